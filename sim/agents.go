package sim

import (
	"math"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/registry"
)

// What those who run the network do, about once a month. They look at what they
// earned and what it cost them, with patience: what counts is the mean of
// about the last three epochs.

const patience = 3 // epochs

// operate lets operators come and go.
func (r *Run) operate() {
	m := r.m
	for i := range m.classes {
		k := &m.classes[i]
		if k.Leave == 0 && k.Enter == 0 {
			continue
		}
		var income float64
		nodes := 0
		for n := k.first; n < k.first+k.most; n++ {
			if !r.up[n] {
				continue
			}
			if r.trail[n] < k.cost && r.chance.happens(k.leave) {
				r.leave(n)
				continue
			}
			if r.serves(n) {
				income += r.trail[n]
				nodes++
			}
		}
		r.evacuate()
		if k.Enter == 0 || nodes == 0 || k.cost == 0 {
			continue
		}
		margin := min(income/mul(float64(nodes), k.cost)-1, 2)
		come := r.chance.times(mul(k.enter, margin))
		for n := k.first; n < k.first+k.most && come > 0; n++ {
			if r.up[n] {
				continue
			}
			r.up[n], r.trail[n] = true, income/float64(nodes)
			if !r.link(n) {
				r.up[n] = false
				break // Nobody links it.
			}
			r.changed = true
			come--
		}
	}
	r.operateCore()
	r.relink()
}

// operateCore lets core nodes come and go.
func (r *Run) operateCore() {
	m, core := r.m, &r.m.scenario.Core
	if core.Leave == 0 && core.Enter == 0 {
		return
	}
	cost := r.coreCost()
	var income float64
	nodes := 0
	for k := range r.coreUp {
		if !r.coreUp[k] {
			continue
		}
		if r.coreTrail[k] < cost && r.chance.happens(m.leave) {
			r.leaveCore(k)
			continue
		}
		income += r.coreTrail[k]
		nodes++
	}
	if core.Enter == 0 || nodes == 0 || cost == 0 {
		return
	}
	margin := min(income/mul(float64(nodes), cost)-1, 2)
	come := r.chance.times(mul(m.enter, margin))
	// A core node is of use when there is enough stake for it.
	room := int(r.staked/toALEPH(m.scenario.Policy.Nodes.ActiveMin)) - nodes
	come = min(come, room)
	for k := 0; k < len(r.coreUp) && come > 0; k++ {
		if !r.coreUp[k] {
			r.coreUp[k], r.coreTrail[k] = true, income/float64(nodes)
			r.changed = true
			come--
		}
	}
}

// coreCost is what a core node costs in an epoch, in USD.
func (r *Run) coreCost() float64 {
	return float64(r.m.scenario.Core.Cost) / 1e6 * r.m.days / month
}

// link links a compute node to the core node with the fewest links, the first
// among equals. It reports whether one has room.
func (r *Run) link(n int) bool {
	if !r.up[n] {
		return false
	}
	best := none
	for k := range r.coreUp {
		if r.coreUp[k] && int(r.links[k]) < r.m.scenario.Policy.Nodes.LinksMax && (best == none || r.links[k] < r.links[best]) {
			best = k
		}
	}
	if best == none {
		return false
	}
	r.parent[n] = int32(best)
	r.links[best]++
	k := r.class(n)
	r.plans[k.product].Set(n, aleph.ComputeUnits(k.Units), k.eligible)
	return true
}

// relink finds core nodes for compute nodes that have lost theirs.
func (r *Run) relink() {
	r.evacuate()
	for n := range r.up {
		if r.up[n] && r.parent[n] == none {
			if !r.link(n) {
				return
			}
			r.changed = true
		}
	}
}

// leave takes a compute node off the network. What ran on it is placed
// elsewhere when users are looked at next, once evacuate has ended it.
func (r *Run) leave(n int) {
	r.unlink(n)
	r.up[n] = false
}

// unlink takes a compute node's link away. What runs on it is ended by evacuate,
// before it can be linked again.
func (r *Run) unlink(n int) {
	if r.parent[n] == none {
		return
	}
	r.links[r.parent[n]]--
	r.parent[n] = none
	r.changed, r.left = true, true
	k := r.class(n)
	r.plans[k.product].Set(n, aleph.ComputeUnits(k.Units), false)
}

