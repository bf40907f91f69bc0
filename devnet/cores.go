package devnet

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"sync"

	"github.com/aleph-im/go-aleph/consensus"
	"github.com/aleph-im/go-aleph/node"
)

// coreSlot is the place of a core node, whether it runs or not.
type coreSlot struct {
	api, p2p string       // addresses, kept over restarts
	listener net.Listener // of the API until the node runs for the first time
	id       string       // among peers

	mu     sync.Mutex
	core   *node.Core // nil while it is down
	cancel context.CancelFunc
	done   chan struct{}
	clean  bool // keep the engine's state when it ends
}

func (s *coreSlot) running() *node.Core {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.core
}

// openCores finds addresses for all core nodes before any of them starts:
// each must know the others'.
func (n *Net) openCores() error {
	for i := range n.config.Cores {
		apiName, p2pName := fmt.Sprintf("core-%d-api", i), fmt.Sprintf("core-%d-p2p", i)
		want := n.saved(apiName)
		if i == 0 {
			want = n.config.API
		}
		l, err := listen(want)
		if err != nil {
			return err
		}
		api := l.Addr().String()
		p2p, err := freeAddress(n.saved(p2pName))
		if err != nil {
			return err
		}
		n.save(apiName, api)
		n.save(p2pName, p2p)
		n.cores = append(n.cores, &coreSlot{api: api, listener: l, p2p: p2p, id: consensus.ID(n.Genesis.Validators[i].Key)})
	}
	return nil
}

// runCore starts a core node in its slot.
func (n *Net) runCore(ctx context.Context, i int) error {
	slot := n.cores[i]
	key, err := consensus.LoadOrCreateKey(filepath.Join(n.coreDir(i), "consensus"))
	if err != nil {
		return err
	}
	l := slot.listener
	if slot.listener = nil; l == nil {
		if l, err = net.Listen("tcp", slot.api); err != nil {
			return err
		}
	}
	c := node.CoreConfig{
		Dir: n.coreDir(i), Agreement: n.Genesis, Key: key, Signer: n.keys.cores[i].key, P2P: slot.p2p, Listen: l,
		Interval: blockInterval, Chain: n.RPC, Contracts: n.Contracts, Keeper: n.config.Keeper, Streams: n.Streams, Log: n.log.With(slog.Any("core", i)),
	}
	if i == 0 {
		c.Keeper.Guardian = n.keys.guardian.key
		c.Simulator = true
	}
	if len(n.config.Chain) > 0 {
		c.Witnesses = n.config.Chain[1:]
	}
	for j, other := range n.cores {
		if j != i {
			c.Peers = append(c.Peers, other.id+"@"+other.p2p)
			c.Siblings = append(c.Siblings, n.CoreURL(j))
		}
	}
	core, err := node.OpenCore(ctx, c)
	if err != nil {
		return errors.Join(err, l.Close())
	}
	running, cancel := context.WithCancel(n.ctx)
	slot.mu.Lock()
	slot.core, slot.cancel, slot.done, slot.clean = core, cancel, make(chan struct{}), true
	done := slot.done
	slot.mu.Unlock()
	n.group.Go(func() error {
		defer close(done)
		defer cancel()
		err := core.Run(running)
		slot.mu.Lock()
		slot.core = nil
		keep := slot.clean && err == nil
		slot.mu.Unlock()
		return errors.Join(err, core.Close(keep))
	})
	return nil
}

// KillCore stops a core node without letting it save its state: what it knew
// it must learn again from its blocks and its peers.
func (n *Net) KillCore(ctx context.Context, i int) error {
	slot := n.cores[i]
	slot.mu.Lock()
	slot.clean = false
	slot.cancel()
	done := slot.done
	slot.mu.Unlock()
	select {
	case <-done:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// RestartCore starts a core node again that was killed.
func (n *Net) RestartCore(ctx context.Context, i int) error { return n.runCore(ctx, i) }

// first returns the first core node that runs.
func (n *Net) first() (*node.Core, error) {
	for _, s := range n.cores {
		if c := s.running(); c != nil {
			return c, nil
		}
	}
	return nil, errors.New("no core node runs")
}

// Core returns a core node, or nil while it is down.
func (n *Net) Core(i int) *node.Core { return n.cores[i].running() }

// saved returns the address that something had the last time, or any.
func (n *Net) saved(name string) string {
	if at := n.addresses()[name]; at != "" {
		return at
	}
	return "127.0.0.1:0"
}

func (n *Net) save(name, at string) {
	all := n.addresses()
	all[name] = at
	b, err := json.MarshalIndent(all, "", "  ")
	if err == nil {
		err = writeFile(n.addressFile(), b)
	}
	if err != nil {
		n.log.Warn("addresses not kept", slog.Any("err", err)) // Others will be taken next time.
	}
}

func (n *Net) addressFile() string { return filepath.Join(n.config.Data, "addresses.json") }

func (n *Net) addresses() map[string]string {
	all := map[string]string{}
	if b, err := os.ReadFile(n.addressFile()); err == nil && json.Unmarshal(b, &all) != nil {
		return map[string]string{}
	}
	return all
}
