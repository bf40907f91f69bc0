package engine

import (
	"cmp"
	"fmt"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/payment"
	"github.com/aleph-im/go-aleph/reward"
)

// treasury is the money that belongs to nobody in particular, and what decides
// where it goes.
type treasury struct {
	Incentives reward.Incentives
	Cap        reward.Cap // of the programme
	Developers Developers
	Arrived    aleph.Token // of what streams brought, at the vault

	// Of the open epoch.
	Wages    reward.Wages   // of its days so far
	Days     []reward.Wages // each day's pools with all weights, and what is withheld of them
	WagedTo  aleph.Millis   // until when
	Silences []reward.Silence

	Organic int // epochs in a row, up to now, that users paid enough of for burning
	Level   BackingLevel
}

// Developers is the developers' part, which rests on an account of its own on
// the chain and refills the incentives pool after its lock.
type Developers struct {
	Shares   aleph.Token // of what the incentives pool paid; users' parts are in what was received
	Booked   aleph.Token // under locks so far
	Locks    []Lock      // oldest first
	Free     aleph.Token // may refill the incentives pool
	Refilled aleph.Token
}

// Lock is a part of the developers' part that rests until a moment.
type Lock struct {
	Until  aleph.Millis
	Amount aleph.Token
}

// nextDay returns when the day ends, in UTC, whose wage is paid next.
func (e *Engine) nextDay() aleph.Millis { return (e.treasury.WagedTo/aleph.Day + 1) * aleph.Day }

// closeDay pays the minimum wage until a moment: among the nodes as they are
// then, and no more than the incentives pool has.
func (e *Engine) closeDay(to aleph.Millis) {
	t, from := &e.treasury, e.treasury.WagedTo
	if to <= from {
		return
	}
	t.WagedTo = to
	due := reward.WageDue(e.policy.Wage, e.genesis.Start, from, to)
	if due.IsZero() && e.policy.Slash.After == 0 {
		return
	}
	snapshot := e.registry.Snapshot(e.policy.Nodes)
	silent := map[aleph.Hash]bool{}
	for _, crn := range snapshot.CRNs {
		if after := e.policy.Slash.After; after > 0 && crn.Inactive > 0 && to-crn.Inactive >= after {
			silent[crn.ID] = true
			t.Silences = append(t.Silences, reward.Silence{Node: crn.ID, From: from, To: to})
		}
	}
	paid := due
	if balance := t.Incentives.Balance(); balance.Cmp(paid) < 0 {
		paid = balance
	}
	wages := reward.ShareWage(paid, snapshot, e.policy, func(node aleph.Hash) bool { return silent[node] })
	for i := range wages.Pools {
		wages.Pools[i].From, wages.Pools[i].To = from, to
	}
	t.Incentives.Wage = t.Incentives.Wage.Add(paid)
	t.Wages = t.Wages.Add(wages)
	if len(wages.Pools) > 0 {
		t.Days = append(t.Days, reward.Wages{Pools: wages.Pools, Weights: wages.Weights, Withheld: wages.Withheld})
	}
	if !due.IsZero() {
		e.emit(WagePaid{From: from, To: to, Due: due, Wages: wages})
	}
}

// inputs returns all that the rewards of the open epoch are computed from,
// should it end now; what runs has been sealed.
func (e *Engine) inputs() reward.Epoch {
	t := &e.treasury
	return reward.Epoch{
		Number: e.epoch, From: e.opened, To: e.now, Lines: e.lines,
		Snapshot: e.registry.Snapshot(e.policy.Nodes), Wages: t.Wages, Silences: t.Silences,
		Incentives: t.Incentives.Balance(), Allowance: t.Cap.Allowance(e.policy.Programme.Cap, e.opened, e.now),
		Burning: t.Organic >= e.policy.BurnAfter, Developers: e.genesis.Developers,
	}
}

// book takes the outcome of an epoch into the treasury, which is then that of
// the next epoch.
func (e *Engine) book(r reward.Report) {
	t := &e.treasury
	t.Incentives.Book(&r)
	t.Cap.Spend(e.policy.Programme.Cap, r.Programme.Paid, e.opened, e.now)
	t.Wages, t.Days, t.Silences = reward.Wages{}, nil, nil
	if r.Organic(e.policy.BurnOrganic) {
		t.Organic++
	} else {
		t.Organic = 0
	}
	e.lockDevelopers(r)
}

