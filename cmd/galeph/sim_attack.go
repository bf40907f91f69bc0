package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/aleph-im/go-aleph/sim"
)

type simAttack struct {
	Kind     string   `arg:"" optional:"" name:"kind" help:"Which attack; all of them without it."`
	Scenario string   `placeholder:"NAME|FILE" help:"The network that is attacked: a scenario's name or a TOML file; proposal without it."`
	Policy   string   `placeholder:"NAME|FILE" help:"Under this policy: a preset's name or a TOML file; that of the scenario without it."`
	Set      []string `placeholder:"KEY=VALUE" sep:"none" help:"Set a value of the attack, such as stake=250000, or of the scenario, such as policy.aleph_bonus=500; again for more. Without a kind, write self_dealing.stake=250000."`
	JSON     bool     `name:"json" help:"Print one JSON document."`
}

// Help lists the attacks, and shows what to type.
func (simAttack) Help() string {
	var b strings.Builder
	b.WriteString(`What somebody gains who does what the rules were not made for: on the network of
a scenario, for 30 days, with and without the attack. It prints when that pays,
which parameter of the policy closes it, and what it comes to under each preset.

The attacks:
`)
	for _, k := range sim.Attacks() {
		fmt.Fprintf(&b, "  %s: %s\n", k.Key, k.Does)
	}
	b.WriteString(`
Examples:
  galeph sim attack --policy mainnet
  galeph sim attack self_dealing --policy mainnet --set stake=250000 --set others=250000
  galeph sim attack price_pushing --policy ours.toml --set push=5 --json`)
	return b.String()
}

// Run attacks.
func (c simAttack) Run(ctx context.Context, o output) error {
	kinds := sim.Attacks()
	if c.Kind != "" {
		k, err := sim.AttackOf(c.Kind)
		if err != nil {
			return err
		}
		kinds = []sim.AttackKind{k}
	}
	settings, rest, err := c.settings(kinds)
	if err != nil {
		return err
	}
	s, err := scenarioFlags{Scenario: cmp.Or(c.Scenario, "proposal"), Policy: c.Policy, Set: rest}.read(o)
	if err != nil {
		return err
	}
	var all []sim.Attack
	for _, k := range kinds {
		a, err := sim.RunAttack(s, k.Key, settings[k.Key], func() bool { return ctx.Err() != nil })
		if errors.Is(err, sim.ErrStopped) {
			return fmt.Errorf("%w during the attack %s", errPartial, k.Key)
		}
		if err != nil {
			return err
		}
		all = append(all, a)
	}
	switch {
	case c.JSON && c.Kind != "":
		return printJSON(o.out, all[0])
	case c.JSON:
		return printJSON(o.out, all)
	case c.Kind != "":
		return printAttack(o.out, all[0])
	}
	return printAttacks(o.out, all)
}

// settings are what is set of each kind; the rest is of the scenario.
func (c simAttack) settings(kinds []sim.AttackKind) (of map[string]map[string]any, rest []string, err error) {
	of = map[string]map[string]any{}
	for _, text := range c.Set {
		key, value, ok := strings.Cut(text, "=")
		if !ok {
			return nil, nil, fmt.Errorf("--set %s has no value: write it as KEY=VALUE, such as stake=250000", text)
		}
		key, kind := strings.TrimSpace(key), c.Kind
		if before, after, ok := strings.Cut(key, "."); ok && slices.ContainsFunc(kinds, func(k sim.AttackKind) bool { return k.Key == before }) {
			kind, key = before, after
		} else if !c.takes(kinds, key) {
			rest = append(rest, text)
			continue
		}
		if of[kind] == nil {
			of[kind] = map[string]any{}
		}
		of[kind][key] = strings.TrimSpace(value)
	}
	return of, rest, nil
}

// takes reports whether a key alone is one of the attack that was asked for.
func (c simAttack) takes(kinds []sim.AttackKind, key string) bool {
	return c.Kind != "" && slices.ContainsFunc(kinds[0].Parameters, func(p sim.Parameter) bool { return p.Key == key })
}

// printAttacks shows a line for each attack.
func printAttacks(out io.Writer, all []sim.Attack) error {
	fmt.Fprintf(out, "scenario %s (%.12s), policy %s; profit of 30 days\n\n", all[0].Scenario, all[0].ID, all[0].Policy)
	table := columns{{"ATTACK", "PROFIT, USD", "OF WHAT HE SPENT", "  PAYS", "  CLOSED BY"}}
	for _, a := range all {
		percent := "-"
		if a.Spent > 0 {
			percent = sim.Figure(a.Percent, "%") + " %"
		}
		pays := "no"
		if a.Pays {
			pays = "YES"
		}
		table.add(a.Kind, cents(a.Profit), percent, pays, "  "+closedBy(a))
	}
	return table.write(out)
}

