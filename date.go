package attestkit

import (
	"cmp"
	"fmt"
	"strconv"
	"time"
)

// Date is a civil date: a day of the Gregorian calendar without time of day or
// zone, from 0001-01-01 to 9999-12-31. Dates are comparable with == and usable
// as map keys. The zero Date is "not given" and no day of the calendar.
//
// Its text form is that of ISO 8601, 2006-01-02. Nothing here reads a clock:
// "today" is an argument everywhere in attestkit.
type Date struct {
	year  int16
	month uint8
	day   uint8
}

// NewDate returns the date of a year (1 to 9999), month and day. A day that the
// month does not have is a [Problem] with [RuleDate], not the next month's.
func NewDate(year int, month time.Month, day int) (Date, error) {
	if year < 1 || year > 9999 || month < time.January || month > time.December || day < 1 || day > daysIn(year, month) {
		return Date{}, &Problem{Rule: RuleDate, Detail: "there is no day " + strconv.Itoa(year) + "-" + strconv.Itoa(int(month)) + "-" + strconv.Itoa(day) + " in the calendar of the years 1 to 9999"}
	}
	return Date{int16(year), uint8(month), uint8(day)}, nil
}

// DateOf returns the civil date of t in t's own location, or the zero Date when
// its year is outside 1 to 9999.
func DateOf(t time.Time) Date {
	d, err := NewDate(t.Date())
	if err != nil {
		return Date{}
	}
	return d
}

// ParseDate reads the form 2006-01-02: four, two and two digits. Anything else,
// and a day that does not exist, is a [Problem] with [RuleDate] that says which.
func ParseDate(s string) (Date, error) {
	if len(s) == len("2006-01-02") && s[4] == '-' && s[7] == '-' {
		year, okY := digits(s[:4])
		month, okM := digits(s[5:7])
		day, okD := digits(s[8:])
		if okY && okM && okD {
			if why := missingDay(year, month, day); why != "" {
				return Date{}, &Problem{Rule: RuleDate, Detail: Quote(s) + " is not a day of the calendar: " + why}
			}
			return Date{int16(year), uint8(month), uint8(day)}, nil
		}
	}
	return Date{}, &Problem{Rule: RuleDate, Detail: Quote(s) + " is not a day in the form YYYY-MM-DD: write it like 2026-03-01"}
}

// missingDay says why a day does not exist; it returns "" for one that does.
func missingDay(year, month, day int) string {
	switch {
	case year < 1:
		return "the years begin with 0001"
	case month < 1 || month > 12:
		return "the months are 01 to 12"
	}
	last := daysIn(year, time.Month(month))
	if day >= 1 && day <= last {
		return ""
	}
	return fmt.Sprintf("%s %04d has the days 01 to %d", time.Month(month), year, last)
}

func digits(s string) (int, bool) {
	n := 0
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, true
}

func isLeap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

func daysIn(year int, month time.Month) int {
	switch month {
	case time.April, time.June, time.September, time.November:
		return 30
	case time.February:
		if isLeap(year) {
			return 29
		}
		return 28
	}
	return 31
}

// IsZero reports whether the date is not given.
func (d Date) IsZero() bool { return d == Date{} }

// Year returns the year, 1 to 9999, or 0 for the zero Date.
func (d Date) Year() int { return int(d.year) }

// Month returns the month, or 0 for the zero Date.
func (d Date) Month() time.Month { return time.Month(d.month) }

// Day returns the day of the month, 1 to 31, or 0 for the zero Date.
func (d Date) Day() int { return int(d.day) }

// Weekday returns the day of the week. The zero Date has none and returns Sunday.
func (d Date) Weekday() time.Weekday {
	if d.IsZero() {
		return time.Sunday
	}
	return time.Weekday((d.serial() + 1) % 7) // serial 0, 0001-01-01, was a Monday
}

// Compare returns -1, 0 or 1 as d is before, the same as or after e. The zero
// Date comes before every day.
func (d Date) Compare(e Date) int {
	return cmp.Or(cmp.Compare(d.year, e.year), cmp.Compare(d.month, e.month), cmp.Compare(d.day, e.day))
}

// Before reports whether d is an earlier day than e.
func (d Date) Before(e Date) bool { return d.Compare(e) < 0 }

// After reports whether d is a later day than e.
func (d Date) After(e Date) bool { return d.Compare(e) > 0 }

// serial counts the days since 0001-01-01.
func (d Date) serial() int {
	y := int(d.year) - 1
	n := y*365 + y/4 - y/100 + y/400
	for m := time.January; m < d.Month(); m++ {
		n += daysIn(d.Year(), m)
	}
	return n + d.Day() - 1
}

