package sim

import (
	"cmp"
	"errors"
	"math"
	"slices"
	"strings"
)

// Search is the best that was found of a scenario within ranges of its
// parameters.
type Search struct {
	Scenario    string       `json:"scenario"` // its name
	ID          string       `json:"id"`       // by its content
	Mode        Mode         `json:"mode"`
	Runs        uint64       `json:"runs"` // of each point
	Goal        Goal         `json:"goal"`
	Maximise    bool         `json:"maximise"`
	Constraints []Constraint `json:"constraints"`
	Units       []string     `json:"units"` // of the goal and of each constraint
	Axes        []Scale      `json:"axes"`  // values are the ends
	Partial     bool         `json:"partial"`

	Best    *Trial  `json:"best,omitempty"`    // none when no point could be looked at
	Settled bool    `json:"settled"`           // no neighbour of the best point is better; else the budget ended the search
	Trace   []Trial `json:"trace"`             // all points, in the order in which they were looked at
	Confirm *Trial  `json:"confirm,omitempty"` // the best point again, node by node; none when there was no time

	// Binding is what the nearest point with a better goal does not hold: what
	// would have to be given up for more.
	Binding []Constraint `json:"binding"`
}

// Trial is a point of a search.
type Trial struct {
	At       []string  `json:"at"`
	ID       string    `json:"id"` // of the scenario, by its content
	Goal     float64   `json:"goal"`
	Values   []float64 `json:"values"`            // by constraint
	Feasible bool      `json:"feasible"`          // all constraints hold
	Refused  string    `json:"refused,omitempty"` // why there is no such scenario

	place   []float64
	violate float64 // by how much constraints do not hold
}

// Problem is what a search looks for.
type Problem struct {
	Goal        Goal
	Maximise    bool
	Constraints []Constraint
	Axes        []Axis
	Budget      int // of points
	Mode        Mode
	Runs        uint64 // of each point
	Confirm     uint64 // runs of the best point in engine mode; 0: none
}

// Bounds of a search.
const (
	searchAxes        = 16
	searchConstraints = 16
	searchBudget      = 20_000
)

// Search looks for the point that makes a goal least, or greatest, while
// constraints hold. It looks at a Latin hypercube of points first, then around
// the best one, in all directions and ever more closely. Of two points of which
// none holds all constraints the one that lacks less is the better; lack is
// counted in parts of the bound. All points have the runs of the same numbers,
// so that the search is over a function without noise. It does not prove that
// there is nothing better.
func (s *Scenario) Search(p Problem, w Work) (Search, error) {
	switch {
	case len(p.Axes) == 0 || len(p.Axes) > searchAxes:
		return Search{}, refuse("a search goes over 1 to %d parameters, not %d", searchAxes, len(p.Axes))
	case len(p.Constraints) > searchConstraints:
		return Search{}, refuse("%d constraints are more than the %d that a search has", len(p.Constraints), searchConstraints)
	case p.Budget < 1 || p.Budget > searchBudget:
		return Search{}, refuse("the budget is %d points: it is 1 to %d", p.Budget, searchBudget)
	}
	rulers, err := s.lay(p.Axes)
	if err != nil {
		return Search{}, err
	}
	m, err := Prepare(*s)
	if err != nil {
		return Search{}, err
	}
	keys := []string{p.Goal.Key}
	for _, c := range p.Constraints {
		keys = append(keys, c.Key)
	}
	figures, err := m.figures(keys)
	if err != nil {
		return Search{}, err
	}
	out := Search{
		Scenario: s.Name, ID: m.id, Mode: p.Mode, Runs: p.Runs,
		Goal: p.Goal, Maximise: p.Maximise, Constraints: append([]Constraint{}, p.Constraints...),
		Trace: []Trial{}, Binding: []Constraint{},
	}
	for _, f := range figures {
		out.Units = append(out.Units, f.Unit)
	}
	for i := range rulers {
		r := &rulers[i]
		scale := Scale{Key: r.dial.Key, Unit: r.dial.Unit, Values: r.words}
		if r.words == nil {
			scale.Values = []string{r.dial.Spell(r.axis.From), r.dial.Spell(r.axis.To)}
		}
		out.Axes = append(out.Axes, scale)
	}
	total := uint64(p.Budget) * p.Runs
	look := func(places [][]float64) ([]Trial, error) {
		trials, err := s.look(rulers, places, p, keys, p.Mode, p.Runs, w)
		out.Trace = append(out.Trace, trials...)
		w.did(uint64(len(out.Trace))*p.Runs, total)
		return trials, err
	}
	h := hunt{rulers: rulers, budget: p.Budget, look: look, better: p.better}
	h.chance.begin(uint64(s.Seed), uint64(len(rulers)))
	best, err := h.run(s.place(rulers))
	if err != nil {
		return Search{}, err
	}
	out.Partial, out.Settled = w.stopped(), h.settled
	if best == nil || best.Refused != "" {
		return out, nil
	}
	out.Best, out.Binding = best, p.binding(*best, out.Trace)
	if p.Confirm == 0 || w.stopped() {
		return out, nil
	}
	again, err := s.look(rulers, [][]float64{best.place}, p, keys, Nodewise, p.Confirm, w)
	if len(again) == 1 {
		out.Confirm = &again[0]
	}
	out.Partial = out.Confirm == nil
	return out, err
}

