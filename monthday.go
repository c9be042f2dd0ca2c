package attestkit

import (
	"cmp"
	"database/sql/driver"
	"fmt"
	"time"
)

// MonthDay is a day that returns every year, such as the end of a fiscal year:
// 31 December, whichever year. Values are comparable with ==. The zero MonthDay is
// "not given" and no day of the year.
//
// Its text form is 12-31. 29 February is a MonthDay; [MonthDay.In] says which day it
// is in a year without one.
type MonthDay struct {
	month uint8
	day   uint8
}

// NewMonthDay returns the day of a month. A day that the month never has is a
// [Problem] with [RuleDate].
func NewMonthDay(month time.Month, day int) (MonthDay, error) {
	if month < time.January || month > time.December || day < 1 || day > daysIn(leapYear, month) {
		return MonthDay{}, &Problem{Rule: RuleDate, Detail: fmt.Sprintf("no year has a day %d in month %d", day, int(month))}
	}
	return MonthDay{uint8(month), uint8(day)}, nil
}

const leapYear = 2000

// ParseMonthDay reads the form 12-31: two digits each. Anything else, and a day that
// no year has, is a [Problem] with [RuleDate].
func ParseMonthDay(s string) (MonthDay, error) {
	if len(s) == len("12-31") && s[2] == '-' {
		month, okM := digits(s[:2])
		day, okD := digits(s[3:])
		if okM && okD && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(leapYear, time.Month(month)) {
			return MonthDay{uint8(month), uint8(day)}, nil
		}
	}
	return MonthDay{}, &Problem{Rule: RuleDate, Detail: Quote(s) + " is not a day of the year in the form 12-31"}
}

// IsZero reports whether the day is not given.
func (m MonthDay) IsZero() bool { return m == MonthDay{} }

// Month returns the month, or 0 for the zero MonthDay.
func (m MonthDay) Month() time.Month { return time.Month(m.month) }

// Day returns the day of the month, 1 to 31, or 0 for the zero MonthDay.
func (m MonthDay) Day() int { return int(m.day) }

// In returns the day in a year (1 to 9999): 02-29 is 28 February where the year has
// no 29th. It returns the zero Date for the zero MonthDay and for other years.
func (m MonthDay) In(year int) Date {
	if m.IsZero() || year < 1 || year > 9999 {
		return Date{}
	}
	return Date{int16(year), m.month, uint8(min(m.Day(), daysIn(year, m.Month())))}
}

// Compare returns -1, 0 or 1 as m comes before, with or after n in a year. The zero
// MonthDay comes before every day.
func (m MonthDay) Compare(n MonthDay) int {
	return cmp.Or(cmp.Compare(m.month, n.month), cmp.Compare(m.day, n.day))
}

// String returns the form 12-31, or "" for the zero MonthDay.
func (m MonthDay) String() string {
	b, _ := m.AppendText(nil)
	return string(b)
}

// AppendText implements [encoding.TextAppender]. The zero MonthDay appends nothing.
func (m MonthDay) AppendText(b []byte) ([]byte, error) {
	if m.IsZero() {
		return b, nil
	}
	return append(b, '0'+m.month/10, '0'+m.month%10, '-', '0'+m.day/10, '0'+m.day%10), nil
}

// MarshalText implements [encoding.TextMarshaler]: the form 12-31, or an empty text
// for the zero MonthDay.
func (m MonthDay) MarshalText() ([]byte, error) { return m.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseMonthDay]; an empty
// text is the zero MonthDay. Documents do not allow the empty text.
func (m *MonthDay) UnmarshalText(text []byte) error {
	if m == nil {
		return nowhere()
	}
	if len(text) == 0 {
		*m = MonthDay{}
		return nil
	}
	parsed, err := ParseMonthDay(string(text))
	if err == nil {
		*m = parsed
	}
	return err
}

// Value implements [driver.Valuer]: the text 12-31, or NULL for the zero MonthDay.
func (m MonthDay) Value() (driver.Value, error) {
	if m.IsZero() {
		return nil, nil
	}
	return m.String(), nil
}

// Scan implements sql.Scanner: NULL, or text as [ParseMonthDay]. It always
// overwrites: after an error the day is zero.
func (m *MonthDay) Scan(src any) error {
	if m == nil {
		return nowhere()
	}
	*m = MonthDay{}
	switch src := src.(type) {
	case nil:
		return nil
	case string:
		return m.UnmarshalText([]byte(src))
	case []byte:
		return m.UnmarshalText(src)
	}
	return &Problem{Rule: RuleDate, Detail: fmt.Sprintf("cannot read a day of the year from a column of type %T", src)}
}
