package aleph_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	gotoken "go/token" // The tests of Token have a function of that name.
	"go/types"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// module is the path of this module; a package's place in it is its path
// below, "" for the words at the root.
const module = "github.com/aleph-im/go-aleph"

// river lists the pure packages from source to mouth. Each may import only
// those before it. sim is named before it exists, so that no bank grows a
// dependency on it.
var river = []string{
	"", "message", "policy", "archive", "registry", "payment", "credit", "placement",
	"usage", "expense", "reward", "payout", "engine", "sim",
}

// banks lists the packages that touch the world. A bank is one place with
// all that lies below it (chain with chain/bindings). It may import the river
// except sim, and no other bank.
var banks = []string{"chain", "consensus", "machine", "store"}

// above lists the places that wire the others, each with what it may import
// besides the river.
var above = map[string][]string{
	"examples":               {},
	"docs/schema":            {},
	"docs/schema/schematest": {"docs/schema"},
	"console":                {"docs/schema"},
	"node":                   {"chain", "consensus", "machine", "store", "console"},
	"devnet":                 {"chain", "consensus", "machine", "store", "console", "node", "examples"},
	"cmd/galeph":             {"chain", "consensus", "machine", "store", "console", "node", "examples", "devnet"},
}

// apart lists the places that import nothing of ours, not even the river.
var apart = []string{"examples", "docs/schema", "chain/bindings"}

// calculators lists the modules of others that the river may use: they
// compute, and do nothing else.
var calculators = []string{
	"github.com/cockroachdb/apd/v3",             // Exact decimals.
	"github.com/decred/dcrd/dcrec/secp256k1/v4", // Signatures of Ethereum accounts.
	"github.com/fxamacker/cbor/v2",              // Canonical snapshots.
	"github.com/holiman/uint256",                // Amounts of tokens.
	"github.com/pelletier/go-toml/v2",           // Policies as people write them.
	"golang.org/x/crypto/sha3",                  // Keccak-256.
}

// worldly lists the standard packages, each with those below it, that do I/O,
// read clocks, draw chance, run at once or look under the types.
var worldly = []string{
	"context", "crypto/rand", "database", "log", "math/rand", "net/http", "net/rpc", "net/smtp",
	"os", "plugin", "runtime", "sync", "syscall", "testing", "unsafe",
}

// clocks lists what package time knows of the machine it runs on.
var clocks = []string{
	"Now", "Since", "Until", "Sleep", "After", "AfterFunc", "Tick", "NewTimer", "NewTicker",
	"Local", "LoadLocation",
}

// money lists the packages of the river in which no floating point number occurs.
var money = []string{
	"", "policy", "archive", "registry", "payment", "credit", "placement", "usage", "expense", "reward", "payout", "engine",
}

// TestArchitecture holds the tree to the layout: imports point upstream, the
// river is pure, and every package says what it is. Test files are free.
func TestArchitecture(t *testing.T) {
	pkgs := listPackages(t)

	var flow []pkg
	for _, p := range pkgs {
		if isRiver(p.place) {
			flow = append(flow, p)
		}
		for _, f := range importFindings(p) {
			t.Error(f)
		}
		for _, f := range commentFindings(p) {
			t.Error(f)
		}
	}
	if len(flow) < len(river)-1 {
		t.Errorf("found %d packages of the river, want at least %d; is `river` in arch_test.go current?", len(flow), len(river)-1)
	}

	var paths []string
	for _, p := range flow {
		paths = append(paths, p.path())
	}
	imp := exportImporter(t, paths...)
	for _, p := range flow {
		findings, err := purityFindings(p, imp)
		if err != nil {
			t.Errorf("%s does not compile, so its purity is unknown: %v", p.path(), err)
		}
		for _, f := range findings {
			t.Error(f)
		}
	}
}

// A pkg is a package of this module as its files stand on disk.
type pkg struct {
	place string // Path below the module.
	name  string
	fset  *gotoken.FileSet
	files []*ast.File // Without test files.
}

func (p pkg) path() string { return strings.TrimSuffix(module+"/"+p.place, "/") }

