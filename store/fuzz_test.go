package store_test

import (
	"errors"
	"fmt"
	"testing"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/message"
	"github.com/aleph-im/go-aleph/store"
)

// FuzzAccept writes and forgets whatever messages can be opened: none of them
// may keep the read model from going on.
func FuzzAccept(f *testing.F) {
	for _, m := range library(f) {
		f.Add(string(m.Envelope.Type), m.Envelope.ItemContent, m.Envelope.Channel, "0x5e")
	}
	const about = `{"address":"0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf","time":1,`
	f.Add("POST", about+`"type":"amend","ref":"`+refHash.String()+`","content":{"tags":[1,null,"a","a",["b"]]}}`, "", "")
	f.Add("POST", about+`"type":"","content":"`+"\U0010ffff"+`"}`, "\u202e", "")
	f.Add("AGGREGATE", about+`"key":"k","content":{"a":1,"a":2,"":{},"tags":{"tags":[]}}}`, "", "")
	f.Add("AGGREGATE", about+`"key":"","content":{}}`, "", "")
	s := open(f, f.TempDir())
	var height int64
	next := func(t *testing.T, effect engine.Effect) {
		height++
		if err := s.Apply(t.Context(), height, day, []engine.Effect{effect}); err != nil {
			t.Fatal(err)
		}
	}
	f.Fuzz(func(t *testing.T, kind, content, channel, signature string) {
		m, refusal := message.Open(message.Envelope{
			Type: message.Type(kind), Chain: message.Ethereum, Sender: string(alice), Time: day, TimeText: "1700000000",
			ItemType: message.Inline, ItemContent: content, ItemHash: aleph.HashOf([]byte(content)), Channel: channel, Signature: signature,
		}, nil)
		if refusal != nil {
			return
		}
		if _, err := s.Entry(t.Context(), m.Hash); !errors.Is(err, store.ErrNotFound) {
			return // Nothing is accepted twice.
		}
		if body, ok := m.Body.(*message.Forget); ok {
			body.Hashes = nil
		}
		next(t, accepted(m))
		if got := entry(t, s, m.Hash); string(got.Content) != string(m.Content) || got.Envelope != m.Envelope {
			t.Errorf("got %+v, want %+v", got, m)
		}
		if _, total, err := s.Entries(t.Context(), archive.Filter{Hashes: []aleph.Hash{m.Hash}, Owners: []string{m.Address}}, archive.Page{}); total != 1 || err != nil {
			t.Errorf("got %d, %v, want to find it", total, err)
		}
		if _, err := s.Aggregates(t.Context(), m.Address, nil); err != nil {
			t.Error(err)
		}
		next(t, forget(t, aleph.Millis(height), m.Hash))
		if got := entry(t, s, m.Hash); got.Status != archive.EntryForgotten || got.Content != nil || got.Envelope.ItemContent != "" {
			t.Errorf("got %+v, want nothing left", got)
		}
		if left, err := s.Aggregates(t.Context(), m.Address, nil); len(left) != 0 || err != nil {
			t.Errorf("got %v, %v, want no aggregate", left, err)
		}
	})
}

// FuzzReject records whatever envelope could be read of a message.
func FuzzReject(f *testing.F) {
	f.Add([]byte(`{"item_hash":"` + refHash.String() + `"}`))
	f.Add([]byte(`{"item_hash":"` + refHash.String() + `","sender":"x","time":-1e3,"channel":"c","type":"POST","chain":"ETH","item_content":"{}"}`))
	f.Add([]byte(`{"item_hash":"` + vm1.String() + `","time":1e300,"type":7,"signature":{}}`))
	s := open(f, f.TempDir())
	f.Fuzz(func(t *testing.T, raw []byte) {
		env, refusal := message.Decode(raw)
		e := archive.Entry{Envelope: env, Received: day, Status: archive.EntryRejected}
		if refusal != nil {
			e.Code, e.Details = refusal.Code, []byte(fmt.Sprintf("%q", refusal))
		}
		if err := s.Reject(t.Context(), e); err != nil {
			t.Fatal(err)
		}
		if !env.ItemHash.IsZero() {
			equal(t, "entry", entry(t, s, env.ItemHash), e)
		}
	})
}