// evacuate ends what runs on nodes that have lost their links.
func (r *Run) evacuate() {
	if !r.left {
		return
	}
	r.left = false
	for i := range r.vms {
		r.vms[i] = r.stay(r.vms[i], r.organic[i], r.m.demand[i].VM)
	}
	r.filled = r.stay(r.filled, r.units, r.m.scenario.Network.Programme)
}

// stay keeps those VMs of a size whose nodes are linked.
func (r *Run) stay(vms, units []int32, size int64) []int32 {
	kept := vms[:0]
	for _, n := range vms {
		if r.parent[n] != none {
			kept = append(kept, n)
			continue
		}
		units[n] -= int32(size)
		r.plans[r.class(int(n)).product].Give(int(n), aleph.ComputeUnits(size))
	}
	return kept
}

// leaveCore takes a core node off the network, and its links with it.
func (r *Run) leaveCore(k int) {
	r.coreUp[k] = false
	r.changed = true
	for n := range r.parent {
		if int(r.parent[n]) == k {
			r.unlink(n)
		}
	}
}

// stake lets stake come and go by what it yields.
func (r *Run) stake() {
	s := &r.m.scenario.Stakers
	if s.Speed == 0 || s.Yield == 0 {
		return
	}
	want := part(s.Yield)
	off := min(max(r.yield/want-1, -1), 1)
	before := r.staked
	least := mul(float64(r.m.scenario.Network.Staked), part(s.Loyal))
	r.staked = mul(r.staked, 1+mul(r.m.speed, off))
	r.staked = math.Floor(min(max(r.staked, least), float64(s.Most)))
	if r.staked != before {
		r.changed = true
		r.concentrate()
	}
}

// concentrate closes the core nodes that the stake is too little for, the last
// first: stakers move to where it counts.
func (r *Run) concentrate() {
	each, stakers := r.eachStake()
	most := 0
	if needs := r.stakersNeeded(each, stakers); needs > 0 {
		most = stakers / needs
	}
	up := 0
	for k := range r.coreUp {
		if !r.coreUp[k] {
			continue
		}
		if up++; up > most {
			r.leaveCore(k)
		}
	}
	r.relink()
}

// eachStake returns how much each of how many stakers has.
func (r *Run) eachStake() (each aleph.Token, stakers int) {
	stakers = int(r.m.scenario.Network.Stakers)
	return aleph.WholeTokens(uint64(r.staked) / uint64(stakers)), stakers
}

// stakersNeeded returns how many of them make a core node active; 0 when all
// are too few.
func (r *Run) stakersNeeded(each aleph.Token, stakers int) int {
	least := r.m.scenario.Policy.Nodes.ActiveMin
	for needs := 1; needs <= stakers; needs++ {
		if each.Mul(uint64(needs)).Cmp(least) >= 0 {
			return needs
		}
	}
	return 0
}

// rebuild makes the snapshot of the registry of what is the case.
func (r *Run) rebuild() {
	m := r.m
	snapshot := registry.Snapshot{CCNs: r.own.CCNs[:0], CRNs: r.own.CRNs[:0], Stakes: r.own.Stakes[:0]}
	for k := range r.coreUp {
		if r.coreUp[k] {
			snapshot.CCNs = append(snapshot.CCNs, registry.CCN{Node: m.core[k]})
		}
	}
	for n := range m.nodes {
		r.row[n] = none
		if r.serves(n) {
			r.row[n] = int32(len(snapshot.CRNs))
			at := &m.nodes[n]
			snapshot.CRNs = append(snapshot.CRNs, m.classes[at.class].crn(at.id, m.core[r.parent[n]].ID, at.owner))
		}
	}
	r.assign(&snapshot)
	r.own, r.snapshot = snapshot, snapshot
}

// assign spreads stakers who have equal stakes over core nodes: each core node
// gets enough to be active, then they come in turn.
func (r *Run) assign(snapshot *registry.Snapshot) {
	each, stakers := r.eachStake()
	needs := r.stakersNeeded(each, stakers)
	if needs == 0 || len(snapshot.CCNs) == 0 {
		return
	}
	for i := range stakers {
		k := i / needs
		if k >= len(snapshot.CCNs) {
			k = i % len(snapshot.CCNs)
		}
		ccn := &snapshot.CCNs[k]
		ccn.Staked, ccn.Active = ccn.Staked.Add(each), true
		snapshot.Stakes = append(snapshot.Stakes, registry.Stake{Staker: r.m.stakers[i], CCN: ccn.ID, Amount: each})
	}
}
