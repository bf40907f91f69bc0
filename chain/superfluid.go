package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain/bindings"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/payment"
)

// Superfluid is where streams to the network flow on a chain (pay-as-you-go):
// Superfluid's contracts, and the network's receiver. What flows to somebody
// else, or of another token, does not concern the network.
type Superfluid struct {
	ChainID   uint64         `json:"chain_id"`
	Block     uint64         `json:"block"` // the last before anything of concern
	Host      common.Address `json:"host"`
	Agreement common.Address `json:"agreement"` // ConstantFlowAgreementV1, which knows all streams
	Forwarder common.Address `json:"forwarder"` // CFAv1Forwarder, by which they are opened, changed and closed
	Receiver  common.Address `json:"receiver"`
	Divides   bool           `json:"divides,omitempty"` // the receiver is our contract, which divides what came; else an account, of whose ALEPH people take care
	Tokens    []SuperToken   `json:"tokens"`
}

// SuperToken is a token that can be streamed. All super tokens have 18
// decimals, whatever the token that they wrap has.
type SuperToken struct {
	Address common.Address `json:"address"`
	Symbol  string         `json:"symbol"`
	Kind    payment.Kind   `json:"kind"` // Aleph or Stable
}

const superTokenDecimals = 18

// SuperTokens are what can be streamed to the network.
func SuperTokens(s Superfluid) []payment.SuperToken {
	out := make([]payment.SuperToken, len(s.Tokens))
	for i, t := range s.Tokens {
		out[i] = payment.SuperToken{Chain: s.ChainID, Asset: payment.Asset{
			Address: addressOf(t.Address), Symbol: t.Symbol, Decimals: superTokenDecimals, Kind: t.Kind,
		}}
	}
	return out
}

// Verify reports an error when a chain does not hold these contracts, or a token
// is no super token by its decimals.
func (s Superfluid) Verify(ctx context.Context, c *Client) error {
	if s.ChainID != c.chainID {
		return fmt.Errorf("streams flow on chain %d, and this is chain %d", s.ChainID, c.chainID)
	}
	contracts := []common.Address{s.Host, s.Agreement, s.Forwarder}
	if s.Divides {
		contracts = append(contracts, s.Receiver)
	}
	for _, t := range s.Tokens {
		contracts = append(contracts, t.Address)
	}
	for _, contract := range contracts {
		code, err := c.CodeAt(ctx, contract, nil)
		if err != nil {
			return fmt.Errorf("look for contract %s: %w", contract, err)
		}
		if len(code) == 0 {
			return fmt.Errorf("chain %d has no contract at %s; look up where Superfluid is on it, and the streams' receiver", c.chainID, contract)
		}
	}
	for _, t := range s.Tokens {
		n, err := c.Decimals(ctx, t.Address)
		if err != nil {
			return err
		}
		if n != superTokenDecimals {
			return fmt.Errorf("%s at %s has %d decimals, and a super token has %d; look up the super token that wraps it", t.Symbol, t.Address, n, superTokenDecimals)
		}
	}
	return nil
}

// query asks for the streams of the tokens to the receiver that have changed.
func (s Superfluid) query(first, last uint64) ethereum.FilterQuery {
	agreement := bindings.NewConstantFlowAgreement().GetABI()
	tokens := make([]common.Hash, len(s.Tokens))
	for i, t := range s.Tokens {
		tokens[i] = common.BytesToHash(t.Address.Bytes())
	}
	return ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(first),
		ToBlock:   new(big.Int).SetUint64(last),
		Addresses: []common.Address{s.Agreement},
		Topics: [][]common.Hash{
			{agreement.Events[bindings.ConstantFlowAgreementFlowUpdatedEventName].ID},
			tokens,
			nil,
			{common.BytesToHash(s.Receiver.Bytes())},
		},
	}
}

// read adds the change of a stream to an observation. One that was liquidated
// is closed like any other: until then its receiver had all that it brought.
func (s Superfluid) read(o *engine.Observation, l *types.Log) error {
	if l.Address != s.Agreement {
		return fmt.Errorf("%s is not the contract asked for", l.Address)
	}
	e, err := bindings.NewConstantFlowAgreement().UnpackFlowUpdatedEvent(l)
	switch {
	case err != nil:
		return err
	case e.Receiver != s.Receiver:
		return fmt.Errorf("a stream to %s was not asked for", e.Receiver)
	case e.FlowRate.Sign() < 0:
		return fmt.Errorf("a stream of %s a second", e.FlowRate)
	}
	o.Chain = s.ChainID
	o.Streams = append(o.Streams, payment.Stream{
		Chain: s.ChainID, Account: addressOf(e.Sender), Asset: addressOf(e.Token), Flow: tokenOf(e.FlowRate), At: o.At,
	})
	return nil
}

// Streamer streams tokens to the network, and closes streams that have run dry.
type Streamer struct {
	client *Client
	place  Superfluid
}

// NewStreamer returns a streamer for the chain that c reaches.
func NewStreamer(c *Client, s Superfluid) *Streamer { return &Streamer{client: c, place: s} }

// Wrap turns an amount of the token that a super token wraps into the super
// token; the amount has 18 decimals, and what the token cannot count of it is left
// out. What is not approved yet is approved, and no more.
func (s *Streamer) Wrap(ctx context.Context, from *Sender, token common.Address, amount aleph.Token) error {
	super := bindings.NewSuperToken()
	underlying, unit, err := s.underlying(ctx, token)
	if err != nil {
		return err
	}
	taken := amount.MulDiv(aleph.NewToken(1), unit)
	if err := from.Approve(ctx, underlying, token, taken); err != nil {
		return err
	}
	if _, err := from.Send(ctx, token, super.PackUpgrade(amount.Big()), nil); err != nil {
		return fmt.Errorf("wrap: %w", err)
	}
	return nil
}

