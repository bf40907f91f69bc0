package node

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/message"
)

// Everybody in these tests has a name, and a key made of it.

func key(name string) *secp256k1.PrivateKey {
	sum := sha256.Sum256([]byte(name))
	return secp256k1.PrivKeyFromBytes(sum[:])
}

func address(name string) aleph.Address { return aleph.AddressOf(key(name).PubKey()) }

func hashOf(name string) aleph.Hash { return aleph.HashOf([]byte(name)) }

// diff compares what was wanted with what was got; it is empty when they are
// equal.
func diff(want, got any, options ...cmp.Option) string {
	return cmp.Diff(want, got, append(options, cmpopts.EquateComparable(aleph.Hash{}))...)
}

func quiet() *slog.Logger { return slog.New(slog.DiscardHandler) }

// signed is a message in somebody's name.
func signed(tb testing.TB, who string, kind message.Type, at aleph.Millis, body any) message.Envelope {
	tb.Helper()
	env, err := message.Compose(kind, message.Ethereum, address(who), "TEST", at, body)
	if err != nil {
		tb.Fatal(err)
	}
	message.SignEthereum(key(who), &env)
	return env
}

func raw(tb testing.TB, v any) []byte {
	tb.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		tb.Fatal(err)
	}
	return b
}

func note(text string) *message.Post {
	content, _ := json.Marshal(text) // A text can be marshalled.
	return &message.Post{Type: "note", Content: content}
}

// hosts is a network without wires: each name answers requests in the
// requester's own goroutine, so that time in a bubble of synctest stands still
// meanwhile. Names that are not there refuse the connection.
type hosts struct {
	mu     sync.Mutex
	byName map[string]http.Handler
}

// set puts a host on the network, or takes it off when h is nil.
func (h *hosts) set(name string, host http.Handler) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.byName == nil {
		h.byName = map[string]http.Handler{}
	}
	h.byName[name] = host
}

func (h *hosts) RoundTrip(r *http.Request) (*http.Response, error) {
	h.mu.Lock()
	host := h.byName[r.URL.Host]
	h.mu.Unlock()
	if host == nil {
		return nil, fmt.Errorf("dial %s: connection refused", r.URL.Host)
	}
	if err := r.Context().Err(); err != nil {
		return nil, err
	}
	w := httptest.NewRecorder()
	host.ServeHTTP(w, r)
	return w.Result(), nil
}

// silence is a listener to which nobody connects.
type silence struct {
	closed chan struct{}
	once   sync.Once
}

func newSilence() *silence { return &silence{closed: make(chan struct{})} }

func (s *silence) Accept() (net.Conn, error) { <-s.closed; return nil, net.ErrClosed }
func (s *silence) Close() error              { s.once.Do(func() { close(s.closed) }); return nil }
func (s *silence) Addr() net.Addr            { return &net.TCPAddr{IP: net.IPv4(127, 0, 0, 1), Port: 1} }

// ledger is a core node as a compute node sees it: it tells a plan, sends
// messages and files, and reads reports as strictly as the network does.
type ledger struct {
	tb   testing.TB
	node aleph.Hash

	mu       sync.Mutex
	now      aleph.Millis
	plan     []Order
	unknown  bool // the node is not on record
	messages map[aleph.Hash]any
	refs     map[string]aleph.Hash // by route and reference
	files    map[aleph.Hash][]byte
	statuses []int // of the next submissions; then 200
	asked    int   // for the plan

	events chan message.ReportEvent // that were taken
}

func newLedger(tb testing.TB, node aleph.Hash) *ledger {
	return &ledger{
		tb: tb, node: node, messages: map[aleph.Hash]any{}, refs: map[string]aleph.Hash{}, files: map[aleph.Hash][]byte{},
		events: make(chan message.ReportEvent, 2*reportsWaiting),
	}
}

// keep puts code on record, as a STORE message does, and returns what refers
// to it.
func (l *ledger) keep(code string) (ref aleph.Hash) {
	file := aleph.HashOf([]byte(code))
	ref = hashOf("STORE " + code)
	l.mu.Lock()
	defer l.mu.Unlock()
	l.files[file], l.refs["by-message-hash/"+ref.String()] = []byte(code), file
	return ref
}

// deploy puts a program on record.
func (l *ledger) deploy(name string, p message.Program) (vm aleph.Hash) {
	env := signed(l.tb, "owner", message.TypeProgram, 1000, p)
	m, refusal := message.Open(env, nil)
	if refusal != nil {
		l.tb.Fatalf("program %s: %v", name, refusal)
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.messages[env.ItemHash] = map[string]any{"status": "processed", "message": map[string]any{"content": m.Content}}
	return env.ItemHash
}

// script deploys a program of machine.Fake.
func (l *ledger) script(name string, lines ...string) (vm aleph.Hash) {
	return l.deploy(name, program(name, l.keep(strings.Join(lines, "\n"))))
}

func program(name string, code aleph.Hash) message.Program {
	return message.Program{
		Machine: message.Machine{
			Variables: map[string]string{"NAME": name},
			Resources: message.Resources{VCPUs: 1, Memory: 128, Seconds: 30},
			Payment:   message.Payment{Type: message.Credit},
		},
		Code:    message.ProgramCode{File: message.File{Ref: code}, Encoding: "plain", Entrypoint: "main"},
		Runtime: message.Runtime{File: message.File{Ref: code}},
		On:      message.Triggers{HTTP: true},
	}
}

// order sets the plan. A later plan has a later time.
func (l *ledger) order(plan ...Order) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.now++
	l.plan = plan
}

