package sim_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/aleph-im/go-aleph/sim"
)

// simulated returns the result of a few runs.
func simulated(t *testing.T, name string, runs uint64, changes ...sim.Change) (sim.Scenario, sim.Result) {
	t.Helper()
	s, err := scenario(t, name).With(changes...)
	if err != nil {
		t.Fatal(err)
	}
	m, err := sim.Prepare(s)
	if err != nil {
		t.Fatal(err)
	}
	b := m.Batch(sim.Cohortwise)
	if err := b.Add(runs, 2, atOnce); err != nil {
		t.Fatal(err)
	}
	return s, b.Result(runs)
}

// What is read from the CSV is what the result has, to the last bit.
func TestResultCSV(t *testing.T) {
	_, r := simulated(t, "today", 5)
	lines := readCSV(t, r.CSV())
	var want [][]string
	for _, s := range r.Series {
		for i, b := range s.Bands {
			want = append(want, row("series", s.Key, s.Unit, fmt.Sprint(r.Days[i]), b))
		}
	}
	for _, o := range r.Outcomes {
		want = append(want, row("outcome", o.Key, o.Unit, "", o.Band))
	}
	got := lines[1:]
	for _, line := range got {
		for i := 4; i < 12; i++ {
			line[i] = bits(t, line[i])
		}
	}
	if diff := gocmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	r.Partial = true
	for _, line := range readCSV(t, r.CSV())[1:] {
		if line[13] != "true" {
			t.Fatalf("a part of the runs is not marked: %q", line)
		}
	}
}

func row(kind, key, unit, day string, b sim.Band) []string {
	line := []string{kind, key, unit, day}
	for _, x := range []float64{b.P5, b.P25, b.P50, b.P75, b.P95, b.Mean, b.Min, b.Max} {
		line = append(line, fmt.Sprint(math.Float64bits(x)))
	}
	return append(line, "5", "false")
}

func bits(t *testing.T, text string) string {
	t.Helper()
	if strings.ContainsAny(text, "eE") {
		t.Errorf("%s has an exponent, which spreadsheets take for a text", text)
	}
	x, err := strconv.ParseFloat(text, 64)
	if err != nil {
		t.Fatal(err)
	}
	return fmt.Sprint(math.Float64bits(x))
}

