// Package credit is the ledger of credits: balances that flow. It takes
// deposits, flows and charges, and knows at every millisecond what each
// account has left and when it runs dry. It promises that what was issued is
// what accounts hold plus what was consumed, to the last grain; it never lets
// a balance go below zero.
//
// An account has lots, each with an origin and the ALEPH behind it, and flows,
// each with a rate. Nothing happens per tick: with S the sum of the lots and
// r, t0 the rate and the start of each open window,
//
//	available(t) = S + sum(r*t0) - sum(r)*t
//
// so a change is O(log n) and the moment of running dry is a division. Lots
// are drawn when a window is sealed, oldest first.
package credit

import (
	"cmp"
	"container/heap"
	"errors"
	"fmt"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
)

// Errors that callers branch on.
var (
	ErrInsufficient = errors.New("not enough credits")
	ErrFlow         = errors.New("no such flow, or it exists already")
)

// Lot is credits that came together: from one purchase or one grant.
type Lot struct {
	ID      uint64 // in order of arrival
	Origin  aleph.Origin
	Amount  aleph.Grains // when it came
	Left    aleph.Grains
	Backing aleph.Value // the ALEPH behind Amount
}

// value returns the ALEPH behind the next n grains of the lot.
func (l Lot) value(n aleph.Grains) aleph.Value {
	before := l.Amount.MustSub(l.Left)
	return l.Backing.Portion(before.Add(n), l.Amount).MustSub(l.Backing.Portion(before, l.Amount))
}

// Held returns the ALEPH behind what is left of the lot.
func (l Lot) Held() aleph.Value { return l.value(l.Left) }

// Flow is a program or file that spends at a constant rate. Its window is
// open since Since; windows before that are sealed.
type Flow struct {
	ID      aleph.Hash
	Account aleph.Address
	Rate    aleph.Rate
	Since   aleph.Millis
	Order   uint64 // in order of starting
}

// Portion is the part of a charge that one lot paid.
type Portion struct {
	Lot    uint64
	Origin aleph.Origin
	Amount aleph.Grains
	Value  aleph.Value
}

// Charge is what an account was charged, and from which lots.
type Charge struct {
	Account  aleph.Address
	Amount   aleph.Grains
	Portions []Portion
}

// Value returns the ALEPH behind the charge.
func (c Charge) Value() (v aleph.Value) {
	for _, p := range c.Portions {
		v = v.Add(p.Value)
	}
	return v
}

type account struct {
	id      aleph.Address
	lots    []Lot // that have something left, oldest first
	sum     aleph.Grains
	drag    aleph.Grains // sum of rate*since over open windows
	outflow aleph.Rate
	flows   []*Flow // oldest first

	dry   aleph.Millis // when it runs dry; meaningful while outflow > 0
	index int          // in the heap, -1 when nothing flows
}

// potential is S + sum(r*t0): what the account could spend since the epoch.
func (a *account) potential() aleph.Grains { return a.sum.Add(a.drag) }

func (a *account) available(at aleph.Millis) aleph.Grains {
	left, ok := a.potential().Sub(a.outflow.Over(at))
	if !ok {
		return aleph.Grains{}
	}
	return left
}

// Ledger is all accounts. Owned by the engine.
type Ledger struct {
	accounts map[aleph.Address]*account
	flows    map[aleph.Hash]*Flow
	drying   dryHeap

	issued   aleph.Grains
	consumed aleph.Grains
	nextLot  uint64
	nextFlow uint64
}

// New returns an empty ledger.
func New() *Ledger {
	return &Ledger{accounts: map[aleph.Address]*account{}, flows: map[aleph.Hash]*Flow{}}
}

func (l *Ledger) account(id aleph.Address) *account {
	a := l.accounts[id]
	if a == nil {
		a = &account{id: id, index: -1}
		l.accounts[id] = a
	}
	return a
}

