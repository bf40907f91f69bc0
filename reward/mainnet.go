package reward

import (
	"fmt"
	"math/big"
	"math/bits"
	"slices"

	"github.com/holiman/uint256"

	aleph "github.com/aleph-im/go-aleph"
)

// fine is an amount in 10^-finePlaces ALEPH. Products of recorded decimals
// are exact in it; a quotient is off by at most 10^-40 ALEPH, and what it
// leaves goes to the last who is paid. Base units are reached once, at the end.
type fine = uint256.Int

const finePlaces = 40

// source is a stream of rewards.
type source int

const (
	creditRevenue source = iota
	holderTier
	wageSubsidy
	sources
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
	kinds
)

// role is what somebody has a part of a pool as.
type role int

const (
	crn role = iota
	ccn
	staker
	roles
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

// The wage has the first three components.
const (
	wageCRN    = executionCRN
	wageCCN    = executionCCN
	wageStaker = executionStaker
)

func (c component) of(s source) (kind, role) {
	r := [...]role{crn, ccn, staker, ccn, staker}[c]
	switch {
	case s == wageSubsidy:
		return wage, r
	case c >= storageCCN:
		return storage, r
	}
	return execution, r
}

func (c component) name(s source) string {
	if s == wageSubsidy {
		return [...]string{"crn", "ccn", "staker"}[c]
	}
	return [...]string{"execution_crn", "execution_ccn", "execution_staker", "storage_ccn", "storage_staker"}[c]
}

// Those whom an unallocated part cannot name.
const (
	missingNode  = none
	noActiveCCNs = none - 1
)

type mainnet struct{ tally }

// Mainnet computes what production's reward program pays for a period, by
// its formulas and not by its floating point numbers: every amount is within
// one base unit of the exact value, and the amounts of each pool sum to it.
// Where production stops or is wrong the findings say what was done instead
// (docs/rewards.md). A period that was read by several is computed by several;
// the result is the same.
func Mainnet(p *Period) Distribution {
	own := *p // What is found out here is no part of the input.
	own.findings = slices.Clone(p.findings)
	own.posts, own.snapshots = slices.Clone(p.posts), slices.Clone(p.snapshots)
	own.order()
	m := &mainnet{tally{Period: &own}}
	if m.settings.revenueOn {
		m.findInPosts()
	}
	m.tallyUp()
	m.findNobodies()
	return m.distribution()
}

// holders says whether what holders use is paid.
func (p *Period) holders() bool { return p.holderTier && p.settings.holderOn }

// findInPosts tells what does not count of the posts.
func (m *mainnet) findInPosts() {
	for i := range m.posts {
		x := &m.posts[i]
		switch {
		case len(m.snapshots) == 0:
			m.find(x.String(), "skipped: there is no snapshot of the registry, where production stops")
			continue
		case m.at(x.at) < 0:
			m.find(x.String(), "skipped: it lies before the first snapshot of the registry")
			continue
		}
		m.findInBill(x, "credits", &x.credits)
		if m.holders() {
			m.findInBill(x, "hold", &x.hold)
			if x.hold.lines > 0 {
				m.checkDeclared(x)
			}
		}
	}
}

func (m *mainnet) findInBill(x *post, list string, b *bill) {
	for _, f := range b.faults {
		m.find(fmt.Sprintf("%s %s[%d]", x, list, f.line), f.outcome)
	}
	if b.more > 0 {
		m.find(x.String()+" "+list, fmt.Sprintf("skipped: %d more lines for such reasons", b.more))
	}
}

func (m *mainnet) checkDeclared(x *post) {
	if n, ok := wholeOf(value(x.declared[0])); ok && n != int64(x.hold.lines) {
		m.find(x.String(), fmt.Sprintf("counted as it stands: it declares %d lines of holders and has %d", n, x.hold.lines))
	}
	if declared, ok := scaledOf(value(x.declared[1]), amountPlaces); ok {
		low, high := x.hold.sum().fine(), declared
		if low.Gt(&high) {
			low, high = high, low
		}
		if high.Sub(&high, &low); high.GtUint64(1000) {
			m.find(x.String(), fmt.Sprintf("counted as it stands: it declares %.40s credits of holders and its lines differ", x.declared[1]))
		}
	}
}

// findNobodies tells which stakers nobody stands behind.
func (m *mainnet) findNobodies() {
	for spelling, word := range m.spellings.words {
		for s := range sources {
			if m.asStaker[s] != nil && m.asStaker[s][spelling] && m.accounts.of[spelling] == none {
				m.find(fmt.Sprintf("staker %.100q", word), "counted as nobody, its part unallocated: it is no Ethereum address, where production stops")
				break
			}
		}
	}
}

// partsMax is how many parts the usage is shared in, when that is done at once.
const partsMax = 8

// tallyUp shares what was used and the wage by the snapshots in force, all at
// once if there are several to do it.
func (m *mainnet) tallyUp() {
	var groups [][]post
	if m.settings.revenueOn {
		groups = m.groups()
	}
	n := min(len(groups), partsMax)
	if m.work.each == nil {
		n = min(n, 1)
	}
	parts := make([]tally, n+1)
	m.work.do(n+1, func(i int) {
		parts[i].Period = m.Period
		if i == n { // Which alone finds anything to tell.
			if m.settings.wageOn {
				parts[i].wages()
			}
			return
		}
		c := newClerk(&parts[i])
		for _, posts := range groups[len(groups)*i/n : len(groups)*(i+1)/n] {
			c.share(posts)
		}
	})
	for i := range parts {
		m.join(&parts[i])
	}
}

// groups gives the posts in order of time, in groups under one snapshot each.
func (m *mainnet) groups() (groups [][]post) {
	under := none - 1
	for i := range m.posts {
		switch at := m.at(m.posts[i].at); {
		case at < 0:
		case at == under:
			last := &groups[len(groups)-1]
			*last = (*last)[:len(*last)+1]
		default:
			groups, under = append(groups, m.posts[i:i+1]), at
		}
	}
	return groups
}

// A clerk shares what was used under one snapshot after the other.
type clerk struct {
	*tally
	shot    *snapshot
	crnAt   []int32 // by node
	ccnOf   []int32 // by node: the CCN that lists it
	used    []fine  // by node + 1
	touched []int32
	pools   []fine // by CCN of the snapshot: what its nodes have run
}

func newClerk(t *tally) *clerk {
	nodes := len(t.ids.words)
	return &clerk{tally: t, crnAt: make([]int32, nodes), ccnOf: make([]int32, nodes), used: make([]fine, nodes+1)}
}

// share shares what posts bill under one snapshot.
func (c *clerk) share(posts []post) {
	c.open(&c.snapshots[c.at(posts[0].at)])
	for s := range wageSubsidy {
		if s == holderTier && !c.holders() {
			continue
		}
		var stored fine
		for i := range posts {
			x := &posts[i]
			b := &x.credits
			if s == holderTier {
				b = &x.hold
			}
			if !x.storage {
				c.use(b, &x.price)
				continue
			}
			v := b.sum().fine()
			v.Mul(&v, &x.price)
			add(&stored, &v)
		}
		c.execute(s)
		c.store(s, &stored)
	}
}

// open takes a snapshot into force.
func (c *clerk) open(shot *snapshot) {
	c.shot = shot
	for i := range c.crnAt {
		c.crnAt[i], c.ccnOf[i] = none, none
	}
	for i := range shot.crns {
		c.crnAt[shot.crns[i].id] = int32(i)
	}
	for i := range shot.ccns { // The later CCN that lists a CRN wins.
		for _, node := range shot.ccns[i].lists {
			c.ccnOf[node] = int32(i)
		}
	}
	if len(c.pools) < len(shot.ccns) {
		c.pools = make([]fine, len(shot.ccns))
	}
}

// use adds up what a bill is worth, by node.
func (c *clerk) use(b *bill, price *fine) {
	for i := range b.uses {
		u := &b.uses[i]
		v := u.amount.fine()
		v.Mul(&v, price)
		sum := &c.used[u.node+1]
		if sum.IsZero() && !v.IsZero() {
			c.touched = append(c.touched, u.node)
		}
		add(sum, &v)
	}
}

// execute shares what the nodes have run.
func (c *clerk) execute(s source) {
	for _, node := range c.touched {
		v := &c.used[node+1]
		add(&c.value[s][execution], v)
		at, by := int32(none), int32(none)
		if node != missingNode {
			at, by = c.crnAt[node], c.ccnOf[node]
		}
		if at >= 0 && c.shot.crns[at].up && c.shot.crns[at].to != none {
			n := &c.shot.crns[at]
			c.giveNode(s, executionCRN, n.to, v)
			c.watch(s, n, v)
		} else {
			c.keep(s, execution, crn, node, v)
		}
		switch {
		case by < 0 || !c.shot.ccns[by].up:
			c.keep(s, execution, ccn, node, v)
			c.keep(s, execution, staker, node, v)
		case c.shot.ccns[by].to == none:
			c.keep(s, execution, ccn, node, v)
			add(&c.pools[by], v)
		default:
			c.giveNode(s, executionCCN, c.shot.ccns[by].to, v)
			add(&c.pools[by], v)
		}
		v.Clear()
	}
	c.touched = c.touched[:0]
	for i := range c.shot.ccns {
		c.stakersOf(s, executionStaker, &c.shot.ccns[i], &c.pools[i])
		c.pools[i].Clear()
	}
}

// stakersOf divides a pool among the stakers of a CCN.
func (c *clerk) stakersOf(s source, as component, n *ccnSeen, pool *fine) {
	if pool.IsZero() {
		return
	}
	if n.stakes == nil || n.stakes.sum.IsZero() {
		k, _ := as.of(s)
		c.keep(s, k, staker, n.id, pool)
		return
	}
	d := divide(pool, &n.stakes.sum)
	c.giveStakers(s, as, &d, n.stakes, true, n.id)
}

// store shares what was stored among the active CCNs with a score and an
// address, and their stakers.
func (c *clerk) store(s source, v *fine) {
	if v.IsZero() {
		return
	}
	add(&c.value[s][storage], v)
	sum, last := weigh(c.shot.ccns, (*ccnSeen).weight)
	if sum.IsZero() {
		c.keep(s, storage, ccn, noActiveCCNs, v)
		c.keep(s, storage, staker, noActiveCCNs, v)
		return
	}
	d := divide(v, &sum)
	for i := range c.shot.ccns {
		n := &c.shot.ccns[i]
		if part := d.partOf(n.weight(), i == last); !part.IsZero() {
			c.giveNode(s, storageCCN, n.to, &part)
			c.stakersOf(s, storageStaker, n, &part)
		}
	}
}

// weight is that of a node where pools are divided by score.
func (n *nodeSeen) weight() uint64 {
	if !n.up || n.to == none {
		return 0
	}
	return n.multiplier
}

// weigh gives the sum of the weights of nodes, and the last that has any.
func weigh[T any](nodes []T, weight func(*T) uint64) (sum fine, last int) {
	for i := range nodes {
		if w := weight(&nodes[i]); w > 0 {
			sum.AddUint64(&sum, w)
			last = i
		}
	}
	return sum, last
}

const (
	dayNanos   = 86_400 * 1_000_000_000
	monthNanos = 30 * dayNanos
)

// cumulative is the wage paid from its start to a moment:
// W0 (t - t^2/2T), t in months of 30 days.
func (t *tally) cumulative(at instant) (paid fine) {
	var since, whole fine
	whole.Mul(uint256.NewInt(t.settings.wageMonths), uint256.NewInt(monthNanos))
	if at <= t.settings.wageStart {
		return paid
	}
	since.SetUint64(uint64(at) - uint64(t.settings.wageStart))
	if since.Gt(&whole) {
		since = whole
	}
	// W0 t (2 whole - t) / (2 whole month)
	var up, down, monthly fine
	up.Lsh(&whole, 1)
	up.Sub(&up, &since)
	up.Mul(&up, &since)
	down.Lsh(&whole, 1)
	down.Mul(&down, uint256.NewInt(monthNanos))
	monthly.SetFromBig(t.settings.wageMonthly.Big())
	monthly.Mul(&monthly, baseUnit())
	paid.MulDivOverflow(&monthly, &up, &down)
	return paid
}

// baseUnit is 10^-18 ALEPH.
func baseUnit() *fine {
	high, low := bits.Mul64(1e11, 1e11) // finePlaces - 18 are 22.
	return &fine{low, high}
}

// wages pays each UTC day's wage, clipped to the period, to the nodes of the
// latest snapshot at or before its end.
func (t *tally) wages() {
	from, early := max(t.start, t.settings.wageStart), 0
	for from < t.end {
		to := min(t.end, (from/dayNanos+1)*dayNanos)
		v, before := t.cumulative(to), t.cumulative(from)
		v.Sub(&v, &before)
		if v.IsZero() {
			break // It only falls.
		}
		t.day(to, &v)
		if t.at(to) < 0 {
			early++
		}
		from = to
	}
	switch {
	case early > 0 && len(t.snapshots) == 0:
		t.find("wage", "counted as unallocated: there is no snapshot of the registry")
	case early > 0:
		t.find("wage", fmt.Sprintf("counted by the last snapshot: %d days end before the first", early))
	}
}

func (t *tally) day(end instant, v *fine) {
	add(&t.value[wageSubsidy][wage], v)
	if len(t.snapshots) == 0 {
		for r := range roles {
			t.keep(wageSubsidy, wage, r, missingNode, v)
		}
		return
	}
	at := t.at(end)
	if at < 0 {
		at = len(t.snapshots) - 1
	}
	shot := &t.snapshots[at]
	if sum, last := weigh(shot.crns, (*crnSeen).weight); sum.IsZero() {
		t.keep(wageSubsidy, wage, crn, missingNode, v)
	} else {
		d := divide(v, &sum)
		for i := range shot.crns {
			n := &shot.crns[i]
			if part := d.partOf(n.weight(), i == last); !part.IsZero() {
				t.giveNode(wageSubsidy, wageCRN, n.to, &part)
				t.watch(wageSubsidy, n, &part)
			}
		}
	}
	if sum, last := weigh(shot.ccns, (*ccnSeen).weight); sum.IsZero() {
		t.keep(wageSubsidy, wage, ccn, missingNode, v)
	} else {
		d := divide(v, &sum)
		for i := range shot.ccns {
			n := &shot.ccns[i]
			if part := d.partOf(n.weight(), i == last); !part.IsZero() {
				t.giveNode(wageSubsidy, wageCCN, n.to, &part)
			}
		}
	}
	var sum fine
	last := none
	for i := range shot.ccns {
		if n := &shot.ccns[i]; n.up && n.stakes != nil && len(n.stakes.all) > 0 {
			add(&sum, &n.stakes.sum)
			last = i
		}
	}
	if sum.IsZero() {
		t.keep(wageSubsidy, wage, staker, missingNode, v)
		return
	}
	d := divide(v, &sum)
	for i := range shot.ccns {
		if n := &shot.ccns[i]; n.up && n.stakes != nil {
			t.giveStakers(wageSubsidy, wageStaker, &d, n.stakes, i == last, missingNode)
		}
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
	if high := whole[1]; whole[2]|whole[3] == 0 {
		return aleph.NewToken(high).Mul(1 << 32).Mul(1 << 32).Add(aleph.NewToken(whole[0])), rest
	}
	t, _ := aleph.TokenFromBig(whole.ToBig())
	return t, rest
}
