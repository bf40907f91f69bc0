package consensus

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	"github.com/cometbft/cometbft/config"
	cmted25519 "github.com/cometbft/cometbft/crypto/ed25519"
	"github.com/cometbft/cometbft/mempool"
	"github.com/cometbft/cometbft/node"
	"github.com/cometbft/cometbft/p2p"
	"github.com/cometbft/cometbft/types"
)

// Config says who a node is and with whom it agrees.
type Config struct {
	Dir           string             // blocks, votes and the key; owned by one node at a time
	Genesis       Genesis            // the same on every node
	Key           ed25519.PrivateKey // see LoadOrCreateKey; a key outside Genesis.Validators follows and does not vote
	P2PListen     string             // host:port for peers; port 0 takes a free one, see Node.Addr
	Peers         []string           // id@host:port; kept connected, whichever side dials; the node itself is skipped
	BlockInterval time.Duration      // the pause between blocks; blocks without transactions are made too
	Logger        *slog.Logger       // required; CometBFT's is bridged to it
}

// Node is one core node's part in the agreement. It is used once: New, Run,
// done. Its other methods may be called at any time by anybody.
type Node struct {
	config   Config
	genesis  *types.GenesisDoc
	log      *slog.Logger
	app      *application
	listener net.Listener // holds the port until Run gives it to CometBFT

	comet    atomic.Pointer[node.Node] // while Run runs it
	height   atomic.Int64
	stopping atomic.Bool
	failure  chan error // the first reason to stop, see fail
}

// New prepares a node and takes its port. It neither reads blocks nor calls
// app: that is for Run. A Node that is never run keeps its port until it is
// garbage.
func New(c Config, app App) (*Node, error) {
	genesis, err := c.Genesis.document()
	if err != nil {
		return nil, err
	}
	if len(c.Key) != ed25519.PrivateKeySize {
		return nil, errors.New("consensus node has no key; make one with LoadOrCreateKey")
	}
	if c.BlockInterval <= 0 {
		return nil, fmt.Errorf("block interval is %s; it must be positive", c.BlockInterval)
	}
	for _, peer := range c.Peers {
		// A name that cannot be looked up now may be known later.
		_, err := p2p.NewNetAddressString(peer)
		if _, unknown := errors.AsType[p2p.ErrNetAddressLookup](err); err != nil && !unknown {
			return nil, fmt.Errorf("peer %q is not id@host:port: %w", peer, err)
		}
	}
	listener, err := net.Listen("tcp", c.P2PListen)
	if err != nil {
		return nil, fmt.Errorf("listen for peers on %q: %w", c.P2PListen, err)
	}
	n := &Node{config: c, genesis: genesis, log: c.Logger, listener: listener, failure: make(chan error, 1)}
	n.app = newApplication(app, n, genesis)
	return n, nil
}

// ID returns the name under which peers know the node.
func (n *Node) ID() string { return ID(n.config.Key.Public().(ed25519.PublicKey)) }

// Addr returns the host:port on which the node listens for peers. A restarted
// node should be given it as P2PListen, so that its peers find it again.
func (n *Node) Addr() string { return n.listener.Addr().String() }

// Height returns the last committed block, 0 before the first.
func (n *Node) Height() int64 { return n.height.Load() }

// Peers returns the number of connected peers.
func (n *Node) Peers() int {
	if comet := n.comet.Load(); comet != nil {
		return comet.Switch().Peers().Size()
	}
	return 0
}

// Run replays what app is missing, then takes part in the agreement until ctx
// ends, and returns nil; or until app or CometBFT fails, and returns why. The
// directory and the port are free again when it returns.
func (n *Node) Run(ctx context.Context) (err error) {
	defer func() { _ = n.listener.Close() }() // Closed already, unless starting failed.
	if !waitUntil(ctx, n.genesis.GenesisTime) {
		return nil
	}
	if err := os.MkdirAll(n.config.Dir, 0o700); err != nil {
		return fmt.Errorf("make consensus directory: %w", err)
	}
	dbs, err := openDatabases(n.config.Dir)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, dbs.close()) }()

	comet, err := n.open(ctx, dbs)
	if err != nil {
		if ctx.Err() != nil && !n.app.failed {
			return nil // Stopped while it replayed.
		}
		return err
	}
	n.comet.Store(comet)
	defer n.comet.Store(nil)
	defer func() { err = errors.Join(err, comet.ProxyApp().Stop()) }() // CometBFT's own Stop forgets it.

	if err := n.listener.Close(); err != nil {
		return fmt.Errorf("hand over port: %w", err)
	}
	if err := comet.Start(); err != nil {
		return fmt.Errorf("start consensus: %w", err)
	}
	n.log.Info("consensus runs", slog.String("chain", n.genesis.ChainID), slog.String("id", n.ID()),
		slog.String("addr", n.Addr()), slog.Int64("height", n.Height()))

	dialing, endDialing := context.WithCancel(ctx)
	defer endDialing()
	var dials sync.WaitGroup
	for _, peer := range n.config.Peers {
		if !strings.HasPrefix(peer, n.ID()+"@") {
			dials.Go(func() { n.stayConnected(dialing, comet.Switch(), peer) })
		}
	}

	var failure error
	select {
	case <-ctx.Done():
	case failure = <-n.failure:
	}
	n.stopping.Store(true)
	endDialing()
	dials.Wait()
	if err := comet.Stop(); err != nil {
		return errors.Join(failure, fmt.Errorf("stop consensus: %w", err))
	}
	if failure == nil {
		failure = n.failed() // It failed while it was asked to stop.
	}
	return failure
}

