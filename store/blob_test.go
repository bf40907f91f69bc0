package store_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/store"
)

func files(t testing.TB, dir string) (names []string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

func readBlob(t testing.TB, s *store.Store, h aleph.Hash) string {
	t.Helper()
	f, size, err := s.OpenBlob(h)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	text, err := io.ReadAll(f)
	if err != nil || int64(len(text)) != size {
		t.Fatalf("got %d bytes, %v, want %d", len(text), err, size)
	}
	return string(text)
}

func TestBlobs(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	for _, text := range []string{"", "a", strings.Repeat("all of it ", 100_000)} {
		for _, sizeMax := range []int64{int64(len(text)), math.MaxInt64} { // The second time it is there already.
			h, size, err := s.PutBlob(t.Context(), iotest.DataErrReader(strings.NewReader(text)), sizeMax)
			if err != nil || size != int64(len(text)) || h != aleph.HashOf([]byte(text)) {
				t.Fatalf("put %.10q: got %s, %d, %v", text, h, size, err)
			}
			if got := readBlob(t, s, h); got != text {
				t.Fatalf("got %.10q back, want %.10q", got, text)
			}
			if size, ok := s.BlobSize(h); !ok || size != int64(len(text)) {
				t.Fatalf("got a size of %d, %t", size, ok)
			}
		}
	}
	// A damaged file is mended when it comes again.
	h := aleph.HashOf([]byte("a"))
	if err := os.WriteFile(filepath.Join(dir, "blobs", h.String()), []byte("b"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, _, err := s.PutBlob(t.Context(), strings.NewReader("a"), 1); err != nil {
		t.Fatal(err)
	}
	equal(t, "mended", readBlob(t, s, h), "a")
}

func TestBlobsRefused(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	canceled, cancel := context.WithCancel(t.Context())
	cancel()
	broken := errors.New("broken")
	for name, test := range map[string]struct {
		ctx     context.Context
		from    io.Reader
		sizeMax int64
		want    error
	}{
		"too large":         {t.Context(), strings.NewReader("12345"), 4, store.ErrTooLarge},
		"far too large":     {t.Context(), io.LimitReader(zeros{}, 1<<40), 100_000, store.ErrTooLarge},
		"anything":          {t.Context(), strings.NewReader("1"), 0, store.ErrTooLarge},
		"broken":            {t.Context(), io.MultiReader(strings.NewReader("123"), iotest.ErrReader(broken)), 10, broken},
		"broken at the end": {t.Context(), io.MultiReader(strings.NewReader("123"), iotest.ErrReader(broken)), 3, broken},
		"canceled":          {canceled, strings.NewReader("123"), 10, context.Canceled},
	} {
		if _, _, err := s.PutBlob(test.ctx, test.from, test.sizeMax); !errors.Is(err, test.want) {
			t.Errorf("%s: got %v, want %v", name, err, test.want)
		}
	}
	for _, left := range []string{"blobs", "incoming"} {
		if names := files(t, filepath.Join(dir, left)); len(names) != 0 {
			t.Errorf("%s was left behind: %v", left, names)
		}
	}
	for _, h := range []aleph.Hash{
		{}, aleph.HashOf([]byte("123")), aleph.MustHash("QmYULJoNGPDmoRq4WNWTDTUvJGJv1hosox8H6vVd1kCsY8"),
	} {
		if _, _, err := s.OpenBlob(h); !errors.Is(err, store.ErrNotFound) {
			t.Errorf("open %s: got %v, want ErrNotFound", h, err)
		}
		if size, ok := s.BlobSize(h); ok {
			t.Errorf("%s is unknown but has a size of %d", h, size)
		}
	}
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) { clear(p); return len(p), nil }

// TestIncompleteBlobsGo opens a store of which a process was killed while it
// wrote a file.
func TestIncompleteBlobsGo(t *testing.T) {
	dir := t.TempDir()
	if err := open(t, dir).Close(); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "incoming", "123"), []byte("half"), 0o600); err != nil {
		t.Fatal(err)
	}
	open(t, dir)
	if names := files(t, filepath.Join(dir, "incoming")); len(names) != 0 {
		t.Errorf("left: %v", names)
	}
}

func BenchmarkPutBlob(b *testing.B) {
	s := open(b, b.TempDir())
	blob := make([]byte, 1<<20)
	b.SetBytes(int64(len(blob)))
	for b.Loop() {
		if _, _, err := s.PutBlob(b.Context(), bytes.NewReader(blob), 1<<20); err != nil {
			b.Fatal(err)
		}
	}
}

// A file that is not what its name says is missing, until it comes again.
func TestDamagedBlob(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	h, size, err := s.PutBlob(t.Context(), strings.NewReader("as it was"), 100)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "blobs", h.String()), []byte("as it is"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, _, err := s.OpenBlob(h); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("got %v, want that it is not there", err)
	}
	if _, held := s.BlobSize(h); held {
		t.Error("the damaged file still counts")
	}
	if _, _, err := s.PutBlob(t.Context(), strings.NewReader("as it was"), 100); err != nil {
		t.Fatal(err)
	}
	f, got, err := s.OpenBlob(h)
	if err != nil || got != size {
		t.Fatalf("got %d bytes, %v; want %d", got, err, size)
	}
	if err := f.Close(); err != nil {
		t.Error(err)
	}
}
