package sim

import (
	"fmt"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/policy"
)

// What is paid to those who run what they pay for themselves (economics E.1 to
// E.3): with B the credits that are rewarded for each dollar paid, theta the
// part of them that comes back, and phi what it costs besides,
//
//	profit = budget (B theta - 1 - phi) - displaced

func selfDealing() AttackKind {
	return AttackKind{
		Key: "self_dealing", Name: "Self-dealing",
		Does: "An operator pays ALEPH for credits and uses them on his own compute node, for what comes back to it, to his core node and to his stake.",
		keys: []string{"budget", "product", "core", "stake", "others", "friction", "programme"},
		Levers: []Lever{
			{Key: "valuation", Way: Other},
			{Key: "aleph_bonus", Way: Lower},
			{Key: "reward_bonus", Way: Lower},
			{Key: "staker_scope", Way: Other},
			{Key: "execution.developers", Way: Higher},
			{Key: "execution.burn", Way: Higher},
		},
		run:    dealWithHimself,
		limits: selfLimits,
	}
}

// stands returns what he has in place without an attack.
func (t *trial) stands(units ...aleph.ComputeUnits) stand {
	st := stand{own: t.Core == yes, stake: t.Stake, others: t.Others, programme: t.Programme == yes}
	for _, u := range units {
		st.nodes = append(st.nodes, server{u})
	}
	return st
}

// courses runs a network without and with an attack.
func (t *trial) courses(without, with *stand) (before, after *proceeds, err error) {
	a := newArena(t.m)
	if before, err = a.course(without); err != nil {
		return nil, nil, err
	}
	if t.stopped != nil && t.stopped() {
		return nil, nil, ErrStopped
	}
	after, err = a.course(with)
	return before, after, err
}

// budget is what he pays, or is granted, in credits.
func (t *trial) budget() aleph.Credits { return aleph.Credits(t.Budget) }

// dollars is a number of 10^-6 USD in USD.
func dollars(micro int64) float64 { return float64(micro) / 1e6 }

// credits is what so many paid credits become with the bonus.
func (t *trial) credits(paid aleph.Credits) aleph.Credits {
	return paid + paid*aleph.Credits(t.p.AlephBonus)/aleph.Credits(aleph.Whole)
}

// unitsFor is how many compute units use so many credits up in 30 days, rounded
// up.
func (t *trial) unitsFor(c aleph.Credits) aleph.ComputeUnits {
	return aleph.ComputeUnits(c.Grains().DivRate(t.m.rate)/policy.Month) + 1
}

// multiple is how many credits are rewarded for each that he pays for.
func (t *trial) multiple() float64 {
	return 1 + mul(part(int64(t.p.AlephBonus)), t.rewarded(aleph.Bonus))
}

