// Package message turns bytes into what the network says, or into a refusal
// that names its reason with the network's own codes.
//
// A message is an envelope, which its sender signs, around a content, which
// the envelope names by hash. Decode reads the envelope, Verify checks the
// signature, Open checks and reads the content; the three are pure functions
// of bytes, so that what verifies once verifies everywhere. Hashes are always
// of the bytes received, never of anything written anew.
//
// The package refuses what no reader should have to understand: text that is
// not strict JSON, fields beyond the known ones where the network forbids
// them, numbers out of range, signatures of chains that it cannot verify. It
// knows nothing of what else the network holds: permissions, balances and
// whether a target exists are the business of others.
package message

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"unicode/utf8"

	aleph "github.com/aleph-im/go-aleph"
)

// InlineMax is the greatest length of inline content, in characters.
const InlineMax = 200_000

// Message is an envelope whose content has been opened.
type Message struct {
	Envelope Envelope
	Hash     aleph.Hash // names the message; the envelope's ItemHash

	Owner   aleph.Address // for whom it is said, in the address's one spelling
	Address string        // the same as content.address spells it
	Time    aleph.Millis  // content.time, rounded down; signed unless it had to be put in
	Size    int           // of the content: characters if inline, else bytes

	// Content is the content as sent, without blanks around it. Only where it
	// lacked an address or a time, or had null for it, those of the envelope
	// are put in.
	Content json.RawMessage
	Body    Body
}

// Body is what a message says: a *Post, *Aggregate, *Store, *Program,
// *Instance or *Forget.
type Body interface{ body() }

// Open reads the content of a message. For inline messages that is the
// envelope's ItemContent, and content is not looked at; for others, content is
// the bytes that were fetched, or nil when they could not be. A refusal with a
// code that may be retried asks for other bytes, not for another message.
func Open(e Envelope, content []byte) (Message, *Refusal) {
	text, size, refusal := contentOf(e, content)
	if refusal != nil {
		return Message{}, refusal
	}
	if err := checkJSON(text); err != nil {
		return Message{}, refusef(InvalidFormat, "the content %v", err)
	}
	if bytes.Contains(text, []byte(`\u0000`)) {
		return Message{}, Refuse(InvalidFormat, `the content must not contain \u0000`)
	}
	v := read("", text)
	if v.kind() != '{' {
		return Message{}, Refuse(InvalidFormat, "the content must be a JSON object")
	}
	o := v.object()
	if !o.peek("address").given() || !o.peek("time").given() {
		sender, err := json.Marshal(e.Sender)
		if err != nil {
			return Message{}, refusef(InvalidFormat, "sender: %v", err)
		}
		v.raw = complete(v.raw, member{"address", sender}, member{"time", []byte(e.TimeText)})
		o = v.object()
	}
	m := Message{Envelope: e, Hash: e.ItemHash, Size: size, Content: v.raw}
	address := o.field("address")
	if m.Owner = address.address(); m.Owner != "" {
		m.Address = address.unquote()
	}
	m.Time = o.field("time").contentTime()
	m.Body, refusal = readBody(e.Type, o)
	if problems := v.in.refusal(); problems != nil {
		return Message{}, problems
	}
	if refusal != nil {
		return Message{}, refusal
	}
	return m, nil
}

// contentOf returns the bytes that the envelope's hash names, and their size
// as the network counts it.
func contentOf(e Envelope, fetched []byte) (text []byte, size int, refusal *Refusal) {
	switch e.ItemType {
	case Inline:
		text = []byte(e.ItemContent)
		if e.ItemHash != aleph.HashFromSum(sha256.Sum256(text)) {
			return nil, 0, refusef(InvalidFormat, "item_hash %s is not the SHA-256 of item_content, which is %s",
				e.ItemHash, aleph.HashOf(text))
		}
		if size = utf8.RuneCount(text); size > InlineMax {
			return nil, 0, refusef(InvalidFormat, "item_content has %d characters; at most %d may be inline, "+
				"store longer content as a file and use item_type storage", size, InlineMax)
		}
		return text, size, nil
	case Storage:
		if fetched == nil {
			return nil, 0, refusef(ContentUnavailable, "the content %s was not found", e.ItemHash)
		}
		if e.ItemHash != aleph.HashOf(fetched) {
			return nil, 0, refusef(ContentUnavailable, "the content found for %s has the hash %s",
				e.ItemHash, aleph.HashOf(fetched))
		}
		return fetched, len(fetched), nil
	case IPFS:
		return nil, 0, refusef(ContentUnavailable, "IPFS content is not fetched by this node yet; "+
			"publish %s with item_type storage instead", e.ItemHash)
	}
	return nil, 0, refusef(InvalidFormat, "item_type %q is unknown", e.ItemType)
}

// readBody reads what is left of a content once address and time are taken.
// What is wrong with its form is noted in o; the refusal is for what the form
// allows and the type does not.
func readBody(t Type, o object) (Body, *Refusal) {
	switch t {
	case TypePost:
		return readPost(o)
	case TypeAggregate:
		return readAggregate(o), nil
	case TypeStore:
		return readStore(o), nil
	case TypeProgram:
		return readProgram(o), nil
	case TypeInstance:
		return readInstance(o), nil
	case TypeForget:
		return readForget(o)
	case TypeVProgram:
		return nil, Refuse(InvalidFormat, "V-PROGRAM messages are not run by this network yet; publish a PROGRAM")
	}
	return nil, refusef(InvalidFormat, "message type %q is unknown", t)
}

// contentTime reads the moment of a content, in Unix seconds.
func (v value) contentTime() aleph.Millis {
	if text, ok := v.number(); ok {
		ms, exact, ok := floorScaled(text, 3)
		if t := aleph.Millis(ms); ok && 0 <= t && (t < contentTimeMax || t == contentTimeMax && exact) {
			return t
		}
	}
	v.want("Unix seconds from 0 to 9223372036")
	return 0
}
