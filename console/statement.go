package console

import (
	"context"
	"fmt"
	"net/http"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/registry"
	"github.com/aleph-im/go-aleph/reward"
	"github.com/aleph-im/go-aleph/usage"
)

// outlookFor is how long a look at the open epoch is shown, in the network's
// time: to look takes as long as a snapshot of the engine and two restarts.
const outlookFor = 5 * aleph.Second

// outlook looks at the open epoch. It is worked out of a snapshot, so that the
// engine goes on meanwhile.
func (c *console) outlook() (engine.Outlook, error) {
	c.ahead.Lock()
	defer c.ahead.Unlock()
	var snapshot []byte
	c.core.View(func(e *engine.Engine) {
		epoch, _, _ := e.Epoch()
		if c.ahead.last == nil || c.ahead.last.SoFar.Inputs.Number != epoch || e.Now()-c.ahead.last.Now >= outlookFor {
			snapshot = e.Snapshot()
		}
	})
	if snapshot != nil {
		o, err := engine.Forecast(snapshot)
		if err != nil {
			return o, err
		}
		c.ahead.last = &o
	}
	return *c.ahead.last, nil
}

// earnedIn sums up an epoch that is not closed.
func earnedIn(o engine.Outcome, wanted func(reward.Earning) bool) EpochEarned {
	all := slices.DeleteFunc(reward.Earnings(o.Inputs, o.Report), func(e reward.Earning) bool { return !wanted(e) })
	if sums := sumUp(all); len(sums) > 0 {
		return sums[0]
	}
	none := tokensOf(aleph.Token{})
	return EpochEarned{Epoch: o.Inputs.Number, From: o.Inputs.From, To: o.Inputs.To, Earned: none, Withheld: none, Unallocated: none, Parts: []PartView{}}
}

// Statement is how a node stands: GET /api/v1/nodes/{hash}/statement. Its sums
// are what the node earns, whoever is paid for it; what stakers earn on a core
// node is not in them.
type Statement struct {
	Node        ExplainedNode `json:"node"`
	URL         string        `json:"url"`
	At          aleph.Millis  `json:"at"`
	SoFar       EpochEarned   `json:"so_far"`   // of the open epoch, should it end now
	Forecast    EpochEarned   `json:"forecast"` // of the open epoch, at its end
	Basis       string        `json:"basis"`    // of the forecast
	Epochs      []EpochEarned `json:"epochs"`   // the last closed ones in which it had something, newest first
	Utilisation Utilisation   `json:"utilisation"`
	Score       Score         `json:"score"`
	Advice      []string      `json:"advice"` // what to change to earn more
}

// Utilisation is how much of a compute node, or of the compute nodes linked to
// a core node, is in use.
type Utilisation struct {
	Nodes    int                `json:"nodes"`
	VMs      int                `json:"vms"`
	Used     aleph.ComputeUnits `json:"used"` // now
	Capacity aleph.ComputeUnits `json:"capacity"`
	Epoch    aleph.BasisPoints  `json:"epoch_basis_points"` // of the capacity of now, over the open epoch so far
}

// Score is what a node's score does for it.
type Score struct {
	Score      aleph.BasisPoints `json:"score_basis_points"`
	Multiplier aleph.BasisPoints `json:"multiplier_basis_points"` // what it counts for where rewards depend on it
	Full       aleph.BasisPoints `json:"full_basis_points"`       // from where it counts wholly
	Eligible   bool              `json:"eligible"`                // a compute node: for work that does not name its node; a core node: active
}

const forecastBasis = "what runs now runs to the end of the epoch, at the price, the scores, the links and the stakes of now; requests to programs on demand are not foreseen"

// epochsShown is how many closed epochs a statement has.
const epochsShown = 10

// statement tells an operator how a node stands.
func (c *console) statement(w http.ResponseWriter, r *http.Request) error {
	id, err := pathHash(r)
	if err != nil {
		return err
	}
	o, err := c.outlook()
	if err != nil {
		return err
	}
	var s state
	c.core.View(func(e *engine.Engine) { s = stateOfNode(e, id) })
	if s.crn == nil && s.ccn == nil {
		return fail(http.StatusNotFound, "%s is not a node on record. /api/v1/nodes lists those that are.", id)
	}
	own := func(e reward.Earning) bool { return e.Node == id && e.Role != reward.RoleStaker }
	epochs, err := c.nodeEpochs(r.Context(), id, own)
	if err != nil {
		return err
	}
	answer := Statement{
		At: o.Now, SoFar: earnedIn(o.SoFar, own), Forecast: earnedIn(o.AtEnd, own), Basis: forecastBasis, Epochs: epochs,
		Utilisation: s.use(o.SoFar.Inputs), Advice: s.advice(),
	}
	n := s.node()
	answer.URL = n.URL
	answer.Score = Score{Score: n.Score, Multiplier: s.rules.Nodes.Multiplier(n.Score), Full: s.rules.Nodes.ScoreFull}
	if s.crn != nil {
		answer.Node, answer.Score.Eligible = viewOwnCRN(*s.crn), s.eligible()
	} else {
		answer.Node, answer.Score.Eligible = viewOwnCCN(*s.ccn), s.ccn.Active
	}
	return writeJSON(w, http.StatusOK, answer)
}

