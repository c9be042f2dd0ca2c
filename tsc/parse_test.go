package tsc_test

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
	"github.com/attestkit/attestkit/tsc"
)

// assertProblem asserts that err is one problem that quotes the text and whose
// detail contains the hint.
func assertProblem(t *testing.T, err error, text, hint string) {
	t.Helper()
	problems := attestkit.Problems(err)
	if assert.Len(t, problems, 1, text) {
		assert.Equal(t, attestkit.RuleUnknownID, problems[0].Rule, text)
		assert.Contains(t, problems[0].Detail, attestkit.Quote(text))
		assert.Contains(t, problems[0].Detail, hint)
	}
}

func assertUnknown(t *testing.T, id, hint string) {
	t.Helper()
	c, err := tsc.ParseCriterion(id)
	assert.Zero(t, c, id)
	assertProblem(t, err, id, hint)
}

func TestParseCriterionRefuses(t *testing.T) {
	for id, hint := range map[string]string{
		"":        "",
		"CC6":     "CC6 holds CC6.1 to CC6.8",
		"CC8":     "CC8 holds CC8.1",
		"P6.0":    "P6 holds P6.1 to P6.7",
		"cc6.1":   "did you mean CC6.1?",
		"PP1.1":   "did you mean PI1.1?",
		"PP9.9":   "",
		"6.1":     "lacks the letters of a criterion's id: it could be CC6.1 or P6.1",
		"9.9":     "lacks the letters of a criterion's id, as in CC6.1",
		"CC6.9":   "CC6 holds CC6.1 to CC6.8",
		"CC10.1":  "its series are CC1 to CC9",
		"CC0.1":   "its series are CC1 to CC9",
		"CC6.0":   "CC6 holds CC6.1 to CC6.8",
		"CC6.10":  "CC6 holds CC6.1 to CC6.8",
		"CC6.1.3": "did you mean CC6.1?",
		"CC6.1 ":  "did you mean CC6.1?",
		"CC6_1":   "did you mean CC6.1?",
		"A1.4":    "A1 holds A1.1 to A1.3",
		"B1.1":    "",
		"DC1":     "",
		"A.5.15":  "",
	} {
		assertUnknown(t, id, hint)
	}
}

func TestParseLoose(t *testing.T) {
	for want, texts := range map[tsc.Criterion][]string{
		tsc.CC6_1: {"CC6.1", "cc6.1", "CC 6.1", "cc6_1", "CC-6-1", "CC06.01", "cc_6_1", " CC6.1 ", "TSC CC6.1", "TSP:CC6.1", "AICPA TSC / CC6.1", "CC.6.1", "Common Criteria 6.1", "AICPA Trust Service Criteria CC6.1"},
		tsc.A1_1:  {"A1.1", "a1.1", "cc_a_1_1", "A 1.1", "TSC-A1.1", "CC A1.1"},
		tsc.C1_2:  {"C1.2", "cc_c_1_2", "c-1-2"},
		tsc.PI1_5: {"PI1.5", "pi 1.5", "cc_pi_1_5"},
		tsc.P8_1:  {"P8.1", "p8_1", "CC P8.1", "P08.01"},
	} {
		for _, text := range texts {
			c, err := tsc.ParseLoose(text)
			assert.NoError(t, err, text)
			assert.Equal(t, want, c, text)
		}
	}
}

func TestParseLooseRefuses(t *testing.T) {
	for text, hint := range map[string]string{
		"":                     "",
		"...":                  "",
		"CC6.1.3":              "did you mean CC6.1?",
		"cc_6_1_3":             "did you mean CC6.1?",
		"CC6.1.0.0.0":          "",
		"CC6.1.1.1":            "did you mean CC6.1?",
		"CC61":                 "did you mean CC6.1?",
		"CC 6":                 "",
		"CC6":                  "is a series",
		"P1.0":                 "is a series",
		"p1.0":                 "is a series, not a criterion: P1 holds P1.1",
		"cc 6.0":               "is a series, not a criterion: CC6 holds CC6.1 to CC6.8",
		"PP1.1":                "did you mean PI1.1?",
		"pp1.1":                "did you mean PI1.1?",
		"PP 1.2":               "did you mean PI1.2?",
		"6.1":                  "lacks the letters",
		"TSC 6.1":              "",
		"CC6.1 Access":         "says more than a criterion's id: did you mean CC6.1?",
		"CC6.1, CC6.2":         "",
		"CC6.1#3":              "",
		"CC6.1(a)":             "",
		"CC006.1":              "",
		"CC6.001":              "",
		"CC10.1":               "",
		"CC 6.9":               "",
		"A 5 15":               "",
		"CC6.1 CC6.1":          "",
		"CC CC6.1":             "",
		"ＣＣ6.1":                "",
		"CC6.1\x00":            "",
		"TSC TSC TSC TSC CC 6": "",
	} {
		c, err := tsc.ParseLoose(text)
		assert.Zero(t, c, text)
		assertProblem(t, err, text, hint)
	}
}

