package main

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/aleph-im/go-aleph/devnet"
	"github.com/aleph-im/go-aleph/node"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/sim"
)

type policyCommand struct {
	Show    showPolicy    `cmd:"" help:"Show all parameters of a preset, a file, or a network that runs."`
	Check   checkPolicy   `cmd:"" help:"Say whether a network may run under a policy, and if not, what to change."`
	Diff    diffPolicy    `cmd:"" help:"Show in what two policies differ."`
	Propose proposePolicy `cmd:"" help:"Let core nodes vote for a policy."`
}

// loadPolicy reads a preset or a file. A policy under which self-dealing pays
// is returned beside the *policy.Unsafe.
func loadPolicy(name string) (policy.Policy, error) {
	if slices.Contains(policy.Presets(), name) {
		return policy.Preset(name)
	}
	b, err := readBounded(name, policy.SizeMax)
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
	Policy string `arg:"" optional:"" name:"preset|file" help:"A preset's name or a TOML file; proposal without it."`
	Node   string `placeholder:"URL" help:"Show the policy in force in the network of this core node instead."`
	TOML   bool   `name:"toml" xor:"form" help:"Print TOML, which can be changed and given to --policy."`
	JSON   bool   `name:"json" xor:"form" help:"Print one JSON document."`
}

// Help shows what to type.
func (showPolicy) Help() string {
	return `The presets are ` + strings.Join(policy.Presets(), ", ") + `.

Examples:
  galeph policy show
  galeph policy show --node http://127.0.0.1:4024 --toml > ours.toml
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
func (c showPolicy) Run(ctx context.Context, o output) error {
	if c.Node != "" && c.Policy != "" {
		return fmt.Errorf("%s and --node are two policies: say one of them", c.Policy)
	}
	if c.Node != "" {
		return c.showNode(ctx, o)
	}
	p, err := auditPolicy(cmp.Or(c.Policy, "proposal"), o)
	if err != nil {
		return err
	}
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
	switch {
	case c.TOML:
		_, err = o.out.Write(p.TOML())
		return err
	case c.JSON:
		return printJSON(o.out, document)
	}
	return printParameters(o.out, document.Parameters)
}

// showNode prints the policy in force in a network, as a core node tells it.
func (c showPolicy) showNode(ctx context.Context, o output) error {
	ctx, cancel := context.WithTimeout(ctx, fetchTimeout)
	defer cancel()
	body, err := coreNode{c.Node}.fetch(ctx, "/api/v1/policy", 16*policy.SizeMax)
	if err != nil {
		return err
	}
	type told struct {
		Name       string              `json:"name"`
		Epoch      uint64              `json:"epoch"`
		TOML       string              `json:"toml"`
		Parameters []parameterDocument `json:"parameters"`
	}
	var document struct {
		InForce *told `json:"in_force"`
		Next    *told `json:"next"`
	}
	if err := json.Unmarshal(body, &document); err != nil || document.InForce == nil {
		return fmt.Errorf("what %s answers is no policy: give the URL of a core node's HTTP API", c.Node)
	}
	switch inForce := document.InForce; {
	case c.TOML:
		_, err = io.WriteString(o.out, inForce.TOML)
		return err
	case c.JSON:
		return printJSON(o.out, json.RawMessage(body))
	default:
		fmt.Fprintf(o.out, "policy %s, in force since epoch %d\n", inForce.Name, inForce.Epoch)
		if next := document.Next; next != nil {
			fmt.Fprintf(o.out, "policy %s is agreed from epoch %d on\n", next.Name, next.Epoch)
		}
		return printParameters(o.out, inForce.Parameters)
	}
}

// fetchTimeout is how long a core node may take to tell its policy.
const fetchTimeout = 10 * time.Second

func printParameters(out io.Writer, parameters []parameterDocument) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "KEY\tVALUE\tUNIT\tRANGE\tDEFAULT\tMEANING")
	for _, d := range parameters {
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\t%s\n", d.Key, strings.Trim(string(d.Value), `"`), d.Unit, d.Range, d.Default, d.Meaning)
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
	A        string   `arg:"" help:"A preset's name or a TOML file."`
	B        string   `arg:"" help:"Another one."`
	Scenario string   `arg:"" optional:"" help:"With --simulate: a scenario's name, or a TOML file; today without it."`
	Simulate bool     `help:"Also simulate a scenario under both, and show who wins, who loses, and who pays for whom."`
	Runs     uint64   `default:"100" placeholder:"N" help:"With --simulate: how many pairs of runs; 100 without it."`
	Mode     sim.Mode `default:"engine" enum:"cohort,engine" help:"With --simulate: engine counts every node by itself, and tells which nodes win and lose; cohort is fast."`
	JSON     bool     `name:"json" help:"Print one JSON document."`
}

// Help shows what to type.
func (diffPolicy) Help() string {
	return `Examples:
  galeph policy diff proposal ours.toml
  galeph policy diff proposal ours.toml --simulate
  galeph policy diff proposal ours.toml --simulate crash --mode engine --runs 100`
}

