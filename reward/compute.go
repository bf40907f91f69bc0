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

	shortfall, holder, programme ration
	surplus                      aleph.Token
	granted                      bool // what the incentives pool gives is settled

	storage    [streams]aleph.Token   // of core nodes
	stakers    [streams]aleph.Token   // of all stakers
	stakersOf  [][streams]aleph.Token // when they share per core node, in the order of the snapshot
	developers [streams]aleph.Token
	burned     [streams]aleph.Token

	cuts   *[streams]lineCut // how the line that is being divided is divided, for who wants to know
	report Report
}

// lineCut is how what a line puts into a stream is divided.
type lineCut struct {
	asks, gets                aleph.Token // of the incentives pool
	developers                aleph.Token // of what the pool gives; those of the rest were paid before
	amount                    aleph.Token // that is distributed: the sum of the parts that follow
	crn, ccn, stakers, burned aleph.Token
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
	silences []Silence
	crnPart  [streams]aleph.Token
	ccnPart  [streams]aleph.Token
	stakers  [streams]aleph.Token // of the stakers of its core node, when they share per core node
	withheld [streams]aleph.Token // of the compute node's part
}

// NewComputation begins to share an epoch.
func NewComputation(e Epoch, p policy.Policy) *Computation {
	c := &Computation{
		epoch: e, policy: p,
		ccns: make(map[aleph.Hash]int, len(e.Snapshot.CCNs)), nodes: make(map[aleph.Hash]int, len(e.Snapshot.CRNs)),
	}
	c.stakersOf = make([][streams]aleph.Token, len(e.Snapshot.CCNs))
	for i := range e.Snapshot.CCNs {
		c.ccns[e.Snapshot.CCNs[i].ID] = i
	}
	for i := range e.Snapshot.CRNs {
		crn := &e.Snapshot.CRNs[i]
		c.nodes[crn.ID] = len(c.rows)
		c.rows = append(c.rows, row{id: crn.ID, crn: crn})
	}
	for _, s := range e.Silences {
		r := c.row(s.Node)
		r.silences = append(r.silences, s)
	}
	return c
}

// Weigh adds a line to what the incentives pool is asked for.
func (c *Computation) Weigh(l *expense.Line) {
	var w worth
	c.value(&w, l)
	w.shortfall.AddTo(&c.shortfall.owed)
	w.holder.AddTo(&c.holder.owed)
	w.programme.AddTo(&c.programme.owed)
	w.surplus.AddTo(&c.surplus)
}

// worth is what a line puts in.
type worth struct {
	users     aleph.Token // of what is behind it, to be distributed
	surplus   aleph.Token // of what is behind it, and more than its use is worth
	shortfall aleph.Token // to be distributed beyond what is behind it
	programme aleph.Token // before the developers' part is taken off
	holder    aleph.Token // the same
}

// value finds what a line is worth.
func (c *Computation) value(w *worth, l *expense.Line) {
	if l.Usage.Held {
		if !l.Usage.Named { // Who names the node could hold for its rewards alone.
			w.holder = fraction(l.Spot, c.policy.Legacy.Reward)
		}
		return
	}
	w.users = l.Value.Distribution
	bySpot := c.policy.Valuation == policy.BySpot
	var spot aleph.Token
	for i := range l.Portions {
		p := &l.Portions[i]
		switch {
		case p.Origin == aleph.Programme:
			amount := l.SpotOf(p.Amount)
			amount.AddTo(&w.programme)
		case bySpot && p.Origin == aleph.Granted && l.Usage.Named: // Who was granted credits and names the node could use them for its rewards alone.
		case bySpot:
			v := Rewarded(p.Origin, cut(l.SpotOf(p.Amount), shares(l.Usage.Kind, &c.policy)).Distribution, &c.policy)
			v.AddTo(&spot)
		}
	}
	if !bySpot {
		return
	}
	if more, ok := spot.Sub(w.users); ok {
		w.shortfall = more
	} else {
		w.surplus = w.users.MustSub(spot)
		w.users = spot
	}
}

// Rewarded returns the part of what credits of an origin are worth that is
// rewarded when they are valued at the price of the moment, rounded down.
func Rewarded(o aleph.Origin, v aleph.Token, p *policy.Policy) aleph.Token {
	part := aleph.Whole
	switch o {
	case aleph.Bonus:
		part = p.RewardBonus
	case aleph.Granted:
		part = p.RewardGranted
	case aleph.Paid, aleph.Streamed, aleph.Programme:
	}
	return fraction(v, part)
}

