package sim

import (
	"fmt"
	"math/big"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/credit"
	"github.com/aleph-im/go-aleph/expense"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/registry"
	"github.com/aleph-im/go-aleph/reward"
	"github.com/aleph-im/go-aleph/usage"
)

// arena is the network of a scenario at its start, for 30 days, with room for
// an attacker. He is an owner, a staker and a payer like others: the ledger, the
// placement, the bills, the rewards and the cap are those of the network, and
// know nothing of an attack.
type arena struct {
	m        *Model
	policy   *policy.Policy
	from, to aleph.Millis
}

// stand is what the attacker has and does in an arena.
type stand struct {
	nodes         []server
	own           bool  // he owns the core node that links his nodes
	stake, others int64 // ALEPH on that core node: his, and that of others

	programme bool // the incentive programme fills the network
	fresh     bool // his nodes come when all others have their work

	paid, granted aleph.Credits      // that he uses up: bought with ALEPH, and granted
	held          aleph.ComputeUnits // that he runs by holding ALEPH
	named         bool               // what he runs names his first node
	bought        aleph.Price        // at which he buys; 0 is the price of the start

	prices *expense.Prices // nil is the price of the start, all the time
	scores []spell         // of his nodes, in time; none is the best all the time
}

// server is a compute node of the attacker: what it says of its size.
type server struct{ units aleph.ComputeUnits }

// spell is a time in which his nodes have a score.
type spell struct {
	days  int64
	score aleph.BasisPoints
}

// Everybody on the network who is not in its model.
const (
	attacker     aleph.Address = "0x0600000000000000000000000000000000000001"
	bystander    aleph.Address = "0x0600000000000000000000000000000000000002" // stakes on the attacker's core node, or owns it
	theProgramme aleph.Address = "0x0600000000000000000000000000000000000003"
)

// his returns the name of a compute node of the attacker; those come after all
// others.
func his(n int) aleph.Hash { return nameOf('x', n) }

// hisCore is the name of the core node that links his nodes.
func hisCore() aleph.Hash { return nameOf('d', 0) }

// Streams and roles have numbers in proceeds.
const (
	inExecution = iota
	inProgramme
	inHolder
	inWage
	inStreams
)

const (
	asCRN = iota
	asCCN
	asStaker
	asDevelopers
	asBurn
	asPool // the incentives pool: what comes back to it less what it gives
	parties
)

// proceeds are what 30 days have brought whom, in base units of ALEPH.
type proceeds struct {
	earned [inStreams][asStaker + 1]big.Int // by the attacker
	others [parties]big.Int                 // by others; what the pool has may be negative
	used   big.Int                          // behind what the attacker used
	spent  big.Int                          // what he paid for it

	fills      float64 // compute units of the programme on his nodes, on average over time
	fillsCore  float64 // on those of them that his core node links
	filled     float64 // and everywhere
	guests     float64 // compute units that users run on his nodes
	guestsCore float64 // on those of them that his core node links
	organic    float64 // and everywhere, of the programme's kind
	wageHis    float64 // the wage of his compute nodes by their weights, ALEPH
	runs       float64 // compute units that he runs
	home       float64 // part of what he runs that is on his nodes
	eligible   float64 // compute units of the programme's kind that get work, at the end
	his        float64 // of these, his
	owed, gets aleph.Token
	stakeOwn   float64 // his part of the stake on the core node that links his nodes
	stakeAll   float64 // his part of all stake on active core nodes
	active     bool    // that core node is
	weightAll  float64 // of all linked compute nodes in the wage, at the end
	weightHis  float64
	wageCRN    float64 // the wage of all compute nodes, ALEPH
}

// kappa is the part of what the programme used that was paid.
func (b *proceeds) kappa() float64 {
	if b.owed.IsZero() {
		return 1
	}
	return toALEPH(b.gets) / toALEPH(b.owed)
}

// income is what the attacker earned in all.
func (b *proceeds) income() *big.Int {
	sum := new(big.Int)
	for i := range b.earned {
		for k := range b.earned[i] {
			sum.Add(sum, &b.earned[i][k])
		}
	}
	return sum
}

// newArena makes a scenario's network ready to be attacked.
func newArena(m *Model) *arena {
	return &arena{m: m, policy: &m.scenario.Policy, from: m.scenario.Start, to: m.scenario.Start + policy.Month}
}

func (a *arena) price() aleph.Price { return aleph.Price(a.m.scenario.Price.Start) }

