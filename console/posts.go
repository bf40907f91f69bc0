package console

import (
	"encoding/json"
	"fmt"
	"math"
	"net/http"
	"strconv"
	"strings"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
)

// postView is a post as version 1 of the list shows it: one item for each
// original, with its newest amend.
type postView struct {
	ItemHash    aleph.Hash      `json:"item_hash"`
	Content     json.RawMessage `json:"content"`
	Original    aleph.Hash      `json:"original_item_hash"`
	Type        string          `json:"original_type"`
	Address     string          `json:"address"`
	Ref         json.RawMessage `json:"ref"`
	Channel     *string         `json:"channel"`
	Created     string          `json:"created"`
	LastUpdated string          `json:"last_updated"`
}

// postViewV0 is the same as version 0 shows it. Its sender is the owner, as in
// the reference.
type postViewV0 struct {
	envelopeView
	ItemContent       *string         `json:"item_content"`
	Content           json.RawMessage `json:"content"`
	Confirmed         bool            `json:"confirmed"`
	Confirmations     []confirmation  `json:"confirmations"`
	Size              int             `json:"size"`
	Type              string          `json:"type"`
	Original          aleph.Hash      `json:"original_item_hash"`
	OriginalSignature *string         `json:"original_signature"`
	OriginalType      string          `json:"original_type"`
	Hash              aleph.Hash      `json:"hash"`
	Address           string          `json:"address"`
	Ref               json.RawMessage `json:"ref"`
}

// post is what the content of a POST says.
type post struct {
	Type    string          `json:"type"`
	Time    json.RawMessage `json:"time"`
	Ref     json.RawMessage `json:"ref"`
	Content json.RawMessage `json:"content"`
}

func readPost(e archive.Entry) (post, error) {
	var p post
	if err := json.Unmarshal(e.Content, &p); err != nil {
		return p, fmt.Errorf("read post %s: %w", e.Envelope.ItemHash, err)
	}
	// The long form of a reference is a whole message, of which the hash matters.
	var long struct {
		ItemHash json.RawMessage `json:"item_hash"`
	}
	if json.Unmarshal(p.Ref, &long) == nil && long.ItemHash != nil {
		p.Ref = long.ItemHash
	}
	return p, nil
}

// moment is the post's own time, by which versions are ordered.
func (p post) moment(e archive.Entry) aleph.Millis {
	t, err := strconv.ParseFloat(strings.Trim(string(p.Time), `"`), 64)
	if err != nil {
		return e.Envelope.Time
	}
	return aleph.Millis(math.Floor(t * 1000))
}

// postsV0 lists posts: GET /api/v0/posts.json and …/posts/page/{page}.json.
func (c *console) postsV0(w http.ResponseWriter, r *http.Request) error {
	return posts(c, w, r, func(e archive.PostEntry, original, latest post) postViewV0 {
		v := postViewV0{
			envelopeView: viewEnvelope(e.Latest.Envelope), ItemContent: itemContent(e.Latest.Envelope),
			Content: orNull(latest.Content), Confirmations: []confirmation{}, Size: e.Latest.Size,
			Type: latest.Type, OriginalType: original.Type, Ref: orNull(original.Ref),
			Original: e.Original.Envelope.ItemHash, Hash: e.Original.Envelope.ItemHash,
			OriginalSignature: given(e.Original.Envelope.Signature), Address: e.Original.Owner,
		}
		v.Sender, v.Channel = e.Original.Owner, given(e.Original.Envelope.Channel)
		return v
	})
}

// postsV1 lists posts: GET /api/v1/posts.json and …/posts/page/{page}.json.
func (c *console) postsV1(w http.ResponseWriter, r *http.Request) error {
	return posts(c, w, r, func(e archive.PostEntry, original, latest post) postView {
		return postView{
			ItemHash: e.Latest.Envelope.ItemHash, Content: orNull(latest.Content),
			Original: e.Original.Envelope.ItemHash, Type: original.Type, Address: e.Original.Owner,
			Ref: orNull(original.Ref), Channel: given(e.Original.Envelope.Channel),
			Created: isoTime(original.moment(e.Original)), LastUpdated: isoTime(latest.moment(e.Latest)),
		}
	})
}

func posts[T any](c *console, w http.ResponseWriter, r *http.Request, view func(e archive.PostEntry, original, latest post) T) error {
	q := readQuery(r)
	filter := archive.PostFilter{
		Owners:      q.list("addresses"),
		Hashes:      listOf(q, readHash, "an item hash", "hashes"),
		Refs:        q.list("refs"),
		Types:       q.list("types", "post_types"),
		Tags:        q.list("tags"),
		Channels:    q.list("channels"),
		OldestFirst: q.oldestFirst(),
	}
	filter.From, filter.To = q.period()
	q.sortKey()
	page, err := q.pages(r, 20)
	if err != nil {
		return err
	}
	if err := q.failure(); err != nil {
		return err
	}
	entries, total, err := c.records.Posts(r.Context(), filter, page.entries())
	if err != nil {
		return err
	}
	views := make([]T, len(entries))
	for i, e := range entries {
		original, err := readPost(e.Original)
		if err != nil {
			return err
		}
		latest, err := readPost(e.Latest)
		if err != nil {
			return err
		}
		views[i] = view(e, original, latest)
	}
	return writeJSON(w, http.StatusOK, struct {
		Posts []T `json:"posts"`
		pagination
	}{views, page.of(total, "posts")})
}

// aggregates shows an owner's aggregates: GET /api/v0/aggregates/{address}.json,
// all of them or those that keys names. With value_only and one key the
// answer is that aggregate alone.
func (c *console) aggregates(w http.ResponseWriter, r *http.Request) error {
	owner, ok := strings.CutSuffix(r.PathValue("address"), ".json")
	if !ok || owner == "" {
		return fail(http.StatusNotFound, "Not found. Aggregates are at /api/v0/aggregates/%.100s.json.", r.PathValue("address"))
	}
	q := readQuery(r)
	keys := q.list("keys")
	withInfo, valueOnly := q.flag("with_info"), q.flag("value_only")
	q.integer(0, 1, "limit") // The reference reads it and has no use for it either.
	if err := q.failure(); err != nil {
		return err
	}
	found, err := c.records.Aggregates(r.Context(), owner, keys)
	if err == nil {
		found, err = c.withPricing(owner, keys, found)
	}
	if err != nil {
		return err
	}
	if len(found) == 0 {
		return fail(http.StatusNotFound, "No aggregate found for this address.")
	}
	if valueOnly && len(keys) == 1 {
		return writeJSON(w, http.StatusOK, found[0].Content)
	}
	type info struct {
		Created     string     `json:"created"`
		LastUpdated string     `json:"last_updated"`
		Original    aleph.Hash `json:"original_item_hash"`
		Last        aleph.Hash `json:"last_update_item_hash"`
	}
	data, about := map[string]json.RawMessage{}, map[string]info{}
	for _, a := range found {
		data[a.Key] = a.Content
		if withInfo {
			about[a.Key] = info{isoTime(a.Created), isoTime(a.Updated), a.Last, a.Last}
		}
	}
	return writeJSON(w, http.StatusOK, map[string]any{"address": owner, "data": data, "info": about})
}
