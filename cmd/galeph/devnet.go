package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"sync"
	"time"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/devnet"
	"github.com/aleph-im/go-aleph/node"
	"github.com/aleph-im/go-aleph/policy"
)

type devnetCommand struct {
	Core        int           `default:"1" help:"Core nodes, 1 to 7."`
	Compute     int           `default:"3" help:"Compute nodes, 1 to 16."`
	Chain       []string      `placeholder:"URL" help:"Use this Ethereum, such as anvil's, instead of one in this process. With further URLs of it, core nodes believe only what all of them say alike."`
	Data        string        `placeholder:"DIR" type:"path" help:"Keep all state here and go on from it; a temporary directory is used, and removed, without it."`
	Epoch       time.Duration `placeholder:"TIME" help:"Time between two distributions of rewards; a minute without it, or what it was in DIR."`
	Policy      string        `placeholder:"PRESET|FILE" help:"The rules: a preset's name or a TOML file; proposal without it, or what they were in DIR."`
	API         string        `default:"127.0.0.1:4024" placeholder:"ADDR" help:"Address of the first core node's HTTP API; another port is taken when it is in use."`
	RPC         string        `default:"127.0.0.1:8545" placeholder:"ADDR" help:"Address of the Ethereum's JSON-RPC; another port is taken when it is in use."`
	Streams     string        `placeholder:"FILE" help:"Chains, in TOML, from which tokens stream to the network too; docs/streams.toml is an example."`
	StreamChain []string      `placeholder:"NAME" help:"Start another chain of that name in this process, with Superfluid and tokens to stream to the network."`
	Artifacts   string        `default:"contracts/node_modules" type:"path" help:"Directory with the npm packages of Uniswap (make npm)."`
	Keeper      string        `enum:"on,dry-run,off" default:"on" help:"What core nodes bring to the chain: roots and payments, nothing but a line in the log of what they would bring, or nothing."`
	KeeperFee   uint64        `placeholder:"GWEI" help:"Wait while a unit of gas costs more than so many gwei; 100 without it."`
	Walkthrough bool          `help:"Tell the story of the cloud step by step, then exit: 0 only if every law held."`
	KillOne     bool          `help:"With --walkthrough and at least 4 core nodes: kill one in the middle and start it again."`
	JSON        bool          `name:"json" help:"With --walkthrough: print the story as one JSON document."`
	Verbose     bool          `short:"v" help:"Log what the nodes do."`
}

const gwei = 1_000_000_000 // wei

// Help shows what to type.
func (devnetCommand) Help() string {
	return `Examples:
  galeph devnet                           run until Ctrl-C
  galeph devnet --core 4 --data ./net     four core nodes; start again to go on
  galeph devnet --keeper dry-run -v       what would be brought to the chain
  galeph devnet --policy hardened         under other rules; see galeph policy
  galeph devnet --stream-chain base       with another chain, to pay by a stream from there
  galeph devnet --walkthrough             see money and work go all the way through
  galeph devnet --chain http://127.0.0.1:8545    on an anvil that runs already`
}

// Run runs the network until the story is told or ctx ends.
func (c devnetCommand) Run(ctx context.Context, o output) (err error) {
	if c.KillOne && (!c.Walkthrough || c.Core < 4) {
		return errors.New("--kill-one needs --walkthrough and --core 4 or more: with fewer core nodes the others could not go on without one")
	}
	if c.JSON && !c.Walkthrough {
		return errors.New("--json prints the story of --walkthrough: say both")
	}
	if c.Walkthrough && c.Keeper != string(node.KeeperOn) {
		return errors.New("--walkthrough tells of rewards that are paid: it needs --keeper on")
	}
	if c.Data == "" {
		if c.Data, err = os.MkdirTemp("", "galeph-devnet-"); err != nil {
			return err
		}
		defer func() { err = errors.Join(err, os.RemoveAll(c.Data)) }()
	}
	var rules policy.Policy
	if c.Policy != "" {
		if rules, err = loadPolicy(c.Policy); err != nil {
			return err
		}
	}
	streams, err := c.streams()
	if err != nil {
		return err
	}
	log := slog.New(slog.DiscardHandler)
	if c.Verbose {
		log = slog.New(slog.NewTextHandler(o.err, &slog.HandlerOptions{Level: slog.LevelInfo}))
	}
	told := o.out
	if c.JSON {
		told = io.Discard
	}
	progress := newProgress(o.err)
	defer progress.end()
	config := devnet.Config{
		Data: c.Data, Cores: c.Core, Computes: c.Compute, Chain: c.Chain, Policy: rules, Epoch: c.Epoch, API: c.API, RPC: c.RPC,
		Keeper:  node.KeeperConfig{Mode: node.KeeperMode(c.Keeper), FeeMax: aleph.NewToken(c.KeeperFee).Mul(gwei)},
		Streams: streams, Beside: c.StreamChain, Artifacts: c.Artifacts, Log: log, Progress: progress.step,
	}
	ended := false // the walkthrough, at its end
	err = devnet.Run(ctx, config, func(ctx context.Context, n *devnet.Net) error {
		progress.end()
		if !c.Walkthrough {
			n.Describe(o.out)
			<-ctx.Done()
			return ctx.Err()
		}
		story, err := (&devnet.Teller{Net: n, Out: told, KillOne: c.KillOne}).Tell(ctx)
		if err != nil {
			return err
		}
		if c.JSON {
			if err := printJSON(o.out, story); err != nil {
				return err
			}
		}
		ended = true
		if !story.Held {
			return errBroken
		}
		return nil
	})
	if err == nil && c.Walkthrough && !ended {
		return errors.New("the walkthrough was interrupted: whether every law holds is not known")
	}
	return err
}

// streams reads the chains from which tokens stream to the network.
func (c devnetCommand) streams() ([]node.StreamChain, error) {
	if c.Streams == "" {
		return nil, nil
	}
	b, err := os.ReadFile(c.Streams)
	if err != nil {
		return nil, fmt.Errorf("read the chains of --streams: %w", err)
	}
	chains, err := node.ReadStreams(b)
	if err != nil {
		return nil, fmt.Errorf("read the chains of %s: %w", c.Streams, err)
	}
	return chains, nil
}

// progress tells what is being done when it takes longer than a second.
type progress struct {
	w  io.Writer
	mu sync.Mutex
	t  *time.Timer
}

func newProgress(w io.Writer) *progress { return &progress{w: w} }

func (p *progress) step(what string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.t != nil {
		p.t.Stop()
	}
	p.t = time.AfterFunc(time.Second, func() {
		p.mu.Lock()
		defer p.mu.Unlock()
		fmt.Fprintf(p.w, "... %s\n", what)
	})
}

func (p *progress) end() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.t != nil {
		p.t.Stop()
		p.t = nil
	}
}
