package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/aleph-im/go-aleph/docs/schema/schematest"
	"github.com/aleph-im/go-aleph/sim"
)

// TestSimulationsHaveTheirSchemas damages each value of what simulations
// print: the schemas refuse every damage. Of the series and the outcomes, one
// stands for all.
func TestSimulationsHaveTheirSchemas(t *testing.T) {
	for name, args := range map[string][]string{
		"simulation": {"sim", "run", "today", "--runs", "3", "--set", "horizon=60", "--json"},
		"course":     {"sim", "trace", "today", "--set", "horizon=20", "--json"},
	} {
		document := printed(t, args...)
		schematest.Validate(t, name, document)
		var all map[string]any
		d := json.NewDecoder(bytes.NewReader(document))
		d.UseNumber()
		if err := d.Decode(&all); err != nil {
			t.Fatal(err)
		}
		for _, list := range []string{"series", "outcomes"} {
			all[list] = all[list].([]any)[:1]
		}
		short, err := json.Marshal(all)
		if err != nil {
			t.Fatal(err)
		}
		schematest.StrictReal(t, name, short)
	}
}

// simulate starts galeph as a process of its own.
func simulate(t *testing.T, args ...string) (cmd *exec.Cmd, out, errs *bytes.Buffer) {
	t.Helper()
	cmd = exec.CommandContext(t.Context(), "galeph", append([]string{"sim", "run"}, args...)...)
	out, errs = new(bytes.Buffer), new(bytes.Buffer)
	cmd.Stdout, cmd.Stderr = out, errs
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	return cmd, out, errs
}

// awaitChange waits until a file is there and is not as it was.
func awaitChange(t *testing.T, file string, before []byte) []byte {
	t.Helper()
	for {
		now, err := os.ReadFile(file)
		if err == nil && !bytes.Equal(now, before) {
			return now
		}
		if err != nil && !errors.Is(err, os.ErrNotExist) {
			t.Fatal(err)
		}
		select {
		case <-t.Context().Done():
			t.Fatal("the test was over before the file was written")
		case <-time.After(time.Millisecond):
		}
	}
}

// many are more runs than are done before a test stops them.
const many = "50000000"

// A run that is interrupted gives what it has and says so; with its state, it
// ends as one that was not.
func TestInterruptedRunGoesOn(t *testing.T) {
	state := filepath.Join(t.TempDir(), "state")
	cmd, out, errs := simulate(t, "crash", "--runs", many, "--state", state, "--json")
	awaitChange(t, state, nil)
	if err := cmd.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait() // The exit code tells.
	if code := cmd.ProcessState.ExitCode(); code != exitPartial || !strings.Contains(errs.String(), "the same command goes on from there") {
		t.Fatalf("exit code %d: %s", code, errs)
	}
	schematest.Validate(t, "simulation", out.Bytes())
	var partial sim.Result
	if err := json.Unmarshal(out.Bytes(), &partial); err != nil {
		t.Fatal(err)
	}
	if !partial.Partial || partial.Runs == 0 {
		t.Fatalf("partial is %v after %d runs", partial.Partial, partial.Runs)
	}
	more := fmt.Sprint(partial.Runs + 7)
	whole := printed(t, "sim", "run", "crash", "--runs", more, "--json")
	if resumed := printed(t, "sim", "run", "crash", "--runs", more, "--json", "--state", state); !bytes.Equal(whole, resumed) {
		t.Errorf("%d runs and 7 more differ from %s runs", partial.Runs, more)
	}
}

// A run that is killed at any moment leaves a state that is whole: the next one
// goes on from it, and comes to what one comes to that was not killed.
func TestKilledRunGoesOn(t *testing.T) {
	state := filepath.Join(t.TempDir(), "state")
	var last []byte
	done := uint64(0)
	for kill := range 8 {
		cmd, _, errs := simulate(t, "crash", "--runs", many, "--state", state)
		if kill%2 == 0 { // Right after a state was written, and else at some moment.
			last = awaitChange(t, state, last)
		} else {
			<-time.After(time.Duration(kill*kill) * time.Millisecond)
		}
		if err := cmd.Process.Signal(syscall.SIGKILL); err != nil {
			t.Fatal(err)
		}
		_ = cmd.Wait() // It was killed.
		s, err := sim.Preset("crash")
		if err != nil {
			t.Fatal(err)
		}
		m, err := sim.Prepare(s)
		if err != nil {
			t.Fatal(err)
		}
		b, err := openState(state, m, sim.Cohortwise)
		if err != nil {
			t.Fatalf("kill %d: %v\n%s", kill, err, errs)
		}
		if b.Done() < done {
			t.Fatalf("kill %d: %d runs, and there were %d", kill, b.Done(), done)
		}
		done = b.Done()
	}
	runs := fmt.Sprint(done)
	whole := printed(t, "sim", "run", "crash", "--runs", runs, "--json")
	if resumed := printed(t, "sim", "run", "crash", "--runs", runs, "--json", "--state", state); !bytes.Equal(whole, resumed) {
		t.Errorf("%s runs that were killed on the way differ from %s runs", runs, runs)
	}
}

