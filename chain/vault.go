package chain

import (
	"bytes"
	"context"
	"fmt"
	"math/big"
	"slices"
	"sync"
	"time"

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
	seen    struct {
		sync.Mutex
		last VaultState
	}
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
	call, err := v.PublishCall(root, signatures)
	if err != nil {
		return nil, err
	}
	receipt, err := s.Do(ctx, call)
	if err != nil {
		return nil, fmt.Errorf("publish root of epoch %d: %w", root.Epoch, err)
	}
	return receipt, nil
}

// PublishCall is what Publish sends.
func (v *Vault) PublishCall(root payout.Root, signatures [][]byte) (Call, error) {
	sorted, err := bySigner(v.Digest(root), signatures)
	if err != nil {
		return Call{}, fmt.Errorf("publish root of epoch %d: %w", root.Epoch, err)
	}
	return v.call(v.binding.PackPublish(root.Epoch, root.Hash, root.Total.Big(), sorted)), nil
}

// Settle makes the root that waits the one that is paid by, once its window is
// over. Anybody may.
func (v *Vault) Settle(ctx context.Context, s *Sender) (*types.Receipt, error) {
	receipt, err := s.Do(ctx, v.SettleCall())
	if err != nil {
		return nil, fmt.Errorf("settle the root that waits: %w", err)
	}
	return receipt, nil
}

// SettleCall is what Settle sends.
func (v *Vault) SettleCall() Call { return v.call(v.binding.PackSettle()) }

// Stop stops a root that waits. Only the guardian can.
func (v *Vault) Stop(ctx context.Context, guardian *Sender, root payout.Root) (*types.Receipt, error) {
	receipt, err := guardian.Do(ctx, v.StopCall(root))
	if err != nil {
		return nil, fmt.Errorf("stop root of epoch %d: %w", root.Epoch, err)
	}
	return receipt, nil
}

// StopCall is what Stop sends.
func (v *Vault) StopCall(root payout.Root) Call {
	return v.call(v.binding.PackStop(root.Epoch, root.Hash))
}

func (v *Vault) call(data []byte) Call { return Call{To: &v.address, Data: data} }

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
	call, err := v.ClaimBatchCall(claims)
	if err != nil {
		return nil, err
	}
	receipt, err := s.Do(ctx, call)
	if err != nil {
		return nil, fmt.Errorf("claim for %d accounts: %w", len(claims), err)
	}
	return receipt, nil
}

// ClaimBatchCall is what ClaimBatch sends.
func (v *Vault) ClaimBatchCall(claims []payout.Claim) (Call, error) {
	var (
		accounts []common.Address
		totals   []*big.Int
		proofs   [][][32]byte
	)
	for _, c := range claims {
		account, err := ethereumAddress(c.Address)
		if err != nil {
			return Call{}, fmt.Errorf("claim: %w", err)
		}
		accounts, totals, proofs = append(accounts, account), append(totals, c.Total.Big()), append(proofs, c.Proof)
	}
	return v.call(v.binding.PackClaimBatch(accounts, totals, proofs)), nil
}

// Paid reads from a receipt what the vault paid in that transaction, and whom
// it passed over because it could not pay him.
func (v *Vault) Paid(receipt *types.Receipt) (paid []payout.Claimed, skipped []aleph.Address) {
	for _, l := range receipt.Logs {
		if l.Address != v.address {
			continue
		}
		if e, err := v.binding.UnpackClaimedEvent(l); err == nil {
			paid = append(paid, claimedOf(e))
		} else if e, err := v.binding.UnpackSkippedEvent(l); err == nil {
			skipped = append(skipped, aleph.EthereumAddress(e.Account)) // The zero address too: it is somebody whom the token refuses.
		}
	}
	return paid, skipped
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
	return waitingOf(p, next), nil
}

