package iso27001

import (
	"log/slog"
	"strings"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/internal/enum"
)

// StatementOfApplicability is the document that clause 6.1.3 d asks for: which
// controls risk treatment found necessary, why each is included or left out, and
// whether it is in operation. Every field may be absent unless it says otherwise,
// and absent means unknown.
//
// The JSON document's name is statement-of-applicability.
type StatementOfApplicability struct {
	Organization      string            `json:"organization,omitempty"`      // whose statement it is
	Scope             string            `json:"scope,omitempty"`             // of the management system, as on the certificate (clause 4.3)
	Version           string            `json:"version,omitempty"`           // of the document
	Date              attestkit.Date    `json:"date,omitzero"`               // of this version
	Approver          string            `json:"approver,omitempty"`          // who approved it
	RiskTreatmentPlan string            `json:"riskTreatmentPlan,omitempty"` // where the plan of clause 6.1.3 e is
	Rows              []StatementRow    `json:"rows,omitempty"`              // one for each control, in any order
	Labels            map[string]string `json:"labels,omitempty"`            // the caller's own data, carried through
}

// StatementRow decides one control: a control of Annex A, named by Control, or one
// from elsewhere, named by Other. A row names exactly one of the two.
type StatementRow struct {
	Control        Requirement       `json:"control,omitzero"`        // a control of Annex A; clauses are not decided, all of them apply
	Other          string            `json:"other,omitempty"`         // the id or name of a control outside Annex A
	Source         string            `json:"source,omitempty"`        // where the control is from, such as "ISO/IEC 27017"; for Annex A it may be absent
	Decision       Decision          `json:"decision"`                // required
	Reasons        []Reason          `json:"reasons,omitempty"`       // what the decision rests on
	Justification  string            `json:"justification,omitempty"` // the reasons in words
	Implementation Implementation    `json:"implementation,omitzero"` // whether the control is in operation
	Owner          string            `json:"owner,omitempty"`         // who answers for the control
	Evidence       []string          `json:"evidence,omitempty"`      // where its operation can be seen
	References     []string          `json:"references,omitempty"`    // what else bears on the row, such as a link of package crossmap
	Labels         map[string]string `json:"labels,omitempty"`        // the caller's own data, carried through
}

// Rules that [StatementOfApplicability.Validate] reports besides those of package
// attestkit.
const (
	RuleNotAControl       attestkit.Rule = "not-a-control"       // a clause where a control is decided
	RuleExcludedOperating attestkit.Rule = "excluded-operating"  // a control that is excluded and yet implemented
	RuleMissingControl    attestkit.Rule = "missing-control"     // Complete: a control of Annex A without a row
	RuleUndecided         attestkit.Rule = "undecided"           // Complete: a control that is neither necessary nor excluded
	RuleUnjustified       attestkit.Rule = "unjustified"         // Complete: an inclusion or exclusion without a reason
	RuleNotStated         attestkit.Rule = "implementation-open" // Complete: a necessary control that may or may not operate
)

// Validate returns nil, or an error that joins an [attestkit.Problem] for each
// contradiction, with pointers into the JSON form. What is merely missing is left
// to [StatementOfApplicability.Complete].
//
// It also refuses what no document holds: text that is not UTF-8 (rule encoding), empty
// texts in lists (empty), and labels whose names differ only in case (duplicate-name). A
// nil statement is refused as well, with the rule invalid.
func (s *StatementOfApplicability) Validate() error {
	if s == nil {
		return enum.Nothing("statement of applicability")
	}
	var c attestkit.Collector
	var decided Set
	others := map[string]bool{}
	for i := range s.Rows {
		row := &s.Rows[i]
		row.validate(&c, i)
		if decided.Has(row.Control) || others[row.Other] {
			c.Add(attestkit.Pointer("rows", i), attestkit.RuleRepeated, "%s has a row already", row.name())
		}
		decided = decided.With(row.Control)
		if row.Other != "" {
			others[row.Other] = true
		}
	}
	if !s.hasForm() {
		enum.CheckForm(&c, s)
	}
	return c.Err()
}

// hasForm asks quickly whether all texts are UTF-8, no list of texts holds an empty one,
// and no names of labels differ in case alone. Only where the answer is no does
// enum.CheckForm look where, which takes much longer.
func (s *StatementOfApplicability) hasForm() bool {
	return enum.IsText(s.Organization, s.Scope, s.Version, s.Approver, s.RiskTreatmentPlan) && enum.AreLabels(s.Labels) &&
		enum.Each(s.Rows, func(r *StatementRow) bool {
			return enum.IsText(r.Other, r.Source, r.Justification, r.Owner) && enum.AreTexts(r.Evidence) && enum.AreTexts(r.References) && enum.AreLabels(r.Labels)
		})
}

// name returns what a problem calls the row's control.
func (r *StatementRow) name() string {
	if r.Control.IsValid() {
		return r.Control.String()
	}
	return attestkit.Quote(r.Other)
}

