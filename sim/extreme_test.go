package sim

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// work estimates what an epoch takes: nodes and VMs that there can be.
func (m *Model) work() int {
	units := 0
	for i := range m.classes {
		units += m.classes[i].most * int(m.classes[i].Units)
	}
	return len(m.nodes) + len(m.core) + len(m.stakers) + units
}

// survives runs a scenario for a while in both modes, and says what is wrong.
func survives(s Scenario) error {
	m, err := Prepare(s)
	if err != nil {
		return fmt.Errorf("%w\n%s", err, readable(&s))
	}
	for _, mode := range []Mode{Nodewise, Cohortwise} {
		c := m.course(mode)
		c.Begin(1)
		for left := 3_000_000; left > 0 && c.Next(); left -= m.work() + 1000 {
			if err := checkValues(m, c.Values()); err != nil {
				return fmt.Errorf("%s, epoch %d: %w\n%s", mode, c.Epoch(), err, readable(&s))
			}
		}
		if c.Err() != nil {
			return fmt.Errorf("%s: %w\n%s", mode, c.Err(), readable(&s))
		}
		for i, v := range c.Outcomes() {
			if math.IsNaN(v) || math.IsInf(v, 0) {
				return fmt.Errorf("%s: %s is %g\n%s", mode, Outcomes()[i].Key, v, readable(&s))
			}
		}
	}
	return nil
}

// TestEnds takes each parameter to each end of its range, alone: the scenario
// runs, or a sentence says why it does not.
func TestEnds(t *testing.T) {
	ran, refused := 0, 0
	try := func(what string, s Scenario) {
		if err := s.Check(); err != nil {
			if !strings.Contains(err.Error(), ":") || len(err.Error()) < 40 {
				t.Errorf("%s: %q does not say what to do", what, err)
			}
			refused++
			return
		}
		if err := survives(s); err != nil {
			t.Errorf("%s: %v", what, err)
		}
		ran++
	}
	base := func() Scenario {
		s := today()
		s.Horizon = 120
		return s
	}
	for _, f := range fields() {
		for _, end := range ends(f) {
			s := base()
			end(&s)
			s.Core.Most = max(s.Core.Most, s.Network.CCNs)
			if s.Price.Process == Recorded {
				s.Recorded = []int64{priceMin, priceMax}
			}
			try(f.key, s)
		}
	}
	for _, f := range classFields() {
		for _, end := range ends(f) {
			s := base()
			end(&s.Classes[0])
			s.Classes[0].Most = max(s.Classes[0].Most, s.Classes[0].Count)
			try("class: "+f.key, s)
		}
	}
	for _, f := range demandFields() {
		for _, end := range ends(f) {
			s := base()
			end(&s.Demand[0])
			try("demand: "+f.key, s)
		}
	}
	for _, f := range shockFields() {
		for _, end := range ends(f) {
			s := base()
			s.Shocks = []Shock{{Day: 20, What: ShockPrice, By: -1000}}
			end(&s.Shocks[0])
			try("shock: "+f.key, s)
		}
	}
	if ran < 90 {
		t.Errorf("%d scenarios ran, %d were refused", ran, refused)
	}
}

// ends gives what takes a field to the ends of its range, or to each of its
// words.
func ends[T any](f field[T]) (all []func(*T)) {
	if n, ok := f.value.(number[T]); ok {
		for _, v := range []int64{n.min, n.max} {
			all = append(all, func(of *T) { *n.at(of) = v })
		}
		return all
	}
	var p Parameter
	f.value.describe(&p)
	for _, word := range p.Choices {
		all = append(all, func(of *T) { f.value.read(of, word) })
	}
	return all
}

// TestExtremes takes many parameters to their ends together.
func TestExtremes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := &dealer{T: t, changes: rapid.IntRange(1, 8).Draw(t, "changes"), extremes: true}
		if rapid.Bool().Draw(t, "small") { // Large ones are mostly refused.
			d.most = map[string]int64{"horizon": 3650, "network.ccns": 2000, "network.stakers": 20_000, "core.most": 2000, "count": 100, "most": 300, "units": 1024}
		}
		s, err := d.scenario()
		if err != nil {
			t.Skip(err)
		}
		if err := survives(s); err != nil {
			t.Fatal(err)
		}
	})
}
