package chain

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain/bindings"
)

func TestBuy(t *testing.T) {
	w := newWorld(t)
	buyer, s, account := NewBuyer(w.Client, w.d), w.senders[1], w.wallets[2].Address()
	developers := w.d.Vesting
	w.give(t, w.d.ALEPH, s.Address(), aleph.WholeTokens(1000))
	w.give(t, w.d.USDC, s.Address(), aleph.NewToken(1_000_000_000))
	w.give(t, w.d.USDT, s.Address(), aleph.NewToken(1_000_000_000))
	w.give(t, w.d.DAI, s.Address(), aleph.WholeTokens(1000))
	five := func(amount, _ aleph.Token) aleph.Token {
		return amount.MulDiv(aleph.NewToken(500), aleph.NewToken(10_000))
	}
	for _, test := range []struct {
		name     string
		token    common.Address
		amount   aleph.Token
		devAsset common.Address
		devs     func(amount, received aleph.Token) aleph.Token // what 5 % of it is
	}{
		{"USDC through Uniswap v2", w.d.USDC, aleph.NewToken(100_000_001), w.d.USDC, five},
		{"USDT through Uniswap v3", w.d.USDT, aleph.NewToken(100_000_001), w.d.USDT, five},
		{"DAI through Uniswap v4", w.d.DAI, aleph.NewToken(1e18 + 1), w.d.DAI, five},
		{"ALEPH", w.d.ALEPH, aleph.WholeTokens(100), w.d.ALEPH, func(amount, _ aleph.Token) aleph.Token { return aleph.WholeTokens(5) }},
		{"ETH", Coin, aleph.NewToken(1e18), w.d.ALEPH, func(_, received aleph.Token) aleph.Token {
			return received.MulDiv(aleph.NewToken(500), aleph.NewToken(10_000))
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			ctx := t.Context()
			payerBefore, devsBefore := w.balance(t, test.token, s.Address()), w.balance(t, test.devAsset, developers)
			vaultBefore := w.balance(t, w.d.ALEPH, w.d.Vault)
			quote, err := buyer.Quote(ctx, test.token, test.amount)
			if err != nil {
				t.Fatal(err)
			}
			buy := func(ctx context.Context) (Bought, error) {
				if test.token == Coin {
					return buyer.BuyWithETH(ctx, s, test.amount, account, 0)
				}
				return buyer.BuyWithToken(ctx, s, test.token, test.amount, account, 0)
			}
			b, err := buy(ctx)
			if err != nil {
				t.Fatal(err)
			}
			devs := test.devs(test.amount, quote)
			distribution := quote
			if test.devAsset == w.d.ALEPH {
				distribution = quote.MustSub(devs)
			}
			got := b.Payment
			if got.ID.Chain != testChainID || common.Hash(got.ID.Tx) != b.Transaction.TxHash {
				t.Errorf("named %v; its transaction is %s", got.ID, b.Transaction.TxHash)
			}
			for _, check := range []struct {
				name      string
				got, want any
			}{
				{"payer", got.Payer, addressOf(s.Address())},
				{"account", got.Account, addressOf(account)},
				{"asset", got.Asset, addressOf(test.token)},
				{"amount", got.Amount, test.amount},
				{"received", got.Received, quote},
				{"distribution", got.Distribution, distribution},
				{"burned", got.Burned, aleph.Token{}},
				{"developers", got.Developers, devs},
				{"developers' asset", got.DevAsset, addressOf(test.devAsset)},
				{"vault", w.balance(t, w.d.ALEPH, w.d.Vault), vaultBefore.Add(distribution)},
				{"developers' balance", w.balance(t, test.devAsset, developers), devsBefore.Add(devs)},
			} {
				if check.got != check.want {
					t.Errorf("%s: got %v, want %v", check.name, check.got, check.want)
				}
			}
			if after := w.balance(t, test.token, s.Address()); test.token != Coin && after.Add(test.amount) != payerBefore {
				t.Errorf("payer had %s and has %s", payerBefore, after)
			}
			seen, err := observe(ctx, w.watcher(w.Client), Mark{Block: b.Transaction.BlockNumber.Uint64() - 1}, b.Transaction.BlockNumber.Uint64())
			if err != nil || len(seen) != 1 || len(seen[0].Receipts) != 1 {
				t.Fatalf("observed %+v, %v", seen, err)
			}
			if diff := cmp.Diff(seen[0].Receipts[0], got, sameTokens); diff != "" {
				t.Errorf("observed and bought differ:\n%s", diff)
			}
		})
	}
}

