// Package placement is the fair scheduler. It takes what shall run and the
// nodes that could run it, and decides which goes where, with the reason. It
// promises that no node gets more than its capacity, that a VM is on at most
// one node, and that equal inputs give an equal plan.
//
// Fair means: among the eligible nodes, take the one whose used share of its
// capacity is smallest once the VM is on it. Among equals a lottery decides.
//
// The rule is here twice. Index finds the node without looking at all of them, and
// is what places. Plan.Choose looks at every node and says why it is or is not
// the one. They come to the same.
package placement

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/registry"
)

// Demand is a VM that shall run.
type Demand struct {
	VM    aleph.Hash
	Units aleph.ComputeUnits
	Pin   aleph.Hash // the node its owner asks for; zero for any
	Avoid aleph.Hash // the node that has just given it back; zero for none

	// Yields is what on each node would make room for it; Choose counts that as
	// free, Place does not.
	Yields map[aleph.Hash]aleph.ComputeUnits
}

// Assignment is a VM on a node. Generation grows with each assignment that a
// VM gets, so that a node can tell a stale order from a fresh one.
type Assignment struct {
	VM         aleph.Hash
	Node       aleph.Hash
	Units      aleph.ComputeUnits
	Generation uint64
}

// Considered is a node that a decision looked at.
type Considered struct {
	Node     aleph.Hash
	Used     aleph.ComputeUnits // before
	Capacity aleph.ComputeUnits
	Refused  string // why it could not be; empty for eligible nodes
}

// Decision is where a VM goes and why. Node is zero when it goes nowhere.
type Decision struct {
	VM         aleph.Hash
	Node       aleph.Hash
	Generation uint64
	Reason     string
	Considered []Considered // in the order of the nodes' names
}

// Plan is who runs what. Owned by the engine.
type Plan struct {
	assigned   map[aleph.Hash]Assignment
	used       map[aleph.Hash]aleph.ComputeUnits // also on nodes that are not on record any more
	generation map[aleph.Hash]uint64
	all        aleph.ComputeUnits // used on all nodes

	nodes    []node             // as surveyed last, in the order of their names
	number   map[aleph.Hash]int // where a node is among them
	index    *Index             // of them, by number
	scoreMin aleph.BasisPoints
}

// node is a compute node as it was surveyed.
type node struct {
	registry.CRN
	barred string // why it gets nothing, not even what is pinned to it; empty if it may
}

// open reports whether a node gets what is not pinned to it.
func (n node) open() bool { return n.barred == "" && n.Eligible }

// New returns an empty plan that knows no nodes.
func New() *Plan {
	return &Plan{
		assigned:   map[aleph.Hash]Assignment{},
		used:       map[aleph.Hash]aleph.ComputeUnits{},
		generation: map[aleph.Hash]uint64{},
		index:      NewIndex(0),
	}
}

// Survey takes note of the nodes, sorted by name. What is decided afterwards
// is about them, until the next survey. scoreMin is the score that a node which
// is not eligible must exceed; it is named in reasons.
func (p *Plan) Survey(s registry.Snapshot, scoreMin aleph.BasisPoints) {
	if !slices.EqualFunc(p.nodes, s.CRNs, func(n node, crn registry.CRN) bool { return n.ID == crn.ID }) {
		p.renumber(s.CRNs)
	}
	p.scoreMin = scoreMin
	for i, crn := range s.CRNs {
		n := node{CRN: crn}
		switch {
		case !crn.Linked():
			n.barred = "not linked to a core node"
		case !active(s, crn.Parent):
			n.barred = "its core node is not active"
		}
		p.nodes[i] = n
		p.index.Set(i, crn.Capacity, n.open())
	}
}

// renumber makes an index for other nodes than those surveyed last.
func (p *Plan) renumber(crns []registry.CRN) {
	p.nodes = make([]node, len(crns))
	p.number = make(map[aleph.Hash]int, len(crns))
	p.index = NewIndex(len(crns))
	for i, crn := range crns {
		p.number[crn.ID] = i
		p.index.Take(i, p.used[crn.ID])
	}
}

