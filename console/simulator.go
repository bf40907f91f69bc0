package console

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"net"
	"net/http"
	"runtime"
	"slices"
	"strings"
	"sync"
	"time"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/sim"
)

// Bounds of what one request may ask the simulator for.
const (
	runsMax       = 20_000 // runs in mode cohort
	runsMaxEngine = 2_000  // runs in mode engine
	courseMax     = 4_000_000
	unitsMax      = 500_000
	numbersMax    = 10_000
	waitingMax    = 8 // computations of all clients together
	waitingOfOne  = 4 // computations of one client
	bodyTime      = 20 * time.Second
)

// SimulatorConfig says how a simulator computes.
type SimulatorConfig struct {
	Lanes int // how much is computed at once; as many as there are processors when 0
	Log   *slog.Logger
}

// NewSimulator returns the web page of the simulator, at /sim/, and its API,
// below /api/v1/sim. It can stand alone or beside the API of a node.
//
// Computations take turns, a slice of runs each, so that however many are
// asked for no more than one computes at any moment, and one attack beside it.
// One ends when the client goes away. What was computed in full is kept, and given again to who asks
// for the same.
func NewSimulator(c SimulatorConfig) http.Handler {
	s := newSimulator(c)
	mux := http.NewServeMux()
	for _, r := range s.routes() {
		mux.Handle(r.pattern, s.answer(r.handle))
	}
	return s.guard(mux)
}

func newSimulator(c SimulatorConfig) *simulator {
	pages, err := fs.Sub(web, "web/dist")
	if err != nil {
		panic("console: " + err.Error()) // The name is one.
	}
	s := &simulator{console: console{log: c.Log}, lanes: c.Lanes, longest: computeMax, pages: pages, turn: make(chan struct{}, 1), raid: make(chan struct{}, 1)}
	if s.lanes == 0 {
		s.lanes = runtime.GOMAXPROCS(0)
	}
	s.waiting.of = map[string]int{}
	return s
}

func (s *simulator) routes() []route {
	return []route{
		{"GET /{$}", toPage},
		{"GET /sim", toPage},
		{"GET /sim/{path...}", s.page},
		{"GET /api/v1/sim", s.describe},
		{"POST /api/v1/sim/scenario", s.scenario},
		{"POST /api/v1/sim/run", s.run},
		{"POST /api/v1/sim/compare", s.compare},
		{"POST /api/v1/sim/attack", s.attack},
	}
}

func toPage(w http.ResponseWriter, r *http.Request) error {
	http.Redirect(w, r, "/sim/", http.StatusFound)
	return nil
}

type simulator struct {
	console
	lanes   int
	longest time.Duration // that one computation may take, with all its turns
	pages   fs.FS
	turn    chan struct{} // who has put something in computes
	raid    chan struct{} // likewise, of attacks: they do not come in slices
	waiting struct {
		sync.Mutex
		all int
		of  map[string]int // by client
	}
	kept kept
}

// parameterOf is a parameter as the page shows it.
type parameterOf struct {
	Key     string   `json:"key"`
	Kind    string   `json:"kind"` // number, time, date, choice, flag or name
	Unit    string   `json:"unit"`
	Min     string   `json:"min,omitempty"`
	Max     string   `json:"max,omitempty"`
	Places  int      `json:"places,omitempty"`
	Choices []string `json:"choices,omitempty"`
	Default string   `json:"default,omitempty"` // of the scenario or the policy "proposal", as TOML has it
	Meaning string   `json:"meaning"`
}

func parametersOf(all []sim.Parameter) []parameterOf {
	out := make([]parameterOf, len(all))
	for i, p := range all {
		kind := "name"
		switch {
		case p.Choices != nil:
			kind = "choice"
		case p.Unit == "date":
			kind = "date"
		case p.Min != "":
			kind = "number"
		}
		out[i] = parameterOf{p.Key, kind, p.Unit, p.Min, p.Max, p.Places, p.Choices, p.Default, p.Meaning}
	}
	return out
}

// policyParameters describes a policy.
func policyParameters() []parameterOf {
	usual, err := policy.Preset("proposal")
	if err != nil {
		panic("console: " + err.Error()) // It comes with the program.
	}
	var out []parameterOf
	for _, p := range policy.Parameters() {
		x := parameterOf{Key: p.Key, Kind: string(p.Kind), Unit: p.Unit, Default: p.Literal(usual), Meaning: p.Meaning}
		switch p.Kind {
		case policy.Number:
			x.Min, x.Max = fmt.Sprint(p.Min), fmt.Sprint(p.Max)
		case policy.Amount:
			x.Kind, x.Min, x.Max, x.Places = "number", fmt.Sprint(p.Min), fmt.Sprint(p.Max), 18
		case policy.Time:
			x.Min, x.Max = policy.Spell(aleph.Millis(p.Min)), policy.Spell(aleph.Millis(p.Max))
		case policy.Word:
			x.Kind, x.Choices = "choice", p.Words
		case policy.Flag, policy.Date, policy.Name:
		}
		out = append(out, x)
	}
	return out
}

