package soc

import (
	"slices"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/tsc"
)

// Rules that [Report.Validate] and [BridgeLetter.Validate] report besides those of
// package attestkit. Each is a contradiction that the standards do not allow, or
// that could not be true.
const (
	RuleSOC1Criteria    attestkit.Rule = "soc1-criteria"    // a SOC 1 with trust services categories or criteria
	RuleObjectives      attestkit.Rule = "objectives"       // a SOC 2 or SOC 3 with control objectives
	RuleType1Period     attestkit.Rule = "type1-period"     // a Type 1 with a period
	RuleType1Operation  attestkit.Rule = "type1-operation"  // a Type 1 with a conclusion on operating effectiveness
	RuleType2AsOf       attestkit.Rule = "type2-as-of"      // a Type 2 or SOC 3 as of a date
	RuleSOC3Type        attestkit.Rule = "soc3-type"        // a SOC 3 with a type
	RuleSOC3Tests       attestkit.Rule = "soc3-tests"       // a SOC 3 with tests or their results
	RuleReportDate      attestkit.Rule = "report-date"      // a report dated before the end of what it covers
	RuleInclusiveCSOC   attestkit.Rule = "inclusive-csoc"   // complementary controls of an inclusively treated service
	RuleCarveOutNested  attestkit.Rule = "carve-out-nested" // carve-outs of a service that is itself carved out
	RuleCounts          attestkit.Rule = "counts"           // more deviations than items, or more items than the population
	RuleTestResult      attestkit.Rule = "test-result"      // a result that its own numbers deny
	RuleCriteriaEdition attestkit.Rule = "criteria-edition" // ids of the 2017 criteria in a report on an earlier edition
	RuleOtherText       attestkit.Rule = "other-text"       // the text that goes with "other" where no "other" stands
	RuleDuplicateID     attestkit.Rule = "duplicate-id"     // two entries of one list with the same id
)

// Validate returns nil, or an error that joins a [attestkit.Problem] for each
// contradiction in the report, with pointers into its JSON form. It refuses what
// the standards exclude and what cannot be, and nothing that is merely missing,
// unusual or against convention: a front page alone is valid, and so are a Type 2
// of one day, a SOC 2 over availability alone, a qualified opinion without its
// basis and a design exception without a test.
func (r *Report) Validate() error {
	v := validator{r: r}
	v.identity()
	v.dates()
	v.kind()
	v.opinion(root.name("opinion"), &r.Opinion)
	v.additional()
	v.description()
	v.objectives()
	v.controls()
	v.exceptions()
	v.users()
	v.subservice()
	return v.Err()
}

// validator walks a report once and collects what is wrong.
type validator struct {
	attestkit.Collector
	r           *Report
	objectiveID index // ids of control objectives
	controlID   index // ids of controls
}

func (v *validator) identity() {
	r := v.r
	given(v, root.name("kind"), r.Kind, "soc1, soc2 or soc3")
	if r.Kind != SOC3 {
		given(v, root.name("type"), r.Type, "type1 or type2")
	}
	v.text(root.name("organization").name("name"), r.Organization.Name)
	known(v, root.name("extent"), r.Extent)
	known(v, root.name("auditor").name("kind"), r.Auditor.Kind)
	v.other(root.name("auditor").name("otherKind"), r.Auditor.OtherKind, r.Auditor.Kind == OtherAuditor)
	list(v, root.name("standards"), r.Standards)
	v.other(root.name("otherStandard"), r.OtherStandard, slices.Contains(r.Standards, OtherStandard))
	list(v, root.name("services"), r.Services)
	v.other(root.name("otherService"), r.OtherService, slices.Contains(r.Services, OtherService))
	list(v, root.name("categories"), r.Categories)
	known(v, root.name("criteriaEdition"), r.CriteriaEdition)
	for i := range r.Systems {
		v.text(root.item("systems", i).name("name"), r.Systems[i].Name)
	}
}

func (v *validator) dates() {
	r := v.r
	end := r.End()
	if !r.Period.IsZero() && !r.Period.IsValid() {
		v.add(root.name("period"), attestkit.RulePeriod, "a period needs a first day, and a last day that is not before it")
	}
	if r.Period.IsZero() && r.AsOf.IsZero() {
		v.add(root, attestkit.RuleRequired, "the report says neither as of which date nor for which period it speaks: give asOf for a Type 1, else period")
	}
	if r.Type == Type1 && !r.Period.IsZero() {
		v.add(root.name("period"), RuleType1Period, "a Type 1 speaks as of a date, not for a period: give asOf instead")
	}
	if (r.Type == Type2 || r.Kind == SOC3) && !r.AsOf.IsZero() {
		v.add(root.name("asOf"), RuleType2AsOf, "a Type 2 or SOC 3 covers a period and does not speak as of a date: give period instead")
	}
	if !r.ReportDate.IsZero() && r.ReportDate.Before(end) {
		v.add(root.name("reportDate"), RuleReportDate, "the report is dated %s, before %s, the end of what it covers", r.ReportDate, end)
	}
}

