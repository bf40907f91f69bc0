package console

import (
	"cmp"
	"context"
	"errors"
	"net/http"
	"slices"
	"strconv"
	"time"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/expense"
	"github.com/aleph-im/go-aleph/registry"
	"github.com/aleph-im/go-aleph/reward"
	"github.com/aleph-im/go-aleph/usage"
)

// Earnings is what an address earned: GET /api/v1/rewards/{address}.
type Earnings struct {
	Address aleph.Address `json:"address"`
	Epochs  []EpochEarned `json:"epochs"` // closed ones, newest first; those in which there was something

	// Of the open epoch: should it end now, and at its end.
	SoFar    EpochEarned `json:"so_far"`
	Forecast EpochEarned `json:"forecast"`
	Basis    string      `json:"basis"` // of the forecast
}

// EpochEarned is what one epoch gave, and did not give, in sums.
type EpochEarned struct {
	Epoch       uint64       `json:"epoch"`
	From        aleph.Millis `json:"from"`
	To          aleph.Millis `json:"to"`
	Earned      tokens       `json:"earned"`
	Withheld    tokens       `json:"withheld"`
	Unallocated tokens       `json:"unallocated"`
	Parts       []PartView   `json:"parts"`
}

// PartView is a part of what an epoch gave. Address is empty when nobody got
// it.
type PartView struct {
	Stream  reward.Stream `json:"stream"`
	Role    reward.Role   `json:"role"`
	Node    aleph.Hash    `json:"node"` // empty for none
	Address aleph.Address `json:"address"`
	Fate    reward.Fate   `json:"fate"`
	Reason  reward.Reason `json:"reason"`
	Amount  tokens        `json:"amount"`
}

func viewPart(p reward.Part) PartView {
	return PartView{p.Stream, p.Role, p.Node, p.Address, p.Fate, p.Reason, tokensOf(p.Amount)}
}

// sumUp puts parts together by epoch, in their order.
func sumUp(all []reward.Earning) []EpochEarned {
	out := []EpochEarned{}
	var sums map[reward.Fate]aleph.Token
	for i, e := range all {
		if i == 0 || all[i-1].Epoch != e.Epoch {
			out = append(out, EpochEarned{Epoch: e.Epoch, From: e.From, To: e.To, Parts: []PartView{}})
			sums = map[reward.Fate]aleph.Token{}
		}
		at := &out[len(out)-1]
		at.Parts = append(at.Parts, viewPart(e.Part))
		sums[e.Fate] = sums[e.Fate].Add(e.Amount)
		at.Earned, at.Withheld, at.Unallocated = tokensOf(sums[reward.Shared]), tokensOf(sums[reward.Kept]), tokensOf(sums[reward.Unallocable])
	}
	return out
}

// rewards tells what an address earned in closed epochs: GET
// /api/v1/rewards/{address}. The parameter epoch chooses one of them.
func (c *console) rewards(w http.ResponseWriter, r *http.Request) error {
	address, err := pathAddress(r)
	if err != nil {
		return err
	}
	q := readQuery(r)
	epoch := q.integer(0, 1, "epoch")
	page, err := q.pages(r, 100)
	if err != nil {
		return err
	}
	if err := q.failure(); err != nil {
		return err
	}
	earned, err := c.records.Earnings(r.Context(), reward.EarningFilter{Recipient: address, Epoch: uint64(epoch)}, page.entries())
	if err != nil {
		return err
	}
	o, err := c.outlook()
	if err != nil {
		return err
	}
	own := func(e reward.Earning) bool { return e.Recipient == address }
	return writeJSON(w, http.StatusOK, Earnings{address, sumUp(earned), earnedIn(o.SoFar, own), earnedIn(o.AtEnd, own), forecastBasis})
}

