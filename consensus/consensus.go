// Package consensus puts transactions in one order on every core node and has
// the same blocks applied to the same state machine everywhere. It runs
// CometBFT in process.
//
// It promises that every node applies the same blocks in the same order, each
// block after the one before it, and that a node that was stopped, killed or
// away goes on where it was: it replays what its App is missing. It refuses to
// go on when the App fails or disagrees with the other nodes, because a node
// that guesses is worse than a node that stands still.
//
// It promises nothing about a transaction that is only submitted. The mempool
// lives in memory; who needs certainty submits again until the transaction
// is seen in a block, and the App refuses what it has applied before.
package consensus

import (
	"crypto/ed25519"
	"errors"

	aleph "github.com/aleph-im/go-aleph"
)

// TxBytesMax is the size of the largest transaction in bytes, 1.5 MiB.
const TxBytesMax = 3 << 19

// Errors of Node.Submit.
var (
	// ErrFull says that the mempool has no room. The next block makes some.
	ErrFull = errors.New("the node has no room for more transactions; try again after the next block")
	// ErrRefused is wrapped around the sentence in which App.Check refused.
	ErrRefused = errors.New("transaction refused")
	// ErrNotRunning says that Run has not started the node yet or has ended.
	ErrNotRunning = errors.New("the consensus node is not running; try again when it is")
)

// App is the state machine to which blocks are applied. Its methods are
// called by one goroutine at a time. A panic in any of them, and an error of
// Commit, stop the node and come out of Node.Run.
type App interface {
	// Check says whether a transaction may enter the mempool of this node. It
	// is cheap and may look at the state after the last commit, but it
	// decides nothing: blocks of other nodes hold transactions that it never
	// saw. The error is a sentence for whoever submitted the transaction.
	Check(tx []byte) error

	// Apply applies the next block. The outcome depends on nothing but the
	// blocks so far: equal blocks give equal outcomes on every node.
	Apply(Block) Outcome

	// Commit is the one commit point. When it returns nil, the block last
	// applied is durable as far as App persists anything; an App that keeps
	// nothing is given all blocks again when it is next opened.
	Commit() error

	// Height returns the last block that App has and the application hash
	// after it. Height 0 is the state before the first block. Blocks after
	// it are replayed before the node takes part.
	Height() (height int64, appHash []byte)
}

// Block is a batch of transactions that all nodes have agreed on.
type Block struct {
	Height   int64             // 1 for the first block
	Time     aleph.Millis      // later than the block before; Genesis.Time for the first
	Proposer ed25519.PublicKey // the validator that put the batch together
	Txs      [][]byte          // in order; App must not change them
}

// Outcome is what applying a block came to.
type Outcome struct {
	Results []Result // one for each transaction, in order
	AppHash []byte   // commits to the whole state; never empty
}

// Result is what a transaction came to. Code 0 is success. The code is agreed
// among nodes, the log is for people and may differ.
type Result struct {
	Code uint32
	Log  string
}
