package reward

import (
	"slices"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/registry"
)

// route is where a part goes: to an address for a node; into a pool, which is
// shared; or, when there is a reason, to nobody.
type route struct {
	role     Role
	node     aleph.Hash
	to       aleph.Address
	reason   Reason
	withheld bool // because the node was silent
	pool     *pool
}

// pool is who shares what goes into it.
type pool struct {
	found   bool          // who it is: only when something goes into it
	to      []int         // routes
	rows    []int         // of compute nodes, which may be silent
	amounts []aleph.Token // the weights
	weights aleph.Weights
	nobody  Reason // why nobody has a weight, if so
	nowhere int    // the route under that reason, if so
	parts   []aleph.Token
}

// network is who can get something in a snapshot, by number. First come the
// compute nodes, the core nodes and the stakes, in its order.
type network struct {
	snapshot registry.Snapshot
	policy   policy.Policy
	ccns     map[aleph.Hash]int // of the snapshot
	nodes    map[aleph.Hash]int // rows; empty until one is asked for by name
	rows     []row
	routes   []route

	ofCCN                 []int // the routes to the core nodes
	stakersOf             []int // the routes to the stakers of each core node; 0 for those who share with all
	scored, staked, waged int   // routes to pools
	pools                 [3]pool
	developers, burn      int // routes

	wage aleph.Weights // of the roles
}

// row is a compute node, and where what it runs goes.
type row struct {
	id                          aleph.Hash
	on                          *registry.CRN // nil when it is not on record
	silences                    []Silence
	crn, ccn, stakers, withheld int // routes; the last when it is needed
}

// find finds the network of a snapshot, in the memory of the one before.
func (n *network) find(s registry.Snapshot) {
	n.snapshot = s
	if n.ccns == nil {
		n.ccns, n.nodes = make(map[aleph.Hash]int, len(s.CCNs)), make(map[aleph.Hash]int)
	}
	clear(n.ccns)
	clear(n.nodes)
	n.rows = slices.Grow(n.rows[:0], len(s.CRNs))
	n.ofCCN, n.stakersOf = slices.Grow(n.ofCCN[:0], len(s.CCNs)), slices.Grow(n.stakersOf[:0], len(s.CCNs))[:len(s.CCNs)]
	clear(n.stakersOf)
	n.routes = slices.Grow(n.routes[:0], len(s.CRNs)+len(s.CCNs)+len(s.Stakes)+8)
	for i := range s.CRNs {
		n.route(route{role: RoleCRN, node: s.CRNs[i].ID, to: s.CRNs[i].Payee()})
	}
	for i := range s.CCNs {
		n.ccns[s.CCNs[i].ID] = i
		n.ofCCN = append(n.ofCCN, n.route(route{role: RoleCCN, node: s.CCNs[i].ID, to: s.CCNs[i].Payee()}))
	}
	for i := range s.Stakes {
		n.route(route{role: RoleStaker, node: s.Stakes[i].CCN, to: s.Stakes[i].Staker})
	}
	n.developers, n.burn = n.route(route{}), n.route(route{}) // They are of the epoch.
	for i, to := range [...]struct {
		at   *int
		role Role
	}{{&n.scored, RoleCCN}, {&n.staked, RoleStaker}, {&n.waged, RoleCRN}} {
		n.pools[i].empty()
		*to.at = n.route(route{role: to.role, pool: &n.pools[i]})
	}
	w := n.policy.Wage
	n.wage = aleph.NewWeights([]aleph.Token{aleph.NewToken(uint64(w.CRN)), aleph.NewToken(uint64(w.CCN)), aleph.NewToken(uint64(w.Stakers))})
	for i, at := range n.ofCCN {
		n.ofCCN[i] = n.payable(at)
	}
	for i := range s.CRNs {
		n.rows = append(n.rows, n.newRow(s.CRNs[i].ID, i))
	}
}

// empty forgets who shares a pool, and keeps the memory.
func (p *pool) empty() {
	*p = pool{to: p.to[:0], rows: p.rows[:0], amounts: p.amounts[:0], parts: p.parts[:0]}
}

// route adds a route.
func (n *network) route(to route) int {
	n.routes = append(n.routes, to)
	return len(n.routes) - 1
}

// nowhere adds a route to nobody.
func (n *network) nowhere(role Role, node aleph.Hash, why Reason) int {
	return n.route(route{role: role, node: node, reason: why})
}

// payable returns a route to a node if it has an address that can be paid, else
// one to nobody.
func (n *network) payable(at int) int {
	if to := n.routes[at]; to.to == "" {
		return n.nowhere(to.role, to.node, NoPayee)
	}
	return at
}

// Row returns the number of a compute node: its place in the snapshot. It
// reports false for one that is not on record.
func (c *Computation) Row(node aleph.Hash) (int, bool) {
	i, ok := c.named(node)
	return i, ok && c.rows[i].on != nil
}

// named returns the number of the row of a compute node.
func (n *network) named(node aleph.Hash) (int, bool) {
	if len(n.nodes) == 0 {
		for i := range n.rows {
			n.nodes[n.rows[i].id] = i
		}
	}
	i, ok := n.nodes[node]
	return i, ok
}