func dealWithHimself(t *trial) error {
	without := t.stands(t.unitsFor(t.credits(t.budget())))
	with := without
	with.paid, with.named = t.budget(), true
	before, after, err := t.courses(&without, &with)
	if err != nil {
		return err
	}
	budget := dollars(t.Budget)
	friction := mul(budget, part(t.Friction))
	t.compare(before, after, Amount{"friction", friction, "What it cost besides."})
	t.result.Pays = t.result.Profit >= -t.rounding() // Whoever has all of it back can do it again.

	crn, ccn, stakers := t.theta(after)
	theta := crn + ccn + stakers
	displaced := t.displaced(before, after, crn, ccn, stakers)
	b := t.multiple()
	phi := part(t.Friction) + displaced/budget // With what he loses.
	formula := mul(budget, mul(b, theta)-1-phi)
	t.result.Formula = &formula
	t.condition("B * theta >= 1 + phi", fmt.Sprintf("%s * %s = %s, 1 + %s", say(b), say(theta), say(mul(b, theta)), say(phi)), mul(b, theta), 1+phi)
	t.result.Condition.Holds = mul(b, theta) >= 1+phi-1e-12
	t.alone = mul(b, theta) >= 1+part(t.Friction)-1e-12
	t.note("alone", mul(budget, mul(b, theta)-1-part(t.Friction)), "USD", "The profit if his use took nobody's place. What closes it closes this too.")
	t.note("theta", mul(100, theta), percent, "Part of what he uses that comes back to him.")
	t.note("B", mul(100, b), percent, "Credits that are rewarded, of those that he pays for.")
	t.note("stake_own", mul(100, after.stakeOwn), percent, "His part of the stake on the core node that links his node.")
	t.note("stake_all", mul(100, after.stakeAll), percent, "His part of all stake.")
	if theta > 0 {
		t.note("bonus_break_even", mul(100, ((1+phi)/theta-1)), percent, "The rewarded bonus from which on it pays.")
		t.note("match_break_even", mul(100, MatchBreakEven(mul(b, theta))), percent, "What a programme would have to add to each dollar used so that it pays; below 0 it pays as it is.")
	}
	if s := part(int64(t.p.Execution.Stakers)); s > 0 {
		t.note("stake_break_even", mul(100, ((1+phi)/b-crn-ccn)/s), percent, "The part of the stake that shares with him from which on it pays; above 100 % no stake is enough.")
	}
	if theta < 1 {
		pot := mul(monthlyUSD(t.m.rate), float64(t.p.Programme.Target))
		t.note("pot_break_even", PotBreakEven(theta, pot), "USD per 30 days", "If the programme's money were divided by usage, it would pay while all usage is less than this.")
	}
	unit := monthlyUSD(unitRate(t.p, t.Product))
	t.note("units", float64(t.credits(t.budget()))/1e6/unit, inUnits, "That his budget keeps busy for 30 days.")
	t.note("displaced", displaced, "USD", "What he loses of what users and the programme would run, because his use takes its place.")
	if t.Programme == yes {
		alone := mul(budget, mul(b, theta)-1-part(t.Friction))
		f := t.evenly(before)
		t.note("closed", alone-f.displaced(crn, ccn, stakers, after.runs, min(after.runs, mul(f.level, f.units))), "USD",
			"The profit by closed formulas alone, for nodes that are filled alike: each unit of his takes the place of another on his own node.")
		t.note("closed_even", alone-mul(budget, mul(theta, ratio(f.units, f.capacity))), "USD",
			"The same if it took the place of others' everywhere alike.")
	}
	t.result.Blind = "Who pays for what runs on a node can be seen: one payer, idle machines, purchases that follow payouts. The simulation sees nobody watch, and takes the policy's bonus for all of his budget: below backing.stop the network gives none."
	return nil
}

// displaced is what he loses because what he does takes the place of what users
// and the programme would run, in USD: on his nodes, and of the stakers' part of
// the programme everywhere when all stakers share it. What users do not run on
// his nodes they run elsewhere.
func (t *trial) displaced(before, after *proceeds, crn, ccn, stakers float64) float64 {
	lost := func(guests, fills func(*proceeds) float64) float64 {
		return guests(before) - guests(after) + mul(before.kappa(), fills(before)) - mul(after.kappa(), fills(after))
	}
	home := lost(func(b *proceeds) float64 { return b.guests }, func(b *proceeds) float64 { return b.fills })
	core := lost(func(b *proceeds) float64 { return b.guestsCore }, func(b *proceeds) float64 { return b.fillsCore })
	all := core
	if t.p.StakerScope == policy.Global {
		all = lost(func(*proceeds) float64 { return 0 }, func(b *proceeds) float64 { return b.filled })
	}
	return mul(t.unitMonth(), mul(home, crn)+mul(core, ccn)+mul(all, stakers))
}

// evenly is what the programme and users run by the rules alone, when all nodes
// are used alike: nothing of it is measured but who is there.
type evenly struct {
	t               *trial
	capacity, units float64 // of all nodes that get work, and of his
	users           float64 // compute units that users run
	level           float64 // the used part of every node
}

func (t *trial) evenly(before *proceeds) evenly {
	f := evenly{t: t, capacity: before.eligible, units: before.his, users: before.organic}
	f.level = ratio(f.users+f.programme(0), f.capacity)
	return f
}

// programme is what the programme runs while he runs so many compute units
// beside it.
func (f *evenly) programme(his float64) float64 {
	if f.t.Programme == no {
		return 0
	}
	return max(0, float64(f.t.p.Programme.Fills(aleph.ComputeUnits(f.capacity)))-f.users-his)
}

// kappa is the part that is paid of a programme of so many compute units.
func (f *evenly) kappa(units float64) float64 {
	worth := mul(f.t.unitMonth(), units)
	return min(1, ratio(mul(toALEPH(f.t.p.Programme.Cap), usdOf(aleph.Price(f.t.m.scenario.Price.Start))), worth))
}

