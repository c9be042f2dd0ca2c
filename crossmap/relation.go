package crossmap

import (
	"iter"

	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
)

// Relation says how much of each side two things share, as the set relations of
// NIST IR 8477 do. It is read from the first to the second: in a [Link], "the
// criterion is ... the requirement". The five exclude one another, and one of them
// holds between any two things that are not empty. The zero Relation is not valid.
type Relation uint8

// The relations.
const (
	Equal      Relation = iota + 1 // the same extent
	Subset                         // wholly inside the other, which is larger
	Superset                       // holds the whole of the other, and more
	Intersects                     // they share a part, and each has more
	NoRelation                     // they share nothing; text "none"
)

var relations = enum.Table[Relation]{Name: "a relation", Texts: []string{"equal", "subset", "superset", "intersects", "none"},
	Names: []string{"Equal", "Subset of", "Superset of", "Intersects with", "No relationship"}}

// Relations yields the five relations.
func Relations() iter.Seq[Relation] { return bitset.Range(Equal, NoRelation+1) }

// ParseRelation returns the relation with exactly this text form, such as
// "superset".
func ParseRelation(text string) (Relation, error) { return relations.Parse(text) }

// IsValid reports whether r is one of the five.
func (r Relation) IsValid() bool { return relations.Valid(r) }

// String returns the text form, such as "superset"; "" when not valid.
func (r Relation) String() string { return relations.String(r) }

// Name returns the relation's name for people, such as "Subset of"; "" when not valid.
func (r Relation) Name() string { return relations.NameOf(r) }

// Converse returns the relation read from the second thing to the first: subset
// and superset change places, the others stay.
func (r Relation) Converse() Relation {
	switch r {
	case Subset:
		return Superset
	case Superset:
		return Subset
	}
	return r
}

// Contains reports whether the first thing holds the whole of the second: it
// equals it or is a superset of it.
func (r Relation) Contains() bool { return r == Equal || r == Superset }

// IsWithin reports whether the first thing lies wholly in the second: it equals it
// or is a subset of it. A link of such a relation addresses every point of focus
// of its criterion.
func (r Relation) IsWithin() bool { return r == Equal || r == Subset }

// closer reports whether r tells more of what is shared than s does, seen from the
// second thing: all of it, then a part of it, then none.
func (r Relation) closer(s Relation) bool { return closeness[r] > closeness[s] }

var closeness = [...]uint8{NoRelation: 1, Intersects: 2, Subset: 3, Superset: 4, Equal: 5}

// AppendText implements [encoding.TextAppender].
func (r Relation) AppendText(b []byte) ([]byte, error) { return relations.Append(b, r) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (r Relation) MarshalText() ([]byte, error) { return relations.Append(nil, r) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseRelation].
func (r *Relation) UnmarshalText(text []byte) error { return relations.Unmarshal(r, text) }
