package attestkit

import (
	"slices"
	"strings"
)

// Period is a span of days with both ends included: From 2025-01-01 To
// 2025-12-31 is 365 days. The zero Period is "not given". In JSON it is an
// object of two dates, {"from": "2025-01-01", "to": "2025-12-31"}; its text form,
// for flags and database columns, is 2025-01-01..2025-12-31.
type Period struct {
	From Date `json:"from"` // the first day
	To   Date `json:"to"`   // the last day, not before From
}

// ParsePeriod reads the text form 2025-01-01..2025-12-31. What is not two dates
// is a [Problem] with [RuleDate]; one that ends before it starts has [RulePeriod].
func ParsePeriod(s string) (Period, error) {
	from, to, found := strings.Cut(s, "..")
	if !found {
		return Period{}, &Problem{Rule: RuleDate, Detail: Quote(s) + " is not a period in the form 2006-01-02..2006-12-31"}
	}
	var p Period
	var err error
	if p.From, err = ParseDate(from); err != nil {
		return Period{}, err
	}
	if p.To, err = ParseDate(to); err != nil {
		return Period{}, err
	}
	if p.To.Before(p.From) {
		return Period{}, &Problem{Rule: RulePeriod, Detail: "the period " + p.String() + " ends before it starts"}
	}
	return p, nil
}

// IsZero reports whether neither end is given.
func (p Period) IsZero() bool { return p == Period{} }

// IsValid reports whether both ends are given and the last day is not before
// the first.
func (p Period) IsValid() bool { return !p.From.IsZero() && !p.To.Before(p.From) }

// Days returns how many days the period has, at least 1; 0 when it is not valid.
func (p Period) Days() int {
	if !p.IsValid() {
		return 0
	}
	return p.From.DaysUntil(p.To) + 1
}

// Months returns the whole months of the period: 12 for a calendar year, 3 for
// 2025-01-31..2025-04-30. It is 0 when the period is not valid.
func (p Period) Months() int {
	if !p.IsValid() {
		return 0
	}
	if next := p.To.AddDays(1); !next.IsZero() {
		return p.From.MonthsUntil(next)
	}
	months := p.From.MonthStart().MonthsUntil(p.To) // the calendar ends before its last month has passed
	if p.From.day == 1 {
		months++
	}
	return months
}

// Contains reports whether d is a day of the period.
func (p Period) Contains(d Date) bool {
	return p.IsValid() && !d.Before(p.From) && !d.After(p.To)
}

// Overlap returns the days that p and q share, and false when they share none
// or either is not valid.
func (p Period) Overlap(q Period) (Period, bool) {
	if !p.IsValid() || !q.IsValid() {
		return Period{}, false
	}
	shared := Period{From: later(p.From, q.From), To: earlier(p.To, q.To)}
	if !shared.IsValid() {
		return Period{}, false
	}
	return shared, true
}

// Gap returns the days between p and q, whichever comes first, and false when
// they touch or overlap or either is not valid.
func (p Period) Gap(q Period) (Period, bool) {
	if !p.IsValid() || !q.IsValid() {
		return Period{}, false
	}
	between := Period{From: earlier(p.To, q.To).AddDays(1), To: later(p.From, q.From).AddDays(-1)}
	if !between.IsValid() {
		return Period{}, false
	}
	return between, true
}

// Union returns the days of all valid periods as sorted periods that neither
// overlap nor touch. It leaves its arguments alone.
func Union(periods ...Period) []Period {
	sorted := slices.DeleteFunc(slices.Clone(periods), func(p Period) bool { return !p.IsValid() })
	slices.SortFunc(sorted, Period.Compare)
	merged := sorted[:0]
	for _, p := range sorted {
		if last := len(merged) - 1; last >= 0 && !p.From.AddDays(-1).After(merged[last].To) {
			merged[last].To = later(merged[last].To, p.To)
			continue
		}
		merged = append(merged, p)
	}
	return merged
}

// Compare orders periods by first day, then by last.
func (p Period) Compare(q Period) int {
	if c := p.From.Compare(q.From); c != 0 {
		return c
	}
	return p.To.Compare(q.To)
}

func earlier(a, b Date) Date {
	if b.Before(a) {
		return b
	}
	return a
}

func later(a, b Date) Date {
	if b.After(a) {
		return b
	}
	return a
}

// String returns the text form 2025-01-01..2025-12-31, or "" for the zero
// Period. An end that is not given is empty.
func (p Period) String() string {
	if p.IsZero() {
		return ""
	}
	return p.From.String() + ".." + p.To.String()
}

// Set reads the text form, as [ParsePeriod]: with String it makes *Period a
// [flag.Value]. Period has no MarshalText, because encoding/json would then
// write a string where documents hold an object.
func (p *Period) Set(s string) error {
	if p == nil {
		return nowhere()
	}
	parsed, err := ParsePeriod(s)
	if err == nil {
		*p = parsed
	}
	return err
}
