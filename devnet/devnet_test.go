package devnet_test

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain"
	"github.com/aleph-im/go-aleph/devnet"
	"github.com/aleph-im/go-aleph/engine"
)

// childDir tells a copy of the test binary to tell the story on a network in
// that directory, so that it can be killed.
const childDir = "GALEPH_TEST_DEVNET"

func TestMain(m *testing.M) {
	if dir := os.Getenv(childDir); dir != "" {
		if err := child(dir); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

func child(dir string) error {
	return devnet.Run(context.Background(), config(dir, 1), func(ctx context.Context, n *devnet.Net) error {
		_, err := (&devnet.Teller{Net: n, Out: os.Stdout}).Tell(ctx)
		return err
	})
}

func config(dir string, cores int) devnet.Config {
	return devnet.Config{
		Data: dir, Cores: cores, Computes: 3, Epoch: 15 * time.Second, API: "127.0.0.1:0", RPC: "127.0.0.1:0",
		Artifacts: "../contracts/node_modules", Log: slog.New(slog.DiscardHandler), Progress: func(string) {},
	}
}

// tell tells the story on a network and fails the test unless every law held.
func tell(t *testing.T, c devnet.Config, killOne bool) devnet.Story {
	t.Helper()
	var story devnet.Story
	var out strings.Builder
	err := devnet.Run(t.Context(), c, func(ctx context.Context, n *devnet.Net) (err error) {
		story, err = (&devnet.Teller{Net: n, Out: &out, KillOne: killOne}).Tell(ctx)
		return err
	})
	if err != nil {
		t.Fatalf("%v\nThe story so far:\n%s", err, &out)
	}
	if !story.Held {
		t.Fatalf("a law is broken:\n%s", &out)
	}
	return story
}

func TestStory(t *testing.T) {
	dir := t.TempDir()
	story := tell(t, config(dir, 1), false)
	if len(story.Laws) < 4 {
		t.Errorf("got %d laws, want at least 4", len(story.Laws))
	}
	facts := map[string]any{}
	for _, s := range story.Steps {
		for _, f := range s.Facts {
			facts[f.Name] = f.Value
		}
	}
	// 40 credits at 11,000 credits an hour last 13,090 whole milliseconds.
	if got, want := facts["milliseconds"], aleph.Millis(13_090); got != want {
		t.Errorf("bob's program ran %v ms, want %v", got, want)
	}

	// Started again, the network goes on with the same balances.
	var before, after []string
	balances := func(into *[]string) func(context.Context, *devnet.Net) error {
		return func(_ context.Context, n *devnet.Net) error {
			n.View(func(e *engine.Engine) {
				c := e.Certificate()
				*into = []string{c.CameIn.String(), c.Earned.String(), c.Paid.String(), fmt.Sprint(c.Purchases)}
			})
			return nil
		}
	}
	for _, into := range []*[]string{&before, &after} {
		if err := devnet.Run(t.Context(), config(dir, 1), balances(into)); err != nil {
			t.Fatal(err)
		}
	}
	if before[0] != after[0] || before[3] != after[3] || before[2] != after[2] {
		t.Errorf("got %v after a restart, want %v", after, before)
	}

	// A core node has put the developers' part under its lock.
	if err := devnet.Run(t.Context(), config(dir, 1), locked); err != nil {
		t.Error(err)
	}
}

// locked waits until what came for the developers rests, in ALEPH and in USDC.
func locked(ctx context.Context, n *devnet.Net) error {
	vesting := chain.NewVesting(n.Client, n.Contracts)
	return n.Until(ctx, "the developers' part rests", func(*engine.Engine) bool {
		for _, token := range []common.Address{n.Contracts.ALEPH, n.Contracts.USDC} {
			if arrived, err := vesting.Arrived(ctx, token); err != nil || !arrived.IsZero() {
				return false
			}
		}
		tranches, err := vesting.Tranches(ctx)
		offers, wrong := vesting.Of(ctx, n.Contracts.USDC)
		return err == nil && wrong == nil && len(tranches) > 0 && len(offers) > 0
	})
}

func TestStoryWithACoreNodeKilled(t *testing.T) {
	story := tell(t, config(t.TempDir(), 4), true)
	var revived bool
	for _, s := range story.Steps {
		revived = revived || strings.Contains(s.Title, "catches up")
	}
	if !revived {
		t.Error("no core node was started again")
	}
}

// TestKill kills the whole network with SIGKILL at several moments of the
// story, on one directory, and looks each time whether anything was lost or
// doubled. Then the story is told to its end on what is left.
func TestKill(t *testing.T) {
	dir := t.TempDir()
	var published []aleph.Hash
	for _, step := range []int{3, 5, 9, 11} {
		published = append(published, killAt(t, dir, step)...)
		checkNothingLost(t, dir, published)
	}
	tell(t, config(dir, 1), false)
	checkNothingLost(t, dir, published)
}

var programMessage = regexp.MustCompile(`published the PROGRAM message ([0-9a-f]{64})`)

// killAt lets a child tell the story and kills it when a step has begun. It
// returns the messages that the network had processed until then.
func killAt(t *testing.T, dir string, step int) (published []aleph.Hash) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), os.Args[0])
	cmd.Env = append(os.Environ(), childDir+"="+dir)
	var stderr strings.Builder
	cmd.Stderr = &stderr
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	begun := fmt.Sprintf("%2d  ", step)
	lines := bufio.NewScanner(stdout)
	for lines.Scan() {
		line := lines.Text()
		if m := programMessage.FindStringSubmatch(line); m != nil {
			published = append(published, aleph.MustHash(m[1]))
		}
		if strings.HasPrefix(line, begun) {
			break
		}
	}
	if err := cmd.Process.Signal(syscall.SIGKILL); err != nil {
		t.Fatalf("the story ended before step %d: %v\n%s", step, err, &stderr)
	}
	_, _ = io.Copy(io.Discard, stdout)
	err = cmd.Wait()
	if exit, ok := errors.AsType[*exec.ExitError](err); !ok || exit.Exited() {
		t.Fatalf("the story ended before step %d: %v\n%s", step, err, &stderr)
	}
	return published
}

