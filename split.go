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

// SplitParts is Split by basis points, without allocating: parts[i] becomes
// the part of weights[i]. It reports false with no positive weight; then there
// is nobody to give to, and all parts are zero.
func SplitParts(parts []Token, pool Token, weights []BasisPoints) bool {
	var sum uint64
	for _, w := range weights {
		sum += uint64(w)
	}
	clear(parts)
	if sum == 0 {
		return false
	}
	// With pool = quotient*sum + rest, a part is quotient*weight +
	// rest*weight/sum: one division of the pool serves all parts.
	quotient, rest := pool.divRem(sum)
	left := rest
	for i, w := range weights {
		whole := rest * uint64(w) / sum
		left -= whole
		parts[i] = quotient.Mul(uint64(w)).Add(NewToken(whole))
	}
	remainder := func(i int) uint64 { return rest * uint64(weights[i]) % sum }
	given := sum // larger than any remainder
	for before := 0; left > 0; left-- {
		next := -1
		for i := range weights {
			r := remainder(i)
			later := r < given || r == given && i > before
			if later && (next < 0 || r > remainder(next)) {
				next = i
			}
		}
		parts[next] = parts[next].Add(NewToken(1))
		given, before = remainder(next), next
	}
	return true
}

// divRem divides by a small number, which is not zero.
func (t Token) divRem(by uint64) (quotient Token, rest uint64) {
	for i := 3; i >= 0; i-- {
		quotient.n[i], rest = bits.Div64(rest, t.n[i], by)
	}
	return quotient, rest
}
