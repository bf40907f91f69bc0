package expense_test

import (
	"math/big"
	"slices"
	"testing"

	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/expense"
)

// naive values usage millisecond by millisecond, in fractions. prices holds the
// price of each of them, 0 for none.
type naive struct{ prices []aleph.Price }

func (n *naive) set(at aleph.Millis, p aleph.Price) {
	for i := int(at); i < len(n.prices); i++ {
		n.prices[i] = p
	}
}

// value is exact, in base units of ALEPH.
func (n *naive) value(used aleph.Grains, from, to aleph.Millis) *big.Rat {
	sum := new(big.Rat)
	for _, p := range n.prices[from:to] {
		if p != 0 {
			sum.Add(sum, new(big.Rat).SetFrac(big.NewInt(1), new(big.Int).SetUint64(uint64(p))))
		}
	}
	// grains / grains per USD * 10^12 / price, in 10^-18 ALEPH, over the window.
	perUSD := new(big.Int).Mul(big.NewInt(aleph.GrainsPerCredit), big.NewInt(1_000_000))
	usd := new(big.Rat).SetFrac(used.Big(), perUSD)
	usd.Mul(usd, new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(30), nil)))
	usd.Quo(usd, new(big.Rat).SetInt64(int64(to-from)))
	return sum.Mul(sum, usd)
}

// mean is the price of a window, exact, in 10^-12 USD; nil for none.
func (n *naive) mean(from, to aleph.Millis) *big.Rat {
	sum := new(big.Rat)
	for _, p := range n.prices[from:to] {
		if p != 0 {
			sum.Add(sum, new(big.Rat).SetFrac(big.NewInt(1), new(big.Int).SetUint64(uint64(p))))
		}
	}
	if sum.Sign() == 0 {
		return nil
	}
	return sum.Quo(new(big.Rat).SetInt64(int64(to-from)), sum)
}

// TestPrices compares with the naive model while prices come, old ones are
// forgotten, and the history is written down and read again.
func TestPrices(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		price := func() aleph.Price {
			return aleph.Price(rapid.SampledFrom([]uint64{
				1, 9_800_000_000, 17_600_000_000, 25_000_000_000, 25_000_000_001, 1_000_000_000_000, 1<<64 - 1,
			}).Draw(t, "price"))
		}
		const length = 300
		n := &naive{make([]aleph.Price, length)}
		start, first := aleph.Millis(rapid.IntRange(0, 20).Draw(t, "start")), aleph.Price(0)
		if rapid.Bool().Draw(t, "begins with a price") {
			first = price()
		}
		h, now, forgotten := expense.NewPrices(start, first), start, aleph.Millis(0)
		n.set(start, first)
		for range rapid.IntRange(1, 30).Draw(t, "steps") {
			switch rapid.SampledFrom([]string{"set", "set", "forget", "restore"}).Draw(t, "step") {
			case "set":
				now = min(now+aleph.Millis(rapid.IntRange(0, 40).Draw(t, "later")), length-1)
				p := price()
				h.Set(now, p)
				n.set(now, p)
			case "forget":
				forgotten = aleph.Millis(rapid.IntRange(int(forgotten), int(max(forgotten, now))).Draw(t, "before"))
				h.Forget(forgotten)
			case "restore":
				h = expense.RestorePrices(h.Points())
			}
			// Windows that end in the future are as good: a price holds on.
			from := aleph.Millis(rapid.IntRange(int(forgotten), length-1).Draw(t, "from"))
			to := aleph.Millis(rapid.IntRange(int(from)+1, length).Draw(t, "to"))
			used := aleph.Rate(rapid.Uint64().Draw(t, "rate")).Over(aleph.Millis(rapid.IntRange(0, 1_000_000).Draw(t, "for")))
			if rapid.Bool().Draw(t, "little") {
				used = aleph.NewGrains(rapid.Uint64Max(10_000_000_000).Draw(t, "grains"))
			}
			checkWindow(t, h, n, used, from, to)
		}
	})
}

