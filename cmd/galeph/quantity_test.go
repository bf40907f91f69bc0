package main

import (
	"math/big"
	"strings"
	"testing"

	aleph "github.com/aleph-im/go-aleph"
)

func TestParseQuantity(t *testing.T) {
	most := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1)).String()
	for _, test := range []struct {
		text     string
		decimals uint8
		want     string // base units; "" when refused
		reason   string
	}{
		{"10", 6, "10000000", ""},
		{"0.000001", 6, "1", ""},
		{"0.0000010", 6, "1", ""},
		{"007.50", 6, "7500000", ""},
		{"1.5", 18, "1500000000000000000", ""},
		{"1", 0, "1", ""},
		{"1.0", 0, "1", ""},
		{most, 0, most, ""},
		{"0." + most[:18], 18, most[:18], ""},
		{"", 6, "", "not an amount"},
		{".", 6, "", "not an amount"},
		{".5", 6, "", "not an amount"},
		{"5.", 6, "", "not an amount"},
		{"1.2.3", 6, "", "not an amount"},
		{"-1", 6, "", "not an amount"},
		{"+1", 6, "", "not an amount"},
		{"1e6", 6, "", "not an amount"},
		{"1,5", 6, "", "not an amount"},
		{"1 000", 6, "", "not an amount"},
		{"0x10", 6, "", "not an amount"},
		{"٣", 6, "", "not an amount"},
		{"all", 6, "", "not an amount"},
		{"0", 6, "", "more than nothing"},
		{"0.000000", 6, "", "more than nothing"},
		{"0.0000001", 6, "", "7 decimal places, and the token has 6"},
		{"1.5", 0, "", "1 decimal places, and the token has 0"},
		{most, 1, "", "more than there can be"},
		{strings.Repeat("9", 78), 0, "", "more than there can be"},
		{strings.Repeat("9", 10_000), 18, "", "more than there can be"},
	} {
		got, err := parseQuantity(test.text, test.decimals)
		switch {
		case test.want == "" && (err == nil || !strings.Contains(err.Error(), test.reason)):
			t.Errorf("%.40q: got %s, %v, want %q", test.text, got, err, test.reason)
		case test.want != "" && (err != nil || got.String() != test.want):
			t.Errorf("%.40q: got %s, %v, want %s", test.text, got, err, test.want)
		}
	}
}

func TestParseSlippage(t *testing.T) {
	for text, want := range map[string]aleph.BasisPoints{
		"1%": 100, "1": 100, "0.5%": 50, "0.01 %": 1, "0": 0, "0%": 0, "0.00%": 0, "50%": 5000, "12.34%": 1234,
	} {
		if got, err := parseSlippage(text); err != nil || got != want {
			t.Errorf("%q: got %d, %v, want %d", text, got, err, want)
		}
	}
	for _, text := range []string{"", "%", "-1%", "50.01%", "100%", "0.001%", "one", "1%%", "655361%", "1e1"} {
		if got, err := parseSlippage(text); err == nil {
			t.Errorf("%q: got %d", text, got)
		}
	}
}

func TestRatio(t *testing.T) {
	for _, test := range []struct {
		a, b                uint64
		aDecimals, decimals uint8
		want                string
	}{
		{9_500_000, 380e15, 6, 15, "0.025"}, // 9.5 USDC for 380 ALEPH of 15 places.
		{1, 3, 0, 0, "0.333333"},
		{0, 1, 6, 18, "0"},
		{1, 0, 6, 18, "-"},
	} {
		if got := ratio(aleph.NewToken(test.a), test.aDecimals, aleph.NewToken(test.b), test.decimals, 6); got != test.want {
			t.Errorf("%d / %d: got %s, want %s", test.a, test.b, got, test.want)
		}
	}
}

// What is read is spelled as what is read again, and is what big decimals say.
func FuzzParseQuantity(f *testing.F) {
	for _, s := range []string{"10", "0.000001", "007.50", "1.", "1e6", "-1", strings.Repeat("9", 78)} {
		f.Add(s, uint8(6))
	}
	f.Fuzz(func(t *testing.T, s string, decimals uint8) {
		decimals %= 37
		got, err := parseQuantity(s, decimals)
		if err != nil {
			return
		}
		again, err := parseQuantity(quantity(got, decimals), decimals)
		if err != nil || again != got {
			t.Fatalf("%q is %s, spelled %s, read as %s, %v", s, got, quantity(got, decimals), again, err)
		}
		want, ok := new(big.Rat).SetString(s)
		if !ok {
			t.Fatalf("%q was read and is no number", s)
		}
		want.Mul(want, new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(decimals)), nil)))
		if !want.IsInt() || want.Num().Cmp(got.Big()) != 0 {
			t.Fatalf("%q is %s base units, want %s", s, got, want)
		}
	})
}
