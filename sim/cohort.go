package sim

import (
	"cmp"
	"math"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/credit"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/registry"
	"github.com/aleph-im/go-aleph/reward"
	"github.com/aleph-im/go-aleph/usage"
)

// Cohorts is one course that a scenario can take, with equal nodes counted
// once: of a class of compute nodes it knows how many run how much, and a step
// is about 30 days. The rules are those of the network and their sums are
// integers: what is distributed, the wage, the cap, the incentives pool and the
// parts of roles. What one node gets of a class's part is not: it is by what
// runs on it. docs/simulator-cohorts.md says how far that is from a run node by
// node. It is for one goroutine.
type Cohorts struct {
	billing // of classes
	chance  chance
	world   chance // as of Run
	market  market
	epoch   int
	now     aleph.Millis
	days    float64 // of the step

	up      []float64 // nodes of each class, whole numbers
	nodes   []float64 // of these, those that are linked
	levels  [][]level // of the linked nodes of each class, by what runs on them, least first
	used    []int64   // compute units on all nodes of a class
	trail   []float64 // USD per 30 days of one node, smoothed
	losers  []float64 // nodes that cost more than they earned
	lost    []float64 // USD per 30 days, what these earned together
	wanting []float64 // of each demand
	vms     []int64   // that are wanted
	placed  placed
	unmet   float64
	cores   float64
	core    float64 // USD per 30 days of one core node, smoothed
	uneven  float64 // how differently core nodes earn, as a part of their mean
	staked  float64
	yield   float64
	sold    float64 // ALEPH, in the last step
	bought  float64 // USD, in the last step
	backed  float64

	treasury  treasury
	computing *reward.Computation
	amounts   []weighted
	values    []float64
	tally     tally
	outcomes  [outcomes]float64
}

// What was fitted to runs node by node (docs/simulator-cohorts.md).
const (
	lasting = 0.5  // of how a node's use differs from the mean of its class: how much of it the smoothed past has
	varied  = 0.06 // how differently nodes that run the same have earned, as a part of their mean
	gaps    = 0.5  // part of small VMs that fill what large ones leave free
)

// placed is what was spread over the nodes last: for the same it is not done
// again.
type placed struct {
	nodes  []float64
	vms    []int64
	target int64
}

// level is so many nodes of a class that each run so many compute units.
type level struct{ used, nodes int64 }

// weighted is a number that so many have.
type weighted struct{ value, nodes float64 }

// Cohorts returns a course that has not begun.
func (m *Model) Cohorts() *Cohorts {
	k := len(m.classes)
	c := &Cohorts{
		billing: m.newBilling(k), up: make([]float64, k), nodes: make([]float64, k), levels: make([][]level, k), used: make([]int64, k),
		trail: make([]float64, k), losers: make([]float64, k), lost: make([]float64, k),
		wanting: make([]float64, len(m.demand)), vms: make([]int64, len(m.demand)), values: make([]float64, len(m.metrics)),
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
	c.world.begin(^uint64(s.Seed), number)
	c.market.begin(&s.Price, uint64(s.Seed), number)
	c.epoch, c.now = 0, s.Start
	for i := range m.classes {
		c.up[i] = float64(m.classes[i].Count)
	}
	for i := range c.wanting {
		c.wanting[i] = 1
	}
	clear(c.trail)
	clear(c.losers)
	clear(c.lost)
	c.cores, c.core, c.staked, c.yield = float64(s.Network.CCNs), 0, float64(s.Network.Staked), 0
	c.uneven = 0
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
	if c.epoch == 0 && s.Price.Process == Recorded {
		c.market.step(&s.Price, s.Recorded, 0, m.days)
	}
	for epoch := max(1, c.epoch-m.month+1); epoch <= c.epoch; epoch++ { // as node by node
		c.market.step(&s.Price, s.Recorded, epoch, m.days)
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
			for i := range c.up {
				if x.reaches(&c.m.classes[i].Class) {
					c.up[i] -= float64(c.chance.of(int(c.up[i]), -part(x.By)))
				}
			}
		case ShockCCNs:
			c.cores -= float64(c.chance.of(int(c.cores), -part(x.By)))
		}
	}
}

