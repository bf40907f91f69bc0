package main

import (
	"cmp"
	"context"
	"fmt"
	"io"

	"github.com/aleph-im/go-aleph/sim"
)

// work is work on all processors until ctx ends. what is what the meter
// counts.
func work(ctx context.Context, o output, what string) (w sim.Work, end func()) {
	p := newMeter(o.err, what, 0, 0)
	return sim.Work{
		Lanes: lanes(), Each: atOnce,
		Stopped: func() bool { return ctx.Err() != nil },
		Did: func(done, total uint64) {
			p.total = total
			p.show(done)
		},
	}, p.end
}

type simCompare struct {
	A       string   `arg:"" help:"A scenario's name, or a TOML file."`
	B       string   `arg:"" optional:"" help:"Another one; A again without it, for --set-b and --policy-b."`
	Set     []string `placeholder:"KEY=VALUE" sep:"none" help:"Set a value in both; again for more. See galeph sim parameters."`
	SetB    []string `name:"set-b" placeholder:"KEY=VALUE" sep:"none" help:"Set a value in B alone."`
	Policy  string   `placeholder:"NAME|FILE" help:"Both under another policy: a preset's name or a TOML file."`
	PolicyB string   `name:"policy-b" placeholder:"NAME|FILE" help:"B under another policy."`
	Seed    *int64   `placeholder:"N" help:"What chance begins with, in both."`
	Runs    uint64   `default:"100" placeholder:"N" help:"How many pairs of runs; 100 without it."`
	Mode    sim.Mode `default:"engine" enum:"cohort,engine" help:"engine counts every node by itself, and tells which nodes win and lose; cohort is fast."`
	JSON    bool     `name:"json" help:"Print one JSON document."`
}

// Help says what is compared.
func (simCompare) Help() string {
	return `Runs are paired: the run of a number has the same luck in both scenarios, so that
a difference is what the rules do and not what chance does. Differences are B
less A.

Examples:
  galeph sim compare today crash
  galeph sim compare today --policy-b proposal --mode cohort --runs 1000
  galeph sim compare proposal --set-b policy.wage.pool=0`
}

// Run compares and shows what it came to.
func (c simCompare) Run(ctx context.Context, o output) error {
	a, err := scenarioFlags{Scenario: c.A, Set: c.Set, Policy: c.Policy, Seed: c.Seed}.read(o)
	if err != nil {
		return err
	}
	b, err := scenarioFlags{
		Scenario: cmp.Or(c.B, c.A), Set: append(append([]string{}, c.Set...), c.SetB...),
		Policy: cmp.Or(c.PolicyB, c.Policy), Seed: c.Seed,
	}.read(o)
	if err != nil {
		return err
	}
	return compareScenarios(ctx, o, a, b, c.Mode, c.Runs, func(result sim.Comparison) error {
		return tell(o.out, c.JSON, result, printComparison)
	})
}

// compareScenarios compares and has the result printed.
func compareScenarios(ctx context.Context, o output, a, b sim.Scenario, mode sim.Mode, runs uint64, show func(sim.Comparison) error) error {
	if err := checkRuns(runs); err != nil {
		return err
	}
	w, end := work(ctx, o, "pairs of runs")
	result, err := sim.Compare(a, b, mode, runs, w)
	end()
	if err != nil {
		return err
	}
	if result.Runs == 0 {
		return fmt.Errorf("%w before the first pair of runs was done", errPartial)
	}
	if err := show(result); err != nil {
		return err
	}
	if result.Partial {
		return fmt.Errorf("%w: %d of %d pairs of runs are done", errPartial, result.Runs, runs)
	}
	return nil
}

func checkRuns(runs uint64) error {
	if runs == 0 || runs > runsMax {
		return fmt.Errorf("--runs is %d: it is 1 to %d", runs, uint64(runsMax))
	}
	return nil
}

func partial(is bool) string {
	if is {
		return " (partial)"
	}
	return ""
}

// printComparison shows a comparison to a person: who pays for whom, then
// roles, nodes and outcomes.
func printComparison(out io.Writer, c sim.Comparison) error {
	fmt.Fprintf(out, "A: %s, policy %s, scenario %.12s\nB: %s, policy %s, scenario %.12s\n", c.A.Scenario, c.A.Policy, c.A.ID, c.B.Scenario, c.B.Policy, c.B.ID)
	fmt.Fprintf(out, "%s pairs of runs%s, mode %s; medians of A and of B, and of what B has more than A from P5 to P95\n\n", grouped(c.Runs), partial(c.Partial), c.Mode)
	for _, sentence := range c.Says {
		fmt.Fprintln(out, sentence)
	}
	var t columns
	head := func(name, key string) {
		t.add()
		t.add(name, key, "A", "B", "P5", "MEDIAN", "P95", "B IS BETTER", "UNIT")
	}
	line := func(name, key string, p sim.Paired) {
		spell := func(x float64) string { return sim.Figure(x, p.Unit) }
		t.add(name, key, spell(p.A.P50), spell(p.B.P50), spell(p.Difference.P5), spell(p.Difference.P50), spell(p.Difference.P95), verdict(p), p.Unit)
	}
	head("ROLE", "WHAT")
	for _, s := range c.Roles {
		name := s.Role
		if s.Class != "" {
			name += ", " + s.Class
		}
		line(name, s.Key, s.Paired)
	}
	if n := c.Nodes; n != nil {
		head("COMPUTE NODES", "BY INCOME")
		for _, p := range n.Percentiles {
			line(fmt.Sprintf("percentile %d", p.Percentile), p.Key, p.Paired)
		}
		for _, part := range []struct {
			name string
			sim.Band
		}{{"gain more than 1 %", n.Winners}, {"lose more than 1 %", n.Losers}} {
			t.add(part.name, "", "", "", sim.Figure(part.P5, "%"), sim.Figure(part.P50, "%"), sim.Figure(part.P95, "%"), "", "% of nodes")
		}
	}
	head("OUTCOME", "")
	for _, p := range c.Outcomes {
		line(p.Key, "", p)
	}
	return t.write(out)
}

// verdict says in how many runs B is better.
func verdict(p sim.Paired) string {
	better, can := p.Better()
	switch {
	case p.Higher == 0 && p.Lower == 0:
		return "same"
	case !can:
		return "-"
	}
	return fmt.Sprintf("in %.0f %%", better)
}
