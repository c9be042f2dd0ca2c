package review_test

import (
	"fmt"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/soc/review"
	"github.com/attestkit/attestkit/tsc"
)

// vendorReport is a SOC 2 Type 2 report, transcribed as far as it matters here.
func vendorReport() *soc.Report {
	return &soc.Report{
		Kind: soc.SOC2, Type: soc.Type2,
		Organization: soc.Organization{Name: "Acme, Inc."},
		Systems:      []soc.System{{Name: "Acme Cloud", Products: []string{"Ledger"}}},
		Period:       attestkit.Period{From: day("2024-01-01"), To: day("2024-12-31")},
		Categories:   []tsc.Category{tsc.Security},
		Opinion:      soc.Opinion{Overall: soc.Unmodified},
		Controls: []soc.Control{
			{ID: "AC-3", Description: "Access of leavers is revoked within one day.", Criteria: []tsc.Criterion{tsc.CC6_2}},
			{ID: "BK-1", Description: "Backups are restored once a year.", Criteria: []tsc.Criterion{tsc.CC7_5}},
		},
		Exceptions: []soc.Exception{{
			ID: "E1", Controls: []string{"AC-3"}, Text: "Two leavers kept access for a week.",
			Sample: n(25), Deviations: n(2), Response: soc.Response{Text: "Removal is automatic now."},
		}},
	}
}

func ExampleRead() {
	findings := review.Read(vendorReport(), review.Options{
		AsOf:           day("2025-06-01"),
		Uses:           []string{"Ledger", "Payroll"},
		NeedCategories: []tsc.Category{tsc.Security},
	})
	for _, f := range findings {
		fmt.Printf("%s %s %q\n", f.Severity, f.Code, f.Pointer)
		fmt.Println("  found:", f.Detail)
		fmt.Println("  to do:", f.Action)
	}
	// Output:
	// serious wrong-system "/systems"
	//   found: "Payroll" is not in scope: the report names "Acme Cloud", "Ledger"
	//   to do: Ask for the report on the system you use; if it goes by another name, have the organization confirm that in writing.
	// attention exception "/exceptions/0"
	//   found: the auditor reports an exception at "AC-3" (2 of 25 items), which weakens CC6.2; it reads: "Two leavers kept access for a week."
	//   to do: Judge what the deviation means for your use of the service, and ask for evidence of the remedy.
	// info extent-unknown ""
	//   found: how much was transcribed is not told: what is absent here may stand in the report
	//   to do: Record the extent; with extent full, what is missing is judged too.
}

func ExampleConventions() {
	old := vendorReport()
	for _, months := range []int{0, 9, -1} { // the customary twelve, nine, and none
		findings := review.Read(old, review.Options{
			AsOf:        day("2025-10-15"),
			Conventions: review.Conventions{StaleMonths: months},
		})
		for _, f := range findings {
			if f.Code == review.CodeStale {
				fmt.Println(f.Detail)
			}
		}
	}
	// Output:
	// the period ended on 2024-12-31, more than 9 months before 2025-10-15; beyond 9 months a report is stale, by convention
}

func ExampleReliance() {
	report := *vendorReport()
	letter := soc.BridgeLetter{
		Report: soc.ReportRef{Kind: soc.SOC2, Organization: "Acme", Period: report.Period},
		From:   day("2025-01-01"), To: day("2025-03-31"), Date: day("2025-03-20"),
	}
	year := review.RelianceOptions{Kind: soc.SOC2, Window: span("2024-04-01..2025-03-31"), AsOf: day("2025-03-25")}
	t := review.Reliance(year, []soc.Report{report}, []soc.BridgeLetter{letter})
	for _, s := range t.Spans {
		fmt.Println(s.Period, s.State, s.Period.Days())
	}
	fmt.Println(t.Days.Examined, "examined,", t.Days.LetterOnly, "with a letter only,", t.Days.Total(), "in all")
	fmt.Println(t.ExaminedMonths, "months examined, the last day", t.DaysSinceExamined, "days before the end")
	// Output:
	// 2024-04-01..2024-12-31 examined 275
	// 2025-01-01..2025-03-20 letter-only 79
	// 2025-03-21..2025-03-25 uncovered 5
	// 2025-03-26..2025-03-31 not-elapsed 6
	// 275 examined, 79 with a letter only, 365 in all
	// 9 months examined, the last day 90 days before the end
}

func ExampleCompare() {
	earlier, later := vendorReport(), vendorReport()
	earlier.Period = span("2023-01-01..2023-12-31")
	later.Controls = []soc.Control{
		{ID: "AC-3", Description: "Visitors sign a register.", Criteria: []tsc.Criterion{tsc.CC6_4}},
		{ID: "AC-4", Description: "Access of leavers is revoked within two days.", Criteria: []tsc.Criterion{tsc.CC6_2}},
		{ID: "BK-2", Description: "Backups are restored once a year.", Criteria: []tsc.Criterion{tsc.CC7_5, tsc.A1_3}},
	}
	later.Exceptions[0].Controls = []string{"AC-4"}
	c := review.Compare(earlier, later)
	for _, m := range c.Controls {
		fmt.Printf("%s %q %q\n", m.Change, m.EarlierID, m.LaterID)
		for _, d := range m.Differences {
			fmt.Printf("  %s: %q, now %q\n", d.Member, d.Earlier, d.Later)
		}
	}
	for _, r := range c.Repeated {
		fmt.Println("excepted again:", r.LaterControl)
	}
	// Output:
	// added "" "AC-3"
	// reworded "AC-3" "AC-4"
	// renumbered "BK-1" "BK-2"
	//   criteria: "", now "A1.3"
	// excepted again: AC-4
}

func ExampleSimilarity() {
	fmt.Println(review.Similarity("Access is reviewed each quarter.", "The access is reviewed each month"))
	fmt.Println(review.Similarity("Access is reviewed each quarter.", "Backups are taken daily."))
	// Output:
	// 75
	// 0
}

func ExampleCode_Severity() {
	for c := range review.Codes() {
		if c.Severity() == review.Serious {
			fmt.Println(c)
		}
	}
	// Output:
	// adverse-opinion
	// disclaimed-opinion
	// qualified-in-scope
	// wrong-system
	// wrong-entity
	// wrong-location
	// category-missing
	// operation-not-examined
	// repeated-exception
	// window-not-examined
	// too-old
	// over-max-age
	// framework-missing
}
