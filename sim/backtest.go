package sim

import (
	"fmt"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/expense"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/registry"
)

// Records is what was recorded of the network, as far as it is there.
type Records struct {
	Hour *expense.Post // of usage
	Flow *Flow
	// Registry routes the hour. The one that there is is made up, but for the
	// names of compute nodes; without it the network of the proposal is taken.
	Registry *registry.Snapshot
}

// Backtest is how far the simulator is from what was recorded.
type Backtest struct {
	Data         []Datum      `json:"data"`
	Roles        []RoleError  `json:"roles"`
	Nodes        []NodeError  `json:"nodes"`
	Inequalities []Inequality `json:"inequalities"`
	Series       []History    `json:"series"`
	Estimates    []Estimate   `json:"estimates"`
	Notes        []string     `json:"notes"`
}

// Datum is a record that was looked for.
type Datum struct {
	Name     string `json:"name"`
	Recorded bool   `json:"recorded"` // false: it is absent, or made up
	Says     string `json:"says"`
}

// RoleError compares what a role gets in 30 days by the code that pays with
// what it gets in the simulator, in ALEPH.
type RoleError struct {
	Policy    string  `json:"policy"`
	Role      string  `json:"role"`
	Network   string  `json:"network"` // that was simulated
	Recorded  float64 `json:"recorded"`
	Simulated float64 `json:"simulated"`
	Error     float64 `json:"error"` // %
	Verdict   Verdict `json:"verdict"`
}

// NodeError compares what each compute node gets, or what runs on it.
type NodeError struct {
	Policy    string   `json:"policy"`
	What      string   `json:"what"`
	Network   string   `json:"network"` // how the capacity of nodes was guessed
	Meaning   string   `json:"meaning"`
	Error     Accuracy `json:"error"`
	Spread    Spread   `json:"spread"`
	Benchmark Spread   `json:"benchmark"` // with all nodes alike
	Verdict   Verdict  `json:"verdict"`
}

// Inequality compares how unequally something is spread over compute nodes.
type Inequality struct {
	What      string  `json:"what"`
	Network   string  `json:"network"`
	Recorded  Shape   `json:"recorded"`
	Simulated Shape   `json:"simulated"`
	Verdict   Verdict `json:"verdict"`
}

// Shape is how numbers of many nodes are spread.
type Shape struct {
	Nodes  int     `json:"nodes"`
	Gini   float64 `json:"gini"` // 0 is all alike, 1 all with one
	Mean   float64 `json:"mean"`
	Median float64 `json:"median"`
	Most   float64 `json:"most"`
}

// shapeOf tells the shape of numbers, of those that are not zero if some are
// asked for.
func shapeOf(x []float64, some bool) Shape {
	x = slices.Clone(x)
	if some {
		x = slices.DeleteFunc(x, func(v float64) bool { return v == 0 })
	}
	if len(x) == 0 {
		return Shape{}
	}
	s := Shape{Nodes: len(x), Gini: gini(x)} // It sorts them.
	for _, v := range x {
		s.Mean += v / float64(len(x))
	}
	s.Median, s.Most = rank(x, 0.5), x[len(x)-1]
	return s
}

// Replay compares the simulator with what was recorded. Records that are absent
// are told, and what they would have shown is left out.
func Replay(r Records) (Backtest, error) {
	b := Backtest{Roles: []RoleError{}, Nodes: []NodeError{}, Inequalities: []Inequality{}, Series: []History{}, Estimates: []Estimate{}, Notes: []string{}}
	h, nodes, err := b.take(r)
	if err != nil {
		return b, err
	}
	if h != nil {
		if err := b.replayHour(h, nodes); err != nil {
			return b, err
		}
	}
	prices := quotes(h, r.Flow)
	if h != nil && r.Flow != nil && !r.Flow.has(h.post.From) {
		b.Notes = append(b.Notes, "The token flow was not recorded at the time of the hour: months cannot be simulated.")
	} else if h != nil && r.Flow != nil {
		series, err := h.series(r.Flow, nodes, prices)
		if err != nil {
			return b, err
		}
		b.Series = append(b.Series, series...)
		b.Notes = append(b.Notes, "That what is processed pays for what was used since the month of the hour is an inference: the record does not say what a run is for.")
	}
	if r.Flow != nil {
		b.Series = append(b.Series, grown(r.Flow))
		if points, first, inside := forecast(apart(prices)); len(points) > 0 {
			b.Series = append(b.Series, newHistory("price", "USD per ALEPH", fmt.Sprintf(
				"The second half of the time, forecast by the drift of the first, %.0f %% a year; %d of %d prices lie within its band of 90 %%.",
				inPercent(first.drift), inside, len(points)), points))
		}
	}
	c, err := Calibrate(r)
	if err != nil {
		return b, err
	}
	b.Estimates = append(b.Estimates, c.Estimates...)
	return b, nil
}

