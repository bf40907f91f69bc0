package sim

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/credit"
	"github.com/aleph-im/go-aleph/expense"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/registry"
	"github.com/aleph-im/go-aleph/reward"
	"github.com/aleph-im/go-aleph/usage"
)

// hour is a recorded hour of usage as the simulator can see it. Who uses most
// is taken for the incentive programme.
type hour struct {
	post      expense.Post
	length    float64 // in months of 30 days
	price     aleph.Price
	tariff    policy.Tariff // of production
	programme aleph.Address
	lines     []ran
	parts     []sold
	vm        int64   // compute units of a VM of the programme
	filled    float64 // compute units of the programme
	others    float64 // the same of all other users, in those of the price of an ordinary one
	payers    int
}

// ran is a line of the record, in compute units.
type ran struct {
	node      aleph.Hash
	payer     aleph.Address
	product   policy.Product
	size      int64   // compute units of the VM; 0 when the record does not tell: it ran for a part of the time
	units     float64 // on average over the time
	programme bool
}

// sold is what one node sold of one product: the simulator has a product for
// each node, so one that sells two is two there.
type sold struct {
	node      aleph.Hash
	product   policy.Product
	units     float64 // compute units in use
	programme float64 // of it, by the programme
}

// ErrBacktest is returned for records that cannot be replayed, wrapped with the
// reason.
var ErrBacktest = errors.New("cannot be replayed")

func readHour(post expense.Post) (*hour, error) {
	length := float64(post.To - post.From)
	h := &hour{post: post, length: length / float64(policy.Month)}
	credits := post.Credits()
	worth, ok := post.Price.Value(credits)
	if ok {
		h.price = aleph.PriceOf(credits.Grains(), worth)
	}
	switch {
	case length <= 0 || credits == 0:
		return nil, fmt.Errorf("%w: the recorded usage has no time or no lines", ErrBacktest)
	case post.Kind == usage.Stored:
		return nil, fmt.Errorf("%w: the record is of files, which run on no node", ErrBacktest)
	case h.price < priceMin || h.price > priceMax:
		return nil, fmt.Errorf("%w: at the price of the record, %s USD, nothing can be simulated", ErrBacktest, h.price)
	}
	h.programme, h.payers = most(post.Lines)
	rules, err := production()
	if err != nil {
		return nil, err
	}
	h.tariff = rules.Tariff
	hours := length / float64(aleph.Hour)
	ordinary := float64(h.tariff.Of(policy.Instance).Credits)
	var whole, vms float64 // of the programme, where the record tells the size
	for _, l := range post.Lines {
		if l.Node.IsZero() {
			continue // It pays no node.
		}
		r := read(float64(l.Amount)/hours, &h.tariff)
		r.node, r.payer, r.programme = l.Node, l.Payer, l.Payer == h.programme
		h.lines = append(h.lines, r)
		if r.programme {
			h.filled += r.units
			if r.size > 0 {
				whole += r.units
				vms++
			}
		} else {
			h.others += float64(l.Amount) / hours / ordinary
		}
	}
	h.vm = min(max(int64(ratio(whole, vms)+0.5), 1), 64)
	h.divide()
	if len(h.parts) > nodesMax {
		return nil, fmt.Errorf("%w: its %d nodes are more than the %d that are simulated", ErrBacktest, len(h.parts), int64(nodesMax))
	}
	return h, nil
}

// most returns who uses most, the first by name among equals, and how many use
// anything.
func most(lines []expense.PostLine) (who aleph.Address, payers int) {
	sums := map[aleph.Address]aleph.Credits{}
	for _, l := range lines {
		sums[l.Payer] += l.Amount
	}
	for payer, sum := range sums { // order-free: the largest, by name among equals.
		if sum > sums[who] || sum == sums[who] && payer < who {
			who = payer
		}
	}
	return who, len(sums)
}

// production is the policy that production runs.
func production() (policy.Policy, error) {
	p, err := policy.Preset("mainnet")
	if _, unsafe := errors.AsType[*policy.Unsafe](err); err != nil && !unsafe {
		return p, err
	}
	return p, nil
}

