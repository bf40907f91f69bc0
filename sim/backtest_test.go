package sim_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/aleph-im/go-aleph/expense"
	"github.com/aleph-im/go-aleph/registry"
	"github.com/aleph-im/go-aleph/sim"
)

// records reads what was recorded of the real network, which lies beside the
// project, and skips where it is absent.
func records(t *testing.T) sim.Records {
	t.Helper()
	return read(t, "../../shared/data", "usage-hour-2026-05-06.json", "registry-synthetic.json", "token-flow-2026.json")
}

// madeUp reads small records that nobody recorded.
func madeUp(t *testing.T) sim.Records {
	t.Helper()
	return read(t, "testdata", "hour.json", "registry.json", "flow.json")
}

func read(t *testing.T, directory string, files ...string) sim.Records {
	t.Helper()
	var texts [3][]byte
	for i, file := range files {
		var err error
		if texts[i], err = os.ReadFile(filepath.Join(directory, file)); err != nil {
			t.Skipf("the recorded data is not there: %v", err)
		}
	}
	hour, err := expense.ReadPost(texts[0])
	if err != nil {
		t.Fatal(err)
	}
	nodes, err := registry.ReadCorechannel(texts[1])
	if err != nil {
		t.Fatal(err)
	}
	flow, err := sim.ReadFlow(texts[2])
	if err != nil {
		t.Fatal(err)
	}
	return sim.Records{Hour: &hour, Registry: &nodes, Flow: &flow}
}

