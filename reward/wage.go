package reward

import (
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
}

// Add returns the wages of two times together.
func (w Wages) Add(o Wages) Wages {
	return Wages{
		Paid:      w.Paid.Add(o.Paid),
		Shares:    mergeShares(append(append([]Share{}, w.Shares...), o.Shares...)),
		Withheld:  mergeWithheld(append(append([]Withheld{}, w.Withheld...), o.Withheld...)),
		Leftovers: mergeLeftovers(append(append([]Unallocated{}, w.Leftovers...), o.Leftovers...)),
	}
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
	c := NewComputation(Epoch{Snapshot: s}, p)
	roles := aleph.Split(paid, []aleph.Token{
		aleph.NewToken(uint64(p.Wage.CRN)), aleph.NewToken(uint64(p.Wage.CCN)), aleph.NewToken(uint64(p.Wage.Stakers)),
	})
	c.wageCRNs(roles[0], silent)
	c.shareByScore(Wage, roles[1])
	c.shareStakes(Wage, roles[2], aleph.Hash{})
	w.Shares, w.Withheld, w.Leftovers = mergeShares(c.report.Shares), mergeWithheld(c.report.Withholdings), mergeLeftovers(c.report.Leftovers)
	return w
}

func (c *Computation) wageCRNs(pool aleph.Token, silent func(aleph.Hash) bool) {
	var to []*registry.CRN
	var weights []aleph.Token
	for i := range c.rows {
		crn := c.rows[i].crn
		if !crn.Linked() {
			continue
		}
		weight := aleph.NewToken(uint64(c.policy.Nodes.Multiplier(crn.Score)))
		if c.policy.Wage.By == policy.ByScoreCapacity {
			weight = weight.Mul(uint64(max(0, crn.Capacity)))
		}
		to, weights = append(to, crn), append(weights, weight)
	}
	parts := aleph.Split(pool, weights)
	if parts == nil {
		c.keep(Wage, RoleCRN, aleph.Hash{}, NoScoredCRN, pool)
		return
	}
	for i, crn := range to {
		if c.policy.Slash.Wage && silent(crn.ID) {
			c.withhold(Wage, crn.ID, crn.Payee(), parts[i])
			continue
		}
		c.give(Wage, RoleCRN, crn.ID, crn.Payee(), parts[i])
	}
}
