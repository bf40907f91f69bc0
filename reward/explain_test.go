package reward_test

import (
	"cmp"
	"fmt"
	"slices"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/registry"
	"github.com/aleph-im/go-aleph/reward"
)

// drawDays draws an epoch of two days in which everything can happen: nodes
// without a core node or a payee, silence, a programme, holders, valuation by
// spot, and an incentives pool that is too small.
func drawDays(t *rapid.T, proposed policy.Policy) (reward.Epoch, policy.Policy, []reward.Wages) {
	p := drawPolicy(t, proposed)
	e := reward.Epoch{
		Number: 3, From: 0, To: 110, Burning: rapid.Bool().Draw(t, "burning"), Incentives: drawAmount(t, "incentives"), Allowance: drawAmount(t, "allowance"),
		Developers: pick[aleph.Address](t, "developers", "", "developers"),
	}
	var days []reward.Wages
	for day := range aleph.Millis(2) {
		e.Snapshot = drawOwned(t)
		silent := map[aleph.Hash]bool{}
		for _, n := range e.Snapshot.CRNs {
			if rapid.IntRange(0, 3).Draw(t, "silent") == 0 {
				silent[n.ID] = true
				e.Silences = append(e.Silences, reward.Silence{Node: n.ID, From: 55 * day, To: 55 * (day + 1)})
			}
		}
		w := reward.ShareWage(drawAmount(t, "wage"), e.Snapshot, p, func(n aleph.Hash) bool { return silent[n] })
		for i := range w.Pools {
			w.Pools[i].From, w.Pools[i].To = 55*day, 55*(day+1)
		}
		days, e.Wages = append(days, w), e.Wages.Add(w)
	}
	for i := range rapid.IntRange(0, 25).Draw(t, "lines") {
		e.Lines = append(e.Lines, drawLine(t, uint64(i+1)))
	}
	return e, p, days
}

// drawOwned draws nodes of few owners, so that an address has many.
func drawOwned(t *rapid.T) registry.Snapshot {
	var s registry.Snapshot
	owner := rapid.SampledFrom([]aleph.Address{"", "anna", "ben", "carl"})
	cores := []string{"", "gone"}
	node := func(id string) registry.Node {
		return registry.Node{
			ID: name(id), Owner: owner.Draw(t, "owner"), Reward: owner.Draw(t, "reward"),
			Score: aleph.BasisPoints(rapid.Uint16Max(10_000).Draw(t, "score")),
		}
	}
	for i := range rapid.IntRange(0, 4).Draw(t, "core nodes") {
		id := fmt.Sprint("core ", i)
		cores = append(cores, id)
		s.CCNs = append(s.CCNs, registry.CCN{Node: node(id), Active: rapid.IntRange(0, 3).Draw(t, "active") > 0})
	}
	for i := range rapid.IntRange(0, 6).Draw(t, "compute nodes") {
		n := crn(fmt.Sprint("node ", i), rapid.SampledFrom(cores).Draw(t, "parent"))
		n.Node, n.Capacity = node(fmt.Sprint("node ", i)), aleph.ComputeUnits(rapid.IntRange(0, 9).Draw(t, "capacity"))
		s.CRNs = append(s.CRNs, n)
	}
	for _, who := range []string{"anna", "ben", "dora"} {
		for _, on := range cores {
			if rapid.Bool().Draw(t, "stakes") {
				s.Stakes = append(s.Stakes, stake(who, on, rapid.Uint64().Draw(t, "stake")))
			}
		}
	}
	return s.Sorted()
}

// TestExplanationsAreTheReport explains random epochs to everybody: every amount
// is the sum of the parts it is explained by, and all of them are the report.
func TestExplanationsAreTheReport(t *testing.T) {
	proposed := proposal(t)
	rapid.Check(t, func(t *rapid.T) {
		e, p, days := drawDays(t, proposed)
		r := reward.Compute(e, p)
		if err := r.Check(); err != nil {
			t.Fatal(err)
		}
		var got []reward.Part
		for _, who := range []aleph.Address{"anna", "ben", "carl", "dora", "developers", reward.BurnAddress} {
			x := reward.Explain(e, p, days, who)
			if err := x.Check(); err != nil {
				t.Fatal(err)
			}
			for _, i := range x.Items {
				got = append(got, i.Part)
			}
		}
		payees := map[aleph.Hash]aleph.Address{}
		for _, n := range e.Snapshot.CCNs {
			payees[n.ID] = n.Payee()
		}
		for _, n := range e.Snapshot.CRNs {
			payees[n.ID] = n.Payee()
		}
		var want []reward.Part
		for _, s := range r.Shares {
			want = append(want, reward.Part{Stream: s.Stream, Role: s.Role, Node: s.Node, Address: s.Address, Fate: reward.Shared, Amount: s.Amount})
		}
		for _, s := range r.Withholdings {
			if s.Address != "" {
				want = append(want, reward.Part{Stream: s.Stream, Role: reward.RoleCRN, Node: s.Node, Address: s.Address, Fate: reward.Kept, Reason: reward.NodeSilent, Amount: s.Amount})
			}
		}
		for _, s := range r.Leftovers {
			if payees[s.Node] != "" {
				want = append(want, reward.Part{Stream: s.Stream, Role: s.Role, Node: s.Node, Fate: reward.Unallocable, Reason: s.Reason, Amount: s.Amount})
			}
		}
		if diff := gocmp.Diff(inOrder(want), inOrder(got), equalNumbers); diff != "" {
			t.Fatalf("(-report +explained):\n%s", diff)
		}
	})
}

