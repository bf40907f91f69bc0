package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rogpeppe/go-internal/testscript"
	"golang.org/x/sync/errgroup"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain"
	"github.com/aleph-im/go-aleph/chain/bindings"
	"github.com/aleph-im/go-aleph/console"
	"github.com/aleph-im/go-aleph/devnet"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/policy"
)

// onDevnet runs a test on a network whose keeper pays nobody, so that there is
// something to claim.
func onDevnet(t *testing.T, f func(context.Context, *devnet.Net)) {
	t.Helper()
	rules, err := policy.Preset("proposal")
	if err != nil {
		t.Fatal(err)
	}
	rules.Payout.Threshold = aleph.WholeTokens(1_000_000)
	config := devnet.Config{
		Data: t.TempDir(), Cores: 1, Computes: 1, Policy: rules, Epoch: 5 * time.Second, API: "127.0.0.1:0", RPC: "127.0.0.1:0",
		Artifacts: "../../contracts/node_modules", Log: slog.New(slog.DiscardHandler), Progress: func(string) {},
	}
	err = devnet.Run(t.Context(), config, func(ctx context.Context, n *devnet.Net) error {
		f(ctx, n)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// TestOnChain runs the commands that look at the chain, or pay on it, against a
// whole network.
func TestOnChain(t *testing.T) {
	t.Setenv("XDG_CACHE_HOME", t.TempDir()) // Of locks.
	onDevnet(t, func(ctx context.Context, n *devnet.Net) {
		t.Run("scripts", func(t *testing.T) { chainScripts(ctx, t, n) })
		t.Run("the price moves while the payer thinks", func(t *testing.T) { priceMoves(ctx, t, n) })
		t.Run("interrupted", func(t *testing.T) { interrupted(ctx, t, n) })
		t.Run("the chain falls silent", func(t *testing.T) { silenced(ctx, t, n) })
		t.Run("two at once", func(t *testing.T) { together(ctx, t, n) })
		t.Run("paused", func(t *testing.T) { paused(ctx, t, n) })
		t.Run("offers", func(t *testing.T) { offersAreBought(ctx, t, n) })
	})
}

// wallet returns the wallet of somebody in a development network.
func wallet(t *testing.T, name string) chain.Wallet {
	t.Helper()
	w, ok := devnet.Wallet(name)
	if !ok {
		t.Fatalf("nobody is called %s", name)
	}
	return w
}

func chainScripts(ctx context.Context, t *testing.T, n *devnet.Net) {
	keys := t.TempDir()
	write := func(name string, mode os.FileMode, content []byte) {
		if err := os.WriteFile(filepath.Join(keys, name), content, mode); err != nil {
			t.Fatal(err)
		}
	}
	sealed := sealedKey(t, wallet(t, "dave"), "open sesame")
	write("sealed.json", 0o600, sealed)
	write("open.hex", 0o644, []byte("0x"+hex.EncodeToString(crypto.FromECDSA(wallet(t, "dave").Key))+"\n"))
	write("poor.hex", 0o600, bytes.Repeat([]byte("7"), 64))

	// Other endpoints: a chain of another id, a node that forgets accounts, one that lies about proofs.
	elsewhere := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		_, _ = io.WriteString(w, `{"jsonrpc":"2.0","id":1,"result":"0x1"}`)
	}))
	t.Cleanup(elsewhere.Close)
	core, err := url.Parse(n.CoreURL(0))
	if err != nil {
		t.Fatal(err)
	}
	proxy := func(change func(path, body string) (string, bool)) string {
		p := &httputil.ReverseProxy{
			Rewrite: func(r *httputil.ProxyRequest) { r.SetURL(core) },
			ModifyResponse: func(r *http.Response) error {
				body, err := io.ReadAll(r.Body)
				if err != nil {
					return err
				}
				text, ok := change(r.Request.URL.Path, string(body))
				if !ok {
					r.StatusCode, r.Status = http.StatusServiceUnavailable, "503 Service Unavailable"
				}
				r.Body, r.ContentLength = io.NopCloser(strings.NewReader(text)), int64(len(text))
				r.Header.Set("Content-Length", fmt.Sprint(len(text)))
				return nil
			},
		}
		s := httptest.NewServer(p)
		t.Cleanup(s.Close)
		return s.URL
	}
	forgetful := proxy(func(path, body string) (string, bool) { return body, !strings.HasPrefix(path, "/api/v1/accounts") })
	lying := proxy(func(path, body string) (string, bool) {
		if strings.HasSuffix(path, "/claims") {
			body = strings.ReplaceAll(body, `"total":"`, `"total":"9`)
		}
		return body, true
	})
	astray := proxy(func(path, body string) (string, bool) {
		return strings.ReplaceAll(body, n.Contracts.Processor.Hex(), n.Contracts.Vesting.Hex()), true
	})

	observed := regexp.MustCompile(`"observed_hash":\s*"0x[0-9a-f]+"`)
	dropped := proxy(func(_, body string) (string, bool) {
		return observed.ReplaceAllString(body, `"observed_hash": "`+common.MaxHash.Hex()+`"`), true
	})

	var earner, other aleph.Address // each claimed for by one script
	err = n.Until(ctx, "an epoch is closed", func(e *engine.Engine) bool {
		for _, x := range e.Payouts().Earned() {
			other, earner = earner, x.Address
		}
		_, accepted := e.Payouts().Latest()
		return other != "" && accepted
	})
	if err != nil {
		t.Fatal(err)
	}

	deployer := chain.NewSender(n.Client, wallet(t, "deployer"))
	// A token that the owner of the processor takes since today.
	market, err := chain.NewMarket(ctx, n.Client, deployer, n.Contracts, "../../contracts/node_modules")
	if err != nil {
		t.Fatal(err)
	}
	late, err := market.Mint(ctx, "LATE", 9, aleph.NewToken(1e18))
	if err == nil {
		err = market.Pool(ctx, chain.UniswapV3, late, aleph.NewToken(1e14), aleph.WholeTokens(100_000))
	}
	if err == nil {
		err = market.Accept(ctx, chain.UniswapV3, late, false)
	}
	if err != nil {
		t.Fatal(err)
	}
	erc20 := bindings.NewIERC20()
	do := func(ts *testscript.TestScript, s *chain.Sender, to common.Address, data []byte) {
		_, err := s.Send(ctx, to, data, nil)
		ts.Check(err)
	}
	testscript.Run(t, testscript.Params{
		Dir: "testdata/chain",
		Setup: func(e *testscript.Env) error {
			for name, value := range map[string]string{
				"NODE": n.CoreURL(0), "RPC": n.RPC, "KEYS": keys, "ELSEWHERE": elsewhere.URL, "NOBODY": "http://" + closedPort(t),
				"FORGETFUL": forgetful, "LYING": lying, "ASTRAY": astray, "DROPPED": dropped, "LATE": late.Hex(), "EARNER": string(earner), "OTHER": string(other),
				"USDC": n.Contracts.USDC.Hex(), "USDT": n.Contracts.USDT.Hex(), "DAI": n.Contracts.DAI.Hex(), "WETH": n.Contracts.WETH.Hex(), "PROCESSOR": n.Contracts.Processor.Hex(),
			} {
				e.Setenv(name, value)
			}
			for _, name := range devnet.Names() {
				e.Setenv(name, wallet(t, name).Address().Hex())
			}
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			// capture NAME stdout|stderr REGEXP keeps what was printed in a variable.
			"capture": func(ts *testscript.TestScript, _ bool, args []string) {
				found := regexp.MustCompile(args[2]).FindAllString(ts.ReadFile(args[1]), -1)
				if len(found) == 0 {
					ts.Fatalf("%s has no %s", args[1], args[2])
				}
				ts.Setenv(args[0], found[len(found)-1])
			},
			// give TOKEN NAME AMOUNT gives base units of a token.
			"give": func(ts *testscript.TestScript, _ bool, args []string) {
				amount, err := aleph.ParseToken(args[2])
				ts.Check(err)
				_, err = deployer.Transfer(ctx, common.HexToAddress(args[0]), common.HexToAddress(args[1]), amount)
				ts.Check(err)
			},
			// approve TOKEN NAME AMOUNT approves base units for payments.
			"approve": func(ts *testscript.TestScript, _ bool, args []string) {
				amount, ok := new(big.Int).SetString(args[2], 10)
				if !ok {
					ts.Fatalf("%s is no amount", args[2])
				}
				do(ts, chain.NewSender(n.Client, wallet(t, args[1])), common.HexToAddress(args[0]), erc20.PackApprove(n.Contracts.Processor, amount))
			},
			// allowance TOKEN NAME AMOUNT checks what is approved.
			"allowance": func(ts *testscript.TestScript, _ bool, args []string) {
				got, err := chain.NewBuyer(n.Client, n.Contracts).Allowance(ctx, common.HexToAddress(args[0]), wallet(t, args[1]).Address())
				ts.Check(err)
				if got.String() != args[2] {
					ts.Fatalf("%s is approved, want %s", got, args[2])
				}
			},
		},
	})
}

