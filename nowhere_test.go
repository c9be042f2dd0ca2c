package attestkit_test

import (
	"database/sql"
	"encoding"
	"flag"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/crossmap"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/readiness"
	"github.com/attestkit/attestkit/recommend"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/soc/review"
	"github.com/attestkit/attestkit/tsc"
)

// written holds a nil pointer of each type that has a method which writes to its
// receiver, by the directory of its package.
var written = map[string][]any{
	".": {
		(*attestkit.Date)(nil), (*attestkit.MonthDay)(nil), (*attestkit.Period)(nil),
	},
	"crossmap": {
		(*crossmap.Band)(nil), (*crossmap.Link)(nil), (*crossmap.Need)(nil), (*crossmap.Reach)(nil),
		(*crossmap.Relation)(nil), (*crossmap.RelationSet)(nil), (*crossmap.Standing)(nil), (*crossmap.State)(nil),
		(*crossmap.Verdict)(nil),
	},
	"iso27001": {
		(*iso27001.Capability)(nil), (*iso27001.Change)(nil), (*iso27001.Concept)(nil), (*iso27001.Control2013)(nil),
		(*iso27001.ControlType)(nil), (*iso27001.Decision)(nil), (*iso27001.Domain)(nil), (*iso27001.Heading)(nil),
		(*iso27001.Implementation)(nil), (*iso27001.Property)(nil), (*iso27001.Reason)(nil), (*iso27001.Requirement)(nil),
		(*iso27001.Set)(nil), (*iso27001.Theme)(nil),
	},
	"readiness": {
		(*readiness.Basis)(nil), (*readiness.EvidenceKind)(nil), (*readiness.Prompt)(nil), (*readiness.State)(nil),
		(*readiness.Status)(nil), (*readiness.TrackedChange)(nil), (*readiness.TrackedStatus)(nil),
	},
	"recommend": {
		(*recommend.Action)(nil), (*recommend.Answer)(nil), (*recommend.Ask)(nil), (*recommend.Convention)(nil),
		(*recommend.Extra)(nil), (*recommend.InTime)(nil), (*recommend.Member)(nil), (*recommend.NoteCode)(nil),
		(*recommend.Question)(nil), (*recommend.Rule)(nil), (*recommend.Subject)(nil), (*recommend.Verdict)(nil),
	},
	"soc": {
		(*soc.Aim)(nil), (*soc.Audience)(nil), (*soc.AuditorKind)(nil), (*soc.Cadence)(nil),
		(*soc.Conclusion)(nil), (*soc.CriteriaEdition)(nil), (*soc.DescriptionApplicability)(nil), (*soc.DescriptionCriterion)(nil),
		(*soc.Dimension)(nil), (*soc.Distribution)(nil), (*soc.ExceptionKind)(nil), (*soc.Extent)(nil),
		(*soc.FinancialAssertion)(nil), (*soc.Function)(nil), (*soc.Kind)(nil), (*soc.Method)(nil),
		(*soc.Nature)(nil), (*soc.ObjectiveTemplate)(nil), (*soc.Part)(nil), (*soc.Procedure)(nil),
		(*soc.Result)(nil), (*soc.Service)(nil), (*soc.Standard)(nil), (*soc.SubjectMatter)(nil),
		(*soc.Type)(nil),
	},
	"soc/review": {
		(*review.Change)(nil), (*review.Code)(nil), (*review.DayState)(nil), (*review.Reader)(nil),
		(*review.Reason)(nil), (*review.Severity)(nil),
	},
	"tsc": {
		(*tsc.Applicability)(nil), (*tsc.Category)(nil), (*tsc.Change)(nil), (*tsc.Criterion)(nil),
		(*tsc.PointOfFocus)(nil), (*tsc.Role)(nil), (*tsc.Series)(nil), (*tsc.Set)(nil),
	},
}

// TestNothingIsWrittenToNil calls UnmarshalText, Scan and Set on nil pointers.
func TestNothingIsWrittenToNil(t *testing.T) {
	for dir, pointers := range written {
		var names []string
		for _, p := range pointers {
			names = append(names, reflect.TypeOf(p).Elem().Name())
			refuses := func(write func() error) {
				require.NotPanics(t, func() {
					assert.Equal(t, &attestkit.Problem{Rule: attestkit.RuleInvalid, Detail: "there is nothing to write to: the pointer is nil"}, write(), "%T", p)
				}, "%T", p)
			}
			if p, ok := p.(encoding.TextUnmarshaler); ok {
				refuses(func() error { return p.UnmarshalText(nil) })
				refuses(func() error { return p.UnmarshalText([]byte("x")) })
			}
			if p, ok := p.(sql.Scanner); ok {
				for _, src := range []any{nil, "x", []byte("x"), 1} {
					refuses(func() error { return p.Scan(src) })
				}
			}
			if p, ok := p.(flag.Value); ok {
				refuses(func() error { return p.Set("x") })
			}
		}
		assert.ElementsMatch(t, writers(t, dir), names, "a type of %s is missing above", dir)
	}
}

// writers returns the names of the types of a package that have such a method.
func writers(t *testing.T, dir string) (names []string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	seen := map[string]bool{}
	for _, e := range entries {
		if !strings.HasSuffix(e.Name(), ".go") || strings.HasSuffix(e.Name(), "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), dir+"/"+e.Name(), nil, 0)
		require.NoError(t, err)
		for _, d := range file.Decls {
			f, ok := d.(*ast.FuncDecl)
			if !ok || f.Recv == nil || f.Name.Name != "UnmarshalText" && f.Name.Name != "Scan" && f.Name.Name != "Set" {
				continue
			}
			if star, ok := f.Recv.List[0].Type.(*ast.StarExpr); ok {
				if name := star.X.(*ast.Ident).Name; !seen[name] {
					seen[name], names = true, append(names, name)
				}
			}
		}
	}
	return names
}
