// Package store keeps what a node must find again: the read model, in SQL, of
// all that the engine has decided; the files of the network, by their hash;
// and snapshots of the engine. It takes the effects of one block after the
// other, each block once and whole, and promises that a height and all rows of
// its block are there together or not at all, whenever the process is killed.
// It refuses a block that leaves a gap, a file beyond its limit, and to give
// out a damaged snapshot.
//
// Nothing here decides. The read model may be deleted: it is written anew when
// the node replays its blocks.
package store

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"sync"

	"github.com/pressly/goose/v3"
	_ "modernc.org/sqlite" // the driver "sqlite"

	"github.com/aleph-im/go-aleph/archive"
)

// Errors that callers branch on.
var (
	ErrNotFound = archive.ErrNotFound
	ErrTooLarge = archive.ErrTooLarge
	// ErrGap is returned for a block that does not follow the last one written.
	ErrGap = errors.New("block does not follow the last one in the read model")
)

// Store is a node's read model, blobs and snapshots under one directory. All
// methods may be called at the same time; what writes waits for its turn.
type Store struct {
	log     *slog.Logger
	dir     string
	writer  *sql.DB // one connection
	readers *sql.DB

	verified sync.Map // aleph.Hash -> true: files that were what their names say
}

// What the directory holds.
const (
	databaseName = "read-model.sqlite"
	blobsName    = "blobs"
	snapshotName = "snapshots"
	incomingName = "incoming" // files that are not complete yet
)

//go:embed schema/*.sql
var schema embed.FS

// Open opens the store in a directory, which it makes if need be, and brings
// its schema up to date.
func Open(ctx context.Context, dir string, log *slog.Logger) (*Store, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return nil, fmt.Errorf("open store: %w", err)
	}
	s := &Store{log: log, dir: dir}
	if err := s.makeDirectories(); err != nil {
		return nil, fmt.Errorf("open store: %w", err)
	}
	if err := s.openDatabase(ctx); err != nil {
		return nil, errors.Join(fmt.Errorf("open the read model %s (it may be moved away: replaying the blocks writes it anew): %w",
			filepath.Join(dir, databaseName), err), s.Close())
	}
	return s, nil
}

func (s *Store) makeDirectories() error {
	// What a process that was killed had not finished is of no use.
	if err := os.RemoveAll(filepath.Join(s.dir, incomingName)); err != nil {
		return err
	}
	for _, name := range []string{blobsName, snapshotName, incomingName} {
		if err := os.MkdirAll(filepath.Join(s.dir, name), 0o700); err != nil {
			return err
		}
	}
	return syncDirectory(s.dir)
}

func (s *Store) openDatabase(ctx context.Context) error {
	// A commit is on its way to the disk when it returns, but not yet there: a
	// loss of power may take the last blocks. That is enough, because the
	// height goes with them and the node replays from there; a snapshot
	// forces them to the disk first (SaveSnapshot).
	pragmas := []string{"busy_timeout(10000)", "journal_mode(WAL)", "synchronous(NORMAL)", "cache_size(-32768)"}
	var err error
	if s.writer, err = s.connect(1, url.Values{"_txlock": {"immediate"}, "_pragma": pragmas}); err != nil {
		return err
	}
	if err := s.migrate(ctx); err != nil {
		return err
	}
	// The planner needs to know which columns tell rows apart.
	if _, err := s.writer.ExecContext(ctx, "PRAGMA optimize = 0x10002"); err != nil {
		return fmt.Errorf("optimize: %w", err)
	}
	s.readers, err = s.connect(max(4, runtime.GOMAXPROCS(0)), url.Values{"_pragma": {"busy_timeout(10000)", "query_only(1)"}})
	return err
}

func (s *Store) connect(connections int, options url.Values) (*sql.DB, error) {
	name := url.URL{Scheme: "file", Path: filepath.Join(s.dir, databaseName), RawQuery: options.Encode()}
	db, err := sql.Open("sqlite", name.String())
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(connections)
	db.SetMaxIdleConns(connections)
	return db, nil
}

func (s *Store) migrate(ctx context.Context) error {
	files, err := fs.Sub(schema, "schema")
	if err != nil {
		return err
	}
	migrations, err := goose.NewProvider(goose.DialectSQLite3, s.writer, files,
		goose.WithDisableGlobalRegistry(true), goose.WithLogger(goose.NopLogger()))
	if err != nil {
		return err
	}
	have, known, err := migrations.GetVersions(ctx)
	if err != nil {
		return fmt.Errorf("read schema version: %w", err)
	}
	if have > known {
		return fmt.Errorf("its schema has version %d, this program knows %d; use the program that wrote it", have, known)
	}
	if _, err := migrations.Up(ctx); err != nil {
		return fmt.Errorf("migrate schema: %w", err)
	}
	return nil
}

// Close waits for what is being read and written and closes the store.
func (s *Store) Close() error {
	var errs []error
	for _, db := range []*sql.DB{s.readers, s.writer} {
		if db != nil {
			errs = append(errs, db.Close())
		}
	}
	return errors.Join(errs...)
}

// Height returns the height of the last block written; 0 before the first.
func (s *Store) Height(ctx context.Context) (int64, error) {
	height, err := height(ctx, s.readers)
	if err != nil {
		return 0, fmt.Errorf("read height: %w", err)
	}
	return height, nil
}

// queryer is a database or a transaction.
type queryer interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

func height(ctx context.Context, q queryer) (height int64, err error) {
	err = q.QueryRowContext(ctx, "SELECT height FROM progress").Scan(&height)
	return height, err
}

// collect reads all rows of a query.
func collect[T any](ctx context.Context, q queryer, scan func(*sql.Rows) (T, error), query string, args ...any) (out []T, err error) {
	rows, err := q.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		v, err := scan(rows)
		if err != nil {
			return nil, err
		}
		out = append(out, v)
	}
	return out, rows.Err()
}
