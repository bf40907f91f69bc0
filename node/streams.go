package node

import (
	"context"
	"fmt"
	"log/slog"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"golang.org/x/sync/errgroup"

	"github.com/aleph-im/go-aleph/chain"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/payment"
)

// StreamChain is a chain from which tokens stream to the network. The genesis
// names the same tokens.
type StreamChain struct {
	URL           string // of its endpoint; that of the chain with the vault is asked as everything else
	Place         chain.Superfluid
	Confirmations uint64 // as in CoreConfig
	// Liquidate closes streams that have run dry, unless the keeper's is a dry run.
	// The node's key pays for it, and may get the sender's deposit.
	Liquidate bool
}

const (
	liquidateInterval = 2 * time.Second
	connectInterval   = 5 * time.Second
)

// followStreams tells of the streams of a chain. That the chain does not answer
// stops nothing else. home reaches the chain with the vault: what is sent there
// takes turns with the keeper, which sends from the same account.
func (c *Core) followStreams(ctx context.Context, home *chain.Client, s StreamChain) error {
	client, err := c.reach(ctx, home, s)
	if err != nil {
		return err
	}
	if client != home {
		defer client.Close()
	}
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error {
		watcher := chain.Watcher{
			Clients: []*chain.Client{client}, Streams: &s.Place, Confirmations: s.Confirmations,
			Foreign: s.Place.ChainID != c.config.Contracts.ChainID, // Headers of other chains may have other fields.
		}
		return c.tell(ctx, watcher, func() (m chain.Mark) {
			c.View(func(e *engine.Engine) { m.Block, m.Hash = e.StreamsObserved(s.Place.ChainID) })
			return m
		})
	})
	if s.Liquidate && c.config.Keeper.mode() != KeeperDry {
		group.Go(func() error { return c.liquidate(ctx, client, s.Place) })
	}
	return group.Wait()
}

// reach connects to a chain, as often as it takes.
func (c *Core) reach(ctx context.Context, home *chain.Client, s StreamChain) (*chain.Client, error) {
	for {
		client, err := home, error(nil)
		if s.Place.ChainID != home.ID() {
			client, err = chain.Connect(ctx, s.URL)
		}
		if err == nil {
			if err = s.Place.Verify(ctx, client); err == nil {
				return client, nil
			}
			if client != home {
				client.Close()
			}
		}
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		c.log.Warn("streams are not followed, trying again", slog.Any("chain", s.Place.ChainID), slog.Any("err", err))
		if err := sleep(ctx, connectInterval); err != nil {
			return nil, err
		}
	}
}

// liquidate closes the streams to the network that have run dry. Until that is
// done Superfluid lets them flow, at the cost of their senders' deposits and then
// of its own reserve. Core nodes leave each other time; whoever comes late finds
// nothing to do.
func (c *Core) liquidate(ctx context.Context, client *chain.Client, place chain.Superfluid) error {
	key, err := crypto.ToECDSA(c.config.Signer.Serialize())
	if err != nil {
		return fmt.Errorf("read the signer's key: %w", err)
	}
	sender, streamer := chain.NewSender(client, chain.Wallet{Key: key}), chain.NewStreamer(client, place)
	type flow struct{ token, from common.Address }
	dry := map[flow]time.Time{} // since when they have been seen so
	return every(ctx, liquidateInterval, func() error {
		streams, turn := c.streamsOn(place.ChainID)
		seen := map[flow]time.Time{}
		for _, s := range streams {
			from, ok1 := s.Account.Ethereum()
			token, ok2 := s.Asset.Ethereum()
			if !ok1 || !ok2 {
				continue
			}
			f := flow{token, from}
			ended, err := streamer.Dry(ctx, f.token, f.from)
			if err != nil {
				c.log.Warn("stream not looked at", slog.Any("account", s.Account), slog.Any("err", err))
				continue
			}
			if !ended {
				continue
			}
			if seen[f] = dry[f]; seen[f].IsZero() {
				seen[f] = time.Now()
			}
			if time.Since(seen[f]) < time.Duration(turn)*keepPatience {
				continue
			}
			closed, err := streamer.Liquidate(ctx, sender, f.token, f.from)
			switch {
			case err != nil && ctx.Err() == nil:
				c.log.Warn("stream that has run dry is not closed", slog.Any("account", s.Account), slog.Any("err", err))
			case closed:
				c.log.Info("stream that had run dry closed", slog.Any("account", s.Account), slog.Any("token", s.Asset))
			}
		}
		dry = seen
		return nil
	})
}

// streamsOn returns the streams on a chain, and whose turn this node has to
// close those that have run dry.
func (c *Core) streamsOn(id uint64) (all []payment.Stream, turn int) {
	c.View(func(e *engine.Engine) {
		for _, account := range e.Payments().Streamers() {
			for _, s := range e.Payments().Streams(account) {
				if s.Chain == id {
					all = append(all, s)
				}
			}
		}
		turn = slices.IndexFunc(e.Genesis().Cores, func(x engine.Core) bool { return x.Signer == c.address })
	})
	return all, max(turn, 0)
}
