package placement

import (
	"cmp"
	"fmt"
	"math"
	"math/bits"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
)

// Index finds the fairest node for a VM without looking at every node. It
// knows nodes and VMs by numbers only, and decides by what is the case now: not
// by how it came to that.
//
// Nodes of one capacity are a group, and their order by used share does not
// depend on the VM: those that are used least come first. So a group is a
// tree over its nodes in the order of their numbers, in which each knot has the
// least use below it and how many nodes have it. Only the roots of the groups are
// compared, with the VM on them. With n nodes of c different capacities Choose
// takes a time of c + log n, Take and Give one of log n.
//
// An Index is for one goroutine: Choose may arrange it anew.
type Index struct {
	nodes    []seat
	groups   []group
	knots    []knot  // the trees of all groups
	members  []int32 // numbers of nodes, at the leaves of their groups
	sizes    []aleph.ComputeUnits
	arranged bool // groups, knots and members are those of the nodes
}

// seat is what is known of a node.
type seat struct {
	capacity aleph.ComputeUnits
	used     aleph.ComputeUnits
	group    int32 // none if its capacity is nothing
	leaf     int32 // within the tree of its group
	eligible bool
}

const none = -1

// group is where the nodes of one capacity are in knots and members.
type group struct {
	capacity aleph.ComputeUnits
	top      knot  // a copy of its root, where Choose finds it sooner
	base     int32 // Its root is at base+1; below i are 2i and 2i+1.
	width    int32 // leaves, a power of two; the first is at base+width
	first    int32 // its first member
	nodes    int32
}

// knot is the least use among the eligible nodes below, and how many have it.
type knot struct {
	used  aleph.ComputeUnits
	nodes int32
}

// nobody is a knot without an eligible node below.
var nobody = knot{used: math.MaxInt64}

func merge(a, b knot) knot {
	m := knot{used: min(a.used, b.used)}
	if a.used == m.used {
		m.nodes = a.nodes
	}
	if b.used == m.used {
		m.nodes += b.nodes
	}
	return m
}

// NewIndex returns an index of nodes 0 to n-1, none of which has a capacity or
// is eligible yet.
func NewIndex(n int) *Index {
	return &Index{nodes: make([]seat, n)}
}

// Len returns how many nodes there are, eligible or not.
func (x *Index) Len() int { return len(x.nodes) }

// Used returns what is used on a node.
func (x *Index) Used(node int) aleph.ComputeUnits { return x.nodes[node].used }

// Set tells the capacity of a node and whether it may be chosen. What is on it
// stays there. After a change of capacity the next Choose looks at all nodes.
func (x *Index) Set(node int, capacity aleph.ComputeUnits, eligible bool) {
	s := &x.nodes[node]
	if s.capacity != capacity {
		s.capacity, x.arranged = capacity, false
	}
	if s.eligible != eligible {
		s.eligible = eligible
		x.climb(s)
	}
}

// Take puts units on a node. It asks nothing: what a node was given before
// its capacity shrank is on it still.
func (x *Index) Take(node int, units aleph.ComputeUnits) {
	s := &x.nodes[node]
	s.used += units
	x.climb(s)
}

// Give takes units off a node, where they must be.
func (x *Index) Give(node int, units aleph.ComputeUnits) {
	s := &x.nodes[node]
	if units > s.used {
		panic(fmt.Sprintf("placement: %d compute units leave node %d, %d are on it", units, node, s.used))
	}
	s.used -= units
	x.climb(s)
}

// Choose returns the eligible node with room for so many units, one at
// least, whose used share of its capacity is smallest once they are on it. Among
// equals draw decides: a number that differs from VM to VM, such as a counter.
// Equals come in the order of their capacities, then of their numbers.
func (x *Index) Choose(units aleph.ComputeUnits, draw uint64) (node int, ok bool) {
	if !x.arranged {
		x.arrange()
	}
	best, equals := full, int32(0)
	first := 0
	for i := range x.groups {
		g := &x.groups[i]
		if g.top.nodes == 0 {
			continue
		}
		// The share that is smallest is also the one that leaves room, if any
		// does: it is no more than the whole.
		switch s := with(g.top.used, units, g.capacity); s.compare(best) {
		case -1:
			best, equals, first = s, g.top.nodes, i
		case 0:
			equals += g.top.nodes
		}
	}
	if equals == 0 {
		return none, false
	}
	rank := lot(draw, equals)
	for i := first; ; i++ {
		g := &x.groups[i]
		if g.top.nodes == 0 || with(g.top.used, units, g.capacity).compare(best) != 0 {
			continue
		}
		if rank < g.top.nodes {
			return x.find(g, rank), true
		}
		rank -= g.top.nodes
	}
}

