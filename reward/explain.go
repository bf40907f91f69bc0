package reward

import (
	"cmp"
	"fmt"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/expense"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/registry"
	"github.com/aleph-im/go-aleph/usage"
)

// Fate is what becomes of a part.
type Fate string

// The fates.
const (
	Shared      Fate = "shared"      // an address gets it
	Kept        Fate = "withheld"    // an address does not get it: the incentives pool has it
	Unallocable Fate = "unallocated" // nobody could get it: the incentives pool has it
)

// NodeSilent is why something is withheld.
const NodeSilent Reason = "the compute node was silent for too long"

// Part is what somebody, or nobody, gets from a stream as a role for a node.
type Part struct {
	Stream  Stream
	Role    Role
	Node    aleph.Hash
	Address aleph.Address // that gets it, or would have; empty for nobody, and for a pool
	Fate    Fate
	Reason  Reason // why nobody gets it
	Amount  aleph.Token
}

// Trace follows one line from its payer to everyone it paid. What is behind
// the line and what the incentives pool adds are its parts and the surplus,
// exactly.
type Trace struct {
	Line      expense.Line
	Surplus   aleph.Token // of what is behind the line, to the incentives pool
	Divisions []Division  // by stream
}

// Division is what a line puts into one stream, and who gets it.
type Division struct {
	Stream Stream
	Behind aleph.Token // of what is behind the line
	Asked  aleph.Token // of the incentives pool
	Drawn  aleph.Token // what it gives of that
	Parts  []Cut       // the sum of Behind and Drawn
}

// Cut is a part of a line. Several share it when it goes into a pool.
type Cut struct {
	Part
	Pool    bool
	Members []Member // the cut divided among them as the whole pool is
}

// Member is a part of a pool, by weight.
type Member struct {
	Part
	Weight aleph.Token
}

// Check verifies the law of the trace.
func (t Trace) Check() error {
	in := t.Line.Value.Sum()
	out := t.Line.Value.Developers.Add(t.Line.Value.Burned).Add(t.Surplus)
	for _, d := range t.Divisions {
		in = in.Add(d.Drawn)
		for _, c := range d.Parts {
			out = out.Add(c.Amount)
			sum := c.Amount
			if len(c.Members) > 0 {
				sum = aleph.Token{}
			}
			for _, m := range c.Members {
				sum = sum.Add(m.Amount)
			}
			if sum != c.Amount {
				return fmt.Errorf("reward: line %d gives %s to a pool and %s to its members", t.Line.Number, c.Amount, sum)
			}
		}
	}
	if in != out {
		return fmt.Errorf("reward: %s is behind line %d with what is drawn, %s goes somewhere", in, t.Line.Number, out)
	}
	return nil
}

// Explanation says why an address got what it got in an epoch, and what it did
// not get.
type Explanation struct {
	Address aleph.Address
	CRNs    []registry.CRN // that are its own, or whose rewards it gets
	CCNs    []registry.CCN
	Stakes  []registry.Stake
	Items   []Item // sorted by stream, role, node
}

// Item is a part and where it comes from: from lines, from pools, or from both.
// What developers get and what is burned names neither.
type Item struct {
	Part
	Lines []LinePart // in their order
	Pools []PoolPart
}

// LinePart is the part of a line in an item.
type LinePart struct {
	Number uint64
	Usage  usage.Record
	Of     aleph.Token // what the line put into the stream to be distributed
	Part   Part
}

// PoolPart is the part of a pool in an item.
type PoolPart struct {
	Pool
	Weight aleph.Token // of the address, of Pool.Weights
	Part   aleph.Token
}

// Check verifies that lines and pools explain every amount, once all lines and
// the wages of all days are in it.
func (x Explanation) Check() error {
	for _, i := range x.Items {
		if i.Role == RoleDevelopers || i.Role == RoleBurn {
			continue
		}
		if sum := i.sum(); sum != i.Amount {
			return fmt.Errorf("reward: %s %s of node %s is %s, its lines and pools are %s", i.Stream, i.Role, i.Node, i.Amount, sum)
		}
	}
	return nil
}

// sum adds up the lines and pools of an item.
func (i Item) sum() (sum aleph.Token) {
	for _, l := range i.Lines {
		sum = sum.Add(l.Part.Amount)
	}
	for _, p := range i.Pools {
		sum = sum.Add(p.Part)
	}
	return sum
}

// Explain explains what an address got in an epoch, down to the lines. days are
// the wages of its days.
func Explain(e Epoch, p policy.Policy, days []Wages, who aleph.Address) Explanation {
	t := NewTracer(e, p, Compute(e, p))
	x := t.Explain(who, days)
	for i := range e.Lines {
		x.Take(t.PartsOf(&e.Lines[i], who))
	}
	return x
}

