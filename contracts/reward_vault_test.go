package contracts_test

import (
	"bytes"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/aleph-im/go-aleph/chain/bindings"
)

var vaultABI = bindings.NewRewardVault()

// The core nodes of the tests. Of their power of 600, 400 are exactly two
// thirds: light and heavy have 400 together, light and middle 399.
var (
	middle, light, heavy = newAccount(11), newAccount(12), newAccount(13)

	powers = map[common.Address]int64{middle.Address: 200, light.Address: 199, heavy.Address: 201}
)

// The guardian can stop a root and pause, and nothing else.
var guardian = newAccount(14)

// vault is a RewardVault on a chain, its token, and what it was made with.
type vault struct {
	*evm
	token, at common.Address
}

// newVault deploys a vault that holds some of a new token.
func newVault(t *testing.T, funds, maxPerEpoch *big.Int) *vault {
	t.Helper()
	v := &vault{evm: newEVM(t)}
	v.token = v.evm.token(t, "ALEPH", 18)
	v.at = v.deployVault(t, maxPerEpoch)
	v.mint(t, v.token, v.at, funds)
	return v
}

func (v *vault) deployVault(t fataler, maxPerEpoch *big.Int) common.Address {
	t.Helper()
	// An epoch ends with every second since 1970, and nothing waits.
	return v.deployVaultOf(t, bindings.RewardVaultBounds{MaxPerEpoch: maxPerEpoch, EpochLength: 1})
}

func (v *vault) deployVaultOf(t fataler, bounds bindings.RewardVaultBounds) common.Address {
	t.Helper()
	var signers []common.Address
	var weights []*big.Int
	for _, a := range []account{middle, light, heavy} {
		signers, weights = append(signers, a.Address), append(weights, big.NewInt(powers[a.Address]))
	}
	return v.deploy(t, bindings.RewardVaultMetaData.Bin,
		vaultABI.PackConstructor(v.token, owner.Address, guardian.Address, signers, weights, bounds))
}

// digest is the EIP-712 hash of a reward root, written out here so that the
// contract's own can be checked against it.
func digest(chainID int64, vault common.Address, epoch uint64, root common.Hash, total *big.Int) common.Hash {
	word := func(b []byte) []byte { return common.LeftPadBytes(b, 32) }
	domain := crypto.Keccak256(
		crypto.Keccak256([]byte("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)")),
		crypto.Keccak256([]byte("AlephRewardVault")),
		crypto.Keccak256([]byte("1")),
		word(big.NewInt(chainID).Bytes()),
		word(vault.Bytes()),
	)
	message := crypto.Keccak256(
		crypto.Keccak256([]byte("RewardRoot(uint64 epoch,bytes32 root,uint256 total)")),
		word(new(big.Int).SetUint64(epoch).Bytes()),
		root.Bytes(),
		word(total.Bytes()),
	)
	return crypto.Keccak256Hash([]byte("\x19\x01"), domain, message)
}

// sign signs in the order given.
func sign(t fataler, digest common.Hash, signers ...account) [][]byte {
	t.Helper()
	var signatures [][]byte
	for _, a := range signers {
		signature, err := crypto.Sign(digest.Bytes(), a.key)
		if err != nil {
			t.Fatalf("sign: %v", err)
		}
		signature[64] += 27 // Ethereum counts the recovery id from 27.
		signatures = append(signatures, signature)
	}
	return signatures
}

// ascending orders accounts by address, as the vault wants their signatures.
func ascending(accounts ...account) []account {
	slices.SortFunc(accounts, func(a, b account) int { return a.Cmp(b.Address) })
	return accounts
}

// packPublish is a root signed by signers in ascending order.
func (v *vault) packPublish(t fataler, epoch uint64, root common.Hash, total *big.Int, signers ...account) []byte {
	t.Helper()
	return vaultABI.PackPublish(epoch, root, total, sign(t, digest(1337, v.at, epoch, root, total), ascending(signers...)...))
}

