package machine

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"
)

// module is a compiled WebAssembly module in an engine of its own, so that
// closing it leaves nothing behind.
type module struct {
	key   [sha256.Size]byte // of its code
	bytes int               // of its code

	compile sync.Once // guards what follows
	runtime wazero.Runtime
	code    wazero.CompiledModule
	pages   uint32 // of memory that it takes from the start
	err     error  // why it cannot be run

	users int // guarded by modules.mu
}

// modules are those in use and, up to idleMax bytes of code, those used last.
type modules struct {
	idleMax int

	mu struct {
		sync.Mutex
		all       map[[sha256.Size]byte]*module
		idle      []*module // without users; the longest unused first
		idleBytes int
		closed    bool
	}
}

// acquire returns the module of code, compiled. The caller releases it.
func (s *modules) acquire(ctx context.Context, code []byte) (*module, error) {
	key := sha256.Sum256(code)
	s.mu.Lock()
	if s.mu.closed {
		s.mu.Unlock()
		return nil, errors.New("the runtime has been closed")
	}
	m := s.mu.all[key]
	switch {
	case m == nil:
		if s.mu.all == nil {
			s.mu.all = make(map[[sha256.Size]byte]*module)
		}
		m = &module{key: key, bytes: len(code)}
		s.mu.all[key] = m
	case m.users == 0:
		s.mu.idle = slices.DeleteFunc(s.mu.idle, func(o *module) bool { return o == m })
		s.mu.idleBytes -= m.bytes
	}
	m.users++
	s.mu.Unlock()

	// Those who want the same module at the same time wait for one compilation,
	// so it does not end when the first of them goes away.
	m.compile.Do(func() { m.err = contain(func() error { return m.build(context.WithoutCancel(ctx), code) }) })
	if m.err != nil {
		err := m.err
		if errors.Is(err, errPanic) {
			err = unsupported("the WebAssembly engine cannot compile it (%v)", err)
		}
		return nil, errors.Join(err, s.release(ctx, m))
	}
	return m, nil
}

// release gives up one use of m. What nobody uses is kept, and the longest
// unused makes room for it.
func (s *modules) release(ctx context.Context, m *module) error {
	s.mu.Lock()
	var drop []*module
	switch m.users--; {
	case m.users > 0:
	case m.err != nil || s.mu.closed:
		drop = append(drop, m)
	default:
		s.mu.idle = append(s.mu.idle, m)
		s.mu.idleBytes += m.bytes
		for s.mu.idleBytes > s.idleMax {
			drop = append(drop, s.mu.idle[0])
			s.mu.idleBytes -= s.mu.idle[0].bytes
			s.mu.idle = slices.Delete(s.mu.idle, 0, 1)
		}
	}
	for _, o := range drop {
		delete(s.mu.all, o.key)
	}
	s.mu.Unlock()
	return closeModules(ctx, drop)
}

// close drops what nobody uses, now and from now on.
func (s *modules) close(ctx context.Context) error {
	s.mu.Lock()
	drop := s.mu.idle
	for _, m := range drop {
		delete(s.mu.all, m.key)
	}
	s.mu.idle, s.mu.idleBytes, s.mu.closed = nil, 0, true
	s.mu.Unlock()
	return closeModules(ctx, drop)
}

func closeModules(ctx context.Context, drop []*module) error {
	var errs []error
	for _, m := range drop {
		if m.runtime != nil {
			errs = append(errs, m.runtime.Close(ctx))
		}
	}
	return errors.Join(errs...)
}

// build compiles code and checks that it imports what there is.
func (m *module) build(ctx context.Context, code []byte) error {
	outline, pages, err := readOutline(code)
	if err != nil {
		return err
	}
	m.pages = pages
	// Debug information is left unread: it is not needed to run, and one more
	// thing that strangers could make dangerous. Loops look for the end of the
	// context, or a program could not be ended.
	m.runtime = wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfig().
		WithDebugInfoEnabled(false).
		WithCloseOnContextDone(true))
	if _, err := wasi_snapshot_preview1.Instantiate(ctx, m.runtime); err != nil {
		return fmt.Errorf("offer WASI: %w", err)
	}
	m.code, err = m.runtime.CompileModule(ctx, outline)
	if err != nil {
		return unsupported("it is not a valid WebAssembly module (%.300s)", legible(err.Error()))
	}
	offered := m.runtime.Module(wasi_snapshot_preview1.ModuleName).ExportedFunctionDefinitions()
	for _, want := range m.code.ImportedFunctions() {
		module, name, _ := want.Import()
		have, ok := offered[name]
		if module != wasi_snapshot_preview1.ModuleName || !ok {
			return unsupported("it imports the function %.80q from %.80q; only functions of WASI preview 1 (%s) are offered",
				name, module, wasi_snapshot_preview1.ModuleName)
		}
		if !slices.Equal(want.ParamTypes(), have.ParamTypes()) || !slices.Equal(want.ResultTypes(), have.ResultTypes()) {
			return unsupported("it imports the function %.80q of WASI preview 1 with other parameters or results than that has", name)
		}
	}
	return nil
}
