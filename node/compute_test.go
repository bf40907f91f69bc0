package node

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp/cmpopts"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/machine"
	"github.com/aleph-im/go-aleph/message"
)

// These tests run a compute node in a bubble of synctest: its clock goes on
// only when everybody waits, so intervals take no time and come in one order.

const window = 2 * time.Second

// bubble is a compute node that runs, and the core node that it asks.
type bubble struct {
	*Compute
	t      *testing.T
	core   *ledger
	hosts  hosts // by which the node reaches core nodes
	config ComputeConfig
	cancel context.CancelFunc
	done   chan error
	ended  bool
}

// newBubble makes a compute node that asks core nodes, of which only one is
// there. The test runs it.
func newBubble(t *testing.T, rt machine.Runtime) *bubble {
	core := newLedger(t, hashOf("node"))
	b := &bubble{t: t, core: core, done: make(chan error, 1)}
	b.hosts.set("core", core)
	b.config = ComputeConfig{
		Dir: t.TempDir(), Node: core.node, Signer: key("operator"), Cores: []string{"http://core"}, Listen: newSilence(),
		Offer: Offer{CPUs: 4, MemoryMiB: 8192, DiskMiB: 81_920}, Runtime: rt, Window: window, Log: quiet(),
	}
	return b
}

// run starts the node. It is stopped at the end of the test.
func (b *bubble) run() {
	b.Compute = NewCompute(b.config)
	b.Compute.core.http.Transport = &b.hosts
	ctx, cancel := context.WithCancel(b.t.Context())
	b.cancel = cancel
	go func() { b.done <- b.Run(ctx) }()
	b.t.Cleanup(func() {
		if !b.ended {
			b.stop()
		}
	})
}

// stop stops the node and checks that it ended well.
func (b *bubble) stop() {
	b.t.Helper()
	b.ended = true
	b.cancel()
	if err := <-b.done; err != nil {
		b.t.Errorf("Run: %v", err)
	}
}

// look waits until the node has looked at the plan and done what it says.
func (b *bubble) look() {
	b.t.Helper()
	if err := sleep(b.t.Context(), planInterval); err != nil {
		b.t.Fatal(err)
	}
	synctest.Wait()
}

// ask sends a request to the node.
func (b *bubble) ask(r *http.Request) *httptest.ResponseRecorder {
	w := httptest.NewRecorder()
	b.handler().ServeHTTP(w, r)
	return w
}

func (b *bubble) get(path string) *httptest.ResponseRecorder {
	return b.ask(httptest.NewRequest(http.MethodGet, path, nil))
}

// wantGet checks an answer's status, and that its body says something.
func (b *bubble) wantGet(path string, status int, says string) {
	b.t.Helper()
	w := b.get(path)
	if w.Code != status || !strings.Contains(w.Body.String(), says) {
		b.t.Errorf("GET %s: got %d %q, want %d and %q in it", path, w.Code, w.Body, status, says)
	}
}

// serves starts a program and lets the network take note of it.
func (b *bubble) serves(vm aleph.Hash, kind string) {
	b.t.Helper()
	b.core.order(Order{VM: vm, Generation: 1, Kind: kind, State: "ordered"})
	ev := b.core.next(b.t.Context())
	if ev.Kind != message.Started {
		b.t.Fatalf("got %+v, want that %s has started", ev, vm.Short())
	}
	b.core.order(Order{VM: vm, Generation: 1, Kind: kind, State: "running", Since: ev.At})
	b.look()
}

// inBubble runs a test in a bubble.
func inBubble(t *testing.T, rt machine.Runtime, test func(*bubble)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) { test(newBubble(t, rt)) })
}

func wantEvent(t *testing.T, got, want message.ReportEvent) {
	t.Helper()
	if d := diff(want, got); d != "" {
		t.Errorf("event (-want +got):\n%s", d)
	}
}

// stage is a runtime whose programs do what the test says.
type stage struct {
	start func(machine.Program) error
	serve func(context.Context, machine.Request) (machine.Response, error)

	mu      sync.Mutex
	started []machine.Program
	closed  int
}

func (s *stage) Start(_ context.Context, p machine.Program) (machine.Instance, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.started = append(s.started, p)
	if s.start != nil {
		if err := s.start(p); err != nil {
			return nil, err
		}
	}
	return actor{s}, nil
}

func (s *stage) counts() (started, closed int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.started), s.closed
}

type actor struct{ *stage }

func (a actor) Serve(ctx context.Context, r machine.Request) (machine.Response, error) {
	if a.serve == nil {
		return machine.Response{Status: http.StatusOK}, nil
	}
	return a.serve(ctx, r)
}

func (a actor) Close(context.Context) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.closed++
	return nil
}

