package crossmap

import "github.com/attestkit/attestkit/internal/enum"

// This file asks quickly whether a map or report has the form of a document: all of its
// texts are UTF-8, no names of labels differ in case alone. Only where the answer is no
// does enum.CheckForm look where, which takes much longer.

func (m *Map) hasForm() bool {
	return enum.IsText(m.Title, m.Version, m.Source.Name, m.Source.Edition, m.Target.Name, m.Target.Edition, m.Provenance) && enum.AreLabels(m.Labels) &&
		enum.Each(m.Links, func(l *MapLink) bool {
			return enum.IsText(l.Source, l.Target, l.Rationale, l.Provenance) && enum.AreLabels(l.Labels)
		}) &&
		enum.Each(m.None, func(n *MapNone) bool { return enum.IsText(n.Source, n.Target, n.Reason, n.Provenance) })
}

func (r *Report) hasForm() bool {
	return enum.IsText(r.CriteriaEdition) && enum.AreLabels(r.Labels) &&
		enum.Each(r.Requirements.Rows, func(r *RequirementReport) bool { return enum.IsText(r.Reason) })
}