// kind holds what the kind and type exclude as a whole.
func (v *validator) kind() {
	r := v.r
	if r.Kind == SOC1 && len(r.Categories) > 0 {
		v.add(root.name("categories"), RuleSOC1Criteria, "a SOC 1 has control objectives, not trust services categories")
	}
	if r.Kind == SOC1 && r.CriteriaEdition != 0 {
		v.add(root.name("criteriaEdition"), RuleSOC1Criteria, "a SOC 1 is not measured against the trust services criteria")
	}
	if r.Kind == SOC3 && r.Type != 0 {
		v.add(root.name("type"), RuleSOC3Type, "a SOC 3 has no type: it rests on an examination over a period")
	}
	if r.Type == Type1 && r.Opinion.Operation != 0 {
		v.add(root.name("opinion").name("operation"), RuleType1Operation, "a Type 1 draws no conclusion on operating effectiveness")
	}
	if r.Kind.UsesCriteria() && len(r.ControlObjectives) > 0 {
		v.add(root.name("controlObjectives"), RuleObjectives, "a %s is measured against the trust services criteria, not against control objectives", r.Kind.Name())
	}
}

func (v *validator) opinion(at path, o *Opinion) {
	known(v, at.name("overall"), o.Overall)
	known(v, at.name("description"), o.Description)
	known(v, at.name("design"), o.Design)
	known(v, at.name("operation"), o.Operation)
	if o.Overall == Unmodified && o.Worst() > Unmodified {
		v.add(at.name("overall"), attestkit.RuleConflict, "the opinion as a whole is unmodified while a part of it is not")
	}
	for i := range o.Bases {
		basis, at := &o.Bases[i], at.item("bases", i)
		known(v, at.name("subject"), basis.Subject)
		v.text(at.name("text"), basis.Text)
	}
}

func (v *validator) additional() {
	for i := range v.r.AdditionalSubjectMatters {
		m, at := &v.r.AdditionalSubjectMatters[i], root.item("additionalSubjectMatters", i)
		v.text(at.name("name"), m.Name)
		unique(v, at.name("criteria"), m.Criteria)
		v.opinion(at.name("opinion"), &m.Opinion)
	}
}

func (v *validator) objectives() {
	r := v.r
	v.objectiveID = newIndex(v, "controlObjectives", len(r.ControlObjectives), func(i int) string { return r.ControlObjectives[i].ID })
	for i := range r.ControlObjectives {
		o, at := &r.ControlObjectives[i], root.item("controlObjectives", i)
		list(v, at.name("assertions"), o.Assertions)
		list(v, at.name("aims"), o.Aims)
	}
	v.bases(root.name("opinion"), &r.Opinion) // here, since they refer to objectives
	for i := range r.AdditionalSubjectMatters {
		v.bases(root.item("additionalSubjectMatters", i).name("opinion"), &r.AdditionalSubjectMatters[i].Opinion)
	}
}

func (v *validator) bases(at path, o *Opinion) {
	for i := range o.Bases {
		basis, at := &o.Bases[i], at.item("bases", i)
		v.serves(at, basis.Criteria, basis.ControlObjectives)
		list(v, at.name("descriptionCriteria"), basis.DescriptionCriteria)
	}
}

func (v *validator) controls() {
	r := v.r
	v.controlID = newIndex(v, "controls", len(r.Controls), func(i int) string { return r.Controls[i].ID })
	for i := range r.Controls {
		c, at := &r.Controls[i], root.item("controls", i)
		v.serves(at, c.Criteria, c.ControlObjectives)
		v.additionalRefs(at.name("additionalCriteria"), c.AdditionalCriteria)
		known(v, at.name("cadence"), c.Cadence)
		v.other(at.name("otherCadence"), c.OtherCadence, c.Cadence == OtherCadence)
		known(v, at.name("nature"), c.Nature)
		list(v, at.name("functions"), c.Functions)
		if r.Kind == SOC3 && len(c.Tests) > 0 {
			v.add(at.name("tests"), RuleSOC3Tests, "a SOC 3 carries no tests of controls and no results")
		}
		for j := range c.Tests {
			v.test(at.item("tests", j), &c.Tests[j])
		}
	}
}