// read tells what a line that costs so many credits in an hour ran. A whole
// multiple of the ordinary price is an ordinary VM; the record does not tell it
// from a confidential one of half the size. What is no multiple and costs at
// least a compute unit with a graphics card is one of those; the rest ran for a
// part of the time.
func read(credits float64, t *policy.Tariff) ran {
	ordinary, cards := float64(t.Of(policy.Instance).Credits), float64(t.Of(policy.InstanceGPUStandard).Credits)
	units := credits / ordinary
	if whole := math.Floor(units + 0.5); whole >= 1 && amount(units/whole-1) < rateFuzz {
		return ran{product: policy.Instance, size: int64(whole), units: units}
	}
	if credits >= cards {
		units = credits / cards
		return ran{product: policy.InstanceGPUStandard, size: int64(units + 0.5), units: units}
	}
	return ran{product: policy.Instance, units: units}
}

// rateFuzz is by how much an amount of whole credits may be off its rate.
const rateFuzz = 0.001

// divide adds up what each node sold.
func (h *hour) divide() {
	type key struct {
		node    aleph.Hash
		product policy.Product
	}
	index := map[key]int{}
	for _, r := range h.lines {
		k := key{r.node, r.product}
		i, ok := index[k]
		if !ok {
			i = len(h.parts)
			index[k] = i
			h.parts = append(h.parts, sold{node: r.node, product: r.product})
		}
		h.parts[i].units += r.units
		if r.programme {
			h.parts[i].programme += r.units
		}
	}
	slices.SortFunc(h.parts, func(a, b sold) int { return cmp.Or(a.node.Compare(b.node), cmp.Compare(a.product, b.product)) })
}

// utilisation is which part of a node's capacity is taken to be in use where
// the record tells the use alone: the aim of the proposal.
const utilisation = 0.7

// capacityMost is the most compute units of a node.
const capacityMost = 1024

// capacity is what a node has that uses so much.
func capacity(units float64) int64 {
	return min(max(-int64(math.Floor(rateFuzz-units/utilisation)), 1), capacityMost)
}

// network is a way to guess what the nodes have.
type network struct {
	Name    string
	Tests   string // what it is not fitted to, if that is one thing only
	Meaning string
	of      func(h *hour) []int64 // capacity of each part
}

// networks are the guesses, the one to compare with last.
func networks() []network {
	return []network{
		{"as used", "", "Each node has what it used, over 70 %: fitted to the numbers that it is compared with.", func(h *hour) []int64 {
			return h.capacities(func(p sold) float64 { return p.units })
		}},
		{"by the programme", byOthers, "Each node has what the programme used on it, over 70 %, and where it used nothing the mean: where others ran is not fitted.", func(h *hour) []int64 {
			mean, on := 0.0, 0.0
			for _, p := range h.parts {
				if p.programme > 0 {
					mean, on = mean+p.programme, on+1
				}
			}
			return h.capacities(func(p sold) float64 {
				if p.programme == 0 {
					return ratio(mean, on)
				}
				return p.programme
			})
		}},
		{"alike", "", "All nodes have the same: the benchmark, for which nothing is known of single nodes.", func(h *hour) []int64 {
			sum, n := 0.0, 0.0
			for _, p := range h.parts {
				if p.product == policy.Instance {
					sum, n = sum+p.units, n+1
				}
			}
			return h.capacities(func(sold) float64 { return ratio(sum, n) })
		}},
	}
}

// capacities guesses that of ordinary nodes. Graphics cards are known.
func (h *hour) capacities(guess func(sold) float64) []int64 {
	out := make([]int64, len(h.parts))
	for i, p := range h.parts {
		if p.product != policy.Instance {
			out[i] = max(int64(p.units+0.5), 1)
			continue
		}
		out[i] = capacity(guess(p))
	}
	return out
}

