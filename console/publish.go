package console

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"time"
	"unicode/utf8"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/message"
)

// syncWait is how long a client that asked for it waits for an outcome.
const syncWait = 30 * time.Second

// publication says whether a message reached the network.
type publication struct {
	Status string   `json:"status"` // success or error
	Failed []string `json:"failed"`
}

var (
	published    = publication{Status: "success", Failed: []string{}}
	notPublished = publication{Status: "error", Failed: []string{"p2p"}}
)

// submitted is the answer to a publication. What the reference does not tell,
// why a message was rejected, is there when it was.
type submitted struct {
	Publication publication          `json:"publication_status"`
	Message     *archive.EntryStatus `json:"message_status"`
	Code        *message.Code        `json:"error_code,omitempty"`
	Details     json.RawMessage      `json:"details,omitempty"`
}

// publish takes a message: POST /api/v0/messages. It answers 202 at once or,
// with sync, what became of the message: 200 processed, 422 rejected, 410
// forgotten before, 202 undecided within 30 seconds. A message of the wrong
// form, size or hash is refused with 422 and leaves no trace.
func (c *console) publish(w http.ResponseWriter, r *http.Request) error {
	raw, err := io.ReadAll(http.MaxBytesReader(w, r.Body, requestMax))
	if err != nil {
		return err
	}
	envelope, sync, err := readPublication(raw)
	if err != nil {
		return err
	}
	if _, err := readEnvelope(envelope); err != nil {
		return err
	}
	outcome, err := c.submit(r.Context(), envelope, sync)
	if err != nil {
		return writeJSON(w, http.StatusInternalServerError, submitted{Publication: notPublished})
	}
	answer := submitted{Publication: published, Message: &outcome.Status}
	if outcome.Status == archive.EntryRejected {
		answer.Code, answer.Details = &outcome.Code, outcome.Details
	}
	return writeJSON(w, outcomeStatus(outcome.Status), answer)
}

// publishOnTopic takes a message the old way, as data on a topic: POST
// /api/v0/p2p/pubsub/pub and /api/v0/ipfs/pubsub/pub. The data is the message
// as a JSON text or, as the TypeScript SDK sends it, as an object.
func (c *console) publishOnTopic(w http.ResponseWriter, r *http.Request) error {
	raw, err := io.ReadAll(http.MaxBytesReader(w, r.Body, requestMax))
	if err != nil {
		return err
	}
	fields, err := readFields("body", raw)
	if err != nil {
		return err
	}
	var topic string
	if json.Unmarshal(fields["topic"], &topic) != nil || topic != c.topic {
		return fail(http.StatusForbidden, "Unauthorized P2P topic: %.100s. Messages are published on %s.", fields["topic"], c.topic)
	}
	envelope := fields["data"]
	if text := bytes.TrimSpace(envelope); len(text) > 0 && text[0] == '"' {
		var s string
		if err := json.Unmarshal(text, &s); err != nil {
			return fmt.Errorf("read data: %w", err)
		}
		envelope = json.RawMessage(s)
	}
	if _, err := readEnvelope(envelope); err != nil {
		return err
	}
	if _, err := c.submit(r.Context(), envelope, false); err != nil {
		return writeJSON(w, http.StatusInternalServerError, notPublished)
	}
	return writeJSON(w, http.StatusOK, published)
}

// submit hands a message to the network. Without sync its outcome is left for
// the client to ask for.
func (c *console) submit(ctx context.Context, envelope json.RawMessage, sync bool) (Outcome, error) {
	ctx, cancel := context.WithTimeout(ctx, syncWait)
	defer cancel()
	outcome, err := c.core.Submit(ctx, Submission{Envelope: envelope}, sync)
	if err != nil {
		c.log.Warn("message not published", slog.Any("err", err))
		return Outcome{}, err
	}
	if !sync {
		outcome = Outcome{Status: archive.EntryPending}
	}
	return outcome, nil
}

// outcomeStatus is the HTTP status that stands for a message's (ccn-protocol,
// section 2.2).
func outcomeStatus(s archive.EntryStatus) int {
	switch s {
	case archive.EntryProcessed:
		return http.StatusOK
	case archive.EntryRejected:
		return http.StatusUnprocessableEntity
	case archive.EntryForgotten:
		return http.StatusGone
	case archive.EntryPending:
	}
	return http.StatusAccepted
}

// readPublication reads {"message": …, "sync": …}; sync may be absent.
func readPublication(raw []byte) (envelope json.RawMessage, sync bool, err error) {
	fields, err := readFields("body", raw)
	if err != nil {
		return nil, false, err
	}
	envelope, ok := fields["message"]
	if !ok {
		return nil, false, missing("message")
	}
	if flag, ok := fields["sync"]; ok && json.Unmarshal(flag, &sync) != nil {
		return nil, false, &failure{status: http.StatusUnprocessableEntity, problems: []problem{{
			Type: "bool_type", Loc: []any{"sync"}, Msg: "Input should be true or false", Input: flag,
		}}}
	}
	return envelope, sync, nil
}

// readFields reads an object whose values the caller knows.
func readFields(name string, raw []byte) (map[string]json.RawMessage, error) {
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(raw, &fields); err != nil || fields == nil {
		return nil, &failure{status: http.StatusUnprocessableEntity, problems: []problem{{
			Type: "json_invalid", Loc: []any{name}, Msg: "Input should be a JSON object", Input: fmt.Sprintf("%.100s", raw),
		}}}
	}
	return fields, nil
}

func missing(name string) error {
	return &failure{status: http.StatusUnprocessableEntity, problems: []problem{{
		Type: "missing", Loc: []any{name}, Msg: "Field required",
	}}}
}

// readEnvelope checks what needs no knowledge of the network and no trust in
// the sender: the form of a message and, where its content is inline, that
// content's size and hash. Such a message is not recorded, for its hash is not
// its name.
func readEnvelope(raw json.RawMessage) (message.Envelope, error) {
	e, refusal := message.Decode(raw)
	if refusal != nil {
		return e, invalidMessage("%v", refusal)
	}
	if e.ItemType != message.Inline {
		return e, nil
	}
	if n := utf8.RuneCountInString(e.ItemContent); n > message.InlineMax {
		return e, invalidMessage("item_content has %d characters, at most %d may be inline; "+
			"upload longer content, of at most %d bytes, to /api/v0/storage/add_json and use item_type storage",
			n, message.InlineMax, engine.ContentMax)
	}
	if h := aleph.HashOf([]byte(e.ItemContent)); h != e.ItemHash {
		return e, invalidMessage("item_hash is %s, but the SHA-256 of item_content is %s", e.ItemHash, h)
	}
	return e, nil
}

func invalidMessage(format string, args ...any) error {
	return fail(http.StatusUnprocessableEntity, "InvalidMessageFormat: %s", fmt.Sprintf(format, args...))
}
