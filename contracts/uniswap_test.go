package contracts_test

import (
	"errors"
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/google/go-cmp/cmp"

	"github.com/aleph-im/go-aleph/chain/bindings"
)

// The versions of Uniswap as the contracts number them.
const (
	v2 = 1 + iota
	v3
	v4
)

// The pools of v3 and v4 take 0.3 %, and their liquidity lies between the
// outermost ticks of their grid.
const (
	poolFee     = 3000
	poolSpacing = 60
	poolTicks   = 887_220
)

type (
	path  = []common.Address
	route = bindings.UniswapRoute
)

// through is the route through pools of a version.
func through(version uint8, path ...common.Address) route {
	r := route{Version: version, Path: path}
	for range path[:max(1, len(path))-1] {
		if version >= v3 {
			r.Fees = append(r.Fees, big.NewInt(poolFee))
		}
		if version >= v4 {
			r.TickSpacings = append(r.TickSpacings, big.NewInt(poolSpacing))
		}
	}
	return r
}

// uniswap is Uniswap v3 and v4 and the Universal Router as the npm packages
// carry them, next to a v2 that is there already.
type uniswap struct {
	router                 common.Address
	positions, pools       common.Address // of v3 and of v4
	liquidity              common.Address // of v4
	quoterV3, quoterV4     common.Address
	positionsABI, poolsABI artifact
	liquidityABI           artifact
}

func (e *evm) deployUniswap(t fataler, weth, v2Factory common.Address) (u uniswap) {
	t.Helper()
	create := func(a artifact, arguments ...any) common.Address {
		return e.deploy(t, a.Bytecode, a.pack(t, "", arguments...))
	}
	v3Factory := create(npm(t, "@uniswap/v3-core/artifacts/contracts/UniswapV3Factory.sol/UniswapV3Factory.json"))
	u.positionsABI = npm(t, "@uniswap/v3-periphery/artifacts/contracts/NonfungiblePositionManager.sol/NonfungiblePositionManager.json")
	u.positions = create(u.positionsABI, v3Factory, weth, nobody)
	u.quoterV3 = create(npm(t, "@uniswap/v3-periphery/artifacts/contracts/lens/QuoterV2.sol/QuoterV2.json"), v3Factory, weth)
	u.poolsABI = npm(t, "@uniswap/v4-core/out/PoolManager.sol/PoolManager.json")
	u.pools = create(u.poolsABI, owner.Address)
	u.liquidityABI = npm(t, "@uniswap/v4-core/out/PoolModifyLiquidityTest.sol/PoolModifyLiquidityTest.json")
	u.liquidity = create(u.liquidityABI, u.pools)
	u.quoterV4 = create(npm(t, "@uniswap/v4-periphery/foundry-out/V4Quoter.sol/V4Quoter.json"), u.pools)

	hash := func(path string) [32]byte {
		return crypto.Keccak256Hash(common.FromHex(npm(t, path).Bytecode))
	}
	u.router = create(npm(t, "@uniswap/universal-router/artifacts/contracts/UniversalRouter.sol/UniversalRouter.json"), struct {
		Permit2, Weth9, V2Factory, V3Factory                              common.Address
		PairInitCodeHash, PoolInitCodeHash                                [32]byte
		V4PoolManager, V3NFTPositionManager, V4PositionManager, SpokePool common.Address
	}{
		Weth9: weth, V2Factory: v2Factory, V3Factory: v3Factory, V4PoolManager: u.pools,
		PairInitCodeHash: hash("@uniswap/v2-core/build/UniswapV2Pair.json"),
		PoolInitCodeHash: hash("@uniswap/v3-core/artifacts/contracts/UniswapV3Pool.sol/UniswapV3Pool.json"),
	})
	return u
}

// side is what a pool begins with of a token.
type side struct {
	token  common.Address
	amount *big.Int
}

// sides sorts a pool's tokens and gives its price as v3 and v4 want it:
// sqrt(b / a) * 2^96.
func sides(a, b side) (side, side, *big.Int) {
	if a.token.Cmp(b.token) > 0 {
		a, b = b, a
	}
	price := new(big.Int).Lsh(b.amount, 192)
	return a, b, price.Sqrt(price.Quo(price, a.amount))
}

