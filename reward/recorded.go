package reward

import (
	"fmt"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/credit"
	"github.com/aleph-im/go-aleph/expense"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/usage"
)

// Recorded makes bill lines of a recorded expense: each is worth its credits
// at the price of the document, rounded down to 10^-18 ALEPH, and divided as
// the policy says, because nothing was divided when it was paid.
func Recorded(post expense.Post, p policy.Policy) ([]expense.Line, error) {
	lines := make([]expense.Line, len(post.Lines))
	for i, l := range post.Lines {
		worth, ok := post.Price.Value(l.Amount)
		if !ok {
			return nil, fmt.Errorf("line %d: %d credits are worth more ALEPH than there can be", i, l.Amount)
		}
		value, grains := Divide(worth, post.Kind, p), l.Amount.Grains()
		lines[i] = expense.Line{
			Number: uint64(i + 1),
			Usage: usage.Record{
				Execution: l.VM, Kind: post.Kind, Node: l.Node, Payer: l.Payer,
				From: post.From, To: post.To, Counted: post.To - post.From,
			},
			Amount:   grains,
			Portions: []credit.Portion{{Origin: aleph.Paid, Amount: grains, Value: value}},
			Value:    value,
			Spot:     worth,
		}
	}
	return lines, nil
}
