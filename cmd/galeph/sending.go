package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain"
)

// What the flags of commands that pay are without them.
const (
	waitDefault     = 10 * time.Minute
	deadlineDefault = "10m"
)

// checkDeadline refuses a deadline that a payment cannot have.
func checkDeadline(ahead time.Duration) error {
	if ahead < time.Minute || ahead > time.Hour {
		return fmt.Errorf("--deadline %s: it lies between 1m and 1h", ahead)
	}
	return nil
}

// resumed reads the transactions of --resume.
func resumed(texts []string) (sent []common.Hash, err error) {
	for _, text := range texts {
		var hash common.Hash
		if err := hash.UnmarshalText([]byte(text)); err != nil {
			return nil, fmt.Errorf("--resume %.80q is not the hash of a transaction: 0x and 64 hexadecimal digits", text)
		}
		sent = append(sent, hash)
	}
	return sent, nil
}

// Gas that is assumed where the chain cannot be asked: a payment cannot be
// tried before its approval. They are above what was measured on a development
// chain.
const (
	approveGas = 60_000
	resetGas   = 40_000 // to take an allowance back
)

// gasOf returns the gas of a payment of so much of a token, of which so much is
// approved, and of the approval that is missing. The chain estimates it where it
// can; else it is guessed.
func gasOf(approved, needed aleph.Token, guess uint64, estimate func() (uint64, error)) (gas uint64, guessed bool, err error) {
	if approved.Cmp(needed) < 0 {
		if guess += approveGas; !approved.IsZero() {
			guess += resetGas
		}
		return guess, true, nil
	}
	gas, err = estimate()
	if refused := (*chain.Reverted)(nil); errors.As(err, &refused) {
		return 0, false, err
	}
	if err != nil { // A sender with too little for the gas cannot try it either, and is told elsewhere.
		return guess, true, nil //nolint:nilerr // See above.
	}
	return gas, false, nil
}

// sender returns whom a command sends by, in turn with every other galeph that
// sends with the key. A person is told how waiting goes; signed hears of each
// transaction of the command before the chain does.
func (d *deployment) sender(ctx context.Context, w chain.Wallet, o output, signed func(*types.Transaction)) (s *chain.Sender, leave func(), err error) {
	leave, err = turn(ctx, d.told.ChainID, w.Address(), o)
	if err != nil {
		return nil, nil, fmt.Errorf("%w: nothing was sent", err)
	}
	s = chain.NewSender(d.client, w)
	v := newVigil(o, d.endpoint(), "an earlier transaction of "+w.Address().Hex())
	s.OnLook(v.look)
	s.OnSigned(func(tx *types.Transaction) {
		v.what = "a block that holds transaction " + tx.Hash().Hex()
		if *tx.To() == w.Address() {
			fmt.Fprintf(o.err, "... an earlier transaction of this key is stuck: taking its place with %s, which does nothing\n", tx.Hash())
			return
		}
		signed(tx)
	})
	return s, leave, nil
}

// paying is a payment of a token to a contract, after its approval.
type paying struct {
	payee     common.Address
	token     common.Address
	symbol    string
	amount    aleph.Token // that is approved
	approvals []common.Hash
	sent      []common.Hash // of which one can happen
}

// send approves and pays, and tells what is sent. Once a payment was sent of
// which is not known what became, the error is what lost makes of it.
func (p *paying) send(ctx context.Context, d *deployment, w chain.Wallet, o output, pay func(*chain.Sender) error, lost func(error) error) error {
	sender, leave, err := d.sender(ctx, w, o, func(tx *types.Transaction) {
		switch {
		case *tx.To() != p.payee:
			p.approvals = append(p.approvals, tx.Hash())
			fmt.Fprintf(o.err, "... approving %s for this payment with transaction %s\n", p.symbol, tx.Hash())
		case len(p.sent) == 0:
			p.sent = append(p.sent, tx.Hash())
			fmt.Fprintf(o.err, "... paying with transaction %s\n", tx.Hash())
		default:
			p.sent = append(p.sent, tx.Hash())
			fmt.Fprintf(o.err, "... or paying with transaction %s: only one of them can happen\n", tx.Hash())
		}
	})
	if err != nil {
		return err
	}
	defer leave()
	if err := sender.Approve(ctx, p.token, p.payee, p.amount); err != nil {
		if err = unbroken(ctx, err); len(p.approvals) > 0 {
			return fmt.Errorf("%w: an approval was sent, and nothing was paid; run it again, an approval that has arrived is used", err)
		}
		return fmt.Errorf("%w: nothing was paid", err)
	}
	err = pay(sender)
	refused := (*chain.Reverted)(nil)
	switch {
	case err == nil:
		return nil
	case len(p.sent) == 0 || errors.As(err, &refused) || errors.Is(err, chain.ErrNonceTaken):
		return fmt.Errorf("nothing was paid: %w", unbroken(ctx, err))
	}
	return lost(err)
}

// errUnknown says that the chain knows none of the transactions that were sent.
var errUnknown = errors.New("it was lost before it arrived, or another endpoint has it; " +
	"once its deadline is over (" + deadlineDefault + " after it was sent, unless you said otherwise) it can't be paid any more")

// search waits until a block holds one of the transactions that were sent, of
// which one can happen. find looks at one: it returns nil when it is found,
// chain.ErrNotPaid when it never will be, and ethereum.NotFound while no block
// holds it.
func (d *deployment) search(ctx context.Context, sent []common.Hash, o output, find func(common.Hash) error) error {
	waiting := false
	return await(ctx, newVigil(o, d.endpoint(), "a block that holds it"), func() (done bool, err error) {
		for _, hash := range sent {
			switch err := find(hash); {
			case err == nil || errors.Is(err, chain.ErrNotPaid):
				return true, err
			case !errors.Is(err, ethereum.NotFound):
				return false, err
			}
		}
		for _, hash := range sent {
			_, _, err := d.client.TransactionByHash(ctx, hash)
			switch {
			case errors.Is(err, ethereum.NotFound):
				continue
			case err == nil && !waiting:
				waiting = true
				fmt.Fprintf(o.err, "... waiting for a block that holds transaction %s\n", hash)
			}
			return false, err
		}
		return true, fmt.Errorf("chain %d knows no transaction %s: %w", d.told.ChainID, listed(sent), errUnknown)
	})
}
