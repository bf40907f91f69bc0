package registry

import (
	"cmp"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/policy"
)

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

// Snapshot returns the nodes and stakes as they are now. It copies what is
// kept in order anyway, and shares nothing that changes.
func (r *Registry) Snapshot(p policy.Nodes) Snapshot {
	s := Snapshot{
		CCNs:   make([]CCN, len(r.ccns.rows)),
		CRNs:   make([]CRN, len(r.crns.rows)),
		Stakes: make([]Stake, 0, len(r.stakers.rows)),
	}
	for i, ccn := range r.ccns.rows {
		s.CCNs[i] = ccn.CCN
		s.CCNs[i].Active = ccn.Staked.Cmp(p.ActiveMin) >= 0
	}
	for i, crn := range r.crns.rows {
		s.CRNs[i] = *crn
	}
	for _, st := range r.stakers.rows {
		for _, ccn := range st.on {
			s.Stakes = append(s.Stakes, Stake{Staker: st.address, CCN: ccn, Amount: st.each})
		}
	}
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

// State is the registry as it is kept in a snapshot of the engine. What
// follows from balances, stakes and policy is left out: whether a core node is
// active, and what a stake is worth.
type State struct {
	Balances []Balance
	CCNs     []CCN
	CRNs     []CRN
	Stakes   []Stake
}

// State returns all that the registry knows, in a fixed order.
func (r *Registry) State() State {
	now := r.Snapshot(policy.Nodes{})
	s := State{CCNs: now.CCNs, CRNs: now.CRNs, Stakes: now.Stakes}
	for i := range s.CCNs {
		s.CCNs[i].Active, s.CCNs[i].Staked = false, aleph.Token{}
	}
	for i := range s.Stakes {
		s.Stakes[i].Amount = aleph.Token{}
	}
	for a, amount := range r.balances { // order-free: sorted below.
		s.Balances = append(s.Balances, Balance{a, amount})
	}
	slices.SortFunc(s.Balances, func(x, y Balance) int { return cmp.Compare(x.Address, y.Address) })
	return s
}

// Restore returns the registry that was in state s. What cannot be, such as a
// stake on a core node that is not there, is left out: the state of the
// registry is then another than s.
func Restore(s State) *Registry {
	r := New()
	for _, b := range s.Balances {
		r.set(b.Address, b.Amount)
	}
	for _, c := range s.CCNs {
		if _, owns := r.owned[c.Owner]; !owns && r.restores(&c.Node) {
			r.owned[c.Owner] = c.ID
			c.Active, c.Staked = false, aleph.Token{}
			r.ccns.put(c.ID, &core{CCN: c, links: map[aleph.Hash]struct{}{}, stakers: map[aleph.Address]struct{}{}})
		}
	}
	for _, c := range s.CRNs {
		if r.restores(&c.Node) {
			parent := c.Parent
			c.Parent = aleph.Hash{}
			r.crns.put(c.ID, &c)
			if ccn, ok := r.ccns.find(parent); ok {
				r.attach(&c, ccn)
			}
		}
	}
	for _, st := range s.Stakes {
		on := r.stakesOn(st.Staker)
		if ccn, ok := r.ccns.find(st.CCN); ok && !slices.Contains(on, st.CCN) && r.owned[st.Staker].IsZero() {
			r.setStakes(st.Staker, with(on, ccn.ID))
		}
	}
	return r
}

// restores takes a node's address back on record, and reports whether the node
// is one that can be.
func (r *Registry) restores(n *Node) bool {
	if r.Has(n.ID) {
		return false
	}
	n.Authorized = sorted(n.Authorized)
	host, ok := hostOf(n.URL)
	if !ok {
		return n.URL == ""
	}
	if _, taken := r.hosts[host]; taken {
		return false
	}
	r.hosts[host] = n.ID
	return true
}
