package iso27001

import (
	"strings"

	"github.com/attestkit/attestkit/internal/enum"
)

// Candidates returns the clauses and controls that a text from the wild may mean, so
// that a person can be asked to choose. They are
//
//   - what [ParseLoose] reads, or what its problem offers: 5.1 and A.5.1 for "5.1";
//   - the clauses under a heading, for "6.1", and the controls of a theme, for "A.5";
//   - what took over a control of 2013: A.5.36 and A.8.8 for "A.18.2.3", and, since
//     a number alone does not say of which edition it is, A.5.3 besides 6.1.2 for
//     "6.1.2";
//   - for a bare number that a spreadsheet may have cut, the control that ends in
//     zero: A.5.10 besides the two for "5.1".
//
// Words may follow the id. Where they are the title of one of the candidates, that one
// is meant: "5.1 Policies for information security" is A.5.1 alone. A text that names
// an edition or a kind, such as "clause 5.1", has only candidates that fit. The set is
// empty for a number that nothing has, and where no requirement comes near. A single
// candidate is still a suggestion where [ParseLoose] refuses the text. Only to look for
// a misspelled id it allocates.
func Candidates(text string) Set {
	for end := range enum.IDEnds(text) {
		r, ok := read(text[:end])
		if !ok {
			continue
		}
		s := r.candidates(text[:end]).titled(enum.TrimMarks(text[end:]))
		if !s.IsEmpty() || end == len(text) {
			return s
		}
	}
	if near := nearest(text); near != text {
		return Candidates(near) // which for a number may be several
	}
	return Set{}
}

// candidates returns what the reading of a text may mean.
func (r reading) candidates(text string) (s Set) {
	bare := !r.isControl && !r.isClause
	if r.isClause || bare {
		s = s.With(r.clause()).Union(r.heading().Clauses())
	}
	if r.isControl || bare {
		if r.year != 2013 {
			s = s.With(r.control()).Union(r.theme().Controls())
		}
		if r.year != 2022 || s.IsEmpty() {
			s = s.Union(From2013(r.control2013()))
		}
	}
	if bare && r.year == 0 && r.n == 2 && r.numbers[1] <= 3 && !endsInTwoDigits(text) {
		s = s.With(control(byte(r.numbers[0]), byte(10*r.numbers[1])))
	}
	return s
}

// titled returns the members of the set that have the title, now or in 2013; where
// none has, all of them unless the rest of the text holds another number.
func (s Set) titled(rest string) Set {
	var named Set
	for r := range s.All() {
		if r.isTitled(rest) {
			named = named.With(r)
		}
	}
	switch {
	case !named.IsEmpty():
		return named
	case strings.ContainsAny(rest, "0123456789"):
		return Set{}
	}
	return s
}

func (r Requirement) isTitled(title string) bool {
	if enum.EqualFold(title, r.Title()) || enum.EqualFold(title, r.Title27002()) {
		return title != ""
	}
	for c := range r.In2013() {
		if enum.EqualFold(title, c.Title()) {
			return true
		}
	}
	return false
}

func endsInTwoDigits(text string) bool {
	last := strings.LastIndexAny(text, "0123456789")
	return last > 0 && '0' <= text[last-1] && text[last-1] <= '9'
}

// nearest returns the id that a text is a misspelling of, or the text. What begins with
// another letter is no id of the standard's: CC6.1 is not A.6.1.
func nearest(text string) string {
	if text == "" || 'b' <= text[0]|0x20 && text[0]|0x20 <= 'z' {
		return text
	}
	if near, ok := enum.Nearest(text, requirementIDs()); ok {
		return near
	}
	return text
}
