package sim

import (
	"math"
	"slices"
)

// Method is how sensitivity is found.
type Method string

// The methods.
const (
	// Morris goes along random paths on a grid and changes one parameter at a
	// time (Morris, Technometrics 33, 1991): few points, which parameters matter
	// at all.
	Morris Method = "morris"

	// Sobol divides the variance of an outcome among parameters by the scheme of
	// Saltelli (Computer Physics Communications 181, 2010): many points, how much
	// each matters.
	Sobol Method = "sobol"
)

// A design is the points at which a function is to be known, each a place from 0
// to 1 of every parameter, and what follows from its values there. Points come
// in pieces of equal length: a path, or a row of samples. Values may be of the
// first pieces alone.
type design interface {
	points() [][]float64
	piece() int
	effects(values []float64, c *chance) []Effect
}

// Effect is what a parameter does to an outcome: Elementary by Morris, First
// and Total by Sobol.
type Effect struct {
	Key  string `json:"key"`
	From string `json:"from"`
	To   string `json:"to"`

	Elementary *Elementary `json:"elementary,omitempty"`

	// First is the part of the outcome's variance that would go if only this
	// parameter were known; Total is the part that would stay if all others
	// were.
	First *Index `json:"first,omitempty"`
	Total *Index `json:"total,omitempty"`
}

// Elementary is by how much an outcome changes while a parameter goes over its
// whole range: the mean over all paths, the mean without signs, and the
// standard deviation. A Sigma as large as MuStar says that it depends on the
// other parameters, or on where in its range it is.
type Elementary struct {
	Mu     float64 `json:"mu"`
	MuStar float64 `json:"mu_star"`
	Sigma  float64 `json:"sigma"`
}

// Index is a part of a variance, with the interval in which it lies in 90 of
// 100 resamples (bootstrap).
type Index struct {
	Value float64 `json:"value"`
	Low   float64 `json:"low"`
	High  float64 `json:"high"`
}

// paths is the design of Morris: each path has a point more than there are
// parameters, and changes one of them from each point to the next.
type paths struct {
	k      int
	at     [][]float64
	change []int // the parameter that changes after a point; none after the last of a path
}

const morrisLevels = 4 // of the grid: with 4, all are as likely

// newPaths makes so many paths over k parameters. snap says which place is
// there instead of one.
func newPaths(k, many int, snap func(parameter int, u float64) float64, c *chance) *paths {
	const leap = float64(morrisLevels) / (2 * (morrisLevels - 1))
	p := &paths{k: k}
	for range many {
		at := make([]float64, k)
		up := make([]bool, k)
		order := make([]int, k)
		for i := range k {
			// The lower half of the levels goes up, the upper half down.
			at[i], up[i] = float64(c.below(morrisLevels/2))/(morrisLevels-1), c.below(2) == 0
			if !up[i] {
				at[i] += leap
			}
			j := c.below(i + 1)
			order[i], order[j] = order[j], i
		}
		for step := range k + 1 {
			point := make([]float64, k)
			for i := range k {
				point[i] = snap(i, min(at[i], 1))
			}
			p.at = append(p.at, point)
			if step == k {
				p.change = append(p.change, none)
				break
			}
			i := order[step]
			if up[i] {
				at[i] += leap
			} else {
				at[i] -= leap
			}
			p.change = append(p.change, i)
		}
	}
	return p
}

func (p *paths) points() [][]float64 { return p.at }
func (p *paths) piece() int          { return p.k + 1 }

func (p *paths) effects(values []float64, _ *chance) []Effect {
	all := make([][]float64, p.k)
	for n, i := range p.change[:len(values)] {
		if i == none {
			continue
		}
		// A range with few steps can snap both points to one: it shows nothing.
		if width := p.at[n+1][i] - p.at[n][i]; width != 0 {
			all[i] = append(all[i], (values[n+1]-values[n])/width)
		}
	}
	out := make([]Effect, p.k)
	for i, of := range all {
		e, n := new(Elementary), float64(len(of))
		for _, x := range of {
			e.Mu += x
			e.MuStar += math.Abs(x)
		}
		e.Mu, e.MuStar = ratio(e.Mu, n), ratio(e.MuStar, n)
		for _, x := range of {
			e.Sigma += mul(x-e.Mu, x-e.Mu)
		}
		e.Sigma = sqrt(ratio(e.Sigma, max(n-1, 1)))
		out[i].Elementary = e
	}
	return out
}

