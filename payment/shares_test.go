package payment

import (
	"testing"

	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
)

func TestShares(t *testing.T) {
	for _, test := range []struct {
		shares                         Shares
		amount                         uint64
		stable                         bool
		distribution, developers, burn uint64
	}{
		{Shares{500, 0}, 100, false, 95, 5, 0},
		{Shares{500, 100}, 1999, false, 1881, 99, 19}, // 99.95 and 19.99, rounded down.
		{Shares{500, 100}, 1999, true, 1978, 0, 21},   // 1 % of what 95 % became, which is 1/95 of it.
		{Shares{0, 0}, 7, true, 7, 0, 0},
		{Shares{10_000, 0}, 7, false, 0, 7, 0},
		{Shares{10_000, 0}, 0, true, 0, 0, 0}, // All was kept, and nothing swapped.
		{Shares{0, 10_000}, 7, true, 0, 0, 7},
	} {
		got := test.shares.Divide(aleph.NewToken(test.amount), test.stable)
		want := aleph.Value{Distribution: aleph.NewToken(test.distribution), Developers: aleph.NewToken(test.developers), Burned: aleph.NewToken(test.burn)}
		if got != want {
			t.Errorf("%d at %+v, stable %t: got %+v, want %+v", test.amount, test.shares, test.stable, got, want)
		}
	}
	if got := (Shares{500, 0}).Kept(aleph.NewToken(1999)); got != aleph.NewToken(99) {
		t.Errorf("kept of 1999: got %s, want 99", got)
	}
}

// Nothing is lost, and of a stablecoin that is swapped one to one as much is
// burned as of ALEPH, but for a base unit.
func TestSharesSum(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		developers := rapid.Uint32Range(0, 10_000).Draw(t, "developers")
		s := Shares{aleph.BasisPoints(developers), aleph.BasisPoints(rapid.Uint32Range(0, 10_000-developers).Draw(t, "burned"))}
		amount := aleph.NewToken(rapid.Uint64().Draw(t, "amount"))
		whole := s.Divide(amount, false)
		swapped := s.Divide(amount.MustSub(s.Kept(amount)), true)
		if whole.Sum() != amount || swapped.Sum().Add(s.Kept(amount)) != amount {
			t.Errorf("%s is %+v, and %+v of what is swapped", amount, whole, swapped)
		}
		more, ok := swapped.Burned.Sub(whole.Burned)
		if !ok || more.Cmp(aleph.NewToken(1)) > 0 || !swapped.Developers.IsZero() {
			t.Errorf("%s is %+v, and %+v of what is swapped", amount, whole, swapped)
		}
	})
}
