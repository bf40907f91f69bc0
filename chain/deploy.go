package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

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
	Artifacts      string            // directory node_modules with the packages of Uniswap
	Signers        []Signer          // of reward roots
	MaxPerEpoch    aleph.Token       // by which the sum of rewards may grow with each epoch
	Start          time.Time         // of the first epoch, or before
	Epoch          time.Duration     // the least duration of an epoch, rounded down to whole seconds
	Window         time.Duration     // in which a root can be stopped, in whole seconds, less than those of an epoch
	Guardian       common.Address    // who can stop roots; the zero address is nobody
	DevelopersLock time.Duration     // how long the developers' part rests, in whole seconds
	Halving        time.Duration     // in which the price of what is for sale halves, in whole seconds
	DevelopersBP   aleph.BasisPoints // that part of payments
	BurnBP         aleph.BasisPoints // the part that is burned
}

// What the development tokens and their pools start with. 1 ALEPH is 0.025
// USD, and 1 ETH is 2,500 USD.
const (
	devSupply    = 500_000_000 // ALEPH
	devSupplyUSD = 100_000_000 // of each token that is worth a dollar
	poolALEPH    = 10_000_000  // in each pool
	poolUSD      = 250_000
	poolETH      = 100
)

// The pools of Uniswap v3 and v4: the fee in 10^-6, how far apart ticks are,
// and the outermost ones of that grid, between which the liquidity lies.
const (
	poolFee     = 3000
	poolSpacing = 60
	poolTicks   = 887_220
)

// The price of ALEPH on a development network is averaged over a time in
// which somebody who tries things out sees it move. A pool counts while it
// holds a tenth of what it begins with.
const (
	devWindow = 10 // seconds
	devLeast  = 5  // seconds
	devQuorum = 2
	devDepth  = 10 // how many times as much a pool begins with
)

// ErrArtifacts says that the npm packages with the contracts of Uniswap are
// not where they were looked for.
var ErrArtifacts = errors.New("the npm packages with the contracts of Uniswap are not there; run `make npm` in the project's directory and start there, or say where they are with --artifacts")

// Deploy puts a development deployment on a chain: the tokens ALEPH, USDC,
// USDT and DAI, WETH, and Uniswap v2, v3 and v4 with the Universal Router in
// front. ALEPH has pools with USDC and WETH in v2, with USDT in v3, and with
// DAI in v4, and WETH has one with USDC in v2: the price of ALEPH is taken from
// all of them. Then come the reward vault, the lock of the developers' part,
// and the payment processor, which accepts ETH and each of the tokens. The
// deployer needs 200 ETH for the pools and a little for gas; it owns the
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
	uniswap  uniswap

	// Through these Uniswap's pools are filled, and nothing else.
	v3Factory, v3Positions, v4Pools, v4Liquidity common.Address

	v3Pool, ethPool common.Address // of ALEPH and USDT, and of WETH and USDC
}

func (u *undertaking) run(ctx context.Context) (err error) {
	if u.uniswap, err = readUniswap(u.config.Artifacts); err != nil {
		return err
	}
	if u.Block, err = u.client.BlockNumber(ctx); err != nil {
		return fmt.Errorf("ask for the head: %w", err)
	}
	u.ChainID = u.client.chainID
	if err := u.create(ctx); err != nil {
		return err
	}
	if err := u.fillPools(ctx); err != nil {
		return fmt.Errorf("fill the pools: %w", err)
	}
	if err := u.acceptTokens(ctx); err != nil {
		return fmt.Errorf("accept tokens: %w", err)
	}
	u.Pricing = u.pricing()
	return nil
}

