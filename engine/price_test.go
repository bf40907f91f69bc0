package engine_test

import (
	"math"
	"testing"

	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/policy"
)

// TestPriceIsBounded moves the median of a network in any way. From any price
// to any other that is agreed less than a window later it is no further than
// two windows allow: from the edge of one through it, and through the next,
// which begins where that ended. Each step is toward the median and never past
// it, and when the median rests the price comes to it.
func TestPriceIsBounded(t *testing.T) {
	g := genesis(t, 1)
	rapid.Check(t, func(t *rapid.T) {
		move := rapid.SampledFrom([]aleph.BasisPoints{100, 1000, 3333, 9999, aleph.Whole}).Draw(t, "move")
		window := aleph.Millis(rapid.IntRange(1000, 5000).Draw(t, "window"))
		g := g
		g.Policy.Price = policy.PriceBound{Move: move, Window: window}
		e := engine.New(g)
		var agreed []engine.PriceAgreed
		apply := func(ev engine.Event) {
			for _, f := range e.Apply(ev) {
				f, ok := f.(engine.PriceAgreed)
				if !ok {
					continue
				}
				agreed = append(agreed, f)
				if f.Price != e.Price() || f.Median != e.MedianPrice() {
					t.Fatalf("told %+v, agreed is %s with median %s", f, e.Price(), e.MedianPrice())
				}
			}
			if err := e.Check(); err != nil {
				t.Fatal(err)
			}
		}
		medians := rapid.SampledFrom([]uint64{10_000, 10_001, 77_777, 1_000_000, 1_100_000, 1_100_001, 500_000_000, 1_000_000_000})
		for serial := range uint64(rapid.IntRange(1, 40).Draw(t, "reports")) {
			v := engine.PriceReport{Serial: serial + 1, Price: aleph.Price(medians.Draw(t, "median"))}
			apply(engine.Vote{Price: &v, Signer: address("core1")})
			for range rapid.IntRange(0, 4).Draw(t, "blocks") {
				apply(engine.Tick{At: e.Now() + aleph.Millis(rapid.IntRange(0, 2000).Draw(t, "time"))})
			}
		}
		for windows := 0; e.Price() != e.MedianPrice(); windows++ {
			if windows > 2000 {
				t.Fatalf("after %d windows the price is %s, the median %s", windows, e.Price(), e.MedianPrice())
			}
			told := len(agreed)
			apply(engine.Tick{At: e.Now() + window})
			if len(agreed) != told+1 {
				t.Fatalf("%d prices agreed in a window", len(agreed)-told)
			}
		}
		checkMoves(t, agreed, move, window)
	})
}

func checkMoves(t *rapid.T, agreed []engine.PriceAgreed, move aleph.BasisPoints, window aleph.Millis) {
	const whole = uint64(aleph.Whole)
	up, down := whole+uint64(move), whole-uint64(move)
	if agreed[0].Price != agreed[0].Median {
		t.Fatalf("the first price is %s, the median %s", agreed[0].Price, agreed[0].Median)
	}
	for i, from := range agreed {
		if i > 0 {
			before := agreed[i-1].Price
			if toward := before < from.Price && from.Price <= from.Median || before > from.Price && from.Price >= from.Median; !toward {
				t.Fatalf("from %s the price moves to %s, the median is %s", before, from.Price, from.Median)
			}
		}
		for _, to := range agreed[i:] {
			if to.At-from.At >= window {
				break
			}
			p, q := uint64(from.Price), uint64(to.Price)
			if q*whole*down > p*up*up || q*whole*up < p*down*down {
				t.Fatalf("in %d ms of a window of %d ms the price moves from %s to %s, with a bound of %d", to.At-from.At, window, from.Price, to.Price, move)
			}
		}
	}
}

// TestPriceBound moves the median once, within a window.
func TestPriceBound(t *testing.T) {
	for name, test := range map[string]struct {
		move         aleph.BasisPoints
		price, wants aleph.Price
		gets         aleph.Price
	}{
		"within":                     {1000, 10_000, 10_999, 10_999},
		"to the edge":                {1000, 10_000, 9000, 9000},
		"up, rounded toward it":      {1000, 10_009, 20_000, 11_009},
		"down, rounded toward it":    {1000, 10_009, 1, 9009},
		"a unit up":                  {1000, 9, 20, 10},
		"a unit down":                {1, 5000, 1, 4999},
		"to nothing":                 {aleph.Whole, 500, 1, 1},
		"to twice":                   {aleph.Whole, 500, 5000, 1000},
		"from the most":              {1, math.MaxUint64, 1, math.MaxUint64 - math.MaxUint64/10_000},
		"to the most":                {1, math.MaxUint64 - 1, math.MaxUint64, math.MaxUint64},
		"from the least to the most": {aleph.Whole, 1, math.MaxUint64, 2},
	} {
		t.Run(name, func(t *testing.T) {
			g := genesis(t, 1, func(p *policy.Policy) { p.Price.Move = test.move })
			e := engine.New(g)
			for i, price := range []aleph.Price{test.price, test.wants} {
				e.Apply(engine.Vote{Price: &engine.PriceReport{Serial: uint64(i + 1), Price: price}, Signer: address("core1")})
			}
			if e.Price() != test.gets {
				t.Errorf("from %d toward %d the price moves to %d, want %d", test.price, test.wants, e.Price(), test.gets)
			}
			if err := e.Check(); err != nil {
				t.Error(err)
			}
		})
	}
}
