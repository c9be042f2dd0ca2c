package attestkit_test

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/attestkit/attestkit"
)

// Months end where the calendar says: a month after the 31st is the 30th, or
// February's last day.
func ExampleDate() {
	d, err := attestkit.ParseDate("2024-01-31")
	fmt.Println(d, d.Weekday(), d.IsMonthEnd(), err)
	fmt.Println(d.AddMonths(1), d.AddMonths(13), d.AddDays(30))

	issued, _ := attestkit.NewDate(2025, time.February, 11)
	fmt.Println(d.DaysUntil(issued), "days,", d.MonthsUntil(issued), "whole months")

	_, err = attestkit.ParseDate("2025-02-29")
	fmt.Println(err)
	// Output:
	// 2024-01-31 Wednesday true <nil>
	// 2024-02-29 2025-02-28 2024-03-01
	// 377 days, 12 whole months
	// date: "2025-02-29" is not a day of the calendar: February 2025 has the days 01 to 28
}

// Nothing in attestkit reads a clock: a program that means today says so.
func ExampleDateOf() {
	now := time.Date(2025, 6, 30, 22, 0, 0, 0, time.FixedZone("", -5*60*60))
	fmt.Println(attestkit.DateOf(now), attestkit.DateOf(now.UTC()))
	// Output:
	// 2025-06-30 2025-07-01
}

// A fiscal year ends on the same day every year, the last of February included.
func ExampleMonthDay() {
	end, err := attestkit.ParseMonthDay("02-29")
	fmt.Println(end, err)
	fmt.Println(end.In(2024), end.In(2025))
	// Output:
	// 02-29 <nil>
	// 2024-02-29 2025-02-28
}

func ExamplePeriod() {
	report, err := attestkit.ParsePeriod("2024-10-01..2025-09-30")
	fmt.Println(report.Days(), "days,", report.Months(), "months", err)

	year, _ := attestkit.ParsePeriod("2025-01-01..2025-12-31")
	shared, _ := report.Overlap(year)
	fmt.Println("both:", shared, shared.Months())

	next, _ := attestkit.ParsePeriod("2025-11-01..2026-10-31")
	gap, ok := report.Gap(next)
	fmt.Println("neither:", gap, ok)

	text, _ := json.Marshal(shared)
	fmt.Println(string(text))
	// Output:
	// 365 days, 12 months <nil>
	// both: 2025-01-01..2025-09-30 9
	// neither: 2025-10-01..2025-10-31 true
	// {"from":"2025-01-01","to":"2025-09-30"}
}

// Periods that overlap or follow each other without a day between become one.
func ExampleUnion() {
	var periods []attestkit.Period
	for _, text := range []string{"2025-07-01..2025-12-31", "2024-01-01..2024-06-30", "2025-01-01..2025-06-30"} {
		p, _ := attestkit.ParsePeriod(text)
		periods = append(periods, p)
	}
	fmt.Println(attestkit.Union(periods...))
	// Output:
	// [2024-01-01..2024-06-30 2025-01-01..2025-12-31]
}

// Whatever an error wraps, its problems can be listed: where, which rule, and what
// would fix it.
func ExampleProblems() {
	err := fmt.Errorf("loading report.json: %w", attestkit.Join(
		&attestkit.Problem{Pointer: "/controls/3/criteria/0", Line: 41, Column: 22, Rule: attestkit.RuleUnknownID, Detail: `"PP1.1" is not a criterion: did you mean PI1.1?`},
		&attestkit.Problem{Pointer: "/period", Line: 7, Column: 3, Rule: attestkit.RulePeriod, Detail: "the period ends before it starts"},
	))
	for _, p := range attestkit.Problems(err) {
		fmt.Printf("line %d: %s (%s)\n", p.Line, p.Detail, p.Rule)
	}
	fmt.Println(attestkit.Omitted(err), "more")
	// Output:
	// line 7: the period ends before it starts (period)
	// line 41: "PP1.1" is not a criterion: did you mean PI1.1? (unknown-id)
	// 0 more
}

// A Validate method gathers all that is wrong instead of stopping at the first.
func ExampleCollector() {
	var c attestkit.Collector
	for i, name := range []string{"access review", "", "access review"} {
		if name == "" {
			c.Add(attestkit.Pointer("controls", i, "name"), attestkit.RuleRequired, "a control has a name")
		} else if i == 2 {
			c.Add(attestkit.Pointer("controls", i, "name"), attestkit.RuleRepeated, "%s is the name of control 0", attestkit.Quote(name))
		}
	}
	fmt.Println(c.Err())
	// Output:
	// /controls/1/name required: a control has a name
	// /controls/2/name repeated: "access review" is the name of control 0
}

func ExamplePointer() {
	fmt.Println(attestkit.Pointer("controls", 12, "labels", "jira/key"))
	// Output:
	// /controls/12/labels/jira~1key
}

func ExampleQuote() {
	fmt.Println(attestkit.Quote("a text of a document, which may be long or hold\tanything"))
	// Output:
	// "a text of a document, which may be long "...
}
