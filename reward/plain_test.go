package reward_test

import (
	"cmp"
	"maps"
	"slices"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/credit"
	"github.com/aleph-im/go-aleph/expense"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/registry"
	"github.com/aleph-im/go-aleph/reward"
	"github.com/aleph-im/go-aleph/usage"
)

// plain computes an epoch as one would by hand: everything has its name from
// the beginning, and is looked up by it. It shares the divisions with the
// package, and nothing else.
type plain struct {
	e         reward.Epoch
	p         policy.Policy
	shares    map[reward.Share]aleph.Token // by what names them
	withheld  map[reward.Withheld]aleph.Token
	leftovers map[reward.Unallocated]aleph.Token
	pools     map[reward.Pool]aleph.Token
}

// asks is what a line puts in.
type asks struct{ users, surplus, shortfall, programme, holder aleph.Token }

func (c *plain) asks(l *expense.Line) (a asks) {
	if l.Usage.Held {
		if !l.Usage.Named {
			a.holder = l.Spot.MulDiv(aleph.NewToken(uint64(c.p.Legacy.Reward)), aleph.NewToken(uint64(aleph.Whole)))
		}
		return a
	}
	var spot aleph.Token
	for _, p := range l.Portions {
		switch {
		case p.Origin == aleph.Programme:
			a.programme = a.programme.Add(l.SpotOf(p.Amount))
		case p.Origin != aleph.Granted || !l.Usage.Named:
			spot = spot.Add(reward.Rewarded(p.Origin, reward.Divide(l.SpotOf(p.Amount), l.Usage.Kind, c.p).Distribution, &c.p))
		}
	}
	a.users = l.Value.Distribution
	if c.p.Valuation == policy.BySpot {
		if spot.Cmp(a.users) > 0 {
			a.shortfall = spot.MustSub(a.users)
		} else {
			a.surplus, a.users = a.users.MustSub(spot), spot
		}
	}
	return a
}

func (c *plain) crn(id aleph.Hash) *registry.CRN {
	for i := range c.e.Snapshot.CRNs {
		if c.e.Snapshot.CRNs[i].ID == id {
			return &c.e.Snapshot.CRNs[i]
		}
	}
	return nil
}

func (c *plain) active(id aleph.Hash) *registry.CCN {
	for i := range c.e.Snapshot.CCNs {
		if ccn := &c.e.Snapshot.CCNs[i]; ccn.ID == id && ccn.Active {
			return ccn
		}
	}
	return nil
}

func add[K comparable](to map[K]aleph.Token, k K, amount aleph.Token) {
	if !amount.IsZero() {
		to[k] = to[k].Add(amount)
	}
}

func (c *plain) nobody(s reward.Stream, role reward.Role, node aleph.Hash, why reward.Reason, amount aleph.Token) {
	add(c.leftovers, reward.Unallocated{Stream: s, Role: role, Node: node, Reason: why}, amount)
}

func (c *plain) give(s reward.Stream, role reward.Role, node registry.Node, amount aleph.Token) {
	if node.Payee() == "" {
		c.nobody(s, role, node.ID, reward.NoPayee, amount)
		return
	}
	add(c.shares, reward.Share{Stream: s, Role: role, Node: node.ID, Address: node.Payee()}, amount)
}

func (c *plain) silent(node aleph.Hash) bool {
	return slices.ContainsFunc(c.e.Silences, func(s reward.Silence) bool { return s.Node == node })
}

