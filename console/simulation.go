package console

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"sync"
	"time"

	"github.com/aleph-im/go-aleph/sim"
)

const (
	// computeMax is how long one computation may take, with all its turns.
	computeMax = 60 * time.Second
	// slice is about how long a computation computes before others have their
	// turn and it sees whether anybody still listens.
	slice = 50 * time.Millisecond
	// firstRuns is how many runs the first picture has. The next ones have four
	// times as many each.
	firstRuns = 100
)

// runRequest asks for many runs of a scenario.
type runRequest struct {
	Scenario json.RawMessage `json:"scenario"` // TOML in a text, or the same as an object
	Mode     sim.Mode        `json:"mode"`     // cohort when it is left out
	Runs     uint64          `json:"runs"`     // 1000 when it is left out
	Progress bool            `json:"progress"` // a line of JSON at 100 runs, 400, 1600 and so on, and at the end
}

// picture is a line of the answer to a request with progress.
type picture[T any] struct {
	Asked   uint64 `json:"asked"`
	Final   bool   `json:"final"`             // no line follows
	Stopped string `json:"stopped,omitempty"` // why there are fewer runs than were asked for
	Result  T      `json:"result"`
}

// run computes many runs of a scenario: POST /api/v1/sim/run. The answer is a
// result, or with progress a line of JSON for each picture: the first one soon,
// the next ones sharper. Each is what a request for so many runs gives.
func (s *simulator) run(w http.ResponseWriter, r *http.Request) error {
	var asked runRequest
	if err := readBody(w, r, &asked); err != nil {
		return err
	}
	if asked.Mode == "" {
		asked.Mode = sim.Cohortwise
	}
	if asked.Runs == 0 {
		asked.Runs = 1000
	}
	scenario, err := readScenario(asked.Scenario)
	if err != nil {
		return err
	}
	if err := bounded(&scenario, asked.Mode, asked.Runs); err != nil {
		return err
	}
	leave, err := s.enter(clientOf(r))
	if err != nil {
		return err
	}
	defer leave()

	a := &pictures[sim.Result]{w: w, progress: asked.Progress}
	if result, ok := s.kept.get(key{scenario.ID(), asked.Mode, asked.Runs}); ok {
		return a.last(picture[sim.Result]{Asked: asked.Runs, Final: true, Result: result})
	}
	ctx, cancel := context.WithTimeout(r.Context(), s.longest)
	defer cancel()
	result, err := s.compute(ctx, scenario, asked.Mode, asked.Runs, a.next)
	switch {
	case err == nil:
		s.kept.put(key{result.ID, asked.Mode, asked.Runs}, result)
		return a.last(picture[sim.Result]{Asked: asked.Runs, Final: true, Result: result})
	case errors.Is(err, context.DeadlineExceeded) && result.Runs > 0:
		why := fmt.Sprintf("%d of %d runs were done when %s were over: ask for fewer, or use galeph sim run.", result.Runs, asked.Runs, s.longest)
		return a.last(picture[sim.Result]{Asked: asked.Runs, Final: true, Stopped: why, Result: result})
	case errors.Is(err, context.DeadlineExceeded):
		return fail(http.StatusServiceUnavailable, "Not one run was done in %s, because others compute too: try again.", s.longest)
	}
	return err
}

// bounded refuses more work than a request may ask for.
func bounded(s *sim.Scenario, mode sim.Mode, runs uint64) error {
	most := uint64(runsMax)
	switch mode {
	case sim.Cohortwise:
	case sim.Nodewise:
		most = runsMaxEngine
		epochs, _ := s.Epochs()
		nodes := s.Core.Most + s.Network.Stakers
		for _, c := range s.Classes {
			nodes += c.Most
		}
		if nodes*int64(epochs) > courseMax {
			return fail(http.StatusUnprocessableEntity, "%d nodes and stakers over %d epochs are more than is computed node by node here: ask for mode %q, a shorter horizon or fewer nodes, or use galeph sim run.", nodes, epochs, sim.Cohortwise)
		}
	default:
		return fail(http.StatusUnprocessableEntity, "mode is %.20q: it is %q or %q.", mode, sim.Cohortwise, sim.Nodewise)
	}
	if runs > most {
		return fail(http.StatusUnprocessableEntity, "runs is %d: here it is at most %d in mode %q; galeph sim run does more.", runs, most, mode)
	}
	return nil
}

// pictures writes results as they come.
type pictures[T any] struct {
	w        http.ResponseWriter
	progress bool
	begun    bool
}

// next writes a picture, if they are wanted.
func (a *pictures[T]) next(p picture[T]) error {
	if !a.progress {
		return nil
	}
	if !a.begun {
		a.begun = true
		a.w.Header().Set("Content-Type", "application/x-ndjson; charset=utf-8")
		a.w.Header().Set("Cache-Control", "no-store")
		a.w.WriteHeader(http.StatusOK)
	}
	line, err := json.Marshal(p)
	if err != nil {
		return fmt.Errorf("marshal a result: %w", err)
	}
	_, _ = a.w.Write(append(line, '\n'))        // Who asked may have gone.
	_ = http.NewResponseController(a.w).Flush() // Where it is not offered, the pictures come at the end.
	return nil
}

