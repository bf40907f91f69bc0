package console

import (
	"encoding/hex"
	"math/big"
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/message"
	"github.com/aleph-im/go-aleph/payout"
	"github.com/aleph-im/go-aleph/registry"
)

// operation publishes a node operation of somebody.
func (n *network) operation(who string, op message.NodeOperation) aleph.Hash {
	n.t.Helper()
	return n.post(n.say(who, message.TypePost, op.Post()))
}

// grow puts one core and one compute node on record, with enough at stake.
func (n *network) grow() (ccn, crn aleph.Hash) {
	n.t.Helper()
	n.mint(addressOf("ccn"), 200_000)
	n.mint(addressOf("staker"), 600_000)
	name, url := "node one", "http://127.0.0.1:4020"
	ccn = n.operation("ccn", message.NodeOperation{Action: message.CreateNode, Details: message.NodeDetails{Name: &name}})
	crn = n.operation("crn", message.NodeOperation{
		Action: message.CreateResourceNode, Details: message.NodeDetails{Type: "compute", Name: &name, Address: &url},
	})
	n.operation("ccn", message.NodeOperation{Action: message.LinkNode, Node: crn})
	n.operation("staker", message.NodeOperation{Action: message.Stake, Node: ccn})
	n.apply(engine.Vote{Signer: addressOf("core"), Scores: &engine.ScoreReport{
		Serial: 1, Measurements: []registry.Measurement{{Node: crn, Score: 10_000, Capacity: 4}},
	}})
	return ccn, crn
}

