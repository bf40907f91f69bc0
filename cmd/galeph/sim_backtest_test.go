package main

import (
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/aleph-im/go-aleph/docs/schema/schematest"
	"github.com/aleph-im/go-aleph/sim"
)

// madeUpRecords is a directory of small records that nobody recorded.
func madeUpRecords(t *testing.T, files ...string) string {
	t.Helper()
	directory := t.TempDir()
	for _, name := range files {
		source, _, _ := strings.Cut(strings.TrimPrefix(strings.TrimPrefix(name, "usage-"), "token-"), "-")
		b, err := os.ReadFile(filepath.Join("../../sim/testdata", source+".json"))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(directory, name), b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return directory
}

// TestBacktestHasItsSchema damages each value of a report: the schema refuses
// every damage. One of each list stands for all.
func TestBacktestHasItsSchema(t *testing.T) {
	directory := madeUpRecords(t, "usage-hour-1.json", "registry-1.json", "token-flow-1.json")
	document := printed(t, "sim", "backtest", "--data", directory, "--json")
	schematest.Validate(t, "backtest", document)
	var b sim.Backtest
	if err := json.Unmarshal(document, &b); err != nil {
		t.Fatal(err)
	}
	b.Data, b.Roles, b.Nodes, b.Inequalities, b.Notes = b.Data[:1], b.Roles[:1], b.Nodes[:1], b.Inequalities[:1], b.Notes[:1]
	b.Series, b.Estimates = b.Series[:1], b.Estimates[1:2]
	short, err := json.Marshal(b)
	if err != nil {
		t.Fatal(err)
	}
	schematest.StrictReal(t, "backtest", short, "standard_error", "by_benchmark")
}

// The report says what is absent, and a directory without anything is refused.
func TestBacktestWithoutRecords(t *testing.T) {
	out := string(printed(t, "sim", "backtest", "--data", madeUpRecords(t, "token-flow-1.json")))
	for _, want := range []string{"usage       It is absent", "registry    It is absent", "price.volatility"} {
		if !strings.Contains(out, want) {
			t.Errorf("%q is not in the report:\n%s", want, out)
		}
	}
	for name, content := range map[string]string{"token-flow-1.json": "{}", "usage-hour-1.json": "[]", "registry-1.json": "7", "other.json": "{}"} {
		directory := t.TempDir()
		if err := os.WriteFile(filepath.Join(directory, name), []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		var out, errs strings.Builder
		if code := run(t.Context(), []string{"sim", "backtest", "--data", directory}, output{&out, &errs}); code != exitFailed || errs.Len() == 0 {
			t.Errorf("%s: exit code %d, %s", name, code, &errs)
		}
	}
}

// What the records give is a scenario that can be simulated.
func TestBacktestCalibrates(t *testing.T) {
	directory := madeUpRecords(t, "usage-hour-1.json", "token-flow-1.json")
	s, err := sim.Read(printed(t, "sim", "backtest", "--data", directory, "--calibrate"))
	if err != nil {
		t.Fatal(err)
	}
	if s.Price.Start != 20_000_000_000 || s.Demand[0].Aleph != 6000 {
		t.Errorf("the price is %d, %d basis points are paid in ALEPH", s.Price.Start, s.Demand[0].Aleph)
	}
}

// What the backtest holds the simulator against is what galeph rewards compute
// gives for the hour.
func TestBacktestIsHeldAgainstRewards(t *testing.T) {
	hour, nodes := recorded(t, "usage-hour-2026-05-06.json"), recorded(t, "registry-synthetic.json")
	var b sim.Backtest
	if err := json.Unmarshal(printed(t, "sim", "backtest", "--data", data, "--json"), &b); err != nil {
		t.Fatal(err)
	}
	var d rewardsDocument
	if err := json.Unmarshal(printed(t, "rewards", "compute", "--policy", "mainnet", "--json", "--input", hour, "--registry", nodes), &d); err != nil {
		t.Fatal(err)
	}
	months := float64(d.To-d.From) / (30 * 24 * 3_600_000)
	for i, of := range []string{d.CRN.Decimal(), d.CCN.Decimal(), d.Stakers.Decimal(), d.Developers.Decimal()} {
		amount, err := strconv.ParseFloat(of, 64)
		if err != nil {
			t.Fatal(err)
		}
		if r := b.Roles[i]; math.Abs(r.Recorded*months/amount-1) > 1e-9 {
			t.Errorf("%s: %v in 30 days are %v in the hour, galeph rewards compute gives %v", r.Role, r.Recorded, r.Recorded*months, amount)
		}
	}
}
