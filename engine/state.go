package engine

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/credit"
	"github.com/aleph-im/go-aleph/expense"
	"github.com/aleph-im/go-aleph/payment"
	"github.com/aleph-im/go-aleph/payout"
	"github.com/aleph-im/go-aleph/placement"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/registry"
	"github.com/aleph-im/go-aleph/usage"
)

// state is the engine as it is kept in a snapshot: canonical CBOR, everything
// in a fixed order, so that equal engines have equal bytes.
type state struct {
	Genesis      Genesis
	Policy       policy.Policy // in force
	Since        uint64
	Next         *policy.Policy
	Now          aleph.Millis
	Opened, Ends aleph.Millis
	Epoch        uint64
	Price        aleph.Price
	Median       aleph.Price
	Window       PriceWindow
	Observed     []block
	Observations []pending
	Prices       []signed[PriceReport]
	Scores       []signed[ScoreReport]
	Policies     []signed[PolicyWish]
	Attested     []attested
	Agreed       []uint64
	Archive      archive.State
	Registry     registry.State
	Payments     payment.State
	Ledger       credit.State
	Plan         placement.State
	Usage        []usage.Execution
	PriceHistory []expense.Point
	Treasury     treasury
	Payouts      payout.State
	VMs          []VM
	DryFiles     []usage.Execution
	HeldFiles    []heldFile
	Order        uint64
	Timers       []timer
	Coming       []payment.Stream
	Lines        []expense.Line
	Totals       Totals
	Hash         [32]byte
}

// signed is the word of a core node.
type signed[T any] struct {
	By   aleph.Address
	Word T
}

// attested are the signatures under the root of an epoch.
type attested struct {
	Epoch      uint64
	Signatures []signed[aleph.Signature]
}

func (e *Engine) state() state {
	s := state{
		Genesis: e.genesis, Policy: e.policy, Since: e.since, Next: e.next, Now: e.now, Opened: e.opened, Ends: e.ends, Epoch: e.epoch,
		Price: e.price, Median: e.median, Window: e.window,
		Observed: e.votes.blocks(), Prices: signedWords(e.votes.prices), Scores: signedWords(e.votes.scores),
		Policies: signedWords(e.votes.policies),
		Archive:  e.archive.State(), Registry: e.registry.State(), Payments: e.payments.State(),
		Ledger: e.ledger.State(), Plan: e.plan.State(), Usage: e.usage.Executions(), PriceHistory: e.prices.Points(), Treasury: e.treasury, Payouts: e.payouts.State(),
		VMs: e.VMs(), DryFiles: e.filesRunDry(), HeldFiles: e.filesHeld(), Order: e.order, Timers: e.timers, Coming: e.coming, Lines: e.lines, Totals: e.totals, Hash: e.hash,
	}
	for _, p := range e.votes.observations { // order-free: sorted below.
		s.Observations = append(s.Observations, *p)
	}
	slices.SortFunc(s.Observations, func(a, b pending) int {
		return bytes.Compare(must(encoding.Marshal(a)), must(encoding.Marshal(b)))
	})
	for epoch, signatures := range e.votes.attested { // order-free: sorted below.
		s.Attested = append(s.Attested, attested{epoch, signedWords(signatures)})
	}
	slices.SortFunc(s.Attested, func(a, b attested) int { return int(a.Epoch) - int(b.Epoch) })
	for epoch := range e.votes.agreed { // order-free: sorted below.
		s.Agreed = append(s.Agreed, epoch)
	}
	slices.Sort(s.Agreed)
	return s
}

func signedWords[T any](words map[aleph.Address]T) []signed[T] {
	out := make([]signed[T], 0, len(words))
	for by, w := range words { // order-free: sorted below.
		out = append(out, signed[T]{by, w})
	}
	slices.SortFunc(out, func(a, b signed[T]) int { return bytes.Compare([]byte(a.By), []byte(b.By)) })
	return out
}

// Snapshot returns the state in canonical CBOR.
func (e *Engine) Snapshot() []byte { return must(encoding.Marshal(e.state())) }

func (e *Engine) digest() [32]byte { return sha256.Sum256(e.Snapshot()) }

// Hash binds all events and effects so far.
func (e *Engine) Hash() [32]byte { return e.hash }

// ErrSnapshot is what Restore returns, wrapped with the reason.
var ErrSnapshot = errors.New("not a snapshot of an engine")

// Restore returns the engine whose snapshot is given. Bytes that no engine
// wrote, or that were damaged since, are refused: the engine that they give
// must obey all laws and have exactly that snapshot.
func Restore(snapshot []byte) (e *Engine, err error) {
	defer func() {
		if reason := recover(); reason != nil { // An amount that cannot be.
			e, err = nil, fmt.Errorf("%w: %v", ErrSnapshot, reason)
		}
	}()
	var s state
	if err := restoring.Unmarshal(snapshot, &s); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrSnapshot, err)
	}
	e = restore(s)
	if err := e.Check(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrSnapshot, err)
	}
	if !bytes.Equal(e.Snapshot(), snapshot) {
		return nil, fmt.Errorf("%w: it would be written otherwise", ErrSnapshot)
	}
	return e, nil
}

func restore(s state) *Engine {
	e := New(s.Genesis)
	e.policy, e.since, e.next = s.Policy, s.Since, s.Next
	e.now, e.opened, e.ends, e.epoch = s.Now, s.Opened, s.Ends, s.Epoch
	e.price, e.median, e.window = s.Price, s.Median, s.Window
	for _, b := range s.Observed {
		e.votes.observed[b.Chain] = b
	}
	for _, p := range s.Observations {
		e.votes.observations[sha256.Sum256(must(encoding.Marshal(p.Observation)))] = &p
	}
	for _, w := range s.Prices {
		e.votes.prices[w.By] = w.Word
	}
	for _, w := range s.Scores {
		e.votes.scores[w.By] = w.Word
	}
	for _, w := range s.Policies {
		e.votes.policies[w.By] = w.Word
	}
	for _, a := range s.Attested {
		signatures := map[aleph.Address]aleph.Signature{}
		for _, w := range a.Signatures {
			signatures[w.By] = w.Word
		}
		e.votes.attested[a.Epoch] = signatures
	}
	for _, epoch := range s.Agreed {
		e.votes.agreed[epoch] = true
	}
	e.archive = archive.Restore(s.Archive)
	e.registry = registry.Restore(s.Registry)
	e.payments = payment.Restore(s.Payments)
	e.ledger = credit.Restore(s.Ledger)
	e.plan = placement.Restore(s.Plan)
	e.usage = usage.Restore(s.Usage)
	e.prices, e.treasury = expense.RestorePrices(s.PriceHistory), s.Treasury
	e.payouts = payout.Restore(s.Payouts)
	for _, vm := range s.VMs {
		e.vms[vm.ID] = &vm
		if vm.held() {
			e.holders.add(vm.Owner, vm.ID)
		}
	}
	for _, f := range s.HeldFiles {
		e.heldFiles[f.ID] = f
		e.holders.add(f.Owner, f.ID)
	}
	for _, x := range s.DryFiles {
		e.dryFiles[x.ID] = x
	}
	e.order, e.timers, e.coming, e.lines, e.totals, e.hash = s.Order, s.Timers, s.Coming, s.Lines, s.Totals, s.Hash
	return e
}