// poolV3 is a new pool of v3, filled by owner.
func (m *market) poolV3(t fataler, x, y side) {
	t.Helper()
	a, b, price := sides(x, y)
	for _, s := range []side{a, b} {
		m.do(t, owner, s.token, erc20.PackApprove(m.positions, s.amount))
	}
	m.do(t, owner, m.positions, m.positionsABI.pack(t, "createAndInitializePoolIfNecessary", a.token, b.token, big.NewInt(poolFee), price))
	m.do(t, owner, m.positions, m.positionsABI.pack(t, "mint", struct {
		Token0, Token1                                         common.Address
		Fee, TickLower, TickUpper                              *big.Int
		Amount0Desired, Amount1Desired, Amount0Min, Amount1Min *big.Int
		Recipient                                              common.Address
		Deadline                                               *big.Int
	}{
		a.token, b.token, big.NewInt(poolFee), big.NewInt(-poolTicks), big.NewInt(poolTicks),
		a.amount, b.amount, new(big.Int), new(big.Int), owner.Address, plus(m.now(t), 3600),
	}))
}

// poolV4 is a new pool of v4, filled by owner; the token nobody is ether.
func (m *market) poolV4(t fataler, x, y side) {
	t.Helper()
	a, b, price := sides(x, y)
	key := struct {
		Currency0, Currency1 common.Address
		Fee, TickSpacing     *big.Int
		Hooks                common.Address
	}{a.token, b.token, big.NewInt(poolFee), big.NewInt(poolSpacing), nobody}
	var ether *big.Int
	for _, s := range []side{a, b} {
		if s.token == nobody {
			ether = s.amount
			continue
		}
		m.do(t, owner, s.token, erc20.PackApprove(m.liquidity, s.amount))
	}
	m.do(t, owner, m.pools, m.poolsABI.pack(t, "initialize", key, price))
	liquidity := new(big.Int).Mul(a.amount, b.amount)
	liquidity.Sqrt(liquidity).Sub(liquidity, new(big.Int).Rsh(liquidity, 40)) // Not to be asked for more by rounding.
	m.send(t, owner, &m.liquidity, ether, m.liquidityABI.pack(t, "modifyLiquidity0", key, struct {
		TickLower, TickUpper, LiquidityDelta *big.Int
		Salt                                 [32]byte
	}{TickLower: big.NewInt(-poolTicks), TickUpper: big.NewInt(poolTicks), LiquidityDelta: liquidity}, []byte{}))
}

// quote is what Uniswap's own quoters, or v2's formula, say of a swap.
func (m *market) quote(t fataler, amount *big.Int, r route) *big.Int {
	t.Helper()
	switch r.Version {
	case v3:
		packed := r.Path[0].Bytes()
		for i, fee := range r.Fees {
			packed = append(append(packed, common.LeftPadBytes(fee.Bytes(), 3)...), r.Path[i+1].Bytes()...)
		}
		q := bindings.NewUniswapV3Quoter()
		return view(t, m.evm, m.quoterV3, q.PackQuoteV3(packed, amount), q.UnpackQuoteV3).AmountOut
	case v4:
		var hops []bindings.PathKey
		for i, fee := range r.Fees {
			hops = append(hops, bindings.PathKey{IntermediateCurrency: r.Path[i+1], Fee: fee, TickSpacing: r.TickSpacings[i]})
		}
		q := bindings.NewUniswapV4Quoter()
		return view(t, m.evm, m.quoterV4, q.PackQuoteV4(bindings.IV4QuoterQuoteExactParams{
			ExactCurrency: r.Path[0], Path: hops, ExactAmount: amount,
		}), q.UnpackQuoteV4).AmountOut
	default:
		return m.swapped(t, amount, r.Path...)
	}
}

// bazaar is a market with all versions: USDT, which returns nothing, GOLD and
// ALEPH in v3, DAI, SILVER and ALEPH in v4, ether in all three.
type bazaar struct {
	*market
	usdt, dai, gold, silver common.Address
}

func newBazaar(t *testing.T) *bazaar {
	t.Helper()
	b := &bazaar{market: newMarket(t)}
	b.dai, b.gold, b.silver = b.token(t, "DAI", 18), b.token(t, "GOLD", 18), b.token(t, "SILVER", 18)
	b.usdt = b.deploy(t, bindings.DevTetherMetaData.Bin, bindings.NewDevTether().PackConstructor(owner.Address))
	plenty := tokens(1_000_000)
	for _, token := range []common.Address{b.usdt, b.dai, b.gold, b.silver} {
		for _, who := range []account{owner, alice} {
			b.mint(t, token, who.Address, plenty)
		}
		b.do(t, alice, token, erc20.PackApprove(b.target, plenty))
	}
	b.send(t, owner, &b.weth, tokens(34), bindings.NewWETH9().PackDeposit())
	b.poolV3(t, side{b.usdt, big.NewInt(25_000_000_000)}, side{b.aleph, tokens(1_000_000)})
	b.poolV3(t, side{b.weth, tokens(14)}, side{b.aleph, tokens(1_000_000)})
	b.poolV3(t, side{b.gold, tokens(5_000)}, side{b.weth, tokens(20)})
	b.poolV4(t, side{b.dai, tokens(25_000)}, side{b.aleph, tokens(1_000_000)})
	b.poolV4(t, side{nobody, tokens(14)}, side{b.aleph, tokens(1_000_000)})
	b.poolV4(t, side{b.silver, tokens(5_000)}, side{nobody, tokens(20)})
	return b
}

