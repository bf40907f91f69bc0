// Package registry is the nodes on record: core channel nodes (CCN), compute
// resource nodes (CRN), their links, scores and stakes. It takes node
// operations and the token balances that the chain shows, and gives snapshots
// by which work is placed and rewards are shared. It refuses an operation
// whose conditions do not hold with a sentence; a refusal changes nothing.
//
// Staking is holding: a stake is worth what the staker's wallet holds at that
// moment, and falls away with it.
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
	ID      aleph.Hash // item hash of the message that created it
	Owner   aleph.Address
	Reward  aleph.Address // where rewards go; empty means to the owner
	Manager aleph.Address // may amend the node and sign its reports
	Name    string
	URL     string
	Score   aleph.BasisPoints
	Since   aleph.Millis // when it was created
}

// Payee returns the address that the node's rewards go to.
func (n Node) Payee() aleph.Address {
	if n.Reward != "" {
		return n.Reward
	}
	return n.Owner
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
	Parent   aleph.Hash // the CCN that it is linked to; zero when waiting
	Capacity aleph.ComputeUnits
}

// Linked reports whether the node has a parent.
func (c CRN) Linked() bool { return !c.Parent.IsZero() }

// Stake is what one staker has on one CCN.
type Stake struct {
	Staker aleph.Address
	CCN    aleph.Hash
	Amount aleph.Token
}

// Snapshot is the registry at one moment, sorted by node and staker.
type Snapshot struct {
	CCNs   []CCN
	CRNs   []CRN
	Stakes []Stake
}

// Action is a node operation (post type corechan-operation).
type Action string

// The actions that the registry knows.
const (
	CreateCCN Action = "create-node"
	CreateCRN Action = "create-resource-node"
	Link      Action = "link"
	Unlink    Action = "unlink"
	StakeOn   Action = "stake"
	Unstake   Action = "unstake"
	Drop      Action = "drop-node"
	Amend     Action = "amend"
)

// Operation is a signed wish of a node's owner or of a staker.
type Operation struct {
	Action  Action
	ID      aleph.Hash // of the message
	By      aleph.Address
	Ref     aleph.Hash // the node that it is about; zero for creations
	At      aleph.Millis
	Details Details
}

// Details are the fields of a node that its owner sets. A nil field stays as
// it is.
type Details struct {
	Name, URL       *string
	Reward, Manager *aleph.Address
}

// Registry is all nodes, stakes and balances. Owned by the engine.
type Registry struct {
	balances map[aleph.Address]aleph.Token
	ccns     map[aleph.Hash]*CCN
	crns     map[aleph.Hash]*CRN
	stakes   map[aleph.Address]aleph.Hash // staker -> CCN
}

// New returns an empty registry.
func New() *Registry {
	return &Registry{
		balances: map[aleph.Address]aleph.Token{},
		ccns:     map[aleph.Hash]*CCN{},
		crns:     map[aleph.Hash]*CRN{},
		stakes:   map[aleph.Address]aleph.Hash{},
	}
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
		return
	}
	r.balances[a] = amount
}

// Balance returns the ALEPH that an address holds.
func (r *Registry) Balance(a aleph.Address) aleph.Token { return r.balances[a] }

// Operate carries out an operation under a policy. A non-empty refusal is a
// sentence that says which condition does not hold.
func (r *Registry) Operate(op Operation, p policy.Nodes) (refusal string) {
	switch op.Action {
	case CreateCCN:
		return r.createCCN(op, p)
	case CreateCRN:
		crn := &CRN{Node: Node{ID: op.ID, Owner: op.By, Since: op.At}}
		r.crns[op.ID] = crn
		crn.amend(op.Details)
		return ""
	case Link:
		return r.link(op, p)
	case Unlink:
		crn := r.crns[op.Ref]
		if crn == nil || !crn.Linked() {
			return fmt.Sprintf("%s is not a linked compute node", op.Ref.Short())
		}
		if parent := r.ccns[crn.Parent]; op.By != crn.Owner && (parent == nil || op.By != parent.Owner) {
			return "only the owner of the compute node or of its core node may unlink it"
		}
		crn.Parent = aleph.Hash{}
		return ""
	case StakeOn:
		return r.stake(op, p)
	case Unstake:
		if r.stakes[op.By] != op.Ref || op.Ref.IsZero() {
			return fmt.Sprintf("%s has no stake on %s", op.By, op.Ref.Short())
		}
		delete(r.stakes, op.By)
		return ""
	case Drop:
		return r.drop(op)
	case Amend:
		return r.amend(op)
	}
	return fmt.Sprintf("%q is not a node operation", op.Action)
}

