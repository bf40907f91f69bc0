package chain

import (
	"context"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/payment"
)

const testChainID = 14250

// artifacts is where `make npm` puts the packages.
var artifacts = filepath.Join("..", "contracts", "node_modules")

func devConfig(dir string) DevConfig {
	c := DevConfig{Dir: dir, Listen: "127.0.0.1:0", ChainID: testChainID}
	for _, w := range DevWallets() {
		c.Accounts = append(c.Accounts, w.Address())
	}
	return c
}

// openDev opens a development chain that is closed when the test ends.
func openDev(t testing.TB, dir string) (*Dev, *Client) {
	t.Helper()
	d, err := OpenDev(devConfig(dir))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	})
	return d, connect(t, d.URL())
}

func connect(t testing.TB, url string) *Client {
	t.Helper()
	c, err := Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	return c
}

// world is a chain in memory with the contracts deployed.
type world struct {
	*Client
	dev     *Dev
	d       Deployment
	wallets []Wallet
	senders []*Sender // of the wallets; the first is the deployer
}

// halvingInTests is in how long the price of what contracts sell halves.
const halvingInTests = 2 * time.Second

func deployConfig() DeployConfig {
	c := DeployConfig{
		Artifacts:      artifacts,
		MaxPerEpoch:    aleph.WholeTokens(1_000_000),
		Start:          time.Now().Add(-24 * time.Hour), // Many epochs are over.
		Epoch:          time.Minute,
		Guardian:       DevWallets()[9].Address(),
		DevelopersLock: time.Hour,
		Halving:        halvingInTests,
		DevelopersBP:   500,
	}
	for i, w := range DevWallets()[5:9] {
		c.Signers = append(c.Signers, Signer{w.Address(), uint64(10 + i)})
	}
	return c
}

func newWorld(t testing.TB) *world {
	t.Helper()
	return newWorldOf(t, deployConfig())
}

func newWorldOf(t testing.TB, config DeployConfig) *world {
	t.Helper()
	dev, c := openDev(t, "")
	w := &world{Client: c, dev: dev, wallets: DevWallets()}
	for _, wallet := range w.wallets {
		w.senders = append(w.senders, NewSender(c, wallet))
	}
	d, err := Deploy(t.Context(), c, w.senders[0], config)
	if err != nil {
		t.Fatal(err)
	}
	w.d = d
	return w
}

// give sends tokens from the deployer.
func (w *world) give(t testing.TB, token, to common.Address, amount aleph.Token) {
	t.Helper()
	if _, err := w.senders[0].Transfer(t.Context(), token, to, amount); err != nil {
		t.Fatal(err)
	}
}

func (w *world) balance(t *testing.T, token, of common.Address) aleph.Token {
	t.Helper()
	n, err := w.Balance(t.Context(), token, of)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// sameTokens lets cmp compare amounts.
var sameTokens = cmp.Comparer(func(x, y aleph.Token) bool { return x == y })

func TestAssets(t *testing.T) {
	d := Deployment{ALEPH: common.HexToAddress("0x27702a26126e0B3702af63Ee09aC4d1A084EF628"), USDC: common.Address{19: 1}, USDT: common.Address{19: 2}, DAI: common.Address{19: 3}}
	for _, a := range Assets(d) {
		want := map[string]payment.Asset{
			"ETH":   {Address: "", Symbol: "ETH", Decimals: 18, Kind: payment.Other},
			"ALEPH": {Address: "0x27702a26126e0B3702af63Ee09aC4d1A084EF628", Symbol: "ALEPH", Decimals: 18, Kind: payment.Aleph},
			"USDC":  {Address: "0x0000000000000000000000000000000000000001", Symbol: "USDC", Decimals: 6, Kind: payment.Stable},
			"USDT":  {Address: "0x0000000000000000000000000000000000000002", Symbol: "USDT", Decimals: 6, Kind: payment.Stable},
			"DAI":   {Address: "0x0000000000000000000000000000000000000003", Symbol: "DAI", Decimals: 18, Kind: payment.Stable},
		}[a.Symbol]
		if a != want {
			t.Errorf("got %+v, want %+v", a, want)
		}
	}
}

func TestMain(m *testing.M) {
	if dir := os.Getenv(childDir); dir != "" {
		runChild(dir)
	}
	os.Exit(m.Run())
}

// until calls f again and again until it says that it is done.
func until(ctx context.Context, f func() (done bool, err error)) error {
	for {
		if done, err := f(); done || err != nil {
			return err
		}
		if err := pause(ctx, receiptPauseMin); err != nil {
			return err
		}
	}
}
