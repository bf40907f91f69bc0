package reward

import (
	"slices"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/expense"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/registry"
	"github.com/aleph-im/go-aleph/usage"
)

// Compute shares what was used in an epoch among the nodes of its snapshot.
func Compute(e Epoch, p policy.Policy) Report {
	c := NewComputation(e, p)
	for i := range e.Lines {
		c.Weigh(&e.Lines[i])
	}
	for i := range e.Lines {
		c.Divide(&e.Lines[i])
	}
	return c.Report()
}

// Computation shares an epoch whose lines come one by one: Weigh each, then
// Divide each in the same order, then Report. Its memory grows with nodes and
// addresses, not with lines.
type Computation struct {
	epoch  Epoch // its Lines are not looked at
	policy policy.Policy
	ccns   map[aleph.Hash]int // of the snapshot
	nodes  map[aleph.Hash]int // rows
	rows   []row
	silent map[aleph.Hash][]Silence

	shortfall, holder, programme ration
	surplus                      aleph.Token

	storage    [streams]aleph.Token // of core nodes
	stakers    [streams]aleph.Token // of all stakers
	developers [streams]aleph.Token
	burned     [streams]aleph.Token

	report Report
}

// Streams have numbers inside of a computation.
const (
	ofExecution = iota
	ofStorage
	ofProgramme
	ofHolder
	streams
)

func streamOf(n int) Stream { return [streams]Stream{Execution, Storage, Programme, Holder}[n] }

// row is what ran on one compute node.
type row struct {
	id       aleph.Hash
	crn      *registry.CRN // nil when it is not on record
	crnPart  [streams]aleph.Token
	ccnPart  [streams]aleph.Token
	stakers  [streams]aleph.Token // only when they share per core node
	withheld [streams]aleph.Token // of the compute node's part
}

// NewComputation begins to share an epoch.
func NewComputation(e Epoch, p policy.Policy) *Computation {
	c := &Computation{
		epoch: e, policy: p,
		ccns: make(map[aleph.Hash]int, len(e.Snapshot.CCNs)), nodes: make(map[aleph.Hash]int, len(e.Snapshot.CRNs)),
		silent: map[aleph.Hash][]Silence{},
	}
	for i := range e.Snapshot.CCNs {
		c.ccns[e.Snapshot.CCNs[i].ID] = i
	}
	for i := range e.Snapshot.CRNs {
		crn := &e.Snapshot.CRNs[i]
		c.nodes[crn.ID] = len(c.rows)
		c.rows = append(c.rows, row{id: crn.ID, crn: crn})
	}
	for _, s := range e.Silences {
		c.silent[s.Node] = append(c.silent[s.Node], s)
	}
	return c
}

// Weigh adds a line to what the incentives pool is asked for.
func (c *Computation) Weigh(l *expense.Line) {
	w := c.worth(l)
	c.shortfall.owed = c.shortfall.owed.Add(w.shortfall)
	c.holder.owed = c.holder.owed.Add(w.holder)
	c.programme.owed = c.programme.owed.Add(w.programme)
	c.surplus = c.surplus.Add(w.surplus)
}

// worth is what a line puts in.
type worth struct {
	users     aleph.Token // of what is behind it, to be distributed
	surplus   aleph.Token // of what is behind it, and more than its use is worth
	shortfall aleph.Token // to be distributed beyond what is behind it
	programme aleph.Token // before the developers' part is taken off
	holder    aleph.Token // the same
}

func (c *Computation) worth(l *expense.Line) (w worth) {
	w.users = l.Value.Distribution
	bySpot := c.policy.Valuation == policy.BySpot
	var spot aleph.Token
	for i := range l.Portions {
		p := &l.Portions[i]
		switch {
		case p.Origin == aleph.Programme:
			w.programme = w.programme.Add(l.SpotOf(p.Amount))
		case bySpot:
			spot = spot.Add(Rewarded(p.Origin, Divide(l.SpotOf(p.Amount), l.Usage.Kind, c.policy).Distribution, c.policy))
		}
	}
	if !bySpot {
		return w
	}
	if more, ok := spot.Sub(w.users); ok {
		w.shortfall = more
	} else {
		w.surplus = w.users.MustSub(spot)
		w.users = spot
	}
	return w
}

