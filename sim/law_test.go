package sim

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/reward"
)

// drawn draws a small scenario that is not refused, made ready.
func drawn(t *rapid.T, most map[string]int64) *Model {
	d := &dealer{T: t, changes: 4, most: most}
	s, err := d.scenario()
	if err != nil {
		t.Skip(err)
	}
	m, err := Prepare(s)
	if err != nil {
		t.Fatalf("%v\n%s", err, readable(&s))
	}
	return m
}

// books add up what comes in and goes out over a run.
type books struct {
	model        *Model
	before       reward.Incentives
	paid, burned aleph.Token
	spent        []reward.Spending
}

// check verifies the laws of money after some time: held is what is behind
// credits that are left.
func (b *books) check(t *treasury, s *reward.Settlement, held aleph.Value, from, to aleph.Millis) error {
	b.paid = b.paid.Add(s.CRN).Add(s.CCN).Add(s.Stakers)
	b.burned = b.burned.Add(s.Burned)
	if err := s.Check(); err != nil {
		return err
	}

	// The incentives pool got and gave what the settlement says.
	in, out := t.incentives.In(), t.incentives.Balance()
	expected := b.before.In().Add(t.incentives.Refilled.MustSub(b.before.Refilled)).Add(s.Surplus).Add(s.Withheld).Add(s.Unallocated)
	given := t.incentives.Wage.MustSub(b.before.Wage).Add(s.Programme.Paid).Add(s.Holder.Paid).Add(s.Shortfall.Paid)
	if in != expected || b.before.Balance().Add(in.MustSub(b.before.In())) != out.Add(given) {
		return fmt.Errorf("the pool had %s and got %s, it gave %s and has %s",
			b.before.Balance().Decimal(), in.MustSub(b.before.In()).Decimal(), given.Decimal(), out.Decimal())
	}
	b.before = t.incentives

	// No ALEPH comes from nowhere, and none is lost.
	var locked aleph.Token
	for _, l := range t.locks {
		locked = locked.Add(l.amount)
	}
	come := t.bought.Sum().Add(t.incentives.Endowed)
	gone := b.paid.Add(b.burned).Add(held.Distribution).Add(held.Burned).Add(out).Add(locked)
	if come != gone {
		return fmt.Errorf("%s ALEPH came in: %s are paid out, %s burned, %s behind credits, %s in the pool, %s locked",
			come.Decimal(), b.paid.Decimal(), b.burned.Decimal(), held.Distribution.Decimal(), out.Decimal(), locked.Decimal())
	}

	// The programme pays within its cap, in whichever 30 days.
	p := &b.model.scenario.Policy.Programme
	b.spent = append(b.spent, reward.Spending{From: from, To: to, Amount: s.Programme.Paid})
	if s.Programme.Paid.Cmp(s.Programme.Owed) > 0 {
		return fmt.Errorf("of %s for the programme %s are paid", s.Programme.Owed.Decimal(), s.Programme.Paid.Decimal())
	}
	var sum aleph.Token
	for _, x := range b.spent {
		switch since := to - policy.Month; {
		case x.From >= since:
			sum = sum.Add(x.Amount)
		case x.To > since:
			sum = sum.Add(x.Amount.MulDiv(aleph.NewToken(uint64(x.To-since)), aleph.NewToken(uint64(x.To-x.From))))
		}
	}
	if sum.Cmp(p.Cap) > 0 {
		return fmt.Errorf("the programme paid %s in 30 days, the cap is %s", sum.Decimal(), p.Cap.Decimal())
	}
	return nil
}

// checkValues verifies what holds of metrics.
func checkValues(m *Model, values []float64) error {
	for i, x := range m.metrics {
		v := values[i]
		signed := strings.HasSuffix(x.Key, "profit")
		switch {
		case math.IsNaN(v) || math.IsInf(v, 0) || v < 0 && !signed:
			return fmt.Errorf("%s is %g", x.Key, v)
		case x.Unit == "%" && i != mBacking && v > 100.000001:
			return fmt.Errorf("%s is %g %%", x.Key, v)
		}
	}
	if p := values[mPrice]; p < usdOf(priceMin) || p > usdOf(priceMax) {
		return fmt.Errorf("the price is %g", p)
	}
	return nil
}

