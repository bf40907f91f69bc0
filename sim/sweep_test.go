package sim_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/aleph-im/go-aleph/sim"
)

func axes(t testing.TB, texts ...string) []sim.Axis {
	t.Helper()
	out := make([]sim.Axis, len(texts))
	for i, text := range texts {
		a, err := sim.ParseAxis(text)
		if err != nil {
			t.Fatal(err)
		}
		out[i] = a
	}
	return out
}

func TestSet(t *testing.T) {
	s := short(t, "crash")
	for _, test := range []struct {
		key   string
		value float64
		is    string // a line of the TOML
	}{
		{"price.start", 0.0125, "start = 0.0125"},
		{"price.start", 0.0100000000004, "start = 0.01\n"},
		{"network.ccns", 99.4, "ccns = 99\n"},
		{"horizon", 360, "horizon = 360"},
		{"stakers.yield", 7.25, "yield = 7.25"},
		{"class.small.cost", 31.5, "cost = 31.5"},
		{"class.1.cost", 31.5, "cost = 31.5"},
		{"demand.large users.growth", -2.5, "growth = -2.5"},
		{"demand.2.growth", -2.5, "growth = -2.5"},
		{"shock.1.by", -60, "by = -60.0"},
		{"price.process", 0, `process = "constant"`},
		{"policy.programme.target", 1500, "target = 1500"},
		{"policy.programme.cap", 1_000_000.5, `cap = "1000000.5"`},
		{"policy.wage.length", 90, `length = "90d"`},
		{"policy.wage.length", 0.5, `length = "12h"`},
		{"policy.wage.by", 1, `by = "score_capacity"`},
		{"policy.slash.wage", 0, "wage = false"},
	} {
		got, err := s.Set(test.key, test.value)
		if err != nil {
			t.Errorf("%s = %v: %v", test.key, test.value, err)
			continue
		}
		if !strings.Contains(string(got.TOML()), test.is) {
			t.Errorf("%s = %v: the scenario has no %q", test.key, test.value, test.is)
		}
		d, err := got.Dial(test.key)
		if err != nil || d.Snap(test.value) != d.Value {
			t.Errorf("%s was set to %v, and is %v, %v", test.key, test.value, d.Value, err)
		}
	}
}

func TestSetRefuses(t *testing.T) {
	s := short(t, "crash")
	nan := 0.0
	nan /= nan
	for key, test := range map[string]struct {
		value float64
		want  string
	}{
		"price.start":             {0, "price.start is 0: it is a number, 0.00001 to 10"},
		"price.strat":             {1, `do you mean "price.start"`},
		"price.drift":             {nan, "price.drift is NaN"},
		"start":                   {1, "start is a date"},
		"name":                    {1, "name is a text"},
		"class.tiny.cost":         {1, "the names are"},
		"class.small.coast":       {1, `do you mean "class.small.cost"`},
		"shock.2.by":              {1, `there is no "shock.2.by"`},
		"policy.programme.taget":  {1, `do you mean "policy.programme.target"`},
		"policy.programme.target": {-1, "policy.programme.target is -1: it is a number, 0 to 1000000 (compute units)"},
		"policy.wage.start":       {1, "policy.wage.start is a date"},
		"policy.execution.crn":    {7000, "execution shares sum to"},
		"class.small.count":       {1000, "class 1: most is "},
		"policy.wage.by":          {2, "the place of a word among score, score_capacity"},
	} {
		if _, err := s.Set(key, test.value); !errors.Is(err, sim.ErrScenario) || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s = %v: %v, want %q", key, test.value, err, test.want)
		}
	}
}

// A dial takes every value that it says it takes, and gives it back.
func TestDials(t *testing.T) {
	s := short(t, "crash")
	var keys []string
	for _, p := range sim.Parameters() {
		keys = append(keys, p.Key)
	}
	for _, p := range sim.ClassParameters() {
		keys = append(keys, "class.small."+p.Key)
	}
	for _, p := range sim.DemandParameters() {
		keys = append(keys, "demand.1."+p.Key)
	}
	for _, p := range sim.ShockParameters() {
		keys = append(keys, "shock.1."+p.Key)
	}
	found := 0
	for _, key := range keys {
		d, err := s.Dial(key)
		if err != nil {
			continue // A name, or a date: TestSetRefuses has them.
		}
		found++
		if d.Min > d.Max || d.Step <= 0 || d.Value < d.Min || d.Value > d.Max || d.Unit == "" || d.Meaning == "" {
			t.Errorf("%+v", d)
		}
		for _, v := range []float64{d.Min, d.Value, d.Max, (d.Min + d.Max) / 3} {
			if snapped := d.Snap(v); d.Snap(snapped) != snapped || snapped < d.Min || snapped > d.Max {
				t.Errorf("%s: %v snaps to %v, and that to %v", key, v, snapped, d.Snap(snapped))
			}
		}
		if same, err := s.Set(key, d.Value); err != nil || same.ID() != s.ID() {
			t.Errorf("%s set to what it is, %v, makes another scenario: %v", key, d.Value, err)
		}
	}
	if found < 40 {
		t.Errorf("%d dials, want most of the %d parameters", found, len(keys))
	}
}

