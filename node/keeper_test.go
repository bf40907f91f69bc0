package node

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"math/big"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain"
	"github.com/aleph-im/go-aleph/chain/bindings"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/payment"
	"github.com/aleph-im/go-aleph/payout"
	"github.com/aleph-im/go-aleph/policy"
)

// keeperOf is the keeper of a core node that has no chain.
func keeperOf(c *Core) *keeper {
	return &keeper{view: func(f func(books)) { c.View(func(e *engine.Engine) { f(e) }) }, turn: c.turn}
}

// TestAgendaPublishes has the newest agreed root. The core nodes take turns,
// and another begins in each epoch.
func TestAgendaPublishes(t *testing.T) {
	e := newEconomy(t, 4)
	none := func(why string) {
		t.Helper()
		for _, name := range coreNames {
			if a := keeperOf(e.node(name)).agenda(); a.root.Epoch != 0 {
				t.Errorf("%s is to publish %+v although %s", name, a.root.Root, why)
			}
		}
	}
	turns := func(want payout.Root) {
		t.Helper()
		for i, name := range coreNames {
			k := keeperOf(e.node(name))
			a := k.agenda()
			if a.root.Root != want || len(a.signatures) < 3 {
				t.Errorf("%s is to publish %+v with %d signatures, want %+v", name, a.root.Root, len(a.signatures), want)
			}
			if turn, wantTurn := k.turn(want.Epoch), (i-int(want.Epoch)+4)%4; turn != wantTurn%4 {
				t.Errorf("epoch %d: %s has turn %d, want %d", want.Epoch, name, turn, wantTurn)
			}
		}
	}

	none("there is no root")
	first := e.close()
	e.attest("core0", "core1")
	none("two of four are no quorum")
	e.attest("core2")
	turns(first)

	second := e.close()
	turns(first) // Nobody has signed the second yet.
	e.attest(coreNames...)
	turns(second)
	third := e.close()
	e.attest(coreNames...)
	turns(third)
	e.observe(engine.Observation{Accepted: []payout.Accepted{payout.Accepted(third)}})
	none("the vault has the newest")
	fourth := e.close()
	none("nobody has signed what came after")
	e.attest(coreNames...)
	turns(fourth)
}

// TestAgendaPays has the claims of those who have enough to be paid, by the
// root that the vault has, and until it has paid them.
func TestAgendaPays(t *testing.T) {
	e := newEconomy(t, 4)
	e.observe(engine.Observation{Funded: []payment.Funding{{From: address("treasury"), Amount: aleph.WholeTokens(100_000)}}})
	root := e.close()
	if a := keeperOf(e.node("core0")).agenda(); len(a.claims) != 0 {
		t.Errorf("due before the vault has a root: %+v", a.claims)
	}
	e.observe(engine.Observation{Accepted: []payout.Accepted{payout.Accepted(root)}})
	k := keeperOf(e.node("core0"))
	a := k.agenda()
	if a.last != root || len(a.claims) != 1 || a.claims[0].Address != address("staker") {
		t.Fatalf("%+v are due by %+v; want the staker's wage", a.claims, a.last)
	}
	due := a.claims[0]
	if !payout.Verify(root.Hash, due.Entitlement, due.Proof) || due.Amount.Cmp(aleph.WholeTokens(416)) < 0 {
		t.Errorf("the vault would not pay %+v, or it is no wage", due)
	}
	k.skipped = map[aleph.Address]aleph.Token{due.Address: due.Total}
	if a := k.agenda(); len(a.claims) != 0 {
		t.Errorf("due although the vault cannot pay it: %+v", a.claims)
	}
	k.skipped = nil
	e.observe(engine.Observation{Claimed: []payout.Claimed{{Account: due.Address, Amount: due.Amount, Total: due.Total}}})
	if a := k.agenda(); len(a.claims) != 0 || a.paid != due.Total {
		t.Errorf("due although it is paid: %+v; paid %s", a.claims, a.paid)
	}
}

// treasury is a chain with the contracts, and the books of four core nodes.
type treasury struct {
	tb     testing.TB
	url    string
	client *chain.Client
	d      chain.Deployment

	mu         sync.Mutex // over the books
	book       *payout.Book
	signatures map[uint64][]aleph.Signature
	rules      policy.Policy
	observed   uint64
	open       uint64
	opened     aleph.Millis
}

