package crossmap

import (
	"iter"
	"math/bits"

	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/tsc"
)

// State says how much of a criterion the requirements in place address, by the
// count of its points of focus and nothing else: it says how much ground is
// shared, not whether the criterion is met. The zero State is not valid; it is that
// of a criterion outside the scope.
type State uint8

// The states.
const (
	Full     State = iota + 1 // every applicable point is addressed
	Partial                   // some are
	None                      // none is
	NoPoints                  // the criterion has no points for this scope, and stays outside every total
)

var states = enum.Table[State]{Name: "a state of coverage", Texts: []string{"full", "partial", "none", "no-points"},
	Names: []string{"All points addressed", "Some points addressed", "No point addressed", "No points in scope"}}

// States yields the four states.
func States() iter.Seq[State] { return bitset.Range(Full, NoPoints+1) }

// ParseState returns the state with exactly this text form, such as "partial".
func ParseState(text string) (State, error) { return states.Parse(text) }

// IsValid reports whether s is one of the constants.
func (s State) IsValid() bool { return states.Valid(s) }

// String returns the text form, such as "no-points"; "" when not valid.
func (s State) String() string { return states.String(s) }

// Name returns the state's name for people, such as "Some points addressed"; "" when not valid.
func (s State) Name() string { return states.NameOf(s) }

