package console

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/textproto"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/message"
)

// part is a part of a form.
type part struct {
	name, file, kind string
	body             []byte
}

func formOf(t testing.TB, parts ...part) (contentType string, body []byte) {
	t.Helper()
	var out bytes.Buffer
	w := multipart.NewWriter(&out)
	for _, p := range parts {
		h := textproto.MIMEHeader{"Content-Disposition": {fmt.Sprintf("form-data; name=%q", p.name)}}
		if p.file != "" {
			h["Content-Disposition"][0] += fmt.Sprintf("; filename=%q", p.file)
		}
		if p.kind != "" {
			h["Content-Type"] = []string{p.kind}
		}
		pw, err := w.CreatePart(h)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := pw.Write(p.body); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return w.FormDataContentType(), out.Bytes()
}

func (n *network) store(who string, file []byte, pay message.PaymentType) message.Envelope {
	return n.say(who, message.TypeStore, message.Store{
		File: aleph.HashOf(file), Engine: message.Storage, Payment: message.Payment{Type: pay},
	})
}

// TestUpload says what becomes of uploads and whether the file is kept.
func TestUpload(t *testing.T) {
	n := newNetwork(t)
	n.buy(addressOf("alice"), 1000)
	random := func(seed string, size int) []byte {
		return bytes.Repeat([]byte(seed+"\x00\xff\r\n"), size/len(seed+"\x00\xff\r\n"))
	}
	metadata := func(env any, sync bool) part {
		return part{name: "metadata", body: toJSON(t, map[string]any{"message": env, "sync": sync})}
	}
	file := func(b []byte) part {
		return part{name: "file", file: "blob", kind: "application/octet-stream", body: b}
	}
	small, other, big := random("small", 1343), random("other", 900), random("big", 6<<20)
	text := []byte("a text without a file name")
	poor := random("poor", 500)
	smallStore := n.store("alice", small, message.Credit)
	hold := random("hold", 26<<20)
	forged := n.store("alice", other, message.Credit)
	forged.Signature = smallStore.Signature
	notStore := n.say("alice", message.TypePost, note("x"))
	chain := n.store("alice", other, message.Credit)
	chain.Chain = "TEZOS"
	rust := part{name: "metadata", kind: "application/json", body: toJSON(t, map[string]any{"message": n.store("alice", big, message.Credit), "sync": true})}
	tests := []struct {
		name   string
		parts  []part
		status int
		said   string
		file   []byte
		kept   bool
	}{
		{"hash of another file", []part{metadata(smallStore, true), file(other)}, 422, "File hash does not match", other, false},
		{"foreign signature", []part{metadata(forged, true), file(other)}, 403, "INVALID_SIGNATURE", other, false},
		{"chain that cannot be verified", []part{metadata(chain, true), file(other)}, 422, "TEZOS", other, false},
		{"no sync", []part{{name: "metadata", body: toJSON(t, map[string]any{"message": smallStore})}, file(small)}, 422, "sync", small, false},
		{"no message", []part{{name: "metadata", body: []byte(`{"sync":true}`)}, file(small)}, 422, "message", small, false},
		{"metadata is no JSON", []part{{name: "metadata", body: []byte(`{`)}, file(small)}, 422, "json_invalid", small, false},
		{"no file", []part{metadata(smallStore, true)}, 400, "No file field", small, false},
		{"no store", []part{metadata(notStore, true), file(small)}, 422, "is a STORE", small, false},
		{"no form", nil, 400, "multipart", nil, false},
		{"without credits", []part{metadata(n.store("bob", poor, message.Credit), true), file(poor)}, 402, "Buy credits", poor, false},
		{"too large for holding", []part{metadata(n.store("bob", hold, message.Hold), true), file(hold)}, 402, `"error_code":5`, hold, true},
		{"unsigned, too large", []part{file(hold)}, 413, "too large", []byte("x"), false},
		{"unsigned", []part{file(other)}, 200, `"success"`, other, true},
		{"metadata first", []part{metadata(smallStore, true), file(small)}, 200, `"success"`, small, true},
		{"again", []part{metadata(smallStore, true), file(small)}, 200, `"success"`, small, true},
		{"file first, large", []part{file(big), rust}, 200, `"success"`, big, true},
		{"no file name, small and free, not waited for", []part{metadata(n.store("bob", text, message.Hold), false), {name: "file", body: text}}, 202, `"success"`, text, true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			kind, body := formOf(t, tt.parts...)
			if tt.parts == nil {
				body = []byte("no form at all")
			}
			a := n.do(http.MethodPost, "/api/v0/storage/add_file", kind, body)
			if a.status != tt.status || !strings.Contains(a.body, tt.said) {
				t.Fatalf("got %s, want %d with %q", a, tt.status, tt.said)
			}
			h := aleph.HashOf(tt.file).String()
			got := n.get("/api/v0/storage/raw/" + h + "?find")
			if !tt.kept {
				if got.status != 404 {
					t.Errorf("the file was kept: %d", got.status)
				}
				return
			}
			if got.status != 200 || got.body != string(tt.file) {
				t.Errorf("got %d with %d bytes, want the file of %d bytes", got.status, len(got.body), len(tt.file))
			}
			if a.status == 200 && a.body != fmt.Sprintf("{\"status\":\"success\",\"hash\":%q}\n", h) {
				t.Errorf("answer %s", a)
			}
		})
	}
}

