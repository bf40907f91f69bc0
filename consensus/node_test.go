package consensus

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

const interval = 50 * time.Millisecond

// deadline ends a test that waits for what does not come.
func deadline(tb testing.TB) context.Context {
	ctx, cancel := context.WithTimeoutCause(tb.Context(), 90*time.Second, errors.New("it did not come"))
	tb.Cleanup(cancel)
	return ctx
}

func testLogger() *slog.Logger {
	if os.Getenv("CONSENSUS_LOG") != "" { // For the person who looks into a failing test.
		return slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelDebug}))
	}
	return slog.New(slog.DiscardHandler)
}

// network makes the keys and the genesis of so many validators.
func network(tb testing.TB, validators int) (Genesis, []Config) {
	tb.Helper()
	g := Genesis{ChainID: "test-chain", Time: time.Now().Add(-time.Second), AppState: []byte("register")}
	configs := make([]Config, validators)
	for i := range configs {
		dir := filepath.Join(tb.TempDir(), "core")
		key, err := LoadOrCreateKey(dir)
		if err != nil {
			tb.Fatal(err)
		}
		g.Validators = append(g.Validators, Validator{Name: fmt.Sprint("core-", i), Key: key.Public().(ed25519.PublicKey), Power: 10})
		configs[i] = Config{Dir: dir, Key: key, P2PListen: "127.0.0.1:0", BlockInterval: interval, Logger: testLogger()}
	}
	for i := range configs {
		configs[i].Genesis = g
	}
	return g, configs
}

// running is a node under Run.
type running struct {
	*Node
	app    *register
	cancel context.CancelFunc
	done   chan struct{}
	err    error // of Run, once done
}

