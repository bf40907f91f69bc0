package sim

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"math"
)

// Each runs do(0) to do(n-1), in any order and at once if it likes, and returns
// when all are done. The package starts nothing by itself; no result depends
// on how the work is spread.
type Each func(n int, do func(i int))

// One is the Each of a single processor.
func One(n int, do func(i int)) {
	for i := range n {
		do(i)
	}
}

// Mode is how finely a network is simulated.
type Mode string

// The modes.
const (
	Nodewise   Mode = "engine" // every node, with the ledger, the placement and the rewards of the network
	Cohortwise Mode = "cohort" // equal nodes counted once
)

// course is one course of a scenario, in whichever mode.
type course interface {
	Begin(number uint64)
	Next() bool
	Epoch() int
	Err() error
	Values() []float64
	Outcomes() []float64
}

func (m *Model) course(mode Mode) course {
	if mode == Cohortwise {
		return m.Cohorts()
	}
	return m.Run()
}

// Batch is many runs of a model, as distributions: its memory does not grow
// with their number.
type Batch struct {
	// Stopped is asked now and then while runs are added, on all lanes at
	// once. Once it reports true, Add gives up. Nil never does.
	Stopped func() bool

	model    *Model
	mode     Mode
	every    int // epochs
	done     uint64
	first    string     // what the first run gives, as a sum; "" when it was not asked for yet
	times    []int      // epochs whose values are kept, counted from 1
	values   [][]Sketch // by time, by metric
	outcomes []Sketch
	lanes    []lane
}

// lane is what one processor works with. It keeps the numbers of some runs and
// then adds them sketch by sketch: all sketches together are more than a
// processor has near.
type lane struct {
	course   course
	kept     int         // runs
	rows     [][]float64 // by time, then by run: the values of all metrics
	ends     []float64   // by run: the outcomes
	values   [][]Sketch
	outcomes []Sketch
	err      error
}

// keptMost bounds the numbers that a lane keeps, unless one run has more.
const keptMost = 1 << 17

// Batch returns a batch of no runs yet. Values are kept of every month, or of
// every epoch when that is longer.
func (m *Model) Batch(mode Mode) *Batch { return m.batch(mode, m.month) }

// BatchEvery is as Batch, with values of about every so many days. Those of
// cohorts come in steps of about a month.
func (m *Model) BatchEvery(mode Mode, days int64) *Batch {
	every := max(1, int(float64(days)/m.days+0.5))
	if mode == Cohortwise {
		every = max(1, (every+m.month/2)/m.month) * m.month
	}
	return m.batch(mode, every)
}

func (m *Model) batch(mode Mode, every int) *Batch {
	b := &Batch{model: m, mode: mode, every: every}
	for e := every; e <= m.epochs; e += every {
		b.times = append(b.times, e)
	}
	if len(b.times) == 0 || b.times[len(b.times)-1] != m.epochs {
		b.times = append(b.times, m.epochs)
	}
	b.values, b.outcomes = b.empty()
	return b
}

func (b *Batch) empty() (values [][]Sketch, ends []Sketch) {
	values = make([][]Sketch, len(b.times))
	for i := range values {
		values[i] = make([]Sketch, len(b.model.metrics))
	}
	return values, make([]Sketch, outcomes)
}

// Done returns how many runs are in the batch: those with the numbers before
// it.
func (b *Batch) Done() uint64 { return b.done }

// Days returns the times of the series, in days from the start.
func (b *Batch) Days() []float64 {
	days := make([]float64, len(b.times))
	for i, t := range b.times {
		days[i] = mul(float64(t), b.model.days)
	}
	return days
}

// ErrStopped is what Add returns when it gave up: the batch is as it was.
var ErrStopped = errors.New("stopped")

// Add adds the next n runs, on so many lanes. An error other than ErrStopped is
// a law that was broken in a run: a fault of the program.
func (b *Batch) Add(n uint64, lanes int, each Each) error {
	for len(b.lanes) < lanes {
		values, outcomes := b.empty()
		b.lanes = append(b.lanes, lane{course: b.model.course(b.mode), rows: make([][]float64, len(values)), values: values, outcomes: outcomes})
	}
	if n > runsMax-b.done {
		return fmt.Errorf("%d more runs are too many: a batch has at most %d", n, uint64(runsMax))
	}
	each(lanes, func(i int) {
		for number := b.done + uint64(i); number < b.done+n; number += uint64(lanes) {
			if err := b.lanes[i].run(b, number); errors.Is(err, ErrStopped) {
				b.lanes[i].err = err
				return
			} else if err != nil {
				b.lanes[i].err = fmt.Errorf("run %d of seed %d: %w", number, b.model.scenario.Seed, err)
				return
			}
		}
		b.lanes[i].sketch()
	})
	var err error
	for i := range lanes {
		if l := &b.lanes[i]; l.err != nil && (err == nil || errors.Is(err, ErrStopped)) {
			err = l.err
		}
	}
	for i := range lanes {
		l := &b.lanes[i]
		if err == nil {
			for t := range l.values {
				for k := range l.values[t] {
					b.values[t][k].Merge(&l.values[t][k])
				}
			}
			for k := range l.outcomes {
				b.outcomes[k].Merge(&l.outcomes[k])
			}
		}
		l.clear()
	}
	if err == nil {
		b.done += n
	}
	return err
}

