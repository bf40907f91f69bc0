package console

import (
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"errors"
	"io/fs"
	"mime"
	"net/http"
	"path"
)

// web is the console's web pages as `make web` builds them. Where it has not
// run, there is only a page that says so.
//
//go:embed web/dist
var web embed.FS

// page gives a file of the web pages: GET /sim/{path...}. All that they need is
// here, and browsers are told to load nothing else.
func (s *simulator) page(w http.ResponseWriter, r *http.Request) error {
	name := r.PathValue("path")
	if name == "" {
		name = "index.html"
	}
	body, err := fs.ReadFile(s.pages, name)
	if errors.Is(err, fs.ErrNotExist) && name == "index.html" {
		name = "unbuilt.html"
		body, err = fs.ReadFile(s.pages, name)
	}
	if err != nil { // Names that are none are errors too.
		return fail(http.StatusNotFound, "There is no page %.100q. The simulator is at /sim/.", r.URL.Path)
	}
	sum := sha256.Sum256(body)
	tag := `"` + base64.RawURLEncoding.EncodeToString(sum[:12]) + `"`
	h := w.Header()
	h.Set("Content-Type", mime.TypeByExtension(path.Ext(name)))
	h.Set("Cache-Control", "no-cache") // It is asked for again, and not sent again while it is the same.
	h.Set("ETag", tag)
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
	if r.Header.Get("If-None-Match") == tag {
		w.WriteHeader(http.StatusNotModified)
		return nil
	}
	_, _ = w.Write(body) // Who asked may have gone.
	return nil
}
