package sim

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"maps"
	"math"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"text/tabwriter"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/policy"
)

// under returns the scenario of the proposal under a preset with changes.
func under(t rapid.TB, preset string, changes ...Change) Scenario {
	t.Helper()
	s, err := proposal().With(append([]Change{{"policy", preset}}, changes...)...)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// tried simulates an attempt of a kind under the policy of a scenario.
func tried(t rapid.TB, s Scenario, kind string, with map[string]any) *trial {
	t.Helper()
	k, err := AttackOf(kind)
	if err != nil {
		t.Fatal(err)
	}
	x := k.usual()
	for _, key := range slices.Sorted(maps.Keys(with)) {
		if err := set(k.fields(), &x, key, key, with[key]); err != nil {
			t.Fatal(err)
		}
	}
	tr, err := k.try(s, x)
	if err != nil {
		t.Fatal(err)
	}
	return tr
}

func (t *trial) found(tb rapid.TB, key string) float64 {
	tb.Helper()
	for _, f := range t.result.Findings {
		if f.Key == key {
			return f.Value
		}
	}
	tb.Fatalf("there is no figure %q", key)
	return 0
}

func agree(a, b, tolerance float64) bool { return math.Abs(a-b) <= tolerance }

// The table of economics E.2: what comes back, the profit at three bonuses, and
// the bonus from which on it pays. The simulation agrees to the micro-dollar,
// the table to the digits that it has.
func TestSelfDealingTable(t *testing.T) {
	position := func(core string, stake, others int) map[string]any {
		return map[string]any{"core": core, "stake": int64(stake), "others": int64(others)}
	}
	for _, test := range []struct {
		name      string
		scope     string
		with      map[string]any
		theta     float64
		profits   [3]float64 // % at a bonus of 0, 5 and 20 %
		breakEven float64    // %
	}{
		{"CRN only", "per_ccn", position("no", 0, 500_000), 0.60, [3]float64{-40, -37, -28}, 66.667},
		{"with its CCN", "per_ccn", position("yes", 0, 500_000), 0.75, [3]float64{-25, -21.25, -10}, 33.333},
		{"and half of its stake", "per_ccn", position("yes", 250_000, 250_000), 0.85, [3]float64{-15, -10.75, 2}, 17.647},
		{"and all of its stake", "per_ccn", position("yes", 500_000, 0), 0.95, [3]float64{-5, -0.25, 14}, 5.263},
		{"and 1 % of all stake", "global", position("yes", 500_000, 0), 0.752, [3]float64{-24.8, -21.04, -9.76}, 32.979},
	} {
		for i, bonus := range []string{"0", "500", "2000"} {
			s := under(t, "mainnet", Change{"policy.aleph_bonus", bonus}, Change{"policy.staker_scope", test.scope}, Change{"network.staked", "49500000"})
			tr := tried(t, s, "self_dealing", test.with)
			a := tr.result
			if !agree(tr.found(t, "theta"), 100*test.theta, 1e-9) || !agree(a.Percent, test.profits[i], 1e-6) || !agree(tr.found(t, "bonus_break_even"), test.breakEven, 1e-3) {
				t.Errorf("%s, bonus %s: theta %v %%, profit %v %%, break-even %v %%, want %v", test.name, bonus, tr.found(t, "theta"), a.Percent, tr.found(t, "bonus_break_even"), test)
			}
			if !agree(a.Profit, *a.Formula, 1e-9) || a.Pays != (a.Profit >= 0) || a.Pays != a.Condition.Holds {
				t.Errorf("%s, bonus %s: simulated %v, formula %v, pays %v, condition %+v", test.name, bonus, a.Profit, *a.Formula, a.Pays, a.Condition)
			}
		}
	}
}

// The other figures of economics E.2 and E.3.
func TestSelfDealingFigures(t *testing.T) {
	s := under(t, "mainnet")
	whole := tried(t, s, "self_dealing", nil)
	for _, test := range []struct {
		what      string
		got, want float64
		tolerance float64
	}{
		{"the stake from which on a bonus of 20 % pays", whole.found(t, "stake_break_even"), 41.667, 1e-3},
		{"the same with a friction of 1.5 %", tried(t, s, "self_dealing", map[string]any{"friction": "1.5"}).found(t, "stake_break_even"), 47.917, 1e-3},
		{"profit on 12 standard compute units", whole.result.Profit, 14.364, 1e-6},
		{"those", whole.found(t, "units"), 12, 1e-9},
		{"profit on 64", tried(t, s, "self_dealing", map[string]any{"budget": "547.2"}).result.Profit, 77, 0.5},
		{"a pot by usage: compute node", PotBreakEven(0.60, 23_760), 35_640, 1e-6},
		{"and core node", PotBreakEven(0.75, 23_760), 71_280, 1e-6},
		{"and stake", PotBreakEven(0.95, 23_760), 451_440, 1e-4},
		{"a match: compute node", 100 * MatchBreakEven(0.60), 66.667, 1e-3},
		{"and core node", 100 * MatchBreakEven(0.75), 33.333, 1e-3},
		{"and stake", 100 * MatchBreakEven(0.95), 5.263, 1e-3},
	} {
		if !agree(test.got, test.want, test.tolerance) {
			t.Errorf("%s: %v, want %v", test.what, test.got, test.want)
		}
	}
	for _, card := range []struct {
		units  float64
		budget string
		want   float64
	}{{24, "1242", 173.88}, {32, "1656", 231.84}} {
		tr := tried(t, s, "self_dealing", map[string]any{"budget": card.budget, "product": string(policy.InstanceGPUPremium)})
		if units := tr.found(t, "units"); !agree(tr.result.Profit, card.want, 1e-6) || !agree(units, card.units, 1e-9) {
			t.Errorf("a card of %v compute units: profit %v on %v", card.units, tr.result.Profit, units)
		}
	}
	// The stake from which on it pays is where the simulation turns.
	for stake, pays := range map[int64]bool{416_666: false, 416_667: true} {
		tr := tried(t, s, "self_dealing", map[string]any{"stake": stake, "others": 1_000_000 - stake})
		if tr.result.Pays != pays {
			t.Errorf("with %d of 1,000,000 ALEPH on his core node it pays: %v, profit %v", stake, tr.result.Pays, tr.result.Profit)
		}
	}
}

// Where the programme fills the gap of the network, what he runs takes the place
// of what it would pay him for (economics E.3): without a bonus he never gains,
// and loses more than without a programme.
func TestSelfDealingBesideTheProgramme(t *testing.T) {
	for _, scope := range []string{"global", "per_ccn"} {
		s := under(t, "mainnet", Change{"policy.aleph_bonus", "0"}, Change{"policy.staker_scope", scope})
		alone := tried(t, s, "self_dealing", nil)
		filled := tried(t, s, "self_dealing", map[string]any{"programme": "yes"})
		a := filled.result
		if a.Profit >= alone.result.Profit || !agree(a.Profit, *a.Formula, 1e-6) || filled.found(t, "displaced") <= 0 {
			t.Errorf("%s: profit %v, without the programme %v, formula %v", scope, a.Profit, alone.result.Profit, *a.Formula)
		}
	}
}

// For any policy, self-dealing or holding pays in the simulation exactly if
// the policy's own check says so: for him who has the largest part of the stake that it
// expects of anybody.
func TestSelfDealingPaysIffPolicyIsUnsafe(t *testing.T) {
	part := func(t *rapid.T, most int, label string) int { return rapid.IntRange(0, most).Draw(t, label) }
	rapid.Check(t, func(t *rapid.T) {
		s := proposal()
		s.Network = Network{CCNs: 1, Staked: 1, Stakers: 1, Pool: 50_000_000, Programme: 1}
		s.Classes[0].Count, s.Classes[0].Most = 1, 1
		s.Classes = s.Classes[:1]
		p := &s.Policy
		p.Name = "drawn"
		// Parts of the whole, with little left for developers as often as not.
		left := 10_000
		take := func(most int, label string) aleph.BasisPoints {
			n := part(t, min(most, left), label)
			left -= n
			return aleph.BasisPoints(n)
		}
		p.Execution.CRN = take(8000, "crn") + 1
		left--
		p.Execution.CCN, p.Execution.Stakers = take(5000, "ccn"), take(5000, "stakers")
		if left < 0 {
			t.Skip("more than the whole")
		}
		if rapid.Bool().Draw(t, "tight") {
			keep := min(left, rapid.IntRange(0, 300).Draw(t, "developers"))
			p.Execution.CRN += aleph.BasisPoints(left - keep)
			left = keep
		}
		p.Execution.Developers, p.Execution.Burn = aleph.BasisPoints(left), 0
		p.StakerScope = rapid.SampledFrom([]policy.Scope{policy.Global, policy.PerCCN}).Draw(t, "scope")
		p.Valuation = rapid.SampledFrom([]policy.Valuation{policy.ByLot, policy.BySpot}).Draw(t, "valuation")
		p.StakerConcentrationMax = aleph.BasisPoints(part(t, 10_000, "concentration"))
		if p.StakerScope == policy.PerCCN {
			p.StakerConcentrationMax = aleph.Whole
		}
		p.AlephBonus, p.RewardBonus = aleph.BasisPoints(part(t, 10_000, "bonus")), aleph.BasisPoints(part(t, 10_000, "rewarded"))
		if rapid.Bool().Draw(t, "at the limit") { // Just where it turns: the bonus that the shares allow.
			theta := float64(p.Execution.CRN+p.Execution.CCN) + float64(p.Execution.Stakers)*float64(p.StakerConcentrationMax)/10_000
			p.RewardBonus = aleph.Whole
			p.AlephBonus = aleph.BasisPoints(min(max(int(1e8/theta)-10_000+rapid.IntRange(-1, 2).Draw(t, "beside"), 0), 10_000))
		}
		p.Legacy.Reward = rapid.SampledFrom([]aleph.BasisPoints{0, 0, 0, 1, aleph.Whole}).Draw(t, "held")
		err := p.Check()
		_, unsafe := errors.AsType[*policy.Unsafe](err)
		if err != nil && !unsafe {
			t.Fatal(err)
		}
		const all = 400_000_000
		f := int64(p.StakerConcentrationMax)
		stake := map[string]any{"stake": all / 10_000 * f, "others": all / 10_000 * (10_000 - f), "programme": "no"}
		deals := tried(t, s, "self_dealing", stake).result
		holds := tried(t, s, "holding", stake).result
		if pays := deals.Pays || holds.Pays; pays != unsafe {
			t.Fatalf("the check says %v; self-dealing brings %v USD, holding %v USD; %s", err, deals.Profit, holds.Profit, deals.Condition.Here)
		}
		if !agree(deals.Profit, *deals.Formula, 1e-9) || !agree(holds.Profit, *holds.Formula, 1e-9) {
			t.Fatalf("self-dealing: simulated %v, formula %v; holding: %v and %v", deals.Profit, *deals.Formula, holds.Profit, *holds.Formula)
		}
	})
}

// Whatever he has and does, on whichever network: where there is a closed
// formula the simulation comes to it, within what the rounding of credits and
// ALEPH makes of it.
func TestSimulationIsFormula(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, err := Preset(rapid.SampledFrom([]string{"proposal", "today"}).Draw(t, "scenario"))
		if err != nil {
			t.Fatal(err)
		}
		changes := []Change{{"policy", rapid.SampledFrom(policy.Presets()).Draw(t, "policy")}}
		if changes[0].Value == "mainnet" {
			changes = append(changes, Change{"policy.staker_scope", rapid.SampledFrom([]string{"global", "per_ccn"}).Draw(t, "scope")})
		}
		if s, err = s.With(changes...); err != nil {
			t.Fatal(err)
		}
		answer := rapid.SampledFrom([]string{"yes", "no"})
		kind := rapid.SampledFrom([]string{"self_dealing", "grant_farming", "holding", "price_pushing", "sybil_split"}).Draw(t, "kind")
		stake := rapid.Int64Range(0, 2_000_000).Draw(t, "stake")
		with := map[string]any{
			"core": answer.Draw(t, "core"), "stake": stake, "others": rapid.Int64Range(max(0, 500_000-stake), 3_000_000).Draw(t, "others"),
		}
		units := rapid.Int64Range(8, 200).Draw(t, "units")
		switch kind {
		case "self_dealing":
			with["budget"], with["programme"], with["friction"] = fmt.Sprint(rapid.IntRange(1, 5000).Draw(t, "budget")), answer.Draw(t, "programme"), "1.5"
		case "grant_farming":
			with["budget"], with["programme"], with["units"] = fmt.Sprint(rapid.IntRange(50, 5000).Draw(t, "budget")), answer.Draw(t, "programme"), units
			with["named"], with["fresh"] = answer.Draw(t, "named"), answer.Draw(t, "fresh")
		case "holding":
			with["held"], with["programme"], with["units"] = rapid.Int64Range(1, 500).Draw(t, "held"), answer.Draw(t, "programme"), units
			with["named"], with["fresh"] = answer.Draw(t, "named"), answer.Draw(t, "fresh")
		case "price_pushing":
			with["push"], with["minutes"] = fmt.Sprint(rapid.IntRange(1, 90).Draw(t, "push")), rapid.Int64Range(1, 500).Draw(t, "minutes")
		case "sybil_split":
			with["units"], with["parts"], with["programme"] = units, rapid.Int64Range(2, 8).Draw(t, "parts"), answer.Draw(t, "programme")
		}
		a := tried(t, s, kind, with).result
		if !agree(a.Profit, *a.Formula, 1e-4+1e-7*a.Spent) {
			t.Fatalf("%s %v: simulated %v, formula %v, %+v", kind, with, a.Profit, *a.Formula, a.Findings)
		}
	})
}

