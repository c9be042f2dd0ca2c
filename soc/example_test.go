package soc_test

import (
	"encoding/json"
	"fmt"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// A report that contradicts itself in three places: each is a problem with a pointer,
// a rule for programs and a sentence for people.
func ExampleReport_Validate() {
	year, _ := attestkit.ParsePeriod("2025-04-01..2026-03-31")
	r := soc.Report{
		Kind: soc.SOC2, Type: soc.Type1,
		Organization: soc.Organization{Name: "Northwind Cloud"},
		Period:       year,
		Opinion:      soc.Opinion{Operation: soc.Unmodified},
		Exceptions:   []soc.Exception{{ID: "E1", Controls: []string{"AC-7"}}},
	}
	for _, p := range attestkit.Problems(r.Validate()) {
		fmt.Println(p)
	}
	// Output:
	// /period type1-period: a Type 1 speaks as of a date, not for a period: give asOf instead
	// /opinion/operation type1-operation: a Type 1 draws no conclusion on operating effectiveness
	// /exceptions/0/controls/0 reference: the report holds no control with the id "AC-7"
}

// A front page alone is a valid document. Absent means unknown.
func ExampleReport() {
	year, _ := attestkit.ParsePeriod("2025-01-01..2025-12-31")
	r := soc.Report{
		Kind: soc.SOC1, Type: soc.Type2, Extent: soc.FrontPage,
		Organization: soc.Organization{Name: "Ledgerline Payroll"},
		Period:       year,
		Opinion:      soc.Opinion{Overall: soc.Qualified},
	}
	fmt.Println(r.Kind.Name(), r.Type.Name(), "to", r.End(), r.Validate())
	text, _ := json.Marshal(r)
	fmt.Println(string(text))
	// Output:
	// SOC 1 Type 2 to 2025-12-31 <nil>
	// {"kind":"soc1","type":"type2","extent":"front-page","organization":{"name":"Ledgerline Payroll"},"period":{"from":"2025-01-01","to":"2025-12-31"},"opinion":{"overall":"qualified"}}
}

func ExampleReport_Criteria() {
	r := soc.Report{Kind: soc.SOC2, Categories: []tsc.Category{tsc.Availability}}
	fmt.Println(r.Criteria().Len(), "criteria: 33 common ones and 3 of availability")
	r.Description.NotRelevant = []soc.NotRelevant{{Criterion: tsc.CC6_4, Reason: "No premises."}}
	fmt.Println(r.Criteria().Len(), "of them relevant")
	// Output:
	// 36 criteria: 33 common ones and 3 of availability
	// 35 of them relevant
}

// Each subject matter has a conclusion of its own; the overall one stands in for those
// that were not transcribed.
func ExampleOpinion_Of() {
	o := soc.Opinion{Overall: soc.Qualified, Design: soc.Unmodified}
	for s := range soc.SubjectMatters() {
		fmt.Println(s, o.Of(s))
	}
	fmt.Println("worst", o.Worst())
	// Output:
	// description qualified
	// design unmodified
	// operation qualified
	// worst qualified
}

// Under the inclusive method there is nothing complementary to assume.
func ExampleSubserviceOrganization() {
	year, _ := attestkit.ParsePeriod("2025-04-01..2026-03-31")
	r := soc.Report{
		Kind: soc.SOC2, Type: soc.Type2, Organization: soc.Organization{Name: "Northwind Cloud"}, Period: year,
		SubserviceOrganizations: []soc.SubserviceOrganization{{
			Name: "Harbor Data Centers",
			Services: []soc.SubserviceService{{
				Service: "Hosting", Method: soc.Inclusive,
				CSOCs: []soc.CSOC{{Text: "Visitors are escorted.", Criteria: []tsc.Criterion{tsc.CC6_4}}},
			}},
		}},
	}
	for _, p := range attestkit.Problems(r.Validate()) {
		fmt.Println(p.Pointer, p.Rule)
	}
	// Output:
	// /subserviceOrganizations/0/services/0/csocs inclusive-csoc
}

// A control that no criterion could do without is a CUEC; good advice is not.
func ExampleCUEC() {
	year, _ := attestkit.ParsePeriod("2025-01-01..2025-12-31")
	r := soc.Report{
		Kind: soc.SOC1, Type: soc.Type2, Organization: soc.Organization{Name: "Ledgerline Payroll"}, Period: year,
		ControlObjectives: []soc.ControlObjective{soc.PayrollCalculation.ControlObjective()},
		CUECs:             []soc.CUEC{{ID: "CUEC 1", Text: "The employer approves each payroll before release.", ControlObjectives: []string{"payroll-calculation"}}},
		Responsibilities:  []soc.Responsibility{{Text: "The employer reads the release notes."}},
	}
	fmt.Println(r.Validate())
	// Output:
	// <nil>
}

// Numbers are pointers, since 0 items are not the same as no number printed.
func ExampleTest() {
	year, _ := attestkit.ParsePeriod("2025-04-01..2026-03-31")
	population := 0
	r := soc.Report{
		Kind: soc.SOC2, Type: soc.Type2, Organization: soc.Organization{Name: "Northwind Cloud"}, Period: year,
		Controls: []soc.Control{{ID: "IR-4", Tests: []soc.Test{{Population: &population, Result: soc.DidNotOperate}}}},
	}
	fmt.Println(r.Validate())
	population = 3
	fmt.Println(r.Validate())
	// Output:
	// <nil>
	// /controls/0/tests/0/result test-result: the result is did-not-operate, yet the number of items in the population is 3
}

func ExampleBridgeLetter() {
	examined, _ := attestkit.ParsePeriod("2024-10-01..2025-09-30")
	to, _ := attestkit.ParseDate("2025-12-31")
	l := soc.BridgeLetter{
		Report: soc.ReportRef{Kind: soc.SOC1, Type: soc.Type2, Organization: "Ledgerline Payroll", Auditor: "Harrow & Finch LLP", Period: examined},
		From:   examined.To.AddDays(1), To: to,
		Signer: "Chief Financial Officer",
	}
	fmt.Println(l.Period().Days(), "days,", l.Validate())
	l.Signer = "Harrow & Finch LLP"
	fmt.Println(l.Validate())
	// Output:
	// 92 days, <nil>
	// /signer letter-signer: "Harrow & Finch LLP" examined the report: a bridge letter is management's own, and the auditor does not sign it
}

// Text forms are exact, and an error suggests the nearest one.
func ExampleParseKind() {
	k, err := soc.ParseKind("soc2")
	fmt.Println(k.Name(), k.UsesCriteria(), err)
	_, err = soc.ParseKind("SOC2")
	fmt.Println(err)
	// Output:
	// SOC 2 true <nil>
	// unknown-id: "SOC2" is not a kind of SOC report: did you mean soc2?
}
