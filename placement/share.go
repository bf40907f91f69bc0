package placement

import (
	"math/big"
	"math/bits"

	aleph "github.com/aleph-im/go-aleph"
)

// share is a part of a capacity, exactly: part/whole. Two amounts of compute
// units added fit, since neither has the highest bit.
type share struct{ part, whole uint64 }

// full is all of a capacity.
var full = share{1, 1}

// with is the share of a capacity that is used once so many units more are.
func with(used, units, capacity aleph.ComputeUnits) share {
	return share{uint64(used) + uint64(units), uint64(capacity)}
}

// compare compares without rounding.
func (s share) compare(o share) int {
	lh, ll := bits.Mul64(s.part, o.whole)
	rh, rl := bits.Mul64(o.part, s.whole)
	_, borrow := bits.Sub64(ll, rl, 0)
	switch _, borrow = bits.Sub64(lh, rh, borrow); {
	case borrow != 0:
		return -1
	case lh == rh && ll == rl:
		return 0
	}
	return 1
}

func (s share) rat() *big.Rat {
	return new(big.Rat).SetFrac(new(big.Int).SetUint64(s.part), new(big.Int).SetUint64(s.whole))
}

// sum adds up compute units of any number of nodes: each may claim as many as
// there are numbers.
type sum struct{ high, low uint64 }

func (s *sum) add(units aleph.ComputeUnits) {
	var carry uint64
	s.low, carry = bits.Add64(s.low, uint64(units), 0)
	s.high += carry
}

func (s sum) int() *big.Int {
	n := new(big.Int).SetUint64(s.high)
	return n.Add(n.Lsh(n, 64), new(big.Int).SetUint64(s.low))
}
