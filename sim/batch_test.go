package sim_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"testing"

	"github.com/aleph-im/go-aleph/sim"
)

// Whatever a file has, a batch that can be gone on with comes out of it, or a
// sentence.
func FuzzResume(f *testing.F) {
	s, err := scenario(f, "crash").With(sim.Change{Key: "horizon", Value: "10"})
	if err != nil {
		f.Fatal(err)
	}
	m, err := sim.Prepare(s)
	if err != nil {
		f.Fatal(err)
	}
	for _, runs := range []uint64{0, 1, 3} {
		b := m.Batch(sim.Cohortwise)
		if err := b.Add(runs, 1, sim.One); err != nil {
			f.Fatal(err)
		}
		saved, err := b.Save()
		if err != nil {
			f.Fatal(err)
		}
		f.Add(saved)
	}
	f.Add([]byte(`{}`))
	f.Add([]byte(`[`))
	f.Fuzz(func(t *testing.T, saved []byte) {
		b, err := m.Resume(sim.Cohortwise, saved)
		if err != nil {
			if !errors.Is(err, sim.ErrResume) {
				t.Fatalf("%v is not an ErrResume", err)
			}
			return
		}
		done := b.Done()
		if err := b.Add(1, 1, sim.One); err != nil || b.Done() != done+1 {
			t.Fatalf("%d runs and one more are %d: %v", done, b.Done(), err)
		}
		if _, err := json.Marshal(b.Result(1)); err != nil {
			t.Fatal(err)
		}
		again, err := b.Save()
		if err != nil {
			t.Fatal(err)
		}
		if _, err := m.Resume(sim.Cohortwise, again); err != nil {
			t.Fatalf("what it saves is not read: %v", err)
		}
	})
}

// A state that was damaged is refused, and one of another scenario, mode or
// version is.
func TestResumeRefuses(t *testing.T) {
	m := preset(t, "crash")
	b := m.Batch(sim.Cohortwise)
	if err := b.Add(3, 1, sim.One); err != nil {
		t.Fatal(err)
	}
	saved, err := b.Save()
	if err != nil {
		t.Fatal(err)
	}
	type object = map[string]any
	sketch := func(all object) object { return all["Outcomes"].([]any)[2].(object) }
	for name, damage := range map[string]func(all object){
		"nothing":                func(object) {},
		"another scenario":       func(all object) { all["ID"] = "00" },
		"another mode":           func(all object) { all["Mode"] = "engine" },
		"never":                  func(all object) { all["Every"] = 0 },
		"between steps":          func(all object) { all["Every"] = 4 },
		"other times":            func(all object) { all["Every"] = 6 },
		"more runs":              func(all object) { all["Done"] = 4 },
		"no values":              func(all object) { all["Values"] = nil },
		"fewer times":            func(all object) { all["Values"] = all["Values"].([]any)[1:] },
		"fewer metrics":          func(all object) { all["Values"].([]any)[0] = all["Values"].([]any)[0].([]any)[1:] },
		"fewer outcomes":         func(all object) { all["Outcomes"] = all["Outcomes"].([]any)[1:] },
		"other numbers":          func(all object) { sketch(all)["N"] = 2 },
		"more zeros":             func(all object) { sketch(all)["Zeros"] = 9 },
		"a range below all":      func(all object) { sketch(all)["Above"] = object{"First": -1, "Counts": []int{3}} },
		"a range above all":      func(all object) { sketch(all)["Above"] = object{"First": 2147483647, "Counts": []int{3}} },
		"more ranges than there": func(all object) { sketch(all)["Above"] = object{"First": 0, "Counts": make([]int, 1<<19)} },
	} {
		var all object
		d := json.NewDecoder(bytes.NewReader(saved))
		d.UseNumber()
		if err := d.Decode(&all); err != nil {
			t.Fatal(err)
		}
		damage(all)
		damaged, err := json.Marshal(all)
		if err != nil {
			t.Fatal(err)
		}
		switch _, err := m.Resume(sim.Cohortwise, damaged); {
		case name == "nothing" && err != nil:
			t.Errorf("%s: %v", name, err)
		case name != "nothing" && !errors.Is(err, sim.ErrResume):
			t.Errorf("%s: %v", name, err)
		}
	}
}