// difference is a parameter that two policies set differently.
type difference struct {
	Key  string          `json:"key"`
	A    json.RawMessage `json:"a"`
	B    json.RawMessage `json:"b"`
	Unit string          `json:"unit"`

	a, b string
}

// Run prints the parameters that differ, and what that comes to.
func (c diffPolicy) Run(ctx context.Context, o output) error {
	if c.Scenario != "" && !c.Simulate {
		return fmt.Errorf("%s is a third policy or a scenario: a diff is of two policies, and a scenario comes with --simulate", c.Scenario)
	}
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
	if c.Simulate {
		return c.simulate(ctx, o, a, b, differences)
	}
	if c.JSON {
		return printJSON(o.out, differences)
	}
	return c.print(o.out, differences)
}

// simulate compares a scenario under both policies.
func (c diffPolicy) simulate(ctx context.Context, o output, a, b policy.Policy, differences []difference) error {
	s, err := loadScenario(cmp.Or(c.Scenario, "today"))
	if err != nil {
		return err
	}
	under := s
	s.Policy, under.Policy = a, b
	return compareScenarios(ctx, o, s, under, c.Mode, c.Runs, func(result sim.Comparison) error {
		if c.JSON {
			return printJSON(o.out, struct {
				Parameters []difference   `json:"parameters"`
				Simulation sim.Comparison `json:"simulation"`
			}{differences, result})
		}
		if err := c.print(o.out, differences); err != nil {
			return err
		}
		fmt.Fprintln(o.out)
		return printComparison(o.out, result)
	})
}

func (c diffPolicy) print(out io.Writer, differences []difference) error {
	if len(differences) == 0 {
		_, err := fmt.Fprintln(out, "no parameter differs")
		return err
	}
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintf(w, "KEY\t%s\t%s\tUNIT\n", c.A, c.B)
	for _, d := range differences {
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", d.Key, d.a, d.b, d.Unit)
	}
	return w.Flush()
}

type proposePolicy struct {
	Policy   string `arg:"" optional:"" name:"file" help:"A TOML file, or a preset's name."`
	Data     string `required:"" placeholder:"DIR" type:"path" help:"Directory of a core node, or of a network of galeph devnet: all its core nodes vote then."`
	Core     *int   `placeholder:"N" help:"With a network's directory: only this core node, counted from 0."`
	Withdraw bool   `help:"Take back what was proposed: vote for the policy in force."`
}

// Help says what follows.
func (proposePolicy) Help() string {
	return `The policy is checked and put into the directory as policy.toml. The core node
votes for it, at once when it runs. Once core nodes with two thirds of the power
want the same, it is in force from the next epoch on.

Examples:
  galeph policy propose ours.toml --data ./net
  galeph policy propose ours.toml --data ./net --core 2
  galeph policy propose --withdraw --data ./net`
}

// Run puts the policy where core nodes look for it.
func (c proposePolicy) Run(o output) error {
	if c.Withdraw == (c.Policy != "") {
		return errors.New("say which policy to propose, or --withdraw")
	}
	dirs, err := c.dirs()
	if err != nil {
		return err
	}
	if c.Withdraw {
		for _, dir := range dirs {
			if err := node.WithdrawPolicy(dir); err != nil {
				return err
			}
		}
		_, err = fmt.Fprintf(o.out, "%s for the policy in force\n", voting(len(dirs)))
		return err
	}
	p, err := loadPolicy(c.Policy)
	if err != nil {
		return err
	}
	for _, dir := range dirs {
		if err := node.ProposePolicy(dir, p); err != nil {
			return err
		}
	}
	_, err = fmt.Fprintf(o.out, "%s for policy %s\n", voting(len(dirs)), p.Name)
	return err
}

func voting(n int) string {
	if n == 1 {
		return "one core node votes"
	}
	return fmt.Sprintf("%d core nodes vote", n)
}

// dirs returns the directories of the core nodes that are to vote.
func (c proposePolicy) dirs() ([]string, error) {
	dirs, err := devnet.CoreDirs(c.Data)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		if _, err := os.Stat(filepath.Join(c.Data, "consensus")); err != nil {
			return nil, fmt.Errorf("%s is the directory of neither a network of galeph devnet nor a core node: say the --data with which it was started", c.Data)
		}
		if c.Core != nil {
			return nil, fmt.Errorf("%s is the directory of one core node: leave out --core", c.Data)
		}
		return []string{c.Data}, nil
	case err != nil:
		return nil, err
	case c.Core == nil:
		return dirs, nil
	case *c.Core < 0 || *c.Core >= len(dirs):
		return nil, fmt.Errorf("--core is %d: the network in %s has core nodes 0 to %d", *c.Core, c.Data, len(dirs)-1)
	}
	return dirs[*c.Core : *c.Core+1], nil
}

// tell prints something to a program, as JSON, or to a person.
func tell[T any](w io.Writer, asJSON bool, something T, print func(io.Writer, T) error) error {
	if asJSON {
		return printJSON(w, something)
	}
	return print(w, something)
}

func printJSON(w io.Writer, document any) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	return e.Encode(document)
}
