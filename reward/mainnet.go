package reward

import (
	"cmp"
	"fmt"
	"maps"
	"math/big"
	"math/bits"
	"slices"

	"github.com/holiman/uint256"

	aleph "github.com/aleph-im/go-aleph"
)

// fine is an amount in 10^-finePlaces ALEPH. Products of recorded decimals
// are exact in it; a quotient is off by less than 10^-40 ALEPH, and what it
// leaves goes to the last who is paid. Base units are reached once, at the end.
type fine = uint256.Int

const finePlaces = 40

// source is a stream of rewards.
type source int

const (
	creditRevenue source = iota
	holderTier
	wageSubsidy
)

func (s source) String() string {
	return [...]string{"credit_revenue", "holder_tier", "wage_subsidy"}[s]
}

// kind is what a pool was used for. Each pool is rounded for itself.
type kind int

const (
	execution kind = iota
	storage
	wage
)

// component is what an address earns as, in a source.
type component int

const (
	executionCRN component = iota
	executionCCN
	executionStaker
	storageCCN
	storageStaker
	components
)

func (c component) of(s source) (kind, string) {
	if s == wageSubsidy {
		return wage, [...]string{"crn", "ccn", "staker"}[c]
	}
	name := [...]string{"execution_crn", "execution_ccn", "execution_staker", "storage_ccn", "storage_staker"}[c]
	if c >= storageCCN {
		return storage, name
	}
	return execution, name
}

// Those whom an unallocated part cannot name.
const (
	missingNode  = none
	noActiveCCNs = none - 1
)

// leftover is where an unallocated part is kept.
type leftover struct {
	source source
	kind   kind
	role   Role
	id     int32 // of a node, or one of the above
}

// scope is a pool of stakers that is divided by one table of stakes.
type scope struct {
	source    source
	component component
	ccn       int32
	table     int32
}

// slashKey is a CRN's part of a source.
type slashKey struct {
	source source
	node   int32
}

type slashable struct {
	account          payee
	total, postDeath fine
	inactive         bool
	inactiveSince    int64
}

type mainnet struct {
	*Period
	earned        [3][components][]fine // by account
	left          map[leftover]*fine
	value         [3][3]fine // by source and kind
	developers    [3][3]fine
	undistributed [3][3]fine
	scopes        map[scope]*fine
	slashables    map[slashKey]*slashable
	spelled1st    [3][]string // by account: under which spelling it earned first
	spelledTwice  [3][]string // by account: and another one

	// The snapshot in force, by node.
	shot  *snapshot
	crnAt []int32
	ccnOf []int32
	// Usage under it, by node + 1.
	used    [2][]fine
	touched [2][]int32
	stored  [2]fine
}

// Mainnet computes what production's reward program pays for a period, by
// its formulas and not by its floating point numbers: every amount is within
// one base unit of the exact value, and the amounts of each pool sum to it.
// Where production stops or is wrong the findings say what was done instead
// (docs/rewards.md).
func Mainnet(p *Period) Distribution {
	own := *p // What is found out here is no part of the input.
	p = &own
	p.findings, p.seen = slices.Clone(p.findings), maps.Clone(p.seen)
	p.posts, p.snapshots = slices.Clone(p.posts), slices.Clone(p.snapshots)
	p.order()
	m := &mainnet{Period: p, left: map[leftover]*fine{}, scopes: map[scope]*fine{}, slashables: map[slashKey]*slashable{}}
	for s := range m.earned {
		for c := range m.earned[s] {
			m.earned[s][c] = make([]fine, len(p.accounts.words))
		}
		m.spelled1st[s] = make([]string, len(p.accounts.words))
		m.spelledTwice[s] = make([]string, len(p.accounts.words))
	}
	m.crnAt, m.ccnOf = make([]int32, len(p.ids.words)), make([]int32, len(p.ids.words))
	for s := range m.used {
		m.used[s] = make([]fine, len(p.ids.words)+1)
	}
	if p.settings.revenueOn {
		m.usage()
	}
	if p.settings.wageOn {
		m.wages()
	}
	m.divideScopes()
	return m.distribution()
}

