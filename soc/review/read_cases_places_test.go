package review_test

import (
	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/soc/review"
	"github.com/attestkit/attestkit/tsc"
)

// named makes a report name standards.
func named(standards ...soc.Standard) func(*soc.Report, *review.Options) {
	return func(r *soc.Report, _ *review.Options) { r.Standards = standards }
}

// dated moves a report to other dates, and makes it name a standard.
func dated(period, report string, s soc.Standard) func(*soc.Report, *review.Options) {
	return func(r *soc.Report, o *review.Options) {
		r.Period, r.ReportDate, r.Standards = span(period), attestkit.Date{}, []soc.Standard{s}
		if report != "" {
			r.ReportDate = day(report)
		}
	}
}

func asserted(on string) func(*soc.Report, *review.Options) {
	return func(r *soc.Report, _ *review.Options) { r.Assertion.Date = day(on) }
}

func described(edit func(*soc.Description)) func(*soc.Report, *review.Options) {
	return func(r *soc.Report, _ *review.Options) { edit(&r.Description) }
}

func happened(on string) func(*soc.Report, *review.Options) {
	return described(func(d *soc.Description) { d.Incidents = []soc.Incident{{Nature: "Outage", Date: day(on)}} })
}

func followed(on string) func(*soc.Report, *review.Options) {
	return described(func(d *soc.Description) { d.SubsequentEvents = []soc.Event{{Text: "Sale", Date: day(on)}} })
}

func changed(on string) func(*soc.Report, *review.Options) {
	return described(func(d *soc.Description) { d.Changes = []soc.Event{{Text: "New host", Date: day(on)}} })
}