// TestRiver follows one program from its purchase to the payout through the
// console alone. Every amount is worked out by hand in the comments.
func TestRiver(t *testing.T) {
	n := newNetwork(t)
	ccn, crn := n.grow()
	alice := string(addressOf("alice"))

	// 1,000,000 ALEPH at 0.025 USD are 25,000 USD, 25,000,000,000 credits.
	n.buy(addressOf("alice"), 1_000_000)
	bought := n.ok("/api/v1/accounts/"+alice+"/purchases").at("purchases", 0)
	if diff := cmp.Diff("25000000000", bought.(map[string]any)["paid_credits"]); diff != "" {
		t.Errorf("purchase (-want +got):\n%s", diff)
	}
	if got := bought.(map[string]any)["amount_decimal"]; got != "1000000.000000000000000000" {
		t.Errorf("amount %v", got)
	}
	if got := n.ok("/api/v0/addresses/" + alice + "/balance?include_credit_details=1").body; !strings.Contains(got,
		`"balance":0,"details":{},"locked_amount":0,"credit_balance":25000000000,"credit_balance_details":[{"expiration_date":null,"amount":25000000000}]`) {
		t.Errorf("balance %s", got)
	}

	vm := n.deploy("alice", "code")
	plan := n.ok("/api/v1/nodes/" + crn.String() + "/plan")
	want := map[string]any{"vm": vm.String(), "generation": 1.0, "kind": "reserved", "state": "ordered", "since": 0.0}
	if diff := cmp.Diff(want, plan.at("plan", 0)); diff != "" {
		t.Fatalf("plan (-want +got):\n%s", diff)
	}
	report := message.NodeReport{Node: crn, Events: []message.ReportEvent{{VM: vm, Kind: message.Started, At: n.now, Generation: 1}}}
	n.post(n.say("crn", message.TypePost, report.Post()))
	state := n.ok("/api/v1/vms/" + vm.String())
	for k, want := range map[string]any{
		"state": "running", "node": crn.String(), "node_url": "http://127.0.0.1:4020", "generation": 1.0, "since": float64(start), "owner": alice,
	} {
		if got := state.at(k); got != want {
			t.Errorf("vm: %s is %v, want %v", k, got, want)
		}
	}
	if got := state.at("events", 0, "kind"); got != "placed" {
		t.Errorf("the story begins with %v", got)
	}

	// 11,000 credits an hour; after a quarter of an hour 2,750 are gone.
	n.pass(15 * aleph.Minute)
	account := n.ok("/api/v1/accounts/" + alice)
	for _, tt := range []struct {
		keys []any
		want any
	}{
		{[]any{"available", "credits"}, "24999997250.000000"},
		{[]any{"available", "grains"}, new(big.Int).Mul(big.NewInt(24_999_997_250), big.NewInt(aleph.GrainsPerCredit)).String()},
		{[]any{"outflow", "microcredits_per_hour"}, "11000000000"},
		{[]any{"outflow", "credits_per_hour"}, "11000.000000"},
		{[]any{"lots", 0, "origin"}, "paid"},
		{[]any{"lots", 0, "backing", "developers", "aleph"}, "50000.000000000000000000"},
		{[]any{"flows", 0, "id"}, vm.String()},
		{[]any{"held", "base"}, "0"},
	} {
		if got := account.at(tt.keys...); got != tt.want {
			t.Errorf("account: %v is %v, want %v", tt.keys, got, tt.want)
		}
	}
	// 25,000,000,000 credits at 11,000 an hour.
	if got, want := account.at("runs_dry_at"), float64(start+25_000_000_000*aleph.Hour/11_000); got != want {
		t.Errorf("runs dry at %v, want %v", got, want)
	}
	n.operation("ccn", message.NodeOperation{Action: message.AmendNode, Node: ccn, Details: message.NodeDetails{
		Locked: new(true), Authorized: []aleph.Address{addressOf("bob")}, Description: new("ours"),
	}})
	nodes := n.ok("/api/v1/nodes")
	if nodes.at("crns", 0, "type") != "compute" || nodes.at("ccns", 0, "locked") != true ||
		nodes.at("ccns", 0, "authorized", 0) != string(addressOf("bob")) || nodes.at("ccns", 0, "description") != "ours" {
		t.Errorf("nodes: %s", nodes)
	}
	if nodes.at("crns", 0, "used") != 1.0 || nodes.at("crns", 0, "vms") != 1.0 || nodes.at("ccns", 0, "active") != true ||
		nodes.at("stakes", 0, "amount", "aleph") != "600000.000000000000000000" {
		t.Errorf("nodes: %s", nodes)
	}

	// The epoch closes after an hour: 11,000 credits are 0.44 ALEPH, of which
	// 5 % went to the developers when they were bought; 60 % go to the CRN.
	n.pass(aleph.Hour)
	bill := n.ok("/api/v1/accounts/" + alice + "/bill")
	if bill.at("lines", 0, "amount", "credits") != "11000.000000" || bill.at("lines", 0, "value", "aleph") != "0.440000000000000000" || bill.at("next") != nil {
		t.Errorf("bill: %s", bill)
	}
	epoch := n.ok("/api/v1/epochs/1")
	if epoch.at("pool", "aleph") != "0.440000000000000000" || epoch.at("crn", "aleph") != "0.264000000000000000" {
		t.Errorf("epoch: %s", epoch)
	}
	if got := epoch.at("shares", 1); keys(t, got) != "address amount node role stream" {
		t.Errorf("share: %v", got)
	}
	if got := n.ok("/api/v1/epochs").at("epochs", 0, "number"); got != 1.0 {
		t.Errorf("the newest epoch is %v", got)
	}

	n.settleRoot()
	pay := n.ok("/api/v1/payouts/" + string(addressOf("crn")))
	if pay.at("earned", "aleph") != "0.264000000000000000" || pay.at("claim", "total", "base") != "264000000000000000" {
		t.Errorf("payout: %s", pay)
	}
	verifyClaim(t, pay)
	// Nobody has earned 10 ALEPH, the threshold for being paid by the keeper.
	if due := n.ok("/api/v1/payouts"); due.at("root", "epoch") != 1.0 || due.at("threshold", "aleph") != "10.000000000000000000" || len(due.at("claims").([]any)) != 0 {
		t.Errorf("due claims: %s", due)
	}
	if got := n.ok("/api/v1/payouts/" + alice).at("claim"); got != nil {
		t.Errorf("alice can claim %v", got)
	}
	root := n.ok("/api/v1/roots").at("roots", 0).(map[string]any)
	if root["agreed"] != true || root["accepted"] != true || len(root["signatures"].([]any)) != 1 {
		t.Errorf("root: %v", root)
	}
	certificate := n.ok("/api/v1/certificate")
	if certificate.at("closes") != true || certificate.at("came_in", "aleph") != "1000000.000000000000000000" || certificate.at("sum") == nil {
		t.Errorf("certificate: %s", certificate)
	}
}

