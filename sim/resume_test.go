package sim_test

import (
	"bytes"
	"errors"
	"testing"

	"github.com/aleph-im/go-aleph/sim"
)

// brief is a model whose runs take a short time.
func brief(t testing.TB) *sim.Model {
	t.Helper()
	s, err := sim.Preset("today")
	if err != nil {
		t.Fatal(err)
	}
	s.Horizon, s.Classes, s.Demand = 30, s.Classes[:1], s.Demand[:1]
	m, err := sim.Prepare(s)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// FuzzResume reads what may be a saved batch: it refuses it, or goes on with
// one that could have been.
func FuzzResume(f *testing.F) {
	m := brief(f)
	b := m.Batch(sim.Cohortwise)
	if err := b.Add(3, 1, sim.One); err != nil {
		f.Fatal(err)
	}
	saved, err := b.Save()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(saved)
	for _, change := range [][2]string{
		{`"N":3`, `"N":4`},
		{`"Zeros":3`, `"Zeros":18446744073709551615`},
		{`"First":`, `"First":-`},
		{`"First":`, `"First":2147483`},
		{`"Zeros":0`, `"Zeros":18446744073709551613`},
		{`"Done":3`, `"Done":0`},
		{`"Mode":"cohort"`, `"Mode":"engine"`},
		{`"Counts":[`, `"Counts":[4294967295,`},
		{`"Min":`, `"Min":1e308,"X":`},
		{`"SumHi":`, `"SumHi":9223372036854775807,"X":`},
		{`"Values":[[`, `"Values":[[],[`},
	} {
		if !bytes.Contains(saved, []byte(change[0])) {
			f.Fatalf("nothing to change: %s", change[0])
		}
		f.Add(bytes.Replace(saved, []byte(change[0]), []byte(change[1]), 1))
	}
	f.Add([]byte("{}"))
	f.Fuzz(func(t *testing.T, saves []byte) {
		b, err := m.Resume(sim.Cohortwise, saves)
		if err != nil {
			if !errors.Is(err, sim.ErrResume) {
				t.Fatalf("%v is not an ErrResume", err)
			}
			return
		}
		before := b.Done()
		if err := b.Add(1, 1, sim.One); err != nil {
			t.Fatal(err)
		}
		r := b.Result(b.Done())
		if r.Runs != before+1 {
			t.Fatalf("%d runs after %d", r.Runs, before)
		}
		for _, s := range r.Series {
			for _, band := range s.Bands {
				if !(band.Min <= band.P5 && band.P5 <= band.P50 && band.P50 <= band.P95 && band.P95 <= band.Max) {
					t.Fatalf("%s: %+v", s.Key, band)
				}
			}
		}
	})
}
