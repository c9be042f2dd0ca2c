package readiness

import (
	"iter"
	"slices"
	"strings"

	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// Prompt is one question of the readiness checklist: what an auditor would ask, and
// what shows the answer. It is a small comparable value. The zero Prompt is not
// valid; methods on it return zero values.
//
// A prompt belongs to exactly one of four: a trust services criterion, a requirement
// of ISO/IEC 27001 that no criterion's prompts wholly serve (each of the 30 clauses,
// and the controls of Annex A that no criterion is linked with), a description
// criterion, or management's assertion. Prompts are this library's own: no standard
// numbers or requires them.
//
// A prompt's number may change between versions of this library; its text form, such
// as "quarterly-access-reviews", does not, so store that.
type Prompt uint16

const aPrompt = "a prompt of the readiness checklist"

// Prompts yields all prompts in the order of what they belong to: criteria, clauses
// and controls, description criteria, assertion.
func Prompts() iter.Seq[Prompt] { return bitset.Range(1, lastPrompt+1) }

// PromptsOf yields the prompts that belong to a criterion.
func PromptsOf(c tsc.Criterion) iter.Seq[Prompt] {
	if !c.IsValid() {
		return bitset.Range[Prompt](1, 1)
	}
	return bitset.Range(firstPrompt[c], firstPrompt[c+1])
}

// ParsePrompt returns the prompt with exactly this id, or a Problem that quotes the
// text and suggests one.
func ParsePrompt(id string) (Prompt, error) {
	i, found := slices.BinarySearchFunc(promptsByID[:], id, func(p Prompt, id string) int {
		return strings.Compare(promptRows[p].id, id)
	})
	if found {
		return promptsByID[i], nil
	}
	known := make([]string, 0, lastPrompt)
	for p := range Prompts() {
		known = append(known, p.String())
	}
	return 0, enum.Unknown(aPrompt, id, known)
}

// IsValid reports whether p is in the catalog.
func (p Prompt) IsValid() bool { return p > 0 && p <= lastPrompt }

func (p Prompt) row() *promptRow {
	if !p.IsValid() {
		return &promptRows[0]
	}
	return &promptRows[p]
}

// Question returns the question in plain words.
func (p Prompt) Question() string { return p.row().question }

// Designed says what an auditor expects to see designed as of a date.
func (p Prompt) Designed() string { return p.row().designed }

// Operated says what must have happened over a period, with the record of it.
func (p Prompt) Operated() string { return p.row().operated }

// Evidence yields what typically shows the answer, in a few words each.
func (p Prompt) Evidence() iter.Seq[string] {
	evidence := p.row().evidence
	return func(yield func(string) bool) {
		for _, e := range evidence {
			if !yield(e) {
				return
			}
		}
	}
}

// Cadence returns how often the control behind the answer typically operates.
func (p Prompt) Cadence() soc.Cadence { return p.row().cadence }

// Owner returns the role that typically answers for it.
func (p Prompt) Owner() string { return p.row().owner }

// Criterion returns the criterion that the prompt belongs to; zero for others.
func (p Prompt) Criterion() tsc.Criterion { return p.row().criterion }

// Requirement returns the clause, or the control of Annex A, that the prompt belongs
// to; zero for others. [Prompt.Requirements] are those that it serves.
func (p Prompt) Requirement() iso27001.Requirement { return p.row().requirement }

// DescriptionCriterion returns the description criterion, DC1 to DC9, that the prompt
// belongs to; zero for others.
func (p Prompt) DescriptionCriterion() soc.DescriptionCriterion { return p.row().description }

// IsAssertion reports whether the prompt is about management's assertion.
func (p Prompt) IsAssertion() bool { return p.row().assertion }

// Points yields the points of focus of its criterion that the prompt touches. They
// are not requirements: a criterion may be met without each of them.
func (p Prompt) Points() iter.Seq[tsc.PointOfFocus] {
	row := p.row()
	return func(yield func(tsc.PointOfFocus) bool) {
		for ordinal := range bitset.All[uint8](uint64(row.points)) {
			if !yield(row.criterion.Point(int(ordinal))) {
				return
			}
		}
	}
}

// Requirements returns the requirements of ISO/IEC 27001 that the same evidence
// serves: some of those that the cross-map links with the criterion, or the
// requirement that the prompt belongs to.
func (p Prompt) Requirements() iso27001.Set { return iso27001.SetOf(p.row().requirements...) }

// AlwaysApplies reports whether what the prompt belongs to applies to every
// organization in an audit that asks it: a common criterion, a clause, the assertion,
// or a description criterion without a condition. There, "not applicable" is a
// finding, however it is justified.
func (p Prompt) AlwaysApplies() bool {
	row := p.row()
	switch {
	case row.criterion != 0:
		return row.criterion.IsCommon()
	case row.description != 0:
		return row.description.Applies() == soc.AppliesBothTypes
	}
	return row.assertion || row.requirement.IsClause()
}

// Compare returns -1, 0 or 1 as p stands before, at or after q in catalog order.
func (p Prompt) Compare(q Prompt) int { return min(max(int(p)-int(q), -1), 1) }

// String returns the id, such as "quarterly-access-reviews"; "" when not valid.
func (p Prompt) String() string { return p.row().id }

// AppendText implements [encoding.TextAppender].
func (p Prompt) AppendText(b []byte) ([]byte, error) {
	if !p.IsValid() {
		return b, enum.Invalid(aPrompt, int(p))
	}
	return append(b, p.String()...), nil
}

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (p Prompt) MarshalText() ([]byte, error) { return p.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParsePrompt].
func (p *Prompt) UnmarshalText(text []byte) error {
	if p == nil {
		return enum.Nowhere()
	}
	parsed, err := ParsePrompt(string(text))
	if err == nil {
		*p = parsed
	}
	return err
}
