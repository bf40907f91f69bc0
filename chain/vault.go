package chain

import (
	"bytes"
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain/bindings"
	"github.com/aleph-im/go-aleph/payout"
)

// Vault is the contract from which rewards are paid.
type Vault struct {
	client  *Client
	address common.Address
	token   common.Address
	binding *bindings.RewardVault
}

// NewVault returns the vault of a deployment.
func NewVault(c *Client, d Deployment) *Vault {
	return &Vault{client: c, address: d.Vault, token: d.ALEPH, binding: bindings.NewRewardVault()}
}

// Digest returns what core nodes sign so that this vault accepts a root.
func (v *Vault) Digest(root payout.Root) [32]byte {
	return root.Digest(v.client.chainID, v.address)
}

// Publish brings a root to the vault with signatures in any order, where it
// waits for the end of its window. It brings each signer's once.
func (v *Vault) Publish(ctx context.Context, s *Sender, root payout.Root, signatures [][]byte) (*types.Receipt, error) {
	sorted, err := bySigner(v.Digest(root), signatures)
	if err != nil {
		return nil, fmt.Errorf("publish root of epoch %d: %w", root.Epoch, err)
	}
	receipt, err := s.Send(ctx, v.address, v.binding.PackPublish(root.Epoch, root.Hash, root.Total.Big(), sorted), nil)
	if err != nil {
		return nil, fmt.Errorf("publish root of epoch %d: %w", root.Epoch, err)
	}
	return receipt, nil
}

// Settle makes the root that waits the one that is paid by, once its window is
// over. Anybody may.
func (v *Vault) Settle(ctx context.Context, s *Sender) (*types.Receipt, error) {
	receipt, err := s.Send(ctx, v.address, v.binding.PackSettle(), nil)
	if err != nil {
		return nil, fmt.Errorf("settle the root that waits: %w", err)
	}
	return receipt, nil
}

// Stop stops a root that waits. Only the guardian can.
func (v *Vault) Stop(ctx context.Context, guardian *Sender, root payout.Root) (*types.Receipt, error) {
	receipt, err := guardian.Send(ctx, v.address, v.binding.PackStop(root.Epoch, root.Hash), nil)
	if err != nil {
		return nil, fmt.Errorf("stop root of epoch %d: %w", root.Epoch, err)
	}
	return receipt, nil
}

// bySigner sorts signatures by the addresses of their signers and leaves out
// those of a signer named already.
func bySigner(digest [32]byte, signatures [][]byte) ([][]byte, error) {
	type signed struct {
		by        common.Address
		signature []byte
	}
	var all []signed
	for i, signature := range signatures {
		if len(signature) != len(aleph.Signature{}) {
			return nil, fmt.Errorf("signature %d has %d bytes: %w", i, len(signature), aleph.ErrSignature)
		}
		by, err := aleph.Recover(digest, aleph.Signature(signature))
		if err != nil {
			return nil, fmt.Errorf("signature %d: %w", i, err)
		}
		address, err := ethereumAddress(by)
		if err != nil {
			return nil, fmt.Errorf("signature %d: %w", i, err)
		}
		all = append(all, signed{address, signature})
	}
	slices.SortFunc(all, func(x, y signed) int {
		if c := x.by.Cmp(y.by); c != 0 {
			return c
		}
		return bytes.Compare(x.signature, y.signature)
	})
	all = slices.CompactFunc(all, func(x, y signed) bool { return x.by == y.by })
	sorted := make([][]byte, len(all))
	for i, s := range all {
		sorted[i] = s.signature
	}
	return sorted, nil
}

// Claim lets the vault pay one account what it has earned and not yet
// received. Anybody may send it.
func (v *Vault) Claim(ctx context.Context, s *Sender, c payout.Claim) (*types.Receipt, error) {
	account, err := ethereumAddress(c.Address)
	if err != nil {
		return nil, fmt.Errorf("claim: %w", err)
	}
	receipt, err := s.Send(ctx, v.address, v.binding.PackClaim(account, c.Total.Big(), c.Proof), nil)
	if err != nil {
		return nil, fmt.Errorf("claim for %s: %w", c.Address, err)
	}
	return receipt, nil
}