func TestParseAxis(t *testing.T) {
	for text, want := range map[string]sim.Axis{
		"price.start=0.005:0.05:10":                           {Key: "price.start", From: 0.005, To: 0.05, Steps: 10},
		" price.start = 1e-2 : 5e-2 ":                         {Key: "price.start", From: 0.01, To: 0.05},
		"policy=proposal, hardened":                           {Key: "policy", Values: []string{"proposal", "hardened"}},
		"policy.execution.crn~policy.execution.ccn=5000:7000": {Key: "policy.execution.crn", Against: "policy.execution.ccn", From: 5000, To: 7000},
		"demand.large users.growth=-5:5":                      {Key: "demand.large users.growth", From: -5, To: 5},
	} {
		got, err := sim.ParseAxis(text)
		if err != nil {
			t.Errorf("%q: %v", text, err)
			continue
		}
		if diff := gocmp.Diff(want, got); diff != "" {
			t.Errorf("%q (-want +got):\n%s", text, diff)
		}
		if again, err := sim.ParseAxis(got.String()); err != nil || gocmp.Diff(got, again) != "" {
			t.Errorf("%q is spelled %q: %v", text, got, err)
		}
	}
	for text, want := range map[string]string{
		"":                    "has no values",
		"price.start":         "has no values",
		"=1:2":                "has no key",
		"a~=1:2":              "has no key",
		"price.start=1:2:3:4": "too many colons",
		"price.start=1:2:1":   "it is 2 to 201",
		"price.start=1:2:1.5": "no number of steps",
		"price.start=x:2":     `"x" is no number`,
		"price.start=NaN:2":   `"NaN" is no number`,
		"price.start=0x10:20": "is no number",
		"price.start=1:1e999": "is no number",
		"price.start=1,,2":    "empty value",
		"price.start=1,2,1":   "twice",
		"price.start=" + strings.Repeat("1,", 300) + "2": "has 301 values: it has at most 201",
	} {
		if _, err := sim.ParseAxis(text); !errors.Is(err, sim.ErrScenario) || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q", text, err, want)
		}
	}
}

func FuzzParseAxis(f *testing.F) {
	for _, text := range []string{"price.start=0.005:0.05:10", "policy=proposal,hardened", "a~b=1:2", "x=1:2:3:4", "=", "k=-1e-5:.5"} {
		f.Add(text)
	}
	s := short(f, "crash")
	f.Fuzz(func(t *testing.T, text string) {
		a, err := sim.ParseAxis(text)
		if err != nil {
			if !errors.Is(err, sim.ErrScenario) {
				t.Fatalf("%v is not an ErrScenario", err)
			}
			return
		}
		again, err := sim.ParseAxis(a.String())
		if err != nil || gocmp.Diff(a, again) != "" {
			t.Fatalf("%q is spelled %q, which is %+v, %v", text, a, again, err)
		}
		// A range that cannot be is refused before anything is run.
		_, err = s.Sweep([]sim.Axis{a}, []string{"profitable_end"}, sim.Cohortwise, 1, sim.Work{Lanes: 1, Each: sim.One, Stopped: func() bool { return true }})
		if err != nil && !errors.Is(err, sim.ErrScenario) {
			t.Fatal(err)
		}
	})
}

