package node

import (
	"bytes"
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"slices"
	"testing"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/message"
	"github.com/aleph-im/go-aleph/payment"
	"github.com/aleph-im/go-aleph/payout"
	"github.com/aleph-im/go-aleph/registry"
)

func TestShareOf(t *testing.T) {
	for _, test := range []struct {
		answered []bool
		want     aleph.BasisPoints
	}{
		{[]bool{true}, 10_000},
		{[]bool{false}, 0},
		{[]bool{true, false}, 5000},
		{[]bool{true, true, false}, 6666},
		{[]bool{true, true, true, true, true, true, true, true, true, false}, 9000},
	} {
		if got := shareOf(test.answered); got != test.want {
			t.Errorf("%v: got %d, want %d", test.answered, got, test.want)
		}
	}
}

// TestSerials tells every change under a number of its own, and the same again
// until it is counted.
func TestSerials(t *testing.T) {
	var s serials
	for i, step := range []struct {
		changed bool
		counted uint64
		serial  uint64
		due     bool
	}{
		{false, 0, 0, false}, // There is nothing to tell yet.
		{true, 5, 6, true},   // Another run of the node has told five.
		{false, 5, 6, true},  // Not counted yet: the same again.
		{true, 5, 7, true},   // Another change meanwhile.
		{false, 6, 7, true},
		{false, 7, 7, false},
		{true, 7, 8, true},
		{false, 9, 8, false}, // Somebody else speaks with the same key.
		{true, 9, 10, true},
	} {
		if serial, due := s.next(step.changed, step.counted); serial != step.serial || due != step.due {
			t.Errorf("step %d: got %d, %t, want %d, %t", i, serial, due, step.serial, step.due)
		}
	}
}

// economy is a network of core nodes in which somebody earns something in
// every epoch: alice pays for a file, and the owner of a CCN keeps it.
type economy struct {
	*chainOf
	g       engine.Genesis
	network string
	seen    uint64 // block of the chain
}

func newEconomy(t *testing.T, cores int) *economy {
	g := genesis(t, cores)
	usdc := address("usdc")
	g.Assets = []payment.Asset{
		{Address: usdc, Symbol: "USDC", Decimals: 6, Kind: payment.Stable},
		{Address: address("aleph"), Symbol: "ALEPH", Decimals: 18, Kind: payment.Aleph},
	}
	e := &economy{chainOf: openChain(t, t.TempDir(), g), g: g, network: g.Network}
	var prices [][]byte
	for _, c := range g.Cores {
		prices = append(prices, ballot(c.Name, e.network, engine.Vote{Price: &engine.PriceReport{Serial: 1, Price: 25_000_000_000}}))
	}
	e.taken(prices...)
	e.observe(engine.Observation{
		Transfers: []registry.Transfer{
			{To: address("ccnowner"), Amount: aleph.WholeTokens(200_000)},
			{To: address("staker"), Amount: aleph.WholeTokens(600_000)},
		},
		Receipts: []payment.Receipt{{
			ID:    payment.ID{Chain: g.Chain, Tx: [32]byte{1}, Log: 1},
			Payer: address("alice"), Account: address("alice"), Asset: usdc, Amount: aleph.NewToken(100_000_000),
			Received: aleph.WholeTokens(4000), Distribution: aleph.WholeTokens(4000), DevAsset: usdc, Developers: aleph.NewToken(5_000_000),
		}},
	})
	name := "ccn"
	create := message.NodeOperation{Action: message.CreateNode, Details: message.NodeDetails{Name: &name}}.Post()
	ccn := signed(t, "ccnowner", message.TypePost, 1000, &create)
	stake := message.NodeOperation{Action: message.Stake, Node: ccn.ItemHash}.Post()
	file := signed(t, "alice", message.TypeStore, 1000, &message.Store{
		File: hashOf("file"), Engine: message.Storage, Payment: message.Payment{Type: message.Credit},
	})
	e.taken(
		submission(t, ccn), submission(t, signed(t, "staker", message.TypePost, 1000, &stake)),
		engine.EncodeSubmission(engine.Submission{Envelope: raw(t, file), FileHeld: true, FileSize: 1 << 30}),
	)
	return e
}

// observe lets all core nodes see a block of the chain.
func (e *economy) observe(o engine.Observation) {
	e.tb.Helper()
	o.After, o.Block = e.seen, e.seen+1
	e.seen = o.Block
	var votes [][]byte
	for _, c := range e.g.Cores {
		votes = append(votes, ballot(c.Name, e.network, engine.Vote{Observation: &o}))
	}
	e.taken(votes...)
}

// close ends the open epoch and returns its root.
func (e *economy) close() payout.Root {
	e.tb.Helper()
	var number uint64
	b := e.propose()
	e.view(func(x *engine.Engine) { number, _, b.Time = x.Epoch() })
	e.blocks[len(e.blocks)-1] = b
	e.Apply(b)
	e.commit()
	var root payout.RootState
	var ok bool
	e.view(func(x *engine.Engine) { root, ok = x.Payouts().Root(number) })
	if !ok {
		e.tb.Fatalf("nobody has earned anything in epoch %d", number)
	}
	return root.Root
}

// node is a core node on the state that all agree on.
func (e *economy) node(name string) *Core {
	return &Core{app: e.app, store: e.store, log: quiet(), address: address(name), config: CoreConfig{Signer: key(name)}}
}

