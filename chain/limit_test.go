package chain

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/google/go-cmp/cmp"

	"github.com/aleph-im/go-aleph/engine"
)

// complaint is an error as JSON-RPC has it.
type complaint struct {
	code int
	text string
	data any
}

func (e complaint) Error() string  { return e.text }
func (e complaint) ErrorCode() int { return e.code }
func (e complaint) ErrorData() any { return e.data }

func TestTooOften(t *testing.T) {
	for _, test := range []struct {
		err   error
		after time.Duration
		often bool
	}{
		{nil, 0, false},
		{errors.New("broken pipe"), 0, false},
		{fmt.Errorf("ask: %w", &limited{Status: 429, After: time.Minute}), time.Minute, true},
		{complaint{code: 429, text: "compute units per second exceeded"}, 0, true},
		{complaint{code: -32005, text: "query returned more than 10000 results"}, 0, false},
		{complaint{code: -32005, text: "query returned more than 10000 results", data: map[string]any{"from": "0x1", "limit": 10000, "to": "0x2"}}, 0, false},
		{complaint{code: -32005, text: "daily request count exceeded", data: map[string]any{"rate": map[string]any{"backoff_seconds": 1.5}}}, 1500 * time.Millisecond, true},
		{complaint{code: -32005, text: "rate", data: map[string]any{"rate": map[string]any{"backoff_seconds": -3}}}, 0, true},
		{complaint{code: -32005, text: "rate", data: map[string]any{"rate": map[string]any{"backoff_seconds": 1e300}}}, time.Hour, true},
		{complaint{code: -32603, text: "internal error", data: make(chan int)}, 0, false},
	} {
		if after, often := tooOften(test.err); after != test.after || often != test.often {
			t.Errorf("%v: got %s, %t; want %s, %t", test.err, after, often, test.after, test.often)
		}
	}
}

func TestRetryAfter(t *testing.T) {
	now := time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC)
	for value, want := range map[string]time.Duration{ // order-free: each is tested alike.
		"": 0, "0": 0, "120": 2 * time.Minute, "-5": 0, "1.5": 0, "soon": 0, "99999999999999": 0,
		"Sat, 21 Nov 2026 12:00:30 GMT": 30 * time.Second, "Sat, 21 Nov 2026 11:00:00 GMT": 0,
	} {
		if got := retryAfter(value, now); got != want {
			t.Errorf("%q: got %s, want %s", value, got, want)
		}
	}
}

// The sentences are those of providers.
func TestSuggested(t *testing.T) {
	const first, last = 0x123c9b2, 0x123d9b2
	for _, test := range []struct {
		text string
		want uint64
	}{
		{"You can make eth_getLogs requests with up to a 500 block range. Based on your parameters, this block range should work: [0x123c9b2, 0x123cba5]", 500},
		{"query returned more than 10000 results. Try with this block range [0x123C9B2, 0x123CBA5].", 500},
		{"query exceeds max results 20000, retry with the range 19122610-19123109", 500},
		{"query exceeds max results 20000, retry with the range 19122610-19126706", 0}, // What was asked for.
		{"this block range should work: [0x0, 0xd043b8]", 0},
		{"this block range should work: [0x123c9b2, 0x123c9b1]", 0},
		{"this block range should work: [0x123c9b2, 0xffffffffffffffffff]", 0},
		{"range 1000000 exceeds limit of 10000", 0},
		{"", 0},
	} {
		if got := suggested(complaint{code: -32602, text: test.text}, first, last); got != test.want {
			t.Errorf("%q: got %d, want %d", test.text, got, test.want)
		}
	}
	if got := suggested(errors.New("[0x123c9b2, 0x123cba5]"), first, last); got != 0 {
		t.Errorf("an error that is no answer suggests %d", got)
	}
}

