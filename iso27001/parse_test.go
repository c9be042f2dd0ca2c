package iso27001_test

import (
	"fmt"
	"iter"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/iso27001"
)

// assertProblem asserts that err is one problem of this rule that quotes the text
// and whose detail contains the hint.
func assertProblem(t *testing.T, rule attestkit.Rule, err error, text, hint string) {
	t.Helper()
	problems := attestkit.Problems(err)
	if assert.Len(t, problems, 1, text) {
		assert.Equal(t, rule, problems[0].Rule, text)
		assert.Contains(t, problems[0].Detail, attestkit.Quote(text))
		assert.Contains(t, problems[0].Detail, hint)
	}
}

func assertUnknown(t *testing.T, id, hint string) {
	t.Helper()
	r, err := iso27001.ParseRequirement(id)
	assert.Zero(t, r, id)
	assertProblem(t, attestkit.RuleUnknownID, err, id, hint)
}

func TestParseRequirementRefuses(t *testing.T) {
	for id, hint := range map[string]string{
		"":          "",
		"4":         "is a heading, not a requirement: it holds 4.1 4.2 4.3 4.4",
		"6":         "6.1.1 6.1.2 6.1.3 6.2 6.3",
		"6.1":       "6.1.1 6.1.2 6.1.3",
		"7.5":       "7.5.1 7.5.2 7.5.3",
		"A.9.2.3":   "2013 edition: in 2022 it went to A.8.2",
		"A.18.2.3":  "in 2022 it went to A.5.36 A.8.8",
		"A.5.1.1":   "in 2022 it went to A.5.1",
		"A5.15":     "did you mean A.5.15?",
		"a.5.15":    "did you mean A.5.15?",
		"5.15":      "",
		"A.5.38":    "Annex A holds A.5.1 to A.5.37",
		"A.5.0":     "",
		"A.5.01":    "did you mean A.5.1?",
		"A.5.100":   "Annex A holds A.5.1 to A.5.37",
		"A.6.9":     "Annex A holds A.6.1 to A.6.8",
		"A.4.1":     "Annex A holds A.5 to A.8",
		"A.9.1":     "Annex A holds A.5 to A.8",
		"A.5":       "",
		"A.5.":      "",
		"A.5.:":     "",
		"A.5.A":     "",
		"A.5.1:":    "did you mean A.5.1?",
		"A.6.8\x00": "did you mean A.6.8?",
		"6.1.4":     "A.6.1.4 of the 2013 edition went to A.5.6",
		"9.2.3":     "A.9.2.3 of the 2013 edition went to A.8.2",
		"10.3":      "",
		"0.1":       "",
		"CC6.1":     "",
	} {
		assertUnknown(t, id, hint)
	}
}

func TestParse2013Refuses(t *testing.T) {
	for id, hint := range map[string]string{
		"":          "",
		"A.9":       "",
		"A.9.2":     "",
		"A.9.2.7":   "",
		"A.9.2.3.1": "did you mean A.9.2.",
		"9.2.3":     "did you mean A.9.2.3?",
		"A.09.2.3":  "did you mean A.9.2.3?",
		"A.19.1.1":  "",
		"A.28.1.1":  "",
		"A.5.1.0":   "",
		"A.5.1.:":   "",
		"A.5.0.A":   "",
		"A.:.1.1":   "",
		"A.5.15":    "it is one of 2022, which took over A.9.1.1 A.9.1.2",
		"A.5.7":     "it is one of 2022, and new there",
		"A 9.2.3":   "did you mean A.9.2.3?",
	} {
		c, err := iso27001.Parse2013(id)
		assert.Zero(t, c, id)
		assertProblem(t, attestkit.RuleUnknownID, err, id, hint)
	}
}

