package chain

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/miner"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
)

// DevBalance is the whole ETH that every account of a development chain
// starts with; anvil gives as much.
const DevBalance = 10_000

// DevConfig says what a development chain is like.
type DevConfig struct {
	Dir      string           // where it is kept; "" keeps it in memory
	Listen   string           // host and port of the JSON-RPC, such as "127.0.0.1:0"
	ChainID  uint64           // must not be zero
	Accounts []common.Address // each starts with DevBalance
	Past     time.Duration    // how long ago a new chain begins, see Present
	Logger   *slog.Logger     // nil discards
}

// Dev is a development Ethereum in this process: go-ethereum without peers,
// with the rules of the Osaka fork. It makes a block as soon as there is a
// transaction, and answers JSON-RPC over HTTP and WebSocket on one port, for
// every origin.
//
// No answer leaves before the blocks that it may speak of are on disk: what a
// client has seen is still there after kill -9, or a loss of power.
//
// Time on a chain counts in seconds and every block is later than the one
// before, so more than one block a second makes the chain's time run ahead of
// the clock, until the clock has caught up. A chain that begins in the past has
// room for many blocks at once.
type Dev struct {
	log   *slog.Logger
	stack *node.Node
	eth   *eth.Ethereum
	rpc   *rpc.Server
	http  *http.Server
	url   string
	gate  gate
	quit  chan struct{}
	done  sync.WaitGroup

	// making is held by who makes a block. The pool waits for one only.
	making struct {
		sync.Mutex
		past bool // blocks follow each other by a second, as long as that is not later than now
	}
}

// ErrOtherChain says that a directory holds a chain that was started with
// another id or other accounts.
var ErrOtherChain = errors.New("a development chain of another id or with other accounts")

// OpenDev starts a development chain, or continues the one in its directory
// where that stopped. The caller closes it. go-ethereum logs to one place in a
// process: to the Logger of the Dev opened last, below its errors as Debug.
func OpenDev(c DevConfig) (*Dev, error) {
	if c.ChainID == 0 {
		return nil, errors.New("open development chain: it needs a chain id other than zero")
	}
	if c.Logger == nil {
		c.Logger = slog.New(slog.DiscardHandler)
	}
	redirectGethLog(c.Logger)

	nodeConfig := node.Config{
		Name:                 "chain",
		DataDir:              c.Dir,
		P2P:                  p2p.Config{NoDiscovery: true, NoDial: true},
		BatchRequestLimit:    node.DefaultConfig.BatchRequestLimit,
		BatchResponseMaxSize: node.DefaultConfig.BatchResponseMaxSize,
		AllowUnprotectedTxs:  true, // By one the registry of ERC-1820 is created, on this chain as on others.
	}
	stack, err := node.New(&nodeConfig)
	if errors.Is(err, node.ErrDatadirUsed) {
		return nil, fmt.Errorf("open development chain in %s: another process uses it; stop that one or choose another directory", c.Dir)
	} else if err != nil {
		return nil, fmt.Errorf("open development chain in %s: %w", c.Dir, err)
	}
	d := &Dev{log: c.Logger, stack: stack, quit: make(chan struct{})}
	if err := d.open(c); err != nil {
		return nil, errors.Join(fmt.Errorf("open development chain: %w", err), stack.Close())
	}
	return d, nil
}

func (d *Dev) open(c DevConfig) (err error) {
	d.eth, err = eth.New(d.stack, ethConfig(c))
	if _, ok := errors.AsType[*core.GenesisMismatchError](err); ok {
		return fmt.Errorf("%w is in %s; choose another directory or remove that one", ErrOtherChain, c.Dir)
	} else if err != nil {
		return err
	}
	d.rpc, err = d.server()
	if err != nil {
		return err
	}
	if err := d.stack.Start(); err != nil {
		return err
	}
	d.eth.SetSynced() // There is nobody to learn blocks from.
	if d.eth.BlockChain().CurrentBlock().Number.Sign() == 0 {
		// An empty block brings the time of a new chain to where it begins, and sets the index of transactions going,
		// without which the first question for a receipt is answered with an error.
		if _, err := d.block(time.Now().Add(-c.Past)); err != nil {
			return err
		}
		d.making.past = c.Past > 0
	}
	if err := d.indexed(); err != nil {
		return err
	}
	listener, err := net.Listen("tcp", c.Listen)
	if err != nil {
		return fmt.Errorf("listen for JSON-RPC: %w; choose another address", err)
	}
	d.url = "http://" + listener.Addr().String()
	d.http = &http.Server{
		Handler:           everyOrigin(d.rpc),
		ReadHeaderTimeout: 10 * time.Second,
		ErrorLog:          slog.NewLogLogger(d.log.Handler(), slog.LevelDebug),
	}
	wake := make(chan struct{}, 1)
	pooled := make(chan core.NewTxsEvent)
	subscription := d.eth.TxPool().SubscribeTransactions(pooled, true)
	d.done.Go(func() {
		defer subscription.Unsubscribe()
		d.listen(pooled, wake)
	})
	d.done.Go(func() { d.mine(wake) })
	d.done.Go(func() { _ = d.http.Serve(gatedListener{listener, &d.gate}) })
	return nil
}

