package soc

import (
	"math"
	"slices"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/internal/enum"
)

// Rules that [Report.Validate] and [BridgeLetter.Validate] report besides those of
// package attestkit. Each is a contradiction that the standards do not allow, or
// that could not be true.
const (
	RuleSOC1Criteria        attestkit.Rule = "soc1-criteria"        // a SOC 1 with trust services categories or criteria
	RuleObjectives          attestkit.Rule = "objectives"           // a SOC 2 or SOC 3 with control objectives
	RuleDescriptionCriteria attestkit.Rule = "description-criteria" // a SOC 1 or SOC 3 with ids of DC section 200, which is for a SOC 2
	RuleType1Period         attestkit.Rule = "type1-period"         // a Type 1 with a period
	RuleType1Operation      attestkit.Rule = "type1-operation"      // a Type 1 with a conclusion on operating effectiveness, or an exception to it
	RuleType2AsOf           attestkit.Rule = "type2-as-of"          // a Type 2 or SOC 3 as of a date
	RuleSOC3Type            attestkit.Rule = "soc3-type"            // a SOC 3 with a type
	RuleSOC3Tests           attestkit.Rule = "soc3-tests"           // a SOC 3 with tests or their results
	RuleSOC3Description     attestkit.Rule = "soc3-description"     // a SOC 3 with an opinion on a system description, or with what only a full one holds
	RuleReportDate          attestkit.Rule = "report-date"          // a report dated before the end of what it covers
	RuleInclusiveCSOC       attestkit.Rule = "inclusive-csoc"       // complementary controls of an inclusively treated service
	RuleCarveOutNested      attestkit.Rule = "carve-out-nested"     // carve-outs of a service that is itself carved out
	RuleCarveOutAssertion   attestkit.Rule = "carve-out-assertion"  // an assertion of an organization that is carved out altogether
	RuleCounts              attestkit.Rule = "counts"               // more deviations than items, or more items than the population
	RuleTestResult          attestkit.Rule = "test-result"          // a result or exception that its own numbers deny
	RuleCriteriaEdition     attestkit.Rule = "criteria-edition"     // ids of the 2017 criteria in a report on an earlier edition
	RuleOtherText           attestkit.Rule = "other-text"           // the text that goes with "other" where no "other" stands
	RuleDuplicateID         attestkit.Rule = "duplicate-id"         // two entries of one list with the same id
	RuleLetterSigner        attestkit.Rule = "letter-signer"        // a bridge letter signed by the auditor
)

// Rules of form that [Report.Validate] and [BridgeLetter.Validate] report too: what no
// JSON document holds. They are those of the same name in package document.
const (
	RuleEncoding      = enum.RuleEncoding      // a text that is not UTF-8
	RuleEmpty         = enum.RuleEmpty         // an empty text in a list of texts, such as an emphasis paragraph, or a test that says nothing
	RuleDuplicateName = enum.RuleDuplicateName // names of labels that differ only in case
	RuleRange         = enum.RuleRange         // a number that does not fit into 32 bits
)

// Validate returns nil, or an error that joins an [attestkit.Problem] for each
// contradiction in the report, with pointers into its JSON form. It refuses what
// the standards exclude and what cannot be, and nothing that is merely missing,
// unusual or against convention: a front page alone is valid, and so are a Type 2
// of one day, a SOC 2 over availability alone, a qualified opinion without its
// basis, a design exception without a test, walkthroughs in a Type 1 and an
// unmodified opinion beside exceptions. An entry of a list needs the id, name or
// text without which it says nothing.
//
// Besides contradictions it refuses what no document holds: text that is not UTF-8,
// empty texts in lists, and labels whose names differ only in case. So a report that
// it accepts can be written by package document, but for the limits set there on sizes
// and on the length of a label's name. Texts are otherwise free: control characters,
// NUL among them, are kept as they are. A nil report is refused as well, with the rule
// invalid.
//
// It takes time in proportion to the report, and a few allocations whatever the
// report's size, unless there are problems.
func (r *Report) Validate() error {
	if r == nil {
		return enum.Nothing("report")
	}
	v := validator{r: r}
	v.objectiveID = newIndex(len(r.ControlObjectives), func(i int) string { return r.ControlObjectives[i].ID })
	v.controlID = newIndex(len(r.Controls), func(i int) string { return r.Controls[i].ID })
	v.additionalID = additionalIDs(r.AdditionalSubjectMatters)
	v.identity()
	v.dates()
	v.measure()
	v.assertion()
	v.opinions()
	v.description()
	v.objectives()
	v.controls()
	v.exceptions()
	v.users()
	v.subservice()
	v.otherInformation()
	if !r.hasForm() {
		enum.CheckForm(&v.Collector, r)
	}
	return v.Err()
}

