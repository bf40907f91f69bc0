package reward_test

import (
	"fmt"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/expense"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/registry"
	"github.com/aleph-im/go-aleph/reward"
	"github.com/aleph-im/go-aleph/usage"
)

var equalNumbers = gocmp.Options{
	gocmp.Comparer(func(a, b aleph.Token) bool { return a == b }),
	gocmp.Comparer(func(a, b aleph.Grains) bool { return a == b }),
	gocmp.Comparer(func(a, b aleph.Hash) bool { return a == b }),
	cmpopts.EquateEmpty(),
}

func proposal(t testing.TB) policy.Policy {
	t.Helper()
	p, err := policy.Preset("proposal")
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// share computes lines in an epoch in which nothing else happened.
func share(lines []expense.Line, network registry.Snapshot, p policy.Policy) reward.Report {
	return reward.Compute(reward.Epoch{Lines: lines, Snapshot: network}, p)
}

func name(s string) aleph.Hash { return aleph.HashOf([]byte(s)) }

// line is usage on a node worth v, divided by the policy of the proposal.
func line(node string, kind usage.Kind, v aleph.Value) expense.Line {
	l := expense.Line{Usage: usage.Record{Kind: kind}, Value: v}
	if node != "" {
		l.Usage.Node = name(node)
	}
	return l
}

func distribution(n uint64) aleph.Value { return aleph.Value{Distribution: aleph.NewToken(n)} }

func ccn(id string, active bool, score aleph.BasisPoints) registry.CCN {
	return registry.CCN{
		Node: registry.Node{ID: name(id), Owner: aleph.Address("owner of " + id), Score: score}, Active: active,
	}
}

func crn(id, parent string) registry.CRN {
	c := registry.CRN{Node: registry.Node{ID: name(id), Owner: aleph.Address("owner of " + id)}}
	if parent != "" {
		c.Parent = name(parent)
	}
	return c
}

func stake(who, on string, amount uint64) registry.Stake {
	return registry.Stake{Staker: aleph.Address(who), CCN: name(on), Amount: aleph.NewToken(amount)}
}

// paid is who got what as what; kept is what nobody got, and why.
func paid(r reward.Report) map[string]uint64 {
	out := map[string]uint64{}
	for _, s := range r.Shares {
		out[fmt.Sprintf("%s %s", s.Role, s.Address)] += s.Amount.Big().Uint64()
	}
	return out
}

func kept(r reward.Report) map[string]uint64 {
	out := map[string]uint64{}
	for _, u := range r.Leftovers {
		out[fmt.Sprintf("%s %s: %s", u.Role, u.Node.Short(), u.Reason)] += u.Amount.Big().Uint64()
	}
	return out
}

// TestRouting sends a line of 9,500 through networks in which something is
// missing: 6,000 are for the compute node, 1,500 for its core node, and 2,000
// for stakers.
func TestRouting(t *testing.T) {
	short := func(s string) string { return name(s).Short() }
	whole := registry.Snapshot{
		CCNs: []registry.CCN{ccn("core", true, 10_000), ccn("other", true, 10_000), ccn("idle", false, 10_000)},
		CRNs: []registry.CRN{crn("node", "core"), crn("free", ""), crn("of idle", "idle"), crn("orphan", "gone")},
		Stakes: []registry.Stake{
			stake("anna", "core", 300), stake("ben", "core", 100), stake("carl", "other", 400), stake("dora", "idle", 9999),
		},
	}
	nobody := whole
	nobody.Stakes = nil
	for _, test := range []struct {
		name       string
		scope      policy.Scope
		network    registry.Snapshot
		line       expense.Line
		paid, kept map[string]uint64
	}{
		{
			"all stakers of active core nodes share", policy.Global, whole, line("node", usage.Reserved, distribution(9500)),
			map[string]uint64{"crn owner of node": 6000, "ccn owner of core": 1500, "staker anna": 750, "staker ben": 250, "staker carl": 1000},
			nil,
		},
		{
			"the stakers of the core node share", policy.PerCCN, whole, line("node", usage.Metered, distribution(9500)),
			map[string]uint64{"crn owner of node": 6000, "ccn owner of core": 1500, "staker anna": 1500, "staker ben": 500},
			nil,
		},
		{
			"an unknown node", policy.Global, whole, line("unknown", usage.Reserved, distribution(9500)),
			map[string]uint64{"staker anna": 750, "staker ben": 250, "staker carl": 1000},
			map[string]uint64{
				"crn " + short("unknown") + ": the compute node is not on record": 6000,
				"ccn " + short("unknown") + ": the compute node is not on record": 1500,
			},
		},
		{
			"an unknown node, per core node", policy.PerCCN, whole, line("unknown", usage.Reserved, distribution(9500)), nil,
			map[string]uint64{
				"crn " + short("unknown") + ": the compute node is not on record":    6000,
				"ccn " + short("unknown") + ": the compute node is not on record":    1500,
				"staker " + short("unknown") + ": the compute node is not on record": 2000,
			},
		},
		{
			"a node without a core node", policy.PerCCN, whole, line("free", usage.Reserved, distribution(9500)), nil,
			map[string]uint64{
				"crn " + short("free") + ": the compute node is not linked to a core node":    6000,
				"ccn " + short("free") + ": the compute node is not linked to a core node":    1500,
				"staker " + short("free") + ": the compute node is not linked to a core node": 2000,
			},
		},
		{
			"a core node that is not active", policy.Global, whole, line("of idle", usage.Reserved, distribution(9500)),
			map[string]uint64{"crn owner of of idle": 6000, "staker anna": 750, "staker ben": 250, "staker carl": 1000},
			map[string]uint64{"ccn " + short("idle") + ": the core node is not active": 1500},
		},
		{
			"a core node that is not active, per core node", policy.PerCCN, whole, line("of idle", usage.Reserved, distribution(9500)),
			map[string]uint64{"crn owner of of idle": 6000},
			map[string]uint64{
				"ccn " + short("idle") + ": the core node is not active":    1500,
				"staker " + short("idle") + ": the core node is not active": 2000,
			},
		},
		{
			"a core node that is gone", policy.PerCCN, whole, line("orphan", usage.Reserved, distribution(9500)),
			map[string]uint64{"crn owner of orphan": 6000},
			map[string]uint64{
				"ccn " + short("gone") + ": the core node is not active":    1500,
				"staker " + short("gone") + ": the core node is not active": 2000,
			},
		},
		{
			"no stakers", policy.Global, nobody, line("node", usage.Reserved, distribution(9500)),
			map[string]uint64{"crn owner of node": 6000, "ccn owner of core": 1500},
			map[string]uint64{"staker (none): nobody has a stake on an active core node": 2000},
		},
		{
			"no stakers of the core node", policy.PerCCN, nobody, line("node", usage.Reserved, distribution(9500)),
			map[string]uint64{"crn owner of node": 6000, "ccn owner of core": 1500},
			map[string]uint64{"staker " + short("core") + ": nobody has a stake on an active core node": 2000},
		},
		{
			"storage has no compute node, and all stakers share in any scope", policy.PerCCN, whole, line("", usage.Stored, distribution(9500)),
			map[string]uint64{"ccn owner of core": 3750, "ccn owner of other": 3750, "staker anna": 750, "staker ben": 250, "staker carl": 1000},
			nil,
		},
		{
			"storage without a network", policy.Global,
			registry.Snapshot{},
			line("", usage.Stored, distribution(9500)), nil,
			map[string]uint64{
				"ccn (none): no core node is active":                       7500,
				"staker (none): nobody has a stake on an active core node": 2000,
			},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := proposal(t)
			p.StakerScope = test.scope
			r := share([]expense.Line{test.line}, test.network.Sorted(), p)
			if err := r.Check(); err != nil {
				t.Fatal(err)
			}
			if diff := gocmp.Diff(test.paid, paid(r), equalNumbers); diff != "" {
				t.Errorf("paid (-want +got):\n%s", diff)
			}
			if diff := gocmp.Diff(test.kept, kept(r), equalNumbers); diff != "" {
				t.Errorf("kept (-want +got):\n%s", diff)
			}
		})
	}
}

