package sim

import (
	"errors"
	"math"
	"slices"
	"strconv"
	"strings"
)

// Comparison is what a scenario B comes to instead of a scenario A. Every run
// of one is paired with the run of the other that has the same number, and so
// the same luck: differences are those of pairs, B less A.
type Comparison struct {
	A        Side           `json:"a"`
	B        Side           `json:"b"`
	Mode     Mode           `json:"mode"`
	Runs     uint64         `json:"runs"`
	Partial  bool           `json:"partial"` // fewer runs than were asked for
	Says     []string       `json:"says"`    // who pays for whom, in sentences
	Roles    []Stake        `json:"roles"`
	Nodes    *Ranks         `json:"nodes,omitempty"` // none in cohort mode, which does not tell nodes apart
	Outcomes []Paired       `json:"outcomes"`
	Days     []float64      `json:"days"` // the times of the series, from the start
	Series   []PairedSeries `json:"series"`
}

// Side is one of two scenarios.
type Side struct {
	Scenario string `json:"scenario"` // its name
	ID       string `json:"id"`       // by its content
	Policy   string `json:"policy"`   // its name
}

// Wish is which way a number should go.
type Wish string

// The wishes.
const (
	WantMore Wish = "more"
	WantLess Wish = "less"
	Neither  Wish = ""
)

// Paired is a number of both sides.
type Paired struct {
	Key        string  `json:"key"`
	Unit       string  `json:"unit"`
	Means      string  `json:"means"`
	Want       Wish    `json:"want"` // more or less of it; empty when neither is better
	A          Band    `json:"a"`
	B          Band    `json:"b"`
	Difference Band    `json:"difference"` // B less A, run by run
	Higher     float64 `json:"higher"`     // % of runs in which B's is higher
	Lower      float64 `json:"lower"`      // % of runs in which it is lower
}

// Better returns in how many of 100 runs B is better, and whether one can say
// so.
func (p *Paired) Better() (float64, bool) {
	switch p.Want {
	case WantMore:
		return p.Higher, true
	case WantLess:
		return p.Lower, true
	case Neither:
	}
	return 0, false
}

// Stake is what a role has from it.
type Stake struct {
	Role  string `json:"role"`
	Class string `json:"class,omitempty"` // of compute nodes; empty for all
	Paired
}

// Ranks is what compute nodes have from it that are ranked by what they get.
type Ranks struct {
	Percentiles []Percentile `json:"percentiles"`

	// The parts of those nodes that are in both scenarios and linked in one of
	// them at some time, whose income is higher, or lower, by more than 1 %.
	Winners Band `json:"winners"`
	Losers  Band `json:"losers"`
}

// Percentile is the income of the node below which that part of all lies,
// ranked in each scenario by itself.
type Percentile struct {
	Percentile int `json:"percentile"`
	Paired
}

// PairedSeries is the difference of a metric over time, B less A.
type PairedSeries struct {
	Key   string `json:"key"`
	Unit  string `json:"unit"`
	Means string `json:"means"`
	Bands []Band `json:"bands"` // by time
}

// pair gathers a number of both sides.
type pair struct {
	a, b, difference Sketch
	higher, lower    uint64
}

// noise is the part of a number below which a difference is one of rounding.
const noise = 1e-9

func difference(a, b float64) float64 {
	d := b - a
	if math.Abs(d) <= mul(noise, max(math.Abs(a), math.Abs(b))) {
		return 0
	}
	return d
}

func (p *pair) add(a, b float64) {
	d := difference(a, b)
	switch {
	case d > 0:
		p.higher++
	case d < 0:
		p.lower++
	}
	p.a.Add(a)
	p.b.Add(b)
	p.difference.Add(d)
}

func (p *pair) merge(o *pair) {
	p.a.Merge(&o.a)
	p.b.Merge(&o.b)
	p.difference.Merge(&o.difference)
	p.higher += o.higher
	p.lower += o.lower
}

