// Package usage is what ran, where, and for how long. It takes the openings
// and closings of executions and gives sealed records, each a window of time
// on one node. It promises that the windows of an execution tile its time,
// with no overlap and no gap but those in which the whole network stood still,
// and that a sealed record never changes.
package usage

import (
	"errors"
	"fmt"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
)

// Kind is how usage is counted.
type Kind string

// The kinds of usage.
const (
	Reserved Kind = "reserved" // from start to stop
	Metered  Kind = "metered"  // the milliseconds that requests really ran
	Stored   Kind = "stored"   // a file, from its message to its end
)

// Execution is something that runs, or a file that is kept. Its window is
// open since Since.
type Execution struct {
	ID         aleph.Hash // the VM's or the STORE message's
	Kind       Kind
	Held       bool       // its owner pays by holding ALEPH, so it is charged nothing
	Named      bool       // its owner named the node
	Node       aleph.Hash // the CRN; zero for files
	Generation uint64     // of its assignment
	Payer      aleph.Address
	Units      aleph.ComputeUnits
	Rate       aleph.Rate // while it counts
	Started    aleph.Millis
	Since      aleph.Millis
}

// Record is a sealed window of an execution.
type Record struct {
	Execution aleph.Hash
	Kind      Kind
	Held      bool // charged nothing
	Named     bool
	Node      aleph.Hash
	Payer     aleph.Address
	Units     aleph.ComputeUnits
	Rate      aleph.Rate
	From, To  aleph.Millis // the window: From inclusive, To exclusive
	Counted   aleph.Millis // milliseconds that are charged
	Requests  uint64       // metered only
}

// Amount returns what the record consumes, exactly; of what is held, what it
// would consume.
func (r Record) Amount() aleph.Grains { return r.Rate.Over(r.Counted) }

// ErrWindow is returned for a report that does not follow the windows before it.
var ErrWindow = errors.New("window does not follow the one before it")

// Book is all open executions. Owned by the engine.
type Book struct{ open map[aleph.Hash]*Execution }

// New returns an empty book.
func New() *Book { return &Book{open: map[aleph.Hash]*Execution{}} }

// Open starts an execution. One that is open already is an error of the caller.
func (b *Book) Open(e Execution) {
	if b.open[e.ID] != nil {
		panic("usage: opened twice: " + e.ID.String())
	}
	e.Since = e.Started
	b.open[e.ID] = &e
}

// Of returns an open execution.
func (b *Book) Of(id aleph.Hash) (Execution, bool) {
	if e := b.open[id]; e != nil {
		return *e, true
	}
	return Execution{}, false
}

// Seal closes the window of an execution at a moment and opens the next. What
// is reserved or stored counts the whole window; metered usage counts what
// was spent in it.
func (b *Book) Seal(id aleph.Hash, to, spent aleph.Millis, requests uint64) (Record, error) {
	e := b.open[id]
	if e == nil || to < e.Since || spent < 0 {
		return Record{}, fmt.Errorf("seal %s at %d: %w", id, to, ErrWindow)
	}
	r := Record{
		Execution: id, Kind: e.Kind, Held: e.Held, Named: e.Named, Node: e.Node, Payer: e.Payer, Units: e.Units, Rate: e.Rate,
		From: e.Since, To: to, Counted: to - e.Since,
	}
	if e.Kind == Metered {
		r.Counted, r.Requests = spent, requests
	}
	e.Since = to
	return r, nil
}

// Skip moves the beginning of an open window to a later moment: the network
// stood still between, and that time belongs to no window.
func (b *Book) Skip(id aleph.Hash, to aleph.Millis) {
	if e := b.open[id]; e != nil {
		e.Since = max(e.Since, to)
	}
}

// Close forgets an execution. Its last window has been sealed before.
func (b *Book) Close(id aleph.Hash) { delete(b.open, id) }

// Executions returns what is open, sorted by name.
func (b *Book) Executions() []Execution {
	out := make([]Execution, 0, len(b.open))
	for _, e := range b.open { // order-free: sorted below.
		out = append(out, *e)
	}
	slices.SortFunc(out, func(x, y Execution) int { return x.ID.Compare(y.ID) })
	return out
}

// Restore returns the book with those executions open.
func Restore(open []Execution) *Book {
	b := New()
	for _, e := range open {
		b.open[e.ID] = &e
	}
	return b
}
