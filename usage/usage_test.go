package usage_test

import (
	"errors"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/usage"
)

var equalNumbers = gocmp.Options{
	gocmp.Comparer(func(a, b aleph.Hash) bool { return a == b }), cmpopts.EquateEmpty(),
}

func execution(name string, kind usage.Kind, at aleph.Millis) usage.Execution {
	return usage.Execution{
		ID: aleph.HashOf([]byte(name)), Kind: kind, Node: aleph.HashOf([]byte("node")), Generation: 3,
		Payer: "alice", Units: 2, Rate: 7, Started: at,
	}
}

func TestSeal(t *testing.T) {
	for _, test := range []struct {
		kind     usage.Kind
		spent    aleph.Millis
		requests uint64
		want     usage.Record
	}{
		{usage.Reserved, 3, 5, usage.Record{Counted: 40}},
		{usage.Stored, 3, 5, usage.Record{Counted: 40}},
		{usage.Metered, 3, 5, usage.Record{Counted: 3, Requests: 5}},
		{usage.Metered, 99, 5, usage.Record{Counted: 99, Requests: 5}}, // Requests run beside each other.
		{usage.Metered, 0, 0, usage.Record{}},
	} {
		b, x := usage.New(), execution("a", test.kind, 100)
		b.Open(x)
		got, err := b.Seal(x.ID, 140, test.spent, test.requests)
		test.want.Execution, test.want.Kind, test.want.Node, test.want.Payer = x.ID, test.kind, x.Node, "alice"
		test.want.Units, test.want.Rate, test.want.From, test.want.To = 2, 7, 100, 140
		if diff := gocmp.Diff(test.want, got, equalNumbers); err != nil || diff != "" {
			t.Errorf("%s: %v (-want +got):\n%s", test.kind, err, diff)
		}
		if amount := got.Amount(); amount != aleph.NewGrains(7*uint64(test.want.Counted)) {
			t.Errorf("%s: %s grains for %d ms at 7", test.kind, amount, test.want.Counted)
		}
	}
}

func TestSealRefuses(t *testing.T) {
	b, x := usage.New(), execution("a", usage.Metered, 100)
	b.Open(x)
	for _, test := range []struct {
		name  string
		id    aleph.Hash
		to    aleph.Millis
		spent aleph.Millis
	}{
		{"nothing that runs", aleph.HashOf([]byte("b")), 140, 0},
		{"a window that ends before it begins", x.ID, 99, 0},
		{"less than no time spent", x.ID, 140, -1},
	} {
		if r, err := b.Seal(test.id, test.to, test.spent, 0); !errors.Is(err, usage.ErrWindow) || r != (usage.Record{}) {
			t.Errorf("%s: %+v, %v; want ErrWindow", test.name, r, err)
		}
	}
	if got, _ := b.Of(x.ID); got.Since != 100 {
		t.Errorf("what was refused moved the window to %d", got.Since)
	}
}

func TestOpenTwicePanics(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("opened twice, and no panic")
		}
	}()
	b := usage.New()
	b.Open(execution("a", usage.Reserved, 1))
	b.Open(execution("a", usage.Reserved, 2))
}

// TestWindowsTileTime seals at random moments: the windows of each execution
// follow one another from its start to its end, and what is refused leaves no
// gap. A restored book goes on where the other stood.
func TestWindowsTileTime(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := usage.New()
		next := map[aleph.Hash]usage.Execution{} // Since is where the next window must begin.
		names := rapid.StringMatching("[a-d]")
		t.Repeat(map[string]func(*rapid.T){
			"open": func(t *rapid.T) {
				kind := rapid.SampledFrom([]usage.Kind{usage.Reserved, usage.Metered, usage.Stored}).Draw(t, "kind")
				x := execution(names.Draw(t, "name"), kind, aleph.Millis(rapid.Int64Range(0, 100).Draw(t, "at")))
				if _, runs := next[x.ID]; runs {
					return
				}
				b.Open(x)
				x.Since = x.Started
				next[x.ID] = x
			},
			"seal": func(t *rapid.T) {
				x := execution(names.Draw(t, "name"), "", 0)
				to, spent := aleph.Millis(rapid.Int64Range(0, 1000).Draw(t, "to")), aleph.Millis(rapid.Int64Range(-1, 50).Draw(t, "spent"))
				r, err := b.Seal(x.ID, to, spent, 1)
				open, runs := next[x.ID]
				if want := runs && to >= open.Since && spent >= 0; (err == nil) != want {
					t.Fatalf("seal from %d to %d: %v", open.Since, to, err)
				}
				if err != nil {
					return
				}
				if r.From != open.Since || r.To != to || open.Kind != usage.Metered && r.Counted != to-open.Since {
					t.Fatalf("after %d comes %+v", open.Since, r)
				}
				open.Since = to
				next[x.ID] = open
			},
			"skip": func(t *rapid.T) {
				x := execution(names.Draw(t, "name"), "", 0)
				to := aleph.Millis(rapid.Int64Range(0, 1000).Draw(t, "to"))
				b.Skip(x.ID, to) // Never back: what is sealed stays.
				if open, runs := next[x.ID]; runs {
					open.Since = max(open.Since, to)
					next[x.ID] = open
				}
			},
			"close": func(t *rapid.T) {
				x := execution(names.Draw(t, "name"), "", 0)
				b.Close(x.ID)
				delete(next, x.ID)
			},
			"restore": func(*rapid.T) { b = usage.Restore(b.Executions()) },
			"": func(t *rapid.T) {
				got := map[aleph.Hash]usage.Execution{}
				for i, x := range b.Executions() {
					got[x.ID] = x
					if i > 0 && b.Executions()[i-1].ID.Compare(x.ID) >= 0 {
						t.Fatal("executions are not sorted by name")
					}
				}
				if diff := gocmp.Diff(next, got, equalNumbers); diff != "" {
					t.Fatalf("open executions (-want +got):\n%s", diff)
				}
			},
		})
	})
}
