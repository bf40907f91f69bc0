package chain

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"math/big"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"golang.org/x/sync/errgroup"
	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain/bindings"
)

func TestParseWallet(t *testing.T) {
	want := common.HexToAddress("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266")
	for _, key := range []string{devKeys[0], "0x" + devKeys[0]} {
		if w, err := ParseWallet(key); err != nil || w.Address() != want {
			t.Errorf("%s: got %v, %v", key, w.Address(), err)
		}
	}
	for _, key := range []string{"", "0x", devKeys[0][1:], devKeys[0] + "00", "x" + devKeys[0][1:], strings.Repeat("0", 64)} {
		if _, err := ParseWallet(key); err == nil || len(key) > 8 && strings.Contains(err.Error(), key[:8]) {
			t.Errorf("%q: got %v", key, err)
		}
	}
}

func TestConnectRefuses(t *testing.T) {
	web := httptest.NewServer(http.NotFoundHandler())
	defer web.Close()
	for _, url := range []string{"", "gopher://127.0.0.1", "http://127.0.0.1:1", web.URL} {
		if c, err := Connect(t.Context(), url); err == nil {
			t.Errorf("%q: connected to chain %d", url, c.ID())
		}
	}
}

func TestRefusalsAreSentences(t *testing.T) {
	w := newWorld(t)
	poor := w.wallets[1]
	token, processor := bindings.NewDevToken(), bindings.NewPaymentProcessor()
	for _, test := range []struct {
		name string
		to   common.Address
		data []byte
		want string
	}{
		{
			"custom error with a text", w.d.ALEPH, token.PackTransfer(w.d.Vault, big.NewInt(5)),
			"the contract refused: " + poor.Address().Hex() + " has 0 base units of the token and needs 5",
		},
		{
			"custom error of another contract", w.d.Processor, processor.PackSetSplit(1, 2),
			"only the contract's owner may do this, and " + poor.Address().Hex() + " is not",
		},
		{
			"text of Uniswap", w.d.Router,
			bindings.NewIUniswapV2Router02().PackSwapExactETHForTokens(big.NewInt(1), []common.Address{w.d.WETH, w.d.ALEPH}, poor.Address(), big.NewInt(1)),
			"came after its deadline",
		},
		{"no such function", w.d.Vault, []byte{1, 2, 3, 4}, "it gave no reason"},
	} {
		_, err := w.senders[1].Send(t.Context(), test.to, test.data, nil)
		if e, ok := errors.AsType[*Reverted](err); !ok || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: got %v (%+v), want %q", test.name, err, e, test.want)
		}
	}
	if _, err := w.senders[1].Send(t.Context(), poor.Address(), nil, aleph.WholeTokens(20_000).Big()); err == nil || !strings.Contains(err.Error(), "insufficient funds") {
		t.Errorf("more than there is: got %v", err)
	}
	if _, err := read(t.Context(), w.Client, poor.Address(), token.PackName(), token.UnpackName); err == nil || !strings.Contains(err.Error(), "no such contract") {
		t.Errorf("read from where no contract is: got %v", err)
	}
}