// course lets 30 days pass.
func (a *arena) course(st *stand) (*proceeds, error) {
	b := &proceeds{}
	var t treasury
	t.begin(a.m.scenario.Network.Pool)
	prices := st.prices
	if prices == nil {
		prices = expense.NewPrices(a.from, a.price())
	}
	ledger := credit.New()
	a.buy(st, ledger, b)
	record := registry.Restore(a.record(st))
	number := uint64(0)
	from := a.from
	for i, s := range st.spells() {
		to := from + aleph.Millis(s.days)*aleph.Day
		for n := range st.nodes {
			if _, ok := record.Measure(registry.Measurement{Node: his(n), Score: s.score, Capacity: st.nodes[n].units}, from, a.policy.Nodes); !ok {
				return nil, fmt.Errorf("sim: compute node %d of the attacker cannot be measured", n+1)
			}
		}
		snapshot := a.snapshot(st, record)
		on := a.place(st, &snapshot, ledger, from, to)
		wage := t.wage(a.policy.Wage, a.m.scenario.Start, from, to)
		inputs := t.epoch(a.policy, from, to)
		inputs.Number, inputs.Snapshot = uint64(i)+1, snapshot
		inputs.Lines = a.bill(on, ledger, prices, &number, from, to)
		c := reward.NewComputation(inputs, *a.policy)
		for i := range inputs.Lines {
			if err := inputs.Lines[i].Check(); err != nil {
				return nil, fmt.Errorf("sim: bill the attacker's network: %w", err)
			}
			c.Weigh(&inputs.Lines[i])
		}
		for i := range inputs.Lines {
			c.Divide(&inputs.Lines[i])
		}
		c.Wage(wage)
		settled := c.Settle()
		if err := settled.Check(); err != nil {
			return nil, fmt.Errorf("sim: share in the attacker's network: %w", err)
		}
		t.book(a.policy, settled, from, to, 1)
		b.add(settled, &snapshot, inputs.Lines)
		b.measure(a, st, on, &snapshot, float64(s.days)/month, wage)
		from = to
	}
	return b, nil
}

// spells are the scores of his nodes in time: full, if nothing else is said.
func (st *stand) spells() []spell {
	if len(st.scores) > 0 {
		return st.scores
	}
	return []spell{{int64(month), aleph.Whole}}
}

// buy lets him buy credits with ALEPH, with the bonus of the policy, and be
// granted some.
func (a *arena) buy(st *stand, ledger *credit.Ledger, b *proceeds) {
	p := a.policy
	price := st.bought
	if price == 0 {
		price = a.price()
	}
	if st.paid > 0 {
		cost := price.Tokens(st.paid.Grains())
		b.spent.Set(cost.Big())
		ledger.Deposit(attacker, aleph.Paid, st.paid, reward.Divide(cost, usage.Reserved, *p))
		ledger.Deposit(attacker, aleph.Bonus, st.paid*aleph.Credits(p.AlephBonus)/aleph.Credits(aleph.Whole), aleph.Value{})
	}
	if st.granted > 0 {
		ledger.Deposit(attacker, aleph.Granted, st.granted, aleph.Value{})
	}
}

// record is his compute nodes as the registry keeps them, before their first
// score.
func (a *arena) record(st *stand) registry.State {
	var s registry.State
	for n := range st.nodes {
		s.CRNs = append(s.CRNs, registry.CRN{Node: registry.Node{ID: his(n), Owner: attacker}})
	}
	return s
}

// snapshot is the network with his nodes and stake. His core node links as many
// of his compute nodes as it may, other core nodes the others, as far as they
// have room.
func (a *arena) snapshot(st *stand, record *registry.Registry) registry.Snapshot {
	start := &a.m.start.snapshot
	var s registry.Snapshot
	s.CCNs = append(s.CCNs, start.CCNs...)
	s.CRNs = append(s.CRNs, start.CRNs...)
	s.Stakes = append(s.Stakes, start.Stakes...)
	if len(st.nodes) == 0 {
		return s
	}
	owner := bystander
	if st.own {
		owner = attacker
	}
	staked := aleph.WholeTokens(uint64(st.stake + st.others))
	s.CCNs = append(s.CCNs, registry.CCN{
		Node:   registry.Node{ID: hisCore(), Owner: owner, Score: aleph.Whole},
		Staked: staked, Active: staked.Cmp(a.policy.Nodes.ActiveMin) >= 0,
	})
	for _, x := range []struct {
		who    aleph.Address
		amount int64
	}{{attacker, st.stake}, {bystander, st.others}} {
		if x.amount > 0 {
			s.Stakes = append(s.Stakes, registry.Stake{Staker: x.who, CCN: hisCore(), Amount: aleph.WholeTokens(uint64(x.amount))})
		}
	}
	links := make(map[aleph.Hash]int, len(s.CCNs))
	for i := range start.CRNs {
		links[start.CRNs[i].Parent]++
	}
	next := len(s.CCNs) - 1 // His first, then the others in turn.
	for n := range st.nodes {
		crn, _ := record.CRN(his(n))
		for range s.CCNs {
			if id := s.CCNs[next].ID; links[id] < a.policy.Nodes.LinksMax {
				crn.Parent = id
				links[id]++
				break
			}
			next = (next + 1) % len(s.CCNs)
		}
		s.CRNs = append(s.CRNs, crn)
	}
	return s.Sorted()
}

