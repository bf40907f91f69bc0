package console

import (
	"encoding/json"
	"errors"
	"net/http"
	"slices"
	"strconv"
	"time"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/message"
)

// The views below have the keys of ccn-protocol, sections 1.2 and 7.3, and no
// others: official clients refuse what they do not know.

// envelopeView is what all forms of a message have.
type envelopeView struct {
	Sender    string           `json:"sender"`
	Chain     message.Chain    `json:"chain"`
	Signature *string          `json:"signature"`
	Type      message.Type     `json:"type"`
	ItemType  message.ItemType `json:"item_type"`
	ItemHash  aleph.Hash       `json:"item_hash"`
	Time      json.RawMessage  `json:"time"` // Unix seconds
	Channel   *string          `json:"channel"`
}

// messageView is a message with its content.
type messageView struct {
	envelopeView
	ItemContent   *string         `json:"item_content"`
	Content       json.RawMessage `json:"content,omitempty"`
	Confirmed     bool            `json:"confirmed"`
	Confirmations []confirmation  `json:"confirmations"`
}

// confirmation is a transaction of a chain that bears a message. Here
// messages are agreed on by the core nodes and need none.
type confirmation struct {
	Chain  message.Chain `json:"chain"`
	Hash   string        `json:"hash"`
	Height int64         `json:"height"`
}

// listedView is a message in a list.
type listedView struct {
	messageView
	Size int `json:"size"`
}

// pendingView is one copy of a message that waits.
type pendingView struct {
	envelopeView
	ItemContent *string         `json:"item_content"`
	Content     json.RawMessage `json:"content"`
	Received    string          `json:"reception_time"`
}

// rejectedView is a message that was not taken.
type rejectedView struct {
	envelopeView
	ItemContent *string         `json:"item_content"`
	Content     json.RawMessage `json:"content,omitempty"`
}

// forgottenView is what is left of a message.
type forgottenView struct {
	envelopeView
	Owner       *string              `json:"owner"`
	PaymentType *message.PaymentType `json:"payment_type"`
	Size        int                  `json:"size"`
	ForgottenAt json.RawMessage      `json:"forgotten_at"`
}

// statusView is where a message stands.
type statusView struct {
	Status   archive.EntryStatus `json:"status"`
	ItemHash aleph.Hash          `json:"item_hash"`
	Received string              `json:"reception_time"`
}

func viewEnvelope(e message.Envelope) envelopeView {
	v := envelopeView{
		Sender: e.Sender, Chain: e.Chain, Signature: given(e.Signature), Type: e.Type,
		ItemType: e.ItemType, ItemHash: e.ItemHash, Time: json.RawMessage(e.TimeText), Channel: given(e.Channel),
	}
	if e.TimeText == "" {
		v.Time = seconds(e.Time)
	}
	return v
}

func itemContent(e message.Envelope) *string {
	if e.ItemType == message.Inline {
		return &e.ItemContent
	}
	return nil
}

func viewMessage(e archive.Entry) messageView {
	return messageView{
		envelopeView: viewEnvelope(e.Envelope), ItemContent: itemContent(e.Envelope),
		Content: e.Content, Confirmations: []confirmation{},
	}
}

func viewStatus(e archive.Entry) statusView {
	return statusView{Status: e.Status, ItemHash: e.Envelope.ItemHash, Received: isoTime(e.Received)}
}

// given is nil for the empty string.
func given[T ~string](s T) *T {
	if s == "" {
		return nil
	}
	return &s
}

// seconds spells a moment as a JSON number of Unix seconds.
func seconds(m aleph.Millis) json.RawMessage {
	return strconv.AppendFloat(nil, float64(m)/1000, 'f', -1, 64)
}

// isoTime spells a moment as the reference does: with microseconds, unless
// there are none.
func isoTime(m aleph.Millis) string {
	t := time.UnixMilli(int64(m)).UTC()
	if m%aleph.Second == 0 {
		return t.Format("2006-01-02T15:04:05+00:00")
	}
	return t.Format("2006-01-02T15:04:05.000000+00:00")
}

// entry returns the message that a path names.
func (c *console) entry(r *http.Request) (archive.Entry, error) {
	h, err := pathHash(r)
	if err != nil {
		return archive.Entry{}, err
	}
	e, err := c.records.Entry(r.Context(), h)
	if errors.Is(err, archive.ErrNotFound) {
		return e, fail(http.StatusNotFound, "Message not found: %s. A message that was just published may still be on its way.", h)
	}
	return e, err
}