// look makes the runs of places. Those for which there is no time are left out,
// with all that follow.
func (s *Scenario) look(rulers []ruler, places [][]float64, p Problem, keys []string, mode Mode, runs uint64, w Work) ([]Trial, error) {
	out := make([]Trial, len(places))
	trials := make([]*attempts, 0, len(places))
	for i, place := range places {
		out[i] = Trial{At: spellAt(rulers, place), place: place, Values: make([]float64, len(p.Constraints)), violate: math.Inf(1)}
		if _, err := s.at(rulers, place); errors.Is(err, ErrScenario) {
			out[i].Refused = err.Error()
			continue
		}
		trials = append(trials, s.trial(rulers, place))
	}
	if err := try(trials, keys, mode, runs, w); err != nil {
		return nil, err
	}
	for i := range out {
		t := &out[i]
		if t.Refused != "" {
			continue
		}
		of := trials[0]
		trials = trials[1:]
		if !of.done {
			return out[:i], nil
		}
		t.ID, t.Goal, t.violate = of.id, p.Goal.Stat.Of(of.bands[0]), 0
		for k, c := range p.Constraints {
			t.Values[k] = c.Stat.Of(of.bands[1+k])
			if lack := -c.slack(t.Values[k]); lack > 0 {
				t.violate += lack / max(math.Abs(c.Bound), 1e-9)
			}
		}
		t.Feasible = t.violate == 0
	}
	return out, nil
}

// better compares two points: less than 0 when the first is the better one.
func (p *Problem) better(a, b *Trial) int {
	if by := cmp.Compare(a.violate, b.violate); by != 0 {
		return by
	}
	if p.Maximise {
		return cmp.Compare(b.Goal, a.Goal)
	}
	return cmp.Compare(a.Goal, b.Goal)
}

// binding returns the constraints that the nearest of all better points do not
// hold.
func (p *Problem) binding(best Trial, all []Trial) []Constraint {
	nearest, by := -1, math.Inf(1)
	for i := range all {
		t := &all[i]
		if t.Refused != "" || t.Feasible || (t.Goal < best.Goal) == p.Maximise || t.Goal == best.Goal {
			continue
		}
		if d := gap(t.place, best.place); d < by {
			nearest, by = i, d
		}
	}
	out := []Constraint{}
	if nearest < 0 {
		return out
	}
	for k, c := range p.Constraints {
		if c.slack(all[nearest].Values[k]) < 0 {
			out = append(out, c)
		}
	}
	return out
}

// gap is the square of the distance between two places.
func gap(a, b []float64) (sum float64) {
	for i := range a {
		sum += mul(a[i]-b[i], a[i]-b[i])
	}
	return sum
}