// closedPort is an address at which nobody listens.
func closedPort(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

// person answers questions in a test.
type person func(question string) (string, error)

func (p person) Ask(_ context.Context, question string) (string, error)    { return p(question) }
func (p person) Secret(_ context.Context, question string) (string, error) { return p(question) }

// buying is a purchase as the command line would have it.
func buying(n *devnet.Net, who, token, amount string) buyCredits {
	return buyCredits{
		Token: token, Amount: amount, Slippage: "0%", Deadline: time.Minute, Wait: time.Minute,
		signingKey: signingKey{As: who}, onChain: onChain{coreNode: coreNode{Node: n.CoreURL(0)}},
	}
}

// What was confirmed is what is paid for: when the price gets worse than the
// slippage meanwhile, nothing is paid.
func priceMoves(ctx context.Context, t *testing.T, n *devnet.Net) {
	before, err := n.Client.Balance(ctx, n.Contracts.USDC, wallet(t, "frank").Address())
	if err != nil {
		t.Fatal(err)
	}
	var out, errs strings.Builder
	err = buying(n, "frank", "usdc", "100").Run(ctx, output{&out, &errs}, person(func(string) (string, error) {
		grace := chain.NewSender(n.Client, wallet(t, "grace"))
		_, err := chain.NewBuyer(n.Client, n.Contracts).BuyWithToken(ctx, grace, n.Contracts.USDC, aleph.NewToken(1_000_000_000), grace.Address(), 100)
		return "y", err
	}))
	if err == nil || !strings.Contains(err.Error(), "nothing was paid") || !strings.Contains(err.Error(), "new quote") {
		t.Errorf("got %v", err)
	}
	after, err := n.Client.Balance(ctx, n.Contracts.USDC, wallet(t, "frank").Address())
	if err != nil || after != before {
		t.Errorf("had %s and has %s, %v", before, after, err)
	}
	for answer, want := range map[string]string{"n": "not confirmed: nothing was sent", "": "not confirmed", "yes please": "not confirmed"} {
		err := buying(n, "frank", "usdc", "1").Run(ctx, output{io.Discard, io.Discard}, person(func(string) (string, error) { return answer, nil }))
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: got %v", answer, err)
		}
	}
}

