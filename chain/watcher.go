package chain

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/aleph-im/go-aleph/chain/bindings"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/payment"
)

// Watcher observes a deployment: transfers of ALEPH, payments, roots that the
// vault accepted, which is when their window was over, and what it paid.
type Watcher struct {
	Client        *Client
	Deployment    Deployment
	Confirmations uint64        // a block is observed when so many follow it; no fork must reach deeper
	Interval      time.Duration // between two looks at the head, and the first rest after an error; 0 is 200 ms
	BlocksMax     uint64        // asked for at once; 0 is 4096
	Timeout       time.Duration // of one look; 0 is 30 s
	Logger        *slog.Logger  // nil discards
}

// restMax bounds the rests after errors.
const restMax = 30 * time.Second

// Run calls out with every block that concerns the deployment, in order and
// each once, beginning after the block `after`: the Block of the last
// observation that was kept, 0 for none. What out gets depends on the chain
// alone, not on when or how often Run was started. Blocks without anything of
// concern, and transfers of nothing, are left out.
//
// Errors of the endpoint are logged and the question is asked again, with
// longer and longer rests and for fewer blocks, until it is answered. Run
// blocks until ctx ends, and returns its error, or until out returns an error,
// which it returns as it is.
func (w *Watcher) Run(ctx context.Context, after uint64, out func(engine.Observation) error) error {
	log := w.Logger
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	interval, blocksMax := cmp.Or(w.Interval, 200*time.Millisecond), cmp.Or(w.BlocksMax, 4096)
	next, count, rest := max(after, w.Deployment.Block)+1, blocksMax, interval
	for {
		seen, last, caughtUp, err := w.look(ctx, next, count)
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case err != nil:
			log.Warn("observing the chain failed, trying again", slog.Any("block", next), slog.Any("blocks", count), slog.Any("rest", rest), slog.Any("err", err))
			count = max(1, count/2)
			if err := pause(ctx, rest); err != nil {
				return err
			}
			rest = min(2*rest, restMax)
			continue
		}
		for _, o := range seen {
			o.After = after
			if err := out(o); err != nil {
				return err
			}
			after = o.Block
		}
		next, count, rest = last+1, min(2*count, blocksMax), interval
		if caughtUp {
			if err := pause(ctx, interval); err != nil {
				return err
			}
		}
	}
}

// look observes at most count blocks from first on. last is the last block
// that was looked at, first-1 when there is none yet; caughtUp says that no
// more are final.
func (w *Watcher) look(ctx context.Context, first, count uint64) (seen []engine.Observation, last uint64, caughtUp bool, err error) {
	ctx, cancel := context.WithTimeout(ctx, cmp.Or(w.Timeout, 30*time.Second))
	defer cancel()
	head, err := w.Client.BlockNumber(ctx)
	if err != nil {
		return nil, 0, false, fmt.Errorf("ask for the head: %w", err)
	}
	if head < first+w.Confirmations {
		return nil, first - 1, true, nil
	}
	final := head - w.Confirmations
	last = min(final, first+count-1)
	logs, err := w.Client.FilterLogs(ctx, w.query(first, last))
	if err != nil {
		return nil, 0, false, fmt.Errorf("ask for events of blocks %d to %d: %w", first, last, err)
	}
	slices.SortStableFunc(logs, func(x, y types.Log) int {
		return cmp.Or(cmp.Compare(x.BlockNumber, y.BlockNumber), cmp.Compare(x.Index, y.Index))
	})
	for len(logs) > 0 {
		end := slices.IndexFunc(logs, func(l types.Log) bool { return l.BlockNumber != logs[0].BlockNumber })
		if end < 0 {
			end = len(logs)
		}
		if n := logs[0].BlockNumber; n < first || n > last {
			return nil, 0, false, fmt.Errorf("asked for events of blocks %d to %d and got one of block %d", first, last, n)
		}
		o, err := w.observe(ctx, logs[:end])
		if err != nil {
			return nil, 0, false, fmt.Errorf("observe block %d: %w", logs[0].BlockNumber, err)
		}
		if len(o.Transfers)+len(o.Receipts)+len(o.Accepted)+len(o.Claimed) > 0 {
			seen = append(seen, o)
		}
		logs = logs[end:]
	}
	return seen, last, last == final, nil
}

// query asks for the events of the three contracts. Which contract may send
// which event is looked at later; other events of theirs are not asked for.
func (w *Watcher) query(first, last uint64) ethereum.FilterQuery {
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

// observe reads the events of one block.
func (w *Watcher) observe(ctx context.Context, logs []types.Log) (o engine.Observation, err error) {
	hash := logs[0].BlockHash
	header, err := w.Client.HeaderByHash(ctx, hash)
	if err != nil {
		return o, fmt.Errorf("ask for the block: %w", err)
	}
	if header.Number.Uint64() != logs[0].BlockNumber {
		return o, fmt.Errorf("block %s is %s according to itself", hash, header.Number)
	}
	o = engine.Observation{Block: logs[0].BlockNumber, Hash: hash, At: millisOf(header.Time)}
	for i := range logs {
		l := &logs[i]
		switch {
		case l.BlockHash != hash:
			return o, fmt.Errorf("its events are of two blocks, %s and %s", hash, l.BlockHash)
		case l.Removed:
			return o, fmt.Errorf("event %d was removed", l.Index)
		case i > 0 && l.Index == logs[i-1].Index:
			return o, fmt.Errorf("event %d came twice", l.Index)
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
		o.Receipts = append(o.Receipts, receiptOf(w.Client.chainID, o.At, e))
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