// TestForgottenVM reads the story of a VM after its owner took it back.
func TestForgottenVM(t *testing.T) {
	n := newNetwork(t)
	_, crn := n.grow()
	n.buy(addressOf("alice"), 1_000_000)
	vm := n.deploy("alice", "code")
	post := n.post(n.say("alice", message.TypePost, note("gone")))
	live := keys(t, n.ok("/api/v1/vms/"+vm.String()).at())
	by := n.post(n.say("alice", message.TypeForget, message.Forget{Hashes: []aleph.Hash{vm, post}}))

	a := n.ok("/api/v1/vms/" + vm.String())
	if a.at("state") != "forgotten" || a.at("owner") != string(addressOf("alice")) || !strings.Contains(a.at("reason").(string), by.String()) {
		t.Errorf("got %s", a)
	}
	if k := keys(t, a.at()); k != "bill events now owner reason state vm" {
		t.Errorf("keys %s", k)
	}
	if want := "bill compute_units created events generation holds kind node node_url now owner payment pin rate reason since state vm"; live != want {
		t.Errorf("keys before: %s", live)
	}
	for i, want := range []map[string]any{
		{"kind": "placed", "node": crn.String()},
		{"kind": "stopped", "node": crn.String(), "reason": "its owner took it back"},
	} {
		for k, v := range want {
			if got := a.at("events", i, k); got != v {
				t.Errorf("event %d: %s is %v, want %v", i, k, got, v)
			}
		}
	}
	if got := n.ok(a.at("bill").(string)).at("address"); got != string(addressOf("alice")) {
		t.Errorf("the bill is that of %v", got)
	}
	if a := n.get("/api/v1/vms/" + post.String()); a.status != 404 {
		t.Errorf("a post that was forgotten: %s", a)
	}
}

// deploy uploads code as a small file and deploys it as a persistent program.
func (n *network) deploy(who, code string) aleph.Hash {
	n.t.Helper()
	file := n.store(who, []byte(code), message.Hold)
	kind, body := formOf(n.t, part{name: "file", file: "f", body: []byte(code)},
		part{name: "metadata", body: toJSON(n.t, map[string]any{"message": file, "sync": true})})
	if a := n.do(http.MethodPost, "/api/v0/storage/add_file", kind, body); a.status != 200 {
		n.t.Fatal(a)
	}
	return n.post(n.say(who, message.TypeProgram, program(file.ItemHash, message.Credit)))
}

// settleRoot lets the core node sign the newest root and the vault accept it.
func (n *network) settleRoot() {
	n.t.Helper()
	var root payout.Root
	var genesis engine.Genesis
	n.View(func(e *engine.Engine) {
		roots := e.Payouts().Roots()
		root, genesis = roots[len(roots)-1].Root, e.Genesis()
	})
	signature := aleph.Sign(keyOf("core"), root.Digest(genesis.Chain, genesis.Vault))
	n.apply(engine.Vote{Signer: addressOf("core"), Attestation: &engine.Attestation{Root: root, Signature: signature}})
	n.observe(engine.Observation{Accepted: []payout.Accepted{payout.Accepted(root)}})
}

