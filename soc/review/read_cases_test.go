package review_test

import (
	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/soc/review"
	"github.com/attestkit/attestkit/tsc"
)

// readCase edits a report and options in which nothing is to be found, and says
// whether a code is then found.
type readCase struct {
	code    review.Code
	name    string
	found   bool
	pointer string // of the first such finding
	detail  string // a part of its detail
	base    func() *soc.Report
	edit    func(r *soc.Report, o *review.Options)
}

const yes, no = true, false

var opinionCases = []readCase{
	{review.CodeAdverseOpinion, "adverse design", yes, "/opinion/design", "design is adverse", soc2, func(r *soc.Report, o *review.Options) { r.Opinion.Design = soc.Adverse }},
	{review.CodeAdverseOpinion, "adverse description", yes, "/opinion/description", "", soc2, func(r *soc.Report, o *review.Options) { r.Opinion.Description = soc.Adverse }},
	{review.CodeAdverseOpinion, "adverse on what a SOC 2+ adds", yes, "/additionalSubjectMatters/0/opinion/overall", `of "HIPAA"`, soc2, func(r *soc.Report, o *review.Options) {
		r.AdditionalSubjectMatters = []soc.AdditionalSubjectMatter{{Name: "HIPAA", Opinion: soc.Opinion{Overall: soc.Adverse}}}
	}},
	{review.CodeAdverseOpinion, "qualified only", no, "", "", soc2, func(r *soc.Report, o *review.Options) { r.Opinion.Design = soc.Qualified }},
	{review.CodeDisclaimedOpinion, "disclaimer as a whole", yes, "/opinion/overall", "disclaimer", soc2, func(r *soc.Report, o *review.Options) { r.Opinion = soc.Opinion{Overall: soc.Disclaimer} }},
	{review.CodeDisclaimedOpinion, "adverse", no, "", "", soc2, func(r *soc.Report, o *review.Options) { r.Opinion = soc.Opinion{Overall: soc.Adverse} }},
	{review.CodeQualifiedInScope, "on a criterion needed", yes, "/opinion/operation", "it touches CC6.1, CC6.2", soc2, func(r *soc.Report, o *review.Options) {
		r.Opinion.Operation = soc.Qualified
		r.Opinion.Bases = []soc.Basis{{Subject: soc.OperationMatter, Text: "Leavers kept access.", Criteria: []tsc.Criterion{tsc.CC6_2, tsc.CC6_1}}}
		o.NeedCategories = []tsc.Category{tsc.Security}
	}},
	{review.CodeQualifiedInScope, "on an objective", yes, "/opinion/operation", `the objective "CO1"`, soc1, func(r *soc.Report, o *review.Options) {
		r.Opinion.Operation = soc.Qualified
		r.Opinion.Bases = []soc.Basis{{Text: "Late runs.", ControlObjectives: []string{"CO1"}}}
	}},
	{review.CodeQualifiedInScope, "a front page without a basis", yes, "/opinion/overall", "basis was not transcribed", soc2, func(r *soc.Report, o *review.Options) {
		r.Extent, r.Controls, r.Opinion = soc.FrontPage, nil, soc.Opinion{Overall: soc.Qualified}
		o.NeedCategories = []tsc.Category{tsc.Security}
	}},
	{review.CodeQualifiedInScope, "a basis that points at nothing", yes, "/opinion/operation", "not told", soc2, func(r *soc.Report, o *review.Options) {
		r.Opinion.Operation, r.Opinion.Bases = soc.Qualified, []soc.Basis{{Text: "Leavers kept access."}}
	}},
	{review.CodeQualifiedInScope, "on additional criteria", yes, "/additionalSubjectMatters/0/opinion/overall", `it touches "164.312" of "HIPAA"; the basis`, soc2, func(r *soc.Report, o *review.Options) {
		refs := plus(r)
		r.AdditionalSubjectMatters[0].Opinion = soc.Opinion{Overall: soc.Qualified, Bases: []soc.Basis{{Text: "Leavers kept access.", AdditionalCriteria: refs}}}
	}},
	{review.CodeQualifiedInScope, "on an additional subject matter, no needs stated", yes, "/additionalSubjectMatters/0/opinion/overall", "", soc2, func(r *soc.Report, o *review.Options) {
		r.AdditionalSubjectMatters = []soc.AdditionalSubjectMatter{{Name: "HIPAA", Opinion: soc.Opinion{Overall: soc.Qualified}}}
	}},
	{review.CodeQualifiedInScope, "only outside of what is needed", no, "", "", soc2, qualifiedElsewhere},
	{review.CodeQualifiedInScope, "the description only, by elimination", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		r.Opinion = soc.Opinion{Overall: soc.Qualified, Design: soc.Unmodified, Operation: soc.Unmodified}
	}},
	{review.CodeQualifiedInScope, "an unmodified opinion with exceptions", no, "", "", soc2, func(r *soc.Report, o *review.Options) { fail(r, "E1", "C-CC6.1") }},
	{review.CodeQualifiedElsewhere, "availability where security is needed", yes, "/opinion/operation", "A1.2", soc2, qualifiedElsewhere},
	{review.CodeQualifiedElsewhere, "an additional subject matter where security is needed", yes, "/additionalSubjectMatters/0/opinion/overall", "", soc2, func(r *soc.Report, o *review.Options) {
		r.AdditionalSubjectMatters = []soc.AdditionalSubjectMatter{{Name: "HIPAA", Opinion: soc.Opinion{Overall: soc.Qualified}}}
		o.NeedCategories = []tsc.Category{tsc.Security}
	}},
	{review.CodeQualifiedElsewhere, "another framework than the one needed", yes, "/additionalSubjectMatters/1/opinion/overall", `of "Cards"`, soc2, func(r *soc.Report, o *review.Options) {
		plus(r)
		r.AdditionalSubjectMatters = append(r.AdditionalSubjectMatters, soc.AdditionalSubjectMatter{Name: "Cards", Framework: "PCI DSS", Opinion: soc.Opinion{Overall: soc.Qualified}})
		o.NeedFrameworks = []string{"HIPAA"}
	}},
	{review.CodeQualifiedElsewhere, "the framework that is needed", no, "", "", soc2, needsHIPAA("hipaa")},
	{review.CodeQualifiedElsewhere, "a framework that may be the one needed", no, "", "", soc2, needsHIPAA("HIPAA Security Rule")},
	{review.CodeQualifiedInScope, "the framework that is needed", yes, "/additionalSubjectMatters/0/opinion/overall", "164.312", soc2, needsHIPAA("hipaa")},
	{review.CodeQualifiedInScope, "the subject matter that is needed, by its name", yes, "/additionalSubjectMatters/0/opinion/overall", "164.312", soc2, needsHIPAA("Safeguards")},
	{review.CodeQualifiedInScope, "a framework that may be the one needed", yes, "/additionalSubjectMatters/0/opinion/overall", "164.312", soc2, needsHIPAA("HIPAA Security Rule")},
	{review.CodeQualifiedInScope, "another framework is needed", no, "", "", soc2, needsHIPAA("PCI DSS")},
	{review.CodeQualifiedInScope, "the main opinion, on criteria of the framework that is needed", yes, "/opinion/operation", "164.312", soc2, func(r *soc.Report, o *review.Options) {
		refs := plus(r)
		qualifiedElsewhere(r, o)
		r.Opinion.Bases[0].AdditionalCriteria, o.NeedFrameworks = refs, []string{"HIPAA"}
	}},
	{review.CodeQualifiedElsewhere, "the main opinion, on criteria of a framework that is not needed", yes, "/opinion/operation", "164.312", soc2, func(r *soc.Report, o *review.Options) {
		refs := plus(r)
		qualifiedElsewhere(r, o)
		r.Opinion.Bases[0].AdditionalCriteria = refs
	}},
	{review.CodeQualifiedElsewhere, "no needs stated: all is in scope", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		qualifiedElsewhere(r, o)
		o.NeedCategories = nil
	}},
	{review.CodeQualifiedDescription, "description", yes, "/opinion/description", "", soc2, func(r *soc.Report, o *review.Options) { r.Opinion.Description = soc.Qualified }},
	{review.CodeQualifiedDescription, "as a whole, and all bases concern the description", yes, "/opinion/overall", "", soc2, func(r *soc.Report, o *review.Options) {
		r.Opinion = soc.Opinion{Overall: soc.Qualified, Bases: []soc.Basis{{Subject: soc.DescriptionMatter, Text: "A data center is left out."}}}
	}},
	{review.CodeQualifiedDescription, "as a whole, and a basis concerns operation", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		r.Opinion = soc.Opinion{Overall: soc.Qualified, Bases: []soc.Basis{{Subject: soc.OperationMatter, Text: "Leavers kept access."}}}
	}},
	{review.CodeEmphasisParagraph, "a paragraph", yes, "/opinion/emphasis/0", "merger", soc2, func(r *soc.Report, o *review.Options) { r.Opinion.Emphasis = []string{"A merger is planned."} }},
	{review.CodeEmphasisParagraph, "none", no, "", "", soc2, nil},
	{review.CodeOpinionUnknown, "no conclusion in a full transcription", yes, "/opinion", "", soc2, func(r *soc.Report, o *review.Options) { r.Opinion = soc.Opinion{} }},
	{review.CodeOpinionUnknown, "extent not told", yes, "/opinion", "no conclusion of the auditor", soc2, func(r *soc.Report, o *review.Options) { r.Opinion, r.Extent = soc.Opinion{}, 0 }},
	{review.CodeOpinionUnknown, "a Type 2 with the description alone", yes, "/opinion", "no conclusion on operation", soc2, func(r *soc.Report, o *review.Options) { r.Opinion = soc.Opinion{Description: soc.Unmodified} }},
	{review.CodeOpinionUnknown, "a Type 2 without operation", yes, "/opinion", "no conclusion on operation", soc2, func(r *soc.Report, o *review.Options) { r.Opinion.Operation = 0 }},
	{review.CodeOpinionUnknown, "a Type 1 without design", yes, "/opinion", "no conclusion on design", soc2, func(r *soc.Report, o *review.Options) {
		type1(r)
		r.Opinion.Design = 0
	}},
	{review.CodeOpinionUnknown, "a SOC 3 on operation alone", no, "", "", soc3, func(r *soc.Report, o *review.Options) { r.Opinion.Design = 0 }},
	{review.CodeOpinionUnknown, "as a whole", no, "", "", soc2, func(r *soc.Report, o *review.Options) { r.Opinion = soc.Opinion{Overall: soc.Unmodified} }},
	{review.CodeOpinionUnknown, "a Type 1 without operation", no, "", "", soc2, func(r *soc.Report, o *review.Options) { type1(r) }},
	{review.CodeOpinionUnknown, "no conclusion on a front page", no, "", "", soc2, func(r *soc.Report, o *review.Options) { r.Opinion, r.Extent = soc.Opinion{}, soc.FrontPage }},
	{review.CodeAuditorNotNamed, "full", yes, "/auditor", "", soc2, func(r *soc.Report, o *review.Options) { r.Auditor = soc.Auditor{} }},
	{review.CodeAuditorNotNamed, "front page", no, "", "", soc2, func(r *soc.Report, o *review.Options) { r.Auditor, r.Extent = soc.Auditor{}, soc.FrontPage }},
	{review.CodeAuditorNotNamed, "extent not told", no, "", "", soc2, func(r *soc.Report, o *review.Options) { r.Auditor, r.Extent = soc.Auditor{}, 0 }},
	{review.CodeAssertionUnmodified, "recorded as unmodified", yes, "/assertion", "", soc2, func(r *soc.Report, o *review.Options) {
		r.Opinion.Design, r.Assertion = soc.Qualified, soc.ManagementAssertion{Signer: "CEO"}
	}},
	{review.CodeAssertionUnmodified, "modified like the opinion", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		r.Opinion.Design, r.Assertion = soc.Qualified, soc.ManagementAssertion{Signer: "CEO", Modified: true}
	}},
	{review.CodeAssertionUnmodified, "not recorded", no, "", "", soc2, func(r *soc.Report, o *review.Options) { r.Opinion.Design = soc.Qualified }},
	{review.CodeAssertionUnmodified, "opinion unmodified", no, "", "", soc2, func(r *soc.Report, o *review.Options) { r.Assertion.Signer = "CEO" }},
}

