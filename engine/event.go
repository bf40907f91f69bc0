package engine

import (
	"errors"
	"fmt"

	"github.com/fxamacker/cbor/v2"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/payout"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/registry"
)

// Event is something that happened. Events are all that the engine ever
// learns; equal events give an equal state.
type Event interface{ event() }

// Tick is the time of a block. It comes before the block's other events.
type Tick struct{ At aleph.Millis }

// Submission is an Aleph message, byte for byte as its sender signed it.
type Submission struct {
	Envelope []byte `cbor:"1,keyasint"`
	// Content is the content of a message that does not carry it inline.
	Content []byte `cbor:"2,keyasint,omitempty"`
	// FileHeld says that the core node that took the message holds the file
	// which a STORE message names, and FileSize how many bytes it has.
	FileHeld bool  `cbor:"3,keyasint,omitempty"`
	FileSize int64 `cbor:"4,keyasint,omitempty"`
}

// Vote is a core node's signed word on something that core nodes agree on.
// Exactly one of the pointers is set.
type Vote struct {
	Observation *Observation `cbor:"1,keyasint,omitempty"`
	Price       *PriceReport `cbor:"2,keyasint,omitempty"`
	Scores      *ScoreReport `cbor:"3,keyasint,omitempty"`
	Attestation *Attestation `cbor:"4,keyasint,omitempty"`
	Policy      *PolicyVote  `cbor:"5,keyasint,omitempty"`

	Signer aleph.Address `cbor:"-"` // recovered from the signature
}

// PriceReport is the price of ALEPH as a core node sees it. Serial grows with
// each report of a node, so that an older one cannot be replayed.
type PriceReport struct {
	Serial uint64
	Price  aleph.Price
}

// ScoreReport is what a core node measured of the nodes it probed.
type ScoreReport struct {
	Serial       uint64
	Measurements []registry.Measurement
}

// Attestation is a core node's signature under a payout root.
type Attestation struct {
	Root      payout.Root
	Signature aleph.Signature
}

// PolicyVote is the policy that a core node wants from the next epoch on, as
// policy.Policy.TOML writes it. One for the policy in force is against any
// other.
type PolicyVote struct {
	Serial uint64
	TOML   []byte
}

func (Tick) event()       {}
func (Submission) event() {}
func (Vote) event()       {}

// Transactions start with a byte that says what they are.
const (
	txSubmission = 'M'
	txVote       = 'V'
)

// TxMax is the largest transaction in bytes: a message's content of at most
// 200,000 characters inline, or of 1 MiB beside its envelope.
const TxMax = 1_400_000

// ContentMax is the most bytes that the content of a message may have when it
// is not inline.
const ContentMax = 1 << 20

// fileMax is the most bytes that a file can be said to have: 1 PiB, far below
// where prices of files would leave 64 bits.
const fileMax = 1 << 50

// ErrTransaction is what DecodeTx returns, wrapped with the reason.
var ErrTransaction = errors.New("not a transaction")

var (
	encoding = must(encodingOptions().EncMode())
	decoding = must(cbor.DecOptions{
		DupMapKey: cbor.DupMapKeyEnforcedAPF, IndefLength: cbor.IndefLengthForbidden, TagsMd: cbor.TagsForbidden,
		ExtraReturnErrors: cbor.ExtraDecErrorUnknownField, MaxNestedLevels: 16,
		MaxArrayElements: 100_000, MaxMapPairs: 1000, UTF8: cbor.UTF8RejectInvalid,
	}.DecMode())
	// Snapshots are a node's own and may be large.
	restoring = must(cbor.DecOptions{MaxArrayElements: 1<<31 - 1, ExtraReturnErrors: cbor.ExtraDecErrorUnknownField}.DecMode())
)

// encodingOptions are deterministic CBOR in which nothing and an empty list
// are the same bytes: a restored engine must not differ from one that lived.
func encodingOptions() cbor.EncOptions {
	o := cbor.CoreDetEncOptions()
	o.NilContainers = cbor.NilContainerAsEmpty
	return o
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// EncodeSubmission makes a transaction of a message.
func EncodeSubmission(s Submission) []byte {
	return append([]byte{txSubmission}, must(encoding.Marshal(s))...)
}

// voteTx is a vote on the wire: the signature is over the body's bytes.
type voteTx struct {
	Body      []byte          `cbor:"1,keyasint"`
	Signature aleph.Signature `cbor:"2,keyasint"`
}

// EncodeVote makes a transaction of a vote. sign signs the digest with the
// core node's key.
func EncodeVote(network string, v Vote, sign func(digest [32]byte) aleph.Signature) []byte {
	body := must(encoding.Marshal(v))
	tx := voteTx{Body: body, Signature: sign(voteDigest(network, body))}
	return append([]byte{txVote}, must(encoding.Marshal(tx))...)
}

// voteDigest binds a vote to a network: a vote of one means nothing in another.
func voteDigest(network string, body []byte) [32]byte {
	name := aleph.Keccak([]byte(network))
	return aleph.Keccak([]byte("\x19Aleph core vote:\n"), name[:], body)
}

// DecodeTx reads a transaction of a network. The bytes come from strangers.
func DecodeTx(network string, tx []byte) (Event, error) {
	if len(tx) == 0 || len(tx) > TxMax {
		return nil, fmt.Errorf("%w: %d bytes", ErrTransaction, len(tx))
	}
	switch tx[0] {
	case txSubmission:
		var s Submission
		if err := decoding.Unmarshal(tx[1:], &s); err != nil {
			return nil, fmt.Errorf("%w: submission: %w", ErrTransaction, err)
		}
		if s.FileSize < 0 || s.FileSize > fileMax {
			return nil, fmt.Errorf("%w: a file of %d bytes", ErrTransaction, s.FileSize)
		}
		return s, nil
	case txVote:
		var t voteTx
		if err := decoding.Unmarshal(tx[1:], &t); err != nil {
			return nil, fmt.Errorf("%w: vote: %w", ErrTransaction, err)
		}
		var v Vote
		if err := decoding.Unmarshal(t.Body, &v); err != nil {
			return nil, fmt.Errorf("%w: vote: %w", ErrTransaction, err)
		}
		if v.count() != 1 {
			return nil, fmt.Errorf("%w: a vote is about exactly one thing, this is about %d", ErrTransaction, v.count())
		}
		if v.Policy != nil && len(v.Policy.TOML) > policy.SizeMax {
			return nil, fmt.Errorf("%w: vote: a policy of %d bytes", ErrTransaction, len(v.Policy.TOML))
		}
		signer, err := aleph.Recover(voteDigest(network, t.Body), t.Signature)
		if err != nil {
			return nil, fmt.Errorf("%w: vote: %w", ErrTransaction, err)
		}
		v.Signer = signer
		return v, nil
	}
	return nil, fmt.Errorf("%w: kind %q", ErrTransaction, tx[0])
}

func (v Vote) count() (n int) {
	for _, set := range []bool{v.Observation != nil, v.Price != nil, v.Scores != nil, v.Attestation != nil, v.Policy != nil} {
		if set {
			n++
		}
	}
	return n
}
