package sim

import (
	"fmt"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/credit"
	"github.com/aleph-im/go-aleph/placement"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/registry"
	"github.com/aleph-im/go-aleph/reward"
	"github.com/aleph-im/go-aleph/usage"
)

// Run is one course that a scenario can take, node by node: the ledger, the
// placement and the rewards are those of the network. A Run can be begun again
// and then uses its memory anew. It is for one goroutine.
type Run struct {
	chance chance
	world  chance // of the market and of what users want: whatever nodes do, the same
	market market
	epoch  int
	now    aleph.Millis
	values []float64

	// Compute nodes, by number.
	billing
	up     []bool
	parent []int32   // number of the core node, none when it has no link
	trail  []float64 // what it earns in an epoch, in USD, smoothed
	earned []float64 // in the last epoch, ALEPH

	// Core nodes, by number.
	coreUp     []bool
	links      []int32
	coreTrail  []float64
	coreEarned []float64

	staked   float64 // ALEPH, wanted
	yield    float64 // of the last epoch
	wanting  []float64
	vms      [][]int32 // of each demand, by node
	filled   []int32   // the programme's, by node, oldest first
	plans    []*placement.Index
	left     bool // something runs on nodes that have lost their links
	unmet    int64
	draws    uint64
	soldLast float64 // ALEPH
	buysLast float64 // USD

	ledger     *credit.Ledger
	flows      []aleph.Rate        // of each demand
	initial    *reward.Computation // of the nodes with which runs begin
	computing  *reward.Computation // this, or that of the nodes of now
	other      *reward.Computation // the memory of the latter
	snapshot   registry.Snapshot
	own        registry.Snapshot // the memory of one that is not the start's
	changed    bool              // the snapshot is another than that of computing
	treasury   treasury
	poolBefore aleph.Token
	sorted     []float64
	busy       []extremes // of the linked nodes of each class
	tally      tally
	outcomes   [outcomes]float64
	err        error
}

const none = -1

// Run returns a run that has not begun.
func (m *Model) Run() *Run {
	r := m.newRun()
	r.initial = reward.NewComputation(reward.Epoch{Snapshot: m.start.snapshot}, m.scenario.Policy)
	return r
}

func (m *Model) newRun() *Run {
	n := len(m.nodes)
	r := &Run{
		billing: m.newBilling(n), values: make([]float64, len(m.metrics)),
		up: make([]bool, n), parent: make([]int32, n), trail: make([]float64, n), earned: make([]float64, n),
		coreUp: make([]bool, len(m.core)), links: make([]int32, len(m.core)), coreTrail: make([]float64, len(m.core)), coreEarned: make([]float64, len(m.core)),
		vms: make([][]int32, len(m.demand)), wanting: make([]float64, len(m.demand)), flows: make([]aleph.Rate, len(m.demand)),
		plans: make([]*placement.Index, len(m.products)), busy: make([]extremes, len(m.classes)),
	}
	for i := range r.plans {
		r.plans[i] = placement.NewIndex(n)
	}
	return r
}

// Begin begins the run of a number. Equal numbers are equal runs.
func (r *Run) Begin(number uint64) {
	m, s, start := r.m, &r.m.scenario, r.m.start
	r.chance.begin(uint64(s.Seed), number)
	r.world.begin(^uint64(s.Seed), number)
	r.market.begin(&s.Price, uint64(s.Seed), number)
	r.epoch, r.now, r.err = 0, s.Start, nil
	r.staked, r.yield = float64(s.Network.Staked), 0
	r.unmet, r.draws, r.soldLast, r.buysLast = 0, start.draws, 0, 0
	copy(r.up, start.up)
	copy(r.parent, start.parent)
	copy(r.row, start.row)
	copy(r.units, start.units)
	copy(r.coreUp, start.coreUp)
	copy(r.links, start.links)
	clear(r.trail)
	clear(r.coreTrail)
	for i := range r.plans {
		r.plans[i].CopyFrom(start.plans[i])
	}
	for i := range m.demand {
		copy(r.organic[i], start.organic[i])
		r.vms[i] = append(r.vms[i][:0], start.vms[i]...)
		r.wanting[i], r.flows[i] = 1, 0
	}
	r.filled = append(r.filled[:0], start.filled...)

	r.ledger = credit.New()
	r.treasury.begin(s.Network.Pool)
	r.computing, r.snapshot, r.changed, r.tally = r.initial, start.snapshot, false, tally{}
}

// settle brings a run to where all runs of the model begin: the nodes of the
// start linked, and work placed on them.
func (r *Run) settle() {
	m, s := r.m, &r.m.scenario
	r.staked = float64(s.Network.Staked)
	for i := range r.coreUp {
		r.coreUp[i] = int64(i) < s.Network.CCNs
	}
	for i := range m.classes {
		k := &m.classes[i]
		for n := k.first; n < k.first+k.most; n++ {
			r.up[n], r.parent[n] = int64(n-k.first) < k.Count, none
			r.plans[k.product].Set(n, aleph.ComputeUnits(k.Units), false)
		}
	}
	for i := range r.wanting {
		r.wanting[i] = 1
	}
	r.concentrate()
	r.use()
	r.fill()
}

