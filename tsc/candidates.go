package tsc

import (
	"strings"

	"github.com/attestkit/attestkit/internal/enum"
)

// Candidates returns the criteria that a text from the wild may mean, so that a
// person can be asked to choose. They are the one that [ParseLoose] reads; those that
// its problem offers, such as PI1.1 for "PP1.1" and CC6.1 for "CC6.1 Access"; those of
// a series, for "CC6" or "P6.0"; and, for a number without letters, those of every
// series that have it: CC6.1 and P6.1 for "6.1". The set is empty where no criterion
// comes near. A single candidate is still a suggestion where [ParseLoose] refuses the
// text. Only to look for a misspelled id it allocates.
func Candidates(text string) Set {
	r, ok := read(text)
	if s := r.meant().candidates(); ok && (r.n > 1 || !s.IsEmpty()) || r.isBare(text, ok) {
		return s
	}
	if c := titled(text); c != 0 {
		return SetOf(c)
	}
	return SetOf(nearest(text))
}

// candidates returns what the reading may mean; nothing for a number outside its
// series.
func (r reading) candidates() (s Set) {
	switch {
	case r.isSeries():
		return r.series().Criteria()
	case r.letters != "":
		return s.With(r.criterion())
	case r.n == 2:
		for series := range AllSeries() {
			if id := series.String(); id[len(id)-1] == digit(r.numbers[0]) {
				s = s.With(member(series, digit(r.numbers[1])))
			}
		}
	}
	return s
}

// isBare reports whether a text, of which all was read or not, has a number where an
// id has letters.
func (r reading) isBare(text string, all bool) bool {
	return r.letters == "" && (all || text != "" && '0' <= text[0] && text[0] <= '9')
}

// titled returns the criterion whose id the text begins with, where words and no other
// number follow: "CC6.1 Logical access".
func titled(text string) Criterion {
	c, rest := cutCriterion(text)
	if strings.ContainsAny(rest, "0123456789") {
		return 0
	}
	return c
}

// nearest returns the criterion whose id a text is a misspelling of, or zero. What has
// no letter is none: of '5.1 nobody can tell the series.
func nearest(text string) Criterion {
	if !strings.ContainsFunc(text, func(r rune) bool { return 'a' <= r|0x20 && r|0x20 <= 'z' }) {
		return 0
	}
	near, ok := enum.Nearest(text, criterionIDs())
	if !ok {
		return 0
	}
	c, _ := ParseCriterion(near)
	return c
}
