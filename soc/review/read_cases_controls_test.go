package review_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/soc/review"
	"github.com/attestkit/attestkit/tsc"
)

// second adds a second control for CC6.1.
func second(r *soc.Report) {
	r.Controls = append(r.Controls, soc.Control{ID: "X-1", Description: "Another way", Criteria: []tsc.Criterion{tsc.CC6_1}, Tests: []soc.Test{tested(soc.Inspection)}})
}

// plus makes a report a SOC 2+ of one additional criterion, and returns it.
func plus(r *soc.Report) []soc.CriterionRef {
	r.AdditionalSubjectMatters = []soc.AdditionalSubjectMatter{{Name: "Safeguards", Framework: "HIPAA", Criteria: []string{"164.312"}, Opinion: soc.Opinion{Overall: soc.Unmodified}}}
	return []soc.CriterionRef{{Framework: "HIPAA", ID: "164.312"}}
}

// first returns the first control, with one test of a sample, after an edit.
func first(edit func(c *soc.Control, t *soc.Test)) func(*soc.Report, *review.Options) {
	return func(r *soc.Report, _ *review.Options) {
		r.Controls[0].Tests = []soc.Test{tested(soc.Inspection)}
		edit(&r.Controls[0], &r.Controls[0].Tests[0])
	}
}