const treasuryChain = 14_251

// batchOf is how many accounts a batch pays in a treasury.
const batchOf = 4

// openTreasury opens a chain in memory and deploys on it.
func openTreasury(t *testing.T, window time.Duration) *treasury {
	t.Helper()
	dev := openDevChain(t)
	client, err := chain.Connect(t.Context(), dev.URL())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	b := newTreasury(t, client, deployTreasury(t, client, window))
	b.url = dev.URL()
	return b
}

func openDevChain(t *testing.T) *chain.Dev {
	t.Helper()
	config := chain.DevConfig{Listen: "127.0.0.1:0", ChainID: treasuryChain}
	for _, w := range chain.DevWallets() {
		config.Accounts = append(config.Accounts, w.Address())
	}
	for _, name := range append([]string{"guardian"}, coreNames...) {
		config.Accounts = append(config.Accounts, walletFor(t, name).Address())
	}
	dev, err := chain.OpenDev(config)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := dev.Close(); err != nil {
			t.Error(err)
		}
	})
	return dev
}

func deployTreasury(t *testing.T, client *chain.Client, window time.Duration) chain.Deployment {
	t.Helper()
	config := chain.DeployConfig{
		Artifacts: filepath.Join("..", "contracts", "node_modules"), MaxPerEpoch: aleph.WholeTokens(1000),
		Start: time.Now().Add(-48 * time.Hour), Epoch: 2 * time.Hour, Window: window, Guardian: walletFor(t, "guardian").Address(),
		DevelopersLock: time.Hour, Halving: time.Minute, DevelopersBP: 500,
	}
	for _, name := range coreNames {
		config.Signers = append(config.Signers, chain.Signer{Address: walletFor(t, name).Address(), Power: 1})
	}
	d, err := chain.Deploy(t.Context(), client, chain.NewSender(client, chain.DevWallets()[0]), config)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func walletFor(tb testing.TB, name string) chain.Wallet {
	tb.Helper()
	w, err := walletOf(key(name))
	if err != nil {
		tb.Fatal(err)
	}
	return w
}

func newTreasury(tb testing.TB, client *chain.Client, d chain.Deployment) *treasury {
	tb.Helper()
	rules, err := policy.Preset("proposal")
	if err != nil {
		tb.Fatal(err)
	}
	rules.Payout.Threshold, rules.Payout.Batch = aleph.NewToken(1), batchOf
	return &treasury{tb: tb, client: client, d: d, book: payout.New(), signatures: map[uint64][]aleph.Signature{}, rules: rules, open: 1}
}

func (b *treasury) Payouts() *payout.Book                         { return b.book }
func (b *treasury) Observed() uint64                              { return b.observed }
func (b *treasury) Policy() policy.Policy                         { return b.rules }
func (b *treasury) Epoch() (number uint64, from, to aleph.Millis) { return b.open, b.opened, 0 }
func (b *treasury) AgreedRoot(n uint64) (engine.RootAgreed, bool) {
	root, _ := b.book.Root(n)
	s, ok := b.signatures[n]
	return engine.RootAgreed{Root: root.Root, Signatures: s}, ok
}

func (b *treasury) view(f func(books)) {
	b.mu.Lock()
	defer b.mu.Unlock()
	f(b)
}

// recipient is somebody without ETH or a key.
func recipient(i int) aleph.Address { return aleph.EthereumAddress([20]byte{0: 0xaa, 19: byte(i)}) }

// close ends an epoch in which so many recipients have earned; all core nodes
// sign.
func (b *treasury) close(recipients int) payout.Root {
	b.mu.Lock()
	defer b.mu.Unlock()
	var shares []payout.Entitlement
	for i := range recipients {
		shares = append(shares, payout.Entitlement{Address: recipient(i), Total: aleph.WholeTokens(uint64(i + 1))})
	}
	root, _, ok := b.book.Credit(b.open, shares, [32]byte{1})
	if !ok {
		b.tb.Fatal("no root")
	}
	b.signatures[b.open] = b.sign(root, coreNames...)
	b.open++
	return root
}

func (b *treasury) sign(root payout.Root, names ...string) (signatures []aleph.Signature) {
	for _, name := range names {
		signatures = append(signatures, aleph.Sign(key(name), root.Digest(b.d.ChainID, b.d.Vault)))
	}
	return signatures
}

// watch lets the books see what the chain has.
func (b *treasury) watch(ctx context.Context) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	head, err := b.client.BlockNumber(ctx)
	if err != nil || head == b.observed {
		return err
	}
	logs, err := b.client.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(b.observed + 1), ToBlock: new(big.Int).SetUint64(head), Addresses: []common.Address{b.d.Vault},
	})
	if err != nil {
		return err
	}
	vault := bindings.NewRewardVault()
	for i := range logs {
		if e, err := vault.UnpackRootSettledEvent(&logs[i]); err == nil {
			total, _ := aleph.TokenFromBig(e.Total)
			if err := b.book.Accept(payout.Accepted{Epoch: e.Epoch, Hash: e.Root, Total: total}); err != nil {
				return err
			}
		} else if e, err := vault.UnpackClaimedEvent(&logs[i]); err == nil {
			amount, _ := aleph.TokenFromBig(e.Amount)
			total, _ := aleph.TokenFromBig(e.Total)
			if err := b.book.Pay(payout.Claimed{Account: aleph.EthereumAddress(e.Account), Amount: amount, Total: total}); err != nil {
				return err
			}
		}
	}
	b.observed = head
	return nil
}

