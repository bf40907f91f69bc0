package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"time"

	"github.com/aleph-im/go-aleph/sim"
)

// errPartial is returned by commands that were interrupted and gave what they
// had.
var errPartial = errors.New("interrupted")

type simRun struct {
	scenarioFlags
	Runs  uint64   `default:"1000" placeholder:"N" help:"How many runs; 1000 without it."`
	Mode  sim.Mode `default:"cohort" enum:"cohort,engine" help:"cohort counts equal nodes once and is fast; engine counts every node by itself, with the ledger, placement and rewards of the network."`
	JSON  bool     `name:"json" help:"Print one JSON document."`
	CSV   string   `name:"csv" placeholder:"FILE" type:"path" help:"Also write series and outcomes as CSV."`
	HTML  string   `name:"html" placeholder:"FILE" type:"path" help:"Also write a report with charts, in one file."`
	Out   string   `placeholder:"DIR" type:"path" help:"Also write all of it into a directory: scenario, JSON, CSV, HTML."`
	State string   `placeholder:"FILE" type:"path" help:"Keep what is done in this file, and go on from it when it is there."`
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
	batch := m.Batch(c.Mode)
	state := stateFile{path: c.State}
	if c.State != "" {
		if batch, err = state.open(m, c.Mode, o); err != nil {
			return err
		}
	}
	asked := max(c.Runs, batch.Done())
	if err := runBatch(ctx, batch, asked, state, newMeter(o.err, "runs", batch.Done(), asked)); err != nil {
		return err
	}
	result := batch.Result(asked)
	if c.JSON {
		err = printJSON(o.out, result)
	} else {
		err = printResult(o.out, result)
	}
	if err != nil {
		return err
	}
	if result.Partial {
		return fmt.Errorf("%w: %d of %d runs are done", errPartial, result.Runs, asked)
	}
	return nil
}

// runsMax bounds the runs of a batch: its sketches count to 2^32.
const runsMax = 1<<32 - 1

// lanes is how many runs are simulated at once.
func lanes() int { return runtime.GOMAXPROCS(0) }

// runBatch brings a batch to so many runs, or to as many as there are when ctx
// ends. It saves the batch from time to time and at the end.
func runBatch(ctx context.Context, b *sim.Batch, runs uint64, state stateFile, p *meter) error {
	defer p.end()
	n := uint64(1)
	for b.Done() < runs && ctx.Err() == nil {
		began := time.Now()
		n = min(n, runs-b.Done())
		if err := b.Add(n, lanes(), atOnce); err != nil {
			return err
		}
		p.show(b.Done())
		if err := state.save(b, b.Done() == runs); err != nil {
			return err
		}
		// A step is long enough that little time is lost between steps, and
		// short enough that a person who stops it does not wait.
		if took := time.Since(began); took < stepTime/2 {
			n *= 2
		} else if took > 2*stepTime {
			n = max(1, n/2)
		}
	}
	return state.save(b, true)
}

const stepTime = 100 * time.Millisecond

// stateFile keeps a batch so that it can be gone on with.
type stateFile struct {
	path string // none when empty
	next *time.Time
}

// stateMax bounds the file, in bytes.
const stateMax = 1 << 30

// open returns the batch in the file, or a new one when there is no file.
func (f *stateFile) open(m *sim.Model, mode sim.Mode, o output) (*sim.Batch, error) {
	f.next = new(time.Time)
	b, err := readBounded(f.path, stateMax)
	if errors.Is(err, os.ErrNotExist) {
		return m.Batch(mode), nil
	}
	if err != nil {
		return nil, err
	}
	if len(b) > stateMax {
		return nil, fmt.Errorf("%s is larger than any state that galeph sim run --state writes: give another file", f.path)
	}
	batch, err := m.Resume(mode, b)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", f.path, err)
	}
	fmt.Fprintf(o.err, "galeph: going on from %s, which has %d runs\n", f.path, batch.Done())
	return batch, nil
}

// save writes the batch when it is time to, or at once. Saving takes at most a
// small part of all time.
func (f *stateFile) save(b *sim.Batch, now bool) error {
	if f.path == "" {
		return nil
	}
	began := time.Now()
	if !now && began.Before(*f.next) {
		return nil
	}
	bytes, err := b.Save()
	if err != nil {
		return err
	}
	if err := writeWhole(f.path, bytes); err != nil {
		return err
	}
	ended := time.Now()
	*f.next = ended.Add(max(time.Second, 20*ended.Sub(began)))
	return nil
}

// writeWhole writes a file so that it is either as before or whole, whenever
// the program or the machine stops.
func writeWhole(path string, b []byte) (err error) {
	f, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+".*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			_ = os.Remove(f.Name())
		}
	}()
	_, err = f.Write(b)
	err = errors.Join(err, f.Chmod(0o644), f.Sync(), f.Close())
	if err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	return os.Rename(f.Name(), path) // From here on the new one counts.
}
