// Package devnet is the whole cloud in one process: a development Ethereum
// with the contracts, core nodes that agree, compute nodes that run programs,
// and accounts with money. Nothing in it is pretended: it wires the same nodes
// that run apart on a real network.
package devnet

import (
	"cmp"
	"context"
	"crypto/ed25519"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"slices"
	"syscall"
	"time"

	"golang.org/x/sync/errgroup"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain"
	"github.com/aleph-im/go-aleph/consensus"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/machine"
	"github.com/aleph-im/go-aleph/node"
	"github.com/aleph-im/go-aleph/policy"
)

// Config says how large the network is and where it lives.
type Config struct {
	Data      string             // directory; one that was used before goes on where it stopped
	Cores     int                // core nodes
	Computes  int                // compute nodes
	Chain     []string           // URLs of endpoints of another Ethereum, which must say the same; empty for one in this process
	Policy    policy.Policy      // checked; the zero one as it was, or the preset proposal at first
	Epoch     time.Duration      // between two distributions; 0 as it was, or a minute at first
	API       string             // host:port of the first core node's HTTP API; another port is taken when it is in use
	RPC       string             // the same for the development Ethereum
	Artifacts string             // directory node_modules with the contracts of Uniswap and Superfluid
	Keeper    node.KeeperConfig  // of every core node; the first one also gets the guardian's key
	Streams   []node.StreamChain // other chains from which tokens stream to the network; as they were at first
	Beside    []string           // names of development chains of this process from which tokens stream to the network; none as they were at first
	Log       *slog.Logger
	Progress  func(step string) // told what is being done
}

// Sizes that a network on one machine can have.
const (
	CoresMax    = 7
	ComputesMax = 16
)

// Check says what is wrong with a configuration.
func (c Config) Check() error {
	switch {
	case c.Cores < 1 || c.Cores > CoresMax:
		return fmt.Errorf("--core is %d: a development network has 1 to %d core nodes", c.Cores, CoresMax)
	case c.Computes < 1 || c.Computes > ComputesMax:
		return fmt.Errorf("--compute is %d: a development network has 1 to %d compute nodes", c.Computes, ComputesMax)
	case c.Epoch != 0 && c.Epoch < 5*time.Second || c.Epoch > 90*24*time.Hour:
		return fmt.Errorf("--epoch is %s: it lies between 5s and 90 days", c.Epoch)
	}
	if err := c.checkStreams(); err != nil || c.Policy == (policy.Policy{}) {
		return err
	}
	return c.checkPolicy()
}

// checkPolicy refuses rules under which the nodes of a development network
// could not register or be paid.
func (c Config) checkPolicy() error {
	p := c.Policy
	if err := p.Check(); err != nil {
		return fmt.Errorf("policy %q cannot run a network: %w", p.Name, err)
	}
	if p.Execution.Developers != p.Storage.Developers {
		return fmt.Errorf("policy %q gives developers another part of storage than of execution: the contract divides a payment when it arrives, so set them alike", p.Name)
	}
	for _, need := range []struct {
		key        string
		least, has aleph.Token
	}{
		{"nodes.owner_min", p.Nodes.OwnerMin, aleph.WholeTokens(ownerALEPH)},
		{"nodes.active_min", p.Nodes.ActiveMin, aleph.WholeTokens(2 * stakerALEPH)},
		{"nodes.staker_min", p.Nodes.StakerMin, aleph.WholeTokens(min(ownerALEPH, stakerALEPH))},
	} {
		if need.least.Cmp(need.has) > 0 {
			return fmt.Errorf("policy %q has a %s that is more than the %s ALEPH that the accounts of a development network have: lower it", p.Name, need.key, need.has.Decimal())
		}
	}
	if p.Nodes.LinksMax*c.Cores < c.Computes {
		return fmt.Errorf("policy %q has a nodes.links_max of %d: %d compute nodes need more than --core %d", p.Name, p.Nodes.LinksMax, c.Computes, c.Cores)
	}
	return nil
}

