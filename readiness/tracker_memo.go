package readiness

import (
	"slices"
	"strings"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// MemoOptions are what a memo tells besides the tracker. All may be absent.
type MemoOptions struct {
	FiscalYear attestkit.Period `json:"fiscalYear,omitzero"` // the reader's own; without it a memo speaks for the days of the report
	Preparer   MemoSigner       `json:"preparer,omitzero"`   // who wrote it
	Reviewer   MemoSigner       `json:"reviewer,omitzero"`   // who reviewed it
}

// MemoSigner is who prepared or reviewed a memo. Where only the date is given, the memo
// says that the name is not recorded.
type MemoSigner struct {
	Name string         `json:"name,omitempty"`
	Date attestkit.Date `json:"date,omitzero"`
}

// Memo is what auditors of a user entity ask for on one report: what it is, and what
// the user entity did about each CUEC of its current issue. [Memo.Markdown] and
// [Memo.Text] print it.
type Memo struct {
	Organization  string             `json:"organization,omitempty"`  // the user entity
	FiscalYear    attestkit.Period   `json:"fiscalYear,omitzero"`     // its own
	Report        TrackedIssue       `json:"report"`                  // the current issue
	EarlierIssues []TrackedIssue     `json:"earlierIssues,omitempty"` // those of which some days lie in the fiscal year
	NotCovered    []attestkit.Period `json:"notCovered,omitempty"`    // days of the fiscal year that no issue covers; a bridge letter examines none of them
	Operated      []MemoControl      `json:"operated,omitempty"`      // CUECs whose own control operated, as evidence of the fiscal year shows
	NotOperated   []MemoControl      `json:"notOperated,omitempty"`   // CUECs whose own control did not, or is not shown to have operated, with why
	NotApplicable []MemoControl      `json:"notApplicable,omitempty"` // CUECs that are held not to apply, with the reason; they count among neither of the two above
	Withdrawn     []MemoControl      `json:"withdrawn,omitempty"`     // CUECs that the issue no longer has, for which an earlier one asked evidence of these days
	Preparer      MemoSigner         `json:"preparer,omitzero"`
	Reviewer      MemoSigner         `json:"reviewer,omitzero"`
}

// MemoControl is one CUEC in a memo, with what the user entity did about it.
type MemoControl struct {
	ID                 string             `json:"id"`                           // as in the report
	Text               string             `json:"text"`                         // likewise
	EarlierText        string             `json:"earlierText,omitempty"`        // the wording before, where the answers are not confirmed
	Criteria           []tsc.Criterion    `json:"criteria,omitempty"`           // what it supports in a SOC 2
	ControlObjectives  []TrackedObjective `json:"controlObjectives,omitempty"`  // what it supports in a SOC 1
	AdditionalCriteria []soc.CriterionRef `json:"additionalCriteria,omitempty"` // what it supports of other frameworks
	Status             TrackedStatus      `json:"status"`
	Owner              string             `json:"owner,omitempty"`
	Due                attestkit.Date     `json:"due,omitzero"`
	OwnControl         string             `json:"ownControl,omitempty"`
	OwnControlIDs      []string           `json:"ownControlIds,omitempty"`
	Evidence           []TrackedEvidence  `json:"evidence,omitempty"` // of the fiscal year, and what has no date
	Why                []string           `json:"why,omitempty"`      // why it did not operate, is not shown to have operated, or does not apply
}

// Memos returns a memo for each report of a vendor, in the tracker's order.
//
// Evidence counts when it was performed in the fiscal year. Without a fiscal year it
// counts when it has a date and stands with the period of the report. An own control
// that is said to be in place and for which there is no such evidence is not shown to
// have operated, and neither is one that failed in any period that shares days with the
// fiscal year. A CUEC that does not apply stands apart with its reason; one for which no
// reason is recorded stands with those not operated, since nothing supports it. A memo
// judges neither the evidence nor the opinion.
func (t *Tracker) Memos(o MemoOptions) []Memo {
	t = orZero(t)
	memos := make([]Memo, len(t.VendorReports))
	for i := range memos {
		memos[i] = t.memo(&t.VendorReports[i], o)
	}
	return memos
}

func (t *Tracker) memo(r *TrackedReport, o MemoOptions) Memo {
	m := Memo{Organization: t.Organization, Report: r.Current().clone(), Preparer: o.Preparer, Reviewer: o.Reviewer}
	if o.FiscalYear.IsValid() {
		m.FiscalYear = o.FiscalYear
		m.issues(r.Issues)
	}
	for i := range r.CUECs {
		c := r.CUECs[i].clone()
		evidence, failures, isAsked := m.records(&c)
		line := memoControl(&c, evidence)
		if c.Change == CUECWithdrawn {
			if isAsked {
				m.Withdrawn = append(m.Withdrawn, line)
			}
			continue
		}
		line.Why = whyNotOperated(&c, evidence, failures)
		section := m.section(&c, len(line.Why) == 0)
		*section = append(*section, line)
	}
	return m
}

// section returns the part of the memo to which a CUEC belongs that is not withdrawn.
func (m *Memo) section(c *TrackedCUEC, isOperated bool) *[]MemoControl {
	switch {
	case c.Status == CUECNotApplicable && c.Reason != "" && !c.Unconfirmed:
		return &m.NotApplicable
	case isOperated:
		return &m.Operated
	}
	return &m.NotOperated
}

// issues finds what the issues cover of the fiscal year.
func (m *Memo) issues(issues []TrackedIssue) {
	current := currentPlace(issues)
	var covered []attestkit.Period
	for i := range issues {
		if _, shared := issues[i].span().Overlap(m.FiscalYear); shared && i != current {
			m.EarlierIssues = append(m.EarlierIssues, issues[i].clone())
		}
		covered = append(covered, issues[i].Period)
	}
	m.NotCovered = without(m.FiscalYear, attestkit.Union(covered...))
}

// records gathers the evidence of a CUEC that belongs in the memo: what was performed
// in the fiscal year, and what has no date and stands with days of it. Beside it are
// the reasons for which the control did not operate, and whether evidence was asked.
func (m *Memo) records(c *TrackedCUEC) (evidence []TrackedEvidence, failures []string, isAsked bool) {
	for i := range c.Periods {
		p := &c.Periods[i]
		_, isOfYear := p.Period.Overlap(m.FiscalYear)
		if m.FiscalYear.IsZero() {
			isOfYear = p.Period == m.Report.span()
		}
		isAsked = isAsked || isOfYear
		if isOfYear && p.NotOperated != "" {
			failures = append(failures, p.NotOperated)
		}
		for _, e := range p.Evidence {
			if isOfYear && (e.PerformedOn.IsZero() || m.FiscalYear.IsZero()) || m.FiscalYear.Contains(e.PerformedOn) {
				evidence = append(evidence, e)
			}
		}
	}
	slices.SortStableFunc(evidence, func(a, b TrackedEvidence) int { return a.PerformedOn.Compare(b.PerformedOn) })
	return evidence, failures, isAsked
}

func memoControl(c *TrackedCUEC, evidence []TrackedEvidence) MemoControl {
	line := MemoControl{
		ID: c.ID, Text: c.Text, Criteria: c.Criteria, ControlObjectives: c.ControlObjectives, AdditionalCriteria: c.AdditionalCriteria,
		Status: c.Status, Owner: c.Owner, Due: c.Due, OwnControl: c.OwnControl, OwnControlIDs: c.OwnControlIDs, Evidence: evidence,
	}
	if n := len(c.Earlier); c.Unconfirmed && n > 0 {
		line.EarlierText = c.Earlier[n-1].Text
	}
	return line
}

// whyNotOperated says why the own control of a CUEC did not operate, or is not shown to
// have operated; nothing when it is.
func whyNotOperated(c *TrackedCUEC, evidence []TrackedEvidence, failures []string) (why []string) {
	if c.Unconfirmed {
		why = append(why, "The report changed since it was answered, and nobody has confirmed the answer yet.")
	}
	switch {
	case c.Status == CUECNotApplicable && c.Reason == "":
		return append(why, "It is held to be not applicable, and no reason is recorded.")
	case c.Status == CUECNotApplicable:
		return append(why, c.Reason)
	case c.Status == CUECAccepted && !c.Unconfirmed:
		return append(why, "It is accepted and not in place yet.")
	case c.Status != CUECImplemented && !c.Unconfirmed:
		return append(why, "Nobody has answered it yet.")
	case len(failures) > 0:
		return append(why, failures...)
	case len(why) == 0 && !slices.ContainsFunc(evidence, func(e TrackedEvidence) bool { return !e.PerformedOn.IsZero() }):
		return append(why, "It is said to be in place, and no dated evidence of these days shows that it operated.")
	}
	return why
}

// title returns what the report is, such as "SOC 1 Type 2".
func (i *TrackedIssue) title() string {
	return strings.TrimSpace(i.Kind.Name() + " " + i.Type.Name())
}

// conclusions says what the auditor concluded, part by part.
func (o *TrackedOpinion) conclusions() string {
	var parts []string
	for _, p := range [...]struct {
		name       string
		conclusion soc.Conclusion
	}{{"overall", o.Overall}, {"description", o.Description}, {"design", o.Design}, {"operation", o.Operation}} {
		if p.conclusion != 0 {
			parts = append(parts, p.name+" "+p.conclusion.String())
		}
	}
	return strings.Join(parts, ", ")
}