// Deposit gives an account a lot and returns the lot's number. Nothing is
// deposited for an amount of zero.
func (l *Ledger) Deposit(id aleph.Address, origin aleph.Origin, amount aleph.Credits, backing aleph.Value) (lot uint64) {
	if amount == 0 {
		return 0
	}
	l.nextLot++
	a, grains := l.account(id), amount.Grains()
	a.lots = append(a.lots, Lot{ID: l.nextLot, Origin: origin, Amount: grains, Left: grains, Backing: backing})
	a.sum = a.sum.Add(grains)
	l.issued = l.issued.Add(grains)
	l.reckon(a)
	return l.nextLot
}

// Available returns what an account can still spend at a moment that is not
// before its latest change.
func (l *Ledger) Available(id aleph.Address, at aleph.Millis) aleph.Grains {
	if a := l.accounts[id]; a != nil {
		return a.available(at)
	}
	return aleph.Grains{}
}

// Outflow returns how fast an account spends.
func (l *Ledger) Outflow(id aleph.Address) aleph.Rate {
	if a := l.accounts[id]; a != nil {
		return a.outflow
	}
	return 0
}

// Flow returns a flow that runs.
func (l *Ledger) Flow(id aleph.Hash) (Flow, bool) {
	if f := l.flows[id]; f != nil {
		return *f, true
	}
	return Flow{}, false
}

// Flows returns what an account runs, newest first.
func (l *Ledger) Flows(id aleph.Address) []Flow {
	a := l.accounts[id]
	if a == nil {
		return nil
	}
	out := make([]Flow, 0, len(a.flows))
	for _, f := range slices.Backward(a.flows) {
		out = append(out, *f)
	}
	return out
}

// Open returns all flows, in the order in which they started.
func (l *Ledger) Open() []Flow {
	out := make([]Flow, 0, len(l.flows))
	for _, f := range l.flows { // order-free: sorted below.
		out = append(out, *f)
	}
	slices.SortFunc(out, func(x, y Flow) int { return cmp.Compare(x.Order, y.Order) })
	return out
}

// Start opens a flow. ErrInsufficient is returned for an account that could
// not pay a millisecond of all that it would then run.
func (l *Ledger) Start(id aleph.Hash, payer aleph.Address, rate aleph.Rate, at aleph.Millis) error {
	if l.flows[id] != nil || rate == 0 {
		return fmt.Errorf("start %s: %w", id, ErrFlow)
	}
	a := l.accounts[payer]
	if a == nil || a.available(at).Cmp((a.outflow+rate).Over(1)) < 0 {
		return fmt.Errorf("start %s: %w", id, ErrInsufficient)
	}
	l.nextFlow++
	f := &Flow{ID: id, Account: payer, Rate: rate, Since: at, Order: l.nextFlow}
	l.flows[id] = f
	a.flows = append(a.flows, f)
	a.outflow += rate
	a.drag = a.drag.Add(rate.Over(at))
	l.reckon(a)
	return nil
}

// Seal closes the open window of a flow at a moment and opens the next there.
// A moment before the window began seals an empty window at its beginning: a
// sealed window never changes.
func (l *Ledger) Seal(id aleph.Hash, at aleph.Millis) (from, to aleph.Millis, c Charge, err error) {
	f := l.flows[id]
	if f == nil {
		return 0, 0, Charge{}, fmt.Errorf("seal %s: %w", id, ErrFlow)
	}
	from, to = f.Since, max(at, f.Since)
	a := l.accounts[f.Account]
	c = l.draw(a, f.Rate.Over(to-from))
	a.drag = a.drag.Add(f.Rate.Over(to - from))
	f.Since = to
	l.reckon(a)
	return from, to, c, nil
}

// Skip moves the beginning of an open window to a later moment. The time
// between is not charged: the caller has sealed what came before it, and asks
// for no balance before the later moment.
func (l *Ledger) Skip(id aleph.Hash, to aleph.Millis) error {
	f := l.flows[id]
	if f == nil || to < f.Since {
		return fmt.Errorf("skip %s: %w", id, ErrFlow)
	}
	a := l.accounts[f.Account]
	a.drag = a.drag.Add(f.Rate.Over(to - f.Since))
	f.Since = to
	l.reckon(a)
	return nil
}