// spending serves requests that take so long each.
func spending(d time.Duration) *stage {
	return &stage{serve: func(context.Context, machine.Request) (machine.Response, error) {
		return machine.Response{Status: http.StatusOK, Spent: d}, nil
	}}
}

func TestStart(t *testing.T) {
	rt := &stage{}
	inBubble(t, rt, func(b *bubble) {
		vm := b.core.script("hello", "reply hello")
		b.core.unknown = true
		b.run()
		b.look() // A node that is not on record yet keeps asking.
		b.core.change(func() { b.core.unknown = false })
		b.core.order(Order{VM: vm, Generation: 3, Kind: "metered", State: "ordered"})
		wantEvent(b.t, b.core.next(b.t.Context()), message.ReportEvent{VM: vm, Kind: message.Started, At: now(), Generation: 3})
		b.look()
		b.core.nothing() // It is told once.

		want := []machine.Program{{
			ID: vm, Code: []byte("reply hello"), Entrypoint: "main", Memory: 128 << 20, Timeout: 30 * time.Second,
			Variables: map[string]string{"NAME": "hello"},
		}}
		if d := diff(want, rt.started); d != "" {
			b.t.Errorf("started (-want +got):\n%s", d)
		}
	})
}

// TestStartNewestCode starts the newest version of the code where its owner
// asks for that.
func TestStartNewestCode(t *testing.T) {
	rt := &stage{}
	inBubble(t, rt, func(b *bubble) {
		old := b.core.keep("old")
		b.core.keep("new")
		b.core.refs["by-ref/"+old.String()] = aleph.HashOf([]byte("new"))
		p := program("latest", old)
		p.Code.UseLatest = true
		vm := b.core.deploy("latest", p)
		b.run()
		b.serves(vm, "metered")
		if got := string(rt.started[0].Code); got != "new" {
			b.t.Errorf("code: got %q, want the newest", got)
		}
	})
}

func TestServe(t *testing.T) {
	var got machine.Request
	rt := &stage{serve: func(_ context.Context, r machine.Request) (machine.Response, error) {
		got = r
		return machine.Response{
			Status: http.StatusCreated, Header: http.Header{"Content-Type": {"text/x"}, "Set-Cookie": {"a=1", "b=2"}}, Body: []byte("made"),
		}, nil
	}}
	inBubble(t, rt, func(b *bubble) {
		vm := b.core.script("hello", "reply hello")
		b.run()
		b.serves(vm, "metered")

		r := httptest.NewRequest(http.MethodPost, "/vm/"+vm.String()+"/a%20path/to?q=1&q=%20", strings.NewReader("a body"))
		r.Header.Set("X-Test", "yes")
		w := b.ask(r)
		want := machine.Request{
			Method: http.MethodPost, Path: "/a path/to", Query: "q=1&q=%20", Header: http.Header{"X-Test": {"yes"}}, Body: []byte("a body"),
		}
		if d := diff(want, got); d != "" {
			b.t.Errorf("request (-want +got):\n%s", d)
		}
		if w.Code != http.StatusCreated || w.Body.String() != "made" {
			b.t.Errorf("got %d %q, want 201 made", w.Code, w.Body)
		}
		header := http.Header{
			"Content-Type": {"text/x"}, "Set-Cookie": {"a=1", "b=2"},
			"Aleph-Program-Itemhash": {vm.String()}, "Aleph-Program-Code-Ref": {aleph.HashOf([]byte("reply hello")).String()},
		}
		if d := diff(header, w.Header()); d != "" {
			b.t.Errorf("header (-want +got):\n%s", d)
		}

		b.get("/vm/" + vm.String())
		if got.Path != "/" {
			b.t.Errorf("path without one: got %q, want /", got.Path)
		}
	})
}

// TestServeRefuses checks the answers to requests that no program gets.
func TestServeRefuses(t *testing.T) {
	inBubble(t, machine.Fake{}, func(b *bubble) {
		vm := b.core.script("echo", "reply {body}")
		b.run()
		b.serves(vm, "metered")

		other := hashOf("another program")
		b.wantGet("/vm/nonsense/", http.StatusBadRequest, "Invalid message reference: nonsense")
		b.wantGet("/vm/"+strings.ToUpper(vm.String())+"/", http.StatusBadRequest, "Invalid message reference")
		b.wantGet("/vm/"+other.String()+"/", http.StatusNotFound, "/api/v1/vms/"+other.String())

		for size, want := range map[int]int{requestMax: http.StatusOK, requestMax + 1: http.StatusRequestEntityTooLarge} {
			w := b.ask(httptest.NewRequest(http.MethodPost, "/vm/"+vm.String()+"/", strings.NewReader(strings.Repeat("x", size))))
			if w.Code != want {
				b.t.Errorf("%d bytes: got %d %.100q, want %d", size, w.Code, w.Body, want)
			}
		}
		cut := io.MultiReader(strings.NewReader("begun"), brokenReader{})
		if w := b.ask(httptest.NewRequest(http.MethodPost, "/vm/"+vm.String()+"/", cut)); w.Code != http.StatusBadRequest {
			b.t.Errorf("a request that breaks off: got %d %q, want 400", w.Code, w.Body)
		}
	})
}

