package registry_test

import (
	"fmt"
	"slices"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/registry"
)

// rules are thresholds of few ALEPH, so that a test can be read.
var rules = policy.Nodes{
	OwnerMin: aleph.NewToken(200), ActiveMin: aleph.NewToken(500), StakerMin: aleph.NewToken(10), LinksMax: 2,
}

var equalNumbers = gocmp.Options{
	gocmp.Comparer(func(a, b aleph.Token) bool { return a == b }),
	gocmp.Comparer(func(a, b aleph.Hash) bool { return a == b }),
	cmpopts.EquateEmpty(),
}

// node names a node, and the message that made it.
func node(name string) aleph.Hash { return aleph.HashOf([]byte(name)) }

func operation(by aleph.Address, action registry.Action, id, ref string) registry.Operation {
	op := registry.Operation{Action: action, ID: node(id), By: by, At: 1000}
	if ref != "" {
		op.Ref = node(ref)
	}
	return op
}

func mint(t fataler, r *registry.Registry, to aleph.Address, amount uint64) {
	if err := r.Move(registry.Transfer{To: to, Amount: aleph.NewToken(amount)}); err != nil {
		t.Fatalf("mint: %v", err)
	}
}

type fataler interface{ Fatalf(string, ...any) }

func operate(t fataler, r *registry.Registry, op registry.Operation) {
	if refusal := r.Operate(op, rules); refusal != "" {
		t.Fatalf("%s of %s by %s: %s", op.Action, op.Ref.Short(), op.By, refusal)
	}
}

// town is a registry in which alice owns the core node "core" with the compute
// node "linked" of bob, carol stakes on it, and "free" of bob waits.
func town(t fataler) *registry.Registry {
	r := registry.New()
	mint(t, r, "alice", 200)
	mint(t, r, "carol", 500)
	operate(t, r, operation("alice", registry.CreateCCN, "core", ""))
	operate(t, r, operation("bob", registry.CreateCRN, "linked", ""))
	operate(t, r, operation("bob", registry.CreateCRN, "free", ""))
	operate(t, r, operation("alice", registry.Link, "m1", "linked"))
	operate(t, r, operation("carol", registry.StakeOn, "m2", "core"))
	return r
}

