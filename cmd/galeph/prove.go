package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"text/tabwriter"

	"github.com/ethereum/go-ethereum/common"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain"
	"github.com/aleph-im/go-aleph/console"
	"github.com/aleph-im/go-aleph/payout"
	"github.com/aleph-im/go-aleph/reward"
)

type proveRewards struct {
	Address string `arg:"" optional:"" help:"Whose rewards: an address. Not needed with --line."`
	Epoch   uint64 `placeholder:"N" help:"The epoch; the newest closed one in which the address has something without it."`
	Lines   int    `default:"100" placeholder:"N" help:"With an address: how many usage lines the proof has at most, up to 1000. It says when it leaves some out."`
	Line    uint64 `placeholder:"N" help:"Prove who paid for this usage line, and whom it paid."`
	coreNode
}

// Help says what to do with what is printed.
func (proveRewards) Help() string {
	return `It prints a proof that anybody can check with the root of the epoch alone. That of an
address has its amounts, the usage lines that they came from, and the pools with its
weight in each.

Examples:
  galeph rewards prove 0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC --epoch 2 > proof.json
  galeph rewards prove --line 7 > proof.json
  galeph rewards verify proof.json`
}

// Run prints a proof.
func (c proveRewards) Run(ctx context.Context, o output) error {
	var path string
	switch address, ok := aleph.ParseAddress(c.Address); {
	case c.Line != 0:
		path = fmt.Sprintf("/api/v1/lines/%d/proof", c.Line)
	case c.Address == "":
		return errors.New("say what to prove: the rewards of an address, or --line N")
	case c.Lines < 1 || c.Lines > 1000:
		return fmt.Errorf("--lines %d: a proof has 1 to 1000 lines", c.Lines)
	case !ok:
		return fmt.Errorf("%.130q is not an address", c.Address)
	default:
		if c.Epoch == 0 {
			newest, _, err := c.newestEpoch(ctx, address)
			if err != nil {
				return err
			}
			c.Epoch = newest
		}
		path = fmt.Sprintf("/api/v1/rewards/%s/epochs/%d/proof?lines=%d", address, c.Epoch, c.Lines)
	}
	var v payout.Evidence
	if err := c.ask(ctx, path, &v); err != nil {
		return err
	}
	return printJSON(o.out, v)
}

// newestEpoch returns the newest closed epoch in which an address has
// something, and all that it has.
func (n coreNode) newestEpoch(ctx context.Context, address aleph.Address) (uint64, []console.EpochEarned, error) {
	var earned console.Earnings
	if err := n.ask(ctx, "/api/v1/rewards/"+string(address), &earned); err != nil {
		return 0, nil, err
	}
	if len(earned.Epochs) == 0 {
		return 0, nil, fmt.Errorf("%s has nothing in any closed epoch: check the address; %s/api/v1/nodes lists nodes and whom they pay, and --epoch N shows the nodes behind it at the end of an epoch", address, n.Node)
	}
	return earned.Epochs[0].Epoch, earned.Epochs, nil
}

type verifyRewards struct {
	File  string `arg:"" type:"existingfile" help:"A proof, as galeph rewards prove prints it."`
	Root  string `placeholder:"0x..." help:"The root of the epoch, as the vault published it."`
	RPC   string `name:"rpc" placeholder:"URL" help:"Read the root from the vault on this Ethereum instead."`
	Vault string `placeholder:"ADDRESS" help:"The reward vault, with --rpc."`
}

// Help says what is checked.
func (verifyRewards) Help() string {
	return `It needs no node. It checks that each record leads to the report of its epoch,
that the report leads to the root, that no record comes twice, and that the lines and
pools sum to every amount. The exit code is 3, with a sentence, when something is wrong.

Without --root and --rpc it takes the root that the file names: compare that with
the vault's event RootPublished.

Examples:
  galeph rewards verify proof.json --root 0x5f3c...
  galeph rewards verify proof.json --rpc http://127.0.0.1:8545 --vault 0x1234...`
}

// evidenceMax is the most bytes of a proof.
const evidenceMax = 64 << 20

