package reward_test

import (
	"fmt"
	"math/big"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/credit"
	"github.com/aleph-im/go-aleph/expense"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/registry"
	"github.com/aleph-im/go-aleph/reward"
	"github.com/aleph-im/go-aleph/usage"
)

func pick[T any](t *rapid.T, what string, from ...T) T { return rapid.SampledFrom(from).Draw(t, what) }

func drawPoints(t *rapid.T, what string) aleph.BasisPoints {
	return aleph.BasisPoints(rapid.Uint16Max(10_000).Draw(t, what))
}

func drawAmount(t *rapid.T, what string) aleph.Token {
	switch pick(t, what+" is", "nothing", "little", "some", "much") {
	case "little":
		return aleph.NewToken(rapid.Uint64Max(20).Draw(t, what))
	case "some":
		return aleph.NewToken(rapid.Uint64().Draw(t, what))
	case "much":
		return aleph.WholeTokens(rapid.Uint64Max(500_000_000).Draw(t, what))
	}
	return aleph.Token{}
}

func drawShares(t *rapid.T, label string, withCRN bool) policy.Shares {
	cuts := rapid.SliceOfN(rapid.Uint64Max(100), 5, 5).Draw(t, label)
	weights := make([]aleph.Token, 5)
	for i, c := range cuts {
		weights[i] = aleph.NewToken(c)
	}
	weights[1] = weights[1].Add(aleph.NewToken(1)) // Never nothing for the network.
	if !withCRN {
		weights[0] = aleph.Token{}
	}
	parts := aleph.Split(aleph.NewToken(uint64(aleph.Whole)), weights)
	bp := func(i int) aleph.BasisPoints { return aleph.BasisPoints(parts[i].Big().Uint64()) }
	return policy.Shares{CRN: bp(0), CCN: bp(1), Stakers: bp(2), Developers: bp(3), Burn: bp(4)}
}

func drawPolicy(t *rapid.T, p policy.Policy) policy.Policy {
	p.Execution, p.Storage = drawShares(t, "execution", true), drawShares(t, "storage", false)
	p.StakerScope = pick(t, "scope", policy.Global, policy.PerCCN)
	p.Valuation = pick(t, "valuation", policy.ByLot, policy.BySpot)
	p.RewardBonus, p.RewardGranted = drawPoints(t, "reward of bonus"), drawPoints(t, "reward of granted")
	p.Legacy.Reward = drawPoints(t, "reward of holders")
	p.Wage.By = pick(t, "wage by", policy.ByScore, policy.ByScoreCapacity)
	p.Wage.CRN, p.Wage.CCN, p.Wage.Stakers = rapid.Int64Range(0, 3).Draw(t, "wage of CRNs"), 1, rapid.Int64Range(0, 3).Draw(t, "wage of stakers")
	flag := rapid.Bool()
	p.Slash = policy.Slash{
		After: 1, Retroactive: flag.Draw(t, "retroactive"), Wage: flag.Draw(t, "slashes the wage"),
		Execution: flag.Draw(t, "slashes execution"), Programme: flag.Draw(t, "slashes the programme"),
	}
	return p
}

func drawNetwork(t *rapid.T) registry.Snapshot {
	var network registry.Snapshot
	cores := []string{"", "gone"}
	for i := range rapid.IntRange(0, 5).Draw(t, "core nodes") {
		id := fmt.Sprint("core ", i)
		cores = append(cores, id)
		network.CCNs = append(network.CCNs, ccn(id, rapid.Bool().Draw(t, "active"), drawPoints(t, "score")))
	}
	for i := range rapid.IntRange(0, 8).Draw(t, "compute nodes") {
		node := crn(fmt.Sprint("node ", i), pick(t, "parent", cores...))
		node.Score, node.Capacity = drawPoints(t, "score"), aleph.ComputeUnits(rapid.Int64Range(0, 9).Draw(t, "capacity"))
		if rapid.Bool().Draw(t, "same owner") {
			node.Owner = "owner of many"
		}
		if i == 7 {
			node.Owner = "" // Nobody can be paid.
		}
		network.CRNs = append(network.CRNs, node)
	}
	for i := range rapid.IntRange(0, 8).Draw(t, "stakes") {
		network.Stakes = append(network.Stakes, stake(fmt.Sprint("staker ", i), pick(t, "on", cores...), rapid.Uint64().Draw(t, "stake")))
	}
	return network
}

