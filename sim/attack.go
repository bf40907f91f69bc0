package sim

import (
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strings"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/policy"
)

// AttackKind describes one way to gain from the rules what they were not made
// for.
type AttackKind struct {
	Key        string
	Name       string
	Does       string      // in one sentence
	Parameters []Parameter // that RunAttack takes for it
	Levers     []Lever     // that can close it, the mildest first

	keys     []string
	defaults func(*attempt)
	run      func(*trial) error
	limits   func(*trial, string) (float64, bool) // the formula of where a parameter of the policy closes it
	stopped  func() bool
}

// Lever is a parameter of policies that can close an attack.
type Lever struct {
	Key   string
	Way   Way
	Blunt bool // it closes the attack by giving up what the rule is for
}

// Way is where a lever is moved.
type Way string

// The ways.
const (
	Lower  Way = "lower"
	Higher Way = "higher"
	Other  Way = "other" // another word
)

// Attacks lists the attacks.
func Attacks() []AttackKind {
	all := []AttackKind{selfDealing(), splitServer(), inflation(), threshold(), pricePush(), grantFarming(), holding(), exitCascade()}
	for i := range all {
		k := &all[i]
		usual := k.usual()
		k.Parameters = describe(k.fields(), &usual)
	}
	return all
}

// Attack is what an attack comes to under a policy. Money is in USD at the
// price of the scenario's start, and of 30 days unless it says otherwise.
type Attack struct {
	Kind       string    `json:"kind"`
	Name       string    `json:"name"`
	Does       string    `json:"does"`
	Scenario   string    `json:"scenario"`
	ID         string    `json:"id"` // of the scenario, by its content
	Policy     string    `json:"policy"`
	Parameters []Setting `json:"parameters"`
	Days       float64   `json:"days"`

	Pays      bool       `json:"pays"`
	Profit    float64    `json:"profit_usd"`            // what the attacker has more with the attack than without it
	Spent     float64    `json:"spent_usd"`             // what he paid for it
	Percent   float64    `json:"profit_percent"`        // profit of what he spent; 0 when he spent nothing
	Formula   *float64   `json:"formula_usd,omitempty"` // the profit by the closed formula, where there is one
	Breakdown []Amount   `json:"breakdown"`             // of the profit: they sum to it
	Others    []Amount   `json:"others"`                // what others have more, or less
	Condition Condition  `json:"condition"`
	Findings  []Finding  `json:"findings"` // what was measured, and where it stops paying
	Closes    []Remedy   `json:"closes"`   // empty when it does not pay
	Standings []Standing `json:"standings"`
	Blind     string     `json:"blind"` // what the simulation cannot see
}

// Setting is the value of a parameter.
type Setting struct {
	Key   string `json:"key"`
	Value string `json:"value"`
	Unit  string `json:"unit"`
}

// Amount is a part of something, in USD.
type Amount struct {
	Key   string  `json:"key"`
	USD   float64 `json:"usd"`
	Means string  `json:"means"`
}

// Finding is a number that an attack goes by.
type Finding struct {
	Key   string  `json:"key"`
	Value float64 `json:"value"`
	Unit  string  `json:"unit"`
	Means string  `json:"means"`
}

// Condition is when an attack pays: Left is more than Right.
type Condition struct {
	Formula string  `json:"formula"`
	Here    string  `json:"here"` // the same with numbers
	Left    float64 `json:"left"`
	Right   float64 `json:"right"`
	Holds   bool    `json:"holds"`
}

// Remedy is a change of one parameter of the policy after which an attack does
// not pay.
type Remedy struct {
	Key     string   `json:"key"`
	From    string   `json:"from"`
	To      string   `json:"to"`
	Unit    string   `json:"unit"`
	Formula *float64 `json:"formula,omitempty"` // where the closed formula has the limit, in the unit of the parameter
	Blunt   bool     `json:"blunt"`             // it gives up what the rule is for
	With    string   `json:"with,omitempty"`    // what changes too, so that the policy adds up
}

// Standing is what the same attack comes to under a preset.
type Standing struct {
	Policy  string  `json:"policy"`
	Pays    bool    `json:"pays"`
	Profit  float64 `json:"profit_usd"`
	Percent float64 `json:"profit_percent"`
}

// AttackOf returns the kind with a key.
func AttackOf(key string) (AttackKind, error) {
	all := Attacks()
	var keys []string
	for _, k := range all {
		if k.Key == key {
			return k, nil
		}
		keys = append(keys, k.Key)
	}
	if near, ok := policy.Nearest(key, keys); ok {
		return AttackKind{}, refuse("there is no attack %q: do you mean %q?", key, near)
	}
	return AttackKind{}, refuse("there is no attack %q: the attacks are %v", key, keys)
}

