package credit_test

import (
	"fmt"
	"testing"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/credit"
)

// crowd is a ledger of n accounts that run one program each and run dry one
// after the other, a millisecond apart.
func crowd(b *testing.B, n int) *credit.Ledger {
	b.Helper()
	l := credit.New()
	for i := range n {
		account := aleph.Address(fmt.Sprintf("account-%07d", i))
		l.Deposit(account, aleph.Paid, aleph.Credits(1000+i), backing(1_000_000, 0, 0))
		if err := l.Start(flowID(string(account)), account, perMilli, 0); err != nil {
			b.Fatal(err)
		}
	}
	return l
}

func BenchmarkStartStop(b *testing.B) {
	for _, n := range []int{1000, 100_000} {
		b.Run(fmt.Sprintf("accounts=%d", n), func(b *testing.B) {
			l := crowd(b, n)
			id, account := flowID("another"), aleph.Address(fmt.Sprintf("account-%07d", n/2))
			b.ReportAllocs()
			for b.Loop() {
				if err := l.Start(id, account, perMilli/1000, 1); err != nil {
					b.Fatal(err)
				}
				if _, _, _, err := l.Stop(id, 1); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkRunDry measures one account that runs dry and is stopped, among
// 100,000.
func BenchmarkRunDry(b *testing.B) {
	const n = 100_000
	b.ReportAllocs()
	var l *credit.Ledger
	left := 0
	for b.Loop() {
		if left == 0 {
			b.StopTimer()
			l, left = crowd(b, n), n
			b.StartTimer()
		}
		id, at, ok := l.NextDry()
		if !ok {
			b.Fatal("nobody runs dry")
		}
		if _, _, _, err := l.Stop(l.Flows(id)[0].ID, at); err != nil {
			b.Fatal(err)
		}
		left--
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
