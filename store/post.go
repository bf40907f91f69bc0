package store

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/aleph-im/go-aleph/archive"
)

// refreshPost finds the newest amend of a post on record: the one with the
// latest content.time after the post's own and, of several with that time, the
// one that was processed first (ccn-protocol section 2.5).
func (b *block) refreshPost(ctx context.Context, original string) error {
	return b.exec(ctx, `INSERT INTO post (original, hash, latest, updated)
		SELECT o.id, o.hash, coalesce(l.id, o.id), coalesce(l.content_time, o.content_time)
		FROM message o LEFT JOIN message l ON l.id = (
			SELECT a.id FROM message a
			WHERE a.status = 'processed' AND a.type = 'POST' AND a.content_type = 'amend' AND a.ref = o.hash
				AND a.content_time > o.content_time
			ORDER BY a.content_time DESC, a.id LIMIT 1)
		WHERE o.hash = ? AND o.status = 'processed' AND o.type = 'POST' AND o.content_type IS NOT 'amend'
		ON CONFLICT (original) DO UPDATE SET latest = excluded.latest, updated = excluded.updated`, original)
}

// Posts returns a page of the posts that a filter selects, each with its newest
// amend, last updated first unless the filter says otherwise, equal times by
// the hash of the original, and the number of all of them.
func (s *Store) Posts(ctx context.Context, f archive.PostFilter, p archive.Page) (posts []archive.PostEntry, total int, err error) {
	var q selection
	in(&q, "o.owner", oneSpelling(f.Owners))
	in(&q, "o.hash", spelled(f.Hashes))
	in(&q, "o.ref", f.Refs)
	in(&q, "o.content_type", f.Types)
	in(&q, "o.channel", f.Channels)
	if len(q.conditions) > 0 {
		// It always holds, but the indexes that these conditions need ask for it.
		q.where("o.status = 'processed'")
	}
	if len(f.Tags) > 0 {
		q.where("p.latest IN (SELECT message FROM message_tag WHERE tag IN "+list+")", jsonList(f.Tags))
	}
	if f.From != 0 {
		q.where("p.updated >= ?", f.From)
	}
	if f.To != 0 {
		q.where("p.updated < ?", f.To)
	}
	order := "ORDER BY p.updated DESC, p.hash"
	if f.OldestFirst {
		order = "ORDER BY p.updated, p.hash"
	}
	// There always is an original; LEFT lets SQLite leave it alone where no
	// condition asks for it.
	const from = " FROM post p LEFT JOIN message o ON o.id = p.original "
	err = s.read(ctx, func(tx *sql.Tx) error {
		if err := tx.QueryRowContext(ctx, "SELECT count(*)"+from+q.String(), q.args...).Scan(&total); err != nil {
			return err
		}
		limit, offset := limits(p)
		posts, err = collect(ctx, tx, scanPost, "SELECT "+entryColumns("o")+", "+entryColumns("l")+from+
			"JOIN message l ON l.id = p.latest WHERE p.original IN (SELECT p.original"+from+q.String()+" "+order+" LIMIT ? OFFSET ?) "+order,
			append(q.args, limit, offset)...)
		return err
	})
	if err != nil {
		return nil, 0, fmt.Errorf("read posts: %w", err)
	}
	return posts, total, nil
}

func scanPost(rows *sql.Rows) (p archive.PostEntry, err error) {
	var original, latest entryRow
	if err := rows.Scan(append(original.columns(), latest.columns()...)...); err != nil {
		return p, err
	}
	if p.Original, err = original.entry(); err != nil {
		return p, err
	}
	p.Latest, err = latest.entry()
	return p, err
}
