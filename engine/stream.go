package engine

import (
	"cmp"
	"fmt"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/credit"
	"github.com/aleph-im/go-aleph/payment"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/reward"
	"github.com/aleph-im/go-aleph/usage"
)

// Pay-as-you-go: a stream of tokens on the chain is an inflow of credits, as
// long as it flows. What is paid by it draws on the account's credits like
// anything else, and stops at the millisecond at which they no longer suffice.

// streamMemory is for how long prices are kept to value what streams brought
// before the network heard of it.
const streamMemory = aleph.Hour

// streamTerms are what the worth of streams depends on, besides themselves.
type streamTerms struct {
	price  aleph.Price
	shares policy.Shares
}

// observeStreams follows the streams of a block. A chain that is ahead of the
// network is followed when the network gets there.
func (e *Engine) observeStreams(o Observation) {
	if len(o.Transfers)+len(o.Receipts)+len(o.Funded)+len(o.Accepted)+len(o.Claimed) > 0 {
		e.dispute("block %d of chain %d: it holds more than streams", o.Block, o.Chain)
	}
	for _, x := range o.Streams {
		x.Chain, x.At = o.Chain, o.At
		if !countable(x.Flow) {
			e.dispute("block %d of chain %d: a stream of %s a second is more than there can be", o.Block, o.Chain, x.Flow)
			continue
		}
		if x.At <= e.now {
			e.follow(x)
			continue
		}
		i, _ := slices.BinarySearchFunc(e.coming, x, func(a, b payment.Stream) int {
			return cmp.Or(cmp.Compare(a.At, b.At), -1) // after those of the same moment
		})
		e.coming = slices.Insert(e.coming, i, x)
	}
}

// follow takes the new state of a stream, which is that since the second of its
// block: what was booked since then is corrected.
func (e *Engine) follow(x payment.Stream) {
	e.revalueStreams() // What is booked is then by the terms of now.
	before := e.payments.Streams(x.Account)
	if err := e.payments.SetStream(x); err != nil {
		e.dispute("%v", err)
		return
	}
	inflow := e.setInflow(x.Account)
	c := e.correct(x.Account, before, e.payments.Streams(x.Account), max(x.At, e.genesis.Start))
	e.emit(Streamed{Stream: x, At: e.now, Inflow: inflow, Correction: c})
	e.resume(x.Account)
	e.watchBacking()
}

// correct books what streams of an account should have brought since a moment
// instead of what others did, at the prices that held. What had been used and
// did not come stays with the network.
func (e *Engine) correct(account aleph.Address, booked, should []payment.Stream, since aleph.Millis) credit.Correction {
	if since >= e.now {
		return credit.Correction{}
	}
	var has, wants credit.Sum
	points := e.prices.Points()
	points[0].At = min(points[0].At, since) // What came before counts by the oldest price that is known.
	for i, p := range points {
		from, to := max(p.At, since), e.now
		if i+1 < len(points) {
			to = min(to, points[i+1].At)
		}
		if from < to {
			has = has.Add(e.stream(booked, p.Price).Between(from, to))
			wants = wants.Add(e.stream(should, p.Price).Between(from, to))
		}
	}
	pool, developers := &e.treasury.Incentives, &e.treasury.Developers
	// What the developers gave back to the incentives pool is not taken from them.
	most := wants.Value.Developers.Add(e.received().Developers.Add(developers.Shares).MustSub(developers.Refilled))
	if has.Value.Developers.Cmp(most) > 0 {
		has.Value.Developers = most
	}
	c := e.ledger.Correct(account, wants, has, e.now)
	pool.Remainders = pool.Remainders.Add(c.Freed.Distribution)
	developers.unbook(e.received().Developers)
	return c
}

// stream is what streams bring at a price, with the ALEPH behind it. Without a
// price, ALEPH brings nothing.
func (e *Engine) stream(streams []payment.Stream, price aleph.Price) credit.Stream {
	rate, perSecond := e.payments.Worth(streams, price)
	if rate == 0 {
		return credit.Stream{}
	}
	return credit.Stream{Rate: rate, Per: aleph.Second, Backing: reward.Divide(perSecond, usage.Reserved, e.policy)}
}

// revalueStreams sets all streams to the terms that hold now, if they have
// changed.
func (e *Engine) revalueStreams() {
	terms := streamTerms{e.price, e.policy.Execution}
	if terms == e.streamTerms {
		return
	}
	e.streamTerms = terms
	for _, account := range e.payments.Streamers() {
		before := e.ledger.Inflow(account)
		if e.setInflow(account) > before {
			e.resume(account)
		}
	}
}

// setInflow makes credits flow as an account's streams are worth.
func (e *Engine) setInflow(account aleph.Address) aleph.Rate {
	stream := e.stream(e.payments.Streams(account), e.price)
	if err := e.ledger.SetInflow(account, stream, e.now); err != nil {
		panic(fmt.Sprintf("engine: set inflow: %v", err))
	}
	return stream.Rate
}

// received returns the ALEPH that payments and streams have brought.
func (e *Engine) received() aleph.Value { return e.totals.Received.Add(e.ledger.Totals().Inflown) }

// required returns the credits that an account needs, so that for a time all
// that it has asked for and more can be paid. What flows in counts.
func (e *Engine) required(account aleph.Address, more aleph.Rate, d aleph.Millis) aleph.Grains {
	need, in := e.committed(account)+more, e.ledger.Inflow(account)
	if in >= need {
		return aleph.Grains{}
	}
	return (need - in).Over(d)
}

// affords reports whether an account can pay for one thing more for as long as
// who starts something must be able to.
func (e *Engine) affords(account aleph.Address, more aleph.Rate) bool {
	return e.ledger.Available(account, e.now).Cmp(e.required(account, more, max(e.policy.MinRuntime, 1))) >= 0
}