// What the attacker gains others lose, to the base unit.
func TestAttackIsZeroSum(t *testing.T) {
	for _, preset := range policy.Presets() {
		for _, named := range []bool{true, false} {
			m, err := Prepare(under(t, preset))
			if err != nil {
				t.Fatal(err)
			}
			a := newArena(m)
			without := stand{nodes: []server{{200}, {9}}, own: true, stake: 400_000, others: 200_000, programme: true}
			with := without
			with.paid, with.granted, with.named = 50_000_000, 20_000_000, named
			if !named {
				with.nodes = []server{{100}, {60}, {49}}
			}
			before, err := a.course(&without)
			if err != nil {
				t.Fatal(err)
			}
			after, err := a.course(&with)
			if err != nil {
				t.Fatal(err)
			}
			sum := new(big.Int).Sub(after.income(), before.income())
			for i := range after.others {
				sum.Add(sum, &after.others[i])
				sum.Sub(sum, &before.others[i])
			}
			if sum.Cmp(&after.used) != 0 || after.used.Sign() == 0 || after.used.Cmp(&after.spent) > 0 {
				t.Errorf("%s, named %v: all have %s more together, %s lay behind what he used, he paid %s", preset, named, sum, &after.used, &after.spent)
			}
		}
	}
}

// The wage of the proposal by node (economics A.3, E.4 item 1): 275,000 ALEPH
// for 350 compute nodes. By size and score a server gets as much in one piece as
// in many, unless it is larger than what counts.
func TestSplit(t *testing.T) {
	tr := tried(t, under(t, "proposal"), "sybil_split", nil)
	if got, want := tr.result.Profit, 275_000*0.025*(16.0/366-1.0/351); !agree(got, want, 1e-9) || !agree(got, *tr.result.Formula, 1e-9) {
		t.Errorf("16 parts bring %v, the formula says %v and %v", got, want, *tr.result.Formula)
	}
	tr = tried(t, under(t, "hardened"), "sybil_split", nil)
	if tr.result.Pays || !agree(tr.result.Profit, 0, 1e-12) {
		t.Errorf("by size it brings %v", tr.result.Profit)
	}
	tr = tried(t, under(t, "hardened"), "sybil_split", map[string]any{"units": int64(256), "parts": int64(4)})
	if !tr.result.Pays || !agree(tr.result.Profit, *tr.result.Formula, 1e-9) {
		t.Errorf("a server of 256 compute units in 4 parts brings %v, the formula says %v", tr.result.Profit, *tr.result.Formula)
	}
}

