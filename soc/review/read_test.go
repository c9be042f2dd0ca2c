package review_test

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/soc/review"
	"github.com/attestkit/attestkit/tsc"
)

func readCases() []readCase {
	return slices.Concat(opinionCases, scopeCases, dateCases, exceptionCases, controlCases, sampleCases, windowCases, letterCases, subserviceCases, userCases, descriptionCases, placeCases)
}

// read runs a case.
func (c *readCase) read() ([]review.Finding, *soc.Report, review.Options) {
	r, o := c.base(), review.Options{AsOf: today}
	if c.edit != nil {
		c.edit(r, &o)
	}
	return review.Read(r, o), r, o
}

// conventional are the codes whose detail prints the number of a convention.
var conventional = []review.Code{
	review.CodeTooOld, review.CodeStale, review.CodeShortPeriod, review.CodeLongPeriod, review.CodeShortOverlap,
	review.CodeDatedSoon, review.CodeDatedLate, review.CodeThinSample, review.CodeLetterTooLong,
}

func TestRead(t *testing.T) {
	for _, c := range readCases() {
		t.Run(c.code.String()+"/"+c.name, func(t *testing.T) {
			findings, r, _ := c.read()
			got := with(c.code, findings)
			require.Equal(t, c.found, len(got) > 0, "%v", codes(findings))
			if !c.found {
				return
			}
			assert.Contains(t, got[0].Detail, c.detail)
			if c.pointer != "" || c.detail == "" {
				assert.Equal(t, c.pointer, got[0].Pointer)
			}
			assert.Equal(t, slices.Contains(conventional, c.code), strings.Contains(got[0].Detail, "convention"), got[0].Detail)
			if c.name != "ids of an older edition" && r.CriteriaEdition != soc.Criteria2016 && !strings.Contains(c.name, "included organization are none") {
				assert.NoError(t, legal(r))
			}
		})
	}
}

// legal validates, but for what these cases leave out on purpose.
func legal(r *soc.Report) error {
	c := *r
	if c.Period.To.After(c.ReportDate) {
		c.ReportDate = c.Period.To
	}
	return c.Validate()
}

// TestEveryCodeOnBothSides holds that each code has a case that finds it and one
// that does not.
func TestEveryCodeOnBothSides(t *testing.T) {
	seen := map[review.Code]map[bool]bool{}
	for _, c := range readCases() {
		if seen[c.code] == nil {
			seen[c.code] = map[bool]bool{}
		}
		seen[c.code][c.found] = true
	}
	for code := range review.Codes() {
		assert.Len(t, seen[code], 2, code.String())
	}
}

func TestNothingToFind(t *testing.T) {
	full := review.Options{
		AsOf: today, Window: span("2024-01-01..2024-12-31"), NeedOperation: true, Reader: review.UserEntity,
		Entity: "Acme Inc", Uses: []string{"Ledger"}, Locations: []string{"Ohio"}, MaxAge: 12, Letters: []soc.BridgeLetter{letter()},
	}
	for _, o := range []review.Options{{AsOf: today}, full} {
		o.Prior = prior(soc2())
		assert.Empty(t, review.Read(soc2(), o))
		o.Prior, o.Letters = prior(soc1()), nil
		assert.Empty(t, review.Read(soc1(), o))
	}
	text, err := json.Marshal(review.Read(soc2(), review.Options{AsOf: today}))
	require.NoError(t, err)
	assert.Equal(t, "[]", string(text))
}

// everything returns a report in which much is to be found, and options to match.
func everything() (*soc.Report, review.Options) {
	r := soc2()
	o := review.Options{AsOf: day("2026-08-01"), Window: span("2024-07-01..2025-06-30"), Prior: prior(r), Uses: []string{"Payroll"}, Letters: []soc.BridgeLetter{letter()}}
	fail(o.Prior, "E1", "C-CC6.1")
	o.Letters[0].Date = day("2025-02-01")
	fail(r, "E1", "C-CC6.1").Response = soc.Response{}
	fail(r, "E2", "C-CC8.1")
	r.Controls[0].Tests = []soc.Test{{Result: soc.DidNotOperate}}
	r.Controls[1].Tests = []soc.Test{tested(soc.Inquiry)}
	r.Controls[2].Tests[0].Sample, r.Controls[3].Criteria = n(1), nil
	qualifiedElsewhere(r, &o)
	r.Opinion.Emphasis = []string{"A merger is planned.", "A sale is planned."}
	carveOut(r).Services[0].Monitoring = ""
	r.CUECs = []soc.CUEC{{ID: "U1", Text: "Follow the terms of use"}, {ID: "U2", Text: "Review your users", Criteria: []tsc.Criterion{tsc.CC6_1}}}
	r.Description = soc.Description{
		Incidents: []soc.Incident{{Nature: "Outage"}}, SubsequentEvents: []soc.Event{{Text: "Sale"}}, Changes: []soc.Event{{Text: "New host"}},
		NotRelevant: []soc.NotRelevant{{Criterion: tsc.CC6_4}},
	}
	return r, o
}

