// Package console is the HTTP API of a core node: the one that Aleph's SDKs
// speak, and next to it under /api/v1 go-aleph's own, which tells where money
// and work are. It takes requests of strangers, hands messages to the network
// and reads the books; it decides nothing.
//
// It promises the answers of the network's reference nodes, key for key, where
// official clients read them, and a sentence that says what to do next where a
// request is refused. Where the reference answers late or wrongly and no
// client depends on it, the console answers at once with what is true.
//
// It refuses what is larger than a request may be, messages whose form or hash
// is wrong, and files that are not what their message says. IPFS and cursors
// are not offered; requests for them are refused, not half answered.
package console

import (
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"os"
	"sync"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/expense"
	"github.com/aleph-im/go-aleph/message"
	"github.com/aleph-im/go-aleph/payout"
	"github.com/aleph-im/go-aleph/reward"
)

// Core is the node behind the console. Its methods may be called at any time
// from any goroutine.
type Core interface {
	// Submit hands a message to the network. With wait it returns when the
	// message is processed or rejected, or with the status pending when ctx
	// ends before that. A message that is known already has the status that
	// it has. The error is for what kept the message from the network, not
	// for what the network thinks of it.
	Submit(ctx context.Context, s Submission, wait bool) (Outcome, error)
	// View runs f on the engine between two blocks. f changes and keeps
	// nothing, and does not call View.
	View(f func(*engine.Engine))
	Status() Status
}

// Submission is a message on its way to the network, as its sender wrote it.
// The core node adds what the message names: content that is not inline, and
// the size of a stored file.
type Submission struct {
	Envelope json.RawMessage
}

// Outcome is what became of a submission.
type Outcome struct {
	Status  archive.EntryStatus
	Code    message.Code    // of a rejected message
	Details json.RawMessage // of a rejected message; may be empty
}

// Status is what there is to tell about a node.
type Status struct {
	Network    string
	Version    string
	Height     int64 // of the last block
	Peers      int
	AppHash    string // after the last block, in hexadecimal
	CatchingUp bool
	ChainID    uint64            // of the Ethereum chain
	RPC        string            // URL of that chain, for the node's users
	Contracts  map[string]string // addresses by name

	Confirmations uint64 // a block of the chain is observed when so many follow it
	Keeper        Keeper
	Watches       []ChainWatch   // that of the contracts first
	Streams       []ChainStreams // chains from which tokens stream to the network; Observed and Tokens are added
}

// Records is the read model. Lists in pages come with the number of all
// entries that match, of which the page is a part. An error that is
// archive.ErrNotFound says that there is no such entry; a list without entries
// is no error.
type Records interface {
	// Entry returns a message, whatever its status.
	Entry(ctx context.Context, h aleph.Hash) (archive.Entry, error)
	// Entries returns processed messages.
	Entries(ctx context.Context, f archive.Filter, p archive.Page) ([]archive.Entry, int, error)
	// Aggregates returns an owner's aggregates, by key; all when keys is empty.
	Aggregates(ctx context.Context, owner string, keys []string) ([]archive.Aggregate, error)
	Posts(ctx context.Context, f archive.PostFilter, p archive.Page) ([]archive.PostEntry, int, error)
	// Channels returns the channels of all processed messages, sorted.
	Channels(ctx context.Context) ([]string, error)
	// Lines returns lines of bills, oldest first.
	Lines(ctx context.Context, f archive.LineFilter) ([]expense.Line, error)
	// Line returns a line of a bill and the epoch that it belongs to.
	Line(ctx context.Context, number uint64) (l expense.Line, epoch uint64, err error)
	// Purchases returns what an account bought, oldest first.
	Purchases(ctx context.Context, account aleph.Address) ([]engine.Bought, error)
	// Credits returns what became of an account's credits, each as the effect
	// that made it so.
	Credits(ctx context.Context, f archive.CreditFilter, p archive.Page) ([]engine.Effect, int, error)
	// CreditSums adds up what Credits returns.
	CreditSums(ctx context.Context, f archive.CreditFilter) (archive.CreditSums, error)
	// Files returns the files that an account keeps, newest first, and the
	// number and the bytes of all of them.
	Files(ctx context.Context, owner string, p archive.Page) (files []archive.FileEntry, total int, size int64, err error)
	// Epochs returns closed epochs, newest first.
	Epochs(ctx context.Context, p archive.Page) ([]engine.EpochClosed, error)
	Epoch(ctx context.Context, number uint64) (engine.EpochClosed, error)
	// Earnings returns what became of closed epochs for a recipient or a node,
	// newest first; the page is one of epochs.
	Earnings(ctx context.Context, f reward.EarningFilter, p archive.Page) ([]reward.Earning, error)
	// Earned returns what every address had earned by the end of an epoch, in
	// whatever order.
	Earned(ctx context.Context, until uint64) ([]payout.Entitlement, error)
	// Wages returns the minimum wage of an epoch, day by day.
	Wages(ctx context.Context, epoch uint64) ([]engine.WagePaid, error)
	// Events returns the story of a VM, oldest first.
	Events(ctx context.Context, vm aleph.Hash) ([]archive.VMEvent, error)
}

// Blobs keeps files by their hash.
type Blobs interface {
	// PutBlob stores a file of at most max bytes and returns its name and
	// size. A longer file is archive.ErrTooLarge, and nothing of it is kept.
	PutBlob(ctx context.Context, r io.Reader, max int64) (aleph.Hash, int64, error)
	// OpenBlob returns a file and its size. The caller closes it. The error is
	// archive.ErrNotFound when there is no such file.
	OpenBlob(h aleph.Hash) (*os.File, int64, error)
	// BlobSize returns the size of a file; ok is false when there is none.
	BlobSize(h aleph.Hash) (size int64, ok bool)
}

