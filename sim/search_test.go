package sim_test

import (
	"encoding/json"
	"errors"
	"math"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/aleph-im/go-aleph/sim"
)

func constraint(t testing.TB, text string) sim.Constraint {
	t.Helper()
	c, err := sim.ParseConstraint(text)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestParseConstraint(t *testing.T) {
	for text, want := range map[string]sim.Constraint{
		"profitable_end.p50>=80":       {Goal: sim.Goal{Key: "profitable_end", Stat: sim.P50}, AtLeast: true, Bound: 80},
		" small.profit_end <= -1.5e2 ": {Goal: sim.Goal{Key: "small.profit_end", Stat: sim.Mean}, Bound: -150},
		"gini_mean.max<=40":            {Goal: sim.Goal{Key: "gini_mean", Stat: sim.Most}, Bound: 40},
	} {
		got, err := sim.ParseConstraint(text)
		if err != nil || gocmp.Diff(want, got) != "" {
			t.Errorf("%q is %+v, %v, want %+v", text, got, err, want)
		}
		if again, err := sim.ParseConstraint(got.String()); err != nil || again != got {
			t.Errorf("%q is spelled %q: %v", text, got, err)
		}
	}
	for text, want := range map[string]string{
		"profitable_end.p50":       "is no constraint",
		"profitable_end.p50=80":    "is no constraint",
		">=80":                     "an outcome is missing",
		"profitable_end.p50>=many": "is no number",
		"profitable_end.p50>=":     "is no number",
		"a>=1>=2":                  "is no number",
		"a>=inf":                   "is no number",
	} {
		if _, err := sim.ParseConstraint(text); !errors.Is(err, sim.ErrScenario) || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q", text, err, want)
		}
	}
}

func FuzzParseConstraint(f *testing.F) {
	for _, text := range []string{"profitable_end.p50>=80", "a.b.c.mean<=-1e-9", ">=", "x>=1<=2"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		c, err := sim.ParseConstraint(text)
		if err != nil {
			if !errors.Is(err, sim.ErrScenario) {
				t.Fatalf("%v is not an ErrScenario", err)
			}
			return
		}
		if again, err := sim.ParseConstraint(c.String()); err != nil || again != c {
			t.Fatalf("%q is spelled %q, which is %+v, %v", text, c, again, err)
		}
	})
}

// In the proposal the spend is the target times the price, and a compute node
// gets its part of it: the least target at which it has 20 USD can be said
// beforehand.
func TestSearchFindsWhatIsKnown(t *testing.T) {
	s := short(t, "proposal", sim.Change{Key: "policy.wage.pool", Value: "0"})
	p := sim.Problem{
		Goal:        sim.Goal{Key: "subsidy_usd_total", Stat: sim.Mean},
		Constraints: []sim.Constraint{constraint(t, "crn_income_usd_mean.p50>=20")},
		Axes:        axes(t, "policy.programme.target=0:4000"), Budget: 80, Mode: sim.Cohortwise, Runs: 1, Confirm: 1,
	}
	got, err := s.Search(p, sim.Alone())
	if err != nil {
		t.Fatal(err)
	}
	// 0.6 of target * 0.011 USD * 720 h, over 350 nodes.
	want := math.Ceil(20 * 350 / (0.6 * 0.011 * 720))
	if got.Best == nil || !got.Best.Feasible || got.Best.At[0] != spelled(want) {
		t.Fatalf("the best is %+v, want a target of %v", got.Best, want)
	}
	if !got.Settled || len(got.Binding) != 1 || got.Binding[0] != p.Constraints[0] {
		t.Errorf("settled %v, binding %v", got.Settled, got.Binding)
	}
	if got.Confirm == nil || !got.Confirm.Feasible || math.Abs(got.Confirm.Goal-got.Best.Goal) > 1e-6*got.Best.Goal {
		t.Errorf("node by node it is %+v", got.Confirm)
	}
}

func spelled(x float64) string {
	b, _ := json.Marshal(x)
	return string(b)
}

