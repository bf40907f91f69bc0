package credit

import (
	"math/bits"

	aleph "github.com/aleph-im/go-aleph"
)

// level is grains that may be below zero, in two's complement: the height at
// which the line of a balance begins, at the beginning of time.
type level struct{ hi, lo uint64 }

func (v level) plus(g aleph.Grains) level {
	hi, lo := g.Words()
	lo, carry := bits.Add64(v.lo, lo, 0)
	hi, _ = bits.Add64(v.hi, hi, carry)
	return level{hi, lo}
}

func (v level) minus(g aleph.Grains) level {
	hi, lo := g.Words()
	lo, borrow := bits.Sub64(v.lo, lo, 0)
	hi, _ = bits.Sub64(v.hi, hi, borrow)
	return level{hi, lo}
}

func (v level) less(o level) level { return v.minus(aleph.GrainsOf(o.hi, o.lo)) }

func (v level) below() bool { return int64(v.hi) < 0 }

// grains returns what is above zero.
func (v level) grains() aleph.Grains {
	if v.below() {
		return aleph.Grains{}
	}
	return aleph.GrainsOf(v.hi, v.lo)
}
