package contracts_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/go-cmp/cmp"

	"github.com/aleph-im/go-aleph/chain/bindings"
)

// What the vault of these tests is bound by: epochs of 100 s from its
// deployment on, and a window of 30 s.
const (
	epochLength = 100
	window      = 30
)

// newTimedVault deploys a vault whose epoch 1 begins now.
func newTimedVault(t *testing.T, funds, maxPerEpoch *big.Int) (v *vault, genesis uint64) {
	t.Helper()
	v = &vault{evm: newEVM(t)}
	v.token = v.evm.token(t, "ALEPH", 18)
	v.mint(t, v.token, bob.Address, tokens(1))
	genesis = v.now(t).Uint64()
	v.at = v.deployVaultOf(t, bindings.RewardVaultBounds{MaxPerEpoch: maxPerEpoch, Genesis: genesis, EpochLength: epochLength, Window: window})
	v.mint(t, v.token, v.at, funds)
	return v, genesis
}

// wait makes the next block so much later than the last.
func (e *evm) wait(t fataler, d time.Duration) {
	t.Helper()
	e.backend.Rollback() // What the last block took may be in the pool for another moment.
	if err := e.backend.AdjustTime(d); err != nil {
		t.Fatalf("let time pass: %v", err)
	}
}

// timeOf is the second of the block of a receipt.
func (e *evm) timeOf(t fataler, receipt *types.Receipt) uint64 {
	t.Helper()
	header, err := e.client.HeaderByHash(t.Context(), receipt.BlockHash)
	if err != nil {
		t.Fatalf("block of a receipt: %v", err)
	}
	return header.Time
}

// refusesVault checks that the vault refuses a call.
func (v *vault) refusesVault(t *testing.T, from account, data []byte, want any) {
	t.Helper()
	v.refuses(t, vaultABI.UnpackError, from.Address, &v.at, nil, data, want)
}

func (v *vault) waiting(t fataler) bindings.RewardVaultPending {
	t.Helper()
	return view(t, v.evm, v.at, vaultABI.PackPending(), vaultABI.UnpackPending)
}

// A quorum that is dishonest can't sign itself into the future, where the cap
// would be any multiple of what it is.
func TestEpochsAreBoundToTime(t *testing.T) {
	t.Parallel()
	v, genesis := newTimedVault(t, tokens(1000), tokens(100))
	root := common.HexToHash("0x01")
	for _, epoch := range []uint64{1, 2, 10, 1 << 40, 1<<64 - 1} {
		endsAt := new(big.Int).SetUint64(epoch)
		endsAt.Mul(endsAt, big.NewInt(epochLength)).Add(endsAt, new(big.Int).SetUint64(genesis))
		v.refusesVault(t, alice, v.packPublish(t, epoch, root, tokens(100), middle, light, heavy),
			&bindings.RewardVaultEpochNotOver{Epoch: epoch, EndsAt: endsAt})
	}
	v.wait(t, epochLength*time.Second)
	v.do(t, alice, v.at, v.packPublish(t, 1, root, tokens(100), light, heavy))
	// The cap is that of the time that has passed, and not more.
	v.wait(t, 2*epochLength*time.Second)
	v.refusesVault(t, alice, v.packPublish(t, 3, root, plus(tokens(300), 1), light, heavy),
		&bindings.RewardVaultAboveCap{Growth: plus(tokens(200), 1), Cap: tokens(200)})
	v.do(t, alice, v.at, v.packPublish(t, 3, root, tokens(300), light, heavy))
}