// Run checks a proof.
func (c verifyRewards) Run(ctx context.Context, o output) error {
	if (c.RPC == "") != (c.Vault == "") || c.RPC != "" && c.Root != "" {
		return errors.New("say either --root, or --rpc and --vault together, or neither")
	}
	f, err := os.Open(c.File)
	if err != nil {
		return err
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, evidenceMax+1))
	if err != nil {
		return fmt.Errorf("read %s: %w", c.File, err)
	}
	if len(text) > evidenceMax {
		return fmt.Errorf("%s has more than %d bytes: it is no proof", c.File, evidenceMax)
	}
	var v payout.Evidence
	if err := json.Unmarshal(text, &v); err != nil {
		return fmt.Errorf("%w: %s: %w", errBroken, c.File, err)
	}
	if len(v.Records) == 0 {
		return fmt.Errorf("%w: %s shows no record", errBroken, c.File)
	}
	epoch, root := v.Records[0].Epoch, v.Records[0].Root
	published, from, err := c.published(ctx, epoch, root)
	if err != nil {
		return err
	}
	if err := v.Verify(epoch, published); err != nil {
		return fmt.Errorf("%w: %w", errBroken, err)
	}
	said, err := readRecords(v)
	if err != nil {
		return fmt.Errorf("%w: %w", errBroken, err)
	}
	return printProven(o.out, v, said, from)
}

// published returns the root to check against, and where it is from.
func (c verifyRewards) published(ctx context.Context, epoch uint64, named [32]byte) (root [32]byte, from string, err error) {
	switch {
	case c.Root != "":
		if root, err = payout.ParseRoot(c.Root); err != nil {
			return root, "", fmt.Errorf("--root: %w", err)
		}
		return root, "the one given with --root", nil
	case c.RPC == "":
		return named, "", nil
	}
	if !common.IsHexAddress(c.Vault) {
		return root, "", fmt.Errorf("--vault: %.80q is no Ethereum address", c.Vault)
	}
	client, err := chain.Connect(ctx, c.RPC)
	if err != nil {
		return root, "", fmt.Errorf("no Ethereum answers at %s: give the URL of its JSON-RPC with --rpc: %w", c.RPC, err)
	}
	defer client.Close()
	latest, err := chain.NewVault(client, chain.Deployment{Vault: common.HexToAddress(c.Vault)}).Root(ctx)
	if err != nil {
		return root, "", fmt.Errorf("read the root of the vault %s: %w", c.Vault, err)
	}
	if latest.Epoch != epoch {
		return root, "", fmt.Errorf("the vault's newest root is of epoch %d, the proof is of epoch %d: give the root of its event RootPublished for that epoch with --root", latest.Epoch, epoch)
	}
	return latest.Hash, "the one that the vault " + c.Vault + " has", nil
}

// readRecords reads what the records of a proof say, and checks that it adds
// up.
func readRecords(v payout.Evidence) (reward.Shown, error) {
	records := make([][]byte, len(v.Records))
	for i, r := range v.Records {
		records[i] = r.Record
	}
	var who aleph.Address
	if v.Earned != nil {
		who = v.Earned.Address
	}
	shown, err := reward.Show(records, who, v.MoreLines)
	if err != nil {
		return reward.Shown{}, err
	}
	if shown.Epoch != v.Records[0].Epoch {
		return reward.Shown{}, fmt.Errorf("the report is of epoch %d, the root is of epoch %d", shown.Epoch, v.Records[0].Epoch)
	}
	var now aleph.Token // what the address earned in the epoch
	for _, i := range shown.Items {
		if i.Fate == reward.Shared {
			now = now.Add(i.Amount)
		}
	}
	if v.Earned != nil && now.Cmp(v.Earned.Total) > 0 {
		return reward.Shown{}, fmt.Errorf("%s earned %s ALEPH in the epoch, and only %s ever", who, now.Decimal(), v.Earned.Total.Decimal())
	}
	return shown, nil
}

// printProven says in words what has been proven.
func printProven(out io.Writer, v payout.Evidence, said reward.Shown, from string) error {
	h := said.Header
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintf(w, "Proven by the root of epoch %d, %#x:\n\n", said.Epoch, v.Records[0].Root)
	fmt.Fprintf(w, "The report is of %s to %s: %d lines, behind which were %s ALEPH.\n", rfc3339(h.From), rfc3339(h.To), h.Lines, h.Used.Sum().Decimal())
	fmt.Fprintf(w, "It was computed under the policy with SHA-256 %x.\n\n", h.Policy)
	for _, i := range said.Items {
		printProvenItem(w, i)
	}
	if len(said.Items) == 0 {
		for _, t := range said.Traces {
			printProvenLine(w, t)
		}
		for i, p := range said.Pools {
			if i == 0 {
				fmt.Fprintln(w)
			}
			fmt.Fprintf(w, "All %s shared %s ALEPH from %s in this epoch, by weights of %s in all.\n", sharers(p), p.Amount.Decimal(), p.Stream, weigh(p.Role, p.Weights))
		}
	}
	if v.MoreLines {
		fmt.Fprintf(w, "\nThe proof has %s and leaves out others: take one with more --lines to see them.\n", plural(len(said.Traces), "line"))
	}
	if v.Earned != nil {
		fmt.Fprintf(w, "\n%s had earned %s ALEPH in all by the end of epoch %d: so much it can claim, less what it was paid.\n",
			v.Earned.Address, v.Earned.Total.Decimal(), v.Earned.Epoch)
	}
	if from == "" {
		fmt.Fprintf(w, "\nThe root is the one that the file names. Whoever made the file could have made it up:\ncompare it with the vault's event RootPublished of epoch %d, or give --root.\n", said.Epoch)
	} else {
		fmt.Fprintf(w, "\nThe root is %s.\n", from)
	}
	return w.Flush()
}

