// Package payment turns tokens received on the chain into credits bought. A
// receipt, named by chain, transaction and log index, issues credits once;
// where they came from never changes. A payment that cannot be valued yet
// waits here and is not lost. Streams of tokens become credits that flow in.
package payment

import (
	"cmp"
	"errors"
	"fmt"
	"math/big"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
)

// ID names a receipt: it is the key under which credits are issued once.
type ID struct {
	Chain uint64
	Tx    [32]byte
	Log   uint32
}

func (id ID) String() string { return fmt.Sprintf("%d:%x:%d", id.Chain, id.Tx, id.Log) }

func (id ID) compare(o ID) int {
	return cmp.Or(cmp.Compare(id.Chain, o.Chain), slices.Compare(id.Tx[:], o.Tx[:]), cmp.Compare(id.Log, o.Log))
}

// Receipt is one payment as the payment processor on the chain recorded it.
// Amounts of the asset are in its base unit, amounts of ALEPH in 10^-18.
type Receipt struct {
	ID           ID
	At           aleph.Millis  // time of the block
	Payer        aleph.Address // who paid
	Account      aleph.Address // whose account is credited
	Asset        aleph.Address // token paid with; "" is the chain's own coin
	Amount       aleph.Token   // base units of Asset
	Received     aleph.Token   // ALEPH that it became
	Distribution aleph.Token   // ALEPH that went to the reward vault
	Burned       aleph.Token   // ALEPH that was burned
	Developers   aleph.Token   // what the developers got, in DevelopersAsset
	DevAsset     aleph.Address // ALEPH, or the stablecoin paid with
}

// Funding is ALEPH that reached the reward vault otherwise than behind a
// payment.
type Funding struct {
	From   aleph.Address
	Amount aleph.Token
}

// Asset is a token that payments arrive in.
type Asset struct {
	Address  aleph.Address // "" is the chain's own coin
	Symbol   string
	Decimals uint8
	Kind     Kind
}

// Kind says how an asset is valued.
type Kind string

// The kinds of assets.
const (
	Aleph  Kind = "aleph"  // by the price of ALEPH, with the bonus of the policy
	Stable Kind = "stable" // one unit is one USD, if what arrived for it is worth that
	Other  Kind = "other"  // by the ALEPH that it was swapped to; so is an asset that is not known
)

// Purchase is credits that were bought: the paid part and the bonus, and the
// ALEPH behind them.
type Purchase struct {
	Receipt Receipt
	Symbol  string
	Price   aleph.Price   // USD per ALEPH at which it was valued
	Paid    aleph.Credits // for what was received
	Bonus   aleph.Credits // on top, by policy
}

// Book remembers which receipts have become purchases. Owned by the engine.
type Book struct {
	assets  map[aleph.Address]Asset
	done    map[ID]bool
	waiting []Receipt
	tokens  map[place]SuperToken
	streams map[aleph.Address][]Stream // that flow, by account; each by chain and token
}

// NewBook returns a book that accepts payments in those assets, and streams of
// those tokens.
func NewBook(assets []Asset, tokens ...SuperToken) *Book {
	b := &Book{assets: map[aleph.Address]Asset{}, done: map[ID]bool{}, tokens: map[place]SuperToken{}, streams: map[aleph.Address][]Stream{}}
	for _, t := range tokens {
		b.tokens[place{t.Chain, t.Address}] = t
	}
	for _, a := range assets {
		b.assets[a.Address] = a
	}
	return b
}

// Errors of Record. Both are final for that receipt.
var (
	ErrAgain   = errors.New("receipt has been recorded before")
	ErrReceipt = errors.New("receipt does not add up")

	// ErrStream is what SetStream returns.
	ErrStream = errors.New("no stream that is accepted")
)

// Record takes a receipt, checks that its parts are its whole, and lets it
// wait until Settle can value it. Who may pay with what was decided by the
// payment processor, which took it.
func (b *Book) Record(r Receipt) error {
	if b.done[r.ID] {
		return fmt.Errorf("%w: %s", ErrAgain, r.ID)
	}
	asset := b.asset(r.Asset)
	parts := r.Distribution.Add(r.Burned)
	if b.assets[r.DevAsset].Kind == Aleph {
		parts = parts.Add(r.Developers)
	}
	if parts.Cmp(r.Received) != 0 || r.Account == "" || asset.Kind == Aleph && r.Amount.Cmp(r.Received) != 0 {
		return fmt.Errorf("%w: %s: received %s, distributed %s", ErrReceipt, r.ID, r.Received, parts)
	}
	b.done[r.ID] = true
	b.waiting = append(b.waiting, r)
	return nil
}

// asset returns what is known of a token. What the payment processor takes is
// for its owner to say, at any time: a token that was not known when the
// network began is worth what it was swapped to, and goes by its address.
func (b *Book) asset(address aleph.Address) Asset {
	if a, ok := b.assets[address]; ok {
		return a
	}
	return Asset{Address: address, Symbol: string(address), Kind: Other}
}

