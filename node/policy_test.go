package node_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/aleph-im/go-aleph/consensus"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/node"
	"github.com/aleph-im/go-aleph/policy"
)

// No core node starts under rules under which self-dealing pays, even when
// they are the rules of a preset.
func TestCoreRefusesAnUnsafePolicy(t *testing.T) {
	rules, err := policy.Preset("mainnet")
	if _, unsafe := errors.AsType[*policy.Unsafe](err); !unsafe {
		t.Fatalf("the preset that production runs: %v", err)
	}
	state, err := node.AppState(engine.Genesis{Network: "test", Policy: rules})
	if err != nil {
		t.Fatal(err)
	}
	_, err = node.OpenCore(t.Context(), node.CoreConfig{Dir: t.TempDir(), Agreement: consensus.Genesis{AppState: state}})
	if !errors.Is(err, policy.ErrPolicy) || !strings.Contains(err.Error(), "lower aleph_bonus to 526 or less") {
		t.Errorf("got %v, want a refusal that says what to change", err)
	}
}
