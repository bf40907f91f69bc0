package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"

	aleph "github.com/aleph-im/go-aleph"
)

// What others paid in the last blocks tells what tip is enough.
const (
	feeBlocks     = 20
	feePercentile = 50
)

// fees are prices of a unit of gas in wei (EIP-1559).
type fees struct {
	base *big.Int // that the next block asks for
	tip  *big.Int // offered on top of it
	most *big.Int // paid in all, whatever the base fee becomes
}

// expected is what a unit of gas costs in the next block.
func (f fees) expected() *big.Int { return bigMin(new(big.Int).Add(f.base, f.tip), f.most) }

// fees returns what to offer: as a tip the median of what the middle
// transaction of each of the last blocks gave, and in all twice the next base
// fee on top of that, so that six full blocks in a row do not price the
// transaction out. The most is no more than the sender's bound. When the base
// fee alone is above the bound, the error is a *FeesTooHigh.
func (s *Sender) fees(ctx context.Context) (fees, error) {
	history, err := s.client.FeeHistory(ctx, feeBlocks, nil, []float64{feePercentile})
	if err != nil {
		return fees{}, fmt.Errorf("ask for the fees of the last blocks: %w", err)
	}
	if len(history.BaseFee) == 0 || history.BaseFee[len(history.BaseFee)-1] == nil {
		return fees{}, fmt.Errorf("chain %d has no base fee (EIP-1559)", s.client.chainID)
	}
	f := fees{base: history.BaseFee[len(history.BaseFee)-1], tip: middleTip(history)}
	if f.tip == nil { // The last blocks are empty.
		if f.tip, err = s.client.SuggestGasTipCap(ctx); err != nil {
			return fees{}, fmt.Errorf("ask for the tip: %w", err)
		}
	}
	f.most = new(big.Int).Add(f.tip, new(big.Int).Lsh(f.base, 1))
	if bound := s.config.FeeMax; bound != nil {
		if f.base.Cmp(bound) >= 0 {
			return fees{}, &FeesTooHigh{Base: f.base, Bound: bound}
		}
		f.most = bigMin(f.most, bound)
	}
	f.tip = bigMin(f.tip, f.most)
	return f, nil
}

// middleTip is nil when no block had a transaction.
func middleTip(h *ethereum.FeeHistory) *big.Int {
	var tips []*big.Int
	for i, reward := range h.Reward {
		if i < len(h.GasUsedRatio) && h.GasUsedRatio[i] > 0 && len(reward) == 1 && reward[0] != nil {
			tips = append(tips, reward[0])
		}
	}
	if len(tips) == 0 {
		return nil
	}
	slices.SortFunc(tips, (*big.Int).Cmp)
	return tips[len(tips)/2]
}

// raised returns fees for a transaction that takes the place of one which
// offered old: those of now, and at least an eighth more of both. Nodes ask for
// a tenth more. ok is false when that much is above the bound.
func raised(old, now fees, bound *big.Int) (f fees, ok bool) {
	f = fees{base: now.base, tip: bigMax(now.tip, eighthMore(old.tip)), most: bigMax(now.most, eighthMore(old.most))}
	if bound != nil && f.most.Cmp(bound) > 0 {
		f.most = bound
	}
	f.tip = bigMin(f.tip, f.most)
	return f, f.most.Cmp(tenthMore(old.most)) >= 0 && f.tip.Cmp(tenthMore(old.tip)) >= 0
}

func eighthMore(n *big.Int) *big.Int {
	more := new(big.Int).Rsh(n, 3)
	return more.Add(more, n).Add(more, common.Big1)
}

// tenthMore is rounded up, and more than nothing.
func tenthMore(n *big.Int) *big.Int {
	more := new(big.Int).Add(n, big.NewInt(9))
	more.Div(more, big.NewInt(10))
	if more.Sign() == 0 {
		more.SetInt64(1)
	}
	return more.Add(more, n)
}

func bigMin(a, b *big.Int) *big.Int {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}

func bigMax(a, b *big.Int) *big.Int {
	if a.Cmp(b) > 0 {
		return a
	}
	return b
}

// FeesTooHigh says that gas costs more than a sender may pay. Nothing was
// sent.
type FeesTooHigh struct{ Base, Bound *big.Int } // wei per gas

