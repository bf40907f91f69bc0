package store_test

import (
	"cmp"
	"encoding/json"
	"fmt"
	"log/slog"
	"maps"
	"os"
	"slices"
	"testing"

	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/message"
	"github.com/aleph-im/go-aleph/store"
	"github.com/aleph-im/go-aleph/usage"
)

// history draws blocks of effects as the engine gives them: an archive decides
// which messages are accepted and what a FORGET takes off the record. The live
// messages are returned in the order in which they were accepted.
type history struct {
	blocks  [][]engine.Effect
	live    []message.Message
	archive *archive.Archive
	lines   uint64
	epochs  uint64
}

func drawHistory(t *rapid.T) *history {
	h := &history{archive: archive.New()}
	h.archive.AddFile(fileHash, 100)
	for range rapid.IntRange(1, 6).Draw(t, "blocks") {
		var effects []engine.Effect
		for range rapid.IntRange(0, 12).Draw(t, "effects") {
			effects = append(effects, h.draw(t)...)
		}
		h.blocks = append(h.blocks, effects)
	}
	return h
}

func (h *history) draw(t *rapid.T) []engine.Effect {
	by := rapid.SampledFrom([]aleph.Address{alice, bob}).Draw(t, "by")
	vm := rapid.SampledFrom([]aleph.Hash{vm1, vm2}).Draw(t, "vm")
	switch kind := rapid.SampledFrom([]string{
		"post", "post", "amend", "amend", "aggregate", "aggregate", "store", "forget", "line", "credits", "story", "epoch", "dispute",
	}).Draw(t, "kind"); kind {
	case "line":
		h.lines++
		return []engine.Effect{engine.Charged{Line: line(h.lines, by, vm, node1)}, bought(uint32(h.lines), by)}
	case "credits":
		return moves()[1:3]
	case "story":
		return []engine.Effect{
			engine.Started{Execution: usage.Execution{ID: vm, Node: node1}, At: day},
			engine.Stopped{VM: vm, Node: node1, At: day, State: engine.Failed, Reason: "it trapped"},
		}
	case "epoch":
		h.epochs++
		return []engine.Effect{closed(h.epochs)}
	case "dispute":
		return []engine.Effect{engine.Disputed{At: day, Reason: "odd"}, engine.Disregarded{Hash: vm, At: day, Reason: "late"}}
	default:
		return h.submit(h.message(t, by, kind))
	}
}

// message draws a message; times are few, so that they often are equal.
func (h *history) message(t *rapid.T, by aleph.Address, kind string) message.Message {
	target := aleph.HashOf([]byte("unknown"))
	if len(h.live) > 0 {
		target = rapid.SampledFrom(h.live).Draw(t, "target").Hash
	}
	at := aleph.Millis(rapid.IntRange(0, 4).Draw(t, "at"))
	n := rapid.IntRange(0, 1_000_000).Draw(t, "n")
	compose := func(kind message.Type, format string, args ...any) message.Message {
		env, err := message.Compose(kind, message.Ethereum, by, "", day+at, json.RawMessage(fmt.Sprintf(format, args...)))
		if err != nil {
			t.Fatal(err)
		}
		m, refusal := message.Open(env, nil)
		if refusal != nil {
			t.Fatal(refusal)
		}
		return m
	}
	switch kind {
	case "post":
		return compose(message.TypePost, `{"type":"note","content":{"n":%d,"tags":["t%d"]}}`, n, n%3)
	case "amend":
		return compose(message.TypePost, `{"type":"amend","ref":%q,"content":%d}`, target, n)
	case "aggregate":
		return compose(message.TypeAggregate, `{"key":"k%d","content":{"a%d":%[3]d,"b%d":%[3]d}}`, n%2, n%3, n, n%5)
	case "store":
		return compose(message.TypeStore, `{"item_type":"storage","item_hash":%q,"n":%d}`, fileHash, n)
	}
	return compose(message.TypeForget, `{"hashes":[%q],"reason":"%d"}`, target, n)
}

func (h *history) submit(m message.Message) []engine.Effect {
	if _, again := h.archive.Known(m.Hash); again {
		return nil
	}
	if refusal := h.archive.Check(m); refusal != nil {
		return []engine.Effect{engine.Refused{Hash: m.Hash, At: day, Envelope: m.Envelope, Code: refusal.Code, Details: refusal.Details}}
	}
	a := engine.Accepted{Hash: m.Hash, At: day, Message: m, FileSize: 100}
	for _, f := range h.archive.Admit(m) {
		a.Forgotten = append(a.Forgotten, f.Hash)
		h.live = slices.DeleteFunc(h.live, func(m message.Message) bool { return m.Hash == f.Hash })
	}
	h.live = append(h.live, m)
	return []engine.Effect{a}
}

