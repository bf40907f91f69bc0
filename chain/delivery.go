package chain

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"slices"
	"sort"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
)

// Bounds of the pause between two questions for a receipt.
const (
	receiptPauseMin = 2 * time.Millisecond
	receiptPauseMax = time.Second
)

// passedLooks is how often a receipt is looked for after the nonce of its
// transaction was used, before somebody else is said to have used it: the
// endpoint may know of a block before it finds what is in it.
const passedLooks = 12

// raiseMax is how many times what was offered first a sender without a bound
// offers at most, unless that is what gas costs by then: a node that always
// asks for more gets no more.
const raiseMax = 10

// ErrNonceTaken says that another transaction of the account took the nonce of
// one that was sent, which therefore never happens: another program uses the
// same key.
var ErrNonceTaken = errors.New("another transaction of this account came first, so this one never happens; see to it that no other program uses the key, and try again")

// errStale says that somebody else's transaction had the nonce before anybody
// had this one.
var errStale = errors.New("the nonce is taken")

// delivery is a transaction on its way, with those that replace it: they have
// one nonce, so at most one of them happens.
type delivery struct {
	*Sender
	fills   bool               // it is to take the place of what waits under its nonce
	tx      *types.Transaction // offered now
	told    *types.Transaction // of which OnSigned knows
	first   *big.Int           // most wei for a unit of gas of the first
	hashes  []common.Hash      // of all that a node may have
	offered bool               // a node has tx
	since   time.Time          // it has
	head    uint64             // the newest block then
	passed  bool               // the nonce is used
	looks   int                // for a receipt since then
	silent  error              // why a question of this step was not answered; nil when all were
}

// deliver offers a transaction until the chain has it, or one in its place,
// and waits for the receipt. The caller has the turn.
func (s *Sender) deliver(ctx context.Context, tx *types.Transaction) (*types.Receipt, error) {
	return delivery{Sender: s, tx: tx, first: tx.GasFeeCap()}.run(ctx)
}

func (d delivery) run(ctx context.Context) (*types.Receipt, error) {
	for wait := receiptPauseMin; ; wait = min(2*wait, receiptPauseMax, max(receiptPauseMin, d.config.Patience)) {
		receipt, err := d.step(ctx)
		if err != nil {
			return nil, err
		}
		if receipt != nil {
			d.note(d.tx.Nonce(), receipt)
			return receipt, nil
		}
		d.look(ctx, d.silent)
		if err := pause(ctx, wait); err != nil {
			return nil, fmt.Errorf("wait for transaction %s: %w", d.tx.Hash(), err)
		}
	}
}

// note remembers that a nonce is used, and what it cost.
func (s *Sender) note(nonce uint64, r *types.Receipt) {
	s.account.next = max(s.account.next, nonce+1)
	s.account.mu.Lock()
	defer s.account.mu.Unlock()
	spent, cost := &s.account.mu.spent, Cost(r)
	spent.Transactions++
	spent.Gas += cost.Gas
	spent.Wei = spent.Wei.Add(cost.Wei)
}

// Cost is what a transaction took, by its receipt.
func Cost(r *types.Receipt) Spent {
	s := Spent{Transactions: 1, Gas: r.GasUsed}
	if r.EffectiveGasPrice != nil { // Endpoints before London leave it out.
		s.Wei = tokenOf(r.EffectiveGasPrice).Mul(r.GasUsed)
	}
	return s
}

// step does what comes next; without a receipt and without an error there is
// more to do.
func (d *delivery) step(ctx context.Context) (*types.Receipt, error) {
	d.silent = nil
	if !d.offered && !d.passed {
		if err := d.offer(ctx); err != nil {
			return nil, err
		}
	}
	missing := true // in all answers
	for _, hash := range d.hashes {
		receipt, err := d.client.TransactionReceipt(ctx, hash)
		if err == nil {
			return receipt, nil
		}
		d.unanswered(err)
		missing = missing && errors.Is(err, ethereum.NotFound)
	}
	switch {
	case d.passed && missing:
		if d.looks++; d.looks >= passedLooks {
			return nil, d.taken(ctx)
		}
	case d.offered && time.Since(d.since) >= d.config.Patience:
		return nil, d.hurry(ctx)
	}
	return nil, nil
}