// drawLine is what a node with one of the numbers up to nine ran: the snapshot
// has at most eight of them.
func drawLine(t *rapid.T, number uint64) expense.Line {
	l := expense.Line{Number: number, Usage: usage.Record{
		Kind: pick(t, "kind", usage.Reserved, usage.Metered, usage.Stored),
		From: aleph.Millis(rapid.Int64Range(0, 99).Draw(t, "from")),
	}}
	l.Usage.To = l.Usage.From + aleph.Millis(rapid.Int64Range(1, 10).Draw(t, "for"))
	if l.Usage.Kind != usage.Stored {
		l.Usage.Node = name(fmt.Sprint("node ", rapid.IntRange(0, 9).Draw(t, "node")))
	}
	if l.Usage.Kind != usage.Stored && rapid.IntRange(0, 4).Draw(t, "held") == 0 {
		l.Usage.Held, l.Usage.Named, l.Spot = true, rapid.Bool().Draw(t, "named"), drawAmount(t, "spot")
		return l
	}
	for range rapid.IntRange(0, 4).Draw(t, "portions") {
		p := credit.Portion{
			Origin: pick(t, "origin", aleph.Paid, aleph.Bonus, aleph.Granted, aleph.Streamed, aleph.Programme),
			Amount: aleph.NewGrains(rapid.Uint64().Draw(t, "grains")),
		}
		if p.Origin != aleph.Programme {
			p.Value = aleph.Value{
				Distribution: drawAmount(t, "distribution"), Developers: aleph.NewToken(rapid.Uint64Max(1000).Draw(t, "developers")),
				Burned: aleph.NewToken(rapid.Uint64Max(3).Draw(t, "burned")),
			}
		}
		l.Portions, l.Amount, l.Value = append(l.Portions, p), l.Amount.Add(p.Amount), l.Value.Add(p.Value)
	}
	if !l.Amount.IsZero() {
		l.Spot = drawAmount(t, "spot") // Nothing while there is no price.
	}
	return l
}

func drawEpoch(t *rapid.T, p policy.Policy) reward.Epoch {
	silent := map[aleph.Hash]bool{}
	e := reward.Epoch{
		From: 0, To: 110, Snapshot: drawNetwork(t).Sorted(),
		Incentives: drawAmount(t, "incentives"), Allowance: drawAmount(t, "allowance"), Burning: rapid.Bool().Draw(t, "burning"),
		Developers: pick[aleph.Address](t, "developers", "", "developers", "owner of node 1"),
	}
	for i := range rapid.IntRange(0, 25).Draw(t, "lines") {
		e.Lines = append(e.Lines, drawLine(t, uint64(i)))
	}
	for range rapid.IntRange(0, 4).Draw(t, "silences") {
		from := aleph.Millis(rapid.Int64Range(0, 90).Draw(t, "silent from"))
		node := name(fmt.Sprint("node ", rapid.IntRange(0, 9).Draw(t, "silent")))
		e.Silences, silent[node] = append(e.Silences, reward.Silence{Node: node, From: from, To: from + 20}), true
	}
	for range rapid.IntRange(0, 3).Draw(t, "days") {
		wages := reward.ShareWage(drawAmount(t, "wage"), drawNetwork(t).Sorted(), p, func(node aleph.Hash) bool { return silent[node] })
		e.Wages = e.Wages.Add(wages)
	}
	return e
}

// TestLaw computes random epochs under random policies: everything is given or
// kept, exactly, the incentives pool gives no more than it may, silence costs
// what the policy says, and the order of what is on record makes no difference.
func TestLaw(t *testing.T) {
	proposed := proposal(t)
	rapid.Check(t, func(t *rapid.T) {
		p := drawPolicy(t, proposed)
		e := drawEpoch(t, p)
		r := reward.Compute(e, p)
		if err := r.Check(); err != nil {
			t.Fatal(err)
		}
		checkTotals(t, r)
		checkPool(t, e, p, r)
		checkSilences(t, e, p, r)

		again := e
		again.Snapshot.CCNs = rapid.Permutation(again.Snapshot.CCNs).Draw(t, "order of core nodes")
		again.Snapshot.CRNs = rapid.Permutation(again.Snapshot.CRNs).Draw(t, "order of compute nodes")
		again.Snapshot.Stakes = rapid.Permutation(again.Snapshot.Stakes).Draw(t, "order of stakes")
		again.Snapshot = again.Snapshot.Sorted()
		again.Silences = rapid.Permutation(again.Silences).Draw(t, "order of silences")
		if full(r.Programme) && full(r.Shortfall) && full(r.Holder) { // Else, who comes first decides where a base unit goes.
			again.Lines = rapid.Permutation(again.Lines).Draw(t, "order of lines")
		}
		if diff := gocmp.Diff(r, reward.Compute(again, p), equalNumbers); diff != "" {
			t.Fatalf("in another order:\n%s", diff)
		}
	})
}

