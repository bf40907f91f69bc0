package node

import (
	"bytes"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aleph-im/go-aleph/chain"
	"github.com/aleph-im/go-aleph/payout"
)

// A cause is logged once, as an error when somebody should act, whatever
// numbers change meanwhile; the status has the latest words.
func TestReport(t *testing.T) {
	var log bytes.Buffer
	k := newKeeping(CoreConfig{Signer: key("core0"), Log: slog.New(slog.NewTextHandler(&log, nil))})
	poor := func(need int64) error {
		return fmt.Errorf("publish: %w", &chain.Unfunded{Account: common.Address{1}, Have: new(big.Int), Need: big.NewInt(need)})
	}
	dear := func(base int64) error { return &chain.FeesTooHigh{Base: big.NewInt(base), Bound: big.NewInt(1)} }
	disagree := func(what string) error { return fmt.Errorf("%w: %s", payout.ErrReconcile, what) }
	for i, step := range []struct {
		matter          string
		err             error
		errors, warns   int // logged so far
		refusals, waits string
	}{
		{"publish", poor(7), 1, 0, "publish", ""},
		{"publish", poor(8), 1, 0, "publish", ""},
		{"pay", dear(5), 1, 1, "publish", "pay"},
		{"pay", dear(6), 1, 1, "publish", "pay"},
		{"pay", disagree("a"), 2, 1, "pay publish", ""},
		{"pay", disagree("b"), 3, 1, "pay publish", ""},
		{"publish", errors.New("connection refused"), 3, 2, "pay", "publish"},
		{"publish", nil, 3, 2, "pay", ""},
		{"pay", nil, 3, 2, "", ""},
		{"pay", disagree("b"), 4, 2, "pay", ""},
	} {
		k.report(t.Context(), step.matter, step.err)
		s := k.status()
		var refusals, waits []string
		for _, h := range s.Refusals {
			refusals = append(refusals, h.Matter)
		}
		for _, h := range s.Waits {
			waits = append(waits, h.Matter)
		}
		for _, h := range append(s.Refusals, s.Waits...) {
			if h.Matter == step.matter && h.Reason != step.err.Error() || h.Since == 0 {
				t.Errorf("step %d: %+v, want %v", i, h, step.err)
			}
		}
		if got := strings.Join(refusals, " "); got != step.refusals {
			t.Errorf("step %d: refuses %q, want %q", i, got, step.refusals)
		}
		if got := strings.Join(waits, " "); got != step.waits {
			t.Errorf("step %d: waits for %q, want %q", i, got, step.waits)
		}
		if e, w := strings.Count(log.String(), "level=ERROR"), strings.Count(log.String(), "level=WARN"); e != step.errors || w != step.warns || s.RefusedTotal != uint64(e) {
			t.Errorf("step %d: %d errors and %d warnings logged, %d refusals counted; want %d and %d", i, e, w, s.RefusedTotal, step.errors, step.warns)
		}
	}
}