// waitingOf reads a root that waits; next is the Unix second of the next block.
func waitingOf(p bindings.RewardVaultPending, next int64) Waiting {
	return Waiting{
		Root:    payout.Root{Epoch: p.Epoch, Hash: p.Root, Total: tokenOf(p.Total)},
		FinalAt: millisOf(p.FinalAt), Over: p.Epoch != 0 && uint64(next) >= p.FinalAt,
	}
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

// VaultState is the vault as of one block.
type VaultState struct {
	payout.Vault
	Block    uint64
	At       aleph.Millis // time of the block
	Next     aleph.Millis // the least time of the next one, if it came now
	Waiting  Waiting
	Window   aleph.Millis // for which a root waits
	Guardian common.Address
	Paused   bool

	header *types.Header
}

// State reads the vault as of the latest block. As long as there is no newer
// one, that is a single question. It is safe for concurrent use.
func (v *Vault) State(ctx context.Context) (VaultState, error) {
	header, err := v.client.HeaderByNumber(ctx, nil)
	if err != nil {
		return VaultState{}, fmt.Errorf("read the vault: ask for the head: %w", err)
	}
	v.seen.Lock()
	defer v.seen.Unlock()
	if last := v.seen.last.header; last == nil || last.Hash() != header.Hash() {
		if v.seen.last, err = v.state(ctx, header); err != nil {
			return VaultState{}, fmt.Errorf("read the vault: %w", err)
		}
	}
	s := v.seen.last
	s.Signers = slices.Clone(s.Signers)
	s.Next = millisOf(uint64(max(time.Now().Unix(), int64(header.Time)+1)))
	s.Waiting.Over = s.Waiting.Epoch != 0 && s.Next >= s.Waiting.FinalAt
	return s, nil
}

// state reads all but what the clock tells. On an error the state is empty.
func (v *Vault) state(ctx context.Context, header *types.Header) (VaultState, error) {
	var (
		b, erc20                      = v.binding, bindings.NewIERC20()
		s                             = VaultState{Block: header.Number.Uint64(), At: millisOf(header.Time), header: header}
		total, claimed, balance, most *big.Int
		window                        uint64
		waiting                       bindings.RewardVaultPending
		signers                       []common.Address
	)
	asked := v.client.viewsAt(header)
	ask(asked, v.address, b.PackLastEpoch(), b.UnpackLastEpoch, &s.Root.Epoch)
	ask(asked, v.address, b.PackRoot(), b.UnpackRoot, &s.Root.Hash)
	ask(asked, v.address, b.PackLastTotal(), b.UnpackLastTotal, &total)
	ask(asked, v.address, b.PackClaimed(), b.UnpackClaimed, &claimed)
	ask(asked, v.token, erc20.PackBalanceOf(v.address), erc20.UnpackBalanceOf, &balance)
	ask(asked, v.address, b.PackMaxPerEpoch(), b.UnpackMaxPerEpoch, &most)
	ask(asked, v.address, b.PackWindow(), b.UnpackWindow, &window)
	ask(asked, v.address, b.PackPending(), b.UnpackPending, &waiting)
	ask(asked, v.address, b.PackSignerSet(), b.UnpackSignerSet, &signers)
	ask(asked, v.address, b.PackGuardian(), b.UnpackGuardian, &s.Guardian)
	ask(asked, v.address, b.PackPaused(), b.UnpackPaused, &s.Paused)
	if err := asked.make(ctx); err != nil {
		return VaultState{}, err
	}
	s.Chain, s.Address, s.Window = v.client.chainID, v.address, millisOf(window)
	s.Root.Total, s.Claimed, s.Balance, s.MaxPerEpoch = tokenOf(total), tokenOf(claimed), tokenOf(balance), tokenOf(most)
	s.Waiting = waitingOf(waiting, 0)

	powers := make([]*big.Int, len(signers))
	asked = v.client.viewsAt(header)
	for i, signer := range signers {
		ask(asked, v.address, b.PackPowerOf(signer), b.UnpackPowerOf, &powers[i])
	}
	if err := asked.make(ctx); err != nil {
		return VaultState{}, err
	}
	for i, signer := range signers {
		s.Signers = append(s.Signers, payout.Signer{Address: addressOf(signer), Power: tokenOf(powers[i])})
	}
	return s, nil
}

// ClaimedOfAll returns what the vault had paid accounts as of the block of a
// state.
func (v *Vault) ClaimedOfAll(ctx context.Context, s VaultState, accounts []aleph.Address) ([]aleph.Token, error) {
	asked, paid := v.client.viewsAt(s.header), make([]*big.Int, len(accounts))
	for i, a := range accounts {
		account, err := ethereumAddress(a)
		if err != nil {
			return nil, err
		}
		ask(asked, v.address, v.binding.PackClaimedOf(account), v.binding.UnpackClaimedOf, &paid[i])
	}
	if err := asked.make(ctx); err != nil {
		return nil, fmt.Errorf("read what the vault has paid %d accounts: %w", len(accounts), err)
	}
	tokens := make([]aleph.Token, len(paid))
	for i, n := range paid {
		tokens[i] = tokenOf(n)
	}
	return tokens, nil
}

// ClaimedAt returns what the vault had paid by the end of a block. Endpoints
// that keep no archive know only the last few.
func (v *Vault) ClaimedAt(ctx context.Context, block uint64) (aleph.Token, error) {
	n, err := readAt(ctx, v.client, new(big.Int).SetUint64(block), v.address, v.binding.PackClaimed(), v.binding.UnpackClaimed)
	if err != nil {
		return aleph.Token{}, fmt.Errorf("read what the vault had paid by block %d: %w", block, err)
	}
	return tokenOf(n), nil
}

// Stopped reports whether the guardian has stopped a root.
func (v *Vault) Stopped(ctx context.Context, root payout.Root) (bool, error) {
	stopped, err := read(ctx, v.client, v.address, v.binding.PackStopped(v.Digest(root)), v.binding.UnpackStopped)
	if err != nil {
		return false, fmt.Errorf("ask whether the root of epoch %d was stopped: %w", root.Epoch, err)
	}
	return stopped, nil
}