// add takes in what a part of the time was settled as.
func (b *proceeds) add(s *reward.Settlement, at *registry.Snapshot, lines []expense.Line) {
	for n, stream := range [inStreams]reward.Stream{inExecution: reward.Execution, inProgramme: reward.Programme, inHolder: reward.Holder, inWage: reward.Wage} {
		var mine, others [asStaker + 1]aleph.Token
		count := func(role int, who aleph.Address, amount *aleph.Token) {
			if who == attacker {
				amount.AddTo(&mine[role])
			} else {
				amount.AddTo(&others[role])
			}
		}
		for i, amount := range s.CRNs.Of(stream) {
			count(asCRN, at.CRNs[i].Payee(), &amount)
		}
		for i, amount := range s.CCNs.Of(stream) {
			count(asCCN, at.CCNs[i].Payee(), &amount)
		}
		for i, amount := range s.Stakes.Of(stream) {
			count(asStaker, at.Stakes[i].Staker, &amount)
		}
		for role := range mine {
			plus(&b.earned[n][role], mine[role])
			plus(&b.others[role], others[role])
		}
	}
	plus(&b.others[asDevelopers], s.Developers)
	plus(&b.others[asBurn], s.Burned)
	pool := &b.others[asPool]
	plus(pool, s.Withheld.Add(s.Unallocated).Add(s.Surplus))
	pool.Sub(pool, s.Drawn().Big())
	for i := range lines {
		if lines[i].Usage.Payer == attacker {
			plus(&b.used, lines[i].Value.Sum())
		}
	}
	b.owed, b.gets = b.owed.Add(s.Programme.Owed), b.gets.Add(s.Programme.Paid)
}

func plus(sum *big.Int, amount aleph.Token) { sum.Add(sum, amount.Big()) }

// measure takes the measure of a part of the time.
func (b *proceeds) measure(a *arena, st *stand, on *loads, s *registry.Snapshot, part float64, wage aleph.Token) {
	var all, home float64
	standard, core := make(map[aleph.Hash]bool, len(on.all)), make(map[aleph.Hash]bool, len(st.nodes))
	for i := range s.CRNs {
		if crn := &s.CRNs[i]; crn.Parent == hisCore() {
			core[crn.ID] = true
		}
	}
	for i := range on.all {
		l := &on.all[i]
		standard[l.node] = a.product(i) == a.m.standard
		var users float64
		for _, units := range l.organic {
			users += mul(float64(units), part)
		}
		if standard[l.node] {
			b.organic += users
		}
		fills := mul(float64(l.programme), part)
		b.filled += fills
		all += float64(l.his)
		if i < on.own {
			continue
		}
		home += float64(l.his)
		b.fills += fills
		b.guests += users
		if core[l.node] {
			b.fillsCore += fills
			b.guestsCore += users
		}
	}
	b.runs += mul(all, part)
	b.home = ratio(home, all)
	p := a.policy
	b.eligible, b.his, b.weightAll, b.weightHis = 0, 0, 0, 0
	for i := range s.CRNs {
		crn := &s.CRNs[i]
		if standard[crn.ID] && crn.Eligible && serves(crn, s) {
			b.eligible += float64(crn.Capacity)
			if crn.Owner == attacker {
				b.his += float64(crn.Capacity)
			}
		}
		if !crn.Linked() {
			continue
		}
		weight := float64(p.Nodes.Multiplier(crn.Score))
		if p.Wage.By == policy.ByScoreCapacity {
			weight = mul(weight, float64(min(crn.Capacity, p.Wage.UnitsMax)))
		}
		b.weightAll += weight
		if crn.Owner == attacker {
			b.weightHis += weight
		}
	}
	if roles := p.Wage.CRN + p.Wage.CCN + p.Wage.Stakers; roles > 0 {
		crns := toALEPH(wage) * float64(p.Wage.CRN) / float64(roles)
		b.wageCRN += crns
		b.wageHis += mul(crns, ratio(b.weightHis, b.weightAll))
	}
	var total float64
	for i := range s.CCNs {
		if s.CCNs[i].Active {
			total += toALEPH(s.CCNs[i].Staked)
			b.active = b.active || s.CCNs[i].ID == hisCore()
		}
	}
	if b.active {
		b.stakeOwn, b.stakeAll = ratio(float64(st.stake), float64(st.stake+st.others)), ratio(float64(st.stake), total)
	}
}
