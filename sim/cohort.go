package sim

import (
	"cmp"
	"math"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/credit"
	"github.com/aleph-im/go-aleph/expense"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/registry"
	"github.com/aleph-im/go-aleph/reward"
	"github.com/aleph-im/go-aleph/usage"
)

// Cohorts is one course that a scenario can take, with equal nodes counted
// once: a class of compute nodes is a number of nodes and what one of them does
// on average, and a step is about 30 days. The rules are those of the network
// and their sums are integers: what is distributed, the wage, the cap, the
// incentives pool and the parts of roles. What one node gets of a role's part
// is not. It is for one goroutine.
type Cohorts struct {
	billing // of classes
	chance  chance
	market  market
	epoch   int
	now     aleph.Millis
	days    float64 // of the step

	nodes   []float64 // of each class, whole numbers
	used    []float64 // compute units on one node of a class
	trail   []float64 // USD per 30 days of one node, smoothed
	wanting []float64 // of each demand
	unmet   float64
	cores   float64
	core    float64 // USD per 30 days of one core node, smoothed
	staked  float64
	yield   float64
	sold    float64 // ALEPH, in the last step
	bought  float64 // USD, in the last step
	backed  float64

	treasury  treasury
	computing *reward.Computation
	charges   []credit.Portion
	amounts   []weighted
	values    []float64
	tally     tally
	outcomes  [outcomes]float64
}

// weighted is a number that so many have.
type weighted struct{ value, nodes float64 }

// Cohorts returns a course that has not begun.
func (m *Model) Cohorts() *Cohorts {
	k := len(m.classes)
	c := &Cohorts{
		billing: m.newBilling(k), nodes: make([]float64, k), used: make([]float64, k), trail: make([]float64, k),
		wanting: make([]float64, len(m.demand)), values: make([]float64, len(m.metrics)),
	}
	everybody := aleph.WholeTokens(uint64(m.scenario.Network.Staked))
	snapshot := registry.Snapshot{
		CCNs:   []registry.CCN{{Node: m.core[0], Active: true, Staked: everybody}},
		Stakes: []registry.Stake{{Staker: m.stakers[0], CCN: m.core[0].ID, Amount: everybody}},
	}
	for i := range m.classes {
		c.row[i] = int32(i)
		snapshot.CRNs = append(snapshot.CRNs, m.classes[i].crn(nameOf('r', i), m.core[0].ID, addressOf(1, i)))
	}
	c.computing = reward.NewComputation(reward.Epoch{Snapshot: snapshot}, m.scenario.Policy)
	return c
}

// Begin begins the course of a number. Equal numbers are equal courses.
func (c *Cohorts) Begin(number uint64) {
	m, s := c.m, &c.m.scenario
	c.chance.begin(uint64(s.Seed), number)
	c.market.begin(&s.Price)
	c.epoch, c.now = 0, s.Start
	for i := range m.classes {
		c.nodes[i] = float64(m.classes[i].Count)
	}
	for i := range c.wanting {
		c.wanting[i] = 1
	}
	clear(c.trail)
	c.cores, c.core, c.staked, c.yield = float64(s.Network.CCNs), 0, float64(s.Network.Staked), 0
	c.sold, c.bought, c.backed = 0, 0, backingMost
	c.treasury.begin(s.Network.Pool)
	c.tally = tally{}
}

// Epoch returns how many epochs have passed.
func (c *Cohorts) Epoch() int { return c.epoch }

// Err is nil: a law that is broken panics in the packages whose it is.
func (c *Cohorts) Err() error { return nil }

// Values returns the metrics at the end of the last step, in the order of
// Model.Metrics. They are overwritten by Next.
func (c *Cohorts) Values() []float64 { return c.values }

// Outcomes returns what the course has come to so far. They are overwritten by
// the next call.
func (c *Cohorts) Outcomes() []float64 {
	c.outcomes = c.tally.result()
	return c.outcomes[:]
}

// Next lets about 30 days pass. It reports false when the horizon has been
// reached.
func (c *Cohorts) Next() bool {
	m, s := c.m, &c.m.scenario
	if c.epoch == m.epochs {
		return false
	}
	epochs := min(m.month, m.epochs-c.epoch)
	from, to := c.now, c.now+aleph.Millis(epochs)*m.length
	c.days = mul(float64(epochs), m.days)
	c.market.trade(&s.Price, c.sold, c.bought)
	if c.epoch > 0 || s.Price.Process == Recorded {
		c.market.step(&s.Price, s.Recorded, c.epoch, c.days, &c.chance)
	}
	c.shock()
	if c.epoch > 0 {
		c.operate()
	}
	c.link()
	c.place()
	c.now = to
	c.reward(from, to, epochs)
	c.epoch += epochs
	return true
}

