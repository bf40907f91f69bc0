package credit

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
)

// Flow is a program or file that spends at a constant rate. Its window is
// open since Since; windows before that are sealed.
type Flow struct {
	ID      aleph.Hash
	Account aleph.Address
	Rate    aleph.Rate
	Since   aleph.Millis
	Order   uint64 // in order of starting
}

// flow is a Flow as the ledger keeps it, in the list of its account.
type flow struct {
	rate         aleph.Rate
	since        aleph.Millis
	order        uint64
	account      int32
	older, newer int32
	id           aleph.Hash
}

func fingerprint(id aleph.Hash) uint32 {
	sum := id.Sum()
	return binary.LittleEndian.Uint32(sum[:])
}

func (l *Ledger) find(id aleph.Hash) (place int, number int32) {
	return l.ids.find(fingerprint(id), func(number int32) bool { return l.flows.at(number).id == id })
}

func (l *Ledger) view(f *flow) Flow {
	return Flow{ID: f.id, Account: l.accounts.at(f.account).id, Rate: f.rate, Since: f.since, Order: f.order}
}

// link makes a flow the newest of an account.
func (l *Ledger) link(f flow) {
	number, a := l.flows.take(), l.accounts.at(f.account)
	f.older, f.newer = a.newest, none
	if a.newest == none {
		a.oldest = number
	} else {
		l.flows.at(a.newest).newer = number
	}
	a.newest = number
	*l.flows.at(number) = f
	l.ids.put(fingerprint(f.id), number)
	b := &l.balances[f.account]
	b.outflow += f.rate
	b.level = b.level.plus(f.rate.Over(f.since))
}

// unlink ends a flow whose window has been sealed.
func (l *Ledger) unlink(place int, number int32) {
	f := l.flows.at(number)
	a, b := l.accounts.at(f.account), &l.balances[f.account]
	b.outflow -= f.rate
	b.level = b.level.minus(f.rate.Over(f.since))
	if f.older == none {
		a.oldest = f.newer
	} else {
		l.flows.at(f.older).newer = f.newer
	}
	if f.newer == none {
		a.newest = f.older
	} else {
		l.flows.at(f.newer).older = f.older
	}
	l.ids.drop(place)
	l.flows.give(number)
}

// Flow returns a flow that runs.
func (l *Ledger) Flow(id aleph.Hash) (Flow, bool) {
	if _, number := l.find(id); number != none {
		return l.view(l.flows.at(number)), true
	}
	return Flow{}, false
}

// Newest returns what an account has started last and still runs.
func (l *Ledger) Newest(id aleph.Address) (Flow, bool) {
	if n, ok := l.number(id); ok {
		if number := l.accounts.at(n).newest; number != none {
			return l.view(l.flows.at(number)), true
		}
	}
	return Flow{}, false
}

// Flows returns what an account runs, newest first.
func (l *Ledger) Flows(id aleph.Address) (all []Flow) {
	n, ok := l.number(id)
	if !ok {
		return nil
	}
	for number := l.accounts.at(n).newest; number != none; number = l.flows.at(number).older {
		all = append(all, l.view(l.flows.at(number)))
	}
	return all
}

// Open returns all flows, in the order in which they started.
func (l *Ledger) Open() []Flow {
	all := make([]Flow, 0, l.ids.used)
	for n := range l.accounts.next {
		for number := l.accounts.at(n).oldest; number != none; number = l.flows.at(number).newer {
			all = append(all, l.view(l.flows.at(number)))
		}
	}
	slices.SortFunc(all, func(x, y Flow) int { return cmp.Compare(x.Order, y.Order) })
	return all
}

// Start opens a flow. ErrInsufficient is returned for an account that could
// not pay a millisecond of all that it would then run.
func (l *Ledger) Start(id aleph.Hash, payer aleph.Address, rate aleph.Rate, at aleph.Millis) error {
	l.nearPlace(id)
	n, ok := l.number(payer)
	if ok {
		l.nearAccount(n)
	}
	if _, number := l.find(id); number != none || rate == 0 {
		return fmt.Errorf("start %s: %w", id, ErrFlow)
	}
	if !ok || !l.balances[n].pays(rate, at) {
		return fmt.Errorf("start %s: %w", id, ErrInsufficient)
	}
	l.nextFlow++
	l.link(flow{id: id, account: n, rate: rate, since: at, order: l.nextFlow})
	l.Reach(at)
	l.reckon(n)
	return nil
}

// Seal closes the open window of a flow at a moment and opens the next there.
// A moment before the window began seals an empty window at its beginning: a
// sealed window never changes.
func (l *Ledger) Seal(id aleph.Hash, at aleph.Millis) (from, to aleph.Millis, c Charge, err error) {
	_, number := l.find(id)
	if number == none {
		return 0, 0, Charge{}, fmt.Errorf("seal %s: %w", id, ErrFlow)
	}
	f := l.flows.at(number)
	from, to, used := l.seal(f, at)
	c = l.draw(f.account, used)
	l.reckon(f.account)
	return from, to, c, nil
}

// seal closes an open window and returns what is to be drawn for it. What the
// account could spend was less by that already: the line of its balance does
// not change, and neither does the moment at which it runs dry.
func (l *Ledger) seal(f *flow, at aleph.Millis) (from, to aleph.Millis, used aleph.Grains) {
	from, to = f.since, max(at, f.since)
	f.since = to
	l.Reach(to)
	return from, to, f.rate.Over(to - from)
}

// Skip moves the beginning of an open window to a later moment. The time
// between is not charged: the caller has sealed what came before it, and asks
// for no balance before the later moment.
func (l *Ledger) Skip(id aleph.Hash, to aleph.Millis) error {
	_, number := l.find(id)
	if number == none || to < l.flows.at(number).since {
		return fmt.Errorf("skip %s: %w", id, ErrFlow)
	}
	f := l.flows.at(number)
	b := &l.balances[f.account]
	b.level = b.level.plus(f.rate.Over(to - f.since))
	f.since = to
	l.Reach(to)
	l.reckon(f.account)
	return nil
}

// Stop seals the open window of a flow and ends the flow. The moment may lie
// before now: what ran past it is not charged.
func (l *Ledger) Stop(id aleph.Hash, at aleph.Millis) (from, to aleph.Millis, c Charge, err error) {
	place, number := l.find(id)
	if number == none {
		return 0, 0, Charge{}, fmt.Errorf("stop %s: %w", id, ErrFlow)
	}
	f := l.flows.at(number)
	n := f.account
	l.nearPayer(f)
	from, to, used := l.seal(f, at)
	l.unlink(place, number)
	c = l.draw(n, used)
	l.reckon(n)
	return from, to, c, nil
}
