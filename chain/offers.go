package chain

import (
	"context"
	"fmt"
	"math"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

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

// Address returns where the contract is.
func (o Offers) Address() common.Address { return o.address }

// Halving returns in how long a price halves.
func (o Offers) Halving(ctx context.Context) (time.Duration, error) {
	seconds, err := read(ctx, o.client, o.address, o.binding.PackHalving(), o.binding.UnpackHalving)
	if err != nil {
		return 0, fmt.Errorf("ask %s how fast prices halve: %w", o.address, err)
	}
	return time.Duration(min(seconds, math.MaxInt64/uint64(time.Second))) * time.Second, nil
}

// Sale is an offer that was bought.
type Sale struct {
	Transaction *types.Receipt
	Token       common.Address
	Offer       uint64
	Buyer       common.Address
	Amount      aleph.Token // in base units of the token
	Paid        aleph.Token // ALEPH
}

// Buy buys an offer at its price of the block that takes it, for at most so much
// ALEPH, which must have been approved for the contract. It is refused, and
// nothing is taken, when it comes later than ahead.
func (o Offers) Buy(ctx context.Context, s *Sender, token common.Address, offer uint64, most aleph.Token, ahead time.Duration) (Sale, error) {
	fail := func(err error) (Sale, error) {
		return Sale{}, fmt.Errorf("buy offer %d of token %s: %w", offer, token, err)
	}
	until, err := deadline(ctx, o.client, ahead)
	if err != nil {
		return fail(err)
	}
	transaction, err := s.Do(ctx, o.buyCall(token, offer, most, until))
	if err != nil {
		return fail(err)
	}
	return o.read(transaction)
}

// BuyGas returns how much gas buying takes now. The error is a *Reverted when
// the contract would refuse it, as it does while the ALEPH is not approved.
func (o Offers) BuyGas(ctx context.Context, buyer, token common.Address, offer uint64, most aleph.Token, ahead time.Duration) (uint64, error) {
	until, err := deadline(ctx, o.client, ahead)
	if err != nil {
		return 0, fmt.Errorf("estimate the gas of a purchase: %w", err)
	}
	gas, err := o.client.gas(ctx, o.buyCall(token, offer, most, until).message(buyer))
	if err != nil {
		return 0, fmt.Errorf("estimate the gas of a purchase: %w", explain(err))
	}
	return gas, nil
}

// Find returns what a transaction bought of the contract. The error is
// ethereum.NotFound while no block holds the transaction, and ErrNotPaid when it
// bought nothing.
func (o Offers) Find(ctx context.Context, transaction common.Hash) (Sale, error) {
	receipt, err := o.client.TransactionReceipt(ctx, transaction)
	if err != nil {
		return Sale{}, fmt.Errorf("look for transaction %s: %w", transaction, err)
	}
	return o.read(receipt)
}

// read finds the sale among the events of a transaction; one that failed has none.
func (o Offers) read(transaction *types.Receipt) (Sale, error) {
	for _, l := range transaction.Logs {
		if l.Address != o.address {
			continue
		}
		if e, err := o.binding.UnpackSoldEvent(l); err == nil {
			return Sale{transaction, e.Token, e.Offer.Uint64(), e.Buyer, tokenOf(e.Amount), tokenOf(e.Price)}, nil
		}
	}
	return Sale{}, fmt.Errorf("transaction %s bought nothing of %s: %w", transaction.TxHash, o.address, ErrNotPaid)
}

// buyCall is what Buy sends. The deadline is a Unix second.
func (o Offers) buyCall(token common.Address, offer uint64, most aleph.Token, deadline *big.Int) Call {
	return Call{To: &o.address, Data: o.binding.PackBuy(token, new(big.Int).SetUint64(offer), most.Big(), deadline)}
}

// Arrived returns what has come of a token and has not been noted yet.
func (o Offers) Arrived(ctx context.Context, token common.Address) (aleph.Token, error) {
	n, err := read(ctx, o.client, o.address, o.binding.PackArrived(token), o.binding.UnpackArrived)
	if err != nil {
		return aleph.Token{}, fmt.Errorf("read what came of token %s: %w", token, err)
	}
	return tokenOf(n), nil
}
