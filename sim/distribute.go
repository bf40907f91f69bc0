package sim

import (
	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/reward"
)

// reward bills what ran in an epoch, shares it by the code that pays on the
// network, and takes the measure of the epoch.
func (r *Run) reward(from, to aleph.Millis) {
	p := &r.m.scenario.Policy
	r.treasury.unlock(from)
	wage := r.treasury.wage(p.Wage, r.m.scenario.Start, from, to)
	inputs := r.treasury.epoch(p, from, to)
	if r.changed {
		r.rebuild()
		inputs.Snapshot = r.snapshot
		if r.other == nil {
			r.other = reward.NewComputation(inputs, *p)
		} else {
			r.other.Change(inputs)
		}
		r.computing, r.changed = r.other, false
	} else {
		r.computing.Renew(inputs)
	}
	r.charge(from, to)
	r.distribute(r.computing, from, to, r.market.price)
	r.computing.Wage(wage)
	s := r.computing.Settle()
	if err := s.Check(); err != nil {
		r.fail("share", err)
		return
	}
	r.treasury.book(p, s, from, to, 1)
	r.measure(s)
}

// charge charges the users for what they ran.
func (r *Run) charge(from, to aleph.Millis) {
	r.drawn, r.ends = r.drawn[:0], r.ends[:0]
	for i := range r.m.demand {
		if r.flows[i] == 0 {
			continue
		}
		_, _, charge, err := r.ledger.Seal(r.m.demand[i].flow, to)
		if err != nil {
			r.fail("charge users", err)
			return
		}
		r.draw(i, charge.Portions, to-from)
	}
	r.ledger.Reach(to)
}

// measure takes the measure of the epoch, and tells operators what they earned.
func (r *Run) measure(s *reward.Settlement) {
	m, v := r.m, r.values
	usd, monthly := usdOf(r.market.price), month/m.days
	clear(v)

	crns, ccns := r.earnings(s)
	r.sorted = r.sorted[:0]
	var nodes, profitable, capacity, used float64
	for i := range m.classes {
		k := &m.classes[i]
		of, busy := v[mCommon+i*mPerClass:][:mPerClass], &r.busy[i]
		*busy = extremes{}
		for n := k.first; n < k.first+k.most; n++ {
			if !r.serves(n) {
				r.remember(&r.trail[n], 0)
				continue
			}
			income := crns[n]
			r.remember(&r.trail[n], mul(income, usd))
			r.sorted = append(r.sorted, income)
			if mul(income, usd) > k.cost {
				profitable++
			}
			of[mNodes]++
			of[mIncome] += income
			on := r.usedOn(n)
			busy.add(on)
			of[mUsed] += float64(on)
			capacity += float64(k.Units)
		}
		if of[mNodes] > 0 {
			used += of[mUsed]
			of[mUsed] = mul(of[mUsed], 100/mul(of[mNodes], float64(k.Units)))
			of[mIncome] = mul(of[mIncome], monthly/of[mNodes])
			of[mUSD] = mul(of[mIncome], usd)
			of[mProfit] = of[mUSD] - k.Monthly()
		}
		nodes += of[mNodes]
	}
	var cores float64
	at := 0
	for k := range r.coreUp {
		if !r.coreUp[k] {
			continue
		}
		r.remember(&r.coreTrail[k], mul(ccns[at], usd))
		if r.snapshot.CCNs[at].Active {
			cores++
		}
		at++
	}

	v[mPrice], v[mCRNs], v[mCCNs], v[mStaked], v[mCapacity] = usd, nodes, cores, r.staked, capacity
	for i := range r.vms {
		v[mOrganic] += mul(float64(len(r.vms[i])), float64(m.demand[i].VM))
	}
	v[mProgramme] = mul(float64(len(r.filled)), float64(m.scenario.Network.Programme))
	v[mUnmet] = float64(r.unmet)
	v[mUtilisation] = mul(100, ratio(used, capacity))

	for _, rate := range r.flows {
		v[mOrganicUSD] += monthlyUSD(rate)
	}
	m.measureMoney(v, s, usd, m.days, r.poolBefore, r.treasury.incentives.Balance())
	v[mBacking] = mul(100, r.backing())
	r.yield, r.soldLast = v[mYield]/100, mul(v[mSold], m.days/month)
	v[mGini], v[mProfitable] = mul(100, gini(r.sorted)), mul(100, ratio(profitable, nodes))
	v[mFairness] = mul(100, r.unfairness())
	links, staked := r.linkages()
	m.legacy.measure(v, links, staked)
	r.tally.add(v, m.days, r.treasury.capped)
}

// remember moves a smoothed number towards the newest.
func (r *Run) remember(trail *float64, x float64) {
	if r.epoch == 0 {
		*trail = x
		return
	}
	*trail += (x - *trail) / patience
}

// earnings adds up what each node gets in all streams, in ALEPH: compute nodes by
// number, core nodes in the order of the snapshot.
func (r *Run) earnings(s *reward.Settlement) (crns, ccns []float64) {
	crns, ccns = r.earned, r.coreEarned[:len(r.snapshot.CCNs)]
	clear(crns)
	clear(ccns)
	for _, stream := range [...]reward.Stream{reward.Execution, reward.Programme, reward.Wage} {
		if amounts := s.CRNs.Of(stream); amounts != nil {
			for n, row := range r.row {
				if row != none {
					crns[n] += toALEPH(amounts[row])
				}
			}
		}
		for k, t := range s.CCNs.Of(stream) {
			ccns[k] += toALEPH(t)
		}
	}
	return crns, ccns
}

// extremes are the least and the most compute units that run on a node of some.
type extremes struct {
	any         bool
	least, most aleph.ComputeUnits
}

func (e *extremes) add(used aleph.ComputeUnits) {
	if !e.any {
		*e = extremes{true, used, used}
	}
	e.least, e.most = min(e.least, used), max(e.most, used)
}

// usedOn returns the compute units in use on a node.
func (r *Run) usedOn(n int) aleph.ComputeUnits { return r.plans[r.class(n).product].Used(n) }

// unfairness is how differently the nodes of one product are used.
func (r *Run) unfairness() (worst float64) {
	for product := range r.m.products {
		least, most := 1.0, 0.0
		for i := range r.m.classes {
			k, of := &r.m.classes[i], &r.busy[i]
			if k.product == product && k.eligible && of.any {
				least = min(least, float64(of.least)/float64(k.Units))
				most = max(most, float64(of.most)/float64(k.Units))
			}
		}
		worst = max(worst, most-least)
	}
	return worst
}
