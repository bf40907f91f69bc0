package engine_test

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"math/big"
	"sync"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/message"
	"github.com/aleph-im/go-aleph/payment"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/registry"
)

// Everybody in these tests has a name, and a key made of it.

var keys sync.Map // name -> *secp256k1.PrivateKey

func key(name string) *secp256k1.PrivateKey {
	if k, ok := keys.Load(name); ok {
		return k.(*secp256k1.PrivateKey)
	}
	sum := sha256.Sum256([]byte(name))
	k := secp256k1.PrivKeyFromBytes(sum[:])
	keys.Store(name, k)
	return k
}

// solana is an address that the reward vault cannot pay.
const solana aleph.Address = "9xQeWvG816bUx9EPjHmaT23yvVM2ZWbrrpZb9PusVFin"

func address(name string) aleph.Address {
	if name == "solana" {
		return solana
	}
	return aleph.AddressOf(key(name).PubKey())
}

func coreName(i int) string { return fmt.Sprintf("core%d", i) }

// start is when the networks of these tests begin.
const start aleph.Millis = 1_000_000

// genesis is a network whose numbers can be worked out in the head: an epoch
// is an hour, a persistent program of one compute unit costs 11,000 credits an
// hour, and the developers get 5 % of every payment.
func genesis(t testing.TB, cores int, edit ...func(*policy.Policy)) engine.Genesis {
	t.Helper()
	p, err := policy.Preset("proposal")
	if err != nil {
		t.Fatal(err)
	}
	p.Epoch, p.MinRuntime, p.Halt, p.WarnRunway = aleph.Hour, aleph.Minute, 6*aleph.Hour, 0
	for _, f := range edit {
		f(&p)
	}
	if err := p.Check(); err != nil {
		t.Fatal(err)
	}
	g := engine.Genesis{
		Network: "test", Policy: p, Start: start, Chain: 31337, Vault: [20]byte{19: 1},
		Assets: []payment.Asset{
			{Address: address("usdc"), Symbol: "USDC", Decimals: 6, Kind: payment.Stable},
			{Address: address("aleph"), Symbol: "ALEPH", Decimals: 18, Kind: payment.Aleph},
			{Address: "", Symbol: "ETH", Decimals: 18, Kind: payment.Other},
		},
		Streams:  superTokens(),
		Granters: []aleph.Address{address("pool")},
	}
	for i := range cores {
		g.Cores = append(g.Cores, engine.Core{Name: coreName(i + 1), Signer: address(coreName(i + 1)), Power: 10})
	}
	return g
}

// avalanche is another chain that streams come from.
const avalanche = 43114

// superTokens are what can be streamed on the chain with the vault, and on
// another, where the same address is another token.
func superTokens() []payment.SuperToken {
	token := func(chain uint64, name string, decimals uint8, kind payment.Kind) payment.SuperToken {
		return payment.SuperToken{Chain: chain, Asset: payment.Asset{Address: address(name), Symbol: name, Decimals: decimals, Kind: kind}}
	}
	return []payment.SuperToken{
		token(31337, "usdc", 6, payment.Stable), token(31337, "aleph", 18, payment.Aleph), token(avalanche, "aleph", 18, payment.Aleph),
	}
}

// ballot is a core node's vote as a transaction.
func ballot(g engine.Genesis, core string, v engine.Vote) []byte {
	return engine.EncodeVote(g.Network, v, func(digest [32]byte) aleph.Signature {
		return aleph.Sign(key(core), digest)
	})
}

// decoded is what every core node reads in a transaction.
func decoded(t fataler, g engine.Genesis, tx []byte) engine.Event {
	ev, err := engine.DecodeTx(g.Network, tx)
	if err != nil {
		t.Fatalf("decode transaction: %v", err)
	}
	return ev
}

// fataler is a test of either kind: of testing or of rapid.
type fataler interface {
	Fatalf(format string, args ...any)
}

