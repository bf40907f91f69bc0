package store_test

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/message"
	"github.com/aleph-im/go-aleph/store"
)

const (
	alice = aleph.Address("0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf")
	bob   = aleph.Address("0x2B5AD5c4795c026514f8317c7a215E218DcCD6cF")
	day   = 1_700_000_000_000 * aleph.Millis(1)
)

// values lets cmp compare what does not export its fields.
var values = cmp.Options{
	cmp.Comparer(func(a, b aleph.Hash) bool { return a == b }),
	cmp.Comparer(func(a, b aleph.Token) bool { return a == b }),
	cmp.Comparer(func(a, b aleph.Grains) bool { return a == b }),
}

func open(t testing.TB, dir string) *store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), dir, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

// apply writes blocks of effects, from height 1 on.
func apply(t testing.TB, s *store.Store, blocks ...[]engine.Effect) {
	t.Helper()
	for i, effects := range blocks {
		if err := s.Apply(t.Context(), int64(i+1), day+aleph.Millis(i), effects); err != nil {
			t.Fatal(err)
		}
	}
}

// say makes a message by an account at a moment after day.
func say(t testing.TB, by aleph.Address, kind message.Type, at aleph.Millis, content string) message.Message {
	t.Helper()
	return sayOn(t, "", by, kind, at, content)
}

func sayOn(t testing.TB, channel string, by aleph.Address, kind message.Type, at aleph.Millis, content string) message.Message {
	t.Helper()
	env, err := message.Compose(kind, message.Ethereum, by, channel, day+at, json.RawMessage(content))
	if err != nil {
		t.Fatal(err)
	}
	env.Signature = "0x5e"
	m, refusal := message.Open(env, nil)
	if refusal != nil {
		t.Fatalf("%s: %v", content, refusal)
	}
	return m
}

func accepted(m message.Message, forgotten ...aleph.Hash) engine.Accepted {
	return engine.Accepted{Hash: m.Hash, At: m.Time + 500, Message: m, Forgotten: forgotten}
}

// forget makes a FORGET of messages.
func forget(t testing.TB, at aleph.Millis, hashes ...aleph.Hash) engine.Accepted {
	t.Helper()
	text, err := json.Marshal(map[string]any{"hashes": hashes})
	if err != nil {
		t.Fatal(err)
	}
	return accepted(say(t, alice, message.TypeForget, at, string(text)), hashes...)
}

