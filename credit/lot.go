package credit

import (
	"cmp"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
)

// Lot is credits that came together: from one purchase, grant or transfer.
type Lot struct {
	ID      uint64 // in order of arrival
	Origin  aleph.Origin
	Amount  aleph.Grains // when it came
	Left    aleph.Grains
	Backing aleph.Value  // the ALEPH behind Amount
	Expires aleph.Millis // pays for no millisecond from then on; 0 is never
}

// value returns the ALEPH behind the next n grains of the lot.
func (l *Lot) value(n aleph.Grains) aleph.Value {
	if l.Backing == (aleph.Value{}) {
		return aleph.Value{}
	}
	before := l.Amount.MustSub(l.Left)
	after := before.Add(n)
	v := l.Backing
	if after != l.Amount {
		v = l.Backing.Portion(after, l.Amount)
	}
	if before.IsZero() {
		return v
	}
	return v.MustSub(l.Backing.Portion(before, l.Amount))
}

// Held returns the ALEPH behind what is left of the lot.
func (l Lot) Held() aleph.Value { return l.value(l.Left) }

// take draws the next n grains of the lot.
func (l *Lot) take(n aleph.Grains) Portion {
	p := Portion{Lot: l.ID, Origin: l.Origin, Amount: n, Value: l.value(n)}
	l.Left = l.Left.MustSub(n)
	return p
}

func (l *Lot) expired(at aleph.Millis) bool { return l.Expires != 0 && l.Expires <= at }

// transferable says whether its owner may give the lot to somebody else. What
// was granted is for the account that it was granted to (a grant that can be
// given on can be sold).
func (l *Lot) transferable(at aleph.Millis) bool {
	return l.Origin != aleph.Granted && !l.expired(at)
}

// inDrawingOrder compares lots by when they are drawn: by earliest expiry,
// then by arrival.
func inDrawingOrder(a, b Lot) int {
	return cmp.Or(cmp.Compare(end(a.Expires), end(b.Expires)), cmp.Compare(a.ID, b.ID))
}

// end is an expiry as a moment.
func end(expires aleph.Millis) aleph.Millis {
	if expires == 0 {
		return never
	}
	return expires
}

func earlier(a, b aleph.Millis) aleph.Millis {
	if end(a) < end(b) {
		return a
	}
	return b
}

func insert(lots []Lot, lot Lot) []Lot {
	i, _ := slices.BinarySearchFunc(lots, lot, inDrawingOrder)
	return slices.Insert(lots, i, lot)
}

// join adds a lot to others, and to the last of them when both differ in
// nothing that matters.
func join(lots []Lot, lot Lot) []Lot {
	if len(lots) > 0 {
		last := &lots[len(lots)-1]
		if last.Origin == lot.Origin && last.Expires == lot.Expires {
			last.Amount, last.Left = last.Amount.Add(lot.Amount), last.Left.Add(lot.Left)
			last.Backing = last.Backing.Add(lot.Backing)
			return lots
		}
	}
	return append(lots, lot)
}

func left(lots []Lot) (sum aleph.Grains) {
	for i := range lots {
		sum = sum.Add(lots[i].Left)
	}
	return sum
}

// Portion is the part of a lot that was charged, given or lost.
type Portion struct {
	Lot    uint64
	Origin aleph.Origin
	Amount aleph.Grains
	Value  aleph.Value
}

// Charge is what an account was charged, and from which lots.
type Charge struct {
	Account  aleph.Address
	Amount   aleph.Grains
	Portions []Portion
}

// Value returns the ALEPH behind the charge.
func (c Charge) Value() (v aleph.Value) {
	for _, p := range c.Portions {
		v = v.Add(p.Value)
	}
	return v
}
