package reward

import (
	"slices"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/registry"
)

// WageDue returns the minimum wage of the whole network for a time, in
// base units of ALEPH. start is when the network started. It is the difference
// of two cumulative floors, so that the wages of days sum to that of all of
// them: 2,700,000 ALEPH in 180 days from 900,000 per 30 days, when it fades
// continuously (economics A.2, A.3).
func WageDue(w policy.Wage, start, from, to aleph.Millis) aleph.Token {
	if w.Start != 0 {
		start = w.Start
	}
	if from-start >= w.Length { // It has faded.
		return aleph.Token{}
	}
	return wageUntil(w, to-start).MustSub(wageUntil(w, from-start))
}

// wageUntil returns the wage from the beginning until a moment after it.
func wageUntil(w policy.Wage, t aleph.Millis) aleph.Token {
	t = min(max(t, 0), w.Length)
	length, month := uint64(w.Length), aleph.NewToken(uint64(policy.Month))
	passed := uint64(t)
	switch w.Schedule {
	case policy.Continuous:
		// The integral of 1 - t/length: t - t^2/(2*length).
		area := aleph.NewToken(passed).Mul(2*length - passed)
		return w.Pool.MulDiv(area, month.Mul(2*length))
	case policy.Step6, policy.Step5:
		last := uint64(6) // the step at which nothing would be paid
		if w.Schedule == policy.Step5 {
			last = 5
		}
		// In sixths of the length: step k pays 1 - k/last.
		const steps = 6
		step := min(passed*steps/length, steps-1)
		var area aleph.Token // times steps and last
		for k := range step {
			area = area.Add(aleph.NewToken(length).Mul(last - k))
		}
		area = area.Add(aleph.NewToken(passed*steps - step*length).Mul(last - step))
		return w.Pool.MulDiv(area, month.Mul(steps*last))
	}
	panic("reward: no such schedule: " + string(w.Schedule))
}

// Wages is the minimum wage of some time: what the incentives pool paid, and
// where that goes.
type Wages struct {
	Paid      aleph.Token
	Shares    []Share       // sorted
	Withheld  []Withheld    // sorted
	Leftovers []Unallocated // sorted
	Pools     []Pool        // sorted by role and day
	Weights   []Weight      // of all who shared; only of a single day
}

// Add returns the wages of two times together, without the weights.
func (w Wages) Add(o Wages) Wages {
	pools := slices.Concat(w.Pools, o.Pools)
	slices.SortFunc(pools, poolOrder)
	return Wages{
		Paid:      w.Paid.Add(o.Paid),
		Shares:    mergeShares(slices.Concat(w.Shares, o.Shares)),
		Withheld:  mergeWithheld(slices.Concat(w.Withheld, o.Withheld)),
		Leftovers: mergeLeftovers(slices.Concat(w.Leftovers, o.Leftovers)),
		Pools:     pools,
	}
}

// Weight is by how much a node, or a staker on one, shares in the wage of a
// day.
type Weight struct {
	Role    Role
	Node    aleph.Hash
	Address aleph.Address
	Weight  aleph.Token
}

// ShareWage divides the wage of a day among the nodes of that day: among roles
// by weight, then among linked compute nodes by score, or by score and
// capacity, among active core nodes by score, and among their stakers by stake.
// Compute nodes that are silent get nothing of it when the policy withholds the
// wage.
func ShareWage(paid aleph.Token, s registry.Snapshot, p policy.Policy, silent func(aleph.Hash) bool) Wages {
	w := Wages{Paid: paid}
	if paid.IsZero() {
		return w
	}
	e := Epoch{Snapshot: s}
	for i := range s.CRNs {
		if silent(s.CRNs[i].ID) {
			e.Silences = append(e.Silences, Silence{Node: s.CRNs[i].ID})
		}
	}
	c := NewComputation(e, p)
	c.Wage(paid)
	r := c.Report()
	for _, at := range [...]int{c.waged, c.scored, c.staked} {
		pool := c.members(at)
		for i, weight := range pool.weights.All() {
			to := &c.routes[pool.to[i]]
			w.Weights = append(w.Weights, Weight{to.role, to.node, to.to, weight})
		}
	}
	w.Shares, w.Withheld, w.Leftovers, w.Pools = r.Shares, r.Withholdings, r.Leftovers, r.Pools
	return w
}
