package recommend

import (
	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/soc"
)

// series proposes the next period of a report.
type series struct {
	*planner
	start     attestkit.Date // the first day that the period can have
	continues bool           // it follows another period and has to begin on that day
}

// after returns the series that goes on after a period.
func (s series) after(p attestkit.Period) series {
	return series{planner: s.planner, start: p.To.AddDays(1), continues: true}
}

// least returns the end of the shortest period that is usual.
func (s series) least() attestkit.Date {
	return s.start.AddMonths(s.shortest()).AddDays(-1).MonthEnd()
}

// waitsPast reports whether no period of the usual length ends by a day.
func (s series) waitsPast(day attestkit.Date) bool {
	end := s.least()
	return end.IsZero() || end.After(day)
}

// full returns the end of a period of so many months, or the month end before it.
func (s series) full(months int) attestkit.Date {
	return monthEndBy(s.start.AddMonths(months).AddDays(-1))
}

// propose returns the period of the next Type 2, for a report that is needed by a
// day, or as soon as it makes sense when the day is zero. It is false when no period
// of the usual length ends in time.
func (s series) propose(neededBy attestkit.Date) (attestkit.Period, bool) {
	limit := attestkit.Date{}
	if s.least().IsZero() {
		return attestkit.Period{}, false // the calendar ends before
	}
	if !neededBy.IsZero() {
		last := s.lastDay()
		limit = monthEndBy(last)
		if last.Before(s.p.AsOf) || limit.Before(s.least()) {
			return attestkit.Period{}, false
		}
	}
	end, ok := s.yearEnd(limit)
	if !ok {
		end = s.plainEnd(limit)
	}
	period := attestkit.Period{From: s.from(end), To: end}
	return period, period.IsValid()
}

// from returns the first day of a period that ends on a day: twelve months before, if
// the controls operated so long and no other period ends between.
func (s series) from(end attestkit.Date) attestkit.Date {
	if s.continues {
		return s.start
	}
	return later(s.start, end.AddDays(1).AddMonths(-s.c.SteadyMonths))
}

// plainEnd returns the end of a period that no fiscal year decides. One that continues
// another lasts twelve months, or as long as time allows. A first one is as short as
// usual when nothing is said of time, and as long as time allows, up to twelve months,
// when something is; it does not end before this month does.
func (s series) plainEnd(limit attestkit.Date) attestkit.Date {
	end := s.full(s.c.SteadyMonths)
	if !s.continues {
		if limit.IsZero() {
			end = s.least()
		}
		end = later(end, s.p.AsOf.MonthEnd())
	}
	if !limit.IsZero() {
		end = earlier(end, limit)
	}
	return end
}

// yearEnd returns the end of a SOC 1 period that fits the clients' fiscal year: a month
// end one to three months before it. It is false when there is no such year, or none
// fits.
func (s series) yearEnd(limit attestkit.Date) (attestkit.Date, bool) {
	if s.kind != soc.SOC1 || s.p.ClientsFiscalYearEnd.IsZero() {
		return attestkit.Date{}, false
	}
	if s.continues {
		return s.nearestFull(limit)
	}
	for year := range 3 {
		if end, ok := s.inWindow(s.fiscalYearEnd(s.p.AsOf).year(year), limit); ok {
			return end, true
		}
	}
	recent := s.fiscalYearEnd(s.p.AsOf.AddMonths(-s.c.LeadMostMonths)) // an audit may still be going on
	return s.inWindow(recent.year(0), limit)
}

// inWindow returns the best month end in the window before a fiscal year end: the last
// one whose report comes by then, or else the one whose report comes first.
func (s series) inWindow(yearEnd, limit attestkit.Date) (best attestkit.Date, found bool) {
	for end := range s.window(yearEnd) {
		if end.Before(s.least()) || !limit.IsZero() && end.After(limit) {
			continue
		}
		if !found || !s.issued(end).After(yearEnd) || !s.issued(end).After(s.issued(best)) {
			best, found = end, true
		}
	}
	return best, found
}

// nearestFull returns the end of a continued period that fits a fiscal year and comes
// nearest to twelve months. It is false when only much longer ones would.
func (s series) nearestFull(limit attestkit.Date) (best attestkit.Date, found bool) {
	longest := s.full(s.c.SteadyMonths + s.c.LeadMostMonths)
	first := s.fiscalYearEnd(s.start)
	distance := 0
	for year := range 3 {
		for end := range s.window(first.year(year)) {
			if end.Before(s.least()) || end.After(longest) || !limit.IsZero() && end.After(limit) {
				continue
			}
			months := attestkit.Period{From: s.start, To: end}.Months()
			if d := max(months-s.c.SteadyMonths, s.c.SteadyMonths-months); !found || d < distance {
				best, found, distance = end, true, d
			}
		}
	}
	return best, found
}

// window yields the month ends between the most and the least months before a fiscal
// year end, rising.
func (s series) window(yearEnd attestkit.Date) func(func(attestkit.Date) bool) {
	last := monthsBefore(yearEnd, s.c.LeadLeastMonths)
	end := monthsBefore(yearEnd, s.c.LeadMostMonths)
	if !end.IsMonthEnd() {
		end = end.MonthEnd()
	}
	return func(yield func(attestkit.Date) bool) {
		for ; !end.IsZero() && !end.After(last); end = end.AddDays(1).MonthEnd() {
			if !yield(end) {
				return
			}
		}
	}
}

// yearEnds are the fiscal year ends of the clients from one on.
type yearEnds struct {
	day  attestkit.MonthDay
	from int
}

// fiscalYearEnd returns the first fiscal year end on or after a day.
func (t *planner) fiscalYearEnd(day attestkit.Date) yearEnds {
	ends := yearEnds{t.p.ClientsFiscalYearEnd, day.Year()}
	if ends.year(0).Before(day) {
		ends.from++
	}
	return ends
}

// year returns the fiscal year end n years later; zero where the calendar ends.
func (y yearEnds) year(n int) attestkit.Date { return y.day.In(y.from + n) }