type brokenReader struct{}

func (brokenReader) Read([]byte) (int, error) { return 0, io.ErrUnexpectedEOF }

// TestRuntimeFails checks what is not the program's fault.
func TestRuntimeFails(t *testing.T) {
	var failure error
	rt := &stage{serve: func(context.Context, machine.Request) (machine.Response, error) { return machine.Response{}, failure }}
	inBubble(t, rt, func(b *bubble) {
		vm := b.core.script("hello", "reply hello")
		b.run()
		b.serves(vm, "reserved")
		for _, test := range []struct {
			err    error
			status int
			says   string
		}{
			{errors.New("secret of the node"), http.StatusInternalServerError, "Try again"},
			{fmt.Errorf("serve: %w", machine.ErrClosed), http.StatusServiceUnavailable, "stopped"},
			{nil, http.StatusOK, ""},
		} {
			failure = test.err
			rtStatus := test.status
			if test.err == nil {
				rt.serve = nil
			}
			b.wantGet("/vm/"+vm.String()+"/", rtStatus, test.says)
		}
		if w := b.get("/vm/" + vm.String() + "/"); strings.Contains(w.Body.String(), "secret") {
			b.t.Errorf("the answer tells what is the node's own: %q", w.Body)
		}
		b.core.nothing() // Nobody is blamed.
	})
}

// TestWindows checks that windows follow each other without gap or overlap and
// that no millisecond is lost on the way: what is no whole one yet is told
// with the next window.
func TestWindows(t *testing.T) {
	inBubble(t, spending(1500*time.Microsecond), func(b *bubble) {
		vm := b.core.script("hello", "reply hello")
		b.run()
		b.serves(vm, "metered")
		since := b.core.plan[0].Since

		var got []message.ReportEvent
		for _, requests := range []int{3, 1, 5, 1} { // 4.5, 1.5, 7.5 and 1.5 ms
			for range requests {
				b.wantGet("/vm/"+vm.String()+"/", http.StatusOK, "")
			}
			got = append(got, b.core.next(b.t.Context()))
			if err := sleep(b.t.Context(), window+window/2); err != nil { // A window in which nothing is served is not told.
				b.t.Fatal(err)
			}
		}
		var want []message.ReportEvent
		for i, ms := range []aleph.Millis{4, 2, 7, 2} {
			w := message.ReportEvent{VM: vm, Kind: message.Served, At: got[i].At, Generation: 1, From: since, Spent: ms, Requests: []int64{3, 1, 5, 1}[i]}
			want = append(want, w)
			since = w.At
		}
		if d := diff(want, got); d != "" {
			b.t.Errorf("windows (-want +got):\n%s", d)
		}
		for _, w := range got {
			if w.At <= w.From {
				b.t.Errorf("the network takes no empty window: %+v", w)
			}
		}
	})
}

// TestWindowOpensLate serves a request before the network has taken note that
// the program runs. It is told once the plan says when the window began.
func TestWindowOpensLate(t *testing.T) {
	inBubble(t, spending(5*time.Millisecond), func(b *bubble) {
		vm := b.core.script("hello", "reply hello")
		b.run()
		b.core.order(Order{VM: vm, Generation: 1, Kind: "metered", State: "ordered"})
		started := b.core.next(b.t.Context())
		b.wantGet("/vm/"+vm.String()+"/", http.StatusOK, "")
		if err := sleep(b.t.Context(), 2*window); err != nil {
			b.t.Fatal(err)
		}
		b.core.nothing()

		since := started.At + 50
		b.core.order(Order{VM: vm, Generation: 1, Kind: "metered", State: "running", Since: since})
		got := b.core.next(b.t.Context())
		wantEvent(b.t, got, message.ReportEvent{
			VM: vm, Kind: message.Served, At: got.At, Generation: 1, From: since, Spent: 5, Requests: 1,
		})
	})
}

