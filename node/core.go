// Package node is one process of the network: the engine, the banks, a clock,
// and lifetimes. A Core agrees with other core nodes on what happens and does
// what follows from it on the chain; a Compute runs what the plan tells it to
// and reports what it ran. Nothing is decided here: the engine decides, nodes
// act, and what happened goes back to the engine as a message or a vote.
package node

import (
	"context"
	"crypto/ed25519"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"path/filepath"
	"runtime/debug"
	"time"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"golang.org/x/sync/errgroup"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/chain"
	"github.com/aleph-im/go-aleph/consensus"
	"github.com/aleph-im/go-aleph/console"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/message"
	"github.com/aleph-im/go-aleph/store"
)

// CoreConfig says what a core node is.
type CoreConfig struct {
	Dir       string            // owned by this node
	Agreement consensus.Genesis // whose AppState is the engine's genesis, see AppState
	Key       ed25519.PrivateKey
	Signer    *secp256k1.PrivateKey // signs votes and payout roots, and pays for the keeper's gas
	P2P       string                // host:port for other core nodes
	Peers     []string              // id@host:port of the other core nodes
	Listen    net.Listener          // of the HTTP API; the node closes it
	Siblings  []string              // URLs of other core nodes' HTTP APIs, to fetch files from
	Interval  time.Duration         // between blocks
	Chain     string                // URL of the Ethereum endpoint
	Witnesses []string              // URLs of further ones: what blocks hold is observed only as all of them say alike
	Contracts chain.Deployment
	// Confirmations is how many blocks must follow a block of the chain before
	// it counts. On a chain that may fork it is not 0.
	Confirmations uint64
	// Finalized takes the chain's own word for which of its blocks are final,
	// and Confirmations only, unless 0, of an endpoint that does not know it.
	Finalized bool
	Keeper    KeeperConfig
	Streams   []StreamChain // from which tokens stream to the network
	Log       *slog.Logger
	// Simulator offers the simulator beside the API. It computes for whoever
	// asks.
	Simulator bool
}

// Core is a core channel node.
type Core struct {
	config    CoreConfig
	log       *slog.Logger
	store     *store.Store
	app       *app
	consensus *consensus.Node
	address   aleph.Address // of the signer
	keeping   *keeping
	watching  chain.Health   // of the endpoints of the chain with the contracts
	following []chain.Health // likewise of each chain with streams
}

// AppState encodes the engine's genesis for the genesis of the agreement.
func AppState(g engine.Genesis) ([]byte, error) { return json.Marshal(g) }

// OpenCore opens a core node's directory. The caller runs and closes it. A
// genesis whose policy does not pass its check is refused, also when the only
// fault is that self-dealing pays.
func OpenCore(ctx context.Context, c CoreConfig) (*Core, error) {
	var genesis engine.Genesis
	if err := json.Unmarshal(c.Agreement.AppState, &genesis); err != nil {
		return nil, fmt.Errorf("read the genesis: %w", err)
	}
	if err := genesis.Policy.Check(); err != nil {
		return nil, fmt.Errorf("the policy %q of the genesis cannot run a network: %w", genesis.Policy.Name, err)
	}
	if err := errors.Join(c.Keeper.check(), CheckStreams(c.Streams, c.Contracts.ChainID)); err != nil {
		return nil, err
	}
	st, err := store.Open(ctx, filepath.Join(c.Dir, "store"), c.Log)
	if err != nil {
		return nil, err
	}
	a, err := openApp(st, genesis, c.Log)
	if err != nil {
		st.Close()
		return nil, err
	}
	n, err := consensus.New(consensus.Config{
		Dir: filepath.Join(c.Dir, "consensus"), Genesis: c.Agreement, Key: c.Key, P2PListen: c.P2P, Peers: c.Peers,
		BlockInterval: c.Interval, Logger: c.Log.With(slog.Any("part", "consensus")),
	}, a)
	if err != nil {
		st.Close()
		return nil, err
	}
	return &Core{config: c, log: c.Log, store: st, app: a, consensus: n, address: aleph.AddressOf(c.Signer.PubKey()), keeping: newKeeping(c), following: make([]chain.Health, len(c.Streams))}, nil
}

