package engine_test

import (
	"bytes"
	"errors"
	"testing"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/message"
	"github.com/aleph-im/go-aleph/payment"
	"github.com/aleph-im/go-aleph/registry"
)

// transactions are one of each kind.
func transactions(t testing.TB, g engine.Genesis) [][]byte {
	_, post := signed(t, "alice", message.TypePost, g.Start, &message.Post{Type: "chat", Content: []byte(`"hello"`)})
	_, crn := signed(t, "op1", message.TypePost, g.Start, operation(message.CreateResourceNode, aleph.Hash{}, nodeDetails("n1")))
	_, file := submitted(t, "alice", message.TypeStore, g.Start,
		&message.Store{File: fileHash("code"), Engine: message.Storage, Payment: message.Payment{Type: message.Hold}},
		engine.Submission{FileHeld: true, FileSize: 1000})
	return [][]byte{
		post, crn, file,
		ballot(g, "core1", engine.Vote{Observation: &engine.Observation{
			Block: 1, Transfers: []registry.Transfer{mint("staker", aleph.WholeTokens(500_000))},
			Receipts: []payment.Receipt{receipt(1, "alice", "usdc", aleph.NewToken(1_000_000), aleph.ALEPH)},
		}}),
		ballot(g, "core1", engine.Vote{Price: &engine.PriceReport{Serial: 1, Price: 25_000_000_000}}),
		ballot(g, "core1", engine.Vote{Scores: &engine.ScoreReport{Serial: 1, Measurements: []registry.Measurement{{Node: fileHash("n1"), Score: 1}}}}),
		ballot(g, "core1", engine.Vote{Attestation: &engine.Attestation{}}),
		ballot(g, "core1", engine.Vote{Policy: &engine.PolicyVote{Serial: 1, TOML: changed(g.Policy, map[string]string{"name": `"ours"`})}}),
	}
}

// FuzzDecodeTx gives bytes of strangers to a core node: they are refused as
// such, or they are an event that the engine takes without breaking a law.
func FuzzDecodeTx(f *testing.F) {
	g := genesis(f, 1)
	for _, tx := range transactions(f, g) {
		f.Add(tx)
		f.Add(tx[:len(tx)/2])
	}
	f.Add([]byte{'V', 0xa2, 1, 0x5b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff}) // A body of 2^64-1 bytes.
	f.Fuzz(func(t *testing.T, tx []byte) {
		ev, err := engine.DecodeTx(g.Network, tx)
		if err != nil {
			if !errors.Is(err, engine.ErrTransaction) {
				t.Fatalf("%v is not ErrTransaction", err)
			}
			return
		}
		e := engine.New(g)
		e.Apply(ev)
		// Also when it is what a core node says: no signature can be guessed here.
		if v, ok := ev.(engine.Vote); ok {
			v.Signer = g.Cores[0].Signer
			e.Apply(v)
		}
		if err := e.Check(); err != nil {
			t.Fatal(err)
		}
		if _, err := engine.Restore(e.Snapshot()); err != nil {
			t.Fatal(err)
		}
	})
}

// lived is an engine in which everything has happened.
func lived(t testing.TB) *engine.Engine {
	g := genesis(t, 1)
	e := engine.New(g)
	for _, tx := range transactions(t, g) {
		e.Apply(decoded(t, g, tx))
	}
	e.Apply(decoded(t, g, ballot(g, "core1", engine.Vote{Observation: &engine.Observation{After: 9, Block: 10}})))
	now := g.Start
	send := func(who string, kind message.Type, body any) aleph.Hash {
		env, tx := signed(t, who, kind, now, body)
		e.Apply(decoded(t, g, tx))
		return env.ItemHash
	}
	owner := "op1"
	node := e.Registry().State().CRNs[0].ID
	e.Apply(decoded(t, g, ballot(g, "core1", engine.Vote{Observation: &engine.Observation{
		After: 1, Block: 2, Transfers: []registry.Transfer{mint("ccnowner", aleph.WholeTokens(200_000))},
	}})))
	ccn := send("ccnowner", message.TypePost, operation(message.CreateNode, aleph.Hash{}, nodeDetails("C")))
	send("ccnowner", message.TypePost, operation(message.LinkNode, node, message.NodeDetails{}))
	send("staker", message.TypePost, operation(message.Stake, ccn, message.NodeDetails{}))
	e.Apply(decoded(t, g, ballot(g, "core1", engine.Vote{Scores: &engine.ScoreReport{
		Serial: 2, Measurements: []registry.Measurement{{Node: node, Score: 9000, Capacity: 4}},
	}})))
	env, tx := submitted(t, "alice", message.TypeStore, now,
		&message.Store{File: fileHash("paid"), Engine: message.Storage, Payment: message.Payment{Type: message.Credit}},
		engine.Submission{FileHeld: true, FileSize: 1 << 30})
	e.Apply(decoded(t, g, tx))
	for _, persistent := range []bool{true, false} {
		vm := send("alice", message.TypeProgram, program("p", env.ItemHash, persistent))
		send(owner, message.TypePost, report(node, message.ReportEvent{VM: vm, Kind: message.Started, At: now, Generation: 1}))
		send(owner, message.TypePost, report(node, message.ReportEvent{VM: vm, Kind: message.Ended, At: now + 30_000, Generation: 1}))
	}
	e.Apply(engine.Tick{At: now + 10_000})
	return e
}

// FuzzRestore gives damaged snapshots to a core node: they are refused, or
// they are the snapshot of the engine that they give, which obeys all laws and
// goes on.
func FuzzRestore(f *testing.F) {
	f.Add(engine.New(genesis(f, 4)).Snapshot())
	f.Add(lived(f).Snapshot())
	f.Add([]byte{})
	f.Add([]byte{0xbf, 0xff})
	f.Add([]byte{0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff}) // A list of 2^64-1.
	f.Fuzz(func(t *testing.T, snapshot []byte) {
		e, err := engine.Restore(snapshot)
		if err != nil {
			if !errors.Is(err, engine.ErrSnapshot) {
				t.Fatalf("%v is not ErrSnapshot", err)
			}
			return
		}
		if !bytes.Equal(e.Snapshot(), snapshot) {
			t.Fatal("the restored engine has another snapshot")
		}
		if err := e.Check(); err != nil {
			t.Fatal(err)
		}
	})
}

// TestDamagedSnapshots changes each byte of a snapshot: what is not refused is
// a snapshot all the same, and nothing stops the process.
func TestDamagedSnapshots(t *testing.T) {
	snapshot := lived(t).Snapshot()
	for i := range snapshot {
		damaged := bytes.Clone(snapshot)
		damaged[i] ^= 1 << (i % 8)
		if e, err := engine.Restore(damaged); err == nil && !bytes.Equal(e.Snapshot(), damaged) {
			t.Fatalf("byte %d of %d: restored to another state", i, len(snapshot))
		}
		if _, err := engine.Restore(snapshot[:i]); err == nil {
			t.Fatalf("the first %d of %d bytes are taken for a snapshot", i, len(snapshot))
		}
	}
}
