// Package reward shares what was used among those who made it possible. It
// takes the lines of an epoch, the nodes on record and the policy, and gives
// shares by role, node and address. It promises that
//
//	crn + ccn + stakers + developers + burned + unallocated = pool
//
// exactly: each line is divided by the largest remainder, and what has nobody
// to go to is kept under the reason why.
package reward

import (
	"cmp"
	"fmt"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/expense"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/registry"
	"github.com/aleph-im/go-aleph/usage"
)

// Role is what somebody is paid as.
type Role string

// The roles.
const (
	RoleCRN    Role = "crn"
	RoleCCN    Role = "ccn"
	RoleStaker Role = "staker"
)

// Share is what one address gets as one role for one node. A staker's node is
// the core node staked on.
type Share struct {
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
	NoPayee       Reason = "the node has no address that can be paid"
	NoStakers     Reason = "nobody has a stake on an active core node"
)

// Unallocated is what had nobody to go to.
type Unallocated struct {
	Role   Role
	Node   aleph.Hash // the node that it was meant for; zero for a pool
	Reason Reason
	Amount aleph.Token
}

// Report is the outcome of an epoch.
type Report struct {
	Lines       int
	Pool        aleph.Value // of all lines
	CRN         aleph.Token
	CCN         aleph.Token
	Stakers     aleph.Token
	Developers  aleph.Token
	Burned      aleph.Token
	Unallocated aleph.Token
	Shares      []Share       // sorted by role, node, address
	Leftovers   []Unallocated // sorted by role, node, reason
}

// Check verifies the law of the report.
func (r Report) Check() error {
	var shares, leftovers aleph.Token
	for _, s := range r.Shares {
		shares = shares.Add(s.Amount)
	}
	for _, u := range r.Leftovers {
		leftovers = leftovers.Add(u.Amount)
	}
	roles := r.CRN.Add(r.CCN).Add(r.Stakers)
	whole := roles.Add(r.Developers).Add(r.Burned).Add(r.Unallocated)
	if shares != roles || leftovers != r.Unallocated || whole != r.Pool.Sum() {
		return fmt.Errorf("reward: shares %s, roles %s, leftovers %s, sum %s, pool %s", shares, roles, leftovers, whole, r.Pool.Sum())
	}
	return nil
}

// Divide cuts the value of usage of a kind into what the network distributes,
// what developers get and what is burned, for values that were not divided
// when they were paid.
func Divide(v aleph.Token, kind usage.Kind, p policy.Policy) aleph.Value {
	s := shares(kind, p)
	parts := aleph.Split(v, []aleph.Token{
		aleph.NewToken(uint64(s.CRN) + uint64(s.CCN) + uint64(s.Stakers)),
		aleph.NewToken(uint64(s.Developers)),
		aleph.NewToken(uint64(s.Burn)),
	})
	return aleph.Value{Distribution: parts[0], Developers: parts[1], Burned: parts[2]}
}

func shares(kind usage.Kind, p policy.Policy) policy.Shares {
	if kind == usage.Stored {
		return p.Storage
	}
	return p.Execution
}

// Compute shares the lines of an epoch among the nodes of a snapshot.
func Compute(lines []expense.Line, snapshot registry.Snapshot, p policy.Policy) Report {
	c := newComputation(snapshot, p)
	for _, l := range lines {
		c.line(l)
	}
	return c.report()
}

type key struct {
	role    Role
	node    aleph.Hash
	address aleph.Address
	reason  Reason
}

type computation struct {
	policy   policy.Policy
	snapshot registry.Snapshot
	crns     map[aleph.Hash]registry.CRN
	ccns     map[aleph.Hash]registry.CCN
	earned   map[key]aleph.Token
	left     map[key]aleph.Token
	stakers  aleph.Token                // the global pool of stakers
	scoped   map[aleph.Hash]aleph.Token // the pools of stakers per core node
	storage  aleph.Token                // the pool of core nodes for storage
	lines    int
	pool     aleph.Value
}

func newComputation(s registry.Snapshot, p policy.Policy) *computation {
	c := &computation{
		policy: p, snapshot: s,
		crns: map[aleph.Hash]registry.CRN{}, ccns: map[aleph.Hash]registry.CCN{},
		earned: map[key]aleph.Token{}, left: map[key]aleph.Token{}, scoped: map[aleph.Hash]aleph.Token{},
	}
	for _, crn := range s.CRNs {
		c.crns[crn.ID] = crn
	}
	for _, ccn := range s.CCNs {
		c.ccns[ccn.ID] = ccn
	}
	return c
}

func (c *computation) give(role Role, node aleph.Hash, to aleph.Address, amount aleph.Token) {
	if to == "" {
		c.keep(role, node, NoPayee, amount)
		return
	}
	if amount.IsZero() {
		return
	}
	k := key{role: role, node: node, address: to}
	c.earned[k] = c.earned[k].Add(amount)
}

func (c *computation) keep(role Role, node aleph.Hash, why Reason, amount aleph.Token) {
	if amount.IsZero() {
		return
	}
	k := key{role: role, node: node, reason: why}
	c.left[k] = c.left[k].Add(amount)
}

