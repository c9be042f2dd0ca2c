package tsc

import (
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
	if r, ok := read(text); ok {
		if r.letters == "PP" { // a common misprint of PI
			r.letters = "PI"
		}
		c := r.criterion()
		switch s := r.series(); {
		case s != 0 && (r.n == 1 || r.n == 2 && r.numbers[1] == 0):
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
	if text != "" && '0' <= text[0] && text[0] <= '9' {
		return problem(attestkit.Quote(text) + " lacks the letters of a criterion's id, as in CC6.1")
	}
	known := make([]string, 0, lastCriterion)
	for c := range Criteria() {
		known = append(known, c.String())
	}
	return enum.Unknown(aCriterion, text, known)
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

// ParseLoose returns the criterion that a text from the wild names: "CC 6.1",
// "cc6_1", "CC06.01", "cc_a_1_1", "TSC CC6.1" and "SOC 2 CC6.1" among others. It never drops what
// it read: "CC6.1.3" is refused, and the problem offers CC6.1. It allocates only
// for a problem.
func ParseLoose(text string) (Criterion, error) {
	if r, ok := read(text); ok && r.n == 2 {
		if c := r.criterion(); c != 0 {
			return c, nil
		}
	}
	return 0, unknown(text)
}

// reading is a loosely written id taken apart: letters, and up to four numbers.
type reading struct {
	letters string
	numbers [4]int
	n       int
}

// read takes a text apart; it is false when the text holds anything else than one
// id and the names of the criteria before it.
func read(text string) (r reading, ok bool) {
	tokens, ok := enum.Tokenize(text)
	skipFramework(&tokens)
	r.letters = prefix(&tokens)
	numbers, n, plain := tokens.Numbers()
	r.numbers, r.n = numbers, n
	return r, ok && plain && r.letters != ""
}

// skipFramework takes the words, and numbers behind them, that name the criteria as
// a whole: "TSC 2017", "TSP 100", "SOC 2", "Trust Services Criteria".
func skipFramework(tokens *enum.Tokens) {
	for {
		switch word, _ := tokens.Take("AICPA", "TRUST", "SERVICES", "CRITERIA", "CRITERION", "TSC", "TSP", "SOC"); word {
		case "":
			return
		case "TSC", "CRITERIA":
			tokens.Take("2017")
		case "TSP":
			tokens.Take("SECTION")
			tokens.Take("100")
		case "SOC":
			tokens.Take("2")
		}
	}
}

// prefix takes the letters of a series: those of a category may follow a "CC" that
// some catalogs put before every id.
func prefix(tokens *enum.Tokens) string {
	letters, _ := tokens.Take("CC", "A", "C", "PI", "PP", "P")
	if letters == "CC" {
		if more, ok := tokens.Take("A", "C", "PI", "P"); ok {
			return more
		}
	}
	return letters
}

// series returns the series that the letters and the first number name, or zero.
func (r reading) series() Series { return seriesOf(r.letters, r.numbers[0]) }

// criterion returns the criterion that the first two numbers name, or zero. One
// number of two digits is taken for both: CC61.
func (r reading) criterion() Criterion {
	if r.n == 1 {
		return member(seriesOf(r.letters, r.numbers[0]/10), digit(r.numbers[0]%10))
	}
	return member(r.series(), digit(r.numbers[1]))
}

func seriesOf(letters string, number int) Series {
	var id [3]byte
	return findSeries(string(append(append(id[:0], letters...), digit(number))))
}

func digit(n int) byte {
	if n > 9 {
		return 0
	}
	return byte('0' + n)
}
