// Package chain is the bank on Ethereum: tokens and stakes are seen coming in,
// reward roots and payouts go out, and a development Ethereum runs in process
// where there is no other. It promises that every block that concerns the
// network is observed once and in order, and that a transaction is sent once
// however often the connection breaks. It refuses to decide anything: what an
// observation means is for the river to say.
//
// Between blocks and the river stands the translation in this file: addresses
// get their EIP-55 spelling, the zero address becomes nobody or the chain's own
// coin, and seconds become milliseconds.
package chain

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain/bindings"
	"github.com/aleph-im/go-aleph/payment"
	"github.com/aleph-im/go-aleph/payout"
	"github.com/aleph-im/go-aleph/registry"
)

// Coin is the address that contracts give to the chain's own coin, ETH.
var Coin = common.Address{}

// addressOf spells an address; the zero address is nobody.
func addressOf(a common.Address) aleph.Address {
	if a == (common.Address{}) {
		return ""
	}
	return aleph.EthereumAddress(a)
}

// tokenOf reads an amount of a contract's event or answer. Contracts speak of
// unsigned 256-bit integers, which always fit.
func tokenOf(n *big.Int) aleph.Token {
	t, ok := aleph.TokenFromBig(n)
	if !ok {
		panic(fmt.Sprintf("chain: %s is no uint256", n))
	}
	return t
}

// millisOf turns the time of a block into milliseconds.
func millisOf(seconds uint64) aleph.Millis { return aleph.Millis(seconds) * aleph.Second }

func transferOf(e *bindings.DevTokenTransfer) registry.Transfer {
	return registry.Transfer{From: addressOf(e.From), To: addressOf(e.To), Amount: tokenOf(e.Value)}
}

// receiptOf needs the log behind the event (e.Raw) for the receipt's name.
func receiptOf(chainID uint64, at aleph.Millis, e *bindings.PaymentProcessorPaid) payment.Receipt {
	return payment.Receipt{
		ID:           payment.ID{Chain: chainID, Tx: e.Raw.TxHash, Log: uint32(e.Raw.Index)},
		At:           at,
		Payer:        addressOf(e.Payer),
		Account:      addressOf(e.Account),
		Asset:        addressOf(e.Token),
		Amount:       tokenOf(e.Amount),
		Received:     tokenOf(e.Received),
		Distribution: tokenOf(e.Distribution),
		Burned:       tokenOf(e.Burned),
		Developers:   tokenOf(e.Developers),
		DevAsset:     addressOf(e.DevelopersToken),
	}
}

func acceptedOf(e *bindings.RewardVaultRootSettled) payout.Accepted {
	return payout.Accepted{Epoch: e.Epoch, Hash: e.Root, Total: tokenOf(e.Total)}
}

func claimedOf(e *bindings.RewardVaultClaimed) payout.Claimed {
	return payout.Claimed{Account: addressOf(e.Account), Amount: tokenOf(e.Amount), Total: tokenOf(e.Total)}
}

// Developers is the account of the developers in a deployment: the contract
// that locks their part.
func Developers(d Deployment) aleph.Address { return addressOf(d.Vesting) }

// Assets are what the payment processor of a deployment accepts.
func Assets(d Deployment) []payment.Asset {
	return []payment.Asset{
		{Address: addressOf(Coin), Symbol: "ETH", Decimals: 18, Kind: payment.Other},
		{Address: addressOf(d.ALEPH), Symbol: "ALEPH", Decimals: 18, Kind: payment.Aleph},
		{Address: addressOf(d.USDC), Symbol: "USDC", Decimals: 6, Kind: payment.Stable},
		{Address: addressOf(d.USDT), Symbol: "USDT", Decimals: 6, Kind: payment.Stable},
		{Address: addressOf(d.DAI), Symbol: "DAI", Decimals: 18, Kind: payment.Stable},
	}
}

// pause waits; it returns early with the reason when ctx ends.
func pause(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}