func TestParsePointRefuses(t *testing.T) {
	for text, hint := range map[string]string{
		"":                           "",
		"CC6.1":                      "",
		"CC6.1#":                     "CC6.1 has 13",
		"CC6.1#0":                    "CC6.1 has 13",
		"CC6.1#14":                   "CC6.1 has 13",
		"CC6.1#01":                   "did you mean CC6.1#1?",
		"CC6.1#+1":                   "CC6.1 has 13",
		"CC6.1#-1":                   "CC6.1 has 13",
		"CC6.1#1#1":                  "CC6.1 has 13",
		"CC6.1#1 ":                   "did you mean CC6.1#1?",
		"cc6.1 pof 2":                "did you mean CC6.1#2?",
		"CC6.1 Restricts Access":     "CC6.1 has 13",
		"CC6.1.3":                    "neither criteria nor points of focus have numbered parts",
		"Restricts Access":           "",
		"CC6.1#99999999999999999999": "CC6.1 has 13",
	} {
		p, err := tsc.ParsePoint(text)
		assert.Zero(t, p, text)
		assertProblem(t, err, text, hint)
	}
	_, err := tsc.ParsePoint("PP1.1#1") // the part before # is a criterion's id, and named as one
	assertProblem(t, err, "PP1.1", "did you mean PI1.1?")
}

func TestSuggestions(t *testing.T) {
	_, err := tsc.ParseSeries("CC61")
	assertProblem(t, err, "CC61", "did you mean CC")
	_, err = tsc.ParseCategory("Privacy")
	assertProblem(t, err, "Privacy", "did you mean privacy?")
	_, err = tsc.ParseCategory("processing_integrity")
	assertProblem(t, err, "processing_integrity", "did you mean processing-integrity?")
	_, err = tsc.ParseCategory("safety")
	require.Error(t, err)
	assert.NotContains(t, err.Error(), "did you mean")
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
	framework = regexp.MustCompile(`^(?:(?:AICPA|TRUST|SERVICES?|CRITERION|(?:CRITERIA|TSC)(?: 2017)?|TSP(?: SECTION)?(?: 100)?|SOC(?: 2)?)(?: |$))*`)
)

// looseTokens is the reading of a text that ParseLoose promises: runs of letters and
// of digits with separators between them, at most twelve, less the names of the
// framework before the id and the zeros before its numbers.
func looseTokens(text string) []string {
	tokens := looseRuns.FindAllString(text, -1)
	if !looseText.MatchString(text) || len(tokens) > 12 {
		return nil
	}
	text = framework.ReplaceAllString(strings.ToUpper(strings.Join(tokens, " ")), "")
	if rest, ok := strings.CutPrefix(text, "COMMON CRITERIA "); ok {
		text = "CC " + rest
	}
	tokens = strings.Fields(text)
	for i, token := range tokens {
		if len(token) == 2 {
			tokens[i] = strings.TrimPrefix(token, "0")
		}
	}
	return tokens
}

// loosely scans all ids for the one that the text names.
func loosely(text string) tsc.Criterion {
	tokens := looseTokens(text)
	for c := range tsc.Criteria() {
		id := looseTokens(c.String())
		if slices.Equal(tokens, id) || !c.IsCommon() && slices.Equal(tokens, append([]string{"CC"}, id...)) {
			return c
		}
	}
	return 0
}

