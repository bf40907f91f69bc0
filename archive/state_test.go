package archive

import (
	"testing"

	"github.com/fxamacker/cbor/v2"
	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/message"
)

// TestLaws lives through random histories and holds the archive to what the
// package comment promises.
func TestLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, twin := New(), New()
		l := life{t: t, hashes: []aleph.Hash{aleph.HashOf(nil)}, byType: map[message.Type][]aleph.Hash{}}
		for range rapid.IntRange(1, 60).Draw(t, "steps") {
			if rapid.IntRange(0, 4).Draw(t, "upload") == 0 {
				f, size := l.file(), rapid.Int64Range(0, 3<<20).Draw(t, "size")
				a.AddFile(f, size)
				twin.AddFile(f, size)
			}
			m := l.next()
			before := a.State()
			refusal, same := a.Check(m), twin.Check(m)
			if d := diff(before, a.State()); d != "" {
				t.Fatalf("Check changed the archive:\n%s", d)
			}
			if d := diff(refusal, same); d != "" {
				t.Fatalf("equal histories, unequal answers to %s:\n%s", m.Content, d)
			}
			if refusal == nil {
				forgotten := a.Admit(m)
				if d := diff(forgotten, twin.Admit(m)); d != "" {
					t.Fatalf("equal histories, unequal effects of %s:\n%s", m.Content, d)
				}
				l.admitted(m, forgotten)
			}
			l.check(a)
			if rapid.IntRange(0, 9).Draw(t, "restart") == 0 {
				twin = Restore(throughCBOR(t, twin.State()))
			}
		}
		if d := diff(a.State(), twin.State()); d != "" {
			t.Fatalf("equal histories, unequal states:\n%s", d)
		}
	})
}

func throughCBOR(t *rapid.T, s State) (back State) {
	b, err := cbor.Marshal(s)
	if err == nil {
		err = cbor.Unmarshal(b, &back)
	}
	if err != nil {
		t.Fatalf("state through CBOR: %v", err)
	}
	return back
}

// life draws messages that often have to do with each other.
type life struct {
	t         *rapid.T
	hashes    []aleph.Hash // one of nothing, and of the messages drawn, admitted or not
	byType    map[message.Type][]aleph.Hash
	forgotten []message.Message
	live      []message.Message
}

func (l *life) file() aleph.Hash { return file(rapid.IntRange(0, 4).Draw(l.t, "file")) }

// hash draws one of a message of that type or, now and then, of any.
func (l *life) hash(typ message.Type) aleph.Hash {
	if of := l.byType[typ]; len(of) > 0 && rapid.IntRange(0, 7).Draw(l.t, "any") > 0 {
		return rapid.SampledFrom(of).Draw(l.t, "hash")
	}
	return rapid.SampledFrom(l.hashes).Draw(l.t, "hash")
}

func (l *life) account() aleph.Address {
	return rapid.SampledFrom([]aleph.Address{owner, owner, owner, owner, delegate, stranger}).Draw(l.t, "account")
}

func (l *life) reference() message.File {
	return message.File{Ref: l.hash(message.TypeStore), UseLatest: rapid.Bool().Draw(l.t, "latest")}
}

func (l *life) next() message.Message {
	t := l.t
	var s say
	switch rapid.IntRange(0, 9).Draw(t, "kind") {
	case 0:
		s = post(nil)
	case 1:
		s = amend(l.hash(message.TypePost), nil)
	case 2:
		s = element(rapid.SampledFrom([]string{"k", aleph.HashOf(nil).String()}).Draw(t, "key"), object{})
	case 3:
		s = authorize(object{"address": l.account(), "types": rapid.SampledFrom([][]string{
			nil, {"POST"}, {"STORE", "PROGRAM"}, {"AGGREGATE"},
		}).Draw(t, "types")})
	case 4, 5:
		s = store(l.file(), rapid.SampledFrom([]string{"", "", "name", l.hash(message.TypeStore).String()}).Draw(t, "ref"))
	case 6:
		s = program(l.reference(), l.reference(), object{
			"allow_amend": rapid.Bool().Draw(t, "allow_amend"),
			"replaces":    rapid.SampledFrom([]string{"", "", l.hash(message.TypeProgram).String()}).Draw(t, "replaces"),
		})
	case 7:
		s = instance(l.reference(), rapid.IntRange(1, 3).Draw(t, "mib"), nil)
	default:
		s = forget(rapid.SliceOfN(rapid.SampledFrom(l.hashes), 0, 3).Draw(t, "targets")...)
		if rapid.Bool().Draw(t, "aggregates") || len(s.object["hashes"].([]aleph.Hash)) == 0 {
			s.object["aggregates"] = []aleph.Hash{aleph.HashOf(nil)}
		}
	}
	s = s.from(l.account()).atSecond(aleph.Millis(rapid.IntRange(0, 9).Draw(t, "second")))
	if rapid.IntRange(0, 3).Draw(t, "for another") == 0 {
		s = s.inNameOf(l.account())
	}
	m := s.open(t)
	l.hashes = append(l.hashes, m.Hash)
	l.byType[s.typ] = append(l.byType[s.typ], m.Hash)
	return m
}

func (l *life) admitted(m message.Message, forgotten []Record) {
	gone := map[aleph.Hash]bool{}
	for _, r := range forgotten {
		gone[r.Hash] = true
	}
	var live []message.Message
	for _, x := range append(l.live, m) {
		if gone[x.Hash] {
			l.forgotten = append(l.forgotten, x)
		} else {
			live = append(live, x)
		}
	}
	l.live = live
}

func (l *life) check(a *Archive) {
	t := l.t
	for _, m := range l.forgotten {
		if r, ok := a.Known(m.Hash); !ok || r.Status != Forgotten {
			t.Fatalf("a forgotten message came back: %+v", r)
		}
		if refusal := a.Check(m); refusal == nil || refusal.Code != message.ForgottenDuplicate {
			t.Fatalf("copy of a forgotten message: %v", refusal)
		}
	}
	for _, m := range l.live {
		if r, _ := a.Known(m.Hash); r.Status != Processed {
			t.Fatalf("%s is %q though nothing said it was forgotten", m.Content, r.Status)
		}
		var files []message.File
		switch body := m.Body.(type) {
		case *message.Program:
			files = body.Files()
		case *message.Instance:
			files = body.Files()
		case *message.Post:
			if original, ok := a.Known(body.Target); ok && original.Status == Forgotten {
				t.Fatalf("amend %s outlived its original", m.Hash)
			}
		}
		for _, f := range files {
			if _, _, ok := a.Resolve(f); !ok {
				t.Fatalf("machine %s lost its file %+v", m.Hash, f)
			}
		}
	}
}
