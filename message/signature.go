package message

import (
	"crypto/ed25519"
	"encoding/hex"
	"math/big"
	"strconv"
	"strings"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"

	aleph "github.com/aleph-im/go-aleph"
)

// Verify refuses a message whose signature is not the sender's. It verifies
// the chains that sign as Ethereum does, Solana and Eclipse; messages of the
// network's other chains it refuses as such, whatever their signature.
func Verify(e Envelope) *Refusal {
	scheme := e.Chain.scheme()
	switch {
	case scheme == schemeUnknown:
		return refusef(InvalidFormat, "unknown chain %q", e.Chain)
	case e.Signature == "":
		return Refuse(InvalidSignature, "the message has no signature")
	case scheme == schemePersonal:
		return verifyPersonal(e)
	case scheme == schemeEd25519:
		return verifyEd25519(e)
	}
	return refusef(InvalidFormat, "unknown chain %s: this node verifies signatures of Ethereum and the chains "+
		"that sign like it (ARB, BASE, BSC, …), of SOL and of ES; sign with an account of one of these", e.Chain)
}

// verifyPersonal recovers the signer of an EIP-191 personal message. As in the
// reference, s may lie in the upper half of its range.
func verifyPersonal(e Envelope) *Refusal {
	text := e.Signature
	if strings.HasPrefix(text, "0x") || strings.HasPrefix(text, "0X") {
		text = text[2:]
	}
	var signature aleph.Signature
	if len(text) != 2*len(signature) {
		return Refuse(InvalidSignature, "the signature is not 65 bytes in hexadecimal")
	}
	if _, err := hex.Decode(signature[:], []byte(text)); err != nil {
		return Refuse(InvalidSignature, "the signature is not 65 bytes in hexadecimal")
	}
	signer, err := aleph.Recover(personalHash(e.SigningText()), signature)
	if err != nil {
		return Refuse(InvalidSignature, "the signature is not one that anybody can have made")
	}
	if signer != e.Signer() {
		return refusef(InvalidSignature, "the signature is of %s, not of the sender %s", signer, e.Sender)
	}
	return nil
}

// SignEthereum signs e as key's account, deterministically (RFC 6979). Chain,
// Sender, Type and ItemHash must be what they are going to be; the sender must
// be the key's address, in whatever case.
func SignEthereum(key *secp256k1.PrivateKey, e *Envelope) {
	signature := aleph.Sign(key, personalHash(e.SigningText()))
	e.Signature = "0x" + hex.EncodeToString(signature[:])
}

// personalHash is the digest that EIP-191 version 0x45 signs.
func personalHash(text string) [32]byte {
	return aleph.Keccak([]byte("\x19Ethereum Signed Message:\n"+strconv.Itoa(len(text))), []byte(text))
}

// verifyEd25519 reads the JSON that Solana wallets put into signature.
func verifyEd25519(e Envelope) *Refusal {
	if checkJSON([]byte(e.Signature)) != nil {
		return Refuse(InvalidSignature, "the signature is not a JSON object with signature and publicKey")
	}
	o := read("signature", []byte(e.Signature)).object()
	signatureText, keyText := o.field("signature").text(0), o.field("publicKey").text(0)
	if version := o.field("version"); version.raw != nil {
		version.strictInteger(1, 1)
	}
	if o.in.refusal() != nil {
		return Refuse(InvalidSignature, "the signature is not a JSON object with signature, publicKey and version 1")
	}
	if keyText != e.Sender {
		return refusef(InvalidSignature, "the public key of the signature is not the sender %s", e.Sender)
	}
	key, ok := base58(keyText, ed25519.PublicKeySize)
	if !ok {
		return Refuse(InvalidSignature, "the sender is not an ed25519 key in base58")
	}
	signature, ok := base58(signatureText, ed25519.SignatureSize)
	if !ok || !ed25519.Verify(key, []byte(e.SigningText()), signature) {
		return refusef(InvalidSignature, "the signature is not the sender's, %s", e.Sender)
	}
	return nil
}

const base58Digits = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"

// base58 reads size bytes in the alphabet of Bitcoin, where each leading 1
// stands for a zero byte. Every value has one spelling.
func base58(text string, size int) ([]byte, bool) {
	if len(text) > 2*size {
		return nil, false
	}
	n, radix := new(big.Int), big.NewInt(58)
	for i := range len(text) {
		digit := strings.IndexByte(base58Digits, text[i])
		if digit < 0 {
			return nil, false
		}
		n.Add(n.Mul(n, radix), big.NewInt(int64(digit)))
	}
	zeros := len(text) - len(strings.TrimLeft(text, "1"))
	if zeros+len(n.Bytes()) != size {
		return nil, false
	}
	return n.FillBytes(make([]byte, size)), true
}