// sharers names those who share a pool.
func sharers(p reward.Pool) string {
	s := roleName(p.Role) + "s"
	if !p.Node.IsZero() {
		s += " on " + p.Node.String()
	}
	return s
}

// printProvenItem says what an amount is, where it came from, and whether that
// is all of it.
func printProvenItem(w io.Writer, i reward.ShownItem) {
	printProvenPart(w, i.Part)
	for _, l := range i.Lines {
		u := l.Usage
		fmt.Fprintf(w, "  %s\tof the %s of line %d: %s ran for %s, paid by %s\n",
			l.Part.Amount.Decimal(), l.Of.Decimal(), l.Number, u.Execution, duration(u.Counted), u.Payer)
	}
	for _, p := range i.Pools {
		when := ""
		if p.To != 0 {
			when = fmt.Sprintf(" for %s to %s", rfc3339(p.From), rfc3339(p.To))
		}
		fmt.Fprintf(w, "  %s\tof the %s that all %s shared%s: by weight %s of %s\n",
			p.Part.Decimal(), p.Amount.Decimal(), sharers(p.Pool), when, weigh(p.Role, p.Weight), weigh(p.Role, p.Weights))
	}
	switch {
	case i.Role == reward.RoleDevelopers || i.Role == reward.RoleBurn:
	case i.Rest.IsZero():
		fmt.Fprintln(w, "  That is all of it, to the last unit.")
	default:
		fmt.Fprintf(w, "  %s\tis the rest: it came from lines that the proof leaves out, and is not explained by it\n", i.Rest.Decimal())
	}
}

func printProvenPart(w io.Writer, p reward.Part) {
	what := fmt.Sprintf("as %s for %s, from %s", roleName(p.Role), p.Node, p.Stream)
	switch p.Fate {
	case reward.Shared:
		fmt.Fprintf(w, "%s earned %s ALEPH %s.\n", p.Address, p.Amount.Decimal(), what)
	case reward.Kept:
		fmt.Fprintf(w, "%s did not get %s ALEPH %s: %s.\n", p.Address, p.Amount.Decimal(), what, p.Reason)
	case reward.Unallocable:
		fmt.Fprintf(w, "Nobody got %s ALEPH %s: %s.\n", p.Amount.Decimal(), what, p.Reason)
	}
}

func printProvenLine(w io.Writer, t reward.Trace) {
	l := t.Line
	fmt.Fprintf(w, "Line %d: %s paid %s credits for %s from %s to %s. Behind them were %s ALEPH:\n\n",
		l.Number, l.Usage.Payer, l.Amount.Decimal(), l.Usage.Execution, rfc3339(l.Usage.From), rfc3339(l.Usage.To), l.Value.Sum().Decimal())
	for _, d := range t.Divisions {
		if !d.Drawn.IsZero() {
			fmt.Fprintf(w, "  %s\tfrom the incentives pool, for %s\n", d.Drawn.Decimal(), d.Stream)
		}
		for _, c := range d.Parts {
			to := fmt.Sprintf("%s %s, for node %s", roleName(c.Role), c.Address, c.Node)
			switch {
			case c.Pool:
				to = "shared by all " + sharers(reward.Pool{Role: c.Role, Node: c.Node})
			case c.Fate != reward.Shared:
				to = fmt.Sprintf("%s, for %s: %s", c.Fate, roleName(c.Role), c.Reason)
			}
			fmt.Fprintf(w, "  %s\tto %s, from %s\n", c.Amount.Decimal(), to, d.Stream)
		}
	}
	fmt.Fprintf(w, "  %s\tto developers, when it was paid\n  %s\tburned, when it was paid\n  %s\tto the incentives pool, as surplus\n",
		l.Value.Developers.Decimal(), l.Value.Burned.Decimal(), t.Surplus.Decimal())
}