// line divides what a line puts into a stream.
func (c *plain) line(s reward.Stream, l *expense.Line, amount aleph.Token) {
	by := c.p.Execution
	if l.Usage.Kind == usage.Stored {
		by = c.p.Storage
	}
	if s == reward.Programme || s == reward.Holder {
		v := reward.Divide(amount, l.Usage.Kind, c.p)
		if c.e.Developers == "" {
			c.nobody(s, reward.RoleDevelopers, aleph.Hash{}, reward.NoDevelopers, v.Developers)
		} else {
			add(c.shares, reward.Share{Stream: s, Role: reward.RoleDevelopers, Address: c.e.Developers}, v.Developers)
		}
		amount = v.Distribution
	}
	var weights []aleph.Token
	for _, part := range []aleph.BasisPoints{by.CRN, by.CCN, by.Stakers, by.Burn} {
		weights = append(weights, aleph.NewToken(uint64(part)))
	}
	parts := aleph.Split(amount, weights)
	if c.e.Burning {
		add(c.shares, reward.Share{Stream: s, Role: reward.RoleBurn, Address: reward.BurnAddress}, parts[3])
	} else {
		c.nobody(s, reward.RoleBurn, aleph.Hash{}, reward.NotBurning, parts[3])
	}
	if l.Usage.Kind == usage.Stored {
		add(c.pools, reward.Pool{Stream: s, Role: reward.RoleCCN}, parts[1])
		add(c.pools, reward.Pool{Stream: s, Role: reward.RoleStaker}, parts[2])
		return
	}

	node := l.Usage.Node
	crn := c.crn(node)
	toStakers := func(why reward.Reason, node aleph.Hash) {
		switch {
		case c.p.StakerScope == policy.Global:
			add(c.pools, reward.Pool{Stream: s, Role: reward.RoleStaker}, parts[2])
		case why != "":
			c.nobody(s, reward.RoleStaker, node, why, parts[2])
		default:
			add(c.pools, reward.Pool{Stream: s, Role: reward.RoleStaker, Node: node}, parts[2])
		}
	}
	withheld := false
	for _, k := range c.e.Silences {
		in := c.p.Slash.Retroactive || l.Usage.To > k.From && l.Usage.To <= k.To
		by := c.p.Slash.Execution
		if s == reward.Programme {
			by = c.p.Slash.Programme
		}
		withheld = withheld || k.Node == node && in && by
	}
	var why reward.Reason
	switch {
	case crn == nil:
		why = reward.NodeUnknown
	case !crn.Linked():
		why = reward.NodeNotLinked
	}
	switch {
	case withheld && crn == nil:
		add(c.withheld, reward.Withheld{Stream: s, Node: node}, parts[0])
	case withheld:
		add(c.withheld, reward.Withheld{Stream: s, Node: node, Address: crn.Payee()}, parts[0])
	case why != "":
		c.nobody(s, reward.RoleCRN, node, why, parts[0])
	default:
		c.give(s, reward.RoleCRN, crn.Node, parts[0])
	}
	if why != "" {
		c.nobody(s, reward.RoleCCN, node, why, parts[1])
		toStakers(why, node)
		return
	}
	parent := c.active(crn.Parent)
	if parent == nil {
		c.nobody(s, reward.RoleCCN, crn.Parent, reward.CCNNotActive, parts[1])
		toStakers(reward.CCNNotActive, crn.Parent)
		return
	}
	c.give(s, reward.RoleCCN, parent.Node, parts[1])
	toStakers("", parent.ID)
}

