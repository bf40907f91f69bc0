package store

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
)

// aggregateKey names an aggregate.
type aggregateKey struct {
	owner aleph.Address
	key   string
}

// mergeElement lays an element over its aggregate (ccn-protocol section 2.6).
// Elements count in the order of their content.time and, at equal times, the
// one processed first counts last; since that decides for each member by
// itself, elements may come in any order at no more cost.
func (b *block) mergeElement(ctx context.Context, k aggregateKey, at aleph.Millis, hash string, content json.RawMessage) error {
	err := b.exec(ctx, `INSERT INTO aggregate (owner, key, created, updated, last) VALUES (?1, ?2, ?3, ?3, ?4)
		ON CONFLICT (owner, key) DO UPDATE SET
			last = iif(excluded.updated > updated, excluded.last, last),
			created = min(excluded.created, created),
			updated = max(excluded.updated, updated)`, k.owner, k.key, at, hash)
	if err != nil {
		return err
	}
	values := members(content)
	for _, name := range slices.Sorted(maps.Keys(values)) {
		err := b.exec(ctx, `INSERT INTO aggregate_member (owner, key, name, value, time) VALUES (?, ?, ?, ?, ?)
			ON CONFLICT (owner, key, name) DO UPDATE SET value = excluded.value, time = excluded.time
			WHERE excluded.time > time`, k.owner, k.key, name, string(values[name]), at)
		if err != nil {
			return err
		}
	}
	return nil
}

// rebuildAggregates puts the aggregates together anew of which elements were
// forgotten in the block.
func (b *block) rebuildAggregates(ctx context.Context) error {
	order := func(x, y aggregateKey) int { return cmp.Or(cmp.Compare(x.owner, y.owner), cmp.Compare(x.key, y.key)) }
	for _, k := range slices.SortedFunc(maps.Keys(b.stale), order) {
		if err := b.rebuildAggregate(ctx, k); err != nil {
			return fmt.Errorf("aggregate %q of %s: %w", k.key, k.owner, err)
		}
	}
	return nil
}

func (b *block) rebuildAggregate(ctx context.Context, k aggregateKey) error {
	err := errors.Join(
		b.exec(ctx, "DELETE FROM aggregate WHERE owner = ? AND key = ?", k.owner, k.key),
		b.exec(ctx, "DELETE FROM aggregate_member WHERE owner = ? AND key = ?", k.owner, k.key))
	if err != nil {
		return err
	}
	type element struct {
		at            aleph.Millis
		hash, content string
	}
	scan := func(rows *sql.Rows) (e element, err error) { return e, rows.Scan(&e.at, &e.hash, &e.content) }
	elements, err := collect(ctx, b.tx, scan, `SELECT content_time, hash, coalesce(content, item_content) FROM message
		WHERE status = 'processed' AND type = 'AGGREGATE' AND owner = ? AND content_key = ? ORDER BY id`, k.owner, k.key)
	if err != nil {
		return err
	}
	for _, e := range elements {
		if err := b.mergeElement(ctx, k, e.at, e.hash, members(json.RawMessage(e.content))["content"]); err != nil {
			return err
		}
	}
	return nil
}

// Aggregates returns what an owner's aggregates have become, by key: those of
// the given keys, or all. An empty owner stands for everybody, in the order of
// their addresses. Owners match in whatever spelling of their address.
func (s *Store) Aggregates(ctx context.Context, owner string, keys []string) ([]archive.Aggregate, error) {
	var q selection
	if owner != "" {
		in(&q, "a.owner", oneSpelling([]string{owner}))
	}
	in(&q, "a.key", keys)
	type row struct {
		archive.Aggregate
		last        string
		name, value sql.Null[string] // NULL for an aggregate without members
	}
	scan := func(rows *sql.Rows) (r row, err error) {
		return r, rows.Scan(&r.Owner, &r.Key, &r.Created, &r.Updated, &r.last, &r.name, &r.value)
	}
	rows, err := collect(ctx, s.readers, scan, `SELECT a.owner, a.key, a.created, a.updated, a.last, m.name, m.value
		FROM aggregate a LEFT JOIN aggregate_member m ON m.owner = a.owner AND m.key = a.key `+q.String()+`
		ORDER BY a.owner, a.key, m.name`, q.args...)
	if err != nil {
		return nil, fmt.Errorf("read aggregates of %s: %w", owner, err)
	}
	var out []archive.Aggregate
	for i, r := range rows {
		if i == 0 || r.Owner != rows[i-1].Owner || r.Key != rows[i-1].Key {
			if r.Last, err = aleph.ParseHash(r.last); err != nil {
				return nil, fmt.Errorf("read aggregate %q of %s: %w", r.Key, r.Owner, err)
			}
			r.Content = json.RawMessage("{}")
			out = append(out, r.Aggregate)
		}
		if r.name.Valid {
			a := &out[len(out)-1]
			a.Content = appendMember(a.Content, r.name.V, r.value.V)
		}
	}
	return out, nil
}

// appendMember adds a member to the text of an object. The value stays as it
// was sent.
func appendMember(object []byte, name, value string) []byte {
	quoted, err := json.Marshal(name)
	if err != nil {
		panic(fmt.Sprintf("store: a string has no JSON: %v", err))
	}
	object = object[:len(object)-1]
	if len(object) > 1 {
		object = append(object, ',')
	}
	object = append(append(object, quoted...), ':')
	return append(append(object, value...), '}')
}