// needsHIPAA returns an edit after which the opinion on HIPAA is qualified and the reader
// needs security and a framework.
func needsHIPAA(framework string) func(*soc.Report, *review.Options) {
	return func(r *soc.Report, o *review.Options) {
		refs := plus(r)
		r.AdditionalSubjectMatters[0].Opinion = soc.Opinion{Overall: soc.Qualified, Bases: []soc.Basis{{Text: "Leavers kept access.", AdditionalCriteria: refs}}}
		o.NeedCategories, o.NeedFrameworks = []tsc.Category{tsc.Security}, []string{framework}
	}
}

func qualifiedElsewhere(r *soc.Report, o *review.Options) {
	r.Categories = append(r.Categories, tsc.Availability)
	r.Opinion.Operation = soc.Qualified
	r.Opinion.Bases = []soc.Basis{{Subject: soc.OperationMatter, Text: "Restores failed.", Criteria: []tsc.Criterion{tsc.A1_2}}}
	o.NeedCategories = []tsc.Category{tsc.Security}
}

var scopeCases = []readCase{
	{review.CodeWrongSystem, "another product", yes, "/systems", `"Payroll" is not in scope: the report names "Acme Cloud", "Ledger", "Payments"`, soc2, func(r *soc.Report, o *review.Options) { o.Uses = []string{"Ledger", "Payroll"} }},
	{review.CodeWrongSystem, "only the organization's name is shared", yes, "/systems", `"Acme Payroll" is not in scope`, soc2, func(r *soc.Report, o *review.Options) { o.Uses = []string{"Acme Payroll"} }},
	{review.CodeWrongSystem, "a longer name may be the same", no, "", "", soc2, func(r *soc.Report, o *review.Options) { o.Uses = []string{"Payments Analytics"} }},
	{review.CodeWrongSystem, "without a word", no, "", "", soc2, func(r *soc.Report, o *review.Options) { o.Uses = []string{"", " - "} }},
	{review.CodeScopeUnknown, "a longer name", yes, "/systems", `whether "Payments Analytics" is in scope is not certain: the report names "Payments"`, soc2, func(r *soc.Report, o *review.Options) { o.Uses = []string{"Payments Analytics"} }},
	{review.CodeScopeUnknown, "a shorter name", yes, "/systems", `the report names "Acme Cloud"`, soc2, func(r *soc.Report, o *review.Options) { o.Uses = []string{"the Cloud"} }},
	{review.CodeScopeUnknown, "the organization's name alone", yes, "/systems", `the report names "Acme Cloud"`, soc2, func(r *soc.Report, o *review.Options) { o.Uses = []string{"Acme"} }},
	{review.CodeScopeUnknown, "a place more exactly named", yes, "/systems", `the report names "Dublin"`, soc2, func(r *soc.Report, o *review.Options) { o.Locations = []string{"Dublin, Ireland"} }},
	{review.CodeScopeUnknown, "no word shared", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		o.Uses, o.Locations = []string{"Payroll"}, []string{"Singapore"}
	}},
	{review.CodeScopeUnknown, "without a word", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		r.Systems, o.Uses, o.Locations = nil, []string{" "}, []string{""}
	}},
	{review.CodeWrongSystem, "products listed on a front page", yes, "/systems", "", soc2, func(r *soc.Report, o *review.Options) {
		r.Extent, o.Uses = soc.FrontPage, []string{"Payroll"}
	}},
	{review.CodeWrongSystem, "case and punctuation aside", no, "", "", soc2, func(r *soc.Report, o *review.Options) { o.Uses = []string{"ACME-cloud", " ledger "} }},
	{review.CodeWrongSystem, "only the system's name, on a front page", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		r.Extent, r.Systems, o.Uses = soc.FrontPage, []soc.System{{Name: "Acme Cloud"}}, []string{"Payroll"}
	}},
	{review.CodeWrongEntity, "another legal form", yes, "/organization/name", "", soc2, func(r *soc.Report, o *review.Options) { o.Entity = "Acme Ltd" }},
	{review.CodeWrongEntity, "without a word", no, "", "", soc2, func(r *soc.Report, o *review.Options) { o.Entity = " . " }},
	{review.CodeWrongEntity, "no legal form", no, "", "", soc2, func(r *soc.Report, o *review.Options) { o.Entity = "ACME" }},
	{review.CodeWrongEntity, "included subservice organization", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		r.SubserviceOrganizations = []soc.SubserviceOrganization{{Name: "Hostly", Services: []soc.SubserviceService{{Service: "Hosting", Method: soc.Inclusive, Monitoring: "Calls"}}}}
		o.Entity = "Hostly"
	}},
	{review.CodePartOfEntity, "a division", yes, "/organization/part", `only "Payments Division"`, soc2, func(r *soc.Report, o *review.Options) {
		r.Organization.Part, o.Entity = "Payments Division", "Acme"
	}},
	{review.CodePartOfEntity, "the reader's division", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		r.Organization.Part, o.Entity = "Payments Division", "Payments Division"
	}},
	{review.CodeWrongLocation, "another place", yes, "/systems", `"Ohio", "Dublin"`, soc2, func(r *soc.Report, o *review.Options) { o.Locations = []string{"Dublin", "Singapore"} }},
	{review.CodeWrongLocation, "more exactly named", no, "", "", soc2, func(r *soc.Report, o *review.Options) { o.Locations = []string{"Dublin, Ireland", ""} }},
	{review.CodeWrongLocation, "all there", no, "", "", soc2, func(r *soc.Report, o *review.Options) { o.Locations = []string{"dublin", "ohio"} }},
	{review.CodeWrongLocation, "none listed", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		r.Systems[0].Locations, o.Locations = nil, []string{"Singapore"}
	}},
	{review.CodeScopeUnknown, "no place listed in a full transcription", yes, "/systems", "Singapore", soc2, func(r *soc.Report, o *review.Options) {
		r.Systems[0].Locations, o.Locations = nil, []string{"Singapore"}
	}},
	{review.CodeScopeUnknown, "no place listed, extent not told", yes, "/systems", "Singapore", soc2, func(r *soc.Report, o *review.Options) {
		r.Extent, r.Systems, o.Locations = 0, nil, []string{"Singapore"}
	}},
	{review.CodeScopeUnknown, "no place on a front page", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		r.Extent, r.Systems, o.Locations = soc.FrontPage, nil, []string{"Singapore"}
	}},
	{review.CodeCategoryMissing, "not among the report's", yes, "/categories", "Privacy was not examined: the report covers Security", soc2, func(r *soc.Report, o *review.Options) { o.NeedCategories = []tsc.Category{tsc.Privacy} }},
	{review.CodeCategoryMissing, "a SOC 1 has none", yes, "/kind", "SOC 1", soc1, func(r *soc.Report, o *review.Options) { o.NeedCategories = []tsc.Category{tsc.Security} }},
	{review.CodeCategoryMissing, "there", no, "", "", soc2, func(r *soc.Report, o *review.Options) { o.NeedCategories = []tsc.Category{tsc.Security} }},
	{review.CodeCategoryMissing, "categories not recorded", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		r.Categories, o.NeedCategories = nil, []tsc.Category{tsc.Security}
	}},
	{review.CodeFrameworkMissing, "another is there", yes, "/additionalSubjectMatters", `"PCI DSS" was not examined: the report adds "HIPAA"`, soc2, func(r *soc.Report, o *review.Options) {
		plus(r)
		o.NeedFrameworks = []string{"HIPAA", "PCI DSS"}
	}},
	{review.CodeFrameworkMissing, "none is there", yes, "", `"HIPAA" was not examined: the report adds no subject matter`, soc2, func(r *soc.Report, o *review.Options) { o.NeedFrameworks = []string{"HIPAA"} }},
	{review.CodeFrameworkMissing, "a SOC 1 with none", yes, "", `"HIPAA"`, soc1, func(r *soc.Report, o *review.Options) { o.NeedFrameworks = []string{"HIPAA"} }},
	{review.CodeFrameworkMissing, "there, in another spelling", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		plus(r)
		o.NeedFrameworks = []string{"hipaa", "Safeguards", " - "}
	}},
	{review.CodeFrameworkMissing, "there, with its edition", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		plus(r)
		r.AdditionalSubjectMatters[0].Framework, r.AdditionalSubjectMatters[0].Edition, o.NeedFrameworks = "PCI DSS", "4.0", []string{"PCI DSS 4.0"}
	}},
	{review.CodeFrameworkMissing, "none on a front page", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		r.Extent, o.NeedFrameworks = soc.FrontPage, []string{"HIPAA"}
	}},
	{review.CodeScopeUnknown, "a framework, extent not told", yes, "", "HIPAA", soc2, func(r *soc.Report, o *review.Options) { r.Extent, o.NeedFrameworks = 0, []string{"HIPAA"} }},
	{review.CodeScopeUnknown, "a framework more exactly named", yes, "/additionalSubjectMatters", `whether "HIPAA Security Rule" is in scope is not certain: the report names "HIPAA"`, soc2, needsHIPAA("HIPAA Security Rule")},
	{review.CodeScopeUnknown, "a framework with a word in common", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		plus(r)
		r.AdditionalSubjectMatters[0].Framework, o.NeedFrameworks = "ISO 27018", []string{"ISO 27701"}
	}},
	{review.CodeNoSecurityCategory, "availability alone", yes, "/categories", "Availability", soc2, func(r *soc.Report, o *review.Options) { r.Categories = []tsc.Category{tsc.Availability} }},
	{review.CodeNoSecurityCategory, "security", no, "", "", soc2, nil},
	{review.CodeNoSecurityCategory, "needed, so said once", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		r.Categories, o.NeedCategories = []tsc.Category{tsc.Availability}, []tsc.Category{tsc.Security}
	}},
	{review.CodeNoSecurityCategory, "a SOC 1", no, "", "", soc1, nil},
	{review.CodeOperationNotExamined, "Type 1 and a window", yes, "/type", "2024-12-31", soc2, func(r *soc.Report, o *review.Options) {
		type1(r)
		o.Window = span("2024-01-01..2024-12-31")
	}},
	{review.CodeOperationNotExamined, "Type 1 and a stated need", yes, "/type", "", soc2, func(r *soc.Report, o *review.Options) {
		type1(r)
		o.NeedOperation = true
	}},
	{review.CodeOperationNotExamined, "Type 1 without a need", no, "", "", soc2, func(r *soc.Report, o *review.Options) { type1(r) }},
	{review.CodeOperationNotExamined, "Type 2", no, "", "", soc2, func(r *soc.Report, o *review.Options) { o.NeedOperation = true }},
	{review.CodeOperationNotExamined, "SOC 3", no, "", "", soc3, func(r *soc.Report, o *review.Options) { o.NeedOperation = true }},
	{review.CodeNotSpecifiedParty, "a prospect and a SOC 1", yes, "/restrictedTo", `"user entities"`, soc1, func(r *soc.Report, o *review.Options) {
		r.RestrictedTo, o.Reader = []string{"user entities"}, review.Prospect
	}},
	{review.CodeNotSpecifiedParty, "a user entity", no, "", "", soc1, func(r *soc.Report, o *review.Options) { o.Reader = review.UserEntity }},
	{review.CodeNotSpecifiedParty, "unknown", no, "", "", soc1, nil},
	{review.CodeNotSpecifiedParty, "a prospect may read a SOC 2", no, "", "", soc2, func(r *soc.Report, o *review.Options) { o.Reader = review.Prospect }},
	{review.CodeGeneralUseReport, "SOC 3", yes, "/kind", "", soc3, nil},
	{review.CodeGeneralUseReport, "SOC 3, front page", yes, "/kind", "", soc3, func(r *soc.Report, o *review.Options) { r.Extent = soc.FrontPage }},
	{review.CodeGeneralUseReport, "SOC 3, extent not told", yes, "/kind", "", soc3, func(r *soc.Report, o *review.Options) { r.Extent = 0 }},
	{review.CodeGeneralUseReport, "SOC 2", no, "", "", soc2, nil},
	{review.CodeNotTranscribed, "front page", yes, "/extent", `the auditor's opinion; management's assertion; the system description`, soc2, func(r *soc.Report, o *review.Options) { r.Extent = soc.FrontPage }},
	{review.CodeNotTranscribed, "what the reader asked for", yes, "/extent", `whether "Singapore" is in scope`, soc2, func(r *soc.Report, o *review.Options) {
		r.Extent, r.Systems, o.Locations = soc.OpinionOnly, nil, []string{"Singapore"}
	}},
	{review.CodeNotTranscribed, "full", no, "", "", soc2, nil},
	{review.CodeExtentUnknown, "not given", yes, "", "", soc2, func(r *soc.Report, o *review.Options) { r.Extent = 0 }},
	{review.CodeExtentUnknown, "given", no, "", "", soc2, func(r *soc.Report, o *review.Options) { r.Extent = soc.FrontPage }},
}

