package main

import (
	"context"
	"fmt"
	"io"
	"strings"

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
	if len(result.Points) == 0 {
		return fmt.Errorf("%w before the first point was done", errPartial)
	}
	if c.CSV != "" {
		if err := writeWhole(c.CSV, result.CSV()); err != nil {
			return err
		}
	}
	err = tell(o.out, c.JSON, result, printSweep)
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
	fmt.Fprintf(out, "%s: %s runs of each of %d points%s, mode %s\nscenario %s\n\n", r.Scenario, grouped(r.Runs), len(r.Points), partial(r.Partial), r.Mode, r.ID)
	var t columns
	if len(r.Axes) == 1 {
		a := r.Axes[0]
		head := []string{strings.ToUpper(a.Key)}
		for _, m := range r.Maps {
			head = append(head, m.Key, "P5", "P95")
		}
		t.add(append(head, "")...)
		for _, p := range r.Points {
			line := []string{p.At[0]}
			for k, b := range p.Bands {
				unit := r.Maps[k].Unit
				line = append(line, sim.Figure(b.P50, unit), sim.Figure(b.P5, unit), sim.Figure(b.P95, unit))
			}
			t.add(append(line, "")...)
		}
		if err := t.write(out); err != nil {
			return err
		}
		fmt.Fprintf(out, "\n%s is in %s", a.Key, a.Unit)
		for _, m := range r.Maps {
			fmt.Fprintf(out, "; %s, with its median first, in %s", m.Key, m.Unit)
		}
		_, err := fmt.Fprintln(out, ".")
		return err
	}
	down, right := r.Axes[0], r.Axes[1]
	for i, m := range r.Maps {
		if i > 0 {
			t.add()
		}
		t.add(append(append([]string{strings.ToUpper(m.Key)}, right.Values...), "")...)
		for i, row := range m.P50 {
			line := []string{down.Values[i]}
			for _, v := range row {
				line = append(line, sim.Figure(v, m.Unit))
			}
			t.add(append(line, "")...)
		}
	}
	if err := t.write(out); err != nil {
		return err
	}
	_, err := fmt.Fprintf(out, "\nMedians; %s (%s) goes down, %s (%s) goes right.\n", down.Key, down.Unit, right.Key, right.Unit)
	return err
}