// share divides a pool, and returns the sum of its weights.
func (c *plain) share(pool reward.Pool, amount aleph.Token) (sum aleph.Token) {
	var weights []aleph.Token
	var gives []func(aleph.Token)
	member := func(weight aleph.Token, give func(aleph.Token)) {
		sum = sum.Add(weight)
		weights, gives = append(weights, weight), append(gives, give)
	}
	points := func(n registry.Node) aleph.Token { return aleph.NewToken(uint64(c.p.Nodes.Multiplier(n.Score))) }
	var why reward.Reason
	switch pool.Role {
	case reward.RoleStaker:
		why = reward.NoStakers
		for _, k := range c.e.Snapshot.Stakes {
			if c.active(k.CCN) != nil && (pool.Node.IsZero() || pool.Node == k.CCN) {
				member(k.Amount, func(a aleph.Token) {
					add(c.shares, reward.Share{Stream: pool.Stream, Role: pool.Role, Node: k.CCN, Address: k.Staker}, a)
				})
			}
		}
	case reward.RoleCCN:
		why = reward.NoActiveCCN
		for _, n := range c.e.Snapshot.CCNs {
			if n.Active {
				why = reward.NoScoredCCN
				member(points(n.Node), func(a aleph.Token) { c.give(pool.Stream, pool.Role, n.Node, a) })
			}
		}
	case reward.RoleCRN:
		why = reward.NoScoredCRN
		for _, n := range c.e.Snapshot.CRNs {
			if !n.Linked() {
				continue
			}
			weight := points(n.Node)
			if c.p.Wage.By == policy.ByScoreCapacity {
				weight = weight.Mul(uint64(min(n.Capacity, c.p.Wage.UnitsMax)))
			}
			member(weight, func(a aleph.Token) {
				if c.p.Slash.Wage && c.silent(n.ID) {
					add(c.withheld, reward.Withheld{Stream: pool.Stream, Node: n.ID, Address: n.Payee()}, a)
					return
				}
				c.give(pool.Stream, pool.Role, n.Node, a)
			})
		}
	}
	parts := aleph.Split(amount, weights)
	if parts == nil {
		c.nobody(pool.Stream, pool.Role, pool.Node, why, amount)
	}
	for i, part := range parts {
		gives[i](part)
	}
	return sum
}

