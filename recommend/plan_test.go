package recommend_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/recommend"
	"github.com/attestkit/attestkit/soc"
)

// planned is a case of timing: what is said, and the plan that a practitioner would
// draw on a calendar.
type planned struct {
	what  string
	p     recommend.Profile // asOf is 2026-11-22 unless said
	kind  soc.Kind
	want  []string // what can be shown in time and the last period end, when asked for; then the steps
	words string   // something that a sentence has to say
}

// lines writes a plan for comparison.
func lines(t *recommend.TypePlan) (list []string) {
	if t.InTime != 0 {
		list = append(list, "in time: "+t.InTime.String()+", last period end "+t.LastPeriodEnd.String())
	}
	for _, s := range t.Steps {
		words := []string{s.Action.String()}
		if !s.AsOf.IsZero() {
			words = append(words, s.AsOf.String())
		}
		if !s.Period.IsZero() {
			words = append(words, s.Period.String())
		}
		if !s.Issued.IsZero() {
			words = append(words, "by "+s.Issued.String())
		}
		list = append(list, strings.Join(words, " "))
	}
	return list
}

func TestPlans(t *testing.T) {
	var all []planned
	for _, list := range [][]planned{firstPlans(), deadlinePlans(), heldPlans(), yearEndPlans(), calendarPlans(), soberPlans()} {
		all = append(all, list...)
	}
	seen := map[string]bool{}
	for _, c := range all {
		require.False(t, seen[c.what], c.what)
		seen[c.what] = true
		p := c.p
		if p.AsOf.IsZero() {
			p.AsOf = date("2026-11-22")
		}
		p.ContractNames = append(p.ContractNames, recommend.Named{Kind: c.kind})
		a := explained(t, p)
		report := a.Report(c.kind)
		assert.Equal(t, c.want, lines(&report.TypePlan), c.what)
		text := ""
		for _, s := range report.TypePlan.Steps {
			text += s.Sentence + "\n"
			assertStep(t, &s, c.what)
		}
		assert.Contains(t, text, c.words, c.what)
	}
}

// assertStep asserts what holds of every step.
func assertStep(t *testing.T, s *recommend.Step, what string) {
	t.Helper()
	assert.NotEmpty(t, s.Conventions, what)
	assert.True(t, s.Period.IsZero() || s.Period.IsValid(), what)
	assert.NotEqual(t, s.AsOf.IsZero(), s.Period.IsZero(), what)
	assert.True(t, strings.Contains(s.Sentence, "convention") || strings.Contains(s.Sentence, "you allow"), "%s: %s", what, s.Sentence)
	if !s.Issued.IsZero() {
		assert.False(t, s.Issued.Before(s.Period.To) || s.Issued.Before(s.AsOf), what)
	}
}

// No day is given on which a report is needed.
func firstPlans() []planned {
	return []planned{
		{what: "nothing is known of controls or dates: three months from the next month on", kind: soc.SOC2,
			want: []string{"examine-type2 2026-12-01..2027-02-28 by 2027-04-11", "continue-type2 2027-03-01..2028-02-29 by 2028-04-11"}, words: "was not said"},
		{what: "controls have operated for long: twelve months to the end of this one", kind: soc.SOC2, p: recommend.Profile{ControlsOperatingSince: date("2025-01-01")},
			want: []string{"examine-type2 2025-12-01..2026-11-30 by 2027-01-11", "continue-type2 2026-12-01..2027-11-30 by 2028-01-11"}},
		{what: "controls have operated for five months: all of these", kind: soc.SOC2, p: recommend.Profile{ControlsOperatingSince: date("2026-06-15")},
			want: []string{"examine-type2 2026-07-01..2026-11-30 by 2027-01-11", "continue-type2 2026-12-01..2027-11-30 by 2028-01-11"}},
		{what: "controls begin next year", kind: soc.SOC2, p: recommend.Profile{ControlsOperatingSince: date("2027-02-01")},
			want: []string{"examine-type2 2027-02-01..2027-04-30 by 2027-06-11", "continue-type2 2027-05-01..2028-04-30 by 2028-06-11"}},
		{what: "a SOC 1 lasts six months at least", kind: soc.SOC1,
			want: []string{"examine-type2 2026-12-01..2027-05-31 by 2027-07-12", "continue-type2 2027-06-01..2028-05-31 by 2028-07-12"}},
		{what: "a SOC 3 is of the same examination", kind: soc.SOC3,
			want: []string{"examine-type2 2026-12-01..2027-02-28 by 2027-04-11", "continue-type2 2027-03-01..2028-02-29 by 2028-04-11"}, words: "SOC 3, from one examination with the SOC 2 Type 2,"},
		{what: "nobody insists on operation: a Type 1 answers first", kind: soc.SOC2, p: recommend.Profile{BuyersRequireType2: recommend.No, WantsPublicReport: recommend.No},
			want:  []string{"examine-type1 2026-11-30 by 2027-01-11", "examine-type2 2026-12-01..2027-02-28 by 2027-04-11", "continue-type2 2027-03-01..2028-02-29 by 2028-04-11"},
			words: "long before a Type 2 could"},
		{what: "nobody insists on operation, but a Type 2 takes no longer", kind: soc.SOC2, p: recommend.Profile{BuyersRequireType2: recommend.No, WantsPublicReport: recommend.No, ControlsOperatingSince: date("2026-07-01")},
			want: []string{"examine-type2 2026-07-01..2026-11-30 by 2027-01-11", "continue-type2 2026-12-01..2027-11-30 by 2028-01-11"}},
		{what: "the auditor named another number of days", kind: soc.SOC2, p: recommend.Profile{ControlsOperatingSince: date("2025-01-01"), IssuanceDays: 1},
			want: []string{"examine-type2 2025-12-01..2026-11-30 by 2026-12-01", "continue-type2 2026-12-01..2027-11-30 by 2027-12-01"}, words: "you allow 1 day for it"},
	}
}