func TestRevertedSpellsWhatItCan(t *testing.T) {
	processor, vault := bindings.NewPaymentProcessor().GetABI(), bindings.NewRewardVault().GetABI()
	foreign, err := bindings.ForeignErrorsMetaData.ParseABI()
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ name, hex, want string }{
		{"nothing", "", "it gave no reason"},
		{"less than a selector", "0102", "it gave no reason"},
		{"unknown error", "01020304", "error 0x01020304 is none of those known"},
		{"cut off", "08c379a000", "error 0x08c379a0"},
		{"known error, cut off", vault.Errors["StaleEpoch"].ID.Hex()[2:10] + "00", "error"},
		{"error of Superfluid", foreign.Errors["CFA_NO_SELF_FLOW"].ID.Hex()[2:10], "nobody streams to himself"},
		{"panic", "4e487b71" + strings.Repeat("00", 31) + "11", "arithmetic underflow or overflow"},
		{
			"error without a text", processor.Errors["InvalidSplit"].ID.Hex()[2:10] + strings.Repeat("00", 31) + "07" + strings.Repeat("00", 31) + "08",
			"InvalidSplit(developersBp 7, burnBp 8)",
		},
	} {
		if got := reverted(common.FromHex(test.hex)).Reason; !strings.Contains(got, test.want) {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

// Each text belongs to an error of a contract and names arguments that it has.
func TestRevertTextsFit(t *testing.T) {
	errors := map[string]abi.Error{}
	foreign, err := bindings.ForeignErrorsMetaData.ParseABI()
	if err != nil {
		t.Fatal(err)
	}
	for _, contract := range []abi.ABI{
		bindings.NewDevToken().GetABI(), bindings.NewRewardVault().GetABI(), bindings.NewPaymentProcessor().GetABI(), bindings.NewDeveloperVesting().GetABI(), bindings.NewStreamReceiver().GetABI(), *foreign,
	} {
		maps.Copy(errors, contract.Errors)
	}
	for name, text := range revertErrors {
		e, ok := errors[name]
		if !ok {
			t.Errorf("no contract has the error %s", name)
			continue
		}
		for _, input := range e.Inputs {
			text = strings.ReplaceAll(text, "{"+input.Name+"}", "")
		}
		if strings.ContainsAny(text, "{}") {
			t.Errorf("%s has no such argument: %s", name, text)
		}
	}
}

// A transaction that fails although it was estimated to succeed says why.
func TestPostMortem(t *testing.T) {
	w := newWorld(t)
	w.give(t, w.d.ALEPH, w.wallets[1].Address(), aleph.NewToken(10))
	data := bindings.NewDevToken().PackTransfer(w.d.Vault, big.NewInt(10))
	call := selfTransfer(w.wallets[1])
	call.To, call.Data, call.Value = &w.d.ALEPH, data, new(big.Int)
	// Both are signed while there is enough for one; the second comes too late.
	first, err := w.senders[1].sign(t.Context(), call)
	if err != nil {
		t.Fatal(err)
	}
	second, err := types.SignNewTx(w.wallets[1].Key, types.LatestSignerForChainID(first.ChainId()), &types.DynamicFeeTx{
		ChainID: first.ChainId(), Nonce: first.Nonce() + 1, GasTipCap: first.GasTipCap(), GasFeeCap: first.GasFeeCap(),
		Gas: first.Gas(), To: first.To(), Value: first.Value(), Data: first.Data(),
	})
	if err != nil {
		t.Fatal(err)
	}
	for i, tx := range []*types.Transaction{first, second} {
		r, err := w.senders[1].deliver(t.Context(), tx)
		if err != nil {
			t.Fatal(err)
		}
		if succeeded := r.Status == types.ReceiptStatusSuccessful; succeeded != (i == 0) {
			t.Fatalf("transaction %d has status %d", i, r.Status)
		} else if !succeeded {
			if err := w.senders[1].postMortem(t.Context(), call, r); err == nil || !strings.Contains(err.Error(), "has 0 base units") {
				t.Errorf("got %v", err)
			}
		}
	}
}

// A sender gets each transaction through once, although the endpoint loses
// questions and answers.
func TestSenderSurvivesBrokenConnections(t *testing.T) {
	dev, _ := openDev(t, "")
	var n atomic.Int64
	proxy := httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return
		}
		deliver := bytes.Contains(body, []byte("eth_sendRawTransaction")) || bytes.Contains(body, []byte("eth_getTransactionReceipt"))
		turn := n.Add(1)
		if deliver && turn%3 == 0 {
			http.Error(rw, "lost question", http.StatusBadGateway)
			return
		}
		answer, err := http.Post(dev.URL(), "application/json", bytes.NewReader(body))
		if err != nil {
			return
		}
		defer func() { _ = answer.Body.Close() }()
		if deliver && turn%3 == 1 {
			http.Error(rw, "lost answer", http.StatusBadGateway)
			return
		}
		rw.Header().Set("Content-Type", "application/json")
		_, _ = io.Copy(rw, answer.Body)
	}))
	defer proxy.Close()
	c := connect(t, proxy.URL)
	s := NewSender(c, DevWallets()[0])
	to := common.Address{0: 1}
	const count = 20
	for range count {
		if _, err := s.Transfer(t.Context(), Coin, to, aleph.NewToken(1)); err != nil {
			t.Fatal(err)
		}
	}
	if got, err := c.Balance(t.Context(), Coin, to); err != nil || got != aleph.NewToken(count) {
		t.Errorf("%s arrived, %v; want %d", got, err, count)
	}
}

