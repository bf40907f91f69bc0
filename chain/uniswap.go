package chain

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// The versions of Uniswap, as our contracts number them.
const (
	uniswapV2 = 1 + iota
	uniswapV3
	uniswapV4
)

// uniswap is what is deployed of Uniswap. Its licence is its own, so it is
// neither committed nor part of the binary.
type uniswap struct {
	weth9                                    artifact
	v2Factory, v2Pair, v2Router              artifact
	v3Factory, v3Pool, v3Positions, v3Quoter artifact
	v4Pools, v4Liquidity, v4Quoter           artifact
	universalRouter                          artifact
}

// readUniswap reads the packages of Uniswap in a directory node_modules.
func readUniswap(dir string) (x uniswap, err error) {
	for _, file := range []struct {
		artifact *artifact
		path     []string
	}{
		{&x.weth9, []string{"v2-periphery", "build", "WETH9"}},
		{&x.v2Factory, []string{"v2-core", "build", "UniswapV2Factory"}},
		{&x.v2Pair, []string{"v2-core", "build", "UniswapV2Pair"}},
		{&x.v2Router, []string{"v2-periphery", "build", "UniswapV2Router02"}},
		{&x.v3Factory, []string{"v3-core", "artifacts", "contracts", "UniswapV3Factory.sol", "UniswapV3Factory"}},
		{&x.v3Pool, []string{"v3-core", "artifacts", "contracts", "UniswapV3Pool.sol", "UniswapV3Pool"}},
		{&x.v3Positions, []string{"v3-periphery", "artifacts", "contracts", "NonfungiblePositionManager.sol", "NonfungiblePositionManager"}},
		{&x.v3Quoter, []string{"v3-periphery", "artifacts", "contracts", "lens", "QuoterV2.sol", "QuoterV2"}},
		{&x.v4Pools, []string{"v4-core", "out", "PoolManager.sol", "PoolManager"}},
		{&x.v4Liquidity, []string{"v4-core", "out", "PoolModifyLiquidityTest.sol", "PoolModifyLiquidityTest"}},
		{&x.v4Quoter, []string{"v4-periphery", "foundry-out", "V4Quoter.sol", "V4Quoter"}},
		{&x.universalRouter, []string{"universal-router", "artifacts", "contracts", "UniversalRouter.sol", "UniversalRouter"}},
	} {
		name := filepath.Join(append([]string{dir, "@uniswap"}, file.path...)...) + ".json"
		if *file.artifact, err = readArtifact(name); err != nil {
			return uniswap{}, err
		}
	}
	return x, nil
}

// artifact is a contract as its npm package carries it.
type artifact struct {
	abi  abi.ABI
	code []byte
}

func readArtifact(file string) (a artifact, err error) {
	b, err := os.ReadFile(file)
	if errors.Is(err, os.ErrNotExist) {
		return artifact{}, fmt.Errorf("%w (no %s)", ErrArtifacts, file)
	} else if err != nil {
		return artifact{}, fmt.Errorf("read contract: %w", err)
	}
	var content struct {
		ABI      abi.ABI         `json:"abi"`
		Bytecode json.RawMessage `json:"bytecode"`
	}
	if err := json.Unmarshal(b, &content); err != nil {
		return artifact{}, fmt.Errorf("read contract from %s: %w", file, err)
	}
	// Hardhat writes a string, Foundry an object that has it.
	var text string
	if json.Unmarshal(content.Bytecode, &text) != nil {
		var object struct {
			Object string `json:"object"`
		}
		if err := json.Unmarshal(content.Bytecode, &object); err != nil {
			return artifact{}, fmt.Errorf("read contract from %s: %w", file, err)
		}
		text = object.Object
	}
	code := common.FromHex(text)
	if len(code) == 0 || common.Bytes2Hex(code) != trim0x(text) {
		return artifact{}, fmt.Errorf("%s holds no bytecode; run `make npm`", file)
	}
	return artifact{content.ABI, code}, nil
}

// creation is the code that deploys the contract.
func (a artifact) creation(arguments ...any) ([]byte, error) {
	packed, err := a.abi.Pack("", arguments...)
	if err != nil {
		return nil, fmt.Errorf("arguments of the constructor: %w", err)
	}
	return append(append([]byte{}, a.code...), packed...), nil
}

