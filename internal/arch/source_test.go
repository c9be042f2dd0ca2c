package arch_test

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const (
	maxFileLines     = 400
	maxFunctionLines = 60
)

// source calls visit with every parsed Go file of the module that is not a test.
func source(t *testing.T, visit func(name string, set *token.FileSet, file *ast.File)) {
	t.Helper()
	for _, p := range packages(t) {
		for _, f := range p.GoFiles {
			set := token.NewFileSet()
			file, err := parser.ParseFile(set, filepath.Join(p.Dir, f), nil, parser.ParseComments)
			require.NoError(t, err)
			visit(strings.TrimPrefix(p.name()+"/"+f, "/"), set, file)
		}
	}
}

func isData(name string) bool {
	base := filepath.Base(name)
	return strings.HasPrefix(base, "rows") || strings.HasSuffix(base, "_gen.go")
}

func TestFilesAndFunctionsAreShort(t *testing.T) {
	source(t, func(name string, set *token.FileSet, file *ast.File) {
		if isData(name) {
			return
		}
		assert.LessOrEqualf(t, set.File(file.Pos()).LineCount(), maxFileLines, "%s is too long", name)
		for _, d := range file.Decls {
			if f, ok := d.(*ast.FuncDecl); ok {
				lines := set.Position(f.End()).Line - set.Position(f.Pos()).Line + 1
				assert.LessOrEqualf(t, lines, maxFunctionLines, "%s: %s is too long", name, f.Name)
			}
		}
	})
}

// TestExportedNamesAreDocumented asks for a comment on every exported type,
// function, method, field, and constant (its own, or one on its group).
func TestExportedNamesAreDocumented(t *testing.T) {
	source(t, func(name string, _ *token.FileSet, file *ast.File) {
		if strings.HasPrefix(name, "examples/") && file.Name.Name == "main" {
			return
		}
		for _, d := range file.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				if d.Name.IsExported() && exportedReceiver(d) {
					assert.NotNilf(t, d.Doc, "%s: %s has no comment", name, d.Name)
				}
			case *ast.GenDecl:
				for _, s := range d.Specs {
					documented(t, name, d, s)
				}
			}
		}
	})
}

func exportedReceiver(d *ast.FuncDecl) bool {
	if d.Recv == nil {
		return true
	}
	exported := false
	ast.Inspect(d.Recv.List[0].Type, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok && id.IsExported() {
			exported = true
		}
		return true
	})
	return exported
}

func documented(t *testing.T, name string, d *ast.GenDecl, s ast.Spec) {
	switch s := s.(type) {
	case *ast.TypeSpec:
		if s.Name.IsExported() {
			assert.Truef(t, d.Doc != nil || s.Doc != nil, "%s: type %s has no comment", name, s.Name)
		}
	case *ast.ValueSpec:
		for _, id := range s.Names {
			if !id.IsExported() {
				continue
			}
			assert.Truef(t, d.Doc != nil || s.Doc != nil || s.Comment != nil, "%s: %s has no comment", name, id)
			if d.Tok == token.VAR {
				assert.Truef(t, strings.HasPrefix(id.Name, "Err"), "%s: the exported variable %s is not an error", name, id)
			}
		}
	}
}

func TestEveryPackageTeaches(t *testing.T) {
	documented := map[string]string{}
	source(t, func(name string, _ *token.FileSet, file *ast.File) {
		documented[filepath.Dir(name)] += file.Doc.Text()
	})
	for dir, doc := range documented {
		assert.NotEmptyf(t, doc, "the package in %s has no comment", dir)
	}
}

// TestNothingNamesAMachine looks for paths and unfinished work in what is tracked.
func TestNothingNamesAMachine(t *testing.T) {
	for name := range strings.Lines(run(t, "git", "ls-files")) {
		name = strings.TrimSpace(name)
		content, err := os.ReadFile(filepath.Join("..", "..", name))
		if err != nil {
			continue // deleted in the work tree
		}
		for _, word := range []string{"/ro" + "ot/", "/ho" + "me/", "TO" + "DO", "FIX" + "ME"} {
			assert.Falsef(t, bytes.Contains(content, []byte(word)), "%s contains %q", name, word)
		}
	}
}