func inOrder(parts []reward.Part) []reward.Part {
	slices.SortFunc(parts, func(a, b reward.Part) int {
		return cmp.Or(cmp.Compare(a.Stream, b.Stream), cmp.Compare(a.Role, b.Role), a.Node.Compare(b.Node), cmp.Compare(a.Address, b.Address), cmp.Compare(a.Fate, b.Fate), cmp.Compare(a.Reason, b.Reason))
	})
	return parts
}

// TestTracesAreTheReport follows every line of random epochs: each sums to what
// is behind it and was drawn for it, and all of them are the report but for the
// wage.
func TestTracesAreTheReport(t *testing.T) {
	proposed := proposal(t)
	rapid.Check(t, func(t *rapid.T) {
		e, p, _ := drawDays(t, proposed)
		r := reward.Compute(e, p)
		got := sums{}
		var surplus, drawn aleph.Token
		tracer := reward.NewTracer(e, p, r)
		for i := range e.Lines {
			trace := tracer.Follow(&e.Lines[i])
			if err := trace.Check(); err != nil {
				t.Fatal(err)
			}
			alone := reward.NewTracer(e, p, r).Follow(&e.Lines[i])
			if diff := gocmp.Diff(trace, alone, equalNumbers); diff != "" && !r.Rationed() {
				t.Fatalf("followed alone (-in order +alone):\n%s", diff)
			}
			surplus = surplus.Add(trace.Surplus)
			for _, d := range trace.Divisions {
				drawn = drawn.Add(d.Drawn)
				for _, c := range d.Parts {
					got.add(c.Part, c.Pool)
					if c.Pool { // It is in the sum of its role as well.
						got.add(c.Part, false)
					}
				}
			}
		}
		want := sums{}
		for _, s := range r.Shares {
			want.add(reward.Part{Stream: s.Stream, Role: s.Role, Node: s.Node, Address: s.Address, Amount: s.Amount}, false)
		}
		for _, s := range r.Withholdings {
			want.add(reward.Part{Stream: s.Stream, Role: reward.RoleCRN, Node: s.Node, Address: s.Address, Reason: reward.NodeSilent, Amount: s.Amount}, false)
		}
		for _, s := range r.Leftovers {
			want.add(reward.Part{Stream: s.Stream, Role: s.Role, Node: s.Node, Reason: s.Reason, Amount: s.Amount}, false)
		}
		for _, s := range r.Pools {
			if !s.Weights.IsZero() { // Otherwise nobody shared it.
				want.add(reward.Part{Stream: s.Stream, Role: s.Role, Node: s.Node, Amount: s.Amount}, true)
			}
		}
		if diff := gocmp.Diff(want, got, equalNumbers); diff != "" {
			t.Fatalf("(-report +traces):\n%s", diff)
		}
		if surplus != r.Surplus || drawn.Add(r.Wage) != r.Drawn() {
			t.Fatalf("traces have a surplus of %s and draw %s, the report %s and %s", surplus, drawn, r.Surplus, r.Drawn())
		}
	})
}

// sums are those of the parts of streams but for the wage: of compute nodes one
// by one, of pools one by one, and of every role as a whole.
type sums map[reward.Part]aleph.Token

func (s sums) add(p reward.Part, pool bool) {
	amount := p.Amount
	p.Amount, p.Fate = aleph.Token{}, ""
	if p.Stream == reward.Wage || amount.IsZero() {
		return
	}
	if pool {
		p.Reason = "pool"
	} else if p.Role != reward.RoleCRN {
		p = reward.Part{Stream: p.Stream, Role: p.Role}
	}
	s[p] = s[p].Add(amount)
}

func networkOfOne() registry.Snapshot {
	return registry.Snapshot{CCNs: []registry.CCN{ccn("core", true, 10_000)}, CRNs: []registry.CRN{crn("node", "core")}}
}

func TestFollowKnowsItsLines(t *testing.T) {
	e := epochOfOneLine()
	if _, ok := reward.Follow(e, proposal(t), 8); ok {
		t.Error("there is no line 8")
	}
	trace, ok := reward.Follow(e, proposal(t), 7)
	if !ok {
		t.Fatal("line 7 is not there")
	}
	want := []reward.Cut{
		{Part: reward.Part{Stream: reward.Execution, Role: reward.RoleCRN, Node: name("node"), Address: "owner of node", Fate: reward.Shared, Amount: aleph.NewToken(6000)}},
		{Part: reward.Part{Stream: reward.Execution, Role: reward.RoleCCN, Node: name("core"), Address: "owner of core", Fate: reward.Shared, Amount: aleph.NewToken(1500)}},
		{Part: reward.Part{Stream: reward.Execution, Role: reward.RoleStaker, Fate: reward.Unallocable, Reason: reward.NoStakers, Amount: aleph.NewToken(2000)}},
	}
	if diff := gocmp.Diff(want, trace.Divisions[0].Parts, equalNumbers); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
