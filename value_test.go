package aleph_test

import (
	"testing"

	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
)

func drawValue(t *rapid.T) aleph.Value {
	return aleph.Value{
		Distribution: drawToken(t, "distribution", 128),
		Developers:   drawToken(t, "developers", 120),
		Burned:       drawToken(t, "burned", 64),
	}
}

func TestValueArithmetic(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := drawValue(t), drawValue(t)
		if got := a.Add(b).MustSub(b); got != a {
			t.Fatalf("%v + %v - the same is %v", a, b, got)
		}
		sum := b
		if a.AddTo(&sum); sum != a.Add(b) {
			t.Fatalf("%v added to %v is %v", a, b, sum)
		}
		if got, want := a.Add(b).Sum(), a.Sum().Add(b.Sum()); got != want {
			t.Fatalf("the sum of the sum is %s, want %s", got, want)
		}
	})
}

// However an amount is drawn, portions of consecutive grains sum to the value.
func TestValuePortionTelescopes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := drawValue(t)
		whole := drawGrains(t, "whole", 96).Add(aleph.NewGrains(1))
		var sum, before aleph.Value
		var drawn aleph.Grains
		for drawn.Cmp(whole) < 0 {
			step := drawGrains(t, "step", 96).Add(aleph.NewGrains(1))
			if left := whole.MustSub(drawn); step.Cmp(left) > 0 {
				step = left
			}
			drawn = drawn.Add(step)
			upTo := v.Portion(drawn, whole)
			sum = sum.Add(upTo.MustSub(before))
			before = upTo
		}
		if sum != v {
			t.Fatalf("the portions of %v sum to %v", v, sum)
		}
	})
	v := aleph.Value{Distribution: aleph.ALEPH, Developers: aleph.ALEPH, Burned: aleph.ALEPH}
	if got := v.Portion(aleph.Grains{}, aleph.NewGrains(1)); got != (aleph.Value{}) {
		t.Errorf("no grain has %v", got)
	}
}
