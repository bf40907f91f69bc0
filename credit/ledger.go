// Package credit is the ledger of credits: balances that flow. It takes
// deposits, flows, charges and transfers, and knows at every millisecond what
// each account has left, when credits of it expire and when it runs dry. It
// promises that what was issued is what accounts hold plus what was consumed
// plus what expired, to the last grain; it never lets a balance go below zero.
//
// An account has lots, each with an origin, an expiry and the ALEPH behind it,
// flows, each with a rate, and perhaps a stream that flows in. Nothing happens
// per tick: with S the sum of the lots, r, t0 the rate and the start of each
// open window, i the rate of the stream and t1 the moment until which its lot
// has been filled,
//
//	available(t) = S + sum(r*t0) - i*t1 + (i - sum(r))*t
//
// so a change is O(log n) in accounts and O(n) in those lots of the account
// that expire, and the moment of running dry is a division. Lots are drawn
// when a window is sealed: by earliest expiry, then by arrival.
package credit

import (
	"errors"
	"fmt"
	"hash/maphash"
	"math/bits"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
)

// Errors that callers branch on.
var (
	ErrInsufficient = errors.New("not enough credits")
	ErrFlow         = errors.New("no such flow, or it exists already")
	ErrOpen         = errors.New("a window that began earlier is open")
	ErrStream       = errors.New("a stream has a rate and a duration, and changes no earlier than now")
	ErrTransfer     = errors.New("credits go to another account, and have not expired when they arrive")
)

// account is what is rarely needed of an account; see balance. Most accounts
// have one lot and a name that is short, which lie in the account itself: what
// is near is soon read. The name, the fields and the lot begin at cache lines.
type account struct {
	id             aleph.Address
	text           [48]byte     // of id; empty when that is longer
	lots           []lot        // that have something left or grow, in the order in which they are drawn
	oldest, newest int32        // flows
	due            aleph.Millis // when the agenda looks at it; never without an appointment
	warned         bool         // that it runs low
	_              [16]byte
	room           [1]lot // for lots, while they are few
}

// is reports whether an account has a name. It reads no memory but the
// account when the name is short, as most are.
func (a *account) is(id aleph.Address) bool {
	if len(a.id) == len(id) && len(id) <= len(a.text) {
		return string(a.text[:len(id)]) == string(id)
	}
	return a.id == id
}

// balance is all that it takes to know what an account has left: a straight
// line in time. The balances of all accounts lie side by side.
type balance struct {
	level   level // what it could spend at the beginning of time, were the rates always these
	inflow  aleph.Rate
	outflow aleph.Rate
}

func (b *balance) available(at aleph.Millis) aleph.Grains { return b.at(at).grains() }

// at returns the height of the line at a moment, which is not negative. It does
// without Rate.Over, which is too long to be inlined.
func (b *balance) at(at aleph.Millis) level {
	inHi, inLo := bits.Mul64(uint64(b.inflow), uint64(at))
	outHi, outLo := bits.Mul64(uint64(b.outflow), uint64(at))
	return b.level.plus(aleph.GrainsOf(inHi, inLo)).minus(aleph.GrainsOf(outHi, outLo))
}

// pays reports whether the next millisecond is paid at a rate that is higher
// by so much. There are no rates beyond 64 bits.
func (b *balance) pays(more aleph.Rate, at aleph.Millis) bool {
	then := balance{b.level.plus(more.Over(at)), b.inflow, b.outflow + more}
	return then.outflow >= more && !then.at(at+1).below()
}

// Ledger is all accounts. Owned by the engine. Inside, accounts and flows have
// numbers, which mean nothing outside and are given anew by Restore.
type Ledger struct {
	names    index // of accounts
	accounts slab[account]
	balances []balance      // by account
	streams  map[int32]bool // accounts into which credits flow
	ids      index          // of flows
	flows    slab[flow]
	agenda   agenda

	now  aleph.Millis // the latest moment that it has heard of
	warn aleph.Millis // accounts whose runway is shorter are warned

	// What streams have brought counts from when somebody had to know; see absorb.
	issued      aleph.Grains
	outstanding [origins]Holding
	consumed    aleph.Grains
	expired     aleph.Grains
	lapsed      aleph.Value  // the ALEPH behind expired
	streamed    aleph.Grains // of issued, by streams
	inflown     aleph.Value  // the ALEPH behind streamed
	missing     Sum          // of streamed and inflown, that had not come
	nextLot     uint64
	nextFlow    uint64

	room []Portion // for charges to come
	seed maphash.Seed
	near uint64 // means nothing; see near.go
}