// Follow follows a line of an epoch; ok is false when it has no line of that
// number.
func Follow(e Epoch, p policy.Policy, number uint64) (trace Trace, ok bool) {
	t := NewTracer(e, p, Compute(e, p))
	for i := range e.Lines {
		if e.Lines[i].Number == number {
			return t.Follow(&e.Lines[i]), true
		}
		t.Pass(&e.Lines[i])
	}
	return Trace{}, false
}

// Tracer divides lines of an epoch again, as its Computation did, and says what
// becomes of each. When the report is Rationed every line has to come, in
// order, to one of Follow, PartsOf and Pass; otherwise any line may come alone.
type Tracer struct {
	c      *Computation
	cuts   [lineStreams]lineCut
	report Report
	nobody map[poolName]Reason // of pools that nobody shares, why
}

// poolName names a pool of an epoch that is no wage.
type poolName struct {
	stream Stream
	role   Role
	scope  aleph.Hash
}

// NewTracer explains a report. Of the epoch, the lines are not looked at.
func NewTracer(e Epoch, p policy.Policy, r Report) *Tracer {
	t := &Tracer{c: NewComputation(e, p), report: r, nobody: map[poolName]Reason{}}
	t.c.shortfall.owed, t.c.holder.owed, t.c.programme.owed, t.c.surplus = r.Shortfall.Owed, r.Holder.Owed, r.Programme.Owed, r.Surplus
	t.c.cuts = &t.cuts
	for _, pool := range r.Pools {
		if pool.Stream != Wage && pool.Weights.IsZero() {
			t.nobody[poolName{pool.Stream, pool.Role, pool.Node}] = t.pool(pool.Role, pool.Node).nobody
		}
	}
	return t
}

// Rationed reports whether the incentives pool gave less than it was asked for.
// Then what it gives to a line depends on the lines before.
func (r Report) Rationed() bool {
	return r.Shortfall.Paid != r.Shortfall.Owed || r.Holder.Paid != r.Holder.Owed || r.Programme.Paid != r.Programme.Owed
}

// Pass goes over a line that nobody asked about.
func (t *Tracer) Pass(l *expense.Line) {
	t.cuts = [lineStreams]lineCut{}
	t.c.Divide(l)
}

// Follow follows a line.
func (t *Tracer) Follow(l *expense.Line) Trace {
	trace := t.trace(l)
	for _, d := range trace.Divisions {
		for i := range d.Parts {
			if c := &d.Parts[i]; c.Pool {
				c.Members = t.divide(c.Part)
			}
		}
	}
	return trace
}

// trace follows a line, but not into the pools.
func (t *Tracer) trace(l *expense.Line) Trace {
	t.Pass(l)
	var w worth
	t.c.value(&w, l)
	trace := Trace{Line: *l, Surplus: w.surplus}
	for number := range t.cuts {
		cut := &t.cuts[number]
		all := cut.amount.Add(cut.developers)
		if all.IsZero() && cut.asks.IsZero() {
			continue
		}
		d := Division{Stream: streamOf(number), Behind: all.MustSub(cut.gets), Asked: cut.asks, Drawn: cut.gets, Parts: t.parts(number, l)}
		trace.Divisions = append(trace.Divisions, d)
	}
	return trace
}

// parts says what becomes of what a line puts into a stream.
func (t *Tracer) parts(number int, l *expense.Line) (parts []Cut) {
	cut, stream := &t.cuts[number], streamOf(number)
	parts = make([]Cut, 0, 5)
	add := func(at int, amount aleph.Token) {
		to := t.c.routes[at]
		pooled := to.pool != nil
		if pooled {
			to.reason = t.nobody[poolName{stream, to.role, to.node}]
		}
		if !amount.IsZero() {
			parts = append(parts, Cut{Part: to.part(stream, amount), Pool: pooled && to.reason == ""})
		}
	}
	crn, ccn, stakers := t.c.scored, t.c.scored, t.c.staked
	if l.Usage.Kind != usage.Stored {
		crn, ccn, stakers = t.c.routesOf(t.c.row(l.Usage.Node), number, l)
	}
	add(crn, cut.crn)
	add(ccn, cut.ccn)
	add(stakers, cut.stakers)
	add(t.c.developers, cut.developers)
	add(t.c.burn, cut.burned)
	return parts
}

// part is an amount on its way.
func (to *route) part(stream Stream, amount aleph.Token) Part {
	switch {
	case to.withheld:
		return Part{stream, to.role, to.node, to.to, Kept, NodeSilent, amount}
	case to.reason != "":
		return Part{stream, to.role, to.node, "", Unallocable, to.reason, amount}
	}
	return Part{stream, to.role, to.node, to.to, Shared, "", amount}
}

