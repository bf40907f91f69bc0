package console

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/message"
	"github.com/aleph-im/go-aleph/registry"
	"github.com/aleph-im/go-aleph/usage"
)

type nodeView struct {
	ID      aleph.Hash        `json:"id"`
	Owner   aleph.Address     `json:"owner"`
	Payee   aleph.Address     `json:"payee"`
	Manager aleph.Address     `json:"manager"`
	Name    string            `json:"name"`
	URL     string            `json:"url"`
	Score   aleph.BasisPoints `json:"score_basis_points"`
	Since   aleph.Millis      `json:"since"`

	Inactive     aleph.Millis    `json:"inactive_since"` // 0 while it is active
	Locked       bool            `json:"locked"`
	Authorized   []aleph.Address `json:"authorized"`
	StreamReward aleph.Address   `json:"stream_reward"`
	Multiaddress string          `json:"multiaddress"`
	Picture      string          `json:"picture"`
	Banner       string          `json:"banner"`
	Description  string          `json:"description"`
	Registration string          `json:"registration_url"`
	Terms        string          `json:"terms_and_conditions"`
}

func viewNode(n registry.Node) nodeView {
	return nodeView{
		n.ID, n.Owner, n.Payee(), n.Manager, n.Name, n.URL, n.Score, n.Since,
		n.Inactive, n.Locked, append([]aleph.Address{}, n.Authorized...), n.StreamReward,
		n.About.Multiaddress, n.About.Picture, n.About.Banner, n.About.Description, n.About.RegistrationURL, n.About.TermsAndConditions,
	}
}

type ccnView struct {
	nodeView
	Active bool   `json:"active"`
	Staked tokens `json:"staked"`
}

type crnView struct {
	nodeView
	Type     string             `json:"type"`
	Parent   aleph.Hash         `json:"parent"`   // empty while it waits for a link
	Eligible bool               `json:"eligible"` // for work that does not name its node
	Capacity aleph.ComputeUnits `json:"capacity"`
	Used     aleph.ComputeUnits `json:"used"`
	VMs      int                `json:"vms"`
}

type stakeView struct {
	Staker aleph.Address `json:"staker"`
	CCN    aleph.Hash    `json:"ccn"`
	Amount tokens        `json:"amount"`
}

// nodes lists the nodes on record with their load, and the stakes: GET
// /api/v1/nodes.
func (c *console) nodes(w http.ResponseWriter, _ *http.Request) error {
	answer := struct {
		Now    aleph.Millis `json:"now"`
		CCNs   []ccnView    `json:"ccns"`
		CRNs   []crnView    `json:"crns"`
		Stakes []stakeView  `json:"stakes"`
	}{CCNs: []ccnView{}, CRNs: []crnView{}, Stakes: []stakeView{}}
	c.core.View(func(e *engine.Engine) {
		answer.Now = e.Now()
		used, vms := load(e)
		s := e.Registry().Snapshot(e.Policy().Nodes)
		for _, n := range s.CCNs {
			answer.CCNs = append(answer.CCNs, ccnView{viewNode(n.Node), n.Active, tokensOf(n.Staked)})
		}
		for _, n := range s.CRNs {
			answer.CRNs = append(answer.CRNs, crnView{viewNode(n.Node), n.Type, n.Parent, n.Eligible, n.Capacity, used[n.ID], vms[n.ID]})
		}
		for _, st := range s.Stakes {
			answer.Stakes = append(answer.Stakes, stakeView{st.Staker, st.CCN, tokensOf(st.Amount)})
		}
	})
	return writeJSON(w, http.StatusOK, answer)
}

// load tells what the compute nodes run.
func load(e *engine.Engine) (used map[aleph.Hash]aleph.ComputeUnits, vms map[aleph.Hash]int) {
	used, vms = map[aleph.Hash]aleph.ComputeUnits{}, map[aleph.Hash]int{}
	for _, a := range e.Plan().Assignments() {
		used[a.Node] += a.Units
		vms[a.Node]++
	}
	return used, vms
}

// order is a line of the plan for one compute node.
type order struct {
	VM         aleph.Hash     `json:"vm"`
	Generation uint64         `json:"generation"`
	Kind       usage.Kind     `json:"kind"`
	State      engine.VMState `json:"state"`
	Since      aleph.Millis   `json:"since"` // start of its open window; 0 until it runs
}