func TestRawUpload(t *testing.T) {
	n := newNetwork(t)
	a := n.do(http.MethodPost, "/api/v0/storage/add_file", "application/octet-stream", []byte("raw"))
	if a.status != 200 || a.at("hash") != aleph.HashOf([]byte("raw")).String() {
		t.Errorf("raw upload: %s", a)
	}
	a = n.do(http.MethodPost, "/api/v0/storage/add_file", "", make([]byte, unsignedMax))
	if a.status != 200 {
		t.Errorf("as large as may be: %s", a)
	}
	a = n.do(http.MethodPost, "/api/v0/storage/add_file", "application/octet-stream", make([]byte, unsignedMax+1))
	if a.status != 413 || len(n.blobs) != 2 {
		t.Errorf("too large: %s, %d files", a, len(n.blobs))
	}
}

func TestAddJSON(t *testing.T) {
	n := newNetwork(t)
	tests := []struct{ body, want string }{
		{`{"b": 1.50, "a": {"z":"ż","y":[1, null]}}`, `{"a":{"y":[1,null],"z":"ż"},"b":1.50}`},
		{`"<&>"`, `"<&>"`},
		{` 12345678901234567890123 `, `12345678901234567890123`},
	}
	for _, tt := range tests {
		a := n.do(http.MethodPost, "/api/v0/storage/add_json", "application/json", []byte(tt.body))
		if a.status != 200 || a.at("hash") != aleph.HashOf([]byte(tt.want)).String() {
			t.Errorf("%s: got %s, want the hash of %s", tt.body, a, tt.want)
			continue
		}
		if got := n.ok("/api/v0/storage/raw/" + aleph.HashOf([]byte(tt.want)).String()).body; got != tt.want {
			t.Errorf("stored %s, want %s", got, tt.want)
		}
	}
	for _, bad := range []string{``, `{`, `{} {}`, "\"\xff\"", `NaN`} {
		if a := n.do(http.MethodPost, "/api/v0/storage/add_json", "application/json", []byte(bad)); a.status != 422 {
			t.Errorf("%q: got %s, want 422", bad, a)
		}
	}
}

// TestLargeContent follows the SDK: content that is too long for the message
// is uploaded, and the message names it by the hash that the node answered.
func TestLargeContent(t *testing.T) {
	n := newNetwork(t)
	content := toJSON(t, map[string]any{
		"type": "big", "address": addressOf("alice"), "time": 1795000000, "content": map[string]any{"text": strings.Repeat("x", 60000)},
	})
	a := n.do(http.MethodPost, "/api/v0/storage/add_json", "application/json", content)
	env := message.Envelope{
		Type: message.TypePost, Chain: message.Ethereum, Sender: string(addressOf("alice")), Time: n.now, TimeText: "1795000000",
		ItemHash: aleph.MustHash(a.at("hash").(string)), ItemType: message.Storage,
	}
	message.SignEthereum(keyOf("alice"), &env)
	h := n.post(env)
	listed := n.ok("/api/v0/messages.json?hashes="+h.String()).at("messages", 0)
	m := listed.(map[string]any)
	if m["item_content"] != nil || m["item_type"] != "storage" || m["content"].(map[string]any)["type"] != "big" {
		t.Errorf("listed as %.200v", m)
	}
}