// A root waits. Until it is settled, claims are paid by the one before.
func TestWindow(t *testing.T) {
	t.Parallel()
	v, _ := newTimedVault(t, tokens(1000), tokens(500))
	v.wait(t, 5*epochLength*time.Second)
	first := newTree(share{alice.Address, tokens(10)}, share{bob.Address, tokens(1)})
	v.do(t, bob, v.at, v.packPublish(t, 1, first.root(), tokens(11), light, heavy))

	claim := vaultABI.PackClaim(alice.Address, tokens(10), first.proof(0))
	finalAt := v.waiting(t).FinalAt
	v.refusesVault(t, bob, claim, &bindings.RewardVaultInvalidProof{Account: alice.Address, Total: tokens(10)})
	v.refusesVault(t, bob, vaultABI.PackSettle(), &bindings.RewardVaultNothingToSettle{FinalAt: finalAt})

	v.wait(t, window*time.Second)
	receipt := v.do(t, bob, v.at, claim) // The claim settles it on its way.
	settled, err := vaultABI.UnpackRootSettledEvent(logsOf(receipt, v.at)[0])
	want := &bindings.RewardVaultRootSettled{Epoch: 1, Root: first.root(), Total: tokens(11), Raw: logsOf(receipt, v.at)[0]}
	if diff := cmp.Diff(want, settled, equalNumbers); err != nil || diff != "" {
		t.Errorf("settled: %v (-want +got):\n%s", err, diff)
	}
	v.refusesVault(t, bob, vaultABI.PackSettle(), &bindings.RewardVaultNothingToSettle{})

	// The next waits: the first is paid by as before, and the one that waits is not.
	second := newTree(share{alice.Address, tokens(400)}, share{bob.Address, tokens(2)})
	v.do(t, bob, v.at, v.packPublish(t, 2, second.root(), tokens(402), light, heavy))
	v.do(t, alice, v.at, vaultABI.PackClaim(bob.Address, tokens(1), first.proof(1)))
	v.refusesVault(t, bob, vaultABI.PackClaim(alice.Address, tokens(400), second.proof(0)),
		&bindings.RewardVaultInvalidProof{Account: alice.Address, Total: tokens(400)})
	v.refusesVault(t, bob, v.packPublish(t, 1, second.root(), tokens(402), light, heavy),
		&bindings.RewardVaultStaleEpoch{Epoch: 1, LastEpoch: 1})

	// It was wrong: a newer one replaces it before its window is over, and pays less.
	third := newTree(share{alice.Address, tokens(12)}, share{bob.Address, tokens(2)})
	v.do(t, bob, v.at, v.packPublish(t, 3, third.root(), tokens(14), light, heavy))
	v.wait(t, window*time.Second)
	v.do(t, bob, v.at, vaultABI.PackSettle())
	v.refusesVault(t, bob, vaultABI.PackClaim(alice.Address, tokens(400), second.proof(0)),
		&bindings.RewardVaultInvalidProof{Account: alice.Address, Total: tokens(400)})
	v.do(t, bob, v.at, vaultABI.PackClaim(alice.Address, tokens(12), third.proof(0)))
	if got := v.state(t); got.Epoch != 3 || got.Claimed.Cmp(tokens(13)) != 0 {
		t.Errorf("the vault is at epoch %d and has paid %d", got.Epoch, got.Claimed)
	}
}

// A wrong root that is published at once is replaced within its window, before
// the next epoch is over, and does not come back.
func TestWrongRootIsReplaced(t *testing.T) {
	t.Parallel()
	v, genesis := newTimedVault(t, tokens(1000), tokens(500))
	v.wait(t, epochLength*time.Second)
	wrong := newTree(share{alice.Address, tokens(400)})
	publishWrong := v.packPublish(t, 1, wrong.root(), tokens(400), light, heavy)
	v.do(t, bob, v.at, publishWrong)
	v.refusesVault(t, bob, publishWrong, &bindings.RewardVaultPublished{Epoch: 1, Root: wrong.root()})

	v.wait(t, window*time.Second/2)
	right := newTree(share{alice.Address, tokens(4)})
	next := v.packPublish(t, 2, right.root(), tokens(4), light, heavy)
	v.refusesVault(t, bob, next, &bindings.RewardVaultEpochNotOver{Epoch: 2, EndsAt: new(big.Int).SetUint64(genesis + 2*epochLength)})
	v.refusesVault(t, bob, v.packPublish(t, 1, right.root(), tokens(4), middle, light),
		&bindings.RewardVaultNotEnoughPower{Power: big.NewInt(399), TotalPower: big.NewInt(600)})
	receipt := v.do(t, bob, v.at, v.packPublish(t, 1, right.root(), tokens(4), light, heavy))
	want := bindings.RewardVaultPending{Epoch: 1, FinalAt: v.timeOf(t, receipt) + window, Root: right.root(), Total: tokens(4)}
	if diff := cmp.Diff(want, v.waiting(t), equalNumbers); diff != "" {
		t.Errorf("waits (-want +got):\n%s", diff)
	}
	v.refusesVault(t, bob, publishWrong, &bindings.RewardVaultPublished{Epoch: 1, Root: wrong.root()})

	// The window began anew: what is left of the first one is not enough.
	v.wait(t, window*time.Second*2/3)
	v.refusesVault(t, bob, vaultABI.PackSettle(), &bindings.RewardVaultNothingToSettle{FinalAt: want.FinalAt})
	v.wait(t, window*time.Second)
	v.do(t, bob, v.at, vaultABI.PackClaim(alice.Address, tokens(4), nil))
	v.refusesVault(t, bob, publishWrong, &bindings.RewardVaultStaleEpoch{Epoch: 1, LastEpoch: 1})
}

