package soc

import "github.com/attestkit/attestkit/internal/enum"

// This file asks quickly whether a report or letter has the form of a document: all of
// its texts are UTF-8, no list of texts holds an empty one, no names of labels differ in
// case alone. Only where the answer is no does enum.CheckForm look where, which takes
// much longer.

func (r *Report) hasForm() bool {
	return enum.IsText(r.Number, r.Title, r.Organization.Name, r.Organization.Part, r.Organization.Country) &&
		enum.IsText(r.Auditor.Name, r.Auditor.OtherKind, r.OtherStandard, r.OtherService, r.Assertion.Signer) &&
		enum.AreTexts(r.RestrictedTo) && enum.AreTexts(r.Assertion.Others) && enum.AreLabels(r.Labels) &&
		enum.Each(r.Systems, func(s *System) bool {
			return enum.IsText(s.Name, s.Boundary) && enum.AreTexts(s.Products) && enum.AreTexts(s.Locations)
		}) &&
		r.Opinion.hasForm() && enum.Each(r.AdditionalSubjectMatters, (*AdditionalSubjectMatter).hasForm) &&
		r.Description.hasForm() &&
		enum.Each(r.ControlObjectives, func(o *ControlObjective) bool { return enum.IsText(o.ID, o.Text) && enum.AreLabels(o.Labels) }) &&
		enum.Each(r.Controls, (*Control).hasForm) && enum.Each(r.Exceptions, (*Exception).hasForm) && enum.Each(r.CUECs, (*CUEC).hasForm) &&
		enum.Each(r.Responsibilities, func(d *Responsibility) bool { return enum.IsText(d.ID, d.Text) }) &&
		enum.Each(r.SubserviceOrganizations, func(o *SubserviceOrganization) bool {
			return enum.IsText(o.Name) && enum.AreLabels(o.Labels) && enum.Each(o.Services, (*SubserviceService).hasForm)
		}) &&
		enum.Each(r.OtherInformation, func(o *OtherInformation) bool { return enum.IsText(o.Title, o.Text) })
}

func (l *BridgeLetter) hasForm() bool {
	ref := &l.Report
	return enum.IsText(ref.Number, ref.Organization, ref.System, ref.Auditor, l.Signer, l.Text) && enum.Each(l.Changes, (*Event).hasForm) && enum.AreLabels(l.Labels)
}

func (o *Opinion) hasForm() bool {
	return enum.AreTexts(o.Emphasis) && enum.Each(o.Bases, func(b *Basis) bool {
		return enum.IsText(b.Text) && enum.AreTexts(b.ControlObjectives) && enum.Each(b.AdditionalCriteria, (*CriterionRef).hasForm)
	})
}

func (m *AdditionalSubjectMatter) hasForm() bool {
	return enum.IsText(m.Name, m.Framework, m.Edition) && enum.AreTexts(m.Criteria) && m.Opinion.hasForm()
}

func (d *Description) hasForm() bool {
	return enum.AreTexts(d.Services) && enum.AreTexts(d.Commitments) && enum.AreTexts(d.Requirements) && enum.AreTexts(d.Infrastructure) && enum.AreTexts(d.Software) &&
		enum.AreTexts(d.People) && enum.AreTexts(d.Procedures) && enum.AreTexts(d.Data) &&
		enum.Each(d.Incidents, func(n *Incident) bool { return enum.IsText(n.ID, n.Nature, n.Timing, n.Extent, n.Disposition) }) &&
		enum.Each(d.NotRelevant, func(n *NotRelevant) bool { return enum.IsText(n.Reason) }) &&
		enum.Each(d.Changes, (*Event).hasForm) && enum.Each(d.SubsequentEvents, (*Event).hasForm) &&
		enum.Each(d.Notes, func(n *DescriptionNote) bool { return enum.IsText(n.Text) })
}

func (e *Event) hasForm() bool { return enum.IsText(e.Text) }

func (r *CriterionRef) hasForm() bool { return enum.IsText(r.Framework, r.ID) }

func (c *Control) hasForm() bool {
	return enum.IsText(c.ID, c.Title, c.Description, c.Owner, c.OtherCadence) && enum.AreTexts(c.ControlObjectives) &&
		enum.Each(c.AdditionalCriteria, (*CriterionRef).hasForm) && enum.AreLabels(c.Labels) &&
		enum.Each(c.Tests, func(t *Test) bool { return enum.IsText(t.Text, t.PopulationSource) })
}

func (e *Exception) hasForm() bool {
	return enum.IsText(e.ID, e.Text, e.Response.Text) && enum.AreTexts(e.Controls) && enum.AreTexts(e.ControlObjectives) &&
		enum.Each(e.AdditionalCriteria, (*CriterionRef).hasForm) && enum.AreLabels(e.Labels)
}

func (c *CUEC) hasForm() bool {
	return enum.IsText(c.ID, c.Text) && enum.AreTexts(c.ControlObjectives) && enum.Each(c.AdditionalCriteria, (*CriterionRef).hasForm) && enum.AreLabels(c.Labels)
}

func (s *SubserviceService) hasForm() bool {
	return enum.IsText(s.Service, s.Monitoring) && enum.AreTexts(s.CarvesOut) && enum.Each(s.CSOCs, func(c *CSOC) bool {
		return enum.IsText(c.ID, c.Text) && enum.AreTexts(c.ControlObjectives) && enum.Each(c.AdditionalCriteria, (*CriterionRef).hasForm)
	})
}
