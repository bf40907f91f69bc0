package main

import (
	"strings"
	"testing"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain"
	"github.com/aleph-im/go-aleph/console"
	"github.com/aleph-im/go-aleph/payment"
)

// A quote promises what will be credited, also when the swap gives too little.
func TestQuoteOfAStablecoin(t *testing.T) {
	usdc := console.ChainAsset{Address: "0x00000000000000000000000000000000000000A2", Symbol: "USDC", Decimals: 6, Kind: payment.Stable}
	told := console.Chain{Price: 25_000_000_000, Bonus: 2000}
	for _, test := range []struct {
		received uint64 // ALEPH for 95 of 100 USDC
		credits  aleph.Credits
		warning  string // a part of it
	}{
		{3800, 100_000_000, ""},
		{3720, 100_000_000, ""},
		{3719, 97_975_000, "100000000 credits that 100 USDC are"},
		{4, 5_100_000, "100000000 credits that 100 USDC are"},
	} {
		q := quote{
			Symbol: "USDC", Decimals: 6, Amount: aleph.NewToken(100_000_000), Received: aleph.WholeTokens(test.received),
			terms: chain.Terms{Stable: true, Developers: aleph.NewToken(5_000_000)},
		}
		if err := q.value(told, usdc); err != nil {
			t.Fatal(err)
		}
		if q.Credits != test.credits || q.Bonus != 0 || (q.Worse == "") != (test.warning == "") || !strings.Contains(q.Worse, test.warning) {
			t.Errorf("%d ALEPH: %d credits, warning %q; want %d, %q", test.received, q.Credits, q.Worse, test.credits, test.warning)
		}
	}
	q := quote{Amount: aleph.NewToken(100_000_000), Received: aleph.WholeTokens(3800)}
	if err := q.value(console.Chain{}, usdc); err == nil {
		t.Errorf("without a price, %d credits are promised", q.Credits)
	}
}
