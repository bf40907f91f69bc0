package store_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/store"
)

// grow writes empty blocks until the read model has a height.
func grow(t testing.TB, s *store.Store, height int) {
	t.Helper()
	apply(t, s, make([][]engine.Effect, height)...)
}

func save(t testing.TB, s *store.Store, height int64, data string) {
	t.Helper()
	if err := s.SaveSnapshot(height, []byte(data)); err != nil {
		t.Fatal(err)
	}
}

// isLatest checks what LatestSnapshot gives; height 0 is nothing.
func isLatest(t testing.TB, s *store.Store, height int64, data string) {
	t.Helper()
	gotHeight, got, ok, err := s.LatestSnapshot()
	if err != nil || ok != (height != 0) || gotHeight != height || string(got) != data {
		t.Fatalf("got snapshot %d, %q, %t, %v, want %d, %q", gotHeight, got, ok, err, height, data)
	}
}

func TestSnapshots(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	grow(t, s, 100)
	isLatest(t, s, 0, "")
	save(t, s, 9, "nine")
	isLatest(t, s, 9, "nine")
	save(t, s, 10, "")
	isLatest(t, s, 10, "")
	save(t, s, 10, "ten")
	save(t, s, 100, "hundred")
	isLatest(t, s, 100, "hundred")
	if names := files(t, filepath.Join(dir, "snapshots")); len(names) != 2 {
		t.Errorf("got %v, want the last two", names)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	isLatest(t, open(t, dir), 100, "hundred")
}

func TestSnapshotsDamaged(t *testing.T) {
	data := strings.Repeat("state", 1000)
	for name, damage := range map[string]func(file []byte) []byte{
		"empty":            func([]byte) []byte { return nil },
		"short":            func(f []byte) []byte { return f[:len(f)-1] },
		"only a header":    func(f []byte) []byte { return f[:20] },
		"long":             func(f []byte) []byte { return append(f, 0) },
		"a bit of data":    func(f []byte) []byte { f[len(f)-7] ^= 4; return f },
		"a bit of header":  func(f []byte) []byte { f[3] ^= 4; return f },
		"a bit of height":  func(f []byte) []byte { f[len("aleph snapshot 1\n")+7] ^= 1; return f },
		"a bit of the sum": func(f []byte) []byte { f[len("aleph snapshot 1\n")+9] ^= 1; return f },
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			s := open(t, dir)
			grow(t, s, 3)
			save(t, s, 1, "before")
			save(t, s, 2, data)
			spoil := func(height string) {
				path := filepath.Join(dir, "snapshots", strings.Repeat("0", 19)+height+".snapshot")
				file, err := os.ReadFile(path)
				if err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(path, damage(file), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			spoil("2")
			isLatest(t, s, 1, "before")
			save(t, s, 3, "after")
			isLatest(t, s, 3, "after")
			spoil("3")
			isLatest(t, s, 0, "") // The one before is the damaged one.
		})
	}
}

// TestSnapshotsOfAnotherHeight keeps snapshots and the read model together.
func TestSnapshotsOfAnotherHeight(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	if err := s.SaveSnapshot(1, nil); !errors.Is(err, store.ErrGap) {
		t.Errorf("a snapshot ahead of the read model: got %v, want ErrGap", err)
	}
	grow(t, s, 5)
	save(t, s, 4, "four")
	save(t, s, 5, "five")
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	// Somebody deletes the read model, and it is written anew.
	stale, err := filepath.Glob(filepath.Join(dir, "read-model*"))
	if err != nil || len(stale) == 0 {
		t.Fatalf("got %v, %v", stale, err)
	}
	for _, path := range stale {
		if err := os.Remove(path); err != nil {
			t.Fatal(err)
		}
	}
	s = open(t, dir)
	isLatest(t, s, 0, "")
	grow(t, s, 2)
	save(t, s, 2, "two")
	isLatest(t, s, 2, "two")
	grow(t, s, 4)
	isLatest(t, s, 2, "two") // And not the four of the other past.
}
