package schema_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/aleph-im/go-aleph/docs/schema"
	"github.com/aleph-im/go-aleph/docs/schema/schematest"
	"github.com/aleph-im/go-aleph/reward"
	"github.com/aleph-im/go-aleph/sim"
)

// TestForm holds every schema to what schemas promise here: they are valid,
// stand alone, say of what form every value is, describe every field, and
// allow no others.
func TestForm(t *testing.T) {
	want := []string{"attack", "backtest", "certificate", "comparison", "course", "distribution", "epoch", "rewards", "search", "sensitivity", "simulation", "sweep"}
	if diff := cmp.Diff(want, schema.Names()); diff != "" {
		t.Fatal(diff)
	}
	for _, name := range schema.Names() {
		schematest.Compile(t, name)
		root := read(t, name)
		if root["$schema"] != "https://json-schema.org/draft/2020-12/schema" || root["title"] == nil {
			t.Errorf("%s names no draft, or has no title", name)
		}
		used := map[string]bool{}
		var visit func(path string, v any)
		visit = func(path string, v any) {
			switch v := v.(type) {
			case map[string]any:
				ref, refers := v["$ref"].(string)
				if refers {
					used[ref] = true
				}
				if v["type"] == "object" && v["additionalProperties"] == nil {
					t.Errorf("%s: %s allows any field", name, path)
				}
				for _, property := range slices.Sorted(maps.Keys(object(v["properties"]))) {
					p := object(object(v["properties"])[property])
					about := p
					if definition, ok := strings.CutPrefix(fmt.Sprint(p["$ref"]), "#/$defs/"); ok && p["description"] == nil {
						about = object(object(root["$defs"])[definition])
					}
					if about["description"] == nil && p["const"] == nil { // A constant is one of a field that is described.
						t.Errorf("%s: %s.%s is not described", name, path, property)
					}
				}
				for _, key := range slices.Sorted(maps.Keys(v)) {
					visit(path+"."+key, v[key])
				}
			case []any:
				for i, below := range v {
					visit(fmt.Sprintf("%s[%d]", path, i), below)
				}
			}
		}
		visit("root", root)
		for definition := range object(root["$defs"]) {
			if !used["#/$defs/"+definition] {
				t.Errorf("%s: nothing is a %s", name, definition)
			}
		}
	}
}

// TestSameWords holds what two schemas name alike to one meaning.
func TestSameWords(t *testing.T) {
	type definition struct{ schema, name string }
	seen := map[string]definition{}
	for _, name := range schema.Names() {
		for word, v := range object(read(t, name)["$defs"]) {
			form := maps.Clone(object(v))
			delete(form, "description")
			text, err := json.Marshal(form)
			if err != nil {
				t.Fatal(err)
			}
			if other, ok := seen[word]; ok && other.name != string(text) && word != "address" {
				t.Errorf("%s is %s in %s and %s in %s", word, text, name, other.name, other.schema)
			}
			seen[word] = definition{name, string(text)}
		}
	}
}

// TestEnumerations holds the schemas to the constants of the code.
func TestEnumerations(t *testing.T) {
	constants := constantsOf(t, "../../reward")
	// What is withheld from a silent node stands in a list of its own.
	constants["Reason"] = slices.DeleteFunc(constants["Reason"], func(s string) bool { return s == string(reward.NodeSilent) })
	for definition, kind := range map[string]string{"stream": "Stream", "role": "Role", "reason": "Reason"} {
		for _, name := range []string{"epoch", "rewards"} {
			if definition == "stream" && name == "rewards" { // Its shares are summed over streams.
				continue
			}
			if diff := cmp.Diff(constants[kind], enumeration(t, name, definition)); diff != "" || len(constants[kind]) == 0 {
				t.Errorf("%s in %s (-code +schema):\n%s", definition, name, diff)
			}
		}
	}
}

// TestModes holds the schemas of simulations to the constants of the code.
func TestModes(t *testing.T) {
	for _, name := range []string{"course", "simulation"} {
		if diff := cmp.Diff(constantsOf(t, "../../sim")["Mode"], enumeration(t, name, "mode")); diff != "" {
			t.Errorf("%s (-code +schema):\n%s", name, diff)
		}
	}
}

// TestAttacks holds the schema of attacks to the attacks that there are.
func TestAttacks(t *testing.T) {
	var keys []string
	for _, k := range sim.Attacks() {
		keys = append(keys, k.Key)
	}
	slices.Sort(keys)
	kinds := object(object(read(t, "attack")["properties"])["kind"])["enum"]
	if got, want := fmt.Sprint(kinds), fmt.Sprint(keys); got != want {
		t.Errorf("the schema has %s, the simulator %s", got, want)
	}
}