// change changes what the core node has.
func (l *ledger) change(f func()) {
	l.mu.Lock()
	defer l.mu.Unlock()
	f()
}

// asks counts how often it was asked for the plan.
func (l *ledger) asks() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.asked
}

// answer sets the statuses of the next submissions.
func (l *ledger) answer(statuses ...int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.statuses = statuses
}

func (l *ledger) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /api/v1/nodes/{node}/plan", l.servePlan)
	mux.HandleFunc("GET /api/v0/messages/{hash}", l.serveMessage)
	mux.HandleFunc("GET /api/v0/storage/raw/{hash}", l.serveFile)
	mux.HandleFunc("GET /api/v0/storage/{by}/{ref}", l.serveRef)
	mux.HandleFunc("POST /api/v0/messages", l.take)
	mux.ServeHTTP(w, r)
}

func (l *ledger) servePlan(w http.ResponseWriter, r *http.Request) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.asked++
	if l.unknown || r.PathValue("node") != l.node.String() {
		http.Error(w, "not a compute node on record", http.StatusNotFound)
		return
	}
	plan := l.plan
	if plan == nil {
		plan = []Order{}
	}
	answer(w, map[string]any{"now": l.now, "node": l.node, "plan": plan})
}

func (l *ledger) serveMessage(w http.ResponseWriter, r *http.Request) {
	l.mu.Lock()
	defer l.mu.Unlock()
	h, err := aleph.ParseHash(r.PathValue("hash"))
	if m, ok := l.messages[h]; err == nil && ok {
		answer(w, m)
		return
	}
	http.NotFound(w, r)
}

func (l *ledger) serveRef(w http.ResponseWriter, r *http.Request) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if file, ok := l.refs[r.PathValue("by")+"/"+r.PathValue("ref")]; ok {
		answer(w, map[string]any{"ref": r.PathValue("ref"), "file_hash": file})
		return
	}
	http.NotFound(w, r)
}

func (l *ledger) serveFile(w http.ResponseWriter, r *http.Request) {
	l.mu.Lock()
	defer l.mu.Unlock()
	h, err := aleph.ParseHash(r.PathValue("hash"))
	if b, ok := l.files[h]; err == nil && ok {
		_, _ = w.Write(b)
		return
	}
	http.NotFound(w, r)
}

// take reads a report as the network does. What it cannot read fails the test.
func (l *ledger) take(w http.ResponseWriter, r *http.Request) {
	l.mu.Lock()
	defer l.mu.Unlock()
	status := http.StatusOK
	if len(l.statuses) > 0 {
		status, l.statuses = l.statuses[0], l.statuses[1:]
	}
	if status != http.StatusOK {
		w.WriteHeader(status)
		return
	}
	report, err := l.read(r.Body)
	if err != nil {
		l.tb.Errorf("submission: %v", err)
		w.WriteHeader(http.StatusUnprocessableEntity)
		return
	}
	for _, ev := range report.Events {
		l.events <- ev
	}
	answer(w, map[string]any{"message_status": "processed"})
}

func (l *ledger) read(body io.Reader) (message.NodeReport, error) {
	var submitted struct {
		Message json.RawMessage `json:"message"`
		Sync    bool            `json:"sync"`
	}
	if err := json.NewDecoder(body).Decode(&submitted); err != nil {
		return message.NodeReport{}, err
	}
	if !submitted.Sync {
		return message.NodeReport{}, errors.New("the node does not wait for the outcome")
	}
	m, refusal := engine.Read(engine.Submission{Envelope: submitted.Message})
	if refusal != nil {
		return message.NodeReport{}, refusal
	}
	post, ok := m.Body.(*message.Post)
	if !ok || post.Type != message.PostNodeReport || m.Owner != address("operator") {
		return message.NodeReport{}, fmt.Errorf("a %T of %s is no report of the node", m.Body, m.Owner)
	}
	report, refusal := message.ParseNodeReport(post)
	if refusal != nil {
		return message.NodeReport{}, refusal
	}
	if report.Node != l.node {
		return message.NodeReport{}, fmt.Errorf("the report is of node %s", report.Node)
	}
	return report, nil
}

// next waits for an event.
func (l *ledger) next(ctx context.Context) message.ReportEvent {
	l.tb.Helper()
	select {
	case ev := <-l.events:
		return ev
	case <-ctx.Done():
		l.tb.Fatal("waiting for a report: ", ctx.Err())
		return message.ReportEvent{}
	}
}

// nothing checks that no event has come.
func (l *ledger) nothing() {
	l.tb.Helper()
	select {
	case ev := <-l.events:
		l.tb.Errorf("unexpected event: %+v", ev)
	default:
	}
}
