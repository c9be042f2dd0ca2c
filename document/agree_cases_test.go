package document_test

import "strings"

// agreement is a small document that both the schema and the value's Validate
// refuse, with the pointer and rule of each problem. Members follow the "schema"
// member.
type agreement struct {
	kind, members string
	places        []string
}

// Beginnings of reports, each valid by itself.
const (
	soc1Type1 = `"kind": "soc1", "type": "type1", "organization": {"name": "X"}, "asOf": "2025-12-31"`
	soc1Type2 = `"kind": "soc1", "type": "type2", "organization": {"name": "X"}, "period": {"from": "2025-01-01", "to": "2025-12-31"}`
	soc2Type1 = `"kind": "soc2", "type": "type1", "organization": {"name": "X"}, "asOf": "2025-12-31"`
	soc2Type2 = `"kind": "soc2", "type": "type2", "organization": {"name": "X"}, "period": {"from": "2025-01-01", "to": "2025-12-31"}`
	soc3      = `"kind": "soc3", "organization": {"name": "X"}, "period": {"from": "2025-01-01", "to": "2025-12-31"}`
	period    = `"period": {"from": "2025-01-01", "to": "2025-12-31"}`
)

// Parts of reports.
const (
	matter        = `"additionalSubjectMatters": [{"name": "Y", "opinion": {`
	everyCriteria = `"opinion": {"bases": [{"text": "t", "criteria": ["CC1.1"]}]},
		` + matter + `"bases": [{"text": "t", "criteria": ["CC1.1", "CC1.2"]}]}}],
		"description": {"notRelevant": [{"criterion": "CC6.4"}]},
		"controls": [{"id": "1", "criteria": ["CC1.1"]}],
		"exceptions": [{"id": "1", "criteria": ["CC1.1"]}],
		"cuecs": [{"id": "1", "text": "t", "criteria": ["CC1.1"]}],
		"subserviceOrganizations": [{"name": "Z", "services": [{"service": "s", "csocs": [{"text": "t", "criteria": ["CC1.1"]}]}]}]`
)

// placesOfCriteria are the places of everyCriteria, with a rule each.
func placesOfCriteria(rule string) []string {
	return []string{
		"/additionalSubjectMatters/0/opinion/bases/0/criteria/0 " + rule,
		"/additionalSubjectMatters/0/opinion/bases/0/criteria/1 " + rule,
		"/controls/0/criteria/0 " + rule,
		"/cuecs/0/criteria/0 " + rule,
		"/description/notRelevant/0/criterion " + rule,
		"/exceptions/0/criteria/0 " + rule,
		"/opinion/bases/0/criteria/0 " + rule,
		"/subserviceOrganizations/0/services/0/csocs/0/criteria/0 " + rule,
	}
}

