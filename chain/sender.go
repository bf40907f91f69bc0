package chain

import (
	"cmp"
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
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

// Call is what a transaction does.
type Call struct {
	To    *common.Address // nil creates a contract
	Data  []byte
	Value *big.Int // wei; nil is nothing
}

func (c Call) message(from common.Address) ethereum.CallMsg {
	m := ethereum.CallMsg{From: from, To: c.To, Data: c.Data, Value: c.Value}
	if m.Value == nil {
		m.Value = new(big.Int)
	}
	return m
}

// SenderConfig bounds what a sender does to get a transaction into a block.
type SenderConfig struct {
	FeeMax   *big.Int      // wei for a unit of gas that it pays at most; nil is no bound
	Patience time.Duration // with a transaction that no block takes, before it offers more; 0 is a minute
	Logger   *slog.Logger  // nil discards
}

// Sender sends transactions from one account, one after the other, so that
// nonces have no gaps. Senders of one account over the same client take turns;
// over others, or in other programs, they get into each other's way. It is
// safe for concurrent use.
type Sender struct {
	client  *Client
	wallet  Wallet
	config  SenderConfig
	log     *slog.Logger
	account *account
	signed  func(*types.Transaction) // nil: nobody is told
	looked  func(error)              // nil: nobody is told
}

// account is what senders of one address over one client share.
type account struct {
	turn chan struct{} // has room for whoever sends
	next uint64        // the nonce after the last one that is known to be used; owned by whose turn it is
	mu   struct {
		sync.Mutex
		spent Spent
	}
}

// Spent is what an account has paid for transactions since the program began.
type Spent struct {
	Transactions uint64
	Gas          uint64
	Wei          aleph.Token
}

// NewSender returns a sender for the account of w that pays what gas costs.
func NewSender(c *Client, w Wallet) *Sender { return NewBoundedSender(c, w, SenderConfig{}) }

// NewBoundedSender returns a sender for the account of w.
func NewBoundedSender(c *Client, w Wallet, config SenderConfig) *Sender {
	config.Patience = cmp.Or(config.Patience, time.Minute)
	log := config.Logger
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	return &Sender{client: c, wallet: w, config: config, log: log, account: c.account(w.Address())}
}

// OnSigned lets f know of each transaction before the chain does, and of each
// that replaces one, so that they can be followed whatever happens after. Call
// it before the first Send; f does not call the sender.
func (s *Sender) OnSigned(f func(*types.Transaction)) { s.signed = f }

// OnLook lets f know how waiting goes: after each look at what is under way,
// with the reason when the chain gave no answer, and nil when it did. Call it
// before the first Send; f does not call the sender.
func (s *Sender) OnLook(f func(error)) { s.looked = f }

// look tells whether the chain answered, unless it is ctx that has ended.
func (s *Sender) look(ctx context.Context, err error) {
	if s.looked != nil && ctx.Err() == nil {
		s.looked(err)
	}
}

// answered reports whether a question was answered, whatever the answer.
func answered(err error) bool {
	_, isAnswer := errors.AsType[rpc.Error](err)
	return err == nil || isAnswer || errors.Is(err, ethereum.NotFound)
}

// Address returns the account that it sends from.
func (s *Sender) Address() common.Address { return s.wallet.Address() }

// Spent returns what the account has paid over this client.
func (s *Sender) Spent() Spent {
	s.account.mu.Lock()
	defer s.account.mu.Unlock()
	return s.account.mu.spent
}

// Send sends a transaction and waits until a block holds it. value is in wei
// and may be nil.
//
// What an earlier process has left under way is waited for first, see Clear.
// When the connection breaks, the same transaction is offered again until the
// chain has it or ctx ends; when ctx ends it may still happen. When no block
// takes it for as long as the sender's patience, another one with the same
// nonce and higher fees takes its place, within the bound: only one of them
// can happen, and the receipt is of that one.
//
// Errors, all but the last two before anything is sent: a *Reverted when the
// contract refuses, an *Unfunded, a *FeesTooHigh; a *Reverted when the
// contract refused in the block after all; ErrNonceTaken.
func (s *Sender) Send(ctx context.Context, to common.Address, data []byte, value *big.Int) (*types.Receipt, error) {
	return s.Do(ctx, Call{&to, data, value})
}

// Do is Send for a call.
func (s *Sender) Do(ctx context.Context, c Call) (*types.Receipt, error) {
	receipt, err := s.send(ctx, c)
	switch {
	case err == nil:
		return receipt, nil
	case c.To == nil:
		return nil, fmt.Errorf("deploy contract from %s: %w", s.Address(), err)
	default:
		return nil, fmt.Errorf("send transaction from %s to %s: %w", s.Address(), c.To, err)
	}
}

// Create deploys a contract and returns its address.
func (s *Sender) Create(ctx context.Context, code []byte) (common.Address, error) {
	receipt, err := s.Do(ctx, Call{Data: code})
	if err != nil {
		return common.Address{}, err
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

// Approve approves exactly an amount of a token for whoever spends it, unless as
// much is approved already. Coin needs none.
func (s *Sender) Approve(ctx context.Context, token, spender common.Address, amount aleph.Token) error {
	if token == Coin {
		return nil
	}
	if err := s.approve(ctx, token, spender, amount); err != nil {
		return fmt.Errorf("approve token %s for the payment: %w", token, err)
	}
	return nil
}

func (s *Sender) approve(ctx context.Context, token, spender common.Address, amount aleph.Token) error {
	allowance, err := s.client.Allowance(ctx, token, s.Address(), spender)
	if err != nil {
		return err
	}
	if allowance.Cmp(amount) >= 0 {
		return nil
	}
	erc20 := bindings.NewIERC20()
	if !allowance.IsZero() { // Some tokens, such as USDT, change no allowance but to or from zero.
		if _, err := s.Send(ctx, token, erc20.PackApprove(spender, new(big.Int)), nil); err != nil {
			return err
		}
	}
	_, err = s.Send(ctx, token, erc20.PackApprove(spender, amount.Big()), nil)
	return err
}

// Clear waits until nothing of the account is under way that this process does
// not know of: what a killed process has sent. What no block takes for as long
// as the sender's patience is replaced by a transaction that does nothing, so
// that it happens now or never. Who decides by the state of the chain calls it
// before reading that state.
func (s *Sender) Clear(ctx context.Context) error {
	leave, err := s.enter(ctx)
	if err != nil {
		return err
	}
	defer leave()
	return s.clear(ctx)
}

// enter waits for the turn of this sender.
func (s *Sender) enter(ctx context.Context) (leave func(), err error) {
	select {
	case s.account.turn <- struct{}{}:
		return func() { <-s.account.turn }, nil
	case <-ctx.Done():
		return nil, fmt.Errorf("wait for the transaction of %s before this one: %w", s.Address(), ctx.Err())
	}
}

func (s *Sender) send(ctx context.Context, c Call) (*types.Receipt, error) {
	leave, err := s.enter(ctx)
	if err != nil {
		return nil, err
	}
	defer leave()
	if err := s.clear(ctx); err != nil {
		return nil, err
	}
	call := c.message(s.Address())
	for wait := receiptPauseMin; ; wait = min(2*wait, receiptPauseMax) {
		tx, err := s.sign(ctx, call)
		if err != nil {
			return nil, err
		}
		receipt, err := s.deliver(ctx, tx)
		switch {
		case errors.Is(err, errStale): // Nobody has it, so another one may be made.
			s.log.Debug("nonce used by somebody else, taking the next", slog.Any("account", s.Address()), slog.Any("nonce", tx.Nonce()))
			if err := pause(ctx, wait); err != nil {
				return nil, err
			}
			if err := s.clear(ctx); err != nil {
				return nil, err
			}
		case err != nil:
			return nil, err
		case receipt.Status != types.ReceiptStatusSuccessful:
			return nil, s.postMortem(ctx, call, receipt)
		default:
			return receipt, nil
		}
	}
}

// gas returns the gas that a call takes in the block that comes next: what a
// contract allows from some moment on is refused at the time of the last block,
// and where nothing else happens no other block comes.
func (c *Client) gas(ctx context.Context, call ethereum.CallMsg) (uint64, error) {
	return c.EstimateGasAtBlock(ctx, call, big.NewInt(int64(rpc.PendingBlockNumber)))
}

// gasOf returns the gas that a call takes, or what the account lacks for it.
func (s *Sender) gasOf(ctx context.Context, call ethereum.CallMsg) (uint64, error) {
	gas, err := s.client.gas(ctx, call)
	if err == nil {
		return gas, nil
	}
	if r, ok := refusalOf(err); ok && r == refusedPoor {
		if err := s.funded(ctx, call.Value); err != nil {
			return 0, err
		}
	}
	return 0, explain(err)
}

// sign makes the transaction. Gas gets a quarter on top of the estimate,
// because the chain may change before it is executed.
func (s *Sender) sign(ctx context.Context, call ethereum.CallMsg) (*types.Transaction, error) {
	gas, err := s.gasOf(ctx, call)
	if err != nil {
		return nil, err
	}
	f, err := s.fees(ctx)
	if err != nil {
		return nil, err
	}
	nonce, err := s.nonce(ctx)
	if err != nil {
		return nil, err
	}
	tx, err := s.signAs(call, nonce, gas+gas/4, f)
	if err != nil {
		return nil, err
	}
	return tx, s.funded(ctx, tx.Cost())
}

// lagMax is how long an endpoint may lag behind before it is believed that a
// fork has dropped what was sent.
const lagMax = 2 * time.Second

// nonce returns the nonce of the next transaction. An endpoint that lags behind
// may not know of the last one yet.
func (s *Sender) nonce(ctx context.Context) (uint64, error) {
	for wait, since := receiptPauseMin, time.Now(); ; wait = min(2*wait, lagMax/4) {
		used, err := s.client.NonceAt(ctx, s.Address(), nil)
		switch {
		case err != nil:
			return 0, fmt.Errorf("ask for the nonce: %w", err)
		case used >= s.account.next:
			return used, nil
		case time.Since(since) >= lagMax:
			s.log.Warn("the chain no longer has what this account has sent", slog.Any("account", s.Address()), slog.Any("nonce", used), slog.Any("sent", s.account.next))
			s.account.next = used
			return used, nil
		}
		if err := pause(ctx, wait); err != nil {
			return 0, fmt.Errorf("ask for the nonce: %w", err)
		}
	}
}

func (s *Sender) signAs(call ethereum.CallMsg, nonce, gas uint64, f fees) (*types.Transaction, error) {
	chainID := new(big.Int).SetUint64(s.client.chainID)
	return types.SignNewTx(s.wallet.Key, types.LatestSignerForChainID(chainID), &types.DynamicFeeTx{
		ChainID: chainID, Nonce: nonce, GasTipCap: f.tip, GasFeeCap: f.most, Gas: gas, To: call.To, Value: call.Value, Data: call.Data,
	})
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
