package recommend_test

import (
	"encoding/json"
	"fmt"
	"slices"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/recommend"
	"github.com/attestkit/attestkit/soc"
)

// What six answers call for, and what is left to ask.
func ExampleFor() {
	today, _ := attestkit.ParseDate("2026-11-22")
	r, err := recommend.For(recommend.Profile{
		AsOf:                    today,
		RequestedBySecurityTeam: recommend.Yes,
		HoldsCustomerData:       recommend.Yes,
		CommitsToAvailability:   recommend.Yes,
		ProcessesTransactions:   recommend.No,
		WantsPublicReport:       recommend.No,
		BuyersRequireType2:      recommend.Yes,
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, a := range r.Reports {
		fmt.Println(a.Kind, a.Verdict)
		for _, reason := range a.Reasons {
			fmt.Println("  ", reason.Sentence)
		}
	}
	scope := r.Report(soc.SOC2).Scope
	fmt.Println(slices.Collect(scope.Needed()), "and", scope.Criteria().Len(), "criteria")
	fmt.Println(r.Stability.Agreeing, "of", r.Stability.Completions, "completions agree; ask next:")
	fmt.Println("  ", r.OpenQuestions[0].Ask)
	// Output:
	// soc1 undecided
	// soc2 needed
	//    Data of customers lies with this service, and a SOC 2 is how they learn whether the controls around it do what was promised.
	//    Security or risk staff of a buyer are vetting the service, and a SOC 2 answers their questions control by control.
	// soc3 not-needed
	//    Publishing a report is not wanted, and without that there is no reason to have a SOC 3 written.
	// [security availability] and 36 criteria
	// 87 of 512 completions agree; ask next:
	//    Does what you do for clients end up as numbers in their financial statements?
}

// An interview asks the best question first, and stops when nothing is open.
func ExampleRecommendation_interview() {
	today, _ := attestkit.ParseDate("2026-11-22")
	p := recommend.Profile{AsOf: today}
	truth := map[recommend.Question]recommend.Answer{recommend.HostsFinancialSystems: recommend.Yes, recommend.ClientsAttestICFR: recommend.Yes}
	asked := 0
	for {
		r, err := recommend.For(p)
		if err != nil || r.Decided {
			fmt.Println("decided after", asked, "questions:", r.Report(soc.SOC1).Verdict, r.Report(soc.SOC2).Verdict, r.Report(soc.SOC3).Verdict)
			return
		}
		q := r.OpenQuestions[0].Question
		answer := recommend.No
		if truth[q].IsKnown() {
			answer = truth[q]
		}
		p.SetAnswer(q, answer)
		asked++
	}
	// Output: decided after 7 questions: needed not-needed not-needed
}

// Dates come from conventions of timing, and each step says from which.
func ExampleTypePlan() {
	day := func(s string) attestkit.Date {
		d, _ := attestkit.ParseDate(s)
		return d
	}
	yearEnd, _ := attestkit.ParseMonthDay("12-31")
	r, err := recommend.For(recommend.Profile{
		AsOf:                   day("2026-03-02"),
		ProcessesTransactions:  recommend.Yes,
		ControlsOperatingSince: day("2026-02-15"),
		ClientsFiscalYearEnd:   yearEnd,
		NeededBy:               day("2026-12-15"),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	plan := r.Report(soc.SOC1).TypePlan
	fmt.Println("in time:", plan.InTime, "- last period end:", plan.LastPeriodEnd)
	for _, s := range plan.Steps {
		fmt.Println(s.Action, s.Period, s.Conventions)
	}
	// Output:
	// in time: type2 - last period end: 2026-10-31
	// examine-type2 2026-03-01..2026-10-31 [issuance month-ends first-period year-end-lead year-overlap]
	// write-letter 2026-11-01..2026-12-31 [letter-reach]
	// continue-type2 2026-11-01..2027-10-31 [issuance month-ends no-gap steady-state year-end-lead year-overlap]
}

// The single answers that would change a verdict, and to what.
func ExampleCounterfactual() {
	today, _ := attestkit.ParseDate("2026-11-22")
	r, _ := recommend.For(recommend.Profile{
		AsOf: today, HoldsCustomerData: recommend.No, RequestedBySecurityTeam: recommend.No, BlocksDeal: recommend.Yes, WantsPublicReport: recommend.No,
	})
	for _, c := range r.Counterfactuals {
		for _, change := range c.Changes {
			if change.Subject == recommend.SOC2 || change.Subject == recommend.SOC3 {
				fmt.Printf("%s: %s instead of %s makes %s %s\n", c.Question, c.To, c.From, change.Subject, change.To)
			}
		}
	}
	// Output:
	// blocksDeal: no instead of yes makes soc2 not-needed
	// wantsPublicReport: yes instead of no makes soc3 needed
}

// The rules are a table to be printed or read.
func ExampleRules() {
	for r := range recommend.Rules() {
		if slices.Contains(slices.Collect(r.Subjects()), recommend.Privacy) {
			fmt.Println(r, r.Verdict(), slices.Collect(r.Questions()), r.Joint())
		}
	}
	// Output:
	// privacy-promised needed [processesPersonalInformation actsAsController] true
	// privacy-named needed [] false
	// no-personal-information not-needed [processesPersonalInformation] false
	// no-privacy-promise not-needed [actsAsController] false
}

// Verdicts alone, for many profiles.
func ExampleAppendVerdicts() {
	var profiles []recommend.Signals
	for _, asks := range []recommend.Question{recommend.RequestedByFinancialAuditor, recommend.RequestedBySecurityTeam} {
		profiles = append(profiles, recommend.Signals{}.With(asks, recommend.Yes))
	}
	for _, v := range recommend.AppendVerdicts(nil, profiles) {
		fmt.Println(v.Of(recommend.SOC1), v.Of(recommend.SOC2))
	}
	// Output:
	// needed undecided
	// undecided needed
}

// Answers read and write as words, and an unknown one is left out of JSON.
func ExampleProfile() {
	var p recommend.Profile
	err := json.Unmarshal([]byte(`{"asOf":"2026-11-22","blocksDeal":"yes","holdsCustomerData":"unknown","clientsFiscalYearEnd":"06-30"}`), &p)
	b, _ := json.Marshal(p)
	fmt.Println(string(b), err)

	p.Services = []soc.Service{soc.Payroll}
	p.ProcessesTransactions = recommend.No
	fmt.Println(p.Validate())
	// Output:
	// {"asOf":"2026-11-22","blocksDeal":"yes","clientsFiscalYearEnd":"06-30"} <nil>
	// /services/0 conflict: payroll processes transactions for clients, while processesTransactions is no
}