// last writes the end of the answer.
func (a *pictures[T]) last(p picture[T]) error {
	if a.progress {
		return a.next(p)
	}
	return writeJSON(a.w, http.StatusOK, p.Result)
}

// compute runs a scenario in slices until all runs are done or the context
// ends. With an error the result has the runs that were done.
func (s *simulator) compute(ctx context.Context, scenario sim.Scenario, mode sim.Mode, runs uint64, tell func(picture[sim.Result]) error) (sim.Result, error) {
	var batch *sim.Batch
	if err := inTurn(ctx, s.turn, func() error {
		model, err := sim.Prepare(scenario)
		if err == nil {
			batch = model.Batch(mode)
		}
		return err
	}); err != nil {
		return sim.Result{}, err
	}
	due, size := uint64(firstRuns), uint64(s.lanes)
	for batch.Done() < runs {
		n := min(size, runs-batch.Done())
		if due > batch.Done() {
			n = min(n, due-batch.Done())
		}
		var took time.Duration
		if err := inTurn(ctx, s.turn, func() error {
			began := time.Now()
			err := s.add(batch, n)
			took = time.Since(began)
			return err
		}); err != nil {
			return batch.Result(runs), err
		}
		size = paced(n, took)
		if batch.Done() == due && batch.Done() < runs {
			if err := tell(picture[sim.Result]{Asked: runs, Result: batch.Result(runs)}); err != nil {
				return sim.Result{}, err
			}
			due *= 4
		}
	}
	return batch.Result(runs), nil
}

// paced returns how many runs the next slice has, when n took so long.
func paced(n uint64, took time.Duration) uint64 {
	next := float64(n) * float64(slice) / float64(max(took, time.Microsecond))
	return max(1, uint64(min(next, 4*float64(n))))
}

// inTurn does something while nobody else has that turn.
func inTurn(ctx context.Context, turn chan struct{}, do func() error) error {
	select {
	case turn <- struct{}{}:
	case <-ctx.Done():
		return ctx.Err()
	}
	defer func() { <-turn }()
	if err := ctx.Err(); err != nil {
		return err
	}
	return do()
}

// add adds runs to a batch, on all lanes.
func (s *simulator) add(batch *sim.Batch, n uint64) error {
	lanes, each, broken := s.each(n)
	err := batch.Add(n, lanes, each)
	return s.fault(errors.Join(err, broken()))
}

// each works on as many lanes as there are, but on no more than there are runs.
// A law that breaks on one of them is told by broken and does not end the
// process.
func (s *simulator) each(runs uint64) (lanes int, each sim.Each, broken func() error) {
	lanes = int(min(uint64(s.lanes), runs))
	var mu sync.Mutex
	var first error
	each = func(n int, do func(int)) {
		var all sync.WaitGroup
		for i := range n {
			all.Go(func() {
				defer func() {
					if p := recover(); p != nil {
						mu.Lock()
						defer mu.Unlock()
						first = cmp.Or(first, fmt.Errorf("a law broke in a run: %v", p))
					}
				}()
				do(i)
			})
		}
		all.Wait()
	}
	return lanes, each, func() error {
		mu.Lock()
		defer mu.Unlock()
		return first
	}
}

// fault is an error that is the program's own, as its client reads it.
func (s *simulator) fault(err error) error {
	if err == nil {
		return nil
	}
	s.log.Error("simulation failed", slog.Any("err", err))
	return fail(http.StatusInternalServerError, "The simulation failed, which is a fault of this program: %v. Please report it with the scenario.", err)
}

// comparisonMax is the most pairs of runs that a comparison has: what is
// computed between two pictures of it is one turn.
const comparisonMax = 2000

// compareRequest asks for pairs of runs of two scenarios.
type compareRequest struct {
	A        json.RawMessage `json:"a"` // TOML in a text, or the same as an object
	B        json.RawMessage `json:"b"`
	Mode     sim.Mode        `json:"mode"`
	Runs     uint64          `json:"runs"`
	Progress bool            `json:"progress"`
}

