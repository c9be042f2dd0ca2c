package soc_test

import (
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// ruleCase is one rule seen from both sides: a valid report, a change that keeps it
// valid, and one as near to it as can be that does not.
type ruleCase struct {
	name      string
	base      func() soc.Report
	good, bad func(*soc.Report)
	want      []string // "pointer rule" of each problem
}

var ruleCases = []ruleCase{
	// What a report is nothing without.
	{"kind missing", soc2, nil, func(r *soc.Report) { r.Kind = 0 }, []string{"/kind required"}},
	{"kind out of range", soc2, nil, func(r *soc.Report) { r.Kind = 4 }, []string{"/kind invalid"}},
	{"type missing", soc2, func(r *soc.Report) { *r = soc3() }, func(r *soc.Report) { r.Type = 0 }, []string{"/type required"}},
	{"type out of range", soc2, nil, func(r *soc.Report) { r.Type = 3 }, []string{"/type invalid"}},
	{"organization missing", soc2, nil, func(r *soc.Report) { r.Organization.Name = "" }, []string{"/organization/name required"}},
	{"no date", soc2, nil, func(r *soc.Report) { r.Period = attestkit.Period{} }, []string{" required"}},
	{"system without name", soc2, func(r *soc.Report) { r.Systems = []soc.System{{Name: "App"}} },
		func(r *soc.Report) { r.Systems = []soc.System{{Name: "App"}, {Boundary: "all"}} }, []string{"/systems/1/name required"}},
	{"other information without text", soc2, func(r *soc.Report) { r.OtherInformation = []soc.OtherInformation{{Text: "Roadmap."}} },
		func(r *soc.Report) { r.OtherInformation = []soc.OtherInformation{{Title: "Roadmap"}} }, []string{"/otherInformation/0/text required"}},

	// Enums.
	{"extent out of range", soc2, nil, func(r *soc.Report) { r.Extent = 9 }, []string{"/extent invalid"}},
	{"auditor kind out of range", soc2, func(r *soc.Report) { r.Auditor.Kind = soc.Government },
		func(r *soc.Report) { r.Auditor.Kind = 9 }, []string{"/auditor/kind invalid"}},
	{"auditor kind other", soc2, func(r *soc.Report) { r.Auditor = soc.Auditor{Kind: soc.OtherAuditor, OtherKind: "court"} },
		func(r *soc.Report) { r.Auditor = soc.Auditor{Kind: soc.CPAFirm, OtherKind: "court"} }, []string{"/auditor/otherKind other-text"}},
	{"standards", soc2, func(r *soc.Report) { r.Standards = []soc.Standard{soc.ATC105, soc.ATC205, soc.SSAE18, soc.SSAE21} },
		func(r *soc.Report) { r.Standards = []soc.Standard{soc.ATC105, 0, soc.ATC105} }, []string{"/standards/1 invalid", "/standards/2 repeated"}},
	{"standard other", soc2, func(r *soc.Report) {
		r.Standards, r.OtherStandard = []soc.Standard{soc.ISAE3000, soc.OtherStandard}, "IDW PS 860"
	}, func(r *soc.Report) { r.Standards, r.OtherStandard = []soc.Standard{soc.ISAE3000}, "IDW PS 860" }, []string{"/otherStandard other-text"}},
	{"service other", soc1, func(r *soc.Report) { r.Services, r.OtherService = []soc.Service{soc.OtherService}, "escheatment" },
		func(r *soc.Report) { r.OtherService = "escheatment" }, []string{"/otherService other-text"}},
	{"services", soc1, func(r *soc.Report) { r.Services = []soc.Service{soc.Payroll, soc.Billing} },
		func(r *soc.Report) { r.Services = []soc.Service{soc.Payroll, soc.Payroll} }, []string{"/services/1 repeated"}},
	{"categories", soc2, func(r *soc.Report) { r.Categories = []tsc.Category{tsc.Privacy} },
		func(r *soc.Report) { r.Categories = []tsc.Category{tsc.Security, tsc.Security, 6} }, []string{"/categories/1 repeated", "/categories/2 invalid"}},
	{"criteria edition out of range", soc2, func(r *soc.Report) { r.CriteriaEdition = soc.Criteria2022 },
		func(r *soc.Report) { r.CriteriaEdition = 5 }, []string{"/criteriaEdition invalid"}},

	// Dates.
	{"Type 1 with period", soc2type1, nil, func(r *soc.Report) { r.Period = period("2026-01-01", "2026-03-31") }, []string{"/period type1-period"}},
	{"Type 1 with period alone", soc2type1, nil, func(r *soc.Report) { r.AsOf, r.Period = date(""), period("2026-01-01", "2026-03-31") }, []string{"/period type1-period"}},
	{"Type 2 as of a date", soc2, nil, func(r *soc.Report) { r.AsOf = date("2026-03-31") }, []string{"/asOf type2-as-of"}},
	{"Type 2 without period", soc1, nil, func(r *soc.Report) { r.AsOf, r.Period = r.Period.To, attestkit.Period{} }, []string{"/asOf type2-as-of"}},
	{"SOC 3 as of a date", soc3, nil, func(r *soc.Report) { r.AsOf = date("2026-03-31") }, []string{"/asOf type2-as-of"}},
	{"period the wrong way round", soc2, func(r *soc.Report) { r.Period = period("2026-03-31", "2026-03-31") },
		func(r *soc.Report) { r.Period = period("2026-03-31", "2026-03-30") }, []string{"/period period"}},
	{"period with one end", soc2, nil, func(r *soc.Report) { r.Period = period("", "2026-03-31") }, []string{"/period period"}},
	{"dated before the period's end", soc2, func(r *soc.Report) { r.ReportDate = date("2026-03-31") },
		func(r *soc.Report) { r.ReportDate = date("2026-03-30") }, []string{"/reportDate report-date"}},
	{"dated before the as-of date", soc2type1, func(r *soc.Report) { r.ReportDate = r.AsOf },
		func(r *soc.Report) { r.ReportDate = date("2026-03-30") }, []string{"/reportDate report-date"}},

	// Kinds and types.
	{"SOC 1 with categories", soc1, nil, func(r *soc.Report) { r.Categories = []tsc.Category{tsc.Security} }, []string{"/categories soc1-criteria"}},
	{"SOC 1 with criteria edition", soc1, nil, func(r *soc.Report) { r.CriteriaEdition = soc.Criteria2022 }, []string{"/criteriaEdition soc1-criteria"}},
	{"SOC 1 with criteria", soc1, func(r *soc.Report) {
		r.Controls[0].AdditionalCriteria = []soc.CriterionRef{{Framework: "House rules", ID: "CC6.1"}}
		r.AdditionalSubjectMatters = []soc.AdditionalSubjectMatter{{Name: "House rules", Framework: "House rules"}}
	}, func(r *soc.Report) {
		r.Controls[1].Criteria = []tsc.Criterion{tsc.CC6_1}
		r.Exceptions = []soc.Exception{{ID: "E1", Criteria: []tsc.Criterion{tsc.CC6_1}}}
		r.CUECs = []soc.CUEC{{ID: "U1", Text: "Review.", Criteria: []tsc.Criterion{tsc.CC6_1}}}
		r.SubserviceOrganizations = []soc.SubserviceOrganization{{Name: "Host", Services: []soc.SubserviceService{{Service: "Hosting",
			CSOCs: []soc.CSOC{{Text: "Doors are locked.", Criteria: []tsc.Criterion{tsc.CC6_4}}}}}}}
		r.Opinion.Bases = []soc.Basis{{Text: "No review.", Criteria: []tsc.Criterion{tsc.CC6_2}}}
		r.Description.NotRelevant = []soc.NotRelevant{{Criterion: tsc.P3_1}}
	}, []string{
		"/opinion/bases/0/criteria/0 soc1-criteria", "/description/notRelevant/0/criterion soc1-criteria", "/controls/1/criteria/0 soc1-criteria",
		"/exceptions/0/criteria/0 soc1-criteria", "/cuecs/0/criteria/0 soc1-criteria", "/subserviceOrganizations/0/services/0/csocs/0/criteria/0 soc1-criteria",
	}},
	{"SOC 2 with objectives", soc2, nil, func(r *soc.Report) { r.ControlObjectives = []soc.ControlObjective{{ID: "CO1"}} }, []string{"/controlObjectives objectives"}},
	{"SOC 3 with objectives", soc3, nil, func(r *soc.Report) { r.ControlObjectives = []soc.ControlObjective{{ID: "CO1"}} }, []string{"/controlObjectives objectives"}},
	{"description criteria outside a SOC 2", soc2, func(r *soc.Report) {
		r.Description.Notes = []soc.DescriptionNote{{Criterion: soc.DC9, Text: "None."}}
		r.Opinion.Bases = []soc.Basis{{Text: "Left out.", DescriptionCriteria: []soc.DescriptionCriterion{soc.DC4, soc.DC4A}}}
	}, func(r *soc.Report) {
		*r = soc1()
		r.Description.Notes = []soc.DescriptionNote{{Criterion: soc.DC9, Text: "None."}}
		r.Opinion.Bases = []soc.Basis{{Text: "Left out.", DescriptionCriteria: []soc.DescriptionCriterion{soc.DC4}}}
	}, []string{"/description/notes/0/criterion description-criteria", "/opinion/bases/0/descriptionCriteria description-criteria"}},
	{"Type 1 with a conclusion on operation", soc2type1, func(r *soc.Report) {
		r.Opinion.Description, r.Opinion.Design = soc.Unmodified, soc.Qualified
		r.Opinion.Bases = []soc.Basis{{Subject: soc.DesignMatter, Text: "No owner."}}
	}, func(r *soc.Report) {
		r.Opinion.Operation = soc.Unmodified
		r.Opinion.Bases = []soc.Basis{{Subject: soc.OperationMatter, Text: "No owner."}}
		r.AdditionalSubjectMatters = []soc.AdditionalSubjectMatter{{Name: "HIPAA", Opinion: soc.Opinion{Operation: soc.Unmodified}}}
	}, []string{"/opinion/operation type1-operation", "/opinion/bases/0/subject conflict", "/opinion/bases/0/subject type1-operation", "/additionalSubjectMatters/0/opinion/operation type1-operation"}},
	{"SOC 3 with type", soc3, nil, func(r *soc.Report) { r.Type = soc.Type2 }, []string{"/type soc3-type"}},
	{"SOC 3 with tests", soc3, func(r *soc.Report) { r.Controls = []soc.Control{{ID: "C1"}} },
		func(r *soc.Report) { r.Controls = []soc.Control{{ID: "C1", Tests: []soc.Test{{Text: "Read it."}}}} }, []string{"/controls/0/tests soc3-tests"}},
	{"SOC 3 with exceptions", soc3, nil, func(r *soc.Report) { r.Exceptions = []soc.Exception{{ID: "E1"}} }, []string{"/exceptions/0 soc3-tests"}},
	{"SOC 3 with a description", soc3, func(r *soc.Report) {
		r.Description = soc.Description{Services: []string{"Storage"}, Commitments: []string{"99.9 %"}, Infrastructure: []string{"Two regions"}}
		r.Opinion = soc.Opinion{Operation: soc.Unmodified}
	}, func(r *soc.Report) {
		r.Opinion.Description = soc.Unmodified
		r.Opinion.Bases = []soc.Basis{{Subject: soc.DescriptionMatter, Text: "Left out."}}
		r.Description.Incidents = []soc.Incident{{Nature: "Outage"}}
		r.Description.Changes = []soc.Event{{Text: "New host"}}
		r.Description.Notes = []soc.DescriptionNote{{Criterion: soc.DC1, Text: "Fine."}}
	}, []string{
		"/opinion/description soc3-description", "/opinion/bases/0/subject conflict", "/opinion/bases/0/subject soc3-description", "/description/incidents soc3-description",
		"/description/changes soc3-description", "/description/notes/0/criterion description-criteria",
	}},

	// The opinion.
	{"conclusions out of range", soc2, func(r *soc.Report) {
		r.Opinion = soc.Opinion{Overall: soc.Disclaimer, Description: soc.Unmodified, Design: soc.Qualified, Operation: soc.Adverse}
	}, func(r *soc.Report) {
		r.Opinion = soc.Opinion{Overall: 5, Description: 6, Design: 7, Operation: 8, Bases: []soc.Basis{{Subject: 4, Text: "x"}}}
	}, []string{"/opinion/overall invalid", "/opinion/description invalid", "/opinion/design invalid", "/opinion/operation invalid", "/opinion/bases/0/subject invalid"}},
	{"unmodified as a whole", soc2, func(r *soc.Report) { r.Opinion = soc.Opinion{Overall: soc.Qualified, Operation: soc.Qualified} },
		func(r *soc.Report) { r.Opinion = soc.Opinion{Overall: soc.Unmodified, Operation: soc.Qualified} }, []string{"/opinion/overall conflict"}},
	{"modified as a whole", soc2, func(r *soc.Report) {
		r.Opinion = soc.Opinion{Overall: soc.Qualified, Design: soc.Unmodified, Operation: soc.Unmodified}
	}, func(r *soc.Report) {
		r.Opinion = soc.Opinion{Overall: soc.Adverse, Description: soc.Unmodified, Design: soc.Unmodified, Operation: soc.Unmodified}
	}, []string{"/opinion/overall conflict"}},
	{"modified for what a SOC 2+ adds", soc2, func(r *soc.Report) {
		r.Opinion = soc.Opinion{Overall: soc.Qualified, Description: soc.Unmodified, Design: soc.Unmodified, Operation: soc.Unmodified}
		r.AdditionalSubjectMatters = []soc.AdditionalSubjectMatter{{Name: "a", Opinion: soc.Opinion{Overall: soc.Qualified}}}
	}, func(r *soc.Report) {
		r.AdditionalSubjectMatters = []soc.AdditionalSubjectMatter{{Name: "a", Opinion: soc.Opinion{Overall: soc.Qualified, Description: soc.Unmodified, Design: soc.Unmodified, Operation: soc.Unmodified}}}
	}, []string{"/additionalSubjectMatters/0/opinion/overall conflict"}},
	{"basis of an unmodified conclusion", soc2, func(r *soc.Report) {
		r.Opinion = soc.Opinion{Design: soc.Qualified, Operation: soc.Unmodified, Bases: []soc.Basis{{Text: "x", Subject: soc.DesignMatter}, {Text: "y", Subject: soc.DescriptionMatter}, {Text: "z"}}}
	}, func(r *soc.Report) {
		r.Opinion = soc.Opinion{Design: soc.Qualified, Operation: soc.Unmodified, Bases: []soc.Basis{{Text: "x", Subject: soc.DesignMatter}, {Text: "y", Subject: soc.OperationMatter}}}
	}, []string{"/opinion/bases/1/subject conflict"}},
	{"basis", soc2, func(r *soc.Report) {
		r.Opinion.Bases = []soc.Basis{{Text: "x", Criteria: []tsc.Criterion{tsc.CC6_1}}}
	}, func(r *soc.Report) {
		r.Opinion.Bases = []soc.Basis{{Criteria: []tsc.Criterion{tsc.CC6_1, tsc.CC6_1, 62}, ControlObjectives: []string{"CO1"}, DescriptionCriteria: []soc.DescriptionCriterion{soc.DC1, soc.DC1}}}
	}, []string{"/opinion/bases/0/text required", "/opinion/bases/0/criteria/1 repeated", "/opinion/bases/0/criteria/2 invalid",
		"/opinion/bases/0/controlObjectives/0 reference", "/opinion/bases/0/descriptionCriteria/1 repeated"}},
	{"assertions of others", soc2, func(r *soc.Report) {
		r.Assertion.Others = []string{"Host", "Both", "Unlisted", "Open"}
		r.SubserviceOrganizations = []soc.SubserviceOrganization{
			{Name: "Host", Services: []soc.SubserviceService{{Service: "Hosting", Method: soc.Inclusive}}},
			{Name: "Both", Services: []soc.SubserviceService{{Service: "Mail", Method: soc.CarveOut}, {Service: "Hosting", Method: soc.Inclusive}}},
			{Name: "Open", Services: []soc.SubserviceService{{Service: "Mail"}}},
		}
	}, func(r *soc.Report) {
		r.Assertion.Others = []string{"Host", "Host"}
		r.SubserviceOrganizations = []soc.SubserviceOrganization{{Name: "Host", Services: []soc.SubserviceService{{Service: "Hosting", Method: soc.CarveOut}}}}
	}, []string{"/assertion/others/0 carve-out-assertion", "/assertion/others/1 carve-out-assertion", "/assertion/others/1 repeated"}},

	// Additional subject matters.
	{"additional subject matter", soc2, func(r *soc.Report) {
		r.AdditionalSubjectMatters = []soc.AdditionalSubjectMatter{{Name: "HIPAA", Criteria: []string{"164.308", "164.310"}}}
	}, func(r *soc.Report) {
		r.AdditionalSubjectMatters = []soc.AdditionalSubjectMatter{{Criteria: []string{"164.308", "164.308"}, Opinion: soc.Opinion{Design: 9}}}
	}, []string{"/additionalSubjectMatters/0/name required", "/additionalSubjectMatters/0/criteria/1 repeated", "/additionalSubjectMatters/0/opinion/design invalid"}},
	{"additional criteria", soc2, func(r *soc.Report) {
		r.AdditionalSubjectMatters = []soc.AdditionalSubjectMatter{{Name: "a", Framework: "HIPAA", Criteria: []string{"164.308"}}, {Name: "b", Framework: "CSA CCM"}}
		r.Controls[0].AdditionalCriteria = []soc.CriterionRef{{Framework: "HIPAA", ID: "164.308"}, {Framework: "CSA CCM", ID: "anything"}}
	}, func(r *soc.Report) {
		r.AdditionalSubjectMatters = []soc.AdditionalSubjectMatter{{Name: "a", Framework: "HIPAA", Criteria: []string{"164.308"}}}
		r.Controls[0].AdditionalCriteria = []soc.CriterionRef{{Framework: "HIPAA", ID: "164.308"}, {Framework: "HIPAA", ID: "164.310"}, {Framework: "CSA CCM", ID: "x"}, {Framework: "HIPAA", ID: "164.308"}, {}}
	}, []string{"/controls/0/additionalCriteria/1 reference", "/controls/0/additionalCriteria/2 reference", "/controls/0/additionalCriteria/3 repeated",
		"/controls/0/additionalCriteria/4/framework required", "/controls/0/additionalCriteria/4/id required"}},
	{"additional criteria wherever criteria stand", soc2, func(r *soc.Report) { *r = plus(ref("HIPAA", "164.308")) },
		func(r *soc.Report) {
			*r = plus(ref("HIPAA", "164.310"), ref("HIPAA", "164.308"), ref("HIPAA", "164.308"), ref("", ""))
		}, []string{
			"/opinion/bases/0/additionalCriteria/0 reference", "/opinion/bases/0/additionalCriteria/2 repeated",
			"/opinion/bases/0/additionalCriteria/3/framework required", "/opinion/bases/0/additionalCriteria/3/id required",
			"/additionalSubjectMatters/0/opinion/bases/0/additionalCriteria/0 reference", "/additionalSubjectMatters/0/opinion/bases/0/additionalCriteria/2 repeated",
			"/additionalSubjectMatters/0/opinion/bases/0/additionalCriteria/3/framework required", "/additionalSubjectMatters/0/opinion/bases/0/additionalCriteria/3/id required",
			"/exceptions/0/additionalCriteria/0 reference", "/exceptions/0/additionalCriteria/2 repeated",
			"/exceptions/0/additionalCriteria/3/framework required", "/exceptions/0/additionalCriteria/3/id required",
			"/cuecs/0/additionalCriteria/0 reference", "/cuecs/0/additionalCriteria/2 repeated",
			"/cuecs/0/additionalCriteria/3/framework required", "/cuecs/0/additionalCriteria/3/id required",
			"/subserviceOrganizations/0/services/0/csocs/0/additionalCriteria/0 reference", "/subserviceOrganizations/0/services/0/csocs/0/additionalCriteria/2 repeated",
			"/subserviceOrganizations/0/services/0/csocs/0/additionalCriteria/3/framework required", "/subserviceOrganizations/0/services/0/csocs/0/additionalCriteria/3/id required",
		}},

	// The description.
	{"incident without nature", soc2, func(r *soc.Report) { r.Description.Incidents = []soc.Incident{{Nature: "Outage"}} },
		func(r *soc.Report) { r.Description.Incidents = []soc.Incident{{Timing: "May"}} }, []string{"/description/incidents/0/nature required"}},
	{"events without text", soc2, func(r *soc.Report) { r.Description.Changes = []soc.Event{{Text: "New host"}} }, func(r *soc.Report) {
		r.Description.Changes, r.Description.SubsequentEvents = []soc.Event{{}}, []soc.Event{{Date: date("2026-04-02")}}
	}, []string{"/description/changes/0/text required", "/description/subsequentEvents/0/text required"}},
	{"criteria not relevant", soc2, func(r *soc.Report) {
		r.Description.NotRelevant = []soc.NotRelevant{{Criterion: tsc.CC6_4}, {Criterion: tsc.CC6_5}}
	}, func(r *soc.Report) {
		r.Description.NotRelevant = []soc.NotRelevant{{Criterion: tsc.CC6_4}, {}, {Criterion: tsc.CC6_4}, {Criterion: 99}}
	}, []string{"/description/notRelevant/1/criterion required", "/description/notRelevant/2/criterion repeated", "/description/notRelevant/3/criterion invalid"}},
	{"notes", soc2, func(r *soc.Report) {
		r.Description.Notes = []soc.DescriptionNote{{Criterion: soc.DC3B, Text: "See page 9."}}
	},
		func(r *soc.Report) {
			r.Description.Notes = []soc.DescriptionNote{{Text: "x"}, {Criterion: 20, Text: "x"}, {Criterion: soc.DC1}}
		},
		[]string{"/description/notes/0/criterion required", "/description/notes/1/criterion invalid", "/description/notes/2/text required"}},

	// Objectives and controls.
	{"objectives", soc1, func(r *soc.Report) {
		r.ControlObjectives[0].Assertions, r.ControlObjectives[0].Aims = []soc.FinancialAssertion{soc.Accuracy, soc.Cutoff}, []soc.Aim{soc.Timeliness}
	}, func(r *soc.Report) {
		r.ControlObjectives[0].Assertions, r.ControlObjectives[1].Aims = []soc.FinancialAssertion{soc.Accuracy, soc.Accuracy}, []soc.Aim{9}
	}, []string{"/controlObjectives/0/assertions/1 repeated", "/controlObjectives/1/aims/0 invalid"}},
	{"ids of objectives", soc1, nil, func(r *soc.Report) {
		r.ControlObjectives = append(r.ControlObjectives, soc.ControlObjective{ID: "CO1"}, soc.ControlObjective{})
	}, []string{"/controlObjectives/2/id duplicate-id", "/controlObjectives/3/id required"}},
	{"ids of controls", soc2, nil, func(r *soc.Report) {
		r.Controls = append(r.Controls, soc.Control{ID: "C1"}, soc.Control{}, soc.Control{})
	},
		[]string{"/controls/2/id duplicate-id", "/controls/3/id required", "/controls/4/id required"}},
	{"controls to objectives", soc1, nil, func(r *soc.Report) { r.Controls[0].ControlObjectives = []string{"CO1", "CO3", "CO1"} },
		[]string{"/controls/0/controlObjectives/1 reference", "/controls/0/controlObjectives/2 repeated"}},
	{"controls to criteria", soc2, nil, func(r *soc.Report) { r.Controls[0].Criteria = []tsc.Criterion{tsc.CC6_1, tsc.CC6_1, 0} },
		[]string{"/controls/0/criteria/1 repeated", "/controls/0/criteria/2 invalid"}},
	{"criteria of an earlier edition", soc2, func(r *soc.Report) { r.CriteriaEdition = soc.Criteria2017 },
		func(r *soc.Report) { r.CriteriaEdition, r.Controls = soc.Criteria2016, r.Controls[:1] }, []string{"/controls/0/criteria/0 criteria-edition", "/controls/0/criteria/1 criteria-edition"}},
	{"enums of controls", soc2, func(r *soc.Report) {
		r.Controls[0].Cadence, r.Controls[0].OtherCadence = soc.OtherCadence, "every full moon"
		r.Controls[0].Nature, r.Controls[0].Functions = soc.ITDependent, []soc.Function{soc.Preventive, soc.Detective}
	}, func(r *soc.Report) {
		r.Controls[0].Cadence, r.Controls[0].OtherCadence = 11, "every full moon"
		r.Controls[0].Nature, r.Controls[0].Functions = 4, []soc.Function{soc.Detective, soc.Detective}
	}, []string{"/controls/0/cadence invalid", "/controls/0/otherCadence other-text", "/controls/0/nature invalid", "/controls/0/functions/1 repeated"}},

	// Tests and exceptions.
	{"procedures and results", soc2, func(r *soc.Report) {
		r.Controls[0].Tests = []soc.Test{{Procedures: []soc.Procedure{soc.Inquiry, soc.Inspection}, Result: soc.Exceptions}}
	}, func(r *soc.Report) {
		r.Controls[0].Tests = []soc.Test{{Procedures: []soc.Procedure{soc.Inquiry, soc.Inquiry}, Result: 5}}
	}, []string{"/controls/0/tests/0/procedures/1 repeated", "/controls/0/tests/0/result invalid"}},
	{"deviations over sample", soc2, withTest(soc.Test{Population: ptr(25), Sample: ptr(25), Deviations: ptr(25)}),
		withTest(soc.Test{Population: ptr(25), Sample: ptr(25), Deviations: ptr(26)}), []string{"/controls/0/tests/0/deviations counts"}},
	{"sample over population", soc2, withTest(soc.Test{Sample: ptr(5)}),
		withTest(soc.Test{Population: ptr(4), Sample: ptr(5)}), []string{"/controls/0/tests/0/sample counts"}},
	{"deviations over population", soc2, withTest(soc.Test{Population: ptr(4), Deviations: ptr(4)}),
		withTest(soc.Test{Population: ptr(4), Deviations: ptr(5)}), []string{"/controls/0/tests/0/deviations counts"}},
	{"negative counts", soc2, withTest(soc.Test{Population: ptr(0), Sample: ptr(0), Deviations: ptr(0)}),
		withTest(soc.Test{Population: ptr(-1), Sample: ptr(-1), Deviations: ptr(-1)}),
		[]string{"/controls/0/tests/0/population counts", "/controls/0/tests/0/sample counts", "/controls/0/tests/0/deviations counts"}},
	{"no exceptions with deviations", soc2, withTest(soc.Test{Deviations: ptr(0), Result: soc.NoExceptions}),
		withTest(soc.Test{Deviations: ptr(1), Result: soc.NoExceptions}), []string{"/controls/0/tests/0/result test-result"}},
	{"exceptions without deviations", soc2, withTest(soc.Test{Deviations: ptr(1), Result: soc.Exceptions}),
		withTest(soc.Test{Deviations: ptr(0), Result: soc.Exceptions}), []string{"/controls/0/tests/0/result test-result"}},
	{"did not operate with a population", soc2, withTest(soc.Test{Population: ptr(0), Result: soc.DidNotOperate}),
		withTest(soc.Test{Population: ptr(1), Result: soc.DidNotOperate}), []string{"/controls/0/tests/0/result test-result"}},
	{"not tested with a sample", soc2, withTest(soc.Test{Population: ptr(9), Result: soc.NotTested}),
		withTest(soc.Test{Sample: ptr(9), Result: soc.NotTested}), []string{"/controls/0/tests/0/result test-result"}},
	{"exceptions", soc2, func(r *soc.Report) {
		r.Exceptions = []soc.Exception{{ID: "E1", Kind: soc.OperationException, Controls: []string{"C1", "C2"}, Criteria: []tsc.Criterion{tsc.CC6_1}, Sample: ptr(25), Deviations: ptr(2)}}
	}, func(r *soc.Report) {
		r.Exceptions = []soc.Exception{
			{ID: "E1", Kind: 4, Controls: []string{"C3", "C1", "C1"}, Criteria: []tsc.Criterion{0}, ControlObjectives: []string{"CO1"}, Sample: ptr(2), Deviations: ptr(3)},
			{ID: "E1"}, {},
		}
	}, []string{
		"/exceptions/0/kind invalid", "/exceptions/0/controls/0 reference", "/exceptions/0/controls/2 repeated", "/exceptions/0/criteria/0 invalid",
		"/exceptions/0/controlObjectives/0 reference", "/exceptions/0/deviations counts", "/exceptions/1/id duplicate-id", "/exceptions/2/id required",
	}},

	{"exceptions without a deviation", soc2, func(r *soc.Report) {
		r.Exceptions = []soc.Exception{{ID: "E1", Deviations: ptr(1)}, {ID: "E2", Sample: ptr(0)}}
	}, func(r *soc.Report) {
		r.Exceptions = []soc.Exception{{ID: "E1", Sample: ptr(25), Deviations: ptr(0)}}
	}, []string{"/exceptions/0/deviations test-result"}},
	{"exceptions of operation in a Type 1", soc2type1, func(r *soc.Report) {
		r.Exceptions = []soc.Exception{{ID: "E1", Kind: soc.DesignException}, {ID: "E2"}}
	}, func(r *soc.Report) {
		r.Exceptions = []soc.Exception{{ID: "E1", Kind: soc.OperationException}}
	}, []string{"/exceptions/0/kind type1-operation"}},

	// Users and subservice organizations.
	{"CUECs", soc1, func(r *soc.Report) {
		r.CUECs = []soc.CUEC{{ID: "U1", Text: "Approve input.", ControlObjectives: []string{"CO1"}}}
	}, func(r *soc.Report) {
		r.CUECs = []soc.CUEC{{ID: "U1", Text: "Approve input.", ControlObjectives: []string{"CO9"}}, {ID: "U1"}}
	}, []string{"/cuecs/0/controlObjectives/0 reference", "/cuecs/1/id duplicate-id", "/cuecs/1/text required"}},
	{"responsibilities", soc2, func(r *soc.Report) {
		r.CUECs = []soc.CUEC{{ID: "U1", Text: "Approve input."}}
		r.Responsibilities = []soc.Responsibility{{ID: "U1", Text: "Read the release notes."}}
	}, func(r *soc.Report) {
		r.CUECs = []soc.CUEC{{ID: "U1", Text: "Approve input."}}
		r.Responsibilities = []soc.Responsibility{{ID: "R1", Text: "Approve input."}, {}}
	}, []string{"/userEntityResponsibilities/0/text conflict", "/userEntityResponsibilities/1/text required"}},
	{"inclusive with complementary controls", soc2, withService(soc.SubserviceService{Service: "Hosting", Method: soc.CarveOut, CSOCs: []soc.CSOC{{Text: "Doors are locked."}}}),
		withService(soc.SubserviceService{Service: "Hosting", Method: soc.Inclusive, CSOCs: []soc.CSOC{{Text: "Doors are locked."}}}),
		[]string{"/subserviceOrganizations/0/services/0/csocs inclusive-csoc"}},
	{"carve-out that carves out", soc2, withService(soc.SubserviceService{Service: "Hosting", Method: soc.Inclusive, CarvesOut: []string{"Power", "Guards"}}),
		withService(soc.SubserviceService{Service: "Hosting", Method: soc.CarveOut, CarvesOut: []string{"Power", "Power"}}),
		[]string{"/subserviceOrganizations/0/services/0/carvesOut carve-out-nested", "/subserviceOrganizations/0/services/0/carvesOut/1 repeated"}},
	{"subservice texts", soc2, withService(soc.SubserviceService{Service: "Hosting"}),
		func(r *soc.Report) {
			r.SubserviceOrganizations = []soc.SubserviceOrganization{{Services: []soc.SubserviceService{{Method: 3, CSOCs: []soc.CSOC{{ControlObjectives: []string{"CO1"}}}}}}}
		}, []string{"/subserviceOrganizations/0/name required", "/subserviceOrganizations/0/services/0/service required", "/subserviceOrganizations/0/services/0/method invalid",
			"/subserviceOrganizations/0/services/0/csocs/0/text required", "/subserviceOrganizations/0/services/0/csocs/0/controlObjectives/0 reference"}},
}

func ref(framework, id string) soc.CriterionRef {
	return soc.CriterionRef{Framework: framework, ID: id}
}

// plus returns a SOC 2+ in which everything that can name criteria of the other
// framework names these.
func plus(refs ...soc.CriterionRef) soc.Report {
	r := soc2()
	bases := []soc.Basis{{Text: "Accounts of leavers stayed open.", AdditionalCriteria: refs}}
	r.Opinion.Bases = bases
	r.AdditionalSubjectMatters = []soc.AdditionalSubjectMatter{{Name: "Safeguards", Framework: "HIPAA", Criteria: []string{"164.308"}, Opinion: soc.Opinion{Bases: bases}}}
	r.Exceptions = []soc.Exception{{ID: "E1", AdditionalCriteria: refs}}
	r.CUECs = []soc.CUEC{{ID: "U1", Text: "Review access.", AdditionalCriteria: refs}}
	r.SubserviceOrganizations = []soc.SubserviceOrganization{{Name: "Host", Services: []soc.SubserviceService{{
		Service: "Hosting", CSOCs: []soc.CSOC{{Text: "Doors are locked.", AdditionalCriteria: refs}}}}}}
	return r
}

func withTest(test soc.Test) func(*soc.Report) {
	return func(r *soc.Report) { r.Controls[0].Tests = []soc.Test{test} }
}

func withService(s soc.SubserviceService) func(*soc.Report) {
	return func(r *soc.Report) {
		r.SubserviceOrganizations = []soc.SubserviceOrganization{{Name: "Host", Services: []soc.SubserviceService{s}}}
	}
}

func TestRules(t *testing.T) {
	for _, c := range ruleCases {
		t.Run(c.name, func(t *testing.T) {
			if c.good != nil {
				accepted(t, c.base(), c.good)
			}
			refused(t, c.base(), c.bad, c.want...)
		})
	}
}

// Every rule that the package declares is held by a case above or by one for letters.
func TestRulesAllTested(t *testing.T) {
	source, err := os.ReadFile("validate.go")
	require.NoError(t, err)
	tested := map[string]bool{}
	for _, c := range ruleCases {
		for _, w := range c.want {
			tested[w[strings.LastIndexByte(w, ' ')+1:]] = true
		}
	}
	for _, c := range letterCases {
		for _, w := range c.want {
			tested[w[strings.LastIndexByte(w, ' ')+1:]] = true
		}
	}
	declared := regexp.MustCompile(`attestkit\.Rule = "([a-z0-9-]+)"`).FindAllStringSubmatch(string(source), -1)
	require.GreaterOrEqual(t, len(declared), 19)
	for _, m := range declared {
		assert.True(t, tested[m[1]], "no test for rule %s", m[1])
	}
}

func TestValidateQuotesLittle(t *testing.T) {
	r := soc2()
	r.Controls[0].AdditionalCriteria = []soc.CriterionRef{{Framework: strings.Repeat("x", 500), ID: strings.Repeat("y", 500)}}
	r.Exceptions = []soc.Exception{{ID: "E1", Controls: []string{strings.Repeat("z", 500)}}}
	for _, p := range attestkit.Problems(r.Validate()) {
		assert.Less(t, len(p.Detail), 250)
	}
}

func TestValidateManyProblems(t *testing.T) {
	r := soc2()
	for range 1000 {
		r.Systems = append(r.Systems, soc.System{})
	}
	err := r.Validate()
	assert.Len(t, attestkit.Problems(err), attestkit.MaxProblems)
	assert.Equal(t, 1000-attestkit.MaxProblems, attestkit.Omitted(err))
}

// Lists longer than those compared pair by pair find their repeats too.
func TestValidateLongLists(t *testing.T) {
	r := soc2()
	m := soc.AdditionalSubjectMatter{Name: "a", Framework: "F"}
	for i := range 40 {
		m.Criteria = append(m.Criteria, fmt.Sprint("id-", i))
	}
	r.AdditionalSubjectMatters = []soc.AdditionalSubjectMatter{m, m}
	require.NoError(t, r.Validate(), "the same ids in two lists are no repeat")
	m.Criteria = append(m.Criteria, "id-7")
	r.AdditionalSubjectMatters[1] = m
	assert.Equal(t, []string{"/additionalSubjectMatters/1/criteria/40 repeated"}, problems(r.Validate()))
}
