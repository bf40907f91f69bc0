package message

import aleph "github.com/aleph-im/go-aleph"

const (
	forgetMax       = 1000 // targets of either kind
	forgetReasonMax = 1000 // characters
)

// Forget asks the network to forget messages and whole aggregates.
type Forget struct {
	Hashes     []aleph.Hash `json:"hashes"`
	Aggregates []aleph.Hash `json:"aggregates,omitempty"` // keys, which must look like hashes
	Reason     string       `json:"reason,omitempty"`
}

func (*Forget) body() {}

func readForget(o object) (Body, *Refusal) {
	f := &Forget{
		Hashes:     readHashes(o.field("hashes").list(forgetMax)),
		Aggregates: readHashes(o.field("aggregates").listOr(forgetMax)),
		Reason:     o.field("reason").textIf(forgetReasonMax),
	}
	o.end()
	if len(f.Hashes)+len(f.Aggregates) == 0 {
		return nil, Refuse(ForgetNoTarget)
	}
	return f, nil
}

func readHashes(values []value) []aleph.Hash {
	var hashes []aleph.Hash
	for _, v := range values {
		hashes = append(hashes, v.hash())
	}
	return hashes
}
