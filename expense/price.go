package expense

import (
	"slices"

	aleph "github.com/aleph-im/go-aleph"
)

// Prices is the agreed price of ALEPH over time. It values usage at the price
// of every moment at which it happened, whatever the length of the window:
//
//	value(from, to) = sum over the prices p in the window of used(p) / p
//
// Usage counts as even within its window. While there was no price, it is
// worth nothing.
type Prices struct{ points []Point }

// Point is a price that holds from a moment on.
type Point struct {
	At    aleph.Millis
	Price aleph.Price
	Worth aleph.Token // of fine grains, used in each millisecond until At
}

// fine is how many grains a worth is kept of, 3.6 * 10^30: what rounding loses of a
// window with several prices lies far below one base unit.
func fine() aleph.Grains { return aleph.Credits(1e18).Grains() }

// NewPrices returns the price that holds from a moment on; 0 is none.
func NewPrices(from aleph.Millis, p aleph.Price) *Prices {
	return &Prices{[]Point{{At: from, Price: p}}}
}

// Set takes note that there is a new price. Moments do not go back.
func (h *Prices) Set(at aleph.Millis, p aleph.Price) {
	last := &h.points[len(h.points)-1]
	switch {
	case at < last.At:
		panic("expense: a price for what is past")
	case p == last.Price: // It goes on.
	case at == last.At:
		last.Price = p
	default:
		h.points = append(h.points, Point{At: at, Price: p, Worth: last.worth(at)})
	}
}

// Forget drops what no window that begins at that moment or later needs.
func (h *Prices) Forget(before aleph.Millis) {
	h.points = slices.Clone(h.points[h.index(before):])
}

// Value returns what an amount that was used evenly from one moment to another
// is worth, rounded down to the base unit.
func (h *Prices) Value(used aleph.Grains, from, to aleph.Millis) aleph.Token {
	p, one := h.single(from, to)
	switch {
	case one && p == 0:
		return aleph.Token{}
	case one:
		return p.Tokens(used)
	}
	return h.worth(from, to).Portion(used, fine()).MulDiv(aleph.NewToken(1), aleph.NewToken(uint64(to-from)))
}

// Mean returns the price at which Value values a window, rounded to the nearest
// 10^-12 USD: the harmonic mean of the prices in it, where what was used while
// there was no price counts and is worth nothing. It is 0 when there was none.
func (h *Prices) Mean(from, to aleph.Millis) aleph.Price {
	if p, one := h.single(from, to); one {
		return p
	}
	return aleph.PriceOf(fine(), h.Value(fine(), from, to))
}

// single returns the price of a window in which there is one, or none.
func (h *Prices) single(from, to aleph.Millis) (p aleph.Price, one bool) {
	last := max(from, to-1)
	if first := &h.points[0]; last < first.At {
		return 0, true
	} else if from < first.At {
		return 0, false
	}
	i := h.index(from)
	return h.points[i].Price, i == h.index(last)
}

// worth is what fine grains in each millisecond between two moments were worth.
func (h *Prices) worth(from, to aleph.Millis) aleph.Token {
	return h.points[h.index(to)].worth(to).MustSub(h.points[h.index(from)].worth(from))
}

// index returns the point that holds at a moment: the first before all of them.
func (h *Prices) index(at aleph.Millis) int {
	i, found := slices.BinarySearchFunc(h.points, at, func(p Point, at aleph.Millis) int { return int(p.At - at) })
	if found {
		return i
	}
	return max(0, i-1)
}

// worth returns what the point knows at a moment at which it holds.
func (p Point) worth(at aleph.Millis) aleph.Token {
	if p.Price == 0 || at <= p.At {
		return p.Worth
	}
	return p.Worth.Add(p.Price.Tokens(fine()).Mul(uint64(at - p.At)))
}

// Points returns the prices, oldest first.
func (h *Prices) Points() []Point { return slices.Clone(h.points) }

// RestorePrices returns the prices that had these points, which are sorted and
// not empty.
func RestorePrices(points []Point) *Prices { return &Prices{slices.Clone(points)} }
