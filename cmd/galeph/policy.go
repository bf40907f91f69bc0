package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/aleph-im/go-aleph/policy"
)

type policyCommand struct {
	Show  showPolicy  `cmd:"" help:"Show all parameters of a preset or a file."`
	Check checkPolicy `cmd:"" help:"Say whether a network may run under a policy, and if not, what to change."`
	Diff  diffPolicy  `cmd:"" help:"Show in what two policies differ."`
}

// loadPolicy reads a preset or a file. A policy under which self-dealing pays
// is returned beside the *policy.Unsafe.
func loadPolicy(name string) (policy.Policy, error) {
	if slices.Contains(policy.Presets(), name) {
		return policy.Preset(name)
	}
	b, err := os.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) {
		return policy.Policy{}, fmt.Errorf("there is neither a preset nor a file %q: the presets are %s", name, strings.Join(policy.Presets(), ", "))
	}
	if err != nil {
		return policy.Policy{}, err
	}
	p, err := policy.Read(b)
	if err != nil {
		return p, fmt.Errorf("%s: %w", name, err)
	}
	return p, nil
}

// auditPolicy reads a policy to look at it or to compute with it what a
// network computed: that self-dealing pays is a warning.
func auditPolicy(name string, o output) (policy.Policy, error) {
	p, err := loadPolicy(name)
	if unsafe, ok := errors.AsType[*policy.Unsafe](err); ok {
		fmt.Fprintf(o.err, "galeph: warning: policy %s: %v\n", p.Name, unsafe)
		return p, nil
	}
	return p, err
}

type showPolicy struct {
	Policy string `arg:"" optional:"" default:"proposal" name:"preset|file" help:"A preset's name or a TOML file."`
	TOML   bool   `name:"toml" xor:"form" help:"Print TOML, which can be changed and given to --policy."`
	JSON   bool   `name:"json" xor:"form" help:"Print one JSON document."`
}

// Help shows what to type.
func (showPolicy) Help() string {
	return `The presets are ` + strings.Join(policy.Presets(), ", ") + `.

Examples:
  galeph policy show
  galeph policy show hardened --toml > ours.toml`
}

// parameterDocument is a parameter as --json prints it.
type parameterDocument struct {
	Key     string          `json:"key"`
	Value   json.RawMessage `json:"value"`
	Unit    string          `json:"unit"`
	Range   string          `json:"range"`
	Default string          `json:"default"`
	Meaning string          `json:"meaning"`
}

// Run prints the policy.
func (c showPolicy) Run(o output) error {
	p, err := auditPolicy(c.Policy, o)
	if err != nil {
		return err
	}
	switch {
	case c.TOML:
		_, err = o.out.Write(p.TOML())
		return err
	case c.JSON:
		var document struct {
			Policy     string              `json:"policy"`
			Parameters []parameterDocument `json:"parameters"`
		}
		document.Policy = p.Name
		for _, d := range policy.Parameters() {
			document.Parameters = append(document.Parameters, parameterDocument{
				d.Key, json.RawMessage(d.Literal(p)), d.Unit, d.Range, d.Default, d.Meaning,
			})
		}
		return printJSON(o.out, document)
	}
	w := tabwriter.NewWriter(o.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "KEY\tVALUE\tUNIT\tRANGE\tDEFAULT\tMEANING")
	for _, d := range policy.Parameters() {
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\t%s\n", d.Key, d.Value(p), d.Unit, d.Range, d.Default, d.Meaning)
	}
	return w.Flush()
}

type checkPolicy struct {
	Policy string `arg:"" name:"file" help:"A TOML file, or a preset's name."`
	JSON   bool   `name:"json" help:"Print one JSON document."`
}

// Help says what the exit codes mean.
func (checkPolicy) Help() string {
	return `The exit code is 0 when a network may run under the policy, 1 when it is not a
policy, and 3 when self-dealing pays under it: such a policy can be audited with
"galeph rewards compute", but no node starts with it.

Example:
  galeph policy check ours.toml`
}

// Run checks and says what was found.
func (c checkPolicy) Run(o output) error {
	p, err := loadPolicy(c.Policy)
	unsafe, isUnsafe := errors.AsType[*policy.Unsafe](err)
	if err != nil && !isUnsafe {
		return err
	}
	if c.JSON {
		document := struct {
			Policy string `json:"policy"`
			Safe   bool   `json:"safe"`
			Why    string `json:"why,omitempty"`
		}{Policy: p.Name, Safe: !isUnsafe}
		if isUnsafe {
			document.Why = unsafe.Error()
		}
		if err := printJSON(o.out, document); err != nil {
			return err
		}
	}
	if isUnsafe {
		return fmt.Errorf("%w: no network may run under policy %s: %w", errBroken, p.Name, unsafe)
	}
	if !c.JSON {
		_, err = fmt.Fprintf(o.out, "policy %s holds: every value is within its range, shares sum to the whole, self-dealing does not pay\n", p.Name)
	}
	return err
}

type diffPolicy struct {
	A    string `arg:"" help:"A preset's name or a TOML file."`
	B    string `arg:"" help:"Another one."`
	JSON bool   `name:"json" help:"Print one JSON document."`
}

// Help shows what to type.
func (diffPolicy) Help() string {
	return `Example:
  galeph policy diff proposal ours.toml`
}

// difference is a parameter that two policies set differently.
type difference struct {
	Key  string          `json:"key"`
	A    json.RawMessage `json:"a"`
	B    json.RawMessage `json:"b"`
	Unit string          `json:"unit"`

	a, b string
}

// Run prints the parameters that differ.
func (c diffPolicy) Run(o output) error {
	a, err := auditPolicy(c.A, o)
	if err != nil {
		return err
	}
	b, err := auditPolicy(c.B, o)
	if err != nil {
		return err
	}
	differences := []difference{}
	for _, d := range policy.Parameters() {
		if d.Value(a) != d.Value(b) {
			differences = append(differences, difference{
				d.Key, json.RawMessage(d.Literal(a)), json.RawMessage(d.Literal(b)), d.Unit, d.Value(a), d.Value(b),
			})
		}
	}
	if c.JSON {
		return printJSON(o.out, differences)
	}
	if len(differences) == 0 {
		_, err := fmt.Fprintln(o.out, "no parameter differs")
		return err
	}
	w := tabwriter.NewWriter(o.out, 0, 0, 2, ' ', 0)
	fmt.Fprintf(w, "KEY\t%s\t%s\tUNIT\n", c.A, c.B)
	for _, d := range differences {
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", d.Key, d.a, d.b, d.Unit)
	}
	return w.Flush()
}

func printJSON(w io.Writer, document any) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	return e.Encode(document)
}