// message shows a message and where it stands: GET /api/v0/messages/{hash}.
func (c *console) message(w http.ResponseWriter, r *http.Request) error {
	e, err := c.entry(r)
	if err != nil {
		return err
	}
	status := viewStatus(e)
	switch e.Status {
	case archive.EntryProcessed:
		return writeJSON(w, http.StatusOK, struct {
			statusView
			Message messageView `json:"message"`
		}{status, viewMessage(e)})
	case archive.EntryRejected:
		return writeJSON(w, http.StatusOK, struct {
			statusView
			Message rejectedView    `json:"message"`
			Code    message.Code    `json:"error_code"`
			Details json.RawMessage `json:"details"`
		}{
			status,
			rejectedView{viewEnvelope(e.Envelope), itemContent(e.Envelope), e.Content},
			e.Code, orNull(e.Details),
		})
	case archive.EntryForgotten:
		return writeJSON(w, http.StatusOK, struct {
			statusView
			Message forgottenView `json:"message"`
			By      []aleph.Hash  `json:"forgotten_by"`
		}{
			status,
			forgottenView{viewEnvelope(e.Envelope), given(e.Owner), given(e.Payment), e.Size, seconds(e.ForgottenAt)},
			orEmpty(e.ForgottenBy),
		})
	case archive.EntryPending:
	}
	pending := pendingView{viewEnvelope(e.Envelope), itemContent(e.Envelope), orNull(e.Content), isoTime(e.Received)}
	pending.Time, err = json.Marshal(isoTime(e.Envelope.Time))
	if err != nil {
		return err
	}
	return writeJSON(w, http.StatusOK, struct {
		statusView
		Messages []pendingView `json:"messages"`
	}{status, []pendingView{pending}})
}

func orNull(raw json.RawMessage) json.RawMessage {
	if len(raw) == 0 {
		return json.RawMessage("null")
	}
	return raw
}

// orEmpty makes an absent list an empty one.
func orEmpty[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}

// messagePart shows the content of a processed message or the status of any:
// GET /api/v0/messages/{hash}/content and …/status. Of a post the content is
// what the post itself says.
func (c *console) messagePart(w http.ResponseWriter, r *http.Request) error {
	part := r.PathValue("part")
	if part != "content" && part != "status" {
		return fail(http.StatusNotFound, "A message has a content and a status, but no %.50q.", part)
	}
	e, err := c.entry(r)
	if err != nil {
		return err
	}
	if part == "status" {
		return writeJSON(w, http.StatusOK, viewStatus(e))
	}
	if e.Status != archive.EntryProcessed {
		return fail(http.StatusUnprocessableEntity, "The content of message %s cannot be shown: the message is %s.",
			e.Envelope.ItemHash, e.Status)
	}
	content := e.Content
	if e.Envelope.Type == message.TypePost {
		post, err := readPost(e)
		if err != nil {
			return err
		}
		content = post.Content
	}
	return writeJSON(w, http.StatusOK, orNull(content))
}

// messages lists processed messages: GET /api/v0/messages.json and
// …/messages/page/{page}.json, with the filters of ccn-protocol, section 7.3.
func (c *console) messages(w http.ResponseWriter, r *http.Request) error {
	q := readQuery(r)
	filter, format := readFilter(q)
	page, err := q.pages(r, 20)
	if err != nil {
		return err
	}
	statuses := listOf(q, readStatus, "a message status", "msgStatuses", "message_statuses")
	endBlock := q.integer(0, 0, "endBlock", "end_block")
	q.integer(0, 0, "startBlock", "start_block") // Keeps what is unconfirmed: everything.
	if err := q.failure(); err != nil {
		return err
	}
	for _, s := range statuses {
		if s != "forgotten" && s != "removed" {
			continue
		}
		if len(statuses) > 1 {
			return fail(http.StatusBadRequest, "Messages that are %s can only be asked for alone.", s)
		}
		return fail(http.StatusBadRequest, "This node does not list messages that are %s. Ask for one by its hash: /api/v0/messages/{hash}.", s)
	}
	var entries []archive.Entry
	var total int
	wanted := len(statuses) == 0 || slices.Contains(statuses, "processed")
	if wanted && endBlock == 0 { // An end drops what is unconfirmed: everything.
		if entries, total, err = c.records.Entries(r.Context(), filter, page.entries()); err != nil {
			return err
		}
	}
	views := make([]listedView, len(entries))
	for i, e := range entries {
		views[i] = listedView{viewMessage(e), e.Size}
		switch format {
		case contentNone:
			views[i].Content = nil
		case contentHeaders:
			if views[i].Content, err = headers(e); err != nil {
				return err
			}
		}
	}
	return writeJSON(w, http.StatusOK, struct {
		Messages []listedView `json:"messages"`
		pagination
	}{views, page.of(total, "messages")})
}

