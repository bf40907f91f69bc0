package chain

import (
	"bytes"
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/trie"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"golang.org/x/sync/errgroup"
	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain/bindings"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/payment"
	"github.com/aleph-im/go-aleph/payout"
	"github.com/aleph-im/go-aleph/registry"
)

func (w *world) watcher(clients ...*Client) *Watcher {
	return &Watcher{Clients: clients, Deployment: w.d, Interval: time.Millisecond, RestMax: 4 * time.Millisecond}
}

var errEnough = errors.New("enough")

// observe runs a watcher until it has seen the block `last`.
func observe(ctx context.Context, w *Watcher, after Mark, last uint64) (seen []engine.Observation, err error) {
	err = w.Run(ctx, after, func(o engine.Observation) error {
		seen = append(seen, o)
		if o.Block >= last {
			return errEnough
		}
		return nil
	})
	if errors.Is(err, errEnough) {
		return seen, nil
	}
	return seen, err
}

// traffic makes a history in which everything happens that a watcher sees, and
// some that it must not see. It returns the last block of concern.
func (w *world) traffic(t *testing.T, random *rand.Rand) uint64 {
	t.Helper()
	ctx, buyer, vault, book := t.Context(), NewBuyer(w.Client, w.d), NewVault(w.Client, w.d), payout.New()
	ok := func(_ any, err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, wallet := range w.wallets[1:4] {
		w.give(t, w.d.ALEPH, wallet.Address(), aleph.WholeTokens(1000))
		w.give(t, w.d.USDC, wallet.Address(), aleph.NewToken(1_000_000_000))
	}
	epoch := uint64(0)
	for range 40 {
		s := w.senders[1+random.IntN(3)]
		to := w.wallets[random.IntN(6)].Address()
		amount := aleph.NewToken(1 + random.Uint64N(1e15))
		switch random.IntN(8) {
		case 0:
			ok(s.Transfer(ctx, w.d.ALEPH, to, amount))
		case 1:
			ok(s.Transfer(ctx, w.d.ALEPH, to, aleph.Token{}))
		case 2:
			ok(s.Transfer(ctx, w.d.USDC, to, aleph.NewToken(1)))
		case 3:
			ok(buyer.BuyWithToken(ctx, s, w.d.ALEPH, amount, to, 0))
		case 4:
			ok(buyer.BuyWithToken(ctx, s, w.d.USDC, aleph.NewToken(1+random.Uint64N(1e6)), to, 100))
		case 5:
			ok(buyer.BuyWithETH(ctx, s, amount, to, 100))
		case 6:
			ok(w.senders[0].Send(ctx, w.d.ALEPH, bindings.NewDevToken().PackMint(w.d.Vault, amount.Big()), nil))
		case 7:
			epoch++
			shares := []payout.Entitlement{{Address: addressOf(to), Total: amount}, {Address: addressOf(s.Address()), Total: amount}}
			w.give(t, w.d.ALEPH, w.d.Vault, amount.Mul(2))
			root, _, _ := book.Credit(epoch, shares, [32]byte{})
			ok(vault.Publish(ctx, s, root, w.sign(vault.Digest(root))))
			state, _ := book.Root(epoch)
			tree, _ := state.Tree()
			ok(vault.ClaimBatch(ctx, s, claimsOf(tree)))
		}
	}
	r, err := w.senders[1].Transfer(ctx, w.d.ALEPH, w.wallets[2].Address(), aleph.NewToken(1))
	ok(r, err)
	return r.BlockNumber.Uint64()
}

// sign returns the signatures of all the vault's signers.
func (w *world) sign(digest [32]byte) (signatures [][]byte) {
	for _, signer := range w.wallets[5:9] {
		signature := signer.Sign(digest)
		signatures = append(signatures, signature[:])
	}
	return signatures
}

// inReceipts counts, block by block, what the receipts of all transactions
// hold of concern: another way to the same events.
func (w *world) inReceipts(t *testing.T) map[uint64][4]int {
	t.Helper()
	head, err := w.BlockNumber(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	found := map[uint64][4]int{}
	for n := range head + 1 {
		receipts, err := w.BlockReceipts(t.Context(), rpc.BlockNumberOrHashWithNumber(rpc.BlockNumber(n)))
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range receipts {
			for _, l := range r.Logs {
				counts := found[n]
				switch l.Topics[0] {
				case eventID("Transfer(address,address,uint256)"):
					if l.Address != w.d.ALEPH || new(big.Int).SetBytes(l.Data).Sign() == 0 {
						continue
					}
					counts[0]++
				case eventID("Paid(address,address,address,uint256,uint256,uint256,uint256,uint256,address,uint256)"):
					counts[1]++
				case eventID("RootSettled(uint64,bytes32,uint256)"):
					counts[2]++
				case eventID("Claimed(address,uint256,uint256)"):
					counts[3]++
				default:
					continue
				}
				found[n] = counts
			}
		}
	}
	return found
}

func TestWatcherSeesAllInOrder(t *testing.T) {
	const seed = 11
	w := newWorld(t)
	last := w.traffic(t, rand.New(rand.NewPCG(seed, 0)))
	seen, err := observe(t.Context(), w.watcher(w.Client), Mark{}, last)
	if err != nil {
		t.Fatal(err)
	}
	counts, after := map[uint64][4]int{}, uint64(0)
	balances, book, vault := registry.New(), payment.NewBook(Assets(w.d)), NewVault(w.Client, w.d)
	var root payout.Root
	paid, holders := map[aleph.Address]aleph.Token{}, map[aleph.Address]bool{}
	for _, o := range seen {
		if o.After != after || o.Block <= after {
			t.Errorf("seed %d: block %d is observed after %d; the one before was %d", seed, o.Block, o.After, after)
		}
		after = o.Block
		counts[o.Block] = [4]int{len(o.Transfers), len(o.Receipts), len(o.Accepted), len(o.Claimed)}
		header, err := w.HeaderByNumber(t.Context(), new(big.Int).SetUint64(o.Block))
		if err != nil || header.Hash() != o.Hash || aleph.Millis(header.Time*1000) != o.At {
			t.Errorf("block %d is %x at %d; want %v, %v", o.Block, o.Hash, o.At, header, err)
		}
		for _, transfer := range o.Transfers {
			if err := balances.Move(transfer); err != nil {
				t.Errorf("block %d: %v", o.Block, err)
			}
			holders[transfer.To] = true
		}
		for _, r := range o.Receipts {
			if err := book.Record(r); err != nil {
				t.Errorf("block %d: %v", o.Block, err)
			}
		}
		for _, a := range o.Accepted {
			root = payout.Root(a)
		}
		for _, c := range o.Claimed {
			paid[c.Account] = paid[c.Account].Add(c.Amount)
			if paid[c.Account] != c.Total {
				t.Errorf("block %d: %s was paid %s in all, %s by the sum", o.Block, c.Account, c.Total, paid[c.Account])
			}
		}
	}
	if diff := cmp.Diff(w.inReceipts(t), counts); diff != "" {
		t.Errorf("seed %d: receipts and observations differ (-receipts +observations):\n%s", seed, diff)
	}
	var total [4]int
	for _, c := range counts { // order-free: sums.
		for i := range c {
			total[i] += c[i]
		}
	}
	if slices.Min(total[:]) == 0 {
		t.Fatalf("seed %d made %v transfers, payments, roots and claims: it shows too little", seed, total)
	}
	for holder := range holders { // order-free: each is tested alike.
		account, _ := holder.Ethereum()
		if want := w.balance(t, w.d.ALEPH, account); balances.Balance(holder) != want {
			t.Errorf("%s holds %s by the observed transfers, %s on the chain", holder, balances.Balance(holder), want)
		}
	}
	for account, want := range paid { // order-free: each is tested alike.
		b, _ := account.Ethereum()
		if got, err := vault.ClaimedOf(t.Context(), b); err != nil || got != want {
			t.Errorf("%s was paid %s by the vault, %v; observed %s", account, got, err, want)
		}
	}
	if got, err := vault.Root(t.Context()); err != nil || got != root {
		t.Errorf("the vault has root %+v, %v; observed %+v", got, err, root)
	}
}

// faultsNamed are the faults of these names, or all lies.
func faultsNamed(t *testing.T, names ...string) (found []fault) {
	t.Helper()
	for _, f := range faults {
		if slices.Contains(names, f.name) || len(names) == 0 && f.lie {
			found = append(found, f)
		}
	}
	if len(found) < len(names) {
		t.Fatalf("there are %d of the faults %q", len(found), names)
	}
	return found
}

// A watcher gets along with endpoints that always answer in these ways.
func TestWatcherTakesEndpointsAsTheyAre(t *testing.T) {
	w := newWorld(t)
	last := w.traffic(t, rand.New(rand.NewPCG(13, 0)))
	want, err := observe(t.Context(), w.watcher(w.Client), Mark{}, last)
	if err != nil {
		t.Fatal(err)
	}
	p, q := newProxy(t, w.dev.URL()), newProxy(t, w.dev.URL())
	for _, f := range faultsNamed(t, "nothing", "reordered", "duplicated", "too many results", "too large a range", "no such method") {
		for _, test := range []struct {
			proxies []*proxy
			foreign bool
		}{{[]*proxy{p}, false}, {[]*proxy{p, q}, false}, {[]*proxy{p}, true}} {
			if f.name == "reordered" && len(test.proxies) == 1 && !test.foreign {
				continue // The order of events in a receipt is what its block has.
			}
			watcher := w.watcher()
			watcher.Foreign = test.foreign
			for _, p := range test.proxies {
				p.script(func() fault { return f }, 0)
				watcher.Clients = append(watcher.Clients, p.connect(t))
			}
			got, err := observe(t.Context(), watcher, Mark{}, last)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want, got, sameTokens); diff != "" {
				t.Errorf("%s at %d endpoints, foreign %t (-want +got):\n%s", f.name, len(test.proxies), test.foreign, diff)
			}
		}
	}
}

// No lie is told on: one that an endpoint stays with ends the telling, in words.
func TestWatcherRefusesLies(t *testing.T) {
	w := newWorld(t)
	last := w.traffic(t, rand.New(rand.NewPCG(14, 0)))
	want, err := observe(t.Context(), w.watcher(w.Client), Mark{}, last)
	if err != nil {
		t.Fatal(err)
	}
	truth, liar := newProxy(t, w.dev.URL()), newProxy(t, w.dev.URL())
	honest, lying := truth.connect(t), liar.connect(t)
	shown := map[string]int{}
	for _, f := range append(faultsNamed(t), faultsNamed(t, "null", "null for events")...) {
		for _, test := range []struct {
			name    string
			clients []*Client
			agree   int
		}{
			{"alone", []*Client{lying}, 1},
			{"beside an honest one", []*Client{honest, lying}, 2},
			{"against two honest ones", []*Client{honest, lying, honest}, 2},
			{"beside another like it", []*Client{lying, lying}, 2},
		} {
			if test.name == "beside another like it" && f.lie {
				continue // What all say alike is told.
			}
			ctx, stop := context.WithCancel(t.Context())
			done := liar.script(func() fault { return f }, 200)
			go func() {
				select {
				case <-done:
					stop()
				case <-ctx.Done():
				}
			}()
			var log bytes.Buffer
			watcher := w.watcher(test.clients...)
			watcher.RestMax, watcher.Agree, watcher.Logger = time.Millisecond, test.agree, slog.New(slog.NewTextHandler(&log, nil))
			if len(test.clients) == 3 {
				ctx = t.Context()
			}
			got, err := observe(ctx, watcher, Mark{}, last)
			stop()
			if diff := cmp.Diff(want[:min(len(got), len(want))], got, sameTokens, cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("%s, %s (-want +got):\n%s", f.name, test.name, diff)
			}
			if err == nil {
				if len(got) != len(want) {
					t.Errorf("%s, %s: told %d of %d blocks", f.name, test.name, len(got), len(want))
				}
				continue // It has not hurt, as it must not where others are enough.
			}
			if len(test.clients) == 3 {
				t.Errorf("%s, %s: %v", f.name, test.name, err)
			}
			shown[test.name]++
			if !strings.Contains(log.String(), lying.Name()) {
				t.Errorf("%s, %s: the log does not name the endpoint:\n%s", f.name, test.name, log.String())
			}
			if strings.Contains(log.String(), "disagree") {
				shown["disagree"]++
			}
		}
	}
	t.Logf("lies that ended the telling: %v", shown)
	if shown["alone"] < 10 || shown["beside an honest one"] < 5 || shown["disagree"] < 4 {
		t.Errorf("too few lies show anything: %v", shown)
	}
}

// What endpoints say alike is told up to the block about which they disagree,
// and the log says what each of them says of it.
func TestWatcherNamesWhatDiffers(t *testing.T) {
	w := newWorld(t)
	last := w.traffic(t, rand.New(rand.NewPCG(17, 0)))
	want, err := observe(t.Context(), w.watcher(w.Client), Mark{}, last)
	if err != nil {
		t.Fatal(err)
	}
	disputed := want[len(want)/2]
	liar := newProxy(t, w.dev.URL())
	for _, test := range []struct {
		change func([]any) []any
		want   string
	}{
		{func(l []any) []any {
			l[0].(map[string]any)["data"] = other(l[0].(map[string]any)["data"].(string))
			return l
		}, "transfers 1 amount of block %d"},
		{func([]any) []any { return nil }, "what is of concern of block %d"},
		{func(l []any) []any { return l }, "hash of block %d: "},
	} {
		ctx, stop := context.WithCancel(t.Context())
		var forged common.Hash // of the disputed block, once it was asked for
		done := liar.script(func() fault {
			return fault{change: func(_ question, result any) any {
				block, _ := result.(map[string]any)
				if strings.HasPrefix(test.want, "hash") && block["number"] == hexOf(disputed.Block) {
					block["timestamp"] = hexOf(uint64(disputed.At/1000) + 1)
					var h types.Header
					if err := json.Unmarshal(liar.json(block), &h); err != nil {
						t.Error(err)
					}
					block["hash"], forged = h.Hash(), h.Hash()
				}
				list, _ := result.([]any)
				for _, l := range list {
					if l := l.(map[string]any); forged != (common.Hash{}) && l["blockNumber"] == hexOf(disputed.Block) {
						l["blockHash"] = forged
					}
				}
				var left []any
				for i, l := range list {
					if l.(map[string]any)["blockNumber"] != hexOf(disputed.Block) {
						left = append(left, l)
					} else if n := len(left); n == i || list[i-1].(map[string]any)["blockNumber"] != hexOf(disputed.Block) {
						left = append(left, test.change([]any{l})...)
					}
				}
				if list == nil {
					return result
				}
				return append([]any{}, left...)
			}}
		}, 100)
		go func() { <-done; stop() }()
		var log bytes.Buffer
		watcher := w.watcher(w.Client, liar.connect(t))
		watcher.RestMax, watcher.Logger, watcher.Health = time.Millisecond, slog.New(slog.NewTextHandler(&log, nil)), new(Health)
		got, err := observe(ctx, watcher, Mark{}, last)
		if !errors.Is(err, context.Canceled) {
			t.Errorf("ended with %v", err)
		}
		if diff := cmp.Diff(want[:len(want)/2], got, sameTokens); diff != "" {
			t.Errorf("(-told by both +told):\n%s", diff)
		}
		for i, e := range watcher.Health.Endpoints() {
			if e.Name != watcher.Clients[i].Name() || e.Condition != Disagrees || e.Block != disputed.Block || e.Since.IsZero() ||
				!strings.Contains(e.Reason, fmt.Sprintf(test.want, disputed.Block)) {
				t.Errorf("endpoint %d is told to be %+v", i, e)
			}
		}
		for _, part := range []string{"level=ERROR", fmt.Sprintf(test.want, disputed.Block), w.Name() + " says", watcher.Clients[1].Name() + " says"} {
			if !strings.Contains(log.String(), part) {
				t.Errorf("the log does not say %q:\n%.3000s", part, log.String())
			}
		}
	}
}

// One endpoint alone cannot put a block of its own, whose hash fits, among
// those of the chain.
func TestWatcherLinksBlocks(t *testing.T) {
	w := newWorld(t)
	last := w.traffic(t, rand.New(rand.NewPCG(18, 0)))
	p := newProxy(t, w.dev.URL())
	p.script(func() fault {
		return fault{change: func(c question, result any) any {
			if c.Method != "eth_getBlockByNumber" || string(c.Params[0]) != `"`+hexOf(last-5)+`"` {
				return result
			}
			block := result.(map[string]any)
			block["timestamp"] = other(block["timestamp"].(string))
			var h types.Header
			if err := json.Unmarshal(p.json(block), &h); err != nil {
				t.Error(err)
			}
			block["hash"] = h.Hash()
			return block
		}}
	}, 0)
	var log bytes.Buffer
	watcher := w.watcher(p.connect(t))
	watcher.Logger = slog.New(slog.NewTextHandler(&log, nil))
	s, err := watcher.survey(Mark{Block: last - 20})
	if err != nil {
		t.Fatal(err)
	}
	if seen, _, err := s.look(t.Context()); err != nil || len(seen) > 0 || s.next != last-19 {
		t.Errorf("observed %+v up to block %d, %v", seen, s.next-1, err)
	}
	if want := fmt.Sprintf("block %d follows", last-4); !strings.Contains(log.String(), want) {
		t.Errorf("the log does not say %q:\n%s", want, log.String())
	}
}

// The header of another block, however true, is not the one that was asked for.
func TestHeadersAreThoseAskedFor(t *testing.T) {
	w := newWorld(t)
	head := w.newest(t)
	p := newProxy(t, w.dev.URL())
	p.script(func() fault {
		return fault{change: func(c question, result any) any {
			if string(c.Params[0]) != `"`+hexOf(head)+`"` {
				return result
			}
			c.Params[0] = p.json(hexOf(head - 1))
			return json.RawMessage(p.ask(c))
		}}
	}, 0)
	client := p.connect(t)
	for _, foreign := range []bool{false, true} {
		e := endpoint{Watcher: &Watcher{Foreign: foreign}, client: client}
		if got, err := e.headers(t.Context(), []uint64{head - 2, head - 1}); err != nil || len(got) != 2 {
			t.Errorf("foreign %t: %d headers, %v; want those of two blocks", foreign, len(got), err)
		}
		want := fmt.Sprintf("asked for block %d and got %d", head, head-1)
		if got, err := e.headers(t.Context(), []uint64{head - 1, head}); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("foreign %t: %d headers, %v; want an error that says %q", foreign, len(got), err, want)
		}
	}
}