// operate lets operators and stakers come and go.
func (c *Cohorts) operate() {
	m, s := c.m, &c.m.scenario
	room := mul(c.cores, float64(s.Policy.Nodes.LinksMax))
	for _, n := range c.nodes {
		room -= n
	}
	for i := range m.classes {
		k := &m.classes[i]
		linked, income := min(c.nodes[i], c.up[i]), mul(c.trail[i], c.nodes[i])
		losers := min(c.losers[i], linked)
		left := float64(c.chance.of(int(losers+0.5), k.leave))
		if left > 0 {
			income -= mul(c.lost[i], left/c.losers[i])
		}
		left += float64(c.chance.of(int(c.up[i]-linked), k.leave)) // who has no link earns nothing
		c.up[i] -= left
		if stay := linked - min(left, losers); stay > 0 && k.enter > 0 && k.cost > 0 {
			come := float64(c.chance.times(mul(k.enter, margin(income/stay, m.monthly(i)))))
			come = max(0, min(come, float64(k.most)-c.up[i], room))
			c.up[i] += come
			room -= come
		}
	}
	cost := float64(s.Core.Cost) / 1e6
	c.cores -= float64(c.chance.of(int(c.cores), mul(m.leave, losing(c.core, cost, c.uneven))))
	if m.enter > 0 && c.cores > 0 {
		come := float64(c.chance.times(mul(m.enter, margin(c.core, cost))))
		c.cores = min(c.cores+come, float64(s.Core.Most))
	}
	if m.speed > 0 && s.Stakers.Yield > 0 {
		off := min(max(c.yield/part(s.Stakers.Yield)-1, -1), 1)
		least := mul(float64(s.Network.Staked), part(s.Stakers.Loyal))
		c.staked = mul(c.staked, 1+mul(m.speed, off))
		c.staked = math.Floor(min(max(c.staked, least), float64(s.Stakers.Most)))
	}
}

// losing returns the part of those that cost more than they earn, when what
// they earn differs by a part of the mean.
func losing(income, cost, uneven float64) float64 {
	if cost == 0 {
		return 0
	}
	x := (income - cost) / max(mul(mul(uneven, income), deviation), mul(0.01, cost))
	switch {
	case x > 20:
		return 0
	case x < -20:
		return 1
	}
	return 1 / (1 + exp(x))
}

// deviation is the scale of a logistic distribution whose standard deviation is
// one.
const deviation = 0.5513

// margin is what is earned beyond the cost, as a part of it, as far as it
// draws others.
func margin(income, cost float64) float64 {
	if cost == 0 {
		return 0
	}
	return min(max(income/cost-1, 0), 2)
}

// link closes the core nodes that the stake is too little for, and links as
// many compute nodes as there is room for.
func (c *Cohorts) link() {
	c.cores = min(c.cores, c.m.coresMost(c.staked))
	var nodes float64
	for i, n := range c.up {
		c.nodes[i] = n
		nodes += n
	}
	if room := mul(c.cores, float64(c.m.scenario.Policy.Nodes.LinksMax)); nodes > room {
		for i := range c.nodes {
			c.nodes[i] = math.Floor(c.nodes[i] * room / nodes)
		}
	}
}

// coresMost returns how many core nodes are active when equal stakers stake so
// much together.
func (m *Model) coresMost(staked float64) float64 {
	stakers, least := float64(m.scenario.Network.Stakers), toALEPH(m.scenario.Policy.Nodes.ActiveMin)
	each := math.Floor(staked / stakers)
	if least > mul(each, stakers) {
		return 0
	}
	needs := 1.0
	if least > each {
		needs = -math.Floor(-least / each)
	}
	return math.Floor(stakers / needs)
}

// monthly is what a node of a class costs in 30 days, in USD.
func (m *Model) monthly(class int) float64 { return m.classes[class].Monthly() }