// How much of the content a list shows.
const (
	contentFull = iota
	contentHeaders
	contentNone
)

func readFilter(q *query) (f archive.Filter, format int) {
	f = archive.Filter{
		Senders:       q.list("addresses"),
		Owners:        q.list("owners"),
		Channels:      q.list("channels"),
		Refs:          q.list("refs"),
		ContentTypes:  q.list("contentTypes", "content_types"),
		ContentHashes: q.list("contentHashes", "content_hashes"),
		ContentKeys:   q.list("contentKeys", "content_keys"),
		Tags:          q.list("tags"),
		Types:         listOf(q, readType, "a message type", "msgTypes", "message_types"),
		Chains:        listOf(q, readChain, "the code of a chain, such as ETH", "chains"),
		Hashes:        listOf(q, readHash, "an item hash", "hashes"),
		PaymentTypes:  listOf(q, readPaymentType, "hold, superfluid or credit", "paymentTypes", "payment_types"),
		OldestFirst:   q.oldestFirst(),
	}
	f.From, f.To = q.period()
	q.sortKey()
	if one := listOf(q, readType, "a message type", "msgType", "message_type"); len(one) > 0 {
		// Both parameters apply when both are given.
		if len(f.Types) == 0 {
			f.Types = one
		} else if f.Types = slices.DeleteFunc(f.Types, func(t message.Type) bool { return !slices.Contains(one, t) }); len(f.Types) == 0 {
			f.Types = []message.Type{""} // Nothing is of both types.
		}
	}
	format = q.oneOf([]string{"full", "headers", "none"}, "contentFormat", "content_format")
	if q.flag("excludeContent", "exclude_content") {
		format = contentNone
	}
	return f, format
}

func readType(s string) (message.Type, bool) {
	t := message.Type(s)
	return t, slices.Contains([]message.Type{
		message.TypePost, message.TypeAggregate, message.TypeStore, message.TypeProgram,
		message.TypeInstance, message.TypeForget, message.TypeVProgram,
	}, t)
}

func readChain(s string) (message.Chain, bool) { return message.Chain(s), message.Chain(s).Known() }

func readHash(s string) (aleph.Hash, bool) {
	h, err := aleph.ParseHash(s)
	return h, err == nil
}

func readPaymentType(s string) (message.PaymentType, bool) {
	t := message.PaymentType(s)
	return t, t == message.Hold || t == message.Stream || t == message.Credit
}

func readStatus(s string) (string, bool) {
	return s, slices.Contains([]string{"pending", "processed", "rejected", "forgotten", "removing", "removed"}, s)
}

// headers returns the fields of a content that say what it is about.
func headers(e archive.Entry) (json.RawMessage, error) {
	keys := []string{"address"}
	switch e.Envelope.Type {
	case message.TypePost:
		keys = append(keys, "type", "ref")
	case message.TypeAggregate:
		keys = append(keys, "key")
	case message.TypeStore:
		keys = append(keys, "item_hash", "ref")
	case message.TypeProgram, message.TypeInstance, message.TypeForget, message.TypeVProgram:
	}
	var content map[string]json.RawMessage
	if err := json.Unmarshal(e.Content, &content); err != nil {
		return nil, err
	}
	kept := map[string]json.RawMessage{}
	for _, k := range keys {
		if v := content[k]; v != nil && string(v) != "null" {
			kept[k] = v
		}
	}
	return json.Marshal(kept)
}

// channels lists the channels in use: GET /api/v0/channels/list.json.
func (c *console) channels(w http.ResponseWriter, r *http.Request) error {
	channels, err := c.records.Channels(r.Context())
	if err != nil {
		return err
	}
	return writeJSON(w, http.StatusOK, map[string]any{"channels": orEmpty(channels)})
}
