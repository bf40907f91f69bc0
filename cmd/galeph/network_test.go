package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/rogpeppe/go-internal/testscript"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/console"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/message"
	"github.com/aleph-im/go-aleph/payment"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/registry"
	"github.com/aleph-im/go-aleph/store"
)

// network is a core node with a short history, for commands to ask: a real
// engine, its read model, and the API in front of them.
type network struct {
	t      *testing.T
	engine *engine.Engine
	store  *store.Store
	height int64
	now    aleph.Millis
	block  uint64 // of the chain
}

const networkStart aleph.Millis = 1_795_000_000_000

func secretOf(name string) *secp256k1.PrivateKey {
	sum := aleph.HashOf([]byte(name)).Sum()
	return secp256k1.PrivKeyFromBytes(sum[:])
}

func addressOf(name string) aleph.Address { return aleph.AddressOf(secretOf(name).PubKey()) }

func (n *network) Submit(context.Context, console.Submission, bool) (console.Outcome, error) {
	return console.Outcome{}, errors.New("this network only answers")
}

func (n *network) View(f func(*engine.Engine)) { f(n.engine) }

func (n *network) Status() console.Status { return console.Status{Network: "test", Height: n.height} }

// apply hands an event to the engine and its effects to the read model.
func (n *network) apply(ev engine.Event) {
	n.t.Helper()
	n.height++
	effects := n.engine.Apply(ev)
	for _, f := range effects {
		switch f := f.(type) {
		case engine.Refused:
			n.t.Fatalf("refused: %d %v", f.Code, f.Details)
		case engine.Disregarded:
			n.t.Fatalf("disregarded: %s", f.Reason)
		}
	}
	if err := n.store.Apply(n.t.Context(), n.height, n.now, effects); err != nil {
		n.t.Fatal(err)
	}
}

func (n *network) observe(o engine.Observation) {
	n.t.Helper()
	o.After, o.Block, o.At = n.block, n.block+1, n.now
	n.block++
	n.apply(engine.Vote{Signer: addressOf("core"), Observation: &o})
}

// pass lets time pass in blocks.
func (n *network) pass(d aleph.Millis) {
	n.t.Helper()
	for step := n.engine.Policy().Halt; d > 0; d -= step {
		n.now += min(d, step)
		n.apply(engine.Tick{At: n.now})
	}
}

// say publishes a message of somebody and returns its hash.
func (n *network) say(who string, kind message.Type, content any) aleph.Hash {
	n.t.Helper()
	env, err := message.Compose(kind, message.Ethereum, addressOf(who), "TEST", n.now, content)
	if err != nil {
		n.t.Fatal(err)
	}
	message.SignEthereum(secretOf(who), &env)
	n.apply(engine.Submission{Envelope: must(env.MarshalJSON()), FileSize: 1, FileHeld: true})
	return env.ItemHash
}

func (n *network) operate(who string, op message.NodeOperation) aleph.Hash {
	n.t.Helper()
	return n.say(who, message.TypePost, op.Post())
}