// validator walks a report once and collects what is wrong.
type validator struct {
	attestkit.Collector
	r            *Report
	steps        steps          // to where a check stands
	objectiveID  index          // ids of control objectives
	controlID    index          // ids of controls
	additionalID []CriterionRef // sorted; no id where a framework lists none
	sameText     repeats[string]
	sameRef      repeats[CriterionRef]
}

func (v *validator) identity() {
	r := v.r
	v.what(v.root(), r.Kind, r.Type)
	if r.Kind != SOC3 && r.Type == 0 {
		v.add(v.root().name("type"), attestkit.RuleRequired, "type is missing: give type1 or type2")
	}
	known(v, v.root().name("extent"), r.Extent)
	v.text(v.root().name("organization").name("name"), r.Organization.Name)
	for i := range r.Systems {
		v.text(v.root().item("systems", i).name("name"), r.Systems[i].Name)
	}
	known(v, v.root().name("auditor").name("kind"), r.Auditor.Kind)
	v.other(v.root().name("auditor").name("otherKind"), r.Auditor.OtherKind, r.Auditor.Kind == OtherAuditor)
}

// what checks kind and type, in a report and in a reference to one.
func (v *validator) what(at path, kind Kind, typ Type) {
	given(v, at.name("kind"), kind, "soc1, soc2 or soc3")
	known(v, at.name("type"), typ)
	if kind == SOC3 && typ != 0 {
		v.add(at.name("type"), RuleSOC3Type, "a SOC 3 has no type: it rests on an examination over a period")
	}
}

func (v *validator) dates() {
	r := v.r
	if r.Period.IsZero() && r.AsOf.IsZero() {
		v.add(v.root(), attestkit.RuleRequired, "the report says neither as of which date nor for which period it speaks: give asOf for a Type 1, else period")
	}
	v.span(v.root(), r.Kind, r.Type, r.AsOf, r.Period)
	if end := r.End(); !r.ReportDate.IsZero() && r.ReportDate.Before(end) {
		v.add(v.root().name("reportDate"), RuleReportDate, "the report is dated %s, before %s, the end of what it covers", r.ReportDate, end)
	}
}

// span checks the date or period of a report, or of a reference to one.
func (v *validator) span(at path, kind Kind, typ Type, asOf attestkit.Date, period attestkit.Period) {
	if typ == Type1 && kind != SOC3 && !period.IsZero() {
		v.add(at.name("period"), RuleType1Period, "a Type 1 speaks as of a date, not for a period: give asOf instead")
	}
	if (typ == Type2 || kind == SOC3) && !asOf.IsZero() {
		v.add(at.name("asOf"), RuleType2AsOf, "a Type 2 or SOC 3 covers a period and does not speak as of a date: give period instead")
	}
	if !period.IsZero() && !period.IsValid() {
		v.add(at.name("period"), attestkit.RulePeriod, "%s", enum.NoPeriod(period))
	}
}

