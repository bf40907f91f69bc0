package registry_test

import (
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/registry"
)

// rules are thresholds of few ALEPH, so that a test can be read.
var rules = policy.Nodes{
	OwnerMin: aleph.NewToken(200), ActiveMin: aleph.NewToken(500), StakerMin: aleph.NewToken(10), LinksMax: 2,
	ScoreMin: 8000, ScoreLeave: 7500, InactiveScore: 100, RemoveAfter: 90 * aleph.Day,
}

var equalNumbers = gocmp.Options{
	gocmp.Comparer(func(a, b aleph.Token) bool { return a == b }),
	gocmp.Comparer(func(a, b aleph.Hash) bool { return a == b }),
	cmpopts.EquateEmpty(),
}

// start is when everything happens that says no other moment.
const start aleph.Millis = 1000

// node names a node, and the message that made it.
func node(name string) aleph.Hash { return aleph.HashOf([]byte(name)) }

func operation(by aleph.Address, action registry.Action, id, ref string) registry.Operation {
	op := registry.Operation{Action: action, ID: node(id), By: by, At: start}
	if action == registry.CreateCRN {
		op.Details.Type = "compute"
	}
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

// operate carries out what is not refused, and returns what it unlinked.
func operate(t fataler, r *registry.Registry, op registry.Operation) []aleph.Hash {
	unlinked, refusal := r.Operate(op, rules)
	if refusal != "" {
		t.Fatalf("%s of %s by %s: %s", op.Action, op.Ref.Short(), op.By, refusal)
	}
	return unlinked
}

// amended is an amend of a node by somebody.
func amended(by aleph.Address, ref string, d registry.Details) registry.Operation {
	op := operation(by, registry.Amend, "amend", ref)
	op.Details = d
	return op
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

// described is a creation by dave with details.
func described(action registry.Action, d registry.Details) registry.Operation {
	return registry.Operation{Action: action, ID: node("described"), By: "dave", At: start, Details: d}
}

func text(bytes int) *string { return new(strings.Repeat("a", bytes)) }

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
		{
			"a core node with too long a name", func(r *registry.Registry) { mint(t, r, "dave", 200) }, described(registry.CreateCCN, registry.Details{Name: text(101)}),
			"details.name has 101 bytes: make it at most 100",
		},
		{
			"a compute node without a type", nil, described(registry.CreateCRN, registry.Details{}),
			"a compute node needs details.type: say what it is, such as compute",
		},
		{
			"a compute node with too long a type", nil, described(registry.CreateCRN, registry.Details{Type: *text(101)}),
			"details.type has 101 bytes: make it at most 100",
		},
		{
			"a compute node where another is", func(r *registry.Registry) {
				operate(t, r, amended("alice", "core", registry.Details{URL: new("https://Node.example")}))
			}, described(registry.CreateCRN, registry.Details{Type: "compute", URL: new("https://node.example:443/path")}),
			"node " + short("core") + " has the address node.example:443 already: choose another",
		},
		{
			"an address without a server", nil, amended("bob", "linked", registry.Details{URL: new("node.example")}),
			`"node.example" is no address of a node: it is like https://node.example.org`,
		},
		{
			"an address of another protocol", nil, amended("bob", "linked", registry.Details{URL: new("ftp://node.example")}),
			`"ftp://node.example" is no address of a node: it is like https://node.example.org`,
		},
		{
			"an address with a password", nil, amended("bob", "linked", registry.Details{URL: new("https://a:b@node.example")}),
			`"https://a:b@node.example" is no address of a node: it is like https://node.example.org`,
		},
		{
			"too long an address", nil, amended("bob", "linked", registry.Details{URL: text(501)}),
			"details.address has 501 bytes: make it at most 500",
		},
		{
			"too long a multiaddress", nil, amended("bob", "linked", registry.Details{Multiaddress: text(501)}),
			"details.multiaddress has 501 bytes: make it at most 500",
		},
		{
			"too long a picture", nil, amended("bob", "linked", registry.Details{Picture: text(501)}),
			"details.picture has 501 bytes: make it at most 500",
		},
		{
			"too long a banner", nil, amended("bob", "linked", registry.Details{Banner: text(501)}),
			"details.banner has 501 bytes: make it at most 500",
		},
		{
			"too long a description", nil, amended("bob", "linked", registry.Details{Name: text(1), Description: text(5001)}),
			"details.description has 5001 bytes: make it at most 5000",
		},
		{
			"too long a place to register", nil, amended("bob", "linked", registry.Details{RegistrationURL: text(501)}),
			"details.registration_url has 501 bytes: make it at most 500",
		},
		{
			"too long terms", nil, amended("bob", "linked", registry.Details{TermsAndConditions: text(501)}),
			"details.terms_and_conditions has 501 bytes: make it at most 500",
		},
		{
			"too many stakers let in", nil, amended("alice", "core", registry.Details{Authorized: make([]aleph.Address, 1001)}),
			"details.authorized has 1001 addresses: name at most 1000",
		},
		{
			"a link of a locked node", func(r *registry.Registry) {
				operate(t, r, amended("bob", "free", registry.Details{Locked: new(true)}))
			}, operation("alice", registry.Link, "m", "free"),
			"compute node " + short("free") + " is locked: ask its owner bob to unlock it",
		},
		{
			"a stake on a locked node", func(r *registry.Registry) {
				mint(t, r, "dave", 10)
				operate(t, r, amended("alice", "core", registry.Details{Locked: new(true), Authorized: []aleph.Address{"erin", "carol"}}))
			}, operation("dave", registry.StakeOn, "m", "core"),
			"core node " + short("core") + " is locked: ask its owner alice to authorise dave",
		},
		{
			"a split of what is staked there", nil, operation("carol", registry.StakeSplit, "m", "core"),
			"carol stakes on " + short("core") + " already",
		},
		{"a split with a compute node", nil, operation("carol", registry.StakeSplit, "m", "free"), short("free") + " is not a core node"},
		{
			"a split of an owner", nil, operation("alice", registry.StakeSplit, "m", "core"),
			"alice owns the core node " + short("core") + " and cannot stake too",
		},
		{"a split of nothing", nil, operation("dave", registry.StakeSplit, "m", "core"), "staking needs 0.000000000000000010 ALEPH; dave has 0.000000000000000000"},
		{"another action", nil, operation("alice", "sell-node", "m", "core"), `"sell-node" is not a node operation`},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := town(t)
			if test.before != nil {
				test.before(r)
			}
			before := r.State()
			if unlinked, got := r.Operate(test.op, rules); got != test.want || unlinked != nil {
				t.Errorf("got  %q, unlinked %v\nwant %q", got, unlinked, test.want)
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
		Node: registry.Node{
			ID: node("linked"), Owner: "bob", Reward: reward, Manager: manager, Name: name, URL: url, Since: start, Inactive: start,
		},
		Type: "compute", Parent: node("core"),
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
	if gone := r.Prune(start, rules); gone.Nodes != nil || gone.Stakers != nil || !active() {
		t.Errorf("pruned %v although all is held", gone)
	}

	// At the threshold a stake stays, below it falls away; coming back does not
	// bring it back.
	move("carol", "dave", 490)
	r.Prune(start, rules)
	if s := r.Snapshot(rules); len(s.Stakes) != 1 {
		t.Errorf("a stake of the least is gone: %+v", s)
	}
	move("carol", "dave", 1)
	if gone := r.Prune(start, rules); !slices.Equal(gone.Stakers, []aleph.Address{"carol"}) {
		t.Errorf("pruned %v, want the stake of carol", gone)
	}
	move("dave", "carol", 491)
	if s := r.Snapshot(rules); len(s.Stakes) != 0 || s.CCNs[0].Active {
		t.Errorf("a stake below the least is there: %+v", s)
	}

	// The same for the owner.
	operate(t, r, operation("carol", registry.StakeOn, "m", "core"))
	move("alice", "dave", 1)
	gone := r.Prune(start, rules)
	if !slices.Equal(gone.Nodes, []aleph.Hash{node("core")}) || !slices.Equal(gone.Unlinked, []aleph.Hash{node("linked")}) {
		t.Errorf("pruned %v, want the core node, and its compute node unlinked", gone)
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
		if changed, ok := r.Measure(test.m, start, rules); changed != test.changed || ok != test.ok {
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

// TestEligible measures a compute node again and again: it becomes eligible
// above one threshold and stays so down to the other.
func TestEligible(t *testing.T) {
	one := rules
	one.ScoreLeave = one.ScoreMin
	for _, test := range []struct {
		p      policy.Nodes
		scores []aleph.BasisPoints
		want   []bool
	}{
		{rules, []aleph.BasisPoints{0, 7501, 8000, 8001, 8000, 7501, 7500, 7501, 8000, 10_000, 0}, []bool{false, false, false, true, true, true, false, false, false, true, false}},
		{one, []aleph.BasisPoints{7501, 8000, 8001, 8000, 8001, 7501}, []bool{false, false, true, false, true, false}},
	} {
		r := town(t)
		for i, score := range test.scores {
			r.Measure(registry.Measurement{Node: node("linked"), Score: score, Capacity: 1}, start, test.p)
			if crn, _ := r.CRN(node("linked")); crn.Eligible != test.want[i] {
				t.Errorf("leaving at %d: after %v it is eligible: %v", test.p.ScoreLeave, test.scores[:i+1], crn.Eligible)
			}
			r = registry.Restore(r.State())
		}
	}
}

// TestReassess looks at scores that have not changed under rules that have.
func TestReassess(t *testing.T) {
	r := town(t)
	for _, m := range []registry.Measurement{{Node: node("linked"), Score: 8500}, {Node: node("free"), Score: 7800}, {Node: node("core"), Score: 120}} {
		r.Measure(m, start, rules)
	}
	check := func(what string, linked, free bool, inactive aleph.Millis) {
		t.Helper()
		a, _ := r.CRN(node("linked"))
		b, _ := r.CRN(node("free"))
		if a.Eligible != linked || b.Eligible != free {
			t.Errorf("%s: eligible are linked %v and free %v, want %v and %v", what, a.Eligible, b.Eligible, linked, free)
		}
		if got := r.Snapshot(rules).CCNs[0].Inactive; got != inactive {
			t.Errorf("%s: the core node is inactive since %d, want %d", what, got, inactive)
		}
	}
	check("measured", true, false, 0)
	p := rules
	for i, step := range []struct {
		what         string
		min, leave   aleph.BasisPoints
		silent       aleph.BasisPoints
		linked, free bool
		inactive     aleph.Millis
	}{
		{"a higher entry", 9000, 7500, 200, true, false, start + 1},
		{"a higher exit", 9000, 8500, 200, false, false, start + 1},
		{"a lower entry", 7000, 7000, 100, true, true, 0},
		{"a higher entry again", 9000, 7700, 121, true, true, start + 4},
	} {
		p.ScoreMin, p.ScoreLeave, p.InactiveScore = step.min, step.leave, step.silent
		r.Reassess(start+aleph.Millis(i+1), p)
		check(step.what, step.linked, step.free, step.inactive)
	}
}

// TestAmend sets every field, leaves every field, and empties every field.
func TestAmend(t *testing.T) {
	r := town(t)
	reward, stream, manager := aleph.Address("purse"), aleph.Address("stream"), aleph.Address("manager")
	operate(t, r, amended("bob", "free", registry.Details{
		Name: new("a name"), URL: new("http://[2001:db8::1]:4020"), Multiaddress: new("/ip4/203.0.113.5"), Picture: new("picture"),
		Banner: new("banner"), Description: new("says much"), RegistrationURL: new("https://ask.example"),
		TermsAndConditions: new("terms"), Reward: &reward, StreamReward: &stream, Manager: &manager, Locked: new(true),
		Authorized: []aleph.Address{"erin", "carol", "erin"}, Type: "what it is stays",
	}))
	want := registry.CRN{
		Node: registry.Node{
			ID: node("free"), Owner: "bob", Reward: reward, StreamReward: stream, Manager: manager, Name: "a name",
			URL: "http://[2001:db8::1]:4020", Since: start, Inactive: start, Locked: true, Authorized: []aleph.Address{"carol", "erin"},
			About: registry.About{
				Multiaddress: "/ip4/203.0.113.5", Picture: "picture", Banner: "banner", Description: "says much",
				RegistrationURL: "https://ask.example", TermsAndConditions: "terms",
			},
		},
		Type: "compute",
	}
	check := func(want registry.CRN) {
		t.Helper()
		got, _ := r.CRN(node("free"))
		if diff := gocmp.Diff(want, got, equalNumbers); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	}
	check(want)
	operate(t, r, amended("bob", "free", registry.Details{}))
	check(want)
	none := aleph.Address("")
	operate(t, r, amended("bob", "free", registry.Details{
		Name: new(""), URL: new(""), Multiaddress: new(""), Picture: new(""), Banner: new(""), Description: new(""),
		RegistrationURL: new(""), TermsAndConditions: new(""), Reward: &none, StreamReward: &none, Manager: &none,
		Locked: new(false), Authorized: []aleph.Address{},
	}))
	check(registry.CRN{Node: registry.Node{ID: node("free"), Owner: "bob", Since: start, Inactive: start}, Type: "compute"})
}

// TestAddresses gives the address of a node free when the node leaves it.
func TestAddresses(t *testing.T) {
	r := town(t)
	at := func(url string) registry.Details { return registry.Details{URL: &url} }
	operate(t, r, amended("bob", "linked", at("https://one.example")))
	operate(t, r, amended("bob", "linked", at("https://one.example/again")))
	operate(t, r, amended("bob", "free", at("https://one.example:8080"))) // Another port is another place.
	operate(t, r, amended("bob", "linked", at("https://two.example")))
	operate(t, r, amended("bob", "free", at("https://one.example")))
	operate(t, r, operation("bob", registry.Drop, "m", "free"))
	operate(t, r, amended("alice", "core", at("https://one.example")))
	r = registry.Restore(r.State())
	operate(t, r, amended("bob", "linked", at("http://[2001:db8::A]")))
	for _, url := range []string{"http://[2001:DB8::a]:80", "http://[2001:db8::a]:/path", "http://one.example:443", "https://one.example:"} {
		if _, refusal := r.Operate(amended("alice", "core", at(url)), rules); strings.Contains(url, "one") != (refusal == "") {
			t.Errorf("%s: %q", url, refusal)
		}
	}
	if _, refusal := r.Operate(amended("bob", "linked", at("http://one.example:443")), rules); refusal == "" {
		t.Error("after a restart two nodes have one address")
	}
}

func TestSplitStakes(t *testing.T) {
	r := town(t)
	mint(t, r, "dave", 900)
	mint(t, r, "erin", 200)
	operate(t, r, operation("dave", registry.CreateCCN, "second", ""))
	operate(t, r, operation("erin", registry.CreateCCN, "third", ""))
	check := func(active string, want ...registry.Stake) {
		t.Helper()
		s := r.Snapshot(rules)
		if diff := gocmp.Diff(registry.Snapshot{Stakes: want}.Sorted().Stakes, s.Stakes, equalNumbers); diff != "" {
			t.Errorf("stakes (-want +got):\n%s", diff)
		}
		for _, ccn := range s.CCNs {
			if want := active != "" && ccn.ID == node(active); ccn.Active != want {
				t.Errorf("core node %s with %s staked: active %v, want %v", ccn.ID.Short(), ccn.Staked, ccn.Active, want)
			}
		}
	}
	on := func(ccn string, amount uint64) registry.Stake {
		return registry.Stake{Staker: "carol", CCN: node(ccn), Amount: aleph.NewToken(amount)}
	}
	check("core", on("core", 500))
	operate(t, r, operation("carol", registry.StakeSplit, "m", "second"))
	check("", on("core", 250), on("second", 250))
	operate(t, r, operation("carol", registry.StakeSplit, "m", "third"))
	check("", on("core", 166), on("second", 166), on("third", 166)) // Two units do not divide.
	mint(t, r, "carol", 1000)
	for _, name := range []string{"core", "second", "third"} {
		if i := slices.IndexFunc(r.Snapshot(rules).CCNs, func(c registry.CCN) bool { return c.ID == node(name) }); !r.Snapshot(rules).CCNs[i].Active {
			t.Errorf("%s is not active with 500 of 1500", name)
		}
	}
	operate(t, r, operation("carol", registry.Unstake, "m", "third"))
	operate(t, r, operation("dave", registry.Drop, "m", "second")) // Its stake goes to those that are left.
	check("core", on("core", 1500))
	operate(t, r, operation("carol", registry.StakeSplit, "m", "third"))
	operate(t, r, operation("carol", registry.StakeOn, "m", "third")) // In place of all others.
	check("third", on("third", 1500))
}

// TestRoom gives the room of a link back, and the owner of a dropped core node
// the right to another.
func TestRoom(t *testing.T) {
	r := town(t)
	operate(t, r, operation("bob", registry.CreateCRN, "third", ""))
	for range 3 {
		operate(t, r, operation("alice", registry.Link, "m", "free"))
		operate(t, r, operation("bob", registry.Unlink, "m", "free"))
	}
	operate(t, r, operation("alice", registry.Link, "m", "free"))
	operate(t, r, operation("bob", registry.Drop, "m", "free"))
	operate(t, r, operation("alice", registry.Link, "m", "third"))
	want := []aleph.Hash{node("linked"), node("third")}
	slices.SortFunc(want, aleph.Hash.Compare)
	if got := operate(t, r, operation("alice", registry.Drop, "m", "core")); !slices.Equal(got, want) {
		t.Errorf("the drop unlinked %v, want %v", got, want)
	}
	operate(t, r, operation("alice", registry.CreateCCN, "again", ""))
	operate(t, r, operation("alice", registry.Link, "m", "third"))
	operate(t, r, operation("alice", registry.Link, "m", "linked"))
	if got := r.Snapshot(rules).CRNs; len(got) != 2 || got[0].Parent != node("again") || got[1].Parent != node("again") {
		t.Errorf("after all: %+v", got)
	}
}

// TestManyStakes splits over eight core nodes, in no order, and takes them
// back one by one.
func TestManyStakes(t *testing.T) {
	r := registry.New()
	mint(t, r, "carol", 840)
	names := strings.Split("abcdefgh", "")
	for _, name := range names {
		owner := aleph.Address("owner of " + name)
		mint(t, r, owner, 200)
		operate(t, r, operation(owner, registry.CreateCCN, name, ""))
	}
	check := func(n int) {
		t.Helper()
		s := r.Snapshot(rules)
		if len(s.Stakes) != n {
			t.Fatalf("%d stakes, want %d", len(s.Stakes), n)
		}
		staked := map[aleph.Hash]aleph.Token{}
		for _, st := range s.Stakes {
			staked[st.CCN] = aleph.NewToken(840 / uint64(n))
		}
		for _, ccn := range s.CCNs {
			if ccn.Staked != staked[ccn.ID] {
				t.Errorf("with %d stakes %s are on %s, want %s", n, ccn.Staked, ccn.ID.Short(), staked[ccn.ID])
			}
		}
	}
	for i, name := range names {
		operate(t, r, operation("carol", registry.StakeSplit, "m", name))
		check(i + 1)
	}
	for i, name := range names {
		operate(t, r, operation("carol", registry.Unstake, "m", name))
		check(len(names) - i - 1)
	}
}

func TestLocked(t *testing.T) {
	r := town(t)
	mint(t, r, "dave", 20)
	operate(t, r, amended("alice", "core", registry.Details{Locked: new(true), Authorized: []aleph.Address{"dave"}}))
	operate(t, r, operation("dave", registry.StakeOn, "m", "core"))
	if stakes := r.Snapshot(rules).Stakes; len(stakes) != 2 {
		t.Errorf("who staked before and who is authorised: %v", stakes)
	}
	operate(t, r, amended("bob", "linked", registry.Details{Locked: new(true)}))
	if crn, _ := r.CRN(node("linked")); !crn.Linked() {
		t.Error("locking took the link away")
	}
}

// TestInactive removes a compute node whose score was too low for 90 days, at
// the millisecond, unless it is linked; a measurement at the threshold ends
// its inactivity.
func TestInactive(t *testing.T) {
	measure := func(r *registry.Registry, name string, score aleph.BasisPoints, at aleph.Millis) {
		if _, ok := r.Measure(registry.Measurement{Node: node(name), Score: score}, at, rules); !ok {
			t.Fatalf("%s is not there to be measured", name)
		}
	}
	const day = aleph.Day
	for _, test := range []struct {
		name   string
		before func(r *registry.Registry)
		last   aleph.Millis // when it is still there; it goes a millisecond later
	}{
		{"never measured", func(*registry.Registry) {}, start + 90*day - 1},
		{"measured as silent again and again", func(r *registry.Registry) {
			measure(r, "free", 0, 5*day)
			measure(r, "free", 99, 80*day)
		}, start + 90*day - 1},
		{"was there once", func(r *registry.Registry) {
			measure(r, "free", 100, 5*day)
			measure(r, "free", 99, 80*day)
		}, 170*day - 1},
		{"was linked for a time", func(r *registry.Registry) {
			operate(t, r, operation("alice", registry.Link, "m", "free"))
			operate(t, r, operation("bob", registry.Unlink, "m", "free"))
		}, start + 90*day - 1},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := town(t)
			test.before(r)
			if gone := r.Prune(test.last, rules); gone.Nodes != nil {
				t.Errorf("pruned %v too early", gone)
			}
			r = registry.Restore(r.State())
			if gone := r.Prune(test.last+1, rules); !slices.Equal(gone.Nodes, []aleph.Hash{node("free")}) || gone.Unlinked != nil {
				t.Errorf("pruned %+v, want the free node; the linked one stays", gone)
			}
		})
	}

	t.Run("answers", func(t *testing.T) {
		r := town(t)
		measure(r, "free", 100, start)
		if gone := r.Prune(1000*day, rules); gone.Nodes != nil {
			t.Errorf("pruned %v although it answers", gone)
		}
	})
	t.Run("lost its core node", func(t *testing.T) {
		r := town(t)
		measure(r, "free", 100, start)
		if err := r.Move(registry.Transfer{From: "alice", Amount: aleph.NewToken(1)}); err != nil {
			t.Fatal(err)
		}
		if gone := r.Prune(100*day, rules); !slices.Equal(gone.Nodes, []aleph.Hash{node("core")}) || !slices.Equal(gone.Unlinked, []aleph.Hash{node("linked")}) {
			t.Errorf("pruned %+v, want the core node first", gone)
		}
		if gone := r.Prune(100*day, rules); !slices.Equal(gone.Nodes, []aleph.Hash{node("linked")}) {
			t.Errorf("pruned %+v, want the compute node that is now free", gone)
		}
	})
}

// TestRestoreRefusesWhatCannotBe leaves out of a damaged state what no
// registry can have, so that its state is another.
func TestRestoreRefusesWhatCannotBe(t *testing.T) {
	for name, damage := range map[string]func(s *registry.State){
		"a stake on nothing":         func(s *registry.State) { s.Stakes[0].CCN = node("nothing") },
		"a stake of an owner":        func(s *registry.State) { s.Stakes[0].Staker = "alice" },
		"a stake twice":              func(s *registry.State) { s.Stakes = append(s.Stakes, s.Stakes[0]) },
		"a stake that has a worth":   func(s *registry.State) { s.Stakes[0].Amount = aleph.NewToken(1) },
		"a core node that has stake": func(s *registry.State) { s.CCNs[0].Staked = aleph.NewToken(1) },
		"a link to nothing":          func(s *registry.State) { s.CRNs[0].Parent = node("nothing") },
		"a node twice":               func(s *registry.State) { s.CRNs[1].ID = s.CRNs[0].ID },
		"two core nodes of one owner": func(s *registry.State) {
			s.CCNs = append(s.CCNs, s.CCNs[0])
			s.CCNs[1].ID = node("nothing")
		},
		"one address of two nodes":      func(s *registry.State) { s.CRNs[0].URL, s.CRNs[1].URL = "https://a.example", "https://a.example" },
		"an address that is none":       func(s *registry.State) { s.CRNs[0].URL = "a" },
		"authorised in another order":   func(s *registry.State) { s.CCNs[0].Authorized = []aleph.Address{"b", "a"} },
		"nodes in another order":        func(s *registry.State) { slices.Reverse(s.CRNs) },
		"a balance of nothing":          func(s *registry.State) { s.Balances[0].Amount = aleph.Token{} },
		"balances in another order":     func(s *registry.State) { slices.Reverse(s.Balances) },
		"an active node as if it lived": func(s *registry.State) { s.CCNs[0].Active = true },
	} {
		t.Run(name, func(t *testing.T) {
			s := town(t).State()
			if diff := gocmp.Diff(s, registry.Restore(s).State(), equalNumbers); diff != "" {
				t.Fatalf("a sound state is restored otherwise (-want +got):\n%s", diff)
			}
			damage(&s)
			if gocmp.Equal(s, registry.Restore(s).State(), equalNumbers) {
				t.Error("the damage is restored too")
			}
		})
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