// take says which records there are.
func (b *Backtest) take(r Records) (h *hour, nodes registry.Snapshot, err error) {
	usage, flow := Datum{"usage", false, "It is absent: nothing can be said of nodes and roles."}, Datum{"token flow", false, "It is absent: nothing can be said of purchases, processing and prices."}
	network := Datum{"registry", false, "It is absent: the core nodes and stakers are those of the proposal, and so nothing can be computed by the code that pays."}
	if r.Hour != nil {
		if h, err = readHour(*r.Hour); err != nil {
			return nil, nodes, err
		}
		usage = Datum{"usage", true, fmt.Sprintf("%d lines of %d payers on %d compute nodes, %.0f minutes from %s, %.2f USD, at %.5f USD per ALEPH.",
			len(r.Hour.Lines), h.payers, len(h.used(func(sold) float64 { return 1 })), float64(r.Hour.To-r.Hour.From)/float64(aleph.Minute),
			date(r.Hour.From), float64(r.Hour.Credits())/1e6, usdOf(h.price))}
	}
	if r.Registry != nil {
		nodes = *r.Registry
		network.Says = fmt.Sprintf("It is made up, but for the names of its %d compute nodes: %d core nodes, links, scores and stakes are invented.", len(nodes.CRNs), len(nodes.CCNs))
	}
	if r.Flow != nil {
		flow = Datum{"token flow", true, fmt.Sprintf("%d purchases of %.2f USD in %d months and %d processing runs until %s.",
			r.Flow.Bought.Purchases, r.Flow.Bought.USD, len(r.Flow.Months), len(r.Flow.Runs), date(r.Flow.Until))}
	}
	b.Data = []Datum{usage, network, flow}
	return h, nodes, nil
}

// used adds up something over the parts of each node, in the order of nodes.
func (h *hour) used(of func(sold) float64) (sums []float64) {
	for i, p := range h.parts {
		if i == 0 || h.parts[i-1].node != p.node {
			sums = append(sums, 0)
		}
		sums[len(sums)-1] += of(p)
	}
	return sums
}

// names are the compute nodes of the hour, in order.
func (h *hour) names() (names []aleph.Hash) {
	for _, p := range h.parts {
		if len(names) == 0 || names[len(names)-1] != p.node {
			names = append(names, p.node)
		}
	}
	return names
}

// replayHour compares the hour with the simulator's network, under the policy
// that production runs and under the hardened one.
func (b *Backtest) replayHour(h *hour, nodes registry.Snapshot) error {
	rules, err := unlimited()
	if err != nil {
		return err
	}
	hardened, err := policy.Preset("hardened")
	if err != nil {
		return err
	}
	hardened.Wage.Pool = aleph.Token{}
	for _, p := range []policy.Policy{rules, hardened} {
		if err := b.replay(h, nodes, p); err != nil {
			return err
		}
	}
	b.Notes = append(b.Notes,
		"The programme is taken to be the payer who uses most.",
		"Nothing is known of capacity: what a node used is a lower bound. Guesses take it for 70 %.",
		"The hour is brought to 30 days as if all days were like it.",
		"Wages are left out: they are no usage, and go by scores, which are invented.",
		"The nodes and users of the scenario today were made from the hour; its programme follows the policy's target instead.",
		"What runs in the simulated hour is what ran in the recorded one. That roles get the same shows that the rules are the same, and is no forecast.",
		"Single core nodes and stakers are not compared: who is linked to whom, and who staked where, is invented.")
	return nil
}

func (b *Backtest) replay(h *hour, nodes registry.Snapshot, p policy.Policy) error {
	var all []simulation
	for _, n := range networks() {
		x, err := h.simulate(n, p, nodes)
		if err != nil {
			return err
		}
		all = append(all, x)
	}
	if len(nodes.CRNs) > 0 {
		was, err := h.computed(p, nodes)
		if err != nil {
			return err
		}
		if err := b.earnings(h, p, was, all); err != nil {
			return err
		}
	}
	if p.Valuation == policy.BySpot { // Where things run does not depend on the policy: it is told once.
		b.placements(h, all)
	}
	return nil
}

