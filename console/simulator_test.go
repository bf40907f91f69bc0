package console

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/sim"
)

func testSimulator() *simulator {
	return newSimulator(SimulatorConfig{Lanes: 2, Log: slog.New(slog.DiscardHandler)})
}

// askSimulator sends a request to a simulator's API.
func askSimulator(t *testing.T, s *simulator, method, path, body string, header ...string) *httptest.ResponseRecorder {
	t.Helper()
	mux := http.NewServeMux()
	for _, r := range s.routes() {
		mux.Handle(r.pattern, s.answer(r.handle))
	}
	r := httptest.NewRequestWithContext(t.Context(), method, path, strings.NewReader(body))
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	s.guard(mux).ServeHTTP(w, r)
	return w
}

// direct computes runs without the API.
func direct(t *testing.T, s sim.Scenario, mode sim.Mode, runs uint64) sim.Result {
	t.Helper()
	m, err := sim.Prepare(s)
	if err != nil {
		t.Fatal(err)
	}
	b := m.Batch(mode)
	if err := b.Add(runs, 1, sim.One); err != nil {
		t.Fatal(err)
	}
	return b.Result(runs)
}

func body(t *testing.T, v any) string {
	t.Helper()
	text, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// TestSimulatorDescribes holds the description to what it describes: presets
// have a value for each parameter, and each parameter of a policy can be drawn.
func TestSimulatorDescribes(t *testing.T) {
	w := askSimulator(t, testSimulator(), http.MethodGet, "/api/v1/sim", "")
	var got struct {
		Scenarios  []scenarioOf
		Policies   []policyOf
		Parameters map[string][]parameterOf
		Metrics    []struct{ Key, Unit, Meaning string }
	}
	if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil || w.Code != http.StatusOK {
		t.Fatalf("%d %v: %.200s", w.Code, err, w.Body)
	}
	if len(got.Scenarios) != len(sim.Presets()) || len(got.Policies) != len(policy.Presets()) {
		t.Fatalf("%d scenarios of %d, %d policies of %d", len(got.Scenarios), len(sim.Presets()), len(got.Policies), len(policy.Presets()))
	}
	known := map[string]bool{}
	for _, p := range got.Policies {
		known[p.Name] = true
	}
	for _, s := range got.Scenarios {
		preset, err := sim.Preset(s.Name)
		if err != nil {
			t.Fatal(err)
		}
		if s.ID != preset.ID() || s.Meaning == "" || !known[s.Policy.Name] {
			t.Errorf("%s has the name %s, the meaning %q and the policy %q", s.Name, s.ID, s.Meaning, s.Policy.Name)
		}
		for _, p := range got.Parameters["scenario"] {
			if s.Values[p.Key] == "" {
				t.Errorf("%s has no %s", s.Name, p.Key)
			}
		}
		for _, p := range got.Parameters["class"] {
			if s.Classes[0][p.Key] == "" {
				t.Errorf("a class of %s has no %s", s.Name, p.Key)
			}
		}
	}
	count := map[string]int{}
	for _, p := range got.Parameters["policy"] {
		count[p.Kind]++
		if p.Kind == "number" && (p.Min == "" || p.Max == "") || p.Kind == "choice" && len(p.Choices) < 2 || p.Meaning == "" {
			t.Errorf("%+v cannot be drawn", p)
		}
		for _, of := range got.Policies {
			if of.Values[p.Key] == "" {
				t.Errorf("%s has no %s", of.Name, p.Key)
			}
		}
	}
	if count["name"] != 1 || count["choice"] != 4 || count["flag"] != 4 || count["date"] != 3 {
		t.Errorf("kinds of a policy's parameters: %v", count)
	}
	for _, p := range got.Policies {
		if (p.Unsafe != "") != (p.Name == "mainnet") {
			t.Errorf("%s is unsafe: %q", p.Name, p.Unsafe)
		}
	}
}

// TestSimulatorRuns holds results to those of the package, bit for bit, in both
// modes, from TOML and from an object, with more lanes, and when they were kept.
func TestSimulatorRuns(t *testing.T) {
	s := testSimulator()
	changed, err := sim.Read([]byte("name = \"ours\"\nfrom = \"today\"\nhorizon = 360\n[price]\nstart = 0.0123\n[policy]\npreset = \"proposal\"\naleph_bonus = 7\n"))
	if err != nil {
		t.Fatal(err)
	}
	today, err := sim.Preset("today")
	if err != nil {
		t.Fatal(err)
	}
	object := `{"name": "ours", "from": "today", "horizon": 360, "price": {"start": 0.0123}, "policy": {"preset": "proposal", "aleph_bonus": 7}}`
	for _, c := range []struct {
		name, scenario string
		want           sim.Scenario
		mode           sim.Mode
		runs           uint64
	}{
		{"preset", `"name = \"today\"\nfrom = \"today\""`, today, sim.Cohortwise, 150},
		{"object", object, changed, sim.Cohortwise, 50},
		{"kept", object, changed, sim.Cohortwise, 50},
		{"whole TOML", body(t, string(changed.TOML())), changed, sim.Cohortwise, 51},
		{"node by node", object, changed, sim.Nodewise, 3},
	} {
		w := askSimulator(t, s, http.MethodPost, "/api/v1/sim/run", body(t, map[string]any{"scenario": json.RawMessage(c.scenario), "mode": c.mode, "runs": c.runs}))
		want := body(t, direct(t, c.want, c.mode, c.runs)) + "\n"
		if w.Code != http.StatusOK || w.Body.String() != want {
			t.Errorf("%s: %d, and a result of %d bytes that is not that of the package, of %d: %.300s", c.name, w.Code, w.Body.Len(), len(want), w.Body)
		}
	}
	if s.waiting.all != 0 || len(s.waiting.of) != 0 || len(s.turn) != 0 {
		t.Errorf("computations that are done are still waited for: %d, %v", s.waiting.all, s.waiting.of)
	}
}

// TestSimulatorSharpens reads the pictures of a computation: each is what a
// request for so many runs gives.
func TestSimulatorSharpens(t *testing.T) {
	today, err := sim.Preset("today")
	if err != nil {
		t.Fatal(err)
	}
	w := askSimulator(t, testSimulator(), http.MethodPost, "/api/v1/sim/run", `{"scenario": {"name": "today", "from": "today"}, "runs": 450, "progress": true}`)
	if got := w.Header().Get("Content-Type"); got != "application/x-ndjson; charset=utf-8" {
		t.Errorf("the answer is %s", got)
	}
	lines := bufio.NewScanner(w.Body)
	lines.Buffer(nil, 4<<20)
	for _, want := range []struct {
		runs  uint64
		final bool
	}{{100, false}, {400, false}, {450, true}} {
		if !lines.Scan() {
			t.Fatalf("there is no picture of %d runs: %v", want.runs, lines.Err())
		}
		var got picture[sim.Result]
		if err := json.Unmarshal(lines.Bytes(), &got); err != nil {
			t.Fatal(err)
		}
		result := direct(t, today, sim.Cohortwise, want.runs)
		result.Partial = !want.final
		if diff := cmp.Diff(picture[sim.Result]{Asked: 450, Final: want.final, Result: result}, got); diff != "" {
			t.Errorf("picture of %d runs (-want +got):\n%.2000s", want.runs, diff)
		}
	}
	if lines.Scan() {
		t.Errorf("a line too much: %.100s", lines.Text())
	}
}

// TestSimulatorRefuses sends what cannot be computed.
func TestSimulatorRefuses(t *testing.T) {
	s := testSimulator()
	for request, want := range map[string]string{
		`{}`:                                     "400 The request has no scenario",
		`[]`:                                     "400 The request is not the JSON",
		`{"scenario": {"name": "a"}} {}`:         "400 The request is not the JSON that is asked for: more follows it",
		`{"scenario": 7}`:                        "400 The scenario is neither TOML",
		`{"scenario": "name ="}`:                 "422 scenario refused: line 1",
		`{"scenario": {}}`:                       "422 scenario refused: it has no name",
		`{"scenario": {"name": "a", "b": 1}}`:    `422 scenario refused: there is no "b"`,
		`{"scenario": {"name": "a"}, "moon": 1}`: "400 The request is not the JSON",
		`{"scenario": {"name": "a", "price": {"start": 0}}}`:               "422 scenario refused: price.start is 0",
		`{"scenario": {"name": "a", "price": {"start": 1e400}}}`:           "422 scenario refused: price.start",
		`{"scenario": {"name": "a", "policy": {"execution": {"crn": 1}}}}`: "422 scenario refused: policy",
		`{"scenario": {"name": "a"}, "mode": "fast"}`:                      `422 mode is "fast"`,
		`{"scenario": {"name": "a"}, "runs": 100000}`:                      "422 runs is 100000: here it is at most 20000",
		`{"scenario": {"name": "a"}, "runs": 2001, "mode": "engine"}`:      "422 runs is 2001: here it is at most 2000",
		`{"scenario": {"name": "a"}, "runs": -1}`:                          "400 The request is not the JSON",
		`{"scenario": {"name": "a", "horizon": 3650, "policy": {"epoch": "1d"}, "class": [{"name": "b", "count": 1, "units": 1, "cost": 1, "most": 3000}]}, "mode": "engine"}`: "422 3300 nodes and stakers",
		`{"scenario": {"name": "a", "class": [{"name": "b", "count": 1, "units": 1024, "cost": 1, "most": 500}]}}`:                                                             "422 512000 compute units",
		`{"scenario": {"name": "a"` + strings.Repeat(`, "b": {"c": 1`, 9000) + strings.Repeat("}", 9002):                                                                       `422 scenario refused: there is no "b"`,
		`{"scenario": {"name": "a"` + strings.Repeat(" ", requestMax) + `}}`:                                                                                                   "413 The request has more than",
	} {
		w := askSimulator(t, s, http.MethodPost, "/api/v1/sim/run", request)
		if got := fmt.Sprintf("%d %s", w.Code, w.Body); !strings.HasPrefix(got, want) {
			t.Errorf("%.100s: %.200s, want %s", request, got, want)
		}
	}
	var classes []map[string]any
	for i := range 32 {
		classes = append(classes, map[string]any{"name": fmt.Sprint("b", i), "count": 1, "units": 1, "cost": 1, "most": 1})
	}
	long := body(t, map[string]any{"scenario": map[string]any{"name": "a", "horizon": 3650, "class": classes}})
	if w := askSimulator(t, s, http.MethodPost, "/api/v1/sim/scenario", long); w.Code != http.StatusUnprocessableEntity || !strings.Contains(w.Body.String(), "32 classes") {
		t.Errorf("a scenario of too many numbers: %d %s", w.Code, w.Body)
	}
}

// TestSimulatorCompares holds a comparison to that of the package, whole and in
// pictures.
func TestSimulatorCompares(t *testing.T) {
	s := testSimulator()
	request := map[string]any{"a": map[string]any{"name": "today", "from": "today"}, "b": map[string]any{"name": "today", "from": "today", "policy": "proposal"}, "runs": 120}
	a, err := sim.Preset("today")
	if err != nil {
		t.Fatal(err)
	}
	b, err := sim.Read([]byte("name = \"today\"\nfrom = \"today\"\npolicy = \"proposal\""))
	if err != nil {
		t.Fatal(err)
	}
	want, err := sim.Compare(a, b, sim.Cohortwise, 120, sim.Alone())
	if err != nil {
		t.Fatal(err)
	}
	if w := askSimulator(t, s, http.MethodPost, "/api/v1/sim/compare", body(t, request)); w.Code != http.StatusOK || w.Body.String() != textOf(t, want) {
		t.Errorf("%d, and not the comparison of the package: %.300s", w.Code, w.Body)
	}
	request["progress"] = true
	lines := strings.Split(strings.TrimSpace(askSimulator(t, s, http.MethodPost, "/api/v1/sim/compare", body(t, request)).Body.String()), "\n")
	if len(lines) != 2 || !strings.HasPrefix(lines[0], `{"asked":120,"final":false,`) || lines[1]+"\n" != textOf(t, picture[sim.Comparison]{Asked: 120, Final: true, Result: want}) {
		t.Errorf("%d pictures: %.200s", len(lines), lines)
	}
	for change, want := range map[string]string{`"runs": 2001`: "a comparison has 1 to 2000", `"b": {"name": "b", "seed": 2}`: "seed is", `"mode": "x"`: "mode is", `"a": 7`: "neither TOML"} {
		text := `{"a": {"name": "a"}, "b": {"name": "b"}, ` + change + `}`
		if w := askSimulator(t, s, http.MethodPost, "/api/v1/sim/compare", text); w.Code < 400 || w.Code > 499 || !strings.Contains(w.Body.String(), want) {
			t.Errorf("%s: %d %s, want %s", text, w.Code, w.Body, want)
		}
	}
}

// TestSimulatorAttacks holds an attack to that of the package.
func TestSimulatorAttacks(t *testing.T) {
	s := testSimulator()
	scenario, err := sim.Read([]byte(`name = "a"` + "\n" + `policy = "mainnet"`))
	if err != nil {
		t.Fatal(err)
	}
	want, err := sim.RunAttack(scenario, "self_dealing", map[string]any{"stake": "250000"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	w := askSimulator(t, s, http.MethodPost, "/api/v1/sim/attack", `{"scenario": {"name": "a", "policy": "mainnet"}, "kind": "self_dealing", "with": {"stake": "250000"}}`)
	if w.Code != http.StatusOK || w.Body.String() != textOf(t, want) {
		t.Errorf("%d, and not the attack of the package: %.300s", w.Code, w.Body)
	}
	for request, want := range map[string]string{
		`{"scenario": {"name": "a"}, "kind": "storm"}`:                               "there is no attack",
		`{"scenario": {"name": "a"}, "kind": "self_dealing", "with": {"moon": 1}}`:   "moon",
		`{"scenario": {"name": "a"}, "kind": "self_dealing", "with": {"stake": -1}}`: "self_dealing.stake is -1",
	} {
		if w := askSimulator(t, s, http.MethodPost, "/api/v1/sim/attack", request); w.Code != http.StatusUnprocessableEntity || !strings.Contains(w.Body.String(), want) {
			t.Errorf("%s: %d %s, want %s", request, w.Code, w.Body, want)
		}
	}
}

// textOf is a document as the API writes it.
func textOf(t *testing.T, v any) string {
	t.Helper()
	w := httptest.NewRecorder()
	if err := writeJSON(w, http.StatusOK, v); err != nil {
		t.Fatal(err)
	}
	return w.Body.String()
}

// TestSimulatorScenario reads a scenario, and writes one that reads alike.
func TestSimulatorScenario(t *testing.T) {
	s := testSimulator()
	w := askSimulator(t, s, http.MethodPost, "/api/v1/sim/scenario", `{"scenario": {"name": "ours", "from": "crash", "price": {"process": "recorded", "recorded": [0.0175, "0.0098"]}, "policy": "mainnet"}}`)
	var got scenarioOf
	if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil || w.Code != http.StatusOK {
		t.Fatalf("%d %v %s", w.Code, err, w.Body)
	}
	if got.Recorded != "[0.0175, 0.0098]" || got.Values["name"] != `"ours"` || got.Policy.Unsafe == "" || got.Shocks[0]["by"] != "-44.0" {
		t.Errorf("got %q, %q, %q and %q", got.Recorded, got.Values["name"], got.Policy.Unsafe, got.Shocks)
	}
	again := askSimulator(t, s, http.MethodPost, "/api/v1/sim/scenario", body(t, map[string]string{"scenario": got.TOML}))
	if again.Body.String() != w.Body.String() {
		t.Errorf("the TOML that was given reads otherwise: %s", again.Body)
	}
}

// TestSimulatorGoesAway gives up a computation in the middle, as the server
// does when its client has gone: it ends, marked as partial, and its turn is
// free.
func TestSimulatorGoesAway(t *testing.T) {
	s := testSimulator()
	today, err := sim.Preset("today")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	result, err := s.compute(ctx, today, sim.Cohortwise, runsMax, func(picture[sim.Result]) error {
		cancel()
		return nil
	})
	if !errors.Is(err, context.Canceled) || result.Runs != firstRuns || !result.Partial {
		t.Errorf("%v, and %d runs, partial %v; want %d", err, result.Runs, result.Partial, firstRuns)
	}
	if len(s.turn) != 0 {
		t.Error("the turn is still taken")
	}
	s.longest = time.Nanosecond
	if w := askSimulator(t, s, http.MethodPost, "/api/v1/sim/run", `{"scenario": {"name": "a"}}`); w.Code != http.StatusServiceUnavailable {
		t.Errorf("no time at all: %d %s", w.Code, w.Body)
	}
	if w := askSimulator(t, s, http.MethodPost, "/api/v1/sim/attack", `{"scenario": {"name": "a"}, "kind": "exit_cascade"}`); w.Code != http.StatusUnprocessableEntity || !strings.Contains(w.Body.String(), "This attack takes longer") {
		t.Errorf("an attack in no time at all: %d %s", w.Code, w.Body)
	}
}

// TestSimulatorWaits fills the places of one client and of all.
func TestSimulatorWaits(t *testing.T) {
	s := testSimulator()
	var leaves []func()
	for i := range waitingMax {
		leave, err := s.enter([]string{"a", "b"}[i/waitingOfOne])
		if err != nil {
			t.Fatal(err)
		}
		leaves = append(leaves, leave)
	}
	var refused *failure
	if _, err := s.enter("a"); !errors.As(err, &refused) || refused.status != http.StatusTooManyRequests {
		t.Errorf("one more of a: %v", err)
	}
	if _, err := s.enter("c"); !errors.As(err, &refused) || refused.status != http.StatusServiceUnavailable {
		t.Errorf("one of c: %v", err)
	}
	for _, leave := range leaves {
		leave()
	}
	if _, err := s.enter("c"); err != nil {
		t.Error(err)
	}
}

// TestSimulatorTakesTurns computes for several at once: each gets what is his.
func TestSimulatorTakesTurns(t *testing.T) {
	s := testSimulator()
	var all sync.WaitGroup
	for _, runs := range []uint64{90, 120, 110} {
		all.Go(func() {
			w := askSimulator(t, s, http.MethodPost, "/api/v1/sim/run", body(t, map[string]any{"scenario": map[string]any{"name": "proposal"}, "runs": runs}))
			proposal, err := sim.Preset("proposal")
			if err != nil {
				t.Error(err)
				return
			}
			if want := body(t, direct(t, proposal, sim.Cohortwise, runs)) + "\n"; w.Body.String() != want {
				t.Errorf("%d runs: %d, not the result of the package", runs, w.Code)
			}
		})
	}
	all.Wait()
}

// TestSimulatorPage asks for the page, as it is built and as it is not.
func TestSimulatorPage(t *testing.T) {
	s := testSimulator()
	if w := askSimulator(t, s, http.MethodGet, "/sim", ""); w.Code != http.StatusFound || w.Header().Get("Location") != "/sim/" {
		t.Errorf("/sim: %d %s", w.Code, w.Header().Get("Location"))
	}
	if w := askSimulator(t, s, http.MethodGet, "/sim/unbuilt.html", ""); !strings.Contains(w.Body.String(), "run <code>make build</code>") {
		t.Errorf("the page that stands in: %d %s", w.Code, w.Body)
	}
	s.pages = fstest.MapFS{"unbuilt.html": {Data: []byte("not built")}}
	if w := askSimulator(t, s, http.MethodGet, "/sim/", ""); w.Body.String() != "not built" {
		t.Errorf("without a page: %d %s", w.Code, w.Body)
	}
	s.pages = fstest.MapFS{"index.html": {Data: []byte("page")}, "page.js": {Data: []byte("let x")}}
	w := askSimulator(t, s, http.MethodGet, "/sim/", "")
	policy := w.Header().Get("Content-Security-Policy")
	for _, want := range []string{"default-src 'none'", "script-src 'self'", "frame-ancestors 'none'"} {
		if !strings.Contains(policy, want) {
			t.Errorf("%q is not in the policy %q", want, policy)
		}
	}
	if strings.Contains(policy, "unsafe") || strings.Contains(policy, "http") {
		t.Errorf("the policy lets others in: %q", policy)
	}
	if w := askSimulator(t, s, http.MethodGet, "/sim/", "", "If-None-Match", w.Header().Get("ETag")); w.Code != http.StatusNotModified || w.Body.Len() != 0 {
		t.Errorf("the same page again: %d, %d bytes", w.Code, w.Body.Len())
	}
	if w := askSimulator(t, s, http.MethodGet, "/sim/page.js", ""); !strings.HasPrefix(w.Header().Get("Content-Type"), "text/javascript") {
		t.Errorf("the script is %q", w.Header().Get("Content-Type"))
	}
	for _, path := range []string{"/sim/none.js", "/sim/..%2fconsole.go", "/sim/%2e%2e/page.go"} {
		if w := askSimulator(t, s, http.MethodGet, path, ""); w.Code == http.StatusOK {
			t.Errorf("%s: %d %s", path, w.Code, w.Body)
		}
	}
}

// TestSimulatorBeside mounts it beside a node's API, which links it.
func TestSimulatorBeside(t *testing.T) {
	n := newNetwork(t)
	if strings.Contains(n.ok("/").body, "/sim/") {
		t.Error("the page of a node links a simulator that it does not have")
	}
	both := New(Config{Core: n, Records: n, Blobs: n, Log: slog.New(slog.DiscardHandler), Simulator: NewSimulator(SimulatorConfig{Log: slog.New(slog.DiscardHandler)})})
	for path, want := range map[string]string{"/": `<a href="/sim/">`, "/api/v1/sim": `"scenarios"`, "/sim/unbuilt.html": "make build"} {
		w := httptest.NewRecorder()
		both.ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), http.MethodGet, path, nil))
		if got, err := io.ReadAll(w.Body); err != nil || !strings.Contains(string(got), want) {
			t.Errorf("%s has no %s: %d %.200s", path, want, w.Code, got)
		}
	}
}

// FuzzSimulatorScenario reads scenarios of strangers: what is taken is within
// bounds, and reads alike as TOML.
func FuzzSimulatorScenario(f *testing.F) {
	for _, seed := range []string{
		`"name = \"a\""`, `{"name": "a", "from": "today", "price": {"start": 1.5e-2, "recorded": [1, "2", 3.0]}}`, `{"name": "a", "policy": {"epoch": "1d", "wage": {"pool": "0.5"}}}`,
		`{"name": "a", "class": [{"name": "b", "count": 1, "units": 1, "cost": 1, "most": 2}], "shock": [{"day": 1, "what": "price", "by": -1}]}`, `{"a": {"b": [[], [{}], null, true]}}`, `7`, `"`, `{`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		got, err := readScenario(raw)
		if err != nil {
			if _, ok := errors.AsType[*failure](err); !ok {
				t.Fatalf("%v is not for the client", err)
			}
			return
		}
		if err := got.Check(); err != nil {
			t.Fatalf("taken, and refused: %v", err)
		}
		again, err := sim.Read(got.TOML())
		if err != nil || again.ID() != got.ID() {
			t.Fatalf("it reads otherwise: %v", err)
		}
	})
}