// nodeEpochs returns what a node had in its last epochs.
func (c *console) nodeEpochs(ctx context.Context, id aleph.Hash, own func(reward.Earning) bool) ([]EpochEarned, error) {
	all, err := c.records.Earnings(ctx, reward.EarningFilter{Node: id}, archive.Page{Number: 1, Size: epochsShown})
	return sumUp(slices.DeleteFunc(all, func(e reward.Earning) bool { return !own(e) })), err
}

// state is what the rules look at in a node: a compute node with its core node,
// or a core node with its compute nodes.
type state struct {
	now    aleph.Millis
	rules  policy.Policy
	crn    *registry.CRN
	ccn    *registry.CCN // the parent of crn, if it is on record
	linked []registry.CRN
	used   map[aleph.Hash]aleph.ComputeUnits
	vms    map[aleph.Hash]int
	holds  aleph.Token // the owner of ccn
}

func stateOfNode(e *engine.Engine, id aleph.Hash) state {
	s := state{now: e.Now(), rules: e.Policy()}
	s.used, s.vms = load(e)
	network := e.Registry().Snapshot(s.rules.Nodes)
	core := id
	for _, n := range network.CRNs {
		switch id {
		case n.ID:
			s.crn, core = &n, n.Parent
		case n.Parent:
			s.linked = append(s.linked, n)
		}
	}
	for _, n := range network.CCNs {
		if n.ID == core {
			s.ccn, s.holds = &n, e.Registry().Balance(n.Owner)
		}
	}
	return s
}

func (s state) node() registry.Node {
	if s.crn != nil {
		return s.crn.Node
	}
	return s.ccn.Node
}

// eligible says whether a compute node gets work that does not name it.
func (s state) eligible() bool { return s.ccn != nil && s.ccn.Active && s.crn.Eligible }

// computes are the compute nodes whose use is told.
func (s state) computes() []registry.CRN {
	if s.crn != nil {
		return []registry.CRN{*s.crn}
	}
	return s.linked
}

// use tells how much is in use now, and was in the open epoch, of whose lines it
// takes those of the nodes.
func (s state) use(open reward.Epoch) (u Utilisation) {
	mine := map[aleph.Hash]bool{}
	for _, n := range s.computes() {
		mine[n.ID] = true
		u.Nodes++
		u.VMs += s.vms[n.ID]
		u.Used += s.used[n.ID]
		u.Capacity += n.Capacity
	}
	var busy aleph.Token // compute units times milliseconds
	for i := range open.Lines {
		if l := &open.Lines[i].Usage; mine[l.Node] && l.Kind != usage.Stored {
			busy = busy.Add(aleph.NewToken(uint64(l.Counted)).Mul(uint64(l.Units)))
		}
	}
	all := aleph.NewToken(uint64(open.To - open.From)).Mul(uint64(u.Capacity))
	if !all.IsZero() {
		part := busy.MulDiv(aleph.NewToken(uint64(aleph.Whole)), all)
		u.Epoch = aleph.BasisPoints(min(part.Big().Uint64(), uint64(aleph.Whole))) // It may have had more capacity before.
	}
	return u
}

// advice says what to change to earn more, by the rules in force.
func (s state) advice() []string {
	if s.crn != nil {
		return s.adviceCompute()
	}
	return s.adviceCore()
}

func percentOf(b aleph.BasisPoints) string { return fmt.Sprintf("%d.%02d %%", b/100, b%100) }

