package payment_test

import (
	"errors"
	"math/big"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/payment"
)

const (
	alephToken aleph.Address = "0x00000000000000000000000000000000000000A1"
	usdc       aleph.Address = "0x00000000000000000000000000000000000000A2"
	dai        aleph.Address = "0x00000000000000000000000000000000000000A3"
	gold       aleph.Address = "0x00000000000000000000000000000000000000A4" // Of which the network was not told.
	ether      aleph.Address = ""
)

var assets = []payment.Asset{
	{Address: ether, Symbol: "ETH", Decimals: 18, Kind: payment.Other},
	{Address: alephToken, Symbol: "ALEPH", Decimals: 18, Kind: payment.Aleph},
	{Address: usdc, Symbol: "USDC", Decimals: 6, Kind: payment.Stable},
	{Address: dai, Symbol: "DAI", Decimals: 18, Kind: payment.Stable},
}

var equalNumbers = gocmp.Options{
	gocmp.Comparer(func(a, b aleph.Token) bool { return a == b }), cmpopts.EquateEmpty(),
}

func id(log uint32) payment.ID { return payment.ID{Chain: 1, Tx: [32]byte{1}, Log: log} }

func units(t *testing.T, s string) aleph.Token {
	t.Helper()
	v, err := aleph.ParseToken(s)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// inAleph is a payment in ALEPH: 95 % distributed, 5 % to the developers.
func inAleph(log uint32, amount aleph.Token) payment.Receipt {
	developers := amount.MulDiv(aleph.NewToken(5), aleph.NewToken(100))
	return payment.Receipt{
		ID: id(log), Payer: "payer", Account: "account", Asset: alephToken, DevAsset: alephToken,
		Amount: amount, Received: amount, Developers: developers, Distribution: amount.MustSub(developers),
	}
}

// swapped is a payment in another asset that became some ALEPH.
func swapped(log uint32, asset aleph.Address, amount, received aleph.Token) payment.Receipt {
	r := inAleph(log, received)
	r.Asset, r.Amount = asset, amount
	if asset == usdc || asset == dai { // The developers were paid in the stablecoin, before the swap.
		r.DevAsset, r.Distribution, r.Developers = asset, received, amount.MulDiv(aleph.NewToken(5), aleph.NewToken(100))
	}
	return r
}

func TestValuation(t *testing.T) {
	price := func(s string) aleph.Price {
		p, err := aleph.ParsePrice(s)
		if err != nil {
			t.Fatal(err)
		}
		return p
	}
	for _, test := range []struct {
		name    string
		receipt payment.Receipt
		price   aleph.Price
		bonus   aleph.BasisPoints
		want    payment.Purchase // without the receipt
	}{
		{
			"ten dollars in a stablecoin of six decimals", swapped(1, usdc, aleph.NewToken(10_000_000), aleph.WholeTokens(380)),
			price("0.025"), 2000,
			payment.Purchase{Symbol: "USDC", Price: 25_000_000_000, Paid: 10_000_000},
		},
		{
			"no more than its face, whatever it brought", swapped(1, usdc, aleph.NewToken(10_000_000), aleph.WholeTokens(3800)),
			price("0.025"), 2000,
			payment.Purchase{Symbol: "USDC", Price: 25_000_000_000, Paid: 10_000_000},
		},
		{
			"its face when 98 % of it arrived", swapped(1, usdc, aleph.NewToken(10_000_000), aleph.WholeTokens(372)),
			price("0.025"), 2000,
			payment.Purchase{Symbol: "USDC", Price: 25_000_000_000, Paid: 10_000_000},
		},
		{
			"what arrived when that is less by a base unit, cut at a credit", swapped(1, usdc, aleph.NewToken(10_000_000), aleph.WholeTokens(372).MustSub(aleph.NewToken(1))),
			price("0.025"), 2000,
			payment.Purchase{Symbol: "USDC", Price: 25_000_000_000, Paid: 9_799_999},
		},
		{
			"what arrived when the payer moved the pool", swapped(1, dai, aleph.WholeTokens(90_000), aleph.WholeTokens(1)),
			price("0.025"), 2000,
			payment.Purchase{Symbol: "DAI", Price: 25_000_000_000, Paid: 4_500_025_000},
		},
		{
			"which is the developers' part too when all parts came in ALEPH",
			payment.Receipt{
				ID: id(1), Payer: "payer", Account: "account", Asset: usdc, Amount: aleph.NewToken(10_000_000), Received: aleph.WholeTokens(200),
				Distribution: aleph.WholeTokens(190), Developers: aleph.WholeTokens(10), DevAsset: alephToken,
			},
			price("0.025"), 2000,
			payment.Purchase{Symbol: "USDC", Price: 25_000_000_000, Paid: 5_000_000},
		},
		{
			"a stablecoin of eighteen decimals is cut at a credit", swapped(1, dai, units(t, "1999999999999999999"), aleph.WholeTokens(76)),
			price("0.025"), 2000,
			payment.Purchase{Symbol: "DAI", Price: 25_000_000_000, Paid: 1_999_999},
		},
		{
			"less than a credit", swapped(1, dai, units(t, "999999999999"), aleph.NewToken(1)),
			price("0.025"), 0,
			payment.Purchase{Symbol: "DAI", Price: 25_000_000_000},
		},
		{
			"40 ALEPH at 0.025 USD", inAleph(1, aleph.WholeTokens(40)),
			price("0.025"), 0,
			payment.Purchase{Symbol: "ALEPH", Price: 25_000_000_000, Paid: 1_000_000},
		},
		{
			"the recorded bonus of 20 %", inAleph(1, aleph.WholeTokens(40)),
			price("0.025"), 2000,
			payment.Purchase{Symbol: "ALEPH", Price: 25_000_000_000, Paid: 1_000_000, Bonus: 200_000},
		},
		{
			"a base unit less costs a credit, and the bonus is rounded down", inAleph(1, aleph.WholeTokens(40).MustSub(aleph.NewToken(1))),
			price("0.025"), 2000,
			payment.Purchase{Symbol: "ALEPH", Price: 25_000_000_000, Paid: 999_999, Bonus: 199_999},
		},
		{
			"ether is worth the ALEPH that it became, and has no bonus", swapped(1, ether, aleph.ALEPH, aleph.WholeTokens(80_000)),
			price("0.025"), 2000,
			payment.Purchase{Symbol: "ETH", Price: 25_000_000_000, Paid: 2_000_000_000},
		},
		{
			"so is a token that was configured after the network began", swapped(1, gold, aleph.ALEPH, aleph.WholeTokens(80_000)),
			price("0.025"), 2000,
			payment.Purchase{Symbol: string(gold), Price: 25_000_000_000, Paid: 2_000_000_000},
		},
		{
			"of which the part counts too that the developers got unswapped",
			payment.Receipt{
				ID: id(1), Payer: "payer", Account: "account", Asset: gold, Amount: aleph.NewToken(100), Received: aleph.WholeTokens(95),
				Distribution: aleph.WholeTokens(95), Developers: aleph.NewToken(5), DevAsset: gold,
			},
			price("0.025"), 2000,
			payment.Purchase{Symbol: string(gold), Price: 25_000_000_000, Paid: 2_500_000},
		},
		{
			"but not when nothing was swapped",
			payment.Receipt{
				ID: id(1), Payer: "payer", Account: "account", Asset: gold, Amount: aleph.NewToken(100), Developers: aleph.NewToken(100), DevAsset: gold,
			},
			price("0.025"), 2000,
			payment.Purchase{Symbol: string(gold), Price: 25_000_000_000},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			book := payment.NewBook(assets)
			if err := book.Record(test.receipt); err != nil {
				t.Fatal(err)
			}
			test.want.Receipt = test.receipt
			got := book.Settle(test.price, test.bonus)
			if diff := gocmp.Diff([]payment.Purchase{test.want}, got, equalNumbers); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if len(book.Waiting()) != 0 || len(book.Settle(test.price, test.bonus)) != 0 {
				t.Error("what was settled waits still, or is settled again")
			}
		})
	}
}

func TestBonusIsExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		amount := aleph.NewToken(rapid.Uint64().Draw(t, "base units"))
		price := aleph.Price(rapid.Uint64Range(1, 1e15).Draw(t, "price"))
		bonus := aleph.BasisPoints(rapid.Uint16Max(10_000).Draw(t, "bonus"))
		book := payment.NewBook(assets)
		if err := book.Record(inAleph(1, amount)); err != nil {
			t.Fatal(err)
		}
		got := book.Settle(price, bonus)[0]
		want := new(big.Int).SetUint64(uint64(got.Paid))
		want.Quo(want.Mul(want, big.NewInt(int64(bonus))), big.NewInt(10_000))
		if !want.IsUint64() || uint64(got.Bonus) != want.Uint64() {
			t.Fatalf("a bonus of %d on %d is %d, want %s", bonus, got.Paid, got.Bonus, want)
		}
	})
}

func TestOncePerReceipt(t *testing.T) {
	book := payment.NewBook(assets)
	first := inAleph(1, aleph.ALEPH)
	if err := book.Record(first); err != nil {
		t.Fatal(err)
	}
	// The name decides, whatever else the receipt says, and before and after it is settled.
	changed := inAleph(1, aleph.WholeTokens(2))
	for _, r := range []payment.Receipt{first, changed} {
		if err := book.Record(r); !errors.Is(err, payment.ErrAgain) {
			t.Errorf("recorded again: %v", err)
		}
	}
	if got := book.Settle(1e12, 0); len(got) != 1 || got[0].Paid != 1_000_000 {
		t.Fatalf("settled %+v", got)
	}
	if err := book.Record(first); !errors.Is(err, payment.ErrAgain) {
		t.Errorf("recorded again after it was settled: %v", err)
	}
	for _, other := range []payment.ID{
		{Chain: 1, Tx: [32]byte{1}, Log: 2}, {Chain: 2, Tx: [32]byte{1}, Log: 1}, {Chain: 1, Tx: [32]byte{2}, Log: 1},
	} {
		r := first
		r.ID = other
		if err := book.Record(r); err != nil {
			t.Errorf("%s is another receipt: %v", other, err)
		}
	}
}