// usage routes every post to the snapshot in force at its time.
func (m *mainnet) usage() {
	holders := m.holderTier && m.settings.holderOn
	sums := make([]thousandths, len(m.ids.words)+1)
	for i := range m.posts {
		x := &m.posts[i]
		at := m.at(x.at)
		if at < 0 {
			why := "skipped: it lies before the first snapshot of the registry"
			if len(m.snapshots) == 0 {
				why = "skipped: there is no snapshot of the registry, where production stops"
			}
			m.find(x.where, why)
			continue
		}
		m.use(at)
		m.lines(creditRevenue, x, x.credits, sums)
		for _, f := range x.faults {
			list := "credits"
			if f.hold {
				list = "hold"
			}
			if !f.hold || holders {
				m.find(fmt.Sprintf("%s %s[%d]", x.where, list, f.at), f.outcome)
			}
		}
		if holders && len(x.hold) > 0 {
			m.checkDeclared(x)
			m.lines(holderTier, x, x.hold, sums)
		}
	}
	m.use(none)
}

// thousandths of credits, in 128 bits.
type thousandths struct{ high, low uint64 }

func (t *thousandths) add(n uint64) {
	var carry uint64
	t.low, carry = bits.Add64(t.low, n, 0)
	t.high += carry
}

// worth is the ALEPH value of credits, exactly.
func (t thousandths) worth(price decimal) (v fine) {
	v[0], v[1] = t.low, t.high
	v.Mul(&v, &price.coefficient)
	v.Mul(&v, uint256.NewInt(10_000)) // amountPlaces + pricePlaces + 4 are finePlaces.
	return v
}

func (m *mainnet) lines(s source, x *post, lines []line, sums []thousandths) {
	if x.storage {
		var sum thousandths
		for _, l := range lines {
			sum.add(l.amount)
		}
		v := sum.worth(x.price)
		m.stored[s].Add(&m.stored[s], &v)
		return
	}
	for _, l := range lines {
		sums[l.node+1].add(l.amount)
	}
	for _, l := range lines {
		sum := &sums[l.node+1]
		if *sum == (thousandths{}) {
			continue
		}
		v := sum.worth(x.price)
		*sum = thousandths{}
		if m.used[s][l.node+1].IsZero() && !v.IsZero() {
			m.touched[s] = append(m.touched[s], l.node)
		}
		m.used[s][l.node+1].Add(&m.used[s][l.node+1], &v)
	}
}

func (m *mainnet) checkDeclared(x *post) {
	if n, ok := wholeOf(value(x.declared[0])); ok && n != int64(len(x.hold)) {
		m.find(x.where, fmt.Sprintf("counted as it stands: it declares %d lines of holders and has %d", n, len(x.hold)))
	}
	var sum thousandths
	for _, l := range x.hold {
		sum.add(l.amount)
	}
	if declared, ok := scaledOf(value(x.declared[1]), amountPlaces); ok {
		actual := fine{sum.low, sum.high}
		low, high := actual, declared
		if low.Gt(&high) {
			low, high = high, low
		}
		if high.Sub(&high, &low); high.GtUint64(1000) {
			m.find(x.where, fmt.Sprintf("counted as it stands: it declares %.40s credits of holders and its lines differ", x.declared[1]))
		}
	}
}

// use takes a snapshot into force, after what was used under the one before
// has been shared by it.
func (m *mainnet) use(at int) {
	if at >= 0 && m.shot == &m.snapshots[at] {
		return
	}
	if m.shot != nil {
		for s := range m.used {
			m.share(source(s))
		}
	}
	if at < 0 {
		return
	}
	m.shot = &m.snapshots[at]
	for i := range m.crnAt {
		m.crnAt[i], m.ccnOf[i] = none, none
	}
	for i := range m.shot.crns {
		m.crnAt[m.shot.crns[i].id] = int32(i)
	}
	for i := range m.shot.ccns { // The later CCN that lists a CRN wins.
		for _, crn := range m.shot.ccns[i].lists {
			m.ccnOf[crn] = int32(i)
		}
	}
}

