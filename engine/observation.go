package engine

import (
	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/payment"
	"github.com/aleph-im/go-aleph/payout"
	"github.com/aleph-im/go-aleph/registry"
)

// Observation is what one final block of the chain holds that concerns the
// network. Core nodes vote for observations; one that at least two thirds of
// the power saw alike is applied. Blocks without anything of concern are left
// out, so observations are chained by After.
type Observation struct {
	After     uint64       // number of the block observed before this one; 0 for the first
	Block     uint64       // number
	Hash      [32]byte     // of the block
	At        aleph.Millis // time of the block
	Transfers []registry.Transfer
	Receipts  []payment.Receipt
	Funded    []payment.Funding
	Streams   []payment.Stream // that have changed
	Accepted  []payout.Accepted
	Claimed   []payout.Claimed
}
