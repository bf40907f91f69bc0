package credit

import (
	"cmp"
	"fmt"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
)

// Lot is credits that came together: from one purchase, grant, transfer or
// stream. The lot of an open stream grows, and may have nothing left for a
// while.
type Lot struct {
	ID      uint64 // in order of arrival; a stream arrives when it begins
	Origin  aleph.Origin
	Amount  aleph.Grains // that came; what a stream had left when it ended
	Left    aleph.Grains
	Backing aleph.Value  // the ALEPH behind Amount
	Held    aleph.Value  `cbor:"-"` // the ALEPH behind Left
	Expires aleph.Millis // pays for no millisecond from then on; 0 is never
}

// lot is a Lot as the ledger keeps it.
type lot struct {
	id         uint64
	expires    aleph.Millis
	came, left aleph.Grains
	stream     *stream     // that flows into it; nil of all other lots
	origin     uint8       // its place among aleph.Origins
	backing    aleph.Value // behind what came
	given      aleph.Value // with what was drawn
}

// behind returns the ALEPH behind the first n grains of the lot: that of a
// stream at its pace, whenever one looks.
func (l *lot) behind(n aleph.Grains) aleph.Value {
	switch {
	case l.stream != nil:
		before := l.stream.Rate.Over(l.stream.began)
		return l.stream.until(before.Add(n)).MustSub(l.stream.until(before))
	case n == l.came:
		return l.backing
	}
	return l.backing.Portion(n, l.came)
}

func (l *lot) held() aleph.Value { return l.backing.MustSub(l.given) }

// take draws the next n grains of the lot and returns the ALEPH behind them:
// the difference of two cumulative amounts, so that nothing is lost.
func (l *lot) take(n aleph.Grains) (v aleph.Value) {
	l.left = l.left.MustSub(n)
	if l.backing != (aleph.Value{}) {
		given := l.behind(l.came.MustSub(l.left))
		v, l.given = given.MustSub(l.given), given
	}
	return v
}

// cut takes n grains out of a lot into which nothing flows, as if they had
// never come, and so much of the ALEPH behind it as is asked for and there; all
// of it with the last grain. It returns the ALEPH.
func (l *lot) cut(n aleph.Grains, value aleph.Value) aleph.Value {
	held, rest := l.held(), l.left.MustSub(n)
	if value = common(value, held); rest.IsZero() {
		value = held
	}
	*l = lot{id: l.id, origin: l.origin, expires: l.expires, came: rest, left: rest, backing: held.MustSub(value)}
	return value
}

func (l *lot) expired(at aleph.Millis) bool { return l.expires != 0 && l.expires <= at }

// spent says whether nothing is left of a lot and nothing more comes.
func spent(l lot) bool { return l.left.IsZero() && l.stream == nil }

func (l *Ledger) lot(lot *lot) Lot {
	return Lot{
		ID: lot.id, Origin: l.origin(lot), Amount: lot.came, Left: lot.left,
		Backing: lot.backing, Held: lot.held(), Expires: lot.expires,
	}
}

func (l *Ledger) origin(lot *lot) aleph.Origin { return l.outstanding[lot.origin].Origin }

// place returns the place of an origin among all origins.
func place(origin aleph.Origin) uint8 {
	all := aleph.Origins()
	i := slices.Index(all[:], origin)
	if i < 0 {
		panic(fmt.Sprintf("credit: %q is no origin of credits", origin))
	}
	return uint8(i)
}

// transferable says whether its owner may give the lot to somebody else. What
// was granted is for the account that it was granted to (a grant that can be
// given on can be sold), and so is what the incentive programme got.
func (l *Ledger) transferable(lot *lot, at aleph.Millis) bool {
	origin := l.origin(lot)
	return origin != aleph.Granted && origin != aleph.Programme && !lot.expired(at)
}

// inDrawingOrder compares lots by when they are drawn: by earliest expiry,
// then by arrival. The lot of a stream never expires and has arrived when the
// stream began: it is drawn after what was there then and before what came
// later.
func inDrawingOrder(a, b lot) int {
	return cmp.Or(cmp.Compare(end(a.expires), end(b.expires)), cmp.Compare(a.id, b.id))
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

func insert(lots []lot, x lot) []lot {
	i, _ := slices.BinarySearchFunc(lots, x, inDrawingOrder)
	return slices.Insert(lots, i, x)
}

// join adds a lot to others, and to the last of them when both differ in
// nothing that matters.
func join(lots []lot, x lot) []lot {
	if len(lots) > 0 {
		last := &lots[len(lots)-1]
		if last.origin == x.origin && last.expires == x.expires {
			last.came, last.left = last.came.Add(x.came), last.left.Add(x.left)
			last.backing = last.backing.Add(x.backing)
			return lots
		}
	}
	return append(lots, x)
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
	for i := range c.Portions {
		v = v.Add(c.Portions[i].Value)
	}
	return v
}
