package tsc_test

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/tsc"
)

func TestCandidates(t *testing.T) {
	for text, want := range map[string]string{
		"":                  "",
		"CC6.1":             "CC6.1",
		"soc 2 - cc 6.1":    "CC6.1",
		"CC61":              "CC6.1",
		"CC6.1.3":           "CC6.1",
		"CC6.1 Access":      "CC6.1",
		"CC6.1(a)":          "CC6.1",
		"CC6.1#3":           "CC6.1",
		"CC6.1, CC6.2":      "",
		"CC6.1 and CC6.2":   "",
		"PP1.1":             "PI1.1",
		"pp 1":              "PI1.1 PI1.2 PI1.3 PI1.4 PI1.5",
		"PP9.9":             "",
		"CCC6.1":            "CC6.1",
		"CC9":               "CC9.1 CC9.2",
		"P8.0":              "P8.1",
		"6.1":               "CC6.1 P6.1",
		"TSC 6.1":           "CC6.1 P6.1",
		"6.1 Access":        "CC6.1 P6.1",
		"1.1":               "CC1.1 A1.1 C1.1 PI1.1 P1.1",
		"1.5":               "CC1.5 PI1.5",
		"6.7":               "CC6.7 P6.7",
		"8.1":               "CC8.1 P8.1",
		"9.2":               "CC9.2",
		"9.9":               "",
		"6":                 "",
		"6.1.3":             "",
		"CC6.9":             "",
		"CC10.1":            "",
		"A.5.15":            "",
		"Logical access":    "",
		"2 CC6.1":           "",
		"SOC2.1":            "",
		"'5.1":              "",
		"=CC6.1":            "CC6.1",
		"'CC6.1":            "CC6.1",
		"DC1":               "",
		"see CC6.1 and 6.2": "",
	} {
		assert.Equal(t, want, tsc.Candidates(text).String(), text)
	}
}

func TestParseLooseSeries(t *testing.T) {
	for want, texts := range map[tsc.Series][]string{
		tsc.SeriesCC6: {"CC6", "cc 6", "CC06", "CC_6", "CC6.0", "CC6.x", "CC6.X", "TSC CC6", "SOC 2: CC6", "CC6 Logical and Physical Access Controls", "CC6 - logical and physical access controls", "CC6.0\u2013Logical and Physical Access Controls", " Logical and Physical Access Controls "},
		tsc.SeriesA1:  {"A1", "a 1.0", "CC A1"},
		tsc.SeriesPI1: {"PI1", "pi_1", "PI1.0"},
		tsc.SeriesP4:  {"P4.0", "P4: Use, Retention, and Disposal", "use, retention, and disposal"},
	} {
		for _, text := range texts {
			s, err := tsc.ParseLooseSeries(text)
			assert.NoError(t, err, text)
			assert.Equal(t, want, s, text)
		}
	}
	for text, hint := range map[string]string{
		"": "", "CC": "", "CC6.1": "", "CC10": "did you mean CC1?", "PP1": "did you mean PI1?", "CC6 Availability": "", "CC6-CC8": "", "CC6, CC7": "", "CC6#": "did you mean CC6?",
		"6": "", "CC6 x y": "", "CC6.0.0": "", "Common Criteria": "", "SOC 2": "", "CC6.1 Logical and Physical Access Controls": "",
	} {
		s, err := tsc.ParseLooseSeries(text)
		assert.Zero(t, s, text)
		assertProblem(t, err, text, hint)
	}
	_, err := tsc.ParseSeries("P6.0")
	assertProblem(t, err, "P6.0", "did you mean P6?")
}