// scenario is the network of the hour with nodes of some capacities, and the
// class of each part.
func (h *hour) scenario(rules policy.Policy, nodes registry.Snapshot, capacities []int64) (s Scenario, classes []int) {
	s = proposal()
	s.Name, s.Start, s.Horizon, s.Policy = "hour", h.post.From, int64(rules.Epoch/aleph.Day), rules
	s.Network.Programme, s.Network.Pool = h.vm, poolMost
	s.Price = Market{Process: Constant, Start: int64(h.price)}
	s.Network.of(nodes)
	s.Core = Core{Most: s.Network.CCNs}
	s.Stakers = Stakers{Loyal: int64(aleph.Whole), Most: supply}

	type kind struct {
		product policy.Product
		units   int64
	}
	index := map[kind]int{}
	classes, s.Classes = make([]int, len(h.parts)), nil
	for i, p := range h.parts {
		k := kind{p.product, capacities[i]}
		at, ok := index[k]
		if !ok {
			at = len(s.Classes)
			index[k] = at
			s.Classes = append(s.Classes, Class{Name: fmt.Sprintf("%s of %d", k.product, k.units), Product: k.product, Units: k.units, Score: 9500})
		}
		classes[i] = at
		s.Classes[at].Count++
		s.Classes[at].Most++
	}
	s.Demand = h.demand()
	var users int64
	for _, d := range s.Demand {
		users += d.Units
	}
	s.Policy.Programme.Utilisation = aleph.Whole
	s.Policy.Programme.Target = aleph.ComputeUnits(users + int64(h.filled/float64(h.vm)+0.5)*h.vm)
	return s, classes
}

// poolMost is more than is ever paid from it here.
const poolMost = supply

// of takes core nodes and stakes from a registry.
func (n *Network) of(nodes registry.Snapshot) {
	var staked aleph.Token
	active := int64(0)
	for i := range nodes.CCNs {
		if nodes.CCNs[i].Active {
			active++
			staked = staked.Add(nodes.CCNs[i].Staked)
		}
	}
	stakers := map[aleph.Address]bool{}
	for _, s := range nodes.Stakes {
		stakers[s.Staker] = true
	}
	if active > 0 && len(stakers) > 0 {
		n.CCNs, n.Staked, n.Stakers = active, int64(toALEPH(staked)), int64(len(stakers))
	}
}

// demand is what users other than the programme ran: those who used most each by
// the size of their VMs, and the others together.
func (h *hour) demand() []Demand {
	type kind struct {
		payer   aleph.Address
		product policy.Product
		size    int64
	}
	used := map[aleph.Address]float64{}
	var all float64
	for _, r := range h.lines {
		if !r.programme {
			used[r.payer] += r.units
			all += r.units
		}
	}
	sums := map[kind]float64{}
	for _, r := range h.lines {
		if r.programme {
			continue
		}
		k := kind{r.payer, r.product, min(max(r.size, 1), 64)}
		if used[r.payer] < mul(large, all) {
			k.payer = ""
		}
		sums[k] += r.units
	}
	var kinds []kind
	for k := range sums { // order-free: sorted below.
		kinds = append(kinds, k)
	}
	slices.SortFunc(kinds, func(a, b kind) int {
		return cmp.Or(-cmp.Compare(a.size, b.size), cmp.Compare(a.payer, b.payer), cmp.Compare(a.product, b.product))
	})
	var out []Demand
	for _, k := range kinds {
		name := "others"
		if k.payer != "" {
			name = string(k.payer[:min(len(k.payer), 10)])
		}
		vms := int64(sums[k]/float64(k.size) + 0.5)
		out = append(out, Demand{Name: fmt.Sprintf("%s, %d %s", name, k.size, k.product), Product: k.product, Units: vms * k.size, VM: k.size})
	}
	return out
}

// large is the part of all that others use from which on a payer is a kind of
// users.
const large = 0.01

// distribution is what an hour, or the simulator, gives to each role in 30
// days, in ALEPH.
type distribution struct {
	crn, ccn, stakers, developers float64
	paid                          float64 // by the incentives pool, for the programme
	nodes                         map[aleph.Hash]float64
}

