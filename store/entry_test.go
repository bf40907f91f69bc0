package store_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"strings"
	"testing"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/message"
	"github.com/aleph-im/go-aleph/store"
)

var (
	fileHash = aleph.HashOf([]byte("a file"))
	refHash  = aleph.HashOf([]byte("something referred to"))
)

// library is messages of which every filter selects some.
func library(t testing.TB) map[string]message.Message {
	program := fmt.Sprintf(`{"type":"vm-function","allow_amend":false,
		"code":{"encoding":"zip","entrypoint":"main","ref":%[1]q},
		"environment":{"reproducible":false,"internet":true,"aleph_api":false,"shared_cache":false},
		"resources":{"vcpus":1,"memory":128,"seconds":30},"runtime":{"ref":%[1]q,"use_latest":true,"comment":""},
		"on":{"http":true},"volumes":[],"payment":{"chain":"ETH","type":"credit"},"metadata":{"tags":["lib","vm"]}}`, refHash)
	solana := sayOn(t, "", "6bBQ1mF8o9b5JWSVVFDCDpFsvGbWuqQ7cXpUFEDUUWVz", message.TypePost, 6, `{"type":"note"}`)
	solana.Envelope.Chain = message.Solana
	return map[string]message.Message{
		"post":    sayOn(t, "NEWS", alice, message.TypePost, 1, `{"type":"note","ref":"chapter","content":{"tags":["lib","<b>"]}}`),
		"blog":    sayOn(t, "BLOG", bob, message.TypePost, 2, `{"type":"blog","ref":"vm-function","content":{"tags":"lib"}}`),
		"bag":     say(t, alice, message.TypeAggregate, 3, `{"key":"bag","content":{"tags":["lib"]}}`),
		"file":    say(t, bob, message.TypeStore, 4, fmt.Sprintf(`{"item_type":"storage","item_hash":%q,"ref":%q,"tags":["stored"]}`, fileHash, refHash)),
		"program": say(t, alice, message.TypeProgram, 5, program),
		"solana":  solana,
		// Bob writes for Alice and spells her address in his own way.
		"delegated": say(t, bob, message.TypePost, 7, fmt.Sprintf(`{"address":%q,"type":"note"}`, strings.ToLower(string(alice)))),
	}
}

