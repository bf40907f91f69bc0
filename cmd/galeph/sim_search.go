package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/aleph-im/go-aleph/sim"
)

type simSearch struct {
	scenarioFlags
	overFlags
	Minimise  string   `xor:"goal" placeholder:"KEY.STATISTIC" help:"The outcome that is to be least, such as subsidy_usd_total.mean; with mean, p5, p25, p50, p75, p95, min or max."`
	Maximise  string   `xor:"goal" placeholder:"KEY.STATISTIC" help:"The outcome that is to be greatest."`
	SubjectTo []string `placeholder:"KEY.STATISTIC>=NUMBER" sep:"none" help:"What must hold, with >= or <=; again for more."`
	Budget    int      `default:"200" placeholder:"N" help:"The most points to look at; 200 without it."`
	Runs      uint64   `default:"100" placeholder:"N" help:"How many runs of each point; 100 without it."`
	Mode      sim.Mode `default:"cohort" enum:"cohort,engine" help:"cohort is fast, and right for a first answer; engine counts every node by itself."`
	Confirm   uint64   `default:"100" placeholder:"N" help:"How many runs of the best point in engine mode, node by node; 100 without it, 0 for none."`
	JSON      bool     `name:"json" help:"Print one JSON document, with all points."`
}

// Help says what is looked for.
func (simSearch) Help() string {
	return `The search looks at points spread over the ranges, then around the best one, ever
more closely. It does not prove that there is nothing better. The best point is
run again node by node; when it does not hold there, the exit code is 1.

Example: the lowest spend such that 80 % of compute nodes are profitable.
  galeph sim search today --minimise subsidy_usd_total.mean --subject-to 'profitable_end.p50>=80' --over policy.programme.target=0:6000`
}

// Run searches and shows what was found.
func (c simSearch) Run(ctx context.Context, o output) error {
	s, err := c.read(o)
	if err != nil {
		return err
	}
	p := sim.Problem{Maximise: c.Maximise != "", Budget: c.Budget, Mode: c.Mode, Runs: c.Runs, Confirm: c.Confirm}
	if p.Axes, err = c.axes(); err != nil {
		return err
	}
	if c.Minimise+c.Maximise == "" {
		return errors.New("say what is to be least or greatest: --minimise or --maximise, such as --minimise subsidy_usd_total.mean")
	}
	if p.Goal, err = sim.ParseGoal(c.Minimise + c.Maximise); err != nil {
		return err
	}
	for _, text := range c.SubjectTo {
		constraint, err := sim.ParseConstraint(text)
		if err != nil {
			return fmt.Errorf("--subject-to: %w", err)
		}
		p.Constraints = append(p.Constraints, constraint)
	}
	if err := checkRuns(c.Runs); err != nil {
		return err
	}
	w, end := work(ctx, o, "runs at most")
	result, err := s.Search(p, w)
	end()
	if err != nil {
		return err
	}
	if len(result.Trace) == 0 {
		return fmt.Errorf("%w before the first point was done", errPartial)
	}
	err = tell(o.out, c.JSON, result, printSearch)
	switch {
	case err != nil:
		return err
	case result.Partial:
		return fmt.Errorf("%w: %d points are done", errPartial, len(result.Trace))
	case result.Best == nil:
		return fmt.Errorf("no point is a scenario: %s", result.Trace[0].Refused)
	case !result.Best.Feasible:
		return errors.New("no point that was looked at holds all constraints: the one shown lacks least; widen the ranges, or ask for less")
	case result.Confirm != nil && !result.Confirm.Feasible:
		return errors.New("node by node the best point does not hold all constraints: ask for a little more than is needed, and search again")
	}
	return nil
}

// printSearch shows the best point to a person, and how it was come by.
func printSearch(out io.Writer, r sim.Search) error {
	fmt.Fprintf(out, "%s: %s points%s with %s runs each, mode %s\nscenario %s\n", r.Scenario, grouped(uint64(len(r.Trace))), partial(r.Partial), grouped(r.Runs), r.Mode, r.ID)
	if r.Best == nil {
		return nil
	}
	var t columns
	t.add()
	t.add("PARAMETER", "BEST", "FROM", "TO", "UNIT")
	for i, a := range r.Axes {
		t.add(a.Key, r.Best.At[i], a.Values[0], a.Values[len(a.Values)-1], a.Unit)
	}
	t.add()
	t.add("OUTCOME", "IN THE SEARCH", "NODE BY NODE", "WANTED", "UNIT")
	line := func(of sim.Goal, wanted, unit string, value func(*sim.Trial) float64) {
		again := "-"
		if r.Confirm != nil {
			again = sim.Figure(value(r.Confirm), unit)
		}
		t.add(of.String(), sim.Figure(value(r.Best), unit), again, wanted, unit)
	}
	want := "least"
	if r.Maximise {
		want = "greatest"
	}
	line(r.Goal, want, r.Units[0], func(t *sim.Trial) float64 { return t.Goal })
	for i, c := range r.Constraints {
		sign := "<= "
		if c.AtLeast {
			sign = ">= "
		}
		line(c.Goal, sign+sim.Figure(c.Bound, r.Units[1+i]), r.Units[1+i], func(t *sim.Trial) float64 { return t.Values[i] })
	}
	if err := t.write(out); err != nil {
		return err
	}
	fmt.Fprintln(out)
	if !r.Best.Feasible {
		fmt.Fprintln(out, "It does not hold what was asked for; no other point that was looked at lacks less.")
		return nil
	}
	for _, c := range r.Binding {
		fmt.Fprintf(out, "%s is what keeps it from being better.\n", c)
	}
	if r.Settled {
		fmt.Fprintln(out, "No neighbour is better.")
	} else {
		fmt.Fprintln(out, "The search ended before it settled: a larger --budget may find a better point.")
	}
	return nil
}
