package console

import (
	"net/http"
	"strings"

	"github.com/aleph-im/go-aleph/docs/schema"
)

// schema gives the JSON Schema of a document: GET /api/v1/schema/{name}.
func (c *console) schema(w http.ResponseWriter, r *http.Request) error {
	text, ok := schema.Text(r.PathValue("name"))
	if !ok {
		return fail(http.StatusNotFound, "There is no schema %.50q. There are %s.", r.PathValue("name"), strings.Join(schema.Names(), ", "))
	}
	w.Header().Set("Content-Type", "application/schema+json")
	_, _ = w.Write(text) // Who asked may have gone.
	return nil
}
