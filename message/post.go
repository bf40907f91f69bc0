package message

import (
	"bytes"
	"encoding/json"

	aleph "github.com/aleph-im/go-aleph"
)

// PostAmend is the type of the posts that change another post.
const PostAmend = "amend"

// Post is an item of whatever its type says.
type Post struct {
	Type    string          `json:"type"`
	Ref     string          `json:"ref,omitempty"`     // what it refers to; empty when nothing
	Content json.RawMessage `json:"content,omitempty"` // any JSON value; nil when there is none

	// Target is the post that an amend changes, and Ref read as a hash; zero
	// for other posts.
	Target aleph.Hash `json:"-"`
}

func (*Post) body() {}

// Blank reports whether the post has no content to speak of: none, null,
// false, zero, or something empty. Blank posts of special types have no
// effect.
func (p *Post) Blank() bool {
	if p.Content == nil {
		return true
	}
	v := read("content", p.Content)
	switch v.kind() {
	case '{':
		return len(v.object().left) == 0
	case '[':
		return len(v.list(0)) == 0
	case '0':
		n, exact, ok := floorScaled(string(v.raw), 0)
		return ok && exact && n == 0
	}
	return bytes.Equal(v.raw, []byte("null")) || bytes.Equal(v.raw, []byte("false")) || bytes.Equal(v.raw, []byte(`""`))
}

func readPost(o object) (Body, *Refusal) {
	p := &Post{Type: o.field("type").text(0)}
	switch ref := o.field("ref"); ref.kind() {
	case '{':
		p.Ref = readChainRef(ref.object())
	default:
		p.Ref = ref.textIf(0)
	}
	if content := o.field("content"); content.given() {
		p.Content = content.raw
	}
	o.end()
	if p.Type != PostAmend {
		return p, nil
	}
	if p.Ref == "" {
		return nil, Refuse(PostAmendNoTarget)
	}
	target, ok := parseHash(p.Ref)
	if !ok {
		// No post has such a name, so waiting for it would be in vain.
		return nil, Refuse(PostAmendTargetNotFound)
	}
	p.Target = target
	return p, nil
}

// readChainRef reads the long form of ref, a whole message, of which only the
// hash matters.
func readChainRef(o object) (ref string) {
	o.field("chain").chain()
	o.field("channel").textIf(0)
	o.field("item_content").text(0)
	hash := o.field("item_hash").hash()
	o.field("item_type").oneOf(string(Inline), string(Storage), string(IPFS))
	o.field("sender").text(0)
	o.field("signature").text(0)
	o.field("time").contentTime()
	if t := o.field("type"); t.raw != nil {
		t.oneOf(string(TypePost))
	}
	return hash.String()
}
