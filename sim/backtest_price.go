package sim

import (
	"slices"

	aleph "github.com/aleph-im/go-aleph"
)

// quote is a price that was recorded.
type quote struct {
	at  aleph.Millis
	usd float64
}

// quotes are all prices that were recorded: that of the hour, and the
// platform's at each run that took ALEPH.
func quotes(h *hour, f *Flow) (all []quote) {
	if h != nil {
		all = append(all, quote{h.post.From, usdOf(h.price)})
	}
	if f != nil {
		for _, r := range f.Runs {
			if usd, ok := r.Price(); ok {
				all = append(all, quote{r.At, usd})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b quote) int { return int(min(max(a.at-b.at, -1), 1)) })
	return all
}

// apart leaves out quotes that say nothing new: those less than half a day after
// the one before, and those equal to it, which the platform held.
func apart(all []quote) (out []quote) {
	for _, q := range all {
		if last := len(out) - 1; last < 0 || q.at-out[last].at >= aleph.Day/2 && q.usd != out[last].usd {
			out = append(out, q)
		}
	}
	return out
}

// priceAt is the price at a moment: between two quotes on the straight line of
// its logarithm, before the first and after the last as there.
func priceAt(all []quote, at aleph.Millis) float64 {
	next := slices.IndexFunc(all, func(q quote) bool { return q.at > at })
	switch next {
	case 0:
		return all[0].usd
	case -1:
		return all[len(all)-1].usd
	}
	a, b := all[next-1], all[next]
	part := float64(at-a.at) / float64(b.at-a.at)
	return mul(a.usd, exp(mul(ln(b.usd/a.usd), part)))
}

// walked is what quotes say of a price that walks.
type walked struct {
	n          int     // steps
	years      float64 // from the first to the last
	drift      float64 // of the logarithm, a year
	driftError float64 // standard error
	sigma      float64 // volatility, a square root of a year
	sigmaError float64
	jumps      int // steps of more than jumpSigma times what their like are
}

// jumpSigma is from how many standard deviations on, by the median of the
// steps, one is called a jump.
const jumpSigma = 4

const yearMillis = 365 * float64(aleph.Day)

// walkOf fits a walk to quotes that are apart: the drift is what they moved over
// their time, the volatility the root mean square of the steps about it, each
// over the root of its time.
func walkOf(all []quote) (w walked) {
	if w.n = len(all) - 1; w.n < 1 {
		return walked{}
	}
	first, last := all[0], all[w.n]
	w.years = float64(last.at-first.at) / yearMillis
	w.drift = ln(last.usd/first.usd) / w.years
	if w.n < 2 {
		return w
	}
	steps := make([]float64, w.n)
	var square float64
	for i := range steps {
		years := float64(all[i+1].at-all[i].at) / yearMillis
		step := (ln(all[i+1].usd/all[i].usd) - mul(w.drift, years)) / sqrt(years)
		square += mul(step, step)
		steps[i] = amount(step)
	}
	w.sigma = sqrt(square / float64(w.n-1))
	w.sigmaError = w.sigma / sqrt(2*float64(w.n-1))
	w.driftError = w.sigma / sqrt(w.years)
	slices.Sort(steps)
	like := rank(steps, 0.5) / 0.6745 // The median of a normal step's amount is 0.6745 of its deviation.
	for _, step := range steps {
		if step > mul(jumpSigma, like) {
			w.jumps++
		}
	}
	return w
}

// forecast compares the second half of the time of quotes with a walk fitted to
// the first, and with a price that stays as it last was. inside is how many of
// the second half lie within what 90 of 100 such walks do.
func forecast(all []quote) (points []HistoryPoint, first walked, inside int) {
	if len(all) < 6 {
		return nil, walked{}, 0
	}
	middle := all[0].at + (all[len(all)-1].at-all[0].at)/2
	cut := slices.IndexFunc(all, func(q quote) bool { return q.at > middle })
	if cut < 3 {
		return nil, walked{}, 0
	}
	first = walkOf(all[:cut])
	from := all[cut-1]
	for _, q := range all[cut:] {
		years := float64(q.at-from.at) / yearMillis
		median := mul(from.usd, exp(mul(first.drift, years)))
		stays := from.usd
		points = append(points, HistoryPoint{At: date(q.at), Recorded: q.usd, Simulated: median, Benchmark: &stays})
		if off := ln(q.usd / median); amount(off) <= mul(mul(1.645, first.sigma), sqrt(years)) {
			inside++
		}
	}
	return points, first, inside
}