// underlying returns what a super token wraps, and how much of the super token
// its least unit is.
func (s *Streamer) underlying(ctx context.Context, token common.Address) (at common.Address, unit aleph.Token, err error) {
	super := bindings.NewSuperToken()
	at, err = read(ctx, s.client, token, super.PackGetUnderlyingToken(), super.UnpackGetUnderlyingToken)
	if err != nil {
		return at, unit, fmt.Errorf("ask what %s wraps: %w", token, err)
	}
	decimals, err := s.client.Decimals(ctx, at)
	if err != nil {
		return at, unit, err
	}
	if decimals > superTokenDecimals {
		return at, unit, fmt.Errorf("token %s has %d decimals, more than the %d of the super token", at, decimals, superTokenDecimals)
	}
	unit = aleph.NewToken(1)
	for range superTokenDecimals - int(decimals) {
		unit = unit.Mul(10)
	}
	return at, unit, nil
}

// Lacks returns how much an account would have to wrap so that it has so much of
// a super token in a second, with what Superfluid holds of it as a deposit: whole
// units of what is wrapped.
func (s *Streamer) Lacks(ctx context.Context, token, account common.Address, wanted aleph.Token, at aleph.Millis) (aleph.Token, error) {
	super := bindings.NewSuperToken()
	b, err := read(ctx, s.client, token, super.PackRealtimeBalanceOf(account, big.NewInt(int64(at/aleph.Second))), super.UnpackRealtimeBalanceOf)
	if err != nil {
		return aleph.Token{}, fmt.Errorf("ask for the balance of %s: %w", account, err)
	}
	has := new(big.Int).Add(b.AvailableBalance, b.Deposit)
	lacks := new(big.Int).Sub(wanted.Big(), has)
	if lacks.Sign() <= 0 {
		return aleph.Token{}, nil
	}
	_, unit, err := s.underlying(ctx, token)
	if err != nil {
		return aleph.Token{}, err
	}
	units := lacks.Add(lacks, new(big.Int).Sub(unit.Big(), big.NewInt(1)))
	units.Div(units, unit.Big())
	return tokenOf(units.Mul(units, unit.Big())), nil
}

// Set opens, changes or closes the stream of an account to the network: so many
// base units per second, 0 closes it. As long as it flows Superfluid holds a
// deposit of the account; when the rest of its balance is used up, anybody may
// close the stream and the deposit is lost.
func (s *Streamer) Set(ctx context.Context, from *Sender, token common.Address, perSecond aleph.Token) (*types.Receipt, error) {
	receipt, err := from.Send(ctx, s.place.Forwarder, bindings.NewFlowForwarder().PackSetFlowrate(token, s.place.Receiver, perSecond.Big()), nil)
	if err != nil {
		return nil, fmt.Errorf("stream %s a second of %s: %w", perSecond, token, err)
	}
	return receipt, nil
}

// Rate returns what an account streams to the network, in base units per second;
// 0 is no stream.
func (s *Streamer) Rate(ctx context.Context, token, account common.Address) (aleph.Token, error) {
	flow := bindings.NewFlowForwarder()
	rate, err := read(ctx, s.client, s.place.Forwarder, flow.PackGetFlowrate(token, account, s.place.Receiver), flow.UnpackGetFlowrate)
	if err != nil {
		return aleph.Token{}, fmt.Errorf("ask for the stream of %s: %w", account, err)
	}
	return tokenOf(rate), nil
}

// Dry reports whether an account has no balance left for its streams of a
// token when the next block comes, so that anybody may close them.
func (s *Streamer) Dry(ctx context.Context, token, account common.Address) (bool, error) {
	next, err := nextTime(ctx, s.client)
	if err != nil {
		return false, err
	}
	_, lacks, err := s.Balance(ctx, token, account, aleph.Millis(next)*aleph.Second)
	return !lacks.IsZero(), err
}

// Liquidate closes the stream of an account that has run dry. closed is false
// when somebody else has done it.
func (s *Streamer) Liquidate(ctx context.Context, by *Sender, token, account common.Address) (closed bool, err error) {
	rate, err := s.Rate(ctx, token, account)
	if err != nil || rate.IsZero() {
		return false, err
	}
	// Not through the forwarder, which is for those whose stream it is. The host puts a context in the place of the last argument.
	deletion := bindings.NewConstantFlowAgreement().PackDeleteFlow(token, account, s.place.Receiver, []byte{})
	_, err = by.Send(ctx, s.place.Host, bindings.NewSuperfluidHost().PackCallAgreement(s.place.Agreement, deletion, []byte{}), nil)
	if _, ok := errors.AsType[*Reverted](err); ok {
		// Somebody may have been faster.
		if rate, again := s.Rate(ctx, token, account); again == nil && rate.IsZero() {
			return false, nil
		}
	}
	if err != nil {
		return false, fmt.Errorf("close the stream of %s: %w", account, err)
	}
	return true, nil
}

// Balance returns what an account has of a super token in a second, its streams
// included, and what it lacks when that is below zero.
func (s *Streamer) Balance(ctx context.Context, token, account common.Address, at aleph.Millis) (has, lacks aleph.Token, err error) {
	super := bindings.NewSuperToken()
	b, err := read(ctx, s.client, token, super.PackRealtimeBalanceOf(account, big.NewInt(int64(at/aleph.Second))), super.UnpackRealtimeBalanceOf)
	if err != nil {
		return has, lacks, fmt.Errorf("ask for the balance of %s: %w", account, err)
	}
	if b.AvailableBalance.Sign() < 0 {
		return has, tokenOf(new(big.Int).Neg(b.AvailableBalance)), nil
	}
	return tokenOf(b.AvailableBalance), lacks, nil
}