// A report is needed by a day.
func deadlinePlans() []planned {
	october := date("2026-10-01")
	return []planned{
		{what: "three months fit to the day", kind: soc.SOC2, p: recommend.Profile{ControlsOperatingSince: october, NeededBy: date("2027-02-11")},
			want: []string{"in time: type2, last period end 2026-12-31", "examine-type2 2026-10-01..2026-12-31 by 2027-02-11", "continue-type2 2027-01-01..2027-12-31 by 2028-02-11"}},
		{what: "a day less, and a Type 1 is all", kind: soc.SOC2, p: recommend.Profile{ControlsOperatingSince: october, NeededBy: date("2027-02-10")},
			want: []string{"in time: type1, last period end 2026-11-30", "examine-type1 2026-11-30 by 2027-01-11",
				"examine-type2 2026-10-01..2026-12-31 by 2027-02-11", "continue-type2 2027-01-01..2027-12-31 by 2028-02-11"},
			words: "That is later than 2027-02-10, when it is needed."},
		{what: "a Type 1 that buyers will take for a start only", kind: soc.SOC2, p: recommend.Profile{ControlsOperatingSince: october, NeededBy: date("2027-01-31"), BuyersRequireType2: recommend.Yes},
			want: []string{"in time: type1, last period end 2026-11-30", "examine-type1 2026-11-30 by 2027-01-11",
				"examine-type2 2026-10-01..2026-12-31 by 2027-02-11", "continue-type2 2027-01-01..2027-12-31 by 2028-02-11"},
			words: "agree on it as an interim step"},
		{what: "no month end is left for the Type 1", kind: soc.SOC2, p: recommend.Profile{ControlsOperatingSince: october, NeededBy: date("2027-01-05")},
			want: []string{"in time: type1, last period end 2026-10-31", "examine-type1 2026-11-24 by 2027-01-05",
				"examine-type2 2026-10-01..2026-12-31 by 2027-02-11", "continue-type2 2027-01-01..2027-12-31 by 2028-02-11"}},
		{what: "a Type 1 as of today", kind: soc.SOC2, p: recommend.Profile{ControlsOperatingSince: october, NeededBy: date("2027-01-03")},
			want: []string{"in time: type1, last period end 2026-10-31", "examine-type1 2026-11-22 by 2027-01-03",
				"examine-type2 2026-10-01..2026-12-31 by 2027-02-11", "continue-type2 2027-01-01..2027-12-31 by 2028-02-11"}},
		{what: "too soon for anything", kind: soc.SOC2, p: recommend.Profile{ControlsOperatingSince: october, NeededBy: date("2027-01-02")},
			want: []string{"in time: nothing, last period end 2026-10-31",
				"examine-type2 2026-10-01..2026-12-31 by 2027-02-11", "continue-type2 2027-01-01..2027-12-31 by 2028-02-11"}},
		{what: "the day has passed", kind: soc.SOC2, p: recommend.Profile{ControlsOperatingSince: october, NeededBy: date("2026-11-01")},
			want: []string{"in time: nothing, last period end 2026-08-31",
				"examine-type2 2026-10-01..2026-12-31 by 2027-02-11", "continue-type2 2027-01-01..2027-12-31 by 2028-02-11"}},
		{what: "controls begin too late even for a Type 1", kind: soc.SOC2, p: recommend.Profile{ControlsOperatingSince: date("2027-03-01"), NeededBy: date("2027-03-31")},
			want: []string{"in time: nothing, last period end 2027-01-31",
				"examine-type2 2027-03-01..2027-05-31 by 2027-07-12", "continue-type2 2027-06-01..2028-05-31 by 2028-07-12"}},
		{what: "a SOC 3 has no Type 1 to fall back on", kind: soc.SOC3, p: recommend.Profile{ControlsOperatingSince: october, NeededBy: date("2027-02-10")},
			want: []string{"in time: nothing, last period end 2026-11-30",
				"examine-type2 2026-10-01..2026-12-31 by 2027-02-11", "continue-type2 2027-01-01..2027-12-31 by 2028-02-11"}},
		{what: "time for eight months", kind: soc.SOC2, p: recommend.Profile{ControlsOperatingSince: october, NeededBy: date("2027-07-15")},
			want: []string{"in time: type2, last period end 2027-05-31", "examine-type2 2026-10-01..2027-05-31 by 2027-07-12", "continue-type2 2027-06-01..2028-05-31 by 2028-07-12"}},
		{what: "more time than a year needs", kind: soc.SOC2, p: recommend.Profile{ControlsOperatingSince: october, NeededBy: date("2028-12-31")},
			want: []string{"in time: type2, last period end 2028-10-31", "examine-type2 2026-10-01..2027-09-30 by 2027-11-11", "continue-type2 2027-10-01..2028-09-30 by 2028-11-11"}},
	}
}