// Explanation says why an address got in an epoch what it got: GET
// /api/v1/rewards/{address}/epochs/{number}. Lines come in parts; next is what
// to say as after to go on, or null.
type Explanation struct {
	Address     aleph.Address     `json:"address"`
	Epoch       uint64            `json:"epoch"`
	From        aleph.Millis      `json:"from"`
	To          aleph.Millis      `json:"to"`
	Earned      tokens            `json:"earned"`
	Withheld    tokens            `json:"withheld"`
	Unallocated tokens            `json:"unallocated"`
	Nodes       []ExplainedNode   `json:"nodes"`
	Silences    []ExplainedTime   `json:"silences"`
	Items       []ExplainedAmount `json:"items"`
	Lines       []ExplainedLine   `json:"lines"`
	Next        *uint64           `json:"next"`
}

// ExplainedNode is a node of an address, or one whose rewards it gets, at the
// end of the epoch.
type ExplainedNode struct {
	ID       aleph.Hash         `json:"id"`
	Role     reward.Role        `json:"role"` // crn or ccn
	Name     string             `json:"name"`
	Owner    aleph.Address      `json:"owner"`
	Payee    aleph.Address      `json:"payee"`
	Score    aleph.BasisPoints  `json:"score_basis_points"`
	Parent   aleph.Hash         `json:"parent"` // of a compute node; empty while it waits for a link
	Capacity aleph.ComputeUnits `json:"capacity"`
	Active   bool               `json:"active"` // of a core node
	Staked   tokens             `json:"staked"`
}

// ExplainedTime is a time in which a compute node was silent for too long.
type ExplainedTime struct {
	Node aleph.Hash   `json:"node"`
	From aleph.Millis `json:"from"`
	To   aleph.Millis `json:"to"`
}

// ExplainedAmount is an amount, and the pools that it came from. What lines
// gave to it is the rest of the amount.
type ExplainedAmount struct {
	PartView
	Pools []ExplainedPool `json:"pools"`
}

// ExplainedPool is a pool that several shared by weight.
type ExplainedPool struct {
	Node    aleph.Hash   `json:"node"` // whose stakers shared it; empty for all
	From    aleph.Millis `json:"from"` // of a wage: its day; else 0
	To      aleph.Millis `json:"to"`
	Amount  tokens       `json:"amount"`
	Weight  aleph.Token  `json:"weight"`
	Weights aleph.Token  `json:"weights"` // the sum of all
	Part    tokens       `json:"part"`
}

// ExplainedLine is the part of a usage line in an amount.
type ExplainedLine struct {
	PartView
	Number    uint64             `json:"line"`
	Execution aleph.Hash         `json:"execution"`
	Kind      usage.Kind         `json:"kind"`
	RanOn     aleph.Hash         `json:"ran_on"`
	Payer     aleph.Address      `json:"payer"`
	Units     aleph.ComputeUnits `json:"compute_units"`
	From      aleph.Millis       `json:"from"`
	To        aleph.Millis       `json:"to"`
	Counted   aleph.Millis       `json:"counted_ms"`
	Of        tokens             `json:"of"` // what the line distributed in this stream
}

// pathNumber reads the {number} of a path, of what it is the number.
func pathNumber(r *http.Request, of string) (uint64, error) {
	n, err := strconv.ParseUint(r.PathValue("number"), 10, 63)
	if err != nil {
		return 0, fail(http.StatusBadRequest, "%.50q is not the number of %s.", r.PathValue("number"), of)
	}
	return n, nil
}

// closedEpoch returns a closed epoch.
func (c *console) closedEpoch(ctx context.Context, number uint64) (engine.EpochClosed, error) {
	closed, err := c.records.Epoch(ctx, number)
	if errors.Is(err, archive.ErrNotFound) {
		return closed, c.notClosed(number)
	}
	return closed, err
}

