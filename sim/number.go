package sim

import "math"

// What agents think is counted in floating point: no money is. So that a seed
// gives the same bytes on every machine, nothing here depends on what a
// processor does in one step: products are rounded before they are added, and
// the functions that libraries have differently are made of the four
// operations and the square root, which IEEE 754 fixes.

// mul is x times y, rounded.
func mul(x, y float64) float64 { return float64(x * y) }

func sqrt(x float64) float64 { return math.Sqrt(x) }

const (
	ln2High = 6.93147180369123816490e-01 // its last bits are zeros, so that a small multiple is exact
	ln2Low  = 1.90821492927058770002e-10
)

// ln returns the natural logarithm of a positive number, to about 15 digits.
func ln(x float64) float64 {
	if x <= 0 {
		panic("sim: logarithm of what is not positive")
	}
	m, e := math.Frexp(x) // 0.5 <= m < 1
	if m < math.Sqrt2/2 {
		m, e = 2*m, e-1
	}
	// ln m = 2 artanh s with s = (m-1)/(m+1), at most 0.172.
	s := (m - 1) / (m + 1)
	square, sum := mul(s, s), 0.0
	for _, c := range [...]float64{1.0 / 21, 1.0 / 19, 1.0 / 17, 1.0 / 15, 1.0 / 13, 1.0 / 11, 1.0 / 9, 1.0 / 7, 1.0 / 5, 1.0 / 3, 1} {
		sum = mul(sum, square) + c
	}
	k := float64(e)
	return mul(k, ln2High) + (2*mul(s, sum) + mul(k, ln2Low))
}

// exp returns e to the power of x, to about 15 digits; 0 below -700. Above 700
// it is that of 700.
func exp(x float64) float64 {
	switch {
	case x < -700:
		return 0
	case x > 700:
		x = 700
	}
	k := math.Floor(x/math.Ln2 + 0.5)
	r := x - mul(k, ln2High) - mul(k, ln2Low)
	sum := 0.0
	for _, c := range [...]float64{
		1.0 / 6_227_020_800, 1.0 / 479_001_600, 1.0 / 39_916_800, 1.0 / 3_628_800, 1.0 / 362_880, 1.0 / 40_320, 1.0 / 5_040,
		1.0 / 720, 1.0 / 120, 1.0 / 24, 1.0 / 6, 1.0 / 2, 1, 1,
	} {
		sum = mul(sum, r) + c
	}
	return math.Ldexp(sum, int(k))
}

// pow returns a positive number to a power.
func pow(x, y float64) float64 {
	if y == 0 {
		return 1
	}
	return exp(mul(y, ln(x)))
}
