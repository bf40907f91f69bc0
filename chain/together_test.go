package chain

import (
	"bytes"
	"encoding/json"
	"io"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"sync/atomic"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// narrow is an endpoint before another that refuses requests with more calls
// than it takes.
type narrow struct {
	*httptest.Server
	refused atomic.Int64
}

func newNarrow(t *testing.T, target string, most int, refuse func(http.ResponseWriter)) *narrow {
	t.Helper()
	to, err := url.Parse(target)
	if err != nil {
		t.Fatal(err)
	}
	n := new(narrow)
	behind := httputil.NewSingleHostReverseProxy(to)
	n.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return
		}
		var calls []json.RawMessage
		if json.Unmarshal(body, &calls) == nil && len(calls) > most {
			n.refused.Add(1)
			refuse(w)
			return
		}
		r.Body = io.NopCloser(bytes.NewReader(body))
		behind.ServeHTTP(w, r)
	}))
	t.Cleanup(n.Close)
	return n
}

// An endpoint that takes few calls in a request, or no batch at all, is watched
// and its vault is read all the same; it is not asked for too much again and
// again.
func TestNarrowEndpoints(t *testing.T) {
	w := newWorld(t)
	last := w.traffic(t, rand.New(rand.NewPCG(23, 0)))
	want, err := observe(t.Context(), w.watcher(w.Client), Mark{}, last)
	if err != nil {
		t.Fatal(err)
	}
	state, err := NewVault(w.Client, w.d).State(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	object := func(w http.ResponseWriter) {
		w.Header().Set("Content-Type", "application/json")
		_, _ = io.WriteString(w, `{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"batch requests are not supported"}}`)
	}
	status := func(code int) func(http.ResponseWriter) {
		return func(w http.ResponseWriter) { http.Error(w, "too many calls", code) }
	}
	first := func(w http.ResponseWriter) { // As go-ethereum does.
		w.Header().Set("Content-Type", "application/json")
		_, _ = io.WriteString(w, `[{"jsonrpc":"2.0","id":1,"error":{"code":-32600,"message":"batch too large"}}]`)
	}
	for name, test := range map[string]struct {
		most   int
		refuse func(http.ResponseWriter)
	}{
		"no batch":              {0, object},
		"three":                 {3, object},
		"five, as one answer":   {5, first},
		"ten, by a status":      {10, status(http.StatusRequestEntityTooLarge)},
		"one, and a bad status": {1, status(http.StatusBadRequest)},
	} {
		n := newNarrow(t, w.dev.URL(), test.most, test.refuse)
		c := connect(t, n.URL)
		watcher := w.watcher(c)
		got, err := observe(t.Context(), watcher, Mark{}, last)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if diff := cmp.Diff(want, got, sameTokens); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
		read, err := NewVault(c, w.d).State(t.Context())
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if read.Root != state.Root || read.Balance != state.Balance || len(read.Signers) != len(state.Signers) {
			t.Errorf("%s: the vault is %+v, want %+v", name, read, state)
		}
		if refused := n.refused.Load(); refused == 0 || refused > 7 {
			t.Errorf("%s: it refused %d requests; want as many as it takes to halve what is asked for", name, refused)
		}
	}
}