// create creates the contracts, in an order in which each finds those that it
// speaks to.
func (u *undertaking) create(ctx context.Context) (err error) {
	owner, token, x := u.deployer.Address(), bindings.NewDevToken(), &u.uniswap
	named := func(name, symbol string, decimals uint8) func() ([]byte, error) {
		return func() ([]byte, error) {
			return creation(bindings.DevTokenMetaData.Bin, token.PackConstructor(name+" (development)", symbol, decimals, owner)), nil
		}
	}
	for _, step := range []struct {
		name    string
		address *common.Address
		code    func() ([]byte, error) // called after the steps before
	}{
		{"ALEPH", &u.ALEPH, named("Aleph", "ALEPH", 18)},
		{"USDC", &u.USDC, named("USD Coin", "USDC", 6)},
		{"USDT", &u.USDT, func() ([]byte, error) {
			return creation(bindings.DevTetherMetaData.Bin, bindings.NewDevTether().PackConstructor(owner)), nil
		}},
		{"DAI", &u.DAI, named("Dai Stablecoin", "DAI", 18)},
		{"WETH9", &u.WETH, func() ([]byte, error) { return x.weth9.creation() }},
		{"UniswapV2Factory", &u.Factory, func() ([]byte, error) { return x.v2Factory.creation(owner) }},
		{"UniswapV2Router02", &u.Router, func() ([]byte, error) { return x.v2Router.creation(u.Factory, u.WETH) }},
		{"UniswapV3Factory", &u.v3Factory, func() ([]byte, error) { return x.v3Factory.creation() }},
		{"NonfungiblePositionManager", &u.v3Positions, func() ([]byte, error) {
			return x.v3Positions.creation(u.v3Factory, u.WETH, common.Address{})
		}},
		{"QuoterV2", &u.QuoterV3, func() ([]byte, error) { return x.v3Quoter.creation(u.v3Factory, u.WETH) }},
		{"PoolManager", &u.v4Pools, func() ([]byte, error) { return x.v4Pools.creation(owner) }},
		{"PoolModifyLiquidityTest", &u.v4Liquidity, func() ([]byte, error) { return x.v4Liquidity.creation(u.v4Pools) }},
		{"V4Quoter", &u.QuoterV4, func() ([]byte, error) { return x.v4Quoter.creation(u.v4Pools) }},
		{"UniversalRouter", &u.UniversalRouter, u.universalRouter},
		{"RewardVault", &u.Vault, u.vault},
		{"DeveloperVesting", &u.Vesting, func() ([]byte, error) {
			return creation(bindings.DeveloperVestingMetaData.Bin, bindings.NewDeveloperVesting().PackConstructor(
				u.ALEPH, u.Vault, seconds(u.config.DevelopersLock), seconds(u.config.Halving))), nil
		}},
		{"PaymentProcessor", &u.Processor, func() ([]byte, error) {
			return creation(bindings.PaymentProcessorMetaData.Bin, bindings.NewPaymentProcessor().PackConstructor(
				u.ALEPH, u.UniversalRouter, u.WETH, owner, u.Vault, u.Vesting, uint16(u.config.DevelopersBP), uint16(u.config.BurnBP))), nil
		}},
	} {
		code, err := step.code()
		if err == nil {
			*step.address, err = u.deployer.Create(ctx, code)
		}
		if err != nil {
			return fmt.Errorf("%s: %w", step.name, err)
		}
	}
	return nil
}

// universalRouter leaves out what its swaps do not need: Permit2, the managers
// of positions, and the bridge.
func (u *undertaking) universalRouter() ([]byte, error) {
	return u.uniswap.universalRouter.creation(routerParameters{
		Weth9: u.WETH, V2Factory: u.Factory, V3Factory: u.v3Factory, V4PoolManager: u.v4Pools,
		PairInitCodeHash: u.uniswap.v2Pair.hash(), PoolInitCodeHash: u.uniswap.v3Pool.hash(),
	})
}

func (u *undertaking) vault() ([]byte, error) {
	var signers []common.Address
	var powers []*big.Int
	for _, s := range u.config.Signers {
		signers = append(signers, s.Address)
		powers = append(powers, new(big.Int).SetUint64(s.Power))
	}
	return creation(bindings.RewardVaultMetaData.Bin, bindings.NewRewardVault().PackConstructor(
		u.ALEPH, u.deployer.Address(), u.config.Guardian, signers, powers, bindings.RewardVaultBounds{
			MaxPerEpoch: u.config.MaxPerEpoch.Big(), Genesis: uint64(max(0, u.config.Start.Unix())),
			EpochLength: seconds(u.config.Epoch), Window: seconds(u.config.Window),
		})), nil
}