// Next lets an epoch pass. It reports false when the horizon has been reached,
// or when a law was broken, which Err tells.
func (r *Run) Next() bool {
	if r.epoch == r.m.epochs || r.err != nil {
		return false
	}
	s := &r.m.scenario
	from, to := r.now, r.now+r.m.length
	r.poolBefore = r.treasury.incentives.Balance()
	r.market.trade(&s.Price, r.soldLast, r.buysLast)
	if r.epoch > 0 || s.Price.Process == Recorded {
		r.market.step(&s.Price, s.Recorded, r.epoch, r.m.days)
	}
	r.shock()
	if r.epoch > 0 && r.epoch%r.m.month == 0 {
		r.operate()
		r.stake()
	}
	r.use()
	r.fill()
	r.pay(from, to)
	r.now = to
	r.reward(from, to)
	r.epoch++
	return r.err == nil
}

// Err says which law was broken, if any was: a fault of the program.
func (r *Run) Err() error { return r.err }

// Epoch returns how many epochs have passed.
func (r *Run) Epoch() int { return r.epoch }

// Values returns the metrics at the end of the last epoch, in the order of
// Model.Metrics. They are overwritten by Next.
func (r *Run) Values() []float64 { return r.values }

// Outcomes returns what the run has come to so far, in the order of Outcomes.
// They are overwritten by the next call.
func (r *Run) Outcomes() []float64 {
	r.outcomes = r.tally.result()
	return r.outcomes[:]
}

// shock lets happen what the scenario has for the days of this epoch.
func (r *Run) shock() {
	for _, x := range r.m.scenario.Shocks {
		if day := float64(x.Day); day < mul(float64(r.epoch), r.m.days) || day >= mul(float64(r.epoch+1), r.m.days) {
			continue
		}
		switch x.What {
		case ShockPrice:
			r.market.shock(x.By)
		case ShockDemand:
			for i := range r.wanting {
				r.wanting[i] = mul(r.wanting[i], 1+part(x.By))
			}
		case ShockCRNs:
			for n := range r.up {
				if r.up[n] && x.reaches(&r.class(n).Class) && r.chance.happens(-part(x.By)) {
					r.leave(n)
				}
			}
			r.evacuate()
		case ShockCCNs:
			for k := range r.coreUp {
				if r.coreUp[k] && r.chance.happens(-part(x.By)) {
					r.leaveCore(k)
				}
			}
			r.relink()
		}
	}
}

// capacity returns the compute units of the nodes that get work.
func (r *Run) capacity() (sum aleph.ComputeUnits) {
	for n := range r.up {
		if k := &r.m.classes[r.m.nodes[n].class]; r.serves(n) && k.eligible {
			sum += aleph.ComputeUnits(k.Units)
		}
	}
	return sum
}

// serves reports whether a node is linked.
func (r *Run) serves(n int) bool { return r.up[n] && r.parent[n] != none }

func (r *Run) class(n int) *class { return &r.m.classes[r.m.nodes[n].class] }

// use brings what users run to what they want.
func (r *Run) use() {
	r.unmet = 0
	for i := range r.m.demand {
		d := &r.m.demand[i]
		if r.epoch > 0 {
			r.wanting[i] = mul(r.wanting[i], r.m.growth(i, r.m.days))
		}
		want := mul(d.wanted, r.wanting[i])
		if d.Noise > 0 && r.epoch > 0 {
			sigma := part(d.Noise)
			want = mul(want, exp(mul(sigma, r.world.normal())-mul(sigma, sigma)/2))
		}
		vms := int(d.vms(want))
		if r.epoch > 0 && d.Churn > 0 {
			for range r.chance.of(len(r.vms[i]), d.churn) {
				r.end(i, r.chance.below(len(r.vms[i])))
			}
		}
		for len(r.vms[i]) > vms {
			r.end(i, r.chance.below(len(r.vms[i])))
		}
		for len(r.vms[i]) < vms {
			if !r.start(i) {
				r.unmet += int64(vms-len(r.vms[i])) * d.VM
				break
			}
		}
	}
}

// start starts one VM more. Where nothing is free the programme's newest give
// way.
func (r *Run) start(i int) bool {
	d := &r.m.demand[i]
	plan, units := r.plans[d.product], aleph.ComputeUnits(d.VM)
	r.draws++
	n, ok := plan.Choose(units, r.draws)
	for !ok && len(r.filled) > 0 && d.Product == policy.Instance {
		r.giveWay()
		n, ok = plan.Choose(units, r.draws)
	}
	if !ok {
		return false
	}
	plan.Take(n, units)
	r.organic[i][n] += int32(d.VM)
	r.vms[i] = append(r.vms[i], int32(n))
	return true
}

// end ends a VM of users.
func (r *Run) end(i, vm int) {
	d, all := &r.m.demand[i], r.vms[i]
	n := all[vm]
	all[vm] = all[len(all)-1]
	r.vms[i] = all[:len(all)-1]
	r.organic[i][n] -= int32(d.VM)
	r.plans[d.product].Give(int(n), aleph.ComputeUnits(d.VM))
}