func TestSenderEndsWithContext(t *testing.T) {
	_, c := openDev(t, "")
	s := NewSender(c, DevWallets()[0])
	call := selfTransfer(s.wallet)
	tx, err := s.sign(t.Context(), call)
	if err != nil {
		t.Fatal(err)
	}
	// A gap before its nonce keeps it waiting for ever.
	waiting, err := types.SignNewTx(s.wallet.Key, types.LatestSignerForChainID(tx.ChainId()), &types.DynamicFeeTx{
		ChainID: tx.ChainId(), Nonce: 5, GasTipCap: tx.GasTipCap(), GasFeeCap: tx.GasFeeCap(), Gas: tx.Gas(), To: tx.To(),
	})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() {
		_, err := s.deliver(ctx, waiting)
		ended <- err
	}()
	err = until(t.Context(), func() (bool, error) {
		_, pending, err := c.TransactionByHash(t.Context(), waiting.Hash())
		return pending && err == nil, nil
	})
	if err != nil {
		t.Fatal(err)
	}
	cancel()
	if err := <-ended; !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

// gatekeeper stands between a sender and a chain and decides what becomes of
// transactions.
type gatekeeper struct {
	*httptest.Server
	mu      sync.Mutex
	offered []*types.Transaction
	// decide is asked about each transaction; n counts from 1.
	decide func(n int, tx *types.Transaction) verdict
}

type verdict struct {
	swallow bool   // the chain never gets it
	lose    bool   // the answer
	refuse  string // the answer, whatever the chain says
}

func newGatekeeper(t *testing.T, url string, decide func(n int, tx *types.Transaction) verdict) *gatekeeper {
	g := &gatekeeper{decide: decide}
	g.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return
		}
		var question struct {
			ID     json.RawMessage
			Method string
			Params []json.RawMessage
		}
		var v verdict
		tx := new(types.Transaction)
		if json.Unmarshal(body, &question) == nil && question.Method == "eth_sendRawTransaction" {
			var raw hexutil.Bytes
			if err := errors.Join(json.Unmarshal(question.Params[0], &raw), tx.UnmarshalBinary(raw)); err != nil {
				t.Error(err)
			}
			g.mu.Lock()
			g.offered = append(g.offered, tx)
			n := len(g.offered)
			g.mu.Unlock()
			v = g.decide(n, tx)
		}
		w.Header().Set("Content-Type", "application/json")
		var answer []byte
		if !v.swallow {
			if answer, err = forward(url, body); err != nil {
				return
			}
		}
		switch {
		case v.lose:
			panic(http.ErrAbortHandler)
		case v.refuse != "":
			fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,"error":{"code":-32000,"message":%q}}`, question.ID, v.refuse)
		case v.swallow:
			fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,"result":%q}`, question.ID, tx.Hash())
		default:
			_, _ = w.Write(answer)
		}
	}))
	t.Cleanup(g.Close)
	return g
}

func forward(url string, question []byte) ([]byte, error) {
	answer, err := http.Post(url, "application/json", bytes.NewReader(question))
	if err != nil {
		return nil, err
	}
	defer func() { _ = answer.Body.Close() }()
	return io.ReadAll(answer.Body)
}

func (g *gatekeeper) seen() []*types.Transaction {
	g.mu.Lock()
	defer g.mu.Unlock()
	return slices.Clone(g.offered)
}

// hasty has hardly any patience.
func hasty(c *Client, w Wallet, bound *big.Int) *Sender {
	return NewBoundedSender(c, w, SenderConfig{FeeMax: bound, Patience: time.Millisecond})
}

