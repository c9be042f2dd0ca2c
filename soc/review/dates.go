package review

import (
	"time"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/soc"
)

// dates judges the length of the period, the report date and the age.
func (x *reading) dates() {
	x.length()
	x.dated()
	if x.o.AsOf.IsZero() {
		x.find(CodeTimeNotJudged, "", "the age of the report, and which open days have passed, were not judged: the reader's date is not given")
		return
	}
	x.ahead()
	x.age()
}

// ahead finds that the report lies after the reader's date.
func (x *reading) ahead() {
	what, pointer, end := x.end()
	switch r := x.r; {
	case end.After(x.o.AsOf):
		x.find(CodeAfterReaderDate, pointer, "the end of what the report covers, %s, lies after %s, the reader's date", end, x.o.AsOf)
	case r.ReportDate.After(x.o.AsOf):
		x.find(CodeAfterReaderDate, "/reportDate", "the %s %s, and the report is dated %s, after %s, the reader's date", what, end, r.ReportDate, x.o.AsOf)
	}
}

func (x *reading) length() {
	if p, n := x.r.Period, x.c.LongMonths; x.isPeriod() && isLonger(p, n) {
		x.find(CodeLongPeriod, "/period", "the period of %s is longer than %s, a convention and no rule", count(p.Days(), "day"), count(n, "month"))
	}
	usual := x.c.ShortSOC2Months
	if x.r.Kind == soc.SOC1 {
		usual = x.c.ShortSOC1Months
	}
	if n := x.r.Period.Months(); x.isPeriod() && n < usual {
		x.find(CodeShortPeriod, "/period", "the period of %s is shorter than the %s customary for a %s, a convention and no rule",
			count(x.r.Period.Days(), "day"), count(usual, "month"), x.r.Kind.Name())
	}
}

// dated judges how long after the period's end the report was signed.
func (x *reading) dated() {
	r := x.r
	if !x.isPeriod() || r.ReportDate.Before(r.Period.To) {
		return
	}
	switch days := r.Period.To.DaysUntil(r.ReportDate); {
	case days <= x.c.DatedSoonDays:
		x.find(CodeDatedSoon, "/reportDate", "the report is dated %s, %s after the period's end; within %s is quick, by convention",
			r.ReportDate, count(days, "day"), count(x.c.DatedSoonDays, "day"))
	case x.c.DatedLateDays > 0 && days > x.c.DatedLateDays:
		x.find(CodeDatedLate, "/reportDate", "the report is dated %s, %s after the period's end; more than %s is late, by convention",
			r.ReportDate, count(days, "day"), count(x.c.DatedLateDays, "day"))
	}
}

// isLonger reports whether a period has a day beyond n months from its first. It is
// false for a convention that is switched off.
func isLonger(p attestkit.Period, n int) bool {
	next := p.From.AddMonths(n)
	return n > 0 && !next.IsZero() && !p.To.Before(next)
}

// elapsed says how many months lie between two days: "13 whole months", or "more
// than 12 months" where they are not even.
func elapsed(from, to attestkit.Date) string {
	n := from.MonthsUntil(to)
	if beyond(to, from, n) {
		return "more than " + count(n, "month")
	}
	return count(n, "whole month")
}

// age counts from the end of the period, or the as-of date, never from the report
// date. The gravest of its three findings is the only one.
func (x *reading) age() {
	what, pointer, end := x.end()
	months := elapsed(end, x.o.AsOf)
	switch {
	case beyond(x.o.AsOf, end, x.o.MaxAge):
		x.find(CodeOverMaxAge, pointer, "the %s %s, %s before %s; the reader accepts %s", what, end, months, x.o.AsOf, count(x.o.MaxAge, "month"))
	case beyond(x.o.AsOf, end, x.c.OldMonths):
		x.find(CodeTooOld, pointer, "the %s %s, %s before %s; beyond %s a report is too old, by convention", what, end, months, x.o.AsOf, count(x.c.OldMonths, "month"))
	case beyond(x.o.AsOf, end, x.c.StaleMonths):
		x.find(CodeStale, pointer, "the %s %s, %s before %s; beyond %s a report is stale, by convention", what, end, months, x.o.AsOf, count(x.c.StaleMonths, "month"))
	}
}

// day returns a date that is known to exist.
func day(year int, month time.Month, d int) attestkit.Date {
	date, _ := attestkit.NewDate(year, month, d)
	return date
}

// criteria2017 returns the first day on which periods end that use the 2017
// criteria only.
func criteria2017() attestkit.Date { return day(2018, time.December, 15) }

// isOlderEdition reports whether ids of criteria in the report are of an edition
// in which they mean something else.
func (x *reading) isOlderEdition() bool {
	e := x.r.CriteriaEdition
	return e == soc.Criteria2014 || e == soc.Criteria2016
}

func (x *reading) edition() {
	r, end := x.r, x.r.End()
	switch {
	case !r.Kind.UsesCriteria():
	case x.isOlderEdition():
		x.find(CodeOlderCriteria, "/criteriaEdition", "the report uses the criteria of %s, whose ids mean other criteria than those of 2017", r.CriteriaEdition)
	case r.CriteriaEdition == soc.Criteria2017:
		x.find(CodeOlderPoints, "/criteriaEdition", "the report uses the criteria of 2017 with their points of focus from before 2022")
	case r.CriteriaEdition == 0 && !end.IsZero() && end.Before(criteria2017()):
		x.find(CodeOlderCriteria, "", "no edition of the criteria is given, and a report that ends on %s may use one from before 2017: the 2017 criteria apply from %s on", end, criteria2017())
	}
}
