package engine

import (
	"fmt"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/expense"
	"github.com/aleph-im/go-aleph/reward"
	"github.com/aleph-im/go-aleph/usage"
)

// Certificate is the conservation of money in one table: what came in is what
// everybody got, what rests, and what has not been used yet, in 10^-18 ALEPH.
type Certificate struct {
	At        aleph.Millis
	Epochs    uint64 // closed
	Purchases uint64
	Lines     uint64

	// What came in.
	CameIn  aleph.Token // behind all credits ever bought or streamed
	Missing aleph.Token // behind credits that were used before it was known that their stream had ended
	Endowed aleph.Token // given to the incentives pool

	// Elsewhere is what came in by streams to be distributed and has not reached
	// the vault: their receivers have it, on whichever chain. The vault owes it and
	// cannot pay it yet.
	Elsewhere aleph.Token

	// Where it is: first what the developers have and what was burned, when
	// credits were paid and when the incentives pool paid.
	Developers aleph.Token // but for what went back to the incentives pool
	Burned     aleph.Token

	// Distributed.
	CRN     aleph.Token
	CCN     aleph.Token
	Stakers aleph.Token

	// To be distributed.
	Incentives aleph.Token // what the incentives pool has
	OpenWage   aleph.Token // what it paid as the wage of the open epoch's days
	OpenEpoch  aleph.Token // behind what the open epoch has billed
	Unused     aleph.Token // behind the credits that accounts hold

	// Pool is all that the incentives pool ever got and gave.
	Pool reward.Incentives

	// The same seen from the payout.
	Earned    aleph.Token // by all addresses
	Paid      aleph.Token // by the vault
	Claimable aleph.Token
}

// Certificate adds up the books.
func (e *Engine) Certificate() Certificate {
	t, books, pool, developers := e.totals, e.ledger.Totals(), e.treasury.Incentives, e.treasury.Developers
	received := e.received()
	c := Certificate{
		At: e.now, Epochs: e.epoch - 1, Purchases: t.Purchases, Lines: t.Lines,
		CameIn: received.Sum().MustSub(books.Missing.Value.Sum()), Missing: books.Missing.Value.Sum(), Endowed: pool.Endowed,
		Developers: received.Developers.Add(t.Closed.Developers).MustSub(developers.Refilled),
		Burned:     received.Burned.Add(t.Closed.Burned),
		CRN:        t.Closed.CRN, CCN: t.Closed.CCN, Stakers: t.Closed.Stakers,
		Incentives: pool.Balance(), OpenWage: e.treasury.Wages.Paid, Unused: books.Backing.Distribution,
		Pool: pool,
	}
	for _, l := range e.lines {
		c.OpenEpoch = c.OpenEpoch.Add(l.Value.Distribution)
	}
	if came, ok := books.Inflown.Distribution.MustSub(books.Missing.Value.Distribution).Sub(e.treasury.Arrived); ok {
		c.Elsewhere = came // More arrives when somebody gives to the receiver, or streams for nothing.
	}
	payouts := e.payouts.Totals()
	c.Earned, c.Paid = payouts.Earned, payouts.Paid
	c.Claimable = c.Earned.MustSub(c.Paid)
	return c
}

// In returns the sum of what came in, and of what should have.
func (c Certificate) In() aleph.Token { return c.CameIn.Add(c.Missing).Add(c.Endowed) }

// Row is a line of the certificate.
type Row struct {
	Key    string // for programs
	Name   string // for people
	Amount aleph.Token
}

// Rows says where all that came in is.
func (c Certificate) Rows() []Row {
	return []Row{
		{"crn", "compute nodes", c.CRN},
		{"ccn", "core nodes", c.CCN},
		{"stakers", "stakers", c.Stakers},
		{"developers", "developers", c.Developers},
		{"burned", "burned", c.Burned},
		{"incentives", "incentives pool", c.Incentives},
		{"open_wage", "wage of the open epoch", c.OpenWage},
		{"open_epoch", "used in the open epoch", c.OpenEpoch},
		{"unused", "behind unused credits", c.Unused},
	}
}

