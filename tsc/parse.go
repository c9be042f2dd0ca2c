package tsc

import (
	"strings"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/internal/enum"
)

// ParseCriterion returns the criterion with exactly this id, such as "CC6.1".
// Anything else is an [attestkit.Problem] that quotes the text and suggests an id
// where one is near: "PP1.1" is answered with PI1.1. It allocates only then.
func ParseCriterion(id string) (Criterion, error) {
	if c := find(id); c != 0 {
		return c, nil
	}
	return 0, unknown(id)
}

// find returns the criterion with this id, or zero. It and findSeries are flat,
// because they have to be faster than a map.
func find(id string) Criterion {
	if len(id) == 5 && id[3] == '.' {
		if id[0] == 'C' && id[1] == 'C' {
			return member(SeriesCC1.plus(id[2], SeriesCC9), id[4])
		}
		if id[0] == 'P' && id[1] == 'I' {
			return member(SeriesPI1.plus(id[2], SeriesPI1), id[4])
		}
	} else if len(id) == 4 && id[2] == '.' {
		switch id[0] {
		case 'A':
			return member(SeriesA1.plus(id[1], SeriesA1), id[3])
		case 'C':
			return member(SeriesC1.plus(id[1], SeriesC1), id[3])
		case 'P':
			return member(SeriesP1.plus(id[1], SeriesP8), id[3])
		}
	}
	return 0
}

// findSeries returns the series with this id, or zero.
func findSeries(id string) Series {
	switch {
	case len(id) == 3 && id[0] == 'C' && id[1] == 'C':
		return SeriesCC1.plus(id[2], SeriesCC9)
	case len(id) == 3 && id[0] == 'P' && id[1] == 'I':
		return SeriesPI1.plus(id[2], SeriesPI1)
	case len(id) != 2:
		return 0
	case id[0] == 'A':
		return SeriesA1.plus(id[1], SeriesA1)
	case id[0] == 'C':
		return SeriesC1.plus(id[1], SeriesC1)
	case id[0] == 'P':
		return SeriesP1.plus(id[1], SeriesP8)
	}
	return 0
}

// plus returns the series with this digit, where s has the digit 1, or zero past
// last. What is no digit wraps round to a large number.
func (s Series) plus(digit byte, last Series) Series {
	n := Series(digit - '1')
	if n > last-s {
		return 0
	}
	return s + n
}

// member returns the criterion of a series with this last digit, or zero.
func member(s Series, digit byte) Criterion {
	row := &seriesRows[s]
	n := Criterion(digit - '1')
	if s == 0 || n > row.last-row.first {
		return 0
	}
	return row.first + n
}

// unknown words the problem of a text that is no criterion's id.
func unknown(text string) error {
	r, ok := read(text)
	if r.isBare(text, ok) {
		return problem(bare(text, r))
	}
	if r = r.meant(); ok {
		c := r.criterion()
		switch s := r.series(); {
		case r.isSeries():
			return problem(attestkit.Quote(text) + " is a series, not a criterion: " + s.String() + " holds " + s.span())
		case c != 0 && r.n > 2:
			return problem(attestkit.Quote(text) + " says more than a criterion's id, and neither criteria nor points of focus have numbered parts: did you mean " + c.String() + "?")
		case c != 0:
			return problem(attestkit.Quote(text) + " is not " + aCriterion + ": did you mean " + c.String() + "?")
		case s != 0:
			return problem(attestkit.Quote(text) + " is not " + aCriterion + ": " + s.String() + " holds " + s.span())
		case r.n > 1:
			return problem(attestkit.Quote(text) + " is not " + aCriterion + ": its series are CC1 to CC9, A1, C1, PI1 and P1 to P8")
		}
	}
	if c := titled(text); c != 0 {
		return problem(attestkit.Quote(text) + " says more than a criterion's id: did you mean " + c.String() + "?")
	}
	return enum.Unknown(aCriterion, text, criterionIDs())
}

// bare says what a number without letters may mean.
func bare(text string, r reading) string {
	detail := attestkit.Quote(text) + " lacks the letters of a criterion's id"
	could := strings.ReplaceAll(r.candidates().String(), " ", " or ")
	if could == "" {
		return detail + ", as in CC6.1"
	}
	return detail + ": it could be " + could
}

func criterionIDs() []string {
	ids := make([]string, 0, lastCriterion)
	for c := range Criteria() {
		ids = append(ids, c.String())
	}
	return ids
}

// span names the first and the last criterion of the series.
func (s Series) span() string {
	row := s.row()
	if row.first == row.last {
		return row.first.String()
	}
	return row.first.String() + " to " + row.last.String()
}

func problem(detail string) error {
	return &attestkit.Problem{Rule: attestkit.RuleUnknownID, Detail: detail}
}
