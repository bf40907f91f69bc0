package machine

import (
	"bytes"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/experimental"
	"github.com/tetratelabs/wazero/sys"
)

const (
	outputMax = 4 << 20 // bytes of an answer
	stderrMax = 4 << 10 // bytes of last words

	// codeMax is the size of a program on a compute node of Aleph Cloud
	// (MAX_PROGRAM_ARCHIVE_SIZE).
	codeMax = 10_000_000
)

// WASM runs WebAssembly modules that import nothing but WASI preview 1, in this
// process. They speak CGI (RFC 3875): the request is in the environment and on
// standard input, the answer goes to standard output. A request runs the
// entrypoint, "_start" by custom, in an instance of its own, with clocks and
// random numbers but neither files nor network.
//
// Of what a request uses, Program.Memory counts the linear memory, in whole
// pages of 64 KiB. Its call stack (100 MB at most), its tables (8 MiB each) and
// its answer (4 MiB at most) come on top.
type WASM struct {
	modules modules
}

var _ Runtime = (*WASM)(nil)

// NewWASM returns a runtime that keeps compiled modules which no instance uses,
// the most recently used ones, up to idleMax bytes of their code. Compiled code
// takes several times as much.
func NewWASM(idleMax int) *WASM {
	return &WASM{modules{idleMax: idleMax}}
}

// Close gives back the modules that are kept. Instances that still exist go on
// and give theirs back when they are closed.
func (w *WASM) Close(ctx context.Context) error { return w.modules.close(ctx) }

// Start compiles p, unless it has been lately.
func (w *WASM) Start(ctx context.Context, p Program) (Instance, error) {
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("start program %s: %w", p.ID.Short(), context.Cause(ctx))
	}
	if err := p.checkLimits(); err != nil {
		return nil, err
	}
	if len(p.Code) > codeMax {
		return nil, unsupported("its code has %d bytes; %d are the most", len(p.Code), codeMax)
	}
	config := wazero.NewModuleConfig().WithName("").WithStartFunctions().
		WithSysWalltime().WithSysNanotime().WithRandSource(rand.Reader)
	for name, value := range p.Variables { // order-free: variables have no order.
		if name == "" || strings.ContainsAny(name, "=\x00") || strings.ContainsRune(value, 0) {
			return nil, unsupported("its variable %.80q has a name or value that no environment can hold", name)
		}
		config = config.WithEnv(name, value)
	}
	m, err := w.modules.acquire(ctx, p.Code)
	if err != nil {
		return nil, fmt.Errorf("start program %s: %w", p.ID.Short(), err)
	}
	if p.Entrypoint == "" {
		p.Entrypoint = "_start"
	}
	if err := m.suits(p); err != nil {
		return nil, errors.Join(err, w.modules.release(ctx, m))
	}
	return &wasmInstance{program: p, modules: &w.modules, module: m, config: config}, nil
}

// suits refuses a program that the module cannot be.
func (m *module) suits(p Program) error {
	if need := int64(m.pages) * memoryPage; need > p.Memory {
		return unsupported("it takes %s of memory from the start, and has %s; give it more", size(need), size(p.Memory))
	}
	entry, ok := m.code.ExportedFunctions()[p.Entrypoint]
	if !ok {
		return unsupported("it exports no function %.80q to begin with; name one as its entrypoint", p.Entrypoint)
	}
	if len(entry.ParamTypes()) > 0 || len(entry.ResultTypes()) > 0 {
		return unsupported("its entrypoint %.80q takes or returns values; it must do neither", p.Entrypoint)
	}
	return nil
}

type wasmInstance struct {
	program  Program
	modules  *modules
	module   *module
	config   wazero.ModuleConfig
	requests requests
}

func (i *wasmInstance) Serve(ctx context.Context, r Request) (Response, error) {
	ctx, leave, err := i.requests.enter(ctx)
	if err != nil {
		return Response{}, fmt.Errorf("serve %s: %w", i.program.ID.Short(), err)
	}
	defer leave()
	vars, ok := metaVariables(r)
	if !ok {
		return Response{
			Status: 400,
			Header: map[string][]string{"Content-Type": {"text/plain; charset=utf-8"}},
			Body:   []byte("The path, query or a header holds a NUL character, which programs cannot be given.\n"),
		}, nil
	}
	config := i.config
	for _, v := range vars {
		config = config.WithEnv(v.name, v.value)
	}
	run := &wasmRun{program: &i.program, memory: memory{max: i.program.Memory / memoryPage * memoryPage}}
	answer, err := run.do(ctx, i.module, config, r.Body)
	answer.Spent = run.spent
	return answer, err
}

func (i *wasmInstance) Close(ctx context.Context) error {
	first, err := i.requests.close(ctx)
	if first {
		err = errors.Join(err, i.modules.release(ctx, i.module))
	}
	if err != nil {
		return fmt.Errorf("close program %s: %w", i.program.ID.Short(), err)
	}
	return nil
}

// wasmRun is one run of a program, for one request.
type wasmRun struct {
	program *Program
	memory  memory
	stdout  output
	stderr  tail
	spent   time.Duration
}