func TestStorageFollowsTheScore(t *testing.T) {
	// Multipliers 0, 0.5 and 1: nothing up to 20 %, all from 80 %.
	network := registry.Snapshot{CCNs: []registry.CCN{
		ccn("low", true, 2000), ccn("half", true, 5000), ccn("full", true, 8000), ccn("best", true, 10_000), ccn("idle", false, 10_000),
	}}.Sorted()
	r := share([]expense.Line{line("", usage.Stored, distribution(9500))}, network, proposal(t))
	want := map[string]uint64{"ccn owner of half": 1500, "ccn owner of full": 3000, "ccn owner of best": 3000}
	if diff := gocmp.Diff(want, paid(r), equalNumbers); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestRewardsGoWhereTheOwnerSays(t *testing.T) {
	network := registry.Snapshot{
		CCNs: []registry.CCN{ccn("core", true, 10_000)}, CRNs: []registry.CRN{crn("node", "core"), crn("second", "core")},
	}
	network.CRNs[0].Reward, network.CCNs[0].Reward = "purse", "purse"
	r := share([]expense.Line{
		line("node", usage.Reserved, distribution(9500)), line("node", usage.Reserved, distribution(95)), line("second", usage.Reserved, distribution(9500)),
	}, network.Sorted(), proposal(t))
	want := map[string]uint64{"crn purse": 6060, "crn owner of second": 6000, "ccn purse": 3015}
	if diff := gocmp.Diff(want, paid(r), equalNumbers); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestDivide(t *testing.T) {
	p := proposal(t)
	p.Execution = policy.Shares{CRN: 5000, CCN: 1500, Stakers: 2000, Developers: 500, Burn: 1000}
	got := reward.Divide(aleph.NewToken(999), usage.Reserved, p)
	// 949.05 and 49.95: the largest remainder gets the unit left. What is burned
	// is of what is distributed.
	want := aleph.Value{Distribution: aleph.NewToken(949), Developers: aleph.NewToken(50)}
	if got != want {
		t.Errorf("999 are divided %v, want %v", got, want)
	}
}

// network350 is 350 equal compute nodes with full scores, linked in turn to 100
// core nodes, and 100 equal stakers of 50.27 million ALEPH.
func network350() registry.Snapshot {
	var s registry.Snapshot
	for i := range 100 {
		id := fmt.Sprint("core ", i)
		s.CCNs = append(s.CCNs, ccn(id, true, 10_000))
		s.Stakes = append(s.Stakes, registry.Stake{
			Staker: aleph.Address(fmt.Sprint("staker ", i)), CCN: name(id), Amount: aleph.WholeTokens(502_700),
		})
	}
	for i := range 350 {
		node := crn(fmt.Sprint("node ", i), fmt.Sprint("core ", i%100))
		node.Score, node.Capacity = 10_000, 16
		s.CRNs = append(s.CRNs, node)
	}
	return s.Sorted()
}

func equalWeights(n int) []aleph.Token {
	out := make([]aleph.Token, n)
	for i := range out {
		out[i] = aleph.NewToken(1)
	}
	return out
}

// TestCoreNodesOfTheProposal has the compute nodes evenly below the core nodes.
func TestCoreNodesOfTheProposal(t *testing.T) {
	p, network := proposal(t), network350()
	var lines []expense.Line
	for i, v := range aleph.Split(aleph.WholeTokens(950_400), equalWeights(100)) {
		lines = append(lines, line(fmt.Sprint("node ", i), usage.Reserved, reward.Divide(v, usage.Reserved, p)))
	}
	for _, s := range share(lines, network, p).Shares {
		if want := "1425.600000000000000000"; s.Role == reward.RoleCCN && s.Amount.Decimal() != want {
			t.Errorf("%s gets %s, want %s", s.Address, s.Amount.Decimal(), want)
		}
	}
}

func TestCheckFindsWhatIsBroken(t *testing.T) {
	one := aleph.NewToken(1)
	for name, tamper := range map[string]func(r *reward.Report){
		"a share grew":      func(r *reward.Report) { r.Shares[0].Amount = r.Shares[0].Amount.Add(one) },
		"a role grew":       func(r *reward.Report) { r.CRN = r.CRN.Add(one) },
		"developers grew":   func(r *reward.Report) { r.Developers = r.Developers.Add(one) },
		"a leftover shrank": func(r *reward.Report) { r.Leftovers[0].Amount = r.Leftovers[0].Amount.MustSub(one) },
		"something is gone": func(r *reward.Report) { r.Unallocated = r.Unallocated.MustSub(one) },
		"the pool shrank":   func(r *reward.Report) { r.Pool.Distribution = r.Pool.Distribution.MustSub(one) },
	} {
		network := registry.Snapshot{CCNs: []registry.CCN{ccn("core", true, 10_000)}, CRNs: []registry.CRN{crn("node", "core")}}
		r := share([]expense.Line{line("node", usage.Reserved, distribution(9500))}, network, proposal(t))
		tamper(&r)
		if err := r.Check(); err == nil {
			t.Errorf("%s: Check found nothing", name)
		}
	}
}

func BenchmarkCompute(b *testing.B) {
	p, network := proposal(b), network350()
	lines := make([]expense.Line, 100_000)
	for i := range lines {
		lines[i] = line(fmt.Sprint("node ", i%350), usage.Reserved, reward.Divide(aleph.WholeTokens(uint64(1+i%17)), usage.Reserved, p))
	}
	for _, scope := range []policy.Scope{policy.Global, policy.PerCCN} {
		p.StakerScope = scope
		b.Run(string(scope), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if r := share(lines, network, p); r.Lines != len(lines) {
					b.Fatal("lines are lost")
				}
			}
		})
	}
}
