package reward_test

import (
	"fmt"
	"math/big"
	"slices"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/registry"
	"github.com/aleph-im/go-aleph/reward"
)

// allowed is exactly what a limit per month allows in a time.
func allowed(limit aleph.Token, d aleph.Millis) *big.Rat {
	return new(big.Rat).Mul(new(big.Rat).SetInt(limit.Big()), big.NewRat(int64(d), int64(policy.Month)))
}

func base(t aleph.Token) *big.Rat { return new(big.Rat).SetInt(t.Big()) }

// TestCap spends what it likes of what is allowed, over epochs of any length:
// never more than time has allowed in all, never more than the limit in the
// month that ends with an epoch, and what was allowed and not spent is there
// later, up to the limit.
func TestCap(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var c reward.Cap
		limit := pick(t, "limit", aleph.Token{}, aleph.NewToken(1), aleph.NewToken(1_000_003), aleph.WholeTokens(1_350_000))
		var epochs []reward.Spending
		sum, now, lengths := aleph.Token{}, aleph.Millis(0), []aleph.Millis{1, aleph.Hour, aleph.Day, 10 * aleph.Day, 30 * aleph.Day, 45 * aleph.Day}
		regular := rapid.Bool().Draw(t, "regular epochs")
		length := pick(t, "length", lengths...)
		for range rapid.IntRange(1, 200).Draw(t, "epochs") {
			if !regular {
				length = pick(t, "length", lengths...)
				length += aleph.Millis(rapid.Int64Range(0, int64(length)).Draw(t, "more"))
			}
			from, to := now, now+length
			now = to
			before := c.Carried
			may := c.Allowance(limit, from, to)
			if again := c.Allowance(limit, from, to); again != may {
				t.Fatalf("%s are allowed, and asked again %s", may, again)
			}
			spend := may
			if rapid.Bool().Draw(t, "spares") {
				spend = may.MulDiv(aleph.NewToken(rapid.Uint64Max(100).Draw(t, "per cent")), aleph.NewToken(100))
			}
			spent := inMonth(epochs, to)
			c.Spend(limit, spend, from, to)
			carried := c.Carried.Add(spend)
			accrued := new(big.Rat).Add(base(before), allowed(limit, length))
			most := base(limit) // or more in an epoch that is longer than a month
			if more := allowed(limit, length); more.Cmp(most) > 0 {
				most = more
			}
			if accrued.Cmp(most) > 0 {
				accrued = new(big.Rat).Set(most)
			}
			if lost := accrued.Sub(accrued, base(carried)); lost.Sign() < 0 || lost.Cmp(big.NewRat(1, 1)) >= 0 {
				t.Fatalf("after %d ms with %s carried, %s of %s are", length, before, carried, limit)
			}
			// More than what is allowed, although it is carried, would break the limit.
			if room := new(big.Rat).Sub(most, spent); may != carried && room.Sub(room, base(may)).Cmp(big.NewRat(int64(1+len(epochs)), 1)) > 0 {
				t.Fatalf("%s may be spent of %s carried, and there is room for %s more", may, carried, room.FloatString(2))
			}
			epochs, sum = append(epochs, reward.Spending{From: from, To: to, Amount: spend}), sum.Add(spend)
			if base(sum).Cmp(allowed(limit, now)) > 0 {
				t.Fatalf("%s are spent until %d, %s are allowed", sum, now, allowed(limit, now).FloatString(2))
			}
			if all := inMonth(epochs, to); all.Cmp(base(limit)) > 0 {
				t.Fatalf("%s of %s are spent in the month until %d", all.FloatString(2), limit, now)
			}
			if len(c.Spent) > 0 && c.Spent[0].To <= to-policy.Month {
				t.Fatalf("%+v is remembered at %d", c.Spent[0], to)
			}
		}
	})
}

// inMonth adds up what was spent in the month until a moment, each epoch's
// evenly over its time.
func inMonth(epochs []reward.Spending, until aleph.Millis) *big.Rat {
	sum := new(big.Rat)
	for _, s := range epochs {
		if from := max(s.From, until-policy.Month); from < s.To {
			sum.Add(sum, new(big.Rat).Mul(base(s.Amount), big.NewRat(int64(s.To-from), int64(s.To-s.From))))
		}
	}
	return sum
}