func TestParseLoosePoint(t *testing.T) {
	for want, texts := range map[string][]string{
		"CC6.1#1":  {"CC6.1#1", "cc6_1 # 01", "CC6.1-POF1", "CC6.1 PoF 1", "TSC CC6.1: point 1", "SOC 2 CC6.1 Point of Focus 1", "CC6.1#1 Identifies and Manages the Inventory of Information Assets", "CC6.1 identifies and manages the inventory of information assets"},
		"CC6.1#11": {"CC6.1 - Protects Cryptographic Keys", "CC6.1 \u2014 Protects Encryption Keys", "CC6.1: protects encryption keys", "Protects Cryptographic Keys", "CC6.1#11 Protects Encryption Keys"},
		"P4.1#1":   {"cc_p_4_1 #1", "P 4.1\u00a0#1"},
		"CC2.2#12": {"CC2.2 Communicates System Objectives \u2013", "CC2.2 pof12"},
	} {
		for _, text := range texts {
			p, err := tsc.ParseLoosePoint(text)
			assert.NoError(t, err, text)
			assert.Equal(t, want, p.String(), text)
		}
	}
	for text, hint := range map[string]string{
		"": "", "#1": "", "CC6.1": "CC6.1 has 13", "CC6.1.1": "neither criteria nor points of focus have numbered parts", "CC6.1 1": "", "CC6.1#14": "CC6.1 has 13", "CC6.1#": "CC6.1 has 13",
		"CC6.1#1#1": "CC6.1 has 13", "CC6.1 POF": "CC6.1 has 13", "CC6.1 POF1a": "CC6.1 has 13", "CC6.1#1 Restricts Access": "CC6.1 has 13", "CC6.2 Protects Cryptographic Keys": "CC6.2 has",
		"CC6.1, CC6.2 #1": "CC6.1 has 13", "PP1.1#1": "did you mean PI1.1?", "Protects": "", "CC6.1#99999999999999999999": "CC6.1 has 13", "CC6.1#1, CC6.1#2": "CC6.1 has 13", "CC6.1#0": "CC6.1 has 13",
	} {
		p, err := tsc.ParseLoosePoint(text)
		assert.Zero(t, p, text)
		assertProblem(t, err, text, hint)
	}
	for _, text := range []string{"CC3.1 Reflects Entity Activities", "reflects management's choices"} {
		_, err := tsc.ParseLoosePoint(text)
		require.Len(t, attestkit.Problems(err), 1)
		assert.Equal(t, attestkit.RuleAmbiguousID, attestkit.Problems(err)[0].Rule)
		assert.ErrorContains(t, err, "could be CC3.1#")
	}
}

func TestParseLooseCategory(t *testing.T) {
	for want, texts := range map[tsc.Category][]string{
		tsc.Security:            {"Security", "SECURITY ", "Security (Common Criteria)", "Common Criteria - Security", "Security (CC)", "SOC 2 Security", "Trust Services Criteria: Security", "security category", "AICPA TSC 2017 Security Criteria"},
		tsc.Availability:        {"availability", "A", "A1", "Availability (A1)", "A - Availability", "a_1", "Availability Criteria", "Availability principle"},
		tsc.ProcessingIntegrity: {"processing-integrity", "Processing Integrity", "processing_integrity", "ProcessingIntegrity", "PI", "pi1", "PI: Processing Integrity", "Processing\u00a0Integrity"},
		tsc.Confidentiality:     {"Confidentiality", "c", "C1", "Confidentiality (C)"},
		tsc.Privacy:             {"Privacy", "P", "Privacy (P)", "\tprivacy\r\n"},
	} {
		for _, text := range texts {
			c, err := tsc.ParseLooseCategory(text)
			assert.NoError(t, err, text)
			assert.Equal(t, want, c, text)
		}
	}
	for text, hint := range map[string]string{
		"": "", "Security & Privacy": "", "Security, Availability": "", "Security Privacy": "", "Common Criteria": "belong to all five", "cc": "belong to all five", "Availability (CC)": "", "Privacy P1": "", "A2": "",
		"A 1 1": "", "Sec": "did you mean security?", "Avail.": "did you mean availability?", "conf": "did you mean confidentiality?", "S": "did you mean security?", "Securty": "did you mean security?", "Processing": "did you mean processing-integrity?",
		"SOC 2": "", "Trust Services Criteria": "", "Security [CC]": "", "CC6": "", "privacy:C": "", "Security 2": "", "Processing Quality": "", "Common": "",
	} {
		c, err := tsc.ParseLooseCategory(text)
		assert.Zero(t, c, text)
		assertProblem(t, err, text, hint)
	}
}

