package message_test

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/message"
)

// FuzzDecode checks that no bytes make the package panic, and that an envelope
// it has read is written and read again as the same one.
func FuzzDecode(f *testing.F) {
	names, messages := recorded(f)
	for _, name := range names {
		f.Add(messages[name])
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		e, refusal := message.Decode(raw)
		verdict := message.Verify(e) // Must not panic on what was refused either.
		if refusal != nil {
			return
		}
		text, err := json.Marshal(e)
		if err != nil {
			t.Fatalf("marshal %+v: %v", e, err)
		}
		again, refusal := message.Decode(text)
		if refusal != nil {
			t.Fatalf("%s: %v", text, refusal)
		}
		if diff := cmp.Diff(e, again, sameHash); diff != "" {
			t.Fatalf("(-first +again):\n%s", diff)
		}
		if diff := cmp.Diff(verdict, message.Verify(again)); diff != "" {
			t.Fatalf("verdict (-first +again):\n%s", diff)
		}
		opens(t, again)
	})
}

// FuzzOpen checks that no content makes the package panic, and that what it
// takes is a message that everybody else takes as the same one.
func FuzzOpen(f *testing.F) {
	kinds := []message.Type{
		message.TypePost, message.TypeAggregate, message.TypeStore, message.TypeProgram,
		message.TypeInstance, message.TypeForget, message.TypeVProgram,
	}
	names, messages := recorded(f)
	for _, name := range names {
		e, _ := message.Decode(messages[name])
		for i, kind := range kinds {
			if kind == e.Type {
				f.Add(i, e.ItemContent)
			}
		}
	}
	for _, content := range []string{
		`{"type":"corechan-operation","content":{"action":"create-node","details":{"name":"n"}}}`,
		`{"type":"amend","ref":"` + fileA + `","content":{"details":{"authorized":["x"],"locked":1}}}`,
		`{"type":"aleph_credit_transfer","content":{"transfer":{"credits":[{"address":"x","amount":1}]}}}`,
		`{"type":"aleph_credit_distribution","content":{"distribution":{"credits":[{"address":"x","amount":1,"expiration":2}]}}}`,
		`{"type":"aleph-crn-report","content":{"node":"` + fileA + `","events":[{"vm":"` + fileB + `","kind":"ended","at":1,"generation":1}]}}`,
	} {
		f.Add(0, content)
	}
	f.Fuzz(func(t *testing.T, kind int, content string) {
		e := signed(t, kinds[uint(kind)%uint(len(kinds))], content)
		m, taken := opens(t, e)
		if !taken {
			return
		}
		raw, err := json.Marshal(e)
		if err != nil {
			t.Fatal(err)
		}
		again, refusal := receive(raw)
		if refusal != nil {
			t.Fatalf("%s: %v", raw, refusal)
		}
		if diff := cmp.Diff(m, again, sameHash); diff != "" {
			t.Fatalf("(-first +again):\n%s", diff)
		}
	})
}

// opens opens an inline message and, if it is taken, checks what Open promises
// of every message and that the readers of special posts do not panic.
func opens(t *testing.T, e message.Envelope) (m message.Message, taken bool) {
	t.Helper()
	m, refusal := message.Open(e, nil)
	if refusal != nil {
		if _, err := json.Marshal(refusal.Details); err != nil {
			t.Fatal(err)
		}
		return m, false
	}
	if m.Hash != aleph.HashOf([]byte(e.ItemContent)) {
		t.Fatalf("hash %s is not of the content %q", m.Hash, e.ItemContent)
	}
	var content map[string]any
	if err := json.Unmarshal(m.Content, &content); err != nil {
		t.Fatalf("content %s: %v", m.Content, err)
	}
	if content["address"] != m.Address || content["time"] == nil {
		t.Fatalf("content %s lacks address or time", m.Content)
	}
	if owner, ok := aleph.ParseAddress(m.Address); !ok || owner != m.Owner {
		t.Fatalf("owner %s is not address %s", m.Owner, m.Address)
	}
	if p, ok := m.Body.(*message.Post); ok {
		p.Blank()
		message.ParseCreditTransfer(m.Owner, p)
		message.ParseCreditGrant(p)
		message.ParseNodeOperation(p)
		message.ParseNodeReport(p)
	}
	return m, true
}
