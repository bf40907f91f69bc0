package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain/bindings"
	"github.com/aleph-im/go-aleph/payment"
)

// Buyer does what a user does to buy credits.
type Buyer struct {
	client    *Client
	d         Deployment
	processor *bindings.PaymentProcessor
}

// NewBuyer returns a buyer at the payment processor of a deployment.
func NewBuyer(c *Client, d Deployment) *Buyer {
	return &Buyer{client: c, d: d, processor: bindings.NewPaymentProcessor()}
}

// Bought is a payment that was made.
type Bought struct {
	Transaction *types.Receipt
	Payment     payment.Receipt
}

// ErrNotAccepted says that the payment processor does not take a token.
var ErrNotAccepted = errors.New("token can't be paid with")

// Quote returns the ALEPH that a payment would become now: what is swapped
// after the developers' part of a stablecoin has been set aside. Amounts are
// in base units; the token Coin is ETH.
func (b *Buyer) Quote(ctx context.Context, token common.Address, amount aleph.Token) (aleph.Token, error) {
	quote, err := b.quote(ctx, token, amount.Big())
	if err != nil {
		return aleph.Token{}, fmt.Errorf("quote %s of token %s: %w", amount, token, err)
	}
	return tokenOf(quote), nil
}

func (b *Buyer) quote(ctx context.Context, token common.Address, amount *big.Int) (*big.Int, error) {
	acceptance, err := read(ctx, b.client, b.d.Processor, b.processor.PackAcceptanceOf(token), b.processor.UnpackAcceptanceOf)
	switch {
	case err != nil:
		return nil, err
	case !acceptance.Accepted:
		return nil, ErrNotAccepted
	case acceptance.Route.Version == 0: // ALEPH itself.
		return amount, nil
	}
	swapped := amount
	if acceptance.Stable {
		bp, err := read(ctx, b.client, b.d.Processor, b.processor.PackDevelopersBp(), b.processor.UnpackDevelopersBp)
		if err != nil {
			return nil, err
		}
		swapped = new(big.Int).Sub(amount, part(amount, aleph.BasisPoints(bp)))
	}
	return b.swapped(ctx, acceptance.Route, swapped)
}

// swapped returns what Uniswap would give for an amount along a route now.
func (b *Buyer) swapped(ctx context.Context, route bindings.UniswapRoute, amount *big.Int) (*big.Int, error) {
	switch route.Version {
	case uniswapV2:
		router := bindings.NewIUniswapV2Router02()
		steps, err := read(ctx, b.client, b.d.Router, router.PackGetAmountsOut(amount, route.Path), router.UnpackGetAmountsOut)
		if err != nil {
			return nil, err
		}
		return steps[len(steps)-1], nil
	case uniswapV3:
		path := route.Path[0].Bytes()
		for i, fee := range route.Fees {
			path = append(path, common.LeftPadBytes(fee.Bytes(), 3)...)
			path = append(path, route.Path[i+1].Bytes()...)
		}
		quoter := bindings.NewUniswapV3Quoter()
		quote, err := read(ctx, b.client, b.d.QuoterV3, quoter.PackQuoteV3(path, amount), quoter.UnpackQuoteV3)
		return quote.AmountOut, err
	case uniswapV4:
		quoter, hops := bindings.NewUniswapV4Quoter(), make([]bindings.PathKey, len(route.Fees))
		for i, fee := range route.Fees {
			hops[i] = bindings.PathKey{IntermediateCurrency: route.Path[i+1], Fee: fee, TickSpacing: route.TickSpacings[i]}
		}
		quote, err := read(ctx, b.client, b.d.QuoterV4, quoter.PackQuoteV4(bindings.IV4QuoterQuoteExactParams{
			ExactCurrency: route.Path[0], Path: hops, ExactAmount: amount,
		}), quoter.UnpackQuoteV4)
		return quote.AmountOut, err
	default:
		return nil, fmt.Errorf("its route leads through Uniswap number %d, which is not known here", route.Version)
	}
}

// part returns the share of an amount, rounded down.
func part(amount *big.Int, share aleph.BasisPoints) *big.Int {
	n := new(big.Int).Mul(amount, big.NewInt(int64(share)))
	return n.Quo(n, big.NewInt(int64(aleph.Whole)))
}