// Who reads a file while two programs write it again sees one of the two, whole.
// What a program that was killed has left is gone afterwards.
func TestWriteWhole(t *testing.T) {
	path := filepath.Join(t.TempDir(), "file")
	contents := [2][]byte{bytes.Repeat([]byte("a"), 1<<20), bytes.Repeat([]byte("b"), 1<<19)}
	if err := writeWhole(path, contents[0]); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(filepath.Dir(path), ".file.new"), bytes.Repeat([]byte("c"), 1<<21), 0o600); err != nil {
		t.Fatal(err)
	}
	written := make(chan error)
	go func() {
		var all sync.WaitGroup
		var errs [2]error
		for writer := range errs {
			all.Go(func() {
				for i := range 50 {
					errs[writer] = errors.Join(errs[writer], writeWhole(path, contents[(writer+i)%2]))
				}
			})
		}
		all.Wait()
		written <- errors.Join(errs[:]...)
	}()
	for reads := 0; ; reads++ {
		got, err := os.ReadFile(path)
		if !t.Failed() && (err != nil || !bytes.Equal(got, contents[0]) && !bytes.Equal(got, contents[1])) {
			t.Errorf("read %d bytes, %v", len(got), err)
		}
		select {
		case err := <-written:
			if err != nil {
				t.Fatal(err)
			}
			if left, err := os.ReadDir(filepath.Dir(path)); err != nil || len(left) != 1 {
				t.Errorf("%d files are left, %v", len(left), err)
			}
			return
		default:
		}
	}
}

// What is refused when a file cannot be written leaves none behind.
func TestWriteWholeRefuses(t *testing.T) {
	dir := t.TempDir()
	if err := writeWhole(filepath.Join(dir, "nowhere", "file"), nil); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("into no directory: %v", err)
	}
	if err := os.Mkdir(filepath.Join(dir, "taken"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := writeWhole(filepath.Join(dir, "taken"), nil); err == nil {
		t.Error("a directory was written over")
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) != 1 {
		t.Errorf("%d files are left, %v", len(left), err)
	}
}

func TestMeterLine(t *testing.T) {
	for _, test := range []struct {
		did, done, total uint64
		took             time.Duration
		want             string
	}{
		{0, 0, 1000, 0, "[                        ] 0 of 1,000 runs"},
		{500, 500, 1000, time.Second, "[============            ] 500 of 1,000 runs, 500/s, 1s left"},
		{500, 9000, 10_000, 2 * time.Second, "[=====================   ] 9,000 of 10,000 runs, 250/s, 4s left"},
		{1_500_000, 1_500_000, 1_500_000, time.Minute, "[========================] 1,500,000 of 1,500,000 runs, 2.5e+04/s, 0s left"},
	} {
		if got := meterLine("runs", test.did, test.done, test.total, test.took); got != test.want {
			t.Errorf("got  %q\nwant %q", got, test.want)
		}
	}
}

func TestColumns(t *testing.T) {
	var c columns
	c.add("KEY", "ONE", "TWO", "UNIT")
	c.add("longer", "1", "22,000", "%")
	c.add("a", "-3.5", "µ", "count")
	var out strings.Builder
	if err := c.write(&out); err != nil {
		t.Fatal(err)
	}
	if want := "KEY      ONE     TWO  UNIT\nlonger     1  22,000  %\na       -3.5       µ  count\n"; out.String() != want {
		t.Errorf("got\n%swant\n%s", &out, want)
	}
}

// What the documents and the examples tell a person to type is carried out,
// with a few runs and the scenario that the guide writes.
func TestDocumentedSimulations(t *testing.T) {
	t.Chdir("../..")
	texts, err := filepath.Glob("examples/scenarios/*.toml")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	ours := filepath.Join(dir, "ours.toml")
	guide, err := os.ReadFile("docs/simulator.md")
	if err != nil {
		t.Fatal(err)
	}
	_, scenario, _ := strings.Cut(string(guide), "```toml\n")
	scenario, _, _ = strings.Cut(scenario, "```")
	if err := os.WriteFile(ours, []byte(scenario), 0o644); err != nil {
		t.Fatal(err)
	}
	typed := 0
	for _, name := range append(texts, "README.md", "docs/simulator.md", "docs/simulator-analysis.md") {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(text)) {
			line = strings.TrimPrefix(strings.TrimPrefix(line, "#   "), "bin/")
			line, _, _ = strings.Cut(line, " #")
			line, _, _ = strings.Cut(line, " > ")
			args := strings.Fields(strings.NewReplacer(`"`, "", "'", "").Replace(line))
			if len(args) < 3 || args[0] != "galeph" || args[1] != "sim" || args[2] == "serve" { // Which ends when it is ended, and has tests of its own.
				continue
			}
			for i := range args {
				switch {
				case args[i] == "ours.toml":
					args[i] = ours
				case args[i-min(i, 1)] == "--html" || args[i-min(i, 1)] == "--state":
					args[i] = filepath.Join(dir, args[i])
				case args[i-min(i, 1)] == "--runs":
					args[i] = "2"
				}
			}
			if slices.Contains([]string{"run", "compare", "sweep", "sensitivity", "search"}, args[2]) && !strings.Contains(line, "--runs") {
				args = append(args, "--runs", "2")
			}
			if args[2] == "search" && !strings.Contains(line, "--confirm") {
				args = append(args, "--confirm", "0") // Two runs find what others do not confirm.
			}
			printed(t, args[1:]...)
			typed++
		}
	}
	if typed < 20 {
		t.Errorf("only %d commands were found", typed)
	}
}