// fund gives ALEPH to the vault.
func (b *treasury) fund(whole uint64) {
	b.tb.Helper()
	s := chain.NewSender(b.client, chain.DevWallets()[0])
	if _, err := s.Transfer(b.tb.Context(), b.d.ALEPH, b.d.Vault, aleph.WholeTokens(whole)); err != nil {
		b.tb.Fatal(err)
	}
}

// keeper is core0's.
func (b *treasury) keeper(config KeeperConfig, log *slog.Logger) *keeper {
	b.tb.Helper()
	core := &Core{config: CoreConfig{Signer: key("core0"), Contracts: b.d, Keeper: config, Log: log}, log: log}
	core.keeping = newKeeping(core.config)
	k, err := core.newKeeper(b.client)
	if err != nil {
		b.tb.Fatal(err)
	}
	k.view, k.turn = b.view, func(uint64) int { return 0 }
	return k
}

// guardian is core0's too.
func (b *treasury) guardian(who string, mode KeeperMode) *guardian {
	g := &guardian{log: quiet(), view: b.view, vault: chain.NewVault(b.client, b.d), dry: mode == KeeperDry}
	config := CoreConfig{Signer: key("core0"), Log: quiet(), Keeper: KeeperConfig{Mode: mode}}
	if who != "" {
		config.Keeper.Guardian = key(who)
		g.sender = chain.NewSender(b.client, walletFor(b.tb, who))
	}
	g.keeping = newKeeping(config)
	return g
}

// run lets a keeper work until everybody has been paid what they have earned.
func (b *treasury) run(ctx context.Context, k *keeper) error {
	for {
		if err := b.watch(ctx); err != nil {
			return err
		}
		var open bool
		b.view(func(books) { t := b.book.Totals(); open = t.Paid != t.Earned })
		if !open {
			return nil
		}
		k.step(ctx)
		if halts := k.keeping.status().Refusals; len(halts) > 0 {
			return errors.New(halts[0].Reason)
		}
		if err := sleep(ctx, time.Millisecond); err != nil {
			return err
		}
	}
}

// wantPaid checks that everybody has exactly what was earned.
func (b *treasury) wantPaid() {
	b.tb.Helper()
	b.view(func(books) {
		for _, e := range b.book.Earned() {
			account, _ := e.Address.Ethereum()
			if has, err := b.client.Balance(b.tb.Context(), b.d.ALEPH, account); err != nil || has != e.Total {
				b.tb.Errorf("%s has %s, %v; earned %s", e.Address, has, err, e.Total)
			}
		}
		claimed, err := chain.NewVault(b.client, b.d).Claimed(b.tb.Context())
		if err != nil || claimed != b.book.Totals().Earned {
			b.tb.Errorf("the vault has paid %s, %v; earned %s", claimed, err, b.book.Totals().Earned)
		}
		if err := b.book.Check(); err != nil {
			b.tb.Error(err)
		}
	})
}