// fraction returns a part of an amount, rounded down.
func fraction(v aleph.Token, part aleph.BasisPoints) aleph.Token {
	if part == aleph.Whole {
		return v
	}
	return v.MulDiv(aleph.NewToken(uint64(part)), aleph.NewToken(uint64(aleph.Whole)))
}

// Divide cuts the value of usage of a kind into what the network distributes
// and what developers get, for values that were not divided when they were
// paid. What is burned is of what is distributed.
func Divide(v aleph.Token, kind usage.Kind, p policy.Policy) aleph.Value {
	return cut(v, shares(kind, &p))
}

func shares(kind usage.Kind, p *policy.Policy) *policy.Shares {
	if kind == usage.Stored {
		return &p.Storage
	}
	return &p.Execution
}

func cut(v aleph.Token, s *policy.Shares) aleph.Value {
	var parts [2]aleph.Token
	aleph.SplitParts(parts[:], v, []aleph.BasisPoints{s.CRN + s.CCN + s.Stakers + s.Burn, s.Developers})
	return aleph.Value{Distribution: parts[0], Developers: parts[1]}
}

// ration is what the incentives pool gives of what it is asked for. Each line
// gets what lies between two cumulative floors, so that lines sum to the
// whole.
type ration struct {
	owed, paid    aleph.Token
	asked, served aleph.Token // by the lines so far
}

// grant sets what is paid, and returns it.
func (r *ration) grant(most aleph.Token) aleph.Token {
	r.paid = r.owed
	if most.Cmp(r.owed) < 0 {
		r.paid = most
	}
	return r.paid
}

// next returns what the next line gets of what it asks for.
func (r *ration) next(asks *aleph.Token) aleph.Token {
	if asks.IsZero() || r.paid == r.owed {
		return *asks
	}
	asks.AddTo(&r.asked)
	until := r.paid.MulDiv(r.asked, r.owed)
	gets := until.MustSub(r.served)
	r.served = until
	return gets
}

func (r *ration) rationed() Rationed { return Rationed{r.owed, r.paid} }

// grantAll settles, once, what the incentives pool gives, before the first line
// is divided: first what users' credits are worth, then what runs for holders,
// then the programme, within its cap.
func (c *Computation) grantAll() {
	if c.granted {
		return
	}
	c.granted = true
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
	c.grantAll()
	var w worth
	c.value(&w, l)
	c.report.Lines++
	l.Value.AddTo(&c.report.Pool)
	stream, r := ofStorage, (*row)(nil)
	if l.Usage.Kind != usage.Stored {
		stream, r = ofExecution, c.row(l.Usage.Node)
	}
	shortfall := c.shortfall.next(&w.shortfall)
	shortfall.AddTo(&w.users)
	if c.cuts != nil {
		c.cuts[stream].asks, c.cuts[stream].gets = w.shortfall, shortfall
		c.cuts[ofProgramme].asks, c.cuts[ofHolder].asks = w.programme, w.holder
	}
	c.distribute(stream, l, r, w.users)
	c.subsidise(ofProgramme, l, r, c.programme.next(&w.programme))
	c.subsidise(ofHolder, l, r, c.holder.next(&w.holder))
}

// subsidise divides what the incentives pool gives for a line.
func (c *Computation) subsidise(stream int, l *expense.Line, r *row, amount aleph.Token) {
	if amount.IsZero() {
		return
	}
	v := cut(amount, shares(l.Usage.Kind, &c.policy))
	v.Developers.AddTo(&c.developers[stream])
	if c.cuts != nil {
		c.cuts[stream].gets, c.cuts[stream].developers = amount, v.Developers
	}
	c.distribute(stream, l, r, v.Distribution)
}

