// Package placement is the fair scheduler. It takes what shall run and the
// nodes that could run it, and decides which goes where, with the reason. It
// promises that no node gets more than its capacity, that a VM is on at most
// one node, and that equal inputs give an equal plan.
//
// Fair means: among the eligible nodes, take the one whose used share of its
// capacity is smallest once the VM is on it.
package placement

import (
	"cmp"
	"crypto/sha256"
	"fmt"
	"math/bits"
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
	// free.
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
	used       map[aleph.Hash]aleph.ComputeUnits
	generation map[aleph.Hash]uint64
	all        aleph.ComputeUnits // used on all nodes
}

// New returns an empty plan.
func New() *Plan {
	return &Plan{
		assigned:   map[aleph.Hash]Assignment{},
		used:       map[aleph.Hash]aleph.ComputeUnits{},
		generation: map[aleph.Hash]uint64{},
	}
}

// Place decides where a VM goes and puts it there. A VM that is placed
// already stays where it is. scoreMin is the score that a node which is not
// eligible must exceed; it is named in reasons.
func (p *Plan) Place(d Demand, s registry.Snapshot, scoreMin aleph.BasisPoints) Decision {
	if a, ok := p.assigned[d.VM]; ok {
		return Decision{VM: d.VM, Node: a.Node, Generation: a.Generation, Reason: "it runs there already"}
	}
	d.Yields = nil
	dec := p.Choose(d, s, scoreMin)
	if dec.Node.IsZero() {
		return dec
	}
	p.generation[d.VM]++
	dec.Generation = p.generation[d.VM]
	p.assigned[d.VM] = Assignment{VM: d.VM, Node: dec.Node, Units: d.Units, Generation: dec.Generation}
	p.used[dec.Node] += d.Units
	p.all += d.Units
	return dec
}

// Choose decides where a VM that is not placed would go, and changes nothing.
func (p *Plan) Choose(d Demand, s registry.Snapshot, scoreMin aleph.BasisPoints) Decision {
	dec := Decision{VM: d.VM, Considered: make([]Considered, 0, len(s.CRNs))}
	best := -1
	for i, crn := range s.CRNs {
		c := Considered{Node: crn.ID, Used: p.used[crn.ID] - d.Yields[crn.ID], Capacity: crn.Capacity}
		c.Refused = refuse(d, c.Used, crn, s, scoreMin)
		dec.Considered = append(dec.Considered, c)
		if c.Refused == "" && (best < 0 || fairer(d, c, dec.Considered[best])) {
			best = i
		}
	}
	if best < 0 {
		dec.Reason = fmt.Sprintf("none of %d nodes can take it", len(s.CRNs))
		return dec
	}
	node := dec.Considered[best]
	eligible := 0
	for _, c := range dec.Considered {
		if c.Refused == "" {
			eligible++
		}
	}
	dec.Node = node.Node
	dec.Reason = fmt.Sprintf("with it %d of %d compute units are used, the smallest share among %d eligible of %d nodes",
		node.Used+d.Units, node.Capacity, eligible, len(s.CRNs))
	if !d.Pin.IsZero() {
		dec.Reason = "its owner asked for this node"
	}
	return dec
}

// refuse says why a node cannot take a VM, or nothing.
func refuse(d Demand, used aleph.ComputeUnits, crn registry.CRN, s registry.Snapshot, scoreMin aleph.BasisPoints) string {
	pinned := !d.Pin.IsZero()
	switch {
	case pinned && d.Pin != crn.ID:
		return "its owner asked for another node"
	case !pinned && d.Avoid == crn.ID:
		return "it has just given the program back"
	case !crn.Linked():
		return "not linked to a core node"
	case !active(s, crn.Parent):
		return "its core node is not active"
	case !pinned && !crn.Eligible:
		return fmt.Sprintf("score %d.%02d %% is not above %d.%02d %%", crn.Score/100, crn.Score%100, scoreMin/100, scoreMin%100)
	case used+d.Units > crn.Capacity:
		return fmt.Sprintf("%d of %d compute units are used, %d more do not fit", used, crn.Capacity, d.Units)
	}
	return ""
}

// Eligible says whether a node gets work that does not name its node.
func Eligible(crn registry.CRN, s registry.Snapshot, scoreMin aleph.BasisPoints) bool {
	return crn.Linked() && active(s, crn.Parent) && crn.Score > scoreMin
}

func active(s registry.Snapshot, ccn aleph.Hash) bool {
	i, ok := slices.BinarySearchFunc(s.CCNs, ccn, func(c registry.CCN, id aleph.Hash) int { return c.ID.Compare(id) })
	return ok && s.CCNs[i].Active
}

// fairer reports whether a would be used less than b once the VM is on it.
// Among equals a hash of VM and node decides, so that no node is always first.
func fairer(d Demand, a, b Considered) bool {
	if c := compareShares(a.Used+d.Units, a.Capacity, b.Used+d.Units, b.Capacity); c != 0 {
		return c < 0
	}
	return lottery(d.VM, a.Node) < lottery(d.VM, b.Node)
}

// compareShares compares a/b with c/d without rounding.
func compareShares(a, b, c, d aleph.ComputeUnits) int {
	lh, ll := bits.Mul64(uint64(a), uint64(d))
	rh, rl := bits.Mul64(uint64(c), uint64(b))
	return cmp.Or(cmp.Compare(lh, rh), cmp.Compare(ll, rl))
}

func lottery(vm, node aleph.Hash) string {
	v, n := vm.Sum(), node.Sum()
	sum := sha256.Sum256(append(v[:], n[:]...))
	return string(sum[:])
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

// Restore returns the plan that was in state s.
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
