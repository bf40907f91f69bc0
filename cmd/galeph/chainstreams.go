package main

import (
	"context"
	"fmt"
	"io"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain"
	"github.com/aleph-im/go-aleph/console"
	"github.com/aleph-im/go-aleph/devnet"
)

// surveyedStreams is what chain status found of a chain from which tokens
// stream to the network. What is 0 is not known.
type surveyedStreams struct {
	console.ChainStreams
	Head      uint64       `json:"head"`
	HeadAt    aleph.Millis `json:"head_at"`
	Final     uint64       `json:"final_block"`
	Watched   uint64       `json:"watched_block"` // by the core node, with all its endpoints
	BehindSec int64        `json:"behind_seconds"`
}

// lookAtStreams asks a chain from which tokens stream to the network, where the
// core node says how it is reached.
func (c chainStatus) lookAtStreams(ctx context.Context, s *survey, told console.ChainStreams) surveyedStreams {
	block, begun := watched(s.Watches, told.ChainID)
	x := surveyedStreams{ChainStreams: told, Watched: max(block, told.Observed)}
	if !begun {
		s.wrong("the core node does not follow the streams on %s (chain %d): its log says what its endpoints lack", x.Name, x.ChainID)
	}
	if x.RPC == "" {
		return x // Whoever runs the core node keeps it to himself.
	}
	client, err := chain.Connect(ctx, x.RPC)
	if err != nil {
		s.wrong("streams on %s: %v", x.Name, err)
		return x
	}
	defer client.Close()
	if client.ID() != x.ChainID {
		s.wrong("streams flow on %s, which is chain %d, and %s is chain %d", x.Name, x.ChainID, x.RPC, client.ID())
		return x
	}
	if err := x.look(ctx, client); err != nil {
		s.wrong("streams on %s: %v", x.Name, err)
		return x
	}
	// A development chain has a block only when something happens.
	if old := time.Since(time.UnixMilli(int64(x.HeadAt))); old > c.Lag && !devnet.IsNetwork(s.Network) {
		s.wrong("the newest block of %s at %s is %s old: the endpoint lags, or the chain stands still", x.Name, x.RPC, old.Round(time.Second))
	}
	if behind := time.Duration(x.BehindSec) * time.Second; behind > c.Lag {
		s.wrong("the core node has watched %s up to block %d, which is %s before the final block %d: streams that changed since are not known",
			x.Name, x.Watched, behind, x.Final)
	}
	return x
}

// watched is the block up to which a core node has watched the streams of a
// chain since it runs, and whether it does.
func watched(watches []console.ChainWatch, chainID uint64) (block uint64, begun bool) {
	for _, w := range watches {
		if w.ChainID != chainID || w.Of != "streams" {
			continue
		}
		for _, e := range w.Endpoints {
			begun = true
			if chain.Condition(e.Condition) == chain.Well {
				block = max(block, e.Block)
			}
		}
	}
	return block, begun
}

// look asks for the head, for what is final, and for how long before that the
// core node is.
func (x *surveyedStreams) look(ctx context.Context, client *chain.Client) error {
	head, err := client.HeaderByNumber(ctx, nil)
	if err != nil {
		return fmt.Errorf("ask for the head: %w", err)
	}
	x.Head, x.HeadAt = head.Number.Uint64(), aleph.Millis(head.Time)*aleph.Second
	final, err := x.final(ctx, client, x.Head)
	if err != nil {
		return err
	}
	x.Final = final.Number.Uint64()
	if x.Watched == 0 || x.Watched >= x.Final {
		return nil
	}
	seen, err := client.HeaderByNumber(ctx, bigBlock(x.Watched))
	if err != nil {
		return fmt.Errorf("ask for block %d: %w", x.Watched, err)
	}
	x.BehindSec = int64(final.Time) - int64(seen.Time)
	return nil
}

// final asks for the last block that counts, as core nodes do.
func (x *surveyedStreams) final(ctx context.Context, client *chain.Client, head uint64) (*types.Header, error) {
	if x.Finalized {
		h, err := client.HeaderByNumber(ctx, big.NewInt(int64(rpc.FinalizedBlockNumber)))
		switch {
		case err == nil:
			return h, nil
		case x.Confirmations == 0:
			return nil, fmt.Errorf("ask for the finalised block: %w", err)
		}
	}
	h, err := client.HeaderByNumber(ctx, bigBlock(head-min(head, x.Confirmations)))
	if err != nil {
		return nil, fmt.Errorf("ask for the final block: %w", err)
	}
	return h, nil
}

// printStreams shows the chains from which tokens stream to the network.
func printStreams(w io.Writer, streams []surveyedStreams) {
	if len(streams) == 0 {
		return
	}
	known := func(block uint64) string {
		if block == 0 {
			return "-"
		}
		return fmt.Sprint(block)
	}
	fmt.Fprintln(w, "\nSTREAMS ON\tCHAIN\tHEAD\tFINAL\tWATCHED\tBEHIND\tLAST CHANGE")
	for _, x := range streams {
		fmt.Fprintf(w, "%s\t%d\t%s\t%s\t%s\t%s\t%s\n", x.Name, x.ChainID, known(x.Head), known(x.Final), known(x.Watched),
			time.Duration(x.BehindSec)*time.Second, known(x.Observed))
	}
}
