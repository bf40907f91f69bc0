package main

import (
	"fmt"
	"io"
	"slices"

	"github.com/aleph-im/go-aleph/sim"
)

// printResult shows a result to a person: what runs come to, and some metrics
// at a few times.
func printResult(out io.Writer, s *sim.Scenario, r sim.Result) error {
	partial := ""
	if r.Partial {
		partial = " (partial)"
	}
	fmt.Fprintf(out, "%s: %s runs%s over %d days, policy %s, seed %d, mode %s\nscenario %s\n\n",
		r.Scenario, grouped(r.Runs), partial, s.Horizon, s.Policy.Name, s.Seed, r.Mode, r.ID)
	var t columns
	t.add("OUTCOME", "P5", "MEDIAN", "P95", "UNIT")
	for _, o := range r.Outcomes {
		t.add(o.Key, o.Figure(o.Band.P5), o.Figure(o.Band.P50), o.Figure(o.Band.P95), o.Unit)
	}
	if err := t.write(out); err != nil {
		return err
	}
	fmt.Fprintln(out)
	return printSeries(out, s, r)
}

// printSeries shows what matters most of the series at a few times: the median,
// and from P5 to P95 at the last.
func printSeries(out io.Writer, s *sim.Scenario, r sim.Result) error {
	var t columns
	at := r.Times(4)
	last := at[len(at)-1]
	head := []string{"MEDIAN"}
	for _, at := range at {
		head = append(head, "DAY "+sim.Figure(r.Days[at], "days"))
	}
	t.add(append(head, "P5", "P95", "UNIT")...)
	for _, key := range shown(s) {
		i := slices.IndexFunc(r.Series, func(s sim.Series) bool { return s.Key == key })
		if i < 0 {
			continue
		}
		x := &r.Series[i]
		line := []string{key}
		for _, at := range at {
			line = append(line, sim.Figure(x.Bands[at].P50, x.Unit))
		}
		t.add(append(line, sim.Figure(x.Bands[last].P5, x.Unit), sim.Figure(x.Bands[last].P95, x.Unit), x.Unit)...)
	}
	return t.write(out)
}

// shown lists the series that a person sees without asking for more.
func shown(s *sim.Scenario) []string {
	keys := []string{"price", "compute_nodes", "core_nodes", "utilisation", "kappa", "subsidy_usd", "subsidy_share", "yield", "crn_income", "ccn_income", "profitable"}
	for _, c := range s.Classes {
		keys = append(keys, c.Name+".profit")
	}
	for _, links := range []int{0, 3, s.Policy.Nodes.LinksMax} {
		keys = append(keys, sim.LinksKey(links)+".profit")
	}
	return slices.Compact(keys)
}
