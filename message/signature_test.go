package message_test

import (
	"crypto/ed25519"
	"encoding/hex"
	"encoding/json"
	"math/big"
	"strings"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/message"
)

// The vectors of the protocol reference: the private key 1 on Ethereum, the
// seed of 32 bytes 0x01 on Solana.
const (
	ethSignature = "0xcdc151a961e7f2716953f6064a5e0f0b2f9ca070ef12821a2693c7f3a831174643a5eaa91c1bb12a2e3c92a4f64da01813f0f995ef715e8b663cc8c45e06c6791b"
	ethContent   = `{"address":"0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf","time":1700000000.5,"type":"note","content":{"text":"hello"}}`
	ethHash      = "fe6570d9f8955d454593aee33460602df8a77c02f2588a4f480b9621130dfdbd"

	solSender    = "AKnL4NNf3DGWZJS6cPknBuEGnVsV4A4m5tgebLHaRSZ9"
	solSignature = `{"signature":"39roAfmdWGhpBoQrjwbVJMTC5LXNWHaTjRzHz7ggHLwh86rHapi63iPs5KPU2xREycsaKQkFbVtEZEX7jt9PTV4t","publicKey":"AKnL4NNf3DGWZJS6cPknBuEGnVsV4A4m5tgebLHaRSZ9","version":1}`
	solContent   = `{"address":"AKnL4NNf3DGWZJS6cPknBuEGnVsV4A4m5tgebLHaRSZ9","time":1700000000.5,"type":"note","content":{"text":"hello"}}`
	solHash      = "4c4e44092d25f92279b14bcfa7fae46a1cc6783854e0ed751590573e3e683962"
)

func solana() message.Envelope {
	return message.Envelope{
		Type: message.TypePost, Chain: message.Solana, Sender: solSender, Signature: solSignature,
		Time: 1_700_000_000_500, TimeText: "1700000000.5",
		ItemType: message.Inline, ItemContent: solContent, ItemHash: aleph.MustHash(solHash),
	}
}

