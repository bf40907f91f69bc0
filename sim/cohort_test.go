package sim

import (
	"flag"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/aleph-im/go-aleph/policy"
)

var remeasure = flag.Bool("measure-cohorts", false, "measure more runs, and write the table of docs/simulator-cohorts.md")

// bound says how far the median and the ends of the band P5..P95 of a metric by
// cohorts lie from those of runs node by node, at most: by a part of what these
// have, and an amount.
type bound struct {
	key            string
	median, ends   float64 // parts
	median0, ends0 float64 // amounts
}

// closeness has the bounds that hold everywhere but for what follows.
// docs/simulator-cohorts.md has the same tables.
var closeness = []bound{
	{"price", 0.05, 0.10, 0, 0},
	{"compute_nodes", 0.25, 0.25, 3, 3},
	{"core_nodes", 0.12, 0.15, 2, 3},
	{"staked", 0.10, 0.15, 0, 0},
	{"capacity", 0.25, 0.20, 0, 0},
	{"organic", 0.05, 0.06, 0, 0},
	{"utilisation", 0, 0, 3, 8},
	{"organic_usd", 0.08, 0.08, 0, 0},
	{"subsidy_usd", 0.12, 0.10, 1000, 3000},
	{"pool", 0.05, 0.10, 450_000, 450_000},
	{"runway", 0.15, 0.15, 90, 90},
	{"yield", 0.12, 0.15, 0.3, 0.3},
	{"ccn_profit", 0.15, 0.15, 6, 9},
	{"profitable", 0, 0, 27, 70},
	{"gini", 0, 0, 9, 14},
}

// crowded has those that hold instead when cohorts use more than so many
// percent of the capacity in one run of twenty: who finds room then depends on
// how nodes came to be filled.
var crowded = []bound{
	{"core_nodes", 0.15, 0.45, 3, 3},
	{"organic", 0.12, 0.15, 0, 0},
	{"utilisation", 0, 0, 9, 10},
	{"organic_usd", 0.13, 0.15, 0, 0},
	{"pool", 0.10, 0.20, 450_000, 450_000},
	{"ccn_profit", 0.20, 0.30, 6, 9},
}

const crowdedAbove = 80

// scarce has those that hold instead, and rather than those of a crowd, when the
// incentives pool lasts for less than so many days by cohorts in one run of
// twenty: node by node it may be empty some weeks earlier or later.
var scarce = []bound{
	{"compute_nodes", 0.25, 0.35, 3, 3},
	{"core_nodes", 0.20, 0.20, 3, 3},
	{"staked", 0.15, 0.15, 0, 0},
	{"organic_usd", 0.13, 0.15, 0, 0},
	{"subsidy_usd", 0.12, 0.10, 6500, 12_000},
	{"pool", 0.25, 0.25, 1_000_000, 1_000_000},
	{"yield", 0.15, 0.30, 0.5, 0.5},
	{"ccn_profit", 0.15, 0.15, 9, 12},
	{"profitable", 0, 0, 40, 70},
	{"gini", 0, 0, 14, 16},
}

const scarceBelow = 90

// runwayCounted is where the runway stops to be compared, in days: a pool that
// loses next to nothing lasts for any time. It is not compared where the nodes are
// crowded or the pool is scarce: there it leaps between nothing and any time.
const runwayCounted = 1080

