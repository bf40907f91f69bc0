package engine

import (
	"cmp"
	"math"
	"math/bits"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/policy"
)

// PriceWindow bounds the agreed price for a while, so that who moves the
// market for a moment, or most of the core nodes' view of it, cannot buy
// credits or be rewarded at any price that he likes.
type PriceWindow struct {
	Ends      aleph.Millis // when another may begin
	Low, High aleph.Price  // the price stays within, both included
}

// openWindow returns the window that begins at a moment with a price. The
// bound is rounded toward the price, except that a unit is always allowed:
// without it a price of a few units would never move again.
func openWindow(price aleph.Price, at aleph.Millis, b policy.PriceBound) PriceWindow {
	high, low := bits.Mul64(uint64(price), uint64(b.Move))
	part, _ := bits.Div64(high, low, uint64(aleph.Whole))
	move := aleph.Price(max(part, 1))
	w := PriceWindow{Ends: at + b.Window, Low: 1, High: math.MaxUint64}
	if price > move {
		w.Low = price - move
	}
	if price <= math.MaxUint64-move {
		w.High = price + move
	}
	return w
}

// FollowMedian takes a price toward the median of what core nodes see at a
// moment: to it, or as far as the window lets it. A window begins when the price
// moves and the one before has ended. The first price is the median.
func FollowMedian(price, median aleph.Price, w PriceWindow, at aleph.Millis, b policy.PriceBound) (aleph.Price, PriceWindow) {
	if price == median {
		return price, w
	}
	now := w
	if at >= w.Ends {
		now = openWindow(cmp.Or(price, median), at, b)
	}
	next := min(max(median, now.Low), now.High)
	if next == price {
		return price, w
	}
	return next, now
}

// followMedian takes the agreed price toward the median.
func (e *Engine) followMedian() {
	price, w := FollowMedian(e.price, e.median, e.window, e.now, e.policy.Price)
	if price == e.price {
		return
	}
	e.price, e.window = price, w
	e.prices.Set(e.now, price)
	e.emit(PriceAgreed{Price: price, Median: e.median, At: e.now})
	e.settle()
}
