package payout_test

import (
	"cmp"
	"encoding/hex"
	"fmt"
	"slices"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/payout"
)

var equalNumbers = gocmp.Options{
	gocmp.Comparer(func(a, b aleph.Token) bool { return a == b }), cmpopts.EquateEmpty(),
}

func person(i int) aleph.Address {
	sum := aleph.Keccak(fmt.Append(nil, i))
	return aleph.EthereumAddress([20]byte(sum[:20]))
}

func earned(i int, amount uint64) payout.Entitlement {
	return payout.Entitlement{Address: person(i), Total: aleph.NewToken(amount)}
}

func unhex32(t testing.TB, s string) [32]byte {
	t.Helper()
	b, err := hex.DecodeString(s)
	if err != nil {
		t.Fatal(err)
	}
	return [32]byte(b)
}

// TestTreeOfOpenZeppelin has the example of the readme of OpenZeppelin's
// merkle-tree package.
func TestTreeOfOpenZeppelin(t *testing.T) {
	tree := payout.NewTree([]payout.Entitlement{
		{Address: "0x1111111111111111111111111111111111111111", Total: aleph.ALEPH.Mul(5)},
		{Address: "0x2222222222222222222222222222222222222222", Total: aleph.NewToken(2_500_000_000_000_000_000)},
	})
	if got, want := tree.Root(), unhex32(t, "d4dee0beab2d53f2cc83e567171bd2820e49898130a22622b10ead383e90bd77"); got != want {
		t.Errorf("root %x, want %x", got, want)
	}
}

// TestDigest has a hash that the reward vault's own hashRoot gave on a
// development chain.
func TestDigest(t *testing.T) {
	root := payout.Root{
		Epoch: 3, Hash: unhex32(t, "d4dee0beab2d53f2cc83e567171bd2820e49898130a22622b10ead383e90bd77"),
		Total: aleph.NewToken(7_500_000_000_000_000_000),
	}
	vault, ok := aleph.Address("0x2946259E0334f33A064106302415aD3391BeD384").Ethereum()
	if !ok {
		t.Fatal("the vault has no address")
	}
	if got, want := root.Digest(1337, vault), unhex32(t, "33018aaa9a7f409c6d226655c0369e3b1b1b7bc34e790224403ddbaedd82ed00"); got != want {
		t.Errorf("digest %x, the vault says %x", got, want)
	}
	// It binds all that it is about.
	seen := map[[32]byte]string{root.Digest(1337, vault): "itself"}
	for name, d := range map[string][32]byte{
		"epoch":   payout.Root{Epoch: 4, Hash: root.Hash, Total: root.Total}.Digest(1337, vault),
		"root":    payout.Root{Epoch: 3, Total: root.Total}.Digest(1337, vault),
		"total":   payout.Root{Epoch: 3, Hash: root.Hash}.Digest(1337, vault),
		"chain":   root.Digest(1, vault),
		"address": root.Digest(1337, [20]byte{}),
	} {
		if other, ok := seen[d]; ok {
			t.Errorf("another %s gives the digest of another %s", name, other)
		}
		seen[d] = name
	}
}

func TestSmallTrees(t *testing.T) {
	empty := payout.NewTree(nil)
	if _, ok := empty.Proof(person(1)); ok || empty.Root() != ([32]byte{}) {
		t.Errorf("an empty tree has the root %x", empty.Root())
	}
	one := payout.NewTree([]payout.Entitlement{earned(1, 7)})
	proof, ok := one.Proof(person(1))
	if !ok || len(proof) != 0 || one.Root() != payout.Leaf(earned(1, 7)) || !payout.Verify(one.Root(), earned(1, 7), proof) {
		t.Errorf("the root of one leaf is %x, its proof %x", one.Root(), proof)
	}
	if payout.Verify(one.Root(), payout.Entitlement{Address: "somebody", Total: aleph.NewToken(7)}, nil) {
		t.Error("an address of another chain is in the tree")
	}
	defer func() {
		if recover() == nil {
			t.Error("a leaf for an address of another chain")
		}
	}()
	payout.Leaf(payout.Entitlement{Address: "somebody"})
}

