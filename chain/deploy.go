package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/params"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain/bindings"
)

// Signer is a core node's key as the reward vault knows it.
type Signer struct {
	Address common.Address
	Power   uint64 // not zero
}

// DeployConfig says what is deployed.
type DeployConfig struct {
	Artifacts    string            // directory node_modules with the packages of Uniswap v2
	Signers      []Signer          // of reward roots
	MaxPerEpoch  aleph.Token       // by which the sum of rewards may grow with each epoch
	Developers   common.Address    // who receives the developers' part of payments
	DevelopersBP aleph.BasisPoints // that part
	BurnBP       aleph.BasisPoints // the part that is burned
}

// What the development tokens and their pools start with. 1 ALEPH is 0.025
// USD, and 1 ETH is 2,500 USD.
const (
	devSupply     = 500_000_000 // ALEPH
	devSupplyUSDC = 100_000_000
	poolALEPH     = 10_000_000 // in each of the two pools
	poolUSDC      = 250_000
	poolETH       = 100
)

// ErrArtifacts says that the npm packages with the contracts of Uniswap are
// not where they were looked for.
var ErrArtifacts = errors.New("the npm packages with the contracts of Uniswap are not there; run `make npm` in the project's directory and start there, or say where they are with --artifacts")

// Deploy puts a development deployment on a chain: the tokens ALEPH and USDC,
// WETH, Uniswap v2 with a pool of ALEPH and each of the two others, the reward
// vault, and the payment processor, which accepts ALEPH, USDC and ETH. The
// deployer needs 100 ETH for the pool and a little for gas; it owns the
// contracts and gets the rest of the tokens.
//
// On a fresh chain the addresses follow from the deployer alone. A deployment
// that was interrupted is made again from the start; what there was of it is
// left behind.
func Deploy(ctx context.Context, c *Client, deployer *Sender, config DeployConfig) (Deployment, error) {
	u := undertaking{client: c, deployer: deployer, config: config}
	if err := u.run(ctx); err != nil {
		return Deployment{}, fmt.Errorf("deploy contracts on chain %d: %w", c.chainID, err)
	}
	return u.Deployment, nil
}

// undertaking is a deployment under way.
type undertaking struct {
	Deployment
	client   *Client
	deployer *Sender
	config   DeployConfig
}

func (u *undertaking) run(ctx context.Context) error {
	weth9, err := artifact(u.config.Artifacts, "v2-periphery", "WETH9")
	if err != nil {
		return err
	}
	factory, err := artifact(u.config.Artifacts, "v2-core", "UniswapV2Factory")
	if err != nil {
		return err
	}
	router, err := artifact(u.config.Artifacts, "v2-periphery", "UniswapV2Router02")
	if err != nil {
		return err
	}
	u.Block, err = u.client.BlockNumber(ctx)
	if err != nil {
		return fmt.Errorf("ask for the head: %w", err)
	}
	u.ChainID, u.Developers = u.client.chainID, u.config.Developers
	owner := u.deployer.Address()
	token := bindings.NewDevToken()

	for _, step := range []struct {
		name    string
		address *common.Address
		code    func() []byte // called after the steps before
	}{
		{"ALEPH", &u.ALEPH, func() []byte {
			return creation(bindings.DevTokenMetaData.Bin, token.PackConstructor("Aleph (development)", "ALEPH", 18, owner))
		}},
		{"USDC", &u.USDC, func() []byte {
			return creation(bindings.DevTokenMetaData.Bin, token.PackConstructor("USD Coin (development)", "USDC", 6, owner))
		}},
		{"WETH9", &u.WETH, func() []byte { return creation(weth9, nil) }},
		{"UniswapV2Factory", &u.Factory, func() []byte { return creation(factory, words(owner)) }},
		{"UniswapV2Router02", &u.Router, func() []byte { return creation(router, words(u.Factory, u.WETH)) }},
		{"RewardVault", &u.Vault, u.vault},
		{"PaymentProcessor", &u.Processor, func() []byte {
			return creation(bindings.PaymentProcessorMetaData.Bin, bindings.NewPaymentProcessor().PackConstructor(
				u.ALEPH, u.Router, owner, u.Vault, u.config.Developers, uint16(u.config.DevelopersBP), uint16(u.config.BurnBP)))
		}},
	} {
		*step.address, err = u.deployer.Create(ctx, step.code())
		if err != nil {
			return fmt.Errorf("%s: %w", step.name, err)
		}
	}
	if err := u.fillPools(ctx); err != nil {
		return fmt.Errorf("fill the pools: %w", err)
	}
	if err := u.acceptTokens(ctx); err != nil {
		return fmt.Errorf("accept tokens: %w", err)
	}
	return nil
}