// publish publishes a root that light and heavy signed, and settles it.
func (v *vault) publish(t fataler, epoch uint64, root common.Hash, total *big.Int) *types.Receipt {
	t.Helper()
	receipt := v.do(t, bob, v.at, v.packPublish(t, epoch, root, total, light, heavy))
	v.do(t, bob, v.at, vaultABI.PackSettle())
	return receipt
}

// share is what an account has earned since the beginning.
type share struct {
	account common.Address
	total   *big.Int
}

// tree is a Merkle tree over shares. Pairs are hashed in order of their
// values; a node without a neighbour rises as it is.
type tree struct{ levels [][]common.Hash }

func newTree(shares ...share) tree {
	var level []common.Hash
	for _, s := range shares {
		inner := crypto.Keccak256(common.LeftPadBytes(s.account.Bytes(), 32), common.LeftPadBytes(s.total.Bytes(), 32))
		level = append(level, crypto.Keccak256Hash(inner))
	}
	t := tree{[][]common.Hash{level}}
	for len(level) > 1 {
		var next []common.Hash
		for pair := range slices.Chunk(level, 2) {
			if len(pair) == 1 {
				next = append(next, pair[0])
				continue
			}
			a, b := pair[0], pair[1]
			if bytes.Compare(a[:], b[:]) > 0 {
				a, b = b, a
			}
			next = append(next, crypto.Keccak256Hash(a[:], b[:]))
		}
		t.levels, level = append(t.levels, next), next
	}
	return t
}

func (t tree) root() common.Hash { return t.levels[len(t.levels)-1][0] }

func (t tree) proof(leaf int) [][32]byte {
	proof := [][32]byte{}
	for _, level := range t.levels {
		if neighbour := leaf ^ 1; neighbour < len(level) {
			proof = append(proof, level[neighbour])
		}
		leaf /= 2
	}
	return proof
}

// state is what the vault remembers.
type state struct {
	Epoch                        uint64
	Root                         common.Hash
	Total, Claimed               *big.Int
	Balance, OfAlice, OfNewcomer *big.Int
}

func (v *vault) state(t fataler) state {
	t.Helper()
	return state{
		Epoch:      view(t, v.evm, v.at, vaultABI.PackLastEpoch(), vaultABI.UnpackLastEpoch),
		Root:       view(t, v.evm, v.at, vaultABI.PackRoot(), vaultABI.UnpackRoot),
		Total:      view(t, v.evm, v.at, vaultABI.PackLastTotal(), vaultABI.UnpackLastTotal),
		Claimed:    view(t, v.evm, v.at, vaultABI.PackClaimed(), vaultABI.UnpackClaimed),
		Balance:    v.balance(t, v.token, v.at),
		OfAlice:    v.balance(t, v.token, alice.Address),
		OfNewcomer: v.balance(t, v.token, newcomer),
	}
}

// newcomer has no ether and is paid by others' claims.
var newcomer = common.HexToAddress("0x00000000000000000000000000000000000ca11e")

func TestPublish(t *testing.T) {
	t.Parallel()
	v := newVault(t, tokens(1000), tokens(100))
	root := common.HexToHash("0xa1e4")

	if got := view(t, v.evm, v.at, vaultABI.PackTotalPower(), vaultABI.UnpackTotalPower); got.Int64() != 600 {
		t.Errorf("total power is %d, want 600", got)
	}
	got := common.Hash(view(t, v.evm, v.at, vaultABI.PackHashRoot(3, root, tokens(300)), vaultABI.UnpackHashRoot))
	if want := digest(1337, v.at, 3, root, tokens(300)); got != want {
		t.Errorf("hashRoot is %s, EIP-712 says %s", got, want)
	}

	// Three epochs at once allow three times the growth: 300, to the unit.
	receipt := v.publish(t, 3, root, tokens(300))
	event, err := vaultABI.UnpackRootPublishedEvent(receipt.Logs[0])
	wantEvent := &bindings.RewardVaultRootPublished{
		Epoch: 3, Root: root, Total: tokens(300), Power: big.NewInt(400), FinalAt: v.timeOf(t, receipt), Raw: receipt.Logs[0],
	}
	if diff := cmp.Diff(wantEvent, event, equalNumbers); err != nil || diff != "" {
		t.Errorf("event: %v (-want +got):\n%s", err, diff)
	}
	wantState := state{
		Epoch: 3, Root: root, Total: tokens(300), Claimed: new(big.Int),
		Balance: tokens(1000), OfAlice: new(big.Int), OfNewcomer: new(big.Int),
	}
	if diff := cmp.Diff(wantState, v.state(t), equalNumbers); diff != "" {
		t.Errorf("state (-want +got):\n%s", diff)
	}

	// An epoch in which nobody earned anything is an epoch too.
	v.do(t, alice, v.at, v.packPublish(t, 4, root, tokens(300), middle, light, heavy))
}

