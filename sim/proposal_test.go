package sim_test

import (
	"fmt"
	"math/big"
	"os"
	"strconv"
	"strings"
	"testing"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/sim"
)

// course is one course of a scenario in either mode.
type course interface {
	Begin(number uint64)
	Next() bool
	Err() error
	Values() []float64
}

// begun is a course of a scenario that has begun, and what its numbers are.
type begun struct {
	t *testing.T
	course
	model *sim.Model
	at    map[string]int
}

func begin(t *testing.T, s sim.Scenario, mode sim.Mode) *begun {
	t.Helper()
	m, err := sim.Prepare(s)
	if err != nil {
		t.Fatal(err)
	}
	b := &begun{t: t, model: m, at: map[string]int{}}
	for i, x := range m.Metrics() {
		b.at[x.Key] = i
	}
	if b.course = m.Run(); mode == sim.Cohortwise {
		b.course = m.Cohorts()
	}
	b.Begin(0)
	return b
}

// next lets the course go on.
func (b *begun) next() *begun {
	b.t.Helper()
	if !b.Next() {
		b.t.Fatalf("the course ends: %v", b.Err())
	}
	return b
}

// of is a number of the course.
func (b *begun) of(key string) float64 {
	b.t.Helper()
	at, ok := b.at[key]
	if !ok {
		b.t.Fatalf("no metric %q", key)
	}
	return b.Values()[at]
}

// printed spells a number as the survey prints it: with so many places, and
// commas between thousands. What is beyond the twelfth digit is not of the
// number.
func printed(x float64, places int) string {
	r, _ := new(big.Rat).SetString(strconv.FormatFloat(x, 'e', 11, 64))
	r.Mul(r, new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(places)), nil)))
	q, rest := new(big.Int).QuoRem(r.Num(), r.Denom(), new(big.Int))
	if c := rest.Lsh(rest, 1).Cmp(r.Denom()); c > 0 || c == 0 && q.Bit(0) == 1 {
		q.Add(q, big.NewInt(1))
	}
	digits := q.String()
	for len(digits) <= places {
		digits = "0" + digits
	}
	whole, fraction := digits[:len(digits)-places], digits[len(digits)-places:]
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if places > 0 {
		whole += "." + fraction
	}
	return whole
}

// golden reads the rows of the table: statement, arithmetic and number.
func golden(t *testing.T) (rows [][3]string) {
	t.Helper()
	text, err := os.ReadFile("testdata/proposal.txt")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(text)) {
		if line = strings.TrimSpace(line); line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		row := strings.Split(line, " | ")
		if len(row) != 3 {
			t.Fatalf("%q has %d columns", line, len(row))
		}
		rows = append(rows, [3]string(row))
	}
	return rows
}

// TestProposal reproduces every number of the proposal.
func TestProposal(t *testing.T) {
	rows := golden(t)
	if len(rows) < 64 {
		t.Fatalf("the table has %d rows", len(rows))
	}
	for _, mode := range []sim.Mode{sim.Nodewise, sim.Cohortwise} {
		t.Run(string(mode), func(t *testing.T) {
			got := statements(t, mode)
			for _, row := range rows {
				value, ok := got[row[0]]
				if !ok {
					t.Errorf("nothing computes %q", row[0])
				} else if value != row[2] {
					t.Errorf("%s: %s, the proposal has %s", row[0], value, row[2])
				}
				delete(got, row[0])
			}
			for statement := range got {
				t.Errorf("the table has no %q", statement)
			}
		})
	}
}