func (p *pair) paired(x Metric, want Wish) Paired {
	n := float64(p.difference.N)
	return Paired{
		x.Key, x.Unit, x.Meaning, want, p.a.band(), p.b.band(), p.difference.evenBand(),
		mul(100, ratio(float64(p.higher), n)), mul(100, ratio(float64(p.lower), n)),
	}
}

// evenBand is as band, and exactly the negative of it for the negatives of the
// numbers.
func (s *Sketch) evenBand() Band {
	if s.N == 0 {
		return Band{}
	}
	quantile := func(rank uint64) float64 { return min(max(s.at(rank), s.Min), s.Max) }
	last := s.N - 1
	low := func(part float64) uint64 { return uint64(mul(part, float64(last)) + 0.5) }
	return Band{
		P5: quantile(low(0.05)), P25: quantile(low(0.25)), P50: (quantile(last/2) + quantile(last-last/2)) / 2,
		P75: quantile(last - low(0.25)), P95: quantile(last - low(0.05)), Mean: s.Mean(), Min: s.Min, Max: s.Max,
	}
}

// Compare makes so many runs of both scenarios. They have the same seed and
// horizon.
func Compare(a, b Scenario, mode Mode, runs uint64, w Work) (Comparison, error) {
	if a.Seed != b.Seed {
		return Comparison{}, refuse("seed is %d in %s and %d in %s: give both the same, so that they have the same luck", a.Seed, a.Name, b.Seed, b.Name)
	}
	if a.Horizon != b.Horizon {
		return Comparison{}, refuse("horizon is %d in %s and %d in %s: give both the same", a.Horizon, a.Name, b.Horizon, b.Name)
	}
	c := contest{mode: mode}
	for i, s := range []Scenario{a, b} {
		m, err := Prepare(s)
		if err != nil {
			return Comparison{}, err
		}
		c.models[i] = m
	}
	c.match()
	n, err := c.run(runs, w)
	return c.result(n, runs), err
}

// contest is a comparison that is made.
type contest struct {
	mode    Mode
	models  [2]*Model
	classes [2][]int // those that are in both, by name
	metrics [2][]int // the same
	times   [2][]int // epochs, of the same days
	stakes  [2][]stake
	total   scores
}

// scores is what runs came to.
type scores struct {
	outcomes [outcomes]pair
	stakes   []pair
	series   [][]Sketch // by time, by metric
	ranks    [len(percentiles)]pair
	winners  Sketch
	losers   Sketch
}

var percentiles = [...]int{5, 25, 50, 75, 95}

// match finds what both scenarios have.
func (c *contest) match() {
	a, b := c.models[0], c.models[1]
	for i := range a.classes {
		if k := slices.IndexFunc(b.classes, func(o class) bool { return o.Name == a.classes[i].Name }); k >= 0 {
			c.classes[0], c.classes[1] = append(c.classes[0], i), append(c.classes[1], k)
		}
	}
	for i, x := range a.metrics {
		if k := slices.IndexFunc(b.metrics, func(o Metric) bool { return o.Key == x.Key }); k >= 0 {
			c.metrics[0], c.metrics[1] = append(c.metrics[0], i), append(c.metrics[1], k)
		}
	}
	for e := a.month; e <= a.epochs; e += a.month {
		day := mul(float64(e), a.days)
		for o := b.month; o <= b.epochs; o += b.month {
			if mul(float64(o), b.days) == day {
				c.times[0], c.times[1] = append(c.times[0], e), append(c.times[1], o)
			}
		}
	}
	for i, m := range c.models {
		c.stakes[i] = m.stakes(c.classes[i])
	}
	c.total = c.scores()
}

func (c *contest) scores() scores {
	s := scores{stakes: make([]pair, len(c.stakes[0])), series: make([][]Sketch, len(c.times[0]))}
	for t := range s.series {
		s.series[t] = make([]Sketch, len(c.metrics[0]))
	}
	return s
}

