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

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (t ControlType) Value() (driver.Value, error) { return controlTypes.Value(t) }

// Scan implements sql.Scanner: NULL, or a text as [ParseControlType]. It always
// overwrites: after an error t is zero.
func (t *ControlType) Scan(src any) error { return controlTypes.Scan(t, src) }

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (p Property) Value() (driver.Value, error) { return properties.Value(p) }

// Scan implements sql.Scanner: NULL, or a text as [ParseProperty]. It always
// overwrites: after an error p is zero.
func (p *Property) Scan(src any) error { return properties.Scan(p, src) }

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (c Concept) Value() (driver.Value, error) { return concepts.Value(c) }

// Scan implements sql.Scanner: NULL, or a text as [ParseConcept]. It always
// overwrites: after an error c is zero.
func (c *Concept) Scan(src any) error { return concepts.Scan(c, src) }

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (c Capability) Value() (driver.Value, error) { return capabilities.Value(c) }

// Scan implements sql.Scanner: NULL, or a text as [ParseCapability]. It always
// overwrites: after an error c is zero.
func (c *Capability) Scan(src any) error { return capabilities.Scan(c, src) }

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (d Domain) Value() (driver.Value, error) { return domains.Value(d) }

// Scan implements sql.Scanner: NULL, or a text as [ParseDomain]. It always
// overwrites: after an error d is zero.
func (d *Domain) Scan(src any) error { return domains.Scan(d, src) }

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (c Change) Value() (driver.Value, error) { return changes.Value(c) }

// Scan implements sql.Scanner: NULL, or a text as [ParseChange]. It always
// overwrites: after an error c is zero.
func (c *Change) Scan(src any) error { return changes.Scan(c, src) }
