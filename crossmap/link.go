package crossmap

import (
	"iter"
	"math/bits"
	"strings"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/tsc"
)

// Link joins one criterion to one requirement. It is a small comparable value; the
// zero Link is not valid, and methods on it return zero values.
//
// A link's number may change between versions of this library; its text form,
// "CC6.1/A.5.15", does not, so store that.
type Link uint16

const aLink = `a link of the cross-map in the form "CC6.1/A.5.15"`

// Links yields all links in the order of their criteria, and of their requirements
// within one.
func Links() iter.Seq[Link] { return bitset.Range(1, lastLink+1) }

// LinksFrom yields the links of a criterion in the order of their requirements.
func LinksFrom(c tsc.Criterion) iter.Seq[Link] {
	first, end := span(c)
	return bitset.Range(first, end)
}

// span returns the first link of a criterion and the end of its links.
func span(c tsc.Criterion) (first, end Link) {
	if !c.IsValid() {
		return 0, 0
	}
	return firstLink[c], firstLink[c+1]
}

// LinksTo yields the links to a requirement in the order of their criteria.
func LinksTo(r iso27001.Requirement) iter.Seq[Link] {
	links := linksTo(r)
	return func(yield func(Link) bool) {
		for _, l := range links {
			if !yield(l) {
				return
			}
		}
	}
}

// linksTo returns the links to a requirement. Do not write to it.
func linksTo(r iso27001.Requirement) []Link {
	if !r.IsValid() {
		return nil
	}
	return byRequirement[firstTo[r]:firstTo[r+1]]
}

// Between returns the link between a criterion and a requirement, or the zero Link
// when they have none. None here means none: every pair was looked at.
func Between(c tsc.Criterion, r iso27001.Requirement) Link {
	for l, end := span(c); l < end; l++ {
		if linkRows[l].to == r {
			return l
		}
	}
	return 0
}

// RequirementsFor returns the requirements that links join to any of the criteria.
func RequirementsFor(criteria tsc.Set) iso27001.Set {
	var s iso27001.Set
	for c := range criteria.All() {
		for l, end := span(c); l < end; l++ {
			s = s.With(linkRows[l].to)
		}
	}
	return s
}

// CriteriaFor returns the criteria that links join to any of the requirements.
func CriteriaFor(requirements iso27001.Set) tsc.Set {
	var s tsc.Set
	for r := range requirements.All() {
		for _, l := range linksTo(r) {
			s = s.With(linkRows[l].from)
		}
	}
	return s
}

// ParseLink returns the link with exactly this text form, such as "CC6.1/A.5.15",
// or a Problem that quotes the text.
func ParseLink(text string) (Link, error) {
	criterion, requirement, found := strings.Cut(text, "/")
	if !found {
		return 0, enum.Unknown(aLink, text, nil)
	}
	c, err := tsc.ParseCriterion(criterion)
	if err != nil {
		return 0, err
	}
	r, err := iso27001.ParseRequirement(requirement)
	if err != nil {
		return 0, err
	}
	if l := Between(c, r); l != 0 {
		return l, nil
	}
	return 0, &attestkit.Problem{Rule: attestkit.RuleUnknownID, Detail: attestkit.Quote(text) + " is not a link: the cross-map joins " + c.String() + " with " + listOr(RequirementsFor(tsc.SetOf(c)).String(), "nothing")}
}

// listOr returns the list, or what to say when it is empty.
func listOr(list, empty string) string {
	if list == "" {
		return empty
	}
	return list
}

// IsValid reports whether l is a link of this map.
func (l Link) IsValid() bool { return l > 0 && l <= lastLink }

func (l Link) row() *linkRow {
	if !l.IsValid() {
		return &linkRows[0]
	}
	return &linkRows[l]
}

// Criterion returns the link's criterion.
func (l Link) Criterion() tsc.Criterion { return l.row().from }

// Requirement returns the link's requirement.
func (l Link) Requirement() iso27001.Requirement { return l.row().to }

// Relation returns how much the two share, read from the criterion: with
// [Superset] the criterion holds the whole requirement, and more. Its
// [Relation.Converse] reads from the requirement.
func (l Link) Relation() Relation { return l.row().relation }

// Strength returns how far the evidence for one side serves the other, from 1 to
// 10; [BandOf] says what the numbers mean. 0 when not valid.
func (l Link) Strength() int { return int(l.row().strength) }

// Band returns what the strength means.
func (l Link) Band() Band { return BandOf(l.Strength()) }

// Points yields the points of focus of the criterion that meeting the requirement
// addresses, in print order: at least one.
func (l Link) Points() iter.Seq[tsc.PointOfFocus] { return points(l.row().from, l.row().points) }

// CountPoints returns how many points of focus the link addresses.
func (l Link) CountPoints() int { return bits.OnesCount32(l.row().points) }

// Addresses reports whether p is one of the link's points of focus.
func (l Link) Addresses(p tsc.PointOfFocus) bool {
	return p.IsValid() && p.Criterion() == l.row().from && l.row().points>>p.Ordinal()&1 == 1
}

// Rationale says in one sentence of ours what the two share and, where they
// differ, what is left over.
func (l Link) Rationale() string { return l.row().rationale }

// Compare returns -1, 0 or 1 as l stands before, at or after m in the order of
// [Links].
func (l Link) Compare(m Link) int { return min(max(int(l)-int(m), -1), 1) }

// String returns the text form, such as "CC6.1/A.5.15"; "" when not valid. It
// allocates the text; [Link.AppendText] does not.
func (l Link) String() string {
	if !l.IsValid() {
		return ""
	}
	return l.Criterion().String() + "/" + l.Requirement().String()
}

// AppendText implements [encoding.TextAppender].
func (l Link) AppendText(b []byte) ([]byte, error) {
	if !l.IsValid() {
		return b, enum.Invalid(aLink, int(l))
	}
	b = append(b, l.Criterion().String()...)
	b = append(b, '/')
	return append(b, l.Requirement().String()...), nil
}

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (l Link) MarshalText() ([]byte, error) { return l.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseLink].
func (l *Link) UnmarshalText(text []byte) error {
	if l == nil {
		return enum.Nowhere()
	}
	parsed, err := ParseLink(string(text))
	if err == nil {
		*l = parsed
	}
	return err
}

// points yields the points of focus of a criterion whose bits are set.
func points(c tsc.Criterion, word uint32) iter.Seq[tsc.PointOfFocus] {
	return func(yield func(tsc.PointOfFocus) bool) {
		for w := word; w != 0; w &= w - 1 {
			if !yield(c.Point(bits.TrailingZeros32(w))) {
				return
			}
		}
	}
}
