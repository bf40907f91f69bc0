package chain

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/aleph-im/go-aleph/chain/bindings"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/payment"
)

// Watcher observes a deployment: transfers of ALEPH, payments, roots that the
// vault accepted, which is when their window was over, and what it paid. Or it
// observes streams to the network, which are told by themselves.
//
// It believes no endpoint by itself. Of several, Agree must say the same of a
// block, its hash and all that is observed in it. One that stands alone must
// prove what it says: its headers must follow each other by their hashes, and
// the events of a block by the roots in its header. What it can still do is to
// answer nothing, or to make up a whole chain; see docs/chain.md.
type Watcher struct {
	Clients       []*Client // endpoints of one chain
	Agree         int       // how many of them must say the same; 0 is all
	Deployment    Deployment
	Streams       *Superfluid   // when not nil, what is observed in place of Deployment
	Confirmations uint64        // a block is final when so many follow it
	Finalized     bool          // or when the chain says so; by Confirmations, unless 0, at an endpoint that does not know
	Foreign       bool          // headers or receipts of the chain are not encoded as Ethereum's, so they prove nothing
	Interval      time.Duration // between two looks at the head, and the first rest after an error; 0 is 200 ms
	RestMax       time.Duration // the longest rest after errors, unless an endpoint asks for a longer one; 0 is 30 s
	BlocksMax     uint64        // asked for at once; 0 is 4096; never more than 256 of an endpoint that stands alone
	Timeout       time.Duration // of a question; 0 is 30 s
	Logger        *slog.Logger  // nil discards
	Health        *Health       // is told how each endpoint stands; nil tells nobody
}

// Mark is how far a chain was observed.
type Mark struct {
	Block uint64
	Hash  [32]byte // of the block; zero when it is not known
}

// Reorganised says that a block which was final is no longer on the chain.
// What was told of it and of those after it cannot be taken back.
type Reorganised struct {
	Block   uint64
	Was, Is common.Hash
}

func (e *Reorganised) Error() string {
	return fmt.Sprintf("block %d counted as final as %s and is now %s, so nothing more is observed: compare its hash with sources that you trust; "+
		"if the endpoints follow another chain, give others; if the chain has dropped it, what was credited since stands, "+
		"and the core nodes must agree what to do about it, and wait for more blocks before one counts", e.Block, e.Was, e.Is)
}

// Run calls out with every block that concerns the deployment, in order and
// each once, beginning after the mark: the block of the last observation that
// was kept, the zero Mark for none. What out gets depends on the chain alone,
// not on when or how often Run was started. Blocks without anything of concern,
// and transfers of nothing, are left out.
//
// An endpoint that fails or asks for less is asked again, after longer and
// longer rests and for fewer blocks. While too few endpoints say the same,
// nothing is put out, and what differs is logged as an error. Run blocks until
// ctx ends, and returns its error, until out returns an error, which it
// returns as it is, or until as many endpoints as must agree say that the last
// block that was looked at is no longer on the chain: that is a *Reorganised.
func (w *Watcher) Run(ctx context.Context, after Mark, out func(engine.Observation) error) error {
	s, err := w.survey(after)
	if err != nil {
		return err
	}
	told := after.Block
	for {
		seen, rest, err := s.look(ctx)
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case err != nil:
			return err
		}
		for _, o := range seen {
			o.After = told
			if err := out(o); err != nil {
				return err
			}
			told = o.Block
		}
		if err := pause(ctx, rest); err != nil {
			return err
		}
	}
}

// begin returns the id of the chain and its last block before anything of
// concern.
func (w *Watcher) begin() (chain, block uint64) {
	if w.Streams != nil {
		return w.Streams.ChainID, w.Streams.Block
	}
	return w.Deployment.ChainID, w.Deployment.Block
}

// query asks for the events of the three contracts. Which contract may send
// which event is looked at later; other events of theirs are not asked for.
func (w *Watcher) query(first, last uint64) ethereum.FilterQuery {
	if w.Streams != nil {
		return w.Streams.query(first, last)
	}
	token, processor, vault := bindings.NewDevToken().GetABI(), bindings.NewPaymentProcessor().GetABI(), bindings.NewRewardVault().GetABI()
	return ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(first),
		ToBlock:   new(big.Int).SetUint64(last),
		Addresses: []common.Address{w.Deployment.ALEPH, w.Deployment.Processor, w.Deployment.Vault},
		Topics: [][]common.Hash{{
			token.Events[bindings.DevTokenTransferEventName].ID,
			processor.Events[bindings.PaymentProcessorPaidEventName].ID,
			vault.Events[bindings.RewardVaultRootSettledEventName].ID,
			vault.Events[bindings.RewardVaultClaimedEventName].ID,
		}},
	}
}

// observe reads the events of one block, which are in order.
func (w *Watcher) observe(h header, logs []types.Log) (o engine.Observation, err error) {
	o = engine.Observation{Block: h.Number.Uint64(), Hash: h.hash, At: millisOf(h.Time)}
	for i := range logs {
		l := &logs[i]
		switch {
		case l.BlockHash != h.hash:
			return o, fmt.Errorf("the block is %s, and event %d of block %s", h.hash, l.Index, l.BlockHash)
		case l.Removed:
			return o, fmt.Errorf("event %d was removed", l.Index)
		case i > 0 && l.Index == logs[i-1].Index:
			return o, fmt.Errorf("event %d came twice, with other words", l.Index)
		}
		if err := w.read(&o, l); err != nil {
			return o, fmt.Errorf("read event %d: %w", l.Index, err)
		}
	}
	return o, nil
}

// read adds one event to an observation.
func (w *Watcher) read(o *engine.Observation, l *types.Log) error {
	if len(l.Data) == 0 {
		return errors.New("it has no data") // The bindings would leave its amounts out.
	}
	if w.Streams != nil {
		return w.Streams.read(o, l)
	}
	switch l.Address {
	case w.Deployment.ALEPH:
		e, err := bindings.NewDevToken().UnpackTransferEvent(l)
		if err != nil {
			return err
		}
		if e.Value.Sign() > 0 {
			t := transferOf(e)
			o.Transfers = append(o.Transfers, t)
			if e.To == w.Deployment.Vault && e.From != w.Deployment.Processor {
				o.Funded = append(o.Funded, payment.Funding{From: t.From, Amount: t.Amount})
			}
		}
	case w.Deployment.Processor:
		e, err := bindings.NewPaymentProcessor().UnpackPaidEvent(l)
		if err != nil {
			return err
		}
		o.Receipts = append(o.Receipts, receiptOf(w.Deployment.ChainID, o.At, e))
	case w.Deployment.Vault:
		vault := bindings.NewRewardVault()
		if e, err := vault.UnpackRootSettledEvent(l); err == nil {
			o.Accepted = append(o.Accepted, acceptedOf(e))
			return nil
		}
		e, err := vault.UnpackClaimedEvent(l)
		if err != nil {
			return err
		}
		o.Claimed = append(o.Claimed, claimedOf(e))
	default:
		return fmt.Errorf("%s is none of the contracts asked for", l.Address)
	}
	return nil
}
