package engine

import (
	"fmt"

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

// streamTerms are what the worth of streams depends on, besides themselves.
type streamTerms struct {
	price  aleph.Price
	shares policy.Shares
}

// follow takes the new state of a stream.
func (e *Engine) follow(s payment.Stream) error {
	if err := e.payments.SetStream(s); err != nil {
		return err
	}
	e.emit(Streamed{Stream: s, At: e.now, Inflow: e.setInflow(s.Account)})
	e.resume(s.Account)
	return nil
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

// setInflow makes credits flow as an account's streams are worth, with the
// ALEPH that they bring behind them. Without a price, ALEPH brings nothing.
func (e *Engine) setInflow(account aleph.Address) aleph.Rate {
	rate, perSecond := e.payments.Inflow(account, e.price)
	stream := credit.Stream{Rate: rate, Per: aleph.Second, Backing: reward.Divide(perSecond, usage.Reserved, e.policy)}
	if rate == 0 {
		stream = credit.Stream{}
	}
	if err := e.ledger.SetInflow(account, stream, e.now); err != nil {
		panic(fmt.Sprintf("engine: set inflow: %v", err))
	}
	return rate
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