// blocks makes blocks until the test ends, and fails nothing when it does.
func blocks(t *testing.T, c *Client, w Wallet) {
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() {
		defer close(done)
		s := NewSender(c, w)
		for ctx.Err() == nil {
			_, _ = s.Transfer(ctx, Coin, w.Address(), aleph.NewToken(1))
		}
	}()
	t.Cleanup(func() { cancel(); <-done })
}

// What no block takes is offered under the same nonce, each time for at least
// a tenth more, and happens once.
func TestSenderOffersMore(t *testing.T) {
	dev, direct := openDev(t, "")
	blocks(t, direct, DevWallets()[1])
	for _, last := range []int{3, 1} { // The one that is offered last gets through, or the very first.
		g := newGatekeeper(t, dev.URL(), nil)
		g.decide = func(n int, tx *types.Transaction) verdict {
			if n == 3 && last == 1 {
				if err := direct.SendTransaction(t.Context(), g.seen()[0]); err != nil {
					t.Error(err)
				}
			}
			return verdict{swallow: n < 3 || last == 1}
		}
		c := connect(t, g.URL)
		s, to := hasty(c, DevWallets()[0], nil), common.Address{0: byte(last)}
		receipt, err := s.Transfer(t.Context(), Coin, to, aleph.NewToken(7))
		if err != nil {
			t.Fatal(err)
		}
		offered := g.seen()
		if receipt.TxHash != offered[last-1].Hash() {
			t.Errorf("the receipt is of %s, want that of offer %d", receipt.TxHash, last)
		}
		seen := map[common.Hash]bool{}
		for i, tx := range offered {
			if tx.Nonce() != offered[0].Nonce() {
				t.Errorf("offer %d has nonce %d, the first %d", i, tx.Nonce(), offered[0].Nonce())
			}
			if i == 0 || seen[tx.Hash()] { // One that may have been dropped is offered as it is.
				seen[tx.Hash()] = true
				continue
			}
			seen[tx.Hash()] = true
			for _, pair := range [][2]*big.Int{{offered[i-1].GasFeeCap(), tx.GasFeeCap()}, {offered[i-1].GasTipCap(), tx.GasTipCap()}} {
				if tenth := new(big.Int).Div(new(big.Int).Mul(pair[0], big.NewInt(11)), big.NewInt(10)); pair[1].Cmp(tenth) < 0 {
					t.Errorf("offer %d has %s after %s, not a tenth more", i, pair[1], pair[0])
				}
			}
		}
		if got, err := direct.Balance(t.Context(), Coin, to); err != nil || got != aleph.NewToken(7) {
			t.Errorf("%s arrived, %v; want 7", got, err)
		}
		wantNothingUnderWay(t, direct, s.Address())
	}
}

func wantNothingUnderWay(t *testing.T, c *Client, a common.Address) {
	t.Helper()
	used, err := c.NonceAt(t.Context(), a, nil)
	known, wrong := c.PendingNonceAt(t.Context(), a)
	if err != nil || wrong != nil || used != known {
		t.Errorf("nonces up to %d are used and up to %d known, %v, %v", used, known, err, wrong)
	}
}

