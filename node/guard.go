package node

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/payout"
)

const (
	guardInterval = time.Second
	guardPatience = 15 * time.Second  // with a transaction that stops a root
	catchUp       = 30 * aleph.Second // that a node which was started may need
)

// guardFeeMax is what the guardian pays for a unit of gas at most, in wei: much
// more than ever was asked for, as what it stops is worth more, and yet a bound
// when an endpoint lies about what gas costs.
var guardFeeMax = aleph.NewToken(2_000_000_000_000)

// errNoGuardian says that a node holds a key that stops nothing.
var errNoGuardian = errors.New("this node's guardian key is not that of the vault's guardian")

// guardian watches the root that waits in the vault, on every core node,
// whatever the keeper does. One that was not computed here is an error that
// somebody must look at; a node with the guardian's key stops it, for gas of up
// to guardFeeMax.
type guardian struct {
	log     *slog.Logger
	view    func(func(books))
	vault   *chain.Vault
	sender  *chain.Sender // nil without the key
	dry     bool
	keeping *keeping
}

// guard is the guardian's duty.
func (c *Core) guard(ctx context.Context, client *chain.Client) error {
	g := guardian{
		log: c.log.With(slog.Any("part", "guardian")), view: func(f func(books)) { c.View(func(e *engine.Engine) { f(e) }) },
		vault: chain.NewVault(client, c.config.Contracts), dry: c.config.Keeper.mode() == KeeperDry, keeping: c.keeping,
	}
	if key := c.config.Keeper.Guardian; key != nil {
		wallet, err := walletOf(key)
		if err != nil {
			return fmt.Errorf("read the guardian's key: %w", err)
		}
		g.sender = chain.NewBoundedSender(client, wallet, chain.SenderConfig{Patience: guardPatience, FeeMax: guardFeeMax.Big(), Logger: g.log})
		c.keeping.pays(g.sender)
	}
	return every(ctx, guardInterval, func() error {
		c.keeping.report(ctx, "watch", g.step(ctx))
		return ctx.Err()
	})
}

// step looks at the vault once.
func (g *guardian) step(ctx context.Context) error {
	v, err := g.vault.State(ctx)
	if err != nil {
		return err
	}
	stops := g.sender != nil && g.sender.Address() == v.Guardian
	if g.sender != nil && !stops {
		g.keeping.report(ctx, "guardian", fmt.Errorf("%w, which is %s: give the node that key, or none", errNoGuardian, v.Guardian))
	} else {
		g.keeping.report(ctx, "guardian", nil)
	}
	if !g.wrong(v) {
		g.keeping.foreign(nil)
		g.keeping.report(ctx, "stop", nil)
		return nil
	}
	root := v.Waiting.Root
	g.keeping.foreign(&root)
	wrong := fmt.Errorf("%w: root %x of epoch %d, %s in all, waits in the vault until %s; the guardian %s can stop it",
		errForeign, root.Hash, root.Epoch, root.Total, time.UnixMilli(int64(v.Waiting.FinalAt)).UTC().Format(time.RFC3339), v.Guardian)
	if !stops {
		return wrong
	}
	g.keeping.report(ctx, "watch", wrong) // Before anything else can fail.
	stop := deed{what: "stop", epoch: root.Epoch, root: root.Hash, amount: root.Total}
	receipt, err := g.keeping.act(ctx, g.log, g.sender, g.dry, stop, g.vault.StopCall(root))
	g.keeping.report(ctx, "stop", err)
	if receipt == nil { // It failed, or is a dry run.
		return wrong
	}
	g.keeping.foreign(nil)
	return nil
}

// wrong reports whether the root that waits is not the one of its epoch. A root
// of an epoch that this node has not closed is right if this node is behind.
// When half of the window is over, and the node has had time to catch up, that
// is no excuse: who stops a right root delays a payout, since the next root
// pays all, and who lets a wrong one pass loses money.
func (g *guardian) wrong(v chain.VaultState) bool {
	waits := v.Waiting
	if waits.Epoch == 0 {
		return false
	}
	var state payout.RootState
	var open uint64
	g.view(func(b books) {
		state, _ = b.Payouts().Root(waits.Epoch)
		open, _, _ = b.Epoch()
	})
	if state.Root == waits.Root {
		return false
	}
	published := waits.FinalAt - v.Window
	return waits.Epoch < open || v.Next >= published+max(v.Window/2, catchUp)
}
