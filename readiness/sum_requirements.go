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
	for i := range rows {
		s.closeRequirement(&rows[i])
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

// closeRequirement turns the counts of a requirement into states. The catalog has a
// prompt for each, so that only what the target excludes has no count.
func (s *scorer) closeRequirement(row *RequirementResult) {
	row.close()
	if !s.sel.requirements.Has(row.Requirement) {
		row.Design = Inapplicable
	}
	if row.Design == Inapplicable && row.Requirement.IsClause() {
		row.Design, row.Whys = NotYet, []Why{{Code: CodeAlwaysApplies,
			Text: "Everything that serves " + row.Requirement.String() + " is set aside, and no clause may be.", Settle: "Answer the prompt of the clause."}}
	}
	if s.type2 && row.Operation == 0 || row.Operation == Inapplicable {
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