// crossed is the design of Saltelli: rows of two samples A and B, and of
// samples that are A with one parameter from B.
type crossed struct {
	k  int
	at [][]float64 // by row: A, B, then A with each parameter of B
}

// newCrossed makes the design over k parameters with so many rows. The samples
// are Latin hypercubes: each parameter has one value in each of as many equal
// parts of its range as there are rows.
func newCrossed(k, rows int, snap func(parameter int, u float64) float64, c *chance) *crossed {
	d := &crossed{k: k}
	for _, both := range latin(2*k, rows, c) {
		for i := range both {
			both[i] = snap(i%k, both[i])
		}
		a, b := both[:k:k], both[k:]
		d.at = append(d.at, a, b)
		for i := range k {
			mixed := slices.Clone(a)
			mixed[i] = b[i]
			d.at = append(d.at, mixed)
		}
	}
	return d
}

// latin returns so many points of a Latin hypercube.
func latin(k, rows int, c *chance) [][]float64 {
	out := make([][]float64, rows)
	for n := range out {
		out[n] = make([]float64, k)
	}
	order := make([]int, rows)
	for i := range k {
		for n := range rows {
			j := c.below(n + 1)
			order[n], order[j] = order[j], n
		}
		for n := range rows {
			out[n][i] = (float64(order[n]) + c.uniform()) / float64(rows)
		}
	}
	return out
}

func (d *crossed) points() [][]float64 { return d.at }
func (d *crossed) piece() int          { return d.k + 2 }

const resamples = 200

func (d *crossed) effects(values []float64, c *chance) []Effect {
	rows := make([][]float64, len(values)/d.piece())
	for n := range rows {
		rows[n] = values[n*d.piece():][:d.piece()]
	}
	first, total := d.indices(rows)
	firsts, totals := make([][]float64, d.k), make([][]float64, d.k)
	again := make([][]float64, len(rows))
	for range resamples {
		for n := range again {
			again[n] = rows[c.below(len(rows))]
		}
		f, t := d.indices(again)
		for i := range d.k {
			firsts[i], totals[i] = append(firsts[i], f[i]), append(totals[i], t[i])
		}
	}
	out := make([]Effect, d.k)
	for i := range out {
		out[i].First, out[i].Total = indexOf(first[i], firsts[i]), indexOf(total[i], totals[i])
	}
	return out
}

// indexOf returns a number with the interval that resamples leave.
func indexOf(x float64, resampled []float64) *Index {
	slices.Sort(resampled)
	const cut = resamples / 20
	return &Index{x, min(x, resampled[cut]), max(x, resampled[resamples-1-cut])}
}

// indices estimates the indices from some rows: those of first order as
// Saltelli did, of values less their mean, the total ones as Jansen did.
func (d *crossed) indices(rows [][]float64) (first, total []float64) {
	first, total = make([]float64, d.k), make([]float64, d.k)
	n := float64(len(rows))
	var mean, variance float64
	for _, row := range rows {
		mean += (row[0] + row[1]) / (2 * n)
	}
	for _, row := range rows {
		a, b := row[0]-mean, row[1]-mean
		variance += (mul(a, a) + mul(b, b)) / (2 * n)
	}
	if variance <= mul(1e-18, mul(mean, mean)) {
		return first, total // It does not change by more than it is rounded.
	}
	for i := range d.k {
		var covered, left float64
		for _, row := range rows {
			off := row[2+i] - row[0]
			covered += mul(row[1]-mean, off)
			left += mul(off, off)
		}
		first[i], total[i] = covered/mul(n, variance), left/mul(2*n, variance)
	}
	return first, total
}

// Sensitivity is how much the outcomes of a scenario depend on its parameters.
type Sensitivity struct {
	Scenario string      `json:"scenario"` // its name
	ID       string      `json:"id"`       // by its content
	Mode     Mode        `json:"mode"`
	Runs     uint64      `json:"runs"` // of each point
	Method   Method      `json:"method"`
	Points   int         `json:"points"`  // that were looked at
	Partial  bool        `json:"partial"` // fewer than were asked for
	Of       []Sensitive `json:"of"`
}

// Sensitive is an outcome and what changes it.
type Sensitive struct {
	Goal
	Unit    string   `json:"unit"`
	Means   string   `json:"means"`
	Mean    float64  `json:"mean"`  // over all points
	Sigma   float64  `json:"sigma"` // standard deviation over all points
	Effects []Effect `json:"effects"`
}

