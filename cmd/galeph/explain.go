package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/console"
	"github.com/aleph-im/go-aleph/reward"
)

type explainRewards struct {
	Address string `arg:"" optional:"" help:"Whose rewards: an address. Not needed with --line."`
	Epoch   uint64 `placeholder:"N" help:"The epoch; the newest closed one in which the address has something without it."`
	Line    uint64 `placeholder:"N" help:"Follow this usage line from its payer to everyone it paid."`
	Lines   int    `default:"20" placeholder:"N" help:"Show up to so many lines; all count in the sums."`
	coreNode
	JSON bool `name:"json" help:"Print one JSON document; amounts are strings of 10^-18 ALEPH."`
}

// Help says what is shown.
func (explainRewards) Help() string {
	return `For each node behind the address it shows what each stream gave, the usage lines
and the pools it came from, and what was withheld or unallocated and why. Lines and
pools are added up again: when they are not the amount, the exit code is 3.

Examples:
  galeph rewards explain 0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC
  galeph rewards explain 0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC --epoch 2 --lines 100
  galeph rewards explain --line 7`
}

// Run explains an address, or follows a line.
func (c explainRewards) Run(ctx context.Context, o output) error {
	if c.Line != 0 {
		return c.follow(ctx, o)
	}
	if c.Address == "" {
		return errors.New("say whose rewards to explain: an address, or --line N to follow a usage line")
	}
	address, ok := aleph.ParseAddress(c.Address)
	if !ok {
		return fmt.Errorf("%.130q is not an address", c.Address)
	}
	epochs := []console.EpochEarned{}
	if c.Epoch == 0 {
		newest, all, err := c.newestEpoch(ctx, address)
		if err != nil {
			return err
		}
		c.Epoch, epochs = newest, all
	}
	x, err := c.explanation(ctx, address)
	if err != nil {
		return err
	}
	broken := checkExplanation(x)
	if c.JSON {
		err = printJSON(o.out, x)
	} else {
		err = printExplanation(o.out, x, epochs, c.Lines)
	}
	return errors.Join(err, broken)
}

// explanation reads an explanation with all its lines.
func (c explainRewards) explanation(ctx context.Context, address aleph.Address) (x console.Explanation, err error) {
	path := fmt.Sprintf("/api/v1/rewards/%s/epochs/%d", address, c.Epoch)
	if err := c.ask(ctx, path, &x); err != nil {
		return x, err
	}
	for x.Next != nil {
		var more console.Explanation
		if err := c.ask(ctx, fmt.Sprintf("%s?after=%d", path, *x.Next), &more); err != nil {
			return x, err
		}
		x.Lines, x.Next = append(x.Lines, more.Lines...), more.Next
	}
	return x, nil
}

// amountKey names an amount of an explanation.
type amountKey struct {
	stream  reward.Stream
	role    reward.Role
	node    aleph.Hash
	address aleph.Address
	fate    reward.Fate
	reason  reward.Reason
}

func keyOf(p console.PartView) amountKey {
	return amountKey{p.Stream, p.Role, p.Node, p.Address, p.Fate, p.Reason}
}

// linesBy counts and adds up the lines of an explanation by amount.
func linesBy(x console.Explanation) (sums map[amountKey]aleph.Token, counts map[amountKey]int) {
	sums, counts = map[amountKey]aleph.Token{}, map[amountKey]int{}
	for _, l := range x.Lines {
		k := keyOf(l.PartView)
		sums[k] = sums[k].Add(l.Amount.Base)
		counts[k]++
	}
	return sums, counts
}

// checkExplanation adds up lines and pools. What developers get and what is
// burned is explained by no lines.
func checkExplanation(x console.Explanation) error {
	sums, _ := linesBy(x)
	for _, i := range x.Items {
		if i.Role == reward.RoleDevelopers || i.Role == reward.RoleBurn {
			continue
		}
		sum := sums[keyOf(i.PartView)]
		for _, p := range i.Pools {
			sum = sum.Add(p.Part.Base)
		}
		if sum != i.Amount.Base {
			return fmt.Errorf("%w: %s of %s for %s is %s ALEPH, its lines and pools are %s",
				errBroken, i.Stream, i.Role, i.Node.Short(), i.Amount.Decimal, sum.Decimal())
		}
	}
	return nil
}

// roleName names a role for people.
func roleName(r reward.Role) string {
	switch r {
	case reward.RoleCRN:
		return "compute node"
	case reward.RoleCCN:
		return "core node"
	case reward.RoleStaker, reward.RoleDevelopers:
	case reward.RoleBurn:
		return "burned"
	}
	return string(r)
}

