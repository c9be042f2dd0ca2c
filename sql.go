package attestkit

import (
	"database/sql/driver"
	"fmt"
	"time"
)

// Value implements [driver.Valuer]: the text 2006-01-02, or NULL for the zero Date.
func (d Date) Value() (driver.Value, error) {
	if d.IsZero() {
		return nil, nil
	}
	return d.String(), nil
}

// Scan implements sql.Scanner. It reads NULL, text as [ParseDate], and the
// civil date of a time in its own location. It always overwrites: after an
// error the date is zero.
func (d *Date) Scan(src any) error {
	if d == nil {
		return nowhere()
	}
	*d = Date{}
	switch src := src.(type) {
	case nil:
		return nil
	case string:
		return d.UnmarshalText([]byte(src))
	case []byte:
		return d.UnmarshalText(src)
	case time.Time:
		*d = DateOf(src)
		return nil
	}
	return &Problem{Rule: RuleDate, Detail: fmt.Sprintf("cannot read a date from a column of type %T", src)}
}

// Value implements [driver.Valuer]: the text 2025-01-01..2025-12-31, or NULL for
// the zero Period. A period that is not valid is an error.
func (p Period) Value() (driver.Value, error) {
	if p.IsZero() {
		return nil, nil
	}
	if !p.IsValid() {
		return nil, &Problem{Rule: RulePeriod, Detail: "the period " + p.String() + " is not valid"}
	}
	return p.String(), nil
}

// Scan implements sql.Scanner: NULL, or text as [ParsePeriod]. It always
// overwrites: after an error the period is zero.
func (p *Period) Scan(src any) error {
	if p == nil {
		return nowhere()
	}
	*p = Period{}
	switch src := src.(type) {
	case nil:
		return nil
	case string:
		return p.Set(src)
	case []byte:
		return p.Set(string(src))
	}
	return &Problem{Rule: RulePeriod, Detail: fmt.Sprintf("cannot read a period from a column of type %T", src)}
}

// nowhere is the problem of a method that writes to its receiver, where that is nil.
func nowhere() error {
	return &Problem{Rule: RuleInvalid, Detail: "there is nothing to write to: the pointer is nil"}
}