// shock lets happen what the scenario has for the days of this step.
func (c *Cohorts) shock() {
	begin := mul(float64(c.epoch), c.m.days)
	for _, x := range c.m.scenario.Shocks {
		if day := float64(x.Day); day < begin || day >= begin+c.days {
			continue
		}
		switch x.What {
		case ShockPrice:
			c.market.shock(x.By)
		case ShockDemand:
			for i := range c.wanting {
				c.wanting[i] = mul(c.wanting[i], 1+part(x.By))
			}
		case ShockCRNs:
			for i := range c.nodes {
				c.nodes[i] -= float64(c.chance.of(int(c.nodes[i]), -part(x.By)))
			}
		case ShockCCNs:
			c.cores -= float64(c.chance.of(int(c.cores), -part(x.By)))
		}
	}
}

// spread is how differently nodes of a class earn, as a part of what they
// cost: of those who cost what they earn on average half lose.
const spread = 0.08

// losing returns the part of nodes that cost more than they earn.
func losing(income, cost float64) float64 {
	if cost == 0 {
		return 0
	}
	x := (income - cost) / mul(spread, cost)
	switch {
	case x > 20:
		return 0
	case x < -20:
		return 1
	}
	return 1 / (1 + exp(x))
}

// margin is what is earned beyond the cost, as a part of it, as far as it
// draws others.
func margin(income, cost float64) float64 {
	if cost == 0 {
		return 0
	}
	return min(max(income/cost-1, 0), 2)
}

// operate lets operators and stakers come and go.
func (c *Cohorts) operate() {
	m, s := c.m, &c.m.scenario
	for i := range m.classes {
		k := &m.classes[i]
		if c.nodes[i] > 0 {
			c.nodes[i] -= float64(c.chance.of(int(c.nodes[i]), mul(part(k.Leave), losing(c.trail[i], m.monthly(i)))))
		}
		if c.nodes[i] > 0 && k.Enter > 0 {
			come := float64(c.chance.times(mul(mul(part(k.Enter), float64(k.Count)), margin(c.trail[i], m.monthly(i)))))
			c.nodes[i] = min(c.nodes[i]+come, float64(k.most))
		}
	}
	cost := float64(s.Core.Cost) / 1e6
	c.cores -= float64(c.chance.of(int(c.cores), mul(part(s.Core.Leave), losing(c.core, cost))))
	if s.Core.Enter > 0 && c.cores > 0 {
		come := float64(c.chance.times(mul(mul(part(s.Core.Enter), float64(s.Network.CCNs)), margin(c.core, cost))))
		c.cores = min(c.cores+come, float64(s.Core.Most))
	}
	if s.Stakers.Speed > 0 && s.Stakers.Yield > 0 {
		off := min(max(c.yield/part(s.Stakers.Yield)-1, -1), 1)
		least := mul(float64(s.Network.Staked), part(s.Stakers.Loyal))
		c.staked = mul(c.staked, 1+mul(part(s.Stakers.Speed), off))
		c.staked = math.Floor(min(max(c.staked, least), float64(s.Stakers.Most)))
	}
}

// link closes the core nodes that the stake is too little for, and the compute
// nodes that nobody links any longer.
func (c *Cohorts) link() {
	n := &c.m.scenario.Policy.Nodes
	if least := toALEPH(n.ActiveMin); least > 0 {
		c.cores = min(c.cores, math.Floor(c.staked/least))
	}
	var nodes float64
	for _, of := range c.nodes {
		nodes += of
	}
	if room := mul(c.cores, float64(n.LinksMax)); nodes > room {
		for i := range c.nodes {
			c.nodes[i] = math.Floor(c.nodes[i] * room / nodes)
		}
	}
}

// monthly is what a node of a class costs in 30 days, in USD.
func (m *Model) monthly(class int) float64 { return float64(m.classes[class].Cost) / 1e6 }

