package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"syscall"
	"time"

	"github.com/aleph-im/go-aleph/sim"
)

// errPartial is returned by commands that were interrupted and gave what they
// had.
var errPartial = errors.New("interrupted")

type simRun struct {
	scenarioFlags
	Runs  uint64   `default:"1000" placeholder:"N" help:"How many runs; 1000 without it."`
	Mode  sim.Mode `default:"cohort" enum:"cohort,engine" help:"cohort counts equal nodes once and is fast; engine counts every node by itself, with the ledger, the placement and the rewards of the network."`
	Every *int64   `placeholder:"DAYS" help:"Keep values of every so many days: a multiple of the epoch in mode engine, of about 30 in mode cohort; of every 30 without it."`
	JSON  bool     `name:"json" help:"Print one JSON document."`
	CSV   string   `name:"csv" placeholder:"FILE" type:"path" help:"Write series and outcomes as CSV."`
	HTML  string   `name:"html" placeholder:"FILE" type:"path" help:"Write a report with charts, in one file."`
	Out   string   `placeholder:"DIR" type:"path" help:"Write scenario.toml, result.json, result.csv and report.html into a directory."`
	State string   `placeholder:"FILE" type:"path" help:"Keep in this file what is done, and go on from there."`
}

// Help shows what to type.
func (simRun) Help() string {
	return `The same scenario, seed and number of runs give the same result on any machine,
on any number of cores, and however often it was stopped and resumed.

Ctrl-C gives what is done, marked as partial; the exit code is then 4. With
--state the same command goes on from there, also after a crash, and a larger
--runs adds to what is done.

Examples:
  galeph sim run
  galeph sim run crash --runs 10000 --html crash.html
  galeph sim run today --policy proposal --set price.start=0.01
  galeph sim run ours.toml --mode engine --runs 5000 --state ours.state --out ours`
}

// Run simulates and shows what it came to.
func (c simRun) Run(ctx context.Context, o output) error {
	s, err := c.read(o)
	if err != nil {
		return err
	}
	if c.Runs == 0 || c.Runs > runsMax {
		return fmt.Errorf("--runs is %d: it is 1 to %d", c.Runs, uint64(runsMax))
	}
	m, err := sim.Prepare(s)
	if err != nil {
		return err
	}
	if err := c.prepare(); err != nil {
		return err
	}
	batch, state, err := c.begin(m, o)
	if err != nil {
		return err
	}
	if err := runBatch(ctx, batch, c.Runs, state, newMeter(o.err, "runs", batch.Done(), c.Runs)); err != nil {
		return err
	}
	result := batch.Result(c.Runs)
	if result.Runs == 0 {
		return fmt.Errorf("%w before the first run was done", errPartial)
	}
	err = c.show(&s, result, o)
	if result.Partial {
		again := ""
		if c.State != "" {
			again = ": the same command goes on from there"
		}
		err = errors.Join(err, fmt.Errorf("%w: %d of %d runs are done%s", errPartial, result.Runs, c.Runs, again))
	}
	return err
}

// begin returns the batch to go on with, new or from the file of --state.
func (c simRun) begin(m *sim.Model, o output) (*sim.Batch, *stateFile, error) {
	batch := m.Batch(c.Mode)
	if c.Every != nil {
		every := *c.Every
		n, length := m.Epochs()
		if every < 1 || int64(n)*int64(length)/dayLength/every > timesMax {
			return nil, nil, fmt.Errorf("--every is %d: it is a number of days that the horizon has at most %d times", every, timesMax)
		}
		if step := int64(m.BatchEvery(c.Mode, 1).Days()[0]); every%step != 0 {
			return nil, nil, fmt.Errorf("--every is %d: in mode %s there are values of every %d days, so give a multiple of that", every, c.Mode, step)
		}
		batch = m.BatchEvery(c.Mode, every)
	}
	if c.State == "" {
		return batch, nil, nil
	}
	kept, err := openState(c.State, m, c.Mode)
	if errors.Is(err, fs.ErrNotExist) {
		return batch, &stateFile{path: c.State}, nil
	}
	if err != nil {
		return nil, nil, err
	}
	if c.Every != nil && !slices.Equal(kept.Days(), batch.Days()) {
		return nil, nil, fmt.Errorf("%s has values of other days than --every %d asks for: leave out --every, or give another file", c.State, *c.Every)
	}
	if kept.Done() > c.Runs {
		return nil, nil, fmt.Errorf("%s has %d runs already: ask for at least that many with --runs, or give another file", c.State, kept.Done())
	}
	fmt.Fprintf(o.err, "galeph: going on from %s, which has %d runs\n", c.State, kept.Done())
	return kept, &stateFile{path: c.State}, nil
}

const (
	runsMax   = 1<<32 - 1 // What is counted of runs fits into four bytes.
	timesMax  = 400
	dayLength = 24 * 60 * 60 * 1000 // ms
)

// prepare finds out before the work whether its files will have a place.
func (c simRun) prepare() error {
	if c.Out != "" {
		if err := os.MkdirAll(c.Out, 0o755); err != nil {
			return err
		}
	}
	for _, path := range []string{c.CSV, c.HTML, c.State} {
		if path == "" {
			continue
		}
		if _, err := os.Stat(filepath.Dir(path)); err != nil {
			return fmt.Errorf("%s cannot be written: %w", path, err)
		}
	}
	return nil
}