// verifyClaim checks a claim as the vault would.
func verifyClaim(t *testing.T, a answer) {
	t.Helper()
	word := func(s any) (w [32]byte) {
		b, err := hex.DecodeString(strings.TrimPrefix(s.(string), "0x"))
		if err != nil || len(b) != 32 {
			t.Fatalf("%v is no word: %v", s, err)
		}
		return [32]byte(b)
	}
	total, err := aleph.ParseToken(a.at("claim", "total", "base").(string))
	if err != nil {
		t.Fatal(err)
	}
	var proof [][32]byte
	for _, p := range a.at("claim", "proof").([]any) {
		proof = append(proof, word(p))
	}
	e := payout.Entitlement{Address: aleph.Address(a.at("address").(string)), Total: total}
	if !payout.Verify(word(a.at("claim", "root")), e, proof) {
		t.Errorf("the vault would refuse %s", a)
	}
}

func TestBillInParts(t *testing.T) {
	n := newNetwork(t)
	n.buy(addressOf("alice"), 1000)
	kind, body := formOf(t, part{name: "file", file: "f", body: []byte("x")},
		part{name: "metadata", body: toJSON(t, map[string]any{"message": n.store("alice", []byte("x"), message.Credit), "sync": true})})
	if a := n.do(http.MethodPost, "/api/v0/storage/add_file", kind, body); a.status != 200 {
		t.Fatal(a)
	}
	n.pass(3*aleph.Hour + 1) // Three epochs, a line each.
	path := "/api/v1/accounts/" + string(addressOf("alice")) + "/bill?limit=2"
	first := n.ok(path)
	if first.at("next") != 2.0 || len(first.at("lines").([]any)) != 2 {
		t.Fatalf("first part: %s", first)
	}
	second := n.ok(path + "&after=2")
	if second.at("next") != nil || len(second.at("lines").([]any)) != 1 || second.at("lines", 0, "number") != 3.0 {
		t.Errorf("second part: %s", second)
	}
}

func TestUnknown(t *testing.T) {
	n := newNetwork(t)
	nothing := aleph.HashOf(nil).String()
	for path, status := range map[string]int{
		"vms/" + nothing:                      404,
		"vms/x":                               400,
		"nodes/" + nothing + "/plan":          404,
		"nodes/x/plan":                        400,
		"epochs/9":                            404,
		"epochs/-1":                           400,
		"accounts/a%20b":                      400,
		"accounts/a%20b/purchases":            400,
		"payouts/a%20b":                       400,
		"payouts/nobody":                      200,
		"accounts/nobody":                     200,
		"accounts/nobody/purchases":           200,
		"accounts/nobody/bill":                200,
		"accounts/nobody/credits":             200,
		"accounts/a%20b/credits":              400,
		"accounts/nobody/credits?kinds=spent": 422,
		"accounts/nobody/credits?page=0":      422,
		"accounts/nobody/bill?limit=0":        422,
		"accounts/nobody/bill?after=-1":       422,
		"epochs?page=0":                       422,
		"roots":                               200,
	} {
		if a := n.get("/api/v1/" + path); a.status != status {
			t.Errorf("%s: got %s, want %d", path, a, status)
		}
	}
}

func TestBalance(t *testing.T) {
	n := newNetwork(t)
	n.observe(engine.Observation{Transfers: []registry.Transfer{{To: addressOf("alice"), Amount: aleph.NewToken(1_500_000_000_000_000_001)}}})
	path := "/api/v0/addresses/" + strings.ToLower(string(addressOf("alice"))) + "/balance"
	if a := n.ok(path); !strings.Contains(a.body, `"balance":1.500000000000000001,"details":{"ETH":1.500000000000000001}`) {
		t.Errorf("balance: %s", a)
	}
	if a := n.ok(path + "?chain=SOL"); !strings.Contains(a.body, `"balance":0,"details":{}`) {
		t.Errorf("on another chain: %s", a)
	}
	if a := n.ok("/api/v0/addresses/nobody/balance"); a.at("credit_balance") != 0.0 || a.at("credit_balance_details") != nil {
		t.Errorf("nobody: %s", a)
	}
}