// checkNodes verifies what runs where, and who is linked to whom.
func (r *Run) checkNodes() error {
	links, used := make([]int32, len(r.links)), make([]aleph.ComputeUnits, len(r.up))
	for i := range r.vms {
		counted := make([]int32, len(r.up))
		for _, n := range r.vms[i] {
			counted[n] += int32(r.m.demand[i].VM)
			used[n] += aleph.ComputeUnits(r.m.demand[i].VM)
		}
		if !slices.Equal(counted, r.organic[i]) {
			return fmt.Errorf("users %d: %v is on nodes, %v is counted", i, counted, r.organic[i])
		}
	}
	programme := make([]int32, len(r.up))
	for _, n := range r.filled {
		programme[n] += int32(r.m.scenario.Network.Programme)
		used[n] += aleph.ComputeUnits(r.m.scenario.Network.Programme)
	}
	if !slices.Equal(programme, r.units) {
		return fmt.Errorf("programme: %v is on nodes, %v is counted", programme, r.units)
	}
	var capacity, all aleph.ComputeUnits
	for n := range r.up {
		k := r.class(n)
		switch {
		case used[n] != r.usedOn(n) || used[n] > aleph.ComputeUnits(k.Units):
			return fmt.Errorf("node %d of %d units has %d, the placement has %d", n, k.Units, used[n], r.usedOn(n))
		case used[n] > 0 && (!r.serves(n) || !k.eligible):
			return fmt.Errorf("node %d has %d units, it is linked to %d, eligible %t", n, used[n], r.parent[n], k.eligible)
		case !r.up[n] && r.parent[n] != none:
			return fmt.Errorf("node %d is gone, and linked to %d", n, r.parent[n])
		}
		if r.parent[n] != none {
			links[r.parent[n]]++
		}
		if r.serves(n) && k.eligible {
			capacity += aleph.ComputeUnits(k.Units)
		}
		all += used[n]
	}
	if !slices.Equal(links, r.links) {
		return fmt.Errorf("%v are linked, %v is counted", links, r.links)
	}
	for k, n := range links {
		if int(n) > r.m.scenario.Policy.Nodes.LinksMax || n > 0 && !r.coreUp[k] {
			return fmt.Errorf("core node %d has %d links, up %t", k, n, r.coreUp[k])
		}
	}
	p := &r.m.scenario.Policy.Programme
	if len(r.filled) > 0 && (all > p.Target || all*aleph.ComputeUnits(aleph.Whole) > capacity*aleph.ComputeUnits(p.Utilisation)) {
		return fmt.Errorf("with the programme %d units of %d are used: its target is %d, and %d basis points", all, capacity, p.Target, p.Utilisation)
	}
	return nil
}

// TestLaws checks what holds after every epoch, whatever the scenario.
func TestLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := drawn(t, small)
		r := m.Run()
		r.Begin(rapid.Uint64().Draw(t, "run"))
		b := books{model: m, before: r.treasury.incentives}
		for {
			from := r.now
			if !r.Next() {
				break
			}
			held := r.ledger.Totals().Backing
			for _, err := range []error{
				b.check(&r.treasury, r.computing.Settle(), held, from, r.now), r.ledger.Check(r.now), r.checkNodes(), checkValues(m, r.Values()),
			} {
				if err != nil {
					t.Fatalf("epoch %d: %v\n%s", r.epoch, err, readable(&m.scenario))
				}
			}
		}
		if r.Err() != nil {
			t.Fatalf("%v\n%s", r.Err(), readable(&m.scenario))
		}
	})
}

// TestLawsOfCohorts checks the same of cohorts, as far as they have it.
func TestLawsOfCohorts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := drawn(t, small)
		c := m.Cohorts()
		c.Begin(rapid.Uint64().Draw(t, "run"))
		b := books{model: m, before: c.treasury.incentives}
		for {
			from := c.now
			if !c.Next() {
				break
			}
			for _, err := range []error{
				b.check(&c.treasury, c.computing.Settle(), aleph.Value{}, from, c.now), checkValues(m, c.Values()), c.checkCohorts(),
			} {
				if err != nil {
					t.Fatalf("epoch %d: %v\n%s", c.epoch, err, readable(&m.scenario))
				}
			}
		}
	})
}

