package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
)

// Deployment is where the contracts are.
type Deployment struct {
	ChainID         uint64         `json:"chain_id"`
	Block           uint64         `json:"block"` // the last before the first contract: nothing of concern is in it or earlier
	ALEPH           common.Address `json:"aleph"`
	USDC            common.Address `json:"usdc"`
	USDT            common.Address `json:"usdt"`
	DAI             common.Address `json:"dai"`
	WETH            common.Address `json:"weth"`
	Factory         common.Address `json:"factory"`          // Uniswap v2
	Router          common.Address `json:"router"`           // Uniswap v2, Router02: for liquidity and quotes
	QuoterV3        common.Address `json:"quoter_v3"`        // Uniswap v3, QuoterV2
	QuoterV4        common.Address `json:"quoter_v4"`        // Uniswap v4, V4Quoter
	UniversalRouter common.Address `json:"universal_router"` // through which payments are swapped
	USDCPool        common.Address `json:"usdc_pool"`        // ALEPH and USDC, Uniswap v2
	WETHPool        common.Address `json:"weth_pool"`        // ALEPH and WETH, Uniswap v2
	Processor       common.Address `json:"processor"`        // PaymentProcessor
	Vault           common.Address `json:"vault"`            // RewardVault
	Vesting         common.Address `json:"vesting"`          // DeveloperVesting: who receives the developers' part of payments
	Pricing         Pricing        `json:"pricing"`          // from where the price of ALEPH is taken
}

// LoadDeployment reads what Save wrote. The error is os.ErrNotExist when
// there is no such file.
func LoadDeployment(file string) (d Deployment, err error) {
	b, err := os.ReadFile(file)
	if err != nil {
		return Deployment{}, fmt.Errorf("load deployment: %w", err)
	}
	if err := json.Unmarshal(b, &d); err != nil {
		return Deployment{}, fmt.Errorf("load deployment from %s: %w; restore it, or deploy anew in a new directory", file, err)
	}
	return d, nil
}

// Save writes the deployment to a file, whole or not at all. Once it returns
// nil the file survives a crash.
func (d Deployment) Save(file string) (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("save deployment to %s: %w", file, err)
		}
	}()
	b, err := json.MarshalIndent(d, "", "  ")
	if err != nil {
		return err
	}
	dir := filepath.Dir(file)
	f, err := os.CreateTemp(dir, filepath.Base(file)+".*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			_ = os.Remove(f.Name())
		}
	}()
	_, err = f.Write(append(b, '\n'))
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return err
	}
	if err = os.Rename(f.Name(), file); err != nil {
		return err
	}
	parent, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(parent.Sync(), parent.Close())
}

// Verify reports an error when a chain does not hold this deployment.
func (d Deployment) Verify(ctx context.Context, c *Client) error {
	if d.ChainID != c.chainID {
		return fmt.Errorf("the contracts were deployed on chain %d, and this is chain %d; deploy anew in a new directory", d.ChainID, c.chainID)
	}
	for _, contract := range []common.Address{
		d.ALEPH, d.USDC, d.USDT, d.DAI, d.USDCPool, d.Router, d.QuoterV3, d.QuoterV4, d.UniversalRouter, d.Processor, d.Vault, d.Vesting,
	} {
		code, err := c.CodeAt(ctx, contract, nil)
		if err != nil {
			return fmt.Errorf("look for contract %s: %w", contract, err)
		}
		if len(code) == 0 {
			return fmt.Errorf("chain %d has no contract at %s; deploy anew in a new directory", c.chainID, contract)
		}
	}
	if err := d.Pricing.verify(ctx, c, d); err != nil {
		return fmt.Errorf("%w; correct the pricing of the deployment, or deploy anew in a new directory", err)
	}
	return nil
}