func full(r reward.Rationed) bool { return r.Owed == r.Paid }

// checkPool adds up what came in by another way, and holds the incentives pool
// to its means.
func checkPool(t *rapid.T, e reward.Epoch, p policy.Policy, r reward.Report) {
	var pool aleph.Value
	var programme, holder aleph.Token
	for _, l := range e.Lines {
		pool = pool.Add(l.Value)
		if l.Usage.Held && !l.Usage.Named {
			holder = holder.Add(l.Spot.MulDiv(aleph.NewToken(uint64(p.Legacy.Reward)), aleph.NewToken(uint64(aleph.Whole))))
		}
		for _, part := range l.Portions {
			if part.Origin == aleph.Programme {
				programme = programme.Add(l.SpotOf(part.Amount))
			}
		}
	}
	if r.Pool != pool || r.Lines != len(e.Lines) || r.Wage != e.Wages.Paid || r.Programme.Owed != programme || r.Holder.Owed != holder {
		t.Fatalf("%d lines of %v, a wage of %s and a programme of %s are reported as %+v", len(e.Lines), pool, e.Wages.Paid, programme, r)
	}
	if p.Valuation == policy.ByLot && (!r.Shortfall.Owed.IsZero() || !r.Surplus.IsZero()) {
		t.Fatalf("by lot, the incentives pool gives users %v and gets %s", r.Shortfall, r.Surplus)
	}
	for _, asked := range []reward.Rationed{r.Shortfall, r.Holder, r.Programme} {
		if asked.Paid.Cmp(asked.Owed) > 0 {
			t.Fatalf("more is paid than owed: %+v", asked)
		}
	}
	given := r.Shortfall.Paid.Add(r.Holder.Paid).Add(r.Programme.Paid)
	has := e.Incentives.Add(r.Surplus)
	if given.Cmp(has) > 0 || r.Programme.Paid.Cmp(e.Allowance) > 0 {
		t.Fatalf("%s are given of %s, to the programme %s of %s", given, has, r.Programme.Paid, e.Allowance)
	}
	// Nothing is held back either: who is not paid in full got all that was left.
	if (!full(r.Shortfall) || !full(r.Holder)) && given != has ||
		full(r.Shortfall) && full(r.Holder) && !full(r.Programme) && given != has && r.Programme.Paid != e.Allowance {
		t.Fatalf("%s are given of %s with %+v and %+v unpaid", given, has, r.Shortfall, r.Programme)
	}
	// Only developers of what the incentives pool gave are shares, and only what
	// the burn is in force for is burned.
	for _, s := range r.Shares {
		if s.Role == reward.RoleDevelopers && (s.Stream != reward.Programme && s.Stream != reward.Holder || s.Address != e.Developers) ||
			s.Role == reward.RoleBurn && (!e.Burning || s.Address != reward.BurnAddress) || s.Address == "" {
			t.Fatalf("a share of the wrong kind: %+v", s)
		}
	}
	for _, u := range r.Leftovers {
		if u.Reason == reward.NotBurning && e.Burning || u.Reason == reward.NoDevelopers && e.Developers != "" {
			t.Fatalf("kept for the wrong reason: %+v", u)
		}
	}
}

// checkSilences says of each node whether it was silent, and looks at what it
// got.
func checkSilences(t *rapid.T, e reward.Epoch, p policy.Policy, r reward.Report) {
	silent := map[aleph.Hash]bool{}
	for _, s := range e.Silences {
		silent[s.Node] = true
	}
	slashed := map[reward.Stream]bool{
		reward.Execution: p.Slash.Execution, reward.Holder: p.Slash.Execution, reward.Programme: p.Slash.Programme, reward.Wage: p.Slash.Wage,
	}
	for _, s := range r.Shares {
		if s.Role == reward.RoleCRN && silent[s.Node] && slashed[s.Stream] && p.Slash.Retroactive {
			t.Fatalf("a silent node is paid: %+v", s)
		}
	}
	for _, w := range r.Withholdings {
		if !silent[w.Node] || !slashed[w.Stream] {
			t.Fatalf("withheld without a reason: %+v", w)
		}
	}
}

