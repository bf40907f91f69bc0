package chain

import (
	"context"
	"fmt"
	"math/big"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain/bindings"
)

// Uniswap is one of its versions.
type Uniswap uint8

// The versions, as the payment processor numbers them.
const (
	UniswapV2 = Uniswap(uniswapV2)
	UniswapV3 = Uniswap(uniswapV3)
	UniswapV4 = Uniswap(uniswapV4)
)

func (v Uniswap) String() string { return fmt.Sprintf("Uniswap v%d", uint8(v)+1) }

// Market is what the owner of a development deployment does so that a token
// can be paid with: he opens pools and sets the route through them. It keeps
// the contracts of Uniswap through which pools are filled, and no money. On
// another network pools are there already, and only the route is set.
type Market struct {
	u           undertaking
	processor   *bindings.PaymentProcessor
	v4Positions artifact // PositionManager, which takes tokens that return nothing too
}

// NewMarket returns the market of a deployment whose owner is given. The
// packages of Uniswap are read from the directory node_modules given.
func NewMarket(ctx context.Context, c *Client, owner *Sender, d Deployment, artifacts string) (*Market, error) {
	m := &Market{u: undertaking{Deployment: d, client: c, deployer: owner}, processor: bindings.NewPaymentProcessor()}
	if err := m.open(ctx, artifacts); err != nil {
		return nil, fmt.Errorf("open a market on chain %d: %w", c.chainID, err)
	}
	return m, nil
}