// measure checks standards, services, categories and the edition of the criteria.
func (v *validator) measure() {
	r := v.r
	list(v, v.root().name("standards"), r.Standards)
	v.other(v.root().name("otherStandard"), r.OtherStandard, slices.Contains(r.Standards, OtherStandard))
	list(v, v.root().name("services"), r.Services)
	v.other(v.root().name("otherService"), r.OtherService, slices.Contains(r.Services, OtherService))
	list(v, v.root().name("categories"), r.Categories)
	known(v, v.root().name("criteriaEdition"), r.CriteriaEdition)
	if r.Kind == SOC1 && len(r.Categories) > 0 {
		v.add(v.root().name("categories"), RuleSOC1Criteria, "a SOC 1 has control objectives, not trust services categories")
	}
	if r.Kind == SOC1 && r.CriteriaEdition != 0 {
		v.add(v.root().name("criteriaEdition"), RuleSOC1Criteria, "a SOC 1 is not measured against the trust services criteria")
	}
	if r.Kind.UsesCriteria() && len(r.ControlObjectives) > 0 {
		v.add(v.root().name("controlObjectives"), RuleObjectives, "a %s is measured against the trust services criteria, not against control objectives", r.Kind.Name())
	}
}

func (v *validator) objectives() {
	v.objectiveID.ids(v, "controlObjectives")
	for i := range v.r.ControlObjectives {
		o, at := &v.r.ControlObjectives[i], v.root().item("controlObjectives", i)
		list(v, at.name("assertions"), o.Assertions)
		list(v, at.name("aims"), o.Aims)
	}
}

func (v *validator) controls() {
	v.controlID.ids(v, "controls")
	for i := range v.r.Controls {
		c, at := &v.r.Controls[i], v.root().item("controls", i)
		v.serves(at, c.Criteria, c.ControlObjectives, c.AdditionalCriteria)
		known(v, at.name("cadence"), c.Cadence)
		v.other(at.name("otherCadence"), c.OtherCadence, c.Cadence == OtherCadence)
		known(v, at.name("nature"), c.Nature)
		list(v, at.name("functions"), c.Functions)
		if len(c.Tests) > 0 {
			v.noTests(at.name("tests"))
		}
		for j := range c.Tests {
			v.test(at.item("tests", j), &c.Tests[j])
		}
	}
}

// noTests refuses tests and what came of them in a SOC 3.
func (v *validator) noTests(at path) {
	if v.r.Kind == SOC3 {
		v.add(at, RuleSOC3Tests, "a SOC 3 carries no tests of controls and no results")
	}
}

func (v *validator) test(at path, t *Test) {
	if t.isEmpty() {
		v.add(at, RuleEmpty, "the test says nothing: leave it out")
	}
	list(v, at.name("procedures"), t.Procedures)
	known(v, at.name("result"), t.Result)
	v.counts(at, t.Population, t.Sample, t.Deviations)
	if what, n := t.denial(); what != "" {
		v.add(at.name("result"), RuleTestResult, "the result is %s, yet the number of %s is %d", t.Result, what, n)
	}
}

func (t *Test) isEmpty() bool {
	return len(t.Procedures) == 0 && t.Text == "" && t.PopulationSource == "" && t.Result == 0 &&
		t.Population == nil && t.Sample == nil && t.Deviations == nil
}

// denial returns what is counted in a test with a number that its result cannot
// have; "" when result and numbers agree.
func (t *Test) denial() (string, int) {
	over := func(n *int) bool { return n != nil && *n > 0 }
	none := t.Result == DidNotOperate || t.Result == NotTested
	switch {
	case (none || t.Result == NoExceptions) && over(t.Deviations):
		return "deviations", *t.Deviations
	case t.Result == Exceptions && t.Deviations != nil && *t.Deviations == 0:
		return "deviations", 0
	case none && over(t.Sample):
		return "items tested", *t.Sample
	case t.Result == DidNotOperate && over(t.Population):
		return "items in the population", *t.Population
	}
	return "", 0
}

// counts holds deviations <= sample <= population, wherever two of them are given.
func (v *validator) counts(at path, population, sample, deviations *int) {
	v.count(at.name("population"), population, nil, "")
	v.count(at.name("sample"), sample, population, "population")
	most, what := sample, "sample"
	if most == nil {
		most, what = population, "population"
	}
	v.count(at.name("deviations"), deviations, most, what)
}

