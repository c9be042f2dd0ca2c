package review_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/soc/review"
	"github.com/attestkit/attestkit/tsc"
)

// day and span read dates that tests write.
func day(s string) attestkit.Date {
	d, err := attestkit.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

func span(s string) attestkit.Period {
	p, err := attestkit.ParsePeriod(s)
	if err != nil {
		panic(err)
	}
	return p
}

func n(i int) *int { return &i }

// tested is a test that found nothing.
func tested(procedures ...soc.Procedure) soc.Test {
	return soc.Test{Procedures: procedures, Result: soc.NoExceptions}
}

// soc2 returns a SOC 2 Type 2 on 2024 in which nothing is to be found: every
// criterion has a control of its own, and every control a test by inspection.
func soc2() *soc.Report {
	r := &soc.Report{
		Kind: soc.SOC2, Type: soc.Type2, Extent: soc.Full,
		Organization: soc.Organization{Name: "Acme, Inc."},
		Systems:      []soc.System{{Name: "Acme Cloud", Products: []string{"Ledger", "Payments"}, Locations: []string{"Ohio", "Dublin"}}},
		Auditor:      soc.Auditor{Name: "Lee & Park LLP", Kind: soc.CPAFirm},
		Period:       span("2024-01-01..2024-12-31"), ReportDate: day("2025-02-10"),
		Categories: []tsc.Category{tsc.Security}, CriteriaEdition: soc.Criteria2022,
		Opinion: soc.Opinion{Description: soc.Unmodified, Design: soc.Unmodified, Operation: soc.Unmodified},
	}
	for c := range tsc.CommonCriteria().All() {
		r.Controls = append(r.Controls, soc.Control{
			ID: "C-" + c.String(), Description: "The control for " + c.Title(), Criteria: []tsc.Criterion{c},
			Cadence: soc.Monthly, Tests: []soc.Test{tested(soc.Inquiry, soc.Inspection)},
		})
	}
	return r
}

// soc1 returns a SOC 1 Type 2 on 2024 in which nothing is to be found.
func soc1() *soc.Report {
	r := soc2()
	r.Kind, r.Categories, r.CriteriaEdition, r.Controls = soc.SOC1, nil, 0, nil
	for i := 1; i <= 3; i++ {
		id := fmt.Sprint("CO", i)
		r.ControlObjectives = append(r.ControlObjectives, soc.ControlObjective{ID: id, Text: "Objective " + id})
		r.Controls = append(r.Controls, soc.Control{ID: fmt.Sprint("P", i), ControlObjectives: []string{id}, Tests: []soc.Test{tested(soc.Inspection)}})
	}
	return r
}

// soc3 returns a SOC 3 on 2024.
func soc3() *soc.Report {
	r := soc2()
	r.Kind, r.Type, r.Controls, r.Opinion.Description = soc.SOC3, 0, nil, 0
	return r
}

// type1 makes a report a Type 1.
func type1(r *soc.Report) {
	r.Type, r.AsOf, r.Period, r.Opinion.Operation = soc.Type1, r.Period.To, attestkit.Period{}, 0
}

// letter returns a bridge letter to the report above, which reaches as far as
// custom allows.
func letter() soc.BridgeLetter {
	return soc.BridgeLetter{
		Report: soc.ReportRef{Kind: soc.SOC2, Type: soc.Type2, Organization: "Acme", Period: span("2024-01-01..2024-12-31")},
		From:   day("2025-01-01"), To: day("2025-03-31"), Date: day("2025-03-31"), Signer: "Chief Information Security Officer",
	}
}

// fail makes a control the subject of an exception.
func fail(r *soc.Report, id string, controls ...string) *soc.Exception {
	r.Exceptions = append(r.Exceptions, soc.Exception{
		ID: id, Kind: soc.OperationException, Controls: controls, Text: "One review was late.", Response: soc.Response{Text: "Reminders were added."},
	})
	return &r.Exceptions[len(r.Exceptions)-1]
}

// today is the date as of which tests read.
var today = day("2025-06-01")

// with returns the findings that have a code.
func with(code review.Code, findings []review.Finding) []review.Finding {
	var out []review.Finding
	for _, f := range findings {
		if f.Code == code {
			out = append(out, f)
		}
	}
	return out
}

func codes(findings []review.Finding) []string {
	out := []string{}
	for _, f := range findings {
		out = append(out, f.Code.String())
	}
	return out
}

// TestFixturesAreLegal holds that the reports of these tests contradict nothing.
func TestFixturesAreLegal(t *testing.T) {
	for _, r := range []*soc.Report{soc1(), soc2(), soc3()} {
		require.NoError(t, r.Validate())
	}
	l := letter()
	require.NoError(t, l.Validate())
}
