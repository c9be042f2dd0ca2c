package crossmap

import (
	"database/sql/driver"

	"github.com/attestkit/attestkit/internal/enum"
)

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (l Link) Value() (driver.Value, error) { return enum.TextValue(l) }

// Scan implements sql.Scanner: NULL, or a text as [ParseLink]. It always
// overwrites: after an error l is zero.
func (l *Link) Scan(src any) error { return enum.Scan(aLink, l, src, ParseLink) }

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (r Relation) Value() (driver.Value, error) { return relations.Value(r) }

// Scan implements sql.Scanner: NULL, or a text as [ParseRelation]. It always
// overwrites: after an error r is zero.
func (r *Relation) Scan(src any) error { return relations.Scan(r, src) }
