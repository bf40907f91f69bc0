package console

import (
	"bytes"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/message"
)

func TestNodeInformation(t *testing.T) {
	n := newNetwork(t)
	n.grow()
	n.post(n.say("alice", message.TypePost, note("x")))
	for path, want := range map[string]string{
		"/version":                     `{"version":"v1.2.3"}`,
		"/api/v0/version":              `{"version":"v1.2.3"}`,
		"/api/v0/info/public.json":     `{"node_multi_addresses":[]}`,
		"/api/v0/storage/limits.json":  `{"storage":{"max_file_size":104857600,"max_unauthenticated_upload_file_size":26214400,"max_message_content_size":1048576},"ipfs":{"max_upload_file_size":0,`,
		"/metrics":                     "\npyaleph_status_sync_messages_total 5\n",
		"/metrics.json":                `"pyaleph_build_info":{"version":"v1.2.3"}`,
		"/api/v1/status":               `"price":{"pico_usd":"25000000000","usd":"0.025000000000"}`,
		"/api/v0/channels/list.json?x": `{"channels":["TEST"]}`,
	} {
		if a := n.ok(path); !strings.Contains(a.body, want) {
			t.Errorf("%s: got %s, want %s in it", path, a, want)
		}
	}
	if got := n.ok("/metrics").body; !strings.Contains(got, "pyaleph_build_info{version=\"v1.2.3\"} 1\n") {
		t.Errorf("metrics:\n%s", got)
	}
}

func TestBrowsers(t *testing.T) {
	n := newNetwork(t)
	a := n.do(http.MethodOptions, "/api/v0/messages", "", nil)
	if a.status != 200 || a.header.Get("Access-Control-Allow-Origin") != "*" ||
		!strings.Contains(a.header.Get("Access-Control-Allow-Methods"), "POST") || a.header.Get("Access-Control-Allow-Headers") == "" {
		t.Errorf("preflight: %d %v", a.status, a.header)
	}
	for _, path := range []string{"/api/v0/messages.json?pagination=1", "/api/v0/messages/nonsense"} {
		if got := n.get(path).header.Get("Access-Control-Allow-Origin"); got != "*" {
			t.Errorf("%s: origin %q", path, got)
		}
	}
}

// brokenCore panics when anybody looks at its engine.
type brokenCore struct{ *network }

func (brokenCore) View(func(*engine.Engine)) { panic("the engine is on fire") }

func TestPanicIsContained(t *testing.T) {
	n := newNetwork(t)
	var log bytes.Buffer
	h := New(Config{Core: brokenCore{n}, Records: n, Blobs: n, Log: slog.New(slog.NewTextHandler(&log, nil))})
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/api/v1/nodes", nil))
	if w.Code != http.StatusInternalServerError || strings.Contains(w.Body.String(), "fire") {
		t.Errorf("got %d %s, want 500 that tells nothing", w.Code, w.Body)
	}
	if !strings.Contains(log.String(), "the engine is on fire") {
		t.Errorf("the log does not tell: %s", log.String())
	}
}