func TestPublishRefuses(t *testing.T) {
	t.Parallel()
	v := newVault(t, tokens(250), tokens(100))
	other := v.deployVault(t, tokens(100))
	v.mint(t, v.token, other, tokens(250))
	v.publish(t, 5, common.HexToHash("0x01"), tokens(100))

	root, total := common.HexToHash("0xa1e4"), tokens(200)
	of := func(d common.Hash, signers ...account) []byte {
		return vaultABI.PackPublish(6, root, total, sign(t, d, signers...))
	}
	// stranger is whom a signature of one digest seems to be of under another.
	stranger := func(signed common.Hash, by account) any {
		signature := sign(t, signed, by)[0]
		signature[64] -= 27
		key, err := crypto.SigToPub(digest(1337, v.at, 6, root, total).Bytes(), signature)
		if err != nil {
			t.Fatalf("recover: %v", err)
		}
		return &bindings.RewardVaultUnknownSigner{Recovered: crypto.PubkeyToAddress(*key)}
	}
	good := digest(1337, v.at, 6, root, total)
	sorted := ascending(light, heavy)
	first, second := sorted[0], sorted[1]

	for _, test := range []struct {
		name string
		data []byte
		want any
	}{
		{
			"a unit of power below two thirds", v.packPublish(t, 6, root, total, light, middle),
			&bindings.RewardVaultNotEnoughPower{Power: big.NewInt(399), TotalPower: big.NewInt(600)},
		},
		{
			"no signature", of(good),
			&bindings.RewardVaultNotEnoughPower{Power: new(big.Int), TotalPower: big.NewInt(600)},
		},
		{
			"unsorted signatures", of(good, second, first),
			&bindings.RewardVaultSignersNotAscending{Previous: second.Address, Next: first.Address},
		},
		{
			"a signature twice", of(good, heavy, heavy),
			&bindings.RewardVaultSignersNotAscending{Previous: heavy.Address, Next: heavy.Address},
		},
		{
			"a signature of somebody", v.packPublish(t, 6, root, total, light, heavy, alice),
			&bindings.RewardVaultUnknownSigner{Recovered: alice.Address},
		},
		{
			"signatures for another vault", of(digest(1337, other, 6, root, total), first, second),
			stranger(digest(1337, other, 6, root, total), first),
		},
		{
			"signatures for another chain", of(digest(1, v.at, 6, root, total), first, second),
			stranger(digest(1, v.at, 6, root, total), first),
		},
		{
			"signatures of another epoch", of(digest(1337, v.at, 7, root, total), first, second),
			stranger(digest(1337, v.at, 7, root, total), first),
		},
		{
			"signatures of another total", of(digest(1337, v.at, 6, root, plus(total, -1)), first, second),
			stranger(digest(1337, v.at, 6, root, plus(total, -1)), first),
		},
		{
			"a signature without its last byte", vaultABI.PackPublish(6, root, total, [][]byte{sign(t, good, first)[0][:64]}),
			&bindings.RewardVaultECDSAInvalidSignatureLength{Length: big.NewInt(64)},
		},
		{
			"a signature of zeros", vaultABI.PackPublish(6, root, total, [][]byte{make([]byte, 65)}),
			&bindings.RewardVaultECDSAInvalidSignature{},
		},
		{
			"a signature turned over", vaultABI.PackPublish(6, root, total, [][]byte{turnedOver(sign(t, good, first)[0])}),
			&bindings.RewardVaultECDSAInvalidSignatureS{S: [32]byte(turnedOver(sign(t, good, first)[0])[32:64])},
		},
		{
			"the same epoch", v.packPublish(t, 5, root, total, light, heavy),
			&bindings.RewardVaultStaleEpoch{Epoch: 5, LastEpoch: 5},
		},
		{
			"an earlier epoch", v.packPublish(t, 4, root, total, light, heavy),
			&bindings.RewardVaultStaleEpoch{Epoch: 4, LastEpoch: 5},
		},
		{
			"a total below the last", v.packPublish(t, 6, root, plus(tokens(100), -1), light, heavy),
			&bindings.RewardVaultTotalDecreased{Total: plus(tokens(100), -1), LastTotal: tokens(100)},
		},
		{
			"a unit above the cap", v.packPublish(t, 6, root, plus(tokens(200), 1), light, heavy),
			&bindings.RewardVaultAboveCap{Growth: plus(tokens(100), 1), Cap: tokens(100)},
		},
		{
			"a unit above the balance", v.packPublish(t, 7, root, plus(tokens(250), 1), light, heavy),
			&bindings.RewardVaultUnderfunded{Owed: plus(tokens(250), 1), Balance: tokens(250)},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			v.refuses(t, vaultABI.UnpackError, alice.Address, &v.at, nil, test.data, test.want)
		})
	}

	t.Run("but takes each bound itself", func(t *testing.T) {
		v.publish(t, 6, root, tokens(200)) // 400 of 600, growth at the cap.
		v.publish(t, 7, root, tokens(250)) // All that the vault holds.
	})
}