// displaced is what he loses, in USD, who runs so many compute units and with
// them takes the place of so many on his nodes: of users and of the programme as
// they are there. It is what displaced measures.
func (f *evenly) displaced(crn, ccn, stakers, runs, home float64) float64 {
	before, after := f.programme(0), f.programme(runs)
	k, l := f.kappa(before), f.kappa(after)
	users, programme := ratio(f.users, f.users+before), ratio(before, f.users+before)
	there := mul(f.level, f.units)
	lost := mul(users, home) + mul(programme, mul(k, there)-mul(l, there-home))
	all := lost
	if f.t.p.StakerScope == policy.Global {
		all = mul(k, before) - mul(l, after)
	}
	return mul(f.t.unitMonth(), mul(lost, crn+ccn)+mul(all, stakers))
}

// MatchBreakEven is what a programme that adds to each dollar of usage would
// have to add so that self-dealing pays, when a part returns of each dollar paid
// without it: (1 + m) return > 1 (economics E.3).
func MatchBreakEven(returns float64) float64 { return 1/returns - 1 }

// PotBreakEven is the usage of all below which self-dealing pays if a pot is
// divided by usage, when a part of it returns: theta (1 + pot/usage) > 1
// (economics E.3).
func PotBreakEven(theta, pot float64) float64 { return mul(pot, theta) / (1 - theta) }

// selfLimits are the formulas of where a parameter closes it.
func selfLimits(t *trial, key string) (float64, bool) {
	c := &t.result.Condition
	b, whole := t.multiple(), float64(aleph.Whole)
	theta := c.Left / b
	spent := 1 + part(t.Friction)
	most := spent/theta - 1 // of a rewarded bonus
	switch {
	case key == "aleph_bonus" && most >= 0:
		return whole * most / t.rewarded(aleph.Bonus), true
	case key == "reward_bonus" && most >= 0:
		return whole * most / part(int64(t.p.AlephBonus)), true
	case key == "execution.developers":
		return float64(t.p.Execution.Developers) + mul(whole, theta-spent/b), true
	case key == "execution.burn":
		return float64(t.p.Execution.Burn) + mul(whole, theta-spent/b), true
	}
	return 0, false
}

func grantFarming() AttackKind {
	return AttackKind{
		Key: "grant_farming", Name: "Grant farming",
		Does:   "Somebody is granted credits and uses them for what his own compute node gets of it.",
		keys:   []string{"budget", "named", "fresh", "units", "core", "stake", "others", "cost", "programme"},
		Levers: []Lever{{Key: "valuation", Way: Other}, {Key: "reward_granted", Way: Lower}},
		defaults: func(x *attempt) {
			x.Budget, x.Units, x.Programme = 1_000_000_000, 64, yes
		},
		run: farmGrants,
		limits: func(t *trial, key string) (float64, bool) {
			if c := &t.result.Condition; key == "reward_granted" && c.Left > 0 {
				return mul(float64(t.p.RewardGranted), c.Right/c.Left), true
			}
			return 0, false
		},
	}
}

func farmGrants(t *trial) error {
	without := t.stands(aleph.ComputeUnits(t.Units))
	if t.Named == yes {
		without.nodes[0].units = max(without.nodes[0].units, t.unitsFor(t.budget()))
	}
	without.fresh = t.Fresh == yes && t.Named == no
	with := without
	with.granted, with.named = t.budget(), t.Named == yes
	before, after, err := t.courses(&without, &with)
	if err != nil {
		return err
	}
	cost := dollars(t.Cost)
	t.compare(before, after, Amount{"cost", cost, "What the application cost."})
	rewarded := t.rewarded(aleph.Granted)
	if t.Named == yes {
		rewarded = 0 // What is granted earns nothing on a node that is named.
	}
	t.returns(before, after, "r * theta * q * used > cost", rewarded, cost)
	t.result.Blind = "Whoever grants credits can look at what they are used for. Credits that were granted cannot be passed on, so they cannot be sold; an account with them can."
	return nil
}