func (l *lane) clear() {
	for t := range l.values {
		for k := range l.values[t] {
			l.values[t][k].clear()
		}
	}
	for k := range l.outcomes {
		l.outcomes[k].clear()
	}
	l.forget()
	l.err = nil
}

// forget forgets the runs that are kept.
func (l *lane) forget() {
	for t := range l.rows {
		l.rows[t] = l.rows[t][:0]
	}
	l.ends, l.kept = l.ends[:0], 0
}

// sketch adds the runs that are kept to the sketches.
func (l *lane) sketch() {
	for t, rows := range l.rows {
		for k := range l.values[t] {
			l.values[t][k].addColumn(rows, k, len(l.values[t]))
		}
	}
	for k := range l.outcomes {
		l.outcomes[k].addColumn(l.ends, k, len(l.outcomes))
	}
	l.forget()
}

func (l *lane) run(b *Batch, number uint64) error {
	l.course.Begin(number)
	t := 0
	for step := 0; l.course.Next(); step++ {
		if step%stopEvery == 0 && b.Stopped != nil && b.Stopped() {
			return ErrStopped
		}
		if l.course.Epoch() != b.times[t] {
			continue
		}
		l.rows[t] = append(l.rows[t], l.course.Values()...)
		t++
	}
	l.ends = append(l.ends, l.course.Outcomes()...)
	if l.kept++; (l.kept+1)*len(l.rows)*len(b.model.metrics) > keptMost {
		l.sketch()
	}
	return l.course.Err()
}

// stopEvery is after how many steps of a run Stopped is asked again.
const stopEvery = 64

// clear empties a sketch and keeps its memory.
func (s *Sketch) clear() {
	above, below := s.Above.Counts, s.Below.Counts
	clear(above)
	clear(below)
	*s = Sketch{Above: ranges{s.Above.First, above}, Below: ranges{s.Below.First, below}}
}

// Band is the distribution of a number over the runs of a batch.
type Band struct {
	P5   float64 `json:"p5"`
	P25  float64 `json:"p25"`
	P50  float64 `json:"p50"`
	P75  float64 `json:"p75"`
	P95  float64 `json:"p95"`
	Mean float64 `json:"mean"`
	Min  float64 `json:"min"`
	Max  float64 `json:"max"`
}

func (s *Sketch) band() Band {
	return Band{
		s.Quantile(0.05), s.Quantile(0.25), s.Quantile(0.5), s.Quantile(0.75), s.Quantile(0.95), s.Mean(), s.Min, s.Max,
	}
}

func (s *Sketch) quantiles() []float64 {
	out := make([]float64, 21)
	for i := range out {
		out[i] = s.Quantile(float64(i) / 20)
	}
	out[0], out[20] = s.Min, s.Max
	return out
}

// Series is a metric over time.
type Series struct {
	Key   string `json:"key"`
	Unit  string `json:"unit"`
	Means string `json:"means"`
	Bands []Band `json:"bands"` // by time
}

// Final is an outcome: a number that a run has at its end.
type Final struct {
	Key   string `json:"key"`
	Unit  string `json:"unit"`
	Means string `json:"means"`
	Band  Band   `json:"band"`

	// Quantiles are the numbers below which 0, 5, 10 and so on to 100 % of all
	// runs are.
	Quantiles []float64 `json:"quantiles"`
}

// Result is what a batch has come to.
type Result struct {
	Scenario string    `json:"scenario"` // its name
	ID       string    `json:"id"`       // by its content
	Mode     Mode      `json:"mode"`
	Runs     uint64    `json:"runs"`
	Partial  bool      `json:"partial"` // fewer runs than were asked for
	Days     []float64 `json:"days"`    // the times of the series, from the start
	Series   []Series  `json:"series"`
	Outcomes []Final   `json:"outcomes"`
}

