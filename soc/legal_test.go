package soc_test

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// Documents that are unusual and legal: what is missing, rare or against convention is
// no contradiction.
func TestLegalReports(t *testing.T) {
	for _, c := range []struct {
		name   string
		base   func() soc.Report
		change func(*soc.Report)
	}{
		{"kind, type, organization and period alone", soc1, func(r *soc.Report) {
			*r = soc.Report{Kind: r.Kind, Type: r.Type, Organization: r.Organization, Period: r.Period}
		}},
		{"kind, organization and period of a SOC 3", soc3, func(r *soc.Report) {
			*r = soc.Report{Kind: r.Kind, Organization: r.Organization, Period: r.Period}
		}},
		{"a qualified front page without its basis", soc2, func(r *soc.Report) {
			r.Extent, r.Opinion, r.Controls = soc.FrontPage, soc.Opinion{Overall: soc.Qualified}, nil
		}},
		{"a design exception without a test", soc2, func(r *soc.Report) {
			r.Exceptions = []soc.Exception{{ID: "E1", Kind: soc.DesignException, Controls: []string{"C1"}, Text: "Nobody reviews the reviewer."}}
		}},
		{"an exception without numbers", soc2, func(r *soc.Report) {
			r.Exceptions = []soc.Exception{{ID: "E1", Kind: soc.OperationException, Text: "The second-quarter review was not performed."}}
		}},
		{"walkthroughs in a Type 1 under ISAE 3402", soc1, func(r *soc.Report) {
			r.Type, r.AsOf, r.Period = soc.Type1, r.Period.To, attestkit.Period{}
			r.Standards = []soc.Standard{soc.ISAE3402}
			r.Controls[0].Tests = []soc.Test{{Procedures: []soc.Procedure{soc.Inquiry, soc.Inspection}, Text: "One item was followed from start to end.", Sample: ptr(1), Result: soc.NoExceptions}}
		}},
		{"DC9 not applicable in a Type 1", soc2type1, func(r *soc.Report) {
			r.Description.Notes = []soc.DescriptionNote{{Criterion: soc.DC9, Text: "Not applicable."}}
		}},
		{"a SOC 2 over availability alone", soc2, func(r *soc.Report) { r.Categories = []tsc.Category{tsc.Availability} }},
		{"a SOC 2 without categories", soc2, func(r *soc.Report) { r.Categories = nil }},
		{"a Type 2 of one day", soc2, func(r *soc.Report) { r.Period.From = r.Period.To }},
		{"a Type 2 of three years", soc1, func(r *soc.Report) { r.Period.From = date("2023-01-01") }},
		{"dated on the last day", soc1, func(r *soc.Report) { r.ReportDate = r.Period.To }},
		{"dated a year later", soc1, func(r *soc.Report) { r.ReportDate = date("2026-12-31") }},
		{"a control listed under many criteria and objectives of two kinds", soc2, func(r *soc.Report) {
			r.Controls[0].Criteria = []tsc.Criterion{tsc.CC1_1, tsc.CC6_1, tsc.CC7_2, tsc.PI1_3}
		}},
		{"a control that did not operate", soc2, withTest(soc.Test{Population: ptr(0), Result: soc.DidNotOperate})},
		{"a control tested by inquiry alone", soc2, withTest(soc.Test{Procedures: []soc.Procedure{soc.Inquiry}, Result: soc.NoExceptions})},
		{"different methods for different subservice organizations", soc2, func(r *soc.Report) {
			r.SubserviceOrganizations = []soc.SubserviceOrganization{
				{Name: "Host", Services: []soc.SubserviceService{
					{Service: "Hosting", Method: soc.CarveOut, CSOCs: []soc.CSOC{{Text: "Doors are locked.", Criteria: []tsc.Criterion{tsc.CC6_4}}}},
					{Service: "Support", Method: soc.Inclusive, CarvesOut: []string{"Answering Service"}},
				}},
				{Name: "Mailer", Services: []soc.SubserviceService{{Service: "Mail", Method: soc.CarveOut}}},
			}
		}},
		{"a SOC 2+ with criteria of its own", soc2, func(r *soc.Report) {
			r.AdditionalSubjectMatters = []soc.AdditionalSubjectMatter{{Name: "HIPAA Security Rule", Framework: "HIPAA", Criteria: []string{"164.308(a)(1)"}, Opinion: soc.Opinion{Overall: soc.Qualified}}}
			r.Controls[0].AdditionalCriteria = []soc.CriterionRef{{Framework: "HIPAA", ID: "164.308(a)(1)"}}
		}},
		{"a SOC 1 with CUECs and responsibilities", soc1, func(r *soc.Report) {
			r.CUECs = []soc.CUEC{{ID: "U1", Text: "Approve input.", ControlObjectives: []string{"CO1"}}}
			r.Responsibilities = []soc.Responsibility{{Text: "Read the release notes."}}
		}},
		{"modified in description, design and operation, each on its own", soc2, func(r *soc.Report) {
			r.Opinion = soc.Opinion{Description: soc.Qualified, Design: soc.Adverse, Operation: soc.Disclaimer, Emphasis: []string{"A merger is pending."}}
		}},
		{"standards of another kind and time", soc2, func(r *soc.Report) {
			r.Standards = []soc.Standard{soc.ATC320, soc.SAS70, soc.ISAE3402, soc.AT101}
		}},
		{"an assertion dated before what it covers, or after the report", soc2, func(r *soc.Report) { r.Assertion.Date = date("2024-01-01") }},
		{"events dated outside their days", soc2, func(r *soc.Report) {
			r.Description.SubsequentEvents = []soc.Event{{Date: date("2025-05-01"), Text: "A sale."}, {Date: date("2030-01-01"), Text: "Another."}}
			r.Description.Incidents = []soc.Incident{{Date: date("2026-05-01"), Nature: "An outage."}}
			r.Description.Changes = []soc.Event{{Date: date("2020-05-01"), Text: "A new host."}}
		}},
		{"criteria outside the categories", soc2, func(r *soc.Report) { r.Controls[0].Criteria = []tsc.Criterion{tsc.P1_1, tsc.PI1_2} }},
		{"a SOC 2 with many CUECs and a SOC 1 with none", soc2, func(r *soc.Report) {
			for i := range 30 {
				r.CUECs = append(r.CUECs, soc.CUEC{ID: strconv.Itoa(i), Text: "Review users."})
			}
		}},
		{"earlier criteria, named in words", soc2, func(r *soc.Report) {
			r.CriteriaEdition, r.Controls = soc.Criteria2016, []soc.Control{{ID: "C1"}}
		}},
	} {
		t.Run(c.name, func(t *testing.T) { accepted(t, c.base(), c.change) })
	}
}

// The front page of a real public report: USDA Office of Inspector General, report
// 11401-2-11 on the National Finance Center.
func TestLegalFrontPage(t *testing.T) {
	r := soc.Report{
		Number: "11401-2-11", Kind: soc.SOC1, Type: soc.Type2, Extent: soc.FrontPage,
		Organization: soc.Organization{Name: "United States Department of Agriculture", Part: "National Finance Center", Country: "US"},
		Systems:      []soc.System{{Name: "Payroll/personnel"}, {Name: "Application hosting"}},
		Auditor:      soc.Auditor{Name: "USDA Office of Inspector General", Kind: soc.Government},
		ReportDate:   date("2011-09-23"), Period: period("2010-10-01", "2011-07-31"),
		Standards: []soc.Standard{soc.SSAE16}, Opinion: soc.Opinion{Overall: soc.Unmodified},
	}
	assert.NoError(t, r.Validate())
	for s := range soc.Standards(r.Kind, r.End(), r.ReportDate) {
		assert.Equal(t, soc.SSAE16, s)
	}
}
