package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/url"
	"strings"
	"text/tabwriter"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
)

type creditsHistory struct {
	Account string   `arg:"" optional:"" help:"Whose: an address; that of the key without it."`
	Kind    []string `placeholder:"KIND" help:"Only entries of these kinds: bought, streamed, granted, received, given, used, expired, low."`
	Page    int      `default:"1" placeholder:"N" help:"The page; the newest entries are on the first."`
	PerPage int      `default:"50" placeholder:"N" help:"Entries on a page, up to 1000; 50 without it."`
	JSON    bool     `name:"json" help:"Print the core node's answer: one JSON document with exact amounts."`
	signingKey
	coreNode
}

// Help says what the kinds are.
func (creditsHistory) Help() string {
	return `It lists, newest first, what came (bought, granted, received, streamed), what went (given,
used, expired), and when the account was warned that it runs low. Amounts are rounded down
to a millionth of a credit; those of --json are exact, in grains.

Examples:
  galeph credits history 0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC
  galeph credits history --as alice --kind bought,granted
  galeph credits history --key-file key.json --page 2 --json`
}

// creditEntry is an entry of an account's history, as a core node tells it.
type creditEntry struct {
	Kind   archive.CreditKind `json:"kind"`
	At     aleph.Millis       `json:"at"`
	Amount *struct {
		Credits string `json:"credits"`
	} `json:"amount"`
	From    aleph.Address `json:"from"`
	To      aleph.Address `json:"to"`
	Message *aleph.Hash   `json:"message"`
	Expires *aleph.Millis `json:"expires"`
	DryAt   *aleph.Millis `json:"dry_at"`
	Stream  *struct {
		Asset aleph.Address `json:"asset"`
		Flow  aleph.Token   `json:"base_units_per_second"`
	} `json:"stream"`
	Inflow *struct {
		Credits string `json:"credits_per_hour"`
	} `json:"inflow"`
	Purchase *creditedPurchase `json:"purchase"`
	Line     *struct {
		Number    uint64       `json:"number"`
		Execution aleph.Hash   `json:"execution"`
		Kind      string       `json:"kind"`
		From      aleph.Millis `json:"from"`
		To        aleph.Millis `json:"to"`
		Counted   aleph.Millis `json:"counted_ms"`
	} `json:"line"`
}

// creditBalance is how an account stands, as a core node tells it.
type creditBalance struct {
	Available struct {
		Credits string `json:"credits"`
	} `json:"available"`
	DryAt *aleph.Millis `json:"runs_dry_at"`
}

// Run prints the history.
func (c creditsHistory) Run(ctx context.Context, o output, a asker) error {
	return documented(ctx, c.JSON, o, c.tell(ctx, o, a))
}

func (c creditsHistory) tell(ctx context.Context, o output, a asker) error {
	if c.Page < 1 || c.PerPage < 1 || c.PerPage > 1000 {
		return fmt.Errorf("--page %d --per-page %d: pages begin at 1 and have 1 to 1000 entries", c.Page, c.PerPage)
	}
	kinds := []archive.CreditKind{
		archive.CreditsBought, archive.CreditsStreamed, archive.CreditsGranted, archive.CreditsReceived, archive.CreditsGiven,
		archive.CreditsUsed, archive.CreditsExpired, archive.CreditsLow,
	}
	all := make([]string, len(kinds))
	for i, k := range kinds {
		all[i] = string(k)
	}
	wanted := all
	if len(c.Kind) > 0 {
		wanted = c.Kind
	}
	for _, k := range wanted {
		if !strings.Contains(" "+strings.Join(all, " ")+" ", " "+k+" ") {
			return fmt.Errorf("--kind %.40q: the kinds are %s", k, strings.Join(all, ", "))
		}
	}
	account, err := c.whose(ctx, a, o)
	if err != nil {
		return err
	}
	path := fmt.Sprintf("/api/v1/accounts/%s/credits?kinds=%s&page=%d&pagination=%d", account, url.QueryEscape(strings.Join(wanted, ",")), c.Page, c.PerPage)
	var raw json.RawMessage
	if err := c.ask(ctx, path, &raw); err != nil {
		return err
	}
	if c.JSON {
		return printJSON(o.out, raw)
	}
	var answer struct {
		Credits []creditEntry `json:"credits"`
		Total   int           `json:"pagination_total"`
	}
	if err := json.Unmarshal(raw, &answer); err != nil {
		return fmt.Errorf("what %s answers is not what a core node of this version answers: %w", c.url(path), err)
	}
	var balance creditBalance
	if err := c.ask(ctx, "/api/v1/accounts/"+string(account), &balance); err != nil {
		return err
	}
	return printHistory(o.out, account, balance, answer.Credits, c.Page, c.PerPage, answer.Total)
}