// run makes runs, and returns how many there was time for: those with the
// numbers before it.
func (c *contest) run(runs uint64, w Work) (uint64, error) {
	type lane struct {
		sides  [2]*witness
		scores scores
		err    error
	}
	lanes := make([]lane, min(uint64(w.Lanes), runs))
	for i := range lanes {
		lanes[i].scores = c.scores()
		for k := range c.models {
			lanes[i].sides[k] = c.witness(k)
		}
	}
	// Runs are merged piece by piece, so that those of a piece that was stopped
	// can be left out.
	piece := uint64(8 * len(lanes))
	done := uint64(0)
	for done < runs && !w.stopped() {
		n := min(piece, runs-done)
		w.Each(len(lanes), func(i int) {
			l := &lanes[i]
			for number := done + uint64(i); number < done+n && l.err == nil; number += uint64(len(lanes)) {
				if w.stopped() {
					l.err = ErrStopped
					return
				}
				for _, side := range l.sides {
					if l.err = side.run(number); l.err != nil {
						return
					}
				}
				l.scores.add(c, l.sides[0], l.sides[1])
			}
		})
		for i := range lanes {
			switch err := lanes[i].err; {
			case errors.Is(err, ErrStopped):
				return done, nil
			case err != nil:
				return done, err
			}
		}
		for i := range lanes {
			c.total.merge(&lanes[i].scores)
			lanes[i].scores.clear()
		}
		done += n
		w.did(done, runs)
	}
	return done, nil
}

// witness makes the runs of one side and remembers what is compared.
type witness struct {
	contest *contest
	side    int
	course  course
	stakes  []float64
	weights []float64
	series  [][]float64
	incomes []float64 // by node, USD per 30 days; in engine mode
	served  []bool    // by node, at some time
	ranked  []float64
}

func (c *contest) witness(side int) *witness {
	m := c.models[side]
	w := &witness{
		contest: c, side: side, course: m.course(c.mode),
		stakes: make([]float64, len(c.stakes[side])), weights: make([]float64, len(c.stakes[side])), series: make([][]float64, len(c.times[side])),
	}
	for t := range w.series {
		w.series[t] = make([]float64, len(c.metrics[side]))
	}
	if c.mode == Nodewise {
		w.incomes, w.served = make([]float64, len(m.nodes)), make([]bool, len(m.nodes))
	}
	return w
}

func (w *witness) run(number uint64) error {
	c, m := w.contest, w.contest.models[w.side]
	clear(w.stakes)
	clear(w.weights)
	clear(w.incomes)
	clear(w.served)
	w.course.Begin(number)
	t, last, pool := 0, 0, float64(m.scenario.Network.Pool)
	for w.course.Next() {
		v, epoch := w.course.Values(), w.course.Epoch()
		days := mul(float64(epoch-last), m.days)
		for i := range c.stakes[w.side] {
			x, weight := c.stakes[w.side][i].of(v, mul((pool-v[mPool])/days, month))
			w.stakes[i] += mul(x, mul(weight, days))
			w.weights[i] += mul(weight, days)
		}
		if t < len(c.times[w.side]) && epoch == c.times[w.side][t] {
			for k, at := range c.metrics[w.side] {
				w.series[t][k] = v[at]
			}
			t++
		}
		if r, ok := w.course.(*Run); ok {
			for n := range w.incomes {
				if r.serves(n) {
					w.served[n] = true
					w.incomes[n] += mul(r.earned[n], v[mPrice])
				}
			}
		}
		last, pool = epoch, v[mPool]
	}
	for i := range w.stakes {
		w.stakes[i] = ratio(w.stakes[i], w.weights[i])
	}
	w.ranked = w.ranked[:0]
	months := mul(float64(last), m.days) / month
	for n := range w.incomes {
		w.incomes[n] /= months
		if w.served[n] {
			w.ranked = append(w.ranked, w.incomes[n])
		}
	}
	slices.Sort(w.ranked)
	return w.course.Err()
}

// rank returns the income of the node below which that part of all lies.
func (w *witness) rank(percentile int) float64 {
	if len(w.ranked) == 0 {
		return 0
	}
	return w.ranked[(percentile*(len(w.ranked)-1)+50)/100]
}

