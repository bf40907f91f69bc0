package credit

import (
	"fmt"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
)

// Totals are the law of the ledger in a few numbers.
type Totals struct {
	Issued   aleph.Grains // ever
	Consumed aleph.Grains // by sealed windows and charges
	Expired  aleph.Grains // unused
	Held     aleph.Grains // by all accounts: Issued - Consumed - Expired
	Backing  aleph.Value  // ALEPH behind what is held
	Lapsed   aleph.Value  // ALEPH behind what expired
	Streamed aleph.Grains // of Issued, by streams
	Inflown  aleph.Value  // ALEPH behind what streams have brought
	Missing  Sum          // of Streamed and Inflown: used before it was known that it had not come

	// Outstanding is what is held by origin, in the order of aleph.Origins.
	Outstanding [origins]Holding
}

// origins is the length of aleph.Origins.
const origins = 5

// Holding is what all accounts hold of credits of an origin.
type Holding struct {
	Origin  aleph.Origin
	Left    aleph.Grains
	Backing aleph.Value // the ALEPH behind Left
}

func (h *Holding) add(left aleph.Grains, backing aleph.Value) {
	h.Left, h.Backing = h.Left.Add(left), h.Backing.Add(backing)
}

func (h *Holding) remove(left aleph.Grains, backing aleph.Value) {
	h.Left, h.Backing = h.Left.MustSub(left), h.Backing.MustSub(backing)
}