const (
	daysIn400Years = 146097
	maxSerial      = 3652058 // 9999-12-31
)

// dateOfSerial is serial's inverse; out of range it returns the zero Date.
func dateOfSerial(n int) Date {
	if n < 0 || n > maxSerial {
		return Date{}
	}
	year := n/daysIn400Years*400 + 1
	n %= daysIn400Years
	for _, step := range [...]struct{ days, years, most int }{{36524, 100, 3}, {1461, 4, 24}, {365, 1, 3}} {
		k := min(n/step.days, step.most)
		year += k * step.years
		n -= k * step.days
	}
	month := time.January
	for n >= daysIn(year, month) {
		n -= daysIn(year, month)
		month++
	}
	return Date{int16(year), uint8(month), uint8(n + 1)}
}

// AddDays returns the day n days later, or earlier for a negative n. It returns
// the zero Date for the zero Date and where the calendar ends.
func (d Date) AddDays(n int) Date {
	if d.IsZero() || n > maxSerial || n < -maxSerial {
		return Date{}
	}
	return dateOfSerial(d.serial() + n)
}

// AddMonths returns the same day n months later or earlier; where that month is
// shorter, its last day: 31 January plus one month is 28 or 29 February. It
// returns the zero Date for the zero Date and where the calendar ends.
func (d Date) AddMonths(n int) Date {
	if d.IsZero() || n > 12*9999 || n < -12*9999 {
		return Date{}
	}
	months := d.Year()*12 + int(d.month) - 1 + n
	year, month := months/12, time.Month(months%12+1)
	if months < 12 || year > 9999 {
		return Date{}
	}
	return Date{int16(year), uint8(month), uint8(min(d.Day(), daysIn(year, month)))}
}

// AddYears returns the same day n years later or earlier; 29 February becomes
// the 28th where the year has none. Its ends are those of [Date.AddMonths].
func (d Date) AddYears(n int) Date {
	if n > 9999 || n < -9999 {
		return Date{}
	}
	return d.AddMonths(12 * n)
}

// MonthStart returns the first day of the date's month; zero for the zero Date.
func (d Date) MonthStart() Date {
	if d.IsZero() {
		return d
	}
	d.day = 1
	return d
}

// MonthEnd returns the last day of the date's month; zero for the zero Date.
func (d Date) MonthEnd() Date {
	if d.IsZero() {
		return d
	}
	d.day = uint8(daysIn(d.Year(), d.Month()))
	return d
}

// IsMonthEnd reports whether the date is the last day of its month.
func (d Date) IsMonthEnd() bool { return !d.IsZero() && d == d.MonthEnd() }

// DaysUntil returns how many days e lies after d, negative when it lies before,
// and 0 when either is not given.
func (d Date) DaysUntil(e Date) int {
	if d.IsZero() || e.IsZero() {
		return 0
	}
	return e.serial() - d.serial()
}

// MonthsUntil returns the whole months from d to e: the most n for which
// d.AddMonths(n) is not after e, or, when e is before d, minus the whole months
// from e to d. It returns 0 when either is not given.
func (d Date) MonthsUntil(e Date) int {
	if d.IsZero() || e.IsZero() {
		return 0
	}
	if e.Before(d) {
		return -e.MonthsUntil(d)
	}
	n := (e.Year()-d.Year())*12 + int(e.month) - int(d.month)
	if d.AddMonths(n).After(e) {
		n--
	}
	return n
}

// String returns the form 2006-01-02, or "" for the zero Date.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	var buf [10]byte
	return string(d.append(buf[:0]))
}

func (d Date) append(b []byte) []byte {
	y, m, n := d.year, d.month, d.day
	return append(b, byte('0'+y/1000), byte('0'+y/100%10), byte('0'+y/10%10), byte('0'+y%10), '-',
		'0'+m/10, '0'+m%10, '-', '0'+n/10, '0'+n%10)
}

// AppendText implements [encoding.TextAppender]. The zero Date appends nothing.
func (d Date) AppendText(b []byte) ([]byte, error) {
	if d.IsZero() {
		return b, nil
	}
	return d.append(b), nil
}

// MarshalText implements [encoding.TextMarshaler]: the form 2006-01-02, or an
// empty text for the zero Date.
func (d Date) MarshalText() ([]byte, error) { return d.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseDate]; an empty
// text is the zero Date. Documents do not allow the empty text: an absent date
// is an absent member.
func (d *Date) UnmarshalText(text []byte) error {
	if d == nil {
		return nowhere()
	}
	if len(text) == 0 {
		*d = Date{}
		return nil
	}
	parsed, err := ParseDate(string(text))
	if err == nil {
		*d = parsed
	}
	return err
}
