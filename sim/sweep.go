package sim

import (
	"slices"
	"strconv"
	"strings"
)

// Axis is a parameter that takes several values.
type Axis struct {
	Key     string  `json:"key"`               // as Scenario.Dial has it, or "policy" for presets
	Against string  `json:"against,omitempty"` // a parameter of the same unit that goes down by what Key goes up
	From    float64 `json:"from"`
	To      float64 `json:"to"`
	Steps   int     `json:"steps,omitempty"` // how many values a sweep takes, From and To among them

	// Values are taken instead of what lies between From and To, as With has
	// them.
	Values []string `json:"values,omitempty"`
}

const (
	axisSteps  = 11  // without a number of steps
	axisValues = 201 // at most
)

// ParseAxis reads an axis: KEY=FROM:TO, KEY=FROM:TO:STEPS, or KEY=VALUE,VALUE
// and more of them. KEY~OTHER instead of KEY lets another parameter go down by
// what KEY goes up, such as two parts of a split.
func ParseAxis(text string) (Axis, error) {
	const form = "write it as KEY=FROM:TO:STEPS or KEY=VALUE,VALUE, such as price.start=0.005:0.05:10"
	keys, values, ok := strings.Cut(text, "=")
	if !ok || strings.TrimSpace(values) == "" {
		return Axis{}, refuse("%.80q has no values: %s", text, form)
	}
	key, against, both := strings.Cut(keys, "~")
	a := Axis{Key: strings.TrimSpace(key), Against: strings.TrimSpace(against)}
	if a.Key == "" || both && a.Against == "" {
		return Axis{}, refuse("%.80q has no key: %s", text, form)
	}
	ends := strings.Split(values, ":")
	if len(ends) == 1 {
		for v := range strings.SplitSeq(values, ",") {
			if v = strings.TrimSpace(v); v == "" {
				return Axis{}, refuse("%.80q has an empty value: %s", text, form)
			}
			a.Values = append(a.Values, v)
		}
		return a, checkList(a.Key, a.Values)
	}
	if len(ends) > 3 {
		return Axis{}, refuse("%.80q has too many colons: %s", text, form)
	}
	var err error
	for i, at := range []*float64{&a.From, &a.To} {
		if *at, err = parseNumber(ends[i]); err != nil {
			return Axis{}, refuse("%.80q: %.40q is no number: %s", text, strings.TrimSpace(ends[i]), form)
		}
	}
	if len(ends) == 3 {
		if a.Steps, err = strconv.Atoi(strings.TrimSpace(ends[2])); err != nil || a.Steps < 2 || a.Steps > axisValues {
			return Axis{}, refuse("%.80q: %.40q is no number of steps: it is 2 to %d", text, strings.TrimSpace(ends[2]), axisValues)
		}
	}
	return a, nil
}

// String spells the axis as ParseAxis reads it.
func (a Axis) String() string {
	key := a.Key
	if a.Against != "" {
		key += "~" + a.Against
	}
	if a.Values != nil {
		return key + "=" + strings.Join(a.Values, ",")
	}
	text := key + "=" + strconv.FormatFloat(a.From, 'g', -1, 64) + ":" + strconv.FormatFloat(a.To, 'g', -1, 64)
	if a.Steps > 0 {
		text += ":" + strconv.Itoa(a.Steps)
	}
	return text
}

// words returns the values of a list, numbers as the dial spells them.
func (d Dial) words(a Axis) ([]string, error) {
	out := slices.Clone(a.Values)
	for i, text := range out {
		if v, err := parseNumber(text); err == nil && d.literal != nil && d.Words == nil {
			if err := d.check(v); err != nil {
				return nil, err
			}
			out[i] = d.Spell(v)
		}
	}
	return out, checkList(a.Key, out)
}

func checkList(key string, values []string) error {
	if len(values) > axisValues {
		return refuse("%s has %d values: it has at most %d", key, len(values), axisValues)
	}
	for i, v := range values {
		if slices.Contains(values[:i], v) {
			return refuse("%s has the value %.40q twice: leave one out", key, v)
		}
	}
	return nil
}

// ruler is an axis laid on a scenario: a place from 0 to 1 is a value there.
type ruler struct {
	axis    Axis
	dial    Dial
	against *Dial
	words   []string // the values, when there is a list
}