// compared are the scenarios in which cohorts are compared with runs node by
// node: those of the examples, of the presets under each policy, and others that
// go far from them.
func compared(t *testing.T) map[string]Scenario {
	t.Helper()
	out := map[string]Scenario{}
	add := func(name string, s Scenario) {
		s.Name = name
		if err := s.Check(); err != nil {
			t.Fatal(err)
		}
		out[name] = s
	}
	files, err := filepath.Glob("../examples/scenarios/*.toml")
	if err != nil || len(files) == 0 {
		t.Fatalf("examples: %v %v", files, err)
	}
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		s, err := Read(b)
		if err != nil {
			t.Fatal(err)
		}
		add(s.Name, s)
	}
	for _, preset := range Presets() {
		for _, rules := range policy.Presets() {
			s, err := Preset(preset)
			if err != nil {
				t.Fatal(err)
			}
			name := preset
			if s.Policy.Name != rules {
				name += " under " + rules
			}
			if err := s.takePolicy(rules); err != nil {
				t.Fatal(err)
			}
			add(name, s)
		}
	}
	for _, x := range []struct {
		name   string
		change func(*Scenario)
	}{
		{"proposal with a price that strays", func(s *Scenario) { *s = proposal(); s.Price.Process = Walk }},
		{"large VMs, no small ones", func(s *Scenario) { s.Demand[0].VM, s.Demand[1].VM = 4, 8 }},
		{"demand doubles in a year", func(s *Scenario) { s.Demand[1].Growth, s.Price.Volatility = 600, 3000 }},
		{"a calm price, epochs of 30 days", func(s *Scenario) { s.Price.Volatility, s.Price.Jumps, s.Policy.Epoch = 2000, 0, 30*24*3_600_000 }},
		{"all users grow by 8 % a month", func(s *Scenario) {
			for i := range s.Demand {
				s.Demand[i].Growth = 800
			}
		}},
		{"most nodes of one place go", func(s *Scenario) {
			s.Classes[1].Location, s.Classes[2].Location = "A", "B"
			s.Classes[1].Power, s.Classes[1].Electricity = 150, 200_000
			s.Shocks = []Shock{{Day: 300, What: ShockCRNs, By: -8000, Where: "B"}}
		}},
		{"the price jumps up and down, core nodes go", func(s *Scenario) {
			s.Shocks = []Shock{{Day: 100, What: ShockPrice, By: 15000}, {Day: 400, What: ShockPrice, By: -7000}, {Day: 700, What: ShockCCNs, By: -4000}}
		}},
		{"users go and come back", func(s *Scenario) {
			s.Shocks = []Shock{{Day: 200, What: ShockDemand, By: -6000}, {Day: 600, What: ShockDemand, By: 20000}}
		}},
	} {
		s := today()
		x.change(&s)
		add(x.name, s)
	}
	for number := range uint64(drawnMost) {
		s := anyToday(number)
		add(fmt.Sprintf("drawn %d", number), s)
	}
	return out
}

// drawnMost is how many scenarios are drawn by chance.
const drawnMost = 4

// anyToday is today with other numbers.
func anyToday(number uint64) Scenario {
	r := rand.New(rand.NewPCG(number, 1))
	of := func(least, most int64) int64 { return least + r.Int64N(most-least+1) }
	s := today()
	s.Network.Pool = of(5, 80) * 1_000_000
	s.Network.Programme = of(1, 4)
	s.Price.Start = s.Price.Start * of(50, 250) / 100
	s.Price.Volatility, s.Price.Depth = of(1000, 7000), of(50_000, 1_000_000)
	for i := range s.Demand {
		d := &s.Demand[i]
		d.Growth, d.Churn = of(-200, 900), of(300, 5000)
		if i < 2 {
			d.Units, d.VM = of(50, 900), of(1, 8)
		}
	}
	for i := range s.Classes {
		k := &s.Classes[i]
		k.Cost, k.Enter, k.Leave = k.Cost*of(60, 130)/100, of(0, 2000), of(500, 4000)
		k.Location, k.Power, k.Electricity = []string{"A", "B"}[i%2], of(0, 200), of(50_000, 350_000)
	}
	s.Shocks = []Shock{{Day: of(30, 1000), What: ShockCRNs, By: -of(1000, 8000), Where: "A"}, {Day: of(30, 1000), What: ShockDemand, By: of(-5000, 5000)}}
	return s
}

