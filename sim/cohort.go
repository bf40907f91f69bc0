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
	strays  []float64 // of each demand, by how many standard deviations it is off
	vms     []int64   // that are wanted
	placed  placed
	old     []float64 // of the linked nodes of each class, those that were linked in the last step too
	stays   [][]int64 // VMs of each demand, then of the programme, that stay on the nodes of each class
	back    []int64   // VMs of each demand that end and begin again elsewhere
	wants   []int64   // VMs of each demand that have no node yet
	rest    int64     // of the target, what users who all find room leave to the programme
	order   []int     // demands, and the programme as the one after the last, the largest VMs first
	unmet   float64
	cores   float64
	core    float64 // USD per 30 days of one core node, smoothed
	uneven  float64 // how differently core nodes earn, as a part of their mean
	staked  float64
	yield   float64
	sold    float64 // ALEPH per day, in the last step
	bought  float64 // USD per day, likewise
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
	lasting = 0.3  // of how a node's use differs from the mean of its class: how much of it the smoothed past has
	varied  = 0.02 // how differently nodes that run the same have earned, as a part of their mean
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
		wanting: make([]float64, len(m.demand)), strays: make([]float64, len(m.demand)), vms: make([]int64, len(m.demand)), values: make([]float64, len(m.metrics)),
	}
	c.old, c.back, c.wants = make([]float64, k), make([]int64, len(m.demand)), make([]int64, len(m.demand))
	for x := range len(m.demand) + 1 {
		c.stays, c.order = append(c.stays, make([]int64, k)), append(c.order, x)
	}
	slices.SortStableFunc(c.order, func(a, b int) int { return cmp.Compare(m.size(b), m.size(a)) })
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