func replay(t *testing.T, r sim.Records) sim.Backtest {
	t.Helper()
	b, err := sim.Replay(r)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// The scenario "today" is what the records say, to the last number.
func TestTodayIsCalibrated(t *testing.T) {
	c, err := sim.Calibrate(records(t))
	if err != nil {
		t.Fatal(err)
	}
	today := preset(t, "today").Scenario()
	if diff := gocmp.Diff(string(today.TOML()), string(c.Scenario.TOML())); diff != "" {
		t.Errorf("today (-preset +records):\n%s", diff)
	}
}

// What economics A.4 says of the hour and of the flow comes out of the records,
// and the errors are those that docs/backtest.md states.
func TestReplayOfTheRecords(t *testing.T) {
	b := replay(t, records(t))
	var got bytes.Buffer
	row := func(what string, places int, numbers ...float64) {
		fmt.Fprint(&got, what, ":")
		for _, x := range numbers {
			fmt.Fprintf(&got, " %.*f", places, x)
		}
		fmt.Fprintln(&got)
	}
	for _, r := range b.Roles {
		row(fmt.Sprintf("%s, %s, %s: ALEPH recorded, simulated", r.Policy, r.Role, r.Network), 0, r.Recorded, r.Simulated)
		row("  error %", 2, r.Error)
	}
	for _, n := range b.Nodes {
		row(fmt.Sprintf("%s, %s, %s: median, P95, worst %%", n.Policy, n.What, n.Network), 1, n.Spread.Median, n.Spread.P95, n.Spread.Worst)
		row("  correlation", 2, n.Spread.Correlation)
	}
	for _, x := range b.Inequalities {
		row(fmt.Sprintf("%s, %s: Gini recorded, simulated", x.What, x.Network), 2, x.Recorded.Gini, x.Simulated.Gini)
		row("  nodes, mean, median, most recorded", 1, float64(x.Recorded.Nodes), x.Recorded.Mean, x.Recorded.Median, x.Recorded.Most)
	}
	for _, s := range b.Series {
		row(fmt.Sprintf("%s: n, MAPE %%, bias %%", s.Name), 1, float64(s.Error.N), s.Error.MAPE, s.Error.Bias)
		row("  compared: n, MAPE %, benchmark's", 1, float64(s.Compared.N), s.Compared.MAPE, s.Benchmark.MAPE)
		fmt.Fprintln(&got, " ", s.Verdict)
	}
	for _, e := range b.Estimates {
		row(fmt.Sprintf("%s, %s, n %d", e.Key, e.Unit, e.N), 4, e.Value)
		if e.Error != nil {
			row("  standard error", 4, *e.Error)
		}
	}
	matchesFile(t, "backtest.golden", got.Bytes())

	// As economics A.4 has it.
	shape := func(what string) sim.Shape {
		i := slices.IndexFunc(b.Inequalities, func(x sim.Inequality) bool { return x.What == what })
		return b.Inequalities[i].Recorded
	}
	programme, all := shape("compute units of the programme"), shape("compute units of all, in those of the ordinary price")
	for want, got := range map[string]string{
		"143 nodes, Gini 0.37, median 12, mean 18.8, most 264": fmt.Sprintf("%d nodes, Gini %.2f, median %.0f, mean %.1f, most %.0f", programme.Nodes, programme.Gini, programme.Median, programme.Mean, programme.Most),
		"167 nodes, Gini 0.46":                                 fmt.Sprintf("%d nodes, Gini %.2f", all.Nodes, all.Gini),
		"1.577 M ALEPH in 30 days":                             fmt.Sprintf("%.3f M ALEPH in 30 days", b.Roles[4].Recorded/1e6),
		// There 2,682, because the 3,600.489 seconds count as an hour.
		"2681 units, 76.6 % of the use": fmt.Sprintf("%.0f units, %.1f %% of the use", estimate(b, "programme"), math.Floor(10*estimate(b, "programme's share"))/10),
		"a bonus of 20 %":               fmt.Sprintf("a bonus of %.0f %%", estimate(b, "bonus")),
	} {
		if got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
	// The rules are the same, so what roles get differs by whole VMs only.
	for _, r := range b.Roles {
		if r.Network == "the hour" && math.Abs(r.Error) > 0.1 {
			t.Errorf("%s, %s: %v are computed and %v simulated", r.Policy, r.Role, r.Recorded, r.Simulated)
		}
	}
}

func estimate(b sim.Backtest, key string) float64 {
	i := slices.IndexFunc(b.Estimates, func(e sim.Estimate) bool { return e.Key == key })
	return b.Estimates[i].Value
}

// The same with records that are always there: roles get what the code that pays
// gives them, and the programme is who uses most.
func TestReplayOfMadeUpRecords(t *testing.T) {
	b := replay(t, madeUp(t))
	if len(b.Roles) != 30 || len(b.Nodes) != 11 || len(b.Series) != 7 {
		t.Errorf("%d roles, %d comparisons of nodes, %d series", len(b.Roles), len(b.Nodes), len(b.Series))
	}
	for _, r := range b.Roles {
		// Forty seconds of a VM are less than one, and there is little else.
		if r.Network == "the hour" && math.Abs(r.Error) > 1 || r.Recorded <= 0 {
			t.Errorf("%s, %s: %v are computed and %v simulated", r.Policy, r.Role, r.Recorded, r.Simulated)
		}
	}
	for key, want := range map[string]float64{
		"class.GPU.count": 1, "class.GPU.units": 12, "demand.small users.units": 4, "demand.GPU users.vm": 12,
		"programme": 80 + 8*40.0/3600, "demand.aleph": 60, "bonus": 20, "price.start": 0.02,
	} {
		if got := estimate(b, key); math.Abs(got-want) > 0.001*want {
			t.Errorf("%s is %v, want %v", key, got, want)
		}
	}
	text, err := json.Marshal(b)
	if err != nil {
		t.Fatal(err)
	}
	again, err := json.Marshal(replay(t, madeUp(t)))
	if err != nil || !bytes.Equal(text, again) {
		t.Errorf("the same records give two reports: %v", err)
	}
	if bytes.Contains(text, []byte("null")) {
		t.Errorf("something is null: %s", text)
	}
}

// Where a record is absent the report says so and leaves out what it would show.
func TestReplayWithoutRecords(t *testing.T) {
	whole := madeUp(t)
	for _, c := range []struct {
		name                        string
		records                     sim.Records
		absent, roles, nodes, times int
	}{
		{"nothing", sim.Records{}, 3, 0, 0, 0},
		{"only the flow", sim.Records{Flow: whole.Flow}, 2, 0, 0, 1},
		{"only the hour", sim.Records{Hour: whole.Hour}, 2, 0, 7, 0},
		{"no registry", sim.Records{Hour: whole.Hour, Flow: whole.Flow}, 1, 0, 7, 7},
		{"no flow", sim.Records{Hour: whole.Hour, Registry: whole.Registry}, 1, 30, 11, 0},
	} {
		b := replay(t, c.records)
		absent := 0
		for _, d := range b.Data {
			if strings.HasPrefix(d.Says, "It is absent") {
				absent++
			}
		}
		if absent != c.absent || len(b.Roles) != c.roles || len(b.Nodes) != c.nodes || len(b.Series) != c.times {
			t.Errorf("%s: %d absent, %d roles, %d comparisons of nodes, %d series", c.name, absent, len(b.Roles), len(b.Nodes), len(b.Series))
		}
	}
	// Without records the scenario is as it was.
	c, err := sim.Calibrate(sim.Records{})
	if err != nil {
		t.Fatal(err)
	}
	if today := preset(t, "today"); c.Scenario.ID() != today.ID() || len(c.Estimates) != 0 {
		t.Error("nothing was recorded, and today is another")
	}
}

// An hour before the flow was recorded has no months.
func TestHourBeforeTheFlow(t *testing.T) {
	r := madeUp(t)
	early := *r.Hour
	early.From -= 1e10
	early.To -= 1e10
	r.Hour = &early
	b := replay(t, r)
	if !slices.ContainsFunc(b.Notes, func(n string) bool { return strings.Contains(n, "months cannot be simulated") }) {
		t.Errorf("the notes do not say that months are left out: %q", b.Notes)
	}
}

func flowText(t testing.TB) string {
	t.Helper()
	b, err := os.ReadFile("testdata/flow.json")
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestReadFlow(t *testing.T) {
	f, err := sim.ReadFlow([]byte(flowText(t)))
	if err != nil {
		t.Fatal(err)
	}
	last := f.Months[len(f.Months)-1]
	if len(f.Months) != 5 || last.Name() != "2026-07" || last.To != f.Until || f.Bought.ALEPHUSD != 150 || len(f.Runs) != 7 {
		t.Errorf("%+v", f)
	}
	if usd, ok := f.Runs[0].Price(); !ok || math.Abs(usd-0.019) > 1e-12 {
		t.Errorf("the price of the first run is %v, %v", usd, ok)
	}
	if _, ok := f.Runs[6].Price(); ok {
		t.Error("a run of dollars has a price of ALEPH")
	}
}

func TestReadFlowRefuses(t *testing.T) {
	whole := flowText(t)
	for _, c := range []struct{ from, to, want string }{
		{whole, "", "EOF"},
		{whole, "[]", "cannot unmarshal"},
		{`"schemaVersion": 2`, `"schemaVersion": 3`, "schemaVersion is 3"},
		{`2026-07-20T12`, `yesterday`, "generatedAt"},
		{`2026-07-20T12`, `1999-07-20T12`, "from 2020 to 2099"},
		{`"month": "2026-04"`, `"month": "April"`, "no month"},
		{`"month": "2026-04"`, `"month": "2026-05"`, "does not follow"},
		{`"month": "2026-07"`, `"month": "2026-08"`, "begins after"},
		{`2026-07-20T12`, `2026-06-20T12`, "begins after"},
		{`"usd": 40`, `"usd": 41`, "its months sum to"},
		{`"usd": 40`, `"usd": -40`, "cannot be"},
		{`"usd": 40`, `"usd": 1e300`, "cannot be"},
		{`"usd": 150`, `"usd": 1500`, "its totals cannot be"},
		{`"usdValue": 100`, `"usdValue": 101`, "its runs sum to"},
		{`"timestamp": 1779304747000`, `"timestamp": 1990304747000`, "timestamp"},
		{`"amountIn": 30000`, `"amountIn": 1e-9`, "is no price"},
		{`"alephToDistribution": 5500`, `"alephToDistribution": 5600`, "amounts cannot be"},
	} {
		if !strings.Contains(whole, c.from) {
			t.Fatalf("the fixture has no %s", c.from)
		}
		_, err := sim.ReadFlow([]byte(strings.Replace(whole, c.from, c.to, 1)))
		if !errors.Is(err, sim.ErrFlow) || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%.40s for %.40s: %v, want %q", c.to, c.from, err, c.want)
		}
	}
}

// Whatever a stranger writes is refused with a reason or can be replayed.
func FuzzReadFlow(f *testing.F) {
	f.Add([]byte(flowText(f)))
	f.Add([]byte(`{"schemaVersion":2,"generatedAt":"2026-07-20T12:00:00Z","monthly":[{"month":"2026-07"}]}`))
	f.Add([]byte(`{}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		flow, err := sim.ReadFlow(b)
		if err != nil {
			if !errors.Is(err, sim.ErrFlow) {
				t.Fatalf("%v is not an ErrFlow", err)
			}
			return
		}
		report, err := sim.Replay(sim.Records{Flow: &flow})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := json.Marshal(report); err != nil { // No number is beyond what JSON has.
			t.Fatal(err)
		}
	})
}

// Whatever hour can be read is replayed, or refused with a reason.
func FuzzReplayHour(f *testing.F) {
	hour, err := os.ReadFile("testdata/hour.json")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(hour)
	flow, err := sim.ReadFlow([]byte(flowText(f)))
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		post, err := expense.ReadPost(b)
		if err != nil || post.Credits() > 100_000_000 { // What runs is placed VM by VM.
			return
		}
		report, err := sim.Replay(sim.Records{Hour: &post, Flow: &flow})
		if err != nil {
			if !errors.Is(err, sim.ErrBacktest) && !errors.Is(err, sim.ErrScenario) {
				t.Fatal(err)
			}
			return
		}
		if _, err := json.Marshal(report); err != nil {
			t.Fatal(err)
		}
	})
}
