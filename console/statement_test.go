package console

import (
	"fmt"
	"strings"
	"testing"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/registry"
)

// TestStatement asks how the nodes of twoNodes stand half an hour into the
// second epoch. Each runs one program of one compute unit for an hour.
func TestStatement(t *testing.T) {
	n := newNetwork(t)
	ccn, crns := n.twoNodes()
	n.pass(30*aleph.Minute - 1)
	var s Statement
	n.ok("/api/v1/nodes/" + crns[0].String() + "/statement").as(&s)
	if s.SoFar.Epoch != 2 || s.SoFar.Earned.Decimal != "0.132000000000000000" || s.Forecast.Earned.Decimal != "0.264000000000000000" {
		t.Errorf("so far %+v, forecast %+v", s.SoFar, s.Forecast)
	}
	if len(s.Epochs) != 1 || s.Epochs[0].Earned.Decimal != "0.264000000000000000" || s.Basis == "" {
		t.Errorf("before: %+v", s.Epochs)
	}
	if want := (Utilisation{Nodes: 1, VMs: 1, Used: 1, Capacity: 4, Epoch: 2500}); s.Utilisation != want {
		t.Errorf("utilisation %+v, want %+v", s.Utilisation, want)
	}
	if !s.Score.Eligible || s.Score.Multiplier != aleph.Whole || len(s.Advice) != 1 || !strings.HasPrefix(s.Advice[0], "3 of its 4 compute units are free") {
		t.Errorf("score %+v, advice %q", s.Score, s.Advice)
	}

	n.ok("/api/v1/nodes/" + ccn.String() + "/statement").as(&s)
	if s.Forecast.Earned.Decimal != "0.132000000000000000" || s.Utilisation.Nodes != 2 || s.Utilisation.Epoch != 2500 || !s.Score.Eligible {
		t.Errorf("of the core node: %+v", s)
	}
	var earned Earnings
	n.ok("/api/v1/rewards/" + string(addressOf("crn"))).as(&earned)
	if earned.SoFar.Earned.Decimal != "0.264000000000000000" || earned.Forecast.Earned.Decimal != "0.528000000000000000" {
		t.Errorf("of the owner: %+v", earned)
	}

	// What is forecast is what comes, and a statement is no older than it may be.
	n.pass(30 * aleph.Minute)
	n.ok("/api/v1/nodes/" + crns[0].String() + "/statement").as(&s)
	if s.SoFar.Epoch != 3 || s.Epochs[0].Earned.Decimal != "0.264000000000000000" || s.At != n.now {
		t.Errorf("in the next epoch: %+v", s)
	}
	if got := n.get("/api/v1/nodes/" + aleph.HashOf(nil).String() + "/statement"); got.status != 404 || !strings.Contains(got.body, "is not a node on record") {
		t.Errorf("an unknown node: %s", got)
	}
	if got := n.get("/api/v1/nodes/x/statement"); got.status != 400 {
		t.Errorf("no node: %s", got)
	}
}

// TestAdvice gives nodes one fault each.
func TestAdvice(t *testing.T) {
	rules, err := policy.Preset("proposal")
	if err != nil {
		t.Fatal(err)
	}
	rules.Slash.After = aleph.Day
	id := func(s string) aleph.Hash { return aleph.HashOf([]byte(s)) }
	node := func(name string) registry.Node {
		return registry.Node{ID: id(name), Owner: addressOf(name), URL: "http://" + name, Score: 10_000}
	}
	compute := func(change func(*state)) state {
		s := state{
			now: 10 * aleph.Day, rules: rules, used: map[aleph.Hash]aleph.ComputeUnits{id("crn"): 4},
			crn: &registry.CRN{Node: node("crn"), Parent: id("ccn"), Capacity: 4, Eligible: true}, ccn: &registry.CCN{Node: node("ccn"), Active: true},
		}
		change(&s)
		return s
	}
	core := func(change func(*state)) state {
		s := state{rules: rules, ccn: &registry.CCN{Node: node("ccn"), Active: true, Staked: rules.Nodes.ActiveMin}, holds: rules.Nodes.OwnerMin}
		for i := range rules.Nodes.LinksMax {
			s.linked = append(s.linked, registry.CRN{Node: node(fmt.Sprint("crn", i)), Eligible: true})
		}
		change(&s)
		return s
	}
	for name, test := range map[string]struct {
		state state
		want  string
	}{
		"compute, all is well": {compute(func(*state) {}), "Nothing to change: all of it is in use"},
		"not linked":           {compute(func(s *state) { s.crn.Parent = aleph.Hash{} }), "not linked to a core node, so it earns nothing: ask"},
		"locked":               {compute(func(s *state) { s.crn.Parent, s.crn.Locked = aleph.Hash{}, true }), "unlock it"},
		"parent gone":          {compute(func(s *state) { s.ccn = nil }), "not on record any longer"},
		"parent not active":    {compute(func(s *state) { s.ccn.Active = false }), "is not active, so it gets no new work"},
		"no URL":               {compute(func(s *state) { s.crn.URL = "" }), "has no URL on record"},
		"no vault address":     {compute(func(s *state) { s.crn.Reward = "sol" }), `Its rewards go to "sol", which the vault cannot pay`},
		"not measured":         {compute(func(s *state) { s.crn.Capacity = 0 }), "Its capacity is 0 compute units"},
		"low score":            {compute(func(s *state) { s.crn.Score, s.crn.Eligible = 7000, false }), "70.00 % must rise above 80.00 %"},
		"part of a score":      {compute(func(s *state) { s.crn.Score = 5000 }), "counts for 50.00 % of a full one"},
		"no score":             {compute(func(s *state) { s.crn.Score = 1000 }), "what runs on it is taken to other nodes"},
		"silent":               {compute(func(s *state) { s.crn.Inactive = 10*aleph.Day - 1 }), "from 1970-01-11 23:59:59 UTC on rewards are withheld"},
		"silent for too long":  {compute(func(s *state) { s.crn.Inactive = 8 * aleph.Day }), "since 1970-01-10 00:00:00 UTC rewards are withheld"},
		"wage by capacity":     {compute(func(s *state) { s.rules.Wage.By = policy.ByScoreCapacity }), "more compute units than 4"},
		"free":                 {compute(func(s *state) { s.used = nil }), "4 of its 4 compute units are free"},
		"core, all is well":    {core(func(*state) {}), "Nothing to change: it is active"},
		"not active":           {core(func(s *state) { s.ccn.Staked = aleph.Token{} }), "499999.000000000000000000 more make it active"},
		"locked core":          {core(func(s *state) { s.ccn.Staked, s.ccn.Locked = aleph.Token{}, true }), "only those that it authorises"},
		"poor owner":           {core(func(s *state) { s.holds = aleph.WholeTokens(1) }), "199998.000000000000000000 less than an owner must"},
		"core score":           {core(func(s *state) { s.ccn.Score = 5000 }), "Its score of 50.00 % counts for 50.00 %"},
		"few links":            {core(func(s *state) { s.linked = s.linked[:2] }), "2 of 8 compute nodes are linked to it"},
		"links without work":   {core(func(s *state) { s.linked[0].Eligible = false }), "gets no new work, at a score of 100.00 %"},
	} {
		if got := strings.Join(test.state.advice(), "\n"); !strings.Contains(got, test.want) {
			t.Errorf("%s: %q has no %q", name, got, test.want)
		}
	}
}
