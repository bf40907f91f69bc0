package payout_test

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/payout"
)

// signers are core nodes of the power 1, 2, 3 and so on.
func signers(n int) (keys []*secp256k1.PrivateKey, known []payout.Signer) {
	for i := range n {
		sum := sha256.Sum256(fmt.Appendf(nil, "signer %d", i))
		key := secp256k1.PrivKeyFromBytes(sum[:])
		keys = append(keys, key)
		known = append(known, payout.Signer{Address: aleph.AddressOf(key.PubKey()), Power: aleph.NewToken(uint64(i + 1))})
	}
	return keys, known
}

// settled is a book of two epochs, of which the vault pays by the first and
// has paid one account.
func settled(t testing.TB) (v payout.Vault, last, next payout.RootState) {
	t.Helper()
	book := payout.New()
	first, _, _ := book.Credit(1, []payout.Entitlement{earned(1, 10), earned(2, 20)}, [32]byte{1})
	if err := book.Accept(payout.Accepted(first)); err != nil {
		t.Fatal(err)
	}
	second, _, _ := book.Credit(3, []payout.Entitlement{earned(2, 5), earned(3, 7)}, [32]byte{2})
	last, _ = book.Root(1)
	next, _ = book.Root(3)
	_, known := signers(4)
	v = payout.Vault{
		Chain: 7, Address: [20]byte{1}, Root: first, Claimed: aleph.NewToken(10), Balance: second.Total.MustSub(aleph.NewToken(10)),
		MaxPerEpoch: aleph.NewToken(6), Signers: known,
	}
	return v, last, next
}

func TestCheckRoot(t *testing.T) {
	for _, test := range []struct {
		name   string
		change func(v *payout.Vault, last, next *payout.RootState)
		want   string
	}{
		{"as it should be", func(*payout.Vault, *payout.RootState, *payout.RootState) {}, ""},
		{"an unbounded vault", func(v *payout.Vault, _, _ *payout.RootState) { v.MaxPerEpoch = most() }, ""},
		{"another root on the chain", func(v *payout.Vault, _, _ *payout.RootState) { v.Root.Hash[0] ^= 1 }, "the vault pays by root"},
		{"an epoch that was", func(v *payout.Vault, last, next *payout.RootState) {
			v.Root.Epoch, last.Epoch = next.Epoch, next.Epoch
		}, "pays by that of epoch 3"},
		{"another hash", func(_ *payout.Vault, _, next *payout.RootState) { next.Hash[0] ^= 1 }, "does not follow from its leaves"},
		{"no leaves any more", func(_ *payout.Vault, last, next *payout.RootState) {
			*next = payout.RootState{Root: next.Root}
		}, "does not follow from its leaves"},
		{"another total", func(_ *payout.Vault, _, next *payout.RootState) { next.Total = next.Total.Add(aleph.NewToken(1)) }, "together, and its total"},
		{"somebody unearned", func(_ *payout.Vault, last, _ *payout.RootState) {
			last.Leaves = []payout.Entitlement{last.Leaves[0], {Address: last.Leaves[1].Address, Total: aleph.NewToken(1000)}}
		}, "had earned"},
		{"somebody gone", func(_ *payout.Vault, last, _ *payout.RootState) {
			last.Leaves = slices.Clone(last.Leaves)
			last.Leaves[1].Address = aleph.EthereumAddress([20]byte{19: 99})
		}, "and not in that of epoch 3"},
		{"less than before", func(v *payout.Vault, last, _ *payout.RootState) {
			v.Root.Total = aleph.NewToken(100)
			last.Total = v.Root.Total
		}, "no less than before"},
		{"above the cap", func(v *payout.Vault, _, _ *payout.RootState) { v.MaxPerEpoch = aleph.NewToken(5) }, "no more than 5 an epoch"},
		{"paid more than was earned", func(v *payout.Vault, _, _ *payout.RootState) { v.Claimed = aleph.NewToken(43) }, "has paid 43"},
		{"one unit too few", func(v *payout.Vault, _, _ *payout.RootState) { v.Balance = v.Balance.MustSub(aleph.NewToken(1)) }, "send it 1 more"},
	} {
		v, last, next := settled(t)
		test.change(&v, &last, &next)
		wantReconciled(t, test.name, v.CheckRoot(next, last), test.want)
	}
	// The first root of all is compared with none.
	book := payout.New()
	root, _, _ := book.Credit(1, []payout.Entitlement{earned(1, 10)}, [32]byte{})
	state, _ := book.Root(1)
	wantReconciled(t, "the first", payout.Vault{Balance: root.Total, MaxPerEpoch: root.Total}.CheckRoot(state, payout.RootState{}), "")
}