// members are those who share a pool, each by weight.
type members struct {
	to      []route
	weights []aleph.Token
}

// pool returns who shares a pool.
func (t *Tracer) pool(role Role, scope aleph.Hash) *pool {
	switch {
	case role == RoleCCN:
		return t.c.members(t.c.scored)
	case scope.IsZero():
		return t.c.members(t.c.staked)
	}
	return t.c.members(t.c.stakersOn(t.c.ccns[scope]))
}

// members returns who shares a pool, with names.
func (t *Tracer) members(role Role, scope aleph.Hash) (m members) {
	p := t.pool(role, scope)
	for _, at := range p.to {
		m.to = append(m.to, t.c.routes[at])
	}
	m.weights = p.weights.All()
	return m
}

// divide divides what goes into a pool among its members.
func (t *Tracer) divide(p Part) (out []Member) {
	m := t.members(p.Role, p.Node)
	parts := aleph.Split(p.Amount, m.weights)
	for i, to := range m.to {
		out = append(out, Member{to.part(p.Stream, parts[i]), m.weights[i]})
	}
	return out
}

// Nodes returns the compute nodes whose lines have parts of an address.
func (t *Tracer) Nodes(who aleph.Address) (nodes []aleph.Hash) {
	for i := range t.c.rows {
		if r := &t.c.rows[i]; t.concerns(r, who) {
			nodes = append(nodes, r.id)
		}
	}
	return nodes
}

func (t *Tracer) concerns(r *row, who aleph.Address) bool {
	if r.on == nil {
		return false
	}
	parent := t.c.ccn(r.on.Parent)
	return r.on.Payee() == who || parent != nil && parent.Payee() == who
}

// payee returns to whom the rewards of a node go; empty when it is not on
// record.
func (t *Tracer) payee(node aleph.Hash) aleph.Address {
	if i, ok := t.c.Row(node); ok {
		return t.c.rows[i].on.Payee()
	}
	if ccn := t.c.ccn(node); ccn != nil {
		return ccn.Payee()
	}
	return ""
}

// PartsOf returns the parts of a line that an address gets for its nodes, or
// that it or nobody gets where they are in the way. Parts of pools are not
// among them.
func (t *Tracer) PartsOf(l *expense.Line, who aleph.Address) (out []LinePart) {
	t.Pass(l)
	if l.Usage.Kind == usage.Stored || !t.concerns(t.c.row(l.Usage.Node), who) {
		return nil
	}
	for number := range t.cuts {
		for _, c := range t.parts(number, l) {
			if !c.Pool && c.Role != RoleDevelopers && c.Role != RoleBurn && t.belongs(c.Part, who) {
				out = append(out, LinePart{l.Number, l.Usage, t.cuts[number].amount, c.Part})
			}
		}
	}
	return out
}

// belongs says whether a part is told to an address: what it gets or would have
// got, and what nobody gets for its node.
func (t *Tracer) belongs(p Part, who aleph.Address) bool {
	return t.Recipient(p) == who
}

// Explain explains what an address got, but for the lines. days are the wages
// of the days of the epoch.
func (t *Tracer) Explain(who aleph.Address, days []Wages) Explanation {
	s := &t.c.epoch.Snapshot
	x := Explanation{Address: who}
	for _, n := range s.CRNs {
		if n.Payee() == who || n.Owner == who {
			x.CRNs = append(x.CRNs, n)
		}
	}
	for _, n := range s.CCNs {
		if n.Payee() == who || n.Owner == who {
			x.CCNs = append(x.CCNs, n)
		}
	}
	for _, k := range s.Stakes {
		if k.Staker == who {
			x.Stakes = append(x.Stakes, k)
		}
	}
	for _, p := range t.report.parts() {
		if who != "" && t.belongs(p, who) {
			x.Items = append(x.Items, Item{Part: p})
		}
	}
	slices.SortFunc(x.Items, func(a, b Item) int { return a.order(b.Part) })
	t.eachPool(days, func(pool Pool, m members, part fate) { t.takePool(&x, pool, m, part) })
	return x
}

// fate says what becomes of an amount that goes to a member of a pool.
type fate func(to route, amount aleph.Token) Part

// eachPool goes through the pools that somebody shares: those of the report in
// their order, then those of the wages of the days. A pool that nobody shares
// is explained by its lines.
func (t *Tracer) eachPool(days []Wages, take func(Pool, members, fate)) {
	for _, pool := range t.report.Pools {
		if pool.Stream != Wage && !pool.Weights.IsZero() {
			take(pool, t.members(pool.Role, pool.Node), func(to route, amount aleph.Token) Part {
				return to.part(pool.Stream, amount)
			})
		}
	}
	for _, day := range days {
		t.eachWage(day, take)
	}
}

