package credit_test

import (
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/credit"
)

// crowd is a ledger of n accounts that run so many flows each and run dry one
// after the other, a millisecond apart.
func crowd(b *testing.B, n, each int) (*credit.Ledger, []aleph.Address) {
	b.Helper()
	l, names := credit.New(), make([]aleph.Address, n)
	for i := range n {
		names[i] = aleph.Address(fmt.Sprintf("0x%040d", i))
		l.Deposit(names[i], aleph.Paid, aleph.Credits((n+i)*each), backing(1_000_000, 0, 0))
	}
	for k := range each { // As accounts come and go, not one after the other.
		for i, name := range names {
			if err := l.Start(flowNumber(k*n+i), name, perMilli, 0); err != nil {
				b.Fatal(err)
			}
		}
	}
	return l, names
}

func flowNumber(i int) aleph.Hash {
	var text [8]byte
	binary.LittleEndian.PutUint64(text[:], uint64(i))
	return aleph.HashOf(text[:])
}

// BenchmarkMemory keeps 1,000,000 accounts with 10,000,000 running flows.
func BenchmarkMemory(b *testing.B) {
	const accounts, each = 1_000_000, 10
	for b.Loop() {
		l, _ := crowd(b, accounts, each)
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		b.ReportMetric(float64(m.HeapAlloc)/1e6, "MB")
		b.ReportMetric(float64(m.Sys)/1e6, "MB-of-the-process")
		b.ReportMetric(float64(m.HeapAlloc)/(accounts*each), "bytes/flow")
		runtime.KeepAlive(l)
	}
}

// BenchmarkChange starts flows of accounts at random and stops others, among
// 1,000,000 accounts.
func BenchmarkChange(b *testing.B) {
	for _, each := range []int{1, 10} {
		b.Run(fmt.Sprintf("flows=%d", 1_000_000*each), func(b *testing.B) {
			l, names := crowd(b, 1_000_000, each)
			chance := rand.New(rand.NewPCG(1, 2))
			const ahead = 1 << 16 // flows that the benchmark has started and not stopped
			ids, payers := make([]aleph.Hash, 2*ahead), make([]aleph.Address, 2*ahead)
			for i := range ids {
				// A message comes with a text of its own, in memory that has just been written.
				ids[i], payers[i] = flowNumber(1<<40+i), aleph.Address(strings.Clone(string(names[chance.IntN(len(names))])))
			}
			change := func(i int) {
				if i%2 == 0 {
					if err := l.Start(ids[i/2%len(ids)], payers[i/2%len(ids)], perMilli/1000, 1); err != nil {
						b.Fatal(err)
					}
				} else if _, _, _, err := l.Stop(ids[(i/2+ahead)%len(ids)], 2); err != nil {
					b.Fatal(err)
				}
			}
			for i := ahead; i < 2*ahead; i++ { // Those that are stopped first.
				change(2 * i)
			}
			b.ReportAllocs()
			i := 0
			for b.Loop() {
				change(i)
				i++
			}
			b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "changes/s")
		})
	}
}

// BenchmarkMonth advances 1,000,000 accounts with 1,000,000 flows by a month
// without a change.
func BenchmarkMonth(b *testing.B) {
	l := credit.New()
	for i := range 1_000_000 {
		name := aleph.Address(fmt.Sprintf("0x%040d", i))
		l.Deposit(name, aleph.Paid, 1<<50, aleph.Value{})
		if err := l.Start(flowNumber(i), name, perMilli, 0); err != nil {
			b.Fatal(err)
		}
	}
	var now aleph.Millis
	for b.Loop() {
		now += 30 * aleph.Day / 1_000_000 // A month in a million steps costs what one step costs.
		if due, ok := l.Next(); !ok || due.At <= now {
			b.Fatalf("%+v, %v", due, ok)
		}
		l.Reach(now)
	}
}

// BenchmarkRunDry lets 1,000,000 accounts run dry, a millisecond apart, and
// stops what each runs.
func BenchmarkRunDry(b *testing.B) {
	const n = 1_000_000
	b.ReportAllocs()
	var l *credit.Ledger
	var last aleph.Millis
	left := 0
	for b.Loop() {
		if left == 0 {
			b.StopTimer()
			l, _ = crowd(b, n, 1)
			left, last = n, 0
			runtime.GC()
			b.StartTimer()
		}
		due, ok := l.Next()
		if !ok || due.Kind != credit.Dry || due.At <= last {
			b.Fatalf("after %d: %+v, %v", last, due, ok)
		}
		last = due.At
		f, _ := l.Newest(due.Account)
		if _, _, _, err := l.Stop(f.ID, due.At); err != nil {
			b.Fatal(err)
		}
		left--
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "events/s")
}

// BenchmarkBalances reads all balances of 1,000,000 accounts at one moment.
func BenchmarkBalances(b *testing.B) {
	l, _ := crowd(b, 1_000_000, 1)
	var all []aleph.Grains
	for b.Loop() {
		if all = l.Balances(all[:0], 1000); len(all) != 1_000_000 {
			b.Fatal(len(all))
		}
	}
}

// BenchmarkTotals sums up 1,000,000 accounts; into some of them credits flow.
func BenchmarkTotals(b *testing.B) {
	for _, streams := range []int{0, 10_000} {
		b.Run(fmt.Sprintf("streams=%d", streams), func(b *testing.B) {
			l, names := crowd(b, 1_000_000, 1)
			for _, name := range names[:streams] {
				if err := l.SetInflow(name, credit.Stream{Rate: perMilli, Backing: backing(1_000_000, 0, 0), Per: 1000}, 0); err != nil {
					b.Fatal(err)
				}
			}
			l.Reach(1000)
			for b.Loop() {
				if t := l.Totals(); t.Held.IsZero() {
					b.Fatalf("%+v", t)
				}
			}
		})
	}
}

func BenchmarkCharge(b *testing.B) {
	l := credit.New()
	l.Deposit("alice", aleph.Paid, 1<<60, backing(1<<60, 1<<50, 0))
	b.ReportAllocs()
	for b.Loop() {
		l.Charge("alice", aleph.NewGrains(12_345), 0)
	}
}