// opened opens a store for one round of a property.
func opened(t *rapid.T, round func(s *store.Store, dir string)) {
	dir, err := os.MkdirTemp("", "store-law-")
	if err != nil {
		t.Fatal(err)
	}
	defer os.RemoveAll(dir)
	s, err := store.Open(t.Context(), dir, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	round(s, dir)
}

func replay(t *rapid.T, s *store.Store, blocks [][]engine.Effect) {
	for i, effects := range blocks {
		if err := s.Apply(t.Context(), int64(i+1), day, effects); err != nil {
			t.Fatal(err)
		}
	}
}

// TestReplayChangesNothing writes a history once, and again after every block.
func TestReplayChangesNothing(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		h := drawHistory(rt)
		var once, often string
		opened(rt, func(s *store.Store, dir string) {
			replay(rt, s, h.blocks)
			once = contents(t, dir)
		})
		opened(rt, func(s *store.Store, dir string) {
			for i := range h.blocks {
				replay(rt, s, h.blocks[:i+1])
			}
			often = contents(t, dir)
		})
		if once != often {
			rt.Fatalf("once:\n%s\nagain and again:\n%s", once, often)
		}
	})
}

// TestReadModelIsOfTheLiving compares the lists with what follows from the
// live messages alone, as if what was forgotten had never been said.
func TestReadModelIsOfTheLiving(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		h := drawHistory(rt)
		opened(rt, func(s *store.Store, _ string) {
			replay(rt, s, h.blocks)
			h.checkEntries(rt, s)
			h.checkPosts(rt, s)
			h.checkAggregates(rt, s)
		})
	})
}

// before orders by time and then hash.
func before(at, bt aleph.Millis, a, b aleph.Hash) int {
	return cmp.Or(cmp.Compare(at, bt), cmp.Compare(a.String(), b.String()))
}

func (h *history) checkEntries(t *rapid.T, s *store.Store) {
	entries, _, err := s.Entries(t.Context(), archive.Filter{OldestFirst: true}, archive.Page{})
	if err != nil {
		t.Fatal(err)
	}
	want := slices.SortedFunc(slices.Values(h.live), func(a, b message.Message) int {
		return before(a.Envelope.Time, b.Envelope.Time, a.Hash, b.Hash)
	})
	same := func(e archive.Entry, m message.Message) bool {
		return e.Envelope == m.Envelope && string(e.Content) == string(m.Content) && e.Status == archive.EntryProcessed
	}
	if !slices.EqualFunc(entries, want, same) {
		t.Fatalf("got %d entries %v\nwant %d of %v", len(entries), entries, len(want), want)
	}
}

func (h *history) checkPosts(t *rapid.T, s *store.Store) {
	type post struct {
		original, latest aleph.Hash
		updated          aleph.Millis
	}
	var want []post
	for _, o := range h.live {
		body, isPost := o.Body.(*message.Post)
		if !isPost || body.Type == message.PostAmend {
			continue
		}
		p := post{o.Hash, o.Hash, o.Time}
		for _, a := range h.live {
			if body, isPost := a.Body.(*message.Post); isPost && body.Target == o.Hash && a.Time > p.updated {
				p.latest, p.updated = a.Hash, a.Time
			}
		}
		want = append(want, p)
	}
	slices.SortFunc(want, func(a, b post) int { return before(a.updated, b.updated, a.original, b.original) })
	posts, _, err := s.Posts(t.Context(), archive.PostFilter{OldestFirst: true}, archive.Page{})
	if err != nil {
		t.Fatal(err)
	}
	same := func(e archive.PostEntry, p post) bool {
		return e.Original.Envelope.ItemHash == p.original && e.Latest.Envelope.ItemHash == p.latest
	}
	if !slices.EqualFunc(posts, want, same) {
		t.Fatalf("got posts %v\nwant %v", posts, want)
	}
}

func (h *history) checkAggregates(t *rapid.T, s *store.Store) {
	elements := slices.DeleteFunc(slices.Clone(h.live), func(m message.Message) bool { return m.Envelope.Type != message.TypeAggregate })
	slices.Reverse(elements) // So that of equal times, the first comes last and wins.
	slices.SortStableFunc(elements, func(a, b message.Message) int { return cmp.Compare(a.Time, b.Time) })
	want := map[string]map[string]json.RawMessage{}
	last := map[string]aleph.Hash{}
	for _, e := range elements {
		body := e.Body.(*message.Aggregate)
		var members map[string]json.RawMessage
		if err := json.Unmarshal(body.Content, &members); err != nil {
			t.Fatal(err)
		}
		name := string(e.Owner) + " " + body.Key
		if want[name] == nil {
			want[name] = map[string]json.RawMessage{}
		}
		maps.Copy(want[name], members)
		last[name] = e.Hash
	}
	got, err := s.Aggregates(t.Context(), "", nil)
	if err != nil || len(got) != len(want) {
		t.Fatalf("got %d aggregates, %v, want %d", len(got), err, len(want))
	}
	for _, a := range got {
		name := a.Owner + " " + a.Key
		text, err := json.Marshal(want[name])
		if err != nil || string(a.Content) != string(text) || a.Last != last[name] {
			t.Fatalf("aggregate %s is %s by %s, want %s by %s", name, a.Content, a.Last, text, last[name])
		}
	}
}
