package sim

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/policy"
)

// Scenario is all that a simulation depends on besides the number of the run.
// Numbers are whole: each parameter says in which unit.
type Scenario struct {
	Name    string
	Seed    int64
	Start   aleph.Millis // when the network starts
	Horizon int64        // days
	Policy  policy.Policy

	Network  Network
	Price    Market
	Core     Core
	Stakers  Stakers
	Selling  Selling
	Classes  []Class
	Demand   []Demand
	Shocks   []Shock
	Recorded []int64 // prices of the process "recorded", in 10^-12 USD: one for each epoch from the start; the last one holds on
}

// Network is the network at its start.
type Network struct {
	CCNs      int64 // core nodes
	Staked    int64 // ALEPH, on all core nodes together
	Stakers   int64 // addresses
	Pool      int64 // ALEPH that the incentives pool has
	Programme int64 // compute units of each VM of the programme
}

// Process is how the price of ALEPH moves.
type Process string

// The processes.
const (
	Constant Process = "constant"
	Walk     Process = "walk"     // geometric Brownian motion with jumps
	Recorded Process = "recorded" // as it was
)

// Market is the price of ALEPH and what moves it.
type Market struct {
	Process    Process
	Start      int64 // 10^-12 USD per ALEPH
	Drift      int64 // basis points per year, of the logarithm
	Volatility int64 // basis points per square root of a year
	Jumps      int64 // hundredths per year, on average
	Jump       int64 // basis points by which a jump moves the price, on average
	Depth      int64 // USD on each side of the pool that is traded in; 0: trades do not move the price
	Reversion  int64 // basis points of the gap to the price elsewhere that close in 30 days
}

// Selling is which part of its rewards a role sells at once.
type Selling struct{ CRN, CCN, Stakers int64 } // basis points

// Core is the business of a core node.
type Core struct {
	Cost  int64 // 10^-6 USD per 30 days
	Enter int64 // basis points per 30 days: how quickly operators come while it pays
	Leave int64 // basis points per 30 days: of those who lose, how many go
	Most  int64
}

// Stakers are those who seek a yield.
type Stakers struct {
	Yield int64 // basis points per year: below it they go, above it they come
	Speed int64 // basis points of stake per 30 days for each 100 % by which the yield is off
	Loyal int64 // basis points of stake that stay whatever it yields
	Most  int64 // ALEPH that can be staked in all
}

// Class is compute nodes of one kind.
type Class struct {
	Name    string
	Product policy.Product // that its compute units are sold as
	Count   int64
	Units   int64 // compute units of each
	Cost    int64 // 10^-6 USD per 30 days of each, without its electricity
	Score   int64 // basis points
	Enter   int64 // basis points per 30 days of Count: how many come while the class earns its cost twice
	Leave   int64 // basis points per 30 days: of those who lose, how many go
	Most    int64
	SameASN int64 // basis points of all nodes that share its network, for the rewards of before

	Location    string // where its nodes stand, if that is said
	Power       int64  // watts that each draws
	Electricity int64  // 10^-6 USD per kWh there
}

// Monthly is what each node costs its operator in 30 days, in USD: what is
// paid for it and for its electricity.
func (c *Class) Monthly() float64 {
	const hours = int64(policy.Month / aleph.Hour)
	return float64(c.Cost+c.Power*hours*c.Electricity/1000) / 1e6
}

// Demand is users of one kind, with one account.
type Demand struct {
	Name       string
	Product    policy.Product
	Units      int64 // compute units in use at the start
	Growth     int64 // basis points per 30 days
	Churn      int64 // basis points of VMs that end in 30 days and are followed by others elsewhere
	Noise      int64 // basis points: standard deviation of what is wanted, from epoch to epoch
	Elasticity int64 // hundredths: by how many percent less is wanted when the price is one percent higher
	Reference  int64 // credits per compute unit and hour at which Units are wanted
	VM         int64 // compute units of each VM
	Aleph      int64 // basis points of payments that are made in ALEPH
	Granted    int64 // basis points of credits that are granted instead of bought
}

// Shock is something that happens once.
type Shock struct {
	Day   int64
	What  Shocked
	By    int64  // basis points: the change, from -10,000
	Where string // the location of the compute nodes that it happens to; everywhere when empty
}

// reaches reports whether a shock happens to the nodes of a class.
func (s *Shock) reaches(c *Class) bool { return s.Where == "" || s.Where == c.Location }

// Shocked is what a shock happens to.
type Shocked string

// What shocks happen to.
const (
	ShockPrice  Shocked = "price"
	ShockDemand Shocked = "demand"
	ShockCRNs   Shocked = "compute_nodes" // only fewer
	ShockCCNs   Shocked = "core_nodes"    // only fewer
)

