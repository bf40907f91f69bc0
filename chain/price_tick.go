package chain

import (
	"fmt"
	"math/big"
)

// tickMax is the outermost tick of Uniswap v3 and v4: there the price is
// 1.0001^887272, which is just below 2^128.
const tickMax = 887_272

// rootAtTick returns sqrt(1.0001^tick) * 2^96, to the last unit what Uniswap
// v3 and v4 compute for the tick (TickMath): the reciprocal of the root is
// the product of those at the powers of two of which the tick is the sum. Each
// of them is rounded to the nearest 2^-128 and each product down, and the
// result is rounded up. The product is never below 2^64 of its units, and
// forty roundings are behind it at most, so what is returned is off from the
// true root by less than 2^-58 of it, and one.
func rootAtTick(tick int64) (*big.Int, error) {
	rest := max(tick, -tick)
	if rest < 0 || rest > tickMax {
		return nil, fmt.Errorf("tick %d is beyond %d, where Uniswap ends", tick, tickMax)
	}
	const fine = 384 // bits behind the point while factors are computed
	ratio := power(128)
	factor := new(big.Int).Quo(new(big.Int).Mul(power(fine*2), big.NewInt(10_000)), big.NewInt(10_001))
	for factor.Sqrt(factor); rest > 0; rest >>= 1 { // factor is 1.0001^(-1/2), then its square, and so on.
		if rest&1 == 1 {
			rounded := new(big.Int).Add(factor, power(fine-128-1))
			ratio.Mul(ratio, rounded.Rsh(rounded, fine-128))
			ratio.Rsh(ratio, 128)
		}
		factor.Mul(factor, factor)
		factor.Rsh(factor, fine)
	}
	if tick > 0 {
		ratio.Quo(new(big.Int).Sub(power(256), big.NewInt(1)), ratio)
	}
	ratio.Add(ratio, big.NewInt(1<<32-1))
	return ratio.Rsh(ratio, 32), nil
}

// power is 2^n.
func power(n uint) *big.Int { return new(big.Int).Lsh(big.NewInt(1), n) }