func printExplanation(out io.Writer, x console.Explanation, epochs []console.EpochEarned, most int) error {
	names := map[aleph.Hash]string{}
	for _, n := range x.Nodes {
		names[n.ID] = n.Name
	}
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintf(w, "%s, epoch %d, %s to %s\n\n", x.Address, x.Epoch, rfc3339(x.From), rfc3339(x.To))
	fmt.Fprintf(w, "earned\t%s ALEPH\nwithheld\t%s\nunallocated\t%s\n", x.Earned.Decimal, x.Withheld.Decimal, x.Unallocated.Decimal)
	if len(x.Nodes) > 0 {
		fmt.Fprintln(w, "\nNODE\tIS\tNAME\tSCORE\tSTATE\tPAYS")
	}
	for _, n := range x.Nodes {
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\t%s\n", n.ID, roleName(n.Role), n.Name, percent(n.Score), stateOf(n), n.Payee)
	}
	printItems(w, x, names)
	printLines(w, x, names, most)
	if len(epochs) > 1 {
		fmt.Fprintln(w, "\nEPOCH\tUNTIL\tEARNED\tWITHHELD\tUNALLOCATED")
		for _, e := range epochs {
			fmt.Fprintf(w, "%d\t%s\t%s\t%s\t%s\n", e.Epoch, rfc3339(e.To), e.Earned.Decimal, e.Withheld.Decimal, e.Unallocated.Decimal)
		}
	}
	return w.Flush()
}

func percent(b aleph.BasisPoints) string { return fmt.Sprintf("%d.%02d %%", b/100, b%100) }

func stateOf(n console.ExplainedNode) string {
	switch {
	case n.Role == reward.RoleCCN && n.Active:
		return "active"
	case n.Role == reward.RoleCCN:
		return "not active"
	case n.Parent.IsZero():
		return "not linked"
	}
	return "linked to " + n.Parent.Short()
}

// nodeName names a node for people.
func nodeName(id aleph.Hash, name string) string {
	switch {
	case id.IsZero():
		return "-"
	case name == "":
		return id.Short()
	}
	return name + " " + id.Short()
}

// printItems prints the amounts node by node.
func printItems(w io.Writer, x console.Explanation, names map[aleph.Hash]string) {
	if len(x.Items) == 0 {
		fmt.Fprintln(w, "\nnothing in this epoch")
		return
	}
	_, counts := linesBy(x)
	items := slices.Clone(x.Items)
	slices.SortStableFunc(items, func(a, b console.ExplainedAmount) int {
		return cmp.Or(cmp.Compare(a.Role, b.Role), a.Node.Compare(b.Node))
	})
	fmt.Fprintln(w, "\nAS\tNODE\tSTREAM\tALEPH\tIS\tFROM")
	for _, i := range items {
		is := "earned"
		if i.Fate != reward.Shared {
			is = fmt.Sprintf("%s: %s", i.Fate, i.Reason)
		}
		from := fromWhat(counts[keyOf(i.PartView)], i.Pools)
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\t%s\n", roleName(i.Role), nodeName(i.Node, names[i.Node]), i.Stream, i.Amount.Decimal, is, from)
	}
	header := false
	for _, i := range items {
		for _, p := range i.Pools {
			if !header {
				fmt.Fprintln(w, "\nPOOL OF\tNODE\tSTREAM\tALEPH\tIS THE PART\tOF THE POOL")
				header = true
			}
			of := p.Amount.Decimal
			if p.To != 0 {
				of += fmt.Sprintf(" of %s to %s", rfc3339(p.From), rfc3339(p.To))
			}
			fmt.Fprintf(w, "%ss\t%s\t%s\t%s\t%s / %s\t%s\n", roleName(i.Role), nodeName(i.Node, names[i.Node]), i.Stream, p.Part.Decimal, weigh(i.Role, p.Weight), weigh(i.Role, p.Weights), of)
		}
	}
	for _, s := range x.Silences {
		fmt.Fprintf(w, "\nsilent\t%s\t%s to %s\n", nodeName(s.Node, names[s.Node]), rfc3339(s.From), rfc3339(s.To))
	}
}

// amount spells ALEPH without the zeros at its end.
func amount(t aleph.Token) string {
	return strings.TrimSuffix(strings.TrimRight(t.Decimal(), "0"), ".")
}

// weigh spells a weight: a stake in ALEPH, else a number.
func weigh(r reward.Role, weight aleph.Token) string {
	if r == reward.RoleStaker {
		return amount(weight)
	}
	return weight.String()
}

func fromWhat(lines int, pools []console.ExplainedPool) string {
	var from string
	if lines > 0 {
		from = plural(lines, "line")
	}
	if len(pools) > 0 {
		if from != "" {
			from += ", "
		}
		from += plural(len(pools), "pool")
	}
	return from
}