// Config says what a console shows.
type Config struct {
	Core    Core
	Records Records
	Blobs   Blobs
	Log     *slog.Logger
	// Simulator is the simulator's page and API, see NewSimulator; nil offers none.
	Simulator http.Handler
	Topic     string // under which messages are published the old way; "ALEPH-TEST" when empty
}

type console struct {
	core      Core
	records   Records
	blobs     Blobs
	log       *slog.Logger
	topic     string
	simulates bool // the simulator is beside it

	proving struct {
		sync.Mutex
		last *committed
	}
	ahead struct {
		sync.Mutex
		last *engine.Outlook
	}
}

// New returns the API. Timeouts of connections are the server's business.
func New(c Config) http.Handler {
	s := &console{core: c.Core, records: c.Records, blobs: c.Blobs, log: c.Log, topic: c.Topic, simulates: c.Simulator != nil}
	if s.topic == "" {
		s.topic = "ALEPH-TEST"
	}
	mux := http.NewServeMux()
	for _, r := range s.routes() {
		mux.Handle(r.pattern, s.answer(r.handle))
	}
	if c.Simulator != nil {
		for _, place := range []string{"/sim", "/sim/", "/api/v1/sim", "/api/v1/sim/"} {
			mux.Handle(place, c.Simulator)
		}
	}
	return s.guard(mux)
}

type route struct {
	pattern string
	handle  handler
}

// routes lists the API. The first part is the network's (its protocol,
// section 7), the second go-aleph's own.
func (c *console) routes() []route {
	return []route{
		{"GET /{$}", c.home},
		{"GET /version", c.version},
		{"GET /api/v0/version", c.version},
		{"GET /api/v0/info/public.json", c.publicInfo},
		{"GET /metrics", c.metricsText},
		{"GET /metrics.json", c.metricsJSON},

		{"POST /api/v0/messages", c.publish},
		{"POST /api/v0/ipfs/pubsub/pub", c.publishOnTopic},
		{"POST /api/v0/p2p/pubsub/pub", c.publishOnTopic},
		{"GET /api/v0/messages.json", c.messages},
		{"GET /api/v0/messages/page/{page}", c.messages},
		{"GET /api/v0/messages/{hash}", c.message},
		{"GET /api/v0/messages/{hash}/{part}", c.messagePart},
		{"GET /api/v0/posts.json", c.postsV0},
		{"GET /api/v0/posts/page/{page}", c.postsV0},
		{"GET /api/v1/posts.json", c.postsV1},
		{"GET /api/v1/posts/page/{page}", c.postsV1},
		{"GET /api/v0/aggregates/{address}", c.aggregates},
		{"GET /api/v0/channels/list.json", c.channels},

		{"POST /api/v0/storage/add_json", c.addJSON},
		{"POST /api/v0/storage/add_file", c.addFile},
		{"POST /api/v0/ipfs/add_json", c.noIPFS},
		{"POST /api/v0/ipfs/add_file", c.noIPFS},
		{"POST /api/v0/ipfs/add_car", c.noIPFS},
		{"GET /api/v0/storage/limits.json", c.limits},
		{"GET /api/v0/storage/{hash}", c.fileInJSON},
		{"GET /api/v0/storage/raw/{hash}", c.fileRaw},
		{"GET /api/v0/storage/metadata/{hash}", c.fileMetadata},
		{"GET /api/v0/storage/count/{hash}", c.fileCount},
		{"GET /api/v0/storage/by-message-hash/{hash}", c.fileByMessage},
		{"GET /api/v0/storage/by-ref/{hash}", c.fileByRef},

		{"GET /api/v0/addresses/{address}/balance", c.balance},
		{"GET /api/v0/addresses/{address}/files", c.accountFiles},
		{"GET /api/v0/addresses/{address}/credit_history", c.creditHistory},
		{"GET /api/v0/addresses/{address}/credit_history/summary", c.creditSummary},
		{"GET /api/v0/price/{hash}", c.price},
		{"POST /api/v0/price/estimate", c.estimate},

		{"GET /api/v1/status", c.status},
		{"GET /api/v1/chain", c.chain},
		{"GET /api/v1/keeper", c.keeper},
		{"GET /api/v1/certificate", c.certificate},
		{"GET /api/v1/policy", c.policy},
		{"GET /api/v1/accounts/{address}", c.account},
		{"GET /api/v1/accounts/{address}/bill", c.bill},
		{"GET /api/v1/accounts/{address}/purchases", c.purchases},
		{"GET /api/v1/accounts/{address}/credits", c.credits},
		{"GET /api/v1/vms/{hash}", c.vm},
		{"GET /api/v1/nodes", c.nodes},
		{"GET /api/v1/nodes/{hash}/plan", c.plan},
		{"GET /api/v1/nodes/{hash}/statement", c.statement},
		{"GET /api/v1/epochs", c.epochs},
		{"GET /api/v1/epochs/{number}", c.epoch},
		{"GET /api/v1/payouts", c.payouts},
		{"GET /api/v1/lines/{number}", c.line},
		{"GET /api/v1/lines/{number}/proof", c.lineProof},
		{"GET /api/v1/rewards/{address}", c.rewards},
		{"GET /api/v1/rewards/{address}/epochs/{number}", c.explanation},
		{"GET /api/v1/rewards/{address}/epochs/{number}/proof", c.proof},
		{"GET /api/v1/payouts/{address}", c.payout},
		{"GET /api/v1/payouts/{address}/claims", c.claims},
		{"GET /api/v1/roots", c.roots},
		{"GET /api/v1/schema/{name}", c.schema},
	}
}