// distribute divides what the network distributes for a line; r is nil for a
// file.
func (c *Computation) distribute(stream int, l *expense.Line, r *row, amount aleph.Token) {
	if amount.IsZero() {
		return
	}
	s := shares(l.Usage.Kind, &c.policy)
	var parts [4]aleph.Token
	aleph.SplitParts(parts[:], amount, []aleph.BasisPoints{s.CRN, s.CCN, s.Stakers, s.Burn})
	forCRN, forCCN, forStakers, burned := &parts[0], &parts[1], &parts[2], &parts[3]
	burned.AddTo(&c.burned[stream])
	if c.cuts != nil {
		cut := &c.cuts[stream]
		cut.amount, cut.crn, cut.ccn, cut.stakers, cut.burned = amount, parts[0], parts[1], parts[2], parts[3]
	}
	if r == nil {
		forCCN.AddTo(&c.storage[stream])
		forStakers.AddTo(&c.stakers[stream])
		return
	}
	if c.withholds(r, stream, l) {
		forCRN.AddTo(&r.withheld[stream])
	} else {
		forCRN.AddTo(&r.crnPart[stream])
	}
	forCCN.AddTo(&r.ccnPart[stream])
	if c.policy.StakerScope == policy.Global {
		forStakers.AddTo(&c.stakers[stream])
	} else {
		forStakers.AddTo(&r.stakers[stream])
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
func (c *Computation) withholds(r *row, stream int, l *expense.Line) bool {
	if len(r.silences) == 0 || !c.slashes(stream) {
		return false
	}
	return c.policy.Slash.Retroactive || slices.ContainsFunc(r.silences, func(s Silence) bool {
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
	c.grantAll()
	r := &c.report
	r.Shortfall, r.Holder, r.Programme, r.Surplus = c.shortfall.rationed(), c.holder.rationed(), c.programme.rationed(), c.surplus
	for i := range c.rows {
		for stream := range streams {
			c.shareRow(&c.rows[i], stream)
		}
	}
	for i := range c.stakersOf {
		for stream := range streams {
			c.shareStakes(streamOf(stream), c.stakersOf[i][stream], c.epoch.Snapshot.CCNs[i].ID)
		}
	}
	for stream := range streams {
		name := streamOf(stream)
		c.shareByScore(name, c.storage[stream])
		c.shareStakes(name, c.stakers[stream], aleph.Hash{})
		c.send(name, RoleDevelopers, c.toDevelopers(), c.developers[stream])
		c.send(name, RoleBurn, c.toBurn(), c.burned[stream])
	}
	c.shareWages()
	r.Shares, r.Withholdings, r.Leftovers = mergeShares(r.Shares), mergeWithheld(r.Withholdings), mergeLeftovers(r.Leftovers)
	slices.SortFunc(r.Pools, poolOrder)
	r.tally()
	return *r
}

// send gives an amount to where it goes, or keeps it under the reason why it
// goes nowhere.
func (c *Computation) send(stream Stream, role Role, to route, amount aleph.Token) {
	switch {
	case to.withheld:
		c.withhold(stream, to.node, to.to, amount)
	case to.reason != "":
		c.keep(stream, role, to.node, to.reason, amount)
	case !amount.IsZero():
		c.report.Shares = append(c.report.Shares, Share{stream, role, to.node, to.to, amount})
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

// route is where a part goes: to an address for a node, or, when there is a
// reason, to nobody. A route to stakers has no address: they share.
type route struct {
	node     aleph.Hash
	to       aleph.Address
	reason   Reason
	withheld bool // because the node was silent
}

// routes returns where what runs on a compute node goes. Of what is withheld,
// the first names the address that would have got it.
func (c *Computation) routes(r *row) (crn, ccn, stakers route) {
	if r.crn == nil {
		nobody := route{node: r.id, reason: NodeUnknown}
		return nobody, nobody, nobody
	}
	if !r.crn.Linked() {
		nobody := route{node: r.id, reason: NodeNotLinked}
		return route{node: r.id, to: r.crn.Payee(), reason: NodeNotLinked}, nobody, nobody
	}
	crn = toPayee(r.crn.Node)
	parent := c.ccn(r.crn.Parent)
	if parent == nil || !parent.Active {
		nobody := route{node: r.crn.Parent, reason: CCNNotActive}
		return crn, nobody, nobody
	}
	return crn, toPayee(parent.Node), route{node: parent.ID}
}

// toPayee returns the way to the address to which a node's rewards go.
func toPayee(n registry.Node) route {
	to := n.Payee()
	if to == "" {
		return route{node: n.ID, reason: NoPayee}
	}
	return route{node: n.ID, to: to}
}

// shareRow gives what ran on a compute node to it, to its core node, and to
// the stakers of that when they share per core node.
func (c *Computation) shareRow(r *row, number int) {
	stream := streamOf(number)
	crn, ccn, stakers := c.routes(r)
	c.send(stream, RoleCRN, crn, r.crnPart[number])
	c.withhold(stream, r.id, crn.to, r.withheld[number])
	c.send(stream, RoleCCN, ccn, r.ccnPart[number])
	if stakers.reason != "" {
		c.send(stream, RoleStaker, stakers, r.stakers[number])
		return
	}
	pool := &c.stakersOf[c.ccns[stakers.node]][number]
	*pool = pool.Add(r.stakers[number])
}

func (c *Computation) ccn(id aleph.Hash) *registry.CCN {
	if i, ok := c.ccns[id]; ok {
		return &c.epoch.Snapshot.CCNs[i]
	}
	return nil
}

func (c *Computation) toDevelopers() route {
	if c.epoch.Developers == "" {
		return route{reason: NoDevelopers}
	}
	return route{to: c.epoch.Developers}
}

func (c *Computation) toBurn() route {
	if !c.epoch.Burning {
		return route{reason: NotBurning}
	}
	return route{to: BurnAddress}
}

// shareByScore divides what core nodes get for storage by score.
func (c *Computation) shareByScore(stream Stream, amount aleph.Token) {
	c.shareAmong(stream, RoleCCN, aleph.Hash{}, c.scored(), amount)
}

// shareStakes divides a pool by stake among the stakers of active core nodes:
// of one core node, or of all when scope is zero.
func (c *Computation) shareStakes(stream Stream, amount aleph.Token, scope aleph.Hash) {
	if !amount.IsZero() {
		c.shareAmong(stream, RoleStaker, scope, c.staked(scope), amount)
	}
}

// shareAmong divides a pool among its members by weight.
func (c *Computation) shareAmong(stream Stream, role Role, scope aleph.Hash, m members, amount aleph.Token) {
	if amount.IsZero() {
		return
	}
	c.report.Pools = append(c.report.Pools, Pool{Stream: stream, Role: role, Node: scope, Amount: amount, Weights: m.sum()})
	parts := aleph.Split(amount, m.weights)
	if parts == nil {
		c.keep(stream, role, scope, m.nobody, amount)
		return
	}
	for i, to := range m.to {
		c.send(stream, role, to, parts[i])
	}
}

// shareWages adds the wages of the days, but for those that are withheld.
func (c *Computation) shareWages() {
	w, slash := c.epoch.Wages, c.policy.Slash
	c.report.Wage = w.Paid
	c.report.Pools = append(c.report.Pools, w.Pools...)
	c.report.Leftovers = append(c.report.Leftovers, w.Leftovers...)
	c.report.Withholdings = append(c.report.Withholdings, w.Withheld...)
	for _, s := range w.Shares {
		if s.Role == RoleCRN && slash.Wage && slash.Retroactive && len(c.row(s.Node).silences) > 0 {
			c.withhold(Wage, s.Node, s.Address, s.Amount)
			continue
		}
		c.report.Shares = append(c.report.Shares, s)
	}
}

// members are those who share a pool, each by weight.
type members struct {
	to      []route
	weights []aleph.Token
	nobody  Reason // why nobody has a weight, if so
}

func (m *members) add(to route, weight aleph.Token) {
	m.to, m.weights = append(m.to, to), append(m.weights, weight)
}

func (m members) sum() (sum aleph.Token) {
	for _, w := range m.weights {
		sum = sum.Add(w)
	}
	return sum
}

// scored returns the active core nodes, by score.
func (c *Computation) scored() members {
	m := members{nobody: NoActiveCCN}
	for i := range c.epoch.Snapshot.CCNs {
		if ccn := &c.epoch.Snapshot.CCNs[i]; ccn.Active {
			m.add(toPayee(ccn.Node), aleph.NewToken(uint64(c.policy.Nodes.Multiplier(ccn.Score))))
			m.nobody = NoScoredCCN
		}
	}
	return m
}

// staked returns the stakers of active core nodes, by stake: of one core node,
// or of all when scope is zero.
func (c *Computation) staked(scope aleph.Hash) members {
	m := members{nobody: NoStakers}
	for i := range c.epoch.Snapshot.Stakes {
		s := &c.epoch.Snapshot.Stakes[i]
		if ccn := c.ccn(s.CCN); ccn != nil && ccn.Active && (scope.IsZero() || s.CCN == scope) {
			m.add(route{node: s.CCN, to: s.Staker}, s.Amount)
		}
	}
	return m
}
