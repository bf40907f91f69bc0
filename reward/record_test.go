package reward_test

import (
	"bytes"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/expense"
	"github.com/aleph-im/go-aleph/reward"
	"github.com/aleph-im/go-aleph/usage"
)

// TestRecords writes the records of random epochs and reads them back: they say
// what the report says, and each adds up for itself.
func TestRecords(t *testing.T) {
	proposed := proposal(t)
	rapid.Check(t, func(t *rapid.T) {
		e, p, days := drawDays(t, proposed)
		r := reward.Compute(e, p)
		tracer := reward.NewTracer(e, p, r)
		var parts, pools, members uint64
		var header reward.Header
		for i, b := range tracer.Records(days) {
			record, err := reward.ReadRecord(b)
			if err == nil {
				err = record.Check()
			}
			if err != nil || record.Epoch != e.Number || (record.Header != nil) != (i == 0) {
				t.Fatalf("record %d: %v: %+v", i, err, record)
			}
			switch {
			case record.Header != nil:
				header = *record.Header
			case record.Part != nil:
				parts++
			case record.Pool != nil:
				if got := r.Pools[pools]; gocmp.Diff(got, *record.Pool, equalNumbers) != "" {
					t.Fatalf("pool %d is written as %+v, is %+v", pools, record.Pool, got)
				}
				pools++
			case record.Member != nil:
				members++
			}
		}
		if header.Parts != parts || header.Pools != pools || header.Members != members || header.Lines != uint64(r.Lines) || header.CRN != r.CRN || header.Used != r.Pool {
			t.Fatalf("header %+v of %d parts, %d pools and %d members of %+v", header, parts, pools, members, r)
		}
		follow := reward.NewTracer(e, p, r)
		for i := range e.Lines {
			record, err := reward.ReadRecord(tracer.Record(&e.Lines[i]))
			if err != nil {
				t.Fatal(err)
			}
			want := follow.Follow(&e.Lines[i])
			for _, d := range want.Divisions {
				for j := range d.Parts {
					d.Parts[j].Members = nil
				}
			}
			if diff := gocmp.Diff(want, *record.Line, equalNumbers); diff != "" {
				t.Fatalf("(-line +record):\n%s", diff)
			}
			if err := record.Line.Check(); err != nil {
				t.Fatal(err)
			}
		}
	})
}

// smallRecords are at least one of each kind.
func smallRecords(t testing.TB) [][]byte {
	t.Helper()
	e := epochOfOneLine()
	tracer := reward.NewTracer(e, proposal(t), reward.Compute(e, proposal(t)))
	return append(tracer.Records(nil), tracer.Record(&e.Lines[0]))
}

func TestReadRecordRefuses(t *testing.T) {
	records := smallRecords(t)
	for i, b := range records {
		for name, wrong := range map[string][]byte{
			"nothing":   {},
			"cut short": b[:len(b)-1],
			"more":      append(bytes.Clone(b), 0),
			"a number":  {1},
			"unknown":   {0x81, 0x61, 'x'},
		} {
			if r, err := reward.ReadRecord(wrong); err == nil {
				t.Errorf("record %d, %s, is read as %+v", i, name, r)
			}
		}
		// A length that is not written as short as it can be.
		if longer := append([]byte{0x98, b[0] & 0x1f}, b[1:]...); b[0] < 0x98 {
			if _, err := reward.ReadRecord(longer); err == nil {
				t.Errorf("record %d is read in another spelling", i)
			}
		}
	}
}

// FuzzRecord reads what strangers say is a record: it is refused, or it is
// written so and can be checked.
func FuzzRecord(f *testing.F) {
	for _, b := range smallRecords(f) {
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		r, err := reward.ReadRecord(b)
		if err != nil {
			return
		}
		_ = r.Check() // Whatever it says, adding up must not fail.
	})
}

func epochOfOneLine() reward.Epoch {
	l := line("node", usage.Reserved, distribution(9500))
	l.Number = 7
	return reward.Epoch{Number: 3, To: aleph.Day, Lines: []expense.Line{l}, Snapshot: networkOfOne()}
}

func BenchmarkRecord(b *testing.B) {
	p, network := proposal(b), network350()
	l := line("node 3", usage.Reserved, reward.Divide(aleph.WholeTokens(17), usage.Reserved, p))
	e := reward.Epoch{Lines: []expense.Line{l}, Snapshot: network}
	t := reward.NewTracer(e, p, reward.Compute(e, p))
	b.ReportAllocs()
	for b.Loop() {
		b.SetBytes(int64(len(t.Record(&l))))
	}
}
