package tsc

import (
	"database/sql/driver"

	"github.com/attestkit/attestkit/internal/enum"
)

// Value implements [driver.Valuer]: the id, or NULL for zero.
func (c Criterion) Value() (driver.Value, error) { return enum.TextValue(c) }

// Scan implements sql.Scanner: NULL, or an id as [ParseCriterion]. It always
// overwrites: after an error c is zero.
func (c *Criterion) Scan(src any) error { return enum.Scan(aCriterion, c, src, ParseCriterion) }

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (p PointOfFocus) Value() (driver.Value, error) { return enum.TextValue(p) }

// Scan implements sql.Scanner: NULL, or a text as [ParsePoint]. It always
// overwrites: after an error p is zero.
func (p *PointOfFocus) Scan(src any) error { return enum.Scan(aPoint, p, src, ParsePoint) }

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (c Category) Value() (driver.Value, error) { return categories.Value(c) }

// Scan implements sql.Scanner: NULL, or a text as [ParseCategory]. It always
// overwrites: after an error c is zero.
func (c *Category) Scan(src any) error { return categories.Scan(c, src) }

// Value implements [driver.Valuer]: the id, or NULL for zero.
func (s Series) Value() (driver.Value, error) { return enum.TextValue(s) }

// Scan implements sql.Scanner: NULL, or an id as [ParseSeries]. It always
// overwrites: after an error s is zero.
func (s *Series) Scan(src any) error { return enum.Scan(aSeries, s, src, ParseSeries) }

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (r Role) Value() (driver.Value, error) { return roles.Value(r) }

// Scan implements sql.Scanner: NULL, or a text as [ParseRole]. It always
// overwrites: after an error r is zero.
func (r *Role) Scan(src any) error { return roles.Scan(r, src) }

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (a Applicability) Value() (driver.Value, error) { return applicabilities.Value(a) }

// Scan implements sql.Scanner: NULL, or a text as [ParseApplicability]. It always
// overwrites: after an error a is zero.
func (a *Applicability) Scan(src any) error { return applicabilities.Scan(a, src) }

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (c Change) Value() (driver.Value, error) { return changes.Value(c) }

// Scan implements sql.Scanner: NULL, or a text as [ParseChange]. It always
// overwrites: after an error c is zero.
func (c *Change) Scan(src any) error { return changes.Scan(c, src) }
