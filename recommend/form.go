package recommend

import (
	"unicode/utf8"

	"github.com/attestkit/attestkit/internal/enum"
)

// hasForm asks quickly whether all texts of the recommendation are UTF-8 and no names of
// its labels differ in case alone. Where not, enum.CheckForm looks where, which takes
// longer.
func (r *Recommendation) hasForm() bool {
	return each(r.Reports, (*Advice).hasForm) &&
		each(r.OpenQuestions, func(q *OpenQuestion) bool { return utf8.ValidString(q.Ask) && utf8.ValidString(q.Why) }) &&
		each(r.Notes, func(n *Note) bool { return utf8.ValidString(n.Sentence) }) &&
		(len(r.Labels) == 0 || enum.AreLabels(r.Labels))
}

func (a *Advice) hasForm() bool {
	return each(a.Reasons, (*Reason).hasForm) && each(a.Type2.Reasons, (*Reason).hasForm) &&
		utf8.ValidString(a.Scope.OtherService) && utf8.ValidString(a.Subservice.Sentence) &&
		each(a.Scope.ObjectiveAreas, func(o *ObjectiveArea) bool { return utf8.ValidString(o.Area) }) &&
		each(a.Scope.Categories, func(c *CategoryRuling) bool { return each(c.Reasons, (*Reason).hasForm) }) &&
		each(a.TypePlan.Steps, func(s *Step) bool { return utf8.ValidString(s.Sentence) }) &&
		each(a.Also, func(x *Also) bool { return utf8.ValidString(x.Sentence) })
}

func (r *Reason) hasForm() bool { return utf8.ValidString(r.Sentence) }

func each[T any](list []T, holds func(*T) bool) bool {
	for i := range list {
		if !holds(&list[i]) {
			return false
		}
	}
	return true
}