var exceptionCases = []readCase{
	{review.CodeException, "another control is left", yes, "/exceptions/0", `of operation at "C-CC6.1" (2 of 25 items), which weakens CC6.1`, soc2, func(r *soc.Report, o *review.Options) {
		second(r)
		e := fail(r, "E1", "C-CC6.1")
		e.Sample, e.Deviations = n(25), n(2)
	}},
	{review.CodeException, "only a test tells", yes, "/controls/17/tests/0", "a test found exceptions", soc2, func(r *soc.Report, o *review.Options) {
		second(r)
		r.Controls[17].Tests[0].Result = soc.Exceptions
	}},
	{review.CodeException, "of design, without a control or a test", yes, "/exceptions/0", "which weakens CC6.1", soc2, func(r *soc.Report, o *review.Options) {
		r.Exceptions = []soc.Exception{{ID: "E1", Kind: soc.DesignException, Criteria: []tsc.Criterion{tsc.CC6_1}, Response: soc.Response{Text: "Noted."}}}
	}},
	{review.CodeException, "the list may be longer than was transcribed", yes, "/exceptions/0", "", soc2, func(r *soc.Report, o *review.Options) {
		r.Extent = soc.OpinionOnly
		fail(r, "E1", "C-CC6.1")
	}},
	{review.CodeException, "of description, which leaves the control as it is", yes, "/exceptions/0", "", soc2, func(r *soc.Report, o *review.Options) { fail(r, "E1", "C-CC6.1").Kind = soc.DescriptionException }},
	{review.CodeException, "none", no, "", "", soc2, nil},
	{review.CodeException, "listed and in a test: said once", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		r.Controls[17].Tests[0].Result = soc.Exceptions
		fail(r, "E1", "C-CC6.1")
	}},
	{review.CodeExceptionOnlyControl, "the only control", yes, "/exceptions/0", "no control free of exceptions is left for CC6.1", soc2, func(r *soc.Report, o *review.Options) { fail(r, "E1", "C-CC6.1") }},
	{review.CodeExceptionOnlyControl, "the only control of an objective", yes, "/exceptions/0", `left for "CO2"`, soc1, func(r *soc.Report, o *review.Options) { fail(r, "E1", "P2") }},
	{review.CodeExceptionOnlyControl, "the only control of an additional criterion", yes, "/exceptions/0", `left for "164.312" of "HIPAA"`, soc2, func(r *soc.Report, o *review.Options) {
		second(r)
		r.Controls[17].AdditionalCriteria = plus(r)
		fail(r, "E1", "C-CC6.1")
	}},
	{review.CodeException, "it names additional criteria itself", yes, "/exceptions/0", `which weakens CC6.1, "164.312" of "HIPAA"`, soc2, func(r *soc.Report, o *review.Options) {
		second(r)
		fail(r, "E1", "C-CC6.1").AdditionalCriteria = plus(r)
	}},
	{review.CodeExceptionOnlyControl, "both controls have one", yes, "/exceptions/0", "", soc2, func(r *soc.Report, o *review.Options) {
		second(r)
		fail(r, "E1", "C-CC6.1")
		fail(r, "E2", "X-1")
	}},
	{review.CodeExceptionOnlyControl, "another control is left", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		second(r)
		fail(r, "E1", "C-CC6.1")
	}},
	{review.CodeExceptionOnlyControl, "other controls may not be transcribed", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		r.Extent = 0
		fail(r, "E1", "C-CC6.1")
	}},
	{review.CodeNoResponse, "full", yes, "/exceptions/0/response", `"E1"`, soc2, func(r *soc.Report, o *review.Options) { fail(r, "E1", "C-CC6.1").Response = soc.Response{} }},
	{review.CodeNoResponse, "answered", no, "", "", soc2, func(r *soc.Report, o *review.Options) { fail(r, "E1", "C-CC6.1") }},
	{review.CodeNoResponse, "not transcribed", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		r.Extent = soc.OpinionOnly
		fail(r, "E1", "C-CC6.1").Response = soc.Response{}
	}},
	{review.CodeRepeatedException, "under another id", yes, "/exceptions/0", `"C-CC6.1", then "OLD-9", was excepted in the report that ends on 2023-12-31`, soc2, func(r *soc.Report, o *review.Options) {
		o.Prior = prior(r)
		o.Prior.Controls[17].ID = "OLD-9"
		fail(o.Prior, "E7", "OLD-9")
		fail(r, "E1", "C-CC6.1")
	}},
	{review.CodeRepeatedException, "in tests only", yes, "/controls/17", "", soc2, func(r *soc.Report, o *review.Options) {
		o.Prior = prior(r)
		o.Prior.Controls[17].Tests = []soc.Test{{Result: soc.Exceptions}}
		r.Controls[17].Tests = []soc.Test{{Deviations: n(1)}}
	}},
	{review.CodeRepeatedException, "another control under the same id", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		o.Prior = prior(r)
		o.Prior.Controls[17].Description = "Visitors sign a register at the front desk"
		fail(o.Prior, "E1", "C-CC6.1")
		fail(r, "E1", "C-CC6.1")
	}},
	{review.CodeRepeatedException, "another control excepted", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		o.Prior = prior(r)
		fail(o.Prior, "E1", "C-CC6.2")
		fail(r, "E1", "C-CC6.1")
	}},
	{review.CodePriorNotComparable, "another organization", yes, "", `about "Other"`, soc2, func(r *soc.Report, o *review.Options) {
		o.Prior = prior(r)
		o.Prior.Organization.Name = "Other"
	}},
	{review.CodePriorNotComparable, "not earlier", yes, "", "does not end before", soc2, func(r *soc.Report, o *review.Options) { o.Prior = soc2() }},
	{review.CodePriorNotComparable, "another kind", yes, "", "SOC 1", soc2, func(r *soc.Report, o *review.Options) { o.Prior = soc1() }},
	{review.CodePriorNotComparable, "the one before", no, "", "", soc2, func(r *soc.Report, o *review.Options) { o.Prior = prior(r) }},
}

// prior returns the report of the year before, with the same controls.
func prior(r *soc.Report) *soc.Report {
	p := *r
	p.Controls = append([]soc.Control(nil), r.Controls...)
	p.Period, p.ReportDate, p.Exceptions = span("2023-01-01..2023-12-31"), day("2024-02-10"), nil
	return &p
}

