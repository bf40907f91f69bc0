package sim

import (
	"fmt"
	"math/big"
	"slices"
	"strconv"
	"strings"
	"time"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/policy"
)

// Parameter describes one number of a scenario that can be set.
type Parameter struct {
	Key     string // as in TOML, with its table before a dot
	Unit    string
	Min     string // as TOML has it
	Max     string
	Places  int // after the point
	Choices []string
	Range   string // of all of these, as errors spell it
	Default string // of the scenario "proposal", as TOML has it
	Meaning string
}

// Parameters describes what can be set of a scenario besides its policy, its
// classes of nodes, its users and its shocks.
func Parameters() []Parameter {
	s := proposal()
	return describe(fields(), &s)
}

// ClassParameters describes what can be set of a class of compute nodes; a
// default is empty where there is none.
func ClassParameters() []Parameter { return describe(classFields(), nil) }

// DemandParameters describes what can be set of a kind of users, likewise.
func DemandParameters() []Parameter { return describe(demandFields(), nil) }

// ShockParameters describes what can be set of a shock, likewise.
func ShockParameters() []Parameter { return describe(shockFields(), nil) }

func describe[T any](all []field[T], of *T) []Parameter {
	out := make([]Parameter, len(all))
	for i, f := range all {
		p := Parameter{Key: f.key, Unit: f.unit, Range: f.value.bounds(), Meaning: f.meaning}
		if of != nil {
			p.Default = f.value.literal(of)
		} else if f.fallback != nil {
			var zero T
			f.fallback(&zero)
			p.Default = f.value.literal(&zero)
		}
		f.value.describe(&p)
		out[i] = p
	}
	return out
}

// A field is one value of a T.
type field[T any] struct {
	key, unit, meaning string
	value              value[T]
	fallback           func(*T) // sets what it is when it is left out; nil: it must be there
}

type value[T any] interface {
	kind() string
	bounds() string
	literal(*T) string
	read(of *T, v any) bool
	holds(*T) bool
	describe(*Parameter)
}

// number is a decimal with some places, counted in its last place.
type number[T any] struct {
	at       func(*T) *int64
	places   int
	min, max int64
}

func (n number[T]) kind() string {
	if n.places == 0 {
		return "a whole number"
	}
	return fmt.Sprintf("a number with at most %d places", n.places)
}

func (n number[T]) bounds() string       { return n.spell(n.min) + " to " + n.spell(n.max) }
func (n number[T]) literal(of *T) string { return n.spell(*n.at(of)) }
func (n number[T]) holds(of *T) bool     { return *n.at(of) >= n.min && *n.at(of) <= n.max }
func (n number[T]) describe(p *Parameter) {
	p.Min, p.Max, p.Places = n.spell(n.min), n.spell(n.max), n.places
}

func (n number[T]) spell(v int64) string {
	if n.places == 0 {
		return strconv.FormatInt(v, 10)
	}
	one := int64(1)
	for range n.places {
		one *= 10
	}
	sign := ""
	if v < 0 {
		sign, v = "-", -v
	}
	s := fmt.Sprintf("%s%d.%0*d", sign, v/one, n.places, v%one)
	s = strings.TrimRight(s, "0")
	if strings.HasSuffix(s, ".") {
		s += "0"
	}
	return s
}

func (n number[T]) read(of *T, v any) bool {
	var text string
	switch v := v.(type) {
	case int64:
		text = strconv.FormatInt(v, 10)
	case float64:
		text = strconv.FormatFloat(v, 'f', -1, 64)
	case string:
		text = v
	default:
		return false
	}
	if len(text) > 40 || strings.Trim(text, "+-.0123456789") != "" {
		return false
	}
	r, ok := new(big.Rat).SetString(text)
	if !ok {
		return false
	}
	r.Mul(r, new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n.places)), nil)))
	if !r.IsInt() || !r.Num().IsInt64() {
		return false
	}
	got := r.Num().Int64()
	if got < n.min || got > n.max {
		return false
	}
	*n.at(of) = got
	return true
}

