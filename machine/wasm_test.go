package machine_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/aleph-im/go-aleph/examples"
	"github.com/aleph-im/go-aleph/machine"
)

func newWASM(tb testing.TB) *machine.WASM {
	rt := machine.NewWASM(1 << 20)
	tb.Cleanup(func() {
		if err := rt.Close(context.Background()); err != nil {
			tb.Errorf("close the runtime: %v", err)
		}
	})
	return rt
}

func startWASM(tb testing.TB, rt *machine.WASM, p machine.Program) machine.Instance {
	tb.Helper()
	if p.Memory == 0 {
		p.Memory = 1 << 20
	}
	if p.Timeout == 0 {
		p.Timeout = time.Hour
	}
	instance, err := rt.Start(tb.Context(), p)
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() {
		if err := instance.Close(context.Background()); err != nil {
			tb.Errorf("close: %v", err)
		}
	})
	return instance
}

// What a program is told of a request, by a program that shows it all: it calls
// environ_get, and writes the kilobyte in which that put the variables.
func TestEnvironment(t *testing.T) {
	show := startWASM(t, newWASM(t), machine.Program{
		Code: assemble(body(i32(2048), i32(4096), 0x10, 3, 0x1a, write(1, "A: b\n\n"),
			store(0, 4096), store(4, 1024), i32(1), i32(0), i32(1), i32(8), 0x10, 1, 0x1a)),
		Variables: map[string]string{"COLOUR": "blue", "PATH_INFO": "not this", "GREETING": "good morning"},
	})
	got, err := show.Serve(t.Context(), machine.Request{
		Method: http.MethodPost, Path: "/p", Query: "q=%20&r", Body: []byte("four"),
		Header: http.Header{
			"Accept": {"a", "b"}, "Cookie": {"c=1", "d=2"}, "X-Two-Words": {"x"}, "Proxy": {"evil"}, "X_two_words": {"evil"},
			"Content-Type": {"text/x"}, "Content-Length": {"9"},
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	variables := strings.Split(strings.TrimRight(string(got.Body), "\x00"), "\x00")
	slices.Sort(variables)
	want := []string{
		"COLOUR=blue", "CONTENT_LENGTH=4", "CONTENT_TYPE=text/x", "GATEWAY_INTERFACE=CGI/1.1", "GREETING=good morning",
		"HTTP_ACCEPT=a, b", "HTTP_COOKIE=c=1; d=2", "HTTP_X_TWO_WORDS=x", "PATH_INFO=/p", "QUERY_STRING=q=%20&r",
		"REQUEST_METHOD=POST", "SCRIPT_NAME=", "SERVER_PROTOCOL=HTTP/1.1", "SERVER_SOFTWARE=galeph",
	}
	if diff := cmp.Diff(want, variables); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}

	got, err = show.Serve(t.Context(), machine.Request{Method: http.MethodGet, Path: "/\x00"})
	if err != nil || got.Status != http.StatusBadRequest || got.Spent != 0 {
		t.Errorf("a path with NUL: got status %d, spent %s and %v, want 400 and nothing spent", got.Status, got.Spent, err)
	}
}

// Each module is written by hand for one way to go wrong.
func TestFaults(t *testing.T) {
	tests := []struct {
		name string
		code []byte
		want machine.Fault
	}{
		{"trap", examples.Trap, machine.Fault{Kind: machine.Trap, Reason: "the program trapped: unreachable (at trap.fail)"}},
		{"trap without names", assemble(body(0x00)), machine.Fault{Kind: machine.Trap, Reason: "the program trapped: unreachable (at $4)"}},
		{"endless recursion", assemble(body(0x10, 4)), machine.Fault{Kind: machine.Trap, Reason: "the program trapped: stack overflow"}},
		{"memory in one step", assemble(body(i32(1000), 0x40, 0, 0x1a, 0x00)), machine.Fault{Kind: machine.Memory, Reason: "the program failed when it needed more than its 1 MiB of memory"}},
		{"exit code", assemble(body(i32(3), 0x10, 0)), machine.Fault{Kind: machine.Exit, Reason: "the program ended with exit code 3"}},
		{"an exit code of the engine's", assemble(body(i32(-1), 0x10, 0)), machine.Fault{Kind: machine.Exit, Reason: "the program ended with exit code 4294967295"}},
		{"exit code zero without an answer", assemble(body(i32(0), 0x10, 0)), machine.Fault{Kind: machine.Output, Reason: "the program ended without an answer"}},
		{"no answer", assemble(body()), machine.Fault{Kind: machine.Output, Reason: "the program ended without an answer"}},
		{
			"last words", assemble(body(write(2, "so \x1blong\n"), 0x00)),
			machine.Fault{Kind: machine.Trap, Reason: "the program trapped: unreachable (at $4); its last words: so long"},
		},
		{
			"too long an answer", assemble(body(0x03, 0x40, write(1, strings.Repeat("x", 1000)), 0x0c, 0, 0x0b)),
			machine.Fault{Kind: machine.Output, Reason: "the program's answer has more than 4 MiB, which are the most"},
		},
		{
			"no header", assemble(body(write(1, "just text"))),
			machine.Fault{Kind: machine.Output, Reason: "the program's answer must be header lines such as Content-Type: text/plain, an empty line and the body, but it begins with \"just text\""},
		},
	}
	rt := newWASM(t)
	for _, c := range tests {
		t.Run(c.name, func(t *testing.T) {
			_, err := startWASM(t, rt, machine.Program{Code: c.code}).Serve(t.Context(), machine.Request{Method: http.MethodGet, Path: "/"})
			fault, ok := errors.AsType[*machine.Fault](err)
			if !ok {
				t.Fatalf("got %v, want a fault", err)
			}
			if diff := cmp.Diff(c.want, *fault); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// A program that is refused memory and makes do without has done nothing wrong.
func TestRefusedMemoryIsNoFault(t *testing.T) {
	code := assemble(body(i32(1000), 0x40, 0, 0x1a, write(1, "Status: 404 Not Found\nX-A: b\n\nsorry")))
	got, err := startWASM(t, newWASM(t), machine.Program{Code: code}).Serve(t.Context(), machine.Request{Method: http.MethodGet, Path: "/"})
	got.Spent = 0
	want := machine.Response{Status: 404, Header: http.Header{"X-A": {"b"}}, Body: []byte("sorry")}
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Errorf("%v (-want +got)\n%s", err, diff)
	}
}

// A program that sleeps is ended at its limit too.
func TestSleepEnds(t *testing.T) {
	// One subscription to the clock, at 128, in 1000 << 32 nanoseconds (over an hour).
	code := assemble(body(store(128+28, 1000), i32(128), i32(256), i32(1), i32(512), 0x10, 2, 0x1a))
	_, err := startWASM(t, newWASM(t), machine.Program{Code: code, Timeout: 20 * time.Millisecond}).
		Serve(t.Context(), machine.Request{Method: http.MethodGet, Path: "/"})
	if fault, ok := errors.AsType[*machine.Fault](err); !ok || fault.Kind != machine.Timeout {
		t.Errorf("got %v, want a timeout", err)
	}
}

func TestStartRefuses(t *testing.T) {
	section := func(id byte, content ...byte) []byte {
		return append([]byte("\x00asm\x01\x00\x00\x00"), append([]byte{id, byte(len(content))}, content...)...)
	}
	tests := []struct {
		name    string
		program machine.Program
		want    string
	}{
		{"text", machine.Program{Code: []byte("print('hello')")}, "it is not a WebAssembly module"},
		{"component", machine.Program{Code: []byte("\x00asm\x0d\x00\x01\x00")}, "it is a WebAssembly component"},
		{"cut off", machine.Program{Code: examples.Hello[:500]}, "it begins like a WebAssembly module but is damaged or cut off"},
		{"damaged", machine.Program{Code: append(bytes.Clone(examples.Hello), 77, 0)}, "it has a section of a kind (77)"},
		{"too large", machine.Program{Code: make([]byte, 10_000_001)}, "its code has 10000001 bytes; 10000000 are the most"},
		{"memory", machine.Program{Code: examples.Hello, Memory: 65535}, "it takes 64 KiB of memory from the start, and has 65535 bytes; give it more"},
		{"entrypoint", machine.Program{Code: examples.Hello, Entrypoint: "main"}, `it exports no function "main" to begin with`},
		{"variable", machine.Program{Code: examples.Hello, Variables: map[string]string{"A=B": ""}}, `its variable "A=B" has a name or value that no environment can hold`},
		{"foreign function", machine.Program{Code: bytes.ReplaceAll(examples.Hello, []byte("fd_read"), []byte("fd_rude"))}, `it imports the function "fd_rude" from "wasi_snapshot_preview1"`},
		{"foreign memory", machine.Program{Code: section(2, 1, 1, 'a', 1, 'b', 2, 0, 1)}, `it imports "b" from "a", which is not a function`},
		{"large table", machine.Program{Code: section(4, 1, 0x70, 0, 0xff, 0xff, 0xff, 0x3f)}, "it has a table of 134217727 elements; 1048576 are the most"},
		{"many tables", machine.Program{Code: section(4, 9)}, "it has 9 tables; 8 are the most"},
		{"many exports", machine.Program{Code: section(7, 0xff, 0xff, 0xff, 0x7f)}, "it has 268435455 exports; 131072 are the most"},
		{"more exports than bytes", machine.Program{Code: section(7, 0xff, 0x7f)}, "damaged or cut off"},
		{"many parameters", machine.Program{Code: section(1, 1, 0x60, 0xff, 0xff, 0xff, 0x7f)}, "it has 268435455 parameters of a function; 1000 are the most"},
		{"many locals", machine.Program{Code: section(10, 1, 8, 1, 0xff, 0xff, 0xff, 0x7f, 0x7f, 0x0b, 0)}, "it has too many local variables; 50000 of a function"},
		{"long data", machine.Program{Code: section(11, 1, 1, 0xff, 0xff, 0xff, 0x7f)}, "damaged or cut off"},
		{"many elements", machine.Program{Code: section(9, 1, 1, 0, 0xff, 0xff, 0xff, 0x7f)}, "it has 268435455 elements of a segment; 1048576 are the most"},
		{"a type of tomorrow", machine.Program{Code: section(1, 1, 0x5f, 0)}, "it uses a type (0x5f) beyond WebAssembly 2.0"},
	}
	rt := newWASM(t)
	for _, c := range tests {
		t.Run(c.name, func(t *testing.T) {
			if c.program.Memory == 0 {
				c.program.Memory = 1 << 20
			}
			c.program.Timeout = time.Second
			_, err := rt.Start(t.Context(), c.program)
			if !errors.Is(err, machine.ErrUnsupported) || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want %q", err, c.want)
			}
		})
	}
}

// A table may not grow beyond its bound, whatever the module says.
func TestTableGrowth(t *testing.T) {
	// (table 1 externref) … (if (i32.ne (table.grow (ref.null extern) (i32.const 2^20)) (i32.const -1)) (then unreachable))
	code := assemble(body(0xd0, 0x6f, i32(1<<20), 0xfc, 15, 0, i32(-1), 0x47, 0x04, 0x40, 0x00, 0x0b, write(1, "A: b\n\n")))
	if _, err := startWASM(t, newWASM(t), machine.Program{Code: code}).Serve(t.Context(), machine.Request{}); err != nil {
		t.Errorf("the table grew: %v", err)
	}
}

// assemble makes a module that imports proc_exit (0), fd_write (1),
// poll_oneoff (2) and environ_get (3), has a page of memory and a table, and
// whose _start (4) has the given body. The text that write writes is at 1024.
func assemble(start code) []byte {
	section := func(id byte, content []byte) []byte {
		return append(binary.AppendUvarint([]byte{id}, uint64(len(content))), content...)
	}
	text := func(s string) []byte { return append(binary.AppendUvarint(nil, uint64(len(s))), s...) }
	imported := func(name string, kind byte) []byte {
		return append(append(text("wasi_snapshot_preview1"), text(name)...), 0, kind)
	}
	function := append(append([]byte{0}, start.b...), 0x0b)
	m := []byte("\x00asm\x01\x00\x00\x00")
	m = append(m, section(1, []byte{
		4, 0x60, 0, 0, 0x60, 1, 0x7f, 0, 0x60, 4, 0x7f, 0x7f, 0x7f, 0x7f, 1, 0x7f, 0x60, 2, 0x7f, 0x7f, 1, 0x7f,
	})...)
	m = append(m, section(2, bytes.Join([][]byte{
		{4}, imported("proc_exit", 1), imported("fd_write", 2), imported("poll_oneoff", 2), imported("environ_get", 3),
	}, nil))...)
	m = append(m, section(3, []byte{1, 0})...)
	m = append(m, section(4, []byte{1, 0x6f, 0, 1})...)
	m = append(m, section(5, []byte{1, 0, 1})...)
	m = append(m, section(7, bytes.Join([][]byte{{2}, text("memory"), {2, 0}, text("_start"), {0, 4}}, nil))...)
	m = append(m, section(10, append(binary.AppendUvarint([]byte{1}, uint64(len(function))), function...))...)
	return append(m, section(11, bytes.Join([][]byte{{1, 0, 0x41}, leb(1024), {0x0b}, text(start.text)}, nil))...)
}

// code is instructions, and the text that they write.
type code struct {
	b    []byte
	text string
}

// body joins opcodes, and code made by i32 and write.
func body(parts ...any) code {
	var all code
	for _, part := range parts {
		switch part := part.(type) {
		case int:
			all.b = append(all.b, byte(part))
		case code:
			all.b = append(all.b, part.b...)
			all.text += part.text
		}
	}
	return all
}

// leb is n in signed LEB128.
func leb(n int32) []byte {
	var b []byte
	for ; n > 63 || n < -64; n >>= 7 {
		b = append(b, byte(n)|0x80)
	}
	return append(b, byte(n)&0x7f)
}

func i32(n int32) code { return code{b: append([]byte{0x41}, leb(n)...)} }

// store puts n at address.
func store(address, n int32) code { return body(i32(address), i32(n), 0x36, 2, 0) }

// write calls fd_write with the text at 1024.
func write(fd int32, text string) code {
	c := body(store(0, 1024), store(4, int32(len(text))), i32(fd), i32(0), i32(1), i32(8), 0x10, 1, 0x1a)
	c.text = text
	return c
}
