package sim

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

// near reports whether two numbers differ by less than a part of the second.
func near(got, want, part float64) bool {
	return got == want || math.Abs(got-want) <= part*math.Abs(want)
}

// TestNumbers compares with the functions of the library, over all that the
// package takes.
func TestNumbers(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := rapid.Float64Range(-700, 700).Draw(t, "exponent")
		if got := exp(x); !near(got, math.Exp(x), 1e-14) {
			t.Errorf("exp(%g) is %g, want %g", x, got, math.Exp(x))
		}
		y := rapid.Float64Range(1e-300, 1e300).Draw(t, "positive")
		if near := math.Abs(ln(y)-math.Log(y)) <= 1e-14*max(1, math.Abs(math.Log(y))); !near {
			t.Errorf("ln(%g) is %g, want %g", y, ln(y), math.Log(y))
		}
		// The exponent carries the error of the logarithm.
		base, power := rapid.Float64Range(1e-6, 1e6).Draw(t, "base"), rapid.Float64Range(-40, 40).Draw(t, "power")
		if got, want := pow(base, power), math.Pow(base, power); !near(got, want, 1e-15*max(10, 2*math.Abs(power*math.Log(base)))) {
			t.Errorf("%g to the power of %g is %g, want %g", base, power, got, want)
		}
	})
	for _, x := range []struct{ got, want float64 }{
		{exp(0), 1},
		{exp(-701), 0},
		{exp(900), exp(700)},
		{exp(math.Inf(-1)), 0},
		{ln(1), 0},
		{pow(3, 0), 1},
		{pow(2, 10), 1024},
		{ln(math.SmallestNonzeroFloat64), -744.4400719213812}, // which some libraries get wrong
	} {
		if !near(x.got, x.want, 1e-15) {
			t.Errorf("got %g, want %g", x.got, x.want)
		}
	}
	for _, x := range []float64{0, -1} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("ln(%g) is a number", x)
				}
			}()
			ln(x)
		}()
	}
}

// TestBits holds the functions and the stream of chance to the bits that they
// have elsewhere: a machine that differs gives other courses, and fails here.
func TestBits(t *testing.T) {
	var c chance
	c.begin(1, 2)
	var sum uint64
	for range 1000 {
		sum = sum*31 + c.bits()
	}
	numbers := []float64{exp(1), exp(-0.3), exp(12.7), exp(-690), ln(2), ln(0.0176), ln(9e18), pow(1.04, 0.333), pow(0.7, -12)}
	for range 20 {
		numbers = append(numbers, c.uniform(), c.normal(), float64(c.times(3)), float64(c.times(300)), float64(c.of(50, 0.3)), float64(c.of(1e6, 0.3)), float64(c.below(1000)))
	}
	for _, x := range numbers {
		sum = sum*31 + math.Float64bits(x)
	}
	for i, want := range []uint64{
		0x4005bf0a8b14576a,
		0x3fe7b4c869c37c05,
		0x4114010f9b84cef8,
	} {
		if got := math.Float64bits(numbers[i]); got != want {
			t.Errorf("number %d is %#x, want %#x", i, got, want)
		}
	}
	if want := uint64(0x3c41d7c2dac0a38c); sum != want {
		t.Errorf("the numbers of chance give %#x, want %#x", sum, want)
	}
}

// TestChance compares what is drawn with what is asked for: the mean and the
// spread of many draws, within five standard errors. The stream is fixed, so
// that the test always comes to the same.
func TestChance(t *testing.T) {
	const n = 20_000
	var c chance
	c.begin(7, 0)
	for _, x := range []struct {
		what             string
		draw             func() float64
		mean, deviation  float64
		least, greatest  float64
		fourth, tolerate float64 // of the variance: the kurtosis
	}{
		{"uniform", c.uniform, 0.5, math.Sqrt(1.0 / 12), 0, 1, 1.8, 0},
		{"normal", c.normal, 0, 1, -10, 10, 3, 0},
		{"below 10", func() float64 { return float64(c.below(10)) }, 4.5, math.Sqrt(99.0 / 12), 0, 9, 1.8, 0},
		{"3 times", func() float64 { return float64(c.times(3)) }, 3, math.Sqrt(3), 0, 40, 3.4, 0},
		{"100 times", func() float64 { return float64(c.times(100)) }, 100, 10, 0, 200, 3, 0.01},
		{"of 40", func() float64 { return float64(c.of(40, 0.2)) }, 8, math.Sqrt(6.4), 0, 40, 3, 0},
		{"of 1000", func() float64 { return float64(c.of(1000, 0.2)) }, 200, math.Sqrt(160), 0, 1000, 3, 0.01},
	} {
		var sum, squares float64
		for range n {
			v := x.draw()
			if v < x.least || v > x.greatest {
				t.Fatalf("%s: %g is not within %g and %g", x.what, v, x.least, x.greatest)
			}
			sum += v
			squares += (v - x.mean) * (v - x.mean)
		}
		mean, variance := sum/n, squares/n
		if off := math.Abs(mean - x.mean); off > 5*x.deviation/math.Sqrt(n) {
			t.Errorf("%s: the mean is %g, want %g", x.what, mean, x.mean)
		}
		want := x.deviation * x.deviation
		if off := math.Abs(variance/want - 1); off > 5*math.Sqrt((x.fourth-1)/n)+x.tolerate {
			t.Errorf("%s: the variance is %g, want %g", x.what, variance, want)
		}
	}
	for _, x := range []struct{ got, want int }{
		{c.times(0), 0}, {c.times(-1), 0}, {c.of(0, 0.5), 0}, {c.of(9, 0), 0}, {c.of(9, 1), 9}, {c.of(-1, 1), 0}, {c.below(1), 0},
	} {
		if x.got != x.want {
			t.Errorf("got %d, want %d", x.got, x.want)
		}
	}
	if c.happens(0) || !c.happens(1) {
		t.Error("what is sure does not happen, or what is impossible does")
	}
}
