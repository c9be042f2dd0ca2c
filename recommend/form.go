package recommend

import "github.com/attestkit/attestkit/internal/enum"

// hasForm asks quickly whether all texts of the recommendation are UTF-8 and no names of
// its labels differ in case alone. Where not, enum.CheckForm looks where, which takes
// longer.
func (r *Recommendation) hasForm() bool {
	return enum.Each(r.Reports, (*Advice).hasForm) &&
		enum.Each(r.OpenQuestions, func(q *OpenQuestion) bool { return enum.IsText(q.Ask, q.Why) }) &&
		enum.Each(r.Notes, func(n *Note) bool { return enum.IsText(n.Sentence) }) &&
		enum.AreLabels(r.Labels)
}

func (a *Advice) hasForm() bool {
	return enum.Each(a.Reasons, (*Reason).hasForm) && enum.Each(a.Type2.Reasons, (*Reason).hasForm) &&
		enum.IsText(a.Scope.OtherService, a.Subservice.Sentence) &&
		enum.Each(a.Scope.ObjectiveAreas, func(o *ObjectiveArea) bool { return enum.IsText(o.Area) }) &&
		enum.Each(a.Scope.Categories, func(c *CategoryRuling) bool { return enum.Each(c.Reasons, (*Reason).hasForm) }) &&
		enum.Each(a.TypePlan.Steps, func(s *Step) bool { return enum.IsText(s.Sentence) }) &&
		enum.Each(a.Also, func(x *Also) bool { return enum.IsText(x.Sentence) })
}

func (r *Reason) hasForm() bool { return enum.IsText(r.Sentence) }
