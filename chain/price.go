package chain

import (
	"context"
	"fmt"
	"math/big"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain/bindings"
)

// Price returns what one ALEPH costs in the pool of ALEPH and USDC at this
// moment, rounded down. Whoever trades in the pool moves it: agree on a median
// before anything depends on it.
func (c *Client) Price(ctx context.Context, d Deployment) (aleph.Price, error) {
	pair := bindings.NewIUniswapV2Pair()
	reserves, err := read(ctx, c, d.USDCPool, pair.PackGetReserves(), pair.UnpackGetReserves)
	if err != nil {
		return 0, fmt.Errorf("read price of ALEPH: %w", err)
	}
	tokens, dollars := reserves.Reserve0, reserves.Reserve1
	if d.USDC.Cmp(d.ALEPH) < 0 { // A pair keeps its tokens sorted by address.
		tokens, dollars = dollars, tokens
	}
	if tokens.Sign() == 0 {
		return 0, fmt.Errorf("read price of ALEPH: pool %s is empty", d.USDCPool)
	}
	// From 10^-6 USD and 10^-18 ALEPH to 10^-12 USD for one ALEPH: 12 - 6 + 18 places.
	price := new(big.Int).Mul(dollars, new(big.Int).Exp(big.NewInt(10), big.NewInt(24), nil))
	price.Quo(price, tokens)
	if !price.IsUint64() {
		return 0, fmt.Errorf("read price of ALEPH: %s x 10^-12 USD is beyond all reason", price)
	}
	return aleph.Price(price.Uint64()), nil
}