// scenarioOf is a scenario as the page shows it: values by key, as TOML has
// them.
type scenarioOf struct {
	Name     string              `json:"name"`
	Meaning  string              `json:"meaning,omitempty"`
	ID       string              `json:"id"`
	Policy   policyOf            `json:"policy"`
	Values   map[string]string   `json:"values"`
	Classes  []map[string]string `json:"class"`
	Demand   []map[string]string `json:"demand"`
	Shocks   []map[string]string `json:"shock"`
	Recorded string              `json:"recorded,omitempty"` // recorded prices, as TOML has them
	TOML     string              `json:"toml"`
}

type policyOf struct {
	Name   string            `json:"name"`
	Unsafe string            `json:"unsafe,omitempty"` // why no node starts with it
	Values map[string]string `json:"values"`
}

func viewPolicyValues(p policy.Policy) policyOf {
	v := policyOf{Name: p.Name, Values: map[string]string{}}
	for _, d := range policy.Parameters() {
		v.Values[d.Key] = d.Literal(p)
	}
	if unsafe, ok := errors.AsType[*policy.Unsafe](p.Check()); ok {
		v.Unsafe = unsafe.Error()
	}
	return v
}

func viewScenario(s sim.Scenario) scenarioOf {
	v := scenarioOf{
		Name: s.Name, ID: s.ID(), Policy: viewPolicyValues(s.Policy), Values: s.Literals(),
		Classes: []map[string]string{}, Demand: []map[string]string{}, Shocks: []map[string]string{}, TOML: string(s.TOML()),
	}
	for i := range s.Classes {
		v.Classes = append(v.Classes, s.Classes[i].Literals())
	}
	for i := range s.Demand {
		v.Demand = append(v.Demand, s.Demand[i].Literals())
	}
	for i := range s.Shocks {
		v.Shocks = append(v.Shocks, s.Shocks[i].Literals())
	}
	if _, line, ok := strings.Cut(v.TOML, "\nrecorded = "); ok {
		v.Recorded, _, _ = strings.Cut(line, "\n")
	}
	return v
}

// attackOf is an attack as the page shows it.
type attackOf struct {
	Key        string        `json:"key"`
	Name       string        `json:"name"`
	Does       string        `json:"does"`
	Parameters []parameterOf `json:"parameters"`
}

// describe tells all that can be set, from which values to begin, and what
// comes out: GET /api/v1/sim.
func (s *simulator) describe(w http.ResponseWriter, _ *http.Request) error {
	type metric struct {
		Key     string `json:"key"`
		Unit    string `json:"unit"`
		Meaning string `json:"meaning"`
	}
	var answer struct {
		Scenarios  []scenarioOf `json:"scenarios"`
		Policies   []policyOf   `json:"policies"`
		Parameters struct {
			Scenario []parameterOf `json:"scenario"`
			Class    []parameterOf `json:"class"`
			Demand   []parameterOf `json:"demand"`
			Shock    []parameterOf `json:"shock"`
			Policy   []parameterOf `json:"policy"`
		} `json:"parameters"`
		Metrics      []metric            `json:"metrics"`
		ClassMetrics []metric            `json:"class_metrics"` // of each class of compute nodes: "name.key"
		Outcomes     []metric            `json:"outcomes"`
		Attacks      []attackOf          `json:"attacks"`
		RunsMax      map[sim.Mode]uint64 `json:"runs_max"`
	}
	for _, name := range sim.Presets() {
		preset, err := sim.Preset(name)
		if err != nil {
			return err
		}
		view := viewScenario(preset)
		view.Meaning = sim.PresetMeaning(name)
		answer.Scenarios = append(answer.Scenarios, view)
	}
	for _, name := range policy.Presets() {
		p, err := policy.Preset(name)
		if _, unsafe := errors.AsType[*policy.Unsafe](err); err != nil && !unsafe {
			return err
		}
		answer.Policies = append(answer.Policies, viewPolicyValues(p))
	}
	p := &answer.Parameters
	p.Scenario, p.Class, p.Demand = parametersOf(sim.Parameters()), parametersOf(sim.ClassParameters()), parametersOf(sim.DemandParameters())
	p.Shock, p.Policy = parametersOf(sim.ShockParameters()), policyParameters()
	usual, err := sim.Preset("proposal")
	if err != nil {
		return err
	}
	model, err := sim.Prepare(usual)
	if err != nil {
		return err
	}
	first := usual.Classes[0].Name + "."
	for _, x := range model.Metrics() {
		class, _, _ := strings.Cut(x.Key, ".")
		switch key, of := strings.CutPrefix(x.Key, first); {
		case of:
			answer.ClassMetrics = append(answer.ClassMetrics, metric{key, x.Unit, x.Meaning})
		case !slices.ContainsFunc(usual.Classes, func(c sim.Class) bool { return c.Name == class }):
			answer.Metrics = append(answer.Metrics, metric(x))
		}
	}
	for _, x := range sim.Outcomes() {
		answer.Outcomes = append(answer.Outcomes, metric(x))
	}
	for _, k := range sim.Attacks() {
		answer.Attacks = append(answer.Attacks, attackOf{k.Key, k.Name, k.Does, parametersOf(k.Parameters)})
	}
	answer.RunsMax = map[sim.Mode]uint64{sim.Cohortwise: runsMax, sim.Nodewise: runsMaxEngine}
	return writeJSON(w, http.StatusOK, answer)
}

