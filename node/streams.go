package node

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"regexp"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"golang.org/x/sync/errgroup"

	"github.com/aleph-im/go-aleph/chain"
	"github.com/aleph-im/go-aleph/console"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/payment"
)

// StreamChain is a chain from which tokens stream to the network. The genesis
// names the same tokens.
type StreamChain struct {
	Name string // by which people know the chain
	// Endpoints are URLs of the chain, of which all must say the same; one alone
	// must prove what it says. On the chain with the vault there are none: it is
	// asked, and what is final is known, as for everything else.
	Endpoints     []string
	Place         chain.Superfluid
	Confirmations uint64 // as in CoreConfig
	Finalized     bool   // as in CoreConfig
	// Foreign says that headers or receipts of the chain are not encoded as
	// Ethereum's (Avalanche, Base). They prove nothing, so one endpoint is not
	// enough.
	Foreign bool
	// Liquidate closes streams that have run dry, unless the keeper's is a dry run.
	// The node's key pays for it, and may get the sender's deposit.
	Liquidate bool
}

const (
	liquidateInterval = 2 * time.Second
	connectInterval   = 5 * time.Second
)

// streamName is the form of the name of a stream chain. It is a file's name too.
const streamName = `^[a-z][a-z0-9-]{0,31}$`

// CheckStreams says what is wrong with the chains from which tokens stream to a
// network whose vault is on the chain home; 0 when that is not known.
func CheckStreams(chains []StreamChain, home uint64) error {
	for i, s := range chains {
		if err := s.check(home); err != nil {
			return fmt.Errorf("streams on %.40q: %w", s.Name, err)
		}
		for _, other := range chains[:i] {
			if other.Place.ChainID == s.Place.ChainID || other.Name == s.Name {
				return fmt.Errorf("streams on %q (chain %d) and on %q (chain %d): name each chain once, with all its tokens",
					other.Name, other.Place.ChainID, s.Name, s.Place.ChainID)
			}
		}
	}
	return nil
}

func (s StreamChain) check(home uint64) error {
	n := len(s.Endpoints)
	switch {
	case !regexp.MustCompile(streamName).MatchString(s.Name):
		return errors.New("a name has 1 to 32 lower-case letters, digits and hyphens, a letter first")
	case s.Place.ChainID == home && n > 0:
		return errors.New("it is the chain with the vault, which is asked at the same endpoints for everything: leave its endpoints out")
	case s.Place.ChainID != home && n == 0 && home != 0:
		return errors.New("no endpoint of it is named")
	case n == 1 && s.Foreign:
		return errors.New("one endpoint alone must prove what it says, and cannot on a chain that is foreign: name another, of somebody else")
	}
	return nil
}

// on is the stream chain as it is followed by a node: that with the vault is
// asked, and what is final there is known, as for everything else.
func (s StreamChain) on(c CoreConfig) StreamChain {
	if s.Place.ChainID == c.Contracts.ChainID {
		s.Endpoints = append([]string{c.Chain}, c.Witnesses...)
		s.Confirmations, s.Finalized = c.Confirmations, c.Finalized
	}
	return s
}

// streamStatus shows the chains with streams, and how watching each goes.
func (c *Core) streamStatus() (streams []console.ChainStreams, watches []console.ChainWatch) {
	for i, s := range c.config.Streams {
		s = s.on(c.config)
		streams = append(streams, console.ChainStreams{
			Name: s.Name, ChainID: s.Place.ChainID, RPC: chain.PublicURL(s.Endpoints[0]), Confirmations: s.Confirmations, Finalized: s.Finalized,
			Forwarder: s.Place.Forwarder.Hex(), Receiver: s.Place.Receiver.Hex(),
		})
		watches = append(watches, watchOf(s.Place.ChainID, "streams", len(s.Endpoints), &c.following[i]))
	}
	return streams, watches
}

