package soc

import (
	"cmp"
	"slices"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/tsc"
)

// This file checks what the auditor and management say of the whole, and what in a
// report refers to criteria and objectives.

// assertion holds that only an inclusively treated organization gives an assertion
// in the report.
func (v *validator) assertion() {
	others, at := v.r.Assertion.Others, v.root().name("assertion").name("others")
	if len(others) == 0 {
		return
	}
	v.sameText.check(v, at, others)
	carved, kept := v.organizations(true), v.organizations(false)
	for i, name := range others {
		if name != "" && carved.has(name) && !kept.has(name) {
			v.add(at.index(i), RuleCarveOutAssertion, "%s is carved out altogether: only an inclusively treated organization gives an assertion in this report", attestkit.Quote(name))
		}
	}
}

// organizations indexes by name the subservice organizations that are, or are not,
// carved out altogether.
func (v *validator) organizations(carvedOut bool) index {
	orgs := v.r.SubserviceOrganizations
	return newIndex(len(orgs), func(i int) string {
		if orgs[i].carvedOut() != carvedOut {
			return ""
		}
		return orgs[i].Name
	})
}

// carvedOut reports whether every service of the organization is carved out.
func (o *SubserviceOrganization) carvedOut() bool {
	return len(o.Services) > 0 && !slices.ContainsFunc(o.Services, func(s SubserviceService) bool { return s.Method != CarveOut })
}

func (v *validator) opinions() {
	v.opinion(v.root().name("opinion"), &v.r.Opinion)
	for i := range v.r.AdditionalSubjectMatters {
		m, at := &v.r.AdditionalSubjectMatters[i], v.root().item("additionalSubjectMatters", i)
		v.text(at.name("name"), m.Name)
		v.sameText.check(v, at.name("criteria"), m.Criteria)
		v.opinion(at.name("opinion"), &m.Opinion)
	}
}

func (v *validator) opinion(at path, o *Opinion) {
	known(v, at.name("overall"), o.Overall)
	known(v, at.name("description"), o.Description)
	known(v, at.name("design"), o.Design)
	known(v, at.name("operation"), o.Operation)
	if o.Overall == Unmodified && o.Worst() > Unmodified {
		v.add(at.name("overall"), attestkit.RuleConflict, "the opinion as a whole is unmodified while a part of it is not")
	}
	if o.Overall > Unmodified && v.isWhole(o) && o.unmodified(DescriptionMatter) && o.unmodified(DesignMatter) && o.unmodified(OperationMatter) {
		v.add(at.name("overall"), attestkit.RuleConflict, "the opinion as a whole is %s while every part of it is unmodified", o.Overall)
	}
	if o.Description != 0 {
		v.possible(at.name("description"), DescriptionMatter)
	}
	if o.Operation != 0 {
		v.possible(at.name("operation"), OperationMatter)
	}
	for i := range o.Bases {
		basis, at := &o.Bases[i], at.item("bases", i)
		known(v, at.name("subject"), basis.Subject)
		v.possible(at.name("subject"), basis.Subject)
		if o.unmodified(basis.Subject) {
			v.add(at.name("subject"), attestkit.RuleConflict, "the conclusion on %s is unmodified, and has no basis for a modification", basis.Subject)
		}
		v.text(at.name("text"), basis.Text)
		v.serves(at, basis.Criteria, basis.ControlObjectives, basis.AdditionalCriteria)
		list(v, at.name("descriptionCriteria"), basis.DescriptionCriteria)
		if len(basis.DescriptionCriteria) > 0 {
			v.describable(at.name("descriptionCriteria"))
		}
	}
}

// isWhole reports whether no part of the opinion lies outside it: that of a report
// may be modified for an additional subject matter alone.
func (v *validator) isWhole(o *Opinion) bool {
	return o != &v.r.Opinion || len(v.r.AdditionalSubjectMatters) == 0
}

// unmodified reports whether the conclusion on one subject matter is itself given as
// unmodified.
func (o *Opinion) unmodified(s SubjectMatter) bool {
	parts := [...]Conclusion{0, o.Description, o.Design, o.Operation}
	return s.IsValid() && parts[s] == Unmodified
}

// possible refuses a subject matter on which a report of the kind and type draws
// no conclusion.
func (v *validator) possible(at path, s SubjectMatter) {
	if s == OperationMatter && v.r.Type == Type1 && v.r.Kind != SOC3 {
		v.add(at, RuleType1Operation, "a Type 1 draws no conclusion on operating effectiveness")
	}
	if s == DescriptionMatter && v.r.Kind == SOC3 {
		v.add(at, RuleSOC3Description, "a SOC 3 holds no system description, and no opinion on one")
	}
}

// describable refuses ids of the description criteria where they do not apply.
func (v *validator) describable(at path) {
	if v.r.Kind == SOC1 || v.r.Kind == SOC3 {
		v.add(at, RuleDescriptionCriteria, "DC section 200 is for descriptions in a SOC 2, and this is a %s", v.r.Kind.Name())
	}
}

