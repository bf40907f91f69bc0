package devnet_test

import (
	"bytes"
	"context"
	"fmt"
	"math/big"
	"testing"
	"time"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"
	"golang.org/x/sync/errgroup"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain"
	"github.com/aleph-im/go-aleph/chain/bindings"
	"github.com/aleph-im/go-aleph/devnet"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/message"
	"github.com/aleph-im/go-aleph/payout"
	"github.com/aleph-im/go-aleph/policy"
)

// recipients are as many stakers as were paid in the first cycle that
// production paid.
const recipients = 347

// TestKeeperPaysAllRecipients lets a network with 347 stakers close an epoch,
// and waits until its core node, which nobody helps, has paid all of them. Each
// has what his leaf says, to the unit, and was paid once for each root.
func TestKeeperPaysAllRecipients(t *testing.T) {
	rules, err := policy.Preset("proposal")
	if err != nil {
		t.Fatal(err)
	}
	rules.Legacy.AllClose = policy.Never
	rules.Payout.Threshold = aleph.NewToken(1)
	rules.Payout.Batch = 200
	c := config(t.TempDir(), 1)
	c.Policy, c.Computes = rules, 1
	err = devnet.Run(t.Context(), c, func(ctx context.Context, n *devnet.Net) error {
		k := keeping{T: t, Net: n}
		if err := k.stake(ctx); err != nil {
			return err
		}
		return k.paid(ctx)
	})
	if err != nil {
		t.Fatal(err)
	}
}

// keeping is a network with stakers.
type keeping struct {
	*testing.T
	*devnet.Net
	stakers []staker
}

type staker struct {
	key    *secp256k1.PrivateKey
	wallet common.Address
	had    aleph.Token // before any reward
}

func (s staker) address() aleph.Address { return aleph.EthereumAddress(s.wallet) }

// stake gives each staker his own number of ALEPH and lets him stake on the
// only core node.
func (k *keeping) stake(ctx context.Context) error {
	owner := chain.NewSender(k.Client, chain.DevWallets()[0])
	for i := range recipients {
		seed := aleph.Keccak(fmt.Appendf(nil, "recipient %d", i))
		key := secp256k1.PrivKeyFromBytes(seed[:])
		address, _ := aleph.AddressOf(key.PubKey()).Ethereum()
		s := staker{key, address, aleph.WholeTokens(10_000 + 7*uint64(i))}
		if _, err := owner.Transfer(ctx, k.Contracts.ALEPH, s.wallet, s.had); err != nil {
			return err
		}
		k.stakers = append(k.stakers, s)
	}
	last := k.stakers[recipients-1]
	if err := k.Until(ctx, "the core node has seen the stakers' ALEPH", func(e *engine.Engine) bool {
		return e.Registry().Balance(last.address()) == last.had
	}); err != nil {
		return err
	}
	var node aleph.Hash
	k.View(func(e *engine.Engine) { node = e.Registry().Snapshot(e.Policy().Nodes).CCNs[0].ID })
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(50)
	for _, s := range k.stakers {
		group.Go(func() error {
			post := message.NodeOperation{Action: message.Stake, Node: node}.Post()
			env, err := message.Compose(message.TypePost, message.Ethereum, s.address(), "FOUNDATION", aleph.Millis(time.Now().UnixMilli()), &post)
			if err != nil {
				return err
			}
			message.SignEthereum(s.key, &env)
			return k.Publish(ctx, env)
		})
	}
	return group.Wait()
}

