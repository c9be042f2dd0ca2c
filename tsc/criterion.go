package tsc

import (
	"iter"

	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
)

// Criterion is one of the 61 trust services criteria. It is a small comparable
// value; the constants CC1_1 to P8_1 name all of them. The zero Criterion is not
// valid; methods on it return zero values.
//
// Store and send the id, which [Criterion.String] returns: text, JSON and SQL all use
// it. MarshalText refuses the zero Criterion, so leave an unset member out with
// omitzero; Value writes NULL for it.
type Criterion uint8

const aCriterion = "a criterion of the 2017 trust services criteria"

// Criteria yields all 61 criteria in catalog order.
func Criteria() iter.Seq[Criterion] { return bitset.Range(CC1_1, lastCriterion+1) }

// IsValid reports whether c is one of the 61.
func (c Criterion) IsValid() bool { return c > 0 && c <= lastCriterion }

func (c Criterion) row() *criterionRow {
	if !c.IsValid() {
		return &criterionRows[0]
	}
	return &criterionRows[c]
}

// String returns the id, such as "CC6.1"; "" when not valid.
func (c Criterion) String() string { return c.row().id }

// Title returns a short title in our words, such as "Physical access".
func (c Criterion) Title() string { return c.row().title }

// Summary says in one or two sentences of ours what must be true for the
// criterion to be met and what an auditor looks at. It is not the official text.
func (c Criterion) Summary() string { return c.row().summary }

// Series returns the heading under which the criterion is printed.
func (c Criterion) Series() Series { return c.row().series }

// Category returns the category that adds the criterion, and false for the
// common criteria, which belong to all five categories.
func (c Criterion) Category() (Category, bool) { return c.Series().Category() }

// IsCommon reports whether c is one of the common criteria CC1.1 to CC9.2.
func (c Criterion) IsCommon() bool { return c.IsValid() && c <= CC9_2 }

// COSOPrinciple returns the number, 1 to 17, of the principle of the COSO 2013
// framework that the criterion restates: CC1 to CC5 have one each, not in the
// order of their ids. The others have none, and return 0; CC6 to CC9 supplement
// principle 12.
func (c Criterion) COSOPrinciple() int { return int(c.row().coso) }

// PointsOfFocus yields the criterion's points of focus in print order.
func (c Criterion) PointsOfFocus() iter.Seq[PointOfFocus] {
	row := c.row()
	return bitset.Range(row.first, row.first+PointOfFocus(row.points))
}

// CountPoints returns how many points of focus the criterion has, 1 to 18.
func (c Criterion) CountPoints() int { return int(c.row().points) }

// Point returns the criterion's point of focus with this ordinal, counted from 1
// in print order, or the zero PointOfFocus when there is none.
func (c Criterion) Point(ordinal int) PointOfFocus {
	row := c.row()
	if ordinal < 1 || ordinal > int(row.points) {
		return 0
	}
	return row.first + PointOfFocus(ordinal-1)
}

// PointsNamed yields the points of focus of the criterion whose name, or earlier
// name, is the given one, without regard to the case of ASCII letters. Names are the
// only official identifiers of points; CC3.1 uses three of them more than once.
func (c Criterion) PointsNamed(name string) iter.Seq[PointOfFocus] {
	return func(yield func(PointOfFocus) bool) {
		for p := range c.PointsOfFocus() {
			if p.isNamed(name) && !yield(p) {
				return
			}
		}
	}
}

// RetiredTitles yields the names that points of the criterion had before the
// 2022 revision removed them or merged them into others.
func (c Criterion) RetiredTitles() iter.Seq[string] {
	return func(yield func(string) bool) {
		for i := range retiredTitles {
			if retiredTitles[i].criterion == c && !yield(retiredTitles[i].title) {
				return
			}
		}
	}
}

// Compare returns -1, 0 or 1 as c stands before, at or after d in catalog order.
func (c Criterion) Compare(d Criterion) int { return int(min(max(int(c)-int(d), -1), 1)) }

// AppendText implements [encoding.TextAppender].
func (c Criterion) AppendText(b []byte) ([]byte, error) {
	if !c.IsValid() {
		return b, enum.Invalid(aCriterion, int(c))
	}
	return append(b, c.String()...), nil
}

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (c Criterion) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseCriterion].
func (c *Criterion) UnmarshalText(text []byte) error {
	if c == nil {
		return enum.Nowhere()
	}
	parsed, err := ParseCriterion(string(text))
	if err == nil {
		*c = parsed
	}
	return err
}
