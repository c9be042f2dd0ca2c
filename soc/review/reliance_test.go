package review_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/soc/review"
	"github.com/attestkit/attestkit/tsc"
)

// covering returns a bare Type 2 report on a period.
func covering(period string) soc.Report {
	return soc.Report{Kind: soc.SOC2, Type: soc.Type2, Organization: soc.Organization{Name: "Acme"}, Period: span(period)}
}

// bridge returns a letter to a report on a period.
func bridge(period, days, date string) soc.BridgeLetter {
	l := soc.BridgeLetter{Report: soc.ReportRef{Kind: soc.SOC2, Organization: "Acme", Period: span(period)}, From: span(days).From, To: span(days).To}
	if date != "" {
		l.Date = day(date)
	}
	return l
}

func rely(window, asOf string, reports []soc.Report, letters ...soc.BridgeLetter) review.Timeline {
	o := review.RelianceOptions{Kind: soc.SOC2, Window: span(window)}
	if asOf != "" {
		o.AsOf = day(asOf)
	}
	return review.Reliance(o, reports, letters)
}

func TestRelianceOnAFiscalYear(t *testing.T) {
	reports := []soc.Report{covering("2023-10-01..2024-09-30")}
	letters := []soc.BridgeLetter{bridge("2023-10-01..2024-09-30", "2024-10-01..2024-12-31", "2024-12-15")}
	got := rely("2024-01-01..2024-12-31", "2024-12-20", reports, letters...)
	assert.Equal(t, review.DayTotals{Examined: 274, LetterOnly: 76, Uncovered: 5, NotElapsed: 11}, got.Days)
	assert.Equal(t, 366, got.Days.Total())
	assert.Equal(t, []review.Span{
		{Period: span("2024-01-01..2024-09-30"), State: review.DayExamined, Reports: []int{0}},
		{Period: span("2024-10-01..2024-12-15"), State: review.DayLetterOnly, Letters: []int{0}},
		{Period: span("2024-12-16..2024-12-20"), State: review.DayUncovered},
		{Period: span("2024-12-21..2024-12-31"), State: review.DayNotElapsed},
	}, got.Spans)
	assert.Equal(t, []attestkit.Period{span("2024-10-01..2024-12-20")}, got.Gaps)
	assert.Empty(t, got.Overlaps)
	assert.Equal(t, 9, got.ExaminedMonths)
	assert.Equal(t, day("2024-09-30"), got.LastExamined)
	assert.Equal(t, 92, got.DaysSinceExamined)
	assert.Zero(t, got.Letters[0].Beyond, "1 October to 31 December is 92 days and within the convention")
}

func TestRelianceReadersDateHasPassed(t *testing.T) {
	got := rely("2024-01-01..2024-01-31", "2024-01-01", nil)
	assert.Equal(t, review.DayTotals{Uncovered: 1, NotElapsed: 30}, got.Days)
	got = rely("2024-01-01..2024-01-31", "2024-01-11", []soc.Report{covering("2024-01-01..2024-01-10")})
	assert.Equal(t, review.DayTotals{Examined: 10, Uncovered: 1, NotElapsed: 20}, got.Days)
}

func TestRelianceOverlapsGapsAndModifiedDays(t *testing.T) {
	a, b, c := covering("2024-01-01..2024-06-30"), covering("2024-06-01..2024-08-31"), covering("2024-10-01..2024-12-31")
	b.Opinion.Operation, c.Opinion = soc.Adverse, soc.Opinion{Overall: soc.Qualified, Design: soc.Unmodified, Operation: soc.Unmodified}
	got := rely("2024-01-01..2024-12-31", "", []soc.Report{a, b, c})
	assert.Equal(t, review.DayTotals{Examined: 152 + 92, Modified: 92, Uncovered: 30}, got.Days)
	assert.Equal(t, []attestkit.Period{span("2024-09-01..2024-09-30")}, got.Gaps)
	assert.Equal(t, []review.Span{{Period: span("2024-06-01..2024-06-30"), State: review.DayModified, Reports: []int{0, 1}}}, got.Overlaps)
	assert.Equal(t, 11, got.ExaminedMonths)
	assert.Equal(t, soc.Adverse, got.Reports[1].Conclusion)
	assert.Equal(t, 3, got.Reports[1].Months)
}