// signed makes a message in somebody's name and returns the transaction.
func signed(t fataler, who string, kind message.Type, at aleph.Millis, body any) (message.Envelope, []byte) {
	return submitted(t, who, kind, at, body, engine.Submission{})
}

// submitted is signed with what the core node that takes it adds.
func submitted(t fataler, who string, kind message.Type, at aleph.Millis, body any, s engine.Submission) (message.Envelope, []byte) {
	channel := "TEST"
	if p, ok := body.(*message.Post); ok && (p.Type == message.PostCreditTransfer || p.Type == message.PostCreditDistribution) {
		channel = message.CreditChannel
	}
	env, err := message.Compose(kind, message.Ethereum, address(who), channel, at, body)
	if err != nil {
		t.Fatalf("compose: %v", err)
	}
	message.SignEthereum(key(who), &env)
	if s.Envelope, err = json.Marshal(env); err != nil {
		t.Fatalf("marshal envelope: %v", err)
	}
	return env, engine.EncodeSubmission(s)
}

// program is a PROGRAM message's body. Its name makes it different from others.
func program(name string, code aleph.Hash, persistent bool) *message.Program {
	return &message.Program{
		Machine: message.Machine{
			Variables: map[string]string{"NAME": name},
			Resources: message.Resources{VCPUs: 1, Memory: 2048, Seconds: 30},
			Payment:   message.Payment{Type: message.Credit},
		},
		Code:    message.ProgramCode{File: message.File{Ref: code}, Encoding: "plain", Entrypoint: "main"},
		Runtime: message.Runtime{File: message.File{Ref: code}},
		On:      message.Triggers{HTTP: true, Persistent: persistent},
	}
}

func fileHash(name string) aleph.Hash { return aleph.HashOf([]byte("file " + name)) }

// operation is a node operation as a POST message's body.
func operation(action message.NodeAction, node aleph.Hash, details message.NodeDetails) *message.Post {
	if action == message.CreateResourceNode {
		details.Type = "compute"
	}
	p := message.NodeOperation{Action: action, Node: node, Details: details}.Post()
	return &p
}

func report(node aleph.Hash, events ...message.ReportEvent) *message.Post {
	p := message.NodeReport{Node: node, Events: events}.Post()
	return &p
}

func mint(who string, amount aleph.Token) registry.Transfer {
	return registry.Transfer{To: address(who), Amount: amount}
}

// receipt is a payment as the payment processor divides it: 5 % to the
// developers, in ALEPH unless a stablecoin was paid. received is the ALEPH
// that it became.
func receipt(id uint64, account, asset string, amount, received aleph.Token) payment.Receipt {
	r := payment.Receipt{
		ID:    payment.ID{Chain: 31337, Tx: sha256.Sum256(fmt.Append(nil, "payment ", id)), Log: 1},
		Payer: address(account), Account: address(account), Amount: amount, Received: received,
		DevAsset: address("aleph"),
	}
	switch asset {
	case "usdc":
		r.Asset, r.DevAsset = address("usdc"), address("usdc")
		r.Developers = amount.MulDiv(aleph.NewToken(5), aleph.NewToken(100))
		r.Distribution = received
		return r
	case "aleph":
		r.Asset = address("aleph")
	}
	r.Developers = received.MulDiv(aleph.NewToken(5), aleph.NewToken(100))
	r.Distribution = received.MustSub(r.Developers)
	return r
}

// order is the order of the curve secp256k1.
var order, _ = new(big.Int).SetString("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141", 16)

// inForm writes a signature in another form that has the same signer. The
// vault's ECDSA library takes neither.
func inForm(s aleph.Signature, form string) aleph.Signature {
	switch form {
	case "high": // The other of the two points, with s above half the order.
		high := new(big.Int).Sub(order, new(big.Int).SetBytes(s[32:64]))
		high.FillBytes(s[32:64])
		s[64] ^= 27 ^ 28
	case "v0":
		s[64] -= 27
	}
	return s
}

func nodeDetails(name string) message.NodeDetails { return message.NodeDetails{Name: &name} }
