package sim

import (
	"math"
	"slices"
	"strconv"
	"strings"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/policy"
)

// Dial is a parameter of a scenario, or of its policy, to which a number can
// be given.
type Dial struct {
	Key     string   `json:"key"` // as With has it
	Unit    string   `json:"unit"`
	Min     float64  `json:"min"`
	Max     float64  `json:"max"`
	Step    float64  `json:"step"`            // values are whole multiples of it
	Words   []string `json:"words,omitempty"` // when they are none: what the numbers from 0 on stand for
	Value   float64  `json:"value"`           // of the scenario
	Meaning string   `json:"meaning"`

	places  int // after the point
	literal func(float64) string
}

// Dial returns the dial of a key. Keys are those of With; a class or users may
// be named by their number, from 1 on, and a shock is: "class.1.cost". A time
// counts in days, and a word by its place among those that there can be.
func (s *Scenario) Dial(key string) (Dial, error) {
	kind, rest, _ := strings.Cut(key, ".")
	switch kind {
	case "policy":
		return s.policyDial(rest)
	case "class":
		return dialIn(s.Classes, classFields(), kind, rest, func(c *Class) string { return c.Name })
	case "demand":
		return dialIn(s.Demand, demandFields(), kind, rest, func(d *Demand) string { return d.Name })
	case "shock":
		return dialIn(s.Shocks, shockFields(), kind, rest, nil)
	}
	keys := policyKeys()
	for _, f := range fields() {
		if f.key == key {
			return dialOf(f, s, key)
		}
		keys = append(keys, f.key)
	}
	return Dial{}, unknown(key, key, keys)
}

// dialIn finds a dial in a list. rest is what follows the list's name in a
// key; without nameOf only numbers name what is in it.
func dialIn[T any](list []T, fields []field[T], kind, rest string, nameOf func(*T) string) (Dial, error) {
	found, prefix := none, ""
	var names []string
	for i := range list {
		number := strconv.Itoa(i + 1)
		for _, name := range []string{number, nameAt(list, i, nameOf)} {
			if strings.HasPrefix(rest, name+".") && (found == none || name != number) {
				found, prefix = i, name+"."
			}
		}
		names = append(names, nameAt(list, i, nameOf))
	}
	key := kind + "." + rest
	if found == none {
		return Dial{}, refuse("there is no %q: the key is %s.NAME.KEY, and the names are %q", key, kind, names)
	}
	word := strings.TrimPrefix(rest, prefix)
	var keys []string
	for _, f := range fields {
		if f.key == word {
			return dialOf(f, &list[found], kind+"."+names[found]+"."+word)
		}
		keys = append(keys, f.key)
	}
	return Dial{}, unknown(key, word, keys)
}

func nameAt[T any](list []T, i int, nameOf func(*T) string) string {
	if nameOf == nil {
		return strconv.Itoa(i + 1)
	}
	return nameOf(&list[i])
}

func dialOf[T any](f field[T], of *T, key string) (Dial, error) {
	var p Parameter
	f.value.describe(&p)
	d := Dial{Key: key, Unit: f.unit, Meaning: f.meaning, places: p.Places}
	now := strings.Trim(f.value.literal(of), `"`)
	if len(p.Choices) > 0 {
		return d.ofWords(p.Choices, now), nil
	}
	least, err := strconv.ParseFloat(p.Min, 64)
	if err != nil {
		return Dial{}, refuse("%s is %s: a number cannot be given to it", key, f.value.kind())
	}
	d.Min = least
	d.Max, _ = strconv.ParseFloat(p.Max, 64) // Both bounds are spelled by one function.
	d.Value, _ = strconv.ParseFloat(now, 64)
	return d.ofNumbers(), nil
}