// Place puts a VM where it belongs, and reports whether there is a node for it. A
// VM that is placed already stays where it is.
func (p *Plan) Place(d Demand) (a Assignment, ok bool) {
	if a, ok := p.assigned[d.VM]; ok {
		return a, true
	}
	i, ok := p.find(d)
	if !ok {
		return Assignment{}, false
	}
	a = Assignment{VM: d.VM, Node: p.nodes[i].ID, Units: d.Units, Generation: p.generation[d.VM] + 1}
	p.generation[d.VM] = a.Generation
	p.assigned[d.VM] = a
	p.used[a.Node] += a.Units
	p.all += a.Units
	p.index.Take(i, a.Units)
	return a, true
}

// Fits reports whether a VM that is not placed could be. It does not look at
// what would make room for it.
func (p *Plan) Fits(d Demand) bool {
	_, ok := p.find(d)
	return ok
}

// find returns the number of the node to which a VM goes.
func (p *Plan) find(d Demand) (int, bool) {
	if !d.Pin.IsZero() {
		i, ok := p.number[d.Pin]
		return i, ok && p.refuse(d, p.nodes[i], p.index.Used(i)) == ""
	}
	if i, ok := p.number[d.Avoid]; ok && p.nodes[i].open() {
		p.index.Set(i, p.nodes[i].Capacity, false)
		defer p.index.Set(i, p.nodes[i].Capacity, true)
	}
	return p.index.Choose(d.Units, p.draw(d.VM))
}

// draw is the lot of a VM: another one each time that it is placed.
func (p *Plan) draw(vm aleph.Hash) uint64 {
	sum := vm.Sum()
	return binary.BigEndian.Uint64(sum[:]) + p.generation[vm]
}

// Choose decides where a VM that is not placed would go, tells why, and changes
// nothing. Without Yields it is where Place puts it.
func (p *Plan) Choose(d Demand) Decision {
	dec := Decision{VM: d.VM, Considered: make([]Considered, len(p.nodes))}
	var equals []Considered
	eligible, best := 0, full
	for i, n := range p.nodes {
		c := Considered{Node: n.ID, Used: p.index.Used(i) - d.Yields[n.ID], Capacity: n.Capacity}
		c.Refused = p.refuse(d, n, c.Used)
		dec.Considered[i] = c
		if c.Refused != "" {
			continue
		}
		eligible++
		switch s := with(c.Used, d.Units, c.Capacity); s.compare(best) {
		case -1:
			best, equals = s, append(equals[:0], c)
		case 0:
			equals = append(equals, c)
		}
	}
	if eligible == 0 {
		dec.Reason = p.Nowhere()
		return dec
	}
	slices.SortStableFunc(equals, func(a, b Considered) int { return cmp.Compare(a.Capacity, b.Capacity) })
	node := equals[lot(p.draw(d.VM), int32(len(equals)))]
	dec.Node, dec.Generation = node.Node, p.generation[d.VM]+1
	dec.Reason = fmt.Sprintf("with it %d of %d compute units are used, the smallest share among %d eligible of %d nodes",
		node.Used+d.Units, node.Capacity, eligible, len(p.nodes))
	if !d.Pin.IsZero() {
		dec.Reason = "its owner asked for this node"
	}
	return dec
}

// Nowhere is the reason of a decision without a node.
func (p *Plan) Nowhere() string { return fmt.Sprintf("none of %d nodes can take it", len(p.nodes)) }

// refuse says why a node on which so much is used cannot take a VM, or nothing.
func (p *Plan) refuse(d Demand, n node, used aleph.ComputeUnits) string {
	pinned := !d.Pin.IsZero()
	switch {
	case pinned && d.Pin != n.ID:
		return "its owner asked for another node"
	case !pinned && d.Avoid == n.ID:
		return "it has just given the program back"
	case n.barred != "":
		return n.barred
	case !pinned && !n.Eligible:
		return fmt.Sprintf("score %d.%02d %% is not above %d.%02d %%", n.Score/100, n.Score%100, p.scoreMin/100, p.scoreMin%100)
	case d.Units > n.Capacity-used:
		return fmt.Sprintf("%d of %d compute units are used, %d more do not fit", used, n.Capacity, d.Units)
	}
	return ""
}