func (c *console) notClosed(number uint64) error {
	var open uint64
	var ends aleph.Millis
	c.core.View(func(e *engine.Engine) { open, _, ends = e.Epoch() })
	if number == open {
		return fail(http.StatusNotFound, "Epoch %d is open until %s. Ask again when it is closed, or for one before.", number, utc(ends))
	}
	return fail(http.StatusNotFound, "There is no epoch %d. Epoch %d is open; those before it are closed.", number, open)
}

// utc spells a moment for people.
func utc(at aleph.Millis) string {
	return time.UnixMilli(int64(at)).UTC().Format("2006-01-02 15:04:05 UTC")
}

// explanation explains what an address got in an epoch: GET
// /api/v1/rewards/{address}/epochs/{number}.
func (c *console) explanation(w http.ResponseWriter, r *http.Request) error {
	address, err := pathAddress(r)
	if err != nil {
		return err
	}
	number, err := pathNumber(r, "an epoch")
	if err != nil {
		return err
	}
	q := readQuery(r)
	after, limit := uint64(q.integer(0, 0, "after")), int(min(q.integer(linesMax, 1, "limit"), linesMax))
	if err := q.failure(); err != nil {
		return err
	}
	closed, err := c.closedEpoch(r.Context(), number)
	if err != nil {
		return err
	}
	days, err := c.daysOf(r.Context(), number)
	if err != nil {
		return err
	}
	t := reward.NewTracer(closed.Inputs, closed.Policy, closed.Report)
	x := t.Explain(address, days)
	lines, next, err := c.linesOf(r.Context(), t, closed, address, after, limit)
	if err != nil {
		return err
	}
	answer := viewExplanation(x, closed)
	answer.Next = next
	for _, l := range lines {
		answer.Lines = append(answer.Lines, viewLinePart(l))
	}
	return writeJSON(w, http.StatusOK, answer)
}

// daysOf returns the wages of the days of an epoch.
func (c *console) daysOf(ctx context.Context, number uint64) ([]reward.Wages, error) {
	paid, err := c.records.Wages(ctx, number)
	days := make([]reward.Wages, len(paid))
	for i, w := range paid {
		days[i] = w.Wages
	}
	return days, err
}

// linesOf returns the parts of an address in up to limit lines that have some,
// after a line, and the line after which to go on. Where the incentives pool
// rationed, what a line gets depends on those before it, so all of them are
// read; otherwise only those of the nodes that concern the address.
func (c *console) linesOf(ctx context.Context, t *reward.Tracer, closed engine.EpochClosed, who aleph.Address, after uint64, limit int) (parts []reward.LinePart, next *uint64, err error) {
	filters := []archive.LineFilter{{Epoch: closed.Inputs.Number}}
	if !closed.Report.Rationed() {
		filters = nil
		for _, node := range t.Nodes(who) {
			filters = append(filters, archive.LineFilter{Epoch: closed.Inputs.Number, Node: node, After: after})
		}
	}
	for _, f := range filters {
		before := len(parts)
		for f.Limit = limit + 1; ; {
			lines, err := c.records.Lines(ctx, f)
			if err != nil {
				return nil, nil, err
			}
			for i := range lines {
				if p := t.PartsOf(&lines[i], who); lines[i].Number > after {
					parts = append(parts, p...)
				}
			}
			if len(lines) < f.Limit || distinct(parts[before:]) > limit {
				break
			}
			f.After = lines[len(lines)-1].Number
		}
	}
	slices.SortStableFunc(parts, func(a, b reward.LinePart) int { return cmp.Compare(a.Number, b.Number) })
	seen := 0
	for i, p := range parts {
		if i == 0 || parts[i-1].Number != p.Number {
			if seen++; seen > limit {
				return parts[:i], &parts[i-1].Number, nil
			}
		}
	}
	return parts, nil, nil
}

// distinct counts the lines of parts, of which those of a line are together.
func distinct(parts []reward.LinePart) (n int) {
	for i, p := range parts {
		if i == 0 || parts[i-1].Number != p.Number {
			n++
		}
	}
	return n
}

