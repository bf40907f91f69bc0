package chain

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/payout"
)

// As many were paid in the first cycle that production paid. A policy allows
// batches of 200.
const (
	recipients = 347
	batchMax   = 200
)

// TestAllRecipientsArePaid pays 347 recipients each by a claim of his own, and
// what they earn next in batches. Each has what his leaf says, to the unit,
// and the vault has the rest. What a keeper of the network does is tested on
// a development network.
func TestAllRecipientsArePaid(t *testing.T) {
	const seed = 347
	random := rand.New(rand.NewPCG(seed, 0))
	w := newWorld(t)
	ctx, vault, book, s := t.Context(), NewVault(w.Client, w.d), payout.New(), w.senders[1]
	funds := aleph.WholeTokens(1_000_000)
	w.give(t, w.d.ALEPH, w.d.Vault, funds)
	for epoch, way := range []struct {
		name string
		pay  func(claims []payout.Claim) (gas uint64)
	}{
		{"by claim", func(claims []payout.Claim) (gas uint64) {
			for _, c := range claims {
				receipt, err := vault.Claim(ctx, s, c)
				if err != nil {
					t.Fatal(err)
				}
				gas += receipt.GasUsed
			}
			return gas
		}},
		{"in batches", func(claims []payout.Claim) (gas uint64) {
			for batch := range slices.Chunk(claims, batchMax) {
				receipt, err := vault.ClaimBatch(ctx, s, batch)
				if err != nil {
					t.Fatal(err)
				}
				gas += receipt.GasUsed
			}
			return gas
		}},
	} {
		t.Run(way.name, func(t *testing.T) {
			var shares []payout.Entitlement
			for i := range recipients {
				account := common.Address{0: 0xee, 18: byte(i >> 8), 19: byte(i)}
				shares = append(shares, payout.Entitlement{Address: addressOf(account), Total: aleph.NewToken(1 + random.Uint64N(1e19))})
			}
			root, _, ok := book.Credit(uint64(epoch)+1, shares, [32]byte{1})
			if !ok {
				t.Fatalf("seed %d: nobody has earned anything", seed)
			}
			if _, err := vault.Publish(ctx, s, root, w.sign(vault.Digest(root))); err != nil {
				t.Fatal(err)
			}
			if _, err := vault.Settle(ctx, s); err != nil {
				t.Fatal(err)
			}
			state, _ := book.Root(root.Epoch)
			tree, _ := state.Tree()
			claims := claimsOf(tree)
			gas := way.pay(claims)
			t.Logf("%d recipients %s: %d gas, %d each", len(claims), way.name, gas, gas/uint64(len(claims)))

			if len(state.Leaves) != recipients {
				t.Fatalf("the root has %d leaves, want %d", len(state.Leaves), recipients)
			}
			for _, leaf := range state.Leaves {
				account, _ := leaf.Address.Ethereum()
				if has := w.balance(t, w.d.ALEPH, account); has != leaf.Total {
					t.Errorf("seed %d: %s has %s, its leaf says %s", seed, leaf.Address, has, leaf.Total)
				}
			}
			if left := w.balance(t, w.d.ALEPH, w.d.Vault); left.Add(root.Total) != funds {
				t.Errorf("seed %d: the vault holds %s after %s were paid of %s", seed, left, root.Total, funds)
			}
		})
	}
}
