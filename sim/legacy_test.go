package sim_test

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"testing"
	"text/tabwriter"

	gocmp "github.com/google/go-cmp/cmp"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/reward"
	"github.com/aleph-im/go-aleph/sim"
)

// epoch lets the first epoch of a scenario pass, course by course: node by node
// and by cohorts.
func epoch(t *testing.T, s sim.Scenario) map[string]float64 {
	t.Helper()
	m, err := sim.Prepare(s)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]float64{}
	r, c := m.Run(), m.Cohorts()
	r.Begin(0)
	c.Begin(0)
	if !r.Next() || !c.Next() {
		t.Fatal(r.Err())
	}
	for i, x := range m.Metrics() {
		out[x.Key], out["cohorts: "+x.Key] = r.Values()[i], c.Values()[i]
	}
	return out
}

// What economics A.3 says of today, recomputed by the simulator: a scenario is
// run for an epoch, and the row is made of its metrics.
func TestStatementsAboutToday(t *testing.T) {
	s := preset(t, "proposal").Scenario()
	s.Policy.Wage.Pool = aleph.Token{} // A.3 speaks of what the programme brings.
	v := epoch(t, s)

	more := s
	more.Network.CCNs, more.Core.Most = 126, 126
	more.Network.Stakers, more.Network.Staked = 126, 126*500_000
	more.Classes = slices.Clone(s.Classes)
	more.Classes[0].Count, more.Classes[0].Most = 300, 300 // Each core node links three.
	v126 := epoch(t, more)

	sharing := func(basisPoints int64) map[string]float64 {
		of := s
		of.Classes = slices.Clone(s.Classes)
		for i := range of.Classes {
			of.Classes[i].SameASN = basisPoints
		}
		return epoch(t, of)
	}
	low, high := sharing(10_000), sharing(0)

	daily := v["legacy_yield"] / 100 * v["staked"] / 365
	var got bytes.Buffer
	w := tabwriter.NewWriter(&got, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "STATEMENT\tARITHMETIC\tSTATED\tSIMULATOR")
	for _, row := range []struct {
		statement, arithmetic, stated string
		simulator                     float64
		places                        int
	}{
		{"CCN, legacy, most", "15,000 x 30 / 100", "4500", v["legacy_ccn_income"], 0},
		{"CCN, new", "950,400 x 15 % / 100", "1425.6", v["ccn_income"], 1},
		{"CCN, new of the legacy maximum, %", "1,426 / 4,500", "31.7", 100 * v["ccn_income"] / v["legacy_ccn_income"], 1},
		{"mean legacy modifier if new is 40 % of today", "31.7 / 40", "0.79", v["ccn_income"] / v["legacy_ccn_income"] / 0.4, 2},
		{"CCN, legacy, 126 of them", "15,000 x 30 / 126", "3571", v126["legacy_ccn_income"], 0},
		{"CCN, new of that, %", "1,426 / 3,571", "40", 100 * v["ccn_income"] / v126["legacy_ccn_income"], 0},
		{"stakers, legacy, ALEPH a day", "15,000 x (log10(100) + 1) / 3", "15000", daily, 0},
		{"stakers, legacy, % a year", "15,000 x 365 / 50.27 M", "10.9", v["legacy_yield"], 1},
		{"stakers, new, % a year", "950,400 x 20 % x 365 / 30 / 50.27 M", "4.6", v["yield"], 1},
		{"stakers, new of legacy, %", "4.6 / 10.9", "42", 100 * v["yield"] / v["legacy_yield"], 0},
		{"CRN, legacy, least", "250 x 360 / 365", "247", low["legacy_crn_income"], 0},
		{"CRN, legacy, most", "1,500 x 360 / 365", "1479", high["legacy_crn_income"], 0},
		{"CRN, new", "950,400 x 60 % / 350", "1629.26", v["crn_income"], 2},
		{"CRN, new of the legacy maximum, %", "1,629 / 1,479", "110", 100 * v["crn_income"] / high["legacy_crn_income"], 0},
		{"all, legacy, most, M", "(900,000 + 350 x 1,479) / 10^6", "1.42", (daily*30 + v["legacy_ccn_income"]*v["core_nodes"] + high["legacy_crn_income"]*high["compute_nodes"]) / 1e6, 2},
		{"CCNs, legacy, ALEPH a day, most", "15,000", "15000", v["legacy_ccn_income"] * v["core_nodes"] / 30, 0},
	} {
		number := strconv.FormatFloat(row.simulator, 'f', row.places, 64)
		if number != row.stated {
			t.Errorf("%s: the simulator gives %s, economics A.3 %s", row.statement, number, row.stated)
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", row.statement, row.arithmetic, row.stated, number)
	}
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	matchesFile(t, "legacy.golden", got.Bytes())

	for _, key := range []string{"legacy_crn_income", "legacy_ccn_income", "legacy_yield"} {
		if off := v["cohorts: "+key]/v[key] - 1; off < -1e-12 || off > 1e-12 {
			t.Errorf("%s: %v in cohorts, %v node by node", key, v["cohorts: "+key], v[key])
		}
	}
}

// The simulator's legacy rewards are those of package reward, address by
// address, on a network whose core nodes have few links and unequal stakes.
func TestLegacyIsThatOfRewards(t *testing.T) {
	s := preset(t, "proposal").Scenario()
	s.Network.CCNs, s.Core.Most, s.Network.Staked, s.Network.Stakers = 7, 9, 5_000_000, 8
	s.Classes = []sim.Class{
		{Name: "few", Product: policy.Instance, Count: 9, Units: 12, Score: 5000, Most: 9, SameASN: 2500},
		{Name: "one", Product: policy.Instance, Count: 1, Units: 12, Score: 9000, Most: 1, SameASN: 0},
	}
	v := epoch(t, s)
	n := s.Policy.Nodes
	full := aleph.Whole
	// Ten compute nodes on seven core nodes in turn: three of them link two. Eight
	// stakers with 625,000 each: the first core node has two of them.
	var ccn, staked aleph.Token
	for k := range 7 {
		links, stake := 1, uint64(625_000)
		if k < 3 {
			links = 2
		}
		if k == 0 {
			stake *= 2
		}
		ccn = ccn.Add(reward.LegacyCCN(7, links, full, n))
		staked = staked.Add(reward.LegacyStake(7, aleph.WholeTokens(stake), aleph.WholeTokens(5_000_000), links, full, n))
	}
	few := number(t, reward.LegacyCRN(1, 4, 5000, n)) * 360 / 365
	one := number(t, reward.LegacyCRN(0, 1, 9000, n)) * 360 / 365
	for key, want := range map[string]float64{
		"legacy_ccn_income":         number(t, ccn) * 30 / 7,
		"legacy_yield":              number(t, staked) * 365 * 100 / 5_000_000,
		"few.legacy_income":         few,
		"core_node_0.legacy_income": number(t, reward.LegacyCCN(7, 0, full, n)) * 30,
		"core_node_2.legacy_income": number(t, reward.LegacyCCN(7, 2, full, n)) * 30,
		"core_node_8.legacy_income": number(t, reward.LegacyCCN(7, 8, full, n)) * 30,
		"one.legacy_income":         one,
		"legacy_crn_income":         (9*few + one) / 10,
	} {
		if got := v[key]; got/want-1 > 1e-12 || want/got-1 > 1e-12 {
			t.Errorf("%s is %v, by package reward %v", key, got, want)
		}
	}
}

func number(t *testing.T, amount aleph.Token) float64 {
	t.Helper()
	n, err := strconv.ParseFloat(amount.Decimal(), 64)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

var update = flag.Bool("update", false, "rewrite the expected output in testdata")

// matchesFile compares with a file of testdata.
func matchesFile(t *testing.T, name string, got []byte) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(file, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := gocmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("%s (-want +got):\n%s", file, diff)
	}
}
