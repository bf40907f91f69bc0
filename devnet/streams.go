package devnet

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain"
	"github.com/aleph-im/go-aleph/chain/bindings"
	"github.com/aleph-im/go-aleph/node"
	"github.com/aleph-im/go-aleph/payment"
)

const (
	// streamsFile holds where streams flow on the network's own chain, an empty
	// list where the chain did not take Superfluid.
	streamsFile = "streams.json"
	// besideFile holds where they flow on the other chains of this process.
	besideFile = "beside.json"
	// homeName is what the network's own chain is called among those with streams.
	homeName = "devnet"
)

// besideMax is how many chains there can be beside the network's own.
const besideMax = 4

// checkStreams says what is wrong with the chains from which tokens stream.
func (c Config) checkStreams() error {
	if len(c.Beside) > besideMax {
		return fmt.Errorf("--stream-chain is given %d times: there are at most %d chains beside that of the network", len(c.Beside), besideMax)
	}
	var home uint64 // Not known when it is elsewhere.
	all := c.Streams
	if len(c.Chain) == 0 {
		home = chainID
		all = append([]node.StreamChain{{Name: homeName, Place: chain.Superfluid{ChainID: home}}}, all...)
	}
	for i, name := range c.Beside {
		all = append(all, node.StreamChain{Name: name, Endpoints: []string{"in this process"}, Place: chain.Superfluid{ChainID: besideID(i)}})
	}
	return node.CheckStreams(all, home)
}

// besideID is the id of a chain beside the network's own.
func besideID(i int) uint64 { return chainID + 1 + uint64(i) }

// deployStreams sees to it that ALEPH and USDC can be streamed to the network on
// its own chain. A chain that does not take Superfluid's contracts has no
// streams. Doing it again changes nothing.
func (n *Net) deployStreams(ctx context.Context, deployer *chain.Sender) error {
	file := filepath.Join(n.config.Data, streamsFile)
	b, err := os.ReadFile(file)
	var places []chain.Superfluid
	switch {
	case err == nil:
		if err := json.Unmarshal(b, &places); err != nil {
			return fmt.Errorf("read %s: %w; restore it, or start in a new directory", file, err)
		}
	case errors.Is(err, os.ErrNotExist) && n.known():
		// A network from before there were streams.
	case errors.Is(err, os.ErrNotExist):
		if places, err = n.superfluid(ctx, deployer); err != nil {
			return err
		}
		if b, err = json.MarshalIndent(places, "", "  "); err != nil {
			return err
		}
		if err := writeFile(file, b); err != nil {
			return err
		}
	default:
		return err
	}
	for _, place := range places {
		n.Streams = append(n.Streams, node.StreamChain{Name: homeName, Place: place, Liquidate: true})
	}
	if err := n.openBeside(ctx); err != nil {
		return err
	}
	n.Streams = append(n.Streams, n.config.Streams...)
	return nil
}

// A place is where streams flow on a chain beside the network's own.
type place struct {
	Name  string           `json:"name"`
	Place chain.Superfluid `json:"place"`
}

// openBeside opens the chains of this process beside the network's own. Those
// of a network that exists are as they were; doing it again changes nothing.
func (n *Net) openBeside(ctx context.Context) error {
	file := filepath.Join(n.config.Data, besideFile)
	var places []place
	switch b, err := os.ReadFile(file); {
	case err == nil:
		if err := json.Unmarshal(b, &places); err != nil {
			return fmt.Errorf("read %s: %w; restore it, or start in a new directory", file, err)
		}
		same := slices.EqualFunc(places, n.config.Beside, func(p place, name string) bool { return p.Name == name })
		if len(n.config.Beside) > 0 && !same {
			return fmt.Errorf("the network in %s began with other chains beside it: start it without --stream-chain, or another in a new directory", n.config.Data)
		}
	case !errors.Is(err, os.ErrNotExist):
		return err
	case n.known() && len(n.config.Beside) > 0:
		return fmt.Errorf("the network in %s began without chains beside it: start it without --stream-chain, or another in a new directory", n.config.Data)
	default:
		for _, name := range n.config.Beside {
			places = append(places, place{Name: name})
		}
	}
	for i := range places {
		if err := n.openOne(ctx, i, &places[i]); err != nil {
			return fmt.Errorf("chain %s: %w", places[i].Name, err)
		}
	}
	if len(places) == 0 {
		return nil
	}
	b, err := json.MarshalIndent(places, "", "  ")
	if err != nil {
		return err
	}
	return writeFile(file, b)
}

