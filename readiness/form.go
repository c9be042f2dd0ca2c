package readiness

import (
	"github.com/attestkit/attestkit/internal/enum"
	"github.com/attestkit/attestkit/soc"
)

// This file asks quickly whether an assessment or tracker has the form of a document: all
// of its texts are UTF-8, no list of texts holds an empty one, no names of labels differ
// in case alone. Only where the answer is no does enum.CheckForm look where, which takes
// much longer.

func (a *Assessment) hasForm() bool {
	return enum.IsText(a.Organization, a.System) && enum.AreLabels(a.Labels) &&
		enum.Each(a.Responses, (*Response).hasForm) && enum.Each(a.Controls, (*Control).hasForm) && enum.Each(a.Evidence, (*Evidence).hasForm)
}

func (r *Response) hasForm() bool {
	return enum.IsText(r.Justification, r.CarriedBy, r.Owner, r.Notes) && enum.AreTexts(r.Controls) && enum.AreTexts(r.Evidence) && enum.AreLabels(r.Labels)
}

func (c *Control) hasForm() bool {
	return enum.IsText(c.ID, c.Title, c.Description, c.Owner, c.OtherCadence) &&
		enum.Each(c.Populations, func(p *Population) bool { return enum.IsText(p.Source) }) && enum.AreLabels(c.Labels)
}

func (e *Evidence) hasForm() bool {
	return enum.IsText(e.ID, e.Title, e.OtherKind, e.Owner, e.Location, e.SHA256) && enum.AreTexts(e.Controls) && enum.AreLabels(e.Labels)
}

func (t *Tracker) hasForm() bool {
	return enum.IsText(t.Organization) && enum.AreLabels(t.Labels) &&
		enum.Each(t.VendorReports, func(r *TrackedReport) bool {
			return enum.Each(r.Issues, (*TrackedIssue).hasForm) && enum.Each(r.CUECs, (*TrackedCUEC).hasForm) && enum.AreLabels(r.Labels)
		}) &&
		enum.Each(t.OwnReports, func(r *OwnReport) bool {
			return enum.Each(r.Issues, (*TrackedIssue).hasForm) && enum.Each(r.CUECs, (*AssumedCUEC).hasForm) && enum.AreLabels(r.Labels)
		})
}

func (i *TrackedIssue) hasForm() bool {
	return enum.IsText(i.Number, i.Title, i.Organization, i.Part, i.Auditor) && enum.AreTexts(i.Systems) && enum.AreTexts(i.Opinion.Matters)
}

func (c *TrackedCUEC) hasForm() bool {
	return c.statement().hasForm() && enum.IsText(c.Reason, c.Owner, c.OwnControl, c.Notes) && enum.AreTexts(c.OwnControlIDs) &&
		enum.Each(c.Periods, func(p *TrackedPeriod) bool {
			return enum.IsText(p.NotOperated) && enum.Each(p.Evidence, (*TrackedEvidence).hasForm)
		})
}

func (c *AssumedCUEC) hasForm() bool {
	return c.statement().hasForm() && enum.IsText(c.Notes) && enum.Each(c.Acknowledgments, (*Acknowledgment).hasForm)
}

func (s statement) hasForm() bool {
	return enum.IsText(*s.id, *s.text) && enum.AreLabels(*s.labels) &&
		enum.Each(*s.objectives, func(o *TrackedObjective) bool { return enum.IsText(o.ID, o.Text) }) &&
		enum.Each(*s.additional, func(r *soc.CriterionRef) bool { return enum.IsText(r.Framework, r.ID) }) &&
		enum.Each(*s.earlier, func(w *TrackedWording) bool {
			return enum.IsText(w.ID, w.Text) && enum.Each(w.Acknowledgments, (*Acknowledgment).hasForm)
		})
}

func (e *TrackedEvidence) hasForm() bool { return enum.IsText(e.Title, e.Location, e.SHA256) }

func (a *Acknowledgment) hasForm() bool { return enum.IsText(a.Customer, a.By, a.Location) }
