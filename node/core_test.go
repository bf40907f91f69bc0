package node

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"
	"time"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/consensus"
	"github.com/aleph-im/go-aleph/console"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/message"
	"github.com/aleph-im/go-aleph/store"
)

const blockInterval = 20 * time.Millisecond

// openCore opens the only core node of a network, which agrees with itself. It
// has no chain to watch, and does not run.
func openCore(t *testing.T, interval time.Duration, siblings ...string) *Core {
	t.Helper()
	dir := t.TempDir()
	key0, err := consensus.LoadOrCreateKey(filepath.Join(dir, "consensus"))
	if err != nil {
		t.Fatal(err)
	}
	start := time.Now().Add(-time.Second).UTC().Truncate(time.Millisecond)
	g := genesis(t, 1)
	g.Start = aleph.Millis(start.UnixMilli())
	state, err := AppState(g)
	if err != nil {
		t.Fatal(err)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	c, err := OpenCore(t.Context(), CoreConfig{
		Dir: dir, Key: key0, Signer: key("core0"), P2P: "127.0.0.1:0", Listen: l, Interval: interval, Siblings: siblings, Log: quiet(),
		Agreement: consensus.Genesis{
			ChainID: g.Network, Time: start, AppState: state,
			Validators: []consensus.Validator{{Name: "core0", Key: key0.Public().(ed25519.PublicKey), Power: 10}},
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		l.Close()
		if err := c.Close(false); err != nil {
			t.Error(err)
		}
	})
	return c
}

// agreeing is openCore with the agreement running.
func agreeing(t *testing.T, interval time.Duration, siblings ...string) *Core {
	t.Helper()
	c := openCore(t, interval, siblings...)
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() {
		defer c.app.ended()
		done <- c.consensus.Run(ctx)
	}()
	t.Cleanup(func() {
		cancel()
		if err := <-done; err != nil {
			t.Error(err)
		}
	})
	until(t, "the node is ready", c.Ready)
	return c
}

// until waits for a condition; the test's own time limit is the only one.
func until(t *testing.T, what string, f func() bool) {
	t.Helper()
	for !f() {
		if err := sleep(t.Context(), 5*time.Millisecond); err != nil {
			t.Fatalf("waiting until %s: %v", what, err)
		}
	}
}

func submit(t *testing.T, c *Core, envelope []byte, wait bool) console.Outcome {
	t.Helper()
	o, err := c.Submit(t.Context(), console.Submission{Envelope: envelope}, wait)
	if err != nil {
		t.Fatal(err)
	}
	return o
}

// wantRejected checks an outcome, and that it is on record.
func wantRejected(t *testing.T, c *Core, h aleph.Hash, o console.Outcome, code message.Code, says string) {
	t.Helper()
	if o.Status != archive.EntryRejected || o.Code != code || !strings.Contains(string(o.Details), says) {
		t.Errorf("got %s %s %s, want it rejected with %s and %q", o.Status, o.Code, o.Details, code, says)
	}
	e, err := c.store.Entry(t.Context(), h)
	if err != nil {
		t.Fatal(err)
	}
	if e.Status != o.Status || e.Code != o.Code || !sameJSON(e.Details, o.Details) || e.Received == 0 {
		t.Errorf("on record: %s %s %s, received at %d, want what was answered", e.Status, e.Code, e.Details, e.Received)
	}
}

func sameJSON(a, b json.RawMessage) bool {
	var x, y bytes.Buffer
	return json.Compact(&x, a) == nil && json.Compact(&y, b) == nil && bytes.Equal(x.Bytes(), y.Bytes())
}

func wantProcessed(t *testing.T, o console.Outcome) {
	t.Helper()
	if o.Status != archive.EntryProcessed {
		t.Fatalf("got %s %s %s, want it processed", o.Status, o.Code, o.Details)
	}
}

// TestSubmitRefused refuses what needs no agreement, and keeps it on record
// where it has a name. No block is needed: the node does not even run.
func TestSubmitRefused(t *testing.T) {
	c := openCore(t, blockInterval)
	good := signed(t, "alice", message.TypePost, 1000, note("hello"))
	forged := good
	forged.Signature = signed(t, "bob", message.TypePost, 1000, note("hello")).Signature
	unsigned := signed(t, "alice", message.TypePost, 1001, note("unsigned"))
	unsigned.Signature = ""
	unknown := signed(t, "alice", message.TypePost, 1002, note("unknown"))
	unknown.Type = "WHATEVER"
	tampered := signed(t, "alice", message.TypePost, 1003, note("hello"))
	tampered.ItemContent = strings.Replace(tampered.ItemContent, "hello", "howdy", 1)
	for name, test := range map[string]struct {
		env  message.Envelope
		code message.Code
	}{
		"forged":   {forged, message.InvalidSignature},
		"unsigned": {unsigned, message.InvalidSignature},
		"unknown":  {unknown, message.InvalidFormat},
		"tampered": {tampered, message.InvalidFormat},
	} {
		t.Run(name, func(t *testing.T) {
			for _, wait := range []bool{true, false} {
				wantRejected(t, c, test.env.ItemHash, submit(t, c, raw(t, test.env), wait), test.code, "")
			}
		})
	}
	for _, envelope := range []string{"", "{", "null", "[]", "{}", `{"item_hash":"short"}`} {
		o := submit(t, c, []byte(envelope), true)
		if o.Status != archive.EntryRejected || o.Code != message.InvalidFormat {
			t.Errorf("%q: got %s %s, want it rejected for its format", envelope, o.Status, o.Code)
		}
	}
	if _, err := c.store.Entry(t.Context(), aleph.Hash{}); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("a message without a name is on record: %v", err)
	}

	// What is in order has to wait for the agreement.
	_, err := c.Submit(t.Context(), console.Submission{Envelope: raw(t, signed(t, "alice", message.TypePost, 1004, note("hello")))}, true)
	if !errors.Is(err, consensus.ErrNotRunning) {
		t.Errorf("got %v, want that the node does not run", err)
	}
	if len(c.app.waiters) != 0 {
		t.Errorf("%d are waited for, want none", len(c.app.waiters))
	}
}

// TestSubmit takes messages, each once, whether somebody waits or not.
func TestSubmit(t *testing.T) {
	c := agreeing(t, blockInterval)
	env := signed(t, "alice", message.TypePost, now(), note("hello"))
	wantProcessed(t, submit(t, c, raw(t, env), true))
	wantProcessed(t, submit(t, c, raw(t, env), true)) // Known already.
	wantProcessed(t, submit(t, c, raw(t, env), false))

	env = signed(t, "alice", message.TypePost, now(), note("and nobody waits"))
	if o := submit(t, c, raw(t, env), false); o.Status != archive.EntryPending {
		t.Errorf("got %s, want pending", o.Status)
	}
	until(t, "the message is processed", func() bool {
		e, err := c.store.Entry(t.Context(), env.ItemHash)
		return err == nil && e.Status == archive.EntryProcessed
	})
	// A forged copy does not replace what is on record.
	forged := env
	forged.Signature = signed(t, "bob", message.TypePost, 1000, note("hello")).Signature
	if o := submit(t, c, raw(t, forged), true); o.Status != archive.EntryRejected {
		t.Errorf("a forged copy: got %s, want it rejected", o.Status)
	}
	wantProcessed(t, submit(t, c, raw(t, env), true))
}

// TestSubmitAgain submits a message that a block refused, byte for byte, once
// what it lacked is there.
func TestSubmitAgain(t *testing.T) {
	c := agreeing(t, blockInterval)
	original := signed(t, "alice", message.TypePost, now(), note("hello"))
	amend := signed(t, "alice", message.TypePost, now(), &message.Post{Type: message.PostAmend, Ref: original.ItemHash.String(), Content: []byte(`"bye"`)})
	for range 2 {
		wantRejected(t, c, amend.ItemHash, submit(t, c, raw(t, amend), true), message.PostAmendTargetNotFound, "")
	}
	wantProcessed(t, submit(t, c, raw(t, original), true))
	wantProcessed(t, submit(t, c, raw(t, amend), true))
}

// TestSubmitLeave lets a client go that does not wait any longer.
func TestSubmitLeave(t *testing.T) {
	c := agreeing(t, time.Hour) // Until the first block.
	env := signed(t, "alice", message.TypePost, now(), note("hello"))
	ctx, leave := context.WithCancel(t.Context())
	type answer struct {
		console.Outcome
		err error
	}
	answered := make(chan answer, 1)
	go func() {
		o, err := c.Submit(ctx, console.Submission{Envelope: raw(t, env)}, true)
		answered <- answer{o, err}
	}()
	waits := func() bool {
		c.app.waiting.Lock()
		defer c.app.waiting.Unlock()
		return len(c.app.waiters[env.ItemHash]) > 0
	}
	until(t, "somebody waits", waits)
	leave()
	// Whoever leaves before it has reached the pool learns that it has not.
	if a := <-answered; a.Status != archive.EntryPending && !errors.Is(a.err, context.Canceled) {
		t.Errorf("got %s, %v, want pending", a.Status, a.err)
	}
	if waits() {
		t.Error("somebody has left and is still waited for")
	}
}

// stored is a message whose content is kept as a file instead of inline.
func stored(t *testing.T, who string, content []byte) message.Envelope {
	t.Helper()
	env := signed(t, who, message.TypePost, now(), note("another"))
	env.ItemType, env.ItemContent, env.ItemHash = message.Storage, "", aleph.HashOf(content)
	message.SignEthereum(key(who), &env)
	return env
}

// TestSubmitStored takes messages whose content was uploaded before.
func TestSubmitStored(t *testing.T) {
	c := agreeing(t, blockInterval)
	post := func(text string) []byte {
		return fmt.Appendf(nil, `{"type":"note","address":%q,"time":1000.5,"content":{"text":%q}}`, address("alice"), text)
	}
	put := func(content []byte) {
		if _, _, err := c.store.PutBlob(t.Context(), bytes.NewReader(content), 2*engine.ContentMax); err != nil {
			t.Fatal(err)
		}
	}

	content := post("hello")
	env := stored(t, "alice", content)
	wantRejected(t, c, env.ItemHash, submit(t, c, raw(t, env), true), message.ContentUnavailable, "storage/add_json")
	put(content)
	wantProcessed(t, submit(t, c, raw(t, env), true))
	e, err := c.store.Entry(t.Context(), env.ItemHash)
	if err != nil || !sameJSON(e.Content, content) {
		t.Errorf("on record: %s, %v, want %s", e.Content, err, content)
	}

	most := post(strings.Repeat("x", engine.ContentMax-len(post(""))))
	put(most)
	wantProcessed(t, submit(t, c, raw(t, stored(t, "alice", most)), true))
	tooMuch := post(strings.Repeat("x", len(most)-len(post(""))+1))
	put(tooMuch)
	env = stored(t, "alice", tooMuch)
	wantRejected(t, c, env.ItemHash, submit(t, c, raw(t, env), true), message.ContentUnavailable, fmt.Sprint("at most ", engine.ContentMax))

	garbage := []byte("no JSON")
	put(garbage)
	env = stored(t, "alice", garbage)
	wantRejected(t, c, env.ItemHash, submit(t, c, raw(t, env), true), message.InvalidFormat, "")
}

// TestSubmitStore brings the file of a STORE message from the sibling that
// has it. Whoever sends another file is passed over.
func TestSubmitStore(t *testing.T) {
	file := []byte("the file")
	hash := aleph.HashOf(file)
	var has bool
	asked := make(chan string, 100)
	sibling := func(name string, answer func(http.ResponseWriter)) string {
		s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			asked <- name + r.URL.Path
			answer(w)
		}))
		t.Cleanup(s.Close)
		return s.URL
	}
	wrong := sibling("wrong", func(w http.ResponseWriter) { w.Write([]byte("another file")) })
	right := sibling("right", func(w http.ResponseWriter) {
		if has {
			w.Write(file)
			return
		}
		w.WriteHeader(http.StatusNotFound)
	})
	c := agreeing(t, blockInterval, "http://127.0.0.1:1", wrong, right)
	keep := &message.Store{File: hash, Engine: message.Storage, Payment: message.Payment{Type: message.Hold}}

	env := signed(t, "alice", message.TypeStore, now(), keep)
	wantRejected(t, c, env.ItemHash, submit(t, c, raw(t, env), true), message.FileUnavailable, "")
	if _, held := c.store.BlobSize(hash); held {
		t.Error("another file was taken for it")
	}
	path := "/api/v0/storage/raw/" + hash.String()
	if first, second := <-asked, <-asked; first != "wrong"+path || second != "right"+path {
		t.Errorf("asked %s and %s", first, second)
	}

	has = true
	wantProcessed(t, submit(t, c, raw(t, env), true))
	if size, held := c.store.BlobSize(hash); !held || size != int64(len(file)) {
		t.Errorf("the node holds %d bytes (%t), want %d", size, held, len(file))
	}
	var size int64
	c.View(func(e *engine.Engine) { size, _ = e.Archive().File(hash) })
	if size != int64(len(file)) {
		t.Errorf("the network knows of %d bytes, want %d", size, len(file))
	}
	for len(asked) > 0 {
		<-asked
	}
	wantProcessed(t, submit(t, c, raw(t, signed(t, "bob", message.TypeStore, now(), keep)), true))
	if len(asked) != 0 {
		t.Errorf("%s was asked for a file that the node holds", <-asked)
	}
}

