package iso27001

import "database/sql/driver"

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (d Decision) Value() (driver.Value, error) { return decisions.Value(d) }

// Scan implements sql.Scanner: NULL, or a text as [ParseDecision]. It always
// overwrites: after an error d is zero.
func (d *Decision) Scan(src any) error { return decisions.Scan(d, src) }

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (r Reason) Value() (driver.Value, error) { return reasons.Value(r) }

// Scan implements sql.Scanner: NULL, or a text as [ParseReason]. It always
// overwrites: after an error r is zero.
func (r *Reason) Scan(src any) error { return reasons.Scan(r, src) }

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (i Implementation) Value() (driver.Value, error) { return implementations.Value(i) }

// Scan implements sql.Scanner: NULL, or a text as [ParseImplementation]. It always
// overwrites: after an error i is zero.
func (i *Implementation) Scan(src any) error { return implementations.Scan(i, src) }