// TestCapAllowsAllThatItCan spends all that is allowed, day by day: that is
// 45,000 ALEPH each, to the base unit.
func TestCapAllowsAllThatItCan(t *testing.T) {
	limit := aleph.WholeTokens(1_350_000)
	for _, days := range []aleph.Millis{1, 10, 30, 45, 60, 90} {
		var c reward.Cap
		var sum aleph.Token
		for day := aleph.Millis(0); day < 360; day += days {
			from, to := day*aleph.Day, (day+days)*aleph.Day
			may := c.Allowance(limit, from, to)
			c.Spend(limit, may, from, to)
			sum = sum.Add(may)
		}
		if want := aleph.WholeTokens(45_000 * 360); sum != want {
			t.Errorf("epochs of %d days: %s in 360 days, want %s", days, sum.Decimal(), want.Decimal())
		}
	}
}

// wageExact is the wage of a time from the beginning, in base units: W times
// the integral of what the schedule pays.
func wageExact(w policy.Wage, t aleph.Millis) *big.Rat {
	t = max(0, min(t, w.Length))
	r := func(a, b int64) *big.Rat { return big.NewRat(a, b) }
	area := new(big.Rat) // in units of the length
	at := r(int64(t), int64(w.Length))
	if w.Schedule == policy.Continuous {
		area.Sub(at, new(big.Rat).Mul(new(big.Rat).Mul(at, at), r(1, 2)))
	} else {
		last := int64(6)
		if w.Schedule == policy.Step5 {
			last = 5
		}
		for step := range int64(6) {
			in := new(big.Rat).Sub(at, r(step, 6))
			if in.Sign() <= 0 {
				break
			}
			if in.Cmp(r(1, 6)) > 0 {
				in = r(1, 6)
			}
			area.Add(area, in.Mul(in, r(last-step, last)))
		}
	}
	area.Mul(area, r(int64(w.Length), int64(policy.Month)))
	return area.Mul(area, base(w.Pool))
}

// TestWageDue cuts the time of a wage anywhere: the parts are never negative,
// sum to the wage of the whole to the base unit, and follow the schedule.
func TestWageDue(t *testing.T) {
	proposed := proposal(t).Wage
	rapid.Check(t, func(t *rapid.T) {
		w, start := proposed, aleph.Millis(rapid.Int64Range(0, 1<<45).Draw(t, "start of the network"))
		begin := start
		w.Schedule = pick(t, "schedule", policy.Continuous, policy.Step6, policy.Step5)
		if rapid.Bool().Draw(t, "another wage") {
			w.Pool = drawAmount(t, "pool")
			w.Length = aleph.Millis(rapid.Int64Range(1, int64(3650*aleph.Day)).Draw(t, "length"))
		}
		if rapid.Bool().Draw(t, "its own start") {
			w.Start = aleph.Millis(rapid.Int64Range(1, 1<<45).Draw(t, "start of the wage"))
			begin = w.Start
		}
		var cuts []aleph.Millis
		for range rapid.IntRange(2, 20).Draw(t, "cuts") {
			cuts = append(cuts, begin+aleph.Millis(rapid.Int64Range(-int64(w.Length)/10, int64(w.Length)*11/10).Draw(t, "cut")))
		}
		slices.Sort(cuts)
		var sum aleph.Token
		for i := range cuts[1:] {
			sum = sum.Add(reward.WageDue(w, start, cuts[i], cuts[i+1]))
		}
		if whole := reward.WageDue(w, start, cuts[0], cuts[len(cuts)-1]); sum != whole {
			t.Fatalf("the wage of %v is %s in parts and %s at once", cuts, sum, whole)
		}
		exact := wageExact(w, cuts[0]-begin)
		if got := reward.WageDue(w, start, begin, max(begin, cuts[0])); got.Big().Cmp(new(big.Int).Quo(exact.Num(), exact.Denom())) != 0 {
			t.Fatalf("the wage until %d after the beginning is %s, exactly %s", cuts[0]-begin, got, exact.FloatString(3))
		}
	})
}