func (e *FeesTooHigh) Error() string {
	return fmt.Sprintf("gas costs %s gwei and the bound is %s gwei: wait until it is cheaper, or raise the bound", gwei(e.Base), gwei(e.Bound))
}

// Unfunded says that an account cannot pay for a transaction. Nothing was
// sent.
type Unfunded struct {
	Account    common.Address
	Have, Need *big.Int // wei
}

func (e *Unfunded) Error() string {
	missing := bigMax(new(big.Int).Sub(e.Need, e.Have), common.Big1)
	return fmt.Sprintf("insufficient funds: send at least %s ETH to %s, which has %s ETH and may need %s ETH",
		tokenOf(missing).Decimal(), e.Account, tokenOf(e.Have).Decimal(), tokenOf(e.Need).Decimal())
}

// gwei writes a price of gas without the zeros at its end.
func gwei(wei *big.Int) string {
	text := new(big.Rat).SetFrac(wei, big.NewInt(params.GWei)).FloatString(9)
	return strings.TrimRight(strings.TrimRight(text, "0"), ".")
}

// funded returns an *Unfunded when the account has less than need.
func (s *Sender) funded(ctx context.Context, need *big.Int) error {
	have, err := s.client.BalanceAt(ctx, s.Address(), nil)
	if err != nil {
		return fmt.Errorf("ask for the balance of %s: %w", s.Address(), err)
	}
	if have.Cmp(need) < 0 {
		return &Unfunded{s.Address(), have, need}
	}
	return nil
}

// A refusal is what a node says of a transaction that it does not take.
type refusal int

const (
	refusedOther  refusal = iota
	refusedKnown          // it has it already
	refusedPassed         // its nonce is used
	refusedCheap          // it offers too little: for what waits under its nonce, for the node, or for the base fee
	refusedPoor           // the account cannot pay for it
	refusedForNow         // the node answers too many questions; ask again
)

// refusals are what nodes write, in lower case: JSON-RPC has no codes for
// these. They are the words of go-ethereum, Erigon, Reth, anvil, Nethermind and
// Besu; of others, what is not recognised is passed on as it is.
var refusals = []struct {
	text    string
	refusal refusal
}{
	{"already known", refusedKnown},
	{"already imported", refusedKnown},
	{"alreadyknown", refusedKnown},
	{"known transaction", refusedKnown},
	{"nonce too low", refusedPassed},
	{"oldnonce", refusedPassed},
	{"nonce is below", refusedPassed},
	{"underpriced", refusedCheap},
	{"less than block base fee", refusedCheap},
	{"gas price below", refusedCheap},
	{"feetoolow", refusedCheap},
	{"insufficient funds", refusedPoor},
	{"insufficientfunds", refusedPoor},
	{"upfront cost exceeds account balance", refusedPoor},
	{"rate limit", refusedForNow},
	{"too many requests", refusedForNow},
}

// refusalOf reads the error of an answer. ok is false when there was no answer
// to read: the question or the answer was lost.
func refusalOf(err error) (r refusal, ok bool) {
	var answer rpc.Error
	if !errors.As(err, &answer) {
		return 0, false
	}
	text := strings.ToLower(answer.Error())
	for _, known := range refusals {
		if strings.Contains(text, known.text) {
			return known.refusal, true
		}
	}
	return refusedOther, true
}

// Estimate is what a transaction would take if it were sent now.
type Estimate struct {
	Gas  uint64
	Fee  aleph.Token // wei for a unit of gas in the next block
	Cost aleph.Token // wei: Gas times Fee
}

// Estimate estimates a transaction and sends nothing. Its errors are those of
// Send that are known before anything is sent.
func (s *Sender) Estimate(ctx context.Context, c Call) (Estimate, error) {
	gas, err := s.gasOf(ctx, c.message(s.Address()))
	if err != nil {
		return Estimate{}, err
	}
	f, err := s.fees(ctx)
	if err != nil {
		return Estimate{}, err
	}
	fee := tokenOf(f.expected())
	return Estimate{Gas: gas, Fee: fee, Cost: fee.Mul(gas)}, nil
}