var controlCases = []readCase{
	{review.CodeInquiryOnly, "asking alone", yes, "/controls/0/tests", `"C-CC1.1" is inquiry; it is the only control of CC1.1`, soc2, first(func(c *soc.Control, t *soc.Test) { t.Procedures = []soc.Procedure{soc.Inquiry} })},
	{review.CodeInquiryOnly, "asking and reading", no, "", "", soc2, first(func(c *soc.Control, t *soc.Test) { t.Procedures = []soc.Procedure{soc.Inquiry, soc.Inspection} })},
	{review.CodeInquiryOnly, "asking in one test and reading in the next", no, "", "", soc2, first(func(c *soc.Control, t *soc.Test) { c.Tests = []soc.Test{tested(soc.Inquiry), tested(soc.Inspection)} })},
	{review.CodeInquiryOnly, "a test whose procedures are not told", no, "", "", soc2, first(func(c *soc.Control, t *soc.Test) { c.Tests = []soc.Test{tested(soc.Inquiry), tested()} })},
	{review.CodeInquiryOnly, "no tests told", no, "", "", soc2, first(func(c *soc.Control, t *soc.Test) { c.Tests = nil })},
	{review.CodeInquiryOnly, "nothing called for it", no, "", "", soc2, first(func(c *soc.Control, t *soc.Test) {
		t.Procedures, t.Result = []soc.Procedure{soc.Inquiry}, soc.DidNotOperate
	})},
	{review.CodeInquiryOnly, "walkthroughs of a Type 1", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		type1(r)
		r.Controls[0].Tests = []soc.Test{tested(soc.Inquiry)}
	}},
	{review.CodeDidNotOperate, "result", yes, "/controls/0/tests/0", "only control of CC1.1", soc2, first(func(c *soc.Control, t *soc.Test) { t.Result = soc.DidNotOperate })},
	{review.CodeDidNotOperate, "the only control of an additional criterion", yes, "/controls/0/tests/0", `only control of CC1.1, "164.312" of "HIPAA"`, soc2, func(r *soc.Report, o *review.Options) {
		r.Controls[0].Tests[0].Result, r.Controls[0].AdditionalCriteria = soc.DidNotOperate, plus(r)
	}},
	{review.CodeDidNotOperate, "a population of 0", yes, "/controls/0/tests/0", "", soc2, first(func(c *soc.Control, t *soc.Test) { t.Result, t.Population = 0, n(0) })},
	{review.CodeDidNotOperate, "another test did conclude", no, "", "", soc2, first(func(c *soc.Control, t *soc.Test) {
		c.Tests = []soc.Test{{Result: soc.DidNotOperate}, tested(soc.Inspection)}
	})},
	{review.CodeDidNotOperate, "no population told", no, "", "", soc2, first(func(c *soc.Control, t *soc.Test) { t.Population = nil })},
	{review.CodeControlNotTested, "result", yes, "/controls/0/tests/0", "", soc2, first(func(c *soc.Control, t *soc.Test) { t.Result = soc.NotTested })},
	{review.CodeControlNotTested, "no test, while others have", yes, "/controls/0", `no test of the control "C-CC1.1" is recorded; it is the only control of CC1.1`, soc2, func(r *soc.Report, o *review.Options) { r.Controls[0].Tests = nil }},
	{review.CodeControlNotTested, "no test of any control", yes, "/controls", "no test of any control is recorded: the report lists 33 controls", soc2, withoutTests},
	{review.CodeControlNotTested, "no test, and not transcribed in full", no, "", "", soc2, func(r *soc.Report, o *review.Options) { r.Controls[0].Tests, r.Extent = nil, 0 }},
	{review.CodeControlNotTested, "an exception tells of a test", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		r.Controls[0].Tests = nil
		fail(r, "E1", "C-CC1.1")
	}},
	{review.CodeControlNotTested, "a Type 1 has no tests", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		withoutTests(r, o)
		type1(r)
	}},
	{review.CodeControlNotTested, "tested otherwise", no, "", "", soc2, first(func(c *soc.Control, t *soc.Test) {
		c.Tests = []soc.Test{{Result: soc.NotTested}, tested(soc.Inspection)}
	})},
	{review.CodeCriterionUncovered, "no control", yes, "/controls", "tied to CC1.1, CC6.1", soc2, func(r *soc.Report, o *review.Options) {
		r.Controls[0].Criteria, r.Controls[17].Criteria = nil, nil
	}},
	{review.CodeCriterionUncovered, "an additional criterion", yes, "/additionalSubjectMatters/0/criteria", `"164.312" of "HIPAA"`, soc2, func(r *soc.Report, o *review.Options) {
		r.AdditionalSubjectMatters = []soc.AdditionalSubjectMatter{{Name: "HIPAA", Framework: "HIPAA", Criteria: []string{"164.312"}}}
	}},
	{review.CodeCriterionUncovered, "a complementary control of a carved-out organization", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		r.Controls[0].Criteria = nil
		carveOut(r, soc.CSOC{Text: "Guards", Criteria: []tsc.Criterion{tsc.CC1_1}})
	}},
	{review.CodeCriterionUncovered, "an additional criterion, complemented at a carved-out organization", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		carveOut(r, soc.CSOC{Text: "Guards", AdditionalCriteria: plus(r)})
	}},
	{review.CodeCriterionUncovered, "called not relevant", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		r.Controls[0].Criteria = nil
		r.Description.NotRelevant = []soc.NotRelevant{{Criterion: tsc.CC1_1}}
	}},
	{review.CodeCriterionUncovered, "not transcribed", no, "", "", soc2, func(r *soc.Report, o *review.Options) { r.Extent, r.Controls = soc.OpinionOnly, nil }},
	{review.CodeCriterionUncovered, "extent not told", no, "", "", soc2, func(r *soc.Report, o *review.Options) { r.Extent, r.Controls = 0, r.Controls[:5] }},
	{review.CodeCriterionUncovered, "a SOC 3 shows no controls", no, "", "", soc3, nil},
	{review.CodeCriterionUncovered, "ids of an older edition", no, "", "", soc2, func(r *soc.Report, o *review.Options) { r.CriteriaEdition, r.Controls = soc.Criteria2014, nil }},
	{review.CodeCriterionUncovered, "a complementary control where the method is not told", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		r.Controls[0].Criteria = nil
		carveOut(r, soc.CSOC{Text: "Guards", Criteria: []tsc.Criterion{tsc.CC1_1}}).Services[0].Method = 0
	}},
	{review.CodeCriterionUncovered, "complementary controls of an included organization are none", yes, "/controls", "CC1.1", soc2, func(r *soc.Report, o *review.Options) {
		r.Controls[0].Criteria = nil
		carveOut(r, soc.CSOC{Text: "Guards", Criteria: []tsc.Criterion{tsc.CC1_1}}).Services[0].Method = soc.Inclusive
	}},
	{review.CodeObjectiveUncovered, "no control", yes, "/controlObjectives/1", `"CO2"`, soc1, func(r *soc.Report, o *review.Options) { r.Controls[1].ControlObjectives = nil }},
	{review.CodeObjectiveUncovered, "a complementary control", no, "", "", soc1, func(r *soc.Report, o *review.Options) {
		r.Controls[1].ControlObjectives = nil
		carveOut(r, soc.CSOC{Text: "Guards", ControlObjectives: []string{"CO2"}})
	}},
}

