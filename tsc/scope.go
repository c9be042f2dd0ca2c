package tsc

import (
	"iter"
	"slices"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
)

// Role is an entity's part in handling personal information, on which some
// points of focus of the privacy category depend. The zero Role leaves it open.
type Role uint8

// The roles.
const (
	Controller Role = iota + 1 // decides why and how personal information is processed
	Processor                  // processes it for a controller
)

var roles = enum.Table[Role]{Name: "a privacy role", Texts: []string{"controller", "processor"},
	Names: []string{"Controller", "Processor"}}

// Roles yields both roles.
func Roles() iter.Seq[Role] { return bitset.Range(Controller, Processor+1) }

// ParseRole returns the role with exactly this text form.
func ParseRole(text string) (Role, error) { return roles.Parse(text) }

// IsValid reports whether r is one of the constants.
func (r Role) IsValid() bool { return roles.Valid(r) }

// String returns the text form, such as "processor"; "" when not valid.
func (r Role) String() string { return roles.String(r) }

// Name returns the role's name for people, such as "Processor"; "" when not valid.
func (r Role) Name() string { return roles.NameOf(r) }

// AppendText implements [encoding.TextAppender].
func (r Role) AppendText(b []byte) ([]byte, error) { return roles.Append(b, r) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (r Role) MarshalText() ([]byte, error) { return roles.Append(nil, r) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseRole].
func (r *Role) UnmarshalText(text []byte) error { return roles.Unmarshal(r, text) }

// Scope says which criteria and points of focus an examination uses. Its zero
// value counts all: five categories, both roles, 61 criteria and 330 points.
// Security alone is 33 criteria and 208 points.
type Scope struct {
	Categories []Category `json:"categories,omitempty"` // an empty list means all five, so do not pass one that a filter left empty
	Role       Role       `json:"role,omitzero"`        // concerns privacy only; zero counts the points of both roles
}

// Validate returns nil, or an error that joins an [attestkit.Problem] for each
// category that is not valid or stands twice, and for a role that is not valid.
func (s Scope) Validate() error {
	var c attestkit.Collector
	for i, k := range s.Categories {
		switch {
		case !k.IsValid():
			c.Add(attestkit.Pointer("categories", i), attestkit.RuleInvalid, "%d is not the value of a trust services category", k)
		case slices.Contains(s.Categories[:i], k):
			c.Add(attestkit.Pointer("categories", i), attestkit.RuleRepeated, "%s is listed twice", k)
		}
	}
	if s.Role != 0 && !s.Role.IsValid() {
		c.Add("/role", attestkit.RuleInvalid, "%d is not the value of a privacy role", s.Role)
	}
	return c.Err()
}

// Criteria returns the criteria in scope, as [CriteriaFor].
func (s Scope) Criteria() Set { return CriteriaFor(s.Categories...) }

// Has reports whether the point of focus is in scope: its criterion is, its
// category, if it has one, is examined, and it concerns the role.
func (s Scope) Has(p PointOfFocus) bool { return s.mask().has(p) }

// PointsFor yields the points of focus in scope, in catalog order.
func PointsFor(s Scope) iter.Seq[PointOfFocus] { return s.mask().points() }

// mask is a scope in a form that is quick to ask.
type mask struct {
	criteria   Set
	categories uint64
	role       Role
}

func (s Scope) mask() mask {
	categories := bitset.Of(Privacy, s.Categories)
	if len(s.Categories) == 0 {
		categories = 1<<(Privacy+1) - 1
	}
	return mask{s.Criteria(), categories, s.Role}
}

func (m mask) has(p PointOfFocus) bool {
	row := p.row()
	if !m.criteria.Has(row.criterion) || !row.applicability.AppliesTo(m.role) {
		return false
	}
	c, limited := row.applicability.Category()
	return !limited || m.categories>>c&1 == 1
}

func (m mask) points() iter.Seq[PointOfFocus] {
	return func(yield func(PointOfFocus) bool) {
		for p := PointOfFocus(1); p <= lastPoint; p++ {
			if m.has(p) && !yield(p) {
				return
			}
		}
	}
}