// listPackages parses every package of the module that has more than tests.
// It does not need them to compile.
func listPackages(t *testing.T) []pkg {
	t.Helper()
	var pkgs []pkg
	for dec := goList(t, "-find", "-json=Dir,ImportPath,Name,GoFiles,CgoFiles", "./..."); ; {
		var listed struct {
			Dir, ImportPath, Name string
			GoFiles, CgoFiles     []string
		}
		if err := dec.Decode(&listed); errors.Is(err, io.EOF) {
			return pkgs
		} else if err != nil {
			t.Fatal(err)
		}
		p := pkg{
			place: strings.TrimPrefix(strings.TrimPrefix(listed.ImportPath, module), "/"),
			name:  listed.Name,
			fset:  gotoken.NewFileSet(),
		}
		for _, name := range append(listed.GoFiles, listed.CgoFiles...) {
			src, err := os.ReadFile(filepath.Join(listed.Dir, name))
			if err != nil {
				t.Fatal(err)
			}
			file, err := parser.ParseFile(p.fset, filepath.Join(p.place, name), src, parser.ParseComments|parser.SkipObjectResolution)
			if err != nil {
				t.Fatal(err)
			}
			p.files = append(p.files, file)
		}
		if len(p.files) > 0 {
			pkgs = append(pkgs, p)
		}
	}
}

// exportImporter imports from what the compiler left in the build cache: the
// given packages and all they import, which compiles them when needed.
func exportImporter(t *testing.T, paths ...string) types.Importer {
	t.Helper()
	exports := map[string]string{}
	for dec := goList(t, append([]string{"-deps", "-export", "-json=ImportPath,Export"}, paths...)...); ; {
		var listed struct{ ImportPath, Export string }
		if err := dec.Decode(&listed); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		exports[listed.ImportPath] = listed.Export
	}
	return importer.ForCompiler(gotoken.NewFileSet(), "gc", func(path string) (io.ReadCloser, error) {
		if exports[path] == "" {
			return nil, fmt.Errorf("no export data of %s", path)
		}
		return os.Open(exports[path])
	})
}

func goList(t *testing.T, args ...string) *json.Decoder {
	t.Helper()
	var complaint bytes.Buffer
	cmd := exec.CommandContext(t.Context(), "go", append([]string{"list"}, args...)...)
	cmd.Stderr = &complaint
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v; see `go build ./...`\n%s", err, &complaint)
	}
	return json.NewDecoder(bytes.NewReader(out))
}

func isRiver(place string) bool { return slices.Contains(river, place) }

// within says whether path is one of the roots or lies below one.
func within(path string, roots []string) bool {
	return slices.ContainsFunc(roots, func(root string) bool {
		return path == root || strings.HasPrefix(path, root+"/")
	})
}

// importFindings checks one package's imports: of ours by place, and for the
// river also of others by what they do.
func importFindings(p pkg) []string {
	var findings []string
	for _, file := range p.files {
		for _, spec := range file.Imports {
			path, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				panic(err) // The parser accepted it.
			}
			if why := refusal(p.place, path); why != "" {
				findings = append(findings, fmt.Sprintf("%s: %s", p.fset.Position(spec.Pos()), why))
			}
		}
	}
	if !known(p.place) {
		findings = append(findings, fmt.Sprintf("%s has no place in the layout; give it one in arch_test.go and docs/ARCHITECTURE.md, or move its code to the package whose noun it is", p.path()))
	}
	return findings
}

func known(place string) bool {
	_, wires := above[place]
	return isRiver(place) || within(place, banks) || wires
}

// refusal says why the package at place may not import path, "" if it may.
func refusal(place, path string) string {
	to, ours := strings.CutPrefix(path+"/", module+"/")
	to = strings.TrimSuffix(to, "/")
	first, _, _ := strings.Cut(path, "/")
	switch {
	case ours && slices.Contains(apart, place):
		return fmt.Sprintf("%s imports nothing of ours, so not %s", place, path)
	case ours && isRiver(place):
		source, mouth := slices.Index(river, to), slices.Index(river, place)
		if source < 0 || source >= mouth {
			return fmt.Sprintf("%s does not lie upstream of %s; move what is shared upstream, or hand it in as a value", path, place)
		}
	case ours && within(place, banks):
		own := func(bank string) bool { return within(place, []string{bank}) && within(to, []string{bank}) }
		if (!isRiver(to) || to == "sim") && !slices.ContainsFunc(banks, own) {
			return fmt.Sprintf("%s is a bank: it imports the river without sim, and no %s; let node or devnet join the two", place, path)
		}
	case ours:
		if !isRiver(to) && !within(to, above[place]) {
			return fmt.Sprintf("%s may not import %s; declare an interface here and let the package that wires both fill it", place, path)
		}
	case !isRiver(place):
	case path == "net" || path == "C" || within(path, worldly):
		return fmt.Sprintf("a pure package may not import %s; decide here, and act in a bank or in node", path)
	case strings.Contains(first, ".") && !within(path, calculators):
		return fmt.Sprintf("a pure package may not import %s; if it only computes, list it under calculators in arch_test.go with its purpose", path)
	}
	return ""
}

