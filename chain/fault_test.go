package chain

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
)

// A proxy is an endpoint before another. It answers as that does, or not, as
// its faults say. The chain behind it must stand still.
type proxy struct {
	t      testing.TB
	target string
	server *httptest.Server
	mu     struct {
		sync.Mutex
		known    map[string]json.RawMessage // what the target answered
		faults   func() fault               // for the next request
		requests int
		done     chan struct{} // closed with the last request of the budget
		budget   int           // requests until then; 0 is no bound
	}
}

// question is one of those in a request, which may be one or several.
type question struct {
	ID     json.RawMessage   `json:"id"`
	Method string            `json:"method"`
	Params []json.RawMessage `json:"params"`
}

// fault is what a proxy does to a request.
type fault struct {
	name string
	// transport takes the place of the answer.
	transport func(w http.ResponseWriter, r *http.Request, answer []byte)
	// refuse takes the place of a result: it is a JSON-RPC error.
	refuse func(c question) string
	// change is done to a result as it is in JSON. It may change it in place.
	change func(c question, result any) any
	// lie says that what is changed is not so on the chain.
	lie bool
}

// GoString keeps what a failing test prints short.
func (f fault) GoString() string { return f.name }

func newProxy(t testing.TB, target string) *proxy {
	p := &proxy{t: t, target: target}
	p.mu.known, p.mu.faults = map[string]json.RawMessage{}, func() fault { return fault{} }
	p.server = httptest.NewServer(p)
	t.Cleanup(p.server.Close)
	return p
}

// script says what the proxy does from now on. The channel is closed once it
// has had so many requests.
func (p *proxy) script(faults func() fault, budget int) (done <-chan struct{}) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.mu.faults, p.mu.budget, p.mu.requests, p.mu.done = faults, budget, 0, make(chan struct{})
	return p.mu.done
}

// next is the fault of a request.
func (p *proxy) next() fault {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.mu.requests++; p.mu.requests == p.mu.budget {
		close(p.mu.done)
	}
	return p.mu.faults()
}

func (p *proxy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}
	var calls []question
	batch := len(body) > 0 && body[0] == '['
	if !batch {
		body = slices.Concat([]byte("["), body, []byte("]"))
	}
	if err := json.Unmarshal(body, &calls); err != nil {
		p.t.Errorf("asked %s: %v", body, err)
		return
	}
	var f fault
	if calls[0].Method != "eth_chainId" {
		f = p.next()
	}
	answers := []any{}
	for _, c := range calls {
		answer := map[string]any{"jsonrpc": "2.0", "id": c.ID}
		if refusal := ""; f.refuse != nil {
			if refusal = f.refuse(c); refusal != "" {
				answer["error"] = json.RawMessage(refusal)
				answers = append(answers, answer)
				continue
			}
		}
		result := p.ask(c)
		if f.change != nil {
			var v any
			if err := json.Unmarshal(result, &v); err != nil {
				p.t.Error(err)
			}
			result = p.json(f.change(c, v))
		}
		answer["result"] = result
		answers = append(answers, answer)
	}
	answer := p.json(answers)
	if !batch {
		answer = p.json(answers[0])
	}
	w.Header().Set("Content-Type", "application/json")
	if f.transport != nil {
		f.transport(w, r, answer)
		return
	}
	_, _ = w.Write(answer)
}

func (p *proxy) json(v any) []byte {
	b, err := json.Marshal(v)
	if err != nil {
		p.t.Error(err)
	}
	return b
}

// ask asks the target, unless it was asked before.
func (p *proxy) ask(c question) json.RawMessage {
	key := c.Method + string(p.json(c.Params))
	p.mu.Lock()
	defer p.mu.Unlock()
	if known, ok := p.mu.known[key]; ok {
		return known
	}
	asked := p.json(map[string]any{"jsonrpc": "2.0", "id": 1, "method": c.Method, "params": c.Params})
	response, err := http.Post(p.target, "application/json", bytes.NewReader(asked))
	if err != nil {
		p.t.Error(err)
		return nil
	}
	b, err := io.ReadAll(response.Body)
	var answer struct{ Result, Error json.RawMessage }
	if err := errors.Join(err, response.Body.Close(), json.Unmarshal(b, &answer)); err != nil || answer.Error != nil {
		p.t.Errorf("%s of the chain: %s, %v", key, b, err)
	}
	p.mu.known[key] = answer.Result
	return answer.Result
}