// ErrScenario is what Read and Check return, wrapped with the reason.
var ErrScenario = errors.New("scenario refused")

func refuse(format string, args ...any) error {
	return fmt.Errorf("%w: %s", ErrScenario, fmt.Sprintf(format, args...))
}

// SizeMax bounds the TOML of a scenario, in bytes.
const SizeMax = 256 << 10

// Read reads a scenario from TOML and checks it. What is left out is as in
// the scenario that key `from` names, `proposal` when there is none. A policy
// under which self-dealing pays is taken: a simulation may look at it.
func Read(b []byte) (Scenario, error) {
	top, err := policy.Decode(b, "scenario", SizeMax)
	if err != nil {
		return Scenario{}, refuse("%v", err)
	}
	return FromTable(top)
}

// FromTable reads a scenario like Read, from the table that its TOML stands for.
// Numbers are whole or texts, so that nothing is rounded.
func FromTable(top map[string]any) (Scenario, error) {
	from := "proposal"
	if v, ok := top["from"]; ok {
		if from, ok = v.(string); !ok {
			return Scenario{}, refuse("from is %s: it is the name of a scenario, one of %v", policy.Spelled(v), Presets())
		}
	}
	s, err := Preset(from)
	if err != nil {
		return Scenario{}, err
	}
	if _, ok := top["name"]; !ok {
		return Scenario{}, refuse("it has no name: say what it is called in reports, such as name = \"ours\"")
	}
	if err := s.take(top); err != nil {
		return Scenario{}, err
	}
	return s, s.Check()
}