// turnedOver is the other signature of the same signer over the same digest:
// s mirrored at the curve's order, v changed to suit.
func turnedOver(signature []byte) []byte {
	s := new(big.Int).SetBytes(signature[32:64])
	s.Sub(crypto.S256().Params().N, s)
	turned := slices.Clone(signature)
	s.FillBytes(turned[32:64])
	turned[64] ^= 27 ^ 28
	return turned
}

// The largest cap is no cap, not an overflow.
func TestPublishWithoutACap(t *testing.T) {
	t.Parallel()
	v := newVault(t, tokens(1000), math.MaxBig256)
	v.publish(t, 1<<20, common.HexToHash("0x01"), tokens(1000))
}

func TestClaim(t *testing.T) {
	t.Parallel()
	v := newVault(t, tokens(1000), tokens(1000))
	shares := []share{{alice.Address, tokens(70)}, {newcomer, tokens(20)}, {bob.Address, tokens(10)}}
	week := newTree(shares...)
	v.publish(t, 1, week.root(), tokens(100))

	// Bob claims for Alice; Alice is paid.
	claim := vaultABI.PackClaim(alice.Address, tokens(70), week.proof(0))
	receipt := v.do(t, bob, v.at, claim)
	event, err := vaultABI.UnpackClaimedEvent(receipt.Logs[1])
	wantEvent := &bindings.RewardVaultClaimed{
		Account: alice.Address, Amount: tokens(70), Total: tokens(70), Raw: receipt.Logs[1],
	}
	if diff := cmp.Diff(wantEvent, event, equalNumbers); err != nil || diff != "" {
		t.Errorf("event: %v (-want +got):\n%s", err, diff)
	}
	want := state{
		Epoch: 1, Root: week.root(), Total: tokens(100), Claimed: tokens(70),
		Balance: tokens(930), OfAlice: tokens(70), OfNewcomer: new(big.Int),
	}
	if diff := cmp.Diff(want, v.state(t), equalNumbers); diff != "" {
		t.Errorf("state (-want +got):\n%s", diff)
	}

	for _, test := range []struct {
		name string
		data []byte
		want any
	}{
		{"a claim twice", claim, &bindings.RewardVaultNothingToClaim{Account: alice.Address, Claimed: tokens(70)}},
		{
			"less than was paid", vaultABI.PackClaim(alice.Address, tokens(69), week.proof(0)),
			&bindings.RewardVaultNothingToClaim{Account: alice.Address, Claimed: tokens(70)},
		},
		{
			"more than was earned", vaultABI.PackClaim(newcomer, plus(tokens(20), 1), week.proof(1)),
			&bindings.RewardVaultInvalidProof{Account: newcomer, Total: plus(tokens(20), 1)},
		},
		{
			"somebody else's proof", vaultABI.PackClaim(newcomer, tokens(20), week.proof(0)),
			&bindings.RewardVaultInvalidProof{Account: newcomer, Total: tokens(20)},
		},
		{
			"somebody else's share", vaultABI.PackClaim(owner.Address, tokens(20), week.proof(1)),
			&bindings.RewardVaultInvalidProof{Account: owner.Address, Total: tokens(20)},
		},
		{
			"no proof", vaultABI.PackClaim(newcomer, tokens(20), nil),
			&bindings.RewardVaultInvalidProof{Account: newcomer, Total: tokens(20)},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			v.refuses(t, vaultABI.UnpackError, alice.Address, &v.at, nil, test.data, test.want)
		})
	}

	// The next root pays what is new, and the one before pays nothing any more.
	shares[0].total, shares[1].total = tokens(75), tokens(25)
	next := newTree(shares...)
	v.publish(t, 2, next.root(), tokens(110))
	v.refuses(t, vaultABI.UnpackError, alice.Address, &v.at, nil, vaultABI.PackClaim(newcomer, tokens(20), week.proof(1)),
		&bindings.RewardVaultInvalidProof{Account: newcomer, Total: tokens(20)})
	v.do(t, alice, v.at, vaultABI.PackClaim(alice.Address, tokens(75), next.proof(0)))
	v.do(t, alice, v.at, vaultABI.PackClaim(newcomer, tokens(25), next.proof(1)))
	want = state{
		Epoch: 2, Root: next.root(), Total: tokens(110), Claimed: tokens(100),
		Balance: tokens(900), OfAlice: tokens(75), OfNewcomer: tokens(25),
	}
	if diff := cmp.Diff(want, v.state(t), equalNumbers); diff != "" {
		t.Errorf("state (-want +got):\n%s", diff)
	}
}

