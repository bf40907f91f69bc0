// Package reward shares what was used among those who made it possible. It
// takes the lines of an epoch, the nodes on record, what the incentives pool
// can give and the policy, and gives shares by stream, role, node and address.
// It promises that
//
//	crn + ccn + stakers + developers + burned + withheld + unallocated + surplus = pool + drawn
//
// exactly, where pool is the ALEPH behind what was used and drawn is what the
// incentives pool adds: each line is divided by the largest remainder, what a
// rule withholds or has nobody to go to is kept under the reason why, and what
// nobody gets goes back to the incentives pool.
package reward

import (
	"cmp"
	"fmt"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/expense"
	"github.com/aleph-im/go-aleph/registry"
)

// Stream says what somebody is paid for.
type Stream string

// The streams. The first two are paid by users, the others by the incentives
// pool.
const (
	Execution Stream = "execution" // what users ran
	Storage   Stream = "storage"   // what users stored
	Programme Stream = "programme" // what the incentive programme used
	Holder    Stream = "holder"    // what runs because its owner holds ALEPH
	Wage      Stream = "wage"      // for being there
)

// Role is what somebody is paid as.
type Role string

// The roles.
const (
	RoleCRN        Role = "crn"
	RoleCCN        Role = "ccn"
	RoleStaker     Role = "staker"
	RoleDevelopers Role = "developers" // of what was not divided when it was paid
	RoleBurn       Role = "burn"       // to BurnAddress
)

// BurnAddress is whose ALEPH nobody can move.
const BurnAddress aleph.Address = "0x000000000000000000000000000000000000dEaD"

// Share is what one address gets from one stream as one role for one node. A
// staker's node is the core node staked on.
type Share struct {
	Stream  Stream
	Role    Role
	Node    aleph.Hash
	Address aleph.Address
	Amount  aleph.Token
}

// Reason says why something could not be allocated.
type Reason string

// The reasons.
const (
	NodeUnknown   Reason = "the compute node is not on record"
	NodeNotLinked Reason = "the compute node is not linked to a core node"
	CCNNotActive  Reason = "the core node is not active"
	NoActiveCCN   Reason = "no core node is active"
	NoScoredCCN   Reason = "no active core node has a score"
	NoScoredCRN   Reason = "no linked compute node has a score"
	NoPayee       Reason = "the node has no address that can be paid"
	NoStakers     Reason = "nobody has a stake on an active core node"
	NoDevelopers  Reason = "the network has no account of the developers"
	NotBurning    Reason = "burning is not in force"
)

// Unallocated is what had nobody to go to.
type Unallocated struct {
	Stream Stream
	Role   Role
	Node   aleph.Hash // the node that it was meant for; zero for a pool
	Reason Reason
	Amount aleph.Token
}

// Withheld is what a compute node does not get because it was silent.
type Withheld struct {
	Stream  Stream
	Node    aleph.Hash
	Address aleph.Address // that would have got it; empty for none
	Amount  aleph.Token
}

// Pool is what several share by weight: stakers by stake, core nodes by score,
// and those who earn a wage.
type Pool struct {
	Stream   Stream
	Role     Role
	Node     aleph.Hash   // whose stakers share it; zero for all
	From, To aleph.Millis // of a wage: its day
	Amount   aleph.Token
	Weights  aleph.Token // the sum of all
}

// Silence is a time at whose end a compute node had been silent for longer than
// the policy bears.
type Silence struct {
	Node     aleph.Hash
	From, To aleph.Millis
}

// Epoch is all that rewards are computed from, but for the rules.
type Epoch struct {
	Number     uint64
	From, To   aleph.Millis
	Lines      []expense.Line
	Snapshot   registry.Snapshot // of the network at the end
	Wages      Wages             // of the days of the epoch
	Silences   []Silence
	Incentives aleph.Token // what the incentives pool has at the end, the wages taken off
	Allowance  aleph.Token // what the cap leaves to the programme
	Burning    bool        // whether the burn is in force
	Developers aleph.Address
}

// Rationed is what the incentives pool was asked for and what it gives. Every
// line that asks is given the same part.
type Rationed struct {
	Owed, Paid aleph.Token
}

// Report is the outcome of an epoch.
type Report struct {
	Lines int
	Pool  aleph.Value // behind all lines

	// What the incentives pool gives and gets.
	Shortfall Rationed // used credits are worth more than they brought in (valuation spot)
	Holder    Rationed
	Programme Rationed
	Wage      aleph.Token
	Surplus   aleph.Token // used credits brought in more than they are worth (valuation spot)

	// Where everything goes. What is withheld or unallocated goes back to the
	// incentives pool.
	CRN         aleph.Token
	CCN         aleph.Token
	Stakers     aleph.Token
	Developers  aleph.Token // those of Pool were paid when the credits were
	Burned      aleph.Token // those of Pool were burned when the credits were paid
	Withheld    aleph.Token
	Unallocated aleph.Token

	Shares       []Share       // sorted by stream, role, node, address
	Withholdings []Withheld    // sorted by stream, node, address
	Leftovers    []Unallocated // sorted by stream, role, node, reason
	Pools        []Pool        // sorted by stream, role, node, time
}

