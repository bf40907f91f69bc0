package placement

import "math/big"

// Fairness is how evenly the eligible nodes are used: exact shares of their
// capacity, all zero if there is none. A node that has lowered its capacity
// may stand above one.
type Fairness struct {
	Nodes       int      // eligible and with a capacity
	Mean        *big.Rat // of all of them together: used by capacity
	Least, Most *big.Rat // of the nodes used least and most

	// Deviation is how far the share of the node farthest from Mean is from it.
	// It is what a fair scheduler keeps small.
	Deviation *big.Rat
}

// Fairness looks at every node.
func (x *Index) Fairness() Fairness {
	f := Fairness{}
	var used, capacity sum
	least, most := share{1, 0}, share{0, 1}
	for _, s := range x.nodes {
		if !s.eligible || s.capacity <= 0 {
			continue
		}
		f.Nodes++
		used.add(s.used)
		capacity.add(s.capacity)
		own := with(s.used, 0, s.capacity)
		if own.compare(least) < 0 {
			least = own
		}
		if own.compare(most) > 0 {
			most = own
		}
	}
	if f.Nodes == 0 {
		f.Mean, f.Least, f.Most, f.Deviation = new(big.Rat), new(big.Rat), new(big.Rat), new(big.Rat)
		return f
	}
	f.Mean = new(big.Rat).SetFrac(used.int(), capacity.int())
	f.Least, f.Most = least.rat(), most.rat()
	below, above := new(big.Rat).Sub(f.Mean, f.Least), new(big.Rat).Sub(f.Most, f.Mean)
	f.Deviation = below
	if above.Cmp(below) > 0 {
		f.Deviation = above
	}
	return f
}
