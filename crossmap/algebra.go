package crossmap

import (
	"iter"
	"math/bits"
	"strings"

	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
)

// RelationSet is a set of relations of which one holds, when it is not known
// which. Its zero value is empty: nothing can hold, which is what a contradiction
// leaves. Its text form joins the relations with a bar: "subset|intersects".
type RelationSet uint8

// RelationsOf returns the set of the given relations; those not valid are ignored.
func RelationsOf(relations ...Relation) RelationSet {
	return RelationSet(bitset.Of(NoRelation, relations))
}

// AnyRelation is the set of all five: nothing is known.
const AnyRelation RelationSet = 1<<Equal | 1<<Subset | 1<<Superset | 1<<Intersects | 1<<NoRelation

// ParseRelationSet reads the text form; an empty text is the empty set.
func ParseRelationSet(text string) (RelationSet, error) {
	var s RelationSet
	for part := range strings.SplitSeq(text, "|") {
		if text == "" {
			break
		}
		r, err := ParseRelation(part)
		if err != nil {
			return 0, err
		}
		s |= 1 << r
	}
	return s, nil
}

// All yields the relations of the set in the order of the constants.
func (s RelationSet) All() iter.Seq[Relation] { return bitset.All[Relation](uint64(s & AnyRelation)) }

// Len returns how many relations the set has.
func (s RelationSet) Len() int { return bits.OnesCount8(uint8(s & AnyRelation)) }

// IsEmpty reports whether no relation can hold.
func (s RelationSet) IsEmpty() bool { return s&AnyRelation == 0 }

// Has reports whether r is in the set.
func (s RelationSet) Has(r Relation) bool { return r.IsValid() && s>>r&1 == 1 }

// Union returns the relations of s and of t.
func (s RelationSet) Union(t RelationSet) RelationSet { return s | t }

// Intersect returns the relations that are in both: what holds when both are known.
func (s RelationSet) Intersect(t RelationSet) RelationSet { return s & t }

// Converse returns the converse of each relation.
func (s RelationSet) Converse() RelationSet {
	t := s &^ (1<<Subset | 1<<Superset)
	if s.Has(Subset) {
		t |= 1 << Superset
	}
	if s.Has(Superset) {
		t |= 1 << Subset
	}
	return t
}

// String returns the text form. It allocates the text; [RelationSet.AppendText] does
// not.
func (s RelationSet) String() string {
	b, _ := s.AppendText(nil)
	return string(b)
}

// AppendText implements [encoding.TextAppender].
func (s RelationSet) AppendText(b []byte) ([]byte, error) {
	start := len(b)
	for r := range s.All() {
		if len(b) > start {
			b = append(b, '|')
		}
		b = append(b, r.String()...)
	}
	return b, nil
}

// MarshalText implements [encoding.TextMarshaler].
func (s RelationSet) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseRelationSet].
func (s *RelationSet) UnmarshalText(text []byte) error {
	if s == nil {
		return enum.Nowhere()
	}
	parsed, err := ParseRelationSet(string(text))
	if err == nil {
		*s = parsed
	}
	return err
}

// Compose returns the relations that are possible between a and c when a is r to
// b, and b is s to c. Knowing both often leaves several, and sometimes all five:
// two overlaps through a pivot say nothing at all. It is empty when r or s is not
// valid.
//
// The table is that of sets that are not empty. Taking "the weaker link" of the
// two instead, as many tools do, is wrong both ways: subset after superset may
// turn out equal, and intersects after intersects may turn out to share nothing.
func Compose(r, s Relation) RelationSet {
	if !r.IsValid() || !s.IsValid() {
		return 0
	}
	return compositions[r][s]
}

// Compose returns what is possible when one relation of s is followed by one of t.
func (s RelationSet) Compose(t RelationSet) RelationSet {
	var possible RelationSet
	for r := range s.All() {
		for q := range t.All() {
			possible |= compositions[r][q]
		}
	}
	return possible
}

const (
	below   = 1<<NoRelation | 1<<Intersects | 1<<Subset
	above   = 1<<NoRelation | 1<<Intersects | 1<<Superset
	sharing = AnyRelation &^ (1 << NoRelation)
)

var compositions = [...][NoRelation + 1]RelationSet{
	Equal:      {Equal: 1 << Equal, Subset: 1 << Subset, Superset: 1 << Superset, Intersects: 1 << Intersects, NoRelation: 1 << NoRelation},
	Subset:     {Equal: 1 << Subset, Subset: 1 << Subset, Superset: AnyRelation, Intersects: below, NoRelation: 1 << NoRelation},
	Superset:   {Equal: 1 << Superset, Subset: sharing, Superset: 1 << Superset, Intersects: 1<<Intersects | 1<<Superset, NoRelation: above},
	Intersects: {Equal: 1 << Intersects, Subset: 1<<Intersects | 1<<Subset, Superset: above, Intersects: AnyRelation, NoRelation: above},
	NoRelation: {Equal: 1 << NoRelation, Subset: below, Superset: 1 << NoRelation, Intersects: below, NoRelation: AnyRelation},
}
