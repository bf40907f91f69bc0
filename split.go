package aleph

import (
	"fmt"
	"math/bits"
	"slices"

	"github.com/holiman/uint256"
)

// Split divides a pool in proportion to weights so that the parts sum to the
// pool. Each part is first rounded down; the units that are left go one each
// to the parts with the largest remainders, earlier parts first among equals
// (the method of Hamilton, or of largest remainders). With no positive weight
// there is nobody to give to and Split returns nil.
func Split(pool Token, weights []Token) []Token {
	var sum Token
	for _, w := range weights {
		sum = sum.Add(w)
	}
	if sum.IsZero() {
		return nil
	}
	parts := make([]Token, len(weights))
	remainders := make([]uint256.Int, len(weights))
	left := pool
	for i, w := range weights {
		parts[i] = pool.MulDiv(w, sum)
		remainders[i].MulMod(&pool.n, &w.n, &sum.n)
		left = left.MustSub(parts[i])
	}
	if left.IsZero() {
		return parts
	}
	order := make([]int, len(weights))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return remainders[b].Cmp(&remainders[a]) })
	for _, i := range order {
		if left.IsZero() {
			break
		}
		parts[i] = parts[i].Add(NewToken(1))
		left = left.MustSub(NewToken(1))
	}
	if !left.IsZero() {
		panic(fmt.Sprintf("aleph: Split left %s of %s", left, pool))
	}
	return parts
}

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
	var remainders [partsMax]uint64
	left := rest
	for i, w := range weights {
		units := rest * uint64(w) / sum
		remainders[i] = rest * uint64(w) % sum
		left -= units
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
func (t Token) divRem(by uint64) (quotient Token, rest uint64) {
	for i := 3; i >= 0; i-- {
		if rest != 0 || t.n[i] != 0 {
			quotient.n[i], rest = bits.Div64(rest, t.n[i], by)
		}
	}
	return quotient, rest
}