// fuse lets a command write until it says something, and then does something.
type fuse struct {
	strings.Builder
	word string
	blow func()
}

func (f *fuse) Write(b []byte) (int, error) {
	n, err := f.Builder.Write(b)
	if f.blow != nil && strings.Contains(f.String(), f.word) {
		f.blow()
		f.blow = nil
	}
	return n, err
}

// Who is interrupted is told which transaction to go on with, and goes on.
func interrupted(ctx context.Context, t *testing.T, n *devnet.Net) {
	stopped, stop := context.WithCancel(ctx)
	defer stop()
	errs := &fuse{word: "paying with transaction", blow: stop}
	c := buying(n, "heidi", "eth", "0.01")
	c.Slippage, c.Yes = "50%", true
	err := c.Run(stopped, output{io.Discard, errs}, person(nil))
	if err == nil || !strings.Contains(err.Error(), "interrupted") {
		t.Fatalf("got %v", err)
	}
	found := regexp.MustCompile(`--resume (0x[0-9a-f]{64})`).FindStringSubmatch(err.Error())
	if found == nil {
		t.Fatalf("no transaction to resume in %v", err)
	}
	if !strings.Contains(errs.String(), found[1]) {
		t.Errorf("told %s, and then %s", errs, found[1])
	}
	again := buying(n, "", "", "")
	again.Resume = []string{found[1]}
	var out strings.Builder
	err = again.Run(ctx, output{&out, io.Discard}, person(nil))
	// It was stopped before the endpoint got it, or after: both are told.
	if err != nil && !strings.Contains(err.Error(), "knows no transaction") || err == nil && !strings.Contains(out.String(), "bought ") {
		t.Errorf("resumed: %v, %s", err, &out)
	}
}

