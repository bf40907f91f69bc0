package aleph

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"math/bits"
	"strings"
)

// Credits are what users buy: one is 10^-6 USD.
type Credits uint64

// Rate is a speed of spending in microcredits per hour. A rate of R consumes
// exactly R Grains in a millisecond.
type Rate uint64

// CreditsPerHour is the rate that spends n credits in an hour.
func CreditsPerHour(n uint64) Rate { return Rate(n * 1_000_000) }

// Grains are the unit in which the ledger counts: one is a microcredit
// divided by the 3,600,000 milliseconds of an hour. They are unsigned 128-bit
// integers; the zero value is zero.
type Grains struct{ hi, lo uint64 }

// GrainsPerCredit is 10^6 microcredits of 3,600,000 grains each.
const GrainsPerCredit = 3_600_000 * 1_000_000

// NewGrains makes grains from a small number.
func NewGrains(n uint64) Grains { return Grains{lo: n} }

// Grains returns the credits in the ledger's unit. It is exact.
func (c Credits) Grains() Grains {
	hi, lo := bits.Mul64(uint64(c), GrainsPerCredit)
	return Grains{hi, lo}
}

// Over returns what the rate consumes in d, exactly. d must not be negative.
func (r Rate) Over(d Millis) Grains {
	if d < 0 {
		panic(fmt.Sprintf("aleph: Rate.Over of a negative duration: %d ms", d))
	}
	hi, lo := bits.Mul64(uint64(r), uint64(d))
	return Grains{hi, lo}
}

// Add returns g + o.
func (g Grains) Add(o Grains) Grains {
	lo, carry := bits.Add64(g.lo, o.lo, 0)
	hi, carry := bits.Add64(g.hi, o.hi, carry)
	if carry != 0 {
		panic(fmt.Sprintf("aleph: Grains overflow: %s + %s", g, o))
	}
	return Grains{hi, lo}
}

// Sub returns g - o; ok is false, and the difference zero, when o is greater.
func (g Grains) Sub(o Grains) (difference Grains, ok bool) {
	lo, borrow := bits.Sub64(g.lo, o.lo, 0)
	hi, borrow := bits.Sub64(g.hi, o.hi, borrow)
	if borrow != 0 {
		return Grains{}, false
	}
	return Grains{hi, lo}, true
}

// MustSub returns g - o where the caller knows that it holds.
func (g Grains) MustSub(o Grains) Grains {
	d, ok := g.Sub(o)
	if !ok {
		panic(fmt.Sprintf("aleph: Grains below zero: %s - %s", g, o))
	}
	return d
}

// Cmp compares g and o: -1, 0 or +1.
func (g Grains) Cmp(o Grains) int {
	switch {
	case g.hi < o.hi || g.hi == o.hi && g.lo < o.lo:
		return -1
	case g == o:
		return 0
	}
	return 1
}

// Words returns g as two words, for arithmetic that Grains do not have.
func (g Grains) Words() (hi, lo uint64) { return g.hi, g.lo }

// GrainsOf makes grains from two words.
func GrainsOf(hi, lo uint64) Grains { return Grains{hi, lo} }

// IsZero reports whether g is nothing.
func (g Grains) IsZero() bool { return g == Grains{} }

// DivRate returns the whole milliseconds for which g lasts at rate r, rounded
// down. It saturates at the largest Millis; r must not be zero.
func (g Grains) DivRate(r Rate) Millis {
	assert(r != 0, "Grains.DivRate by zero")
	const most = Millis(1<<63 - 1)
	if g.hi >= uint64(r) {
		return most
	}
	q, _ := bits.Div64(g.hi, g.lo, uint64(r))
	return Millis(min(q, uint64(most)))
}

// Credits returns the whole credits in g, rounded down, for people and for
// interfaces that know no fraction of a credit.
func (g Grains) Credits() Credits {
	q := new(big.Int).Quo(g.Big(), big.NewInt(GrainsPerCredit))
	assert(q.IsUint64(), "Grains.Credits: %s is beyond 64 bits of credits", g)
	return Credits(q.Uint64())
}

// Decimal spells g in credits with six places, for people: whole
// microcredits, rounded down.
func (g Grains) Decimal() string {
	whole, rest := new(big.Int).QuoRem(g.Big(), big.NewInt(GrainsPerCredit), new(big.Int))
	rest.Mul(rest, big.NewInt(1_000_000))
	rest.Quo(rest, big.NewInt(GrainsPerCredit))
	return fmt.Sprintf("%s.%06d", whole, rest)
}

// Big returns g as a big integer.
func (g Grains) Big() *big.Int {
	b, _ := g.MarshalBinary()
	return new(big.Int).SetBytes(b)
}

func (g Grains) String() string { return g.Big().String() }

var errGrains = errors.New("not an amount of grains")

// MarshalText gives the decimal number of grains.
func (g Grains) MarshalText() ([]byte, error) { return []byte(g.String()), nil }

// UnmarshalText reads a decimal number of grains: digits only.
func (g *Grains) UnmarshalText(b []byte) error {
	if len(b) == 0 || len(b) > 39 || strings.Trim(string(b), "0123456789") != "" {
		return fmt.Errorf("%w: %.50q", errGrains, b)
	}
	n, ok := new(big.Int).SetString(string(b), 10)
	if !ok || n.BitLen() > 128 {
		return fmt.Errorf("%w: %s", errGrains, b)
	}
	var buf [16]byte
	return g.UnmarshalBinary(n.FillBytes(buf[:]))
}

// MarshalBinary gives 16 bytes, most significant first.
func (g Grains) MarshalBinary() ([]byte, error) {
	return binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64(nil, g.hi), g.lo), nil
}

// UnmarshalBinary reads what MarshalBinary writes.
func (g *Grains) UnmarshalBinary(b []byte) error {
	if len(b) != 16 {
		return fmt.Errorf("%w: %d bytes", errGrains, len(b))
	}
	g.hi, g.lo = binary.BigEndian.Uint64(b), binary.BigEndian.Uint64(b[8:])
	return nil
}
