package aleph_test

import (
	"math/big"
	"slices"
	"testing"

	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
)

// splitPlainly is the method of largest remainders in big integers.
func splitPlainly(pool aleph.Token, weights []aleph.Token) []aleph.Token {
	sum := new(big.Int)
	for _, w := range weights {
		sum.Add(sum, w.Big())
	}
	if sum.Sign() == 0 {
		return nil
	}
	parts, rests, order := make([]*big.Int, len(weights)), make([]*big.Int, len(weights)), make([]int, len(weights))
	left := pool.Big()
	for i, w := range weights {
		order[i], rests[i] = i, new(big.Int)
		parts[i], rests[i] = new(big.Int).QuoRem(new(big.Int).Mul(pool.Big(), w.Big()), sum, rests[i])
		left.Sub(left, parts[i])
	}
	slices.SortStableFunc(order, func(a, b int) int { return rests[b].Cmp(rests[a]) })
	for _, i := range order[:left.Int64()] {
		parts[i].Add(parts[i], big.NewInt(1))
	}
	out := make([]aleph.Token, len(weights))
	for i, p := range parts {
		out[i], _ = aleph.TokenFromBig(p)
	}
	return out
}

// drawWeights draws weights that are nothing, equal, alike, or as different as
// can be.
func drawWeights(t *rapid.T) []aleph.Token {
	n := rapid.SampledFrom([]int{1, 2, 3, 10, 80}).Draw(t, "at most")
	most := rapid.SampledFrom([]int{1, 8, 14, 63, 64, 65, 96, 116, 118, 120, 126, 127, 128, 240}).Draw(t, "bits")
	weights := make([]aleph.Token, rapid.IntRange(1, n).Draw(t, "parts"))
	same := rapid.IntRange(0, 100).Draw(t, "per cent of equals")
	for i := range weights {
		switch {
		case i > 0 && rapid.IntRange(0, 99).Draw(t, "equal") < same:
			weights[i] = weights[rapid.IntRange(0, i-1).Draw(t, "to")]
		default:
			weights[i] = drawToken(t, "weight", most)
		}
	}
	return weights
}

// TestWeights compares with big integers, for several pools by the same weights.
func TestWeights(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := drawWeights(t)
		weights := aleph.NewWeights(all)
		parts := slices.Repeat(tokens(7), len(all))
		for range rapid.IntRange(1, 4).Draw(t, "pools") {
			pool := drawToken(t, "pool", rapid.SampledFrom([]int{0, 3, 12, 64, 100, 125, 126, 127, 256}).Draw(t, "bits of the pool"))
			want := splitPlainly(pool, all)
			if ok := weights.Split(parts, pool); ok != (want != nil) {
				t.Fatalf("there is somebody to give to: %t", ok)
			}
			if want == nil {
				want = make([]aleph.Token, len(all))
			}
			if !slices.Equal(parts, want) {
				t.Fatalf("%s by %v is %v, want %v", pool, all, parts, want)
			}
		}
	})
}

// FuzzWeights compares with big integers three weights and a pool of any bytes.
func FuzzWeights(f *testing.F) {
	ones := slices.Repeat([]byte{0xff}, 32)
	f.Add([]byte{1}, []byte{1}, []byte{1}, []byte{8})
	f.Add(ones[:15], ones[:16], []byte{}, ones[:15])
	f.Add(ones[:31], ones[:31], ones[:1], ones)
	f.Add([]byte{3}, []byte{}, []byte{4}, ones[:16])
	f.Fuzz(func(t *testing.T, a, b, c, pool []byte) {
		var all []aleph.Token
		for _, bytes := range [][]byte{a, b, c, a} {
			n, _ := aleph.TokenFromBig(new(big.Int).SetBytes(bytes[:min(len(bytes), 31)]))
			all = append(all, n)
		}
		p, _ := aleph.TokenFromBig(new(big.Int).SetBytes(pool[:min(len(pool), 32)]))
		if got, want := aleph.Split(p, all), splitPlainly(p, all); !slices.Equal(got, want) || (got == nil) != (want == nil) {
			t.Fatalf("%s by %v is %v, want %v", p, all, got, want)
		}
	})
}

func TestRatio(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		width := func(what string) int {
			return rapid.SampledFrom([]int{1, 20, 64, 100, 126, 127, 128, 160}).Draw(t, what)
		}
		num, den, of := drawToken(t, "num", width("of num")), drawToken(t, "den", width("of den")), drawToken(t, "amount", width("of the amount"))
		if den.IsZero() {
			den = aleph.NewToken(1)
		}
		want, ok := aleph.TokenFromBig(new(big.Int).Quo(new(big.Int).Mul(num.Big(), of.Big()), den.Big()))
		if !ok { // It is too large for a Token.
			t.Skip()
		}
		ratio := aleph.NewRatio(num, den)
		got := tokens(7)[0]
		if ratio.Of(&of, &got); got != want {
			t.Fatalf("%s * %s / %s is %s, want %s", of, num, den, got, want)
		}
	})
}

func BenchmarkWeights(b *testing.B) {
	const n = 350
	stakes, scores, parts := make([]aleph.Token, n), make([]aleph.Token, n), make([]aleph.Token, n)
	for i := range n {
		stakes[i] = aleph.WholeTokens(uint64(10_000 + i*7919%100_000))
		scores[i] = aleph.NewToken(10_000)
	}
	for name, all := range map[string][]aleph.Token{"stakes": stakes, "scores": scores} {
		b.Run(name, func(b *testing.B) {
			weights, pool := aleph.NewWeights(all), aleph.WholeTokens(950_400).MustSub(aleph.NewToken(12_345))
			b.ReportAllocs()
			for b.Loop() {
				weights.Split(parts, pool)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*n), "ns/part")
		})
	}
}
