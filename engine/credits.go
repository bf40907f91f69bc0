package engine

import (
	"fmt"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/credit"
	"github.com/aleph-im/go-aleph/message"
)

// moveable checks a post that moves credits: ccn-protocol section 3.2, without
// the holes of production. What counts is what the payer has when the network
// takes the message, at the time of the block; nobody mints.
func (e *Engine) moveable(m message.Message, p *message.Post) *message.Refusal {
	if m.Envelope.Channel != message.CreditChannel {
		return nil // An ordinary post, without effect.
	}
	switch p.Type {
	case message.PostCreditTransfer:
		transfer, refusal := message.ParseCreditTransfer(m.Owner, p)
		if refusal != nil {
			return refusal
		}
		if refusal := e.future(transfer.Credits); refusal != nil {
			return refusal
		}
		return e.spareable(m.Owner, transfer.Sum().Grains())
	case message.PostCreditDistribution:
		if !e.grants(m.Owner) {
			return nil
		}
		grant, refusal := message.ParseCreditGrant(p)
		if refusal != nil {
			return refusal
		}
		return e.future(grant.Credits)
	}
	return nil
}

// future refuses credits that would have expired when they arrive: a client
// that writes seconds where milliseconds belong loses nothing.
func (e *Engine) future(gifts []message.CreditGift) *message.Refusal {
	for i, gift := range gifts {
		if gift.Expiration != 0 && gift.Expiration <= e.now {
			return message.Refuse(message.InvalidFormat, fmt.Sprintf(
				"the credits of entry %d would have expired already: give the expiration in milliseconds since 1970, later than %d", i, e.now))
		}
	}
	return nil
}

// spareable checks that an account can give so much away: of what was not
// granted to it, and so that it can still pay for all that it runs for as long
// as who starts something must be able to.
func (e *Engine) spareable(payer aleph.Address, amount aleph.Grains) *message.Refusal {
	if have := e.ledger.Transferable(payer, e.now); have.Cmp(amount) < 0 {
		return message.Refuse(message.InvalidFormat, fmt.Sprintf(
			"%s credits cannot be given: %s has %s that can (granted credits are not transferable)", amount.Decimal(), payer, have.Decimal()))
	}
	rest, keep := e.ledger.Available(payer, e.now).MustSub(amount), e.required(payer, 0, e.policy.MinRuntime)
	if rest.Cmp(keep) < 0 {
		return message.Refuse(message.InvalidFormat, fmt.Sprintf(
			"%s credits would be left, and what %s runs needs %s: give less, or stop something first", rest.Decimal(), payer, keep.Decimal()))
	}
	return nil
}

func (e *Engine) grants(a aleph.Address) bool { return slices.Contains(e.genesis.Granters, a) }

// moveCredits carries out a post that moves credits. The message has been
// checked at this moment, and comes once.
func (e *Engine) moveCredits(m message.Message, p *message.Post) {
	if m.Envelope.Channel != message.CreditChannel {
		e.disregard(m.Hash, "credits are moved on the channel %s", message.CreditChannel)
		return
	}
	if p.Type == message.PostCreditDistribution {
		if !e.grants(m.Owner) {
			e.disregard(m.Hash, "%s may not grant credits on this network", m.Owner)
			return
		}
		grant, _ := message.ParseCreditGrant(p)
		for _, gift := range grant.Credits {
			lot := e.ledger.DepositUntil(gift.Address, aleph.Granted, gift.Amount, aleph.Value{}, gift.Expiration)
			e.emit(Granted{Hash: m.Hash, At: e.now, Account: gift.Address, Amount: gift.Amount, Expires: gift.Expiration, Lot: lot})
			e.resume(gift.Address)
		}
		return
	}
	transfer, _ := message.ParseCreditTransfer(m.Owner, p)
	for _, gift := range transfer.Credits {
		lots, err := e.ledger.Transfer(m.Owner, gift.Address, gift.Amount.Grains(), gift.Expiration, e.now)
		if err != nil {
			panic(fmt.Sprintf("engine: a transfer that was checked: %v", err))
		}
		e.emit(Transferred{Hash: m.Hash, At: e.now, From: m.Owner, To: gift.Address, Amount: gift.Amount, Lots: lots})
		e.resume(gift.Address)
	}
}

// comesDue does what the ledger says comes due for an account.
func (e *Engine) comesDue(due credit.Due) {
	switch due.Kind {
	case credit.Expiring:
		e.expire(due.Account, due.At)
	case credit.Low:
		e.ledger.Warn(due.Account)
		dry, _ := e.ledger.DryAt(due.Account)
		e.emit(RunningLow{Account: due.Account, At: e.now, DryAt: dry})
	case credit.Dry:
		e.runDry(due.Account)
	}
}

// expire takes credits that have reached their end. What was used until then
// is billed first, so that it is paid with what was about to expire.
func (e *Engine) expire(account aleph.Address, at aleph.Millis) {
	for _, f := range slices.Backward(e.ledger.Flows(account)) {
		_, to, charge, err := e.ledger.Seal(f.ID, at)
		if err != nil {
			panic(fmt.Sprintf("engine: expire: %v", err))
		}
		e.sealFlow(f.ID, to, charge)
	}
	gone, err := e.ledger.Expire(account, at)
	if err != nil {
		panic(fmt.Sprintf("engine: expire: %v", err))
	}
	expired := &e.treasury.Incentives.Expired
	for _, p := range gone {
		*expired = expired.Add(p.Value.Distribution)
	}
	e.emit(Expired{Account: account, At: at, Portions: gone})
}
