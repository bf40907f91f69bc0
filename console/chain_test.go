package console

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/payment"
	"github.com/aleph-im/go-aleph/payout"
)

func TestChain(t *testing.T) {
	n := newNetwork(t)
	n.grow()
	if body := n.ok("/api/v1/chain").body; !strings.Contains(body, `"watches":[]`) {
		t.Errorf("a node that watches nothing yet: %s", body)
	}
	n.watches = []ChainWatch{{ChainID: 1, Of: "contracts", Agree: 2, Endpoints: []ChainEndpoint{
		{Name: "a.example", Condition: "well", Since: start, Block: 7},
		{Name: "b.example", Condition: "silent", Since: start, Reason: "connection refused"},
	}}}
	n.streams = []ChainStreams{{Name: "elsewhere", ChainID: 5, RPC: "http://127.0.0.1:1", Confirmations: 2}}
	var got Chain
	if err := json.Unmarshal([]byte(n.ok("/api/v1/chain").body), &got); err != nil {
		t.Fatal(err)
	}
	if got.Network != "test" || got.ChainID != 1 || got.RPC != "http://127.0.0.1:8545" || got.Contracts["reward_vault"] != "0x01" {
		t.Errorf("got %+v", got)
	}
	if len(got.Assets) != 1 || got.Assets[0].Symbol != "ALEPH" || got.Assets[0].Address != alephCoin || got.Assets[0].Decimals != 18 {
		t.Errorf("assets %+v", got.Assets)
	}
	if diff := cmp.Diff(n.watches, got.Watches); diff != "" {
		t.Errorf("watches (-want +got):\n%s", diff)
	}
	if len(got.Streams) != 1 || got.Streams[0].Name != "elsewhere" || got.Streams[0].Tokens == nil || got.Streams[0].Observed != 0 {
		t.Errorf("streams %+v", got.Streams)
	}
	if got.Price != 25_000_000_000 || got.Median != got.Price || got.Observed == 0 || got.Epoch != 1 || len(got.Roots) != 0 {
		t.Errorf("got %+v", got)
	}
}

// What a root lets an address claim is proved by that root, until a later one
// is in the vault.
func TestClaims(t *testing.T) {
	n := newNetwork(t)
	n.grow()
	ask := func(path string, v any) {
		t.Helper()
		if err := json.Unmarshal([]byte(n.ok(path).body), v); err != nil {
			t.Fatal(err)
		}
	}
	n.observe(engine.Observation{Funded: []payment.Funding{{From: addressOf("foundation"), Amount: aleph.WholeTokens(1_000_000)}}})
	n.pass(2 * n.engine.Policy().Epoch)
	roots := n.engine.Payouts().Roots()
	if len(roots) != 2 {
		t.Fatalf("two epochs have %d roots", len(roots))
	}
	who := roots[0].Leaves[0].Address
	check := func(epochs ...uint64) {
		t.Helper()
		var got Claims
		ask("/api/v1/payouts/"+string(who)+"/claims", &got)
		var told Chain
		ask("/api/v1/chain", &told)
		if len(got.Claims) != len(epochs) || len(told.Roots) != len(epochs) {
			t.Fatalf("got %d claims and %d roots, want %v", len(got.Claims), len(told.Roots), epochs)
		}
		for i, p := range got.Claims {
			root, _ := n.engine.Payouts().Root(epochs[i])
			if p.Epoch != epochs[i] || p.Root != root.Hash || p.Address != who || p.Verify() != nil {
				t.Errorf("claim %d: %+v, %v", i, p, p.Verify())
			}
			if r := told.Roots[i]; r.Epoch != epochs[i] || r.Hash != hexOf(root.Hash) || r.Accepted != root.Accepted {
				t.Errorf("root %d: %+v", i, r)
			}
		}
		if earned, _ := n.engine.Payouts().Of(who); got.Earned != earned {
			t.Errorf("earned %s, want %s", got.Earned, earned)
		}
	}
	check(1, 2)
	for _, r := range roots {
		n.observe(engine.Observation{Accepted: []payout.Accepted{payout.Accepted(r.Root)}})
	}
	check(2)

	var nobody Claims
	ask("/api/v1/payouts/"+string(addressOf("nobody"))+"/claims", &nobody)
	if len(nobody.Claims) != 0 || !nobody.Earned.IsZero() {
		t.Errorf("nobody: %+v", nobody)
	}
	if a := n.get("/api/v1/payouts/%20/claims"); a.status != http.StatusBadRequest || !strings.Contains(a.body, "is not an address") {
		t.Errorf("no address: %s", a)
	}
}
