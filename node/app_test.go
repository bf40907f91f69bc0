package node

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"sync"
	"testing"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/consensus"
	"github.com/aleph-im/go-aleph/console"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/message"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/store"
)

var coreNames = []string{"core0", "core1", "core2", "core3"}

// genesis is a network with an epoch of an hour.
func genesis(tb testing.TB, cores int) engine.Genesis {
	tb.Helper()
	p, err := policy.Preset("proposal")
	if err != nil {
		tb.Fatal(err)
	}
	p.Epoch, p.MinRuntime, p.Halt = aleph.Hour, aleph.Minute, 6*aleph.Hour
	g := engine.Genesis{Network: "test", Policy: p, Start: 1_000_000, Chain: 31337, Vault: [20]byte{19: 1}}
	for _, name := range coreNames[:cores] {
		g.Cores = append(g.Cores, engine.Core{Name: name, Signer: address(name), Power: 10})
	}
	return g
}

// ballot is a core node's vote as a transaction.
func ballot(who, network string, v engine.Vote) []byte {
	return engine.EncodeVote(network, v, func(digest [32]byte) aleph.Signature { return aleph.Sign(key(who), digest) })
}

func submission(tb testing.TB, env message.Envelope) []byte {
	tb.Helper()
	return engine.EncodeSubmission(engine.Submission{Envelope: raw(tb, env)})
}

func openStore(tb testing.TB, dir string) *store.Store {
	tb.Helper()
	st, err := store.Open(tb.Context(), dir, quiet())
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { st.Close() })
	return st
}

// chainOf is an app and the blocks that were applied to it.
type chainOf struct {
	*app
	tb     testing.TB
	blocks []consensus.Block
}

func openChain(tb testing.TB, dir string, g engine.Genesis) *chainOf {
	tb.Helper()
	a, err := openApp(openStore(tb, dir), g, quiet())
	if err != nil {
		tb.Fatal(err)
	}
	return &chainOf{app: a, tb: tb}
}

// propose makes the next block, a second after the one before.
func (c *chainOf) propose(txs ...[]byte) consensus.Block {
	b := consensus.Block{Height: int64(len(c.blocks)) + 1, Txs: txs}
	b.Time = c.engine.Genesis().Start + aleph.Millis(b.Height)*aleph.Second
	if n := len(c.blocks); n > 0 {
		b.Time = c.blocks[n-1].Time + aleph.Second
	}
	c.blocks = append(c.blocks, b)
	return b
}

func (c *chainOf) commit() {
	c.tb.Helper()
	if err := c.Commit(); err != nil {
		c.tb.Fatal(err)
	}
}

// block applies and commits the next block.
func (c *chainOf) block(txs ...[]byte) consensus.Outcome {
	c.tb.Helper()
	out := c.Apply(c.propose(txs...))
	c.commit()
	return out
}

// taken applies a block of transactions of which each must be taken and have
// its effect.
func (c *chainOf) taken(txs ...[]byte) {
	c.tb.Helper()
	for i, r := range c.block(txs...).Results {
		if r.Code != 0 {
			c.tb.Fatalf("transaction %d: code %d: %s", i, r.Code, r.Log)
		}
	}
	for _, f := range c.effects {
		switch f.(type) {
		case engine.Disputed, engine.Disregarded, engine.Refused:
			c.tb.Fatalf("%T: %+v", f, f)
		}
	}
}

func (c *chainOf) snapshotOf() (b []byte) {
	c.view(func(e *engine.Engine) { b = e.Snapshot() })
	return b
}

// TestHeight checks that a block counts from its commit on.
func TestHeight(t *testing.T) {
	c := openChain(t, t.TempDir(), genesis(t, 1))
	height, before := c.Height()
	if height != 0 || len(before) != 32 {
		t.Fatalf("at first: height %d, hash %x", height, before)
	}
	out := c.Apply(c.propose())
	if height, hash := c.Height(); height != 0 || string(hash) != string(before) {
		t.Errorf("applied: height %d, hash %x, want 0 and %x still", height, hash, before)
	}
	c.commit()
	if height, hash := c.Height(); height != 1 || string(hash) != string(out.AppHash) {
		t.Errorf("committed: height %d, hash %x, want 1 and %x", height, hash, out.AppHash)
	}
}

