package sim

import (
	"slices"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/credit"
	"github.com/aleph-im/go-aleph/expense"
	"github.com/aleph-im/go-aleph/placement"
	"github.com/aleph-im/go-aleph/registry"
	"github.com/aleph-im/go-aleph/reward"
	"github.com/aleph-im/go-aleph/usage"
)

// load is what runs on a node.
type load struct {
	node      aleph.Hash
	programme aleph.ComputeUnits
	organic   []aleph.ComputeUnits // of each demand
	his       aleph.ComputeUnits
}

// loads are what runs in a time.
type loads struct {
	all   []load
	own   int // the first of his nodes
	named bool
	held  bool
	rate  aleph.Rate   // of a compute unit that he runs
	used  aleph.Grains // by all of them: the credits that he has
}

// place places what runs: what names its node, what users run, what he runs
// without naming a node, and then the programme, as far as its target goes. When
// his nodes are fresh, users and the programme are there before them.
func (a *arena) place(st *stand, s *registry.Snapshot, ledger *credit.Ledger, from, to aleph.Millis) *loads {
	m := a.m
	on := &loads{all: make([]load, len(m.nodes)+len(st.nodes)), own: len(m.nodes), named: st.named, held: st.held > 0}
	plans := make([]*placement.Index, len(m.products))
	for i := range plans {
		plans[i] = placement.NewIndex(len(on.all))
	}
	number := make(map[aleph.Hash]int, len(on.all))
	for n := range m.nodes {
		number[m.nodes[n].id] = n
	}
	for n := range st.nodes {
		number[his(n)] = on.own + n
	}
	for n := range on.all {
		on.all[n].organic = make([]aleph.ComputeUnits, len(m.demand))
	}
	var capacity aleph.ComputeUnits
	var first *registry.CRN // of his
	open := make([]bool, len(on.all))
	for i := range s.CRNs {
		crn := &s.CRNs[i]
		n := number[crn.ID]
		on.all[n].node = crn.ID
		for k := range plans {
			if a.product(n) != k {
				continue
			}
			open[n] = crn.Eligible && serves(crn, s)
			plans[k].Set(n, crn.Capacity, open[n] && (n < on.own || !st.fresh))
			if placement.Eligible(*crn, *s, a.policy.Nodes.ScoreMin) {
				capacity += crn.Capacity
			}
			if n == on.own {
				first = crn
			}
		}
	}
	var used aleph.ComputeUnits
	draws := uint64(0)
	put := func(product int, units aleph.ComputeUnits) (int, bool) {
		draws++
		n, ok := plans[product].Choose(units, draws)
		if ok {
			plans[product].Take(n, units)
			used += units
		}
		return n, ok
	}

	// What he runs is all that his credits pay for, or all that he holds for.
	on.used = ledger.Available(attacker, from)
	on.rate = m.rate
	wants := st.held
	if perUnit := m.rate.Over(to - from); !on.held {
		wants = aleph.ComputeUnits(on.used.DivRate(m.rate) / (to - from))
		if (perUnit.Cmp(on.used) > 0 || on.named) && !on.used.IsZero() {
			wants++ // The last one does not run all the time.
		}
	}
	if on.named {
		if first != nil && serves(first, s) && wants <= first.Capacity {
			plans[a.product(on.own)].Take(on.own, wants)
			on.all[on.own].his = wants
			used += wants
		}
		wants = 0
	}
	for i := range m.demand {
		d := &m.demand[i]
		for range int(d.wanted/float64(d.VM) + 0.5) {
			n, ok := put(d.product, aleph.ComputeUnits(d.VM))
			if !ok {
				break
			}
			on.all[n].organic[i] += aleph.ComputeUnits(d.VM)
		}
	}
	if m.standard == none {
		return on
	}
	his := func() {
		for range wants {
			n, ok := put(m.standard, 1)
			if !ok {
				break
			}
			on.all[n].his++
		}
	}
	size := aleph.ComputeUnits(m.scenario.Network.Programme)
	target := a.policy.Programme.Fills(capacity)
	var filled []int // newest last
	fill := func() {
		for st.programme && used+size <= target {
			n, ok := put(m.standard, size)
			if !ok {
				break
			}
			on.all[n].programme += size
			filled = append(filled, n)
		}
	}
	if !st.fresh {
		his()
		fill()
		return on
	}
	fill()
	for n := on.own; n < len(on.all); n++ {
		plans[m.standard].Set(n, st.nodes[n-on.own].units, open[n])
	}
	his()
	for used > target && len(filled) > 0 { // The newest give way.
		n := filled[len(filled)-1]
		filled = filled[:len(filled)-1]
		plans[m.standard].Give(n, size)
		on.all[n].programme -= size
		used -= size
	}
	fill()
	return on
}