// plan tells a compute node what it must run, and nothing else: GET
// /api/v1/nodes/{hash}/plan.
func (c *console) plan(w http.ResponseWriter, r *http.Request) error {
	node, err := pathHash(r)
	if err != nil {
		return err
	}
	answer := struct {
		Now  aleph.Millis `json:"now"`
		Node aleph.Hash   `json:"node"`
		Plan []order      `json:"plan"`
	}{Node: node, Plan: []order{}}
	known := false
	c.core.View(func(e *engine.Engine) {
		answer.Now = e.Now()
		_, known = e.Registry().CRN(node)
		for _, a := range e.Plan().On(node) {
			vm, _ := e.VM(a.VM)
			x, _ := e.Usage().Of(a.VM)
			answer.Plan = append(answer.Plan, order{a.VM, a.Generation, vm.Kind, vm.State, x.Since})
		}
	})
	if !known && len(answer.Plan) == 0 {
		return fail(http.StatusNotFound, "%s is not a compute node on record. Register it with a create-resource-node operation.", node)
	}
	return writeJSON(w, http.StatusOK, answer)
}

type eventView struct {
	At     aleph.Millis        `json:"at"`
	Kind   archive.VMEventKind `json:"kind"`
	Node   aleph.Hash          `json:"node"`
	Reason string              `json:"reason"`
	Detail json.RawMessage     `json:"detail"`
}

// vm tells where a VM runs, or why it does not, and its story: GET
// /api/v1/vms/{hash}. Of a VM that was forgotten the story and the bill stay.
func (c *console) vm(w http.ResponseWriter, r *http.Request) error {
	h, err := pathHash(r)
	if err != nil {
		return err
	}
	type story struct {
		VM     aleph.Hash     `json:"vm"`
		Owner  aleph.Address  `json:"owner"`
		State  engine.VMState `json:"state"`
		Reason string         `json:"reason"`
		Now    aleph.Millis   `json:"now"`
		Events []eventView    `json:"events"`
		Bill   string         `json:"bill"` // of all that its owner runs and keeps
	}
	answer := struct {
		story
		Kind       usage.Kind          `json:"kind"`
		Units      aleph.ComputeUnits  `json:"compute_units"`
		Payment    message.PaymentType `json:"payment"`
		Rate       rate                `json:"rate"`  // nothing of it is charged when it is paid by holding
		Holds      tokens              `json:"holds"` // what its owner must hold then
		Pin        aleph.Hash          `json:"pin"`   // the node that its owner asked for
		Created    aleph.Millis        `json:"created"`
		Node       aleph.Hash          `json:"node"` // empty while it is on none
		NodeURL    string              `json:"node_url"`
		Generation uint64              `json:"generation"`
		Since      aleph.Millis        `json:"since"` // start of its open window; 0 until it runs
	}{story: story{VM: h, Events: []eventView{}}}
	var vm engine.VM
	var known bool
	c.core.View(func(e *engine.Engine) {
		vm, known = e.VM(h)
		a, _ := e.Plan().Of(h)
		crn, _ := e.Registry().CRN(a.Node)
		x, _ := e.Usage().Of(h)
		answer.Node, answer.Generation, answer.NodeURL = a.Node, a.Generation, crn.URL
		answer.Since, answer.Now = x.Since, e.Now()
	})
	if known {
		answer.Owner, answer.Kind, answer.Units, answer.Rate = vm.Owner, vm.Kind, vm.Units, rateOf(vm.Rate)
		answer.Payment, answer.Holds = vm.Payment, tokensOf(vm.Holds)
		answer.Pin, answer.Created, answer.State, answer.Reason = vm.Pin, vm.Created, vm.State, vm.Reason
	} else {
		gone, err := c.forgottenVM(r.Context(), h)
		if err != nil {
			return err
		}
		answer.Owner, _ = aleph.ParseAddress(gone.Owner) // It was one when the message was taken.
		answer.State, answer.Reason = forgotten, "its message was forgotten"
		if len(gone.ForgottenBy) > 0 {
			answer.Reason += " by " + gone.ForgottenBy[0].String()
		}
	}
	answer.Bill = "/api/v1/accounts/" + string(answer.Owner) + "/bill"
	events, err := c.records.Events(r.Context(), h)
	if err != nil {
		return err
	}
	for _, e := range events {
		answer.Events = append(answer.Events, eventView{e.At, e.Kind, e.Node, e.Reason, orNull(e.Detail)})
	}
	if !known {
		return writeJSON(w, http.StatusOK, answer.story)
	}
	return writeJSON(w, http.StatusOK, answer)
}

// forgotten is the state of a VM that the engine does not know any longer.
const forgotten engine.VMState = "forgotten"

// forgottenVM returns what is left of the message of a VM that was forgotten.
func (c *console) forgottenVM(ctx context.Context, h aleph.Hash) (archive.Entry, error) {
	e, err := c.records.Entry(ctx, h)
	if err != nil && !errors.Is(err, archive.ErrNotFound) {
		return e, err
	}
	if e.Status != archive.EntryForgotten || e.Envelope.Type != message.TypeProgram {
		return e, fail(http.StatusNotFound, "There is no VM %s. /api/v0/messages/%s tells whether its message was taken.", h, h)
	}
	return e, nil
}
