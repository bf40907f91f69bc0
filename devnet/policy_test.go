package devnet_test

import (
	"context"
	"strings"
	"testing"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/devnet"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/node"
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
	if err := devnet.Run(t.Context(), c, nothing); err == nil || !strings.Contains(err.Error(), `began under policy "ours", with other values than those of --policy`) {
		t.Errorf("other rules for the same network: %v", err)
	}
	c.Policy = policy.Policy{}
	err = devnet.Run(t.Context(), c, func(ctx context.Context, n *devnet.Net) error {
		if n.Policy.Name != "ours" {
			t.Errorf("started again, the network runs under %q", n.Policy.Name)
		}
		return change(ctx, t, n, c.Data)
	})
	if err != nil {
		t.Fatal(err)
	}
}

// change lets the operators of a network want other rules, and waits for the
// epoch in which they are in force.
func change(ctx context.Context, t *testing.T, n *devnet.Net, data string) error {
	next := n.Policy
	next.Name, next.Epoch = "theirs", aleph.Hour
	dirs, err := devnet.CoreDirs(data)
	if err != nil || len(dirs) != 1 {
		t.Errorf("the directories of core nodes are %v, %v", dirs, err)
	}
	for _, dir := range dirs {
		if err := node.ProposePolicy(dir, next); err != nil {
			return err
		}
	}
	err = n.Until(ctx, "the new policy is in force", func(e *engine.Engine) bool { return e.Policy() == next })
	if err != nil {
		return err
	}
	n.View(func(e *engine.Engine) {
		number, from, to := e.Epoch()
		if since := e.PolicySince(); since != number || to-from != aleph.Hour {
			t.Errorf("epoch %d lasts %d ms, under a policy since epoch %d", number, to-from, since)
		}
	})
	closed, err := n.Core(0).Records().Epochs(ctx, archive.Page{Number: 1, Size: 1})
	if err != nil || len(closed) != 1 || closed[0].Policy != n.Policy {
		t.Errorf("the epoch before was computed under %+v, %v", closed, err)
	}
	var described strings.Builder
	n.Describe(&described)
	if want := "theirs, in force since epoch"; !strings.Contains(described.String(), want) {
		t.Errorf("the description does not say %q:\n%s", want, &described)
	}
	return nil
}
