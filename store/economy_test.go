package store_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/credit"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/expense"
	"github.com/aleph-im/go-aleph/message"
	"github.com/aleph-im/go-aleph/payment"
	"github.com/aleph-im/go-aleph/payout"
	"github.com/aleph-im/go-aleph/placement"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/registry"
	"github.com/aleph-im/go-aleph/reward"
	"github.com/aleph-im/go-aleph/store"
	"github.com/aleph-im/go-aleph/usage"
)

var (
	vm1, vm2     = aleph.HashOf([]byte("vm 1")), aleph.HashOf([]byte("vm 2"))
	node1, node2 = aleph.HashOf([]byte("node 1")), aleph.HashOf([]byte("node 2"))
	huge         = aleph.WholeTokens(1 << 62)
)

func line(number uint64, payer aleph.Address, execution, node aleph.Hash) expense.Line {
	amount := aleph.Credits(number << 40).Grains()
	value := aleph.Value{Distribution: huge, Developers: aleph.NewToken(number)}
	return expense.Line{
		Number: number,
		Usage: usage.Record{
			Execution: execution, Kind: usage.Reserved, Node: node, Payer: payer, Units: 2, Rate: 1 << 63, From: day, To: day + 7, Counted: 7,
		},
		Amount:   amount,
		Portions: []credit.Portion{{Lot: 3, Origin: aleph.Paid, Amount: amount, Value: value}},
		Value:    value,
	}
}

func closed(epoch uint64) engine.EpochClosed {
	return engine.EpochClosed{
		Inputs: reward.Epoch{
			Number: epoch, From: day, To: day + 60_000,
			Snapshot: registry.Snapshot{
				CCNs:   []registry.CCN{{Node: registry.Node{ID: node2, Owner: bob}, Active: true, Staked: huge}},
				CRNs:   []registry.CRN{{Node: registry.Node{ID: node1, Owner: alice, Score: 9900}, Parent: node2, Capacity: 8}},
				Stakes: []registry.Stake{{Staker: bob, CCN: node2, Amount: huge}},
			},
			Wages: reward.Wages{
				Paid: huge, Shares: []reward.Share{{Stream: reward.Wage, Role: reward.RoleStaker, Node: node2, Address: bob, Amount: huge}},
			},
			Silences: []reward.Silence{{Node: node1, From: day, To: day + 1}}, Allowance: huge, Burning: true, Developers: bob,
		},
		Policy: policy.Policy{Name: "ours", Execution: policy.Shares{CRN: aleph.Whole}, Wage: policy.Wage{Pool: huge}},
		Report: reward.Report{
			Lines: 2, Pool: aleph.Value{Distribution: huge}, CRN: huge,
			Shares:    []reward.Share{{Role: reward.RoleCRN, Node: node1, Address: alice, Amount: huge}},
			Leftovers: []reward.Unallocated{{Role: reward.RoleCCN, Reason: reward.NoActiveCCN, Amount: aleph.NewToken(1)}},
		},
		Root:  payout.Root{Epoch: epoch, Hash: [32]byte{1, 2, 3}, Total: huge},
		State: [32]byte{4, 5, 6},
	}
}

func bought(n uint32, account aleph.Address) engine.Bought {
	return engine.Bought{At: day, Purchase: payment.Purchase{
		Receipt: payment.Receipt{
			ID: payment.ID{Chain: 1, Tx: [32]byte{7}, Log: n}, At: day, Payer: bob, Account: account, Amount: huge, Received: huge, Distribution: huge,
		},
		Symbol: "ALEPH", Price: 25_000_000_000, Paid: 1 << 62, Bonus: 3,
	}}
}

