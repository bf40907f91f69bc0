package sim_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/aleph-im/go-aleph/sim"
)

// twoPlaces is a network whose nodes stand at two places, and are alike but
// for the price of electricity.
const twoPlaces = `
name = "two places"
horizon = 180
[[class]]
name = "cheap"
location = "North"
count = 40
units = 12
cost = 20
power = 250
electricity = 0.1
most = 40
[[class]]
name = "dear"
location = "South"
count = 40
units = 12
cost = 20
power = 250
electricity = 0.3
most = 40
[[shock]]
day = 90
what = "compute_nodes"
by = -99
where = "North"
`

func TestLocation(t *testing.T) {
	s, err := sim.Read([]byte(twoPlaces))
	if err != nil {
		t.Fatal(err)
	}
	// 250 W are 180 kWh in 30 days.
	for i, want := range []float64{38, 74} {
		if got := s.Classes[i].Monthly(); got != want {
			t.Errorf("%s costs %v USD, want %v", s.Classes[i].Name, got, want)
		}
	}
	m, err := sim.Prepare(s)
	if err != nil {
		t.Fatal(err)
	}
	node, cohort := m.Run(), m.Cohorts()
	node.Begin(0)
	cohort.Begin(0)
	for name, r := range map[string]interface {
		Next() bool
		Values() []float64
	}{"engine": node, "cohort": cohort} {
		at := func(key string) float64 {
			for i, x := range m.Metrics() {
				if x.Key == key {
					return r.Values()[i]
				}
			}
			t.Fatalf("there is no %s", key)
			return 0
		}
		if !r.Next() {
			t.Fatalf("%s: it ends at once", name)
		}
		for class, cost := range map[string]float64{"cheap": 38, "dear": 74} {
			if earned, kept := at(class+".income_usd"), at(class+".profit"); earned == 0 || abs(earned-kept-cost) > 1e-9 {
				t.Errorf("%s: %s earns %v USD and keeps %v, and costs %v", name, class, earned, kept, cost)
			}
		}
		for r.Next() {
		}
		if gone, stays := at("cheap.nodes"), at("dear.nodes"); gone > 4 || stays != 40 {
			t.Errorf("%s: %v of 40 nodes are left where 99 %% go, and %v of 40 elsewhere", name, gone, stays)
		}
	}
}

func abs(x float64) float64 { return max(x, -x) }

func TestLocationRefused(t *testing.T) {
	for change, want := range map[[2]string]string{
		{`where = "North"`, `where = "West"`}:         `shock 1: where is "West": no class has that location`,
		{`what = "compute_nodes"`, `what = "demand"`}: `shock 1: where is "North": only "compute_nodes" stand somewhere`,
		{`location = "North"`, `location = "a\nb"`}:   `class 1: location is`,
		{`electricity = 0.1`, `electricity = 101`}:    `class 1: electricity is 101: it is a number with at most 6 places, 0.0 to 100.0`,
		{`power = 250`, `power = -1`}:                 `class 1: power is -1: it is a whole number, 0 to 100000`,
	} {
		_, err := sim.Read([]byte(strings.Replace(twoPlaces, change[0], change[1], 1)))
		if !errors.Is(err, sim.ErrScenario) || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", change[1], err, want)
		}
	}
}