func (m *mainnet) share(s source) {
	for _, node := range m.touched[s] {
		m.execute(s, node, &m.used[s][node+1])
		m.used[s][node+1].Clear()
	}
	m.touched[s] = m.touched[s][:0]
	if !m.stored[s].IsZero() {
		m.store(s, &m.stored[s])
		m.stored[s].Clear()
	}
}

// cut divides a pool into the parts of the roles. What settings give to
// nobody is undistributed.
func (m *mainnet) cut(s source, k kind, v *fine, shares *poolShares) (crn, ccn, staker fine) {
	crn, ccn, staker = shares.crn.of(v), shares.ccn.of(v), shares.staker.of(v)
	developers := shares.developers.of(v)
	rest := *v
	for _, part := range []*fine{&crn, &ccn, &staker, &developers} {
		rest.Sub(&rest, part)
	}
	add(&m.value[s][k], v)
	add(&m.developers[s][k], &developers)
	add(&m.undistributed[s][k], &rest)
	return crn, ccn, staker
}

func add(sum, n *fine) { sum.Add(sum, n) }

func (m *mainnet) give(s source, c component, to payee, spelling string, amount *fine) {
	if amount.IsZero() {
		return
	}
	add(&m.earned[s][c][to], amount)
	switch first := m.spelled1st[s][to]; {
	case first == "":
		m.spelled1st[s][to] = spelling
	case first != spelling:
		m.spelledTwice[s][to] = spelling
	}
}

func (m *mainnet) giveNode(s source, c component, to payee, amount *fine) {
	m.give(s, c, to, m.accounts.words[to], amount)
}

func (m *mainnet) keep(l leftover, amount *fine) {
	if amount.IsZero() {
		return
	}
	if m.left[l] == nil {
		m.left[l] = new(fine)
	}
	add(m.left[l], amount)
}

// execute shares what a node has run.
func (m *mainnet) execute(s source, node int32, v *fine) {
	forCRN, forCCN, forStakers := m.cut(s, execution, v, &m.settings.execution)
	at, by := int32(none), int32(none)
	if node != missingNode {
		at, by = m.crnAt[node], m.ccnOf[node]
	}
	if at >= 0 && m.shot.crns[at].up && m.shot.crns[at].account != none {
		crn := &m.shot.crns[at]
		m.giveNode(s, executionCRN, crn.account, &forCRN)
		m.watch(s, crn, &forCRN)
	} else {
		m.keep(leftover{s, execution, RoleCRN, node}, &forCRN)
	}
	if by < 0 || !m.shot.ccns[by].up {
		m.keep(leftover{s, execution, RoleCCN, node}, &forCCN)
		m.keep(leftover{s, execution, RoleStaker, node}, &forStakers)
		return
	}
	ccn := &m.shot.ccns[by]
	if ccn.account != none {
		m.giveNode(s, executionCCN, ccn.account, &forCCN)
	} else {
		m.keep(leftover{s, execution, RoleCCN, node}, &forCCN)
	}
	m.stake(scope{s, executionStaker, ccn.id, ccn.stakers}, &forStakers)
}

// stake collects what the stakers of a CCN get under one table of stakes, to
// be divided once.
func (m *mainnet) stake(to scope, amount *fine) {
	if amount.IsZero() {
		return
	}
	if m.scopes[to] == nil {
		m.scopes[to] = new(fine)
	}
	add(m.scopes[to], amount)
}

