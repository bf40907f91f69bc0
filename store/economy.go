package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/expense"
)

// disputesMax bounds how many disputes are shown.
const disputesMax = 1000

// Lines returns the lines of bills that a filter selects, by number.
func (s *Store) Lines(ctx context.Context, f archive.LineFilter) ([]expense.Line, error) {
	var q selection
	if f.Payer != "" {
		in(&q, "payer", oneSpelling([]string{string(f.Payer)}))
	}
	if !f.Execution.IsZero() {
		q.where("execution = ?", f.Execution.String())
	}
	if !f.Node.IsZero() {
		q.where("node = ?", f.Node.String())
	}
	if f.Epoch != 0 {
		q.where("epoch = ?", f.Epoch)
	}
	q.where("number > ?", f.After)
	limit, _ := limits(archive.Page{Size: f.Limit})
	lines, err := collect(ctx, s.readers, scanDocument[expense.Line],
		"SELECT data FROM line "+q.String()+" ORDER BY number LIMIT ?", append(q.args, limit)...)
	if err != nil {
		return nil, fmt.Errorf("read lines: %w", err)
	}
	return lines, nil
}

// Epochs returns a page of the closed epochs, newest first.
func (s *Store) Epochs(ctx context.Context, p archive.Page) ([]engine.EpochClosed, error) {
	limit, offset := limits(p)
	epochs, err := collect(ctx, s.readers, scanDocument[engine.EpochClosed],
		"SELECT data FROM epoch ORDER BY number DESC LIMIT ? OFFSET ?", limit, offset)
	if err != nil {
		return nil, fmt.Errorf("read epochs: %w", err)
	}
	return epochs, nil
}

// Epoch returns a closed epoch. One that is not closed yet is ErrNotFound.
func (s *Store) Epoch(ctx context.Context, n uint64) (engine.EpochClosed, error) {
	epochs, err := collect(ctx, s.readers, scanDocument[engine.EpochClosed], "SELECT data FROM epoch WHERE number = ?", n)
	if err == nil && len(epochs) == 0 {
		err = ErrNotFound
	}
	if err != nil {
		return engine.EpochClosed{}, fmt.Errorf("read epoch %d: %w", n, err)
	}
	return epochs[0], nil
}

// Purchases returns the credits that were bought for an account, or for all
// accounts when it is empty, oldest first.
func (s *Store) Purchases(ctx context.Context, account aleph.Address) ([]engine.Bought, error) {
	var q selection
	if account != "" {
		in(&q, "account", oneSpelling([]string{string(account)}))
	}
	purchases, err := collect(ctx, s.readers, scanDocument[engine.Bought], "SELECT data FROM purchase "+q.String()+" ORDER BY id", q.args...)
	if err != nil {
		return nil, fmt.Errorf("read purchases: %w", err)
	}
	return purchases, nil
}

// Disputes returns what somebody must look at, newest first, at most a
// thousand.
func (s *Store) Disputes(ctx context.Context) ([]engine.Disputed, error) {
	scan := func(rows *sql.Rows) (d engine.Disputed, err error) { return d, rows.Scan(&d.At, &d.Reason) }
	disputes, err := collect(ctx, s.readers, scan, "SELECT at, reason FROM dispute ORDER BY id DESC LIMIT ?", disputesMax)
	if err != nil {
		return nil, fmt.Errorf("read disputes: %w", err)
	}
	return disputes, nil
}

// Disregarded returns why a message on record had no effect, or not all that
// it asked for; ok is false when it had.
func (s *Store) Disregarded(ctx context.Context, h aleph.Hash) (reason string, ok bool, err error) {
	reasons, err := collect(ctx, s.readers, scanText, "SELECT reason FROM disregarded WHERE hash = ? ORDER BY id", h.String())
	if err != nil {
		return "", false, fmt.Errorf("read why %s was disregarded: %w", h, err)
	}
	return strings.Join(reasons, "; "), len(reasons) > 0, nil
}

// Events returns the story of a VM, or of a file that is kept, in the order in
// which it happened.
func (s *Store) Events(ctx context.Context, vm aleph.Hash) ([]archive.VMEvent, error) {
	scan := func(rows *sql.Rows) (e archive.VMEvent, err error) {
		var node, detail string
		if err := rows.Scan(&e.At, &e.Kind, &node, &e.Reason, &detail); err != nil {
			return e, err
		}
		e.Detail = json.RawMessage(detail)
		return e, e.Node.UnmarshalText([]byte(node))
	}
	events, err := collect(ctx, s.readers, scan, "SELECT at, kind, node, reason, detail FROM vm_event WHERE vm = ? ORDER BY id", vm.String())
	if err != nil {
		return nil, fmt.Errorf("read events of %s: %w", vm, err)
	}
	return events, nil
}

// Files returns a page of the files that an account keeps, newest first, and
// the number and the bytes of all of them. A file that is kept twice counts
// twice.
func (s *Store) Files(ctx context.Context, owner string, p archive.Page) (files []archive.FileEntry, total int, size int64, err error) {
	var q selection
	q.where("m.status = 'processed' AND m.type = 'STORE'")
	in(&q, "m.owner", oneSpelling([]string{owner}))
	const from = " FROM message m LEFT JOIN file f ON f.hash = m.content_hash "
	scan := func(rows *sql.Rows) (f archive.FileEntry, err error) {
		var file, message string
		if err := rows.Scan(&file, &f.Size, &f.Created, &message); err != nil {
			return f, err
		}
		return f, errors.Join(f.File.UnmarshalText([]byte(file)), f.Message.UnmarshalText([]byte(message)))
	}
	err = s.read(ctx, func(tx *sql.Tx) error {
		row := tx.QueryRowContext(ctx, "SELECT count(*), coalesce(sum(f.size), 0)"+from+q.String(), q.args...)
		if err := row.Scan(&total, &size); err != nil {
			return err
		}
		limit, offset := limits(p)
		files, err = collect(ctx, tx, scan, "SELECT m.content_hash, coalesce(f.size, 0), m.content_time, m.hash"+from+q.String()+
			" ORDER BY m.content_time DESC, m.hash LIMIT ? OFFSET ?", append(q.args, limit, offset)...)
		return err
	})
	if err != nil {
		return nil, 0, 0, fmt.Errorf("read files of %s: %w", owner, err)
	}
	return files, total, size, nil
}

func scanDocument[T any](rows *sql.Rows) (v T, err error) {
	var text []byte
	if err := rows.Scan(&text); err != nil {
		return v, err
	}
	return v, json.Unmarshal(text, &v)
}
