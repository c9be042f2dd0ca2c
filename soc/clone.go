package soc

import (
	"maps"
	"slices"
)

// Clone returns a copy of the report that shares nothing with it that can change; the
// zero Report for nil. Texts are not copied: one that is kept may keep the memory of the
// whole document that it was read from.
func (r *Report) Clone() Report {
	r = orZero(r)
	c := *r
	c.Systems = cloneEach(r.Systems, func(s *System) {
		s.Products, s.Locations = slices.Clone(s.Products), slices.Clone(s.Locations)
	})
	c.Standards, c.Services = slices.Clone(r.Standards), slices.Clone(r.Services)
	c.Categories, c.RestrictedTo = slices.Clone(r.Categories), slices.Clone(r.RestrictedTo)
	c.Assertion.Others = slices.Clone(r.Assertion.Others)
	c.Opinion.unshare()
	c.AdditionalSubjectMatters = cloneEach(r.AdditionalSubjectMatters, func(m *AdditionalSubjectMatter) {
		m.Criteria = slices.Clone(m.Criteria)
		m.Opinion.unshare()
	})
	c.Description.unshare()
	c.ControlObjectives = cloneEach(r.ControlObjectives, func(o *ControlObjective) {
		o.Assertions, o.Aims, o.Labels = slices.Clone(o.Assertions), slices.Clone(o.Aims), maps.Clone(o.Labels)
	})
	c.Controls = cloneEach(r.Controls, (*Control).unshare)
	c.Exceptions = cloneEach(r.Exceptions, (*Exception).unshare)
	c.CUECs = cloneEach(r.CUECs, func(u *CUEC) {
		u.Criteria, u.ControlObjectives = slices.Clone(u.Criteria), slices.Clone(u.ControlObjectives)
		u.AdditionalCriteria, u.Labels = slices.Clone(u.AdditionalCriteria), maps.Clone(u.Labels)
	})
	c.Responsibilities = slices.Clone(r.Responsibilities)
	c.SubserviceOrganizations = cloneEach(r.SubserviceOrganizations, func(o *SubserviceOrganization) {
		o.Services, o.Labels = cloneEach(o.Services, (*SubserviceService).unshare), maps.Clone(o.Labels)
	})
	c.OtherInformation, c.Labels = slices.Clone(r.OtherInformation), maps.Clone(r.Labels)
	return c
}

// Clone returns a copy of the letter that shares nothing with it that can change; the
// zero BridgeLetter for nil. Texts are shared, as [Report.Clone] says.
func (l *BridgeLetter) Clone() BridgeLetter {
	l = orZero(l)
	c := *l
	c.Changes, c.Labels = slices.Clone(l.Changes), maps.Clone(l.Labels)
	return c
}

// orZero returns a pointer to a zero value in place of nil.
func orZero[T any](v *T) *T {
	if v == nil {
		return new(T)
	}
	return v
}

// cloneEach copies a list, and lets each copy unshare what its original holds.
func cloneEach[T any](list []T, unshare func(*T)) []T {
	c := slices.Clone(list)
	for i := range c {
		unshare(&c[i])
	}
	return c
}

func (o *Opinion) unshare() {
	o.Emphasis = slices.Clone(o.Emphasis)
	o.Bases = cloneEach(o.Bases, func(b *Basis) {
		b.Criteria, b.ControlObjectives = slices.Clone(b.Criteria), slices.Clone(b.ControlObjectives)
		b.AdditionalCriteria, b.DescriptionCriteria = slices.Clone(b.AdditionalCriteria), slices.Clone(b.DescriptionCriteria)
	})
}

func (d *Description) unshare() {
	for _, texts := range []*[]string{&d.Services, &d.Commitments, &d.Requirements, &d.Infrastructure, &d.Software, &d.People, &d.Procedures, &d.Data} {
		*texts = slices.Clone(*texts)
	}
	d.Incidents, d.NotRelevant, d.Notes = slices.Clone(d.Incidents), slices.Clone(d.NotRelevant), slices.Clone(d.Notes)
	d.Changes, d.SubsequentEvents = slices.Clone(d.Changes), slices.Clone(d.SubsequentEvents)
}

func (c *Control) unshare() {
	c.Criteria, c.ControlObjectives = slices.Clone(c.Criteria), slices.Clone(c.ControlObjectives)
	c.AdditionalCriteria, c.Functions = slices.Clone(c.AdditionalCriteria), slices.Clone(c.Functions)
	c.Labels = maps.Clone(c.Labels)
	c.Tests = cloneEach(c.Tests, func(t *Test) {
		t.Procedures = slices.Clone(t.Procedures)
		t.Population, t.Sample, t.Deviations = cloneCount(t.Population), cloneCount(t.Sample), cloneCount(t.Deviations)
	})
}

func (e *Exception) unshare() {
	e.Controls, e.Criteria = slices.Clone(e.Controls), slices.Clone(e.Criteria)
	e.ControlObjectives, e.AdditionalCriteria = slices.Clone(e.ControlObjectives), slices.Clone(e.AdditionalCriteria)
	e.Labels = maps.Clone(e.Labels)
	e.Sample, e.Deviations = cloneCount(e.Sample), cloneCount(e.Deviations)
}

func (s *SubserviceService) unshare() {
	s.CarvesOut = slices.Clone(s.CarvesOut)
	s.CSOCs = cloneEach(s.CSOCs, func(c *CSOC) {
		c.Criteria, c.ControlObjectives = slices.Clone(c.Criteria), slices.Clone(c.ControlObjectives)
		c.AdditionalCriteria = slices.Clone(c.AdditionalCriteria)
	})
}

func cloneCount(n *int) *int {
	if n == nil {
		return nil
	}
	c := *n
	return &c
}