func TestParseLoose(t *testing.T) {
	for want, texts := range map[iso27001.Requirement][]string{
		iso27001.A5_15:       {"A.5.15", "A5.15", "a_5_15", "a-5-15", "Annex A 5.15", "ANNEX A.5.15", "control 5.15", "Control A.5.15", "5.15", "05.15", "ISO 27001 A.5.15", "ISO/IEC 27001:2022 A.5.15", "ISO27002:2022 5.15", " A.5.15 "},
		iso27001.A5_1:        {"A.5.1", "A5.1", "annex a 5.1", "control 5.1", "A.5.01"},
		iso27001.A5_10:       {"A.5.10", "5.10", "A5.10"},
		iso27001.A8_2:        {"A.8.2", "A 8 2"},
		iso27001.A8_20:       {"A.8.20", "8.20"},
		iso27001.A6_8:        {"A.6.8", "6.8"},
		iso27001.Clause5_1:   {"clause 5.1", "Clause_5.1", "cl. 5.1", "ISO 27001 clause 5.1"},
		iso27001.Clause6_1_3: {"6.1.3", "clause 6.1.3", "ISO/IEC 27001:2022 6.1.3", "6-1-3"},
		iso27001.Clause9_1:   {"9.1", "clause 9.1"},
		iso27001.Clause10_2:  {"10.2", "Clause 10.2"},
	} {
		for _, text := range texts {
			r, err := iso27001.ParseLoose(text)
			assert.NoError(t, err, text)
			assert.Equal(t, want, r, text)
		}
	}
}

// A bare number may be a clause, or a heading, as well as a control.
func TestParseLooseAmbiguous(t *testing.T) {
	for text, offers := range map[string][]string{
		"5.1":                    {"clause 5.1", "A.5.1"},
		"8.3":                    {"clause 8.3", "A.8.3"},
		"ISO/IEC 27001:2022 5.2": {"clause 5.2", "A.5.2"},
		"6.1":                    {"heading 6.1 (6.1.1 6.1.2 6.1.3)", "A.6.1"},
		"7.5":                    {"heading 7.5 (7.5.1 7.5.2 7.5.3)", "A.7.5"},
	} {
		r, err := iso27001.ParseLoose(text)
		assert.Zero(t, r, text)
		for _, offer := range offers {
			assertProblem(t, attestkit.RuleAmbiguousID, err, text, offer)
		}
	}
}

func TestParseLooseRefuses(t *testing.T) {
	for text, hint := range map[string]string{
		"":                              "",
		"ISO/IEC 27001:2022":            "",
		"A.5.15.1":                      "",
		"A.5.15 Access control":         "did you mean A.5.15?",
		"5.1 Policies":                  "it could be 5.1 or A.5.1 or A.5.10",
		"5.1 Leadership and commitment": "did you mean 5.1?",
		"A.5.15, A.5.16":                "",
		"A.5.15(a)":                     "",
		"A.5.015":                       "",
		"ISO 27001:2013 A.9.2.3":        "",
		"A.5.38":                        "Annex A holds A.5.1 to A.5.37",
		"5.38":                          "",
		"A.5":                           "holds A.5.1 to A.5.37",
		"Annex A":                       "",
		"A.9.2":                         "",
		"clause 5.15":                   "",
		"clause 6.1":                    "is a heading, not a requirement: it holds 6.1.1 6.1.2 6.1.3",
		"6":                             "is a heading",
		"clause 9":                      "is a heading",
		"6.1.4":                         "",
		"4.1.0":                         "",
		"6.1.0":                         "",
		"clause 4.1.0":                  "",
		"CC6.1":                         "",
		"B 5.15":                        "",
	} {
		r, err := iso27001.ParseLoose(text)
		assert.Zero(t, r, text)
		assertProblem(t, attestkit.RuleUnknownID, err, text, hint)
	}
}

