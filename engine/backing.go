package engine

import (
	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/reward"
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
		if e.price > 0 {
			b.Owed = b.Owed.Add(reward.Owed(h.Origin, h.Left, e.price, &e.policy))
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

// watchBacking tells when the level of backing has changed.
func (e *Engine) watchBacking() {
	b := e.Backing()
	if b.Level == e.treasury.Level {
		return
	}
	e.treasury.Level = b.Level
	e.emit(BackingChanged{At: e.now, Level: b.Level, Ratio: b.Ratio()})
}
