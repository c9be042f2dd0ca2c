package crossmap

import (
	"slices"

	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/tsc"
)

// criteriaEdition is the edition of the criteria that this package links, as
// documents name it.
const criteriaEdition = tsc.Edition

// Report is coverage as a plain document: what [Coverage.Report] and
// [ISOCoverage.Report] count, in either direction or both.
//
// The JSON document's name is coverage.
type Report struct {
	CriteriaEdition string             `json:"criteriaEdition"`       // "2017-2022": the 2017 criteria with the points of focus of 2022
	Scope           Scope              `json:"scope,omitzero"`        // of the examination; absent counts all
	Criteria        CriteriaReport     `json:"criteria,omitzero"`     // what requirements in place address
	Requirements    RequirementsReport `json:"requirements,omitzero"` // what met criteria reach
	Labels          map[string]string  `json:"labels,omitempty"`      // the caller's own data, carried through
}

// CriteriaReport is what requirements in place address of the criteria.
type CriteriaReport struct {
	InPlace    []iso27001.Requirement `json:"inPlace,omitempty"`    // the requirements in place
	Totals     Totals                 `json:"totals"`               // over the scope
	Common     Totals                 `json:"common"`               // over the common criteria, which every scope has
	Categories []CategoryTotals       `json:"categories,omitempty"` // over the criteria that each category in scope adds; security adds none
	Series     []SeriesTotals         `json:"series"`               // of the criteria in scope
	Rows       []CriterionReport      `json:"rows"`                 // one for each criterion in scope
	Next       []StepReport           `json:"next,omitempty"`       // what to put in place next, best first
}

// CategoryTotals are the totals of the criteria that a category adds to the common
// criteria.
type CategoryTotals struct {
	Category tsc.Category `json:"category"`
	Totals   Totals       `json:"totals"`
}

// SeriesTotals are the totals of one series.
type SeriesTotals struct {
	Series tsc.Series `json:"series"`
	Totals Totals     `json:"totals"`
}

// CriterionReport is a [Row] as a plain struct. The lists hold points of focus,
// which are not requirements.
type CriterionReport struct {
	Criterion  tsc.Criterion      `json:"criterion"`
	State      State              `json:"state"`             // what the two counts come to
	Addressed  int                `json:"addressed"`         // how many applicable points are addressed
	Applicable int                `json:"applicable"`        // how many points apply
	Points     []tsc.PointOfFocus `json:"points,omitempty"`  // those addressed
	Missing    []tsc.PointOfFocus `json:"missing,omitempty"` // those not
	Links      []LinkReport       `json:"links,omitempty"`   // what makes the count
}

// LinkReport is a link as a plain struct.
type LinkReport struct {
	Criterion   tsc.Criterion        `json:"criterion"`
	Requirement iso27001.Requirement `json:"requirement"`
	Relation    Relation             `json:"relation"` // read from the criterion
	Strength    int                  `json:"strength"` // 1 to 10
	Points      []tsc.PointOfFocus   `json:"points"`   // that meeting the requirement addresses, whatever the scope
}

// StepReport is a [Step] as a plain struct.
type StepReport struct {
	Requirement iso27001.Requirement `json:"requirement"`
	Adds        int                  `json:"adds"`   // how many points it newly addresses
	Points      []tsc.PointOfFocus   `json:"points"` // those
}

// RequirementsReport is how far met criteria reach the requirements.
type RequirementsReport struct {
	Met    []tsc.Criterion     `json:"met,omitempty"` // the criteria in scope that are met
	Totals ISOTotals           `json:"totals"`        // over all requirements
	Rows   []RequirementReport `json:"rows"`          // one for each requirement
}

// RequirementReport is an [ISORow] as a plain struct.
type RequirementReport struct {
	Requirement iso27001.Requirement `json:"requirement"`
	Reach       Reach                `json:"reach"`            // what the relation comes to
	Relation    Relation             `json:"relation"`         // the closest of any met criterion, read from the criterion
	Links       []LinkReport         `json:"links,omitempty"`  // what makes it
	Reason      string               `json:"reason,omitempty"` // why no criterion at all has a link
}

// Report returns the coverage as a document, with the first steps of [Next]: none
// for 0, all for a negative number.
func (c Coverage) Report(steps int) Report {
	r := CriteriaReport{InPlace: slices.Collect(c.have.All()), Totals: c.Totals(), Common: c.TotalsOf(tsc.CommonCriteria())}
	for k := range tsc.Categories() {
		if t := c.TotalsOf(k.Criteria()); t != (Totals{}) {
			r.Categories = append(r.Categories, CategoryTotals{k, t})
		}
	}
	for s := range tsc.AllSeries() {
		if t := c.Series(s); t != (Totals{}) {
			r.Series = append(r.Series, SeriesTotals{s, t})
		}
	}
	for row := range c.Rows() {
		r.Rows = append(r.Rows, row.report())
	}
	for step := range Next(c.have, c.Scope()) {
		if steps >= 0 && len(r.Next) >= steps {
			break
		}
		r.Next = append(r.Next, step.report())
	}
	return Report{CriteriaEdition: criteriaEdition, Scope: c.Scope(), Criteria: r}
}

// Report returns the coverage as a document.
func (c ISOCoverage) Report() Report {
	r := RequirementsReport{Met: slices.Collect(c.met.All()), Totals: c.Totals()}
	for row := range c.Rows() {
		r.Rows = append(r.Rows, row.report())
	}
	return Report{CriteriaEdition: criteriaEdition, Scope: c.Scope(), Requirements: r}
}

func reportLinks(links []Link) []LinkReport {
	var reports []LinkReport
	for _, l := range links {
		reports = append(reports, LinkReport{l.Criterion(), l.Requirement(), l.Relation(), l.Strength(), slices.Collect(l.Points())})
	}
	return reports
}
