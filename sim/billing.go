package sim

import (
	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/credit"
	"github.com/aleph-im/go-aleph/expense"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/reward"
	"github.com/aleph-im/go-aleph/usage"
)

// billing makes the lines of some time: one for all that the programme ran on a
// node, and one for all that each kind of users did there.
type billing struct {
	m       *Model
	units   []int32   // of the programme, by node
	organic [][]int32 // of each demand, by node
	row     []int32   // of a node, where it is in the snapshot of the rewards

	drawn     []credit.Portion // of all lines of users
	ends      []int            // of each line
	line      expense.Line
	programme [alikeMost]alike // of the time that is shared: nodes are alike
	known     [1 << knownBits]valued
}

// newBilling makes the lines of so many nodes.
func (m *Model) newBilling(nodes int) billing {
	b := billing{m: m, units: make([]int32, nodes), row: make([]int32, nodes), organic: make([][]int32, len(m.demand))}
	for i := range b.organic {
		b.organic[i] = make([]int32, nodes)
	}
	return b
}

// valued is what credits are worth at a price.
type valued struct {
	used  aleph.Grains
	price aleph.Price
	worth aleph.Token
}

// alikeMost is how many lines of the programme are kept, by units.
const alikeMost = 16

const knownBits = 6 // two to the power of it are remembered

// worth returns what credits are worth at a price, and remembers the last ones:
// nodes are alike.
func (b *billing) worth(used aleph.Grains, price aleph.Price) aleph.Token {
	_, low := used.Words()
	known := &b.known[low*0x9e3779b97f4a7c15>>(64-knownBits)]
	if known.used != used || known.price != price {
		*known = valued{used, price, price.Tokens(used)}
	}
	return known.worth
}

// draw divides the charge of a demand for a time among the nodes on which it
// ran, in order, as the ledger draws windows from lots. Demands come in order.
func (b *billing) draw(demand int, portions []credit.Portion, length aleph.Millis) {
	rest := drawer{portions: portions}
	for _, units := range b.organic[demand] {
		if units > 0 {
			b.drawn = rest.draw(b.drawn, (b.m.demand[demand].rate * aleph.Rate(units)).Over(length))
			b.ends = append(b.ends, len(b.drawn))
		}
	}
}

// distribute puts what ran in some time into the rewards, at a price: first all
// lines are weighed, then each is divided.
func (b *billing) distribute(c *reward.Computation, from, to aleph.Millis, price aleph.Price) {
	b.line.Usage = usage.Record{Kind: usage.Reserved, From: from, To: to, Counted: to - from}
	b.weighProgramme(c, price)
	if b.bySpot() {
		b.users(price, func(_ int, l *expense.Line) { c.Weigh(l) })
	}
	b.divideProgramme(c, price)
	b.users(price, c.DivideOn)
}

// bySpot reports whether what users pay for is worth what it is at the price of
// the moment. Else it is worth what was paid: then their lines ask nothing of
// the incentives pool, and nobody asks for their price.
func (b *billing) bySpot() bool { return b.m.scenario.Policy.Valuation == policy.BySpot }

// alike is the programme's line on all nodes where it runs so many units.
type alike struct {
	units    int32
	nodes    uint64 // that are not weighed yet
	line     expense.Line
	portions [1]credit.Portion
}

// bill makes the line for so many units.
func (b *billing) bill(a *alike, units int32, price aleph.Price) {
	l := &a.line
	a.units, l.Usage = units, b.line.Usage
	l.Usage.Units, l.Usage.Rate = aleph.ComputeUnits(units), b.m.rate*aleph.Rate(units)
	l.Amount = l.Usage.Rate.Over(l.Usage.Counted)
	l.Spot = b.worth(l.Amount, price)
	a.portions[0] = credit.Portion{Origin: aleph.Programme, Amount: l.Amount}
	l.Portions = a.portions[:]
}

