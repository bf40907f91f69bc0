package chain

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math"
	"reflect"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aleph-im/go-aleph/engine"
)

// A survey is one run of a watcher.
type survey struct {
	*Watcher
	log       *slog.Logger
	endpoints []*endpoint
	agree     int
	next      uint64        // the first block that was not looked at
	before    common.Hash   // of the block before it; zero when it is not known
	rest      time.Duration // after the next disagreement
	forks     int           // how often in succession they said that the chain was reorganised
}

const (
	restMax      = 30 * time.Second
	askedRestMax = time.Hour // that an endpoint may ask for
	provenMax    = 256       // blocks at once, where each is asked for by itself
	forksMax     = 3         // a load balancer with a node on a wrong fork may say it once
)

// survey begins a run.
func (w *Watcher) survey(after Mark) (*survey, error) {
	s := &survey{Watcher: w, log: w.Logger, agree: cmp.Or(w.Agree, len(w.Clients)), rest: w.interval()}
	if s.log == nil {
		s.log = slog.New(slog.DiscardHandler)
	}
	chain, begin := w.begin()
	if s.agree < 1 || s.agree > len(w.Clients) {
		return nil, fmt.Errorf("watch chain %d: of %d endpoints %d cannot agree", chain, len(w.Clients), s.agree)
	}
	for i, c := range w.Clients {
		if c.chainID != chain {
			return nil, fmt.Errorf("watch chain %d: the endpoint %s is on chain %d; give one of the same chain", chain, c.name, c.chainID)
		}
		e := &endpoint{Watcher: w, client: c, index: i, alone: s.agree == 1, rest: w.interval()}
		e.batch.max = cmp.Or(w.BlocksMax, 4096)
		if e.alone {
			e.batch.max = min(e.batch.max, provenMax)
		}
		e.batch.size = e.batch.max
		s.endpoints = append(s.endpoints, e)
	}
	if after.Block < begin {
		after = Mark{Block: begin}
	}
	s.next, s.before = after.Block+1, after.Hash
	w.Health.begin(w.Clients)
	return s, nil
}

func (w *Watcher) interval() time.Duration { return cmp.Or(w.Interval, 200*time.Millisecond) }

// longer is the rest after the next failure.
func (w *Watcher) longer(rest time.Duration) time.Duration {
	return min(2*rest, cmp.Or(w.RestMax, restMax))
}

// look observes the next blocks. They are those that enough endpoints call
// final and say the same of; there may be none. rest is how long to wait before
// looking again. The error is that of ctx, or a *Reorganised.
func (s *survey) look(ctx context.Context) (seen []engine.Observation, rest time.Duration, err error) {
	awake := s.awake()
	if len(awake) < s.agree {
		return nil, s.untilAwake(), nil
	}
	finals := askAll(ctx, awake, s.Timeout, nil, (*endpoint).final)
	if ctx.Err() != nil {
		return nil, 0, ctx.Err()
	}
	final, ok := s.final(finals)
	switch {
	case !ok:
		s.heard(finals)
		return nil, s.untilAwake(), nil
	case final < s.next:
		s.heard(finals)
		for _, a := range finals {
			if a.err == nil {
				a.from.rest = s.interval()
			}
		}
		return nil, s.interval(), nil
	}

	able := answeredWith(finals, func(f uint64) bool { return f >= s.next })
	last := min(final, s.next+s.count(able)-1)
	able = answeredWith(finals, func(f uint64) bool { return f >= last })
	views := askAll(ctx, able, s.Timeout, func(a []answer[view]) bool { return len(s.most(a)) >= s.agree },
		func(e *endpoint, ctx context.Context) (view, error) { return e.view(ctx, s.next, last, s.before) })
	if ctx.Err() != nil {
		return nil, 0, ctx.Err()
	}
	v, ok, err := s.decide(views, last)
	switch {
	case err != nil:
		return nil, 0, err
	case !ok:
		return nil, s.untilAwake(), nil
	}
	s.next, s.before = last+1, v.last
	s.rest, s.forks = s.interval(), 0
	if last == final {
		rest = s.interval()
	}
	return v.seen, rest, nil
}

// An answer is what an endpoint said to a question.
type answer[T any] struct {
	from *endpoint
	said T
	err  error
}

