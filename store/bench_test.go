package store_test

import (
	"fmt"
	"testing"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/message"
)

const blockSize = 1000 // effects

// benchmarkApply writes blocks, which do not count while they are made.
func benchmarkApply(b *testing.B, effect func(n int) engine.Effect) {
	s := open(b, b.TempDir())
	effects := make([]engine.Effect, blockSize)
	b.ResetTimer()
	for height := range b.N {
		b.StopTimer()
		for i := range effects {
			effects[i] = effect(height*blockSize + i)
		}
		b.StartTimer()
		if err := s.Apply(b.Context(), int64(height+1), day, effects); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.N*blockSize)/b.Elapsed().Seconds(), "effects/s")
}

func BenchmarkApplyMessages(b *testing.B) {
	benchmarkApply(b, func(n int) engine.Effect {
		by := aleph.EthereumAddress([20]byte{byte(n), byte(n >> 8)})
		return accepted(sayOn(b, "BENCH", by, message.TypePost, aleph.Millis(n), fmt.Sprintf(`{"type":"note","content":{"n":%d,"tags":["t%d"]}}`, n, n%50)))
	})
}

func BenchmarkApplyLines(b *testing.B) {
	benchmarkApply(b, func(n int) engine.Effect {
		vm := aleph.HashOf([]byte{byte(n), byte(n >> 8)})
		return engine.Charged{Line: line(uint64(n+1), aleph.EthereumAddress([20]byte{byte(n)}), vm, node1)}
	})
}

// BenchmarkEntries reads the newest twenty messages of 100,000.
func BenchmarkEntries(b *testing.B) {
	s := open(b, b.TempDir())
	for height := range 100 {
		var effects []engine.Effect
		for i := range blockSize {
			n := height*blockSize + i
			by := aleph.EthereumAddress([20]byte{byte(n), byte(n >> 8)})
			effects = append(effects, accepted(say(b, by, message.TypePost, aleph.Millis(n), fmt.Sprintf(`{"type":"note","content":%d}`, n))))
		}
		if err := s.Apply(b.Context(), int64(height+1), day, effects); err != nil {
			b.Fatal(err)
		}
	}
	someone := string(aleph.EthereumAddress([20]byte{7, 7}))
	for name, filter := range map[string]archive.Filter{
		"all":   {},
		"owner": {Owners: []string{someone}},
		"posts": {Types: []message.Type{message.TypePost}},
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if _, _, err := s.Entries(b.Context(), filter, archive.Page{Number: 1, Size: 20}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