func viewExplanation(x reward.Explanation, closed engine.EpochClosed) Explanation {
	v := Explanation{
		Address: x.Address, Epoch: closed.Inputs.Number, From: closed.Inputs.From, To: closed.Inputs.To,
		Nodes: []ExplainedNode{}, Silences: []ExplainedTime{}, Items: []ExplainedAmount{}, Lines: []ExplainedLine{},
	}
	mine := map[aleph.Hash]bool{}
	for _, n := range x.CCNs {
		v.Nodes = append(v.Nodes, viewOwnCCN(n))
	}
	for _, n := range x.CRNs {
		v.Nodes = append(v.Nodes, viewOwnCRN(n))
		mine[n.ID] = true
	}
	for _, s := range closed.Inputs.Silences {
		if mine[s.Node] {
			v.Silences = append(v.Silences, ExplainedTime(s))
		}
	}
	sums := map[reward.Fate]aleph.Token{}
	for _, i := range x.Items {
		sums[i.Fate] = sums[i.Fate].Add(i.Amount)
		item := ExplainedAmount{viewPart(i.Part), []ExplainedPool{}}
		for _, p := range i.Pools {
			item.Pools = append(item.Pools, ExplainedPool{p.Node, p.From, p.To, tokensOf(p.Amount), p.Weight, p.Weights, tokensOf(p.Part)})
		}
		v.Items = append(v.Items, item)
	}
	v.Earned, v.Withheld, v.Unallocated = tokensOf(sums[reward.Shared]), tokensOf(sums[reward.Kept]), tokensOf(sums[reward.Unallocable])
	return v
}

func viewOwnCCN(n registry.CCN) ExplainedNode {
	return ExplainedNode{
		ID: n.ID, Role: reward.RoleCCN, Name: n.Name, Owner: n.Owner, Payee: n.Payee(), Score: n.Score, Active: n.Active, Staked: tokensOf(n.Staked),
	}
}

func viewOwnCRN(n registry.CRN) ExplainedNode {
	return ExplainedNode{
		ID: n.ID, Role: reward.RoleCRN, Name: n.Name, Owner: n.Owner, Payee: n.Payee(), Score: n.Score, Parent: n.Parent, Capacity: n.Capacity,
		Staked: tokensOf(aleph.Token{}),
	}
}

func viewLinePart(l reward.LinePart) ExplainedLine {
	u := l.Usage
	return ExplainedLine{
		viewPart(l.Part), l.Number, u.Execution, u.Kind, u.Node, u.Payer, u.Units, u.From, u.To, u.Counted, tokensOf(l.Of),
	}
}

// Trace follows a usage line from its payer to everyone it paid: GET
// /api/v1/lines/{number}. What is behind the line and what was drawn for it
// are what its parts, the surplus, and the developers' and the burned part of
// the payment sum to.
type Trace struct {
	Epoch     uint64        `json:"epoch"`
	Payer     aleph.Address `json:"payer"`
	Line      lineView      `json:"line"`
	Spot      tokens        `json:"spot"`          // what the credits were worth at the price of the window
	Price     string        `json:"usd_per_aleph"` // in the window
	Behind    worth         `json:"behind"`        // the ALEPH behind the credits; the last two parts went when they were paid
	Surplus   tokens        `json:"surplus"`
	Divisions []Division    `json:"divisions"`
}

// Division is what a line puts into one stream.
type Division struct {
	Stream reward.Stream `json:"stream"`
	Behind tokens        `json:"behind"` // of what is behind the line
	Asked  tokens        `json:"asked"`  // of the incentives pool
	Drawn  tokens        `json:"drawn"`  // what it gave
	Parts  []CutView     `json:"parts"`
}

// CutView is a part of a line. Members share it when it goes into a pool.
type CutView struct {
	PartView
	NodeName string       `json:"node_name"`
	Pool     bool         `json:"pool"`
	Members  []MemberView `json:"members,omitempty"`
}

