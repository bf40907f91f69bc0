package credit_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/credit"
)

// TestManyFlows starts and stops thousands of flows in a random order: the
// ledger finds those that run, and no others.
func TestManyFlows(t *testing.T) {
	l := credit.New()
	l.Deposit("alice", aleph.Paid, 1<<40, aleph.Value{})
	chance := rand.New(rand.NewPCG(1, 2))
	runs := map[int]bool{}
	for range 100_000 {
		i := chance.IntN(5000)
		if err := l.Start(flowNumber(i), "alice", 1, 0); (err == nil) == runs[i] {
			t.Fatalf("flow %d runs: %v; start: %v", i, runs[i], err)
		}
		runs[i] = true
		i = chance.IntN(5000)
		if got := stop(l, flowNumber(i), 0); got.Err == runs[i] {
			t.Fatalf("flow %d runs: %v; stop: %+v", i, runs[i], got)
		}
		runs[i] = false
	}
	for i := range 5000 {
		if _, ok := l.Flow(flowNumber(i)); ok != runs[i] {
			t.Fatalf("flow %d runs: %v, found: %v", i, runs[i], ok)
		}
	}
	if err := l.Check(0); err != nil {
		t.Fatal(err)
	}
}

// TestNames opens accounts whose names are short and long, and begin alike:
// each is itself.
func TestNames(t *testing.T) {
	l := credit.New()
	var names []aleph.Address
	for n := 1; n <= 128; n++ { // The longest that aleph.ParseAddress takes.
		text := strings.Repeat("a", n-1)
		names = append(names, aleph.Address(text+"a"), aleph.Address(text+"b"))
	}
	for i, name := range names {
		l.Deposit(name, aleph.Paid, aleph.Credits(1+i), aleph.Value{})
	}
	for i, name := range names {
		if got, want := l.Available(name, 0), aleph.Credits(1+i).Grains(); got != want {
			t.Errorf("%s has %s, want %s", name, got, want)
		}
	}
	if got := l.Available("aa\x00", 0); !got.IsZero() {
		t.Errorf("nobody has %s", got)
	}
	if err := l.Check(0); err != nil {
		t.Fatal(err)
	}
}