// whose returns the account. Only the name of a development account needs the
// network's.
func (c creditsHistory) whose(ctx context.Context, a asker, o output) (aleph.Address, error) {
	network := ""
	if c.Account == "" && c.As != "" {
		var status struct {
			Network string `json:"network"`
		}
		if err := c.ask(ctx, "/api/v1/status", &status); err != nil {
			return "", err
		}
		network = status.Network
	}
	return c.account(ctx, c.Account, network, a, o)
}

func printHistory(out io.Writer, account aleph.Address, balance creditBalance, entries []creditEntry, page, size, total int) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintf(w, "%s has %s credits", account, trimmed(balance.Available.Credits))
	if balance.DryAt != nil {
		fmt.Fprintf(w, ", and runs dry at %s as things are", rfc3339(*balance.DryAt))
	}
	fmt.Fprint(w, "\n\n")
	if len(entries) == 0 {
		fmt.Fprintln(w, "There is no entry here.")
	} else {
		fmt.Fprintln(w, "AT\tWHAT\tCREDITS\tBY")
	}
	for _, e := range entries {
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", rfc3339(e.At), e.Kind, e.signed(), e.by())
	}
	if pages := (total + size - 1) / size; pages > 1 {
		fmt.Fprintf(w, "\nPage %d of %d, of %d entries.", page, pages, total)
		if page < pages {
			fmt.Fprintf(w, " --page %d shows older ones.", page+1)
		}
		fmt.Fprintln(w)
	}
	return w.Flush()
}

// signed is the amount with its direction.
func (e creditEntry) signed() string {
	switch {
	case e.Amount == nil:
		return "-"
	case e.Kind.Incoming():
		return "+" + trimmed(e.Amount.Credits)
	}
	return "-" + trimmed(e.Amount.Credits)
}

// by says where an entry is from, or where it went.
func (e creditEntry) by() string {
	switch {
	case e.Purchase != nil:
		return fmt.Sprintf("%s %s in transaction %s", trimmed(e.Purchase.Decimal), e.Purchase.Symbol, e.Purchase.Transaction)
	case e.Line != nil:
		return fmt.Sprintf("%s %s, %s until %s, line %d", e.Line.Kind, e.Line.Execution, duration(e.Line.Counted), rfc3339(e.Line.To), e.Line.Number)
	case e.Stream != nil && e.Inflow != nil:
		return fmt.Sprintf("stream of %s units a second: %s credits an hour flow in from then on", e.Stream.Flow, trimmed(e.Inflow.Credits))
	case e.DryAt != nil:
		return fmt.Sprintf("it would run dry at %s", rfc3339(*e.DryAt))
	}
	var parts []string
	if e.From != "" {
		parts = append(parts, "from "+string(e.From))
	}
	if e.To != "" {
		parts = append(parts, "to "+string(e.To))
	}
	if e.Message != nil {
		parts = append(parts, "message "+e.Message.String())
	}
	if e.Expires != nil {
		parts = append(parts, "expires "+rfc3339(*e.Expires))
	}
	return strings.Join(parts, ", ")
}
