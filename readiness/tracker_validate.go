package readiness

import (
	"strings"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/internal/enum"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// Validate returns nil, or an error that joins a [attestkit.Problem] for each
// contradiction in the tracker, with pointers into its JSON form. It refuses what
// cannot be, and nothing that is merely missing: a CUEC without owner, control or
// evidence is valid, and so is one that is not applicable for no stated reason.
//
// It also refuses what no document holds: text that is not UTF-8, empty texts in lists,
// and labels whose names differ only in case. Control characters are kept as they are,
// NUL among them. A nil tracker is refused as well, with the rule invalid.
//
// Its rules are those of packages attestkit and soc.
func (t *Tracker) Validate() error {
	if t == nil {
		return enum.Nothing("tracker")
	}
	v := &trackerValidator{validator: &validator{}}
	v.edition("/criteriaEdition", t.CriteriaEdition)
	for i := range t.VendorReports {
		at := attestkit.Pointer("vendorReports", i)
		v.vendorReport(at, &t.VendorReports[i])
	}
	for i := range t.OwnReports {
		at := attestkit.Pointer("ownReports", i)
		v.ownReport(at, &t.OwnReports[i])
	}
	if !t.hasForm() {
		enum.CheckForm(&v.Collector, t)
	}
	return v.Err()
}

// trackerValidator checks a tracker with the means of validator.
type trackerValidator struct{ *validator }

// edition refuses own criteria of an edition that this library does not hold.
func (v *trackerValidator) edition(at string, e soc.CriteriaEdition) {
	known(v.validator, at, e)
	if e == soc.Criteria2014 || e == soc.Criteria2016 {
		v.Add(at, soc.RuleCriteriaEdition, "own criteria are named by the ids of 2017, and those of an earlier edition are others")
	}
}

func (v *trackerValidator) vendorReport(at string, r *TrackedReport) {
	current := v.issues(at, r.Issues)
	ids := activeIDs{}
	for i := range r.CUECs {
		c, here := &r.CUECs[i], at+attestkit.Pointer("cuecs", i)
		v.statement(here, c.statement(), &current, ids)
		v.answers(here, c)
		v.periods(here, c.Periods)
		for j := range c.Earlier {
			if len(c.Earlier[j].Acknowledgments) > 0 {
				v.Add(here+attestkit.Pointer("earlier", j, "acknowledgments"), attestkit.RuleConflict, "customers acknowledge what one's own report assumes, not what a vendor's does")
			}
		}
	}
}

func (v *trackerValidator) ownReport(at string, r *OwnReport) {
	current := v.issues(at, r.Issues)
	ids := activeIDs{}
	for i := range r.CUECs {
		c, here := &r.CUECs[i], at+attestkit.Pointer("cuecs", i)
		v.statement(here, c.statement(), &current, ids)
		v.acknowledgments(here+"/acknowledgments", c.Acknowledgments)
		for j := range c.Earlier {
			if c.Earlier[j].Status != 0 {
				v.Add(here+attestkit.Pointer("earlier", j, "status"), attestkit.RuleConflict, "a CUEC of one's own report has no status: customers operate it")
			}
		}
	}
}

// issues checks the issues of a report and returns the current one.
func (v *trackerValidator) issues(at string, issues []TrackedIssue) TrackedIssue {
	if len(issues) == 0 {
		v.Add(at+"/issues", attestkit.RuleRequired, "issues is missing or empty: a report has at least one")
	}
	for i := range issues {
		v.issue(at+attestkit.Pointer("issues", i), &issues[i])
	}
	return currentOf(issues)
}

func (v *trackerValidator) issue(at string, i *TrackedIssue) {
	v.given(at+"/kind", i.Kind == 0, "kind is missing: give soc1, soc2 or soc3")
	v.given(at+"/organization", i.Organization == "", "organization is missing or empty")
	known(v.validator, at+"/kind", i.Kind)
	known(v.validator, at+"/type", i.Type)
	known(v.validator, at+"/criteriaEdition", i.CriteriaEdition)
	if i.Kind == soc.SOC3 && i.Type != 0 {
		v.Add(at+"/type", soc.RuleSOC3Type, "a SOC 3 has no type: it rests on an examination over a period")
	}
	if i.Kind == soc.SOC1 && i.CriteriaEdition != 0 {
		v.Add(at+"/criteriaEdition", soc.RuleSOC1Criteria, "a SOC 1 is not measured against the trust services criteria")
	}
	v.issueDates(at, i)
	v.issueOpinion(at+"/opinion", i)
}

func (v *trackerValidator) issueDates(at string, i *TrackedIssue) {
	if i.Type == soc.Type1 && i.Kind != soc.SOC3 && !i.Period.IsZero() {
		v.Add(at+"/period", soc.RuleType1Period, "a Type 1 speaks as of a date, not for a period: give asOf instead")
	}
	if (i.Type == soc.Type2 || i.Kind == soc.SOC3) && !i.AsOf.IsZero() {
		v.Add(at+"/asOf", soc.RuleType2AsOf, "a Type 2 or SOC 3 covers a period and does not speak as of a date: give period instead")
	}
	if !i.Period.IsZero() && !i.Period.IsValid() {
		v.period(at+"/period", i.Period)
	}
	if end := i.End(); !i.ReportDate.IsZero() && i.ReportDate.Before(end) {
		v.Add(at+"/reportDate", soc.RuleReportDate, "the report is dated %s, before %s, the end of what it covers", i.ReportDate, end)
	}
}

func (v *trackerValidator) issueOpinion(at string, i *TrackedIssue) {
	known(v.validator, at+"/overall", i.Opinion.Overall)
	known(v.validator, at+"/description", i.Opinion.Description)
	known(v.validator, at+"/design", i.Opinion.Design)
	known(v.validator, at+"/operation", i.Opinion.Operation)
	if i.Kind == soc.SOC3 && i.Opinion.Description != 0 {
		v.Add(at+"/description", soc.RuleSOC3Description, "a SOC 3 holds no system description, and no opinion on one")
	}
	if i.Kind != soc.SOC3 && i.Type == soc.Type1 && i.Opinion.Operation != 0 {
		v.Add(at+"/operation", soc.RuleType1Operation, "a Type 1 draws no conclusion on operating effectiveness")
	}
}

// activeIDs are the ids of CUECs that are not withdrawn: of those that are, numbers get
// reused.
type activeIDs map[string]bool

// statement checks what the report says of a CUEC, and what became of that.
func (v *trackerValidator) statement(at string, s statement, current *TrackedIssue, ids activeIDs) {
	v.given(at+"/id", *s.id == "", "id is missing or empty")
	v.given(at+"/text", *s.text == "", "text is missing or empty")
	known(v.validator, at+"/change", *s.change)
	if *s.change != CUECWithdrawn {
		if ids[*s.id] && *s.id != "" {
			v.Add(at+"/id", soc.RuleDuplicateID, "the id %s is used twice among the CUECs that are not withdrawn", attestkit.Quote(*s.id))
		}
		ids[*s.id] = true
		v.edited(at+"/criteria", *s.criteria, current)
	}
	v.supports(at, *s.criteria, *s.objectives, current)
	v.additional(at+"/additionalCriteria", *s.additional)
	for i := range *s.earlier {
		w, here := &(*s.earlier)[i], at+attestkit.Pointer("earlier", i)
		v.given(here+"/id", w.ID == "", "id is missing or empty")
		v.given(here+"/text", w.Text == "", "text is missing or empty")
		known(v.validator, here+"/status", w.Status)
		v.acknowledgments(here+"/acknowledgments", w.Acknowledgments)
	}
}

// edited refuses criteria in a report on an edition that did not have them.
func (v *trackerValidator) edited(at string, criteria []tsc.Criterion, current *TrackedIssue) {
	if e := current.CriteriaEdition; len(criteria) > 0 && (e == soc.Criteria2014 || e == soc.Criteria2016) {
		v.Add(at, soc.RuleCriteriaEdition, "the report is on the criteria of %s, whose ids are others than those of 2017", e)
	}
}

// supports checks the criteria or objectives that a CUEC supports.
func (v *trackerValidator) supports(at string, criteria []tsc.Criterion, objectives []TrackedObjective, current *TrackedIssue) {
	list(v.validator, at+"/criteria", criteria)
	if current.Kind == soc.SOC1 && len(criteria) > 0 {
		v.Add(at+"/criteria", soc.RuleSOC1Criteria, "a SOC 1 has control objectives, not trust services criteria")
	}
	if current.Kind.UsesCriteria() && len(objectives) > 0 {
		v.Add(at+"/controlObjectives", soc.RuleObjectives, "a %s is measured against the trust services criteria, not against control objectives", current.Kind.Name())
	}
	ids := make([]string, len(objectives))
	for i := range objectives {
		ids[i] = objectives[i].ID
	}
	v.noRepeats(at+"/controlObjectives", "/id", ids)
}

// additional checks the criteria of other frameworks that a CUEC supports. A tracker does
// not hold the report's frameworks, so these references need not resolve.
func (v *trackerValidator) additional(at string, refs []soc.CriterionRef) {
	if len(refs) == 0 {
		return
	}
	seen := make(map[soc.CriterionRef]bool, len(refs))
	for i, ref := range refs {
		here := at + attestkit.Pointer(i)
		v.given(here+"/framework", ref.Framework == "", "framework is missing or empty")
		v.given(here+"/id", ref.ID == "", "id is missing or empty")
		if seen[ref] && ref.Framework != "" && ref.ID != "" {
			v.Add(here, attestkit.RuleRepeated, "%s of %s is listed twice", attestkit.Quote(ref.ID), attestkit.Quote(ref.Framework))
		}
		seen[ref] = true
	}
}

// answers checks what the organization says of a vendor's CUEC.
func (v *trackerValidator) answers(at string, c *TrackedCUEC) {
	v.given(at+"/status", c.Status == 0, "status is missing: give open, accepted, implemented or not-applicable")
	known(v.validator, at+"/status", c.Status)
	if c.Unconfirmed && (c.Status == CUECImplemented || c.Status == CUECNotApplicable) {
		v.Add(at+"/unconfirmed", attestkit.RuleConflict, "the status is %s, yet nobody has confirmed it for this wording: remove unconfirmed if it holds, or set the status to open or accepted", c.Status)
	}
	v.noRepeats(at+"/ownControlIds", "", c.OwnControlIDs)
	list(v.validator, at+"/ownCriteria", c.OwnCriteria)
	list(v.validator, at+"/ownRequirements", c.OwnRequirements)
}

func (v *trackerValidator) periods(at string, periods []TrackedPeriod) {
	seen := make(map[attestkit.Period]bool, len(periods))
	for i := range periods {
		p, here := &periods[i], at+attestkit.Pointer("periods", i)
		switch {
		case !p.Period.IsValid():
			v.period(here+"/period", p.Period)
		case seen[p.Period]:
			v.Add(here+"/period", attestkit.RuleRepeated, "the period %s is listed twice", p.Period)
		}
		seen[p.Period] = true
		for j := range p.Evidence {
			v.record(here+attestkit.Pointer("evidence", j), &p.Evidence[j])
		}
	}
}

func (v *trackerValidator) record(at string, e *TrackedEvidence) {
	v.given(at+"/title", e.Title == "", "title is missing or empty")
	if e.SHA256 != "" && (len(e.SHA256) != 64 || strings.Trim(e.SHA256, "0123456789abcdef") != "") {
		v.Add(at+"/sha256", attestkit.RuleInvalid, "%s is not 64 lower-case hexadecimal digits", attestkit.Quote(e.SHA256))
	}
}

func (v *trackerValidator) acknowledgments(at string, entries []Acknowledgment) {
	customers := make([]string, len(entries))
	for i := range entries {
		customers[i] = entries[i].Customer
	}
	v.noRepeats(at, "/customer", customers)
}

// given adds a problem where something required is missing.
func (v *trackerValidator) given(at string, isMissing bool, detail string) {
	if isMissing {
		v.Add(at, attestkit.RuleRequired, "%s", detail)
	}
}

// noRepeats refuses texts, at a member of the entries of a list, that are empty or
// stand twice. Where the entries are the texts themselves, an empty one has no form.
func (v *trackerValidator) noRepeats(at, member string, texts []string) {
	seen := make(map[string]bool, len(texts))
	for i, s := range texts {
		switch {
		case s == "" && member == "":
		case s == "":
			v.Add(at+attestkit.Pointer(i)+member, attestkit.RuleRequired, "this text is missing or empty")
		case seen[s]:
			v.Add(at+attestkit.Pointer(i)+member, attestkit.RuleRepeated, "%s is listed twice", attestkit.Quote(s))
		}
		seen[s] = true
	}
}