// eachWage goes through the pools of the wage of a day.
func (t *Tracer) eachWage(day Wages, take func(Pool, members, fate)) {
	slash := t.c.policy.Slash
	for _, pool := range day.Pools {
		if pool.Weights.IsZero() {
			continue
		}
		var m members
		for _, w := range day.Weights {
			if w.Role == pool.Role {
				to := route{role: w.Role, node: w.Node, to: w.Address}
				if to.to == "" {
					to.reason = NoPayee
				}
				m.to, m.weights = append(m.to, to), append(m.weights, w.Weight)
			}
		}
		take(pool, m, func(to route, amount aleph.Token) Part {
			later := to.reason == "" && slash.Wage && slash.Retroactive && len(t.c.row(to.node).silences) > 0
			to.withheld = pool.Role == RoleCRN && (later || slices.ContainsFunc(day.Withheld, func(w Withheld) bool { return w.Node == to.node }))
			return to.part(Wage, amount)
		})
	}
}

// Members goes through all who share a pool and get something of it, or would
// have got it. days are the wages of the days of the epoch.
func (t *Tracer) Members(days []Wages, take func(Pool, Member)) {
	t.eachPool(days, func(pool Pool, m members, part fate) {
		for i, amount := range aleph.Split(pool.Amount, m.weights) {
			if !amount.IsZero() {
				take(pool, Member{part(m.to[i], amount), m.weights[i]})
			}
		}
	})
}

// takePool adds the parts of a pool to the items in which they are.
func (t *Tracer) takePool(x *Explanation, pool Pool, m members, part fate) {
	var parts []aleph.Token
	for i, to := range m.to {
		p := part(to, aleph.Token{})
		item := x.item(p)
		if item == nil || !t.belongs(p, x.Address) {
			continue
		}
		if parts == nil {
			parts = aleph.Split(pool.Amount, m.weights)
		}
		if !parts[i].IsZero() {
			item.Pools = append(item.Pools, PoolPart{pool, m.weights[i], parts[i]})
		}
	}
}

// Take adds parts of a line to the items in which they are.
func (x *Explanation) Take(parts []LinePart) {
	for _, l := range parts {
		if item := x.item(l.Part); item != nil {
			item.Lines = append(item.Lines, l)
		}
	}
}

// item finds that of which a part is one.
func (x *Explanation) item(p Part) *Item {
	if i, ok := slices.BinarySearchFunc(x.Items, p, Item.order); ok {
		return &x.Items[i]
	}
	return nil
}

func (i Item) order(p Part) int {
	return cmp.Or(cmp.Compare(i.Stream, p.Stream), cmp.Compare(i.Role, p.Role), i.Node.Compare(p.Node),
		cmp.Compare(i.Fate, p.Fate), cmp.Compare(i.Address, p.Address), cmp.Compare(i.Reason, p.Reason))
}

// Earning is a part of a closed epoch, and whom it is told to.
type Earning struct {
	Epoch     uint64
	From, To  aleph.Millis
	Recipient aleph.Address // who gets it, would have got it, or whose node nobody got it for; empty for nobody
	Part
}

// EarningFilter selects earnings. What is zero or empty selects everything.
type EarningFilter struct {
	Recipient aleph.Address
	Node      aleph.Hash
	Epoch     uint64
}

// Earnings returns all parts of a report.
func Earnings(e Epoch, r Report) []Earning {
	t := NewTracer(e, policy.Policy{}, r)
	out := make([]Earning, 0, len(r.Shares)+len(r.Withholdings)+len(r.Leftovers))
	for _, p := range r.parts() {
		out = append(out, Earning{e.Number, e.From, e.To, t.Recipient(p), p})
	}
	return out
}

// Recipient returns to whom a part is told: who gets it, would have got it, or
// whose node nobody got it for; empty for nobody.
func (t *Tracer) Recipient(p Part) aleph.Address {
	if p.Fate == Unallocable {
		return t.payee(p.Node)
	}
	return p.Address
}

// parts are the shares, what is withheld, and what nobody could get.
func (r Report) parts() []Part {
	out := make([]Part, 0, len(r.Shares)+len(r.Withholdings)+len(r.Leftovers))
	for _, k := range r.Shares {
		out = append(out, Part{k.Stream, k.Role, k.Node, k.Address, Shared, "", k.Amount})
	}
	for _, k := range r.Withholdings {
		out = append(out, Part{k.Stream, RoleCRN, k.Node, k.Address, Kept, NodeSilent, k.Amount})
	}
	for _, k := range r.Leftovers {
		out = append(out, Part{k.Stream, k.Role, k.Node, "", Unallocable, k.Reason, k.Amount})
	}
	return out
}