// add takes what both sides of a pair of runs came to.
func (s *scores) add(c *contest, a, b *witness) {
	of, than := b.course.Outcomes(), a.course.Outcomes()
	for k := range s.outcomes {
		s.outcomes[k].add(than[k], of[k])
	}
	for i := range s.stakes {
		s.stakes[i].add(a.stakes[i], b.stakes[i])
	}
	for t := range s.series {
		for k := range s.series[t] {
			s.series[t][k].Add(difference(a.series[t][k], b.series[t][k]))
		}
	}
	if c.mode != Nodewise {
		return
	}
	for i, percentile := range percentiles {
		s.ranks[i].add(a.rank(percentile), b.rank(percentile))
	}
	var nodes, winners, losers float64
	for i, k := range c.classes[0] {
		one, other := &c.models[0].classes[k], &c.models[1].classes[c.classes[1][i]]
		for n := range min(one.most, other.most) {
			x, y := one.first+n, other.first+n
			if !a.served[x] && !b.served[y] {
				continue
			}
			nodes++
			before, after := a.incomes[x], b.incomes[y]
			switch least := max(before, after) / 100; {
			case after-before > least:
				winners++
			case before-after > least:
				losers++
			}
		}
	}
	s.winners.Add(mul(100, ratio(winners, nodes)))
	s.losers.Add(mul(100, ratio(losers, nodes)))
}

func (s *scores) merge(o *scores) {
	for i := range s.outcomes {
		s.outcomes[i].merge(&o.outcomes[i])
	}
	for i := range s.stakes {
		s.stakes[i].merge(&o.stakes[i])
	}
	for t := range s.series {
		for k := range s.series[t] {
			s.series[t][k].Merge(&o.series[t][k])
		}
	}
	for i := range s.ranks {
		s.ranks[i].merge(&o.ranks[i])
	}
	s.winners.Merge(&o.winners)
	s.losers.Merge(&o.losers)
}

// clear empties the scores and keeps their memory.
func (s *scores) clear() {
	for i := range s.outcomes {
		s.outcomes[i].clear()
	}
	for i := range s.stakes {
		s.stakes[i].clear()
	}
	for t := range s.series {
		for k := range s.series[t] {
			s.series[t][k].clear()
		}
	}
	for i := range s.ranks {
		s.ranks[i].clear()
	}
	s.winners.clear()
	s.losers.clear()
}

func (p *pair) clear() {
	p.a.clear()
	p.b.clear()
	p.difference.clear()
	p.higher, p.lower = 0, 0
}

func (c *contest) result(runs, asked uint64) Comparison {
	side := func(m *Model) Side { return Side{m.scenario.Name, m.id, m.scenario.Policy.Name} }
	out := Comparison{A: side(c.models[0]), B: side(c.models[1]), Mode: c.mode, Runs: runs, Partial: runs < asked}
	s := &c.total
	for k, x := range Outcomes() {
		out.Outcomes = append(out.Outcomes, s.outcomes[k].paired(x, wish(x.Key)))
	}
	for i, x := range c.stakes[0] {
		out.Roles = append(out.Roles, Stake{x.role, x.class, s.stakes[i].paired(x.Metric, x.want)})
	}
	for _, e := range c.times[0] {
		out.Days = append(out.Days, mul(float64(e), c.models[0].days))
	}
	for k, at := range c.metrics[0] {
		x := c.models[0].metrics[at]
		series := PairedSeries{Key: x.Key, Unit: x.Unit, Means: x.Meaning, Bands: make([]Band, len(s.series))}
		for t := range s.series {
			series.Bands[t] = s.series[t][k].evenBand()
		}
		out.Series = append(out.Series, series)
	}
	if c.mode == Nodewise {
		out.Nodes = &Ranks{Winners: s.winners.band(), Losers: s.losers.band()}
		for i, percentile := range percentiles {
			x := Metric{"income_usd", "USD per 30 days", "Of the node below which that part of all lies, over the whole time."}
			out.Nodes.Percentiles = append(out.Nodes.Percentiles, Percentile{percentile, s.ranks[i].paired(x, WantMore)})
		}
	}
	if runs > 0 {
		out.Says = out.says()
	}
	return out
}