// line divides one line: to the node that ran it, to the core node that the
// node is linked to, and into a pool of stakers.
func (c *computation) line(l expense.Line) {
	c.lines++
	c.pool = c.pool.Add(l.Value)
	s := shares(l.Usage.Kind, c.policy)
	parts := aleph.Split(l.Value.Distribution, []aleph.Token{
		aleph.NewToken(uint64(s.CRN)), aleph.NewToken(uint64(s.CCN)), aleph.NewToken(uint64(s.Stakers)),
	})
	forCRN, forCCN, forStakers := parts[0], parts[1], parts[2]
	if l.Usage.Kind == usage.Stored {
		c.storage = c.storage.Add(forCCN)
		c.stakers = c.stakers.Add(forStakers)
		return
	}
	if c.policy.StakerScope == policy.Global {
		c.stakers, forStakers = c.stakers.Add(forStakers), aleph.Token{}
	}
	crn, known := c.crns[l.Usage.Node]
	if !known || !crn.Linked() {
		why := NodeNotLinked
		if !known {
			why = NodeUnknown
		}
		c.keep(RoleCRN, l.Usage.Node, why, forCRN)
		c.keep(RoleCCN, l.Usage.Node, why, forCCN)
		c.keep(RoleStaker, l.Usage.Node, why, forStakers)
		return
	}
	c.give(RoleCRN, crn.ID, crn.Payee(), forCRN)
	ccn := c.ccns[crn.Parent]
	if !ccn.Active {
		c.keep(RoleCCN, crn.Parent, CCNNotActive, forCCN)
		c.keep(RoleStaker, crn.Parent, CCNNotActive, forStakers)
		return
	}
	c.give(RoleCCN, ccn.ID, ccn.Payee(), forCCN)
	c.scoped[ccn.ID] = c.scoped[ccn.ID].Add(forStakers)
}

func (c *computation) report() Report {
	c.shareStorage()
	c.shareStakes(c.stakers, aleph.Hash{}, func(registry.Stake) bool { return true })
	for _, ccn := range c.snapshot.CCNs {
		c.shareStakes(c.scoped[ccn.ID], ccn.ID, func(s registry.Stake) bool { return s.CCN == ccn.ID })
	}
	r := Report{Lines: c.lines, Pool: c.pool, Developers: c.pool.Developers, Burned: c.pool.Burned}
	for k, amount := range c.earned { // order-free: sums, and sorted below.
		r.Shares = append(r.Shares, Share{k.role, k.node, k.address, amount})
		switch k.role {
		case RoleCRN:
			r.CRN = r.CRN.Add(amount)
		case RoleCCN:
			r.CCN = r.CCN.Add(amount)
		case RoleStaker:
			r.Stakers = r.Stakers.Add(amount)
		}
	}
	for k, amount := range c.left { // order-free: sums, and sorted below.
		r.Leftovers = append(r.Leftovers, Unallocated{k.role, k.node, k.reason, amount})
		r.Unallocated = r.Unallocated.Add(amount)
	}
	slices.SortFunc(r.Shares, func(a, b Share) int {
		return cmp.Or(cmp.Compare(a.Role, b.Role), a.Node.Compare(b.Node), cmp.Compare(a.Address, b.Address))
	})
	slices.SortFunc(r.Leftovers, func(a, b Unallocated) int {
		return cmp.Or(cmp.Compare(a.Role, b.Role), a.Node.Compare(b.Node), cmp.Compare(a.Reason, b.Reason))
	})
	return r
}

// shareStorage divides what core nodes get for storage by score.
func (c *computation) shareStorage() {
	var to []registry.CCN
	var weights []aleph.Token
	for _, ccn := range c.snapshot.CCNs {
		if ccn.Active {
			to = append(to, ccn)
			weights = append(weights, aleph.NewToken(uint64(c.policy.Nodes.Multiplier(ccn.Score))))
		}
	}
	parts := aleph.Split(c.storage, weights)
	if parts == nil {
		why := NoActiveCCN
		if len(to) > 0 {
			why = NoScoredCCN
		}
		c.keep(RoleCCN, aleph.Hash{}, why, c.storage)
		return
	}
	for i, ccn := range to {
		c.give(RoleCCN, ccn.ID, ccn.Payee(), parts[i])
	}
}

// shareStakes divides a pool by stake among the stakers in scope whose core
// node is active.
func (c *computation) shareStakes(pool aleph.Token, scope aleph.Hash, in func(registry.Stake) bool) {
	if pool.IsZero() {
		return
	}
	var to []registry.Stake
	var weights []aleph.Token
	for _, s := range c.snapshot.Stakes {
		if c.ccns[s.CCN].Active && in(s) {
			to = append(to, s)
			weights = append(weights, s.Amount)
		}
	}
	parts := aleph.Split(pool, weights)
	if parts == nil {
		c.keep(RoleStaker, scope, NoStakers, pool)
		return
	}
	for i, s := range to {
		c.give(RoleStaker, s.CCN, s.Staker, parts[i])
	}
}

// ByAddress adds up the shares by role and address. The nodes of the sums are
// zero.
func (r Report) ByAddress() []Share {
	sums := map[key]aleph.Token{}
	for _, s := range r.Shares {
		k := key{role: s.Role, address: s.Address}
		sums[k] = sums[k].Add(s.Amount)
	}
	out := make([]Share, 0, len(sums))
	for k, amount := range sums { // order-free: sorted below.
		out = append(out, Share{Role: k.role, Address: k.address, Amount: amount})
	}
	slices.SortFunc(out, func(a, b Share) int {
		return cmp.Or(cmp.Compare(a.Role, b.Role), cmp.Compare(a.Address, b.Address))
	})
	return out
}