func (v *validator) test(at path, t *Test) {
	list(v, at.name("procedures"), t.Procedures)
	known(v, at.name("result"), t.Result)
	v.counts(at, t.Population, t.Sample, t.Deviations)
	deviated := t.Deviations != nil && *t.Deviations > 0
	if deviated && (t.Result == NoExceptions || t.Result == DidNotOperate || t.Result == NotTested) {
		v.add(at.name("result"), RuleTestResult, "the result is %s, yet %d items deviated", t.Result, *t.Deviations)
	}
	if t.Result == DidNotOperate && t.Population != nil && *t.Population > 0 {
		v.add(at.name("result"), RuleTestResult, "the result is did-not-operate, yet the population is %d", *t.Population)
	}
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
	case most != nil && *n > *most:
		v.add(at, RuleCounts, "%d is more than the %s of %d", *n, what, *most)
	}
}

func (v *validator) exceptions() {
	r := v.r
	newIndex(v, "exceptions", len(r.Exceptions), func(i int) string { return r.Exceptions[i].ID })
	for i := range r.Exceptions {
		e, at := &r.Exceptions[i], root.item("exceptions", i)
		known(v, at.name("kind"), e.Kind)
		v.controlID.refs(v, at.name("controls"), e.Controls, "control")
		v.serves(at, e.Criteria, e.ControlObjectives)
		v.counts(at, nil, e.Sample, e.Deviations)
		if r.Kind == SOC3 {
			v.add(at, RuleSOC3Tests, "a SOC 3 carries no tests of controls and no results")
		}
	}
}

func (v *validator) users() {
	r := v.r
	newIndex(v, "cuecs", len(r.CUECs), func(i int) string { return r.CUECs[i].ID })
	for i := range r.CUECs {
		c, at := &r.CUECs[i], root.item("cuecs", i)
		v.text(at.name("text"), c.Text)
		v.serves(at, c.Criteria, c.ControlObjectives)
	}
}

func (v *validator) subservice() {
	for i := range v.r.SubserviceOrganizations {
		o, at := &v.r.SubserviceOrganizations[i], root.item("subserviceOrganizations", i)
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
	unique(v, at.name("carvesOut"), s.CarvesOut)
	for i := range s.CSOCs {
		v.serves(at.item("csocs", i), s.CSOCs[i].Criteria, s.CSOCs[i].ControlObjectives)
	}
}

func (v *validator) description() {
	d, at := &v.r.Description, root.name("description")
	var seen tsc.Set
	for i := range d.NotRelevant {
		n, at := &d.NotRelevant[i], at.item("notRelevant", i).name("criterion")
		given(v, at, n.Criterion, "the id of a criterion in scope")
		v.criterion(at, n.Criterion)
		if seen.Has(n.Criterion) {
			v.add(at, attestkit.RuleRepeated, "%s is listed twice", n.Criterion)
		}
		seen = seen.With(n.Criterion)
	}
	for i := range d.Notes {
		given(v, at.item("notes", i).name("criterion"), d.Notes[i].Criterion, "DC1 to DC9")
	}
}

// serves checks what a control, exception, CUEC or basis refers to.
func (v *validator) serves(at path, criteria []tsc.Criterion, objectives []string) {
	list(v, at.name("criteria"), criteria)
	for i, c := range criteria {
		v.criterion(at.item("criteria", i), c)
	}
	v.objectiveID.refs(v, at.name("controlObjectives"), objectives, "control objective")
}

// criterion checks that a criterion can stand in this report.
func (v *validator) criterion(at path, c tsc.Criterion) {
	edition := v.r.CriteriaEdition
	switch {
	case !c.IsValid():
	case v.r.Kind == SOC1:
		v.add(at, RuleSOC1Criteria, "%s is a trust services criterion, which a SOC 1 does not use", c)
	case edition == Criteria2014 || edition == Criteria2016:
		v.add(at, RuleCriteriaEdition, "%s of the 2017 criteria is another criterion than the one so numbered in %s: name the older ones in additionalSubjectMatters", c, edition)
	}
}

// additionalRefs checks references to criteria of other frameworks: the framework
// is that of an additional subject matter, which lists the id if it lists any.
func (v *validator) additionalRefs(at path, refs []CriterionRef) {
	unique(v, at, refs)
	for i, ref := range refs {
		if !v.hasAdditional(ref) {
			v.add(at.index(i), attestkit.RuleReference, "no additional subject matter has the framework %s with the criterion %s", attestkit.Quote(ref.Framework), attestkit.Quote(ref.ID))
		}
	}
}

func (v *validator) hasAdditional(ref CriterionRef) bool {
	return slices.ContainsFunc(v.r.AdditionalSubjectMatters, func(m AdditionalSubjectMatter) bool {
		return m.Framework == ref.Framework && (len(m.Criteria) == 0 || slices.Contains(m.Criteria, ref.ID))
	})
}