// open finds the pools of Uniswap v3 and v4 by their quoters, and deploys what
// fills them.
func (m *Market) open(ctx context.Context, artifacts string) (err error) {
	u := &m.u
	if u.uniswap, err = readUniswap(artifacts); err != nil {
		return err
	}
	x := &u.uniswap
	file := filepath.Join(artifacts, "@uniswap", "v4-periphery", "foundry-out", "PositionManager.sol", "PositionManager.json")
	if m.v4Positions, err = readArtifact(file); err != nil {
		return err
	}
	if u.v3Factory, err = m.ask(ctx, x.v3Quoter, u.QuoterV3, "factory"); err != nil {
		return err
	}
	if u.v4Pools, err = m.ask(ctx, x.v4Quoter, u.QuoterV4, "poolManager"); err != nil {
		return err
	}
	for _, step := range []struct {
		address   *common.Address
		contract  artifact
		arguments []any
	}{
		{&u.v3Positions, x.v3Positions, []any{u.v3Factory, u.WETH, Coin}},
		{&u.v4Liquidity, m.v4Positions, []any{u.v4Pools, Coin, new(big.Int), Coin, u.WETH}}, // Nobody subscribes, and Permit2 is not used.
	} {
		code, err := step.contract.creation(step.arguments...)
		if err == nil {
			*step.address, err = u.deployer.Create(ctx, code)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// ask reads an address that a contract names.
func (m *Market) ask(ctx context.Context, a artifact, contract common.Address, method string) (found common.Address, err error) {
	data, err := a.abi.Pack(method)
	if err != nil {
		return found, fmt.Errorf("ask contract %s for its %s: %w", contract, method, err)
	}
	return read(ctx, m.u.client, contract, data, func(b []byte) (common.Address, error) {
		return common.BytesToAddress(b), nil
	})
}

// Mint deploys a token with so many decimals, of which the owner gets some.
func (m *Market) Mint(ctx context.Context, symbol string, decimals uint8, amount aleph.Token) (common.Address, error) {
	token, owner := bindings.NewDevToken(), m.u.deployer
	at, err := owner.Create(ctx, creation(bindings.DevTokenMetaData.Bin,
		token.PackConstructor(symbol+" (development)", symbol, decimals, owner.Address())))
	if err == nil {
		_, err = owner.Send(ctx, at, token.PackMint(owner.Address(), amount.Big()), nil)
	}
	if err != nil {
		return common.Address{}, fmt.Errorf("mint %s: %w", symbol, err)
	}
	return at, nil
}

// Wrap turns ETH of the owner into WETH.
func (m *Market) Wrap(ctx context.Context, wei aleph.Token) error {
	if _, err := m.u.deployer.Send(ctx, m.u.WETH, bindings.NewWETH9().PackDeposit(), wei.Big()); err != nil {
		return fmt.Errorf("wrap ETH: %w", err)
	}
	return nil
}

// Pool opens a pool of ALEPH and a token, with amounts of the owner's in base
// units, which set the price. The token Coin is ETH, of which only v4 has
// pools: in v2 and v3 it is WETH.
func (m *Market) Pool(ctx context.Context, version Uniswap, token common.Address, amount, alephAmount aleph.Token) error {
	calls, err := m.pool(ctx, version, balance{token, amount.Big()}, balance{m.u.ALEPH, alephAmount.Big()})
	if err == nil {
		for _, c := range calls {
			if _, err = m.u.deployer.Send(ctx, c.to, c.data, c.value); err != nil {
				break
			}
		}
	}
	if err != nil {
		return fmt.Errorf("open a pool of %s with token %s: %w", version, token, err)
	}
	return nil
}

func (m *Market) pool(ctx context.Context, version Uniswap, a, b balance) ([]call, error) {
	u, erc20 := &m.u, bindings.NewIERC20()
	until, err := deadline(ctx, u.client, deadlineAhead)
	if err != nil {
		return nil, err
	}
	approved := func(by common.Address) []call {
		return []call{{to: a.token, data: erc20.PackApprove(by, a.amount)}, {to: b.token, data: erc20.PackApprove(by, b.amount)}}
	}
	switch version {
	case UniswapV2:
		fill := bindings.NewIUniswapV2Router02().PackAddLiquidity(
			a.token, b.token, a.amount, b.amount, a.amount, b.amount, u.deployer.Address(), until)
		return append(approved(u.Router), call{to: u.Router, data: fill}), nil
	case UniswapV3:
		calls, err := u.uniswap.poolV3(u, a, b, until)
		return append(approved(u.v3Positions), calls...), err
	case UniswapV4:
		return m.poolV4(a, b, until)
	default:
		return nil, fmt.Errorf("%d is no version of it that is known here", version)
	}
}

// Actions of Uniswap's PositionManager, and its names for all that is owed and
// for who calls.
const (
	mintPosition = 0x02
	settleDebt   = 0x0b
	sweepRest    = 0x14
)

var (
	allOwed = new(big.Int)
	caller  = common.Address{19: 1}
)

// poolV4 creates a pool of Uniswap v4 and fills it over all prices. The manager
// of positions is handed both sides, pays them in, and gives back the rest.
func (m *Market) poolV4(a, b balance, until *big.Int) ([]call, error) {
	u := &m.u
	a, b = inOrder(a, b)
	calls, err := u.uniswap.poolV4(u, a, b)
	if err != nil {
		return nil, err
	}
	calls = calls[:1] // It is filled in another way.
	var value *big.Int
	for _, side := range []balance{a, b} {
		if side.token == Coin {
			value = side.amount
			continue
		}
		calls = append(calls, call{to: side.token, data: bindings.NewIERC20().PackTransfer(u.v4Liquidity, side.amount)})
	}
	var params [][]byte
	for _, step := range []struct {
		types  string
		values []any
	}{
		{"address,address,uint24,int24,address,int24,int24,uint256,uint128,uint128,address,bytes", []any{
			a.token, b.token, big.NewInt(poolFee), big.NewInt(poolSpacing), Coin, big.NewInt(-poolTicks), big.NewInt(poolTicks),
			fullLiquidity(a, b), a.amount, b.amount, u.deployer.Address(),
			[]byte{},
		}},
		{"address,uint256,bool", []any{a.token, allOwed, false}},
		{"address,uint256,bool", []any{b.token, allOwed, false}},
		{"address,address", []any{a.token, caller}},
		{"address,address", []any{b.token, caller}},
	} {
		packed, err := packed(step.types, step.values...)
		if err != nil {
			return nil, err
		}
		params = append(params, packed)
	}
	actions := []byte{mintPosition, settleDebt, settleDebt, sweepRest, sweepRest}
	work, err := packed("bytes,bytes[]", actions, params)
	if err != nil {
		return nil, err
	}
	fill, err := m.v4Positions.abi.Pack("modifyLiquidities", work, until)
	if err != nil {
		return nil, fmt.Errorf("fill a pool of Uniswap v4: %w", err)
	}
	return append(calls, call{to: u.v4Liquidity, data: fill, value: value}), nil
}

// packed encodes values of the types named, as abi.encode does.
func packed(types string, values ...any) ([]byte, error) {
	var arguments abi.Arguments
	for name := range strings.SplitSeq(types, ",") {
		t, err := abi.NewType(name, "", nil)
		if err != nil {
			return nil, fmt.Errorf("type %s: %w", name, err)
		}
		arguments = append(arguments, abi.Argument{Type: t})
	}
	b, err := arguments.Pack(values...)
	if err != nil {
		return nil, fmt.Errorf("encode (%s): %w", types, err)
	}
	return b, nil
}

// Accept lets a token be paid with, swapped in its pool with ALEPH; of a stable
// one the developers get their part unswapped. ALEPH itself has no route, and
// its version is not looked at.
func (m *Market) Accept(ctx context.Context, version Uniswap, token common.Address, stable bool) error {
	if _, err := m.u.deployer.Send(ctx, m.u.Processor, m.processor.PackSetToken(token, true, stable, m.route(version, token)), nil); err != nil {
		return fmt.Errorf("accept token %s through %s: %w", token, version, err)
	}
	return nil
}

func (m *Market) route(version Uniswap, token common.Address) bindings.UniswapRoute {
	if token == m.u.ALEPH {
		return bindings.UniswapRoute{}
	}
	r := bindings.UniswapRoute{Version: uint8(version), Path: []common.Address{token, m.u.ALEPH}}
	if token == Coin && version < UniswapV4 {
		r.Path[0] = m.u.WETH
	}
	if version >= UniswapV3 {
		r.Fees = []*big.Int{big.NewInt(poolFee)}
	}
	if version >= UniswapV4 {
		r.TickSpacings = []*big.Int{big.NewInt(poolSpacing)}
	}
	return r
}
