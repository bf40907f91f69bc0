package console

import (
	"context"
	"errors"
	"fmt"
	"net/http"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/payout"
	"github.com/aleph-im/go-aleph/reward"
)

// committed is a closed epoch with the trees that its root stands for.
type committed struct {
	closed     engine.EpochClosed
	records    [][]byte // but for those of lines, which follow them
	first      uint64   // number of the first line
	commitment *payout.Commitment
	tree       *payout.Tree
}

// committedEpoch builds the trees of a closed epoch again. It keeps those asked
// for last, and builds one at a time: an epoch can have half a million lines.
func (c *console) committedEpoch(ctx context.Context, number uint64) (*committed, error) {
	c.proving.Lock()
	defer c.proving.Unlock()
	if c.proving.last != nil && c.proving.last.closed.Inputs.Number == number {
		return c.proving.last, nil
	}
	closed, err := c.closedEpoch(ctx, number)
	if err != nil {
		return nil, err
	}
	if closed.Root == (payout.Root{}) {
		return nil, fail(http.StatusNotFound, "Nobody earned anything in epoch %d, so it has no root and nothing to prove.", number)
	}
	t := reward.NewTracer(closed.Inputs, closed.Policy, closed.Report)
	k := &committed{closed: closed, records: t.Records()}
	leaves := make([][32]byte, 0, len(k.records)+closed.Report.Lines)
	for _, r := range k.records {
		leaves = append(leaves, payout.RecordLeaf(r))
	}
	for f := (archive.LineFilter{Epoch: number, Limit: linesMax}); ; {
		lines, err := c.records.Lines(ctx, f)
		if err != nil {
			return nil, err
		}
		for i := range lines {
			if k.first == 0 {
				k.first = lines[i].Number
			}
			if place := k.place(lines[i].Number); place != len(leaves) {
				return nil, fmt.Errorf("line %d of epoch %d is where %d should be", lines[i].Number, number, len(leaves))
			}
			leaves = append(leaves, payout.RecordLeaf(t.Record(&lines[i])))
		}
		if len(lines) < f.Limit {
			break
		}
		f.After = lines[len(lines)-1].Number
	}
	k.commitment = payout.CommitLeaves(leaves, nil)
	earned, err := c.records.Earned(ctx, number)
	if err != nil {
		return nil, err
	}
	if k.tree, err = closed.Root.Reproduce(earned, k.commitment.Root()); err != nil {
		return nil, err
	}
	c.proving.last = k
	return k, nil
}

// place is where a line is among the records.
func (k *committed) place(line uint64) int { return len(k.records) + int(line-k.first) }

// record is one that is not of a line.
func (k *committed) record(place int) payout.Committed {
	return payout.Committed{Place: place, Record: k.records[place]}
}

// proof proves what an address got in an epoch: GET
// /api/v1/rewards/{address}/epochs/{number}/proof.
func (c *console) proof(w http.ResponseWriter, r *http.Request) error {
	address, err := pathAddress(r)
	if err != nil {
		return err
	}
	number, err := pathNumber(r, "an epoch")
	if err != nil {
		return err
	}
	k, err := c.committedEpoch(r.Context(), number)
	if err != nil {
		return err
	}
	records := []payout.Committed{k.record(0)}
	for i, e := range reward.Earnings(k.closed.Inputs, k.closed.Report) {
		if e.Recipient == address {
			records = append(records, k.record(1+i))
		}
	}
	if _, earned := k.tree.Find(address); len(records) == 1 && !earned {
		return fail(http.StatusNotFound, "%s has nothing in epoch %d, nor had it earned anything before.", address, number)
	}
	return writeJSON(w, http.StatusOK, k.closed.Root.Evidence(k.tree, k.commitment, records, address))
}

// lineProof proves who paid for a line, and whom it paid: GET
// /api/v1/lines/{number}/proof.
func (c *console) lineProof(w http.ResponseWriter, r *http.Request) error {
	number, err := pathNumber(r, "a line")
	if err != nil {
		return err
	}
	l, epoch, err := c.records.Line(r.Context(), number)
	if errors.Is(err, archive.ErrNotFound) {
		return noLine(number)
	} else if err != nil {
		return err
	}
	k, err := c.committedEpoch(r.Context(), epoch)
	if err != nil {
		return err
	}
	t, err := c.tracerAt(r.Context(), k.closed, number)
	if err != nil {
		return err
	}
	records := []payout.Committed{k.record(0), {Place: k.place(number), Record: t.Record(&l)}}
	return writeJSON(w, http.StatusOK, k.closed.Root.Evidence(k.tree, k.commitment, records, aleph.Address("")))
}