// Run takes part in the network until ctx ends, or something fails that the
// node cannot go on without.
func (c *Core) Run(ctx context.Context) error {
	defer c.config.Listen.Close() // Also when it does not come to serving.
	clients, err := connectAll(ctx, append([]string{c.config.Chain}, c.config.Witnesses...))
	if err != nil {
		return fmt.Errorf("reach the chain with the vault: %w", err)
	}
	defer closeAll(clients)

	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error {
		defer c.app.ended()
		return c.consensus.Run(ctx)
	})
	group.Go(func() error { return serve(ctx, c.config.Listen, c.handler()) })
	for _, duty := range c.duties(clients) {
		group.Go(func() error { return duty(ctx) })
	}
	return unlessCanceled(group.Wait())
}

// Close gives back what OpenCore took. With keep, the engine is saved as it
// is, so that the next start has nothing to replay.
func (c *Core) Close(keep bool) error {
	var err error
	if keep && c.app.height > 0 && !c.app.torn {
		err = c.app.snapshot()
	}
	return errors.Join(err, c.store.Close())
}

// View runs f on the engine between two blocks; f keeps nothing.
func (c *Core) View(f func(*engine.Engine)) { c.app.view(f) }

// Records returns the read model.
func (c *Core) Records() *store.Store { return c.store }

// Height returns the last block and the application hash after it.
func (c *Core) Height() (int64, []byte) { return c.app.Height() }

// Ready reports whether the node has replayed its past and takes part in the
// agreement.
func (c *Core) Ready() bool { return c.consensus.Running() }

// URL returns where the node's HTTP API answers.
func (c *Core) URL() string { return "http://" + c.config.Listen.Addr().String() }

// Status returns what there is to tell about the node.
func (c *Core) Status() console.Status {
	height, hash := c.app.Height()
	d := c.config.Contracts
	watches := []console.ChainWatch{watchOf(d.ChainID, "contracts", 1+len(c.config.Witnesses), &c.watching)}
	streams, following := c.streamStatus()
	s := console.Status{
		Network:    c.config.Agreement.ChainID,
		Version:    Version(),
		Height:     height,
		Peers:      c.consensus.Peers(),
		CatchingUp: !c.Ready(),
		AppHash:    fmt.Sprintf("%x", hash),
		ChainID:    d.ChainID,
		RPC:        chain.PublicURL(c.config.Chain),
		Contracts: map[string]string{
			"aleph": d.ALEPH.Hex(), "usdc": d.USDC.Hex(), "payment_processor": d.Processor.Hex(), "reward_vault": d.Vault.Hex(),
			"uniswap_v2_router": d.Router.Hex(),
			"usdt":              d.USDT.Hex(), "dai": d.DAI.Hex(), "weth": d.WETH.Hex(), "developer_vesting": d.Vesting.Hex(),
			"uniswap_v3_quoter": d.QuoterV3.Hex(), "uniswap_v4_quoter": d.QuoterV4.Hex(), "usdc_pool": d.USDCPool.Hex(),
		},
		Confirmations: c.config.Confirmations,
		Keeper:        c.keeping.status(),
		Watches:       append(watches, following...),
		Streams:       streams,
	}
	if receiver := c.streamReceiver(); receiver != "" {
		s.Contracts["stream_receiver"] = string(receiver)
	}
	return s
}

// watchOf shows how the watching of a chain goes.
func watchOf(chainID uint64, of string, agree int, h *chain.Health) console.ChainWatch {
	w := console.ChainWatch{ChainID: chainID, Of: of, Agree: agree, Endpoints: []console.ChainEndpoint{}}
	for _, e := range h.Endpoints() {
		x := console.ChainEndpoint{Name: e.Name, Condition: string(e.Condition), Block: e.Block, Reason: e.Reason}
		if !e.Since.IsZero() {
			x.Since = aleph.Millis(e.Since.UnixMilli())
		}
		w.Endpoints = append(w.Endpoints, x)
	}
	return w
}

// Version is the version of this program.
func Version() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return info.Main.Version
	}
	return "(devel)"
}

func (c *Core) handler() http.Handler {
	config := console.Config{Core: c, Records: c.store, Blobs: c.store, Log: c.log.With(slog.Any("part", "console"))}
	if c.config.Simulator {
		config.Simulator = console.NewSimulator(console.SimulatorConfig{Log: config.Log})
	}
	return console.New(config)
}