func (u *undertaking) vault() []byte {
	var signers []common.Address
	var powers []*big.Int
	for _, s := range u.config.Signers {
		signers = append(signers, s.Address)
		powers = append(powers, new(big.Int).SetUint64(s.Power))
	}
	return creation(bindings.RewardVaultMetaData.Bin, bindings.NewRewardVault().PackConstructor(
		u.ALEPH, u.deployer.Address(), signers, powers, u.config.MaxPerEpoch.Big()))
}

func (u *undertaking) fillPools(ctx context.Context) error {
	token, uniswap, owner := bindings.NewDevToken(), bindings.NewIUniswapV2Router02(), u.deployer.Address()
	whole := func(n, unit int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(unit)) }
	inPool, dollars := whole(poolALEPH, params.Ether), whole(poolUSDC, 1_000_000)
	deadline, err := deadline(ctx, u.client)
	if err != nil {
		return err
	}
	for _, step := range []struct {
		to    common.Address
		data  []byte
		value *big.Int
	}{
		{to: u.ALEPH, data: token.PackMint(owner, whole(devSupply, params.Ether))},
		{to: u.USDC, data: token.PackMint(owner, whole(devSupplyUSDC, 1_000_000))},
		{to: u.ALEPH, data: token.PackApprove(u.Router, new(big.Int).Lsh(inPool, 1))},
		{to: u.USDC, data: token.PackApprove(u.Router, dollars)},
		{to: u.Router, data: uniswap.PackAddLiquidity(u.ALEPH, u.USDC, inPool, dollars, inPool, dollars, owner, deadline)},
		{
			to:    u.Router,
			data:  uniswap.PackAddLiquidityETH(u.ALEPH, inPool, inPool, whole(poolETH, params.Ether), owner, deadline),
			value: whole(poolETH, params.Ether),
		},
	} {
		if _, err := u.deployer.Send(ctx, step.to, step.data, step.value); err != nil {
			return err
		}
	}
	f := bindings.NewIUniswapV2Factory()
	u.USDCPool, err = read(ctx, u.client, u.Factory, f.PackGetPair(u.ALEPH, u.USDC), f.UnpackGetPair)
	if err != nil {
		return err
	}
	u.WETHPool, err = read(ctx, u.client, u.Factory, f.PackGetPair(u.ALEPH, u.WETH), f.UnpackGetPair)
	return err
}

func (u *undertaking) acceptTokens(ctx context.Context) error {
	processor := bindings.NewPaymentProcessor()
	for _, set := range [][]byte{
		processor.PackSetToken(u.ALEPH, true, false, nil),
		processor.PackSetToken(u.USDC, true, true, []common.Address{u.USDC, u.ALEPH}),
		processor.PackSetToken(Coin, true, false, []common.Address{u.WETH, u.ALEPH}),
	} {
		if _, err := u.deployer.Send(ctx, u.Processor, set, nil); err != nil {
			return err
		}
	}
	return nil
}

// deadline returns a moment by which a swap must have happened: ten minutes
// from now, by the clock or by the chain, whichever is ahead.
func deadline(ctx context.Context, c *Client) (*big.Int, error) {
	head, err := c.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("ask for the chain's time: %w", err)
	}
	now := max(time.Now().Unix(), int64(head.Time))
	return big.NewInt(now + 600), nil
}

// artifact reads the bytecode of a contract of Uniswap. Its licence is its
// own, so it is neither committed nor part of the binary.
func artifact(dir, pkg, contract string) (code string, err error) {
	file := filepath.Join(dir, "@uniswap", pkg, "build", contract+".json")
	b, err := os.ReadFile(file)
	if errors.Is(err, os.ErrNotExist) {
		return "", fmt.Errorf("%w (no %s)", ErrArtifacts, file)
	} else if err != nil {
		return "", fmt.Errorf("read contract: %w", err)
	}
	var a struct {
		Bytecode string `json:"bytecode"`
	}
	if err := json.Unmarshal(b, &a); err != nil {
		return "", fmt.Errorf("read contract from %s: %w", file, err)
	}
	if _, err := hexutil.Decode("0x" + trim0x(a.Bytecode)); err != nil || a.Bytecode == "" {
		return "", fmt.Errorf("%s holds no bytecode; run `make npm`", file)
	}
	return a.Bytecode, nil
}

// creation is the code that deploys a contract: its own in hexadecimal,
// followed by the arguments of its constructor.
func creation(code string, arguments []byte) []byte {
	return append(common.FromHex(code), arguments...)
}

// words encodes addresses as arguments.
func words(addresses ...common.Address) (b []byte) {
	for _, a := range addresses {
		b = append(b, common.LeftPadBytes(a[:], 32)...)
	}
	return b
}