// The bound on fees holds, whatever the patience, and nothing is sent when gas
// is above it to begin with.
func TestSenderKeepsItsBound(t *testing.T) {
	dev, direct := openDev(t, "")
	blocks(t, direct, DevWallets()[1])
	header, err := direct.HeaderByNumber(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	low := new(big.Int).Rsh(header.BaseFee, 2)
	_, err = hasty(direct, DevWallets()[2], low).Transfer(t.Context(), Coin, common.Address{1}, aleph.NewToken(1))
	if e, ok := errors.AsType[*FeesTooHigh](err); !ok || e.Bound.Cmp(low) != 0 || !strings.Contains(err.Error(), "raise the bound") {
		t.Errorf("got %v", err)
	}
	if _, err := hasty(direct, DevWallets()[2], low).Estimate(t.Context(), Call{To: &common.Address{1}}); err == nil {
		t.Error("an estimate above the bound")
	}

	bound := big.NewInt(5_000_000_000)
	enough := make(chan struct{})
	again := 0
	g := newGatekeeper(t, dev.URL(), func(n int, tx *types.Transaction) verdict {
		if tx.GasFeeCap().Cmp(bound) > 0 {
			t.Errorf("offer %d is for %s", n, tx.GasFeeCap())
		}
		if new(big.Int).Mul(tx.GasFeeCap(), big.NewInt(11)).Cmp(new(big.Int).Mul(bound, big.NewInt(10))) > 0 {
			if again++; again == 3 { // No room is left, and it is offered as it is.
				close(enough)
			}
		}
		return verdict{swallow: again < 3}
	})
	s := hasty(connect(t, g.URL), DevWallets()[0], bound)
	if _, err := s.Transfer(t.Context(), Coin, common.Address{2}, aleph.NewToken(1)); err != nil {
		t.Fatal(err)
	}
	<-enough
}

// Nodes' refusals are understood, and what cannot be helped says what to do.
func TestSenderUnderstandsRefusals(t *testing.T) {
	dev, direct := openDev(t, "")
	lost := verdict{swallow: true, lose: true}
	refuse := func(text string) verdict { return verdict{swallow: true, refuse: text} }
	for i, test := range []struct {
		name   string
		first  []verdict // of the first offers; the others go through
		offers int       // in all, at least
		want   string    // in the error; none when empty
	}{
		{"known already", []verdict{lost, {refuse: "already known"}}, 2, ""},
		{"mined already", []verdict{lost, {refuse: "nonce too low: next nonce 8, tx nonce 7"}}, 2, ""},
		{"underpriced", []verdict{refuse("replacement transaction underpriced"), refuse("transaction underpriced: tip needed 1")}, 3, ""},
		{"below the base fee", []verdict{refuse("max fee per gas less than block base fee: address 0x1")}, 2, ""},
		{"too many questions", []verdict{refuse("Rate limit exceeded"), refuse("429 Too Many Requests")}, 3, ""},
		{"nonce used by somebody else before", []verdict{refuse("nonce too low")}, 2, ""},
		{"in Nethermind's words", []verdict{refuse("FeeTooLow"), {refuse: "AlreadyKnown"}}, 2, ""},
		{"something else", []verdict{refuse("exceeds block gas limit")}, 1, "exceeds block gas limit"},
		{"never enough", slices.Repeat([]verdict{refuse("transaction underpriced")}, 100), 15, "the bound is"},
	} {
		t.Run(test.name, func(t *testing.T) {
			g := newGatekeeper(t, dev.URL(), func(n int, _ *types.Transaction) verdict {
				if n <= len(test.first) {
					return test.first[n-1]
				}
				return verdict{}
			})
			to := common.Address{0: 9, 1: byte(i)}
			_, err := NewSender(connect(t, g.URL), DevWallets()[0]).Transfer(t.Context(), Coin, to, aleph.NewToken(1))
			if err == nil && test.want != "" || err != nil && (test.want == "" || !strings.Contains(err.Error(), test.want)) {
				t.Errorf("got %v, want %q", err, test.want)
			}
			if n := len(g.seen()); n < test.offers {
				t.Errorf("%d offers, want %d", n, test.offers)
			}
			want := aleph.NewToken(1)
			if test.want != "" {
				want = aleph.Token{}
			}
			if got, err := direct.Balance(t.Context(), Coin, to); err != nil || got != want {
				t.Errorf("%s arrived, %v; want %s", got, err, want)
			}
		})
	}
	poor, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	s := NewSender(direct, Wallet{poor})
	for _, amount := range []uint64{0, 1} {
		_, err = s.Transfer(t.Context(), Coin, common.Address{1}, aleph.NewToken(amount))
		if e, ok := errors.AsType[*Unfunded](err); !ok || e.Account != s.Address() || !strings.Contains(err.Error(), "ETH to "+s.Address().Hex()) {
			t.Errorf("without ETH: got %v", err)
		}
	}
}

// A nonce that another program takes is not confused with one's own.
func TestNonceTaken(t *testing.T) {
	dev, direct := openDev(t, "")
	thief := NewSender(direct, DevWallets()[0])
	g := newGatekeeper(t, dev.URL(), func(n int, _ *types.Transaction) verdict {
		if n == 1 {
			if _, err := thief.Transfer(t.Context(), Coin, common.Address{1}, aleph.NewToken(1)); err != nil {
				t.Error(err)
			}
		}
		return verdict{swallow: n == 1}
	})
	s := hasty(connect(t, g.URL), DevWallets()[0], nil)
	if _, err := s.Transfer(t.Context(), Coin, common.Address{2}, aleph.NewToken(1)); !errors.Is(err, ErrNonceTaken) {
		t.Errorf("got %v", err)
	}
	if _, err := s.Transfer(t.Context(), Coin, common.Address{2}, aleph.NewToken(1)); err != nil {
		t.Error(err)
	}
	if got, err := direct.Balance(t.Context(), Coin, common.Address{2}); err != nil || got != aleph.NewToken(1) {
		t.Errorf("%s arrived, %v; want 1", got, err)
	}
}

// What a killed process has left under way is replaced by nothing, before
// anything else is sent: here two transactions that no block takes, because
// they offer less than the base fee.
func TestSenderClears(t *testing.T) {
	_, c := openDev(t, "")
	me := DevWallets()[0]
	dead := NewSender(c, me)
	lost := common.Address{0: 3}
	for nonce := range uint64(2) {
		tx, err := dead.signAs(Call{To: &lost, Value: big.NewInt(1)}.message(me.Address()), nonce, params.TxGas, fees{tip: big.NewInt(1), most: big.NewInt(1)})
		if err != nil {
			t.Fatal(err)
		}
		if err := c.SendTransaction(t.Context(), tx); err != nil {
			t.Fatal(err)
		}
	}
	s := hasty(c, me, nil)
	to := common.Address{0: 4}
	if _, err := s.Transfer(t.Context(), Coin, to, aleph.NewToken(5)); err != nil {
		t.Fatal(err)
	}
	for account, want := range map[common.Address]uint64{lost: 0, to: 5} {
		if got, err := c.Balance(t.Context(), Coin, account); err != nil || got != aleph.NewToken(want) {
			t.Errorf("%s has %s, %v; want %d", account, got, err, want)
		}
	}
	if used, err := c.NonceAt(t.Context(), me.Address(), nil); err != nil || used != 3 {
		t.Errorf("%d nonces used, %v; want 3", used, err)
	}
	wantNothingUnderWay(t, c, me.Address())
	if spent := s.Spent(); spent.Transactions != 3 || spent.Gas != 3*params.TxGas || spent.Wei.IsZero() {
		t.Errorf("spent %+v", spent)
	}
}

// A fork that undoes transactions gives their nonces back.
func TestSenderFollowsForks(t *testing.T) {
	_, c := openDev(t, "")
	s := hasty(c, DevWallets()[0], nil)
	s.account.next = 2 // As if two had been used.
	if _, err := s.Transfer(t.Context(), Coin, common.Address{1}, aleph.NewToken(1)); err != nil {
		t.Fatal(err)
	}
	if used, err := c.NonceAt(t.Context(), s.Address(), nil); err != nil || used != 1 {
		t.Errorf("%d nonces used, %v; want 1", used, err)
	}
}

// Senders of one account take turns, and none of their transactions is lost.
func TestSendersShareAnAccount(t *testing.T) {
	_, c := openDev(t, "")
	to := common.Address{0: 6}
	var group errgroup.Group
	const each = 5
	for range 4 {
		s := NewSender(c, DevWallets()[0])
		for range each {
			group.Go(func() error {
				_, err := s.Transfer(t.Context(), Coin, to, aleph.NewToken(1))
				return err
			})
		}
	}
	if err := group.Wait(); err != nil {
		t.Fatal(err)
	}
	if got, err := c.Balance(t.Context(), Coin, to); err != nil || got != aleph.NewToken(4*each) {
		t.Errorf("%s arrived, %v; want %d", got, err, 4*each)
	}
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	s := NewSender(c, DevWallets()[0])
	leave, err := s.enter(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer leave()
	if err := s.Clear(ended); !errors.Is(err, context.Canceled) {
		t.Errorf("waiting for a turn: got %v", err)
	}
}

// Fees that are raised are a tenth more at least, and never above the bound.
func TestRaised(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		number := func(name string) *big.Int { return new(big.Int).SetUint64(rapid.Uint64Range(0, 1e12).Draw(rt, name)) }
		old := fees{tip: number("tip"), most: number("most")}
		old.tip = bigMin(old.tip, old.most)
		now := fees{base: number("base"), tip: number("tip now"), most: number("most now")}
		var bound *big.Int
		if rapid.Bool().Draw(rt, "bounded") {
			bound = number("bound")
		}
		f, ok := raised(old, now, bound)
		if !ok {
			if bound == nil {
				rt.Fatal("no bound, and no room")
			}
			return
		}
		for _, pair := range [][2]*big.Int{{old.tip, f.tip}, {old.most, f.most}} {
			if ten := big.NewInt(10); new(big.Int).Mul(pair[1], ten).Cmp(new(big.Int).Mul(pair[0], big.NewInt(11))) < 0 || pair[1].Cmp(pair[0]) <= 0 {
				rt.Errorf("%s after %s", pair[1], pair[0])
			}
		}
		if f.tip.Cmp(f.most) > 0 || bound != nil && f.most.Cmp(bound) > 0 {
			rt.Errorf("tip %s, most %s, bound %s", f.tip, f.most, bound)
		}
	})
}

