package sim_test

import (
	"math"
	"testing"

	"github.com/aleph-im/go-aleph/sim"
)

// ishigami is the function of Ishigami and Homma with a = 7 and b = 0.1, of
// places from 0 to 1. Its indices are known.
func ishigami(u []float64) float64 {
	x, y, z := (2*u[0]-1)*math.Pi, (2*u[1]-1)*math.Pi, (2*u[2]-1)*math.Pi
	return math.Sin(x) + 7*math.Pow(math.Sin(y), 2) + 0.1*math.Pow(z, 4)*math.Sin(x)
}

// gFunction is the G-function of Sobol' with these coefficients.
func gFunction(a []float64) func(u []float64) float64 {
	return func(u []float64) float64 {
		y := 1.0
		for i := range a {
			y *= (math.Abs(4*u[i]-2) + a[i]) / (1 + a[i])
		}
		return y
	}
}

// gIndices returns its indices: each factor has the variance 1/(3(1+a)^2).
func gIndices(a []float64) (first, total []float64) {
	all := 1.0
	v := make([]float64, len(a))
	for i := range a {
		v[i] = 1 / (3 * (1 + a[i]) * (1 + a[i]))
		all *= 1 + v[i]
	}
	for i := range a {
		first = append(first, v[i]/(all-1))
		total = append(total, v[i]*all/(1+v[i])/(all-1))
	}
	return first, total
}

func TestSobolKnowsIndices(t *testing.T) {
	pi4 := math.Pow(math.Pi, 4)
	variance := 49.0/8 + 0.1*pi4/5 + 0.01*pi4*pi4/18 + 0.5
	v1, v2, v13 := 0.5*(1+pi4/50)*(1+pi4/50), 49.0/8, 0.01*pi4*pi4*(1.0/18-1.0/50)
	a := []float64{0, 1, 4.5, 9, 99, 99}
	gFirst, gTotal := gIndices(a)
	for name, test := range map[string]struct {
		f            func([]float64) float64
		first, total []float64
	}{
		"ishigami":   {ishigami, []float64{v1 / variance, v2 / variance, 0}, []float64{(v1 + v13) / variance, v2 / variance, v13 / variance}},
		"g-function": {gFunction(a), gFirst, gTotal},
	} {
		for i, e := range sim.SobolOf(test.f, len(test.first), 4096, sim.NewChance(1)) {
			if math.Abs(e.First.Value-test.first[i]) > 0.03 || math.Abs(e.Total.Value-test.total[i]) > 0.03 {
				t.Errorf("%s, parameter %d: first %.3f, want %.3f; total %.3f, want %.3f", name, i+1, e.First.Value, test.first[i], e.Total.Value, test.total[i])
			}
			if e.First.Low > e.First.Value || e.First.High < e.First.Value || e.Total.High-e.Total.Low > 0.15 {
				t.Errorf("%s, parameter %d: intervals %+v and %+v", name, i+1, *e.First, *e.Total)
			}
		}
	}
}

// The intervals hold what is true about as often as they say.
func TestSobolIntervals(t *testing.T) {
	a := []float64{0, 1, 9}
	first, total := gIndices(a)
	held, all := 0, 0
	for seed := range uint64(60) {
		for i, e := range sim.SobolOf(gFunction(a), len(a), 256, sim.NewChance(seed)) {
			for _, is := range []struct {
				index *sim.Index
				truth float64
			}{{e.First, first[i]}, {e.Total, total[i]}} {
				all++
				if is.index.Low <= is.truth && is.truth <= is.index.High {
					held++
				}
			}
		}
	}
	if part := float64(held) / float64(all); part < 0.80 {
		t.Errorf("%.0f %% of intervals hold the true index, want about 90 %%", 100*part)
	}
}

func TestSobolOfNothing(t *testing.T) {
	for _, e := range sim.SobolOf(func([]float64) float64 { return 7 }, 3, 64, sim.NewChance(1)) {
		if *e.First != (sim.Index{}) || *e.Total != (sim.Index{}) {
			t.Errorf("a constant depends on a parameter: %+v %+v", *e.First, *e.Total)
		}
	}
}

func TestMorrisKnowsEffects(t *testing.T) {
	// A line has its slopes as effects, everywhere.
	slopes := []float64{3, -2, 0, 0.5}
	line := func(u []float64) (y float64) {
		for i := range u {
			y += slopes[i] * u[i]
		}
		return y
	}
	for i, effect := range sim.MorrisOf(line, len(slopes), 10, sim.NewChance(3)) {
		e := *effect.Elementary
		if math.Abs(e.Mu-slopes[i]) > 1e-9 || math.Abs(e.MuStar-math.Abs(slopes[i])) > 1e-9 || e.Sigma > 1e-9 {
			t.Errorf("parameter %d: %+v, want the slope %v and no sigma", i+1, e, slopes[i])
		}
	}
	// An interaction shows as sigma, and the ranking of the G-function is that
	// of its coefficients.
	product := sim.MorrisOf(func(u []float64) float64 { return u[0] * u[1] }, 2, 50, sim.NewChance(3))
	for i, effect := range product {
		e := *effect.Elementary
		if e.Sigma < 0.2 || e.Mu < 0.3 || e.Mu > 0.7 {
			t.Errorf("parameter %d of a product: %+v, want mu about 0.5 and sigma about 0.37", i+1, e)
		}
	}
	g := sim.MorrisOf(gFunction([]float64{0, 1, 4.5, 9, 99}), 5, 100, sim.NewChance(3))
	for i := range g[1:] {
		if g[i].Elementary.MuStar <= g[i+1].Elementary.MuStar {
			t.Errorf("parameter %d has mu* %.3f, and %d, which does less, %.3f", i+1, g[i].Elementary.MuStar, i+2, g[i+1].Elementary.MuStar)
		}
	}
}
