package iso27001

import (
	"strconv"
	"strings"

	"github.com/attestkit/attestkit"
)

// ParseRequirement returns the clause or control with exactly this id, such as
// "6.1.3" or "A.5.15". Anything else is an [attestkit.Problem] that quotes the text
// and says what may have been meant: a heading's clauses, the successor of a
// control of 2013, or the nearest id. It allocates only then.
func ParseRequirement(id string) (Requirement, error) {
	if r := find(id); r != 0 {
		return r, nil
	}
	if r, err := ParseLoose(id); err == nil {
		return 0, problem(attestkit.Quote(id) + " is not " + aRequirement + ": did you mean " + r.String() + "?")
	}
	return 0, unknown(id, id)
}

// find returns the requirement with this id, or zero. It is flat, because it has to
// be faster than a map.
func find(id string) Requirement {
	switch len(id) {
	case 3: // 4.1
		if id[1] == '.' && id[0] <= '9' {
			return clauseAt(id[0]-'0', id[2]-'0', 0)
		}
	case 4: // 10.1
		if id[:3] == "10." {
			return clauseAt(10, id[3]-'0', 0)
		}
	case 5: // 6.1.3 or A.5.1
		switch {
		case id[1] != '.' || id[3] != '.' || id[4] < '1' || id[4] > '9':
			return 0
		case id[0] == 'A':
			return control(id[2]-'0', id[4]-'0')
		case id[0] <= '9':
			return clauseAt(id[0]-'0', id[2]-'0', id[4]-'0')
		}
	case 6: // A.5.15
		if id[:2] == "A." && id[3] == '.' && '1' <= id[4] && id[4] <= '9' && '0' <= id[5] && id[5] <= '9' {
			return control(id[2]-'0', 10*(id[4]-'0')+id[5]-'0')
		}
	}
	return 0
}

// control returns control number n of a section of Annex A, or zero.
func control(section, n byte) Requirement {
	if section < 5 || section > 8 {
		return 0
	}
	s := &sections[section-5]
	if n < 1 || n > byte(s.last-s.first)+1 {
		return 0
	}
	return s.first + Requirement(n-1)
}

// clauseAt returns the leaf clause with these numbers, of which the last is 0 where
// there are only two; zero when there is none.
func clauseAt(major, minor, sub byte) Requirement {
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

// unknown words the problem of a text that names no requirement; id is what it was
// read as, often the text itself.
func unknown(text, id string) error {
	quoted := attestkit.Quote(text)
	if h := findHeading(id); h != 0 {
		return problem(quoted + " is a heading, not a requirement: it holds " + h.Clauses().String())
	}
	old := loose2013(id)
	if old != 0 && id[0]|0x20 == 'a' {
		return problem(quoted + " is a control of the 2013 edition: in 2022 it went to " + From2013(old).String())
	}
	if holds := annexA(id); holds != "" {
		if strings.Count(id, ".") == 1 {
			return problem(quoted + " is a theme of Annex A, not a control: it holds " + holds)
		}
		return problem(quoted + " is not " + aRequirement + ": Annex A holds " + holds)
	}
	if old != 0 {
		return problem(quoted + " is not " + aRequirement + "; " + old.String() + " of the 2013 edition went to " + From2013(old).String())
	}
	switch s := Candidates(text); s.Len() {
	case 0:
		return problem(quoted + " is not " + aRequirement)
	case 1:
		return problem(quoted + " is not " + aRequirement + ": did you mean " + s.String() + "?")
	default:
		return problem(quoted + " is not " + aRequirement + ": it could be " + strings.ReplaceAll(s.String(), " ", " or "))
	}
}

func requirementIDs() []string {
	ids := make([]string, 0, lastRequirement)
	for r := range Requirements() {
		ids = append(ids, r.String())
	}
	return ids
}

// annexA names the controls of the section that an id such as "A.5.38" or "A.5" is of,
// or all sections where there is none such; "" where the id has another form.
func annexA(id string) string {
	section, number, dotted := strings.Cut(strings.TrimPrefix(id, "A."), ".")
	n, err := strconv.Atoi(number)
	switch {
	case !strings.HasPrefix(id, "A.") || dotted && (err != nil || n < 1 || number[0] < '1' || number[0] > '9'):
		return ""
	case len(section) == 1 && section >= "5" && section <= "8":
		s := sections[section[0]-'5']
		return s.first.String() + " to " + s.last.String()
	case dotted && section != "":
		return "A.5 to A.8"
	}
	return ""
}

func problem(detail string) error {
	return &attestkit.Problem{Rule: attestkit.RuleUnknownID, Detail: detail}
}
