// Package aleph holds the words that every other package speaks: addresses,
// hashes, moments, credits, rates, tokens, and the one way to divide a pool.
//
// Amounts are integers. Arithmetic that could lose or invent a unit does not
// exist here: sums are checked, differences say whether they held, and a
// division either names its direction or hands out its remainder.
package aleph

import "fmt"

// Millis is a moment: Unix milliseconds, UTC. Differences of two moments are
// durations in milliseconds.
type Millis int64

// Milliseconds in larger units of time.
const (
	Second Millis = 1000
	Minute        = 60 * Second
	Hour          = 60 * Minute
	Day           = 24 * Hour
)

// BasisPoints are hundredths of a percent; 10,000 are the whole.
type BasisPoints uint16

// Whole is 100 % in basis points.
const Whole BasisPoints = 10_000

// ComputeUnits measure machine size: one is 1 vCPU, 2 GiB of memory and 20 GiB
// of disk (docs/vocabulary.md).
type ComputeUnits int64

// Origin says where credits came from. It travels with them into every line
// of usage that they pay for.
type Origin string

// The origins of credits.
const (
	Paid     Origin = "paid"     // bought with tokens
	Bonus    Origin = "bonus"    // given on top of a purchase
	Granted  Origin = "granted"  // given by the ecosystem pool
	Streamed Origin = "streamed" // paid by a stream on the chain
	// Programme credits are the incentive programme's: what they pay for is
	// paid by the incentives pool.
	Programme Origin = "programme"
)

// Origins returns all origins, sorted.
func Origins() [5]Origin { return [...]Origin{Bonus, Granted, Paid, Programme, Streamed} }

// assert panics when a programming error has made cond false. Bad input never
// gets this far: it is refused with an error where it enters. Arithmetic panics
// by itself, so that its operands are not made ready for a message that never
// comes.
func assert(cond bool, format string, args ...any) {
	if !cond {
		panic("aleph: " + fmt.Sprintf(format, args...))
	}
}