func TestRefusals(t *testing.T) {
	short := func(name string) string { return node(name).Short() }
	manager := aleph.Address("manager")
	for _, test := range []struct {
		name   string
		before func(r *registry.Registry)
		op     registry.Operation
		want   string
	}{
		{
			"a second core node", nil, operation("alice", registry.CreateCCN, "second", ""),
			"alice owns the core node " + short("core") + " already",
		},
		{
			"a core node a unit too cheap", func(r *registry.Registry) { mint(t, r, "dave", 199) }, operation("dave", registry.CreateCCN, "other", ""),
			"a core node needs 0.000000000000000200 ALEPH in its owner's wallet; dave has 0.000000000000000199",
		},
		{"a link of somebody", nil, operation("bob", registry.Link, "m", "free"), "bob owns no core node to link to"},
		{"a link to a core node", nil, operation("alice", registry.Link, "m", "core"), short("core") + " is not a compute node"},
		{"a link to nothing", nil, operation("alice", registry.Link, "m", ""), "(none) is not a compute node"},
		{"a second link", nil, operation("alice", registry.Link, "m", "linked"), "compute node " + short("linked") + " is linked already"},
		{
			"one link too many", func(r *registry.Registry) {
				operate(t, r, operation("alice", registry.Link, "m", "free"))
				operate(t, r, operation("bob", registry.CreateCRN, "third", ""))
			}, operation("alice", registry.Link, "m", "third"),
			"core node " + short("core") + " has 2 compute nodes linked, which is the most",
		},
		{"an unlink of what is free", nil, operation("bob", registry.Unlink, "m", "free"), short("free") + " is not a linked compute node"},
		{"an unlink of nothing", nil, operation("bob", registry.Unlink, "m", ""), "(none) is not a linked compute node"},
		{
			"an unlink by a stranger", nil, operation("carol", registry.Unlink, "m", "linked"),
			"only the owner of the compute node or of its core node may unlink it",
		},
		{"a stake on a compute node", nil, operation("carol", registry.StakeOn, "m", "linked"), short("linked") + " is not a core node"},
		{
			"a stake of an owner", nil, operation("alice", registry.StakeOn, "m", "core"),
			"alice owns the core node " + short("core") + " and cannot stake too",
		},
		{
			"a stake a unit too small", func(r *registry.Registry) { mint(t, r, "dave", 9) }, operation("dave", registry.StakeOn, "m", "core"),
			"staking needs 0.000000000000000010 ALEPH; dave has 0.000000000000000009",
		},
		{"an unstake without a stake", nil, operation("dave", registry.Unstake, "m", "core"), "dave has no stake on " + short("core")},
		{"an unstake of nothing without a stake", nil, operation("dave", registry.Unstake, "m", ""), "dave has no stake on (none)"},
		{"an unstake elsewhere", nil, operation("carol", registry.Unstake, "m", "linked"), "carol has no stake on " + short("linked")},
		{"a drop of nothing", nil, operation("alice", registry.Drop, "m", "nothing"), short("nothing") + " is not a node"},
		{
			"a drop by another", nil, operation("alice", registry.Drop, "m", "linked"),
			"only its owner bob may drop node " + short("linked"),
		},
		{"an amend of nothing", nil, operation("alice", registry.Amend, "m", "nothing"), short("nothing") + " is not a node"},
		{
			"an amend by another", nil, operation("alice", registry.Amend, "m", "linked"),
			"only its owner bob or its manager may amend node " + short("linked"),
		},
		{
			"a drop by the manager", func(r *registry.Registry) {
				op := operation("bob", registry.Amend, "m", "linked")
				op.Details.Manager = &manager
				operate(t, r, op)
			}, operation(manager, registry.Drop, "m", "linked"),
			"only its owner bob may drop node " + short("linked"),
		},
		{"another action", nil, operation("alice", "sell-node", "m", "core"), `"sell-node" is not a node operation`},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := town(t)
			if test.before != nil {
				test.before(r)
			}
			before := r.State()
			if got := r.Operate(test.op, rules); got != test.want {
				t.Errorf("got  %q\nwant %q", got, test.want)
			}
			if diff := gocmp.Diff(before, r.State(), equalNumbers); diff != "" {
				t.Errorf("a refusal changed something (-before +after):\n%s", diff)
			}
		})
	}
}