// TestViewSettled looks at the engine all the time while blocks are applied:
// what it sees is always what was committed, and in the read model.
func TestViewSettled(t *testing.T) {
	c := openChain(t, t.TempDir(), genesis(t, 1))
	stop := make(chan struct{})
	var viewers sync.WaitGroup
	looked := make(chan struct{}, 1)
	for range 4 {
		viewers.Go(func() {
			for {
				c.view(func(e *engine.Engine) {
					height, err := c.store.Height(t.Context())
					if err != nil || height != c.height || e.Hash() != c.hash {
						t.Errorf("the engine is not at block %d of the read model (%v)", height, err)
					}
				})
				select {
				case looked <- struct{}{}:
				case <-stop:
					return
				default:
				}
			}
		})
	}
	for i := range 30 {
		<-looked
		b := c.propose(submission(t, signed(t, "alice", message.TypePost, 1000+aleph.Millis(i), note("hello"))))
		c.Apply(b)
		if c.settled.TryRLock() { // A viewer would be let in.
			t.Fatal("the engine is shown between Apply and Commit")
		}
		c.commit()
	}
	close(stop)
	viewers.Wait()
}

// TestResults tells what was taken, refused and no transaction at all apart.
// The codes are what core nodes agree on; the pool forgets all but the first.
func TestResults(t *testing.T) {
	g := genesis(t, 1)
	c := openChain(t, t.TempDir(), g)
	original := signed(t, "alice", message.TypePost, 1000, note("hello"))
	amend := signed(t, "alice", message.TypePost, 1001, &message.Post{Type: message.PostAmend, Ref: original.ItemHash.String(), Content: []byte(`"bye"`)})
	out := c.block(
		[]byte("garbage"), submission(t, amend), submission(t, original), submission(t, amend), submission(t, original),
		ballot("core0", g.Network, engine.Vote{Price: &engine.PriceReport{Serial: 1, Price: 1}}),
		ballot("core0", "another network", engine.Vote{Price: &engine.PriceReport{Serial: 2, Price: 2}}),
	)
	var codes []uint32
	for _, r := range out.Results {
		codes = append(codes, r.Code)
	}
	// A vote of another network is a stranger's here: disputed, not refused.
	if d := diff([]uint32{1, 2, 0, 0, 0, 0, 0}, codes); d != "" {
		t.Errorf("codes (-want +got):\n%s", d)
	}
	for _, env := range []message.Envelope{original, amend} {
		if e, err := c.store.Entry(t.Context(), env.ItemHash); err != nil || e.Status != archive.EntryProcessed {
			t.Errorf("%s is %s, %v, want processed", env.ItemHash.Short(), e.Status, err)
		}
	}
	var price aleph.Price
	c.view(func(e *engine.Engine) { price = e.Price() })
	if price != 1 {
		t.Errorf("price %d, want that of the vote for this network", price)
	}
}

// TestRestart goes on from the newest snapshot, or from the beginning when
// there is none: the blocks after it give the same state.
func TestRestart(t *testing.T) {
	g := genesis(t, 1)
	for name, at := range map[string]int{"from the beginning": 0, "in the middle": 7, "at the end": 12} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			first := openChain(t, dir, g)
			var hashes [][]byte
			for i := range 12 {
				out := first.block(
					submission(t, signed(t, "alice", message.TypePost, aleph.Millis(1000+i), note("hello"))),
					ballot("core0", g.Network, engine.Vote{Price: &engine.PriceReport{Serial: uint64(i + 1), Price: aleph.Price(1000 + i)}}),
				)
				hashes = append(hashes, out.AppHash)
				if i+1 == at {
					if err := first.snapshot(); err != nil {
						t.Fatal(err)
					}
				}
			}
			want := first.snapshotOf()
			if err := first.store.Close(); err != nil {
				t.Fatal(err)
			}

			again := openChain(t, dir, g)
			height, _ := again.Height()
			if height != int64(at) {
				t.Fatalf("goes on after block %d, want %d", height, at)
			}
			for _, b := range first.blocks[height:] {
				out := again.Apply(b)
				if string(out.AppHash) != string(hashes[b.Height-1]) {
					t.Fatalf("block %d: hash %x, want %x", b.Height, out.AppHash, hashes[b.Height-1])
				}
				again.commit()
			}
			if got := again.snapshotOf(); string(got) != string(want) {
				t.Error("the state differs")
			}
			entries, total, err := again.store.Entries(t.Context(), archive.Filter{}, archive.Page{Number: 1, Size: 100})
			if err != nil || total != 12 || len(entries) != 12 {
				t.Errorf("%d messages on record, %v, want each of 12 once", total, err)
			}
		})
	}
}