// A keeper publishes, settles and pays, each once, whether it hears of it or
// not.
func TestKeeper(t *testing.T) {
	b := openTreasury(t, time.Second)
	b.fund(1000)
	k := b.keeper(KeeperConfig{}, quiet())
	ctx := t.Context()
	const recipients = 10
	for epoch := range uint64(3) {
		root := b.close(recipients)
		before := k.sender.Spent().Transactions
		if err := b.run(ctx, k); err != nil {
			t.Fatal(err)
		}
		b.wantPaid()
		want := uint64(2 + (recipients+batchOf-1)/batchOf)
		if got := k.sender.Spent().Transactions - before; got != want {
			t.Errorf("epoch %d took %d transactions, want %d", epoch+1, got, want)
		}
		last := k.keeping.status().Last
		if last == nil || last.What != "pay" || last.Epoch != root.Epoch || last.Recipients == 0 || last.Tx == "" || last.Gas == 0 || last.Wei.IsZero() {
			t.Errorf("the last deed is %+v", last)
		}
	}
	// Deaf, it goes by the chain: it pays what is due by the root that it has heard of, and nothing twice.
	b.close(recipients)
	for k.keeping.status().Last.What != "settle" {
		k.step(ctx)
		if err := sleep(ctx, time.Millisecond); err != nil {
			t.Fatal(err)
		}
	}
	if err := b.watch(ctx); err != nil {
		t.Fatal(err)
	}
	before := k.sender.Spent().Transactions
	for range 4 {
		k.step(ctx)
	}
	if got := k.sender.Spent().Transactions - before; got != 1 {
		t.Errorf("%d batches although nobody heard of the first", got)
	}
	if err := b.run(ctx, k); err != nil {
		t.Fatal(err)
	}
	b.wantPaid()
	if s := k.keeping.status(); s.RefusedTotal != 0 || s.Transactions != k.sender.Spent().Transactions || s.Wei != k.sender.Spent().Wei {
		t.Errorf("status %+v", s)
	}
}

