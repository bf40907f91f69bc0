package store_test

import (
	"encoding/json"
	"strings"
	"testing"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/message"
	"github.com/aleph-im/go-aleph/store"
)

func element(t testing.TB, by aleph.Address, at aleph.Millis, key, content string) message.Message {
	t.Helper()
	return say(t, by, message.TypeAggregate, at, `{"key":"`+key+`","content":`+content+`}`)
}

func aggregates(t testing.TB, s *store.Store, owner string, keys ...string) []archive.Aggregate {
	t.Helper()
	got, err := s.Aggregates(t.Context(), owner, keys)
	if err != nil {
		t.Fatal(err)
	}
	return got
}

// TestAggregateInAnyOrder lays three elements over each other in every order.
func TestAggregateInAnyOrder(t *testing.T) {
	elements := []message.Message{
		element(t, alice, 10, "k", `{"a":{"x":1},"b":1,"c":"ż"}`),
		element(t, alice, 20, "k", `{"a":{"y":2},"d":[1,2]}`),
		element(t, alice, 30, "k", `{"b":null}`),
	}
	want := []archive.Aggregate{{
		Owner: string(alice), Key: "k", Content: json.RawMessage(`{"a":{"y":2},"b":null,"c":"ż","d":[1,2]}`),
		Created: day + 10, Updated: day + 30, Last: elements[2].Hash,
	}}
	for _, order := range [][3]int{{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}} {
		s := open(t, t.TempDir())
		for i, n := range order {
			if err := s.Apply(t.Context(), int64(i+1), day, []engine.Effect{accepted(elements[n])}); err != nil {
				t.Fatal(err)
			}
		}
		equal(t, "aggregates", aggregates(t, s, string(alice)), want)
	}
}

// TestAggregateTies lets the element that was processed first win.
func TestAggregateTies(t *testing.T) {
	s := open(t, t.TempDir())
	first, second := element(t, alice, 10, "k", `{"a":1,"b":1}`), element(t, alice, 10, "k", `{"b":2,"c":2}`)
	apply(t, s, []engine.Effect{accepted(first), accepted(second)})
	got := aggregates(t, s, string(alice), "k")[0]
	equal(t, "content", string(got.Content), `{"a":1,"b":1,"c":2}`)
	equal(t, "last", got.Last, first.Hash)
}

func TestAggregateForget(t *testing.T) {
	s := open(t, t.TempDir())
	one, two := element(t, alice, 10, "k", `{"a":1,"b":1}`), element(t, alice, 20, "k", `{"b":2,"c":2}`)
	empty := element(t, alice, 5, "empty", `{}`)
	three := element(t, alice, 15, "k", `{"d":3}`)
	blocks := [][]engine.Effect{
		{accepted(one), accepted(two), accepted(empty)},
		{forget(t, 30, two.Hash), accepted(three)}, // What comes after it in the block is not lost.
	}
	apply(t, s, blocks...)
	equal(t, "one is left", aggregates(t, s, string(alice), "k"), []archive.Aggregate{{
		Owner: string(alice), Key: "k", Content: json.RawMessage(`{"a":1,"b":1,"d":3}`), Created: day + 10, Updated: day + 15, Last: three.Hash,
	}})
	apply(t, s, append(blocks, []engine.Effect{forget(t, 40, one.Hash, three.Hash)})...)
	equal(t, "nothing is left but an empty one", aggregates(t, s, string(alice)), []archive.Aggregate{{
		Owner: string(alice), Key: "empty", Content: json.RawMessage(`{}`), Created: day + 5, Updated: day + 5, Last: empty.Hash,
	}})
}

func TestAggregatesByOwnerAndKey(t *testing.T) {
	s := open(t, t.TempDir())
	apply(t, s, []engine.Effect{
		accepted(element(t, alice, 1, "k", `{"a":1}`)), accepted(element(t, alice, 2, "l", `{"a":2}`)),
		accepted(element(t, alice, 3, "m", `{"a":3}`)), accepted(element(t, bob, 4, "k", `{"b":4}`)),
	})
	for _, test := range []struct {
		owner string
		keys  []string
		want  string
	}{
		{string(alice), nil, `{"a":1} {"a":2} {"a":3}`},
		{strings.ToLower(string(alice)), []string{"m", "k", "k", "none"}, `{"a":1} {"a":3}`},
		{string(bob), []string{"l"}, ``},
		{"", []string{"k"}, `{"b":4} {"a":1}`},
		{"nobody", nil, ``},
	} {
		var got []string
		for _, a := range aggregates(t, s, test.owner, test.keys...) {
			got = append(got, string(a.Content))
		}
		equal(t, test.owner, strings.Join(got, " "), test.want)
	}
}