func TestOperations(t *testing.T) {
	r := town(t)
	name, url, reward, manager := "a name", "https://crn.example/", aleph.Address("purse"), aleph.Address("manager")
	op := operation("bob", registry.Amend, "m", "linked")
	op.Details = registry.Details{Name: &name, Reward: &reward, Manager: &manager}
	operate(t, r, op)
	op = operation(manager, registry.Amend, "m", "linked")
	op.Details = registry.Details{URL: &url} // What is not named stays.
	operate(t, r, op)
	want := registry.CRN{
		Node:   registry.Node{ID: node("linked"), Owner: "bob", Reward: reward, Manager: manager, Name: name, URL: url, Since: 1000},
		Parent: node("core"),
	}
	got, ok := r.CRN(node("linked"))
	if diff := gocmp.Diff(want, got, equalNumbers); !ok || diff != "" {
		t.Errorf("amended (-want +got):\n%s", diff)
	}
	if free, _ := r.CRN(node("free")); got.Payee() != reward || free.Payee() != "bob" {
		t.Errorf("rewards go to %q and %q, want %q and bob", got.Payee(), free.Payee(), reward)
	}

	// Either owner may unlink.
	operate(t, r, operation("alice", registry.Unlink, "m", "linked"))
	operate(t, r, operation("alice", registry.Link, "m", "linked"))
	operate(t, r, operation("bob", registry.Unlink, "m", "linked"))
	if got, _ := r.CRN(node("linked")); got.Linked() {
		t.Errorf("linked still to %s", got.Parent.Short())
	}

	// Who makes a core node stakes no longer; who stakes anew stakes elsewhere.
	operate(t, r, operation("carol", registry.CreateCCN, "second", ""))
	if s := r.Snapshot(rules); len(s.Stakes) != 0 {
		t.Errorf("the owner of a core node has stakes: %v", s.Stakes)
	}
	mint(t, r, "dave", 600)
	operate(t, r, operation("dave", registry.StakeOn, "m", "core"))
	operate(t, r, operation("dave", registry.StakeOn, "m", "second"))
	wantStakes := []registry.Stake{{Staker: "dave", CCN: node("second"), Amount: aleph.NewToken(600)}}
	if diff := gocmp.Diff(wantStakes, r.Snapshot(rules).Stakes, equalNumbers); diff != "" {
		t.Errorf("stakes (-want +got):\n%s", diff)
	}
	operate(t, r, operation("dave", registry.Unstake, "m", "second"))
	if s := r.Snapshot(rules); len(s.Stakes) != 0 {
		t.Errorf("stakes after unstaking: %v", s.Stakes)
	}

	// What hangs on a node goes with it.
	operate(t, r, operation("alice", registry.Link, "m", "linked"))
	operate(t, r, operation("dave", registry.StakeOn, "m", "core"))
	operate(t, r, operation("alice", registry.Drop, "m", "core"))
	s := r.Snapshot(rules)
	if r.Has(node("core")) || len(s.CCNs) != 1 || len(s.Stakes) != 0 || s.CRNs[0].Linked() || s.CRNs[1].Linked() {
		t.Errorf("after its drop: %+v", s)
	}
}

func TestActiveWhileTheWalletHolds(t *testing.T) {
	r := town(t)
	active := func() bool { return r.Snapshot(rules).CCNs[0].Active }
	move := func(from, to aleph.Address, amount uint64) {
		t.Helper()
		if err := r.Move(registry.Transfer{From: from, To: to, Amount: aleph.NewToken(amount)}); err != nil {
			t.Fatal(err)
		}
	}
	if ccn := r.Snapshot(rules).CCNs[0]; !ccn.Active || ccn.Staked != aleph.NewToken(500) {
		t.Errorf("with 500 staked: %+v", ccn)
	}
	move("carol", "dave", 1) // The stake follows the wallet at once.
	if ccn := r.Snapshot(rules).CCNs[0]; ccn.Active || ccn.Staked != aleph.NewToken(499) {
		t.Errorf("with 499 staked: %+v", ccn)
	}
	move("dave", "carol", 1)
	if !active() {
		t.Error("not active with 500 staked again")
	}
	if gone := r.Prune(rules); len(gone) != 0 || !active() {
		t.Errorf("pruned %v although all is held", gone)
	}

	// At the threshold a stake stays, below it falls away; coming back does not
	// bring it back.
	move("carol", "dave", 490)
	r.Prune(rules)
	if s := r.Snapshot(rules); len(s.Stakes) != 1 {
		t.Errorf("a stake of the least is gone: %+v", s)
	}
	move("carol", "dave", 1)
	r.Prune(rules)
	move("dave", "carol", 491)
	if s := r.Snapshot(rules); len(s.Stakes) != 0 || s.CCNs[0].Active {
		t.Errorf("a stake below the least is there: %+v", s)
	}

	// The same for the owner.
	operate(t, r, operation("carol", registry.StakeOn, "m", "core"))
	move("alice", "dave", 1)
	if gone := r.Prune(rules); !slices.Equal(gone, []aleph.Hash{node("core")}) {
		t.Errorf("pruned %v, want the core node", gone)
	}
	s := r.Snapshot(rules)
	if len(s.CCNs) != 0 || len(s.Stakes) != 0 || slices.ContainsFunc(s.CRNs, registry.CRN.Linked) {
		t.Errorf("after the core node is gone: %+v", s)
	}
}

