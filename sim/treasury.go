package sim

import (
	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/reward"
)

// treasury is the money that belongs to nobody in particular.
type treasury struct {
	incentives reward.Incentives
	bought     aleph.Value // behind all credits that users ever bought
	limit      reward.Cap
	locks      []lock // the developers' part, until it refills the incentives pool
	organic    int    // epochs in a row that users paid enough of for burning
	allowance  aleph.Token
	capped     bool // in the last epoch the cap, and not the pool, was less than the programme used
}

type lock struct {
	until  aleph.Millis
	amount aleph.Token
}

// developers is the account of the developers.
const developers aleph.Address = "0x05000000000000000000000000000000000000d5"

func (t *treasury) begin(pool int64) {
	*t = treasury{
		incentives: reward.Incentives{Endowed: aleph.WholeTokens(uint64(pool))},
		limit:      reward.Cap{Spent: t.limit.Spent[:0]}, locks: t.locks[:0],
	}
}

// buy takes what was paid for credits in an epoch. The developers' part of it
// rests from the epoch's end, as on the network.
func (t *treasury) buy(value aleph.Value, p *policy.Policy, end aleph.Millis) {
	value.AddTo(&t.bought)
	t.lock(value.Developers, end+p.DevelopersLock)
}

// lock locks developers' ALEPH until a moment.
func (t *treasury) lock(amount aleph.Token, until aleph.Millis) {
	switch last := len(t.locks) - 1; {
	case amount.IsZero():
	case last >= 0 && t.locks[last].until == until:
		t.locks[last].amount = t.locks[last].amount.Add(amount)
	default:
		t.locks = append(t.locks, lock{until, amount})
	}
}

// unlock lets what has rested for long enough refill the incentives pool.
func (t *treasury) unlock(now aleph.Millis) {
	n := 0
	for n < len(t.locks) && t.locks[n].until <= now {
		t.incentives.Refilled = t.incentives.Refilled.Add(t.locks[n].amount)
		n++
	}
	t.locks = append(t.locks[:0], t.locks[n:]...)
}

// wage takes the wage of some time from the incentives pool, as far as it has
// that.
func (t *treasury) wage(w policy.Wage, start, from, to aleph.Millis) aleph.Token {
	paid := reward.WageDue(w, start, from, to)
	if balance := t.incentives.Balance(); balance.Cmp(paid) < 0 {
		paid = balance
	}
	t.incentives.Wage = t.incentives.Wage.Add(paid)
	return paid
}

// epoch returns what rewards of some time are computed from, but for the nodes.
func (t *treasury) epoch(p *policy.Policy, from, to aleph.Millis) reward.Epoch {
	t.allowance = t.limit.Allowance(p.Programme.Cap, from, to)
	return reward.Epoch{
		From: from, To: to, Incentives: t.incentives.Balance(), Allowance: t.allowance,
		Burning: t.organic >= p.BurnAfter, Developers: developers,
	}
}

// book takes the outcome of some time, which has so many epochs.
func (t *treasury) book(p *policy.Policy, s *reward.Settlement, from, to aleph.Millis, epochs int) {
	t.incentives.Book(&s.Report)
	t.capped = s.Programme.Paid.Cmp(s.Programme.Owed) < 0 && s.Programme.Paid == t.allowance
	t.limit.Spend(p.Programme.Cap, s.Programme.Paid, from, to)
	t.lock(s.Developers.MustSub(s.Pool.Developers), to+p.DevelopersLock)
	if s.Organic(p.BurnOrganic) {
		t.organic += epochs
	} else {
		t.organic = 0
	}
}