func sweep(t testing.TB, s sim.Scenario, over []sim.Axis, keys []string, mode sim.Mode, runs uint64, w sim.Work) sim.Sweep {
	t.Helper()
	out, err := s.Sweep(over, keys, mode, runs, w)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// A point of a sweep is what the scenario with that value comes to by itself.
func TestSweepPointIsABatch(t *testing.T) {
	s := short(t, "today")
	for _, mode := range []sim.Mode{sim.Cohortwise, sim.Nodewise} {
		got := sweep(t, s, axes(t, "price.start=0.01:0.03:3", "policy.wage.by=score,score_capacity"), []string{"profitable_end", "small.profit_end"}, mode, 6, sim.Alone())
		if len(got.Points) != 6 || got.Partial {
			t.Fatalf("%d points, partial %v, want 6", len(got.Points), got.Partial)
		}
		p := got.Points[3]
		if diff := gocmp.Diff([]string{"0.02", "score_capacity"}, p.At); diff != "" {
			t.Fatal(diff)
		}
		alone, err := s.With(sim.Change{Key: "price.start", Value: "0.02"}, sim.Change{Key: "policy.wage.by", Value: "score_capacity"})
		if err != nil {
			t.Fatal(err)
		}
		m, err := sim.Prepare(alone)
		if err != nil {
			t.Fatal(err)
		}
		b := m.Batch(mode)
		if err := b.Add(6, 1, sim.One); err != nil {
			t.Fatal(err)
		}
		r := b.Result(6)
		if p.ID != r.ID {
			t.Errorf("the point is scenario %s, alone it is %s", p.ID, r.ID)
		}
		for _, f := range r.Outcomes {
			if f.Key == "profitable_end" && f.Band != p.Bands[0] {
				t.Errorf("%s: %+v in the sweep, %+v alone", f.Key, p.Bands[0], f.Band)
			}
		}
		for _, series := range r.Series {
			if series.Key == "small.profit" && series.Bands[len(series.Bands)-1] != p.Bands[1] {
				t.Errorf("%s: %+v in the sweep, %+v alone", series.Key, p.Bands[1], series.Bands)
			}
		}
		if m := got.Maps[0]; len(m.P50) != 3 || len(m.P50[0]) != 2 || m.P50[1][1] != p.Bands[0].P50 {
			t.Errorf("the map is %v", m.P50)
		}
	}
}

func TestSweepOnAnyLanes(t *testing.T) {
	s := short(t, "today")
	over := axes(t, "policy.execution.crn~policy.execution.stakers=5000:7000:5")
	document := func(lanes int) string {
		text, err := json.Marshal(sweep(t, s, over, []string{"gini_mean"}, sim.Cohortwise, 20, sim.Work{Lanes: lanes, Each: atOnce}))
		if err != nil {
			t.Fatal(err)
		}
		return string(text)
	}
	one := document(1)
	for _, lanes := range []int{2, 7} { // Fewer than points, and more.
		if got := document(lanes); got != one {
			t.Errorf("with %d lanes:\n%s\nwith one:\n%s", lanes, got, one)
		}
	}
}

// What goes against another parameter keeps their sum.
func TestSweepAgainst(t *testing.T) {
	s := short(t, "proposal", sim.Change{Key: "policy.wage.pool", Value: "0"})
	got := sweep(t, s, axes(t, "policy.execution.crn~policy.execution.ccn=5000:7000:3"), []string{"ccn_income_end"}, sim.Nodewise, 1, sim.Alone())
	// The core nodes' part is 25, 15 and 5 %.
	first, last := got.Points[0].Bands[0].P50, got.Points[2].Bands[0].P50
	if ratio := first / last; ratio < 4.99 || ratio > 5.01 {
		t.Errorf("core nodes have %v and %v, want five times as much", first, last)
	}
}

func TestSweepRefuses(t *testing.T) {
	s := short(t, "today")
	for text, want := range map[string]string{
		"price.start=0:1":                      "price.start is 0",
		"price.start=1:0.5":                    "the first is less than the second",
		"network.ccns=10.1:10.2":               "has no values between 10.1 and 10.2: it goes in steps of 1",
		"policy=1:2":                           "give it a list",
		"policy=best":                          "best",
		"policy.wage.by=0:1":                   "give it a list, such as policy.wage.by=score,score_capacity",
		"policy.wage.by=score,fame":            `wage.by is "fame"`,
		"prize.start=1:2":                      `do you mean "price.start"`,
		"policy.execution.crn=5000:7000":       "execution shares sum to",
		"policy.execution.crn~price.start=1:2": "only two ranges of numbers of the same unit",
		"policy.execution.crn~policy.execution.ccn=1000:9999": "policy.execution.ccn is -",
		"class.small.count=100:5000":                          "class 1: most is ",
	} {
		_, err := s.Sweep(axes(t, text), []string{"gini_mean"}, sim.Cohortwise, 1, sim.Alone())
		if !errors.Is(err, sim.ErrScenario) || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", text, err, want)
		}
	}
	twice := axes(t, "price.start=0.01:0.02", "price.start=0.01:0.03")
	if _, err := s.Sweep(twice, []string{"gini_mean"}, sim.Cohortwise, 1, sim.Alone()); err == nil || !strings.Contains(err.Error(), "two ranges") {
		t.Errorf("the same parameter twice: %v", err)
	}
	if _, err := s.Sweep(axes(t, "price.start=0.01:0.02"), []string{"gini_man"}, sim.Cohortwise, 1, sim.Alone()); err == nil || !strings.Contains(err.Error(), `do you mean "gini_mean"`) {
		t.Errorf("an outcome that is not: %v", err)
	}
}

// What was stopped has whole points, and says so.
func TestSweepStopped(t *testing.T) {
	s := short(t, "today")
	stop := false
	got := sweep(t, s, axes(t, "price.start=0.01:0.03:5"), []string{"gini_mean"}, sim.Cohortwise, 10, sim.Work{
		Lanes: 1, Each: sim.One, Stopped: func() bool { return stop }, Did: func(done, _ uint64) { stop = done >= 20 },
	})
	if !got.Partial || len(got.Points) != 2 || len(got.Maps[0].P50) != 2 || got.Maps[0].P50[1][0] != got.Points[1].Bands[0].P50 {
		t.Errorf("%d points, partial %v, map %v; want 2 of 5", len(got.Points), got.Partial, got.Maps[0].P50)
	}
}