// checkCohorts verifies what runs on each class.
func (c *Cohorts) checkCohorts() error {
	var nodes, capacity, used, programme float64
	for i := range c.m.classes {
		k := &c.m.classes[i]
		n := c.nodes[i]
		switch {
		case n < 0 || n > float64(k.most) || n != math.Floor(n):
			return fmt.Errorf("class %d has %g nodes of %d", i, n, k.most)
		}
		var on, count, placed float64
		for _, l := range c.levels[i] {
			if l.used > k.Units || l.nodes <= 0 {
				return fmt.Errorf("%d nodes of class %d with %d units have %d", l.nodes, i, k.Units, l.used)
			}
			count, placed = count+float64(l.nodes), placed+float64(l.nodes*l.used)
		}
		for d := range c.organic {
			on += float64(c.organic[d][i])
		}
		on += float64(c.units[i])
		if on != float64(c.used[i]) || placed != on || count != n {
			return fmt.Errorf("class %d runs %g units, and its %g nodes %d: %v", i, on, n, c.used[i], c.levels[i])
		}
		nodes, used, programme = nodes+n, used+on, programme+float64(c.units[i])
		if k.eligible {
			capacity += n * float64(k.Units)
		}
	}
	p := &c.m.scenario.Policy
	if room := c.cores * float64(p.Nodes.LinksMax); nodes > room {
		return fmt.Errorf("%g nodes are linked to %g core nodes, which have %g links", nodes, c.cores, room)
	}
	target := min(float64(p.Programme.Target), capacity*float64(p.Programme.Utilisation)/float64(aleph.Whole))
	if programme > 0 && used > target {
		return fmt.Errorf("with the programme %g units of %g are used: its target is %g", used, capacity, target)
	}
	return nil
}

// numbersOf takes all numbers of a course.
func numbersOf(c course, number uint64) []byte {
	var out bytes.Buffer
	c.Begin(number)
	for c.Next() {
		_ = binary.Write(&out, binary.LittleEndian, c.Values())
	}
	_ = binary.Write(&out, binary.LittleEndian, c.Outcomes())
	return out.Bytes()
}

// TestEqualRuns holds that equal scenarios and numbers give equal bytes: in
// another model, in a run that was used before, and in one that was left in
// the middle.
func TestEqualRuns(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := drawn(t, small)
		mode := rapid.SampledFrom([]Mode{Nodewise, Cohortwise}).Draw(t, "mode")
		again, err := Prepare(m.scenario)
		if err != nil {
			t.Fatal(err)
		}
		used := m.course(mode)
		numbersOf(used, 1)
		used.Begin(2)
		for range rapid.IntRange(0, 20).Draw(t, "until") {
			used.Next()
		}
		want := numbersOf(again.course(mode), 3)
		if !bytes.Equal(numbersOf(used, 3), want) {
			t.Fatalf("a run that was used before differs\n%s", readable(&m.scenario))
		}
	})
}

// TestOtherRuns holds that numbers and seeds make a difference.
func TestOtherRuns(t *testing.T) {
	s := today()
	s.Horizon = 90
	for _, mode := range []Mode{Nodewise, Cohortwise} {
		seen := map[string]bool{}
		for seed := range int64(3) {
			s.Seed = seed
			m, err := Prepare(s)
			if err != nil {
				t.Fatal(err)
			}
			for number := range uint64(3) {
				seen[string(numbersOf(m.course(mode), number))] = true
			}
		}
		if len(seen) != 9 {
			t.Errorf("%s: nine runs are %d different ones", mode, len(seen))
		}
	}
}

// TestResumedBatch holds that it makes no difference where a batch was
// stopped and resumed, nor on how many lanes it ran.
func TestResumedBatch(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := drawn(t, small)
		mode := rapid.SampledFrom([]Mode{Nodewise, Cohortwise}).Draw(t, "mode")
		const runs = 5
		whole := m.Batch(mode)
		if err := whole.Add(runs, 1, One); err != nil {
			t.Fatal(err)
		}
		want, err := whole.Save()
		if err != nil {
			t.Fatal(err)
		}
		parts := m.Batch(mode)
		for left := uint64(runs); left > 0; {
			n := rapid.Uint64Range(1, left).Draw(t, "runs")
			if err := parts.Add(n, rapid.IntRange(1, 3).Draw(t, "lanes"), One); err != nil {
				t.Fatal(err)
			}
			left -= n
			saves, err := parts.Save()
			if err != nil {
				t.Fatal(err)
			}
			if parts, err = m.Resume(mode, saves); err != nil {
				t.Fatal(err)
			}
		}
		got, err := parts.Save()
		if err != nil {
			t.Fatal(err)
		}
		if a, b := fmt.Sprintf("%+v", whole.Result(runs)), fmt.Sprintf("%+v", parts.Result(runs)); a != b {
			t.Fatalf("resumed batches differ:\n%s\n%s", a, b)
		}
		if whole.Done() != parts.Done() {
			t.Fatalf("%d runs, want %d (%d and %d bytes)", parts.Done(), whole.Done(), len(got), len(want))
		}
	})
}
