package aleph_test

import (
	"math"
	"math/big"
	"testing"

	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
)

var grainsMax = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 128), big.NewInt(1))

// grains makes an amount from a big integer of at most 128 bits.
func grains(t fataler, n *big.Int) (g aleph.Grains) {
	if err := g.UnmarshalBinary(n.FillBytes(make([]byte, 16))); err != nil {
		t.Fatalf("grains of %s: %v", n, err)
	}
	return g
}

type fataler interface{ Fatalf(string, ...any) }

// drawGrains draws amounts of all magnitudes up to 2^bits-1.
func drawGrains(t *rapid.T, name string, bits int) aleph.Grains {
	b := rapid.SliceOfN(rapid.Byte(), 0, bits/8).Draw(t, name)
	return grains(t, new(big.Int).SetBytes(b))
}

func TestGrainsArithmetic(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := drawGrains(t, "a", 120), drawGrains(t, "b", 120)
		if got, want := a.Add(b).Big(), new(big.Int).Add(a.Big(), b.Big()); got.Cmp(want) != 0 {
			t.Fatalf("%s + %s = %s, want %s", a, b, got, want)
		}
		want := new(big.Int).Sub(a.Big(), b.Big())
		got, ok := a.Sub(b)
		if ok != (want.Sign() >= 0) || ok && got.Big().Cmp(want) != 0 || !ok && !got.IsZero() {
			t.Fatalf("%s - %s = %s, %v; want %s", a, b, got, ok, want)
		}
		if got, want := a.Cmp(b), a.Big().Cmp(b.Big()); got != want {
			t.Fatalf("%s compares with %s as %d, want %d", a, b, got, want)
		}
		if a.IsZero() != (a.Big().Sign() == 0) {
			t.Fatalf("%s is zero: %v", a, a.IsZero())
		}
	})
}

func TestGrainsDivRate(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := drawGrains(t, "grains", 128)
		r := aleph.Rate(rapid.Uint64Min(1).Draw(t, "rate"))
		want := new(big.Int).Quo(g.Big(), new(big.Int).SetUint64(uint64(r)))
		if !want.IsInt64() {
			want.SetInt64(math.MaxInt64)
		}
		d := g.DivRate(r)
		if int64(d) != want.Int64() {
			t.Fatalf("%s at %d lasts %d ms, want %s", g, r, d, want)
		}
		if d < math.MaxInt64 && (r.Over(d).Cmp(g) > 0 || r.Over(d+1).Cmp(g) <= 0) {
			t.Fatalf("%s at %d does not last exactly %d ms", g, r, d)
		}
	})
}

func TestRateOver(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := aleph.Rate(rapid.Uint64().Draw(t, "rate"))
		d := aleph.Millis(rapid.Int64Min(0).Draw(t, "duration"))
		want := new(big.Int).Mul(new(big.Int).SetUint64(uint64(r)), big.NewInt(int64(d)))
		if got := r.Over(d).Big(); got.Cmp(want) != 0 {
			t.Fatalf("%d over %d ms is %s, want %s", r, d, got, want)
		}
	})
	// A rate is in microcredits per hour: an hour of n credits per hour is n credits.
	if got, want := aleph.CreditsPerHour(11_000).Over(aleph.Hour), aleph.Credits(11_000).Grains(); got != want {
		t.Errorf("an hour of 11,000 credits per hour is %s grains, want %s", got, want)
	}
}

func TestCreditsGrains(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := aleph.Credits(rapid.Uint64().Draw(t, "credits"))
		want := new(big.Int).Mul(new(big.Int).SetUint64(uint64(c)), big.NewInt(aleph.GrainsPerCredit))
		g := c.Grains()
		if g.Big().Cmp(want) != 0 {
			t.Fatalf("%d credits are %s grains, want %s", c, g, want)
		}
		more := g.Add(aleph.NewGrains(rapid.Uint64Max(aleph.GrainsPerCredit-1).Draw(t, "fraction")))
		if more.Credits() != c {
			t.Fatalf("%s grains are %d whole credits, want %d", more, more.Credits(), c)
		}
	})
}

func TestGrainsDecimal(t *testing.T) {
	for _, test := range []struct {
		grains uint64
		want   string
	}{
		{0, "0.000000"},
		{1, "0.000000"},
		{3_599_999, "0.000000"},
		{3_600_000, "0.000001"},
		{aleph.GrainsPerCredit - 1, "0.999999"},
		{aleph.GrainsPerCredit, "1.000000"},
		{5*aleph.GrainsPerCredit/2 + 1, "2.500000"},
	} {
		if got := aleph.NewGrains(test.grains).Decimal(); got != test.want {
			t.Errorf("%d grains read %q, want %q", test.grains, got, test.want)
		}
	}
	if got, want := aleph.Credits(math.MaxUint64).Grains().Decimal(), "18446744073709551615.000000"; got != want {
		t.Errorf("the most credits read %q, want %q", got, want)
	}
}

func TestGrainsText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := drawGrains(t, "grains", 128)
		text, _ := g.MarshalText()
		var back aleph.Grains
		if err := back.UnmarshalText(text); err != nil || back != g || string(text) != g.Big().String() {
			t.Fatalf("%s is spelled %s and reads as %s, %v", g.Big(), text, back, err)
		}
		binary, _ := g.MarshalBinary()
		if err := back.UnmarshalBinary(binary); err != nil || back != g {
			t.Fatalf("%x reads as %s, %v", binary, back, err)
		}
	})
	tooMuch := new(big.Int).Add(grainsMax, big.NewInt(1)).String()
	for _, s := range []string{"", "-1", "-0", "+1", " 1", "1_000", "0x10", "1.0", "1e3", tooMuch} {
		g := aleph.NewGrains(7)
		if err := g.UnmarshalText([]byte(s)); err == nil || g != aleph.NewGrains(7) {
			t.Errorf("%q reads as %s, %v; want an error, and nothing changed", s, g, err)
		}
	}
	if err := new(aleph.Grains).UnmarshalBinary(make([]byte, 15)); err == nil {
		t.Error("15 bytes read as grains")
	}
}

func TestGrainsPanicRatherThanWrap(t *testing.T) {
	most, one := grains(t, grainsMax), aleph.NewGrains(1)
	mustPanic(t, "sum above 128 bits", func() { most.Add(one) })
	mustPanic(t, "difference below zero", func() { aleph.Grains{}.MustSub(one) })
	mustPanic(t, "rate of zero", func() { one.DivRate(0) })
	mustPanic(t, "negative duration", func() { aleph.Rate(1).Over(-1) })
	mustPanic(t, "credits above 64 bits", func() { most.Credits() })
}

func FuzzGrains(f *testing.F) {
	for _, seed := range []string{"0", "1", "+1", "00", grainsMax.String()} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		var g, again aleph.Grains
		if g.UnmarshalText([]byte(s)) != nil {
			return
		}
		want, ok := new(big.Int).SetString(s, 10)
		if !ok || want.Cmp(g.Big()) != 0 {
			t.Fatalf("%q reads as %s", s, g)
		}
		if err := again.UnmarshalText([]byte(g.String())); err != nil || again != g {
			t.Fatalf("%q is spelled %s and reads as %s, %v", s, g, again, err)
		}
	})
}
