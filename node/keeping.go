package node

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/core/types"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain"
	"github.com/aleph-im/go-aleph/console"
	"github.com/aleph-im/go-aleph/payout"
)

// keeping is what there is to tell about the keeper and the guardian of a node.
type keeping struct {
	log *slog.Logger
	mu  struct {
		sync.Mutex
		shown   console.Keeper
		dry     map[string]console.KeeperDeed // the last of each kind in a dry run
		causes  map[string]string             // of what is not done, by matter
		since   map[string]aleph.Millis       // when each of them began
		senders []*chain.Sender
	}
}

func newKeeping(c CoreConfig) *keeping {
	k := &keeping{log: c.Log.With(slog.Any("part", "keeper"))}
	k.mu.dry, k.mu.causes, k.mu.since = map[string]console.KeeperDeed{}, map[string]string{}, map[string]aleph.Millis{}
	k.mu.shown.Mode, k.mu.shown.Account = string(c.Keeper.mode()), aleph.AddressOf(c.Signer.PubKey())
	if g := c.Keeper.Guardian; g != nil {
		k.mu.shown.Guardian = aleph.AddressOf(g.PubKey())
	}
	return k
}

// status returns what the console shows.
func (k *keeping) status() console.Keeper {
	k.mu.Lock()
	defer k.mu.Unlock()
	shown := k.mu.shown
	shown.Refusals, shown.Waits = slices.Clone(shown.Refusals), slices.Clone(shown.Waits)
	for _, s := range k.mu.senders {
		spent := s.Spent()
		shown.Transactions += spent.Transactions
		shown.Gas += spent.Gas
		shown.Wei = shown.Wei.Add(spent.Wei)
	}
	return shown
}

// pays counts what a sender spends.
func (k *keeping) pays(s *chain.Sender) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.mu.senders = append(k.mu.senders, s)
}

// did notes a deed. fresh is false when a dry run has come to the same before.
func (k *keeping) did(d console.KeeperDeed) (fresh bool) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if d.DryRun {
		last, known := k.mu.dry[d.What]
		if known && last.Epoch == d.Epoch && last.Amount == d.Amount {
			return false
		}
		k.mu.dry[d.What] = d
	}
	k.mu.shown.Last = &d
	return true
}

// foreign notes a root that waits and was not computed here, or nil.
func (k *keeping) foreign(root *payout.Root) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.mu.shown.Foreign = root
}

// report notes why a matter is not done, nil when there is no reason left. A
// cause is logged once, however often it comes: as an error when somebody
// should act, as a warning when it may pass by itself.
func (k *keeping) report(ctx context.Context, matter string, err error) {
	if ctx.Err() != nil {
		return // The node is ending.
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	shown := &k.mu.shown
	drop(&shown.Refusals, matter)
	drop(&shown.Waits, matter)
	if err == nil {
		delete(k.mu.causes, matter)
		delete(k.mu.since, matter)
		return
	}
	cause := causeOf(err)
	fresh := k.mu.causes[matter] != cause
	if fresh {
		k.mu.causes[matter], k.mu.since[matter] = cause, now()
	}
	h := console.KeeperHalt{Matter: matter, Reason: err.Error(), Since: k.mu.since[matter]}
	if refuses(err) {
		shown.Refusals = append(shown.Refusals, h)
		slices.SortFunc(shown.Refusals, byMatter)
		if fresh {
			shown.RefusedTotal++
			k.log.Error("refused", slog.String("matter", matter), slog.Any("err", err))
		}
	} else {
		shown.Waits = append(shown.Waits, h)
		slices.SortFunc(shown.Waits, byMatter)
		if fresh {
			k.log.Warn("not done yet", slog.String("matter", matter), slog.Any("err", err))
		}
	}
}

func byMatter(a, b console.KeeperHalt) int { return strings.Compare(a.Matter, b.Matter) }

// causeOf names what is behind an error, without numbers that change with every
// block.
func causeOf(err error) string {
	if e, ok := errors.AsType[*chain.Unfunded](err); ok {
		return "no ETH: " + e.Account.Hex()
	}
	if _, ok := errors.AsType[*chain.FeesTooHigh](err); ok {
		return "gas"
	}
	if errors.Is(err, errBehind) {
		return errBehind.Error()
	}
	return err.Error()
}

// drop takes a matter off a list.
func drop(list *[]console.KeeperHalt, matter string) {
	*list = slices.DeleteFunc(*list, func(h console.KeeperHalt) bool { return h.Matter == matter })
}

// refuses reports whether somebody should act on an error: numbers that do not
// agree, a root that is not ours, an account without ETH, a contract that does
// not want what was checked. All others pass: a connection, a price of gas, an
// epoch that is not over on the chain's clock, somebody who was faster.
func refuses(err error) bool {
	for _, loud := range []error{payout.ErrReconcile, errForeign, errStopped, errNoGuardian, chain.ErrNonceTaken} {
		if errors.Is(err, loud) {
			return true
		}
	}
	if _, poor := errors.AsType[*chain.Unfunded](err); poor {
		return true
	}
	reverted, ok := errors.AsType[*chain.Reverted](err)
	return ok && !slices.Contains([]string{"EpochNotOver", "StaleEpoch", "Published", "NothingToSettle", "NobodyToPay", "NotPending", "EnforcedPause", "NothingArrived", "NothingToRelease", "NothingToCollect"}, reverted.Name)
}

// deed is what a keeper does.
type deed struct {
	what       string
	epoch      uint64
	root       [32]byte // zero when it is not about one
	recipients int
	amount     aleph.Token
}

// act sends a transaction and waits for it. In a dry run it says what it would
// send, and the receipt is nil.
func (k *keeping) act(ctx context.Context, log *slog.Logger, sender *chain.Sender, dry bool, d deed, call chain.Call) (*types.Receipt, error) {
	done := console.KeeperDeed{What: d.what, Epoch: d.epoch, Root: d.root, Recipients: d.recipients, Amount: d.amount, DryRun: dry}
	attrs := []any{slog.String("what", d.what), slog.Any("epoch", d.epoch), slog.String("root", fmt.Sprintf("%x", d.root)), slog.Int("recipients", d.recipients), slog.Any("amount", d.amount)}
	if dry {
		estimate, err := sender.Estimate(ctx, call)
		if err != nil {
			return nil, err
		}
		done.At, done.Gas, done.Wei = now(), estimate.Gas, estimate.Cost
		if k.did(done) {
			log.Info("dry run: nothing sent", append(attrs, slog.Any("gas", estimate.Gas), slog.String("eth", estimate.Cost.Decimal()))...)
		}
		return nil, nil
	}
	receipt, err := sender.Do(ctx, call)
	if err != nil {
		return nil, fmt.Errorf("%s, epoch %d: %w", d.what, d.epoch, err)
	}
	cost := chain.Cost(receipt)
	done.At, done.Tx, done.Gas, done.Wei = now(), receipt.TxHash.Hex(), cost.Gas, cost.Wei
	k.did(done)
	log.Info("done at the vault", append(attrs, slog.Any("transaction", receipt.TxHash), slog.Any("gas", cost.Gas), slog.String("eth", cost.Wei.Decimal()))...)
	return receipt, nil
}
