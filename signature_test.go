package aleph_test

import (
	"errors"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
)

func TestKeccak(t *testing.T) {
	empty := aleph.Keccak()
	equalBytes(t, "keccak of nothing", empty[:], unhex(t, "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470"))
	if aleph.Keccak([]byte("ab"), []byte("c")) != aleph.Keccak([]byte("abc")) {
		t.Error("the parts of a sum are not taken together")
	}
}

// TestSign uses the vector of the documentation of web3.js, accounts.sign.
func TestSign(t *testing.T) {
	key := secp256k1.PrivKeyFromBytes(unhex(t, "4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318"))
	const address = aleph.Address("0x2c7536E3605D9C16a7a3D7b1898e529396a65c23")
	if got := aleph.AddressOf(key.PubKey()); got != address {
		t.Errorf("address %s, want %s", got, address)
	}
	digest := aleph.Keccak([]byte("\x19Ethereum Signed Message:\n9Some data"))
	equalBytes(t, "digest", digest[:], unhex(t, "1da44b586eb0729ff70a73c326926f6ed5a25f5b056e7f47fbc6e58d86871655"))
	signature := aleph.Sign(key, digest)
	equalBytes(t, "signature", signature[:], unhex(t, "b91467e570a6466aa9e9876cbcd013baba02900b8979d43fe208a4a4f339f5fd"+
		"6007e74cd82e037b800186422fc2da167c747ef045e5d18a5f5d4300f8e1a0291c"))
	for _, v := range []byte{28, 1} {
		signature[64] = v
		if got, err := aleph.Recover(digest, signature); err != nil || got != address {
			t.Errorf("with v = %d the signer is %q, %v; want %s", v, got, err, address)
		}
	}
	for _, v := range []byte{2, 26, 29, 255} {
		signature[64] = v
		if got, err := aleph.Recover(digest, signature); !errors.Is(err, aleph.ErrSignature) {
			t.Errorf("with v = %d the signer is %q, %v; want ErrSignature", v, got, err)
		}
	}
	if got, err := aleph.Recover(digest, aleph.Signature{64: 27}); !errors.Is(err, aleph.ErrSignature) {
		t.Errorf("the signer of a signature of zeros is %q, %v; want ErrSignature", got, err)
	}
}

func TestRecoverNamesTheSigner(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		secret := rapid.SliceOfN(rapid.Byte(), 31, 31).Draw(t, "key")
		key := secp256k1.PrivKeyFromBytes(append(secret, 1))
		digest := [32]byte(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "digest"))
		signature := aleph.Sign(key, digest)
		if again := aleph.Sign(key, digest); again != signature {
			t.Fatalf("two signatures of one digest: %x and %x", signature, again)
		}
		signer := aleph.AddressOf(key.PubKey())
		if got, err := aleph.Recover(digest, signature); err != nil || got != signer {
			t.Fatalf("signed by %s, recovered %s, %v", signer, got, err)
		}
		digest[rapid.IntRange(0, 31).Draw(t, "byte")] ^= 1 << rapid.IntRange(0, 7).Draw(t, "bit")
		if got, err := aleph.Recover(digest, signature); err == nil && got == signer {
			t.Fatalf("%s signed another digest and is recovered all the same", signer)
		}
	})
}