// TestProofs builds trees of all small sizes, odd and even.
func TestProofs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 40).Draw(t, "leaves")
		leaves := make([]payout.Entitlement, n)
		for i := range leaves {
			leaves[i] = earned(i, rapid.Uint64().Draw(t, "total"))
		}
		tree := payout.NewTree(leaves)
		if again := payout.NewTree(rapid.Permutation(leaves).Draw(t, "order")); again.Root() != tree.Root() {
			t.Fatalf("in another order the root is %x, not %x", again.Root(), tree.Root())
		}
		for i, e := range leaves {
			proof, ok := tree.Proof(e.Address)
			if !ok || !payout.Verify(tree.Root(), e, proof) {
				t.Fatalf("leaf %d of %d is not proved by %x", i, n, proof)
			}
			more := e
			more.Total = e.Total.Add(aleph.NewToken(1))
			other := leaves[(i+1)%n]
			if payout.Verify(tree.Root(), more, proof) || n > 1 && payout.Verify(tree.Root(), payout.Entitlement{Address: other.Address, Total: e.Total}, proof) {
				t.Fatalf("the proof of leaf %d proves another amount or another's", i)
			}
			if len(proof) > 0 {
				if payout.Verify(tree.Root(), e, proof[1:]) || payout.Verify(tree.Root(), e, proof[:len(proof)-1]) {
					t.Fatalf("a part of the proof of leaf %d is enough", i)
				}
				broken := slices.Clone(proof)
				broken[rapid.IntRange(0, len(proof)-1).Draw(t, "hash")][rapid.IntRange(0, 31).Draw(t, "byte")] ^= 1
				if payout.Verify(tree.Root(), e, broken) {
					t.Fatalf("a wrong proof of leaf %d is enough", i)
				}
			}
			if payout.Verify(tree.Root(), e, append(slices.Clone(proof), [32]byte{})) {
				t.Fatalf("the proof of leaf %d may be longer", i)
			}
		}
		if _, ok := tree.Proof(person(n)); ok {
			t.Fatal("a proof for somebody who earned nothing")
		}
	})
}

func TestCredit(t *testing.T) {
	b := payout.New()
	if _, _, ok := b.Credit(1, nil); ok {
		t.Error("nobody earned anything, and there is a root")
	}
	if _, _, ok := b.Credit(1, []payout.Entitlement{earned(1, 0)}); ok {
		t.Error("nothing was earned, and there is a root")
	}
	stranger := payout.Entitlement{Address: "somewhere-else", Total: aleph.NewToken(5)}
	root, rejected, ok := b.Credit(2, []payout.Entitlement{earned(1, 10), stranger, earned(2, 7), earned(1, 1)})
	if !ok || root.Epoch != 2 || root.Total != aleph.NewToken(18) {
		t.Errorf("the root is %+v, %v", root, ok)
	}
	if diff := gocmp.Diff([]payout.Entitlement{stranger}, rejected, equalNumbers); diff != "" {
		t.Errorf("rejected (-want +got):\n%s", diff)
	}
	want := []payout.Entitlement{earned(1, 11), earned(2, 7)}
	slices.SortFunc(want, byAddress)
	state, found := b.Root(2)
	if diff := gocmp.Diff(payout.RootState{Root: root, Leaves: want}, state, equalNumbers); !found || diff != "" {
		t.Errorf("root of epoch 2 (-want +got):\n%s", diff)
	}
	if root.Hash != payout.NewTree(want).Root() {
		t.Error("the root is not that of its leaves")
	}
	if _, rejected, ok := b.Credit(3, []payout.Entitlement{stranger}); ok || len(rejected) != 1 {
		t.Errorf("nobody here earned anything new: rejected %v, ok %v", rejected, ok)
	}
	if _, found := b.Root(3); found {
		t.Error("an epoch in which nothing was earned has a root")
	}
	// The next root is cumulative, and those before stay as they were.
	next, _, _ := b.Credit(4, []payout.Entitlement{earned(2, 3)})
	if next.Total != aleph.NewToken(21) {
		t.Errorf("after 3 more the total is %s, want 21", next.Total)
	}
	if state, _ := b.Root(2); gocmp.Diff(want, state.Leaves, equalNumbers) != "" || len(b.Roots()) != 2 {
		t.Errorf("an old root changed: %+v", b.Roots())
	}
}

func byAddress(a, b payout.Entitlement) int { return cmp.Compare(a.Address, b.Address) }

func TestAccept(t *testing.T) {
	b := payout.New()
	first, _, _ := b.Credit(1, []payout.Entitlement{earned(1, 10)})
	second, _, _ := b.Credit(2, []payout.Entitlement{earned(1, 10)})
	if _, ok := b.Latest(); ok {
		t.Error("a root is accepted before there was one")
	}
	for _, wrong := range []payout.Accepted{
		{},
		{Epoch: 9, Hash: first.Hash, Total: first.Total},
		{Epoch: 1, Hash: second.Hash, Total: first.Total},
		{Epoch: 1, Hash: first.Hash, Total: second.Total},
	} {
		if err := b.Accept(wrong); err == nil {
			t.Errorf("accepted %+v, which was not computed", wrong)
		}
	}
	for _, root := range []payout.Root{second, first} { // News may come late.
		if err := b.Accept(payout.Accepted(root)); err != nil {
			t.Error(err)
		}
	}
	if latest, ok := b.Latest(); !ok || latest.Root != second || !latest.Accepted {
		t.Errorf("the latest is %+v, %v", latest, ok)
	}
}