// TestCoreFails closes the listener, also when there is nothing to serve.
func TestCoreFails(t *testing.T) {
	endpoint := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprint(w, `{"jsonrpc":"2.0","id":1,"result":"0x7a69"}`)
	}))
	defer endpoint.Close()
	for _, urls := range [][]string{{"http://127.0.0.1:1"}, {endpoint.URL, "http://127.0.0.1:1"}} {
		c := openCore(t, blockInterval)
		c.config.Chain, c.config.Witnesses = urls[0], urls[1:]
		if err := c.Run(t.Context()); err == nil || !strings.Contains(err.Error(), "127.0.0.1:1:") {
			t.Errorf("%v: got %v, want that the chain cannot be reached", urls, err)
		}
		if _, err := c.config.Listen.Accept(); !errors.Is(err, net.ErrClosed) {
			t.Errorf("the listener: got %v, want it closed", err)
		}
	}
}

func TestOpenCoreRefuses(t *testing.T) {
	for name, state := range map[string]string{"no state": "", "no JSON": "{", "another form": `{"Policy":7}`} {
		_, err := OpenCore(t.Context(), CoreConfig{Dir: t.TempDir(), Signer: key("core0"), Log: quiet(), Agreement: consensus.Genesis{AppState: []byte(state)}})
		if err == nil || !strings.Contains(err.Error(), "read the genesis") {
			t.Errorf("%s: got %v", name, err)
		}
	}
	state, err := AppState(genesis(t, 1))
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	c := CoreConfig{Dir: dir, Signer: key("core0"), Log: quiet(), Agreement: consensus.Genesis{ChainID: "x", AppState: state}}
	c.Keeper.Mode = "dry"
	if _, err := OpenCore(t.Context(), c); err == nil || !strings.Contains(err.Error(), `"dry-run"`) {
		t.Errorf("a keeper that is neither on nor off: got %v", err)
	}
	c.Keeper.Mode = KeeperOn
	if _, err := OpenCore(t.Context(), c); err == nil {
		t.Error("a node without validators was opened")
	}
	openStore(t, filepath.Join(dir, "store")) // It was given back.
}
