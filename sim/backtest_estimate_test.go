package sim

import (
	"math"
	"testing"

	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
)

func close(a, b float64) bool { return math.Abs(a-b) <= 1e-9*max(1, math.Abs(a), math.Abs(b)) }

func TestAccuracy(t *testing.T) {
	// Errors of 10 %, 50 % and, of nothing, 3; the sums are 300 and 353.
	a := accuracyOf([]float64{100, 200, 0}, []float64{110, 240 + 60, 3})
	want := Accuracy{N: 3, MAPE: 30, Bias: 100 * (413.0/300 - 1), RMSE: math.Sqrt((100 + 10_000 + 9) / 3.0)}
	if a.N != want.N || !close(a.MAPE, want.MAPE) || !close(a.Bias, want.Bias) || !close(a.RMSE, want.RMSE) {
		t.Errorf("got %+v, want %+v", a, want)
	}
	if a := accuracyOf(nil, nil); a != (Accuracy{}) {
		t.Errorf("of nothing: %+v", a)
	}
}

func TestSpread(t *testing.T) {
	s := spreadOf([]float64{100, 200, 300, 400, 0}, []float64{101, 196, 309, 440, 50})
	if !close(s.Median, 3) || !close(s.Worst, 10) || !close(s.P95, 10) {
		t.Errorf("%+v", s)
	}
}

// The correlation of a line is 1 or -1, and that of anything lies between.
func TestCorrelation(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := rapid.SliceOfN(rapid.Float64Range(-1e6, 1e6), 3, 30).Draw(t, "x")
		slope := rapid.SampledFrom([]float64{-3, -0.5, 2, 100}).Draw(t, "slope")
		y, noise := make([]float64, len(x)), make([]float64, len(x))
		varies := false
		for i := range x {
			y[i] = slope*x[i] + 7
			noise[i] = rapid.Float64Range(-1, 1).Draw(t, "noise")
			varies = varies || math.Abs(x[i]-x[0]) > 1
		}
		if c := correlation(x, noise); math.Abs(c) > 1+1e-9 {
			t.Fatalf("correlation %v", c)
		}
		if c := correlation(x, y); varies && math.Abs(c-slope/math.Abs(slope)) > 1e-6 {
			t.Fatalf("correlation of a line is %v", c)
		}
	})
	if c := correlation([]float64{1, 2, 3}, []float64{5, 5, 5}); c != 0 {
		t.Errorf("correlation with what does not vary is %v", c)
	}
}

// Of many steps of a walk its drift and volatility come out again, within three
// of the standard errors that are told.
func TestWalkIsFound(t *testing.T) {
	var c chance
	c.begin(7, 0)
	const sigma, drift = 0.8, -1.5
	all := []quote{{0, 0.02}}
	for range 2000 {
		last := all[len(all)-1]
		step := aleph.Millis(1+c.below(20)) * aleph.Day / 2
		years := float64(step) / yearMillis
		all = append(all, quote{last.at + step, last.usd * exp(drift*years+sigma*sqrt(years)*c.normal())})
	}
	w := walkOf(all)
	if w.n != 2000 || math.Abs(w.sigma-sigma) > 3*w.sigmaError || math.Abs(w.drift-drift) > 3*w.driftError {
		t.Errorf("found %+v of drift %v and volatility %v", w, drift, sigma)
	}
	if w.sigmaError > 0.02 || w.jumps > 3 {
		t.Errorf("%+v", w)
	}
	all[1000].usd *= 3 // Up by a jump, and down by another.
	if jumps := walkOf(all).jumps - w.jumps; jumps != 2 {
		t.Errorf("%d jumps were found, want 2", jumps)
	}
}

func TestQuotesApart(t *testing.T) {
	hour := aleph.Hour
	got := apart([]quote{{0, 1}, {2 * hour, 2}, {13 * hour, 1}, {30 * hour, 3}, {60 * hour, 4}})
	if len(got) != 3 || got[1].usd != 3 || got[2].usd != 4 {
		t.Errorf("%v", got)
	}
}

func TestPriceBetweenQuotes(t *testing.T) {
	all := []quote{{1000, 1}, {3000, 4}}
	for at, want := range map[aleph.Millis]float64{0: 1, 1000: 1, 2000: 2, 2500: math.Sqrt(8), 3000: 4, 9000: 4} {
		if got := priceAt(all, at); !close(got, want) {
			t.Errorf("at %d it is %v, want %v", at, got, want)
		}
	}
}

// Even growth is found without an error.
func TestGrowthIsFound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		slope := rapid.Float64Range(-2, 2).Draw(t, "slope")
		months := make([]FlowMonth, rapid.IntRange(3, 24).Draw(t, "months"))
		for i := range months {
			months[i].USD = 50 * math.Exp(slope*float64(i))
		}
		got, standardError, n := growthOf(months)
		if n != len(months) || math.Abs(got-slope) > 1e-9 || standardError > 1e-6 {
			t.Fatalf("%v with %v of %d, want %v", got, standardError, n, slope)
		}
	})
	if _, _, n := growthOf([]FlowMonth{{USD: 3}, {USD: 0}, {USD: 5}}); n != 2 {
		t.Errorf("%d months have a logarithm", n)
	}
}

// What a line of credits an hour is.
func TestLinesAreRead(t *testing.T) {
	p, err := production()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		credits float64
		size    int64
		units   float64
		cards   bool
	}{
		{14_250, 1, 1, false},
		{57_000.4, 4, 4, false},
		{28_500, 2, 2, false},
		{517_500, 12, 12, true},
		{1_207_500, 28, 28, true},
		{579, 0, 579.0 / 14_250, false},
		{14_249.9 * 2.5, 0, 2.5, false},
	} {
		got := read(c.credits, &p.Tariff)
		if got.size != c.size || math.Abs(got.units-c.units) > 1e-3 || (got.product != "instance") != c.cards {
			t.Errorf("%v credits are %+v, want %+v", c.credits, got, c)
		}
	}
}
