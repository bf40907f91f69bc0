package devnet

import (
	"context"
	"log/slog"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain"
	"github.com/aleph-im/go-aleph/engine"
)

// The agreed price stands still while one pool of four is pushed, however far,
// and follows when three are, as far as the policy lets it.
func TestPriceFollowsTheMarket(t *testing.T) {
	c := Config{
		Data: t.TempDir(), Cores: 1, Computes: 1, Epoch: time.Hour, API: "127.0.0.1:0", RPC: "127.0.0.1:0",
		Artifacts: "../contracts/node_modules", Log: slog.New(slog.DiscardHandler), Progress: func(string) {},
	}
	err := Run(t.Context(), c, func(ctx context.Context, n *Net) error {
		var start aleph.Price
		n.View(func(e *engine.Engine) { start = e.Price() })
		buyer, sender := chain.NewBuyer(n.Client, n.Contracts), chain.NewSender(n.Client, n.keys.users[0])
		push := func(token common.Address, unit uint64) error {
			_, err := buyer.BuyWithToken(ctx, sender, token, aleph.NewToken(unit).Mul(100_000), sender.Address(), slippage)
			return err
		}
		if err := push(n.Contracts.USDC, usdcUnit); err != nil {
			return err
		}
		// The node's own way of looking, until it has seen the whole of it.
		oracle, err := chain.NewOracle(n.Client, n.Contracts)
		if err != nil {
			return err
		}
		err = n.Until(ctx, "one pool has another price", func(e *engine.Engine) bool {
			if e.Price() != start {
				t.Errorf("one pool of four has moved the price from %s to %s", start, e.Price())
			}
			q, err := oracle.Price(ctx, time.Now())
			return t.Failed() || err == nil && q.Sources[0].Price > start*19/10
		})
		if err != nil {
			return err
		}
		if err := push(n.Contracts.USDT, usdcUnit); err != nil {
			return err
		}
		if err := push(n.Contracts.DAI, 1e18); err != nil {
			return err
		}
		return n.Until(ctx, "the price has followed", func(e *engine.Engine) bool {
			bound := start + start/10 // The policy's price.move.
			if e.Price() > bound {
				t.Errorf("the price is %s, beyond %s", e.Price(), bound)
			}
			return t.Failed() || e.Price() == bound && e.MedianPrice() > start*19/10
		})
	})
	if err != nil {
		t.Fatal(err)
	}
}
