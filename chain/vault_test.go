package chain

import (
	"errors"
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain/bindings"
	"github.com/aleph-im/go-aleph/payout"
)

func eventID(signature string) common.Hash { return crypto.Keccak256Hash([]byte(signature)) }

// What core nodes sign is what the contract verifies.
func TestRootDigestIsTheContracts(t *testing.T) {
	w := newWorld(t)
	vault := bindings.NewRewardVault()
	rapid.Check(t, func(rt *rapid.T) {
		total, _ := aleph.TokenFromBig(new(big.Int).SetBytes(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(rt, "total")))
		root := payout.Root{
			Epoch: rapid.Uint64().Draw(rt, "epoch"),
			Hash:  [32]byte(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(rt, "hash")),
			Total: total,
		}
		want, err := read(t.Context(), w.Client, w.d.Vault, vault.PackHashRoot(root.Epoch, root.Hash, root.Total.Big()), vault.UnpackHashRoot)
		if err != nil {
			rt.Fatal(err)
		}
		if got := root.Digest(testChainID, w.d.Vault); got != want {
			rt.Errorf("got %x, want %x", got, want)
		}
		if root.Digest(testChainID+1, w.d.Vault) == want || root.Digest(testChainID, w.d.Processor) == want {
			rt.Error("the digest holds on another chain or for another vault")
		}
	})
}

func TestVaultRefuses(t *testing.T) {
	w := newWorld(t)
	ctx, vault, s := t.Context(), NewVault(w.Client, w.d), w.senders[1]
	leaves := []payout.Entitlement{{Address: addressOf(s.Address()), Total: aleph.ALEPH}}
	tree := payout.NewTree(leaves, [32]byte{}, nil)
	root := payout.Root{Epoch: 1, Hash: tree.Root(), Total: aleph.ALEPH}
	all := w.sign(vault.Digest(root))
	stranger := w.wallets[0].Sign(vault.Digest(root))
	publish := func(name string, root payout.Root, signatures [][]byte, want string) {
		t.Helper()
		_, err := vault.Publish(ctx, s, root, signatures)
		e, ok := errors.AsType[*Reverted](err)
		if want == "" && err == nil || ok && e.Name == want {
			return
		}
		t.Errorf("%s: got %v (%+v), want %q", name, err, e, want)
	}
	publish("an empty vault", root, all, "Underfunded")
	w.give(t, w.d.ALEPH, w.d.Vault, aleph.WholeTokens(5))
	publish("too few", root, all[2:], "NotEnoughPower")
	publish("one signer many times", root, [][]byte{all[0], all[0], all[0], all[0]}, "NotEnoughPower")
	publish("a stranger", root, append(slices.Clone(all[1:]), stranger[:]), "UnknownSigner")
	publish("another root", payout.Root{Epoch: 2, Hash: root.Hash, Total: root.Total}, all, "UnknownSigner")
	if _, err := vault.Publish(ctx, s, root, [][]byte{all[0], all[1][:64]}); !errors.Is(err, aleph.ErrSignature) || !strings.Contains(err.Error(), "signature 1") {
		t.Errorf("half a signature: got %v", err)
	}
	publish("enough, in any order, one twice", root, [][]byte{all[3], all[1], all[2], all[3]}, "")
	publish("again", root, all, "StaleEpoch")

	claim := claimsOf(tree)[0]
	more := claim
	more.Total = more.Total.Add(aleph.NewToken(1))
	if _, err := vault.Claim(ctx, s, more); err == nil || !strings.Contains(err.Error(), "the proof doesn't show") {
		t.Errorf("more than earned: got %v", err)
	}
	if _, err := vault.Claim(ctx, s, payout.Claim{Entitlement: payout.Entitlement{Address: "tz1abc", Total: aleph.ALEPH}}); err == nil || !strings.Contains(err.Error(), "not an Ethereum address") {
		t.Errorf("another chain's address: got %v", err)
	}
	if _, err := vault.Claim(ctx, s, claim); err != nil {
		t.Error(err)
	}
	_, err := vault.Claim(ctx, s, claim)
	if e, ok := errors.AsType[*Reverted](err); !ok || e.Name != "NothingToClaim" {
		t.Errorf("claimed twice: got %v", err)
	}
}

