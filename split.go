package aleph

import (
	"fmt"
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
