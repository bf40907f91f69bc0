package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/engine"
)

// Apply writes the effects of a block, in their order and in one transaction.
// Every block has to come, also those without effects: one that leaves a gap
// is ErrGap. A block that was written before is skipped, so that replaying a
// node's past changes nothing.
func (s *Store) Apply(ctx context.Context, height int64, at aleph.Millis, effects []engine.Effect) error {
	if err := ctx.Err(); err != nil {
		return fmt.Errorf("write block %d: %w", height, err)
	}
	// What was begun is brought to its end; a process that stops waits for it.
	if err := s.apply(context.WithoutCancel(ctx), height, at, effects); err != nil {
		return fmt.Errorf("write block %d: %w", height, err)
	}
	return nil
}

func (s *Store) apply(ctx context.Context, at int64, time aleph.Millis, effects []engine.Effect) error {
	return s.write(ctx, func(b *block) error {
		have, err := height(ctx, b.tx)
		switch {
		case err != nil:
			return err
		case at <= have:
			return nil
		case at != have+1:
			return fmt.Errorf("%w, which is %d", ErrGap, have)
		}
		b.height = at
		for i, effect := range effects {
			if err := b.effect(ctx, effect); err != nil {
				return fmt.Errorf("effect %d (%T): %w", i, effect, err)
			}
		}
		if err := b.rebuildAggregates(ctx); err != nil {
			return err
		}
		return b.exec(ctx, "UPDATE progress SET height = ?, at = ?", at, time)
	})
}

// block is a transaction of the writer, with the statements prepared in it.
type block struct {
	tx         *sql.Tx
	height     int64 // 0 outside of blocks
	statements map[string]*sql.Stmt
	stale      map[aggregateKey]bool // aggregates to put together anew
}

// write runs a transaction.
func (s *Store) write(ctx context.Context, do func(*block) error) error {
	tx, err := s.writer.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	b := &block{tx: tx, statements: map[string]*sql.Stmt{}, stale: map[aggregateKey]bool{}}
	if err := do(b); err != nil {
		return errors.Join(err, tx.Rollback())
	}
	return tx.Commit()
}

// prepare returns the statement for a query; it is closed with the transaction.
func (b *block) prepare(ctx context.Context, query string) (*sql.Stmt, error) {
	if statement, ok := b.statements[query]; ok {
		return statement, nil
	}
	statement, err := b.tx.PrepareContext(ctx, query)
	if err != nil {
		return nil, err
	}
	b.statements[query] = statement
	return statement, nil
}

func (b *block) result(ctx context.Context, query string, args ...any) (sql.Result, error) {
	statement, err := b.prepare(ctx, query) //nolint:sqlclosecheck // closed with the transaction
	if err != nil {
		return nil, err
	}
	return statement.ExecContext(ctx, args...)
}

func (b *block) exec(ctx context.Context, query string, args ...any) error {
	_, err := b.result(ctx, query, args...)
	return err
}

// effect writes what people will ask for. The other effects change what the
// engine itself answers for: roots, payments, scores, the price, the next
// policy.
func (b *block) effect(ctx context.Context, effect engine.Effect) error {
	switch e := effect.(type) {
	case engine.Accepted:
		return b.accept(ctx, e)
	case engine.Refused:
		return b.refuse(ctx, e)
	case engine.Disregarded:
		return b.exec(ctx, "INSERT INTO disregarded (hash, at, reason) VALUES (?, ?, ?)", e.Hash.String(), e.At, e.Reason)
	case engine.Bought:
		data, err := document(e)
		if err != nil {
			return err
		}
		return b.exec(ctx, "INSERT INTO purchase (receipt, account, at, amount, data) VALUES (?, ?, ?, ?, ?)",
			e.Purchase.Receipt.ID.String(), e.Purchase.Receipt.Account, e.At, whole(e.Purchase.Paid.Grains().Add(e.Purchase.Bonus.Grains())), data)
	case engine.Streamed:
		return b.remember(ctx, e.Stream.Account, e.At, archive.CreditsStreamed, aleph.Grains{}, e)
	case engine.Granted:
		return b.remember(ctx, e.Account, e.At, archive.CreditsGranted, e.Amount.Grains(), e)
	case engine.Transferred:
		if err := b.remember(ctx, e.From, e.At, archive.CreditsGiven, e.Amount.Grains(), e); err != nil {
			return err
		}
		return b.remember(ctx, e.To, e.At, archive.CreditsReceived, e.Amount.Grains(), e)
	case engine.Expired:
		var gone aleph.Grains
		for _, p := range e.Portions {
			gone = gone.Add(p.Amount)
		}
		return b.remember(ctx, e.Account, e.At, archive.CreditsExpired, gone, e)
	case engine.RunningLow:
		return b.remember(ctx, e.Account, e.At, archive.CreditsLow, aleph.Grains{}, e)
	case engine.Placed:
		kind := archive.VMPlaced
		if e.Decision.Node.IsZero() {
			kind = archive.VMWaiting
		}
		return b.tell(ctx, e.Decision.VM, e.At, kind, e.Decision.Node, e.Decision.Reason, detailDecision(e.Decision))
	case engine.Started:
		return b.tell(ctx, e.Execution.ID, e.At, archive.VMStarted, e.Execution.Node, "", detailExecution(e.Execution))
	case engine.Stopped:
		return b.tell(ctx, e.VM, e.At, archive.VMStopped, e.Node, e.Reason, stopDetail{e.State})
	case engine.Charged:
		data, err := document(e.Line)
		if err != nil {
			return err
		}
		// A line belongs to the epoch that is open, the one after the last closed.
		return b.exec(ctx, `INSERT INTO line (number, epoch, payer, execution, node, charged, amount, data)
			SELECT ?, 1 + coalesce((SELECT max(number) FROM epoch), 0), ?, ?, ?, ?, ?, ?`,
			e.Line.Number, e.Line.Usage.Payer, e.Line.Usage.Execution.String(), e.Line.Usage.Node.String(),
			sql.NullInt64{Int64: int64(e.Line.Usage.To), Valid: !e.Line.Amount.IsZero()}, whole(e.Line.Amount), data)
	case engine.EpochClosed:
		data, err := document(e)
		if err != nil {
			return err
		}
		if err := b.exec(ctx, "INSERT INTO epoch (number, data) VALUES (?, ?)", e.Inputs.Number, data); err != nil {
			return err
		}
		return b.earnings(ctx, e)
	case engine.WagePaid:
		data, err := document(e)
		if err != nil {
			return err
		}
		return b.exec(ctx, "INSERT INTO wage (epoch, data) SELECT 1 + coalesce((SELECT max(number) FROM epoch), 0), ?", data)
	case engine.Disputed:
		return b.exec(ctx, "INSERT INTO dispute (at, reason) VALUES (?, ?)", e.At, e.Reason)
	case engine.RootAgreed, engine.RootAccepted, engine.Paid, engine.Measured, engine.PriceAgreed, engine.PolicyAgreed,
		engine.Endowed, engine.Arrived, engine.Unlocked, engine.BackingChanged:
		return nil
	}
	return errors.New("the store does not know this kind of effect")
}

func document(v any) (string, error) {
	text, err := json.Marshal(v)
	return string(text), err
}