// The guardian stops a root, for good, and never pays.
func TestGuardian(t *testing.T) {
	t.Parallel()
	v, _ := newTimedVault(t, tokens(1000), tokens(500))
	v.wait(t, 5*epochLength*time.Second)
	theft := newTree(share{guardian.Address, tokens(500)})
	publish := v.packPublish(t, 1, theft.root(), tokens(500), light, heavy)
	stop := vaultABI.PackStop(1, theft.root())
	v.refusesVault(t, guardian, stop, &bindings.RewardVaultNotPending{Epoch: 1, Root: theft.root()})
	v.do(t, bob, v.at, publish)
	for _, who := range []account{owner, heavy, alice} {
		v.refusesVault(t, who, stop, &bindings.RewardVaultNotGuardian{Caller: who.Address})
	}
	v.refusesVault(t, guardian, vaultABI.PackStop(1, common.HexToHash("0x0b")),
		&bindings.RewardVaultNotPending{Epoch: 1, Root: common.HexToHash("0x0b")})
	v.refusesVault(t, guardian, vaultABI.PackStop(0, common.Hash{}), &bindings.RewardVaultNotPending{})

	// A pause does not hide a root from the guardian, and none is settled in it, however long it lasts.
	v.do(t, guardian, v.at, vaultABI.PackPause())
	v.wait(t, window*time.Second)
	v.do(t, guardian, v.at, stop)
	v.do(t, owner, v.at, vaultABI.PackUnpause())
	v.refusesVault(t, bob, vaultABI.PackSettle(), &bindings.RewardVaultNothingToSettle{})
	v.refusesVault(t, bob, publish, &bindings.RewardVaultStopped{Epoch: 1, Root: theft.root()})
	v.refusesVault(t, bob, vaultABI.PackClaim(guardian.Address, tokens(500), nil),
		&bindings.RewardVaultInvalidProof{Account: guardian.Address, Total: tokens(500)})

	// The right one of the same epoch still comes, and once it is settled nobody stops it.
	right := newTree(share{alice.Address, tokens(5)})
	v.do(t, bob, v.at, v.packPublish(t, 1, right.root(), tokens(5), light, heavy))
	v.wait(t, window*time.Second)
	v.do(t, bob, v.at, vaultABI.PackSettle())
	v.refusesVault(t, guardian, vaultABI.PackStop(1, right.root()), &bindings.RewardVaultNotPending{Epoch: 1, Root: right.root()})
	v.do(t, bob, v.at, vaultABI.PackClaim(alice.Address, tokens(5), nil))

	// A guardian who stops everything is replaced by the owner, and by nobody else.
	v.refusesVault(t, guardian, vaultABI.PackSetGuardian(alice.Address), &bindings.RewardVaultOwnableUnauthorizedAccount{Account: guardian.Address})
	v.do(t, owner, v.at, vaultABI.PackSetGuardian(alice.Address))
	v.refusesVault(t, guardian, stop, &bindings.RewardVaultNotGuardian{Caller: guardian.Address})
}

// digestOfSigners is the EIP-712 hash of a set of signers, written out here so
// that the contract's own can be checked against it.
func digestOfSigners(vault common.Address, nonce uint64, signers []common.Address, powers []*big.Int) common.Hash {
	word := func(b []byte) []byte { return common.LeftPadBytes(b, 32) }
	var signerWords, powerWords []byte
	for i := range signers {
		signerWords, powerWords = append(signerWords, word(signers[i].Bytes())...), append(powerWords, word(powers[i].Bytes())...)
	}
	domain := crypto.Keccak256(
		crypto.Keccak256([]byte("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)")),
		crypto.Keccak256([]byte("AlephRewardVault")), crypto.Keccak256([]byte("1")),
		word(big.NewInt(1337).Bytes()), word(vault.Bytes()),
	)
	message := crypto.Keccak256(
		crypto.Keccak256([]byte("SignerSet(uint64 nonce,address[] signers,uint256[] powers)")),
		word(new(big.Int).SetUint64(nonce).Bytes()), crypto.Keccak256(signerWords), crypto.Keccak256(powerWords),
	)
	return crypto.Keccak256Hash([]byte("\x19\x01"), domain, message)
}

