package aleph

import (
	"cmp"
	"math/bits"
	"slices"

	"github.com/holiman/uint256"
)

// Weights divide pools in proportion, again and again, without a division per
// part and without allocating. They are not for use by several at once.
type Weights struct {
	all     []Token
	sum     Token
	alike   bool   // all are equal
	scaled  []pair // by Ratio, when all are; else nil
	buckets []uint8
	rests   []rest
}

// pair is a number of 128 bits.
type pair struct{ hi, lo uint64 }

// rest is what rounding down took from a part.
type rest struct {
	amount uint256.Int // of the sum of the weights, or scaled like them
	part   int
}

// NewWeights prepares weights. They are kept and must not change.
func NewWeights(all []Token) Weights {
	w := Weights{all: all, sum: Sum(all)}
	w.alike = len(all) > 0 && !slices.ContainsFunc(all, func(t Token) bool { return t != all[0] })
	if shift, ok := scaling(&w.sum); ok && !w.alike {
		w.scaled, w.buckets = make([]pair, len(all)), make([]uint8, len(all))
		for i := range all {
			w.scaled[i] = all[i].scaled(shift)
		}
	}
	return w
}

// Sum adds up amounts.
func Sum(all []Token) Token {
	var lo, hi, carry uint64
	for i := range all {
		t := &all[i]
		lo, carry = bits.Add64(lo, t.n[0], 0)
		hi, carry = bits.Add64(hi, t.n[1], carry)
		if carry|t.n[2]|t.n[3] != 0 {
			return sumWide(all)
		}
	}
	return Token{uint256.Int{lo, hi}}
}

// sumWide adds up what needs more than 128 bits.
func sumWide(all []Token) (sum Token) {
	for i := range all {
		all[i].AddTo(&sum)
	}
	return sum
}

// Sum returns all weights together.
func (w *Weights) Sum() Token { return w.sum }

// All returns the weights. They must not be changed.
func (w *Weights) All() []Token { return w.all }

// Split divides a pool as the function Split does: parts[i] becomes the part of
// weight i. It reports false with no positive weight; then there is nobody to
// give to, and all parts are zero.
func (w *Weights) Split(parts []Token, pool Token) bool {
	if len(parts) != len(w.all) {
		panic("aleph: Weights.Split into another number of parts than there are weights")
	}
	if w.sum.IsZero() || pool.IsZero() {
		clear(parts)
		return !w.sum.IsZero()
	}
	if w.alike {
		splitAlike(parts, &pool)
		return true
	}
	ratio := NewRatio(pool, w.sum)
	if !ratio.ready || w.scaled == nil {
		w.splitWide(parts, &pool)
		return true
	}
	// The parts rounded down, and how many have a rest in each bucket: of all
	// possible rests, bucket b has those from b/buckets to (b+1)/buckets.
	var in [restBuckets]uint32
	left := pool
	for i := range w.scaled {
		part, rest := ratio.part(w.scaled[i])
		parts[i] = Token{uint256.Int{part.lo, part.hi, 0, 0}}
		var borrow uint64
		left.n[0], borrow = bits.Sub64(left.n[0], part.lo, 0)
		left.n[1] -= part.hi + borrow
		b := rest.hi >> (63 - restBits)
		w.buckets[i] = uint8(b)
		in[b%restBuckets]++
	}
	// A unit each for all in the buckets above the last that gets any; in that
	// one, by order.
	units, last := left.n[0], uint8(restBuckets-1)
	if units == 0 {
		return true
	}
	for units > uint64(in[last]) {
		units -= uint64(in[last])
		last--
	}
	w.rests = w.rests[:0]
	for i, b := range w.buckets {
		if b < last {
			continue
		}
		if b > last {
			parts[i].increment()
			continue
		}
		_, r := ratio.part(w.scaled[i])
		w.rests = append(w.rests, rest{uint256.Int{r.lo, r.hi, 0, 0}, i})
	}
	w.give(parts, units)
	return true
}

// Rests are sorted into so many buckets.
const (
	restBits    = 6
	restBuckets = 1 << restBits
)

// splitAlike splits among equal weights: rests are equal, so that the units that
// are left go to the first.
func splitAlike(parts []Token, pool *Token) {
	each, left := pool.divRem(uint64(len(parts)))
	for i := range parts {
		parts[i] = each
	}
	for i := range parts[:left] {
		parts[i].increment()
	}
}

// splitWide splits what is too large for 128 bits.
func (w *Weights) splitWide(parts []Token, pool *Token) {
	left := *pool
	w.rests = w.rests[:0]
	for i := range w.all {
		parts[i] = pool.MulDiv(w.all[i], w.sum)
		left = left.MustSub(parts[i])
		var r rest
		r.amount.MulMod(&pool.n, &w.all[i].n, &w.sum.n)
		r.part = i
		w.rests = append(w.rests, r)
	}
	w.give(parts, left.n[0])
}