func (s state) adviceCompute() (out []string) {
	say := func(format string, args ...any) { out = append(out, fmt.Sprintf(format, args...)) }
	n, rules := s.crn, s.rules.Nodes
	switch {
	case !n.Linked() && n.Locked:
		say("It is not linked to a core node, so it earns nothing, and locked, so nobody can link it: unlock it, and ask the owner of a core node to link it.")
	case !n.Linked():
		say("It is not linked to a core node, so it earns nothing: ask the owner of a core node to link it.")
	case s.ccn == nil:
		say("Its core node is not on record any longer: ask the owner of another core node to link it.")
	case !s.ccn.Active:
		say("Its core node %s is not active, so it gets no new work: more must be staked there, or another core node must link it.", s.ccn.ID.Short())
	}
	out = append(out, s.adviceReach(n.Node)...)
	if n.URL != "" && n.Capacity == 0 {
		say("Its capacity is 0 compute units, so nothing fits on it: core nodes could not read it from %s, or the node tells none.", n.URL)
	}
	if !n.Eligible && n.Score <= rules.ScoreMin {
		say("Its score of %s must rise above %s before it gets work that does not name it: answer core nodes' requests in time.", percentOf(n.Score), percentOf(rules.ScoreMin))
	}
	if n.Score <= rules.ScoreFloor {
		say("At a score of %s or less, what runs on it is taken to other nodes, and it gets no wage.", percentOf(rules.ScoreFloor))
	} else if n.Score < rules.ScoreFull {
		say("Its score counts for %s of a full one where the wage depends on it; from %s on it counts wholly.", percentOf(rules.Multiplier(n.Score)), percentOf(rules.ScoreFull))
	}
	if after := s.rules.Slash.After; n.Inactive > 0 && after > 0 {
		if at := n.Inactive + after; s.now >= at {
			say("It has been silent since %s, and since %s rewards are withheld: make it answer again.", utc(n.Inactive), utc(at))
		} else {
			say("It has been silent since %s; from %s on rewards are withheld: make it answer again.", utc(n.Inactive), utc(at))
		}
	}
	if s.rules.Wage.By == policy.ByScoreCapacity {
		say("The wage goes by score and capacity: more compute units than %d earn more of it.", n.Capacity)
	}
	if free := n.Capacity - s.used[n.ID]; s.eligible() && free > 0 {
		say("%d of its %d compute units are free: new work goes to the least used nodes, so it comes by itself; owners of programs can also name this node.", free, n.Capacity)
	}
	return s.done(out, "all of it is in use, and more capacity would earn more")
}

// adviceReach is about what every node needs.
func (s state) adviceReach(n registry.Node) (out []string) {
	if n.URL == "" {
		out = append(out, "It has no URL on record, so nobody can measure it and its score stays 0: amend it with its address.")
	}
	if _, ok := n.Payee().Ethereum(); !ok {
		out = append(out, fmt.Sprintf("Its rewards go to %q, which the vault cannot pay: amend it with an Ethereum address as reward.", n.Payee()))
	}
	return out
}

func (s state) adviceCore() (out []string) {
	say := func(format string, args ...any) { out = append(out, fmt.Sprintf(format, args...)) }
	n, rules := s.ccn, s.rules.Nodes
	if lack, ok := rules.ActiveMin.Sub(n.Staked); ok && !lack.IsZero() {
		say("It is not active, so it earns nothing, and neither do its stakers: %s ALEPH are staked, %s more make it active.", n.Staked.Decimal(), lack.Decimal())
		if n.Locked {
			say("It is locked: only those that it authorises can stake on it.")
		}
	}
	if lack, ok := rules.OwnerMin.Sub(s.holds); ok && !lack.IsZero() {
		say("Its owner holds %s ALEPH, %s less than an owner must: it is removed at the end of the epoch.", s.holds.Decimal(), lack.Decimal())
	}
	out = append(out, s.adviceReach(n.Node)...)
	if n.Score < rules.ScoreFull {
		say("Its score of %s counts for %s of a full one where storage and wage depend on it; from %s on it counts wholly.", percentOf(n.Score), percentOf(rules.Multiplier(n.Score)), percentOf(rules.ScoreFull))
	}
	if free := rules.LinksMax - len(s.linked); free > 0 {
		say("%d of %d compute nodes are linked to it: it gets a part of what each linked one runs, so link %d more.", len(s.linked), rules.LinksMax, free)
	}
	for _, crn := range s.linked {
		if !crn.Eligible {
			say("Its compute node %s gets no new work, at a score of %s: help its owner, or link another.", crn.ID.Short(), percentOf(crn.Score))
		}
	}
	return s.done(out, "it is active, its score counts wholly, and its links are full of nodes that get work")
}

// done says that there is nothing to say.
func (s state) done(out []string, why string) []string {
	if len(out) == 0 {
		return []string{"Nothing to change: " + why + "."}
	}
	return out
}
