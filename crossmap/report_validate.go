package crossmap

import (
	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/internal/enum"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/tsc"
)

// RuleCount is reported by [Report.Validate] besides the rules of package
// attestkit: a count that the lists beside it deny, a state that the counts do, or
// rows that are not those of the scope.
const RuleCount attestkit.Rule = "count"

// Validate returns nil, or an error that joins an [attestkit.Problem] for each
// contradiction: another edition, a scope that is not valid, rows that are not
// exactly the criteria of the scope, and counts, states and totals that do not
// follow from the rows. It does not count anew: a report may come from an earlier
// version of the map.
//
// It also refuses what no document holds: text that is not UTF-8 (rule encoding), and
// labels whose names differ only in case (duplicate-name). A nil report is refused as
// well, with the rule invalid.
func (r *Report) Validate() error {
	if r == nil {
		return enum.Nothing("coverage report")
	}
	var c attestkit.Collector
	if r.CriteriaEdition != criteriaEdition {
		c.Add("/criteriaEdition", attestkit.RuleUnknownID, "%s is not an edition of the criteria that this library knows: it knows %s", attestkit.Quote(r.CriteriaEdition), criteriaEdition)
	}
	problems := attestkit.Problems(r.Scope.Validate())
	for _, p := range problems {
		c.Add("/scope"+p.Pointer, p.Rule, "%s", p.Detail)
	}
	if len(r.Criteria.Rows) == 0 && len(r.Requirements.Rows) == 0 {
		c.Add("", attestkit.RuleRequired, "the report has neither rows of criteria nor rows of requirements")
	}
	r.Criteria.validate(&c)
	if len(problems) == 0 && len(r.Criteria.Rows) > 0 {
		r.Criteria.validateScope(&c, r.Scope.Criteria())
	}
	r.Requirements.validate(&c)
	if !r.hasForm() {
		enum.CheckForm(&c, r)
	}
	return c.Err()
}

func (r *CriteriaReport) validate(c *attestkit.Collector) {
	var seen tsc.Set
	for i := range r.Rows {
		row := &r.Rows[i]
		if seen.Has(row.Criterion) {
			c.Add(attestkit.Pointer("criteria", "rows", i, "criterion"), attestkit.RuleRepeated, "%s has a row already", row.Criterion)
		}
		seen = seen.With(row.Criterion)
		row.validate(c, i)
	}
	r.validateTotals(c)
}

// validateScope checks that the rows are those of the scope.
func (r *CriteriaReport) validateScope(c *attestkit.Collector, scope tsc.Set) {
	missing := scope
	for i := range r.Rows {
		if id := r.Rows[i].Criterion; id.IsValid() && !scope.Has(id) {
			c.Add(attestkit.Pointer("criteria", "rows", i, "criterion"), attestkit.RuleReference, "%s is not a criterion of the scope", id)
		}
		missing = missing.Without(r.Rows[i].Criterion)
	}
	if n := missing.Len(); n > 0 {
		c.Add("/criteria/rows", RuleCount, "%d of the %d criteria of the scope have no row", n, scope.Len())
	}
}

// validateTotals checks each sum against the rows.
func (r *CriteriaReport) validateTotals(c *attestkit.Collector) {
	r.check(c, "/criteria/totals", r.Totals, tsc.AllCriteria())
	r.check(c, "/criteria/common", r.Common, tsc.CommonCriteria())
	for i, t := range r.Categories {
		r.check(c, attestkit.Pointer("criteria", "categories", i, "totals"), t.Totals, t.Category.Criteria())
	}
	for i, t := range r.Series {
		r.check(c, attestkit.Pointer("criteria", "series", i, "totals"), t.Totals, t.Series.Criteria())
	}
}

// check adds a problem when the rows of the criteria have another sum.
func (r *CriteriaReport) check(c *attestkit.Collector, pointer string, totals Totals, of tsc.Set) {
	var sum Totals
	for i := range r.Rows {
		if of.Has(r.Rows[i].Criterion) {
			sum.add(r.Rows[i].Addressed, r.Rows[i].Applicable)
		}
	}
	if sum != totals {
		c.Add(pointer, RuleCount, "the rows add up to %d of %d points", sum.Addressed, sum.Applicable)
	}
}

func (r *CriterionReport) validate(c *attestkit.Collector, i int) {
	if r.Addressed != len(r.Points) || r.Applicable != len(r.Points)+len(r.Missing) {
		c.Add(attestkit.Pointer("criteria", "rows", i), RuleCount, "%d points are named as addressed and %d as missing", len(r.Points), len(r.Missing))
	}
	if want := stateOf(r.Addressed, r.Applicable); r.State != want {
		c.Add(attestkit.Pointer("criteria", "rows", i, "state"), RuleCount, "%d of %d points make the state %s", r.Addressed, r.Applicable, want)
	}
	strangers(c, i, "points", r.Criterion, r.Points)
	strangers(c, i, "missing", r.Criterion, r.Missing)
	for j := range r.Links {
		if l := &r.Links[j]; l.Criterion != r.Criterion {
			c.Add(attestkit.Pointer("criteria", "rows", i, "links", j), attestkit.RuleReference, "the row is about %s", r.Criterion)
		}
	}
}

// strangers adds a problem for each point of focus that is not the criterion's.
func strangers(c *attestkit.Collector, i int, name string, criterion tsc.Criterion, list []tsc.PointOfFocus) {
	for j, p := range list {
		if p.Criterion() != criterion {
			c.Add(attestkit.Pointer("criteria", "rows", i, name, j), attestkit.RuleReference, "%s is not a point of focus of %s", p, criterion)
		}
	}
}

func (r *RequirementsReport) validate(c *attestkit.Collector) {
	var seen iso27001.Set
	var sum ISOTotals
	for i := range r.Rows {
		row := &r.Rows[i]
		if seen.Has(row.Requirement) {
			c.Add(attestkit.Pointer("requirements", "rows", i, "requirement"), attestkit.RuleRepeated, "%s has a row already", row.Requirement)
		}
		seen = seen.With(row.Requirement)
		row.validate(c, i)
		sum.add(row.Relation)
	}
	if sum != r.Totals {
		c.Add("/requirements/totals", RuleCount, "the rows add up to %d addressed, %d partly and %d none", sum.Addressed(), sum.Partly(), sum.None)
	}
}

func (r *RequirementReport) validate(c *attestkit.Collector, i int) {
	best := NoRelation
	for j := range r.Links {
		l := &r.Links[j]
		if l.Requirement != r.Requirement {
			c.Add(attestkit.Pointer("requirements", "rows", i, "links", j), attestkit.RuleReference, "the row is about %s", r.Requirement)
		}
		if l.Relation.IsValid() && l.Relation.closer(best) {
			best = l.Relation
		}
	}
	if r.Relation != best {
		c.Add(attestkit.Pointer("requirements", "rows", i, "relation"), RuleCount, "the closest of the row's links is %s", best)
	}
	if want := reachOf(r.Relation); r.Reach != want {
		c.Add(attestkit.Pointer("requirements", "rows", i, "reach"), RuleCount, "the relation %s makes the reach %s", r.Relation, want)
	}
}
