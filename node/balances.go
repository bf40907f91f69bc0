package node

import (
	"cmp"
	"context"
	"log/slog"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/registry"
)

const (
	balanceInterval = time.Minute
	balanceSample   = 20 // wallets compared in an interval
)

// checkBalances compares what wallets of nodes' owners and of stakers have on
// record with what the token itself says, a few at a time. The record follows
// the token's Transfer events, and nothing else; where the two differ the token
// moves ALEPH without telling, or did so before the first block that is
// watched. Only people can judge that, so it is logged and nothing is changed.
func (c *Core) checkBalances(ctx context.Context, client *chain.Client) error {
	check := balanceCheck{log: c.log, held: func(ctx context.Context, wallet common.Address, block uint64) (aleph.Token, error) {
		return client.BalanceAfter(ctx, c.config.Contracts.ALEPH, wallet, block)
	}}
	return every(ctx, balanceInterval, func() error {
		var block uint64
		var wallets []registry.Balance
		c.View(func(e *engine.Engine) { block, wallets = e.Observed(), check.next(e) })
		check.compare(ctx, block, wallets)
		return ctx.Err()
	})
}

// balanceCheck goes round the wallets.
type balanceCheck struct {
	log    *slog.Logger
	held   func(ctx context.Context, wallet common.Address, block uint64) (aleph.Token, error)
	last   aleph.Address // compared last
	failed bool          // and it was logged
}

// next returns the wallets whose turn it is, as they are on record.
func (b *balanceCheck) next(e *engine.Engine) (sample []registry.Balance) {
	if e.Observed() == 0 {
		return nil
	}
	s := e.Registry().Snapshot(e.Policy().Nodes)
	var wallets []aleph.Address
	for _, n := range s.CCNs {
		wallets = append(wallets, n.Owner)
	}
	for _, n := range s.CRNs {
		wallets = append(wallets, n.Owner)
	}
	for _, st := range s.Stakes {
		wallets = append(wallets, st.Staker)
	}
	// Owners of nodes may live on other chains.
	wallets = slices.DeleteFunc(wallets, func(a aleph.Address) bool { return !common.IsHexAddress(string(a)) })
	slices.Sort(wallets)
	wallets = slices.Compact(wallets)
	first, found := slices.BinarySearchFunc(wallets, b.last, cmp.Compare)
	if found {
		first++
	}
	for i := range min(balanceSample, len(wallets)) {
		w := wallets[(first+i)%len(wallets)]
		sample = append(sample, registry.Balance{Address: w, Amount: e.Registry().Balance(w)})
		b.last = w
	}
	return sample
}

// compare logs which of the wallets held something else after the block. What
// can't be read, because the endpoint does not have the state of that block any
// more, waits for its next turn.
func (b *balanceCheck) compare(ctx context.Context, block uint64, wallets []registry.Balance) {
	for _, w := range wallets {
		held, err := b.held(ctx, common.HexToAddress(string(w.Address)), block)
		if ctx.Err() != nil {
			return
		}
		if err != nil {
			if !b.failed {
				b.log.Warn("wallets can't be compared with the token", slog.Uint64("block", block), slog.Any("err", err))
			}
			b.failed = true
			return
		}
		b.failed = false
		if held != w.Amount {
			b.log.Error("a wallet holds another amount of ALEPH than is on record",
				slog.Any("wallet", w.Address), slog.Uint64("block", block), slog.String("held", held.String()), slog.String("recorded", w.Amount.String()))
		}
	}
}