// carveOut adds a carved-out organization with complementary controls.
func carveOut(r *soc.Report, csocs ...soc.CSOC) *soc.SubserviceOrganization {
	r.SubserviceOrganizations = append(r.SubserviceOrganizations, soc.SubserviceOrganization{
		Name: "Hostly", Services: []soc.SubserviceService{{Service: "Hosting", Method: soc.CarveOut, CSOCs: csocs, Monitoring: "Yearly review"}},
	})
	return &r.SubserviceOrganizations[len(r.SubserviceOrganizations)-1]
}

// sampled is a control with a cadence and a sample.
func sampled(cadence soc.Cadence, sample int, population *int) func(*soc.Report, *review.Options) {
	return first(func(c *soc.Control, t *soc.Test) { c.Cadence, t.Sample, t.Population = cadence, n(sample), population })
}

var sampleCases = []readCase{
	{review.CodeThinSample, "monthly 1", yes, "/controls/0/tests/0/sample", "the test of the control \"C-CC1.1\" (monthly) looked at 1 item; the convention is at least 2", soc2, sampled(soc.Monthly, 1, nil)},
	{review.CodeThinSample, "monthly 2", no, "", "", soc2, sampled(soc.Monthly, 2, nil)},
	{review.CodeThinSample, "quarterly 1", yes, "", "2", soc2, sampled(soc.Quarterly, 1, nil)},
	{review.CodeThinSample, "quarterly 2", no, "", "", soc2, sampled(soc.Quarterly, 2, nil)},
	{review.CodeThinSample, "weekly 4", yes, "", "5", soc2, sampled(soc.Weekly, 4, nil)},
	{review.CodeThinSample, "weekly 5", no, "", "", soc2, sampled(soc.Weekly, 5, nil)},
	{review.CodeThinSample, "daily 14", yes, "", "15", soc2, sampled(soc.Daily, 14, nil)},
	{review.CodeThinSample, "daily 15", no, "", "", soc2, sampled(soc.Daily, 15, nil)},
	{review.CodeThinSample, "many a day 24", yes, "", "25", soc2, sampled(soc.ManyADay, 24, nil)},
	{review.CodeThinSample, "many a day 25", no, "", "", soc2, sampled(soc.ManyADay, 25, nil)},
	{review.CodeThinSample, "annual 0", yes, "", "1", soc2, sampled(soc.Annual, 0, nil)},
	{review.CodeThinSample, "annual 1", no, "", "", soc2, sampled(soc.Annual, 1, nil)},
	{review.CodeThinSample, "semi-annual 0", yes, "", "1", soc2, sampled(soc.SemiAnnual, 0, nil)},
	{review.CodeThinSample, "semi-annual 1", no, "", "", soc2, sampled(soc.SemiAnnual, 1, nil)},
	{review.CodeThinSample, "continuous 1", no, "", "", soc2, sampled(soc.Continuous, 1, nil)},
	{review.CodeThinSample, "automated, many a day, 1", no, "", "", soc2, first(func(c *soc.Control, t *soc.Test) { c.Cadence, c.Nature, t.Sample = soc.ManyADay, soc.Automated, n(1) })},
	{review.CodeThinSample, "automated 0", yes, "", "(automated)", soc2, first(func(c *soc.Control, t *soc.Test) { c.Cadence, c.Nature, t.Sample = soc.ManyADay, soc.Automated, n(0) })},
	{review.CodeThinSample, "on event 2 of 2", no, "", "", soc2, sampled(soc.OnEvent, 2, n(2))},
	{review.CodeThinSample, "on event 2 of 20", yes, "", "3", soc2, sampled(soc.OnEvent, 2, n(20))},
	{review.CodeThinSample, "on event 3 of 30", no, "", "", soc2, sampled(soc.OnEvent, 3, n(30))},
	{review.CodeThinSample, "on event 3 of 31", yes, "", "4", soc2, sampled(soc.OnEvent, 3, n(31))},
	{review.CodeThinSample, "on event 24 of 1000", yes, "", "25", soc2, sampled(soc.OnEvent, 24, n(1000))},
	{review.CodeThinSample, "on event 25 of 1000", no, "", "", soc2, sampled(soc.OnEvent, 25, n(1000))},
	{review.CodeThinSample, "on event, population not told", no, "", "", soc2, sampled(soc.OnEvent, 1, nil)},
	{review.CodeThinSample, "all there were", no, "", "", soc2, sampled(soc.Monthly, 1, n(1))},
	{review.CodeThinSample, "all that a short period holds", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		r.Period = span("2024-10-01..2024-12-31")
		sampled(soc.Quarterly, 1, nil)(r, o)
	}},
	{review.CodeThinSample, "cadence unknown", no, "", "", soc2, sampled(0, 0, nil)},
	{review.CodeThinSample, "size not told", no, "", "", soc2, first(func(c *soc.Control, t *soc.Test) {})},
	{review.CodeThinSample, "one of two tests is large enough", no, "", "", soc2, first(func(c *soc.Control, t *soc.Test) {
		c.Tests = []soc.Test{{Sample: n(1), Result: soc.NoExceptions}, {Sample: n(2), Result: soc.NoExceptions}}
	})},
	{review.CodeThinSample, "the reader's own floor", yes, "", "at least 3", soc2, func(r *soc.Report, o *review.Options) {
		o.Conventions.SampleFloors.Monthly = 3
		sampled(soc.Monthly, 2, nil)(r, o)
	}},
	{review.CodeThinSample, "switched off", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		o.Conventions.SampleFloors.Monthly = -1
		sampled(soc.Monthly, 0, nil)(r, o)
	}},
}

func withoutTests(r *soc.Report, o *review.Options) {
	for i := range r.Controls {
		r.Controls[i].Tests = nil
	}
}

// TestNoTestsAreSaidOnce holds that a report without any test is not read control by
// control.
func TestNoTestsAreSaidOnce(t *testing.T) {
	r := soc2()
	withoutTests(r, nil)
	found := with(review.CodeControlNotTested, review.Read(r, review.Options{AsOf: today}))
	require.Len(t, found, 1)
	assert.Contains(t, found[0].Action, "transcribe them with their results")
}
