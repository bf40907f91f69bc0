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
// time since it began. Of the backing, what is not a whole base unit yet stays
// behind when a stream ends in the middle of Per. ErrStream is returned for a
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
