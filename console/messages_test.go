package console

import (
	"encoding/json"
	"fmt"
	"net/url"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/message"
)

// TestKeys pins the keys of what official clients parse strictly: one more
// breaks them.
func TestKeys(t *testing.T) {
	n := newNetwork(t)
	post := n.post(n.say("alice", message.TypePost, note("first")))
	n.pass(aleph.Second)
	n.post(n.say("alice", message.TypePost, message.Post{Type: message.PostAmend, Ref: post.String(), Content: json.RawMessage(`{"text":"second"}`)}))
	gone := n.post(n.say("alice", message.TypePost, note("forget me")))
	n.post(n.say("alice", message.TypeForget, message.Forget{Hashes: []aleph.Hash{gone}}))
	bad := n.say("alice", message.TypePost, note("bad"))
	bad.Signature = "0x1234"
	n.publish(bad, true)

	const envelope = "chain channel item_hash item_type sender signature time type"
	sorted := func(lists ...string) string {
		o := map[string]any{}
		for k := range strings.FieldsSeq(strings.Join(lists, " ")) {
			o[k] = true
		}
		return keys(t, o)
	}
	list := n.ok("/api/v0/messages.json?hashes=" + post.String())
	v0, v1 := n.ok("/api/v0/posts.json"), n.ok("/api/v1/posts.json")
	tests := []struct {
		name string
		got  any
		want string
	}{
		{"list", list.at(), "messages pagination_item pagination_page pagination_per_page pagination_total"},
		{"listed", list.at("messages", 0), sorted(envelope, "item_content content size confirmations confirmed")},
		{"processed", n.ok("/api/v0/messages/" + post.String()).at(), "item_hash message reception_time status"},
		{"processed message", n.ok("/api/v0/messages/" + post.String()).at("message"), sorted(envelope, "item_content content confirmations confirmed")},
		{"rejected", n.ok("/api/v0/messages/" + bad.ItemHash.String()).at(), "details error_code item_hash message reception_time status"},
		{"forgotten", n.ok("/api/v0/messages/" + gone.String()).at(), "forgotten_by item_hash message reception_time status"},
		{"forgotten message", n.ok("/api/v0/messages/" + gone.String()).at("message"), sorted(envelope, "owner payment_type size forgotten_at")},
		{"status", n.ok("/api/v0/messages/" + post.String() + "/status").at(), "item_hash reception_time status"},
		{"posts", v0.at(), "pagination_item pagination_page pagination_per_page pagination_total posts"},
		{"post v0", v0.at("posts", 0), sorted(envelope, "confirmed content item_content size confirmations original_item_hash original_signature original_type hash address ref")},
		{"post v1", v1.at("posts", 0), "address channel content created item_hash last_updated original_item_hash original_type ref"},
		{"balance", n.ok("/api/v0/addresses/" + string(addressOf("alice")) + "/balance").at(), "address balance credit_balance credit_balance_details details locked_amount"},
		{"limits", n.ok("/api/v0/storage/limits.json").at("storage"), "max_file_size max_message_content_size max_unauthenticated_upload_file_size"},
	}
	for _, tt := range tests {
		if diff := cmp.Diff(tt.want, keys(t, tt.got)); diff != "" {
			t.Errorf("%s: keys (-want +got):\n%s", tt.name, diff)
		}
	}
	for _, posts := range []answer{v0, v1} {
		if got := posts.at("posts", 0, "content", "text"); got != "second" {
			t.Errorf("the post says %v after its amend", got)
		}
		if got := posts.at("posts", 0, "original_item_hash"); got != post.String() {
			t.Errorf("the original is %v, want %s", got, post)
		}
	}
}

