package payout_test

import (
	"encoding/hex"
	"fmt"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/payout"
)

var equalNumbers = gocmp.Options{
	gocmp.Comparer(func(a, b aleph.Token) bool { return a == b }), cmpopts.EquateEmpty(),
	cmpopts.IgnoreUnexported(payout.RootState{}), // A tree, which follows from the rest.
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
