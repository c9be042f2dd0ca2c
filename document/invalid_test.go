package document_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/document"
)

// TestInvalidDocuments compares the problems of each document in testdata/invalid,
// which has one fault, with those in the text file of the same name. A file's name
// begins with the kind that it is read as; then comes the rule, but for those with
// many faults.
func TestInvalidDocuments(t *testing.T) {
	files := invalid(t)
	require.GreaterOrEqual(t, len(files), 40)
	for _, f := range files {
		s := subjectNamed(t, f.kind())
		v, err := s.unmarshal(f.b)
		require.Error(t, err, f.name)
		assert.Zero(t, pointed(v), "%s: with an error, the value is zero", f.name)
		golden(t, strings.TrimSuffix(f.name, ".json")+".txt", problems(err))
		list := attestkit.Problems(err)
		if _, rest, _ := strings.Cut(f.name, "."); !strings.HasPrefix(rest, "many-") {
			require.Len(t, list, 1, f.name)
			assert.True(t, strings.HasPrefix(rest, string(list[0].Rule)), "%s is about %s", f.name, list[0].Rule)
		}
		for _, p := range list {
			assertPlaced(t, f, p)
		}
	}
}

// golden compares a text with a file of testdata/invalid.
func golden(t *testing.T, name, text string) {
	t.Helper()
	path := filepath.Join("testdata", "invalid", name)
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, string(want), text, name)
}

// assertPlaced holds what every problem of a document has.
func assertPlaced(t *testing.T, f file, p *attestkit.Problem) {
	t.Helper()
	lines := bytes.Split(f.b, []byte("\n"))
	require.True(t, 1 <= p.Line && p.Line <= len(lines), "%s: line %d", f.name, p.Line)
	assert.True(t, 1 <= p.Column && p.Column <= len(lines[p.Line-1])+1, "%s: column %d", f.name, p.Column)
	assert.True(t, p.Pointer == "" || strings.HasPrefix(p.Pointer, "/"), f.name)
	assert.NotEmpty(t, p.Rule, f.name)
	assert.True(t, len(p.Detail) > 0 && len(p.Detail) < 500 && utf8.ValidString(p.Detail), "%s: %q", f.name, p.Detail)
}

// No golden file outlives its document.
func TestGoldenFilesBelongToDocuments(t *testing.T) {
	texts, err := filepath.Glob(filepath.Join("testdata", "invalid", "*.txt"))
	require.NoError(t, err)
	for _, text := range texts {
		assert.FileExists(t, strings.TrimSuffix(text, ".txt")+".json")
	}
	assert.Len(t, invalid(t), len(texts))
}

// DecodeAny finds the same problems as Decode where a document says which it is.
func TestDecodeAnyRefusesTheSame(t *testing.T) {
	for _, f := range invalid(t) {
		_, want := subjectNamed(t, f.kind()).unmarshal(f.b)
		v, err := document.DecodeAny(bytes.NewReader(f.b))
		require.Error(t, err, f.name)
		assert.Nil(t, v, f.name)
		name, _, detectErr := document.Detect(f.b)
		switch {
		case detectErr != nil:
			assert.Equal(t, problems(detectErr), problems(err), f.name)
		case name.String() == f.kind():
			assert.Equal(t, problems(want), problems(err), f.name)
		}
	}
}

// Every rule of this package stands in a golden file, except for the limits that
// TestLimits tries and the fault that a document cannot have.
func TestEveryRuleIsShown(t *testing.T) {
	shown := map[attestkit.Rule]bool{document.RuleSize: true, document.RuleForm: true, document.RulePattern: true, document.RuleInternal: true}
	for _, f := range invalid(t) {
		_, err := subjectNamed(t, f.kind()).unmarshal(f.b)
		for _, p := range attestkit.Problems(err) {
			shown[p.Rule] = true
		}
	}
	for _, rule := range []attestkit.Rule{
		document.RuleSyntax, document.RuleEncoding, document.RuleTrailing, document.RuleSize, document.RuleDepth, document.RuleNumber,
		document.RuleDuplicateName, document.RuleUnknownName, document.RuleVersion, document.RuleType, document.RulePattern, document.RuleRange,
		document.RuleLength, document.RuleEmpty, document.RuleForm, document.RuleInternal,
	} {
		assert.True(t, shown[rule], "no document breaks the rule %s", rule)
	}
}