// Who claims more gets more, in proportion but for how coarsely the fairest
// node is chosen: by as much as the VM of the programme is of the smallest node.
func TestInflation(t *testing.T) {
	for _, preset := range policy.Presets() {
		for _, claimed := range []int64{16, 24, 64, 200} {
			tr := tried(t, under(t, preset), "capacity_inflation", map[string]any{"claimed": claimed})
			coarse := tr.unitMonth() * 0.6 / 12 * float64(claimed+16)
			if a := tr.result; !agree(a.Profit, *a.Formula, coarse) || a.Pays != (claimed > 16) {
				t.Errorf("%s: %d claimed bring %v, the formula says %v within %v", preset, claimed, a.Profit, *a.Formula, coarse)
			}
		}
	}
}

// A score at the threshold brings the same as one above it; one below brings no
// work. With a lower threshold for leaving, one day is enough.
func TestThreshold(t *testing.T) {
	for preset, shown := range map[string]float64{"proposal": 30, "mainnet": 30, "hardened": 1} {
		tr := tried(t, under(t, preset), "threshold_gaming", nil)
		coarse := tr.unitMonth() * 0.6 / 12 * 16
		if a := tr.result; tr.found(t, "days_shown") != shown || !a.Pays || !agree(a.Profit, *a.Formula, coarse) {
			t.Errorf("%s: shown for %v days, profit %v, formula %v", preset, tr.found(t, "days_shown"), a.Profit, *a.Formula)
		}
	}
	for _, shown := range []string{"79.5", "80"} {
		if tr := tried(t, under(t, "proposal"), "threshold_gaming", map[string]any{"shown": shown}); tr.result.Pays {
			t.Errorf("a score of %s %% pays: %+v", shown, tr.result.Breakdown)
		}
	}
}

