// Package contracts_test runs the contracts on go-ethereum's EVM, against the
// real Uniswap from the npm packages. Nothing is compiled here: our
// contracts come from the committed bindings, the hostile ones of test/ from
// out/, where build.mjs puts them.
package contracts_test

import (
	"context"
	"crypto/ecdsa"
	"encoding/hex"
	"encoding/json"
	"errors"
	"math/big"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/google/go-cmp/cmp"

	"github.com/aleph-im/go-aleph/chain/bindings"
)

// fataler is what testing.T and rapid.T share.
type fataler interface {
	Context() context.Context
	Helper()
	Fatalf(format string, args ...any)
}

// account is somebody who can sign.
type account struct {
	common.Address
	key *ecdsa.PrivateKey
}

// newAccount makes the account whose secret is a small number: the same one in
// every run.
func newAccount(secret int64) account {
	key, err := crypto.ToECDSA(common.BigToHash(big.NewInt(secret)).Bytes())
	if err != nil {
		panic(err)
	}
	return account{crypto.PubkeyToAddress(key.PublicKey), key}
}

var (
	owner = newAccount(1)
	alice = newAccount(2)
	bob   = newAccount(3)

	nobody common.Address

	erc20 = bindings.NewDevToken()
)

// evm is a chain on which owner, alice, bob and guardian have a million ether each.
type evm struct {
	backend *simulated.Backend
	client  simulated.Client
	signer  types.Signer
}

func newEVM(t *testing.T) *evm {
	t.Helper()
	alloc := types.GenesisAlloc{}
	for _, a := range []account{owner, alice, bob, guardian} {
		alloc[a.Address] = types.Account{Balance: tokens(1_000_000)}
	}
	backend := simulated.NewBackend(alloc, func(_ *node.Config, config *ethconfig.Config) {
		// Bogota is not on Ethereum yet, and its storage costs five times as much.
		rules := *params.AllDevChainProtocolChanges
		rules.BogotaTime = nil
		genesis := *config.Genesis
		genesis.Config = &rules
		config.Genesis = &genesis
	}, simulated.WithBlockGasLimit(60_000_000))
	t.Cleanup(func() {
		if err := backend.Close(); err != nil {
			t.Errorf("close the chain: %v", err)
		}
	})
	return &evm{backend, backend.Client(), types.LatestSignerForChainID(big.NewInt(1337))}
}

// send makes a transaction that must succeed; to is nil to deploy.
func (e *evm) send(t fataler, from account, to *common.Address, value *big.Int, data []byte) *types.Receipt {
	t.Helper()
	nonce, err := e.client.NonceAt(t.Context(), from.Address, nil)
	if err != nil {
		t.Fatalf("nonce of %s: %v", from, err)
	}
	tx, err := types.SignNewTx(from.key, e.signer, &types.DynamicFeeTx{
		ChainID:   e.signer.ChainID(),
		Nonce:     nonce,
		GasTipCap: big.NewInt(params.GWei),
		GasFeeCap: big.NewInt(10 * params.GWei),
		Gas:       10_000_000,
		To:        to,
		Value:     value,
		Data:      data,
	})
	if err != nil {
		t.Fatalf("sign: %v", err)
	}
	if err := e.client.SendTransaction(t.Context(), tx); err != nil {
		t.Fatalf("send: %v", err)
	}
	e.backend.Commit()
	receipt, err := e.client.TransactionReceipt(t.Context(), tx.Hash())
	if err != nil {
		t.Fatalf("receipt of %s: %v", tx.Hash(), err)
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		_, why := e.call(t, from.Address, to, value, data)
		t.Fatalf("the transaction was reverted; a call says: %v", why)
	}
	return receipt
}

// do is send without ether.
func (e *evm) do(t fataler, from account, to common.Address, data []byte) *types.Receipt {
	t.Helper()
	return e.send(t, from, &to, nil, data)
}

// call executes on the latest block, at its time, and changes nothing.
func (e *evm) call(t fataler, from common.Address, to *common.Address, value *big.Int, data []byte) ([]byte, error) {
	t.Helper()
	return e.client.CallContract(t.Context(), ethereum.CallMsg{From: from, To: to, Value: value, Data: data}, nil)
}

// view asks a contract and unpacks its answer.
func view[T any](t fataler, e *evm, to common.Address, data []byte, unpack func([]byte) (T, error)) T {
	t.Helper()
	out, err := e.call(t, nobody, &to, nil, data)
	if err != nil {
		t.Fatalf("call: %v", err)
	}
	v, err := unpack(out)
	if err != nil {
		t.Fatalf("unpack: %v", err)
	}
	return v
}

// refuses checks that a call is reverted with the given error: one of the
// bindings' error types, or the text of a require.
func (e *evm) refuses(t *testing.T, unpack func([]byte) (any, error), from common.Address, to *common.Address, value *big.Int, data []byte, want any) {
	t.Helper()
	_, err := e.call(t, from, to, value, data)
	if err == nil {
		t.Fatalf("the call succeeded, want it refused with %T", want)
	}
	var reverted rpc.DataError
	if !errors.As(err, &reverted) {
		t.Fatalf("the call failed without a reason: %v", err)
	}
	text, _ := reverted.ErrorData().(string)
	raw, decodeErr := hexutil.Decode(text)
	if decodeErr != nil || len(raw) < 4 {
		t.Fatalf("the call was reverted with %q: %v", text, err)
	}
	var got any
	if reason, notText := abi.UnpackRevert(raw); notText == nil {
		got = reason
	} else if got, err = unpack(raw); err != nil {
		t.Fatalf("the call was reverted with %s, which is no error of the contract", text)
	}
	if diff := cmp.Diff(want, got, equalNumbers); diff != "" {
		t.Errorf("reason of the refusal (-want +got):\n%s", diff)
	}
}

