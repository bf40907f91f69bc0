package credit

import (
	"fmt"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
)

// Stream is credits that flow into an account, paid by a stream on the chain
// (pay-as-you-go). Backing is the ALEPH that comes in Per milliseconds: a
// stream on the chain is a number of base units per second.
type Stream struct {
	Rate    aleph.Rate
	Backing aleph.Value
	Per     aleph.Millis
}

// Between returns what the stream brings between two moments.
func (s Stream) Between(from, to aleph.Millis) Sum {
	if s.Rate == 0 {
		return Sum{}
	}
	return Sum{s.Rate.Over(to - from), s.until(s.Rate.Over(to)).MustSub(s.until(s.Rate.Over(from)))}
}

// until returns the ALEPH that has come since the beginning of time when so
// many grains have.
func (s Stream) until(n aleph.Grains) aleph.Value { return s.Backing.Portion(n, s.Rate.Over(s.Per)) }

// Sum is credits with the ALEPH behind them.
type Sum struct {
	Amount aleph.Grains
	Value  aleph.Value
}

// stream is a Stream that flows into a lot. That lot holds what has come until
// somebody last had to know; fill brings it up to date.
type stream struct {
	Stream
	began aleph.Millis
}

// fill adds to the lot of a stream what has come until a moment, and returns
// it. How often that is done makes no difference.
func (l *lot) fill(until aleph.Millis) (came aleph.Grains, backing aleph.Value) {
	all := l.stream.Rate.Over(until - l.stream.began)
	behind := l.behind(all)
	came, backing = all.MustSub(l.came), behind.MustSub(l.backing)
	l.came, l.left, l.backing = all, l.left.Add(came), behind
	return came, backing
}

// channel returns the lot into which credits flow; nil when none do.
func (a *account) channel() *lot {
	for i := range a.lots {
		if a.lots[i].stream != nil {
			return &a.lots[i]
		}
	}
	return nil
}

// SetInflow changes what flows into an account from a moment on, which is not
// before now. What has flowed in by then is a lot like others, and the new
// stream begins another. The zero Stream ends the inflow; to set what flows
// already changes nothing.
//
// What a stream has brought at a moment is its rate and its backing times the
// time since it began. Its ALEPH is counted from the beginning of time, so that
// streams that follow each other bring what they should from one whole Per to
// another, wherever one gives way to the next. ErrStream is returned for a
// moment that has passed, and for a stream without a rate or a Per.
func (l *Ledger) SetInflow(id aleph.Address, s Stream, at aleph.Millis) error {
	if at < l.now || s != (Stream{}) && (s.Rate == 0 || s.Per <= 0) {
		return fmt.Errorf("set inflow of %s at %d: %w", id, at, ErrStream)
	}
	n, known := l.number(id)
	if !known {
		if s.Rate == 0 {
			return nil
		}
		n = l.open(id)
	}
	flows := l.accounts.at(n).channel()
	if flows != nil && flows.stream.Stream == s || flows == nil && s.Rate == 0 {
		return nil
	}
	l.Reach(at)
	if flows != nil {
		l.endStream(n)
	}
	if s.Rate != 0 {
		l.beginStream(n, s)
	}
	l.reckon(n)
	return nil
}

// Correction is what came of a change of a stream that was heard of late.
type Correction struct {
	Added Sum // a lot of what had come, and was not booked yet
	Taken Sum // of what was booked though it had not come, and nobody had used
	// Missing was used though it had not come. It stays booked as having come; see
	// Totals.
	Missing Sum
	// Freed is ALEPH that belongs to no credits any longer. It counts as lapsed.
	Freed aleph.Value
}

// Correct books what an account's streams should have brought until now instead
// of what is booked: a chain is heard of late. What is too much is taken back
// as far as the account has not used it: from what streams brought, newest
// first, but for the one that flows, then from its other lots in the order in
// which they are drawn, which it would have used instead.
func (l *Ledger) Correct(id aleph.Address, should, booked Sum, at aleph.Millis) (c Correction) {
	n := l.open(id)
	l.Reach(at)
	for n := range l.streams { // order-free: each by itself. Nothing is taken back beyond what all have brought.
		l.absorb(n)
	}
	same := Sum{lesser(should.Amount, booked.Amount), common(should.Value, booked.Value)}
	more, less := should.less(same), booked.less(same)
	if more.Amount.IsZero() {
		c.Freed = more.Value
	} else {
		c.Added = more
		l.add(n, lot{origin: place(aleph.Streamed), came: more.Amount, left: more.Amount, backing: more.Value})
	}
	l.issued, l.streamed, l.inflown = l.issued.Add(more.Amount), l.streamed.Add(more.Amount), l.inflown.Add(more.Value)

	less.Amount = lesser(less.Amount, l.streamed.MustSub(l.missing.Amount))
	less.Value = common(less.Value, l.inflown.MustSub(l.missing.Value))
	c.Taken = l.takeBack(n, lesser(less.Amount, l.balances[n].available(at)), less.Value)
	value := common(less.Value, c.Taken.Value)
	c.Missing = less.less(Sum{c.Taken.Amount, value})
	l.missing = l.missing.Add(c.Missing)
	c.Freed = c.Freed.Add(c.Taken.Value.MustSub(value))
	l.issued, l.streamed, l.inflown = l.issued.MustSub(c.Taken.Amount), l.streamed.MustSub(c.Taken.Amount), l.inflown.MustSub(value)
	l.lapsed = l.lapsed.Add(c.Freed)
	l.reckon(n)
	return c
}