// Reports are held.
func heldPlans() []planned {
	return []planned{
		{what: "the next period follows without a gap", kind: soc.SOC2, p: recommend.Profile{Held: heldType2(soc.SOC2, "2025-10-01", "2026-09-30")},
			want: []string{"show-held 2025-10-01..2026-09-30", "write-letter 2026-10-01..2026-11-22",
				"examine-type2 2026-10-01..2027-09-30 by 2027-11-11", "continue-type2 2027-10-01..2028-09-30 by 2028-11-11"}},
		{what: "only the held report can be shown in time, with a letter that does not reach", kind: soc.SOC2,
			p: recommend.Profile{Held: heldType2(soc.SOC2, "2025-10-01", "2026-09-30"), NeededBy: date("2027-01-31")},
			want: []string{"in time: held, last period end 2026-11-30", "show-held 2025-10-01..2026-09-30", "write-letter 2026-10-01..2026-12-31",
				"examine-type2 2026-10-01..2027-09-30 by 2027-11-11", "continue-type2 2027-10-01..2028-09-30 by 2028-11-11"},
			words: "The days from 2027-01-01 to 2027-01-31 stay open."},
		{what: "a short period without a gap fits", kind: soc.SOC2, p: recommend.Profile{Held: heldType2(soc.SOC2, "2025-10-01", "2026-09-30"), NeededBy: date("2027-03-31")},
			want: []string{"in time: type2, last period end 2027-01-31", "show-held 2025-10-01..2026-09-30",
				"examine-type2 2026-10-01..2027-01-31 by 2027-03-14", "continue-type2 2027-02-01..2028-01-31 by 2028-03-13"}},
		{what: "a stale report leaves a gap", kind: soc.SOC2, p: recommend.Profile{Held: heldType2(soc.SOC2, "2024-07-01", "2025-06-30")},
			want: []string{"examine-type2 2025-12-01..2026-11-30 by 2027-01-11", "continue-type2 2026-12-01..2027-11-30 by 2028-01-11"}, words: "The days from 2025-07-01 to 2025-11-30 remain without an examination."},
		{what: "twelve months to the day is not stale", kind: soc.SOC2, p: recommend.Profile{Held: heldType2(soc.SOC2, "2025-01-01", "2025-11-22")},
			want: []string{"show-held 2025-01-01..2025-11-22", "write-letter 2025-11-23..2026-02-22",
				"examine-type2 2025-11-23..2026-10-31 by 2027-01-03", "continue-type2 2026-11-01..2027-10-31 by 2027-12-12"}},
		{what: "a Type 1 that is held saves another", kind: soc.SOC2,
			p: recommend.Profile{Held: []recommend.HeldReport{{Kind: soc.SOC2, Type: soc.Type1, AsOf: date("2026-08-31")}}, NeededBy: date("2027-01-31"), BuyersRequireType2: recommend.Yes},
			want: []string{"in time: held, last period end 2026-11-30", "show-held 2026-08-31",
				"examine-type2 2026-12-01..2027-02-28 by 2027-04-11", "continue-type2 2027-03-01..2028-02-29 by 2028-04-11"},
			words: "for a start only"},
		{what: "a Type 2 is shown rather than a younger Type 1", kind: soc.SOC2,
			p: recommend.Profile{Held: append(heldType2(soc.SOC2, "2026-01-01", "2026-06-30"), recommend.HeldReport{Kind: soc.SOC2, AsOf: date("2026-08-31")})},
			want: []string{"show-held 2026-01-01..2026-06-30", "write-letter 2026-07-01..2026-09-30",
				"examine-type2 2026-07-01..2027-06-30 by 2027-08-11", "continue-type2 2027-07-01..2028-06-30 by 2028-08-11"}},
		{what: "the latest of two, in whatever order", kind: soc.SOC2,
			p: recommend.Profile{Held: append(heldType2(soc.SOC2, "2025-10-01", "2026-09-30"), heldType2(soc.SOC2, "2024-10-01", "2025-09-30")...)},
			want: []string{"show-held 2025-10-01..2026-09-30", "write-letter 2026-10-01..2026-11-22",
				"examine-type2 2026-10-01..2027-09-30 by 2027-11-11", "continue-type2 2027-10-01..2028-09-30 by 2028-11-11"}},
		{what: "a SOC 1 says nothing for a SOC 2", kind: soc.SOC2, p: recommend.Profile{Held: heldType2(soc.SOC1, "2025-10-01", "2026-09-30")},
			want: []string{"examine-type2 2026-12-01..2027-02-28 by 2027-04-11", "continue-type2 2027-03-01..2028-02-29 by 2028-04-11"}},
		{what: "a SOC 3 continues the examination of a SOC 2 that is held", kind: soc.SOC3, p: recommend.Profile{Held: heldType2(soc.SOC2, "2025-10-01", "2026-09-30")},
			want: []string{"examine-type2 2026-10-01..2027-09-30 by 2027-11-11", "continue-type2 2027-10-01..2028-09-30 by 2028-11-11"}},
		{what: "a period that ended in the middle of a month", kind: soc.SOC2, p: recommend.Profile{AsOf: date("2026-08-01"), Held: heldType2(soc.SOC2, "2025-06-16", "2026-06-15")},
			want: []string{"show-held 2025-06-16..2026-06-15", "write-letter 2026-06-16..2026-08-01",
				"examine-type2 2026-06-16..2027-05-31 by 2027-07-12", "continue-type2 2027-06-01..2028-05-31 by 2028-07-12"}},
		{what: "a report without dates is of no use here", kind: soc.SOC2, p: recommend.Profile{Held: []recommend.HeldReport{{Kind: soc.SOC2, Type: soc.Type2}}},
			want: []string{"examine-type2 2026-12-01..2027-02-28 by 2027-04-11", "continue-type2 2027-03-01..2028-02-29 by 2028-04-11"}},
	}
}

