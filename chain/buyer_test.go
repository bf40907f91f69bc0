package chain

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
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
	until, err := deadline(ctx, w.Client, deadlineAhead)
	if err != nil {
		t.Fatal(err)
	}
	data := bindings.NewPaymentProcessor().PackPayETH(s.Address(), quote.Big(), until)
	if _, err := buyer.pay(ctx, s, data, big.NewInt(1e18)); err == nil || !strings.Contains(err.Error(), "ask for a new quote") {
		t.Errorf("the price moved: got %v", err)
	}
}

// Two programs that pay the same with one key at the same moment make two
// payments or say that one was not made: neither takes the other's for its own.
func TestBuyersOfOneKey(t *testing.T) {
	for _, test := range []struct {
		name string
		fate verdict // of the second's first offer, once the first's is in a block
		paid uint64  // how many payments come of it
	}{
		{"the second is told that its nonce is used", verdict{}, 2},
		{"the second is not told", verdict{swallow: true, lose: true}, 1},
	} {
		w := newWorld(t)
		key := w.wallets[1]
		buyer := NewBuyer(w.Client, w.d)
		w.give(t, w.d.ALEPH, key.Address(), aleph.WholeTokens(10))
		if err := buyer.Approve(t.Context(), NewSender(w.Client, key), w.d.ALEPH, aleph.WholeTokens(10)); err != nil {
			t.Fatal(err)
		}
		terms, err := buyer.Terms(t.Context(), w.d.ALEPH, aleph.WholeTokens(1), 0)
		if err != nil {
			t.Fatal(err)
		}
		before := w.balance(t, w.d.ALEPH, key.Address())
		var first Bought
		g := newGatekeeper(t, w.dev.URL(), func(n int, _ *types.Transaction) verdict {
			if n > 1 {
				return verdict{}
			}
			var err error
			if first, err = buyer.Pay(t.Context(), NewSender(w.Client, key), terms, key.Address(), deadlineAhead); err != nil {
				t.Error(err)
			}
			return test.fate
		})
		c := connect(t, g.URL)
		second, err := NewBuyer(c, w.d).Pay(t.Context(), NewSender(c, key), terms, key.Address(), deadlineAhead)
		if test.paid == 2 && (err != nil || second.Transaction.TxHash == first.Transaction.TxHash) {
			t.Errorf("%s: paid by %v and by %v, %v", test.name, first.Transaction, second.Transaction, err)
		}
		if test.paid == 1 && (!errors.Is(err, ErrNonceTaken) || !strings.Contains(err.Error(), first.Transaction.TxHash.Hex())) {
			t.Errorf("%s: got %v, want that %s took the nonce", test.name, err, first.Transaction.TxHash)
		}
		if after := w.balance(t, w.d.ALEPH, key.Address()); after.Add(aleph.WholeTokens(test.paid)) != before {
			t.Errorf("%s: had %s and has %s, want %d paid", test.name, before, after, test.paid)
		}
	}
}
