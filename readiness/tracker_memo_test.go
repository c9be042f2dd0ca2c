package readiness_test

import (
	"regexp"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/readiness"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

func TestMemoSortsControls(t *testing.T) {
	in := func(on string) []readiness.TrackedEvidence {
		return []readiness.TrackedEvidence{{Title: "record", PerformedOn: date(on)}}
	}
	for _, c := range []struct {
		name     string
		change   func(*readiness.TrackedCUEC)
		why      []string
		evidence int
	}{
		{"evidence of the year", func(*readiness.TrackedCUEC) {}, nil, 1},
		{"evidence of another year", func(c *readiness.TrackedCUEC) { c.Periods[0].Evidence = in("2024-12-31") },
			[]string{"It is said to be in place, and no dated evidence of these days shows that it operated."}, 0},
		{"evidence without a date", func(c *readiness.TrackedCUEC) { c.Periods[0].Evidence = in("") },
			[]string{"It is said to be in place, and no dated evidence of these days shows that it operated."}, 1},
		{"evidence under a period that was added", func(c *readiness.TrackedCUEC) {
			c.Periods = []readiness.TrackedPeriod{{Period: period("2025-10-01", "2025-12-31"), Evidence: in("2025-11-30")}}
		}, nil, 1},
		{"it failed", func(c *readiness.TrackedCUEC) { c.Periods[0].NotOperated = "Nobody left." }, []string{"Nobody left."}, 1},
		{"open", func(c *readiness.TrackedCUEC) { c.Status = readiness.CUECOpen }, []string{"Nobody has answered it yet."}, 1},
		{"accepted", func(c *readiness.TrackedCUEC) { c.Status = readiness.CUECAccepted }, []string{"It is accepted and not in place yet."}, 1},
		{"not applicable for no reason", func(c *readiness.TrackedCUEC) { c.Status = readiness.CUECNotApplicable },
			[]string{"It is held to be not applicable, and no reason is recorded."}, 1},
		{"unconfirmed", func(c *readiness.TrackedCUEC) {
			c.Status, c.Unconfirmed, c.Earlier = readiness.CUECAccepted, true, []readiness.TrackedWording{{ID: "0", Text: "Before."}}
		}, []string{"The report changed since it was answered, and nobody has confirmed the answer yet."}, 1},
	} {
		tracker := answered(t, cuec("1", withdrawAccounts))
		c.change(&tracker.VendorReports[0].CUECs[0])
		memo := tracker.Memos(readiness.MemoOptions{FiscalYear: period("2025-01-01", "2025-12-31")})[0]
		var line readiness.MemoControl
		if c.why == nil {
			require.Len(t, memo.Operated, 1, c.name)
			line = memo.Operated[0]
		} else {
			require.Len(t, memo.NotOperated, 1, c.name)
			line = memo.NotOperated[0]
		}
		assert.Equal(t, c.why, line.Why, c.name)
		assert.Len(t, line.Evidence, c.evidence, c.name)
		assert.Equal(t, "payroll", line.Owner)
		if c.name == "unconfirmed" {
			assert.Equal(t, "Before.", line.EarlierText)
		}
	}
}

// TestMemoOfWhatDoesNotApply holds that a CUEC that does not apply, with a reason, counts
// neither among those operated nor among the others.
func TestMemoOfWhatDoesNotApply(t *testing.T) {
	tracker := answered(t, cuec("1", withdrawAccounts), cuec("2", approveHours))
	c := &tracker.VendorReports[0].CUECs[1]
	c.Status, c.Reason = readiness.CUECNotApplicable, "No portal."
	memo := tracker.Memos(readiness.MemoOptions{FiscalYear: period("2025-01-01", "2025-12-31")})[0]
	require.Len(t, memo.NotApplicable, 1)
	assert.Equal(t, []string{"No portal."}, memo.NotApplicable[0].Why)
	assert.Equal(t, "2", memo.NotApplicable[0].ID)
	assert.Len(t, memo.Operated, 1)
	assert.Empty(t, memo.NotOperated)
	text := memo.Text()
	for _, line := range []string{"\nOperated: 1 of 1\n", "\nNot operated, or not shown to have operated: 0 of 1\n", "\nNot applicable: 1 besides the 1\n", "- Why: No portal.\n"} {
		assert.Contains(t, text, line)
	}
}

func TestMemoOfTextsThatCannotBeSeen(t *testing.T) {
	tracker := answered(t, cuec("1", withdrawAccounts))
	tracker.VendorReports[0].CUECs[0].Periods[0].Evidence = []readiness.TrackedEvidence{{Title: "\u00a0", Location: "\u200b", SHA256: ""}}
	memo := tracker.Memos(readiness.MemoOptions{Preparer: readiness.MemoSigner{Name: "\u202e"}})[0]
	assert.Contains(t, memo.Text(), "- Evidence: no date recorded\n")
	assert.Contains(t, memo.Text(), "- Prepared by: not recorded\n")
}

func TestMemoSigners(t *testing.T) {
	tracker := answered(t, cuec("1", withdrawAccounts))
	memo := tracker.Memos(readiness.MemoOptions{Preparer: readiness.MemoSigner{Date: date("2026-01-20")}, Reviewer: readiness.MemoSigner{Name: "Controller"}})[0]
	assert.Contains(t, memo.Text(), "- Prepared by: name not recorded, 2026-01-20\n- Reviewed by: Controller\n")
}

func TestMemoOfTheFiscalYear(t *testing.T) {
	tracker := answered(t, cuec("1", withdrawAccounts), cuec("2", approveHours))
	tracker = readiness.Update(&tracker, payrollReport(2026, cuec("2", approveHours)))
	tracker.Organization = "Copperfinch"
	for _, c := range []struct {
		name               string
		year               attestkit.Period
		earlier, withdrawn int
		notCovered         []attestkit.Period
	}{
		{"the calendar year 2026", period("2026-01-01", "2026-12-31"), 0, 0, []attestkit.Period{period("2026-10-01", "2026-12-31")}},
		{"a year that both reports cover", period("2025-07-01", "2026-06-30"), 1, 1, nil},
		{"a year before all", period("2024-07-01", "2025-06-30"), 1, 1, []attestkit.Period{period("2024-07-01", "2024-09-30")}},
		{"no fiscal year", attestkit.Period{}, 0, 0, nil},
		{"one that ends before it starts", period("2026-12-31", "2026-01-01"), 0, 0, nil},
	} {
		memo := tracker.Memos(readiness.MemoOptions{FiscalYear: c.year})[0]
		assert.Equal(t, date("2026-09-30"), memo.Report.End(), c.name)
		assert.Len(t, memo.EarlierIssues, c.earlier, c.name)
		assert.Len(t, memo.Withdrawn, c.withdrawn, c.name)
		assert.Equal(t, c.notCovered, memo.NotCovered, c.name)
	}
	tracker.VendorReports[0].CUECs[0].Periods[1].Evidence = []readiness.TrackedEvidence{{Title: "late", PerformedOn: date("2026-11-02")}}
	assert.Len(t, tracker.Memos(readiness.MemoOptions{})[0].Operated, 1, "without a fiscal year the report's period decides")
}

func TestMemoOfAType1(t *testing.T) {
	tracker := readiness.Track(&soc.Report{Kind: soc.SOC2, Type: soc.Type1, Organization: soc.Organization{Name: "Quillhaven"}, AsOf: date("2025-03-31"),
		CUECs: []soc.CUEC{{ID: "C", Text: withdrawAccounts, Criteria: []tsc.Criterion{tsc.CC6_3, tsc.CC6_2}}}})
	memo := tracker.Memos(readiness.MemoOptions{FiscalYear: period("2025-01-01", "2025-12-31")})[0]
	assert.Equal(t, []attestkit.Period{period("2025-01-01", "2025-12-31")}, memo.NotCovered, "a Type 1 covers no days")
	text := memo.Text()
	assert.Contains(t, text, "- Report: SOC 2 Type 1\n")
	assert.Contains(t, text, "- As of: 2025-03-31\n- Operation: a Type 1 draws no conclusion on it\n")
	assert.Contains(t, text, "- Opinion: not recorded\n")
	assert.Contains(t, text, "- Criteria: CC6.2 CC6.3\n")
}

func TestMemoSharesNothingWithTheTracker(t *testing.T) {
	tracker := answered(t, cuec("1", withdrawAccounts))
	before := tracker.Clone()
	memo := tracker.Memos(readiness.MemoOptions{})[0]
	memo.Operated[0].Evidence[0].Title, memo.Operated[0].ControlObjectives[0].ID, memo.Report.Systems[0], memo.Report.Opinion.Matters[0] = "x", "x", "x", "x"
	assert.Equal(t, before, tracker)
}

var hostileTexts = []string{
	"# Heading\n\n## Another",
	"</td><script>alert(1)</script> & <img src=x onerror=alert(1)>",
	"![x](http://evil.example/x.png) [click](javascript:alert(1)) <http://evil.example>",
	"`code` ```fence``` ~~~ *bold* _it_ ~~gone~~ $math$ | cell |",
	"text\r\n- Reviewed by: the auditor\r\n---\n1. one\n> quote",
	"www.evil.example https://evil.example/ @team #1",
	"\x1b[31mred\x1b[0m \x07 \u202egnirts\u202c \u200b \u2028line \x00",
	"\\# \\\\ trailing \\",
	"broken \xff\xfe utf-8",
	"<!-- comment --> &lt;b&gt; &#60;",
}

var (
	linePattern = regexp.MustCompile(`^(|#{1,3} .*|- [A-Z][A-Za-z0-9 ]+: .+)$`)
	bare        = regexp.MustCompile("(^|[^\\\\])(\\\\\\\\)*[`*_\\[\\]|~$]")
)

// requireHarmless holds that Markdown consists of headings and labeled lines in which
// nothing is markup.
func requireHarmless(t testing.TB, markdown string) {
	t.Helper()
	require.NotContains(t, markdown, "<")
	require.NotContains(t, markdown, ">")
	require.NotContains(t, markdown, "\n\n\n")
	require.NotRegexp(t, `[^\\]://`, markdown)
	require.NotRegexp(t, "[^`\\\\]@|@[^`@\\\\]", markdown)
	markdown = strings.ReplaceAll(markdown, "`@`", "") // the only code
	for _, line := range strings.Split(strings.TrimSuffix(markdown, "\n"), "\n") {
		require.Regexp(t, linePattern, line)
		require.NotRegexp(t, bare, line)
		for _, r := range line {
			require.True(t, unicode.IsPrint(r), "%q", line)
		}
	}
}

// unescaped undoes the escapes of Markdown.
func unescaped(s string) string {
	s = regexp.MustCompile("\\\\([[:punct:]])|`(@)`").ReplaceAllString(s, "$1$2")
	return strings.NewReplacer("&lt;", "<", "&gt;", ">", "&amp;", "&").Replace(s)
}

func TestHostileTextInMemos(t *testing.T) {
	plain := memoEverywhere("plain")
	lines := strings.Count(plain.Text(), "\n- ")
	require.Equal(t, lines, strings.Count(plain.Markdown(), "\n- "))
	for _, hostile := range hostileTexts {
		memo := memoEverywhere(hostile)
		markdown, text := memo.Markdown(), memo.Text()
		requireHarmless(t, markdown)
		assert.Equal(t, lines, strings.Count(markdown, "\n- "), "each text on one line")
		assert.Equal(t, lines, strings.Count(text, "\n- "), "each text on one line")
		want := strings.Join(strings.Fields(strings.Map(func(r rune) rune {
			if unicode.IsPrint(r) {
				return r
			}
			return ' '
		}, hostile)), " ")
		assert.Contains(t, text, "- Owner: "+want+"\n")
		for line := range strings.Lines(markdown) {
			if owner, ok := strings.CutPrefix(line, "- Owner: "); ok {
				assert.Equal(t, want+"\n", unescaped(owner), "nothing printable is lost")
			}
		}
	}
}

// memoEverywhere returns a memo that holds a text wherever a text can stand.
func memoEverywhere(text string) readiness.Memo {
	report := payrollReport(2025, cuec(text, text))
	report.Organization, report.Systems[0].Name, report.Auditor.Name = soc.Organization{Name: text, Part: text}, text, text
	report.Number, report.Title, report.Opinion.Bases[0].Text = text, text, text
	report.ControlObjectives[0].Text = text
	tracker := readiness.Track(report)
	c := &tracker.VendorReports[0].CUECs[0]
	tracker.Organization, c.Owner, c.OwnControl, c.OwnControlIDs = text, text, text, []string{text}
	c.Status, c.Reason = readiness.CUECNotApplicable, text
	c.Unconfirmed, c.Earlier = true, []readiness.TrackedWording{{ID: text, Text: text}}
	c.AdditionalCriteria = []soc.CriterionRef{{Framework: text, ID: text}}
	c.Periods[0].Evidence = []readiness.TrackedEvidence{{Title: text, Location: text}}
	signer := readiness.MemoSigner{Name: text}
	return tracker.Memos(readiness.MemoOptions{Preparer: signer, Reviewer: signer})[0]
}
