package devnet_test

import (
	"context"
	"strings"
	"testing"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/devnet"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/policy"
)

// TestPolicy runs a network under other rules, which also divide the payments
// on the chain, and sees that they stay what they were at the first start.
func TestPolicy(t *testing.T) {
	rules, err := policy.Read([]byte("name = \"ours\"\n[execution]\ncrn = 5_000\nburn = 1_000\n[storage]\nccn = 6_500\nburn = 1_000\n"))
	if err != nil {
		t.Fatal(err)
	}
	c := config(t.TempDir(), 1)
	c.Computes, c.Policy = 1, rules
	var described strings.Builder
	err = devnet.Run(t.Context(), c, func(_ context.Context, n *devnet.Net) error {
		n.Describe(&described)
		n.View(func(e *engine.Engine) {
			got := e.Policy()
			if got.Epoch != 15*aleph.Second || got.MinRuntime >= rules.MinRuntime || got.Halt >= rules.Halt {
				t.Errorf("the times are not shorter: %+v", got)
			}
			got.Epoch, got.MinRuntime, got.Halt = rules.Epoch, rules.MinRuntime, rules.Halt
			if got != rules {
				t.Errorf("the rules are %+v, want %+v", got, rules)
			}
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if want := "ours, made shorter to try things out: epoch 15s, min_runtime 5s, halt 10s"; !strings.Contains(described.String(), want) {
		t.Errorf("the description does not say %q:\n%s", want, &described)
	}

	nothing := func(context.Context, *devnet.Net) error { return nil }
	c.Policy.AlephBonus = 100
	if err := devnet.Run(t.Context(), c, nothing); err == nil || !strings.Contains(err.Error(), `runs under policy "ours", with other values than those of --policy`) {
		t.Errorf("other rules for the same network: %v", err)
	}
	c.Policy = policy.Policy{}
	err = devnet.Run(t.Context(), c, func(_ context.Context, n *devnet.Net) error {
		if n.Policy.Name != "ours" {
			t.Errorf("started again, the network runs under %q", n.Policy.Name)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
