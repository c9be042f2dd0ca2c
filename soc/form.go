package soc

import (
	"unicode/utf8"

	"github.com/attestkit/attestkit/internal/enum"
)

// This file asks quickly whether a report or letter has the form of a document: all of
// its texts are UTF-8, no list of texts holds an empty one, no names of labels differ in
// case alone. Only where the answer is no does enum.CheckForm look where, which takes
// much longer.

func (r *Report) hasForm() bool {
	return isText(r.Number, r.Title, r.Organization.Name, r.Organization.Part, r.Organization.Country) &&
		isText(r.Auditor.Name, r.Auditor.OtherKind, r.OtherStandard, r.OtherService, r.Assertion.Signer) &&
		areTexts(r.RestrictedTo) && areTexts(r.Assertion.Others) && areLabels(r.Labels) &&
		each(r.Systems, func(s *System) bool {
			return isText(s.Name, s.Boundary) && areTexts(s.Products) && areTexts(s.Locations)
		}) &&
		r.Opinion.hasForm() && each(r.AdditionalSubjectMatters, (*AdditionalSubjectMatter).hasForm) &&
		r.Description.hasForm() &&
		each(r.ControlObjectives, func(o *ControlObjective) bool { return isText(o.ID, o.Text) && areLabels(o.Labels) }) &&
		each(r.Controls, (*Control).hasForm) && each(r.Exceptions, (*Exception).hasForm) && each(r.CUECs, (*CUEC).hasForm) &&
		each(r.Responsibilities, func(d *Responsibility) bool { return isText(d.ID, d.Text) }) &&
		each(r.SubserviceOrganizations, func(o *SubserviceOrganization) bool {
			return isText(o.Name) && areLabels(o.Labels) && each(o.Services, (*SubserviceService).hasForm)
		}) &&
		each(r.OtherInformation, func(o *OtherInformation) bool { return isText(o.Title, o.Text) })
}

func (l *BridgeLetter) hasForm() bool {
	ref := &l.Report
	return isText(ref.Number, ref.Organization, ref.System, ref.Auditor, l.Signer, l.Text) && each(l.Changes, (*Event).hasForm) && areLabels(l.Labels)
}

func (o *Opinion) hasForm() bool {
	return areTexts(o.Emphasis) && each(o.Bases, func(b *Basis) bool {
		return isText(b.Text) && areTexts(b.ControlObjectives) && each(b.AdditionalCriteria, (*CriterionRef).hasForm)
	})
}

func (m *AdditionalSubjectMatter) hasForm() bool {
	return isText(m.Name, m.Framework, m.Edition) && areTexts(m.Criteria) && m.Opinion.hasForm()
}

func (d *Description) hasForm() bool {
	return areTexts(d.Services) && areTexts(d.Commitments) && areTexts(d.Requirements) && areTexts(d.Infrastructure) && areTexts(d.Software) &&
		areTexts(d.People) && areTexts(d.Procedures) && areTexts(d.Data) &&
		each(d.Incidents, func(n *Incident) bool { return isText(n.ID, n.Nature, n.Timing, n.Extent, n.Disposition) }) &&
		each(d.NotRelevant, func(n *NotRelevant) bool { return isText(n.Reason) }) &&
		each(d.Changes, (*Event).hasForm) && each(d.SubsequentEvents, (*Event).hasForm) &&
		each(d.Notes, func(n *DescriptionNote) bool { return isText(n.Text) })
}

func (e *Event) hasForm() bool { return isText(e.Text) }

func (r *CriterionRef) hasForm() bool { return isText(r.Framework, r.ID) }

func (c *Control) hasForm() bool {
	return isText(c.ID, c.Title, c.Description, c.Owner, c.OtherCadence) && areTexts(c.ControlObjectives) &&
		each(c.AdditionalCriteria, (*CriterionRef).hasForm) && areLabels(c.Labels) &&
		each(c.Tests, func(t *Test) bool { return isText(t.Text, t.PopulationSource) })
}

func (e *Exception) hasForm() bool {
	return isText(e.ID, e.Text, e.Response.Text) && areTexts(e.Controls) && areTexts(e.ControlObjectives) &&
		each(e.AdditionalCriteria, (*CriterionRef).hasForm) && areLabels(e.Labels)
}

func (c *CUEC) hasForm() bool {
	return isText(c.ID, c.Text) && areTexts(c.ControlObjectives) && each(c.AdditionalCriteria, (*CriterionRef).hasForm) && areLabels(c.Labels)
}

func (s *SubserviceService) hasForm() bool {
	return isText(s.Service, s.Monitoring) && areTexts(s.CarvesOut) && each(s.CSOCs, func(c *CSOC) bool {
		return isText(c.ID, c.Text) && areTexts(c.ControlObjectives) && each(c.AdditionalCriteria, (*CriterionRef).hasForm)
	})
}

func each[T any](list []T, holds func(*T) bool) bool {
	for i := range list {
		if !holds(&list[i]) {
			return false
		}
	}
	return true
}

func isText(texts ...string) bool {
	for _, s := range texts {
		if !utf8.ValidString(s) {
			return false
		}
	}
	return true
}

// areTexts reports whether a list of texts holds no empty one.
func areTexts(list []string) bool {
	for _, s := range list {
		if s == "" || !utf8.ValidString(s) {
			return false
		}
	}
	return true
}

func areLabels(labels map[string]string) bool { return len(labels) == 0 || enum.AreLabels(labels) }
