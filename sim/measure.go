package sim

import (
	"fmt"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/reward"
)

// Metric is one number that a run has at the end of every epoch.
type Metric struct {
	Key     string
	Unit    string
	Meaning string
}

// The metrics that every model has, in this order; those of each class of
// compute nodes follow, then those of core nodes by their links.
const (
	mPrice = iota
	mCRNs
	mCCNs
	mStaked
	mCapacity
	mOrganic
	mProgramme
	mUtilisation
	mUnmet
	mOwed
	mPaid
	mKappa
	mSpendUSD
	mOrganicUSD
	mSubsidised
	mWage
	mPool
	mRunway
	mBacking
	mYield
	mCRNIncome
	mCCNIncome
	mCCNUSD
	mStakersIncome
	mStakerUSD
	mDevelopers
	mBurned
	mSold
	mGini
	mFairness
	mProfitable
	mLegacyCRN
	mLegacyCCN
	mLegacyYield
	mCommon // how many
)

// Of each class.
const (
	mNodes = iota
	mIncome
	mUSD
	mProfit
	mUsed
	mLegacy
	mPerClass // how many
)

// Of a core node with so many links.
const (
	mLinkedUSD = iota
	mLinkedProfit
	mLinkedLegacy
	mPerLinks // how many
)

func common() [mCommon]Metric {
	return [mCommon]Metric{
		mPrice:         {"price", "USD per ALEPH", "The price of ALEPH."},
		mCRNs:          {"compute_nodes", "count", "Compute nodes that are linked."},
		mCCNs:          {"core_nodes", "count", "Core nodes that are active."},
		mStaked:        {"staked", "ALEPH", "Staked on core nodes."},
		mCapacity:      {"capacity", "compute units", "Of linked compute nodes."},
		mOrganic:       {"organic", "compute units", "In use by users."},
		mProgramme:     {"programme", "compute units", "In use by the incentive programme."},
		mUtilisation:   {"utilisation", "%", "Of capacity that is in use."},
		mUnmet:         {"unmet", "compute units", "That users wanted and no node had."},
		mOwed:          {"subsidy_owed", "ALEPH per 30 days", "What the programme used, at the price of the moment."},
		mPaid:          {"subsidy_paid", "ALEPH per 30 days", "What the incentives pool paid of it."},
		mKappa:         {"kappa", "%", "Part of what the programme used that was paid: below 100 % the cap binds, or the pool is empty."},
		mSpendUSD:      {"subsidy_usd", "USD per 30 days", "What the incentives pool paid for the programme, at the price of the moment."},
		mOrganicUSD:    {"organic_usd", "USD per 30 days", "What users used."},
		mSubsidised:    {"subsidy_share", "%", "Part of all that is paid out that came from the incentives pool."},
		mWage:          {"wage", "ALEPH per 30 days", "The minimum wage of the whole network."},
		mPool:          {"pool", "ALEPH", "What the incentives pool has."},
		mRunway:        {"runway", "days", "How long the incentives pool lasts if it goes on to lose what it lost in this epoch; 36,500 when it loses nothing, 0 when it is empty."},
		mBacking:       {"backing", "%", "ALEPH behind unused credits over what their use would pay at the price of the moment; 1,000 when nothing is owed."},
		mYield:         {"yield", "% per year", "What stakers get, of what they have staked."},
		mCRNIncome:     {"crn_income", "ALEPH per 30 days", "Of a compute node, on average."},
		mCCNIncome:     {"ccn_income", "ALEPH per 30 days", "Of an active core node, on average."},
		mCCNUSD:        {"ccn_profit", "USD per 30 days", "Of an active core node, on average: its income at the price of the moment less its cost."},
		mStakersIncome: {"stakers_income", "ALEPH per 30 days", "Of all stakers together."},
		mStakerUSD:     {"staker_usd", "USD per 30 days", "What 10,000 staked ALEPH get, at the price of the moment."},
		mDevelopers:    {"developers", "ALEPH per 30 days", "Of the developers."},
		mBurned:        {"burned", "ALEPH per 30 days", "What was burned."},
		mSold:          {"sold", "ALEPH per 30 days", "Rewards that were sold at once."},
		mGini:          {"gini", "%", "How unequally the income of compute nodes is spread: 0 is all alike."},
		mFairness:      {"unfairness", "%", "The largest difference between two eligible nodes of one product in the used share of their capacity."},
		mProfitable:    {"profitable", "%", "Part of compute nodes that earn more than they cost."},
		mLegacyCRN:     {"legacy_crn_income", "ALEPH per 30 days", "What a compute node would get on average by the rewards of before."},
		mLegacyCCN:     {"legacy_ccn_income", "ALEPH per 30 days", "What a core node would get on average by the rewards of before."},
		mLegacyYield:   {"legacy_yield", "% per year", "What stakers would get by the rewards of before."},
	}
}

func perClass() [mPerClass]Metric {
	return [mPerClass]Metric{
		mNodes:  {"nodes", "count", "Linked nodes of the class."},
		mIncome: {"income", "ALEPH per 30 days", "Of one of them, on average; 0 when there is none."},
		mUSD:    {"income_usd", "USD per 30 days", "Of one of them, on average, at the price of the moment; 0 when there is none."},
		mProfit: {"profit", "USD per 30 days", "Of one of them, on average; 0 when there is none."},
		mUsed:   {"used", "%", "Of their capacity that is in use."},
		mLegacy: {"legacy_income", "ALEPH per 30 days", "What one of them would get by the rewards of before."},
	}
}