// openOne opens a chain beside the network's own, and puts on it what is
// not there yet.
func (n *Net) openOne(ctx context.Context, i int, p *place) error {
	n.config.Progress("starting the chain " + p.Name)
	address := "beside-" + p.Name
	dev, err := n.openDev(address, n.saved(address), besideID(i))
	if err != nil {
		return err
	}
	n.beside = append(n.beside, dev)
	n.save(address, strings.TrimPrefix(dev.URL(), "http://"))
	client, err := chain.Connect(ctx, dev.URL())
	if err != nil {
		return err
	}
	defer client.Close()
	if p.Place.ChainID == 0 {
		if p.Place, err = n.populate(ctx, client); err != nil {
			return err
		}
	}
	n.Streams = append(n.Streams, node.StreamChain{Name: p.Name, Endpoints: []string{dev.URL()}, Place: p.Place, Liquidate: true})
	return nil
}

// populate puts tokens and Superfluid on a chain beside the network's own, and
// gives users tokens, and core nodes what it takes to close streams.
func (n *Net) populate(ctx context.Context, client *chain.Client) (chain.Superfluid, error) {
	deployer, token := chain.NewSender(client, n.keys.users[0]), bindings.NewDevToken()
	config := chain.SuperfluidConfig{Artifacts: n.config.Artifacts, Receiver: n.keys.receiver.wallet.Address()}
	for _, t := range []struct {
		name, symbol string
		decimals     uint8
		kind         payment.Kind
		each         aleph.Token // of every user
	}{
		{"Aleph", "ALEPH", 18, payment.Aleph, aleph.WholeTokens(userALEPH)},
		{"USD Coin", "USDC", 6, payment.Stable, aleph.NewToken(userUSDC * usdcUnit)},
	} {
		code := append(common.FromHex(bindings.DevTokenMetaData.Bin), token.PackConstructor(t.name, t.symbol, t.decimals, deployer.Address())...)
		at, err := deployer.Create(ctx, code)
		if err != nil {
			return chain.Superfluid{}, fmt.Errorf("create %s: %w", t.symbol, err)
		}
		for _, w := range n.keys.users[1:] {
			if _, err := deployer.Send(ctx, at, token.PackMint(w.Address(), t.each.Big()), nil); err != nil {
				return chain.Superfluid{}, fmt.Errorf("give %s to %s: %w", t.symbol, w.Address(), err)
			}
		}
		config.Wraps = append(config.Wraps, chain.Wrap{Token: at, Name: "Super " + t.name + " (development)", Symbol: t.symbol + "x", Kind: t.kind})
	}
	for _, core := range n.keys.cores {
		if _, err := deployer.Transfer(ctx, chain.Coin, core.wallet.Address(), aleph.WholeTokens(signerETH)); err != nil {
			return chain.Superfluid{}, fmt.Errorf("fund %s: %w", core.address, err)
		}
	}
	return chain.DeploySuperfluid(ctx, client, deployer, config)
}

// superfluid deploys Superfluid on the network's own chain.
func (n *Net) superfluid(ctx context.Context, deployer *chain.Sender) ([]chain.Superfluid, error) {
	n.config.Progress("deploying Superfluid")
	place, err := chain.DeploySuperfluid(ctx, n.Client, deployer, chain.SuperfluidConfig{
		Artifacts: n.config.Artifacts,
		Wraps: []chain.Wrap{
			{Token: n.Contracts.ALEPH, Name: "Super Aleph (development)", Symbol: "ALEPHx", Kind: payment.Aleph},
			{Token: n.Contracts.USDC, Name: "Super USD Coin (development)", Symbol: "USDCx", Kind: payment.Stable},
		},
	})
	switch {
	case err == nil:
		err = chain.DeployReceiver(ctx, deployer, n.Contracts, &place)
		return []chain.Superfluid{place}, err
	case n.dev != nil || errors.Is(err, chain.ErrArtifacts) || ctx.Err() != nil:
		return nil, err
	}
	n.log.Warn("the chain does not take Superfluid's contracts: nothing can be streamed on it", slog.Any("err", err))
	return nil, nil
}

// superTokens are what can be streamed to the network, on all chains.
func (n *Net) superTokens() (all []payment.SuperToken) {
	for _, s := range n.Streams {
		all = append(all, chain.SuperTokens(s.Place)...)
	}
	return all
}

// streamReceiver is the contract on the network's own chain that divides what
// streams bring.
func (n *Net) streamReceiver() aleph.Address {
	places := make([]chain.Superfluid, len(n.Streams))
	for i, s := range n.Streams {
		places[i] = s.Place
	}
	return chain.StreamReceiver(n.Contracts, places...)
}