// PoolRows says what the incentives pool got, and what it gave.
func (c Certificate) PoolRows() (got, gave []Row) {
	p := c.Pool
	return []Row{
			{"endowed", "given to it", p.Endowed},
			{"refilled", "back from the developers", p.Refilled},
			{"surplus", "surplus of used credits", p.Surplus},
			{"withheld", "withheld", p.Withheld},
			{"unallocated", "unallocated", p.Unallocated},
			{"expired", "behind expired credits", p.Expired},
			{"remainders", "remainders of payments", p.Remainders},
		}, []Row{
			{"wage", "minimum wage", p.Wage},
			{"programme", "incentive programme", p.Programme},
			{"holder", "holder tier", p.Holder},
			{"shortfall", "shortfall of used credits", p.Shortfall},
		}
}

// Out returns the sum of the rows.
func (c Certificate) Out() (sum aleph.Token) {
	for _, r := range c.Rows() {
		sum = sum.Add(r.Amount)
	}
	return sum
}

// Check says whether the certificate closes.
func (c Certificate) Check() error {
	if in, out := c.In(), c.Out(); out != in {
		return fmt.Errorf("certificate: %s came in, %s is accounted for", in, out)
	}
	if c.Paid.Add(c.Claimable) != c.Earned {
		return fmt.Errorf("certificate: paid %s + claimable %s is not earned %s", c.Paid, c.Claimable, c.Earned)
	}
	return nil
}

// Check verifies the law of every reach and says what is broken.
func (e *Engine) Check() error {
	if err := e.checkPolicy(); err != nil {
		return err
	}
	if w := e.window; e.price < w.Low || e.price > w.High || (e.price == 0) != (e.median == 0) {
		return fmt.Errorf("engine: price %s with median %s is outside of its window, %s to %s", e.price, e.median, w.Low, w.High)
	}
	if err := e.ledger.Check(e.now); err != nil {
		return err
	}
	if err := e.plan.Check(); err != nil {
		return err
	}
	if err := e.payouts.Check(); err != nil {
		return err
	}
	if consumed := e.ledger.Totals().Consumed; consumed != e.totals.Billed {
		return fmt.Errorf("engine: lines bill %s grains, the ledger consumed %s", e.totals.Billed, consumed)
	}
	for _, l := range e.lines {
		if err := l.Check(); err != nil {
			return err
		}
	}
	for _, x := range e.usage.Executions() {
		if err := e.checkExecution(x.ID); err != nil {
			return err
		}
	}
	if err := e.checkHolders(); err != nil {
		return err
	}
	c := e.Certificate()
	if err := e.treasury.Developers.check(); err != nil {
		return err
	}
	closed := e.totals.Closed
	earned := closed.CRN.Add(closed.CCN).Add(closed.Stakers).Add(closed.Developers).Add(closed.Burned).MustSub(e.totals.Unpayable)
	if earned != c.Earned {
		return fmt.Errorf("engine: shares of %s, entitlements of %s", earned, c.Earned)
	}
	return c.Check()
}

// checkExecution verifies that usage and ledger tile time alike.
func (e *Engine) checkExecution(id aleph.Hash) error {
	x, _ := e.usage.Of(id)
	f, flows := e.ledger.Flow(id)
	if flows != (x.Kind != usage.Metered && !x.Held) || flows && (f.Since != x.Since || f.Rate != x.Rate || f.Account != x.Payer) {
		return fmt.Errorf("engine: execution %s and its flow do not agree", id)
	}
	if vm := e.vms[id]; vm != nil && vm.held() != x.Held {
		return fmt.Errorf("engine: execution %s and its vm are not paid in the same way", id)
	}
	if vm := e.vms[id]; vm != nil && vm.State != Running && vm.State != Leaving {
		return fmt.Errorf("engine: execution %s of a vm that is %s", id, vm.State)
	}
	return nil
}

// Lines returns the bill lines of the open epoch.
func (e *Engine) Lines() []expense.Line { return e.lines }
