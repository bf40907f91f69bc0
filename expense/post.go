package expense

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/usage"
)

// ErrPost is returned for a document that is no expense, wrapped with the reason.
var ErrPost = errors.New("not an expense document")

// Post is one aleph_credit_expense message as the network records it: what
// was used in an hour, at which price.
type Post struct {
	Message  aleph.Hash // zero when the document does not name it
	Kind     usage.Kind // Reserved for executions, Stored for files
	From, To aleph.Millis
	Price    aleph.TokensPerCredit
	Lines    []PostLine
	Skipped  []Skipped // lines that count for nothing
}

// Skipped is a line of a document that is none.
type Skipped struct {
	Line   int // its place, from 0
	Reason string
}

// PostLine is one line of a Post.
type PostLine struct {
	VM        aleph.Hash // of the program, instance or file
	Execution string     // of the VM, as its node names it
	Node      aleph.Hash // zero when the line names none, or no known form of one
	Payer     aleph.Address
	Amount    aleph.Credits
}

// wirePost accepts what the API returns for the message, the message itself,
// the post that it is, and its content.
type wirePost struct {
	Message       *wirePost           `json:"message"`
	Status        string              `json:"status"`
	ItemHash      string              `json:"item_hash"`
	Type          string              `json:"type"`
	OriginalType  string              `json:"original_type"`
	Confirmed     *bool               `json:"confirmed"`
	Confirmations *[]wireConfirmation `json:"confirmations"`
	Content       *wirePost           `json:"content"`
	Tags          []string            `json:"tags"`
	Expense       *wireLedger         `json:"expense"`
}

type wireConfirmation struct {
	Chain string `json:"chain"`
}

type wireLedger struct {
	Start   json.Number       `json:"start_date"`
	End     json.Number       `json:"end_date"`
	Price   json.Number       `json:"credit_price_aleph"`
	Count   *int              `json:"count"`
	Amount  json.Number       `json:"amount"`
	Credits []json.RawMessage `json:"credits"`
}

type wireLine struct {
	Ref         string      `json:"ref"`
	ExecutionID string      `json:"execution_id"`
	NodeID      string      `json:"node_id"`
	Address     string      `json:"address"`
	Amount      json.Number `json:"amount"`
}

// ReadPost reads a recorded aleph_credit_expense message. Amounts are whole
// credits. A line that is malformed, or has no such amount or no payer, is
// skipped, with the reason. Totals that its lines do not have make the document
// refused, and so does what it says about itself, as far as it does: that it is
// of another type, that it was not processed, or that it has no confirmation on
// Ethereum.
func ReadPost(b []byte) (Post, error) {
	p, err := readPost(b)
	if err != nil {
		return Post{}, fmt.Errorf("%w: %w", ErrPost, err)
	}
	return p, nil
}

func readPost(b []byte) (p Post, err error) {
	at := new(wirePost)
	if err := json.Unmarshal(b, at); err != nil {
		return p, err
	}
	for ; ; at = cmp.Or(at.Message, at.Content) {
		if at == nil {
			return p, errors.New("it has no expense")
		}
		if err := at.counts(); err != nil {
			return p, err
		}
		if at.Expense != nil {
			break
		}
		if at.ItemHash != "" && p.Message.IsZero() {
			if p.Message, err = aleph.ParseHash(at.ItemHash); err != nil {
				return p, err
			}
		}
	}
	switch { // Files win over executions.
	case slices.Contains(at.Tags, "type_storage"):
		p.Kind = usage.Stored
	case slices.Contains(at.Tags, "type_execution"):
		p.Kind = usage.Reserved
	default:
		return p, errors.New("it has neither of the tags type_storage and type_execution")
	}
	return p, p.read(at.Expense)
}

// counts returns why what a document says about itself rules it out.
func (w *wirePost) counts() error {
	switch kind := cmp.Or(w.OriginalType, w.Type); { // An amendment is of another type than what it amends.
	case kind != "" && kind != "POST" && kind != postType:
		return fmt.Errorf("its type is %.50q, not %s", kind, postType)
	case w.Status != "" && w.Status != "processed":
		return fmt.Errorf("its status is %.50q, not processed", w.Status)
	case w.Confirmed != nil && !*w.Confirmed,
		w.Confirmations != nil && !slices.Contains(*w.Confirmations, wireConfirmation{"ETH"}):
		return errors.New("it has no confirmation on Ethereum")
	}
	return nil
}