// store shares what was stored among the active CCNs with a score and an
// address, and their stakers.
func (m *mainnet) store(s source, v *fine) {
	_, forCCNs, forStakers := m.cut(s, storage, v, &m.settings.storage)
	eligible := func(n *ccnSeen) bool { return n.up && n.multiplier > 0 && n.account != none }
	var to []*ccnSeen
	var weights []fine
	for i := range m.shot.ccns {
		if n := &m.shot.ccns[i]; eligible(n) {
			to, weights = append(to, n), append(weights, fine{n.multiplier})
		}
	}
	if len(to) == 0 {
		m.keep(leftover{s, storage, RoleCCN, noActiveCCNs}, &forCCNs)
		m.keep(leftover{s, storage, RoleStaker, noActiveCCNs}, &forStakers)
		return
	}
	divide(&forCCNs, weights, func(i int, part *fine) { m.giveNode(s, storageCCN, to[i].account, part) })
	divide(&forStakers, weights, func(i int, part *fine) {
		m.stake(scope{s, storageStaker, to[i].id, to[i].stakers}, part)
	})
}

// divide gives each its part of a pool, rounded down, and the last with a
// weight what is left. It says whether anybody has a weight.
func divide(pool *fine, weights []fine, give func(i int, part *fine)) bool {
	var sum fine
	last := -1
	for i := range weights {
		if !weights[i].IsZero() {
			add(&sum, &weights[i])
			last = i
		}
	}
	if last < 0 {
		return false
	}
	rest := *pool
	for i := range weights[:last] {
		var part fine
		part.MulDivOverflow(pool, &weights[i], &sum)
		rest.Sub(&rest, &part)
		give(i, &part)
	}
	give(last, &rest)
	return true
}

// divideScopes divides the pools of stakers. A key that is no address has
// nobody behind it: its part is kept under the CCN.
func (m *mainnet) divideScopes() {
	order := slices.SortedFunc(maps.Keys(m.scopes), func(a, b scope) int {
		return cmp.Or(cmp.Compare(a.source, b.source), cmp.Compare(a.component, b.component), cmp.Compare(a.ccn, b.ccn), cmp.Compare(a.table, b.table))
	})
	var weights []fine
	for _, to := range order {
		k, _ := to.component.of(to.source)
		left := leftover{to.source, k, RoleStaker, to.ccn}
		var stakes []stake
		if to.table != none {
			stakes = m.stakes[to.table]
		}
		weights = weights[:0]
		for i := range stakes {
			weights = append(weights, stakes[i].amount)
		}
		if !divide(m.scopes[to], weights, func(i int, part *fine) {
			m.giveStaker(to.source, to.component, stakes[i].spelling, left, part)
		}) {
			m.keep(left, m.scopes[to])
		}
	}
}

func (m *mainnet) giveStaker(s source, c component, spelling int32, left leftover, part *fine) {
	if to := m.addresses[spelling]; to != none {
		m.give(s, c, to, m.spellings.words[spelling], part)
		return
	}
	m.keep(left, part)
	if where := fmt.Sprintf("staker %.100q", m.spellings.words[spelling]); !part.IsZero() && !m.seen[where] {
		m.seen[where] = true
		m.find(where, "counted as nobody, its part unallocated: it is no Ethereum address, where production stops")
	}
}

// watch keeps what a CRN earned, in case that it is slashed.
func (m *mainnet) watch(s source, crn *crnSeen, amount *fine) {
	key := slashKey{s, crn.id}
	w := m.slashables[key]
	if w == nil {
		w = &slashable{}
		m.slashables[key] = w
	}
	w.account = crn.account
	add(&w.total, amount)
	if crn.inactive {
		add(&w.postDeath, amount)
		w.inactive, w.inactiveSince = true, crn.inactiveSince
	}
}

const (
	dayNanos   = 86_400 * 1_000_000_000
	monthNanos = 30 * dayNanos
)

