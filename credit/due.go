package credit

import (
	"cmp"
	"math"

	aleph "github.com/aleph-im/go-aleph"
)

// Kind is what comes due for an account.
type Kind uint8

// What can come due. In one millisecond they come in this order: what expires
// pays for nothing any longer, and who runs dry has been warned.
const (
	Expiring Kind = iota + 1 // credits that nobody used reach their expiry
	Low                      // the runway is now shorter than the ledger warns below
	Dry                      // the account can pay until this moment and not after it
)

// Due is the next thing that happens to an account while nothing changes.
type Due struct {
	Account aleph.Address
	At      aleph.Millis // before now when a change has made it late
	Kind    Kind
}

const never = aleph.Millis(math.MaxInt64)

// outlook is what lies ahead of an account while nothing changes.
type outlook struct {
	lapse aleph.Millis // when credits expire for the first time
	dry   aleph.Millis
}

// outlook walks through the lots that expire, none in most accounts. What open
// windows use until an expiry is drawn from the lots that expire up to then;
// what these hold beyond it is lost.
func (l *Ledger) outlook(n int32) outlook {
	b, lots := &l.balances[n], l.accounts.at(n).lots
	o := outlook{lapse: never, dry: never}
	var lost aleph.Grains
	if len(lots) > 0 && lots[0].expires != 0 {
		var expiring aleph.Grains
		for i := range lots {
			x := &lots[i]
			if x.expires == 0 {
				break
			}
			expiring = expiring.Add(x.left)
			used := l.used(n, x.expires)
			if more, ok := expiring.Sub(used); ok && !more.IsZero() {
				o.lapse = min(o.lapse, x.expires)
				lost = lost.Add(more)
				expiring = used
			}
		}
	}
	if b.outflow > b.inflow {
		o.dry = b.level.minus(lost).grains().DivRate(b.outflow - b.inflow)
	}
	return o
}

// used returns what the open windows of an account use until a moment. All of
// them have begun by now: only a moment that is past may lie before the
// beginning of some, and takes looking at each.
func (l *Ledger) used(n int32, until aleph.Millis) (sum aleph.Grains) {
	if until >= l.now {
		return level{}.plus(l.balances[n].outflow.Over(until)).less(l.begun(n)).grains()
	}
	for number := l.accounts.at(n).oldest; number != none; number = l.flows.at(number).newer {
		f := l.flows.at(number)
		sum = sum.Add(f.rate.Over(max(0, until-f.since)))
	}
	return sum
}

// begun returns sum(r*t0) of the open windows of an account: the line of its
// balance begins at that, and at what lots and a stream add.
func (l *Ledger) begun(n int32) level {
	v, lots := l.balances[n].level, l.accounts.at(n).lots
	for i := range lots {
		v = v.minus(lots[i].left)
		if s := lots[i].stream; s != nil {
			v = v.plus(lots[i].came).plus(s.Rate.Over(s.began))
		}
	}
	return v
}

// low returns the first moment at which the runway is too short; never while
// the account is warned of it.
func (l *Ledger) low(n int32, o outlook) aleph.Millis {
	if l.accounts.at(n).warned {
		return never
	}
	return l.short(o)
}

func (l *Ledger) short(o outlook) aleph.Millis {
	if l.warn == 0 || o.dry == never {
		return never
	}
	return max(0, o.dry-l.warn+1)
}

// reckon foresees anew what happens to an account next. An appointment that is
// now too early stays as it is, which costs nothing: Next puts it off.
func (l *Ledger) reckon(n int32) {
	o := l.outlook(n)
	a := l.accounts.at(n)
	if a.warned && l.short(o) > l.now {
		a.warned = false // It was above in between: warn again.
	}
	if at := min(o.lapse, o.dry, l.low(n, o)); at < a.due {
		l.appoint(n, at)
	}
}

func (l *Ledger) appoint(n int32, at aleph.Millis) {
	l.accounts.at(n).due = at
	l.agenda.set(n, at)
}

