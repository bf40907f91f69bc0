package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain/bindings"
)

// ErrMismatch says that contracts do not belong together.
var ErrMismatch = errors.New("the contracts do not belong together")

// HasCode reports whether a contract is at an address.
func (c *Client) HasCode(ctx context.Context, at common.Address) (bool, error) {
	code, err := c.CodeAt(ctx, at, nil)
	if err != nil {
		return false, fmt.Errorf("look for contract %s: %w", at, err)
	}
	return len(code) > 0, nil
}

// Decimals returns how many decimal places a token says that it has.
func (c *Client) Decimals(ctx context.Context, token common.Address) (uint8, error) {
	if token == Coin {
		return 18, nil
	}
	erc20 := bindings.NewDevToken()
	n, err := read(ctx, c, token, erc20.PackDecimals(), erc20.UnpackDecimals)
	if err != nil {
		return 0, fmt.Errorf("ask token %s for its decimals: %w", token, err)
	}
	return n, nil
}

// Allowance returns what of a token its owner has approved for a spender. ETH
// needs no approval; that of Coin is zero.
func (c *Client) Allowance(ctx context.Context, token, owner, spender common.Address) (aleph.Token, error) {
	if token == Coin {
		return aleph.Token{}, nil
	}
	erc20 := bindings.NewIERC20()
	n, err := read(ctx, c, token, erc20.PackAllowance(owner, spender), erc20.UnpackAllowance)
	if err != nil {
		return aleph.Token{}, fmt.Errorf("read what of token %s is approved for payments: %w", token, err)
	}
	return tokenOf(n), nil
}

// Fees returns what a unit of gas costs in the next block, in wei, and what a
// Sender offers for it at most.
func (c *Client) Fees(ctx context.Context) (next, most aleph.Token, err error) {
	tip, err := c.SuggestGasTipCap(ctx)
	if err != nil {
		return next, most, fmt.Errorf("ask for the tip: %w", err)
	}
	head, err := c.HeaderByNumber(ctx, nil)
	if err != nil {
		return next, most, fmt.Errorf("ask for the base fee: %w", err)
	}
	if head.BaseFee == nil {
		return next, most, fmt.Errorf("chain %d has no base fee (EIP-1559)", c.chainID)
	}
	next, most = tokenOf(new(big.Int).Add(head.BaseFee, tip)), tokenOf(new(big.Int).Add(new(big.Int).Lsh(head.BaseFee, 1), tip))
	return next, most, nil
}

// Agree returns nil when the payment processor of a deployment takes its ALEPH
// and pays its vault and its lock, and the vault pays in its ALEPH. The error
// is ErrMismatch, wrapped with what is not so, or why it is not known.
func (d Deployment) Agree(ctx context.Context, c *Client) error {
	if d.ChainID != c.chainID {
		return fmt.Errorf("%w: they are on chain %d, and this is chain %d", ErrMismatch, d.ChainID, c.chainID)
	}
	processor, vault := bindings.NewPaymentProcessor(), bindings.NewRewardVault()
	for _, x := range []struct {
		what     string
		contract common.Address
		data     []byte
		unpack   func([]byte) (common.Address, error)
		want     common.Address
	}{
		{"the payment processor's ALEPH", d.Processor, processor.PackAleph(), processor.UnpackAleph, d.ALEPH},
		{"the vault that the payment processor pays", d.Processor, processor.PackDistribution(), processor.UnpackDistribution, d.Vault},
		{"the lock that the payment processor pays", d.Processor, processor.PackDevelopers(), processor.UnpackDevelopers, d.Vesting},
		{"the vault's ALEPH", d.Vault, vault.PackToken(), vault.UnpackToken, d.ALEPH},
	} {
		got, err := read(ctx, c, x.contract, x.data, x.unpack)
		if err != nil {
			return fmt.Errorf("ask for %s: %w", x.what, err)
		}
		if got != x.want {
			return fmt.Errorf("%w: %s is %s, and should be %s", ErrMismatch, x.what, got, x.want)
		}
	}
	return nil
}

// Paused reports whether the vault has been stopped.
func (v *Vault) Paused(ctx context.Context) (bool, error) {
	paused, err := read(ctx, v.client, v.address, v.binding.PackPaused(), v.binding.UnpackPaused)
	if err != nil {
		return false, fmt.Errorf("ask whether the vault is paused: %w", err)
	}
	return paused, nil
}

// ClaimGas returns how much gas a claim would take if it were made in the next
// block. The error is a *Reverted when the vault would refuse it.
func (v *Vault) ClaimGas(ctx context.Context, sender, account common.Address, total aleph.Token, proof [][32]byte) (uint64, error) {
	gas, err := v.client.gas(ctx, Call{To: &v.address, Data: v.binding.PackClaim(account, total.Big(), proof)}.message(sender))
	if err != nil {
		return 0, fmt.Errorf("estimate the gas of a claim: %w", explain(err))
	}
	return gas, nil
}

// Events returns the blocks from first to last, ascending, in which the
// payment processor was paid, or the vault settled a root or paid a claim.
func (c *Client) Events(ctx context.Context, d Deployment, first, last uint64) (blocks []uint64, err error) {
	processor, vault := bindings.NewPaymentProcessor().GetABI(), bindings.NewRewardVault().GetABI()
	logs, err := c.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(first), ToBlock: new(big.Int).SetUint64(last),
		Addresses: []common.Address{d.Processor, d.Vault},
		Topics: [][]common.Hash{{
			processor.Events[bindings.PaymentProcessorPaidEventName].ID,
			vault.Events[bindings.RewardVaultRootSettledEventName].ID,
			vault.Events[bindings.RewardVaultClaimedEventName].ID,
		}},
	})
	if err != nil {
		return nil, fmt.Errorf("ask for events of blocks %d to %d: %w", first, last, err)
	}
	for _, l := range logs {
		if n := len(blocks); n == 0 || blocks[n-1] != l.BlockNumber {
			blocks = append(blocks, l.BlockNumber)
		}
	}
	return blocks, nil
}
