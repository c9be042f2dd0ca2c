package iso27001

import (
	"errors"
	"iter"
	"math/bits"
	"strings"

	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
)

// Set is a set of requirements: a small value, comparable with ==, whose methods
// return new sets and, but for its text, allocate nothing. Its zero value is empty. Requirements
// that are not valid are ignored.
type Set struct{ bits bitset.Pair }

// SetOf returns the set of the given requirements.
func SetOf(requirements ...Requirement) Set {
	var s Set
	for _, r := range requirements {
		if r.IsValid() {
			s.bits = s.bits.With(uint8(r))
		}
	}
	return s
}

// between returns the set of first to last.
func between(first, last Requirement) Set {
	var s Set
	for r := first; r <= last; r++ {
		s.bits = s.bits.With(uint8(r))
	}
	return s
}

// AllRequirements returns the set of all 30 clauses and 93 controls.
func AllRequirements() Set { return between(Clause4_1, lastRequirement) }

// AllClauses returns the set of the 30 leaf clauses.
func AllClauses() Set { return between(Clause4_1, lastClause) }

// AllControls returns the set of the 93 controls of Annex A.
func AllControls() Set { return between(A5_1, lastRequirement) }

// All yields the requirements of the set in catalog order.
func (s Set) All() iter.Seq[Requirement] { return bitset.All2[Requirement](s.bits) }

// Len returns how many requirements the set has.
func (s Set) Len() int { return bits.OnesCount64(s.bits.Lo) + bits.OnesCount64(s.bits.Hi) }

// IsEmpty reports whether the set has no requirements.
func (s Set) IsEmpty() bool { return s == Set{} }

// Has reports whether r is in the set.
func (s Set) Has(r Requirement) bool { return r.IsValid() && s.bits.Has(uint8(r)) }

// HasAll reports whether every requirement of t is in s.
func (s Set) HasAll(t Set) bool { return t.Minus(s).IsEmpty() }

// With returns the set with r in it.
func (s Set) With(r Requirement) Set { return s.Union(SetOf(r)) }

// Without returns the set without r.
func (s Set) Without(r Requirement) Set { return s.Minus(SetOf(r)) }

// Union returns the requirements that are in s or in t.
func (s Set) Union(t Set) Set {
	return Set{bitset.Pair{Lo: s.bits.Lo | t.bits.Lo, Hi: s.bits.Hi | t.bits.Hi}}
}

// Intersect returns the requirements that are in both.
func (s Set) Intersect(t Set) Set {
	return Set{bitset.Pair{Lo: s.bits.Lo & t.bits.Lo, Hi: s.bits.Hi & t.bits.Hi}}
}

// Minus returns the requirements of s that are not in t.
func (s Set) Minus(t Set) Set {
	return Set{bitset.Pair{Lo: s.bits.Lo &^ t.bits.Lo, Hi: s.bits.Hi &^ t.bits.Hi}}
}

// String returns the ids in catalog order, separated by spaces.
func (s Set) String() string {
	var b strings.Builder
	for r := range s.All() {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(r.String())
	}
	return b.String()
}

// MarshalText implements [encoding.TextMarshaler] as [Set.String], so that a set is a
// text in JSON, flags and logs. Documents hold lists of ids instead.
func (s Set) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText implements [encoding.TextUnmarshaler]: ids as [ParseRequirement] reads
// them, separated by spaces or commas. The error joins a problem for each that is
// none, and the set then keeps what it was.
func (s *Set) UnmarshalText(text []byte) error {
	if s == nil {
		return enum.Nowhere()
	}
	var parsed Set
	var errs []error
	for id := range strings.FieldsFuncSeq(string(text), func(r rune) bool { return r == ' ' || r == ',' }) {
		c, err := ParseRequirement(id)
		errs = append(errs, err)
		parsed = parsed.With(c)
	}
	err := errors.Join(errs...)
	if err == nil {
		*s = parsed
	}
	return err
}