func TestLines(t *testing.T) {
	s := open(t, t.TempDir())
	lines := []expense.Line{
		line(1, alice, vm1, node1), line(2, alice, vm2, node2), line(3, bob, vm1, node2), line(4, alice, fileHash, aleph.Hash{}),
	}
	apply(t, s,
		[]engine.Effect{engine.Charged{Line: lines[0]}, engine.Charged{Line: lines[1]}, closed(1), engine.Charged{Line: lines[2]}},
		[]engine.Effect{engine.Charged{Line: lines[3]}, closed(2)})
	for name, test := range map[string]struct {
		filter archive.LineFilter
		want   []expense.Line
	}{
		"nothing":   {archive.LineFilter{}, lines},
		"payer":     {archive.LineFilter{Payer: aleph.Address(strings.ToLower(string(bob)))}, lines[2:3]},
		"execution": {archive.LineFilter{Execution: vm1}, []expense.Line{lines[0], lines[2]}},
		"node":      {archive.LineFilter{Node: node2}, lines[1:3]},
		"epoch 1":   {archive.LineFilter{Epoch: 1}, lines[:2]},
		"epoch 2":   {archive.LineFilter{Epoch: 2}, lines[2:]},
		"epoch 3":   {archive.LineFilter{Epoch: 3}, nil},
		"after":     {archive.LineFilter{After: 3}, lines[3:]},
		"limit":     {archive.LineFilter{After: 1, Limit: 2}, lines[1:3]},
		"all":       {archive.LineFilter{Payer: alice, Execution: vm2, Node: node2, Epoch: 1, After: 1, Limit: 1}, lines[1:2]},
	} {
		got, err := s.Lines(t.Context(), test.filter)
		if err != nil {
			t.Fatal(err)
		}
		equal(t, name, got, test.want)
	}
	// A line is on one bill once.
	if err := s.Apply(t.Context(), 3, day, []engine.Effect{engine.Charged{Line: lines[0]}}); err == nil {
		t.Error("a line was written twice")
	}
}

func TestEpochs(t *testing.T) {
	s := open(t, t.TempDir())
	apply(t, s, []engine.Effect{closed(1)}, []engine.Effect{closed(2), closed(3)})
	for name, test := range map[string]struct {
		page archive.Page
		want []engine.EpochClosed
	}{
		"all":    {archive.Page{}, []engine.EpochClosed{closed(3), closed(2), closed(1)}},
		"page 2": {archive.Page{Number: 2, Size: 2}, []engine.EpochClosed{closed(1)}},
	} {
		got, err := s.Epochs(t.Context(), test.page)
		if err != nil {
			t.Fatal(err)
		}
		equal(t, name, got, test.want)
	}
	got, err := s.Epoch(t.Context(), 2)
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "epoch", got, closed(2))
	if _, err := s.Epoch(t.Context(), 4); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("got %v, want ErrNotFound", err)
	}
}

func TestPurchases(t *testing.T) {
	s := open(t, t.TempDir())
	all := []engine.Bought{bought(1, alice), bought(2, bob), bought(3, alice)}
	apply(t, s, []engine.Effect{all[0], all[1]}, []engine.Effect{all[2]})
	for account, want := range map[aleph.Address][]engine.Bought{alice: {all[0], all[2]}, bob: all[1:2], "": all, "nobody": nil} {
		got, err := s.Purchases(t.Context(), account)
		if err != nil {
			t.Fatal(err)
		}
		equal(t, "purchases of "+string(account), got, want)
	}
	// A receipt issues credits once.
	if err := s.Apply(t.Context(), 3, day, []engine.Effect{all[0]}); err == nil {
		t.Error("a purchase was written twice")
	}
}

func TestEvents(t *testing.T) {
	s := open(t, t.TempDir())
	waiting := placement.Decision{VM: vm1, Reason: "none of 1 nodes can take it", Considered: []placement.Considered{{Node: node1, Used: 3, Capacity: 4, Refused: "full"}}}
	placed := placement.Decision{VM: vm1, Node: node1, Generation: 1, Reason: "the smallest share"}
	execution := usage.Execution{ID: vm1, Kind: usage.Reserved, Node: node1, Generation: 1, Payer: alice, Units: 2, Rate: 5, Started: day + 2}
	apply(t, s, []engine.Effect{
		engine.Placed{Decision: waiting, At: day},
		engine.Placed{Decision: placement.Decision{VM: vm2}, At: day},
		engine.Placed{Decision: placed, At: day + 1},
		engine.Started{Execution: execution, At: day + 2},
	}, []engine.Effect{engine.Stopped{VM: vm1, Node: node1, At: day + 3, State: engine.Dry, Reason: "its owner's credits ran out"}})
	got, err := s.Events(t.Context(), vm1)
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "events", got, []archive.VMEvent{
		{At: day, Kind: archive.VMWaiting, Reason: "none of 1 nodes can take it", Detail: json.RawMessage(fmt.Sprintf(
			`{"generation":0,"considered":[{"node":%q,"used":3,"capacity":4,"refused":"full"}]}`, node1))},
		{At: day + 1, Kind: archive.VMPlaced, Node: node1, Reason: "the smallest share", Detail: json.RawMessage(`{"generation":1,"considered":[]}`)},
		{At: day + 2, Kind: archive.VMStarted, Node: node1, Detail: json.RawMessage(fmt.Sprintf(
			`{"kind":"reserved","held":false,"generation":1,"payer":%q,"compute_units":2,"microcredits_per_hour":"5"}`, alice))},
		{At: day + 3, Kind: archive.VMStopped, Node: node1, Reason: "its owner's credits ran out", Detail: json.RawMessage(`{"state":"dry"}`)},
	})
}