// place spreads what users and the programme run over the classes: a VM goes
// where the used share of a node is smallest with it, as on the network, and so
// do as many as there are such nodes.
func (c *Cohorts) place() {
	m, s := c.m, &c.m.scenario
	clear(c.used)
	clear(c.units)
	c.unmet = 0
	var used float64
	for i := range m.demand {
		d := &m.demand[i]
		if c.epoch > 0 {
			c.wanting[i] = mul(c.wanting[i], c.m.growth(i, c.days))
		}
		want := mul(d.wanted, c.wanting[i])
		if d.Noise > 0 && c.epoch > 0 {
			sigma := part(d.Noise)
			want = mul(want, exp(mul(sigma, c.chance.normal())-mul(sigma, sigma)/2))
		}
		vms := d.vms(want)
		clear(c.organic[i])
		left := c.spread(vms, float64(d.VM), d.product, c.organic[i])
		c.unmet += mul(left, float64(d.VM))
		used += mul(vms-left, float64(d.VM))
	}
	var capacity aleph.ComputeUnits
	for i := range m.classes {
		if m.classes[i].eligible {
			capacity += aleph.ComputeUnits(c.nodes[i]) * aleph.ComputeUnits(m.classes[i].Units)
		}
	}
	p := &s.Policy.Programme
	target := float64(min(p.Target, capacity*aleph.ComputeUnits(p.Utilisation)/aleph.ComputeUnits(aleph.Whole)))
	if size := float64(s.Network.Programme); target > used && m.standard != none {
		c.spread(math.Floor((target-used)/size), size, m.standard, c.units)
	}
}

// spread places VMs of a size, adds them up by class, and returns how many had
// no room.
func (c *Cohorts) spread(vms, size float64, product int, units []int32) (left float64) {
	m := c.m
	for vms > 0 {
		best, least := none, 1.0
		for i := range m.classes {
			k := &m.classes[i]
			if k.product != product || !k.eligible || c.nodes[i] == 0 {
				continue
			}
			if share := (c.used[i] + size) / float64(k.Units); share <= least && (best == none || share < least) {
				best, least = i, share
			}
		}
		if best == none {
			return vms
		}
		n := min(vms, c.nodes[best])
		c.used[best] += mul(size, n/c.nodes[best])
		units[best] += int32(mul(size, n))
		vms -= n
	}
	return 0
}

// reward shares what was used, by the code that pays on the network: a class is
// one compute node there, and all core nodes and all stakers are one each.
func (c *Cohorts) reward(from, to aleph.Millis, epochs int) {
	p, price := &c.m.scenario.Policy, c.market.price
	c.treasury.unlock(from)
	before := c.treasury.incentives.Balance()
	wage := c.treasury.wage(p.Wage, c.m.scenario.Start, from, to)
	c.computing.Renew(c.treasury.epoch(p, from, to))
	c.charge(to - from)
	c.lines(from, to, price, func(_ int, l *expense.Line) { c.computing.Weigh(l) })
	c.lines(from, to, price, c.computing.DivideOn)
	c.computing.Wage(wage)
	s := c.computing.Settle()
	c.treasury.book(p, s, from, to, epochs)
	c.measure(s, before)
}

// charge makes the charges of users: what they bought for the step, at its
// price, what was given on top and what was granted.
func (c *Cohorts) charge(length aleph.Millis) {
	m, p := c.m, &c.m.scenario.Policy
	c.drawn, c.ends, c.bought = c.drawn[:0], c.ends[:0], 0
	var held, owed float64 // USD
	bonus := p.AlephBonus
	if c.backed < part(int64(p.Backing.Stop)) {
		bonus = 0
	}
	for i := range m.demand {
		d := &m.demand[i]
		var units int32
		for _, on := range c.organic[i] {
			units += on
		}
		if units == 0 {
			continue
		}
		// Of so many credits so many are bought and given on top; the others are granted.
		whole := uint64(aleph.Whole)
		bought := whole - uint64(d.Granted)
		given := bought * uint64(d.Aleph) / whole * uint64(bonus) / whole
		amount := d.rate * aleph.Rate(units)
		of := func(part uint64) aleph.Grains { // Of both at once the product would not fit.
			all := aleph.Rate(whole + given)
			return (amount/all*aleph.Rate(part) + amount%all*aleph.Rate(part)/all).Over(length)
		}
		paid, extra := of(bought), of(given)
		granted := amount.Over(length).MustSub(paid).MustSub(extra)
		c.charges = append(c.charges[:0],
			credit.Portion{Origin: aleph.Paid, Amount: paid, Value: reward.Divide(c.market.price.Tokens(paid), usage.Reserved, *p)},
			credit.Portion{Origin: aleph.Bonus, Amount: extra}, credit.Portion{Origin: aleph.Granted, Amount: granted})
		c.treasury.buy(c.charges[0].Value, p, c.now)
		held += usdOfGrains(paid)
		owed += usdOfGrains(paid)
		if p.Valuation == policy.BySpot {
			owed += mul(usdOfGrains(extra), part(int64(p.RewardBonus))) + mul(usdOfGrains(granted), part(int64(p.RewardGranted)))
		}
		c.draw(i, slices.DeleteFunc(c.charges, func(x credit.Portion) bool { return x.Amount.IsZero() }), length)
	}
	c.bought, c.backed = held, backingMost
	if owed > 0 {
		c.backed = held / owed
	}
}

