package crossmap

import (
	"iter"

	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/tsc"
)

// Reach says how far criteria that are met reach a requirement. The zero Reach is
// not valid.
type Reach uint8

// The reaches.
const (
	Addressed       Reach = iota + 1 // a criterion that is met equals or contains the requirement
	PartlyAddressed                  // one overlaps it or lies in it; text "partly"
	NotAddressed                     // no criterion that is met has a link to it; text "none"
)

var reaches = enum.Table[Reach]{Name: "a reach", Texts: []string{"addressed", "partly", "none"},
	Names: []string{"Addressed", "Partly addressed", "Not addressed"}}

// Reaches yields the three reaches.
func Reaches() iter.Seq[Reach] { return bitset.Range(Addressed, NotAddressed+1) }

// ParseReach returns the reach with exactly this text form, such as "partly".
func ParseReach(text string) (Reach, error) { return reaches.Parse(text) }

// IsValid reports whether r is one of the constants.
func (r Reach) IsValid() bool { return reaches.Valid(r) }

// String returns the text form, such as "addressed"; "" when not valid.
func (r Reach) String() string { return reaches.String(r) }

// Name returns the reach's name for people, such as "Partly addressed"; "" when not valid.
func (r Reach) Name() string { return reaches.NameOf(r) }

// AppendText implements [encoding.TextAppender].
func (r Reach) AppendText(b []byte) ([]byte, error) { return reaches.Append(b, r) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (r Reach) MarshalText() ([]byte, error) { return reaches.Append(nil, r) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseReach].
func (r *Reach) UnmarshalText(text []byte) error { return reaches.Unmarshal(r, text) }

// reachOf is the definition: the closest relation, nothing else.
func reachOf(r Relation) Reach {
	switch {
	case !r.IsValid():
		return 0
	case r.Contains():
		return Addressed
	case r == NoRelation:
		return NotAddressed
	}
	return PartlyAddressed
}

// ISOCoverage says how far the criteria that a SOC 2 report met reach the
// requirements of ISO/IEC 27001. It is a small value, comparable with ==, and
// counts on demand; its methods allocate nothing but for [ISOCoverage.Scope],
// [ISOCoverage.Report] and [ISOCoverage.MarshalJSON].
//
// A met criterion is a statement about a system as a whole and may stand without
// some of its points of focus. So "addressed" opens the certification file at that
// requirement; it closes nothing there.
type ISOCoverage struct {
	met  tsc.Set
	mask mask
}

// CoverISO counts what criteria that are met reach of the requirements. The scope
// is that of the examination: criteria outside it, and links that rest only on
// points of focus outside it, do not count.
func CoverISO(met tsc.Set, scope Scope) ISOCoverage {
	m := maskOf(scope)
	return ISOCoverage{met.Intersect(m.criteria), m}
}

// Met returns the criteria in scope that are met.
func (c ISOCoverage) Met() tsc.Set { return c.met }

// Scope returns the scope, its categories in order and each once. Categories that
// are not valid count for nothing and are left out; where the scope named no others
// it is still not valid ([tsc.Scope.Validate]), and counts the common criteria.
func (c ISOCoverage) Scope() Scope { return c.mask.scope() }

// Row returns how far the met criteria reach one requirement.
func (c ISOCoverage) Row(r iso27001.Requirement) ISORow {
	row := ISORow{requirement: r, met: c.met, mask: c.mask}
	if r.IsValid() {
		row.relation = c.relation(r)
	}
	return row
}

// relation returns the closest relation of any met criterion to a requirement.
func (c *ISOCoverage) relation(r iso27001.Requirement) Relation {
	best := NoRelation
	for _, l := range linksTo(r) {
		if row := &linkRows[l]; row.relation.closer(best) && c.met.Has(row.from) && c.mask.has(l) {
			best = row.relation
		}
	}
	return best
}

// Rows yields the row of each of the 123 requirements, in catalog order.
func (c ISOCoverage) Rows() iter.Seq[ISORow] {
	return func(yield func(ISORow) bool) { c.rows(yield) }
}

func (c *ISOCoverage) rows(yield func(ISORow) bool) {
	for r := range iso27001.Requirements() {
		if !yield(c.Row(r)) {
			return
		}
	}
}

// Totals returns the sum over the 123 requirements.
func (c ISOCoverage) Totals() ISOTotals { return c.TotalsOf(iso27001.AllRequirements()) }

// Theme returns the sum over the controls of a theme.
func (c ISOCoverage) Theme(t iso27001.Theme) ISOTotals { return c.TotalsOf(t.Controls()) }

// TotalsOf returns the sum over the requirements.
func (c ISOCoverage) TotalsOf(requirements iso27001.Set) ISOTotals {
	var t ISOTotals
	for r := range requirements.All() {
		t.add(c.relation(r))
	}
	return t
}

// ISOTotals counts requirements, by the closest relation that a met criterion has
// to each, read from the criterion.
type ISOTotals struct {
	Equal      int `json:"equal"`      // a met criterion equals the requirement
	Superset   int `json:"superset"`   // one contains it
	Subset     int `json:"subset"`     // one lies in it
	Intersects int `json:"intersects"` // one overlaps it
	None       int `json:"none"`       // none has a link to it
}

// Addressed returns how many requirements a met criterion equals or contains.
func (t ISOTotals) Addressed() int { return t.Equal + t.Superset }

// Partly returns how many are overlapped by a met criterion, or hold one.
func (t ISOTotals) Partly() int { return t.Subset + t.Intersects }

// Requirements returns how many requirements the totals are about.
func (t ISOTotals) Requirements() int { return t.Addressed() + t.Partly() + t.None }

func (t *ISOTotals) add(r Relation) {
	switch r {
	case Equal:
		t.Equal++
	case Superset:
		t.Superset++
	case Subset:
		t.Subset++
	case Intersects:
		t.Intersects++
	case NoRelation:
		t.None++
	}
}

// ISORow says how far criteria that are met reach one requirement, and which links
// make that so.
type ISORow struct {
	requirement iso27001.Requirement
	relation    Relation
	met         tsc.Set
	mask        mask
}

// IsValid reports whether the row is that of a requirement.
func (r ISORow) IsValid() bool { return r.requirement.IsValid() }

// Requirement returns the row's requirement.
func (r ISORow) Requirement() iso27001.Requirement { return r.requirement }

// Relation returns the closest relation that a met criterion has to the
// requirement, read from the criterion, or [NoRelation].
func (r ISORow) Relation() Relation { return r.relation }

// Reach returns what the relation comes to.
func (r ISORow) Reach() Reach { return reachOf(r.relation) }

// Links yields the links behind the reach: those of met criteria that address a
// point of focus in scope.
func (r ISORow) Links() iter.Seq[Link] {
	return func(yield func(Link) bool) { r.links(r.met, yield) }
}

// Open yields the links that criteria in scope would add if they were met.
func (r ISORow) Open() iter.Seq[Link] {
	return func(yield func(Link) bool) { r.links(r.mask.criteria.Minus(r.met), yield) }
}

func (r *ISORow) links(from tsc.Set, yield func(Link) bool) {
	for _, l := range linksTo(r.requirement) {
		if from.Has(linkRows[l].from) && r.mask.has(l) && !yield(l) {
			return
		}
	}
}

// Reason returns why no criterion at all has a link to the requirement, as
// [Unlinked] says it, and "" when one has.
func (r ISORow) Reason() string { return reasonUnlinked(r.requirement) }
