// Package schematest holds documents to their published schemas, for tests. It
// promises to say what of a document its schema does not allow, and to find
// what a schema fails to refuse: documents with a field too many, too few, or
// of another form. It reads what our own programs wrote and nothing else.
package schematest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/aleph-im/go-aleph/docs/schema"
)

// Compile returns a schema that can validate. The test fails when it is no
// valid schema of the draft that it names.
func Compile(t testing.TB, name string) *jsonschema.Schema {
	t.Helper()
	text, ok := schema.Text(name)
	if !ok {
		t.Fatalf("there is no schema %q", name)
	}
	document, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatalf("schema %s: %v", name, err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource(name, document); err != nil {
		t.Fatalf("schema %s: %v", name, err)
	}
	compiled, err := c.Compile(name)
	if err != nil {
		t.Fatalf("schema %s: %v", name, err)
	}
	return compiled
}

// Validate fails the test unless a document is what its schema says.
func Validate(t testing.TB, name string, document []byte) {
	t.Helper()
	if err := Compile(t, name).Validate(parse(t, document)); err != nil {
		t.Errorf("%s: %v", name, err)
	}
}

// Strict validates a document and then damages each of its values in turn: the
// schema has to refuse every one. Optional names the fields that may be
// missing. Fields of objects that are lists by address or id, which are those
// whose keys the schema does not name, may always be missing.
func Strict(t testing.TB, name string, document []byte, optional ...string) {
	t.Helper()
	strict(t, name, document, others, optional)
}

// StrictReal is as Strict for documents whose numbers need not be whole.
func StrictReal(t testing.TB, name string, document []byte, optional ...string) {
	t.Helper()
	strict(t, name, document, func(v any) []any {
		return slices.DeleteFunc(others(v), func(other any) bool { return other == json.Number("0.5") })
	}, optional)
}

func strict(t testing.TB, name string, document []byte, others func(any) []any, optional []string) {
	t.Helper()
	s := Compile(t, name)
	root := parse(t, document)
	if err := s.Validate(root); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	named := propertyNames(t, name)
	refuses := func(path, damage string) {
		t.Helper()
		if s.Validate(root) == nil {
			t.Errorf("%s: %s %s, and the schema does not mind", name, path, damage)
		}
	}
	var visit func(path string, v any, put func(any))
	visit = func(path string, v any, put func(any)) {
		for _, other := range others(v) {
			put(other)
			refuses(path, fmt.Sprintf("is %v", other))
		}
		put(v)
		switch v := v.(type) {
		case map[string]any:
			v["surprise"] = true
			refuses(path, "has a field too many")
			delete(v, "surprise")
			for _, key := range slices.Sorted(maps.Keys(v)) {
				field := v[key]
				if named[key] && !slices.Contains(optional, key) {
					delete(v, key)
					refuses(path, "lacks "+key)
					v[key] = field
				}
				visit(path+"."+key, field, func(other any) { v[key] = other })
			}
		case []any:
			for i, element := range v {
				visit(fmt.Sprintf("%s[%d]", path, i), element, func(other any) { v[i] = other })
			}
		}
	}
	visit("the document", root, func(v any) { root = v })
}

// others are values that may stand nowhere where v stands.
func others(v any) []any {
	switch v := v.(type) {
	case string:
		damaged := []any{json.Number("7"), nil, []any{v}, map[string]any{}}
		if v != "" && strings.Trim(v, "0123456789.") == "" { // An amount, or a time in seconds.
			damaged = append(damaged, "", "NaN", "0"+v, "0x"+v, " "+v, v+"e1", v+".")
		}
		return damaged
	case json.Number:
		return []any{v.String(), json.Number("0.5"), json.Number("-1e30"), nil, true, []any{v}}
	case bool:
		return []any{fmt.Sprint(v), json.Number("1"), nil}
	case nil:
		return []any{"", false, json.Number("0"), []any{}, map[string]any{}}
	case []any:
		return []any{map[string]any{}, nil, "", append(slices.Clone(v), true)}
	case map[string]any:
		return []any{[]any{}, "", true}
	}
	panic(fmt.Sprintf("schematest: %T is not of JSON", v))
}

// propertyNames collects the fields that a schema names anywhere.
func propertyNames(t testing.TB, name string) map[string]bool {
	t.Helper()
	text, _ := schema.Text(name)
	named := map[string]bool{}
	var collect func(v any)
	collect = func(v any) {
		switch v := v.(type) {
		case map[string]any:
			if properties, ok := v["properties"].(map[string]any); ok {
				for key := range properties {
					named[key] = true
				}
			}
			for _, below := range v {
				collect(below)
			}
		case []any:
			for _, below := range v {
				collect(below)
			}
		}
	}
	collect(parse(t, text))
	return named
}

func parse(t testing.TB, document []byte) any {
	t.Helper()
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(document))
	if err != nil {
		t.Fatalf("%v in %.500s", err, document)
	}
	return v
}