func readCSV(t *testing.T, b []byte) [][]string {
	t.Helper()
	if n := bytes.Count(b, []byte("\n")); n != bytes.Count(b, []byte("\r\n")) {
		t.Errorf("RFC 4180 ends lines with CRLF")
	}
	lines, err := csv.NewReader(bytes.NewReader(b)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return lines
}

// A trace is the course of a run, and its CSV has all of it.
func TestTrace(t *testing.T) {
	for _, mode := range []sim.Mode{sim.Nodewise, sim.Cohortwise} {
		s, err := scenario(t, "crash").With(sim.Change{Key: "horizon", Value: "100"})
		if err != nil {
			t.Fatal(err)
		}
		m, err := sim.Prepare(s)
		if err != nil {
			t.Fatal(err)
		}
		got, err := m.Trace(mode, 3)
		if err != nil {
			t.Fatal(err)
		}
		if got.Days[len(got.Days)-1] != 100 || len(got.Series) != len(m.Metrics()) || len(got.Outcomes) != len(sim.Outcomes()) {
			t.Errorf("%s: until day %g, %d series, %d outcomes", mode, got.Days[len(got.Days)-1], len(got.Series), len(got.Outcomes))
		}
		if again, err := m.Trace(mode, 3); err != nil || !gocmp.Equal(got, again) {
			t.Errorf("%s: the same run differs: %v", mode, err)
		}
		if other, err := m.Trace(mode, 4); err != nil || gocmp.Equal(got.Series, other.Series) {
			t.Errorf("%s: another run is the same: %v", mode, err)
		}
		lines := readCSV(t, got.CSV())
		for i, s := range got.Series {
			for e, v := range s.Values {
				if lines[0][i+1] != s.Key || bits(t, lines[e+1][i+1]) != fmt.Sprint(math.Float64bits(v)) {
					t.Fatalf("%s: %s of epoch %d is %s, want %g", mode, lines[0][i+1], e, lines[e+1][i+1], v)
				}
			}
		}
		// A batch of one run is that run.
		b := m.BatchEvery(mode, 1)
		if err := b.Add(4, 1, sim.One); err != nil {
			t.Fatal(err)
		}
		if diff := gocmp.Diff(got.Days, b.Days()); diff != "" {
			t.Errorf("%s: %s", mode, diff)
		}
	}
}

// A report needs nothing else, is well formed, and shows every figure.
func TestReport(t *testing.T) {
	for _, test := range []struct {
		name    string
		changes []sim.Change
	}{
		{"proposal", nil},
		{"today", nil},
		{"crash", []sim.Change{{Key: "network.pool", Value: "0"}}},
		{"crash", []sim.Change{{Key: "horizon", Value: "10"}, {Key: "policy.nodes.links_max", Value: "100"}}},
		{"today", []sim.Change{{Key: "class.small.name", Value: "50 % (a, b)"}, {Key: "price.start", Value: "0.00001"}}},
	} {
		s, r := simulated(t, test.name, 40, test.changes...)
		page := string(r.HTML(s))
		for _, foreign := range []string{"<script", "http:", "https:", "//", "url(", "@import", "NaN", "Inf", "<nil>", "%!"} {
			if strings.Contains(page, foreign) {
				t.Errorf("%s %v: the report has %q", test.name, test.changes, foreign)
			}
		}
		for _, o := range r.Outcomes {
			if !strings.Contains(page, "<th scope=\"row\">"+o.Key+"<small>") {
				t.Errorf("%s: %s is not shown", test.name, o.Key)
			}
		}
		for _, x := range r.Series {
			if !strings.Contains(page, "<th scope=\"row\">"+x.Key+"</th>") {
				t.Errorf("%s: %s is not shown", test.name, x.Key)
			}
		}
		if strings.Contains(page, "<figcaption><b></b>") {
			t.Errorf("%s: a chart has no title", test.name)
		}
		wellFormed(t, page)
		if again := string(r.HTML(s)); again != page {
			t.Errorf("%s: equal results give different reports", test.name)
		}
	}
}

// wellFormed reads a page as XML, after its first line and but for elements
// that HTML does not close.
func wellFormed(t *testing.T, page string) {
	t.Helper()
	_, page, _ = strings.Cut(page, "\n")
	page = regexp.MustCompile(`<(meta|br)([^>]*)>`).ReplaceAllString(page, "<$1$2/>")
	d := xml.NewDecoder(strings.NewReader(page))
	place := regexp.MustCompile(`-?[0-9]+(\.[0-9]+)?`)
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			t.Fatalf("the report is not well formed: %v", err)
		}
		e, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		for _, a := range e.Attr {
			if !slices.Contains([]string{"d", "x", "y", "x1", "x2", "y1", "y2"}, a.Name.Local) {
				continue
			}
			for _, number := range place.FindAllString(a.Value, -1) {
				if x, err := strconv.ParseFloat(number, 64); err != nil || x < -1 || x > 461 {
					t.Errorf("%s has %s %s, which is outside of the picture", e.Name.Local, a.Name.Local, number)
				}
			}
		}
	}
}

// What core nodes get by their links is what they get: one with as many links
// as there are on average gets the average.
func TestCoreNodesByLinks(t *testing.T) {
	for _, name := range []string{"proposal", "today"} {
		m := preset(t, name)
		for _, mode := range []sim.Mode{sim.Nodewise, sim.Cohortwise} {
			trace, err := m.Trace(mode, 1)
			if err != nil {
				t.Fatal(err)
			}
			of := func(key string, i int) float64 {
				k := slices.IndexFunc(trace.Series, func(c sim.Course) bool { return c.Key == key })
				if k < 0 {
					t.Fatalf("%s has no %s", name, key)
				}
				return trace.Series[k].Values[i]
			}
			for i := range trace.Days {
				none, one := of("core_node_0.income_usd", i), of("core_node_1.income_usd", i)
				links := of("compute_nodes", i) / of("core_nodes", i)
				got, want := none+(one-none)*links, of("ccn_income", i)*of("price", i)
				if math.Abs(got-want) > 1e-9*want {
					t.Fatalf("%s, %s, day %g: %g USD with %g links, want %g", name, mode, trace.Days[i], got, links, want)
				}
				if profit := of("core_node_1.profit", i); math.Abs(one-30-profit) > 1e-9 {
					t.Fatalf("%s, %s: profit %g of an income of %g", name, mode, profit, one)
				}
			}
		}
	}
}