// heldType2 returns a report over a period.
func heldType2(kind soc.Kind, from, to string) []recommend.HeldReport {
	return []recommend.HeldReport{{Kind: kind, Type: soc.Type2, Period: period(from, to)}}
}

// Clients' fiscal years decide when a SOC 1 ends.
func yearEndPlans() []planned {
	december := monthDay("12-31")
	return []planned{
		{what: "late in the year: two months before its end, and the report at once", kind: soc.SOC1, p: recommend.Profile{ClientsFiscalYearEnd: december, ControlsOperatingSince: date("2026-01-01")},
			want: []string{"examine-type2 2026-01-01..2026-10-31 by 2027-01-03", "write-letter 2026-11-01..2026-12-31", "continue-type2 2026-11-01..2027-10-31 by 2027-12-12"}},
		{what: "too young for this year: the next, with the report before its end", kind: soc.SOC1, p: recommend.Profile{ClientsFiscalYearEnd: december, ControlsOperatingSince: date("2026-09-01")},
			want: []string{"examine-type2 2026-11-01..2027-10-31 by 2027-12-12", "write-letter 2027-11-01..2027-12-31", "continue-type2 2027-11-01..2028-10-31 by 2028-12-12"}},
		{what: "a year that ends in June", kind: soc.SOC1, p: recommend.Profile{ClientsFiscalYearEnd: monthDay("06-30"), ControlsOperatingSince: date("2025-01-01")},
			want: []string{"examine-type2 2026-05-01..2027-04-30 by 2027-06-11", "write-letter 2027-05-01..2027-06-30", "continue-type2 2027-05-01..2028-04-30 by 2028-06-11"}},
		{what: "a year that ends in the middle of nothing", kind: soc.SOC1, p: recommend.Profile{ClientsFiscalYearEnd: monthDay("04-05"), ControlsOperatingSince: date("2025-01-01")},
			want: []string{"examine-type2 2026-02-01..2027-01-31 by 2027-03-14", "write-letter 2027-02-01..2027-04-05", "continue-type2 2027-02-01..2028-01-31 by 2028-03-13"}},
		{what: "a year that ends on the last of February", kind: soc.SOC1, p: recommend.Profile{AsOf: date("2027-06-10"), ClientsFiscalYearEnd: monthDay("02-29"), ControlsOperatingSince: date("2026-01-01")},
			want: []string{"examine-type2 2027-01-01..2027-12-31 by 2028-02-11", "write-letter 2028-01-01..2028-02-29", "continue-type2 2028-01-01..2028-12-31 by 2029-02-11"}},
		{what: "the audit of the last year is still going on", kind: soc.SOC1, p: recommend.Profile{AsOf: date("2027-01-15"), NeededBy: date("2027-03-15"), ClientsFiscalYearEnd: december, ControlsOperatingSince: date("2026-01-01")},
			want: []string{"in time: type2, last period end 2027-01-31", "examine-type2 2026-01-01..2026-11-30 by 2027-02-26", "write-letter 2026-12-01..2026-12-31",
				"continue-type2 2026-12-01..2027-11-30 by 2028-01-11"}},
		{what: "the day does not fit the year: the period ends when it can", kind: soc.SOC1, p: recommend.Profile{AsOf: date("2026-06-10"), NeededBy: date("2026-09-15"), ClientsFiscalYearEnd: december, ControlsOperatingSince: date("2025-10-01")},
			want: []string{"in time: type2, last period end 2026-07-31", "examine-type2 2025-10-01..2026-07-31 by 2026-09-11", "write-letter 2026-08-01..2026-10-31",
				"continue-type2 2026-08-01..2027-09-30 by 2027-11-11"},
			words: "The days from 2026-11-01 to 2026-12-31 stay open."},
		{what: "a held report, a letter to the year end, the next period", kind: soc.SOC1, p: recommend.Profile{ClientsFiscalYearEnd: december, Held: heldType2(soc.SOC1, "2025-10-01", "2026-09-30")},
			want: []string{"show-held 2025-10-01..2026-09-30", "write-letter 2026-10-01..2026-12-31",
				"examine-type2 2026-10-01..2027-09-30 by 2027-11-11", "write-letter 2027-10-01..2027-12-31", "continue-type2 2027-10-01..2028-09-30 by 2028-11-11"}},
		{what: "a held report that ends too early: fifteen months to fit again", kind: soc.SOC1, p: recommend.Profile{ClientsFiscalYearEnd: december, Held: heldType2(soc.SOC1, "2025-07-01", "2026-06-30")},
			want: []string{"show-held 2025-07-01..2026-06-30", "write-letter 2026-07-01..2026-09-30",
				"examine-type2 2026-07-01..2027-09-30 by 2027-11-11", "write-letter 2027-10-01..2027-12-31", "continue-type2 2027-10-01..2028-09-30 by 2028-11-11"},
			words: "The days from 2026-10-01 to 2026-12-31 stay open."},
		{what: "a held report on the whole year needs no letter", kind: soc.SOC1, p: recommend.Profile{AsOf: date("2027-02-10"), ClientsFiscalYearEnd: december, Held: heldType2(soc.SOC1, "2026-01-01", "2026-12-31")},
			want: []string{"show-held 2026-01-01..2026-12-31",
				"examine-type2 2027-01-01..2027-11-30 by 2028-01-11", "write-letter 2027-12-01..2027-12-31", "continue-type2 2027-12-01..2028-11-30 by 2029-01-11"}},
		{what: "fiscal years are nothing to a SOC 2", kind: soc.SOC2, p: recommend.Profile{ClientsFiscalYearEnd: december, ControlsOperatingSince: date("2026-01-01")},
			want: []string{"examine-type2 2026-01-01..2026-11-30 by 2027-01-11", "continue-type2 2026-12-01..2027-11-30 by 2028-01-11"}},
	}
}