// size is how many compute units a VM of a demand has, or one of the programme,
// which comes after the last.
func (m *Model) size(demand int) int64 {
	if demand == len(m.demand) {
		return m.scenario.Network.Programme
	}
	return m.demand[demand].VM
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
	for epoch := c.epoch; epoch < c.epoch+epochs; epoch++ { // The price is that of the last one.
		c.market.trade(&s.Price, mul(c.sold, m.days), mul(c.bought, m.days))
		if epoch > 0 || s.Price.Process == Recorded {
			c.market.step(&s.Price, s.Recorded, epoch, m.days)
		}
	}
	c.shock()
	if c.epoch > 0 {
		c.operate()
	}
	c.link()
	c.place(epochs)
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
					c.old[i] = min(c.old[i], c.up[i])
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
		linked := min(c.nodes[i], c.up[i])
		income := mul(c.trail[i], linked)
		losers := min(c.losers[i], linked)
		left := float64(c.chance.of(int(losers+0.5), k.leave))
		if left > 0 {
			income -= mul(c.lost[i], left/c.losers[i])
		}
		stay := linked - left
		c.old[i] = stay
		c.up[i] -= left + float64(c.chance.of(int(c.up[i]-linked), k.leave)) // who has no link earns nothing
		if stay > 0 && k.enter > 0 && k.cost > 0 {
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

// place finds what users want in the last of some epochs, and spreads it and
// the programme over the nodes.
func (c *Cohorts) place(epochs int) {
	m, s := c.m, &c.m.scenario
	last := c.epoch + epochs - 1
	for epoch := max(1, c.epoch); epoch <= last; epoch++ { // Chance is asked as often as node by node.
		for i := range m.demand {
			if m.demand[i].Noise > 0 {
				c.strays[i] = c.world.normal()
			}
		}
	}
	for i := range m.demand {
		d := &m.demand[i]
		grown := c.days
		if c.epoch == 0 {
			grown -= m.days
		}
		c.wanting[i] = mul(c.wanting[i], m.growth(i, grown))
		want := mul(d.wanted, c.wanting[i])
		if d.Noise > 0 && last > 0 {
			sigma := part(d.Noise)
			want = mul(want, exp(mul(sigma, c.strays[i])-mul(sigma, sigma)/2))
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
	before := &c.placed
	if c.epoch > 0 && target == before.target && slices.Equal(c.nodes, before.nodes) && slices.Equal(c.vms, before.vms) {
		return
	}
	c.keep(target)
	if !c.spreadAll(target, true) {
		clear(c.stays[len(m.demand)])
		c.spreadAll(target, false)
	}
	before.nodes, before.vms, before.target = append(before.nodes[:0], c.nodes...), append(before.vms[:0], c.vms...), target
}

// keep finds which VMs stay where they are: those of users that do not end, on
// nodes that have not left, and those of the programme for which there is still
// a place in the target.
func (c *Cohorts) keep(target int64) {
	m := c.m
	if c.epoch == 0 {
		for x := range c.stays {
			clear(c.stays[x])
		}
		clear(c.back)
		clear(c.old)
		c.rest = 0
		return
	}
	for k := range c.old {
		c.old[k] = min(c.old[k], c.nodes[k])
	}
	stay := func(x int, size int64, units []int32, vms int64, lasting float64) (stay, were int64) {
		var had int64
		for _, n := range units {
			had += int64(n) / size
		}
		still := mul(lasting, min(1, ratio(float64(vms), float64(had))))
		var on float64
		for k, n := range units {
			here := mul(float64(int64(n)/size), ratio(c.old[k], c.placed.nodes[k]))
			c.stays[x][k] = min(int64(mul(here, still)+0.5), vms-stay) // No more than are wanted in all.
			stay += c.stays[x][k]
			on += here
		}
		return stay, int64(on + 0.5)
	}
	c.rest = target
	for i := range m.demand {
		d := &m.demand[i]
		kept, were := stay(i, d.VM, c.organic[i], c.vms[i], 1-d.ended)
		c.back[i] = max(0, min(c.vms[i], were)-kept)
		c.rest -= c.vms[i] * d.VM
	}
	size := m.scenario.Network.Programme
	stay(len(m.demand), size, c.units, max(0, c.rest/size), 1)
}

// spreadAll spreads the VMs of users and of the programme over the nodes: first
// those that stay, the largest first; then those that users move, likewise, and
// what they run more; then what is left to the programme. It reports false where
// users found no room because VMs of the programme stay.
func (c *Cohorts) spreadAll(target int64, first bool) bool {
	m, size := c.m, c.m.scenario.Network.Programme
	clear(c.used)
	clear(c.units)
	for k, n := range c.old {
		if c.levels[k] = c.levels[k][:0]; n > 0 {
			c.levels[k] = append(c.levels[k], level{0, int64(n)})
		}
	}
	for i := range m.demand {
		clear(c.organic[i])
		c.wants[i] = c.vms[i]
	}
	var staying int64 // of the programme
	for _, x := range c.order {
		for k, vms := range c.stays[x] {
			if vms == 0 {
				continue
			}
			if x == len(m.demand) {
				staying += vms - c.within(k, vms, size, c.units)
			} else {
				c.wants[x] -= vms - c.within(k, vms, m.demand[x].VM, c.organic[x])
			}
		}
	}
	for k, n := range c.nodes {
		if more := int64(n - c.old[k]); more > 0 {
			if all := c.levels[k]; len(all) > 0 && all[0].used == 0 {
				all[0].nodes += more
			} else {
				c.levels[k] = slices.Insert(all, 0, level{0, more})
			}
		}
	}
	for _, x := range c.order {
		if x < len(m.demand) {
			back := min(c.back[x], c.wants[x])
			c.wants[x] -= back - c.spread(back, m.demand[x].VM, m.demand[x].product, c.organic[x])
		} else if more := c.rest/size - staying; first && more > 0 && m.standard != none {
			staying += more - c.spread(more, size, m.standard, c.units)
		}
	}
	c.unmet = 0
	fits := true
	for i := range m.demand {
		d := &m.demand[i]
		left := c.spread(c.wants[i], d.VM, d.product, c.organic[i])
		fits = fits && (left == 0 || staying == 0 || d.Product != policy.Instance)
		c.unmet += mul(float64(left), float64(d.VM))
	}
	var used int64
	for _, n := range c.used {
		used += n
	}
	if used < target && m.standard != none {
		c.spread((target-used)/size, size, m.standard, c.units)
	}
	return fits
}

// within puts VMs of a size on the nodes of a class, and returns how many had no
// room.
func (c *Cohorts) within(class int, vms, size int64, units []int32) (left int64) {
	for vms > 0 && len(c.levels[class]) > 0 && c.levels[class][0].used+size <= c.m.classes[class].Units {
		c.raise(class, min(vms, c.levels[class][0].nodes), size, units, &vms)
	}
	return vms
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
	bonus := c.bonus()
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
			c.bought += usdOfGrains(paid.Over(length)) / c.days
		}
		c.share(i, x, value, backed, length)
	}
}

// bonus is the bonus of the step on what is bought with ALEPH. It stops while
// the backing ratio is too low, which is that of unused credits: those that were
// bought last, for the time that accounts must be able to pay ahead. Where it
// stops the next ones have none and it goes on, so half is given.
func (c *Cohorts) bonus() aleph.BasisPoints {
	p := &c.m.scenario.Policy
	var held, owed float64 // by what a unit costs
	for i := range c.m.demand {
		d := &c.m.demand[i]
		var units float64
		for _, n := range c.organic[i] {
			units += float64(n)
		}
		worth, owing := d.unused(p, c.m.days)
		held += mul(mul(units, float64(d.rate)), worth)
		owed += mul(mul(units, float64(d.rate)), owing)
	}
	c.backed = backingMost
	if owed > 0 {
		c.backed = held / owed
	}
	if c.backed < part(int64(p.Backing.Stop)) {
		return p.AlephBonus / 2
	}
	return p.AlephBonus
}

// unused returns what is behind the unused credits of a demand, and what they
// owe, when credits for an epoch of so many days are bought at once: those with
// ALEPH first, then their bonus, then others, then those that are granted.
func (d *demand) unused(p *policy.Policy, days float64) (held, owed float64) {
	bought := 1 - part(d.Granted)
	inALEPH := mul(bought, part(d.Aleph))
	bonus := mul(inALEPH, part(int64(p.AlephBonus)))
	behind := ratio(inALEPH, inALEPH+bonus)
	all := bought + bonus + part(d.Granted)
	left := min(all, mul(all, float64(p.MinRuntime)/float64(aleph.Day)/days)+all-1) // What is bought is without its bonus, which is left.
	var onBonus, onGranted float64                                                  // that is owed
	if p.Valuation == policy.BySpot {
		onBonus, onGranted = part(int64(p.RewardBonus)), part(int64(p.RewardGranted))
	}
	for _, lot := range [...]struct{ amount, behind, owed float64 }{
		{part(d.Granted), 0, onGranted}, {bought - inALEPH, 1, 1}, {bonus, behind, onBonus}, {inALEPH, behind, 1},
	} {
		some := min(left, lot.amount)
		left -= some
		held += mul(some, lot.behind) / all
		owed += mul(some, lot.owed) / all
	}
	return held, owed
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
func (c *Cohorts) share(demand int, x mix, value aleph.Value, backed aleph.Rate, length aleph.Millis) {
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
		}
		c.ends = append(c.ends, len(c.drawn))
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
		mixed := c.mixing(s, i)
		for _, l := range c.levels[i] {
			earned := mul(each, float64(l.used))
			parts, off := 1.0, 0.0
			if mixed > 0 {
				parts, off = 3, min(mul(mixed, sqrt(float64(l.used))), earned)
			}
			for part := range int(parts) {
				income := mul(earned+mul(off, float64(part)-(parts-1)/2)+wage, monthly)
				some := float64(l.nodes) / parts
				c.amounts = append(c.amounts, weighted{income, some})
				if mul(income, usd) > m.monthly(i) {
					profitable += some
				}
				// A node does not always run what it runs now: what it earned lies nearer to the mean.
				past := mul(c.trail[i], 1+mul(lasting, ratio(income, of[mIncome])-1))
				losers := mul(some, losing(past, m.monthly(i), varied))
				c.losers[i] += losers
				c.lost[i] += mul(past, losers)
			}
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
	c.yield, c.sold = v[mYield]/100, v[mSold]/month
	c.remember(&c.core, mul(v[mCCNIncome], usd))
	c.uneven = c.unevenness(s)
	v[mBacking], v[mFairness] = mul(100, c.backed), mul(100, c.unfairness())
	v[mGini], v[mProfitable] = mul(100, giniOf(c.amounts)), mul(100, ratio(profitable, nodes))
	links := m.legacy.linkage(ratio(nodes, c.cores))
	m.legacy.measure(v, links, links)
	c.tally.add(v, c.days, c.treasury.capped)
}

// mixing says how differently nodes of a class earn of which each runs as much:
// some run more of the users' VMs and others more of the programme's, which are
// not paid alike where the pool gives less than it owes. Times the root of what a
// node runs it is what a node earns less, and another one more, than a third one.
func (c *Cohorts) mixing(s *reward.Settlement, class int) float64 {
	users, programme := float64(c.used[class])-float64(c.units[class]), float64(c.units[class])
	if users == 0 || programme == 0 {
		return 0
	}
	apart := amountAt(s.CRNs.Of(reward.Execution), class)/users - amountAt(s.CRNs.Of(reward.Programme), class)/programme
	p := programme / (users + programme)
	return mul(math.Abs(apart), sqrt(mul(mul(1.5, float64(c.m.scenario.Network.Programme)), mul(p, 1-p))))
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