func (r *Registry) createCCN(op Operation, p policy.Nodes) string {
	if id, owns := r.ownedCCN(op.By); owns {
		return fmt.Sprintf("%s owns the core node %s already", op.By, id.Short())
	}
	if have := r.Balance(op.By); have.Cmp(p.OwnerMin) < 0 {
		return fmt.Sprintf("a core node needs %s ALEPH in its owner's wallet; %s has %s", p.OwnerMin.Decimal(), op.By, have.Decimal())
	}
	ccn := &CCN{Node: Node{ID: op.ID, Owner: op.By, Since: op.At}}
	ccn.amend(op.Details)
	r.ccns[op.ID] = ccn
	delete(r.stakes, op.By)
	return ""
}

func (r *Registry) link(op Operation, p policy.Nodes) string {
	ccn, owns := r.ownedCCN(op.By)
	crn := r.crns[op.Ref]
	switch {
	case !owns:
		return fmt.Sprintf("%s owns no core node to link to", op.By)
	case crn == nil:
		return fmt.Sprintf("%s is not a compute node", op.Ref.Short())
	case crn.Linked():
		return fmt.Sprintf("compute node %s is linked already", op.Ref.Short())
	case r.links(ccn) >= p.LinksMax:
		return fmt.Sprintf("core node %s has %d compute nodes linked, which is the most", ccn.Short(), p.LinksMax)
	}
	crn.Parent = ccn
	return ""
}

func (r *Registry) stake(op Operation, p policy.Nodes) string {
	if r.ccns[op.Ref] == nil {
		return fmt.Sprintf("%s is not a core node", op.Ref.Short())
	}
	if id, owns := r.ownedCCN(op.By); owns {
		return fmt.Sprintf("%s owns the core node %s and cannot stake too", op.By, id.Short())
	}
	if have := r.Balance(op.By); have.Cmp(p.StakerMin) < 0 {
		return fmt.Sprintf("staking needs %s ALEPH; %s has %s", p.StakerMin.Decimal(), op.By, have.Decimal())
	}
	r.stakes[op.By] = op.Ref
	return ""
}

func (r *Registry) drop(op Operation) string {
	n := r.node(op.Ref)
	if n == nil {
		return fmt.Sprintf("%s is not a node", op.Ref.Short())
	}
	if n.Owner != op.By {
		return fmt.Sprintf("only its owner %s may drop node %s", n.Owner, op.Ref.Short())
	}
	r.remove(op.Ref)
	return ""
}

func (r *Registry) amend(op Operation) string {
	n := r.node(op.Ref)
	if n == nil {
		return fmt.Sprintf("%s is not a node", op.Ref.Short())
	}
	if op.By != n.Owner && op.By != n.Manager {
		return fmt.Sprintf("only its owner %s or its manager may amend node %s", n.Owner, op.Ref.Short())
	}
	n.amend(op.Details)
	return ""
}

func (n *Node) amend(d Details) {
	if d.Name != nil {
		n.Name = *d.Name
	}
	if d.URL != nil {
		n.URL = *d.URL
	}
	if d.Reward != nil {
		n.Reward = *d.Reward
	}
	if d.Manager != nil {
		n.Manager = *d.Manager
	}
}

func (r *Registry) node(id aleph.Hash) *Node {
	if ccn := r.ccns[id]; ccn != nil {
		return &ccn.Node
	}
	if crn := r.crns[id]; crn != nil {
		return &crn.Node
	}
	return nil
}

func (r *Registry) ownedCCN(a aleph.Address) (id aleph.Hash, owns bool) {
	for id, ccn := range r.ccns { // order-free: an address owns at most one.
		if ccn.Owner == a {
			return id, true
		}
	}
	return aleph.Hash{}, false
}

func (r *Registry) links(ccn aleph.Hash) (n int) {
	for _, crn := range r.crns { // order-free: counts.
		if crn.Parent == ccn {
			n++
		}
	}
	return n
}

// remove takes a node off the record, with the links and stakes on it.
func (r *Registry) remove(id aleph.Hash) {
	delete(r.ccns, id)
	delete(r.crns, id)
	for _, crn := range r.crns { // order-free: each is changed alike.
		if crn.Parent == id {
			crn.Parent = aleph.Hash{}
		}
	}
	for staker, ccn := range r.stakes { // order-free: each is tested alike.
		if ccn == id {
			delete(r.stakes, staker)
		}
	}
}

// Prune removes the core nodes whose owners, and the stakes whose stakers, no
// longer hold what the policy asks for. It returns the nodes removed.
func (r *Registry) Prune(p policy.Nodes) []aleph.Hash {
	var gone []aleph.Hash
	for id, ccn := range r.ccns { // order-free: sorted below.
		if r.Balance(ccn.Owner).Cmp(p.OwnerMin) < 0 {
			gone = append(gone, id)
		}
	}
	slices.SortFunc(gone, aleph.Hash.Compare)
	for _, id := range gone {
		r.remove(id)
	}
	for staker := range r.stakes { // order-free: each is tested alike.
		if r.Balance(staker).Cmp(p.StakerMin) < 0 {
			delete(r.stakes, staker)
		}
	}
	return gone
}

