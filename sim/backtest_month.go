package sim

import (
	"fmt"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/registry"
)

// A History is numbers that were recorded one after the other, and what was
// simulated of them.
type History struct {
	Name      string         `json:"name"`
	Unit      string         `json:"unit"`
	Meaning   string         `json:"meaning"`
	Points    []HistoryPoint `json:"points"`
	Error     Accuracy       `json:"error"`     // of all points
	Compared  Accuracy       `json:"compared"`  // of those that have a benchmark
	Benchmark Accuracy       `json:"benchmark"` // of the benchmark, of the same
	Verdict   Verdict        `json:"verdict"`
}

// HistoryPoint is a number of it.
type HistoryPoint struct {
	At        string   `json:"at"` // a month, or the day until which is summed
	Recorded  float64  `json:"recorded"`
	Simulated float64  `json:"simulated"`
	Benchmark *float64 `json:"by_benchmark,omitempty"` // none where nothing was recorded before
}

// Verdict is what an error is worth.
type Verdict string

// The verdicts.
const (
	Fitted    Verdict = "fitted: no evidence"
	SameRules Verdict = "the rules agree"
	Wins      Verdict = "better than the benchmark"
	WinsFew   Verdict = "better than the benchmark, on too few points"
	Loses     Verdict = "no better than the benchmark"
	Unmatched Verdict = "no benchmark"
)

// few is below how many points an error is no evidence.
const few = 5

// newHistory measures the errors.
func newHistory(name, unit, meaning string, points []HistoryPoint) History {
	s := History{Name: name, Unit: unit, Meaning: meaning, Points: points, Verdict: Unmatched}
	var was, is, wasToo, isToo, before []float64
	for _, p := range points {
		was, is = append(was, p.Recorded), append(is, p.Simulated)
		if p.Benchmark != nil {
			wasToo, isToo, before = append(wasToo, p.Recorded), append(isToo, p.Simulated), append(before, *p.Benchmark)
		}
	}
	s.Error, s.Compared, s.Benchmark = accuracyOf(was, is), accuracyOf(wasToo, isToo), accuracyOf(wasToo, before)
	if len(before) > 0 {
		s.Verdict = verdict(s.Compared.MAPE, s.Benchmark.MAPE, len(before))
	}
	return s
}

func verdict(ours, benchmark float64, n int) Verdict {
	switch {
	case ours >= benchmark:
		return Loses
	case n < few:
		return WinsFew
	}
	return Wins
}

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
	part, trained := h.boughtPart(f)
	is, err := h.months(f, nodes, prices, part)
	if err != nil {
		return nil, err
	}
	begin := f.Months[f.indexOf(h.post.From)]
	var purchases, value, aleph_, valueSum, alephSum []HistoryPoint
	var before *FlowMonth
	var sums, were, areBefore paidIn
	first := true
	for i := range f.Months {
		m := &f.Months[i]
		c := is[m.Name()]
		if c == nil {
			continue
		}
		run := f.runs(m.From, m.To)
		sums.value, sums.distributed = sums.value+c.value, sums.distributed+c.distributed
		were.value, were.distributed = were.value+run.value, were.distributed+run.distributed
		if m.From > begin.From { // That of the hour was learned from.
			last := &f.Months[i-1]
			purchases = append(purchases, HistoryPoint{m.Name(), m.USD, c.bought, scaled(last.USD, last, m)})
		}
		if run.value > 0 {
			v := HistoryPoint{At: m.Name(), Recorded: run.value, Simulated: c.value}
			d := HistoryPoint{At: m.Name(), Recorded: run.distributed, Simulated: c.distributed}
			until := date(m.To)
			vs := HistoryPoint{At: until, Recorded: were.value, Simulated: sums.value}
			ds := HistoryPoint{At: until, Recorded: were.distributed, Simulated: sums.distributed}
			if !first {
				v.Benchmark, d.Benchmark = scaled(areBefore.value, before, m), scaled(areBefore.distributed, before, m)
				days, until := float64(before.To-begin.From), float64(m.To-begin.From)
				vs.Benchmark, ds.Benchmark = pace(were.value-run.value, days, until), pace(were.distributed-run.distributed, days, until)
			}
			first = false
			value, aleph_ = append(value, v), append(aleph_, d)
			valueSum, alephSum = append(valueSum, vs), append(alephSum, ds)
			before, areBefore = m, run
		}
	}
	return []History{
		newHistory("purchases of credits", "USD a month", fmt.Sprintf("Users buy %.1f %% of what they use: learned from %d months up to that of the hour.", 100*part, trained), purchases),
		newHistory("processed value", "USD a month", "All that is used, the programme too, is paid in: nothing learned from these numbers. Runs come when somebody starts them, not by month.", value),
		newHistory("processed value, summed", "USD since the month of the hour", "The same, added up: when runs come does not matter. The benchmark goes on as it did since that month began.", valueSum),
		newHistory("ALEPH distributed", "ALEPH a month", "95 % of that value, at the prices of the days.", aleph_),
		newHistory("ALEPH distributed, summed", "ALEPH since the month of the hour", "The same, added up, with that benchmark.", alephSum),
	}, nil
}

// scaled is a month's amount for the length of another.
func scaled(amount float64, of, to *FlowMonth) *float64 {
	x := amount * to.days() / of.days()
	return &x
}

// pace is what a sum comes to that goes on as it did until then.
func pace(sum, time, until float64) *float64 {
	x := sum * until / time
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
