// Package expense puts usage on bills. It takes a sealed record and what its
// payer was charged for it, and gives a line: who used what on which node,
// how much it cost, from which credits it was paid, and the ALEPH behind
// them. The sum of the lines is what the ledger consumed. What its owner pays
// by holding ALEPH has a line as well, which charges nothing.
package expense

import (
	"fmt"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/credit"
	"github.com/aleph-im/go-aleph/usage"
)

// Line is one line on somebody's bill.
type Line struct {
	Number   uint64 // in the order of the lines
	Usage    usage.Record
	Amount   aleph.Grains // charged; less than used when the account was empty, nothing when it is held
	Portions []credit.Portion
	Value    aleph.Value // the ALEPH behind Amount
	Spot     aleph.Token // what Amount, or of what is held, its use is worth at the prices of the window
	Price    aleph.Price // of ALEPH in the window, as Prices.Mean has it; 0 while there was none
}

// Bill makes a line of a record and the charge for it, valued at prices.
func Bill(number uint64, r usage.Record, c credit.Charge, prices *Prices) Line {
	used := c.Amount
	if r.Held {
		used = r.Amount()
	}
	return Line{
		Number: number, Usage: r, Amount: c.Amount, Portions: c.Portions, Value: c.Value(),
		Spot: prices.Value(used, r.From, r.To), Price: prices.Mean(r.From, r.To),
	}
}

// SpotOf returns what a part of Amount is worth at the prices of the window,
// rounded down.
func (l *Line) SpotOf(part aleph.Grains) aleph.Token {
	if part == l.Amount {
		return l.Spot
	}
	return l.Spot.Portion(part, l.Amount)
}

// Check verifies that a line adds up: its portions are its amount and its
// value, and nobody was charged for more than was used.
func (l *Line) Check() error {
	var amount aleph.Grains
	var value aleph.Value
	for _, p := range l.Portions {
		amount, value = amount.Add(p.Amount), value.Add(p.Value)
	}
	switch {
	case amount != l.Amount || value != l.Value:
		return fmt.Errorf("line %d: its portions are %s grains, the line is %s", l.Number, amount, l.Amount)
	case l.Usage.Held && !l.Amount.IsZero():
		return fmt.Errorf("line %d: charged %s grains for what is paid by holding", l.Number, l.Amount)
	case l.Amount.Cmp(l.Usage.Amount()) > 0:
		return fmt.Errorf("line %d: charged %s grains for %s used", l.Number, l.Amount, l.Usage.Amount())
	}
	return nil
}
