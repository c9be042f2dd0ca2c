package readiness

import (
	"github.com/attestkit/attestkit"
)

// add records a finding on what has the id, at the place in the assessment that the tokens name.
func (s *scorer) add(code Code, id, text, settle string, tokens ...any) {
	s.result.Findings = append(s.result.Findings, Finding{code, id, attestkit.Pointer(tokens...), text, settle})
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
			s.add(CodeControlUnused, s.a.Controls[i].ID, "No response, criterion or requirement uses this control.", "Name it in a response, or name what it serves.", "controls", i)
		}
	}
	for i := range s.result.Requirements {
		if row := &s.result.Requirements[i]; row.Design == Inapplicable && s.sel.requirements.Has(row.Requirement) {
			s.add(CodeNotExcluded, row.Requirement.String(), "Every prompt that serves "+row.Requirement.String()+" is set aside, and the target does not exclude it.", "Exclude it in the Statement of Applicability, with the reason, or answer a prompt.", "target", "excluded")
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
		s.add(CodeNotAsked, r.Prompt.String(), "The target does not ask this prompt, and the response counts nowhere.", "Keep it for a wider scope, or leave it out.", "responses", i)
	case r.Status == NotApplicable && r.Prompt.AlwaysApplies():
		s.add(CodeAlwaysApplies, r.Prompt.String(), owning(r.Prompt)+" applies to everyone, and this prompt is set aside.", "See that other prompts carry it, and expect to be asked why this one does not apply.", "responses", i, "status")
	case r.Status == Carried && len(r.Evidence) == 0:
		s.add(CodeNoProviderEvidence, r.Prompt.String(), "It is carried by a provider, and nothing shows how the provider is watched.", "Attach the provider's report, or your review of it.", "responses", i)
	}
}

// owning names what a prompt belongs to.
func owning(p Prompt) string {
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
		y := lateWhy(f)
		s.add(y.Code, f.Control, y.Text, y.Settle, "controls", i, "since")
	}
	switch {
	case f.Untestable():
		y := untestableWhy(f)
		s.add(y.Code, f.Control, y.Text, y.Settle, "controls", i)
	case f.IsEarlierOnly():
		y := earlierWhy(f)
		s.add(y.Code, f.Control, y.Text, y.Settle, "controls", i)
	case f.AgainstCount > 0:
		s.add(CodeCountContradicted, f.Control, "A population counts 0 events, and "+plural(f.AgainstCount, "record")+" of the control "+comes(f.AgainstCount)+" from the days that it counts.", "Take the list from the system anew, or take out what is no record of this control.", "controls", i, "populations")
	case f.DidNotOperate():
		s.add(CodeDidNotOperate, f.Control, "The event did not happen in the window, so the control did not operate. That is no gap.", "Keep the empty list that shows it.", "controls", i)
	}
}

func (s *scorer) findItem(e *Evidence, i int) {
	if e.Owner == "" {
		s.add(CodeNoOwner, e.ID, "The item counts, and has no owner.", "Name who keeps it.", "evidence", i)
	}
	if e.PerformedOn.IsZero() {
		s.add(CodeEvidenceUndated, e.ID, "The item does not say when it was performed, and counts nowhere.", "Add the day on which what it shows was done, not that of the export.", "evidence", i)
	}
	if e.PerformedOn.After(s.asOf) {
		s.add(CodeEvidenceFuture, e.ID, "The item was performed after "+s.asOf.String()+", and does not count yet.", "Correct the day, or score as of a later one.", "evidence", i, "performedOn")
	}
	if len(e.Controls) == 0 && !s.shown[i] {
		s.add(CodeEvidenceUnused, e.ID, "Neither a response nor a control uses this item.", "Name the control that it shows, or cite it in a response.", "evidence", i)
	}
}
