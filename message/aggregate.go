package message

import "encoding/json"

// Aggregate is a change to one of its owner's documents.
type Aggregate struct {
	Key string `json:"key"`
	// Content is an object whose members replace those of the document.
	Content json.RawMessage `json:"content"`
}

func (*Aggregate) body() {}

func readAggregate(o object) *Aggregate {
	// The reference also takes {"name": …} as a key but cannot store it.
	a := &Aggregate{Key: o.field("key").text(0)}
	content := o.field("content")
	content.object()
	a.Content = content.raw
	o.end()
	return a
}
