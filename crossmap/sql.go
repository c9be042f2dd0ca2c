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

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (b Band) Value() (driver.Value, error) { return bands.Value(b) }

// Scan implements sql.Scanner: NULL, or a text as [ParseBand]. It always
// overwrites: after an error b is zero.
func (b *Band) Scan(src any) error { return bands.Scan(b, src) }

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (s State) Value() (driver.Value, error) { return states.Value(s) }

// Scan implements sql.Scanner: NULL, or a text as [ParseState]. It always
// overwrites: after an error s is zero.
func (s *State) Scan(src any) error { return states.Scan(s, src) }

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (r Reach) Value() (driver.Value, error) { return reaches.Value(r) }

// Scan implements sql.Scanner: NULL, or a text as [ParseReach]. It always
// overwrites: after an error r is zero.
func (r *Reach) Scan(src any) error { return reaches.Scan(r, src) }

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (n Need) Value() (driver.Value, error) { return needs.Value(n) }

// Scan implements sql.Scanner: NULL, or a text as [ParseNeed]. It always
// overwrites: after an error n is zero.
func (n *Need) Scan(src any) error { return needs.Scan(n, src) }

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (s Standing) Value() (driver.Value, error) { return standings.Value(s) }

// Scan implements sql.Scanner: NULL, or a text as [ParseStanding]. It always
// overwrites: after an error s is zero.
func (s *Standing) Scan(src any) error { return standings.Scan(s, src) }

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (v Verdict) Value() (driver.Value, error) { return verdicts.Value(v) }

// Scan implements sql.Scanner: NULL, or a text as [ParseVerdict]. It always
// overwrites: after an error v is zero.
func (v *Verdict) Scan(src any) error { return verdicts.Scan(v, src) }

// Value implements [driver.Valuer]: the text form. The empty set is a statement of
// its own, a contradiction, so it is an empty text and not NULL.
func (s RelationSet) Value() (driver.Value, error) { return s.String(), nil }

// Scan implements sql.Scanner: NULL for the empty set, or a text as
// [ParseRelationSet]. It always overwrites: after an error s is empty.
func (s *RelationSet) Scan(src any) error {
	return enum.Scan("a set of relations", s, src, ParseRelationSet)
}
