package store_test

import (
	"math"
	"testing"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/credit"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/payment"
	"github.com/aleph-im/go-aleph/usage"
)

// moves are what becomes of credits of alice and bob, in the order of time.
func moves() []engine.Effect {
	used := line(1, alice, vm1, node1)
	used.Amount, used.Usage.To = aleph.Credits(30).Grains().Add(aleph.NewGrains(1)), day+4
	held := line(2, alice, vm2, node1)
	held.Amount, held.Portions, held.Usage.Held, held.Usage.Kind = aleph.Grains{}, nil, true, usage.Reserved
	buys := bought(1, alice)
	buys.At, buys.Purchase.Paid, buys.Purchase.Bonus = day+1, 100, 10
	return []engine.Effect{
		buys,
		engine.Granted{Hash: vm1, At: day + 2, Account: alice, Amount: 50, Expires: day + 5, Lot: 2},
		engine.Transferred{Hash: vm2, At: day + 3, From: alice, To: bob, Amount: 40, Lots: []credit.Lot{{ID: 3, Amount: aleph.Credits(40).Grains()}}},
		engine.Charged{Line: used},
		engine.Charged{Line: held},
		engine.Expired{Account: alice, At: day + 5, Portions: []credit.Portion{{Lot: 2, Origin: aleph.Granted, Amount: aleph.Credits(20).Grains()}}},
		engine.RunningLow{Account: alice, At: day + 6, DryAt: day + 7},
		engine.Streamed{Stream: payment.Stream{Account: alice, Flow: aleph.NewToken(5), At: day + 7}, At: day + 8, Inflow: 9},
	}
}

func TestCredits(t *testing.T) {
	s := open(t, t.TempDir())
	all := moves()
	apply(t, s, all[:3], all[3:])
	// Newest first; what is held has charged nothing.
	mine := []engine.Effect{all[7], all[6], all[5], all[3], all[2], all[1], all[0]}
	kinds := func(k ...archive.CreditKind) []archive.CreditKind { return k }
	for _, test := range []struct {
		name string
		f    archive.CreditFilter
		want []engine.Effect
		sums archive.CreditSums
	}{
		{"all", archive.CreditFilter{Account: alice}, mine, archive.CreditSums{Entries: 7, In: 160, Out: 90}},
		{
			"oldest first",
			archive.CreditFilter{Account: alice, OldestFirst: true},
			[]engine.Effect{all[0], all[1], all[2], all[3], all[5], all[6], all[7]},
			archive.CreditSums{Entries: 7, In: 160, Out: 90},
		},
		{"of who was given some", archive.CreditFilter{Account: bob}, all[2:3], archive.CreditSums{Entries: 1, In: 40}},
		{"of nobody", archive.CreditFilter{}, nil, archive.CreditSums{}},
		{
			"of some kinds",
			archive.CreditFilter{Account: alice, Kinds: kinds(archive.CreditsUsed, archive.CreditsGranted)},
			[]engine.Effect{all[3], all[1]},
			archive.CreditSums{Entries: 2, In: 50, Out: 30},
		},
		{"bought", archive.CreditFilter{Account: alice, Kinds: kinds(archive.CreditsBought)}, all[:1], archive.CreditSums{Entries: 1, In: 110}},
		{"of no kind", archive.CreditFilter{Account: alice, Kinds: kinds("none")}, nil, archive.CreditSums{}},
		{"from and to", archive.CreditFilter{Account: alice, From: day + 2, To: day + 4}, []engine.Effect{all[2], all[1]}, archive.CreditSums{Entries: 2, In: 50, Out: 40}},
		{"used by a machine", archive.CreditFilter{Account: alice, Execution: vm1}, all[3:4], archive.CreditSums{Entries: 1, Out: 30}},
		{"granted to a machine", archive.CreditFilter{Account: alice, Execution: vm1, Kinds: kinds(archive.CreditsGranted)}, nil, archive.CreditSums{}},
	} {
		got, total, err := s.Credits(t.Context(), test.f, archive.Page{})
		if err != nil {
			t.Fatalf("%s: %v", test.name, err)
		}
		equal(t, test.name, got, test.want)
		sums, err := s.CreditSums(t.Context(), test.f)
		if err != nil || sums != test.sums || total != len(test.want) {
			t.Errorf("%s: %d entries, sums %+v, %v; want %d, %+v", test.name, total, sums, err, len(test.want), test.sums)
		}
	}
	got, total, err := s.Credits(t.Context(), archive.CreditFilter{Account: alice}, archive.Page{Number: 2, Size: 4})
	if err != nil || total != 7 {
		t.Fatalf("page 2 of %d entries: %v", total, err)
	}
	equal(t, "page 2", got, mine[4:])
}

// TestCreditsWithoutBound are more than SQL can count.
func TestCreditsWithoutBound(t *testing.T) {
	s := open(t, t.TempDir())
	gift := engine.Granted{Hash: vm1, At: day, Account: alice, Amount: math.MaxUint64}
	apply(t, s, []engine.Effect{gift})
	got, _, err := s.Credits(t.Context(), archive.CreditFilter{Account: alice}, archive.Page{})
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "the gift", got, []engine.Effect{gift})
}
