package node

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/message"
	"github.com/aleph-im/go-aleph/registry"
)

// TestBalanceCheck names who holds something else than is on record, with both
// amounts, and changes nothing.
func TestBalanceCheck(t *testing.T) {
	e := newEconomy(t, 1) // An owner with 200,000 ALEPH, a staker with 600,000.
	var b bytes.Buffer
	held := map[aleph.Address]aleph.Token{address("ccnowner"): aleph.WholeTokens(200_000), address("staker"): aleph.WholeTokens(600_000)}
	var fails error
	var blocks []uint64
	check := balanceCheck{log: slog.New(slog.NewTextHandler(&b, nil)), held: func(_ context.Context, wallet common.Address, block uint64) (aleph.Token, error) {
		blocks = append(blocks, block)
		return held[aleph.Address(wallet.Hex())], fails
	}}
	run := func() (log string, wallets []registry.Balance) {
		var block uint64
		e.view(func(x *engine.Engine) { block, wallets = x.Observed(), check.next(x) })
		b.Reset()
		check.compare(t.Context(), block, wallets)
		return b.String(), wallets
	}
	if log, wallets := run(); log != "" || len(wallets) != 2 || len(blocks) != 2 || blocks[0] != e.seen {
		t.Errorf("all is right: %v, at blocks %v: %s", wallets, blocks, log)
	}
	held[address("staker")] = aleph.WholeTokens(599_999)
	log, _ := run()
	if strings.Count(log, "level=ERROR") != 1 || !strings.Contains(log, "wallet="+string(address("staker"))) ||
		!strings.Contains(log, "held=599999000000000000000000 recorded=600000000000000000000000") {
		t.Errorf("the staker has one less: %s", log)
	}
	e.view(func(x *engine.Engine) {
		if got := x.Registry().Balance(address("staker")); got != aleph.WholeTokens(600_000) {
			t.Errorf("the record was changed to %s", got)
		}
	})
	fails = errors.New("no such state")
	if log, _ := run(); strings.Count(log, "level=") != 1 || !strings.Contains(log, "level=WARN") {
		t.Errorf("the block is forgotten: %s", log)
	}
	if log, _ := run(); log != "" {
		t.Errorf("the block is still forgotten: %s", log)
	}
}

// TestBalanceCheckGoesRound takes every wallet in its turn, a few at a time.
func TestBalanceCheckGoesRound(t *testing.T) {
	e := newEconomy(t, 1)
	const stakers = 2*balanceSample + 5
	var moves []registry.Transfer
	var stakes [][]byte
	for i := range stakers {
		moves = append(moves, registry.Transfer{To: address(fmt.Sprint("staker", i)), Amount: aleph.WholeTokens(10_000)})
	}
	e.observe(engine.Observation{Transfers: moves})
	var ccn aleph.Hash
	e.view(func(x *engine.Engine) { ccn = x.Registry().Snapshot(x.Policy().Nodes).CCNs[0].ID })
	for i := range stakers {
		stake := message.NodeOperation{Action: message.Stake, Node: ccn}.Post()
		stakes = append(stakes, submission(t, signed(t, fmt.Sprint("staker", i), message.TypePost, 1000, &stake)))
	}
	e.taken(stakes...)
	var check balanceCheck
	for round := range 3 {
		seen := map[aleph.Address]int{}
		for len(seen) < stakers+2 {
			var wallets []registry.Balance
			e.view(func(x *engine.Engine) { wallets = check.next(x) })
			if len(wallets) != balanceSample {
				t.Fatalf("%d wallets at a time", len(wallets))
			}
			for _, w := range wallets {
				seen[w.Address]++
			}
		}
		for a, n := range seen {
			if n > 2 {
				t.Errorf("round %d: %s came %d times", round, a, n)
			}
		}
	}
}
