package aleph_test

import (
	"math/big"
	"math/rand/v2"
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

// drawBits draws an amount of exactly so many bits: any, the least or the most.
func drawBits(t *rapid.T, name string, width int) aleph.Token {
	if width == 0 {
		return aleph.Token{}
	}
	least := new(big.Int).Lsh(big.NewInt(1), uint(width-1))
	below := new(big.Int)
	switch rapid.IntRange(0, 3).Draw(t, name+" is") {
	case 0:
	case 1:
		below.Sub(least, big.NewInt(1))
	default:
		below.Mod(below.SetBytes(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, name)), least)
	}
	return token(t, least.Add(least, below))
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
			weights[i] = drawBits(t, "weight", rapid.IntRange(0, most).Draw(t, "width"))
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
			pool := drawBits(t, "pool", rapid.SampledFrom([]int{0, 3, 12, 63, 64, 65, 80, 100, 125, 126, 127, 256}).Draw(t, "bits of the pool"))
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
	f.Add([]byte{}, append([]byte{0x7f}, ones[:15]...), []byte{}, append([]byte{0x3f}, ones[:15]...))
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
		num, den := drawBits(t, "num", width("of num")), drawBits(t, "den", width("of den"))
		ratio := aleph.NewRatio(num, den)
		random := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 0))
		for range 50 { // Up to twice den, beyond which it may be too large for a Token.
			of := new(big.Int).SetUint64(random.Uint64())
			for range 3 {
				of.Add(of.Lsh(of, 64), new(big.Int).SetUint64(random.Uint64()))
			}
			of.Mod(of, new(big.Int).Lsh(den.Big(), 1))
			want := new(big.Int).Quo(new(big.Int).Mul(num.Big(), of), den.Big())
			got := token(t, of)
			if ratio.Of(&got, &got); got.Big().Cmp(want) != 0 {
				t.Fatalf("%s * %s / %s is %s, want %s", of, num, den, got, want)
			}
		}
	})
}

func TestSum(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var all []aleph.Token
		want := new(big.Int)
		for range rapid.IntRange(0, 6).Draw(t, "amounts") {
			all = append(all, drawBits(t, "amount", rapid.SampledFrom([]int{8, 64, 127, 128, 253}).Draw(t, "bits")))
			want.Add(want, all[len(all)-1].Big())
		}
		if got := aleph.Sum(all); got.Big().Cmp(want) != 0 {
			t.Fatalf("%v sum to %s, want %s", all, got, want)
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