// Settle turns the receipts that can be valued into purchases, in the order
// of their arrival. price is the agreed price of ALEPH, 0 while there is none.
// bonus is what a payment in ALEPH gets on top.
func (b *Book) Settle(price aleph.Price, bonus aleph.BasisPoints) []Purchase {
	var settled []Purchase
	var rest []Receipt
	for _, r := range b.waiting {
		p, ok := b.value(r, price, bonus)
		if !ok {
			rest = append(rest, r)
			continue
		}
		settled = append(settled, p)
	}
	b.waiting = rest
	return settled
}

// value is the one place where a payment becomes credits: rounded down to a
// whole credit.
func (b *Book) value(r Receipt, price aleph.Price, bonus aleph.BasisPoints) (Purchase, bool) {
	if price == 0 {
		return Purchase{}, false
	}
	asset := b.asset(r.Asset)
	p := Purchase{Receipt: r, Symbol: asset.Symbol, Price: price}
	if asset.Kind == Stable {
		paid, ok := stable(r, asset.Decimals, price)
		p.Paid = paid
		return p, ok
	}
	paid, ok := price.Credits(worth(r, asset.Kind))
	if !ok {
		return Purchase{}, false
	}
	p.Paid = paid
	if asset.Kind == Aleph {
		p.Bonus = paid / aleph.Credits(aleph.Whole) * aleph.Credits(bonus)
		p.Bonus += paid % aleph.Credits(aleph.Whole) * aleph.Credits(bonus) / aleph.Credits(aleph.Whole)
	}
	return p, p.Paid+p.Bonus >= p.Paid
}

// Slack is how much less than its face value may arrive for a stablecoin that
// is credited at its face: the fees of the pools, how far a payment may move
// them, and how far the agreed price lags behind.
const Slack aleph.BasisPoints = 200

// stable returns the credits for a payment in a stablecoin: its face value when
// what arrived for it is worth that but for the slack, else what arrived is
// worth. The payer sets the bound of the swap, so that he could move the pools,
// pay, and take back what the swap lost: that must not be credited.
func stable(r Receipt, decimals uint8, price aleph.Price) (aleph.Credits, bool) {
	// Credits are counted in parts of one*unit, so that nothing is rounded before the end.
	unit := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(decimals)), nil)
	one := new(big.Int).Exp(big.NewInt(10), big.NewInt(24), nil)
	face := func(amount aleph.Token) *big.Int {
		n := new(big.Int).Mul(amount.Big(), one)
		return n.Mul(n, big.NewInt(1_000_000))
	}
	counted := face(r.Amount)
	arrived := new(big.Int).Mul(r.Received.Big(), new(big.Int).SetUint64(uint64(price)))
	arrived.Mul(arrived, unit)
	if r.DevAsset == r.Asset {
		arrived.Add(arrived, face(r.Developers))
	}
	least := new(big.Int).Mul(counted, big.NewInt(int64(aleph.Whole-Slack)))
	if least.Cmp(new(big.Int).Mul(arrived, big.NewInt(int64(aleph.Whole)))) > 0 {
		counted = arrived
	}
	counted.Quo(counted, one.Mul(one, unit))
	return aleph.Credits(counted.Uint64()), counted.IsUint64()
}

// worth returns the ALEPH that a payment stands for: what it became, and in
// proportion what was not swapped because the developers keep a stablecoin.
func worth(r Receipt, kind Kind) aleph.Token {
	swapped, ok := r.Amount.Sub(r.Developers)
	if kind != Other || r.DevAsset != r.Asset || !ok || swapped.IsZero() {
		return r.Received
	}
	return r.Received.MulDiv(r.Amount, swapped)
}

// Waiting returns the receipts that wait for a price, oldest first.
func (b *Book) Waiting() []Receipt { return slices.Clone(b.waiting) }

// Assets returns the assets that are accepted, by address.
func (b *Book) Assets() []Asset {
	var out []Asset
	for _, a := range b.assets { // order-free: sorted below.
		out = append(out, a)
	}
	slices.SortFunc(out, func(x, y Asset) int { return cmp.Compare(x.Address, y.Address) })
	return out
}

// State is the book as it is kept in a snapshot.
type State struct {
	Assets  []Asset
	Tokens  []SuperToken
	Done    []ID
	Waiting []Receipt
	Streams []Stream
}

// State returns all that the book knows, in a fixed order.
func (b *Book) State() State {
	s := State{Assets: b.Assets(), Tokens: b.SuperTokens(), Waiting: slices.Clone(b.waiting)}
	for id := range b.done { // order-free: sorted below.
		s.Done = append(s.Done, id)
	}
	slices.SortFunc(s.Done, ID.compare)
	for _, a := range b.Streamers() {
		s.Streams = append(s.Streams, b.streams[a]...)
	}
	return s
}

// Restore returns the book that was in state s.
func Restore(s State) *Book {
	b := NewBook(s.Assets, s.Tokens...)
	for _, id := range s.Done {
		b.done[id] = true
	}
	b.waiting = slices.Clone(s.Waiting)
	for _, x := range s.Streams {
		b.streams[x.Account] = append(b.streams[x.Account], x)
	}
	return b
}
