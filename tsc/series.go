package tsc

import (
	"iter"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
)

// Series is a heading under which TSP section 100 prints criteria: CC1 to CC9
// for the common criteria, A1, C1, PI1 and P1 to P8 for those of a category. The
// zero Series is not valid. A series is not a criterion: "P1.0" names nothing.
type Series uint8

const aSeries = "a series of the trust services criteria"

// AllSeries yields the 20 series in catalog order.
func AllSeries() iter.Seq[Series] { return bitset.Range(SeriesCC1, lastSeries+1) }

// ParseSeries returns the series with exactly this id, such as "CC6", or a
// Problem that quotes the text and suggests one.
func ParseSeries(id string) (Series, error) {
	if s := findSeries(id); s != 0 {
		return s, nil
	}
	return 0, unknownSeries(id)
}

// unknownSeries words the problem of a text that is no series' id.
func unknownSeries(id string) error {
	if s := looseSeries(id); s != 0 {
		return problem(attestkit.Quote(id) + " is not " + aSeries + ": did you mean " + s.String() + "?")
	}
	known := make([]string, 0, lastSeries)
	for s := range AllSeries() {
		known = append(known, s.String())
	}
	return enum.Unknown(aSeries, id, known)
}

// IsValid reports whether s is one of the 20.
func (s Series) IsValid() bool { return s > 0 && s <= lastSeries }

func (s Series) row() *seriesRow {
	if !s.IsValid() {
		return &seriesRows[0]
	}
	return &seriesRows[s]
}

// String returns the id, such as "CC6"; "" when not valid.
func (s Series) String() string { return s.row().id }

// Name returns the heading, such as "Logical and Physical Access Controls".
func (s Series) Name() string { return s.row().name }

// Summary says in our words what the series is about.
func (s Series) Summary() string { return s.row().summary }

// Category returns the category that the series belongs to, and false for the
// common criteria CC1 to CC9, which belong to all five.
func (s Series) Category() (Category, bool) {
	c := s.row().category
	return c, c != 0
}

// Criteria returns the criteria of the series.
func (s Series) Criteria() Set { return between(s.row().first, s.row().last) }

// AppendText implements [encoding.TextAppender].
func (s Series) AppendText(b []byte) ([]byte, error) {
	if !s.IsValid() {
		return b, enum.Invalid(aSeries, int(s))
	}
	return append(b, s.String()...), nil
}

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (s Series) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseSeries].
func (s *Series) UnmarshalText(text []byte) error {
	if s == nil {
		return enum.Nowhere()
	}
	parsed, err := ParseSeries(string(text))
	if err == nil {
		*s = parsed
	}
	return err
}
