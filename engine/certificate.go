package engine

import (
	"fmt"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/expense"
)

// Certificate is the conservation of money in one table: what came in is what
// everybody got, what nobody could get, and what has not been used yet, in
// 10^-18 ALEPH.
type Certificate struct {
	At        aleph.Millis
	Epochs    uint64 // closed
	Purchases uint64
	Lines     uint64

	CameIn aleph.Token // ALEPH behind all credits ever bought

	// Divided when it was paid.
	Developers aleph.Token
	Burned     aleph.Token

	// Distributed when it was used.
	CRN         aleph.Token
	CCN         aleph.Token
	Stakers     aleph.Token
	Withheld    aleph.Token // nothing is withheld yet: the policy has no slashing
	Unallocated aleph.Token
	Remainders  aleph.Token // behind payments that were not worth a credit; divisions leave none
	Expired     aleph.Token // behind credits that expired unused; it stays in the vault

	// To be distributed.
	OpenEpoch aleph.Token // behind what the open epoch has billed
	Unused    aleph.Token // behind the credits that accounts hold

	// The same seen from the payout.
	Earned    aleph.Token // by all addresses
	Paid      aleph.Token // by the vault
	Claimable aleph.Token
}

// Certificate adds up the books.
func (e *Engine) Certificate() Certificate {
	t, books := e.totals, e.ledger.Totals()
	c := Certificate{
		At: e.now, Epochs: e.epoch - 1, Purchases: t.Purchases, Lines: t.Lines,
		CameIn: t.Received.Sum(), Developers: t.Received.Developers, Burned: t.Received.Burned,
		CRN: t.Closed.CRN, CCN: t.Closed.CCN, Stakers: t.Closed.Stakers, Unallocated: t.Closed.Unallocated, Remainders: t.Remainders,
		Unused: books.Backing.Distribution, Expired: books.Lapsed.Distribution,
	}
	for _, l := range e.lines {
		c.OpenEpoch = c.OpenEpoch.Add(l.Value.Distribution)
	}
	for _, x := range e.payouts.Earned() {
		c.Earned = c.Earned.Add(x.Total)
	}
	for _, x := range e.payouts.Paid() {
		c.Paid = c.Paid.Add(x.Total)
	}
	c.Claimable = c.Earned.MustSub(c.Paid)
	return c
}

// Out returns the sum of where everything went.
func (c Certificate) Out() (sum aleph.Token) {
	for _, t := range []aleph.Token{
		c.CRN, c.CCN, c.Stakers, c.Developers, c.Burned, c.Withheld, c.Unallocated, c.Remainders, c.Expired, c.OpenEpoch, c.Unused,
	} {
		sum = sum.Add(t)
	}
	return sum
}

// Check says whether the certificate closes.
func (c Certificate) Check() error {
	if out := c.Out(); out != c.CameIn {
		return fmt.Errorf("certificate: %s came in, %s is accounted for", c.CameIn, out)
	}
	if c.Paid.Add(c.Claimable) != c.Earned {
		return fmt.Errorf("certificate: paid %s + claimable %s is not earned %s", c.Paid, c.Claimable, c.Earned)
	}
	return nil
}

// Check verifies the law of every reach and says what is broken.
func (e *Engine) Check() error {
	if err := e.ledger.Check(e.now); err != nil {
		return err
	}
	if err := e.plan.Check(); err != nil {
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
	c := e.Certificate()
	if earned := c.CRN.Add(c.CCN).Add(c.Stakers).MustSub(e.totals.Unpayable); earned != c.Earned {
		return fmt.Errorf("engine: shares of %s, entitlements of %s", earned, c.Earned)
	}
	return c.Check()
}

// checkExecution verifies that usage and ledger tile time alike.
func (e *Engine) checkExecution(id aleph.Hash) error {
	x, _ := e.usage.Of(id)
	f, flows := e.ledger.Flow(id)
	if flows != (x.Kind != "metered") || flows && (f.Since != x.Since || f.Rate != x.Rate || f.Account != x.Payer) {
		return fmt.Errorf("engine: execution %s and its flow do not agree", id)
	}
	if vm := e.vms[id]; vm != nil && vm.State != Running && vm.State != Leaving {
		return fmt.Errorf("engine: execution %s of a vm that is %s", id, vm.State)
	}
	return nil
}

// Lines returns the bill lines of the open epoch.
func (e *Engine) Lines() []expense.Line { return e.lines }
