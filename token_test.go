package aleph_test

import (
	"math/big"
	"strings"
	"testing"

	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
)

var tokenMax = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))

func token(t fataler, n *big.Int) aleph.Token {
	v, ok := aleph.TokenFromBig(n)
	if !ok {
		t.Fatalf("%s does not fit a token", n)
	}
	return v
}

// drawToken draws amounts of all magnitudes up to 2^bits-1.
func drawToken(t *rapid.T, name string, bits int) aleph.Token {
	return token(t, new(big.Int).SetBytes(rapid.SliceOfN(rapid.Byte(), 0, bits/8).Draw(t, name)))
}

func TestTokenArithmetic(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := drawToken(t, "a", 248), drawToken(t, "b", 248)
		if got, want := a.Add(b).Big(), new(big.Int).Add(a.Big(), b.Big()); got.Cmp(want) != 0 {
			t.Fatalf("%s + %s = %s, want %s", a, b, got, want)
		}
		sum := b
		if a.AddTo(&sum); sum != a.Add(b) {
			t.Fatalf("%s added to %s is %s", a, b, sum)
		}
		want := new(big.Int).Sub(a.Big(), b.Big())
		got, ok := a.Sub(b)
		if ok != (want.Sign() >= 0) || ok && got.Big().Cmp(want) != 0 || !ok && !got.IsZero() {
			t.Fatalf("%s - %s = %s, %v; want %s", a, b, got, ok, want)
		}
		rest := sum
		if a.SubFrom(&rest); rest != b {
			t.Fatalf("%s off %s is %s, want %s", a, sum, rest, b)
		}
		if got, want := a.Cmp(b), a.Big().Cmp(b.Big()); got != want {
			t.Fatalf("%s compares with %s as %d, want %d", a, b, got, want)
		}
		// A part of the whole always fits, though the product needs 512 bits.
		part, whole := a, b
		if part.Cmp(whole) > 0 {
			part, whole = whole, part
		}
		if whole.IsZero() {
			return
		}
		c := drawToken(t, "c", 256)
		exact := new(big.Int).Mul(c.Big(), part.Big())
		exact.Quo(exact, whole.Big())
		if got := c.MulDiv(part, whole).Big(); got.Cmp(exact) != 0 {
			t.Fatalf("%s * %s / %s = %s, want %s", c, part, whole, got, exact)
		}
	})
}

func TestTokenPanicsRatherThanWraps(t *testing.T) {
	most, one := token(t, tokenMax), aleph.NewToken(1)
	mustPanic(t, "sum above 256 bits", func() { most.Add(one) })
	mustPanic(t, "sum in place above 256 bits", func() { one.AddTo(new(most)) })
	mustPanic(t, "difference in place below zero", func() { one.SubFrom(new(aleph.Token)) })
	mustPanic(t, "product above 256 bits", func() { most.Mul(2) })
	mustPanic(t, "quotient above 256 bits", func() { most.MulDiv(aleph.NewToken(2), one) })
	mustPanic(t, "division by zero", func() { one.MulDiv(one, aleph.Token{}) })
	mustPanic(t, "difference below zero", func() { aleph.Token{}.MustSub(one) })
	if _, ok := aleph.TokenFromBig(big.NewInt(-1)); ok {
		t.Error("a token below zero")
	}
	if _, ok := aleph.TokenFromBig(new(big.Int).Add(tokenMax, big.NewInt(1))); ok {
		t.Error("a token above 256 bits")
	}
}

func TestTokenDecimal(t *testing.T) {
	for _, test := range []struct {
		base, want string
	}{
		{"0", "0.000000000000000000"},
		{"1", "0.000000000000000001"},
		{"999999999999999999", "0.999999999999999999"},
		{"1000000000000000000", "1.000000000000000000"},
		{"1629257142857142857142", "1629.257142857142857142"},
	} {
		v, err := aleph.ParseToken(test.base)
		if err != nil || v.Decimal() != test.want {
			t.Errorf("%s is %s ALEPH, %v; want %s", test.base, v.Decimal(), err, test.want)
		}
	}
	if got := aleph.WholeTokens(3); got.Cmp(aleph.ALEPH.Mul(3)) != 0 || got.Decimal() != "3.000000000000000000" {
		t.Errorf("three tokens are %s", got.Decimal())
	}
}

func TestParseTokenRefuses(t *testing.T) {
	for _, s := range []string{
		"", "-1", "+1", " 1", "1 ", "1.0", "1e18", "0x1", "1_000", "١", strings.Repeat("0", 79),
		new(big.Int).Add(tokenMax, big.NewInt(1)).String(),
	} {
		if v, err := aleph.ParseToken(s); err == nil {
			t.Errorf("ParseToken(%q) = %s, want an error", s, v)
		}
	}
}

func TestTokenRoundTrips(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := drawToken(t, "token", 256)
		text, _ := v.MarshalText()
		binary, _ := v.MarshalBinary()
		var fromText, fromBinary aleph.Token
		if err := fromText.UnmarshalText(text); err != nil || fromText != v || string(text) != v.Big().String() {
			t.Fatalf("%s is spelled %s and reads as %s, %v", v.Big(), text, fromText, err)
		}
		fromBinary = aleph.NewToken(7)
		if err := fromBinary.UnmarshalBinary(binary); err != nil || fromBinary != v {
			t.Fatalf("%s is %x and reads as %s, %v", v, binary, fromBinary, err)
		}
		word := v.Bytes32()
		if new(big.Int).SetBytes(word[:]).Cmp(v.Big()) != 0 {
			t.Fatalf("%s as a word is %x", v, word)
		}
	})
	for _, b := range [][]byte{{0}, {0, 1}, make([]byte, 33)} {
		var v aleph.Token
		if err := v.UnmarshalBinary(b); err == nil {
			t.Errorf("%x reads as %s: one amount would have two spellings", b, v)
		}
	}
}

func FuzzToken(f *testing.F) {
	for _, seed := range []string{"", "0", "00", "1", "+1", "0x1", tokenMax.String()} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		v, err := aleph.ParseToken(s)
		want, ok := new(big.Int).SetString(s, 10)
		if err != nil {
			if !v.IsZero() {
				t.Fatalf("ParseToken(%q) = %s, %v", s, v, err)
			}
		} else if !ok || want.Cmp(v.Big()) != 0 {
			t.Fatalf("%q reads as %s", s, v)
		}
		var b aleph.Token
		if b.UnmarshalBinary([]byte(s)) == nil {
			if back, _ := b.MarshalBinary(); string(back) != s {
				t.Fatalf("%x reads as %s, which is %x", s, b, back)
			}
		}
	})
}
