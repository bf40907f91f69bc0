package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/pelletier/go-toml/v2"

	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/sim"
)

type simCommand struct {
	Run         simRun         `cmd:"" help:"Simulate a scenario many times, and show what it can come to."`
	Scenarios   simScenarios   `cmd:"" help:"List the scenarios that come with the program."`
	Show        simShow        `cmd:"" help:"Print a scenario as TOML, whole, with what each value means."`
	Parameters  simParameters  `cmd:"" help:"List all that can be set of a scenario: unit, range, default, meaning."`
	Trace       simTrace       `cmd:"" help:"Show one run of a scenario, epoch by epoch."`
	Backtest    simBacktest    `cmd:"" help:"Replay what was recorded of the network, and state the error."`
	Compare     simCompare     `cmd:"" help:"Compare two scenarios: who wins, who loses, and who pays for whom."`
	Sweep       simSweep       `cmd:"" help:"Simulate a scenario at many values of one or two parameters."`
	Sensitivity simSensitivity `cmd:"" help:"Find which parameters an outcome depends on, and how much."`
	Search      simSearch      `cmd:"" help:"Look for the values of parameters at which an outcome is best while others hold."`
	Attack      simAttack      `cmd:"" help:"Attack the network of a scenario: what that brings, when it pays, and what closes it."`
	Serve       simServe       `cmd:"" help:"Serve the simulator as a web page, on this machine and offline."`
}

// Help says where to begin.
func (simCommand) Help() string {
	return `What is simulated is a scenario: a network, its policy, people, a market, and what
happens. Money goes through the code that pays on the network.

Examples:
  galeph sim run                              # the proposal, as it was posted
  galeph sim run today --html today.html      # the network as it was recorded, with charts
  galeph sim run today --set price.start=0.01
  galeph sim show today > ours.toml           # a scenario of your own
  galeph sim serve --open                     # all of it in a browser, with sliders`
}

// scenarioFlags say which scenario is meant.
type scenarioFlags struct {
	Scenario string   `arg:"" optional:"" name:"scenario" help:"A scenario's name, see galeph sim scenarios, or a TOML file; proposal without it."`
	Set      []string `placeholder:"KEY=VALUE" sep:"none" help:"Set a value, such as price.start=0.01; again for more. See galeph sim parameters."`
	Policy   string   `placeholder:"NAME|FILE" help:"Under another policy: a preset's name or a TOML file."`
	Seed     *int64   `placeholder:"N" help:"What chance begins with; that of the scenario without it."`
}

// read returns the scenario that the flags describe. The file is first, then
// the policy, then what is set. One that differs from the file in more than its
// seed says so in its name.
func (f scenarioFlags) read(o output) (sim.Scenario, error) {
	file, err := loadScenario(cmp.Or(f.Scenario, "proposal"))
	if err != nil {
		return file, err
	}
	s := file
	if f.Policy != "" {
		if s.Policy, err = auditPolicy(f.Policy, o); err != nil {
			return s, err
		}
	}
	changes := make([]sim.Change, len(f.Set))
	for i, text := range f.Set {
		key, value, ok := strings.Cut(text, "=")
		if !ok {
			return s, fmt.Errorf("--set %s has no value: write it as KEY=VALUE, such as price.start=0.01", text)
		}
		changes[i] = sim.Change{Key: strings.TrimSpace(key), Value: strings.TrimSpace(value)}
	}
	if f.Seed != nil {
		changes = append(changes, sim.Change{Key: "seed", Value: fmt.Sprint(*f.Seed)})
	}
	if s, err = s.With(changes...); err != nil {
		return s, err
	}
	file.Seed = s.Seed
	if s.Name == file.Name && s.ID() != file.ID() {
		s.Name = s.Name[:min(len(s.Name), nameMax-len(changed))] + changed
	}
	return s, nil
}

const (
	changed = " (changed)"
	nameMax = 60 // letters that a scenario's name may have
)

