package readiness

import (
	"log/slog"
	"maps"
	"slices"
	"time"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// Assessment is an organization's checklist on the way to its audits: what it aims
// at, what it answered to each prompt, its own controls, and the evidence of them.
// Only the target is needed. Lists of ids are plain slices in the organization's own
// order; an id twice is a problem. What is absent is unknown.
//
// The JSON document's name is assessment.
type Assessment struct {
	Organization    string              `json:"organization,omitempty"`   // whose assessment it is
	System          string              `json:"system,omitempty"`         // what is to be examined, as the description will call it
	CriteriaEdition soc.CriteriaEdition `json:"criteriaEdition,omitzero"` // of the trust services criteria: 2017, or 2022 with the points of focus that this library holds
	Target          Target              `json:"target"`                   // the audits that it prepares for
	Responses       []Response          `json:"responses,omitempty"`      // the answers, each to another prompt
	Controls        []Control           `json:"controls,omitempty"`       // the organization's own controls
	Evidence        []Evidence          `json:"evidence,omitempty"`       // records of what was done; never the content
	Labels          map[string]string   `json:"labels,omitempty"`         // the caller's own data, carried through
}

// Target is what an assessment prepares for: a SOC 2 of one type, a certification
// under ISO/IEC 27001:2022, or both. Dates may be absent while they are not set.
type Target struct {
	Type     soc.Type               `json:"type,omitzero"`      // the type of the SOC 2; absent where none is aimed at
	AsOf     attestkit.Date         `json:"asOf,omitzero"`      // the date of a Type 1, or of an ISO audit alone
	Window   attestkit.Period       `json:"window,omitzero"`    // the period of a Type 2
	Scope    tsc.Scope              `json:"scope,omitzero"`     // categories and privacy role of the SOC 2; none means all five
	ISO27001 bool                   `json:"iso27001,omitempty"` // whether a certification is aimed at
	Excluded []iso27001.Requirement `json:"excluded,omitempty"` // the controls of Annex A that the Statement of Applicability excludes
}

// Response is what the organization answers to one prompt.
type Response struct {
	Prompt        Prompt            `json:"prompt"`                  // required; each prompt is answered once
	Status        Status            `json:"status"`                  // required
	Justification string            `json:"justification,omitempty"` // why the prompt is not applicable
	CarriedBy     string            `json:"carriedBy,omitempty"`     // the subservice organization that does it
	Owner         string            `json:"owner,omitempty"`         // who answers for it
	Due           attestkit.Date    `json:"due,omitzero"`            // when it is to be in place
	Notes         string            `json:"notes,omitempty"`         // whatever else
	Controls      []string          `json:"controls,omitempty"`      // ids of the controls that do what the prompt asks for
	Evidence      []string          `json:"evidence,omitempty"`      // ids of evidence of their design, or of the whole where there is no control
	Labels        map[string]string `json:"labels,omitempty"`        // the caller's own data, carried through
}

// Control is a control of the organization. Its cadence, with the anchor, says when
// it is expected to operate: see [Control.Slots].
type Control struct {
	ID           string                 `json:"id"`                     // required; the organization's own
	Title        string                 `json:"title,omitempty"`        // a few words
	Description  string                 `json:"description,omitempty"`  // what is done, by whom, how often
	Owner        string                 `json:"owner,omitempty"`        // who answers for it
	Nature       soc.Nature             `json:"nature,omitzero"`        // manual, automated, or manual upon what a system produces
	Cadence      soc.Cadence            `json:"cadence,omitzero"`       // how often it operates
	OtherCadence string                 `json:"otherCadence,omitempty"` // which, when the cadence is other
	AnchorMonth  time.Month             `json:"anchorMonth,omitempty"`  // the month, 1 to 12, in which quarters, half-years and years start; January unless said
	LagDays      int                    `json:"lagDays,omitempty"`      // days after a slot's end until its occurrence is expected, at most 366; see [Control.Slots]
	GraceDays    int                    `json:"graceDays,omitempty"`    // days after a slot's end, and within the window, in which it may still be performed, as the control's wording allows; at most 366
	Since        attestkit.Date         `json:"since,omitzero"`         // the first day on which it existed
	Populations  []Population           `json:"populations,omitempty"`  // of an on-event control: how often the event happened
	Criteria     []tsc.Criterion        `json:"criteria,omitempty"`     // the trust services criteria that it serves
	Requirements []iso27001.Requirement `json:"requirements,omitempty"` // the clauses and controls of ISO/IEC 27001 that it serves
	Labels       map[string]string      `json:"labels,omitempty"`       // the caller's own data, carried through
}

// Population is how often an event happened in a period, such as 14 terminations.
// A count of 0 is knowledge: the control had nothing to do.
type Population struct {
	Period attestkit.Period `json:"period"`           // required; those of one control do not overlap
	Count  int              `json:"count"`            // required; how many there were, perhaps 0
	Source string           `json:"source,omitempty"` // where the full list comes from, so that an auditor can see that it is full
}

// Evidence is a record of something done, or of how something is set up. The
// document says where it is and how to recognize it, and never holds it.
type Evidence struct {
	ID          string            `json:"id"`                   // required; the organization's own
	Title       string            `json:"title,omitempty"`      // a few words
	Kind        EvidenceKind      `json:"kind,omitzero"`        // what sort of record
	OtherKind   string            `json:"otherKind,omitempty"`  // which, when the kind is other
	PerformedOn attestkit.Date    `json:"performedOn,omitzero"` // when what it shows was done, which decides; without it the item counts nowhere
	Covers      attestkit.Period  `json:"covers,omitzero"`      // the period that it speaks of, such as the quarter reviewed
	CollectedOn attestkit.Date    `json:"collectedOn,omitzero"` // when it was obtained, perhaps much later
	ValidUntil  attestkit.Date    `json:"validUntil,omitzero"`  // the day on which it stops being valid; it covers the days before
	Owner       string            `json:"owner,omitempty"`      // who keeps it
	Location    string            `json:"location,omitempty"`   // where it is: a link, a path, a ticket number
	SHA256      string            `json:"sha256,omitempty"`     // of the file: 64 lower-case hexadecimal digits
	Controls    []string          `json:"controls,omitempty"`   // ids of the controls whose operation it shows
	Labels      map[string]string `json:"labels,omitempty"`     // the caller's own data, carried through
}

// Clone returns a copy that shares nothing with the assessment that can change. A nil
// assessment is the empty one. Texts are not copied: one that is kept may keep the memory
// of the whole document that it was read from.
func (a *Assessment) Clone() Assessment {
	a = orZero(a)
	b := *a
	b.Target = a.Target.clone()
	b.Responses = slices.Clone(a.Responses)
	for i := range b.Responses {
		r := &b.Responses[i]
		r.Controls, r.Evidence, r.Labels = slices.Clone(r.Controls), slices.Clone(r.Evidence), maps.Clone(r.Labels)
	}
	b.Controls = slices.Clone(a.Controls)
	for i := range b.Controls {
		b.Controls[i] = b.Controls[i].clone()
	}
	b.Evidence = slices.Clone(a.Evidence)
	for i := range b.Evidence {
		e := &b.Evidence[i]
		e.Controls, e.Labels = slices.Clone(e.Controls), maps.Clone(e.Labels)
	}
	b.Labels = maps.Clone(a.Labels)
	return b
}

func (t Target) clone() Target {
	t.Scope.Categories, t.Excluded = slices.Clone(t.Scope.Categories), slices.Clone(t.Excluded)
	return t
}

func (c Control) clone() Control {
	c.Populations, c.Labels = slices.Clone(c.Populations), maps.Clone(c.Labels)
	c.Criteria, c.Requirements = slices.Clone(c.Criteria), slices.Clone(c.Requirements)
	return c
}

// LogValue implements [slog.LogValuer]: what the assessment aims at and how much it
// holds, never its text.
func (a Assessment) LogValue() slog.Value {
	return slog.GroupValue(
		slog.String("type", a.Target.Type.String()), slog.String("asOf", a.Target.AsOf.String()),
		slog.String("window", a.Target.Window.String()), slog.Bool("iso27001", a.Target.ISO27001),
		slog.Int("responses", len(a.Responses)), slog.Int("controls", len(a.Controls)), slog.Int("evidence", len(a.Evidence)),
	)
}
