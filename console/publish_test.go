package console

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/message"
)

func note(text string) message.Post {
	return message.Post{Type: "note", Content: json.RawMessage(`{"text":"` + text + `"}`)}
}

// edited is a message with some fields changed after it was signed; nil takes
// a field out.
func edited(t *testing.T, env message.Envelope, changes map[string]any) json.RawMessage {
	t.Helper()
	var fields map[string]any
	if err := json.Unmarshal(toJSON(t, env), &fields); err != nil {
		t.Fatal(err)
	}
	for k, v := range changes {
		if fields[k] = v; v == nil {
			delete(fields, k)
		}
	}
	return toJSON(t, fields)
}

// TestPublish says what becomes of good and bad messages: the status of the
// answer, and what is known of the message afterwards (0 when nothing is).
func TestPublish(t *testing.T) {
	n := newNetwork(t)
	good := n.say("alice", message.TypePost, note("hello"))
	other := n.say("bob", message.TypePost, note("hello"))
	long := n.say("alice", message.TypePost, note(strings.Repeat("ż", message.InlineMax-150)))
	tooLong := n.say("alice", message.TypePost, note(strings.Repeat("x", message.InlineMax)))
	noType := n.say("alice", message.TypePost, map[string]any{"content": map[string]any{}})
	unpaid := n.say("alice", message.TypeProgram, program(aleph.HashOf([]byte("code")), message.Hold))
	body := func(message, sync any) []byte { return toJSON(t, map[string]any{"message": message, "sync": sync}) }
	tests := []struct {
		name   string
		body   []byte
		status int
		said   string // in the body
		hash   aleph.Hash
		known  string // status on record, empty when there is no record
		code   message.Code
	}{
		{name: "not JSON", body: []byte(`{"message"`), status: 422, said: "json_invalid"},
		{name: "no object", body: []byte(`[1]`), status: 422, said: "json_invalid"},
		{name: "null", body: []byte(`null`), status: 422, said: "json_invalid"},
		{name: "no message", body: []byte(`{"sync":true}`), status: 422, said: "Field required"},
		{name: "message is no object", body: []byte(`{"message":"x"}`), status: 422, said: "InvalidMessageFormat"},
		{name: "sync is no flag", body: body(good, "perhaps"), status: 422, said: "bool_type", hash: good.ItemHash},
		{name: "no hash", body: body(edited(t, good, map[string]any{"item_hash": nil}), true), status: 422, said: "InvalidMessageFormat", hash: good.ItemHash},
		{name: "no sender", body: body(edited(t, good, map[string]any{"sender": nil}), true), status: 422, said: "InvalidMessageFormat: INVALID_FORMAT (0)", hash: good.ItemHash},
		{name: "unknown type", body: body(edited(t, good, map[string]any{"type": "NONSENSE"}), true), status: 422, said: "InvalidMessageFormat", hash: good.ItemHash},
		{name: "unknown chain", body: body(edited(t, good, map[string]any{"chain": "MARS"}), true), status: 422, said: "InvalidMessageFormat", hash: good.ItemHash},
		{name: "tampered content", body: body(edited(t, good, map[string]any{"item_content": `{"type":"evil"}`}), true), status: 422, said: "SHA-256", hash: good.ItemHash},
		{name: "tampered hash", body: body(edited(t, good, map[string]any{"item_hash": other.ItemHash}), true), status: 422, said: "SHA-256", hash: other.ItemHash},
		{name: "too long", body: body(tooLong, true), status: 422, said: "200000", hash: tooLong.ItemHash},
		{name: "too large", body: append(body(good, true), strings.Repeat(" ", requestMax)...), status: 413, said: "1048576", hash: good.ItemHash},
		{name: "foreign signature", body: body(edited(t, good, map[string]any{"signature": other.Signature}), true), status: 422, said: `"rejected"`, hash: good.ItemHash, known: "rejected", code: message.InvalidSignature},
		{name: "rejected, then good", body: body(good, true), status: 200, said: `"processed"`, hash: good.ItemHash, known: "processed"},
		{name: "again", body: body(good, true), status: 200, said: `"processed"`, hash: good.ItemHash, known: "processed"},
		{name: "again, unsigned", body: body(edited(t, good, map[string]any{"signature": nil}), true), status: 200, said: `"processed"`, hash: good.ItemHash, known: "processed"},
		{name: "no signature", body: body(edited(t, other, map[string]any{"signature": nil}), true), status: 422, said: `"error_code":1`, hash: other.ItemHash, known: "rejected", code: message.InvalidSignature},
		{name: "not waited for", body: body(other, false), status: 202, said: `"pending"`, hash: other.ItemHash, known: "processed"},
		{name: "bad, not waited for", body: body(edited(t, long, map[string]any{"signature": "0x00"}), false), status: 202, said: `"pending"`, hash: long.ItemHash, known: "rejected", code: message.InvalidSignature},
		{name: "counts characters", body: body(long, true), status: 200, said: `"processed"`, hash: long.ItemHash, known: "processed"},
		{name: "content without type", body: body(noType, true), status: 422, said: `"error_code":0`, hash: noType.ItemHash, known: "rejected", code: message.InvalidFormat},
		{name: "nothing to run", body: body(unpaid, true), status: 422, said: `"error_code":301`, hash: unpaid.ItemHash, known: "rejected", code: message.VMVolumeNotFound},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := n.do(http.MethodPost, "/api/v0/messages", "application/json", tt.body)
			if a.status != tt.status || !strings.Contains(a.body, tt.said) {
				t.Fatalf("got %s, want %d with %q", a, tt.status, tt.said)
			}
			if tt.hash.IsZero() {
				return
			}
			a = n.get("/api/v0/messages/" + tt.hash.String())
			if tt.known == "" {
				if a.status != 404 {
					t.Fatalf("a trace is left: %s", a)
				}
				return
			}
			if a.status != 200 || a.at("status") != tt.known {
				t.Fatalf("got %s, want status %q", a, tt.known)
			}
			if tt.known == "rejected" && a.at("error_code") != float64(tt.code) {
				t.Fatalf("got %s, want code %d", a, tt.code)
			}
		})
	}
}