// A keeper refuses what the numbers do not bear out, sends nothing, and says so
// once.
func TestKeeperRefuses(t *testing.T) {
	publish := func(b *treasury, root payout.Root, names ...string) {
		b.tb.Helper()
		var raw [][]byte
		for _, s := range b.sign(root, names...) {
			raw = append(raw, s[:])
		}
		if _, err := chain.NewVault(b.client, b.d).Publish(b.tb.Context(), chain.NewSender(b.client, chain.DevWallets()[1]), root, raw); err != nil {
			b.tb.Fatal(err)
		}
	}
	for _, test := range []struct {
		name   string
		matter string
		wrong  func(b *treasury, root payout.Root)
		want   string
	}{
		{"too little in the vault", "publish", func(*treasury, payout.Root) {}, "send it 1000000000000000000 more"},
		{"too few signatures", "publish", func(b *treasury, root payout.Root) {
			b.fund(100)
			b.signatures[root.Epoch] = b.sign(root, "core0", "core1")
		}, "2 of 4 of the power"},
		{"a stranger's signature", "publish", func(b *treasury, root payout.Root) {
			b.fund(100)
			b.signatures[root.Epoch] = b.sign(root, "core0", "core1", "core2", "stranger")
		}, "does not know that signer"},
		{"above the cap", "publish", func(b *treasury, _ payout.Root) {
			b.fund(10_000)
			b.book = payout.New()
			root, _, _ := b.book.Credit(1, []payout.Entitlement{{Address: recipient(1), Total: aleph.WholeTokens(1001)}}, [32]byte{})
			b.signatures[1] = b.sign(root, coreNames...)
		}, "the vault takes no more than"},
		{"payments that never were", "vault", func(b *treasury, root payout.Root) {
			b.fund(100)
			if err := b.book.Pay(payout.Claimed{Account: recipient(0), Amount: aleph.NewToken(1), Total: aleph.NewToken(1)}); err != nil {
				b.tb.Error(err)
			}
		}, "the vault has paid 0, and the network has seen 1"},
		{"another root is due", "publish", func(b *treasury, root payout.Root) {
			b.fund(100)
			root.Hash[0] ^= 1
			publish(b, root, coreNames...)
			until(b.tb.(*testing.T), "its window is over", func() bool {
				waits, err := chain.NewVault(b.client, b.d).Waiting(b.tb.Context())
				return err == nil && waits.Over
			})
		}, "was not computed here"},
		{"another root of an epoch before is due", "publish", func(b *treasury, root payout.Root) {
			b.fund(100)
			root.Hash[0] ^= 1
			publish(b, root, coreNames...)
			b.close(2)
			until(b.tb.(*testing.T), "its window is over", func() bool {
				waits, err := chain.NewVault(b.client, b.d).Waiting(b.tb.Context())
				return err == nil && waits.Over
			})
		}, "was not computed here"},
		{"the vault pays by another root", "vault", func(b *treasury, root payout.Root) {
			b.fund(100)
			root.Hash[0] ^= 1
			publish(b, root, coreNames...)
			until(b.tb.(*testing.T), "it is settled", func() bool {
				_, err := chain.NewVault(b.client, b.d).Settle(b.tb.Context(), chain.NewSender(b.client, chain.DevWallets()[1]))
				return err == nil
			})
			b.close(2)
		}, "it pays by root"},
		{"the guardian stopped it", "publish", func(b *treasury, root payout.Root) {
			b.fund(100)
			publish(b, root, coreNames...)
			if _, err := chain.NewVault(b.client, b.d).Stop(b.tb.Context(), chain.NewSender(b.client, walletFor(b.tb, "guardian")), root); err != nil {
				b.tb.Fatal(err)
			}
		}, "the guardian has stopped the root"},
		{"no ETH", "publish", func(b *treasury, _ payout.Root) {
			b.fund(100)
			me := chain.NewSender(b.client, walletFor(b.tb, "core0"))
			have, err := b.client.BalanceAt(b.tb.Context(), me.Address(), nil)
			if err != nil {
				b.tb.Fatal(err)
			}
			left := big.NewInt(5e11)
			if _, err := me.Send(b.tb.Context(), common.Address{1}, nil, have.Sub(have, left)); err != nil {
				b.tb.Fatal(err)
			}
		}, "ETH to "},
	} {
		t.Run(test.name, func(t *testing.T) {
			b := openTreasury(t, time.Second)
			root := b.close(1)
			test.wrong(b, root)
			var log bytes.Buffer
			k := b.keeper(KeeperConfig{}, slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelError})))
			spent := k.sender.Spent()
			for range 3 {
				k.step(t.Context())
			}
			s := k.keeping.status()
			if len(s.Refusals) != 1 || s.Refusals[0].Matter != test.matter || !strings.Contains(s.Refusals[0].Reason, test.want) || s.RefusedTotal != 1 {
				t.Errorf("refuses %+v, %d times; waits for %+v; want %s: %s", s.Refusals, s.RefusedTotal, s.Waits, test.matter, test.want)
			}
			if k.sender.Spent() != spent {
				t.Errorf("spent %+v, before %+v", k.sender.Spent(), spent)
			}
			if n := strings.Count(log.String(), "level=ERROR"); n != 1 {
				t.Errorf("%d errors logged, want one:\n%s", n, &log)
			}
		})
	}
}

// What passes by itself is waited for, without an error.
func TestKeeperWaits(t *testing.T) {
	for _, test := range []struct {
		name string
		wait func(b *treasury)
		want string
	}{
		{"a pause", func(b *treasury) {
			s := chain.NewSender(b.client, walletFor(b.tb, "guardian"))
			if _, err := s.Send(b.tb.Context(), b.d.Vault, bindings.NewRewardVault().PackPause(), nil); err != nil {
				b.tb.Fatal(err)
			}
		}, "paused"},
		{"an endpoint that lags", func(b *treasury) { b.observed = 1 << 40 }, "behind what the network has seen"},
		{"an epoch that is not over for the chain", func(b *treasury) {
			b.open = 1000
			b.close(1)
		}, "is over at Unix time"},
		{"no endpoint", func(b *treasury) {
			proxy := httptest.NewServer(&reaper{url: b.url})
			client, err := chain.Connect(b.tb.Context(), proxy.URL)
			if err != nil {
				b.tb.Fatal(err)
			}
			b.tb.Cleanup(client.Close)
			proxy.Close()
			b.client = client
		}, "connection refused"},
	} {
		t.Run(test.name, func(t *testing.T) {
			b := openTreasury(t, time.Second)
			b.fund(100)
			b.close(1)
			test.wait(b)
			k := b.keeper(KeeperConfig{}, quiet())
			k.step(t.Context())
			if s := k.keeping.status(); len(s.Refusals) != 0 || len(s.Waits) != 1 || !strings.Contains(s.Waits[0].Reason, test.want) {
				t.Errorf("waits for %+v, refuses %+v; want %s", s.Waits, s.Refusals, test.want)
			}
		})
	}
}

