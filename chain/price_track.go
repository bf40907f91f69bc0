package chain

import (
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// A moment is when a price is asked for: at the newest block, and from its
// time until now, for which its state holds. All in Unix seconds.
type moment struct {
	block  uint64
	state  common.Hash // the root of the block's state; it tells blocks of the same number apart
	time   uint64      // of the block
	now    uint64      // not before time
	window uint64      // up to now, over which prices are averaged
}

// same reports whether two moments are of the same block.
func (m moment) same(o moment) bool { return m.block == o.block && m.state == o.state }

// from is when the window begins.
func (m moment) from() uint64 { return m.now - min(m.window, m.now) }

// A point is the sum of a price over the seconds up to a block's time.
type point struct {
	block uint64
	state common.Hash
	time  uint64
	sum   *big.Int
	spot  *big.Int // the price at the end of the block, where the track makes the sums itself
}

// A track is how the sum of a price has grown, as far as this process has seen
// it: what averages are taken from.
type track struct {
	points []point  // in the order of their times, no two of the same; the last is of the newest block
	wraps  *big.Int // sums count modulo this; nil when they do not
}

// trackPoints is how finely a track divides a window: in each part it keeps two
// points at most. Between two of them the price counts as their mean.
const trackPoints = 128

// forget drops what is known of blocks that are no longer: the chain has
// another in their place, or an endpoint that is behind does not have them.
func (t *track) forget(at moment) {
	for len(t.points) > 0 {
		last := t.points[len(t.points)-1]
		if last.block < at.block || last.block == at.block && last.state == at.state {
			return
		}
		t.points = t.points[:len(t.points)-1]
	}
}

// add appends a point that is later than those that are there, and drops what
// lies before the window. A point that is not later is known already.
func (t *track) add(p point, at moment) {
	n := len(t.points)
	if n > 0 && p.time <= t.points[n-1].time {
		return
	}
	if n > 1 && p.time-t.points[n-2].time < at.window/trackPoints {
		t.points = t.points[:n-1]
	}
	t.points = append(t.points, p)
	old := 0
	for old+1 < len(t.points) && t.points[old+1].time+at.window <= at.time { // By the chain's time: clocks may go back.
		old++
	}
	t.points = slices.Delete(t.points, 0, old)
}

// watch appends the price at the end of a block, where nobody else keeps the
// sums: each price holds until the next that is seen. After more than gap
// seconds of blocks that were not seen the track begins anew.
func (t *track) watch(spot *big.Int, at moment, gap uint64) {
	p := point{block: at.block, state: at.state, time: at.time, sum: new(big.Int), spot: spot}
	if n := len(t.points); n > 0 {
		last := t.points[n-1]
		if since := at.time - min(last.time, at.time); at.block > last.block+1 && since > gap {
			t.points = nil
		} else {
			p.sum.Add(last.sum, new(big.Int).Mul(last.spot, number(since)))
		}
	}
	t.add(p, at)
}

// mean returns the average of the price over the window, or over the last part
// of it that is known, and how many seconds that is. The last point must be
// that of the moment, where the price is spot.
func (t *track) mean(at moment, spot *big.Int) (*big.Rat, uint64) {
	from := max(at.from(), t.points[0].time)
	seconds := at.now - from
	if seconds == 0 {
		return new(big.Rat).SetInt(spot), 0
	}
	last := t.points[len(t.points)-1]
	total := product(spot, at.now-max(from, last.time))
	if from < last.time { // Then it begins at a point, or between two.
		i := len(t.points) - 2
		for t.points[i].time > from {
			i--
		}
		a, b := t.points[i], t.points[i+1]
		part := product(t.grown(a, b), b.time-from)
		total.Add(total, part.Quo(part, new(big.Rat).SetInt(number(b.time-a.time))))
		total.Add(total, new(big.Rat).SetInt(t.grown(b, last)))
	}
	return total.Quo(total, new(big.Rat).SetInt(number(seconds))), seconds
}

// grown is by how much the sum has grown from a to b.
func (t *track) grown(a, b point) *big.Int {
	d := new(big.Int).Sub(b.sum, a.sum)
	if t.wraps != nil {
		d.Mod(d, t.wraps)
	}
	return d
}

func number(n uint64) *big.Int { return new(big.Int).SetUint64(n) }

func product(price *big.Int, seconds uint64) *big.Rat {
	return new(big.Rat).SetInt(new(big.Int).Mul(price, number(seconds)))
}