// The incentives pool is empty when the arithmetic says: 50,000,000 ALEPH pay the
// whole wage, 2,700,000, and then 950,400 a month, as long as nothing refills
// it.
func TestRunway(t *testing.T) {
	_, never := simulated(t, "proposal", 1, sim.Change{Key: "policy.programme.target", Value: "0"}, sim.Change{Key: "horizon", Value: "360"})
	_, soon := simulated(t, "proposal", 1, sim.Change{Key: "network.pool", Value: "1000000"})
	_, later := simulated(t, "proposal", 1, sim.Change{Key: "horizon", Value: "360"}, sim.Change{Key: "policy.developers.lock", Value: "3650d"})
	of := func(r sim.Result, key string) float64 {
		return r.Outcomes[slices.IndexFunc(r.Outcomes, func(f sim.Final) bool { return f.Key == key })].Band.P50
	}
	if got := of(never, "runway"); got != 36_500 {
		t.Errorf("a pool that loses nothing lasts %g days", got)
	}
	if got := of(soon, "runway"); got != 30 || of(soon, "pool_empty") != 100 || of(soon, "depleted") != 30 {
		t.Errorf("a pool of 1,000,000 lasts %g days", got)
	}
	months := (50_000_000 - 2_700_000) / 950_400.0
	if got := of(later, "runway"); math.Abs(got-30*months) > 0.001 || of(later, "pool_empty") != 0 {
		t.Errorf("a pool of 50,000,000 lasts %g days, want %g", got, 30*months)
	}
}

// A batch that is stopped is as it was, and goes on.
func TestStoppedBatch(t *testing.T) {
	m := preset(t, "today")
	result := func(b *sim.Batch) string {
		text, err := json.Marshal(b.Result(20))
		if err != nil {
			t.Fatal(err)
		}
		return string(text)
	}
	straight := m.Batch(sim.Cohortwise)
	if err := straight.Add(20, 2, atOnce); err != nil {
		t.Fatal(err)
	}
	b := m.Batch(sim.Cohortwise)
	if err := b.Add(5, 2, atOnce); err != nil {
		t.Fatal(err)
	}
	var asked atomic.Int64
	b.Stopped = func() bool { return asked.Add(1) > 7 }
	if err := b.Add(15, 2, atOnce); !errors.Is(err, sim.ErrStopped) || b.Done() != 5 {
		t.Fatalf("%v, %d runs", err, b.Done())
	}
	b.Stopped = nil
	if err := b.Add(15, 2, atOnce); err != nil {
		t.Fatal(err)
	}
	if got, want := result(b), result(straight); got != want {
		t.Errorf("a batch that was stopped on the way differs")
	}
}

func TestFigure(t *testing.T) {
	for _, test := range []struct {
		x    float64
		unit string
		want string
	}{
		{0, "%", "0"},
		{0.025, "USD per ALEPH", "0.025"},
		{0.0174567, "USD per ALEPH", "0.01746"},
		{0.00001, "USD per ALEPH", "0.00001"},
		{46.714, "%", "46.71"},
		{999.96, "%", "1,000"},
		{1234.5, "%", "1,234"},
		{-1234567.8, "USD", "-1,234,568"},
		{950_400, "ALEPH", "950,400"},
		{6.005, "count", "6"},
		{0.25, "count", "0.2"},
		{93.4, "count", "93"},
		{-0.0000000001, "%", "0"},
		{1e15, "ALEPH", "1,000,000,000,000,000"},
	} {
		if got := sim.Figure(test.x, test.unit); got != test.want {
			t.Errorf("%g %s: got %s, want %s", test.x, test.unit, got, test.want)
		}
	}
}

func TestTimes(t *testing.T) {
	for n, want := range map[int][]int{1: {0}, 2: {0, 1}, 4: {0, 1, 2, 3}, 5: {0, 1, 2, 4}, 36: {0, 11, 23, 35}} {
		if diff := gocmp.Diff(want, sim.Result{Days: make([]float64, n)}.Times(4)); diff != "" {
			t.Errorf("of %d: %s", n, diff)
		}
	}
}
