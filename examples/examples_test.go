package examples_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/aleph-im/go-aleph/examples"
	"github.com/aleph-im/go-aleph/machine"
)

// start starts p with a megabyte of memory, and with an hour unless p says less.
func start(t *testing.T, p machine.Program) machine.Instance {
	t.Helper()
	p.Memory = 1 << 20
	if p.Timeout == 0 {
		p.Timeout = time.Hour
	}
	rt := machine.NewWASM(0)
	instance, err := rt.Start(t.Context(), p)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := errors.Join(instance.Close(context.Background()), rt.Close(context.Background())); err != nil {
			t.Error(err)
		}
	})
	return instance
}

func TestHello(t *testing.T) {
	hello := start(t, machine.Program{Code: examples.Hello})
	got, err := hello.Serve(t.Context(), machine.Request{Method: http.MethodPut, Path: "/there/é", Body: []byte("and a body")})
	if err != nil {
		t.Fatal(err)
	}
	if got.Spent <= 0 {
		t.Errorf("it ran for %s", got.Spent)
	}
	got.Spent = 0
	want := machine.Response{
		Status: http.StatusOK,
		Header: http.Header{"Content-Type": {"text/plain; charset=utf-8"}},
		Body:   []byte("Hello from a program on Aleph Cloud. You asked for /there/é.\nand a body"),
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// A program reads an environment and a body that are larger than the memory
// that it begins with.
func TestHelloLarge(t *testing.T) {
	hello := start(t, machine.Program{Code: examples.Hello, Variables: map[string]string{"LARGE": strings.Repeat("v", 200_000)}})
	body := bytes.Repeat([]byte("0123456789"), 100_000)
	got, err := hello.Serve(t.Context(), machine.Request{Method: http.MethodPost, Path: "/", Body: body})
	if err != nil {
		t.Fatal(err)
	}
	if want := append([]byte("Hello from a program on Aleph Cloud. You asked for /.\n"), body...); !bytes.Equal(got.Body, want) {
		t.Errorf("got %d bytes, want %d", len(got.Body), len(want))
	}
}

func TestWork(t *testing.T) {
	work := start(t, machine.Program{Code: examples.Work})
	for query, rounds := range map[string]int{"n=0": 0, "n=1": 1, "n=12345": 12345, "n=7&m=8": 7, "": 100_000} {
		var x uint64
		for range rounds {
			x = x*6364136223846793005 + 1442695040888963407
		}
		got, err := work.Serve(t.Context(), machine.Request{Method: http.MethodGet, Path: "/", Query: query})
		if err != nil {
			t.Fatal(err)
		}
		if want := fmt.Sprintf("After %d rounds of work: %d.\n", rounds, x); string(got.Body) != want {
			t.Errorf("query %q: got %q, want %q", query, got.Body, want)
		}
	}
}

func TestFaults(t *testing.T) {
	tests := map[string]struct {
		code []byte
		want machine.Kind
	}{
		"loop": {examples.Loop, machine.Timeout},
		"trap": {examples.Trap, machine.Trap},
		"hog":  {examples.Hog, machine.Memory},
	}
	for name, c := range tests {
		t.Run(name, func(t *testing.T) {
			instance := start(t, machine.Program{Code: c.code, Timeout: 100 * time.Millisecond})
			_, err := instance.Serve(t.Context(), machine.Request{Method: http.MethodGet, Path: "/"})
			if fault, ok := errors.AsType[*machine.Fault](err); !ok || fault.Kind != c.want {
				t.Errorf("got %v, want a fault of kind %s", err, c.want)
			}
		})
	}
}
