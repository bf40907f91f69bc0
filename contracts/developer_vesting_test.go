package contracts_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/aleph-im/go-aleph/chain/bindings"
)

var vestingABI = bindings.NewDeveloperVesting()

// lockSeconds is how long the developers' part rests in these tests.
const lockSeconds = 1000

// halvingSeconds is in how many the price of what is offered halves.
const halvingSeconds = 60

// vesting is a DeveloperVesting in a bazaar; what it gives goes to distribution.
type vesting struct {
	*bazaar
	at common.Address
}

func newVesting(t *testing.T) *vesting {
	t.Helper()
	v := &vesting{bazaar: newBazaar(t)}
	v.at = v.deploy(t, bindings.DeveloperVestingMetaData.Bin,
		vestingABI.PackConstructor(v.aleph, distribution, lockSeconds, halvingSeconds))
	return v
}

func (v *vesting) refuses(t *testing.T, from account, data []byte, want any) {
	t.Helper()
	v.evm.refuses(t, vestingABI.UnpackError, from.Address, &v.at, nil, data, want)
}

func TestVesting(t *testing.T) {
	t.Parallel()
	v := newVesting(t)
	many := big.NewInt(100)
	notOffered := &bindings.DeveloperVestingNoOffer{Token: v.aleph, Offer: new(big.Int)} // ALEPH never is.
	v.refuses(t, bob, vestingABI.PackLock(v.aleph), &bindings.DeveloperVestingNothingArrived{Token: v.aleph})
	nothing := &bindings.DeveloperVestingNothingToRelease{}
	v.refuses(t, owner, vestingABI.PackRelease(many), nothing)

	// Two tranches, a hundred seconds apart.
	v.do(t, alice, v.aleph, erc20.PackTransfer(v.at, tokens(3)))
	first := v.timeOf(t, v.do(t, bob, v.at, vestingABI.PackLock(v.aleph)))
	v.wait(t, 100*time.Second)
	v.do(t, alice, v.aleph, erc20.PackTransfer(v.at, tokens(4)))
	second := v.timeOf(t, v.do(t, bob, v.at, vestingABI.PackLock(v.aleph)))
	got := view(t, v.evm, v.at, vestingABI.PackTranches(), vestingABI.UnpackTranches)
	want := []bindings.DeveloperVestingTranche{{Until: first + lockSeconds, Amount: tokens(3)}, {Until: second + lockSeconds, Amount: tokens(4)}}
	if diff := cmp.Diff(want, got, equalNumbers); diff != "" {
		t.Errorf("tranches (-want +got):\n%s", diff)
	}

	// Nobody gets anything out before, the owner least of all.
	v.do(t, alice, v.aleph, erc20.PackTransfer(v.at, tokens(9))) // Not noted: not even under lock.
	for _, who := range []account{owner, alice} {
		v.refuses(t, who, vestingABI.PackRelease(many), nothing)
	}
	v.refuses(t, owner, vestingABI.PackBuy(v.aleph, new(big.Int), tokens(1), plus(v.now(t), 60)), notOffered)

	v.wait(t, time.Duration(first+lockSeconds-v.now(t).Uint64())*time.Second)
	if got := view(t, v.evm, v.at, vestingABI.PackReleasable(), vestingABI.UnpackReleasable); got.Cmp(tokens(3)) != 0 {
		t.Errorf("%d can be released, want %d", got, tokens(3))
	}
	v.refuses(t, owner, vestingABI.PackRelease(new(big.Int)), nothing) // None looked at.
	v.do(t, bob, v.at, vestingABI.PackRelease(many))
	if got := v.balance(t, v.aleph, distribution); got.Cmp(tokens(3)) != 0 {
		t.Errorf("the vault has %d, want %d", got, tokens(3))
	}
	v.wait(t, 200*time.Second)
	v.refuses(t, owner, vestingABI.PackBuy(v.aleph, new(big.Int), tokens(1), plus(v.now(t), 60)), notOffered)
	v.do(t, bob, v.at, vestingABI.PackRelease(many))
	if vault, rest := v.balance(t, v.aleph, distribution), v.balance(t, v.aleph, v.at); vault.Cmp(tokens(7)) != 0 || rest.Cmp(tokens(9)) != 0 {
		t.Errorf("the vault has %d and %d are left, want 7 and 9 tokens", vault, rest)
	}
}