// earnings compares what roles and compute nodes get.
func (b *Backtest) earnings(h *hour, p policy.Policy, was distribution, all []simulation) error {
	today, cohorts, err := h.today(p)
	if err != nil {
		return err
	}
	for _, x := range []struct {
		network string
		is      distribution
		verdict Verdict
	}{
		{ofHour, all[0].distribution, SameRules}, {ofToday, today, Fitted}, {ofTodayCohorts, cohorts, Fitted},
	} {
		for _, r := range []RoleError{
			{Role: "compute nodes", Recorded: was.crn, Simulated: x.is.crn},
			{Role: "core nodes", Recorded: was.ccn, Simulated: x.is.ccn},
			{Role: "stakers", Recorded: was.stakers, Simulated: x.is.stakers},
			{Role: "developers", Recorded: was.developers, Simulated: x.is.developers},
			{Role: "for the programme", Recorded: was.paid, Simulated: x.is.paid},
		} {
			r.Policy, r.Network, r.Error, r.Verdict = p.Name, x.network, inPercent(ratio(r.Simulated-r.Recorded, r.Recorded)), x.verdict
			b.Roles = append(b.Roles, r)
		}
	}
	names := h.names()
	list := func(of map[aleph.Hash]float64) (out []float64) {
		for _, node := range names {
			out = append(out, of[node])
		}
		return out
	}
	var incomes [][]float64
	for _, x := range all {
		incomes = append(incomes, list(x.nodes))
	}
	b.compare(p.Name, income, list(was.nodes), all, incomes)
	return nil
}

// The networks by which roles are compared.
const (
	ofHour         = "the hour"
	ofToday        = "today"
	ofTodayCohorts = "today, by cohorts"
)

// What nodes are compared by.
const (
	income      = "income, ALEPH per 30 days"
	byProgramme = "compute units of the programme"
	byOthers    = "compute units of other users, without graphics cards"
	byAll       = "compute units of all, in those of the ordinary price"
)

// compare compares numbers by node. The last network is the benchmark.
func (b *Backtest) compare(rules, what string, recorded []float64, all []simulation, simulated [][]float64) {
	last := len(all) - 1
	benchmark := spreadOf(recorded, simulated[last])
	for i, n := range all {
		if n.Tests != "" && n.Tests != what {
			continue
		}
		e := NodeError{
			Policy: rules, What: what, Network: n.Name, Meaning: n.Meaning,
			Error: accuracyOf(recorded, simulated[i]), Spread: spreadOf(recorded, simulated[i]), Benchmark: benchmark,
		}
		switch {
		case i == last:
			e.Verdict = Unmatched
		case n.Tests == "":
			e.Verdict = Fitted
		default:
			e.Verdict = verdict(e.Spread.Median, benchmark.Median, len(recorded))
		}
		b.Nodes = append(b.Nodes, e)
	}
}

// placements compares where users and the programme run.
func (b *Backtest) placements(h *hour, all []simulation) {
	for _, x := range []struct {
		what string
		of   func(sold) float64
		on   func(r *Run, n int) float64
		some bool // of nodes that have any
	}{
		{byProgramme, func(p sold) float64 { return p.programme }, func(r *Run, n int) float64 { return float64(r.units[n]) }, true},
		{byOthers, func(p sold) float64 {
			if p.product != policy.Instance {
				return 0
			}
			return p.units - p.programme
		}, func(r *Run, n int) float64 {
			if r.class(n).Product != policy.Instance {
				return 0
			}
			return float64(r.usedOn(n)) - float64(r.units[n])
		}, false},
		{byAll, func(p sold) float64 { return h.ordinary(p.product, p.units) }, func(r *Run, n int) float64 {
			return h.ordinary(r.class(n).Product, float64(r.usedOn(n)))
		}, false},
	} {
		was := h.used(x.of)
		var placed [][]float64
		for _, n := range all {
			placed = append(placed, n.placed(h, x.on))
		}
		from := len(b.Nodes)
		b.compare("any", x.what, was, all, placed)
		for _, e := range b.Nodes[from:] {
			of := slices.IndexFunc(all, func(n simulation) bool { return n.Name == e.Network })
			b.Inequalities = append(b.Inequalities, Inequality{
				What: x.what, Network: e.Network, Recorded: shapeOf(was, x.some), Simulated: shapeOf(all[of].each(x.on), x.some), Verdict: e.Verdict,
			})
		}
	}
	b.Notes = append(b.Notes, fmt.Sprintf("How fair the placement was cannot be told without the nodes' capacity. In the simulator the used shares of two nodes differ by at most %.0f %% (%s) and %.0f %% (%s).",
		all[0].run.values[mFairness], all[0].Name, all[len(all)-1].run.values[mFairness], all[len(all)-1].Name))
}

// ordinary brings compute units of a product to those of the ordinary price.
func (h *hour) ordinary(p policy.Product, units float64) float64 {
	return mul(units, float64(h.tariff.Of(p).Credits)) / float64(h.tariff.Of(policy.Instance).Credits)
}