func TestRelianceReasons(t *testing.T) {
	other, first, none, elsewhere, outside := covering("2024-01-01..2024-12-31"), covering("2024-01-01..2024-12-31"), covering("2024-01-01..2024-12-31"), covering("2024-01-01..2024-12-31"), covering("2020-01-01..2020-12-31")
	other.Kind, first.Type, none.Period = soc.SOC1, soc.Type1, attestkit.Period{}
	elsewhere.Systems = []soc.System{{Name: "Desk"}}
	outside.Systems = []soc.System{{Name: "Suite", Products: []string{"Cloud"}}}
	counts := covering("2024-01-01..2024-03-31")
	counts.Systems = []soc.System{{Name: "cloud"}}
	got := review.Reliance(review.RelianceOptions{Kind: soc.SOC2, System: "Cloud", Window: span("2024-01-01..2024-12-31")},
		[]soc.Report{other, first, none, elsewhere, outside, covering("2024-01-01..2024-12-31"), counts}, nil)
	want := []review.Reason{review.ReasonKind, review.ReasonType, review.ReasonPeriod, review.ReasonSystem, review.ReasonOutside, review.ReasonSystem, 0}
	for i, u := range got.Reports {
		assert.Equal(t, want[i], u.Reason, "report %d", i)
	}
	assert.Equal(t, 91, got.Days.Examined)
	assert.Equal(t, 366, got.Days.Total())
}

func reasons(t review.Timeline) []review.Reason {
	var list []review.Reason
	for _, u := range t.Reports {
		list = append(list, u.Reason)
	}
	return list
}

func TestRelianceOnOneOrganization(t *testing.T) {
	of := func(name, period string) soc.Report {
		r := covering(period)
		r.Organization.Name = name
		return r
	}
	o := review.RelianceOptions{Kind: soc.SOC2, Window: span("2024-01-01..2024-12-31")}
	list := []soc.Report{of("Beta", "2019-01-01..2019-12-31"), of("Acme, Inc.", "2024-01-01..2024-06-30"), of("Beta", "2024-07-01..2024-12-31"), of("ACME", "2024-07-01..2024-09-30")}
	got := review.Reliance(o, list, nil)
	assert.Equal(t, []review.Reason{review.ReasonOrganization, 0, review.ReasonOrganization, 0}, reasons(got), "that of the first report with a day in the window")
	assert.Equal(t, 274, got.Days.Examined)
	o.Organization = "beta"
	assert.Equal(t, []review.Reason{review.ReasonOutside, review.ReasonOrganization, 0, review.ReasonOrganization}, reasons(review.Reliance(o, list, nil)))
	o.Organization, o.Window = "", span("2030-01-01..2030-12-31")
	assert.Equal(t, []review.Reason{review.ReasonOutside, review.ReasonOrganization}, reasons(review.Reliance(o, list[:2], nil)))
}

func TestRelianceOnCategories(t *testing.T) {
	both, one, unknown := covering("2024-01-01..2024-03-31"), covering("2024-04-01..2024-06-30"), covering("2024-07-01..2024-12-31")
	both.Categories, one.Categories = []tsc.Category{tsc.Security, tsc.Privacy}, []tsc.Category{tsc.Security}
	o := review.RelianceOptions{Kind: soc.SOC2, Window: span("2024-01-01..2024-12-31"), NeedCategories: []tsc.Category{tsc.Privacy, tsc.Security}}
	assert.Equal(t, []review.Reason{0, review.ReasonCategories, review.ReasonCategories}, reasons(review.Reliance(o, []soc.Report{both, one, unknown}, nil)))
	o.NeedCategories = nil
	assert.Equal(t, []review.Reason{0, 0, 0}, reasons(review.Reliance(o, []soc.Report{both, one, unknown}, nil)))
}