// TestWindowAhead keeps what was served while the clock of the node is behind
// the network's: the network takes no window that ends before it began.
func TestWindowAhead(t *testing.T) {
	inBubble(t, spending(5*time.Millisecond), func(b *bubble) {
		vm := b.core.script("hello", "reply hello")
		b.run()
		since := now() + 3*aleph.Millis(window.Milliseconds())
		b.core.order(Order{VM: vm, Generation: 1, Kind: "metered", State: "running", Since: since})
		b.look()
		b.wantGet("/vm/"+vm.String()+"/", http.StatusOK, "")
		got := b.core.next(b.t.Context())
		if got.From != since || got.At <= since || got.Spent != 5 {
			b.t.Errorf("got %+v, want the 5 ms in a window from %d", got, since)
		}
	})
}

// TestWindowDense ends more long requests in a window than could have begun in
// it. The network would take no such report, nor any that follow it: what does
// not fit is told later.
func TestWindowDense(t *testing.T) {
	const long = 30 * time.Second
	inBubble(t, spending(long), func(b *bubble) {
		vm := b.core.script("hello", "reply hello")
		b.run()
		b.serves(vm, "metered")
		for range requestsAtOnce {
			b.wantGet("/vm/"+vm.String()+"/", http.StatusOK, "")
		}
		var spent aleph.Millis
		var requests int64
		for from := b.core.plan[0].Since; spent < requestsAtOnce*aleph.Millis(long.Milliseconds()); {
			got := b.core.next(b.t.Context())
			if got.From != from || got.Spent > requestsAtOnce*(got.At-got.From) {
				b.t.Fatalf("got %+v, want a window from %d in which %d requests at once fit", got, from, requestsAtOnce)
			}
			from, spent, requests = got.At, spent+got.Spent, requests+got.Requests
		}
		if spent != requestsAtOnce*aleph.Millis(long.Milliseconds()) || requests != requestsAtOnce {
			b.t.Errorf("told %d ms of %d requests, want all", spent, requests)
		}
	})
}

// TestPlanChanges checks that what runs is what the plan says.
func TestPlanChanges(t *testing.T) {
	rt := spending(3 * time.Millisecond)
	inBubble(t, rt, func(b *bubble) {
		vm := b.core.script("hello", "reply hello")
		b.run()
		b.serves(vm, "metered")
		since := b.core.plan[0].Since
		b.wantGet("/vm/"+vm.String()+"/", http.StatusOK, "")

		// A new generation is another start. The old window is told first.
		b.core.order(Order{VM: vm, Generation: 2, Kind: "metered", State: "ordered"})
		last := b.core.next(b.t.Context())
		wantEvent(b.t, last, message.ReportEvent{
			VM: vm, Kind: message.Served, At: last.At, Generation: 1, From: since, Spent: 3, Requests: 1,
		})
		again := b.core.next(b.t.Context())
		wantEvent(b.t, again, message.ReportEvent{VM: vm, Kind: message.Started, At: again.At, Generation: 2})
		if started, closed := rt.counts(); started != 2 || closed != 1 {
			b.t.Errorf("%d started and %d closed, want 2 and 1", started, closed)
		}

		// The plan of a core node that is behind changes nothing.
		b.core.change(func() { b.core.now, b.core.plan = b.core.now-1, nil })
		b.look()
		b.wantGet("/vm/"+vm.String()+"/", http.StatusOK, "")

		// What is not in the plan is closed.
		b.core.change(func() { b.core.now++ })
		b.look()
		b.wantGet("/vm/"+vm.String()+"/", http.StatusNotFound, "does not run on this node")
		if started, closed := rt.counts(); started != 2 || closed != 2 {
			b.t.Errorf("%d started and %d closed, want 2 and 2", started, closed)
		}
		b.core.nothing() // Its window had not been opened.
	})
}

// TestUnsupported ends a program that can never run, once, and tells why.
func TestUnsupported(t *testing.T) {
	inBubble(t, machine.Fake{}, func(b *bubble) {
		vm := b.core.script("broken", "dance wildly")
		b.run()
		b.core.order(Order{VM: vm, Generation: 1, Kind: "reserved", State: "ordered"})
		got := b.core.next(b.t.Context())
		if got.Kind != message.Ended || got.VM != vm || !strings.Contains(got.Reason, `"dance"`) {
			b.t.Errorf("got %+v, want that it has ended for its code", got)
		}
		for range 5 {
			b.look()
		}
		b.core.nothing()
		b.wantGet("/vm/"+vm.String()+"/", http.StatusNotFound, "")
		b.stop()
		b.core.nothing() // It is not given back: it was ended.
	})
}