// statements gives what the simulator has for each row of the table.
func statements(t *testing.T, mode sim.Mode) map[string]string {
	// alone is the proposal without the wage, changed.
	alone := func(change func(*sim.Scenario)) *begun {
		s, err := sim.Preset("proposal")
		if err != nil {
			t.Fatal(err)
		}
		s.Policy.Wage.Pool = aleph.Token{}
		change(&s)
		return begin(t, s, mode)
	}
	at := func(price int64) *begun {
		return alone(func(s *sim.Scenario) { s.Price.Start = price * 1_000_000 }).next()
	}
	out := map[string]string{}
	put := func(statement string, x float64, places int) { out[statement] = printed(x, places) }

	b := at(25_000)
	price, stated := b.of("price"), 1426.0
	crns := b.of("crn_income") * b.of("compute_nodes")
	ccns := b.of("ccn_income") * b.of("core_nodes")
	stakers := b.of("stakers_income")
	put("subsidy per 30 days, USD", b.of("subsidy_usd"), 6)
	put("the same in ALEPH", b.of("subsidy_paid"), 6)
	put("all compute nodes", crns, 6)
	put("a compute node", b.of("crn_income"), 2)
	put("a compute node, USD", b.of("crn_income")*price, 2)
	put("all core nodes", ccns, 6)
	put("a core node", b.of("ccn_income"), 1)
	put("a core node, USD", b.of("ccn_income")*price, 2)
	put("core nodes, if each gets 1,426", ccns/stated, 2)
	put("all stakers", stakers, 6)
	put("all stakers in a year", b.of("yield")/100*b.of("staked"), 0)
	put("staked for 4.6 %, millions", stakers*365/30/0.046/1e6, 2)
	put("staked for 4.65 %, millions", stakers*365/30/0.0465/1e6, 1)
	put("staked for 4.55 %, millions", stakers*365/30/0.0455/1e6, 1)
	put("staked for 4.6 % of 12 months, millions", stakers*12/0.046/1e6, 1)
	put("stakers, % a year", b.of("yield"), 1)
	put("developers", b.of("developers"), 6)
	put("developers, USD", b.of("developers")*price, 2)
	put("utilisation, %", b.of("utilisation"), 0)
	put("capacity per compute node", b.of("programme")/0.7/b.of("compute_nodes"), 2)
	put("used per compute node", b.of("programme")/b.of("compute_nodes"), 2)
	put("USD if 3,000 CU were the capacity", alone(func(s *sim.Scenario) { s.Policy.Programme.Target = 2100 }).next().of("subsidy_usd"), 2)
	binding := b.of("subsidy_usd") / 1_350_000
	put("price at which the cap binds", binding, 6)
	put("all is paid at that price", at(17_600).of("kappa"), 6)
	below := alone(func(s *sim.Scenario) { s.Price.Start = 17_599_999_999 }).next()
	out["and not below"] = strconv.FormatBool(below.of("kappa") < 100)
	put("that price if the cap meant the distribution only", binding*0.95, 5)

	wageStatements(t, mode, out)
	legacyStatements(b, alone, out)
	for text, milli := range map[string]int64{
		"at 0.050: owed paid kappa, compute node (USD), core node (USD), yield": 50_000,
		"at 0.025": 25_000, "at 0.0176": 17_600, "at 0.0125": 12_500, "at 0.010": 10_000, "at 0.005": 5_000,
	} {
		b := at(milli)
		price := b.of("price")
		out[text] = fmt.Sprintf("%s %s %s, %s (%s), %s (%s), %s",
			printed(b.of("subsidy_owed"), 0), printed(b.of("subsidy_paid"), 0), printed(b.of("kappa")/100, 3),
			printed(b.of("crn_income"), 0), printed(b.of("crn_income")*price, 2),
			printed(b.of("ccn_income"), 0), printed(b.of("ccn_income")*price, 2), printed(b.of("yield"), 1))
	}
	for text, millions := range map[string]int64{
		"10 M last at 0.025, and at 0.0176 and 0.0098, times 30 days": 10, "25 M last": 25, "50 M last": 50, "100 M last": 100,
	} {
		var months []string
		for _, milli := range []int64{25_000, 17_600, 9_800} {
			b := alone(func(s *sim.Scenario) { s.Network.Pool, s.Price.Start = millions*1_000_000, milli*1_000_000 }).next()
			paid := float64(millions*1_000_000) - b.of("pool") // until now
			months = append(months, printed((b.of("runway")+30*paid/b.of("subsidy_paid"))/30, 1))
		}
		out[text] = strings.Join(months, " ")
	}

	// A network of equal machines that are used at 70 %.
	machines := func(units, cost int64, tariff string) *begun {
		return alone(func(s *sim.Scenario) {
			p, err := policy.Preset(tariff)
			if p.Name == "" {
				t.Fatal(err)
			}
			s.Policy.Tariff, s.Policy.Programme.Target = p.Tariff, 1_000_000
			s.Policy.Programme.Cap = aleph.WholeTokens(100_000_000)
			s.Classes = []sim.Class{{
				Name: "machine", Product: policy.Instance, Count: 350, Most: 350, Units: units, Cost: cost * 1_000_000, Score: 9500,
			}}
		}).next()
	}
	proposed, live := machines(16, 0, "proposal").of("machine.income_usd"), machines(16, 0, "mainnet").of("machine.income_usd")
	put("compute node per CU at 0.011, USD", proposed/16, 2)
	put("compute node per CU at 0.01425, USD", live/16, 2)
	put("a machine of 16 CU at 0.011, USD", proposed, 0)
	put("a machine of 16 CU at 0.01425, USD", live, 0)
	for text, cost := range map[string]int64{"CU to break even at 55 USD": 55, "CU to break even at 90 USD": 90} {
		units := int64(10)
		for machines(units, cost, "mainnet").of("machine.profit") < 0 {
			units++
		}
		out[text] = strconv.FormatInt(units, 10)
	}
	return out
}