func perLinks() [mPerLinks]Metric {
	return [mPerLinks]Metric{
		mLinkedUSD:    {"income_usd", "USD per 30 days", "Of a core node with so many links, if each brings what links bring on average, at the price of the moment."},
		mLinkedProfit: {"profit", "USD per 30 days", "Of a core node with so many links, likewise."},
		mLinkedLegacy: {"legacy_income", "ALEPH per 30 days", "What a core node with so many links would get by the rewards of before."},
	}
}

// LinksKey is what the keys of the metrics of a core node with so many links
// begin with.
func LinksKey(links int) string { return fmt.Sprintf("core_node_%d", links) }

// linksShown bounds the numbers of links that have metrics.
const linksShown = 10

// describe lists the metrics of a model.
func (m *Model) describe() []Metric {
	all := common()
	out := slices.Clone(all[:])
	for i := range m.classes {
		for _, x := range perClass() {
			out = append(out, Metric{m.classes[i].Name + "." + x.Key, x.Unit, x.Meaning})
		}
	}
	for n := range min(m.scenario.Policy.Nodes.LinksMax, linksShown) + 1 {
		for _, x := range perLinks() {
			out = append(out, Metric{LinksKey(n) + "." + x.Key, x.Unit, x.Meaning})
		}
	}
	return out
}

// Metrics lists the numbers that a run has at the end of every epoch.
func (m *Model) Metrics() []Metric { return slices.Clone(m.metrics) }

// gini returns the Gini coefficient of numbers that are not negative, which it
// sorts: 0 when all are equal or nothing.
func gini(x []float64) float64 {
	slices.Sort(x)
	var sum, weighted float64
	for i, v := range x {
		sum += v
		weighted += mul(float64(i+1), v)
	}
	if sum == 0 {
		return 0
	}
	n := float64(len(x))
	return max(0, 2*weighted/mul(n, sum)-(n+1)/n)
}

// measureMoney takes the measure of what some days have paid. The nodes, the
// stake and what users used are measured before.
func (m *Model) measureMoney(v []float64, s *reward.Settlement, usd, days float64, before, after aleph.Token) {
	monthly := month / days
	owed, paid := toALEPH(s.Programme.Owed), toALEPH(s.Programme.Paid)
	v[mOwed], v[mPaid] = mul(owed, monthly), mul(paid, monthly)
	v[mSpendUSD], v[mKappa] = mul(v[mPaid], usd), 100
	if owed > 0 {
		v[mKappa] = 100 * paid / owed
	}
	drawn := toALEPH(s.Drawn())
	v[mSubsidised] = mul(100, ratio(drawn, drawn+toALEPH(s.Pool.Sum())))
	v[mWage] = mul(toALEPH(s.Wage), monthly)
	balance := toALEPH(after)
	v[mPool], v[mRunway] = balance, runwayMost
	if lost := (toALEPH(before) - balance) / days; lost > 0 {
		v[mRunway] = min(balance/lost, runwayMost)
	} else if balance == 0 {
		v[mRunway] = 0
	}
	crn, ccn, stakers := toALEPH(s.CRN), toALEPH(s.CCN), toALEPH(s.Stakers)
	v[mYield], v[mStakersIncome] = mul(100, mul(ratio(stakers, v[mStaked]), 365/days)), mul(stakers, monthly)
	v[mCRNIncome], v[mCCNIncome] = mul(ratio(crn, v[mCRNs]), monthly), mul(ratio(ccn, v[mCCNs]), monthly)
	v[mCCNUSD] = mul(v[mCCNIncome], usd) - float64(m.scenario.Core.Cost)/1e6
	v[mStakerUSD] = mul(mul(ratio(v[mStakersIncome], v[mStaked]), 10_000), usd)
	v[mDevelopers], v[mBurned] = mul(toALEPH(s.Developers), monthly), mul(toALEPH(s.Burned), monthly)
	sell := &m.scenario.Selling
	v[mSold] = mul(mul(part(sell.CRN), crn)+mul(part(sell.CCN), ccn)+mul(part(sell.Stakers), stakers), monthly)

	// A core node gets its wage for being there and the rest for its links.
	wage := toALEPH(aleph.Sum(s.CCNs.Of(reward.Wage)))
	alone := mul(mul(ratio(wage, v[mCCNs]), monthly), usd)
	link := mul(mul(ratio(ccn-wage, v[mCRNs]), monthly), usd)
	linked := v[mCommon+len(m.classes)*mPerClass:]
	for n := range len(linked) / mPerLinks {
		income := alone + mul(float64(n), link)
		linked[n*mPerLinks+mLinkedUSD], linked[n*mPerLinks+mLinkedProfit] = income, income-float64(m.scenario.Core.Cost)/1e6
	}
}

const runwayMost = 36_500 // days

// monthlyUSD is what a rate spends in 30 days.
func monthlyUSD(rate aleph.Rate) float64 { return mul(float64(rate)/1e12, 720) }

// ratio is a over b, 0 of nothing.
func ratio(a, b float64) float64 {
	if b == 0 {
		return 0
	}
	return a / b
}