// Signers are replaced by those who leave, once, and then sign no more.
func TestSigners(t *testing.T) {
	t.Parallel()
	v := newVault(t, tokens(1000), tokens(100))
	signers, weights := []common.Address{alice.Address, heavy.Address}, []*big.Int{big.NewInt(2), big.NewInt(1)}
	good := digestOfSigners(v.at, 0, signers, weights)
	if got := common.Hash(view(t, v.evm, v.at, vaultABI.PackHashSigners(0, signers, weights), vaultABI.UnpackHashSigners)); got != good {
		t.Fatalf("hashSigners is %s, EIP-712 says %s", got, good)
	}
	pack := func(digest common.Hash, by ...account) []byte {
		return vaultABI.PackSetSigners(signers, weights, sign(t, digest, ascending(by...)...))
	}
	v.refusesVault(t, owner, pack(good, light, middle),
		&bindings.RewardVaultNotEnoughPower{Power: big.NewInt(399), TotalPower: big.NewInt(600)})
	v.refusesVault(t, owner, pack(good), &bindings.RewardVaultNotEnoughPower{Power: new(big.Int), TotalPower: big.NewInt(600)})
	v.refusesVault(t, owner, pack(good, light, heavy, alice), &bindings.RewardVaultUnknownSigner{Recovered: alice.Address})
	twice := []common.Address{alice.Address, alice.Address}
	v.refusesVault(t, owner,
		vaultABI.PackSetSigners(twice, weights, sign(t, digestOfSigners(v.at, 0, twice, weights), ascending(light, heavy)...)),
		&bindings.RewardVaultInvalidSigner{Signer: alice.Address, Power: big.NewInt(1)})

	rotate := pack(good, light, heavy)
	receipt := v.do(t, bob, v.at, rotate)
	event, err := vaultABI.UnpackSignersSetEvent(receipt.Logs[0])
	want := &bindings.RewardVaultSignersSet{Nonce: 1, Signers: signers, Powers: weights, Raw: receipt.Logs[0]}
	if diff := cmp.Diff(want, event, equalNumbers); err != nil || diff != "" {
		t.Errorf("event: %v (-want +got):\n%s", err, diff)
	}
	if got := view(t, v.evm, v.at, vaultABI.PackSignerSet(), vaultABI.UnpackSignerSet); !cmp.Equal(signers, got) {
		t.Errorf("signers are %v, want %v", got, signers)
	}
	for who, power := range map[common.Address]int64{alice.Address: 2, heavy.Address: 1, light.Address: 0, middle.Address: 0} {
		if got := view(t, v.evm, v.at, vaultABI.PackPowerOf(who), vaultABI.UnpackPowerOf); got.Int64() != power {
			t.Errorf("%s has power %d, want %d", who, got, power)
		}
	}
	root := common.HexToHash("0x01")
	old := ascending(light, heavy)
	v.refusesVault(t, bob, v.packPublish(t, 1, root, tokens(1), old...), &bindings.RewardVaultUnknownSigner{Recovered: light.Address})
	v.refusesVault(t, bob, v.packPublish(t, 1, root, tokens(1), heavy),
		&bindings.RewardVaultNotEnoughPower{Power: big.NewInt(1), TotalPower: big.NewInt(3)})
	v.do(t, bob, v.at, v.packPublish(t, 1, root, tokens(1), alice))
	// The same signatures again are over a nonce that has passed.
	if _, err := v.call(t, bob.Address, &v.at, nil, rotate); err == nil {
		t.Error("the signers were replaced twice by the same signatures")
	}
}

// One entry that the token refuses does not stop those after it, and costs its
// account nothing.
func TestBatchGoesOnAfterARefusedTransfer(t *testing.T) {
	t.Parallel()
	v := newVault(t, tokens(100), tokens(100))
	// OpenZeppelin's ERC20 refuses transfers to nobody.
	week := newTree(share{nobody, tokens(5)}, share{alice.Address, tokens(7)})
	v.publish(t, 1, week.root(), tokens(12))
	receipt := v.do(t, bob, v.at, vaultABI.PackClaimBatch(
		[]common.Address{nobody, alice.Address}, []*big.Int{tokens(5), tokens(7)}, [][][32]byte{week.proof(0), week.proof(1)}))
	if skipped, err := vaultABI.UnpackSkippedEvent(logsOf(receipt, v.at)[0]); err != nil || skipped.Account != nobody {
		t.Errorf("skipped %+v, %v", skipped, err)
	}
	if got := v.state(t); got.OfAlice.Cmp(tokens(7)) != 0 || got.Claimed.Cmp(tokens(7)) != 0 {
		t.Errorf("Alice has %d, and %d are claimed", got.OfAlice, got.Claimed)
	}
	if got := view(t, v.evm, v.at, vaultABI.PackClaimedOf(nobody), vaultABI.UnpackClaimedOf); got.Sign() != 0 {
		t.Errorf("nobody was paid %d", got)
	}
}
