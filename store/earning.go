package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/expense"
	"github.com/aleph-im/go-aleph/payout"
	"github.com/aleph-im/go-aleph/reward"
)

// earnings writes what became of an epoch, so that nobody reads whole epochs to
// find one address.
func (b *block) earnings(ctx context.Context, closed engine.EpochClosed) error {
	for _, e := range reward.Earnings(closed.Inputs, closed.Report) {
		err := b.exec(ctx, `INSERT INTO earning (epoch, opened, closed, recipient, stream, role, node, address, fate, reason, amount)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
			e.Epoch, e.From, e.To, e.Recipient, e.Stream, e.Role, e.Node.String(), e.Address, e.Fate, e.Reason, e.Amount.String())
		if err != nil {
			return err
		}
	}
	return nil
}

// Earnings returns what became of closed epochs for a recipient, a node, or
// both: of a page of the epochs in which there is something, newest first. With
// neither there is nothing to select by, and it returns nothing.
func (s *Store) Earnings(ctx context.Context, f reward.EarningFilter, p archive.Page) ([]reward.Earning, error) {
	var q selection
	if f.Recipient != "" {
		in(&q, "recipient", oneSpelling([]string{string(f.Recipient)}))
	}
	if !f.Node.IsZero() {
		q.where("node = ?", f.Node.String())
	}
	if len(q.args) == 0 {
		return nil, nil
	}
	if f.Epoch != 0 {
		q.where("epoch = ?", f.Epoch)
	}
	limit, offset := limits(p)
	args := append(append([]any{}, q.args...), q.args...)
	earnings, err := collect(ctx, s.readers, scanEarning,
		"SELECT epoch, opened, closed, recipient, stream, role, node, address, fate, reason, amount FROM earning "+q.String()+
			" AND epoch IN (SELECT DISTINCT epoch FROM earning "+q.String()+" ORDER BY epoch DESC LIMIT ? OFFSET ?)"+
			" ORDER BY epoch DESC, rowid", append(args, limit, offset)...)
	if err != nil {
		return nil, fmt.Errorf("read earnings: %w", err)
	}
	return earnings, nil
}

func scanEarning(rows *sql.Rows) (e reward.Earning, err error) {
	var node, amount string
	if err := rows.Scan(&e.Epoch, &e.From, &e.To, &e.Recipient, &e.Stream, &e.Role, &node, &e.Address, &e.Fate, &e.Reason, &amount); err != nil {
		return e, err
	}
	return e, errors.Join(e.Node.UnmarshalText([]byte(node)), e.Amount.UnmarshalText([]byte(amount)))
}

// Earned returns what every address had earned by the end of an epoch, sorted
// by address.
func (s *Store) Earned(ctx context.Context, until uint64) ([]payout.Entitlement, error) {
	scan := func(rows *sql.Rows) (e payout.Entitlement, err error) {
		var amount string
		if err := rows.Scan(&e.Address, &amount); err != nil {
			return e, err
		}
		return e, e.Total.UnmarshalText([]byte(amount))
	}
	shares, err := collect(ctx, s.readers, scan, "SELECT address, amount FROM earning WHERE epoch <= ? AND fate = ? ORDER BY address", until, reward.Shared)
	if err != nil {
		return nil, fmt.Errorf("read what was earned until epoch %d: %w", until, err)
	}
	sums := shares[:0]
	for _, k := range shares {
		if last := len(sums) - 1; last >= 0 && sums[last].Address == k.Address {
			sums[last].Total = sums[last].Total.Add(k.Total)
			continue
		}
		sums = append(sums, k)
	}
	return sums, nil
}

// Wages returns the minimum wage of an epoch, day by day.
func (s *Store) Wages(ctx context.Context, epoch uint64) ([]engine.WagePaid, error) {
	wages, err := collect(ctx, s.readers, scanDocument[engine.WagePaid], "SELECT data FROM wage WHERE epoch = ? ORDER BY id", epoch)
	if err != nil {
		return nil, fmt.Errorf("read the wages of epoch %d: %w", epoch, err)
	}
	return wages, nil
}

// Line returns a line and the epoch that it belongs to, which may be open.
// ErrNotFound says that there is none of that number.
func (s *Store) Line(ctx context.Context, number uint64) (l expense.Line, epoch uint64, err error) {
	scan := func(rows *sql.Rows) (epoch uint64, err error) { return epoch, rows.Scan(&epoch) }
	epochs, err := collect(ctx, s.readers, scan, "SELECT epoch FROM line WHERE number = ?", number)
	if err == nil && len(epochs) == 0 {
		err = ErrNotFound
	}
	if err != nil {
		return l, 0, fmt.Errorf("read line %d: %w", number, err)
	}
	lines, err := s.Lines(ctx, archive.LineFilter{After: number - 1, Limit: 1})
	if err != nil {
		return l, 0, err
	}
	return lines[0], epochs[0], nil
}