// ClaimBatch lets the vault pay many accounts in one transaction. Those that
// have nothing new, or cannot be paid, are passed over. It is refused when
// nobody can be paid anything.
func (v *Vault) ClaimBatch(ctx context.Context, s *Sender, claims []payout.Claim) (*types.Receipt, error) {
	var (
		accounts []common.Address
		totals   []*big.Int
		proofs   [][][32]byte
	)
	for _, c := range claims {
		account, err := ethereumAddress(c.Address)
		if err != nil {
			return nil, fmt.Errorf("claim: %w", err)
		}
		accounts, totals, proofs = append(accounts, account), append(totals, c.Total.Big()), append(proofs, c.Proof)
	}
	receipt, err := s.Send(ctx, v.address, v.binding.PackClaimBatch(accounts, totals, proofs), nil)
	if err != nil {
		return nil, fmt.Errorf("claim for %d accounts: %w", len(claims), err)
	}
	return receipt, nil
}

func ethereumAddress(a aleph.Address) (common.Address, error) {
	b, ok := a.Ethereum()
	if !ok {
		return common.Address{}, fmt.Errorf("%q is not an Ethereum address; the vault can't pay it", a)
	}
	return b, nil
}

// Waiting is a root that waits in the vault for the end of its window.
type Waiting struct {
	payout.Root
	FinalAt aleph.Millis // when it can be settled
	Over    bool         // whether the next block can settle it
}

// Waiting returns the root that waits; its epoch is zero when there is none.
func (v *Vault) Waiting(ctx context.Context) (Waiting, error) {
	p, err := read(ctx, v.client, v.address, v.binding.PackPending(), v.binding.UnpackPending)
	if err != nil {
		return Waiting{}, fmt.Errorf("read the root that waits in the vault: %w", err)
	}
	next, err := nextTime(ctx, v.client)
	if err != nil {
		return Waiting{}, fmt.Errorf("read the root that waits in the vault: %w", err)
	}
	return Waiting{
		Root:    payout.Root{Epoch: p.Epoch, Hash: p.Root, Total: tokenOf(p.Total)},
		FinalAt: millisOf(p.FinalAt), Over: p.Epoch != 0 && uint64(next) >= p.FinalAt,
	}, nil
}

// Root returns the root that the vault pays by; its epoch is zero before the
// first. The three parts are read from one block.
func (v *Vault) Root(ctx context.Context) (root payout.Root, err error) {
	head, err := v.client.BlockNumber(ctx)
	if err != nil {
		return payout.Root{}, fmt.Errorf("read root of the vault: %w", err)
	}
	at := new(big.Int).SetUint64(head)
	var total *big.Int
	root.Epoch, err = readAt(ctx, v.client, at, v.address, v.binding.PackLastEpoch(), v.binding.UnpackLastEpoch)
	if err == nil {
		root.Hash, err = readAt(ctx, v.client, at, v.address, v.binding.PackRoot(), v.binding.UnpackRoot)
	}
	if err == nil {
		total, err = readAt(ctx, v.client, at, v.address, v.binding.PackLastTotal(), v.binding.UnpackLastTotal)
	}
	if err != nil {
		return payout.Root{}, fmt.Errorf("read root of the vault: %w", err)
	}
	root.Total = tokenOf(total)
	return root, nil
}

// Claimed returns what the vault has paid since the beginning.
func (v *Vault) Claimed(ctx context.Context) (aleph.Token, error) {
	n, err := read(ctx, v.client, v.address, v.binding.PackClaimed(), v.binding.UnpackClaimed)
	if err != nil {
		return aleph.Token{}, fmt.Errorf("read what the vault has paid: %w", err)
	}
	return tokenOf(n), nil
}

// ClaimedOf returns what the vault has paid an account since the beginning.
func (v *Vault) ClaimedOf(ctx context.Context, account common.Address) (aleph.Token, error) {
	n, err := read(ctx, v.client, v.address, v.binding.PackClaimedOf(account), v.binding.UnpackClaimedOf)
	if err != nil {
		return aleph.Token{}, fmt.Errorf("read what the vault has paid %s: %w", account, err)
	}
	return tokenOf(n), nil
}

// Balance returns the ALEPH that the vault holds.
func (v *Vault) Balance(ctx context.Context) (aleph.Token, error) {
	return v.client.Balance(ctx, v.token, v.address)
}