// lay lays axes on a scenario.
func (s *Scenario) lay(axes []Axis) ([]ruler, error) {
	out := make([]ruler, len(axes))
	var err error
	for i, a := range axes {
		r := ruler{axis: a, words: a.Values}
		if a.Key != "policy" || a.Against != "" {
			if r.dial, err = s.Dial(a.Key); err != nil {
				if a.Values == nil || a.Against != "" {
					return nil, err
				}
				r.dial = Dial{Key: a.Key} // A date, or a name: With knows.
			}
		} else if r.dial = (Dial{Key: a.Key}); a.Values == nil {
			return nil, refuse("policy is a preset's name: give it a list, such as policy=proposal,hardened")
		}
		if slices.ContainsFunc(out[:i], func(o ruler) bool { return o.dial.Key == r.dial.Key }) {
			return nil, refuse("%s has two ranges: give it one", r.dial.Key)
		}
		if r.words == nil && r.dial.Words != nil {
			return nil, refuse("%s is a word: give it a list, such as %s=%s", r.dial.Key, r.dial.Key, strings.Join(r.dial.Words, ","))
		}
		if r.words == nil {
			for _, v := range []float64{a.From, a.To} {
				if err := r.dial.check(v); err != nil {
					return nil, err
				}
			}
			if a.From >= a.To {
				return nil, refuse("%s goes from %s to %s: the first is less than the second", r.dial.Key, spellBound(a.From), spellBound(a.To))
			}
			if r.dial.Snap(a.From) == r.dial.Snap(a.To) {
				return nil, refuse("%s has no values between %s and %s: it goes in steps of %s", r.dial.Key, spellBound(a.From), spellBound(a.To), spellBound(r.dial.Step))
			}
		} else if r.words, err = r.dial.words(a); err != nil {
			return nil, err
		}
		if a.Against != "" {
			other, err := s.Dial(a.Against)
			if err != nil {
				return nil, err
			}
			if r.words != nil || r.dial.Words != nil || other.Words != nil || other.Unit != r.dial.Unit || other.Key == r.dial.Key {
				return nil, refuse("%s cannot go against %s: only two ranges of numbers of the same unit can", r.dial.Key, other.Key)
			}
			r.against = &other
		}
		out[i] = r
	}
	return out, nil
}

// snap returns the nearest place that is a value, and how that is spelled.
func (r *ruler) snap(u float64) (place float64, spelled string) {
	if n := len(r.words); n > 0 {
		i := min(int(mul(u, float64(n))), n-1)
		return ratio(float64(i), float64(n-1)), r.words[i]
	}
	v := r.value(u)
	return min(max((v-r.axis.From)/(r.axis.To-r.axis.From), 0), 1), r.dial.Spell(v)
}

// value is the number at a place.
func (r *ruler) value(u float64) float64 {
	return r.dial.Snap(r.axis.From + mul(min(max(u, 0), 1), r.axis.To-r.axis.From))
}

// places lists the places of a sweep.
func (r *ruler) places() []float64 {
	n := r.axis.Steps
	switch {
	case r.words != nil:
		n = len(r.words)
	case n == 0:
		n = axisSteps
	}
	out := make([]float64, 0, n)
	last := ""
	for i := range n {
		u := ratio(float64(i), float64(n-1))
		if _, spelled := r.snap(u); spelled != last || r.words != nil {
			out, last = append(out, u), spelled
		}
	}
	return out
}

// at returns the scenario at a place of each ruler.
func (s *Scenario) at(rulers []ruler, place []float64) (Scenario, error) {
	changes := make([]Change, len(rulers))
	type moved struct {
		dial  *Dial
		value float64
	}
	var against []moved
	for i := range rulers {
		r := &rulers[i]
		if r.words != nil {
			_, word := r.snap(place[i])
			changes[i] = Change{r.dial.Key, word}
			continue
		}
		now := r.value(place[i])
		changes[i] = Change{r.dial.Key, r.dial.Literal(now)}
		if r.against == nil {
			continue
		}
		k := slices.IndexFunc(against, func(m moved) bool { return m.dial.Key == r.against.Key })
		if k < 0 {
			k, against = len(against), append(against, moved{r.against, r.against.Value})
		}
		against[k].value -= now - r.dial.Value
	}
	for _, m := range against {
		if err := m.dial.check(m.value); err != nil {
			return Scenario{}, err
		}
		changes = append(changes, Change{m.dial.Key, m.dial.Literal(m.value)})
	}
	return s.With(changes...)
}

func (s *Scenario) trial(rulers []ruler, place []float64) *attempts {
	return &attempts{scenario: func() (Scenario, error) { return s.at(rulers, place) }}
}

// spellAt says what values places are.
func spellAt(rulers []ruler, place []float64) []string {
	out := make([]string, len(rulers))
	for i := range rulers {
		_, out[i] = rulers[i].snap(place[i])
	}
	return out
}

// Sweep is a scenario at many values of one or two of its parameters.
type Sweep struct {
	Scenario string    `json:"scenario"` // its name
	ID       string    `json:"id"`       // by its content
	Mode     Mode      `json:"mode"`
	Runs     uint64    `json:"runs"`    // of each point
	Partial  bool      `json:"partial"` // points are missing
	Axes     []Scale   `json:"axes"`
	Points   []Point   `json:"points"`
	Maps     []HeatMap `json:"maps"` // one of each figure
}

