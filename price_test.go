package aleph_test

import (
	"math"
	"math/big"
	"strings"
	"testing"

	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
)

func TestParsePrice(t *testing.T) {
	for _, test := range []struct {
		in   string
		want uint64
	}{
		{"0", 0},
		{"0.025", 25_000_000_000},
		{"2.5e-2", 25_000_000_000},
		{"0.000000000001", 1},
		{"0.0250000000000000000000", 25_000_000_000}, // Zeros are no digits that are lost.
		{"1", 1e12},
		{"18446744.073709551615", math.MaxUint64},
	} {
		p, err := aleph.ParsePrice(test.in)
		if err != nil || uint64(p) != test.want {
			t.Errorf("ParsePrice(%q) = %d, %v; want %d", test.in, p, err, test.want)
		}
	}
	for _, in := range []string{
		"", "-1", "-0", "NaN", "Infinity", "0.0000000000001", "1e-13", "18446744.073709551616",
		"1e1000000", "1e-1000000", "0,025", "twopence", "0x1",
	} {
		if p, err := aleph.ParsePrice(in); err == nil {
			t.Errorf("ParsePrice(%q) = %s, want an error", in, p)
		}
	}
}

func TestPriceCredits(t *testing.T) {
	for _, test := range []struct {
		price  string
		amount aleph.Token
		want   aleph.Credits
	}{
		{"0.025", aleph.WholeTokens(40), 1_000_000},
		{"0.025", aleph.ALEPH, 25_000},
		{"0.025", aleph.WholeTokens(40).MustSub(aleph.NewToken(1)), 999_999},
		{"0", aleph.ALEPH, 0},
		{"0.000001", aleph.ALEPH, 1},
		{"0.000000999999", aleph.ALEPH, 0},
	} {
		p, err := aleph.ParsePrice(test.price)
		if err != nil {
			t.Fatal(err)
		}
		if got, ok := p.Credits(test.amount); !ok || got != test.want {
			t.Errorf("%s ALEPH at %s USD are %d credits, %v; want %d", test.amount.Decimal(), p, got, ok, test.want)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		p := aleph.Price(rapid.Uint64().Draw(t, "price"))
		amount := drawToken(t, "amount", 120)
		// credits = amount/10^18 * price/10^12 / 10^-6
		want := new(big.Int).Mul(amount.Big(), new(big.Int).SetUint64(uint64(p)))
		want.Quo(want, new(big.Int).Exp(big.NewInt(10), big.NewInt(24), nil))
		got, ok := p.Credits(amount)
		if ok != want.IsUint64() || ok && uint64(got) != want.Uint64() {
			t.Fatalf("%s at %s are %d, %v; want %s", amount, p, got, ok, want)
		}
	})
}

func TestPriceString(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := aleph.Price(rapid.Uint64().Draw(t, "price"))
		if back, err := aleph.ParsePrice(p.String()); err != nil || back != p {
			t.Fatalf("%d is spelled %s and reads as %d, %v", p, p, back, err)
		}
	})
}

func TestTokensPerCredit(t *testing.T) {
	// The price recorded in the hour of 2026-05-06.
	recorded, err := aleph.ParseTokensPerCredit("5.7308924861535e-05")
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		credits aleph.Credits
		want    string
	}{
		{0, "0"},
		{1, "57308924861535"}, // All digits of the price, and no fraction.
		{3, "171926774584605"},
		{49_856_661, "2857231639096022434635"}, // All credits of that hour.
		{math.MaxUint64, "1057163070060186747121470810629025"},
	} {
		if got, ok := recorded.Value(test.credits); !ok || got.String() != test.want {
			t.Errorf("%d credits are worth %s, %v; want %s", test.credits, got, ok, test.want)
		}
	}
}

func TestTokensPerCreditRoundsDown(t *testing.T) {
	third, err := aleph.ParseTokensPerCredit("0." + strings.Repeat("3", 60))
	if err != nil {
		t.Fatal(err)
	}
	// More digits than fit a machine word, read twice: reading changes nothing.
	for range 2 {
		if got, ok := third.Value(3); !ok || got.String() != "999999999999999999" {
			t.Errorf("3 credits at a third are %s, %v; want 999999999999999999", got, ok)
		}
	}
	for _, in := range []string{"", "0", "-1e-5", "NaN", "Infinity", "-Infinity", "x"} {
		if _, err := aleph.ParseTokensPerCredit(in); err == nil {
			t.Errorf("ParseTokensPerCredit(%q): no error", in)
		}
	}
	for _, in := range []string{"1e60", "1e999999"} {
		large, err := aleph.ParseTokensPerCredit(in)
		if err != nil {
			continue
		}
		if got, ok := large.Value(1); ok {
			t.Errorf("a credit at %s ALEPH is %s, want that it does not fit", in, got)
		}
	}
}

func FuzzParsePrice(f *testing.F) {
	for _, seed := range []string{"0", "0.025", "5.7308924861535e-05", "1e-13", "1e99999", "NaN", "-0", "18446744.073709551615"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if p, err := aleph.ParsePrice(s); err == nil {
			want, ok := new(big.Rat).SetString(s)
			got := new(big.Rat).SetFrac(new(big.Int).SetUint64(uint64(p)), big.NewInt(1e12))
			if ok && got.Cmp(want) != 0 {
				t.Fatalf("%q reads as %s", s, p)
			}
			if back, err := aleph.ParsePrice(p.String()); err != nil || back != p {
				t.Fatalf("%q is spelled %s and reads as %s, %v", s, p, back, err)
			}
		}
		if r, err := aleph.ParseTokensPerCredit(s); err == nil {
			first, ok := r.Value(1_000_003)
			again, okAgain := r.Value(1_000_003)
			if first != again || ok != okAgain {
				t.Fatalf("%q is worth %s, and then %s", s, first, again)
			}
		}
	})
}

// TestPriceTokens has what credits are worth, in the numbers of the proposal.
func TestPriceTokens(t *testing.T) {
	for _, test := range []struct {
		price   string
		credits aleph.Credits
		want    string
	}{
		{"0.025", 23_760_000_000, "950400.000000000000000000"},
		{"0.0176", 23_760_000_000, "1350000.000000000000000000"},
		{"0.03", 1, "0.000033333333333333"},
		{"0.000000000001", 1, "1000000.000000000000000000"},
	} {
		p, err := aleph.ParsePrice(test.price)
		if err != nil {
			t.Fatal(err)
		}
		if got := p.Tokens(test.credits.Grains()).Decimal(); got != test.want {
			t.Errorf("%d credits at %s are worth %s, want %s", test.credits, test.price, got, test.want)
		}
	}
}