var agreements = []agreement{
	{"report", `"kind": "soc1", "organization": {"name": "X"}, "asOf": "2025-12-31"`, []string{"/type required"}},
	{"report", `"kind": "soc2", "organization": {"name": "X"}, "asOf": "2025-12-31"`, []string{"/type required"}},
	{"report", `"kind": "soc2", "type": "type2", "organization": {"name": "X"}`, []string{" required"}},
	{"report", `"kind": "soc2", "type": "type1", "organization": {}, "asOf": "2025-12-31"`, []string{"/organization/name required"}},
	{"report", soc3 + `, "type": "type2"`, []string{"/type soc3-type"}},
	{"report", soc2Type1 + `, ` + period, []string{"/period type1-period"}},
	{"report", soc2Type2 + `, "asOf": "2025-12-31"`, []string{"/asOf type2-as-of"}},
	{"report", soc3 + `, "asOf": "2025-12-31"`, []string{"/asOf type2-as-of"}},
	{"report", soc3 + `, "type": "type2", "asOf": "2025-12-31"`, []string{"/asOf type2-as-of", "/type soc3-type"}},
	{"report", soc3 + `, "type": "type1", "asOf": "2025-12-31"`, []string{"/asOf type2-as-of", "/type soc3-type"}},
	{"report", soc1Type1 + `, "opinion": {"design": "unmodified", "operation": "unmodified"}`, []string{"/opinion/operation type1-operation"}},
	{"report", soc2Type1 + `, "opinion": {"bases": [{"text": "a"}, {"subject": "operation", "text": "b"}]}`, []string{"/opinion/bases/1/subject type1-operation"}},
	{"report", soc2Type1 + `, ` + matter + `"operation": "adverse", "bases": [{"subject": "operation", "text": "b"}]}}]`, []string{"/additionalSubjectMatters/0/opinion/bases/0/subject type1-operation", "/additionalSubjectMatters/0/opinion/operation type1-operation"}},
	{"report", soc1Type2 + `, "categories": ["security"]`, []string{"/categories soc1-criteria"}},
	{"report", soc1Type2 + `, "criteriaEdition": "2017"`, []string{"/criteriaEdition soc1-criteria"}},
	{"report", soc1Type2 + `, ` + everyCriteria, placesOfCriteria("soc1-criteria")},
	{"report", soc1Type2 + `, "criteriaEdition": "2014", "controls": [{"id": "1", "criteria": ["CC1.1"]}]`, []string{"/controls/0/criteria/0 soc1-criteria", "/criteriaEdition soc1-criteria"}},
	{"report", soc2Type2 + `, "criteriaEdition": "2014", ` + everyCriteria, placesOfCriteria("criteria-edition")},
	{"report", soc3 + `, "criteriaEdition": "2016", "controls": [{"id": "1", "criteria": ["CC1.1"]}]`, []string{"/controls/0/criteria/0 criteria-edition"}},
	{"report", soc2Type2 + `, "controlObjectives": [{"id": "1"}]`, []string{"/controlObjectives objectives"}},
	{"report", soc3 + `, "controlObjectives": [{"id": "1"}]`, []string{"/controlObjectives objectives"}},
	{"report", soc1Type2 + `, "opinion": {"bases": [{"text": "t", "descriptionCriteria": ["DC1"]}]}`, []string{"/opinion/bases/0/descriptionCriteria description-criteria"}},
	{"report", soc3 + `, ` + matter + `"bases": [{"text": "t", "descriptionCriteria": ["DC1", "DC2"]}]}}]`, []string{"/additionalSubjectMatters/0/opinion/bases/0/descriptionCriteria description-criteria"}},
	{"report", soc1Type2 + `, "description": {"notes": [{"criterion": "DC9", "text": "t"}]}`, []string{"/description/notes/0/criterion description-criteria"}},
	{"report", soc3 + `, "opinion": {"description": "unmodified"}`, []string{"/opinion/description soc3-description"}},
	{"report", soc3 + `, "opinion": {"bases": [{"subject": "description", "text": "t"}]}`, []string{"/opinion/bases/0/subject soc3-description"}},
	{"report", soc3 + `, ` + matter + `"description": "qualified", "bases": [{"subject": "description", "text": "t"}]}}]`, []string{"/additionalSubjectMatters/0/opinion/bases/0/subject soc3-description", "/additionalSubjectMatters/0/opinion/description soc3-description"}},
	{"report", soc3 + `, "description": {"incidents": [{"nature": "n"}]}`, []string{"/description/incidents soc3-description"}},
	{"report", soc3 + `, "description": {"changes": [{"text": "t"}]}`, []string{"/description/changes soc3-description"}},
	{"report", soc3 + `, "controls": [{"id": "1"}, {"id": "2", "tests": [{"text": "t"}]}]`, []string{"/controls/1/tests soc3-tests"}},
	{"report", soc3 + `, "exceptions": [{"id": "1"}, {"id": "2"}]`, []string{"/exceptions/0 soc3-tests", "/exceptions/1 soc3-tests"}},
	{"report", soc2Type2 + `, "otherStandard": "t"`, []string{"/otherStandard other-text"}},
	{"report", soc2Type2 + `, "standards": ["at-c-205"], "otherStandard": "t"`, []string{"/otherStandard other-text"}},
	{"report", soc1Type2 + `, "services": ["payroll"], "otherService": "t"`, []string{"/otherService other-text"}},
	{"report", soc2Type2 + `, "auditor": {"kind": "cpa-firm", "otherKind": "t"}`, []string{"/auditor/otherKind other-text"}},
	{"report", soc2Type2 + `, "auditor": {"otherKind": "t"}`, []string{"/auditor/otherKind other-text"}},
	{"report", soc2Type2 + `, "controls": [{"id": "1", "cadence": "daily", "otherCadence": "t"}]`, []string{"/controls/0/otherCadence other-text"}},
	{"report", soc2Type2 + `, "opinion": {"overall": "unmodified", "description": "qualified"}`, []string{"/opinion/overall conflict"}},
	{"report", soc2Type2 + `, "opinion": {"overall": "unmodified", "design": "adverse", "operation": "disclaimer"}`, []string{"/opinion/overall conflict"}},
	{"report", soc2Type2 + `, ` + matter + `"overall": "unmodified", "operation": "qualified"}}]`, []string{"/additionalSubjectMatters/0/opinion/overall conflict"}},
	{"report", soc2Type1 + `, "exceptions": [{"id": "1", "kind": "design"}, {"id": "2", "kind": "operation"}]`, []string{"/exceptions/1/kind type1-operation"}},
	{"report", soc2Type2 + `, "exceptions": [{"id": "1", "deviations": 1}, {"id": "2", "deviations": 0}]`, []string{"/exceptions/1/deviations test-result"}},
	{"report", soc2Type2 + `, "opinion": {"overall": "adverse", "description": "unmodified", "design": "unmodified", "operation": "unmodified"}`, []string{"/opinion/overall conflict"}},
	{"report", soc2Type2 + `, "opinion": {"overall": "adverse", "description": "unmodified", "design": "unmodified", "operation": "unmodified"}, ` + matter + `"overall": "qualified", "description": "unmodified", "design": "unmodified", "operation": "unmodified"}}]`, []string{"/additionalSubjectMatters/0/opinion/overall conflict"}},
	{"report", soc2Type2 + `, "opinion": {"design": "unmodified", "bases": [{"subject": "design", "text": "a"}]}`, []string{"/opinion/bases/0/subject conflict"}},
	{"report", soc2Type2 + `, "opinion": {"description": "unmodified", "operation": "unmodified", "bases": [{"subject": "description", "text": "a"}, {"subject": "design", "text": "b"}, {"subject": "operation", "text": "c"}]}`, []string{"/opinion/bases/0/subject conflict", "/opinion/bases/2/subject conflict"}},
	{"report", soc2Type2 + `, "controls": [{"id": "1", "tests": [{"result": "no-exceptions", "deviations": 1}]}]`, []string{"/controls/0/tests/0/result test-result"}},
	{"report", soc2Type2 + `, "controls": [{"id": "1", "tests": [{"result": "exceptions", "deviations": 0}]}]`, []string{"/controls/0/tests/0/result test-result"}},
	{"report", soc2Type2 + `, "controls": [{"id": "1", "tests": [{"result": "not-tested", "sample": 1}]}]`, []string{"/controls/0/tests/0/result test-result"}},
	{"report", soc2Type2 + `, "controls": [{"id": "1", "tests": [{"result": "did-not-operate", "population": 3, "sample": 0}]}]`, []string{"/controls/0/tests/0/result test-result"}},
	{"report", soc2Type2 + `, "controls": [{"id": "1", "tests": [{"result": "did-not-operate", "population": 3, "sample": 3, "deviations": 1}]}]`, []string{"/controls/0/tests/0/result test-result"}},
	{"report", soc2Type2 + `, "subserviceOrganizations": [{"name": "Z", "services": [{"service": "s", "method": "inclusive", "csocs": [{"text": "t"}]}]}]`, []string{"/subserviceOrganizations/0/services/0/csocs inclusive-csoc"}},
	{"report", soc2Type2 + `, "subserviceOrganizations": [{"name": "Z", "services": [{"service": "s", "method": "carve-out", "carvesOut": ["Y"]}]}]`, []string{"/subserviceOrganizations/0/services/0/carvesOut carve-out-nested"}},

	{"bridge-letter", `"report": {"kind": "soc3", "type": "type2", "organization": "X"}, "from": "2025-01-01", "to": "2025-03-31"`, []string{"/report/type soc3-type"}},
	{"bridge-letter", `"report": {"kind": "soc2", "type": "type1", "organization": "X", ` + period + `}, "from": "2025-01-01", "to": "2025-03-31"`, []string{"/report/period type1-period"}},
	{"bridge-letter", `"report": {"kind": "soc3", "type": "type1", "organization": "X", ` + period + `}, "from": "2025-01-01", "to": "2025-03-31"`, []string{"/report/type soc3-type"}},
	{"bridge-letter", `"report": {"kind": "soc2", "type": "type2", "organization": "X", "asOf": "2025-12-31"}, "from": "2025-01-01", "to": "2025-03-31"`, []string{"/report/asOf type2-as-of"}},
	{"bridge-letter", `"report": {"kind": "soc3", "organization": "X", "asOf": "2025-12-31"}, "from": "2025-01-01", "to": "2025-03-31"`, []string{"/report/asOf type2-as-of"}},
	{"bridge-letter", `"report": {"kind": "soc2", "organization": "X"}`, []string{"/from required", "/to required"}},

	{"profile", `"holdsCustomerData": "yes"`, []string{"/asOf required"}},
	{"profile", `"asOf": "2026-01-01", "contractNames": [{"kind": "soc2"}, {}]`, []string{"/contractNames/1 required"}},
	{"profile", `"asOf": "2026-01-01", "contractNames": [{"kind": "soc3", "type": "type2"}]`, []string{"/contractNames/0/type soc3-type"}},
	{"profile", `"asOf": "2026-01-01", "contractNames": [{"kind": "soc1", "categories": ["security"]}]`, []string{"/contractNames/0/categories soc1-criteria"}},
	{"profile", `"asOf": "2026-01-01", "services": ["payroll", "other", "data-center-hosting", "billing"], "processesTransactions": "no"`, []string{"/services/0 conflict", "/services/3 conflict"}},
	{"profile", `"asOf": "2026-01-01", "services": ["payroll"], "otherService": "t"`, []string{"/otherService other-text"}},
	{"profile", `"asOf": "2026-01-01", "standards": ["isae-3402"], "otherStandard": "t"`, []string{"/otherStandard other-text"}},
	{"profile", `"asOf": "2026-01-01", "otherAsk": "t"`, []string{"/otherAsk other-text"}},
	{"profile", `"asOf": "2026-01-01", "held": [{"kind": "soc3", "type": "type1"}]`, []string{"/held/0/type soc3-type"}},
	{"profile", `"asOf": "2026-01-01", "held": [{"kind": "soc2", "type": "type1", ` + period + `}]`, []string{"/held/0/period type1-period"}},
	{"profile", `"asOf": "2026-01-01", "held": [{"kind": "soc3", "type": "type1", "asOf": "2025-12-31", ` + period + `}]`, []string{"/held/0/asOf type2-as-of", "/held/0/type soc3-type"}},
	{"profile", `"asOf": "2026-01-01", "held": [{"kind": "soc3", "type": "type1", ` + period + `}]`, []string{"/held/0/type soc3-type"}},
	{"profile", `"asOf": "2026-01-01", "held": [{"kind": "soc2", "type": "type2", "asOf": "2025-12-31"}]`, []string{"/held/0/asOf type2-as-of"}},
	{"profile", `"asOf": "2026-01-01", "held": [{"kind": "soc3", "asOf": "2025-12-31", ` + period + `}]`, []string{"/held/0/asOf type2-as-of"}},
	{"profile", `"asOf": "2026-01-01", "held": [{"kind": "soc2", "asOf": "2025-12-31", ` + period + `}]`, []string{"/held/0/asOf conflict"}},

	{"recommendation", advised(`{"kind": "soc1", "verdict": "needed"}, {"kind": "soc2", "verdict": "needed"}`), []string{"/reports required"}},
	{"recommendation", advised(`{"kind": "soc2", "verdict": "needed"}, {"kind": "soc1", "verdict": "needed"}, {"kind": "soc3", "verdict": "needed"}`), []string{"/reports/0/kind invalid", "/reports/1/kind invalid"}},
	{"recommendation", advised(threeReports + `, {"kind": "soc3", "verdict": "needed"}`), []string{"/reports required", "/reports/3/kind invalid"}},
	{"recommendation", advised(`{"kind": "soc1", "verdict": "needed"}, {"kind": "soc2", "verdict": "needed"}, {"kind": "soc1", "verdict": "needed"}`), []string{"/reports/2/kind invalid"}},
	{"recommendation", advised(`{"kind": "soc1"}, {"kind": "soc2", "verdict": "needed"}, {"kind": "soc3", "verdict": "needed"}`), []string{"/reports/0/verdict required"}},
	{"recommendation", advised(`{"kind": "soc1", "verdict": "needed", "share": {"needed": 1, "completions": 2}}, {"kind": "soc2", "verdict": "needed"}, {"kind": "soc3", "verdict": "needed"}`), []string{"/reports/0/share conflict"}},
	{"recommendation", advised(`{"kind": "soc1", "verdict": "needed", "type2": {"verdict": "not-needed", "share": {"needed": 1, "completions": 2}}}, {"kind": "soc2", "verdict": "needed"}, {"kind": "soc3", "verdict": "needed"}`), []string{"/reports/0/type2/share conflict"}},
	{"recommendation", advised(`{"kind": "soc1", "verdict": "needed"}, {"kind": "soc2", "verdict": "needed", "scope": {"categories": [{"category": "security", "verdict": "needed", "share": {"needed": 1, "completions": 2}}]}}, {"kind": "soc3", "verdict": "needed"}`), []string{"/reports/1/scope/categories/0/share conflict"}},
	{"recommendation", advised(threeReports) + `, "openQuestions": [{"question": "blocksDeal", "ask": "a", "why": "w", "changes": ["soc2"]}]`, []string{"/decided conflict"}},
	{"recommendation", strings.Replace(advised(threeReports), "true", "false", 1), []string{"/decided conflict"}},

	{"crossmap", `"source": {"name": "S"}, "target": {}`, []string{"/target/name required"}},
	{"crossmap", `"source": {"name": "S"}, "target": {"name": "T"}, "links": [{"source": "a", "target": "b"}]`, []string{"/links/0/relation required"}},
	{"crossmap", `"source": {"name": "S"}, "target": {"name": "T"}, "links": [{"relation": "equal"}]`, []string{"/links/0/source required", "/links/0/target required"}},
	{"crossmap", `"source": {"name": "S"}, "target": {"name": "T"}, "links": [{"source": "a", "target": "b", "relation": "none", "points": [1]}]`, []string{"/links/0/points conflict"}},
	{"crossmap", `"source": {"name": "S"}, "target": {"name": "T"}, "none": [{"reason": "t"}, {"source": "a"}]`, []string{"/none/0 required"}},

	{"statement-of-applicability", `"rows": [{"control": "A.5.1"}]`, []string{"/rows/0/decision required"}},
	{"statement-of-applicability", `"rows": [{"decision": "necessary"}]`, []string{"/rows/0 required"}},
	{"statement-of-applicability", `"rows": [{"control": "A.5.1", "other": "t", "decision": "necessary"}]`, []string{"/rows/0/other conflict"}},
	{"statement-of-applicability", `"rows": [{"control": "6.2", "decision": "necessary"}]`, []string{"/rows/0/control not-a-control"}},
	{"statement-of-applicability", `"rows": [{"control": "10.1", "other": "t", "decision": "necessary"}]`, []string{"/rows/0/other conflict"}},
	{"statement-of-applicability", `"rows": [{"control": "A.5.1", "decision": "excluded", "implementation": "implemented"}]`, []string{"/rows/0/implementation excluded-operating"}},

	{"coverage", `"criteriaEdition": "2017-2022"`, []string{" required"}},
	{"coverage", `"criteriaEdition": "2016", ` + coverageOf("addressed", "equal"), []string{"/criteriaEdition unknown-id"}},
	{"coverage", `"criteriaEdition": "2017-2022", ` + coverageOf("partly", "equal"), []string{"/requirements/rows/0/reach count"}},
	{"coverage", `"criteriaEdition": "2017-2022", ` + coverageOf("none", "superset"), []string{"/requirements/rows/0/reach count"}},
	{"coverage", `"criteriaEdition": "2017-2022", ` + coverageOf("addressed", "subset"), []string{"/requirements/rows/0/reach count"}},
	{"coverage", `"criteriaEdition": "2017-2022", ` + coverageOf("none", "intersects"), []string{"/requirements/rows/0/reach count"}},
	{"coverage", `"criteriaEdition": "2017-2022", "requirements": {"totals": {"equal": 0, "superset": 0, "subset": 0, "intersects": 0, "none": 1}, "rows": [{"requirement": "A.5.1", "reach": "partly", "relation": "none"}]}`, []string{"/requirements/rows/0/reach count"}},

	{"assessment", `"target": {"asOf": "2026-01-01"}`, []string{"/target required"}},
	{"assessment", `"target": {"iso27001": false}`, []string{"/target required"}},
	{"assessment", `"target": {"type": "type1", "window": {"from": "2025-01-01", "to": "2025-12-31"}}`, []string{"/target/window type1-period"}},
	{"assessment", `"target": {"iso27001": true, "window": {"from": "2025-01-01", "to": "2025-12-31"}}`, []string{"/target/window type1-period"}},
	{"assessment", `"target": {"type": "type2", "asOf": "2025-12-31"}`, []string{"/target/asOf type2-as-of"}},
	{"assessment", `"target": {"iso27001": true, "excluded": ["A.8.30", "6.2", "10.1"]}`, []string{"/target/excluded/1 conflict", "/target/excluded/2 conflict"}},
	{"assessment", `"criteriaEdition": "2016", "target": {"type": "type1"}`, []string{"/criteriaEdition criteria-edition"}},
	{"assessment", `"target": {"type": "type1"}, "responses": [{}]`, []string{"/responses/0/prompt required", "/responses/0/status required"}},
	{"assessment", `"target": {"type": "type1"}, "controls": [{"title": "t"}], "evidence": [{"title": "t"}]`, []string{"/controls/0/id required", "/evidence/0/id required"}},
	{"assessment", `"target": {"type": "type1"}, "controls": [{"id": "1", "cadence": "daily", "otherCadence": "t"}]`, []string{"/controls/0/otherCadence other-text"}},
	{"assessment", `"target": {"type": "type1"}, "controls": [{"id": "1", "populations": [{"count": 0, ` + period + `}]}]`, []string{"/controls/0/populations conflict"}},
	{"assessment", `"target": {"type": "type1"}, "evidence": [{"id": "1", "otherKind": "t", "sha256": "ABC"}]`, []string{"/evidence/0/otherKind other-text", "/evidence/0/sha256 invalid"}},

	{"cuec-tracker", `"criteriaEdition": "2014"`, []string{"/criteriaEdition criteria-edition"}},
	{"cuec-tracker", `"vendorReports": [{}], "ownReports": [{}]`, []string{"/ownReports/0/issues required", "/vendorReports/0/issues required"}},
	{"cuec-tracker", tracked(`{}`), []string{"/vendorReports/0/issues/0/kind required", "/vendorReports/0/issues/0/organization required"}},
	{"cuec-tracker", tracked(`{"kind": "soc3", "type": "type1", "organization": "X"}`), []string{"/vendorReports/0/issues/0/type soc3-type"}},
	{"cuec-tracker", tracked(`{"kind": "soc1", "type": "type1", "organization": "X", "criteriaEdition": "2017"}`), []string{"/vendorReports/0/issues/0/criteriaEdition soc1-criteria"}},
	{"cuec-tracker", tracked(`{"kind": "soc2", "type": "type1", "organization": "X", ` + period + `}`), []string{"/vendorReports/0/issues/0/period type1-period"}},
	{"cuec-tracker", tracked(`{"kind": "soc2", "type": "type2", "organization": "X", "asOf": "2025-12-31"}`), []string{"/vendorReports/0/issues/0/asOf type2-as-of"}},
	{"cuec-tracker", tracked(`{"kind": "soc3", "organization": "X", "asOf": "2025-12-31", "opinion": {"description": "unmodified"}}`), []string{"/vendorReports/0/issues/0/asOf type2-as-of", "/vendorReports/0/issues/0/opinion/description soc3-description"}},
	{"cuec-tracker", tracked(`{"kind": "soc2", "type": "type1", "organization": "X", "opinion": {"operation": "unmodified"}}`), []string{"/vendorReports/0/issues/0/opinion/operation type1-operation"}},
	{"cuec-tracker", tracked(`{"kind": "soc2", "organization": "X"}`, `{"text": "t"}`), []string{"/vendorReports/0/cuecs/0/id required", "/vendorReports/0/cuecs/0/status required"}},
	{"cuec-tracker", tracked(`{"kind": "soc2", "organization": "X"}`, `{"id": "1", "text": "t", "status": "implemented", "unconfirmed": true}`), []string{"/vendorReports/0/cuecs/0/unconfirmed conflict"}},
	{"cuec-tracker", tracked(`{"kind": "soc2", "organization": "X"}`, `{"id": "1", "text": "t", "status": "open", "earlier": [{"id": "1", "text": "s", "acknowledgments": [{"customer": "Z"}]}]}`), []string{"/vendorReports/0/cuecs/0/earlier/0/acknowledgments conflict"}},
	{"cuec-tracker", tracked(`{"kind": "soc2", "organization": "X"}`, `{"id": "1", "text": "t", "status": "open", "periods": [{`+period+`, "evidence": [{"sha256": "0"}]}]}`), []string{"/vendorReports/0/cuecs/0/periods/0/evidence/0/sha256 invalid", "/vendorReports/0/cuecs/0/periods/0/evidence/0/title required"}},
	{"cuec-tracker", `"ownReports": [{"issues": [{"kind": "soc2", "organization": "X"}], "cuecs": [{"id": "1", "text": "t", "earlier": [{"id": "1", "text": "s", "status": "open"}]}]}]`, []string{"/ownReports/0/cuecs/0/earlier/0/status conflict"}},
}

