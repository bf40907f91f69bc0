package chain

import (
	"bytes"
	"context"
	"errors"
	"io"
	"maps"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

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
	for _, test := range []struct{ name, hex, want string }{
		{"nothing", "", "it gave no reason"},
		{"less than a selector", "0102", "it gave no reason"},
		{"unknown error", "01020304", "error 0x01020304"},
		{"cut off", "08c379a000", "error 0x08c379a0"},
		{"known error, cut off", vault.Errors["StaleEpoch"].ID.Hex()[2:10] + "00", "error"},
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
	for _, contract := range []abi.ABI{
		bindings.NewDevToken().GetABI(), bindings.NewRewardVault().GetABI(), bindings.NewPaymentProcessor().GetABI(), bindings.NewDeveloperVesting().GetABI(),
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