// Rewarded returns the part of what credits of an origin are worth that is
// rewarded when they are valued at the price of the moment, rounded down.
func Rewarded(o aleph.Origin, v aleph.Token, p policy.Policy) aleph.Token {
	part := aleph.Whole
	switch o {
	case aleph.Bonus:
		part = p.RewardBonus
	case aleph.Granted:
		part = p.RewardGranted
	case aleph.Paid, aleph.Streamed, aleph.Programme:
	}
	return v.MulDiv(aleph.NewToken(uint64(part)), aleph.NewToken(uint64(aleph.Whole)))
}

// Divide cuts the value of usage of a kind into what the network distributes
// and what developers get, for values that were not divided when they were
// paid. What is burned is of what is distributed.
func Divide(v aleph.Token, kind usage.Kind, p policy.Policy) aleph.Value {
	s := shares(kind, p)
	var parts [2]aleph.Token
	aleph.SplitParts(parts[:], v, []aleph.BasisPoints{s.CRN + s.CCN + s.Stakers + s.Burn, s.Developers})
	return aleph.Value{Distribution: parts[0], Developers: parts[1]}
}

func shares(kind usage.Kind, p policy.Policy) policy.Shares {
	if kind == usage.Stored {
		return p.Storage
	}
	return p.Execution
}

// ration is what the incentives pool gives of what it is asked for. Each line
// gets what lies between two cumulative floors, so that lines sum to the
// whole.
type ration struct {
	owed, paid    aleph.Token
	asked, served aleph.Token // by the lines so far
	open          bool
}

// grant sets what is paid, and returns it.
func (r *ration) grant(most aleph.Token) aleph.Token {
	r.open, r.paid = true, r.owed
	if most.Cmp(r.owed) < 0 {
		r.paid = most
	}
	return r.paid
}

// next returns what the next line gets of what it asks for.
func (r *ration) next(asks aleph.Token) aleph.Token {
	if asks.IsZero() || r.paid == r.owed {
		return asks
	}
	r.asked = r.asked.Add(asks)
	until := r.paid.MulDiv(r.asked, r.owed)
	gets := until.MustSub(r.served)
	r.served = until
	return gets
}

func (r *ration) rationed() Rationed { return Rationed{r.owed, r.paid} }

// grantAll settles what the incentives pool gives, before the first line is
// divided: first what users' credits are worth, then what runs for holders,
// then the programme, within its cap.
func (c *Computation) grantAll() {
	left := c.epoch.Incentives.Add(c.surplus)
	left = left.MustSub(c.shortfall.grant(left))
	left = left.MustSub(c.holder.grant(left))
	if c.epoch.Allowance.Cmp(left) < 0 {
		left = c.epoch.Allowance
	}
	c.programme.grant(left)
}

// Divide divides one line: to the node that ran it, to the core node that the
// node is linked to, and into pools of stakers and of core nodes.
func (c *Computation) Divide(l *expense.Line) {
	if !c.programme.open {
		c.grantAll()
	}
	c.report.Lines++
	c.report.Pool = c.report.Pool.Add(l.Value)
	w, kind := c.worth(l), l.Usage.Kind
	stream := ofExecution
	if kind == usage.Stored {
		stream = ofStorage
	}
	c.distribute(stream, l, w.users.Add(c.shortfall.next(w.shortfall)))
	for _, extra := range [...]struct {
		stream int
		amount aleph.Token
	}{{ofProgramme, c.programme.next(w.programme)}, {ofHolder, c.holder.next(w.holder)}} {
		if extra.amount.IsZero() {
			continue
		}
		v := Divide(extra.amount, kind, c.policy)
		c.developers[extra.stream] = c.developers[extra.stream].Add(v.Developers)
		c.distribute(extra.stream, l, v.Distribution)
	}
}