// Whatever the catalog prints is read back, in any case and with other marks between.
func TestLooseReadsWhatTheCatalogPrints(t *testing.T) {
	for s := range tsc.AllSeries() {
		for _, text := range []string{s.String(), s.Name(), s.String() + " " + s.Name(), strings.ToLower(s.String() + ": " + s.Name())} {
			read, err := tsc.ParseLooseSeries(text)
			assert.NoError(t, err)
			assert.Equal(t, s, read, text)
		}
	}
	for c := range tsc.Categories() {
		for _, text := range []string{c.String(), c.Name(), strings.ToUpper(c.Name()), strings.ReplaceAll(c.String(), "-", "_")} {
			read, err := tsc.ParseLooseCategory(text)
			assert.NoError(t, err)
			assert.Equal(t, c, read, text)
		}
	}
	for p := range tsc.PointsOfFocus() {
		for _, text := range []string{strings.ToLower(p.String()), p.String() + " " + p.Name(), p.Criterion().String() + "-POF" + strconv.Itoa(p.Ordinal())} {
			read, err := tsc.ParseLoosePoint(text)
			assert.NoError(t, err)
			assert.Equal(t, p, read, text)
		}
	}
}

var (
	fillers      = regexp.MustCompile(`\b(?:AICPA|TRUST|SERVICES?|CRITERION|CATEGORY|PRINCIPLE|(?:CRITERIA|TSC)(?: 2017)?|TSP(?: SECTION)?(?: 100)?|SOC(?: 2)?)(?: |$)`)
	categoryText = regexp.MustCompile(`^[A-Za-z0-9 \t\r\n\x{a0}._/:()-]*\z`)
	categoryForm = map[tsc.Category]*regexp.Regexp{
		tsc.Security:            regexp.MustCompile(`^(?:CC |COMMON! )*SECURITY (?:CC |COMMON! |SECURITY )*$`),
		tsc.Availability:        regexp.MustCompile(`^(?:AVAILABILITY |A (?:1 )?)+$`),
		tsc.ProcessingIntegrity: regexp.MustCompile(`^(?:PROCESSING INTEGRITY |PROCESSINGINTEGRITY |PI (?:1 )?)+$`),
		tsc.Confidentiality:     regexp.MustCompile(`^(?:CONFIDENTIALITY |C (?:1 )?)+$`),
		tsc.Privacy:             regexp.MustCompile(`^(?:PRIVACY |P )+$`),
	}
)

// looseCategory is what ParseLooseCategory promises, by regular expressions.
func looseCategory(text string) tsc.Category {
	tokens := looseRuns.FindAllString(strings.ToUpper(text), -1)
	if !categoryText.MatchString(text) || len(tokens) > 12 {
		return 0
	}
	words := strings.Join(tokens, " ") + " "
	words = strings.ReplaceAll(" "+words, " COMMON CRITERIA ", " COMMON! ")[1:]
	for again := ""; again != words; {
		again, words = words, fillers.ReplaceAllString(words, "")
	}
	for c, form := range categoryForm {
		if form.MatchString(words) {
			return c
		}
	}
	return 0
}

// requireLoosely holds the loose parsers of what is no criterion to what they promise.
func requireLoosely(t *testing.T, text string) {
	t.Helper()
	category, err := tsc.ParseLooseCategory(text)
	require.Equal(t, looseCategory(text), category)
	requireRead(t, err, text, category.String())
	series, err := tsc.ParseLooseSeries(text)
	require.Equal(t, looseSeries(text), series)
	requireRead(t, err, text, series.String())
	p, err := tsc.ParseLoosePoint(text)
	requireRead(t, err, text, p.String())
	if err == nil { // nothing is dropped: what the point has, and marks, is all that the text holds
		require.Regexp(t, pointForm(p), strings.ToUpper(text))
	}
}

