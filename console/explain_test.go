package console

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/message"
	"github.com/aleph-im/go-aleph/payout"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/registry"
	"github.com/aleph-im/go-aleph/reward"
)

// twoNodes lets alice run a program on each of two compute nodes of one owner
// until their epoch is closed.
func (n *network) twoNodes() (ccn aleph.Hash, crns [2]aleph.Hash) {
	n.t.Helper()
	ccn, crns[0] = n.grow()
	name, url := "node two", "http://127.0.0.1:4021"
	crns[1] = n.operation("crn", message.NodeOperation{
		Action: message.CreateResourceNode, Details: message.NodeDetails{Type: "compute", Name: &name, Address: &url},
	})
	n.operation("ccn", message.NodeOperation{Action: message.LinkNode, Node: crns[1]})
	n.apply(engine.Vote{Signer: addressOf("core"), Scores: &engine.ScoreReport{Serial: 2, Measurements: []registry.Measurement{
		{Node: crns[0], Score: 10_000, Capacity: 4}, {Node: crns[1], Score: 10_000, Capacity: 4},
	}}})
	n.buy(addressOf("alice"), 1_000_000)
	n.deploy("alice", "code one")
	n.deploy("alice", "code two")
	for _, crn := range crns {
		vm := aleph.MustHash(n.ok("/api/v1/nodes/"+crn.String()+"/plan").at("plan", 0, "vm").(string))
		report := message.NodeReport{Node: crn, Events: []message.ReportEvent{{VM: vm, Kind: message.Started, At: n.now, Generation: 1}}}
		n.post(n.say("crn", message.TypePost, report.Post()))
	}
	n.pass(aleph.Hour + 1)
	return ccn, crns
}

// TestExplain asks why the owner of two compute nodes got what it got: for
// each, 60 of 95 parts of 0.418 ALEPH of one line, and a wage.
func TestExplain(t *testing.T) {
	n := newNetwork(t)
	ccn, crns := n.twoNodes()
	owner := string(addressOf("crn"))

	earned := n.ok("/api/v1/rewards/" + owner)
	if got := earned.at("epochs", 0, "earned", "aleph"); got != "0.528000000000000000" {
		t.Errorf("earned: %s", earned)
	}
	if got := n.ok("/api/v1/rewards/" + owner + "?epoch=2").at("epochs"); len(got.([]any)) != 0 {
		t.Errorf("in an epoch that is open: %v", got)
	}

	var x Explanation
	n.ok("/api/v1/rewards/" + owner + "/epochs/1").as(&x)
	if x.Earned.Decimal != "0.528000000000000000" || len(x.Nodes) != 2 || len(x.Items) != 2 || len(x.Lines) != 2 || x.Next != nil {
		t.Fatalf("explanation: %+v", x)
	}
	for i, l := range x.Lines {
		if l.RanOn != l.Node || l.Amount.Decimal != "0.264000000000000000" || l.Of.Decimal != "0.418000000000000000" || l.Payer != addressOf("alice") {
			t.Errorf("line %d: %+v", i, l)
		}
	}
	n.ok("/api/v1/rewards/" + string(addressOf("ccn")) + "/epochs/1").as(&x)
	if len(x.Items) != 1 || x.Items[0].Node != ccn || len(x.Lines) != 2 || x.Lines[0].RanOn == x.Lines[1].RanOn || x.Lines[0].Role != reward.RoleCCN {
		t.Errorf("of the core node: %+v", x)
	}
	n.ok("/api/v1/rewards/" + string(addressOf("staker")) + "/epochs/1").as(&x)
	pool := x.Items[0].Pools[0]
	if len(x.Lines) != 0 || pool.Part.Decimal != "0.176000000000000000" || pool.Weight != aleph.WholeTokens(600_000) || pool.Weights != pool.Weight {
		t.Errorf("of the staker: %+v", x)
	}

	var trace Trace
	n.ok("/api/v1/lines/1").as(&trace)
	if trace.Epoch != 1 || trace.Payer != addressOf("alice") || trace.Behind.Developers.Decimal != "0.022000000000000000" || len(trace.Divisions) != 1 {
		t.Fatalf("trace: %+v", trace)
	}
	got := map[string]string{}
	for _, p := range trace.Divisions[0].Parts {
		got[fmt.Sprintf("%s %s %t", p.Role, p.NodeName, p.Pool)] = p.Amount.Decimal
	}
	name := trace.Divisions[0].Parts[0].NodeName
	want := map[string]string{
		"crn " + name + " false": "0.264000000000000000", "ccn node one false": "0.066000000000000000", "staker  true": "0.088000000000000000",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("trace (-want +got):\n%s", diff)
	}
	if m := trace.Divisions[0].Parts[2].Members; len(m) != 1 || m[0].Address != addressOf("staker") || m[0].Amount.Decimal != "0.088000000000000000" {
		t.Errorf("stakers: %+v", m)
	}
	if crns[0] == crns[1] {
		t.Error("there is one node")
	}
}

