package expense

import (
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
// and its content.
type wirePost struct {
	Message  *wirePost   `json:"message"`
	ItemHash string      `json:"item_hash"`
	Content  *wirePost   `json:"content"`
	Tags     []string    `json:"tags"`
	Expense  *wireLedger `json:"expense"`
}

type wireLedger struct {
	Start   json.Number `json:"start_date"`
	End     json.Number `json:"end_date"`
	Price   json.Number `json:"credit_price_aleph"`
	Count   *int        `json:"count"`
	Amount  json.Number `json:"amount"`
	Credits []struct {
		Ref         string      `json:"ref"`
		ExecutionID string      `json:"execution_id"`
		NodeID      string      `json:"node_id"`
		Address     string      `json:"address"`
		Amount      json.Number `json:"amount"`
	} `json:"credits"`
}

// ReadPost reads a recorded aleph_credit_expense message. Amounts are whole
// credits; a line that has none, or totals that its lines do not have, make
// the document refused.
func ReadPost(b []byte) (Post, error) {
	var w wirePost
	if err := json.Unmarshal(b, &w); err != nil {
		return Post{}, fmt.Errorf("%w: %w", ErrPost, err)
	}
	var p Post
	at := &w
	for at.Expense == nil {
		if at.ItemHash != "" && p.Message.IsZero() {
			var err error
			if p.Message, err = aleph.ParseHash(at.ItemHash); err != nil {
				return Post{}, fmt.Errorf("%w: %w", ErrPost, err)
			}
		}
		switch {
		case at.Message != nil:
			at = at.Message
		case at.Content != nil:
			at = at.Content
		default:
			return Post{}, fmt.Errorf("%w: it has no expense", ErrPost)
		}
	}
	return p, p.read(at.Expense, at.Tags)
}

func (p *Post) read(w *wireLedger, tags []string) (err error) {
	p.Kind = usage.Reserved
	if slices.Contains(tags, "type_storage") { // It wins over type_execution.
		p.Kind = usage.Stored
	}
	if p.Price, err = aleph.ParseTokensPerCredit(w.Price.String()); err != nil {
		return fmt.Errorf("%w: credit_price_aleph: %w", ErrPost, err)
	}
	if p.From, err = moment(w.Start); err == nil {
		p.To, err = moment(w.End)
	}
	if err != nil {
		return fmt.Errorf("%w: %w", ErrPost, err)
	}
	var sum aleph.Credits
	for i, l := range w.Credits {
		amount, err := strconv.ParseInt(l.Amount.String(), 10, 64)
		if err != nil || amount <= 0 || amount > creditsMax {
			return fmt.Errorf("%w: credits[%d]: amount %.50q is not a whole number of credits from 1 to %d", ErrPost, i, l.Amount, int64(creditsMax))
		}
		payer, ok := aleph.ParseAddress(l.Address)
		if !ok {
			return fmt.Errorf("%w: credits[%d]: %.50q is no address", ErrPost, i, l.Address)
		}
		line := PostLine{Execution: l.ExecutionID, Payer: payer, Amount: aleph.Credits(amount)}
		// Lines of files name no node, and what is no hash names nobody's.
		line.VM, _ = aleph.ParseHash(l.Ref)
		line.Node, _ = aleph.ParseHash(l.NodeID)
		p.Lines = append(p.Lines, line)
		sum += line.Amount
	}
	if w.Count != nil && *w.Count != len(p.Lines) {
		return fmt.Errorf("%w: it says that it has %d lines and has %d", ErrPost, *w.Count, len(p.Lines))
	}
	if w.Amount != "" && w.Amount.String() != strconv.FormatUint(uint64(sum), 10) {
		return fmt.Errorf("%w: it says that its lines sum to %.50s credits, and they sum to %d", ErrPost, w.Amount, sum)
	}
	return nil
}

// creditsMax is the most that one line may have: a thousand million USD.
const creditsMax = 1_000_000_000_000_000

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
	return aleph.Millis(ms), nil
}

// Credits returns the sum of the lines.
func (p Post) Credits() (sum aleph.Credits) {
	for _, l := range p.Lines {
		sum += l.Amount
	}
	return sum
}
