package main

import (
	"errors"
	"fmt"
	"math/big"
	"strings"

	aleph "github.com/aleph-im/go-aleph"
)

var errZero = errors.New("the amount is zero: pay more than nothing")

// parseQuantity reads a decimal number of a token, such as "12.5", exactly: as
// base units of a token with so many decimals. Nothing is rounded; what is zero
// or cannot be on the chain is refused.
func parseQuantity(s string, decimals uint8) (aleph.Token, error) {
	whole, fraction, point := strings.Cut(s, ".")
	if whole == "" || point && fraction == "" || strings.Trim(whole+fraction, "0123456789") != "" {
		return aleph.Token{}, fmt.Errorf("%.90q is not an amount: write digits with at most one point, such as 12.5", s)
	}
	if fraction = strings.TrimRight(fraction, "0"); len(fraction) > int(decimals) {
		return aleph.Token{}, fmt.Errorf("%.90q has %d decimal places, and the token has %d: leave the others out", s, len(fraction), decimals)
	}
	digits := strings.TrimLeft(whole+fraction+strings.Repeat("0", int(decimals)-len(fraction)), "0")
	if digits == "" {
		return aleph.Token{}, errZero
	}
	t, err := aleph.ParseToken(digits)
	if err != nil {
		return aleph.Token{}, fmt.Errorf("%.90q is more than there can be of a token", s)
	}
	return t, nil
}

// quantity spells base units of a token as parseQuantity reads them.
func quantity(t aleph.Token, decimals uint8) string {
	s := t.String()
	if missing := int(decimals) + 1 - len(s); missing > 0 {
		s = strings.Repeat("0", missing) + s
	}
	if decimals == 0 {
		return s
	}
	at := len(s) - int(decimals)
	return strings.TrimSuffix(strings.TrimRight(s[:at]+"."+s[at:], "0"), ".")
}

// slippageMax bounds what a price may move: beyond it a payment is a gift to
// whoever trades in front of it.
const slippageMax aleph.BasisPoints = 5000

// parseSlippage reads percent with at most two decimal places, such as "0.5%".
func parseSlippage(s string) (aleph.BasisPoints, error) {
	t, err := parseQuantity(strings.TrimSpace(strings.TrimSuffix(s, "%")), 2)
	if err != nil && !errors.Is(err, errZero) {
		return 0, fmt.Errorf("--slippage %.20q: write percent with at most two decimal places, such as 0.5%%", s)
	}
	if t.Cmp(aleph.NewToken(uint64(slippageMax))) > 0 {
		return 0, fmt.Errorf("--slippage %.20q: at most %s, or whoever trades in front of the payment takes the rest", s, percent(slippageMax))
	}
	return aleph.BasisPoints(t.Big().Uint64()), nil
}

// ratio spells a / b, each of so many decimals, with so many places, rounded
// down.
func ratio(a aleph.Token, aDecimals uint8, b aleph.Token, bDecimals, places uint8) string {
	if b.IsZero() {
		return "-"
	}
	ten := big.NewInt(10)
	power := func(n uint8) *big.Int { return new(big.Int).Exp(ten, big.NewInt(int64(n)), nil) }
	n := new(big.Int).Mul(a.Big(), power(bDecimals))
	n.Mul(n, power(places))
	n.Quo(n, new(big.Int).Mul(b.Big(), power(aDecimals)))
	t, ok := aleph.TokenFromBig(n)
	if !ok {
		return "-"
	}
	return quantity(t, places)
}