// loadScenario reads a preset or a file.
func loadScenario(name string) (sim.Scenario, error) {
	if slices.Contains(sim.Presets(), name) {
		return sim.Preset(name)
	}
	b, err := readBounded(name, sim.SizeMax)
	if errors.Is(err, fs.ErrNotExist) {
		return sim.Scenario{}, fmt.Errorf("there is neither a scenario nor a file %q: the scenarios are %s", name, strings.Join(sim.Presets(), ", "))
	}
	if err != nil {
		return sim.Scenario{}, err
	}
	s, err := sim.Read(b)
	if err != nil {
		return s, fmt.Errorf("%s: %w", name, err)
	}
	return s, nil
}

// readBounded reads a file of at most so many bytes, and one byte more of a
// larger one, so that it can be refused.
func readBounded(name string, most int64) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, most+1))
}

type simScenarios struct {
	JSON bool `name:"json" help:"Print one JSON document."`
}

// Run lists the presets.
func (c simScenarios) Run(o output) error {
	type document struct {
		Name    string `json:"name"`
		ID      string `json:"id"`
		Meaning string `json:"meaning"`
	}
	var all []document
	for _, name := range sim.Presets() {
		s, err := sim.Preset(name)
		if err != nil {
			return err
		}
		all = append(all, document{name, s.ID(), sim.PresetMeaning(name)})
	}
	if c.JSON {
		return printJSON(o.out, all)
	}
	w := tabwriter.NewWriter(o.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "NAME\tID\tMEANING")
	for _, d := range all {
		fmt.Fprintf(w, "%s\t%.12s\t%s\n", d.Name, d.ID, d.Meaning)
	}
	return w.Flush()
}

type simShow struct {
	scenarioFlags
	JSON bool `name:"json" help:"Print one JSON document instead of TOML."`
}

// Help shows what to type.
func (simShow) Help() string {
	return `What is printed is a whole scenario: change it and give the file to galeph sim run.

Example:
  galeph sim show today > ours.toml
  galeph sim run ours.toml`
}

// Run prints the scenario.
func (c simShow) Run(o output) error {
	s, err := c.read(o)
	if err != nil {
		return err
	}
	if c.JSON {
		var document map[string]any
		if err := toml.Unmarshal(s.TOML(), &document); err != nil {
			return err
		}
		return printJSON(o.out, document)
	}
	_, err = o.out.Write(s.TOML())
	return err
}

type simParameters struct {
	JSON bool `name:"json" help:"Print one JSON document."`
}

// Help says how keys are used.
func (simParameters) Help() string {
	return `A key is written so after --set, and in a TOML file with its table: price.start
is start in [price]. Of a class of compute nodes, of users and of a shock, --set
has the name or the number: class.small.count, demand.large users.growth,
shock.1.by.

Examples:
  galeph sim run today --set price.start=0.01 --set class.small.count=500
  galeph sim parameters --json`
}

// scenarioParameter is a parameter as --json prints it.
type scenarioParameter struct {
	Key     string   `json:"key"`
	Unit    string   `json:"unit"`
	Range   string   `json:"range"`
	Choices []string `json:"choices,omitempty"`
	Default string   `json:"default,omitempty"` // of the scenario "proposal"
	Meaning string   `json:"meaning"`
}

// Run lists the parameters.
func (c simParameters) Run(o output) error {
	var all []scenarioParameter
	list := func(prefix string, parameters []sim.Parameter) {
		for _, p := range parameters {
			all = append(all, scenarioParameter{prefix + p.Key, p.Unit, p.Range, p.Choices, strings.Trim(p.Default, `"`), p.Meaning})
		}
	}
	list("", sim.Parameters())
	list("class.NAME.", sim.ClassParameters())
	list("demand.NAME.", sim.DemandParameters())
	list("shock.N.", sim.ShockParameters())
	for _, p := range policy.Parameters() {
		all = append(all, scenarioParameter{Key: "policy." + p.Key, Unit: p.Unit, Range: p.Range, Default: p.Default, Meaning: p.Meaning})
	}
	if c.JSON {
		return printJSON(o.out, all)
	}
	w := tabwriter.NewWriter(o.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "KEY\tUNIT\tRANGE\tDEFAULT\tMEANING")
	for _, p := range all {
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\n", p.Key, p.Unit, p.Range, p.Default, p.Meaning)
	}
	return w.Flush()
}
