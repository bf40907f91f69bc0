package sim

import (
	"errors"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/aleph-im/go-aleph/policy"
)

// A figure is a number that a run comes to: an outcome by its key, or what a
// metric is at the end by its key and "_end", such as "small.profit_end".

// figures finds figures by their keys.
func (m *Model) figures(keys []string) ([]figure, error) {
	out := make([]figure, len(keys))
	for i, key := range keys {
		var err error
		if out[i], err = m.figure(key); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// figure is where a figure is found.
type figure struct {
	Metric
	outcome int // none when it is a metric
	metric  int
}

func (m *Model) figure(key string) (figure, error) {
	var keys []string
	for i, x := range Outcomes() {
		if x.Key == key {
			return figure{x, i, none}, nil
		}
		keys = append(keys, x.Key)
	}
	for i, x := range m.metrics {
		end := x.Key + "_end"
		if end == key {
			return figure{Metric{end, x.Unit, "At the end: " + x.Meaning}, none, i}, nil
		}
		keys = append(keys, end)
	}
	if near, ok := policy.Nearest(key, keys); ok {
		return figure{}, refuse("there is no outcome %q: do you mean %q?", key, near)
	}
	return figure{}, refuse("there is no outcome %q: `galeph sim run` shows the outcomes, and a metric with _end is what it is at the end, such as small.profit_end", key)
}

func (f figure) of(c course) float64 {
	if f.outcome != none {
		return c.Outcomes()[f.outcome]
	}
	return c.Values()[f.metric]
}

// Statistic is a number that stands for a distribution.
type Statistic string

// The statistics.
const (
	Mean  Statistic = "mean"
	P5    Statistic = "p5"
	P25   Statistic = "p25"
	P50   Statistic = "p50"
	P75   Statistic = "p75"
	P95   Statistic = "p95"
	Least Statistic = "min"
	Most  Statistic = "max"
)

// Statistics lists all statistics.
func Statistics() []Statistic { return []Statistic{Mean, P5, P25, P50, P75, P95, Least, Most} }

// Of returns the statistic of a band.
func (s Statistic) Of(b Band) float64 {
	switch s {
	case Mean:
		return b.Mean
	case P5:
		return b.P5
	case P25:
		return b.P25
	case P50:
		return b.P50
	case P75:
		return b.P75
	case P95:
		return b.P95
	case Least:
		return b.Min
	case Most:
		return b.Max
	}
	panic("sim: no statistic " + string(s))
}

// Goal is a statistic of a figure: what is looked at of many runs.
type Goal struct {
	Key  string    `json:"key"`
	Stat Statistic `json:"stat"`
}

// ParseGoal reads a goal such as "subsidy_usd_total.mean"; without a statistic
// it is the mean.
func ParseGoal(text string) (Goal, error) {
	text = strings.TrimSpace(text)
	if text == "" {
		return Goal{}, refuse("an outcome is missing: write it as KEY or KEY.STATISTIC, such as subsidy_usd_total.mean")
	}
	if dot := strings.LastIndexByte(text, '.'); dot > 0 {
		if stat := Statistic(text[dot+1:]); slices.Contains(Statistics(), stat) {
			return Goal{text[:dot], stat}, nil
		}
	}
	return Goal{text, Mean}, nil
}

// String spells the goal as ParseGoal reads it.
func (g Goal) String() string { return g.Key + "." + string(g.Stat) }

// Constraint is what a goal must be at least, or at most.
type Constraint struct {
	Goal
	AtLeast bool    `json:"at_least"` // else at most
	Bound   float64 `json:"bound"`
}

// ParseConstraint reads a constraint such as "profitable_end.p50>=80".
func ParseConstraint(text string) (Constraint, error) {
	for _, sign := range []string{">=", "<="} {
		left, right, ok := strings.Cut(text, sign)
		if !ok {
			continue
		}
		g, err := ParseGoal(left)
		if err != nil {
			return Constraint{}, err
		}
		bound, err := parseNumber(right)
		if err != nil {
			return Constraint{}, refuse("%.80q: %.40q is no number", text, strings.TrimSpace(right))
		}
		return Constraint{g, sign == ">=", bound}, nil
	}
	return Constraint{}, refuse("%.80q is no constraint: write it as KEY.STATISTIC>=NUMBER or <=, such as profitable_end.p50>=80", text)
}

// String spells the constraint as ParseConstraint reads it.
func (c Constraint) String() string {
	sign := "<="
	if c.AtLeast {
		sign = ">="
	}
	return c.Goal.String() + sign + strconv.FormatFloat(c.Bound, 'g', -1, 64)
}

// slack is by how much a value holds; less than 0 when it does not.
func (c Constraint) slack(v float64) float64 {
	if c.AtLeast {
		return v - c.Bound
	}
	return c.Bound - v
}

// parseNumber reads a number as people write it: no infinity, no NaN, no
// hexadecimal.
func parseNumber(text string) (float64, error) {
	text = strings.TrimSpace(text)
	v, err := strconv.ParseFloat(text, 64)
	switch {
	case err != nil:
		return 0, err
	case strings.Trim(text, "+-.0123456789eE") != "", math.IsInf(v, 0):
		return 0, strconv.ErrSyntax
	}
	return v, nil
}

// Work is how long work is done, and by how many at once.
type Work struct {
	Lanes int // at least 1
	Each  Each

	// Stopped is asked before every run, on all lanes at once. Once it reports
	// true, what is done is what there is. Nil never does.
	Stopped func() bool

	// Did is told now and then how much is done. Nil is told nothing.
	Did func(done, total uint64)
}

// Alone is work by one lane until the end.
func Alone() Work { return Work{Lanes: 1, Each: One} }

func (w Work) stopped() bool { return w.Stopped != nil && w.Stopped() }

func (w Work) did(done, total uint64) {
	if w.Did != nil {
		w.Did(done, total)
	}
}

// Attempts are a scenario that many runs are made of.
type attempts struct {
	scenario func() (Scenario, error)
	id       string // of the scenario, by its content
	bands    []Band // by figure
	done     bool
	err      error // the scenario is refused, or a law was broken
}

// try makes runs of trials. Those for which there was no time are not done.
func try(trials []*attempts, keys []string, mode Mode, runs uint64, w Work) error {
	if len(trials) >= w.Lanes {
		w.Each(w.Lanes, func(lane int) {
			for i := lane; i < len(trials) && !w.stopped(); i += w.Lanes {
				trials[i].run(keys, mode, runs, Work{Lanes: 1, Each: One, Stopped: w.Stopped})
			}
		})
	} else {
		for _, t := range trials {
			t.run(keys, mode, runs, w)
		}
	}
	for _, t := range trials {
		if t.err != nil {
			return t.err
		}
	}
	return nil
}

// run makes its runs.
func (t *attempts) run(keys []string, mode Mode, runs uint64, w Work) {
	s, err := t.scenario()
	if err != nil {
		t.err = err
		return
	}
	m, err := Prepare(s)
	if err != nil {
		t.err = err
		return
	}
	figures, err := m.figures(keys)
	if err != nil {
		t.err = err
		return
	}
	type part struct {
		sketches []Sketch
		err      error
	}
	parts := make([]part, min(uint64(w.Lanes), runs))
	w.Each(len(parts), func(i int) {
		p, c := &parts[i], m.course(mode)
		p.sketches = make([]Sketch, len(figures))
		for number := uint64(i); number < runs; number += uint64(len(parts)) {
			if w.stopped() {
				p.err = ErrStopped
				return
			}
			c.Begin(number)
			for c.Next() {
			}
			if p.err = c.Err(); p.err != nil {
				return
			}
			for k, f := range figures {
				p.sketches[k].Add(f.of(c))
			}
		}
	})
	sums := make([]Sketch, len(figures))
	for i := range parts {
		if err := parts[i].err; err != nil {
			if !errors.Is(err, ErrStopped) {
				t.err = err
			}
			return
		}
		for k := range sums {
			sums[k].Merge(&parts[i].sketches[k])
		}
	}
	t.id, t.bands, t.done = m.id, make([]Band, len(sums)), true
	for k := range sums {
		t.bands[k] = sums[k].band()
	}
}