// tracked returns a tracker with one report of a vendor, of one issue.
func tracked(issue string, cuecs ...string) string {
	list := ""
	if len(cuecs) > 0 {
		list = `, "cuecs": [` + strings.Join(cuecs, ", ") + `]`
	}
	return `"vendorReports": [{"issues": [` + issue + `]` + list + `}]`
}

const threeReports = `{"kind": "soc1", "verdict": "needed"}, {"kind": "soc2", "verdict": "needed"}, {"kind": "soc3", "verdict": "needed"}`

// advised returns a decided recommendation with these reports.
func advised(reports string) string {
	return `"asOf": "2026-01-01", "decided": true, "stability": {"agreeing": 1, "completions": 1}, "reports": [` + reports + `]`
}

// coverageOf returns the requirements of a coverage with one row.
func coverageOf(reach, relation string) string {
	count := func(r string) string {
		if r == relation {
			return `"` + r + `": 1, `
		}
		return `"` + r + `": 0, `
	}
	return `"requirements": {"totals": {` + count("equal") + count("superset") + count("subset") + count("intersects") + `"none": 0},
		"rows": [{"requirement": "A.5.1", "reach": "` + reach + `", "relation": "` + relation + `",
			"links": [{"criterion": "CC5.3", "requirement": "A.5.1", "relation": "` + relation + `", "strength": 5, "points": ["CC5.3#1"]}]}]}`
}
