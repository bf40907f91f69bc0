package node

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/consensus"
	"github.com/aleph-im/go-aleph/console"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/store"
)

// snapshotEvery is the number of blocks between two snapshots of the engine.
// A restart replays at most that many.
const snapshotEvery = 500

// app is the engine as consensus sees it: blocks go in, effects go to the
// read model. Its methods are called by consensus, one at a time; queries come
// from elsewhere, under the lock.
type app struct {
	store *store.Store
	log   *slog.Logger

	mu     sync.RWMutex // guards what follows
	engine *engine.Engine
	height int64
	hash   [32]byte // of the engine at height

	// settled is held from Apply to Commit, so that nobody sees what the read
	// model does not have yet. It is not held by consensus when it asks.
	settled  sync.RWMutex
	applying bool // settled is held; consensus calls Apply and Commit in turn
	torn     bool // consensus ended between the two: the engine is ahead of height

	block   consensus.Block // being applied
	effects []engine.Effect // of the block

	waiting sync.Mutex
	waiters map[aleph.Hash][]chan console.Outcome
}

// openApp restores the engine from the newest snapshot, or begins anew.
func openApp(st *store.Store, g engine.Genesis, log *slog.Logger) (*app, error) {
	a := &app{
		store: st, log: log, engine: engine.New(g),
		waiters: map[aleph.Hash][]chan console.Outcome{},
	}
	height, snapshot, ok, err := st.LatestSnapshot()
	if err != nil {
		return nil, err
	}
	if ok {
		if a.engine, err = engine.Restore(snapshot); err != nil {
			return nil, fmt.Errorf("the state in this data directory cannot be read; another version of galeph wrote it, or it is damaged: go on with that version, or start in a new directory: %w", err)
		}
		a.height = height
	}
	a.engine.Payouts().Parallel(onAllCores)
	a.hash = a.engine.Hash()
	return a, nil
}

// onAllCores does the parts of a large payout tree, as many at once as there
// are cores.
func onAllCores(n int, do func(i int)) {
	var (
		workers sync.WaitGroup
		next    atomic.Int64
	)
	for range min(n, runtime.GOMAXPROCS(0)) {
		workers.Go(func() {
			for i := next.Add(1) - 1; i < int64(n); i = next.Add(1) - 1 {
				do(int(i))
			}
		})
	}
	workers.Wait()
}

// Check refuses what no block should carry: transactions that are none,
// messages that fail the checks which need no state, and votes of strangers.
func (a *app) Check(tx []byte) error {
	a.mu.RLock()
	defer a.mu.RUnlock()
	ev, err := engine.DecodeTx(a.engine.Genesis().Network, tx)
	if err != nil {
		return err
	}
	switch ev := ev.(type) {
	case engine.Submission:
		if _, refusal := engine.Read(ev); refusal != nil {
			return refusal
		}
	case engine.Vote:
		for _, c := range a.engine.Genesis().Cores {
			if c.Signer == ev.Signer {
				return nil
			}
		}
		return fmt.Errorf("%s is no core node of this network", ev.Signer)
	}
	return nil
}