// connect reaches a chain through the proxy.
func (p *proxy) connect(t interface {
	Helper()
	Fatal(...any)
	Cleanup(func())
	Context() context.Context
},
) *Client {
	t.Helper()
	c, err := Connect(t.Context(), p.server.URL)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	return c
}

func status(code int, header ...string) func(http.ResponseWriter, *http.Request, []byte) {
	return func(w http.ResponseWriter, _ *http.Request, _ []byte) {
		for i := 0; i < len(header); i += 2 {
			w.Header().Set(header[i], header[i+1])
		}
		http.Error(w, "not now", code)
	}
}

func body(change func([]byte) []byte) func(http.ResponseWriter, *http.Request, []byte) {
	return func(w http.ResponseWriter, _ *http.Request, answer []byte) { _, _ = w.Write(change(answer)) }
}

func always(refusal string) func(question) string { return func(question) string { return refusal } }

// rangeOf reads the blocks that eth_getLogs asks for.
func rangeOf(c question) (first, last uint64, ok bool) {
	var q struct{ FromBlock, ToBlock *hexutil.Uint64 }
	if c.Method != "eth_getLogs" || json.Unmarshal(c.Params[0], &q) != nil || q.FromBlock == nil || q.ToBlock == nil {
		return 0, 0, false
	}
	return uint64(*q.FromBlock), uint64(*q.ToBlock), true
}

// tooMany refuses ranges of more than ten blocks.
func tooMany(refusal func(first uint64) string) func(question) string {
	return func(c question) string {
		if first, last, ok := rangeOf(c); ok && last-first >= 10 {
			return refusal(first)
		}
		return ""
	}
}

// logs does something to each list of events in a result.
func logs(change func(logs []any) []any) func(question, any) any {
	return func(_ question, result any) any {
		list, ok := result.([]any)
		if !ok || len(list) == 0 {
			return result
		}
		if entry, _ := list[0].(map[string]any); entry["logs"] == nil {
			return change(list)
		}
		for _, receipt := range list {
			r := receipt.(map[string]any)
			if l := r["logs"].([]any); len(l) > 0 {
				r["logs"] = change(l)
			}
		}
		return list
	}
}

// logField does something to a field of the last event of each list.
func logField(name string, change func(string) string) func(question, any) any {
	return logs(func(logs []any) []any {
		l := logs[len(logs)-1].(map[string]any)
		if old, ok := l[name].(string); ok {
			l[name] = change(old)
		}
		return logs
	})
}

// blockField does something to a field of blocks.
func blockField(name string, change func(string) string) func(question, any) any {
	return func(_ question, result any) any {
		if block, ok := result.(map[string]any); ok {
			if old, ok := block[name].(string); ok {
				block[name] = change(old)
			}
		}
		return result
	}
}

// other changes the last digit of what is in hexadecimal.
func other(hex string) string {
	if len(hex) <= 2 {
		return hex
	}
	last := "1"
	if strings.HasSuffix(hex, "1") {
		last = "2"
	}
	return hex[:len(hex)-1] + last
}

