// Package machine runs programs. A Runtime starts a program and gives an
// Instance, which serves one HTTP request at a time or many at once and says
// how long the program really ran.
//
// It promises that a program harms nobody but itself: whatever it does, it is
// ended at the limits of its Program, its owner gets a sentence that says why,
// and the process that runs it goes on. It refuses, before anything runs, what
// a runtime cannot run. It knows nothing of money, places or messages.
package machine

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"time"

	aleph "github.com/aleph-im/go-aleph"
)

// Program is what to run.
type Program struct {
	ID         aleph.Hash        // the message that asked for it; names it in errors
	Code       []byte            // in the form that the runtime understands; not changed while it runs
	Entrypoint string            // where to begin; empty is the runtime's custom
	Memory     int64             // bytes that a request may use
	Timeout    time.Duration     // how long a request may run
	Variables  map[string]string // the owner's environment variables
}

// Request is one HTTP request, as the program shall see it.
type Request struct {
	Method string // "GET", "POST", …
	Path   string // decoded, with a leading slash
	Query  string // as it was sent, without the question mark
	Header http.Header
	Body   []byte
}

// Response is the program's answer.
type Response struct {
	Status int // 200 to 599
	Header http.Header
	Body   []byte

	// Spent is how long the program ran for this request, waiting included. It
	// is what its owner pays, and is also set when Serve returns an error.
	Spent time.Duration
}

// Runtime starts programs of one kind. Implementations are safe for
// concurrent use.
type Runtime interface {
	// Start makes p ready to serve. It runs none of its code. The error wraps
	// ErrUnsupported, with a sentence for the owner, when this runtime can never
	// run p; any other error is the node's own, and trying again may help.
	// The caller closes the Instance.
	Start(ctx context.Context, p Program) (Instance, error)
}

// Instance is a program that has been started. Its methods are safe for
// concurrent use. Nothing that a program does in one request is seen by
// another unless the runtime says so.
type Instance interface {
	// Serve hands one request to the program and waits for its answer. The
	// error is
	//
	//   - a *Fault when the program was at fault; the next request starts afresh;
	//   - the cause of ctx, wrapped, when ctx ended before the program did, which
	//     ends the program at once;
	//   - ErrClosed, wrapped, after Close, or when Close ended the program;
	//   - anything else when the runtime itself failed.
	//
	// Every request may use the whole memory of its Program, so the caller
	// decides how many run at a time.
	Serve(ctx context.Context, r Request) (Response, error)

	// Close refuses new requests, waits for those that run, and gives back what
	// the instance holds. When ctx ends first, those that run are ended; Close
	// still waits for that, and then returns the cause of ctx. Closing again
	// waits for the same and is no error.
	Close(ctx context.Context) error
}

var (
	// ErrUnsupported is why Start refuses a program, wrapped with a sentence
	// that tells its owner what is wrong.
	ErrUnsupported = errors.New("this program cannot run here")

	// ErrClosed says that the instance has been closed.
	ErrClosed = errors.New("the program has been stopped")
)

// Kind says how a program was at fault.
type Kind string

// The kinds of faults.
const (
	Trap    Kind = "trap"    // it did what no program may do, such as dividing by zero
	Timeout Kind = "timeout" // it ran past its time
	Memory  Kind = "memory"  // it failed when it was refused more memory
	Exit    Kind = "exit"    // it ended with an exit code that is not zero
	Output  Kind = "output"  // its answer was too long or is no answer
)

// Fault is the error of a program that ended without an answer by its own
// doing.
type Fault struct {
	Kind   Kind
	Reason string // for the owner: a sentence, then what the program wrote as its last words
}

func (f *Fault) Error() string { return f.Reason }

// unsupported is the refusal of a program, with a sentence for its owner.
func unsupported(format string, args ...any) error {
	return fmt.Errorf("%w: %s", ErrUnsupported, fmt.Sprintf(format, args...))
}

// checkLimits refuses a program without limits.
func (p *Program) checkLimits() error {
	switch {
	case p.Timeout <= 0:
		return unsupported("it needs a time limit above zero for its requests, not %s", p.Timeout)
	case p.Memory <= 0:
		return unsupported("it needs some memory, not %d bytes", p.Memory)
	}
	return nil
}

func (p *Program) timeoutFault() *Fault {
	seconds := strconv.FormatFloat(p.Timeout.Seconds(), 'f', -1, 64)
	return &Fault{Timeout, fmt.Sprintf("the program ran past its %s s limit and was ended", seconds)}
}

func (p *Program) memoryFault() *Fault {
	return &Fault{Memory, fmt.Sprintf("the program failed when it needed more than its %s of memory", size(p.Memory))}
}

// size spells a number of bytes in the largest unit that keeps it whole.
func size(bytes int64) string {
	switch {
	case bytes >= 1<<20 && bytes%(1<<20) == 0:
		return strconv.FormatInt(bytes>>20, 10) + " MiB"
	case bytes >= 1<<10 && bytes%(1<<10) == 0:
		return strconv.FormatInt(bytes>>10, 10) + " KiB"
	}
	return strconv.FormatInt(bytes, 10) + " bytes"
}