// The worked example of the documentation. A small node of 12 units costs 40
// USD and has that from 9 units in use, of 0.011 USD * 720 h * 0.6 each; an
// average one of 13 units costs 45 and has that from 10. 80 % of nodes are the
// 264 small ones and 16 of the others, whose other 70 have 9 units by then,
// because every VM goes where the used share is smallest.
func TestSearchLowestSpend(t *testing.T) {
	s := short(t, "proposal", sim.Change{Key: "policy.wage.pool", Value: "0"})
	got, err := s.Search(sim.Problem{
		Goal:        sim.Goal{Key: "subsidy_usd_total", Stat: sim.Mean},
		Constraints: []sim.Constraint{constraint(t, "profitable_end.p50>=80")},
		Axes:        axes(t, "policy.programme.target=0:5000", "policy.programme.utilisation=5000:10000"),
		Budget:      300, Mode: sim.Nodewise, Runs: 1,
	}, sim.Alone())
	if err != nil {
		t.Fatal(err)
	}
	if want := 4 * 0.011 * 720 * (264*9 + 16*10 + 70*9); got.Best == nil || !got.Best.Feasible || math.Abs(got.Best.Goal-want) > 1 {
		t.Errorf("the best is %+v, want a spend of %v", got.Best, want)
	}
}

// Two parameters trade off along a constraint, a third is a word: the search
// goes along the constraint and chooses the word.
func TestSearchAlongAConstraint(t *testing.T) {
	s := short(t, "proposal", sim.Change{Key: "policy.wage.pool", Value: "0"})
	p := sim.Problem{
		Goal: sim.Goal{Key: "crn_income_usd_mean", Stat: sim.Mean}, Maximise: true,
		Constraints: []sim.Constraint{constraint(t, "subsidy_usd_total.mean<=60000"), constraint(t, "ccn_income_usd_mean.mean>=20")},
		Axes:        axes(t, "policy.programme.target=0:4000", "policy.execution.crn~policy.execution.ccn=5000:7400", "policy.staker_scope=global,per_ccn"),
		Budget:      500, Runs: 1,
	}
	got, err := s.Search(p, sim.Alone())
	if err != nil {
		t.Fatal(err)
	}
	// All of the spend of four months, 15,000 USD in 30 days; core nodes have
	// 2,000 of it, so that compute nodes have the rest of 75 %.
	want := (0.75*15_000 - 2_000) / 350
	if got.Best == nil || !got.Best.Feasible || got.Best.Goal > want*1.0001 || got.Best.Goal < want*0.98 {
		t.Fatalf("the best is %+v, want a little less than %v", got.Best, want)
	}
}

func TestSearchSaysWhatIsRefused(t *testing.T) {
	s := short(t, "today")
	p := sim.Problem{
		Goal: sim.Goal{Key: "compute_nodes_end", Stat: sim.Mean}, Maximise: true,
		Constraints: []sim.Constraint{constraint(t, "gini_mean.mean<=-1")},
		Axes:        axes(t, "class.small.count=100:1000"), Budget: 30, Mode: sim.Cohortwise, Runs: 2,
	}
	got, err := s.Search(p, sim.Alone())
	if err != nil {
		t.Fatal(err)
	}
	refused := 0
	for _, x := range got.Trace {
		if strings.Contains(x.Refused, "class 1: most is ") {
			refused++
		}
	}
	if got.Best == nil || got.Best.Feasible || refused == 0 || refused == len(got.Trace) {
		t.Errorf("best %+v, %d of %d points refused; want no feasible one and some refused", got.Best, refused, len(got.Trace))
	}
}

