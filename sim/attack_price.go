package sim

import (
	"fmt"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/expense"
	"github.com/aleph-im/go-aleph/policy"
)

// What a price does that was pushed for a while (economics E.4, 5): the bound
// on the agreed price is that of the engine.

func pricePush() AttackKind {
	return AttackKind{
		Key: "price_pushing", Name: "Price pushing",
		Does: "An operator pushes the market's price for some minutes: up while he buys credits, which he then uses on his own node, or down while what runs there is valued.",
		keys: []string{"when", "push", "minutes", "depth", "fee", "budget", "units", "core", "stake", "others"},
		Levers: []Lever{
			{Key: "valuation", Way: Other},
			{Key: "price.move", Way: Lower},
			{Key: "price.window", Way: Higher},
			{Key: "aleph_bonus", Way: Lower},
			{Key: "staker_scope", Way: Other},
			{Key: "execution.developers", Way: Higher},
		},
		defaults: func(x *attempt) {
			x.Budget = 10_000_000_000
		},
		run: pushPrice,
		limits: func(t *trial, key string) (float64, bool) {
			c := &t.result.Condition
			if key != "price.move" || t.When != whileBuying || aleph.Millis(t.Minutes)*aleph.Minute > t.p.Price.Window {
				return 0, false
			}
			x := t.agreed()
			return mul(10_000, (1+x)/c.Left-1), c.Left > 0
		},
	}
}

// pusher follows the agreed price, as core nodes do that look once a minute.
type pusher struct {
	price  aleph.Price
	window engine.PriceWindow
	now    aleph.Millis
}

// see lets core nodes see a median for some minutes, or, without a number of
// them, until it is agreed on. A price that is new is told.
func (x *pusher) see(t *trial, median aleph.Price, minutes int64, tell func(aleph.Millis, aleph.Price)) {
	for i := int64(0); minutes == 0 && x.price != median || i < minutes; i++ {
		was := x.price
		x.price, x.window = engine.FollowMedian(x.price, median, x.window, x.now, t.p.Price)
		if tell != nil && x.price != was {
			tell(x.now, x.price)
		}
		x.now += aleph.Minute
	}
}

// pushed is the price that he pushes the market to.
func (t *trial) pushed() aleph.Price {
	base, by := t.m.scenario.Price.Start, t.Push
	if t.When == whileUsed {
		by = -by
	}
	return aleph.Price(mul(float64(base), 1+part(by)))
}

// agreed is by how much the agreed price has risen when he buys.
func (t *trial) agreed() float64 {
	x := pusher{price: aleph.Price(t.m.scenario.Price.Start)}
	x.see(t, t.pushed(), t.Minutes, nil)
	return usdOf(x.price)/usdOf(aleph.Price(t.m.scenario.Price.Start)) - 1
}

// swaps is what it costs to push two sides of a pool whose product stays the
// same, and to let it go again: the fee on what is swapped.
func (t *trial) swaps() float64 {
	moved := sqrt(1+part(t.Push)) - 1
	if t.When == whileUsed {
		moved = 1 - sqrt(1-part(t.Push))
	}
	return mul(mul(2*float64(t.Depth), part(t.Fee)), moved)
}

func pushPrice(t *trial) error {
	t.result.Blind = "Core nodes take the median of what several sources tell, each an average over time, so a push must last, and others trade against it meanwhile: what that costs is not in the fee. Who buys at a pushed price and wants the service himself has it cheaper, whatever comes back to him."
	cost := t.swaps()
	if t.When == whileUsed {
		return t.pushDown(cost)
	}
	start := aleph.Price(t.m.scenario.Price.Start)
	x := pusher{price: start}
	x.see(t, t.pushed(), t.Minutes, nil)
	tokens := start.Tokens(t.budget().Grains())
	paid, _ := x.price.Credits(tokens)
	without := t.stands(max(aleph.ComputeUnits(t.Units), t.unitsFor(t.credits(paid))))
	with := without
	with.paid, with.bought, with.named = paid, x.price, true
	before, after, err := t.courses(&without, &with)
	if err != nil {
		return err
	}
	t.compare(before, after, Amount{"push", cost, "What the push cost in fees of the pools."})
	crn, ccn, stakers := t.theta(after)
	theta, rise := crn+ccn+stakers, usdOf(x.price)/usdOf(start)-1
	b, budget := t.multiple(), dollars(t.Budget)
	displaced := t.displaced(before, after, crn, ccn, stakers)
	phi := (cost + displaced) / budget
	left, formula := mul(mul(b, 1+rise), theta), "B * (1 + x) * theta > 1 + phi"
	if t.rewarded(aleph.Paid) == 0 { // By lot, credits are worth what was paid for them.
		left, formula = theta, "theta > 1 + phi"
	}
	profit := mul(budget, left-1-phi)
	t.result.Formula = &profit
	t.condition(formula, fmt.Sprintf("B = %s, x = %s, theta = %s, phi = %s", say(b), say(rise), say(theta), say(phi)), left, 1+phi)
	t.alone = left > 1 // Fees are little beside a large budget.
	t.note("x", mul(100, rise), percent, "By how much the agreed price has risen when he buys.")
	t.note("theta", mul(100, theta), percent, "Part of what he uses that comes back to him.")
	t.note("displaced", displaced, "USD", "What he loses of what users would run on his node.")
	if theta > 0 {
		t.note("x_break_even", mul(100, ((1+phi)/mul(b, theta)-1)), percent, "The rise from which on it pays, when credits are valued at the price of the moment.")
	}
	return nil
}

// pushDown pushes the price down while what the programme runs on his node is
// valued.
func (t *trial) pushDown(cost float64) error {
	t.Programme = yes
	without := t.stands(aleph.ComputeUnits(t.Units))
	with := without
	a := newArena(t.m)
	start := aleph.Price(t.m.scenario.Price.Start)
	with.prices = expense.NewPrices(a.from, start)
	x := pusher{price: start, now: a.from}
	x.see(t, t.pushed(), t.Minutes, with.prices.Set)
	low := 1 - usdOf(x.price)/usdOf(start)
	x.see(t, start, 0, with.prices.Set)
	before, after, err := t.courses(&without, &with)
	if err != nil {
		return err
	}
	t.compare(before, after, Amount{"push", cost, "What the push cost in fees of the pools."})
	more := usdOf(start)/usdOf(with.prices.Mean(a.from, a.to)) - 1
	crn, ccn, stakers := t.theta(before)
	all := before.filled
	if t.p.StakerScope != policy.Global {
		all = before.fills
	}
	income := mul(t.unitMonth(), mul(before.fills, crn+ccn)+mul(all, stakers))
	gain := mul(income, mul(after.kappa(), 1+more)-before.kappa())
	profit := gain - cost
	t.result.Formula = &profit
	t.condition("income * (mean of p/p' - 1) > cost", fmt.Sprintf("%s * %s = %s USD, %s", say(income), say(more), say(gain), say(cost)), gain, cost)
	t.note("low", mul(100, low), percent, "By how much the agreed price has fallen.")
	t.note("more", mul(100, more), percent, "How much more ALEPH a line of 30 days is worth for it: a line goes by the price of each moment.")
	t.note("income", income, usdMonth, "Of what runs on his node.")
	return nil
}
