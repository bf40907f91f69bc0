package devnet

import (
	"context"
	"fmt"
	"log/slog"
	"testing"
	"time"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/payout"
)

// A root that all core nodes signed and none computed waits in the vault, and
// the first core node stops it before anybody is paid by it. The right one
// comes after it.
func TestDishonestQuorum(t *testing.T) {
	c := Config{
		Data: t.TempDir(), Cores: 1, Computes: 1, Epoch: 10 * time.Second, API: "127.0.0.1:0", RPC: "127.0.0.1:0",
		Artifacts: "../contracts/node_modules", Log: slog.New(slog.DiscardHandler), Progress: func(string) {},
	}
	err := Run(t.Context(), c, func(ctx context.Context, n *Net) error {
		vault, thief := chain.NewVault(n.Client, n.Contracts), chain.NewSender(n.Client, n.keys.users[3])
		loot := []payout.Entitlement{{Address: n.keys.user(3).address, Total: aleph.WholeTokens(50_000)}}
		wrong := payout.Root{Hash: payout.NewTree(loot, [32]byte{}, nil).Root(), Total: aleph.WholeTokens(50_000)}
		err := n.Until(ctx, "an epoch is over", func(e *engine.Engine) bool {
			open, _, _ := e.Epoch()
			wrong.Epoch = open - 1
			return open > 1
		})
		if err != nil {
			return err
		}
		// Of an epoch that has a root already, or will have.
		for published := false; !published; {
			var signatures [][]byte
			for _, k := range n.keys.cores {
				s := aleph.Sign(k.key, wrong.Digest(n.Contracts.ChainID, n.Contracts.Vault))
				signatures = append(signatures, s[:])
			}
			if _, err := vault.Publish(ctx, thief, wrong, signatures); err == nil {
				published = true
				continue
			}
			if err := n.Until(ctx, "another epoch is over", func(e *engine.Engine) bool {
				open, _, _ := e.Epoch()
				before := wrong.Epoch
				wrong.Epoch = max(before, open-1)
				return wrong.Epoch > before
			}); err != nil {
				return err
			}
		}
		err = n.Until(ctx, "the guardian has stopped it", func(*engine.Engine) bool {
			stopped, err := vault.Stopped(ctx, wrong)
			return err == nil && stopped
		})
		if err != nil {
			return err
		}
		if paid, err := vault.ClaimedOf(ctx, thief.Address()); err != nil || !paid.IsZero() {
			return fmt.Errorf("the thief was paid %s, %w", paid, err)
		}
		return n.Until(ctx, "a right root comes after it", func(e *engine.Engine) bool {
			last, ok := e.Payouts().Latest()
			return ok && last.Epoch >= wrong.Epoch
		})
	})
	if err != nil {
		t.Fatal(err)
	}
}