// Drawn returns what the incentives pool gives in all.
func (r *Report) Drawn() aleph.Token {
	return r.Wage.Add(r.Shortfall.Paid).Add(r.Holder.Paid).Add(r.Programme.Paid)
}

// Organic reports whether users paid at least a part of what the report
// distributes; not when that is nothing.
func (r *Report) Organic(least aleph.BasisPoints) bool {
	users := r.Pool.Distribution.Add(r.Shortfall.Paid).MustSub(r.Surplus)
	all := users.Add(r.Wage).Add(r.Holder.Paid).Add(r.Programme.Paid)
	return !all.IsZero() && users.Mul(uint64(aleph.Whole)).Cmp(all.Mul(uint64(least))) >= 0
}

// Check verifies the law of the report.
func (r Report) Check() error {
	var shares, withheld, leftovers aleph.Token
	for _, s := range r.Shares {
		shares = shares.Add(s.Amount)
	}
	for _, w := range r.Withholdings {
		withheld = withheld.Add(w.Amount)
	}
	for _, u := range r.Leftovers {
		leftovers = leftovers.Add(u.Amount)
	}
	if sum, before := r.roles(), r.Pool.Developers.Add(r.Pool.Burned); shares.Add(before) != sum || withheld != r.Withheld || leftovers != r.Unallocated {
		return fmt.Errorf("reward: shares %s, roles %s, withheld %s of %s, leftovers %s of %s", shares, sum, withheld, r.Withheld, leftovers, r.Unallocated)
	}
	return r.law()
}

// roles returns what all roles get together.
func (r *Report) roles() aleph.Token {
	return r.CRN.Add(r.CCN).Add(r.Stakers).Add(r.Developers).Add(r.Burned)
}

// law verifies that the sums are all that came in.
func (r *Report) law() error {
	whole := r.roles().Add(r.Withheld).Add(r.Unallocated).Add(r.Surplus)
	if whole != r.Pool.Sum().Add(r.Drawn()) {
		return fmt.Errorf("reward: roles %s, withheld %s, leftovers %s, sum %s, pool %s, drawn %s",
			r.roles(), r.Withheld, r.Unallocated, whole, r.Pool.Sum(), r.Drawn())
	}
	return nil
}

// total returns the sum of a role.
func (r *Report) total(role Role) *aleph.Token {
	switch role {
	case RoleCRN:
		return &r.CRN
	case RoleCCN:
		return &r.CCN
	case RoleStaker:
		return &r.Stakers
	case RoleDevelopers:
		return &r.Developers
	case RoleBurn:
		return &r.Burned
	}
	panic("reward: no such role: " + string(role))
}

// shareOrder compares two shares by all that names them.
func shareOrder(a, b Share) int {
	return cmp.Or(cmp.Compare(a.Stream, b.Stream), cmp.Compare(a.Role, b.Role), a.Node.Compare(b.Node), cmp.Compare(a.Address, b.Address))
}

func withheldOrder(a, b Withheld) int {
	return cmp.Or(cmp.Compare(a.Stream, b.Stream), a.Node.Compare(b.Node), cmp.Compare(a.Address, b.Address))
}

func leftoverOrder(a, b Unallocated) int {
	return cmp.Or(cmp.Compare(a.Stream, b.Stream), cmp.Compare(a.Role, b.Role), a.Node.Compare(b.Node), cmp.Compare(a.Reason, b.Reason))
}

func poolOrder(a, b Pool) int {
	return cmp.Or(cmp.Compare(a.Stream, b.Stream), cmp.Compare(a.Role, b.Role), a.Node.Compare(b.Node), cmp.Compare(a.From, b.From),
		a.Amount.Cmp(b.Amount), a.Weights.Cmp(b.Weights))
}

// merge sorts rows and adds up those that compare equal.
func merge[R any](rows []R, order func(a, b R) int, amount func(*R) *aleph.Token) []R {
	slices.SortFunc(rows, order)
	out := rows[:0]
	for i := range rows {
		if last := len(out) - 1; last >= 0 && order(out[last], rows[i]) == 0 {
			sum := amount(&out[last])
			*sum = sum.Add(*amount(&rows[i]))
			continue
		}
		out = append(out, rows[i])
	}
	return out
}

func mergeShares(all []Share) []Share {
	return merge(all, shareOrder, func(s *Share) *aleph.Token { return &s.Amount })
}

func mergeWithheld(all []Withheld) []Withheld {
	return merge(all, withheldOrder, func(w *Withheld) *aleph.Token { return &w.Amount })
}

func mergeLeftovers(all []Unallocated) []Unallocated {
	return merge(all, leftoverOrder, func(u *Unallocated) *aleph.Token { return &u.Amount })
}

// ByAddress adds up the shares by role and address. The sums name no stream and
// no node.
func (r Report) ByAddress() []Share {
	out := slices.Clone(r.Shares)
	for i := range out {
		out[i].Stream, out[i].Node = "", aleph.Hash{}
	}
	return mergeShares(out)
}
