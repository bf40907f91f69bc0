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

// short returns a preset with a shorter horizon and changes.
func short(t testing.TB, name string, changes ...sim.Change) sim.Scenario {
	t.Helper()
	s, err := sim.Preset(name)
	if err != nil {
		t.Fatal(err)
	}
	s, err = s.With(append([]sim.Change{{Key: "horizon", Value: "120"}}, changes...)...)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func compare(t testing.TB, a, b sim.Scenario, mode sim.Mode, runs uint64, w sim.Work) sim.Comparison {
	t.Helper()
	c, err := sim.Compare(a, b, mode, runs, w)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// pairs lists all that is paired.
func pairs(c sim.Comparison) (out []sim.Paired) {
	out = append(out, c.Outcomes...)
	for _, r := range c.Roles {
		out = append(out, r.Paired)
	}
	if c.Nodes != nil {
		for _, p := range c.Nodes.Percentiles {
			out = append(out, p.Paired)
		}
	}
	return out
}

func TestCompareWithItself(t *testing.T) {
	for _, mode := range []sim.Mode{sim.Cohortwise, sim.Nodewise} {
		s := short(t, "crash")
		c := compare(t, s, s, mode, 20, sim.Alone())
		for _, p := range pairs(c) {
			if p.Difference != (sim.Band{}) || p.Higher != 0 || p.Lower != 0 || p.A != p.B {
				t.Errorf("%s: %s differs from itself: %+v", mode, p.Key, p)
			}
		}
		for _, series := range c.Series {
			for i, b := range series.Bands {
				if b != (sim.Band{}) {
					t.Errorf("%s: %s differs from itself at day %v: %+v", mode, series.Key, c.Days[i], b)
				}
			}
		}
		if c.Nodes != nil && (c.Nodes.Winners != (sim.Band{}) || c.Nodes.Losers != (sim.Band{})) {
			t.Errorf("nodes win and lose nothing: %+v", c.Nodes)
		}
		if len(c.Says) != 1 || !strings.Contains(c.Says[0], "nobody gains") {
			t.Errorf("it says %q", c.Says)
		}
	}
}

func negated(b sim.Band) sim.Band {
	// Adding 0 makes a zero of a negative one.
	return sim.Band{P5: 0 - b.P95, P25: 0 - b.P75, P50: 0 - b.P50, P75: 0 - b.P25, P95: 0 - b.P5, Mean: 0 - b.Mean, Min: 0 - b.Max, Max: 0 - b.Min}
}

func TestCompareTheOtherWayRound(t *testing.T) {
	a, b := short(t, "today"), short(t, "today", sim.Change{Key: "policy.programme.target", Value: "1500"}, sim.Change{Key: "class.large.cost", Value: "300"})
	for _, mode := range []sim.Mode{sim.Cohortwise, sim.Nodewise} {
		ab, ba := compare(t, a, b, mode, 22, sim.Alone()), compare(t, b, a, mode, 22, sim.Alone())
		one, other := pairs(ab), pairs(ba)
		moved := false
		for i := range one {
			if diff := gocmp.Diff(negated(one[i].Difference), other[i].Difference); diff != "" {
				t.Errorf("%s: %s (-want +got):\n%s", mode, one[i].Key, diff)
			}
			if one[i].Higher != other[i].Lower || one[i].Lower != other[i].Higher || one[i].A != other[i].B {
				t.Errorf("%s: %s is not the other way round: %+v, %+v", mode, one[i].Key, one[i], other[i])
			}
			moved = moved || one[i].Difference.P50 != 0
		}
		for k := range ab.Series {
			for i := range ab.Series[k].Bands {
				if diff := gocmp.Diff(negated(ab.Series[k].Bands[i]), ba.Series[k].Bands[i]); diff != "" {
					t.Errorf("%s: %s (-want +got):\n%s", mode, ab.Series[k].Key, diff)
				}
			}
		}
		if ab.Nodes != nil && (ab.Nodes.Winners != ba.Nodes.Losers || ab.Nodes.Losers != ba.Nodes.Winners) {
			t.Errorf("winners are not the others' losers: %+v, %+v", ab.Nodes, ba.Nodes)
		}
		if !moved {
			t.Errorf("%s: half a programme changes nothing", mode)
		}
	}
}

// Whatever nodes do, both sides see the same prices: that is what makes pairs
// of runs worth more than runs.
func TestCompareHasTheSameLuck(t *testing.T) {
	still := []sim.Change{{Key: "price.depth", Value: "0"}} // Trades do not move the price.
	a := short(t, "today", still...)
	b := short(t, "today", append(still, sim.Change{Key: "class.small.leave", Value: "90"}, sim.Change{Key: "demand.large users.churn", Value: "90"})...)
	for _, mode := range []sim.Mode{sim.Cohortwise, sim.Nodewise} {
		c := compare(t, a, b, mode, 10, sim.Alone())
		for _, p := range pairs(c) {
			if p.Key == "price_end" && (p.Difference != (sim.Band{}) || p.A.Min == p.A.Max) {
				t.Errorf("%s: prices differ, or do not move: %+v", mode, p)
			}
		}
	}
}

// A paired band is that of the batch with the same runs.
func TestComparedBandsAreThoseOfABatch(t *testing.T) {
	s := short(t, "today")
	c := compare(t, s, short(t, "crash"), sim.Cohortwise, 50, sim.Alone())
	m, err := sim.Prepare(s)
	if err != nil {
		t.Fatal(err)
	}
	batch := m.Batch(sim.Cohortwise)
	if err := batch.Add(50, 1, sim.One); err != nil {
		t.Fatal(err)
	}
	for i, f := range batch.Result(50).Outcomes {
		if diff := gocmp.Diff(f.Band, c.Outcomes[i].A); diff != "" {
			t.Errorf("%s (-batch +compared):\n%s", f.Key, diff)
		}
	}
}

func TestCompareOnAnyLanes(t *testing.T) {
	a, b := short(t, "today"), short(t, "crash")
	document := func(lanes int) string {
		c := compare(t, a, b, sim.Nodewise, 25, sim.Work{Lanes: lanes, Each: atOnce})
		text, err := json.Marshal(c)
		if err != nil {
			t.Fatal(err)
		}
		return string(text)
	}
	if one, three := document(1), document(3); one != three {
		t.Errorf("a comparison depends on the number of lanes")
	}
}

// The money of roles comes from the incentives pool and from users, in every
// scenario: what the sentences weigh adds up.
func TestStakesAddUp(t *testing.T) {
	s := short(t, "proposal", sim.Change{Key: "policy.developers.lock", Value: "3650d"})
	c := compare(t, s, s, sim.Cohortwise, 1, sim.Alone())
	var paid, drained float64
	for _, r := range c.Roles {
		switch r.Key {
		case "total_usd":
			paid += r.A.Mean
		case "drained_usd":
			drained = r.A.Mean
		}
	}
	if math.Abs(paid-drained) > 1e-6*drained {
		t.Errorf("roles get %.2f USD in 30 days, the incentives pool loses %.2f: without users both are the same", paid, drained)
	}
}

func TestCompareWithoutTheWage(t *testing.T) {
	a := short(t, "proposal")
	b := short(t, "proposal", sim.Change{Key: "policy.wage.pool", Value: "0"})
	c := compare(t, a, b, sim.Nodewise, 1, sim.Alone())
	for _, p := range c.Nodes.Percentiles {
		if p.Difference.P50 >= 0 {
			t.Errorf("percentile %d has %+v without the wage", p.Percentile, p.Difference)
		}
	}
	if c.Nodes.Losers.P50 != 100 {
		t.Errorf("%v %% of nodes lose without the wage, want all", c.Nodes.Losers.P50)
	}
	if len(c.Says) == 0 || !strings.Contains(c.Says[0], "the incentives pool pays") || !strings.Contains(c.Says[0], "compute nodes get") {
		t.Errorf("it says %q", c.Says)
	}
}

func TestCompareRefuses(t *testing.T) {
	a := short(t, "today")
	for text, change := range map[string]sim.Change{
		"seed is 1 in today and 2":       {Key: "seed", Value: "2"},
		"horizon is 120 in today and 90": {Key: "horizon", Value: "90"},
	} {
		b := short(t, "today", change)
		if _, err := sim.Compare(a, b, sim.Cohortwise, 1, sim.Alone()); !errors.Is(err, sim.ErrScenario) || !strings.Contains(err.Error(), text) {
			t.Errorf("%v, want %q", err, text)
		}
	}
}

// What was stopped has whole runs, and says so.
func TestCompareStopped(t *testing.T) {
	a, b := short(t, "today"), short(t, "crash")
	stop := false
	c, err := sim.Compare(a, b, sim.Cohortwise, 100, sim.Work{
		Lanes: 1, Each: sim.One,
		Stopped: func() bool { return stop }, Did: func(done, _ uint64) { stop = done >= 24 },
	})
	if err != nil || !c.Partial || c.Runs != 24 {
		t.Fatalf("%d runs, partial %v, %v; want 24 and partial", c.Runs, c.Partial, err)
	}
	whole := compare(t, a, b, sim.Cohortwise, 24, sim.Alone())
	whole.Partial = true
	if diff := gocmp.Diff(whole, c); diff != "" {
		t.Errorf("24 of 100 runs are not 24 runs:\n%s", diff)
	}
}
