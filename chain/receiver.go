package chain

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain/bindings"
	"github.com/aleph-im/go-aleph/payment"
)

// DeployReceiver puts the contract that receives streams on the chain of a
// deployment, and makes it the receiver of a place there. What streamed to
// another receiver stays with it. Nobody owns the contract; the price of what
// it sells halves as fast as that of what the lock of the deployment sells.
func DeployReceiver(ctx context.Context, deployer *Sender, d Deployment, place *Superfluid) error {
	var super common.Address
	for _, t := range place.Tokens {
		if t.Kind == payment.Aleph {
			super = t.Address
		}
	}
	switch {
	case place.ChainID != d.ChainID:
		return fmt.Errorf("deploy the streams' receiver: streams flow on chain %d, and the vault is on chain %d", place.ChainID, d.ChainID)
	case super == common.Address{}:
		return errors.New("deploy the streams' receiver: no super token of ALEPH can be streamed to it")
	}
	lock := bindings.NewDeveloperVesting()
	halving, err := read(ctx, deployer.client, d.Vesting, lock.PackHalving(), lock.UnpackHalving)
	if err != nil {
		return fmt.Errorf("deploy the streams' receiver: ask how fast prices halve: %w", err)
	}
	code := creation(bindings.StreamReceiverMetaData.Bin, bindings.NewStreamReceiver().PackConstructor(d.Processor, super, halving))
	receiver, err := deployer.Create(ctx, code)
	if err != nil {
		return fmt.Errorf("deploy the streams' receiver: %w", err)
	}
	place.Receiver, place.Divides = receiver, true
	return nil
}

// StreamReceiver returns the contract that receives the streams on the chain of
// a deployment; nobody where an account does, or nothing streams.
func StreamReceiver(d Deployment, places ...Superfluid) aleph.Address {
	for _, p := range places {
		if p.Divides && p.ChainID == d.ChainID {
			return addressOf(p.Receiver)
		}
	}
	return ""
}

// Receiver is the contract that receives streams, divides the ALEPH that they
// brought, and sells what else they brought.
type Receiver struct {
	Offers
	client  *Client
	address common.Address
	binding *bindings.StreamReceiver
}

// NewReceiver returns the receiver at an address.
func NewReceiver(c *Client, address common.Address) *Receiver {
	return &Receiver{Offers: newOffers(c, address), client: c, address: address, binding: bindings.NewStreamReceiver()}
}

// Waiting returns the ALEPH that is there, wrapped or not, as of the last block,
// and when some was divided last; zero when none was.
func (r *Receiver) Waiting(ctx context.Context) (waiting aleph.Token, last aleph.Millis, err error) {
	fail := func(err error) (aleph.Token, aleph.Millis, error) {
		return aleph.Token{}, 0, fmt.Errorf("read what streams have brought: %w", err)
	}
	at, err := read(ctx, r.client, r.address, r.binding.PackCollectedAt(), r.binding.UnpackCollectedAt)
	if err != nil {
		return fail(err)
	}
	wrapped, err := read(ctx, r.client, r.address, r.binding.PackSuperAleph(), r.binding.UnpackSuperAleph)
	if err != nil {
		return fail(err)
	}
	token, err := read(ctx, r.client, r.address, r.binding.PackAleph(), r.binding.UnpackAleph)
	if err != nil {
		return fail(err)
	}
	for _, t := range []common.Address{wrapped, token} {
		has, err := r.client.Balance(ctx, t, r.address)
		if err != nil {
			return fail(err)
		}
		waiting = waiting.Add(has)
	}
	return waiting, millisOf(at), nil
}

// Sells returns the super tokens of a place that the receiver sells: all that
// stream to it, but that of ALEPH.
func (r *Receiver) Sells(place Superfluid) (tokens []common.Address) {
	for _, t := range place.Tokens {
		if place.ChainID == r.client.chainID && place.Receiver == r.address && t.Kind != payment.Aleph {
			tokens = append(tokens, t.Address)
		}
	}
	return tokens
}

// OfferCall offers what has come of a token. Anybody may.
func (r *Receiver) OfferCall(token common.Address) Call {
	return Call{To: &r.address, Data: r.binding.PackOffer(token)}
}

// CollectCall divides all ALEPH that is there. Anybody may.
func (r *Receiver) CollectCall() Call { return Call{To: &r.address, Data: r.binding.PackCollect()} }
