package aleph

import (
	"bytes"
	"crypto/sha256"
	"encoding/base32"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"strings"
)

// Hash names a message, a file, a node or a virtual machine: the SHA-256 of
// its bytes, in one of the three spellings the network uses. Hashes of
// different spelling are different names. The zero Hash names nothing.
type Hash struct {
	form form
	sum  [sha256.Size]byte
}

type form uint8

const (
	formNone  form = iota
	formHex        // 64 lower-case hex digits: inline content and the storage engine
	formCIDv0      // "Qm…", base58: IPFS, dag-pb
	formCIDv1      // "bafybei…", base32: IPFS, dag-pb
)

// ErrHash is what ParseHash returns, wrapped with the reason.
var ErrHash = errors.New("not an item hash")

var lowerBase32 = base32.NewEncoding("abcdefghijklmnopqrstuvwxyz234567").WithPadding(base32.NoPadding)

// multihash is the prefix of a SHA-256 multihash; CIDv1 puts version and codec
// (1, dag-pb) before it.
var (
	multihash = []byte{0x12, 0x20}
	cidv1     = []byte{0x01, 0x70, 0x12, 0x20}
)

// HashOf returns the name of b in the storage engine's spelling.
func HashOf(b []byte) Hash { return HashFromSum(sha256.Sum256(b)) }

// HashFromSum returns the hash whose SHA-256 sum is given, in hex spelling.
func HashFromSum(sum [sha256.Size]byte) Hash { return Hash{form: formHex, sum: sum} }

// ParseHash reads the spellings that occur in messages: 64 lower-case hex
// digits, a CIDv0 (base58, "Qm"), or a CIDv1 of a dag-pb node (base32, "bafybei").
func ParseHash(s string) (Hash, error) {
	switch {
	case len(s) == 64:
		var h Hash
		if strings.ToLower(s) != s {
			return Hash{}, fmt.Errorf("%w: %q has upper-case digits", ErrHash, s)
		}
		if _, err := hex.Decode(h.sum[:], []byte(s)); err != nil {
			return Hash{}, fmt.Errorf("%w: %q is not hexadecimal", ErrHash, s)
		}
		h.form = formHex
		return h, nil
	case strings.HasPrefix(s, "Qm") && 44 <= len(s) && len(s) <= 46:
		b, ok := base58Decode(s)
		return multihashOf(s, formCIDv0, multihash, b, ok)
	case strings.HasPrefix(s, "bafy") && len(s) == 59:
		b, err := lowerBase32.DecodeString(s[1:])
		return multihashOf(s, formCIDv1, cidv1, b, err == nil)
	}
	return Hash{}, fmt.Errorf("%w: %.80q is neither 64 hex digits nor a CID", ErrHash, s)
}

func multihashOf(s string, f form, prefix, b []byte, ok bool) (Hash, error) {
	if !ok || len(b) != len(prefix)+sha256.Size || string(b[:len(prefix)]) != string(prefix) {
		return Hash{}, fmt.Errorf("%w: %q is not the CID of a SHA-256 dag-pb node", ErrHash, s)
	}
	h := Hash{form: f}
	copy(h.sum[:], b[len(prefix):])
	if h.String() != s { // Base32 has spare bits: one hash, one spelling.
		return Hash{}, fmt.Errorf("%w: %q is not the shortest spelling of its CID", ErrHash, s)
	}
	return h, nil
}

// MustHash is ParseHash for constants in programs and tests.
func MustHash(s string) Hash {
	h, err := ParseHash(s)
	assert(err == nil, "MustHash(%q): %v", s, err)
	return h
}

// IsZero reports whether h names nothing.
func (h Hash) IsZero() bool { return h.form == formNone }

// IsIPFS reports whether h is spelled as a CID.
func (h Hash) IsIPFS() bool { return h.form == formCIDv0 || h.form == formCIDv1 }

// Sum returns the 32 bytes of the SHA-256 digest.
func (h Hash) Sum() [sha256.Size]byte { return h.sum }

// Compare orders hashes by digest, then by spelling.
func (h Hash) Compare(o Hash) int {
	if c := bytes.Compare(h.sum[:], o.sum[:]); c != 0 {
		return c
	}
	return int(h.form) - int(o.form)
}

func (h Hash) String() string {
	switch h.form {
	case formHex:
		return hex.EncodeToString(h.sum[:])
	case formCIDv0:
		return base58Encode(append(multihash[:2:2], h.sum[:]...))
	case formCIDv1:
		return "b" + lowerBase32.EncodeToString(append(cidv1[:4:4], h.sum[:]...))
	default:
		return ""
	}
}

// Short returns the first eight characters that tell hashes apart, for people.
func (h Hash) Short() string {
	s := h.String()
	switch {
	case h.IsIPFS():
		return s[len(s)-8:]
	case s == "":
		return "(none)"
	}
	return s[:8]
}

// MarshalText spells the hash; the zero Hash is empty.
func (h Hash) MarshalText() ([]byte, error) { return []byte(h.String()), nil }

// UnmarshalText reads what MarshalText writes.
func (h *Hash) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*h = Hash{}
		return nil
	}
	parsed, err := ParseHash(string(b))
	*h = parsed
	return err
}

// MarshalBinary gives one byte of spelling and the digest.
func (h Hash) MarshalBinary() ([]byte, error) { return append([]byte{byte(h.form)}, h.sum[:]...), nil }

// UnmarshalBinary reads what MarshalBinary writes.
func (h *Hash) UnmarshalBinary(b []byte) error {
	if len(b) != 1+sha256.Size || b[0] > byte(formCIDv1) {
		return fmt.Errorf("%w: %d bytes", ErrHash, len(b))
	}
	read := Hash{form: form(b[0]), sum: [sha256.Size]byte(b[1:])}
	if read.IsZero() && read != (Hash{}) {
		return fmt.Errorf("%w: a digest without a spelling", ErrHash)
	}
	*h = read
	return nil
}

const base58Alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"

func base58Decode(s string) ([]byte, bool) {
	n, base := new(big.Int), big.NewInt(58)
	for i := range len(s) {
		d := strings.IndexByte(base58Alphabet, s[i])
		if d < 0 {
			return nil, false
		}
		n.Add(n.Mul(n, base), big.NewInt(int64(d)))
	}
	return n.Bytes(), true
}

func base58Encode(b []byte) string {
	n, base, digit := new(big.Int).SetBytes(b), big.NewInt(58), new(big.Int)
	var out []byte
	for n.Sign() > 0 {
		n.DivMod(n, base, digit)
		out = append(out, base58Alphabet[digit.Int64()])
	}
	for i, j := 0, len(out)-1; i < j; i, j = i+1, j-1 {
		out[i], out[j] = out[j], out[i]
	}
	return string(out)
}