// Every kind of token through every Uniswap that it has a pool in: the event
// has what Uniswap says, and nothing is left on the way.
func TestPayThroughEveryUniswap(t *testing.T) {
	t.Parallel()
	m := newBazaar(t)
	for _, test := range []struct {
		name   string
		token  common.Address
		stable bool
		route  route
		amount *big.Int
	}{
		{"ETH, v2", nobody, false, through(v2, m.weth, m.aleph), big.NewInt(1e16 + 7)},
		{"ETH, v3", nobody, false, through(v3, m.weth, m.aleph), big.NewInt(1e16 + 7)},
		{"ETH, v4", nobody, false, through(v4, nobody, m.aleph), big.NewInt(1e16 + 7)},
		{"USDC, v2", m.usdc, true, through(v2, m.usdc, m.aleph), big.NewInt(12_345_678)},
		{"USDT, which returns nothing, v3", m.usdt, true, through(v3, m.usdt, m.aleph), big.NewInt(12_345_678)},
		{"DAI, v4", m.dai, true, through(v4, m.dai, m.aleph), big.NewInt(5e18 + 3)},
		{"DAO by two pools, v2", m.dao, false, through(v2, m.dao, m.weth, m.aleph), big.NewInt(3e16 + 1)},
		{"GOLD by two pools, v3", m.gold, false, through(v3, m.gold, m.weth, m.aleph), big.NewInt(3e16 + 1)},
		{"SILVER by two pools and ether, v4", m.silver, false, through(v4, m.silver, nobody, m.aleph), big.NewInt(3e16 + 1)},
	} {
		t.Run(test.name, func(t *testing.T) {
			m.accept(t, test.token, test.stable, test.route)
			exchanged, developed, developersToken := test.amount, new(big.Int), m.aleph
			if test.stable {
				developed, developersToken = mulDiv(test.amount, big.NewInt(developersBp), big.NewInt(10_000)), test.token
				exchanged = new(big.Int).Sub(test.amount, developed)
			}
			received := m.quote(t, exchanged, test.route)
			distributed, alephDeveloped, burned := split(received, developersBp, burnBp, test.stable)
			if !test.stable {
				developed = alephDeveloped
			}

			refusal := &bindings.PaymentProcessorTooLittleReceived{Minimum: plus(received, 1), Received: received}
			deadline := plus(m.now(t), 600)
			if test.token == nobody {
				m.refuses(t, processor.UnpackError, alice.Address, &m.target, test.amount,
					processor.PackPayETH(nobody, plus(received, 1), deadline), refusal)
			} else {
				m.refuses(t, processor.UnpackError, alice.Address, &m.target, nil,
					processor.PackPay(test.token, test.amount, nobody, plus(received, 1), deadline), refusal)
			}

			before := m.balance(t, test.token, alice.Address)
			got := m.pay(t, test.token, test.amount, bob.Address, received)
			want := &bindings.PaymentProcessorPaid{
				Payer: alice.Address, Account: bob.Address, Token: test.token,
				Amount: test.amount, Swapped: exchanged, Received: received,
				Distribution: distributed, Developers: developed, DevelopersToken: developersToken, Burned: burned,
			}
			if diff := cmp.Diff(want, got, equalNumbers); diff != "" {
				t.Errorf("event (-want +got):\n%s", diff)
			}
			if paid := new(big.Int).Sub(before, m.balance(t, test.token, alice.Address)); test.token != nobody && paid.Cmp(test.amount) != 0 {
				t.Errorf("Alice paid %d, want %d", paid, test.amount)
			}
			for _, place := range []common.Address{m.target, m.router} {
				for _, token := range []common.Address{nobody, m.aleph, m.weth, test.token} {
					if left := m.balance(t, token, place); left.Sign() != 0 {
						t.Errorf("%d of token %s are left at %s", left, token, place)
					}
				}
			}
		})
	}
}

