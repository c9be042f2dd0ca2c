package iso27001_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/iso27001"
)

func TestCandidates(t *testing.T) {
	for text, want := range map[string]string{
		"":                              "",
		"A.5.15":                        "A.5.15",
		"a_5_15":                        "A.5.15",
		"5.15":                          "A.5.15",
		"clause 5.1":                    "5.1",
		"control 5.1":                   "A.5.1",
		"10.2":                          "10.2",
		"4.1":                           "4.1",
		"5.1":                           "5.1 A.5.1 A.5.10",
		"8.3":                           "8.3 A.8.3 A.8.30",
		"7.1":                           "7.1 A.7.1 A.7.10",
		"7.2":                           "7.2 A.7.2",
		"5.01":                          "5.1 A.5.1",
		"ISO 27001:2022 5.1":            "5.1 A.5.1",
		"A.5.1":                         "A.5.1",
		"6.1":                           "6.1.1 6.1.2 6.1.3 A.6.1",
		"clause 6.1":                    "6.1.1 6.1.2 6.1.3",
		"9":                             "9.1 9.2.1 9.2.2 9.3.1 9.3.2 9.3.3",
		"A.6":                           "A.6.1 A.6.2 A.6.3 A.6.4 A.6.5 A.6.6 A.6.7 A.6.8",
		"A.9":                           "",
		"clause A.5.1":                  "5.1 A.5.1",
		"A.9.2.3":                       "A.8.2",
		"9.2.3":                         "A.8.2",
		"A.18.2.3":                      "A.5.36 A.8.8",
		"6.1.1":                         "6.1.1 A.5.2",
		"6.1.2":                         "6.1.2 A.5.3",
		"6.1.3":                         "6.1.3 A.5.5",
		"9.2.1":                         "9.2.1 A.5.16",
		"9.2.2":                         "9.2.2 A.5.18",
		"9.3.1":                         "9.3.1 A.5.17",
		"9.3.2":                         "9.3.2",
		"A.6.1.2":                       "A.5.3",
		"clause 6.1.2":                  "6.1.2",
		"27001:2022 6.1.2":              "6.1.2",
		"27001:2013 6.1.2":              "6.1.2 A.5.3",
		"27001:2013 A.6.1.2":            "A.5.3",
		"27001:2013 A.5.1":              "",
		"27001:2022 A.9.2.3":            "A.8.2",
		"27001:2013:2022 5.1":           "",
		"5.1 Leadership and commitment": "5.1",
		"5.1 - policies for information security":        "A.5.1",
		"5.1 Acceptable use of information":              "5.1 A.5.1 A.5.10",
		"8.1 User Endpoint Devices":                      "A.8.1",
		"6.1.2 \u2013 Segregation of duties":             "A.5.3",
		"6.1.2: Information security risk assessment":    "6.1.2",
		"A.9.2.3 Management of privileged access rights": "A.8.2",
		"ISO/IEC 27001:2022 A.5.15 (Access control)":     "A.5.15",
		"A.5.38":         "",
		"'5.1":           "5.1 A.5.1 A.5.10",
		"=5.1":           "5.1 A.5.1 A.5.10",
		"cl. 6.1.2":      "6.1.2",
		"10.3":           "",
		"A.5.15.1":       "",
		"A.5.15, A.5.16": "",
		"A.5.l5":         "",
		"A.5.7a":         "A.5.7",
		"Access control": "",
		"CC6.1":          "",
	} {
		assert.Equal(t, want, iso27001.Candidates(text).String(), text)
	}
}

// Every id has itself as its only candidate when it says of what it is, and the other
// readings of a bare number are complete: these are all that there are.
func TestCandidatesOfEveryID(t *testing.T) {
	several := map[string]string{}
	for r := range iso27001.Requirements() {
		kind := "control "
		if r.IsClause() {
			kind = "ISO 27001:2022 clause "
		}
		bare := strings.TrimPrefix(r.String(), "A.")
		assert.Equal(t, iso27001.SetOf(r), iso27001.Candidates(kind+bare))
		assert.Equal(t, iso27001.SetOf(r), iso27001.Candidates(kind+bare+" "+r.Title()), r.Title())
		if s := iso27001.Candidates(bare); s.Len() > 1 {
			several[bare] = s.String()
		}
		assert.True(t, iso27001.Candidates(bare).Has(r), bare)
	}
	assert.Len(t, several, 20)
	for c := range iso27001.Controls2013() {
		assert.Equal(t, iso27001.From2013(c), iso27001.Candidates(c.String()))
		bare := iso27001.Candidates(strings.TrimPrefix(c.String(), "A."))
		assert.True(t, bare.HasAll(iso27001.From2013(c)), c)
	}
}