// What another program has under way under a nonce is not outbid: it is waited
// for, and the next nonce taken.
func TestSenderLeavesTheNonceToOthers(t *testing.T) {
	dev, direct := openDev(t, "")
	me, lost, to := DevWallets()[0], common.Address{0: 3}, common.Address{0: 4}
	other := NewSender(direct, me)
	g := newGatekeeper(t, dev.URL(), func(n int, tx *types.Transaction) verdict {
		if n > 1 {
			return verdict{}
		}
		waits, err := other.signAs(Call{To: &lost, Value: big.NewInt(1)}.message(me.Address()), tx.Nonce(), params.TxGas, fees{tip: big.NewInt(1), most: big.NewInt(1)})
		if err != nil {
			t.Error(err)
		}
		if err := direct.SendTransaction(t.Context(), waits); err != nil {
			t.Error(err)
		}
		return verdict{swallow: true, refuse: "replacement transaction underpriced"}
	})
	s := hasty(connect(t, g.URL), me, nil)
	if _, err := s.Transfer(t.Context(), Coin, to, aleph.NewToken(5)); err != nil {
		t.Fatal(err)
	}
	for account, want := range map[common.Address]uint64{lost: 0, to: 5} {
		if got, err := direct.Balance(t.Context(), Coin, account); err != nil || got != aleph.NewToken(want) {
			t.Errorf("%s has %s, %v; want %d", account, got, err, want)
		}
	}
	for i, tx := range g.seen()[1:] {
		if tx.Nonce() == g.seen()[0].Nonce() && *tx.To() == to {
			t.Errorf("offer %d has the nonce of what another program sent", i+2)
		}
	}
	wantNothingUnderWay(t, direct, me.Address())
}

// Who waits is told while the chain does not answer, and that it answers again.
func TestSenderTellsHowItWaits(t *testing.T) {
	dev, _ := openDev(t, "")
	var down atomic.Bool
	g := newGatekeeper(t, dev.URL(), func(int, *types.Transaction) verdict { return verdict{} })
	front := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if down.Load() {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		g.Config.Handler.ServeHTTP(w, r)
	}))
	t.Cleanup(front.Close)
	s := NewSender(connect(t, front.URL), DevWallets()[0])
	s.OnSigned(func(*types.Transaction) { down.Store(true) })
	var looks []string
	s.OnLook(func(err error) {
		looks = append(looks, fmt.Sprint(err))
		down.Store(len(looks) < 3)
	})
	if _, err := s.Transfer(t.Context(), Coin, common.Address{1}, aleph.NewToken(1)); err != nil {
		t.Fatal(err)
	}
	if len(looks) < 3 || !strings.Contains(looks[0], "502") || !strings.Contains(looks[2], "502") {
		t.Errorf("told %q", looks)
	}
	for _, l := range looks[3:] {
		if l != "<nil>" {
			t.Errorf("it answers again, and is told to say %s", l)
		}
	}
}
