package console

import (
	"errors"
	"fmt"
	"net/http"
	"strconv"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/payout"
	"github.com/aleph-im/go-aleph/reward"
)

// certificate is the conservation of money in one table: GET
// /api/v1/certificate.
func (c *console) certificate(w http.ResponseWriter, _ *http.Request) error {
	var x engine.Certificate
	c.core.View(func(e *engine.Engine) { x = e.Certificate() })
	broken := ""
	if err := x.Check(); err != nil {
		broken = err.Error()
	}
	got, gave := x.PoolRows()
	return writeJSON(w, http.StatusOK, struct {
		At         aleph.Millis      `json:"at"`
		Epochs     uint64            `json:"epochs"`
		Purchases  uint64            `json:"purchases"`
		Lines      uint64            `json:"lines"`
		CameIn     tokens            `json:"came_in"`
		Missing    tokens            `json:"missing"`
		Endowed    tokens            `json:"endowed"`
		Elsewhere  tokens            `json:"elsewhere"`
		Parts      []certificatePart `json:"parts"` // that came_in, missing and endowed are the sum of
		Sum        tokens            `json:"sum"`
		Incentives pool              `json:"incentives"`
		Earned     tokens            `json:"earned"`
		Paid       tokens            `json:"paid"`
		Claimable  tokens            `json:"claimable"`
		Closes     bool              `json:"closes"`
		Broken     string            `json:"broken,omitempty"`
	}{
		At: x.At, Epochs: x.Epochs, Purchases: x.Purchases, Lines: x.Lines, CameIn: tokensOf(x.CameIn), Missing: tokensOf(x.Missing), Endowed: tokensOf(x.Endowed), Elsewhere: tokensOf(x.Elsewhere),
		Parts: partsOf(x.Rows()), Sum: tokensOf(x.Out()), Incentives: pool{partsOf(got), partsOf(gave), tokensOf(x.Incentives)},
		Earned: tokensOf(x.Earned), Paid: tokensOf(x.Paid), Claimable: tokensOf(x.Claimable),
		Closes: broken == "", Broken: broken,
	})
}

// certificatePart is a row of the certificate.
type certificatePart struct {
	Name   string `json:"name"`
	Amount tokens `json:"amount"`
}

// pool is the incentives pool: what it got, what it gave, and what it has.
type pool struct {
	Got     []certificatePart `json:"got"`
	Gave    []certificatePart `json:"gave"`
	Balance tokens            `json:"balance"`
}

func partsOf(rows []engine.Row) []certificatePart {
	out := make([]certificatePart, len(rows))
	for i, r := range rows {
		out[i] = certificatePart{r.Key, tokensOf(r.Amount)}
	}
	return out
}

// epochView is the outcome of an epoch in sums.
type epochView struct {
	Number      uint64       `json:"number"`
	From        aleph.Millis `json:"from"`
	To          aleph.Millis `json:"to"`
	Policy      string       `json:"policy"` // name of that under which it was computed
	Lines       int          `json:"lines"`
	Pool        tokens       `json:"pool"`
	CRN         tokens       `json:"crn"`
	CCN         tokens       `json:"ccn"`
	Stakers     tokens       `json:"stakers"`
	Developers  tokens       `json:"developers"`
	Burned      tokens       `json:"burned"`
	Withheld    tokens       `json:"withheld"`
	Unallocated tokens       `json:"unallocated"`
	Drawn       drawn        `json:"drawn"`   // that the incentives pool adds
	Surplus     tokens       `json:"surplus"` // that it gets
	Root        *rootView    `json:"root"`    // null when nobody earned anything new
	State       string       `json:"state"`   // digest of the whole state at its end
}

// drawn is what the incentives pool adds to what users paid.
type drawn struct {
	Wage      tokens   `json:"wage"`
	Programme rationed `json:"programme"`
	Holder    rationed `json:"holder"`
	Shortfall rationed `json:"shortfall"`
}

// rationed is what the incentives pool was asked for, and what it gives.
type rationed struct {
	Owed tokens `json:"owed"`
	Paid tokens `json:"paid"`
}

func viewRationed(r reward.Rationed) rationed { return rationed{tokensOf(r.Owed), tokensOf(r.Paid)} }

