package aleph

import (
	"errors"
	"io"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/decred/dcrd/dcrec/secp256k1/v4/ecdsa"
	"golang.org/x/crypto/sha3"
)

// Signature is a recoverable secp256k1 signature as Ethereum writes it: r, s,
// and v, which is 27 or 28.
type Signature [65]byte

// ErrSignature is returned for a signature that nobody can have made.
var ErrSignature = errors.New("not a valid signature")

// Keccak returns the Keccak-256 sum that Ethereum uses of all parts together.
func Keccak(parts ...[]byte) (sum [32]byte) {
	h := sha3.NewLegacyKeccak256()
	for _, p := range parts {
		h.Write(p)
	}
	_, _ = h.(io.Reader).Read(sum[:]) // Unlike Sum it copies no state, and it does not fail.
	return sum
}

// Sign signs a digest; equal inputs give an equal signature (RFC 6979).
func Sign(key *secp256k1.PrivateKey, digest [32]byte) (s Signature) {
	compact := ecdsa.SignCompact(key, digest[:], false) // v, r, s
	copy(s[:], compact[1:])
	s[64] = compact[0]
	return s
}

// Strict reports whether contracts take the signature: v is 27 or 28, and s
// lies in the lower half of its range (EIP-2), so that a digest and a key have
// one signature.
func (s Signature) Strict() bool {
	var half secp256k1.ModNScalar
	overflow := half.SetByteSlice(s[32:64])
	return (s[64] == 27 || s[64] == 28) && !overflow && !half.IsOverHalfOrder()
}

// Recover returns the Ethereum address whose key signed the digest. v may
// also be 0 or 1.
func Recover(digest [32]byte, s Signature) (Address, error) {
	v := s[64]
	if v < 27 {
		v += 27
	}
	if v != 27 && v != 28 {
		return "", ErrSignature
	}
	key, _, err := ecdsa.RecoverCompact(append([]byte{v}, s[:64]...), digest[:])
	if err != nil {
		return "", ErrSignature
	}
	return AddressOf(key), nil
}

// AddressOf returns the Ethereum address of a public key.
func AddressOf(key *secp256k1.PublicKey) Address {
	sum := Keccak(key.SerializeUncompressed()[1:])
	return EthereumAddress([20]byte(sum[12:]))
}