// Result returns what the batch has come to. asked is how many runs were asked
// for.
func (b *Batch) Result(asked uint64) Result {
	r := Result{Scenario: b.model.scenario.Name, ID: b.model.id, Mode: b.mode, Runs: b.done, Partial: b.done < asked, Days: b.Days()}
	for k, x := range b.model.metrics {
		series := Series{Key: x.Key, Unit: x.Unit, Means: x.Meaning, Bands: make([]Band, len(b.times))}
		for t := range b.times {
			series.Bands[t] = b.values[t][k].band()
		}
		r.Series = append(r.Series, series)
	}
	for k, x := range Outcomes() {
		r.Outcomes = append(r.Outcomes, Final{x.Key, x.Unit, x.Meaning, b.outcomes[k].band(), b.outcomes[k].quantiles()})
	}
	return r
}

// saved is a batch as it is kept in a file.
type saved struct {
	ID       string
	Mode     Mode
	First    string // of the batch
	Every    int
	Done     uint64
	Values   [][]Sketch
	Outcomes []Sketch
}

// Save returns the batch as bytes, from which Resume goes on.
func (b *Batch) Save() ([]byte, error) {
	if b.first == "" {
		b.first = b.model.first(b.mode)
	}
	return json.Marshal(saved{b.model.id, b.mode, b.first, b.every, b.done, b.values, b.outcomes})
}

// first returns a sum over every number of the first run, by which a program
// that counts otherwise is told.
func (m *Model) first(mode Mode) string {
	sum, bytes := sha256.New(), []byte(nil)
	add := func(numbers []float64) {
		bytes = bytes[:0]
		for _, x := range numbers {
			bytes = binary.BigEndian.AppendUint64(bytes, math.Float64bits(x))
		}
		sum.Write(bytes)
	}
	c := m.course(mode)
	for c.Begin(0); c.Next(); {
		add(c.Values())
	}
	add(c.Outcomes())
	return hex.EncodeToString(sum.Sum(nil))
}

// ErrResume is what Resume returns for bytes that are no batch of the model.
var ErrResume = errors.New("not a saved batch of this scenario and mode")

// Resume returns the batch that Save wrote. It repeats the first run: a batch
// that a program has saved which counts otherwise is refused, as runs of both
// would be mixed.
func (m *Model) Resume(mode Mode, saves []byte) (*Batch, error) {
	var s saved
	if err := json.Unmarshal(saves, &s); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrResume, err)
	}
	if s.ID != m.id || s.Mode != mode {
		return nil, fmt.Errorf("%w: it is of scenario %.12s in mode %.12s, this is %.12s in mode %s: start anew, or give the same scenario", ErrResume, s.ID, s.Mode, m.id, mode)
	}
	if s.Every < 1 || mode == Cohortwise && s.Every%m.month != 0 {
		return nil, fmt.Errorf("%w: it has values of every %d epochs", ErrResume, s.Every)
	}
	first := m.first(mode)
	if s.First != first {
		return nil, fmt.Errorf("%w: it was saved by a version of this program that counts otherwise, as its first run shows: start anew, or go on with that version", ErrResume)
	}
	b := m.batch(mode, s.Every)
	if len(s.Values) != len(b.values) || len(s.Outcomes) != len(b.outcomes) {
		return nil, fmt.Errorf("%w: it was saved by another version: start anew", ErrResume)
	}
	for t := range s.Values {
		if len(s.Values[t]) != len(b.values[t]) {
			return nil, fmt.Errorf("%w: it was saved by another version: start anew", ErrResume)
		}
		for k := range s.Values[t] {
			if err := s.Values[t][k].check(s.Done); err != nil {
				return nil, fmt.Errorf("%w: %w", ErrResume, err)
			}
		}
	}
	for k := range s.Outcomes {
		if err := s.Outcomes[k].check(s.Done); err != nil {
			return nil, fmt.Errorf("%w: %w", ErrResume, err)
		}
	}
	b.first, b.done, b.values, b.outcomes = first, s.Done, s.Values, s.Outcomes
	return b, nil
}

// runsMax bounds the runs of a batch.
const runsMax = 1 << 32

// check says what cannot be of a sketch of n numbers.
func (s *Sketch) check(n uint64) error {
	if n > runsMax || s.Zeros > n || !(s.Min <= s.Max) {
		return errors.New("numbers that cannot be")
	}
	sum := s.Zeros
	for _, r := range []*ranges{&s.Above, &s.Below} {
		if r.First < 0 || len(r.Counts) > 1<<20 || int64(r.First)+int64(len(r.Counts)) > int64(rangeOf(1e308)) {
			return errors.New("a number that cannot be")
		}
		for _, c := range r.Counts {
			sum += uint64(c)
		}
	}
	if sum != n || s.N != n {
		return fmt.Errorf("%d numbers of %d runs", sum, n)
	}
	return nil
}