// TestStartAgain tries again what the node or the network was at fault for.
func TestStartAgain(t *testing.T) {
	failures := 3
	rt := &stage{start: func(machine.Program) error {
		if failures--; failures >= 0 {
			return errors.New("no memory now")
		}
		return nil
	}}
	inBubble(t, rt, func(b *bubble) {
		vm := b.core.script("hello", "reply hello")
		file := aleph.HashOf([]byte("reply hello"))
		delete(b.core.files, file)
		b.run()
		b.core.order(Order{VM: vm, Generation: 1, Kind: "reserved", State: "ordered"})
		b.look()
		b.core.nothing() // Its code is not there yet.
		b.core.change(func() { b.core.files[file] = []byte("reply hello") })
		if got := b.core.next(b.t.Context()); got.Kind != message.Started {
			b.t.Errorf("got %+v, want that it has started", got)
		}
		if started, _ := rt.counts(); started != 4 {
			b.t.Errorf("started %d times, want 4", started)
		}
	})
}

// TestFaults lets programs fail. A persistent one is ended, once; of one on
// demand only the request is lost, and its owner pays what it ran.
func TestFaults(t *testing.T) {
	for _, test := range []struct {
		script string
		status int
		reason string
	}{
		{"trap it divided by zero", http.StatusBadGateway, "the program trapped: it divided by zero"},
		{"loop", http.StatusGatewayTimeout, "the program ran past its 30 s limit"},
		{"grow", http.StatusBadGateway, "128 MiB of memory"},
		{"exit 3", http.StatusBadGateway, "exit code 3"},
	} {
		t.Run(test.script, func(t *testing.T) {
			t.Run("persistent", func(t *testing.T) {
				inBubble(t, machine.Fake{}, func(b *bubble) {
					vm := b.core.script("faulty", test.script)
					b.run()
					b.serves(vm, "reserved")
					b.wantGet("/vm/"+vm.String()+"/", test.status, test.reason)
					got := b.core.next(b.t.Context())
					if got.Kind != message.Ended || got.VM != vm || got.Generation != 1 || !strings.Contains(got.Reason, test.reason) {
						b.t.Errorf("got %+v, want that it has ended for %q", got, test.reason)
					}
					b.wantGet("/vm/"+vm.String()+"/", http.StatusServiceUnavailable, "has ended")
					b.stop()
					b.core.nothing()
				})
			})
			t.Run("on demand", func(t *testing.T) {
				inBubble(t, machine.Fake{}, func(b *bubble) {
					vm := b.core.script("faulty", "spend 7", test.script)
					b.run()
					b.serves(vm, "metered")
					b.wantGet("/vm/"+vm.String()+"/", test.status, test.reason)
					b.wantGet("/vm/"+vm.String()+"/", test.status, test.reason)
					got := b.core.next(b.t.Context())
					if got.Kind != message.Served || got.Requests != 2 || got.Spent < 14 {
						b.t.Errorf("got %+v, want that 2 requests ran 14 ms at least", got)
					}
				})
			})
		})
	}
}

// TestFaultsAtOnce ends a persistent program once although several of its
// requests fail.
func TestFaultsAtOnce(t *testing.T) {
	rt := &stage{}
	inBubble(t, rt, func(b *bubble) {
		fail := make(chan struct{})
		rt.serve = func(context.Context, machine.Request) (machine.Response, error) {
			<-fail
			return machine.Response{}, &machine.Fault{Kind: machine.Trap, Reason: "it trapped"}
		}
		vm := b.core.script("faulty", "trap")
		b.run()
		b.serves(vm, "reserved")
		var asking sync.WaitGroup
		for range 3 {
			asking.Go(func() { b.wantGet("/vm/"+vm.String()+"/", http.StatusBadGateway, "it trapped") })
		}
		synctest.Wait()
		close(fail)
		asking.Wait()
		if got := b.core.next(b.t.Context()); got.Kind != message.Ended {
			b.t.Errorf("got %+v, want that it has ended", got)
		}
		synctest.Wait()
		b.core.nothing()
	})
}

// TestReason cuts what is too long for a report between two characters.
func TestReason(t *testing.T) {
	inBubble(t, machine.Fake{}, func(b *bubble) {
		vm := b.core.script("wordy", "trap "+strings.Repeat("é", 3000))
		b.run()
		b.serves(vm, "reserved")
		b.get("/vm/" + vm.String() + "/")
		got := b.core.next(b.t.Context()) // The network has taken it.
		if n := len([]rune(got.Reason)); n == 0 || n > 1000 || strings.ContainsRune(got.Reason, '\uFFFD') {
			b.t.Errorf("the reason has %d characters: %q", n, got.Reason)
		}
	})
}

