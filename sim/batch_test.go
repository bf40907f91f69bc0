package sim_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/aleph-im/go-aleph/sim"
)

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
		"another version":        func(all object) { all["First"] = strings.Repeat("0", 64) },
		"an older version":       func(all object) { delete(all, "First") },
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