// commentFindings checks that the package says what it is, in one place.
func commentFindings(p pkg) []string {
	want := "Package " + p.name + " "
	if p.name == "main" {
		want = "Command " + p.place[strings.LastIndex(p.place, "/")+1:] + " "
	}
	var docs []string
	for _, file := range p.files {
		if file.Doc != nil {
			docs = append(docs, file.Doc.Text())
		}
	}
	switch {
	case len(docs) == 0:
		return []string{fmt.Sprintf("%s has no package comment; say what it is, what it promises and what it refuses", p.path())}
	case len(docs) > 1:
		return []string{fmt.Sprintf("%s has %d package comments; tell one story, in one file", p.path(), len(docs))}
	case !strings.HasPrefix(strings.ReplaceAll(docs[0], "\n", " "), want):
		return []string{fmt.Sprintf("the package comment of %s must begin with %q", p.path(), want)}
	}
	return nil
}

// excuse is the comment on the line of a range over a map, with its reason.
var excuse = regexp.MustCompile(`^// order-free: \S`)

// purityFindings checks that a package of the river starts nothing, keeps
// nothing, asks nobody for the time, takes maps in order and counts money in
// integers. An error means that the package does not compile.
func purityFindings(p pkg, imp types.Importer) ([]string, error) {
	info := &types.Info{
		Types: map[ast.Expr]types.TypeAndValue{},
		Uses:  map[*ast.Ident]types.Object{},
	}
	config := types.Config{Importer: imp}
	own, err := config.Check(p.path(), p.fset, p.files, info)
	if err != nil {
		return nil, err
	}

	var findings []string
	said := map[string]bool{}
	find := func(pos gotoken.Pos, why string) {
		at := p.fset.Position(pos)
		finding := fmt.Sprintf("%s:%d: %s", at.Filename, at.Line, why)
		if !said[finding] {
			said[finding] = true
			findings = append(findings, finding)
		}
	}
	for _, file := range p.files {
		excused := map[int]bool{}
		for _, group := range file.Comments {
			for _, c := range group.List {
				if excuse.MatchString(c.Text) {
					excused[p.fset.Position(c.Pos()).Line] = true
				}
			}
		}
		sorted := sortedKeys(file, info)

		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.GoStmt:
				find(n.Pos(), "a pure package starts no goroutine; return an effect and let node run it")
			case *ast.SelectStmt:
				find(n.Pos(), "a select picks by chance; hand events in one after the other")
			case *ast.FuncDecl:
				if n.Recv == nil && n.Name.Name == "init" {
					find(n.Pos(), "a pure package has no init; construct the value where it is used")
				}
			case *ast.AssignStmt:
				for _, left := range n.Lhs {
					if keeps(left, own, info) {
						find(left.Pos(), "a pure package keeps no state of its own; hold it in a value that the caller owns")
					}
				}
			case *ast.IncDecStmt:
				if keeps(n.X, own, info) {
					find(n.Pos(), "a pure package keeps no state of its own; hold it in a value that the caller owns")
				}
			case *ast.RangeStmt:
				if isMap(info.TypeOf(n.X)) && !sorted[n] && !excused[p.fset.Position(n.Pos()).Line] {
					find(n.Pos(), "the order of a map is chance; range over slices.Sorted(maps.Keys(m)), or write `// order-free: why` on this line")
				}
			case *ast.CallExpr:
				if orderly(n, info) {
					for _, arg := range n.Args {
						if call, ok := arg.(*ast.CallExpr); ok && isCall(call, info, "maps", "Keys", "Values", "All") {
							sorted[call] = true
						}
					}
				}
				if isCall(n, info, "maps", "Keys", "Values", "All") && !sorted[n] && !excused[p.fset.Position(n.Pos()).Line] {
					find(n.Pos(), "the order of a map is chance; wrap the call in slices.Sorted, or write `// order-free: why` on this line")
				}
			case *ast.Ident:
				if obj := info.Uses[n]; obj != nil && obj.Pkg() != nil && obj.Pkg().Path() == "time" &&
					obj.Parent() == obj.Pkg().Scope() && slices.Contains(clocks, obj.Name()) {
					find(n.Pos(), fmt.Sprintf("a pure package is told the time and does not ask for it, so no time.%s; take an aleph.Millis", obj.Name()))
				}
			}
			if e, ok := n.(ast.Expr); ok && slices.Contains(money, p.place) && isFloat(info.TypeOf(e)) {
				find(n.Pos(), "money is counted in integers; use aleph.Credits, aleph.Token, a ratio or basis points")
			}
			return true
		})
	}
	return findings, nil
}