func TestMessage(t *testing.T) {
	n := newNetwork(t)
	n.now += 44
	env := n.say("alice", message.TypePost, note("x"))
	n.post(env)
	aggregate := n.post(n.say("alice", message.TypeAggregate, message.Aggregate{Key: "k", Content: json.RawMessage(`{"a":1}`)}))
	a := n.ok("/api/v0/messages/" + env.ItemHash.String() + "?hashes%5B%5D=" + env.ItemHash.String())
	if got := a.at("message", "item_content"); got != env.ItemContent {
		t.Errorf("item_content: got %v, want %s", got, env.ItemContent)
	}
	if !strings.Contains(a.body, `"time":`+env.TimeText+",") {
		t.Errorf("time is not %s: %s", env.TimeText, a.body)
	}
	if got, want := a.at("reception_time"), "2026-11-18T11:06:40+00:00"; got != want {
		t.Errorf("reception_time: got %v, want %s", got, want)
	}
	tests := []struct {
		path   string
		status int
		body   string
	}{
		{env.ItemHash.String() + "/content", 200, `{"text":"x"}`},
		{aggregate.String() + "/content", 200, `"key":"k"`},
		{env.ItemHash.String() + "/nothing", 404, "no \"nothing\""},
		{"not-a-hash", 400, "Invalid hash"},
		{"not-a-hash/status", 400, "Invalid hash"},
		{strings.ToUpper(env.ItemHash.String()), 400, "Invalid hash"},
		{aleph.HashOf(nil).String(), 404, "not found"},
		{aleph.HashOf(nil).String() + "/status", 404, "not found"},
	}
	for _, tt := range tests {
		if a := n.get("/api/v0/messages/" + tt.path); a.status != tt.status || !strings.Contains(a.body, tt.body) {
			t.Errorf("%s: got %s, want %d %q", tt.path, a, tt.status, tt.body)
		}
	}
	bad := n.say("alice", message.TypePost, note("bad"))
	bad.Signature = "0x1234"
	n.publish(bad, true)
	if a := n.get("/api/v0/messages/" + bad.ItemHash.String() + "/content"); a.status != 422 {
		t.Errorf("content of a rejected message: %s", a)
	}
}

func TestMessages(t *testing.T) {
	n := newNetwork(t)
	var said []aleph.Hash
	for i := range 5 {
		n.pass(aleph.Second)
		who := []string{"alice", "bob"}[i%2]
		said = append(said, n.post(n.say(who, message.TypePost, message.Post{
			Type: fmt.Sprintf("t%d", i), Ref: fmt.Sprintf("r%d", i), Content: json.RawMessage(`{"tags":["even","odd"]}`),
		})))
	}
	n.pass(aleph.Second)
	aggregate := n.post(n.say("alice", message.TypeAggregate, message.Aggregate{Key: "k", Content: json.RawMessage(`{}`)}))
	forget := n.post(n.say("bob", message.TypeForget, message.Forget{Hashes: []aleph.Hash{said[3]}}))
	alice, bob := string(addressOf("alice")), string(addressOf("bob"))
	day := float64(start) / 1000
	tests := []struct {
		query string
		want  []aleph.Hash
	}{
		{"msgTypes=POST", []aleph.Hash{said[4], said[2], said[1], said[0]}},
		{"message_types=POST&sort_order=1", []aleph.Hash{said[0], said[1], said[2], said[4]}},
		{"msgType=AGGREGATE", []aleph.Hash{aggregate}},
		{"msgType=AGGREGATE&msgTypes=AGGREGATE,FORGET", []aleph.Hash{aggregate}},
		{"msgType=AGGREGATE&msgTypes=FORGET", nil},
		{"addresses=" + bob + "&msgTypes=POST,FORGET", []aleph.Hash{forget, said[1]}},
		{"addresses=" + alice + "," + bob + "&msgTypes=FORGET", []aleph.Hash{forget}},
		{"owners=" + bob + "&msgTypes=POST", []aleph.Hash{said[1]}},
		{"refs=r1,r2", []aleph.Hash{said[2], said[1]}},
		{"contentTypes=t4", []aleph.Hash{said[4]}},
		{"content_types=t4", []aleph.Hash{said[4]}},
		{"contentKeys=k", []aleph.Hash{aggregate}},
		{"tags=even&pagination=1", []aleph.Hash{said[4]}},
		{"chains=SOL", nil},
		{"channels=TEST&msgTypes=FORGET", []aleph.Hash{forget}},
		{"hashes=" + said[0].String() + "," + said[3].String(), []aleph.Hash{said[0]}},
		{fmt.Sprintf("startDate=%.3f&endDate=%.3f", day+2, day+3), []aleph.Hash{said[1]}},
		{fmt.Sprintf("start_date=%.3f&end_date=%.3f&msgTypes=POST", day+5, day+5.5), []aleph.Hash{said[4]}},
		{"msgStatuses=pending,rejected", nil},
		{"endBlock=5", nil},
		{"msgTypes=POST&pagination=3&page=2", []aleph.Hash{said[0]}},
		{"msgTypes=POST&pagination=0&startBlock=3&sortBy=tx-time&unknown=1", []aleph.Hash{said[4], said[2], said[1], said[0]}},
		{"msgTypes=POST&page=9223372036854775807&pagination=9223372036854775807", nil},
	}
	for _, tt := range tests {
		var list struct {
			Messages []struct {
				ItemHash aleph.Hash `json:"item_hash"`
			}
		}
		n.ok("/api/v0/messages.json?" + tt.query).as(&list)
		var got []aleph.Hash
		for _, m := range list.Messages {
			got = append(got, m.ItemHash)
		}
		if diff := cmp.Diff(spell(tt.want), spell(got)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.query, diff)
		}
	}
	page := n.ok("/api/v0/messages/page/2.json?msgTypes=POST&pagination=3")
	for k, want := range map[string]any{
		"pagination_page": 2.0, "pagination_per_page": 3.0, "pagination_total": 4.0, "pagination_item": "messages",
	} {
		if got := page.at(k); got != want {
			t.Errorf("%s: got %v, want %v", k, got, want)
		}
	}
	headers := n.ok("/api/v0/messages.json?contentTypes=t4&contentFormat=headers").at("messages", 0, "content")
	if diff := cmp.Diff(map[string]any{"address": alice, "type": "t4", "ref": "r4"}, headers); diff != "" {
		t.Errorf("headers (-want +got):\n%s", diff)
	}
	for _, q := range []string{"contentFormat=none", "excludeContent=true"} {
		if a := n.ok("/api/v0/messages.json?contentTypes=t4&" + q); strings.Contains(keys(t, a.at("messages", 0)), " content ") {
			t.Errorf("%s shows the content: %s", q, a)
		}
	}
	if got := n.ok("/api/v0/channels/list.json").body; got != `{"channels":["TEST"]}`+"\n" {
		t.Errorf("channels: %s", got)
	}
}

