package iso27001

import (
	"database/sql/driver"

	"github.com/attestkit/attestkit/internal/enum"
)

// Value implements [driver.Valuer]: the id, or NULL for zero.
func (r Requirement) Value() (driver.Value, error) { return enum.TextValue(r) }

// Scan implements sql.Scanner: NULL, or an id as [ParseRequirement]. It always
// overwrites: after an error r is zero.
func (r *Requirement) Scan(src any) error { return enum.Scan(aRequirement, r, src, ParseRequirement) }

// Value implements [driver.Valuer]: the id, or NULL for zero.
func (h Heading) Value() (driver.Value, error) { return enum.TextValue(h) }

// Scan implements sql.Scanner: NULL, or an id as [ParseHeading]. It always
// overwrites: after an error h is zero.
func (h *Heading) Scan(src any) error { return enum.Scan(aHeading, h, src, ParseHeading) }

// Value implements [driver.Valuer]: the id, or NULL for zero.
func (c Control2013) Value() (driver.Value, error) { return enum.TextValue(c) }

// Scan implements sql.Scanner: NULL, or an id as [Parse2013]. It always
// overwrites: after an error c is zero.
func (c *Control2013) Scan(src any) error { return enum.Scan(aControl2013, c, src, Parse2013) }

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (t Theme) Value() (driver.Value, error) { return themes.Value(t) }

// Scan implements sql.Scanner: NULL, or a text as [ParseTheme]. It always
// overwrites: after an error t is zero.
func (t *Theme) Scan(src any) error { return themes.Scan(t, src) }