func TestClaimBeforeTheFirstRoot(t *testing.T) {
	t.Parallel()
	v := newVault(t, tokens(1), tokens(1))
	v.refuses(t, vaultABI.UnpackError, alice.Address, &v.at, nil, vaultABI.PackClaim(alice.Address, tokens(1), nil),
		&bindings.RewardVaultInvalidProof{Account: alice.Address, Total: tokens(1)})
}

func TestClaimBatch(t *testing.T) {
	t.Parallel()
	v := newVault(t, tokens(1000), tokens(1000))
	week := newTree(share{alice.Address, tokens(70)}, share{newcomer, tokens(20)}, share{bob.Address, tokens(10)})
	v.publish(t, 1, week.root(), tokens(100))
	v.do(t, bob, v.at, vaultABI.PackClaim(alice.Address, tokens(70), week.proof(0)))

	accounts := []common.Address{alice.Address, newcomer, bob.Address, newcomer}
	totals := []*big.Int{tokens(70), tokens(20), tokens(10), tokens(20)}
	proofs := [][][32]byte{week.proof(0), week.proof(1), week.proof(2), week.proof(1)}

	v.refuses(t, vaultABI.UnpackError, bob.Address, &v.at, nil, vaultABI.PackClaimBatch(accounts, totals[:3], proofs),
		&bindings.RewardVaultLengthMismatch{Accounts: big.NewInt(4), Totals: big.NewInt(3), Proofs: big.NewInt(4)})
	v.refuses(t, vaultABI.UnpackError, bob.Address, &v.at, nil, vaultABI.PackClaimBatch(accounts, totals, proofs[:3]),
		&bindings.RewardVaultLengthMismatch{Accounts: big.NewInt(4), Totals: big.NewInt(4), Proofs: big.NewInt(3)})

	// Alice was paid before, and the newcomer is named twice: both are passed over. So is one whose proof is not his, and
	// he is named in the event.
	stranger := common.HexToAddress("0x57")
	accounts, totals, proofs = append(accounts, stranger), append(totals, tokens(10)), append(proofs, week.proof(2))
	receipt := v.do(t, owner, v.at, vaultABI.PackClaimBatch(accounts, totals, proofs))
	skipped, err := vaultABI.UnpackSkippedEvent(receipt.Logs[len(receipt.Logs)-1])
	if err != nil || skipped.Account != stranger || skipped.Total.Cmp(tokens(10)) != 0 {
		t.Errorf("skipped %+v, %v", skipped, err)
	}
	var paid []share
	for _, log := range receipt.Logs {
		if event, err := vaultABI.UnpackClaimedEvent(log); log.Address == v.at && err == nil {
			paid = append(paid, share{event.Account, event.Amount})
		}
	}
	want := []share{{newcomer, tokens(20)}, {bob.Address, tokens(10)}}
	if diff := cmp.Diff(want, paid, cmp.AllowUnexported(share{}), equalNumbers); diff != "" {
		t.Errorf("paid (-want +got):\n%s", diff)
	}
	if got := v.balance(t, v.token, v.at); got.Cmp(tokens(900)) != 0 {
		t.Errorf("the vault holds %d, want %d", got, tokens(900))
	}
	v.refuses(t, vaultABI.UnpackError, owner.Address, &v.at, nil, vaultABI.PackClaimBatch(accounts, totals, proofs),
		&bindings.RewardVaultNobodyToPay{})
	v.refuses(t, vaultABI.UnpackError, owner.Address, &v.at, nil, vaultABI.PackClaimBatch(nil, nil, nil),
		&bindings.RewardVaultNobodyToPay{})
}