func spell(hashes []aleph.Hash) []string {
	out := []string{}
	for _, h := range hashes {
		out = append(out, h.String())
	}
	return out
}

func TestBadQueries(t *testing.T) {
	n := newNetwork(t)
	tests := []struct {
		path   string
		status int
	}{
		{"messages.json?msgTypes=NONSENSE", 422},
		{"messages.json?pagination=-1", 422},
		{"messages.json?pagination=x", 422},
		{"messages.json?page=0", 422},
		{"messages.json?hashes=zz", 422},
		{"messages.json?chains=MARS", 422},
		{"messages.json?sortOrder=2", 422},
		{"messages.json?sortBy=colour", 422},
		{"messages.json?paymentTypes=cash", 422},
		{"messages.json?startDate=yesterday", 422},
		{"messages.json?startDate=-1", 422},
		{"messages.json?startDate=NaN", 422},
		{"messages.json?startDate=2&endDate=1", 422},
		{"messages.json?excludeContent=perhaps", 422},
		{"messages.json?cursor=abc", 422},
		{"messages.json?cursor=", 422},
		{"messages.json?msgStatuses=lost", 422},
		{"messages.json?msgStatuses=forgotten,processed", 400},
		{"messages.json?msgStatuses=forgotten", 400},
		{"messages/page/x.json", 400},
		{"messages/page/0.json", 422},
		{"posts.json?sortOrder=0", 422},
		{"posts.json?hashes=1", 422},
		{"posts/page/99999999999999999999.json", 400},
		{"aggregates/.json", 404},
		{"aggregates/0x00", 404},
		{"aggregates/0x00.json?with_info=perhaps", 422},
		{"addresses/0x00/balance?chain=MARS", 422},
		{"addresses/0x00/files", 404},
		{"storage/nonsense", 400},
		{"storage/raw/nonsense", 400},
		{"storage/raw/" + aleph.HashOf(nil).String(), 404},
		{"storage/" + aleph.HashOf(nil).String(), 404},
		{"storage/metadata/" + aleph.HashOf(nil).String(), 404},
		{"storage/by-ref/" + aleph.HashOf(nil).String(), 404},
		{"storage/by-message-hash/" + aleph.HashOf(nil).String(), 404},
		{"price/nonsense", 400},
		{"price/" + aleph.HashOf(nil).String(), 404},
		{"nothing", 404},
	}
	for _, tt := range tests {
		a := n.get("/api/v0/" + tt.path)
		if a.status != tt.status {
			t.Errorf("%s: got %s, want %d", tt.path, a, tt.status)
		}
		if a.status == 422 && strings.Contains(tt.path, "?") {
			if got := keys(t, a.at(0)); got != "input loc msg type" {
				t.Errorf("%s: problem with the keys %s", tt.path, got)
			}
		}
	}
}