// A push while he buys is a bonus of as much, as far as the engine's bound lets
// it: from where theta (1 + x) is more than what he pays. By lot it is worth
// nothing.
func TestPricePush(t *testing.T) {
	free := map[string]any{"fee": "0"}
	for _, test := range []struct {
		move    string
		minutes int64
		rise    float64 // %
		pays    bool
	}{
		{"100", 30, 1, false},
		{"526", 30, 5.26, false},
		{"527", 30, 5.27, true},
		{"1000", 30, 10, true},
		{"300", 31, 6.09, true},
		{"300", 61, 9.2727, true},
		{"300", 1000, 10, true},
	} {
		s := under(t, "mainnet", Change{"policy.aleph_bonus", "0"}, Change{"policy.price.move", test.move})
		free["minutes"] = test.minutes
		tr := tried(t, s, "price_pushing", free)
		if a := tr.result; !agree(tr.found(t, "x"), test.rise, 1e-6) || a.Pays != test.pays || !agree(a.Profit, *a.Formula, 1e-3) {
			t.Errorf("%s for %d minutes: rise %v %%, profit %v, formula %v", test.move, test.minutes, tr.found(t, "x"), a.Profit, *a.Formula)
		}
	}
	s := under(t, "mainnet", Change{"policy.valuation", "lot"}, Change{"policy.price.move", "5000"})
	if tr := tried(t, s, "price_pushing", map[string]any{"push": "50", "fee": "0"}); tr.result.Pays || !agree(tr.result.Percent, -5, 1e-6) {
		t.Errorf("by lot: %v %%", tr.result.Percent)
	}
	// While lines are valued it counts for the minutes that it lasts.
	tr := tried(t, under(t, "proposal"), "price_pushing", map[string]any{"when": "using", "fee": "0"})
	if a := tr.result; !agree(a.Profit, *a.Formula, 1e-6) || tr.found(t, "more") > 0.02 || a.Profit <= 0 {
		t.Errorf("down while lines are valued: profit %v, formula %v, more %v %%", a.Profit, *a.Formula, tr.found(t, "more"))
	}
	tr = tried(t, under(t, "proposal"), "price_pushing", map[string]any{"when": "using"})
	if tr.result.Pays {
		t.Errorf("down while lines are valued pays with the pool's fee: %v", tr.result.Profit)
	}
}

