package chain

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"math/big"
	"time"

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

// Errors of Terms, Pay and Find that callers branch on.
var (
	ErrNotAccepted = errors.New("token can't be paid with")
	ErrNotPaid     = errors.New("nothing was paid by it")
	ErrPaused      = errors.New("payments are paused by the owner of the payment processor; try again later")
)

// Terms are what a payment would become now. Amounts of the token are in its
// base unit, amounts of ALEPH in 10^-18.
type Terms struct {
	Token           common.Address // Coin is ETH
	Amount          aleph.Token
	Stable          bool
	Uniswap         uint8       // the version that swaps it; 0 where nothing is swapped
	Swapped         aleph.Token // the part of Amount that is swapped
	Received        aleph.Token // ALEPH that comes of it
	Least           aleph.Token // ALEPH below which the payment is refused, and nothing taken
	Distribution    aleph.Token // the part of Received for nodes and stakers
	Burned          aleph.Token // the part of Received that is burned
	Developers      aleph.Token // in DevelopersToken
	DevelopersToken common.Address
}

// Terms returns what a payment would become now, divided as the payment
// processor divides it. Least is what is received less the slippage.
func (b *Buyer) Terms(ctx context.Context, token common.Address, amount aleph.Token, slippage aleph.BasisPoints) (Terms, error) {
	t, err := b.terms(ctx, token, amount)
	if err != nil {
		return Terms{}, fmt.Errorf("quote %s of token %s: %w", amount, token, err)
	}
	if slippage > aleph.Whole {
		return Terms{}, fmt.Errorf("slippage of %d basis points is more than the whole", slippage)
	}
	t.Least = tokenOf(part(t.Received.Big(), aleph.Whole-slippage))
	if t.Least.IsZero() {
		return Terms{}, fmt.Errorf("%s base units would become %s base units of ALEPH, and with that slippage perhaps none; pay more", amount, t.Received)
	}
	return t, nil
}

func (b *Buyer) terms(ctx context.Context, token common.Address, amount aleph.Token) (Terms, error) {
	acceptance, err := read(ctx, b.client, b.d.Processor, b.processor.PackAcceptanceOf(token), b.processor.UnpackAcceptanceOf)
	switch {
	case err != nil:
		return Terms{}, err
	case !acceptance.Accepted:
		return Terms{}, ErrNotAccepted
	}
	t := Terms{
		Token: token, Amount: amount, Stable: acceptance.Stable,
		Received: amount, DevelopersToken: b.d.ALEPH,
	}
	shares, err := b.shares(ctx)
	if err != nil {
		return Terms{}, err
	}
	if t.Stable {
		t.Developers, t.DevelopersToken = shares.Kept(amount), token
	}
	if version := acceptance.Route.Version; version != 0 {
		t.Uniswap = version - uniswapV2 + 2
		t.Swapped = amount.MustSub(t.Developers)
		received, err := b.swapped(ctx, acceptance.Route, t.Swapped.Big())
		if err != nil {
			return Terms{}, err
		}
		t.Received = tokenOf(received)
	}
	parts := shares.Divide(t.Received, t.Stable)
	t.Distribution, t.Burned = parts.Distribution, parts.Burned
	if !t.Stable {
		t.Developers = parts.Developers
	}
	return t, nil
}

// shares asks the payment processor how it divides payments now.
func (b *Buyer) shares(ctx context.Context) (payment.Shares, error) {
	developers, err := read(ctx, b.client, b.d.Processor, b.processor.PackDevelopersBp(), b.processor.UnpackDevelopersBp)
	if err != nil {
		return payment.Shares{}, fmt.Errorf("ask for the developers' part: %w", err)
	}
	burned, err := read(ctx, b.client, b.d.Processor, b.processor.PackBurnBp(), b.processor.UnpackBurnBp)
	if err != nil {
		return payment.Shares{}, fmt.Errorf("ask for the part that is burned: %w", err)
	}
	if int(developers)+int(burned) > int(aleph.Whole) {
		return payment.Shares{}, fmt.Errorf("%s says that it gives %d basis points to the developers and burns %d; is it the payment processor?", b.d.Processor, developers, burned)
	}
	return payment.Shares{Developers: aleph.BasisPoints(developers), Burned: aleph.BasisPoints(burned)}, nil
}

// Quote returns the ALEPH that a payment would become now: what is swapped
// after the developers' part of a stablecoin has been set aside. Amounts are
// in base units; the token Coin is ETH.
func (b *Buyer) Quote(ctx context.Context, token common.Address, amount aleph.Token) (aleph.Token, error) {
	t, err := b.terms(ctx, token, amount)
	if err != nil {
		return aleph.Token{}, fmt.Errorf("quote %s of token %s: %w", amount, token, err)
	}
	return t.Received, nil
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
	t, err := b.Terms(ctx, token, amount, slippage)
	if err != nil {
		return Bought{}, fmt.Errorf("buy credits with token %s: %w", token, err)
	}
	if err := b.Approve(ctx, s, token, amount); err != nil {
		return Bought{}, err
	}
	return b.Pay(ctx, s, t, account, deadlineAhead)
}