func plural(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

func printLines(w io.Writer, x console.Explanation, names map[aleph.Hash]string, most int) {
	if len(x.Lines) == 0 || most <= 0 {
		return
	}
	fmt.Fprintln(w, "\nLINE\tAS\tSTREAM\tRAN ON\tPAYER\tTIME\tUNITS\tOF ALEPH\tALEPH\tIS")
	for i, l := range x.Lines {
		if i == most {
			fmt.Fprintf(w, "...\t%d more: say --lines %d, or --json\n", len(x.Lines)-most, len(x.Lines))
			return
		}
		is := "earned"
		if l.Fate != reward.Shared {
			is = string(l.Fate)
		}
		fmt.Fprintf(w, "%d\t%s\t%s\t%s\t%s\t%s\t%d\t%s\t%s\t%s\n", l.Number, roleName(l.Role), l.Stream, nodeName(l.RanOn, names[l.RanOn]), l.Payer,
			duration(l.Counted), l.Units, l.Of.Decimal, l.Amount.Decimal, is)
	}
}

func duration(d aleph.Millis) string { return (time.Duration(d) * time.Millisecond).String() }

// follow follows a usage line.
func (c explainRewards) follow(ctx context.Context, o output) error {
	var t console.Trace
	if err := c.ask(ctx, fmt.Sprintf("/api/v1/lines/%d", c.Line), &t); err != nil {
		return err
	}
	broken := checkTrace(t)
	if c.JSON {
		return errors.Join(printJSON(o.out, t), broken)
	}
	return errors.Join(printTrace(o.out, t), broken)
}

// sumsOf adds up what came into a line, and where it went.
func sumsOf(t console.Trace) (in, out aleph.Token) {
	before := t.Behind.Developers.Base.Add(t.Behind.Burned.Base)
	in, out = t.Behind.Distribution.Base.Add(before), before.Add(t.Surplus.Base)
	for _, d := range t.Divisions {
		in = in.Add(d.Drawn.Base)
		for _, p := range d.Parts {
			out = out.Add(p.Amount.Base)
		}
	}
	return in, out
}

func checkTrace(t console.Trace) error {
	if in, out := sumsOf(t); in != out {
		return fmt.Errorf("%w: %s ALEPH came into the line, %s went out", errBroken, in.Decimal(), out.Decimal())
	}
	return nil
}

func printTrace(out io.Writer, t console.Trace) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	l := t.Line
	fmt.Fprintf(w, "line %d, epoch %d\n\n", l.Number, t.Epoch)
	fmt.Fprintf(w, "payer\t%s\n", t.Payer)
	fmt.Fprintf(w, "for\t%s, %s, %s\n", l.Execution, l.Kind, plural(int(l.Units), "compute unit"))
	if !l.Node.IsZero() {
		fmt.Fprintf(w, "on\t%s\n", l.Node)
	}
	fmt.Fprintf(w, "time\t%s to %s, %s counted\n", rfc3339(l.From), rfc3339(l.To), duration(l.Counted))
	fmt.Fprintf(w, "credits\t%s, worth %s ALEPH at %s USD\n", l.Amount.Decimal, t.Spot.Decimal, t.Price)
	fmt.Fprintln(w, "\nLOT\tORIGIN\tCREDITS\tALEPH BEHIND")
	for _, p := range l.Portions {
		fmt.Fprintf(w, "%d\t%s\t%s\t%s\n", p.Lot, p.Origin, p.Amount.Decimal, p.Value.Distribution.Base.Add(p.Value.Developers.Base).Add(p.Value.Burned.Base).Decimal())
	}
	fmt.Fprintln(w, "\nSTREAM\tTO\tNODE\tADDRESS\tALEPH\tIS")
	for _, d := range t.Divisions {
		for _, p := range d.Parts {
			printCut(w, d.Stream, p)
		}
	}
	fmt.Fprintf(w, "\tdevelopers\t-\t-\t%s\twhen it was paid\n", t.Behind.Developers.Decimal)
	fmt.Fprintf(w, "\tburned\t-\t-\t%s\twhen it was paid\n", t.Behind.Burned.Decimal)
	fmt.Fprintf(w, "\tincentives pool\t-\t-\t%s\tsurplus: more than the use was worth\n", t.Surplus.Decimal)
	_, sum := sumsOf(t)
	fmt.Fprintf(w, "\tsum\t\t\t%s\n\n", sum.Decimal())
	fmt.Fprintf(w, "behind the line\t%s\n", t.Behind.Distribution.Base.Add(t.Behind.Developers.Base).Add(t.Behind.Burned.Base).Decimal())
	for _, d := range t.Divisions {
		if !d.Asked.Base.IsZero() {
			fmt.Fprintf(w, "from the incentives pool\t%s\tfor %s, of %s asked for\n", d.Drawn.Decimal, d.Stream, d.Asked.Decimal)
		}
	}
	return w.Flush()
}

func printCut(w io.Writer, stream reward.Stream, p console.CutView) {
	to, node, address, is := roleName(p.Role), nodeName(p.Node, p.NodeName), cmp.Or(string(p.Address), "-"), "earned"
	switch {
	case p.Pool:
		to, is = to+"s", fmt.Sprintf("shared by %d", len(p.Members))
	case p.Fate != reward.Shared:
		is = fmt.Sprintf("%s: %s", p.Fate, p.Reason)
	}
	fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\t%s\n", stream, to, node, address, p.Amount.Decimal, is)
	for _, m := range p.Members {
		if m.Amount.Base.IsZero() {
			continue
		}
		fmt.Fprintf(w, "\t- %s\t%s\t%s\t%s\tweight %s\n", roleName(m.Role), nodeName(m.Node, m.NodeName), cmp.Or(string(m.Address), "-"), m.Amount.Decimal, weigh(m.Role, m.Weight))
	}
}
