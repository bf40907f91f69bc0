package node

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/policy"
)

// operators are those of a network's core nodes, each with a directory.
type operators struct {
	*chainOf
	dirs      map[string]string
	proposals map[string]*proposal
	logged    bytes.Buffer
}

func newOperators(t *testing.T) *operators {
	o := &operators{chainOf: openChain(t, t.TempDir(), genesis(t, 4)), dirs: map[string]string{}, proposals: map[string]*proposal{}}
	for _, name := range coreNames {
		o.dirs[name] = t.TempDir()
		o.restart(name)
	}
	return o
}

func (o *operators) restart(name string) {
	o.proposals[name] = &proposal{path: filepath.Join(o.dirs[name], PolicyFile), log: slog.New(slog.NewTextHandler(&o.logged, nil))}
}

// round lets each core node vote, and says who did and for what.
func (o *operators) round() (voted []string) {
	o.tb.Helper()
	var votes [][]byte
	for _, name := range coreNames {
		c := &Core{app: o.app, log: quiet(), address: address(name), config: CoreConfig{Dir: o.dirs[name]}}
		v, wanted, due := o.proposals[name].due(c)
		if due {
			votes = append(votes, ballot(name, "test", engine.Vote{Policy: &v}))
			voted = append(voted, name+" "+wanted)
		}
	}
	o.taken(votes...)
	return voted
}

// named is the policy of the network with another name and bonus.
func (o *operators) named(name string, bonus aleph.BasisPoints) policy.Policy {
	p := o.engine.Genesis().Policy
	p.Name, p.AlephBonus = name, bonus
	return p
}

func (o *operators) put(p policy.Policy, names ...string) {
	o.tb.Helper()
	for _, name := range names {
		if err := ProposePolicy(o.dirs[name], p); err != nil {
			o.tb.Fatal(err)
		}
	}
}

func (o *operators) withdraw(names ...string) {
	o.tb.Helper()
	for _, name := range names {
		if err := WithdrawPolicy(o.dirs[name]); err != nil {
			o.tb.Fatal(err)
		}
	}
}

// closeEpoch goes on to the next epoch.
func (o *operators) closeEpoch() {
	b := o.propose()
	_, _, b.Time = o.engine.Epoch()
	o.blocks[len(o.blocks)-1] = b
	o.Apply(b)
	o.commit()
}

// TestOperators follows what operators put into their directories, through
// agreements, changes of mind and restarts. Nobody says the same twice.
func TestOperators(t *testing.T) {
	o := newOperators(t)
	ours, theirs := o.named("ours", 1), o.named("theirs", 2)
	want := func(what string, voted ...string) {
		t.Helper()
		if got := o.round(); !slices.Equal(got, voted) {
			t.Errorf("%s: voted %q, want %q", what, got, voted)
		}
		if got := o.round(); len(got) != 0 {
			t.Errorf("%s: voted again %q", what, got)
		}
	}
	rules := func(what, inForce, next string) {
		t.Helper()
		var got, then policy.Policy
		o.view(func(e *engine.Engine) { got = e.Policy(); then, _ = e.NextPolicy() })
		if got.Name != inForce || then.Name != next {
			t.Errorf("%s: in force is %q, next %q; want %q, %q", what, got.Name, then.Name, inForce, next)
		}
	}
	want("nobody has a wish")
	o.put(ours, "core0", "core1")
	want("two of four", "core0 ours", "core1 ours")
	rules("two of four", "proposal", "")
	o.withdraw("core1", "core1")
	want("a change of mind", "core1 proposal")
	o.put(ours, "core1", "core2")
	if got := o.round(); !slices.Equal(got, []string{"core1 ours", "core2 ours"}) {
		t.Errorf("three of four: %q", got)
	}
	want("once something is agreed, the others speak", "core3 proposal")
	rules("three of four", "proposal", "ours")
	o.withdraw("core0", "core2")
	want("the agreement is undone", "core0 proposal", "core2 proposal")
	rules("the agreement is undone", "proposal", "")

	o.put(ours, coreNames...)
	o.restart("core2")
	want("all of them", "core0 ours", "core2 ours", "core3 ours")
	o.closeEpoch()
	rules("the next epoch", "ours", "")
	want("what is in force needs no vote")
	o.withdraw("core0")
	want("nor does a file that is gone")

	o.put(theirs, "core3")
	want("a minority", "core3 theirs")
	o.put(o.named("third", 3), "core0", "core1", "core2")
	want("another majority", "core0 third", "core1 third", "core2 third")
	o.closeEpoch()
	rules("the epoch after", "third", "")
	want("a minority stays one", "core3 theirs")
	o.restart("core3")
	want("also after a restart")
}

// TestRefusedProposals tells an operator once what is wrong with his file, and
// keeps to what he said before.
func TestRefusedProposals(t *testing.T) {
	o := newOperators(t)
	o.put(o.named("ours", 1), "core0")
	if got := o.round(); !slices.Equal(got, []string{"core0 ours"}) {
		t.Fatalf("voted %q", got)
	}
	file := filepath.Join(o.dirs["core0"], PolicyFile)
	for name, test := range map[string]struct{ text, says string }{
		"empty":  {"", "it has no name"},
		"large":  {strings.Repeat("#", policy.SizeMax+100), "65537 bytes of TOML are more than the 65536"},
		"unsafe": {"name = \"x\"\naleph_bonus = 9000\nvaluation = \"spot\"\n", "self-dealing pays"},
	} {
		o.logged.Reset()
		o.restart("core0")
		if err := os.WriteFile(file, []byte(test.text), 0o600); err != nil {
			t.Fatal(err)
		}
		for range 3 {
			if got := o.round(); len(got) != 0 {
				t.Errorf("%s: voted %q", name, got)
			}
		}
		if log := o.logged.String(); strings.Count(log, "level=WARN") != 1 || !strings.Contains(log, test.says) {
			t.Errorf("%s: logged %q, want one warning that says %q", name, log, test.says)
		}
	}
}

// TestVotePolicy changes the policy of a network of one core node that runs.
func TestVotePolicy(t *testing.T) {
	c := agreeing(t, blockInterval)
	var p policy.Policy
	c.View(func(e *engine.Engine) { p = e.Policy() })
	p.Name, p.AlephBonus = "ours", 7
	if err := ProposePolicy(c.config.Dir, p); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- c.votePolicy(ctx) }()
	until(t, "the policy is agreed", func() (agreed bool) {
		c.View(func(e *engine.Engine) {
			next, ok := e.NextPolicy()
			agreed = ok && next == p
		})
		return agreed
	})
	cancel()
	if err := <-done; !errors.Is(err, context.Canceled) {
		t.Errorf("votePolicy: %v", err)
	}
}

func TestProposeNowhere(t *testing.T) {
	if err := ProposePolicy(filepath.Join(t.TempDir(), "nowhere"), policy.Policy{}); err == nil {
		t.Error("a policy was put where there is no directory")
	}
}
