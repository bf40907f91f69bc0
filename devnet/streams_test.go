package devnet

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain"
	"github.com/aleph-im/go-aleph/chain/bindings"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/examples"
	"github.com/aleph-im/go-aleph/message"
	"github.com/aleph-im/go-aleph/node"
	"github.com/aleph-im/go-aleph/payment"
	"github.com/aleph-im/go-aleph/policy"
)

// A hider passes requests on to an endpoint, and while it hides answers that
// there are no events.
type hider struct {
	http.Handler
	hides atomic.Bool
}

func (h *hider) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	var call struct {
		ID     json.RawMessage `json:"id"`
		Method string          `json:"method"`
	}
	if json.Unmarshal(body, &call) == nil && call.Method == "eth_getLogs" && h.hides.Load() {
		w.Header().Set("Content-Type", "application/json")
		fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,"result":[]}`, call.ID)
		return
	}
	r.Body = io.NopCloser(bytes.NewReader(body))
	h.Handler.ServeHTTP(w, r)
}

// A herald closes said when a message is logged.
type herald struct {
	slog.Handler
	message string
	once    *sync.Once
	said    chan struct{}
}

func (h herald) Enabled(context.Context, slog.Level) bool { return true }
func (h herald) WithAttrs([]slog.Attr) slog.Handler       { return h }
func (h herald) WithGroup(string) slog.Handler            { return h }
func (h herald) Handle(_ context.Context, r slog.Record) error {
	if strings.HasPrefix(r.Message, h.message) {
		h.once.Do(func() { close(h.said) })
	}
	return nil
}

// elsewhere is another chain with a token of its own and Superfluid, on which
// accounts have the token, and a core node what it takes to close streams. It
// has two endpoints, of which one can hide events.
func elsewhere(t *testing.T, id uint64, core account, accounts ...account) (node.StreamChain, *chain.Client, *hider) {
	t.Helper()
	ctx, wallets := t.Context(), chain.DevWallets()
	d, err := chain.OpenDev(chain.DevConfig{Listen: "127.0.0.1:0", ChainID: id, Accounts: addressesOf(wallets), Past: past})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	})
	client, err := chain.Connect(ctx, d.URL())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	deployer, token := chain.NewSender(client, wallets[0]), bindings.NewDevToken()
	at, err := deployer.Create(ctx, append(common.FromHex(bindings.DevTokenMetaData.Bin), token.PackConstructor("Aleph", "ALEPH", 18, deployer.Address())...))
	if err != nil {
		t.Fatal(err)
	}
	place, err := chain.DeploySuperfluid(ctx, client, deployer, chain.SuperfluidConfig{
		Artifacts: "../contracts/node_modules", Receiver: common.Address{1}, Deposit: 10 * time.Second,
		Wraps: []chain.Wrap{{Token: at, Name: "Super Aleph", Symbol: "ALEPHx", Kind: payment.Aleph}},
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := deployer.Transfer(ctx, chain.Coin, core.wallet.Address(), aleph.ALEPH); err != nil {
		t.Fatal(err)
	}
	for _, a := range accounts {
		if _, err := deployer.Send(ctx, at, token.PackMint(a.wallet.Address(), aleph.ALEPH.Big()), nil); err != nil {
			t.Fatal(err)
		}
	}
	if err := d.Present(); err != nil {
		t.Fatal(err)
	}
	inner, err := url.Parse(d.URL())
	if err != nil {
		t.Fatal(err)
	}
	second := &hider{Handler: httputil.NewSingleHostReverseProxy(inner)}
	server := httptest.NewServer(second)
	t.Cleanup(server.Close)
	return node.StreamChain{Name: "elsewhere", Endpoints: []string{d.URL(), server.URL}, Place: place, Liquidate: true}, client, second
}

// TestStreams pays for programs by streams of another chain. Alice opens one,
// and closes it; bob's runs dry, and a core node closes it. Their programs run
// and stop accordingly, and the network knows to the last unit what the
// receiver got. While one endpoint hides the streams nothing is believed.
func TestStreams(t *testing.T) {
	rules, err := policy.Preset("proposal")
	if err != nil {
		t.Fatal(err)
	}
	rules.Legacy.MachinesClose, rules.Legacy.AllClose = policy.Never, policy.Never
	c := Config{
		Data: t.TempDir(), Cores: 1, Computes: 1, Epoch: time.Hour, Policy: rules, API: "127.0.0.1:0", RPC: "127.0.0.1:0",
		Artifacts: "../contracts/node_modules", Progress: func(string) {},
	}
	disagreed := herald{message: "endpoints of the chain disagree", once: new(sync.Once), said: make(chan struct{})}
	c.Log = slog.New(disagreed)
	keys := deriveKeys(c)
	alice, bob := user{keys.user(1), "alice", ""}, user{keys.user(2), "bob", ""}
	place, client, second := elsewhere(t, 43114, keys.cores[0], alice.account, bob.account)
	c.Streams = []node.StreamChain{place}
	streamer, token := chain.NewStreamer(client, place.Place), place.Place.Tokens[0].Address

	second.hides.Store(true)

	// 0.011 USD an hour at 0.025 USD are 0.44 ALEPH; a fifth more, so that the start is not missed.
	flow := aleph.NewToken(146_666_666_666_667)
	err = Run(t.Context(), c, func(ctx context.Context, n *Net) error {
		state := func(u user, vm aleph.Hash, want engine.VMState) error {
			return n.Until(ctx, u.name+"'s program is "+string(want), func(e *engine.Engine) bool {
				x, _ := e.VM(vm)
				return x.State == want
			})
		}
		vms := map[string]aleph.Hash{}
		for _, u := range []*user{&alice, &bob} {
			u.api = n.CoreURL(0)
			ref, err := u.upload(ctx, examples.Hello)
			if err != nil {
				return err
			}
			p := program(ref, true)
			p.Payment.Type = message.Stream
			if vms[u.name], err = u.publish(ctx, message.TypeProgram, p); err != nil {
				return err
			}
			if err := state(*u, vms[u.name], engine.Dry); err != nil {
				return err
			}
			// Bob has enough for the deposit of ten seconds and for ten more.
			amount := aleph.ALEPH
			if u == &bob {
				amount = flow.Mul(20)
			}
			sender := chain.NewSender(client, u.wallet)
			if err := streamer.Wrap(ctx, sender, token, amount); err != nil {
				return err
			}
			if _, err := streamer.Set(ctx, sender, token, flow); err != nil {
				return err
			}
		}
		select {
		case <-disagreed.said:
		case <-ctx.Done():
			return ctx.Err()
		}
		n.View(func(e *engine.Engine) {
			if streamers := e.Payments().Streamers(); len(streamers) > 0 {
				t.Errorf("the network knows of streams of %s, which one endpoint hides", streamers)
			}
		})
		second.hides.Store(false)
		for _, u := range []user{alice, bob} {
			if err := state(u, vms[u.name], engine.Running); err != nil {
				return err
			}
		}
		if _, err := streamer.Set(ctx, chain.NewSender(client, alice.wallet), token, aleph.Token{}); err != nil {
			return err
		}
		for _, u := range []user{alice, bob} {
			if err := state(u, vms[u.name], engine.Dry); err != nil {
				return err
			}
		}
		received, _, err := streamer.Balance(ctx, token, place.Place.Receiver, aleph.Millis(time.Now().UnixMilli())+aleph.Hour)
		if err != nil {
			return err
		}
		n.View(func(e *engine.Engine) {
			c := e.Certificate()
			if c.CameIn != received || c.Purchases != 0 || c.Check() != nil {
				t.Errorf("the receiver got %s, the network knows of %s: %+v", received.Decimal(), c.CameIn.Decimal(), c)
			}
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