// hash is by what a factory finds the contracts of this code that it created.
func (a artifact) hash() [32]byte { return crypto.Keccak256Hash(a.code) }

// routerParameters are what the constructor of the Universal Router takes.
type routerParameters struct {
	Permit2              common.Address
	Weth9                common.Address
	V2Factory            common.Address
	V3Factory            common.Address
	PairInitCodeHash     [32]byte
	PoolInitCodeHash     [32]byte
	V4PoolManager        common.Address
	V3NFTPositionManager common.Address
	V4PositionManager    common.Address
	SpokePool            common.Address
}

// balance is what a pool begins with of a token.
type balance struct {
	token  common.Address
	amount *big.Int
}

// inOrder sorts the two sides of a pool as Uniswap does.
func inOrder(a, b balance) (balance, balance) {
	if a.token.Cmp(b.token) > 0 {
		return b, a
	}
	return a, b
}

// rootPrice is the square root of the price of a in b, as Uniswap v3 and v4
// want it: sqrt(b / a) * 2^96.
func rootPrice(a, b balance) *big.Int {
	n := new(big.Int).Lsh(b.amount, 192)
	return n.Sqrt(n.Quo(n, a.amount))
}

// poolV3 creates a pool of Uniswap v3 and fills it over all prices. What it
// begins with must be approved for the manager of positions.
func (x *uniswap) poolV3(u *undertaking, a, b balance, deadline *big.Int) ([]call, error) {
	a, b = inOrder(a, b)
	manager := u.v3Positions
	create, err := x.v3Positions.abi.Pack("createAndInitializePoolIfNecessary", a.token, b.token, big.NewInt(poolFee), rootPrice(a, b))
	if err != nil {
		return nil, fmt.Errorf("create a pool of Uniswap v3: %w", err)
	}
	mint, err := x.v3Positions.abi.Pack("mint", struct {
		Token0, Token1                                         common.Address
		Fee, TickLower, TickUpper                              *big.Int
		Amount0Desired, Amount1Desired, Amount0Min, Amount1Min *big.Int
		Recipient                                              common.Address
		Deadline                                               *big.Int
	}{
		a.token, b.token, big.NewInt(poolFee), big.NewInt(-poolTicks), big.NewInt(poolTicks),
		a.amount, b.amount, new(big.Int), new(big.Int), u.deployer.Address(), deadline,
	})
	if err != nil {
		return nil, fmt.Errorf("fill a pool of Uniswap v3: %w", err)
	}
	return []call{{to: manager, data: create}, {to: manager, data: mint}}, nil
}

// poolKey names a pool of Uniswap v4.
type poolKey struct {
	Currency0, Currency1 common.Address
	Fee, TickSpacing     *big.Int
	Hooks                common.Address
}

// poolV4 creates a pool of Uniswap v4 and fills it over all prices. What it
// begins with must be approved for v4Liquidity.
func (x *uniswap) poolV4(u *undertaking, a, b balance) ([]call, error) {
	a, b = inOrder(a, b)
	key := poolKey{Currency0: a.token, Currency1: b.token, Fee: big.NewInt(poolFee), TickSpacing: big.NewInt(poolSpacing)}
	create, err := x.v4Pools.abi.Pack("initialize", key, rootPrice(a, b))
	if err != nil {
		return nil, fmt.Errorf("create a pool of Uniswap v4: %w", err)
	}
	fill, err := x.v4Liquidity.abi.Pack("modifyLiquidity0", key, struct {
		TickLower, TickUpper, LiquidityDelta *big.Int
		Salt                                 [32]byte
	}{TickLower: big.NewInt(-poolTicks), TickUpper: big.NewInt(poolTicks), LiquidityDelta: fullLiquidity(a, b)}, []byte{})
	if err != nil {
		return nil, fmt.Errorf("fill a pool of Uniswap v4: %w", err)
	}
	return []call{{to: u.v4Pools, data: create}, {to: u.v4Liquidity, data: fill}}, nil
}

// fullLiquidity is that of a pool over all prices: a little less than both
// sides allow, so that rounding up does not ask for more.
func fullLiquidity(a, b balance) *big.Int {
	l := new(big.Int).Mul(a.amount, b.amount)
	l.Sqrt(l)
	return l.Sub(l, new(big.Int).Rsh(l, 40))
}
