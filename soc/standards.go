package soc

import (
	"iter"
	"time"

	"github.com/attestkit/attestkit"
)

// Standards yields the standards of the AICPA under which an examination of the
// kind was performed in the United States, sections before the statements that
// brought them. periodEnd is the end of its period, or its as-of date; reportDate is
// the date of the auditor's report. Both are needed, because SAS 70 gave way to
// SSAE 16 by the end of the period (15 June 2011), while SSAE 18 (1 May 2017) and
// SSAE 21 (15 June 2022) turn on the date of the report.
//
// A date that is not given is taken to be any that fits the other one: a report is
// dated on or after the day on which what it covers ends, and, in practice, within a
// year of it. Only what holds for all of these dates is yielded; with no date at all
// that is nothing. For an examination still to come, give the expected report date.
//
// What an auditor adopted before it was in force, or follows besides, such as ISAE
// 3402, only the report itself can say: see [Report.Standards].
func Standards(kind Kind, periodEnd, reportDate attestkit.Date) iter.Seq[Standard] {
	return func(yield func(Standard) bool) {
		if periodEnd.IsZero() && reportDate.IsZero() {
			return
		}
		ends, dated := between(periodEnd, reportDate, -1), between(reportDate, periodEnd, +1)
		for s := range AllStandards() {
			if s.inForce(kind, ends, dated) && !yield(s) {
				return
			}
		}
	}
}

// between returns the days on which something may have happened: that of its date, or
// else those from the other date to n years away from it.
func between(date, other attestkit.Date, n int) attestkit.Period {
	far := other.AddYears(n) // zero beyond the calendar
	switch {
	case !date.IsZero():
		return attestkit.Period{From: date, To: date}
	case n < 0:
		return attestkit.Period{From: far, To: other}
	case far.IsZero():
		return attestkit.Period{From: other, To: other}
	}
	return attestkit.Period{From: other, To: far}
}

// inForce reports whether examinations of the kind were performed under the standard
// whichever of the given days their period ended and their report was dated.
func (s Standard) inForce(kind Kind, ends, dated attestkit.Period) bool {
	ssae16, ssae18, ssae21 := day(2011, time.June, 15), day(2017, time.May, 1), day(2022, time.June, 15)
	switch s {
	case ATC105, ATC205, SSAE18:
		return kind.IsValid() && !dated.From.Before(ssae18)
	case ATC320:
		return kind == SOC1 && !dated.From.Before(ssae18)
	case SSAE21:
		return kind.IsValid() && !dated.From.Before(ssae21)
	case AT101:
		return kind.UsesCriteria() && dated.To.Before(ssae18)
	case SSAE16:
		return kind == SOC1 && dated.To.Before(ssae18) && !ends.From.Before(ssae16)
	case SAS70:
		return kind == SOC1 && dated.To.Before(ssae18) && ends.To.Before(ssae16)
	}
	return false
}

// day returns a date that is known to exist.
func day(year int, month time.Month, d int) attestkit.Date {
	date, _ := attestkit.NewDate(year, month, d)
	return date
}