// checkWindow compares what a window is worth. Where there is one price, it is
// the exact value rounded down; where there are several, what is kept of the
// worth of each may cost one base unit more.
func checkWindow(t *rapid.T, h *expense.Prices, n *naive, used aleph.Grains, from, to aleph.Millis) {
	exact := n.value(used, from, to)
	floor := new(big.Int).Quo(exact.Num(), exact.Denom())
	less := new(big.Int).Sub(floor, h.Value(used, from, to).Big())
	single := true
	for _, p := range h.Points() {
		single = single && (p.At <= from || p.At >= to)
	}
	if less.Sign() < 0 || less.Cmp(big.NewInt(1)) > 0 || single && less.Sign() != 0 {
		t.Fatalf("%s grains from %d to %d are worth %s, exactly %s", used, from, to, h.Value(used, from, to), exact.FloatString(3))
	}
	got, want := h.Mean(from, to), n.mean(from, to)
	switch {
	case want == nil:
		if got != 0 {
			t.Fatalf("the price from %d to %d is %s, and there was none", from, to, got)
		}
	case want.Cmp(new(big.Rat).SetInt(new(big.Int).SetUint64(1<<64-1))) > 0: // The mean with no price can be too large for one.
	default:
		off := new(big.Rat).Sub(want, new(big.Rat).SetInt(new(big.Int).SetUint64(uint64(got))))
		if off.Abs(off).Cmp(big.NewRat(501, 1000)) > 0 {
			t.Fatalf("the price from %d to %d is %d, exactly %s", from, to, got, want.FloatString(3))
		}
	}
}

func TestPricesBeforeTheFirst(t *testing.T) {
	h := expense.NewPrices(10, 25_000_000_000)
	used := aleph.Credits(1_000_000).Grains() // A dollar.
	for _, test := range []struct {
		from, to aleph.Millis
		value    string
		mean     string
	}{
		{0, 10, "0.000000000000000000", "0.000000000000"},
		{0, 20, "20.000000000000000000", "0.050000000000"}, // Half of it is worth nothing.
		{10, 20, "40.000000000000000000", "0.025000000000"},
		{15, 15, "40.000000000000000000", "0.025000000000"}, // At once.
		{5, 5, "0.000000000000000000", "0.000000000000"},
	} {
		if got, mean := h.Value(used, test.from, test.to).Decimal(), h.Mean(test.from, test.to).String(); got != test.value || mean != test.mean {
			t.Errorf("from %d to %d: %s ALEPH at %s, want %s at %s", test.from, test.to, got, mean, test.value, test.mean)
		}
	}
}

// TestForgetKeepsLittle holds a history to what open windows need.
func TestForgetKeepsLittle(t *testing.T) {
	h := expense.NewPrices(0, 0)
	for at := aleph.Millis(1); at <= 100; at++ {
		h.Set(at, aleph.Price(at))
	}
	h.Forget(98)
	points := h.Points()
	if len(points) != 3 || points[0].At != 98 {
		t.Errorf("prices since 98 are %+v", points)
	}
	if again := expense.RestorePrices(points).Points(); !slices.Equal(again, points) {
		t.Errorf("restored are %+v", again)
	}
	defer func() {
		if recover() == nil {
			t.Error("a price for what is past is taken")
		}
	}()
	h.Set(99, 1)
}

// TestSpotOf cuts a line: no part is worth more than its share, the whole is
// worth all, and cutting costs less than a base unit a part.
func TestSpotOf(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var line expense.Line
		var parts []aleph.Grains
		for range rapid.IntRange(1, 6).Draw(t, "parts") {
			part := aleph.NewGrains(rapid.Uint64().Draw(t, "grains"))
			parts, line.Amount = append(parts, part), line.Amount.Add(part)
		}
		line.Spot = aleph.NewToken(rapid.Uint64().Draw(t, "spot")).Mul(rapid.Uint64().Draw(t, "times"))
		if line.Amount.IsZero() {
			line.Spot = aleph.Token{}
		}
		if got := line.SpotOf(line.Amount); got != line.Spot {
			t.Fatalf("the whole of %s is worth %s", line.Spot, got)
		}
		var sum aleph.Token
		for _, part := range parts {
			got := line.SpotOf(part)
			if new(big.Int).Mul(got.Big(), line.Amount.Big()).Cmp(new(big.Int).Mul(line.Spot.Big(), part.Big())) > 0 {
				t.Fatalf("%s of %s grains are worth %s of %s", part, line.Amount, got, line.Spot)
			}
			sum = sum.Add(got)
		}
		if lost, ok := line.Spot.Sub(sum); !ok || lost.Cmp(aleph.NewToken(uint64(len(parts)-1))) > 0 {
			t.Fatalf("%d parts of %s sum to %s", len(parts), line.Spot, sum)
		}
	})
}