// open builds the CometBFT node, which replays blocks to app.
func (n *Node) open(ctx context.Context, dbs databases) (comet *node.Node, err error) {
	if err := checkGenesis(dbs[stateDatabase], n.genesis); err != nil {
		return nil, err
	}
	signer, err := newSigner(n.config.Dir, n.config.Key)
	if err != nil {
		return nil, err
	}
	c := n.settings()
	if err := c.ValidateBasic(); err != nil {
		return nil, fmt.Errorf("configure consensus: %w", err)
	}
	defer func() {
		// CometBFT panics when the replayed app comes to another hash than the
		// chain, and turns errors of app into text.
		reason := recover()
		if failure := n.failed(); failure != nil {
			err = failure
		} else if reason != nil {
			err = fmt.Errorf("replay blocks: %v", reason)
		}
	}()
	comet, err = node.NewNodeWithContext(ctx, c, signer,
		&p2p.NodeKey{PrivKey: cmted25519.PrivKey(n.config.Key)},
		n.app.client(),
		func() (*types.GenesisDoc, error) { return n.genesis, nil },
		dbs.provide,
		node.DefaultMetricsProvider(c.Instrumentation),
		logger{to: n.log, quiet: &n.stopping, failure: n.fail})
	if err != nil {
		return nil, fmt.Errorf("open consensus: %w", err)
	}
	return comet, nil
}

// fail has Run stop with err, unless it has a reason already.
func (n *Node) fail(err error) {
	select {
	case n.failure <- err:
	default:
	}
}

// failed returns the reason that nobody has taken yet, or nil.
func (n *Node) failed() error {
	select {
	case err := <-n.failure:
		return err
	default:
		return nil
	}
}

// How full Submit fills the mempool. CometBFT drops a transaction in
// silence when others filled the last place while it was checked; the
// reserve is larger than the number of checks that could be under way.
const (
	poolTxs      = 20_000
	poolBytes    = 64 << 20
	reserveTxs   = 1_000
	reserveBytes = 16 << 20
)

// Running reports whether Run has replayed what the App was missing and takes
// part in the agreement.
func (n *Node) Running() bool { return n.comet.Load() != nil }

// Submit puts a transaction into the mempool, from where it reaches the other
// nodes and a block. Nil says that it is there, or was lately there or in a
// block; it does not say that a block will have it. It waits while a block is
// applied. Errors are ErrFull, ErrRefused with the reason, ErrNotRunning, and
// that of ctx if it had ended before.
func (n *Node) Submit(ctx context.Context, tx []byte) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	comet := n.comet.Load()
	if comet == nil {
		return ErrNotRunning
	}
	if len(tx) > TxBytesMax {
		return fmt.Errorf("%w: it has %d bytes and %d are allowed", ErrRefused, len(tx), TxBytesMax)
	}
	pool := comet.Mempool()
	if pool.Size() >= poolTxs-reserveTxs || pool.SizeBytes()+int64(len(tx)) > poolBytes-reserveBytes {
		return ErrFull
	}
	var answer *abci.ResponseCheckTx // Given before CheckTx returns: app is in process.
	err := pool.CheckTx(bytes.Clone(tx), func(r *abci.ResponseCheckTx) { answer = r }, mempool.TxInfo{})
	_, full := errors.AsType[mempool.ErrMempoolIsFull](err)
	switch {
	case errors.Is(err, mempool.ErrTxInCache):
		return nil
	case full:
		return ErrFull
	case err != nil:
		return fmt.Errorf("submit transaction: %w", err)
	case answer.Code != abci.CodeTypeOK:
		return fmt.Errorf("%w: %s", ErrRefused, answer.Log)
	}
	return nil
}

// waitUntil reports whether t came before ctx ended.
func waitUntil(ctx context.Context, t time.Time) bool {
	timer := time.NewTimer(time.Until(t))
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-ctx.Done():
		return false
	}
}

// settings tunes CometBFT for a private network of a few nodes close to each
// other. Waits grow with each round that does not end in a block, so that
// slower networks agree as well.
func (n *Node) settings() *config.Config {
	c := config.DefaultConfig().SetRoot(n.config.Dir)
	c.Moniker = n.ID()
	c.DBPath = "."

	c.RPC.ListenAddress = ""
	c.TxIndex.Indexer = "null"
	c.Storage.DiscardABCIResponses = true // All but the last, which replay needs.

	c.P2P.ListenAddress = "tcp://" + n.Addr()
	c.P2P.AddrBook = "addrbook.json"
	c.P2P.AddrBookStrict = false
	c.P2P.AllowDuplicateIP = true
	c.P2P.PexReactor = false
	c.P2P.SendRate, c.P2P.RecvRate = 64<<20, 64<<20 // Bytes per second; a full block in a blink.

	c.Mempool.Recheck = false // Apply judges again anyway.
	c.Mempool.Size = poolTxs
	c.Mempool.MaxTxsBytes = poolBytes
	c.Mempool.MaxTxBytes = TxBytesMax
	c.Mempool.CacheSize = 4 * poolTxs

	c.Consensus.WalPath = "wal/wal"
	c.Consensus.TimeoutCommit = n.config.BlockInterval
	c.Consensus.CreateEmptyBlocks = true
	// A dead proposer costs one propose and one precommit timeout.
	c.Consensus.TimeoutPropose, c.Consensus.TimeoutProposeDelta = 500*time.Millisecond, 500*time.Millisecond
	c.Consensus.TimeoutPrevote, c.Consensus.TimeoutPrevoteDelta = 200*time.Millisecond, 200*time.Millisecond
	c.Consensus.TimeoutPrecommit, c.Consensus.TimeoutPrecommitDelta = 200*time.Millisecond, 200*time.Millisecond
	c.Consensus.PeerGossipSleepDuration = 20 * time.Millisecond
	return c
}