// plainly computes an epoch, and a wage besides.
func plainly(e reward.Epoch, p policy.Policy, wage aleph.Token) (r reward.Report) {
	c := plain{e, p, map[reward.Share]aleph.Token{}, map[reward.Withheld]aleph.Token{}, map[reward.Unallocated]aleph.Token{}, map[reward.Pool]aleph.Token{}}
	var all []asks
	var owed asks
	for i := range e.Lines {
		a := c.asks(&e.Lines[i])
		all = append(all, a)
		r.Pool = r.Pool.Add(e.Lines[i].Value)
		owed.surplus, owed.shortfall = owed.surplus.Add(a.surplus), owed.shortfall.Add(a.shortfall)
		owed.programme, owed.holder = owed.programme.Add(a.programme), owed.holder.Add(a.holder)
	}
	left := e.Incentives.Add(owed.surplus)
	grant := func(owed, most aleph.Token) reward.Rationed {
		paid := slices.MinFunc([]aleph.Token{owed, left, most}, aleph.Token.Cmp)
		left = left.MustSub(paid)
		return reward.Rationed{Owed: owed, Paid: paid}
	}
	r.Lines, r.Surplus = len(e.Lines), owed.surplus
	r.Shortfall = grant(owed.shortfall, left)
	r.Holder = grant(owed.holder, left)
	r.Programme = grant(owed.programme, e.Allowance)
	var asked, served [3]aleph.Token
	for i := range all {
		l, a := &e.Lines[i], &all[i]
		next := func(n int, of reward.Rationed, asks aleph.Token) aleph.Token {
			if of.Owed.IsZero() {
				return aleph.Token{}
			}
			asked[n] = asked[n].Add(asks)
			before := served[n]
			served[n] = of.Paid.MulDiv(asked[n], of.Owed)
			return served[n].MustSub(before)
		}
		stream := reward.Execution
		if l.Usage.Kind == usage.Stored {
			stream = reward.Storage
		}
		c.line(stream, l, a.users.Add(next(0, r.Shortfall, a.shortfall)))
		c.line(reward.Programme, l, next(1, r.Programme, a.programme))
		c.line(reward.Holder, l, next(2, r.Holder, a.holder))
	}
	if parts := aleph.Split(wage, []aleph.Token{aleph.NewToken(uint64(p.Wage.CRN)), aleph.NewToken(uint64(p.Wage.CCN)), aleph.NewToken(uint64(p.Wage.Stakers))}); parts != nil {
		for i, role := range []reward.Role{reward.RoleCRN, reward.RoleCCN, reward.RoleStaker} {
			add(c.pools, reward.Pool{Stream: reward.Wage, Role: role}, parts[i])
		}
	}
	for pool, amount := range maps.Clone(c.pools) {
		weights := c.share(pool, amount)
		pool.Amount, pool.Weights = amount, weights
		r.Pools = append(r.Pools, pool)
	}
	for _, s := range e.Wages.Shares {
		if s.Role == reward.RoleCRN && p.Slash.Wage && p.Slash.Retroactive && c.silent(s.Node) {
			add(c.withheld, reward.Withheld{Stream: s.Stream, Node: s.Node, Address: s.Address}, s.Amount)
			continue
		}
		amount := s.Amount
		s.Amount = aleph.Token{}
		add(c.shares, s, amount)
	}
	for _, k := range e.Wages.Withheld {
		amount := k.Amount
		k.Amount = aleph.Token{}
		add(c.withheld, k, amount)
	}
	for _, k := range e.Wages.Leftovers {
		amount := k.Amount
		k.Amount = aleph.Token{}
		add(c.leftovers, k, amount)
	}
	r.Wage, r.Pools = e.Wages.Paid.Add(wage), append(r.Pools, e.Wages.Pools...)

	r.Developers, r.Burned = r.Pool.Developers, r.Pool.Burned
	totals := map[reward.Role]*aleph.Token{
		reward.RoleCRN: &r.CRN, reward.RoleCCN: &r.CCN, reward.RoleStaker: &r.Stakers, reward.RoleDevelopers: &r.Developers, reward.RoleBurn: &r.Burned,
	}
	for s, amount := range c.shares {
		s.Amount = amount
		amount.AddTo(totals[s.Role])
		r.Shares = append(r.Shares, s)
	}
	for k, amount := range c.withheld {
		k.Amount = amount
		amount.AddTo(&r.Withheld)
		r.Withholdings = append(r.Withholdings, k)
	}
	for k, amount := range c.leftovers {
		k.Amount = amount
		amount.AddTo(&r.Unallocated)
		r.Leftovers = append(r.Leftovers, k)
	}
	slices.SortFunc(r.Shares, func(a, b reward.Share) int {
		return cmp.Or(cmp.Compare(a.Stream, b.Stream), cmp.Compare(a.Role, b.Role), a.Node.Compare(b.Node), cmp.Compare(a.Address, b.Address))
	})
	slices.SortFunc(r.Withholdings, func(a, b reward.Withheld) int {
		return cmp.Or(cmp.Compare(a.Stream, b.Stream), a.Node.Compare(b.Node), cmp.Compare(a.Address, b.Address))
	})
	slices.SortFunc(r.Leftovers, func(a, b reward.Unallocated) int {
		return cmp.Or(cmp.Compare(a.Stream, b.Stream), cmp.Compare(a.Role, b.Role), a.Node.Compare(b.Node), cmp.Compare(a.Reason, b.Reason))
	})
	slices.SortFunc(r.Pools, func(a, b reward.Pool) int {
		return cmp.Or(cmp.Compare(a.Stream, b.Stream), cmp.Compare(a.Role, b.Role), a.Node.Compare(b.Node), cmp.Compare(a.From, b.From), a.Amount.Cmp(b.Amount), a.Weights.Cmp(b.Weights))
	})
	return r
}

// TestPlain renews one computation for several epochs of a network, or changes
// it to another, by name or by number, and wants of each what it is by hand; and the settlement to be the
// same without names.
func TestPlain(t *testing.T) {
	proposed := proposal(t)
	rapid.Check(t, func(t *rapid.T) {
		p := drawPolicy(t, proposed)
		e := drawEpoch(t, p)
		c := reward.NewComputation(e, p)
		for n := range rapid.IntRange(1, 3).Draw(t, "epochs") {
			if n > 0 {
				next := drawEpoch(t, p)
				if rapid.Bool().Draw(t, "same network") {
					c.Renew(next)
					next.Snapshot = e.Snapshot
				} else {
					c.Change(next)
				}
				e = next
			}
			wage := drawAmount(t, "wage besides")
			byNumber := rapid.Bool().Draw(t, "by number")
			for i := range e.Lines {
				c.Weigh(&e.Lines[i])
			}
			for i := range e.Lines {
				l := e.Lines[i]
				row, ok := c.Row(l.Usage.Node)
				if !byNumber || !ok && l.Usage.Kind != usage.Stored {
					c.Divide(&l)
					continue
				}
				l.Usage.Node = aleph.Hash{} // It is not looked at.
				c.DivideOn(row, &l)
			}
			c.Wage(wage)
			want := plainly(e, p, wage)
			settled := c.Settle()
			if err := settled.Check(); err != nil {
				t.Fatal(err)
			}
			checkSettled(t, e, settled, want)
			if diff := gocmp.Diff(want, c.Report(), equalNumbers); diff != "" {
				t.Fatalf("epoch %d: (-by hand +computed)\n%s", n, diff)
			}
		}
	})
}

