package tsc

import (
	"errors"
	"iter"
	"math/bits"
	"strings"

	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
)

// Set is a set of criteria: a small value, comparable with ==, whose methods
// return new sets and, but for its text, allocate nothing. Its zero value is empty. Criteria that
// are not valid are ignored.
type Set struct{ bits uint64 }

// SetOf returns the set of the given criteria.
func SetOf(criteria ...Criterion) Set { return Set{bitset.Of(lastCriterion, criteria)} }

// between returns the set of first to last; empty when first is zero.
func between(first, last Criterion) Set {
	if first == 0 {
		return Set{}
	}
	return Set{(1<<last - 1<<first) | 1<<last}
}

// AllCriteria returns the set of all 61 criteria.
func AllCriteria() Set { return between(CC1_1, lastCriterion) }

// CommonCriteria returns the 33 criteria CC1.1 to CC9.2 that every examination
// uses, whatever its categories.
func CommonCriteria() Set { return between(CC1_1, CC9_2) }

// CriteriaFor returns the criteria of an examination of these categories: the
// common criteria, and those that each category adds. No category at all means
// all five. Categories that are not valid add nothing.
func CriteriaFor(categories ...Category) Set {
	if len(categories) == 0 {
		return AllCriteria()
	}
	s := CommonCriteria()
	for _, c := range categories {
		s = s.Union(c.Criteria())
	}
	return s
}

// All yields the criteria of the set in catalog order.
func (s Set) All() iter.Seq[Criterion] { return bitset.All[Criterion](s.bits) }

// Len returns how many criteria the set has.
func (s Set) Len() int { return bits.OnesCount64(s.bits) }

// IsEmpty reports whether the set has no criteria.
func (s Set) IsEmpty() bool { return s.bits == 0 }

// Has reports whether c is in the set.
func (s Set) Has(c Criterion) bool { return c.IsValid() && s.bits>>c&1 == 1 }

// HasAll reports whether every criterion of t is in s.
func (s Set) HasAll(t Set) bool { return t.bits&^s.bits == 0 }

// With returns the set with c in it.
func (s Set) With(c Criterion) Set { return s.Union(SetOf(c)) }

// Without returns the set without c.
func (s Set) Without(c Criterion) Set { return s.Minus(SetOf(c)) }

// Union returns the criteria that are in s or in t.
func (s Set) Union(t Set) Set { return Set{s.bits | t.bits} }

// Intersect returns the criteria that are in both.
func (s Set) Intersect(t Set) Set { return Set{s.bits & t.bits} }

// Minus returns the criteria of s that are not in t.
func (s Set) Minus(t Set) Set { return Set{s.bits &^ t.bits} }

// String returns the ids in catalog order, separated by spaces.
func (s Set) String() string {
	var b strings.Builder
	for c := range s.All() {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(c.String())
	}
	return b.String()
}

// MarshalText implements [encoding.TextMarshaler] as [Set.String], so that a set is a
// text in JSON, flags and logs. Documents hold lists of ids instead.
func (s Set) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText implements [encoding.TextUnmarshaler]: ids as [ParseCriterion] reads
// them, separated by spaces or commas. The error joins a problem for each that is
// none, and the set then keeps what it was.
func (s *Set) UnmarshalText(text []byte) error {
	if s == nil {
		return enum.Nowhere()
	}
	var parsed Set
	var errs []error
	for id := range strings.FieldsFuncSeq(string(text), func(r rune) bool { return r == ' ' || r == ',' }) {
		c, err := ParseCriterion(id)
		errs = append(errs, err)
		parsed = parsed.With(c)
	}
	err := errors.Join(errs...)
	if err == nil {
		*s = parsed
	}
	return err
}