func TestOrderOfWeight(t *testing.T) {
	r, o := everything()
	findings := review.Read(r, o)
	require.NoError(t, r.Validate())
	require.Greater(t, len(findings), 20)
	last := review.Finding{}
	for _, f := range findings {
		assert.Equal(t, f.Code.Severity(), f.Severity)
		assert.GreaterOrEqual(t, f.Severity, last.Severity)
		if f.Severity == last.Severity {
			assert.GreaterOrEqual(t, f.Code, last.Code)
		}
		last = f
	}
	assert.Equal(t, []string{"/cuecs/0"}, []string{with(review.CodeUserControl, findings)[0].Pointer})
}

func TestHeavierAmongExceptions(t *testing.T) {
	r := soc2()
	second(r)
	fail(r, "E1", "C-CC6.1")
	fail(r, "E2", "C-CC6.2")
	assert.Equal(t, []string{"exception-only-control", "exception"}, codes(review.Read(r, review.Options{AsOf: today})))
}

func TestModifiedOpinionIsSaidOnce(t *testing.T) {
	r := soc2()
	r.Opinion.Overall, r.Opinion.Design = soc.Qualified, soc.Qualified
	assert.Equal(t, []string{"qualified-in-scope"}, codes(review.Read(r, review.Options{AsOf: today})))
	r.Opinion.Overall = soc.Adverse
	assert.Equal(t, []string{"adverse-opinion", "qualified-in-scope"}, codes(review.Read(r, review.Options{AsOf: today})), "no part explains the whole")
}

func TestExceptionIsSaidOnce(t *testing.T) {
	r := soc2()
	r.Controls[17].Tests[0].Result = soc.Exceptions
	fail(r, "E1", "C-CC6.1")
	assert.Equal(t, []string{"exception-only-control"}, codes(review.Read(r, review.Options{AsOf: today})))
}

func TestDeterministic(t *testing.T) {
	r, o := everything()
	want, err := json.Marshal(review.Read(r, o))
	require.NoError(t, err)
	for range 20 {
		got, err := json.Marshal(review.Read(r, o))
		require.NoError(t, err)
		require.JSONEq(t, string(want), string(got))
		require.Equal(t, string(want), string(got))
	}
}

func TestFindingsArePlainJSON(t *testing.T) {
	r, o := everything()
	want := review.Read(r, o)
	text, err := json.Marshal(want)
	require.NoError(t, err)
	var got []review.Finding
	require.NoError(t, json.Unmarshal(text, &got))
	assert.Equal(t, want, got)
	assert.Contains(t, string(text), `"severity":"attention"`)
}

func TestReadLeavesItsArgumentsAlone(t *testing.T) {
	r, o := everything()
	before, err := json.Marshal([]any{r, o})
	require.NoError(t, err)
	review.Read(r, o)
	after, err := json.Marshal([]any{r, o})
	require.NoError(t, err)
	assert.Equal(t, string(before), string(after))
}

func TestStructuredReferences(t *testing.T) {
	r := soc2()
	r.Opinion.Operation = soc.Qualified
	r.Opinion.Bases = []soc.Basis{
		{Subject: soc.OperationMatter, Text: "One.", Criteria: []tsc.Criterion{tsc.CC8_1, tsc.CC6_1}},
		{Subject: soc.DescriptionMatter, Text: "Another matter.", Criteria: []tsc.Criterion{tsc.CC1_1}},
	}
	f := with(review.CodeQualifiedInScope, review.Read(r, review.Options{AsOf: today}))
	require.Len(t, f, 1)
	assert.Equal(t, []tsc.Criterion{tsc.CC6_1, tsc.CC8_1}, f[0].Criteria, "only of bases on operation, in catalog order")
}

