package readiness

import "github.com/attestkit/attestkit/iso27001"

func (s *scorer) sumRequirements() {
	if !s.a.Target.ISO27001 {
		return
	}
	rows := make([]RequirementResult, 0, iso27001.AllRequirements().Len())
	for q := range iso27001.Requirements() {
		rows = append(rows, RequirementResult{Requirement: q})
	}
	at := func(q iso27001.Requirement) *RequirementResult { return &rows[q-1] }
	for i := range s.result.Prompts {
		r := &s.result.Prompts[i]
		for _, q := range r.Requirements {
			at(q).Counts.add(r.Design, r.Operation)
		}
	}
	served := s.serving()
	for i := range rows {
		s.closeRequirement(&rows[i], served.Has(rows[i].Requirement))
	}
	for i := range s.a.Controls {
		for _, q := range s.a.Controls[i].Requirements {
			if s.sel.requirements.Has(q) {
				s.named(&at(q).Row, &at(q).Controls, i)
			}
		}
	}
	s.result.Requirements = rows
	s.groupRequirements()
}

// serving returns the requirements that a control names.
func (s *scorer) serving() (set iso27001.Set) {
	for i := range s.a.Controls {
		for _, q := range s.a.Controls[i].Requirements {
			set = set.With(q)
		}
	}
	return set
}

func (s *scorer) closeRequirement(row *RequirementResult, served bool) {
	row.close()
	switch {
	case !s.sel.requirements.Has(row.Requirement):
		row.Design = Inapplicable
	case row.Design == Inapplicable && row.Requirement.IsClause():
		row.Design, row.Whys = NotYet, []Why{{Code: CodeAlwaysApplies,
			Text: "Everything that serves " + row.Requirement.String() + " is set aside, and no clause may be.", Settle: "Answer the prompt of the clause."}}
	case row.Design != 0:
		return
	case served:
		row.Design = Ready
	default:
		row.Design, row.Whys = NotYet, []Why{{Code: CodeNoPrompt,
			Text: "No prompt serves " + row.Requirement.String() + ", and no control names it.", Settle: "Name it in the control that does it."}}
	}
	if s.type2 {
		row.Operation = row.Design
	}
}

func (s *scorer) groupRequirements() {
	var themes [iso27001.Technological + 1]Row
	for i := range s.result.Requirements {
		row := &s.result.Requirements[i]
		s.result.ISO27001.Items.add(row.Design, row.Operation)
		if row.Requirement.IsClause() {
			s.result.Clauses.Counts.add(row.Design, row.Operation)
		} else {
			themes[row.Requirement.Theme()].Counts.add(row.Design, row.Operation)
		}
	}
	s.result.Clauses.close()
	for t := range iso27001.Themes() {
		row := themes[t]
		row.close()
		s.result.Themes = append(s.result.Themes, ThemeResult{t, row})
	}
}
