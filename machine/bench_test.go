package machine_test

import (
	"net/http"
	"testing"
	"time"

	"github.com/aleph-im/go-aleph/examples"
	"github.com/aleph-im/go-aleph/machine"
)

// BenchmarkStart measures the start of a program: cold compiles it, warm finds
// it compiled.
func BenchmarkStart(b *testing.B) {
	for name, idleMax := range map[string]int{"cold": 0, "warm": 1 << 20} {
		b.Run(name, func(b *testing.B) {
			rt := machine.NewWASM(idleMax)
			for b.Loop() {
				instance, err := rt.Start(b.Context(), machine.Program{Code: examples.Hello, Memory: 1 << 20, Timeout: time.Second})
				if err != nil {
					b.Fatal(err)
				}
				if err := instance.Close(b.Context()); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

var get = machine.Request{Method: http.MethodGet, Path: "/a/path", Header: http.Header{"Accept": {"*/*"}, "User-Agent": {"bench"}}}

// BenchmarkServe measures requests to a program that answers at once, one after
// the other and as many at a time as there are processors.
func BenchmarkServe(b *testing.B) {
	hello := startWASM(b, newWASM(b), machine.Program{Code: examples.Hello})
	serve := func(b *testing.B) {
		if _, err := hello.Serve(b.Context(), get); err != nil {
			b.Error(err)
		}
	}
	b.Run("sequential", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			serve(b)
		}
	})
	b.Run("parallel", func(b *testing.B) {
		b.ReportAllocs()
		b.RunParallel(func(pb *testing.PB) {
			for pb.Next() {
				serve(b)
			}
		})
	})
}

// BenchmarkWork measures a million rounds of a tight loop, the dearest kind of
// code: every round looks whether the program must end.
func BenchmarkWork(b *testing.B) {
	work := startWASM(b, newWASM(b), machine.Program{Code: examples.Work})
	for b.Loop() {
		if _, err := work.Serve(b.Context(), machine.Request{Method: http.MethodGet, Path: "/", Query: "n=1000000"}); err != nil {
			b.Fatal(err)
		}
	}
}
