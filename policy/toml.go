package policy

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/pelletier/go-toml/v2"

	aleph "github.com/aleph-im/go-aleph"
)

// SizeMax bounds the TOML of a policy, in bytes. Written by TOML it has a tenth.
const SizeMax = 64 << 10

// Read reads a policy from TOML and checks it. What is left out has its
// default, except the name. The errors wrap ErrPolicy and name the key; an
// *Unsafe comes with the policy.
func Read(b []byte) (Policy, error) {
	top, err := Decode(b, "policy", SizeMax)
	if err != nil {
		return Policy{}, refuse("%v", err)
	}
	if _, ok := top["name"]; !ok {
		return Policy{}, refuse("it has no name: say what it is called in reports, such as name = \"ours\"")
	}
	return proposal().With(top)
}

// Decode reads a document of TOML, of at most so many bytes, into its top table.
// what it is stands in the error, which is a sentence that says where.
func Decode(b []byte, what string, most int) (top map[string]any, err error) {
	if len(b) > most {
		return nil, fmt.Errorf("%d bytes of TOML are more than the %d that a %s may have", len(b), most, what)
	}
	if err := toml.Unmarshal(b, &top); err != nil {
		if at, ok := errors.AsType[*toml.DecodeError](err); ok {
			row, column := at.Position()
			return nil, fmt.Errorf("line %d, column %d: %w", row, column, err)
		}
		return nil, err
	}
	return top, nil
}

// With returns the policy with what a table of TOML has set otherwise, checked
// as by Read.
func (p Policy) With(table map[string]any) (Policy, error) {
	if err := p.take(Parameters(), "", table); err != nil {
		return Policy{}, err
	}
	err := p.Check()
	if _, unsafe := errors.AsType[*Unsafe](err); err != nil && !unsafe {
		return Policy{}, err
	}
	if preset, ok := presets[p.Name]; ok && preset() != p {
		return Policy{}, refuse("name is %q, but its values are not those of that preset: choose another name", p.Name)
	}
	return p, err
}

// take sets what a table of TOML has. prefix is the table's name with a dot,
// or empty for the top.
func (p *Policy) take(parameters []Parameter, prefix string, table map[string]any) error {
	for _, word := range slices.Sorted(maps.Keys(table)) {
		key, v := prefix+word, table[word]
		if i := slices.IndexFunc(parameters, func(d Parameter) bool { return d.Key == key }); i >= 0 {
			if d := parameters[i]; !d.value.read(p, v) {
				return d.refuse(Spelled(v))
			}
			continue
		}
		below, isTable := v.(map[string]any)
		if !isTable || !slices.ContainsFunc(parameters, func(d Parameter) bool { return strings.HasPrefix(d.Key, key+".") }) {
			keys := make([]string, len(parameters))
			for i, d := range parameters {
				keys[i] = d.Key
			}
			if near, ok := Nearest(key, keys); ok {
				return refuse("there is no parameter %q: do you mean %q? `galeph policy show` lists all", key, near)
			}
			return refuse("there is no parameter %q: `galeph policy show` lists those that there are", key)
		}
		if err := p.take(parameters, key+".", below); err != nil {
			return err
		}
	}
	return nil
}

// Spelled tells a person what was found where something else was expected.
func Spelled(v any) string {
	switch v := v.(type) {
	case string:
		return fmt.Sprintf("%.60q", v)
	case map[string]any:
		return "a table"
	case []any:
		return "a list"
	}
	return fmt.Sprint(v)
}

// TOML writes the policy with a comment on each parameter. Read reads it.
func (p Policy) TOML() []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "# A policy of Aleph Cloud: the parameters of its economy. What is left out has its default.\n")
	fmt.Fprintf(&b, "# Basis points are hundredths of a percent: %d are the whole.\n", aleph.Whole)
	table := ""
	for _, d := range Parameters() {
		key := d.Key
		if in, word, ok := strings.Cut(d.Key, "."); ok {
			key = word
			if in != table {
				table = in
				fmt.Fprintf(&b, "\n[%s]\n", table)
			}
		}
		fmt.Fprintf(&b, "\n# %s\n# %s, %s; default %s.\n%s = %s\n", d.Meaning, d.Unit, d.Range, d.Default, key, d.value.literal(&p))
	}
	return b.Bytes()
}

// Nearest returns the word that differs from another in the fewest letters, and
// whether it is near enough to be what was meant.
func Nearest(word string, words []string) (string, bool) {
	best, least := "", len(word)/3+2
	for _, w := range words {
		if d := distance(word, w); d < least {
			best, least = w, d
		}
	}
	return best, best != ""
}

// distance counts the letters that are put in, left out, changed or exchanged
// with their neighbour on the way from a to b.
func distance(a, b string) int {
	if len(a) > 100 || len(b) > 100 {
		return 100
	}
	var before, last, now [101]int
	for j := range len(b) + 1 {
		last[j] = j
	}
	for i := range len(a) {
		now[0] = i + 1
		for j := range len(b) {
			change := last[j]
			if a[i] != b[j] {
				change++
			}
			now[j+1] = min(last[j+1]+1, now[j]+1, change)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				now[j+1] = min(now[j+1], before[j-1]+1)
			}
		}
		before, last = last, now
	}
	return last[len(b)]
}
