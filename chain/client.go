package chain

import (
	"context"
	"fmt"
	"math/big"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain/bindings"
)

// Client speaks JSON-RPC to one Ethereum endpoint. It is safe for concurrent
// use. Methods that read the chain read its latest block.
type Client struct {
	*ethclient.Client
	chainID uint64
	name    string
	most    atomic.Int64 // calls that go into one request; 0 until one was refused
	senders struct {
		sync.Mutex
		accounts map[common.Address]*account
	}
}

// account returns what all senders of an address share.
func (c *Client) account(a common.Address) *account {
	c.senders.Lock()
	defer c.senders.Unlock()
	if c.senders.accounts == nil {
		c.senders.accounts = map[common.Address]*account{}
	}
	if c.senders.accounts[a] == nil {
		c.senders.accounts[a] = &account{turn: make(chan struct{}, 1)}
	}
	return c.senders.accounts[a]
}

// questionMax is how long a question over HTTP may take, so that an endpoint
// that takes it and says nothing keeps nobody waiting for ever.
const questionMax = 30 * time.Second

// Connect reaches an endpoint (http://, https://, ws:// or wss://) and asks
// for its chain id. The caller closes the client. Errors name an endpoint by its
// host only, those of its methods as well: the rest of a URL often holds a key.
func Connect(ctx context.Context, endpoint string) (*Client, error) {
	name := nameOf(endpoint)
	public, transport := hidden(endpoint)
	dialled, err := rpc.DialOptions(ctx, public, rpc.WithHTTPClient(&http.Client{Transport: patient{transport}, Timeout: questionMax}))
	if err != nil {
		return nil, fmt.Errorf("connect to Ethereum at %s: %s", name, strings.ReplaceAll(err.Error(), endpoint, name))
	}
	c := ethclient.NewClient(dialled)
	id, err := c.ChainID(ctx)
	if err != nil {
		c.Close()
		return nil, fmt.Errorf("ask %s for its chain id: %w; check that an Ethereum node answers JSON-RPC there", name, err)
	}
	if !id.IsUint64() {
		c.Close()
		return nil, fmt.Errorf("chain id %s of %s is beyond 64 bits", id, name)
	}
	return &Client{Client: c, chainID: id.Uint64(), name: name}, nil
}

// hidden returns the URL of an endpoint without what may be secret of it, and
// what puts that back when something is asked. Other than over HTTP the whole
// URL stays: no error of those names it once it is dialled.
func hidden(endpoint string) (public string, ask http.RoundTripper) {
	whole, err := url.Parse(endpoint)
	if err != nil || whole.Scheme != "http" && whole.Scheme != "https" {
		return endpoint, http.DefaultTransport
	}
	return whole.Scheme + "://" + whole.Host, secretive{http.DefaultTransport, whole}
}

// secretive asks another place of the host than it is told to.
type secretive struct {
	http.RoundTripper
	whole *url.URL
}

func (s secretive) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	whole := *s.whole
	if u := whole.User; u != nil {
		password, _ := u.Password()
		r.SetBasicAuth(u.Username(), password)
		whole.User = nil
	}
	r.URL = &whole
	return s.RoundTripper.RoundTrip(r)
}

// PublicURL returns the URL of an endpoint that others may be told: nothing of
// one that holds more than a host, because that is often a key.
func PublicURL(endpoint string) string {
	u, err := url.Parse(endpoint)
	if err != nil || u.User != nil || u.RawQuery != "" || strings.Trim(u.Path, "/") != "" {
		return ""
	}
	return endpoint
}

// nameOf is the host of an endpoint: the rest of its URL often holds a key.
func nameOf(endpoint string) string {
	if u, err := url.Parse(endpoint); err == nil && u.Host != "" {
		return u.Host
	}
	return "an endpoint"
}

// Name tells the endpoint from others, without the secrets that its URL may hold.
func (c *Client) Name() string { return c.name }

// ID returns the chain id.
func (c *Client) ID() uint64 { return c.chainID }

// Balance returns what an account holds of a token, in its base unit. The
// token Coin is ETH.
func (c *Client) Balance(ctx context.Context, token, account common.Address) (aleph.Token, error) {
	if token == Coin {
		wei, err := c.BalanceAt(ctx, account, nil)
		if err != nil {
			return aleph.Token{}, fmt.Errorf("read balance of %s: %w", account, err)
		}
		return tokenOf(wei), nil
	}
	erc20 := bindings.NewIERC20()
	n, err := read(ctx, c, token, erc20.PackBalanceOf(account), erc20.UnpackBalanceOf)
	if err != nil {
		return aleph.Token{}, fmt.Errorf("read balance of %s: %w", account, err)
	}
	return tokenOf(n), nil
}

// BalanceAfter returns what an account held of an ERC-20 token after a block,
// in the token's base unit. Endpoints that keep no archive know only the last
// blocks.
func (c *Client) BalanceAfter(ctx context.Context, token, account common.Address, block uint64) (aleph.Token, error) {
	erc20 := bindings.NewIERC20()
	n, err := readAt(ctx, c, new(big.Int).SetUint64(block), token, erc20.PackBalanceOf(account), erc20.UnpackBalanceOf)
	if err != nil {
		return aleph.Token{}, fmt.Errorf("read balance of %s after block %d: %w", account, block, err)
	}
	return tokenOf(n), nil
}

// read calls a view function of a contract on the latest block.
func read[T any](ctx context.Context, c *Client, contract common.Address, data []byte, unpack func([]byte) (T, error)) (T, error) {
	return readAt(ctx, c, nil, contract, data, unpack)
}

// readAt calls a view function of a contract on one block.
func readAt[T any](ctx context.Context, c *Client, block *big.Int, contract common.Address, data []byte, unpack func([]byte) (T, error)) (value T, err error) {
	answer, err := c.CallContract(ctx, ethereum.CallMsg{To: &contract, Data: data}, block)
	if err != nil {
		return value, explain(err)
	}
	if len(answer) == 0 {
		return value, fmt.Errorf("chain %d has no such contract at %s", c.chainID, contract)
	}
	value, err = unpack(answer)
	if err != nil {
		return value, fmt.Errorf("decode answer of contract %s: %w", contract, err)
	}
	return value, nil
}