func TestWatcherRefusesToBegin(t *testing.T) {
	a, b := &Client{chainID: 1, name: "a"}, &Client{chainID: 2, name: "b"}
	for _, test := range []struct {
		w    Watcher
		want string
	}{
		{Watcher{Deployment: Deployment{ChainID: 1}}, "of 0 endpoints 0 cannot agree"},
		{Watcher{Clients: []*Client{a}, Agree: 2, Deployment: Deployment{ChainID: 1}}, "of 1 endpoints 2 cannot agree"},
		{Watcher{Clients: []*Client{a, b}, Deployment: Deployment{ChainID: 1}}, "the endpoint b is on chain 2"},
	} {
		if err := test.w.Run(t.Context(), Mark{}, nil); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("got %v, want %q", err, test.want)
		}
	}
}

// Whenever it is stopped and started, however many blocks it asks for, and
// whatever endpoints do: a watcher tells what is on the chain, or nothing more.
// As long as there are as many as must agree that do not lie, and that answer
// in the end, it tells all of it.
func TestWatcherUnderFaults(t *testing.T) {
	w := newWorld(t)
	last := w.traffic(t, rand.New(rand.NewPCG(12, 0)))
	want, err := observe(t.Context(), w.watcher(w.Client), Mark{}, last)
	if err != nil {
		t.Fatal(err)
	}
	var honest []fault
	for _, f := range faults {
		if !f.lie {
			honest = append(honest, f)
		}
	}
	proxies := []*proxy{newProxy(t, w.dev.URL()), newProxy(t, w.dev.URL()), newProxy(t, w.dev.URL())}
	rapid.Check(t, func(t *rapid.T) {
		endpoints := rapid.IntRange(1, 3).Draw(t, "endpoints")
		watcher := w.watcher()
		watcher.Timeout = 200 * time.Millisecond
		watcher.Agree = endpoints
		if endpoints == 3 {
			watcher.Agree = 2
		}
		forever := rapid.Bool().Draw(t, "the last one for ever")
		ctx, stop := context.WithCancel(t.Context())
		defer stop()
		for i, p := range proxies[:endpoints] {
			liar := i == endpoints-1
			kinds := honest
			if liar {
				kinds = faults
			}
			n, repeat := 0, liar && forever
			if repeat { // Of silence there is enough elsewhere; for ever it takes the time of this test.
				kinds = slices.DeleteFunc(slices.Clone(kinds), func(f fault) bool { return f.name == "silence" })
			}
			list := rapid.SliceOfN(rapid.SampledFrom(kinds), 1, 40).Draw(t, "faults")
			done := p.script(func() (f fault) {
				if n < len(list) || repeat {
					f = list[n%len(list)]
				}
				n++
				return f
			}, 60)
			if repeat && endpoints < 3 {
				go func() {
					select {
					case <-done:
						stop()
					case <-ctx.Done():
					}
				}()
			}
			watcher.Clients = append(watcher.Clients, p.connect(t))
		}
		complete := endpoints == 3 || !forever
		var got []engine.Observation
		var after Mark
		for ctx.Err() == nil && after.Block < last {
			watcher.BlocksMax = rapid.Uint64Range(1, 64).Draw(t, "blocks")
			stops := rapid.IntRange(0, 30).Draw(t, "told until the stop")
			err := watcher.Run(ctx, after, func(o engine.Observation) error {
				if stops--; stops < 0 {
					return errEnough // This one was not kept.
				}
				got, after = append(got, o), Mark{o.Block, o.Hash}
				if o.Block >= last {
					return errEnough
				}
				return nil
			})
			if !errors.Is(err, errEnough) && !errors.Is(err, context.Canceled) {
				t.Fatal(err)
			}
		}
		if complete && len(got) != len(want) {
			t.Errorf("told %d of %d blocks", len(got), len(want))
		}
		if diff := cmp.Diff(want[:min(len(got), len(want))], got, sameTokens, cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	})
}

func TestWatcherFollowsTheHead(t *testing.T) {
	w := newWorld(t)
	head, err := w.BlockNumber(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, confirmations := range []uint64{0, 3} {
		ctx, cancel := context.WithCancel(t.Context())
		watcher := w.watcher(w.Client)
		watcher.Confirmations = confirmations
		seen, ended := make(chan engine.Observation, 100), make(chan error, 1)
		go func() {
			ended <- watcher.Run(ctx, Mark{Block: head}, func(o engine.Observation) error { seen <- o; return nil })
		}()
		for range 5 {
			var block uint64
			for n := range confirmations + 1 {
				token := Coin
				if n == 0 {
					token = w.d.ALEPH
				}
				r, err := w.senders[0].Transfer(ctx, token, common.Address{0: 1}, aleph.NewToken(1))
				if err != nil {
					t.Fatal(err)
				}
				if head = r.BlockNumber.Uint64(); n == 0 {
					block = head
				}
			}
			if o := <-seen; o.Block != block || len(o.Transfers) != 1 {
				t.Errorf("%d confirmations: got %+v, want block %d", confirmations, o, block)
			}
		}
		cancel()
		if err := <-ended; !errors.Is(err, context.Canceled) {
			t.Errorf("ended with %v", err)
		}
	}
}

// A block with too few confirmations is not looked at.
func TestWatcherWaitsForConfirmations(t *testing.T) {
	w := newWorld(t)
	head, err := w.BlockNumber(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for confirmations := range uint64(3) {
		watcher := w.watcher(w.Client)
		watcher.Confirmations = confirmations
		for first := head - 4; first <= head+1; first++ {
			s, err := watcher.survey(Mark{Block: first - 1})
			if err != nil {
				t.Fatal(err)
			}
			_, rest, err := s.look(t.Context())
			if want := max(head-confirmations, first-1); err != nil || s.next != want+1 || rest != watcher.Interval {
				t.Errorf("from %d, head %d, %d confirmations: looked up to %d, rest %s, %v; want %d", first, head, confirmations, s.next-1, rest, err, want)
			}
		}
	}
}

// What an endpoint says may be anything; it must be taken for an event or
// refused.
func FuzzObserve(f *testing.F) {
	topic := func(signature string) []byte { h := eventID(signature); return h[:] }
	word := func(n uint64) []byte { return binary.BigEndian.AppendUint64(make([]byte, 24), n) }
	f.Add(byte(0), slices.Concat(topic("Transfer(address,address,uint256)"), word(1), word(2)), word(3))
	f.Add(byte(0), topic("Transfer(address,address,uint256)"), []byte{})
	f.Add(byte(1), slices.Concat(topic("Paid(address,address,address,uint256,uint256,uint256,uint256,uint256,address,uint256)"), word(1), word(2), word(0)), bytes.Repeat(word(9), 7))
	f.Add(byte(2), slices.Concat(topic("RootSettled(uint64,bytes32,uint256)"), word(1)), bytes.Repeat(word(9), 3))
	f.Add(byte(2), slices.Concat(topic("Claimed(address,uint256,uint256)"), word(1)), bytes.Repeat(word(9), 2))
	f.Fuzz(func(t *testing.T, contract byte, topics, data []byte) {
		w := &Watcher{
			Deployment: Deployment{ChainID: testChainID, ALEPH: common.Address{1}, Processor: common.Address{2}, Vault: common.Address{3}},
		}
		l := types.Log{Address: common.Address{contract%4 + 1}, Data: data}
		for ; len(topics) >= 32; topics = topics[32:] {
			l.Topics = append(l.Topics, common.Hash(topics[:32]))
		}
		var o engine.Observation
		err := w.read(&o, &l)
		if n := len(o.Transfers) + len(o.Receipts) + len(o.Accepted) + len(o.Claimed); err != nil && n != 0 || n > 1 {
			t.Errorf("%d events and error %v", n, err)
		}
	})
}

// Blocks and receipts may be anything too: they must fit the hashes, or be
// refused.
func FuzzProof(f *testing.F) {
	receipts := []*types.Receipt{{Status: 1, CumulativeGasUsed: 21_000, GasUsed: 21_000, Logs: []*types.Log{{Topics: []common.Hash{{1}}, Data: []byte{2}}}}}
	head, err := json.Marshal(&types.Header{Number: big.NewInt(7), Difficulty: new(big.Int), Time: 9})
	if err != nil {
		f.Fatal(err)
	}
	body, err := json.Marshal(receipts)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(head, body)
	f.Add([]byte("null"), []byte("[null]"))
	f.Add([]byte("{}"), []byte(`[{"logs":[null]}]`))
	f.Fuzz(func(t *testing.T, head, body []byte) {
		h, err := readHeader(head, false)
		if err == nil && h.Hash() != h.hash {
			t.Errorf("a block of hash %s passed for %s", h.Hash(), h.hash)
		}
		var receipts []*types.Receipt
		if json.Unmarshal(body, &receipts) != nil {
			return
		}
		h = header{Header: &types.Header{Number: new(big.Int)}}
		if _, err := provenLogs(h, receipts, ethereum.FilterQuery{}); err == nil {
			t.Errorf("%d receipts passed for a root of zeros", len(receipts))
		}
		count := 0
		for _, r := range receipts {
			if r == nil || slices.Contains(r.Logs, nil) {
				return
			}
			count += len(r.Logs)
		}
		h.ReceiptHash = types.DeriveSha(types.Receipts(receipts), trie.NewStackTrie(nil))
		logs, err := provenLogs(h, receipts, ethereum.FilterQuery{})
		if err != nil || len(logs) != count {
			t.Errorf("%d of %d events, %v", len(logs), count, err)
		}
	})
}

// BenchmarkWatcher observes a chain of many transfers: with proof from one
// endpoint, and as two endpoints say alike. They answer from memory.
func BenchmarkWatcher(b *testing.B) {
	const each = 200 // transfers of each wallet
	w := newWorld(b)
	var all errgroup.Group
	for _, s := range w.senders {
		w.give(b, w.d.ALEPH, s.Address(), aleph.WholeTokens(1))
		all.Go(func() error {
			for range each {
				if _, err := s.Transfer(b.Context(), w.d.ALEPH, common.Address{0: 1}, aleph.NewToken(1)); err != nil {
					return err
				}
			}
			return nil
		})
	}
	if err := all.Wait(); err != nil {
		b.Fatal(err)
	}
	last, err := w.BlockNumber(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	for _, test := range []struct {
		name    string
		clients []*Client
	}{
		{"one", []*Client{newProxy(b, w.dev.URL()).connect(b)}},
		{"two", []*Client{newProxy(b, w.dev.URL()).connect(b), newProxy(b, w.dev.URL()).connect(b)}},
	} {
		b.Run(test.name, func(b *testing.B) {
			if _, err := observe(b.Context(), w.watcher(test.clients...), Mark{}, last); err != nil { // Now they know it.
				b.Fatal(err)
			}
			logs, blocks := 0, uint64(0)
			for b.Loop() {
				seen, err := observe(b.Context(), w.watcher(test.clients...), Mark{}, last)
				if err != nil {
					b.Fatal(err)
				}
				for _, o := range seen {
					logs += len(o.Transfers)
				}
				blocks += last - w.d.Block
			}
			b.ReportMetric(float64(logs)/b.Elapsed().Seconds(), "logs/s")
			b.ReportMetric(float64(blocks)/b.Elapsed().Seconds(), "blocks/s")
		})
	}
}

func FuzzReverted(f *testing.F) {
	f.Add([]byte{})
	f.Add(common.FromHex("08c379a0"))
	f.Add(common.FromHex("4e487b710000000000000000000000000000000000000000000000000000000000000011"))
	for _, e := range bindings.NewRewardVault().GetABI().Errors { // order-free: seeds.
		f.Add(append(e.ID[:4:4], make([]byte, 96)...))
	}
	for _, e := range bindings.NewPaymentProcessor().GetABI().Errors { // order-free: seeds.
		f.Add(append(e.ID[:4:4], make([]byte, 96)...))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if r := reverted(data); r.Reason == "" && len(data) < 4 {
			t.Errorf("%x has no reason", data)
		}
	})
}
