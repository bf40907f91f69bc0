package payment_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/payment"
)

func streaming(t *testing.T, all ...payment.Stream) *payment.Book {
	t.Helper()
	b := payment.NewBook(nil,
		token(1, payment.Asset{Address: "aleph", Symbol: "ALEPH", Decimals: 18, Kind: payment.Aleph}),
		token(2, payment.Asset{Address: "aleph", Symbol: "ALEPH", Decimals: 18, Kind: payment.Aleph}),
		token(1, payment.Asset{Address: "usdcx", Symbol: "USDCx", Decimals: 18, Kind: payment.Stable}),
		token(1, payment.Asset{Address: "usdc", Symbol: "USDC", Decimals: 6, Kind: payment.Stable}),
		token(1, payment.Asset{Address: "", Symbol: "ETH", Decimals: 18, Kind: payment.Other}),
	)
	for _, s := range all {
		if err := b.SetStream(s); err != nil {
			t.Fatal(err)
		}
	}
	return b
}

func token(chain uint64, a payment.Asset) payment.SuperToken {
	return payment.SuperToken{Chain: chain, Asset: a}
}

func of(asset aleph.Address, flow uint64) payment.Stream { return on(1, asset, flow) }

func on(chain uint64, asset aleph.Address, flow uint64) payment.Stream {
	return payment.Stream{Chain: chain, Account: "alice", Asset: asset, Flow: aleph.NewToken(flow)}
}

func TestInflow(t *testing.T) {
	const quarter = 250_000_000_000 // USD per ALEPH, in 10^-12
	for _, test := range []struct {
		name      string
		price     aleph.Price
		streams   []payment.Stream
		rate      aleph.Rate
		perSecond uint64
	}{
		{"nothing", quarter, nil, 0, 0},
		// 0.0000158 ALEPH a second are 0.05688 an hour, 0.01422 USD.
		{"ALEPH", quarter, []payment.Stream{of("aleph", 15_800_000_000_000)}, 14_220_000_000, 15_800_000_000_000},
		{"ALEPH without a price", 0, []payment.Stream{of("aleph", 15_800_000_000_000)}, 0, 15_800_000_000_000},
		{"a stablecoin of 18 places", 0, []payment.Stream{of("usdcx", 1_000_000_000_000)}, 3_600_000_000, 0},
		{"a stablecoin of 6 places", quarter, []payment.Stream{of("usdc", 1)}, 3_600_000_000, 0},
		{"less than a microcredit an hour", quarter, []payment.Stream{of("usdcx", 277)}, 0, 0},
		{"just one", quarter, []payment.Stream{of("usdcx", 278)}, 1, 0},
		{"all together", quarter, []payment.Stream{of("usdc", 1), of("aleph", 4_000_000_000_000), of("usdcx", 1_000_000_000_000)}, 10_800_000_000, 4_000_000_000_000},
		{"on two chains", quarter, []payment.Stream{on(1, "aleph", 1_000_000_000_000), on(2, "aleph", 4_000_000_000_000)}, 4_500_000_000, 5_000_000_000_000},
		{"the end on one of two", quarter, []payment.Stream{on(1, "aleph", 1_000_000_000_000), on(2, "aleph", 4_000_000_000_000), on(1, "aleph", 0)}, 3_600_000_000, 4_000_000_000_000},
		{"the last word", quarter, []payment.Stream{of("usdc", 7), of("usdc", 2)}, 7_200_000_000, 0},
		{"no longer", quarter, []payment.Stream{of("usdc", 7), of("usdc", 0)}, 0, 0},
		{"no more than a million USD an hour", quarter, []payment.Stream{of("usdc", 1<<62), of("usdcx", 1<<62)}, 1_000_000_000_000_000_000, 0},
	} {
		rate, perSecond := streaming(t, test.streams...).Inflow("alice", test.price)
		if rate != test.rate || perSecond != aleph.NewToken(test.perSecond) {
			t.Errorf("%s: %d and %s, want %d and %d", test.name, rate, perSecond, test.rate, test.perSecond)
		}
	}
}

func TestSetStreamRefuses(t *testing.T) {
	b := streaming(t)
	for name, s := range map[string]payment.Stream{
		"an asset that nobody knows":    of("doge", 1),
		"an asset without a price":      of("", 1),
		"a token of another chain":      on(2, "usdc", 1),
		"a stream for nobody":           {Chain: 1, Asset: "usdc", Flow: aleph.NewToken(1)},
		"the end of one that was never": of("doge", 0),
	} {
		if err := b.SetStream(s); !errors.Is(err, payment.ErrStream) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if all := b.Streamers(); len(all) != 0 {
		t.Errorf("%v stream", all)
	}
}

// TestStreamsRestore sets streams at random: the last word about each holds,
// and a book that was restored is the same.
func TestStreamsRestore(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		b := streaming(t)
		type key struct {
			account, asset aleph.Address
			chain          uint64
		}
		last := map[key]payment.Stream{}
		for range rapid.IntRange(0, 20).Draw(rt, "changes") {
			s := payment.Stream{
				Chain:   1,
				Account: rapid.SampledFrom([]aleph.Address{"alice", "bob", "carol"}).Draw(rt, "account"),
				Asset:   rapid.SampledFrom([]aleph.Address{"aleph", "usdc", "usdcx"}).Draw(rt, "asset"),
				Flow:    aleph.NewToken(rapid.Uint64Max(3).Draw(rt, "flow")),
			}
			if s.Asset == "aleph" {
				s.Chain = rapid.Uint64Range(1, 2).Draw(rt, "chain")
			}
			if err := b.SetStream(s); err != nil {
				rt.Fatal(err)
			}
			last[key{s.Account, s.Asset, s.Chain}] = s
		}
		same := cmp.Comparer(func(a, b aleph.Token) bool { return a == b })
		if diff := cmp.Diff(b.State().Streams, payment.Restore(b.State()).State().Streams, same); diff != "" {
			rt.Fatalf("restored (-before +after):\n%s", diff)
		}
		flowing := 0
		for key, s := range last { // order-free: each is looked up.
			if !s.Flow.IsZero() {
				flowing++
				if !slices.Contains(b.Streams(key.account), s) {
					rt.Fatalf("%v is not there", s)
				}
			}
		}
		if got := len(b.State().Streams); got != flowing {
			rt.Fatalf("%d streams flow, want %d", got, flowing)
		}
	})
}