// checkNothingLost starts the network again and compares its books with the
// chain, receipt for receipt and payment for payment.
func checkNothingLost(t *testing.T, dir string, published []aleph.Hash) {
	t.Helper()
	err := devnet.Run(t.Context(), config(dir, 1), func(ctx context.Context, n *devnet.Net) error {
		n.View(func(e *engine.Engine) {
			for _, h := range published {
				if _, ok := e.Archive().Known(h); !ok {
					t.Errorf("message %s is lost", h)
				}
			}
		})
		receipts, received, claimed, err := onChain(ctx, n)
		if err != nil {
			return err
		}
		return n.Until(ctx, "the books say what the chain says", func(e *engine.Engine) bool {
			c := e.Certificate()
			if err := e.Check(); err != nil {
				t.Error(err)
			}
			if c.Purchases > receipts || c.Paid.Cmp(claimed) > 0 {
				t.Errorf("%d purchases of %d receipts, %s paid of %s", c.Purchases, receipts, c.Paid, claimed)
			}
			return t.Failed() || c.Purchases == receipts && c.CameIn == received && c.Paid == claimed
		})
	})
	if err != nil {
		t.Fatal(err)
	}
}

// onChain reads the chain from its beginning: how many payments there were,
// the ALEPH behind them, and what the vault paid.
func onChain(ctx context.Context, n *devnet.Net) (receipts uint64, received, claimed aleph.Token, err error) {
	head, err := n.Client.BlockNumber(ctx)
	if err != nil {
		return 0, received, claimed, err
	}
	ctx, done := context.WithCancel(ctx)
	defer done()
	w := chain.Watcher{Clients: []*chain.Client{n.Client}, Deployment: n.Contracts}
	sum := func(o engine.Observation) error {
		for _, r := range o.Receipts {
			receipts++
			received = received.Add(r.Distribution).Add(r.Burned)
			if r.DevAsset == aleph.EthereumAddress(n.Contracts.ALEPH) {
				received = received.Add(r.Developers)
			}
		}
		for _, c := range o.Claimed {
			claimed = claimed.Add(c.Amount)
		}
		if o.Block >= head {
			return errEnough
		}
		return nil
	}
	// The last block of the chain may not concern the network: then a short
	// silence tells that there is no more.
	go func() {
		select {
		case <-ctx.Done():
		case <-time.After(2 * time.Second):
			done()
		}
	}()
	err = w.Run(ctx, chain.Mark{}, sum)
	if errors.Is(err, errEnough) || errors.Is(err, context.Canceled) {
		err = nil
	}
	return receipts, received, claimed, err
}

var errEnough = errors.New("all blocks are read")

// A network knows its contracts: without them it does not start on others.
func TestContractsLost(t *testing.T) {
	dir := t.TempDir()
	nothing := func(context.Context, *devnet.Net) error { return nil }
	if err := devnet.Run(t.Context(), config(dir, 1), nothing); err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(filepath.Join(dir, "contracts.json")); err != nil {
		t.Fatal(err)
	}
	if err := devnet.Run(t.Context(), config(dir, 1), nothing); err == nil || !strings.Contains(err.Error(), "restore it") {
		t.Errorf("got %v, want a refusal", err)
	}
}