// Totals sums up the ledger as it is now. It costs nothing but a look at each
// account into which credits flow.
func (l *Ledger) Totals() Totals {
	t := Totals{Issued: l.issued, Consumed: l.consumed, Expired: l.expired, Lapsed: l.lapsed, Streamed: l.streamed, Inflown: l.inflown, Missing: l.missing, Outstanding: l.outstanding}
	for n := range l.streams { // order-free: sums.
		x := *l.accounts.at(n).channel()
		came, backing := x.fill(l.now)
		t.Issued = t.Issued.Add(came)
		t.Streamed, t.Inflown = t.Streamed.Add(came), t.Inflown.Add(backing)
		t.Outstanding[x.origin].add(came, backing)
	}
	for i := range t.Outstanding {
		t.Held = t.Held.Add(t.Outstanding[i].Left)
		t.Backing = t.Backing.Add(t.Outstanding[i].Backing)
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

// Lots returns what an account holds now, in the order in which it is drawn.
// Lots are drawn when a window is sealed: what open windows have consumed is
// still in them.
func (l *Ledger) Lots(id aleph.Address) (all []Lot) {
	if n, ok := l.number(id); ok {
		for _, x := range l.lots(n, l.now) {
			all = append(all, l.lot(&x))
		}
	}
	return all
}

// Check verifies the law of the ledger at a moment and says what is broken.
func (l *Ledger) Check(at aleph.Millis) error {
	flows, streams := 0, 0
	for n := range l.accounts.next {
		some, err := l.checkFlows(n)
		if err != nil {
			return err
		}
		flows += some
		if some, err = l.checkLots(n); err != nil {
			return err
		}
		streams += some
		a := l.accounts.at(n)
		if found, _ := l.number(a.id); found != n {
			return fmt.Errorf("ledger: account %s is also another", a.id)
		}
		if l.balances[n].at(at).below() {
			return fmt.Errorf("ledger: account %s is below zero at %d", a.id, at)
		}
	}
	if flows != l.ids.used {
		return fmt.Errorf("ledger: accounts run %d flows, %d are known", flows, l.ids.used)
	}
	if streams != len(l.streams) {
		return fmt.Errorf("ledger: %d streams flow, %d are known", streams, len(l.streams))
	}
	return l.checkTotals()
}

// checkTotals verifies the law, and the sums against all lots.
func (l *Ledger) checkTotals() error {
	t := l.Totals()
	if t.Held.Add(t.Consumed).Add(t.Expired) != t.Issued {
		return fmt.Errorf("ledger: held %s + consumed %s + expired %s is not issued %s", t.Held, t.Consumed, t.Expired, t.Issued)
	}
	lots := New().outstanding
	for n := range l.accounts.next {
		for _, x := range l.lots(n, l.now) {
			lots[x.origin].add(x.left, x.held())
		}
	}
	if lots != t.Outstanding {
		return fmt.Errorf("ledger: the lots are %v, the sums say %v", lots, t.Outstanding)
	}
	return nil
}

// checkFlows verifies that the line of a balance follows from the flows and
// the lots of its account, and counts the flows.
func (l *Ledger) checkFlows(n int32) (flows int, err error) {
	a, b := l.accounts.at(n), &l.balances[n]
	var outflow aleph.Rate
	var begun level
	for number := a.oldest; number != none; number = l.flows.at(number).newer {
		f := l.flows.at(number)
		outflow += f.rate
		begun = begun.plus(f.rate.Over(f.since))
		if _, found := l.find(f.id); found != number || f.account != n {
			return 0, fmt.Errorf("ledger: flow %s of %s is also another", f.id, a.id)
		}
		flows++
	}
	if begun != l.begun(n) || outflow != b.outflow {
		return 0, fmt.Errorf("ledger: account %s: sums do not agree with its lots and flows", a.id)
	}
	return flows, nil
}

// checkLots verifies that the lots of an account are in order, that what they
// have given is what belongs to what was drawn, and counts the streams.
func (l *Ledger) checkLots(n int32) (streams int, err error) {
	a, b := l.accounts.at(n), &l.balances[n]
	if !slices.IsSortedFunc(a.lots, inDrawingOrder) {
		return 0, fmt.Errorf("ledger: account %s: its lots are out of order", a.id)
	}
	var inflow aleph.Rate
	for i := range a.lots {
		x := &a.lots[i]
		if x.stream != nil {
			streams++
			inflow += x.stream.Rate
		}
		if drawn, ok := x.came.Sub(x.left); !ok || x.backing != x.behind(x.came) || x.given != x.behind(drawn) {
			return 0, fmt.Errorf("ledger: account %s: lot %d has given %v of %v", a.id, x.id, x.given, x.backing)
		}
	}
	if inflow != b.inflow || l.streams[n] != (streams == 1) {
		return 0, fmt.Errorf("ledger: account %s: %d streams bring %d, its balance %d", a.id, streams, inflow, b.inflow)
	}
	return streams, nil
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
	Streamed aleph.Grains
	Inflown  aleph.Value
	Missing  Sum
	NextLot  uint64
	NextFlow uint64
}

// AccountState is one account of a State.
type AccountState struct {
	ID     aleph.Address
	Lots   []Lot
	Flows  []Flow
	Inflow *Inflow
	Warned bool
}

// Inflow is a Stream that flows into an account.
type Inflow struct {
	Stream
	Began aleph.Millis
	Lot   uint64 // into which it flows
}

// State returns all that the ledger knows, in a fixed order.
func (l *Ledger) State() State {
	t := l.Totals()
	s := State{
		Now: l.now, Warn: l.warn, Streamed: t.Streamed, Inflown: t.Inflown, Missing: t.Missing,
		Issued: t.Issued, Consumed: l.consumed, Expired: l.expired, Lapsed: l.lapsed, NextLot: l.nextLot, NextFlow: l.nextFlow,
	}
	for _, id := range l.Accounts() {
		n, _ := l.number(id)
		a := l.accounts.at(n)
		as := AccountState{ID: id, Lots: l.Lots(id), Warned: a.warned}
		for number := a.oldest; number != none; number = l.flows.at(number).newer {
			as.Flows = append(as.Flows, l.view(l.flows.at(number)))
		}
		if x := a.channel(); x != nil {
			as.Inflow = &Inflow{Stream: x.stream.Stream, Began: x.stream.began, Lot: x.id}
		}
		s.Accounts = append(s.Accounts, as)
	}
	return s
}

// Restore returns the ledger that was in state s.
func Restore(s State) *Ledger {
	l := New()
	l.now, l.warn, l.streamed, l.inflown, l.missing = s.Now, s.Warn, s.Streamed, s.Inflown, s.Missing
	l.issued, l.consumed, l.expired, l.lapsed, l.nextLot, l.nextFlow = s.Issued, s.Consumed, s.Expired, s.Lapsed, s.NextLot, s.NextFlow
	for _, as := range s.Accounts {
		n := l.open(as.ID)
		a, b := l.accounts.at(n), &l.balances[n]
		a.warned = as.Warned
		if in := as.Inflow; in != nil {
			b.inflow, b.level = in.Rate, b.level.minus(in.Rate.Over(in.Began))
			l.streams[n] = true
		}
		for _, from := range as.Lots {
			x := lot{
				id: from.ID, origin: place(from.Origin), came: from.Amount, left: from.Left, backing: from.Backing, expires: from.Expires,
			}
			b.level = b.level.plus(x.left)
			if in := as.Inflow; in != nil && in.Lot == x.id {
				x.stream = &stream{in.Stream, in.Began}
				b.level = b.level.minus(x.came)
			}
			x.given = x.behind(x.came.MustSub(x.left))
			l.outstanding[x.origin].add(x.left, x.held())
			a.lots = append(a.lots, x)
		}
		for _, f := range as.Flows {
			l.link(flow{id: f.ID, account: n, rate: f.Rate, since: f.Since, order: f.Order})
		}
		l.reckon(n)
	}
	return l
}