var requote = flag.Bool("requote", false, "write into the documents what the commands print now")

// What the documents quote of a command is what it prints: each line, in this
// order, but for those left out at "...".
func TestQuotedResults(t *testing.T) {
	if testing.Short() {
		t.Skip("thousands of runs")
	}
	t.Chdir("../..")
	for _, name := range []string{"docs/simulator.md", "docs/simulator-analysis.md"} {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		lines := strings.SplitAfter(string(text), "\n")
		quoted := 0
		for i := 1; i+2 < len(lines); i++ {
			// A fence that ends, an empty line, and one that begins: what a command prints follows it.
			if lines[i] != "```\n" || lines[i+1] != "\n" || lines[i+2] != "```\n" || !strings.HasPrefix(lines[i-1], "galeph ") {
				continue
			}
			begin := i + 3
			end := begin + slices.Index(lines[begin:], "```\n")
			quoted++
			out := string(printed(t, strings.Fields(strings.ReplaceAll(lines[i-1], "'", ""))[1:]...))
			if *requote {
				quoteAgain(lines[begin:end], out)
				continue
			}
			rest := out
			for _, line := range lines[begin:end] {
				_, after, ok := strings.Cut(rest, line)
				if line != "...\n" && !ok {
					t.Errorf("%s quotes of %s%swhich it does not print: go test ./cmd/galeph -run Quoted -requote, and read the text around it again", name, lines[i-1], line)
				} else if ok {
					rest = after
				}
			}
		}
		if quoted == 0 {
			t.Errorf("%s quotes nothing", name)
		}
		if *requote {
			if err := os.WriteFile(name, []byte(strings.Join(lines, "")), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// quoteAgain takes for each line of a quote the next one that begins alike.
func quoteAgain(quote []string, out string) {
	begin := func(line string) string {
		cell, _, ok := strings.Cut(line, "  ")
		if words := strings.Fields(line); !ok && len(words) > 1 {
			return words[0]
		}
		return cell
	}
	lines := strings.SplitAfter(out, "\n")
	for i, old := range quote {
		at := slices.IndexFunc(lines, func(line string) bool { return begin(line) == begin(old) })
		if old != "...\n" && old != "\n" && at >= 0 {
			quote[i], lines = lines[at], lines[at+1:]
		}
	}
}

// A worked scenario says in its name what it is, and is not one that comes with
// the program.
func TestExampleScenarios(t *testing.T) {
	texts, err := filepath.Glob("../../examples/scenarios/*.toml")
	if err != nil || len(texts) < 3 {
		t.Fatalf("%d scenarios, %v", len(texts), err)
	}
	seen := map[string]string{}
	for _, name := range append(texts, sim.Presets()...) {
		s, err := loadScenario(name)
		if err != nil {
			t.Fatal(err)
		}
		if other, ok := seen[s.ID()]; ok {
			t.Errorf("%s and %s are the same scenario", name, other)
		}
		seen[s.ID()] = name
		if file := filepath.Base(name); strings.HasSuffix(file, ".toml") && strings.ReplaceAll(s.Name, " ", "-")+".toml" != file {
			t.Errorf("%s is called %q", file, s.Name)
		}
	}
}

// A file that is no scenario, and has no end, is refused soon.
func TestEndlessFiles(t *testing.T) {
	if _, err := os.Stat("/dev/zero"); err != nil {
		t.Skip(err)
	}
	for _, test := range []struct{ args, want string }{
		{"sim run /dev/zero", "/dev/zero: scenario refused: 262145 bytes of TOML are more than the 262144 that a scenario may have"},
		{"sim run --policy /dev/zero", "65537 bytes of TOML are more than the 65536 that a policy may have"},
		{"policy check /dev/zero", "65537 bytes of TOML are more than the 65536 that a policy may have"},
		{"sim run --state /dev/zero", "/dev/zero is not a file that galeph sim run --state writes"},
		{"sim run --csv /dev/full", "write /dev/full: no space left on device"},
	} {
		var out, errs strings.Builder
		if code := run(t.Context(), strings.Fields(test.args), output{&out, &errs}); code != exitFailed || !strings.Contains(errs.String(), test.want) {
			t.Errorf("%s: exit code %d: %.300s", test.args, code, &errs)
		}
	}
}
