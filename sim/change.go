package sim

import (
	"slices"
	"strconv"
	"strings"

	"github.com/pelletier/go-toml/v2"

	"github.com/aleph-im/go-aleph/policy"
)

// Change sets one value of a scenario.
//
// Key is as Parameters, policy.Parameters and their like have it, with what it
// is of before a dot: "price.start", "policy.programme.cap", "policy" for a
// whole preset, "class.small.count" by the name of a class, "demand.large
// users.growth" by the name of users, "shock.1.by" by the number of a shock.
// Value is as TOML has it; the quotes of a text may be left out.
type Change struct{ Key, Value string }

// With returns the scenario with changes, checked as by Read. Those of the
// policy are made together, after a preset, so that shares can be moved from
// one to another; a policy that differs from its preset is called "changed"
// unless the changes name it.
func (s Scenario) With(changes ...Change) (Scenario, error) {
	s.Classes, s.Demand, s.Shocks = slices.Clone(s.Classes), slices.Clone(s.Demand), slices.Clone(s.Shocks)
	rules := map[string]any{}
	for _, c := range changes {
		if err := s.change(c, rules); err != nil {
			return Scenario{}, err
		}
	}
	if len(rules) > 0 {
		if err := s.takePolicy(rules); err != nil {
			return Scenario{}, err
		}
	}
	return s, s.Check()
}

// change makes a change, or gathers it in rules when it is one of the policy.
func (s *Scenario) change(c Change, rules map[string]any) error {
	table, key, _ := strings.Cut(c.Key, ".")
	switch table {
	case "policy":
		if keys := policyKeys(); c.Key != "policy" && !slices.Contains(keys, c.Key) {
			return unknown(c.Key, c.Key, keys)
		}
		gather(rules, key, written(c.Value))
		return nil
	case "class":
		of, key, err := named(s.Classes, c.Key, func(k Class) string { return k.Name })
		if err != nil {
			return err
		}
		return set(classFields(), of, key, c.Key, plain(c.Value))
	case "demand":
		of, key, err := named(s.Demand, c.Key, func(d Demand) string { return d.Name })
		if err != nil {
			return err
		}
		return set(demandFields(), of, key, c.Key, plain(c.Value))
	case "shock":
		number, key, _ := strings.Cut(key, ".")
		i, err := strconv.Atoi(number)
		if err != nil || i < 1 || i > len(s.Shocks) {
			return refuse("there is no %q: the scenario has %d shocks, counted from 1", c.Key, len(s.Shocks))
		}
		return set(shockFields(), &s.Shocks[i-1], key, c.Key, plain(c.Value))
	}
	if c.Key == "price.recorded" {
		return s.takeRecorded(written(c.Value))
	}
	keys := policyKeys()
	for _, f := range fields() {
		keys = append(keys, f.key)
	}
	if !slices.Contains(keys, c.Key) {
		return unknown(c.Key, c.Key, keys)
	}
	return set(fields(), s, c.Key, c.Key, plain(c.Value))
}

// gather puts a value into tables, by its key; a preset when there is no key.
func gather(rules map[string]any, key string, v any) {
	if key == "" {
		key = "preset"
	}
	for {
		table, rest, ok := strings.Cut(key, ".")
		if !ok {
			rules[key] = v
			return
		}
		below, ok := rules[table].(map[string]any)
		if !ok {
			below = map[string]any{}
			rules[table] = below
		}
		rules, key = below, rest
	}
}

// named finds one of a list by the name in the middle of a key, and returns
// the key's end.
func named[T any](list []T, key string, nameOf func(T) string) (of *T, end string, err error) {
	kind, rest, _ := strings.Cut(key, ".")
	var names []string
	for i := range list {
		name := nameOf(list[i])
		if end, ok := strings.CutPrefix(rest, name+"."); ok && !strings.Contains(end, ".") {
			return &list[i], end, nil
		}
		names = append(names, name)
	}
	return nil, "", refuse("there is no %q: the key is %s.NAME.KEY, and the names are %q", key, kind, names)
}

// written reads a value as TOML has it; what is none is a text without quotes.
func written(text string) any {
	var top struct{ V any }
	if err := toml.Unmarshal([]byte("V = "+text), &top); err != nil || strings.ContainsRune(text, '\n') {
		return text
	}
	return top.V
}

// plain is a value as the fields of scenarios read it: a number or a text.
func plain(text string) any {
	switch v := written(text).(type) {
	case string, int64, float64:
		return v
	}
	return text // Such as a date, which TOML has too.
}

// unknown says that there is no key, and which one may have been meant.
func unknown(where, key string, keys []string) error {
	if near, ok := policy.Nearest(key, keys); ok {
		return refuse("there is no %q: do you mean %q?", where, strings.TrimSuffix(where, key)+near)
	}
	return refuse("there is no %q: `galeph sim parameters` lists all", where)
}

// policyKeys lists the keys of policies, as scenarios have them.
func policyKeys() []string {
	keys := []string{"policy.preset"}
	for _, p := range policy.Parameters() {
		keys = append(keys, "policy."+p.Key)
	}
	return keys
}

// tables lists the tables that a scenario can have.
func tables() []string {
	all := []string{"policy", "class", "demand", "shock"}
	for _, f := range fields() {
		if table, _, ok := strings.Cut(f.key, "."); ok && !slices.Contains(all, table) {
			all = append(all, table)
		}
	}
	return all
}