// wish says of which outcomes more, or less, is better for the network as a
// whole.
func wish(key string) Wish {
	switch key {
	case "depleted", "runway", "pool_end", "organic_usd_total", "backing_min", "yield_mean", "compute_nodes_end", "compute_nodes_min",
		"core_nodes_end", "profitable_end", "profitable_mean", "crn_income_usd_mean", "ccn_income_usd_mean":
		return WantMore
	case "cap_days", "pool_empty", "subsidy_usd_total", "subsidy_total", "subsidy_share_mean", "gini_mean":
		return WantLess
	}
	return Neither
}

// stake is a number of a role, as a mean over time.
type stake struct {
	role, class string
	Metric
	want Wish

	// of returns the number in an epoch, and what it counts for besides the
	// time: nobody earns where nobody is. drained is what the incentives pool
	// lost, in ALEPH per 30 days.
	of func(v []float64, drained float64) (x, weight float64)
}

// The roles.
const (
	roleCRN        = "compute nodes"
	roleCCN        = "core nodes"
	roleStakers    = "stakers"
	roleDevelopers = "developers"
	rolePool       = "incentives pool"
	roleUsers      = "users"
)

const (
	eachUSD  = "income_usd"
	totalUSD = "total_usd"
)

// stakes lists what roles have from the model, and of some of its classes.
func (m *Model) stakes(classes []int) []stake {
	one := func(x float64) (float64, float64) { return x, 1 }
	each := func(n int, income func(v []float64) float64) func([]float64, float64) (float64, float64) {
		return func(v []float64, _ float64) (float64, float64) {
			if v[n] == 0 {
				return 0, 0
			}
			return income(v), 1
		}
	}
	total := func(role string, income func(v []float64) float64) stake {
		return stake{role, "", Metric{totalUSD, "USD per 30 days", "Of all of them together."}, WantMore, func(v []float64, _ float64) (float64, float64) { return one(income(v)) }}
	}
	of := Metric{eachUSD, "USD per 30 days", "Of one of them, on average over time while there are any."}
	crn := func(v []float64) float64 { return mul(v[mCRNIncome], v[mPrice]) }
	ccn := func(v []float64) float64 { return mul(v[mCCNIncome], v[mPrice]) }
	out := []stake{
		total(roleCRN, func(v []float64) float64 { return mul(crn(v), v[mCRNs]) }),
		{roleCRN, "", of, WantMore, each(mCRNs, crn)},
	}
	for _, i := range classes {
		at := mCommon + i*mPerClass
		name := m.classes[i].Name
		out = append(out,
			stake{roleCRN, name, of, WantMore, each(at+mNodes, func(v []float64) float64 { return v[at+mUSD] })},
			stake{roleCRN, name, Metric{"nodes", "count", "How many there are, on average over time."}, WantMore, func(v []float64, _ float64) (float64, float64) { return one(v[at+mNodes]) }})
	}
	return append(out,
		total(roleCCN, func(v []float64) float64 { return mul(ccn(v), v[mCCNs]) }),
		stake{roleCCN, "", of, WantMore, each(mCCNs, ccn)},
		total(roleStakers, func(v []float64) float64 { return mul(v[mStakersIncome], v[mPrice]) }),
		stake{roleStakers, "", Metric{"yield", "% per year", "What they get, of what they have staked."}, WantMore, each(mStaked, func(v []float64) float64 { return v[mYield] })},
		total(roleDevelopers, func(v []float64) float64 { return mul(v[mDevelopers], v[mPrice]) }),
		stake{rolePool, "", Metric{"drained_usd", "USD per 30 days", "What it loses, less what refills it, at the prices of the moments."}, WantLess, func(v []float64, drained float64) (float64, float64) {
			return one(mul(drained, v[mPrice]))
		}},
		stake{roleUsers, "", Metric{"spent_usd", "USD per 30 days", "What they use, at its price."}, Neither, func(v []float64, _ float64) (float64, float64) { return one(v[mOrganicUSD]) }},
		stake{roleUsers, "", Metric{"price_per_unit", "USD per compute unit and hour", "What they pay, on average over all that they use."}, WantLess, func(v []float64, _ float64) (float64, float64) {
			return ratio(v[mOrganicUSD], mul(v[mOrganic], 720)), v[mOrganic]
		}},
		stake{roleUsers, "", Metric{"unmet", "compute units", "That they wanted and no node had."}, WantLess, func(v []float64, _ float64) (float64, float64) { return one(v[mUnmet]) }},
	)
}