// Stop seals the open window of a flow and ends the flow. The moment may lie
// before now: what ran past it is not charged.
func (l *Ledger) Stop(id aleph.Hash, at aleph.Millis) (from, to aleph.Millis, c Charge, err error) {
	from, to, c, err = l.Seal(id, at)
	if err != nil {
		return 0, 0, Charge{}, err
	}
	f := l.flows[id]
	a := l.accounts[f.Account]
	a.outflow -= f.Rate
	a.drag = a.drag.MustSub(f.Rate.Over(f.Since))
	a.flows = slices.DeleteFunc(a.flows, func(x *Flow) bool { return x == f })
	delete(l.flows, id)
	l.reckon(a)
	return from, to, c, nil
}

// Charge takes an amount at once, or all that is available when that is less.
func (l *Ledger) Charge(id aleph.Address, amount aleph.Grains, at aleph.Millis) Charge {
	a := l.accounts[id]
	if a == nil {
		return Charge{Account: id}
	}
	if left := a.available(at); left.Cmp(amount) < 0 {
		amount = left
	}
	c := l.draw(a, amount)
	l.reckon(a)
	return c
}

// draw takes an amount out of the lots of an account, oldest first.
func (l *Ledger) draw(a *account, amount aleph.Grains) Charge {
	c := Charge{Account: a.id, Amount: amount}
	a.sum = a.sum.MustSub(amount)
	l.consumed = l.consumed.Add(amount)
	for !amount.IsZero() {
		lot := &a.lots[0]
		n := amount
		if lot.Left.Cmp(n) < 0 {
			n = lot.Left
		}
		c.Portions = append(c.Portions, Portion{Lot: lot.ID, Origin: lot.Origin, Amount: n, Value: lot.value(n)})
		lot.Left = lot.Left.MustSub(n)
		amount = amount.MustSub(n)
		if lot.Left.IsZero() {
			a.lots = a.lots[1:]
		}
	}
	return c
}

// reckon computes anew when an account runs dry: the last millisecond until
// which it can pay for all that it runs.
func (l *Ledger) reckon(a *account) {
	if a.outflow == 0 {
		if a.index >= 0 {
			heap.Remove(&l.drying, a.index)
		}
		return
	}
	a.dry = a.potential().DivRate(a.outflow)
	if a.index < 0 {
		heap.Push(&l.drying, a)
	} else {
		heap.Fix(&l.drying, a.index)
	}
}

// NextDry returns the account that runs dry first, and when: the moment up to
// which it can pay and after which it cannot. Accounts that run dry together
// come in the order of their names.
func (l *Ledger) NextDry() (id aleph.Address, at aleph.Millis, ok bool) {
	if len(l.drying) == 0 {
		return "", 0, false
	}
	return l.drying[0].id, l.drying[0].dry, true
}

// DryAt returns when an account runs dry; ok is false while nothing flows.
func (l *Ledger) DryAt(id aleph.Address) (at aleph.Millis, ok bool) {
	a := l.accounts[id]
	if a == nil || a.outflow == 0 {
		return 0, false
	}
	return a.dry, true
}

// Totals are the law of the ledger in four numbers.
type Totals struct {
	Issued   aleph.Grains // ever
	Consumed aleph.Grains // by sealed windows and charges
	Held     aleph.Grains // by all accounts: Issued - Consumed
	Backing  aleph.Value  // ALEPH behind what is held
}

// Totals sums up the ledger.
func (l *Ledger) Totals() Totals {
	t := Totals{Issued: l.issued, Consumed: l.consumed}
	for _, a := range l.accounts { // order-free: sums.
		t.Held = t.Held.Add(a.sum)
		for _, lot := range a.lots {
			t.Backing = t.Backing.Add(lot.Held())
		}
	}
	return t
}

