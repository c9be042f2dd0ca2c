package arch_test

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const module = "github.com/attestkit/attestkit"

// allowed lists the packages of this module that each may import. What is not
// listed may import nothing of it; examples may import all.
var allowed = map[string][]string{
	"":                 {},
	"internal/enum":    {""},
	"internal/bitset":  {},
	"internal/jsondoc": {"", "internal/enum"},
	"tsc":              {"", "internal/enum", "internal/bitset"},
	"iso27001":         {"", "internal/enum", "internal/bitset"},
	"soc":              {"", "internal/enum", "internal/bitset", "tsc"},
	"soc/review":       {"", "internal/enum", "internal/bitset", "tsc", "soc"},
	"crossmap":         {"", "internal/enum", "internal/bitset", "tsc", "iso27001"},
	"recommend":        {"", "internal/enum", "internal/bitset", "tsc", "soc"},
	"readiness":        {"", "internal/enum", "internal/bitset", "tsc", "iso27001", "soc", "crossmap"},
	"readiness/render": {"", "internal/enum", "internal/bitset", "tsc", "iso27001", "soc", "crossmap", "readiness"},
	"internal/onepass": {"", "internal/enum", "internal/jsondoc"},
	"internal/gen":     {"", "internal/onepass", "document/schema", "tsc", "iso27001", "soc", "crossmap", "recommend", "readiness"},
	"document":         {"", "internal/jsondoc", "internal/onepass", "document/schema", "tsc", "iso27001", "soc", "crossmap", "recommend", "readiness"},
	"document/schema":  {},
	"internal/arch":    {},

	"internal/yardstick": {"", "soc", "examples/data"},
}

// outside lists the only imports from outside the module and the standard library.
var outside = map[string][]string{
	"internal/jsondoc": {"github.com/santhosh-tekuri/jsonschema/v5"},
}

// domain are the packages that a program pays nothing for at start.
var domain = []string{"", "tsc", "iso27001", "soc", "soc/review", "crossmap", "recommend", "readiness", "internal/enum", "internal/bitset"}

type pkg struct {
	ImportPath, Dir                             string
	Imports, GoFiles, TestGoFiles, XTestGoFiles []string
	Standard                                    bool
}

func (p pkg) name() string {
	return strings.TrimPrefix(strings.TrimPrefix(p.ImportPath, module), "/")
}

func packages(t *testing.T) []pkg {
	t.Helper()
	out := run(t, "go", "list", "-json=ImportPath,Dir,Imports,GoFiles,Standard", module+"/...")
	var list []pkg
	for dec := json.NewDecoder(strings.NewReader(out)); dec.More(); {
		var p pkg
		require.NoError(t, dec.Decode(&p))
		list = append(list, p)
	}
	require.NotEmpty(t, list)
	return list
}

func run(t *testing.T, name string, args ...string) string {
	t.Helper()
	cmd := exec.Command(name, args...)
	cmd.Dir = filepath.Join("..", "..")
	var errs strings.Builder
	cmd.Stderr = &errs
	out, err := cmd.Output()
	require.NoErrorf(t, err, "%s %v: %s", name, args, errs.String())
	return string(out)
}

func TestImportsRunDownOnly(t *testing.T) {
	for _, p := range packages(t) {
		if strings.HasPrefix(p.name(), "examples") {
			continue
		}
		may, listed := allowed[p.name()]
		require.Truef(t, listed, "package %q is not in the table of what may import what", p.name())
		for _, imp := range p.Imports {
			if inside, ok := strings.CutPrefix(imp, module); ok {
				inside = strings.TrimPrefix(inside, "/")
				assert.Truef(t, slices.Contains(may, inside), "%q imports %q", p.name(), inside)
			} else if strings.Contains(strings.SplitN(imp, "/", 2)[0], ".") {
				assert.Truef(t, slices.Contains(outside[p.name()], imp), "%q imports %q", p.name(), imp)
			}
		}
	}
}

// TestUnsafeStandsInOneFile holds that nothing but the source of a document, which is read
// without a copy, uses package unsafe.
func TestUnsafeStandsInOneFile(t *testing.T) {
	for _, p := range packages(t) {
		for _, file := range p.GoFiles {
			parsed, err := parser.ParseFile(token.NewFileSet(), filepath.Join(p.Dir, file), nil, parser.ImportsOnly)
			require.NoError(t, err)
			uses := slices.ContainsFunc(parsed.Imports, func(i *ast.ImportSpec) bool { return i.Path.Value == `"unsafe"` })
			assert.Equal(t, p.name()+"/"+file == "internal/onepass/source.go", uses, "%s of package %q", file, p.name())
		}
	}
}

func TestDomainPackagesReachNoJSONSchema(t *testing.T) {
	for _, name := range domain {
		deps := run(t, "go", "list", "-deps", strings.TrimSuffix(module+"/"+name, "/"))
		for dep := range strings.Lines(deps) {
			dep = strings.TrimSpace(dep)
			first, _, _ := strings.Cut(dep, "/")
			if strings.Contains(first, ".") {
				assert.Truef(t, strings.HasPrefix(dep, module), "%q depends on %s", name, dep)
			}
			assert.NotEqualf(t, "net/http", dep, "%q", name)
			assert.NotEqualf(t, "html/template", dep, "%q", name)
		}
	}
}

// TestDomainPackagesDoNoWorkAtInit builds a program that imports every domain
// package and asks the runtime which packages ran anything at start.
func TestDomainPackagesDoNoWorkAtInit(t *testing.T) {
	dir := t.TempDir()
	var src strings.Builder
	src.WriteString("package main\n\nimport (\n")
	for _, name := range domain {
		if !strings.HasPrefix(name, "internal") {
			src.WriteString("\t_ \"" + strings.TrimSuffix(module+"/"+name, "/") + "\"\n")
		}
	}
	src.WriteString(")\n\nfunc main() {}\n")
	main := filepath.Join(dir, "main.go")
	require.NoError(t, os.WriteFile(main, []byte(src.String()), 0o600))
	program := filepath.Join(dir, "program")
	run(t, "go", "build", "-o", program, main)

	cmd := exec.Command(program)
	cmd.Env = append(os.Environ(), "GODEBUG=inittrace=1")
	trace, err := cmd.CombinedOutput()
	require.NoError(t, err)
	require.Contains(t, string(trace), "init ", "the runtime printed no init trace")
	for line := range strings.Lines(string(trace)) {
		assert.NotContains(t, line, "attestkit")
	}
}

var initFunc = regexp.MustCompile(`(?m)^func init\(\)`)

func TestNoInitFunctions(t *testing.T) {
	for _, p := range packages(t) {
		for _, f := range p.GoFiles {
			src, err := os.ReadFile(filepath.Join(p.Dir, f))
			require.NoError(t, err)
			assert.Falsef(t, initFunc.Match(src), "%s/%s has an init function", p.name(), f)
		}
	}
}