// TestWageTotals has the whole of each schedule, and what it pays in equal
// times: never more than before.
func TestWageTotals(t *testing.T) {
	w := proposal(t).Wage
	for schedule, all := range map[policy.Schedule]uint64{policy.Continuous: 2_700_000, policy.Step6: 3_150_000, policy.Step5: 2_700_000} {
		w.Schedule = schedule
		if got := reward.WageDue(w, 0, 0, 1<<50); got != aleph.WholeTokens(all) {
			t.Errorf("%s pays %s in all, want %d", schedule, got.Decimal(), all)
		}
		before := w.Pool
		for day := range aleph.Millis(200) {
			due := reward.WageDue(w, 0, day*aleph.Day, (day+1)*aleph.Day)
			if more, ok := due.Sub(before); ok && more.Cmp(aleph.NewToken(1)) > 0 { // One is what rounding may shift.
				t.Errorf("%s: day %d pays %s, the day before %s", schedule, day, due.Decimal(), before.Decimal())
			}
			before = due
		}
		if !before.IsZero() {
			t.Errorf("%s: day 200 pays %s", schedule, before.Decimal())
		}
	}
}

// TestWagesAdd adds the wages of days in any order and any grouping.
func TestWagesAdd(t *testing.T) {
	proposed := proposal(t)
	rapid.Check(t, func(t *rapid.T) {
		p := drawPolicy(t, proposed)
		day := func() reward.Wages {
			mute := name(fmt.Sprint("node ", rapid.IntRange(0, 9).Draw(t, "silent")))
			return reward.ShareWage(drawAmount(t, "wage"), drawNetwork(t).Sorted(), p, func(node aleph.Hash) bool { return node == mute })
		}
		a, b, c := day(), day(), day()
		left, right, swapped := a.Add(b).Add(c), a.Add(b.Add(c)), c.Add(b).Add(a)
		if diff := gocmp.Diff(left, right, equalNumbers); diff != "" {
			t.Fatalf("(a+b)+c is not a+(b+c):\n%s", diff)
		}
		if diff := gocmp.Diff(left, swapped, equalNumbers); diff != "" {
			t.Fatalf("a+b+c is not c+b+a:\n%s", diff)
		}
		a.Weights = nil // Those of a day are not those of a sum.
		if diff := gocmp.Diff(a, a.Add(reward.Wages{}), equalNumbers); diff != "" {
			t.Fatalf("a+0 is not a:\n%s", diff)
		}
		var sum aleph.Token
		for _, s := range left.Shares {
			sum = sum.Add(s.Amount)
		}
		for _, w := range left.Withheld {
			sum = sum.Add(w.Amount)
		}
		for _, u := range left.Leftovers {
			sum = sum.Add(u.Amount)
		}
		if sum != left.Paid {
			t.Fatalf("of %s, %s are shared, withheld or left", left.Paid, sum)
		}
	})
}

// TestIncentives books random epochs, as the network does: the pool gives what
// it has, what nobody gets comes back, and it is never below zero.
func TestIncentives(t *testing.T) {
	proposed := proposal(t)
	rapid.Check(t, func(t *rapid.T) {
		p := drawPolicy(t, proposed)
		var pool reward.Incentives
		var limit reward.Cap
		var want aleph.Token
		for i := range aleph.Millis(rapid.IntRange(1, 6).Draw(t, "epochs")) {
			endowed := drawAmount(t, "endowed")
			pool.Endowed, want = pool.Endowed.Add(endowed), want.Add(endowed)
			e := drawEpoch(t, p)
			e.Wages = reward.Wages{}
			for range rapid.IntRange(0, 2).Draw(t, "days") {
				paid := drawAmount(t, "wage")
				if balance := pool.Balance(); balance.Cmp(paid) < 0 {
					paid = balance
				}
				pool.Wage = pool.Wage.Add(paid)
				e.Wages = e.Wages.Add(reward.ShareWage(paid, e.Snapshot, p, func(aleph.Hash) bool { return false }))
			}
			e.Incentives = pool.Balance()
			e.Allowance = limit.Allowance(p.Programme.Cap, i*aleph.Day, (i+1)*aleph.Day)
			r := reward.Compute(e, p)
			if err := r.Check(); err != nil {
				t.Fatal(err)
			}
			pool.Book(&r)
			limit.Spend(p.Programme.Cap, r.Programme.Paid, i*aleph.Day, (i+1)*aleph.Day)
			want = want.Add(r.Surplus).Add(r.Withheld).Add(r.Unallocated).MustSub(r.Drawn())
			if got := pool.Balance(); got != want {
				t.Fatalf("the pool has %s, want %s: %+v", got, want, pool)
			}
		}
	})
}

