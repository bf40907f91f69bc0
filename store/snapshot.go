package store

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// A snapshot's file is named by its height and holds, one after the other,
// snapshotMagic, the height (8 bytes, most significant first), the SHA-256 of
// height and data, and the data.
const (
	snapshotMagic  = "aleph snapshot 1\n"
	snapshotSuffix = ".snapshot"
	snapshotsKept  = 2
)

var errDamaged = errors.New("damaged snapshot")

// SaveSnapshot keeps the state of the engine after a block. The rows of that
// block must have been written; they are forced to the disk first, so that a
// snapshot is never ahead of the read model. The snapshot before is kept too,
// older ones go; so do those of greater height, which are of a past that has
// been given up.
func (s *Store) SaveSnapshot(height int64, data []byte) error {
	if err := s.saveSnapshot(height, data); err != nil {
		return fmt.Errorf("save snapshot %d: %w", height, err)
	}
	return nil
}

func (s *Store) saveSnapshot(at int64, data []byte) error {
	ctx := context.Background() // Half a snapshot is of no use to anybody.
	have, err := height(ctx, s.writer)
	if err != nil {
		return err
	}
	if have < at {
		return fmt.Errorf("%w: it has %d blocks; apply the block first", ErrGap, have)
	}
	if err := s.sync(ctx); err != nil {
		return fmt.Errorf("sync the read model: %w", err)
	}
	f, err := s.draft()
	if err != nil {
		return err
	}
	defer discard(f)
	sum := snapshotSum(at, data)
	header := slices.Concat([]byte(snapshotMagic), binary.BigEndian.AppendUint64(nil, uint64(at)), sum[:])
	if _, err := f.Write(header); err != nil {
		return err
	}
	if _, err := f.Write(data); err != nil {
		return err
	}
	// From here on a restart begins at this height.
	if err := keep(f, s.snapshotPath(at)); err != nil {
		return err
	}
	return s.pruneSnapshots(at)
}

// sync returns when all that was committed is on the disk: a commit with
// synchronous=FULL syncs the log of the database, with all commits before it.
func (s *Store) sync(ctx context.Context) (err error) {
	c, err := s.writer.Conn(ctx)
	if err != nil {
		return err
	}
	defer func() {
		_, errNormal := c.ExecContext(ctx, "PRAGMA synchronous = NORMAL")
		err = errors.Join(err, errNormal, c.Close())
	}()
	_, err = c.ExecContext(ctx, "PRAGMA synchronous = FULL; UPDATE progress SET at = at")
	return err
}

func (s *Store) pruneSnapshots(newest int64) error {
	heights, err := s.snapshots()
	if err != nil {
		return err
	}
	kept := 0
	for _, h := range heights {
		if h <= newest && kept < snapshotsKept {
			kept++
			continue
		}
		if err := os.Remove(s.snapshotPath(h)); err != nil {
			return err
		}
	}
	return nil
}

// LatestSnapshot returns the newest snapshot that is whole and not ahead of the
// read model; ok is false when there is none. What it passes over is logged.
func (s *Store) LatestSnapshot() (height int64, data []byte, ok bool, err error) {
	have, err := s.Height(context.Background())
	if err != nil {
		return 0, nil, false, fmt.Errorf("latest snapshot: %w", err)
	}
	heights, err := s.snapshots()
	if err != nil {
		return 0, nil, false, fmt.Errorf("latest snapshot: %w", err)
	}
	for _, h := range heights {
		if h > have {
			s.log.Warn("snapshot is ahead of the read model, an older one is taken",
				slog.Int64("height", h), slog.Int64("read_model", have))
			continue
		}
		data, err := s.readSnapshot(h)
		if errors.Is(err, errDamaged) {
			s.log.Error("snapshot is damaged, an older one is taken", slog.Int64("height", h), slog.Any("err", err))
			continue
		} else if err != nil {
			return 0, nil, false, fmt.Errorf("latest snapshot: %w", err)
		}
		return h, data, true, nil
	}
	return 0, nil, false, nil
}

func (s *Store) readSnapshot(at int64) ([]byte, error) {
	path := s.snapshotPath(at)
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	text, isSnapshot := bytes.CutPrefix(text, []byte(snapshotMagic))
	if !isSnapshot || len(text) < 8+sha256.Size {
		return nil, fmt.Errorf("%w: %s: no header", errDamaged, path)
	}
	named, sum, data := binary.BigEndian.Uint64(text), text[8:8+sha256.Size], text[8+sha256.Size:]
	if want := snapshotSum(at, data); named != uint64(at) || !bytes.Equal(sum, want[:]) {
		return nil, fmt.Errorf("%w: %s: the checksum differs", errDamaged, path)
	}
	return data, nil
}

func snapshotSum(at int64, data []byte) (sum [sha256.Size]byte) {
	h := sha256.New()
	h.Write(binary.BigEndian.AppendUint64(nil, uint64(at)))
	h.Write(data)
	h.Sum(sum[:0])
	return sum
}

// snapshots returns the heights of the snapshots that are there, newest first.
func (s *Store) snapshots() ([]int64, error) {
	entries, err := os.ReadDir(filepath.Join(s.dir, snapshotName))
	if err != nil {
		return nil, err
	}
	var heights []int64
	for _, e := range entries {
		digits, isSnapshot := strings.CutSuffix(e.Name(), snapshotSuffix)
		height, err := strconv.ParseInt(digits, 10, 64)
		if isSnapshot && err == nil && e.Type()&fs.ModeType == 0 {
			heights = append(heights, height)
		}
	}
	slices.Sort(heights)
	slices.Reverse(heights)
	return heights, nil
}

func (s *Store) snapshotPath(height int64) string {
	return filepath.Join(s.dir, snapshotName, fmt.Sprintf("%020d%s", height, snapshotSuffix))
}