func TestEntriesFilters(t *testing.T) {
	s := open(t, t.TempDir())
	all := library(t)
	names := map[aleph.Hash]string{}
	var effects []engine.Effect
	for _, name := range []string{"post", "blog", "bag", "file", "program", "solana", "delegated"} {
		names[all[name].Hash] = name
		effects = append(effects, accepted(all[name]))
	}
	gone := say(t, alice, message.TypePost, 8, `{"type":"note","ref":"chapter","content":{"tags":["lib"]}}`)
	refused := say(t, alice, message.TypePost, 9, `{"type":"note"}`)
	effects = append(effects, accepted(gone), engine.Refused{Hash: refused.Hash, Envelope: refused.Envelope})
	forgetting := forget(t, 10, gone.Hash)
	names[forgetting.Hash] = "forgetting"
	apply(t, s, effects, []engine.Effect{forgetting})

	for name, test := range map[string]struct {
		filter archive.Filter
		want   string
	}{
		"nothing":           {archive.Filter{}, "forgetting delegated solana program file bag blog post"},
		"oldest first":      {archive.Filter{OldestFirst: true}, "post blog bag file program solana delegated forgetting"},
		"type":              {archive.Filter{Types: []message.Type{message.TypeStore}}, "file"},
		"types":             {archive.Filter{Types: []message.Type{message.TypeStore, message.TypePost}}, "delegated solana file blog post"},
		"sender":            {archive.Filter{Senders: []string{string(bob)}}, "delegated file blog"},
		"sender, spelled":   {archive.Filter{Senders: []string{strings.ToLower(string(bob))}}, "delegated file blog"},
		"senders":           {archive.Filter{Senders: []string{"nobody", solanaSender(all)}}, "solana"},
		"owner":             {archive.Filter{Owners: []string{string(alice)}}, "forgetting delegated program bag post"},
		"no address":        {archive.Filter{Owners: []string{"not an address"}}, ""},
		"owners":            {archive.Filter{Owners: []string{string(alice), strings.ToLower(string(bob))}}, "forgetting delegated program file bag blog post"},
		"chain":             {archive.Filter{Chains: []message.Chain{message.Solana}}, "solana"},
		"channel":           {archive.Filter{Channels: []string{"NEWS"}}, "post"},
		"channels":          {archive.Filter{Channels: []string{"NEWS", "BLOG", "news"}}, "blog post"},
		"hash":              {archive.Filter{Hashes: []aleph.Hash{all["bag"].Hash}}, "bag"},
		"hashes":            {archive.Filter{Hashes: []aleph.Hash{all["bag"].Hash, all["blog"].Hash, gone.Hash, refused.Hash}}, "bag blog"},
		"ref":               {archive.Filter{Refs: []string{"chapter"}}, "post"},
		"refs":              {archive.Filter{Refs: []string{"chapter", refHash.String()}}, "file post"},
		"content type":      {archive.Filter{ContentTypes: []string{"vm-function"}}, "program"},
		"content types":     {archive.Filter{ContentTypes: []string{"blog", "vm-function"}}, "program blog"},
		"content hash":      {archive.Filter{ContentHashes: []string{fileHash.String()}}, "file"},
		"content key":       {archive.Filter{ContentKeys: []string{"bag"}}, "bag"},
		"tag":               {archive.Filter{Tags: []string{"lib"}}, "program bag post"},
		"tags":              {archive.Filter{Tags: []string{"<b>", "stored"}}, "file post"},
		"payment":           {archive.Filter{PaymentTypes: []message.PaymentType{message.Credit}}, "program"},
		"payment, not said": {archive.Filter{PaymentTypes: []message.PaymentType{message.Hold}}, ""},
		"from":              {archive.Filter{From: day + 5}, "forgetting delegated solana program"},
		"to":                {archive.Filter{To: day + 3}, "blog post"},
		"from to":           {archive.Filter{From: day + 2, To: day + 4}, "bag blog"},
		"all at once": {archive.Filter{
			Types: []message.Type{message.TypePost}, Owners: []string{string(alice)}, Refs: []string{"chapter"}, Tags: []string{"lib"},
			ContentTypes: []string{"note"}, Channels: []string{"NEWS"}, Chains: []message.Chain{message.Ethereum}, From: day, To: day + 100,
		}, "post"},
		"what contradicts": {archive.Filter{Channels: []string{"NEWS"}, Owners: []string{string(bob)}}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			entries, total, err := s.Entries(t.Context(), test.filter, archive.Page{})
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, e := range entries {
				got = append(got, names[e.Envelope.ItemHash])
			}
			equal(t, "entries", strings.Join(got, " "), test.want)
			equal(t, "total", total, len(got))
		})
	}
}

func solanaSender(all map[string]message.Message) string { return all["solana"].Envelope.Sender }

func TestEntriesPages(t *testing.T) {
	s := open(t, t.TempDir())
	var effects []engine.Effect
	for i := range 7 {
		// All at one time: the hashes decide.
		effects = append(effects, accepted(say(t, alice, message.TypePost, 0, fmt.Sprintf(`{"type":"note","content":%d}`, i))))
	}
	apply(t, s, effects)
	read := func(f archive.Filter, p archive.Page) (hashes []string) {
		entries, total, err := s.Entries(t.Context(), f, p)
		if err != nil || total != 7 {
			t.Fatalf("got a total of %d, %v, want 7", total, err)
		}
		for _, e := range entries {
			hashes = append(hashes, e.Envelope.ItemHash.String())
		}
		return hashes
	}
	all := read(archive.Filter{}, archive.Page{})
	for i := 1; i < len(all); i++ {
		if all[i-1] >= all[i] {
			t.Fatalf("hashes of equal times are out of order: %v", all)
		}
	}
	equal(t, "oldest first", read(archive.Filter{OldestFirst: true}, archive.Page{}), all)
	equal(t, "page 1", read(archive.Filter{}, archive.Page{Number: 1, Size: 3}), all[:3])
	equal(t, "page 3", read(archive.Filter{}, archive.Page{Number: 3, Size: 3}), all[6:])
	equal(t, "no page", read(archive.Filter{}, archive.Page{Size: 2}), all[:2])
	for _, beyond := range []archive.Page{{Number: 4, Size: 3}, {Number: math.MaxInt, Size: math.MaxInt}} {
		if got := read(archive.Filter{}, beyond); len(got) != 0 {
			t.Errorf("page %+v: got %v, want nothing", beyond, got)
		}
	}
}