// TestRequestsAtOnce lets only so many requests run. The others wait, and
// leave when who asked does.
func TestRequestsAtOnce(t *testing.T) {
	release := make(chan struct{})
	var mu sync.Mutex
	running := 0
	rt := &stage{}
	inBubble(t, rt, func(b *bubble) {
		entered := make(chan struct{}, 100)
		release = make(chan struct{}) // Of the bubble.
		rt.serve = func(context.Context, machine.Request) (machine.Response, error) {
			mu.Lock()
			running++
			mu.Unlock()
			entered <- struct{}{}
			<-release
			return machine.Response{Status: http.StatusOK}, nil
		}
		vm := b.core.script("hello", "reply hello")
		b.run()
		b.serves(vm, "metered")

		var asking sync.WaitGroup
		for range requestsAtOnce {
			asking.Go(func() { b.wantGet("/vm/"+vm.String()+"/", http.StatusOK, "") })
		}
		synctest.Wait()
		ctx, leave := context.WithCancel(b.t.Context())
		asking.Go(func() { // It does not get in before it leaves.
			b.ask(httptest.NewRequestWithContext(ctx, http.MethodGet, "/vm/"+vm.String()+"/", nil))
		})
		asking.Go(func() { b.wantGet("/vm/"+vm.String()+"/", http.StatusOK, "") })
		synctest.Wait()
		if running != requestsAtOnce {
			b.t.Errorf("%d requests run, want %d", running, requestsAtOnce)
		}
		leave()
		synctest.Wait()
		close(release)
		asking.Wait()
		if running != requestsAtOnce+1 {
			b.t.Errorf("%d requests ran, want %d", running, requestsAtOnce+1)
		}
	})
}

// TestWasDown gives back what the network believes to run here, as of the last
// moment that the node was alive.
func TestWasDown(t *testing.T) {
	rt := &stage{}
	inBubble(t, rt, func(b *bubble) {
		reserved, metered := b.core.script("kept", "reply kept"), b.core.script("called", "reply called")
		alive := time.Now().Add(-time.Hour).Truncate(time.Millisecond)
		file := NewCompute(b.config).aliveFile()
		if err := os.WriteFile(file, nil, 0o600); err != nil {
			b.t.Fatal(err)
		}
		if err := os.Chtimes(file, alive, alive); err != nil {
			b.t.Fatal(err)
		}
		since := now() - 2*aleph.Hour
		b.core.order(
			Order{VM: reserved, Generation: 4, Kind: "reserved", State: "running", Since: since},
			Order{VM: metered, Generation: 5, Kind: "metered", State: "running", Since: since},
		)
		b.run()
		wantEvent(b.t, b.core.next(b.t.Context()), message.ReportEvent{
			VM: reserved, Kind: message.Released, At: aleph.Millis(alive.UnixMilli()), Generation: 4, Reason: "its node was down",
		})
		b.look()
		b.core.nothing() // What runs on demand goes on, in the window that is open.
		b.wantGet("/vm/"+reserved.String()+"/", http.StatusNotFound, "")
		b.wantGet("/vm/"+metered.String()+"/", http.StatusOK, "")
		if started, _ := rt.counts(); started != 1 {
			b.t.Errorf("%d programs started, want only the one on demand", started)
		}

		// It may come back, in another generation.
		b.core.order(Order{VM: reserved, Generation: 6, Kind: "reserved", State: "ordered"})
		got := b.core.next(b.t.Context())
		wantEvent(b.t, got, message.ReportEvent{VM: reserved, Kind: message.Started, At: got.At, Generation: 6})
	})
}

// TestMarkAlive checks that a mark is newer than the one before it.
func TestMarkAlive(t *testing.T) {
	n := NewCompute(ComputeConfig{Dir: t.TempDir(), Signer: key("operator"), Log: quiet()})
	before := now()
	first, err := n.lastAlive()
	if err != nil || first < before {
		t.Fatalf("a node that never lived: got %d, %v, want now", first, err)
	}
	if err := n.markAlive(); err != nil {
		t.Fatal(err)
	}
	old := time.UnixMilli(1000)
	if err := os.Chtimes(n.aliveFile(), old, old); err != nil {
		t.Fatal(err)
	}
	if got, err := n.lastAlive(); err != nil || got != 1000 {
		t.Fatalf("got %d, %v, want 1000", got, err)
	}
	if err := n.markAlive(); err != nil {
		t.Fatal(err)
	}
	if got, err := n.lastAlive(); err != nil || got <= 1000 {
		t.Errorf("after another mark: got %d, %v, want later than 1000", got, err)
	}
}

