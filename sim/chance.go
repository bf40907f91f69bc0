package sim

import "math/bits"

// chance is a stream of random numbers: xoshiro256**, begun by splitmix64. A
// seed gives the same stream on every machine.
type chance struct{ s [4]uint64 }

// begin starts the stream of a run of a seed.
func (c *chance) begin(seed, run uint64) {
	x := seed ^ bits.RotateLeft64(run*0x9e3779b97f4a7c15, 32)
	for i := range c.s {
		x += 0x9e3779b97f4a7c15
		z := x
		z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
		z = (z ^ z>>27) * 0x94d049bb133111eb
		c.s[i] = z ^ z>>31
	}
}

// bits returns 64 random bits.
func (c *chance) bits() uint64 {
	s := &c.s
	out := bits.RotateLeft64(s[1]*5, 7) * 9
	t := s[1] << 17
	s[2] ^= s[0]
	s[3] ^= s[1]
	s[1] ^= s[2]
	s[0] ^= s[3]
	s[2] ^= t
	s[3] = bits.RotateLeft64(s[3], 45)
	return out
}

// below returns a number from 0 to n-1, each as likely as another to within
// n/2^64.
func (c *chance) below(n int) int {
	high, _ := bits.Mul64(c.bits(), uint64(n))
	return int(high)
}

// uniform returns a number from 0 to 1, without 1.
func (c *chance) uniform() float64 { return float64(c.bits()>>11) * 0x1p-53 }

// happens reports whether something of that probability happens.
func (c *chance) happens(p float64) bool { return p > 0 && (p >= 1 || c.uniform() < p) }

// normal returns a number from the standard normal distribution (Marsaglia's
// polar method).
func (c *chance) normal() float64 {
	for {
		x, y := 2*c.uniform()-1, 2*c.uniform()-1
		if r := mul(x, x) + mul(y, y); r > 0 && r < 1 {
			return mul(x, sqrt(-2*ln(r)/r))
		}
	}
}

// times returns how often something happens whose expectation is mean, when
// each time is independent of the others (Poisson). Above 30 it is rounded
// from the normal distribution.
func (c *chance) times(mean float64) int {
	switch {
	case mean <= 0:
		return 0
	case mean > 30:
		return max(0, int(mean+mul(sqrt(mean), c.normal())+0.5))
	}
	n, least := 0, exp(-mean)
	for p := c.uniform(); p > least; p = mul(p, c.uniform()) {
		n++
	}
	return n
}

// of returns how many of n do what each does with that probability. Where both
// sides of the expectation are large it is rounded from the normal
// distribution.
func (c *chance) of(n int, p float64) int {
	switch {
	case n <= 0 || p <= 0:
		return 0
	case p >= 1:
		return n
	}
	if mean := mul(float64(n), p); mean > 30 && mul(mean, 1-p) > 30 {
		return min(n, max(0, int(mean+mul(sqrt(mul(mean, 1-p)), c.normal())+0.5)))
	}
	k := 0
	for range n {
		if c.uniform() < p {
			k++
		}
	}
	return k
}