// weighProgramme weighs the lines of the programme, those that are alike
// together.
func (b *billing) weighProgramme(c *reward.Computation, price aleph.Price) {
	weigh := func(a *alike) {
		if a.nodes > 0 {
			c.WeighAlike(&a.line, a.nodes)
			a.nodes = 0
		}
	}
	for i := range b.programme {
		b.programme[i].units = 0
	}
	for _, units := range b.units {
		if units == 0 {
			continue
		}
		a := &b.programme[units%alikeMost]
		if a.units != units {
			weigh(a)
			b.bill(a, units, price)
		}
		a.nodes++
	}
	for i := range b.programme {
		weigh(&b.programme[i])
	}
}

// divideProgramme divides the lines of the programme.
func (b *billing) divideProgramme(c *reward.Computation, price aleph.Price) {
	for n, units := range b.units {
		if units == 0 {
			continue
		}
		a := &b.programme[units%alikeMost]
		if a.units != units {
			b.bill(a, units, price)
		}
		c.DivideOn(int(b.row[n]), &a.line)
	}
}

// users gives each line of users with the node's place in the snapshot.
func (b *billing) users(price aleph.Price, do func(int, *expense.Line)) {
	l, spot := &b.line, b.bySpot()
	begin, line := 0, 0
	for i := range b.organic {
		for n, units := range b.organic[i] {
			if units == 0 {
				continue
			}
			l.Usage.Units, l.Usage.Rate = aleph.ComputeUnits(units), b.m.demand[i].rate*aleph.Rate(units)
			l.Amount = l.Usage.Rate.Over(l.Usage.Counted)
			l.Portions = b.drawn[begin:b.ends[line]]
			begin, line = b.ends[line], line+1
			l.Value = l.Portions[0].Value
			for k := range l.Portions[1:] {
				l.Portions[1+k].Value.AddTo(&l.Value)
			}
			if spot {
				l.Spot = b.worth(l.Amount, price)
			}
			do(int(b.row[n]), l)
		}
	}
}

// A drawer takes amounts from the portions of a charge, one after the other,
// and the ALEPH behind them in proportion: what it has taken until somewhere is
// rounded down, so that all of it is the whole.
type drawer struct {
	portions []credit.Portion
	taken    aleph.Grains // of the first
	value    aleph.Value  // the same
	prepared bool
	parts    [3]aleph.Ratio // of the value of the first, by its amount
}

// until returns what is behind the first so many grains of the first portion.
func (d *drawer) until(taken aleph.Grains) (v aleph.Value) {
	if from := &d.portions[0]; !d.prepared {
		all := from.Amount.Wide()
		d.prepared, d.parts = true, [...]aleph.Ratio{
			aleph.NewRatio(from.Value.Distribution, all), aleph.NewRatio(from.Value.Developers, all), aleph.NewRatio(from.Value.Burned, all),
		}
	}
	t := taken.Wide()
	d.parts[0].Of(&t, &v.Distribution)
	d.parts[1].Of(&t, &v.Developers)
	if !d.portions[0].Value.Burned.IsZero() {
		d.parts[2].Of(&t, &v.Burned)
	}
	return v
}

// draw appends what an amount is drawn from.
func (d *drawer) draw(to []credit.Portion, amount aleph.Grains) []credit.Portion {
	for !amount.IsZero() {
		from := &d.portions[0]
		take := from.Amount.MustSub(d.taken)
		if take.Cmp(amount) > 0 {
			take = amount
		}
		d.taken = d.taken.Add(take)
		until := from.Value
		if d.taken != from.Amount {
			until = d.until(d.taken)
		}
		to = append(to, credit.Portion{Lot: from.Lot, Origin: from.Origin, Amount: take, Value: until})
		d.value.SubFrom(&to[len(to)-1].Value)
		d.value = until
		if d.taken == from.Amount {
			*d = drawer{portions: d.portions[1:]}
		}
		amount = amount.MustSub(take)
	}
	return to
}