// giveWay ends the newest VM of the programme.
func (r *Run) giveWay() {
	size := r.m.scenario.Network.Programme
	n := r.filled[len(r.filled)-1]
	r.filled = r.filled[:len(r.filled)-1]
	r.units[n] -= int32(size)
	r.plans[r.class(int(n)).product].Give(int(n), aleph.ComputeUnits(size))
}

// fill brings the programme to what users leave of its target.
func (r *Run) fill() {
	size := aleph.ComputeUnits(r.m.scenario.Network.Programme)
	target := r.m.scenario.Policy.Programme.Fills(r.capacity())
	used := aleph.ComputeUnits(len(r.filled)) * size
	for i := range r.m.demand {
		used += aleph.ComputeUnits(len(r.vms[i])) * aleph.ComputeUnits(r.m.demand[i].VM)
	}
	for used > target && len(r.filled) > 0 {
		r.giveWay()
		used -= size
	}
	product := r.m.standard
	if product == none {
		return
	}
	for used+size <= target {
		r.draws++
		n, ok := r.plans[product].Choose(size, r.draws)
		if !ok {
			return
		}
		r.plans[product].Take(n, size)
		r.units[n] += int32(size)
		r.filled = append(r.filled, int32(n))
		used += size
	}
}

// pay lets users buy what they will use until a moment, and for as long as
// accounts must be able to pay ahead, and brings what flows to what they run.
func (r *Run) pay(from, to aleph.Millis) {
	p := &r.m.scenario.Policy
	r.buysLast = 0
	bonus := p.AlephBonus
	if bonus > 0 && r.backing() < part(int64(p.Backing.Stop)) {
		bonus = 0
	}
	for i := range r.m.demand {
		d := &r.m.demand[i]
		rate := d.rate * aleph.Rate(len(r.vms[i])) * aleph.Rate(d.VM)
		if r.flows[i] != rate && r.flows[i] != 0 {
			if _, _, _, err := r.ledger.Stop(d.flow, from); err != nil {
				r.fail("end a flow", err)
			}
		}
		need := rate.Over(to - from + p.MinRuntime)
		if lack, ok := need.Sub(r.ledger.Available(d.account, from)); ok && !lack.IsZero() {
			r.buy(d, lack.Credits()+1, bonus)
		}
		if r.flows[i] != rate && rate != 0 {
			if err := r.ledger.Start(d.flow, d.account, rate, from); err != nil {
				r.fail("start a flow", err)
			}
		}
		r.flows[i] = rate
	}
}

// buy buys credits, but for those that are granted: with ALEPH, for which there
// is a bonus that shares the ALEPH of its payment, and with other tokens.
func (r *Run) buy(d *demand, credits aleph.Credits, bonus aleph.BasisPoints) {
	granted := credits * aleph.Credits(d.Granted) / aleph.Credits(aleph.Whole)
	inALEPH := (credits - granted) * aleph.Credits(d.Aleph) / aleph.Credits(aleph.Whole)
	r.deposit(d, inALEPH, inALEPH/aleph.Credits(aleph.Whole)*aleph.Credits(bonus)+inALEPH%aleph.Credits(aleph.Whole)*aleph.Credits(bonus)/aleph.Credits(aleph.Whole))
	r.deposit(d, credits-granted-inALEPH, 0)
	r.ledger.Deposit(d.account, aleph.Granted, granted, aleph.Value{})
}

// deposit deposits credits that were paid for, and a bonus.
func (r *Run) deposit(d *demand, paid, bonus aleph.Credits) {
	if paid == 0 {
		return
	}
	p := &r.m.scenario.Policy
	value := reward.Divide(r.market.price.Tokens(paid.Grains()), usage.Reserved, *p)
	of := value
	if bonus > 0 {
		of = value.Portion(paid.Grains(), (paid + bonus).Grains())
	}
	r.ledger.Deposit(d.account, aleph.Paid, paid, of)
	r.ledger.Deposit(d.account, aleph.Bonus, bonus, value.MustSub(of))
	r.treasury.buy(value, p, r.now+r.m.length)
	r.buysLast += float64(paid) / 1e6
}

// backing returns the backing ratio.
func (r *Run) backing() float64 {
	p := &r.m.scenario.Policy
	var held, owed aleph.Token
	for _, h := range r.ledger.Totals().Outstanding {
		held = held.Add(h.Backing.Distribution)
		owed = owed.Add(reward.Owed(h.Origin, h.Left, r.market.price, p))
	}
	if owed.IsZero() {
		return backingMost
	}
	return min(toALEPH(held)/toALEPH(owed), backingMost)
}

const backingMost = 10

func (r *Run) fail(doing string, err error) {
	if r.err == nil {
		r.err = fmt.Errorf("sim: run of %s, epoch %d: %s: %w", r.m.scenario.Name, r.epoch, doing, err)
	}
}
