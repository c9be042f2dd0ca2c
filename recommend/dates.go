package recommend

import "github.com/attestkit/attestkit"

// monthEndBy returns the last month end on or before a day.
func monthEndBy(d attestkit.Date) attestkit.Date {
	if d.IsMonthEnd() {
		return d
	}
	return d.MonthStart().AddDays(-1)
}

// monthStartFrom returns the first day of a month on or after a day.
func monthStartFrom(d attestkit.Date) attestkit.Date {
	if d.Day() <= 1 {
		return d
	}
	return d.MonthEnd().AddDays(1)
}

// monthsBefore returns the day n months before; of a month end, the month end.
func monthsBefore(d attestkit.Date, n int) attestkit.Date {
	if d.IsMonthEnd() {
		return d.MonthStart().AddMonths(-n).MonthEnd()
	}
	return d.AddMonths(-n)
}

func later(a, b attestkit.Date) attestkit.Date {
	if b.After(a) {
		return b
	}
	return a
}

func earlier(a, b attestkit.Date) attestkit.Date {
	if b.Before(a) {
		return b
	}
	return a
}
