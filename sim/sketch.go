package sim

import (
	"math"
	"math/bits"
	"slices"
)

// Sketch is the distribution of many numbers in little memory: how many lie in
// each of many narrow ranges, their least, their greatest and their sum. It
// depends on the numbers alone and not on their order, nor on how they were
// spread over sketches that were merged. Ranges are 1/256 of a power of two
// wide, so that a quantile is right within 0.4 %; the least, the greatest and
// numbers that are all equal are exact.
type Sketch struct {
	N        uint64
	Zeros    uint64
	Above    ranges // numbers above zero
	Below    ranges // numbers below zero, without their sign
	Min, Max float64
	SumHi    int64 // the sum in 2^-32: two words
	SumLo    uint64
}

// ranges counts numbers by the highest bits of their binary form.
type ranges struct {
	First  int32 // the range that Counts begins with
	Counts []uint32
}

const rangeBits = 52 - 8

func rangeOf(x float64) int32 { return int32(math.Float64bits(x) >> rangeBits) }

// add counts so many numbers in a range.
func (r *ranges) add(at int32, n uint32) {
	if i := int(at) - int(r.First); 0 <= i && i < len(r.Counts) {
		r.Counts[i] += n
		return
	}
	r.reach(at)
	r.Counts[at-r.First] += n
}

// reach makes room for a range.
func (r *ranges) reach(at int32) {
	switch last := r.First + int32(len(r.Counts)); {
	case len(r.Counts) == 0:
		r.First, r.Counts = at, append(r.Counts, 0)
	case at < r.First:
		r.Counts = append(make([]uint32, r.First-at, int(r.First-at)+len(r.Counts)+8), r.Counts...)
		r.First = at
	case at >= last:
		for range at - last + 1 {
			r.Counts = append(r.Counts, 0)
		}
	}
}

// Add adds a number, which is finite.
func (s *Sketch) Add(x float64) { s.addColumn([]float64{x}, 0, 1) }

// addColumn adds a column of a table whose rows have so many numbers, one after
// the other.
func (s *Sketch) addColumn(table []float64, column, columns int) {
	if column >= len(table) {
		return
	}
	if s.N == 0 {
		s.Min, s.Max = table[column], table[column]
	}
	least, most, sum := s.Min, s.Max, total{uint64(s.SumHi), s.SumLo}
	for i := column; i < len(table); {
		x, n := table[i], uint64(1)
		for i += columns; i < len(table) && table[i] == x; i += columns { // Runs are much alike.
			n++
		}
		s.N += n
		if x < least {
			least = x
		}
		if x > most {
			most = x
		}
		switch {
		case x > 0:
			s.Above.add(rangeOf(x), uint32(n))
			sum.add(units(x).times(n))
		case x < 0:
			s.Below.add(rangeOf(-x), uint32(n))
			sum.sub(units(-x).times(n))
		default:
			s.Zeros += n
		}
	}
	s.Min, s.Max, s.SumHi, s.SumLo = least, most, int64(sum.hi), sum.lo
}

// total is a sum in 2^-32. Below zero it is as integers are.
type total struct{ hi, lo uint64 }

func (t *total) add(n total) {
	var carry uint64
	t.lo, carry = bits.Add64(t.lo, n.lo, 0)
	t.hi, _ = bits.Add64(t.hi, n.hi, carry)
}

func (t *total) sub(n total) {
	var borrow uint64
	t.lo, borrow = bits.Sub64(t.lo, n.lo, 0)
	t.hi, _ = bits.Sub64(t.hi, n.hi, borrow)
}

func (t total) times(n uint64) total {
	hi, lo := bits.Mul64(t.lo, n)
	return total{t.hi*n + hi, lo}
}

// units is a number above zero, rounded to 2^-32. Those below zero are rounded
// as their opposites, so that opposites have opposite sums.
func units(x float64) total {
	if x < 1<<30 { // As nearly all.
		return total{0, uint64(int64(x*0x1p32 + 0.5))}
	}
	n := math.Floor(min(x, sumMost)*0x1p32 + 0.5)
	hi := math.Floor(n * 0x1p-64)
	return total{uint64(hi), uint64(n - hi*0x1p64)}
}

// sumMost is the largest number that counts in full for the mean: so many of
// them can be summed as there will ever be runs.
const sumMost = 1 << 62

// Merge adds all numbers of another sketch.
func (s *Sketch) Merge(o *Sketch) {
	if o.N == 0 {
		return
	}
	if s.N == 0 || o.Min < s.Min {
		s.Min = o.Min
	}
	if s.N == 0 || o.Max > s.Max {
		s.Max = o.Max
	}
	s.N += o.N
	s.Zeros += o.Zeros
	for i, n := range o.Above.Counts {
		if n > 0 {
			s.Above.add(o.Above.First+int32(i), n)
		}
	}
	for i, n := range o.Below.Counts {
		if n > 0 {
			s.Below.add(o.Below.First+int32(i), n)
		}
	}
	var carry uint64
	s.SumLo, carry = bits.Add64(s.SumLo, o.SumLo, 0)
	s.SumHi += o.SumHi + int64(carry)
}

// Mean returns the mean, to 2^-33; 0 of nothing.
func (s *Sketch) Mean() float64 {
	if s.N == 0 || s.Min == s.Max {
		return s.Min
	}
	high, low, sign := uint64(s.SumHi), s.SumLo, 1.0
	if s.SumHi < 0 { // Of a small sum both words would be large.
		var borrow uint64
		low, borrow = bits.Sub64(0, low, 0)
		high, _ = bits.Sub64(0, high, borrow)
		sign = -1
	}
	return mul(sign, float64(high)*0x1p32+float64(low)*0x1p-32) / float64(s.N)
}

// Quantile returns the number below which that part of all numbers lies; 0
// of nothing.
func (s *Sketch) Quantile(part float64) float64 {
	if s.N == 0 {
		return 0
	}
	rank := uint64(mul(part, float64(s.N-1)) + 0.5)
	x := s.at(rank)
	return min(max(x, s.Min), s.Max)
}

// at returns about the number that comes after rank others.
func (s *Sketch) at(rank uint64) float64 {
	for i, count := range slices.Backward(s.Below.Counts) {
		n := uint64(count)
		if rank < n {
			return -within(s.Below.First+int32(i), n-1-rank, n)
		}
		rank -= n
	}
	if rank < s.Zeros {
		return 0
	}
	rank -= s.Zeros
	for i, n := range s.Above.Counts {
		if rank < uint64(n) {
			return within(s.Above.First+int32(i), rank, uint64(n))
		}
		rank -= uint64(n)
	}
	return s.Max
}

// within returns the place of the k-th of n numbers in a range, as if they were
// spread evenly.
func within(at int32, k, n uint64) float64 {
	low := math.Float64frombits(uint64(at) << rangeBits)
	high := math.Float64frombits(uint64(at+1) << rangeBits)
	return low + mul(high-low, (float64(k)+0.5)/float64(n))
}
