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
			before := s.Rate.Over(began)
			if want := s.Backing.Portion(before.Add(drawn), s.Rate.Over(s.Per)).MustSub(s.Backing.Portion(before, s.Rate.Over(s.Per))); worth != want {
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

// TestStreamIsFollowedSinceItChanged tells of changes late, while the account
// spends. What streams are booked to have brought is always what they brought
// until the moment at which they changed, to the last grain and the last unit,
// and what the account used of what had not come.
func TestStreamIsFollowedSinceItChanged(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l := credit.New()
		var now, changed aleph.Millis
		var flowing credit.Stream
		var came, missing credit.Sum // until the last change
		if rapid.Bool().Draw(t, "has bought") {
			l.Deposit("alice", aleph.Paid, 50, backing(rapid.Uint64().Draw(t, "behind it"), 3, 0))
		}
		t.Repeat(map[string]func(*rapid.T){
			"wait": func(t *rapid.T) {
				now += aleph.Millis(rapid.Int64Range(1, 5000).Draw(t, "ms"))
				l.Reach(now)
			},
			"change": func(t *rapid.T) {
				s := credit.Stream{}
				if rapid.Bool().Draw(t, "flows") {
					s = credit.Stream{
						Rate: aleph.Rate(rapid.Uint64Range(1, uint64(perMilli)).Draw(t, "rate")), Per: 1000,
						Backing: backing(rapid.Uint64().Draw(t, "distribution"), rapid.Uint64Max(99).Draw(t, "developers"), rapid.Uint64Max(9).Draw(t, "burned")),
					}
				}
				at := aleph.Millis(rapid.Int64Range(int64(changed), int64(now)).Draw(t, "since"))
				before, available := l.Totals(), l.Available("alice", now)
				if err := l.SetInflow("alice", s, now); err != nil {
					t.Fatal(err)
				}
				c := l.Correct("alice", s.Between(at, now), flowing.Between(at, now), now)
				grains, v := openStream{flowing, changed}.came(at)
				came = came.Add(credit.Sum{Amount: grains, Value: v})
				missing = missing.Add(c.Missing)
				flowing, changed = s, at
				if !c.Missing.Amount.IsZero() && !l.Available("alice", now).IsZero() {
					t.Fatalf("%s are missing, and alice still has %s", c.Missing.Amount, l.Available("alice", now))
				}
				if got := l.Available("alice", now); got != available.Add(c.Added.Amount).MustSub(c.Taken.Amount) {
					t.Fatalf("alice had %s and has %s after %+v", available, got, c)
				}
				after := l.Totals()
				if after.Lapsed != before.Lapsed.Add(c.Freed) || after.Held.Add(c.Taken.Amount) != before.Held.Add(c.Added.Amount) {
					t.Fatalf("%+v became %+v by %+v", before, after, c)
				}
			},
			"spend": func(t *rapid.T) {
				l.Charge("alice", aleph.NewGrains(rapid.Uint64Max(5*aleph.GrainsPerCredit).Draw(t, "amount")), now)
			},
			"restore": func(*rapid.T) { l = credit.Restore(l.State()) },
			"": func(t *rapid.T) {
				grains, v := openStream{flowing, changed}.came(now)
				got, want := l.Totals(), came.Add(credit.Sum{Amount: grains, Value: v}).Add(missing)
				if got.Streamed != want.Amount || got.Inflown != want.Value || got.Missing != missing {
					t.Fatalf("streams have brought %s with %v, the ledger says %s with %v", want.Amount, want.Value, got.Streamed, got.Inflown)
				}
				if err := l.Check(now); err != nil {
					t.Fatal(err)
				}
			},
		})
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

// ALEPH behind credits that are taken back stays with the account, behind what
// else streams brought, so that it can be taken back later and nothing of it is
// missing.
func TestTakenBackLeavesALEPHBehind(t *testing.T) {
	l := credit.New()
	v := backing(600, 0, 0)
	sum := func(grains uint64, v aleph.Value) credit.Sum {
		return credit.Sum{Amount: aleph.NewGrains(grains), Value: v}
	}
	none := sum(0, aleph.Value{})
	l.Correct("alice", sum(1000, aleph.Value{}), none, 1) // of a stablecoin
	l.Correct("alice", sum(10, v), none, 2)               // of ALEPH
	if c := l.Correct("alice", none, sum(10, aleph.Value{}), 3); c.Taken.Amount != aleph.NewGrains(10) || c.Freed != (aleph.Value{}) {
		t.Errorf("credits that ALEPH lies behind, taken back without it: %+v", c)
	}
	if held := l.Totals().Backing; held != v {
		t.Errorf("%v lies behind what is left, want %v", held, v)
	}
	if c := l.Correct("alice", none, sum(0, v), 4); c.Missing != none || c.Taken.Value != v {
		t.Errorf("and then the ALEPH: %+v", c)
	}
}