func TestRecordRefuses(t *testing.T) {
	one := aleph.NewToken(1)
	for _, test := range []struct {
		name   string
		change func(*payment.Receipt)
	}{
		{"a unit too much distributed", func(r *payment.Receipt) { r.Distribution = r.Distribution.Add(one) }},
		{"a unit that is nowhere", func(r *payment.Receipt) { r.Distribution = r.Distribution.MustSub(one) }},
		{"a unit burned from nothing", func(r *payment.Receipt) { r.Burned = one }},
		{"developers' ALEPH that was not received", func(r *payment.Receipt) { r.Developers = r.Developers.Add(one) }},
		{"developers paid in another asset than said", func(r *payment.Receipt) { r.DevAsset = usdc }},
		{"ALEPH that became more", func(r *payment.Receipt) { r.Amount = r.Amount.MustSub(one) }},
		{"nobody's account", func(r *payment.Receipt) { r.Account = "" }},
	} {
		book := payment.NewBook(assets)
		r := inAleph(1, aleph.WholeTokens(7))
		test.change(&r)
		if err := book.Record(r); !errors.Is(err, payment.ErrReceipt) {
			t.Errorf("%s: %v, want ErrReceipt", test.name, err)
		}
		// Nothing was taken: the true receipt may still come.
		if err := book.Record(inAleph(1, aleph.WholeTokens(7))); err != nil {
			t.Errorf("%s: afterwards %v", test.name, err)
		}
	}
	burned := inAleph(1, aleph.WholeTokens(7))
	burned.Distribution, burned.Burned = burned.Distribution.MustSub(one), one
	if err := payment.NewBook(assets).Record(burned); err != nil {
		t.Errorf("a part that is burned: %v", err)
	}
}

func TestWaitingForAPrice(t *testing.T) {
	book := payment.NewBook(assets)
	first, stable, last := inAleph(1, aleph.ALEPH), swapped(2, usdc, aleph.NewToken(5_000_000), aleph.WholeTokens(190)), swapped(3, ether, aleph.ALEPH, aleph.WholeTokens(3))
	for _, r := range []payment.Receipt{first, stable, last} {
		if err := book.Record(r); err != nil {
			t.Fatal(err)
		}
	}
	// A stablecoin too: without a price nobody knows what arrived for it.
	if got := book.Settle(0, 2000); len(got) != 0 {
		t.Fatalf("without a price: %+v", got)
	}
	if diff := gocmp.Diff([]payment.Receipt{first, stable, last}, book.Waiting(), equalNumbers); diff != "" {
		t.Errorf("waiting (-want +got):\n%s", diff)
	}
	book = payment.Restore(book.State())
	got := book.Settle(1e12, 2000) // 1 USD
	if len(got) != 3 || got[0].Paid != 1_000_000 || got[0].Bonus != 200_000 || got[1].Paid != 5_000_000 || got[2].Paid != 3_000_000 || got[2].Bonus != 0 {
		t.Errorf("with a price: %+v", got)
	}
}

func TestState(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		book := payment.NewBook(assets)
		for range rapid.IntRange(0, 20).Draw(t, "operations") {
			if rapid.Bool().Draw(t, "settle") {
				book.Settle(aleph.Price(rapid.Uint64Max(2).Draw(t, "price")), 0)
				continue
			}
			r := inAleph(rapid.Uint32Max(9).Draw(t, "log"), aleph.NewToken(rapid.Uint64().Draw(t, "amount")))
			if err := book.Record(r); err != nil && !errors.Is(err, payment.ErrAgain) {
				t.Fatal(err)
			}
		}
		restored := payment.Restore(book.State())
		if diff := gocmp.Diff(book.State(), restored.State(), equalNumbers); diff != "" {
			t.Fatalf("(-lived +restored):\n%s", diff)
		}
		for log := range uint32(10) {
			lived, again := book.Record(inAleph(log, aleph.ALEPH)), restored.Record(inAleph(log, aleph.ALEPH))
			if (lived == nil) != (again == nil) {
				t.Fatalf("receipt %d: lived %v, restored %v", log, lived, again)
			}
		}
		if diff := gocmp.Diff(book.Settle(1e12, 2000), restored.Settle(1e12, 2000), equalNumbers); diff != "" {
			t.Fatalf("(-lived +restored):\n%s", diff)
		}
	})
}