func (c *Computation) distribute(stream int, l *expense.Line, amount aleph.Token) {
	if amount.IsZero() {
		return
	}
	s := shares(l.Usage.Kind, c.policy)
	var parts [4]aleph.Token
	aleph.SplitParts(parts[:], amount, []aleph.BasisPoints{s.CRN, s.CCN, s.Stakers, s.Burn})
	forCRN, forCCN, forStakers := parts[0], parts[1], parts[2]
	c.burned[stream] = c.burned[stream].Add(parts[3])
	if l.Usage.Kind == usage.Stored {
		c.storage[stream] = c.storage[stream].Add(forCCN)
		c.stakers[stream] = c.stakers[stream].Add(forStakers)
		return
	}
	r := c.row(l.Usage.Node)
	if c.withholds(stream, l) {
		r.withheld[stream] = r.withheld[stream].Add(forCRN)
	} else {
		r.crnPart[stream] = r.crnPart[stream].Add(forCRN)
	}
	r.ccnPart[stream] = r.ccnPart[stream].Add(forCCN)
	if c.policy.StakerScope == policy.Global {
		c.stakers[stream] = c.stakers[stream].Add(forStakers)
	} else {
		r.stakers[stream] = r.stakers[stream].Add(forStakers)
	}
}

func (c *Computation) row(node aleph.Hash) *row {
	i, ok := c.nodes[node]
	if !ok {
		i = len(c.rows)
		c.nodes[node] = i
		c.rows = append(c.rows, row{id: node})
	}
	return &c.rows[i]
}

// withholds says whether a line's part of its compute node is withheld.
func (c *Computation) withholds(stream int, l *expense.Line) bool {
	silences := c.silent[l.Usage.Node]
	if len(silences) == 0 || !c.slashes(stream) {
		return false
	}
	return c.policy.Slash.Retroactive || slices.ContainsFunc(silences, func(s Silence) bool {
		return l.Usage.To > s.From && l.Usage.To <= s.To
	})
}

func (c *Computation) slashes(stream int) bool {
	if stream == ofProgramme {
		return c.policy.Slash.Programme
	}
	return c.policy.Slash.Execution
}

// Report ends the computation.
func (c *Computation) Report() Report {
	if !c.programme.open {
		c.grantAll()
	}
	r := &c.report
	r.Shortfall, r.Holder, r.Programme, r.Surplus = c.shortfall.rationed(), c.holder.rationed(), c.programme.rationed(), c.surplus
	for i := range c.rows {
		for stream := range streams {
			c.shareRow(&c.rows[i], stream)
		}
	}
	for stream := range streams {
		name := streamOf(stream)
		c.shareByScore(name, c.storage[stream])
		c.shareStakes(name, c.stakers[stream], aleph.Hash{})
		if c.epoch.Developers == "" {
			c.keep(name, RoleDevelopers, aleph.Hash{}, NoDevelopers, c.developers[stream])
		} else {
			c.give(name, RoleDevelopers, aleph.Hash{}, c.epoch.Developers, c.developers[stream])
		}
		if c.epoch.Burning {
			c.give(name, RoleBurn, aleph.Hash{}, BurnAddress, c.burned[stream])
		} else {
			c.keep(name, RoleBurn, aleph.Hash{}, NotBurning, c.burned[stream])
		}
	}
	c.shareWages()
	r.Shares, r.Withholdings, r.Leftovers = mergeShares(r.Shares), mergeWithheld(r.Withholdings), mergeLeftovers(r.Leftovers)
	r.tally()
	return *r
}

func (c *Computation) give(stream Stream, role Role, node aleph.Hash, to aleph.Address, amount aleph.Token) {
	switch {
	case amount.IsZero():
	case to == "":
		c.keep(stream, role, node, NoPayee, amount)
	default:
		c.report.Shares = append(c.report.Shares, Share{stream, role, node, to, amount})
	}
}

func (c *Computation) keep(stream Stream, role Role, node aleph.Hash, why Reason, amount aleph.Token) {
	if !amount.IsZero() {
		c.report.Leftovers = append(c.report.Leftovers, Unallocated{stream, role, node, why, amount})
	}
}

func (c *Computation) withhold(stream Stream, node aleph.Hash, from aleph.Address, amount aleph.Token) {
	if !amount.IsZero() {
		c.report.Withholdings = append(c.report.Withholdings, Withheld{stream, node, from, amount})
	}
}