// offer offers the transaction once. Offering it again is safe: its nonce is
// used once. The error is for what can go no further and is in nobody's hands.
func (d *delivery) offer(ctx context.Context) error {
	if d.signed != nil && d.told != d.tx {
		d.signed(d.tx)
		d.told = d.tx
	}
	err := d.client.SendTransaction(ctx, d.tx)
	d.unanswered(err)
	refused, answered := refusalOf(err)
	switch {
	case err == nil, answered && refused == refusedKnown:
		d.inHands()
		d.wait(ctx)
		return nil
	case !answered:
		d.inHands() // The question may have arrived.
		return nil
	case refused == refusedForNow:
		return nil
	case refused == refusedPassed:
		if len(d.hashes) == 0 {
			return errStale
		}
		d.passed = true
		return nil
	case refused == refusedCheap:
		if len(d.hashes) == 0 && !d.fills && d.occupied(ctx) {
			return errStale // It would have to outbid another program's.
		}
		return d.raise(ctx, err)
	case d.held(ctx):
		d.wait(ctx) // One that came before counts, whatever is said of this one.
		return nil
	case refused == refusedPoor:
		if err := d.funded(ctx, d.tx.Cost()); err != nil {
			return err
		}
	}
	return err
}

// occupied reports whether the node has a transaction under the nonce.
func (d *delivery) occupied(ctx context.Context) bool {
	known, err := d.client.PendingNonceAt(ctx, d.Address())
	return err == nil && known > d.tx.Nonce()
}

// taken says which transaction has used the nonce. Without an error it is one
// of these after all, and its receipt is on its way.
func (d *delivery) taken(ctx context.Context) error {
	tx, err := d.user(ctx, d.tx.Nonce())
	if err == nil && slices.Contains(d.hashes, tx.Hash()) {
		return nil
	}
	if !answered(err) { // Whose it is will be told later.
		d.unanswered(err)
		return nil
	}
	d.account.next = max(d.account.next, d.tx.Nonce()+1)
	if err != nil { // It is not told, or too old.
		return ErrNonceTaken
	}
	return fmt.Errorf("%w: the other one is %s", ErrNonceTaken, tx.Hash())
}

// userBlocks is among how many of the last blocks the user of a nonce is looked
// for. Nodes know the nonces of accounts after each of the last 128.
const userBlocks = 100

// user finds the transaction that used a nonce of the account in one of the
// last blocks.
func (s *Sender) user(ctx context.Context, nonce uint64) (*types.Transaction, error) {
	head, err := s.client.BlockNumber(ctx)
	if err != nil {
		return nil, err
	}
	first := head - min(head, userBlocks)
	var failed error
	n := sort.Search(int(head-first), func(i int) bool { // The first block after which the nonce is used.
		used, err := s.client.NonceAt(ctx, s.Address(), new(big.Int).SetUint64(first+uint64(i)))
		failed = errors.Join(failed, err)
		return used > nonce
	})
	if failed != nil {
		return nil, failed
	}
	block, err := s.client.BlockByNumber(ctx, new(big.Int).SetUint64(first+uint64(n)))
	if err != nil {
		return nil, err
	}
	signer := types.LatestSignerForChainID(new(big.Int).SetUint64(s.client.chainID))
	for _, tx := range block.Transactions() {
		if from, err := types.Sender(signer, tx); err == nil && from == s.Address() && tx.Nonce() == nonce {
			return tx, nil
		}
	}
	return nil, ethereum.NotFound
}

// unanswered notes an error that is no answer.
func (d *delivery) unanswered(err error) {
	if d.silent == nil && !answered(err) {
		d.silent = err
	}
}

// inHands notes that a node may have the transaction.
func (d *delivery) inHands() {
	if hash := d.tx.Hash(); len(d.hashes) == 0 || d.hashes[len(d.hashes)-1] != hash {
		d.hashes = append(d.hashes, hash)
	}
}

// wait gives the chain time to take what it has.
func (d *delivery) wait(ctx context.Context) {
	d.offered, d.since = true, time.Now()
	if head, err := d.client.BlockNumber(ctx); err == nil {
		d.head = head
	}
}

// held reports whether the node has one of the transactions.
func (d *delivery) held(ctx context.Context) bool {
	for _, hash := range d.hashes {
		if _, _, err := d.client.TransactionByHash(ctx, hash); err == nil {
			return true
		}
	}
	return false
}