// Has reports whether there is such a node.
func (r *Registry) Has(id aleph.Hash) bool { return r.node(id) != nil }

// Measurement is what core nodes found out about a node.
type Measurement struct {
	Node     aleph.Hash
	Score    aleph.BasisPoints
	Capacity aleph.ComputeUnits // compute nodes only
}

// Measure records an agreed measurement. ok is false when there is no such
// node or the values cannot be; changed reports whether anything is new.
func (r *Registry) Measure(m Measurement) (changed, ok bool) {
	n := r.node(m.Node)
	if n == nil || m.Score > aleph.Whole || m.Capacity < 0 {
		return false, false
	}
	changed = n.Score != m.Score
	n.Score = m.Score
	if crn := r.crns[m.Node]; crn != nil {
		changed = changed || crn.Capacity != m.Capacity
		crn.Capacity = m.Capacity
	}
	return changed, true
}

// CRN returns a compute node.
func (r *Registry) CRN(id aleph.Hash) (CRN, bool) {
	if crn := r.crns[id]; crn != nil {
		return *crn, true
	}
	return CRN{}, false
}

// Snapshot returns the nodes and stakes as they are now.
func (r *Registry) Snapshot(p policy.Nodes) Snapshot {
	var s Snapshot
	staked := map[aleph.Hash]aleph.Token{}
	for staker, ccn := range r.stakes { // order-free: sums, and sorted below.
		amount := r.Balance(staker)
		s.Stakes = append(s.Stakes, Stake{Staker: staker, CCN: ccn, Amount: amount})
		staked[ccn] = staked[ccn].Add(amount)
	}
	for id, ccn := range r.ccns { // order-free: sorted below.
		c := *ccn
		c.Staked = staked[id]
		c.Active = c.Staked.Cmp(p.ActiveMin) >= 0
		s.CCNs = append(s.CCNs, c)
	}
	for _, crn := range r.crns { // order-free: sorted below.
		s.CRNs = append(s.CRNs, *crn)
	}
	s.sort()
	return s
}

func (s *Snapshot) sort() {
	slices.SortFunc(s.CCNs, func(a, b CCN) int { return a.ID.Compare(b.ID) })
	slices.SortFunc(s.CRNs, func(a, b CRN) int { return a.ID.Compare(b.ID) })
	slices.SortFunc(s.Stakes, func(a, b Stake) int {
		return cmp.Or(cmp.Compare(a.Staker, b.Staker), a.CCN.Compare(b.CCN))
	})
}

// Sorted returns the snapshot in its canonical order, for those that were read
// from a document.
func (s Snapshot) Sorted() Snapshot {
	s = Snapshot{slices.Clone(s.CCNs), slices.Clone(s.CRNs), slices.Clone(s.Stakes)}
	s.sort()
	return s
}

// Balance is what one address holds.
type Balance struct {
	Address aleph.Address
	Amount  aleph.Token
}

// State is the registry as it is kept in a snapshot of the engine.
type State struct {
	Balances []Balance
	CCNs     []CCN
	CRNs     []CRN
	Stakes   []Stake
}

// State returns all that the registry knows, in a fixed order.
func (r *Registry) State() State {
	var s State
	for a, amount := range r.balances { // order-free: sorted below.
		s.Balances = append(s.Balances, Balance{a, amount})
	}
	slices.SortFunc(s.Balances, func(x, y Balance) int { return cmp.Compare(x.Address, y.Address) })
	snap := Snapshot{}
	for _, ccn := range r.ccns { // order-free: sorted below.
		snap.CCNs = append(snap.CCNs, *ccn)
	}
	for _, crn := range r.crns { // order-free: sorted below.
		snap.CRNs = append(snap.CRNs, *crn)
	}
	for staker, ccn := range r.stakes { // order-free: sorted below.
		snap.Stakes = append(snap.Stakes, Stake{Staker: staker, CCN: ccn})
	}
	snap.sort()
	s.CCNs, s.CRNs, s.Stakes = snap.CCNs, snap.CRNs, snap.Stakes
	return s
}

// Restore returns the registry that was in state s.
func Restore(s State) *Registry {
	r := New()
	for _, b := range s.Balances {
		r.balances[b.Address] = b.Amount
	}
	for _, c := range s.CCNs {
		r.ccns[c.ID] = &c
	}
	for _, c := range s.CRNs {
		r.crns[c.ID] = &c
	}
	for _, st := range s.Stakes {
		r.stakes[st.Staker] = st.CCN
	}
	return r
}