// TestSnapshotEvery saves the engine once in a while, so that little is
// replayed when a node is killed.
func TestSnapshotEvery(t *testing.T) {
	c := openChain(t, t.TempDir(), genesis(t, 1))
	for range snapshotEvery + 1 {
		c.block()
	}
	height, b, ok, err := c.store.LatestSnapshot()
	if err != nil || !ok || height != snapshotEvery {
		t.Fatalf("snapshot of block %d (%t, %v), want of %d", height, ok, err, snapshotEvery)
	}
	if _, err := engine.Restore(b); err != nil {
		t.Error(err)
	}
}

// TestClose saves the engine only where it is what the blocks made it: not
// when consensus ended in the middle of one.
func TestClose(t *testing.T) {
	for _, test := range []struct {
		name        string
		blocks      int
		torn, keep  bool
		wantHeight  int64
		wantNoState bool
	}{
		{name: "kept", blocks: 3, keep: true, wantHeight: 3},
		{name: "not kept", blocks: 3, wantNoState: true},
		{name: "torn", blocks: 3, torn: true, keep: true, wantNoState: true},
		{name: "torn in the first block", torn: true, keep: true, wantNoState: true},
		{name: "before the first block", keep: true, wantNoState: true},
	} {
		t.Run(test.name, func(t *testing.T) {
			dir, g := t.TempDir(), genesis(t, 1)
			c := openChain(t, dir, g)
			for range test.blocks {
				c.block()
			}
			if test.torn {
				c.Apply(c.propose(submission(t, signed(t, "alice", message.TypePost, 1000, note("hello")))))
			}
			c.ended()
			c.view(func(*engine.Engine) {}) // Nobody waits for a commit that will not come.
			if err := (&Core{store: c.store, app: c.app}).Close(test.keep); err != nil {
				t.Fatal(err)
			}
			height, _, ok, err := openStore(t, dir).LatestSnapshot()
			if err != nil || ok == test.wantNoState || height != test.wantHeight {
				t.Errorf("snapshot of block %d (%t, %v), want of %d (%t)", height, ok, err, test.wantHeight, !test.wantNoState)
			}
		})
	}
}

// TestCommitFails stops at a block that the read model does not take.
func TestCommitFails(t *testing.T) {
	c := openChain(t, t.TempDir(), genesis(t, 1))
	c.propose()
	c.Apply(c.propose()) // The second block without the first.
	if err := c.Commit(); !errors.Is(err, store.ErrGap) {
		t.Errorf("got %v, want a gap", err)
	}
	if height, _ := c.Height(); height != 0 {
		t.Errorf("height %d, want 0 still", height)
	}
	c.ended()
	if !c.torn {
		t.Error("a block that was not committed leaves no torn end")
	}
}

// TestAwait tells everybody who waits for a message, and nobody else.
func TestAwait(t *testing.T) {
	c := openChain(t, t.TempDir(), genesis(t, 1))
	taken := signed(t, "alice", message.TypePost, 1000, note("hello"))
	refused := signed(t, "alice", message.TypePost, 1000, &message.Post{Type: message.PostAmend, Ref: hashOf("nothing").String()})
	one, cancelOne := c.await(taken.ItemHash)
	two, cancelTwo := c.await(taken.ItemHash)
	left, cancelLeft := c.await(taken.ItemHash)
	bad, cancelBad := c.await(refused.ItemHash)
	other, cancelOther := c.await(hashOf("another message"))
	cancelLeft()

	c.Apply(c.propose(submission(t, taken), submission(t, refused)))
	select {
	case o := <-one:
		t.Errorf("told %+v before the commit", o)
	default:
	}
	c.commit()
	for _, w := range []<-chan console.Outcome{one, two} {
		if d := diff(console.Outcome{Status: archive.EntryProcessed}, <-w); d != "" {
			t.Errorf("outcome (-want +got):\n%s", d)
		}
	}
	got := <-bad
	if got.Status != archive.EntryRejected || got.Code != message.PostAmendTargetNotFound || !json.Valid(got.Details) {
		t.Errorf("the amend of nothing: got %+v %s", got, got.Details)
	}
	select {
	case o := <-left:
		t.Errorf("who has left is told %+v", o)
	case o := <-other:
		t.Errorf("who waits for another message is told %+v", o)
	default:
	}
	cancelOne()
	cancelTwo()
	cancelBad()
	cancelLeft()
	cancelOther()
	if len(c.waiters) != 0 {
		t.Errorf("%d are waited for, want none", len(c.waiters))
	}

	// Whatever was told can be looked up.
	for env, want := range map[message.Envelope]console.Outcome{taken: {Status: archive.EntryProcessed}, refused: got} {
		o, known, err := c.outcome(t.Context(), env.ItemHash)
		if err != nil || !known || o.Status != want.Status || o.Code != want.Code {
			t.Errorf("%s: got %+v (%t, %v), want %+v", env.ItemHash.Short(), o, known, err, want)
		}
	}
	if _, known, err := c.outcome(t.Context(), hashOf("another message")); known || err != nil {
		t.Errorf("a message that nobody sent is known (%v)", err)
	}
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	if _, _, err := c.outcome(ended, taken.ItemHash); err == nil {
		t.Error("no error although the read model was not asked")
	}
}