// TestWageOfComputeNodes weighs compute nodes by score, or by score and
// capacity: 0, 1/2 and 1 up to a score of 20, 50 and 80 %.
func TestWageOfComputeNodes(t *testing.T) {
	network := registry.Snapshot{CCNs: []registry.CCN{ccn("core", true, 10_000)}}
	for _, n := range []struct {
		id       string
		score    aleph.BasisPoints
		capacity aleph.ComputeUnits
		parent   string
	}{
		{"small", 9000, 4, "core"},
		{"large", 8000, 16, "core"},
		{"half", 5000, 8, "core"},
		{"low", 2000, 64, "core"},
		{"free", 9000, 64, ""},
		{"unmeasured", 9000, -1, "core"},
	} {
		node := crn(n.id, n.parent)
		node.Score, node.Capacity = n.score, n.capacity
		network.CRNs = append(network.CRNs, node)
	}
	network = network.Sorted()
	p := proposal(t)
	p.Wage.CCN, p.Wage.Stakers = 0, 0
	for by, want := range map[policy.WageWeight]map[string]uint64{
		policy.ByScore:         {"crn owner of small": 240, "crn owner of large": 240, "crn owner of half": 120, "crn owner of unmeasured": 240},
		policy.ByScoreCapacity: {"crn owner of small": 140, "crn owner of large": 560, "crn owner of half": 140},
	} {
		p.Wage.By = by
		w := reward.ShareWage(aleph.NewToken(840), network, p, func(aleph.Hash) bool { return false })
		if diff := gocmp.Diff(want, paid(reward.Report{Shares: w.Shares}), equalNumbers); diff != "" {
			t.Errorf("by %s (-want +got):\n%s", by, diff)
		}
	}
	w := reward.ShareWage(aleph.NewToken(840), registry.Snapshot{}, p, func(aleph.Hash) bool { return false })
	if len(w.Leftovers) != 1 || w.Leftovers[0].Reason != reward.NoScoredCRN || w.Leftovers[0].Amount != aleph.NewToken(840) {
		t.Errorf("without compute nodes: %+v", w)
	}
}

// TestSilenceAndTheWage withholds the wage of the days of silence, or of the
// whole epoch.
func TestSilenceAndTheWage(t *testing.T) {
	p := proposal(t)
	p.Wage.CCN, p.Wage.Stakers = 0, 0
	network := registry.Snapshot{CCNs: []registry.CCN{ccn("core", true, 10_000)}, CRNs: []registry.CRN{crn("node", "core"), crn("other", "core")}}
	for i := range network.CRNs {
		network.CRNs[i].Score = 10_000
	}
	for _, test := range []struct {
		wage, retroactive bool
		node, other       uint64
	}{{true, true, 0, 1500}, {true, false, 1000, 1500}, {false, true, 1500, 1500}} {
		p.Slash.Wage, p.Slash.Retroactive = test.wage, test.retroactive
		e := reward.Epoch{Snapshot: network.Sorted()}
		for day := range 3 {
			mute := day == 2
			e.Wages = e.Wages.Add(reward.ShareWage(aleph.NewToken(1000), e.Snapshot, p, func(node aleph.Hash) bool { return mute && node == name("node") }))
			if mute {
				e.Silences = append(e.Silences, reward.Silence{Node: name("node"), From: 2, To: 3})
			}
		}
		r := reward.Compute(e, p)
		if err := r.Check(); err != nil {
			t.Fatal(err)
		}
		got := paid(r)
		if got["crn owner of node"] != test.node || got["crn owner of other"] != test.other || r.Withheld != aleph.NewToken(1500-test.node) {
			t.Errorf("%+v: paid %v, withheld %s", test, got, r.Withheld)
		}
	}
}
