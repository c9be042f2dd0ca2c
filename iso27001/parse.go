package iso27001

import (
	"strconv"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/internal/enum"
)

// ParseRequirement returns the clause or control with exactly this id, such as
// "6.1.3" or "A.5.15". Anything else is a [attestkit.Problem] that quotes the text
// and says what may have been meant: a heading's clauses, the successor of a
// control of 2013, or the nearest id. It allocates only then.
func ParseRequirement(id string) (Requirement, error) { return parseRequirement(id) }

func parseRequirement[T string | []byte](id T) (Requirement, error) {
	if r := find(id); r != 0 {
		return r, nil
	}
	return 0, unknown(string(id))
}

// find returns the requirement with this id, or zero.
func find[T string | []byte](id T) Requirement {
	if len(id) > 4 && id[0] == 'A' && id[1] == '.' && id[3] == '.' && id[4] != '0' {
		n := int(id[4] - '0')
		if len(id) == 6 && n <= 9 && '0' <= id[5] && id[5] <= '9' {
			n = 10*n + int(id[5]-'0')
		} else if len(id) != 5 {
			return 0
		}
		return control(int(id[2]-'0'), n)
	}
	return clause(id)
}

// control returns control number n of a section of Annex A, or zero.
func control(section, n int) Requirement {
	if section < 5 || section > 8 {
		return 0
	}
	s := sections[section-5]
	if n < 1 || n > int(s.last-s.first)+1 {
		return 0
	}
	return s.first + Requirement(n-1)
}

// clause returns the leaf clause with this id, or zero.
func clause[T string | []byte](id T) Requirement {
	switch string(id) {
	case "4.1":
		return Clause4_1
	case "4.2":
		return Clause4_2
	case "4.3":
		return Clause4_3
	case "4.4":
		return Clause4_4
	case "5.1":
		return Clause5_1
	case "5.2":
		return Clause5_2
	case "5.3":
		return Clause5_3
	case "6.1.1":
		return Clause6_1_1
	case "6.1.2":
		return Clause6_1_2
	case "6.1.3":
		return Clause6_1_3
	case "6.2":
		return Clause6_2
	case "6.3":
		return Clause6_3
	case "7.1":
		return Clause7_1
	case "7.2":
		return Clause7_2
	case "7.3":
		return Clause7_3
	case "7.4":
		return Clause7_4
	case "7.5.1":
		return Clause7_5_1
	case "7.5.2":
		return Clause7_5_2
	case "7.5.3":
		return Clause7_5_3
	case "8.1":
		return Clause8_1
	case "8.2":
		return Clause8_2
	case "8.3":
		return Clause8_3
	case "9.1":
		return Clause9_1
	case "9.2.1":
		return Clause9_2_1
	case "9.2.2":
		return Clause9_2_2
	case "9.3.1":
		return Clause9_3_1
	case "9.3.2":
		return Clause9_3_2
	case "9.3.3":
		return Clause9_3_3
	case "10.1":
		return Clause10_1
	case "10.2":
		return Clause10_2
	}
	return 0
}

// unknown words the problem of a text that is no requirement's id.
func unknown(id string) error {
	if h := findHeading(id); h != 0 {
		return problem(attestkit.Quote(id) + " is a heading, not a requirement: it holds " + h.Clauses().String())
	}
	if c := find2013(id); c != 0 {
		return problem(attestkit.Quote(id) + " is a control of the 2013 edition: in 2022 it went to " + From2013(c).String())
	}
	known := make([]string, 0, lastRequirement)
	for r := range Requirements() {
		known = append(known, r.String())
	}
	return enum.Unknown(aRequirement, id, known)
}

func problem(detail string) error {
	return &attestkit.Problem{Rule: attestkit.RuleUnknownID, Detail: detail}
}

// ParseLoose returns the requirement that a text from the wild names: "A5.15",
// "a_5_15", "Annex A 5.15", "ISO/IEC 27001:2022 A.5.15", "Clause 6.1.3", or a bare
// "5.15", which is no clause. It never drops what it read, and it never guesses: a
// bare "5.1" could be a clause or a control, so it is a problem with
// [attestkit.RuleAmbiguousID] that offers both. It allocates only for a problem.
func ParseLoose(text string) (Requirement, error) {
	tokens, ok := enum.Tokenize(text)
	tokens.Skip("ISO", "IEC", "27001", "27002", "2022")
	isControl, isClause := kind(&tokens)
	numbers, n, plain := tokens.Numbers()
	if !ok || !plain {
		return 0, unknown(text)
	}
	asClause, asControl := clauseOf(numbers, n), Requirement(0)
	if n == 2 {
		asControl = control(numbers[0], numbers[1])
	}
	switch {
	case isControl && asControl != 0, !isClause && asControl != 0 && !names(numbers, n):
		return asControl, nil
	case isClause && asClause != 0, !isControl && asClause != 0 && asControl == 0:
		return asClause, nil
	case asControl != 0 && !isClause:
		return 0, ambiguous(text, numbers, n, asControl)
	case isControl && n > 2:
		return 0, unknown(id("A.", numbers, n))
	}
	return 0, unknown(id("", numbers, n))
}

// kind takes the words that say whether a clause or a control follows.
func kind(tokens *enum.Tokens) (isControl, isClause bool) {
	for {
		switch word, _ := tokens.Take("ANNEX", "CONTROL", "A", "CLAUSE"); word {
		case "":
			return isControl, isClause
		case "CLAUSE":
			isClause = true
		default:
			isControl = true
		}
	}
}

// clauseOf returns the leaf clause with these numbers, or zero.
func clauseOf(numbers [4]int, n int) Requirement {
	var buf [12]byte
	return clause(appendID(buf[:0], numbers, n))
}

// names reports whether the numbers are those of a clause or of a heading.
func names(numbers [4]int, n int) bool {
	var buf [12]byte
	b := appendID(buf[:0], numbers, n)
	return clause(b) != 0 || findHeading(b) != 0
}

func appendID(b []byte, numbers [4]int, n int) []byte {
	for i, number := range numbers[:n] {
		if i > 0 {
			b = append(b, '.')
		}
		b = strconv.AppendInt(b, int64(number), 10)
	}
	return b
}

func id(prefix string, numbers [4]int, n int) string {
	return string(appendID([]byte(prefix), numbers, n))
}

func ambiguous(text string, numbers [4]int, n int, asControl Requirement) error {
	bare := id("", numbers, n)
	other := "the clause " + bare
	if h := findHeading(bare); h != 0 {
		other = "the heading " + bare + " (" + h.Clauses().String() + ")"
	}
	return &attestkit.Problem{Rule: attestkit.RuleAmbiguousID, Detail: attestkit.Quote(text) + " could be " + other + " or the control " + asControl.String() + ": write which"}
}
