package console

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/credit"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/message"
	"github.com/aleph-im/go-aleph/payment"
)

// move transfers credits.
func (n *network) move(from, to string, credits aleph.Credits, expires aleph.Millis) aleph.Hash {
	n.t.Helper()
	post := message.CreditTransfer{Credits: []message.CreditGift{{Address: addressOf(to), Amount: credits, Expiration: expires}}}.Post()
	env, err := message.Compose(message.TypePost, message.Ethereum, addressOf(from), message.CreditChannel, n.now, &post)
	if err != nil {
		n.t.Fatal(err)
	}
	message.SignEthereum(keyOf(from), &env)
	return n.post(env)
}

// TestHistory follows alice's credits: bought, used for a file, given to bob,
// whose expire.
func TestHistory(t *testing.T) {
	n := newNetwork(t)
	n.buy(addressOf("alice"), 1000) // ALEPH at 0.025 USD
	code := []byte("code")
	kind, body := formOf(t, part{name: "file", file: "f", body: code},
		part{name: "metadata", body: toJSON(t, map[string]any{"message": n.store("alice", code, message.Credit), "sync": true})})
	if a := n.do(http.MethodPost, "/api/v0/storage/add_file", kind, body); a.status != 200 {
		t.Fatal(a)
	}
	n.observe(engine.Observation{Chain: 1, Streams: []payment.Stream{{Account: addressOf("carol"), Asset: alephCoin, Flow: aleph.ALEPH}}})
	gift := n.move("alice", "bob", 1_000_000, start+2*aleph.Hour)
	n.pass(2*aleph.Hour + 1)

	list := func(who, query string) (out []string) {
		a := n.ok("/api/v1/accounts/" + string(addressOf(who)) + "/credits" + query)
		for i := range a.at("credits").([]any) {
			if kind := a.at("credits", i, "kind"); kind == "streamed" {
				out = append(out, fmt.Sprintf("%v %v", kind, a.at("credits", i, "inflow", "credits_per_hour")))
			} else {
				out = append(out, fmt.Sprintf("%v %v", kind, a.at("credits", i, "amount", "credits")))
			}
		}
		return append(out, fmt.Sprint(a.at("pagination_total")))
	}
	for _, test := range []struct {
		who, query string
		want       []string
	}{
		{"alice", "", []string{"given 1000000.000000", "bought 25000000.000000", "2"}},
		{"alice", "?pagination=1&page=2", []string{"bought 25000000.000000", "2"}},
		{"alice", "?kinds=used,bought", []string{"used 4.491875", "used 4.491875", "bought 25000000.000000", "3"}},
		{"bob", "", []string{"expired 1000000.000000", "received 1000000.000000", "2"}},
		{"carol", "", []string{"streamed 90000000.000000", "1"}},
		{"dave", "", []string{"0"}},
	} {
		if diff := cmp.Diff(test.want, list(test.who, test.query)); diff != "" {
			t.Errorf("%s%s (-want +got):\n%s", test.who, test.query, diff)
		}
	}
	carol := n.ok("/api/v1/accounts/" + string(addressOf("carol")))
	if carol.at("inflow", "credits_per_hour") != "90000000.000000" || carol.at("available", "credits") != "180000025.000000" ||
		carol.at("streams", 0, "base_units_per_second") != "1000000000000000000" {
		t.Errorf("carol: %s", carol)
	}
	bob := n.ok("/api/v1/accounts/" + string(addressOf("bob")) + "/credits")
	if bob.at("credits", 1, "from") != string(addressOf("alice")) || bob.at("credits", 1, "message") != gift.String() ||
		bob.at("credits", 0, "portions", 0, "origin") != "paid" {
		t.Errorf("bob: %s", bob)
	}

	rows := func(who, query string) (out []string) {
		a := n.get("/api/v0/addresses/" + string(addressOf(who)) + "/credit_history" + query)
		if a.status != 200 {
			return []string{fmt.Sprint(a.status)}
		}
		for i := range a.at("credit_history").([]any) {
			out = append(out, fmt.Sprintf("%v %.0f", a.at("credit_history", i, "payment_method"), a.at("credit_history", i, "amount")))
		}
		return out
	}
	for _, test := range []struct {
		who, query string
		want       []string
	}{
		{"alice", "", []string{"credit_expense -4", "credit_expense -4", "credit_transfer -1000000", "token_transfer 25000000"}},
		{"alice", "?direction=incoming", []string{"token_transfer 25000000"}},
		{"alice", "?exclude_payment_method=credit_expense", []string{"credit_transfer -1000000", "token_transfer 25000000"}},
		{"alice", "?payment_method=credit_expense&direction=incoming", []string{"404"}},
		{"bob", "", []string{"credit_transfer 1000000"}}, // What expires has no row there.
		{"carol", "", []string{"404"}},
		{"alice", "?token=USDC", []string{"422"}},
		{"alice", "?direction=up", []string{"422"}},
		{"alice", "?sort_by=price", []string{"422"}},
		{"alice", "?cursor=x", []string{"422"}},
	} {
		if diff := cmp.Diff(test.want, rows(test.who, test.query)); diff != "" {
			t.Errorf("%s%s (-want +got):\n%s", test.who, test.query, diff)
		}
	}
	a := n.ok("/api/v0/addresses/" + string(addressOf("bob")) + "/credit_history")
	const keysOfRow = "amount bonus_amount chain credit_index credit_ref expense_count expense_size_mib expiration_date message_timestamp " +
		"origin origin_ref payment_method price provider token tx_hash"
	if k := keys(t, a.at("credit_history", 0)); k != keysOfRow {
		t.Errorf("keys %s", k)
	}
	if at := a.at("credit_history", 0, "expiration_date"); !strings.HasPrefix(fmt.Sprint(at), "2026-11-18T") {
		t.Errorf("it expires at %v", at)
	}
	a = n.ok("/api/v0/addresses/" + string(addressOf("alice")) + "/credit_history/summary?exclude_payment_method=credit_transfer")
	want := fmt.Sprintf(`{"address":%q,"entry_count":3,"total_amount":24999992,"total_incoming":25000000,"total_outgoing":-8}`, addressOf("alice"))
	if strings.TrimSpace(a.body) != want {
		t.Errorf("summary %s, want %s", a, want)
	}
	if a := n.ok("/api/v0/addresses/nobody/credit_history/summary"); a.at("entry_count") != 0.0 {
		t.Errorf("nobody's summary: %s", a)
	}
}

func TestByExpiry(t *testing.T) {
	lots := []credit.Lot{
		{Left: aleph.NewGrains(5), Expires: 10},
		{Left: aleph.NewGrains(4), Expires: 20},
		{Left: aleph.NewGrains(3), Expires: 20},
		{Left: aleph.NewGrains(2)},
		{Left: aleph.NewGrains(1)},
	}
	spell := func(groups []expiring) string {
		out := []string{}
		for _, g := range groups {
			out = append(out, fmt.Sprintf("{%d %s}", g.expires, g.left))
		}
		return fmt.Sprint(out)
	}
	for available, want := range map[uint64]string{
		15: "[{0 3} {10 5} {20 7}]", 14: "[{0 3} {10 4} {20 7}]", 10: "[{0 3} {20 7}]", 9: "[{0 3} {20 6}]", 2: "[{0 2}]", 0: "[]",
	} {
		if got := spell(byExpiry(lots, aleph.NewGrains(available))); got != want {
			t.Errorf("%d are left: %s, want %s", available, got, want)
		}
	}
	if got := spell(byExpiry(lots[:3], aleph.NewGrains(9))); got != "[{10 2} {20 7}]" {
		t.Errorf("nothing lasts: %s", got)
	}
}