// While the chain does not answer, a payment is told to wait, for no longer
// than it may. What it says then goes on with it, with all that it was told.
func silenced(ctx context.Context, t *testing.T, n *devnet.Net) {
	target, err := url.Parse(n.RPC)
	if err != nil {
		t.Fatal(err)
	}
	var down atomic.Bool
	forward := httputil.NewSingleHostReverseProxy(target)
	endpoint := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if down.Load() {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		forward.ServeHTTP(w, r)
	}))
	t.Cleanup(endpoint.Close)
	for _, test := range []struct {
		word   string // of what is told, when the chain goes away
		arrive bool   // the payment does
	}{{"paying with transaction", false}, {"waiting until the core nodes agree", true}} {
		down.Store(false)
		c := buying(n, "ivan", "eth", "0.01")
		c.Slippage, c.Yes, c.RPC, c.Wait, c.Processor = "50%", true, endpoint.URL, time.Second, n.Contracts.Processor.Hex()
		if test.arrive { // The chain has done its part; it is the core node that is left.
			c.Wait = time.Minute
		}
		errs := &fuse{word: test.word, blow: func() { down.Store(true) }}
		err := c.Run(ctx, output{io.Discard, errs}, person(nil))
		down.Store(false)
		if test.arrive {
			if err != nil {
				t.Errorf("the chain fell silent after the payment: %v", err)
			}
			continue
		}
		if !errors.Is(err, errPatience) {
			t.Fatalf("got %v", err)
		}
		if want := "no answer from the endpoint " + strings.TrimPrefix(endpoint.URL, "http://"); !strings.Contains(errs.String(), want) {
			t.Errorf("not told %q: %s", want, errs)
		}
		line := regexp.MustCompile(`Go on with: galeph (.*)`).FindStringSubmatch(err.Error())
		if line == nil {
			t.Fatalf("not told how to go on: %v", err)
		}
		for _, flag := range []string{"--node " + n.CoreURL(0), "--rpc " + endpoint.URL, "--processor " + c.Processor, "--wait 1s"} {
			if !strings.Contains(line[1], flag) {
				t.Errorf("to go on without %s: %s", flag, line[1])
			}
		}
		// It never arrived: no answer came since it was signed.
		var out, told strings.Builder
		if code := run(ctx, strings.Fields(line[1]), output{&out, &told}); code != exitFailed || !strings.Contains(told.String(), "knows no transaction") {
			t.Errorf("resumed: exit code %d, %s%s", code, &out, &told)
		}
	}
}

// Commands that pay with one key at once wait for each other, and each tells of
// a payment of its own.
func together(ctx context.Context, t *testing.T, n *devnet.Net) {
	var group errgroup.Group
	told := make([]strings.Builder, 3)
	for i := range told {
		group.Go(func() error {
			c := buying(n, "ivan", "usdc", "5")
			c.Yes = true
			c.Slippage = "10%"
			return c.Run(ctx, output{&told[i], io.Discard}, person(nil))
		})
	}
	if err := group.Wait(); err != nil {
		t.Fatal(err)
	}
	paid := map[string]bool{}
	for i := range told {
		paid[regexp.MustCompile(`transaction (0x[0-9a-f]{64})`).FindString(told[i].String())] = true
	}
	if len(paid) != len(told) {
		t.Errorf("three commands paid by %v", paid)
	}
}