// A root whose leaves promise more than its total pays the total and no more.
func TestClaimsStayWithinTheTotal(t *testing.T) {
	t.Parallel()
	v := newVault(t, tokens(1000), tokens(100))
	promise := newTree(share{alice.Address, tokens(70)}, share{newcomer, plus(tokens(30), 1)})
	v.publish(t, 1, promise.root(), tokens(100))
	v.do(t, bob, v.at, vaultABI.PackClaim(alice.Address, tokens(70), promise.proof(0)))
	v.refuses(t, vaultABI.UnpackError, bob.Address, &v.at, nil,
		vaultABI.PackClaim(newcomer, plus(tokens(30), 1), promise.proof(1)),
		&bindings.RewardVaultAboveTotal{Claimed: plus(tokens(100), 1), Total: tokens(100)})
}

// A token that calls back can't claim while it is being claimed.
func TestVaultRefusesToBeEnteredTwice(t *testing.T) {
	t.Parallel()
	v := &vault{evm: newEVM(t)}
	reentrant := hostile(t, "ReentrantToken")
	v.token = v.deploy(t, reentrant.Bytecode, reentrant.pack(t, "", tokens(10)))
	v.at = v.deployVault(t, tokens(10))
	v.do(t, owner, v.token, erc20.PackTransfer(v.at, tokens(10)))
	week := newTree(share{alice.Address, tokens(1)}, share{bob.Address, tokens(1)})
	v.publish(t, 1, week.root(), tokens(2))

	inner := vaultABI.PackClaim(bob.Address, tokens(1), week.proof(1))
	v.do(t, owner, v.token, reentrant.pack(t, "arm", v.at, inner))
	v.refuses(t, vaultABI.UnpackError, alice.Address, &v.at, nil,
		vaultABI.PackClaim(alice.Address, tokens(1), week.proof(0)),
		&bindings.RewardVaultReentrancyGuardReentrantCall{})
}