// MemberView is a part of what goes into a pool.
type MemberView struct {
	PartView
	NodeName string      `json:"node_name"`
	Weight   aleph.Token `json:"weight"`
}

// billed returns the usage line that a path names, and its epoch.
func (c *console) billed(r *http.Request) (l expense.Line, epoch uint64, err error) {
	number, err := pathNumber(r, "a line")
	if err != nil {
		return l, 0, err
	}
	l, epoch, err = c.records.Line(r.Context(), number)
	if errors.Is(err, archive.ErrNotFound) {
		err = noLine(number)
	}
	return l, epoch, err
}

// line follows a usage line.
func (c *console) line(w http.ResponseWriter, r *http.Request) error {
	l, epoch, err := c.billed(r)
	if err != nil {
		return err
	}
	closed, err := c.closedEpoch(r.Context(), epoch)
	if err != nil {
		return err
	}
	t, err := c.tracerAt(r.Context(), closed, l.Number)
	if err != nil {
		return err
	}
	trace := t.Follow(&l)
	if err := trace.Check(); err != nil {
		return err
	}
	return writeJSON(w, http.StatusOK, viewTrace(trace, closed))
}

func noLine(number uint64) error {
	return fail(http.StatusNotFound, "There is no line %d. /api/v1/accounts/{address}/bill lists those of an account.", number)
}

// tracerAt returns the tracer of an epoch for a line. Where the incentives pool
// rationed, it has passed the lines before.
func (c *console) tracerAt(ctx context.Context, closed engine.EpochClosed, number uint64) (*reward.Tracer, error) {
	t := reward.NewTracer(closed.Inputs, closed.Policy, closed.Report)
	return t, c.passTo(ctx, t, closed, 0, number)
}

// passTo lets a tracer pass the lines between two, where the incentives pool
// rationed.
func (c *console) passTo(ctx context.Context, t *reward.Tracer, closed engine.EpochClosed, after, number uint64) error {
	if !closed.Report.Rationed() {
		return nil
	}
	for f := (archive.LineFilter{Epoch: closed.Inputs.Number, After: after}); ; {
		f.Limit = int(min(linesMax, number-f.After))
		lines, err := c.records.Lines(ctx, f)
		if err != nil {
			return err
		}
		for i := range lines {
			if lines[i].Number >= number {
				return nil
			}
			t.Pass(&lines[i])
		}
		if len(lines) < f.Limit {
			return nil
		}
		f.After = lines[len(lines)-1].Number
	}
}

func viewTrace(t reward.Trace, closed engine.EpochClosed) Trace {
	names := map[aleph.Hash]string{}
	for _, n := range closed.Inputs.Snapshot.CCNs {
		names[n.ID] = n.Name
	}
	for _, n := range closed.Inputs.Snapshot.CRNs {
		names[n.ID] = n.Name
	}
	v := Trace{
		Epoch: closed.Inputs.Number, Payer: t.Line.Usage.Payer, Line: viewLine(t.Line), Spot: tokensOf(t.Line.Spot), Price: t.Line.Price.String(),
		Behind: worthOf(t.Line.Value), Surplus: tokensOf(t.Surplus), Divisions: []Division{},
	}
	for _, d := range t.Divisions {
		division := Division{d.Stream, tokensOf(d.Behind), tokensOf(d.Asked), tokensOf(d.Drawn), []CutView{}}
		for _, c := range d.Parts {
			cut := CutView{PartView: viewPart(c.Part), NodeName: names[c.Node], Pool: c.Pool}
			for _, m := range c.Members {
				cut.Members = append(cut.Members, MemberView{viewPart(m.Part), names[m.Node], m.Weight})
			}
			division.Parts = append(division.Parts, cut)
		}
		v.Divisions = append(v.Divisions, division)
	}
	return v
}
