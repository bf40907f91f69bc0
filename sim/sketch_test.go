package sim

import (
	"math"
	"math/big"
	"slices"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"
)

// samples draws numbers as metrics are: of all sizes, of both signs, some zero
// and some alike.
func samples(t *rapid.T) (all []float64) {
	scale := rapid.SampledFrom([]float64{1e-6, 1, 100, 1e9}).Draw(t, "scale")
	one := rapid.OneOf(
		rapid.Float64Range(-1, 1), rapid.Float64Range(0.999, 1), rapid.Just(0.0), rapid.Just(0.25),
		rapid.Map(rapid.Float64Range(-20, 20), math.Exp),
	)
	for _, x := range rapid.SliceOfN(one, 1, 300).Draw(t, "numbers") {
		all = append(all, x*scale)
	}
	return all
}

func sketchOf(all []float64) *Sketch {
	s := new(Sketch)
	for _, x := range all {
		s.Add(x)
	}
	return s
}

// TestSketch compares a sketch with the sorted numbers.
func TestSketch(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := samples(t)
		s := sketchOf(all)

		// The mean is that of the numbers, each to 2^-32, halves away from zero.
		sum, one := new(big.Rat), new(big.Rat).SetInt64(1<<32)
		for _, x := range all {
			units, _ := new(big.Float).SetFloat64(math.Copysign(math.Floor(math.Abs(x)*0x1p32+0.5), x)).Int(nil)
			sum.Add(sum, new(big.Rat).SetInt(units))
		}
		want, _ := new(big.Rat).Quo(sum, one.Mul(one, new(big.Rat).SetInt64(int64(len(all))))).Float64()
		if slices.Min(all) == slices.Max(all) {
			want = all[0] // Of equal numbers it is exact.
		}
		if got := s.Mean(); math.Abs(got-want) > 1e-15*math.Abs(want) {
			t.Errorf("the mean of %d numbers is %g, want %g", len(all), got, want)
		}

		slices.Sort(all)
		if s.N != uint64(len(all)) || s.Min != all[0] || s.Max != all[len(all)-1] {
			t.Errorf("%d numbers from %g to %g, want %d from %g to %g", s.N, s.Min, s.Max, len(all), all[0], all[len(all)-1])
		}
		before := math.Inf(-1)
		for _, part := range []float64{0, 0.05, 0.25, 0.5, 0.75, 0.95, 1} {
			got, want := s.Quantile(part), all[int(part*float64(len(all)-1)+0.5)]
			if math.Abs(got-want) > math.Abs(want)/256+1e-300 || got < before {
				t.Errorf("%g of %d numbers lies at %g, want %g", part, len(all), got, want)
			}
			before = got
		}
	})
}

// TestSketchMerges holds that neither order nor grouping makes a difference.
func TestSketchMerges(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := samples(t)
		want := sketchOf(all)
		cut := rapid.SliceOfN(rapid.IntRange(0, len(all)), 0, 4).Draw(t, "cuts")
		slices.Sort(cut)
		cut = append(cut, len(all))
		var parts []*Sketch
		from := 0
		shuffled := rapid.Permutation(all).Draw(t, "order")
		for _, to := range cut {
			parts = append(parts, sketchOf(shuffled[from:to]))
			from = to
		}
		merged := new(Sketch)
		for _, p := range rapid.Permutation(parts).Draw(t, "parts") {
			merged.Merge(p)
		}
		// How much memory they have may differ, their numbers may not.
		if diff := gocmp.Diff(want, merged, cmpopts.IgnoreFields(Sketch{}, "Above", "Below")); diff != "" {
			t.Error(diff)
		}
		for part := range 101 {
			if a, b := want.Quantile(float64(part)/100), merged.Quantile(float64(part)/100); a != b {
				t.Errorf("%d %% of the numbers lies at %g, and merged at %g", part, a, b)
			}
		}
		merged.clear()
		again := sketchOf(nil)
		again.Merge(merged)
		merged.Merge(want)
		if merged.Mean() != want.Mean() || merged.Quantile(0.5) != want.Quantile(0.5) || again.N != 0 || again.Mean() != 0 || again.Quantile(0.5) != 0 {
			t.Error("a sketch that was cleared is not empty")
		}
	})
}
