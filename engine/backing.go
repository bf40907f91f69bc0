package engine

import (
	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/reward"
	"github.com/aleph-im/go-aleph/usage"
)

// BackingLevel says how far the ALEPH behind unused credits covers what their
// use would pay at the price of the moment.
type BackingLevel string

// The levels of backing.
const (
	WellBacked  BackingLevel = "well"
	LowBacked   BackingLevel = "low"   // below policy.Backing.Warn
	UnderBacked BackingLevel = "under" // below policy.Backing.Stop: no bonus is given
)

// Backing is the backing ratio (economics E.4 item 6).
type Backing struct {
	Held  aleph.Token // behind unused credits, to be distributed
	Owed  aleph.Token // what is distributed when they are used at the price of the moment
	Level BackingLevel
}

// Ratio returns Held over Owed, rounded down; the largest that there is when
// it is more, or when nothing is owed.
func (b Backing) Ratio() aleph.BasisPoints {
	const most = ^aleph.BasisPoints(0)
	if b.Owed.IsZero() {
		return most
	}
	ratio := b.Held.MulDiv(aleph.NewToken(uint64(aleph.Whole)), b.Owed)
	if ratio.Cmp(aleph.NewToken(uint64(most))) > 0 {
		return most
	}
	return aleph.BasisPoints(ratio.Big().Uint64())
}

// Backing returns the backing ratio now. What open windows have used counts as
// unused until they are sealed, on both sides. Without a price nothing is owed.
func (e *Engine) Backing() Backing {
	b := Backing{Level: WellBacked}
	for _, h := range e.ledger.Totals().Outstanding {
		b.Held = b.Held.Add(h.Backing.Distribution)
		if e.price > 0 && e.owes(h.Origin) {
			worth := reward.Divide(e.price.Tokens(h.Left), usage.Reserved, e.policy).Distribution
			b.Owed = b.Owed.Add(reward.Rewarded(h.Origin, worth, &e.policy))
		}
	}
	switch ratio := b.Ratio(); {
	case ratio < e.policy.Backing.Stop:
		b.Level = UnderBacked
	case ratio < e.policy.Backing.Warn:
		b.Level = LowBacked
	}
	return b
}

// owes says whether the use of credits of an origin is expected to pay what
// they are worth. By lot, a bonus shares the ALEPH of what was paid, and what
// was granted earns nothing.
func (e *Engine) owes(o aleph.Origin) bool {
	switch o {
	case aleph.Paid, aleph.Streamed:
		return true
	case aleph.Bonus, aleph.Granted:
		return e.policy.Valuation == policy.BySpot
	case aleph.Programme:
	}
	return false
}

// watchBacking tells when the level of backing has changed.
func (e *Engine) watchBacking() {
	b := e.Backing()
	if b.Level == e.treasury.Level {
		return
	}
	e.treasury.Level = b.Level
	e.emit(BackingChanged{At: e.now, Level: b.Level, Ratio: b.Ratio()})
}