func seconds(d time.Duration) uint64 { return uint64(max(0, d) / time.Second) }

// call is a transaction of a deployment.
type call struct {
	to    common.Address
	data  []byte
	value *big.Int
}

func (u *undertaking) fillPools(ctx context.Context) error {
	token, v2, owner := bindings.NewDevToken(), bindings.NewIUniswapV2Router02(), u.deployer.Address()
	inPool, usd6, usd18, ether := whole(poolALEPH, 18), whole(poolUSD, 6), whole(poolUSD, 18), whole(poolETH, 18)
	deadline, err := deadline(ctx, u.client, deadlineAhead)
	if err != nil {
		return err
	}
	calls := []call{
		{to: u.ALEPH, data: token.PackMint(owner, whole(devSupply, 18))},
		{to: u.USDC, data: token.PackMint(owner, whole(devSupplyUSD, 6))},
		{to: u.USDT, data: token.PackMint(owner, whole(devSupplyUSD, 6))},
		{to: u.DAI, data: token.PackMint(owner, whole(devSupplyUSD, 18))},
		{to: u.ALEPH, data: token.PackApprove(u.Router, new(big.Int).Lsh(inPool, 1))},
		{to: u.ALEPH, data: token.PackApprove(u.v3Positions, inPool)},
		{to: u.ALEPH, data: token.PackApprove(u.v4Liquidity, inPool)},
		{to: u.USDC, data: token.PackApprove(u.Router, new(big.Int).Lsh(usd6, 1))},
		{to: u.USDT, data: token.PackApprove(u.v3Positions, usd6)},
		{to: u.DAI, data: token.PackApprove(u.v4Liquidity, usd18)},
		{to: u.Router, data: v2.PackAddLiquidity(u.ALEPH, u.USDC, inPool, usd6, inPool, usd6, owner, deadline)},
		{to: u.Router, data: v2.PackAddLiquidityETH(u.ALEPH, inPool, inPool, ether, owner, deadline), value: ether},
		{to: u.Router, data: v2.PackAddLiquidityETH(u.USDC, usd6, usd6, ether, owner, deadline), value: ether},
	}
	v3, err := u.uniswap.poolV3(u, balance{u.ALEPH, inPool}, balance{u.USDT, usd6}, deadline)
	if err != nil {
		return err
	}
	v4, err := u.uniswap.poolV4(u, balance{u.ALEPH, inPool}, balance{u.DAI, usd18})
	if err != nil {
		return err
	}
	for _, c := range slices.Concat(calls, v3, v4) {
		if _, err := u.deployer.Send(ctx, c.to, c.data, c.value); err != nil {
			return err
		}
	}
	f := bindings.NewIUniswapV2Factory()
	for _, pool := range []struct {
		address *common.Address
		a, b    common.Address
	}{
		{&u.USDCPool, u.ALEPH, u.USDC}, {&u.WETHPool, u.ALEPH, u.WETH}, {&u.ethPool, u.WETH, u.USDC},
	} {
		if *pool.address, err = read(ctx, u.client, u.Factory, f.PackGetPair(pool.a, pool.b), f.UnpackGetPair); err != nil {
			return err
		}
	}
	return u.remember(ctx)
}

// remember lets the pool of v3 remember its price for the whole window.
// Blocks are at least a second apart, and a pool writes one observation in a
// block; a new one has place for one alone.
func (u *undertaking) remember(ctx context.Context) (err error) {
	f := bindings.NewUniswapV3Factory()
	if u.v3Pool, err = read(ctx, u.client, u.v3Factory, f.PackGetPool(u.ALEPH, u.USDT, big.NewInt(poolFee)), f.UnpackGetPool); err != nil {
		return err
	}
	_, err = u.deployer.Send(ctx, u.v3Pool, bindings.NewUniswapV3Pool().PackIncreaseObservationCardinalityNext(devWindow+1), nil)
	return err
}