// RunAttack attacks the network of a scenario at its start under its policy,
// and under each preset. What is set is by the keys of the kind's parameters,
// as TOML or a text has it; the others have their defaults. Its errors wrap
// ErrScenario, but for those of a law that was broken: a fault of the program.
// Stopped is asked now and then; once it reports true, the error is ErrStopped.
// Nil never does.
func RunAttack(s Scenario, kind string, with map[string]any, stopped func() bool) (Attack, error) {
	k, err := AttackOf(kind)
	if err != nil {
		return Attack{}, err
	}
	k.stopped = stopped
	x := k.usual()
	for _, key := range slices.Sorted(maps.Keys(with)) {
		if err := set(k.fields(), &x, key, kind+"."+key, with[key]); err != nil {
			return Attack{}, err
		}
	}
	t, err := k.try(s, x)
	if err != nil {
		return Attack{}, err
	}
	a := t.result
	a.Kind, a.Name, a.Does, a.Scenario, a.ID, a.Policy = k.Key, k.Name, k.Does, s.Name, s.ID(), s.Policy.Name
	for _, f := range k.fields() {
		a.Parameters = append(a.Parameters, Setting{f.key, strings.Trim(f.value.literal(&x), `"`), f.unit})
	}
	if a.Others == nil {
		a.Others = []Amount{}
	}
	if a.Breakdown == nil {
		a.Breakdown = []Amount{}
	}
	a.Closes = []Remedy{}
	if a.Pays {
		if a.Closes, err = k.close(s, x, t); err != nil {
			return Attack{}, err
		}
	}
	for _, name := range []string{"proposal", "mainnet", "hardened"} {
		under, err := s.With(Change{"policy", name})
		if err != nil {
			return Attack{}, err
		}
		v, err := k.try(under, x)
		if err != nil {
			return Attack{}, err
		}
		a.Standings = append(a.Standings, Standing{name, v.result.Pays, v.result.Profit, v.result.Percent})
	}
	return a, nil
}

// usual is an attempt with the defaults of the kind.
func (k *AttackKind) usual() attempt {
	x := defaults()
	if k.defaults != nil {
		k.defaults(&x)
	}
	return x
}

// fields are the fields of an attempt of the kind.
func (k *AttackKind) fields() []field[attempt] {
	all := attemptFields()
	out := make([]field[attempt], len(k.keys))
	for i, key := range k.keys {
		out[i] = all[slices.IndexFunc(all, func(f field[attempt]) bool { return f.key == key })]
	}
	return out
}

// trial is one attempt under one policy.
type trial struct {
	attempt
	m      *Model
	p      *policy.Policy
	result Attack

	stopped func() bool
	alone   bool // it pays who displaces nothing of what would run on his nodes, however much he spends
}

// try simulates an attempt.
func (k *AttackKind) try(s Scenario, x attempt) (*trial, error) {
	m, err := Prepare(s)
	if err != nil {
		return nil, err
	}
	t := &trial{attempt: x, m: m, p: &m.scenario.Policy, stopped: k.stopped}
	t.result.Days = month
	return t, k.run(t)
}

// usd is base units of ALEPH at the price of the start.
func (t *trial) usd(x *big.Int) float64 {
	amount, _ := aleph.TokenFromBig(new(big.Int).Abs(x))
	worth := mul(toALEPH(amount), usdOf(aleph.Price(t.m.scenario.Price.Start)))
	if x.Sign() < 0 {
		return -worth
	}
	return worth
}

// compare takes the difference of two courses, of which the second has the
// attack, and costs in USD that are paid outside of the network.
func (t *trial) compare(without, with *proceeds, costs ...Amount) {
	a := &t.result
	gain := func(key, means string, streams []int, roles ...int) {
		sum := new(big.Int)
		for _, s := range streams {
			for _, r := range roles {
				sum.Add(sum, &with.earned[s][r])
				sum.Sub(sum, &without.earned[s][r])
			}
		}
		if sum.Sign() != 0 {
			a.Breakdown = append(a.Breakdown, Amount{key, t.usd(sum), means})
		}
	}
	all := []int{asCRN, asCCN, asStaker}
	if with.spent.Sign() > 0 {
		a.Breakdown = append(a.Breakdown, Amount{"paid", -t.usd(&with.spent), "What he paid for credits."})
	}
	gain("crn", "What came back to his compute nodes of what he ran.", []int{inExecution, inHolder}, asCRN)
	gain("ccn", "What came back to his core node.", []int{inExecution, inHolder}, asCCN)
	gain("stakers", "What came back to his stake.", []int{inExecution, inHolder}, asStaker)
	gain("programme", "What he gets more, or less, of the incentive programme.", []int{inProgramme}, all...)
	gain("wage", "What he gets more, or less, of the minimum wage.", []int{inWage}, all...)
	profit := new(big.Int).Sub(with.income(), without.income())
	profit.Sub(profit, &with.spent)
	a.Profit, a.Spent = t.usd(profit), t.usd(&with.spent)
	for _, c := range costs {
		if c.USD == 0 {
			continue
		}
		a.Breakdown = append(a.Breakdown, Amount{c.Key, -c.USD, c.Means})
		a.Profit -= c.USD
		a.Spent += c.USD
	}
	if a.Spent > 0 {
		a.Percent = 100 * a.Profit / a.Spent
	}
	for i, who := range [parties]Amount{
		asCRN:        {Key: "crns", Means: "Other compute nodes."},
		asCCN:        {Key: "ccns", Means: "Other core nodes."},
		asStaker:     {Key: "stakers", Means: "Other stakers."},
		asDevelopers: {Key: "developers", Means: "The developers."},
		asBurn:       {Key: "burned", Means: "What is burned."},
		asPool:       {Key: "pool", Means: "The incentives pool."},
	} {
		change := new(big.Int).Sub(&with.others[i], &without.others[i])
		who.USD = t.usd(change)
		if change.Sign() != 0 {
			a.Others = append(a.Others, who)
		}
	}
	a.Pays = a.Profit > t.rounding()
}

