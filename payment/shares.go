package payment

import aleph "github.com/aleph-im/go-aleph"

// Shares are the parts of a payment that do not go to the reward vault, as the
// owner of the payment processor has set them. Together they are at most the
// whole.
type Shares struct{ Developers, Burned aleph.BasisPoints }

// Kept returns what developers keep of a payment in a stablecoin, in its base
// unit, rounded down. It is not swapped.
func (s Shares) Kept(amount aleph.Token) aleph.Token {
	return fraction(amount, s.Developers, aleph.Whole)
}

// Divide cuts the ALEPH that came of a payment as the payment processor does:
// what developers get and what is burned is rounded down, and the rest is
// distributed. Of ALEPH for which a stablecoin was swapped the developers get
// nothing, as they have kept their part; what is burned is then so much more of
// it that it is its share of the whole payment.
func (s Shares) Divide(received aleph.Token, stable bool) aleph.Value {
	var v aleph.Value
	whole := aleph.Whole
	if stable {
		whole -= s.Developers
	} else {
		v.Developers = fraction(received, s.Developers, whole)
	}
	if s.Burned > 0 { // Where developers keep all, whole is 0, and nothing is left to burn.
		v.Burned = fraction(received, s.Burned, whole)
	}
	v.Distribution = received.MustSub(v.Developers).MustSub(v.Burned)
	return v
}

// fraction returns share of whole of an amount, rounded down.
func fraction(amount aleph.Token, share, whole aleph.BasisPoints) aleph.Token {
	return amount.MulDiv(aleph.NewToken(uint64(share)), aleph.NewToken(uint64(whole)))
}
