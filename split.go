package aleph

import (
	"math/bits"

	"github.com/holiman/uint256"
)

// partsMax is the most parts of SplitParts.
const partsMax = 8

// SplitParts is Split by basis points into at most eight parts, without
// allocating: parts[i] becomes the part of weights[i]. It reports false with no
// positive weight; then there is nobody to give to, and all parts are zero.
func SplitParts(parts []Token, pool Token, weights []BasisPoints) bool {
	var sum uint64
	for _, w := range weights {
		sum += uint64(w)
	}
	if sum == 0 {
		clear(parts)
		return false
	}
	// With pool = quotient*sum + rest, a part is quotient*weight +
	// rest*weight/sum: one division of the pool serves all parts, and no product
	// is larger than the pool.
	quotient, rest := pool.divRem(sum)
	short := quotient.n[1]|quotient.n[2]|quotient.n[3] == 0
	var remainders [partsMax]uint64
	left := rest
	for i, w := range weights {
		units := rest * uint64(w) / sum
		remainders[i] = rest * uint64(w) % sum
		left -= units
		if short {
			hi, lo := bits.Mul64(quotient.n[0], uint64(w))
			lo, carry := bits.Add64(lo, units, 0)
			parts[i] = Token{uint256.Int{lo, hi + carry}}
			continue
		}
		quotient.mulAdd(&parts[i], uint64(w), units)
	}
	for ; left > 0; left-- { // Fewer are left than parts have remainders.
		next := 0
		for i := range weights {
			if remainders[i] > remainders[next] {
				next = i
			}
		}
		remainders[next] = 0
		one := NewToken(1)
		one.AddTo(&parts[next])
	}
	return true
}

// mulAdd sets to to t*by + plus, for a caller who knows that this fits.
func (t *Token) mulAdd(to *Token, by, plus uint64) {
	for i, word := range t.n {
		if word == 0 { // As the upper ones nearly always are.
			to.n[i], plus = plus, 0
			continue
		}
		high, low := bits.Mul64(word, by)
		var carry uint64
		to.n[i], carry = bits.Add64(low, plus, 0)
		plus = high + carry
	}
}

// divRem divides by a small number, which is not zero.
func (t *Token) divRem(by uint64) (quotient Token, rest uint64) {
	for i := 3; i >= 0; i-- {
		if rest != 0 || t.n[i] != 0 {
			quotient.n[i], rest = bits.Div64(rest, t.n[i], by)
		}
	}
	return quotient, rest
}