// computed shares the recorded lines by the code that pays, as `galeph rewards
// compute` does, and brings it to 30 days. Production enters
// all lines as paid; under other rules the programme's are the programme's, and
// its cap holds.
func (h *hour) computed(p policy.Policy, nodes registry.Snapshot) (d distribution, err error) {
	lines, err := reward.Recorded(h.post, p)
	if err != nil {
		return d, err
	}
	var entered aleph.Token // of the programme's lines, as paid
	for i := range lines {
		switch l := &lines[i]; {
		case l.Usage.Payer != h.programme:
		case p.Valuation == policy.BySpot:
			l.Spot.AddTo(&entered)
		default:
			l.Value = aleph.Value{}
			l.Portions = []credit.Portion{{Origin: aleph.Programme, Amount: l.Amount}}
		}
	}
	var limit reward.Cap
	c := reward.NewComputation(reward.Epoch{
		From: h.post.From, To: h.post.To, Snapshot: nodes, Incentives: aleph.WholeTokens(poolMost),
		Allowance: limit.Allowance(p.Programme.Cap, h.post.From, h.post.To), Developers: developers,
	}, p)
	for i := range lines {
		c.Weigh(&lines[i])
	}
	for i := range lines {
		c.Divide(&lines[i])
	}
	s := c.Settle()
	if err := s.Check(); err != nil {
		return d, err
	}
	monthly := func(t aleph.Token) float64 { return toALEPH(t) / h.length }
	d = distribution{
		crn: monthly(s.CRN), ccn: monthly(s.CCN), stakers: monthly(s.Stakers), developers: monthly(s.Developers),
		paid: monthly(s.Programme.Paid.Add(entered)), nodes: map[aleph.Hash]float64{},
	}
	for _, stream := range [...]reward.Stream{reward.Execution, reward.Programme} {
		for i, t := range s.CRNs.Of(stream) {
			d.nodes[nodes.CRNs[i].ID] += monthly(t)
		}
	}
	return d, nil
}

// simulation is an epoch of the network of the hour, with capacities that were
// guessed in some way.
type simulation struct {
	network
	distribution
	run     *Run
	classes []int // of each part
}

// simulate lets the simulator run that epoch. What a node gets is what nodes of
// its class get on average: that is all that the simulator says of one.
func (h *hour) simulate(n network, rules policy.Policy, nodes registry.Snapshot) (x simulation, err error) {
	s, classes := h.scenario(rules, nodes, n.of(h))
	m, err := Prepare(s)
	if err != nil {
		return x, err
	}
	x = simulation{network: n, run: m.Run(), classes: classes}
	x.run.Begin(0)
	x.run.Next()
	if x.run.Err() != nil {
		return x, x.run.Err()
	}
	v := x.run.Values()
	x.distribution = distributionOf(v)
	x.nodes = map[aleph.Hash]float64{}
	for i, p := range h.parts {
		x.nodes[p.node] += v[mCommon+classes[i]*mPerClass+mIncome]
	}
	return x, nil
}

// distributionOf is what metrics say of roles.
func distributionOf(v []float64) distribution {
	return distribution{
		crn: mul(v[mCRNIncome], v[mCRNs]), ccn: mul(v[mCCNIncome], v[mCCNs]), stakers: v[mStakersIncome], developers: v[mDevelopers], paid: v[mPaid],
	}
}

// today is what roles get in the scenario of that name at the price of the
// hour in its first epoch, node by node and by cohorts.
func (h *hour) today(rules policy.Policy) (nodes, cohorts distribution, err error) {
	s := today()
	s.Policy, s.Price.Start, s.Network.Pool = rules, int64(h.price), poolMost
	s.Horizon = int64(rules.Epoch / aleph.Day)
	m, err := Prepare(s)
	if err != nil {
		return nodes, cohorts, err
	}
	r, c := m.Run(), m.Cohorts()
	r.Begin(0)
	c.Begin(0)
	r.Next()
	c.Next()
	return distributionOf(r.Values()), distributionOf(c.Values()), r.Err()
}

// placed is what runs on each node of the record: the mean of its class.
func (x *simulation) placed(h *hour, on func(*Run, int) float64) []float64 {
	i := -1
	return h.used(func(sold) float64 {
		i++
		k := &x.run.m.classes[x.classes[i]]
		var sum float64
		for n := k.first; n < k.first+k.most; n++ {
			sum += on(x.run, n)
		}
		return sum / float64(k.most)
	})
}

// each is what runs on each simulated node.
func (x *simulation) each(on func(*Run, int) float64) (out []float64) {
	for n := range x.run.m.nodes {
		out = append(out, on(x.run, n))
	}
	return out
}