// place finds what users want, and spreads it and the programme over the nodes.
func (c *Cohorts) place() {
	m, s := c.m, &c.m.scenario
	for i := range m.demand {
		d := &m.demand[i]
		if c.epoch > 0 {
			c.wanting[i] = mul(c.wanting[i], c.m.growth(i, c.days))
		}
		want := mul(d.wanted, c.wanting[i])
		if d.Noise > 0 && c.epoch > 0 {
			sigma := part(d.Noise)
			want = mul(want, exp(mul(sigma, c.world.normal())-mul(sigma, sigma)/2))
		}
		c.vms[i] = int64(d.vms(want))
	}
	var capacity aleph.ComputeUnits
	for i := range m.classes {
		if m.classes[i].eligible {
			capacity += aleph.ComputeUnits(c.nodes[i]) * aleph.ComputeUnits(m.classes[i].Units)
		}
	}
	target := int64(s.Policy.Programme.Fills(capacity))
	last := &c.placed
	// At the start all VMs are placed one after the other. Later those that end
	// leave gaps, and small ones fill what large ones leave free.
	switch {
	case c.epoch == 0:
		c.spreadAll(target, 1)
		last.target = none
		return
	case target == last.target && slices.Equal(c.nodes, last.nodes) && slices.Equal(c.vms, last.vms):
		return
	case !c.spreadAll(target, s.Network.Programme):
		c.spreadAll(target, 1)
	}
	last.nodes, last.vms, last.target = append(last.nodes[:0], c.nodes...), append(last.vms[:0], c.vms...), target
}

// spreadAll spreads the VMs of users that are at least so large and a part of
// the smaller ones, then those of the programme, then the other smaller ones. It
// reports false where these have no room.
func (c *Cohorts) spreadAll(target, large int64) bool {
	m := c.m
	clear(c.used)
	clear(c.units)
	for i, n := range c.nodes {
		if c.levels[i] = c.levels[i][:0]; n > 0 {
			c.levels[i] = append(c.levels[i], level{0, int64(n)})
		}
	}
	c.unmet = 0
	var rest float64 // wanted by smaller ones
	for i := range m.demand {
		clear(c.organic[i])
		d := &m.demand[i]
		first := c.vms[i]
		if d.VM < large {
			first -= int64(mul(float64(first), gaps))
			rest += mul(float64(c.vms[i]-first), float64(d.VM))
		}
		c.unmet += mul(float64(c.spread(first, d.VM, d.product, c.organic[i])), float64(d.VM))
	}
	var used int64
	for _, n := range c.used {
		used += n
	}
	size := m.scenario.Network.Programme
	if rest < float64(target-used) && m.standard != none {
		c.spread((target-used-int64(rest))/size, size, m.standard, c.units)
	}
	for i := range m.demand {
		if d := &m.demand[i]; d.VM < large {
			if left := c.spread(int64(mul(float64(c.vms[i]), gaps)), d.VM, d.product, c.organic[i]); left > 0 {
				return false
			}
		}
	}
	return true
}

// spread places VMs of a size, adds them up by class, and returns how many had
// no room.
func (c *Cohorts) spread(vms, size int64, product int, units []int32) (left int64) {
	m := c.m
	for vms > 0 {
		// The share that the next VM brings a node to, and the nodes of which that is so.
		best, equal := none, int64(0)
		var num, den int64
		for i := range m.classes {
			k := &m.classes[i]
			if k.product != product || !k.eligible || len(c.levels[i]) == 0 {
				continue
			}
			with := c.levels[i][0].used + size
			switch least := with*den - num*k.Units; {
			case with > k.Units:
			case best == none || least < 0:
				best, equal, num, den = i, c.levels[i][0].nodes, with, k.Units
			case least == 0:
				equal += c.levels[i][0].nodes
			}
		}
		if best == none {
			return vms
		}
		if n := c.levels[best][0].nodes; n < equal && vms < equal {
			c.raise(best, max(1, vms*n/equal), size, units, &vms)
		} else {
			c.raise(best, min(vms, n), size, units, &vms)
		}
	}
	return 0
}

// raise puts a VM of a size on so many nodes of a class that run least.
func (c *Cohorts) raise(class int, nodes, size int64, units []int32, vms *int64) {
	all := c.levels[class]
	to := level{all[0].used + size, nodes}
	if all[0].nodes -= nodes; all[0].nodes == 0 {
		all = append(all[:0], all[1:]...)
	}
	at := 0
	for at < len(all) && all[at].used < to.used {
		at++
	}
	if at < len(all) && all[at].used == to.used {
		all[at].nodes += nodes
	} else {
		all = slices.Insert(all, at, to)
	}
	c.levels[class] = all
	c.used[class] += nodes * size
	units[class] += int32(nodes * size)
	*vms -= nodes
}