// ethConfig is a full node that keeps the state of every block, so that any
// block can be the head after a kill: the hash scheme writes a block's state
// when the block is made, archive mode never throws it away, and there is no
// snapshot, index or journal beside it that could fall behind.
func ethConfig(c DevConfig) *ethconfig.Config {
	rules := *params.AllDevChainProtocolChanges
	rules.ChainID = new(big.Int).SetUint64(c.ChainID)
	rules.BogotaTime = nil // Its gas schedule is not that of the main network.
	accounts := core.SystemContractAllocs()
	for _, a := range c.Accounts {
		accounts[a] = types.Account{Balance: new(big.Int).Mul(big.NewInt(DevBalance), big.NewInt(params.Ether))}
	}
	e := ethconfig.Defaults
	e.Genesis = &core.Genesis{
		Config:     &rules,
		ExtraData:  fmt.Appendf(nil, "development chain %d", c.ChainID), // A genesis block does not hold the id by itself.
		GasLimit:   e.Miner.GasCeil,
		BaseFee:    big.NewInt(params.InitialBaseFee),
		Difficulty: new(big.Int),
		Alloc:      accounts,
	}
	e.SyncMode = ethconfig.FullSync
	e.StateScheme = rawdb.HashScheme
	e.NoPruning = true
	e.SnapshotCache = 0
	e.LogNoHistory = true
	e.TransactionHistory = 0 // Every transaction stays findable.
	e.DatabaseCache = 64     // MiB, as are the two below.
	e.TrieCleanCache = 32
	e.TrieDirtyCache = 32
	e.TxPool.NoLocals = true
	e.TxPool.Journal = ""
	e.TxPool.PriceLimit = 1 // wei; what the pool takes, the miner takes.
	e.Miner.GasPrice = big.NewInt(1)
	e.RPCTxFeeCap = 0 // No bound.
	return &e
}

// indexed waits until every transaction can be found.
func (d *Dev) indexed() error {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	for !d.eth.BlockChain().TxIndexDone() {
		if err := pause(ctx, time.Millisecond); err != nil {
			return fmt.Errorf("wait for the index of transactions: %w", err)
		}
	}
	return nil
}

// server offers what clients need and nothing that reaches the machine: of the
// interfaces of go-ethereum, "debug" and "admin" write files and open ports.
func (d *Dev) server() (*rpc.Server, error) {
	s := rpc.NewServer()
	s.SetBatchLimits(node.DefaultConfig.BatchRequestLimit, node.DefaultConfig.BatchResponseMaxSize)
	services := append(d.eth.APIs(),
		rpc.API{Namespace: "eth", Service: filters.NewFilterAPI(filters.NewFilterSystem(d.eth.APIBackend, filters.Config{}))},
		rpc.API{Namespace: "web3", Service: web3{}})
	for _, a := range services {
		switch a.Namespace {
		case "eth", "net", "txpool", "web3":
			if err := s.RegisterName(a.Namespace, a.Service); err != nil {
				return nil, fmt.Errorf("offer %s: %w", a.Namespace, err)
			}
		}
	}
	return s, nil
}

// web3 tells clients what they speak to.
type web3 struct{}

// ClientVersion answers web3_clientVersion.
func (web3) ClientVersion() string { return "galeph-dev/go-ethereum" }

// everyOrigin lets pages of any origin use the chain: there is nothing on it
// that is worth anything, and wallets and consoles come from other origins.
func everyOrigin(s *rpc.Server) http.Handler {
	sockets := s.WebsocketHandler([]string{"*"})
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		switch {
		case r.Method == http.MethodOptions:
			w.Header().Set("Access-Control-Allow-Methods", "POST, GET")
			w.Header().Set("Access-Control-Allow-Headers", "*")
			w.Header().Set("Access-Control-Max-Age", "86400")
			w.WriteHeader(http.StatusNoContent)
		case strings.EqualFold(r.Header.Get("Upgrade"), "websocket"):
			sockets.ServeHTTP(w, r)
		default:
			s.ServeHTTP(w, r)
		}
	})
}

// URL is where JSON-RPC is answered over HTTP. With ws:// instead of http://
// it is answered over WebSocket.
func (d *Dev) URL() string { return d.url }

// Close stops the chain and waits until all of it has ended.
func (d *Dev) Close() error {
	// Requests under way get their answers; a client that hangs does not keep the chain.
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	err := d.http.Shutdown(ctx)
	if errors.Is(err, context.DeadlineExceeded) {
		err = d.http.Close()
	}
	d.rpc.Stop() // Ends the WebSockets, which http no longer knows.
	close(d.quit)
	d.done.Wait()
	if err := errors.Join(err, d.stack.Close()); err != nil {
		return fmt.Errorf("close development chain: %w", err)
	}
	return nil
}

// listen turns the arrival of transactions into a wish for a block. It never
// waits for a block: the pool waits for its listeners, and a block for the pool.
func (d *Dev) listen(pooled <-chan core.NewTxsEvent, wake chan<- struct{}) {
	for {
		select {
		case <-d.quit:
			return
		case <-pooled:
			select {
			case wake <- struct{}{}:
			default: // A block is wished for already.
			}
		}
	}
}