// row returns the row of a compute node, which need not be on record.
func (n *network) row(node aleph.Hash) *row {
	i, ok := n.named(node)
	if !ok {
		i = len(n.rows)
		n.nodes[node] = i
		n.rows = append(n.rows, n.newRow(node, none))
	}
	return &n.rows[i]
}

// newRow finds where what runs on a compute node goes. i is its place in the
// snapshot.
func (n *network) newRow(id aleph.Hash, i int) row {
	r := row{id: id, withheld: none}
	everybody := func(why Reason) {
		r.crn, r.ccn, r.stakers = n.nowhere(RoleCRN, id, why), n.nowhere(RoleCCN, id, why), n.nowhere(RoleStaker, id, why)
	}
	if i != none {
		r.on = &n.snapshot.CRNs[i]
	}
	switch {
	case r.on == nil:
		everybody(NodeUnknown)
	case !r.on.Linked():
		everybody(NodeNotLinked)
	default:
		r.crn = n.payable(i)
		parent, ok := n.ccns[r.on.Parent]
		if !ok || !n.snapshot.CCNs[parent].Active {
			r.ccn, r.stakers = n.nowhere(RoleCCN, r.on.Parent, CCNNotActive), n.nowhere(RoleStaker, r.on.Parent, CCNNotActive)
			break
		}
		r.ccn, r.stakers = n.ofCCN[parent], n.staked
		if n.policy.StakerScope != policy.Global {
			r.stakers = n.stakersOn(parent)
		}
	}
	if n.policy.StakerScope == policy.Global { // Those of all core nodes, whatever became of this one.
		r.stakers = n.staked
	}
	return r
}

// stakersOn returns the route to the stakers of a core node.
func (n *network) stakersOn(ccn int) int {
	if n.stakersOf[ccn] == 0 {
		n.stakersOf[ccn] = n.route(route{role: RoleStaker, node: n.snapshot.CCNs[ccn].ID, pool: &pool{}})
	}
	return n.stakersOf[ccn]
}

// withheldOf returns the route of what a silent node does not get.
func (n *network) withheldOf(r *row) int {
	if r.withheld == none {
		to := route{role: RoleCRN, node: r.id, withheld: true}
		if r.on != nil {
			to.to = r.on.Payee()
		}
		r.withheld = n.route(to)
	}
	return r.withheld
}

func (n *network) ccn(id aleph.Hash) *registry.CCN {
	if i, ok := n.ccns[id]; ok {
		return &n.snapshot.CCNs[i]
	}
	return nil
}

// members returns who shares the pool to which a route leads.
func (n *network) members(at int) *pool {
	p, role, scope := n.routes[at].pool, n.routes[at].role, n.routes[at].node
	if p.found {
		return p
	}
	p.found = true
	switch at {
	case n.scored:
		n.findScored(p)
	case n.waged:
		n.findWaged(p)
	default:
		n.findStaked(p, scope)
	}
	p.weights, p.parts = aleph.NewWeights(p.amounts), slices.Grow(p.parts, len(p.amounts))[:len(p.amounts)]
	if p.weights.Sum().IsZero() {
		p.nowhere = n.nowhere(role, scope, p.nobody)
	}
	return p
}

// findScored finds the active core nodes, by score.
func (n *network) findScored(p *pool) {
	p.nobody = NoActiveCCN
	for i := range n.snapshot.CCNs {
		if ccn := &n.snapshot.CCNs[i]; ccn.Active {
			p.to, p.amounts = append(p.to, n.ofCCN[i]), append(p.amounts, aleph.NewToken(uint64(n.policy.Nodes.Multiplier(ccn.Score))))
			p.nobody = NoScoredCCN
		}
	}
}

// findStaked finds the stakers of active core nodes, by stake: of one core node,
// or of all when scope is zero.
func (n *network) findStaked(p *pool, scope aleph.Hash) {
	p.nobody = NoStakers
	first := len(n.snapshot.CRNs) + len(n.snapshot.CCNs)
	for i := range n.snapshot.Stakes {
		s := &n.snapshot.Stakes[i]
		if ccn := n.ccn(s.CCN); ccn != nil && ccn.Active && (scope.IsZero() || s.CCN == scope) {
			p.to, p.amounts = append(p.to, first+i), append(p.amounts, s.Amount)
		}
	}
}

// findWaged finds the linked compute nodes, by score, or by score and capacity.
func (n *network) findWaged(p *pool) {
	p.nobody = NoScoredCRN
	for i := range n.snapshot.CRNs {
		crn := &n.snapshot.CRNs[i]
		if !crn.Linked() {
			continue
		}
		weight := aleph.NewToken(uint64(n.policy.Nodes.Multiplier(crn.Score)))
		if n.policy.Wage.By == policy.ByScoreCapacity {
			weight = weight.Mul(uint64(min(max(0, crn.Capacity), n.policy.Wage.UnitsMax)))
		}
		p.to, p.rows, p.amounts = append(p.to, n.rows[i].crn), append(p.rows, i), append(p.amounts, weight)
	}
}
