package tsc

import (
	"iter"
	"strconv"
	"strings"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
)

// PointOfFocus is one of the 330 points of focus: characteristics that help to
// judge whether a criterion is met. They are not requirements, and a criterion
// may be met without each of them. The zero PointOfFocus is not valid; methods on
// it return zero values.
//
// The AICPA does not number points of focus. The text form here, "CC6.1#3" for
// the third one printed under CC6.1, is this library's own address for it.
type PointOfFocus uint16

const aPoint = "a point of focus"

// PointsOfFocus yields all 330 points of focus in catalog order.
func PointsOfFocus() iter.Seq[PointOfFocus] { return bitset.Range(1, lastPoint+1) }

// ParsePoint reads the text form "CC6.1#3", or returns a Problem that quotes it.
func ParsePoint(text string) (PointOfFocus, error) {
	letters, rest := cutLetters(text)
	if n := len(rest); n >= 5 && rest[1] == '.' && rest[3] == '#' {
		series, number, ordinal := rest[0]-'0', rest[2]-'0', rest[n-1]-'0'
		two := n == 6 && rest[4] == '1' // no criterion has more than 18 points
		if series <= 9 && number <= 9 && ordinal <= 9 && (n == 5 || two) {
			if two {
				ordinal += 10
			}
			if row := &criterionRows[numbered[letters][series][number]]; ordinal-1 < row.points {
				return row.first + PointOfFocus(ordinal-1), nil
			}
		}
	}
	return 0, unknownPoint(strings.Clone(text)) // a clone, so that UnmarshalText allocates nothing else
}

// unknownPoint words the problem of a text that is no point's text form.
func unknownPoint(text string) error {
	detail := attestkit.Quote(text) + " is not a point of focus in the form CC6.1#3"
	if p, unique := loosePoint(text); unique {
		return problem(detail + ": did you mean " + p.String() + "?")
	}
	if c, _ := cutCriterion(text); c != 0 {
		return problem(detail + ": " + c.String() + " has " + strconv.Itoa(c.CountPoints()) + ", " + c.Point(1).String() + " to " + c.Point(c.CountPoints()).String())
	}
	id, _, _ := strings.Cut(text, "#")
	if p, ok := unknown(id).(*attestkit.Problem); ok && id != "" {
		detail += ": " + p.Detail
	}
	return problem(detail)
}

// IsValid reports whether p is one of the 330.
func (p PointOfFocus) IsValid() bool { return p > 0 && p <= lastPoint }

func (p PointOfFocus) row() *pointRow {
	if !p.IsValid() {
		return &pointRows[0]
	}
	return &pointRows[p]
}

// Criterion returns the criterion that the point belongs to.
func (p PointOfFocus) Criterion() Criterion { return p.row().criterion }

// Ordinal returns the point's place among those of its criterion, counted from 1
// in print order; 0 when not valid.
func (p PointOfFocus) Ordinal() int {
	if !p.IsValid() {
		return 0
	}
	return int(p-p.Criterion().row().first) + 1
}

// Name returns the point's name as TSP section 100 prints it since 2022.
func (p PointOfFocus) Name() string { return p.row().name }

// Summary says in one sentence of ours what the point means in practice. It is
// not the official text.
func (p PointOfFocus) Summary() string { return p.row().summary }

// Applicability says which engagements the point concerns.
func (p PointOfFocus) Applicability() Applicability { return p.row().applicability }

// Change says what the 2022 revision did to the point.
func (p PointOfFocus) Change() Change { return p.row().change }

// PriorTitle returns the name that the point had before the 2022 revision
// renamed it, split it off or merged it, and "" where the name is unchanged or the
// point was added. For a point merged of two it names both, joined by " + ".
func (p PointOfFocus) PriorTitle() string {
	for i := range priorTitles {
		if priorTitles[i].point == p {
			return priorTitles[i].title
		}
	}
	return ""
}

// isNamed reports whether name is the point's name, or an earlier one, in any case.
func (p PointOfFocus) isNamed(name string) bool {
	if enum.EqualFold(p.Name(), name) {
		return true
	}
	for title := range strings.SplitSeq(p.PriorTitle(), " + ") {
		if name != "" && enum.EqualFold(title, name) {
			return true
		}
	}
	return false
}

// Compare returns -1, 0 or 1 as p stands before, at or after q in catalog order.
func (p PointOfFocus) Compare(q PointOfFocus) int { return min(max(int(p)-int(q), -1), 1) }

// String returns the text form, such as "CC6.1#3"; "" when not valid.
func (p PointOfFocus) String() string { return p.row().id }

// AppendText implements [encoding.TextAppender].
func (p PointOfFocus) AppendText(b []byte) ([]byte, error) {
	if !p.IsValid() {
		return b, enum.Invalid(aPoint, int(p))
	}
	return append(b, p.String()...), nil
}

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (p PointOfFocus) MarshalText() ([]byte, error) { return p.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParsePoint].
func (p *PointOfFocus) UnmarshalText(text []byte) error {
	if p == nil {
		return enum.Nowhere()
	}
	parsed, err := ParsePoint(string(text))
	if err == nil {
		*p = parsed
	}
	return err
}