const (
	blockInterval = 200 * time.Millisecond
	meterWindow   = 2 * time.Second // of on-demand usage
	wasmIdle      = 64 << 20        // bytes of compiled code kept while unused
	minRuntime    = 5 * aleph.Second
	halt          = 10 * aleph.Second
	maxPerEpoch   = 1_350_000 // ALEPH: the emission cap of 30 days, as the vault's bound
	chainID       = 14_250
)

// offer is the hardware of one compute node: 4 compute units.
var offer = node.Offer{CPUs: 4, MemoryMiB: 8192, DiskMiB: 81_920}

// Net is a network that runs.
type Net struct {
	config Config
	log    *slog.Logger
	keys   keys
	dev    *chain.Dev   // nil when the chain is elsewhere
	beside []*chain.Dev // other chains of this process, from which tokens stream to the network

	RPC       string // URL of the chain
	Client    *chain.Client
	Contracts chain.Deployment
	Streams   []node.StreamChain // from which tokens stream to the network
	Genesis   consensus.Genesis
	Policy    policy.Policy // the rules that the network began with

	cores    []*coreSlot
	computes []*node.Compute

	group        *errgroup.Group // of core nodes
	ctx          context.Context // of the group; ends when a core node fails
	computeGroup *errgroup.Group
}

// Run starts a network, calls story on it once it is ready, and stops it when
// story returns. A failure of any part ends story's context.
//
// When ctx ends, in whatever phase, the network is stopped and the error is
// nil: that it was ended is not a failure of any part.
func Run(ctx context.Context, c Config, story func(context.Context, *Net) error) error {
	err := run(ctx, c, story)
	if err != nil && ctx.Err() != nil {
		c.Log.Info("ended", slog.Any("err", err))
		return nil
	}
	return err
}

func run(ctx context.Context, c Config, story func(context.Context, *Net) error) (err error) {
	if err := c.Check(); err != nil {
		return err
	}
	if err := os.MkdirAll(c.Data, 0o755); err != nil {
		return fmt.Errorf("make the data directory: %w", err)
	}
	n := &Net{config: c, log: c.Log, keys: deriveKeys(c)}
	if err := n.openChain(ctx); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, n.closeChain()) }()
	if err := n.makeGenesis(); err != nil {
		return err
	}

	// Compute nodes stop before core nodes, so that they can give back what
	// they run: ctx ends the story, and each group is ended in its turn.
	coresRunning, stopCores := context.WithCancel(context.WithoutCancel(ctx))
	defer stopCores()
	n.group, n.ctx = errgroup.WithContext(coresRunning)
	computesRunning, stopComputes := context.WithCancel(n.ctx)
	defer stopComputes()
	var computesCtx context.Context
	n.computeGroup, computesCtx = errgroup.WithContext(computesRunning)

	telling, stopTelling := context.WithCancel(computesCtx)
	defer stopTelling()
	stop := context.AfterFunc(ctx, stopTelling)
	defer stop()
	storyErr := n.start(telling, computesCtx)
	if storyErr == nil {
		storyErr = story(telling, n)
	}
	stopComputes()
	partErr := n.computeGroup.Wait()
	stopCores()
	partErr = errors.Join(partErr, n.group.Wait())
	if partErr != nil && errors.Is(storyErr, context.Canceled) {
		storyErr = nil // The part that failed ended it.
	}
	return errors.Join(partErr, storyErr)
}

// openChain opens or reaches the chain and sees to it that the contracts are
// there and the accounts have money.
func (n *Net) openChain(ctx context.Context) (err error) {
	if len(n.config.Chain) > 0 {
		n.RPC = n.config.Chain[0]
	} else {
		n.config.Progress("starting Ethereum")
		dev, err := n.openDev("chain", n.config.RPC, chainID)
		if err != nil {
			return err
		}
		n.dev = dev
		n.RPC = n.dev.URL()
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, n.closeChain())
		}
	}()
	if n.Client, err = chain.Connect(ctx, n.RPC); err != nil {
		return err
	}
	if err := n.deploy(ctx); err != nil {
		return err
	}
	for _, dev := range append(n.beside, n.dev) {
		if dev != nil {
			if err := dev.Present(); err != nil {
				return err
			}
		}
	}
	return nil
}

