package engine

import (
	"cmp"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/payment"
	"github.com/aleph-im/go-aleph/payout"
	"github.com/aleph-im/go-aleph/registry"
)

// Observation is what one final block of a chain holds that concerns the
// network. Core nodes vote for observations; one that at least two thirds of
// the power saw alike is applied. Blocks without anything of concern are left
// out, so observations are linked by After. The streams of a chain are told by
// themselves, also those of the chain with the vault.
type Observation struct {
	Chain     uint64       // id of the chain that the streams are on; 0 for all else, which is on the chain with the vault
	After     uint64       // number of the block observed before this one; 0 for the first
	Block     uint64       // number
	Hash      [32]byte     // of the block
	At        aleph.Millis // time of the block
	Transfers []registry.Transfer
	Receipts  []payment.Receipt
	Funded    []payment.Funding
	Streams   []payment.Stream // that have changed, in the order of their changes; their Chain and At are those of the block
	Accepted  []payout.Accepted
	Claimed   []payout.Claimed
}

// block is the last block of a chain, with streams or without, that was applied.
type block struct {
	Chain  uint64 // as in Observation
	Number uint64
	At     aleph.Millis
	Hash   [32]byte
}

// Observed returns the number of the block of the chain with the vault that was
// applied last, streams aside.
func (e *Engine) Observed() uint64 { return e.votes.observed[0].Number }

// ObservedHash returns the hash of that block; zero when there is none.
func (e *Engine) ObservedHash() [32]byte { return e.votes.observed[0].Hash }

// StreamsObserved returns the block whose streams were applied last of the
// chain with an id: its number and its hash.
func (e *Engine) StreamsObserved(chain uint64) (block uint64, hash [32]byte) {
	b := e.votes.observed[chain]
	return b.Number, b.Hash
}

// follows reports whether observations of a chain concern the network.
func (g *Genesis) follows(chain uint64) bool {
	return chain == 0 || slices.ContainsFunc(g.Streams, func(t payment.SuperToken) bool { return t.Chain == chain })
}

// blocks returns the blocks that were applied last, by chain.
func (a *agreement) blocks() []block {
	out := make([]block, 0, len(a.observed))
	for _, b := range a.observed { // order-free: sorted below.
		out = append(out, b)
	}
	slices.SortFunc(out, func(x, y block) int { return cmp.Compare(x.Chain, y.Chain) })
	return out
}
