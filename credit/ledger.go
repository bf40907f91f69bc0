// Package credit is the ledger of credits: balances that flow. It takes
// deposits, flows, charges and transfers, and knows at every millisecond what
// each account has left, when credits of it expire and when it runs dry. It
// promises that what was issued is what accounts hold plus what was consumed
// plus what expired, to the last grain; it never lets a balance go below zero.
//
// An account has lots, each with an origin, an expiry and the ALEPH behind it,
// and flows, each with a rate. Nothing happens per tick: with S the sum of the
// lots and r, t0 the rate and the start of each open window,
//
//	available(t) = S + sum(r*t0) - sum(r)*t
//
// so a change is O(log n) in accounts and O(n) in those lots of the account
// that expire, and the moment of running dry is a division. Lots are drawn
// when a window is sealed: by earliest expiry, then by arrival.
package credit

import (
	"errors"
	"fmt"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
)

// Errors that callers branch on.
var (
	ErrInsufficient = errors.New("not enough credits")
	ErrFlow         = errors.New("no such flow, or it exists already")
	ErrOpen         = errors.New("a window that began earlier is open")
	ErrTransfer     = errors.New("credits go to another account, and have not expired when they arrive")
)

// account is what is rarely needed of an account; see balance.
type account struct {
	id             aleph.Address
	lots           []Lot // that have something left, in the order in which they are drawn
	oldest, newest int32 // flows
	warned         bool  // that it runs low
}

// balance is all that it takes to know what an account has left. The balances
// of all accounts lie side by side.
type balance struct {
	potential aleph.Grains // S + sum(r*t0): what it could spend since the beginning of time
	outflow   aleph.Rate
}

func (b *balance) available(at aleph.Millis) aleph.Grains {
	left, _ := b.potential.Sub(b.outflow.Over(at))
	return left
}

// Ledger is all accounts. Owned by the engine. Inside, accounts and flows have
// numbers, which mean nothing outside and are given anew by Restore.
type Ledger struct {
	numbers  map[aleph.Address]int32
	accounts slab[account]
	balances []balance // by account
	flows    slab[flow]
	index    index // of flows
	agenda   agenda

	now  aleph.Millis // the latest moment that it has heard of
	warn aleph.Millis // accounts whose runway is shorter are warned

	issued   aleph.Grains
	consumed aleph.Grains
	expired  aleph.Grains
	lapsed   aleph.Value // the ALEPH behind expired
	nextLot  uint64
	nextFlow uint64
}

// New returns an empty ledger.
func New() *Ledger {
	l := &Ledger{numbers: map[aleph.Address]int32{}}
	l.agenda.name = func(n int32) aleph.Address { return l.accounts.at(n).id }
	return l
}

// number returns the number of an account, which is opened when it is new.
func (l *Ledger) number(id aleph.Address) int32 {
	n, ok := l.numbers[id]
	if !ok {
		n = l.accounts.take()
		*l.accounts.at(n) = account{id: id, oldest: none, newest: none}
		l.balances = append(l.balances, balance{})
		l.numbers[id] = n
	}
	return n
}

// Reach tells the ledger that time has come to a moment. Whether a runway was
// long enough in between is judged at the moment of each change.
func (l *Ledger) Reach(now aleph.Millis) { l.now = max(l.now, now) }

// Deposit gives an account a lot that never expires and returns the lot's
// number. Nothing is deposited for an amount of zero.
func (l *Ledger) Deposit(id aleph.Address, origin aleph.Origin, amount aleph.Credits, backing aleph.Value) (lot uint64) {
	return l.DepositUntil(id, origin, amount, backing, 0)
}

// DepositUntil is Deposit of a lot that expires at a moment, which is not
// before now; 0 is never.
func (l *Ledger) DepositUntil(id aleph.Address, origin aleph.Origin, amount aleph.Credits, backing aleph.Value, expires aleph.Millis) (lot uint64) {
	if amount == 0 {
		return 0
	}
	n, grains := l.number(id), amount.Grains()
	l.issued = l.issued.Add(grains)
	lot = l.add(n, Lot{Origin: origin, Amount: grains, Left: grains, Backing: backing, Expires: expires}).ID
	l.reckon(n)
	return lot
}

// add gives an account a new lot.
func (l *Ledger) add(n int32, lot Lot) Lot {
	l.nextLot++
	lot.ID = l.nextLot
	a, b := l.accounts.at(n), &l.balances[n]
	a.lots = insert(a.lots, lot)
	b.potential = b.potential.Add(lot.Left)
	return lot
}

// Available returns what an account can still spend at a moment that is not
// before its latest change nor after what comes due for it next.
func (l *Ledger) Available(id aleph.Address, at aleph.Millis) aleph.Grains {
	if n, ok := l.numbers[id]; ok {
		return l.balances[n].available(at)
	}
	return aleph.Grains{}
}

// Balances appends what every account can still spend at a moment, as
// Available does, in an order that only Restore changes: new accounts come at
// the end.
func (l *Ledger) Balances(to []aleph.Grains, at aleph.Millis) []aleph.Grains {
	to = slices.Grow(to, len(l.balances))
	for i := range l.balances {
		to = append(to, l.balances[i].available(at))
	}
	return to
}

