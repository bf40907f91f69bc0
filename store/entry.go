package store

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/message"
)

const (
	// unblockedMax bounds the messages that were refused before they entered a
	// block, which cost a stranger nothing. The oldest go.
	unblockedMax = 1000
	// tagsMax bounds by how many tags a message can be found.
	tagsMax = 100
)

// record is a row of the table message.
type record struct {
	archive.Entry
	owner       aleph.Address
	contentTime aleph.Millis

	ref, contentType, contentHash, contentKey string
}

// describe reads from a message what lists are selected by.
func describe(m message.Message) record {
	fields := members(m.Content)
	r := record{
		Entry: archive.Entry{
			Envelope: m.Envelope, Owner: m.Address, Content: m.Content, Size: m.Size, Status: archive.EntryProcessed,
			Payment: message.PaymentType(text(members(fields["payment"])["type"])),
		},
		owner: m.Owner, contentTime: m.Time,
		ref: text(fields["ref"]), contentType: text(fields["type"]),
		contentHash: text(fields["item_hash"]), contentKey: text(fields["key"]),
	}
	if post, ok := m.Body.(*message.Post); ok {
		r.ref = post.Ref // Which may have been an object.
	}
	return r
}

// tags returns the tags of a message, sorted, from the place that its type has
// for them.
func tags(m message.Message) []string {
	fields := members(m.Content)
	switch m.Envelope.Type {
	case message.TypePost, message.TypeAggregate:
		fields = members(fields["content"])
	case message.TypeProgram, message.TypeInstance, message.TypeVProgram:
		fields = members(fields["metadata"])
	case message.TypeStore, message.TypeForget: // Their tags lie beside the rest.
	}
	var items []json.RawMessage
	if json.Unmarshal(fields["tags"], &items) != nil {
		return nil // Something else of that name.
	}
	var out []string
	for _, item := range items {
		if tag := text(item); tag != "" {
			out = append(out, tag)
		}
	}
	slices.Sort(out)
	out = slices.Compact(out)
	return out[:min(len(out), tagsMax)]
}

// members reads an object; other JSON has none. Decoding into a struct would
// take names of other capitals for its own.
func members(raw json.RawMessage) map[string]json.RawMessage {
	var m map[string]json.RawMessage
	if json.Unmarshal(raw, &m) != nil {
		return nil
	}
	return m
}

// text reads a string; other JSON is empty.
func text(raw json.RawMessage) string {
	var s string
	if json.Unmarshal(raw, &s) != nil {
		return ""
	}
	return s
}

// accept puts a message on record, and what follows from it.
func (b *block) accept(ctx context.Context, a engine.Accepted) error {
	m := a.Message
	r := describe(m)
	r.Received = a.At
	id, fresh, err := b.record(ctx, r)
	if err != nil || !fresh {
		return err
	}
	for _, tag := range tags(m) {
		if err := b.exec(ctx, "INSERT INTO message_tag (tag, message) VALUES (?, ?)", tag, id); err != nil {
			return err
		}
	}
	switch body := m.Body.(type) {
	case *message.Post:
		if body.Type == message.PostAmend {
			return b.refreshPost(ctx, body.Target.String())
		}
		return b.refreshPost(ctx, m.Hash.String())
	case *message.Aggregate:
		return b.mergeElement(ctx, aggregateKey{m.Owner, body.Key}, m.Time, m.Hash.String(), body.Content)
	case *message.Store:
		if a.FileSize > 0 {
			return b.exec(ctx, "INSERT INTO file (hash, size) VALUES (?, ?) ON CONFLICT DO NOTHING", body.File.String(), a.FileSize)
		}
	case *message.Forget:
		for _, h := range a.Forgotten {
			if err := b.forget(ctx, h, m.Envelope); err != nil {
				return fmt.Errorf("forget %s: %w", h, err)
			}
		}
	}
	return nil
}