// Apply hands a block to the engine. Effects wait for Commit.
func (a *app) Apply(b consensus.Block) consensus.Outcome {
	if !a.applying {
		a.settled.Lock()
		a.applying = true
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	a.block, a.effects = b, a.engine.Apply(engine.Tick{At: b.Time})
	results := make([]consensus.Result, len(b.Txs))
	for i, tx := range b.Txs {
		ev, err := engine.DecodeTx(a.engine.Genesis().Network, tx)
		if err != nil {
			results[i] = consensus.Result{Code: 1, Log: err.Error()}
			continue
		}
		effects := a.engine.Apply(ev)
		results[i] = resultOf(effects)
		a.effects = append(a.effects, effects...)
	}
	hash := a.engine.Hash()
	return consensus.Outcome{Results: results, AppHash: hash[:]}
}

// resultOf says whether a transaction's message was taken. One that was not is
// forgotten by the pool and may come again: what it lacked may be there then.
func resultOf(effects []engine.Effect) consensus.Result {
	for _, f := range effects {
		if refused, ok := f.(engine.Refused); ok {
			return consensus.Result{Code: 2, Log: refused.Code.String()}
		}
	}
	return consensus.Result{}
}

// Commit writes the block's effects to the read model. The block itself is
// durable already: what is lost here is replayed from there.
func (a *app) Commit() error {
	ctx := context.Background() // A commit is finished, whoever wants to stop.
	if err := a.store.Apply(ctx, a.block.Height, a.block.Time, a.effects); err != nil {
		return fmt.Errorf("write block %d to the read model: %w", a.block.Height, err)
	}
	a.mu.Lock()
	a.height, a.hash = a.block.Height, a.engine.Hash()
	a.mu.Unlock()
	a.release()
	if a.height%snapshotEvery == 0 {
		if err := a.snapshot(); err != nil {
			return err
		}
	}
	a.announce()
	return nil
}

// Height tells consensus where to go on.
func (a *app) Height() (int64, []byte) {
	a.mu.RLock()
	defer a.mu.RUnlock()
	return a.height, slices.Clone(a.hash[:])
}

// ended lets those in who wait for a commit that will not come.
func (a *app) ended() {
	a.torn = a.applying
	a.release()
}

func (a *app) release() {
	if a.applying {
		a.applying = false
		a.settled.Unlock()
	}
}

func (a *app) snapshot() error {
	a.mu.RLock()
	defer a.mu.RUnlock()
	if err := a.store.SaveSnapshot(a.height, a.engine.Snapshot()); err != nil {
		return fmt.Errorf("save snapshot at block %d: %w", a.height, err)
	}
	return nil
}

// view runs f on the engine as it was after the last commit.
func (a *app) view(f func(*engine.Engine)) {
	a.settled.RLock()
	defer a.settled.RUnlock()
	a.mu.RLock()
	defer a.mu.RUnlock()
	f(a.engine)
}

// announce tells those who wait what became of the block's messages.
func (a *app) announce() {
	a.waiting.Lock()
	defer a.waiting.Unlock()
	for _, f := range a.effects {
		switch f := f.(type) {
		case engine.Accepted:
			a.resolve(f.Hash, console.Outcome{Status: archive.EntryProcessed})
		case engine.Refused:
			details, err := json.Marshal(f.Details)
			if err != nil {
				details = nil
			}
			a.resolve(f.Hash, console.Outcome{Status: archive.EntryRejected, Code: f.Code, Details: details})
		case engine.PolicyAgreed:
			a.log.Info("policy agreed", slog.Any("policy", f.Policy.Name), slog.Any("epoch", f.Epoch))
		case engine.Disputed:
			a.log.Error("disputed", slog.Any("height", a.height), slog.Any("reason", f.Reason))
		}
	}
}

func (a *app) resolve(h aleph.Hash, o console.Outcome) {
	for _, w := range a.waiters[h] {
		w <- o // Buffered for this one outcome.
	}
	delete(a.waiters, h)
}

// await returns a channel on which the outcome of a message will come, and a
// function to call when nobody waits any longer.
func (a *app) await(h aleph.Hash) (outcome <-chan console.Outcome, cancel func()) {
	w := make(chan console.Outcome, 1)
	a.waiting.Lock()
	defer a.waiting.Unlock()
	a.waiters[h] = append(a.waiters[h], w)
	return w, func() {
		a.waiting.Lock()
		defer a.waiting.Unlock()
		for i, x := range a.waiters[h] {
			if x == w {
				a.waiters[h] = append(a.waiters[h][:i], a.waiters[h][i+1:]...)
				break
			}
		}
		if len(a.waiters[h]) == 0 {
			delete(a.waiters, h)
		}
	}
}

// outcome returns what is known of a message that was submitted before.
func (a *app) outcome(ctx context.Context, h aleph.Hash) (console.Outcome, bool, error) {
	entry, err := a.store.Entry(ctx, h)
	if errors.Is(err, store.ErrNotFound) {
		return console.Outcome{}, false, nil
	}
	if err != nil {
		return console.Outcome{}, false, err
	}
	return console.Outcome{Status: entry.Status, Code: entry.Code, Details: entry.Details}, true, nil
}
