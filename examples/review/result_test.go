package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/attestkit/attestkit/examples/internal/cli"
	"github.com/attestkit/attestkit/soc/review"
	"github.com/stretchr/testify/assert"
)

// found counts the findings of all reports that have a code.
func found(r result, code review.Code) (n int) {
	for i := range r.Reviews {
		for _, f := range r.Reviews[i].Findings {
			if f.Code == code {
				n++
			}
		}
	}
	return n
}

// TestReportsCoverAWindowTogether holds that of two reports on the same system neither
// is blamed for days that the other examines, nor the older one for its age.
func TestReportsCoverAWindowTogether(t *testing.T) {
	window := []string{"-window", "2025-01-01..2025-12-31", "-as-of", "2026-12-15", "-max-age", "9"}
	r := printed(t, cli.OK, append(window, "soc2-type2-2025.json", "soc2-type2.json")...)
	assert.Equal(t, review.DayTotals{Examined: 365}, r.Reliance.Days)
	for _, code := range []review.Code{review.CodeWindowOpen, review.CodeWindowNotExamined, review.CodeOverMaxAge, review.CodeStale, review.CodeTooOld} {
		assert.Zero(t, found(r, code), code.String())
	}
	r = printed(t, cli.Findings, append(window, "soc2-type2-2025.json")...)
	assert.Equal(t, 1, found(r, review.CodeWindowOpen))
	assert.Equal(t, 1, found(r, review.CodeOverMaxAge))
	r = printed(t, cli.Findings, append(window, "-prior", "soc2-type2-2025.json", "soc2-type2-2025.json", "soc2-type2.json")...)
	assert.Len(t, r.Reliance.Reports, 2, "the prior report counts once")
}

// TestSeveralReportsGiveReliance holds that reports on the same system show how they
// join, be there a window or not, and that what the reader did not ask is not held
// against them.
func TestSeveralReportsGiveReliance(t *testing.T) {
	r := printed(t, cli.OK, "-as-of", "2026-12-15", "soc2-type2.json", "soc2-type2-2025.json")
	assert.Equal(t, "2024-07-01..2026-06-30", r.Reliance.Window.String())
	assert.Equal(t, review.DayTotals{Examined: 730}, r.Reliance.Days)
	r = printed(t, cli.OK, "-as-of", "2026-12-15", "soc1-type2.json", "soc1-type2.json", "-letter", "bridge-letter.json")
	assert.Equal(t, "2025-10-01..2026-10-31", r.Reliance.Window.String())
	assert.Len(t, r.Reliance.Overlaps, 1)
	r = printed(t, cli.OK, "-as-of", "2020-01-01", "soc2-type2.json", "soc2-type2-2025.json")
	assert.Equal(t, review.DayTotals{NotElapsed: 730}, r.Reliance.Days)
	for _, apart := range [][]string{{"soc2-type2.json"}, {"soc2-type1.json", "soc2-type1.json"}, {"soc2-type1.json", "soc2-type2.json"}} {
		assert.Nil(t, printed(t, cli.OK, apart...).Reliance, apart)
	}
}

// TestNoExaminedDayIsSerious holds the exit code where no single finding tells it.
func TestNoExaminedDayIsSerious(t *testing.T) {
	r := printed(t, cli.Findings, "-window", "2027-01-01..2027-06-30", "soc2-type2-2025.json", "soc2-type2.json")
	assert.Zero(t, found(r, review.CodeWindowNotExamined))
	assert.Equal(t, 181, r.Reliance.Days.Uncovered)
	out, _ := run1(t, "", cli.Findings, "-window", "2027-01-01..2027-06-30", "soc2-type2-2025.json", "soc2-type2.json")
	assert.Contains(t, out, "No day of the window is examined.\n")
}

// TestReportsOnDifferentThings holds that each is read by itself, and that the table of
// days keeps to one organization.
func TestReportsOnDifferentThings(t *testing.T) {
	window := []string{"-window", "2025-07-01..2026-06-30"}
	r := printed(t, cli.Findings, append(window, "soc2-type2.json", "soc2-type1.json", "soc1-type2.json")...)
	assert.Equal(t, 1, found(r, review.CodeOperationNotExamined))
	assert.Equal(t, []review.Reason{0, review.ReasonType, review.ReasonKind}, []review.Reason{
		r.Reliance.Reports[0].Reason, r.Reliance.Reports[1].Reason, r.Reliance.Reports[2].Reason,
	})
	caution := "These reports name different organizations or systems."
	out, _ := run1(t, "", cli.Findings, append(window, "soc2-type2.json", "soc2-plus.json")...)
	assert.Contains(t, strings.Join(strings.Fields(out), " "), "soc2-plus.json adds no day. It is about another organization.")
	assert.NotContains(t, out, caution)
	out, _ = run1(t, "", cli.OK, append(window, "soc2-type2-2025.json", "soc2-type2.json")...)
	assert.NotContains(t, out, caution)
}

// TestPriorGoesWithTheLatest holds which of several reports a prior one is compared with.
func TestPriorGoesWithTheLatest(t *testing.T) {
	r := printed(t, cli.Findings, "-prior", "soc2-type2-2025.json", "soc3.json", "soc2-type2.json")
	assert.Equal(t, 1, found(r, review.CodeRepeatedException))
	assert.Zero(t, found(r, review.CodePriorNotComparable))
	i := slices.IndexFunc(r.Reviews, func(v reviewed) bool { return v.Prior != "" })
	assert.Equal(t, "soc2-type2.json", r.Reviews[i].Document)
	r = printed(t, cli.OK, "-prior", "soc2-type2-2025.json", "soc3.json")
	assert.Equal(t, 1, found(r, review.CodePriorNotComparable))
}

// TestNotComparedIsSaid holds that the comparison of a front page tells what it leaves
// out.
func TestNotComparedIsSaid(t *testing.T) {
	out, _ := reviewRun(t, "", cli.Findings, "-prior", "soc2-type2-2025.json", "soc2-opinion.json")
	assert.Contains(t, out, "left out      what was added to or removed from controls, ")
	assert.Contains(t, out, "organization/name: Quillhaven, Inc., now Drayhorse Software Ltd")
}