// A control of 2013 is one however it is written, and no section or objective of
// Annex A is taken for a clause.
func TestParseLoose2013(t *testing.T) {
	for text, hint := range map[string]string{
		"A.9.2.3":                     "is a control of the 2013 edition: in 2022 it went to A.8.2",
		"Annex A 9.2.3":               "is a control of the 2013 edition: in 2022 it went to A.8.2",
		"a_18_2_3":                    "is a control of the 2013 edition: in 2022 it went to A.5.36 A.8.8",
		"A.6.1.3":                     "is a control of the 2013 edition: in 2022 it went to A.5.5",
		"clause A.6.1.3":              "is a control of the 2013 edition: in 2022 it went to A.5.5",
		"Annex A.6":                   "is a theme of Annex A, not a control: it holds A.6.1 to A.6.8",
		"ISO 27001:2013 A.9.2.3":      "is a control of the 2013 edition: in 2022 it went to A.8.2",
		"ISO 27001:2013 A.5.15":       "names the edition of 2013 and is no control of it",
		"ISO 27001:2013 6.1.3":        "; A.6.1.3 of the 2013 edition went to A.5.5",
		"ISO 27001:2013 clause 6.1.3": "names the edition of 2013 and is no control of it",
		"ISO 27001:2013 10.2":         "names the edition of 2013 and is no control of it",
		"A.9.2":                       "is not a clause or control",
		"Annex A, A.12.7":             "is not a clause or control",
	} {
		r, err := iso27001.ParseLoose(text)
		assert.Zero(t, r, text)
		assertProblem(t, attestkit.RuleUnknownID, err, text, hint)
	}
}

// exact is a parser of one catalog, and what it should read.
type exact struct {
	parse func(string) (string, error)
	texts []string
}

func exactly[T fmt.Stringer](all iter.Seq[T], parse func(string) (T, error)) exact {
	var texts []string
	for v := range all {
		texts = append(texts, v.String())
	}
	return exact{func(s string) (string, error) { v, err := parse(s); return v.String(), err }, texts}
}

var (
	looseText = regexp.MustCompile(`^[A-Za-z0-9 \t\r\n\x{a0}._/:-]*\z`)
	looseRuns = regexp.MustCompile(`[A-Za-z]+|[0-9]+`)
)

// looseTokens is the reading of a text that ParseLoose promises: letters and digits
// with separators between them, at most twelve runs of them.
func looseTokens(text string) []string {
	tokens := looseRuns.FindAllString(strings.ToUpper(text), -1)
	if !looseText.MatchString(text) || len(tokens) > 12 {
		return nil
	}
	for i, token := range tokens {
		if len(token) == 2 {
			tokens[i] = strings.TrimPrefix(token, "0")
		}
	}
	return tokens
}

// looseForm is a text taken apart: the words for the standard, those for a kind of
// requirement, and what is left.
type looseForm struct {
	edition, kind []string
	number        string
}

func looseFormOf(text string) (f looseForm) {
	tokens := looseTokens(text)
	for len(tokens) > 0 && slices.Contains([]string{"ISO", "IEC", "27001", "27002", "2022", "2013"}, tokens[0]) {
		f.edition, tokens = append(f.edition, tokens[0]), tokens[1:]
	}
	for len(tokens) > 0 && slices.Contains([]string{"ANNEX", "CONTROL", "A", "CLAUSE", "CL"}, tokens[0]) {
		f.kind, tokens = append(f.kind, tokens[0]), tokens[1:]
	}
	f.number = strings.Join(tokens, ".")
	return f
}

func (f looseForm) of2013() bool   { return slices.Contains(f.edition, "2013") }
func (f looseForm) of2022() bool   { return slices.Contains(f.edition, "2022") }
func (f looseForm) isClause() bool { return slices.ContainsFunc(f.kind, isClauseWord) }
func (f looseForm) isControl() bool {
	return slices.ContainsFunc(f.kind, func(s string) bool { return !isClauseWord(s) })
}

func isClauseWord(s string) bool { return s == "CLAUSE" || s == "CL" }

// loosely scans all ids for those that the text may name: controls unless it says
// "clause", clauses and headings unless it says "A", "annex" or "control". What says
// both names nothing, and neither does what names another edition.
func loosely(text string) (ids []string) {
	f := looseFormOf(text)
	if f.of2013() || f.isControl() && f.isClause() {
		return nil
	}
	for r := range iso27001.Requirements() {
		wanted := r.IsControl() && (f.isControl() || !f.isClause()) || r.IsClause() && !f.isControl()
		if wanted && f.number == strings.TrimPrefix(r.String(), "A.") {
			ids = append(ids, r.String())
		}
	}
	for h := range iso27001.Headings() {
		if !f.isControl() && f.number == h.String() {
			ids = append(ids, "heading "+h.String())
		}
	}
	return ids
}