func TestRelianceOnConclusions(t *testing.T) {
	for _, c := range []struct {
		name    string
		opinion soc.Opinion
		reason  review.Reason
		want    soc.Conclusion
	}{
		{"none", soc.Opinion{}, 0, 0},
		{"unmodified", soc.Opinion{Design: soc.Unmodified, Operation: soc.Unmodified}, 0, soc.Unmodified},
		{"operation not told", soc.Opinion{Design: soc.Unmodified}, 0, 0},
		{"design is the worse", soc.Opinion{Design: soc.Adverse, Operation: soc.Qualified}, 0, soc.Adverse},
		{"operation is the worse", soc.Opinion{Design: soc.Unmodified, Operation: soc.Qualified}, 0, soc.Qualified},
		{"the whole stands for design", soc.Opinion{Overall: soc.Qualified, Operation: soc.Unmodified}, 0, soc.Qualified},
		{"the whole, for the description", soc.Opinion{Overall: soc.Qualified, Design: soc.Unmodified, Operation: soc.Unmodified}, 0, soc.Unmodified},
		{"the description", soc.Opinion{Description: soc.Disclaimer, Design: soc.Unmodified, Operation: soc.Unmodified}, 0, soc.Unmodified},
		{"operation disclaimed", soc.Opinion{Design: soc.Unmodified, Operation: soc.Disclaimer}, review.ReasonDisclaimed, 0},
		{"design disclaimed", soc.Opinion{Design: soc.Disclaimer, Operation: soc.Unmodified}, review.ReasonDisclaimed, 0},
		{"all disclaimed", soc.Opinion{Overall: soc.Disclaimer}, review.ReasonDisclaimed, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := covering("2024-01-01..2024-12-31")
			r.Opinion = c.opinion
			got := rely("2024-01-01..2024-12-31", "", []soc.Report{r})
			assert.Equal(t, review.ReportUse{Reason: c.reason, Conclusion: c.want, Period: got.Reports[0].Period, Months: got.Reports[0].Months}, got.Reports[0])
			switch {
			case c.reason != 0:
				assert.Equal(t, review.DayTotals{Uncovered: 366}, got.Days)
				assert.Zero(t, got.ExaminedMonths)
				assert.Zero(t, got.LastExamined)
			case c.want > soc.Unmodified:
				assert.Equal(t, review.DayTotals{Modified: 366}, got.Days)
			default:
				assert.Equal(t, review.DayTotals{Examined: 366}, got.Days)
			}
		})
	}
}

// TestRelianceUpToTheReadersDate holds that nothing after the reader's date counts.
func TestRelianceUpToTheReadersDate(t *testing.T) {
	report := covering("2024-01-01..2024-12-31")
	got := rely("2024-01-01..2024-12-31", "2024-03-31", []soc.Report{report})
	assert.Equal(t, review.DayTotals{Examined: 91, NotElapsed: 275}, got.Days)
	assert.Equal(t, day("2024-03-31"), got.LastExamined)
	assert.Equal(t, 3, got.ExaminedMonths)
	assert.Equal(t, span("2024-01-01..2024-03-31"), got.Reports[0].Period)
	got = rely("2024-01-01..2024-12-31", "2023-12-31", []soc.Report{report})
	assert.Equal(t, []review.Reason{review.ReasonAfterReader}, reasons(got))
	assert.Equal(t, review.DayTotals{NotElapsed: 366}, got.Days)
	assert.Zero(t, got.LastExamined)

	late := bridge("2024-01-01..2024-12-31", "2025-01-01..2025-02-28", "2025-03-02")
	got = rely("2025-01-01..2025-12-31", "2025-03-01", []soc.Report{report}, late)
	assert.Equal(t, review.ReasonAfterReader, got.Letters[0].Reason)
	assert.Zero(t, got.Days.LetterOnly)
	assert.Equal(t, 59, rely("2025-01-01..2025-12-31", "2025-03-02", []soc.Report{report}, late).Days.LetterOnly)
	late.Date = attestkit.Date{}
	assert.Equal(t, 31, rely("2025-01-01..2025-12-31", "2025-01-31", []soc.Report{report}, late).Days.LetterOnly, "an undated letter knows no day ahead either")
	assert.Equal(t, review.ReasonSpoken, rely("2025-01-01..2025-12-31", "2024-12-31", []soc.Report{report}, late).Letters[0].Reason)
}

