package sim_test

import (
	"encoding/json"
	"slices"
	"sync"
	"testing"

	"github.com/aleph-im/go-aleph/sim"
)

func preset(t testing.TB, name string) *sim.Model {
	t.Helper()
	s, err := sim.Preset(name)
	if err != nil {
		t.Fatal(err)
	}
	m, err := sim.Prepare(s)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// atOnce is the Each of several processors.
func atOnce(n int, do func(i int)) {
	var all sync.WaitGroup
	for i := range n {
		all.Go(func() { do(i) })
	}
	all.Wait()
}

func TestPresetsRun(t *testing.T) {
	for _, name := range sim.Presets() {
		m := preset(t, name)
		r := m.Run()
		r.Begin(0)
		for r.Next() {
		}
		if err := r.Err(); err != nil {
			t.Fatal(err)
		}
		if epochs, _ := m.Epochs(); r.Epoch() != epochs {
			t.Errorf("%s: %d epochs, want %d", name, r.Epoch(), epochs)
		}
	}
}

// A run depends on its number alone: not on the runs before it, nor on how many
// lanes there are.
func TestSameRun(t *testing.T) {
	m := preset(t, "today")
	after := func(numbers ...uint64) []float64 {
		r := m.Run()
		for _, n := range numbers {
			r.Begin(n)
			for r.Next() {
			}
		}
		return slices.Clone(r.Values())
	}
	if alone, last := after(7), after(3, 7); !slices.Equal(alone, last) {
		t.Errorf("run 7 differs after run 3:\n%v\n%v", alone, last)
	}
}

// A batch depends on its scenario and on how many runs it has: not on how they
// were spread over processors, nor on where it was stopped and resumed.
func TestSameBatch(t *testing.T) {
	s, err := sim.Preset("crash")
	if err != nil {
		t.Fatal(err)
	}
	s.Horizon = 150
	m, err := sim.Prepare(s)
	if err != nil {
		t.Fatal(err)
	}
	batch := func(lanes int, parts ...uint64) string {
		b := m.Batch(sim.Nodewise)
		for _, n := range parts {
			if err := b.Add(n, lanes, atOnce); err != nil {
				t.Fatal(err)
			}
			saved, err := b.Save()
			if err != nil {
				t.Fatal(err)
			}
			if b, err = m.Resume(sim.Nodewise, saved); err != nil {
				t.Fatal(err)
			}
		}
		text, err := json.Marshal(b.Result(9))
		if err != nil {
			t.Fatal(err)
		}
		return string(text)
	}
	want := batch(1, 9)
	for _, got := range []string{batch(2, 9), batch(3, 4, 5), batch(1, 1, 1, 7)} {
		if got != want {
			t.Fatalf("two batches of the same runs differ:\n%s\n%s", got, want)
		}
	}
}

func BenchmarkCohorts(b *testing.B) {
	for _, name := range sim.Presets() {
		b.Run(name, func(b *testing.B) {
			c := preset(b, name).Cohorts()
			n := uint64(0)
			for b.Loop() {
				c.Begin(n)
				for c.Next() {
				}
				n++
			}
			b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "runs/s")
		})
	}
}

func BenchmarkRun(b *testing.B) {
	for _, name := range sim.Presets() {
		b.Run(name, func(b *testing.B) {
			m := preset(b, name)
			r := m.Run()
			n := uint64(0)
			for b.Loop() {
				r.Begin(n)
				for r.Next() {
				}
				if r.Err() != nil {
					b.Fatal(r.Err())
				}
				n++
			}
			b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "runs/s")
		})
	}
}

// Days on which the cap binds are those on which it is less than the programme
// used, and not those on which the pool is empty; and the pool lasts alike in
// both modes, also when the developers' part refills it.
func TestCapAndPool(t *testing.T) {
	course := func(mode sim.Mode, changes ...sim.Change) func(key string) float64 {
		t.Helper()
		m := preset(t, "proposal")
		s, err := m.Scenario().With(changes...)
		if err != nil {
			t.Fatal(err)
		}
		if m, err = sim.Prepare(s); err != nil {
			t.Fatal(err)
		}
		b := m.Batch(mode)
		if err := b.Add(1, 1, atOnce); err != nil {
			t.Fatal(err)
		}
		r := b.Result(1)
		return func(key string) float64 {
			i := slices.IndexFunc(r.Outcomes, func(f sim.Final) bool { return f.Key == key })
			return r.Outcomes[i].Band.P50
		}
	}
	for _, mode := range []sim.Mode{sim.Cohortwise, sim.Nodewise} {
		empty := course(mode, sim.Change{Key: "policy.programme.cap", Value: "500000000"}, sim.Change{Key: "network.pool", Value: "3000000"})
		if days, left := empty("cap_days"), empty("pool_end"); days != 0 || left != 0 {
			t.Errorf("%s: a cap that never binds binds on %v days, and %v ALEPH are left", mode, days, left)
		}
		if days := course(mode, sim.Change{Key: "policy.programme.cap", Value: "100000"})("cap_days"); days != 1080 {
			t.Errorf("%s: a cap that always binds binds on %v of 1,080 days", mode, days)
		}
	}
	refilled := []sim.Change{
		{Key: "policy.execution.crn", Value: "1000"},
		{Key: "policy.execution.developers", Value: "5500"},
		{Key: "policy.developers.lock", Value: "30d"},
		{Key: "network.pool", Value: "100000000"},
	}
	if a, b := course(sim.Cohortwise, refilled...)("runway"), course(sim.Nodewise, refilled...)("runway"); abs(a-b) > b/50 {
		t.Errorf("the pool lasts %v days by cohorts, %v node by node", a, b)
	}
}
