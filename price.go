package aleph

import (
	"fmt"
	"math/big"

	"github.com/cockroachdb/apd/v3"
)

// Price is what one ALEPH costs, in 10^-12 USD. 0.025 USD is 25,000,000,000.
type Price uint64

// picoPerCredit is one credit, 10^-6 USD, in the unit of Price.
const picoPerCredit = 1_000_000

// ParsePrice reads a decimal number of USD, such as "0.025"; digits beyond
// the twelfth place are refused rather than rounded.
func ParsePrice(s string) (Price, error) {
	d, _, err := apd.NewFromString(s)
	if err != nil || d.Form != apd.Finite || d.Negative {
		return 0, fmt.Errorf("%.40q is not a price in USD", s)
	}
	n, exact := scaled(d, 12)
	if !exact || !n.IsUint64() {
		return 0, fmt.Errorf("%.40q has more than 12 decimal places, or is too large for a price", s)
	}
	return Price(n.Uint64()), nil
}

// Credits returns the whole credits that an amount is worth, rounded down.
// ok is false when they do not fit.
func (p Price) Credits(t Token) (c Credits, ok bool) {
	n := new(big.Int).Mul(t.Big(), new(big.Int).SetUint64(uint64(p)))
	n.Quo(n, new(big.Int).Mul(ALEPH.Big(), big.NewInt(picoPerCredit)))
	return Credits(n.Uint64()), n.IsUint64()
}

// Tokens returns what used credits are worth, rounded down to the base unit. p
// must not be zero.
func (p Price) Tokens(g Grains) Token {
	return g.Wide().MulDiv(ALEPH, NewToken(uint64(p)).Mul(grainsPerPico))
}

// PriceOf returns the price at which used credits are worth an amount, rounded
// to the nearest; 0 when they are worth nothing, or too little for a price.
func PriceOf(g Grains, t Token) Price {
	if t.IsZero() {
		return 0
	}
	twice := g.Wide().MulDiv(ALEPH.Mul(2), t.Mul(grainsPerPico))
	half, odd := twice.divRem(2)
	p := half.Add(NewToken(odd))
	if !p.n.IsUint64() {
		return 0
	}
	return Price(p.n.Uint64())
}

// grainsPerPico is 10^-12 USD in grains.
const grainsPerPico = GrainsPerCredit / picoPerCredit

// String gives the price in USD with 12 places.
func (p Price) String() string {
	return fmt.Sprintf("%d.%012d", uint64(p)/1e12, uint64(p)%1e12)
}

// exponentMax bounds the exponents of decimals: beyond it they are neither
// prices nor amounts, and would only cost memory.
const exponentMax = 1000

// scaled returns d * 10^places as an integer, rounded down, and whether that
// was exact. Exponents beyond exponentMax are not computed.
func scaled(d *apd.Decimal, places int32) (n *big.Int, exact bool) {
	n, e := d.Coeff.MathBigInt(), int64(d.Exponent)+int64(places)
	switch {
	case n.Sign() == 0:
		return n, true
	case e > exponentMax+18 || e < -exponentMax-18:
		return new(big.Int), false
	case e >= 0:
		return n.Mul(n, new(big.Int).Exp(big.NewInt(10), big.NewInt(e), nil)), true
	}
	n, rest := n.QuoRem(n, new(big.Int).Exp(big.NewInt(10), big.NewInt(-e), nil), new(big.Int))
	return n, rest.Sign() == 0
}

// TokensPerCredit is an exact price the other way round: how many ALEPH one
// credit is worth, as a decimal. Recorded documents carry it.
type TokensPerCredit struct{ d apd.Decimal }

// ParseTokensPerCredit reads a positive decimal such as "5.7308924861535e-05".
func ParseTokensPerCredit(s string) (r TokensPerCredit, err error) {
	if _, _, err := r.d.SetString(s); err != nil || r.d.Form != apd.Finite || r.d.Sign() <= 0 ||
		r.d.Exponent < -exponentMax || r.d.Exponent > exponentMax {
		return TokensPerCredit{}, fmt.Errorf("%.40q is not a positive price in ALEPH per credit", s)
	}
	return r, nil
}

// Value returns what c credits are worth, rounded down to the base unit.
func (r TokensPerCredit) Value(c Credits) (t Token, ok bool) {
	var d apd.Decimal
	d.Exponent = r.d.Exponent
	d.Coeff.Mul(&r.d.Coeff, apd.NewBigInt(0).SetUint64(uint64(c)))
	n, _ := scaled(&d, 18)
	return TokenFromBig(n)
}