// show prints the result, and then writes the files that were asked for.
func (c simRun) show(s *sim.Scenario, r sim.Result, o output) error {
	var document bytes.Buffer
	if err := printJSON(&document, r); err != nil {
		return err
	}
	var err error
	if c.JSON {
		_, err = o.out.Write(document.Bytes())
	} else {
		err = printResult(o.out, s, r)
	}
	write := func(path string, content func() []byte) {
		if failed := writeWhole(path, content()); failed != nil {
			err = errors.Join(err, failed)
		} else if !c.JSON {
			fmt.Fprintf(o.out, "written: %s\n", path)
		}
	}
	if c.CSV != "" {
		write(c.CSV, r.CSV)
	}
	report := func() []byte { return r.HTML(*s) }
	if c.HTML != "" {
		write(c.HTML, report)
	}
	if c.Out != "" {
		write(filepath.Join(c.Out, "scenario.toml"), s.TOML)
		write(filepath.Join(c.Out, "result.json"), document.Bytes)
		write(filepath.Join(c.Out, "result.csv"), r.CSV)
		write(filepath.Join(c.Out, "report.html"), report)
	}
	return err
}

// lanes is how many runs are simulated at once.
func lanes() int { return runtime.GOMAXPROCS(0) }

// runBatch brings a batch to so many runs, or to as many as are done when ctx
// ends. It saves the batch from time to time and at the end, if there is where.
func runBatch(ctx context.Context, b *sim.Batch, runs uint64, state *stateFile, p *meter) error {
	defer p.end()
	b.Stopped = func() bool { return ctx.Err() != nil }
	for n := uint64(lanes()); b.Done() < runs; {
		n = min(n, runs-b.Done())
		began := time.Now()
		if err := b.Add(n, lanes(), atOnce); errors.Is(err, sim.ErrStopped) {
			break
		} else if err != nil {
			return err
		}
		p.show(b.Done())
		// Between two steps cores wait for the last one, and people for Ctrl-C.
		if took := time.Since(began); took < stepTime/2 {
			n *= 2
		} else if took > 2*stepTime {
			n = max(1, n/2)
		}
		if err := state.save(b, false); err != nil {
			return err
		}
	}
	return state.save(b, true)
}

const stepTime = 200 * time.Millisecond

// stateFile is where a batch is kept, so that it can be gone on with. None is
// kept in a nil one.
type stateFile struct {
	path string
	next time.Time // when it is saved again
}

// stateMax bounds the file, in bytes.
const stateMax = 512 << 20

// openState returns the batch in a file.
func openState(path string, m *sim.Model, mode sim.Mode) (*sim.Batch, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() || info.Size() > stateMax {
		return nil, fmt.Errorf("%s is not a file that galeph sim run --state writes: give another one", path)
	}
	b, err := readBounded(path, stateMax)
	if err != nil {
		return nil, err
	}
	batch, err := m.Resume(mode, b)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return batch, nil
}

// save writes the batch when it is time to, or now. Saving takes a small part
// of all time.
func (f *stateFile) save(b *sim.Batch, now bool) error {
	began := time.Now()
	if f == nil || !now && began.Before(f.next) {
		return nil
	}
	saved, err := b.Save()
	if err != nil {
		return err
	}
	if err := writeWhole(f.path, saved); err != nil {
		return err
	}
	ended := time.Now()
	f.next = ended.Add(max(time.Second, 20*ended.Sub(began)))
	return nil
}

// writeWhole writes a file so that it is as before or whole, whenever the
// program or the machine stops. It is written under another name beside it
// first; what a program that was killed has left there is written over. What is
// no file, such as a pipe, is written to.
func writeWhole(path string, b []byte) (err error) {
	if whole, err := filepath.EvalSymlinks(path); err == nil {
		path = whole
	}
	if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() {
		return os.WriteFile(path, b, 0)
	}
	f, err := openAlone(filepath.Join(filepath.Dir(path), "."+filepath.Base(path)+".new"))
	if err != nil {
		return err
	}
	err = f.Truncate(0)
	if err == nil {
		_, err = f.Write(b)
	}
	if err = errors.Join(err, f.Chmod(0o644), f.Sync()); err == nil {
		err = os.Rename(f.Name(), path) // From here on the new one counts.
	}
	if err != nil {
		_ = os.Remove(f.Name())
		err = fmt.Errorf("write %s: %w", path, err)
	}
	return errors.Join(err, f.Close())
}

// openAlone opens a file for writing, or makes it, once no other program writes
// it.
func openAlone(path string) (*os.File, error) {
	for {
		f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|syscall.O_NOFOLLOW, 0o644)
		if err != nil {
			return nil, err
		}
		if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX); err != nil {
			return nil, errors.Join(fmt.Errorf("lock %s: %w", path, err), f.Close())
		}
		opened, err := f.Stat()
		if err != nil {
			return nil, errors.Join(err, f.Close())
		}
		if found, err := os.Stat(path); err == nil && os.SameFile(opened, found) {
			return f, nil
		}
		// Who wrote it has given it its name meanwhile.
		if err := f.Close(); err != nil {
			return nil, err
		}
	}
}
