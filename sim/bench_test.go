package sim_test

import (
	"math"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/aleph-im/go-aleph/sim"
)

// walking is the proposal with a price that strays: 36 months, 350 compute
// nodes, 100 core nodes, every node paid every ten days.
func walking(b *testing.B) *sim.Model {
	b.Helper()
	s, err := sim.Preset("proposal")
	if err != nil {
		b.Fatal(err)
	}
	s.Price.Process = sim.Walk
	m, err := sim.Prepare(s)
	if err != nil {
		b.Fatal(err)
	}
	return m
}

// BenchmarkBatch is many runs with bands on all processors, and the memory that
// the bands take.
func BenchmarkBatch(b *testing.B) {
	for _, x := range []struct {
		name string
		mode sim.Mode
		runs uint64
	}{{"engine/100", sim.Nodewise, 100}, {"engine/1000", sim.Nodewise, 1000}, {"cohort/100", sim.Cohortwise, 100}, {"cohort/10000", sim.Cohortwise, 10_000}} {
		b.Run(x.name, func(b *testing.B) {
			m := walking(b)
			var held uint64
			for b.Loop() {
				before := heap()
				batch := m.Batch(x.mode)
				if err := batch.Add(x.runs, runtime.GOMAXPROCS(0), atOnce); err != nil {
					b.Fatal(err)
				}
				held = heap() - before
				runtime.KeepAlive(batch)
			}
			b.ReportMetric(float64(x.runs)*float64(b.N)/b.Elapsed().Seconds(), "runs/s")
			b.ReportMetric(float64(held)/1e6, "MB-held")
		})
	}
}

// heap is what is in use, in bytes.
func heap() uint64 {
	runtime.GC()
	var s runtime.MemStats
	runtime.ReadMemStats(&s)
	return s.HeapAlloc
}

// BenchmarkNaive is the same economy as it is usually written: floating point
// numbers in plain loops, no ledger, no placement, nobody paid.
func BenchmarkNaive(b *testing.B) {
	const nodes, months = 350, 36
	income := make([]float64, nodes)
	var all float64
	for b.Loop() {
		r := rand.New(rand.NewPCG(uint64(b.N), 1))
		price, pool := 0.025, 50e6
		for month := range months {
			price *= math.Exp(0.9*math.Sqrt(30.0/365)*r.NormFloat64() - 0.9*0.9*30/365/2)
			owed := 3000 * 0.011 * 720 / price
			paid := math.Min(math.Min(owed, 1_350_000), pool)
			wage := math.Max(0, 900_000*(1-(float64(month)+0.5)/6))
			pool -= paid + wage
			for n := range income {
				units := 12.0
				if n >= 264 {
					units = 13
				}
				income[n] = 0.6*paid*units/4286 + wage/3/nodes
			}
			for _, x := range income {
				all += x
			}
		}
	}
	if all <= 0 {
		b.Fatal("nobody earned anything")
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "runs/s")
}

// BenchmarkPeers runs the programs of others in the same run, where they are:
// the scheme of cadCAD and NumPy in Python, and plain Go.
func BenchmarkPeers(b *testing.B) {
	peers := filepath.Join("..", "..", "shared", "peers")
	python := filepath.Join(peers, "sim", "sim.py")
	for _, x := range []struct {
		name, dir string
		command   []string
	}{
		{"cadCAD's scheme", ".", []string{"python3", python, "cadcad", "100"}},
		{"plain Python", ".", []string{"python3", python, "plain", "100"}},
		{"NumPy", ".", []string{"python3", python, "numpy_all", "1000"}},
		{"plain Go", filepath.Join(peers, "simgo"), []string{"go", "run", ".", "20000"}},
	} {
		b.Run(x.name, func(b *testing.B) {
			if _, err := os.Stat(peers); err != nil {
				b.Skip("the peers are not beside this tree")
			}
			if x.name == "NumPy" && exec.CommandContext(b.Context(), "python3", "-c", "import numpy").Run() != nil {
				b.Skip("python3 has no NumPy")
			}
			for b.Loop() {
				command := exec.CommandContext(b.Context(), x.command[0], x.command[1:]...)
				command.Dir, command.Env = x.dir, append(os.Environ(), "GOFLAGS=-mod=mod", "GOWORK=off")
				out, err := command.CombinedOutput()
				if err != nil || !strings.Contains(string(out), "RESULT") {
					b.Fatalf("%v: %s", err, out)
				}
				b.Log(strings.TrimSpace(string(out)))
			}
		})
	}
}