// Payments that the network has not heard of yet are told from payments that
// it never will.
func TestKeeperCountsPayments(t *testing.T) {
	b := openTreasury(t, time.Second)
	b.fund(1000)
	b.close(3)
	k := b.keeper(KeeperConfig{}, quiet())
	if err := b.run(t.Context(), k); err != nil {
		t.Fatal(err)
	}
	b.close(3)
	for k.keeping.status().Last.What != "pay" || k.keeping.status().Last.Epoch != 2 {
		if k.keeping.status().Last.Epoch == 2 && k.keeping.status().Last.What == "settle" {
			if err := b.watch(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
		k.step(t.Context())
	}
	b.close(3)
	k.step(t.Context())
	if s := k.keeping.status(); len(s.Refusals) != 0 || s.Last.What != "publish" {
		t.Errorf("with payments on their way: %+v", s)
	}
	if head, err := b.client.BlockNumber(t.Context()); err != nil {
		t.Fatal(err)
	} else {
		b.observed = head // As if the watcher had passed them over.
	}
	for range 3 {
		k.step(t.Context())
	}
	if s := k.keeping.status(); len(s.Refusals) != 1 || s.Refusals[0].Matter != "vault" || !strings.Contains(s.Refusals[0].Reason, "the vault had paid") {
		t.Errorf("with payments that were passed over: %+v", s)
	}
}

// Whom the vault cannot pay is not brought to it again, and does not keep the
// others from being paid.
func TestKeeperPassesOver(t *testing.T) {
	b := openTreasury(t, time.Second)
	b.fund(100)
	root, _, _ := b.book.Credit(1, []payout.Entitlement{
		{Address: aleph.EthereumAddress([20]byte{}), Total: aleph.WholeTokens(1)}, // ALEPH goes to everybody but the zero address.
		{Address: recipient(1), Total: aleph.WholeTokens(2)},
	}, [32]byte{1})
	b.signatures[1], b.open = b.sign(root, coreNames...), 2
	k := b.keeper(KeeperConfig{}, quiet())
	until(t, "it pays", func() bool {
		k.step(t.Context())
		if err := b.watch(t.Context()); err != nil {
			t.Fatal(err)
		}
		s := k.keeping.status()
		if len(s.Refusals) > 0 {
			t.Fatalf("refuses %+v", s.Refusals)
		}
		return s.Last.What == "pay"
	})
	if paid, want := b.book.Totals().Paid, aleph.WholeTokens(2); paid != want {
		t.Errorf("paid %s, want %s", paid, want)
	}
	if a := k.agenda(); len(a.claims) > 0 {
		t.Errorf("due although the vault has passed it over: %+v", a.claims)
	}
	spent := k.sender.Spent()
	k.step(t.Context())
	if s := k.keeping.status(); len(s.Refusals)+len(s.Waits) > 0 || k.sender.Spent() != spent {
		t.Errorf("waits for %+v, refuses %+v, spent %+v after %+v", s.Waits, s.Refusals, k.sender.Spent(), spent)
	}
}

// A batch that paid something else than was claimed is an error that somebody
// must look at. The vault does no such thing; what changes here is what an
// endpoint says of it.
func TestKeeperComparesWhatWasPaid(t *testing.T) {
	b := openTreasury(t, time.Second)
	b.fund(100)
	b.close(1)
	vault := bindings.NewRewardVault()
	claimed := vault.GetABI().Events[bindings.RewardVaultClaimedEventName]
	one := "0x" + strings.Repeat("0", 63) + "1"
	proxy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		question, err := io.ReadAll(r.Body)
		if err != nil {
			return
		}
		answer, err := (&reaper{url: b.url}).ask(question)
		if err != nil {
			t.Error(err)
		}
		var receipt struct {
			Result *struct{ Logs []*types.Log } `json:"result"`
		}
		if bytes.Contains(question, []byte("eth_getTransactionReceipt")) && json.Unmarshal(answer, &receipt) == nil && receipt.Result != nil {
			for _, l := range receipt.Result.Logs {
				if l.Topics[0] == claimed.ID {
					answer = bytes.Replace(answer, []byte(hexutil.Encode(l.Data)), []byte(one+hexutil.Encode(l.Data[32:])[2:]), 1)
				}
			}
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write(answer)
	}))
	t.Cleanup(proxy.Close)
	client, err := chain.Connect(t.Context(), proxy.URL)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	b.client = client
	err = b.run(t.Context(), b.keeper(KeeperConfig{}, quiet()))
	if want := "paid " + string(recipient(0)) + " 1, "; err == nil || !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), payout.ErrReconcile.Error()) {
		t.Errorf("got %v, want %q and %v", err, want, payout.ErrReconcile)
	}
}