// refuse records that a message was refused, if it can be named.
func (b *block) refuse(ctx context.Context, r engine.Refused) error {
	if r.Hash.IsZero() {
		return nil
	}
	details, err := json.Marshal(r.Details)
	if err != nil {
		return fmt.Errorf("details of the refusal of %s: %w", r.Hash, err)
	}
	_, _, err = b.record(ctx, record{Entry: archive.Entry{
		Envelope: r.Envelope, Received: r.At, Status: archive.EntryRejected, Code: r.Code, Details: details,
	}})
	return err
}

// Reject records a message that this node refused before it entered a block.
// It replaces neither a message on record or forgotten nor a refusal in a
// block, and gives way to whatever a block says later. Of these messages the
// newest thousand are kept. One without a hash leaves no record.
func (s *Store) Reject(ctx context.Context, e archive.Entry) error {
	if e.Envelope.ItemHash.IsZero() {
		return nil
	}
	e.Status = archive.EntryRejected
	err := s.write(ctx, func(b *block) error {
		if _, _, err := b.record(ctx, record{Entry: e}); err != nil {
			return err
		}
		return b.exec(ctx, `DELETE FROM message WHERE id IN
			(SELECT id FROM message WHERE height = 0 ORDER BY id DESC LIMIT -1 OFFSET ?)`, unblockedMax)
	})
	if err != nil {
		return fmt.Errorf("reject %s: %w", e.Envelope.ItemHash, err)
	}
	return nil
}

// record inserts a message unless the table knows better: a message that was
// processed or forgotten stays, and so does what a later block, or any block
// instead of none, has said.
func (b *block) record(ctx context.Context, r record) (id int64, fresh bool, err error) {
	e := r.Envelope
	hash := e.ItemHash.String()
	err = b.exec(ctx, "DELETE FROM message WHERE hash = ? AND status = 'rejected' AND height <= ?", hash, b.height)
	if err != nil {
		return 0, false, err
	}
	var code sql.Null[int]
	if r.Status == archive.EntryRejected {
		code = sql.Null[int]{V: int(r.Code), Valid: true}
	}
	content := string(r.Content)
	if content == e.ItemContent {
		content = ""
	}
	result, err := b.result(ctx, `INSERT INTO message (hash, status, height, received,
			type, chain, sender, signer, channel, time, time_text, item_type, item_content, signature,
			address, owner, content_time, content, size, payment,
			ref, content_type, content_hash, content_key, code, details)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (hash) DO NOTHING`,
		hash, r.Status, b.height, r.Received,
		e.Type, e.Chain, e.Sender, e.Signer(), orNull(e.Channel), e.Time, e.TimeText, e.ItemType, e.ItemContent, e.Signature,
		r.Owner, r.owner, r.contentTime, orNull(content), r.Size, orNull(string(r.Payment)),
		orNull(r.ref), orNull(r.contentType), orNull(r.contentHash), orNull(r.contentKey), code, orNull(string(r.Details)))
	if err != nil {
		return 0, false, err
	}
	inserted, err := result.RowsAffected()
	if err != nil || inserted == 0 {
		return 0, false, err
	}
	id, err = result.LastInsertId()
	return id, true, err
}

func orNull(s string) sql.Null[string] { return sql.Null[string]{V: s, Valid: s != ""} }