// choice is one of some words.
type choice[T any, W ~string] struct {
	at    func(*T) *W
	words []W
}

func (c choice[T, W]) kind() string         { return "one of these words" }
func (c choice[T, W]) literal(of *T) string { return strconv.Quote(string(*c.at(of))) }
func (c choice[T, W]) holds(of *T) bool     { return slices.Contains(c.words, *c.at(of)) }

func (c choice[T, W]) bounds() string {
	words := make([]string, len(c.words))
	for i, w := range c.words {
		words[i] = strconv.Quote(string(w))
	}
	return strings.Join(words, ", ")
}

func (c choice[T, W]) read(of *T, v any) bool {
	s, ok := v.(string)
	if !ok || !slices.Contains(c.words, W(s)) {
		return false
	}
	*c.at(of) = W(s)
	return true
}

func (c choice[T, W]) describe(p *Parameter) {
	for _, w := range c.words {
		p.Choices = append(p.Choices, string(w))
	}
}

// name is what something is called.
type name[T any] struct {
	at    func(*T) *string
	least int // characters
}

func (n name[T]) kind() string { return "a text" }
func (n name[T]) bounds() string {
	return fmt.Sprintf("%d to 60 letters, digits, spaces and the marks -_.,()%%", n.least)
}
func (n name[T]) literal(of *T) string  { return strconv.Quote(*n.at(of)) }
func (n name[T]) describe(p *Parameter) {}

func (n name[T]) holds(of *T) bool {
	s := *n.at(of)
	return len(s) >= n.least && len(s) <= 60 && strings.Trim(s, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -_.,()%") == ""
}

func (n name[T]) read(of *T, v any) bool {
	s, ok := v.(string)
	if ok {
		*n.at(of) = s
	}
	return ok && n.holds(of)
}

// day is a date, from 2020 to 2099.
type day[T any] struct{ at func(*T) *aleph.Millis }

const (
	dayMin = 1_577_836_800_000 // 2020-01-01
	dayMax = 4_070_908_800_000 // 2099-01-01
)

func (d day[T]) kind() string          { return `a date such as "2026-05-01"` }
func (d day[T]) bounds() string        { return date(dayMin) + " to " + date(dayMax) }
func (d day[T]) literal(of *T) string  { return strconv.Quote(date(*d.at(of))) }
func (d day[T]) holds(of *T) bool      { return *d.at(of) >= dayMin && *d.at(of) <= dayMax }
func (d day[T]) describe(p *Parameter) { p.Min, p.Max = date(dayMin), date(dayMax) }

func (d day[T]) read(of *T, v any) bool {
	s, ok := v.(string)
	if !ok {
		return false
	}
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return false
	}
	*d.at(of) = aleph.Millis(t.UnixMilli())
	return d.holds(of)
}

// set sets one field of something by its key. where is how errors name it.
func set[T any](fields []field[T], of *T, key, where string, v any) error {
	for _, f := range fields {
		if f.key != key {
			continue
		}
		if !f.value.read(of, v) {
			return refuse("%s is %s: it is %s, %s", where, policy.Spelled(v), f.value.kind(), f.value.bounds())
		}
		return nil
	}
	keys := make([]string, len(fields))
	for i, f := range fields {
		keys[i] = f.key
	}
	return unknown(where, key, keys)
}

// check says which field does not hold.
func check[T any](fields []field[T], of *T, where string) error {
	for _, f := range fields {
		if !f.value.holds(of) {
			return refuse("%s%s is %s: it is %s, %s", where, f.key, f.value.literal(of), f.value.kind(), f.value.bounds())
		}
	}
	return nil
}

func isTable(key string) bool {
	return slices.ContainsFunc(fields(), func(f field[Scenario]) bool { return strings.HasPrefix(f.key, key+".") })
}

// What parameters are counted in.
const (
	days      = "days"
	percent   = "%"
	perMonth  = "% per 30 days"
	perYear   = "% per year"
	inALEPH   = "ALEPH"
	inUnits   = "compute units"
	usdMonth  = "USD per 30 days"
	countable = "count"
)