// constantsOf returns the texts of a package's typed constants by type, sorted.
func constantsOf(t *testing.T, dir string) map[string][]string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string][]string{}
	for _, e := range entries {
		if !strings.HasSuffix(e.Name(), ".go") || strings.HasSuffix(e.Name(), "_test.go") {
			continue
		}
		source, err := fs.ReadFile(os.DirFS(dir), e.Name())
		if err != nil {
			t.Fatal(err)
		}
		file, err := parser.ParseFile(token.NewFileSet(), e.Name(), source, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range file.Decls {
			group, ok := d.(*ast.GenDecl)
			if !ok || group.Tok != token.CONST {
				continue
			}
			for _, s := range group.Specs {
				spec := s.(*ast.ValueSpec)
				kind, ok := spec.Type.(*ast.Ident)
				if !ok || len(spec.Values) != 1 {
					continue
				}
				if literal, ok := spec.Values[0].(*ast.BasicLit); ok && literal.Kind == token.STRING {
					text, err := strconv.Unquote(literal.Value)
					if err != nil {
						t.Fatal(err)
					}
					out[kind.Name] = append(out[kind.Name], text)
				}
			}
		}
	}
	for _, texts := range out {
		slices.Sort(texts)
	}
	return out
}

// enumeration returns the values of a definition, sorted.
func enumeration(t *testing.T, name, definition string) []string {
	t.Helper()
	var out []string
	values, _ := object(object(read(t, name)["$defs"])[definition])["enum"].([]any)
	for _, v := range values {
		out = append(out, v.(string))
	}
	slices.Sort(out)
	return out
}

// TestTexts says of each kind of text what it may be.
func TestTexts(t *testing.T) {
	hash, cid := strings.Repeat("0a", 32), "QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWKPV54"
	for _, test := range []struct {
		schema, definition string
		good, bad          []string
	}{
		{
			"epoch", "amount/properties/base",
			[]string{"0", "1", "10", "115792089237316195423570985008687907853269984665640564039457584007913129639935"},
			[]string{"", "-1", "+1", "00", "01", "1.0", "1e18", "0x1", " 1", "1 ", "1\n", "NaN", "1,000", strings.Repeat("9", 79)},
		},
		{
			"distribution", "decimal",
			[]string{"0.000000000000000000", "115792089237316195423570985008687907853269984665640564039457.584007913129639935"},
			[]string{"", "0", "1.0", "-1.000000000000000000", "01.000000000000000000", ".000000000000000000", "1.0000000000000000000", "1,000000000000000000", "Infinity"},
		},
		{"distribution", "months", []string{"0.000000000000000000", "-1.500000000000000000"}, []string{"", "1", "--1.500000000000000000"}},
		{"distribution", "seconds", []string{"0", "1777593600", "1.5", "1.000000001"}, []string{"", "01", "-1", "1.", "1.50", "1.0000000001", "1e9", "2026-05-01"}},
		{"distribution", "address", []string{"0x" + strings.Repeat("aB", 20)}, []string{"", strings.Repeat("aB", 21), "0x" + strings.Repeat("aB", 21), "0X" + strings.Repeat("aB", 20)}},
		{"epoch", "address", []string{"0x" + strings.Repeat("aB", 20), "AKnL4NNf3DGWZJS6cPknBuEGnVsV4A4m5tgebLHaRSZ9"}, []string{"", "a b", "\x7f", strings.Repeat("a", 129)}},
		{"epoch", "hash", []string{hash, cid, "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi"}, []string{"", strings.ToUpper(hash), hash + "0", "0x" + hash, "Qm", "bafy"}},
		{"epoch", "node", []string{"", hash}, []string{"0", " "}},
		{"epoch", "word", []string{"0x" + hash}, []string{"", hash, "0x", "0x" + strings.ToUpper(hash)}},
		{"course", "scenario", []string{"ours", "50 % (a, b)"}, []string{"", "a\n", "<b>", strings.Repeat("a", 61)}},
		{"course", "scenario_id", []string{hash}, []string{"", hash + "0", strings.ToUpper(hash)}},
		{"course", "measure", []string{"price", "large users.used"}, []string{"", "a=b"}},
		{"epoch", "policy", []string{"ours", "a_b-9", strings.Repeat("a", 40)}, []string{"", "Ours", "o u", strings.Repeat("a", 41)}},
	} {
		s := part(t, test.schema, test.definition)
		for _, text := range test.good {
			if err := s.Validate(text); err != nil {
				t.Errorf("%s of %s refuses %q: %v", test.definition, test.schema, text, err)
			}
		}
		for _, text := range test.bad {
			if s.Validate(text) == nil {
				t.Errorf("%s of %s takes %q", test.definition, test.schema, text)
			}
		}
		if s.Validate(7) == nil {
			t.Errorf("%s of %s takes a number", test.definition, test.schema)
		}
	}
}

// part compiles one definition of a schema.
func part(t *testing.T, name, definition string) *jsonschema.Schema {
	t.Helper()
	text, _ := schema.Text(name)
	document, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource(name, document); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile(name + "#/$defs/" + definition)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func read(t *testing.T, name string) map[string]any {
	t.Helper()
	text, ok := schema.Text(name)
	if !ok {
		t.Fatalf("there is no schema %s", name)
	}
	var root map[string]any
	if err := json.Unmarshal(text, &root); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return root
}

// object is v, or nothing when it is no object.
func object(v any) map[string]any {
	o, _ := v.(map[string]any)
	return o
}
