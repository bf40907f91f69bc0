// Package schema holds the JSON Schemas (draft 2020-12) of the documents that
// tell where money went, and where it would go: the certificate, the report of
// an epoch, what galeph rewards compute prints, and simulations. A document of this version has exactly the
// fields that its schema names, in exactly the forms that it gives; a document
// with any other field, or without one that is required, is not valid.
package schema

import (
	"embed"
	"slices"
	"strings"
)

//go:embed *.schema.json
var files embed.FS

const suffix = ".schema.json"

// Names lists the schemas, sorted: a name is that of the file without its
// ending.
func Names() []string {
	entries, err := files.ReadDir(".")
	if err != nil {
		panic("schema: " + err.Error()) // They are in the program.
	}
	names := make([]string, len(entries))
	for i, e := range entries {
		names[i] = strings.TrimSuffix(e.Name(), suffix)
	}
	slices.Sort(names)
	return names
}

// Text returns the schema of that name; ok is false when there is none.
func Text(name string) (text []byte, ok bool) {
	text, err := files.ReadFile(name + suffix)
	return text, err == nil
}
