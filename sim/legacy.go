package sim

import (
	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/reward"
)

// legacy is what the rewards of before (economics A.6) pay on this network, by
// the formulas that package reward has of them.
type legacy struct {
	core  [linksPaid + 1]float64 // ALEPH per 30 days of all core nodes together, when each links so many compute nodes
	stake float64                // ALEPH per 30 days of all stakers together, with one core node that has all its links
	ten   float64                // its logarithm
	class []float64              // ALEPH per 30 days of one compute node of a class
}

// linksPaid is how many links of a core node were paid for at most.
const linksPaid = 5

// yearly brings what is paid in a month, a twelfth of a year, to 30 days.
const yearly = month * 12 / 365

func newLegacy(s *Scenario) (l legacy) {
	n := s.Policy.Nodes
	l.ten = ln(10)
	for links := range l.core {
		l.core[links] = mul(toALEPH(reward.LegacyCCN(1, links, aleph.Whole, n)), month)
	}
	l.stake = mul(toALEPH(reward.LegacyStake(1, aleph.ALEPH, aleph.ALEPH, linksPaid, aleph.Whole, n)), month)
	for _, c := range s.Classes {
		paid := reward.LegacyCRN(int(c.SameASN), int(aleph.Whole), aleph.BasisPoints(c.Score), n)
		l.class = append(l.class, mul(toALEPH(paid), yearly))
	}
	return l
}

// linkage is the part of what a core node could get that it gets with so many
// links. Of cohorts it is that of the mean, which lies between two whole
// numbers.
func (l *legacy) linkage(links float64) float64 {
	whole := int(min(links, linksPaid))
	at := l.core[whole]
	if whole < linksPaid {
		at += mul(l.core[whole+1]-at, links-float64(whole))
	}
	return at / l.core[linksPaid]
}

// measure takes the measure of what would have been paid. The nodes and the
// stake are measured before. links is what the links of core nodes count for on
// average, staked the same by what is staked on each.
func (l *legacy) measure(v []float64, links, staked float64) {
	if cores := v[mCCNs]; cores > 0 {
		v[mLegacyCCN] = mul(l.core[linksPaid]/cores, links)
		pool := mul(l.stake, 1+ln(cores)/l.ten) // What stakers get grows with the core nodes.
		v[mLegacyYield] = inPercent(mul(ratio(mul(pool, staked), v[mStaked]), 365/month))
		linked := v[mCommon+len(l.class)*mPerClass:]
		for n := range len(linked) / mPerLinks {
			linked[n*mPerLinks+mLinkedLegacy] = l.core[min(n, linksPaid)] / cores
		}
	}
	var sum float64
	for i, each := range l.class {
		of := v[mCommon+i*mPerClass:]
		of[mLegacy] = each
		sum += mul(each, of[mNodes])
	}
	v[mLegacyCRN] = ratio(sum, v[mCRNs])
}

// linkages are what the links of active core nodes count for, on average and by
// what is staked on each.
func (r *Run) linkages() (mean, staked float64) {
	var sum, weighted, stake float64
	active, at := 0, 0
	for k, up := range r.coreUp {
		if !up {
			continue
		}
		if ccn := &r.snapshot.CCNs[at]; ccn.Active {
			counts, on := r.m.legacy.linkage(float64(r.links[k])), toALEPH(ccn.Staked)
			sum, weighted, stake = sum+counts, weighted+mul(counts, on), stake+on
			active++
		}
		at++
	}
	return ratio(sum, float64(active)), ratio(weighted, stake)
}
