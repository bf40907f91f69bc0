package sim_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/sim"
)

func scenario(t testing.TB, name string) sim.Scenario {
	t.Helper()
	s, err := sim.Preset(name)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// Each parameter can be set, and set to what it is it changes nothing.
func TestWithWhatIs(t *testing.T) {
	s := scenario(t, "proposal")
	var changes []sim.Change
	for _, p := range sim.Parameters() {
		changes = append(changes, sim.Change{Key: p.Key, Value: p.Default}, sim.Change{Key: p.Key, Value: strings.Trim(p.Default, `"`)})
	}
	for _, p := range policy.Parameters() {
		changes = append(changes, sim.Change{Key: "policy." + p.Key, Value: p.Literal(s.Policy)})
	}
	got, err := s.With(changes...)
	if err != nil {
		t.Fatal(err)
	}
	if got.ID() != s.ID() {
		t.Errorf("with its own values it is another scenario:\n%s", got.TOML())
	}
}

func TestWith(t *testing.T) {
	s := scenario(t, "crash")
	before := s.ID()
	got, err := s.With(
		sim.Change{Key: "price.start", Value: "0.01"},
		sim.Change{Key: "class.GPU.count", Value: "9"},
		sim.Change{Key: "demand.large users.growth", Value: "-1.5"},
		sim.Change{Key: "shock.1.by", Value: "-60"},
		sim.Change{Key: "policy.execution.crn", Value: "5000"},
		sim.Change{Key: "policy.execution.ccn", Value: "2500"},
		sim.Change{Key: "policy", Value: "proposal"},
		sim.Change{Key: "price.recorded", Value: "[0.01, 0.02]"},
	)
	if err != nil {
		t.Fatal(err)
	}
	want := scenario(t, "crash")
	want.Price.Start, want.Classes[4].Count, want.Demand[1].Growth, want.Shocks[0].By = 10_000_000_000, 9, -150, -6000
	want.Recorded = []int64{10_000_000_000, 20_000_000_000}
	if want.Policy, err = policy.Preset("proposal"); err != nil {
		t.Fatal(err)
	}
	if want.Policy, err = want.Policy.With(map[string]any{"name": "changed", "execution": map[string]any{"crn": int64(5000), "ccn": int64(2500)}}); err != nil {
		t.Fatal(err)
	}
	if got.ID() != want.ID() {
		t.Errorf("got\n%s\nwant\n%s", got.TOML(), want.TOML())
	}
	if s.ID() != before {
		t.Error("the scenario itself was changed")
	}
}

func TestWithRefuses(t *testing.T) {
	s := scenario(t, "crash")
	for _, test := range []struct{ key, value, want string }{
		{"prise.start", "1", `there is no "prise.start": do you mean "price.start"?`},
		{"price.satrt", "1", `do you mean "price.start"?`},
		{"pool", "1", "there is no \"pool\": `galeph sim parameters` lists all"},
		{"", "1", `there is no ""`},
		{"price", "1", `there is no "price"`},
		{"policy.stakerscope", "global", `do you mean "policy.staker_scope"?`},
		{"policy", "best", "policy: "},
		{"policy", "7", "policy.preset is 7"},
		{"policy.execution.crn", "9000", "policy: "},
		{"policy.execution", "9000", `there is no "policy.execution"`},
		{"class.none.count", "1", `the key is class.NAME.KEY, and the names are ["small" "average" "large" "confidential" "GPU"]`},
		{"class.small", "1", "the key is class.NAME.KEY"},
		{"class.small.price", "1", `there is no "class.small.price"`},
		{"class.small.most", "1", "class 1: most is 1: it is at least count, 51"},
		{"class.small.name", "GPU", `class 5: name is "GPU", as that of another class`},
		{"class.small.name", "core_node_3", `class 1: name is "core_node_3"`},
		{"demand.large users.name", "small users", `demand 2: name is "small users", as that of others`},
		{"shock.2.by", "1", "the scenario has 1 shocks"},
		{"shock.-1.by", "1", "the scenario has 1 shocks"},
		{"shock.1.buy", "1", `do you mean "shock.1.by"?`},
		{"price.recorded", "[0]", "price.recorded 1 is 0"},
		{"price.recorded", "0.1", "price.recorded is 0.1"},
		{"price.start", "[1]", `price.start is "[1]"`},
		{"price.start", "1\nseed = 3", `price.start is "1\nseed = 3"`},
		{"start", "1999-01-01", "2020-01-01 to 2099-01-01"},
	} {
		_, err := s.With(sim.Change{Key: test.key, Value: test.value})
		if !errors.Is(err, sim.ErrScenario) || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s=%s: %v, want %q", test.key, test.value, err, test.want)
		}
	}
}

// Names can have points.
func TestWithPoints(t *testing.T) {
	s, err := scenario(t, "crash").With(sim.Change{Key: "class.small.name", Value: "a"}, sim.Change{Key: "class.average.name", Value: "a.b"}, sim.Change{Key: "class.a.b.count", Value: "7"})
	if err != nil || s.Classes[0].Count == 7 || s.Classes[1].Count != 7 {
		t.Errorf("%v, %+v", err, s.Classes)
	}
}

// Whatever is set, a scenario comes out that can be written and read, or a
// sentence.
func FuzzWith(f *testing.F) {
	f.Add("price.start", "0.01")
	f.Add("policy.execution.crn", "5000")
	f.Add("policy", "hardened")
	f.Add("class.small.name", "a.count")
	f.Add("demand.large users.growth", "-1.5")
	f.Add("shock.1.what", "demand")
	f.Add("price.recorded", "[0.1, \"0.2\"]")
	s := scenario(f, "crash")
	f.Fuzz(func(t *testing.T, key, value string) {
		got, err := s.With(sim.Change{Key: key, Value: value})
		if err != nil {
			if !errors.Is(err, sim.ErrScenario) {
				t.Fatalf("%v is not an ErrScenario", err)
			}
			return
		}
		again, err := sim.Read(got.TOML())
		if err != nil || again.ID() != got.ID() {
			t.Fatalf("%s=%s gives what is not read: %v", key, value, err)
		}
	})
}
