package review_test

import (
	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/soc/review"
	"github.com/attestkit/attestkit/tsc"
)

// window sets the reader's window.
func window(s string) func(*soc.Report, *review.Options) {
	return func(r *soc.Report, o *review.Options) { o.Window = span(s) }
}

// lettered sets the window to the fiscal year that ends with March, and gives a
// letter.
func lettered(edit func(l *soc.BridgeLetter)) func(*soc.Report, *review.Options) {
	return func(r *soc.Report, o *review.Options) {
		l := letter()
		l.Report.Kind = r.Kind
		edit(&l)
		o.Letters, o.Window = []soc.BridgeLetter{l}, span("2024-04-01..2025-03-31")
	}
}

func asIs(*soc.BridgeLetter) {}

var windowCases = []readCase{
	{review.CodeWindowNotExamined, "later than the report", yes, "/period", "none of the 365 days of 2025-01-01..2025-12-31 is examined: 152 days passed and open, 213 days still ahead", soc2, window("2025-01-01..2025-12-31")},
	{review.CodeWindowNotExamined, "a letter does not examine", yes, "/period", "90 days with a letter only", soc2, func(r *soc.Report, o *review.Options) {
		o.Letters, o.Window = []soc.BridgeLetter{letter()}, span("2025-01-01..2025-03-31")
	}},
	{review.CodeWindowNotExamined, "a Type 1 examines no day", yes, "/asOf", "", soc2, func(r *soc.Report, o *review.Options) {
		type1(r)
		o.Window = span("2024-01-01..2024-12-31")
	}},
	{review.CodeWindowNotExamined, "one day is", no, "", "", soc2, window("2024-12-31..2025-12-31")},
	{review.CodeWindowNotExamined, "no window", no, "", "", soc2, nil},
	{review.CodeWindowOpen, "passed and ahead", yes, "/period", "1 of the 366 days of 2024-12-31..2025-12-31 is examined: 152 days passed and open, 213 days still ahead", soc2, window("2024-12-31..2025-12-31")},
	{review.CodeWindowOpen, "the reader's date is not given", yes, "/period", "365 days open", soc2, func(r *soc.Report, o *review.Options) {
		o.Window, o.AsOf = span("2024-12-31..2025-12-31"), attestkit.Date{}
	}},
	{review.CodeWindowOpen, "all examined", no, "", "", soc2, window("2024-01-01..2024-12-31")},
	{review.CodeWindowOpen, "the earlier report examined the rest", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		o.Prior, o.Window = prior(r), span("2023-07-01..2024-06-30")
	}},
	{review.CodeWindowOpen, "a letter closes it", no, "", "", soc2, lettered(asIs)},
	{review.CodeLetterOnly, "a letter closes it", yes, "/period", "275 of the 365 days of 2024-04-01..2025-03-31 are examined: 90 days with a letter only", soc2, lettered(asIs)},
	{review.CodeLetterOnly, "no letter", no, "", "", soc2, window("2024-04-01..2025-03-31")},
	{review.CodeShortOverlap, "three months of the year", yes, "/period", "3 whole months of the window are examined; user auditors look for about 6, by convention", soc1, window("2024-10-01..2025-09-30")},
	{review.CodeShortOverlap, "nine months", no, "", "", soc1, window("2024-04-01..2025-03-31")},
	{review.CodeShortOverlap, "a SOC 2", no, "", "", soc2, window("2024-10-01..2025-09-30")},
	{review.CodeShortOverlap, "a short window, all examined", no, "", "", soc1, window("2024-10-01..2024-12-31")},
}

