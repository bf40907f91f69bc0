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

// vesting is a DeveloperVesting in a bazaar; what it gives goes to distribution.
type vesting struct {
	*bazaar
	at common.Address
}

func newVesting(t *testing.T) *vesting {
	t.Helper()
	v := &vesting{bazaar: newBazaar(t)}
	v.at = v.deploy(t, bindings.DeveloperVestingMetaData.Bin,
		vestingABI.PackConstructor(v.aleph, distribution, v.router, owner.Address, lockSeconds))
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
	v.refuses(t, bob, vestingABI.PackLock(v.aleph), &bindings.DeveloperVestingNothingToLock{Token: v.aleph})
	nothing := &bindings.DeveloperVestingNotFree{Token: v.aleph, Amount: big.NewInt(1), Free: new(big.Int)}
	v.refuses(t, owner, vestingABI.PackRelease(many), nothing)

	// Two tranches, a hundred seconds apart.
	v.do(t, alice, v.aleph, erc20.PackTransfer(v.at, tokens(3)))
	first := v.timeOf(t, v.do(t, bob, v.at, vestingABI.PackLock(v.aleph)))
	v.wait(t, 100*time.Second)
	v.do(t, alice, v.aleph, erc20.PackTransfer(v.at, tokens(4)))
	second := v.timeOf(t, v.do(t, bob, v.at, vestingABI.PackLock(v.aleph)))
	got := view(t, v.evm, v.at, vestingABI.PackTranches(v.aleph), vestingABI.UnpackTranches)
	want := []bindings.DeveloperVestingTranche{{Until: first + lockSeconds, Amount: tokens(3)}, {Until: second + lockSeconds, Amount: tokens(4)}}
	if diff := cmp.Diff(want, got, equalNumbers); diff != "" {
		t.Errorf("tranches (-want +got):\n%s", diff)
	}

	// Nobody gets anything out before, the owner least of all.
	v.do(t, alice, v.aleph, erc20.PackTransfer(v.at, tokens(9))) // Not noted: not even under lock.
	for _, who := range []account{owner, alice} {
		v.refuses(t, who, vestingABI.PackRelease(many), nothing)
	}
	v.refuses(t, owner, vestingABI.PackConvert(v.aleph, big.NewInt(1), through(v2, v.aleph, v.usdc), big.NewInt(1), plus(v.now(t), 60), many),
		&bindings.DeveloperVestingNotFree{Token: v.aleph, Amount: big.NewInt(1), Free: new(big.Int)})

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
	v.refuses(t, owner, vestingABI.PackConvert(v.aleph, tokens(1), through(v2, v.aleph, v.usdc), big.NewInt(1), plus(v.now(t), 60), many),
		&bindings.DeveloperVestingInvalidRoute{Token: v.aleph}) // Free ALEPH is never swapped.
	v.do(t, bob, v.at, vestingABI.PackRelease(many))
	if vault, rest := v.balance(t, v.aleph, distribution), v.balance(t, v.aleph, v.at); vault.Cmp(tokens(7)) != 0 || rest.Cmp(tokens(9)) != 0 {
		t.Errorf("the vault has %d and %d are left, want 7 and 9 tokens", vault, rest)
	}
}

// Stablecoins become ALEPH for the vault, through each Uniswap, at the owner's
// bound and after the lock.
func TestVestingConverts(t *testing.T) {
	t.Parallel()
	v := newVesting(t)
	many := big.NewInt(100)
	for _, test := range []struct {
		name   string
		token  common.Address
		amount *big.Int
		route  route
	}{
		{"USDC, v2", v.usdc, big.NewInt(7_000_001), through(v2, v.usdc, v.aleph)},
		{"USDT, v3", v.usdt, big.NewInt(7_000_001), through(v3, v.usdt, v.aleph)},
		{"DAI, v4", v.dai, tokens(7), through(v4, v.dai, v.aleph)},
	} {
		t.Run(test.name, func(t *testing.T) {
			v.mint(t, test.token, v.at, test.amount)
			v.do(t, bob, v.at, vestingABI.PackLock(test.token))
			quote, deadline := v.quote(t, test.amount, test.route), plus(v.now(t), 10*lockSeconds)
			convert := func(amount, least *big.Int, r route) []byte {
				return vestingABI.PackConvert(test.token, amount, r, least, deadline, many)
			}
			v.refuses(t, owner, convert(test.amount, quote, test.route),
				&bindings.DeveloperVestingNotFree{Token: test.token, Amount: test.amount, Free: new(big.Int)})
			v.wait(t, lockSeconds*time.Second)
			v.refuses(t, alice, convert(test.amount, quote, test.route),
				&bindings.DeveloperVestingOwnableUnauthorizedAccount{Account: alice.Address})
			v.refuses(t, owner, convert(plus(test.amount, 1), quote, test.route),
				&bindings.DeveloperVestingNotFree{Token: test.token, Amount: plus(test.amount, 1), Free: test.amount})
			v.refuses(t, owner, convert(test.amount, new(big.Int), test.route), &bindings.DeveloperVestingZeroMinimum{})
			v.refuses(t, owner, convert(test.amount, quote, through(v2, test.token, v.weth)),
				&bindings.DeveloperVestingInvalidRoute{Token: test.token})
			v.refuses(t, owner, convert(test.amount, plus(quote, 1), test.route),
				&bindings.DeveloperVestingTooLittleReceived{Minimum: plus(quote, 1), Received: quote})

			before := v.balance(t, v.aleph, distribution)
			v.do(t, owner, v.at, convert(test.amount, quote, test.route))
			if got := new(big.Int).Sub(v.balance(t, v.aleph, distribution), before); got.Cmp(quote) != 0 {
				t.Errorf("the vault got %d, want %d", got, quote)
			}
			if left := v.balance(t, test.token, v.at); left.Sign() != 0 {
				t.Errorf("%d are left", left)
			}
		})
	}
}

// Whatever arrives, is noted and released, and whenever: what is here and what
// went to the vault is what arrived, and nothing leaves before its time.
func TestVestingLosesNothing(t *testing.T) {
	t.Parallel()
	v := newVesting(t)
	rapid.Check(t, func(t *rapid.T) {
		at := v.deploy(t, bindings.DeveloperVestingMetaData.Bin,
			vestingABI.PackConstructor(v.aleph, distribution, v.router, owner.Address, lockSeconds))
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