// askAll puts a question to endpoints at once, and returns their answers as they
// come, until they are enough or all. It waits until nobody is asked any more.
func askAll[T any](
	ctx context.Context, endpoints []*endpoint, timeout time.Duration, enough func([]answer[T]) bool,
	question func(*endpoint, context.Context) (T, error),
) (answers []answer[T]) {
	ctx, cancel := context.WithTimeout(ctx, cmp.Or(timeout, 30*time.Second))
	var asked sync.WaitGroup
	defer asked.Wait()
	defer cancel()
	said := make(chan answer[T], len(endpoints))
	for _, e := range endpoints {
		asked.Go(func() {
			v, err := question(e, ctx)
			said <- answer[T]{e, v, err}
		})
	}
	for range endpoints {
		answers = append(answers, <-said)
		if enough != nil && enough(answers) {
			break
		}
	}
	return answers
}

// awake are the endpoints that are not left alone for now.
func (s *survey) awake() (awake []*endpoint) {
	now := time.Now()
	for _, e := range s.endpoints {
		if !e.awake.After(now) {
			awake = append(awake, e)
		}
	}
	return awake
}

// untilAwake is the time until enough endpoints can be asked.
func (s *survey) untilAwake() time.Duration {
	var at []time.Time
	for _, e := range s.endpoints {
		at = append(at, e.awake)
	}
	slices.SortFunc(at, time.Time.Compare)
	return time.Until(at[s.agree-1])
}

// final is the last block that enough endpoints call final.
func (s *survey) final(answers []answer[uint64]) (block uint64, ok bool) {
	var blocks []uint64
	told := map[int]uint64{}
	for _, a := range answers {
		if a.err != nil {
			s.failed(a.from, a.err)
			s.Health.failed(a.from.index, a.err)
			continue
		}
		blocks = append(blocks, a.said)
		told[a.from.index] = a.said
	}
	s.Health.finals(told)
	if len(blocks) < s.agree {
		return 0, false
	}
	slices.Sort(blocks)
	return blocks[len(blocks)-s.agree], true
}

// heard notes who answered, where nothing more is asked of them this time.
func (s *survey) heard(answers []answer[uint64]) {
	for _, a := range answers {
		if a.err == nil {
			s.Health.answered(a.from.index)
		}
	}
}

// answeredWith are the endpoints that gave an answer of a kind.
func answeredWith(answers []answer[uint64], is func(uint64) bool) (endpoints []*endpoint) {
	for _, a := range answers {
		if a.err == nil && is(a.said) {
			endpoints = append(endpoints, a.from)
		}
	}
	return endpoints
}

// count is how many blocks enough endpoints can be asked for at once.
func (s *survey) count(endpoints []*endpoint) uint64 {
	var sizes []uint64
	for _, e := range endpoints {
		sizes = append(sizes, e.batch.size)
	}
	slices.Sort(sizes)
	return sizes[len(sizes)-s.agree]
}

// most are the answers that most endpoints gave alike.
func (s *survey) most(answers []answer[view]) (alike []answer[view]) {
	for _, a := range answers {
		var same []answer[view]
		for _, b := range answers {
			if a.err == nil && b.err == nil && reflect.DeepEqual(a.said, b.said) {
				same = append(same, b)
			}
		}
		if len(same) > len(alike) {
			alike = same
		}
	}
	return alike
}

// decide says which view counts, if any does, and what becomes of endpoints
// that failed or said something else.
func (s *survey) decide(answers []answer[view], last uint64) (v view, ok bool, err error) {
	alike := s.most(answers)
	ok = len(alike) >= s.agree
	var forked []*Reorganised
	for _, a := range answers {
		fork, isFork := errors.AsType[*Reorganised](a.err)
		switch {
		case isFork:
			forked = append(forked, fork)
			s.failed(a.from, a.err)
			s.Health.compare(a.from.index, Forked, fork.Block, fork.Block, fork.Error())
		case a.err != nil:
			a.from.batch.refused(a.err, s.next, last)
			s.failed(a.from, a.err)
			s.Health.failed(a.from.index, a.err)
		case ok && reflect.DeepEqual(a.said, alike[0].said):
			a.from.batch.answered(last - s.next + 1)
			a.from.rest = s.interval()
			s.Health.compare(a.from.index, Well, s.next, last, "")
		case reflect.DeepEqual(a.said, alike[0].said):
			a.from.batch.answered(last - s.next + 1)
			a.from.rest = s.interval()
			s.Health.answered(a.from.index)
		case ok:
			err := fmt.Errorf("the others say otherwise: %s", difference(alike[0], a, last))
			s.failed(a.from, err)
			s.Health.compare(a.from.index, Disagrees, s.next, last, err.Error())
		default:
			s.disagree(alike, a, last)
		}
	}
	if ok {
		return alike[0].said, true, nil
	}
	if len(forked) < s.agree {
		s.forks = 0
		return v, false, nil
	}
	if s.forks++; s.forks >= forksMax {
		return v, false, forked[0]
	}
	return v, false, nil
}