// serve answers HTTP until ctx ends, and lets running requests finish.
func serve(ctx context.Context, l net.Listener, h http.Handler) error {
	s := &http.Server{Handler: h, ReadHeaderTimeout: 10 * time.Second, IdleTimeout: 2 * time.Minute}
	stopped := make(chan error, 1)
	stop := context.AfterFunc(ctx, func() {
		last, cancel := context.WithTimeout(context.Background(), 3*time.Second)
		defer cancel()
		err := s.Shutdown(last)
		if err != nil {
			err = s.Close() // Somebody holds a request open: let go.
		}
		stopped <- err
	})
	err := s.Serve(l)
	if stop() {
		return fmt.Errorf("serve HTTP on %s: %w", l.Addr(), err)
	}
	return <-stopped
}

// submitTimeout is how long a submission that is waited for may take; it is
// the reference node's.
const submitTimeout = 30 * time.Second

// Submit hands a message to the network: what can be checked without knowing
// anything else is checked here, the rest once the message is in a block.
func (c *Core) Submit(ctx context.Context, s console.Submission, wait bool) (console.Outcome, error) {
	submission, entry, refusal := c.read(ctx, s.Envelope)
	hash := entry.Envelope.ItemHash
	if refusal != nil {
		details, err := json.Marshal(refusal.Details)
		if err != nil {
			return console.Outcome{}, fmt.Errorf("refuse %s: %w", hash, err)
		}
		entry.Status, entry.Code, entry.Details = archive.EntryRejected, refusal.Code, details
		if !hash.IsZero() {
			if err := c.store.Reject(ctx, entry); err != nil {
				return console.Outcome{}, err
			}
		}
		return console.Outcome{Status: archive.EntryRejected, Code: refusal.Code, Details: details}, nil
	}
	// First wait, then look: whatever is not on record yet will be announced.
	outcome, cancel := c.app.await(hash)
	defer cancel()
	if known, ok, err := c.app.outcome(ctx, hash); err != nil || ok && known.Status != archive.EntryRejected {
		return known, err
	}
	if err := c.consensus.Submit(ctx, engine.EncodeSubmission(submission)); err != nil {
		return console.Outcome{}, err
	}
	pending := console.Outcome{Status: archive.EntryPending}
	if !wait {
		return pending, nil
	}
	ctx, stop := context.WithTimeout(ctx, submitTimeout)
	defer stop()
	select {
	case o := <-outcome:
		return o, nil
	case <-ctx.Done():
		return pending, nil
	}
}

// read makes a submission of an envelope: content that is not inline is
// fetched from the files of this node, and the size of a stored file is added.
func (c *Core) read(ctx context.Context, envelope []byte) (engine.Submission, archive.Entry, *message.Refusal) {
	s := engine.Submission{Envelope: envelope}
	entry := archive.Entry{Received: now()}
	env, refusal := message.Decode(envelope)
	entry.Envelope = env
	if refusal != nil {
		return s, entry, refusal
	}
	if env.ItemType == message.Storage {
		content, err := c.blob(env.ItemHash, engine.ContentMax)
		if err != nil {
			return s, entry, message.Refuse(message.ContentUnavailable, err.Error())
		}
		s.Content = content
	}
	m, refusal := engine.Read(s)
	if refusal != nil {
		return s, entry, refusal
	}
	entry.Owner, entry.Content, entry.Size = m.Address, m.Content, m.Size
	if file, ok := m.Body.(*message.Store); ok {
		if _, held := c.store.BlobSize(file.File); !held {
			if err := c.fetch(ctx, file.File); err != nil {
				c.log.Debug("file not found", slog.Any("file", file.File), slog.Any("err", err))
			}
		}
		s.FileSize, s.FileHeld = c.store.BlobSize(file.File)
	}
	return s, entry, nil
}

// blob reads a whole file of at most max bytes.
func (c *Core) blob(h aleph.Hash, limit int64) ([]byte, error) {
	f, size, err := c.store.OpenBlob(h)
	if err != nil {
		return nil, fmt.Errorf("the file %s is not on this node: upload it with storage/add_json first", h)
	}
	defer f.Close()
	if size > limit {
		return nil, fmt.Errorf("the content %s has %d bytes, at most %d can be agreed on", h, size, limit)
	}
	return io.ReadAll(f)
}

func now() aleph.Millis { return aleph.Millis(time.Now().UnixMilli()) }