// TestControlCharactersAreText holds that NUL in a text is nothing to find.
func TestControlCharactersAreText(t *testing.T) {
	r := soc2()
	r.Title, r.Description.Services = "NUL \x00", []string{"\x00"}
	r.Controls[0].Owner, r.Controls[0].Tests[0].Text = "\x00", "Read\x00it."
	r.Labels = map[string]string{"a": "\x00"}
	require.NoError(t, r.Validate())
	assert.Empty(t, review.Read(r, review.Options{AsOf: today}))
}

// TestStructuredReferencesOfASOC2Plus holds that criteria of other frameworks are
// told as ids and not in words alone, and by how many they are.
func TestStructuredReferencesOfASOC2Plus(t *testing.T) {
	r := soc2()
	plus(r)
	m := &r.AdditionalSubjectMatters[0]
	m.Criteria = nil
	var refs []soc.CriterionRef
	for i := range 10 {
		refs = append(refs, soc.CriterionRef{Framework: m.Framework, ID: strconv.Itoa(i)})
	}
	m.Opinion = soc.Opinion{Overall: soc.Qualified, Bases: []soc.Basis{{Text: "One.", AdditionalCriteria: refs[:4]}, {Text: "Two.", AdditionalCriteria: refs[2:]}}}
	r.CUECs = []soc.CUEC{{ID: "U1", Text: "Review your users", AdditionalCriteria: refs[:1]}}
	fail(r, "E1").AdditionalCriteria = refs[1:3]
	require.NoError(t, r.Validate())
	findings := review.Read(r, review.Options{AsOf: today})
	for code, want := range map[review.Code][]soc.CriterionRef{
		review.CodeQualifiedInScope: refs, review.CodeUserControl: refs[:1], review.CodeException: refs[1:3],
	} {
		f := with(code, findings)
		require.Len(t, f, 1, code.String())
		assert.Equal(t, want, f[0].AdditionalCriteria, code.String())
	}
	assert.Contains(t, with(review.CodeQualifiedInScope, findings)[0].Detail, `"6", "7" of "HIPAA" and 2 more`)
}

func TestManagementDateIsInTheAction(t *testing.T) {
	r := soc2()
	fail(r, "E1", "C-CC6.1").Response.Date = day("2025-03-01")
	f := with(review.CodeExceptionOnlyControl, review.Read(r, review.Options{AsOf: today}))
	require.Len(t, f, 1)
	assert.Contains(t, f[0].Action, "2025-03-01")
	assert.Contains(t, f[0].Action, "the opinion does not cover")
}

// TestFrontPageSaysItOnce holds that a front page is not blamed for what was not
// transcribed.
func TestFrontPageSaysItOnce(t *testing.T) {
	r := &soc.Report{Kind: soc.SOC2, Type: soc.Type2, Extent: soc.FrontPage, Organization: soc.Organization{Name: "Acme"}, Period: span("2024-01-01..2024-12-31")}
	o := review.Options{AsOf: today, Uses: []string{"Ledger"}, Locations: []string{"Ohio"}, NeedCategories: []tsc.Category{tsc.Privacy}, Entity: "Acme"}
	findings := review.Read(r, o)
	assert.Equal(t, []string{"not-transcribed"}, codes(findings))
	for _, part := range []string{`"Ledger"`, `"Ohio"`, `"Privacy"`, "opinion", "exceptions", "user entity controls"} {
		assert.Contains(t, findings[0].Detail, part)
	}
	r.Extent = soc.OpinionOnly
	o.NeedCategories = nil
	assert.NotContains(t, with(review.CodeNotTranscribed, review.Read(r, o))[0].Detail, "the auditor's opinion")
}

func TestEmptyAndBrokenReportsDoNotPanic(t *testing.T) {
	for _, r := range []*soc.Report{
		{},
		{Extent: soc.Full, Kind: 9, Type: 9, Categories: []tsc.Category{99}, Standards: []soc.Standard{99}},
		{Extent: soc.Full, Kind: soc.SOC2, Type: soc.Type2, Controls: []soc.Control{{Criteria: []tsc.Criterion{255}, Cadence: 99, Tests: []soc.Test{{Result: 99}}}},
			Exceptions: []soc.Exception{{Controls: []string{"", "gone"}, Criteria: []tsc.Criterion{0, 200}}}},
	} {
		assert.NotPanics(t, func() {
			review.Read(r, review.Options{AsOf: today, Window: span("0001-01-01..9999-12-31"), Prior: &soc.Report{}, Letters: []soc.BridgeLetter{{}}, Reader: 99})
			review.Compare(r, &soc.Report{})
		})
	}
}
