package consensus

import (
	"bufio"
	"context"
	"crypto/ed25519"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"
)

// killDir tells a process of the test binary that it is the one to be killed,
// and where its node lives.
const killDir = "CONSENSUS_TEST_KILL_DIR"

func TestMain(m *testing.M) {
	if dir := os.Getenv(killDir); dir != "" {
		fmt.Fprintln(os.Stderr, runUntilKilled(dir))
		os.Exit(1)
	}
	os.Exit(m.Run())
}

// killConfig is the node in dir, the same in both processes.
func killConfig(dir string) (Config, error) {
	key, err := LoadOrCreateKey(dir)
	if err != nil {
		return Config{}, err
	}
	return Config{
		Dir: dir, Key: key, P2PListen: "127.0.0.1:0", BlockInterval: time.Millisecond, Logger: testLogger(),
		Genesis: Genesis{ChainID: "kill", Time: time.Unix(1_500_000_000, 0), Validators: []Validator{
			{Name: "core", Key: key.Public().(ed25519.PublicKey), Power: 1},
		}},
	}, nil
}

// killApp is a register with a journal if the parent made a directory for it.
func killApp(dir string) (*register, error) {
	journal := filepath.Join(dir, "journal")
	if _, err := os.Stat(journal); err != nil {
		return newRegister(), nil
	}
	return openRegister(filepath.Join(journal, "commits"))
}

// runUntilKilled submits transactions without end, a few at a time, and says
// when it applies a block and, for each transaction, when it was committed.
func runUntilKilled(dir string) error {
	c, err := killConfig(dir)
	if err != nil {
		return err
	}
	app, err := killApp(dir)
	if err != nil {
		return err
	}
	window := make(chan struct{}, 8) // Transactions under way.
	app.trap = func(b Block) { fmt.Println("applying", b.Height) }
	app.committed = func(c commit) {
		for _, tx := range c.Txs {
			fmt.Printf("committed %s\n", tx)
			select {
			case <-window:
			default: // One of an earlier life.
			}
		}
	}
	n, err := New(c, app)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() {
		defer cancel()
		ended <- n.Run(ctx)
	}()
	for i := 0; ctx.Err() == nil; i++ {
		select {
		case window <- struct{}{}:
		case <-ctx.Done():
		}
		for n.Submit(ctx, fmt.Appendf(nil, "%d-%d", os.Getpid(), i)) != nil && ctx.Err() == nil {
			runtime.Gosched() // It is not running yet.
		}
	}
	return <-ended
}

func TestKill(t *testing.T) {
	// Where a process dies: when it has said so often that it does this.
	deaths := []struct {
		doing string
		times int
	}{{"committed", 1}, {"applying", 20}, {"committed", 150}, {"applying", 3}, {"committed", 170}}
	for _, memory := range []string{"app in memory", "app on disk"} {
		t.Run(memory, func(t *testing.T) {
			ctx := deadline(t)
			dir := t.TempDir()
			if memory == "app on disk" {
				if err := os.Mkdir(filepath.Join(dir, "journal"), 0o700); err != nil {
					t.Fatal(err)
				}
			}
			reported := make(map[string]bool)
			for _, d := range deaths {
				for _, tx := range killWhen(ctx, t, dir, d.doing, d.times) {
					reported[tx] = true
				}
			}
			c, err := killConfig(dir)
			if err != nil {
				t.Fatal(err)
			}
			app, err := killApp(dir)
			if err != nil {
				t.Fatal(err)
			}
			n := start(t, c, app)
			n.submit(ctx, t, "alive")
			app.wait(ctx, t, "a transaction after the kills", func() bool { return slices.Contains(app.txs(), "alive") })
			n.stop(t)

			times := make(map[string]int)
			for _, tx := range app.txs() {
				times[tx]++
			}
			for tx := range reported { // order-free: each is checked alone.
				if times[tx] != 1 {
					t.Errorf("%s was reported committed and is there %d times", tx, times[tx])
				}
			}
			for tx, n := range times { // order-free: each is checked alone.
				if n != 1 {
					t.Errorf("%s is there %d times", tx, n)
				}
			}
			for i, c := range app.history() {
				if c.Height != int64(i+1) {
					t.Fatalf("block %d has height %d", i+1, c.Height)
				}
			}
			t.Logf("%d transactions reported in %d blocks", len(reported), len(app.history()))
		})
	}
}

// killWhen runs a node in a process of its own, kills it as soon as it has
// said so many times what it is doing, and returns the transactions that it
// reported committed.
func killWhen(ctx context.Context, t *testing.T, dir, doing string, times int) (reported []string) {
	t.Helper()
	child := exec.CommandContext(ctx, os.Args[0])
	child.Env = append(os.Environ(), killDir+"="+dir)
	child.Stderr = os.Stderr
	out, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	for in := bufio.NewReader(out); ; {
		line, err := in.ReadString('\n')
		if err != nil {
			break // Killed; a line without its end was not said.
		}
		verb, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		if verb == "committed" {
			reported = append(reported, rest)
		}
		if verb == doing {
			times--
		}
		if verb == doing && times == 0 {
			if err := child.Process.Kill(); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := child.Wait(); err == nil || err.Error() != "signal: killed" || ctx.Err() != nil {
		t.Fatalf("the child ended with %v", err)
	}
	return reported
}