// TestEqualAmounts divides the same amount for executions and for files, when
// users pay and when the incentives pool does: each has its own shares.
func TestEqualAmounts(t *testing.T) {
	p := proposal(t)
	e := reward.Epoch{Snapshot: network350(), Incentives: aleph.ALEPH, Allowance: aleph.ALEPH, Developers: "developers"}
	for range 2 {
		for _, kind := range []usage.Kind{usage.Reserved, usage.Stored} {
			paid := line("node 1", kind, distribution(12_345))
			granted := line("node 2", kind, aleph.Value{})
			granted.Amount, granted.Spot = aleph.NewGrains(7), aleph.NewToken(12_345)
			granted.Portions = []credit.Portion{{Origin: aleph.Programme, Amount: granted.Amount}}
			e.Lines = append(e.Lines, paid, granted)
		}
	}
	if diff := gocmp.Diff(plainly(e, p, aleph.Token{}), reward.Compute(e, p), equalNumbers); diff != "" {
		t.Errorf("(-by hand +computed)\n%s", diff)
	}
}

// checkSettled compares amounts by number with shares by name, but for the wages
// of the epoch, which have names alone.
func checkSettled(t *rapid.T, e reward.Epoch, s *reward.Settlement, want reward.Report) {
	shares := map[reward.Share]aleph.Token{}
	for _, k := range want.Shares {
		amount := k.Amount
		k.Amount = aleph.Token{}
		if k.Role == reward.RoleCRN || k.Role == reward.RoleCCN || k.Role == reward.RoleStaker {
			add(shares, k, amount)
		}
	}
	for _, stream := range []reward.Stream{reward.Execution, reward.Storage, reward.Programme, reward.Holder, reward.Wage} {
		if stream == reward.Wage && !e.Wages.Paid.IsZero() {
			continue
		}
		see := func(role reward.Role, node aleph.Hash, to aleph.Address, amount aleph.Token) {
			k := reward.Share{Stream: stream, Role: role, Node: node, Address: to}
			if !amount.IsZero() {
				shares[k] = shares[k].MustSub(amount)
			}
		}
		for i, amount := range s.CRNs.Of(stream) {
			see(reward.RoleCRN, e.Snapshot.CRNs[i].ID, e.Snapshot.CRNs[i].Payee(), amount)
		}
		for i, amount := range s.CCNs.Of(stream) {
			see(reward.RoleCCN, e.Snapshot.CCNs[i].ID, e.Snapshot.CCNs[i].Payee(), amount)
		}
		for i, amount := range s.Stakes.Of(stream) {
			see(reward.RoleStaker, e.Snapshot.Stakes[i].CCN, e.Snapshot.Stakes[i].Staker, amount)
		}
	}
	for k, rest := range shares {
		if !rest.IsZero() && (k.Stream != reward.Wage || e.Wages.Paid.IsZero()) {
			t.Fatalf("%+v has %s more than by number", k, rest)
		}
	}
	if s.Shortfall != want.Shortfall || s.Holder != want.Holder || s.Programme != want.Programme || s.Surplus != want.Surplus || s.Pool != want.Pool || s.Lines != want.Lines {
		t.Fatalf("settled %+v, want %+v", s.Report, want)
	}
}
