package consensus

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"slices"
	"sync"
	"testing"

	aleph "github.com/aleph-im/go-aleph"
)

// register is an App that keeps transactions in order. Its hash chains all it
// has applied. It lives in memory, and with a journal also on disk.
type register struct {
	journal   string                // a file of one commit per line, or nothing
	distort   func(Block, []byte)   // changes the hash, to make a node disagree
	trap      func(Block)           // panics, to make a node fail
	committed func(commit)          // told after each commit
	refuse    func(tx []byte) error // what Check says

	mu struct {
		sync.Mutex
		commits []commit
		next    commit
		changed chan struct{} // closed and replaced at each commit
	}
}

// commit is a block that the register holds.
type commit struct {
	Height int64
	Time   aleph.Millis
	Hash   []byte
	Txs    [][]byte
}

func newRegister() *register {
	r := new(register)
	r.mu.changed = make(chan struct{})
	return r
}

// openRegister opens a register with a journal.
func openRegister(path string) (*register, error) {
	r := newRegister()
	r.journal = path
	text, err := os.ReadFile(path)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return nil, err
	}
	for line := range bytes.Lines(text) {
		var c commit
		if err := json.Unmarshal(line, &c); err != nil {
			return nil, fmt.Errorf("journal: %w", err)
		}
		r.mu.commits = append(r.mu.commits, c)
	}
	return r, nil
}

func (r *register) Check(tx []byte) error {
	if r.refuse != nil {
		return r.refuse(tx)
	}
	return nil
}

func (r *register) Apply(b Block) Outcome {
	if r.trap != nil {
		r.trap(b)
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	_, last := r.height()
	h := sha256.New()
	fmt.Fprintf(h, "%x %d %d %x\n", last, b.Height, b.Time, b.Proposer)
	out := Outcome{}
	for _, tx := range b.Txs {
		fmt.Fprintf(h, "%x\n", tx)
		out.Results = append(out.Results, Result{})
	}
	out.AppHash = h.Sum(nil)
	if r.distort != nil {
		r.distort(b, out.AppHash)
	}
	r.mu.next = commit{Height: b.Height, Time: b.Time, Hash: out.AppHash, Txs: b.Txs}
	return out
}

func (r *register) Commit() error {
	r.mu.Lock()
	defer r.mu.Unlock()
	c := r.mu.next
	if r.journal != "" {
		if err := appendLine(r.journal, c); err != nil {
			return err
		}
	}
	r.mu.commits = append(r.mu.commits, c)
	close(r.mu.changed)
	r.mu.changed = make(chan struct{})
	if r.committed != nil {
		r.committed(c)
	}
	return nil
}

func appendLine(path string, c commit) error {
	line, err := json.Marshal(c)
	if err != nil {
		return err
	}
	f, err := os.OpenFile(path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	_, err = f.Write(append(line, '\n'))
	return errors.Join(err, f.Sync(), f.Close())
}

func (r *register) Height() (int64, []byte) {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.height()
}

func (r *register) height() (int64, []byte) {
	if n := len(r.mu.commits); n > 0 {
		return r.mu.commits[n-1].Height, r.mu.commits[n-1].Hash
	}
	return 0, []byte("genesis")
}

// history returns all commits so far.
func (r *register) history() []commit {
	r.mu.Lock()
	defer r.mu.Unlock()
	return slices.Clip(r.mu.commits)
}

// txs returns all transactions in order.
func (r *register) txs() []string {
	var list []string
	for _, c := range r.history() {
		for _, tx := range c.Txs {
			list = append(list, string(tx))
		}
	}
	return list
}

// wait returns when done is true of what the register holds.
func (r *register) wait(ctx context.Context, tb testing.TB, what string, done func() bool) {
	tb.Helper()
	for {
		r.mu.Lock()
		changed := r.mu.changed
		r.mu.Unlock()
		if done() {
			return
		}
		select {
		case <-changed:
		case <-ctx.Done():
			h, _ := r.Height()
			tb.Fatalf("at height %d, waiting for %s: %v", h, what, context.Cause(ctx))
		}
	}
}

// waitHeight returns when the register has the block.
func (r *register) waitHeight(ctx context.Context, tb testing.TB, height int64) {
	tb.Helper()
	r.wait(ctx, tb, fmt.Sprintf("height %d", height), func() bool {
		h, _ := r.Height()
		return h >= height
	})
}