func (v *validator) description() {
	d, at := &v.r.Description, v.root().name("description")
	for i := range d.Incidents {
		v.text(at.item("incidents", i).name("nature"), d.Incidents[i].Nature)
	}
	v.notRelevant(at, d.NotRelevant)
	v.events(at, "changes", d.Changes)
	v.events(at, "subsequentEvents", d.SubsequentEvents)
	for i := range d.Notes {
		at := at.item("notes", i)
		given(v, at.name("criterion"), d.Notes[i].Criterion, "DC1 to DC9")
		v.describable(at.name("criterion"))
		v.text(at.name("text"), d.Notes[i].Text)
	}
	if v.r.Kind == SOC3 && len(d.Incidents) > 0 {
		v.add(at.name("incidents"), RuleSOC3Description, "a SOC 3 holds boundaries and principal commitments, and no system description with its incidents")
	}
	if v.r.Kind == SOC3 && len(d.Changes) > 0 {
		v.add(at.name("changes"), RuleSOC3Description, "a SOC 3 holds boundaries and principal commitments, and no system description with its changes")
	}
}

func (v *validator) events(at path, name string, events []Event) {
	for i := range events {
		v.text(at.item(name, i).name("text"), events[i].Text)
	}
}

func (v *validator) notRelevant(at path, entries []NotRelevant) {
	var seen tsc.Set
	for i, n := range entries {
		at := at.item("notRelevant", i).name("criterion")
		given(v, at, n.Criterion, "the id of a criterion in scope")
		v.criterion(at, n.Criterion)
		if seen.Has(n.Criterion) {
			v.add(at, attestkit.RuleRepeated, "%s is listed twice", n.Criterion)
		}
		seen = seen.With(n.Criterion)
	}
}

// serves checks what a control, exception, CUEC, CSOC or basis refers to.
func (v *validator) serves(at path, criteria []tsc.Criterion, objectives []string, additional []CriterionRef) {
	list(v, at.name("criteria"), criteria)
	for i, c := range criteria {
		v.criterion(at.item("criteria", i), c)
	}
	v.objectiveID.refs(v, at.name("controlObjectives"), objectives, "control objective")
	v.additionalRefs(at.name("additionalCriteria"), additional)
}

// criterion checks that a criterion can stand in this report.
func (v *validator) criterion(at path, c tsc.Criterion) {
	edition := v.r.CriteriaEdition
	switch {
	case !c.IsValid():
	case v.r.Kind == SOC1:
		v.add(at, RuleSOC1Criteria, "%s is a trust services criterion, which a SOC 1 does not use", c)
	case edition == Criteria2014 || edition == Criteria2016:
		v.add(at, RuleCriteriaEdition, "%s of the 2017 criteria is another criterion than the one so numbered in %s: name the older ones in additionalSubjectMatters", c, edition)
	}
}

// additionalRefs checks references to criteria of other frameworks: the framework
// is that of an additional subject matter, which lists the id if it lists any.
func (v *validator) additionalRefs(at path, refs []CriterionRef) {
	v.sameRef.check(v, at, refs)
	for i, ref := range refs {
		v.text(at.index(i).name("framework"), ref.Framework)
		v.text(at.index(i).name("id"), ref.ID)
		if ref.Framework != "" && ref.ID != "" && !v.hasAdditional(ref) {
			v.add(at.index(i), attestkit.RuleReference, "%s", v.noAdditional(ref))
		}
	}
}

func (v *validator) hasAdditional(ref CriterionRef) bool {
	_, listed := slices.BinarySearchFunc(v.additionalID, ref, compareRefs)
	_, any := slices.BinarySearchFunc(v.additionalID, CriterionRef{Framework: ref.Framework}, compareRefs)
	return listed || any
}

// noAdditional says why a reference to another framework does not resolve.
func (v *validator) noAdditional(ref CriterionRef) string {
	framework := attestkit.Quote(ref.Framework)
	_, known := slices.BinarySearchFunc(v.additionalID, ref, func(a, b CriterionRef) int { return cmp.Compare(a.Framework, b.Framework) })
	if known {
		return "the additional subject matter under " + framework + " lists its criteria, and " + attestkit.Quote(ref.ID) + " is not among them"
	}
	return "no additional subject matter has the framework " + framework + ": add one, or give one of them this framework"
}

// additionalIDs returns the criteria that references may name, sorted.
func additionalIDs(matters []AdditionalSubjectMatter) []CriterionRef {
	var refs []CriterionRef
	for _, m := range matters {
		if len(m.Criteria) == 0 {
			refs = append(refs, CriterionRef{Framework: m.Framework})
		}
		for _, id := range m.Criteria {
			if id != "" {
				refs = append(refs, CriterionRef{m.Framework, id})
			}
		}
	}
	slices.SortFunc(refs, compareRefs)
	return refs
}

func compareRefs(a, b CriterionRef) int {
	return cmp.Or(cmp.Compare(a.Framework, b.Framework), cmp.Compare(a.ID, b.ID))
}