// TestExplainInParts reads lines in parts, where what they get depends on those
// before and where it does not, and comes to the same.
func TestExplainInParts(t *testing.T) {
	for _, rationed := range []bool{false, true} {
		n := newNetworkUnder(t, func(p *policy.Policy) {
			if rationed {
				p.Valuation = policy.BySpot
			}
		})
		ccn, crn := n.grow()
		n.buy(addressOf("alice"), 1_000_000)
		if rationed { // What is used is worth more than it brought in, and the pool has nothing.
			price, err := aleph.ParsePrice("0.0125")
			if err != nil {
				t.Fatal(err)
			}
			n.apply(engine.Vote{Signer: addressOf("core"), Price: &engine.PriceReport{Serial: 2, Price: price}})
		}
		for i := range 4 {
			vm := n.deploy("alice", fmt.Sprint("code ", i))
			report := message.NodeReport{Node: crn, Events: []message.ReportEvent{{VM: vm, Kind: message.Started, At: n.now, Generation: 1}}}
			n.post(n.say("crn", message.TypePost, report.Post()))
		}
		n.pass(aleph.Hour + 1)
		if got := n.epochs[0].Report.Rationed(); got != rationed {
			t.Fatalf("rationed is %t: %+v", got, n.epochs[0].Report.Shortfall)
		}
		path := "/api/v1/rewards/" + string(addressOf("ccn")) + "/epochs/1"
		var whole Explanation
		n.ok(path).as(&whole)
		if len(whole.Lines) != 4 || whole.Next != nil {
			t.Fatalf("%d lines", len(whole.Lines))
		}
		var sum aleph.Token
		for _, l := range whole.Lines {
			sum = sum.Add(l.Amount.Base)
		}
		if item := whole.Items[0]; item.Node != ccn || item.Amount.Base != sum {
			t.Errorf("lines give %s, the item is %+v", sum, item)
		}
		var lines []ExplainedLine
		for after := uint64(0); ; {
			var part Explanation
			n.ok(fmt.Sprintf("%s?limit=3&after=%d", path, after)).as(&part)
			lines = append(lines, part.Lines...)
			if part.Next == nil {
				break
			}
			after = *part.Next
		}
		if diff := cmp.Diff(whole.Lines, lines, cmp.Comparer(func(a, b aleph.Token) bool { return a == b }), cmp.Comparer(func(a, b aleph.Hash) bool { return a == b })); diff != "" {
			t.Errorf("rationed %t, in parts (-whole +parts):\n%s", rationed, diff)
		}
		for most, left := range map[int]bool{3: true, 4: false} {
			var proof payout.Evidence
			n.ok(fmt.Sprintf("/api/v1/rewards/%s/epochs/1/proof?lines=%d", addressOf("ccn"), most)).as(&proof)
			if err := proof.Verify(1, n.epochs[0].Root.Hash); err != nil {
				t.Fatal(err)
			}
			var records [][]byte
			for _, r := range proof.Records {
				records = append(records, r.Record)
			}
			shown, err := reward.Show(records, addressOf("ccn"), left)
			if err != nil || proof.MoreLines != left || len(shown.Traces) != most || shown.Items[0].Rest.IsZero() == left {
				t.Errorf("rationed %t, %d lines: more is %t, shown are %+v: %v", rationed, most, proof.MoreLines, shown.Items, err)
			}
		}
		for _, l := range lines {
			var trace Trace
			n.ok(fmt.Sprint("/api/v1/lines/", l.Number)).as(&trace)
			if got := trace.Divisions[0].Parts[1]; got.Amount != l.Amount || got.Role != reward.RoleCCN {
				t.Errorf("line %d gives %+v, its trace %+v", l.Number, l.Amount, got)
			}
			var proof payout.Evidence
			n.ok(fmt.Sprintf("/api/v1/lines/%d/proof", l.Number)).as(&proof)
			if err := proof.Verify(1, n.epochs[0].Root.Hash); err != nil {
				t.Errorf("line %d: %v", l.Number, err)
			}
			record, err := reward.ReadRecord(proof.Records[1].Record)
			if err != nil || record.Line.Divisions[0].Parts[1].Amount != l.Amount.Base {
				t.Errorf("line %d gives %+v, proven is %+v: %v", l.Number, l.Amount, record, err)
			}
		}
	}
}

func TestNothingToProve(t *testing.T) {
	n := newNetwork(t)
	n.pass(aleph.Hour + 1)
	want := "404 Nobody earned anything in epoch 1, so it has no root and nothing to prove."
	if got := n.get("/api/v1/rewards/nobody/epochs/1/proof").String(); !strings.HasPrefix(got, want) {
		t.Errorf("got %s, want %s", got, want)
	}
	for path, status := range map[string]int{"/api/v1/lines/9/proof": 404, "/api/v1/lines/x/proof": 400, "/api/v1/rewards/nobody/epochs/x/proof": 400, "/api/v1/rewards/a%20b/epochs/1/proof": 400} {
		if got := n.get(path); got.status != status {
			t.Errorf("%s: got %s, want %d", path, got, status)
		}
	}
}

func TestExplainRefuses(t *testing.T) {
	n := newNetwork(t)
	n.twoNodes()
	owner := "/api/v1/rewards/" + string(addressOf("crn"))
	n.buy(addressOf("bob"), 1)
	for path, want := range map[string]string{
		"/api/v1/rewards/a%20b":           `400 "a b" is not an address.`,
		owner + "?epoch=0":                "422",
		owner + "/epochs/x":               `400 "x" is not the number of an epoch.`,
		owner + "/epochs/2":               "404 Epoch 2 is open until 2026-11-18",
		owner + "/epochs/9":               "404 There is no epoch 9. Epoch 2 is open; those before it are closed.",
		owner + "/epochs/1?limit=0":       "422",
		"/api/v1/lines/x":                 `400 "x" is not the number of a line.`,
		"/api/v1/lines/99":                "404 There is no line 99. /api/v1/accounts/{address}/bill lists those of an account.",
		"/api/v1/rewards/nobody":          `200 {"address":"nobody","epochs":[],"so_far":{"epoch":2,`,
		"/api/v1/rewards/nobody/epochs/1": "200",
	} {
		if got := n.get(path).String(); len(got) < len(want) || got[:len(want)] != want {
			t.Errorf("%s: got %s, want %s", path, got, want)
		}
	}
}