// past is how long ago a development chain begins: it has more seconds than it
// takes blocks to set a network up.
const past = 10 * time.Minute

// openDev opens a development chain in a directory of the network, where it
// was asked to listen or at another port.
func (n *Net) openDev(dir, at string, id uint64) (*chain.Dev, error) {
	c := chain.DevConfig{
		Dir: filepath.Join(n.config.Data, dir), Listen: at, ChainID: id, Accounts: addressesOf(n.keys.users), Past: past, Logger: n.log,
	}
	dev, err := chain.OpenDev(c)
	if errors.Is(err, syscall.EADDRINUSE) {
		if c.Listen, err = freePort(at); err == nil {
			dev, err = chain.OpenDev(c)
		}
	}
	return dev, err
}

func (n *Net) closeChain() (err error) {
	if n.Client != nil {
		n.Client.Close()
	}
	for _, dev := range append(n.beside, n.dev) {
		if dev != nil {
			err = errors.Join(err, dev.Close())
		}
	}
	return err
}

// makeGenesis reads the genesis of the directory, or makes it on first use.
func (n *Net) makeGenesis() (err error) {
	file := filepath.Join(n.config.Data, genesisFile)
	n.Genesis, err = readGenesis(file)
	if err == nil {
		if len(n.Genesis.Validators) != n.config.Cores {
			return fmt.Errorf("the network in %s has %d core nodes: start it with --core %d, or another in a new directory",
				n.config.Data, len(n.Genesis.Validators), len(n.Genesis.Validators))
		}
		return n.takeRules()
	}
	if !errors.Is(err, os.ErrNotExist) {
		return err
	}
	n.config.Epoch = n.config.epoch()
	rules, err := n.config.rules()
	if err != nil {
		return err
	}
	n.Policy = shortened(rules, aleph.Millis(n.config.Epoch.Milliseconds()))
	start := time.Now().UTC().Truncate(time.Millisecond)
	g := engine.Genesis{
		Network: fmt.Sprintf("%s%d", networkPrefix, start.UnixMilli()), Policy: n.Policy, Start: aleph.Millis(start.UnixMilli()),
		Chain: n.Contracts.ChainID, Vault: n.Contracts.Vault, Assets: chain.Assets(n.Contracts),
		Streams: n.superTokens(), StreamReceiver: n.streamReceiver(),
		Developers: chain.Developers(n.Contracts), Programme: n.keys.programme.address,
	}
	n.Genesis = consensus.Genesis{ChainID: g.Network, Time: start}
	for i, k := range n.keys.cores {
		key, err := consensus.LoadOrCreateKey(filepath.Join(n.coreDir(i), "consensus"))
		if err != nil {
			return err
		}
		name := fmt.Sprintf("core-%d", i)
		g.Cores = append(g.Cores, engine.Core{Name: name, Signer: k.address, Power: corePower})
		n.Genesis.Validators = append(n.Genesis.Validators, consensus.Validator{
			Name: name, Key: key.Public().(ed25519.PublicKey), Power: corePower,
		})
	}
	if n.Genesis.AppState, err = node.AppState(g); err != nil {
		return err
	}
	b, err := json.MarshalIndent(n.Genesis, "", "  ")
	if err != nil {
		return err
	}
	return writeFile(file, b)
}

// epoch is how long epochs are on a new network.
func (c Config) epoch() time.Duration { return cmp.Or(c.Epoch, time.Minute) }

// rules is the policy of a new network. Unless it was chosen, small files stay
// free and programs on demand can be paid by holding, whatever the date.
func (c Config) rules() (policy.Policy, error) {
	if c.Policy == (policy.Policy{}) {
		p, err := policy.Preset("proposal")
		p.Legacy.AllClose = policy.Never
		return p, err
	}
	return c.Policy, nil
}

// shortened is a policy on a network to try things out: epochs are short, an
// account may run itself dry within them, and everything is stopped and
// started at will.
func shortened(p policy.Policy, epoch aleph.Millis) policy.Policy {
	p.Epoch, p.MinRuntime, p.Halt = epoch, minRuntime, halt
	return p
}

