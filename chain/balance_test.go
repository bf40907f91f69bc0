package chain

import (
	"math/big"
	"math/rand/v2"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/registry"
)

// TestBalancesFollowTransfers has the same balances from events as from the
// token, after each block, through mints, burns, transfers of nothing and
// transfers to oneself.
func TestBalancesFollowTransfers(t *testing.T) {
	w := newWorld(t)
	last := w.traffic(t, rand.New(rand.NewPCG(7, 8)))
	s := w.senders[1]
	for _, to := range []common.Address{s.Address(), w.d.ALEPH} {
		for _, amount := range []aleph.Token{{}, aleph.NewToken(1)} {
			r, err := s.Transfer(t.Context(), w.d.ALEPH, to, amount)
			if err != nil {
				t.Fatal(err)
			}
			if !amount.IsZero() {
				last = r.BlockNumber.Uint64()
			}
		}
	}
	wallets := []common.Address{w.d.Vault, w.d.Processor, w.d.Vesting, w.d.USDCPool, w.d.ALEPH}
	for _, wallet := range w.wallets {
		wallets = append(wallets, wallet.Address())
	}
	seen, err := observe(t.Context(), w.watcher(w.Client), Mark{}, last)
	if err != nil {
		t.Fatal(err)
	}
	record := registry.New()
	for _, o := range seen {
		for _, transfer := range o.Transfers {
			if err := record.Move(transfer); err != nil {
				t.Fatal(err)
			}
		}
		for _, wallet := range wallets {
			held, err := w.BalanceAfter(t.Context(), w.d.ALEPH, wallet, o.Block)
			if recorded := record.Balance(addressOf(wallet)); err != nil || held != recorded {
				t.Fatalf("after block %d %s holds %s, %v, and %s is on record", o.Block, wallet, held, err, recorded)
			}
		}
	}
}

// TestBalancesOfSilentTokens are not those of their events, nor are those of a
// token that is watched from a later block than its first.
func TestBalancesOfSilentTokens(t *testing.T) {
	w := newWorld(t)
	a, err := readArtifact(filepath.Join("..", "contracts", "out", "SilentToken.json"))
	if err != nil {
		t.Fatal(err)
	}
	code, err := a.creation(big.NewInt(1000))
	if err != nil {
		t.Fatal(err)
	}
	token, err := w.senders[0].Create(t.Context(), code)
	if err != nil {
		t.Fatal(err)
	}
	owner, other := w.wallets[0].Address(), w.wallets[1].Address()
	seize, err := a.abi.Pack("seize", owner, other, big.NewInt(300))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.senders[0].Send(t.Context(), token, seize, nil); err != nil {
		t.Fatal(err)
	}
	r, err := w.senders[0].Transfer(t.Context(), token, other, aleph.NewToken(1))
	if err != nil {
		t.Fatal(err)
	}
	watcher := w.watcher(w.Client)
	watcher.Deployment.ALEPH = token
	seen, err := observe(t.Context(), watcher, Mark{}, r.BlockNumber.Uint64())
	if err != nil {
		t.Fatal(err)
	}
	record := registry.New()
	for _, o := range seen {
		for _, transfer := range o.Transfers {
			if err := record.Move(transfer); err != nil {
				t.Fatal(err)
			}
		}
	}
	for _, test := range []struct {
		wallet         common.Address
		held, recorded uint64
	}{{owner, 699, 999}, {other, 301, 1}} {
		held, err := w.BalanceAfter(t.Context(), token, test.wallet, r.BlockNumber.Uint64())
		if recorded := record.Balance(addressOf(test.wallet)); err != nil || held != aleph.NewToken(test.held) || recorded != aleph.NewToken(test.recorded) {
			t.Errorf("%s holds %s, %v, and %s is on record; want %d and %d", test.wallet, held, err, recorded, test.held, test.recorded)
		}
	}
	// Whoever begins with the last block finds a transfer of what nobody was seen to have.
	watcher.Deployment.Block = r.BlockNumber.Uint64() - 1
	seen, err = observe(t.Context(), watcher, Mark{}, r.BlockNumber.Uint64())
	if err != nil || len(seen) != 1 || registry.New().Move(seen[0].Transfers[0]) == nil {
		t.Errorf("watched from its last block: %+v, %v", seen, err)
	}
}