func TestFile(t *testing.T) {
	n := newNetwork(t)
	n.buy(addressOf("alice"), 1000)
	old, fresh := bytes.Repeat([]byte("old version\n"), 20), []byte("new version")
	upload := func(file []byte, ref string) aleph.Hash {
		n.pass(aleph.Second)
		env := n.say("alice", message.TypeStore, message.Store{
			File: aleph.HashOf(file), Engine: message.Storage, Ref: ref, Payment: message.Payment{Type: message.Credit},
		})
		kind, body := formOf(t, part{name: "file", file: "f", body: file},
			part{name: "metadata", body: toJSON(t, map[string]any{"message": env, "sync": true})})
		if a := n.do(http.MethodPost, "/api/v0/storage/add_file", kind, body); a.status != 200 {
			t.Fatal(a)
		}
		return env.ItemHash
	}
	first := upload(old, "")
	second := upload(fresh, first.String())
	h := aleph.HashOf(old).String()

	head := n.do(http.MethodHead, "/api/v0/storage/raw/"+h, "", nil)
	if head.status != 200 || head.body != "" || head.header.Get("Content-Length") != fmt.Sprint(len(old)) ||
		head.header.Get("Content-Type") != "application/octet-stream" || head.header.Get("Accept-Ranges") != "none" {
		t.Errorf("HEAD: %s %v", head, head.header)
	}
	inJSON := n.ok("/api/v0/storage/" + h)
	lines := strings.Split(inJSON.at("content").(string), "\n")
	if len(lines) != 6 || len(lines[0]) != 76 || lines[5] != "" {
		t.Errorf("base64 in the lines %q", lines)
	}
	if got, err := base64.StdEncoding.DecodeString(strings.Join(lines, "")); err != nil || !bytes.Equal(got, old) {
		t.Errorf("base64 of %q, %v", got, err)
	}
	if inJSON.at("status") != "success" || inJSON.at("engine") != "storage" || inJSON.at("hash") != h {
		t.Errorf("storage: %s", inJSON)
	}
	version := func(file []byte, ref aleph.Hash) map[string]any {
		h := aleph.HashOf(file).String()
		return map[string]any{
			"ref": ref.String(), "owner": string(addressOf("alice")), "file_hash": h,
			"download_url": "/api/v0/storage/raw/" + h, "size": float64(len(file)),
		}
	}
	tests := []struct {
		path string
		want any
	}{
		{"metadata/" + h, map[string]any{"file_hash": h, "type": "file", "size": float64(len(old)), "download_url": "/api/v0/storage/raw/" + h}},
		{"count/" + h, 1.0},
		{"count/" + aleph.HashOf(nil).String(), 0.0},
		{"by-message-hash/" + first.String(), version(old, first)},
		{"by-message-hash/" + second.String(), version(fresh, first)},
		{"by-ref/" + first.String(), version(fresh, first)},
	}
	for _, tt := range tests {
		if diff := cmp.Diff(tt.want, n.ok("/api/v0/storage/"+tt.path).at()); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.path, diff)
		}
	}
	files := n.ok("/api/v0/addresses/" + string(addressOf("alice")) + "/files?pagination=1")
	if got := keys(t, files.at()); got != "address files pagination_page pagination_per_page pagination_total total_size" {
		t.Errorf("files have the keys %s", got)
	}
	if got := keys(t, files.at("files", 0)); got != "created file_hash item_hash size type" {
		t.Errorf("a file has the keys %s", got)
	}
	if files.at("pagination_total") != 2.0 || files.at("total_size") != float64(len(old)+len(fresh)) || files.at("files", 0, "item_hash") != second.String() {
		t.Errorf("files: %s", files)
	}
}

func TestNoIPFS(t *testing.T) {
	n := newNetwork(t)
	for _, path := range []string{"add_json", "add_file", "add_car"} {
		a := n.do(http.MethodPost, "/api/v0/ipfs/"+path, "application/json", []byte("{}"))
		if a.status != 403 || !strings.Contains(a.body, "storage/add_file") {
			t.Errorf("%s: %s", path, a)
		}
	}
}

// FuzzUpload sends forms of all kinds: the console answers them, and never
// with a failure of its own.
func FuzzUpload(f *testing.F) {
	n := newNetwork(f)
	env := n.store("alice", []byte("x"), message.Hold)
	kind, body := formOf(f, part{name: "file", file: "f", body: []byte("x")},
		part{name: "metadata", body: toJSON(f, map[string]any{"message": env, "sync": true})})
	f.Add(kind, body)
	f.Add("multipart/form-data; boundary=x", []byte("--x\r\nContent-Disposition: form-data; name=\"metadata\"\r\n\r\n{\"sync\":1,\"message\":null}\r\n--x\r\nContent-Disposition: form-data; name=file\r\n\r\n\r\n--x--"))
	f.Add("multipart/form-data", []byte("--"))
	f.Add("", []byte("raw"))
	f.Fuzz(func(t *testing.T, kind string, body []byte) {
		r := httptest.NewRequest(http.MethodPost, "/api/v0/storage/add_file", bytes.NewReader(body))
		r.Header["Content-Type"] = []string{kind}
		w := httptest.NewRecorder()
		n.handler.ServeHTTP(w, r)
		if w.Code >= 500 {
			t.Errorf("%d %s", w.Code, w.Body)
		}
	})
}

// FuzzPublish sends bodies of all kinds to what takes messages.
func FuzzPublish(f *testing.F) {
	n := newNetwork(f)
	env := n.say("alice", message.TypePost, note("x"))
	f.Add(toJSON(f, map[string]any{"message": env, "sync": true}))
	f.Add(toJSON(f, map[string]any{"topic": "ALEPH-TEST", "data": string(toJSON(f, env))}))
	f.Add([]byte(`{"message":{"type":"STORE","item_hash":"` + aleph.HashOf([]byte(`{"item_type":"storage","estimated_size_mib":1e3}`)).String() +
		`","item_content":"{\"item_type\":\"storage\",\"estimated_size_mib\":1e3}"}}`))
	f.Add([]byte(`{"message":null,"sync":null,"topic":"ALEPH-TEST","data":null}`))
	f.Fuzz(func(t *testing.T, body []byte) {
		for _, path := range []string{"/api/v0/messages", "/api/v0/p2p/pubsub/pub", "/api/v0/price/estimate", "/api/v0/storage/add_json"} {
			if a := n.do(http.MethodPost, path, "application/json", body); a.status >= 500 {
				t.Errorf("%s: %s", path, a)
			}
		}
	})
}
