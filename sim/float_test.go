package sim

import (
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/constant"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"math"
	"math/bits"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// TestFloats holds the package to what keeps its floating point numbers the
// same on every machine: of package math it uses only what IEEE 754 fixes, and
// no product can be added without being rounded. A processor may do both in
// one step, which Go allows unless the product is converted (as mul does).
func TestFloats(t *testing.T) {
	fset := token.NewFileSet()
	imports := exported(t)
	for _, f := range floatFindings(t, fset, imports, sources(t, fset)) {
		t.Error(f)
	}
	bad, err := parser.ParseFile(fset, "bad.go", `package sim
		import "math"
		func bad(x, y, z float64, n int) float64 {
			a := x*y + z
			a += (x * y)
			b := x * y
			a *= y
			_ = math.Exp(a) + math.FMA(x, y, z)
			good := float64(x*y) + 2*x + x*y/z + 0.5*z + float64(n*n)
			return good + b
		}`, 0)
	if err != nil {
		t.Fatal(err)
	}
	if got := floatFindings(t, fset, imports, []*ast.File{bad}); len(got) != 6 {
		t.Errorf("of six faults were found:\n%s", strings.Join(got, "\n"))
	}
}

// fixed is what the package uses of math: what every machine has alike.
var fixed = []string{
	"Abs", "IsInf", "IsNaN", "Inf", "Ceil", "Floor", "Frexp", "Ldexp", "Sqrt", "Float64bits", "Float64frombits", "Ln2", "Sqrt2", "MaxInt64", "MaxUint64", "MaxInt32",
}

// sources parses the package, without its tests.
func sources(t *testing.T, fset *token.FileSet) (files []*ast.File) {
	t.Helper()
	all, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range all {
		if name := entry.Name(); strings.HasSuffix(name, ".go") && !strings.HasSuffix(name, "_test.go") {
			f, err := parser.ParseFile(fset, name, nil, 0)
			if err != nil {
				t.Fatal(err)
			}
			files = append(files, f)
		}
	}
	return files
}

// exported gives what the package imports, as the compiler has it.
func exported(t *testing.T) types.Importer {
	t.Helper()
	out, err := exec.CommandContext(t.Context(), "go", "list", "-deps", "-export", "-json=ImportPath,Export", ".").Output()
	if err != nil {
		t.Fatal(err)
	}
	exports := map[string]string{}
	for dec := json.NewDecoder(strings.NewReader(string(out))); ; {
		var listed struct{ ImportPath, Export string }
		if err := dec.Decode(&listed); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		exports[listed.ImportPath] = listed.Export
	}
	return importer.ForCompiler(token.NewFileSet(), "gc", func(path string) (io.ReadCloser, error) { return os.Open(exports[path]) })
}

// floatFindings says where files break the rules.
func floatFindings(t *testing.T, fset *token.FileSet, imports types.Importer, files []*ast.File) (found []string) {
	t.Helper()
	info := &types.Info{Types: map[ast.Expr]types.TypeAndValue{}, Uses: map[*ast.Ident]types.Object{}}
	config := types.Config{Importer: imports}
	if _, err := config.Check("sim", fset, files, info); err != nil {
		t.Fatal(err)
	}
	find := func(at token.Pos, format string, args ...any) {
		found = append(found, fmt.Sprintf("%s: %s", fset.Position(at), fmt.Sprintf(format, args...)))
	}
	for _, file := range files {
		var above []ast.Node
		ast.Inspect(file, func(n ast.Node) bool {
			if n == nil {
				above = above[:len(above)-1]
				return true
			}
			switch n := n.(type) {
			case *ast.SelectorExpr:
				if x, ok := n.X.(*ast.Ident); ok {
					if p, ok := info.Uses[x].(*types.PkgName); ok && p.Imported().Path() == "math" && !slices.Contains(fixed, n.Sel.Name) {
						find(n.Pos(), "math.%s may differ between machines", n.Sel.Name)
					}
				}
			case *ast.AssignStmt:
				if n.Tok == token.MUL_ASSIGN && isFloat(info, n.Lhs[0]) && !isPower(info, n.Rhs[0]) {
					find(n.Pos(), "*= may be fused with what follows: use mul")
				}
			case *ast.BinaryExpr:
				if n.Op == token.MUL && isFloat(info, n) && info.Types[n].Value == nil &&
					!isPower(info, n.X) && !isPower(info, n.Y) && !rounded(info, above) {
					find(n.Pos(), "this product may be fused with what follows: use mul")
				}
			}
			above = append(above, n)
			return true
		})
	}
	return found
}

func isFloat(info *types.Info, x ast.Expr) bool {
	basic, ok := info.TypeOf(x).Underlying().(*types.Basic)
	return ok && basic.Info()&types.IsFloat != 0
}

// isPower reports whether an expression is a constant power of two, by which
// a product is exact.
func isPower(info *types.Info, x ast.Expr) bool {
	v := info.Types[x].Value
	if v == nil {
		return false
	}
	f, _ := constant.Float64Val(constant.ToFloat(v))
	return f != 0 && bits.OnesCount64(math.Float64bits(math.Abs(f))<<12) == 0
}

// rounded reports whether a product is rounded before it can be added: it is
// converted, or divided.
func rounded(info *types.Info, above []ast.Node) bool {
	for _, parent := range slices.Backward(above) {
		switch p := parent.(type) {
		case *ast.ParenExpr:
			continue
		case *ast.CallExpr:
			return info.Types[p.Fun].IsType()
		case *ast.BinaryExpr:
			return p.Op == token.QUO
		}
		return false
	}
	return false
}