// Bounds of a study of sensitivity.
const (
	sensitivityAxes   = 32
	sensitivityPoints = 200_000
)

// Sensitivity finds how much goals depend on parameters within ranges. size is
// the number of paths of Morris, and the number of rows of Sobol; points are
// (parameters + 1) times the first and (parameters + 2) times the second. When
// it is stopped it has what whole paths and rows give.
func (s *Scenario) Sensitivity(method Method, size int, axes []Axis, goals []Goal, mode Mode, runs uint64, w Work) (Sensitivity, error) {
	if len(axes) == 0 || len(axes) > sensitivityAxes {
		return Sensitivity{}, refuse("sensitivity is to 1 to %d parameters, not to %d", sensitivityAxes, len(axes))
	}
	if len(goals) == 0 {
		return Sensitivity{}, refuse("sensitivity is of at least one outcome, such as profitable_end")
	}
	if size < 2 || size > sensitivityPoints/(len(axes)+2) {
		return Sensitivity{}, refuse("%d paths or rows: they are 2 to %d with %d parameters", size, sensitivityPoints/(len(axes)+2), len(axes))
	}
	rulers, err := s.lay(axes)
	if err != nil {
		return Sensitivity{}, err
	}
	m, err := Prepare(*s)
	if err != nil {
		return Sensitivity{}, err
	}
	keys := make([]string, len(goals))
	for i, g := range goals {
		keys[i] = g.Key
	}
	figures, err := m.figures(keys)
	if err != nil {
		return Sensitivity{}, err
	}
	var c chance
	c.begin(uint64(s.Seed), uint64(size))
	d, err := newDesign(method, rulers, size, &c)
	if err != nil {
		return Sensitivity{}, err
	}
	if err := s.checkEnds(rulers); err != nil {
		return Sensitivity{}, err
	}
	trials := make([]*attempts, len(d.points()))
	for i, place := range d.points() {
		trials[i] = s.trial(rulers, place)
	}
	if err := w.pieces(trials, keys, mode, runs); err != nil {
		return Sensitivity{}, err
	}
	done := 0
	for done < len(trials) && trials[done].done {
		done++
	}
	done -= done % d.piece()
	out := Sensitivity{Scenario: s.Name, ID: m.id, Mode: mode, Runs: runs, Method: method, Points: done, Partial: done < len(trials)}
	for k, g := range goals {
		o := Sensitive{Goal: g, Unit: figures[k].Unit, Means: figures[k].Meaning, Effects: make([]Effect, len(rulers))}
		values := make([]float64, done)
		for i := range values {
			values[i] = g.Stat.Of(trials[i].bands[k])
		}
		o.Mean, o.Sigma = moments(values)
		if done > 0 {
			o.Effects = d.effects(values, &c)
		}
		for i := range rulers {
			_, from := rulers[i].snap(0)
			_, to := rulers[i].snap(1)
			o.Effects[i].Key, o.Effects[i].From, o.Effects[i].To = rulers[i].dial.Key, from, to
		}
		out.Of = append(out.Of, o)
	}
	return out, nil
}

// checkEnds refuses ranges at whose ends there is no scenario, before time is
// spent on what lies between.
func (s *Scenario) checkEnds(rulers []ruler) error {
	place := make([]float64, len(rulers))
	for _, others := range []float64{0, 0.5, 1} {
		for i := range rulers {
			for _, end := range []float64{0, 1} {
				for j := range place {
					place[j] = others
				}
				place[i] = end
				if _, err := s.at(rulers, place); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

func newDesign(method Method, rulers []ruler, size int, c *chance) (design, error) {
	snap := func(i int, u float64) float64 {
		place, _ := rulers[i].snap(u)
		return place
	}
	switch method {
	case Morris:
		return newPaths(len(rulers), size, snap, c), nil
	case Sobol:
		return newCrossed(len(rulers), size, snap, c), nil
	}
	return nil, refuse("there is no method %q: it is %s or %s", method, Morris, Sobol)
}

// moments returns the mean of numbers and their standard deviation.
func moments(all []float64) (mean, sigma float64) {
	n := float64(len(all))
	for _, x := range all {
		mean += x / n
	}
	for _, x := range all {
		sigma += mul(x-mean, x-mean) / max(n-1, 1)
	}
	return mean, sqrt(sigma)
}
