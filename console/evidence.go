package console

import (
	"context"
	"fmt"
	"net/http"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/payout"
	"github.com/aleph-im/go-aleph/reward"
)

// committed is a closed epoch with the trees that its root stands for.
type committed struct {
	closed     engine.EpochClosed
	records    [][]byte                // but for those of lines, which follow them
	of         map[aleph.Address][]int // places of parts, pools and members, by whom they are told to
	first      uint64                  // number of the first line
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
	days, err := c.daysOf(ctx, number)
	if err != nil {
		return nil, err
	}
	t := reward.NewTracer(closed.Inputs, closed.Policy, closed.Report)
	k := &committed{closed: closed, records: t.Records(days)}
	k.index(t, days)
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

// index notes whose records are where.
func (k *committed) index(t *reward.Tracer, days []reward.Wages) {
	k.of = map[aleph.Address][]int{}
	place := 1 // After the header.
	for _, e := range reward.Earnings(k.closed.Inputs, k.closed.Report) {
		k.of[e.Recipient] = append(k.of[e.Recipient], place)
		place++
	}
	place += len(k.closed.Report.Pools)
	t.Members(days, func(pool reward.Pool, m reward.Member) {
		to := t.Recipient(m.Part)
		k.of[to] = append(k.of[to], k.pool(pool.Stream, pool.Role, pool.Node, pool.From), place)
		place++
	})
	for to, places := range k.of { // order-free: each for itself.
		slices.Sort(places)
		k.of[to] = slices.Compact(places)
	}
}

// pool is where a pool is among the records.
func (k *committed) pool(stream reward.Stream, role reward.Role, node aleph.Hash, from aleph.Millis) int {
	r := &k.closed.Report
	return 1 + len(r.Shares) + len(r.Withholdings) + len(r.Leftovers) + slices.IndexFunc(r.Pools, func(p reward.Pool) bool {
		return p.Stream == stream && p.Role == role && p.Node == node && p.From == from
	})
}

// place is where a line is among the records.
func (k *committed) place(line uint64) int { return len(k.records) + int(line-k.first) }

// record is one that is not of a line.
func (k *committed) record(place int) payout.Committed {
	return payout.Committed{Place: place, Record: k.records[place]}
}

// proofLines is how many lines a proof has unless it is asked for another
// number.
const proofLines = 100

// proof proves what an address got in an epoch, and from which lines and pools:
// GET /api/v1/rewards/{address}/epochs/{number}/proof. The parameter lines is
// how many lines it has at most; more_lines says that some were left out.
func (c *console) proof(w http.ResponseWriter, r *http.Request) error {
	address, err := pathAddress(r)
	if err != nil {
		return err
	}
	number, err := pathNumber(r, "an epoch")
	if err != nil {
		return err
	}
	q := readQuery(r)
	most := int(min(q.integer(proofLines, 1, "lines"), linesMax))
	if err := q.failure(); err != nil {
		return err
	}
	k, err := c.committedEpoch(r.Context(), number)
	if err != nil {
		return err
	}
	records := []payout.Committed{k.record(0)}
	for _, place := range k.of[address] {
		records = append(records, k.record(place))
	}
	lines, more, err := c.provenLines(r.Context(), k, address, most)
	if err != nil {
		return err
	}
	records = append(records, lines...)
	if _, earned := k.tree.Find(address); len(records) == 1 && !earned {
		return fail(http.StatusNotFound, "%s has nothing in epoch %d, nor had it earned anything before.", address, number)
	}
	v := k.closed.Root.Evidence(k.tree, k.commitment, records, address)
	v.MoreLines = more
	return writeJSON(w, http.StatusOK, v)
}

// provenLines returns the records of the first lines that have parts of an
// address, and whether there are more.
func (c *console) provenLines(ctx context.Context, k *committed, who aleph.Address, most int) (out []payout.Committed, more bool, err error) {
	tracer := func() *reward.Tracer { return reward.NewTracer(k.closed.Inputs, k.closed.Policy, k.closed.Report) }
	parts, next, err := c.linesOf(ctx, tracer(), k.closed, who, 0, most)
	if err != nil {
		return nil, false, err
	}
	t, passed := tracer(), uint64(0)
	for i, p := range parts {
		if i > 0 && parts[i-1].Number == p.Number {
			continue
		}
		if err := c.passTo(ctx, t, k.closed, passed, p.Number); err != nil {
			return nil, false, err
		}
		l, _, err := c.records.Line(ctx, p.Number)
		if err != nil {
			return nil, false, err
		}
		out, passed = append(out, payout.Committed{Place: k.place(p.Number), Record: t.Record(&l)}), p.Number
	}
	return out, next != nil, nil
}

// lineProof proves who paid for a line, whom it paid, and the pools that it
// went into: GET /api/v1/lines/{number}/proof.
func (c *console) lineProof(w http.ResponseWriter, r *http.Request) error {
	l, epoch, err := c.billed(r)
	if err != nil {
		return err
	}
	k, err := c.committedEpoch(r.Context(), epoch)
	if err != nil {
		return err
	}
	t, err := c.tracerAt(r.Context(), k.closed, l.Number)
	if err != nil {
		return err
	}
	record := t.Record(&l)
	records := []payout.Committed{k.record(0), {Place: k.place(l.Number), Record: record}}
	read, err := reward.ReadRecord(record)
	if err != nil {
		return err
	}
	for _, d := range read.Line.Divisions {
		for _, p := range d.Parts {
			if p.Pool {
				records = append(records, k.record(k.pool(p.Stream, p.Role, p.Node, 0)))
			}
		}
	}
	return writeJSON(w, http.StatusOK, k.closed.Root.Evidence(k.tree, k.commitment, records, aleph.Address("")))
}
