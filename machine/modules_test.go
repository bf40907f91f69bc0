package machine

import (
	"errors"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/aleph-im/go-aleph/examples"
)

// kept lists the code that is kept without a user.
func (s *modules) kept() (idle, bytes int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.mu.idle), s.mu.idleBytes
}

func TestModulesAreKeptWithinBounds(t *testing.T) {
	ctx := t.Context()
	s := modules{idleMax: len(examples.Hello) + len(examples.Trap)}
	use := func(code []byte) *module {
		m, err := s.acquire(ctx, code)
		if err != nil {
			t.Fatal(err)
		}
		if err := s.release(ctx, m); err != nil {
			t.Fatal(err)
		}
		return m
	}
	hello, trap := use(examples.Hello), use(examples.Trap)
	if use(examples.Hello) != hello {
		t.Error("a kept module was compiled again")
	}
	// There is room for hello and loop, and trap is the longest unused.
	use(examples.Loop)
	if use(examples.Hello) != hello {
		t.Error("the module used last made room for another")
	}
	if use(examples.Trap) == trap {
		t.Error("more is kept than there is room for")
	}
	if n, bytes := s.kept(); bytes > s.idleMax || n != 2 {
		t.Errorf("%d modules of %d bytes are kept; want 2 and at most %d", n, bytes, s.idleMax)
	}
	if _, err := s.acquire(ctx, []byte("no module")); !errors.Is(err, ErrUnsupported) {
		t.Errorf("got %v, want %v", err, ErrUnsupported)
	}
	if len(s.mu.all) != 2 {
		t.Errorf("%d modules are known; want the 2 that are kept", len(s.mu.all))
	}

	inUse, err := s.acquire(ctx, examples.Hello)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.close(ctx); err != nil {
		t.Fatal(err)
	}
	if n, _ := s.kept(); n != 0 || len(s.mu.all) != 1 {
		t.Errorf("after close %d modules are kept and %d are known; want 0 and the 1 in use", n, len(s.mu.all))
	}
	if err := s.release(ctx, inUse); err != nil {
		t.Fatal(err)
	}
	if len(s.mu.all) != 0 {
		t.Errorf("%d modules are left after the last was given back", len(s.mu.all))
	}
	if _, err := s.acquire(ctx, examples.Hello); err == nil {
		t.Error("a closed runtime starts programs")
	}
}

func TestModulesAreCompiledOnce(t *testing.T) {
	var s modules
	got := make([]*module, 8)
	var g sync.WaitGroup
	for i := range got {
		g.Go(func() { got[i], _ = s.acquire(t.Context(), examples.Hello) })
	}
	g.Wait()
	if got[0] == nil || len(slices.Compact(got)) != 1 {
		t.Errorf("got different modules of the same code: %v", got)
	}
	for range 8 {
		if err := s.release(t.Context(), got[0]); err != nil {
			t.Fatal(err)
		}
	}
	if len(s.mu.all) != 0 {
		t.Errorf("%d modules are kept where nothing may be", len(s.mu.all))
	}
}

func TestContain(t *testing.T) {
	err := contain(func() error { panic("a bug") })
	if !errors.Is(err, errPanic) || err.Error() != "the engine panicked: a bug" {
		t.Errorf("got %v", err)
	}
}

// FuzzWASM checks that no code ends this process or gets away from its limits.
func FuzzWASM(f *testing.F) {
	for _, code := range [][]byte{examples.Hello, examples.Work, examples.Loop, examples.Trap, examples.Hog} {
		f.Add(code)
	}
	f.Add([]byte("\x00asm\x01\x00\x00\x00\x04\x04\x01\x70\x00\x01"))
	rt := NewWASM(0)
	f.Fuzz(func(t *testing.T, code []byte) {
		instance, err := rt.Start(t.Context(), Program{Code: code, Memory: 1 << 20, Timeout: 20 * time.Millisecond})
		if err != nil {
			if !errors.Is(err, ErrUnsupported) || errors.Is(err, errPanic) {
				t.Errorf("start: %v", err)
			}
			return
		}
		if _, err = instance.Serve(t.Context(), Request{Method: "GET", Path: "/", Query: "n=1"}); err != nil {
			if _, ok := errors.AsType[*Fault](err); !ok {
				t.Errorf("serve: %v", err)
			}
		}
		if err := instance.Close(t.Context()); err != nil {
			t.Errorf("close: %v", err)
		}
	})
}
