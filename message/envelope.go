package message

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"

	aleph "github.com/aleph-im/go-aleph"
)

// Type says what a message is about.
type Type string

// The types of messages.
const (
	TypePost      Type = "POST"
	TypeAggregate Type = "AGGREGATE"
	TypeStore     Type = "STORE"
	TypeProgram   Type = "PROGRAM"
	TypeInstance  Type = "INSTANCE"
	TypeForget    Type = "FORGET"
	TypeVProgram  Type = "V-PROGRAM"
)

// ItemType says where the content of a message, or a file, is kept.
type ItemType string

// The places of contents and files. Files are never inline.
const (
	Inline  ItemType = "inline"  // in the envelope
	Storage ItemType = "storage" // in the network's own storage, by SHA-256
	IPFS    ItemType = "ipfs"    // on IPFS, by CID
)

// Envelope is a message as it travels: who says it, on which chain, and the
// hash of what is said. The signature covers Chain, Sender, Type and ItemHash;
// Time and Channel can be changed by anybody on the way.
type Envelope struct {
	Type        Type
	Chain       Chain
	Sender      string       // as received: it is part of what is signed
	Time        aleph.Millis // TimeText, rounded down
	TimeText    string       // Unix seconds, in the decimal digits received
	ItemHash    aleph.Hash   // names the message
	ItemType    ItemType
	ItemContent string // the content if inline, else empty
	Signature   string // empty when there is none
	Channel     string // empty when there is none
}

// Decode reads an envelope from JSON. Fields that it does not know are
// ignored. It checks forms only: the signature is for Verify and the content
// for Open. Next to a refusal it returns what could be read, of which ItemHash
// matters: a message without one leaves no record.
func Decode(raw []byte) (Envelope, *Refusal) {
	if err := checkJSON(raw); err != nil {
		return Envelope{}, refusef(InvalidFormat, "the message %v", err)
	}
	v := read("message", raw)
	o := v.object()
	o.path = ""
	e := Envelope{
		ItemHash: o.field("item_hash").hash(),
		Type: Type(o.field("type").oneOf(string(TypePost), string(TypeAggregate), string(TypeStore),
			string(TypeProgram), string(TypeInstance), string(TypeForget), string(TypeVProgram))),
		Chain:     o.field("chain").chain(),
		Signature: o.field("signature").textIf(0),
		Channel:   o.field("channel").textIf(0),
	}
	if sender := o.field("sender"); sender.address() != "" {
		e.Sender = sender.unquote()
	}
	e.readTime(o.field("time"))
	e.readItem(o.field("item_type"), o.field("item_content"))
	return e, v.in.refusal()
}

func (e *Envelope) readTime(v value) {
	if v.kind() == '0' {
		ms, _, ok := floorScaled(string(v.raw), 3)
		if t := aleph.Millis(ms); ok && envelopeTimeMin <= t && t <= envelopeTimeMax {
			e.Time, e.TimeText = t, string(v.raw)
			return
		}
	}
	v.want("a number of Unix seconds before the year 10000")
}

// readItem applies the rules that tie the place of the content to the form of
// the hash.
func (e *Envelope) readItem(itemType, content value) {
	fromHash := Storage
	if e.ItemHash.IsIPFS() {
		fromHash = IPFS
	}
	switch {
	case itemType.given():
		e.ItemType = ItemType(itemType.oneOf(string(Inline), string(Storage), string(IPFS)))
	case content.given():
		e.ItemType = Inline
	default:
		e.ItemType = fromHash
	}
	switch {
	case e.ItemType == "" || e.ItemHash.IsZero():
	case e.ItemType == Inline && fromHash == IPFS:
		itemType.refuse("inline content is named by its SHA-256, not by a CID")
	case e.ItemType != Inline && e.ItemType != fromHash:
		itemType.refuse("is %s, but the item_hash has the form of %s", e.ItemType, fromHash)
	}
	switch {
	case e.ItemType == Inline:
		e.ItemContent = content.text(0)
	case content.given():
		content.refuse("must be absent unless item_type is inline")
	}
}

// MarshalJSON gives the message in the form that clients send.
func (e Envelope) MarshalJSON() ([]byte, error) {
	wire := struct {
		Chain       Chain           `json:"chain"`
		Sender      string          `json:"sender"`
		Channel     string          `json:"channel,omitempty"`
		Time        json.RawMessage `json:"time"`
		ItemType    ItemType        `json:"item_type"`
		ItemHash    aleph.Hash      `json:"item_hash"`
		ItemContent *string         `json:"item_content,omitempty"`
		Signature   string          `json:"signature,omitempty"`
		Type        Type            `json:"type"`
	}{
		Chain: e.Chain, Sender: e.Sender, Channel: e.Channel, Time: json.RawMessage(e.TimeText),
		ItemType: e.ItemType, ItemHash: e.ItemHash, Signature: e.Signature, Type: e.Type,
	}
	if e.ItemType == Inline {
		wire.ItemContent = &e.ItemContent
	}
	return json.Marshal(wire)
}

// Compose makes an unsigned inline message whose content is what v marshals
// to, which must be a JSON object. An address and a time that it lacks are put
// in, the sender's and at, so that the hash covers them.
func Compose(t Type, chain Chain, sender aleph.Address, channel string, at aleph.Millis, v any) (Envelope, error) {
	if at < 0 || at > contentTimeMax {
		return Envelope{}, fmt.Errorf("compose %s message: time %d is out of range", t, at)
	}
	text, err := json.Marshal(v)
	if err != nil {
		return Envelope{}, fmt.Errorf("compose %s message: %w", t, err)
	}
	if text[0] != '{' {
		return Envelope{}, fmt.Errorf("compose %s message: the content is not an object: %.40s", t, text)
	}
	address, err := json.Marshal(sender)
	if err != nil {
		return Envelope{}, fmt.Errorf("compose %s message: %w", t, err)
	}
	content := complete(text, member{"address", address}, member{"time", []byte(seconds(at))})
	return Envelope{
		Type: t, Chain: chain, Sender: string(sender), Channel: channel,
		Time: at, TimeText: seconds(at),
		ItemType: Inline, ItemContent: string(content), ItemHash: aleph.HashFromSum(sha256.Sum256(content)),
	}, nil
}

// SigningText is what the sender signs, on every chain.
func (e Envelope) SigningText() string {
	return string(e.Chain) + "\n" + e.Sender + "\n" + string(e.Type) + "\n" + e.ItemHash.String()
}

// Signer is the sender's address in its one spelling.
func (e Envelope) Signer() aleph.Address {
	a, _ := aleph.ParseAddress(e.Sender)
	return a
}