// What was refused is done once the reason is gone.
func TestKeeperGoesOn(t *testing.T) {
	b := openTreasury(t, time.Second)
	b.close(3)
	k := b.keeper(KeeperConfig{}, quiet())
	k.step(t.Context())
	if s := k.keeping.status(); len(s.Refusals) != 1 {
		t.Fatalf("an empty vault is not refused: %+v", s)
	}
	b.fund(6)
	k.step(t.Context())
	if err := b.run(t.Context(), k); err != nil {
		t.Fatal(err)
	}
	b.wantPaid()
	if s := k.keeping.status(); len(s.Refusals) != 0 || s.RefusedTotal != 1 {
		t.Errorf("still refused: %+v", s)
	}
}

// A dry run says what it would send, once, and sends nothing; a bound on the
// price of gas makes a keeper wait.
func TestKeeperHoldsBack(t *testing.T) {
	b := openTreasury(t, time.Second)
	b.fund(100)
	root := b.close(3)
	var log bytes.Buffer
	dry := b.keeper(KeeperConfig{Mode: KeeperDry}, slog.New(slog.NewTextHandler(&log, nil)))
	for range 3 {
		dry.step(t.Context())
	}
	s := dry.keeping.status()
	last := s.Last
	if last == nil || !last.DryRun || last.What != "publish" || last.Epoch != root.Epoch || last.Amount != root.Total || last.Gas == 0 || last.Wei.IsZero() || last.Tx != "" {
		t.Errorf("the dry run would %+v", last)
	}
	if n := strings.Count(log.String(), "nothing sent"); n != 1 || s.Mode != "dry-run" || s.Transactions != 0 {
		t.Errorf("said %d times; %+v\n%s", n, s, &log)
	}
	mean := b.keeper(KeeperConfig{FeeMax: aleph.NewToken(1)}, quiet())
	mean.step(t.Context())
	if s := mean.keeping.status(); len(s.Waits) != 1 || s.Waits[0].Matter != "publish" || !strings.Contains(s.Waits[0].Reason, "gas costs") || len(s.Refusals) != 0 {
		t.Errorf("with a bound of a wei: %+v", s)
	}
	off := &Core{config: CoreConfig{Keeper: KeeperConfig{Mode: KeeperOff}}}
	if err := off.keep(t.Context(), b.client); err != nil {
		t.Errorf("off: %v", err)
	}
	used, err := b.client.NonceAt(t.Context(), dry.sender.Address(), nil)
	if err != nil || used != 0 {
		t.Errorf("%d transactions, %v; want none", used, err)
	}
}

// A wrong root that was signed and published is replaced by the right one of its
// epoch while it waits.
func TestKeeperReplacesAWrongRoot(t *testing.T) {
	b := openTreasury(t, time.Hour)
	b.fund(100)
	right := b.close(2)
	wrong := right
	wrong.Hash[0] ^= 1
	var raw [][]byte
	for _, s := range b.sign(wrong, coreNames...) {
		raw = append(raw, s[:])
	}
	vault := chain.NewVault(b.client, b.d)
	if _, err := vault.Publish(t.Context(), chain.NewSender(b.client, chain.DevWallets()[1]), wrong, raw); err != nil {
		t.Fatal(err)
	}
	k := b.keeper(KeeperConfig{}, quiet())
	k.step(t.Context())
	waits, err := vault.Waiting(t.Context())
	if s := k.keeping.status(); err != nil || waits.Root != right || len(s.Refusals) != 0 || s.Last == nil || s.Last.What != "publish" {
		t.Errorf("%+v waits, %v; want %+v; status %+v", waits, err, right, s)
	}
}