// claimsOf returns a claim for each leaf of a tree.
func claimsOf(tree *payout.Tree) (claims []payout.Claim) {
	for e, proof := range tree.Proofs() {
		claims = append(claims, payout.Claim{Entitlement: e, Proof: slices.Clone(proof)})
	}
	return claims
}

// The vault verifies the trees of payout, of whatever size, and what it pays
// adds up, epoch after epoch.
func TestVaultPaysWhatWasEarned(t *testing.T) {
	const seed = 7
	random := rand.New(rand.NewPCG(seed, 0))
	w := newWorld(t)
	ctx, vault, s, book := t.Context(), NewVault(w.Client, w.d), w.senders[1], payout.New()
	w.give(t, w.d.ALEPH, w.d.Vault, aleph.WholeTokens(100_000))
	for epoch := uint64(1); epoch <= 24; epoch++ {
		var shares []payout.Entitlement
		for range 1 + random.IntN(12) {
			// Few enough that many earn again, and none of them a contract's or a wallet's.
			account := common.Address{0: 0xaa, 19: byte(random.IntN(40))}
			shares = append(shares, payout.Entitlement{Address: addressOf(account), Total: aleph.NewToken(1 + random.Uint64N(1e18))})
		}
		root, _, ok := book.Credit(epoch, shares, [32]byte{byte(epoch % 2)}) // Every other epoch has a report.
		if !ok {
			t.Fatalf("seed %d: no root for epoch %d", seed, epoch)
		}
		if _, err := vault.Publish(ctx, s, root, w.sign(vault.Digest(root))); err != nil {
			t.Fatal(err)
		}
		if _, err := vault.Settle(ctx, s); err != nil {
			t.Fatal(err)
		}
		if got, err := vault.Root(ctx); err != nil || got != root {
			t.Fatalf("seed %d: the vault has %+v, %v; want %+v", seed, got, err, root)
		}
		state, _ := book.Root(epoch)
		tree, _ := state.Tree()
		claims := claimsOf(tree)
		random.Shuffle(len(claims), func(i, j int) { claims[i], claims[j] = claims[j], claims[i] })
		if epoch%3 == 0 {
			continue // Nobody claims; a missed epoch loses nothing.
		}
		// A half, and then all, so half of them a second time.
		for _, batch := range [][]payout.Claim{claims[:len(claims)/2], claims} {
			_, err := vault.ClaimBatch(ctx, s, batch)
			if e, ok := errors.AsType[*Reverted](err); err != nil && (!ok || e.Name != "NobodyToPay") {
				t.Fatal(err)
			}
		}
		for _, e := range state.Leaves {
			account, _ := e.Address.Ethereum()
			claimed, err := vault.ClaimedOf(ctx, account)
			if err != nil || claimed != e.Total || w.balance(t, w.d.ALEPH, account) != e.Total {
				t.Errorf("seed %d, epoch %d: %s has %s, %v; earned %s", seed, epoch, e.Address, claimed, err, e.Total)
			}
		}
		paid, err := vault.Claimed(ctx)
		if err != nil || paid != root.Total {
			t.Errorf("seed %d, epoch %d: paid %s, %v; want %s", seed, epoch, paid, err, root.Total)
		}
		if left, err := vault.Balance(ctx); err != nil || left.Add(paid) != aleph.WholeTokens(100_000) {
			t.Errorf("seed %d, epoch %d: %s left and %s paid, %v", seed, epoch, left, paid, err)
		}
	}
}