// percents is a number of percent with two places: basis points.
func percents[T any](least, most int64, at func(*T) *int64) value[T] {
	return number[T]{at, 2, least, most}
}

func count[T any](least, most int64, at func(*T) *int64) value[T] {
	return number[T]{at, 0, least, most}
}

func usd[T any](most int64, at func(*T) *int64) value[T] {
	return number[T]{at, 6, 0, most * 1_000_000}
}

const supply = 500_000_000 // ALEPH

func fields() []field[Scenario] {
	type f = field[Scenario]
	type s = Scenario
	return []f{
		{key: "name", unit: "name", meaning: "What the scenario is called in reports.", value: name[s]{func(s *s) *string { return &s.Name }, 1}},
		{key: "seed", unit: "number", meaning: "What chance begins with: equal seeds give equal results.", value: count(0, 1<<53, func(s *s) *int64 { return &s.Seed })},
		{key: "start", unit: "date", meaning: "When the simulation begins.", value: day[s]{func(s *s) *aleph.Millis { return &s.Start }}},
		{key: "horizon", unit: days, meaning: "How long it lasts.", value: count(1, 3650, func(s *s) *int64 { return &s.Horizon })},

		{key: "network.ccns", unit: countable, meaning: "Core nodes at the start.", value: count(1, 2000, func(s *s) *int64 { return &s.Network.CCNs })},
		{key: "network.staked", unit: inALEPH, meaning: "Staked on all core nodes together at the start.", value: count(1, supply, func(s *s) *int64 { return &s.Network.Staked })},
		{key: "network.stakers", unit: countable, meaning: "Addresses that stake.", value: count(1, 20_000, func(s *s) *int64 { return &s.Network.Stakers })},
		{key: "network.pool", unit: inALEPH, meaning: "What the incentives pool has at the start.", value: count(0, supply, func(s *s) *int64 { return &s.Network.Pool })},
		{key: "network.programme_vm", unit: inUnits, meaning: "Size of each VM of the incentive programme.", value: count(1, 64, func(s *s) *int64 { return &s.Network.Programme })},

		{key: "price.process", unit: "process", meaning: "How the price of ALEPH moves: not at all, by chance, or as it was.", value: choice[s, Process]{func(s *s) *Process { return &s.Price.Process }, []Process{Constant, Walk, Recorded}}},
		{key: "price.start", unit: "USD per ALEPH", meaning: "Its price at the start.", value: number[s]{func(s *s) *int64 { return &s.Price.Start }, 12, priceMin, priceMax}},
		{key: "price.drift", unit: perYear, meaning: "How quickly its mean grows, as the change of its logarithm, without jumps. Its median grows less, by half the square of the volatility.", value: percents(-50_000, 50_000, func(s *s) *int64 { return &s.Price.Drift })},
		{key: "price.volatility", unit: "% per square root of a year", meaning: "How far it strays.", value: percents(0, 100_000, func(s *s) *int64 { return &s.Price.Volatility })},
		{key: "price.jumps", unit: "per year", meaning: "How often it jumps, on average.", value: number[s]{func(s *s) *int64 { return &s.Price.Jumps }, 2, 0, 36_500}},
		{key: "price.jump", unit: percent, meaning: "By how much a jump moves it, on average.", value: percents(-9_900, 100_000, func(s *s) *int64 { return &s.Price.Jump })},
		{key: "price.depth", unit: "USD", meaning: "On each side of the pool in which rewards are sold and payments are swapped; 0: trades do not move the price.", value: count(0, 1_000_000_000, func(s *s) *int64 { return &s.Price.Depth })},
		{key: "price.reversion", unit: perMonth, meaning: "How much of the gap that trades opened closes by what others trade.", value: percents(0, 10_000, func(s *s) *int64 { return &s.Price.Reversion })},

		{key: "core.cost", unit: usdMonth, meaning: "What a core node costs its operator.", value: usd(100_000, func(s *s) *int64 { return &s.Core.Cost })},
		{key: "core.enter", unit: perMonth, meaning: "How many core nodes come, of those at the start, while one earns its cost twice.", value: percents(0, 10_000, func(s *s) *int64 { return &s.Core.Enter })},
		{key: "core.leave", unit: perMonth, meaning: "How many go of those that cost more than they earn.", value: percents(0, 10_000, func(s *s) *int64 { return &s.Core.Leave })},
		{key: "core.most", unit: countable, meaning: "The most core nodes that there will be.", value: count(1, 2000, func(s *s) *int64 { return &s.Core.Most })},

		{key: "stakers.yield", unit: perYear, meaning: "The yield that stakers want: above it stake comes, below it stake goes.", value: percents(0, 100_000, func(s *s) *int64 { return &s.Stakers.Yield })},
		{key: "stakers.speed", unit: perMonth, meaning: "How much of the stake moves when the yield is off by the whole of what they want.", value: percents(0, 10_000, func(s *s) *int64 { return &s.Stakers.Speed })},
		{key: "stakers.loyal", unit: percent, meaning: "Part of the stake at the start that stays whatever it yields.", value: percents(0, 10_000, func(s *s) *int64 { return &s.Stakers.Loyal })},
		{key: "stakers.most", unit: inALEPH, meaning: "The most that can be staked.", value: count(1, supply, func(s *s) *int64 { return &s.Stakers.Most })},

		{key: "selling.crn", unit: percent, meaning: "Part of their rewards that operators of compute nodes sell at once.", value: percents(0, 10_000, func(s *s) *int64 { return &s.Selling.CRN })},
		{key: "selling.ccn", unit: percent, meaning: "Part of their rewards that operators of core nodes sell at once.", value: percents(0, 10_000, func(s *s) *int64 { return &s.Selling.CCN })},
		{key: "selling.stakers", unit: percent, meaning: "Part of their rewards that stakers sell at once.", value: percents(0, 10_000, func(s *s) *int64 { return &s.Selling.Stakers })},
	}
}