// now is the time of the latest block, at which calls execute.
func (e *evm) now(t fataler) *big.Int {
	t.Helper()
	header, err := e.client.HeaderByNumber(t.Context(), nil)
	if err != nil {
		t.Fatalf("latest header: %v", err)
	}
	return new(big.Int).SetUint64(header.Time)
}

// balance is what who has of a token; the token nobody is ether.
func (e *evm) balance(t fataler, token, who common.Address) *big.Int {
	t.Helper()
	if token != nobody {
		return view(t, e, token, erc20.PackBalanceOf(who), erc20.UnpackBalanceOf)
	}
	ether, err := e.client.BalanceAt(t.Context(), who, nil)
	if err != nil {
		t.Fatalf("balance of %s: %v", who, err)
	}
	return ether
}

// deploy creates a contract from its bytecode and packed constructor arguments.
func (e *evm) deploy(t fataler, bytecode string, arguments []byte) common.Address {
	t.Helper()
	// Some npm packages write their bytecode without 0x.
	decoded, err := hex.DecodeString(strings.TrimPrefix(bytecode, "0x"))
	if err != nil {
		t.Fatalf("bytecode: %v", err)
	}
	return e.send(t, owner, nil, nil, slices.Concat(decoded, arguments)).ContractAddress
}

// token deploys a DevToken of which owner can mint.
func (e *evm) token(t fataler, symbol string, decimals uint8) common.Address {
	t.Helper()
	return e.deploy(t, bindings.DevTokenMetaData.Bin,
		erc20.PackConstructor("Development "+symbol, symbol, decimals, owner.Address))
}

func (e *evm) mint(t fataler, token, to common.Address, amount *big.Int) {
	t.Helper()
	e.do(t, owner, token, erc20.PackMint(to, amount))
}

// artifact is a compiled contract on disk: ours of out/ or one of an npm package.
type artifact struct {
	ABI      abi.ABI
	Bytecode string
}

// UnmarshalJSON reads bytecode that is a text, or, as Foundry writes it, an
// object that has one.
func (a *artifact) UnmarshalJSON(b []byte) error {
	var content struct {
		ABI      abi.ABI
		Bytecode any
	}
	if err := json.Unmarshal(b, &content); err != nil {
		return err
	}
	a.ABI = content.ABI
	switch code := content.Bytecode.(type) {
	case string:
		a.Bytecode = code
	case map[string]any:
		a.Bytecode, _ = code["object"].(string)
	}
	return nil
}

func readArtifact(t fataler, path, command string) artifact {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v; run `%s` in the repository's root first", err, command)
	}
	var a artifact
	if err := json.Unmarshal(b, &a); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	return a
}

// npm reads a contract that an npm package carries compiled.
func npm(t fataler, file string) artifact {
	t.Helper()
	return readArtifact(t, "node_modules/"+file, "make npm")
}

// hostile reads a contract of test/.
func hostile(t fataler, name string) artifact {
	t.Helper()
	return readArtifact(t, "out/"+name+".json", "go generate ./chain/bindings")
}

// pack packs a call of a method, or the constructor's arguments for "".
func (a artifact) pack(t fataler, method string, arguments ...any) []byte {
	t.Helper()
	data, err := a.ABI.Pack(method, arguments...)
	if err != nil {
		t.Fatalf("pack %q: %v", method, err)
	}
	return data
}

// tokens are n whole tokens of 18 decimals.
func tokens(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(params.Ether)) }

func plus(a *big.Int, b int64) *big.Int { return new(big.Int).Add(a, big.NewInt(b)) }

func sum(values ...*big.Int) *big.Int {
	total := new(big.Int)
	for _, v := range values {
		total.Add(total, v)
	}
	return total
}

// mulDiv is a * b / c, rounded down.
func mulDiv(a, b, c *big.Int) *big.Int {
	product := new(big.Int).Mul(a, b)
	return product.Quo(product, c)
}

// equalNumbers lets cmp compare big integers by value.
var equalNumbers = cmp.Comparer(func(a, b *big.Int) bool {
	if a == nil || b == nil {
		return a == b
	}
	return a.Cmp(b) == 0
})

// TestTheOnlyWaysIn pins what can change a contract's state. A function that
// moved money in another way would have to be added here first.
func TestTheOnlyWaysIn(t *testing.T) {
	owned, pausable := []string{"acceptOwnership", "transferOwnership"}, []string{"pause", "unpause"}
	for name, c := range map[string]struct {
		abi  abi.ABI
		want []string
	}{
		"PaymentProcessor": {bindings.NewPaymentProcessor().GetABI(), []string{"pay", "payETH", "setRecipients", "setSplit", "setToken"}},
		"RewardVault":      {bindings.NewRewardVault().GetABI(), []string{"claim", "claimBatch", "publish", "setGuardian", "setSigners", "settle", "stop"}},
		"DeveloperVesting": {bindings.NewDeveloperVesting().GetABI(), []string{"buy", "lock", "release"}},
		"StreamReceiver":   {bindings.NewStreamReceiver().GetABI(), []string{"buy", "collect", "offer"}},
	} {
		var got []string
		for _, method := range c.abi.Methods {
			if !method.IsConstant() {
				got = append(got, method.Name)
			}
		}
		if c.abi.HasReceive() || c.abi.HasFallback() {
			got = append(got, "receive or fallback")
		}
		want := slices.Clone(c.want)
		if _, has := c.abi.Methods["owner"]; has {
			want = append(want, owned...)
		}
		if _, can := c.abi.Methods["paused"]; can {
			want = append(want, pausable...)
		}
		slices.Sort(got)
		slices.Sort(want)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: functions that change state (-want +got):\n%s", name, diff)
		}
	}
}