// AppendText implements [encoding.TextAppender].
func (s State) AppendText(b []byte) ([]byte, error) { return states.Append(b, s) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (s State) MarshalText() ([]byte, error) { return states.Append(nil, s) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseState].
func (s *State) UnmarshalText(text []byte) error { return states.Unmarshal(s, text) }

// stateOf is the definition: two counts, nothing else.
func stateOf(addressed, applicable int) State {
	switch {
	case applicable == 0:
		return NoPoints
	case addressed == applicable:
		return Full
	case addressed > 0:
		return Partial
	}
	return None
}

// Coverage says what a set of ISO requirements in place addresses of the criteria
// of a scope. It is a small value, comparable with ==, and counts on demand; its
// methods allocate nothing but for [Coverage.Scope], [Coverage.Report] and
// [Coverage.MarshalJSON].
type Coverage struct {
	have iso27001.Set
	mask mask
}

// Cover counts what the requirements in place address of a scope. A certificate is
// not such a set: take the implemented rows of the Statement of Applicability
// ([iso27001.StatementOfApplicability.InPlace]), and the clauses that operate.
func Cover(have iso27001.Set, scope Scope) Coverage { return Coverage{have, maskOf(scope)} }

// Have returns the requirements in place.
func (c Coverage) Have() iso27001.Set { return c.have }

// Scope returns the scope, its categories in order and each once. Categories that
// are not valid count for nothing and are left out; where the scope named no others
// it is still not valid ([tsc.Scope.Validate]), and counts the common criteria.
func (c Coverage) Scope() Scope { return c.mask.scope() }

// Criteria returns the criteria in scope.
func (c Coverage) Criteria() tsc.Set { return c.mask.criteria }

// Row returns what is addressed of one criterion. Outside the scope it is a Row
// that is not valid, with zero counts.
func (c Coverage) Row(criterion tsc.Criterion) Row {
	if !c.mask.criteria.Has(criterion) {
		return Row{}
	}
	applicable := c.mask.applicable(criterion)
	return Row{criterion, c.have, addressed(criterion, c.have) & applicable, applicable}
}

// Rows yields the row of each criterion in scope, in catalog order.
func (c Coverage) Rows() iter.Seq[Row] {
	return func(yield func(Row) bool) { c.rows(yield) }
}

func (c *Coverage) rows(yield func(Row) bool) {
	for criterion := range c.mask.criteria.All() {
		if !yield(c.Row(criterion)) {
			return
		}
	}
}

// addressed returns the points of focus of a criterion that the requirements
// address, whatever the scope.
func addressed(c tsc.Criterion, have iso27001.Set) uint32 {
	var points uint32
	first, end := span(c)
	rows := linkRows[first:end]
	for i := range rows {
		if have.Has(rows[i].to) {
			points |= rows[i].points
		}
	}
	return points
}

// lookup is a set of requirements in a form that is quicker to ask again and again:
// all bits or none for each requirement.
type lookup [128]uint32

func spread(have iso27001.Set) (t lookup) {
	for r := range have.All() {
		t[r%128] = allBits
	}
	return t
}

// addressed is the function of that name, for many criteria in a row.
func (t *lookup) addressed(c tsc.Criterion) uint32 {
	var points uint32
	rows := linkRows[firstLink[c]:firstLink[c+1]]
	for i := range rows {
		points |= rows[i].points & t[rows[i].to%128]
	}
	return points
}

// Totals returns the sum over the scope.
func (c Coverage) Totals() Totals { return c.TotalsOf(c.mask.criteria) }

// Series returns the sum over a series.
func (c Coverage) Series(s tsc.Series) Totals { return c.TotalsOf(s.Criteria()) }

// Category returns the sum over the criteria that a category adds; for security,
// which adds none, that over the common criteria. The sums of the five categories
// add up to [Coverage.Totals].
func (c Coverage) Category(k tsc.Category) Totals {
	if k == tsc.Security {
		return c.TotalsOf(tsc.CommonCriteria())
	}
	return c.TotalsOf(k.Criteria())
}

// TotalsOf returns the sum over those of the criteria that are in scope.
func (c Coverage) TotalsOf(criteria tsc.Set) Totals {
	var t Totals
	have := spread(c.have)
	for criterion := range criteria.Intersect(c.mask.criteria).All() {
		applicable := c.mask.applicable(criterion)
		t.add(bits.OnesCount32(have.addressed(criterion)&applicable), bits.OnesCount32(applicable))
	}
	return t
}

// Totals counts points of focus, and criteria by their state. Points of focus are
// not requirements: a criterion may be met without each of them, so show the
// counts with their denominator and call them what they are.
type Totals struct {
	Addressed  int `json:"addressed"`  // points of focus that the requirements in place address
	Applicable int `json:"applicable"` // points of focus that the scope has
	Full       int `json:"full"`       // criteria with every applicable point addressed
	Partial    int `json:"partial"`    // criteria with some
	None       int `json:"none"`       // criteria with none
	NoPoints   int `json:"noPoints"`   // criteria without points for this scope, not counted by Criteria
}

// Criteria returns how many criteria the totals are about: all but those without
// points for the scope.
func (t Totals) Criteria() int { return t.Full + t.Partial + t.None }

func (t *Totals) add(addressed, applicable int) {
	t.Addressed += addressed
	t.Applicable += applicable
	switch stateOf(addressed, applicable) {
	case Full:
		t.Full++
	case Partial:
		t.Partial++
	case None:
		t.None++
	case NoPoints:
		t.NoPoints++
	}
}

// Row says what a set of requirements addresses of one criterion, and which links
// make that so.
type Row struct {
	criterion             tsc.Criterion
	have                  iso27001.Set
	addressed, applicable uint32
}

// IsValid reports whether the row is that of a criterion in scope.
func (r Row) IsValid() bool { return r.criterion.IsValid() }

// Criterion returns the row's criterion.
func (r Row) Criterion() tsc.Criterion { return r.criterion }

// State returns what the two counts come to.
func (r Row) State() State {
	if !r.IsValid() {
		return 0
	}
	return stateOf(r.Addressed(), r.Applicable())
}

// Addressed returns how many applicable points of focus are addressed.
func (r Row) Addressed() int { return bits.OnesCount32(r.addressed) }

// Applicable returns how many points of focus the criterion has for the scope.
func (r Row) Applicable() int { return bits.OnesCount32(r.applicable) }

// Points yields the points of focus that are addressed.
func (r Row) Points() iter.Seq[tsc.PointOfFocus] { return points(r.criterion, r.addressed) }

// Missing yields the applicable points of focus that are not addressed.
func (r Row) Missing() iter.Seq[tsc.PointOfFocus] {
	return points(r.criterion, r.applicable&^r.addressed)
}

// Beyond yields the applicable points of focus that no requirement addresses,
// whatever is in place: what SOC 2 asks beyond ISO.
func (r Row) Beyond() iter.Seq[tsc.PointOfFocus] {
	return func(yield func(tsc.PointOfFocus) bool) { beyond(r.criterion, r.applicable, yield) }
}

// Links yields the links behind the count: those whose requirement is in place
// and that address an applicable point.
func (r Row) Links() iter.Seq[Link] {
	return func(yield func(Link) bool) { behind(r.criterion, r.have, r.applicable, yield) }
}

// Open yields the links that would raise the count: those whose requirement is not
// in place and that address a missing point.
func (r Row) Open() iter.Seq[Link] {
	return func(yield func(Link) bool) { open(r.criterion, r.have, r.applicable&^r.addressed, yield) }
}

// behind calls yield for the links of a criterion to the requirements that address
// any of the points.
func behind(c tsc.Criterion, to iso27001.Set, points uint32, yield func(Link) bool) {
	for l, end := span(c); l < end; l++ {
		if row := &linkRows[l]; row.points&points != 0 && to.Has(row.to) && !yield(l) {
			return
		}
	}
}

// open is behind for the requirements that are not in the set.
func open(c tsc.Criterion, have iso27001.Set, points uint32, yield func(Link) bool) {
	behind(c, iso27001.AllRequirements().Minus(have), points, yield)
}

func beyond(c tsc.Criterion, applicable uint32, yield func(tsc.PointOfFocus) bool) {
	points(c, applicable&^addressed(c, iso27001.AllRequirements()))(yield)
}