// faults are all that an endpoint may do wrong.
var faults = []fault{
	{name: "nothing"},
	{name: "error 500", transport: status(http.StatusInternalServerError)},
	{name: "error 429", transport: status(http.StatusTooManyRequests)},
	{name: "error 429 with a rest", transport: status(http.StatusTooManyRequests, "Retry-After", "0")},
	{name: "error 413", transport: status(http.StatusRequestEntityTooLarge)},
	{name: "half an answer", transport: body(func(b []byte) []byte { return b[:len(b)/2] })},
	{name: "no answer", transport: body(func([]byte) []byte { return nil })},
	{name: "a page", transport: body(func([]byte) []byte { return []byte("<html>") })},
	{name: "a cut connection", transport: func(w http.ResponseWriter, _ *http.Request, answer []byte) {
		w.Header().Set("Content-Length", strconv.Itoa(len(answer)))
		_, _ = w.Write(answer[:len(answer)/2])
	}},
	{name: "silence", transport: func(_ http.ResponseWriter, r *http.Request, _ []byte) { <-r.Context().Done() }},
	{name: "rate in JSON", refuse: always(`{"code":429,"message":"compute units per second exceeded"}`)},
	{name: "rate as Infura", refuse: always(`{"code":-32005,"message":"request rate limited","data":{"rate":{"backoff_seconds":0}}}`)},
	{name: "internal error", refuse: always(`{"code":-32603,"message":"internal error"}`)},
	{name: "no such method", refuse: func(c question) string {
		if c.Method != "eth_getBlockReceipts" {
			return ""
		}
		return `{"code":-32601,"message":"the method eth_getBlockReceipts does not exist"}`
	}},
	{name: "too many results", refuse: tooMany(func(uint64) string {
		return `{"code":-32005,"message":"query returned more than 10000 results"}`
	})},
	{name: "too large a range", refuse: tooMany(func(first uint64) string {
		return `{"code":-32602,"message":"Log response size exceeded. Based on your parameters, this block range should work: [` + hexOf(first) + `, ` + hexOf(first+3) + `]"}`
	})},
	{name: "null", change: func(question, any) any { return nil }},
	{name: "null for events", change: func(c question, result any) any {
		if c.Method == "eth_getLogs" {
			return nil
		}
		return result
	}},
	{name: "reordered", change: logs(func(l []any) []any {
		if _, entry := l[0].(map[string]any)["transactionHash"]; entry {
			slices.Reverse(l)
		}
		return l
	})},
	{name: "duplicated", change: func(c question, result any) any {
		if c.Method != "eth_getLogs" {
			return result
		}
		return logs(func(l []any) []any { return slices.Concat(l, l) })(c, result)
	}},
	{name: "head goes back", change: func(c question, result any) any {
		if c.Method == "eth_blockNumber" {
			return "0x5"
		}
		return result
	}},
	{name: "lags", change: func(c question, result any) any { // Answers for what it does not have yet, as some do.
		if first, _, ok := rangeOf(c); ok && first > 3 {
			return []any{}
		}
		return result
	}, lie: true},
	{name: "an event left out", change: logs(func(l []any) []any { return l[:len(l)-1] }), lie: true},
	{name: "all events left out", change: logs(func([]any) []any { return []any{} }), lie: true},
	{name: "an event twice, under two indices", change: logs(func(l []any) []any {
		again := maps.Clone(l[len(l)-1].(map[string]any))
		if index, ok := again["logIndex"].(string); ok {
			again["logIndex"] = other(index + "0")
		}
		return append(l, again)
	}), lie: true},
	{name: "another amount", change: logField("data", other), lie: true},
	{name: "another contract", change: logField("address", other), lie: true},
	{name: "another block hash", change: logField("blockHash", other), lie: true},
	{name: "another transaction", change: logField("transactionHash", other), lie: true},
	{name: "another transaction of a receipt", change: func(_ question, result any) any {
		if list, ok := result.([]any); ok {
			for _, r := range list {
				if r, ok := r.(map[string]any); ok && r["logs"] != nil {
					r["transactionHash"] = other(r["transactionHash"].(string))
				}
			}
		}
		return result
	}, lie: true},
	{name: "another transaction in the block", change: func(_ question, result any) any {
		if block, ok := result.(map[string]any); ok {
			list, _ := block["transactions"].([]any)
			for _, tx := range list {
				if tx, ok := tx.(map[string]any); ok {
					tx["gas"] = other(tx["gas"].(string))
				}
			}
		}
		return result
	}, lie: true},
	{name: "another index", change: logField("logIndex", func(s string) string { return other(s + "0") }), lie: true},
	{name: "another block number", change: logField("blockNumber", other), lie: true},
	{name: "another party", change: logs(func(l []any) []any {
		if topics, ok := l[0].(map[string]any)["topics"].([]any); ok && len(topics) > 1 {
			topics[1] = other(topics[1].(string))
		}
		return l
	}), lie: true},
	{name: "another hash", change: blockField("hash", other), lie: true},
	{name: "another time", change: blockField("timestamp", other), lie: true},
	{name: "another parent", change: blockField("parentHash", other), lie: true},
	{name: "another number", change: blockField("number", other), lie: true},
	{name: "an empty bloom filter", change: blockField("logsBloom", func(string) string {
		return "0x" + strings.Repeat("0", 512)
	}), lie: true},
	{name: "other roots", change: func(c question, result any) any {
		return blockField("transactionsRoot", other)(c, blockField("receiptsRoot", other)(c, result))
	}, lie: true},
}

func hexOf(n uint64) string { return "0x" + strconv.FormatUint(n, 16) }