func viewEpoch(e engine.EpochClosed) epochView {
	r := e.Report
	v := epochView{
		Number: e.Inputs.Number, From: e.Inputs.From, To: e.Inputs.To, Policy: e.Policy.Name, Lines: r.Lines, Pool: tokensOf(r.Pool.Sum()),
		CRN: tokensOf(r.CRN), CCN: tokensOf(r.CCN), Stakers: tokensOf(r.Stakers), Developers: tokensOf(r.Developers),
		Burned: tokensOf(r.Burned), Withheld: tokensOf(r.Withheld), Unallocated: tokensOf(r.Unallocated), Surplus: tokensOf(r.Surplus),
		Drawn: drawn{tokensOf(r.Wage), viewRationed(r.Programme), viewRationed(r.Holder), viewRationed(r.Shortfall)}, State: hexOf(e.State),
	}
	if e.Root != (payout.Root{}) {
		root := viewRoot(e.Root)
		v.Root = &root
	}
	return v
}

type shareView struct {
	Stream  reward.Stream `json:"stream"`
	Role    reward.Role   `json:"role"`
	Node    aleph.Hash    `json:"node"`
	Address aleph.Address `json:"address"`
	Amount  tokens        `json:"amount"`
}

type withheldView struct {
	Stream  reward.Stream `json:"stream"`
	Node    aleph.Hash    `json:"node"`
	Address aleph.Address `json:"address"`
	Amount  tokens        `json:"amount"`
}

type leftoverView struct {
	Stream reward.Stream `json:"stream"`
	Role   reward.Role   `json:"role"`
	Node   aleph.Hash    `json:"node"`
	Reason reward.Reason `json:"reason"`
	Amount tokens        `json:"amount"`
}

// epochs lists the closed epochs, newest first: GET /api/v1/epochs.
func (c *console) epochs(w http.ResponseWriter, r *http.Request) error {
	q := readQuery(r)
	page, err := q.pages(r, 100)
	if err != nil {
		return err
	}
	if err := q.failure(); err != nil {
		return err
	}
	closed, err := c.records.Epochs(r.Context(), page.entries())
	if err != nil {
		return err
	}
	views := make([]epochView, len(closed))
	for i, e := range closed {
		views[i] = viewEpoch(e)
	}
	return writeJSON(w, http.StatusOK, map[string]any{"epochs": views})
}

// epoch tells who got what in an epoch, and what nobody could get: GET
// /api/v1/epochs/{number}.
func (c *console) epoch(w http.ResponseWriter, r *http.Request) error {
	number, err := strconv.ParseUint(r.PathValue("number"), 10, 63)
	if err != nil {
		return fail(http.StatusBadRequest, "%.50q is not the number of an epoch.", r.PathValue("number"))
	}
	closed, err := c.records.Epoch(r.Context(), number)
	if errors.Is(err, archive.ErrNotFound) {
		return fail(http.StatusNotFound, "Epoch %d is not closed yet. /api/v1/status tells which epoch is open.", number)
	} else if err != nil {
		return err
	}
	answer := struct {
		epochView
		TOML         string         `json:"policy_toml"`
		Shares       []shareView    `json:"shares"`
		Withholdings []withheldView `json:"withholdings"`
		Leftovers    []leftoverView `json:"leftovers"`
	}{viewEpoch(closed), string(closed.Policy.TOML()), []shareView{}, []withheldView{}, []leftoverView{}}
	for _, s := range closed.Report.Shares {
		answer.Shares = append(answer.Shares, shareView{s.Stream, s.Role, s.Node, s.Address, tokensOf(s.Amount)})
	}
	for _, h := range closed.Report.Withholdings {
		answer.Withholdings = append(answer.Withholdings, withheldView{h.Stream, h.Node, h.Address, tokensOf(h.Amount)})
	}
	for _, l := range closed.Report.Leftovers {
		answer.Leftovers = append(answer.Leftovers, leftoverView{l.Stream, l.Role, l.Node, l.Reason, tokensOf(l.Amount)})
	}
	return writeJSON(w, http.StatusOK, answer)
}

type rootView struct {
	Epoch uint64 `json:"epoch"`
	Hash  string `json:"root"`
	Total tokens `json:"root_total"` // of all leaves
}