// rounding is what rounding can make of nothing, in USD: a thousand base units
// of ALEPH, about one for each line.
func (t *trial) rounding() float64 { return t.usd(big.NewInt(1000)) }

func (t *trial) note(key string, value float64, unit, means string) {
	t.result.Findings = append(t.result.Findings, Finding{key, value, unit, means})
}

func (t *trial) condition(formula, here string, left, right float64) {
	t.result.Condition = Condition{Formula: formula, Here: here, Left: left, Right: right, Holds: left > right}
}

// unitMonth is what a compute unit costs in 30 days, in USD.
func (t *trial) unitMonth() float64 { return monthlyUSD(t.m.rate) }

// theta are the parts of what is used that come back to him who runs it on his
// own node.
func (t *trial) theta(b *proceeds) (crn, ccn, stakers float64) {
	s := &t.p.Execution
	if !b.active {
		return 0, 0, 0
	}
	crn = part(int64(s.CRN))
	if t.Core == yes {
		ccn = part(int64(s.CCN))
	}
	f := b.stakeOwn
	if t.p.StakerScope == policy.Global {
		f = b.stakeAll
	}
	return crn, ccn, mul(part(int64(s.Stakers)), f)
}

// rewarded is the part of what is used with credits of an origin that is
// rewarded beyond what lies behind them.
func (t *trial) rewarded(o aleph.Origin) float64 {
	switch {
	case t.p.Valuation != policy.BySpot:
		return 0
	case o == aleph.Bonus:
		return part(int64(t.p.RewardBonus))
	case o == aleph.Granted:
		return part(int64(t.p.RewardGranted))
	}
	return 1
}

// yesNo is an answer.
type yesNo string

const (
	yes yesNo = "yes"
	no  yesNo = "no"
)

// attempt is all parameters of all attacks.
type attempt struct {
	Budget    int64 // 10^-6 USD
	Core      yesNo
	Stake     int64 // ALEPH
	Others    int64 // ALEPH
	Friction  int64 // basis points
	Programme yesNo
	Product   policy.Product

	Units   int64
	Parts   int64
	Claimed int64
	Cost    int64 // 10^-6 USD
	True    int64 // basis points
	Shown   int64 // basis points

	When    timing
	Push    int64 // basis points
	Minutes int64
	Depth   int64 // USD
	Fee     int64 // basis points

	Named yesNo
	Fresh yesNo
	Held  int64 // compute units

	Day   int64
	Fall  int64 // basis points
	Cores int64 // basis points
	Leave int64 // basis points per 30 days
	Days  int64
	Nodes int64
}

// timing is when a price is pushed.
type timing string

const (
	whileBuying timing = "buying"
	whileUsed   timing = "using"
)

func defaults() attempt {
	return attempt{
		Budget: 102_600_000, Core: yes, Stake: 500_000, Programme: no, Product: policy.Instance,
		Units: 16, Parts: 16, Claimed: 64, True: 7900, Shown: 8100,
		When: whileBuying, Push: 1000, Minutes: 30, Depth: 400_000, Fee: 30, Named: no, Fresh: yes, Held: 100,
		Day: 90, Cores: 6000, Leave: 2000, Days: 360, Nodes: 8,
	}
}

