package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aleph-im/go-aleph/chain/bindings"
)

// An average is what a pool says of a price.
type average struct {
	price   *big.Rat // of one base unit in base units of the other token
	seconds uint64   // that it is the average of
	depth   *big.Int // what the pool holds of the other token; of v3 and v4, what it would hold if the liquidity at the price lay over all prices
}

// A market answers for one pool. It is asked for one moment after another,
// never for two at a time.
type market interface {
	average(ctx context.Context, at moment) (average, error)
}

var (
	errEmptyPool = errors.New("the pool is empty, or there is none")
	errPoolWords = errors.New("the answer is not that of such a pool")
)

// pairV2 is a pair of Uniswap v2, which keeps a sum of its price over time.
// What the sum was a window ago it does not tell, so what is read is kept. The
// average is arithmetic.
type pairV2 struct {
	client *Client
	PricePool
	track track
}

func (m *pairV2) average(ctx context.Context, at moment) (average, error) {
	pair := bindings.NewIUniswapV2Pair()
	block := number(at.block)
	reserves, err := readAt(ctx, m.client, block, m.Address, pair.PackGetReserves(), pair.UnpackGetReserves)
	if err != nil {
		return average{}, err
	}
	of, in := reserves.Reserve0, reserves.Reserve1
	pack, unpack := pair.PackPrice0CumulativeLast, pair.UnpackPrice0CumulativeLast
	if !m.ordered() {
		of, in = in, of
		pack, unpack = pair.PackPrice1CumulativeLast, pair.UnpackPrice1CumulativeLast
	}
	sum, err := readAt(ctx, m.client, block, m.Address, pack(), unpack)
	if err != nil {
		return average{}, err
	}
	// The pair counts seconds modulo 2^32.
	age := uint64(uint32(at.time) - reserves.BlockTimestampLast)
	switch {
	case of.Sign() == 0 || in.Sign() == 0:
		return average{}, errEmptyPool
	case age > at.time:
		return average{}, errPoolWords
	}
	const places = 112 // The pair's sums are fixed-point numbers, and wrap.
	spot := new(big.Int).Lsh(in, places)
	spot.Quo(spot, of)
	m.track.wraps = power(256)
	m.track.forget(at)
	// Since the pair was last touched its reserves are what they are.
	m.track.add(point{block: at.block, state: at.state, time: at.time - age, sum: sum}, at)
	now := new(big.Int).Add(sum, new(big.Int).Mul(spot, number(age)))
	m.track.add(point{block: at.block, state: at.state, time: at.time, sum: now}, at)
	price, seconds := m.track.mean(at, spot)
	return average{price.Quo(price, new(big.Rat).SetInt(power(places))), seconds, in}, nil
}

// poolV3 is a pool of Uniswap v3, which keeps sums of its tick, as many as
// somebody has paid for. The average is that of the tick, rounded down as
// Uniswap's own OracleLibrary does, so that of the price is geometric. The
// price at the lower end of a tick stands for all of it: together that is less
// than two ticks, 0.02 %, from the average itself.
type poolV3 struct {
	client *Client
	PricePool
}

func (m *poolV3) average(ctx context.Context, at moment) (average, error) {
	pool, block := bindings.NewUniswapV3Pool(), number(at.block)
	slot, err := readAt(ctx, m.client, block, m.Address, pool.PackSlot0(), pool.UnpackSlot0)
	if err != nil {
		return average{}, err
	}
	if slot.SqrtPriceX96.Sign() == 0 || slot.ObservationCardinality == 0 {
		return average{}, errEmptyPool
	}
	liquidity, err := readAt(ctx, m.client, block, m.Address, pool.PackLiquidity(), pool.UnpackLiquidity)
	if err != nil {
		return average{}, err
	}
	// The oldest observation follows the newest, once all places are taken.
	next := (uint64(slot.ObservationIndex) + 1) % uint64(slot.ObservationCardinality)
	oldest, err := readAt(ctx, m.client, block, m.Address, pool.PackObservations(number(next)), pool.UnpackObservations)
	if err == nil && !oldest.Initialized {
		oldest, err = readAt(ctx, m.client, block, m.Address, pool.PackObservations(new(big.Int)), pool.UnpackObservations)
	}
	if err != nil {
		return average{}, err
	}
	known := at.time - min(at.time, uint64(uint32(at.time)-oldest.BlockTimestamp)) // The pool counts seconds modulo 2^32.
	from := max(at.from(), known)
	ticks := new(big.Int).Mul(slot.Tick, number(at.now-max(from, at.time))) // Since the block the tick is what it is.
	if from < at.time {
		sums, err := readAt(ctx, m.client, block, m.Address, pool.PackObserve([]uint32{uint32(at.time - from), 0}), pool.UnpackObserve)
		switch {
		case err != nil:
			return average{}, err
		case len(sums.TickCumulatives) != 2:
			return average{}, errPoolWords
		}
		ticks.Add(ticks, sums.TickCumulatives[1]).Sub(ticks, sums.TickCumulatives[0])
	}
	a := average{seconds: at.now - from, depth: depth(liquidity, slot.SqrtPriceX96, m.ordered())}
	tick := slot.Tick
	if a.seconds > 0 {
		tick = ticks.Div(ticks, number(a.seconds)) // Euclidean, which is down, for the divisor is positive.
	}
	if !tick.IsInt64() {
		return average{}, errPoolWords
	}
	root, err := rootAtTick(tick.Int64())
	if err != nil {
		return average{}, err
	}
	a.price = new(big.Rat).SetFrac(new(big.Int).Mul(root, root), power(192))
	if !m.ordered() {
		a.price.Inv(a.price)
	}
	return a, nil
}