// paid waits until a root over all stakers is paid to the last leaf, and then
// compares the books and the chain at the same block.
func (k *keeping) paid(ctx context.Context) error {
	var root payout.RootState
	var block uint64
	err := k.Until(ctx, "the core node has paid all of them", func(e *engine.Engine) bool {
		var ok bool
		if root, ok = e.Payouts().Latest(); !ok || len(root.Leaves) < recipients {
			return false
		}
		for _, leaf := range root.Leaves {
			if _, paid := e.Payouts().Of(leaf.Address); paid != leaf.Total {
				return false
			}
		}
		block = e.Observed()
		return true
	})
	if err != nil {
		return err
	}
	leaves := map[aleph.Address]aleph.Token{}
	sum := aleph.Token{}
	for _, leaf := range root.Leaves {
		leaves[leaf.Address], sum = leaf.Total, sum.Add(leaf.Total)
	}
	if sum != root.Total {
		k.Errorf("the leaves sum to %s, the root says %s", sum, root.Total)
	}
	vault, token := bindings.NewRewardVault(), bindings.NewIERC20()
	claimed, err := k.at(ctx, block, k.Contracts.Vault, vault.PackClaimed())
	if err != nil {
		return err
	}
	if claimed != root.Total {
		k.Errorf("the vault has paid %s, the root says %s", claimed, root.Total)
	}
	for _, s := range k.stakers {
		leaf, ok := leaves[s.address()]
		if !ok || leaf.IsZero() {
			k.Errorf("%s has earned nothing", s.wallet)
		}
		claimed, err := k.at(ctx, block, k.Contracts.Vault, vault.PackClaimedOf(s.wallet))
		if err != nil {
			return err
		}
		has, err := k.at(ctx, block, k.Contracts.ALEPH, token.PackBalanceOf(s.wallet))
		if err != nil {
			return err
		}
		if claimed != leaf || has != s.had.Add(leaf) {
			k.Errorf("%s was paid %s and has %s, its leaf says %s on top of %s", s.wallet, claimed, has, leaf, s.had)
		}
	}
	return k.work(ctx, block)
}

// at reads a number from a contract as of a block.
func (k *keeping) at(ctx context.Context, block uint64, contract common.Address, data []byte) (n aleph.Token, err error) {
	answer, err := k.Client.CallContract(ctx, ethereum.CallMsg{To: &contract, Data: data}, new(big.Int).SetUint64(block))
	if err != nil {
		return n, err
	}
	n, ok := aleph.TokenFromBig(new(big.Int).SetBytes(answer))
	if !ok {
		return n, fmt.Errorf("contract %s answers %x", contract, answer)
	}
	return n, nil
}

// work looks at the transactions of the keeper: nobody was paid twice by one
// root, no batch was larger than the policy's, and what it cost.
func (k *keeping) work(ctx context.Context, last uint64) error {
	abi := bindings.NewRewardVault()
	methods := map[string]uint64{} // gas, by method
	batches, epoch := 0, uint64(0)
	times := map[uint64]map[common.Address]int{} // paid, by the epoch of the root
	for n := k.Contracts.Block; n <= last; n++ {
		block, err := k.Client.BlockByNumber(ctx, new(big.Int).SetUint64(n))
		if err != nil {
			return err
		}
		receipts, err := k.Client.BlockReceipts(ctx, rpc.BlockNumberOrHashWithNumber(rpc.BlockNumber(n)))
		if err != nil {
			return err
		}
		for i, tx := range block.Transactions() {
			if tx.To() == nil || *tx.To() != k.Contracts.Vault {
				continue
			}
			for name, method := range abi.GetABI().Methods { // order-free: one of them fits.
				if bytes.HasPrefix(tx.Data(), method.ID) {
					methods[name] += receipts[i].GasUsed
				}
			}
			paid := 0
			for _, log := range receipts[i].Logs {
				if e, err := abi.UnpackRootSettledEvent(log); err == nil {
					epoch = e.Epoch
					times[epoch] = map[common.Address]int{}
				}
				if e, err := abi.UnpackClaimedEvent(log); err == nil {
					paid++
					times[epoch][e.Account]++
				}
				if e, err := abi.UnpackSkippedEvent(log); err == nil {
					k.Errorf("%s was passed over", e.Account)
				}
			}
			if paid > 200 {
				k.Errorf("%d were paid in one transaction", paid)
			}
			if paid > 0 {
				batches++
			}
		}
	}
	all := 0
	for epoch, accounts := range times { // order-free: sums.
		for account, n := range accounts { // order-free: each is tested alike.
			if n != 1 {
				k.Errorf("epoch %d: %s was paid %d times", epoch, account, n)
			}
			all++
		}
	}
	if all < recipients {
		k.Errorf("%d were paid, want at least %d", all, recipients)
	}
	k.Logf("%d payments in %d batches of %d roots: gas %v", all, batches, len(times), methods)
	return nil
}