func (s Sum) less(o Sum) Sum { return Sum{s.Amount.MustSub(o.Amount), s.Value.MustSub(o.Value)} }

// Add returns the sum of two sums.
func (s Sum) Add(o Sum) Sum { return Sum{s.Amount.Add(o.Amount), s.Value.Add(o.Value)} }

// common returns what two values have in common, part by part.
func common(a, b aleph.Value) aleph.Value {
	part := func(a, b aleph.Token) aleph.Token {
		if a.Cmp(b) < 0 {
			return a
		}
		return b
	}
	return aleph.Value{
		Distribution: part(a.Distribution, b.Distribution), Developers: part(a.Developers, b.Developers), Burned: part(a.Burned, b.Burned),
	}
}

// takeBack takes credits from the lots of an account, which holds so many that
// nobody has used, and if it can so much ALEPH with them. What of that is left
// it takes from what other streams brought.
func (l *Ledger) takeBack(n int32, amount aleph.Grains, value aleph.Value) (taken Sum) {
	a, b := l.accounts.at(n), &l.balances[n]
	take := func(x *lot, part aleph.Grains) {
		wanted := value.MustSub(common(value, taken.Value))
		if x.left.IsZero() || x.stream != nil || part.IsZero() && wanted == (aleph.Value{}) {
			return
		}
		v := x.cut(part, wanted)
		l.outstanding[x.origin].remove(part, v)
		taken.Amount, taken.Value = taken.Amount.Add(part), taken.Value.Add(v)
	}
	rest := func(x *lot) aleph.Grains { return lesser(amount.MustSub(taken.Amount), x.left) }
	streamed := func(x *lot) bool { return x.origin == place(aleph.Streamed) }
	for i := range slices.Backward(a.lots) {
		if x := &a.lots[i]; streamed(x) {
			take(x, rest(x))
		}
	}
	for i := range a.lots {
		if x := &a.lots[i]; !streamed(x) && taken.Amount != amount {
			take(x, rest(x))
		}
	}
	taken.Value = taken.Value.MustSub(l.keepBehind(a, taken.Value.MustSub(common(value, taken.Value))))
	b.level = b.level.minus(taken.Amount)
	a.lots = slices.DeleteFunc(a.lots, spent)
	l.tidy(n)
	return taken
}

// keepBehind puts the ALEPH of a lot that is gone behind the newest of what
// streams brought, and returns what it has put there: nothing when none is
// left. So it stays with the account, and can be taken back later.
func (l *Ledger) keepBehind(a *account, v aleph.Value) aleph.Value {
	for i := range slices.Backward(a.lots) {
		x := &a.lots[i]
		if x.origin != place(aleph.Streamed) || x.stream != nil || x.left.IsZero() || v == (aleph.Value{}) {
			continue
		}
		*x = lot{id: x.id, origin: x.origin, expires: x.expires, came: x.left, left: x.left, backing: x.held().Add(v)}
		l.outstanding[x.origin].add(aleph.Grains{}, v)
		return v
	}
	return aleph.Value{}
}

func (l *Ledger) beginStream(n int32, s Stream) {
	l.add(n, lot{origin: place(aleph.Streamed), stream: &stream{s, l.now}})
	l.streams[n] = true
	// The line of the balance rises: it is lower at its beginning.
	b := &l.balances[n]
	b.inflow, b.level = s.Rate, b.level.minus(s.Rate.Over(l.now))
}

// endStream leaves what a stream has brought and nobody has used as a lot like
// others.
func (l *Ledger) endStream(n int32) {
	l.absorb(n)
	a, b := l.accounts.at(n), &l.balances[n]
	b.inflow, b.level = 0, b.level.plus(b.inflow.Over(l.now))
	x := a.channel()
	*x = lot{id: x.id, origin: x.origin, came: x.left, left: x.left, backing: x.held()}
	a.lots = slices.DeleteFunc(a.lots, spent)
	delete(l.streams, n)
}

// absorb books what has flowed into an account until now.
func (l *Ledger) absorb(n int32) {
	if l.balances[n].inflow == 0 {
		return
	}
	x := l.accounts.at(n).channel()
	came, backing := x.fill(l.now)
	l.issued = l.issued.Add(came)
	l.streamed, l.inflown = l.streamed.Add(came), l.inflown.Add(backing)
	l.outstanding[x.origin].add(came, backing)
}

// lots returns what an account holds at a moment, or now when that is later.
func (l *Ledger) lots(n int32, at aleph.Millis) []lot {
	lots := l.accounts.at(n).lots
	if l.balances[n].inflow == 0 {
		return lots
	}
	lots = slices.Clone(lots)
	for i := range lots {
		if lots[i].stream != nil {
			lots[i].fill(max(at, l.now))
		}
	}
	return lots
}

// Inflow returns how fast credits flow into an account.
func (l *Ledger) Inflow(id aleph.Address) aleph.Rate {
	if n, ok := l.number(id); ok {
		return l.balances[n].inflow
	}
	return 0
}