// What is granted or held for is rewarded where it lands, and nothing on a node
// that is named.
func TestWhatIsNotPaidFor(t *testing.T) {
	for _, kind := range []string{"grant_farming", "holding"} {
		for preset, pays := range map[string]bool{"proposal": false, "mainnet": true, "hardened": false} {
			for _, programme := range []string{"no", "yes"} {
				for _, scope := range []string{"per_ccn", "global"} {
					s := under(t, preset, Change{"policy.staker_scope", "global"})
					if preset == "mainnet" {
						s = under(t, preset, Change{"policy.staker_scope", scope})
					}
					tr := tried(t, s, kind, map[string]any{"programme": programme})
					if a := tr.result; !agree(a.Profit, *a.Formula, 1e-6) || programme == "no" && a.Pays != pays {
						t.Errorf("%s, %s, %s, programme %s: profit %v, formula %v", kind, preset, scope, programme, a.Profit, *a.Formula)
					}
				}
			}
			if tr := tried(t, under(t, preset), kind, map[string]any{"named": "yes"}); tr.result.Pays {
				t.Errorf("%s, %s: on a named node it brings %v", kind, preset, tr.result.Profit)
			}
		}
		// What a node that is not named gets goes by its size, unless it is new.
		for fresh, least := range map[string]float64{"no": 0.5, "yes": 20} {
			tr := tried(t, under(t, "mainnet"), kind, map[string]any{"fresh": fresh})
			if times := tr.found(t, "q") / tr.found(t, "capacity"); times < least || fresh == "no" && times > 4 {
				t.Errorf("%s, fresh %s: its part of what he runs is %v times its part of the network", kind, fresh, times)
			}
		}
	}
}

