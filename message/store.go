package message

import (
	"encoding/json"

	aleph "github.com/aleph-im/go-aleph"
)

// Store keeps a file for its owner.
type Store struct {
	File   aleph.Hash `json:"item_hash"`
	Engine ItemType   `json:"item_type"` // Storage or IPFS
	// Ref gives the file a name that later versions may take over: the hash of
	// an earlier Store message, or a text of the owner's choice.
	Ref         string          `json:"ref,omitempty"`
	Size        int64           `json:"size,omitempty"`         // bytes, as the client says
	ContentType string          `json:"content_type,omitempty"` // as the client says
	Metadata    json.RawMessage `json:"metadata,omitempty"`
	Payment     Payment         `json:"payment"`
}

func (*Store) body() {}

// Unlike other types, STORE may carry fields that nobody knows; clients do.
func readStore(o object) *Store {
	itemType := o.field("item_type")
	s := &Store{
		File:        o.field("item_hash").hash(),
		Engine:      ItemType(itemType.oneOf(string(Storage), string(IPFS))),
		Ref:         o.field("ref").textIf(0),
		ContentType: o.field("content_type").textIf(0),
		Payment:     o.field("payment").payment(Hold, Credit),
	}
	if size := o.field("size"); size.given() {
		s.Size = size.integer(0, 1<<62)
	}
	if metadata := o.field("metadata"); metadata.given() {
		metadata.object()
		s.Metadata = metadata.raw
	}
	if s.Engine != "" && !s.File.IsZero() && (s.Engine == IPFS) != s.File.IsIPFS() {
		itemType.refuse("is %s, but item_hash does not have its form", s.Engine)
	}
	return s
}

// PaymentType says how something is paid for.
type PaymentType string

// The ways to pay.
const (
	Hold   PaymentType = "hold"       // by holding ALEPH
	Stream PaymentType = "superfluid" // by a stream of ALEPH on the chain
	Credit PaymentType = "credit"     // with credits
)

// Payment says how a file or a virtual machine is paid for. Where a message
// does not say, it is Hold.
type Payment struct {
	Type     PaymentType `json:"type"`
	Chain    Chain       `json:"chain,omitempty"`
	Receiver string      `json:"receiver,omitempty"`
}

// payment reads one of the given ways to pay.
func (v value) payment(ways ...PaymentType) Payment {
	if !v.given() {
		return Payment{Type: Hold}
	}
	o := v.object()
	choices := make([]string, len(ways))
	for i, way := range ways {
		choices[i] = string(way)
	}
	p := Payment{
		Type:     PaymentType(o.field("type").oneOf(choices...)),
		Receiver: o.field("receiver").textIf(0),
	}
	if chain := o.field("chain"); chain.given() {
		p.Chain = chain.chain()
	}
	return p
}