// give gives units to the parts with the largest rests, earlier parts first
// among equals.
func (w *Weights) give(parts []Token, units uint64) {
	if units < uint64(len(w.rests)) && slices.ContainsFunc(w.rests, func(r rest) bool { return r.amount != w.rests[0].amount }) {
		slices.SortFunc(w.rests, func(a, b rest) int {
			return cmp.Or(b.amount.Cmp(&a.amount), cmp.Compare(a.part, b.part))
		})
	}
	for _, r := range w.rests[:units] {
		parts[r.part].increment()
	}
}

func (t *Token) increment() {
	one := Token{uint256.Int{1}}
	one.AddTo(t)
}

// Ratio is an amount of another, prepared so that the part of a third in the
// same proportion costs no division.
type Ratio struct {
	num, den Token

	// When both are short enough: both scaled so that den has 127 bits, and
	// inverse = floor(num * 2^128 / den).
	ready   bool
	shift   uint
	amount  pair // num, not scaled
	whole   pair // den, scaled
	inverse pair
}

// NewRatio prepares num / den. den must not be zero.
func NewRatio(num, den Token) Ratio {
	assert(!den.IsZero(), "NewRatio of zero")
	r := Ratio{num: num, den: den}
	shift, ok := scaling(&den)
	if !ok || num.n.BitLen() > 126 {
		return r
	}
	r.ready, r.shift, r.amount, r.whole = true, shift, pair{num.n[1], num.n[0]}, den.scaled(shift)
	// Less than 4 * num, because den is at least 2^126.
	inverse := uint256.Int{0, 0, num.n[0], num.n[1]}
	inverse.Div(&inverse, &uint256.Int{r.whole.lo, r.whole.hi, 0, 0})
	r.inverse = pair{inverse[1], inverse[0]}
	return r
}

// Of sets part to t * num / den, rounded down. Both may be the same.
func (r *Ratio) Of(t, part *Token) {
	if !r.ready || t.n.Gt(&r.den.n) {
		*part = t.MulDiv(r.num, r.den)
		return
	}
	p, _ := r.part(t.scaled(r.shift))
	part.n = uint256.Int{p.lo, p.hi}
}

// scaling returns by how many bits a sum of weights is shifted to have 127,
// unless it has more.
func scaling(sum *Token) (shift uint, ok bool) {
	n := sum.n.BitLen()
	return uint(127 - n), n > 0 && n <= 127
}

// scaled returns t, of at most 127 bits, shifted by less than 127 of them.
func (t *Token) scaled(shift uint) pair {
	if shift >= 64 {
		return pair{t.n[0] << (shift - 64), 0}
	}
	return pair{t.n[1]<<shift | t.n[0]>>1>>(63-shift), t.n[0] << shift}
}

// part returns weight * num / den, rounded down, and the rest in units of
// den, both scaled. With
//
//	inverse = num * 2^128 / den - e, 0 <= e < 1
//
// weight * inverse / 2^128 is less than the exact quotient by e * weight /
// 2^128 < 1/2, so that, rounded down, it is the part or one less. The rest is
// then less than twice den, which has 127 bits: it is known from 128.
func (r *Ratio) part(weight pair) (part, rest pair) {
	// part = weight * inverse / 2^128
	h00, _ := bits.Mul64(weight.lo, r.inverse.lo)
	h01, l01 := bits.Mul64(weight.lo, r.inverse.hi)
	h10, l10 := bits.Mul64(weight.hi, r.inverse.lo)
	h11, l11 := bits.Mul64(weight.hi, r.inverse.hi)
	mid, carry := bits.Add64(l01, h00, 0)
	lo, carry := bits.Add64(l11, h01, carry)
	hi := h11 + carry
	_, carry = bits.Add64(mid, l10, 0)
	lo, carry = bits.Add64(lo, h10, carry)
	hi += carry
	// rest = weight * num - part * den
	wh, wl := bits.Mul64(weight.lo, r.amount.lo)
	wh += weight.hi*r.amount.lo + weight.lo*r.amount.hi
	ph, pl := bits.Mul64(lo, r.whole.lo)
	ph += hi*r.whole.lo + lo*r.whole.hi
	rl, borrow := bits.Sub64(wl, pl, 0)
	rh, _ := bits.Sub64(wh, ph, borrow)
	// One more, when the rest says so.
	ml, borrow := bits.Sub64(rl, r.whole.lo, 0)
	mh, borrow := bits.Sub64(rh, r.whole.hi, borrow)
	if borrow == 0 {
		rl, rh = ml, mh
		lo, carry = bits.Add64(lo, 1, 0)
		hi += carry
	}
	return pair{hi, lo}, pair{rh, rl}
}

// Split divides a pool in proportion to weights so that the parts sum to the
// pool. Each part is first rounded down; the units that are left go one each
// to the parts with the largest remainders, earlier parts first among equals
// (the method of Hamilton, or of largest remainders). With no positive weight
// there is nobody to give to and Split returns nil.
func Split(pool Token, weights []Token) []Token {
	w, parts := NewWeights(weights), make([]Token, len(weights))
	if !w.Split(parts, pool) {
		return nil
	}
	return parts
}