func most() aleph.Token {
	t, err := aleph.ParseToken("115792089237316195423570985008687907853269984665640564039457584007913129639935")
	if err != nil {
		panic(err)
	}
	return t
}

func wantReconciled(t *testing.T, name string, err error, want string) {
	t.Helper()
	if want == "" && err != nil || want != "" && (!errors.Is(err, payout.ErrReconcile) || !strings.Contains(err.Error(), want)) {
		t.Errorf("%s: got %v, want %q", name, err, want)
	}
}

// The vault's own rule is two thirds of the power, by signers that it knows,
// each once.
func TestCheckSignatures(t *testing.T) {
	keys, known := signers(4)
	v := payout.Vault{Chain: 7, Address: [20]byte{1}, Signers: known}
	root := payout.Root{Epoch: 1, Hash: [32]byte{1}, Total: aleph.NewToken(1)}
	digest := root.Digest(v.Chain, v.Address)
	rapid.Check(t, func(rt *rapid.T) {
		var signatures []aleph.Signature
		var power int
		chosen := rapid.SliceOfN(rapid.Bool(), 4, 4).Draw(rt, "signers")
		for i, signs := range chosen {
			if signs {
				signatures = append(signatures, aleph.Sign(keys[i], digest))
				power += i + 1
			}
		}
		if err, enough := v.CheckSignatures(root, signatures), 3*power >= 2*10; (err == nil) != enough {
			rt.Errorf("with %d of 10: %v", power, err)
		}
	})
	all := make([]aleph.Signature, 4)
	for i, key := range keys {
		all[i] = aleph.Sign(key, digest)
	}
	wantReconciled(t, "twice", v.CheckSignatures(root, append(all, all[0])), "twice")
	wantReconciled(t, "no signature", v.CheckSignatures(root, append(all[:3:3], aleph.Signature{})), "is not one")
	other := root
	other.Epoch++
	wantReconciled(t, "under another root", v.CheckSignatures(other, all), "does not know that signer")
	v.Chain++
	wantReconciled(t, "for another chain", v.CheckSignatures(root, all), "does not know that signer")
	wantReconciled(t, "a vault without signers", payout.Vault{}.CheckSignatures(root, all[:1]), "does not know that signer")
}

func TestCheckClaims(t *testing.T) {
	for _, test := range []struct {
		name   string
		change func(v *payout.Vault, claims []payout.Claim, paid []aleph.Token)
		want   string
	}{
		{"as it should be", func(*payout.Vault, []payout.Claim, []aleph.Token) {}, ""},
		{"paid since", func(_ *payout.Vault, claims []payout.Claim, paid []aleph.Token) { paid[1] = claims[1].Total }, "and 0 is left"},
		{"paid more than earned", func(_ *payout.Vault, claims []payout.Claim, paid []aleph.Token) {
			paid[1] = claims[1].Total.Add(aleph.NewToken(1))
		}, "all that was earned"},
		{"another amount", func(_ *payout.Vault, claims []payout.Claim, _ []aleph.Token) {
			claims[0].Amount = claims[0].Amount.Add(aleph.NewToken(1))
		}, "is left of"},
		{"one twice", func(_ *payout.Vault, claims []payout.Claim, paid []aleph.Token) {
			claims[1], paid[1] = claims[0], paid[0]
		}, "twice"},
		{"another's proof", func(_ *payout.Vault, claims []payout.Claim, _ []aleph.Token) {
			claims[0].Proof = claims[1].Proof
		}, "does not lead"},
		{"more than the total", func(v *payout.Vault, _ []payout.Claim, _ []aleph.Token) { v.Claimed = aleph.NewToken(1) }, "has paid 1 of the total"},
		{"more than there is", func(v *payout.Vault, _ []payout.Claim, _ []aleph.Token) { v.Balance = aleph.NewToken(29) }, "holds 29"},
	} {
		v, last, _ := settled(t)
		v.Claimed, v.Balance = aleph.Token{}, v.Root.Total // Nobody has been paid.
		var claims []payout.Claim
		tree, _ := last.Tree()
		for e, proof := range tree.Proofs() {
			claims = append(claims, payout.Claim{Entitlement: e, Amount: e.Total, Proof: slices.Clone(proof)})
		}
		paid := make([]aleph.Token, len(claims))
		test.change(&v, claims, paid)
		wantReconciled(t, test.name, v.CheckClaims(claims, paid), test.want)
	}
}