// forget takes a message off the record. What stays of it is who said it when,
// how it was paid (by holding, where that is not said) and how large it was,
// and that it was forgotten: ccn-protocol section 2.10. A STORE is as large as
// its file.
func (b *block) forget(ctx context.Context, h aleph.Hash, by message.Envelope) error {
	find, err := b.prepare(ctx, //nolint:sqlclosecheck // closed with the transaction
		`SELECT id, type, owner, coalesce(ref, ''), coalesce(content_type, ''), coalesce(content_key, '')
		FROM message WHERE hash = ? AND status = 'processed'`)
	if err != nil {
		return err
	}
	var (
		id                    int64
		kind                  message.Type
		owner                 aleph.Address
		ref, contentType, key string
	)
	err = find.QueryRowContext(ctx, h.String()).Scan(&id, &kind, &owner, &ref, &contentType, &key)
	if errors.Is(err, sql.ErrNoRows) {
		return errors.New("the message is not on record in the read model")
	} else if err != nil {
		return err
	}
	err = b.exec(ctx, `UPDATE message SET status = 'forgotten', forgotten_at = ?, forgotten_by = ?,
			payment = CASE WHEN type IN ('PROGRAM', 'INSTANCE', 'STORE') THEN coalesce(payment, 'hold') END,
			size = CASE type WHEN 'STORE' THEN coalesce((SELECT size FROM file WHERE file.hash = content_hash), 0) ELSE size END,
			item_content = '', content = NULL, ref = NULL, content_type = NULL, content_hash = NULL, content_key = NULL
		WHERE id = ?`, by.Time, by.ItemHash.String(), id)
	if err != nil {
		return err
	}
	if err := b.exec(ctx, "DELETE FROM message_tag WHERE message = ?", id); err != nil {
		return err
	}
	switch {
	case kind == message.TypeAggregate:
		b.stale[aggregateKey{owner, key}] = true
	case kind == message.TypePost && contentType == message.PostAmend:
		return b.refreshPost(ctx, ref)
	case kind == message.TypePost:
		return b.exec(ctx, "DELETE FROM post WHERE original = ?", id)
	}
	return nil
}

// Entry returns a message by its hash, whatever its status. One that nobody
// has told of is ErrNotFound.
func (s *Store) Entry(ctx context.Context, h aleph.Hash) (archive.Entry, error) {
	var e entryRow
	err := s.readers.QueryRowContext(ctx, "SELECT "+entryColumns("m")+" FROM message m WHERE hash = ?", h.String()).
		Scan(e.columns()...)
	if errors.Is(err, sql.ErrNoRows) {
		return archive.Entry{}, fmt.Errorf("message %s: %w", h, ErrNotFound)
	}
	if err != nil {
		return archive.Entry{}, fmt.Errorf("read message %s: %w", h, err)
	}
	return e.entry()
}

// Entries returns a page of the processed messages that a filter selects,
// newest first unless it says otherwise, equal times by hash, and the number
// of all of them. Senders and owners match in whatever spelling of an address.
func (s *Store) Entries(ctx context.Context, f archive.Filter, p archive.Page) (entries []archive.Entry, total int, err error) {
	var q selection
	q.where("m.status = 'processed'")
	in(&q, "m.type", f.Types)
	in(&q, "m.signer", oneSpelling(f.Senders))
	in(&q, "m.owner", oneSpelling(f.Owners))
	in(&q, "m.chain", f.Chains)
	in(&q, "m.channel", f.Channels)
	in(&q, "m.hash", spelled(f.Hashes))
	in(&q, "m.ref", f.Refs)
	in(&q, "m.content_type", f.ContentTypes)
	in(&q, "m.content_hash", f.ContentHashes)
	in(&q, "m.content_key", f.ContentKeys)
	in(&q, "m.payment", f.PaymentTypes)
	if len(f.Tags) > 0 {
		q.where("m.id IN (SELECT message FROM message_tag WHERE tag IN "+list+")", jsonList(f.Tags))
	}
	if f.From != 0 {
		q.where("m.time >= ?", f.From)
	}
	if f.To != 0 {
		q.where("m.time < ?", f.To)
	}
	order := "ORDER BY m.time DESC, m.hash"
	if f.OldestFirst {
		order = "ORDER BY m.time, m.hash"
	}
	err = s.read(ctx, func(tx *sql.Tx) error {
		if err := tx.QueryRowContext(ctx, "SELECT count(*) FROM message m "+q.String(), q.args...).Scan(&total); err != nil {
			return err
		}
		// The page is found first, so that contents are neither read nor sorted
		// for what is not on it.
		limit, offset := limits(p)
		entries, err = collect(ctx, tx, scanEntry, "SELECT "+entryColumns("m")+" FROM message m WHERE m.id IN (SELECT m.id FROM message m "+
			q.String()+" "+order+" LIMIT ? OFFSET ?) "+order, append(q.args, limit, offset)...)
		return err
	})
	if err != nil {
		return nil, 0, fmt.Errorf("read messages: %w", err)
	}
	return entries, total, nil
}