// Outflow returns how fast an account spends.
func (l *Ledger) Outflow(id aleph.Address) aleph.Rate {
	if n, ok := l.numbers[id]; ok {
		return l.balances[n].outflow
	}
	return 0
}

// Charge takes an amount at once, or all that is available when that is less.
func (l *Ledger) Charge(id aleph.Address, amount aleph.Grains, at aleph.Millis) Charge {
	n, ok := l.numbers[id]
	if !ok {
		return Charge{Account: id}
	}
	b := &l.balances[n]
	if left := b.available(at); left.Cmp(amount) < 0 {
		amount = left
	}
	c := l.draw(n, amount)
	b.potential = b.potential.MustSub(amount)
	l.Reach(at)
	l.reckon(n)
	return c
}

// draw takes an amount that was used out of the lots of an account.
func (l *Ledger) draw(n int32, amount aleph.Grains) Charge {
	a := l.accounts.at(n)
	c := Charge{Account: a.id, Amount: amount}
	l.consumed = l.consumed.Add(amount)
	for !amount.IsZero() {
		lot := &a.lots[0]
		part := amount
		if lot.Left.Cmp(part) < 0 {
			part = lot.Left
		}
		c.Portions = append(c.Portions, lot.take(part))
		amount = amount.MustSub(part)
		if lot.Left.IsZero() {
			a.lots = a.lots[1:]
		}
	}
	return c
}

// Expire takes from an account what has expired at a moment and nobody has
// used. ErrOpen is returned while a window is open that began before it: what
// is used until an expiry is drawn first, so Seal the account's flows there.
func (l *Ledger) Expire(id aleph.Address, at aleph.Millis) ([]Portion, error) {
	n, ok := l.numbers[id]
	if !ok {
		return nil, nil
	}
	a, b := l.accounts.at(n), &l.balances[n]
	for number := a.oldest; number != none; number = l.flows.at(number).newer {
		if f := l.flows.at(number); f.since < at {
			return nil, fmt.Errorf("expire credits of %s: %s: %w", id, f.id, ErrOpen)
		}
	}
	var gone []Portion
	for len(a.lots) > 0 && a.lots[0].expired(at) {
		p := a.lots[0].take(a.lots[0].Left)
		a.lots = a.lots[1:]
		b.potential = b.potential.MustSub(p.Amount)
		l.expired, l.lapsed = l.expired.Add(p.Amount), l.lapsed.Add(p.Value)
		gone = append(gone, p)
	}
	l.Reach(at)
	l.reckon(n)
	return gone, nil
}

// Transferable returns what an account can give to others: what it has left,
// but for what was granted.
func (l *Ledger) Transferable(id aleph.Address, at aleph.Millis) (sum aleph.Grains) {
	if n, ok := l.numbers[id]; ok {
		for _, free := range l.spare(n, at) {
			sum = sum.Add(free)
		}
	}
	return sum
}

// spare returns how much of each lot of an account can be given away. What
// open windows have used is drawn first.
func (l *Ledger) spare(n int32, at aleph.Millis) []aleph.Grains {
	lots := l.accounts.at(n).lots
	used, _ := left(lots).Sub(l.balances[n].available(at))
	out := make([]aleph.Grains, len(lots))
	for i := range lots {
		free, ok := lots[i].Left.Sub(used)
		if !ok {
			used = used.MustSub(lots[i].Left)
			continue
		}
		used = aleph.Grains{}
		if lots[i].transferable(at) {
			out[i] = free
		}
	}
	return out
}

// Transfer gives credits of an account to another and returns the lots that
// they became. Origin and backing travel with them; they expire when they
// would have, or earlier if that is asked for (0 is never). ErrInsufficient is
// returned for more than is transferable, ErrTransfer for credits to oneself
// or with an expiry that is not after now. Then nothing has changed.
func (l *Ledger) Transfer(from, to aleph.Address, amount aleph.Grains, expires, at aleph.Millis) ([]Lot, error) {
	if from == to || expires != 0 && expires <= at {
		return nil, fmt.Errorf("transfer from %s to %s: %w", from, to, ErrTransfer)
	}
	if l.Transferable(from, at).Cmp(amount) < 0 {
		return nil, fmt.Errorf("transfer from %s to %s: %w", from, to, ErrInsufficient)
	}
	if amount.IsZero() {
		return nil, nil
	}
	payer, payee := l.number(from), l.number(to)
	a, b := l.accounts.at(payer), &l.balances[payer]
	var given []Lot
	rest := amount
	for i, part := range l.spare(payer, at) {
		if rest.Cmp(part) < 0 {
			part = rest
		}
		if part.IsZero() {
			continue
		}
		rest = rest.MustSub(part)
		p := a.lots[i].take(part)
		given = join(given, Lot{
			Origin: p.Origin, Amount: p.Amount, Left: p.Amount, Backing: p.Value, Expires: earlier(a.lots[i].Expires, expires),
		})
	}
	b.potential = b.potential.MustSub(amount)
	a.lots = slices.DeleteFunc(a.lots, func(lot Lot) bool { return lot.Left.IsZero() })
	for i, lot := range given {
		given[i] = l.add(payee, lot)
	}
	l.Reach(at)
	l.reckon(payer)
	l.reckon(payee)
	return given, nil
}
