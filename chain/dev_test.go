package chain

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"math/rand/v2"
	"net"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"golang.org/x/sync/errgroup"

	aleph "github.com/aleph-im/go-aleph"
)

func TestDevContinues(t *testing.T) {
	dir := t.TempDir()
	wallets := DevWallets()
	to := common.Address{0: 1}
	var receipts []*types.Receipt
	for round := range 3 {
		dev, err := OpenDev(devConfig(dir))
		if err != nil {
			t.Fatal(err)
		}
		c := connect(t, dev.URL())
		if head, err := c.BlockNumber(t.Context()); err != nil || head != uint64(1+len(receipts)) {
			t.Fatalf("round %d: head is %d, %v; want %d", round, head, err, 1+len(receipts))
		}
		for i := range 5 {
			r, err := NewSender(c, wallets[i]).Transfer(t.Context(), Coin, to, aleph.NewToken(1))
			if err != nil {
				t.Fatal(err)
			}
			receipts = append(receipts, r)
		}
		for _, r := range receipts {
			again, err := c.TransactionReceipt(t.Context(), r.TxHash)
			if err != nil || again.BlockHash != r.BlockHash {
				t.Errorf("round %d: transaction %s is in block %v, %v; want %s", round, r.TxHash, again, err, r.BlockHash)
			}
		}
		if got, err := c.Balance(t.Context(), Coin, to); err != nil || got != aleph.NewToken(uint64(len(receipts))) {
			t.Errorf("round %d: balance %s, %v; want %d", round, got, err, len(receipts))
		}
		if err := dev.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

// TestDevBeginsInThePast makes many blocks at once, of as many seconds, and comes
// to the present when it is told to. Whatever it is told it does not go back.
func TestDevBeginsInThePast(t *testing.T) {
	dir := t.TempDir()
	config := devConfig(dir)
	config.Past = time.Hour
	dev, err := OpenDev(config)
	if err != nil {
		t.Fatal(err)
	}
	wallets := DevWallets()
	times := func(c *Client) (all []uint64) {
		t.Helper()
		head, err := c.BlockNumber(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		for n := range head {
			h, err := c.HeaderByNumber(t.Context(), new(big.Int).SetUint64(n+1))
			if err != nil {
				t.Fatal(err)
			}
			all = append(all, h.Time)
		}
		return all
	}
	send := func(c *Client) {
		t.Helper()
		for range 5 {
			if _, err := NewSender(c, wallets[0]).Transfer(t.Context(), Coin, common.Address{0: 1}, aleph.NewToken(1)); err != nil {
				t.Fatal(err)
			}
		}
	}
	c := connect(t, dev.URL())
	before := uint64(time.Now().Unix())
	send(c)
	young := times(c)
	if first := young[0]; first+3600 > before || first+4000 < before {
		t.Errorf("the chain began %d s ago", before-first)
	}
	for i, at := range young {
		if at != young[0]+uint64(i) {
			t.Errorf("block %d is of %d, want a second after the last: %d", i+1, at, young)
		}
	}
	for range 2 { // The second time there is nothing to do.
		if err := dev.Present(); err != nil {
			t.Fatal(err)
		}
	}
	if got := times(c); len(got) != len(young)+1 || got[len(young)] < before {
		t.Errorf("the blocks are of %d; it is %d", got, before)
	}
	if err := dev.Close(); err != nil {
		t.Fatal(err)
	}
	if dev, err = OpenDev(config); err != nil {
		t.Fatal(err)
	}
	c = connect(t, dev.URL())
	send(c)
	for _, at := range times(c)[len(young):] {
		if at < before {
			t.Errorf("a block after the present is of %d; it is %d", at, before)
		}
	}
	if err := dev.Close(); err != nil {
		t.Fatal(err)
	}
}

func TestDevRefuses(t *testing.T) {
	dir := t.TempDir()
	dev, err := OpenDev(devConfig(dir))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := OpenDev(devConfig(dir)); err == nil || !strings.Contains(err.Error(), "another process uses it") {
		t.Errorf("opened twice: %v", err)
	}
	if err := dev.Close(); err != nil {
		t.Fatal(err)
	}
	otherID, otherAccounts := devConfig(dir), devConfig(dir)
	otherID.ChainID++
	otherAccounts.Accounts = otherAccounts.Accounts[1:]
	for _, c := range []DevConfig{otherID, otherAccounts} {
		if _, err := OpenDev(c); !errors.Is(err, ErrOtherChain) {
			t.Errorf("another genesis: got %v", err)
		}
	}
	if _, err := OpenDev(DevConfig{Listen: "127.0.0.1:0"}); err == nil {
		t.Error("chain id 0 was accepted")
	}
	taken := devConfig("")
	_, taken.Listen, _ = strings.Cut(openURL(t), "http://")
	if _, err := OpenDev(taken); err == nil || !strings.Contains(err.Error(), "choose another address") {
		t.Errorf("address in use: got %v", err)
	}
	// A refusal lets go of the directory.
	again, err := OpenDev(devConfig(dir))
	if err != nil {
		t.Fatal(err)
	}
	if err := again.Close(); err != nil {
		t.Error(err)
	}
}

func openURL(t *testing.T) string {
	dev, _ := openDev(t, "")
	return dev.URL()
}

func TestDevServesEveryOrigin(t *testing.T) {
	url := openURL(t)
	ask := func(method, body string) (*http.Response, string) {
		t.Helper()
		r, err := http.NewRequestWithContext(t.Context(), method, url, strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Origin", "https://console.example")
		r.Header.Set("Content-Type", "application/json")
		response, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		b, err := io.ReadAll(response.Body)
		if err := errors.Join(err, response.Body.Close()); err != nil {
			t.Fatal(err)
		}
		if got := response.Header.Get("Access-Control-Allow-Origin"); got != "*" {
			t.Errorf("%s: origin allowed %q", method, got)
		}
		return response, string(b)
	}
	if r, _ := ask(http.MethodOptions, ""); r.StatusCode != http.StatusNoContent || r.Header.Get("Access-Control-Allow-Headers") != "*" {
		t.Errorf("preflight: %s, %v", r.Status, r.Header)
	}
	for _, test := range []struct{ method, want string }{
		{"eth_chainId", `"result":"0x37aa"`},
		{"net_version", `"result":"14250"`},
		{"web3_clientVersion", `"result":"galeph-dev/go-ethereum"`},
		{"eth_syncing", `"result":false`},
		{"eth_accounts", `"result":[]`},
		{"txpool_status", `"pending":"0x0"`},
		{"admin_nodeInfo", `"code":-32601`},
		{"debug_setHead", `"code":-32601`},
		{"miner_setGasLimit", `"code":-32601`},
	} {
		if _, got := ask(http.MethodPost, `{"jsonrpc":"2.0","id":1,"method":"`+test.method+`","params":[]}`); !strings.Contains(got, test.want) {
			t.Errorf("%s: got %s, want %s in it", test.method, got, test.want)
		}
	}
}

func TestDevTellsOverWebSocket(t *testing.T) {
	dev, c := openDev(t, "")
	ws, err := ethclient.DialContext(t.Context(), strings.Replace(dev.URL(), "http://", "ws://", 1))
	if err != nil {
		t.Fatal(err)
	}
	defer ws.Close()
	heads := make(chan *types.Header)
	subscription, err := ws.SubscribeNewHead(t.Context(), heads)
	if err != nil {
		t.Fatal(err)
	}
	defer subscription.Unsubscribe()
	s := NewSender(c, DevWallets()[0])
	for n := range uint64(20) {
		sent := make(chan error, 1)
		go func() {
			_, err := s.Transfer(t.Context(), Coin, s.Address(), aleph.NewToken(1))
			sent <- err
		}()
		select {
		case h := <-heads:
			if h.Number.Uint64() != n+2 {
				t.Errorf("head %s, want %d", h.Number, n+2)
			}
		case err := <-subscription.Err():
			t.Fatal(err)
		}
		if err := <-sent; err != nil {
			t.Fatal(err)
		}
	}
}

// Accounts that send at once must all get through, with no block left to make
// and no time passing in between.
func TestDevTakesAllTransactions(t *testing.T) {
	_, c := openDev(t, "")
	to := common.Address{0: 1}
	var all errgroup.Group
	const each = 15
	for _, w := range DevWallets() {
		s := NewSender(c, w)
		all.Go(func() error {
			for range each {
				if _, err := s.Transfer(t.Context(), Coin, to, aleph.NewToken(1)); err != nil {
					return err
				}
			}
			return nil
		})
	}
	if err := all.Wait(); err != nil {
		t.Fatal(err)
	}
	if got, err := c.Balance(t.Context(), Coin, to); err != nil || got != aleph.NewToken(each*uint64(len(devKeys))) {
		t.Errorf("got %s, %v", got, err)
	}
}

// A transaction below the base fee waits, blocks nobody, and is taken when the
// fee has fallen.
func TestDevLeavesWhatPaysTooLittle(t *testing.T) {
	_, c := openDev(t, "")
	w := DevWallets()
	signer := types.LatestSignerForChainID(big.NewInt(testChainID))
	poor, err := types.SignNewTx(w[0].Key, signer, &types.DynamicFeeTx{
		ChainID: big.NewInt(testChainID), GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(700_000_000), Gas: 21_000, To: &common.Address{}, Value: new(big.Int),
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := c.SendTransaction(t.Context(), poor); err != nil {
		t.Fatal(err)
	}
	s := NewSender(c, w[1])
	err = until(t.Context(), func() (bool, error) {
		if _, err := s.Transfer(t.Context(), Coin, s.Address(), aleph.NewToken(1)); err != nil {
			return false, err
		}
		_, err := c.TransactionReceipt(t.Context(), poor.Hash())
		return err == nil, nil
	})
	if err != nil {
		t.Fatal(err)
	}
	head, err := c.HeaderByNumber(t.Context(), nil)
	if err != nil || head.Number.Uint64() < 3 {
		t.Errorf("the fee fell within %v blocks, %v; the test shows nothing", head, err)
	}
}

func TestGethLogsQuietly(t *testing.T) {
	var text strings.Builder
	before := slog.Default()
	c := devConfig("")
	c.Logger = slog.New(slog.NewTextHandler(&lockedWriter{w: &text}, &slog.HandlerOptions{Level: slog.LevelInfo}))
	dev, err := OpenDev(c)
	if err != nil {
		t.Fatal(err)
	}
	client := connect(t, dev.URL())
	if _, err := NewSender(client, DevWallets()[0]).Transfer(t.Context(), Coin, common.Address{}, aleph.NewToken(1)); err != nil {
		t.Fatal(err)
	}
	if err := dev.Close(); err != nil {
		t.Fatal(err)
	}
	redirectGethLog(slog.New(slog.DiscardHandler))
	if text.String() != "" {
		t.Errorf("go-ethereum told its operator:\n%s", text.String())
	}
	if slog.Default() != before {
		t.Error("the default logger of the process was replaced")
	}
}

type lockedWriter struct {
	mu sync.Mutex
	w  io.Writer
}

func (l *lockedWriter) Write(b []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.w.Write(b)
}

const childDir = "GALEPH_TEST_CHAIN_DIR"

// runChild is a development chain in a process of its own, for others to kill.
func runChild(dir string) {
	dev, err := OpenDev(devConfig(dir))
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println(dev.URL())
	_, _ = io.Copy(io.Discard, os.Stdin) // Until the parent ends, at the latest.
	os.Exit(0)
}

// What a client has seen the receipt of is there after kill -9 at any moment.
func TestDevSurvivesKill(t *testing.T) {
	const seed = 20260506
	random := rand.New(rand.NewPCG(seed, 0))
	dir := t.TempDir()
	var mu sync.Mutex
	seen := map[common.Hash]common.Hash{} // transaction -> block
	for round := range 6 {
		child := exec.Command(os.Args[0])
		child.Env = append(os.Environ(), childDir+"="+dir)
		child.Stderr = os.Stderr
		stdin, err := child.StdinPipe()
		if err != nil {
			t.Fatal(err)
		}
		stdout, err := child.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := child.Start(); err != nil {
			t.Fatal(err)
		}
		url, err := bufio.NewReader(stdout).ReadString('\n')
		if err != nil {
			t.Fatal(err)
		}
		c := connect(t, strings.TrimSpace(url))
		for tx, block := range seen {
			if r, err := c.TransactionReceipt(t.Context(), tx); err != nil || r.BlockHash != block {
				t.Fatalf("seed %d, round %d: transaction %s was in block %s; now %v, %v", seed, round, tx, block, r, err)
			}
		}
		// Some accounts send without end; the process is killed when so many receipts are there.
		enough, count := 1+random.IntN(60), 0
		killed := make(chan struct{})
		var senders sync.WaitGroup
		for _, w := range DevWallets()[:3] {
			senders.Go(func() {
				s := NewSender(c, w)
				for {
					tx, err := s.sign(t.Context(), selfTransfer(w))
					if err != nil {
						return // The process is dead.
					}
					if err := c.SendTransaction(t.Context(), tx); err != nil {
						return
					}
					err = until(t.Context(), func() (bool, error) {
						select {
						case <-killed:
							return false, io.EOF
						default:
						}
						r, err := c.TransactionReceipt(t.Context(), tx.Hash())
						if err != nil {
							return false, nil
						}
						mu.Lock()
						defer mu.Unlock()
						seen[r.TxHash] = r.BlockHash
						if count++; count == enough {
							if err := child.Process.Kill(); err != nil {
								t.Error(err)
							}
							close(killed)
						}
						return true, nil
					})
					if err != nil {
						return
					}
				}
			})
		}
		senders.Wait()
		_ = child.Wait() // It was killed.
		_ = stdin.Close()
	}
	_, c := openDev(t, dir)
	for tx, block := range seen {
		if r, err := c.TransactionReceipt(t.Context(), tx); err != nil || r.BlockHash != block {
			t.Errorf("seed %d: transaction %s was in block %s; now %v, %v", seed, tx, block, r, err)
		}
	}
	if _, err := NewSender(c, DevWallets()[0]).Transfer(t.Context(), Coin, common.Address{}, aleph.NewToken(1)); err != nil {
		t.Errorf("the chain does not go on: %v", err)
	}
}

func selfTransfer(w Wallet) ethereum.CallMsg {
	to := w.Address()
	return ethereum.CallMsg{From: to, To: &to, Value: big.NewInt(1)}
}

// Nothing is answered while a block is made, nor ever after one that could not
// be written.
func TestGate(t *testing.T) {
	var g gate
	near, far := net.Pipe()
	c := gatedConn{near, &g}
	passed := make(chan string, 1)
	go func() {
		b, _ := io.ReadAll(far)
		passed <- string(b)
	}()
	err := g.shut(func() error {
		if g.mu.TryRLock() {
			t.Error("the gate is open while a block is made")
		}
		return nil
	})
	if _, again := c.Write([]byte("block 1")); err != nil || again != nil {
		t.Errorf("after a block that was written: %v, %v", err, again)
	}
	full := errors.New("disk full")
	if err := g.shut(func() error { return full }); !errors.Is(err, full) {
		t.Errorf("got %v, want %v", err, full)
	}
	if err := g.shut(func() error { return nil }); !errors.Is(err, full) {
		t.Errorf("a block was made after one that could not be written: %v", err)
	}
	if _, err := c.Write([]byte("block 2")); !errors.Is(err, full) {
		t.Errorf("after a block that could not be written: got %v, want %v", err, full)
	}
	if err := near.Close(); err != nil {
		t.Fatal(err)
	}
	if got := <-passed; got != "block 1" {
		t.Errorf("clients were told %q", got)
	}
}