// postType is the type of posts that record expenses.
const postType = "aleph_credit_expense"

func (p *Post) read(w *wireLedger) (err error) {
	if p.Price, err = aleph.ParseTokensPerCredit(w.Price.String()); err != nil {
		return fmt.Errorf("credit_price_aleph: %w", err)
	}
	if value, ok := p.Price.Value(1); !ok || value.Cmp(aleph.WholeTokens(priceMax)) >= 0 {
		return fmt.Errorf("credit_price_aleph: %.50q is no plausible number of ALEPH per credit", w.Price)
	}
	if p.From, err = moment(w.Start); err != nil {
		return fmt.Errorf("start_date: %w", err)
	}
	if p.To, err = moment(w.End); err != nil {
		return fmt.Errorf("end_date: %w", err)
	}
	if p.To < p.From {
		return errors.New("its end_date lies before its start_date")
	}
	var sum aleph.Credits
	for i, raw := range w.Credits {
		line, err := readLine(raw)
		if err != nil {
			p.Skipped = append(p.Skipped, Skipped{i, err.Error()})
			continue
		}
		p.Lines = append(p.Lines, line)
		if sum += line.Amount; sum > creditsMax {
			return fmt.Errorf("credits[%d]: the lines up to this one sum to more than %d credits", i, int64(creditsMax))
		}
	}
	if w.Count != nil && *w.Count != len(w.Credits) {
		return fmt.Errorf("it says that it has %d lines and has %d", *w.Count, len(w.Credits))
	}
	if w.Amount != "" && len(p.Skipped) == 0 && w.Amount.String() != strconv.FormatUint(uint64(sum), 10) {
		return fmt.Errorf("it says that its lines sum to %.50s credits, and they sum to %d", w.Amount, sum)
	}
	return nil
}

func readLine(raw json.RawMessage) (line PostLine, err error) {
	var l *wireLine
	if err := json.Unmarshal(raw, &l); err != nil {
		return line, err
	}
	if l == nil {
		return line, errors.New("it is null")
	}
	amount, err := strconv.ParseInt(l.Amount.String(), 10, 64)
	if err != nil || amount <= 0 || amount > creditsMax {
		return line, fmt.Errorf("amount %.50q is not a whole number of credits from 1 to %d", l.Amount, int64(creditsMax))
	}
	payer, ok := aleph.ParseAddress(l.Address)
	if !ok {
		return line, fmt.Errorf("%.50q is no address", l.Address)
	}
	line = PostLine{Execution: l.ExecutionID, Payer: payer, Amount: aleph.Credits(amount)}
	// Lines of files name no node, and what is no hash names nobody's.
	line.VM, _ = aleph.ParseHash(l.Ref)
	line.Node, _ = aleph.ParseHash(l.NodeID)
	return line, nil
}

// Limits beyond which a document is no plausible one. Within them, no sum of
// values overflows.
const (
	creditsMax = 1_000_000_000_000_000 // of all lines: a thousand million USD
	priceMax   = 10_000_000            // ALEPH per credit
	momentMax  = 253_402_300_799_999   // 9999-12-31
)

// secondsBelow tells seconds from milliseconds: smaller numbers are seconds.
const secondsBelow = 1_000_000_000_000

func moment(n json.Number) (aleph.Millis, error) {
	ms, err := strconv.ParseInt(n.String(), 10, 64)
	if err != nil || ms < 0 {
		return 0, fmt.Errorf("%.50q is not a moment in Unix milliseconds", n)
	}
	if ms < secondsBelow {
		ms *= 1000
	}
	if ms > momentMax {
		return 0, fmt.Errorf("%.50q lies after the year 9999", n)
	}
	return aleph.Millis(ms), nil
}

// Credits returns the sum of the lines.
func (p Post) Credits() (sum aleph.Credits) {
	for _, l := range p.Lines {
		sum += l.Amount
	}
	return sum
}
