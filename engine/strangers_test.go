package engine_test

import (
	"math"
	"strings"
	"testing"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/message"
	"github.com/aleph-im/go-aleph/payment"
	"github.com/aleph-im/go-aleph/registry"
)

// disputes returns what an event was disputed for.
func disputes(effects []engine.Effect) (reasons []string) {
	for _, f := range effects {
		if d, ok := f.(engine.Disputed); ok {
			reasons = append(reasons, d.Reason)
		}
	}
	return reasons
}

// TestFloodOfObservations lets one core node tell of blocks that are not there
// until it is heard no more: the others are.
func TestFloodOfObservations(t *testing.T) {
	g := genesis(t, 4)
	e := engine.New(g)
	tell := func(core string, o engine.Observation) []string {
		return disputes(e.Apply(engine.Vote{Observation: &o, Signer: address(core)}))
	}
	heard := 0
	for n := range uint64(20_000) {
		reasons := tell("core4", engine.Observation{After: n, Block: math.MaxUint64 - n})
		if len(reasons) > 0 {
			break
		}
		heard++
	}
	if heard == 20_000 {
		t.Fatal("a core node can fill the memory of all")
	}
	for _, core := range []string{"core1", "core2", "core3"} {
		if reasons := tell(core, engine.Observation{Block: 1, Hash: [32]byte{7}}); len(reasons) > 0 {
			t.Fatalf("%s is not heard: %v", core, reasons)
		}
	}
	again, err := engine.Restore(e.Snapshot())
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range []*engine.Engine{e, again} {
		if e.Observed() != 1 || e.ObservedHash() != [32]byte{7} {
			t.Errorf("observed block %d, %x, want 1, 07...", e.Observed(), e.ObservedHash())
		}
	}
}

// TestFloodOfReports lets a stranger with a compute node of his own, and then
// one that runs a program, report what has not happened yet.
func TestFloodOfReports(t *testing.T) {
	e := lived(t)
	g := e.Genesis()
	snapshot := len(e.Snapshot())
	_, tx := signed(t, "mallory", message.TypePost, e.Now(), operation(message.CreateResourceNode, aleph.Hash{}, nodeDetails("m")))
	e.Apply(decoded(t, g, tx))
	vm := e.VMs()[0].ID
	for _, crn := range e.Registry().State().CRNs {
		who := "mallory"
		if crn.Owner == address("op1") {
			who = "op1"
		}
		for n := range 3 {
			var events []message.ReportEvent
			for i := range 1000 {
				events = append(events, message.ReportEvent{
					VM: vm, Kind: message.Started, At: e.Now() + aleph.Minute, Generation: 1, Reason: strings.Repeat("x", 30+n+i%2),
				})
			}
			_, tx := signed(t, who, message.TypePost, e.Now(), report(crn.ID, events...))
			e.Apply(decoded(t, g, tx))
		}
	}
	if grown := len(e.Snapshot()) - snapshot; grown > 300_000 {
		t.Errorf("the state has grown by %d bytes", grown)
	}
	if err := e.Check(); err != nil {
		t.Error(err)
	}
}

// TestAbsurdAmounts lets a quorum observe amounts at every power of two: the
// engine may not stop, and no law may break.
func TestAbsurdAmounts(t *testing.T) {
	for _, asset := range []string{"usdc", "aleph", "eth"} {
		g := genesis(t, 1)
		e := engine.New(g)
		e.Apply(engine.Vote{Price: &engine.PriceReport{Serial: 1, Price: 25_000_000_000}, Signer: address("core1")})
		amount, block := aleph.NewToken(1), uint64(0)
		for power := range 256 {
			r := receipt(uint64(power), "alice", asset, amount, aleph.NewToken(1000))
			if asset != "usdc" {
				r.Amount, r.Received, r.Developers, r.Distribution = amount, amount, aleph.Token{}, amount
			}
			for range 3 {
				r.ID.Log++
				o := engine.Observation{
					After: block, Block: block + 1, Receipts: []payment.Receipt{r},
					Transfers: []registry.Transfer{{To: address("alice"), Amount: amount}},
				}
				block++
				e.Apply(engine.Vote{Observation: &o, Signer: address("core1")})
				if err := e.Check(); err != nil {
					t.Fatalf("%s, 2^%d: %v", asset, power, err)
				}
			}
			if power < 255 {
				amount = amount.Add(amount)
			}
		}
		if e.Observed() != block {
			t.Errorf("%s: observed %d of %d blocks", asset, e.Observed(), block)
		}
	}
}

// TestFileSizes refuses what no file can have before it can spoil a price.
func TestFileSizes(t *testing.T) {
	g := genesis(t, 1)
	for size, want := range map[int64]bool{0: true, 1 << 50: true, 1<<50 + 1: false, math.MaxInt64: false, -1: false} {
		tx := engine.EncodeSubmission(engine.Submission{Envelope: []byte("{}"), FileHeld: true, FileSize: size})
		if _, err := engine.DecodeTx(g.Network, tx); (err == nil) != want {
			t.Errorf("%d bytes: %v", size, err)
		}
	}
}

// TestVotesOfOthersAreOtherVotes: who voted is part of the history.
func TestVotesOfOthersAreOtherVotes(t *testing.T) {
	g := genesis(t, 4)
	one, other := engine.New(g), engine.New(g)
	v := engine.Vote{Price: &engine.PriceReport{Serial: 1, Price: 1}, Signer: address("core1")}
	one.Apply(v)
	v.Signer = address("core2")
	other.Apply(v)
	if one.Hash() == other.Hash() {
		t.Error("equal hashes after votes of different core nodes")
	}
}