func TestPayRefuses(t *testing.T) {
	b := payout.New()
	b.Credit(1, []payout.Entitlement{earned(1, 10)})
	pay := func(who int, amount, total uint64) error {
		return b.Pay(payout.Claimed{Account: person(who), Amount: aleph.NewToken(amount), Total: aleph.NewToken(total)})
	}
	if err := pay(1, 4, 4); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name               string
		who, amount, total int
	}{
		{"the same again", 1, 4, 4},
		{"a total that leaves out what was paid", 1, 6, 6},
		{"more than was earned", 1, 7, 11},
		{"somebody who earned nothing", 2, 1, 1},
	} {
		if err := pay(test.who, uint64(test.amount), uint64(test.total)); err == nil {
			t.Errorf("%s: no error", test.name)
		}
	}
	if diff := gocmp.Diff([]payout.Entitlement{earned(1, 4)}, b.Paid(), equalNumbers); diff != "" {
		t.Errorf("what was refused counts (-want +got):\n%s", diff)
	}
	if err := pay(1, 6, 10); err != nil {
		t.Error(err)
	}
}

// TestLaw earns, accepts and pays at random: what was paid and what is
// claimable are the sum of all shares ever, and every account can prove what
// the latest root gives it.
func TestLaw(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := payout.New()
		sum, paid := map[aleph.Address]aleph.Token{}, map[aleph.Address]aleph.Token{}
		var epoch uint64
		t.Repeat(map[string]func(*rapid.T){
			"credit": func(t *rapid.T) {
				epoch++
				var shares []payout.Entitlement
				for range rapid.IntRange(0, 5).Draw(t, "shares") {
					s := earned(rapid.IntRange(0, 6).Draw(t, "who"), rapid.Uint64().Draw(t, "amount"))
					shares = append(shares, s)
					sum[s.Address] = sum[s.Address].Add(s.Total)
				}
				b.Credit(epoch, shares)
			},
			"accept": func(t *rapid.T) {
				if len(b.Roots()) == 0 {
					return
				}
				root := rapid.SampledFrom(b.Roots()).Draw(t, "root").Root
				if err := b.Accept(payout.Accepted(root)); err != nil {
					t.Fatal(err)
				}
			},
			"claim": func(t *rapid.T) { // As the vault does: all that the latest root gives and was not paid.
				latest, ok := b.Latest()
				if !ok {
					return
				}
				e := rapid.SampledFrom(latest.Leaves).Draw(t, "who")
				proof, _ := payout.NewTree(latest.Leaves).Proof(e.Address)
				if !payout.Verify(latest.Hash, e, proof) {
					t.Fatalf("%v cannot be proved", e)
				}
				amount, more := e.Total.Sub(paid[e.Address])
				if !more || amount.IsZero() {
					return
				}
				if err := b.Pay(payout.Claimed{Account: e.Address, Amount: amount, Total: e.Total}); err != nil {
					t.Fatal(err)
				}
				paid[e.Address] = e.Total
			},
			"restore": func(t *rapid.T) {
				restored := payout.Restore(b.State())
				if diff := gocmp.Diff(b.State(), restored.State(), equalNumbers); diff != "" {
					t.Fatalf("(-lived +restored):\n%s", diff)
				}
				b = restored
			},
			"": func(t *rapid.T) {
				if diff := gocmp.Diff(nonzero(sum), b.Earned(), equalNumbers); diff != "" {
					t.Fatalf("earned (-want +got):\n%s", diff)
				}
				if diff := gocmp.Diff(nonzero(paid), b.Paid(), equalNumbers); diff != "" {
					t.Fatalf("paid (-want +got):\n%s", diff)
				}
				var claimable, all, gone aleph.Token
				for _, e := range b.Earned() {
					claimable = claimable.Add(e.Total.MustSub(paid[e.Address]))
					all = all.Add(e.Total)
				}
				for _, e := range b.Paid() {
					gone = gone.Add(e.Total)
				}
				if gone.Add(claimable) != all {
					t.Fatalf("paid %s and claimable %s of %s", gone, claimable, all)
				}
			},
		})
	})
}

func nonzero(m map[aleph.Address]aleph.Token) (out []payout.Entitlement) {
	for a, total := range m {
		if !total.IsZero() {
			out = append(out, payout.Entitlement{Address: a, Total: total})
		}
	}
	slices.SortFunc(out, byAddress)
	return out
}

func BenchmarkTree(b *testing.B) {
	const n = 100_000
	leaves := make([]payout.Entitlement, n)
	for i := range leaves {
		leaves[i] = earned(i, uint64(i)+1)
	}
	b.Run("build", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			payout.NewTree(leaves)
		}
	})
	b.Run("prove all", func(b *testing.B) {
		tree := payout.NewTree(leaves)
		b.ReportAllocs()
		for b.Loop() {
			for _, e := range leaves {
				if _, ok := tree.Proof(e.Address); !ok {
					b.Fatal("no proof")
				}
			}
		}
	})
}
