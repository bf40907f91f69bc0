package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain"
	"github.com/aleph-im/go-aleph/console"
	"github.com/aleph-im/go-aleph/payment"
)

// onChain are the flags of commands that look at the chain.
type onChain struct {
	coreNode
	RPC string `name:"rpc" placeholder:"URL" help:"The JSON-RPC of the Ethereum; the one that the core node names without it."`
}

// deployment is a network's contracts on a chain that answers.
type deployment struct {
	coreNode
	told      console.Chain // what the core node says
	contracts chain.Deployment
	client    *chain.Client
	rpc       string
}

// askNode asks the core node where its contracts are.
func (c onChain) askNode(ctx context.Context) (console.Chain, chain.Deployment, error) {
	var told console.Chain
	if err := c.ask(ctx, "/api/v1/chain", &told); err != nil {
		return told, chain.Deployment{}, err
	}
	d := chain.Deployment{ChainID: told.ChainID}
	for _, x := range []struct {
		name string
		to   *common.Address
	}{
		{"aleph", &d.ALEPH},
		{"usdc", &d.USDC},
		{"usdt", &d.USDT},
		{"dai", &d.DAI},
		{"weth", &d.WETH},
		{"uniswap_v2_router", &d.Router},
		{"uniswap_v3_quoter", &d.QuoterV3},
		{"uniswap_v4_quoter", &d.QuoterV4},
		{"usdc_pool", &d.USDCPool},
		{"payment_processor", &d.Processor},
		{"reward_vault", &d.Vault},
		{"developer_vesting", &d.Vesting},
	} {
		text := told.Contracts[x.name]
		if !common.IsHexAddress(text) {
			return told, d, fmt.Errorf("%s does not say where the contract %s is: ask a core node of this version", c.url("/api/v1/chain"), x.name)
		}
		*x.to = common.HexToAddress(text)
	}
	return told, d, nil
}

// connect reaches the chain that the core node means, or that of --rpc.
func (c onChain) connect(ctx context.Context, told console.Chain) (*chain.Client, string, error) {
	url := c.RPC
	if url == "" {
		url = told.RPC
	}
	if url == "" {
		return nil, url, fmt.Errorf("the core node keeps the URL of its Ethereum to itself: give the URL of the JSON-RPC of an Ethereum with chain id %d with --rpc", told.ChainID)
	}
	if c.RPC != "" {
		if err := checkURL("--rpc", c.RPC, "http", "https", "ws", "wss"); err != nil {
			return nil, url, err
		}
	}
	client, err := chain.Connect(ctx, url)
	if err != nil {
		return nil, url, fmt.Errorf("no Ethereum answers at %s: give the URL of the JSON-RPC of an Ethereum with chain id %d with --rpc: %w", url, told.ChainID, err)
	}
	return client, url, nil
}

// reach finds the contracts of the core node's network on the chain. The
// caller closes the client.
func (c onChain) reach(ctx context.Context) (*deployment, error) {
	told, contracts, err := c.askNode(ctx)
	if err != nil {
		return nil, err
	}
	client, url, err := c.connect(ctx, told)
	if err != nil {
		return nil, err
	}
	if client.ID() != told.ChainID {
		client.Close()
		return nil, fmt.Errorf("the network is on chain %d, and %s is chain %d: give another endpoint with --rpc, or another core node with --node", told.ChainID, url, client.ID())
	}
	if err := contracts.Agree(ctx, client); err != nil {
		client.Close()
		return nil, fmt.Errorf("do not pay here: what %s names and what %s has differ: %w", c.Node, url, err)
	}
	return &deployment{c.coreNode, told, contracts, client, url}, nil
}

// endpoint names the endpoint of the chain.
func (d *deployment) endpoint() string { return "the endpoint " + d.client.Name() }

// where are the flags that say where to look.
func (c onChain) where() []string {
	words := []string{"--node", c.Node}
	if c.RPC != "" {
		words = append(words, "--rpc", c.RPC)
	}
	return words
}

