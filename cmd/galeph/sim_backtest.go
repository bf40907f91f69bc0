package main

import (
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"github.com/aleph-im/go-aleph/expense"
	"github.com/aleph-im/go-aleph/registry"
	"github.com/aleph-im/go-aleph/sim"
)

type simBacktest struct {
	Data      string `required:"" placeholder:"DIR" type:"existingdir" help:"Where the records lie: usage-hour-*.json, registry-*.json, token-flow-*.json; of several the last by name."`
	Calibrate bool   `help:"Print the scenario that the records give as TOML, instead of the errors."`
	JSON      bool   `name:"json" help:"Print one JSON document, with every point of every series."`
}

// Help shows what to type.
func (simBacktest) Help() string {
	return `The recorded usage is shared by the code that pays and by the simulator, role by
role and node by node, and the months that were recorded are simulated. Each
error stands beside that of a benchmark: nodes that are all alike, a month like
the one before, a price that stays. docs/backtest.md says how, and what a small
error is worth.

Examples:
  galeph sim backtest --data recorded
  galeph sim backtest --data recorded --calibrate > ours.toml`
}

// Run replays and prints.
func (c simBacktest) Run(o output) error {
	records, err := c.records()
	if err != nil {
		return err
	}
	if c.Calibrate {
		calibration, err := sim.Calibrate(records)
		if err != nil {
			return err
		}
		_, err = o.out.Write(calibration.Scenario.TOML())
		return err
	}
	b, err := sim.Replay(records)
	if err != nil {
		return err
	}
	return tell(o.out, c.JSON, b, printBacktest)
}

// recordMax bounds a record, in bytes.
const recordMax = 64 << 20

// records reads what there is. What is absent is absent in the report; when all
// is, there is nothing to report.
func (c simBacktest) records() (r sim.Records, err error) {
	found := 0
	for _, record := range []struct {
		pattern string
		take    func([]byte) error
	}{
		{"usage-hour-*.json", func(b []byte) error {
			post, err := expense.ReadPost(b)
			r.Hour = &post
			return err
		}},
		{"registry-*.json", func(b []byte) error {
			nodes, err := registry.ReadCorechannel(b)
			r.Registry = &nodes
			return err
		}},
		{"token-flow-*.json", func(b []byte) error {
			flow, err := sim.ReadFlow(b)
			r.Flow = &flow
			return err
		}},
	} {
		files, err := filepath.Glob(filepath.Join(c.Data, record.pattern))
		if err != nil {
			return r, err
		}
		if len(files) == 0 {
			continue
		}
		found++
		file := slices.Max(files)
		b, err := readBounded(file, recordMax)
		if err != nil {
			return r, err
		}
		if len(b) > recordMax {
			return r, fmt.Errorf("%s: a record has at most %d MiB", file, recordMax>>20)
		}
		if err := record.take(b); err != nil {
			return r, fmt.Errorf("%s: %w", file, err)
		}
	}
	if found == 0 {
		return r, errors.New(c.Data + " has no records: put usage-hour-*.json, registry-*.json or token-flow-*.json there")
	}
	return r, nil
}

// printBacktest shows a report to a person.
func printBacktest(out io.Writer, b sim.Backtest) error {
	var t columns
	for _, d := range b.Data {
		t.add(d.Name, d.Says)
	}
	if err := t.write(out); err != nil {
		return err
	}
	t = nil
	if len(b.Roles) > 0 {
		t.add()
		t.add("ALEPH IN 30 DAYS", "NETWORK", "RECORDED", "SIMULATED", "ERROR", "VERDICT")
	}
	for _, r := range b.Roles {
		t.add(r.Policy+": "+r.Role, r.Network, sim.Figure(r.Recorded, "ALEPH"), sim.Figure(r.Simulated, "ALEPH"), fmt.Sprintf("%.2f %%", r.Error), string(r.Verdict))
	}
	if err := t.write(out); err != nil {
		return err
	}
	t = nil
	if len(b.Nodes) > 0 {
		t.add()
		t.add("BY COMPUTE NODE", "CAPACITY", "N", "MEDIAN", "P95", "WORST", "CORRELATION", "ALL ALIKE", "VERDICT")
	}
	for _, n := range b.Nodes {
		what := n.What
		if n.Policy != "any" {
			what = n.Policy + ": " + what
		}
		t.add(what, n.Network, fmt.Sprint(n.Error.N), percentOf(n.Spread.Median), percentOf(n.Spread.P95), percentOf(n.Spread.Worst),
			fmt.Sprintf("%.2f", n.Spread.Correlation), percentOf(n.Benchmark.Median), string(n.Verdict))
	}
	if err := t.write(out); err != nil {
		return err
	}
	t = nil
	if len(b.Inequalities) > 0 {
		t.add()
		t.add("GINI BY COMPUTE NODE", "CAPACITY", "RECORDED", "SIMULATED", "VERDICT")
	}
	for _, x := range b.Inequalities {
		t.add(x.What, x.Network, fmt.Sprintf("%.2f", x.Recorded.Gini), fmt.Sprintf("%.2f", x.Simulated.Gini), string(x.Verdict))
	}
	if err := t.write(out); err != nil {
		return err
	}
	t = nil
	if len(b.Series) > 0 {
		t.add()
		t.add("SERIES", "N", "ERROR", "BIAS", "RMSE", "COMPARED", "ERROR", "BENCHMARK", "VERDICT")
	}
	for _, s := range b.Series {
		t.add(s.Name, fmt.Sprint(s.Error.N), percentOf(s.Error.MAPE), percentOf(s.Error.Bias), sim.Figure(s.Error.RMSE, s.Unit),
			fmt.Sprint(s.Compared.N), percentOf(s.Compared.MAPE), percentOf(s.Benchmark.MAPE), string(s.Verdict))
	}
	if err := t.write(out); err != nil {
		return err
	}
	t = nil
	if len(b.Estimates) > 0 {
		t.add()
		t.add("ESTIMATE", "VALUE", "ERROR", "N", "UNIT", "")
	}
	for _, e := range b.Estimates {
		standardError, used := "", "told only"
		if e.Error != nil {
			standardError = sim.Figure(*e.Error, e.Unit)
		}
		if e.Used {
			used = "in the scenario"
		}
		t.add(e.Key, sim.Figure(e.Value, e.Unit), standardError, fmt.Sprint(e.N), e.Unit, used)
	}
	if err := t.write(out); err != nil {
		return err
	}
	_, err := fmt.Fprintf(out, "\n%s\n", strings.Join(b.Notes, "\n"))
	return err
}

func percentOf(x float64) string { return sim.Figure(x, "%") + " %" }
