package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"text/tabwriter"
	"time"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/expense"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/registry"
	"github.com/aleph-im/go-aleph/reward"
)

type rewardsCommand struct {
	Compute computeRewards `cmd:"" help:"Share recorded usage among the nodes of a registry."`
	Explain explainRewards `cmd:"" help:"Say why an address got what it got, down to the usage lines."`
	Prove   proveRewards   `cmd:"" help:"Print a proof of what an address got, or of a usage line."`
	Verify  verifyRewards  `cmd:"" help:"Check a proof with the root of its epoch alone."`
}

type computeRewards struct {
	Policy string `default:"proposal" placeholder:"PRESET|FILE" help:"The rules: a preset's name or a TOML file; see galeph policy."`
	recordedInput
	Registry string `placeholder:"FILE" type:"existingfile" help:"A snapshot of the corechannel aggregate: nodes and resource_nodes. Not for the rules of mainnet, whose input has its own."`
	JSON     bool   `name:"json" help:"Print one JSON document; amounts are strings of 10^-18 ALEPH."`
}

// Help shows what to type.
func (computeRewards) Help() string {
	return `Example:
  galeph rewards compute --policy proposal --input usage-hour.json --registry registry.json
  galeph rewards compute --policy mainnet --input period.json

With the rules of mainnet, the rewards of a period are computed as production
computes them, exactly, and printed as one JSON document (docs/rewards.md).

Otherwise every share is printed by role and address. The shares, the developers' and the
burned part and what is unallocated sum to the value of the usage exactly.`
}

// rewardsDocument is what --json prints.
type rewardsDocument struct {
	Policy      string              `json:"policy"`
	Message     aleph.Hash          `json:"message"`
	From        aleph.Millis        `json:"from"`
	To          aleph.Millis        `json:"to"`
	Lines       int                 `json:"lines"`
	Skipped     []skippedDocument   `json:"skipped"`
	Credits     aleph.Credits       `json:"credits"`
	Pool        aleph.Token         `json:"pool"`
	CRN         aleph.Token         `json:"crn"`
	CCN         aleph.Token         `json:"ccn"`
	Stakers     aleph.Token         `json:"stakers"`
	Developers  aleph.Token         `json:"developers"`
	Burned      aleph.Token         `json:"burned"`
	Unallocated aleph.Token         `json:"unallocated"`
	Shares      []shareDocument     `json:"shares"`
	Leftovers   []leftoversDocument `json:"leftovers"`
}

// skippedDocument is a line of the record that counts for nothing.
type skippedDocument struct {
	Line   int    `json:"line"` // its place in the record, from 0
	Reason string `json:"reason"`
}

type shareDocument struct {
	Role    reward.Role   `json:"role"`
	Address aleph.Address `json:"address"`
	Amount  aleph.Token   `json:"amount"`
	ALEPH   string        `json:"aleph"`
}

type leftoversDocument struct {
	Role   reward.Role   `json:"role"`
	Node   aleph.Hash    `json:"node"`
	Reason reward.Reason `json:"reason"`
	Amount aleph.Token   `json:"amount"`
	ALEPH  string        `json:"aleph"`
}

// Run computes and prints.
func (c computeRewards) Run(o output) error {
	if c.Policy == "mainnet" && c.Registry == "" {
		return c.mainnet(o)
	}
	p, err := auditPolicy(c.Policy, o)
	if err != nil {
		return err
	}
	if c.Registry == "" {
		return errors.New("missing flag --registry=FILE: the nodes to share among; or choose --policy mainnet, whose input has its own")
	}
	input, err := os.ReadFile(c.Input)
	if err != nil {
		return err
	}
	post, err := expense.ReadPost(input)
	if err != nil {
		return fmt.Errorf("%s: %w", c.Input, err)
	}
	if input, err = os.ReadFile(c.Registry); err != nil {
		return err
	}
	snapshot, err := registry.ReadCorechannel(input)
	if err != nil {
		return fmt.Errorf("%s: %w", c.Registry, err)
	}
	lines, err := reward.Recorded(post, p)
	if err != nil {
		return fmt.Errorf("%s: %w", c.Input, err)
	}
	report := reward.Compute(reward.Epoch{Lines: lines, Snapshot: snapshot, Burning: true}, p)
	if err := report.Check(); err != nil {
		return errors.Join(errBroken, err)
	}
	document := documentOf(p, post, report)
	if c.JSON {
		return printJSON(o.out, document)
	}
	return document.print(o.out)
}

func documentOf(p policy.Policy, post expense.Post, r reward.Report) rewardsDocument {
	d := rewardsDocument{
		Policy: p.Name, Message: post.Message, From: post.From, To: post.To,
		Lines: r.Lines, Credits: post.Credits(), Pool: r.Pool.Sum(),
		CRN: r.CRN, CCN: r.CCN, Stakers: r.Stakers, Developers: r.Developers, Burned: r.Burned, Unallocated: r.Unallocated,
		Skipped: []skippedDocument{}, Shares: []shareDocument{}, Leftovers: []leftoversDocument{},
	}
	for _, s := range post.Skipped {
		d.Skipped = append(d.Skipped, skippedDocument(s))
	}
	for _, s := range r.ByAddress() {
		d.Shares = append(d.Shares, shareDocument{s.Role, s.Address, s.Amount, s.Amount.Decimal()})
	}
	for _, u := range r.Leftovers {
		d.Leftovers = append(d.Leftovers, leftoversDocument{u.Role, u.Node, u.Reason, u.Amount, u.Amount.Decimal()})
	}
	return d
}

func (d rewardsDocument) print(out io.Writer) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintf(w, "policy\t%s\n", d.Policy)
	fmt.Fprintf(w, "period\t%s to %s\n", rfc3339(d.From), rfc3339(d.To))
	fmt.Fprintf(w, "usage\t%d lines, %d credits\n\n", d.Lines, d.Credits)
	for _, s := range d.Skipped {
		fmt.Fprintf(w, "skipped\tline %d: %s\n", s.Line, s.Reason)
	}
	if len(d.Skipped) > 0 {
		fmt.Fprintln(w)
	}
	fmt.Fprintln(w, "ROLE\tADDRESS\tALEPH")
	for _, s := range d.Shares {
		fmt.Fprintf(w, "%s\t%s\t%s\n", s.Role, s.Address, s.ALEPH)
	}
	fmt.Fprintln(w)
	for _, u := range d.Leftovers {
		node := "the pool"
		if !u.Node.IsZero() {
			node = u.Node.String()
		}
		fmt.Fprintf(w, "unallocated\t%s of %s: %s\t%s\n", u.Role, node, u.Reason, u.ALEPH)
	}
	if len(d.Leftovers) == 0 {
		fmt.Fprintln(w, "unallocated\tnothing: every line's node is on record, linked to an active core node")
	}
	fmt.Fprintln(w)
	for _, row := range []struct {
		name   string
		amount aleph.Token
	}{
		{"compute nodes", d.CRN},
		{"core nodes", d.CCN},
		{"stakers", d.Stakers},
		{"developers", d.Developers},
		{"burned", d.Burned},
		{"unallocated", d.Unallocated},
		{"sum = value of the usage", d.Pool},
	} {
		fmt.Fprintf(w, "%s\t\t%s\n", row.name, row.amount.Decimal())
	}
	return w.Flush()
}

func rfc3339(at aleph.Millis) string {
	return time.UnixMilli(int64(at)).UTC().Format("2006-01-02T15:04:05.000Z")
}
