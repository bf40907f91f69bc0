package chain

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain/bindings"
)

// Pricing says from where the price of ALEPH is taken.
type Pricing struct {
	Window  uint32        `json:"window"`  // seconds up to now over which prices are averaged
	Least   uint32        `json:"least"`   // seconds that a source must know of, at least 1
	Stale   uint32        `json:"stale"`   // seconds after which the newest block is too old to speak for now; 0 is never, for a chain without regular blocks
	Quorum  int           `json:"quorum"`  // sources that must answer, at least 1
	Sources []PriceSource `json:"sources"` // each has one word
}

// PriceSource is a way from ALEPH to a token that stands for a US dollar.
type PriceSource struct {
	Name     string      `json:"name"`
	Decimals uint8       `json:"decimals"` // of the dollar
	Pools    []PricePool `json:"pools"`    // the prices of all of them are multiplied
}

// PricePool is a pool of Uniswap, and which of its two prices is meant.
type PricePool struct {
	Uniswap uint8          `json:"uniswap"` // 2, 3 or 4
	Address common.Address `json:"address"` // of the pair, of the pool, or for v4 of the PoolManager
	Of      common.Address `json:"of"`      // the token whose price it is
	In      common.Address `json:"in"`      // the token that it is told in; in v4 the zero address is ETH
	Least   aleph.Token    `json:"least"`   // of In, in its base unit, that the pool must hold; see Quote

	// What else names a pool of v4.
	Fee         uint32         `json:"fee,omitempty"` // in 10^-6
	TickSpacing int32          `json:"tick_spacing,omitempty"`
	Hooks       common.Address `json:"hooks,omitzero"`
}

// Check reports what is wrong with the pricing of a token, with WETH as ETH.
func (p Pricing) Check(token, weth common.Address) error {
	switch {
	case len(p.Sources) == 0:
		return errors.New("no source of the price of ALEPH is named")
	case p.Least == 0 || p.Least > p.Window:
		return fmt.Errorf("a source must know between 1 and all %d seconds of the window, not %d", p.Window, p.Least)
	case p.Quorum < 1 || p.Quorum > len(p.Sources):
		return fmt.Errorf("%d of %d sources of the price can't be asked to answer", p.Quorum, len(p.Sources))
	}
	names := map[string]bool{}
	for _, s := range p.Sources {
		if s.Name == "" || names[s.Name] {
			return fmt.Errorf("each source of the price needs a name of its own, and %q is none", s.Name)
		}
		names[s.Name] = true
		if err := s.check(token, weth); err != nil {
			return fmt.Errorf("source %s of the price: %w", s.Name, err)
		}
	}
	return nil
}

func (s PriceSource) check(token, weth common.Address) error {
	if len(s.Pools) == 0 {
		return errors.New("it names no pool")
	}
	if s.Decimals > priceDecimals {
		return fmt.Errorf("a dollar with %d decimals is beyond the %d that count", s.Decimals, priceDecimals)
	}
	at := token
	for _, p := range s.Pools {
		ether := (p.Of == Coin || p.Of == weth) && (at == Coin || at == weth)
		if p.Of != at && !ether {
			return fmt.Errorf("pool %s has the price of %s, and it needs that of %s", p.Address, p.Of, at)
		}
		if p.Of == p.In {
			return fmt.Errorf("pool %s has one token", p.Address)
		}
		if _, err := p.market(nil, 0); err != nil {
			return err
		}
		at = p.In
	}
	return nil
}

// priceDecimals turns base units of a dollar for one base unit of ALEPH into
// 10^-12 USD for one ALEPH: 18 places of ALEPH and 12 of the price.
const priceDecimals = 18 + 12

// Oracle tells the price of ALEPH. It remembers what it has read of pools that
// do not remember it themselves, so one that is new knows less. It is for one
// goroutine.
type Oracle struct {
	client  *Client
	pricing Pricing
	markets [][]market // of each source
	last    Quote
	moment  moment // of last

	head  moment    // the newest block
	since time.Time // when it was first seen
}

