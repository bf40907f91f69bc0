package contracts_test

import (
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain/bindings"
	"github.com/aleph-im/go-aleph/payment"
	"github.com/aleph-im/go-aleph/payout"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/reward"
	"github.com/aleph-im/go-aleph/usage"
)

// equivalenceSeed makes the same cases in every run.
const equivalenceSeed = 20_261_121

// tokenOf reads an amount of the contracts.
func tokenOf(t fataler, n *big.Int) aleph.Token {
	t.Helper()
	token, ok := aleph.TokenFromBig(n)
	if !ok {
		t.Fatalf("%s is no uint256", n)
	}
	return token
}

// amount is a random one of any magnitude up to so many bits.
func amount(random *rand.Rand, bits int) *big.Int {
	b := make([]byte, 1+random.IntN(bits/8))
	for i := range b {
		b[i] = byte(random.Uint32())
	}
	return new(big.Int).SetBytes(b)
}

// What the contract divides is divided alike where a payment is quoted, and,
// but for one base unit, where streams are valued; the book of payments takes
// it for whole: three thousand splits.
func TestPaymentEquivalence(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(equivalenceSeed, 0))
	e := newEVM(t)
	token, stable := common.HexToAddress("0xa1e4"), common.HexToAddress("0x57ab1e")
	target := e.deploy(t, bindings.PaymentProcessorMetaData.Bin, processor.PackConstructor(
		token, bob.Address, bob.Address, owner.Address, distribution, developers, 0, 0))
	book := payment.NewBook([]payment.Asset{
		{Address: aleph.EthereumAddress(token), Symbol: "ALEPH", Decimals: 18, Kind: payment.Aleph},
		{Address: aleph.EthereumAddress(stable), Symbol: "USDC", Decimals: 6, Kind: payment.Stable},
	})
	for i := range 3000 {
		if i%100 == 0 {
			developersBp := random.IntN(10_000)
			burnBp := random.IntN(10_001 - developersBp)
			e.do(t, owner, target, processor.PackSetSplit(uint16(developersBp), uint16(burnBp)))
		}
		inStable, received := random.IntN(2) == 0, amount(random, 248)
		got := view(t, e, target, processor.PackSplit(received, inStable), processor.UnpackSplit)

		developersBp := view(t, e, target, processor.PackDevelopersBp(), processor.UnpackDevelopersBp)
		burnBp := view(t, e, target, processor.PackBurnBp(), processor.UnpackBurnBp)
		all := tokenOf(t, received)
		shares := payment.Shares{Developers: aleph.BasisPoints(developersBp), Burned: aleph.BasisPoints(burnBp)}
		want := shares.Divide(all, inStable)
		if tokenOf(t, got.Distributed) != want.Distribution || tokenOf(t, got.Developed) != want.Developers || tokenOf(t, got.Burned) != want.Burned {
			t.Fatalf("seed %d, case %d: %s at %+v, stable %t, is %+v, in Go %+v", equivalenceSeed, i, received, shares, inStable, got, want)
		}

		// What streams will bring is divided by the policy, whose parts sum to the whole by the largest remainder.
		if !inStable {
			rules := policy.Policy{Execution: policy.Shares{
				CRN: aleph.Whole - shares.Developers - shares.Burned, Developers: shares.Developers, Burn: shares.Burned,
			}}
			stream := reward.Divide(all, usage.Reserved, rules)
			more, ok := stream.Developers.Sub(want.Developers)
			if !ok || more.Cmp(aleph.NewToken(1)) > 0 || stream.Sum() != all {
				t.Fatalf("seed %d, case %d: %s at %+v is %+v, by the policy %+v", equivalenceSeed, i, received, shares, got, stream)
			}
		}

		receipt := payment.Receipt{
			ID: payment.ID{Chain: 1, Log: uint32(i)}, Account: aleph.EthereumAddress(alice.Address),
			Asset: aleph.EthereumAddress(token), Amount: all, Received: all,
			Distribution: want.Distribution, Burned: want.Burned, Developers: want.Developers, DevAsset: aleph.EthereumAddress(token),
		}
		if inStable { // What the developers had in the stablecoin is none of the ALEPH.
			receipt.Asset, receipt.DevAsset, receipt.Developers = aleph.EthereumAddress(stable), aleph.EthereumAddress(stable), aleph.NewToken(uint64(i))
		}
		if err := book.Record(receipt); err != nil {
			t.Fatalf("seed %d, case %d: the book refuses what the contract divides: %v", equivalenceSeed, i, err)
		}
	}
}