// Leap years, year ends and the ends of the calendar.
func calendarPlans() []planned {
	return []planned{
		{what: "the last day of a year", kind: soc.SOC2, p: recommend.Profile{AsOf: date("2026-12-31"), ControlsOperatingSince: date("2026-10-01")},
			want: []string{"examine-type2 2026-10-01..2026-12-31 by 2027-02-11", "continue-type2 2027-01-01..2027-12-31 by 2028-02-11"}},
		{what: "a leap day in the period", kind: soc.SOC2, p: recommend.Profile{AsOf: date("2027-12-01")},
			want: []string{"examine-type2 2027-12-01..2028-02-29 by 2028-04-11", "continue-type2 2028-03-01..2029-02-28 by 2029-04-11"}},
		{what: "a leap day that is the deadline", kind: soc.SOC2, p: recommend.Profile{AsOf: date("2027-10-01"), NeededBy: date("2028-02-29"), ControlsOperatingSince: date("2027-10-01")},
			want: []string{"in time: type2, last period end 2027-12-31", "examine-type2 2027-10-01..2027-12-31 by 2028-02-11", "continue-type2 2028-01-01..2028-12-31 by 2029-02-11"}},
		{what: "the calendar ends before the period", kind: soc.SOC2, p: recommend.Profile{AsOf: date("9999-11-22")}},
		{what: "the calendar ends after the period", kind: soc.SOC2, p: recommend.Profile{AsOf: date("9999-12-01"), ControlsOperatingSince: date("9999-01-01")},
			want: []string{"examine-type2 9999-01-01..9999-12-31"}},
	}
}