func TestEntry(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	post := sayOn(t, "NEWS", alice, message.TypePost, 1, `{"type":"note","content":{"tags":["a"],"text":"<ż>"}}`)
	post.Envelope.TimeText = "1700000000.0010"
	stored := say(t, bob, message.TypePost, 2, `{"type":"note"}`)
	stored.Content = json.RawMessage(`{"address":"x","time":1,"type":"note","fetched":true}`)
	stored.Envelope.ItemType, stored.Envelope.ItemContent, stored.Size = message.Storage, "", 77
	program := library(t)["program"]
	apply(t, s, []engine.Effect{accepted(post), accepted(stored), accepted(program)}, []engine.Effect{forget(t, 9, program.Hash)})

	equal(t, "inline", entry(t, s, post.Hash), archive.Entry{
		Envelope: post.Envelope, Owner: string(alice), Content: post.Content, Size: post.Size,
		Received: post.Time + 500, Status: archive.EntryProcessed,
	})
	equal(t, "stored", entry(t, s, stored.Hash), archive.Entry{
		Envelope: stored.Envelope, Owner: string(bob), Content: stored.Content, Size: 77,
		Received: stored.Time + 500, Status: archive.EntryProcessed,
	})
	skeleton := program.Envelope
	skeleton.ItemContent = ""
	equal(t, "forgotten", entry(t, s, program.Hash), archive.Entry{
		Envelope: skeleton, Owner: string(alice), Size: program.Size, Payment: message.Credit,
		Received: program.Time + 500, Status: archive.EntryForgotten,
		ForgottenAt: day + 9, ForgottenBy: []aleph.Hash{forget(t, 9, program.Hash).Hash},
	})
	// Nothing of its content is left anywhere, not even what it was found by.
	if rows := contents(t, dir); strings.Contains(rows, "message_tag [lib") || strings.Contains(rows, "vm-function") {
		t.Errorf("left of what was forgotten:\n%s", rows)
	}
	if _, err := s.Entry(t.Context(), aleph.HashOf(nil)); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("got %v, want ErrNotFound", err)
	}
}

// TestForgotten is what stays of messages of each kind.
func TestForgotten(t *testing.T) {
	s := open(t, t.TempDir())
	all := library(t)
	post := say(t, alice, message.TypePost, 8, `{"type":"note"}`)
	kept := accepted(all["file"])
	kept.FileSize = 1 << 30
	lost := say(t, bob, message.TypeStore, 9, fmt.Sprintf(`{"item_type":"storage","item_hash":%q,"payment":{"type":"credit"}}`, refHash))
	apply(t, s,
		[]engine.Effect{accepted(post), kept, accepted(lost), accepted(all["program"])},
		[]engine.Effect{forget(t, 10, post.Hash), forget(t, 11, all["file"].Hash), forget(t, 12, lost.Hash), forget(t, 13, all["program"].Hash)})
	for name, test := range map[string]struct {
		hash    aleph.Hash
		payment message.PaymentType
		size    int
	}{
		"post":                         {post.Hash, "", post.Size},
		"file, payment not said":       {all["file"].Hash, message.Hold, 1 << 30},
		"file that nobody had, bought": {lost.Hash, message.Credit, 0},
		"program":                      {all["program"].Hash, message.Credit, all["program"].Size},
	} {
		e := entry(t, s, test.hash)
		if e.Status != archive.EntryForgotten || e.Payment != test.payment || e.Size != test.size {
			t.Errorf("%s: got %s, payment %q, size %d, want forgotten, %q, %d", name, e.Status, e.Payment, e.Size, test.payment, test.size)
		}
	}
}

