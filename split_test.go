package aleph_test

import (
	"math/big"
	"slices"
	"testing"

	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
)

func tokens(amounts ...uint64) []aleph.Token {
	out := make([]aleph.Token, len(amounts))
	for i, n := range amounts {
		out[i] = aleph.NewToken(n)
	}
	return out
}

func TestSplit(t *testing.T) {
	for _, test := range []struct {
		name    string
		pool    uint64
		weights []aleph.Token
		want    []aleph.Token
	}{
		{"even", 9, tokens(1, 1, 1), tokens(3, 3, 3)},
		{"ties go in order", 8, tokens(1, 1, 1), tokens(3, 3, 2)},
		{"the largest remainder first", 10, tokens(1, 2, 4), tokens(1, 3, 6)}, // 1.43, 2.86, 5.71
		{"60/15/20/5 of 101", 101, tokens(60, 15, 20, 5), tokens(61, 15, 20, 5)},
		{"a weight of zero gets nothing", 2, tokens(0, 1, 0, 2, 0), tokens(0, 1, 0, 1, 0)},
		{"more parts than units", 2, tokens(1, 1, 1, 1), tokens(1, 1, 0, 0)},
		{"nothing to divide", 0, tokens(1, 2), tokens(0, 0)},
		{"one part", 7, tokens(3), tokens(7)},
		{"no weight", 7, tokens(0, 0), nil},
		{"nobody", 7, nil, nil},
	} {
		if got := aleph.Split(aleph.NewToken(test.pool), test.weights); !slices.Equal(got, test.want) {
			t.Errorf("%s: %v, want %v", test.name, got, test.want)
		}
	}
}

func TestSplitLaw(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pool := drawToken(t, "pool", 256)
		n := rapid.IntRange(1, 12).Draw(t, "parts")
		weights := make([]aleph.Token, n)
		sum := new(big.Int)
		for i := range weights {
			weights[i] = drawToken(t, "weight", rapid.SampledFrom([]int{0, 8, 64, 240}).Draw(t, "bits"))
			sum.Add(sum, weights[i].Big())
		}
		parts := aleph.Split(pool, weights)
		if sum.Sign() == 0 {
			if parts != nil {
				t.Fatalf("%v without a weight", parts)
			}
			return
		}
		whole := new(big.Int)
		for i, p := range parts {
			whole.Add(whole, p.Big())
			// floor(exact) <= part <= floor(exact)+1, and exactly 0 without weight.
			floor, rest := new(big.Int).QuoRem(new(big.Int).Mul(pool.Big(), weights[i].Big()), sum, new(big.Int))
			over := new(big.Int).Sub(p.Big(), floor)
			if over.Sign() < 0 || over.Cmp(big.NewInt(1)) > 0 || over.Sign() > 0 && rest.Sign() == 0 {
				t.Fatalf("part %d of %s by %v is %s, in proportion it is %s", i, pool, weights, p, floor)
			}
			// Nobody gets the unit who had a smaller remainder, or an equal one later.
			for j := range weights {
				otherFloor, otherRest := new(big.Int).QuoRem(new(big.Int).Mul(pool.Big(), weights[j].Big()), sum, new(big.Int))
				otherOver := parts[j].Big().Cmp(otherFloor) > 0
				if over.Sign() > 0 && !otherOver && (rest.Cmp(otherRest) < 0 || rest.Cmp(otherRest) == 0 && j < i) {
					t.Fatalf("part %d got the unit that part %d should have: %v by %v", i, j, parts, weights)
				}
			}
		}
		if whole.Cmp(pool.Big()) != 0 {
			t.Fatalf("the parts of %s sum to %s", pool, whole)
		}
	})
}

func BenchmarkSplit(b *testing.B) {
	for _, n := range []int{3, 350, 10_000} {
		weights := make([]aleph.Token, n)
		for i := range weights {
			weights[i] = aleph.WholeTokens(uint64(10_000 + i*7919%100_000))
		}
		b.Run(map[int]string{3: "3", 350: "350", 10_000: "10000"}[n], func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				aleph.Split(aleph.WholeTokens(950_400), weights)
			}
		})
	}
}

// TestSplitParts compares with Split, which allocates.
func TestSplitParts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pool := drawToken(t, "pool", rapid.SampledFrom([]int{8, 64, 100, 256}).Draw(t, "bits"))
		points := rapid.SliceOfN(rapid.Uint16Max(rapid.SampledFrom([]uint16{3, 10_000, 65_535}).Draw(t, "most")), 0, 8).Draw(t, "weights")
		weights, wide := make([]aleph.BasisPoints, len(points)), make([]aleph.Token, len(points))
		for i, p := range points {
			weights[i], wide[i] = aleph.BasisPoints(p), aleph.NewToken(uint64(p))
		}
		parts := slices.Repeat(tokens(7), len(points))
		want := aleph.Split(pool, wide)
		if ok := aleph.SplitParts(parts, pool, weights); ok != (want != nil) {
			t.Fatalf("there is somebody to give to: %t", ok)
		}
		if want == nil {
			want = make([]aleph.Token, len(points))
		}
		if !slices.Equal(parts, want) {
			t.Fatalf("%s by %v is %v, want %v", pool, weights, parts, want)
		}
	})
}

func BenchmarkSplitParts(b *testing.B) {
	pool, parts := aleph.WholeTokens(1).MustSub(aleph.NewToken(1)), make([]aleph.Token, 3)
	for b.Loop() {
		aleph.SplitParts(parts, pool, []aleph.BasisPoints{6000, 1500, 2000})
	}
}