// BuyWithToken pays an amount of an ERC-20 token, in its base unit, for
// credits of an account, and approves it for that first when need be. The
// payment is refused, and nothing is taken, when it would become less ALEPH
// than now by more than the slippage.
func (b *Buyer) BuyWithToken(ctx context.Context, s *Sender, token common.Address, amount aleph.Token, account common.Address, slippage aleph.BasisPoints) (Bought, error) {
	least, err := b.least(ctx, token, amount, slippage)
	if err != nil {
		return Bought{}, fmt.Errorf("buy credits with token %s: %w", token, err)
	}
	if err := b.approve(ctx, s, token, amount); err != nil {
		return Bought{}, fmt.Errorf("approve token %s for the payment: %w", token, err)
	}
	until, err := deadline(ctx, b.client)
	if err != nil {
		return Bought{}, fmt.Errorf("buy credits with token %s: %w", token, err)
	}
	return b.pay(ctx, s, b.processor.PackPay(token, amount.Big(), account, least, until), nil)
}

// BuyWithETH pays an amount of ETH, in wei, for credits of an account. The
// slippage is as in BuyWithToken.
func (b *Buyer) BuyWithETH(ctx context.Context, s *Sender, amount aleph.Token, account common.Address, slippage aleph.BasisPoints) (Bought, error) {
	least, err := b.least(ctx, Coin, amount, slippage)
	if err != nil {
		return Bought{}, fmt.Errorf("buy credits with ETH: %w", err)
	}
	until, err := deadline(ctx, b.client)
	if err != nil {
		return Bought{}, fmt.Errorf("buy credits with ETH: %w", err)
	}
	return b.pay(ctx, s, b.processor.PackPayETH(account, least, until), amount.Big())
}

// least returns the least ALEPH that a payment may become.
func (b *Buyer) least(ctx context.Context, token common.Address, amount aleph.Token, slippage aleph.BasisPoints) (*big.Int, error) {
	if slippage > aleph.Whole {
		return nil, fmt.Errorf("slippage of %d basis points is more than the whole", slippage)
	}
	quote, err := b.quote(ctx, token, amount.Big())
	if err != nil {
		return nil, err
	}
	least := part(quote, aleph.Whole-slippage)
	if least.Sign() == 0 {
		return nil, fmt.Errorf("%s base units would become %s base units of ALEPH, and with that slippage perhaps none; pay more", amount, quote)
	}
	return least, nil
}

func (b *Buyer) approve(ctx context.Context, s *Sender, token common.Address, amount aleph.Token) error {
	erc20 := bindings.NewIERC20()
	allowance, err := read(ctx, b.client, token, erc20.PackAllowance(s.Address(), b.d.Processor), erc20.UnpackAllowance)
	if err != nil {
		return err
	}
	if tokenOf(allowance).Cmp(amount) >= 0 {
		return nil
	}
	if allowance.Sign() > 0 { // Some tokens, such as USDT, change no allowance but to or from zero.
		if _, err := s.Send(ctx, token, erc20.PackApprove(b.d.Processor, new(big.Int)), nil); err != nil {
			return err
		}
	}
	_, err = s.Send(ctx, token, erc20.PackApprove(b.d.Processor, amount.Big()), nil)
	return err
}

func (b *Buyer) pay(ctx context.Context, s *Sender, data []byte, value *big.Int) (Bought, error) {
	transaction, err := s.Send(ctx, b.d.Processor, data, value)
	if err != nil {
		return Bought{}, fmt.Errorf("pay for credits: %w", err)
	}
	header, err := b.client.HeaderByHash(ctx, transaction.BlockHash)
	if err != nil {
		return Bought{}, fmt.Errorf("read the block of payment %s, which was made: %w", transaction.TxHash, err)
	}
	for _, l := range transaction.Logs {
		if l.Address != b.d.Processor {
			continue
		}
		if e, err := b.processor.UnpackPaidEvent(l); err == nil {
			return Bought{transaction, receiptOf(b.client.chainID, millisOf(header.Time), e)}, nil
		}
	}
	return Bought{}, fmt.Errorf("transaction %s did not pay; is %s the payment processor?", transaction.TxHash, b.d.Processor)
}