func TestMove(t *testing.T) {
	r := registry.New()
	mint(t, r, "alice", 5)
	if err := r.Move(registry.Transfer{From: "alice", To: "bob", Amount: aleph.NewToken(6)}); err == nil {
		t.Error("moved more than there was")
	}
	for _, test := range []registry.Transfer{
		{From: "alice", To: "alice", Amount: aleph.NewToken(5)}, // to oneself
		{From: "alice", To: "bob", Amount: aleph.NewToken(2)},
		{From: "bob", Amount: aleph.NewToken(1)}, // burned
		{From: "nobody", To: "bob"},
	} {
		if err := r.Move(test); err != nil {
			t.Errorf("%+v: %v", test, err)
		}
	}
	if a, b := r.Balance("alice"), r.Balance("bob"); a != aleph.NewToken(3) || b != aleph.NewToken(1) {
		t.Errorf("alice has %s and bob %s, want 3 and 1", a, b)
	}
}

func TestMeasure(t *testing.T) {
	r := town(t)
	for _, test := range []struct {
		name        string
		m           registry.Measurement
		changed, ok bool
	}{
		{"a compute node", registry.Measurement{Node: node("linked"), Score: 9000, Capacity: 12}, true, true},
		{"the same again", registry.Measurement{Node: node("linked"), Score: 9000, Capacity: 12}, false, true},
		{"another capacity", registry.Measurement{Node: node("linked"), Score: 9000, Capacity: 8}, true, true},
		{"a core node", registry.Measurement{Node: node("core"), Score: 10_000, Capacity: 5}, true, true},
		{"no node", registry.Measurement{Node: node("nothing"), Score: 9000}, false, false},
		{"a score above the whole", registry.Measurement{Node: node("linked"), Score: 10_001, Capacity: 8}, false, false},
		{"a capacity below zero", registry.Measurement{Node: node("linked"), Score: 1, Capacity: -1}, false, false},
	} {
		if changed, ok := r.Measure(test.m); changed != test.changed || ok != test.ok {
			t.Errorf("%s: changed %v, ok %v; want %v, %v", test.name, changed, ok, test.changed, test.ok)
		}
	}
	if crn, _ := r.CRN(node("linked")); crn.Score != 9000 || crn.Capacity != 8 {
		t.Errorf("measured %+v", crn)
	}
	if ccn := r.Snapshot(rules).CCNs[0]; ccn.Score != 10_000 {
		t.Errorf("measured %+v", ccn)
	}
}

