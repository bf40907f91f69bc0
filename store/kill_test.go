package store_test

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"

	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/message"
)

// killedIn is the directory in which a child process of TestKill writes.
const killedIn = "STORE_TEST_KILLED_IN"

const (
	blocksToKill    = 6
	messagesPerKill = 400
)

// trap is the details of a refusal that, when they are written, tell the
// parent and wait to be killed.
type trap struct{ height int }

func (t trap) MarshalJSON() ([]byte, error) {
	fmt.Println("inside", t.height)
	select {}
}

func blockToKill(t testing.TB, height int) (effects []engine.Effect) {
	for i := range messagesPerKill {
		effects = append(effects,
			accepted(say(t, alice, message.TypePost, 0, fmt.Sprintf(`{"type":"note","content":[%d,%d]}`, height, i))),
			engine.Charged{Line: line(uint64(height*messagesPerKill+i), alice, vm1, node1)})
	}
	return effects
}

// TestKilledChild is the process that TestKill kills: it writes blocks from
// where the read model ends, and is caught in the middle of one.
func TestKilledChild(t *testing.T) {
	dir := os.Getenv(killedIn)
	if dir == "" {
		t.Skip("runs as a child of TestKill")
	}
	trapped, err := strconv.Atoi(os.Getenv("STORE_TEST_TRAPPED"))
	if err != nil {
		t.Fatal(err)
	}
	s := open(t, dir)
	for height := 1; height <= blocksToKill; height++ {
		effects := blockToKill(t, height)
		if height == trapped {
			middle := len(effects) / 2
			trap := engine.Refused{Hash: vm2, Envelope: message.Envelope{ItemHash: vm2}, Details: trap{height}}
			effects = append(effects[:middle:middle], append([]engine.Effect{trap}, effects[middle:]...)...)
		}
		fmt.Println("begin", height)
		if err := s.Apply(t.Context(), int64(height), day, effects); err != nil {
			t.Fatal(err)
		}
	}
}

// killAt runs the child and kills it with SIGKILL at the first line of its
// output that is told.
func killAt(t *testing.T, dir string, trapped int, at string) {
	t.Helper()
	child := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^TestKilledChild$", "-test.v")
	child.Env = append(os.Environ(), killedIn+"="+dir, "STORE_TEST_TRAPPED="+strconv.Itoa(trapped))
	out, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	reached := false
	for lines := bufio.NewScanner(out); lines.Scan(); {
		if strings.TrimSpace(lines.Text()) == at {
			reached = true
			if err := child.Process.Kill(); err != nil {
				t.Error(err)
			}
		}
	}
	var exit *exec.ExitError
	if err := child.Wait(); !reached || !errors.As(err, &exit) || exit.ExitCode() != -1 {
		t.Fatalf("the child ended with %v before it could be killed at %q", err, at)
	}
}

// TestKill kills a process in the middle of a block, and at moments around
// its beginning; after a replay, the contents are those of a process that
// lived.
func TestKill(t *testing.T) {
	lived := t.TempDir()
	s := open(t, lived)
	var blocks [][]engine.Effect
	for height := 1; height <= blocksToKill; height++ {
		blocks = append(blocks, blockToKill(t, height))
	}
	apply(t, s, blocks...)
	want := contents(t, lived)

	dir := t.TempDir()
	ended := func(least, most int64) {
		t.Helper()
		s := open(t, dir)
		height, err := s.Height(t.Context())
		if err != nil || height < least || height > most {
			t.Fatalf("got height %d, %v, want %d to %d", height, err, least, most)
		}
		lines, err := s.Lines(t.Context(), archive.LineFilter{})
		if err != nil || len(lines) != int(height)*messagesPerKill {
			t.Fatalf("got %d lines, %v at height %d", len(lines), err, height)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
	killAt(t, dir, 1, "inside 1")
	ended(0, 0)
	killAt(t, dir, 3, "inside 3")
	ended(2, 2)
	killAt(t, dir, 0, "begin 4")
	ended(3, 4) // The child has been killed before, in, or after the block.
	killAt(t, dir, 6, "inside 6")
	ended(5, 5)
	apply(t, open(t, dir), blocks...)
	if got := contents(t, dir); got != want {
		t.Errorf("the contents differ from those of a process that lived: %d and %d bytes", len(got), len(want))
	}
}