func TestRelianceNeedsAKind(t *testing.T) {
	got := review.Reliance(review.RelianceOptions{Window: span("2024-01-01..2024-12-31")}, []soc.Report{covering("2024-01-01..2024-12-31"), {}}, nil)
	assert.Equal(t, review.DayTotals{Uncovered: 366}, got.Days)
	for _, u := range got.Reports {
		assert.Equal(t, review.ReasonKind, u.Reason)
	}
}

func TestRelianceOnASOC3(t *testing.T) {
	r := covering("2024-01-01..2024-12-31")
	r.Kind, r.Type = soc.SOC3, 0
	got := review.Reliance(review.RelianceOptions{Kind: soc.SOC3, Window: span("2024-01-01..2024-12-31")}, []soc.Report{r}, nil)
	assert.Equal(t, 366, got.Days.Examined)
}

func TestRelianceOnLetters(t *testing.T) {
	report := covering("2024-01-01..2024-12-31")
	earlier := covering("2023-01-01..2023-12-31")
	undated := soc.BridgeLetter{Report: soc.ReportRef{Kind: soc.SOC2, Organization: "Acme, Inc."}, From: day("2025-01-01"), To: day("2025-02-28")}
	for _, c := range []struct {
		name    string
		letter  soc.BridgeLetter
		reports []soc.Report
		window  string
		reason  review.Reason
		period  string
		beyond  string
	}{
		{"never instead of examination", bridge("2023-01-01..2023-12-31", "2024-01-01..2024-03-31", ""), []soc.Report{earlier, report}, "2024-01-01..2024-12-31", review.ReasonExamined, "2024-01-01..2024-03-31", ""},
		{"not within its report's period", bridge("2024-01-01..2024-12-31", "2024-06-01..2025-01-31", ""), []soc.Report{report}, "2025-01-01..2025-12-31", 0, "2025-01-01..2025-01-31", ""},
		{"wholly within its report's period", bridge("2024-01-01..2024-12-31", "2024-06-01..2024-12-31", ""), []soc.Report{report}, "2024-01-01..2025-12-31", review.ReasonSpoken, "", ""},
		{"up to its own date", bridge("2024-01-01..2024-12-31", "2025-01-01..2025-03-31", "2025-02-10"), []soc.Report{report}, "2025-01-01..2025-12-31", 0, "2025-01-01..2025-02-10", ""},
		{"dated before what it speaks of", bridge("2024-01-01..2024-12-31", "2025-01-01..2025-03-31", "2024-12-20"), []soc.Report{report}, "2025-01-01..2025-12-31", review.ReasonSpoken, "", ""},
		{"without dates", bridge("2024-01-01..2024-12-31", "2025-01-01..2025-03-31", ""), []soc.Report{report}, "2026-01-01..2026-12-31", review.ReasonOutside, "", ""},
		{"beyond the convention, and counted", bridge("2024-01-01..2024-12-31", "2025-01-01..2025-04-30", ""), []soc.Report{report}, "2025-01-01..2025-12-31", 0, "2025-01-01..2025-04-30", "2025-04-01..2025-04-30"},
		{"to a report that is not here", bridge("2022-01-01..2022-12-31", "2025-01-01..2025-03-31", ""), []soc.Report{report}, "2025-01-01..2025-12-31", review.ReasonNoReport, "", ""},
		{"to a Type 1", bridge("2024-01-01..2024-12-31", "2025-01-01..2025-03-31", ""), []soc.Report{{Kind: soc.SOC2, Type: soc.Type1, Organization: soc.Organization{Name: "Acme"}, AsOf: day("2024-12-31")}}, "2025-01-01..2025-12-31", review.ReasonNoReport, "", ""},
		{"to the report that ends before it, where none is named", undated, []soc.Report{earlier, report, covering("2025-01-01..2025-12-31")}, "2025-01-01..2026-12-31", review.ReasonExamined, "2025-01-01..2025-02-28", ""},
		{"after a report outside the window", bridge("2024-01-01..2024-12-31", "2025-01-01..2025-02-28", ""), []soc.Report{report}, "2025-01-01..2025-12-31", 0, "2025-01-01..2025-02-28", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := rely(c.window, "", c.reports, c.letter)
			assert.Equal(t, c.reason, got.Letters[0].Reason)
			if c.reason == 0 || c.reason == review.ReasonExamined {
				assert.Equal(t, span(c.period), got.Letters[0].Period)
			}
			if c.beyond != "" {
				assert.Equal(t, span(c.beyond), got.Letters[0].Beyond)
				assert.Contains(t, got.Letters[0].Detail, "3 calendar months past the period, which is beyond the convention")
			} else {
				assert.Zero(t, got.Letters[0].Beyond)
			}
			assert.Equal(t, span(c.window).Days(), got.Days.Total())
		})
	}
	noDays := soc.BridgeLetter{Report: undated.Report}
	assert.Equal(t, review.ReasonPeriod, rely("2025-01-01..2025-12-31", "", []soc.Report{report}, noDays).Letters[0].Reason)
}