// requireRead requires a value or a problem.
func requireRead(t *testing.T, err error, text, value string) {
	t.Helper()
	if err == nil {
		require.NotEmpty(t, value)
		return
	}
	require.Empty(t, value)
	require.Len(t, attestkit.Problems(err), 1)
	require.Contains(t, err.Error(), attestkit.Quote(text))
}

const mark = `[ \t\r\n\x{a0}._/:\x{2013}\x{2014}-]`

// seriesForms are the forms of a name, alone and after an id.
var seriesForms = sync.OnceValue(func() (forms [21][2]*regexp.Regexp) {
	for s := range tsc.AllSeries() {
		name := regexp.QuoteMeta(strings.ToUpper(s.Name()))
		forms[s][0] = regexp.MustCompile(`(?s)^` + mark + `*` + name + mark + `*\z`)
		forms[s][1] = regexp.MustCompile(`(?s)^(.*?[0-9])` + mark + `*(?:` + name + `|X)?` + mark + `*\z`)
	}
	return forms
})

// looseSeries is what ParseLooseSeries promises, by regular expressions.
func looseSeries(text string) tsc.Series {
	text = upper(text)
	for s := range tsc.AllSeries() {
		if seriesForms()[s][0].MatchString(text) {
			return s
		}
		if m := seriesForms()[s][1].FindStringSubmatch(text); m != nil {
			id := strings.Join(looseTokens(m[1]), " ")
			spaced := s.String()[:len(s.String())-1] + " " + s.String()[len(s.String())-1:]
			if _, common := s.Category(); id == spaced || id == spaced+" 0" || common && (id == "CC "+spaced || id == "CC "+spaced+" 0") {
				return s
			}
		}
	}
	return 0
}

// upper makes ASCII letters large.
func upper(text string) string {
	return strings.Map(func(r rune) rune {
		if 'a' <= r && r <= 'z' {
			return r - 'a' + 'A'
		}
		return r
	}, text)
}

// pointForm is all that a text may hold that is read as the point.
func pointForm(p tsc.PointOfFocus) string {
	names := []string{regexp.QuoteMeta(strings.ToUpper(p.Name()))}
	for title := range strings.SplitSeq(p.PriorTitle(), " + ") {
		if title != "" {
			names = append(names, regexp.QuoteMeta(strings.ToUpper(title)))
		}
	}
	id := p.Criterion().String()
	letters, number, _ := strings.Cut(id, ".")
	series := letters[len(letters)-1:]
	letters = letters[:len(letters)-1]
	if letters == "CC" {
		letters = "(?:CC|COMMON" + mark + "+CRITERIA)"
	}
	framework := `(?:AICPA|TRUST|SERVICES?|COMMON|CRITERIA|CRITERION|TSC|TSP|SECTION|SOC|CC|0?2|2017|100|` + mark + `)*`
	return fmt.Sprintf(`(?s)^(?:%s%s%s*0?%s%s+0?%s%s*)?(?:(?:#|POF|POINT|POINT OF FOCUS)[ \t\r\n\x{a0}]*0*%d)?%s*(?:%s)?%s*\z`,
		framework, letters, mark, series, mark, number, mark, p.Ordinal(), mark, strings.Join(names, "|"), mark)
}

// requireOffered requires that an id of which a problem asks whether it was meant is a
// candidate, and that there is no other.
func requireOffered(t *testing.T, err error, text string) {
	t.Helper()
	detail, _ := strings.CutPrefix(err.Error(), string(attestkit.RuleUnknownID)+": "+attestkit.Quote(text))
	offered := tsc.Set{}
	for _, id := range regexp.MustCompile(`(?:did you mean|it could be|or) (\w+\.\d)`).FindAllStringSubmatch(detail, -1) {
		c, err := tsc.ParseCriterion(id[1])
		require.NoError(t, err)
		offered = offered.With(c)
	}
	if m := regexp.MustCompile(`is a series, not a criterion: (\w+) holds`).FindStringSubmatch(detail); m != nil {
		s, err := tsc.ParseSeries(m[1])
		require.NoError(t, err)
		offered = s.Criteria()
	}
	require.Equal(t, offered.String(), tsc.Candidates(text).String(), detail)
}