// poolV4 is a pool of Uniswap v4, which keeps no history. Its price is read at
// the end of blocks, and holds until the next that is read. The average is
// arithmetic.
type poolV4 struct {
	client *Client
	PricePool
	track track
	gap   uint64 // seconds of unread blocks after which the past no longer counts
}

// poolsSlot is where PoolManager keeps its pools, and poolWords how many words
// of a pool are read: the first is the price, the last the liquidity.
const (
	poolsSlot = 6
	poolWords = 4
)

func (m *poolV4) average(ctx context.Context, at moment) (average, error) {
	manager := bindings.NewUniswapV4Storage()
	slot := crypto.Keccak256Hash(m.id().Bytes(), common.LeftPadBytes([]byte{poolsSlot}, 32))
	words, err := readAt(ctx, m.client, number(at.block), m.Address, manager.PackExtsload0(slot, big.NewInt(poolWords)), manager.UnpackExtsload0)
	if err != nil {
		return average{}, err
	}
	root, liquidity, err := readPoolV4(words)
	if err != nil {
		return average{}, err
	}
	const places = 192
	spot := new(big.Int).Mul(root, root)
	if !m.ordered() {
		spot.Quo(power(2*places), spot)
	}
	m.track.forget(at)
	m.track.watch(spot, at, m.gap)
	price, seconds := m.track.mean(at, spot)
	return average{price.Quo(price, new(big.Rat).SetInt(power(places))), seconds, depth(liquidity, root, m.ordered())}, nil
}

// readPoolV4 reads the root of the price, times 2^96, and the liquidity from
// the words of a pool's state.
func readPoolV4(words [][32]byte) (root, liquidity *big.Int, err error) {
	if len(words) != poolWords {
		return nil, nil, errPoolWords
	}
	root = new(big.Int).SetBytes(words[0][32-20:])
	liquidity = new(big.Int).SetBytes(words[poolWords-1][32-16:])
	if root.Sign() == 0 {
		return nil, nil, errEmptyPool
	}
	return root, liquidity, nil
}

// id is by what PoolManager knows a pool.
func (p PricePool) id() common.Hash {
	a, b := p.Of, p.In
	if !p.ordered() {
		a, b = b, a
	}
	word := func(n int64) []byte { return common.BigToHash(big.NewInt(n)).Bytes() }
	return crypto.Keccak256Hash(common.LeftPadBytes(a[:], 32), common.LeftPadBytes(b[:], 32),
		word(int64(p.Fee)), word(int64(p.TickSpacing)), common.LeftPadBytes(p.Hooks[:], 32))
}

// ordered reports whether the token whose price is asked for is the first of
// the pool's: pools keep their tokens sorted by address.
func (p PricePool) ordered() bool { return p.Of.Cmp(p.In) < 0 }

// depth is what a pool would hold of one token if its liquidity at a price lay
// over all prices. root is that of the price of the first token in the second,
// times 2^96.
func depth(liquidity, root *big.Int, second bool) *big.Int {
	if second {
		n := new(big.Int).Mul(liquidity, root)
		return n.Rsh(n, 96)
	}
	n := new(big.Int).Lsh(liquidity, 96)
	return n.Quo(n, root)
}

// market returns what answers for the pool. gap is as in poolV4.
func (p PricePool) market(c *Client, gap uint64) (market, error) {
	switch p.Uniswap {
	case 2:
		return &pairV2{client: c, PricePool: p}, nil
	case 3:
		return &poolV3{client: c, PricePool: p}, nil
	case 4:
		return &poolV4{client: c, PricePool: p, gap: gap}, nil
	default:
		return nil, fmt.Errorf("version %d of Uniswap is not known here: it is 2, 3 or 4", p.Uniswap)
	}
}