// What pools can't take whole is not taken at all: the rest would lie with the
// router, where anybody can fetch it.
func TestPayRefusesWhatPoolsCannotTake(t *testing.T) {
	t.Parallel()
	m := newBazaar(t)
	huge := new(big.Int).Lsh(big.NewInt(1), 120)
	for _, test := range []struct {
		token   common.Address
		version uint8
	}{{m.gold, v3}, {m.silver, v4}} {
		m.mint(t, test.token, owner.Address, tokens(1))
		one := side{test.token, big.NewInt(1_000_000)}
		aleph := side{m.aleph, big.NewInt(1_000_000)}
		if test.version == v3 {
			m.poolV3(t, one, aleph)
		} else {
			m.poolV4(t, one, aleph)
		}
		m.accept(t, test.token, false, through(test.version, test.token, m.aleph))
		m.mint(t, test.token, alice.Address, huge)
		m.do(t, alice, test.token, erc20.PackApprove(m.target, huge))
		data := processor.PackPay(test.token, huge, nobody, big.NewInt(1), m.now(t))
		_, err := m.call(t, alice.Address, &m.target, nil, data)
		if err == nil {
			t.Errorf("version %d: took 2^120 for a pool of a million", test.version)
		}
	}
}

// Nor may anything stay on the way: where the first pool takes all and the
// second does not, the token between them would lie with the router.
func TestPayRefusesWhatALaterPoolCannotTake(t *testing.T) {
	t.Parallel()
	m := newBazaar(t)
	middle, huge := m.token(t, "MIDDLE", 18), tokens(1_000_000_000)
	m.mint(t, middle, owner.Address, new(big.Int).Lsh(huge, 1))
	m.mint(t, m.gold, owner.Address, huge)
	m.mint(t, m.silver, owner.Address, huge)
	for _, test := range []struct {
		name  string
		first common.Address
		pool  func(fataler, side, side)
		r     route
		told  bool // by our contract; the pools of v4 refuse what is not settled themselves
	}{
		{"v3", m.gold, m.poolV3, through(v3, m.gold, middle, m.aleph), true},
		{"v4", m.silver, m.poolV4, through(v4, m.silver, middle, m.aleph), false},
	} {
		t.Run(test.name, func(t *testing.T) {
			// Plenty of the token between in the first pool, next to nothing of it in the second.
			test.pool(t, side{test.first, tokens(1000)}, side{middle, huge})
			test.pool(t, side{middle, big.NewInt(1000)}, side{m.aleph, big.NewInt(1000)})
			m.accept(t, test.first, false, test.r)
			data := processor.PackPay(test.first, tokens(900), nobody, big.NewInt(1), plus(m.now(t), 60))
			_, err := m.call(t, alice.Address, &m.target, nil, data)
			var reverted rpc.DataError
			if !errors.As(err, &reverted) {
				t.Fatalf("paid through a pool that cannot take it: %v", err)
			}
			reason, _ := processor.UnpackError(common.FromHex(fmt.Sprint(reverted.ErrorData())))
			if left, ok := reason.(*bindings.PaymentProcessorNotWhollySwapped); ok != test.told || ok && left.Left.Sign() <= 0 {
				t.Errorf("refused with %T %+v", reason, reason)
			}
		})
	}
}

// A sandwich takes no more than the payer allowed: bought before at the bound,
// the payment fails and costs nothing.
func TestSandwichBeyondTheBound(t *testing.T) {
	t.Parallel()
	m := newMarket(t)
	amount := big.NewInt(100_000_000)
	quote := m.swapped(t, big.NewInt(95_000_000), m.usdc, m.aleph)
	least := mulDiv(quote, big.NewInt(9_900), big.NewInt(10_000)) // One percent of slippage.

	m.mint(t, m.usdc, bob.Address, big.NewInt(1_000_000_000))
	m.do(t, bob, m.usdc, erc20.PackApprove(m.v2Router, big.NewInt(1_000_000_000)))
	front := router.PackSwapExactTokensForTokens(big.NewInt(500_000_000), new(big.Int), path{m.usdc, m.aleph}, bob.Address, plus(m.now(t), 600))
	m.do(t, bob, m.v2Router, front)

	moved := m.swapped(t, big.NewInt(95_000_000), m.usdc, m.aleph)
	m.refuses(t, processor.UnpackError, alice.Address, &m.target, nil,
		processor.PackPay(m.usdc, amount, nobody, least, plus(m.now(t), 600)),
		&bindings.PaymentProcessorTooLittleReceived{Minimum: least, Received: moved})
	// With a bound that allows it, what is taken is at most that.
	if got := m.pay(t, m.usdc, amount, nobody, moved); got.Received.Cmp(moved) != 0 {
		t.Errorf("received %d, want %d", got.Received, moved)
	}
}

// logsOf are the events of one contract in a receipt.
func logsOf(receipt *types.Receipt, contract common.Address) (logs []*types.Log) {
	for _, log := range receipt.Logs {
		if log.Address == contract {
			logs = append(logs, log)
		}
	}
	return logs
}