// reward shares what was used, by the code that pays on the network: a class is
// one compute node there, and all core nodes and all stakers are one each.
func (c *Cohorts) reward(from, to aleph.Millis, epochs int) {
	p := &c.m.scenario.Policy
	before := c.treasury.incentives.Balance()
	c.treasury.unlock(from)
	wage := c.treasury.wage(p.Wage, c.m.scenario.Start, from, to)
	c.computing.Renew(c.treasury.epoch(p, from, to))
	c.charge(to - from)
	c.distribute(c.computing, from, to, c.market.price)
	c.computing.Wage(wage)
	s := c.computing.Settle()
	c.treasury.book(p, s, from, to, epochs)
	c.measure(s, before)
}

// charge makes the charges of users: what they bought for the step, at its
// price, what was given on top and what was granted. Each class gets of all in
// proportion: over 30 days all nodes serve credits of every origin.
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
		x := mixed(d, bonus)
		var paid, backed aleph.Rate
		for _, units := range c.organic[i] {
			bought, extra := x.of(d.rate * aleph.Rate(units))
			paid, backed = paid+bought, backed+bought+extra
		}
		var value aleph.Value
		if paid > 0 {
			value = reward.Divide(c.market.price.Tokens(paid.Over(length)), usage.Reserved, *p)
			c.treasury.buy(value, p, c.now)
			c.bought += usdOfGrains(paid.Over(length))
		}
		extra, granted := c.share(i, x, value, backed, length)
		held += usdOfGrains(paid.Over(length))
		owed += usdOfGrains(paid.Over(length))
		if p.Valuation == policy.BySpot {
			owed += mul(usdOfGrains(extra.Over(length)), part(int64(p.RewardBonus))) + mul(usdOfGrains(granted.Over(length)), part(int64(p.RewardGranted)))
		}
	}
	c.backed = backingMost
	if owed > 0 {
		c.backed = held / owed
	}
}

// mix says of which origins credits are: so many of all are bought, so many are
// given on top, and the others are granted.
type mix struct{ bought, given, all aleph.Rate }

func mixed(d *demand, bonus aleph.BasisPoints) mix {
	whole := uint64(aleph.Whole)
	bought := whole - uint64(d.Granted)
	given := bought * uint64(d.Aleph) / whole * uint64(bonus) / whole
	return mix{aleph.Rate(bought), aleph.Rate(given), aleph.Rate(whole + given)}
}

// of returns which parts of a rate are bought and given on top. Multiplied at
// once they would not fit.
func (x mix) of(rate aleph.Rate) (bought, given aleph.Rate) {
	times, rest := rate/x.all, rate%x.all
	return times*x.bought + rest*x.bought/x.all, times*x.given + rest*x.given/x.all
}