func TestSearchOnAnyLanes(t *testing.T) {
	s := short(t, "today")
	p := sim.Problem{
		Goal:        sim.Goal{Key: "subsidy_usd_total", Stat: sim.Mean},
		Constraints: []sim.Constraint{constraint(t, "profitable_end.p50>=60")},
		Axes:        axes(t, "policy.programme.target=0:6000", "policy.wage.pool=0:900000"), Budget: 60, Mode: sim.Cohortwise, Runs: 4, Confirm: 3,
	}
	document := func(lanes int) string {
		got, err := s.Search(p, sim.Work{Lanes: lanes, Each: atOnce})
		if err != nil {
			t.Fatal(err)
		}
		if len(got.Trace) > p.Budget {
			t.Errorf("%d points, the budget is %d", len(got.Trace), p.Budget)
		}
		text, err := json.Marshal(got)
		if err != nil {
			t.Fatal(err)
		}
		return string(text)
	}
	one := document(1)
	for _, lanes := range []int{2, 5} {
		if got := document(lanes); got != one {
			t.Errorf("with %d lanes:\n%s\nwith one:\n%s", lanes, got, one)
		}
	}
}

func TestSearchStopped(t *testing.T) {
	s := short(t, "today")
	stop := false
	got, err := s.Search(sim.Problem{
		Goal: sim.Goal{Key: "gini_mean", Stat: sim.Mean}, Axes: axes(t, "price.start=0.01:0.05"), Budget: 100, Mode: sim.Cohortwise, Runs: 2, Confirm: 2,
	}, sim.Work{Lanes: 1, Each: sim.One, Stopped: func() bool { return stop }, Did: func(done, _ uint64) { stop = done > 60 }})
	if err != nil || !got.Partial || got.Best == nil || got.Confirm != nil || len(got.Trace) < 20 {
		t.Errorf("partial %v, best %v, %d points, %v; want a part", got.Partial, got.Best, len(got.Trace), err)
	}
}

func TestSensitivityOfScenario(t *testing.T) {
	s := short(t, "proposal")
	over := axes(t, "price.start=0.005:0.05", "policy.programme.target=1000:3000", "network.stakers=100:300")
	goals := []sim.Goal{{Key: "subsidy_usd_total", Stat: sim.Mean}}
	for _, method := range []sim.Method{sim.Morris, sim.Sobol} {
		document := func(lanes int) (sim.Sensitivity, string) {
			got, err := s.Sensitivity(method, 16, over, goals, sim.Cohortwise, 1, sim.Work{Lanes: lanes, Each: atOnce})
			if err != nil {
				t.Fatal(err)
			}
			text, err := json.Marshal(got)
			if err != nil {
				t.Fatal(err)
			}
			return got, string(text)
		}
		got, one := document(1)
		if _, three := document(3); three != one {
			t.Errorf("%s: with 3 lanes:\n%s\nwith one:\n%s", method, three, one)
		}
		// How many stakers there are is nothing to the spend; the target is what
		// it is made of.
		price, target, stakers := got.Of[0].Effects[0], got.Of[0].Effects[1], got.Of[0].Effects[2]
		switch method {
		case sim.Morris:
			if stakers.Elementary.MuStar != 0 || target.Elementary.MuStar <= 0 || price.Elementary.MuStar <= 0 {
				t.Errorf("%s: %+v", method, got.Of[0].Effects)
			}
		case sim.Sobol:
			if stakers.Total.Value != 0 || target.Total.Value <= 0 || price.Total.Value <= 0 {
				t.Errorf("%s: %+v", method, got.Of[0].Effects)
			}
		}
	}
}

// What was stopped has whole paths.
func TestSensitivityStopped(t *testing.T) {
	s := short(t, "proposal")
	over := axes(t, "price.start=0.005:0.05", "policy.programme.target=1000:3000")
	stop := false
	got, err := s.Sensitivity(sim.Morris, 10, over, []sim.Goal{{Key: "gini_mean", Stat: sim.Mean}}, sim.Cohortwise, 1,
		sim.Work{Lanes: 1, Each: sim.One, Stopped: func() bool { return stop }, Did: func(done, _ uint64) { stop = done >= 7 }})
	if err != nil || !got.Partial || got.Points != 6 {
		t.Errorf("%d points, partial %v, %v; want 6, two paths of three", got.Points, got.Partial, err)
	}
}
