package review_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit/soc/review"
)

// forbidden are words that are wrong about SOC reports: they do not run out, and
// they are opinions.
var forbidden = regexp.MustCompile(`(?i)expire[ds]?\b|expir(y|ation)|certified|certification|\bcompliant\b`)

// literals returns every text in the package's own files.
func literals(t *testing.T) map[string]string {
	files, err := os.ReadDir(".")
	require.NoError(t, err)
	texts := map[string]string{}
	for _, f := range files {
		if !strings.HasSuffix(f.Name(), ".go") || strings.HasSuffix(f.Name(), "_test.go") {
			continue
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), f.Name(), nil, 0)
		require.NoError(t, err)
		ast.Inspect(parsed, func(n ast.Node) bool {
			if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING {
				s, err := strconv.Unquote(lit.Value)
				require.NoError(t, err)
				texts[s] = f.Name()
			}
			return true
		})
	}
	require.Greater(t, len(texts), 200)
	return texts
}

func TestWordsThatNeverAppear(t *testing.T) {
	for text, file := range literals(t) {
		assert.NotRegexp(t, forbidden, text, file)
	}
	for _, c := range readCases() {
		findings, _, _ := c.read()
		for _, f := range findings {
			assert.NotRegexp(t, forbidden, f.Detail+f.Action, c.name)
		}
	}
}

func TestSourceIsASCII(t *testing.T) {
	files, err := os.ReadDir(".")
	require.NoError(t, err)
	for _, f := range files {
		if strings.HasSuffix(f.Name(), ".go") {
			text, err := os.ReadFile(f.Name())
			require.NoError(t, err)
			assert.NotRegexp(t, `[^\x00-\x7F]`, string(text), f.Name())
		}
	}
}

func TestDetailsAndActions(t *testing.T) {
	for _, c := range readCases() {
		findings, _, _ := c.read()
		for _, f := range findings {
			assert.NotEmpty(t, f.Detail)
			assert.NotContains(t, f.Detail, "%!", "a detail is formatted")
			assert.True(t, strings.HasPrefix(f.Action, f.Code.Action()))
			assert.NotContains(t, f.Detail, "  ")
			assert.False(t, strings.HasSuffix(f.Detail, ": "), f.Detail)
		}
	}
}

func TestCodeTexts(t *testing.T) {
	seen := map[string]review.Code{}
	counts := map[review.Severity]int{}
	for c := range review.Codes() {
		require.True(t, c.IsValid())
		assert.Regexp(t, `^[a-z0-9]+(-[a-z0-9]+)*$`, c.String())
		assert.True(t, c.Severity().IsValid(), c.String())
		assert.Regexp(t, `^[A-Z].*\.$`, c.Summary())
		assert.Regexp(t, `^[A-Z].*\.$`, c.Action())
		for _, text := range []string{c.String(), c.Summary()} {
			assert.Zero(t, seen[text], text)
			seen[text] = c
		}
		counts[c.Severity()]++
	}
	assert.Len(t, counts, 3)
	for _, c := range []review.Code{0, 255} {
		assert.Empty(t, c.String()+c.Summary()+c.Action())
		assert.Zero(t, c.Severity())
	}
}

// TestSeverities holds the severities of facts/conventions.md.
func TestSeverities(t *testing.T) {
	for severity, list := range map[review.Severity][]review.Code{
		review.Serious: {
			review.CodeAdverseOpinion, review.CodeDisclaimedOpinion, review.CodeQualifiedInScope, review.CodeWrongSystem, review.CodeWrongEntity, review.CodeWrongLocation,
			review.CodeCategoryMissing, review.CodeOperationNotExamined, review.CodeRepeatedException, review.CodeWindowNotExamined, review.CodeTooOld, review.CodeOverMaxAge,
			review.CodeFrameworkMissing,
		},
		review.Attention: {
			review.CodeExceptionOnlyControl, review.CodeException, review.CodeNoResponse, review.CodeStale, review.CodeNoCSOCs, review.CodeSubserviceReport, review.CodeWindowOpen,
			review.CodeLetterTooLong, review.CodeLetterPastOwnDate, review.CodeInquiryOnly, review.CodeDisclosedIncident, review.CodeSubsequentEvent,
			review.CodeQualifiedDescription, review.CodeCriterionExcluded, review.CodeEmphasisParagraph,
		},
		review.Info: {
			review.CodeUserControl, review.CodeDidNotOperate, review.CodeThinSample, review.CodeShortPeriod, review.CodeDatedSoon, review.CodeDatedLate,
			review.CodeNoSecurityCategory, review.CodePossibleResponsibility, review.CodeNotSpecifiedParty, review.CodeAuditorNotNamed,
			// What the conventions do not list is info.
			review.CodeStandardMismatch, review.CodeAssertionDate, review.CodeDateOutOfPlace, review.CodeCriterionOutsideScope, review.CodeLetterUndated,
		},
	} {
		for _, c := range list {
			assert.Equal(t, severity, c.Severity(), c.String())
		}
	}
}
