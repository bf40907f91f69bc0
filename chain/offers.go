package chain

import (
	"context"
	"fmt"
	"math"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain/bindings"
)

// offersMax is how many offers are asked for at once.
const offersMax = 500

// Offers is what a contract sells to anybody for ALEPH, at prices that fall: the
// lock of the developers' part, or the receiver of streams.
type Offers struct {
	client  *Client
	address common.Address
	binding *bindings.DeveloperVesting // whose functions for this are those of both
}

func newOffers(c *Client, address common.Address) Offers {
	return Offers{client: c, address: address, binding: bindings.NewDeveloperVesting()}
}

// Offer is some of a token for sale.
type Offer struct {
	ID     uint64       // among the offers of its token
	Opens  aleph.Millis // when it can be bought, and its price begins to fall
	Amount aleph.Token  // in base units of the token; never zero
}

// Of returns what is for sale of a token, or will be, oldest first.
func (o Offers) Of(ctx context.Context, token common.Address) (offers []Offer, err error) {
	for first := uint64(0); ; first += offersMax {
		data := o.binding.PackOffers(token, new(big.Int).SetUint64(first), big.NewInt(offersMax))
		some, err := read(ctx, o.client, o.address, data, o.binding.UnpackOffers)
		if err != nil {
			return nil, fmt.Errorf("read what is for sale of token %s: %w", token, err)
		}
		for i, x := range some {
			if x.Amount.Sign() > 0 {
				opens := millisOf(min(x.Opens, math.MaxInt64/uint64(aleph.Second)))
				offers = append(offers, Offer{first + uint64(i), opens, tokenOf(x.Amount)})
			}
		}
		if len(some) < offersMax {
			return offers, nil
		}
	}
}

// Price returns what an offer costs as of the last block, in ALEPH. The error is
// a *Reverted when it cannot be bought.
func (o Offers) Price(ctx context.Context, token common.Address, offer uint64) (aleph.Token, error) {
	n, err := read(ctx, o.client, o.address, o.binding.PackPrice(token, new(big.Int).SetUint64(offer)), o.binding.UnpackPrice)
	if err != nil {
		return aleph.Token{}, fmt.Errorf("ask what offer %d of token %s costs: %w", offer, token, err)
	}
	return tokenOf(n), nil
}

// BuyCall buys an offer at its price of the block that takes it, for at most so
// much ALEPH, which the buyer has approved for the contract. The deadline is a
// Unix second.
func (o Offers) BuyCall(token common.Address, offer uint64, most aleph.Token, deadline uint64) Call {
	return Call{To: &o.address, Data: o.binding.PackBuy(
		token, new(big.Int).SetUint64(offer), most.Big(), new(big.Int).SetUint64(deadline))}
}

// Arrived returns what has come of a token and has not been noted yet.
func (o Offers) Arrived(ctx context.Context, token common.Address) (aleph.Token, error) {
	n, err := read(ctx, o.client, o.address, o.binding.PackArrived(token), o.binding.UnpackArrived)
	if err != nil {
		return aleph.Token{}, fmt.Errorf("read what came of token %s: %w", token, err)
	}
	return tokenOf(n), nil
}