// failed leaves an endpoint alone for a while.
func (s *survey) failed(e *endpoint, err error) {
	after, _ := tooOften(err)
	rest := max(e.rest, min(after, askedRestMax))
	s.log.Warn("asking an endpoint of the chain failed, trying again", slog.Any("endpoint", e.client.name),
		slog.Any("block", s.next), slog.Any("blocks", e.batch.size), slog.Any("rest", rest), slog.Any("err", err))
	e.awake = time.Now().Add(rest)
	e.rest = s.longer(e.rest)
}

// disagree leaves endpoints alone that say different things, and asks for less
// then, so that what they say alike before can be told.
func (s *survey) disagree(alike []answer[view], other answer[view], last uint64) {
	what := difference(alike[0], other, last)
	s.log.Error("endpoints of the chain disagree, so nothing of it is observed until they agree",
		slog.Any("difference", what), slog.Any("rest", s.rest))
	for _, a := range append([]answer[view]{other}, alike...) {
		s.Health.compare(a.from.index, Disagrees, s.next, last, what)
		a.from.batch.halve(last - s.next + 1)
		a.from.awake = time.Now().Add(s.rest)
	}
	s.rest = s.longer(s.rest)
}

// difference tells the first thing that two endpoints say differently, of views
// that differ.
func difference(x, y answer[view], last uint64) string {
	tell := func(block uint64, what string, a, b any) string {
		return fmt.Sprintf("%s of block %d: %s says %.200s, %s says %.200s",
			what, block, x.from.client.name, fmt.Sprint(a), y.from.client.name, fmt.Sprint(b))
	}
	for i := range max(len(x.said.seen), len(y.said.seen)) {
		a, b := observed(x.said.seen, i), observed(y.said.seen, i)
		switch block := min(a.Block, b.Block); {
		case a.Block > block:
			return tell(block, "what is of concern", "nothing", "something")
		case b.Block > block:
			return tell(block, "what is of concern", "something", "nothing")
		}
		if what, p, q := apart("", reflect.ValueOf(a), reflect.ValueOf(b)); what != "" {
			return tell(a.Block, what, p, q)
		}
	}
	return tell(last, "hash", x.said.last, y.said.last)
}

// apart finds the first value within two values of a type that differs, and
// names it; it is nowhere when they are alike.
func apart(where string, p, q reflect.Value) (what string, a, b any) {
	a, b = p.Interface(), q.Interface()
	if reflect.DeepEqual(a, b) {
		return "", nil, nil
	}
	within := func(name string, p, q reflect.Value) (string, any, any) {
		return apart(strings.TrimSpace(where+" "+name), p, q)
	}
	if h, ok := a.([32]byte); ok {
		return where, common.Hash(h), common.Hash(b.([32]byte))
	}
	if _, spells := a.(fmt.Stringer); spells {
		return where, a, b
	}
	switch p.Kind() {
	case reflect.Struct:
		for f := range p.NumField() {
			if what, a, b := within(strings.ToLower(p.Type().Field(f).Name), p.Field(f), q.Field(f)); what != "" {
				return what, a, b
			}
		}
	case reflect.Slice:
		for i := range min(p.Len(), q.Len()) {
			if what, a, b := within(fmt.Sprint(i+1), p.Index(i), q.Index(i)); what != "" {
				return what, a, b
			}
		}
		return where, fmt.Sprintf("%d of them", p.Len()), fmt.Sprintf("%d of them", q.Len())
	default:
	}
	return where, a, b
}

// observed is one of some observations, or one beyond all blocks.
func observed(seen []engine.Observation, i int) engine.Observation {
	if i < len(seen) {
		return seen[i]
	}
	return engine.Observation{Block: math.MaxUint64}
}
