package review_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/soc/review"
	"github.com/attestkit/attestkit/tsc"
)

// detail returns the detail of the one finding that has a code.
func detail(t *testing.T, code review.Code, r *soc.Report) string {
	t.Helper()
	found := with(code, review.Read(r, review.Options{AsOf: today}))
	require.Len(t, found, 1, code.String())
	return found[0].Detail
}

// TestPassagesAreReadable holds that a passage of the report is long enough to be
// understood, is cut between words, and cannot break the line that it stands on.
func TestPassagesAreReadable(t *testing.T) {
	long := strings.Repeat("word ", 100)
	for text, want := range map[string]string{
		"Review your users each quarter, and whenever duties change.": `: "Review your users each quarter, and whenever duties change."`,
		"One\n\n  line \x1b[31m":      `: "One line \x1b[31m"`,
		long:                          `word"...`,
		strings.Repeat("\u00e9", 200): `` + strings.Repeat("\u00e9", 160) + `"...`,
	} {
		r := soc2()
		r.CUECs = []soc.CUEC{{ID: "U1", Text: text, Criteria: []tsc.Criterion{tsc.CC6_1}}}
		got := detail(t, review.CodeUserControl, r)
		assert.Contains(t, got, want)
		assert.Less(t, len(got), 400)
	}
}

func TestDependInTheRightNumber(t *testing.T) {
	r := soc2()
	r.CUECs = []soc.CUEC{{ID: "U1", Text: "Review your users", Criteria: []tsc.Criterion{tsc.CC6_1, tsc.CC6_2}}}
	assert.Contains(t, detail(t, review.CodeUserControl, r), "on which CC6.1, CC6.2 depend")
	assert.NotContains(t, detail(t, review.CodeUserControl, r), "depends")
}

// TestWhoOperatesUserControls holds that an auditor is not told to operate them.
func TestWhoOperatesUserControls(t *testing.T) {
	r := soc2()
	r.CUECs = []soc.CUEC{{ID: "U1", Text: "Review your users", Criteria: []tsc.Criterion{tsc.CC6_1}}}
	for reader, who := range map[review.Reader]string{
		0: "the reader", review.UserEntity: "the reader", review.Prospect: "the reader",
		review.UserAuditor: "the user entity", review.Management: "the user entity", review.OtherReader: "the user entity",
	} {
		f := with(review.CodeUserControl, review.Read(r, review.Options{AsOf: today, Reader: reader}))
		require.Len(t, f, 1)
		assert.True(t, strings.HasPrefix(f[0].Detail, who+" operates "), f[0].Detail)
	}
}

// TestExceptionsSayWhatWasFound holds that a reader learns what the auditor found,
// and that a wrong description weakens nothing.
func TestExceptionsSayWhatWasFound(t *testing.T) {
	r := soc2()
	second(r)
	fail(r, "E1", "C-CC6.1").Text = "The review of May was late."
	assert.Contains(t, detail(t, review.CodeException, r), `which weakens CC6.1; it reads: "The review of May was late."`)
	r.Exceptions[0].Kind, r.Exceptions[0].Text = soc.DescriptionException, ""
	got := detail(t, review.CodeException, r)
	assert.Contains(t, got, "which concerns CC6.1")
	assert.NotContains(t, got, "it reads")
}

func TestControlsAreNamedByTheirTitle(t *testing.T) {
	r := soc2()
	r.Controls[0].Title = "Code of conduct"
	fail(r, "E1", "C-CC1.1")
	assert.Contains(t, detail(t, review.CodeExceptionOnlyControl, r), `at "C-CC1.1: Code of conduct", which`)
	r.Exceptions = nil
	r.Controls[0].Tests = []soc.Test{{Result: soc.DidNotOperate}}
	assert.Contains(t, detail(t, review.CodeDidNotOperate, r), `the control "C-CC1.1: Code of conduct" did not operate`)
}

// TestBasisPointsAtDescriptionCriteria holds that what a qualified description
// touches is told.
func TestBasisPointsAtDescriptionCriteria(t *testing.T) {
	r := soc2()
	r.Opinion.Description = soc.Qualified
	r.Opinion.Bases = []soc.Basis{{Subject: soc.DescriptionMatter, Text: "An incident is left out.", DescriptionCriteria: []soc.DescriptionCriterion{soc.DC4}}}
	assert.Contains(t, detail(t, review.CodeQualifiedDescription, r), `; it touches DC4; the basis: "An incident is left out."`)
	r.Opinion.Bases = append(r.Opinion.Bases, soc.Basis{Text: "Another matter."})
	assert.Contains(t, detail(t, review.CodeQualifiedDescription, r), `; the first of 2 bases: "An incident`)
}

// TestFrontPageTellsTheConclusion holds that a conclusion that is recorded is not
// called missing.
func TestFrontPageTellsTheConclusion(t *testing.T) {
	r := soc2()
	r.Extent, r.Controls, r.Opinion = soc.FrontPage, nil, soc.Opinion{Overall: soc.Unmodified}
	assert.Contains(t, detail(t, review.CodeNotTranscribed, r), "the rest of the auditor's opinion;")
	r.Opinion = soc.Opinion{}
	assert.Contains(t, detail(t, review.CodeNotTranscribed, r), ": the auditor's opinion;")
}

func TestEventsReadAsSentences(t *testing.T) {
	r := soc2()
	r.Description.SubsequentEvents = []soc.Event{{Date: day("2025-01-20"), Text: "A sale was agreed."}}
	assert.Equal(t, `an event on 2025-01-20, after what was examined: "A sale was agreed."`, detail(t, review.CodeSubsequentEvent, r))
	r.Description.SubsequentEvents[0].Date = day("2025-01-20").AddDays(-999999)
	assert.Equal(t, `an event after what was examined: "A sale was agreed."`, detail(t, review.CodeSubsequentEvent, r))
}
