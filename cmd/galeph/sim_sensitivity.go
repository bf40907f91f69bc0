package main

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"slices"
	"strconv"

	"github.com/aleph-im/go-aleph/sim"
)

type simSensitivity struct {
	scenarioFlags
	overFlags
	Method sim.Method `default:"morris" enum:"morris,sobol" help:"morris says which parameters matter at all, with few points; sobol says how much of what varies is due to each."`
	Of     []string   `default:"profitable_end,subsidy_usd_total" placeholder:"KEY.STATISTIC,..." help:"Outcomes, each with mean, p5, p25, p50, p75, p95, min or max; the mean without one."`
	Size   *int       `placeholder:"N" help:"How many paths of morris, or rows of sobol; 20 and 128 without it."`
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
	size := 20
	if c.Method == sim.Sobol {
		size = 128
	}
	if c.Size != nil {
		size = *c.Size
	}
	w, end := work(ctx, o, "runs")
	result, err := s.Sensitivity(c.Method, size, axes, goals, c.Mode, c.Runs, w)
	end()
	if err != nil {
		return err
	}
	if result.Points == 0 {
		return fmt.Errorf("%w before enough points were done to say anything", errPartial)
	}
	err = tell(o.out, c.JSON, result, printSensitivity)
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
	fmt.Fprintf(out, "%s: %s points%s with %s runs each, %s, mode %s\nscenario %s\n", r.Scenario, grouped(uint64(r.Points)), partial(r.Partial), grouped(r.Runs), r.Method, r.Mode, r.ID)
	for _, of := range r.Of {
		spell := func(x float64) string { return sim.Figure(x, of.Unit) }
		fmt.Fprintf(out, "\n%s is %s %s on average, with a standard deviation of %s\n", of.Goal, spell(of.Mean), of.Unit, spell(of.Sigma))
		effects := slices.Clone(of.Effects)
		var t columns
		if r.Method == sim.Morris {
			slices.SortStableFunc(effects, func(a, b sim.Effect) int { return cmp.Compare(b.Elementary.MuStar, a.Elementary.MuStar) })
			t.add("PARAMETER", "FROM", "TO", "MU*", "MU", "SIGMA", "")
			for _, e := range effects {
				t.add(e.Key, e.From, e.To, spell(e.Elementary.MuStar), spell(e.Elementary.Mu), spell(e.Elementary.Sigma), "")
			}
		} else {
			slices.SortStableFunc(effects, func(a, b sim.Effect) int { return cmp.Compare(b.Total.Value, a.Total.Value) })
			t.add("PARAMETER", "FROM", "TO", "FIRST", "LOW", "HIGH", "TOTAL", "LOW", "HIGH", "")
			part := func(x float64) string { return strconv.FormatFloat(x, 'f', 3, 64) }
			for _, e := range effects {
				t.add(e.Key, e.From, e.To, part(e.First.Value), part(e.First.Low), part(e.First.High), part(e.Total.Value), part(e.Total.Low), part(e.Total.High), "")
			}
		}
		if err := t.write(out); err != nil {
			return err
		}
	}
	return nil
}
