package engine

import (
	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/credit"
	"github.com/aleph-im/go-aleph/expense"
	"github.com/aleph-im/go-aleph/message"
	"github.com/aleph-im/go-aleph/payment"
	"github.com/aleph-im/go-aleph/payout"
	"github.com/aleph-im/go-aleph/placement"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/registry"
	"github.com/aleph-im/go-aleph/reward"
	"github.com/aleph-im/go-aleph/usage"
)

// Effect is something that the engine has decided. Banks act on effects and
// the read model keeps them; the engine never reads them back.
type Effect interface{ effect() }

// Accepted is a message that is now on record.
type Accepted struct {
	Hash      aleph.Hash
	At        aleph.Millis
	Message   message.Message `cbor:"-"` // named by Hash
	FileSize  int64           // of a STORE message's file, in bytes
	Forgotten []aleph.Hash    // what a FORGET message took off the record
}

// Refused is a message that was not taken, and why.
type Refused struct {
	Hash     aleph.Hash
	At       aleph.Millis
	Envelope message.Envelope `cbor:"-"` // named by Hash
	Code     message.Code
	Details  any `cbor:"-"`
}

// Disregarded is a signed wish that is on record as a message but had no
// effect, and why: a node operation whose conditions do not hold, a report
// about a VM that is not there.
type Disregarded struct {
	Hash   aleph.Hash
	At     aleph.Millis
	Reason string
}

// Bought is credits issued for a payment.
type Bought struct {
	Purchase payment.Purchase
	At       aleph.Millis
}

// Streamed is a stream on a chain that has changed, what flows into its account
// from now on by all its streams together, and what was corrected because the
// change is older.
type Streamed struct {
	Stream     payment.Stream
	At         aleph.Millis
	Inflow     aleph.Rate
	Correction credit.Correction
}

// Granted is credits that a publisher gave to an account.
type Granted struct {
	Hash    aleph.Hash
	At      aleph.Millis
	Account aleph.Address
	Amount  aleph.Credits
	Expires aleph.Millis // 0 is never
	Lot     uint64
}

// Transferred is credits that an account gave to another.
type Transferred struct {
	Hash     aleph.Hash
	At       aleph.Millis
	From, To aleph.Address
	Amount   aleph.Credits
	Lots     []credit.Lot // that they became
}

// Expired is credits that reached their end unused.
type Expired struct {
	Account  aleph.Address
	At       aleph.Millis
	Portions []credit.Portion
}

// RunningLow is an account that will run dry sooner than the policy warns
// before. It is told again only after the account had enough in between.
type RunningLow struct {
	Account aleph.Address
	At      aleph.Millis
	DryAt   aleph.Millis // if nothing changes
}

// Placed is a decision of the scheduler. Its node is zero when no node could
// take the VM.
type Placed struct {
	Decision placement.Decision
	At       aleph.Millis
}

// Started is a VM that began to run, and to be charged.
type Started struct {
	Execution usage.Execution
	At        aleph.Millis
}

// Stopped is a VM that no longer runs, and why.
type Stopped struct {
	VM     aleph.Hash
	Node   aleph.Hash
	At     aleph.Millis
	State  VMState
	Reason string
}

// Charged is a line on somebody's bill.
type Charged struct{ Line expense.Line }

// WagePaid is the minimum wage of a day, or of a part of one. It is due, and
// what the incentives pool could pay.
type WagePaid struct {
	From, To aleph.Millis
	Due      aleph.Token
	Wages    reward.Wages
}

// Endowed is ALEPH for the incentives pool that reached the vault; Refill is
// how much of it was the developers' part.
type Endowed struct {
	Funding payment.Funding
	At      aleph.Millis
	Refill  aleph.Token
}

// Arrived is ALEPH of streams, of what is distributed, that reached the vault.
type Arrived struct {
	Amount aleph.Token
	At     aleph.Millis
}

// Unlocked is a part of the developers' part that has rested for its lock and
// may refill the incentives pool, with all that may.
type Unlocked struct {
	At           aleph.Millis
	Amount, Free aleph.Token
}

// BackingChanged is a new level of backing, and the ratio at which it began: the
// ALEPH behind unused credits over what their use would pay now.
type BackingChanged struct {
	At    aleph.Millis
	Level BackingLevel
	Ratio aleph.BasisPoints
}

// EpochClosed is the outcome of an epoch. Its inputs, its lines and its policy
// are all that it takes to compute the report again.
type EpochClosed struct {
	Inputs reward.Epoch  // without its lines: they were Charged
	Policy policy.Policy // under which it was computed
	Report reward.Report
	Root   payout.Root // zero when nothing new was earned
	State  [32]byte    // digest of the whole state at the end of the epoch
}

// RootAgreed is a root that core nodes with enough power have signed.
type RootAgreed struct {
	Root       payout.Root
	Signatures []aleph.Signature // in the order of their signers' addresses
}

// RootAccepted is a root that the vault on the chain has taken.
type RootAccepted struct{ Root payout.Accepted }

// Paid is a payment that the vault on the chain has made.
type Paid struct{ Claim payout.Claimed }

// Measured is an agreed measurement of a node.
type Measured struct{ Measurement registry.Measurement }

// PriceAgreed is a new agreed price of ALEPH. It is on its way to the median
// when its bound does not let it reach that at once.
type PriceAgreed struct {
	Price  aleph.Price
	Median aleph.Price // of what core nodes see
	At     aleph.Millis
}

// PolicyAgreed is a policy that core nodes with enough power want, and the
// epoch from which it is in force. Until then another may be agreed instead;
// the one in force already means that it stays.
type PolicyAgreed struct {
	Policy policy.Policy
	Epoch  uint64
	At     aleph.Millis
}

// Disputed is something that cannot be if everybody follows the rules, and
// that somebody must look at. The engine goes on without it.
type Disputed struct {
	At     aleph.Millis
	Reason string
}

func (Accepted) effect()       {}
func (Refused) effect()        {}
func (Disregarded) effect()    {}
func (Bought) effect()         {}
func (Streamed) effect()       {}
func (Granted) effect()        {}
func (Transferred) effect()    {}
func (Expired) effect()        {}
func (RunningLow) effect()     {}
func (Placed) effect()         {}
func (Started) effect()        {}
func (Stopped) effect()        {}
func (Charged) effect()        {}
func (WagePaid) effect()       {}
func (Endowed) effect()        {}
func (Arrived) effect()        {}
func (Unlocked) effect()       {}
func (BackingChanged) effect() {}
func (EpochClosed) effect()    {}
func (RootAgreed) effect()     {}
func (RootAccepted) effect()   {}
func (Paid) effect()           {}
func (Measured) effect()       {}
func (PriceAgreed) effect()    {}
func (PolicyAgreed) effect()   {}
func (Disputed) effect()       {}
