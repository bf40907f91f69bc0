package chain

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain/bindings"
)

// Wallet is an account that can sign.
type Wallet struct{ Key *ecdsa.PrivateKey }

// ParseWallet reads a private key: 64 hexadecimal digits, with or without 0x.
func ParseWallet(key string) (Wallet, error) {
	k, err := crypto.HexToECDSA(trim0x(key))
	if err != nil {
		// The reason could quote the key.
		return Wallet{}, errors.New("not a private key: it must be 64 hexadecimal digits, with or without 0x")
	}
	return Wallet{k}, nil
}

func trim0x(s string) string {
	if len(s) >= 2 && s[0] == '0' && (s[1] == 'x' || s[1] == 'X') {
		return s[2:]
	}
	return s
}

// Address returns the account's address.
func (w Wallet) Address() common.Address { return crypto.PubkeyToAddress(w.Key.PublicKey) }

// Sender sends transactions from one account, one after the other. Two
// senders of one account get into each other's way: share one. It is safe for
// concurrent use.
type Sender struct {
	client *Client
	wallet Wallet
	signed func(*types.Transaction)
	mu     sync.Mutex // held while a transaction is under way: it owns the nonce
}

// NewSender returns a sender for the account of w.
func NewSender(c *Client, w Wallet) *Sender { return &Sender{client: c, wallet: w} }

// OnSigned lets f know of each transaction before the chain does, so that it can
// be followed whatever happens after. Call it before the first Send; f does not
// call the sender.
func (s *Sender) OnSigned(f func(*types.Transaction)) { s.signed = f }

// Address returns the account that it sends from.
func (s *Sender) Address() common.Address { return s.wallet.Address() }

// Bounds of the pause between two questions for a receipt.
const (
	receiptPauseMin = 2 * time.Millisecond
	receiptPauseMax = time.Second
)

// Send sends a transaction and waits until a block holds it. value is in wei
// and may be nil. When the contract refuses, the error is a *Reverted, whose
// text says why; mostly it is known before anything is sent. When the
// connection breaks, the same transaction is offered again until the chain
// has it or ctx ends; when ctx ends it may still happen.
func (s *Sender) Send(ctx context.Context, to common.Address, data []byte, value *big.Int) (*types.Receipt, error) {
	receipt, err := s.send(ctx, &to, data, value)
	if err != nil {
		return nil, fmt.Errorf("send transaction from %s to %s: %w", s.Address(), to, err)
	}
	return receipt, nil
}

// Create deploys a contract and returns its address.
func (s *Sender) Create(ctx context.Context, code []byte) (common.Address, error) {
	receipt, err := s.send(ctx, nil, code, nil)
	if err != nil {
		return common.Address{}, fmt.Errorf("deploy contract from %s: %w", s.Address(), err)
	}
	return receipt.ContractAddress, nil
}

// Transfer sends tokens, or ETH for the token Coin; amount is in base units.
func (s *Sender) Transfer(ctx context.Context, token, to common.Address, amount aleph.Token) (*types.Receipt, error) {
	if token == Coin {
		return s.Send(ctx, to, nil, amount.Big())
	}
	return s.Send(ctx, token, bindings.NewIERC20().PackTransfer(to, amount.Big()), nil)
}

func (s *Sender) send(ctx context.Context, to *common.Address, data []byte, value *big.Int) (*types.Receipt, error) {
	if value == nil {
		value = new(big.Int)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	call := ethereum.CallMsg{From: s.Address(), To: to, Data: data, Value: value}
	tx, err := s.sign(ctx, call)
	if err != nil {
		return nil, err
	}
	if s.signed != nil {
		s.signed(tx)
	}
	receipt, err := s.deliver(ctx, tx)
	if err != nil {
		return nil, err
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		return nil, s.postMortem(ctx, call, receipt)
	}
	return receipt, nil
}

// sign makes the transaction. The estimate is for the block that comes next:
// what a contract allows from some moment on is refused at the time of the
// last block, and where nothing else happens no other block comes. Gas gets a
// quarter on top, because the chain may change before it is executed; the fee
// allows for a base fee of twice the present one.
func (s *Sender) sign(ctx context.Context, call ethereum.CallMsg) (*types.Transaction, error) {
	gas, err := s.client.EstimateGasAtBlock(ctx, call, big.NewInt(int64(rpc.PendingBlockNumber)))
	if err != nil {
		return nil, explain(err)
	}
	tip, err := s.client.SuggestGasTipCap(ctx)
	if err != nil {
		return nil, fmt.Errorf("ask for the tip: %w", err)
	}
	head, err := s.client.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("ask for the base fee: %w", err)
	}
	if head.BaseFee == nil {
		return nil, fmt.Errorf("chain %d has no base fee (EIP-1559)", s.client.chainID)
	}
	nonce, err := s.client.PendingNonceAt(ctx, call.From)
	if err != nil {
		return nil, fmt.Errorf("ask for the nonce: %w", err)
	}
	chainID := new(big.Int).SetUint64(s.client.chainID)
	return types.SignNewTx(s.wallet.Key, types.LatestSignerForChainID(chainID), &types.DynamicFeeTx{
		ChainID:   chainID,
		Nonce:     nonce,
		GasTipCap: tip,
		GasFeeCap: new(big.Int).Add(tip, new(big.Int).Lsh(head.BaseFee, 1)),
		Gas:       gas + gas/4,
		To:        call.To,
		Value:     call.Value,
		Data:      call.Data,
	})
}

// deliver offers a transaction until the chain has it, and waits for its
// receipt. To offer it again is safe: its nonce is used once.
func (s *Sender) deliver(ctx context.Context, tx *types.Transaction) (*types.Receipt, error) {
	offered := false
	for wait := receiptPauseMin; ; wait = min(2*wait, receiptPauseMax) {
		var refused error
		if !offered {
			err := s.client.SendTransaction(ctx, tx)
			var answer rpc.Error
			switch {
			case err == nil:
				offered = true
			case errors.As(err, &answer):
				// The node may refuse it because it has it already, after an offer whose answer was lost.
				refused = err
			}
		}
		receipt, err := s.client.TransactionReceipt(ctx, tx.Hash())
		switch {
		case err == nil:
			return receipt, nil
		case refused != nil && errors.Is(err, ethereum.NotFound):
			if _, _, err := s.client.TransactionByHash(ctx, tx.Hash()); errors.Is(err, ethereum.NotFound) {
				return nil, refused
			}
			offered = true
		}
		if err := pause(ctx, wait); err != nil {
			return nil, fmt.Errorf("wait for transaction %s: %w", tx.Hash(), err)
		}
	}
}

// postMortem finds out why a transaction failed by calling again what it
// called, on the block before.
func (s *Sender) postMortem(ctx context.Context, call ethereum.CallMsg, receipt *types.Receipt) error {
	before := new(big.Int).Sub(receipt.BlockNumber, common.Big1)
	if _, err := s.client.CallContract(ctx, call, before); err != nil {
		return fmt.Errorf("transaction %s failed: %w", receipt.TxHash, explain(err))
	}
	return fmt.Errorf("transaction %s failed, with %d gas used", receipt.TxHash, receipt.GasUsed)
}
