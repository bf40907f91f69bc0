package payment

import (
	"cmp"
	"fmt"
	"math/big"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
)

// SuperToken is a token that can be streamed to the network: on the chain with
// that id, and valued as an asset of its kind.
type SuperToken struct {
	Chain uint64
	Asset
}

// place is where a token is.
type place struct {
	chain uint64
	asset aleph.Address
}

// Stream is a stream of tokens to the network's receiver as the chain has it
// after a change (pay-as-you-go): so many base units in each second. A flow of
// nothing is a stream that has ended.
type Stream struct {
	Chain   uint64        // id of the chain
	Account aleph.Address // whose account it fills: who streams
	Asset   aleph.Address // the super token
	Flow    aleph.Token   // base units of Asset per second
	At      aleph.Millis  // time of the block of the change
}

func (s Stream) compare(o Stream) int {
	return cmp.Or(cmp.Compare(s.Chain, o.Chain), cmp.Compare(s.Asset, o.Asset))
}

// streamMax is the fastest that credits flow into an account, in microcredits
// per hour: a million USD an hour.
const streamMax = 1_000_000_000_000_000_000

// SetStream takes the new state of a stream. ErrStream is returned for a
// token that is not accepted or has no price of its own, and for no account.
func (b *Book) SetStream(s Stream) error {
	token, ok := b.tokens[place{s.Chain, s.Asset}]
	if !ok || token.Kind == Other || s.Account == "" {
		return fmt.Errorf("%w: of %q on chain %d by %q", ErrStream, s.Asset, s.Chain, s.Account)
	}
	all := slices.DeleteFunc(slices.Clone(b.streams[s.Account]), func(o Stream) bool { return o.compare(s) == 0 })
	if !s.Flow.IsZero() {
		all = append(all, s)
	}
	slices.SortFunc(all, Stream.compare)
	if b.streams[s.Account] = all; len(all) == 0 {
		delete(b.streams, s.Account)
	}
	return nil
}

// Inflow returns the credits that the streams of an account bring at a price
// of ALEPH, 0 while there is none, and the ALEPH that they bring per second.
// Each stream is rounded down to a microcredit per hour. A stablecoin is worth
// its face and brings no ALEPH.
func (b *Book) Inflow(account aleph.Address, price aleph.Price) (rate aleph.Rate, perSecond aleph.Token) {
	return b.Worth(b.streams[account], price)
}

// Worth is Inflow of streams that flow together, or once did.
func (b *Book) Worth(streams []Stream, price aleph.Price) (rate aleph.Rate, perSecond aleph.Token) {
	for _, s := range streams {
		asset := b.tokens[place{s.Chain, s.Asset}]
		n, unit := s.Flow.Big(), new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(asset.Decimals)), nil)
		if asset.Kind == Aleph {
			perSecond = perSecond.Add(s.Flow)
			n.Mul(n, new(big.Int).SetUint64(uint64(price)))
		} else {
			n.Mul(n, big.NewInt(picoUSD))
		}
		// 10^-12 USD are a microcredit.
		n.Quo(n.Mul(n, big.NewInt(secondsPerHour)), unit)
		if most := big.NewInt(streamMax - int64(rate)); n.Cmp(most) > 0 {
			n = most
		}
		rate += aleph.Rate(n.Uint64())
	}
	return rate, perSecond
}

const (
	picoUSD        = 1_000_000_000_000 // in a USD
	secondsPerHour = 3600
)

// Streamers returns the accounts that stream, sorted.
func (b *Book) Streamers() []aleph.Address {
	out := make([]aleph.Address, 0, len(b.streams))
	for a := range b.streams { // order-free: sorted below.
		out = append(out, a)
	}
	slices.Sort(out)
	return out
}

// Streams returns the streams of an account, by chain and token.
func (b *Book) Streams(account aleph.Address) []Stream { return slices.Clone(b.streams[account]) }

// SuperTokens returns the tokens that can be streamed, by chain and address.
func (b *Book) SuperTokens() []SuperToken {
	var out []SuperToken
	for _, t := range b.tokens { // order-free: sorted below.
		out = append(out, t)
	}
	slices.SortFunc(out, func(x, y SuperToken) int {
		return cmp.Or(cmp.Compare(x.Chain, y.Chain), cmp.Compare(x.Address, y.Address))
	})
	return out
}