// confirmed waits until so many blocks follow a transaction's block as core
// nodes wait for, and says how many there are. It is an error when the chain
// drops the block.
func (d *deployment) confirmed(ctx context.Context, receipt *types.Receipt, o output) error {
	if d.told.Confirmations == 0 {
		return nil
	}
	var told uint64
	return await(ctx, newVigil(o, d.endpoint(), "confirmations"), func() (bool, error) {
		again, err := d.client.TransactionReceipt(ctx, receipt.TxHash)
		if errors.Is(err, ethereum.NotFound) || err == nil && again.BlockHash != receipt.BlockHash {
			return true, fmt.Errorf("the chain has dropped block %s, which held it", receipt.BlockNumber)
		} else if err != nil {
			return false, err
		}
		head, err := d.client.BlockNumber(ctx)
		if err != nil {
			return false, err
		}
		n := min(head-min(head, receipt.BlockNumber.Uint64()), d.told.Confirmations)
		if n > told {
			told = n
			fmt.Fprintf(o.err, "... %d of %s\n", n, plural(int(d.told.Confirmations), "confirmation"))
		}
		return n == d.told.Confirmations, nil
	})
}

// fee is what a transaction costs, in wei.
type fee struct {
	Gas  uint64      `json:"gas"`
	Next aleph.Token `json:"wei"`      // in the next block
	Most aleph.Token `json:"wei_most"` // that is offered; must be there
}

func (d *deployment) fee(ctx context.Context, gas uint64) (fee, error) {
	next, most, err := d.client.Fees(ctx)
	return fee{gas, next.Mul(gas), most.Mul(gas + gas/4)}, err // A sender adds a quarter.
}

func (f fee) String() string {
	return fmt.Sprintf("about %s ETH for %d gas, at most %s ETH", quantity(f.Next, 18), f.Gas, quantity(f.Most, 18))
}

// assumed says so of a fee that the chain did not estimate.
func assumed(guessed bool) string {
	if !guessed {
		return ""
	}
	return "; the gas is assumed, since the chain can't try what is not approved"
}

// enoughETH returns an error when an account has less ETH than it needs.
func (d *deployment) enoughETH(ctx context.Context, account common.Address, need aleph.Token, what string) error {
	have, err := d.client.Balance(ctx, chain.Coin, account)
	if err != nil {
		return err
	}
	if have.Cmp(need) < 0 {
		return fmt.Errorf("%s has %s ETH and needs %s for %s: send it ETH", account, quantity(have, 18), quantity(need, 18), what)
	}
	return nil
}

// asset finds a token by its symbol or address. One that the network does not
// know by name may be taken all the same: the payment processor says so.
func (d *deployment) asset(ctx context.Context, name string) (console.ChainAsset, common.Address, error) {
	address := common.Address{}
	byAddress := common.IsHexAddress(name)
	if byAddress {
		address = common.HexToAddress(name)
	}
	var symbols []string
	for _, a := range d.told.Assets {
		at := chain.Coin
		if a.Address != "" {
			b, ok := a.Address.Ethereum()
			if !ok {
				return a, at, fmt.Errorf("%s names an asset at %q, which is not an Ethereum address", d.Node, a.Address)
			}
			at = b
		}
		if byAddress && at == address || strings.EqualFold(a.Symbol, name) {
			return a, at, nil
		}
		symbols = append(symbols, a.Symbol)
	}
	if byAddress && address != chain.Coin {
		decimals, err := d.client.Decimals(ctx, address)
		if err != nil {
			return console.ChainAsset{}, address, fmt.Errorf("--token: %w; pay with %s", err, strings.Join(symbols, ", "))
		}
		return console.ChainAsset{Symbol: address.Hex(), Address: aleph.EthereumAddress(address), Decimals: decimals, Kind: payment.Other}, address, nil
	}
	return console.ChainAsset{}, address, fmt.Errorf("--token %.60q is not taken here: pay with %s, or with the address of a token that the payment processor takes", name, strings.Join(symbols, ", "))
}

// age spells how long ago a block's time was.
func age(of *types.Header) time.Duration {
	return max(0, time.Since(time.Unix(int64(of.Time), 0))).Truncate(time.Second)
}

func bigBlock(n uint64) *big.Int { return new(big.Int).SetUint64(n) }