func (s *Scenario) policyDial(key string) (Dial, error) {
	i := slices.IndexFunc(policy.Parameters(), func(p policy.Parameter) bool { return p.Key == key })
	if i < 0 {
		return Dial{}, unknown("policy."+key, "policy."+key, policyKeys())
	}
	p := policy.Parameters()[i]
	d := Dial{Key: "policy." + key, Unit: p.Unit, Meaning: p.Meaning, Min: float64(p.Min), Max: float64(p.Max)}
	now := p.Value(s.Policy)
	switch p.Kind {
	case policy.Word, policy.Flag:
		return d.ofWords(p.Words, now), nil
	case policy.Number:
		d.Value, _ = strconv.ParseFloat(now, 64) // What a policy spells is a number.
		return d.ofNumbers(), nil
	case policy.Amount:
		d.Value, _ = strconv.ParseFloat(now, 64)
		d.places = 6
		d = d.ofNumbers()
		number := d.literal
		d.literal = func(v float64) string { return strconv.Quote(number(v)) }
		return d, nil
	case policy.Time:
		const day = float64(aleph.Day)
		d.Unit, d.Min, d.Max, d.Step = days, d.Min/day, d.Max/day, 1/day
		length, err := policy.Duration(now)
		if err != nil {
			panic("sim: " + err.Error()) // It was spelled by the policy.
		}
		d.Value = float64(length) / day
		d.literal = func(v float64) string { return policy.Spell(aleph.Millis(math.Floor(mul(v, day) + 0.5))) }
		return d, nil
	case policy.Date, policy.Name:
	}
	return Dial{}, refuse("policy.%s is a %s: a number cannot be given to it", key, p.Kind)
}

func (d Dial) ofNumbers() Dial {
	d.Step = pow10(-d.places)
	d.literal = func(v float64) string {
		text := strconv.FormatFloat(v, 'f', d.places, 64)
		if strings.Contains(text, ".") {
			text = strings.TrimSuffix(strings.TrimRight(text, "0"), ".")
		}
		if text == "-0" {
			return "0"
		}
		return text
	}
	return d
}

func (d Dial) ofWords(words []string, now string) Dial {
	d.Words, d.Min, d.Max, d.Step = words, 0, float64(len(words)-1), 1
	d.Value = float64(slices.Index(words, now))
	d.literal = func(v float64) string { return words[int(v)] }
	return d
}

// pow10 is ten to a power of at most 22, exactly as a literal has it.
func pow10(n int) float64 {
	x := 1.0
	for range max(n, -n) {
		x = mul(x, 10)
	}
	if n < 0 {
		return 1 / x
	}
	return x
}

// Literal returns a value as With and TOML have it, rounded to the dial's step.
func (d Dial) Literal(v float64) string { return d.literal(d.Snap(v)) }

// Spell returns a value as people read it.
func (d Dial) Spell(v float64) string { return strings.Trim(d.Literal(v), `"`) }

// Snap returns the nearest value that the dial has, within its bounds.
func (d Dial) Snap(v float64) float64 {
	v = min(max(v, d.Min), d.Max)
	if d.Step >= 1 {
		return mul(math.Floor(v/d.Step+0.5), d.Step)
	}
	// The inverse of a small step is whole, so that nothing is lost.
	return math.Floor(mul(v, math.Floor(1/d.Step+0.5))+0.5) / math.Floor(1/d.Step+0.5)
}

// check refuses a number that the dial does not have.
func (d Dial) check(v float64) error {
	if v >= d.Min && v <= d.Max { // Not so for a NaN.
		return nil
	}
	what := "a number"
	if d.Words != nil {
		what = "the place of a word among " + strings.Join(d.Words, ", ")
	}
	return refuse("%s is %v: it is %s, %s to %s (%s)", d.Key, v, what, spellBound(d.Min), spellBound(d.Max), d.Unit)
}

func spellBound(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }

// Set returns the scenario with a parameter set to a number, rounded to what
// the parameter has. Keys are those of Dial. A parameter that others depend on,
// such as a part of a split, is set together with them by With.
func (s Scenario) Set(key string, v float64) (Scenario, error) {
	d, err := s.Dial(key)
	if err != nil {
		return Scenario{}, err
	}
	if err := d.check(v); err != nil {
		return Scenario{}, err
	}
	return s.With(Change{d.Key, d.Literal(v)})
}