// takeRules takes the policy and the epoch that a network which exists began
// with. Only its core nodes can change them.
func (n *Net) takeRules() error {
	var g engine.Genesis
	if err := json.Unmarshal(n.Genesis.AppState, &g); err != nil {
		return fmt.Errorf("read the genesis in %s: %w", n.config.Data, err)
	}
	if g.Chain != n.Contracts.ChainID || g.Vault != n.Contracts.Vault || !slices.Equal(g.Assets, chain.Assets(n.Contracts)) {
		return fmt.Errorf("contracts.json in %s names other contracts than the network knows: restore it, or start in a new directory", n.config.Data)
	}
	if !slices.Equal(g.Streams, n.superTokens()) || g.StreamReceiver != n.streamReceiver() {
		return fmt.Errorf("what is in %s, or the other chains given, name other streams, or another receiver, than the network knows: restore it, give the --streams of its first start, or start in a new directory", n.config.Data)
	}
	epoch := time.Duration(g.Policy.Epoch) * time.Millisecond
	if n.config.Epoch != 0 && n.config.Epoch != epoch {
		return fmt.Errorf("the network in %s began with epochs of %s: start it without --epoch, or another in a new directory", n.config.Data, epoch)
	}
	if rules := n.config.Policy; rules != (policy.Policy{}) && shortened(rules, g.Policy.Epoch) != g.Policy {
		return fmt.Errorf("the network in %s began under policy %q, with other values than those of --policy: start it without --policy and change them with galeph policy propose, or start another in a new directory", n.config.Data, g.Policy.Name)
	}
	n.config.Epoch, n.Policy = epoch, g.Policy
	return nil
}

// genesisFile holds the genesis of the network in a directory.
const genesisFile = "genesis.json"

// corePower is what each core node of a development network weighs: they are
// staked alike.
const corePower = 1

func (n *Net) coreDir(i int) string { return coreDir(n.config.Data, i) }

func coreDir(data string, i int) string { return filepath.Join(data, fmt.Sprintf("core-%d", i)) }

// CoreDirs returns the directories of the core nodes of the network in a
// directory, whether it runs or not. The error is fs.ErrNotExist where there
// is no network.
func CoreDirs(data string) (dirs []string, err error) {
	genesis, err := readGenesis(filepath.Join(data, genesisFile))
	for i := range genesis.Validators {
		dirs = append(dirs, coreDir(data, i))
	}
	return dirs, err
}

// readGenesis reads the genesis of a network. The error is fs.ErrNotExist when
// there is none.
func readGenesis(file string) (g consensus.Genesis, err error) {
	b, err := os.ReadFile(file)
	if err != nil {
		return g, err
	}
	if err := json.Unmarshal(b, &g); err != nil {
		return g, fmt.Errorf("read %s: %w", file, err)
	}
	if len(g.Validators) == 0 {
		return g, fmt.Errorf("%s names no core nodes: restore it, or start in a new directory", file)
	}
	return g, nil
}

// start starts the core nodes, registers all nodes and waits until work can
// be placed.
func (n *Net) start(ctx, computes context.Context) error {
	n.config.Progress("starting core nodes")
	if err := n.openCores(); err != nil {
		return err
	}
	for i := range n.cores {
		if err := n.runCore(ctx, i); err != nil {
			return err
		}
	}
	n.config.Progress("replaying blocks")
	err := n.Until(ctx, "the core nodes have replayed their blocks", func(*engine.Engine) bool {
		for _, s := range n.cores {
			if c := s.running(); c == nil || !c.Ready() {
				return false
			}
		}
		return true
	})
	if err != nil {
		return err
	}
	if err := n.startComputes(computes); err != nil {
		return err
	}
	n.config.Progress("registering nodes")
	if err := n.register(ctx); err != nil {
		return err
	}
	n.config.Progress("waiting until nodes are measured")
	return n.Until(ctx, "all nodes are active or linked, measured, and scored above the minimum", n.readyForWork)
}

