package sim

import "slices"

// Accuracy is how far numbers are from those that were recorded. Parts are of
// what was recorded, in percent.
type Accuracy struct {
	N    int     `json:"n"`    // numbers that were compared; those recorded as nothing have no percentage
	MAPE float64 `json:"mape"` // mean of the errors' amounts, %
	Bias float64 `json:"bias"` // sum of what was simulated over that of what was recorded, less one, %
	RMSE float64 `json:"rmse"` // root of the mean square of the errors, in the unit of the numbers
}

// accuracyOf compares numbers with those that were recorded.
func accuracyOf(recorded, simulated []float64) (a Accuracy) {
	var square, sum, all float64
	counted := 0
	for i, was := range recorded {
		off := simulated[i] - was
		square += mul(off, off)
		sum += simulated[i]
		all += was
		if was > 0 {
			a.MAPE += inPercent(amount(off) / was)
			counted++
		}
	}
	n := float64(len(recorded))
	return Accuracy{N: len(recorded), MAPE: ratio(a.MAPE, float64(counted)), Bias: inPercent(ratio(sum-all, all)), RMSE: sqrt(ratio(square, n))}
}

// Spread is how errors of many are spread.
type Spread struct {
	Median      float64 `json:"median"`      // of the errors' amounts, %
	P95         float64 `json:"p95"`         // %
	Worst       float64 `json:"worst"`       // %
	Correlation float64 `json:"correlation"` // of what was recorded and what was simulated, -1 to 1; 0 when either does not vary
}

// spreadOf compares numbers with those that were recorded; those recorded as
// nothing are left out of the percentages.
func spreadOf(recorded, simulated []float64) (s Spread) {
	var off []float64
	for i, was := range recorded {
		if was > 0 {
			off = append(off, inPercent(amount(simulated[i]-was)/was))
		}
	}
	slices.Sort(off)
	if len(off) > 0 {
		s = Spread{Median: rank(off, 0.5), P95: rank(off, 0.95), Worst: off[len(off)-1]}
	}
	s.Correlation = correlation(recorded, simulated)
	return s
}

// inPercent is a part of one in percent.
func inPercent(part float64) float64 { return mul(100, part) }

// amount is a number without its sign.
func amount(x float64) float64 { return max(x, -x) }

// rank returns the number below which a part of sorted ones lies: the nearest.
func rank(sorted []float64, part float64) float64 {
	return sorted[min(int(mul(part, float64(len(sorted)))), len(sorted)-1)]
}

// correlation is Pearson's.
func correlation(x, y []float64) float64 {
	n := float64(len(x))
	var meanX, meanY float64
	for i := range x {
		meanX += x[i] / n
		meanY += y[i] / n
	}
	var xx, yy, xy float64
	for i := range x {
		dx, dy := x[i]-meanX, y[i]-meanY
		xx += mul(dx, dx)
		yy += mul(dy, dy)
		xy += mul(dx, dy)
	}
	// What does not vary but for rounding has no correlation.
	if xx <= mul(1e-20, mul(n, mul(meanX, meanX))) || yy <= mul(1e-20, mul(n, mul(meanY, meanY))) {
		return 0
	}
	return xy / mul(sqrt(xx), sqrt(yy))
}

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