// keeps says whether an assignment to e changes a variable of the package.
func keeps(e ast.Expr, own *types.Package, info *types.Info) bool {
	for {
		switch x := e.(type) {
		case *ast.Ident:
			v, ok := info.Uses[x].(*types.Var)
			return ok && v.Parent() == own.Scope()
		case *ast.SelectorExpr:
			e = x.X
		case *ast.IndexExpr:
			e = x.X
		case *ast.StarExpr:
			e = x.X
		case *ast.ParenExpr:
			e = x.X
		default:
			return false
		}
	}
}

// sortedKeys finds the ranges that do nothing but collect keys or values into
// a slice which the very next statement sorts.
func sortedKeys(file *ast.File, info *types.Info) map[ast.Node]bool {
	found := map[ast.Node]bool{}
	ast.Inspect(file, func(n ast.Node) bool {
		var list []ast.Stmt
		switch n := n.(type) {
		case *ast.BlockStmt:
			list = n.List
		case *ast.CaseClause:
			list = n.Body
		}
		for i := range len(list) - 1 {
			loop, ok := list[i].(*ast.RangeStmt)
			if !ok || len(loop.Body.List) != 1 {
				continue
			}
			collect, ok := loop.Body.List[0].(*ast.AssignStmt)
			if !ok || len(collect.Lhs) != 1 || len(collect.Rhs) != 1 {
				continue
			}
			add, ok := collect.Rhs[0].(*ast.CallExpr)
			if !ok || types.ExprString(add.Fun) != "append" {
				continue
			}
			next, ok := list[i+1].(*ast.ExprStmt)
			if !ok {
				continue
			}
			sort, ok := next.X.(*ast.CallExpr)
			if !ok || !isCall(sort, info, "slices", "Sort", "SortFunc", "SortStableFunc") &&
				!isCall(sort, info, "sort", "Slice", "SliceStable", "Strings", "Ints", "Sort", "Stable") {
				continue
			}
			if types.ExprString(sort.Args[0]) == types.ExprString(collect.Lhs[0]) {
				found[loop] = true
			}
		}
		return true
	})
	return found
}

// orderly says whether the call's outcome does not depend on the order in
// which it is given the entries of a map.
func orderly(call *ast.CallExpr, info *types.Info) bool {
	return isCall(call, info, "slices", "Sorted", "SortedFunc", "SortedStableFunc") ||
		isCall(call, info, "maps", "Collect", "Insert")
}

func isCall(call *ast.CallExpr, info *types.Info, pkg string, names ...string) bool {
	fun := call.Fun
	if index, ok := fun.(*ast.IndexExpr); ok { // With a type argument.
		fun = index.X
	}
	sel, ok := fun.(*ast.SelectorExpr)
	if !ok {
		return false
	}
	obj := info.Uses[sel.Sel]
	return obj != nil && obj.Pkg() != nil && obj.Pkg().Path() == pkg && slices.Contains(names, obj.Name())
}

// isMap says whether t is a map, or a type parameter that may be one.
func isMap(t types.Type) bool {
	if t == nil {
		return false
	}
	if iface, ok := t.Underlying().(*types.Interface); ok {
		for embedded := range iface.EmbeddedTypes() {
			switch e := embedded.(type) {
			case *types.Union:
				for term := range e.Terms() {
					if isMap(term.Type()) {
						return true
					}
				}
			default:
				if isMap(e) {
					return true
				}
			}
		}
		return false
	}
	_, ok := t.Underlying().(*types.Map)
	return ok
}

func isFloat(t types.Type) bool {
	if t == nil {
		return false
	}
	basic, ok := t.Underlying().(*types.Basic)
	return ok && basic.Info()&(types.IsFloat|types.IsComplex) != 0
}