// read runs queries that see one state of the read model.
func (s *Store) read(ctx context.Context, do func(*sql.Tx) error) error {
	tx, err := s.readers.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return err
	}
	if err := do(tx); err != nil {
		return errors.Join(err, tx.Rollback())
	}
	return tx.Commit()
}

// oneSpelling gives addresses their one spelling. What can be no address stays,
// and selects nothing.
func oneSpelling(addresses []string) []aleph.Address {
	var out []aleph.Address
	for _, a := range addresses {
		parsed, _ := aleph.ParseAddress(a)
		out = append(out, cmp.Or(parsed, aleph.Address(a)))
	}
	return out
}

func spelled(hashes []aleph.Hash) []string {
	var out []string
	for _, h := range hashes {
		out = append(out, h.String())
	}
	return out
}

// Channels returns the channels of all processed messages, sorted.
func (s *Store) Channels(ctx context.Context) ([]string, error) {
	// It hops through the index from one channel to the next, where DISTINCT
	// would walk through all messages.
	channels, err := collect(ctx, s.readers, scanText, `WITH RECURSIVE found (channel) AS (
			SELECT min(channel) FROM message WHERE status = 'processed' AND channel IS NOT NULL
			UNION ALL
			SELECT (SELECT min(channel) FROM message WHERE status = 'processed' AND channel > found.channel)
			FROM found WHERE found.channel IS NOT NULL)
		SELECT channel FROM found WHERE channel IS NOT NULL`)
	if err != nil {
		return nil, fmt.Errorf("read channels: %w", err)
	}
	return channels, nil
}

func scanText(rows *sql.Rows) (s string, err error) { return s, rows.Scan(&s) }

// entryColumns are what an entry is read from, in the order of
// entryRow.columns.
func entryColumns(table string) string {
	return fmt.Sprintf(`%[1]s.hash, %[1]s.status, %[1]s.received, %[1]s.type, %[1]s.chain, %[1]s.sender, coalesce(%[1]s.channel, ''),
		%[1]s.time, %[1]s.time_text, %[1]s.item_type, %[1]s.item_content, %[1]s.signature, %[1]s.address, coalesce(%[1]s.content, ''),
		%[1]s.size, coalesce(%[1]s.payment, ''), coalesce(%[1]s.code, 0), coalesce(%[1]s.details, ''),
		coalesce(%[1]s.forgotten_at, 0), coalesce(%[1]s.forgotten_by, '')`, table)
}

// entryRow is an entry on its way out of the table.
type entryRow struct {
	archive.Entry
	hash, content, details, forgottenBy string
}

func (e *entryRow) columns() []any {
	v := &e.Envelope
	return []any{
		&e.hash, &e.Status, &e.Received, &v.Type, &v.Chain, &v.Sender, &v.Channel,
		&v.Time, &v.TimeText, &v.ItemType, &v.ItemContent, &v.Signature, &e.Owner, &e.content,
		&e.Size, &e.Payment, &e.Code, &e.details,
		&e.ForgottenAt, &e.forgottenBy,
	}
}

func (e *entryRow) entry() (archive.Entry, error) {
	var err error
	if e.Envelope.ItemHash, err = aleph.ParseHash(e.hash); err != nil {
		return archive.Entry{}, err
	}
	if e.content == "" && e.Status == archive.EntryProcessed {
		e.content = e.Envelope.ItemContent
	}
	if e.content != "" {
		e.Content = json.RawMessage(e.content)
	}
	if e.details != "" {
		e.Details = json.RawMessage(e.details)
	}
	if e.forgottenBy != "" {
		by, err := aleph.ParseHash(e.forgottenBy)
		if err != nil {
			return archive.Entry{}, err
		}
		e.ForgottenBy = []aleph.Hash{by}
	}
	return e.Entry, nil
}

func scanEntry(rows *sql.Rows) (archive.Entry, error) {
	var e entryRow
	if err := rows.Scan(e.columns()...); err != nil {
		return archive.Entry{}, err
	}
	return e.entry()
}
