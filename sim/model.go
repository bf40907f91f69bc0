package sim

import (
	"encoding/binary"
	"fmt"
	"math"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/registry"
)

// Model is a scenario made ready: what all runs have in common. It does not
// change, so runs can share it.
type Model struct {
	scenario Scenario
	id       string
	epochs   int
	length   aleph.Millis
	days     float64 // of an epoch

	classes  []class
	nodes    []node // all that there can be; those of a class together
	core     []registry.Node
	stakers  []aleph.Address
	demand   []demand
	products []policy.Product // that are sold, each with its own nodes
	standard int              // of products, the one that the programme uses; none when no node has it
	rate     aleph.Rate       // of a compute unit of the programme

	legacy  legacy
	metrics []Metric
	forgets float64 // of what was smoothed, in a month
	month   int     // epochs between two decisions of operators and stakers: about 30 days
	between float64 // the same, in times of 30 days
	business
	start *Run // where all runs begin
}

// business is how quickly core nodes and stake come and go, between two decisions.
type business struct {
	enter float64 // core nodes, while one earns its cost twice
	leave float64 // part of those who lose
	speed float64 // part of the stake that moves when the yield is off by the whole of what is wanted
}

// over is which part goes between two decisions, when so many basis points go
// in 30 days.
func (m *Model) over(basisPoints int64) float64 {
	if m.between == 1 {
		return part(basisPoints)
	}
	return 1 - over(1-part(basisPoints), mul(m.between, month))
}

// class is a class of compute nodes and where its nodes are.
type class struct {
	Class
	first, most int
	product     int
	cost        float64 // USD per epoch
	enter       float64 // nodes that come between two decisions while one earns its cost twice
	leave       float64 // part of those who lose that goes between two decisions
	eligible    bool
	multiplier  float64 // what its score counts for
}

// node is a compute node that there can be.
type node struct {
	id    aleph.Hash
	owner aleph.Address
	class int
}

// demand is users of one kind.
type demand struct {
	Demand
	account aleph.Address
	flow    aleph.Hash
	product int
	rate    aleph.Rate // of a compute unit
	wanted  float64    // compute units at the policy's price
	growth  float64    // factor, over an epoch
	monthly float64    // the same, over the step of cohorts
	churn   float64    // part of VMs that end in an epoch
	ended   float64    // the same, in the step of cohorts
}

// Prepare makes a scenario ready. Its errors are those of Check.
func Prepare(s Scenario) (*Model, error) {
	if err := s.Check(); err != nil {
		return nil, err
	}
	m := &Model{scenario: s, id: s.ID()}
	m.epochs, m.length = s.Epochs()
	m.days = float64(m.length / aleph.Day)
	m.month = max(1, int(month/m.days+0.5))
	m.between = mul(float64(m.month), m.days) / month
	m.business = business{
		enter: mul(mul(part(s.Core.Enter), float64(s.Network.CCNs)), m.between), leave: m.over(s.Core.Leave),
		speed: mul(part(s.Stakers.Speed), m.between),
	}
	m.rate = unitRate(&s.Policy, policy.Instance)
	for _, c := range s.Classes {
		k := class{Class: c, first: len(m.nodes), most: int(c.Most), product: m.product(c.Product)}
		k.enter, k.leave = mul(mul(part(c.Enter), float64(c.Count)), m.between), m.over(c.Leave)
		k.cost = c.Monthly() * m.days / month
		k.multiplier = float64(s.Policy.Nodes.Multiplier(aleph.BasisPoints(c.Score))) / float64(aleph.Whole)
		k.eligible = aleph.BasisPoints(c.Score) > s.Policy.Nodes.ScoreMin
		for range k.most {
			n := len(m.nodes)
			m.nodes = append(m.nodes, node{nameOf('r', n), addressOf(1, n), len(m.classes)})
		}
		m.classes = append(m.classes, k)
	}
	for i := range s.Core.Most {
		m.core = append(m.core, registry.Node{ID: nameOf('c', int(i)), Owner: addressOf(2, int(i)), Score: aleph.Whole})
	}
	for i := range s.Network.Stakers {
		m.stakers = append(m.stakers, addressOf(3, int(i)))
	}
	for i, d := range s.Demand {
		u := demand{Demand: d, account: addressOf(4, i), flow: nameOf('d', i), product: m.product(d.Product), rate: unitRate(&s.Policy, d.Product)}
		price := float64(s.Policy.Tariff.Of(d.Product).Credits)
		reference := price
		if d.Reference > 0 {
			reference = float64(d.Reference)
		}
		u.wanted = mul(float64(d.Units), pow(price/reference, -float64(d.Elasticity)/100))
		u.growth, u.churn = over(1+part(d.Growth), m.days), 1-over(1-part(d.Churn), m.days)
		u.monthly, u.ended = over(1+part(d.Growth), mul(float64(m.month), m.days)), 1-over(1-part(d.Churn), mul(float64(m.month), m.days))
		m.demand = append(m.demand, u)
	}
	m.standard = slices.Index(m.products, policy.Instance)
	m.legacy = newLegacy(&m.scenario)
	m.metrics, m.forgets = m.describe(), 1-pow(1-1.0/patience, float64(m.month))
	m.start = m.newRun()
	m.start.settle()
	m.start.rebuild()
	return m, nil
}

// Scenario returns what the model was made of.
func (m *Model) Scenario() Scenario { return m.scenario }

// ID names the scenario by its content.
func (m *Model) ID() string { return m.id }

// Epochs returns how many epochs a run has, and the length of each.
func (m *Model) Epochs() (n int, length aleph.Millis) { return m.epochs, m.length }

// vms is how many VMs users want. What is far beyond all networks is cut off.
func (d *demand) vms(units float64) float64 {
	return math.Floor(min(units/float64(d.VM), vmsMost) + 0.5)
}

const vmsMost = 1e12

// growth is by what factor what users want grows in some days.
func (m *Model) growth(demand int, days float64) float64 {
	switch d := &m.demand[demand]; days {
	case m.days:
		return d.growth
	case mul(float64(m.month), m.days):
		return d.monthly
	default: // The last step of cohorts may be shorter.
		return over(1+part(d.Growth), days)
	}
}

func (m *Model) product(p policy.Product) int {
	for i, q := range m.products {
		if p == q {
			return i
		}
	}
	m.products = append(m.products, p)
	return len(m.products) - 1
}

func unitRate(p *policy.Policy, product policy.Product) aleph.Rate {
	return aleph.CreditsPerHour(uint64(p.Tariff.Of(product).Credits))
}

// nameOf names something by a number, so that names sort as numbers do.
func nameOf(kind byte, n int) aleph.Hash {
	var sum [32]byte
	sum[0] = kind
	binary.BigEndian.PutUint64(sum[24:], uint64(n)+1)
	return aleph.HashFromSum(sum)
}

func addressOf(kind, n int) aleph.Address {
	return aleph.Address(fmt.Sprintf("0x%02x%038x", kind, n+1))
}

// crn returns a compute node of a class as the registry has it.
func (k *class) crn(id, parent aleph.Hash, owner aleph.Address) registry.CRN {
	return registry.CRN{
		Node:   registry.Node{ID: id, Owner: owner, Score: aleph.BasisPoints(k.Score)},
		Parent: parent, Capacity: aleph.ComputeUnits(k.Units), Eligible: k.eligible,
	}
}