// serves reports whether a node may run anything: it is linked to an active core
// node.
func serves(crn *registry.CRN, s *registry.Snapshot) bool {
	i, ok := slices.BinarySearchFunc(s.CCNs, crn.Parent, func(c registry.CCN, id aleph.Hash) int { return c.ID.Compare(id) })
	return ok && s.CCNs[i].Active
}

// product is the number of what a node's compute units are sold as: those of
// the attacker's, as the programme buys them.
func (a *arena) product(n int) int {
	if n >= len(a.m.nodes) {
		return max(0, a.m.standard)
	}
	return a.m.classes[a.m.nodes[n].class].product
}

// bill charges everybody for what runs, and makes the lines.
func (a *arena) bill(on *loads, ledger *credit.Ledger, prices *expense.Prices, number *uint64, from, to aleph.Millis) (lines []expense.Line) {
	m := a.m
	line := func(payer aleph.Address, node aleph.Hash, units aleph.ComputeUnits, rate aleph.Rate, amount aleph.Grains) {
		*number++
		r := usage.Record{
			Kind: usage.Reserved, Node: node, Payer: payer, Units: units, Rate: rate, From: from, To: to, Counted: to - from,
			Named: on.named && payer == attacker, Held: on.held && payer == attacker,
		}
		var c credit.Charge
		if !r.Held {
			c = ledger.Charge(payer, amount, to)
		}
		lines = append(lines, expense.Bill(*number, r, c, prices))
	}
	for i := range on.all {
		l := &on.all[i]
		if l.programme > 0 {
			rate := m.rate * aleph.Rate(l.programme)
			ledger.Deposit(theProgramme, aleph.Programme, rate.Over(to-from).Credits()+1, aleph.Value{})
			line(theProgramme, l.node, l.programme, rate, rate.Over(to-from))
		}
		for k, units := range l.organic {
			if units > 0 {
				d := &m.demand[k]
				rate := d.rate * aleph.Rate(units)
				a.stock(ledger, d, rate.Over(to-from).Credits()+1)
				line(d.account, l.node, units, rate, rate.Over(to-from))
			}
		}
	}
	for i := range on.all {
		l := &on.all[i]
		if l.his == 0 {
			continue
		}
		rate := on.rate * aleph.Rate(l.his)
		amount := rate.Over(to - from)
		if on.named && !on.held {
			amount = on.used // All that he has, in the VMs that he has there.
		}
		line(attacker, l.node, l.his, rate, amount)
	}
	return lines
}

// stock lets users buy credits, but for those that are granted.
func (a *arena) stock(ledger *credit.Ledger, d *demand, credits aleph.Credits) {
	p, whole := a.policy, aleph.Credits(aleph.Whole)
	granted := credits * aleph.Credits(d.Granted) / whole
	paid := credits - granted
	ledger.Deposit(d.account, aleph.Paid, paid, reward.Divide(a.price().Tokens(paid.Grains()), usage.Reserved, *p))
	ledger.Deposit(d.account, aleph.Granted, granted, aleph.Value{})
	ledger.Deposit(d.account, aleph.Bonus, paid*aleph.Credits(d.Aleph)/whole*aleph.Credits(p.AlephBonus)/whole, aleph.Value{})
}
