// Package registry is the nodes on record: core channel nodes (CCN), compute
// resource nodes (CRN), their links, scores and stakes. It takes node
// operations and the token balances that the chain shows, and gives snapshots
// by which work is placed and rewards are shared. It refuses an operation
// whose conditions do not hold with a sentence; a refusal changes nothing.
//
// Staking is holding: the stakes of a wallet are worth together what it holds
// at that moment, each as much as the other, and fall away with it.
package registry

import (
	"cmp"
	"fmt"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/policy"
)

// Node is what core and compute nodes have in common.
type Node struct {
	ID           aleph.Hash // item hash of the message that created it
	Owner        aleph.Address
	Reward       aleph.Address // where rewards go; empty means to the owner
	StreamReward aleph.Address // where streams on the chain go
	Manager      aleph.Address // may amend the node and sign its reports
	Name         string
	URL          string // where its HTTP API answers; no other node's is on the same host and port
	Score        aleph.BasisPoints
	Since        aleph.Millis    // when it was created
	Inactive     aleph.Millis    // since when its score is too low to stay without a link; 0 while it is not
	Locked       bool            // a core node: only Authorized may stake; a compute node: nobody may link it
	Authorized   []aleph.Address // sorted; not to be changed
	About        About
}

// About is what a node tells of itself. It decides nothing.
type About struct {
	Multiaddress       string // of a core node's peer
	Picture, Banner    string
	Description        string
	RegistrationURL    string // where to ask a locked node for being let in
	TermsAndConditions string
}

// Payee returns the address that the node's rewards go to.
func (n Node) Payee() aleph.Address {
	if n.Reward != "" {
		return n.Reward
	}
	return n.Owner
}

// admits reports whether a core node lets an address stake on it.
func (n Node) admits(a aleph.Address) bool {
	_, authorized := slices.BinarySearch(n.Authorized, a)
	return !n.Locked || authorized
}

// CCN is a core channel node.
type CCN struct {
	Node
	Active bool // enough is staked on it
	Staked aleph.Token
}

// CRN is a compute resource node.
type CRN struct {
	Node
	Type     string     // what kind of resource it is, such as compute
	Parent   aleph.Hash // the CCN that it is linked to; zero when waiting
	Capacity aleph.ComputeUnits

	// Eligible for work that does not name its node: the score has been higher
	// than ScoreMin, and since then higher than ScoreLeave.
	Eligible bool
}

// Linked reports whether the node has a parent.
func (c CRN) Linked() bool { return !c.Parent.IsZero() }

// Registry is all nodes, stakes and balances. One goroutine changes it; while
// none does, many may read.
type Registry struct {
	balances map[aleph.Address]aleph.Token
	ccns     table[aleph.Hash, *core]
	crns     table[aleph.Hash, *CRN]
	stakers  table[aleph.Address, *staker]
	owned    map[aleph.Address]aleph.Hash // owner -> CCN
	hosts    map[string]aleph.Hash        // host and port of a URL -> node
}

// core is a core node with what hangs on it.
type core struct {
	CCN     // Staked is kept current; Active depends on the policy.
	links   map[aleph.Hash]struct{}
	stakers map[aleph.Address]struct{}
}

// staker is a wallet with at least one stake.
type staker struct {
	address aleph.Address
	on      []aleph.Hash // sorted
	each    aleph.Token  // what each of the stakes is worth
}

// table is rows in the order of their keys.
type table[K, V any] struct {
	compare func(row V, key K) int
	rows    []V
}

func (t *table[K, V]) find(key K) (row V, ok bool) {
	i, ok := slices.BinarySearchFunc(t.rows, key, t.compare)
	if !ok {
		return row, false
	}
	return t.rows[i], true
}

// put adds the row of a key that has none.
func (t *table[K, V]) put(key K, row V) {
	i, _ := slices.BinarySearchFunc(t.rows, key, t.compare)
	t.rows = slices.Insert(t.rows, i, row)
}

func (t *table[K, V]) remove(key K) {
	if i, ok := slices.BinarySearchFunc(t.rows, key, t.compare); ok {
		t.rows = slices.Delete(t.rows, i, i+1)
	}
}