// TestCohortsAreClose compares the distributions of cohorts with those of runs
// node by node, at the ends of some months.
func TestCohortsAreClose(t *testing.T) {
	runs := uint64(40) // of the same numbers, which have the same prices elsewhere
	if *remeasure {
		runs = 100
	}
	var table strings.Builder
	for name, s := range compared(t) { // order-free: each by itself; the table is of one.
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			m, err := Prepare(s)
			if err != nil {
				t.Fatal(err)
			}
			of := func(mode Mode) map[string][]Band {
				b := m.Batch(mode)
				if err := b.Add(runs, 1, One); err != nil {
					t.Fatal(err)
				}
				out := map[string][]Band{}
				for _, x := range b.Result(runs).Series {
					out[x.Key] = x.Bands
				}
				return out
			}
			engine, cohort := of(Nodewise), of(Cohortwise)
			for _, x := range closeness {
				var row []string
				for _, at := range []int{5, 11, 23, 35, 47} {
					if at >= len(engine[x.key]) {
						continue
					}
					e, c := engine[x.key][at], cohort[x.key][at]
					within, where := x, ""
					if cohort["utilisation"][at].P95 > crowdedAbove {
						within, where = instead(within, crowded), where+", crowded"
					}
					if cohort["runway"][at].P5 < scarceBelow {
						within, where = instead(within, scarce), where+", scarce"
					}
					for _, y := range []struct {
						what                    string
						got, want, part, amount float64
					}{
						{"P5", c.P5, e.P5, within.ends, within.ends0}, {"P50", c.P50, e.P50, within.median, within.median0}, {"P95", c.P95, e.P95, within.ends, within.ends0},
					} {
						if x.key == "runway" && where != "" {
							continue
						} else if x.key == "runway" {
							y.got, y.want = min(y.got, runwayCounted), min(y.want, runwayCounted)
						}
						if math.Abs(y.got-y.want) > y.part*math.Abs(y.want)+y.amount {
							t.Errorf("%s of %s after %d months%s: %g in cohorts, %g node by node", y.what, x.key, at+1, where, y.got, y.want)
						}
					}
					row = append(row, fmt.Sprintf("%s / %s", cohortFigure(c.P50), cohortFigure(e.P50)))
				}
				if name == "today" {
					fmt.Fprintf(&table, "| `%s` | %s |\n", x.key, strings.Join(row, " | "))
				}
			}
		})
	}
	if *remeasure {
		t.Cleanup(func() { writeTable(t, table.String()) })
	}
}

// instead is the bounds of the same metric among others, if it is there.
func instead(x bound, others []bound) bound {
	for _, other := range others {
		if other.key == x.key {
			return other
		}
	}
	return x
}

// cohortFigure spells a number with three digits.
func cohortFigure(x float64) string {
	if math.Abs(x) >= 1000 {
		return fmt.Sprintf("%.0f", x)
	}
	return fmt.Sprintf("%.3g", x)
}

const cohortsPage = "../docs/simulator-cohorts.md"

// writeTable writes the measured table into the page.
func writeTable(t *testing.T, table string) {
	page, err := os.ReadFile(cohortsPage)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, ok := strings.Cut(string(page), "<!-- measured -->\n")
	_, after, ok2 := strings.Cut(rest, "<!-- end -->\n")
	if !ok || !ok2 {
		t.Fatal("the page has no place for the table")
	}
	head := "| metric | 6 months | 12 months | 24 months | 36 months |\n|---|---|---|---|---|\n"
	if err := os.WriteFile(cohortsPage, []byte(before+"<!-- measured -->\n"+head+table+"<!-- end -->\n"+after), 0o644); err != nil {
		t.Fatal(err)
	}
}

// TestBoundsAreStated holds the page to the bounds that are tested.
func TestBoundsAreStated(t *testing.T) {
	page, err := os.ReadFile(cohortsPage)
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range slices.Concat(closeness, crowded, scarce) {
		if row := boundRow(x.key, x.median, x.median0, x.ends, x.ends0); !strings.Contains(string(page), row) {
			t.Errorf("%s lacks\n%s", cohortsPage, row)
		}
	}
}

func boundRow(key string, median, median0, ends, ends0 float64) string {
	bound := func(part, amount float64) string {
		switch {
		case part == 0:
			return cohortFigure(amount)
		case amount == 0:
			return fmt.Sprintf("%.0f %%", 100*part)
		}
		return fmt.Sprintf("%.0f %% + %s", 100*part, cohortFigure(amount))
	}
	return fmt.Sprintf("| `%s` | %s | %s |", key, bound(median, median0), bound(ends, ends0))
}
