package store_test

import (
	"fmt"
	"strings"
	"testing"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/message"
)

func amend(t testing.TB, of aleph.Hash, at aleph.Millis, content string) message.Message {
	t.Helper()
	return say(t, alice, message.TypePost, at, fmt.Sprintf(`{"type":"amend","ref":%q,"content":%s}`, of, content))
}

// latest returns the newest version of the one post that is there.
func latest(t testing.TB, read func(archive.PostFilter) []archive.PostEntry) aleph.Hash {
	t.Helper()
	posts := read(archive.PostFilter{})
	if len(posts) != 1 {
		t.Fatalf("got %d posts, want 1", len(posts))
	}
	return posts[0].Latest.Envelope.ItemHash
}

func TestPostAmends(t *testing.T) {
	s := open(t, t.TempDir())
	read := func(f archive.PostFilter) []archive.PostEntry {
		posts, total, err := s.Posts(t.Context(), f, archive.Page{})
		if err != nil || total != len(posts) {
			t.Fatalf("got %d of %d posts, %v", len(posts), total, err)
		}
		return posts
	}
	original := say(t, alice, message.TypePost, 10, `{"type":"note","content":1}`)
	before := amend(t, original.Hash, 5, `"from before the original"`)
	same := amend(t, original.Hash, 10, `"at its time"`)
	second := amend(t, original.Hash, 30, `2`)
	late := amend(t, original.Hash, 20, `"older, but later processed"`)
	tie := amend(t, original.Hash, 30, `"a tie, later processed"`)
	for i, step := range []struct {
		effect engine.Effect
		want   message.Message
	}{
		{accepted(original), original},
		{accepted(before), original},
		{accepted(same), original},
		{accepted(second), second},
		{accepted(late), second},
		{accepted(tie), second},
		{forget(t, 40, second.Hash), tie},
		{forget(t, 41, late.Hash), tie},
		{forget(t, 42, tie.Hash), original},
	} {
		if err := s.Apply(t.Context(), int64(i+1), day, []engine.Effect{step.effect}); err != nil {
			t.Fatal(err)
		}
		if got := latest(t, read); got != step.want.Hash {
			t.Fatalf("after step %d: got version %s, want %s", i, got, step.want.Content)
		}
		equal(t, "the original", read(archive.PostFilter{})[0].Original, entry(t, s, original.Hash))
	}
	gone := forget(t, 50, original.Hash, before.Hash, same.Hash)
	if err := s.Apply(t.Context(), 10, day, []engine.Effect{gone}); err != nil {
		t.Fatal(err)
	}
	if posts := read(archive.PostFilter{}); len(posts) != 0 {
		t.Errorf("got %d posts, want none", len(posts))
	}
}

func TestPostFilters(t *testing.T) {
	s := open(t, t.TempDir())
	ab := sayOn(t, "NEWS", alice, message.TypePost, 1, `{"type":"note","ref":"r1","content":{"tags":["first"]}}`)
	cd := sayOn(t, "BLOG", bob, message.TypePost, 2, `{"type":"blog","ref":"r2"}`)
	ef := say(t, bob, message.TypePost, 3, `{"type":"note"}`)
	better := amend(t, ab.Hash, 9, `{"tags":["second"]}`)
	apply(t, s, []engine.Effect{accepted(ab), accepted(cd), accepted(ef), accepted(better)})
	names := map[aleph.Hash]string{ab.Hash: "ab", cd.Hash: "cd", ef.Hash: "ef"}
	for name, test := range map[string]struct {
		filter archive.PostFilter
		want   string
	}{
		"nothing":         {archive.PostFilter{}, "ab ef cd"},
		"oldest first":    {archive.PostFilter{OldestFirst: true}, "cd ef ab"},
		"owner":           {archive.PostFilter{Owners: []string{strings.ToUpper(string(alice))}}, "ab"},
		"hash":            {archive.PostFilter{Hashes: []aleph.Hash{ab.Hash, cd.Hash}}, "ab cd"},
		"hash of amend":   {archive.PostFilter{Hashes: []aleph.Hash{better.Hash}}, ""},
		"ref":             {archive.PostFilter{Refs: []string{"r2"}}, "cd"},
		"ref of amend":    {archive.PostFilter{Refs: []string{ab.Hash.String()}}, ""},
		"type":            {archive.PostFilter{Types: []string{"note"}}, "ab ef"},
		"amends":          {archive.PostFilter{Types: []string{"amend"}}, ""},
		"tag of latest":   {archive.PostFilter{Tags: []string{"second"}}, "ab"},
		"tag of original": {archive.PostFilter{Tags: []string{"first"}}, ""},
		"channel":         {archive.PostFilter{Channels: []string{"NEWS", "BLOG"}}, "ab cd"},
		"from":            {archive.PostFilter{From: day + 3}, "ab ef"},
		"to":              {archive.PostFilter{To: day + 3}, "cd"},
	} {
		t.Run(name, func(t *testing.T) {
			posts, total, err := s.Posts(t.Context(), test.filter, archive.Page{})
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, p := range posts {
				got = append(got, names[p.Original.Envelope.ItemHash])
			}
			equal(t, "posts", strings.Join(got, " "), test.want)
			equal(t, "total", total, len(got))
		})
	}
	page, total, err := s.Posts(t.Context(), archive.PostFilter{}, archive.Page{Number: 2, Size: 2})
	if err != nil || total != 3 || len(page) != 1 || page[0].Original.Envelope.ItemHash != cd.Hash {
		t.Errorf("page 2: got %d of %d posts, %v, want the last", len(page), total, err)
	}
}