// FuzzText compares every parser with a scan of all that it should read.
func FuzzText(f *testing.F) {
	parsers := []exact{
		exactly(tsc.Criteria(), tsc.ParseCriterion), exactly(tsc.PointsOfFocus(), tsc.ParsePoint), exactly(tsc.AllSeries(), tsc.ParseSeries),
		exactly(tsc.Categories(), tsc.ParseCategory), exactly(tsc.Roles(), tsc.ParseRole),
		exactly(tsc.Applicabilities(), tsc.ParseApplicability), exactly(tsc.Changes(), tsc.ParseChange),
	}
	for _, p := range parsers {
		f.Add(p.texts[0])
		f.Add(p.texts[len(p.texts)-1])
	}
	for _, seed := range []string{"TSC CC 06_01", "cc_a_1_1", "CC6.1.3", "CC61", "PP1.1", "P1.0", "CC6.:", "CC6.1#01", "AICPA TSP TSC CC P 8 1", "C/C1-1", "SOC 2 - TSC 2017: CC6.1", "TSP section 100 CC 6.1", "AICPA Trust Services Criteria CC\u00a06.1", "SOC 02 CC6.1", "\tCC6.1\r\n", "6.1", "CC6.0 Logical and Physical Access Controls", "CC6.x", "CC6.1 - Protects Encryption Keys", "SOC 2 P6.1 POF 02", "CC6.1#1#1", "Security (Common Criteria)", "SOC 2: A1 availability category", "PROCESSING INTEGRITY", "6.1 Access", "CC6.1 Access", "SOC2.1", "Common Criteria 6.1", "Trust Service Criteria cc6.1", "'5.1", "a text that is longer than the forty bytes a problem may quote"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, p := range parsers {
			got, err := p.parse(text)
			require.Equal(t, slices.Contains(p.texts, text), err == nil, "%v", err)
			if err == nil {
				require.Equal(t, text, got)
			} else {
				requireProblem(t, err, text, got)
			}
		}
		c, err := tsc.ParseLoose(text)
		require.Equal(t, loosely(text), c)
		if c == 0 {
			requireProblem(t, err, text, c.String())
			requireOffered(t, err, text)
		} else {
			require.Equal(t, tsc.SetOf(c), tsc.Candidates(text))
		}
		requireLoosely(t, text)
	})
}

// requireProblem requires one problem, which does not quote a long text in full,
// beside a zero value.
func requireProblem(t *testing.T, err error, text, zero string) {
	t.Helper()
	require.Empty(t, zero)
	require.Len(t, attestkit.Problems(err), 1)
	require.ErrorContains(t, err, string(attestkit.RuleUnknownID))
	require.False(t, len(text) > attestkit.MaxQuoted+1 && strings.Contains(err.Error(), text), err)
}

func TestParseLooseSkipsTheFramework(t *testing.T) {
	for _, text := range []string{"SOC2 CC6.1", "SOC 2 - CC6.1", "TSP 100 CC6.1", "TSP section 100: CC6.1", "TSC 2017 CC6.1", "trust services criteria CC6.1", "\tCC6.1\r\n", "CC\u00a06.1"} {
		c, err := tsc.ParseLoose(text)
		require.NoError(t, err, text)
		assert.Equal(t, tsc.CC6_1, c, text)
	}
	_, err := tsc.ParseLoose("2 CC6.1")
	require.Error(t, err, "a number in front is not dropped")
}

func TestPointsNamed(t *testing.T) {
	for p := range tsc.PointsOfFocus() {
		assert.Contains(t, slices.Collect(p.Criterion().PointsNamed(strings.ToUpper(p.Name()))), p)
		for title := range strings.SplitSeq(p.PriorTitle(), " + ") {
			if title != "" {
				assert.Contains(t, slices.Collect(p.Criterion().PointsNamed(title)), p)
			}
		}
	}
	assert.Len(t, slices.Collect(tsc.CC3_1.PointsNamed("Reflects Entity Activities")), 3)
	assert.Empty(t, slices.Collect(tsc.CC6_1.PointsNamed("")))
	assert.Empty(t, slices.Collect(tsc.Criterion(0).PointsNamed("Restricts Access")))
}