var dateCases = []readCase{
	{review.CodeTooOld, "more than 18 months", yes, "/period/to", "convention", soc2, func(r *soc.Report, o *review.Options) { o.AsOf = day("2026-07-01") }},
	{review.CodeTooOld, "18 months to the day", no, "", "", soc2, func(r *soc.Report, o *review.Options) { o.AsOf = day("2026-06-30") }},
	{review.CodeTooOld, "the reader's own value", yes, "/period/to", "beyond 6 months a report is too old, by convention", soc2, func(r *soc.Report, o *review.Options) {
		o.AsOf, o.Conventions.OldMonths = day("2025-07-01"), 6
	}},
	{review.CodeTooOld, "counted from the period, not from the report date", yes, "/period/to", "", soc2, func(r *soc.Report, o *review.Options) {
		r.ReportDate, o.AsOf = day("2026-05-01"), day("2026-07-01")
	}},
	{review.CodeTooOld, "switched off", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		o.AsOf, o.Conventions.OldMonths = day("2030-01-01"), -1
	}},
	{review.CodeStale, "more than 12 months", yes, "/period/to", "more than 12 months before 2026-01-01; beyond 12 months a report is stale, by convention", soc2, func(r *soc.Report, o *review.Options) { o.AsOf = day("2026-01-01") }},
	{review.CodeStale, "a Type 1 ages from its date", yes, "/asOf", "", soc2, func(r *soc.Report, o *review.Options) {
		type1(r)
		o.AsOf = day("2026-01-01")
	}},
	{review.CodeStale, "12 months to the day", no, "", "", soc2, func(r *soc.Report, o *review.Options) { o.AsOf = day("2025-12-31") }},
	{review.CodeStale, "said once when too old", no, "", "", soc2, func(r *soc.Report, o *review.Options) { o.AsOf = day("2026-07-01") }},
	{review.CodeStale, "no date given", no, "", "", soc2, func(r *soc.Report, o *review.Options) { o.AsOf = attestkit.Date{} }},
	{review.CodeOverMaxAge, "older than the reader accepts", yes, "/period/to", "the reader accepts 3 months", soc2, func(r *soc.Report, o *review.Options) { o.MaxAge = 3 }},
	{review.CodeOverMaxAge, "by a day", yes, "/period/to", "more than 12 months before 2026-01-01; the reader accepts 12 months", soc2, func(r *soc.Report, o *review.Options) { o.AsOf, o.MaxAge = day("2026-01-01"), 12 }},
	{review.CodeOverMaxAge, "by a whole month", yes, "/period/to", "13 whole months before 2026-01-31; the reader accepts 12 months", soc2, func(r *soc.Report, o *review.Options) { o.AsOf, o.MaxAge = day("2026-01-31"), 12 }},
	{review.CodeOverMaxAge, "to the day", no, "", "", soc2, func(r *soc.Report, o *review.Options) { o.AsOf, o.MaxAge = day("2025-12-31"), 12 }},
	{review.CodeOverMaxAge, "within", no, "", "", soc2, func(r *soc.Report, o *review.Options) { o.MaxAge = 6 }},
	{review.CodeTimeNotJudged, "no date given", yes, "", "", soc2, func(r *soc.Report, o *review.Options) { o.AsOf = attestkit.Date{} }},
	{review.CodeTimeNotJudged, "given", no, "", "", soc2, nil},
	{review.CodeShortPeriod, "SOC 2 under three months", yes, "/period", "the 3 months customary for a SOC 2, a convention", soc2, func(r *soc.Report, o *review.Options) { r.Period = span("2024-10-02..2024-12-31") }},
	{review.CodeShortPeriod, "SOC 2 of three months", no, "", "", soc2, func(r *soc.Report, o *review.Options) { r.Period = span("2024-10-01..2024-12-31") }},
	{review.CodeShortPeriod, "SOC 1 under six months", yes, "/period", "6 months", soc1, func(r *soc.Report, o *review.Options) { r.Period = span("2024-07-02..2024-12-31") }},
	{review.CodeShortPeriod, "SOC 1 of six months", no, "", "", soc1, func(r *soc.Report, o *review.Options) { r.Period = span("2024-07-01..2024-12-31") }},
	{review.CodeLongPeriod, "a day over 15 months", yes, "/period", "longer than 15 months, a convention", soc2, func(r *soc.Report, o *review.Options) { r.Period = span("2023-09-30..2024-12-31") }},
	{review.CodeLongPeriod, "15 months", no, "", "", soc2, func(r *soc.Report, o *review.Options) { r.Period = span("2023-10-01..2024-12-31") }},
	{review.CodeLongPeriod, "the reader's own value", yes, "/period", "longer than 9 months", soc1, func(r *soc.Report, o *review.Options) { o.Conventions.LongMonths = 9 }},
	{review.CodeLongPeriod, "switched off", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		r.Period, o.Conventions.LongMonths = span("2020-01-01..2024-12-31"), -1
	}},
	{review.CodeAfterReaderDate, "the period's end", yes, "/period/to", "2024-12-31, lies after 2024-12-30", soc2, func(r *soc.Report, o *review.Options) { o.AsOf = day("2024-12-30") }},
	{review.CodeAfterReaderDate, "a Type 1's date", yes, "/asOf", "", soc2, func(r *soc.Report, o *review.Options) {
		type1(r)
		o.AsOf = day("2024-12-30")
	}},
	{review.CodeAfterReaderDate, "the report's date", yes, "/reportDate", "dated 2025-02-10, after 2025-02-09", soc2, func(r *soc.Report, o *review.Options) { o.AsOf = day("2025-02-09") }},
	{review.CodeAfterReaderDate, "dated the same day", no, "", "", soc2, func(r *soc.Report, o *review.Options) { o.AsOf = day("2025-02-10") }},
	{review.CodeAfterReaderDate, "no reader's date", no, "", "", soc2, func(r *soc.Report, o *review.Options) { o.AsOf = attestkit.Date{} }},
	{review.CodeAfterReaderDate, "a letter's date", yes, "/date", "the letter is dated 2025-03-31, after 2025-03-30", soc2, func(r *soc.Report, o *review.Options) {
		o.Letters, o.AsOf = []soc.BridgeLetter{letter()}, day("2025-03-30")
	}},
	{review.CodeAfterReaderDate, "a letter's last day, undated", yes, "/to", "not dated and speaks up to 2025-03-31", soc2, func(r *soc.Report, o *review.Options) {
		o.Letters, o.AsOf = []soc.BridgeLetter{letter()}, day("2025-03-30")
		o.Letters[0].Date = attestkit.Date{}
	}},
	{review.CodeAfterReaderDate, "a letter of the same day", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		o.Letters, o.AsOf = []soc.BridgeLetter{letter()}, day("2025-03-31")
	}},
	{review.CodeShortPeriod, "a Type 1 has none", no, "", "", soc2, func(r *soc.Report, o *review.Options) { type1(r) }},
	{review.CodeDatedSoon, "a week after", yes, "/reportDate", "7 days after the period's end; within 7 days is quick, by convention", soc2, func(r *soc.Report, o *review.Options) { r.ReportDate = day("2025-01-07") }},
	{review.CodeDatedSoon, "eight days after", no, "", "", soc2, func(r *soc.Report, o *review.Options) { r.ReportDate = day("2025-01-08") }},
	{review.CodeDatedSoon, "date unknown", no, "", "", soc2, func(r *soc.Report, o *review.Options) { r.ReportDate = attestkit.Date{} }},
	{review.CodeDatedSoon, "a Type 1 has no period's end", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		type1(r)
		r.ReportDate = r.AsOf
	}},
	{review.CodeDatedLate, "91 days after", yes, "/reportDate", "more than 90 days is late, by convention", soc2, func(r *soc.Report, o *review.Options) { r.ReportDate = day("2025-04-01") }},
	{review.CodeDatedLate, "90 days after", no, "", "", soc2, func(r *soc.Report, o *review.Options) { r.ReportDate = day("2025-03-31") }},
	{review.CodeOlderCriteria, "2016", yes, "/criteriaEdition", "2016", soc2, func(r *soc.Report, o *review.Options) { r.CriteriaEdition, r.Controls = soc.Criteria2016, nil }},
	{review.CodeOlderCriteria, "not given, and before 15 December 2018", yes, "", "2018-12-15", soc2, func(r *soc.Report, o *review.Options) {
		r.CriteriaEdition, r.Period = 0, span("2018-01-01..2018-12-14")
	}},
	{review.CodeOlderCriteria, "not given, from 15 December 2018 on", no, "", "", soc2, func(r *soc.Report, o *review.Options) {
		r.CriteriaEdition, r.Period = 0, span("2018-01-01..2018-12-15")
	}},
	{review.CodeOlderCriteria, "a SOC 1 has none", no, "", "", soc1, func(r *soc.Report, o *review.Options) { r.Period = span("2016-01-01..2016-12-31") }},
	{review.CodeOlderPoints, "2017", yes, "/criteriaEdition", "2022", soc2, func(r *soc.Report, o *review.Options) { r.CriteriaEdition = soc.Criteria2017 }},
	{review.CodeOlderPoints, "2022", no, "", "", soc2, nil},
}