// cumulative is the wage paid from its start to a moment:
// W0 (t - t^2/2T), t in months of 30 days.
func (m *mainnet) cumulative(at instant) (paid fine) {
	var t, whole fine
	whole.Mul(uint256.NewInt(m.settings.wageMonths), uint256.NewInt(monthNanos))
	if at <= m.settings.wageStart {
		return paid
	}
	t.SetUint64(uint64(at) - uint64(m.settings.wageStart))
	if t.Gt(&whole) {
		t = whole
	}
	// W0 t (2 whole - t) / (2 whole month)
	var up, down, monthly fine
	up.Lsh(&whole, 1)
	up.Sub(&up, &t)
	up.Mul(&up, &t)
	down.Lsh(&whole, 1)
	down.Mul(&down, uint256.NewInt(monthNanos))
	monthly.SetFromBig(m.settings.wageMonthly.Big())
	monthly.Mul(&monthly, baseUnit())
	paid.MulDivOverflow(&monthly, &up, &down)
	return paid
}

// baseUnit is 10^-18 ALEPH.
func baseUnit() *fine {
	return new(fine).Exp(uint256.NewInt(10), uint256.NewInt(finePlaces-18))
}

// wages pays each UTC day's wage, clipped to the period, to the nodes of the
// latest snapshot at or before its end.
func (m *mainnet) wages() {
	from := max(m.start, m.settings.wageStart)
	for from < m.end {
		to := min(m.end, (from/dayNanos+1)*dayNanos)
		v, before := m.cumulative(to), m.cumulative(from)
		v.Sub(&v, &before)
		if v.IsZero() {
			return // It only falls.
		}
		m.day(to, &v)
		from = to
	}
}

func (m *mainnet) day(end instant, v *fine) {
	forCRNs, forCCNs, forStakers := m.cut(wageSubsidy, wage, v, &m.settings.wage)
	left := func(role Role) leftover { return leftover{wageSubsidy, wage, role, missingNode} }
	if len(m.snapshots) == 0 {
		m.keep(left(RoleCRN), &forCRNs)
		m.keep(left(RoleCCN), &forCCNs)
		m.keep(left(RoleStaker), &forStakers)
		return
	}
	at := m.at(end)
	if at < 0 {
		at = len(m.snapshots) - 1
	}
	shot := &m.snapshots[at]

	weigh := func(n *nodeSeen) fine {
		if !n.up || n.account == none {
			return fine{}
		}
		return fine{n.multiplier}
	}
	crns, ccns := make([]fine, len(shot.crns)), make([]fine, len(shot.ccns))
	var spellings []int32
	var stakes []fine
	for i := range shot.crns {
		crns[i] = weigh(&shot.crns[i].nodeSeen)
	}
	for i := range shot.ccns {
		n := &shot.ccns[i]
		ccns[i] = weigh(&n.nodeSeen)
		if !n.up || n.stakers == none {
			continue
		}
		for _, stake := range m.stakes[n.stakers] {
			spellings, stakes = append(spellings, stake.spelling), append(stakes, stake.amount)
		}
	}
	if !divide(&forCRNs, crns, func(i int, part *fine) {
		if crn := &shot.crns[i]; !part.IsZero() {
			m.giveNode(wageSubsidy, executionCRN, crn.account, part)
			m.watch(wageSubsidy, crn, part)
		}
	}) {
		m.keep(left(RoleCRN), &forCRNs)
	}
	if !divide(&forCCNs, ccns, func(i int, part *fine) {
		if !part.IsZero() {
			m.giveNode(wageSubsidy, executionCCN, shot.ccns[i].account, part)
		}
	}) {
		m.keep(left(RoleCCN), &forCCNs)
	}
	if !divide(&forStakers, stakes, func(i int, part *fine) {
		m.giveStaker(wageSubsidy, executionStaker, spellings[i], left(RoleStaker), part)
	}) {
		m.keep(left(RoleStaker), &forStakers)
	}
}

// months gives a moment in months of 30 days since the wage began.
func (m *mainnet) months(at instant) string {
	return big.NewRat(int64(at)-int64(m.settings.wageStart), monthNanos).FloatString(18)
}

// floor gives whole base units.
func floor(v *fine) (aleph.Token, fine) {
	var whole, rest fine
	whole.DivMod(v, baseUnit(), &rest)
	t, _ := aleph.TokenFromBig(whole.ToBig())
	return t, rest
}