func TestVaultPause(t *testing.T) {
	t.Parallel()
	v := newVault(t, tokens(10), tokens(10))
	week := newTree(share{alice.Address, tokens(1)})
	publish := v.packPublish(t, 1, week.root(), tokens(1), light, heavy)
	claim := vaultABI.PackClaim(alice.Address, tokens(1), week.proof(0))
	batch := vaultABI.PackClaimBatch([]common.Address{alice.Address}, []*big.Int{tokens(1)}, [][][32]byte{week.proof(0)})

	v.refuses(t, vaultABI.UnpackError, alice.Address, &v.at, nil, vaultABI.PackPause(),
		&bindings.RewardVaultNotGuardian{Caller: alice.Address})
	for _, who := range []account{alice, guardian} {
		v.refuses(t, vaultABI.UnpackError, who.Address, &v.at, nil, vaultABI.PackUnpause(),
			&bindings.RewardVaultOwnableUnauthorizedAccount{Account: who.Address})
	}
	v.do(t, owner, v.at, vaultABI.PackPause())
	v.do(t, owner, v.at, vaultABI.PackUnpause())
	v.do(t, guardian, v.at, vaultABI.PackPause())
	signers := []common.Address{alice.Address}
	rotate := vaultABI.PackSetSigners(signers, []*big.Int{big.NewInt(1)}, nil)
	for _, data := range [][]byte{publish, claim, batch, rotate, vaultABI.PackSettle()} {
		v.refuses(t, vaultABI.UnpackError, alice.Address, &v.at, nil, data, &bindings.RewardVaultEnforcedPause{})
	}
	v.do(t, owner, v.at, vaultABI.PackUnpause())
	v.do(t, alice, v.at, publish)
	v.do(t, alice, v.at, batch)
}

func TestVaultConstruction(t *testing.T) {
	t.Parallel()
	e := newEVM(t)
	token := e.token(t, "ALEPH", 18)
	one := big.NewInt(1)
	tooMuch := new(big.Int).Lsh(one, 128)
	type (
		addresses = []common.Address
		numbers   = []*big.Int
	)
	for _, test := range []struct {
		name    string
		token   common.Address
		signers addresses
		powers  numbers
		want    any
	}{
		{"no token", nobody, addresses{alice.Address}, numbers{one}, &bindings.RewardVaultInvalidToken{}},
		{
			"no signers", token, nil, nil,
			&bindings.RewardVaultInvalidSigners{Signers: new(big.Int), Powers: new(big.Int)},
		},
		{
			"a power missing", token,
			addresses{alice.Address, bob.Address},
			numbers{one},
			&bindings.RewardVaultInvalidSigners{Signers: big.NewInt(2), Powers: one},
		},
		{
			"nobody signs", token,
			addresses{nobody},
			numbers{one},
			&bindings.RewardVaultInvalidSigner{Signer: nobody, Power: one},
		},
		{
			"a signer twice", token,
			addresses{alice.Address, alice.Address},
			numbers{one, one},
			&bindings.RewardVaultInvalidSigner{Signer: alice.Address, Power: one},
		},
		{
			"a signer without power", token,
			addresses{alice.Address},
			numbers{new(big.Int)},
			&bindings.RewardVaultInvalidSigner{Signer: alice.Address, Power: new(big.Int)},
		},
		{
			"power that would overflow", token,
			addresses{alice.Address},
			numbers{tooMuch},
			&bindings.RewardVaultInvalidSigner{Signer: alice.Address, Power: tooMuch},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			data := slices.Concat(common.FromHex(bindings.RewardVaultMetaData.Bin),
				vaultABI.PackConstructor(test.token, owner.Address, guardian.Address, test.signers, test.powers,
					bindings.RewardVaultBounds{MaxPerEpoch: one, EpochLength: 1}))
			e.refuses(t, vaultABI.UnpackError, owner.Address, nil, nil, data, test.want)
		})
	}
	for _, bounds := range []bindings.RewardVaultBounds{{}, {EpochLength: 5, Window: 5}, {EpochLength: 5, Window: 6}} {
		bounds.MaxPerEpoch = one
		data := slices.Concat(common.FromHex(bindings.RewardVaultMetaData.Bin),
			vaultABI.PackConstructor(token, owner.Address, nobody, addresses{alice.Address}, numbers{one}, bounds))
		e.refuses(t, vaultABI.UnpackError, owner.Address, nil, nil, data,
			&bindings.RewardVaultInvalidTimes{EpochLength: bounds.EpochLength, Window: bounds.Window})
	}
}

