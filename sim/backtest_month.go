package sim

import (
	"fmt"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/registry"
)

// paidIn is what a simulation gives in some calendar time.
type paidIn struct {
	bought, value, distributed float64 // USD, USD, ALEPH
}

// months simulates the network of the hour from the beginning of its month
// until a moment, day by day, at recorded prices, with users who want what they
// had in the hour. Of what users need they buy a part; the rest is granted. It
// adds up by calendar month.
func (h *hour) months(f *Flow, nodes registry.Snapshot, prices []quote, bought float64) (map[string]*paidIn, error) {
	rules, err := unlimited()
	if err != nil {
		return nil, err
	}
	rules.Epoch = aleph.Day
	s, _ := h.scenario(rules, nodes, networks()[0].of(h))
	s.Name, s.Start = "months", f.Months[f.indexOf(h.post.From)].From
	s.Horizon = min(int64((f.Until-s.Start+aleph.Day-1)/aleph.Day), recordedMax)
	s.Price.Process = Recorded
	for day := range s.Horizon {
		usd := priceAt(prices, s.Start+aleph.Millis(day)*aleph.Day+aleph.Day/2)
		s.Recorded = append(s.Recorded, int64(min(max(mul(usd, 1e12), priceMin), priceMax)))
	}
	for i := range s.Demand {
		s.Demand[i].Granted = int64(mul(float64(aleph.Whole), 1-bought) + 0.5)
	}
	m, err := Prepare(s)
	if err != nil {
		return nil, err
	}
	out := map[string]*paidIn{}
	r := m.Run()
	r.Begin(0)
	for at := s.Start; r.Next(); at += aleph.Day {
		// Of the last day only a part has passed when it was recorded.
		part := min(1, float64(f.Until-at)/float64(aleph.Day))
		c := out[monthOf(at)]
		if c == nil {
			c = &paidIn{}
			out[monthOf(at)] = c
		}
		v := r.Values()
		c.bought += mul(r.buysLast, part)
		c.value += mul(v[mOrganicUSD]+v[mSpendUSD], part) / month
		c.distributed += mul(mul(v[mCRNIncome], v[mCRNs])+mul(v[mCCNIncome], v[mCCNs])+v[mStakersIncome], part) / month
	}
	return out, r.Err()
}

// unlimited is the policy that production runs, as far as it runs it: the cap of
// the programme is nowhere enforced there, and the wage is no use.
func unlimited() (policy.Policy, error) {
	p, err := production()
	p.Name = "mainnet-without-cap"
	p.Programme.Cap, p.Wage.Pool = aleph.WholeTokens(poolMost), aleph.Token{}
	return p, err
}

// indexOf returns the month in which a moment lies; -1 when it is not on record.
func (f *Flow) indexOf(at aleph.Millis) int {
	return slices.IndexFunc(f.Months, func(m FlowMonth) bool { return at >= m.From && at < m.To })
}

// has reports whether a moment is on record.
func (f *Flow) has(at aleph.Millis) bool { return f.indexOf(at) >= 0 }

func (m FlowMonth) days() float64 { return float64(m.To-m.From) / float64(aleph.Day) }

// trainedOn is from how many months, that of the hour the last, it is learned
// which part of what users use they buy.
const trainedOn = 3

// boughtPart is the part of what users other than the programme use that they
// bought in those months.
func (h *hour) boughtPart(f *Flow) (part float64, months int) {
	end := f.indexOf(h.post.From) + 1
	learned := f.Months[max(0, end-trainedOn):end]
	var usd, days float64
	for _, m := range learned {
		usd += m.USD
		days += m.days()
	}
	return min(1, ratio(usd, mul(h.organicUSD(), days/month))), len(learned)
}

// organicUSD is what users other than the programme use in 30 days, in USD.
func (h *hour) organicUSD() float64 { return mul(h.others, h.unitUSD()) }

// unitUSD is what an ordinary compute unit costs in 30 days, in USD.
func (h *hour) unitUSD() float64 {
	return mul(float64(h.tariff.Of(policy.Instance).Credits)/1e6, 720)
}

// series compares the months.
func (h *hour) series(f *Flow, nodes registry.Snapshot, prices []quote) ([]History, error) {
	bought, learned := h.boughtPart(f)
	is, err := h.months(f, nodes, prices, bought)
	if err != nil {
		return nil, err
	}
	begin := f.indexOf(h.post.From)
	var purchases []HistoryPoint
	value, distributed := tracked{since: f.Months[begin].From}, tracked{since: f.Months[begin].From}
	for i := begin; i < len(f.Months); i++ {
		m := &f.Months[i]
		c := is[m.Name()]
		if c == nil {
			break // It lies beyond what is simulated.
		}
		was := f.runs(m.From, m.To)
		value.add(m, was.value, c.value)
		distributed.add(m, was.distributed, c.distributed)
		if i > begin { // The month of the hour was learned from.
			last := &f.Months[i-1]
			purchases = append(purchases, HistoryPoint{m.Name(), m.USD, c.bought, scaled(last.USD, last, m)})
		}
	}
	return []History{
		newHistory("purchases of credits", "USD a month", fmt.Sprintf("Users buy %.1f %% of what they use: learned from %d months up to that of the hour.", inPercent(bought), learned), purchases),
		newHistory("processed value", "USD a month", "All that is used, the programme too, is paid in: nothing learned from these numbers. Runs come when somebody starts them, not by month.", value.monthly),
		newHistory("processed value, summed", "USD since the month of the hour", "The same, added up: when runs come does not matter. The benchmark goes on as it did since that month began.", value.summed),
		newHistory("ALEPH distributed", "ALEPH a month", "What of that value does not go to developers, at the prices of the days.", distributed.monthly),
		newHistory("ALEPH distributed, summed", "ALEPH since the month of the hour", "The same, added up, with that benchmark.", distributed.summed),
	}, nil
}

// tracked is something that is processed, by month and summed since a moment.
type tracked struct {
	since               aleph.Millis
	recorded, simulated float64 // until now
	before              *FlowMonth
	last                float64 // recorded in that month
	monthly, summed     []HistoryPoint
}

// add adds a month. Months before the first in which anything was processed are
// a part of that one's sum.
func (k *tracked) add(m *FlowMonth, recorded, simulated float64) {
	k.simulated += simulated
	if k.before == nil && recorded == 0 {
		return
	}
	one := HistoryPoint{At: m.Name(), Recorded: recorded, Simulated: simulated}
	all := HistoryPoint{At: date(m.To), Recorded: k.recorded + recorded, Simulated: k.simulated}
	if k.before != nil {
		one.Benchmark = scaled(k.last, k.before, m)
		pace := k.recorded * float64(m.To-k.since) / float64(k.before.To-k.since)
		all.Benchmark = &pace
	}
	k.monthly, k.summed = append(k.monthly, one), append(k.summed, all)
	k.recorded += recorded
	k.before, k.last = m, recorded
}

// scaled is a month's amount for the length of another.
func scaled(amount float64, of, to *FlowMonth) *float64 {
	x := amount * to.days() / of.days()
	return &x
}

// runs adds up what was processed in some time.
func (f *Flow) runs(from, to aleph.Millis) (c paidIn) {
	for _, r := range f.Runs {
		if r.At >= from && r.At < to {
			c.value += r.USD
			c.distributed += r.Distributed
		}
	}
	return c
}
