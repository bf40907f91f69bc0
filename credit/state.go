package credit

import (
	"fmt"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
)

// Totals are the law of the ledger in five numbers.
type Totals struct {
	Issued   aleph.Grains // ever
	Consumed aleph.Grains // by sealed windows and charges
	Expired  aleph.Grains // unused
	Held     aleph.Grains // by all accounts: Issued - Consumed - Expired
	Backing  aleph.Value  // ALEPH behind what is held
	Lapsed   aleph.Value  // ALEPH behind what expired
}

// Totals sums up the ledger.
func (l *Ledger) Totals() Totals {
	t := Totals{Issued: l.issued, Consumed: l.consumed, Expired: l.expired, Lapsed: l.lapsed}
	for n := range l.accounts.next {
		for _, lot := range l.accounts.at(n).lots {
			t.Held = t.Held.Add(lot.Left)
			t.Backing = t.Backing.Add(lot.Held())
		}
	}
	return t
}

// Accounts returns the names of all accounts, sorted.
func (l *Ledger) Accounts() []aleph.Address {
	out := make([]aleph.Address, l.accounts.next)
	for n := range out {
		out[n] = l.accounts.at(int32(n)).id
	}
	slices.Sort(out)
	return out
}

// Lots returns what an account holds, in the order in which it is drawn. Lots
// are drawn when a window is sealed: what open windows have consumed is still
// in them.
func (l *Ledger) Lots(id aleph.Address) []Lot {
	if n, ok := l.numbers[id]; ok {
		return slices.Clone(l.accounts.at(n).lots)
	}
	return nil
}

// Check verifies the law of the ledger at a moment and says what is broken.
func (l *Ledger) Check(at aleph.Millis) error {
	if t := l.Totals(); t.Held.Add(t.Consumed).Add(t.Expired) != t.Issued {
		return fmt.Errorf("ledger: held %s + consumed %s + expired %s is not issued %s", t.Held, t.Consumed, t.Expired, t.Issued)
	}
	flows := 0
	for _, id := range l.Accounts() {
		n := l.numbers[id]
		a, b := l.accounts.at(n), l.balances[n]
		potential := left(a.lots)
		var outflow aleph.Rate
		for number := a.oldest; number != none; number = l.flows.at(number).newer {
			f := l.flows.at(number)
			outflow += f.rate
			potential = potential.Add(f.rate.Over(f.since))
			if _, found := l.find(f.id); found != number || f.account != n {
				return fmt.Errorf("ledger: flow %s of %s is also another", f.id, id)
			}
			flows++
		}
		if potential != b.potential || outflow != b.outflow {
			return fmt.Errorf("ledger: account %s: sums do not agree with its lots and flows", id)
		}
		if !slices.IsSortedFunc(a.lots, inDrawingOrder) {
			return fmt.Errorf("ledger: account %s: its lots are out of order", id)
		}
		if _, ok := b.potential.Sub(b.outflow.Over(at)); !ok {
			return fmt.Errorf("ledger: account %s is below zero at %d", id, at)
		}
	}
	if flows != l.index.used {
		return fmt.Errorf("ledger: accounts run %d flows, %d are known", flows, l.index.used)
	}
	return nil
}

// State is the ledger as it is kept in a snapshot.
type State struct {
	Accounts []AccountState
	Now      aleph.Millis
	Warn     aleph.Millis
	Issued   aleph.Grains
	Consumed aleph.Grains
	Expired  aleph.Grains
	Lapsed   aleph.Value
	NextLot  uint64
	NextFlow uint64
}

// AccountState is one account of a State.
type AccountState struct {
	ID     aleph.Address
	Lots   []Lot
	Flows  []Flow
	Warned bool
}

// State returns all that the ledger knows, in a fixed order.
func (l *Ledger) State() State {
	s := State{
		Now: l.now, Warn: l.warn,
		Issued: l.issued, Consumed: l.consumed, Expired: l.expired, Lapsed: l.lapsed, NextLot: l.nextLot, NextFlow: l.nextFlow,
	}
	for _, id := range l.Accounts() {
		a := l.accounts.at(l.numbers[id])
		as := AccountState{ID: id, Lots: slices.Clone(a.lots), Warned: a.warned}
		for number := a.oldest; number != none; number = l.flows.at(number).newer {
			as.Flows = append(as.Flows, l.view(l.flows.at(number)))
		}
		s.Accounts = append(s.Accounts, as)
	}
	return s
}

// Restore returns the ledger that was in state s.
func Restore(s State) *Ledger {
	l := New()
	l.now, l.warn = s.Now, s.Warn
	l.issued, l.consumed, l.expired, l.lapsed, l.nextLot, l.nextFlow = s.Issued, s.Consumed, s.Expired, s.Lapsed, s.NextLot, s.NextFlow
	for _, as := range s.Accounts {
		n := l.number(as.ID)
		a := l.accounts.at(n)
		a.lots, a.warned = slices.Clone(as.Lots), as.Warned
		l.balances[n].potential = left(a.lots)
		for _, f := range as.Flows {
			l.link(flow{id: f.ID, account: n, rate: f.Rate, since: f.Since, order: f.Order})
		}
		l.reckon(n)
	}
	return l
}