func (r *StatementRow) validate(c *attestkit.Collector, i int) {
	r.validateControl(c, i)
	switch {
	case r.Decision == 0:
		c.Add(attestkit.Pointer("rows", i, "decision"), attestkit.RuleRequired, "a row decides its control: necessary, excluded or undecided")
	case !r.Decision.IsValid():
		c.Add(attestkit.Pointer("rows", i, "decision"), attestkit.RuleInvalid, "%d is not the value of a decision", r.Decision)
	case r.Decision == Excluded && r.Implementation == Implemented:
		c.Add(attestkit.Pointer("rows", i, "implementation"), RuleExcludedOperating, "%s is excluded and cannot be implemented: if it operates because a risk needs it, it is necessary", r.name())
	}
	if r.Implementation != 0 && !r.Implementation.IsValid() {
		c.Add(attestkit.Pointer("rows", i, "implementation"), attestkit.RuleInvalid, "%d is not the value of an implementation", r.Implementation)
	}
	r.validateReasons(c, i)
}

func (r *StatementRow) validateControl(c *attestkit.Collector, i int) {
	switch {
	case r.Control == 0 && strings.TrimSpace(r.Other) == "":
		c.Add(attestkit.Pointer("rows", i), attestkit.RuleRequired, "a row names a control of Annex A, or another control")
	case r.Control != 0 && r.Other != "":
		c.Add(attestkit.Pointer("rows", i, "other"), attestkit.RuleConflict, "the row is about %s already", r.Control)
	case r.Control.IsClause():
		c.Add(attestkit.Pointer("rows", i, "control"), RuleNotAControl, "%s is a clause: all clauses apply, and a statement decides controls", r.Control)
	case r.Control != 0 && !r.Control.IsValid():
		c.Add(attestkit.Pointer("rows", i, "control"), attestkit.RuleInvalid, "%d is not the value of %s", r.Control, aRequirement)
	}
}

func (r *StatementRow) validateReasons(c *attestkit.Collector, i int) {
	var seen uint64
	for j, reason := range r.Reasons {
		switch {
		case !reason.IsValid():
			c.Add(attestkit.Pointer("rows", i, "reasons", j), attestkit.RuleInvalid, "%d is not the value of a reason", reason)
		case seen>>reason&1 == 1:
			c.Add(attestkit.Pointer("rows", i, "reasons", j), attestkit.RuleRepeated, "%s is named twice", reason)
		default:
			seen |= 1 << reason
		}
	}
}

// Complete returns nil when the statement says all that clause 6.1.3 d asks for:
// each of the 93 controls of Annex A is decided, each decision is justified, and
// for each necessary control, wherever it is from, it is stated whether it is
// implemented. Else it returns an error that joins an [attestkit.Problem] for each
// gap. A statement may be valid without being complete. A nil statement has all the gaps
// of an empty one.
func (s *StatementOfApplicability) Complete() error {
	if s == nil {
		s = &StatementOfApplicability{}
	}
	var c attestkit.Collector
	open := AllControls()
	for i := range s.Rows {
		s.Rows[i].complete(&c, i)
		open = open.Without(s.Rows[i].Control)
	}
	for r := range open.All() {
		c.Add(attestkit.Pointer("rows"), RuleMissingControl, "%s (%s) has no row", r, r.Title())
	}
	return c.Err()
}

func (r *StatementRow) complete(c *attestkit.Collector, i int) {
	if r.Decision != Necessary && r.Decision != Excluded {
		c.Add(attestkit.Pointer("rows", i, "decision"), RuleUndecided, "%s is neither necessary nor excluded yet", r.name())
		return
	}
	if !r.isJustified() {
		c.Add(attestkit.Pointer("rows", i), RuleUnjustified, "%s is %s without a justification", r.name(), r.Decision)
	}
	if r.Decision == Necessary && r.Implementation == 0 {
		c.Add(attestkit.Pointer("rows", i), RuleNotStated, "it is not stated whether %s is implemented", r.name())
	}
}

// isJustified reports whether the row says why: in words, or for an inclusion at
// least by a reason other than "other".
func (r *StatementRow) isJustified() bool {
	if strings.TrimSpace(r.Justification) != "" {
		return true
	}
	for _, reason := range r.Reasons {
		if r.Decision == Necessary && reason.IsValid() && reason != ReasonOther {
			return true
		}
	}
	return false
}

// InPlace returns the controls of Annex A whose rows say implemented, which is
// what coverage counts. An undecided control that is implemented counts, because it
// operates whatever is decided. An excluded one does not, even where its row says
// implemented: [StatementOfApplicability.Validate] refuses that contradiction.
// Controls from outside Annex A do not count, and neither do clauses, which the
// statement does not decide: add [AllClauses], or those that operate, where a
// management system runs. Of a nil statement nothing is in place.
func (s *StatementOfApplicability) InPlace() Set {
	if s == nil {
		return Set{}
	}
	var set Set
	for i := range s.Rows {
		if row := &s.Rows[i]; row.Control.IsControl() && row.Implementation == Implemented && row.Decision != Excluded {
			set = set.With(row.Control)
		}
	}
	return set
}

// LogValue implements [slog.LogValuer]: what identifies the statement and how much
// it holds, never its text.
func (s StatementOfApplicability) LogValue() slog.Value {
	return slog.GroupValue(
		slog.String("version", s.Version), slog.String("date", s.Date.String()),
		slog.Int("rows", len(s.Rows)), slog.Int("inPlace", s.InPlace().Len()),
	)
}
