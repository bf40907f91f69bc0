package aleph

import (
	"errors"
	"fmt"
	"math/big"
	"math/bits"
	"strings"

	"github.com/holiman/uint256"
)

// Token is an amount of ALEPH in its base unit, 10^-18. It is an unsigned
// 256-bit integer, as on the chain; the zero value is zero.
type Token struct{ n uint256.Int }

// ALEPH is one whole token.
var ALEPH = NewToken(1_000_000_000_000_000_000)

// NewToken makes an amount from base units.
func NewToken(base uint64) Token { return Token{*uint256.NewInt(base)} }

// TokenFromBig makes an amount from a big integer of base units; ok is false
// when it is negative or needs more than 256 bits.
func TokenFromBig(b *big.Int) (t Token, ok bool) {
	if b.Sign() < 0 {
		return Token{}, false
	}
	overflow := t.n.SetFromBig(b)
	return t, !overflow
}

// WholeTokens returns n whole ALEPH.
func WholeTokens(n uint64) Token { return ALEPH.Mul(n) }

// Add returns t + o.
func (t Token) Add(o Token) (sum Token) {
	_, overflow := sum.n.AddOverflow(&t.n, &o.n)
	if overflow {
		panic(fmt.Sprintf("aleph: Token overflow: %s + %s", t, o))
	}
	return sum
}

// AddTo adds t to a sum in place, for sums over very many amounts.
func (t *Token) AddTo(sum *Token) {
	lo, carry := bits.Add64(sum.n[0], t.n[0], 0)
	hi, carry := bits.Add64(sum.n[1], t.n[1], carry)
	if carry|t.n[2]|t.n[3] == 0 { // As nearly always.
		sum.n[0], sum.n[1] = lo, hi
		return
	}
	*sum = sum.Add(*t)
}

// SubFrom takes t off a sum in place, where the caller knows that it is in it.
func (t *Token) SubFrom(sum *Token) {
	lo, borrow := bits.Sub64(sum.n[0], t.n[0], 0)
	hi, borrow := bits.Sub64(sum.n[1], t.n[1], borrow)
	if borrow|t.n[2]|t.n[3] == 0 { // As nearly always.
		sum.n[0], sum.n[1] = lo, hi
		return
	}
	*sum = sum.MustSub(*t)
}

// Sub returns t - o; ok is false, and the difference zero, when o is greater.
func (t Token) Sub(o Token) (difference Token, ok bool) {
	if t.n.Lt(&o.n) {
		return Token{}, false
	}
	difference.n.Sub(&t.n, &o.n)
	return difference, true
}

// MustSub returns t - o where the caller knows that it holds.
func (t Token) MustSub(o Token) Token {
	d, ok := t.Sub(o)
	if !ok {
		panic(fmt.Sprintf("aleph: Token below zero: %s - %s", t, o))
	}
	return d
}

// Mul returns t * n.
func (t Token) Mul(n uint64) (product Token) {
	_, overflow := product.n.MulOverflow(&t.n, uint256.NewInt(n))
	if overflow {
		panic(fmt.Sprintf("aleph: Token overflow: %s * %d", t, n))
	}
	return product
}

// MulDiv returns t * num / den, rounded down; the product may need 512 bits.
// den must not be zero.
func (t Token) MulDiv(num, den Token) (quotient Token) {
	assert(!den.IsZero(), "Token.MulDiv by zero")
	_, overflow := quotient.n.MulDivOverflow(&t.n, &num.n, &den.n)
	if overflow {
		panic(fmt.Sprintf("aleph: Token overflow: %s * %s / %s", t, num, den))
	}
	return quotient
}

// Cmp compares t and o: -1, 0 or +1.
func (t Token) Cmp(o Token) int { return t.n.Cmp(&o.n) }

// IsZero reports whether t is nothing.
func (t Token) IsZero() bool { return t.n.IsZero() }

// Words returns t in four words, the lowest first, for arithmetic that Token
// does not have.
func (t *Token) Words() [4]uint64 { return t.n }

// Big returns the base units as a big integer.
func (t Token) Big() *big.Int { return t.n.ToBig() }

// Bytes32 returns the amount as the chain's 32-byte word.
func (t Token) Bytes32() [32]byte { return t.n.Bytes32() }

// String gives the base units.
func (t Token) String() string { return t.n.Dec() }

// Decimal gives the amount in ALEPH with 18 places.
func (t Token) Decimal() string {
	s := t.n.Dec()
	if len(s) <= 18 {
		s = strings.Repeat("0", 19-len(s)) + s
	}
	return s[:len(s)-18] + "." + s[len(s)-18:]
}

var errToken = errors.New("not an amount of tokens")

// ParseToken reads base units: decimal digits only.
func ParseToken(s string) (t Token, err error) {
	if s == "" || len(s) > 78 || strings.Trim(s, "0123456789") != "" {
		return Token{}, fmt.Errorf("%w: %.90q", errToken, s)
	}
	if err := t.n.SetFromDecimal(s); err != nil {
		return Token{}, fmt.Errorf("%w: %q: %w", errToken, s, err)
	}
	return t, nil
}

// MarshalText gives the base units in decimal.
func (t Token) MarshalText() ([]byte, error) { return []byte(t.String()), nil }

// UnmarshalText reads base units in decimal.
func (t *Token) UnmarshalText(b []byte) error {
	parsed, err := ParseToken(string(b))
	*t = parsed
	return err
}

// MarshalBinary gives the significant bytes, most significant first.
func (t Token) MarshalBinary() ([]byte, error) { return t.n.Bytes(), nil }

// UnmarshalBinary reads what MarshalBinary writes.
func (t *Token) UnmarshalBinary(b []byte) error {
	if len(b) > 32 || len(b) > 0 && b[0] == 0 {
		return fmt.Errorf("%w: %d bytes", errToken, len(b))
	}
	t.n.SetBytes(b)
	return nil
}