// Next returns what comes due first. Accounts for which something comes due
// together come in the order of their names. The caller does it: Seal and
// Expire what expires, Warn who runs low, Stop what cannot be paid.
func (l *Ledger) Next() (Due, bool) {
	for {
		first, ok := l.agenda.first()
		if !ok {
			return Due{}, false
		}
		n, o := first.account, l.outlook(first.account)
		low := l.low(n, o)
		d := Due{Account: l.accounts.at(n).id, At: min(o.lapse, low, o.dry)}
		switch d.At {
		case o.lapse:
			d.Kind = Expiring
		case low:
			d.Kind = Low
		default:
			d.Kind = Dry
		}
		if d.At == first.at {
			return d, true
		}
		l.appoint(n, d.At)
	}
}

// Warn takes note that an account has been told that it runs low. It comes due
// again after it has been above.
func (l *Ledger) Warn(id aleph.Address) {
	if n, ok := l.number(id); ok {
		l.accounts.at(n).warned = true
		l.reckon(n)
	}
}

// WarnBelow sets the runway below which accounts are warned; 0 warns nobody.
func (l *Ledger) WarnBelow(runway aleph.Millis) {
	l.warn = runway
	for n := range l.accounts.next {
		l.reckon(n)
	}
}

// DryAt returns when an account runs dry if nothing changes; ok is false while
// no more flows out than in.
func (l *Ledger) DryAt(id aleph.Address) (at aleph.Millis, ok bool) {
	n, known := l.number(id)
	if !known || l.balances[n].outflow <= l.balances[n].inflow {
		return 0, false
	}
	return l.outlook(n).dry, true
}

// appointment is the moment of what comes due next for an account.
type appointment struct {
	at      aleph.Millis
	account int32
}

// agenda is a heap of appointments, four below each: none is later than what
// comes due for its account. The moments lie in the heap itself, so that
// comparing them touches nothing else.
type agenda struct {
	heap   []appointment
	places []int32 // by account; none without an appointment
	name   func(account int32) aleph.Address
}

func (g *agenda) first() (appointment, bool) {
	if len(g.heap) == 0 {
		return appointment{}, false
	}
	return g.heap[0], true
}

// set makes, moves or, with never, cancels the appointment of an account.
func (g *agenda) set(account int32, at aleph.Millis) {
	for int(account) >= len(g.places) {
		g.places = append(g.places, none)
	}
	i := int(g.places[account])
	switch {
	case at == never && i < 0:
	case at == never:
		last := g.heap[len(g.heap)-1]
		g.heap = g.heap[:len(g.heap)-1]
		g.places[account] = none
		if i < len(g.heap) {
			g.settle(i, last)
		}
	case i < 0:
		g.heap = append(g.heap, appointment{})
		g.settle(len(g.heap)-1, appointment{at, account})
	case g.heap[i].at != at:
		g.settle(i, appointment{at, account})
	}
}

func (g *agenda) before(x, y appointment) bool {
	if x.at != y.at {
		return x.at < y.at
	}
	return cmp.Less(g.name(x.account), g.name(y.account))
}

// settle puts an appointment where it belongs, from place i up or down.
func (g *agenda) settle(i int, x appointment) {
	for i > 0 && g.before(x, g.heap[(i-1)/4]) {
		g.put(i, g.heap[(i-1)/4])
		i = (i - 1) / 4
	}
	for {
		least := 4*i + 1
		if least >= len(g.heap) {
			break
		}
		for j := least + 1; j < min(4*i+5, len(g.heap)); j++ {
			if g.before(g.heap[j], g.heap[least]) {
				least = j
			}
		}
		if !g.before(g.heap[least], x) {
			break
		}
		g.put(i, g.heap[least])
		i = least
	}
	g.put(i, x)
}

func (g *agenda) put(i int, x appointment) {
	g.heap[i] = x
	g.places[x.account] = int32(i)
}
