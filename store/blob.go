package store

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"

	aleph "github.com/aleph-im/go-aleph"
)

// PutBlob keeps a file of at most sizeMax bytes and returns its name and its size
// in bytes. When it returns, the file is on the disk; a file that is there
// already is written again, and so mended if it was damaged. A longer file is
// ErrTooLarge and leaves nothing behind, as does a reader that fails.
func (s *Store) PutBlob(ctx context.Context, r io.Reader, sizeMax int64) (aleph.Hash, int64, error) {
	f, err := s.draft()
	if err != nil {
		return aleph.Hash{}, 0, fmt.Errorf("put blob: %w", err)
	}
	defer discard(f)
	sum := sha256.New()
	from := untilDone{ctx, r}
	size, err := io.Copy(io.MultiWriter(f, sum), io.LimitReader(from, sizeMax))
	if err != nil {
		return aleph.Hash{}, 0, fmt.Errorf("put blob: %w", err)
	}
	switch _, err := io.ReadFull(from, make([]byte, 1)); {
	case err == nil:
		return aleph.Hash{}, 0, fmt.Errorf("put blob: %w: more than %d bytes", ErrTooLarge, sizeMax)
	case !errors.Is(err, io.EOF):
		return aleph.Hash{}, 0, fmt.Errorf("put blob: %w", err)
	}
	hash := aleph.HashFromSum([sha256.Size]byte(sum.Sum(nil)))
	if err := keep(f, s.blobPath(hash)); err != nil {
		return aleph.Hash{}, 0, fmt.Errorf("put blob %s: %w", hash, err)
	}
	return hash, size, nil
}

// OpenBlob opens a file and returns its size in bytes. One that is not here is
// ErrNotFound.
func (s *Store) OpenBlob(h aleph.Hash) (*os.File, int64, error) {
	if h.IsZero() {
		return nil, 0, fmt.Errorf("open blob: %w", ErrNotFound)
	}
	f, err := os.Open(s.blobPath(h))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, 0, fmt.Errorf("open blob %s: %w", h, ErrNotFound)
	} else if err != nil {
		return nil, 0, fmt.Errorf("open blob %s: %w", h, err)
	}
	info, err := f.Stat()
	if err == nil {
		err = s.verify(h, f)
	}
	if err != nil {
		return nil, 0, errors.Join(fmt.Errorf("open blob %s: %w", h, err), f.Close())
	}
	return f, info.Size(), nil
}

// verify reads a file through once in the life of the store and sets it aside
// when it is not what its name says: then it is missing, and is fetched again.
func (s *Store) verify(h aleph.Hash, f *os.File) error {
	if _, done := s.verified.Load(h); done {
		return nil
	}
	sum := sha256.New()
	if _, err := io.Copy(sum, f); err != nil {
		return err
	}
	if [sha256.Size]byte(sum.Sum(nil)) != h.Sum() {
		s.log.Error("file is damaged and set aside", slog.Any("file", h))
		if err := os.Rename(f.Name(), filepath.Join(s.dir, incomingName, h.String()+".damaged")); err != nil {
			return err
		}
		return ErrNotFound
	}
	s.verified.Store(h, true)
	_, err := f.Seek(0, io.SeekStart)
	return err
}

// BlobSize returns the size of a file in bytes, and whether it is here.
func (s *Store) BlobSize(h aleph.Hash) (int64, bool) {
	info, err := os.Stat(s.blobPath(h))
	if h.IsZero() || err != nil {
		return 0, false
	}
	return info.Size(), true
}

// blobPath names a file by its hash, which has no character that means
// something in a path.
func (s *Store) blobPath(h aleph.Hash) string { return filepath.Join(s.dir, blobsName, h.String()) }

// untilDone reads until a context is done.
type untilDone struct {
	ctx context.Context
	r   io.Reader
}

func (u untilDone) Read(p []byte) (int, error) {
	if err := u.ctx.Err(); err != nil {
		return 0, err
	}
	return u.r.Read(p)
}