// followStreams tells of the streams of a chain. That the chain does not answer
// stops nothing else. home reaches the chain with the vault: what is sent there
// takes turns with the keeper, which sends from the same account.
func (c *Core) followStreams(ctx context.Context, home []*chain.Client, i int) error {
	s := c.config.Streams[i].on(c.config)
	log := c.log.With(slog.String("streams", s.Name))
	var reached []*chain.Client
	if s.Place.ChainID == c.config.Contracts.ChainID {
		reached = home
	}
	clients, err := s.reach(ctx, reached, log)
	if err != nil {
		return err
	}
	if len(reached) == 0 {
		defer closeAll(clients)
	}
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error {
		watcher := chain.Watcher{
			Clients: clients, Streams: &s.Place, Confirmations: s.Confirmations, Finalized: s.Finalized, Foreign: s.Foreign,
			Health: &c.following[i], Logger: log,
		}
		return c.tell(ctx, watcher, func() (m chain.Mark) {
			c.View(func(e *engine.Engine) { m.Block, m.Hash = e.StreamsObserved(s.Place.ChainID) })
			return m
		})
	})
	if s.Liquidate && c.config.Keeper.mode() != KeeperDry {
		group.Go(func() error { return c.liquidate(ctx, clients[0], s.Place, log) })
	}
	return group.Wait()
}

// reach connects to all endpoints of the chain, as often as it takes, unless
// some are reached already. At each of them the contracts must be there.
func (s StreamChain) reach(ctx context.Context, reached []*chain.Client, log *slog.Logger) ([]*chain.Client, error) {
	for {
		clients, err := reached, error(nil)
		if len(reached) == 0 {
			clients, err = connectAll(ctx, s.Endpoints)
		}
		if err == nil {
			if err = s.verify(ctx, clients); err == nil {
				return clients, nil
			}
			if len(reached) == 0 {
				closeAll(clients)
			}
		}
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		log.Warn("streams are not followed, trying again", slog.Any("err", err))
		if err := sleep(ctx, connectInterval); err != nil {
			return nil, err
		}
	}
}

func (s StreamChain) verify(ctx context.Context, clients []*chain.Client) error {
	for _, client := range clients {
		if err := s.Place.Verify(ctx, client); err != nil {
			return fmt.Errorf("ask %s: %w", client.Name(), err)
		}
	}
	return nil
}

// connectAll connects to all of some endpoints, or to none.
func connectAll(ctx context.Context, endpoints []string) (clients []*chain.Client, err error) {
	for _, url := range endpoints {
		client, err := chain.Connect(ctx, url)
		if err != nil {
			closeAll(clients)
			return nil, err
		}
		clients = append(clients, client)
	}
	return clients, nil
}

func closeAll(clients []*chain.Client) {
	for _, client := range clients {
		client.Close()
	}
}

// liquidate closes the streams to the network that have run dry. Until that is
// done Superfluid lets them flow, at the cost of their senders' deposits and then
// of its own reserve. Core nodes leave each other time; whoever comes late finds
// nothing to do.
func (c *Core) liquidate(ctx context.Context, client *chain.Client, place chain.Superfluid, log *slog.Logger) error {
	key, err := crypto.ToECDSA(c.config.Signer.Serialize())
	if err != nil {
		return fmt.Errorf("read the signer's key: %w", err)
	}
	sender := chain.NewBoundedSender(client, chain.Wallet{Key: key}, chain.SenderConfig{FeeMax: c.config.Keeper.feeMax().Big(), Logger: log})
	streamer := chain.NewStreamer(client, place)
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
				log.Warn("stream not looked at", slog.Any("account", s.Account), slog.Any("err", err))
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
				log.Warn("stream that has run dry is not closed", slog.Any("account", s.Account), slog.Any("err", err))
			case closed:
				log.Info("stream that had run dry closed", slog.Any("account", s.Account), slog.Any("token", s.Asset))
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