// What an auditor or a reader would ask back is said in the step.
func soberPlans() []planned {
	type1Does := recommend.Profile{BuyersRequireType2: recommend.No, WantsPublicReport: recommend.No}
	late, far := type1Does, type1Does
	late.ControlsOperatingSince, late.NeededBy = date("2027-05-10"), date("2027-03-31")
	far.ControlsOperatingSince = date("2031-01-01")
	type1 := []recommend.HeldReport{{Kind: soc.SOC2, Type: soc.Type1, AsOf: date("2026-06-30")}}
	return []planned{
		{what: "a period that ends today", kind: soc.SOC2, p: recommend.Profile{AsOf: date("2026-11-30"), ControlsOperatingSince: date("2010-01-01"), Held: heldType2(soc.SOC2, "2022-07-01", "2023-06-30")},
			want:  []string{"examine-type2 2025-12-01..2026-11-30 by 2027-01-11", "continue-type2 2026-12-01..2027-11-30 by 2028-01-11"},
			words: "All of the period has passed by 2026-11-30, and evidence from before the engagement needs the auditor's agreement."},
		{what: "a period that began before today", kind: soc.SOC2, p: recommend.Profile{ControlsOperatingSince: date("2026-10-01")},
			want:  []string{"examine-type2 2026-10-01..2026-12-31 by 2027-02-11", "continue-type2 2027-01-01..2027-12-31 by 2028-02-11"},
			words: "Part of the period has passed by 2026-11-22, and evidence from before the engagement needs the auditor's agreement."},
		{what: "the period after that has begun as well", kind: soc.SOC1, p: recommend.Profile{AsOf: date("2027-01-15"), NeededBy: date("2027-03-15"), ClientsFiscalYearEnd: monthDay("12-31"), ControlsOperatingSince: date("2026-01-01")},
			want: []string{"in time: type2, last period end 2027-01-31", "examine-type2 2026-01-01..2026-11-30 by 2027-02-26", "write-letter 2026-12-01..2026-12-31",
				"continue-type2 2026-12-01..2027-11-30 by 2028-01-11"},
			words: "follow one another. Part of the period has passed by 2027-01-15,"},
		{what: "a first Type 2 begins after the Type 1 that is held", kind: soc.SOC2, p: recommend.Profile{ControlsOperatingSince: date("2010-01-01"), Held: type1},
			want: []string{"show-held 2026-06-30", "examine-type2 2026-07-01..2026-11-30 by 2027-01-11", "continue-type2 2026-12-01..2027-11-30 by 2028-01-11"}},
		{what: "so does the SOC 3 of the same examination", kind: soc.SOC3, p: recommend.Profile{ControlsOperatingSince: date("2010-01-01"), Held: type1},
			want: []string{"examine-type2 2026-07-01..2026-11-30 by 2027-01-11", "continue-type2 2026-12-01..2027-11-30 by 2028-01-11"}},
		{what: "a Type 1 of another kind holds nothing up", kind: soc.SOC1, p: recommend.Profile{ControlsOperatingSince: date("2010-01-01"), Held: type1},
			want: []string{"examine-type2 2025-12-01..2026-11-30 by 2027-01-11", "continue-type2 2026-12-01..2027-11-30 by 2028-01-11"}},
		{what: "a Type 1 after a Type 2 that is stale", kind: soc.SOC2, p: recommend.Profile{Held: append(heldType2(soc.SOC2, "2022-07-01", "2023-06-30"), type1...)},
			want:  []string{"show-held 2026-06-30", "examine-type2 2026-07-01..2026-11-30 by 2027-01-11", "continue-type2 2026-12-01..2027-11-30 by 2028-01-11"},
			words: "The days from 2023-07-01 to 2026-06-30 remain without an examination."},
		{what: "nothing is known of controls, and a Type 1 comes first", kind: soc.SOC2, p: type1Does,
			want:  []string{"examine-type1 2026-11-30 by 2027-01-11", "examine-type2 2026-12-01..2027-02-28 by 2027-04-11", "continue-type2 2027-03-01..2028-02-29 by 2028-04-11"},
			words: "42 days are allowed for it. Time to get ready is not included. It answers the request"},
		{what: "nothing is known of controls, and a Type 2 is all", kind: soc.SOC2,
			want:  []string{"examine-type2 2026-12-01..2027-02-28 by 2027-04-11", "continue-type2 2027-03-01..2028-02-29 by 2028-04-11"},
			words: "so the period counts from now on. Time to get ready is not included."},
		{what: "controls begin after the day, and a Type 1 would do", kind: soc.SOC2, p: late,
			want:  []string{"in time: nothing, last period end 2027-01-31", "examine-type1 2027-05-31 by 2027-07-12", "examine-type2 2027-06-01..2027-08-31 by 2027-10-12", "continue-type2 2027-09-01..2028-08-31 by 2028-10-12"},
			words: "operate from 2027-05-10 on, after 2027-03-31, when the report is needed: start them sooner or agree on another day. That is later than 2027-03-31, when it is needed."},
		{what: "controls begin after the day, and a Type 1 would not do", kind: soc.SOC2, p: recommend.Profile{BuyersRequireType2: recommend.Yes, ControlsOperatingSince: date("2027-05-01"), NeededBy: date("2027-03-31")},
			want:  []string{"in time: nothing, last period end 2027-01-31", "examine-type2 2027-05-01..2027-07-31 by 2027-09-11", "continue-type2 2027-08-01..2028-07-31 by 2028-09-11"},
			words: "start them sooner or agree on another day."},
		{what: "controls begin in years", kind: soc.SOC2, p: far,
			want:  []string{"examine-type1 2031-01-31 by 2031-03-14", "examine-type2 2031-01-01..2031-03-31 by 2031-05-12", "continue-type2 2031-04-01..2032-03-31 by 2032-05-12"},
			words: "operate from 2031-01-01 on, and nothing can be examined before"},
		{what: "the calendar ends before a Type 2, and a Type 1 would do", kind: soc.SOC2, p: recommend.Profile{AsOf: date("9999-12-01"), ControlsOperatingSince: date("9999-11-20"), BuyersRequireType2: recommend.No, WantsPublicReport: recommend.No},
			want: []string{"examine-type1 9999-12-31"}, words: "9999-12-31. For its report, by convention 42 days are allowed. It answers"},
		{what: "the calendar ends before the report", kind: soc.SOC2, p: recommend.Profile{AsOf: date("9999-12-01"), ControlsOperatingSince: date("9999-01-01"), BuyersRequireType2: recommend.Yes},
			want: []string{"examine-type2 9999-01-01..9999-12-31"}, words: "9999-12-31. For its report, by convention 42 days are allowed. Part of"},
	}
}