// TestAwaitTwice refuses a message and takes it in the next block, before who
// waits has listened: they are told once, and the blocks go on.
func TestAwaitTwice(t *testing.T) {
	c := openChain(t, t.TempDir(), genesis(t, 1))
	original := signed(t, "alice", message.TypePost, 1000, note("hello"))
	amend := signed(t, "alice", message.TypePost, 1001, &message.Post{Type: message.PostAmend, Ref: original.ItemHash.String(), Content: []byte(`"bye"`)})
	outcome, cancel := c.await(amend.ItemHash)
	defer cancel()
	c.block(submission(t, amend))
	c.taken(submission(t, original), submission(t, amend))
	if o := <-outcome; o.Status != archive.EntryRejected {
		t.Errorf("got %s, want what the first block said", o.Status)
	}
}

func TestCheck(t *testing.T) {
	g := genesis(t, 2)
	c := openChain(t, t.TempDir(), g)
	env := signed(t, "alice", message.TypePost, 1000, note("hello"))
	forged := env
	forged.Signature = signed(t, "bob", message.TypePost, 1000, note("hello")).Signature
	other := env
	other.ItemContent = strings.Replace(env.ItemContent, "hello", "howdy", 1)
	price := engine.Vote{Price: &engine.PriceReport{Serial: 1, Price: 1}}
	vote := ballot("core1", g.Network, price)
	for _, test := range []struct {
		name string
		tx   []byte
		says string // empty when it may enter
	}{
		{"a message", submission(t, env), ""},
		{"a core node's vote", vote, ""},
		{"nothing", nil, "not a transaction"},
		{"garbage", []byte("garbage"), "not a transaction"},
		{"half a message", submission(t, env)[:100], "not a transaction"},
		{"half a vote", vote[:len(vote)-1], "not a transaction"},
		{"too long", append([]byte("M"), make([]byte, engine.TxMax)...), "not a transaction"},
		{"no envelope", engine.EncodeSubmission(engine.Submission{Envelope: []byte("{}")}), "INVALID_FORMAT"},
		{"no JSON", engine.EncodeSubmission(engine.Submission{Envelope: []byte("{")}), "INVALID_FORMAT"},
		{"a forged signature", submission(t, forged), "INVALID_SIGNATURE"},
		{"another content", submission(t, other), "INVALID_FORMAT"},
		{"a stranger's vote", ballot("mallory", g.Network, price), "no core node"},
		{"a vote for another network", ballot("core1", "another", price), "no core node"},
		{"a vote about nothing", ballot("core1", g.Network, engine.Vote{}), "not a transaction"},
	} {
		err := c.Check(test.tx)
		if (err == nil) != (test.says == "") || err != nil && !strings.Contains(err.Error(), test.says) {
			t.Errorf("%s: got %v, want %q", test.name, err, test.says)
		}
	}
}

// TestOpenDamaged refuses a snapshot that is none instead of beginning anew.
func TestOpenDamaged(t *testing.T) {
	c := openChain(t, t.TempDir(), genesis(t, 1))
	c.block()
	if err := c.store.SaveSnapshot(1, []byte("no snapshot")); err != nil {
		t.Fatal(err)
	}
	if _, err := openApp(c.store, genesis(t, 1), quiet()); !errors.Is(err, engine.ErrSnapshot) {
		t.Errorf("got %v, want that it is no snapshot", err)
	}
}

func TestOnAllCores(t *testing.T) {
	for _, n := range []int{0, 1, 2, 1000} {
		done := make([]int, n) // Each part has its own place, so the race detector sees a part that is done twice at once.
		onAllCores(n, func(i int) { done[i]++ })
		for i, times := range done {
			if times != 1 {
				t.Errorf("part %d of %d was done %d times", i, n, times)
			}
		}
	}
}