// returns finds the closed formula for what he runs without paying for it: the
// part r of it is rewarded, of which theta comes back, of that on the part q
// which is on his nodes.
func (t *trial) returns(before, after *proceeds, formula string, r, cost float64) {
	crn, ccn, stakers := t.theta(after)
	theta := mul(crn+ccn, after.home)
	if t.p.StakerScope == policy.Global {
		theta += stakers
	} else {
		theta += mul(stakers, after.home)
	}
	used := mul(after.runs, t.unitMonth())
	displaced := t.displaced(before, after, crn, ccn, stakers)
	income := mul(used, mul(r, theta))
	profit := income - cost - displaced
	t.result.Formula = &profit
	t.condition(formula, fmt.Sprintf("%s * %s * %s USD = %s, %s", say(r), say(theta), say(used), say(income), say(cost+displaced)), income, cost+displaced)
	t.note("r", mul(100, r), percent, "Part of what is used so that is rewarded.")
	t.note("q", mul(100, after.home), percent, "Part of what he runs that is on his nodes.")
	t.note("capacity", mul(100, ratio(float64(t.Units), after.eligible)), percent, "Their part of what gets work.")
	t.note("theta_q", mul(100, theta), percent, "Part of what is rewarded that comes back to him.")
	t.note("used", used, "USD", "What he runs is worth.")
	t.note("displaced", displaced, "USD", "What he loses of what users and the programme would run, because his use takes its place.")
	if t.Named == no {
		t.closed(before, after.runs, r, cost, crn, ccn, stakers)
	}
}

// closed finds the profit by closed formulas alone, when nodes are used alike
// but for a new one, which gets all that comes until it is as full as the others.
func (t *trial) closed(before *proceeds, runs, r, cost, crn, ccn, stakers float64) {
	f := t.evenly(before)
	home := mul(runs, ratio(f.units, f.capacity))
	fuller := min(1, ratio(f.users+f.programme(runs)+runs, f.capacity)) - f.level
	lost := max(0, min(home, mul(f.level, f.units))-mul(fuller, f.units))
	if t.Fresh == yes {
		level := min(1, ratio(f.users+f.programme(0), f.capacity-f.units)) // of the others
		first := min(runs, mul(level, f.units))
		home, lost = first+mul(runs-first, ratio(f.units, f.capacity)), 0
		f.level = 0 // Nothing runs there before.
	}
	shared := home
	if t.p.StakerScope == policy.Global {
		shared = runs
	}
	income := mul(mul(t.unitMonth(), r), mul(crn+ccn, home)+mul(stakers, shared))
	t.note("q_formula", mul(100, ratio(home, runs)), percent, "Part of what he runs that is on his nodes, if all were filled alike.")
	t.note("closed", income-cost-f.displaced(crn, ccn, stakers, runs, lost), "USD", "The profit by closed formulas alone, for nodes that are filled alike.")
}

func holding() AttackKind {
	return AttackKind{
		Key: "holding", Name: "Free usage by holding",
		Does:   "An operator pays for programs by holding ALEPH, which costs him nothing, and is rewarded for those that come to his own compute node.",
		keys:   []string{"held", "named", "fresh", "units", "core", "stake", "others", "programme"},
		Levers: []Lever{{Key: "legacy.reward", Way: Lower}},
		defaults: func(x *attempt) {
			x.Units, x.Programme = 64, yes
		},
		run: holdForNothing,
		limits: func(_ *trial, key string) (float64, bool) {
			return 0, key == "legacy.reward"
		},
	}
}

func holdForNothing(t *trial) error {
	without := t.stands(aleph.ComputeUnits(t.Units))
	if t.Named == yes {
		without.nodes[0].units = max(without.nodes[0].units, aleph.ComputeUnits(t.Held))
	}
	without.fresh = t.Fresh == yes && t.Named == no
	with := without
	with.held, with.named = aleph.ComputeUnits(t.Held), t.Named == yes
	before, after, err := t.courses(&without, &with)
	if err != nil {
		return err
	}
	t.compare(before, after)
	r := part(int64(t.p.Legacy.Reward))
	if t.Named == yes {
		r = 0 // What is held for earns nothing on a node that is named.
	}
	t.returns(before, after, "legacy.reward * theta * q * used > 0", r, 0)
	t.result.Blind = "Nothing new can be paid by holding once the policy has closed it; what runs goes on. The ALEPH that he holds may fall in price."
	return nil
}