// Formulas into which nothing measured goes agree with what is simulated, as
// closely as whole VMs fill the smallest node. Whose own use fills his node loses
// what the programme ran there, and not an even part of all (economics E.3).
func TestClosedFormulas(t *testing.T) {
	for _, kind := range []string{"self_dealing", "grant_farming", "holding"} {
		for _, preset := range policy.Presets() {
			for _, with := range []map[string]any{{"programme": "yes"}, {"programme": "yes", "fresh": "no"}, {"programme": "no"}} {
				if with["programme"] == "no" && kind == "self_dealing" {
					continue // TestSelfDealingTable compares those to the last digit.
				}
				if kind == "self_dealing" {
					delete(with, "fresh")
				}
				tr := tried(t, under(t, preset), kind, with)
				const smallest = 12 // compute units of a node, of which a VM has one
				units := float64(tr.Units)
				if kind == "self_dealing" {
					units = tr.found(t, "units") + 1
				}
				coarse := tr.unitMonth() * units / smallest
				if closed := tr.found(t, "closed"); !agree(tr.result.Profit, closed, coarse) {
					t.Errorf("%s, %s, %v: profit %v, by closed formulas %v, and VMs explain %v", kind, preset, with, tr.result.Profit, closed, coarse)
				}
			}
		}
		if kind == "self_dealing" {
			tr := tried(t, under(t, "proposal"), kind, map[string]any{"programme": "yes"})
			// The proposal: theta 0.752, q 13 of 4,299 compute units, 70 % of a node in use.
			if even := tr.found(t, "closed_even") / 102.6; !agree(even, 0.752-1-0.752*13/4299, 1e-4) {
				t.Errorf("spread evenly it brings %v of what he pays", even)
			}
			if a := tr.result.Profit / 102.6; !agree(a, 0.752-1-0.75*0.70, 0.02) {
				t.Errorf("it brings %v of what he pays", a)
			}
		}
	}
}

// Compute nodes lose their links when the core nodes that are left have no room
// for them, and only then.
func TestExitCascade(t *testing.T) {
	for _, cores := range []string{"0", "20", "50", "70", "90"} {
		tr := tried(t, under(t, "mainnet"), "exit_cascade", map[string]any{"cores": cores, "leave": "0"})
		lost, formula := tr.found(t, "links_lost"), tr.found(t, "links_lost_formula")
		if !agree(lost, formula, 1e-9) {
			t.Errorf("%s %% of core nodes leave: %v compute nodes lose their links, the formula says %v", cores, lost, formula)
		}
		if tr.result.Pays != tr.result.Condition.Holds {
			t.Errorf("%s %% of core nodes leave: profit %v, %s", cores, tr.result.Profit, tr.result.Condition.Here)
		}
	}
}

// A fall of the price alone brings nobody who stays more dollars.
func TestFallDoesNotPay(t *testing.T) {
	for _, preset := range policy.Presets() {
		if tr := tried(t, under(t, preset), "exit_cascade", map[string]any{"cores": "0", "fall": "44"}); tr.result.Pays {
			t.Errorf("%s: %+v", preset, tr.result.Breakdown)
		}
	}
}

// Whatever is set, an attack comes to finite numbers or says what cannot be; also on
// a network without nodes for the programme.
func TestAnyAttempt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, err := Preset(rapid.SampledFrom(Presets()).Draw(t, "scenario"))
		if err != nil {
			t.Fatal(err)
		}
		if s, err = s.With(Change{"policy", rapid.SampledFrom(policy.Presets()).Draw(t, "policy")}); err != nil {
			t.Fatal(err)
		}
		if rapid.Bool().Draw(t, "only GPU") {
			s.Classes = []Class{{Name: "GPU", Product: policy.InstanceGPUStandard, Count: 3, Units: 16, Score: 9500, Most: 3}}
		}
		k := rapid.SampledFrom(Attacks()).Draw(t, "kind")
		with := map[string]any{}
		for _, p := range k.Parameters {
			words := p.Choices
			if words == nil {
				words = []string{p.Min, p.Default, p.Max}
			}
			if p.Key == "days" || p.Key == "minutes" {
				words = words[:2] // The last takes long.
			}
			with[p.Key] = strings.Trim(rapid.SampledFrom(words).Draw(t, p.Key), `"`)
		}
		x := k.usual()
		for _, key := range slices.Sorted(maps.Keys(with)) {
			if err := set(k.fields(), &x, key, key, with[key]); err != nil {
				t.Fatal(err)
			}
		}
		tr, err := k.try(s, x)
		if errors.Is(err, ErrScenario) {
			return
		}
		if err != nil {
			t.Fatalf("%s %v: %v", k.Key, with, err)
		}
		if _, err := json.Marshal(tr.result); err != nil {
			t.Fatalf("%s %v: %v: %+v", k.Key, with, err, tr.result)
		}
		var sum float64
		for _, part := range tr.result.Breakdown {
			sum += part.USD
		}
		if !agree(sum, tr.result.Profit, 1e-9*(1+tr.result.Spent+math.Abs(tr.result.Profit))) {
			t.Fatalf("%s %v: the profit is %v, its parts are %+v", k.Key, with, tr.result.Profit, tr.result.Breakdown)
		}
	})
}