// TestStop gives back what runs and tells the last windows, after ctx has
// ended and although core nodes do not take it at once.
func TestStop(t *testing.T) {
	rt := spending(5 * time.Millisecond)
	inBubble(t, rt, func(b *bubble) {
		reserved, metered := b.core.script("kept", "reply kept"), b.core.script("called", "reply called")
		b.run()
		b.core.order(Order{VM: reserved, Generation: 1, Kind: "reserved", State: "ordered"}, Order{VM: metered, Generation: 2, Kind: "metered", State: "ordered"})
		first, second := b.core.next(b.t.Context()), b.core.next(b.t.Context())
		since := max(first.At, second.At)
		b.core.order(
			Order{VM: reserved, Generation: 1, Kind: "reserved", State: "running", Since: since},
			Order{VM: metered, Generation: 2, Kind: "metered", State: "running", Since: since},
		)
		b.look()
		b.wantGet("/vm/"+metered.String()+"/", http.StatusOK, "")
		b.core.answer(http.StatusInternalServerError, http.StatusAccepted, http.StatusServiceUnavailable)
		b.stop()

		got := []message.ReportEvent{b.core.next(b.t.Context()), b.core.next(b.t.Context())}
		b.core.nothing()
		want := []message.ReportEvent{
			{VM: reserved, Kind: message.Released, Generation: 1, Reason: "its node stops"},
			{VM: metered, Kind: message.Served, Generation: 2, From: since, Spent: 5, Requests: 1},
		}
		sorted := cmpopts.SortSlices(func(a, b message.ReportEvent) bool { return a.Kind < b.Kind })
		if d := diff(want, got, sorted, cmpopts.IgnoreFields(message.ReportEvent{}, "At")); d != "" {
			b.t.Errorf("last words (-want +got):\n%s", d)
		}
		if _, closed := rt.counts(); closed != 2 {
			b.t.Errorf("%d programs closed, want 2", closed)
		}
	})
}

// TestStopAlone stops a node whose core nodes are all gone: its patience has an
// end, also when there is no room for another report.
func TestStopAlone(t *testing.T) {
	for _, full := range []bool{false, true} {
		t.Run(fmt.Sprint("full ", full), func(t *testing.T) {
			inBubble(t, spending(time.Second), func(b *bubble) {
				vm := b.core.script("hello", "reply hello")
				b.run()
				b.serves(vm, "metered")
				b.hosts.set("core", nil)
				for full && len(b.reports) < cap(b.reports) {
					b.report(message.ReportEvent{VM: vm, Kind: message.Ended})
				}
				b.wantGet("/vm/"+vm.String()+"/", http.StatusOK, "")
				if err := sleep(b.t.Context(), window); err != nil {
					b.t.Fatal(err)
				}
				b.stop()
			})
		})
	}
}

// TestCoreDown asks the next core node for everything when one is gone, is
// ill, lacks a file, sends another or takes no reports.
func TestCoreDown(t *testing.T) {
	ill := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { http.Error(w, "ill", http.StatusInternalServerError) })
	babble := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodPost {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		fmt.Fprint(w, "not what you asked for")
	})
	empty := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodPost {
			w.WriteHeader(http.StatusServiceUnavailable)
			return
		}
		http.NotFound(w, r)
	})
	for name, first := range map[string]http.Handler{"gone": nil, "ill": ill, "babble": babble, "empty": empty, "wrong files": nil, "no reports": nil} {
		t.Run(name, func(t *testing.T) {
			inBubble(t, machine.Fake{}, func(b *bubble) {
				switch name {
				case "wrong files":
					first = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
						if strings.HasPrefix(r.URL.Path, "/api/v0/storage/raw/") {
							fmt.Fprint(w, "reply something else")
							return
						}
						b.core.ServeHTTP(w, r)
					})
				case "no reports":
					first = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
						if r.Method == http.MethodPost {
							w.WriteHeader(http.StatusServiceUnavailable)
							return
						}
						b.core.ServeHTTP(w, r)
					})
				}
				b.config.Cores = []string{"http://first", "http://core"}
				b.hosts.set("first", first)
				vm := b.core.script("hello", "reply hello")
				b.run()
				b.serves(vm, "metered")
				b.wantGet("/vm/"+vm.String()+"/", http.StatusOK, "hello")

				// The one that answered is asked first from now on, until it is gone in its turn.
				b.hosts.set("first", b.core)
				b.hosts.set("core", nil)
				asked := b.core.asks()
				b.look()
				if b.core.asks() <= asked {
					b.t.Error("nobody was asked for the plan")
				}
			})
		})
	}
}