func TestRelianceFollowsTheRightReport(t *testing.T) {
	reports := []soc.Report{covering("2023-01-01..2023-12-31"), covering("2024-01-01..2024-12-31")}
	l := soc.BridgeLetter{Report: soc.ReportRef{Kind: soc.SOC2, Organization: "Acme"}, From: day("2024-01-01"), To: day("2024-02-28")}
	assert.Equal(t, 0, rely("2024-01-01..2024-12-31", "", reports, l).Letters[0].Report)
	l.From, l.To = day("2025-01-01"), day("2025-02-28")
	assert.Equal(t, 1, rely("2024-01-01..2024-12-31", "", reports, l).Letters[0].Report)
	l.Report.Organization = "Other"
	assert.Equal(t, -1, rely("2024-01-01..2024-12-31", "", reports, l).Letters[0].Report)
}

func TestRelianceLastExaminedBeforeTheWindow(t *testing.T) {
	got := rely("2025-01-01..2025-12-31", "", []soc.Report{covering("2024-01-01..2024-11-30"), covering("2026-01-01..2026-12-31")})
	assert.Equal(t, day("2024-11-30"), got.LastExamined)
	assert.Equal(t, 396, got.DaysSinceExamined)
	got = rely("2025-01-01..2025-12-31", "", nil)
	assert.Zero(t, got.LastExamined)
	assert.Zero(t, got.DaysSinceExamined)
}

func TestRelianceWithoutAWindow(t *testing.T) {
	got := review.Reliance(review.RelianceOptions{Kind: soc.SOC2}, []soc.Report{covering("2024-01-01..2024-12-31")}, []soc.BridgeLetter{{}})
	assert.Zero(t, got.Days.Total())
	assert.Empty(t, got.Spans)
	assert.Equal(t, review.ReasonOutside, got.Reports[0].Reason)
}

func TestRelianceAtTheEndsOfTheCalendar(t *testing.T) {
	got := rely("0001-01-01..9999-12-31", "9999-12-31", []soc.Report{covering("0001-01-01..9999-12-31")}, bridge("0001-01-01..9999-12-31", "9999-12-31..9999-12-31", ""))
	assert.Equal(t, 3652059, got.Days.Examined)
	assert.Equal(t, review.ReasonSpoken, got.Letters[0].Reason)
}

func TestTimelineIsPlainJSON(t *testing.T) {
	want := rely("2024-01-01..2025-12-31", "2025-05-05", []soc.Report{covering("2024-01-01..2024-12-31")}, bridge("2024-01-01..2024-12-31", "2025-01-01..2025-04-30", ""))
	text, err := json.Marshal(want)
	require.NoError(t, err)
	var got review.Timeline
	require.NoError(t, json.Unmarshal(text, &got))
	assert.Equal(t, want, got)
	assert.Contains(t, string(text), `"state":"letter-only"`)
}
