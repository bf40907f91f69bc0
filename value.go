package aleph

import "github.com/holiman/uint256"

// Value is what credits are worth in ALEPH, in the three parts into which a
// payment is divided when it arrives: what the network distributes, what the
// developers get, and what is burned.
type Value struct {
	Distribution Token
	Developers   Token
	Burned       Token
}

// Add returns the sum, part by part.
func (v Value) Add(o Value) Value {
	return Value{v.Distribution.Add(o.Distribution), v.Developers.Add(o.Developers), v.Burned.Add(o.Burned)}
}

// AddTo adds v to a sum in place, part by part.
func (v *Value) AddTo(sum *Value) {
	v.Distribution.AddTo(&sum.Distribution)
	v.Developers.AddTo(&sum.Developers)
	v.Burned.AddTo(&sum.Burned)
}

// SubFrom takes v off a sum in place, part by part, where the caller knows that
// it is in it.
func (v *Value) SubFrom(sum *Value) {
	v.Distribution.SubFrom(&sum.Distribution)
	v.Developers.SubFrom(&sum.Developers)
	v.Burned.SubFrom(&sum.Burned)
}

// MustSub returns the difference, part by part, where the caller knows that
// it holds.
func (v Value) MustSub(o Value) Value {
	return Value{v.Distribution.MustSub(o.Distribution), v.Developers.MustSub(o.Developers), v.Burned.MustSub(o.Burned)}
}

// Portion returns the part of v that belongs to the first num of den grains,
// each part rounded down. Taken cumulatively, portions of consecutive grains
// sum to v exactly.
func (v Value) Portion(num, den Grains) Value {
	return Value{v.Distribution.Portion(num, den), v.Developers.Portion(num, den), v.Burned.Portion(num, den)}
}

// Portion returns t * num / den, rounded down. den must not be zero.
func (t Token) Portion(num, den Grains) Token {
	if t.IsZero() { // As most parts of most values.
		return Token{}
	}
	return t.MulDiv(num.Wide(), den.Wide())
}

// Sum returns all three parts together.
func (v Value) Sum() Token { return v.Distribution.Add(v.Developers).Add(v.Burned) }

// Wide returns g as a number of 256 bits, for proportions.
func (g Grains) Wide() Token { return Token{uint256.Int{g.lo, g.hi, 0, 0}} }