// attest lets core nodes sign what is due, and returns how many roots that was.
func (e *economy) attest(names ...string) (n int) {
	e.tb.Helper()
	var votes [][]byte
	for _, name := range names {
		for _, a := range e.node(name).dueAttestations() {
			votes = append(votes, ballot(name, e.network, engine.Vote{Attestation: &a}))
			n++
		}
	}
	e.taken(votes...)
	return n
}

// TestDueAttestations signs each root once, and only roots that were computed
// here, whatever others attest.
func TestDueAttestations(t *testing.T) {
	e := newEconomy(t, 4)
	me := e.node("core0")
	if due := me.dueAttestations(); len(due) != 0 {
		t.Fatalf("%d are due before the first epoch has closed", len(due))
	}
	first := e.close()

	lie := first
	lie.Hash[0] ^= 1
	lie.Total = lie.Total.Add(lie.Total)
	ahead := payout.Root{Epoch: first.Epoch + 1, Hash: [32]byte{1}, Total: first.Total}
	for _, name := range coreNames[1:] {
		for _, root := range []payout.Root{lie, ahead} {
			a := engine.Attestation{Root: root, Signature: aleph.Sign(key(name), root.Digest(e.g.Chain, e.g.Vault))}
			e.block(ballot(name, e.network, engine.Vote{Attestation: &a}))
		}
	}
	due := me.dueAttestations()
	if len(due) != 1 || due[0].Root != first {
		t.Fatalf("due: %+v, want the root %+v alone", due, first)
	}
	signer, err := aleph.Recover(first.Digest(e.g.Chain, e.g.Vault), due[0].Signature)
	if err != nil || signer != address("core0") {
		t.Errorf("signed by %s, %v, want the node itself", signer, err)
	}

	second := e.close()
	roots := func() (due []payout.Root) {
		for _, a := range me.dueAttestations() {
			due = append(due, a.Root)
		}
		return due
	}
	if got := roots(); !slices.Equal(got, []payout.Root{first, second}) {
		t.Errorf("due: %+v, want both roots", got)
	}
	if n := e.attest("core0"); n != 2 {
		t.Errorf("signed %d roots, want 2", n)
	}
	if got := roots(); len(got) != 0 {
		t.Errorf("due: %+v, want none: both are signed", got)
	}
	e.attest("core1", "core2")
	e.observe(engine.Observation{Accepted: []payout.Accepted{{Epoch: second.Epoch, Hash: second.Hash, Total: second.Total}}})
	for _, a := range e.node("core3").dueAttestations() {
		if a.Root == second {
			t.Error("a root is due that the vault has taken")
		}
	}
}

// TestProbe measures a compute node and tells the network.
func TestProbe(t *testing.T) {
	c := agreeing(t, blockInterval)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Write([]byte(usageOf(3, 1<<30, 1<<30)))
	}))
	defer server.Close()
	register := func(owner, url string) aleph.Hash {
		create := message.NodeOperation{
			Action: message.CreateResourceNode, Details: message.NodeDetails{Type: "compute", Name: &owner, Address: &url},
		}.Post()
		env := signed(t, owner, message.TypePost, now(), &create)
		wantProcessed(t, submit(t, c, raw(t, env), true))
		return env.ItemHash
	}
	up, down, none := register("up", server.URL), register("down", "http://127.0.0.1:1"), register("none", "")

	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- c.probe(ctx) }()
	until(t, "the node is measured", func() (measured bool) {
		c.View(func(e *engine.Engine) {
			crn, _ := e.Registry().CRN(up)
			measured = crn.Score == aleph.Whole && crn.Capacity == 3
		})
		return measured
	})
	cancel()
	if err := <-done; !errors.Is(err, context.Canceled) {
		t.Errorf("probe: %v", err)
	}
	c.View(func(e *engine.Engine) {
		for _, id := range []aleph.Hash{down, none} {
			if crn, ok := e.Registry().CRN(id); !ok || crn.Score != 0 || crn.Capacity != 0 {
				t.Errorf("a node that does not answer has score %d and capacity %d", crn.Score, crn.Capacity)
			}
		}
	})
}

// TestFetchFiles brings the files on record here that other core nodes took.
func TestFetchFiles(t *testing.T) {
	file := []byte("a file that another core node took")
	hash := aleph.HashOf(file)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/api/v0/storage/raw/"+hash.String() {
			http.NotFound(w, r)
			return
		}
		w.Write(file)
	}))
	defer server.Close()
	chain := openChain(t, t.TempDir(), genesis(t, 1))
	c := &Core{app: chain.app, store: chain.store, log: quiet(), config: CoreConfig{Siblings: []string{server.URL}}}
	keep := func(h aleph.Hash, size int64) []byte {
		env := signed(t, "alice", message.TypeStore, 1000, &message.Store{File: h, Engine: message.Storage, Payment: message.Payment{Type: message.Hold}})
		return engine.EncodeSubmission(engine.Submission{Envelope: raw(t, env), FileHeld: true, FileSize: size})
	}
	chain.taken(keep(hashOf("lost"), 4), keep(hash, int64(len(file)))) // One that nobody has does not keep the others back.

	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- c.fetchFiles(ctx) }()
	until(t, "the file is here", func() bool { _, held := c.store.BlobSize(hash); return held })
	cancel()
	if err := <-done; !errors.Is(err, context.Canceled) {
		t.Errorf("fetchFiles: %v", err)
	}
	f, size, err := c.store.OpenBlob(hash)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var got bytes.Buffer
	if _, err := got.ReadFrom(f); err != nil || size != int64(len(file)) || !bytes.Equal(got.Bytes(), file) {
		t.Errorf("got %d bytes %q, %v", size, got.Bytes(), err)
	}
}