// take sets what a table of TOML has.
func (s *Scenario) take(top map[string]any) error {
	for _, key := range slices.Sorted(maps.Keys(top)) {
		v := top[key]
		var err error
		switch key {
		case "from":
		case "policy":
			err = s.takePolicy(v)
		case "class":
			s.Classes, err = takeList(key, v, classFields())
		case "demand":
			s.Demand, err = takeList(key, v, demandFields())
		case "shock":
			s.Shocks, err = takeList(key, v, shockFields())
		default:
			if table, ok := v.(map[string]any); ok && isTable(key) {
				for _, word := range slices.Sorted(maps.Keys(table)) {
					if key == "price" && word == "recorded" {
						if err := s.takeRecorded(table[word]); err != nil {
							return err
						}
						continue
					}
					if err := set(fields(), s, key+"."+word, key+"."+word, table[word]); err != nil {
						return err
					}
				}
				continue
			} else if ok {
				return unknown(key, key, tables())
			}
			err = set(fields(), s, key, key, v)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// takeRecorded takes a list of prices in USD.
func (s *Scenario) takeRecorded(v any) error {
	list, ok := v.([]any)
	if !ok || len(list) > recordedMax {
		return refuse("price.recorded is %s: it is a list of at most %d prices", policy.Spelled(v), recordedMax)
	}
	one := recordedPrice()
	s.Recorded = make([]int64, len(list))
	for i, price := range list {
		if !one.read(&s.Recorded[i], price) {
			return refuse("price.recorded %d is %s: it is %s, %s", i+1, policy.Spelled(price), one.kind(), one.bounds())
		}
	}
	return nil
}

// recordedMax bounds the recorded prices: one for each epoch of a day.
const recordedMax = 3650

func recordedPrice() value[int64] {
	return number[int64]{func(p *int64) *int64 { return p }, 12, priceMin, priceMax}
}

// takePolicy takes the name of a preset, or a table of parameters; with a
// preset in it, the others are as there.
func (s *Scenario) takePolicy(v any) error {
	switch v := v.(type) {
	case string:
		p, err := policy.Preset(v)
		if _, unsafe := errors.AsType[*policy.Unsafe](err); err != nil && !unsafe {
			return refuse("policy: %v", err)
		}
		s.Policy = p
		return nil
	case map[string]any:
		table := maps.Clone(v)
		base := s.Policy
		if preset, ok := table["preset"]; ok {
			name, ok := preset.(string)
			if !ok {
				return refuse("policy.preset is %s: it is one of %v", policy.Spelled(preset), policy.Presets())
			}
			if err := s.takePolicy(name); err != nil {
				return err
			}
			base = s.Policy
			delete(table, "preset")
		}
		if _, ok := table["name"]; !ok {
			table["name"] = "changed"
		}
		p, err := base.With(table)
		if _, unsafe := errors.AsType[*policy.Unsafe](err); err != nil && !unsafe {
			return refuse("policy: %v", err)
		}
		s.Policy = p
		return nil
	}
	return refuse("policy is %s: it is the name of a preset, one of %v, or a table of parameters", policy.Spelled(v), policy.Presets())
}

// takeList reads a list of tables, each of which is complete but for what has
// a default.
func takeList[T any](list string, v any, fields []field[T]) ([]T, error) {
	tables, ok := v.([]any)
	if !ok {
		return nil, refuse("%s is %s: it is a list of tables, [[%s]]", list, policy.Spelled(v), list)
	}
	if len(tables) > listMax {
		return nil, refuse("%s has %d tables: it has at most %d", list, len(tables), listMax)
	}
	out := make([]T, len(tables))
	for i, t := range tables {
		table, ok := t.(map[string]any)
		if !ok {
			return nil, refuse("%s %d is %s: it is a table", list, i+1, policy.Spelled(t))
		}
		for _, f := range fields {
			if f.fallback != nil {
				f.fallback(&out[i])
				continue
			}
			if _, ok := table[f.key]; !ok {
				return nil, refuse("%s %d has no %s: it is %s, %s. %s", list, i+1, f.key, f.value.kind(), f.value.bounds(), f.meaning)
			}
		}
		for _, word := range slices.Sorted(maps.Keys(table)) {
			if err := set(fields, &out[i], word, fmt.Sprintf("%s %d: %s", list, i+1, word), table[word]); err != nil {
				return nil, err
			}
		}
	}
	return out, nil
}

// listMax bounds the classes, the kinds of users and the shocks.
const listMax = 32

// Check says what is wrong with a scenario.
func (s *Scenario) Check() error {
	if err := check(fields(), s, ""); err != nil {
		return err
	}
	for i := range s.Classes {
		if err := check(classFields(), &s.Classes[i], fmt.Sprintf("class %d: ", i+1)); err != nil {
			return err
		}
		if c := &s.Classes[i]; c.Most < c.Count {
			return refuse("class %d: most is %d: it is at least count, %d", i+1, c.Most, c.Count)
		}
		name := s.Classes[i].Name
		if slices.ContainsFunc(s.Classes[:i], func(c Class) bool { return c.Name == name }) {
			return refuse("class %d: name is %q, as that of another class: choose another one", i+1, name)
		}
		if strings.HasPrefix(name, "core_node_") {
			return refuse("class %d: name is %q: names of classes do not begin with core_node_, as metrics of core nodes do", i+1, name)
		}
	}
	for i := range s.Demand {
		if err := check(demandFields(), &s.Demand[i], fmt.Sprintf("demand %d: ", i+1)); err != nil {
			return err
		}
		name := s.Demand[i].Name
		if slices.ContainsFunc(s.Demand[:i], func(d Demand) bool { return d.Name == name }) {
			return refuse("demand %d: name is %q, as that of others: choose another one", i+1, name)
		}
	}
	for i := range s.Shocks {
		x := &s.Shocks[i]
		if err := check(shockFields(), x, fmt.Sprintf("shock %d: ", i+1)); err != nil {
			return err
		}
		if x.Where == "" {
			continue
		}
		if x.What != ShockCRNs {
			return refuse("shock %d: where is %q: only %q stand somewhere, so leave it out for %q", i+1, x.Where, ShockCRNs, x.What)
		}
		if !slices.ContainsFunc(s.Classes, func(c Class) bool { return c.Location == x.Where }) {
			return refuse("shock %d: where is %q: no class has that location; choose that of a class, or leave it out for all", i+1, x.Where)
		}
	}
	err := s.Policy.Check()
	if _, unsafe := errors.AsType[*policy.Unsafe](err); err != nil && !unsafe {
		return refuse("policy: %v", err)
	}
	var nodes, first int64
	for _, c := range s.Classes {
		first += c.Count
		nodes += c.Most
	}
	days := int64(s.Policy.Epoch / aleph.Day)
	switch {
	case len(s.Classes) == 0:
		return refuse("it has no nodes: give it at least one [[class]] of compute nodes")
	case first == 0:
		return refuse("it has no nodes: count of every class is 0, and only classes that have nodes at the start get more")
	case nodes > nodesMax:
		return refuse("class: %d compute nodes at most, together, are more than the %d that are simulated", nodes, int64(nodesMax))
	case days < 1 || aleph.Millis(days)*aleph.Day != s.Policy.Epoch:
		return refuse("policy.epoch is %s: a simulation takes whole days", policy.Spell(s.Policy.Epoch))
	case s.Horizon < days:
		return refuse("horizon is %d: it is at least one epoch, %d days", s.Horizon, days)
	case s.Price.Process == Recorded && len(s.Recorded) == 0:
		return refuse("price.process is %q, but price.recorded has no prices: give one for each epoch, or choose %q or %q", Recorded, Constant, Walk)
	case s.Network.Staked < s.Network.Stakers:
		return refuse("network.staked is %d: it is at least one ALEPH for each of the %d stakers", s.Network.Staked, s.Network.Stakers)
	case s.Core.Most < s.Network.CCNs:
		return refuse("core.most is %d: it is at least network.ccns, %d", s.Core.Most, s.Network.CCNs)
	}
	return s.checkWork(nodes)
}

// checkWork bounds the time that a run takes, and what is spent in an hour, so
// that all sums fit.
func (s *Scenario) checkWork(nodes int64) error {
	var vms, spent int64
	for i := range s.Classes {
		c := &s.Classes[i]
		smallest := int64(0)
		if c.Product == policy.Instance {
			smallest = s.Network.Programme
		}
		for k := range s.Demand {
			if d := &s.Demand[k]; d.Product == c.Product && (smallest == 0 || d.VM < smallest) {
				smallest = d.VM
			}
		}
		if smallest > 0 {
			vms += c.Most * (c.Units / smallest)
		}
		spent += c.Most * c.Units * int64(s.Policy.Tariff.Of(c.Product).Credits)
	}
	epochs, _ := s.Epochs()
	if work := (nodes + vms) * int64(epochs); work > workMax {
		return refuse("class: at most %d compute nodes with %d VMs over %d epochs are more than a simulation takes, %d together: let there be fewer nodes, larger VMs, longer epochs or a shorter horizon",
			nodes, vms, epochs, int64(workMax))
	}
	if spent > spentMax {
		return refuse("class: all nodes together could earn %d credits an hour: at most %d are simulated", spent, int64(spentMax))
	}
	return nil
}

// workMax bounds nodes and VMs times epochs: a run takes at most about half a
// minute. spentMax bounds what is spent, in credits per hour: 400,000 USD.
const (
	workMax  = 100_000_000
	spentMax = 400_000_000_000
)

const nodesMax = 20_000

// ID names a scenario by its content: equal names give equal results.
func (s *Scenario) ID() string {
	sum := sha256.Sum256(s.TOML())
	return hex.EncodeToString(sum[:])
}

// TOML writes the scenario, whole, with a comment on each parameter. Read reads
// it.
func (s *Scenario) TOML() []byte {
	var b bytes.Buffer
	b.WriteString("# A scenario of the simulator of Aleph Cloud. What is left out is as in the one that `from` names.\n")
	table := ""
	for _, f := range fields() {
		key := f.key
		if in, word, ok := strings.Cut(f.key, "."); ok {
			key = word
			if in != table {
				table = in
				fmt.Fprintf(&b, "\n[%s]\n", table)
			}
		}
		writeField(&b, f, key, s)
		if f.key == lastOfPrice && len(s.Recorded) > 0 {
			one, words := recordedPrice(), make([]string, len(s.Recorded))
			for i := range s.Recorded {
				words[i] = one.literal(&s.Recorded[i])
			}
			fmt.Fprintf(&b, "\n# The prices of the process \"recorded\", one for each epoch.\nrecorded = [%s]\n", strings.Join(words, ", "))
		}
	}
	writeList(&b, "class", classFields(), s.Classes)
	writeList(&b, "demand", demandFields(), s.Demand)
	writeList(&b, "shock", shockFields(), s.Shocks)
	b.WriteString("\n[policy]\n")
	in := ""
	for _, p := range policy.Parameters() {
		key := p.Key
		if t, word, ok := strings.Cut(p.Key, "."); ok {
			key = word
			if t != in {
				in = t
				fmt.Fprintf(&b, "\n[policy.%s]\n", in)
			}
		}
		fmt.Fprintf(&b, "%s = %s\n", key, p.Literal(s.Policy))
	}
	return b.Bytes()
}

func writeField[T any](b *bytes.Buffer, f field[T], key string, of *T) {
	fmt.Fprintf(b, "\n# %s\n# %s, %s.\n%s = %s\n", f.meaning, f.unit, f.value.bounds(), key, f.value.literal(of))
}

func writeList[T any](b *bytes.Buffer, name string, fields []field[T], list []T) {
	if len(list) == 0 {
		fmt.Fprintf(b, "\n# No [[%s]].\n", name)
	}
	for i := range list {
		fmt.Fprintf(b, "\n[[%s]]\n", name)
		for _, f := range fields {
			fmt.Fprintf(b, "%s = %s\n", f.key, f.value.literal(&list[i]))
		}
	}
}

// lastOfPrice is the field of the table price after which the list of recorded
// prices is written.
const lastOfPrice = "price.reversion"

// Epochs returns how many epochs the horizon has, and the length of each. What
// is less than an epoch at the end is left out.
func (s *Scenario) Epochs() (n int, length aleph.Millis) {
	return int(s.Horizon * int64(aleph.Day) / int64(s.Policy.Epoch)), s.Policy.Epoch
}

// date gives the day of a moment.
func date(at aleph.Millis) string { return time.UnixMilli(int64(at)).UTC().Format(time.DateOnly) }
