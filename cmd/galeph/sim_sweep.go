package main

import (
	"context"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/aleph-im/go-aleph/sim"
)

// overFlags say which parameters take several values.
type overFlags struct {
	Over []string `required:"" placeholder:"KEY=FROM:TO" sep:"none" help:"A parameter and its range, or a list of its values; again for more. KEY~OTHER=FROM:TO lets OTHER go down by what KEY goes up."`
}

func (f overFlags) axes() ([]sim.Axis, error) {
	out := make([]sim.Axis, len(f.Over))
	for i, text := range f.Over {
		var err error
		if out[i], err = sim.ParseAxis(text); err != nil {
			return nil, fmt.Errorf("--over: %w", err)
		}
	}
	return out, nil
}

type simSweep struct {
	scenarioFlags
	overFlags
	Show []string `default:"profitable_end,compute_nodes_end,subsidy_usd_total" placeholder:"KEY,..." help:"Outcomes to show; a metric with _end is what it is at the end, such as small.profit_end."`
	Runs uint64   `default:"200" placeholder:"N" help:"How many runs of each point; 200 without it."`
	Mode sim.Mode `default:"cohort" enum:"cohort,engine" help:"cohort is fast; engine counts every node by itself."`
	JSON bool     `name:"json" help:"Print one JSON document."`
	CSV  string   `name:"csv" placeholder:"FILE" type:"path" help:"Also write all points as CSV."`
}

// Help shows what to type.
func (simSweep) Help() string {
	return `A range has 11 values; FROM:TO:STEPS has so many. One parameter gives a table,
two give a map of each outcome.

Examples:
  galeph sim sweep today --over price.start=0.005:0.05:10 --show profitable_end,pool_end
  galeph sim sweep today --over policy=proposal,hardened
  galeph sim sweep proposal --over policy.execution.crn~policy.execution.ccn=5000:7000:5
  galeph sim sweep today --over policy.programme.target=0:6000:7 --over price.start=0.01:0.04:4`
}

// Run sweeps and shows what points come to.
func (c simSweep) Run(ctx context.Context, o output) error {
	s, err := c.read(o)
	if err != nil {
		return err
	}
	axes, err := c.axes()
	if err != nil {
		return err
	}
	if err := checkRuns(c.Runs); err != nil {
		return err
	}
	w, end := work(ctx, o, "runs")
	result, err := s.Sweep(axes, c.Show, c.Mode, c.Runs, w)
	end()
	if err != nil {
		return err
	}
	if c.CSV != "" {
		if err := writeWhole(c.CSV, result.CSV()); err != nil {
			return err
		}
	}
	if c.JSON {
		err = printJSON(o.out, result)
	} else {
		err = printSweep(o.out, result)
	}
	if err != nil {
		return err
	}
	if result.Partial {
		return fmt.Errorf("%w: %d points are done", errPartial, len(result.Points))
	}
	return nil
}

// printSweep shows a sweep to a person: a table of one axis, a map of two.
func printSweep(out io.Writer, r sim.Sweep) error {
	fmt.Fprintf(out, "scenario %s (%.12s), %s runs of each point%s, mode %s\n", r.Scenario, r.ID, grouped(r.Runs), partial(r.Partial), r.Mode)
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	if len(r.Axes) == 1 {
		fmt.Fprintf(w, "\n%s\t", strings.ToUpper(r.Axes[0].Key))
		for _, f := range r.Figures {
			fmt.Fprintf(w, "%s\tP5\tP95\t", f.Key)
		}
		fmt.Fprintf(w, "\n%s\t", r.Axes[0].Unit)
		for _, f := range r.Figures {
			fmt.Fprintf(w, "%s\t\t\t", f.Unit)
		}
		fmt.Fprintln(w)
		for _, p := range r.Points {
			fmt.Fprintf(w, "%s\t", p.At[0])
			for _, b := range p.Bands {
				fmt.Fprintf(w, "%s\t%s\t%s\t", readable(b.P50), readable(b.P5), readable(b.P95))
			}
			fmt.Fprintln(w)
		}
		return w.Flush()
	}
	down, right := r.Axes[0], r.Axes[1]
	for _, m := range r.Maps {
		fmt.Fprintf(w, "\n%s, median, %s\n%s\t%s\n", m.Key, m.Unit, down.Key, right.Key)
		fmt.Fprintf(w, "%s\t%s\t\n", down.Unit, strings.Join(right.Values, "\t"))
		for i, row := range m.P50 {
			fmt.Fprintf(w, "%s\t", down.Values[i])
			for _, v := range row {
				if v == nil {
					fmt.Fprint(w, "-\t")
					continue
				}
				fmt.Fprintf(w, "%s\t", readable(*v))
			}
			fmt.Fprintln(w)
		}
	}
	return w.Flush()
}
