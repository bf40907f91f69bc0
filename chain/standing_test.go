package chain

import (
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain/bindings"
)

func TestAgree(t *testing.T) {
	w := newWorld(t)
	if err := w.d.Agree(t.Context(), w.Client); err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(*Deployment){
		"another ALEPH": func(d *Deployment) { d.ALEPH = d.USDC },
		"another vault": func(d *Deployment) { d.Vault = d.Vesting },
		"another lock":  func(d *Deployment) { d.Vesting = d.Vault },
		"another chain": func(d *Deployment) { d.ChainID++ },
	} {
		d := w.d
		change(&d)
		if err := d.Agree(t.Context(), w.Client); !errors.Is(err, ErrMismatch) {
			t.Errorf("%s: got %v", name, err)
		}
	}
	d := w.d
	d.Processor = common.Address{7}
	if err := d.Agree(t.Context(), w.Client); err == nil || !strings.Contains(err.Error(), "no such contract") {
		t.Errorf("nothing at the processor: got %v", err)
	}
	if there, err := w.HasCode(t.Context(), d.Processor); there || err != nil {
		t.Errorf("code at nothing: %v, %v", there, err)
	}
	if there, err := w.HasCode(t.Context(), d.Vault); !there || err != nil {
		t.Errorf("no code at the vault: %v", err)
	}
}

func TestDecimals(t *testing.T) {
	w := newWorld(t)
	for token, want := range map[common.Address]uint8{Coin: 18, w.d.ALEPH: 18, w.d.USDC: 6, w.d.USDT: 6, w.d.DAI: 18} {
		if got, err := w.Decimals(t.Context(), token); err != nil || got != want {
			t.Errorf("%s: got %d, %v, want %d", token, got, err, want)
		}
	}
}

// What was shown is what happens, to the last unit, at no more gas than was
// told; and it is found again by its transaction.
func TestTerms(t *testing.T) {
	w := newWorld(t)
	ctx, buyer, s := t.Context(), NewBuyer(w.Client, w.d), w.senders[1]
	w.give(t, w.d.ALEPH, s.Address(), aleph.WholeTokens(10))
	w.give(t, w.d.DAI, s.Address(), aleph.WholeTokens(10))
	w.give(t, w.d.USDT, s.Address(), aleph.NewToken(10_000_000))
	if _, err := w.senders[0].Send(ctx, w.d.Processor, bindings.NewPaymentProcessor().PackSetSplit(500, 123), nil); err != nil {
		t.Fatal(err) // So that something is burned.
	}
	var signed []common.Hash
	s.OnSigned(func(tx *types.Transaction) { signed = append(signed, tx.Hash()) })
	for _, test := range []struct {
		name    string
		token   common.Address
		amount  aleph.Token
		uniswap uint8
		stable  bool
	}{
		{"ALEPH", w.d.ALEPH, aleph.ALEPH, 0, false},
		{"ETH", Coin, aleph.NewToken(1e16), 2, false},
		{"USDT", w.d.USDT, aleph.NewToken(1_000_001), 3, true},
		{"DAI", w.d.DAI, aleph.ALEPH, 4, true},
	} {
		terms, err := buyer.Terms(ctx, test.token, test.amount, 100)
		if err != nil {
			t.Fatal(test.name, err)
		}
		if terms.Uniswap != test.uniswap || terms.Stable != test.stable {
			t.Errorf("%s: goes through Uniswap v%d, stable %v", test.name, terms.Uniswap, terms.Stable)
		}
		if want := terms.Received.MulDiv(aleph.NewToken(9900), aleph.NewToken(10_000)); terms.Least != want {
			t.Errorf("%s: at least %s, want %s", test.name, terms.Least, want)
		}
		if _, err := buyer.Gas(ctx, s.Address(), terms, s.Address(), time.Minute); test.token != Coin && !errors.As(err, new(*Reverted)) {
			t.Errorf("%s: gas before the approval: %v", test.name, err)
		}
		signed = nil
		if err := buyer.Approve(ctx, s, test.token, test.amount); err != nil {
			t.Fatal(test.name, err)
		}
		gas, err := buyer.Gas(ctx, s.Address(), terms, s.Address(), time.Minute)
		if err != nil {
			t.Fatal(test.name, err)
		}
		b, err := buyer.Pay(ctx, s, terms, s.Address(), time.Minute)
		if err != nil {
			t.Fatal(test.name, err)
		}
		got := b.Payment
		if got.Received != terms.Received || got.Distribution != terms.Distribution || got.Burned != terms.Burned ||
			got.Developers != terms.Developers || got.DevAsset != addressOf(terms.DevelopersToken) {
			t.Errorf("%s: paid %+v on terms %+v", test.name, got, terms)
		}
		if b.Transaction.GasUsed > gas {
			t.Errorf("%s: %d gas used, %d told", test.name, b.Transaction.GasUsed, gas)
		}
		if n := len(signed); n == 0 || signed[n-1] != b.Transaction.TxHash {
			t.Errorf("%s: told of %v, paid with %s", test.name, signed, b.Transaction.TxHash)
		}
		if again, err := buyer.Find(ctx, b.Transaction.TxHash); err != nil || again.Payment != got {
			t.Errorf("%s: found %+v, %v", test.name, again.Payment, err)
		}
	}
	if _, err := buyer.Find(ctx, common.Hash{1}); !errors.Is(err, ethereum.NotFound) {
		t.Errorf("nothing: got %v", err)
	}
	if len(signed) > 1 {
		if _, err := buyer.Find(ctx, signed[0]); !errors.Is(err, ErrNotPaid) || !strings.Contains(err.Error(), "is no payment") {
			t.Errorf("an approval: got %v", err)
		}
	}
}