func entry(t testing.TB, s *store.Store, h aleph.Hash) archive.Entry {
	t.Helper()
	e, err := s.Entry(t.Context(), h)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func equal(t testing.TB, what string, got, want any) {
	t.Helper()
	if diff := cmp.Diff(want, got, values); diff != "" {
		t.Fatalf("%s (-want +got):\n%s", what, diff)
	}
}

// contents returns all rows of all tables.
func contents(t testing.TB, dir string) string {
	t.Helper()
	db, err := sql.Open("sqlite", filepath.Join(dir, "read-model.sqlite"))
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	query := func(text string) [][]any {
		rows, err := db.QueryContext(t.Context(), text)
		if err != nil {
			t.Fatal(err)
		}
		defer rows.Close()
		names, err := rows.Columns()
		if err != nil {
			t.Fatal(err)
		}
		var out [][]any
		for rows.Next() {
			row, into := make([]any, len(names)), make([]any, len(names))
			for i := range row {
				into[i] = &row[i]
			}
			if err := rows.Scan(into...); err != nil {
				t.Fatal(err)
			}
			out = append(out, row)
		}
		if err := rows.Err(); err != nil {
			t.Fatal(err)
		}
		return out
	}
	var lines []string
	for _, table := range query("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'goose%' AND name NOT LIKE 'sqlite%' ORDER BY name") {
		for _, row := range query(fmt.Sprintf("SELECT * FROM %s", table[0])) {
			lines = append(lines, fmt.Sprintln(table[0], row))
		}
	}
	slices.Sort(lines)
	return strings.Join(lines, "")
}

func TestApplyInOrder(t *testing.T) {
	s := open(t, t.TempDir())
	note := say(t, alice, message.TypePost, 0, `{"type":"note"}`)
	if err := s.Apply(t.Context(), 2, day, nil); !errors.Is(err, store.ErrGap) {
		t.Errorf("a first block of height 2: got %v, want ErrGap", err)
	}
	apply(t, s, []engine.Effect{accepted(note)}, nil)
	if err := s.Apply(t.Context(), 4, day, nil); !errors.Is(err, store.ErrGap) {
		t.Errorf("a block after a gap: got %v, want ErrGap", err)
	}
	// A block that has been written is skipped, whatever it says now.
	apply(t, s, []engine.Effect{engine.Disputed{Reason: "another past"}})
	disputes, err := s.Disputes(t.Context())
	if err != nil || len(disputes) != 0 {
		t.Errorf("got %v, %v after a replay, want nothing", disputes, err)
	}
	if height, err := s.Height(t.Context()); height != 2 || err != nil {
		t.Errorf("got height %d, %v, want 2", height, err)
	}
}

// TestApplyAllOrNothing fails in the middle of a block.
func TestApplyAllOrNothing(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	apply(t, s, []engine.Effect{engine.Disputed{At: day, Reason: "one"}})
	before := contents(t, dir)
	bad := []engine.Effect{
		accepted(say(t, alice, message.TypePost, 0, `{"type":"note"}`)),
		engine.Refused{Hash: aleph.HashOf(nil), Envelope: message.Envelope{ItemHash: aleph.HashOf(nil)}, Details: func() {}},
	}
	if err := s.Apply(t.Context(), 2, day, bad); err == nil || !strings.Contains(err.Error(), "effect 1 (engine.Refused)") {
		t.Errorf("got %v, want an error that names the effect", err)
	}
	equal(t, "contents after a block that failed", contents(t, dir), before)
	canceled, cancel := context.WithCancel(t.Context())
	cancel()
	if err := s.Apply(canceled, 2, day, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want that the context is canceled", err)
	}
	if err := s.Apply(t.Context(), 2, day, bad[:1]); err != nil {
		t.Errorf("the block without its bad effect: %v", err)
	}
}

// TestReadersSeeWholeBlocks reads while blocks of ten messages are written.
func TestReadersSeeWholeBlocks(t *testing.T) {
	s := open(t, t.TempDir())
	var blocks [][]engine.Effect
	for i := range 30 {
		var effects []engine.Effect
		for j := range 10 {
			effects = append(effects, accepted(say(t, alice, message.TypePost, aleph.Millis(10*i+j), `{"type":"note"}`)))
		}
		blocks = append(blocks, effects)
	}
	var readers sync.WaitGroup
	done := make(chan struct{})
	for range 2 {
		readers.Go(func() {
			for {
				entries, total, err := s.Entries(t.Context(), archive.Filter{}, archive.Page{})
				if err != nil || total%10 != 0 || len(entries) != total {
					t.Errorf("got %d of %d entries, %v, want whole blocks", len(entries), total, err)
					return
				}
				select {
				case <-done:
					return
				default:
				}
			}
		})
	}
	apply(t, s, blocks...)
	close(done)
	readers.Wait()
}

func TestOpenRefuses(t *testing.T) {
	t.Run("what is no database", func(t *testing.T) {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, "read-model.sqlite"), bytes.Repeat([]byte("no database "), 1000), 0o600); err != nil {
			t.Fatal(err)
		}
		_, err := store.Open(t.Context(), dir, slog.New(slog.DiscardHandler))
		if err == nil || !strings.Contains(err.Error(), "may be moved away") {
			t.Errorf("got %v, want an error that says what to do", err)
		}
	})
	t.Run("a newer schema", func(t *testing.T) {
		dir := t.TempDir()
		if err := open(t, dir).Close(); err != nil {
			t.Fatal(err)
		}
		db, err := sql.Open("sqlite", filepath.Join(dir, "read-model.sqlite"))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := db.ExecContext(t.Context(), "INSERT INTO goose_db_version (version_id, is_applied) VALUES (9999, 1)"); err != nil {
			t.Fatal(err)
		}
		if err := db.Close(); err != nil {
			t.Fatal(err)
		}
		if _, err := store.Open(t.Context(), dir, slog.New(slog.DiscardHandler)); err == nil || !strings.Contains(err.Error(), "version 9999") {
			t.Errorf("got %v, want an error that names the version", err)
		}
	})
	t.Run("nothing in a name that a URI would read otherwise", func(t *testing.T) {
		dir := filepath.Join(t.TempDir(), "a b?c=d%20#e&f")
		apply(t, open(t, dir), nil)
		if _, err := os.Stat(filepath.Join(dir, "read-model.sqlite")); err != nil {
			t.Error(err)
		}
	})
}
