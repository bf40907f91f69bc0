package sim

// The outcomes of a run.
const (
	oCapDays = iota
	oDepleted
	oEmpty
	oRunway
	oPool
	oSpendUSD
	oSpend
	oOrganicUSD
	oBackingMin
	oYield
	oCRNs
	oCRNsMin
	oCCNs
	oProfitable
	oProfitableMean
	oGini
	oSubsidised
	oPriceEnd
	oCRNIncome
	oCCNIncome
	outcomes
)

// Outcomes lists the numbers that a run has at its end.
func Outcomes() []Metric {
	all := outcomesOf()
	return all[:]
}

func outcomesOf() [outcomes]Metric {
	return [outcomes]Metric{
		oCapDays:        {"cap_days", "days", "On which the cap was less than the programme used, and the incentives pool was not."},
		oDepleted:       {"depleted", "days", "Until the incentives pool was empty; 36,500 when it never was."},
		oEmpty:          {"pool_empty", "%", "100 when the incentives pool was empty at some time, 0 when it never was: the mean over runs is how likely that is."},
		oRunway:         {"runway", "days", "From the start until the incentives pool is empty; after the horizon it is taken to lose what it lost in the last epoch; 36,500 when it loses nothing."},
		oPool:           {"pool_end", "ALEPH", "What the incentives pool has at the end."},
		oSpendUSD:       {"subsidy_usd_total", "USD", "What the incentives pool paid for the programme, at the prices of the moments."},
		oSpend:          {"subsidy_total", "ALEPH", "The same in ALEPH."},
		oOrganicUSD:     {"organic_usd_total", "USD", "What users used."},
		oBackingMin:     {"backing_min", "%", "The least backing ratio."},
		oYield:          {"yield_mean", "% per year", "What stakers got, on average over time."},
		oCRNs:           {"compute_nodes_end", "count", "Compute nodes at the end."},
		oCRNsMin:        {"compute_nodes_min", "count", "The fewest compute nodes."},
		oCCNs:           {"core_nodes_end", "count", "Core nodes at the end."},
		oProfitable:     {"profitable_end", "%", "Part of compute nodes that earn more than they cost, at the end."},
		oProfitableMean: {"profitable_mean", "%", "The same, on average over time."},
		oGini:           {"gini_mean", "%", "How unequally the income of compute nodes is spread, on average over time."},
		oSubsidised:     {"subsidy_share_mean", "%", "Part of all that is paid out that came from the incentives pool, on average over time."},
		oPriceEnd:       {"price_end", "USD per ALEPH", "The price at the end."},
		oCRNIncome:      {"crn_income_usd_mean", "USD per 30 days", "Of a compute node, on average over time."},
		oCCNIncome:      {"ccn_income_usd_mean", "USD per 30 days", "Of a core node, on average over time."},
	}
}

// tally gathers the outcome of a run.
type tally struct {
	o      [outcomes]float64 // means are sums yet
	epochs int
	days   float64 // until now
}

// add takes the metrics of an epoch of so many days, in which the cap bound or not.
func (t *tally) add(v []float64, days float64, capped bool) {
	o := &t.o
	if t.epochs == 0 {
		*o = [outcomes]float64{oDepleted: runwayMost, oBackingMin: v[mBacking], oCRNsMin: v[mCRNs]}
		t.days = 0
	}
	t.epochs++
	t.days += days
	if capped {
		o[oCapDays] += days
	}
	if v[mPool] == 0 && o[oDepleted] == runwayMost {
		o[oDepleted], o[oEmpty] = t.days, 100
	}
	o[oRunway] = o[oDepleted]
	if o[oEmpty] == 0 {
		o[oRunway] = min(t.days+v[mRunway], runwayMost)
	}
	months := days / month
	o[oSpendUSD] += mul(v[mSpendUSD], months)
	o[oSpend] += mul(v[mPaid], months)
	o[oOrganicUSD] += mul(v[mOrganicUSD], months)
	o[oBackingMin], o[oCRNsMin] = min(o[oBackingMin], v[mBacking]), min(o[oCRNsMin], v[mCRNs])
	o[oPool], o[oCRNs], o[oCCNs], o[oProfitable], o[oPriceEnd] = v[mPool], v[mCRNs], v[mCCNs], v[mProfitable], v[mPrice]
	o[oYield] += v[mYield]
	o[oProfitableMean] += v[mProfitable]
	o[oGini] += v[mGini]
	o[oSubsidised] += v[mSubsidised]
	o[oCRNIncome] += mul(v[mCRNIncome], v[mPrice])
	o[oCCNIncome] += mul(v[mCCNIncome], v[mPrice])
}

// result returns the outcome until now.
func (t *tally) result() [outcomes]float64 {
	o := t.o
	for _, mean := range [...]int{oYield, oProfitableMean, oGini, oSubsidised, oCRNIncome, oCCNIncome} {
		o[mean] = ratio(o[mean], float64(t.epochs))
	}
	return o
}