// Of all other parameters no extreme closes an attack, but for those that close the
// network.
func TestNothingElseCloses(t *testing.T) {
	if testing.Short() {
		t.Skip("it tries all parameters")
	}
	network := []string{
		"nodes.active_min=500000000", // more than all have staked
		"nodes.links_max=1",          // most compute nodes have none
		"nodes.score_min=10000",      // nobody is good enough
		"wage.pool=500000000",        // all of the incentives pool on the first day
	}
	s := under(t, "mainnet")
	for _, k := range Attacks() {
		if k.Key == "exit_cascade" {
			continue // Its courses take long; it has one lever.
		}
		for _, d := range policy.Parameters() {
			if d.Key == "name" || d.Unit == "date" || slices.ContainsFunc(k.Levers, func(l Lever) bool { return l.Key == d.Key }) {
				continue
			}
			l, err := leverOf(d.Key, &s.Policy)
			if err != nil {
				t.Fatal(err)
			}
			values := l.choices
			if values == nil {
				values = []string{l.literal(l.min), l.literal(l.max)}
			}
			for _, value := range values {
				shifted, _, err := l.shift(s, value)
				if err != nil {
					continue // No policy has it.
				}
				if !tried(t, shifted, k.Key, nil).result.Pays && !slices.Contains(network, d.Key+"="+value) {
					t.Errorf("%s is closed by %s = %s", k.Key, d.Key, value)
				}
			}
		}
	}
}

// An attack that is stopped gives up soon, wherever it is.
func TestAttackStops(t *testing.T) {
	for _, k := range Attacks() {
		asked := 0
		for at := 1; at < 4; at++ {
			asked = 0
			if _, err := RunAttack(proposal(), k.Key, nil, func() bool { asked++; return asked >= at }); !errors.Is(err, ErrStopped) || asked != at {
				t.Errorf("%s: %v when it was asked for the time %d", k.Key, err, asked)
			}
		}
	}
}

// A lever closes at its value and not one step before; and those that are listed are
// parameters of policies.
func TestLeversClose(t *testing.T) {
	for _, k := range Attacks() {
		for _, pull := range k.Levers {
			for _, preset := range policy.Presets() {
				p, _ := policy.Preset(preset)
				if _, err := leverOf(pull.Key, &p); err != nil {
					t.Errorf("%s: %v", k.Key, err)
				}
			}
		}
		if k.Key == "exit_cascade" {
			continue // Its courses differ by chance.
		}
		for _, preset := range policy.Presets() {
			s := under(t, preset)
			for _, r := range attacked(t, preset, k.Key).Closes {
				l, err := leverOf(r.Key, &s.Policy)
				if err != nil {
					t.Fatal(err)
				}
				pays := func(value string) bool {
					shifted, _, err := l.shift(s, value)
					if err != nil {
						t.Fatal(err)
					}
					tr := tried(t, shifted, k.Key, nil)
					return tr.result.Pays || tr.alone
				}
				if pays(r.To) {
					t.Errorf("%s under %s pays with %s = %s", k.Key, preset, r.Key, r.To)
				}
				if n, _, err := quantity(r.To); err == nil && l.choices == nil {
					back := n + 1
					if n > l.value {
						back = n - 1
					}
					if !pays(l.literal(back)) {
						t.Errorf("%s under %s: %s = %s closes it already", k.Key, preset, r.Key, l.literal(back))
					}
				}
			}
		}
	}
}

// What closes self-dealing closes it for every budget, also in a network whose
// users would have run something on his node: at the bonus of economics E.2.
func TestClosedForEveryBudget(t *testing.T) {
	s, err := today().With(Change{"policy", "mainnet"})
	if err != nil {
		t.Fatal(err)
	}
	a, err := RunAttack(s, "self_dealing", nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]string{}
	for _, r := range a.Closes {
		seen[r.Key] = r.To
		l, err := leverOf(r.Key, &s.Policy)
		if err != nil {
			t.Fatal(err)
		}
		shut, _, err := l.shift(s, r.To)
		if err != nil {
			t.Fatal(err)
		}
		for _, budget := range []string{"1", "3", "20", "50", "200", "1000"} {
			if tr := tried(t, shut, "self_dealing", map[string]any{"budget": budget}); tr.result.Pays {
				t.Errorf("%s = %s: a budget of %s USD brings %v USD", r.Key, r.To, budget, tr.result.Profit)
			}
		}
	}
	if seen["aleph_bonus"] != "526" {
		t.Errorf("the bonus that closes it is %s basis points, and 5.26 %% by the formula", seen["aleph_bonus"])
	}
}

