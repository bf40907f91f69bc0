package aleph

import (
	"encoding/hex"
	"strings"
)

// Address is an account on some chain. Ethereum addresses are kept in the
// mixed-case spelling of EIP-55, so that one account has one name; addresses
// of other chains are kept as they come. The empty Address is nobody.
type Address string

// ParseAddress gives an address its one spelling. Twenty bytes of hexadecimal
// with 0x are an Ethereum address in whatever case; anything else that is
// printable, without blanks and at most 128 bytes long is kept as it is.
// ok is false for what can be no address.
func ParseAddress(s string) (a Address, ok bool) {
	if len(s) == 42 && (s[:2] == "0x" || s[:2] == "0X") {
		if b, err := hex.DecodeString(s[2:]); err == nil {
			return EthereumAddress([20]byte(b)), true
		}
	}
	if s == "" || len(s) > 128 {
		return "", false
	}
	for i := range len(s) {
		if s[i] <= ' ' || s[i] > '~' {
			return "", false
		}
	}
	return Address(s), true
}

// EthereumAddress spells 20 bytes as EIP-55 does.
func EthereumAddress(b [20]byte) Address {
	lower := hex.EncodeToString(b[:])
	sum := Keccak([]byte(lower))
	out := []byte("0x" + lower)
	for i := range lower {
		nibble := sum[i/2] >> 4
		if i%2 == 1 {
			nibble = sum[i/2] & 15
		}
		if nibble >= 8 && lower[i] >= 'a' {
			out[2+i] -= 'a' - 'A'
		}
	}
	return Address(out)
}

// Ethereum returns the 20 bytes of an Ethereum address; ok is false for
// addresses of other chains.
func (a Address) Ethereum() (b [20]byte, ok bool) {
	if len(a) != 42 || !strings.HasPrefix(string(a), "0x") {
		return b, false
	}
	_, err := hex.Decode(b[:], []byte(a[2:]))
	return b, err == nil
}