// Only a request is answered.
func TestNobodyAsks(t *testing.T) {
	p := recommend.Profile{AsOf: date("2026-11-22"), HoldsCustomerData: recommend.Yes, AffectsFinancialStatements: recommend.Yes,
		ClientsAttestICFR: recommend.No, BuyersRequireType2: recommend.No, WantsPublicReport: recommend.No}
	answered := func(p recommend.Profile) (list []string) {
		r := explained(t, p)
		for _, k := range []soc.Kind{soc.SOC1, soc.SOC2} {
			steps := r.Report(k).TypePlan.Steps
			require.Equal(t, recommend.ExamineType1, steps[0].Action)
			said := strings.Contains(steps[0].Sentence, "It answers the request")
			assert.NotEqual(t, said, strings.Contains(steps[0].Sentence, "It gives buyers something to read"))
			if said {
				list = append(list, k.String())
			}
		}
		return list
	}
	assert.Empty(t, answered(p))
	for _, c := range []struct {
		change func(*recommend.Profile)
		want   []string
	}{
		{func(p *recommend.Profile) { p.RequestedByFinancialAuditor = recommend.Yes }, []string{"soc1"}},
		{func(p *recommend.Profile) { p.RequestedByFinanceTeam = recommend.Yes }, []string{"soc1"}},
		{func(p *recommend.Profile) { p.RequestedBySecurityTeam = recommend.Yes }, []string{"soc2"}},
		{func(p *recommend.Profile) { p.BlocksDeal = recommend.Yes }, []string{"soc2"}},
		{func(p *recommend.Profile) { p.RequiredCategories = categories("security") }, []string{"soc2"}},
		{func(p *recommend.Profile) { p.Standards = []soc.Standard{soc.ISAE3402} }, []string{"soc1"}},
		{func(p *recommend.Profile) { p.Standards = []soc.Standard{soc.ISAE3000} }, []string{"soc2"}},
		{func(p *recommend.Profile) { p.ContractNames = []recommend.Named{{Type: soc.Type1}} }, []string{"soc1", "soc2"}},
		{func(p *recommend.Profile) { p.ContractNames = []recommend.Named{{Kind: soc.SOC1}} }, []string{"soc1"}},
	} {
		asked := p
		c.change(&asked)
		assert.Equal(t, c.want, answered(asked))
	}
}

