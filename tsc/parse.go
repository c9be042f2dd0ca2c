package tsc

import (
	"strings"

	"github.com/attestkit/attestkit"
)

// ParseCriterion returns the criterion with exactly this id, such as "CC6.1".
// Anything else is an [attestkit.Problem] that quotes the text and suggests an id
// where one is near: "PP1.1" is answered with PI1.1. It allocates only then.
func ParseCriterion(id string) (Criterion, error) {
	// Flat, as ParsePoint and findSeries are, because it has to be faster than a map.
	letters, rest := cutLetters(id)
	if len(rest) == 3 && rest[1] == '.' {
		series, number := rest[0]-'0', rest[2]-'0'
		if series <= 9 && number <= 9 {
			if c := numbered[letters][series][number]; c != 0 {
				return c, nil
			}
		}
	}
	return 0, unknown(strings.Clone(id)) // a clone, so that UnmarshalText allocates nothing else
}

// The letters that ids begin with, as cutLetters tells them.
const (
	lettersCC = iota
	lettersA
	lettersC
	lettersPI
	lettersP
	noLetters
)

// cutLetters takes the letters off an id.
func cutLetters(id string) (letters int, rest string) {
	if len(id) > 3 {
		switch id[0] {
		case 'C':
			if id[1] == 'C' {
				return lettersCC, id[2:]
			}
			return lettersC, id[1:]
		case 'P':
			if id[1] == 'I' {
				return lettersPI, id[2:]
			}
			return lettersP, id[1:]
		case 'A':
			return lettersA, id[1:]
		}
	}
	return noLetters, ""
}

// numbered holds the criteria by the letters and the two numbers of their ids.
var numbered = [...][10][10]Criterion{
	lettersCC: {
		1: {1: CC1_1, CC1_2, CC1_3, CC1_4, CC1_5},
		2: {1: CC2_1, CC2_2, CC2_3},
		3: {1: CC3_1, CC3_2, CC3_3, CC3_4},
		4: {1: CC4_1, CC4_2},
		5: {1: CC5_1, CC5_2, CC5_3},
		6: {1: CC6_1, CC6_2, CC6_3, CC6_4, CC6_5, CC6_6, CC6_7, CC6_8},
		7: {1: CC7_1, CC7_2, CC7_3, CC7_4, CC7_5},
		8: {1: CC8_1},
		9: {1: CC9_1, CC9_2},
	},
	lettersA:  {1: {1: A1_1, A1_2, A1_3}},
	lettersC:  {1: {1: C1_1, C1_2}},
	lettersPI: {1: {1: PI1_1, PI1_2, PI1_3, PI1_4, PI1_5}},
	lettersP: {
		1: {1: P1_1},
		2: {1: P2_1},
		3: {1: P3_1, P3_2},
		4: {1: P4_1, P4_2, P4_3},
		5: {1: P5_1, P5_2},
		6: {1: P6_1, P6_2, P6_3, P6_4, P6_5, P6_6, P6_7},
		7: {1: P7_1},
		8: {1: P8_1},
	},
	noLetters: {},
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
	if c := nearest(text); c != 0 {
		return problem(attestkit.Quote(text) + " is not " + aCriterion + ": did you mean " + c.String() + "?")
	}
	return problem(attestkit.Quote(text) + " is not " + aCriterion)
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