func products() []policy.Product {
	return []policy.Product{policy.Instance, policy.InstanceConfidential, policy.InstanceGPUStandard, policy.InstanceGPUPremium}
}

func classFields() []field[Class] {
	type f = field[Class]
	type c = Class
	return []f{
		{key: "name", unit: "name", meaning: "What the class is called.", value: name[c]{func(c *c) *string { return &c.Name }, 1}},
		{key: "product", unit: "product", meaning: "What its compute units are sold as.", value: choice[c, policy.Product]{func(c *c) *policy.Product { return &c.Product }, products()}, fallback: func(c *c) { c.Product = policy.Instance }},
		{key: "count", unit: countable, meaning: "Nodes at the start.", value: count(0, nodesMax, func(c *c) *int64 { return &c.Count })},
		{key: "units", unit: inUnits, meaning: "Of each node.", value: count(1, 1024, func(c *c) *int64 { return &c.Units })},
		{key: "cost", unit: usdMonth, meaning: "What each node costs its operator, besides electricity that is reckoned by its power.", value: usd(100_000, func(c *c) *int64 { return &c.Cost })},
		{key: "score", unit: percent, meaning: "The score of each node.", value: percents(0, 10_000, func(c *c) *int64 { return &c.Score }), fallback: func(c *c) { c.Score = 9500 }},
		{key: "enter", unit: perMonth, meaning: "How many nodes come, of those at the start, of new operators or of those who expand, while one earns its cost twice.", value: percents(0, 10_000, func(c *c) *int64 { return &c.Enter }), fallback: func(*c) {}},
		{key: "leave", unit: perMonth, meaning: "How many go of those that cost more than they earn.", value: percents(0, 10_000, func(c *c) *int64 { return &c.Leave }), fallback: func(*c) {}},
		{key: "most", unit: countable, meaning: "The most nodes that there will be.", value: count(0, nodesMax, func(c *c) *int64 { return &c.Most })},
		{key: "same_network", unit: percent, meaning: "Part of all nodes that are in the same provider's network; only the rewards of before depend on it.", value: percents(0, 10_000, func(c *c) *int64 { return &c.SameASN }), fallback: func(c *c) { c.SameASN = 1000 }},
		{key: "location", unit: "name", meaning: "Where its nodes stand. Rules pay the same everywhere; electricity has its price there, and a shock may happen there alone.", value: name[c]{func(c *c) *string { return &c.Location }, 0}, fallback: func(*c) {}},
		{key: "power", unit: "W", meaning: "What each node draws; 0 when cost has its electricity.", value: count(0, 100_000, func(c *c) *int64 { return &c.Power }), fallback: func(*c) {}},
		{key: "electricity", unit: "USD per kWh", meaning: "Its price where the nodes stand.", value: usd(100, func(c *c) *int64 { return &c.Electricity }), fallback: func(*c) {}},
	}
}

