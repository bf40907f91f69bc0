package reward

import (
	"slices"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/expense"
	"github.com/aleph-im/go-aleph/policy"
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
// Divide each in the same order, then Report, or Settle. Its memory grows with
// nodes and addresses, not with lines. It counts by number: what has a name is
// found once (route.go), for all epochs of one snapshot.
type Computation struct {
	network
	epoch Epoch // its Lines are not looked at

	shortfall, holder, programme ration
	surplus                      aleph.Token
	granted, settled             bool // what the incentives pool gives, and everything

	lines int
	pool  aleph.Value            // behind them
	sent  [streams][]aleph.Token // by route; nil or all zero when nothing goes into the stream
	used  [streams]bool          // something does

	bySpot   bool                     // how lines are valued
	cuttings [4]cutting               // ways to divide: of files, of executions, and of their subsidies
	known    [1 << knownBits]knownCut // divisions done lately

	cuts       *[lineStreams]lineCut // how the line that is being divided is divided, for who wants to know
	settlement Settlement
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
	ofWage
	streams

	lineStreams = ofWage // Lines go into all but the last.
)

func streamOf(n int) Stream {
	return [streams]Stream{Execution, Storage, Programme, Holder, Wage}[n]
}

// NewComputation begins to share an epoch.
func NewComputation(e Epoch, p policy.Policy) *Computation {
	c := &Computation{
		bySpot:   p.Valuation == policy.BySpot,
		cuttings: [...]cutting{newCutting(p.Storage, false), newCutting(p.Execution, false), newCutting(p.Storage, true), newCutting(p.Execution, true)},
	}
	c.policy = p
	c.find(e.Snapshot)
	c.begin(e)
	return c
}

// Change begins another epoch with another snapshot and the policy of the one
// before, in the memory of that: a Settlement of it is no longer valid.
func (c *Computation) Change(e Epoch) {
	for stream := range c.sent {
		c.sent[stream], c.used[stream] = c.sent[stream][:0], false
	}
	c.find(e.Snapshot)
	c.begin(e)
}

// Renew begins another epoch with the snapshot and the policy of the one
// before; that of e is not looked at. A Settlement of that one is no longer
// valid.
func (c *Computation) Renew(e Epoch) {
	for _, s := range c.epoch.Silences {
		c.row(s.Node).silences = nil
	}
	e.Snapshot = c.epoch.Snapshot
	for stream := range c.sent {
		if c.used[stream] {
			clear(c.sent[stream])
			c.used[stream] = false
		}
	}
	c.begin(e)
}

// begin takes up what is of the epoch alone.
func (c *Computation) begin(e Epoch) {
	c.epoch = e
	c.shortfall, c.holder, c.programme, c.surplus = ration{}, ration{}, ration{}, aleph.Token{}
	c.granted, c.settled, c.lines, c.pool = false, false, 0, aleph.Value{}
	c.routes[c.developers] = route{role: RoleDevelopers, to: c.epoch.Developers}
	if c.epoch.Developers == "" {
		c.routes[c.developers].reason = NoDevelopers
	}
	c.routes[c.burn] = route{role: RoleBurn, to: BurnAddress}
	if !c.epoch.Burning {
		c.routes[c.burn].reason = NotBurning
	}
	for _, s := range c.epoch.Silences {
		r := c.row(s.Node)
		r.silences = append(r.silences, s)
	}
}

// Weigh adds a line to what the incentives pool is asked for.
func (c *Computation) Weigh(l *expense.Line) { c.WeighAlike(l, 1) }

// WeighAlike weighs so many lines that are alike but for their nodes. Each is
// divided by itself.
func (c *Computation) WeighAlike(l *expense.Line, lines uint64) {
	var w worth
	c.value(&w, l)
	if lines != 1 {
		w.subsidy, w.shortfall, w.surplus = w.subsidy.Mul(lines), w.shortfall.Mul(lines), w.surplus.Mul(lines)
	}
	if w.subsidised {
		w.subsidy.AddTo(&c.rationOf(w.stream).owed)
	}
	if c.bySpot {
		w.shortfall.AddTo(&c.shortfall.owed)
		w.surplus.AddTo(&c.surplus)
	}
}

// worth is what a line puts in.
type worth struct {
	users     aleph.Token // of what is behind it, to be distributed
	surplus   aleph.Token // of what is behind it, and more than its use is worth
	shortfall aleph.Token // to be distributed beyond what is behind it

	subsidised bool
	stream     int         // of the subsidy
	subsidy    aleph.Token // before the developers' part is taken off
}

// value finds what a line is worth.
func (c *Computation) value(w *worth, l *expense.Line) {
	if l.Usage.Held {
		if !l.Usage.Named { // Who names the node could hold for its rewards alone.
			w.subsidised, w.stream, w.subsidy = true, ofHolder, fraction(l.Spot, c.policy.Legacy.Reward)
		}
		return
	}
	w.users = l.Value.Distribution
	var spot aleph.Token
	for i := range l.Portions {
		p := &l.Portions[i]
		switch {
		case p.Origin == aleph.Programme:
			w.subsidised, w.stream = true, ofProgramme
			if p.Amount == l.Amount {
				l.Spot.AddTo(&w.subsidy)
				continue
			}
			amount := l.SpotOf(p.Amount)
			amount.AddTo(&w.subsidy)
		case c.bySpot && p.Origin == aleph.Granted && l.Usage.Named: // Who was granted credits and names the node could use them for its rewards alone.
		case c.bySpot:
			v := Rewarded(p.Origin, cut(l.SpotOf(p.Amount), shares(l.Usage.Kind, &c.policy)).Distribution, &c.policy)
			v.AddTo(&spot)
		}
	}
	if !c.bySpot {
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

// Owed returns what is distributed when unused credits of an origin are used
// at a price, which is not 0. By lot, a bonus shares the ALEPH of what was paid,
// and what was granted earns nothing; what the programme uses is paid by the
// incentives pool.
func Owed(o aleph.Origin, left aleph.Grains, price aleph.Price, p *policy.Policy) aleph.Token {
	switch o {
	case aleph.Paid, aleph.Streamed:
	case aleph.Bonus, aleph.Granted:
		if p.Valuation != policy.BySpot {
			return aleph.Token{}
		}
	case aleph.Programme:
		return aleph.Token{}
	}
	return Rewarded(o, Divide(price.Tokens(left), usage.Reserved, *p).Distribution, p)
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
	short         bool        // paid is less than owed
	part          aleph.Ratio // then
	asked, served aleph.Token // by the lines so far
}

// grant sets what is paid, and returns it.
func (r *ration) grant(most aleph.Token) aleph.Token {
	r.paid = r.owed
	if most.Cmp(r.owed) < 0 {
		r.paid, r.short, r.part = most, true, aleph.NewRatio(most, r.owed)
	}
	return r.paid
}

// next turns what the next line asks for into what it gets.
func (r *ration) next(asks *aleph.Token) {
	if !r.short {
		return
	}
	asks.AddTo(&r.asked)
	r.part.Of(&r.asked, asks) // All that lines get until this one.
	r.served.SubFrom(asks)
	asks.AddTo(&r.served)
}

func (r *ration) rationed() Rationed { return Rationed{r.owed, r.paid} }

// rationOf returns what is asked of the incentives pool for a stream.
func (c *Computation) rationOf(stream int) *ration {
	if stream == ofHolder {
		return &c.holder
	}
	return &c.programme
}

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
	if l.Usage.Kind == usage.Stored {
		c.divide(nil, l)
		return
	}
	c.divide(c.row(l.Usage.Node), l)
}

// DivideOn divides a line like Divide, for the compute node with a number (Row):
// the name in the line is not looked at. Of a file, the number is not.
func (c *Computation) DivideOn(row int, l *expense.Line) {
	if l.Usage.Kind == usage.Stored {
		c.divide(nil, l)
		return
	}
	c.divide(&c.rows[row], l)
}

// divide divides a line; r is nil for a file.
func (c *Computation) divide(r *row, l *expense.Line) {
	if !c.granted {
		c.grantAll()
	}
	var w worth
	c.value(&w, l)
	c.lines++
	l.Value.AddTo(&c.pool)
	stream := ofExecution
	if r == nil {
		stream = ofStorage
	}
	if c.bySpot {
		c.top(&w, stream)
	}
	if !w.users.IsZero() {
		c.distribute(stream, r, l, &w.users, false)
	}
	if !w.subsidised {
		return
	}
	if c.cuts != nil {
		c.cuts[w.stream].asks = w.subsidy
	}
	if c.rationOf(w.stream).next(&w.subsidy); !w.subsidy.IsZero() {
		c.distribute(w.stream, r, l, &w.subsidy, true)
	}
}

// top adds to what users paid what the incentives pool gives so that it is worth
// its use.
func (c *Computation) top(w *worth, stream int) {
	asks := w.shortfall
	c.shortfall.next(&w.shortfall)
	w.shortfall.AddTo(&w.users)
	if c.cuts != nil {
		c.cuts[stream].asks, c.cuts[stream].gets = asks, w.shortfall
	}
}

// cutting is one way to divide amounts: by the shares of executions or of files,
// with the developers' part of it, or when that was paid before.
type cutting struct {
	subsidy bool
	whole   [2]aleph.BasisPoints // the network's, the developers'
	network [4]aleph.BasisPoints // compute node, core node, stakers, burned
}

func newCutting(s policy.Shares, subsidy bool) cutting {
	return cutting{
		subsidy,
		[2]aleph.BasisPoints{s.CRN + s.CCN + s.Stakers + s.Burn, s.Developers},
		[4]aleph.BasisPoints{s.CRN, s.CCN, s.Stakers, s.Burn},
	}
}

// knownCut is how an amount was divided. Many lines are worth the same, and the
// division depends on nothing else than the amount and the way.
type knownCut struct {
	amount aleph.Token
	way    uint8
	whole  [2]aleph.Token
	parts  [4]aleph.Token
}

// knownBits says how many divisions are remembered: 2 to the power of it.
const knownBits = 6

// cut divides an amount that is not zero.
func (c *Computation) cut(amount *aleph.Token, way uint8) *knownCut {
	k := &c.known[amount.Words()[0]*0x9e3779b97f4a7c15>>(64-knownBits)] // The factor is 2^64 by the golden ratio (Knuth, 6.4).
	if k.amount == *amount && k.way == way {
		return k
	}
	by := &c.cuttings[way]
	k.amount, k.way = *amount, way
	if by.subsidy {
		aleph.SplitParts(k.whole[:], *amount, by.whole[:])
	} else {
		k.whole = [2]aleph.Token{*amount}
	}
	aleph.SplitParts(k.parts[:], k.whole[0], by.network[:])
	return k
}

// distribute divides what a line puts into a stream.
func (c *Computation) distribute(stream int, r *row, l *expense.Line, amount *aleph.Token, subsidy bool) {
	var way uint8
	crn, ccn, stakers := c.scored, c.scored, c.staked // Of a file, there is no part for compute nodes.
	if r != nil {
		way = 1
		crn, ccn, stakers = c.routesOf(r, stream, l)
	}
	if subsidy {
		way += 2
	}
	k := c.cut(amount, way)
	if c.cuts != nil {
		cut := &c.cuts[stream]
		if subsidy {
			cut.gets = *amount
		}
		cut.amount, cut.developers = k.whole[0], k.whole[1]
		cut.crn, cut.ccn, cut.stakers, cut.burned = k.parts[0], k.parts[1], k.parts[2], k.parts[3]
	}
	sent := c.into(stream)
	k.whole[1].AddTo(&sent[c.developers])
	k.parts[0].AddTo(&sent[crn])
	k.parts[1].AddTo(&sent[ccn])
	k.parts[2].AddTo(&sent[stakers])
	k.parts[3].AddTo(&sent[c.burn])
}

// routesOf returns where the parts of a line go that ran on a compute node.
func (c *Computation) routesOf(r *row, stream int, l *expense.Line) (crn, ccn, stakers int) {
	if len(r.silences) > 0 && c.withholds(r, stream, l) {
		return c.withheldOf(r), r.ccn, r.stakers
	}
	return r.crn, r.ccn, r.stakers
}

// into returns what goes into a stream, by route.
func (c *Computation) into(stream int) []aleph.Token {
	if len(c.sent[stream]) < len(c.routes) {
		c.sent[stream] = append(c.sent[stream], make([]aleph.Token, len(c.routes)-len(c.sent[stream]))...)
	}
	c.used[stream] = true
	return c.sent[stream]
}

// Wage pays a wage among the nodes of the snapshot: among roles by weight, then
// among linked compute nodes by score, or by score and capacity, among active
// core nodes by score, and among their stakers by stake. Compute nodes with a
// silence get nothing of it when the policy withholds the wage. It comes besides
// the wages of the epoch, which have been shared by day.
func (c *Computation) Wage(paid aleph.Token) {
	if paid.IsZero() {
		return
	}
	var parts [3]aleph.Token
	c.wage.Split(parts[:], paid)
	sent := c.into(ofWage)
	for i, n := range [...]int{c.waged, c.scored, c.staked} {
		parts[i].AddTo(&sent[n])
	}
}

// withholds says whether a line's part of a compute node that was silent is
// withheld.
func (c *Computation) withholds(r *row, stream int, l *expense.Line) bool {
	return c.slashes(stream) && (c.policy.Slash.Retroactive || slices.ContainsFunc(r.silences, func(s Silence) bool {
		return l.Usage.To > s.From && l.Usage.To <= s.To
	}))
}

func (c *Computation) slashes(stream int) bool {
	switch stream {
	case ofProgramme:
		return c.policy.Slash.Programme
	case ofWage:
		return c.policy.Slash.Wage
	}
	return c.policy.Slash.Execution
}