// pricing takes the price of ALEPH from every pool that there is.
func (u *undertaking) pricing() Pricing {
	part := func(n, decimals int64) aleph.Token { return tokenOf(whole(n/devDepth, decimals)) }
	usd6, usd18, ether := part(poolUSD, 6), part(poolUSD, 18), part(poolETH, 18)
	return Pricing{Window: devWindow, Least: devLeast, Quorum: devQuorum, Sources: []PriceSource{
		{Name: "USDC", Decimals: 6, Pools: []PricePool{{Uniswap: 2, Address: u.USDCPool, Of: u.ALEPH, In: u.USDC, Least: usd6}}},
		{Name: "USDT", Decimals: 6, Pools: []PricePool{{Uniswap: 3, Address: u.v3Pool, Of: u.ALEPH, In: u.USDT, Least: usd6}}},
		{Name: "DAI", Decimals: 18, Pools: []PricePool{
			{Uniswap: 4, Address: u.v4Pools, Of: u.ALEPH, In: u.DAI, Least: usd18, Fee: poolFee, TickSpacing: poolSpacing},
		}},
		{Name: "ETH", Decimals: 6, Pools: []PricePool{
			{Uniswap: 2, Address: u.WETHPool, Of: u.ALEPH, In: u.WETH, Least: ether},
			{Uniswap: 2, Address: u.ethPool, Of: u.WETH, In: u.USDC, Least: usd6},
		}},
	}}
}

// whole is n whole units of a token with so many decimals.
func whole(n, decimals int64) *big.Int {
	return new(big.Int).Mul(big.NewInt(n), new(big.Int).Exp(big.NewInt(10), big.NewInt(decimals), nil))
}

func (u *undertaking) acceptTokens(ctx context.Context) error {
	processor, fees := bindings.NewPaymentProcessor(), []*big.Int{big.NewInt(poolFee)}
	for _, set := range []struct {
		token  common.Address
		stable bool
		route  bindings.UniswapRoute
	}{
		{token: u.ALEPH},
		{Coin, false, bindings.UniswapRoute{Version: uniswapV2, Path: []common.Address{u.WETH, u.ALEPH}}},
		{u.USDC, true, bindings.UniswapRoute{Version: uniswapV2, Path: []common.Address{u.USDC, u.ALEPH}}},
		{u.USDT, true, bindings.UniswapRoute{Version: uniswapV3, Path: []common.Address{u.USDT, u.ALEPH}, Fees: fees}},
		{u.DAI, true, bindings.UniswapRoute{
			Version: uniswapV4, Path: []common.Address{u.DAI, u.ALEPH}, Fees: fees, TickSpacings: []*big.Int{big.NewInt(poolSpacing)},
		}},
	} {
		if _, err := u.deployer.Send(ctx, u.Processor, processor.PackSetToken(set.token, true, set.stable, set.route), nil); err != nil {
			return err
		}
	}
	return nil
}

// deadline returns a moment by which something must have happened, in Unix
// seconds: so long after the next block.
func deadline(ctx context.Context, c *Client, ahead time.Duration) (*big.Int, error) {
	next, err := nextTime(ctx, c)
	if err != nil {
		return nil, err
	}
	return big.NewInt(next + int64(ahead/time.Second)), nil
}

// nextTime returns the least time that the next block can have, if it came
// now, in Unix seconds. A chain on which blocks come faster than seconds is
// ahead of the clock.
func nextTime(ctx context.Context, c *Client) (int64, error) {
	head, err := c.HeaderByNumber(ctx, nil)
	if err != nil {
		return 0, fmt.Errorf("ask for the chain's time: %w", err)
	}
	return max(time.Now().Unix(), int64(head.Time)+1), nil
}

// creation is the code that deploys a contract: its own in hexadecimal,
// followed by the arguments of its constructor.
func creation(code string, arguments []byte) []byte {
	return append(common.FromHex(code), arguments...)
}