// New returns an empty registry.
func New() *Registry {
	r := &Registry{
		balances: map[aleph.Address]aleph.Token{},
		owned:    map[aleph.Address]aleph.Hash{},
		hosts:    map[string]aleph.Hash{},
	}
	r.ccns.compare = func(c *core, id aleph.Hash) int { return c.ID.Compare(id) }
	r.crns.compare = func(c *CRN, id aleph.Hash) int { return c.ID.Compare(id) }
	r.stakers.compare = func(s *staker, a aleph.Address) int { return cmp.Compare(s.address, a) }
	return r
}

// Transfer is a movement of ALEPH on the chain. From is empty for a mint.
type Transfer struct {
	From, To aleph.Address
	Amount   aleph.Token
}

// Move follows a transfer. One that takes more than the sender was seen to
// have is refused: the chain would not have let it happen.
func (r *Registry) Move(t Transfer) error {
	if t.From != "" {
		left, ok := r.balances[t.From].Sub(t.Amount)
		if !ok {
			return fmt.Errorf("transfer of %s from %s, which has %s", t.Amount, t.From, r.balances[t.From])
		}
		r.set(t.From, left)
	}
	if t.To != "" {
		r.set(t.To, r.balances[t.To].Add(t.Amount))
	}
	return nil
}

func (r *Registry) set(a aleph.Address, amount aleph.Token) {
	if amount.IsZero() {
		delete(r.balances, a)
	} else {
		r.balances[a] = amount
	}
	if s, stakes := r.stakers.find(a); stakes {
		r.setStakes(a, s.on)
	}
}

// setStakes makes on, which is sorted, all the core nodes that an address
// stakes on, each with an equal part of its balance. What does not divide
// counts for none of them.
func (r *Registry) setStakes(a aleph.Address, on []aleph.Hash) {
	s, stakes := r.stakers.find(a)
	if stakes {
		for _, id := range s.on {
			ccn, _ := r.ccns.find(id)
			ccn.Staked = ccn.Staked.MustSub(s.each)
			delete(ccn.stakers, a)
		}
	}
	switch {
	case len(on) == 0:
		r.stakers.remove(a)
		return
	case !stakes:
		s = &staker{address: a}
		r.stakers.put(a, s)
	}
	s.on, s.each = on, r.Balance(a).MulDiv(aleph.NewToken(1), aleph.NewToken(uint64(len(on))))
	for _, id := range on {
		ccn, _ := r.ccns.find(id)
		ccn.Staked = ccn.Staked.Add(s.each)
		ccn.stakers[a] = struct{}{}
	}
}

// stakesOn returns the core nodes that an address stakes on, sorted.
func (r *Registry) stakesOn(a aleph.Address) []aleph.Hash {
	if s, stakes := r.stakers.find(a); stakes {
		return s.on
	}
	return nil
}

// Balance returns the ALEPH that an address holds.
func (r *Registry) Balance(a aleph.Address) aleph.Token { return r.balances[a] }

// Has reports whether there is such a node.
func (r *Registry) Has(id aleph.Hash) bool { return r.node(id) != nil }

// CRN returns a compute node.
func (r *Registry) CRN(id aleph.Hash) (CRN, bool) {
	if crn, ok := r.crns.find(id); ok {
		return *crn, true
	}
	return CRN{}, false
}

func (r *Registry) node(id aleph.Hash) *Node {
	if ccn, ok := r.ccns.find(id); ok {
		return &ccn.Node
	}
	if crn, ok := r.crns.find(id); ok {
		return &crn.Node
	}
	return nil
}

// attach links a compute node that is not linked.
func (r *Registry) attach(crn *CRN, ccn *core) {
	crn.Parent = ccn.ID
	ccn.links[crn.ID] = struct{}{}
}

// detach takes a compute node off its core node, if it has one.
func (r *Registry) detach(crn *CRN) {
	if ccn, ok := r.ccns.find(crn.Parent); ok {
		delete(ccn.links, crn.ID)
	}
	crn.Parent = aleph.Hash{}
}

// remove takes a node off the record, with the links and stakes on it. It
// returns the compute nodes that were linked until now, sorted.
func (r *Registry) remove(id aleph.Hash) (unlinked []aleph.Hash) {
	if host, ok := hostOf(r.node(id).URL); ok {
		delete(r.hosts, host)
	}
	if crn, ok := r.crns.find(id); ok {
		if crn.Linked() {
			unlinked = append(unlinked, id)
		}
		r.detach(crn)
		r.crns.remove(id)
		return unlinked
	}
	ccn, _ := r.ccns.find(id)
	for link := range ccn.links { // order-free: each is changed alike, and sorted below.
		crn, _ := r.crns.find(link)
		r.detach(crn)
		unlinked = append(unlinked, link)
	}
	slices.SortFunc(unlinked, aleph.Hash.Compare)
	for a := range ccn.stakers { // order-free: each loses this stake and keeps the others.
		r.setStakes(a, without(r.stakesOn(a), id))
	}
	delete(r.owned, ccn.Owner)
	r.ccns.remove(id)
	return unlinked
}

