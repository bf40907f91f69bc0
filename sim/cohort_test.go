package sim

import (
	"flag"
	"fmt"
	"math"
	"os"
	"strings"
	"testing"
)

var remeasure = flag.Bool("measure-cohorts", false, "measure more runs, and write the table of docs/simulator-cohorts.md")

// closeness says how far the median and the ends of the band P5..P95 of cohorts lie
// from those of runs node by node, at most: by a part of what these have, and an
// amount. docs/simulator-cohorts.md has the same table.
var closeness = []struct {
	key            string
	median, ends   float64 // parts
	median0, ends0 float64 // amounts
}{
	{"price", 0.15, 0.45, 0, 0},
	{"compute_nodes", 0.25, 0.25, 3, 3},
	{"core_nodes", 0.10, 0.15, 2, 2},
	{"staked", 0.10, 0.15, 0, 0},
	{"capacity", 0.25, 0.20, 0, 0},
	{"organic", 0.05, 0.06, 0, 0},
	{"utilisation", 0, 0, 3, 10},
	{"organic_usd", 0.08, 0.08, 0, 0},
	{"subsidy_usd", 0.12, 0.10, 1000, 7500},
	{"pool", 0.05, 0.10, 450_000, 450_000},
	{"yield", 0.12, 0.30, 0.3, 0.3},
	{"ccn_profit", 0.15, 0.15, 4, 7},
	{"profitable", 0, 0, 21, 70},
	{"gini", 0, 0, 9, 14},
}

// compared are the scenarios in which cohorts are compared with runs node by
// node.
func compared(t *testing.T) map[string]Scenario {
	t.Helper()
	out := map[string]Scenario{}
	for _, x := range []struct {
		name   string
		change func(*Scenario)
	}{
		{"proposal, with a price that strays", func(s *Scenario) { *s = proposal(); s.Price.Process = Walk }},
		{"today", func(*Scenario) {}},
		{"crash", func(s *Scenario) { *s = crash() }},
		{"large VMs, no small ones", func(s *Scenario) { s.Demand[0].VM, s.Demand[1].VM = 4, 8 }},
		{"demand doubles in a year", func(s *Scenario) { s.Demand[1].Growth, s.Price.Volatility = 600, 3000 }},
		{"a calm price, epochs of 30 days", func(s *Scenario) { s.Price.Volatility, s.Price.Jumps, s.Policy.Epoch = 2000, 0, 30*24*3_600_000 }},
	} {
		s := today()
		x.change(&s)
		s.Name = x.name
		if err := s.Check(); err != nil {
			t.Fatal(err)
		}
		out[x.name] = s
	}
	return out
}

// TestCohortsAreClose compares the distributions of cohorts with those of runs
// node by node, at four moments.
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
				for _, at := range []int{5, 11, 23, 35} {
					e, c := engine[x.key][at], cohort[x.key][at]
					for _, y := range []struct {
						what                    string
						got, want, part, amount float64
					}{
						{"P5", c.P5, e.P5, x.ends, x.ends0}, {"P50", c.P50, e.P50, x.median, x.median0}, {"P95", c.P95, e.P95, x.ends, x.ends0},
					} {
						if math.Abs(y.got-y.want) > y.part*math.Abs(y.want)+y.amount {
							t.Errorf("%s of %s after %d months: %g in cohorts, %g node by node", y.what, x.key, at+1, y.got, y.want)
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
	for _, x := range closeness {
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