func (n *Net) readyForWork(e *engine.Engine) bool {
	s := e.Registry().Snapshot(e.Policy().Nodes)
	ready := 0
	for _, ccn := range s.CCNs {
		if !ccn.Active || ccn.Score == 0 {
			return false
		}
	}
	for _, crn := range s.CRNs {
		if crn.Linked() && crn.Eligible && crn.Capacity > 0 {
			ready++
		}
	}
	return ready == n.config.Computes && e.Price() > 0
}

func (n *Net) startComputes(ctx context.Context) error {
	runtime := machine.NewWASM(wasmIdle)
	n.group.Go(func() error { // After the compute nodes.
		<-n.ctx.Done()
		return runtime.Close(context.Background())
	})
	var urls []string
	for i := range n.cores {
		urls = append(urls, n.CoreURL(i))
	}
	for i, k := range n.keys.crns {
		l, err := listen(n.saved(fmt.Sprintf("compute-%d", i)))
		if err != nil {
			return err
		}
		n.save(fmt.Sprintf("compute-%d", i), l.Addr().String())
		creation, err := n.createCRN(i)
		if err != nil {
			return err
		}
		c := node.NewCompute(node.ComputeConfig{
			Dir: filepath.Join(n.config.Data, fmt.Sprintf("compute-%d", i)), Node: creation.ItemHash, Signer: k.key, Cores: urls, Listen: l, Offer: offer, Runtime: runtime,
			Window: meterWindow, Log: n.log.With(slog.Any("compute", i)),
		})
		n.computes = append(n.computes, c)
		n.computeGroup.Go(func() error { return c.Run(ctx) })
	}
	return nil
}

// Until waits until the first core node that runs sees something.
func (n *Net) Until(ctx context.Context, what string, f func(*engine.Engine) bool) error {
	ctx, cancel := context.WithTimeout(ctx, waitMax)
	defer cancel()
	for {
		var ok bool
		n.View(func(e *engine.Engine) { ok = f(e) })
		if ok {
			return nil
		}
		select {
		case <-ctx.Done():
			if errors.Is(ctx.Err(), context.DeadlineExceeded) {
				return fmt.Errorf("waited %s in vain until %s; run with --verbose to see why", waitMax, what)
			}
			return ctx.Err()
		case <-time.After(pollInterval):
		}
	}
}

const (
	waitMax      = 2 * time.Minute
	pollInterval = 50 * time.Millisecond
)

// View runs f on the engine of the first core node that runs.
func (n *Net) View(f func(*engine.Engine)) {
	if c, err := n.first(); err == nil {
		c.View(f)
	}
}

// CoreURL returns where a core node's HTTP API answers.
func (n *Net) CoreURL(i int) string { return "http://" + n.cores[i].api }

// ComputeURL returns where a compute node answers.
func (n *Net) ComputeURL(i int) string { return n.computes[i].URL() }

// listen takes an address, or any free port of its host when it is in use.
func listen(at string) (net.Listener, error) {
	l, err := net.Listen("tcp", at)
	if !errors.Is(err, syscall.EADDRINUSE) {
		return l, err
	}
	if at, err = freePort(at); err != nil {
		return nil, err
	}
	return net.Listen("tcp", at)
}

// freePort is any free port of an address's host.
func freePort(at string) (string, error) {
	host, _, err := net.SplitHostPort(at)
	if err != nil {
		return "", fmt.Errorf("%q is not host:port: %w", at, err)
	}
	return net.JoinHostPort(host, "0"), nil
}

// freeAddress returns an address that listen would take, for those who listen
// themselves.
func freeAddress(at string) (string, error) {
	l, err := listen(at)
	if err != nil {
		return "", err
	}
	at = l.Addr().String()
	return at, l.Close()
}

// writeFile replaces a file whole or not at all.
func writeFile(name string, b []byte) error {
	tmp := name + ".new"
	f, err := os.Create(tmp)
	if err != nil {
		return err
	}
	_, err = f.Write(b)
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err != nil {
		return err
	}
	return os.Rename(tmp, name)
}