// Quote is what an oracle found.
//
// A pool's liquidity is measured by what it holds of the token that the price
// is told in. A pool of v3 or v4 counts as if its liquidity at the price lay
// over all prices.
type Quote struct {
	Price   aleph.Price // the median of the sources that answered; of an even number, the lower of the middle two
	Block   uint64      // the newest, at which all was read
	Sources []Answer    // in the order of the configuration
}

// Answer is the word of a source.
type Answer struct {
	Name    string
	Price   aleph.Price // averaged over Seconds, rounded to the nearest; 0 with Err
	Seconds uint64      // of the window that it knew
	Err     error       // why it is silent
}

// LogValue gives the facts of an answer to a log.
func (a Answer) LogValue() slog.Value {
	if a.Err != nil {
		return slog.GroupValue(slog.String("source", a.Name), slog.Any("err", a.Err))
	}
	return slog.GroupValue(slog.String("source", a.Name), slog.String("price", a.Price.String()), slog.Uint64("seconds", a.Seconds))
}

// ErrNoPrice says that too few sources answered.
var ErrNoPrice = errors.New("too few sources know the price of ALEPH")

// NewOracle returns an oracle that has not seen anything yet.
func NewOracle(c *Client, d Deployment) (*Oracle, error) {
	if err := d.Pricing.Check(d.ALEPH, d.WETH); err != nil {
		return nil, err
	}
	o := &Oracle{client: c, pricing: d.Pricing}
	for _, s := range d.Pricing.Sources {
		var way []market
		for _, p := range s.Pools {
			m, err := p.market(c, uint64(d.Pricing.Least))
			if err != nil {
				return nil, err
			}
			way = append(way, m)
		}
		o.markets = append(o.markets, way)
	}
	return o, nil
}

// Price returns the price of ALEPH at the newest block, averaged over the
// window that ends now. From the time of the block until now its prices hold:
// no newer block has changed them. Where a chain's time is ahead of the clock,
// now is as long after the block as the oracle has known it. The error is
// ErrNoPrice when fewer sources answer than the quorum; the quote then says why,
// and has no price.
func (o *Oracle) Price(ctx context.Context, now time.Time) (Quote, error) {
	head, err := o.client.HeaderByNumber(ctx, nil)
	if err != nil {
		return Quote{}, fmt.Errorf("ask for the newest block: %w", err)
	}
	at := moment{block: head.Number.Uint64(), state: head.Root, time: head.Time, window: uint64(o.pricing.Window)}
	if !o.head.same(at) {
		o.head, o.since = at, now
	}
	at.now = max(uint64(max(0, now.Unix())), head.Time+uint64(max(0, now.Sub(o.since))/time.Second))
	if stale := uint64(o.pricing.Stale); stale > 0 && at.now-at.time > stale {
		return Quote{}, fmt.Errorf("the newest block %d is %d s old, and prices are stale after %d s: %w", at.block, at.now-at.time, stale, ErrNoPrice)
	}
	if o.rests(at) {
		return o.last, nil
	}
	q := Quote{Block: at.block}
	var prices []aleph.Price
	for i, s := range o.pricing.Sources {
		a := Answer{Name: s.Name}
		a.Price, a.Seconds, a.Err = o.ask(ctx, i, at)
		if a.Err == nil {
			prices = append(prices, a.Price)
		}
		q.Sources = append(q.Sources, a)
	}
	if len(prices) < o.pricing.Quorum {
		return q, ErrNoPrice
	}
	q.Price = median(prices)
	o.last, o.moment = q, at
	return q, nil
}

// rests reports whether all that the window holds by now was known when the
// last price was told: there was no block since, and it began after the block.
func (o *Oracle) rests(at moment) bool {
	return o.moment.same(at) && o.moment.from() > at.time &&
		!slices.ContainsFunc(o.last.Sources, func(a Answer) bool { return a.Err != nil })
}

