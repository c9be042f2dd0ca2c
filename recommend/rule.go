package recommend

import (
	"iter"

	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
)

// Rule is a rule of the recommendation. Rules are a table: each has an id, a
// condition over answers and other members of the profile, the subjects that it
// decides, a sentence and a source. No rule takes away what another gives, so a Yes
// never removes a report or a category. The zero Rule is not valid.
type Rule uint8

const aRule = "a rule of the recommendation"

// Rules yields all rules: those that call for reports, types and categories, then
// those that say why one is not called for.
func Rules() iter.Seq[Rule] { return bitset.Range(RuleFinancialStatements, lastRule+1) }

// ParseRule returns the rule with exactly this id, such as "soc1-auditor-asks", or a
// Problem that quotes the text and suggests one.
func ParseRule(id string) (Rule, error) {
	for r := range Rules() {
		if ruleRows[r].id == id {
			return r, nil
		}
	}
	known := make([]string, 0, lastRule)
	for r := range Rules() {
		known = append(known, r.String())
	}
	return 0, enum.Unknown(aRule, id, known)
}

// IsValid reports whether r is one of the rules.
func (r Rule) IsValid() bool { return r > 0 && r <= lastRule }

func (r Rule) row() *ruleRow {
	if !r.IsValid() {
		return &ruleRows[0]
	}
	return &ruleRows[r]
}

// String returns the id, such as "soc1-auditor-asks"; "" when not valid.
func (r Rule) String() string { return r.row().id }

// Sentence says what the rule concludes, in words for a buyer.
func (r Rule) Sentence() string { return r.row().sentence }

// Source says what the rule rests on: a standard, or practice.
func (r Rule) Source() string { return r.row().source }

// Verdict returns what the rule decides: [Needed] or [NotNeeded]; zero when r is not
// valid.
func (r Rule) Verdict() Verdict {
	switch row := r.row(); {
	case !r.IsValid():
		return 0
	case row.none != 0:
		return NotNeeded
	}
	return Needed
}

// Subjects yields what the rule decides.
func (r Rule) Subjects() iter.Seq[Subject] { return r.row().effect.all() }

// Questions yields the questions that the rule looks at. [Rule.Joint] says whether
// it wants Yes to all of them, or whether one is enough.
func (r Rule) Questions() iter.Seq[Question] {
	row := r.row()
	return (row.all | row.any | row.none).questions()
}

// Joint reports whether the rule wants Yes to all of its questions together.
func (r Rule) Joint() bool { return !r.row().all.isSingle() && r.row().all != 0 }

// AppendText implements [encoding.TextAppender].
func (r Rule) AppendText(b []byte) ([]byte, error) {
	if !r.IsValid() {
		return b, enum.Invalid(aRule, int(r))
	}
	return append(b, r.String()...), nil
}

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (r Rule) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseRule].
func (r *Rule) UnmarshalText(text []byte) error {
	if r == nil {
		return enum.Nowhere()
	}
	parsed, err := ParseRule(string(text))
	if err == nil {
		*r = parsed
	}
	return err
}
