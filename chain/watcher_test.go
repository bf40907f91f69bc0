package chain

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"io"
	"math/big"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/google/go-cmp/cmp"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain/bindings"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/payment"
	"github.com/aleph-im/go-aleph/payout"
	"github.com/aleph-im/go-aleph/registry"
)

func (w *world) watcher(c *Client) *Watcher {
	return &Watcher{Client: c, Deployment: w.d, Interval: time.Millisecond}
}

var errEnough = errors.New("enough")

// observe runs a watcher until it has seen the block `last`.
func observe(ctx context.Context, w *Watcher, after, last uint64) (seen []engine.Observation, err error) {
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
	seen, err := observe(t.Context(), w.watcher(w.Client), 0, last)
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

// flaky is an endpoint before another that breaks down again and again.
type flaky struct {
	t      *testing.T
	target string
	mu     sync.Mutex
	random *rand.Rand
}

func (f *flaky) ServeHTTP(rw http.ResponseWriter, r *http.Request) {
	f.mu.Lock()
	fault := f.random.IntN(40) // Six of them are faults.
	f.mu.Unlock()
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}
	if bytes.Contains(body, []byte("eth_chainId")) {
		fault = -1
	}
	answer, err := http.Post(f.target, "application/json", bytes.NewReader(body))
	if err != nil {
		f.t.Error(err)
		return
	}
	b, err := io.ReadAll(answer.Body)
	if err := errors.Join(err, answer.Body.Close()); err != nil {
		f.t.Error(err)
		return
	}
	rw.Header().Set("Content-Type", "application/json")
	switch fault {
	case 0:
		http.Error(rw, "try later", http.StatusInternalServerError)
	case 1:
		<-r.Context().Done() // Never answers.
	case 2:
		_, _ = rw.Write(b[:len(b)/2])
	case 3:
		rw.Header().Set("Content-Length", "100000")
		_, _ = rw.Write(b[:len(b)/2]) // The connection breaks.
	case 4:
		_, _ = rw.Write([]byte(`{"jsonrpc":"2.0","id":1,"error":{"code":-32005,"message":"query returned more than 10000 results"}}`))
	case 5:
		rw.WriteHeader(http.StatusTooManyRequests)
	default:
		_, _ = rw.Write(b)
	}
}

// Whenever it is stopped and started, however many blocks it asks for, and
// however the endpoint breaks down: a watcher sees the same.
func TestWatcherResumes(t *testing.T) {
	w := newWorld(t)
	last := w.traffic(t, rand.New(rand.NewPCG(12, 0)))
	want, err := observe(t.Context(), w.watcher(w.Client), 0, last)
	if err != nil {
		t.Fatal(err)
	}
	for seed := range uint64(4) {
		random := rand.New(rand.NewPCG(seed, 1))
		endpoint := httptest.NewServer(&flaky{t: t, target: w.dev.URL(), random: rand.New(rand.NewPCG(seed, 2))})
		c := connect(t, endpoint.URL)
		var got []engine.Observation
		after := uint64(0)
		for after < last {
			watcher := w.watcher(c)
			watcher.BlocksMax = 1 + random.Uint64N(30)
			watcher.Timeout = 100 * time.Millisecond
			stop := random.IntN(10)
			err := watcher.Run(t.Context(), after, func(o engine.Observation) error {
				if stop--; stop < 0 || after >= last {
					return errEnough // This one was not kept.
				}
				got, after = append(got, o), o.Block
				if o.Block >= last {
					return errEnough
				}
				return nil
			})
			if !errors.Is(err, errEnough) {
				t.Fatalf("seed %d: %v", seed, err)
			}
		}
		if diff := cmp.Diff(want, got, sameTokens); diff != "" {
			t.Errorf("seed %d (-want +got):\n%s", seed, diff)
		}
		endpoint.CloseClientConnections()
		endpoint.Close()
	}
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
			ended <- watcher.Run(ctx, head, func(o engine.Observation) error { seen <- o; return nil })
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
			_, last, caughtUp, err := watcher.look(t.Context(), first, 100)
			if want := max(head-confirmations, first-1); err != nil || last != want || !caughtUp {
				t.Errorf("from %d, head %d, %d confirmations: looked up to %d (%t), %v; want %d", first, head, confirmations, last, caughtUp, err, want)
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
			Client:     &Client{chainID: testChainID},
			Deployment: Deployment{ALEPH: common.Address{1}, Processor: common.Address{2}, Vault: common.Address{3}},
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
