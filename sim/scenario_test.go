package sim_test

import (
	"errors"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/sim"
)

func TestScenarioReadsWhatItWrites(t *testing.T) {
	for _, name := range sim.Presets() {
		s, err := sim.Preset(name)
		if err != nil {
			t.Fatal(err)
		}
		s.Name = "copy"
		if name == "crash" {
			s.Price.Process, s.Recorded = sim.Recorded, []int64{17_500_000_000, 9_800_000_000}
		}
		got, err := sim.Read(s.TOML())
		if err != nil {
			t.Fatalf("%s: %v\n%s", name, err, s.TOML())
		}
		if diff := gocmp.Diff(s, got, gocmp.Comparer(func(a, b policy.Policy) bool { return a == b })); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
		if s.ID() != got.ID() {
			t.Errorf("%s: equal scenarios have the names %s and %s", name, s.ID(), got.ID())
		}
	}
}

func TestScenarioRefuses(t *testing.T) {
	for text, want := range map[string]string{
		"":                                    "it has no name",
		`name = "a"` + "\nfoo = 1":            `there is no "foo"`,
		`name = "a"` + "\n[price]\nfoo=1":     `there is no "price.foo"`,
		`name = "a"` + "\n[price]\nstart = 0": "price.start is 0: it is a number with at most 12 places, 0.00001 to 10.0",
		`name = "a"` + "\n[price]\nstart = \"nan\"":                    "price.start",
		`name = "a"` + "\n[price]\nprocess = \"recorded\"":             "price.recorded has no prices",
		`name = "a"` + "\n[price]\nrecorded = [0]":                     "price.recorded 1 is 0",
		`name = "a"` + "\nhorizon = 365000":                            "horizon is 365000: it is a whole number, 1 to 3650",
		`name = "a"` + "\nhorizon = 5":                                 "at least one epoch, 10 days",
		`name = "a"` + "\nclass = []":                                  "it has no nodes",
		`name = "a"` + "\n[[class]]\nname = \"x\"":                     "class 1 has no count",
		`name = "a"` + "\n[[shock]]\nday = 1\nwhat = \"moon\"\nby = 1": `shock 1: what is "moon": it is one of these words`,
		`name = "a"` + "\npolicy = \"best\"":                           "policy: ",
		`name = "a"` + "\n[policy.execution]\ncrn = 7000":              "execution",
		`name = "a"` + "\n[network]\nstaked = 10":                      "network.staked is 10",
		`from = "nowhere"`:                                             "there is no scenario",
		`name = "a`:                                                    "line 1",
	} {
		_, err := sim.Read([]byte(text))
		if !errors.Is(err, sim.ErrScenario) || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q", text, err, want)
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, name := range sim.Presets() {
		s, _ := sim.Preset(name)
		s.Name = "copy"
		f.Add(s.TOML())
	}
	f.Add([]byte("name = \"a\"\npolicy = \"hardened\"\n[price]\nprocess = \"recorded\"\nrecorded = [0.01, \"0.02\"]\n"))
	f.Fuzz(func(t *testing.T, b []byte) {
		s, err := sim.Read(b)
		if err != nil {
			if !errors.Is(err, sim.ErrScenario) {
				t.Fatalf("%v is not an ErrScenario", err)
			}
			return
		}
		again, err := sim.Read(s.TOML())
		if err != nil || again.ID() != s.ID() {
			t.Fatalf("what it writes is another scenario: %v\n%s", err, s.TOML())
		}
	})
}

// What would take minutes, or not fit, is refused by a sentence that says what
// to change.
func TestScenarioBoundsWork(t *testing.T) {
	for text, want := range map[string]string{
		"horizon = 3650\n[policy]\nepoch = \"1d\"\n[[class]]\nname = \"a\"\ncount = 1\nunits = 64\ncost = 1\nmost = 20000":                             "at most 20000 compute nodes with 1280000 VMs over 3650 epochs",
		"[[class]]\nname = \"a\"\ncount = 1\nunits = 1024\ncost = 1\nmost = 20001":                                                                     "most is 20001: it is a whole number, 0 to 20000",
		"[[class]]\nname = \"a\"\nproduct = \"instance_gpu_premium\"\ncount = 1\nunits = 1024\ncost = 1\nmost = 20000":                                 "all nodes together could earn",
		"[[class]]\nname = \"a\"\ncount = 1\nunits = 1\ncost = 1\nmost = 15000\n[[class]]\nname = \"b\"\ncount = 1\nunits = 1\ncost = 1\nmost = 15000": "30000 compute nodes at most, together, are more than the 20000",
		"horizon = 3651": "horizon is 3651: it is a whole number, 1 to 3650",
	} {
		if _, err := sim.Read([]byte("name = \"a\"\n" + text)); !errors.Is(err, sim.ErrScenario) || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q", text, err, want)
		}
	}
}