// Conventions name themselves in the steps, and other numbers change dates only.
func TestConventions(t *testing.T) {
	p := recommend.Profile{AsOf: date("2026-11-22"), ContractNames: []recommend.Named{{Kind: soc.SOC1}, {Kind: soc.SOC2}}, ClientsFiscalYearEnd: monthDay("12-31"), ControlsOperatingSince: date("2026-03-01")}
	r, err := recommend.For(p)
	require.NoError(t, err)
	steps := r.Report(soc.SOC1).TypePlan.Steps
	assert.Equal(t, []recommend.Convention{recommend.Issuance, recommend.MonthEnds, recommend.FirstPeriod, recommend.YearEndLead, recommend.YearOverlap}, steps[0].Conventions)
	assert.Equal(t, []recommend.Convention{recommend.LetterReach}, steps[1].Conventions)
	assert.Equal(t, []recommend.Convention{recommend.Issuance, recommend.MonthEnds, recommend.NoGap, recommend.SteadyState, recommend.YearEndLead, recommend.YearOverlap}, steps[2].Conventions)

	other, err := recommend.ForWith(p, recommend.Conventions{IssuanceDays: 60, FirstSOC1Months: 9, FirstSOC2Months: 6, SteadyMonths: 6, LeadLeastMonths: 3, LeadMostMonths: 3, LetterMonths: 1})
	require.NoError(t, err)
	plan, second := other.Report(soc.SOC1).TypePlan, other.Report(soc.SOC2).TypePlan
	assert.Equal(t, []string{"examine-type2 2027-04-01..2027-09-30 by 2027-11-29", "write-letter 2027-10-01..2027-10-31", "continue-type2 2027-10-01..2028-03-31 by 2028-05-30"}, lines(&plan))
	assert.Equal(t, []string{"examine-type2 2026-06-01..2026-11-30 by 2027-01-29", "continue-type2 2026-12-01..2027-05-31 by 2027-07-30"}, lines(&second))
	assert.Equal(t, r.Stability, other.Stability)

	standard, err := recommend.ForWith(p, recommend.DefaultConventions())
	require.NoError(t, err)
	assert.Equal(t, r, standard)
}

func TestConventionsAreChecked(t *testing.T) {
	p := recommend.Profile{AsOf: date("2026-11-22")}
	_, err := recommend.ForWith(p, recommend.Conventions{IssuanceDays: -1, SteadyMonths: 61, LeadLeastMonths: 4})
	problems := attestkit.Problems(err)
	require.Len(t, problems, 3)
	assert.Equal(t, "/issuanceDays", problems[0].Pointer)
	assert.Equal(t, "/steadyMonths", problems[1].Pointer)
	assert.Equal(t, attestkit.RuleConflict, problems[2].Rule)
}
