package sim

import (
	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/expense"
	"github.com/aleph-im/go-aleph/reward"
)

// reward bills what ran in an epoch, shares it by the code that pays on the
// network, and takes the measure of the epoch.
func (r *Run) reward(from, to aleph.Millis) {
	p, price := &r.m.scenario.Policy, r.market.price
	r.treasury.unlock(to)
	wage := r.treasury.wage(p.Wage, r.m.scenario.Start, from, to)
	inputs := r.treasury.epoch(p, from, to)
	if r.changed {
		r.rebuild()
		inputs.Snapshot = r.snapshot
		r.computing, r.changed = reward.NewComputation(inputs, *p), false
	} else {
		r.computing.Renew(inputs)
	}
	r.charge(from, to)
	r.lines(from, to, price, func(_ int, l *expense.Line) { r.computing.Weigh(l) })
	r.lines(from, to, price, r.computing.DivideOn)
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
		of := v[mCommon+i*mPerClass:][:mPerClass]
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
			of[mUsed] += float64(r.usedOn(n))
			capacity += float64(k.Units)
		}
		if of[mNodes] > 0 {
			used += of[mUsed]
			of[mUsed] *= 100 / mul(of[mNodes], float64(k.Units))
			of[mIncome] *= monthly / of[mNodes]
			of[mUSD] = mul(of[mIncome], usd)
			of[mProfit] = of[mUSD] - float64(k.Cost)/1e6
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
		v[mOrganic] += float64(len(r.vms[i])) * float64(m.demand[i].VM)
	}
	v[mProgramme] = float64(len(r.filled)) * float64(m.scenario.Network.Programme)
	v[mUnmet] = float64(r.unmet)
	v[mUtilisation] = 100 * ratio(used, capacity)

	owed, paid := toALEPH(s.Programme.Owed), toALEPH(s.Programme.Paid)
	v[mOwed], v[mPaid], v[mSpendUSD] = mul(owed, monthly), mul(paid, monthly), mul(mul(paid, usd), monthly)
	v[mKappa] = 100
	if owed > 0 {
		v[mKappa] = 100 * paid / owed
	}
	for _, rate := range r.flows {
		v[mOrganicUSD] += float64(rate) / 1e12 * 720 // Microcredits per hour, for 720 hours.
	}
	drawn, all := toALEPH(s.Drawn()), toALEPH(s.Drawn())+toALEPH(s.Pool.Sum())
	v[mSubsidised] = 100 * ratio(drawn, all)
	v[mWage] = mul(toALEPH(s.Wage), monthly)

	balance, before := toALEPH(r.treasury.incentives.Balance()), toALEPH(r.poolBefore)
	v[mPool], v[mRunway] = balance, runwayMost
	if lost := (before - balance) / m.days; lost > 0 {
		v[mRunway] = min(balance/lost, runwayMost)
	}
	v[mBacking] = 100 * r.backing()

	stakers, crn, ccn := toALEPH(s.Stakers), toALEPH(s.CRN), toALEPH(s.CCN)
	r.yield = mul(ratio(stakers, r.staked), 365/m.days)
	v[mYield], v[mStakersIncome] = 100*r.yield, mul(stakers, monthly)
	v[mCRNIncome], v[mCCNIncome] = mul(ratio(crn, nodes), monthly), mul(ratio(ccn, cores), monthly)
	v[mCCNUSD] = mul(v[mCCNIncome], usd) - float64(m.scenario.Core.Cost)/1e6
	v[mDevelopers], v[mBurned] = mul(toALEPH(s.Developers), monthly), mul(toALEPH(s.Burned), monthly)
	sell := &m.scenario.Selling
	r.soldLast = mul(part(sell.CRN), crn) + mul(part(sell.CCN), ccn) + mul(part(sell.Stakers), stakers)
	v[mSold] = mul(r.soldLast, monthly)
	v[mGini], v[mProfitable] = 100*gini(r.sorted), 100*ratio(profitable, nodes)
	r.unfairness()
	r.legacy()
	r.tally.add(v, m.days)
}

const runwayMost = 36_500

// ratio is a over b, 0 of nothing.
func ratio(a, b float64) float64 {
	if b == 0 {
		return 0
	}
	return a / b
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

// usedOn returns the compute units in use on a node.
func (r *Run) usedOn(n int) aleph.ComputeUnits { return r.plans[r.class(n).product].Used(n) }

// unfairness measures how differently the nodes of one product are used.
func (r *Run) unfairness() {
	for product := range r.m.products {
		least, most, any := 1.0, 0.0, false
		for i := range r.m.classes {
			k := &r.m.classes[i]
			if k.product != product || !k.eligible {
				continue
			}
			for n := k.first; n < k.first+k.most; n++ {
				if r.serves(n) {
					share := float64(r.usedOn(n)) / float64(k.Units)
					least, most, any = min(least, share), max(most, share), true
				}
			}
		}
		if any {
			r.values[mFairness] = max(r.values[mFairness], 100*(most-least))
		}
	}
}

// legacy measures what the rewards of before would have paid (economics A.6):
// 15,000 ALEPH a day among core nodes, each by how many compute nodes it links,
// as much to stakers times (log10 of the core nodes + 1)/3, and 250 to 1,500
// ALEPH a month to a compute node by how many others are in its provider's
// network.
func (r *Run) legacy() {
	m, v := r.m, r.values
	cores := v[mCCNs]
	if cores > 0 {
		var linkage float64
		for k := range r.coreUp {
			if r.coreUp[k] {
				linkage += min(1, 0.7+mul(0.1, float64(min(r.links[k], 5))))
			}
		}
		linkage /= cores
		v[mLegacyCCN] = mul(15_000*month/cores, linkage)
		pool := mul(15_000, (ln(cores)/ln(10)+1)/3)
		v[mLegacyYield] = 100 * mul(ratio(mul(pool, linkage), r.staked), 365)
	}
	var sum float64
	for i := range m.classes {
		k := &m.classes[i]
		apart := 1 - part(k.SameASN)
		income := mul(250+mul(1250, mul(apart, apart)), month*12/365)
		score := float64(m.scenario.Policy.Nodes.Multiplier(aleph.BasisPoints(k.Score))) / float64(aleph.Whole)
		sum += mul(mul(income, score), v[mCommon+i*mPerClass+mNodes])
	}
	v[mLegacyCRN] = ratio(sum, v[mCRNs])
}
