package devnet

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain"
	"github.com/aleph-im/go-aleph/node"
	"github.com/aleph-im/go-aleph/payment"
)

// streamsFile holds where streams flow on the network's own chain, an empty
// list where the chain did not take Superfluid.
const streamsFile = "streams.json"

// deployStreams sees to it that ALEPH and USDC can be streamed to the network on
// its own chain. A chain that does not take Superfluid's contracts has no
// streams. Doing it again changes nothing.
func (n *Net) deployStreams(ctx context.Context, deployer *chain.Sender) error {
	file := filepath.Join(n.config.Data, streamsFile)
	b, err := os.ReadFile(file)
	var places []chain.Superfluid
	switch {
	case err == nil:
		if err := json.Unmarshal(b, &places); err != nil {
			return fmt.Errorf("read %s: %w; restore it, or start in a new directory", file, err)
		}
	case errors.Is(err, os.ErrNotExist) && n.known():
		// A network from before there were streams.
	case errors.Is(err, os.ErrNotExist):
		if places, err = n.superfluid(ctx, deployer); err != nil {
			return err
		}
		if b, err = json.MarshalIndent(places, "", "  "); err != nil {
			return err
		}
		if err := writeFile(file, b); err != nil {
			return err
		}
	default:
		return err
	}
	for _, place := range places {
		n.Streams = append(n.Streams, node.StreamChain{URL: n.RPC, Place: place, Liquidate: true})
	}
	n.Streams = append(n.Streams, n.config.Streams...)
	return nil
}

// superfluid deploys Superfluid on the network's own chain.
func (n *Net) superfluid(ctx context.Context, deployer *chain.Sender) ([]chain.Superfluid, error) {
	n.config.Progress("deploying Superfluid")
	place, err := chain.DeploySuperfluid(ctx, n.Client, deployer, chain.SuperfluidConfig{
		Artifacts: n.config.Artifacts,
		Wraps: []chain.Wrap{
			{Token: n.Contracts.ALEPH, Name: "Super Aleph (development)", Symbol: "ALEPHx", Kind: payment.Aleph},
			{Token: n.Contracts.USDC, Name: "Super USD Coin (development)", Symbol: "USDCx", Kind: payment.Stable},
		},
	})
	switch {
	case err == nil:
		err = chain.DeployReceiver(ctx, deployer, n.Contracts, &place)
		return []chain.Superfluid{place}, err
	case n.dev != nil || errors.Is(err, chain.ErrArtifacts) || ctx.Err() != nil:
		return nil, err
	}
	n.log.Warn("the chain does not take Superfluid's contracts: nothing can be streamed on it", slog.Any("err", err))
	return nil, nil
}

// superTokens are what can be streamed to the network, on all chains.
func (n *Net) superTokens() (all []payment.SuperToken) {
	for _, s := range n.Streams {
		all = append(all, chain.SuperTokens(s.Place)...)
	}
	return all
}

// streamReceiver is the contract on the network's own chain that divides what
// streams bring.
func (n *Net) streamReceiver() aleph.Address {
	places := make([]chain.Superfluid, len(n.Streams))
	for i, s := range n.Streams {
		places[i] = s.Place
	}
	return chain.StreamReceiver(n.Contracts, places...)
}