var letterCases = []readCase{
	{review.CodeLetterTooLong, "past three calendar months", yes, "/to", "91 days past 2024-12-31; by convention it reaches at most 3 calendar months", soc2, lettered(func(l *soc.BridgeLetter) { l.To, l.Date = day("2025-04-01"), day("2025-04-01") })},
	{review.CodeLetterTooLong, "three calendar months", no, "", "", soc2, lettered(asIs)},
	{review.CodeLetterTooLong, "1 October to 31 December is within", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		r.Period, r.ReportDate = span("2023-10-01..2024-09-30"), day("2024-11-10")
		l := letter()
		l.Report.Period, l.From, l.To, l.Date = r.Period, day("2024-10-01"), day("2024-12-31"), day("2025-01-02")
		o.Letters = []soc.BridgeLetter{l}
	}},
	{review.CodeLetterTooLong, "the reader's own value", yes, "/to", "1 calendar month", soc2, func(r *soc.Report, o *review.Options) {
		lettered(asIs)(r, o)
		o.Conventions.LetterMonths = 1
	}},
	{review.CodeLetterPastOwnDate, "dated before its end", yes, "/to", "dated 2025-03-01 and speaks up to 2025-03-31, 30 days later", soc2, lettered(func(l *soc.BridgeLetter) { l.Date = day("2025-03-01") })},
	{review.CodeLetterPastOwnDate, "dated on its last day", no, "", "", soc2, lettered(asIs)},
	{review.CodeLetterPastOwnDate, "not dated", no, "", "", soc2, lettered(func(l *soc.BridgeLetter) { l.Date = attestkit.Date{} })},
	{review.CodeLetterOtherReport, "another period", yes, "/report", "SOC 2 Type 2", soc2, lettered(func(l *soc.BridgeLetter) { l.Report.Period = span("2023-01-01..2023-12-31") })},
	{review.CodeLetterOtherReport, "another system", yes, "/report", "", soc2, lettered(func(l *soc.BridgeLetter) { l.Report.System = "Acme Desk" })},
	{review.CodeLetterOtherReport, "another kind", yes, "/report", "SOC 1", soc2, lettered(func(l *soc.BridgeLetter) { l.Report.Kind = soc.SOC1 })},
	{review.CodeLetterOtherReport, "this one, by its product", no, "", "", soc2, lettered(func(l *soc.BridgeLetter) { l.Report.System = "Ledger" })},
	{review.CodeLetterByAuditor, "signed by the firm", yes, "/signer", "", soc2, lettered(func(l *soc.BridgeLetter) { l.Signer = "Lee & Park LLP" })},
	{review.CodeLetterByAuditor, "signed by management", no, "", "", soc2, lettered(asIs)},
	{review.CodeLetterChange, "a change", yes, "/changes/0", "on 2025-02-01", soc2, lettered(func(l *soc.BridgeLetter) {
		l.Changes = []soc.Event{{Date: day("2025-02-01"), Text: "A new log-in service"}}
	})},
	{review.CodeLetterChange, "none", no, "", "", soc2, lettered(asIs)},
}

var subserviceCases = []readCase{
	{review.CodeNoCSOCs, "carved out", yes, "/subserviceOrganizations/0/services/0", `"Hosting" of "Hostly"`, soc2, func(r *soc.Report, o *review.Options) { carveOut(r) }},
	{review.CodeNoCSOCs, "with complementary controls", no, "", "", soc2, func(r *soc.Report, o *review.Options) { carveOut(r, soc.CSOC{Text: "Guards"}) }},
	{review.CodeNoCSOCs, "included", no, "", "", soc2, func(r *soc.Report, o *review.Options) { carveOut(r).Services[0].Method = soc.Inclusive }},
	{review.CodeNoCSOCs, "not transcribed", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		r.Extent = soc.OpinionOnly
		carveOut(r)
	}},
	{review.CodeSubserviceReport, "not seen", yes, "/subserviceOrganizations/0", `"Hostly"`, soc2, func(r *soc.Report, o *review.Options) {
		carveOut(r, soc.CSOC{Text: "Guards"})
		o.SeenReports = []string{"Mailer", "Hostly Ltd of Leeds"}
	}},
	{review.CodeSubserviceReport, "carved out by an included one", yes, "/subserviceOrganizations/0/services/0/carvesOut/0", `"Hostly", which is included, carves out "Colo"`, soc2, func(r *soc.Report, o *review.Options) {
		s := &carveOut(r).Services[0]
		s.Method, s.CarvesOut = soc.Inclusive, []string{"Colo"}
	}},
	{review.CodeSubserviceReport, "the method is not told, and complementary controls are", yes, "/subserviceOrganizations/0", "", soc2, func(r *soc.Report, o *review.Options) {
		carveOut(r, soc.CSOC{Text: "Guards"}).Services[0].Method = 0
	}},
	{review.CodeSubserviceReport, "neither is told", no, "", "", soc2, func(r *soc.Report, o *review.Options) { carveOut(r).Services[0].Method = 0 }},
	{review.CodeSubserviceReport, "seen, with another legal form", yes, "/subserviceOrganizations/0", "", soc2, func(r *soc.Report, o *review.Options) {
		carveOut(r, soc.CSOC{Text: "Guards"}).Name = "Hostly Ltd"
		o.SeenReports = []string{"Hostly, Inc."}
	}},
	{review.CodeSubserviceReport, "seen", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		carveOut(r, soc.CSOC{Text: "Guards"})
		o.SeenReports = []string{"Hostly, Inc."}
	}},
	{review.CodeSubserviceReport, "included", no, "", "", soc2, func(r *soc.Report, o *review.Options) { carveOut(r).Services[0].Method = soc.Inclusive }},
	{review.CodeNoMonitoring, "not told", yes, "/subserviceOrganizations/0/services/0", "", soc2, func(r *soc.Report, o *review.Options) { carveOut(r).Services[0].Monitoring = "" }},
	{review.CodeNoMonitoring, "told", no, "", "", soc2, func(r *soc.Report, o *review.Options) { carveOut(r) }},
	{review.CodeNoMonitoring, "not transcribed", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		r.Extent = 0
		carveOut(r).Services[0].Monitoring = ""
	}},
	{review.CodeNoSubserviceAssertion, "included, others recorded", yes, "/subserviceOrganizations/0", "", soc2, func(r *soc.Report, o *review.Options) {
		carveOut(r).Services[0].Method = soc.Inclusive
		r.Assertion.Others = []string{"Mailer"}
	}},
	{review.CodeNoSubserviceAssertion, "its own recorded", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		carveOut(r).Services[0].Method = soc.Inclusive
		r.Assertion.Others = []string{"Hostly"}
	}},
	{review.CodeNoSubserviceAssertion, "no assertion recorded", no, "", "", soc2, func(r *soc.Report, o *review.Options) { carveOut(r).Services[0].Method = soc.Inclusive }},
	{review.CodeNoSubserviceAssertion, "carved out", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		carveOut(r)
		r.Assertion.Signer = "CEO"
	}},
}

