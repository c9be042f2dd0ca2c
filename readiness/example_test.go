package readiness_test

import (
	"fmt"
	"strings"

	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/readiness"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

func Example() {
	logins, _ := readiness.ParsePrompt("individual-logins-and-mfa")
	a := readiness.New(readiness.Target{
		Type: soc.Type2, Window: period("2025-01-01", "2025-06-30"),
		Scope: tsc.Scope{Categories: []tsc.Category{tsc.Security}}, ISO27001: true,
	})
	a.Controls = []readiness.Control{{ID: "AC-7", Title: "Review of logins", Cadence: soc.Quarterly}}
	a.Evidence = []readiness.Evidence{{ID: "EV-1", PerformedOn: date("2025-02-11"), Controls: []string{"AC-7"}}}
	for i := range a.Responses {
		if r := &a.Responses[i]; r.Prompt == logins {
			r.Status, r.Controls = readiness.Implemented, []string{"AC-7"}
		}
	}

	result := readiness.Score(&a, date("2025-05-02"))
	for _, p := range result.Prompts {
		if p.Prompt == logins {
			fmt.Println(p.Prompt.Criterion(), "design", p.Design, "- operation", p.Operation)
			fmt.Println("also for", p.Requirements)
		}
	}
	for _, why := range result.ControlWhys {
		fmt.Println(why.Control, why.Code, "-", why.Text, why.Settle)
	}
	// Output:
	// CC6.1 design ready - operation not-yet
	// also for [A.5.16 A.5.17 A.8.5]
	// AC-7 window-open - 1 of 2 slots lies ahead. Perform it by 2025-06-30 and keep the record.
}

func ExamplePromptsOf() {
	for p := range readiness.PromptsOf(tsc.CC6_3) {
		fmt.Println(p, p.Cadence(), p.Requirements())
	}
	// Output:
	// entitlement-change-approval on-event A.5.18
	// transfer-access-withdrawal on-event A.5.18
	// role-matrix-duty-conflicts quarterly A.5.3 A.5.15 A.8.2 A.8.3
	// quarterly-access-reviews quarterly A.5.18
}

func ExampleControl_Slots() {
	c := readiness.Control{Cadence: soc.Quarterly, AnchorMonth: 2, LagDays: 10}
	for slot := range c.Slots(period("2025-01-01", "2025-12-31")) {
		fmt.Println(slot)
	}
	// Output:
	// 2024-11-01..2025-01-31
	// 2025-02-01..2025-04-30
	// 2025-05-01..2025-07-31
	// 2025-08-01..2025-10-31
}

func ExampleSuffices() {
	c := readiness.Control{ID: "FIN-2", Cadence: soc.Monthly, GraceDays: 10}
	items := []*readiness.Evidence{
		{PerformedOn: date("2025-01-28")},
		{PerformedOn: date("2025-03-04"), Covers: period("2025-02-01", "2025-02-28")}, // within the grace of February
	}
	s := readiness.Suffices(&c, items, period("2025-01-01", "2025-04-30"), date("2025-04-15"))
	fmt.Println(s.Evidenced, "of", s.Expected, "slots; missing", s.Missing, "- ahead", s.Ahead, "by", s.NextDue)
	// Output:
	// 2 of 4 slots; missing [2025-03-01..2025-03-31] - ahead 1 by 2025-04-30
}

// Each month is reviewed in the first ten days of the next, since mid October. Grace
// alone leaves December open, for it ends with the window; with a lag as long, the review
// of December is expected in the next window.
func ExampleSuffices_lagAndGrace() {
	reviews := []*readiness.Evidence{
		{PerformedOn: date("2025-11-05"), Covers: period("2025-10-01", "2025-10-31")},
		{PerformedOn: date("2025-12-08"), Covers: period("2025-11-01", "2025-11-30")},
		{PerformedOn: date("2026-01-06"), Covers: period("2025-12-01", "2025-12-31")},
	}
	window, today := period("2025-10-01", "2025-12-31"), date("2026-02-01")

	grace := readiness.Control{Cadence: soc.Monthly, Since: date("2025-10-15"), GraceDays: 10}
	s := readiness.Suffices(&grace, reviews, window, today)
	fmt.Println("grace:", s.Evidenced, "of", s.Expected, "- missing", s.Missing)

	both := grace
	both.LagDays = 10
	s = readiness.Suffices(&both, reviews, window, today)
	fmt.Println("grace and lag:", s.Evidenced, "of", s.Expected, "- missing", s.Missing)
	for slot := range both.Slots(period("2026-01-01", "2026-03-31")) {
		fmt.Println("expected in the next window:", slot)
	}
	// Output:
	// grace: 2 of 3 - missing [2025-12-01..2025-12-31]
	// grace and lag: 2 of 2 - missing []
	// expected in the next window: 2025-12-01..2025-12-31
	// expected in the next window: 2026-01-01..2026-01-31
	// expected in the next window: 2026-02-01..2026-02-28
}

// Nobody left in the half-year, and the yearly test of restores fell into the other half:
// nothing is lacking, and nothing was tested either.
func ExampleResult_Verdict() {
	half := period("2025-01-01", "2025-06-30")
	a := readiness.New(readiness.Target{Type: soc.Type2, Window: half, Scope: tsc.Scope{Categories: []tsc.Category{tsc.Security}}})
	a.Controls = []readiness.Control{
		{ID: "HR-4", Cadence: soc.OnEvent, Populations: []readiness.Population{{Period: half, Count: 0, Source: "HR system"}}},
		{ID: "BK-2", Cadence: soc.Annual},
	}
	a.Evidence = []readiness.Evidence{{ID: "POL-1", Kind: readiness.Policy, PerformedOn: date("2024-11-04")}}
	for i := range a.Responses {
		r := &a.Responses[i]
		r.Status, r.Controls, r.Evidence = readiness.Implemented, []string{"HR-4", "BK-2"}, []string{"POL-1"}
	}
	result := readiness.Score(&a, date("2025-07-15"))
	fmt.Println(result.Lacks(), result.IsReady())
	for _, paragraph := range result.Verdict() {
		for sentence := range strings.SplitSeq(paragraph, ". ") {
			fmt.Println(sentence)
		}
	}
	// Output:
	// false false
	// SOC 2 Type 2: nothing is lacking, and not everything was tested
	// Of 33 criteria, 33 are ready by design and 0 in operation, 33 untested
	// Of 146 prompts, 146 rest on controls that were not tested over the whole window
	// Of 2 controls over the window: 1 without slot or record, 1 without an event.
}

func ExampleAssessment_EarliestWindow() {
	a := readiness.Assessment{
		Controls: []readiness.Control{
			{ID: "AC-7", Cadence: soc.Quarterly, Since: date("2024-01-01")},
			{ID: "BK-1", Cadence: soc.Weekly, Since: date("2025-04-07")},
		},
		Evidence: []readiness.Evidence{
			{ID: "1", PerformedOn: date("2025-02-11"), Controls: []string{"AC-7"}},
			{ID: "2", PerformedOn: date("2025-04-08"), Controls: []string{"BK-1"}},
			{ID: "3", PerformedOn: date("2025-04-15"), Controls: []string{"BK-1"}},
		},
	}
	earliest := a.EarliestWindow(date("2025-04-25"))
	fmt.Println(earliest.From)
	for _, l := range earliest.Limits {
		fmt.Println(l.Control, l.From, l.Code)
	}
	for _, s := range a.Lacking(date("2025-03-01"), date("2025-04-25")) {
		fmt.Println(s.Control, "did not exist on", s.DaysBefore, "days")
	}
	// Output:
	// 2025-04-07
	// BK-1 2025-04-07 control-late
	// AC-7 2025-01-01 missing-slots
	// BK-1 did not exist on 37 days
}

func ExamplePlan() {
	a := readiness.New(readiness.Target{ISO27001: true})
	scope, _ := readiness.ParsePrompt("isms-scope-statement")
	for i := range a.Responses {
		if r := &a.Responses[i]; r.Prompt.Requirement() == iso27001.Clause4_3 {
			scope, r.Owner, r.Due = r.Prompt, "chief information security officer", date("2025-03-31")
		}
	}
	first := readiness.Plan(&a, date("2025-05-02"))[0]
	fmt.Println(first.Prompts[0] == scope, first.Overdue, first.Due, first.Owner)
	fmt.Println(first.Why.Text, first.Why.Settle)
	// Output:
	// true true 2025-03-31 chief information security officer
	// Work on it has not started. Look at what exists, then put the rest in place.
}

func ExampleSample() {
	tickets := []string{"CHG-101", "CHG-102", "CHG-103", "CHG-104", "CHG-105", "CHG-106"}
	fmt.Println(readiness.Sample(tickets, 3, "2025 change management"))
	// Output:
	// [CHG-103 CHG-102 CHG-106]
}

func ExampleMerge() {
	base := readiness.New(readiness.Target{Type: soc.Type1, AsOf: date("2025-06-30")})
	mine, theirs := base.Clone(), base.Clone()
	mine.Responses[0].Owner = "Ann"
	theirs.Responses[0].Owner, theirs.Responses[0].Status = "Bob", readiness.InProgress
	merged, conflicts := readiness.Merge(&base, &mine, &theirs)
	fmt.Println(merged.Responses[0].Owner, merged.Responses[0].Status)
	for _, c := range conflicts {
		fmt.Println(c.Pointer, c.Mine, c.Theirs)
	}
	// Output:
	// Ann in-progress
	// /responses/0/owner Ann Bob
}
