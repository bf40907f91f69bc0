package sim

import (
	"fmt"
	"slices"

	"github.com/aleph-im/go-aleph/policy"
)

// What follows when some leave at once (economics E.4, 10): a fall of the price
// lets nodes go, and kappa gives those who stay more of the cap, which
// stabilises; a core node that goes takes the links of its compute nodes with
// it, which does not.

func exitCascade() AttackKind {
	return AttackKind{
		Key: "exit_cascade", Name: "Exit cascade",
		Does:   "Core nodes are made to leave at once, or the price to fall, so that compute nodes lose their links or their profit; an operator who stays shares what they leave.",
		keys:   []string{"nodes", "units", "day", "fall", "cores", "leave", "days", "cost"},
		Levers: []Lever{{Key: "nodes.links_max", Way: Higher}},
		run:    leaveAtOnce,
		limits: func(t *trial, key string) (float64, bool) {
			c := &t.result.Condition
			return mul(float64(t.p.Nodes.LinksMax), ratio(c.Left, c.Right)), key == "nodes.links_max" && c.Right > 0
		},
	}
}

// survivors is the name of the class of the attacker's nodes.
const survivors = "attacker"

func leaveAtOnce(t *trial) error {
	s := t.m.scenario
	s.Horizon = max(t.Days, int64(t.m.days))
	if t.Day >= s.Horizon {
		return refuse("day is %d: one looks at it for %d days only", t.Day, s.Horizon)
	}
	s.Price.Process = Constant // So that no walk of the price hides the difference.
	s.Classes = slices.Insert(slices.Clone(s.Classes), 0, Class{
		Name: survivors, Product: policy.Instance, Count: t.Nodes, Units: t.Units, Score: 9500, Most: t.Nodes, SameASN: 1000,
	})
	for i := range s.Classes[1:] {
		if k := &s.Classes[1+i]; k.Leave == 0 && k.Enter == 0 {
			k.Leave = t.Leave
		}
	}
	calm, err := Prepare(s)
	if err != nil {
		return err
	}
	s.Shocks = slices.Clone(s.Shocks)
	for _, x := range []Shock{{Day: t.Day, What: ShockPrice, By: -t.Fall}, {Day: t.Day, What: ShockCCNs, By: -t.Cores}} {
		if x.By != 0 {
			s.Shocks = append(s.Shocks, x)
		}
	}
	storm, err := Prepare(s)
	if err != nil {
		return err
	}
	var sides [2]exits
	for i, m := range []*Model{calm, storm} {
		if sides[i], err = t.endure(m, float64(t.Day)); err != nil {
			return err
		}
	}
	a, months := &t.result, float64(s.Horizon)/month
	a.Days = float64(s.Horizon)
	cost := dollars(t.Cost)
	change := func(i int) float64 { return (sides[1].income[i] - sides[0].income[i]) / months }
	a.Breakdown = []Amount{{"nodes", change(0), "What his compute nodes get more, or less."}}
	if cost > 0 {
		a.Breakdown = append(a.Breakdown, Amount{"cost", -cost, "What it cost him to bring it about, for each 30 days."})
	}
	a.Others = []Amount{
		{"crns", change(1), "Other compute nodes."}, {"ccns", change(2), "Core nodes."}, {"stakers", change(3), "Stakers."},
	}
	a.Profit, a.Spent = change(0)-cost, cost
	if cost > 0 {
		a.Percent = 100 * a.Profit / cost
	}
	a.Pays = a.Profit > mul(byChance, sides[0].income[0]/months)
	var linked, cores, lost, homeless float64
	for n := range courses {
		room := mul(sides[1].cores[n], float64(t.p.Nodes.LinksMax))
		linked += sides[0].nodes[n] / courses
		cores += sides[1].cores[n] / courses
		lost += (sides[0].nodes[n] - sides[1].nodes[n]) / courses
		homeless += max(0, sides[0].nodes[n]-room) / courses
	}
	room := mul(cores, float64(t.p.Nodes.LinksMax))
	t.condition("compute nodes > core nodes left * nodes.links_max",
		fmt.Sprintf("%s, %s * %d = %s", say(linked), say(cores), t.p.Nodes.LinksMax, say(room)), linked, room)
	t.note("links_lost_formula", homeless, countable, "Compute nodes for which no core node has room: the formula.")
	t.note("links_lost", lost, countable, "Fewer compute nodes than without it, in the epoch in which it happens.")
	t.note("nodes_end", sides[1].end, countable, "Compute nodes at the end.")
	t.note("nodes_end_without", sides[0].end, countable, "The same without it.")
	t.note("unit_income_most", mul(t.unitMonth(), mul(part(int64(t.p.Programme.Utilisation)), part(int64(t.p.Execution.CRN)))), "USD per compute unit and 30 days",
		"What a compute unit earns at most of the programme while the cap does not bind: nodes that cost less stay, and the others go until those are left.")
	t.note("cap_price", mul(t.unitMonth(), float64(t.p.Programme.Target))/max(toALEPH(t.p.Programme.Cap), 1), "USD per ALEPH", "Below this price the cap binds when the programme fills all of its target.")
	a.Blind = "Why core nodes leave, and what somebody can earn who has sold ALEPH before it falls, is outside of the network."
	return nil
}

// byChance is the part of his income that two courses differ by when they place
// work otherwise and nothing else: a profit is more.
const byChance = 0.01

// exits is what a course of a scenario came to.
type exits struct {
	income [4]float64       // USD: his nodes, other compute nodes, core nodes, stakers
	nodes  [courses]float64 // compute nodes in the epoch of a day, of each course
	cores  [courses]float64 // core nodes then
	end    float64          // compute nodes at the end
}

// courses is how many courses are averaged.
const courses = 4

// endure runs a scenario some times, takes the mean, and looks closer at a day.
func (t *trial) endure(m *Model, day float64) (x exits, err error) {
	r := m.Run()
	for n := range courses {
		r.Begin(uint64(n))
		for r.Next() {
			if t.stopped != nil && t.stopped() {
				return x, ErrStopped
			}
			v := r.Values()
			m.count(&x, v)
			if begin := mul(float64(r.Epoch()-1), m.days); day >= begin && day < begin+m.days {
				x.nodes[n], x.cores[n] = v[mCRNs], v[mCCNs]
			}
		}
		x.end += r.Values()[mCRNs] / courses
		if err := r.Err(); err != nil {
			return x, err
		}
	}
	return x, nil
}

// count adds an epoch of a course.
func (m *Model) count(x *exits, v []float64) {
	months := m.days / month / courses
	own := mul(v[mCommon+mNodes], v[mCommon+mUSD])
	for i, usd := range [...]float64{
		own, mul(mul(v[mCRNIncome], v[mPrice]), v[mCRNs]) - own,
		mul(mul(v[mCCNIncome], v[mPrice]), v[mCCNs]), mul(v[mStakersIncome], v[mPrice]),
	} {
		x.income[i] += mul(usd, months)
	}
}