func (d *Dev) mine(wake <-chan struct{}) {
	for {
		select {
		case <-d.quit:
			return
		case <-wake:
			d.drain()
		}
	}
}

// drain makes blocks until no transaction is left that can be executed. It
// gives up when a block takes none of those left, such as those that offer
// less than the base fee; they are tried again with the next that arrives.
func (d *Dev) drain() {
	d.making.Lock()
	defer d.making.Unlock()
	for {
		if err := d.eth.TxPool().Sync(); err != nil {
			return // The pool is closed.
		}
		if executable, _ := d.eth.TxPool().Stats(); executable == 0 {
			return
		}
		taken, err := d.block(time.Now())
		if err != nil {
			d.log.Error("making a block of the development chain failed", slog.Any("err", err))
			return
		}
		if taken == 0 {
			d.log.Warn("development chain has transactions that no block takes")
			return
		}
	}
}

// Present ends the past of a chain that began there: by an empty block, unless
// transactions wait, its time comes to the present, which it does not leave any
// more. A chain that has come there by itself stays as it is.
func (d *Dev) Present() error {
	d.making.Lock()
	defer d.making.Unlock()
	if !d.making.past {
		return nil
	}
	d.making.past = false
	_, err := d.block(time.Now())
	return err
}

// block makes one block, of a moment or a second after the last if that is
// later, and writes it to disk before anybody hears of it. The caller holds
// making.
func (d *Dev) block(at time.Time) (transactions int, err error) {
	var made *types.Block
	var unmade error // Nothing is lost then, so the gate opens again.
	err = d.gate.shut(func() error {
		seconds, next := uint64(at.Unix()), d.eth.BlockChain().CurrentBlock().Time+1
		if d.making.past = d.making.past && next < seconds; d.making.past {
			seconds = next
		}
		if made, unmade = d.seal(max(seconds, next)); unmade != nil {
			return nil
		}
		return d.eth.ChainDb().SyncKeyValue()
	})
	if err := errors.Join(err, unmade); err != nil {
		return 0, fmt.Errorf("make a block: %w", err)
	}
	d.log.Debug("block made", slog.Any("number", made.Number()), slog.Any("transactions", len(made.Transactions())))
	return len(made.Transactions()), nil
}

// finalEvery is how many blocks become final together.
const finalEvery = 32

// seal puts a block of all transactions that can be executed on top of the
// chain. It is what a validator of the network does, without anybody to agree
// with.
func (d *Dev) seal(seconds uint64) (*types.Block, error) {
	blocks := d.eth.BlockChain()
	if err := d.eth.TxPool().Sync(); err != nil { // What was pooled is in it for sure.
		return nil, err
	}
	args := miner.BuildPayloadArgs{
		Parent: blocks.CurrentBlock().Hash(), Timestamp: seconds, Withdrawals: types.Withdrawals{}, BeaconRoot: &common.Hash{}, Version: engine.PayloadV3,
	}
	if _, err := rand.Read(args.Random[:]); err != nil {
		return nil, err
	}
	ctx := context.Background()
	payload, err := d.eth.Miner().BuildPayload(ctx, &args, false)
	if err != nil {
		return nil, err
	}
	payload.ResolveFull() // Waits until it has its transactions, and ends the building.
	block, _, _, _ := payload.FullBlockAndReceipts()
	if _, err := blocks.InsertBlockWithoutSetHead(ctx, block, false); err != nil {
		return nil, err
	}
	if _, err := blocks.SetCanonical(block); err != nil {
		return nil, err
	}
	final := blocks.GetHeaderByNumber(block.NumberU64() / finalEvery * finalEvery)
	blocks.SetFinalized(final)
	blocks.SetSafe(final)
	return block, d.eth.TxPool().Sync() // Whoever hears of the block sends what builds on it.
}

// A gate holds answers back while a block is made and written.
type gate struct {
	mu struct {
		sync.RWMutex
		err error // why the last block could not be written
	}
}

// shut runs f with the gate shut. When f fails the gate stays shut.
func (g *gate) shut(f func() error) error {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.mu.err == nil {
		g.mu.err = f()
	}
	return g.mu.err
}

// pass waits until the gate is open.
func (g *gate) pass() error {
	g.mu.RLock()
	defer g.mu.RUnlock()
	return g.mu.err
}

// gatedListener accepts connections whose answers pass a gate.
type gatedListener struct {
	net.Listener
	gate *gate
}

func (l gatedListener) Accept() (net.Conn, error) {
	c, err := l.Listener.Accept()
	if err != nil {
		return nil, err
	}
	return gatedConn{c, l.gate}, nil
}

type gatedConn struct {
	net.Conn
	gate *gate
}

func (c gatedConn) Write(b []byte) (int, error) {
	if err := c.gate.pass(); err != nil {
		return 0, fmt.Errorf("development chain cannot write its blocks: %w", err)
	}
	return c.Conn.Write(b)
}
