package devnet

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain"
)

// What accounts start with.
const (
	userALEPH       = 100_000 // whole ALEPH
	userUSDC        = 100_000 // whole USDC
	ownerALEPH      = 200_000 // what the owner of a core node must hold
	stakerALEPH     = 300_000 // two of them make a core node active
	signerETH       = 10      // whole ETH, for the gas of keepers and the guardian
	incentivesALEPH = 100_000 // whole ALEPH that the incentives pool is given
)

const usdcUnit = 1_000_000

// window is how long a reward root waits in the vault, where the first core node
// stops it if it did not compute it. A development chain has a block only when something happens, each at
// least a second after the last: with a second, the next block can settle it.
const window = time.Second

// halving is how fast the price of what contracts sell falls: what is worth
// 1,000 ALEPH is cheap enough after three minutes.
const halving = 10 * time.Second

// deploy sees to it that the contracts are on the chain and accounts have
// what they need. Doing it again changes nothing.
func (n *Net) deploy(ctx context.Context) error {
	deployer := chain.NewSender(n.Client, n.keys.users[0])
	file := filepath.Join(n.config.Data, "contracts.json")
	d, err := chain.LoadDeployment(file)
	switch {
	case err == nil:
		if err := d.Verify(ctx, n.Client); err != nil {
			return fmt.Errorf("the chain at %s is not the one that %s was made with (start with a new directory): %w", n.RPC, n.config.Data, err)
		}
	case errors.Is(err, os.ErrNotExist) && n.known():
		return fmt.Errorf("%s is gone, and the network in %s knows no other contracts: restore it, or start in a new directory", file, n.config.Data)
	case errors.Is(err, os.ErrNotExist):
		n.config.Progress("deploying the contracts")
		signers := make([]chain.Signer, len(n.keys.cores))
		for i, k := range n.keys.cores {
			signers[i] = chain.Signer{Address: k.wallet.Address(), Power: corePower}
		}
		rules, err := n.config.rules()
		if err != nil {
			return err
		}
		d, err = chain.Deploy(ctx, n.Client, deployer, chain.DeployConfig{
			Artifacts: n.config.Artifacts, Signers: signers, MaxPerEpoch: aleph.WholeTokens(maxPerEpoch),
			Start: time.Now(), Epoch: n.config.epoch(), Window: window, Guardian: n.keys.guardian.wallet.Address(),
			// The engine's lock begins at the end of the epoch in which something came.
			DevelopersLock: time.Duration(rules.DevelopersLock)*time.Millisecond + n.config.epoch(),
			Halving:        halving,
			DevelopersBP:   rules.Execution.Developers,
		})
		if err != nil {
			return err
		}
		if err := d.Save(file); err != nil {
			return err
		}
	default:
		return err
	}
	n.Contracts = d
	if err := n.deployStreams(ctx, deployer); err != nil {
		return err
	}
	n.config.Progress("funding accounts")
	return n.fund(ctx, deployer)
}

// known reports whether there is a network in the directory already.
func (n *Net) known() bool {
	_, err := os.Stat(filepath.Join(n.config.Data, genesisFile))
	return err == nil
}

// fund gives accounts what they start with. What an interrupted start has
// given already is not given again; once all is given, nobody gets more.
func (n *Net) fund(ctx context.Context, deployer *chain.Sender) error {
	file := filepath.Join(n.config.Data, "funded")
	if _, err := os.Stat(file); err == nil {
		return nil
	}
	type gift struct {
		token  common.Address
		to     common.Address
		amount aleph.Token
	}
	var gifts []gift
	for _, w := range n.keys.users[1:] {
		gifts = append(gifts,
			gift{n.Contracts.ALEPH, w.Address(), aleph.WholeTokens(userALEPH)},
			gift{n.Contracts.USDC, w.Address(), aleph.NewToken(userUSDC * usdcUnit)})
	}
	for _, k := range n.keys.ccns {
		gifts = append(gifts, gift{n.Contracts.ALEPH, k.wallet.Address(), aleph.WholeTokens(ownerALEPH)})
	}
	for _, k := range n.keys.stakers {
		gifts = append(gifts, gift{n.Contracts.ALEPH, k.wallet.Address(), aleph.WholeTokens(stakerALEPH)})
	}
	for _, k := range append([]account{n.keys.guardian}, n.keys.cores...) {
		gifts = append(gifts, gift{chain.Coin, k.wallet.Address(), aleph.WholeTokens(signerETH)})
	}
	gifts = append(gifts, gift{n.Contracts.ALEPH, n.Contracts.Vault, aleph.WholeTokens(incentivesALEPH)})
	for _, g := range gifts {
		have, err := n.Client.Balance(ctx, g.token, g.to)
		if err != nil {
			return err
		}
		missing, ok := g.amount.Sub(have)
		if !ok || missing.IsZero() {
			continue
		}
		if _, err := deployer.Transfer(ctx, g.token, g.to, missing); err != nil {
			return fmt.Errorf("fund %s: %w", g.to, err)
		}
	}
	return writeFile(file, nil)
}
