package engine_test

import (
	"fmt"
	"testing"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/message"
	"github.com/aleph-im/go-aleph/payment"
)

// busy is an engine in which so many files of a thousand accounts are paid for
// by flows.
func busy(b *testing.B, flows int) *engine.Engine {
	b.Helper()
	g := genesis(b, 1)
	e := engine.New(g)
	const accounts = 1000
	o := engine.Observation{Block: 1}
	for i := range uint64(accounts) {
		o.Receipts = append(o.Receipts, receipt(i, fmt.Sprint("user", i), "usdc", aleph.NewToken(1e15), aleph.WholeTokens(1000)))
	}
	e.Apply(engine.Vote{Observation: &o, Signer: address("core1")})
	for i := range flows {
		_, tx := submitted(b, fmt.Sprint("user", i%accounts), message.TypeStore, g.Start,
			&message.Store{File: fileHash(fmt.Sprint(i)), Engine: message.Storage, Payment: message.Payment{Type: message.Credit}},
			engine.Submission{FileHeld: true, FileSize: 1 << 20})
		e.Apply(decoded(b, g, tx))
	}
	if got := len(e.Ledger().Open()); got != flows {
		b.Fatalf("%d flows run, want %d", got, flows)
	}
	return e
}

// BenchmarkSubmissions takes posts: decoding, two hashes, a signature, the
// record and the chained hash.
func BenchmarkSubmissions(b *testing.B) {
	g := genesis(b, 1)
	e := engine.New(g)
	var txs [][]byte
	for i := range b.N {
		_, tx := signed(b, "alice", message.TypePost, g.Start+aleph.Millis(i), &message.Post{Type: "chat", Content: []byte(`"hello"`)})
		txs = append(txs, tx)
	}
	b.ResetTimer()
	for _, tx := range txs {
		e.Apply(decoded(b, g, tx))
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "messages/s")
}

// BenchmarkVotes takes observations of one payment each, by four core nodes.
func BenchmarkVotes(b *testing.B) {
	g := genesis(b, 4)
	e := engine.New(g)
	var txs [][]byte
	for i := range uint64(b.N)/4 + 1 {
		o := engine.Observation{After: i, Block: i + 1, Receipts: []payment.Receipt{
			receipt(i, "alice", "usdc", aleph.NewToken(1e6), aleph.WholeTokens(1)),
		}}
		for _, c := range g.Cores {
			txs = append(txs, ballot(g, c.Name, engine.Vote{Observation: &o}))
		}
	}
	b.ResetTimer()
	for _, tx := range txs[:b.N] {
		e.Apply(decoded(b, g, tx))
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "votes/s")
}

// BenchmarkTick moves time while 100,000 flows run: nothing is done for them.
func BenchmarkTick(b *testing.B) {
	e := busy(b, 100_000)
	epoch, from, to := e.Epoch()
	length := to - from - 1
	for i := aleph.Millis(0); b.Loop(); i++ { // From end to end of one epoch: later ones change nothing.
		e.Apply(engine.Tick{At: from + i%length})
	}
	if now, _, _ := e.Epoch(); now != epoch {
		b.Fatal("the epoch has ended within the benchmark")
	}
}

// BenchmarkCloseEpoch closes an epoch with 100,000 flows.
func BenchmarkCloseEpoch(b *testing.B) {
	e := busy(b, 100_000)
	for b.Loop() {
		e.Apply(engine.Tick{At: e.Now() + aleph.Hour})
	}
}

// BenchmarkSnapshot writes the state of 100,000 flows.
func BenchmarkSnapshot(b *testing.B) {
	e := busy(b, 100_000)
	var size int
	for b.Loop() {
		size = len(e.Snapshot())
	}
	b.ReportMetric(float64(size)/100_000, "bytes/flow")
}

// BenchmarkRestore reads it.
func BenchmarkRestore(b *testing.B) {
	snapshot := busy(b, 100_000).Snapshot()
	for b.Loop() {
		if _, err := engine.Restore(snapshot); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkDeploy places one program more where 10,000 run or wait already.
func BenchmarkDeploy(b *testing.B) {
	e := lived(b)
	g := e.Genesis()
	code := e.Archive().State().Records[2].Hash
	o := engine.Observation{After: e.Observed(), Block: 100, Receipts: []payment.Receipt{
		receipt(7, "alice", "usdc", aleph.NewToken(1e18), aleph.ALEPH),
	}}
	e.Apply(engine.Vote{Observation: &o, Signer: address("core1")})
	deploy := func(i int) {
		_, tx := signed(b, "alice", message.TypeProgram, e.Now(), program(fmt.Sprint(i), code, true))
		e.Apply(decoded(b, g, tx))
	}
	for i := range 10_000 {
		deploy(i)
	}
	if got := len(e.VMs()); got < 10_000 {
		b.Fatalf("%d vms", got)
	}
	n := 10_000
	for b.Loop() {
		deploy(n)
		n++
	}
}