// wageStatements are those of the minimum wage, without the programme.
func wageStatements(t *testing.T, mode sim.Mode, out map[string]string) {
	waged := func(change func(*policy.Wage)) *begun {
		s, err := sim.Preset("proposal")
		if err != nil {
			t.Fatal(err)
		}
		s.Policy.Programme.Target = 0
		change(&s.Policy.Wage)
		return begin(t, s, mode)
	}
	// months adds up a number of each of so many times 30 days.
	months := func(b *begun, n int, of func() float64) (all []float64) {
		for range n {
			sum, days := 0.0, 0.0
			for days < 30 {
				b.next()
				step := 30.0
				if mode == sim.Nodewise {
					step = 10
				}
				days += step
				sum += of() * step / 30
			}
			all = append(all, sum)
		}
		return all
	}
	for text, schedule := range map[string]policy.Schedule{
		"wage of each 30 days, continuous, thousands": policy.Continuous,
		"wage in six paying steps":                    policy.Step6,
		"wage in five paying steps":                   policy.Step5,
	} {
		b := waged(func(w *policy.Wage) { w.Schedule = schedule })
		var words []string
		sum := 0.0
		for _, x := range months(b, 6, func() float64 { return b.of("wage") }) {
			words, sum = append(words, printed(x/1000, 0)), sum+x
		}
		out[text] = strings.Join(words, " ") + " = " + printed(sum/1e6, 2) + " M"
	}
	first := func(key string, change func(*policy.Wage)) float64 {
		b := waged(change)
		return months(b, 1, func() float64 { return b.of(key) })[0]
	}
	thirds, halves := func(*policy.Wage) {}, func(w *policy.Wage) { w.Stakers = 0 }
	out["wage of a core node in the first 30 days, thirds"] = printed(first("ccn_income", thirds), 0)
	out["wage of a compute node"] = printed(first("crn_income", thirds), 0)
	out["wage of all stakers"] = printed(first("stakers_income", thirds), 0)
	out["wage of stakers, % a year"] = printed(first("yield", thirds), 1)
	out["wage of a core node, halves"] = printed(first("ccn_income", halves), 0)
	out["wage of a compute node, halves"] = printed(first("crn_income", halves), 0)
}

// legacyStatements compare with the rewards of before.
func legacyStatements(b *begun, alone func(func(*sim.Scenario)) *begun, out map[string]string) {
	apart := func(same int64) float64 {
		return alone(func(s *sim.Scenario) {
			for i := range s.Classes {
				s.Classes[i].SameASN = same
			}
		}).next().of("legacy_crn_income")
	}
	put := func(statement string, x float64, places int) { out[statement] = printed(x, places) }
	const stated = 1426.0
	ccn, least, most := b.of("legacy_ccn_income"), apart(10_000), apart(0)
	stakers := b.of("legacy_yield") / 100 * b.of("staked") / 365 // a day
	put("core node before, at most", ccn, 0)
	put("a core node of that, %", 100*stated/ccn, 1)
	put("core node before, if now is 40 %", stated/0.4, 0)
	put("its mean modifier then", stated/0.4/ccn, 2)
	put("or so many core nodes without one", ccn*100/(stated/0.4), 0)
	put("stakers before, a day", stakers, 0)
	put("stakers before, % a year", b.of("legacy_yield"), 1)
	put("stakers of that, %", 100*b.of("yield")/b.of("legacy_yield"), 0)
	put("compute node before, least", least, 0)
	put("compute node before, most", most, 0)
	put("a compute node of that, %", 100*b.of("crn_income")/most, 0)
	put("core nodes and stakers before", 100*ccn+30*stakers, 0)
	put("all before, millions", (100*ccn+30*stakers+350*most)/1e6, 2)
}
