package console

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"runtime/debug"

	aleph "github.com/aleph-im/go-aleph"
)

// requestMax is the most bytes that a request may have where it is no upload.
const requestMax = 1 << 20

// handler answers a request or returns why it does not: a *failure, or an
// error that is the node's own and that the client learns nothing of.
type handler func(w http.ResponseWriter, r *http.Request) error

// failure is an answer that refuses: a sentence as plain text, or problems as
// JSON.
type failure struct {
	status   int
	sentence string
	problems []problem
}

// problem is what is wrong with one value of a request, in the form that the
// network's clients know (ccn-protocol, section 7.0).
type problem struct {
	Type  string `json:"type"`
	Loc   []any  `json:"loc"`
	Msg   string `json:"msg"`
	Input any    `json:"input"`
}

func (f *failure) Error() string {
	if f.problems != nil {
		return fmt.Sprintf("%d: %v", f.status, f.problems)
	}
	return fmt.Sprintf("%d: %s", f.status, f.sentence)
}

func fail(status int, format string, args ...any) error {
	return &failure{status: status, sentence: fmt.Sprintf(format, args...)}
}

// answer runs a handler and writes what it returns.
func (c *console) answer(h handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		err := h(w, r)
		var large *http.MaxBytesError
		var refused *failure
		switch {
		case err == nil:
		case errors.As(err, &refused) && refused.problems != nil:
			_ = writeJSON(w, refused.status, refused.problems) // It can be marshalled.
		case errors.As(err, &refused):
			http.Error(w, refused.sentence, refused.status)
		case errors.As(err, &large):
			http.Error(w, fmt.Sprintf("The request has more than %d bytes.", large.Limit), http.StatusRequestEntityTooLarge)
		case r.Context().Err() != nil: // Nobody listens any more.
		default:
			c.log.Error("request failed", slog.String("method", r.Method), slog.String("path", r.URL.Path), slog.Any("err", err))
			http.Error(w, "The node could not answer. Try again, or ask another node.", http.StatusInternalServerError)
		}
	})
}

// guard lets browsers of any origin in and keeps a panic from ending more
// than its own request.
func (c *console) guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Access-Control-Allow-Origin", "*")
		h.Set("X-Content-Type-Options", "nosniff")
		if r.Method == http.MethodOptions {
			h.Set("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS")
			h.Set("Access-Control-Allow-Headers", "*")
			h.Set("Access-Control-Max-Age", "86400")
			return
		}
		defer func() {
			p := recover()
			if p == nil {
				return
			}
			if err, ok := p.(error); ok && errors.Is(err, http.ErrAbortHandler) {
				panic(p) // The server's own way to end a connection.
			}
			c.log.Error("handler panicked", slog.String("method", r.Method), slog.String("path", r.URL.Path),
				slog.Any("panic", p), slog.String("stack", string(debug.Stack())))
			http.Error(w, "The node could not answer. Try again, or ask another node.", http.StatusInternalServerError)
		}()
		next.ServeHTTP(w, r)
	})
}

// writeJSON answers with v. Nothing is written when v cannot be marshalled.
func writeJSON(w http.ResponseWriter, status int, v any) error {
	var body bytes.Buffer
	e := json.NewEncoder(&body)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return fmt.Errorf("marshal the answer: %w", err)
	}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(status)
	_, _ = w.Write(body.Bytes()) // Who asked may have gone.
	return nil
}

// pathHash reads the {hash} of a path.
func pathHash(r *http.Request) (aleph.Hash, error) {
	h, err := aleph.ParseHash(r.PathValue("hash"))
	if err != nil {
		return aleph.Hash{}, fail(http.StatusBadRequest, "Invalid hash: %.100q is neither 64 lower-case hex digits nor a CID.", r.PathValue("hash"))
	}
	return h, nil
}