// New returns an empty ledger.
func New() *Ledger {
	l := &Ledger{streams: map[int32]bool{}, seed: maphash.MakeSeed()}
	l.agenda.name = func(n int32) aleph.Address { return l.accounts.at(n).id }
	for i, origin := range aleph.Origins() {
		l.outstanding[i].Origin = origin
	}
	return l
}

// fingerprint of a name. Its seed is chance, as that of Go's maps: nobody can
// choose names that lie close together, and nobody can see where they lie.
func (l *Ledger) fingerprint(id aleph.Address) uint32 {
	return uint32(maphash.String(l.seed, string(id)))
}

// number returns the number of an account.
func (l *Ledger) number(id aleph.Address) (n int32, ok bool) {
	_, n = l.names.find(l.fingerprint(id), func(n int32) bool { return l.accounts.at(n).is(id) })
	return n, n != none
}

// open returns the number of an account, which is opened when it is new.
func (l *Ledger) open(id aleph.Address) int32 {
	n, ok := l.number(id)
	if !ok {
		n = l.accounts.take()
		a := l.accounts.at(n)
		*a = account{id: id, oldest: none, newest: none, due: never}
		if len(id) <= len(a.text) {
			copy(a.text[:], id)
		}
		a.lots = a.room[:0]
		l.balances = append(l.balances, balance{})
		l.names.put(l.fingerprint(id), n)
	}
	return n
}

// Reach tells the ledger that time has come to a moment. Whether a runway was
// long enough in between is judged at the moment of each change.
func (l *Ledger) Reach(now aleph.Millis) { l.now = max(l.now, now) }

// Deposit gives an account a lot that never expires and returns the lot's
// number. Nothing is deposited for an amount of zero.
func (l *Ledger) Deposit(id aleph.Address, origin aleph.Origin, amount aleph.Credits, backing aleph.Value) (number uint64) {
	return l.DepositUntil(id, origin, amount, backing, 0)
}

// DepositUntil is Deposit of a lot that expires at a moment, which is not
// before now; 0 is never.
func (l *Ledger) DepositUntil(id aleph.Address, origin aleph.Origin, amount aleph.Credits, backing aleph.Value, expires aleph.Millis) (number uint64) {
	if amount == 0 {
		return 0
	}
	n, grains := l.open(id), amount.Grains()
	l.issued = l.issued.Add(grains)
	x := l.add(n, lot{origin: place(origin), came: grains, left: grains, backing: backing, expires: expires})
	l.reckon(n)
	return x.id
}

// add gives an account a new lot.
func (l *Ledger) add(n int32, x lot) lot {
	l.nextLot++
	x.id = l.nextLot
	a, b := l.accounts.at(n), &l.balances[n]
	a.lots = insert(a.lots, x)
	b.level = b.level.plus(x.left)
	l.outstanding[x.origin].add(x.left, x.backing)
	return x
}

// take draws the next n grains of a lot.
func (l *Ledger) take(x *lot, n aleph.Grains) Portion {
	p := Portion{Lot: x.id, Origin: l.origin(x), Amount: n, Value: x.take(n)}
	l.outstanding[x.origin].remove(n, p.Value)
	return p
}

// Available returns what an account can still spend at a moment that is not
// before its latest change nor after what comes due for it next.
func (l *Ledger) Available(id aleph.Address, at aleph.Millis) aleph.Grains {
	if n, ok := l.number(id); ok {
		return l.balances[n].available(at)
	}
	return aleph.Grains{}
}

// Balances appends what every account can still spend at a moment, as
// Available does, in an order that only Restore changes: new accounts come at
// the end.
func (l *Ledger) Balances(to []aleph.Grains, at aleph.Millis) []aleph.Grains {
	before := len(to)
	to = slices.Grow(to, len(l.balances))[:before+len(l.balances)]
	for i, all := 0, to[before:]; i < len(all); i++ {
		all[i] = l.balances[i].available(at)
	}
	return to
}

// Pays reports whether an account can pay the next millisecond of all that it
// runs. What flows in during it counts.
func (l *Ledger) Pays(id aleph.Address, at aleph.Millis) bool {
	n, ok := l.number(id)
	return ok && l.balances[n].pays(0, at)
}