// Fairness tells how evenly the eligible nodes are used.
func (p *Plan) Fairness() Fairness { return p.index.Fairness() }

// Eligible says whether a node gets work that does not name its node.
func Eligible(crn registry.CRN, s registry.Snapshot, scoreMin aleph.BasisPoints) bool {
	return crn.Linked() && active(s, crn.Parent) && crn.Score > scoreMin
}

func active(s registry.Snapshot, ccn aleph.Hash) bool {
	i, ok := slices.BinarySearchFunc(s.CCNs, ccn, func(c registry.CCN, id aleph.Hash) int { return c.ID.Compare(id) })
	return ok && s.CCNs[i].Active
}

// Free takes a VM off its node. It reports whether it was on one.
func (p *Plan) Free(vm aleph.Hash) bool {
	a, ok := p.assigned[vm]
	if !ok {
		return false
	}
	delete(p.assigned, vm)
	p.all -= a.Units
	if p.used[a.Node] -= a.Units; p.used[a.Node] == 0 {
		delete(p.used, a.Node)
	}
	if i, ok := p.number[a.Node]; ok {
		p.index.Give(i, a.Units)
	}
	return true
}

// Of returns where a VM is.
func (p *Plan) Of(vm aleph.Hash) (Assignment, bool) {
	a, ok := p.assigned[vm]
	return a, ok
}

// Used returns what is used on all nodes together.
func (p *Plan) Used() aleph.ComputeUnits { return p.all }

// On returns what is on a node, sorted by VM.
func (p *Plan) On(node aleph.Hash) []Assignment {
	return slices.DeleteFunc(p.Assignments(), func(a Assignment) bool { return a.Node != node })
}

// Assignments returns the whole plan, sorted by VM.
func (p *Plan) Assignments() []Assignment {
	out := make([]Assignment, 0, len(p.assigned))
	for _, a := range p.assigned { // order-free: sorted below.
		out = append(out, a)
	}
	slices.SortFunc(out, func(x, y Assignment) int { return x.VM.Compare(y.VM) })
	return out
}

// Check verifies that what is on record as used is what is assigned. It does
// not look at capacities: a node that has lowered its own may stand above it.
func (p *Plan) Check() error {
	used := map[aleph.Hash]aleph.ComputeUnits{}
	for _, a := range p.Assignments() {
		used[a.Node] += a.Units
	}
	for i, n := range p.nodes {
		if p.index.Used(i) != used[n.ID] {
			return fmt.Errorf("plan: node %s runs %d compute units, the index has %d", n.ID, used[n.ID], p.index.Used(i))
		}
	}
	if len(used) != len(p.used) {
		return fmt.Errorf("plan: %d nodes are used, %d are on record", len(used), len(p.used))
	}
	for node, units := range used { // order-free: any difference is an error.
		if p.used[node] != units {
			return fmt.Errorf("plan: node %s runs %d compute units, %d are on record", node, units, p.used[node])
		}
	}
	return nil
}

// Generation is how often a VM has been assigned.
type Generation struct {
	VM     aleph.Hash
	Number uint64
}

// State is the plan as it is kept in a snapshot.
type State struct {
	Assignments []Assignment
	Generations []Generation
}

// State returns all that the plan knows, in a fixed order.
func (p *Plan) State() State {
	s := State{Assignments: p.Assignments()}
	for vm, n := range p.generation { // order-free: sorted below.
		s.Generations = append(s.Generations, Generation{vm, n})
	}
	slices.SortFunc(s.Generations, func(x, y Generation) int { return x.VM.Compare(y.VM) })
	return s
}

// Restore returns the plan that was in state s. The nodes must be surveyed
// again.
func Restore(s State) *Plan {
	p := New()
	for _, a := range s.Assignments {
		p.assigned[a.VM] = a
		p.used[a.Node] += a.Units
		p.all += a.Units
	}
	for _, g := range s.Generations {
		p.generation[g.VM] = g.Number
	}
	return p
}
