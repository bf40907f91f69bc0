package payout_test

import (
	"fmt"
	"testing"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/credit"
	"github.com/aleph-im/go-aleph/expense"
	"github.com/aleph-im/go-aleph/payout"
	"github.com/aleph-im/go-aleph/policy"
	"github.com/aleph-im/go-aleph/registry"
	"github.com/aleph-im/go-aleph/reward"
	"github.com/aleph-im/go-aleph/usage"
)

var sizes = []int{100_000, 1_000_000}

// BenchmarkRoot builds the tree over all recipients, on one core and on two.
func BenchmarkRoot(b *testing.B) {
	for _, n := range sizes {
		leaves := people(n)
		for _, cores := range []int{1, 2} {
			b.Run(fmt.Sprintf("recipients=%d/cores=%d", n, cores), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					payout.NewTree(leaves, [32]byte{1}, atOnce(cores))
				}
				b.ReportMetric(float64(n)*float64(b.N)/b.Elapsed().Seconds(), "leaves/s")
			})
		}
	}
}

// BenchmarkProofs builds the tree and makes all proofs, each into a buffer
// that is used again.
func BenchmarkProofs(b *testing.B) {
	for _, n := range sizes {
		leaves := people(n)
		for _, cores := range []int{1, 2} {
			b.Run(fmt.Sprintf("recipients=%d/cores=%d", n, cores), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					tree := payout.NewTree(leaves, [32]byte{1}, atOnce(cores))
					atOnce(cores)(cores, func(part int) {
						var proof [][32]byte
						for i := n * part / cores; i < n*(part+1)/cores; i++ {
							proof = tree.AppendProof(proof[:0], i)
						}
					})
				}
				b.ReportMetric(float64(n)*float64(b.N)/b.Elapsed().Seconds(), "proofs/s")
			})
		}
	}
}

// BenchmarkCommit commits to the lines of ten days of the live network.
func BenchmarkCommit(b *testing.B) {
	records := make([][]byte, 514_000)
	for i := range records {
		records[i] = fmt.Appendf(make([]byte, 100), "%028d", i)
	}
	b.ReportAllocs()
	for b.Loop() {
		payout.Commit(records, nil)
	}
}

// BenchmarkCredit closes an epoch in which 400 of all recipients earn, on one
// core: the tree is built anew.
func BenchmarkCredit(b *testing.B) {
	for _, n := range []int{400, 100_000} {
		b.Run(fmt.Sprintf("recipients=%d", n), func(b *testing.B) {
			book, all := payout.New(), people(n)
			book.Credit(1, all, [32]byte{})
			epoch := uint64(1)
			b.ReportAllocs()
			for b.Loop() {
				epoch++
				root, _, _ := book.Credit(epoch, all[:400], [32]byte{1})
				book.Accept(payout.Accepted(root))
			}
		})
	}
}

// BenchmarkBatch picks the 200 to whom most is due.
func BenchmarkBatch(b *testing.B) {
	for _, n := range sizes {
		b.Run(fmt.Sprintf("recipients=%d", n), func(b *testing.B) {
			book := payout.New()
			root, _, _ := book.Credit(1, people(n), [32]byte{})
			book.Accept(payout.Accepted(root))
			b.ReportAllocs()
			for b.Loop() {
				book.Batch(aleph.NewToken(10), 200)
			}
		})
	}
}

// BenchmarkReport commits to the report of an epoch of 500,000 lines, as it is
// done when the epoch closes.
func BenchmarkReport(b *testing.B) {
	p, err := policy.Preset("proposal")
	if err != nil {
		b.Fatal(err)
	}
	ccn := registry.CCN{Node: registry.Node{ID: aleph.HashOf([]byte("core")), Owner: earner}, Active: true}
	e := reward.Epoch{Number: 1, Snapshot: registry.Snapshot{CCNs: []registry.CCN{ccn}}}
	for i := range 350 {
		e.Snapshot.CRNs = append(e.Snapshot.CRNs, registry.CRN{Node: registry.Node{ID: aleph.HashOf([]byte{byte(i), byte(i >> 8)}), Owner: earner}, Parent: ccn.ID})
	}
	for i := range 500_000 {
		l := expense.Line{Number: uint64(i + 1), Value: aleph.Value{Distribution: aleph.WholeTokens(uint64(1 + i%17))}}
		l.Usage = usage.Record{Kind: usage.Reserved, Node: e.Snapshot.CRNs[i%350].ID, Payer: earner, Execution: ccn.ID, Units: 1}
		l.Portions = []credit.Portion{{Lot: 1, Origin: aleph.Paid, Value: l.Value}}
		e.Lines = append(e.Lines, l)
	}
	report := reward.Compute(e, p)
	b.ReportAllocs()
	for b.Loop() {
		t := reward.NewTracer(e, p, report)
		var leaves [][32]byte
		for _, r := range t.Records(nil) {
			leaves = append(leaves, payout.RecordLeaf(r))
		}
		for i := range e.Lines {
			leaves = append(leaves, payout.RecordLeaf(t.Record(&e.Lines[i])))
		}
		if payout.CommitLeaves(leaves, nil).Root() == [32]byte{} {
			b.Fatal("no root")
		}
	}
}
