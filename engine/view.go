package engine

import (
	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/credit"
	"github.com/aleph-im/go-aleph/payment"
	"github.com/aleph-im/go-aleph/payout"
	"github.com/aleph-im/go-aleph/placement"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/registry"
	"github.com/aleph-im/go-aleph/usage"
)

// The books of the engine, to be read between two events. They belong to the
// engine: nobody else changes them, and nobody keeps them.

// Archive returns the messages on record.
func (e *Engine) Archive() *archive.Archive { return e.archive }

// Registry returns the nodes on record.
func (e *Engine) Registry() *registry.Registry { return e.registry }

// Payments returns the receipts.
func (e *Engine) Payments() *payment.Book { return e.payments }

// Ledger returns the credits.
func (e *Engine) Ledger() *credit.Ledger { return e.ledger }

// Plan returns who runs what.
func (e *Engine) Plan() *placement.Plan { return e.plan }

// Usage returns what runs.
func (e *Engine) Usage() *usage.Book { return e.usage }

// Payouts returns what was earned and paid.
func (e *Engine) Payouts() *payout.Book { return e.payouts }

// Genesis returns what all core nodes agreed on before the first event.
func (e *Engine) Genesis() Genesis { return e.genesis }

// Policy returns the rules in force.
func (e *Engine) Policy() policy.Policy { return e.policy }

// PolicySince returns the epoch from which the policy in force is.
func (e *Engine) PolicySince() uint64 { return e.since }

// NextPolicy returns the policy that is agreed for the next epoch; ok is false
// when it is to be the one in force.
func (e *Engine) NextPolicy() (p policy.Policy, ok bool) {
	if e.next == nil {
		return policy.Policy{}, false
	}
	return *e.next, true
}

// PolicyWish returns which policy a core node wants.
func (e *Engine) PolicyWish(signer aleph.Address) PolicyWish { return e.votes.policies[signer] }

// Now returns the time of the latest event.
func (e *Engine) Now() aleph.Millis { return e.now }

// Epoch returns the open epoch and when it began and ends.
func (e *Engine) Epoch() (number uint64, from, to aleph.Millis) {
	return e.epoch, e.opened, e.ends
}

// Price returns the agreed price of ALEPH; 0 while there is none.
func (e *Engine) Price() aleph.Price { return e.price }

// MedianPrice returns the median of what core nodes see, which the agreed price
// follows within its bound; 0 while there is none.
func (e *Engine) MedianPrice() aleph.Price { return e.median }

// VM returns a VM.
func (e *Engine) VM(id aleph.Hash) (VM, bool) {
	if vm := e.vms[id]; vm != nil {
		return *vm, true
	}
	return VM{}, false
}

// Attested reports whether a core node has signed the root of an epoch.
func (e *Engine) Attested(epoch uint64, signer aleph.Address) bool {
	_, signed := e.votes.attested[epoch][signer]
	return signed
}

// Attestations returns who has signed the root of an epoch, in the order of
// the core nodes.
func (e *Engine) Attestations(epoch uint64) []aleph.Address {
	var out []aleph.Address
	for _, c := range e.genesis.Cores {
		if e.Attested(epoch, c.Signer) {
			out = append(out, c.Signer)
		}
	}
	return out
}

// Voted returns the serial of a core node's latest price and score reports.
func (e *Engine) Voted(signer aleph.Address) (price, scores uint64) {
	return e.votes.prices[signer].Serial, e.votes.scores[signer].Serial
}

// AgreedRoot returns the signatures under the root of an epoch once a quorum
// has signed.
func (e *Engine) AgreedRoot(epoch uint64) (RootAgreed, bool) {
	root, ok := e.payouts.Root(epoch)
	if !ok || !e.votes.agreed[epoch] {
		return RootAgreed{}, false
	}
	return e.agreement(root.Root), true
}

// Received returns the ALEPH behind all credits ever bought or streamed in, in
// the three parts into which it was divided on arrival.
func (e *Engine) Received() aleph.Value { return e.received() }

// Vault returns what the vault holds by the books, as of the block that was
// observed last: what reached it of payments and of streams, and as a gift,
// less what it paid.
func (e *Engine) Vault() aleph.Token {
	pool := e.treasury.Incentives
	came := e.totals.Received.Distribution.Add(e.treasury.Arrived).Add(pool.Endowed).Add(pool.Refilled)
	return came.MustSub(e.payouts.Totals().Paid)
}