// Scale is an axis of a sweep.
type Scale struct {
	Key    string   `json:"key"`
	Unit   string   `json:"unit"`
	Values []string `json:"values"`
}

// Point is a scenario with a value of each axis.
type Point struct {
	At    []string `json:"at"`
	ID    string   `json:"id"`    // of the scenario, by its content
	Bands []Band   `json:"bands"` // by figure
}

// HeatMap is a figure over both axes, or over one.
type HeatMap struct {
	Key   string `json:"key"`
	Unit  string `json:"unit"`
	Means string `json:"means"`

	// P50 is the median by value of the first axis, then of the second, as far
	// as there are points.
	P50 [][]float64 `json:"p50"`
}

// Bounds of a sweep.
const (
	sweepAxes   = 2
	sweepPoints = 10_000
)

// Sweep makes runs of the scenario at all values of one or two axes. Every
// point has the runs of the same numbers, so that points differ by what the
// parameters do and not by luck.
func (s *Scenario) Sweep(axes []Axis, keys []string, mode Mode, runs uint64, w Work) (Sweep, error) {
	if len(axes) == 0 || len(axes) > sweepAxes {
		return Sweep{}, refuse("a sweep goes over one or two parameters, not %d", len(axes))
	}
	if len(keys) == 0 {
		return Sweep{}, refuse("a sweep shows at least one outcome, such as profitable_end")
	}
	rulers, err := s.lay(axes)
	if err != nil {
		return Sweep{}, err
	}
	m, err := Prepare(*s)
	if err != nil {
		return Sweep{}, err
	}
	figures, err := m.figures(keys)
	if err != nil {
		return Sweep{}, err
	}
	out := Sweep{Scenario: s.Name, ID: m.id, Mode: mode, Runs: runs}
	places := [][]float64{nil}
	for i := range rulers {
		r := &rulers[i]
		scale := Scale{Key: r.dial.Key, Unit: r.dial.Unit}
		var next [][]float64
		for _, u := range r.places() {
			_, spelled := r.snap(u)
			scale.Values = append(scale.Values, spelled)
		}
		for _, before := range places {
			for _, u := range r.places() {
				next = append(next, append(slices.Clone(before), u))
			}
		}
		places, out.Axes = next, append(out.Axes, scale)
	}
	if len(places) > sweepPoints {
		return Sweep{}, refuse("%d points are more than the %d that a sweep has: take fewer steps", len(places), sweepPoints)
	}
	trials := make([]*attempts, len(places))
	for i, place := range places {
		if _, err := s.at(rulers, place); err != nil {
			return Sweep{}, err
		}
		trials[i] = s.trial(rulers, place)
		out.Points = append(out.Points, Point{At: spellAt(rulers, place)})
	}
	for _, f := range figures {
		out.Maps = append(out.Maps, HeatMap{Key: f.Key, Unit: f.Unit, Means: f.Meaning})
	}
	err = w.pieces(trials, keys, mode, runs)
	out.take(trials)
	return out, err
}

// pieces makes the runs of trials piece by piece, so that who watches is told.
func (w Work) pieces(trials []*attempts, keys []string, mode Mode, runs uint64) error {
	for done := 0; done < len(trials) && !w.stopped(); {
		n := min(w.Lanes, len(trials)-done)
		if err := try(trials[done:done+n], keys, mode, runs, w); err != nil {
			return err
		}
		done += n
		w.did(uint64(done)*runs, uint64(len(trials))*runs)
	}
	return nil
}

// take takes what the trials came to, until the first that is not done.
func (w *Sweep) take(trials []*attempts) {
	columns := 1
	if len(w.Axes) == 2 {
		columns = len(w.Axes[1].Values)
	}
	for k := range w.Maps {
		w.Maps[k].P50 = [][]float64{}
	}
	for i, t := range trials {
		if !t.done {
			w.Partial, w.Points = true, w.Points[:i]
			return
		}
		w.Points[i].ID, w.Points[i].Bands = t.id, t.bands
		for k := range w.Maps {
			h := &w.Maps[k]
			if i%columns == 0 {
				h.P50 = append(h.P50, nil)
			}
			row := &h.P50[len(h.P50)-1]
			*row = append(*row, t.bands[k].P50)
		}
	}
}

// CSV writes the sweep as RFC 4180 has it: a line for each figure of each
// point.
func (w *Sweep) CSV() []byte {
	var head []string
	for _, a := range w.Axes {
		head = append(head, a.Key)
	}
	lines := [][]string{append(head, "outcome", "unit", "p5", "p25", "p50", "p75", "p95", "mean", "min", "max")}
	for _, p := range w.Points {
		for k, f := range w.Maps {
			line := append(slices.Clone(p.At), f.Key, f.Unit)
			lines = append(lines, append(line, p.Bands[k].spell()...))
		}
	}
	return separated(lines)
}