// share makes the charge of each line of a demand. What was paid is behind the
// credits that were bought and, as on the network, behind those given on top.
func (c *Cohorts) share(demand int, x mix, value aleph.Value, backed aleph.Rate, length aleph.Millis) (extra, granted aleph.Rate) {
	d := &c.m.demand[demand]
	var ratio [3]aleph.Ratio
	if backed > 0 {
		all := aleph.NewToken(uint64(backed))
		ratio = [...]aleph.Ratio{aleph.NewRatio(value.Distribution, all), aleph.NewRatio(value.Developers, all), aleph.NewRatio(value.Burned, all)}
	}
	var until aleph.Rate
	var before aleph.Value
	// add adds a portion of a rate with what is behind it.
	add := func(origin aleph.Origin, rate aleph.Rate) {
		p := credit.Portion{Origin: origin, Amount: rate.Over(length)}
		if origin != aleph.Granted {
			until += rate
			at, behind := aleph.NewToken(uint64(until)), aleph.Value{}
			ratio[0].Of(&at, &behind.Distribution)
			ratio[1].Of(&at, &behind.Developers)
			ratio[2].Of(&at, &behind.Burned)
			p.Value = behind
			before.SubFrom(&p.Value)
			before = behind
		}
		c.drawn = append(c.drawn, p)
	}
	for _, units := range c.organic[demand] {
		if units == 0 {
			continue
		}
		all := d.rate * aleph.Rate(units)
		bought, given := x.of(all)
		if bought > 0 {
			add(aleph.Paid, bought)
		}
		if given > 0 {
			add(aleph.Bonus, given)
		}
		if rest := all - bought - given; rest > 0 {
			add(aleph.Granted, rest)
			granted += rest
		}
		extra += given
		c.ends = append(c.ends, len(c.drawn))
	}
	return extra, granted
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
	c.amounts = c.amounts[:0]
	for i := range m.classes {
		k, n := &m.classes[i], c.nodes[i]
		c.losers[i], c.lost[i] = 0, 0
		if n == 0 {
			c.remember(&c.trail[i], 0)
			continue
		}
		worked := amountAt(s.CRNs.Of(reward.Execution), i) + amountAt(s.CRNs.Of(reward.Programme), i)
		wage := mul(wages, ratio(c.wageWeight(i), weights)) // of one node
		of := v[mCommon+i*mPerClass:][:mPerClass]
		of[mNodes], of[mIncome] = n, mul(worked/n+wage, monthly)
		of[mUsed] = mul(100, float64(c.used[i])/mul(n, float64(k.Units)))
		of[mUSD] = mul(of[mIncome], usd)
		of[mProfit] = of[mUSD] - m.monthly(i)
		c.remember(&c.trail[i], of[mUSD])
		each := ratio(worked, float64(c.used[i])) // for a compute unit
		for _, l := range c.levels[i] {
			income := mul(mul(each, float64(l.used))+wage, monthly)
			c.amounts = append(c.amounts, weighted{income, float64(l.nodes)})
			if mul(income, usd) > m.monthly(i) {
				profitable += float64(l.nodes)
			}
			// A node does not always run what it runs now: what it earned lies nearer to the mean.
			off := mul(lasting, ratio(income, of[mIncome])-1)
			past := mul(c.trail[i], 1+off)
			losers := mul(float64(l.nodes), losing(past, m.monthly(i), varied))
			c.losers[i] += losers
			c.lost[i] += mul(past, losers)
		}
		nodes += n
		capacity += mul(n, float64(k.Units))
		used += float64(c.used[i])
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
	c.uneven = c.unevenness(s)
	v[mBacking], v[mFairness] = mul(100, c.backed), mul(100, c.unfairness())
	v[mGini], v[mProfitable] = mul(100, giniOf(c.amounts)), mul(100, ratio(profitable, nodes))
	links := m.legacy.linkage(ratio(nodes, c.cores))
	m.legacy.measure(v, links, links)
	c.tally.add(v, c.days, c.treasury.capped)
}

// unevenness is the standard deviation of what core nodes earn, as a part of
// the mean: each links a few compute nodes, one more or less than others, which
// earn differently.
func (c *Cohorts) unevenness(s *reward.Settlement) float64 {
	var nodes, sum, squares float64
	for _, x := range c.amounts {
		nodes += x.nodes
		sum += mul(x.nodes, x.value)
		squares += mul(x.nodes, mul(x.value, x.value))
	}
	if sum == 0 || c.cores == 0 {
		return 0
	}
	links := nodes / c.cores
	more := links - math.Floor(links)
	variance := max(0, mul(squares, nodes)/mul(sum, sum)-1)/links + mul(more, 1-more)/mul(links, links)
	wage := amountAt(s.CCNs.Of(reward.Wage), 0)
	return mul(sqrt(variance), 1-ratio(wage, toALEPH(s.CCN)))
}

// unfairness is how differently the nodes of one product are used.
func (c *Cohorts) unfairness() (worst float64) {
	for product := range c.m.products {
		least, most := 1.0, 0.0
		for i := range c.m.classes {
			k := &c.m.classes[i]
			if all := c.levels[i]; k.product == product && k.eligible && len(all) > 0 {
				least = min(least, float64(all[0].used)/float64(k.Units))
				most = max(most, float64(all[len(all)-1].used)/float64(k.Units))
			}
		}
		worst = max(worst, most-least)
	}
	return worst
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