// Whatever is earned, and whenever and however often it is claimed: what was
// paid and what can still be claimed are what was earned, and a claim is paid
// once.
func TestPaidAndClaimableAreTheSharesEver(t *testing.T) {
	t.Parallel()
	e := newEVM(t)
	token := e.token(t, "ALEPH", 18)
	rapid.Check(t, func(t *rapid.T) {
		funds := big.NewInt(1_000_000)
		v := &vault{evm: e, token: token}
		v.at = v.deployVault(t, funds)
		v.mint(t, token, v.at, funds)

		var shares []share
		paid := map[common.Address]*big.Int{}
		held := map[common.Address]*big.Int{} // By those of an earlier run.
		for i := range rapid.Int64Range(1, 7).Draw(t, "accounts") {
			account := common.BigToAddress(big.NewInt(0xacc0 + i))
			shares = append(shares, share{account, new(big.Int)})
			paid[account], held[account] = new(big.Int), v.balance(t, token, account)
		}
		for epoch := range rapid.Uint64Range(1, 4).Draw(t, "epochs") {
			total := new(big.Int)
			for i := range shares {
				shares[i].total = plus(shares[i].total, rapid.Int64Range(0, 1000).Draw(t, "earned"))
				total.Add(total, shares[i].total)
			}
			merkle := newTree(shares...)
			v.publish(t, epoch+1, merkle.root(), total)

			// Any accounts in any order, some of them twice, some not at all.
			var accounts []common.Address
			var totals []*big.Int
			var proofs [][][32]byte
			due := 0
			for _, i := range rapid.SliceOfN(rapid.IntRange(0, len(shares)-1), 0, 8).Draw(t, "claims") {
				accounts, totals, proofs = append(accounts, shares[i].account), append(totals, shares[i].total), append(proofs, merkle.proof(i))
				if shares[i].total.Cmp(paid[shares[i].account]) > 0 {
					due++
				}
				paid[shares[i].account] = shares[i].total
			}
			if due > 0 {
				v.do(t, bob, v.at, vaultABI.PackClaimBatch(accounts, totals, proofs))
			}

			claimed := new(big.Int)
			for account, want := range paid {
				claimed.Add(claimed, want)
				got := new(big.Int).Sub(v.balance(t, token, account), held[account])
				told := view(t, e, v.at, vaultABI.PackClaimedOf(account), vaultABI.UnpackClaimedOf)
				if got.Cmp(want) != 0 || told.Cmp(want) != 0 {
					t.Fatalf("%s has %d and claimedOf says %d, want %d", account, got, told, want)
				}
			}
			s := v.state(t)
			if s.Claimed.Cmp(claimed) != 0 || sum(s.Claimed, s.Balance).Cmp(funds) != 0 {
				t.Fatalf("claimed %d and holding %d of %d, want %d claimed", s.Claimed, s.Balance, funds, claimed)
			}
			claimable := new(big.Int)
			for _, share := range shares {
				claimable.Add(claimable, new(big.Int).Sub(share.total, paid[share.account]))
			}
			if ever := sum(s.Claimed, claimable); ever.Cmp(s.Total) != 0 {
				t.Fatalf("paid %d and claimable %d are %d, want %d", s.Claimed, claimable, ever, s.Total)
			}
		}
	})
}
