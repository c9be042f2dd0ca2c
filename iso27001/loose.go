package iso27001

import (
	"strconv"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/internal/enum"
)

// ParseLoose returns the requirement that a text from the wild names: "A5.15",
// "a_5_15", "Annex A 5.15", "ISO/IEC 27001:2022 A.5.15", "Clause 6.1.3", "cl. 6.1.3", or
// a bare "5.15", which is no clause. It never drops what it read, and it never guesses: a
// bare "5.1" could be a clause or a control, so it is a problem with
// [attestkit.RuleAmbiguousID] that offers both. It allocates only for a problem.
//
// Texts are read as ids of 2022. Six clauses, 6.1.1 to 6.1.3, 9.2.1, 9.2.2 and 9.3.1,
// have numbers that a list of 2013 without its "A." may mean for controls: "6.1.2",
// now the clause on risk assessment, was also the control on segregation of duties.
// Where a list may be that old, ask [Candidates], which has both, or read it with
// [ParseLoose2013].
func ParseLoose(text string) (Requirement, error) { return parseLoose(text, false, false) }

// ParseLooseControl is [ParseLoose] where only a control of Annex A can be meant, as
// in a column of control ids: a bare "5.1" is A.5.1.
func ParseLooseControl(text string) (Requirement, error) { return parseLoose(text, true, false) }

// ParseLooseClause is [ParseLoose] where only a clause can be meant: a bare "5.1" is
// the clause.
func ParseLooseClause(text string) (Requirement, error) { return parseLoose(text, false, true) }

func parseLoose(text string, onlyControl, onlyClause bool) (Requirement, error) {
	r, ok := read(text)
	r.isControl, r.isClause = r.isControl || onlyControl, r.isClause || onlyClause
	if !ok {
		return 0, unknown(text, text)
	}
	asClause, asControl := r.clause(), r.control()
	switch {
	case r.year == 2013 && (r.control2013() == 0 || r.isClause):
		return 0, problem(attestkit.Quote(text) + " names the edition of 2013 and is no control of it")
	case r.year == 2013 && !r.isControl:
		return 0, unknown(text, r.id(""))
	case r.year == 2013:
		return 0, unknown(text, r.id("A."))
	case r.isControl && r.isClause && asControl != 0:
		return 0, problem(attestkit.Quote(text) + " is named a clause and a control at once: write which")
	case r.isControl && asControl != 0:
		return asControl, nil
	case r.isControl:
		return 0, unknown(text, r.id("A."))
	case r.isClause && asClause != 0:
		return asClause, nil
	case r.isClause || asControl == 0 && asClause == 0:
		return 0, unknown(text, r.id(""))
	case asControl == 0:
		return asClause, nil
	case asClause == 0 && r.heading() == 0:
		return asControl, nil
	}
	return 0, ambiguous(text, r.id(""), asControl)
}

// ParseLoose2013 returns the control of the 2013 edition that a text from the wild
// names: "A9.2.3", "a_9_2_3", "Annex A 9.2.3", "ISO/IEC 27001:2013 A.9.2.3", or a bare
// "9.2.3". It never drops what it read: what names a clause, or the edition of 2022, is
// refused. Anything else is an [attestkit.Problem] that quotes the text and suggests a
// control where one is near. It allocates only for a problem.
func ParseLoose2013(text string) (Control2013, error) {
	if c := loose2013(text); c != 0 {
		return c, nil
	}
	return 0, unknown2013(text)
}

func loose2013(text string) Control2013 {
	r, ok := read(text)
	if !ok || r.isClause || r.year == 2022 {
		return 0
	}
	return r.control2013()
}

// reading is a loosely written id taken apart.
type reading struct {
	numbers             [4]int
	n                   int
	isControl, isClause bool // named as one
	year                int  // of the edition that it names
}

// read takes a text apart; it is false when the text holds anything else than one
// number, and before it the names of the standard and of its parts.
func read(text string) (r reading, ok bool) {
	tokens, ok := enum.Tokenize(text)
	year, one := edition(&tokens)
	isControl, isClause := kind(&tokens)
	numbers, n, plain := tokens.Numbers()
	return reading{numbers, n, isControl, isClause, year}, ok && one && plain
}

// edition takes the names of the standard and returns the year among them, and false
// where two contradict each other.
func edition(tokens *enum.Tokens) (year int, ok bool) {
	named2013, named2022 := false, false
	for {
		switch word, _ := tokens.Take("ISO", "IEC", "27001", "27002", "2013", "2022"); word {
		case "":
			switch {
			case named2013:
				return 2013, !named2022
			case named2022:
				return 2022, true
			}
			return 0, true
		case "2013":
			named2013 = true
		case "2022":
			named2022 = true
		}
	}
}

// kind takes the words that say whether a clause or a control follows.
func kind(tokens *enum.Tokens) (isControl, isClause bool) {
	for {
		switch word, _ := tokens.Take("ANNEX", "CONTROL", "A", "CLAUSE", "CL"); word {
		case "":
			return isControl, isClause
		case "CLAUSE", "CL":
			isClause = true
		default:
			isControl = true
		}
	}
}

// clause returns the leaf clause that the numbers name, or zero.
func (r reading) clause() Requirement {
	switch {
	case r.n == 2, r.n == 3 && r.numbers[2] > 0:
		return clauseAt(byte(r.numbers[0]), byte(r.numbers[1]), byte(r.numbers[2]))
	}
	return 0
}

// control returns the control that the numbers name, or zero.
func (r reading) control() Requirement {
	if r.n != 2 {
		return 0
	}
	return control(byte(r.numbers[0]), byte(r.numbers[1]))
}

// heading returns the heading that the numbers name, or zero.
func (r reading) heading() Heading {
	var b [8]byte
	return findHeading(string(r.appendID(b[:0])))
}

// theme returns the theme of a reading such as "A.5", or zero.
func (r reading) theme() Theme {
	if section := r.numbers[0]; r.isControl && r.n == 1 && section >= 5 && section <= 8 {
		return Theme(section - 4)
	}
	return 0
}

// control2013 returns the control of 2013 that the numbers name, or zero.
func (r reading) control2013() Control2013 {
	if r.n != 3 {
		return 0
	}
	return control2013(byte(r.numbers[0]), byte(r.numbers[1]), byte(r.numbers[2]))
}

// id writes the numbers as an id.
func (r reading) id(prefix string) string { return prefix + string(r.appendID(nil)) }

func (r reading) appendID(b []byte) []byte {
	for i, number := range r.numbers[:r.n] {
		if i > 0 {
			b = append(b, '.')
		}
		b = strconv.AppendInt(b, int64(number), 10)
	}
	return b
}

func ambiguous(text, bare string, asControl Requirement) error {
	other := "the clause " + bare
	if h := findHeading(bare); h != 0 {
		other = "the heading " + bare + " (" + h.Clauses().String() + ")"
	}
	return &attestkit.Problem{Rule: attestkit.RuleAmbiguousID, Detail: attestkit.Quote(text) + " could be " + other + " or the control " + asControl.String() + ": write which"}
}