// TestLaws does random operations. Whatever happens, the snapshot is sound, no
// ALEPH is lost, and a registry restored from the state behaves alike.
func TestLaws(t *testing.T) {
	people := rapid.SampledFrom([]aleph.Address{"alice", "bob", "carol", "dave"})
	rapid.Check(t, func(t *rapid.T) {
		r, restored := registry.New(), registry.New()
		serial, minted := 0, aleph.Token{}
		ids := []aleph.Hash{{}}
		t.Repeat(map[string]func(*rapid.T){
			"move": func(t *rapid.T) {
				m := registry.Transfer{To: people.Draw(t, "to"), Amount: aleph.NewToken(rapid.Uint64Max(400).Draw(t, "amount"))}
				if rapid.Bool().Draw(t, "from somebody") {
					m.From = people.Draw(t, "from")
				} else {
					minted = minted.Add(m.Amount)
				}
				if a, b := r.Move(m), restored.Move(m); (a == nil) != (b == nil) {
					t.Fatalf("%+v: lived %v, restored %v", m, a, b)
				}
			},
			"operate": func(t *rapid.T) {
				serial++
				op := registry.Operation{
					Action: rapid.SampledFrom([]registry.Action{
						registry.CreateCCN, registry.CreateCRN, registry.Link, registry.Unlink,
						registry.StakeOn, registry.Unstake, registry.Drop, registry.Amend,
					}).Draw(t, "action"),
					ID: node(fmt.Sprint(serial)), By: people.Draw(t, "by"), Ref: rapid.SampledFrom(ids).Draw(t, "ref"),
				}
				a, b := r.Operate(op, rules), restored.Operate(op, rules)
				if a != b {
					t.Fatalf("lived %q, restored %q", a, b)
				}
				if a == "" && op.Action == registry.CreateCCN || op.Action == registry.CreateCRN {
					ids = append(ids, op.ID)
				}
			},
			"prune": func(t *rapid.T) {
				if a, b := r.Prune(rules), restored.Prune(rules); !slices.Equal(a, b) {
					t.Fatalf("lived %v, restored %v", a, b)
				}
			},
			"restore": func(*rapid.T) { restored = registry.Restore(r.State()) },
			"": func(t *rapid.T) {
				if diff := gocmp.Diff(r.State(), restored.State(), equalNumbers); diff != "" {
					t.Fatalf("(-lived +restored):\n%s", diff)
				}
				var sum aleph.Token
				for _, b := range r.State().Balances {
					sum = sum.Add(b.Amount)
				}
				if sum != minted {
					t.Fatalf("%s was minted, %s is there", minted, sum)
				}
				checkSnapshot(t, r)
			},
		})
	})
}

func checkSnapshot(t *rapid.T, r *registry.Registry) {
	s := r.Snapshot(rules)
	owners, stakers := map[aleph.Address]bool{}, map[aleph.Address]bool{}
	staked, links := map[aleph.Hash]aleph.Token{}, map[aleph.Hash]int{}
	for _, ccn := range s.CCNs {
		if owners[ccn.Owner] {
			t.Fatalf("%s owns two core nodes", ccn.Owner)
		}
		owners[ccn.Owner] = true
		staked[ccn.ID] = aleph.Token{}
	}
	for _, st := range s.Stakes {
		if _, ok := staked[st.CCN]; !ok || stakers[st.Staker] || owners[st.Staker] || st.Amount != r.Balance(st.Staker) {
			t.Fatalf("stake %+v of %v", st, s)
		}
		stakers[st.Staker] = true
		staked[st.CCN] = staked[st.CCN].Add(st.Amount)
	}
	for _, crn := range s.CRNs {
		if _, ok := staked[crn.Parent]; crn.Linked() && !ok {
			t.Fatalf("%s is linked to what is no core node", crn.ID.Short())
		}
		links[crn.Parent]++
	}
	for _, ccn := range s.CCNs {
		if ccn.Staked != staked[ccn.ID] || ccn.Active != (ccn.Staked.Cmp(rules.ActiveMin) >= 0) || links[ccn.ID] > rules.LinksMax {
			t.Fatalf("core node %+v with %s staked and %d links", ccn, staked[ccn.ID], links[ccn.ID])
		}
	}
	if diff := gocmp.Diff(s, s.Sorted(), equalNumbers); diff != "" {
		t.Fatalf("the snapshot is not in its order:\n%s", diff)
	}
}

func TestSorted(t *testing.T) {
	r := town(t)
	mint(t, r, "dave", 700)
	operate(t, r, operation("dave", registry.CreateCCN, "second", ""))
	want := r.Snapshot(rules)
	mixed := want.Sorted()
	slices.Reverse(mixed.CCNs)
	slices.Reverse(mixed.CRNs)
	slices.Reverse(mixed.Stakes)
	if diff := gocmp.Diff(want, mixed.Sorted(), equalNumbers); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if mixed.CRNs[0].ID == want.CRNs[0].ID {
		t.Error("Sorted changed what it was given")
	}
}