// The digests that core nodes sign are the contract's, in a thousand cases.
func TestDigestEquivalence(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(equivalenceSeed, 1))
	v := newVault(t, new(big.Int), new(big.Int))
	for i := range 1000 {
		root := payout.Root{Epoch: random.Uint64(), Total: tokenOf(t, amount(random, 256))}
		amount(random, 256).FillBytes(root.Hash[:])
		got := view(t, v.evm, v.at, vaultABI.PackHashRoot(root.Epoch, root.Hash, root.Total.Big()), vaultABI.UnpackHashRoot)
		if want := root.Digest(1337, v.at); got != want {
			t.Fatalf("seed %d, case %d: the vault hashes %+v to %x, Go to %x", equivalenceSeed, i, root, got, want)
		}
	}
}

// The vault pays what the book of payouts says, to the unit: twelve epochs of
// up to 347 earners, in batches, some of them missed.
func TestPayoutEquivalence(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(equivalenceSeed, 2))
	v := newVault(t, tokens(1_000_000), tokens(1_000_000))
	book, cases := payout.New(), 0
	for epoch := uint64(1); epoch <= 12; epoch++ {
		var shares []payout.Entitlement
		for i := range 347 {
			if random.IntN(4) > 0 {
				earner := aleph.EthereumAddress(common.BigToAddress(big.NewInt(int64(0xea51e0 + i))))
				shares = append(shares, payout.Entitlement{Address: earner, Total: tokenOf(t, amount(random, 64))})
			}
		}
		root, _, ok := book.Credit(epoch, shares, [32]byte{byte(epoch)})
		if !ok {
			t.Fatalf("seed %d: nobody earned anything in epoch %d", equivalenceSeed, epoch)
		}
		v.publish(t, epoch, root.Hash, root.Total.Big())
		if err := book.Accept(payout.Accepted(root)); err != nil {
			t.Fatal(err)
		}
		if random.IntN(3) == 0 {
			continue // Nobody claims.
		}
		state, _ := book.Root(epoch)
		tree, _ := state.Tree()
		for batch := range slices.Chunk(state.Leaves, 150) {
			var accounts []common.Address
			var totals []*big.Int
			var proofs [][][32]byte
			for _, leaf := range batch {
				account, _ := leaf.Address.Ethereum()
				proof, _ := tree.Proof(leaf.Address)
				accounts, totals, proofs = append(accounts, account), append(totals, leaf.Total.Big()), append(proofs, proof)
				cases++
			}
			receipt := v.do(t, bob, v.at, vaultABI.PackClaimBatch(accounts, totals, proofs))
			for _, log := range logsOf(receipt, v.at) {
				event, err := vaultABI.UnpackClaimedEvent(log)
				if err != nil {
					t.Fatalf("seed %d, epoch %d: the vault passed somebody over: %v", equivalenceSeed, epoch, err)
				}
				claimed := payout.Claimed{
					Account: aleph.EthereumAddress(event.Account), Amount: tokenOf(t, event.Amount), Total: tokenOf(t, event.Total),
				}
				if err := book.Pay(claimed); err != nil {
					t.Fatalf("seed %d, epoch %d: the book refuses what the vault paid: %v", equivalenceSeed, epoch, err)
				}
			}
		}
		for _, paid := range book.Paid() {
			account, _ := paid.Address.Ethereum()
			if got := v.balance(t, v.token, account); tokenOf(t, got) != paid.Total {
				t.Fatalf("seed %d, epoch %d: %s has %s, the book paid %s", equivalenceSeed, epoch, paid.Address, got, paid.Total)
			}
		}
	}
	if cases < 2000 {
		t.Errorf("only %d claims were compared", cases)
	}
}