// place returns where the scenario itself lies on rulers, and nil when it lies
// outside of one.
func (s *Scenario) place(rulers []ruler) []float64 {
	out := make([]float64, len(rulers))
	for i := range rulers {
		r := &rulers[i]
		if r.words != nil {
			k := slices.Index(r.words, r.dial.Spell(r.dial.Value))
			if r.dial.literal == nil || k < 0 {
				return nil
			}
			out[i] = ratio(float64(k), float64(len(r.words)-1))
			continue
		}
		if r.dial.Value < r.axis.From || r.dial.Value > r.axis.To {
			return nil
		}
		out[i], _ = r.snap((r.dial.Value - r.axis.From) / (r.axis.To - r.axis.From))
	}
	return out
}

// hunt looks for the best place.
type hunt struct {
	rulers  []ruler
	budget  int
	look    func([][]float64) ([]Trial, error)
	better  func(a, b *Trial) int
	chance  chance
	seen    map[string]bool
	spent   int
	best    *Trial
	settled bool
	stopped bool
}

// run looks at first, at a sample, and then around the best.
func (h *hunt) run(first []float64) (*Trial, error) {
	h.seen = map[string]bool{}
	k := len(h.rulers)
	sample := latin(k, max(1, min(10*k+10, h.budget/3)), &h.chance)
	// The ends of all ranges together are what a person would try first.
	for _, end := range []float64{0, 1} {
		corner := make([]float64, k)
		for i := range corner {
			corner[i] = end
		}
		sample = append(sample, corner)
	}
	if first != nil {
		sample = append(sample, first)
	}
	if _, err := h.try(sample); err != nil || h.best == nil {
		return h.best, err
	}
	const closest = 1.0 / 4096
	for step := 0.25; step >= closest && !h.ended(); {
		moved, err := h.try(h.around(step))
		if err != nil {
			return h.best, err
		}
		if !moved {
			step /= 2
			h.settled = step < closest
		}
	}
	return h.best, nil
}

func (h *hunt) ended() bool { return h.stopped || h.spent >= h.budget }

// around returns the places at a step from the best: along each ruler, and
// along random directions, without which a search stops at a constraint that
// lies across.
func (h *hunt) around(step float64) [][]float64 {
	var out [][]float64
	at := h.best.place
	for i := range h.rulers {
		r := &h.rulers[i]
		if n := len(r.words); n > 0 {
			for w := range n { // Words have no neighbours: all are tried.
				place := slices.Clone(at)
				place[i] = ratio(float64(w), float64(n-1))
				out = append(out, place)
			}
			continue
		}
		for _, by := range []float64{step, -step} {
			place := slices.Clone(at)
			place[i] = min(max(place[i]+by, 0), 1)
			out = append(out, place)
		}
	}
	if len(h.rulers) == 1 {
		return out
	}
	for range len(h.rulers) {
		by := make([]float64, len(at))
		for i := range by {
			if h.rulers[i].words == nil {
				by[i] = mul(step, 2*h.chance.uniform()-1)
			}
		}
		for _, sign := range []float64{1, -1} {
			place := slices.Clone(at)
			for i := range place {
				place[i] = min(max(place[i]+mul(sign, by[i]), 0), 1)
			}
			out = append(out, place)
		}
	}
	return out
}

// try looks at places that were not looked at, as far as the budget goes, and
// says whether one is the best yet.
func (h *hunt) try(places [][]float64) (moved bool, err error) {
	var fresh [][]float64
	for _, place := range places {
		for i := range h.rulers {
			place[i], _ = h.rulers[i].snap(place[i])
		}
		key := strings.Join(spellAt(h.rulers, place), "\x00")
		if !h.seen[key] && h.spent < h.budget {
			h.seen[key] = true
			h.spent++
			fresh = append(fresh, place)
		}
	}
	found, err := h.look(fresh)
	h.stopped = len(found) < len(fresh)
	for i := range found {
		if h.best == nil || h.better(&found[i], h.best) < 0 {
			h.best, moved = &found[i], true
		}
	}
	return moved, err
}