// cents spells USD with two places.
func cents(usd float64) string {
	s := fmt.Sprintf("%.2f", usd)
	if s == "-0.00" {
		return "0.00"
	}
	return s
}

// closedBy says what closes an attack that pays: the mild ways, or else those
// that give up what the rule is for.
func closedBy(a sim.Attack) string {
	if !a.Pays {
		return "-"
	}
	var mild, blunt []string
	for _, r := range a.Closes {
		word := r.Key + " = " + r.To
		if r.Blunt {
			blunt = append(blunt, word)
		} else {
			mild = append(mild, word)
		}
	}
	switch {
	case len(mild) > 0:
		return strings.Join(mild, ", or ")
	case len(blunt) > 0:
		return "only by giving up what the rule is for: " + strings.Join(blunt, ", or ")
	}
	return "no single parameter"
}

// printAttack shows all of one attack.
func printAttack(out io.Writer, a sim.Attack) error {
	state := "does not pay"
	if a.Pays {
		state = "PAYS"
	}
	fmt.Fprintf(out, "%s %s under policy %s (scenario %s, %.12s)\n%s\n\n", a.Name, state, a.Policy, a.Scenario, a.ID, a.Does)
	settings := columns{}
	for _, p := range a.Parameters {
		settings.add("  "+p.Key, p.Value, " "+p.Unit)
	}
	if err := settings.write(out); err != nil {
		return err
	}

	fmt.Fprintf(out, "\nProfit of 30 days: %s USD", cents(a.Profit))
	if a.Spent > 0 {
		fmt.Fprintf(out, ", %s %% of the %s USD that he spent", sim.Figure(a.Percent, "%"), cents(a.Spent))
	}
	if a.Formula != nil {
		fmt.Fprintf(out, "; by the formula %s USD", cents(*a.Formula))
	}
	fmt.Fprintln(out)
	holds := "does not hold"
	if a.Condition.Holds {
		holds = "holds"
	}
	fmt.Fprintf(out, "Condition: %s\n  here: %s: %s\n", a.Condition.Formula, a.Condition.Here, holds)

	amounts := func(title string, all []sim.Amount) error {
		if len(all) == 0 {
			return nil
		}
		fmt.Fprintf(out, "\n%s, USD\n", title)
		table := columns{}
		for _, x := range all {
			table.add("  "+x.Key, cents(x.USD), " "+x.Means)
		}
		return table.write(out)
	}
	if err := amounts("The attacker", a.Breakdown); err != nil {
		return err
	}
	if err := amounts("Others", a.Others); err != nil {
		return err
	}
	fmt.Fprintln(out, "\nFound")
	found := columns{}
	for _, f := range a.Findings {
		found.add("  "+f.Key, sim.Figure(f.Value, f.Unit), " "+f.Unit, " "+f.Means)
	}
	if err := found.write(out); err != nil {
		return err
	}
	if a.Pays {
		if err := printRemedies(out, a.Closes); err != nil {
			return err
		}
	}
	fmt.Fprintln(out, "\nUnder the presets")
	standings := columns{}
	for _, v := range a.Standings {
		pays := "does not pay"
		if v.Pays {
			pays = "PAYS"
		}
		standings.add("  "+v.Policy, cents(v.Profit)+" USD", " "+pays)
	}
	if err := standings.write(out); err != nil {
		return err
	}
	_, err := fmt.Fprintf(out, "\nNot seen: %s\n", a.Blind)
	return err
}

// printRemedies shows what closes an attack.
func printRemedies(out io.Writer, all []sim.Remedy) error {
	if len(all) == 0 {
		_, err := fmt.Fprintln(out, "\nNo single parameter of the policy closes it.")
		return err
	}
	fmt.Fprintln(out, "\nClosed by")
	table := columns{}
	for _, r := range all {
		note := ""
		if r.Formula != nil {
			note = "the formula says " + sim.Figure(*r.Formula, r.Unit)
		}
		if r.With != "" {
			note = strings.TrimPrefix(note+"; with "+r.With, "; ")
		}
		if r.Blunt {
			note = strings.TrimPrefix(note+"; gives up what the rule is for", "; ")
		}
		table.add("  "+r.Key, r.From, "-> "+r.To, " "+r.Unit, " "+note)
	}
	return table.write(out)
}
