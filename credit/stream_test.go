package credit_test

import (
	"errors"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/credit"
)

// TestStreamIsDrawnAtItsPace draws what flows in at random moments. What each
// portion is worth depends on how much was drawn before it, and on nothing
// else: neither on when it was drawn, nor on what had come by then.
func TestStreamIsDrawnAtItsPace(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := credit.Stream{
			Rate:    aleph.Rate(rapid.Uint64Range(1, 1<<40).Draw(t, "rate")),
			Backing: backing(rapid.Uint64().Draw(t, "distribution"), rapid.Uint64().Draw(t, "developers"), 0),
			Per:     aleph.Millis(rapid.Int64Range(1, 5000).Draw(t, "per")),
		}
		began := aleph.Millis(rapid.Int64Range(0, 1<<41).Draw(t, "began"))
		l := credit.New()
		if err := l.SetInflow("alice", s, began); err != nil {
			t.Fatal(err)
		}
		now := began
		var drawn aleph.Grains
		var worth aleph.Value
		for range rapid.IntRange(1, 20).Draw(t, "draws") {
			now += aleph.Millis(rapid.Int64Range(0, 10_000).Draw(t, "ms"))
			if rapid.Bool().Draw(t, "looked at") { // As a snapshot or a statement does.
				l.Reach(now)
				l = credit.Restore(l.State())
			}
			c := l.Charge("alice", aleph.NewGrains(rapid.Uint64Max(1<<50).Draw(t, "amount")), now)
			drawn, worth = drawn.Add(c.Amount), worth.Add(c.Value())
			if want := s.Backing.Portion(drawn, s.Rate.Over(s.Per)); worth != want {
				t.Fatalf("%s grains are worth %v, want %v", drawn, worth, want)
			}
		}
		came, v := openStream{s, began}.came(now)
		if drawn.Add(l.Available("alice", now)) != came || worth.Add(l.Totals().Backing) != v {
			t.Fatalf("%s came with %v; drawn are %s with %v", came, v, drawn, worth)
		}
		if err := l.SetInflow("alice", credit.Stream{}, now); err != nil {
			t.Fatal(err)
		}
		worth = worth.Add(l.Charge("alice", came, now+1).Value())
		if totals := l.Totals(); worth != v || !totals.Held.IsZero() || totals.Consumed != came {
			t.Fatalf("of %s with %v, %v went out, and left is %+v", came, v, worth, totals)
		}
	})
}

func TestSetInflowRefuses(t *testing.T) {
	l := credit.New()
	good := credit.Stream{Rate: perMilli, Backing: backing(1, 0, 0), Per: 1000}
	if err := l.SetInflow("alice", good, 100); err != nil {
		t.Fatal(err)
	}
	l.Reach(200)
	before := l.State()
	for _, test := range []struct {
		name string
		s    credit.Stream
		at   aleph.Millis
	}{
		{"in the past", credit.Stream{Rate: 1, Per: 1}, 199},
		{"an end in the past", credit.Stream{}, 199},
		{"without a rate", credit.Stream{Backing: backing(1, 0, 0), Per: 1}, 200},
		{"without a duration", credit.Stream{Rate: 1}, 200},
		{"of a negative duration", credit.Stream{Rate: 1, Per: -1}, 200},
	} {
		if err := l.SetInflow("alice", test.s, test.at); !errors.Is(err, credit.ErrStream) {
			t.Errorf("a stream %s: %v, want ErrStream", test.name, err)
		}
	}
	// What flows already goes on in its lot, and what does not flow cannot end.
	if err := l.SetInflow("alice", good, 200); err != nil {
		t.Errorf("the same stream again: %v", err)
	}
	if err := l.SetInflow("nobody", credit.Stream{}, 200); err != nil {
		t.Errorf("the end of no stream: %v", err)
	}
	if diff := gocmp.Diff(before, l.State(), equalNumbers); diff != "" {
		t.Errorf("what changes nothing has changed (-before +after):\n%s", diff)
	}
}

// TestRatesBeyond64Bits refuses what would run at a rate that cannot be counted,
// whoever could pay it for a millisecond.
func TestRatesBeyond64Bits(t *testing.T) {
	l := credit.New()
	l.Deposit("alice", aleph.Paid, 1<<60, aleph.Value{})
	if err := l.Start(flowID("a"), "alice", 1<<63, 0); err != nil {
		t.Fatal(err)
	}
	if err := l.Start(flowID("b"), "alice", 1<<63, 0); !errors.Is(err, credit.ErrInsufficient) {
		t.Errorf("two halves of what 64 bits hold: %v, want ErrInsufficient", err)
	}
	if err := l.Check(0); err != nil {
		t.Fatal(err)
	}
}