// placeCases are on what stands where it does not belong.
var placeCases = []readCase{
	{review.CodeStandardMismatch, "AT-C 320 in a SOC 2", yes, "/standards/1", "names AT-C 320, which is for reports on controls over financial reporting; this is a SOC 2", soc2, named(soc.ATC105, soc.ATC320)},
	{review.CodeStandardMismatch, "ISAE 3402 in a SOC 3", yes, "/standards/0", "ISAE 3402", soc3, named(soc.ISAE3402)},
	{review.CodeStandardMismatch, "CSAE 3416 in a SOC 2", yes, "/standards/0", "CSAE 3416", soc2, named(soc.CSAE3416)},
	{review.CodeStandardMismatch, "SSAE 16 by the report's date", yes, "/standards/0", "gave way to SSAE 18 for reports dated on or after 2017-05-01", soc1, dated("2016-04-01..2017-03-31", "2017-05-01", soc.SSAE16)},
	{review.CodeStandardMismatch, "SSAE 16 in time", no, "", "", soc1, dated("2016-04-01..2017-03-31", "2017-04-30", soc.SSAE16)},
	{review.CodeStandardMismatch, "SSAE 16 by the period's end alone", yes, "/standards/0", "SSAE 16", soc1, dated("2016-05-01..2017-05-01", "", soc.SSAE16)},
	{review.CodeStandardMismatch, "SSAE 16, and the report's date is not given", no, "", "", soc1, dated("2016-04-01..2017-03-31", "", soc.SSAE16)},
	{review.CodeStandardMismatch, "AT 101 by the report's date", yes, "/standards/0", "AT 101", soc2, named(soc.AT101)},
	{review.CodeStandardMismatch, "SAS 70 by the period's end", yes, "/standards/0", "gave way to SSAE 16 for periods ending on or after 2011-06-15", soc1, dated("2010-07-01..2011-06-15", "2011-08-01", soc.SAS70)},
	{review.CodeStandardMismatch, "SAS 70 in time, signed later", no, "", "", soc1, dated("2010-07-01..2011-06-14", "2011-08-01", soc.SAS70)},
	{review.CodeStandardMismatch, "SSAE 21 before it was issued", yes, "/standards/0", "issued in September 2020", soc2, dated("2019-01-01..2019-12-31", "2020-02-10", soc.SSAE21)},
	{review.CodeStandardMismatch, "SSAE 21 before it was in force, adopted early", no, "", "", soc2, dated("2021-01-01..2021-12-31", "2022-02-10", soc.SSAE21)},
	{review.CodeStandardMismatch, "those of a SOC 1, and others followed besides", no, "", "", soc1, named(soc.ATC105, soc.ATC205, soc.ATC320, soc.SSAE18, soc.SSAE21, soc.ISAE3402, soc.ISAE3000, soc.CSAE3416, soc.OtherStandard)},
	{review.CodeStandardMismatch, "those of a SOC 2", no, "", "", soc2, named(soc.ATC105, soc.ATC205, soc.SSAE18, soc.SSAE21, soc.ISAE3000, soc.OtherStandard)},
	{review.CodeStandardMismatch, "none", no, "", "", soc2, named()},

	{review.CodeAssertionDate, "before the period's end", yes, "/assertion/date", "the assertion is dated 2024-12-30, and the period ended on 2024-12-31", soc2, asserted("2024-12-30")},
	{review.CodeAssertionDate, "before the as-of date", yes, "/assertion/date", "and the report speaks as of 2024-12-31", soc2, func(r *soc.Report, o *review.Options) {
		type1(r)
		r.Assertion.Date = day("2024-12-01")
	}},
	{review.CodeAssertionDate, "after the auditor's report", yes, "/assertion/date", "and the auditor's report 2025-02-10", soc2, asserted("2025-02-11")},
	{review.CodeAssertionDate, "on the report's date", no, "", "", soc2, asserted("2025-02-10")},
	{review.CodeAssertionDate, "on the period's last day", no, "", "", soc2, asserted("2024-12-31")},
	{review.CodeAssertionDate, "the report's date is not given", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		r.ReportDate = attestkit.Date{}
		r.Assertion.Date = day("2025-12-31")
	}},
	{review.CodeAssertionDate, "not given", no, "", "", soc2, nil},

	{review.CodeDateOutOfPlace, "an incident after the period", yes, "/description/incidents/0/date", "the incident is dated 2025-01-01, after 2024-12-31, the last day of the period", soc2, happened("2025-01-01")},
	{review.CodeDateOutOfPlace, "an incident on the last day", no, "", "", soc2, happened("2024-12-31")},
	{review.CodeDateOutOfPlace, "an incident from before, found in the period", no, "", "", soc2, happened("2023-11-01")},
	{review.CodeDateOutOfPlace, "an incident after a Type 1", yes, "/description/incidents/0/date", "the day as of which the report speaks", soc2, func(r *soc.Report, o *review.Options) {
		type1(r)
		happened("2025-01-01")(r, o)
	}},
	{review.CodeDateOutOfPlace, "a change before the period", yes, "/description/changes/0/date", "the change is dated 2023-12-31, before 2024-01-01, the first day of the period", soc2, changed("2023-12-31")},
	{review.CodeDateOutOfPlace, "a change after the period", yes, "/description/changes/0/date", "after 2024-12-31", soc2, changed("2025-01-01")},
	{review.CodeDateOutOfPlace, "a change on the first day", no, "", "", soc2, changed("2024-01-01")},
	{review.CodeDateOutOfPlace, "a subsequent event in the period", yes, "/description/subsequentEvents/0/date", "the subsequent event is dated 2024-12-31, not after 2024-12-31, the last day of the period", soc2, followed("2024-12-31")},
	{review.CodeDateOutOfPlace, "a subsequent event after the report", yes, "/description/subsequentEvents/0/date", "after 2025-02-10, the report's own date", soc2, followed("2025-02-11")},
	{review.CodeDateOutOfPlace, "a subsequent event on the report's date", no, "", "", soc2, followed("2025-02-10")},
	{review.CodeDateOutOfPlace, "a subsequent event the day after", no, "", "", soc2, followed("2025-01-01")},
	{review.CodeDateOutOfPlace, "no dates", no, "", "", soc2, described(func(d *soc.Description) {
		d.Incidents, d.Changes, d.SubsequentEvents = []soc.Incident{{Nature: "a"}}, []soc.Event{{Text: "b"}}, []soc.Event{{Text: "c"}}
	})},

	{review.CodeCriterionOutsideScope, "wherever criteria are named", yes, "/categories", "the report covers Security, and names A1.1, A1.2, A1.3, C1.1, C1.2, P1.1", soc2, func(r *soc.Report, o *review.Options) {
		r.Controls[0].Criteria = []tsc.Criterion{tsc.CC1_1, tsc.A1_2}
		fail(r, "E1", "C-CC1.1").Criteria = []tsc.Criterion{tsc.A1_1}
		r.CUECs = []soc.CUEC{{ID: "U1", Text: "Review.", Criteria: []tsc.Criterion{tsc.C1_1}}}
		carveOut(r, soc.CSOC{Text: "Guards", Criteria: []tsc.Criterion{tsc.A1_3}})
		r.Opinion.Operation, r.Opinion.Bases = soc.Qualified, []soc.Basis{{Text: "b", Criteria: []tsc.Criterion{tsc.C1_2}}}
		r.Description.NotRelevant = []soc.NotRelevant{{Criterion: tsc.P1_1}}
	}},
	{review.CodeCriterionOutsideScope, "a category brings them", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		r.Categories = append(r.Categories, tsc.Availability)
		r.Controls[0].Criteria = []tsc.Criterion{tsc.CC1_1, tsc.A1_2}
	}},
	{review.CodeCriterionOutsideScope, "common criteria without security", no, "", "", soc2, func(r *soc.Report, o *review.Options) { r.Categories = []tsc.Category{tsc.Privacy} }},
	{review.CodeCriterionOutsideScope, "no categories recorded", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		r.Categories, r.Controls[0].Criteria = nil, []tsc.Criterion{tsc.A1_2}
	}},
	{review.CodeCriterionOutsideScope, "additional criteria are others", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		r.Controls[0].AdditionalCriteria = plus(r)
	}},

	{review.CodeLetterUndated, "no date", yes, "/date", "the letter, which speaks up to 2025-03-31, bears no date", soc2, func(r *soc.Report, o *review.Options) {
		l := letter()
		l.Date = attestkit.Date{}
		o.Letters = []soc.BridgeLetter{l}
	}},
	{review.CodeLetterUndated, "dated", no, "", "", soc2, func(r *soc.Report, o *review.Options) { o.Letters = []soc.BridgeLetter{letter()} }},
	{review.CodeLetterUndated, "to another report", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		l := letter()
		l.Date, l.Report.Organization = attestkit.Date{}, "Other"
		o.Letters = []soc.BridgeLetter{l}
	}},
}