func TestBuyApprovesWhatIsNeeded(t *testing.T) {
	w := newWorld(t)
	buyer, s, erc20 := NewBuyer(w.Client, w.d), w.senders[1], bindings.NewIERC20()
	w.give(t, w.d.ALEPH, s.Address(), aleph.WholeTokens(10))
	for _, test := range []struct{ approved, transactions, left uint64 }{{0, 2, 0}, {1, 3, 0}, {5, 1, 4}} {
		if _, err := s.Send(t.Context(), w.d.ALEPH, erc20.PackApprove(w.d.Processor, aleph.WholeTokens(test.approved).Big()), nil); err != nil {
			t.Fatal(err)
		}
		amount := aleph.WholeTokens(1)
		if test.approved == 1 {
			amount = aleph.WholeTokens(2)
		}
		before, err := w.NonceAt(t.Context(), s.Address(), nil)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := buyer.BuyWithToken(t.Context(), s, w.d.ALEPH, amount, s.Address(), 0); err != nil {
			t.Fatal(err)
		}
		after, err := w.NonceAt(t.Context(), s.Address(), nil)
		if err != nil || after-before != test.transactions {
			t.Errorf("approved %d: %d transactions, %v; want %d", test.approved, after-before, err, test.transactions)
		}
		left, err := read(t.Context(), w.Client, w.d.ALEPH, erc20.PackAllowance(s.Address(), w.d.Processor), erc20.UnpackAllowance)
		if err != nil || tokenOf(left) != aleph.WholeTokens(test.left) {
			t.Errorf("approved %d: %s is left, %v; want %d", test.approved, left, err, test.left)
		}
	}
}

func TestBuyRefuses(t *testing.T) {
	w := newWorld(t)
	ctx, buyer, s := t.Context(), NewBuyer(w.Client, w.d), w.senders[1]
	w.give(t, w.d.USDC, s.Address(), aleph.NewToken(1_000_000))
	nonce, err := w.NonceAt(ctx, s.Address(), nil)
	if err != nil {
		t.Fatal(err)
	}
	_, err = buyer.BuyWithToken(ctx, s, w.d.WETH, aleph.NewToken(1), s.Address(), 0)
	if !errors.Is(err, ErrNotAccepted) {
		t.Errorf("WETH: got %v", err)
	}
	for _, test := range []struct {
		name     string
		amount   uint64
		slippage aleph.BasisPoints
		want     string
	}{
		{"nothing", 0, 0, ""},
		{"slippage of all", 1000, aleph.Whole, "pay more"},
		{"slippage beyond all", 1000, aleph.Whole + 1, "more than the whole"},
	} {
		if _, err := buyer.BuyWithToken(ctx, s, w.d.USDC, aleph.NewToken(test.amount), s.Address(), test.slippage); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: got %v", test.name, err)
		}
		if _, err := buyer.BuyWithETH(ctx, s, aleph.NewToken(test.amount), s.Address(), test.slippage); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s of ETH: got %v", test.name, err)
		}
	}
	if after, err := w.NonceAt(ctx, s.Address(), nil); err != nil || after != nonce {
		t.Errorf("%d transactions were sent, %v", after-nonce, err)
	}
	if _, err := buyer.BuyWithToken(ctx, s, w.d.USDC, aleph.NewToken(1_000_001), s.Address(), 100); err == nil || !strings.Contains(err.Error(), "has 1000000 base units of the token and needs 1000001") {
		t.Errorf("more than there is: got %v", err)
	}
	// The price moves between quote and payment.
	quote, err := buyer.Quote(ctx, Coin, aleph.NewToken(1e18))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := buyer.BuyWithETH(ctx, w.senders[2], aleph.NewToken(1e18), s.Address(), 0); err != nil {
		t.Fatal(err)
	}
	until, err := deadline(ctx, w.Client)
	if err != nil {
		t.Fatal(err)
	}
	data := bindings.NewPaymentProcessor().PackPayETH(s.Address(), quote.Big(), until)
	if _, err := buyer.pay(ctx, s, data, big.NewInt(1e18)); err == nil || !strings.Contains(err.Error(), "ask for a new quote") {
		t.Errorf("the price moved: got %v", err)
	}
}
