package main

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"text/tabwriter"

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
	Runs    uint64   `default:"1000" placeholder:"N" help:"How many pairs of runs; 1000 without it."`
	Mode    sim.Mode `default:"cohort" enum:"cohort,engine" help:"cohort is fast; engine counts every node by itself, and tells which nodes win and lose."`
	JSON    bool     `name:"json" help:"Print one JSON document."`
}

// Help says what is compared.
func (simCompare) Help() string {
	return `Runs are paired: the run of a number has the same luck in both scenarios, so that
a difference is what the rules do and not what chance does. Differences are B
less A.

Examples:
  galeph sim compare today crash
  galeph sim compare today --policy-b proposal --mode engine --runs 100
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
		if c.JSON {
			return printJSON(o.out, result)
		}
		return printComparison(o.out, result)
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
		return ", partial"
	}
	return ""
}

// printComparison shows a comparison to a person: who pays for whom, then
// roles, nodes and outcomes.
func printComparison(out io.Writer, c sim.Comparison) error {
	fmt.Fprintf(out, "A  %s (%.12s), policy %s\nB  %s (%.12s), policy %s\n", c.A.Scenario, c.A.ID, c.A.Policy, c.B.Scenario, c.B.ID, c.B.Policy)
	fmt.Fprintf(out, "%s pairs of runs%s, mode %s\n\n", grouped(c.Runs), partial(c.Partial), c.Mode)
	for _, sentence := range c.Says {
		fmt.Fprintln(out, sentence)
	}
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	line := func(name, key string, p sim.Paired) {
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t  %s\n", name, key, readable(p.A.P50), readable(p.B.P50),
			readable(p.Difference.P5), readable(p.Difference.P50), readable(p.Difference.P95), verdict(p), p.Unit)
	}
	fmt.Fprintln(w, "\nROLE\tWHAT\tA\tB\tP5\tB LESS A\tP95\tB IS BETTER\t  UNIT")
	for _, s := range c.Roles {
		name := s.Role
		if s.Class != "" {
			name += ", " + s.Class
		}
		line(name, s.Key, s.Paired)
	}
	if n := c.Nodes; n != nil {
		fmt.Fprintln(w, "\nNODES BY INCOME\tWHAT\tA\tB\tP5\tB LESS A\tP95\tB IS BETTER\t  UNIT")
		for _, p := range n.Percentiles {
			line(fmt.Sprintf("percentile %d", p.Percentile), p.Key, p.Paired)
		}
		fmt.Fprintf(w, "\nNODES THAT\tP5\tMEDIAN\tP95\t\t\t\t\t  UNIT\n")
		fmt.Fprintf(w, "gain more than 1 %%\t%s\t%s\t%s\t\t\t\t\t  %% of nodes\n", readable(n.Winners.P5), readable(n.Winners.P50), readable(n.Winners.P95))
		fmt.Fprintf(w, "lose more than 1 %%\t%s\t%s\t%s\t\t\t\t\t  %% of nodes\n", readable(n.Losers.P5), readable(n.Losers.P50), readable(n.Losers.P95))
	}
	fmt.Fprintln(w, "\nOUTCOME\t\tA\tB\tP5\tB LESS A\tP95\tB IS BETTER\t  UNIT")
	for _, p := range c.Results {
		line(p.Key, "", p)
	}
	return w.Flush()
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
	return fmt.Sprintf("%.0f %% of runs", better)
}