// The guardian stops a wrong root within its window, whoever signed it, and no
// other. Without the key there is an error for somebody to act on.
func TestGuardian(t *testing.T) {
	const window = time.Hour
	b := openTreasury(t, window)
	b.fund(100)
	vault := chain.NewVault(b.client, b.d)
	publish := func(root payout.Root) {
		t.Helper()
		var raw [][]byte
		for _, s := range b.sign(root, coreNames...) {
			raw = append(raw, s[:])
		}
		if _, err := vault.Publish(t.Context(), chain.NewSender(b.client, chain.DevWallets()[1]), root, raw); err != nil {
			t.Fatal(err)
		}
	}
	waits := func() chain.VaultState {
		t.Helper()
		v, err := vault.State(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	watcher, guardian := b.guardian("", KeeperOn), b.guardian("guardian", KeeperOn)
	watch := func(want error) {
		t.Helper()
		if err := watcher.step(t.Context()); !errors.Is(err, want) {
			t.Errorf("got %v, want %v", err, want)
		}
	}
	watch(nil)

	right := b.close(3)
	publish(right)
	watch(nil)
	if err := guardian.step(t.Context()); err != nil || waits().Waiting.Root != right {
		t.Errorf("a right root: %v", err)
	}

	b.close(3)
	wrong := payout.Root{Epoch: 2, Hash: [32]byte{6, 6, 6}, Total: aleph.WholeTokens(90)}
	publish(wrong)
	watch(errForeign)
	if s := watcher.keeping.status(); s.Foreign == nil || *s.Foreign != wrong {
		t.Errorf("status %+v", s)
	}
	other := b.guardian("core1", KeeperOn)
	if err := other.step(t.Context()); !errors.Is(err, errForeign) {
		t.Errorf("with another's key: %v", err)
	}
	if s := other.keeping.status(); len(s.Refusals) != 1 || s.Refusals[0].Matter != "guardian" {
		t.Errorf("with another's key: %+v", s)
	}
	if err := b.guardian("guardian", KeeperDry).step(t.Context()); !errors.Is(err, errForeign) || waits().Waiting.Root != wrong {
		t.Errorf("a dry run: %v", err)
	}
	// Without ETH it fails, which is said beside what is wrong, each once.
	money := chain.NewSender(b.client, walletFor(t, "guardian"))
	have, err := b.client.BalanceAt(t.Context(), money.Address(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := money.Send(t.Context(), common.Address{1}, nil, have.Sub(have, big.NewInt(5e11))); err != nil {
		t.Fatal(err)
	}
	for range 3 {
		guardian.keeping.report(t.Context(), "watch", guardian.step(t.Context()))
	}
	if s := guardian.keeping.status(); len(s.Refusals) != 2 || s.Refusals[0].Matter != "stop" || !strings.Contains(s.Refusals[0].Reason, "ETH to ") || s.RefusedTotal != 2 {
		t.Errorf("without ETH: %+v", s)
	}
	if _, err := chain.NewSender(b.client, chain.DevWallets()[2]).Transfer(t.Context(), chain.Coin, money.Address(), aleph.WholeTokens(1)); err != nil {
		t.Fatal(err)
	}
	if err := guardian.step(t.Context()); err != nil {
		t.Fatal(err)
	}
	v := waits()
	if v.Waiting.Epoch != 0 || v.Root.Epoch != 0 {
		t.Errorf("the vault has %+v and pays by %+v; want nothing", v.Waiting, v.Root)
	}
	s := guardian.keeping.status()
	if s.Last == nil || s.Last.What != "stop" || s.Last.Tx == "" || s.Foreign != nil || len(s.Refusals) != 1 {
		t.Errorf("status %+v", s)
	}
	watch(nil)

	// An epoch that is not closed here yet may be closed elsewhere, for half of the window.
	ahead := payout.Root{Epoch: 3, Hash: [32]byte{7}, Total: aleph.WholeTokens(90)}
	publish(ahead)
	watch(nil)
	v = waits()
	v.Next = v.Waiting.FinalAt - aleph.Millis(window.Milliseconds())/2
	if !guardian.wrong(v) {
		t.Error("half of the window is over and the epoch is not closed here; the root is not said to be wrong")
	}
	v.Next--
	if guardian.wrong(v) {
		t.Error("stopped too early")
	}
}
