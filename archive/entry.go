package archive

import (
	"encoding/json"
	"errors"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/message"
)

// Errors that those who keep entries and files return, and that their readers
// branch on.
var (
	ErrNotFound = errors.New("not found")
	ErrTooLarge = errors.New("too large")
)

// Entry is a message with its content as the read model keeps it and as the
// HTTP API shows it. The archive itself keeps only what decides.
type Entry struct {
	Envelope message.Envelope
	Owner    string              // content.address as sent
	Content  json.RawMessage     // with address and time filled in; empty when it could not be read
	Size     int                 // characters of inline content, else bytes
	Payment  message.PaymentType // as the content says; empty when it does not
	Received aleph.Millis
	Status   EntryStatus

	// Of a rejected message.
	Code    message.Code
	Details json.RawMessage

	// Of a forgotten message, whose content is gone.
	ForgottenAt aleph.Millis
	ForgottenBy []aleph.Hash
}

// EntryStatus is the status of a message as clients see it.
type EntryStatus string

// The statuses.
const (
	EntryPending   EntryStatus = "pending"
	EntryProcessed EntryStatus = "processed"
	EntryRejected  EntryStatus = "rejected"
	EntryForgotten EntryStatus = "forgotten"
)

// Filter selects processed messages. An empty list selects everything; within
// a list any may match, and all lists must match.
type Filter struct {
	Types         []message.Type
	Senders       []string // envelope senders
	Owners        []string // content.address
	Chains        []message.Chain
	Channels      []string
	Hashes        []aleph.Hash
	Refs          []string // content.ref
	ContentTypes  []string // content.type
	ContentHashes []string // content.item_hash
	ContentKeys   []string // content.key
	Tags          []string
	PaymentTypes  []message.PaymentType
	From, To      aleph.Millis // envelope time: From inclusive, To exclusive; 0 is unset
	OldestFirst   bool
}

// Page selects a part of a list. Size 0 means everything.
type Page struct {
	Number int // from 1
	Size   int
}

// Aggregate is the merged state of an aggregate key.
type Aggregate struct {
	Owner   string
	Key     string
	Content json.RawMessage // an object
	Created aleph.Millis
	Updated aleph.Millis
	Last    aleph.Hash // message of the newest element
}

// PostEntry is a post with its newest amend.
type PostEntry struct {
	Original Entry
	Latest   Entry // the same as Original when it was never amended
}

// PostFilter selects posts.
type PostFilter struct {
	Owners      []string
	Hashes      []aleph.Hash // of the originals
	Refs        []string
	Types       []string // of the originals
	Tags        []string // of the newest versions
	Channels    []string
	From, To    aleph.Millis // last update
	OldestFirst bool
}

// FileEntry is a file that an account keeps by a STORE message.
type FileEntry struct {
	File    aleph.Hash
	Size    int64 // bytes
	Created aleph.Millis
	Message aleph.Hash
}

// VMEvent is a step in the story of a virtual machine, or of a file that is
// kept.
type VMEvent struct {
	At     aleph.Millis
	Kind   VMEventKind
	Node   aleph.Hash // zero when there is none
	Reason string     // a sentence; empty when there is nothing to say
	// Detail is the decision of the scheduler of VMPlaced and VMWaiting, the
	// execution of VMStarted, and {"State": …} of VMStopped.
	Detail json.RawMessage
}

// VMEventKind says what happened to a virtual machine.
type VMEventKind string

// The kinds of events.
const (
	VMPlaced  VMEventKind = "placed"  // on a node
	VMWaiting VMEventKind = "waiting" // no node could take it
	VMStarted VMEventKind = "started" // it runs, and is charged
	VMStopped VMEventKind = "stopped"
)

// LineFilter selects lines of bills. What is zero or empty selects everything.
type LineFilter struct {
	Payer     aleph.Address
	Execution aleph.Hash
	Node      aleph.Hash
	Epoch     uint64
	After     uint64 // number of the line after which to begin
	Limit     int    // how many lines at most
}

// CreditKind says what became of credits.
type CreditKind string

// The kinds of entries in an account's history of credits.
const (
	CreditsBought   CreditKind = "bought"
	CreditsStreamed CreditKind = "streamed" // a stream on the chain has changed
	CreditsGranted  CreditKind = "granted"
	CreditsReceived CreditKind = "received" // from another account
	CreditsGiven    CreditKind = "given"    // to another account
	CreditsUsed     CreditKind = "used"     // a line on the bill that charged something
	CreditsExpired  CreditKind = "expired"
	CreditsLow      CreditKind = "low" // a warning
)

// Incoming reports whether an account has more by it.
func (k CreditKind) Incoming() bool {
	return k == CreditsBought || k == CreditsGranted || k == CreditsReceived
}

// CreditFilter selects entries of an account's history of credits.
type CreditFilter struct {
	Account     aleph.Address
	Kinds       []CreditKind // none for all
	Execution   aleph.Hash   // only what it used
	From, To    aleph.Millis // From inclusive, To exclusive; 0 is unset
	OldestFirst bool
}

// CreditSums adds up entries: what came in by all of them, and what went out,
// each entry rounded down to whole credits.
type CreditSums struct {
	Entries int
	In, Out aleph.Credits
}