// TestArchitectureRefuses shows that each rule can fail: a rule that nothing
// breaks says nothing.
func TestArchitectureRefuses(t *testing.T) {
	t.Run("imports", func(t *testing.T) {
		const us = module + "/"
		for _, c := range []struct {
			place, path string
			may         bool
		}{
			{"", "fmt", true},
			{"", us + "message", false},
			{"message", module, true},
			{"message", us + "policy", false},
			{"engine", us + "payout", true},
			{"engine", us + "sim", false},
			{"engine", us + "store", false},
			{"engine", us + "chain/bindings", false},
			{"sim", us + "engine", true},
			{"sim", us + "node", false},
			{"credit", "os", false},
			{"credit", "os/exec", false},
			{"credit", "context", false},
			{"credit", "net", false},
			{"credit", "net/netip", true},
			{"credit", "net/http/httptest", false},
			{"credit", "database/sql", false},
			{"credit", "log/slog", false},
			{"credit", "math/rand/v2", false},
			{"credit", "crypto/rand", false},
			{"credit", "sync/atomic", false},
			{"credit", "slices", true},
			{"credit", "github.com/holiman/uint256", true},
			{"credit", "github.com/ethereum/go-ethereum/common", false},
			{"chain", us + "chain/bindings", true},
			{"chain", us + "payout", true},
			{"chain", us + "store", false},
			{"chain", us + "sim", false},
			{"chain", us + "node", false},
			{"chain", "os", true},
			{"chain/bindings", "github.com/ethereum/go-ethereum/common", true},
			{"chain/bindings", us + "payout", false},
			{"machine/machinetest", us + "machine", true},
			{"machine/machinetest", us + "store", false},
			{"console", us + "engine", true},
			{"console", us + "sim", true},
			{"console", us + "node", false},
			{"console", us + "store", false},
			{"console", us + "docs/schema", true},
			{"docs/schema", module, false},
			{"docs/schema/schematest", us + "engine", true},
			{"node", us + "console", true},
			{"node", us + "chain/bindings", true},
			{"node", us + "examples", false},
			{"node", us + "devnet", false},
			{"devnet", us + "node", true},
			{"devnet", us + "examples", true},
			{"devnet", us + "cmd/galeph", false},
			{"examples", module, false},
			{"cmd/galeph", us + "devnet", true},
			{"cmd/galeph", us + "cmd/other", false},
		} {
			if why := refusal(c.place, c.path); (why == "") != c.may {
				t.Errorf("may %q import %s: got refusal %q, want allowed = %t", c.place, c.path, why, c.may)
			}
		}
	})

	imp := exportImporter(t, "time", "maps", "slices", "sort")
	for _, c := range []struct {
		name, place, src string
		want             string // Part of the one finding; "" for none.
	}{
		{name: "a goroutine", place: "credit", src: `func f() { go f() }`, want: "goroutine"},
		{name: "a select", place: "credit", src: `func f(c chan int) { select { case <-c: default: } }`, want: "select"},
		{name: "an init", place: "credit", src: `func init() {}`, want: "init"},
		{name: "a method named init", place: "credit", src: `type T struct{}; func (T) init() {}`},
		{name: "state", place: "credit", src: `var seen = map[int]bool{}; func f() { seen[1] = true }`, want: "state"},
		{name: "a counter", place: "credit", src: `var calls struct{ n int }; func f() { calls.n++ }`, want: "state"},
		{name: "a shadow of a constant table", place: "credit", src: `var names = []string{"a"}; func f() { names := names; names = nil; _ = names }`},
		{name: "the time", place: "message", src: `import "time"; func f() time.Time { return time.Now() }`, want: "time.Now"},
		{name: "the time, handed on", place: "message", src: `import clock "time"; var now = clock.Now`, want: "time.Now"},
		{name: "a sleep", place: "message", src: `import "time"; func f() { time.Sleep(1) }`, want: "time.Sleep"},
		{name: "a comparison of times", place: "message", src: `import "time"; func f(a, b time.Time) bool { return a.After(b) }`},
		{name: "a range over a map", place: "credit", src: `func f(m map[int]int) { for range m { } }`, want: "order of a map"},
		{name: "a range over a named map", place: "credit", src: `type book map[int]int; func (b book) f() { for range b { } }`, want: "order of a map"},
		{name: "a range over a generic map", place: "credit", src: `func f[M ~map[int]int](m M) { for range m { } }`, want: "order of a map"},
		{name: "a range over a slice", place: "credit", src: `func f(s []int) { for range s { } }`},
		{name: "an excused range", place: "credit", src: "func f(m map[int]int) (n int) {\n for range m { // order-free: counts.\n n++ }\n return }"},
		{name: "an excuse without a reason", place: "credit", src: "func f(m map[int]int) (n int) {\n for range m { // order-free:\n n++ }\n return }", want: "order of a map"},
		{name: "an excuse elsewhere", place: "credit", src: "// order-free: not here.\nfunc f(m map[int]int) {\n for range m { } }", want: "order of a map"},
		{name: "keys sorted at once", place: "credit", src: `import "slices"; func f(m map[int]int) (ks []int) { for k := range m { ks = append(ks, k) }; slices.Sort(ks); return }`},
		{name: "keys left as they come", place: "credit", src: `func f(m map[int]int) (ks []int) { for k := range m { ks = append(ks, k) }; return }`, want: "order of a map"},
		{name: "other keys sorted", place: "credit", src: `import "sort"; func f(m map[int]int, o []int) (ks []int) { for k := range m { ks = append(ks, k) }; sort.Ints(o); return }`, want: "order of a map"},
		{name: "sorted maps.Keys", place: "credit", src: `import ("maps"; "slices"); func f(m map[int]int) { for range slices.Sorted(maps.Keys(m)) { } }`},
		{name: "collected maps.Keys", place: "credit", src: `import ("maps"; "slices"); func f(m map[int]int) []int { return slices.Collect(maps.Keys(m)) }`, want: "order of a map"},
		{name: "a range over maps.Values", place: "credit", src: `import "maps"; func f(m map[int]int) { for range maps.Values(m) { } }`, want: "order of a map"},
		{name: "a float type", place: "credit", src: `type price struct { usd float64 }`, want: "integers"},
		{name: "a float constant", place: "", src: `const half = 0.5`, want: "integers"},
		{name: "a float in passing", place: "reward", src: `func f(a, b int) int { return int(float32(a) * float32(b)) }`, want: "integers"},
		{name: "a named float", place: "payout", src: `type share = complex128`, want: "integers"},
		{name: "a float where no money is", place: "message", src: `type at struct { seconds float64 }`},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := parsed(t, c.place, "package p; "+c.src)
			got, err := purityFindings(p, imp)
			if err != nil {
				t.Fatal(err)
			}
			if c.want == "" && len(got) != 0 || c.want != "" && (len(got) != 1 || !strings.Contains(got[0], c.want)) {
				t.Errorf("got findings %q, want one about %q", got, c.want)
			}
		})
	}

	t.Run("places and comments", func(t *testing.T) {
		for _, c := range []struct {
			place string
			srcs  []string
			want  string
		}{
			{"credit", []string{"// Package p is well.\npackage p"}, ""},
			{"store", []string{"// Package p is well.\npackage p", "package p"}, ""},
			{"cmd/galeph", []string{"// Command galeph is well.\npackage main"}, ""},
			{"cmd/galeph", []string{"// Package main is not.\npackage main"}, "must begin"},
			{"credit", []string{"package p"}, "no package comment"},
			{"credit", []string{"// A stray licence.\n\npackage p"}, "no package comment"},
			{"credit", []string{"// Something else.\npackage p"}, "must begin"},
			{"credit", []string{"// Package p is.\npackage p", "// Package p is too.\npackage p"}, "2 package comments"},
			{"helper", []string{"// Package p has no noun.\npackage p"}, "no place"},
			{"credit/lot", []string{"// Package p hides.\npackage p"}, "no place"},
			{"console", []string{"// Package p reaches down.\npackage p; import _ \"" + module + "/node\""}, "may not import"},
		} {
			p := parsed(t, c.place, c.srcs...)
			got := append(importFindings(p), commentFindings(p)...)
			if c.want == "" && len(got) != 0 || c.want != "" && (len(got) != 1 || !strings.Contains(got[0], c.want)) {
				t.Errorf("%s %q: got findings %q, want one about %q", c.place, c.srcs, got, c.want)
			}
		}
	})

	t.Run("a package that does not compile", func(t *testing.T) {
		if _, err := purityFindings(parsed(t, "credit", `package p; var x int = "a"`), imp); err == nil {
			t.Error("got no error for a package that does not compile")
		}
	})
}

// parsed makes a package of sources that lie in no file.
func parsed(t *testing.T, place string, srcs ...string) pkg {
	t.Helper()
	p := pkg{place: place, fset: gotoken.NewFileSet()}
	for i, src := range srcs {
		file, err := parser.ParseFile(p.fset, fmt.Sprintf("%d.go", i), src, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		p.name = file.Name.Name
		p.files = append(p.files, file)
	}
	return p
}