func viewRoot(r payout.Root) rootView { return rootView{r.Epoch, hexOf(r.Hash), tokensOf(r.Total)} }

func hexOf(b [32]byte) string { return fmt.Sprintf("0x%x", b) }

// payout tells what an address has earned and been paid, and what it needs to
// claim from the vault: GET /api/v1/payouts/{address}. claim is for the newest
// root that the vault has accepted; it is null when the address is not in it.
// Its total is all that the address had earned by then, as the vault's claim
// takes it.
func (c *console) payout(w http.ResponseWriter, r *http.Request) error {
	address, err := pathAddress(r)
	if err != nil {
		return err
	}
	type claim struct {
		rootView
		Total tokens   `json:"total"`
		Proof []string `json:"proof"`
	}
	answer := struct {
		Address   aleph.Address `json:"address"`
		Earned    tokens        `json:"earned"`
		Paid      tokens        `json:"paid"`
		Claimable tokens        `json:"claimable"` // earned and not paid yet
		Claim     *claim        `json:"claim"`
	}{Address: address}
	c.core.View(func(e *engine.Engine) {
		earned, paid := e.Payouts().Of(address)
		answer.Earned, answer.Paid, answer.Claimable = tokensOf(earned), tokensOf(paid), tokensOf(earned.MustSub(paid))
		root, ok := e.Payouts().Latest()
		if !ok {
			return
		}
		proof, ok := root.Prove(address)
		if !ok {
			return
		}
		answer.Claim = &claim{viewRoot(root.Root), tokensOf(proof.Total), []string{}}
		for _, p := range proof.Path {
			answer.Claim.Proof = append(answer.Claim.Proof, hexOf(p))
		}
	})
	return writeJSON(w, http.StatusOK, answer)
}

// payouts lists the claims that a keeper should bring to the vault next: those
// with at least the policy's threshold, the largest first, as many as the
// policy lets into one transaction: GET /api/v1/payouts.
func (c *console) payouts(w http.ResponseWriter, _ *http.Request) error {
	type claim struct {
		Address aleph.Address `json:"address"`
		Amount  tokens        `json:"amount"` // that would be paid now
		Total   tokens        `json:"total"`
		Proof   []string      `json:"proof"`
	}
	answer := struct {
		Root      *rootView `json:"root"` // the newest that the vault has; null before the first
		Threshold tokens    `json:"threshold"`
		Claims    []claim   `json:"claims"`
	}{Claims: []claim{}}
	c.core.View(func(e *engine.Engine) {
		p := e.Policy().Payout
		answer.Threshold = tokensOf(p.Threshold)
		root, ok := e.Payouts().Latest()
		if !ok {
			return
		}
		view := viewRoot(root.Root)
		answer.Root = &view
		for _, x := range e.Payouts().Batch(p.Threshold, p.Batch) {
			next := claim{x.Address, tokensOf(x.Amount), tokensOf(x.Total), []string{}}
			for _, hash := range x.Proof {
				next.Proof = append(next.Proof, hexOf(hash))
			}
			answer.Claims = append(answer.Claims, next)
		}
	})
	return writeJSON(w, http.StatusOK, answer)
}

// roots lists the payout roots, oldest first, with the signatures of core
// nodes under those that are agreed: GET /api/v1/roots.
func (c *console) roots(w http.ResponseWriter, _ *http.Request) error {
	type view struct {
		rootView
		Agreed     bool     `json:"agreed"`
		Accepted   bool     `json:"accepted"`   // by the vault
		Signatures []string `json:"signatures"` // in the order of their signers' addresses
	}
	roots := []view{}
	c.core.View(func(e *engine.Engine) {
		for _, r := range e.Payouts().Roots() {
			v := view{rootView: viewRoot(r.Root), Accepted: r.Accepted, Signatures: []string{}}
			var agreed engine.RootAgreed
			agreed, v.Agreed = e.AgreedRoot(r.Epoch)
			for _, s := range agreed.Signatures {
				v.Signatures = append(v.Signatures, fmt.Sprintf("0x%x", s[:]))
			}
			roots = append(roots, v)
		}
	})
	return writeJSON(w, http.StatusOK, map[string]any{"roots": roots})
}
