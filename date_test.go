package attestkit_test

import (
	"cmp"
	"iter"
	"math"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
)

type (
	Date   = attestkit.Date
	Period = attestkit.Period
)

// date reads a date that the test is sure of; "" is the zero Date.
func date(s string) (d Date) {
	if err := d.UnmarshalText([]byte(s)); err != nil {
		panic(err)
	}
	return d
}

// days yields every day of the years 1890 to 2110, and of the calendar's first
// and last year.
func days() iter.Seq[time.Time] {
	return func(yield func(time.Time) bool) {
		for _, years := range [][2]int{{1, 1}, {1890, 2110}, {9999, 9999}} {
			for t := time.Date(years[0], 1, 1, 0, 0, 0, 0, time.UTC); t.Year() <= years[1]; t = t.AddDate(0, 0, 1) {
				if !yield(t) {
					return
				}
			}
		}
	}
}

// steps are the days, months or years that the tests add.
var steps = [...]int{-13, -1, 1, 12, 366, 36525}

// arithmetic is what Date computes from one day.
type arithmetic struct {
	text                 string
	weekday              time.Weekday
	monthStart, monthEnd Date
	isMonthEnd           bool
	days, months, years  [len(steps)]Date
	until                [len(steps)]int
}

func ofDate(d Date) (a arithmetic) {
	a = arithmetic{text: d.String(), weekday: d.Weekday(), monthStart: d.MonthStart(), monthEnd: d.MonthEnd(), isMonthEnd: d.IsMonthEnd()}
	for i, n := range steps {
		a.days[i], a.months[i], a.years[i] = d.AddDays(n), d.AddMonths(n), d.AddYears(n)
		a.until[i] = d.DaysUntil(a.days[i])
	}
	return a
}

func ofTime(t time.Time) (a arithmetic) {
	year, month, day := t.Date()
	clamped := func(years, months, day int) Date { // to the month's last day
		first := time.Date(year+years, month+time.Month(months), 1, 0, 0, 0, 0, time.UTC)
		last := first.AddDate(0, 1, -1).Day()
		return attestkit.DateOf(first.AddDate(0, 0, min(day, last)-1))
	}
	a = arithmetic{text: t.Format(time.DateOnly), weekday: t.Weekday(), monthStart: clamped(0, 0, 1), monthEnd: clamped(0, 0, 31)}
	a.isMonthEnd = t.AddDate(0, 0, 1).Month() != month
	for i, n := range steps {
		a.days[i], a.months[i], a.years[i] = attestkit.DateOf(t.AddDate(0, 0, n)), clamped(0, n, day), clamped(n, 0, day)
		if !a.days[i].IsZero() {
			a.until[i] = n
		}
	}
	return a
}

func TestDateAgainstTime(t *testing.T) {
	for day := range days() {
		year, month, n := day.Date()
		d, err := attestkit.NewDate(year, month, n)
		require.NoError(t, err)
		parsed, err := attestkit.ParseDate(day.Format(time.DateOnly))
		require.NoError(t, err)
		if d != parsed || d.Year() != year || d.Month() != month || d.Day() != n {
			require.Failf(t, "not the same day", "%v %v %v", day, d, parsed)
		}
		if got, want := ofDate(d), ofTime(day); got != want {
			require.Equal(t, want, got, day)
		}
	}
}

// MonthsUntil is the most months that fit, in both directions.
func TestMonthsUntil(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 1))
	for day := range days() {
		d := attestkit.DateOf(day)
		for _, span := range []int{random.IntN(63), 365 + random.IntN(2), random.IntN(80_000)} {
			e := d.AddDays(span)
			if e.IsZero() {
				continue
			}
			n := d.MonthsUntil(e)
			next := d.AddMonths(n + 1)
			if n < 0 || d.AddMonths(n).After(e) || !next.IsZero() && !next.After(e) || e.MonthsUntil(d) != -n {
				require.Failf(t, "not the whole months", "%v to %v: %d, back %d", d, e, n, e.MonthsUntil(d))
			}
		}
	}
}

func TestDateOrder(t *testing.T) {
	all := []Date{{}, date("0001-01-01"), date("1999-12-31"), date("2000-01-01"), date("2000-01-02"), date("2000-02-01"), date("9999-12-31")}
	for i, d := range all {
		for j, e := range all {
			assert.Equal(t, cmp.Compare(i, j), d.Compare(e), "%v %v", d, e)
			assert.Equal(t, i < j, d.Before(e), "%v %v", d, e)
			assert.Equal(t, i > j, d.After(e), "%v %v", d, e)
		}
	}
}

func TestZeroDate(t *testing.T) {
	var zero Date
	assert.True(t, zero.IsZero())
	assert.Equal(t, arithmetic{}, ofDate(zero))
	assert.Equal(t, [3]int{}, [3]int{zero.Year(), int(zero.Month()), zero.Day()})
	day := date("2025-06-30")
	assert.False(t, day.IsZero())
	assert.Equal(t, [4]int{}, [4]int{zero.DaysUntil(day), day.DaysUntil(zero), zero.MonthsUntil(day), day.MonthsUntil(zero)})
}