// FuzzText compares every parser with a scan of all that it should read.
func FuzzText(f *testing.F) {
	parsers := []exact{
		exactly(iso27001.Requirements(), iso27001.ParseRequirement), exactly(iso27001.Headings(), iso27001.ParseHeading),
		exactly(iso27001.Controls2013(), iso27001.Parse2013), exactly(iso27001.Themes(), iso27001.ParseTheme),
		exactly(iso27001.Changes(), iso27001.ParseChange), exactly(iso27001.ControlTypes(), iso27001.ParseControlType),
		exactly(iso27001.Properties(), iso27001.ParseProperty), exactly(iso27001.Concepts(), iso27001.ParseConcept),
		exactly(iso27001.Capabilities(), iso27001.ParseCapability), exactly(iso27001.Domains(), iso27001.ParseDomain),
	}
	for _, p := range parsers {
		f.Add(p.texts[0])
		f.Add(p.texts[len(p.texts)-1])
	}
	for _, seed := range []string{"A.5.:", "A.5.A", "A.5.1:", "A.5.01", "A.28.1.1", "A.5.1.:", "5.1", "6.1", "ISO/IEC 27001:2022 annex A 05_15", "clause A.6.1.3", "control 5.1", "iso27002 7-5", "A.18.2.3", "10.2", "ISO 27001:2013 A.9.2.3", "2013 2022 5.1", "6.1.2", "9.2.3", "A.5", "\t5.1\r\n", "Annex\u00a0A 5.15", "ISO IEC ISO IEC ISO IEC ISO IEC A.5.1", "5.1 Policies for information security", "A.5.l5", "5.01", "7501", "clause A7.1", "cl. 9.2.1", "'5.1", "a text that is longer than the forty bytes a problem may quote"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, p := range parsers {
			got, err := p.parse(text)
			require.Equal(t, slices.Contains(p.texts, text), err == nil, "%v", err)
			if err == nil {
				require.Equal(t, text, got)
			} else {
				requireProblem(t, attestkit.RuleUnknownID, err, text, got)
			}
		}
		requireOld(t, text)
		r, err := iso27001.ParseLoose(text)
		requireOffered(t, text, r, err)
		switch ids := loosely(text); {
		case len(ids) > 1:
			requireProblem(t, attestkit.RuleAmbiguousID, err, text, r.String())
		case len(ids) == 1 && !strings.HasPrefix(ids[0], "heading"):
			require.NoError(t, err)
			require.Equal(t, ids[0], r.String())
		default:
			requireProblem(t, attestkit.RuleUnknownID, err, text, r.String())
		}
	})
}

// requireProblem requires one problem, which does not quote a long text in full,
// beside a zero value.
func requireProblem(t *testing.T, rule attestkit.Rule, err error, text, zero string) {
	t.Helper()
	require.Empty(t, zero)
	require.Len(t, attestkit.Problems(err), 1)
	require.Equal(t, rule, attestkit.Problems(err)[0].Rule)
	require.False(t, len(text) > attestkit.MaxQuoted+1 && strings.Contains(err.Error(), text), err)
}

// TestParseLooseWithAKnownKind reads bare numbers where the column says what they are.
func TestParseLooseWithAKnownKind(t *testing.T) {
	for r := range iso27001.Requirements() {
		bare := strings.TrimPrefix(r.String(), "A.")
		asControl, controlErr := iso27001.ParseLooseControl(bare)
		asClause, clauseErr := iso27001.ParseLooseClause(bare)
		if r.IsControl() {
			assert.Equal(t, r, asControl, bare)
			assert.NotEqual(t, r, asClause, bare)
			require.NoError(t, controlErr)
		} else {
			assert.Equal(t, r, asClause, bare)
			assert.NotEqual(t, r, asControl, bare)
			require.NoError(t, clauseErr)
		}
	}
	_, err := iso27001.ParseLooseClause("A.5.1")
	require.Error(t, err)
	_, err = iso27001.ParseLooseControl("clause 5.1")
	require.Error(t, err)
	_, err = iso27001.ParseLoose("clause A.5.1")
	require.Error(t, err, "what is named both is not guessed")
}