// ask returns the price of one source, and how many seconds it is the average
// of.
func (o *Oracle) ask(ctx context.Context, source int, at moment) (aleph.Price, uint64, error) {
	s := o.pricing.Sources[source]
	price, seconds := new(big.Rat).SetInt64(1), uint64(math.MaxUint64)
	for i, m := range o.markets[source] {
		a, err := m.average(ctx, at)
		if err != nil {
			return 0, 0, fmt.Errorf("pool %s: %w", s.Pools[i].Address, err)
		}
		if least := s.Pools[i].Least.Big(); a.depth.Cmp(least) < 0 {
			return 0, 0, fmt.Errorf("pool %s: it holds %s base units of %s, and %s is the least", s.Pools[i].Address, a.depth, s.Pools[i].In, least)
		}
		price.Mul(price, a.price)
		seconds = min(seconds, a.seconds)
	}
	if seconds < uint64(o.pricing.Least) {
		return 0, seconds, fmt.Errorf("it knows its price for %d s, and %d s are the least", seconds, o.pricing.Least)
	}
	p, err := priceOf(price, s.Decimals)
	return p, seconds, err
}

// priceOf turns base units of a dollar for one base unit of ALEPH into a price,
// rounded to the nearest, up from the middle.
func priceOf(r *big.Rat, decimals uint8) (aleph.Price, error) {
	n := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(priceDecimals-decimals)), nil)
	n.Mul(n, r.Num()).Lsh(n, 1).Add(n, r.Denom())
	n.Quo(n, new(big.Int).Lsh(r.Denom(), 1))
	if n.Sign() == 0 || !n.IsUint64() {
		return 0, fmt.Errorf("%s x 10^-12 USD for one ALEPH is beyond all reason", n)
	}
	return aleph.Price(n.Uint64()), nil
}

// median returns the middle of some prices, at least one; of an even number the
// lower of the middle two, because credits are bought at it.
func median(prices []aleph.Price) aleph.Price {
	slices.Sort(prices)
	return prices[(len(prices)-1)/2]
}

// verify reports an error when a chain does not hold the pools, or their tokens
// are others.
func (p Pricing) verify(ctx context.Context, c *Client, d Deployment) error {
	if err := p.Check(d.ALEPH, d.WETH); err != nil {
		return err
	}
	for _, s := range p.Sources {
		for _, pool := range s.Pools {
			if err := pool.verify(ctx, c); err != nil {
				return fmt.Errorf("source %s of the price: pool %s: %w", s.Name, pool.Address, err)
			}
		}
		token, dollar := bindings.NewDevToken(), s.Pools[len(s.Pools)-1].In
		decimals, err := read(ctx, c, dollar, token.PackDecimals(), token.UnpackDecimals)
		if err == nil && decimals != s.Decimals {
			err = fmt.Errorf("it has %d decimals, and %d are configured", decimals, s.Decimals)
		}
		if err != nil {
			return fmt.Errorf("source %s of the price: token %s: %w", s.Name, dollar, err)
		}
	}
	return nil
}

func (p PricePool) verify(ctx context.Context, c *Client) error {
	if p.Uniswap == 4 {
		head, err := c.HeaderByNumber(ctx, nil)
		if err != nil {
			return err
		}
		_, err = (&poolV4{client: c, PricePool: p}).average(ctx, moment{block: head.Number.Uint64(), time: head.Time, now: head.Time})
		return err
	}
	pair, want := bindings.NewIUniswapV2Pair(), [2]common.Address{p.Of, p.In}
	if !p.ordered() {
		want[0], want[1] = want[1], want[0]
	}
	first, err := read(ctx, c, p.Address, pair.PackToken0(), pair.UnpackToken0) // A pool of v3 answers to the same.
	if err != nil {
		return err
	}
	second, err := read(ctx, c, p.Address, pair.PackToken1(), pair.UnpackToken1)
	if err == nil && want != [2]common.Address{first, second} {
		err = fmt.Errorf("it is of %s and %s", first, second)
	}
	return err
}