// Outflow returns how fast an account spends.
func (l *Ledger) Outflow(id aleph.Address) aleph.Rate {
	if n, ok := l.number(id); ok {
		return l.balances[n].outflow
	}
	return 0
}

// Charge takes an amount at once, or all that is available when that is less.
func (l *Ledger) Charge(id aleph.Address, amount aleph.Grains, at aleph.Millis) Charge {
	n, ok := l.number(id)
	if !ok {
		return Charge{Account: id}
	}
	l.Reach(at)
	b := &l.balances[n]
	if left := b.available(at); left.Cmp(amount) < 0 {
		amount = left
	}
	c := l.draw(n, amount)
	b.level = b.level.minus(amount)
	l.reckon(n)
	return c
}

// draw takes an amount that was used out of the lots of an account.
func (l *Ledger) draw(n int32, amount aleph.Grains) Charge {
	a := l.accounts.at(n)
	c := Charge{Account: a.id, Amount: amount}
	l.consumed = l.consumed.Add(amount)
	l.absorb(n)
	for i := 0; !amount.IsZero(); i++ {
		x := &a.lots[i]
		part := lesser(amount, x.left)
		if part.IsZero() {
			continue // A stream has brought nothing since it was drawn last.
		}
		if c.Portions == nil {
			c.Portions = l.portions()
		}
		c.Portions = append(c.Portions, l.take(x, part))
		amount = amount.MustSub(part)
	}
	l.tidy(n)
	return c
}

// tidy removes the lots of an account that are spent. They lie in front, or
// behind the one that is kept because credits flow into it.
func (l *Ledger) tidy(n int32) {
	a := l.accounts.at(n)
	for len(a.lots) > 0 && spent(a.lots[0]) {
		a.lots = a.lots[1:]
	}
	if l.balances[n].inflow != 0 {
		a.lots = slices.DeleteFunc(a.lots, spent)
	}
	if len(a.lots) == 0 {
		a.lots = a.room[:0]
	}
}

// portions returns room for the one portion that most charges have. It is
// allocated for many at once.
func (l *Ledger) portions() []Portion {
	if len(l.room) == 0 {
		l.room = make([]Portion, 64)
	}
	one := l.room[:0:1]
	l.room = l.room[1:]
	return one
}

// Expire takes from an account what has expired at a moment and nobody has
// used. ErrOpen is returned while a window is open that began before it: what
// is used until an expiry is drawn first, so Seal the account's flows there.
func (l *Ledger) Expire(id aleph.Address, at aleph.Millis) ([]Portion, error) {
	n, ok := l.number(id)
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
		p := l.take(&a.lots[0], a.lots[0].left)
		l.tidy(n)
		b.level = b.level.minus(p.Amount)
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
	if n, ok := l.number(id); ok {
		for _, free := range l.spare(n, at) {
			sum = sum.Add(free)
		}
	}
	return sum
}

// spare returns how much of each lot of an account can be given away. What
// open windows have used is drawn first.
func (l *Ledger) spare(n int32, at aleph.Millis) []aleph.Grains {
	lots := l.lots(n, at)
	used := l.used(n, at)
	out := make([]aleph.Grains, len(lots))
	for i := range lots {
		free, ok := lots[i].left.Sub(used)
		if !ok {
			used = used.MustSub(lots[i].left)
			continue
		}
		used = aleph.Grains{}
		if l.transferable(&lots[i], at) {
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
	l.Reach(at)
	payer, payee := l.open(from), l.open(to)
	l.absorb(payer)
	a, b := l.accounts.at(payer), &l.balances[payer]
	var parts []lot
	rest := amount
	for i, part := range l.spare(payer, at) {
		part = lesser(part, rest)
		if part.IsZero() {
			continue
		}
		rest = rest.MustSub(part)
		x := &a.lots[i]
		p := l.take(x, part)
		parts = join(parts, lot{origin: x.origin, came: part, left: part, backing: p.Value, expires: earlier(x.expires, expires)})
	}
	b.level = b.level.minus(amount)
	a.lots = slices.DeleteFunc(a.lots, spent) // Also behind lots that cannot be given.
	l.tidy(payer)
	given := make([]Lot, len(parts))
	for i, x := range parts {
		x = l.add(payee, x)
		given[i] = l.lot(&x)
	}
	l.reckon(payer)
	l.reckon(payee)
	return given, nil
}

func lesser(a, b aleph.Grains) aleph.Grains {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}