// newNetwork tells a history of two closed epochs of an hour. An operator has
// two compute nodes that pay one purse, and alice runs a program on each. In
// the middle of the second epoch node two loses its link.
func newNetwork(t *testing.T) (n *network, nodes map[string]aleph.Hash) {
	t.Helper()
	p, err := policy.Preset("proposal")
	if err != nil {
		t.Fatal(err)
	}
	p.Epoch = aleph.Hour
	s, err := store.Open(t.Context(), t.TempDir(), slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	coin := addressOf("aleph token")
	n = &network{t: t, store: s, now: networkStart, engine: engine.New(engine.Genesis{
		Network: "test", Policy: p, Start: networkStart, Chain: 1, Vault: [20]byte{1}, Developers: addressOf("developers"),
		Cores:  []engine.Core{{Name: "core", Signer: addressOf("core"), Power: 1}},
		Assets: []payment.Asset{{Address: coin, Symbol: "ALEPH", Decimals: 18, Kind: payment.Aleph}},
	})}
	price, err := aleph.ParsePrice("0.025")
	if err != nil {
		t.Fatal(err)
	}
	n.apply(engine.Vote{Signer: addressOf("core"), Price: &engine.PriceReport{Serial: 1, Price: price}})
	paid := aleph.WholeTokens(100)
	n.observe(engine.Observation{
		Transfers: []registry.Transfer{
			{To: addressOf("ccn"), Amount: aleph.WholeTokens(200_000)}, {To: addressOf("staker"), Amount: aleph.WholeTokens(600_000)},
		},
		Funded: []payment.Funding{{From: addressOf("foundation"), Amount: aleph.WholeTokens(1_000_000)}},
		Receipts: []payment.Receipt{{
			ID: payment.ID{Chain: 1, Tx: [32]byte{1}, Log: 1}, At: n.now, Payer: addressOf("alice"), Account: addressOf("alice"),
			Asset: coin, Amount: paid, Received: paid, Distribution: aleph.WholeTokens(95), Developers: aleph.WholeTokens(5), DevAsset: coin,
		}},
	})

	nodes = map[string]aleph.Hash{}
	create := func(who, name, url string, op message.NodeOperation) aleph.Hash {
		op.Details.Name, op.Details.Address = &name, &url
		nodes[name] = n.operate(who, op)
		return nodes[name]
	}
	purse := addressOf("purse")
	ccn := create("ccn", "core-one", "http://127.0.0.1:4024", message.NodeOperation{Action: message.CreateNode})
	details := message.NodeDetails{Type: "compute", Reward: &purse}
	crns := [...]aleph.Hash{
		create("crn", "node-one", "http://127.0.0.1:4021", message.NodeOperation{Action: message.CreateResourceNode, Details: details}),
		create("crn", "node-two", "http://127.0.0.1:4022", message.NodeOperation{Action: message.CreateResourceNode, Details: details}),
	}
	n.operate("staker", message.NodeOperation{Action: message.Stake, Node: ccn})
	scores := engine.ScoreReport{Serial: 1, Measurements: []registry.Measurement{{Node: ccn, Score: 10_000}}}
	for _, crn := range crns {
		n.operate("ccn", message.NodeOperation{Action: message.LinkNode, Node: crn})
		scores.Measurements = append(scores.Measurements, registry.Measurement{Node: crn, Score: 10_000, Capacity: 4})
	}
	n.apply(engine.Vote{Signer: addressOf("core"), Scores: &scores})

	code := n.say("alice", message.TypeStore, message.Store{File: aleph.HashOf([]byte("code")), Engine: message.Storage, Payment: message.Payment{Type: message.Hold}})
	for range crns {
		n.now++ // Two programs, not one twice.
		n.apply(engine.Tick{At: n.now})
		n.say("alice", message.TypeProgram, message.Program{
			Machine: message.Machine{
				Resources: message.Resources{VCPUs: 1, Memory: 128, Seconds: 30}, Payment: message.Payment{Type: message.Credit},
			},
			Code:    message.ProgramCode{File: message.File{Ref: code}, Encoding: "plain", Entrypoint: "main"},
			Runtime: message.Runtime{File: message.File{Ref: code}, Comment: "wasm"},
			On:      message.Triggers{HTTP: true, Persistent: true},
		})
	}
	n.startAll()
	n.pass(aleph.Hour + aleph.Hour/2)
	n.operate("ccn", message.NodeOperation{Action: message.UnlinkNode, Node: crns[1]})
	n.startAll()
	n.pass(aleph.Hour) // The third epoch is half over.
	return n, nodes
}

// startAll lets compute nodes report that all they were ordered to run is
// running.
func (n *network) startAll() {
	n.t.Helper()
	for _, a := range n.engine.Plan().Assignments() {
		if _, running := n.engine.Usage().Of(a.VM); running {
			continue
		}
		report := message.NodeReport{Node: a.Node, Events: []message.ReportEvent{
			{VM: a.VM, Kind: message.Started, At: n.now, Generation: int64(a.Generation)},
		}}
		n.say("crn", message.TypePost, report.Post())
	}
}

// TestNetworkScripts runs commands that ask a core node.
func TestNetworkScripts(t *testing.T) {
	n, nodes := newNetwork(t)
	server := httptest.NewServer(console.New(console.Config{Core: n, Records: n.store, Blobs: n.store, Log: slog.New(slog.DiscardHandler)}))
	t.Cleanup(server.Close)
	testscript.Run(t, testscript.Params{Dir: "testdata/network", Setup: func(e *testscript.Env) error {
		e.Setenv("NODE", server.URL)
		for _, who := range []string{"alice", "ccn", "crn", "purse", "staker", "developers", "nobody"} {
			e.Setenv(who, string(addressOf(who)))
		}
		for _, r := range n.engine.Payouts().Roots() {
			e.Setenv(fmt.Sprintf("root%d", r.Epoch), fmt.Sprintf("%#x", r.Hash))
		}
		for name, id := range nodes {
			e.Setenv(strings.ReplaceAll(name, "-", "_"), id.String())
		}
		return nil
	}})
}

func must(b []byte, err error) []byte {
	if err != nil {
		panic(err)
	}
	return b
}
