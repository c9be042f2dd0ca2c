package readiness

import (
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// named brings in what a control lacks that names a criterion or requirement itself.
func (s *scorer) named(row *Row, list *[]string, c int) {
	if !s.lacks[c].design && !s.lacks[c].operation {
		return
	}
	*list = append(*list, s.a.Controls[c].ID)
	if s.lacks[c].design {
		row.Design = NotYet
	}
	if s.type2 && s.lacks[c].operation {
		row.Operation = NotYet
	}
}

func (s *scorer) sumCriteria() {
	var place [lastCriterion + 1]int
	for c := range s.sel.criteria.All() {
		s.result.Criteria = append(s.result.Criteria, CriterionResult{Criterion: c})
		place[c] = len(s.result.Criteria)
	}
	described := newDescription(&s.result)
	for i := range s.result.Prompts {
		switch r := &s.result.Prompts[i]; {
		case !r.SOC2:
		case r.Prompt.Criterion() != 0:
			s.result.Criteria[place[r.Prompt.Criterion()]-1].Counts.add(r.Design, r.Operation)
		case r.Prompt.IsAssertion():
			s.result.Assertion.Counts.add(r.Design, r.Operation)
		default:
			described.add(r)
		}
	}
	for i := range s.result.Criteria {
		s.closeCriterion(&s.result.Criteria[i])
	}
	for i := range s.a.Controls {
		for _, c := range s.a.Controls[i].Criteria {
			if c.IsValid() && place[c] > 0 {
				row := &s.result.Criteria[place[c]-1]
				s.named(&row.Row, &row.Controls, i)
			}
		}
	}
	described.close()
	s.result.Assertion.close()
	s.groupCriteria()
}

// closeCriterion turns the counts of a criterion into states. One that always applies
// cannot be set aside prompt by prompt.
func (s *scorer) closeCriterion(row *CriterionResult) {
	row.close()
	if row.Design == Inapplicable && row.Criterion.IsCommon() {
		row.Design = NotYet
		if s.type2 {
			row.Operation = NotYet
		}
		row.Whys = []Why{{Code: CodeAlwaysApplies,
			Text:   "Every prompt of " + row.Criterion.String() + " is set aside, and the criterion applies to everyone.",
			Settle: "Answer at least one prompt with what is done here."}}
	}
}

func (s *scorer) groupCriteria() {
	var series [lastSeries + 1]Row
	var categories [tsc.Privacy + 1]Row
	for i := range s.result.Criteria {
		row := &s.result.Criteria[i]
		c, limited := row.Criterion.Category()
		if !limited {
			c = tsc.Security
		}
		s.result.SOC2.Items.add(row.Design, row.Operation)
		series[row.Criterion.Series()].Counts.add(row.Design, row.Operation)
		categories[c].Counts.add(row.Design, row.Operation)
	}
	for id := range tsc.AllSeries() {
		if row := series[id]; row.Counts.Design.All() > 0 {
			row.close()
			s.result.Series = append(s.result.Series, SeriesResult{id, row})
		}
	}
	for id := range tsc.Categories() {
		if row := categories[id]; row.Counts.Design.All() > 0 {
			row.close()
			s.result.Categories = append(s.result.Categories, CategoryResult{id, row})
		}
	}
}

const lastSeries = tsc.SeriesP8

// description sums the prompts of description criteria into the result.
type description struct {
	result *Result
	place  [soc.DC9 + 1]int
}

func newDescription(r *Result) *description { return &description{result: r} }

func (d *description) add(r *PromptResult) {
	c := r.Prompt.DescriptionCriterion()
	if c == 0 {
		return
	}
	if d.place[c] == 0 {
		d.result.Description = append(d.result.Description, DescriptionResult{Criterion: c})
		d.place[c] = len(d.result.Description)
	}
	d.result.Description[d.place[c]-1].Counts.add(r.Design, r.Operation)
}

func (d *description) close() {
	for i := range d.result.Description {
		d.result.Description[i].close()
	}
}