// While payments are paused none is sent, and the status says so.
func paused(ctx context.Context, t *testing.T, n *devnet.Net) {
	deployer, processor := chain.NewSender(n.Client, wallet(t, "deployer")), bindings.NewPaymentProcessor()
	if _, err := deployer.Send(ctx, n.Contracts.Processor, processor.PackPause(), nil); err != nil {
		t.Fatal(err)
	}
	c := buying(n, "frank", "usdc", "1")
	c.Yes = true
	if err := c.Run(ctx, output{io.Discard, io.Discard}, person(nil)); !errors.Is(err, chain.ErrPaused) {
		t.Errorf("got %v", err)
	}
	var out, errs strings.Builder
	if code := run(ctx, []string{"chain", "status", "--node", n.CoreURL(0)}, output{&out, &errs}); code != exitBroken ||
		!strings.Contains(out.String(), "WRONG: payment_processor is paused") {
		t.Errorf("exit code %d: %s%s", code, &out, &errs)
	}
	if _, err := deployer.Send(ctx, n.Contracts.Processor, processor.PackUnpause(), nil); err != nil {
		t.Fatal(err)
	}
	if err := c.Run(ctx, output{io.Discard, io.Discard}, person(nil)); err != nil {
		t.Errorf("after the pause: %v", err)
	}
}

// What the keeper refuses is wrong, and what it says of itself is shown.
func TestKeeperIsHeard(t *testing.T) {
	s := survey{Keeper: []byte(`{"mode": "pay", "refusals": [{"matter": "epoch 3", "reason": "the numbers do not reconcile"}],
		"waits": [{"matter": "vault", "reason": "no batches", "since": 1767323045000}, {"matter": "publish", "reason": "gas costs", "since": ` + fmt.Sprint(time.Now().UnixMilli()) + `}], "spent": {"gas": 7}}`)}
	s.hearKeeper(5 * time.Minute)
	if len(s.Wrong) != 2 || !strings.Contains(s.Wrong[0], "about epoch 3: the numbers do not reconcile") || !strings.Contains(s.Wrong[1], "about vault: no batches") {
		t.Errorf("got %q", s.Wrong)
	}
	var out strings.Builder
	if err := s.print(&out); err != nil || !strings.Contains(out.String(), "keeper    mode: pay\n") {
		t.Errorf("%v:\n%s", err, &out)
	}
}