// Payments, settled roots and claims are events of their blocks; what happens
// elsewhere is not.
func TestEvents(t *testing.T) {
	w := newWorld(t)
	ctx, s := t.Context(), w.senders[0]
	first, err := w.BlockNumber(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Transfer(ctx, w.d.ALEPH, w.wallets[3].Address(), aleph.ALEPH); err != nil {
		t.Fatal(err)
	}
	b, err := NewBuyer(w.Client, w.d).BuyWithETH(ctx, s, aleph.NewToken(1e15), s.Address(), 100)
	if err != nil {
		t.Fatal(err)
	}
	paid := b.Transaction.BlockNumber.Uint64()
	got, err := w.Events(ctx, w.d, first+1, paid)
	if err != nil || len(got) != 1 || got[0] != paid {
		t.Errorf("got %v, %v, want %d", got, err, paid)
	}
	if got, err := w.Events(ctx, w.d, first+1, paid-1); err != nil || len(got) != 0 {
		t.Errorf("before it: got %v, %v", got, err)
	}
}

func TestPaused(t *testing.T) {
	w := newWorld(t)
	ctx, owner, buyer, vault := t.Context(), w.senders[0], NewBuyer(w.Client, w.d), NewVault(w.Client, w.d)
	for _, x := range []struct {
		name     string
		contract common.Address
		pause    []byte
		paused   func() (bool, error)
	}{
		{"the payment processor", w.d.Processor, bindings.NewPaymentProcessor().PackPause(), func() (bool, error) { return buyer.Paused(ctx) }},
		{"the vault", w.d.Vault, bindings.NewRewardVault().PackPause(), func() (bool, error) { return vault.Paused(ctx) }},
	} {
		if paused, err := x.paused(); paused || err != nil {
			t.Errorf("%s is paused at first, %v", x.name, err)
		}
		if _, err := owner.Send(ctx, x.contract, x.pause, nil); err != nil {
			t.Fatal(err)
		}
		if paused, err := x.paused(); !paused || err != nil {
			t.Errorf("%s is not paused, %v", x.name, err)
		}
	}
}

func TestFees(t *testing.T) {
	w := newWorld(t)
	next, most, err := w.Fees(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	head, err := w.HeaderByNumber(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if got, ok := most.Sub(next); !ok || got.Big().Cmp(head.BaseFee) != 0 || next.Big().Cmp(new(big.Int)) <= 0 {
		t.Errorf("next %s, most %s, base fee %s", next, most, head.BaseFee)
	}
}