func TestSigningText(t *testing.T) {
	e := message.Envelope{
		Chain: "ETH", Sender: "SENDER", Type: message.TypeStore,
		ItemHash: aleph.MustHash("7e4f914865028356704919810073ec5690ecc4bb0ee3bd6bdb24829fd532398f"),
	}
	const want = "ETH\nSENDER\nSTORE\n7e4f914865028356704919810073ec5690ecc4bb0ee3bd6bdb24829fd532398f"
	if got := e.SigningText(); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestVectors(t *testing.T) {
	e := signed(t, message.TypePost, ethContent)
	if e.Sender != "0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf" || e.ItemHash.String() != ethHash || e.Signature != ethSignature {
		t.Errorf("got sender %s, hash %s, signature %s", e.Sender, e.ItemHash, e.Signature)
	}
	for _, e := range []message.Envelope{e, solana()} {
		if refusal := message.Verify(e); refusal != nil {
			t.Error(refusal)
		}
		if m, refusal := message.Open(e, nil); refusal != nil || m.Size != len(e.ItemContent) {
			t.Errorf("got size %d, %v", m.Size, refusal)
		}
	}
}

func TestVerifyEthereum(t *testing.T) {
	bare := strings.TrimPrefix(ethSignature, "0x")
	withV := func(v string) string { return ethSignature[:len(ethSignature)-2] + v }
	for name, test := range map[string]struct {
		signature string
		want      bool
	}{
		"as it is":       {ethSignature, true},
		"without 0x":     {bare, true},
		"upper case":     {"0X" + strings.ToUpper(bare), true},
		"v 0":            {withV("00"), true},
		"v of the twin":  {withV("1c"), false},
		"v 1":            {withV("01"), false},
		"v 29":           {withV("1d"), false},
		"v 37":           {withV("25"), false},
		"upper s":        {upperS(t, bare), true},
		"upper s, bad v": {strings.TrimSuffix(upperS(t, bare), "1c") + "1b", false},
		"changed":        {"0xdd" + ethSignature[4:], false},
		"short":          {"baba", false},
		"long":           {ethSignature + "00", false},
		"no hex":         {"0x" + strings.Repeat("z", 130), false},
		"zeros":          {strings.Repeat("0", 130), false},
		"beyond order":   {strings.Repeat("f", 128) + "1b", false},
		"missing":        {"", false},
	} {
		e := signed(t, message.TypePost, ethContent)
		e.Signature = test.signature
		switch refusal := message.Verify(e); {
		case test.want && refusal != nil:
			t.Errorf("%s: %v", name, refusal)
		case !test.want && (refusal == nil || refusal.Code != message.InvalidSignature):
			t.Errorf("%s: got %v, want INVALID_SIGNATURE", name, refusal)
		}
	}
}

// upperS returns the other valid signature with the same r.
func upperS(t *testing.T, signature string) string {
	t.Helper()
	b, err := hex.DecodeString(signature)
	if err != nil {
		t.Fatal(err)
	}
	s := new(big.Int).SetBytes(b[32:64])
	s.Sub(secp256k1.Params().N, s).FillBytes(b[32:64])
	b[64] ^= 27 ^ 28
	return hex.EncodeToString(b)
}

func TestVerifyCoversText(t *testing.T) {
	for name, change := range map[string]func(*message.Envelope){
		"type":   func(e *message.Envelope) { e.Type = message.TypeStore },
		"chain":  func(e *message.Envelope) { e.Chain = "BASE" },
		"hash":   func(e *message.Envelope) { e.ItemHash = aleph.HashOf(nil) },
		"sender": func(e *message.Envelope) { e.Sender = strings.ToLower(e.Sender) },
		"other":  func(e *message.Envelope) { e.Sender = "0x2B5AD5c4795c026514f8317c7a215E218DcCD6cF" },
	} {
		e := signed(t, message.TypePost, ethContent)
		change(&e)
		if refusal := message.Verify(e); refusal == nil || refusal.Code != message.InvalidSignature {
			t.Errorf("%s: got %v, want INVALID_SIGNATURE", name, refusal)
		}
	}
	// Time and channel are not covered; the spelling of the sender only has to
	// be the one that was signed.
	e := signed(t, message.TypePost, ethContent)
	e.Time, e.TimeText, e.Channel = 0, "0", "ANY"
	if refusal := message.Verify(e); refusal != nil {
		t.Error(refusal)
	}
	e.Sender = strings.ToLower(e.Sender)
	message.SignEthereum(key, &e)
	if refusal := message.Verify(e); refusal != nil {
		t.Error(refusal)
	}
}

func TestVerifyChains(t *testing.T) {
	for chain := range strings.FieldsSeq("ETH ARB BASE BLAST BOB BSC CYBER ETHERLINK FRAX HYPE INK LENS LINEA LISK " +
		"METIS MODE NEO OP POL SONIC UNICHAIN WLD ZORA") {
		e := signed(t, message.TypePost, ethContent)
		e.Chain = message.Chain(chain)
		message.SignEthereum(key, &e)
		if refusal := message.Verify(e); refusal != nil {
			t.Errorf("%s: %v", chain, refusal)
		}
	}
	for chain := range strings.FieldsSeq("TEZOS DOT AVAX CSDK NULS NULS2 AURORA STT DOGE") {
		e := signed(t, message.TypePost, ethContent)
		e.Chain = message.Chain(chain)
		message.SignEthereum(key, &e)
		if refusal := message.Verify(e); refusal == nil || refusal.Code != message.InvalidFormat {
			t.Errorf("%s: got %v, want INVALID_FORMAT", chain, refusal)
		}
		if known := e.Chain.Known(); known == (chain == "DOGE") {
			t.Errorf("%s: known %v", chain, known)
		}
	}
}

func TestVerifySolana(t *testing.T) {
	var good map[string]any
	if err := json.Unmarshal([]byte(solSignature), &good); err != nil {
		t.Fatal(err)
	}
	with := func(field string, v any) string {
		signature := map[string]any{"signature": good["signature"], "publicKey": good["publicKey"], "more": 1}
		if signature[field] = v; v == nil {
			delete(signature, field)
		}
		b, err := json.Marshal(signature)
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	bare := good["signature"].(string)
	for name, test := range map[string]struct {
		signature string
		want      bool
	}{
		"no version":    {with("version", nil), true},
		"version 1":     {with("version", 1), true},
		"version 2":     {with("version", 2), false},
		"changed":       {with("signature", bare[:len(bare)-1]+"u"), false},
		"other key":     {with("publicKey", "36mRqRFBHT8yebaa9P8uxW5pdRhHV3MTRUugnYWXUDW9"), false},
		"no key":        {with("publicKey", nil), false},
		"no signature":  {with("signature", nil), false},
		"not base58":    {with("signature", "0OIl"), false},
		"leading zero":  {with("signature", "1"+bare), false},
		"very long":     {with("signature", strings.Repeat("z", 100_000)), false},
		"bare base58":   {bare, false},
		"an array":      {`[]`, false},
		"a JSON string": {`"x"`, false},
		"no JSON":       {`{`, false},
	} {
		e := solana()
		e.Signature = test.signature
		switch refusal := message.Verify(e); {
		case test.want && refusal != nil:
			t.Errorf("%s: %v", name, refusal)
		case !test.want && (refusal == nil || refusal.Code != message.InvalidSignature):
			t.Errorf("%s: got %v, want INVALID_SIGNATURE", name, refusal)
		}
	}
}

// TestVerifyEclipse signs anew, because the chain is part of what is signed,
// with a key that starts with a zero byte.
func TestVerifyEclipse(t *testing.T) {
	var seed [ed25519.SeedSize]byte
	private := ed25519.NewKeyFromSeed(seed[:])
	for n := byte(0); private[ed25519.SeedSize] != 0; n++ {
		seed[0], seed[1] = n, seed[1]+n/255
		private = ed25519.NewKeyFromSeed(seed[:])
	}
	e := solana()
	e.Chain, e.Sender = message.Eclipse, base58(private[ed25519.SeedSize:])
	signature, err := json.Marshal(map[string]string{
		"publicKey": e.Sender,
		"signature": base58(ed25519.Sign(private, []byte(e.SigningText()))),
	})
	if err != nil {
		t.Fatal(err)
	}
	e.Signature = string(signature)
	if refusal := message.Verify(e); refusal != nil {
		t.Error(refusal)
	}
}

func base58(b []byte) string {
	const digits = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
	n, radix, digit := new(big.Int).SetBytes(b), big.NewInt(58), new(big.Int)
	var text string
	for n.Sign() > 0 {
		n.DivMod(n, radix, digit)
		text = digits[digit.Int64():digit.Int64()+1] + text
	}
	for i := 0; i < len(b) && b[i] == 0; i++ {
		text = "1" + text
	}
	return text
}
