package devnet

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"time"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/chain"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/expense"
)

// CertificateJSON is the conservation certificate for programs: amounts in
// 10^-18 ALEPH. What came in, with what is missing and what the incentives pool
// was given, is the sum of the parts.
type CertificateJSON struct {
	CameIn    aleph.Token            `json:"came_in"`
	Missing   aleph.Token            `json:"missing"` // used before it was known that a stream had ended
	Endowed   aleph.Token            `json:"endowed"`
	Elsewhere aleph.Token            `json:"elsewhere"` // of it, came by streams and is not in the vault yet
	Parts     map[string]aleph.Token `json:"parts"`
	Earned    aleph.Token            `json:"earned"`
	Paid      aleph.Token            `json:"paid"`
	Claimable aleph.Token            `json:"claimable"`
}

// certify tells whether everything that came in is accounted for, in the
// books and on the chain.
func (t *Teller) certify(ctx context.Context) error {
	n := t.Net
	t.begin("the conservation certificate, in ALEPH")
	var c engine.Certificate
	var laws error
	n.View(func(e *engine.Engine) { c, laws = e.Certificate(), e.Check() })
	t.say("came in with %-4d purchases  %30s", c.Purchases, c.CameIn.Decimal())
	t.say("given to the incentives pool  %28s", c.Endowed.Decimal())
	parts := map[string]aleph.Token{}
	for _, row := range c.Rows() {
		t.say("  %-24s  %30s", row.Name, row.Amount.Decimal())
		parts[row.Key] = row.Amount
	}
	t.say("accounted for               %30s", c.Out().Decimal())
	t.story.Certificate = CertificateJSON{c.CameIn, c.Missing, c.Endowed, c.Elsewhere, parts, c.Earned, c.Paid, c.Claimable}
	t.law("what came in is what everybody got, what nobody could get, and what is not used yet", c.Check())
	t.law("the law of every reach holds in the engine: credits, lines, windows, plan, shares, entitlements", laws)
	t.law("the vault on the chain holds what reached it less what it paid", t.checkVault(ctx))
	t.law("every core node has the same application hash", t.checkHashes(ctx))
	t.story.Held = true
	for _, l := range t.story.Laws {
		t.story.Held = t.story.Held && l.Held
	}
	return nil
}

// checkVault compares the books with the chain once they speak of the same
// payments, as of the block that was observed last.
func (t *Teller) checkVault(ctx context.Context) error {
	n := t.Net
	claimed, err := chain.NewVault(n.Client, n.Contracts).Claimed(ctx)
	if err != nil {
		return err
	}
	var expected aleph.Token
	var block uint64
	err = n.Until(ctx, "the books have all the vault's payments", func(e *engine.Engine) bool {
		expected, block = e.Vault(), e.Observed()
		return e.Certificate().Paid.Cmp(claimed) >= 0
	})
	if err != nil {
		return err
	}
	balance, err := n.Client.BalanceAfter(ctx, n.Contracts.ALEPH, n.Contracts.Vault, block)
	if err != nil {
		return err
	}
	if balance != expected {
		return fmt.Errorf("after block %d the vault holds %s, and by the books %s", block, balance, expected)
	}
	return nil
}

func (t *Teller) checkHashes(ctx context.Context) error {
	for i := range t.Net.cores {
		if _, _, err := t.Net.untilEqual(ctx, i); err != nil {
			return err
		}
	}
	return nil
}

// untilEqual waits until a core node has caught up with the first one and
// compares their application hashes at the same block.
func (n *Net) untilEqual(ctx context.Context, i int) (height int64, hash []byte, err error) {
	ctx, cancel := context.WithTimeout(ctx, waitMax)
	defer cancel()
	seen := map[int64][]byte{} // what the first node had at the blocks seen
	for {
		first, other := n.Core(0), n.Core(i)
		if first == nil || other == nil {
			return 0, nil, errors.New("a core node is down")
		}
		height, hash := first.Height()
		seen[height] = hash
		otherHeight, otherHash := other.Height()
		if expected := seen[otherHeight]; expected != nil && otherHeight > 0 {
			if !bytes.Equal(expected, otherHash) {
				return 0, nil, fmt.Errorf("core node %d has the application hash %x at block %d, core node 0 has %x", i, otherHash, otherHeight, expected)
			}
			return otherHeight, otherHash, nil
		}
		select {
		case <-ctx.Done():
			return 0, nil, fmt.Errorf("core node %d is at block %d and core node 0 at %d: %w", i, otherHeight, height, ctx.Err())
		case <-time.After(time.Millisecond):
		}
	}
}

// coreReader reads the records of the first core node that runs.
type coreReader struct{ net *Net }

func (r coreReader) Epoch(ctx context.Context, number uint64) (engine.EpochClosed, error) {
	c, err := r.net.first()
	if err != nil {
		return engine.EpochClosed{}, err
	}
	return c.Records().Epoch(ctx, number)
}

func (r coreReader) Events(ctx context.Context, vm aleph.Hash) ([]archive.VMEvent, error) {
	c, err := r.net.first()
	if err != nil {
		return nil, err
	}
	return c.Records().Events(ctx, vm)
}

// FirstLine returns the number of the first line of an epoch.
func (r coreReader) FirstLine(ctx context.Context, epoch uint64) (uint64, error) {
	c, err := r.net.first()
	if err != nil {
		return 0, err
	}
	lines, err := c.Records().Lines(ctx, archive.LineFilter{Epoch: epoch, Limit: 1})
	if err == nil && len(lines) == 0 {
		err = fmt.Errorf("epoch %d has no line", epoch)
	}
	if err != nil {
		return 0, err
	}
	return lines[0].Number, nil
}

// BillOf returns all lines of an execution.
func (r coreReader) BillOf(ctx context.Context, vm aleph.Hash) ([]expense.Line, error) {
	c, err := r.net.first()
	if err != nil {
		return nil, err
	}
	return c.Records().Lines(ctx, archive.LineFilter{Execution: vm})
}