func (v *validator) count(at path, n, most *int, what string) {
	switch {
	case n == nil:
	case *n < 0:
		v.add(at, RuleCounts, "a count is not negative")
	case *n > math.MaxInt32:
		v.add(at, RuleRange, "%d is too large: at most %d", *n, math.MaxInt32)
	case most != nil && *n > *most:
		v.add(at, RuleCounts, "%d is more than the %s of %d", *n, what, *most)
	}
}

func (v *validator) exceptions() {
	r := v.r
	ids := newIndex(len(r.Exceptions), func(i int) string { return r.Exceptions[i].ID })
	ids.ids(v, "exceptions")
	for i := range r.Exceptions {
		e, at := &r.Exceptions[i], v.root().item("exceptions", i)
		v.noTests(at)
		known(v, at.name("kind"), e.Kind)
		v.controlID.refs(v, at.name("controls"), e.Controls, "control")
		v.serves(at, e.Criteria, e.ControlObjectives, e.AdditionalCriteria)
		v.counts(at, nil, e.Sample, e.Deviations)
		if e.Kind == OperationException {
			v.possible(at.name("kind"), OperationMatter)
		}
		if e.Deviations != nil && *e.Deviations == 0 {
			v.add(at.name("deviations"), RuleTestResult, "an exception is reported, yet the number of deviations is 0")
		}
	}
}

// users checks what the report asks of user entities.
func (v *validator) users() {
	r := v.r
	ids := newIndex(len(r.CUECs), func(i int) string { return r.CUECs[i].ID })
	ids.ids(v, "cuecs")
	for i := range r.CUECs {
		c, at := &r.CUECs[i], v.root().item("cuecs", i)
		v.text(at.name("text"), c.Text)
		v.serves(at, c.Criteria, c.ControlObjectives, c.AdditionalCriteria)
	}
	if len(r.Responsibilities) == 0 {
		return
	}
	texts := newIndex(len(r.CUECs), func(i int) string { return r.CUECs[i].Text })
	for i := range r.Responsibilities {
		text, at := r.Responsibilities[i].Text, v.root().item("userEntityResponsibilities", i).name("text")
		v.text(at, text)
		if text != "" && texts.has(text) {
			v.add(at, attestkit.RuleConflict, "the same text is a complementary user entity control: a responsibility is what no control depends on")
		}
	}
}

func (v *validator) subservice() {
	for i := range v.r.SubserviceOrganizations {
		o, at := &v.r.SubserviceOrganizations[i], v.root().item("subserviceOrganizations", i)
		v.text(at.name("name"), o.Name)
		for j := range o.Services {
			v.service(at.item("services", j), &o.Services[j])
		}
	}
}

func (v *validator) service(at path, s *SubserviceService) {
	v.text(at.name("service"), s.Service)
	known(v, at.name("method"), s.Method)
	if s.Method == Inclusive && len(s.CSOCs) > 0 {
		v.add(at.name("csocs"), RuleInclusiveCSOC, "complementary subservice organization controls exist under the carve-out method only: the controls of an inclusively treated service are examined themselves")
	}
	if s.Method == CarveOut && len(s.CarvesOut) > 0 {
		v.add(at.name("carvesOut"), RuleCarveOutNested, "only an inclusively treated service can carve out others in this report")
	}
	v.sameText.check(v, at.name("carvesOut"), s.CarvesOut)
	for i := range s.CSOCs {
		c, at := &s.CSOCs[i], at.item("csocs", i)
		v.text(at.name("text"), c.Text)
		v.serves(at, c.Criteria, c.ControlObjectives, c.AdditionalCriteria)
	}
}

func (v *validator) otherInformation() {
	for i := range v.r.OtherInformation {
		v.text(v.root().item("otherInformation", i).name("text"), v.r.OtherInformation[i].Text)
	}
}