func start(tb testing.TB, c Config, app *register) *running {
	tb.Helper()
	n, err := New(c, app)
	if err != nil {
		tb.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	r := &running{Node: n, app: app, cancel: cancel, done: make(chan struct{})}
	go func() {
		defer close(r.done)
		r.err = n.Run(ctx)
	}()
	tb.Cleanup(func() {
		cancel()
		<-r.done
	})
	return r
}

// stop ends the node as its owner would and checks that it ended well.
func (r *running) stop(tb testing.TB) {
	tb.Helper()
	r.cancel()
	<-r.done
	if r.err != nil {
		tb.Fatalf("Run: %v", r.err)
	}
}

// fails waits for Run to end by itself and returns its error.
func (r *running) fails(ctx context.Context, tb testing.TB) error {
	tb.Helper()
	select {
	case <-r.done:
	case <-ctx.Done():
		tb.Fatal("the node runs on")
	}
	if r.err == nil {
		tb.Fatal("Run ended by itself without an error")
	}
	return r.err
}

// submit submits until the node, which may be starting, takes it.
func (r *running) submit(ctx context.Context, tb testing.TB, tx string) {
	tb.Helper()
	for {
		err := r.Submit(ctx, []byte(tx))
		switch {
		case err == nil:
			return
		case !errors.Is(err, ErrNotRunning) && !errors.Is(err, ErrFull):
			tb.Fatalf("Submit(%q): %v", tx, err)
		}
		select {
		case <-r.done:
			tb.Fatalf("Run ended: %v", r.err)
		case <-time.After(interval):
		}
	}
}

func (r *running) waitTxs(ctx context.Context, tb testing.TB, n int) {
	tb.Helper()
	r.app.wait(ctx, tb, fmt.Sprint(n, " transactions"), func() bool { return len(r.app.txs()) >= n })
}

func TestOneValidator(t *testing.T) {
	ctx := deadline(t)
	g, configs := network(t, 1)
	n := start(t, configs[0], newRegister())
	var want []string
	for i := range 100 {
		tx := fmt.Sprint("tx-", i)
		n.submit(ctx, t, tx)
		want = append(want, tx)
	}
	n.waitTxs(ctx, t, 100)
	last, _ := n.app.Height()
	n.app.waitHeight(ctx, t, last+3) // Blocks go on without transactions.
	n.stop(t)
	if diff := cmp.Diff(want, n.app.txs()); diff != "" {
		t.Errorf("transactions in blocks (-want +got):\n%s", diff)
	}
	before := n.app.history()
	if got, want := int64(before[0].Time), g.Time.UnixMilli(); got != want {
		t.Errorf("time of the first block %d, want the genesis time %d", got, want)
	}
	for i, c := range before {
		if c.Height != int64(i+1) {
			t.Fatalf("block %d has height %d", i+1, c.Height)
		}
		if i > 0 && c.Time <= before[i-1].Time {
			t.Errorf("time of block %d is %d, after %d", c.Height, c.Time, before[i-1].Time)
		}
	}
	if err := n.Submit(ctx, []byte("late")); !errors.Is(err, ErrNotRunning) {
		t.Errorf("Submit to a stopped node: %v, want %v", err, ErrNotRunning)
	}
	if got, want := n.Height(), before[len(before)-1].Height; got != want {
		t.Errorf("Height %d, want %d", got, want)
	}

	again := start(t, configs[0], newRegister()) // All is replayed into an empty App.
	again.submit(ctx, t, "tx-after")
	again.waitTxs(ctx, t, 101)
	again.stop(t)
	if diff := cmp.Diff(before, again.app.history()[:len(before)]); diff != "" {
		t.Errorf("replayed blocks (-first +second):\n%s", diff)
	}
	if got := again.app.txs(); got[len(got)-1] != "tx-after" || len(got) != 101 {
		t.Errorf("%d transactions, last %q", len(got), got[len(got)-1])
	}
}

func TestSubmit(t *testing.T) {
	ctx := deadline(t)
	_, configs := network(t, 1)
	app := newRegister()
	app.refuse = func(tx []byte) error {
		if bytes.HasPrefix(tx, []byte("bad")) {
			return errors.New("the message has no signature; sign it first")
		}
		return nil
	}
	n := start(t, configs[0], app)
	n.submit(ctx, t, "good")
	if err := n.Submit(ctx, []byte("good")); err != nil {
		t.Errorf("second Submit of the same: %v", err)
	}
	n.waitTxs(ctx, t, 1)
	if err := n.Submit(ctx, []byte("good")); err != nil {
		t.Errorf("Submit of what is in a block: %v", err)
	}

	err := n.Submit(ctx, []byte("bad one"))
	if !errors.Is(err, ErrRefused) || !strings.Contains(err.Error(), "the message has no signature; sign it first") {
		t.Errorf("Submit of what Check refuses: %v", err)
	}
	if err := n.Submit(ctx, make([]byte, TxBytesMax+1)); !errors.Is(err, ErrRefused) {
		t.Errorf("Submit of %d bytes: %v", TxBytesMax+1, err)
	}
	if err := n.Submit(ctx, bytes.Repeat([]byte("x"), TxBytesMax)); err != nil {
		t.Errorf("Submit of %d bytes: %v", TxBytesMax, err)
	}
	over, cancel := context.WithCancel(ctx)
	cancel()
	if err := n.Submit(over, []byte("late")); !errors.Is(err, context.Canceled) {
		t.Errorf("Submit after the caller left: %v", err)
	}
	n.waitTxs(ctx, t, 2)
	n.stop(t)
	if got := app.txs(); len(got) != 2 || got[0] != "good" || len(got[1]) != TxBytesMax {
		t.Errorf("%d transactions in blocks, want 2", len(got))
	}
}

func TestSubmitToAFullNode(t *testing.T) {
	ctx := deadline(t)
	_, configs := network(t, 1)
	configs[0].BlockInterval = time.Hour // Nothing leaves the mempool.
	n := start(t, configs[0], newRegister())
	n.submit(ctx, t, "tx-0")
	for i := 1; i < poolTxs; i++ {
		err := n.Submit(ctx, fmt.Appendf(nil, "tx-%d", i))
		if errors.Is(err, ErrFull) {
			if i != poolTxs-reserveTxs {
				t.Errorf("full after %d transactions, want %d", i, poolTxs-reserveTxs)
			}
			return
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	t.Error("never full")
}

func TestFourValidators(t *testing.T) {
	ctx := deadline(t)
	_, configs := network(t, 4)
	var nodes []*running
	var peers []string
	for i := range configs {
		configs[i].Peers = slices.Clone(peers)
		n := start(t, configs[i], newRegister())
		configs[i].P2PListen = n.Addr()
		peers = append(peers, n.ID()+"@"+n.Addr())
		nodes = append(nodes, n)
	}
	for i := range configs {
		configs[i].Peers = peers // Including itself.
	}
	for i, n := range nodes {
		n.submit(ctx, t, fmt.Sprint("from-", i))
	}
	for _, n := range nodes {
		n.waitTxs(ctx, t, 4)
	}
	if got := nodes[0].Peers(); got != 3 {
		t.Errorf("%d peers, want 3", got)
	}
	agree(t, nodes)

	away := nodes[3]
	away.stop(t)
	left, _ := away.app.Height()
	for i, n := range nodes[:3] {
		n.submit(ctx, t, fmt.Sprint("while-away-", i))
	}
	for _, n := range nodes[:3] {
		n.waitTxs(ctx, t, 7)
		n.app.waitHeight(ctx, t, left+10)
	}
	agree(t, nodes[:3])

	// A node that fails while it catches up ends with the reason, alone.
	trapped := newRegister()
	trapped.trap = func(b Block) {
		if b.Height == left+5 {
			panic("boom")
		}
	}
	err := start(t, configs[3], trapped).fails(ctx, t)
	if want := fmt.Sprintf("app: apply block %d: panic: boom", left+5); err.Error() != want {
		t.Errorf("Run: %v, want %s", err, want)
	}
	trapped = newRegister()
	trapped.committed = func(c commit) {
		if c.Height == left+6 {
			panic("boom")
		}
	}
	err = start(t, configs[3], trapped).fails(ctx, t)
	if want := fmt.Sprintf("app: commit block %d: panic: boom", left+6); err.Error() != want {
		t.Errorf("Run: %v, want %s", err, want)
	}

	nodes[3] = start(t, configs[3], newRegister())
	nodes[3].waitTxs(ctx, t, 7)
	nodes[3].submit(ctx, t, "back")
	for _, n := range nodes {
		n.waitTxs(ctx, t, 8)
	}
	height, _ := nodes[0].app.Height()
	for _, n := range nodes {
		n.app.waitHeight(ctx, t, height+4) // Each proposes again.
	}
	agree(t, nodes)
	for _, n := range nodes {
		n.stop(t)
	}
}

// agree checks that nodes hold equal blocks as far as both have them.
func agree(t *testing.T, nodes []*running) {
	t.Helper()
	first := nodes[0].app.history()
	for i, n := range nodes[1:] {
		other := n.app.history()
		shared := min(len(first), len(other))
		if shared == 0 {
			t.Fatalf("nodes 0 and %d share no block", i+1)
		}
		if diff := cmp.Diff(first[:shared], other[:shared]); diff != "" {
			t.Fatalf("nodes 0 and %d differ (-0 +%d):\n%s", i+1, i+1, diff)
		}
	}
}

func TestNodeThatDisagreesStops(t *testing.T) {
	ctx := deadline(t)
	_, configs := network(t, 4)
	var nodes []*running
	var peers []string
	for i := range configs {
		configs[i].Peers = slices.Clone(peers)
		app := newRegister()
		if i == 1 {
			app.distort = func(b Block, hash []byte) {
				if b.Height == 3 {
					hash[0] ^= 1
				}
			}
		}
		n := start(t, configs[i], app)
		peers = append(peers, n.ID()+"@"+n.Addr())
		nodes = append(nodes, n)
	}
	if err := nodes[1].fails(ctx, t); !strings.Contains(err.Error(), "consensus failed") {
		t.Errorf("Run of the node that disagrees: %v", err)
	}
	others := []*running{nodes[0], nodes[2], nodes[3]}
	for _, n := range others {
		n.app.waitHeight(ctx, t, 8)
	}
	agree(t, others)
	for _, n := range others {
		n.stop(t)
	}
}

func TestAppFailureEndsRun(t *testing.T) {
	_, configs := network(t, 1)
	t.Run("panic in Apply", func(t *testing.T) {
		app := newRegister()
		app.trap = func(b Block) {
			if b.Height == 3 {
				panic("boom")
			}
		}
		err := start(t, configs[0], app).fails(deadline(t), t)
		if want := "app: apply block 3: panic: boom"; err.Error() != want {
			t.Errorf("Run: %v, want %s", err, want)
		}
	})
	t.Run("panic in replay", func(t *testing.T) {
		app := newRegister()
		app.trap = func(b Block) { panic("boom") }
		err := start(t, configs[0], app).fails(deadline(t), t)
		if want := "app: apply block 1: panic: boom"; err.Error() != want {
			t.Errorf("Run: %v, want %s", err, want)
		}
	})
	t.Run("another outcome in replay", func(t *testing.T) {
		app := newRegister()
		app.distort = func(_ Block, hash []byte) { hash[0] ^= 1 }
		err := start(t, configs[0], app).fails(deadline(t), t)
		if !strings.Contains(err.Error(), "AppHash") {
			t.Errorf("Run: %v", err)
		}
	})
	t.Run("error of Commit", func(t *testing.T) {
		app := newRegister()
		app.journal = filepath.Join(t.TempDir(), "missing", "journal")
		err := start(t, configs[0], app).fails(deadline(t), t)
		if !errors.Is(err, os.ErrNotExist) || !strings.HasPrefix(err.Error(), "app: commit block 1: ") {
			t.Errorf("Run: %v", err)
		}
	})
	t.Run("panic in Check", func(t *testing.T) {
		app := newRegister()
		app.refuse = func([]byte) error { panic("boom") }
		n := start(t, configs[0], app)
		n.app.waitHeight(deadline(t), t, 5) // Past what is replayed.
		if err := n.Submit(t.Context(), []byte("tx")); !errors.Is(err, ErrRefused) {
			t.Errorf("Submit: %v", err)
		}
		if want := "app: check a transaction: panic: boom"; n.fails(deadline(t), t).Error() != want {
			t.Errorf("Run: %v, want %s", n.err, want)
		}
	})
	t.Run("a well app goes on", func(t *testing.T) {
		ctx := deadline(t)
		n := start(t, configs[0], newRegister())
		n.submit(ctx, t, "tx")
		n.waitTxs(ctx, t, 1)
		n.stop(t)
	})
}

func TestAnotherGenesisIsRefused(t *testing.T) {
	ctx := deadline(t)
	_, configs := network(t, 1)
	n := start(t, configs[0], newRegister())
	n.app.waitHeight(ctx, t, 1)
	n.stop(t)
	configs[0].Genesis.AppState = []byte("another")
	err := start(t, configs[0], newRegister()).fails(ctx, t)
	if !strings.Contains(err.Error(), "another genesis") {
		t.Errorf("Run: %v", err)
	}
}

func TestNewRefuses(t *testing.T) {
	_, configs := network(t, 2)
	for name, change := range map[string]func(*Config){
		"no key":            func(c *Config) { c.Key = nil },
		"no interval":       func(c *Config) { c.BlockInterval = 0 },
		"no address":        func(c *Config) { c.P2PListen = "nowhere" },
		"peer without id":   func(c *Config) { c.Peers = []string{"127.0.0.1:1"} },
		"no chain":          func(c *Config) { c.Genesis.ChainID = "" },
		"no time":           func(c *Config) { c.Genesis.Time = time.Time{} },
		"no validators":     func(c *Config) { c.Genesis.Validators = nil },
		"validator twice":   func(c *Config) { c.Genesis.Validators[1].Key = c.Genesis.Validators[0].Key },
		"validator unkeyed": func(c *Config) { c.Genesis.Validators[1].Key = nil },
		"no power":          func(c *Config) { c.Genesis.Validators[1].Power = 0 },
		"too much power":    func(c *Config) { c.Genesis.Validators[1].Power = 1 << 62 },
	} {
		t.Run(name, func(t *testing.T) {
			c := configs[0]
			c.Genesis.Validators = slices.Clone(c.Genesis.Validators)
			change(&c)
			if _, err := New(c, newRegister()); err == nil {
				t.Error("New took it")
			}
		})
	}
}

func TestRunWaitsForGenesisTime(t *testing.T) {
	_, configs := network(t, 1)
	configs[0].Genesis.Time = time.Now().Add(time.Hour)
	n, err := New(configs[0], newRegister())
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := n.Run(ctx); err != nil || n.Height() != 0 {
		t.Errorf("Run: %v at height %d", err, n.Height())
	}
}

// BenchmarkOneValidator counts small transactions from Submit to Commit.
func BenchmarkOneValidator(b *testing.B) {
	ctx := deadline(b)
	_, configs := network(b, 1)
	configs[0].BlockInterval = 200 * time.Millisecond
	n := start(b, configs[0], newRegister())
	n.app.waitHeight(ctx, b, 1)
	b.ResetTimer()
	for i := range b.N {
		n.submit(ctx, b, fmt.Sprintf("transaction %012d", i))
	}
	n.waitTxs(ctx, b, b.N)
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "tx/s")
}
