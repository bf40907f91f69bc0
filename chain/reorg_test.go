package chain

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"math/big"
	"math/rand/v2"
	"os/exec"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/go-cmp/cmp"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/engine"
)

// transfer moves ALEPH, or with nothing to see for a watcher the chain's own
// coin, and returns the block.
func (w *world) transfer(t *testing.T, token common.Address) uint64 {
	t.Helper()
	r, err := w.senders[0].Transfer(t.Context(), token, common.Address{0: 1}, aleph.NewToken(1))
	if err != nil {
		t.Fatal(err)
	}
	return r.BlockNumber.Uint64()
}

// newest returns the number of the newest block.
func (w *world) newest(t *testing.T) uint64 {
	t.Helper()
	n, err := w.BlockNumber(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// fork drops the newest blocks of a development chain. Their transactions go
// back to the pool, and into blocks with other hashes.
func (w *world) fork(t *testing.T, depth uint64) {
	t.Helper()
	head := w.newest(t)
	blocks := w.dev.eth.BlockChain()
	nonce, err := w.NonceAt(t.Context(), w.senders[0].Address(), nil)
	if err != nil {
		t.Fatal(err)
	}
	err = w.dev.gate.shut(func() error {
		_, err := blocks.SetCanonical(blocks.GetBlockByNumber(head - depth))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	err = until(t.Context(), func() (bool, error) {
		now, err := w.NonceAt(t.Context(), w.senders[0].Address(), nil)
		return now == nonce, err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// What is put out of a chain that keeps changing its newest blocks is what is
// on it in the end.
func TestWatcherSeesNothingOfForks(t *testing.T) {
	const seed, confirmations = 15, 6
	w, random := newWorld(t), rand.New(rand.NewPCG(seed, 0))
	start := Mark{Block: w.newest(t)}
	for _, clients := range [][]*Client{{w.Client}, {w.Client, connect(t, w.dev.URL())}} {
		watcher := w.watcher(clients...)
		watcher.Confirmations = confirmations
		ctx, stop := context.WithCancel(t.Context())
		seen, ended := make(chan engine.Observation, 1000), make(chan error, 1)
		go func() {
			ended <- watcher.Run(ctx, start, func(o engine.Observation) error { seen <- o; return nil })
		}()
		var highest uint64
		for range 20 {
			for range 1 + random.IntN(4) {
				highest = max(highest, w.transfer(t, w.d.ALEPH))
			}
			// What is dropped comes again in one block, so the chain gets shorter.
			if least := highest - confirmations; w.newest(t) > least {
				w.fork(t, 1+random.Uint64N(w.newest(t)-least))
			}
		}
		last := w.transfer(t, w.d.ALEPH)
		for w.newest(t) < last+confirmations {
			w.transfer(t, Coin)
		}
		want, err := observe(t.Context(), watcher, start, last)
		if err != nil {
			t.Fatal(err)
		}
		var got []engine.Observation
		for len(got) == 0 || got[len(got)-1].Block < last {
			select {
			case o := <-seen:
				got = append(got, o)
			case err := <-ended:
				t.Fatal(err)
			}
		}
		if diff := cmp.Diff(want, got, sameTokens); diff != "" {
			t.Errorf("seed %d, %d endpoints (-on the chain +put out):\n%s", seed, len(clients), diff)
		}
		stop()
		if err := <-ended; !errors.Is(err, context.Canceled) {
			t.Errorf("ended with %v", err)
		}
	}
}

// A fork below what was final ends the watching, in words, at once and after a
// restart.
func TestWatcherStopsAtDeepFork(t *testing.T) {
	w := newWorld(t)
	for range 3 {
		w.transfer(t, w.d.ALEPH)
	}
	for _, clients := range [][]*Client{{w.Client}, {w.Client, connect(t, w.dev.URL())}} {
		watcher := w.watcher(clients...)
		last := w.transfer(t, w.d.ALEPH)
		var kept Mark
		err := watcher.Run(t.Context(), Mark{Block: last - 4}, func(o engine.Observation) error {
			kept = Mark{o.Block, o.Hash}
			if o.Block == last {
				w.fork(t, 2) // While it is being told.
				w.transfer(t, w.d.ALEPH)
				w.transfer(t, w.d.ALEPH)
			}
			return nil
		})
		for range 2 {
			reorganised, ok := errors.AsType[*Reorganised](err)
			if !ok || reorganised.Block != last || reorganised.Was != kept.Hash || !strings.Contains(err.Error(), "no longer") && !strings.Contains(err.Error(), "is now") {
				t.Errorf("%d endpoints: ended with %v; block %d was %x", len(clients), err, last, kept.Hash)
			}
			err = watcher.Run(t.Context(), kept, func(o engine.Observation) error { t.Errorf("told %+v", o); return nil })
		}
	}
	// With one endpoint left behind it is a disagreement.
	behind := newProxy(t, w.dev.URL())
	stale := behind.connect(t)
	last := w.transfer(t, w.d.ALEPH)
	if _, err := observe(t.Context(), w.watcher(stale, stale), Mark{Block: last - 2}, last); err != nil {
		t.Fatal(err) // Now the proxy knows these blocks as they are.
	}
	header, err := w.HeaderByNumber(t.Context(), new(big.Int).SetUint64(last))
	if err != nil {
		t.Fatal(err)
	}
	w.fork(t, 1)
	w.transfer(t, w.d.ALEPH)
	ctx, stop := context.WithCancel(t.Context())
	done := behind.script(func() fault { return fault{} }, 20)
	go func() { <-done; stop() }()
	err = w.watcher(w.Client, stale).Run(ctx, Mark{last, header.Hash()}, func(o engine.Observation) error { t.Errorf("told %+v", o); return nil })
	if !errors.Is(err, context.Canceled) {
		t.Errorf("ended with %v", err)
	}
}

// A fork counts once it was said three times in a row: a load balancer may have
// one node that follows another chain.
func TestWatcherAsksAgainAboutForks(t *testing.T) {
	w := newWorld(t)
	before := w.transfer(t, Coin)
	last := w.transfer(t, w.d.ALEPH)
	header, err := w.HeaderByNumber(t.Context(), new(big.Int).SetUint64(before))
	if err != nil {
		t.Fatal(err)
	}
	p := newProxy(t, w.dev.URL())
	client := p.connect(t)
	for _, clients := range [][]*Client{{client}, {w.Client, client}} {
		for times := range int32(5) {
			ends := times >= 3 && len(clients) == 1
			var asked atomic.Int32
			p.script(func() fault {
				return fault{change: func(c question, result any) any {
					block, _ := result.(map[string]any)
					if block["number"] != hexOf(before) || asked.Add(1) > times {
						return result
					}
					block["timestamp"] = other(block["timestamp"].(string))
					var h types.Header
					if err := json.Unmarshal(p.json(block), &h); err != nil {
						t.Error(err)
					}
					block["hash"] = h.Hash()
					return block
				}}
			}, 0)
			seen, err := observe(t.Context(), w.watcher(clients...), Mark{before, header.Hash()}, last)
			_, ended := errors.AsType[*Reorganised](err)
			if ended != ends || !ended && (err != nil || len(seen) != 1 || seen[0].Block != last) || ended && len(seen) > 0 {
				t.Errorf("%d endpoints, one of which tells of a fork %d times: observed %d blocks, %v; want it to end: %t", len(clients), times, len(seen), err, ends)
			}
		}
	}
}

// A chain that says which of its blocks are final is taken at its word; where
// it does not, they are counted, if that is wanted.
func TestWatcherGoesByFinalisedBlocks(t *testing.T) {
	w := newWorld(t)
	for w.newest(t)%32 != 5 {
		w.transfer(t, Coin)
	}
	head := w.newest(t)
	p := newProxy(t, w.dev.URL())
	for _, test := range []struct {
		refusal       string
		confirmations uint64
		want          uint64
	}{
		{"", 0, head - 5},
		{"", 1, head - 5},
		{`{"code":-32602,"message":"invalid argument 0: unknown block tag"}`, 3, head - 3},
		{`{"code":-32000,"message":"finalized block not found"}`, 3, head - 3},
		{`{"code":-32602,"message":"invalid argument 0: unknown block tag"}`, 0, 0},
		{`{"code":429,"message":"slow down"}`, 3, 0},
	} {
		p.script(func() fault {
			return fault{refuse: func(c question) string {
				if len(c.Params) > 0 && string(c.Params[0]) == `"finalized"` {
					return test.refusal
				}
				return ""
			}}
		}, 0)
		watcher := w.watcher(p.connect(t))
		watcher.Finalized, watcher.Confirmations = true, test.confirmations
		s, err := watcher.survey(Mark{Block: head - 6})
		if err != nil {
			t.Fatal(err)
		}
		if _, _, err := s.look(t.Context()); err != nil {
			t.Fatal(err)
		}
		if want := max(test.want, head-6); s.next != want+1 {
			t.Errorf("%q, %d confirmations: looked up to %d, want %d", test.refusal, test.confirmations, s.next-1, want)
		}
	}
}

// anvil starts the development chain of Foundry and returns its URL.
func anvil(t *testing.T) string {
	t.Helper()
	found, err := filepath.Glob(filepath.Join(artifacts, "@foundry-rs", "anvil-*", "bin", "anvil"))
	if err != nil {
		t.Fatal(err)
	}
	if len(found) == 0 {
		t.Skip("anvil is not there: make npm installs it, on Linux on amd64")
	}
	program := exec.CommandContext(t.Context(), found[0], "--port", "0")
	output, err := program.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := program.Start(); err != nil {
		t.Fatal(err)
	}
	url, read := make(chan string, 1), make(chan struct{})
	go func() {
		defer close(read)
		for lines := bufio.NewScanner(output); lines.Scan(); {
			if _, at, ok := strings.Cut(lines.Text(), "Listening on "); ok {
				url <- "http://" + at
			}
		}
		close(url)
	}()
	t.Cleanup(func() {
		_ = program.Process.Kill() // It may have ended.
		<-read
		_ = program.Wait()
	})
	at, ok := <-url
	if !ok {
		t.Fatal("anvil ended without listening")
	}
	return at
}

// The whole watcher on a chain that is not go-ethereum.
func TestWatcherOnAnvil(t *testing.T) {
	c := connect(t, anvil(t))
	w := &world{Client: c, wallets: DevWallets()}
	for _, wallet := range w.wallets {
		w.senders = append(w.senders, NewSender(c, wallet))
	}
	var err error
	if w.d, err = Deploy(t.Context(), c, w.senders[0], deployConfig()); err != nil {
		t.Fatal(err)
	}
	last := w.traffic(t, rand.New(rand.NewPCG(16, 0)))
	alone, both := w.watcher(c), w.watcher(c, connectAgain(t, c))
	alone.Confirmations, both.Confirmations = 3, 3
	for range 3 {
		w.transfer(t, Coin)
	}
	want, err := observe(t.Context(), alone, Mark{}, last)
	if err != nil {
		t.Fatal(err)
	}
	counts := map[uint64][4]int{}
	for _, o := range want {
		counts[o.Block] = [4]int{len(o.Transfers), len(o.Receipts), len(o.Accepted), len(o.Claimed)}
	}
	if diff := cmp.Diff(w.inReceipts(t), counts); diff != "" {
		t.Errorf("receipts and observations differ (-receipts +observations):\n%s", diff)
	}
	got, err := observe(t.Context(), both, Mark{}, last)
	if diff := cmp.Diff(want, got, sameTokens); err != nil || diff != "" {
		t.Errorf("%v; one endpoint and two see differently (-one +two):\n%s", err, diff)
	}

	reorganise := func(depth int) {
		t.Helper()
		if err := c.Client.Client().CallContext(t.Context(), nil, "anvil_reorg", depth, []any{}); err != nil {
			t.Fatal(err)
		}
	}
	kept := Mark{want[len(want)-1].Block, want[len(want)-1].Hash}
	w.transfer(t, w.d.ALEPH) // Of which nothing stays.
	reorganise(3)
	block := w.transfer(t, w.d.ALEPH)
	for range 3 {
		w.transfer(t, Coin)
	}
	for _, watcher := range []*Watcher{alone, both} {
		seen, err := observe(t.Context(), watcher, kept, block)
		if err != nil || len(seen) != 1 || len(seen[0].Transfers) != 1 || seen[0].Block != block || seen[0].After != kept.Block {
			t.Errorf("after a reorganisation: %+v, %v; want block %d", seen, err, block)
		}
	}
	reorganise(int(w.newest(t) - kept.Block + 1))
	for range 4 {
		w.transfer(t, w.d.ALEPH)
	}
	for _, watcher := range []*Watcher{alone, both} {
		err := watcher.Run(t.Context(), kept, func(o engine.Observation) error { t.Errorf("told %+v", o); return nil })
		if _, ok := errors.AsType[*Reorganised](err); !ok {
			t.Errorf("after a deep reorganisation: %v", err)
		}
	}
}

// connectAgain makes another client of the same endpoint.
func connectAgain(t *testing.T, c *Client) *Client {
	t.Helper()
	return connect(t, "http://"+c.Name())
}