// find returns the node with that rank among those of a group that are used
// least.
func (x *Index) find(g *group, rank int32) int {
	tree := x.knots[g.base : g.base+2*g.width]
	least, i := g.top.used, int32(1)
	for i < g.width {
		i *= 2
		if left := tree[i]; left.used != least {
			i++
		} else if rank >= left.nodes {
			rank -= left.nodes
			i++
		}
	}
	return int(x.members[g.first+i-g.width])
}

// climb brings a change of a node to the root of its group.
func (x *Index) climb(s *seat) {
	if !x.arranged || s.group == none {
		return
	}
	g := &x.groups[s.group]
	tree := x.knots[g.base : g.base+2*g.width]
	i := g.width + s.leaf
	tree[i] = s.knot()
	for i > 1 {
		i /= 2
		tree[i] = merge(tree[2*i], tree[2*i+1])
	}
	g.top = tree[1]
}

func (s *seat) knot() knot {
	if !s.eligible {
		return nobody
	}
	return knot{s.used, 1}
}

// arrange makes the groups and their trees from the nodes.
func (x *Index) arrange() {
	x.arranged = true
	x.sizes = x.sizes[:0]
	for i := range x.nodes {
		if c := x.nodes[i].capacity; c > 0 {
			x.sizes = append(x.sizes, c)
		}
	}
	slices.Sort(x.sizes)
	members := len(x.sizes)
	x.groups = x.groups[:0]
	for _, c := range x.sizes {
		if n := len(x.groups); n == 0 || x.groups[n-1].capacity != c {
			x.groups = append(x.groups, group{capacity: c})
		}
		x.groups[len(x.groups)-1].nodes++
	}
	var base, first int32
	for i := range x.groups {
		g := &x.groups[i]
		g.base, g.first, g.width = base, first, 1<<bits.Len32(uint32(g.nodes-1))
		base, first, g.nodes = base+2*g.width, first+g.nodes, 0 // They are counted again as they come.
	}
	x.knots = slices.Grow(x.knots[:0], int(base))[:base]
	x.members = slices.Grow(x.members[:0], members)[:members]
	for i := range x.knots {
		x.knots[i] = nobody
	}
	for n := range x.nodes {
		s := &x.nodes[n]
		s.group = none
		if s.capacity <= 0 {
			continue
		}
		i, _ := slices.BinarySearchFunc(x.groups, s.capacity, func(g group, c aleph.ComputeUnits) int { return cmp.Compare(g.capacity, c) })
		g := &x.groups[i]
		s.group, s.leaf = int32(i), g.nodes
		x.members[g.first+g.nodes] = int32(n)
		x.knots[g.base+g.width+g.nodes] = s.knot()
		g.nodes++
	}
	for i := range x.groups {
		g := &x.groups[i]
		tree := x.knots[g.base : g.base+2*g.width]
		for k := g.width - 1; k > 0; k-- {
			tree[k] = merge(tree[2*k], tree[2*k+1])
		}
		g.top = tree[1]
	}
}

// Clone returns a copy that shares nothing with x.
func (x *Index) Clone() *Index {
	c := &Index{}
	c.CopyFrom(x)
	return c
}

// CopyFrom makes x a copy of another, in the memory that it has if that is
// enough.
func (x *Index) CopyFrom(other *Index) {
	x.nodes = append(x.nodes[:0], other.nodes...)
	x.groups = append(x.groups[:0], other.groups...)
	x.knots = append(x.knots[:0], other.knots...)
	x.members = append(x.members[:0], other.members...)
	x.arranged = other.arranged
}

// lot draws one of so many equals. The draw is mixed first (the finalizer of
// SplitMix64), so that numbers which follow each other may come as draws.
func lot(draw uint64, equals int32) int32 {
	draw += 0x9e3779b97f4a7c15
	draw = (draw ^ draw>>30) * 0xbf58476d1ce4e5b9
	draw = (draw ^ draw>>27) * 0x94d049bb133111eb
	hi, _ := bits.Mul64(draw^draw>>31, uint64(equals))
	return int32(hi)
}
