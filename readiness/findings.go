package readiness

import (
	"strconv"

	"github.com/attestkit/attestkit"
)

// add records a finding at the place in the assessment that the tokens name.
func (s *scorer) add(code Code, text, settle string, tokens ...any) {
	s.result.Findings = append(s.result.Findings, Finding{code, attestkit.Pointer(tokens...), text, settle})
}

// find collects the findings: on responses, on controls, on evidence.
func (s *scorer) find() {
	for i := range s.a.Responses {
		s.findResponse(&s.a.Responses[i], i)
	}
	for i := range s.result.Controls {
		s.findControl(&s.result.Controls[i], i)
	}
	for i := range s.a.Controls {
		if !s.used[i] {
			s.add(CodeControlUnused, "No response, criterion or requirement uses this control.", "Name it in a response, or name what it serves.", "controls", i)
		}
	}
	for i := range s.result.Requirements {
		if row := &s.result.Requirements[i]; row.Design == Inapplicable && s.sel.requirements.Has(row.Requirement) {
			s.add(CodeNotExcluded, "Every prompt that serves "+row.Requirement.String()+" is set aside, and the target does not exclude it.", "Exclude it in the Statement of Applicability, with the reason, or answer a prompt.", "target", "excluded")
		}
	}
	for i := range s.a.Evidence {
		s.findItem(&s.a.Evidence[i], i)
	}
}

func (s *scorer) findResponse(r *Response, i int) {
	for _, id := range r.Controls {
		if c, found := s.controls[id]; found {
			s.used[c] = true
		}
	}
	for _, id := range r.Evidence {
		if e, found := s.evidence[id]; found {
			s.shown[e] = true
		}
	}
	switch {
	case !r.Prompt.IsValid():
	case !s.sel.soc2[r.Prompt] && !s.sel.iso[r.Prompt]:
		s.add(CodeNotAsked, "The target does not ask this prompt, and the response counts nowhere.", "Keep it for a wider scope, or leave it out.", "responses", i)
	case r.Status == NotApplicable && r.Prompt.AlwaysApplies():
		s.add(CodeAlwaysApplies, of(r.Prompt)+" applies to everyone, and this prompt is set aside.", "See that other prompts carry it, and expect to be asked why this one does not apply.", "responses", i, "status")
	case r.Status == Carried && len(r.Evidence) == 0:
		s.add(CodeNoProviderEvidence, "It is carried by a provider, and nothing shows how the provider is watched.", "Attach the provider's report, or your review of it.", "responses", i)
	}
}

// of names what a prompt belongs to.
func of(p Prompt) string {
	switch {
	case p.Criterion() != 0:
		return p.Criterion().String()
	case p.Requirement() != 0:
		return p.Requirement().String()
	case p.IsAssertion():
		return "Management's assertion"
	}
	return p.DescriptionCriterion().String()
}

func (s *scorer) findControl(f *Sufficiency, i int) {
	if f.DaysBefore > 0 {
		s.add(CodeControlLate, "For "+plural(f.DaysBefore, "day")+" of the window, out of "+strconv.Itoa(f.Window.Days())+", the control did not exist.", "Name what did its work until then, or expect the auditor to say so.", "controls", i, "since")
	}
	if f.Untestable() {
		s.add(CodeUntestable, "The control has no slot in the window and cannot be tested there.", "Perform it within the window, or rely on another control for the period.", "controls", i)
	}
	if f.DidNotOperate() {
		s.add(CodeDidNotOperate, "The event did not happen in the window, so the control did not operate. That is no gap.", "Keep the empty list that shows it.", "controls", i)
	}
}

func (s *scorer) findItem(e *Evidence, i int) {
	if e.Owner == "" {
		s.add(CodeNoOwner, "The item counts, and has no owner.", "Name who keeps it.", "evidence", i)
	}
	if e.PerformedOn.IsZero() {
		s.add(CodeEvidenceUndated, "The item does not say when it was performed, and counts nowhere.", "Add the day on which what it shows was done, not that of the export.", "evidence", i)
	}
	if e.PerformedOn.After(s.asOf) {
		s.add(CodeEvidenceFuture, "The item was performed after "+s.asOf.String()+", and does not count yet.", "Correct the day, or score as of a later one.", "evidence", i, "performedOn")
	}
	if len(e.Controls) == 0 && !s.shown[i] {
		s.add(CodeEvidenceUnused, "Neither a response nor a control uses this item.", "Name the control that it shows, or cite it in a response.", "evidence", i)
	}
}