// cuec adds a complementary user entity control tied to CC6.1.
func cuec(text string) func(*soc.Report, *review.Options) {
	return func(r *soc.Report, o *review.Options) {
		r.CUECs = []soc.CUEC{{ID: "U1", Text: text, Criteria: []tsc.Criterion{tsc.CC6_1}}}
	}
}

var userCases = []readCase{
	{review.CodeUserControl, "one", yes, "/cuecs/0", `"U1": "Review your users each quarter", on which CC6.1 depends`, soc2, cuec("Review your users each quarter")},
	{review.CodeUserControl, "a responsibility", no, "", "", soc2, func(r *soc.Report, o *review.Options) { r.Responsibilities = []soc.Responsibility{{Text: "Pay"}} }},
	{review.CodePossibleResponsibility, "its words", yes, "/cuecs/0", `"acceptable use"`, soc2, cuec("Follow the Acceptable Use policy")},
	{review.CodePossibleResponsibility, "listed as both", yes, "/cuecs/0", "among the responsibilities", soc2, func(r *soc.Report, o *review.Options) {
		cuec("Tell us of leavers")(r, o)
		r.Responsibilities = []soc.Responsibility{{Text: "Tell us of leavers."}}
	}},
	{review.CodePossibleResponsibility, "tied to nothing", yes, "/cuecs/0", "no criterion", soc2, func(r *soc.Report, o *review.Options) { r.CUECs = []soc.CUEC{{ID: "U1", Text: "Review your users"}} }},
	{review.CodePossibleResponsibility, "tied to nothing as far as transcribed", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		r.Extent, r.CUECs = 0, []soc.CUEC{{ID: "U1", Text: "Review your users"}}
	}},
	{review.CodePossibleResponsibility, "tied to a criterion", no, "", "", soc2, cuec("Review your users each quarter")},
	{review.CodeUserControl, "an additional criterion depends on it", yes, "/cuecs/0", `on which "164.312" of "HIPAA" depends`, soc2, func(r *soc.Report, o *review.Options) {
		r.CUECs = []soc.CUEC{{ID: "U1", Text: "Review your users", AdditionalCriteria: plus(r)}}
	}},
	{review.CodePossibleResponsibility, "tied to an additional criterion", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		r.CUECs = []soc.CUEC{{ID: "U1", Text: "Review your users", AdditionalCriteria: plus(r)}}
	}},
	{review.CodePossibleResponsibility, "tied to an objective", no, "", "", soc1, func(r *soc.Report, o *review.Options) {
		r.CUECs = []soc.CUEC{{ID: "U1", Text: "Check the totals", ControlObjectives: []string{"CO1"}}}
	}},
}

var descriptionCases = []readCase{
	{review.CodeDisclosedIncident, "one", yes, "/description/incidents/0", `on 2024-05-03: "Outage"; what became of it is not told`, soc2, func(r *soc.Report, o *review.Options) {
		r.Description.Incidents = []soc.Incident{{Nature: "Outage", Date: day("2024-05-03")}}
	}},
	{review.CodeDisclosedIncident, "none", no, "", "", soc2, nil},
	{review.CodeSubsequentEvent, "one", yes, "/description/subsequentEvents/0", "Sale", soc2, func(r *soc.Report, o *review.Options) {
		r.Description.SubsequentEvents = []soc.Event{{Text: "Sale of a unit"}}
	}},
	{review.CodeSubsequentEvent, "none", no, "", "", soc2, nil},
	{review.CodeCriterionExcluded, "one", yes, "/description/notRelevant/0", `CC6.4 is called not relevant to the system: "No premises"`, soc2, func(r *soc.Report, o *review.Options) {
		r.Description.NotRelevant = []soc.NotRelevant{{Criterion: tsc.CC6_4, Reason: "No premises"}}
	}},
	{review.CodeCriterionExcluded, "none", no, "", "", soc2, nil},
	{review.CodeSignificantChange, "one", yes, "/description/changes/0", "New data center", soc2, func(r *soc.Report, o *review.Options) {
		r.Description.Changes = []soc.Event{{Text: "New data center"}}
	}},
	{review.CodeSignificantChange, "a note that nothing changed", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		r.Description.Notes = []soc.DescriptionNote{{Criterion: soc.DC9, Text: "not applicable"}}
	}},
}