func TestReject(t *testing.T) {
	s := open(t, t.TempDir())
	m := say(t, alice, message.TypePost, 0, `{"type":"note"}`)
	reject := func(code message.Code) {
		t.Helper()
		err := s.Reject(t.Context(), archive.Entry{Envelope: m.Envelope, Received: day, Code: code, Details: json.RawMessage(`{"errors":["why"]}`)})
		if err != nil {
			t.Fatal(err)
		}
	}
	stands := func(status archive.EntryStatus, code message.Code) {
		t.Helper()
		if e := entry(t, s, m.Hash); e.Status != status || e.Code != code {
			t.Fatalf("got %s with code %d, want %s with %d", e.Status, e.Code, status, code)
		}
	}
	reject(message.InvalidSignature)
	equal(t, "rejected", entry(t, s, m.Hash), archive.Entry{
		Envelope: m.Envelope, Received: day, Status: archive.EntryRejected,
		Code: message.InvalidSignature, Details: json.RawMessage(`{"errors":["why"]}`),
	})
	reject(message.InvalidFormat)
	stands(archive.EntryRejected, message.InvalidFormat)

	// What a block says counts more than what anybody sends to this node.
	refused := engine.Refused{Hash: m.Hash, At: day, Envelope: m.Envelope, Code: message.CreditInsufficient, Details: message.Errors{Errors: []any{"poor"}}}
	again := refused
	again.Code = message.PermissionDenied
	blocks := [][]engine.Effect{{refused}}
	apply(t, s, blocks...)
	equal(t, "details", string(entry(t, s, m.Hash).Details), `{"errors":["poor"]}`)
	reject(message.InvalidSignature)
	stands(archive.EntryRejected, message.CreditInsufficient)
	blocks = append(blocks, []engine.Effect{again})
	apply(t, s, blocks...)
	stands(archive.EntryRejected, message.PermissionDenied)

	blocks = append(blocks, []engine.Effect{accepted(m)})
	apply(t, s, blocks...)
	stands(archive.EntryProcessed, 0)
	reject(message.InvalidSignature)
	stands(archive.EntryProcessed, 0)

	duplicate := refused
	duplicate.Code = message.ForgottenDuplicate
	blocks = append(blocks, []engine.Effect{forget(t, 1, m.Hash), duplicate})
	apply(t, s, blocks...)
	stands(archive.EntryForgotten, 0)
	reject(message.InvalidSignature)
	stands(archive.EntryForgotten, 0)

	if err := s.Reject(t.Context(), archive.Entry{}); err != nil {
		t.Errorf("what has no name: %v", err)
	}
}

// TestRejectIsBounded sends more than a stranger may leave behind.
func TestRejectIsBounded(t *testing.T) {
	s := open(t, t.TempDir())
	refused := say(t, alice, message.TypePost, 0, `{"type":"note"}`)
	apply(t, s, []engine.Effect{engine.Refused{Hash: refused.Hash, Envelope: refused.Envelope}})
	name := func(i int) aleph.Hash { return aleph.HashOf([]byte{byte(i), byte(i >> 8)}) }
	for i := range 1005 {
		if err := s.Reject(t.Context(), archive.Entry{Envelope: message.Envelope{ItemHash: name(i)}}); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := s.Entry(t.Context(), name(4)); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("the fifth: got %v, want ErrNotFound", err)
	}
	entry(t, s, name(5))
	entry(t, s, refused.Hash)
}

func TestChannels(t *testing.T) {
	s := open(t, t.TempDir())
	read := func() string {
		channels, err := s.Channels(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return strings.Join(channels, " ")
	}
	equal(t, "no channels", read(), "")
	var effects []engine.Effect
	for i, channel := range []string{"B", "A", "", "B", "ż"} {
		effects = append(effects, accepted(sayOn(t, channel, alice, message.TypePost, aleph.Millis(i), `{"type":"note"}`)))
	}
	lost := sayOn(t, "C", alice, message.TypePost, 9, `{"type":"note"}`)
	apply(t, s, append(effects, accepted(lost)), []engine.Effect{forget(t, 10, lost.Hash)})
	equal(t, "channels", read(), "A B ż")
}

// TestTagsMax is found by its first tags only.
func TestTagsMax(t *testing.T) {
	s := open(t, t.TempDir())
	var tags []string
	for i := range 200 {
		tags = append(tags, fmt.Sprintf("%03d", i))
	}
	text, err := json.Marshal(map[string]any{"type": "note", "content": map[string]any{"tags": tags}})
	if err != nil {
		t.Fatal(err)
	}
	apply(t, s, []engine.Effect{accepted(say(t, alice, message.TypePost, 0, string(text)))})
	for tag, want := range map[string]int{"099": 1, "100": 0} {
		if _, total, err := s.Entries(t.Context(), archive.Filter{Tags: []string{tag}}, archive.Page{}); total != want || err != nil {
			t.Errorf("tag %s: got %d, %v, want %d", tag, total, err, want)
		}
	}
}