// lockDevelopers locks what the developers got in an epoch and frees what has
// rested for long enough.
func (e *Engine) lockDevelopers(r reward.Report) {
	d := &e.treasury.Developers
	d.Shares = d.Shares.Add(r.Developers.MustSub(r.Pool.Developers))
	all := e.received().Developers.Add(d.Shares)
	if amount, ok := all.Sub(d.Booked); ok && !amount.IsZero() {
		d.Booked = all
		d.Locks = append(d.Locks, Lock{Until: e.now + e.policy.DevelopersLock, Amount: amount})
		slices.SortStableFunc(d.Locks, func(a, b Lock) int { return cmp.Compare(a.Until, b.Until) })
	}
	var freed aleph.Token
	for len(d.Locks) > 0 && d.Locks[0].Until <= e.now {
		freed = freed.Add(d.Locks[0].Amount)
		d.Locks = d.Locks[1:]
	}
	if !freed.IsZero() {
		d.Free = d.Free.Add(freed)
		e.emit(Unlocked{At: e.now, Amount: freed, Free: d.Free})
	}
}

// fund takes ALEPH that reached the vault otherwise than behind a payment. What
// comes from the streams' receiver was booked when it streamed. All else is the
// incentives pool's.
func (e *Engine) fund(f payment.Funding) {
	if f.From == e.genesis.StreamReceiver && f.From != "" {
		e.treasury.Arrived = e.treasury.Arrived.Add(f.Amount)
		e.emit(Arrived{Amount: f.Amount, At: e.now})
		return
	}
	e.endow(f)
}

// endow gives ALEPH to the incentives pool. What comes from the developers'
// account refills it, and is told when it comes before its time.
func (e *Engine) endow(f payment.Funding) {
	t := &e.treasury
	if f.From != e.genesis.Developers || f.From == "" {
		t.Incentives.Endowed = t.Incentives.Endowed.Add(f.Amount)
		e.emit(Endowed{Funding: f, At: e.now})
		return
	}
	d := &t.Developers
	refill := f.Amount
	if held := d.Booked.MustSub(d.Refilled); held.Cmp(refill) < 0 {
		refill = held // They had more than their part.
	}
	early, ok := refill.Sub(d.Free)
	if ok && !early.IsZero() {
		e.dispute("the developers' account moved %s ALEPH before the end of their lock", early.Decimal())
	}
	d.Free = d.Free.MustSub(refill.MustSub(early))
	d.unlock(early)
	d.Refilled = d.Refilled.Add(refill)
	t.Incentives.Refilled = t.Incentives.Refilled.Add(refill)
	t.Incentives.Endowed = t.Incentives.Endowed.Add(f.Amount.MustSub(refill))
	e.emit(Endowed{Funding: f, At: e.now, Refill: refill})
}

// unlock takes an amount from the locks, the oldest first.
func (d *Developers) unlock(amount aleph.Token) {
	for !amount.IsZero() {
		lock := &d.Locks[0]
		if rest, ok := lock.Amount.Sub(amount); ok && !rest.IsZero() {
			lock.Amount = rest
			return
		}
		amount = amount.MustSub(lock.Amount)
		d.Locks = d.Locks[1:]
	}
}

// unbook takes out of the newest locks, and then out of what is free, what is
// more than users have brought: a stream had ended when an epoch did. It is no
// more than there is.
func (d *Developers) unbook(received aleph.Token) {
	over, ok := d.Booked.Sub(received.Add(d.Shares))
	if !ok {
		return
	}
	d.Booked = d.Booked.MustSub(over)
	for n := len(d.Locks) - 1; n >= 0 && !over.IsZero(); n-- {
		lock := &d.Locks[n]
		if rest, ok := lock.Amount.Sub(over); ok && !rest.IsZero() {
			lock.Amount = rest
			return
		}
		over = over.MustSub(lock.Amount)
		d.Locks = d.Locks[:n]
	}
	d.Free = d.Free.MustSub(over)
}

// check verifies that the developers' part is under locks, free or back in the
// incentives pool.
func (d *Developers) check() error {
	sum := d.Free.Add(d.Refilled)
	for _, l := range d.Locks {
		sum = sum.Add(l.Amount)
	}
	if sum != d.Booked {
		return fmt.Errorf("engine: of the developers' %s, %s are on record", d.Booked, sum)
	}
	return nil
}