func TestPublicationAnswers(t *testing.T) {
	n := newNetwork(t)
	env := n.say("alice", message.TypePost, note("x"))
	want := `{"publication_status":{"status":"success","failed":[]},"message_status":"processed"}` + "\n"
	if a := n.publish(env, true); a.body != want {
		t.Errorf("got %s, want %s", a, want)
	}
	n.post(n.say("alice", message.TypeForget, message.Forget{Hashes: []aleph.Hash{env.ItemHash}}))
	if a := n.publish(env, true); a.status != http.StatusGone {
		t.Errorf("a forgotten message: %s", a)
	}
	n.down = true
	want = `{"publication_status":{"status":"error","failed":["p2p"]},"message_status":null}` + "\n"
	if a := n.publish(n.say("alice", message.TypePost, note("y")), true); a.status != 500 || a.body != want {
		t.Errorf("got %s, want 500 %s", a, want)
	}
}

func TestPublishOnTopic(t *testing.T) {
	n := newNetwork(t)
	first, second := n.say("alice", message.TypePost, note("a")), n.say("alice", message.TypePost, note("b"))
	tests := []struct {
		name, path string
		body       any
		status     int
	}{
		{"text", "/api/v0/p2p/pubsub/pub", map[string]any{"topic": "ALEPH-TEST", "data": string(toJSON(t, first))}, 200},
		{"object", "/api/v0/ipfs/pubsub/pub", map[string]any{"topic": "ALEPH-TEST", "data": second}, 200},
		{"wrong topic", "/api/v0/p2p/pubsub/pub", map[string]any{"topic": "OTHER", "data": second}, 403},
		{"no topic", "/api/v0/p2p/pubsub/pub", map[string]any{"data": second}, 403},
		{"no data", "/api/v0/p2p/pubsub/pub", map[string]any{"topic": "ALEPH-TEST"}, 422},
		{"data is no JSON", "/api/v0/p2p/pubsub/pub", map[string]any{"topic": "ALEPH-TEST", "data": "{"}, 422},
		{"no object", "/api/v0/p2p/pubsub/pub", []int{1}, 422},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := n.do(http.MethodPost, tt.path, "application/json", toJSON(t, tt.body))
			if a.status != tt.status {
				t.Fatalf("got %s, want %d", a, tt.status)
			}
			if want := `{"status":"success","failed":[]}` + "\n"; tt.status == 200 && a.body != want {
				t.Errorf("got %s, want %s", a, want)
			}
		})
	}
	for _, env := range []message.Envelope{first, second} {
		if got := n.ok("/api/v0/messages/" + env.ItemHash.String()).at("status"); got != "processed" {
			t.Errorf("message %s is %v", env.ItemHash, got)
		}
	}
	n.down = true
	a := n.do(http.MethodPost, "/api/v0/p2p/pubsub/pub", "application/json", toJSON(t, map[string]any{"topic": "ALEPH-TEST", "data": first}))
	if a.status != 500 {
		t.Errorf("not published: %s", a)
	}
}