// checkTotals adds up the shares by role, and looks for what is named twice.
func checkTotals(t *rapid.T, r reward.Report) {
	type key struct {
		what    string
		stream  reward.Stream
		role    reward.Role
		node    aleph.Hash
		address aleph.Address
		reason  reward.Reason
	}
	seen, sums := map[key]bool{}, map[reward.Role]aleph.Token{}
	see := func(k key, amount aleph.Token) {
		if seen[k] || amount.IsZero() {
			t.Fatalf("%+v with %s is named twice, or is nothing", k, amount)
		}
		seen[k] = true
	}
	for _, s := range r.Shares {
		see(key{what: "share", stream: s.Stream, role: s.Role, node: s.Node, address: s.Address}, s.Amount)
		sums[s.Role] = sums[s.Role].Add(s.Amount)
	}
	for _, w := range r.Withholdings {
		see(key{what: "withheld", stream: w.Stream, node: w.Node, address: w.Address}, w.Amount)
	}
	for _, u := range r.Leftovers {
		see(key{what: "leftover", stream: u.Stream, role: u.Role, node: u.Node, reason: u.Reason}, u.Amount)
	}
	if sums[reward.RoleCRN] != r.CRN || sums[reward.RoleCCN] != r.CCN || sums[reward.RoleStaker] != r.Stakers ||
		sums[reward.RoleDevelopers].Add(r.Pool.Developers) != r.Developers || sums[reward.RoleBurn].Add(r.Pool.Burned) != r.Burned {
		t.Fatalf("shares by role sum to %v, reported are %s, %s, %s, %s, %s", sums, r.CRN, r.CCN, r.Stakers, r.Developers, r.Burned)
	}
	addresses := map[aleph.Address]aleph.Token{}
	for _, s := range r.ByAddress() {
		if !s.Node.IsZero() || s.Stream != "" {
			t.Fatalf("a sum names a node or a stream: %+v", s)
		}
		addresses[s.Address] = addresses[s.Address].Add(s.Amount)
	}
	for _, s := range r.Shares {
		addresses[s.Address] = addresses[s.Address].MustSub(s.Amount)
	}
	for a, left := range addresses {
		if !left.IsZero() {
			t.Fatalf("by address, %s has %s more", a, left)
		}
	}
}

// TestEveryLineIsPaidTheSamePart rations lines of nodes that nobody knows, so
// that all of each is to be found under its node: each is paid kappa of what it
// asks for, but for less than one base unit.
func TestEveryLineIsPaidTheSamePart(t *testing.T) {
	proposed := proposal(t)
	rapid.Check(t, func(t *rapid.T) {
		p := proposed
		p.Execution = policy.Shares{CRN: 6000, CCN: 1500, Stakers: 2500}
		p.StakerScope, p.Valuation = policy.PerCCN, policy.BySpot
		origin := pick(t, "origin", aleph.Paid, aleph.Programme)
		var e reward.Epoch
		asks := map[aleph.Hash]aleph.Token{}
		for i := range rapid.IntRange(1, 40).Draw(t, "lines") {
			l := line(fmt.Sprint("unknown ", i), usage.Reserved, aleph.Value{})
			l.Amount = aleph.NewGrains(7)
			l.Portions = []credit.Portion{{Origin: origin, Amount: l.Amount}}
			l.Spot = drawAmount(t, "spot")
			e.Lines, asks[l.Usage.Node] = append(e.Lines, l), l.Spot
		}
		e.Incentives, e.Allowance = drawAmount(t, "incentives"), drawAmount(t, "allowance")
		r := reward.Compute(e, p)
		if err := r.Check(); err != nil {
			t.Fatal(err)
		}
		rationed := r.Shortfall
		if origin == aleph.Programme {
			rationed = r.Programme
		}
		got := map[aleph.Hash]aleph.Token{}
		for _, u := range r.Leftovers {
			got[u.Node] = got[u.Node].Add(u.Amount)
		}
		for node, asked := range asks {
			// |got - asked * paid / owed| < 1
			off := new(big.Int).Mul(got[node].Big(), rationed.Owed.Big())
			off.Sub(off, new(big.Int).Mul(asked.Big(), rationed.Paid.Big()))
			if !rationed.Owed.IsZero() && off.CmpAbs(rationed.Owed.Big()) >= 0 || got[node].Cmp(asked) > 0 {
				t.Fatalf("a line that asks for %s gets %s when %s of %s are paid", asked, got[node], rationed.Paid, rationed.Owed)
			}
		}
	})
}

