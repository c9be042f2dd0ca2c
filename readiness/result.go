package readiness

import (
	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// Result is what [Score] makes of an assessment. Every row has two states that are
// kept apart: Design is readiness for what a Type 1 asks, on the target's day; and
// Operation is readiness for what a Type 2 asks besides, over its window. Operation is
// absent where the target is no Type 2.
//
// A certification body looks at design and at records of operation, without a window:
// for ISO/IEC 27001 read Design, and Operation as what a SOC 2 auditor would still miss.
type Result struct {
	AsOf         attestkit.Date      `json:"asOf,omitzero"`          // the day as of which was scored
	Date         attestkit.Date      `json:"date,omitzero"`          // the day for which design is judged
	Target       Target              `json:"target"`                 // what the assessment aims at
	SOC2         AuditTotals         `json:"soc2,omitzero"`          // the SOC 2: its prompts and criteria
	ISO27001     AuditTotals         `json:"iso27001,omitzero"`      // the certification: its prompts and requirements
	Shared       Counts              `json:"shared,omitzero"`        // the prompts that count for both audits
	Prompts      []PromptResult      `json:"prompts,omitempty"`      // those that the target asks
	Criteria     []CriterionResult   `json:"criteria,omitempty"`     // those in scope
	Series       []SeriesResult      `json:"series,omitempty"`       // those in scope
	Categories   []CategoryResult    `json:"categories,omitempty"`   // those in scope; security stands for the common criteria
	Description  []DescriptionResult `json:"description,omitempty"`  // DC1 to DC9, as far as they apply
	Assertion    Row                 `json:"assertion,omitzero"`     // management's assertion
	Requirements []RequirementResult `json:"requirements,omitempty"` // all 123 where ISO/IEC 27001 is aimed at
	Clauses      Row                 `json:"clauses,omitzero"`       // the 30 clauses together
	Themes       []ThemeResult       `json:"themes,omitempty"`       // the controls of Annex A by theme
	Controls     []Sufficiency       `json:"controls,omitempty"`     // the organization's controls over the window of a Type 2
	Tested       ControlTotals       `json:"tested,omitzero"`        // the same, counted
	ControlWhys  []Why               `json:"controlWhys,omitempty"`  // what the controls lack, each once
	Findings     []Finding           `json:"findings,omitempty"`     // what else there is to say
}

// Totals counts states. Show a count with its denominator.
type Totals struct {
	Ready         int `json:"ready"`
	NotYet        int `json:"notYet"`
	Untested      int `json:"untested,omitempty"` // nothing is lacking, and the window is not or not wholly tested; of operation alone
	Carried       int `json:"carried"`
	NotApplicable int `json:"notApplicable"`
}

// All returns how many were judged.
func (t Totals) All() int { return t.Applicable() + t.NotApplicable }

// Applicable returns how many apply, the denominator of the others.
func (t Totals) Applicable() int { return t.Ready + t.NotYet + t.Untested + t.Carried }

func (t *Totals) add(s State) {
	switch s {
	case Ready:
		t.Ready++
	case NotYet:
		t.NotYet++
	case Untested:
		t.Untested++
	case CarriedElsewhere:
		t.Carried++
	case Inapplicable:
		t.NotApplicable++
	}
}

// state returns what the parts come to: not yet when any is; else ready when any is,
// untested or carried when any of the rest is, not applicable when nothing else is, and
// zero of nothing.
func (t Totals) state() State {
	switch {
	case t.NotYet > 0:
		return NotYet
	case t.Ready > 0:
		return Ready
	case t.Untested > 0:
		return Untested
	case t.Carried > 0:
		return CarriedElsewhere
	case t.NotApplicable > 0:
		return Inapplicable
	}
	return 0
}

// Counts are totals for design and for operation.
type Counts struct {
	Design    Totals `json:"design"`
	Operation Totals `json:"operation,omitzero"`
}

func (c *Counts) add(design, operation State) {
	c.Design.add(design)
	c.Operation.add(operation)
}

// AuditTotals counts what one audit asks.
type AuditTotals struct {
	Prompts Counts `json:"prompts"` // the prompts that count for it
	Items   Counts `json:"items"`   // the criteria of a SOC 2, or the requirements of ISO/IEC 27001
}

// Row is what a group of prompts, criteria or requirements comes to.
type Row struct {
	Design    State  `json:"design,omitzero"`    // readiness for a Type 1; absent when nothing is asked
	Operation State  `json:"operation,omitzero"` // readiness for a Type 2
	Counts    Counts `json:"counts"`             // of its parts
}

func (r *Row) close() { r.Design, r.Operation = r.Counts.Design.state(), r.Counts.Operation.state() }

// PromptResult is what the response to one prompt comes to, for both audits.
type PromptResult struct {
	Prompt       Prompt                 `json:"prompt"`
	Status       Status                 `json:"status,omitzero"`        // absent when there is no response
	Owner        string                 `json:"owner,omitempty"`        // the response's
	Due          attestkit.Date         `json:"due,omitzero"`           // the response's
	Overdue      bool                   `json:"overdue,omitempty"`      // due before today, and the design is not ready
	Design       State                  `json:"design"`                 // readiness for a Type 1
	Operation    State                  `json:"operation,omitzero"`     // readiness for a Type 2
	SOC2         bool                   `json:"soc2,omitempty"`         // it counts for the SOC 2
	ISO27001     bool                   `json:"iso27001,omitempty"`     // it counts for the certification
	Requirements []iso27001.Requirement `json:"requirements,omitempty"` // in the target, that it counts for
	Controls     []string               `json:"controls,omitempty"`     // ids of those that the response names
	Whys         []Why                  `json:"whys,omitempty"`         // why not yet; those of its controls are in ControlWhys
}

// CriterionResult is what the prompts of a criterion come to, with the controls that
// name the criterion themselves. The counts are of prompts.
type CriterionResult struct {
	Criterion tsc.Criterion `json:"criterion"`
	Row
	Controls []string `json:"controls,omitempty"` // ids of the controls that name it and that lack something
	Whys     []Why    `json:"whys,omitempty"`     // why not yet, besides its prompts and controls
}

// SeriesResult sums a series of criteria.
type SeriesResult struct {
	Series tsc.Series `json:"series"`
	Row
}

// CategoryResult sums the criteria that a category adds; for security the common
// criteria, which belong to every category.
type CategoryResult struct {
	Category tsc.Category `json:"category"`
	Row
}

// DescriptionResult is what the prompts of a description criterion come to.
type DescriptionResult struct {
	Criterion soc.DescriptionCriterion `json:"criterion"`
	Row
}

// RequirementResult is what the prompts that serve a requirement come to, with the
// controls that name it themselves. The counts are of prompts.
type RequirementResult struct {
	Requirement iso27001.Requirement `json:"requirement"`
	Row
	Controls []string `json:"controls,omitempty"` // ids of the controls that name it and that lack something
	Whys     []Why    `json:"whys,omitempty"`     // why not yet, besides its prompts and controls
}

// ThemeResult sums the controls of a theme.
type ThemeResult struct {
	Theme iso27001.Theme `json:"theme"`
	Row
}

// Why says why something is not ready yet.
type Why struct {
	Code      Code           `json:"code"`                // for programs
	Prompt    Prompt         `json:"prompt,omitzero"`     // the prompt that it is about
	Control   string         `json:"control,omitempty"`   // id of the control that it is about
	Operation bool           `json:"operation,omitempty"` // it keeps a Type 2 from being ready, and no Type 1
	Due       attestkit.Date `json:"due,omitzero"`        // the last day for it, where the calendar has one
	Text      string         `json:"text"`                // what is not ready, in a sentence
	Settle    string         `json:"settle"`              // what would settle it, in a sentence
}

// Finding is something to say that is no state of a prompt.
type Finding struct {
	Code    Code   `json:"code"`
	ID      string `json:"id,omitempty"` // of the prompt, control, item of evidence or requirement that it is about
	Pointer string `json:"pointer"`      // where in the assessment, RFC 6901
	Text    string `json:"text"`         // what was found, in a sentence
	Settle  string `json:"settle"`       // what would settle it, in a sentence
}
