package main

import (
	"context"
	"fmt"
	"io"
	"text/tabwriter"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/console"
	"github.com/aleph-im/go-aleph/reward"
)

type nodeCommand struct {
	Statement nodeStatement `cmd:"" help:"Show how a node stands: what it earns, how much is in use, and what to change to earn more."`
}

type nodeStatement struct {
	ID string `arg:"" name:"node" help:"The node: the hash under which it is on record."`
	coreNode
	JSON bool `name:"json" help:"Print one JSON document; amounts are strings of 10^-18 ALEPH."`
}

// Help says what is forecast.
func (nodeStatement) Help() string {
	return `What it earned so far and what it will earn are worked out by the code that pays, as
if the epoch ended now, and as if what runs now ran to its end.

Example:
  galeph node statement 64b65e8e213d592c3d74dd3f99dcd09ffadb7900398494e4ffa5db11c5bd6bb6`
}

// Run prints the statement.
func (c nodeStatement) Run(ctx context.Context, o output) error {
	id, err := aleph.ParseHash(c.ID)
	if err != nil {
		return fmt.Errorf("%.100q is not the hash of a node: %s/api/v1/nodes lists them", c.ID, c.Node)
	}
	var s console.Statement
	if err := c.ask(ctx, "/api/v1/nodes/"+id.String()+"/statement", &s); err != nil {
		return err
	}
	if c.JSON {
		return printJSON(o.out, s)
	}
	return printStatement(o.out, s)
}

func printStatement(out io.Writer, s console.Statement) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	n, u := s.Node, s.Utilisation
	fmt.Fprintf(w, "%s %s, %s\n\n", roleName(n.Role), nodeName(n.ID, n.Name), stateOf(n))
	fmt.Fprintf(w, "at\t%s\n", rfc3339(s.At))
	fmt.Fprintf(w, "URL\t%s\n", s.URL)
	fmt.Fprintf(w, "pays\t%s\n", n.Payee)
	fmt.Fprintf(w, "score\t%s, counts for %s; %s\n", percent(s.Score.Score), percent(s.Score.Multiplier), workOf(s))
	fmt.Fprintf(w, "in use\t%d of %s by %s; %s over the epoch so far\n", u.Used, plural(int(u.Capacity), "compute unit"), plural(u.VMs, "program"), percent(u.Epoch))
	if n.Role == reward.RoleCCN {
		fmt.Fprintf(w, "\ton %s linked to it\n", plural(u.Nodes, "compute node"))
		fmt.Fprintf(w, "staked\t%s ALEPH\n", amount(n.Staked.Base))
	}
	fmt.Fprintln(w, "\nEPOCH\tUNTIL\tSTREAM\tALEPH\tIS")
	printEarned(w, n.Role, s.SoFar, "so far")
	printEarned(w, n.Role, s.Forecast, "forecast")
	for _, e := range s.Epochs {
		printEarned(w, n.Role, e, "")
	}
	fmt.Fprintf(w, "\nThe forecast assumes: %s.\n\n", s.Basis)
	for _, a := range s.Advice {
		fmt.Fprintf(w, "- %s\n", a)
	}
	return w.Flush()
}

func workOf(s console.Statement) string {
	switch {
	case s.Node.Role == reward.RoleCCN && s.Score.Eligible:
		return "active"
	case s.Node.Role == reward.RoleCCN:
		return "not active"
	case s.Score.Eligible:
		return "it gets new work"
	}
	return "it gets no new work"
}

// printEarned prints what an epoch gave to a node, stream by stream. Of a
// compute node without a link, what its core node would have got is told too.
func printEarned(w io.Writer, role reward.Role, e console.EpochEarned, name string) {
	epoch := fmt.Sprint(e.Epoch)
	if name != "" {
		epoch += " " + name
	}
	for _, p := range e.Parts {
		is := "earned"
		if p.Fate != reward.Shared {
			is = fmt.Sprintf("%s: %s", p.Fate, p.Reason)
			if p.Role != role {
				is = fmt.Sprintf("%s for a %s: %s", p.Fate, roleName(p.Role), p.Reason)
			}
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\n", epoch, rfc3339(e.To), p.Stream, p.Amount.Decimal, is)
	}
	if len(e.Parts) != 1 {
		fmt.Fprintf(w, "%s\t%s\tall\t%s\tearned\n", epoch, rfc3339(e.To), e.Earned.Decimal)
	}
}