func TestDisregardedAndDisputed(t *testing.T) {
	s := open(t, t.TempDir())
	apply(t, s, []engine.Effect{
		engine.Disregarded{Hash: vm1, At: day, Reason: "one"},
		engine.Disregarded{At: day, Reason: "nameless"},
		engine.Disregarded{Hash: vm1, At: day, Reason: "two"},
		engine.Disputed{At: day, Reason: "first"},
	}, []engine.Effect{engine.Disputed{At: day + 1, Reason: "second"}})
	if reason, ok, err := s.Disregarded(t.Context(), vm1); reason != "one; two" || !ok || err != nil {
		t.Errorf("got %q, %t, %v", reason, ok, err)
	}
	if reason, ok, err := s.Disregarded(t.Context(), vm2); reason != "" || ok || err != nil {
		t.Errorf("got %q, %t, %v, want nothing", reason, ok, err)
	}
	disputes, err := s.Disputes(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "disputes", disputes, []engine.Disputed{{At: day + 1, Reason: "second"}, {At: day, Reason: "first"}})
}

func TestFiles(t *testing.T) {
	s := open(t, t.TempDir())
	keep := func(by aleph.Address, at aleph.Millis, file aleph.Hash, size int64) engine.Accepted {
		a := accepted(say(t, by, message.TypeStore, at, fmt.Sprintf(`{"item_type":"storage","item_hash":%q}`, file)))
		a.FileSize = size
		return a
	}
	// The core node that told of the copy did not have the file.
	one, two, copied, gone := keep(alice, 1, fileHash, 10), keep(alice, 2, refHash, 5), keep(alice, 3, fileHash, 0), keep(alice, 4, vm1, 99)
	apply(t, s, []engine.Effect{one, two, copied, gone, keep(bob, 5, fileHash, 10)}, []engine.Effect{forget(t, 6, gone.Hash)})
	want := []archive.FileEntry{
		{File: fileHash, Size: 10, Created: day + 3, Message: copied.Hash},
		{File: refHash, Size: 5, Created: day + 2, Message: two.Hash},
		{File: fileHash, Size: 10, Created: day + 1, Message: one.Hash},
	}
	files, total, size, err := s.Files(t.Context(), string(alice), archive.Page{})
	if err != nil || total != 3 || size != 25 {
		t.Errorf("got %d files of %d bytes, %v, want 3 of 25", total, size, err)
	}
	equal(t, "files", files, want)
	files, total, size, err = s.Files(t.Context(), strings.ToLower(string(alice)), archive.Page{Number: 2, Size: 2})
	if err != nil || total != 3 || size != 25 {
		t.Errorf("got %d files of %d bytes, %v, want 3 of 25", total, size, err)
	}
	equal(t, "page 2", files, want[2:])
}

// TestAllEffects writes one of each kind.
func TestAllEffects(t *testing.T) {
	s := open(t, t.TempDir())
	apply(t, s, []engine.Effect{
		accepted(say(t, alice, message.TypePost, 0, `{"type":"note"}`)),
		engine.Refused{},
		engine.Disregarded{},
		bought(1, alice),
		engine.Placed{},
		engine.Started{},
		engine.Stopped{},
		engine.Charged{Line: line(1, alice, vm1, node1)},
		closed(1),
		engine.RootAgreed{},
		engine.RootAccepted{},
		engine.Paid{},
		engine.Measured{},
		engine.PriceAgreed{},
		engine.PolicyAgreed{},
		engine.Disputed{},
	})
	if err := s.Apply(t.Context(), 2, day, []engine.Effect{nil}); err == nil {
		t.Error("nothing was taken for an effect")
	}
}