// TestReportTaken sends a report until it is taken, in order; one that the
// network refuses is dropped.
func TestReportTaken(t *testing.T) {
	var logged logs
	inBubble(t, machine.Fake{}, func(b *bubble) {
		b.config.Log = slog.New(slog.NewTextHandler(&logged, nil))
		first, second := b.core.script("first", "reply first"), b.core.script("second", "reply second")
		b.run()
		b.core.answer(http.StatusInternalServerError, http.StatusAccepted, http.StatusNotFound, http.StatusServiceUnavailable)
		b.core.order(Order{VM: first, Generation: 1, Kind: "reserved", State: "ordered"})
		if got := b.core.next(b.t.Context()); got.VM != first {
			b.t.Errorf("got %+v, want the report on the first", got)
		}
		b.core.nothing() // It is taken once.

		b.core.answer(http.StatusUnprocessableEntity)
		b.core.order(Order{VM: second, Generation: 1, Kind: "reserved", State: "ordered"}, Order{VM: first, Generation: 1, Kind: "reserved", State: "running"})
		b.look()
		b.look()
		b.core.nothing()
		if !strings.Contains(logged.String(), "report refused") {
			b.t.Errorf("the log does not say that a report was refused:\n%s", logged.String())
		}
		b.core.order(Order{VM: second, Generation: 2, Kind: "reserved", State: "ordered"})
		if got := b.core.next(b.t.Context()); got.VM != second || got.Generation != 2 {
			b.t.Errorf("got %+v, want the report after the one that was refused", got)
		}
	})
}

// logs is a log that is read while it is written.
type logs struct {
	mu  sync.Mutex
	all strings.Builder
}

func (l *logs) Write(b []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.all.Write(b)
}

func (l *logs) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.all.String()
}

// TestRunFails tells why a node ended by itself, also when its core nodes are
// gone by then, and takes its address along.
func TestRunFails(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := newBubble(t, machine.Fake{})
		vm := b.core.script("hello", "reply hello")
		b.core.order(Order{VM: vm, Generation: 1, Kind: "reserved", State: "ordered"})
		silence := newSilence()
		b.config.Listen = silence
		n := NewCompute(b.config)
		n.core.http.Transport = &b.hosts
		done := make(chan error, 1)
		go func() { done <- n.Run(t.Context()) }()
		b.core.next(t.Context())
		b.hosts.set("core", nil)
		silence.Close()
		if err := <-done; !errors.Is(err, net.ErrClosed) {
			t.Errorf("got %v, want that its listener was closed", err)
		}
	})
	t.Run("no directory", func(t *testing.T) {
		file := t.TempDir() + "/file"
		if err := os.WriteFile(file, nil, 0o600); err != nil {
			t.Fatal(err)
		}
		silence := newSilence()
		n := NewCompute(ComputeConfig{Dir: file, Signer: key("operator"), Listen: silence, Log: quiet()})
		if err := n.Run(t.Context()); err == nil {
			t.Error("a node without a directory ran")
		}
		<-silence.closed
	})
}

// TestComputeOverTCP runs a node with a real server and a real core node's
// address, as everything else here does without wires.
func TestComputeOverTCP(t *testing.T) {
	core := newLedger(t, hashOf("node"))
	server := httptest.NewServer(core)
	defer server.Close()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	vm := core.script("echo", "reply {path} {body}")
	core.order(Order{VM: vm, Generation: 1, Kind: "metered", State: "ordered"})
	n := NewCompute(ComputeConfig{
		Dir: t.TempDir(), Node: core.node, Signer: key("operator"), Cores: []string{"http://127.0.0.1:1", server.URL}, Listen: l,
		Offer: Offer{CPUs: 4, MemoryMiB: 8192, DiskMiB: 81_920}, Runtime: machine.Fake{}, Window: window, Log: quiet(),
	})
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- n.Run(ctx) }()
	core.next(t.Context())

	// It is told that the program has started before it is ready to serve; the
	// list of executions says when it is.
	for !strings.Contains(fetch(t, n.URL()+"/about/executions/list"), vm.String()) {
		if t.Context().Err() != nil {
			t.Fatal("the program does not run")
		}
	}
	resp, err := http.Post(n.URL()+"/vm/"+vm.String()+"/some/path", "text/plain", strings.NewReader("a body"))
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil || resp.StatusCode != http.StatusOK || string(body) != "/some/path a body\n" {
		t.Errorf("got %s %q, %v", resp.Status, body, err)
	}
	if got := fetch(t, n.URL()+"/status/config"); !strings.Contains(got, core.node.String()) {
		t.Errorf("status/config: got %s, want the node's name", got)
	}
	units, err := measure(t.Context(), http.DefaultClient, n.URL())
	if err != nil || units != 4 {
		t.Errorf("measure: got %d, %v, want the 4 units that it offers", units, err)
	}
	cancel()
	if err := <-done; err != nil {
		t.Errorf("Run: %v", err)
	}
	if _, err := net.Dial("tcp", l.Addr().String()); err == nil {
		t.Error("the node has ended and still listens")
	}
}

func fetch(t *testing.T, url string) string {
	t.Helper()
	resp, err := http.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
