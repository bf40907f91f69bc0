package main

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

var (
	// errPatience ends a wait.
	errPatience = errors.New("it took longer than --wait")
	errNoWait   = errors.New("--wait must be more than 0")
)

const (
	pollInterval = 300 * time.Millisecond // between two questions while something is awaited
	vigilEvery   = 15 * time.Second       // between two lines that say that it is still awaited
)

// patience bounds all the waiting of a command.
func patience(ctx context.Context, most time.Duration) (context.Context, context.CancelFunc) {
	return context.WithTimeoutCause(ctx, most, errPatience)
}

// unbroken says why a wait ended: that patience is over or that a person has
// interrupted it, when it is that and no error of its own.
func unbroken(ctx context.Context, err error) error {
	switch cause := context.Cause(ctx); {
	case err == nil || cause == nil || errors.Is(err, errPatience) || errors.Is(err, errInterrupted):
		return err
	case errors.Is(cause, errPatience):
		return errPatience
	case errors.Is(err, context.Canceled):
		return errInterrupted
	}
	return err
}

// vigil tells a person who waits how it goes: that no answer comes and comes
// again, and now and then how long it has taken.
type vigil struct {
	o      output
	who    string // answers
	what   string // is awaited
	began  time.Time
	told   time.Time // the last line
	silent time.Time // since when there is no answer; zero when there is
}

func newVigil(o output, who, what string) *vigil {
	now := time.Now()
	return &vigil{o: o, who: who, what: what, began: now, told: now}
}

// look tells what there is to tell after a question: err is why there was no
// answer, nil when there was one.
func (v *vigil) look(err error) {
	now := time.Now()
	switch {
	case err != nil && v.silent.IsZero():
		v.silent = now
		v.say(now, "no answer from %s since %s, trying again: %v", v.who, clock(now), err)
	case err == nil && !v.silent.IsZero():
		v.say(now, "%s answers again after %s", v.who, now.Sub(v.silent).Round(time.Second))
		v.silent = time.Time{}
	case now.Sub(v.told) < vigilEvery:
	case v.silent.IsZero():
		v.say(now, "still waiting for %s, for %s so far", v.what, now.Sub(v.began).Round(time.Second))
	default:
		v.say(now, "still waiting for %s, for %s so far; no answer from %s since %s", v.what, now.Sub(v.began).Round(time.Second), v.who, clock(v.silent))
	}
}

func (v *vigil) say(now time.Time, format string, args ...any) {
	v.told = now
	fmt.Fprintf(v.o.err, "... "+format+"\n", args...)
}

// clock spells a moment of today.
func clock(t time.Time) string { return t.UTC().Format("15:04:05 UTC") }

// await asks again and again until it is done, and returns the error with which
// it is, or that patience is over. Before that, an error means that there was
// no answer.
func await(ctx context.Context, v *vigil, ask func() (done bool, err error)) error {
	ticker := time.NewTicker(pollInterval)
	defer ticker.Stop()
	for {
		done, err := ask()
		if done {
			return err
		}
		if ctx.Err() == nil {
			v.look(err)
		}
		select {
		case <-ctx.Done():
			return unbroken(ctx, ctx.Err())
		case <-ticker.C:
		}
	}
}

// failure is the document of a command that failed and was to print one.
type failure struct {
	Error        string        `json:"error"`
	Transactions []common.Hash `json:"transactions,omitempty"` // that were sent, of which one may still happen
	Resume       string        `json:"resume,omitempty"`       // the command that goes on
}

// documented prints an error as a document for who has asked for one, and
// returns it.
func documented(ctx context.Context, asJSON bool, o output, err error) error {
	if err = unbroken(ctx, err); err == nil || !asJSON || errors.Is(err, errUnwell) { // What is unwell has its document.
		return err
	}
	f := failure{Error: err.Error()}
	if s, ok := errors.AsType[*stranded](err); ok {
		f = failure{Error: s.cause.Error(), Transactions: s.transactions, Resume: s.resume}
	}
	return errors.Join(err, printJSON(o.out, f))
}

// stranded says that something was sent of which is not known what became.
type stranded struct {
	cause        error
	transactions []common.Hash
	what         string // may happen, and what not to do
	resume       string // the command that goes on
	look         string // another that tells; "" for none
}

func (s *stranded) Error() string {
	text := fmt.Sprintf("%v\n%s\nGo on with: %s", s.cause, s.what, s.resume)
	if s.look != "" {
		text += "\nOr look at: " + s.look
	}
	return text
}

func (s *stranded) Unwrap() error { return s.cause }

// listed spells hashes for one flag.
func listed(hashes []common.Hash) string {
	var all []string
	for _, h := range hashes {
		all = append(all, h.Hex())
	}
	return strings.Join(all, ",")
}

var plainWord = regexp.MustCompile(`^[A-Za-z0-9_@%+=:,./-]+$`)

// commandLine spells a command as a shell takes it.
func commandLine(words ...string) string {
	for i, w := range words {
		if !plainWord.MatchString(w) {
			words[i] = "'" + strings.ReplaceAll(w, "'", `'\''`) + "'"
		}
	}
	return strings.Join(words, " ")
}