// An endpoint that answers for 1000 blocks at most is soon asked for nearly as
// many, and is rarely asked for too many.
func TestBatch(t *testing.T) {
	b := batch{size: 4096, max: 4096}
	var sizes []uint64
	refused := 0
	for range 60 {
		if b.size > 1000 {
			refused++
			b.refused(complaint{code: -32602, text: "range exceeds limit of 1000"}, 1, b.size)
			continue
		}
		sizes = append(sizes, b.size)
		b.answered(b.size)
	}
	var sum uint64
	for _, n := range sizes[8:] {
		sum += n
	}
	if mean := sum / uint64(len(sizes)-8); refused > 12 || mean < 700 {
		t.Errorf("%d of 60 were refused, %d blocks on average: %v", refused, mean, sizes)
	}

	b = batch{size: 64, max: 4096}
	for _, err := range []error{&limited{Status: 429}, complaint{code: 429}, &net.OpError{Op: "dial", Err: errors.New("refused")}} {
		if b.refused(err, 1, 64); b.size != 64 {
			t.Errorf("%v: asked for %d blocks then, want 64", err, b.size)
		}
	}
	b.answered(63) // Shows nothing.
	b.answered(64)
	if b.size != 128 {
		t.Errorf("got %d, want the double", b.size)
	}
	b.refused(complaint{code: -32602, text: "try [0x1, 0x21]"}, 1, 128)
	b.answered(33)
	if b.size != 37 {
		t.Errorf("got %d, want an eighth more than what was suggested", b.size)
	}
	for range 10 {
		b.refused(context.DeadlineExceeded, 1, b.size)
	}
	if b.size != 1 {
		t.Errorf("got %d, want 1", b.size)
	}
}

// transport answers without a network.
type transport func() *http.Response

func (f transport) RoundTrip(*http.Request) (*http.Response, error) { return f(), nil }

// An endpoint gets the rest that it asks for; one that fails gets longer and
// longer ones.
func TestWatcherRests(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, stop := context.WithCancel(t.Context())
		defer stop()
		var gaps []time.Duration
		asked := time.Now()
		answer := func(code int, header ...string) *http.Response {
			r := &http.Response{StatusCode: code, Status: http.StatusText(code), Header: http.Header{}, Body: io.NopCloser(strings.NewReader("no"))}
			for i := 0; i < len(header); i += 2 {
				r.Header.Set(header[i], header[i+1])
			}
			return r
		}
		dialled, err := rpc.DialOptions(ctx, "http://endpoint.example/key", rpc.WithHTTPClient(&http.Client{Transport: patient{transport(func() *http.Response {
			gaps = append(gaps, time.Since(asked).Round(time.Millisecond))
			asked = time.Now()
			switch len(gaps) {
			case 1:
				return answer(429, "Retry-After", "7")
			case 2:
				return answer(503, "Retry-After", asked.Add(90*time.Second).UTC().Format(http.TimeFormat))
			case 3:
				return answer(429, "Retry-After", "1000000")
			case 4:
				r := answer(200)
				r.Body = io.NopCloser(strings.NewReader(`{"jsonrpc":"2.0","id":4,"result":"0x0"}`))
				return r
			case 14:
				stop()
			}
			return answer(500)
		})}}))
		if err != nil {
			t.Fatal(err)
		}
		w := Watcher{Clients: []*Client{{Client: ethclient.NewClient(dialled), name: "endpoint.example"}}}
		err = w.Run(ctx, Mark{}, func(engine.Observation) error { return nil })
		if !errors.Is(err, context.Canceled) {
			t.Errorf("ended with %v", err)
		}
		const ms, s = time.Millisecond, time.Second
		want := []time.Duration{0, 7 * s, 90 * s, time.Hour, 200 * ms, 200 * ms, 400 * ms, 800 * ms, 1600 * ms, 3200 * ms, 6400 * ms, 12_800 * ms, 25_600 * ms, 30 * s}
		if diff := cmp.Diff(want, gaps); diff != "" {
			t.Errorf("rests (-want +got):\n%s", diff)
		}
	})
}