// BuyWithETH pays an amount of ETH, in wei, for credits of an account. The
// slippage is as in BuyWithToken.
func (b *Buyer) BuyWithETH(ctx context.Context, s *Sender, amount aleph.Token, account common.Address, slippage aleph.BasisPoints) (Bought, error) {
	t, err := b.Terms(ctx, Coin, amount, slippage)
	if err != nil {
		return Bought{}, fmt.Errorf("buy credits with ETH: %w", err)
	}
	return b.Pay(ctx, s, t, account, deadlineAhead)
}

// deadlineAhead is how long a payment may take unless its payer says so.
const deadlineAhead = 10 * time.Minute

// Paused reports whether the payment processor's owner has stopped payments.
func (b *Buyer) Paused(ctx context.Context) (bool, error) {
	paused, err := read(ctx, b.client, b.d.Processor, b.processor.PackPaused(), b.processor.UnpackPaused)
	if err != nil {
		return false, fmt.Errorf("ask whether payments are paused: %w", err)
	}
	return paused, nil
}

// Allowance returns what of a token its owner has approved for payments. ETH
// needs no approval; that of Coin is zero.
func (b *Buyer) Allowance(ctx context.Context, token, owner common.Address) (aleph.Token, error) {
	return b.client.Allowance(ctx, token, owner, b.d.Processor)
}

// Approve approves exactly an amount of a token for payments, unless as much
// is approved already. Coin needs none.
func (b *Buyer) Approve(ctx context.Context, s *Sender, token common.Address, amount aleph.Token) error {
	return s.Approve(ctx, token, b.d.Processor, amount)
}

// Pay pays on terms, for credits of an account. It is refused, and nothing is
// taken, when it comes later than ahead (at most an hour) or would become less
// than the terms' least. A token must have been approved.
func (b *Buyer) Pay(ctx context.Context, s *Sender, t Terms, account common.Address, ahead time.Duration) (Bought, error) {
	data, value, err := b.payment(ctx, t, account, ahead)
	if err != nil {
		return Bought{}, fmt.Errorf("pay for credits: %w", err)
	}
	return b.pay(ctx, s, data, value)
}

// Gas returns how much gas a payment on terms would take now. The error is a
// *Reverted when the contract would refuse it, as it does while the token is
// not approved.
func (b *Buyer) Gas(ctx context.Context, payer common.Address, t Terms, account common.Address, ahead time.Duration) (uint64, error) {
	data, value, err := b.payment(ctx, t, account, ahead)
	if err != nil {
		return 0, fmt.Errorf("estimate the gas of a payment: %w", err)
	}
	gas, err := b.client.gas(ctx, Call{&b.d.Processor, data, value}.message(payer))
	if err != nil {
		return 0, fmt.Errorf("estimate the gas of a payment: %w", explain(err))
	}
	return gas, nil
}

// markBytes is the size of what makes a payment differ from every other.
const markBytes = 16

// payment is the call that pays. After its arguments, where contracts do not
// look, it has a mark of its own: of two programs that pay the same with one
// key at once, each knows its own transaction by its hash.
func (b *Buyer) payment(ctx context.Context, t Terms, account common.Address, ahead time.Duration) (data []byte, value *big.Int, err error) {
	until, err := deadline(ctx, b.client, ahead)
	if err != nil {
		return nil, nil, err
	}
	if t.Token == Coin {
		data, value = b.processor.PackPayETH(account, t.Least.Big(), until), t.Amount.Big()
	} else {
		data = b.processor.PackPay(t.Token, t.Amount.Big(), account, t.Least.Big(), until)
	}
	var mark [markBytes]byte
	_, _ = rand.Read(mark[:]) // It does not fail.
	return append(data, mark[:]...), value, nil
}

func (b *Buyer) pay(ctx context.Context, s *Sender, data []byte, value *big.Int) (Bought, error) {
	transaction, err := s.Send(ctx, b.d.Processor, data, value)
	if err != nil {
		return Bought{}, fmt.Errorf("pay for credits: %w", err)
	}
	return b.read(ctx, transaction)
}

// Find returns the payment that a transaction made. The error is
// ethereum.NotFound while no block holds the transaction, and ErrNotPaid when it
// made none.
func (b *Buyer) Find(ctx context.Context, transaction common.Hash) (Bought, error) {
	receipt, err := b.client.TransactionReceipt(ctx, transaction)
	if err != nil {
		return Bought{}, fmt.Errorf("look for transaction %s: %w", transaction, err)
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		return Bought{}, fmt.Errorf("transaction %s failed: %w", transaction, ErrNotPaid)
	}
	return b.read(ctx, receipt)
}

// read finds the payment among the events of a transaction.
func (b *Buyer) read(ctx context.Context, transaction *types.Receipt) (Bought, error) {
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
	return Bought{}, fmt.Errorf("transaction %s is no payment: %w; is %s the payment processor?", transaction.TxHash, ErrNotPaid, b.d.Processor)
}
