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

// clause returns the leaf clause with this id, or zero: two or three numbers, of
// which only the first may have two digits.
func clause[T string | []byte](id T) Requirement {
	var numbers [3]int
	n := 0
	if len(id) > 2 && id[0] == '1' && id[1] == '0' {
		numbers[0], n, id = 10, 1, id[2:]
	}
	for ; len(id) > 0; id, n = id[1:], n+1 {
		if n > 0 {
			if id[0] != '.' || len(id) == 1 {
				return 0
			}
			id = id[1:]
		}
		if n == len(numbers) || id[0] < '1' || id[0] > '9' {
			return 0
		}
		numbers[n] = int(id[0] - '0')
	}
	return clauseAt(numbers[0], numbers[1], numbers[2])
}

// clauseAt returns the leaf clause with these numbers, of which the last is 0 where
// there are only two; zero when there is none.
func clauseAt(major, minor, sub int) Requirement {
	if major < 4 || major > 10 || minor > 5 || sub > 3 {
		return 0
	}
	return clauses[major-4][minor][sub]
}

// clauses holds the leaf clauses by their numbers, the first less 4.
var clauses = [7][6][4]Requirement{
	{1: {Clause4_1}, 2: {Clause4_2}, 3: {Clause4_3}, 4: {Clause4_4}},
	{1: {Clause5_1}, 2: {Clause5_2}, 3: {Clause5_3}},
	{1: {1: Clause6_1_1, 2: Clause6_1_2, 3: Clause6_1_3}, 2: {Clause6_2}, 3: {Clause6_3}},
	{1: {Clause7_1}, 2: {Clause7_2}, 3: {Clause7_3}, 4: {Clause7_4}, 5: {1: Clause7_5_1, 2: Clause7_5_2, 3: Clause7_5_3}},
	{1: {Clause8_1}, 2: {Clause8_2}, 3: {Clause8_3}},
	{1: {Clause9_1}, 2: {1: Clause9_2_1, 2: Clause9_2_2}, 3: {1: Clause9_3_1, 2: Clause9_3_2, 3: Clause9_3_3}},
	{1: {Clause10_1}, 2: {Clause10_2}},
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
	asClause, asControl := Requirement(0), Requirement(0)
	switch n {
	case 2:
		asClause, asControl = clauseAt(numbers[0], numbers[1], 0), control(numbers[0], numbers[1])
	case 3:
		asClause = clauseAt(numbers[0], numbers[1], numbers[2])
	}
	groups := n == 2 && clauseAt(numbers[0], numbers[1], 1) != 0 // the numbers are a heading's
	switch {
	case isControl && asControl != 0:
		return asControl, nil
	case isClause && asClause != 0:
		return asClause, nil
	case isControl:
		return 0, unknown(id("A.", numbers, n))
	case isClause || asControl == 0 && asClause == 0:
		return 0, unknown(id("", numbers, n))
	case asControl == 0:
		return asClause, nil
	case asClause == 0 && !groups:
		return asControl, nil
	}
	return 0, ambiguous(text, id("", numbers, n), asControl)
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

// id writes numbers as an id.
func id(prefix string, numbers [4]int, n int) string {
	b := []byte(prefix)
	for i, number := range numbers[:n] {
		if i > 0 {
			b = append(b, '.')
		}
		b = strconv.AppendInt(b, int64(number), 10)
	}
	return string(b)
}

func ambiguous(text, bare string, asControl Requirement) error {
	other := "the clause " + bare
	if h := findHeading(bare); h != 0 {
		other = "the heading " + bare + " (" + h.Clauses().String() + ")"
	}
	return &attestkit.Problem{Rule: attestkit.RuleAmbiguousID, Detail: attestkit.Quote(text) + " could be " + other + " or the control " + asControl.String() + ": write which"}
}