// hurry is for when patience is over: the transaction is offered with higher
// fees if blocks came and did not take it. While there are no blocks, or no
// connection, more money does not help.
func (d *delivery) hurry(ctx context.Context) error {
	used, err := d.client.NonceAt(ctx, d.Address(), nil)
	if err != nil {
		d.wait(ctx)
		return nil
	}
	switch nonce := d.tx.Nonce(); {
	case used > nonce:
		d.passed = true
		return nil
	case used < nonce:
		// A fork of the chain has undone a transaction before this one. It is there again, or its place is filled.
		for ; used < nonce; used++ {
			if err := d.fill(ctx, used); err != nil {
				return err
			}
		}
		d.wait(ctx)
		return nil
	}
	if head, err := d.client.BlockNumber(ctx); err != nil || head <= d.head {
		d.offered, d.since = false, time.Now() // It may have been dropped.
		return nil
	}
	return d.raise(ctx, nil)
}

// raise puts a transaction with higher fees in the place of this one. When the
// bound leaves no room, what is in the hands of nodes is waited for, and
// offered again in case they have dropped it; refused is why a node did not
// take the last one, nil if it did.
func (d *delivery) raise(ctx context.Context, refused error) error {
	old := fees{tip: d.tx.GasTipCap(), most: d.tx.GasFeeCap()}
	now, err := d.fees(ctx)
	if err != nil {
		now = fees{base: new(big.Int), tip: old.tip, most: old.most} // What is known will do.
	}
	bound := d.config.FeeMax
	if bound == nil {
		bound = bigMax(new(big.Int).Mul(d.first, big.NewInt(raiseMax)), now.most)
	}
	f, ok := raised(old, now, bound)
	if !ok {
		if refused != nil && len(d.hashes) == 0 {
			return fmt.Errorf("%w (the bound is %s gwei for a unit of gas: raise it, or wait)", refused, gwei(bound))
		}
		d.log.Warn("a transaction waits and the bound on fees leaves no room: raise the bound, or wait", slog.Any("account", d.Address()),
			slog.Any("transaction", d.tx.Hash()), slog.String("fee_gwei", gwei(old.most)), slog.String("bound_gwei", gwei(bound)))
		d.offered, d.since = refused != nil, time.Now()
		return nil
	}
	tx, err := d.signAs(ethereum.CallMsg{To: d.tx.To(), Value: d.tx.Value(), Data: d.tx.Data()}, d.tx.Nonce(), d.tx.Gas(), f)
	if err != nil {
		return err
	}
	d.log.Info("transaction offered with higher fees", slog.Any("account", d.Address()), slog.Any("nonce", tx.Nonce()),
		slog.Any("transaction", tx.Hash()), slog.String("fee_gwei", gwei(f.most)), slog.String("tip_gwei", gwei(f.tip)))
	d.tx, d.offered = tx, false
	return nil
}

// clear is Clear for who has the turn.
func (s *Sender) clear(ctx context.Context) error {
	last, since := uint64(0), time.Now()
	for wait := receiptPauseMin; ; wait = min(2*wait, receiptPauseMax, max(receiptPauseMin, s.config.Patience)) {
		used, err := s.client.NonceAt(ctx, s.Address(), nil)
		if err != nil {
			return fmt.Errorf("ask for the nonce: %w", err)
		}
		known, err := s.client.PendingNonceAt(ctx, s.Address())
		if err != nil {
			return fmt.Errorf("ask for the nonce of what is under way: %w", err)
		}
		if known <= max(used, s.account.next) {
			return nil
		}
		s.look(ctx, nil)
		if used != last {
			last, since = used, time.Now()
		}
		if time.Since(since) >= s.config.Patience {
			s.log.Warn("a transaction that this process did not send waits for too long; it is replaced by one that does nothing",
				slog.Any("account", s.Address()), slog.Any("nonce", used))
			if err := s.fill(ctx, used); err != nil {
				return err
			}
			continue
		}
		if err := pause(ctx, wait); err != nil {
			return fmt.Errorf("wait for an earlier transaction of %s: %w", s.Address(), err)
		}
	}
}

// fill uses a nonce for a transaction that does nothing, unless what waits
// under it happens first.
func (s *Sender) fill(ctx context.Context, nonce uint64) error {
	f, err := s.fees(ctx)
	if err != nil {
		return err
	}
	me := s.Address()
	tx, err := s.signAs(ethereum.CallMsg{To: &me, Value: new(big.Int)}, nonce, params.TxGas, f)
	if err != nil {
		return err
	}
	_, err = delivery{Sender: s, fills: true, tx: tx, first: tx.GasFeeCap()}.run(ctx)
	if errors.Is(err, ErrNonceTaken) || errors.Is(err, errStale) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("use nonce %d of %s: %w", nonce, me, err)
	}
	return nil
}
