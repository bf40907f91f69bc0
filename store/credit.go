package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"math"
	"math/big"
	"slices"
	"strings"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/expense"
)

// remember adds to an account's history of credits.
func (b *block) remember(ctx context.Context, account aleph.Address, at aleph.Millis, kind archive.CreditKind, amount aleph.Grains, e engine.Effect) error {
	data, err := document(e)
	if err != nil {
		return err
	}
	return b.exec(ctx, "INSERT INTO credit_entry (account, at, kind, amount, data) VALUES (?, ?, ?, ?, ?)", account, at, kind, whole(amount), data)
}

// whole returns the whole credits in an amount, as many as SQL can count.
func whole(g aleph.Grains) int64 {
	n := g.Big()
	if n.Quo(n, big.NewInt(aleph.GrainsPerCredit)).IsInt64() {
		return n.Int64()
	}
	return math.MaxInt64
}

// Credits returns a page of an account's history of credits, newest first
// unless the filter says otherwise, and the number of all entries that it
// selects. An entry is the effect that made it: engine.Bought, Streamed,
// Granted, Transferred, Expired, RunningLow or Charged.
func (s *Store) Credits(ctx context.Context, f archive.CreditFilter, p archive.Page) (entries []engine.Effect, total int, err error) {
	order := "ORDER BY at DESC, kind DESC, id DESC"
	if f.OldestFirst {
		order = "ORDER BY at, kind, id"
	}
	from, args := creditEntries(f)
	err = s.read(ctx, func(tx *sql.Tx) error {
		if err := tx.QueryRowContext(ctx, "SELECT count(*) FROM "+from, args...).Scan(&total); err != nil {
			return err
		}
		limit, offset := limits(p)
		entries, err = collect(ctx, tx, scanCreditEntry,
			"SELECT kind, data FROM "+from+order+" LIMIT ? OFFSET ?", append(slices.Clip(args), limit, offset)...)
		return err
	})
	if err != nil {
		return nil, 0, fmt.Errorf("read credits of %s: %w", f.Account, err)
	}
	return entries, total, nil
}

// CreditSums adds up the entries that a filter selects.
func (s *Store) CreditSums(ctx context.Context, f archive.CreditFilter) (sums archive.CreditSums, err error) {
	from, args := creditEntries(f)
	rows, err := collect(ctx, s.readers, func(rows *sql.Rows) (r struct {
		kind   archive.CreditKind
		n      int
		amount aleph.Credits
	}, err error,
	) {
		return r, rows.Scan(&r.kind, &r.n, &r.amount)
	}, "SELECT kind, count(*), sum(amount) FROM "+from+" GROUP BY kind", args...)
	if err != nil {
		return archive.CreditSums{}, fmt.Errorf("sum up credits of %s: %w", f.Account, err)
	}
	for _, r := range rows {
		sums.Entries += r.n
		if r.kind.Incoming() {
			sums.In += r.amount
		} else {
			sums.Out += r.amount
		}
	}
	return sums, nil
}

// creditEntries is the entries that a filter selects, as a table.
func creditEntries(f archive.CreditFilter) (table string, args []any) {
	wanted := func(k archive.CreditKind) bool { return len(f.Kinds) == 0 || slices.Contains(f.Kinds, k) }
	var parts []string
	add := func(columns, name, account, at string, more func(*selection)) {
		var q selection
		in(&q, account, oneSpelling([]string{string(f.Account)}))
		if f.From != 0 {
			q.where(at+" >= ?", f.From)
		}
		if f.To != 0 {
			q.where(at+" < ?", f.To)
		}
		more(&q)
		parts = append(parts, "SELECT "+columns+" FROM "+name+" "+q.String())
		args = append(args, q.args...)
	}
	if wanted(archive.CreditsUsed) {
		add("'used' AS kind, charged AS at, number AS id, amount, data", "line", "payer", "charged", func(q *selection) {
			q.where("charged IS NOT NULL")
			if !f.Execution.IsZero() {
				q.where("execution = ?", f.Execution.String())
			}
		})
	}
	if f.Execution.IsZero() {
		if wanted(archive.CreditsBought) {
			add("'bought' AS kind, at, id, amount, data", "purchase", "account", "at", func(*selection) {})
		}
		add("kind, at, id, amount, data", "credit_entry", "account", "at", func(q *selection) { in(q, "kind", f.Kinds) })
	}
	if len(parts) == 0 { // Nobody buys for a machine.
		add("kind, at, id, amount, data", "credit_entry", "account", "at", func(q *selection) { q.where("0") })
	}
	return "(" + strings.Join(parts, " UNION ALL ") + ") ", args
}

func scanCreditEntry(rows *sql.Rows) (engine.Effect, error) {
	var kind archive.CreditKind
	var data []byte
	if err := rows.Scan(&kind, &data); err != nil {
		return nil, err
	}
	switch kind {
	case archive.CreditsUsed:
		var l expense.Line
		err := json.Unmarshal(data, &l)
		return engine.Charged{Line: l}, err
	case archive.CreditsBought:
		return read[engine.Bought](data)
	case archive.CreditsStreamed:
		return read[engine.Streamed](data)
	case archive.CreditsGranted:
		return read[engine.Granted](data)
	case archive.CreditsGiven, archive.CreditsReceived:
		return read[engine.Transferred](data)
	case archive.CreditsExpired:
		return read[engine.Expired](data)
	case archive.CreditsLow:
		return read[engine.RunningLow](data)
	}
	return nil, fmt.Errorf("an entry of kind %q", kind)
}

func read[E engine.Effect](data []byte) (engine.Effect, error) {
	var e E
	err := json.Unmarshal(data, &e)
	return e, err
}
