package main

import (
	"context"
	"fmt"
	"io"
	"slices"
	"text/tabwriter"

	"github.com/aleph-im/go-aleph/sim"
)

type simSensitivity struct {
	scenarioFlags
	overFlags
	Method sim.Method `default:"morris" enum:"morris,sobol" help:"morris says which parameters matter at all, with few points; sobol says how much of what varies is due to each."`
	Of     []string   `default:"profitable_end,subsidy_usd_total" placeholder:"KEY.STATISTIC,..." help:"Outcomes, each with mean, p5, p25, p50, p75, p95, min or max; the mean without one."`
	Size   int        `placeholder:"N" help:"How many paths of morris, or rows of sobol; 20 and 128 without it."`
	Runs   uint64     `default:"50" placeholder:"N" help:"How many runs of each point; 50 without it."`
	Mode   sim.Mode   `default:"cohort" enum:"cohort,engine" help:"cohort is fast; engine counts every node by itself."`
	JSON   bool       `name:"json" help:"Print one JSON document."`
}

// Help says how to read it.
func (simSensitivity) Help() string {
	return `morris: MU* is by how much the outcome changes, on average, while the parameter
goes over its whole range; MU is the same with its sign; a SIGMA as large as MU*
says that this depends on the other parameters. It looks at (parameters + 1)
times --size points.

sobol: FIRST is the part of the variance that would go if this parameter were
known; TOTAL is the part that would stay if all others were. What TOTAL has more
than FIRST is what the parameter does together with others. Intervals hold what
is true in 90 of 100 cases. It looks at (parameters + 2) times --size points.

Examples:
  galeph sim sensitivity today --over price.start=0.005:0.04 --over policy.programme.target=0:6000 --over policy.wage.pool=0:900000
  galeph sim sensitivity today --method sobol --of profitable_end.p50 --over price.start=0.005:0.04 --over price.volatility=0:150`
}

// Run finds the sensitivity and shows it.
func (c simSensitivity) Run(ctx context.Context, o output) error {
	s, err := c.read(o)
	if err != nil {
		return err
	}
	axes, err := c.axes()
	if err != nil {
		return err
	}
	goals := make([]sim.Goal, len(c.Of))
	for i, text := range c.Of {
		if goals[i], err = sim.ParseGoal(text); err != nil {
			return fmt.Errorf("--of: %w", err)
		}
	}
	if err := checkRuns(c.Runs); err != nil {
		return err
	}
	if c.Size == 0 {
		c.Size = 20
		if c.Method == sim.Sobol {
			c.Size = 128
		}
	}
	w, end := work(ctx, o, "runs")
	result, err := s.Sensitivity(c.Method, c.Size, axes, goals, c.Mode, c.Runs, w)
	end()
	if err != nil {
		return err
	}
	if c.JSON {
		err = printJSON(o.out, result)
	} else {
		err = printSensitivity(o.out, result)
	}
	if err != nil {
		return err
	}
	if result.Partial {
		return fmt.Errorf("%w: %d points are done", errPartial, result.Points)
	}
	return nil
}

// printSensitivity shows what matters to a person, the most first.
func printSensitivity(out io.Writer, r sim.Sensitivity) error {
	fmt.Fprintf(out, "scenario %s (%.12s), %s points with %s runs each%s, mode %s\n", r.Scenario, r.ID, grouped(uint64(r.Points)), grouped(r.Runs), partial(r.Partial), r.Mode)
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	for _, of := range r.Of {
		fmt.Fprintf(w, "\n%s is %s on average, with a standard deviation of %s (%s)\n", of.Goal, readable(of.Mean), readable(of.Sigma), of.Unit)
		effects := slices.Clone(of.Effects)
		if r.Method == sim.Morris {
			slices.SortStableFunc(effects, func(a, b sim.Effect) int { return descending(a.MuStar, b.MuStar) })
			fmt.Fprintln(w, "PARAMETER\tFROM\tTO\tMU*\tMU\tSIGMA\t")
			for _, e := range effects {
				fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\t%s\t\n", e.Key, e.From, e.To, readable(e.MuStar), readable(e.Mu), readable(e.Sigma))
			}
			continue
		}
		fmt.Fprintln(w, "PARAMETER\tFROM\tTO\tFIRST\tLOW\tHIGH\tTOTAL\tLOW\tHIGH\t")
		if r.Points == 0 {
			continue
		}
		slices.SortStableFunc(effects, func(a, b sim.Effect) int { return descending(a.Total.Value, b.Total.Value) })
		for _, e := range effects {
			fmt.Fprintf(w, "%s\t%s\t%s\t%.3f\t%.3f\t%.3f\t%.3f\t%.3f\t%.3f\t\n", e.Key, e.From, e.To,
				e.First.Value, e.First.Low, e.First.High, e.Total.Value, e.Total.Low, e.Total.High)
		}
	}
	return w.Flush()
}

func descending(a, b float64) int {
	switch {
	case a > b:
		return -1
	case a < b:
		return 1
	}
	return 0
}