// Accounts returns the names of all accounts, sorted.
func (l *Ledger) Accounts() []aleph.Address {
	out := make([]aleph.Address, 0, len(l.accounts))
	for id := range l.accounts { // order-free: sorted below.
		out = append(out, id)
	}
	slices.Sort(out)
	return out
}

// Lots returns what an account holds, oldest first. Lots are drawn when a
// window is sealed: what open windows have consumed is still in them.
func (l *Ledger) Lots(id aleph.Address) []Lot {
	if a := l.accounts[id]; a != nil {
		return slices.Clone(a.lots)
	}
	return nil
}

// Check verifies the law of the ledger at a moment and says what is broken.
func (l *Ledger) Check(at aleph.Millis) error {
	if t := l.Totals(); t.Held.Add(t.Consumed) != t.Issued {
		return fmt.Errorf("ledger: held %s + consumed %s is not issued %s", t.Held, t.Consumed, t.Issued)
	}
	for _, id := range l.Accounts() {
		a := l.accounts[id]
		var sum, drag aleph.Grains
		var outflow aleph.Rate
		for _, lot := range a.lots {
			sum = sum.Add(lot.Left)
		}
		for _, f := range a.flows {
			outflow += f.Rate
			drag = drag.Add(f.Rate.Over(f.Since))
		}
		if sum != a.sum || drag != a.drag || outflow != a.outflow {
			return fmt.Errorf("ledger: account %s: sums do not agree with its lots and flows", id)
		}
		if _, ok := a.potential().Sub(a.outflow.Over(at)); !ok {
			return fmt.Errorf("ledger: account %s is below zero at %d", id, at)
		}
	}
	return nil
}

// State is the ledger as it is kept in a snapshot.
type State struct {
	Accounts []AccountState
	Issued   aleph.Grains
	Consumed aleph.Grains
	NextLot  uint64
	NextFlow uint64
}

// AccountState is one account of a State.
type AccountState struct {
	ID    aleph.Address
	Lots  []Lot
	Flows []Flow
}

// State returns all that the ledger knows, in a fixed order.
func (l *Ledger) State() State {
	s := State{Issued: l.issued, Consumed: l.consumed, NextLot: l.nextLot, NextFlow: l.nextFlow}
	for _, id := range l.Accounts() {
		a := l.accounts[id]
		as := AccountState{ID: id, Lots: slices.Clone(a.lots)}
		for _, f := range a.flows {
			as.Flows = append(as.Flows, *f)
		}
		s.Accounts = append(s.Accounts, as)
	}
	return s
}

// Restore returns the ledger that was in state s.
func Restore(s State) *Ledger {
	l := New()
	l.issued, l.consumed, l.nextLot, l.nextFlow = s.Issued, s.Consumed, s.NextLot, s.NextFlow
	for _, as := range s.Accounts {
		a := l.account(as.ID)
		a.lots = slices.Clone(as.Lots)
		for _, lot := range a.lots {
			a.sum = a.sum.Add(lot.Left)
		}
		for _, f := range as.Flows {
			a.flows = append(a.flows, &f)
			l.flows[f.ID] = &f
			a.outflow += f.Rate
			a.drag = a.drag.Add(f.Rate.Over(f.Since))
		}
		l.reckon(a)
	}
	return l
}

// dryHeap orders the accounts that spend by when they run dry.
type dryHeap []*account

func (h dryHeap) Len() int { return len(h) }
func (h dryHeap) Less(i, j int) bool {
	return cmp.Or(cmp.Compare(h[i].dry, h[j].dry), cmp.Compare(h[i].id, h[j].id)) < 0
}
func (h dryHeap) Swap(i, j int) { h[i], h[j] = h[j], h[i]; h[i].index, h[j].index = i, j }
func (h *dryHeap) Push(x any)   { a := x.(*account); a.index = len(*h); *h = append(*h, a) }
func (h *dryHeap) Pop() any {
	old := *h
	a := old[len(old)-1]
	*h, a.index = old[:len(old)-1], -1
	return a
}
