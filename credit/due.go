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
	b, lots := l.balances[n], l.accounts.at(n).lots
	o := outlook{lapse: never, dry: never}
	potential := b.potential
	if len(lots) > 0 && lots[0].Expires != 0 {
		held := left(lots)
		var expiring aleph.Grains
		for i := range lots {
			lot := &lots[i]
			if lot.Expires == 0 {
				break
			}
			expiring = expiring.Add(lot.Left)
			used := l.used(n, held, lot.Expires)
			if lost, ok := expiring.Sub(used); ok && !lost.IsZero() {
				o.lapse = min(o.lapse, lot.Expires)
				potential = potential.MustSub(lost)
				expiring = used
			}
		}
	}
	if b.outflow > 0 {
		o.dry = potential.DivRate(b.outflow)
	}
	return o
}

// used returns what the open windows of an account that holds so much use
// until a moment. All of them have begun by now: only a moment that is past
// may lie before the beginning of some, and takes looking at each.
func (l *Ledger) used(n int32, held aleph.Grains, until aleph.Millis) (sum aleph.Grains) {
	b := &l.balances[n]
	if until > l.now {
		return b.outflow.Over(until).MustSub(b.potential.MustSub(held))
	}
	for number := l.accounts.at(n).oldest; number != none; number = l.flows.at(number).newer {
		f := l.flows.at(number)
		sum = sum.Add(f.rate.Over(max(0, until-f.since)))
	}
	return sum
}

// low returns the first moment at which the runway is too short.
func (l *Ledger) low(o outlook) aleph.Millis {
	if l.warn == 0 || o.dry == never {
		return never
	}
	return max(0, o.dry-l.warn+1)
}

// reckon foresees anew what happens to an account next.
func (l *Ledger) reckon(n int32) {
	o := l.outlook(n)
	a, low := l.accounts.at(n), l.low(o)
	if a.warned && low > l.now {
		a.warned = false // It was above in between: warn again.
	}
	if a.warned {
		low = never
	}
	l.agenda.set(n, min(o.lapse, o.dry, low))
}

// Next returns what comes due first. Accounts for which something comes due
// together come in the order of their names. The caller does it: Seal and
// Expire what expires, Warn who runs low, Stop what cannot be paid.
func (l *Ledger) Next() (Due, bool) {
	first, ok := l.agenda.first()
	if !ok {
		return Due{}, false
	}
	d := Due{Account: l.accounts.at(first.account).id, At: first.at, Kind: Dry}
	switch o := l.outlook(first.account); {
	case o.lapse == first.at:
		d.Kind = Expiring
	case !l.accounts.at(first.account).warned && l.low(o) == first.at:
		d.Kind = Low
	}
	return d, true
}

// Warn takes note that an account has been told that it runs low. It comes due
// again after it has been above.
func (l *Ledger) Warn(id aleph.Address) {
	if n, ok := l.numbers[id]; ok {
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
// nothing flows.
func (l *Ledger) DryAt(id aleph.Address) (at aleph.Millis, ok bool) {
	n, known := l.numbers[id]
	if !known || l.balances[n].outflow == 0 {
		return 0, false
	}
	return l.outlook(n).dry, true
}

// appointment is the moment of what comes due next for an account.
type appointment struct {
	at      aleph.Millis
	account int32
}

// agenda is a heap of appointments, four below each. The moments lie in the
// heap itself, so that comparing them touches nothing else.
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