// What a core node tells of its endpoints is shown, and what is wrong with them
// is wrong; a question that was lost just now is not.
func TestEndpointsAreHeard(t *testing.T) {
	ago := func(d time.Duration) aleph.Millis { return aleph.Millis(time.Now().Add(-d).UnixMilli()) }
	differ := "hash of block 9: a.example says 0x1, b.example says 0x2"
	for _, test := range []struct {
		name      string
		agree     int
		endpoints []console.ChainEndpoint
		shown     []string
		wrong     []string
	}{
		{"all is well", 2, []console.ChainEndpoint{{Name: "a.example", Condition: "well", Since: 1, Block: 7}, {Name: "b.example", Condition: "well", Since: 1, Block: 7}}, []string{"a.example  agrees up to block 7\n"}, nil},
		{"one alone", 1, []console.ChainEndpoint{{Name: "a.example", Condition: "well", Since: 1, Block: 7}}, []string{"a.example  answers, up to block 7\n"}, nil},
		{"nothing was asked", 2, nil, []string{"-   has not begun\n"}, nil},
		{"nothing was compared", 1, []console.ChainEndpoint{{Name: "a.example", Condition: "unheard"}}, []string{"was not asked yet\n"}, nil},
		{"they disagree", 2, []console.ChainEndpoint{
			{Name: "a.example", Condition: "disagrees", Since: ago(time.Second), Block: 9, Reason: differ},
			{Name: "b.example", Condition: "disagrees", Since: ago(time.Second), Block: 9, Reason: differ},
		}, []string{"b.example  disagrees at block 9 since "}, []string{"endpoints of chain 5 disagree since .*" + differ}},
		{"a lost question", 2, []console.ChainEndpoint{{Name: "a.example", Condition: "silent", Since: ago(time.Second), Reason: "EOF"}}, []string{"does not answer since "}, nil},
		{"silence", 2, []console.ChainEndpoint{
			{Name: "a.example", Condition: "silent", Since: ago(time.Minute), Reason: "EOF"},
			{Name: "b.example", Condition: "silent", Since: ago(time.Minute), Reason: "EOF"},
		}, []string{"a.example  does not answer since ", "b.example  does not"}, []string{"a.example of chain 5 since .*: EOF", "b.example of chain 5"}},
		{"a little behind", 2, []console.ChainEndpoint{{Name: "a.example", Condition: "behind", Since: ago(time.Minute), Block: 9}}, []string{"does not know block 9"}, nil},
		{"far behind", 2, []console.ChainEndpoint{{Name: "a.example", Condition: "behind", Since: ago(time.Hour), Block: 9}}, []string{"does not know block 9"}, []string{"a.example of chain 5 does not know block 9"}},
		{"a fork", 2, []console.ChainEndpoint{{Name: "a.example", Condition: "forked", Since: ago(time.Second), Block: 9, Reason: "block 9 counted as final"}}, []string{"that block 9, which was observed, is another"}, []string{"block 9 counted as final"}},
	} {
		s := survey{Watches: []console.ChainWatch{{ChainID: 5, Of: "contracts", Agree: test.agree, Endpoints: test.endpoints}}}
		s.hearWatch(s.Watches[0], 5*time.Minute)
		var out strings.Builder
		if err := s.print(&out); err != nil {
			t.Error(err)
		}
		for _, part := range test.shown {
			if !strings.Contains(out.String(), part) {
				t.Errorf("%s: not shown: %q in\n%s", test.name, part, &out)
			}
		}
		if len(s.Wrong) != len(test.wrong) {
			t.Errorf("%s: wrong are %q, want %q", test.name, s.Wrong, test.wrong)
			continue
		}
		for i, want := range test.wrong {
			if !regexp.MustCompile(want).MatchString(s.Wrong[i]) {
				t.Errorf("%s: wrong is %q, want %q", test.name, s.Wrong[i], want)
			}
		}
	}
}

// TestUnpublishedRoots looks at a vault that has an older root than is signed.
func TestUnpublishedRoots(t *testing.T) {
	ended := time.Now().Add(-time.Hour)
	core := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/api/v1/epochs/9" {
			http.NotFound(w, r)
			return
		}
		fmt.Fprintf(w, `{"to": %d}`, ended.UnixMilli())
	}))
	t.Cleanup(core.Close)
	d := deployment{coreNode: coreNode{Node: core.URL}}
	for epoch, agreed := range map[uint64]bool{8: true, 9: true, 10: true, 11: false} {
		d.told.Roots = append(d.told.Roots, console.ChainRoot{Epoch: epoch, Agreed: agreed})
	}
	slices.SortFunc(d.told.Roots, func(a, b console.ChainRoot) int { return cmp.Compare(a.Epoch, b.Epoch) })
	for _, test := range []struct {
		lag     time.Duration
		waiting uint64
		want    string
	}{
		{30 * time.Minute, 0, "the root of epoch 9 is signed, and 1h0m"},
		{2 * time.Hour, 0, ""},
		{30 * time.Minute, 10, ""},
	} {
		s := survey{Root: vaultRoot{Epoch: 8}}
		if test.waiting != 0 {
			s.Waiting = &vaultRoot{Epoch: test.waiting, FinalAt: aleph.Millis(time.Now().UnixMilli())}
		}
		chainStatus{Lag: test.lag}.lookForUnpublished(t.Context(), &s, &d)
		if got := strings.Join(s.Wrong, "\n"); !strings.HasPrefix(got, test.want) || (got == "") != (test.want == "") {
			t.Errorf("%+v: %q", test, got)
		}
	}
}