// Where a formula says where a lever closes, the simulation finds it there: at
// the first whole number on the safe side.
func TestLeversAgreeWithFormulas(t *testing.T) {
	for _, k := range Attacks() {
		for _, preset := range policy.Presets() {
			for _, r := range attacked(t, preset, k.Key).Closes {
				if r.Formula == nil {
					continue
				}
				to, _, err := quantity(r.To)
				if err != nil || math.Abs(float64(to)-*r.Formula) > 1 {
					t.Errorf("%s under %s: %s closes at %s, the formula says %v", k.Key, preset, r.Key, r.To, *r.Formula)
				}
			}
		}
	}
}

// The same attack gives the same numbers.
func TestSameAttack(t *testing.T) {
	s := under(t, "mainnet")
	for _, k := range Attacks() {
		again, err := RunAttack(s, k.Key, nil, nil)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(attacked(t, "mainnet", k.Key), again); diff != "" {
			t.Errorf("%s (-once +again):\n%s", k.Key, diff)
		}
	}
}

func TestAttackRefuses(t *testing.T) {
	for want, x := range map[string]struct {
		kind string
		with map[string]any
	}{
		`do you mean "self_dealing"`:                 {"self_dealin", nil},
		`the attacks are [self_dealing`:              {"x", nil},
		`there is no "self_dealing.parts"`:           {"self_dealing", map[string]any{"parts": int64(3)}},
		`self_dealing.budget is 0: it is a number`:   {"self_dealing", map[string]any{"budget": int64(0)}},
		`self_dealing.core is "maybe": it is one of`: {"self_dealing", map[string]any{"core": "maybe"}},
		`parts is 16: a server of 8 compute units`:   {"sybil_split", map[string]any{"units": int64(8)}},
		`claimed is 8: who inflates`:                 {"capacity_inflation", map[string]any{"claimed": int64(8)}},
		`day is 90: one looks at it for 60 days`:     {"exit_cascade", map[string]any{"days": int64(60)}},
	} {
		_, err := RunAttack(proposal(), x.kind, x.with, nil)
		if !errors.Is(err, ErrScenario) || !strings.Contains(err.Error(), want) {
			t.Errorf("%s %v: %v, want %q", x.kind, x.with, err, want)
		}
	}
}

// attacks runs each attack under each preset with its defaults, once.
var attacks = sync.OnceValues(func() (map[string]Attack, error) {
	all := map[string]Attack{}
	for _, preset := range policy.Presets() {
		s, err := proposal().With(Change{"policy", preset})
		if err != nil {
			return nil, err
		}
		for _, k := range Attacks() {
			if all[preset+" "+k.Key], err = RunAttack(s, k.Key, nil, nil); err != nil {
				return nil, err
			}
		}
	}
	return all, nil
})

func attacked(t *testing.T, preset, kind string) Attack {
	t.Helper()
	all, err := attacks()
	if err != nil {
		t.Fatal(err)
	}
	return all[preset+" "+kind]
}

// Which attacks are open under which preset, as a table that people read.
func TestOpenAttacks(t *testing.T) {
	var b bytes.Buffer
	fmt.Fprintln(&b, "Each attack with its defaults on the network of the scenario \"proposal\": profit of 30 days, and")
	fmt.Fprintln(&b, "which single parameter closes it at which value; in brackets, by giving up what the rule is for.")
	for _, preset := range []string{"proposal", "mainnet", "hardened"} {
		fmt.Fprintf(&b, "\n%s\n", preset)
		w := tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0)
		for _, k := range Attacks() {
			a := attacked(t, preset, k.Key)
			state := "closed"
			if a.Pays {
				state = "OPEN"
			}
			fmt.Fprintf(w, "  %s\t%s\t%.2f USD\t%s\n", k.Key, state, math.Round(100*a.Profit)/100+0, closers(a))
		}
		w.Flush()
	}
	golden := filepath.Join("testdata", "attacks.txt")
	if flag.Lookup("update").Value.String() == "true" { // Other tests of the package define it.
		if err := os.WriteFile(golden, b.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), b.String()); diff != "" {
		t.Errorf("(-want +got), -update writes it anew:\n%s", diff)
	}
	page, err := os.ReadFile(filepath.Join("..", "docs", "attacks.md"))
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(page), b.String()) {
		t.Errorf("docs/attacks.md does not have what is in %s", golden)
	}
}

func closers(a Attack) string {
	if !a.Pays {
		return "-"
	}
	words := []string{}
	for _, r := range a.Closes {
		word := fmt.Sprintf("%s %s", r.Key, r.To)
		if r.Blunt {
			word = "(" + word + ")"
		}
		words = append(words, word)
	}
	if len(words) == 0 {
		return "no single parameter closes it"
	}
	return strings.Join(words, ", ")
}