// TestSilenceOfSomeDays withholds what a node earned on the days on which it
// was silent, and no more, when nothing is retroactive.
func TestSilenceOfSomeDays(t *testing.T) {
	p := proposal(t)
	p.Slash = policy.Slash{After: 3 * aleph.Day, Execution: true}
	network := registry.Snapshot{CCNs: []registry.CCN{ccn("core", true, 10_000)}, CRNs: []registry.CRN{crn("node", "core")}}
	var lines []expense.Line
	for day := range aleph.Millis(5) {
		l := line("node", usage.Reserved, distribution(9500))
		l.Usage.From, l.Usage.To = day*aleph.Day, (day+1)*aleph.Day
		lines = append(lines, l)
	}
	silences := []reward.Silence{{Node: name("node"), From: 2 * aleph.Day, To: 3 * aleph.Day}, {Node: name("node"), From: 3 * aleph.Day, To: 4 * aleph.Day}}
	for _, test := range []struct {
		retroactive, execution bool
		withheld               uint64
	}{{false, true, 12_000}, {true, true, 30_000}, {false, false, 0}, {true, false, 0}} {
		p.Slash.Retroactive, p.Slash.Execution = test.retroactive, test.execution
		r := reward.Compute(reward.Epoch{Lines: lines, Snapshot: network, Silences: silences}, p)
		if err := r.Check(); err != nil {
			t.Fatal(err)
		}
		if r.Withheld != aleph.NewToken(test.withheld) || r.CRN.Add(r.Withheld) != aleph.NewToken(30_000) || r.CCN != aleph.NewToken(7500) {
			t.Errorf("%+v: withheld %s, paid %s and %s", test, r.Withheld, r.CRN, r.CCN)
		}
	}
}

// TestSpotOfOrigins values credits of each origin at the price of the moment:
// what of them is rewarded, and what the incentives pool gives or gets.
func TestSpotOfOrigins(t *testing.T) {
	network := registry.Snapshot{CCNs: []registry.CCN{ccn("core", true, 10_000)}, CRNs: []registry.CRN{crn("node", "core")}}
	p := proposal(t)
	p.Valuation, p.RewardBonus, p.RewardGranted = policy.BySpot, 5000, 0
	for _, test := range []struct {
		name               string
		origin             aleph.Origin
		brought, spot      uint64
		incentives         uint64
		shortfall, surplus uint64
		crn, developers    uint64
	}{
		{"worth as much as it brought in", aleph.Paid, 9500, 10_000, 0, 0, 0, 6000, 0},
		{"worth twice as much", aleph.Paid, 9500, 20_000, 100_000, 9500, 0, 12_000, 0},
		{"with too little in the pool", aleph.Paid, 9500, 20_000, 4750, 4750, 0, 9000, 0},
		{"with nothing in the pool", aleph.Paid, 9500, 20_000, 0, 0, 0, 6000, 0},
		{"worth half", aleph.Paid, 9500, 5000, 0, 0, 4750, 3000, 0},
		{"without a price", aleph.Paid, 9500, 0, 0, 0, 9500, 0, 0},
		{"half of a bonus is rewarded", aleph.Bonus, 0, 10_000, 100_000, 4750, 0, 3000, 0},
		{"a grant is not rewarded", aleph.Granted, 0, 10_000, 100_000, 0, 0, 0, 0},
		{"the programme is paid in full, and divided now", aleph.Programme, 0, 10_000, 100_000, 0, 0, 6000, 500},
	} {
		l := line("node", usage.Reserved, distribution(test.brought))
		l.Amount = aleph.NewGrains(1)
		l.Portions = []credit.Portion{{Origin: test.origin, Amount: l.Amount, Value: l.Value}}
		l.Spot = aleph.NewToken(test.spot)
		r := reward.Compute(reward.Epoch{
			Lines: []expense.Line{l}, Snapshot: network, Developers: "developers",
			Incentives: aleph.NewToken(test.incentives), Allowance: aleph.NewToken(test.incentives),
		}, p)
		if err := r.Check(); err != nil {
			t.Fatal(err)
		}
		got := []string{r.Shortfall.Paid.String(), r.Surplus.String(), r.CRN.String(), r.Developers.String()}
		want := fmt.Sprintf("[%d %d %d %d]", test.shortfall, test.surplus, test.crn, test.developers)
		if fmt.Sprint(got) != want {
			t.Errorf("%s: shortfall, surplus, compute node and developers are %v, want %s", test.name, got, want)
		}
	}
}