// shareRow gives what ran on a compute node to it, to its core node, and to
// the stakers of that when they share per core node.
func (c *Computation) shareRow(r *row, number int) {
	stream := streamOf(number)
	if r.crn == nil || !r.crn.Linked() {
		why := NodeNotLinked
		if r.crn == nil {
			why = NodeUnknown
		}
		c.keep(stream, RoleCRN, r.id, why, r.crnPart[number])
		c.keep(stream, RoleCCN, r.id, why, r.ccnPart[number])
		c.keep(stream, RoleStaker, r.id, why, r.stakers[number])
		var payee aleph.Address
		if r.crn != nil {
			payee = r.crn.Payee()
		}
		c.withhold(stream, r.id, payee, r.withheld[number])
		return
	}
	c.give(stream, RoleCRN, r.id, r.crn.Payee(), r.crnPart[number])
	c.withhold(stream, r.id, r.crn.Payee(), r.withheld[number])
	ccn := c.ccn(r.crn.Parent)
	if ccn == nil || !ccn.Active {
		c.keep(stream, RoleCCN, r.crn.Parent, CCNNotActive, r.ccnPart[number])
		c.keep(stream, RoleStaker, r.crn.Parent, CCNNotActive, r.stakers[number])
		return
	}
	c.give(stream, RoleCCN, ccn.ID, ccn.Payee(), r.ccnPart[number])
	c.shareStakes(stream, r.stakers[number], ccn.ID)
}

func (c *Computation) ccn(id aleph.Hash) *registry.CCN {
	if i, ok := c.ccns[id]; ok {
		return &c.epoch.Snapshot.CCNs[i]
	}
	return nil
}

// shareByScore divides what core nodes get for storage by score.
func (c *Computation) shareByScore(stream Stream, pool aleph.Token) {
	to, parts, why := byScore(pool, c.epoch.Snapshot, c.policy.Nodes)
	if parts == nil {
		c.keep(stream, RoleCCN, aleph.Hash{}, why, pool)
		return
	}
	for i, ccn := range to {
		c.give(stream, RoleCCN, ccn.ID, ccn.Payee(), parts[i])
	}
}

// shareStakes divides a pool by stake among the stakers of active core nodes:
// of one core node, or of all when scope is zero.
func (c *Computation) shareStakes(stream Stream, pool aleph.Token, scope aleph.Hash) {
	to, parts := byStake(pool, c.epoch.Snapshot, c.ccn, scope)
	if parts == nil {
		c.keep(stream, RoleStaker, scope, NoStakers, pool)
		return
	}
	for i, s := range to {
		c.give(stream, RoleStaker, s.CCN, s.Staker, parts[i])
	}
}

// shareWages adds the wages of the days, but for those that are withheld.
func (c *Computation) shareWages() {
	w, slash := c.epoch.Wages, c.policy.Slash
	c.report.Wage = w.Paid
	c.report.Leftovers = append(c.report.Leftovers, w.Leftovers...)
	c.report.Withholdings = append(c.report.Withholdings, w.Withheld...)
	for _, s := range w.Shares {
		if s.Role == RoleCRN && slash.Wage && slash.Retroactive && len(c.silent[s.Node]) > 0 {
			c.withhold(Wage, s.Node, s.Address, s.Amount)
			continue
		}
		c.report.Shares = append(c.report.Shares, s)
	}
}

// byScore divides a pool among active core nodes by score. parts is nil when
// there is nobody, and why says so.
func byScore(pool aleph.Token, s registry.Snapshot, p policy.Nodes) (to []*registry.CCN, parts []aleph.Token, why Reason) {
	var weights []aleph.Token
	for i := range s.CCNs {
		if ccn := &s.CCNs[i]; ccn.Active {
			to = append(to, ccn)
			weights = append(weights, aleph.NewToken(uint64(p.Multiplier(ccn.Score))))
		}
	}
	why = NoActiveCCN
	if len(to) > 0 {
		why = NoScoredCCN
	}
	return to, aleph.Split(pool, weights), why
}

// byStake divides a pool by stake among the stakers of active core nodes: of
// one, or of all when scope is zero. parts is nil when there is nobody.
func byStake(pool aleph.Token, s registry.Snapshot, ccn func(aleph.Hash) *registry.CCN, scope aleph.Hash) (to []*registry.Stake, parts []aleph.Token) {
	if pool.IsZero() {
		return nil, []aleph.Token{}
	}
	var weights []aleph.Token
	for i := range s.Stakes {
		stake := &s.Stakes[i]
		if c := ccn(stake.CCN); c != nil && c.Active && (scope.IsZero() || stake.CCN == scope) {
			to = append(to, stake)
			weights = append(weights, stake.Amount)
		}
	}
	return to, aleph.Split(pool, weights)
}
