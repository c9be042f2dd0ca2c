package tsc

import (
	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/internal/enum"
)

// ParseCriterion returns the criterion with exactly this id, such as "CC6.1".
// Anything else is a [attestkit.Problem] that quotes the text and suggests an id
// where one is near: "PP1.1" is answered with PI1.1. It allocates only then.
func ParseCriterion(id string) (Criterion, error) { return parseCriterion(id) }

func parseCriterion[T string | []byte](id T) (Criterion, error) {
	if c := find(id); c != 0 {
		return c, nil
	}
	return 0, unknown(string(id))
}

// find returns the criterion with this id, or zero.
func find[T string | []byte](id T) Criterion {
	n := len(id)
	if n < 4 || n > 5 || id[n-2] != '.' {
		return 0
	}
	return member(series(id[:n-3], id[n-3]), id[n-1])
}

// series returns the series with these letters and this digit, or zero.
func series[T string | []byte](letters T, digit byte) Series {
	n := Series(digit - '1') // wraps round to a large number for what is no digit
	switch string(letters) {
	case "CC":
		return SeriesCC1.plus(n, SeriesCC9)
	case "A":
		return SeriesA1.plus(n, SeriesA1)
	case "C":
		return SeriesC1.plus(n, SeriesC1)
	case "PI":
		return SeriesPI1.plus(n, SeriesPI1)
	case "P":
		return SeriesP1.plus(n, SeriesP8)
	}
	return 0
}

// plus returns the series n places after s, or zero past last.
func (s Series) plus(n, last Series) Series {
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
func unknown(id string) error {
	for s := range AllSeries() {
		if id == s.String() || id == s.String()+".0" {
			row := s.row()
			holds := row.first.String()
			if row.last != row.first {
				holds += " to " + row.last.String()
			}
			return problem(attestkit.Quote(id) + " is a series, not a criterion: " + s.String() + " holds " + holds)
		}
	}
	if id != "" && '0' <= id[0] && id[0] <= '9' {
		return problem(attestkit.Quote(id) + " lacks the letters of a criterion's id, as in CC6.1")
	}
	known := make([]string, 0, lastCriterion)
	for c := range Criteria() {
		known = append(known, c.String())
	}
	if len(id) > 1 && id[:2] == "PP" { // a common misprint of PI, nearer to other ids by its letters
		if c := find("PI" + id[2:]); c != 0 {
			known = []string{c.String()}
		}
	}
	return enum.Unknown(aCriterion, id, known)
}

func problem(detail string) error {
	return &attestkit.Problem{Rule: attestkit.RuleUnknownID, Detail: detail}
}

// ParseLoose returns the criterion that a text from the wild names: "CC 6.1",
// "cc6_1", "CC06.01", "cc_a_1_1" and "TSC CC6.1" among others. It never drops what
// it read: "CC6.1.3" is refused, and the problem offers CC6.1. It allocates only
// for a problem.
func ParseLoose(text string) (Criterion, error) {
	tokens, ok := enum.Tokenize(text)
	tokens.Skip("TSC", "TSP", "AICPA")
	letters := prefix(&tokens)
	numbers, n, plain := tokens.Numbers()
	if !ok || !plain || letters == "" {
		return 0, unknown(text)
	}
	if n == 1 {
		numbers[0], numbers[1] = numbers[0]/10, numbers[0]%10
	}
	c := member(series(letters, digit(numbers[0])), digit(numbers[1]))
	switch {
	case c == 0:
		return 0, unknown(text)
	case n == 1:
		return 0, problem(attestkit.Quote(text) + " lacks its dot: did you mean " + c.String() + "?")
	case n > 2:
		return 0, problem(attestkit.Quote(text) + " says more than a criterion's id, and neither criteria nor points of focus have numbered parts: did you mean " + c.String() + "?")
	}
	return c, nil
}

// prefix takes the letters of a series: those of a category may follow a "CC" that
// some catalogs put before every id.
func prefix(tokens *enum.Tokens) string {
	letters, _ := tokens.Take("CC", "A", "C", "PI", "P")
	if letters == "CC" {
		if more, ok := tokens.Take("A", "C", "PI", "P"); ok {
			return more
		}
	}
	return letters
}

func digit(n int) byte {
	if n > 9 {
		return 0
	}
	return byte('0' + n)
}