func demandFields() []field[Demand] {
	type f = field[Demand]
	type d = Demand
	return []f{
		{key: "name", unit: "name", meaning: "What these users are called.", value: name[d]{func(d *d) *string { return &d.Name }, 1}},
		{key: "product", unit: "product", meaning: "What they use.", value: choice[d, policy.Product]{func(d *d) *policy.Product { return &d.Product }, products()}, fallback: func(d *d) { d.Product = policy.Instance }},
		{key: "units", unit: inUnits, meaning: "In use at the start.", value: count(0, 1_000_000, func(d *d) *int64 { return &d.Units })},
		{key: "growth", unit: perMonth, meaning: "By how much what they want grows.", value: percents(-5_000, 20_000, func(d *d) *int64 { return &d.Growth }), fallback: func(*d) {}},
		{key: "churn", unit: perMonth, meaning: "Part of their VMs that end and are followed by others, perhaps on other nodes.", value: percents(0, 10_000, func(d *d) *int64 { return &d.Churn }), fallback: func(*d) {}},
		{key: "noise", unit: percent, meaning: "By how much what they want differs from one epoch to the next (standard deviation).", value: percents(0, 10_000, func(d *d) *int64 { return &d.Noise }), fallback: func(*d) {}},
		{key: "elasticity", unit: "% per %", meaning: "By how much less they want when the price is higher.", value: number[d]{func(d *d) *int64 { return &d.Elasticity }, 2, 0, 1000}, fallback: func(*d) {}},
		{key: "reference", unit: "credits per compute unit and hour", meaning: "The price at which they want what they use at the start; 0 is that of the policy.", value: count(0, 1_000_000, func(d *d) *int64 { return &d.Reference }), fallback: func(*d) {}},
		{key: "vm", unit: inUnits, meaning: "Size of each of their VMs.", value: count(1, 64, func(d *d) *int64 { return &d.VM }), fallback: func(d *d) { d.VM = 4 }},
		{key: "aleph", unit: percent, meaning: "Part of what they pay that they pay in ALEPH.", value: percents(0, 10_000, func(d *d) *int64 { return &d.Aleph }), fallback: func(*d) {}},
		{key: "granted", unit: percent, meaning: "Part of their credits that is granted instead of bought.", value: percents(0, 10_000, func(d *d) *int64 { return &d.Granted }), fallback: func(*d) {}},
	}
}

func shockFields() []field[Shock] {
	type f = field[Shock]
	type s = Shock
	return []f{
		{key: "day", unit: days, meaning: "When it happens, from the start.", value: count(0, 3650, func(s *s) *int64 { return &s.Day })},
		{key: "what", unit: "word", meaning: "What it happens to.", value: choice[s, Shocked]{func(s *s) *Shocked { return &s.What }, []Shocked{ShockPrice, ShockDemand, ShockCRNs, ShockCCNs}}},
		{key: "by", unit: percent, meaning: "By how much that changes; of nodes, how many go.", value: percents(-9_900, 100_000, func(s *s) *int64 { return &s.By })},
		{key: "where", unit: "name", meaning: "The location of the compute nodes that go; of all when it is empty.", value: name[s]{func(s *s) *string { return &s.Where }, 0}, fallback: func(*s) {}},
	}
}