// What is not ALEPH is sold for ALEPH, which goes to the vault: after the lock,
// whole, at a price that falls until somebody pays it.
func TestVestingSells(t *testing.T) {
	t.Parallel()
	v := newVesting(t)
	v.do(t, alice, v.aleph, erc20.PackApprove(v.at, tokens(1_000_000)))
	for _, test := range []struct {
		name   string
		token  common.Address
		amount *big.Int
	}{
		{"USDC", v.usdc, big.NewInt(7_000_001)},
		{"USDT", v.usdt, big.NewInt(7_000_001)}, // Says nothing when it moves.
		{"DAI", v.dai, tokens(7)},
	} {
		t.Run(test.name, func(t *testing.T) {
			v.mint(t, test.token, v.at, test.amount)
			opens := v.timeOf(t, v.do(t, bob, v.at, vestingABI.PackLock(test.token))) + lockSeconds
			first, deadline := new(big.Int), plus(v.now(t), 100*lockSeconds)
			buy := func(most *big.Int) []byte { return vestingABI.PackBuy(test.token, first, most, deadline) }
			v.refuses(t, alice, buy(tokens(1)), &bindings.DeveloperVestingNotOpen{Token: test.token, Offer: first, Opens: opens})
			v.wait(t, lockSeconds*time.Second+20*halvingSeconds*time.Second)
			price := view(t, v.evm, v.at, vestingABI.PackPrice(test.token, first), vestingABI.UnpackPrice)
			if want := v.priceAt(t, v.now(t).Uint64()-opens); price.Cmp(want) != 0 {
				t.Errorf("it costs %d, want %d", price, want)
			}
			v.refuses(t, alice, buy(plus(price, -1)), &bindings.DeveloperVestingTooDear{Price: price, Most: plus(price, -1)})
			v.refuses(t, alice, vestingABI.PackBuy(test.token, big.NewInt(1), price, deadline),
				&bindings.DeveloperVestingNoOffer{Token: test.token, Offer: big.NewInt(1)})
			v.refuses(t, alice, vestingABI.PackBuy(test.token, first, price, plus(v.now(t), -1)),
				&bindings.DeveloperVestingDeadlinePassed{Deadline: plus(v.now(t), -1), Time: v.now(t)})

			vault, has := v.balance(t, v.aleph, distribution), v.balance(t, test.token, alice.Address)
			paid := v.priceAt(t, v.timeOf(t, v.do(t, alice, v.at, buy(price)))-opens)
			if got := new(big.Int).Sub(v.balance(t, v.aleph, distribution), vault); got.Cmp(paid) != 0 || paid.Cmp(price) > 0 {
				t.Errorf("the vault got %d, want %d", got, paid)
			}
			if got := new(big.Int).Sub(v.balance(t, test.token, alice.Address), has); got.Cmp(test.amount) != 0 {
				t.Errorf("the buyer got %d, want %d", got, test.amount)
			}
			v.refuses(t, alice, buy(price), &bindings.DeveloperVestingNoOffer{Token: test.token, Offer: first})
		})
	}
}

// priceAt is the price of an offer so many seconds after it opened: all ALEPH,
// halved every halvingSeconds, and evenly between.
func (v *vesting) priceAt(t *testing.T, seconds uint64) *big.Int {
	t.Helper()
	supply := view(t, v.evm, v.aleph, erc20.PackTotalSupply(), erc20.UnpackTotalSupply)
	whole := supply.Rsh(supply, uint(seconds/halvingSeconds))
	fallen := mulDiv(whole, new(big.Int).SetUint64(seconds%halvingSeconds), big.NewInt(2*halvingSeconds))
	return whole.Sub(whole, fallen)
}

// Whatever arrives, is noted and released, and whenever: what is here and what
// went to the vault is what arrived, and nothing leaves before its time.
func TestVestingLosesNothing(t *testing.T) {
	t.Parallel()
	v := newVesting(t)
	rapid.Check(t, func(t *rapid.T) {
		at := v.deploy(t, bindings.DeveloperVestingMetaData.Bin,
			vestingABI.PackConstructor(v.aleph, distribution, lockSeconds, halvingSeconds))
		before := v.balance(t, v.aleph, distribution)
		type tranche struct {
			until  uint64
			amount *big.Int
		}
		var noted []tranche
		arrived, loose, gone := new(big.Int), new(big.Int), new(big.Int)
		for range rapid.IntRange(1, 12).Draw(t, "steps") {
			switch rapid.IntRange(0, 3).Draw(t, "step") {
			case 0:
				amount := big.NewInt(rapid.Int64Range(1, 1e18).Draw(t, "amount"))
				v.do(t, alice, v.aleph, erc20.PackTransfer(at, amount))
				arrived, loose = sum(arrived, amount), sum(loose, amount)
			case 1:
				if loose.Sign() > 0 {
					receipt := v.do(t, bob, at, vestingABI.PackLock(v.aleph))
					noted = append(noted, tranche{v.timeOf(t, receipt) + lockSeconds, loose})
					loose = new(big.Int)
				}
			case 2:
				v.wait(t, time.Duration(rapid.IntRange(1, lockSeconds).Draw(t, "seconds"))*time.Second)
			case 3:
				due, now := new(big.Int), v.now(t).Uint64()
				for len(noted) > 0 && noted[0].until <= now {
					due, noted = sum(due, noted[0].amount), noted[1:]
				}
				if got := view(t, v.evm, at, vestingABI.PackReleasable(), vestingABI.UnpackReleasable); got.Cmp(due) != 0 {
					t.Fatalf("%d can be released, want %d", got, due)
				}
				if due.Sign() > 0 {
					receipt := v.do(t, bob, at, vestingABI.PackRelease(big.NewInt(1000)))
					for later := v.timeOf(t, receipt); len(noted) > 0 && noted[0].until <= later; noted = noted[1:] {
						due = sum(due, noted[0].amount) // Its time came with this block.
					}
					gone = sum(gone, due)
				}
			}
			here, there := v.balance(t, v.aleph, at), new(big.Int).Sub(v.balance(t, v.aleph, distribution), before)
			if there.Cmp(gone) != 0 || sum(here, there).Cmp(arrived) != 0 {
				t.Fatalf("%d arrived; %d are here, %d went to the vault, of which %d were due", arrived, here, there, gone)
			}
		}
	})
}