// compare computes what two scenarios come to, run by run with the same luck:
// POST /api/v1/sim/compare. The answer is as that of run.
func (s *simulator) compare(w http.ResponseWriter, r *http.Request) error {
	asked := compareRequest{Mode: sim.Cohortwise, Runs: 1000}
	if err := readBody(w, r, &asked); err != nil {
		return err
	}
	var sides [2]sim.Scenario
	for i, raw := range []json.RawMessage{asked.A, asked.B} {
		var err error
		if sides[i], err = readScenario(raw); err != nil {
			return err
		}
		if err := bounded(&sides[i], asked.Mode, asked.Runs); err != nil {
			return err
		}
	}
	if asked.Runs < 1 || asked.Runs > comparisonMax {
		return fail(http.StatusUnprocessableEntity, "runs is %d: a comparison has 1 to %d here; galeph sim compare does more.", asked.Runs, comparisonMax)
	}
	leave, err := s.enter(clientOf(r))
	if err != nil {
		return err
	}
	defer leave()
	ctx, cancel := context.WithTimeout(r.Context(), s.longest)
	defer cancel()
	a := &pictures[sim.Comparison]{w: w, progress: asked.Progress}
	var last sim.Comparison
	for due := min(uint64(firstRuns), asked.Runs); ; due = min(due*4, asked.Runs) {
		if !asked.Progress {
			due = asked.Runs
		}
		var got sim.Comparison
		err := inTurn(ctx, s.turn, func() error {
			lanes, each, broken := s.each(due)
			var err error
			got, err = sim.Compare(sides[0], sides[1], asked.Mode, due, sim.Work{Lanes: lanes, Each: each, Stopped: func() bool { return ctx.Err() != nil }})
			if errors.Is(err, sim.ErrScenario) {
				return fail(http.StatusUnprocessableEntity, "%v", err)
			}
			return s.fault(errors.Join(err, broken()))
		})
		if err == nil {
			err = ctx.Err()
		}
		switch {
		case errors.Is(err, context.DeadlineExceeded):
			if got.Runs > last.Runs {
				last = got
			}
			if last.Runs == 0 {
				return fail(http.StatusServiceUnavailable, "Not one pair of runs was done in %s, because others compute too: try again.", s.longest)
			}
			last.Partial = true
			why := fmt.Sprintf("%d of %d pairs of runs were done when %s were over: ask for fewer, or use galeph sim compare.", last.Runs, asked.Runs, s.longest)
			return a.last(picture[sim.Comparison]{Asked: asked.Runs, Final: true, Stopped: why, Result: last})
		case err != nil:
			return err
		case due == asked.Runs:
			return a.last(picture[sim.Comparison]{Asked: asked.Runs, Final: true, Result: got})
		}
		last = got
		got.Partial = true
		if err := a.next(picture[sim.Comparison]{Asked: asked.Runs, Result: got}); err != nil {
			return err
		}
	}
}

// attack attacks the network of a scenario: POST /api/v1/sim/attack.
func (s *simulator) attack(w http.ResponseWriter, r *http.Request) error {
	var asked struct {
		Scenario json.RawMessage `json:"scenario"` // TOML in a text, or the same as an object
		Kind     string          `json:"kind"`
		With     map[string]any  `json:"with"` // values by the keys of the attack's parameters
	}
	if err := readBody(w, r, &asked); err != nil {
		return err
	}
	scenario, err := readScenario(asked.Scenario)
	if err != nil {
		return err
	}
	leave, err := s.enter(clientOf(r))
	if err != nil {
		return err
	}
	defer leave()
	var got sim.Attack
	err = inTurn(r.Context(), s.raid, func() (err error) {
		ctx, cancel := context.WithTimeout(r.Context(), s.longest)
		defer cancel()
		_, each, broken := s.each(1)
		each(1, func(int) {
			got, err = sim.RunAttack(scenario, asked.Kind, asked.With, func() bool { return ctx.Err() != nil })
		})
		if errors.Is(err, sim.ErrStopped) {
			if err := r.Context().Err(); err != nil {
				return err
			}
			return fail(http.StatusUnprocessableEntity, "This attack takes longer than %s: make the scenario smaller, or use galeph sim attack.", s.longest)
		}
		if errors.Is(err, sim.ErrScenario) {
			return fail(http.StatusUnprocessableEntity, "%v", err)
		}
		return s.fault(errors.Join(err, broken()))
	})
	if err != nil {
		return err
	}
	return writeJSON(w, http.StatusOK, got)
}

// kept are the results that were computed last.
type kept struct {
	sync.Mutex
	order   []key // the oldest first
	results map[key]sim.Result
}

// key names a result: equal keys are equal results.
type key struct {
	scenario string
	mode     sim.Mode
	runs     uint64
}

// keptMax bounds the results that are kept: each is up to 3 MB.
const keptMax = 32

func (k *kept) get(of key) (sim.Result, bool) {
	k.Lock()
	defer k.Unlock()
	r, ok := k.results[of]
	return r, ok
}

func (k *kept) put(of key, r sim.Result) {
	k.Lock()
	defer k.Unlock()
	if k.results == nil {
		k.results = map[key]sim.Result{}
	}
	if _, ok := k.results[of]; ok {
		return
	}
	if len(k.order) == keptMax {
		delete(k.results, k.order[0])
		k.order = k.order[1:]
	}
	k.order = append(k.order, of)
	k.results[of] = r
}