func TestAggregates(t *testing.T) {
	n := newNetwork(t)
	say := func(key, content string) aleph.Hash {
		n.pass(aleph.Second)
		return n.post(n.say("alice", message.TypeAggregate, message.Aggregate{Key: key, Content: json.RawMessage(content)}))
	}
	say("k", `{"a":1,"b":{"x":1},"c":"old"}`)
	last := say("k", `{"b":{"y":2},"c":null}`)
	say("other", `{"z":26}`)
	path := "/api/v0/aggregates/" + string(addressOf("alice")) + ".json"
	k := map[string]any{"a": 1.0, "b": map[string]any{"y": 2.0}, "c": nil}
	other := map[string]any{"z": 26.0}
	tests := []struct {
		query string
		keys  []any
		want  any
	}{
		{"", []any{"data"}, map[string]any{"k": k, "other": other}},
		{"?keys=k", []any{"data"}, map[string]any{"k": k}},
		{"?keys=other,nothing&limit=1", []any{"data"}, map[string]any{"other": other}},
		{"?keys=k&value_only=true", nil, k},
		{"?keys=k", []any{"info"}, map[string]any{}},
		{"?keys=k&with_info=true", []any{"info", "k", "last_update_item_hash"}, last.String()},
		{"?keys=k&with_info=true", []any{"info", "k", "created"}, "2026-11-18T11:06:41+00:00"},
		{"", []any{"address"}, string(addressOf("alice"))},
	}
	for _, tt := range tests {
		if diff := cmp.Diff(tt.want, n.ok(path+tt.query).at(tt.keys...)); diff != "" {
			t.Errorf("%s %v (-want +got):\n%s", tt.query, tt.keys, diff)
		}
	}
	if a := n.get(path + "?keys=nothing"); a.status != 404 {
		t.Errorf("nothing: %s", a)
	}
}

// FuzzQuery sends parameters of all kinds to everything that reads them: it
// answers, whatever they are, and never with a failure of its own.
func FuzzQuery(f *testing.F) {
	f.Add("pagination=20&page=1&addresses=0xA,0xB&msgTypes=POST")
	f.Add("startDate=1e300&endDate=-0&cursor=%00")
	f.Add("hashes%5B%5D=x;a=b&find&&=&%zz")
	f.Add("pagination=9223372036854775807&page=9223372036854775807&sortOrder=1")
	n := newNetwork(f)
	n.post(n.say("alice", message.TypePost, note("x")))
	f.Fuzz(func(t *testing.T, query string) {
		for _, path := range []string{"/api/v0/messages.json", "/api/v0/posts.json", "/api/v1/posts.json", "/api/v0/aggregates/0x00.json", "/api/v1/accounts/x/bill"} {
			target := url.URL{Path: path, RawQuery: query}
			if _, err := url.ParseRequestURI(target.String()); err != nil || strings.ContainsAny(query, " \r\n\t") {
				return // Such a request line cannot be sent.
			}
			if a := n.get(target.String()); a.status >= 500 {
				t.Errorf("%s: %s", target.String(), a)
			}
		}
	})
}
