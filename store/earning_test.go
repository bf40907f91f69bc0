package store_test

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"testing"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/payout"
	"github.com/aleph-im/go-aleph/reward"
	"github.com/aleph-im/go-aleph/store"
)

func TestEarnings(t *testing.T) {
	s := open(t, t.TempDir())
	second := closed(2)
	second.Report.Withholdings = []reward.Withheld{{Stream: reward.Execution, Node: node1, Address: alice, Amount: huge}}
	second.Report.Leftovers = []reward.Unallocated{{Stream: reward.Execution, Role: reward.RoleCCN, Node: node1, Reason: reward.NodeNotLinked, Amount: huge}}
	third := closed(3)
	third.Report.Shares = nil
	apply(t, s, []engine.Effect{closed(1), second}, []engine.Effect{third})

	got := func(epoch uint64, p reward.Part, to aleph.Address) reward.Earning {
		return reward.Earning{Epoch: epoch, From: day, To: day + 60_000, Recipient: to, Part: p}
	}
	paid := reward.Part{Role: reward.RoleCRN, Node: node1, Address: alice, Fate: reward.Shared, Amount: huge}
	withheld := reward.Part{Stream: reward.Execution, Role: reward.RoleCRN, Node: node1, Address: alice, Fate: reward.Kept, Reason: reward.NodeSilent, Amount: huge}
	nobodys := reward.Part{Stream: reward.Execution, Role: reward.RoleCCN, Node: node1, Fate: reward.Unallocable, Reason: reward.NodeNotLinked, Amount: huge}
	all := []reward.Earning{got(2, paid, alice), got(2, withheld, alice), got(2, nobodys, alice), got(1, paid, alice)}
	for name, test := range map[string]struct {
		filter reward.EarningFilter
		page   archive.Page
		want   []reward.Earning
	}{
		"an address":            {reward.EarningFilter{Recipient: alice}, archive.Page{}, all},
		"a node":                {reward.EarningFilter{Node: node1}, archive.Page{}, all},
		"an epoch":              {reward.EarningFilter{Recipient: alice, Epoch: 1}, archive.Page{}, all[3:]},
		"both":                  {reward.EarningFilter{Recipient: alice, Node: node1, Epoch: 2}, archive.Page{}, all[:3]},
		"a page is of epochs":   {reward.EarningFilter{Recipient: alice}, archive.Page{Number: 1, Size: 1}, all[:3]},
		"the next page":         {reward.EarningFilter{Recipient: alice}, archive.Page{Number: 2, Size: 1}, all[3:]},
		"who got nothing":       {reward.EarningFilter{Recipient: bob}, archive.Page{}, nil},
		"nothing to select by":  {reward.EarningFilter{Epoch: 1}, archive.Page{}, nil},
		"a node that is nobody": {reward.EarningFilter{Node: node2}, archive.Page{}, nil},
	} {
		got, err := s.Earnings(t.Context(), test.filter, test.page)
		if err != nil {
			t.Fatal(err)
		}
		equal(t, name, got, test.want)
	}
}

func TestEarned(t *testing.T) {
	s := open(t, t.TempDir())
	second := closed(2)
	second.Report.Shares = append(second.Report.Shares, reward.Share{Role: reward.RoleCCN, Node: node2, Address: bob, Amount: huge})
	apply(t, s, []engine.Effect{closed(1), second})
	for until, want := range map[uint64][]payout.Entitlement{
		0: nil,
		1: {{Address: alice, Total: huge}},
		2: {{Address: alice, Total: huge.Add(huge)}, {Address: bob, Total: huge}},
	} {
		got, err := s.Earned(t.Context(), until)
		if err != nil {
			t.Fatal(err)
		}
		slices.SortFunc(want, func(a, b payout.Entitlement) int { return cmp.Compare(a.Address, b.Address) })
		equal(t, fmt.Sprintf("until epoch %d", until), got, want)
	}
}

func TestWages(t *testing.T) {
	s := open(t, t.TempDir())
	wage := func(from aleph.Millis) engine.WagePaid {
		w := engine.WagePaid{From: from, To: from + 1, Due: huge}
		w.Wages = closed(1).Inputs.Wages
		w.Wages.Pools = []reward.Pool{{Stream: reward.Wage, Role: reward.RoleStaker, From: from, To: from + 1, Amount: huge, Weights: huge}}
		w.Wages.Weights = []reward.Weight{{Role: reward.RoleStaker, Node: node2, Address: bob, Weight: huge}}
		return w
	}
	apply(t, s, []engine.Effect{wage(1), wage(2), closed(1), wage(3)})
	for epoch, want := range map[uint64][]engine.WagePaid{1: {wage(1), wage(2)}, 2: {wage(3)}, 3: nil} {
		got, err := s.Wages(t.Context(), epoch)
		if err != nil {
			t.Fatal(err)
		}
		equal(t, "wages", got, want)
	}
}

func TestLine(t *testing.T) {
	s := open(t, t.TempDir())
	apply(t, s, []engine.Effect{engine.Charged{Line: line(1, alice, vm1, node1)}, closed(1), engine.Charged{Line: line(2, bob, vm2, node2)}})
	for number, epoch := range map[uint64]uint64{1: 1, 2: 2} {
		l, in, err := s.Line(t.Context(), number)
		if err != nil || l.Number != number || in != epoch {
			t.Errorf("line %d is number %d in epoch %d: %v", number, l.Number, in, err)
		}
	}
	if _, _, err := s.Line(t.Context(), 3); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("got %v, want ErrNotFound", err)
	}
}