// says tells in sentences who pays for whom.
func (c *Comparison) says() []string {
	moves := func(role, key string) (median, size float64) {
		for i := range c.Roles {
			if s := &c.Roles[i]; s.Role == role && s.Class == "" && s.Key == key {
				return s.Difference.P50, max(math.Abs(s.A.P50), math.Abs(s.B.P50))
			}
		}
		panic("sim: no stake " + role + " " + key)
	}
	var more, less []string
	var whole float64
	for _, role := range []string{roleCRN, roleCCN, roleStakers, roleDevelopers} {
		_, size := moves(role, totalUSD)
		whole += size
	}
	matters := func(x float64) bool { return math.Abs(x) > whole/500 }
	for _, role := range []string{roleCRN, roleCCN, roleStakers, roleDevelopers} {
		switch x, _ := moves(role, totalUSD); {
		case !matters(x):
		case x > 0:
			more = append(more, role+" get "+worthUSD(x)+" more")
		default:
			less = append(less, role+" get "+worthUSD(-x)+" less")
		}
	}
	var paid []string
	if x, _ := moves(rolePool, "drained_usd"); matters(x) {
		paid = append(paid, "the incentives pool pays "+worthUSD(math.Abs(x))+moreOrLess(x))
	}
	if x, _ := moves(roleUsers, "spent_usd"); matters(x) {
		paid = append(paid, "users spend "+worthUSD(math.Abs(x))+moreOrLess(x))
	}
	with := "With " + c.B.name(c.A) + " instead of " + c.A.name(c.B)
	if len(more)+len(less)+len(paid) == 0 {
		return []string{with + " nobody gains or loses by more than a five hundredth of all that is paid."}
	}
	says := []string{with + ", in 30 days and in the median: " + strings.Join(slices.Concat(more, less, paid), ", ") + "."}
	if price, size := moves(roleUsers, "price_per_unit"); math.Abs(price) > size/1000 {
		says = append(says, "Users pay "+percents1(100*math.Abs(price)/size)+moreOrLess(price)+" for what they use.")
	}
	if n := c.Nodes; n != nil {
		says = append(says, "Of compute nodes "+percents1(n.Winners.P50)+" gain and "+percents1(n.Losers.P50)+" lose more than 1 %.")
	}
	return says
}

// name tells a side from the other.
func (s Side) name(other Side) string {
	base := func(name string) string { return strings.TrimSuffix(name, " (changed)") }
	switch {
	case base(s.Scenario) == base(other.Scenario) && s.Policy != other.Policy:
		return "policy " + s.Policy
	case s.Scenario != other.Scenario:
		return s.Scenario
	}
	return s.Scenario + " (" + s.ID[:6] + ")"
}

func moreOrLess(x float64) string {
	if x > 0 {
		return " more"
	}
	return " less"
}

// worthUSD spells an amount as people read it.
func worthUSD(x float64) string {
	digits := strconv.FormatInt(int64(x+0.5), 10)
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + "," + digits[i:]
	}
	return digits + " USD"
}

func percents1(x float64) string { return strconv.FormatFloat(x, 'f', 1, 64) + " %" }
