package message_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/message"
)

// edit returns a good message as JSON, with some fields set to other JSON
// texts; an empty text takes the field out.
func edit(t *testing.T, fields map[string]string) []byte {
	t.Helper()
	raw, err := json.Marshal(signed(t, message.TypePost, about+`"type":"note"}`))
	if err != nil {
		t.Fatal(err)
	}
	var m map[string]json.RawMessage
	if err := json.Unmarshal(raw, &m); err != nil {
		t.Fatal(err)
	}
	for name, text := range fields {
		if m[name] = json.RawMessage(text); text == "" {
			delete(m, name)
		}
	}
	raw, err = json.Marshal(m)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

func TestDecode(t *testing.T) {
	want := signed(t, message.TypePost, about+`"type":"note"}`)
	for name, test := range map[string]struct {
		fields map[string]string
		change func(*message.Envelope)
	}{
		"as it is":           {nil, func(*message.Envelope) {}},
		"no item_type":       {map[string]string{"item_type": ""}, func(*message.Envelope) {}},
		"null item_type":     {map[string]string{"item_type": "null"}, func(*message.Envelope) {}},
		"unknown fields":     {map[string]string{"size": "1", "content": `{"a":1}`, "confirmed": "true"}, func(*message.Envelope) {}},
		"null channel":       {map[string]string{"channel": "null"}, func(*message.Envelope) {}},
		"channel":            {map[string]string{"channel": `"ż"`}, func(e *message.Envelope) { e.Channel = "ż" }},
		"no signature":       {map[string]string{"signature": ""}, func(e *message.Envelope) { e.Signature = "" }},
		"null signature":     {map[string]string{"signature": "null"}, func(e *message.Envelope) { e.Signature = "" }},
		"verifiable program": {map[string]string{"type": `"V-PROGRAM"`}, func(e *message.Envelope) { e.Type = message.TypeVProgram }},
		"whole seconds":      {map[string]string{"time": "1700000000"}, func(e *message.Envelope) { e.Time, e.TimeText = 1_700_000_000_000, "1700000000" }},
		"before 1970":        {map[string]string{"time": "-0.0001"}, func(e *message.Envelope) { e.Time, e.TimeText = -1, "-0.0001" }},
		"exponent":           {map[string]string{"time": "17E8"}, func(e *message.Envelope) { e.Time, e.TimeText = 1_700_000_000_000, "17E8" }},
		"stored": {map[string]string{"item_type": "", "item_content": ""}, func(e *message.Envelope) {
			e.ItemType, e.ItemContent = message.Storage, ""
		}},
		"on ipfs": {map[string]string{"item_type": "", "item_content": "null", "item_hash": `"` + cidV0 + `"`}, func(e *message.Envelope) {
			e.ItemType, e.ItemContent, e.ItemHash = message.IPFS, "", aleph.MustHash(cidV0)
		}},
	} {
		t.Run(name, func(t *testing.T) {
			got, refusal := message.Decode(edit(t, test.fields))
			if refusal != nil {
				t.Fatal(refusal)
			}
			want := want
			test.change(&want)
			if diff := cmp.Diff(want, got, sameHash); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestDecodeRefuses(t *testing.T) {
	for _, raw := range []string{``, `null`, `7`, `"x"`, `[]`, `{`, `{}x`, "{\"channel\":\"\xff\"}", `{"n":1e999}`} {
		if _, refusal := message.Decode([]byte(raw)); refusal == nil || refusal.Code != message.InvalidFormat {
			t.Errorf("%q: got %v, want INVALID_FORMAT", raw, refusal)
		}
	}
	for _, test := range []struct {
		field, text, because string
	}{
		{"type", ``, "type: is missing"},
		{"type", `"post"`, "type: must be one of"},
		{"type", `7`, "type: must be one of"},
		{"chain", `"XYZ"`, "chain: must be"},
		{"chain", ``, "chain: is missing"},
		{"sender", ``, "sender: is missing"},
		{"sender", `""`, "sender: must be an address"},
		{"sender", `"a b"`, "sender: must be an address"},
		{"time", ``, "time: is missing"},
		{"time", `"1700000000"`, "time: must be"},
		{"time", `true`, "time: must be"},
		{"time", `255402210800`, "time: must be"},
		{"time", `253402300800`, "time: must be"},
		{"time", `1e999999999`, "double"},
		{"item_hash", ``, "item_hash: is missing"},
		{"item_hash", `"deadbeef"`, "item_hash: must be"},
		{"item_hash", `"` + strings.ToUpper(fileA) + `"`, "item_hash: must be"},
		{"item_hash", `"bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy"`, "item_hash: must be"},
		{"item_hash", `"` + cidV0 + `"`, "item_type: inline content is named by its SHA-256"},
		{"item_type", `"INLINE"`, "item_type: must be one of"},
		{"item_type", `"storage"`, "item_content: must be absent"},
		{"item_type", `"ipfs"`, "item_type: is ipfs, but"},
		{"item_content", ``, "item_content: is missing"},
		{"item_content", `{}`, "item_content: must be a string"},
		{"signature", `{}`, "signature: must be a string"},
		{"channel", `7`, "channel: must be a string"},
		{"channel", `"\u0000"`, "NUL"},
	} {
		e, refusal := message.Decode(edit(t, map[string]string{test.field: test.text}))
		if refusal == nil || refusal.Code != message.InvalidFormat || !strings.Contains(refusal.Error(), test.because) {
			t.Errorf("%s = %s: got %v, want INVALID_FORMAT because %s", test.field, test.text, refusal, test.because)
		}
		if test.field != "item_hash" && test.because != "double" && e.ItemHash.IsZero() {
			t.Errorf("%s = %s: the hash is not told beside the refusal", test.field, test.text)
		}
	}
}

// TestOneSpelling checks that a CID whose spare bits are not zero is no second
// name of the same content.
func TestOneSpelling(t *testing.T) {
	const cid = "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzd"
	var taken int
	for _, last := range "abcdefghijklmnopqrstuvwxyz234567" {
		fields := map[string]string{"item_type": "", "item_content": "", "item_hash": `"` + cid + string(last) + `"`}
		if _, refusal := message.Decode(edit(t, fields)); refusal == nil {
			taken++
		}
	}
	if taken != 8 { // five bits in the last letter, of which two are spare
		t.Errorf("%d of 32 last letters are taken, want 8", taken)
	}
}

func TestCompose(t *testing.T) {
	e, err := message.Compose(message.TypePost, message.Ethereum, account, "TEST", 1_700_000_000_050,
		message.Post{Type: "note", Content: json.RawMessage(`"<&>"`)})
	if err != nil {
		t.Fatal(err)
	}
	message.SignEthereum(key, &e)
	raw, err := json.Marshal(e)
	if err != nil {
		t.Fatal(err)
	}
	m, refusal := receive(raw)
	if refusal != nil {
		t.Fatalf("%s: %v", raw, refusal)
	}
	if diff := cmp.Diff(e, m.Envelope, sameHash); diff != "" {
		t.Errorf("envelope (-composed +received):\n%s", diff)
	}
	if m.Owner != account || m.Time != 1_700_000_000_050 {
		t.Errorf("got owner %s at %d", m.Owner, m.Time)
	}
	for name, v := range map[string]any{"no object": 7, "no JSON": make(chan int)} {
		if _, err := message.Compose(message.TypePost, message.Ethereum, account, "", 0, v); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
	if _, err := message.Compose(message.TypePost, message.Ethereum, account, "", -1, message.Post{}); err == nil {
		t.Error("negative time: no error")
	}
}