// measure takes the measure of the step, and tells operators what they earned.
func (c *Cohorts) measure(s *reward.Settlement, before aleph.Token) {
	m, v := c.m, c.values
	usd, monthly := usdOf(c.market.price), month/c.days
	clear(v)

	// Of the wage a class has by its score and by how many it is.
	var wages, weights float64
	for i := range m.classes {
		wages += amountAt(s.CRNs.Of(reward.Wage), i)
		weights += mul(c.nodes[i], c.wageWeight(i))
	}
	var nodes, profitable, capacity, used float64
	fair, unfair := 100.0, 0.0
	c.amounts = c.amounts[:0]
	for i := range m.classes {
		k, n := &m.classes[i], c.nodes[i]
		if n == 0 {
			c.remember(&c.trail[i], 0)
			continue
		}
		income := amountAt(s.CRNs.Of(reward.Execution), i) + amountAt(s.CRNs.Of(reward.Programme), i)
		income += mul(wages, ratio(mul(n, c.wageWeight(i)), weights))
		of := v[mCommon+i*mPerClass:][:mPerClass]
		of[mNodes], of[mIncome], of[mUsed] = n, mul(income/n, monthly), 100*c.used[i]/float64(k.Units)
		of[mUSD] = mul(of[mIncome], usd)
		of[mProfit] = of[mUSD] - m.monthly(i)
		c.remember(&c.trail[i], of[mUSD])
		c.amounts = append(c.amounts, weighted{of[mIncome], n})
		nodes += n
		profitable += mul(n, 1-losing(of[mUSD], m.monthly(i)))
		capacity += mul(n, float64(k.Units))
		used += mul(n, c.used[i])
		if k.eligible && k.product == m.standard {
			fair, unfair = min(fair, of[mUsed]), max(unfair, of[mUsed])
		}
	}
	v[mPrice], v[mCRNs], v[mCCNs], v[mStaked], v[mCapacity] = usd, nodes, c.cores, c.staked, capacity
	for i := range c.organic {
		for _, units := range c.organic[i] {
			v[mOrganic] += float64(units)
			v[mOrganicUSD] += monthlyUSD(m.demand[i].rate * aleph.Rate(units))
		}
	}
	for _, units := range c.units {
		v[mProgramme] += float64(units)
	}
	v[mUnmet], v[mUtilisation] = c.unmet, mul(100, ratio(used, capacity))
	m.measureMoney(v, s, usd, c.days, before, c.treasury.incentives.Balance())
	c.yield, c.sold = v[mYield]/100, mul(v[mSold], c.days/month)
	c.remember(&c.core, mul(v[mCCNIncome], usd))
	v[mBacking], v[mFairness] = mul(100, c.backed), max(0, unfair-fair)
	v[mGini], v[mProfitable] = mul(100, giniOf(c.amounts)), mul(100, ratio(profitable, nodes))
	links := m.legacy.linkage(ratio(nodes, c.cores))
	m.legacy.measure(v, links, links)
	c.tally.add(v, c.days)
}

// amountAt is an amount by number, in ALEPH.
func amountAt(amounts []aleph.Token, i int) float64 {
	if amounts == nil {
		return 0
	}
	return toALEPH(amounts[i])
}

// wageWeight is what a node of a class counts for in the wage.
func (c *Cohorts) wageWeight(class int) float64 {
	k, w := &c.m.classes[class], &c.m.scenario.Policy.Wage
	if w.By == policy.ByScoreCapacity {
		return mul(k.multiplier, float64(min(k.Units, int64(w.UnitsMax))))
	}
	return k.multiplier
}

// remember moves a smoothed number towards the newest, by as much as three
// epochs of ten days do.
func (c *Cohorts) remember(trail *float64, x float64) {
	if c.epoch == 0 {
		*trail = x
		return
	}
	*trail += mul(x-*trail, c.m.forgets)
}

// giniOf returns the Gini coefficient of numbers, which it sorts.
func giniOf(all []weighted) float64 {
	slices.SortFunc(all, func(a, b weighted) int { return cmp.Compare(a.value, b.value) })
	var nodes, sum, below, area float64
	for _, x := range all {
		nodes += x.nodes
		sum += mul(x.value, x.nodes)
	}
	if sum == 0 {
		return 0
	}
	for _, x := range all {
		next := below + mul(x.value, x.nodes)
		area += mul(x.nodes, below+next)
		below = next
	}
	return max(0, 1-area/mul(nodes, sum))
}