func TestParseLooseControlsOf2013(t *testing.T) {
	for want, texts := range map[string][]string{
		"A.9.2.3":  {"A.9.2.3", "a9.2.3", "a_9_2_3", "Annex A 9.2.3", "A.09.02.03", "9.2.3", "ISO/IEC 27001:2013 A.9.2.3", "ISO27002:2013 9.2.3", "control 9.2.3", "\tA.9.2.3\u00a0"},
		"A.6.1.2":  {"6.1.2", "A 6 1 2"},
		"A.18.2.3": {"A18.2.3", "2013 A.18.2.3"},
	} {
		for _, text := range texts {
			c, err := iso27001.ParseLoose2013(text)
			assert.NoError(t, err, text)
			assert.Equal(t, want, c.String(), text)
		}
	}
	for text, hint := range map[string]string{
		"": "", "A.9.2": "", "A.9.2.7": "", "A.9.2.3.1": "did you mean A.9.2.", "clause 6.1.2": "", "clause A.6.1.2": "", "ISO 27001:2022 A.9.2.3": "", "2013 2022 A.9.2.3": "",
		"A.5.15": "it is one of 2022, which took over A.9.1.1 A.9.1.2", "A.9.2.3 Management": "", "A.9.2.3, A.9.2.4": "", "A.009.2.3": "",
	} {
		c, err := iso27001.ParseLoose2013(text)
		assert.Zero(t, c, text)
		assertProblem(t, attestkit.RuleUnknownID, err, text, hint)
	}
}

// requireOld holds ParseLoose2013 to a scan of the ids.
func requireOld(t *testing.T, text string) {
	t.Helper()
	f, want := looseFormOf(text), ""
	for c := range iso27001.Controls2013() {
		if "A."+f.number == c.String() && !f.isClause() && !f.of2022() {
			want = c.String()
		}
	}
	c, err := iso27001.ParseLoose2013(text)
	require.Equal(t, want, c.String())
	require.Equal(t, want == "", err != nil)
	if err != nil {
		requireProblem(t, attestkit.RuleUnknownID, err, text, c.String())
	}
}

// requireOffered requires that what is read, and whatever a problem offers, is among
// the candidates, and for a text without words those of a scan.
func requireOffered(t *testing.T, text string, r iso27001.Requirement, err error) {
	t.Helper()
	got := iso27001.Candidates(text)
	if err == nil {
		require.True(t, got.Has(r))
	}
	if f := looseFormOf(text); plainNumber.MatchString(f.number) && (!f.of2013() || !f.of2022()) {
		require.Equal(t, naiveCandidates(f, text), got.String())
	}
	if offer := regexpOffer.FindStringSubmatch(errorText(err, text)); offer != nil {
		for id := range strings.SplitSeq(offer[1], " or ") {
			offered, err := iso27001.ParseRequirement(id)
			require.NoError(t, err)
			require.True(t, got.Has(offered), id)
		}
	}
}

// plainNumber is what an id may have behind its words.
var plainNumber = regexp.MustCompile(`^\d\d?(\.\d\d?){0,3}$`)

var regexpOffer = regexp.MustCompile(`(?:did you mean|it could be) ([A0-9. or]+?)\??$`)

// errorText returns the problem without the text that it quotes.
func errorText(err error, text string) string {
	if err == nil {
		return ""
	}
	return strings.Replace(err.Error(), attestkit.Quote(text), "", 1)
}

func naiveCandidates(f looseForm, text string) string {
	var ids []string
	add := func(id string) {
		if !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	bare := !f.isClause() && !f.isControl()
	for c := range iso27001.Clauses() {
		under := c.Heading().String() == f.number || c.Heading().Parent().String() == f.number && f.number != ""
		if (c.String() == f.number || under) && (bare || f.isClause()) {
			add(c.String())
		}
	}
	for r := range iso27001.Controls() {
		number := strings.TrimPrefix(r.String(), "A.")
		cut := bare && len(f.edition) == countOf(f.edition, "ISO", "IEC", "27001", "27002") && number == f.number+"0" && !zeroBefore(text)
		old := false
		for c := range r.In2013() {
			old = old || c.String() == "A."+f.number
		}
		isNow := number == f.number || f.isControl() && strings.HasPrefix(number, f.number+".") && !strings.Contains(f.number, ".")
		if (bare || f.isControl()) && (!f.of2013() && isNow || old && (!f.of2022() || !slices.ContainsFunc(ids, func(id string) bool { return id == f.number })) || cut) {
			add(r.String())
		}
	}
	return strings.Join(ids, " ")
}

func countOf(list []string, of ...string) (n int) {
	for _, s := range list {
		if slices.Contains(of, s) {
			n++
		}
	}
	return n
}

// zeroBefore reports whether the last number of the text is written with two digits.
func zeroBefore(text string) bool {
	runs := looseRuns.FindAllString(text, -1)
	return len(runs) > 0 && len(runs[len(runs)-1]) == 2
}
