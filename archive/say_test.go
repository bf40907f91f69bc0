package archive

import (
	"encoding/json"
	"fmt"
	"maps"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/message"
)

const (
	owner    aleph.Address = "0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf"
	delegate aleph.Address = "0x2B5AD5c4795c026514f8317c7a215E218DcCD6cF"
	stranger aleph.Address = "0x6813Eb9362372EEF6200f3b1dbC3f819671cBA69"
)

// object is the content of a message.
type object = map[string]any

// say is a message in the making. Zero fields get a plain value.
type say struct {
	by      aleph.Address
	typ     message.Type
	chain   message.Chain
	channel string
	at      aleph.Millis
	object
}

// open makes the message as a node would get it, except that nobody signs it.
func (s say) open(t rapid.TB) message.Message {
	t.Helper()
	if s.by == "" {
		s.by = owner
	}
	if s.chain == "" {
		s.chain = message.Ethereum
	}
	if s.at == 0 {
		s.at = 1_700_000_000_000
	}
	e, err := message.Compose(s.typ, s.chain, s.by, s.channel, s.at, s.object)
	if err != nil {
		t.Fatalf("compose: %v", err)
	}
	m, refusal := message.Open(e, nil)
	if refusal != nil {
		t.Fatalf("open %s: %v", e.ItemContent, refusal)
	}
	return m
}

// take checks and admits a message that must pass.
func take(t *testing.T, a *Archive, s say) aleph.Hash {
	t.Helper()
	m := s.open(t)
	if refusal := a.Check(m); refusal != nil {
		t.Fatalf("%s %s: %v", s.typ, m.Content, refusal)
	}
	a.Admit(m)
	return m.Hash
}

// refuse wants a message to be refused, with these details as JSON unless
// details is empty.
func refuse(t *testing.T, a *Archive, code message.Code, details string, s say) {
	t.Helper()
	m := s.open(t)
	before := a.State()
	got := a.Check(m)
	if diff := diff(before, a.State()); diff != "" {
		t.Errorf("Check changed the archive:\n%s", diff)
	}
	if got == nil {
		t.Errorf("%s %s passed; want %v", s.typ, m.Content, code)
		return
	}
	if got.Code != code {
		t.Errorf("%s %s was refused with %v; want %v", s.typ, m.Content, got, code)
	}
	if text, err := json.Marshal(got.Details); err != nil || details != "" && string(text) != details {
		t.Errorf("details of %v are %s (%v); want %s", code, text, err, details)
	}
}

func post(content object) say {
	body := object{"type": "note", "content": object{}}
	maps.Copy(body, content)
	return say{typ: message.TypePost, object: body}
}

func amend(target aleph.Hash, content object) say {
	s := post(content)
	s.object["type"], s.object["ref"] = message.PostAmend, target
	return s
}

func element(key string, content object) say {
	return say{typ: message.TypeAggregate, object: object{"key": key, "content": content}}
}

func authorize(entries ...object) say {
	if entries == nil {
		entries = []object{}
	}
	return element("security", object{"authorizations": entries})
}

func store(file aleph.Hash, ref string) say {
	s := say{typ: message.TypeStore, object: object{"item_type": "storage", "item_hash": file}}
	if ref != "" {
		s.object["ref"] = ref
	}
	return s
}

func program(code, runtime message.File, content object) say {
	body := object{
		"type": "vm-function", "allow_amend": true, "resources": object{}, "environment": object{},
		"code":    object{"encoding": "plain", "entrypoint": "main", "ref": code.Ref, "use_latest": code.UseLatest},
		"runtime": object{"ref": runtime.Ref, "use_latest": runtime.UseLatest, "comment": ""},
		"on":      object{"http": true},
	}
	maps.Copy(body, content)
	return say{typ: message.TypeProgram, object: body}
}

func instance(rootfs message.File, mib int, content object) say {
	body := object{
		"allow_amend": true, "resources": object{}, "environment": object{},
		"rootfs": object{"parent": rootfs, "persistence": "host", "size_mib": mib},
	}
	maps.Copy(body, content)
	return say{typ: message.TypeInstance, object: body}
}

func forget(hashes ...aleph.Hash) say {
	if hashes == nil {
		hashes = []aleph.Hash{}
	}
	return say{typ: message.TypeForget, object: object{"hashes": hashes}}
}

// from lets another account than the owner sign.
func (s say) from(a aleph.Address) say { s.by = a; return s }

// inNameOf lets the sender speak in another's name.
func (s say) inNameOf(a aleph.Address) say {
	body := object{"address": a}
	maps.Copy(body, s.object)
	s.object = body
	return s
}

func (s say) in(channel string) say       { s.channel = channel; return s }
func (s say) on(chain message.Chain) say  { s.chain = chain; return s }
func (s say) atSecond(n aleph.Millis) say { s.at = 1_700_000_000_000 + n*aleph.Second; return s }
func file(n int) aleph.Hash               { return aleph.HashOf(fmt.Append(nil, "file ", n)) }
func exactly(h aleph.Hash) message.File   { return message.File{Ref: h} }
func latest(h aleph.Hash) message.File    { return message.File{Ref: h, UseLatest: true} }
func lower(a aleph.Address) string        { return strings.ToLower(string(a)) }

func diff(want, got any) string {
	return cmp.Diff(want, got, cmpopts.EquateComparable(aleph.Hash{}))
}