func TestCalendarEnds(t *testing.T) {
	first, last := date("0001-01-01"), date("9999-12-31")
	assert.Equal(t, 3652058, first.DaysUntil(last))
	assert.Equal(t, last, first.AddDays(3652058))
	assert.Equal(t, 9999*12-1, first.MonthsUntil(last))
	for _, n := range []int{1, 12, 9999, 12*9999 + 1, 3652059, math.MaxInt} {
		assert.Zero(t, last.AddDays(n), n)
		assert.Zero(t, last.AddMonths(n), n)
		assert.Zero(t, last.AddYears(n), n)
		assert.Zero(t, first.AddDays(-n), n)
		assert.Zero(t, first.AddMonths(-n), n)
		assert.Zero(t, first.AddYears(-n), n)
	}
	assert.Zero(t, first.AddDays(math.MinInt))
	assert.Zero(t, first.AddMonths(math.MinInt))
	assert.Zero(t, first.AddYears(math.MinInt))
}

func TestDateOf(t *testing.T) {
	late := time.Date(2025, 12, 31, 23, 0, 0, 0, time.FixedZone("", -3600))
	assert.Equal(t, date("2025-12-31"), attestkit.DateOf(late), "in its own location")
	assert.Equal(t, date("2026-01-01"), attestkit.DateOf(late.UTC()))
	assert.Zero(t, attestkit.DateOf(time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC)))
	assert.Zero(t, attestkit.DateOf(time.Date(0, 12, 31, 0, 0, 0, 0, time.UTC)))
}

func TestNewDateRefuses(t *testing.T) {
	for _, bad := range [][3]int{{2025, 2, 29}, {1900, 2, 29}, {2025, 4, 31}, {2025, 1, 32}, {2025, 1, 0}, {2025, 0, 1}, {2025, 13, 1}, {0, 1, 1}, {-1, 1, 1}, {10000, 1, 1}, {2025, 1, 257}, {65537, 1, 1}} {
		d, err := attestkit.NewDate(bad[0], time.Month(bad[1]), bad[2])
		assert.Zero(t, d, bad)
		assertRule(t, attestkit.RuleDate, err, bad)
	}
}

func TestParseDateRefuses(t *testing.T) {
	for _, bad := range []string{"", "2025", "2025-1-01", "2025-01-1", "2025-02-29", "2025-13-01", "2025-00-01", "2025-01-00", "0000-01-01", "-001-01-01", "10000-01-01", " 2025-01-01", "2025-01-01 ", "2025/01/01", "2025-01-01T00:00:00Z", "20250101", "+025-01-01", "2025-01-\xd9\xa1"} {
		d, err := attestkit.ParseDate(bad)
		assert.Zero(t, d, bad)
		assertRule(t, attestkit.RuleDate, err, bad)
	}
}

// assertRule asserts that err is one problem of this rule.
func assertRule(t *testing.T, rule attestkit.Rule, err error, about ...any) {
	t.Helper()
	problems := attestkit.Problems(err)
	if assert.Len(t, problems, 1, about...) {
		assert.Equal(t, rule, problems[0].Rule, about...)
		assert.NotEmpty(t, problems[0].Detail, about...)
	}
}

// byTime is ParseDate through the standard library, which also knows a year 0.
func byTime(text string) (Date, bool) {
	t, err := time.Parse(time.DateOnly, text)
	if err != nil || t.Year() < 1 {
		return Date{}, false
	}
	return attestkit.DateOf(t), true
}

func TestNoAllocations(t *testing.T) {
	d, p, buffer := date("2024-02-29"), period("2025-01-01", "2025-12-31"), make([]byte, 0, 32)
	var err error
	for name, f := range map[string]func(){
		"ParseDate":   func() { d, err = attestkit.ParseDate("2024-02-29") },
		"ParsePeriod": func() { p, err = attestkit.ParsePeriod("2025-01-01..2025-12-31") },
		"AppendText":  func() { buffer, err = d.AppendText(buffer[:0]) },
		"arithmetic":  func() { d = d.AddDays(d.AddMonths(7).DaysUntil(d)).AddYears(1) },
		"Overlap":     func() { p, _ = p.Overlap(p) },
		"Collector": func() {
			var c attestkit.Collector
			err = c.Err()
		},
	} {
		assert.Zero(t, testing.AllocsPerRun(10, f), name)
		assert.NoError(t, err, name)
	}
}

func FuzzText(f *testing.F) {
	for _, seed := range []string{"2024-02-29", "2023-02-29", "0000-01-01", "2025-01-01..2025-12-31", "2025-12-31..2025-01-01", "0001-01-01..9999-12-31", "2025-01-01..", "..2025-12-31", "2025-01-01...2025-12-3", "02-29", "02-30", "2-01"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var want Period
		d, err := attestkit.ParseDate(text)
		if day, ok := byTime(text); ok {
			require.NoError(t, err)
			require.Equal(t, day, d)
			require.Equal(t, text, d.String())
		} else {
			require.Zero(t, d)
			assertRule(t, attestkit.RuleDate, err)
		}

		m, err := attestkit.ParseMonthDay(text)
		day, ok := byTime("2000-" + text)
		require.Equal(t, ok, err == nil)
		require.Equal(t, day, m.In(2000))

		p, err := attestkit.ParsePeriod(text)
		if len(text) == 22 && text[10:12] == ".." {
			from, okFrom := byTime(text[:10])
			to, okTo := byTime(text[12:])
			if okFrom && okTo && from.Compare(to) <= 0 {
				want = Period{From: from, To: to}
			}
		}
		require.Equal(t, want, p)
		require.Equal(t, want.IsValid(), err == nil)
		if err == nil {
			require.Equal(t, text, p.String())
		}
	})
}
