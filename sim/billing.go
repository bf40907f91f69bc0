package sim

import (
	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/credit"
	"github.com/aleph-im/go-aleph/expense"
	"github.com/aleph-im/go-aleph/usage"
)

// billing makes the lines of some time: one for all that the programme ran on a
// node, and one for all that each kind of users did there.
type billing struct {
	m       *Model
	units   []int32   // of the programme, by node
	organic [][]int32 // of each demand, by node
	row     []int32   // of a node, where it is in the snapshot of the rewards

	drawn    []credit.Portion // of all lines of users
	ends     []int            // of each line
	line     expense.Line
	portions [1]credit.Portion
	known    [1 << knownBits]valued
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

// lines gives each line with the node's place in the snapshot.
func (b *billing) lines(from, to aleph.Millis, price aleph.Price, do func(int, *expense.Line)) {
	l := &b.line
	l.Usage = usage.Record{Kind: usage.Reserved, From: from, To: to, Counted: to - from}
	l.Value = aleph.Value{}
	for n, units := range b.units {
		if units == 0 {
			continue
		}
		l.Usage.Units, l.Usage.Rate = aleph.ComputeUnits(units), b.m.rate*aleph.Rate(units)
		l.Amount = l.Usage.Rate.Over(to - from)
		l.Spot = b.worth(l.Amount, price)
		b.portions[0] = credit.Portion{Origin: aleph.Programme, Amount: l.Amount}
		l.Portions = b.portions[:]
		do(int(b.row[n]), l)
	}
	begin, line := 0, 0
	for i := range b.organic {
		for n, units := range b.organic[i] {
			if units == 0 {
				continue
			}
			l.Usage.Units, l.Usage.Rate = aleph.ComputeUnits(units), b.m.demand[i].rate*aleph.Rate(units)
			l.Amount = l.Usage.Rate.Over(to - from)
			l.Portions = b.drawn[begin:b.ends[line]]
			begin, line = b.ends[line], line+1
			l.Value = l.Portions[0].Value
			for k := range l.Portions[1:] {
				l.Portions[1+k].Value.AddTo(&l.Value)
			}
			l.Spot = b.worth(l.Amount, price)
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
		all := wide(from.Amount)
		d.prepared, d.parts = true, [...]aleph.Ratio{
			aleph.NewRatio(from.Value.Distribution, all), aleph.NewRatio(from.Value.Developers, all), aleph.NewRatio(from.Value.Burned, all),
		}
	}
	t := wide(taken)
	d.parts[0].Of(&t, &v.Distribution)
	d.parts[1].Of(&t, &v.Developers)
	if !d.portions[0].Value.Burned.IsZero() {
		d.parts[2].Of(&t, &v.Burned)
	}
	return v
}

// wide is a number of grains as one of 256 bits.
func wide(g aleph.Grains) aleph.Token {
	high, low := g.Words()
	return aleph.NewToken(high).Mul(1 << 32).Mul(1 << 32).Add(aleph.NewToken(low))
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
		to = append(to, credit.Portion{Lot: from.Lot, Origin: from.Origin, Amount: take, Value: until.MustSub(d.value)})
		d.value = until
		if d.taken == from.Amount {
			*d = drawer{portions: d.portions[1:]}
		}
		amount = amount.MustSub(take)
	}
	return to
}