func attemptFields() []field[attempt] {
	type f = field[attempt]
	type x = attempt
	answer := func(at func(*x) *yesNo) value[x] { return choice[x, yesNo]{at, []yesNo{yes, no}} }
	return []f{
		{key: "budget", unit: "USD", meaning: "What he pays for credits, or is granted.", value: number[x]{func(x *x) *int64 { return &x.Budget }, 6, 1_000_000, 1_000_000_000_000}},
		{key: "core", unit: "yes or no", meaning: "Whether he owns the core node that links his compute nodes.", value: answer(func(x *x) *yesNo { return &x.Core })},
		{key: "stake", unit: inALEPH, meaning: "What he has staked on that core node.", value: count(0, supply, func(x *x) *int64 { return &x.Stake })},
		{key: "others", unit: inALEPH, meaning: "What others have staked on it.", value: count(0, supply, func(x *x) *int64 { return &x.Others })},
		{key: "friction", unit: percent, meaning: "What swaps, gas and power cost him, of what he pays.", value: percents(0, 10_000, func(x *x) *int64 { return &x.Friction })},
		{key: "programme", unit: "yes or no", meaning: "Whether the incentive programme fills the network besides, his nodes too: then what he runs displaces what it would run.", value: answer(func(x *x) *yesNo { return &x.Programme })},
		{key: "product", unit: "product", meaning: "What he runs, for how many compute units his budget is.", value: choice[x, policy.Product]{func(x *x) *policy.Product { return &x.Product }, products()}},
		{key: "units", unit: inUnits, meaning: "That his server really has.", value: count(1, 1024, func(x *x) *int64 { return &x.Units })},
		{key: "parts", unit: countable, meaning: "Compute nodes into which he splits it.", value: count(2, 256, func(x *x) *int64 { return &x.Parts })},
		{key: "claimed", unit: inUnits, meaning: "That it says it has.", value: count(1, 100_000, func(x *x) *int64 { return &x.Claimed })},
		{key: "cost", unit: usdMonth, meaning: "What the attack costs him besides: addresses, bribes, an application.", value: number[x]{func(x *x) *int64 { return &x.Cost }, 6, 0, 1_000_000_000_000}},
		{key: "true", unit: percent, meaning: "The score that his node deserves.", value: percents(0, 10_000, func(x *x) *int64 { return &x.True })},
		{key: "shown", unit: percent, meaning: "The score that it shows to those who measure it.", value: percents(0, 10_000, func(x *x) *int64 { return &x.Shown })},
		{key: "when", unit: "word", meaning: "When he pushes the price: up while he buys credits, or down while what runs on his node is valued.", value: choice[x, timing]{func(x *x) *timing { return &x.When }, []timing{whileBuying, whileUsed}}},
		{key: "push", unit: percent, meaning: "By how much he pushes it, on every market that core nodes look at.", value: percents(1, 9_900, func(x *x) *int64 { return &x.Push })},
		{key: "minutes", unit: "minutes", meaning: "For how long.", value: count(1, 43_200, func(x *x) *int64 { return &x.Minutes })},
		{key: "depth", unit: "USD", meaning: "On each side of the pools that he pushes.", value: count(0, 1_000_000_000, func(x *x) *int64 { return &x.Depth })},
		{key: "fee", unit: percent, meaning: "Of those pools, on each of the two swaps.", value: percents(0, 10_000, func(x *x) *int64 { return &x.Fee })},
		{key: "named", unit: "yes or no", meaning: "Whether he names his node.", value: answer(func(x *x) *yesNo { return &x.Named })},
		{key: "fresh", unit: "yes or no", meaning: "Whether his node comes when all others have their work: what is placed then goes to it first.", value: answer(func(x *x) *yesNo { return &x.Fresh })},
		{key: "held", unit: inUnits, meaning: "That he pays by holding ALEPH.", value: count(1, 1_000_000, func(x *x) *int64 { return &x.Held })},
		{key: "day", unit: days, meaning: "When it happens, from the start.", value: count(0, 3600, func(x *x) *int64 { return &x.Day })},
		{key: "fall", unit: percent, meaning: "By how much the price of ALEPH falls then.", value: percents(0, 9_900, func(x *x) *int64 { return &x.Fall })},
		{key: "cores", unit: percent, meaning: "Part of core nodes that leave then.", value: percents(0, 9_900, func(x *x) *int64 { return &x.Cores })},
		{key: "leave", unit: perMonth, meaning: "How many go of those that cost more than they earn, where the scenario says that nobody goes.", value: percents(0, 10_000, func(x *x) *int64 { return &x.Leave })},
		{key: "days", unit: days, meaning: "How long one looks at it.", value: count(30, 3600, func(x *x) *int64 { return &x.Days })},
		{key: "nodes", unit: countable, meaning: "Compute nodes of the attacker, who stays.", value: count(1, 256, func(x *x) *int64 { return &x.Nodes })},
	}
}

// say spells a number with four digits that count.
func say(x float64) string { return fmt.Sprintf("%.4g", x+0) } // A zero that is negative is one like others.
