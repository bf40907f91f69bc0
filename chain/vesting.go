package chain

import (
	"context"
	"fmt"
	"math"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain/bindings"
)

// tranchesMax is how many tranches one transaction looks at.
const tranchesMax = 200

// Vesting is the contract under whose lock the developers' part rests until it
// refills the incentives pool. What is not ALEPH is for sale after that time.
type Vesting struct {
	Offers
	client  *Client
	address common.Address
	binding *bindings.DeveloperVesting
}

// NewVesting returns the lock of a deployment.
func NewVesting(c *Client, d Deployment) *Vesting {
	return &Vesting{Offers: newOffers(c, d.Vesting), client: c, address: d.Vesting, binding: bindings.NewDeveloperVesting()}
}

// Tranche is ALEPH that rests until a moment.
type Tranche struct {
	Until  aleph.Millis
	Amount aleph.Token
}

// Tranches returns the ALEPH that rests, oldest first.
func (v *Vesting) Tranches(ctx context.Context) ([]Tranche, error) {
	all, err := read(ctx, v.client, v.address, v.binding.PackTranches(), v.binding.UnpackTranches)
	if err != nil {
		return nil, fmt.Errorf("read what ALEPH rests: %w", err)
	}
	tranches := make([]Tranche, len(all))
	for i, t := range all {
		tranches[i] = Tranche{millisOf(min(t.Until, math.MaxInt64/uint64(aleph.Second))), tokenOf(t.Amount)}
	}
	return tranches, nil
}

// Releasable returns the ALEPH that has rested for long enough as of the last
// block.
func (v *Vesting) Releasable(ctx context.Context) (aleph.Token, error) {
	n, err := read(ctx, v.client, v.address, v.binding.PackReleasable(), v.binding.UnpackReleasable)
	if err != nil {
		return aleph.Token{}, fmt.Errorf("read what has rested for long enough: %w", err)
	}
	return tokenOf(n), nil
}

// Lock puts under lock what has come of a token: ALEPH is a tranche then, and
// anything else an offer that opens when the lock ends. Anybody may.
func (v *Vesting) Lock(ctx context.Context, s *Sender, token common.Address) (*types.Receipt, error) {
	receipt, err := s.Do(ctx, v.LockCall(token))
	if err != nil {
		return nil, fmt.Errorf("lock the developers' part in token %s: %w", token, err)
	}
	return receipt, nil
}

// LockCall is what Lock sends.
func (v *Vesting) LockCall(token common.Address) Call {
	return Call{To: &v.address, Data: v.binding.PackLock(token)}
}

// Release brings to the vault what has rested for long enough. Anybody may.
func (v *Vesting) Release(ctx context.Context, s *Sender) (*types.Receipt, error) {
	receipt, err := s.Do(ctx, v.ReleaseCall())
	if err != nil {
		return nil, fmt.Errorf("release the developers' part: %w", err)
	}
	return receipt, nil
}

// ReleaseCall is what Release sends.
func (v *Vesting) ReleaseCall() Call {
	return Call{To: &v.address, Data: v.binding.PackRelease(big.NewInt(tranchesMax))}
}
