// Package machinetest checks that a machine.Runtime keeps the contract of
// package machine. It knows nothing of how programs are written: whoever calls
// it brings some that behave as Programs says.
package machinetest

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/aleph-im/go-aleph/machine"
)

// Programs are code for the runtime under test.
type Programs struct {
	Echo []byte // answers 200 in plain text, with the request's path and body somewhere in it
	Loop []byte // never ends
	Trap []byte // fails at once
	Hog  []byte // takes memory until it is refused, and fails
}

// Conform checks rt.
func Conform(t *testing.T, rt machine.Runtime, programs Programs) {
	program := func(code []byte) machine.Program {
		return machine.Program{Code: code, Memory: 4 << 20, Timeout: 50 * time.Millisecond}
	}
	patient := func(code []byte) machine.Program {
		return machine.Program{Code: code, Memory: 4 << 20, Timeout: time.Hour}
	}

	t.Run("an answer is the program's own", func(t *testing.T) {
		instance := start(t, rt, patient(programs.Echo))
		got, err := instance.Serve(t.Context(), machine.Request{
			Method: http.MethodPost, Path: "/a path", Query: "q=1", Header: http.Header{"X-Test": {"yes"}}, Body: []byte("a body"),
		})
		if err != nil {
			t.Fatal(err)
		}
		if got.Status != http.StatusOK {
			t.Errorf("status: got %d, want 200", got.Status)
		}
		if kind := got.Header.Get("Content-Type"); !strings.HasPrefix(kind, "text/plain") {
			t.Errorf("content type: got %q, want text/plain", kind)
		}
		for _, want := range []string{"/a path", "a body"} {
			if !strings.Contains(string(got.Body), want) {
				t.Errorf("body: got %q, want it to hold %q", got.Body, want)
			}
		}
		if got.Spent < 0 {
			t.Errorf("spent: got %s", got.Spent)
		}
	})

	t.Run("requests at the same time do not meet", func(t *testing.T) {
		instance := start(t, rt, patient(programs.Echo))
		var g errgroup.Group
		for n := range 16 {
			g.Go(func() error {
				path := fmt.Sprintf("/request-%02d-", n)
				body := strings.Repeat(fmt.Sprintf("<%02d>", n), 1000)
				got, err := instance.Serve(t.Context(), machine.Request{Method: http.MethodPost, Path: path, Body: []byte(body)})
				if err != nil {
					return err
				}
				if !strings.Contains(string(got.Body), path) || !strings.Contains(string(got.Body), body) {
					return fmt.Errorf("request %d was answered %.200q", n, got.Body)
				}
				return nil
			})
		}
		if err := g.Wait(); err != nil {
			t.Error(err)
		}
	})

	faults := []struct {
		name    string
		program machine.Program
		kind    machine.Kind
		reason  string
	}{
		{"a loop is ended at its limit", program(programs.Loop), machine.Timeout, "the program ran past its 0.05 s limit and was ended"},
		{"a trap is the program's fault", patient(programs.Trap), machine.Trap, "the program trapped: "},
		{"a hog fails at its memory", patient(programs.Hog), machine.Memory, "the program failed when it needed more than its 4 MiB of memory"},
	}
	for _, c := range faults {
		t.Run(c.name, func(t *testing.T) {
			instance := start(t, rt, c.program)
			for range 2 { // A fault leaves nothing behind for the next request.
				got, err := instance.Serve(t.Context(), machine.Request{Method: http.MethodGet, Path: "/"})
				fault, ok := errors.AsType[*machine.Fault](err)
				if !ok {
					t.Fatalf("got %v and %+v, want a fault", err, got)
				}
				if fault.Kind != c.kind || !strings.HasPrefix(fault.Reason, c.reason) {
					t.Errorf("got fault %s: %q, want %s: %q", fault.Kind, fault.Reason, c.kind, c.reason)
				}
				if c.kind == machine.Timeout && got.Spent < c.program.Timeout {
					t.Errorf("spent %s and was ended for spending %s", got.Spent, c.program.Timeout)
				}
			}
		})
	}

	t.Run("who goes away blames nobody", func(t *testing.T) {
		instance := start(t, rt, patient(programs.Echo))
		gone := errors.New("the client has gone away")
		ctx, cancel := context.WithCancelCause(t.Context())
		cancel(gone)
		_, err := instance.Serve(ctx, machine.Request{Method: http.MethodGet, Path: "/"})
		if _, isFault := errors.AsType[*machine.Fault](err); isFault || !errors.Is(err, gone) {
			t.Errorf("got %v, want %v", err, gone)
		}
	})

	t.Run("what is closed serves no more", func(t *testing.T) {
		instance := start(t, rt, patient(programs.Echo))
		for range 2 {
			if err := instance.Close(t.Context()); err != nil {
				t.Fatalf("close: %v", err)
			}
		}
		if _, err := instance.Serve(t.Context(), machine.Request{Method: http.MethodGet, Path: "/"}); !errors.Is(err, machine.ErrClosed) {
			t.Errorf("got %v, want %v", err, machine.ErrClosed)
		}
	})

	t.Run("close ends what does not end", func(t *testing.T) {
		instance := start(t, rt, patient(programs.Loop))
		served := make(chan error, 1)
		go func() {
			_, err := instance.Serve(t.Context(), machine.Request{Method: http.MethodGet, Path: "/"})
			served <- err
		}()
		hasty, cancel := context.WithCancel(t.Context())
		cancel()
		if err := instance.Close(hasty); err != nil && !errors.Is(err, context.Canceled) {
			t.Errorf("close: got %v, want nothing or %v", err, context.Canceled)
		}
		// A runtime in whose time an hour passes at once may have ended it first.
		err := <-served
		if _, isFault := errors.AsType[*machine.Fault](err); !isFault && !errors.Is(err, machine.ErrClosed) {
			t.Errorf("serve: got %v, want %v or a fault", err, machine.ErrClosed)
		}
	})

	with := func(change func(*machine.Program)) machine.Program {
		p := patient(programs.Echo)
		change(&p)
		return p
	}
	refused := []struct {
		name    string
		program machine.Program
	}{
		{"no code", with(func(p *machine.Program) { p.Code = nil })},
		{"code of another kind", with(func(p *machine.Program) { p.Code = []byte("\x7fELF and so on") })},
		{"no time", with(func(p *machine.Program) { p.Timeout = 0 })},
		{"no memory", with(func(p *machine.Program) { p.Memory = 0 })},
	}
	for _, c := range refused {
		t.Run("refuse "+c.name, func(t *testing.T) {
			instance, err := rt.Start(t.Context(), c.program)
			if err == nil {
				err = instance.Close(t.Context())
				t.Fatalf("started it; close: %v", err)
			}
			if !errors.Is(err, machine.ErrUnsupported) {
				t.Errorf("got %v, want %v", err, machine.ErrUnsupported)
			}
		})
	}
}

// start starts p and closes it when the test is over.
func start(t *testing.T, rt machine.Runtime, p machine.Program) machine.Instance {
	t.Helper()
	instance, err := rt.Start(t.Context(), p)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := instance.Close(context.WithoutCancel(t.Context())); err != nil {
			t.Errorf("close: %v", err)
		}
	})
	return instance
}
