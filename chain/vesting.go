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
// refills the incentives pool.
type Vesting struct {
	client  *Client
	address common.Address
	binding *bindings.DeveloperVesting
}

// NewVesting returns the lock of a deployment.
func NewVesting(c *Client, d Deployment) *Vesting {
	return &Vesting{client: c, address: d.Vesting, binding: bindings.NewDeveloperVesting()}
}

// Tranche is what rests until a moment.
type Tranche struct {
	Until  aleph.Millis
	Amount aleph.Token
}

// Arrived returns what has come of a token and is not under lock yet.
func (v *Vesting) Arrived(ctx context.Context, token common.Address) (aleph.Token, error) {
	n, err := read(ctx, v.client, v.address, v.binding.PackArrived(token), v.binding.UnpackArrived)
	if err != nil {
		return aleph.Token{}, fmt.Errorf("read what came of token %s for the developers: %w", token, err)
	}
	return tokenOf(n), nil
}

// Tranches returns what rests of a token, oldest first.
func (v *Vesting) Tranches(ctx context.Context, token common.Address) ([]Tranche, error) {
	all, err := read(ctx, v.client, v.address, v.binding.PackTranches(token), v.binding.UnpackTranches)
	if err != nil {
		return nil, fmt.Errorf("read what rests of token %s: %w", token, err)
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

// Lock puts under lock what has come of a token. Anybody may.
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