// A root waits for its window, where it can be replaced and stopped; what was
// paid by before is paid by until it is settled.
func TestVaultWindow(t *testing.T) {
	config := deployConfig()
	config.Window = 30 * time.Second
	w := newWorldOf(t, config)
	c, d := w.Client, w.d
	ctx, vault, s, guardian := t.Context(), NewVault(c, d), w.senders[1], w.senders[9]
	w.give(t, d.ALEPH, d.Vault, aleph.WholeTokens(100))
	root := func(epoch, total uint64) payout.Root {
		leaves := []payout.Entitlement{{Address: addressOf(s.Address()), Total: aleph.WholeTokens(total)}}
		return payout.Root{Epoch: epoch, Hash: payout.NewTree(leaves, [32]byte{}, nil).Root(), Total: aleph.WholeTokens(total)}
	}
	refused := func(err error, want string) {
		t.Helper()
		if e, ok := errors.AsType[*Reverted](err); !ok || e.Name != want {
			t.Errorf("got %v (%+v), want %q", err, e, want)
		}
	}
	publish := func(r payout.Root) error {
		_, err := vault.Publish(ctx, s, r, w.sign(vault.Digest(r)))
		return err
	}
	if waiting, err := vault.Waiting(ctx); err != nil || waiting.Epoch != 0 {
		t.Errorf("%+v waits in a fresh vault, %v", waiting, err)
	}
	refused(publish(root(100_000, 1)), "EpochNotOver")
	if err := publish(root(1, 50)); err != nil {
		t.Fatal(err)
	}
	_, err := vault.Settle(ctx, s)
	refused(err, "NothingToSettle")
	// What was wrong is replaced by a newer one, and that is stopped.
	if err := publish(root(2, 3)); err != nil {
		t.Fatal(err)
	}
	head, err := c.HeaderByNumber(ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	if waiting, err := vault.Waiting(ctx); err != nil || waiting.Root != root(2, 3) || waiting.FinalAt != millisOf(head.Time+30) || waiting.Over {
		t.Errorf("%+v waits, %v", waiting, err)
	}
	_, err = vault.Stop(ctx, s, root(2, 3))
	refused(err, "NotGuardian")
	_, err = vault.Stop(ctx, guardian, root(1, 50))
	refused(err, "NotPending")
	if _, err = vault.Stop(ctx, guardian, root(2, 3)); err != nil {
		t.Fatal(err)
	}
	refused(publish(root(2, 3)), "Stopped")
	if err := publish(root(2, 4)); err != nil { // Another one of the same epoch is not.
		t.Error(err)
	}
	if final, err := vault.Root(ctx); err != nil || final.Epoch != 0 {
		t.Errorf("the vault pays by %+v, %v", final, err)
	}
}

// The developers' part rests, and then goes to the vault.
func TestVesting(t *testing.T) {
	config := deployConfig()
	config.DevelopersLock = time.Second // Blocks have whole seconds, and each comes at least one after the other.
	w := newWorldOf(t, config)
	c, d := w.Client, w.d
	ctx, vesting, s := t.Context(), NewVesting(c, d), w.senders[1]
	w.give(t, d.ALEPH, s.Address(), aleph.WholeTokens(100))
	if _, err := NewBuyer(c, d).BuyWithToken(ctx, s, d.ALEPH, aleph.WholeTokens(100), s.Address(), 0); err != nil {
		t.Fatal(err)
	}
	part := aleph.WholeTokens(5)
	if got, err := vesting.Arrived(ctx, d.ALEPH); err != nil || got != part {
		t.Errorf("%s has come, %v; want %s", got, err, part)
	}
	_, err := vesting.Release(ctx, s)
	if e, ok := errors.AsType[*Reverted](err); !ok || e.Name != "NothingToRelease" {
		t.Errorf("released what is not under lock: %v", err)
	}
	receipt, err := vesting.Lock(ctx, s, d.ALEPH)
	if err != nil {
		t.Fatal(err)
	}
	header, err := c.HeaderByHash(ctx, receipt.BlockHash)
	if err != nil {
		t.Fatal(err)
	}
	tranches, err := vesting.Tranches(ctx)
	if want := []Tranche{{millisOf(header.Time + 1), part}}; err != nil || !cmp.Equal(want, tranches, sameTokens) {
		t.Errorf("tranches %v, %v; want %v", tranches, err, want)
	}
	_, err = vesting.Lock(ctx, s, d.ALEPH)
	if e, ok := errors.AsType[*Reverted](err); !ok || e.Name != "NothingArrived" {
		t.Errorf("locked the same again: %v", err)
	}
	w.give(t, d.ALEPH, w.wallets[2].Address(), aleph.NewToken(1)) // A block, so a second at least.
	if got, err := vesting.Releasable(ctx); err != nil || got != part {
		t.Errorf("%s can be released, %v; want %s", got, err, part)
	}
	before := w.balance(t, d.ALEPH, d.Vault)
	if _, err := vesting.Release(ctx, s); err != nil {
		t.Fatal(err)
	}
	if got := w.balance(t, d.ALEPH, d.Vault); got != before.Add(part) {
		t.Errorf("the vault had %s and has %s", before, got)
	}
}

// The state of the vault is that of one block, whole.
func TestVaultState(t *testing.T) {
	config := deployConfig()
	config.Window = 30 * time.Second
	w := newWorldOf(t, config)
	ctx, vault, s := t.Context(), NewVault(w.Client, w.d), w.senders[1]
	w.give(t, w.d.ALEPH, w.d.Vault, aleph.WholeTokens(100))
	const accounts = 2*togetherMax + 50 // More than are asked about at once.
	book := payout.New()
	var shares []payout.Entitlement
	for i := range accounts {
		shares = append(shares, payout.Entitlement{Address: addressOf(common.Address{0: 0xbb, 18: byte(i >> 8), 19: byte(i)}), Total: aleph.NewToken(uint64(i + 1))})
	}
	root, _, _ := book.Credit(3, shares, [32]byte{})
	receipt, err := vault.Publish(ctx, s, root, w.sign(vault.Digest(root)))
	if err != nil {
		t.Fatal(err)
	}
	state, err := vault.State(ctx)
	if err != nil {
		t.Fatal(err)
	}
	header, err := w.HeaderByHash(ctx, receipt.BlockHash)
	if err != nil {
		t.Fatal(err)
	}
	want := VaultState{
		Vault: payout.Vault{
			Chain: testChainID, Address: w.d.Vault, Balance: aleph.WholeTokens(100), MaxPerEpoch: config.MaxPerEpoch,
		},
		Block: receipt.BlockNumber.Uint64(), At: millisOf(header.Time), Next: state.Next,
		Waiting: Waiting{Root: root, FinalAt: millisOf(header.Time + 30)}, Window: 30 * aleph.Second, Guardian: config.Guardian,
	}
	for _, signer := range config.Signers {
		want.Signers = append(want.Signers, payout.Signer{Address: addressOf(signer.Address), Power: aleph.NewToken(signer.Power)})
	}
	if diff := cmp.Diff(want, state, sameTokens, cmpopts.IgnoreUnexported(VaultState{})); diff != "" {
		t.Errorf("state (-want +got):\n%s", diff)
	}
	if state.Next <= state.At {
		t.Errorf("the next block comes at %d, this one came at %d", state.Next, state.At)
	}
	if err := state.CheckSignatures(root, signaturesOf(w.sign(vault.Digest(root)))); err != nil {
		t.Error(err)
	}

	// What comes later is not in it.
	if _, err := vault.Stop(ctx, w.senders[9], root); err != nil {
		t.Fatal(err)
	}
	if stopped, err := vault.Stopped(ctx, root); err != nil || !stopped {
		t.Errorf("stopped: %t, %v", stopped, err)
	}
	if stopped, err := vault.Stopped(ctx, payout.Root{Epoch: 3}); err != nil || stopped {
		t.Errorf("another root: stopped %t, %v", stopped, err)
	}
	var addresses []aleph.Address
	for _, share := range shares {
		addresses = append(addresses, share.Address)
	}
	paid, err := vault.ClaimedOfAll(ctx, state, addresses)
	if err != nil || len(paid) != accounts || slices.ContainsFunc(paid, func(x aleph.Token) bool { return !x.IsZero() }) {
		t.Errorf("paid %v, %v; want nothing to %d accounts", paid, err, accounts)
	}
	if _, err := vault.ClaimedOfAll(ctx, state, []aleph.Address{"tz1abc"}); err == nil {
		t.Error("the vault pays an address of another chain")
	}
	if _, err := NewVault(w.Client, Deployment{Vault: common.Address{1}, ALEPH: w.d.ALEPH}).State(ctx); err == nil || !strings.Contains(err.Error(), "no such contract") {
		t.Errorf("where no vault is: got %v", err)
	}
}

func signaturesOf(raw [][]byte) (signatures []aleph.Signature) {
	for _, s := range raw {
		signatures = append(signatures, aleph.Signature(s))
	}
	return signatures
}

// What was paid, and to whom nothing could be, is in the receipt; what had been
// paid is known of every block.
func TestVaultTellsWhatItPaid(t *testing.T) {
	w := newWorld(t)
	ctx, vault, s := t.Context(), NewVault(w.Client, w.d), w.senders[1]
	w.give(t, w.d.ALEPH, w.d.Vault, aleph.WholeTokens(1))
	var leaves []payout.Entitlement
	for i := range 3 {
		leaves = append(leaves, payout.Entitlement{Address: addressOf(common.Address{0: 0xbb, 19: byte(i)}), Total: aleph.NewToken(uint64(10 + i))})
	}
	slices.SortFunc(leaves, func(a, b payout.Entitlement) int { return strings.Compare(string(a.Address), string(b.Address)) })
	tree := payout.NewTree(leaves, [32]byte{}, nil)
	root := payout.Root{Epoch: 1, Hash: tree.Root(), Total: aleph.NewToken(33)}
	if _, err := vault.Publish(ctx, s, root, w.sign(vault.Digest(root))); err != nil {
		t.Fatal(err)
	}
	claims := claimsOf(tree)
	slices.SortFunc(claims, func(a, b payout.Claim) int { return strings.Compare(string(a.Address), string(b.Address)) })
	claims[1].Proof = claims[0].Proof
	call, err := vault.ClaimBatchCall(claims)
	if err != nil {
		t.Fatal(err)
	}
	estimate, err := s.Estimate(ctx, call)
	if err != nil || estimate.Gas < 100_000 || estimate.Cost != estimate.Fee.Mul(estimate.Gas) {
		t.Errorf("estimate %+v, %v", estimate, err)
	}
	receipt, err := s.Do(ctx, call)
	if err != nil {
		t.Fatal(err)
	}
	paid, skipped := vault.Paid(receipt)
	want := []payout.Claimed{
		{Account: leaves[0].Address, Amount: leaves[0].Total, Total: leaves[0].Total},
		{Account: leaves[2].Address, Amount: leaves[2].Total, Total: leaves[2].Total},
	}
	if !slices.Equal(paid, want) || !slices.Equal(skipped, []aleph.Address{leaves[1].Address}) {
		t.Errorf("paid %v and skipped %v; want %v and %s", paid, skipped, want, leaves[1].Address)
	}
	for block, want := range map[uint64]aleph.Token{receipt.BlockNumber.Uint64(): leaves[0].Total.Add(leaves[2].Total), receipt.BlockNumber.Uint64() - 1: {}} {
		if got, err := vault.ClaimedAt(ctx, block); err != nil || got != want {
			t.Errorf("by block %d: %s, %v; want %s", block, got, err, want)
		}
	}
}