// scenario reads a scenario and tells all of its values: POST
// /api/v1/sim/scenario, with {"scenario": TOML or an object}.
func (s *simulator) scenario(w http.ResponseWriter, r *http.Request) error {
	var asked struct {
		Scenario json.RawMessage `json:"scenario"`
	}
	if err := readBody(w, r, &asked); err != nil {
		return err
	}
	got, err := readScenario(asked.Scenario)
	if err != nil {
		return err
	}
	return writeJSON(w, http.StatusOK, viewScenario(got))
}

// readBody reads a request in JSON and refuses what it does not know. One that
// does not come within bodyTime is given up.
func readBody(w http.ResponseWriter, r *http.Request, into any) error {
	c := http.NewResponseController(w)
	_ = c.SetReadDeadline(time.Now().Add(bodyTime)) // What a test records with has none.
	d := json.NewDecoder(http.MaxBytesReader(w, r.Body, requestMax))
	d.DisallowUnknownFields()
	err := d.Decode(into)
	if err == nil {
		if _, err = d.Token(); err == nil {
			err = errors.New("more follows it")
		} else if errors.Is(err, io.EOF) {
			err = nil
		}
	}
	if _, large := errors.AsType[*http.MaxBytesError](err); large {
		return err
	}
	if err != nil {
		return fail(http.StatusBadRequest, "The request is not the JSON that is asked for: %v.", err)
	}
	_ = c.SetReadDeadline(time.Time{}) // What is computed may take longer.
	return nil
}

// readScenario reads a scenario: TOML in a text, or the same as an object.
func readScenario(raw json.RawMessage) (sim.Scenario, error) {
	if len(raw) == 0 {
		return sim.Scenario{}, fail(http.StatusBadRequest, `The request has no scenario: give TOML as a text, or the same as an object, such as {"scenario": {"name": "ours", "from": "today"}}.`)
	}
	var text string
	var table map[string]any
	d := json.NewDecoder(bytes.NewReader(raw))
	d.UseNumber()
	read := func() (sim.Scenario, error) { return sim.Read([]byte(text)) }
	into := any(&text)
	if raw[0] != '"' {
		read, into = func() (sim.Scenario, error) { return sim.FromTable(exact(table).(map[string]any)) }, &table
	}
	if err := d.Decode(into); err != nil {
		return sim.Scenario{}, fail(http.StatusBadRequest, "The scenario is neither TOML in a text nor an object: %v.", err)
	}
	got, err := read()
	if err != nil {
		return got, fail(http.StatusUnprocessableEntity, "%v", err)
	}
	return got, small(&got)
}

// exact turns numbers of JSON into what TOML has: whole numbers, and others as
// the text that they were written as, so that nothing is rounded.
func exact(v any) any {
	switch v := v.(type) {
	case map[string]any:
		for key, x := range v { // order-free: each entry is replaced by itself
			v[key] = exact(x)
		}
	case []any:
		for i, x := range v {
			v[i] = exact(x)
		}
	case json.Number:
		if n, err := v.Int64(); err == nil {
			return n
		}
		return v.String()
	}
	return v
}

// small refuses what is too large to be computed for strangers. galeph sim run
// has no such bounds.
func small(s *sim.Scenario) error {
	var units int64
	for _, c := range s.Classes {
		units += c.Most * c.Units
	}
	// Values are kept of every month, of each class and of the network.
	if numbers := (s.Horizon/30 + 1) * int64(40+5*len(s.Classes)); numbers > numbersMax {
		return fail(http.StatusUnprocessableEntity, "A horizon of %d days with %d classes of nodes is more than is computed here: make one of them smaller, or use galeph sim run.", s.Horizon, len(s.Classes))
	}
	if units > unitsMax {
		return fail(http.StatusUnprocessableEntity, "%d compute units that all nodes can have together are more than the %d that are computed here: make class.most or class.units smaller, or use galeph sim run.", units, unitsMax)
	}
	return nil
}

// clientOf names who asks.
func clientOf(r *http.Request) string {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		return r.RemoteAddr
	}
	return host
}

// enter lets a client ask for one computation more. leave must be called when
// it is done.
func (s *simulator) enter(client string) (leave func(), err error) {
	w := &s.waiting
	w.Lock()
	defer w.Unlock()
	switch {
	case w.of[client] >= waitingOfOne:
		return nil, fail(http.StatusTooManyRequests, "%d of your computations are under way: wait until one is done.", waitingOfOne)
	case w.all >= waitingMax:
		return nil, fail(http.StatusServiceUnavailable, "%d computations are under way, more than are taken at once: try again in some seconds, or run galeph sim serve on your own machine.", waitingMax)
	}
	w.all++
	w.of[client]++
	return func() {
		w.Lock()
		defer w.Unlock()
		w.all--
		if w.of[client]--; w.of[client] == 0 {
			delete(w.of, client)
		}
	}, nil
}