// with returns a sorted list that has id too.
func with(list []aleph.Hash, id aleph.Hash) []aleph.Hash {
	i, _ := slices.BinarySearchFunc(list, id, aleph.Hash.Compare)
	return slices.Insert(slices.Clone(list), i, id)
}

// without returns the list without id.
func without(list []aleph.Hash, id aleph.Hash) []aleph.Hash {
	return slices.DeleteFunc(slices.Clone(list), func(h aleph.Hash) bool { return h == id })
}

// Pruned is what Prune took off the record.
type Pruned struct {
	Nodes    []aleph.Hash    // sorted
	Unlinked []aleph.Hash    // compute nodes that lost their core node by it, sorted
	Stakers  []aleph.Address // whose wallets hold too little to stake, sorted
}

// Prune removes the core nodes whose owners, and the stakes whose stakers, no
// longer hold what the policy asks for, and the compute nodes without a link
// whose score was too low for too long. A compute node that loses its link
// here is looked at the next time.
func (r *Registry) Prune(now aleph.Millis, p policy.Nodes) (gone Pruned) {
	for _, crn := range r.crns.rows {
		if !crn.Linked() && crn.Inactive != 0 && now-crn.Inactive >= p.RemoveAfter {
			gone.Nodes = append(gone.Nodes, crn.ID)
		}
	}
	for _, ccn := range r.ccns.rows {
		if r.Balance(ccn.Owner).Cmp(p.OwnerMin) < 0 {
			gone.Nodes = append(gone.Nodes, ccn.ID)
		}
	}
	slices.SortFunc(gone.Nodes, aleph.Hash.Compare)
	for _, id := range gone.Nodes {
		gone.Unlinked = append(gone.Unlinked, r.remove(id)...)
	}
	slices.SortFunc(gone.Unlinked, aleph.Hash.Compare)
	for _, s := range r.stakers.rows {
		if r.Balance(s.address).Cmp(p.StakerMin) < 0 {
			gone.Stakers = append(gone.Stakers, s.address)
		}
	}
	for _, a := range gone.Stakers {
		r.setStakes(a, nil)
	}
	return gone
}

// Measurement is what core nodes found out about a node.
type Measurement struct {
	Node     aleph.Hash
	Score    aleph.BasisPoints
	Capacity aleph.ComputeUnits // compute nodes only
}

// Measure records a measurement that was agreed on at a moment. ok is false
// when there is no such node or the values cannot be; changed reports whether
// anything is new.
func (r *Registry) Measure(m Measurement, at aleph.Millis, p policy.Nodes) (changed, ok bool) {
	n := r.node(m.Node)
	if n == nil || m.Score > aleph.Whole || m.Capacity < 0 {
		return false, false
	}
	changed = n.Score != m.Score
	n.Score = m.Score
	n.noteActivity(at, p)
	if crn, ok := r.crns.find(m.Node); ok {
		changed = changed || crn.Capacity != m.Capacity
		crn.Capacity = m.Capacity
		crn.noteEligibility(p)
	}
	return changed, true
}

// Reassess looks at all scores anew, because the policy has changed. Core
// nodes tell a score again only when it has changed.
func (r *Registry) Reassess(at aleph.Millis, p policy.Nodes) {
	for _, ccn := range r.ccns.rows {
		ccn.noteActivity(at, p)
	}
	for _, crn := range r.crns.rows {
		crn.noteActivity(at, p)
		crn.noteEligibility(p)
	}
}

// noteActivity follows the score of the node at a moment.
func (n *Node) noteActivity(at aleph.Millis, p policy.Nodes) {
	switch {
	case n.Score >= p.InactiveScore:
		n.Inactive = 0
	case n.Inactive == 0:
		n.Inactive = at
	}
}

// noteEligibility follows the score of the node. Between the two thresholds it
// stays as it was, so that a score about one of them does not flap.
func (c *CRN) noteEligibility(p policy.Nodes) {
	c.Eligible = c.Score > p.ScoreMin || c.Eligible && c.Score > p.ScoreLeave
}
