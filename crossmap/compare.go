package crossmap

import (
	"iter"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
)

// Standing is what a map says of a pair of ids. The zero Standing is not valid.
type Standing uint8

// The standings. "None, because somebody looked" and "none, because nobody did"
// are different answers.
const (
	Linked       Standing = iota + 1 // the map gives a relation
	AssertedNone                     // it says that the two share nothing
	NotReviewed                      // it is silent
	UnknownID                        // an id that the framework does not have, or that could mean several: the map cannot tell
)

var standings = enum.Table[Standing]{Name: "a standing", Texts: []string{"linked", "asserted-none", "not-reviewed", "unknown-id"},
	Names: []string{"Linked", "Asserted none", "Not reviewed", "Unknown id"}}

// Standings yields the four standings.
func Standings() iter.Seq[Standing] { return bitset.Range(Linked, UnknownID+1) }

// ParseStanding returns the standing with exactly this text form, such as "linked".
func ParseStanding(text string) (Standing, error) { return standings.Parse(text) }

// IsValid reports whether s is one of the constants.
func (s Standing) IsValid() bool { return standings.Valid(s) }

// String returns the text form, such as "not-reviewed"; "" when not valid.
func (s Standing) String() string { return standings.String(s) }

// Name returns the standing's name for people, such as "Not reviewed"; "" when not valid.
func (s Standing) Name() string { return standings.NameOf(s) }

// AppendText implements [encoding.TextAppender].
func (s Standing) AppendText(b []byte) ([]byte, error) { return standings.Append(b, s) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (s Standing) MarshalText() ([]byte, error) { return standings.Append(nil, s) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseStanding].
func (s *Standing) UnmarshalText(text []byte) error { return standings.Unmarshal(s, text) }

// Verdict is how what two maps say of a pair goes together. The zero Verdict is
// not valid.
type Verdict uint8

// The verdicts.
const (
	Agree      Verdict = iota + 1 // both give the same relation, or both assert none
	Differ                        // both give a relation, and not the same
	Contradict                    // one gives a relation where the other asserts none
	OnlyFirst                     // only the first map says anything of the pair
	OnlySecond                    // only the second did
)

var verdicts = enum.Table[Verdict]{Name: "a verdict", Texts: []string{"agree", "differ", "contradict", "only-first", "only-second"},
	Names: []string{"Agree", "Differ", "Contradict", "Only in the first map", "Only in the second map"}}

// Verdicts yields the five verdicts.
func Verdicts() iter.Seq[Verdict] { return bitset.Range(Agree, OnlySecond+1) }

// ParseVerdict returns the verdict with exactly this text form, such as "agree".
func ParseVerdict(text string) (Verdict, error) { return verdicts.Parse(text) }

// IsValid reports whether v is one of the constants.
func (v Verdict) IsValid() bool { return verdicts.Valid(v) }

// String returns the text form, such as "only-first"; "" when not valid.
func (v Verdict) String() string { return verdicts.String(v) }

// Name returns the verdict's name for people, such as "Only in the first map"; "" when not valid.
func (v Verdict) Name() string { return verdicts.NameOf(v) }

// AppendText implements [encoding.TextAppender].
func (v Verdict) AppendText(b []byte) ([]byte, error) { return verdicts.Append(b, v) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (v Verdict) MarshalText() ([]byte, error) { return verdicts.Append(nil, v) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseVerdict].
func (v *Verdict) UnmarshalText(text []byte) error { return verdicts.Unmarshal(v, text) }

// Agreement is what two maps say of one pair.
type Agreement struct {
	Source  string  `json:"source"`
	Target  string  `json:"target"`
	First   Stance  `json:"first"`
	Second  Stance  `json:"second"`
	Verdict Verdict `json:"verdict"`
}

// Stance is what one map says of a pair.
type Stance struct {
	Standing Standing `json:"standing"`
	Relation Relation `json:"relation,omitzero"` // none when asserted, absent when not reviewed or unknown
	Strength int      `json:"strength,omitempty"`
}

// Stance returns what the map says of a pair of ids. Ids of the frameworks that
// this library knows may be written in any form that it reads; a bare number such
// as 5.3 is the clause where the map writes controls as A.5.3, and else could be
// either. An id that does not exist, or could mean several, is [UnknownID]. It reads
// the whole map each time: ask [Map.Stances] for many pairs. A nil map has reviewed
// nothing.
func (m *Map) Stance(source, target string) Stance { return m.Stances().Of(source, target) }

// Stances answers what a map says of pairs of ids, in constant time each. The zero
// Stances has reviewed nothing.
type Stances struct{ index *index }

// Stances reads the map once. Later changes of the map do not show. A nil map has
// reviewed nothing.
func (m *Map) Stances() Stances { return Stances{m.index()} }

// Of returns what the map says of a pair of ids, as [Map.Stance].
func (s Stances) Of(source, target string) Stance {
	if s.index == nil {
		return Stance{Standing: NotReviewed}
	}
	p := s.index.read(source, target)
	if p.source.reading == ambiguous || p.target.reading == ambiguous {
		return Stance{Standing: UnknownID}
	}
	return s.index.stance(p)
}

// Compare lists what two maps say, pair by pair: the pairs of the first map in its
// order, then those that only the second has. Where a map has a pair twice, its
// first link counts; [Lint] tells. An id that could mean several is compared as
// text. When the second map runs the other way, its converse is compared. Maps
// between other frameworks, or other editions of them, are a Problem.
func Compare(a, b Map) ([]Agreement, error) {
	switch {
	case a.Source.same(b.Source) && a.Target.same(b.Target):
	case a.Source.same(b.Target) && a.Target.same(b.Source):
		b = b.Converse()
	default:
		return nil, notComparable(a, b)
	}
	first, second := a.index(), b.index()
	var list []Agreement
	for _, p := range first.order {
		list = append(list, agreement(p, first, second))
	}
	for _, p := range second.order {
		if _, known := first.pairs[p]; !known {
			list = append(list, agreement(p, first, second))
		}
	}
	return list, nil
}

// notComparable says why two maps cannot be compared.
func notComparable(a, b Map) error {
	what := "frameworks"
	if a.Source.alike(b.Source) && a.Target.alike(b.Target) || a.Source.alike(b.Target) && a.Target.alike(b.Source) {
		what = "editions of the two frameworks"
	}
	return &attestkit.Problem{Rule: attestkit.RuleConflict, Detail: "the maps are about different " + what + ": " +
		a.Source.label() + " and " + a.Target.label() + ", " + b.Source.label() + " and " + b.Target.label()}
}

func agreement(p pair, first, second *index) Agreement {
	a := Agreement{Source: p.source.text, Target: p.target.text, First: first.stance(p), Second: second.stance(p)}
	switch {
	case a.Second.Standing.isSilent():
		a.Verdict = OnlyFirst
	case a.First.Standing.isSilent():
		a.Verdict = OnlySecond
	case a.First.Standing != a.Second.Standing:
		a.Verdict = Contradict
	case a.First.Relation != a.Second.Relation:
		a.Verdict = Differ
	default:
		a.Verdict = Agree
	}
	return a
}

// isSilent reports whether the map says nothing of the pair.
func (s Standing) isSilent() bool { return s == NotReviewed || s == UnknownID }