// errTimeout is the cause of the end of a context whose program ran too long.
var errTimeout = errors.New("the program's time is over")

func (r *wasmRun) do(ctx context.Context, m *module, config wazero.ModuleConfig, body []byte) (Response, error) {
	ctx, end := context.WithCancelCause(ctx)
	defer end(nil)
	ctx, cancel := context.WithTimeoutCause(ctx, r.program.Timeout, errTimeout)
	defer cancel()
	r.stdout = output{max: outputMax, overflow: func() { end(errOutput) }}
	r.stderr = tail{max: stderrMax}
	config = config.WithStdin(bytes.NewReader(body)).WithStdout(&r.stdout).WithStderr(&r.stderr).
		WithNanosleep(func(ns int64) { sleep(ctx, time.Duration(ns)) })

	start := time.Now()
	err := contain(func() (err error) {
		instance, err := m.runtime.InstantiateModule(experimental.WithMemoryAllocator(ctx, &r.memory), m.code, config)
		if err != nil {
			return err
		}
		defer func() { err = errors.Join(err, instance.Close(ctx)) }()
		_, err = instance.ExportedFunction(r.program.Entrypoint).Call(ctx)
		return err
	})
	r.spent = time.Since(start)

	if err = r.judge(ctx, unlessExited(err)); err != nil {
		return Response{}, err
	}
	return readAnswer(r.stdout.b)
}

// unlessExited is err, or nothing when the program ended with exit code zero.
func unlessExited(err error) error {
	if exit, ok := errors.AsType[*sys.ExitError](err); ok && exit.ExitCode() == 0 {
		return nil
	}
	return err
}

// judge finds out why a program ended, and whose fault it was.
func (r *wasmRun) judge(ctx context.Context, err error) error {
	exit, exited := errors.AsType[*sys.ExitError](err)
	message := ""
	if err != nil {
		message = err.Error()
	}
	switch {
	case r.stdout.full:
		return &Fault{Output, fmt.Sprintf("the program's answer has more than %s, which are the most", size(outputMax))}
	case err == nil:
		return nil
	case exited && ctx.Err() != nil && errors.Is(context.Cause(ctx), errTimeout):
		return r.lastWords(r.program.timeoutFault())
	case exited && ctx.Err() != nil:
		return fmt.Errorf("run program %s: %w", r.program.ID.Short(), context.Cause(ctx))
	case errors.Is(err, errPanic) || strings.Contains(message, "(recovered by wazero)"):
		return fmt.Errorf("run program %s: %w", r.program.ID.Short(), err)
	case r.memory.refused:
		return r.lastWords(r.program.memoryFault())
	case exited:
		return r.lastWords(&Fault{Exit, fmt.Sprintf("the program ended with exit code %d", exit.ExitCode())})
	}
	return r.lastWords(&Fault{Trap, "the program trapped: " + trapReason(message)})
}

// lastWords adds to a fault what the program wrote to its standard error.
func (r *wasmRun) lastWords(f *Fault) *Fault {
	if words := strings.TrimSpace(legible(string(r.stderr.b))); words != "" {
		f.Reason += "; its last words: " + words
	}
	return f
}

// trapReason makes "integer divide by zero (at hello.handle)" of the engine's
// message, which is that, a heading, and a line for each function on the stack.
func trapReason(message string) string {
	if _, after, ok := strings.Cut(message, "wasm error: "); ok {
		message = after
	}
	reason, stack, _ := strings.Cut(message, "\nwasm stack trace:\n\t")
	reason, _, _ = strings.Cut(reason, "\n")
	if where, _, ok := strings.Cut(stack, "("); ok {
		reason += fmt.Sprintf(" (at %.200s)", strings.TrimPrefix(where, "."))
	}
	return legible(reason)
}

// sleep waits for d. When ctx ends first, it ends the program as its exit does,
// by a panic that the engine expects: a program must not go on as if it had
// slept.
func sleep(ctx context.Context, d time.Duration) {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
	case <-ctx.Done():
		panic(sys.NewExitError(sys.ExitCodeContextCanceled))
	}
}

var errPanic = errors.New("the engine panicked")

// contain runs f and makes an error of its panic: code from strangers that
// finds a bug of the engine must not end the node.
func contain(f func() error) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("%w: %v", errPanic, p)
		}
	}()
	return f()
}

// memory is the linear memory of one run. It grows up to max bytes, and
// remembers whether more was asked for.
type memory struct {
	max     int64
	refused bool
	b       []byte
}

// Allocate is called once: a module has one memory.
func (m *memory) Allocate(_, _ uint64) experimental.LinearMemory { return m }

// Reallocate doubles the memory where it must move, so that growing page by
// page does not copy it each time.
func (m *memory) Reallocate(bytes uint64) []byte {
	if bytes > uint64(m.max) {
		m.refused = true
		return nil
	}
	if bytes > uint64(cap(m.b)) {
		grown := make([]byte, bytes, min(max(bytes, 2*uint64(cap(m.b))), uint64(m.max)))
		copy(grown, m.b)
		m.b = grown
	}
	m.b = m.b[:bytes]
	return m.b
}

// Free gives the memory back.
func (m *memory) Free() { m.b = nil }
