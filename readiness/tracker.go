package readiness

import (
	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/crossmap"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// Tracker follows complementary user entity controls (CUECs) from one report to the
// next. As a user entity, an organization operates the CUECs of its vendors' reports
// and shows its auditors that it does. As a service organization, it has a report of
// its own that assumes CUECs at its customers. [Track] seeds a tracker, [Update]
// carries it over to a newer report, and [Tracker.Memos] tells auditors of it.
//
// All may be absent, and what is absent is unknown. The methods of a tracker, and of what
// it holds, take nil for the empty one; only Validate refuses it.
//
// The JSON document's name is cuec-tracker.
type Tracker struct {
	Organization    string              `json:"organization,omitempty"`   // whose tracker it is; a report of the same organization is its own
	CriteriaEdition soc.CriteriaEdition `json:"criteriaEdition,omitzero"` // of own criteria: 2017 or 2022
	VendorReports   []TrackedReport     `json:"vendorReports,omitempty"`  // as a user entity: one entry for a vendor's report and those that follow it
	OwnReports      []OwnReport         `json:"ownReports,omitempty"`     // as a service organization: likewise
	Labels          map[string]string   `json:"labels,omitempty"`         // the caller's own data, carried through
}

// TrackedReport is a vendor's report, issued year after year, with its CUECs.
type TrackedReport struct {
	Issues []TrackedIssue    `json:"issues"`           // at least one; the one with the latest end is current
	CUECs  []TrackedCUEC     `json:"cuecs,omitempty"`  // those of the current issue, and those withdrawn since
	Labels map[string]string `json:"labels,omitempty"` // the caller's own data, carried through
}

// OwnReport is the organization's own report, issued year after year, with the CUECs
// that it assumes at customers.
type OwnReport struct {
	Issues []TrackedIssue    `json:"issues"`           // at least one; the one with the latest end is current
	CUECs  []AssumedCUEC     `json:"cuecs,omitempty"`  // those of the current issue, and those withdrawn since
	Labels map[string]string `json:"labels,omitempty"` // the caller's own data, carried through
}

// TrackedIssue is what a tracker remembers of one report.
type TrackedIssue struct {
	Number          string              `json:"number,omitempty"`         // the auditor's own number, where it has one
	Title           string              `json:"title,omitempty"`          // as printed on the front page
	Kind            soc.Kind            `json:"kind"`                     // required
	Type            soc.Type            `json:"type,omitzero"`            // absent for a SOC 3
	Organization    string              `json:"organization"`             // required; the service organization's name
	Part            string              `json:"part,omitempty"`           // the division examined, if not the whole
	Systems         []string            `json:"systems,omitempty"`        // the names of the systems examined
	Auditor         string              `json:"auditor,omitempty"`        // the service auditor's name
	ReportDate      attestkit.Date      `json:"reportDate,omitzero"`      // the date of the auditor's report
	AsOf            attestkit.Date      `json:"asOf,omitzero"`            // the date that a Type 1 speaks of
	Period          attestkit.Period    `json:"period,omitzero"`          // the period that a Type 2 or SOC 3 covers
	CriteriaEdition soc.CriteriaEdition `json:"criteriaEdition,omitzero"` // of the trust services criteria; not of a SOC 1
	Opinion         TrackedOpinion      `json:"opinion,omitzero"`         // what the auditor concluded
}

// TrackedOpinion is what a tracker remembers of the auditor's opinion. An unmodified
// conclusion does not mean that there were no exceptions.
type TrackedOpinion struct {
	Overall     soc.Conclusion `json:"overall,omitzero"`     // the opinion as a whole
	Description soc.Conclusion `json:"description,omitzero"` // on the description; not in a SOC 3
	Design      soc.Conclusion `json:"design,omitzero"`      // on suitability of design
	Operation   soc.Conclusion `json:"operation,omitzero"`   // on operating effectiveness; not in a Type 1
	Matters     []string       `json:"matters,omitempty"`    // why a conclusion is modified, matter by matter
}

// TrackedObjective is a control objective of a vendor's SOC 1. Its text is kept
// because the same number may be another objective next year.
type TrackedObjective struct {
	ID   string `json:"id"`             // required; the report's own
	Text string `json:"text,omitempty"` // what the objective says
}

// TrackedCUEC is a CUEC of a vendor's report and what the organization does about it.
// [Update] changes what the report says; it leaves the answers alone, but for the
// status where the wording changed.
type TrackedCUEC struct {
	ID                 string             `json:"id"`                           // required; the report's own
	Text               string             `json:"text"`                         // required; what the current issue, or the last that had it, asks for
	Criteria           []tsc.Criterion    `json:"criteria,omitempty"`           // the vendor's criteria that it supports; none in a SOC 1
	ControlObjectives  []TrackedObjective `json:"controlObjectives,omitempty"`  // the vendor's objectives that it supports; SOC 1 only
	AdditionalCriteria []soc.CriterionRef `json:"additionalCriteria,omitempty"` // the vendor's criteria of other frameworks that it supports, in a SOC 2+
	Change             TrackedChange      `json:"change,omitzero"`              // what the current issue did to it; absent in the first, and where that is not known
	Earlier            []TrackedWording   `json:"earlier,omitempty"`            // what it was before, oldest first

	Status          TrackedStatus          `json:"status"`                    // required
	Unconfirmed     bool                   `json:"unconfirmed,omitempty"`     // the answers were given to an earlier wording: remove this once they hold for the text
	Reason          string                 `json:"reason,omitempty"`          // why it is not applicable
	Owner           string                 `json:"owner,omitempty"`           // who answers for it
	Due             attestkit.Date         `json:"due,omitzero"`              // when it is to be in place
	OwnControl      string                 `json:"ownControl,omitempty"`      // what the organization does about it, in its own words
	OwnControlIDs   []string               `json:"ownControlIds,omitempty"`   // ids of its controls, as in its assessment
	OwnCriteria     []tsc.Criterion        `json:"ownCriteria,omitempty"`     // criteria of its own SOC 2 that its control serves; see [TrackedCUEC.TouchedCriteria]
	OwnRequirements []iso27001.Requirement `json:"ownRequirements,omitempty"` // requirements of ISO/IEC 27001 that its control serves; see [TrackedCUEC.TouchedRequirements]
	Notes           string                 `json:"notes,omitempty"`           // whatever else
	Periods         []TrackedPeriod        `json:"periods,omitempty"`         // evidence by period; one is added, empty, for every issue
	Labels          map[string]string      `json:"labels,omitempty"`          // the caller's own data, carried through; at first the report's
}

// TrackedWording is what a CUEC was before it changed.
type TrackedWording struct {
	ID              string           `json:"id"`                        // required
	Text            string           `json:"text"`                      // required
	Until           attestkit.Date   `json:"until,omitzero"`            // the end of the last issue that had it so
	Status          TrackedStatus    `json:"status,omitzero"`           // of a reworded or withdrawn one, the status that it had then
	Acknowledgments []Acknowledgment `json:"acknowledgments,omitempty"` // of one's own report: who acknowledged this wording
}

// TrackedPeriod is a period for which evidence of a CUEC is asked. Others than those of
// the issues may be added, such as the months after a report until a year's end.
type TrackedPeriod struct {
	Period      attestkit.Period  `json:"period"`                // required; the day itself for a Type 1
	Evidence    []TrackedEvidence `json:"evidence,omitempty"`    // what shows that the own control operated
	NotOperated string            `json:"notOperated,omitempty"` // why it did not operate in the period, where that is so
}

// TrackedEvidence is a record of the own control. The tracker says where it is and how
// to recognize it, and never holds it.
type TrackedEvidence struct {
	Title       string         `json:"title"`                // required; a few words, or its id in an assessment
	PerformedOn attestkit.Date `json:"performedOn,omitzero"` // when what it shows was done, which decides; without it the item shows no operation
	Location    string         `json:"location,omitempty"`   // where it is: a link, a path, a ticket number
	SHA256      string         `json:"sha256,omitempty"`     // of the file: 64 lower-case hexadecimal digits
}

// AssumedCUEC is a CUEC that the organization's own report assumes at its customers.
type AssumedCUEC struct {
	ID                 string             `json:"id"`                           // required; the report's own
	Text               string             `json:"text"`                         // required; what the current issue, or the last that had it, asks for
	Criteria           []tsc.Criterion    `json:"criteria,omitempty"`           // the criteria that depend on it; none in a SOC 1
	ControlObjectives  []TrackedObjective `json:"controlObjectives,omitempty"`  // the objectives that depend on it; SOC 1 only
	AdditionalCriteria []soc.CriterionRef `json:"additionalCriteria,omitempty"` // the criteria of other frameworks that depend on it, in a SOC 2+
	Change             TrackedChange      `json:"change,omitzero"`              // what the current issue did to it; absent in the first, and where that is not known
	Earlier            []TrackedWording   `json:"earlier,omitempty"`            // what it was before, oldest first
	Acknowledgments    []Acknowledgment   `json:"acknowledgments,omitempty"`    // customers who said that they operate it as it reads now
	Notes              string             `json:"notes,omitempty"`              // whatever else
	Labels             map[string]string  `json:"labels,omitempty"`             // the caller's own data, carried through; at first the report's
}

// Acknowledgment is a customer's word that it operates a CUEC.
type Acknowledgment struct {
	Customer string         `json:"customer"`           // required
	Date     attestkit.Date `json:"date,omitzero"`      // when it was given
	By       string         `json:"by,omitempty"`       // the office of whoever gave it
	Location string         `json:"location,omitempty"` // where the record of it is
}

// End returns the last day that the issue speaks of: the end of its period, or its
// as-of date; zero when neither is given.
func (i *TrackedIssue) End() attestkit.Date { return orZero(i).span().To }

// span returns the days for which an issue asks for evidence.
func (i *TrackedIssue) span() attestkit.Period {
	if i.Period.IsValid() {
		return i.Period
	}
	return attestkit.Period{From: i.AsOf, To: i.AsOf}
}

// Current returns the issue that the report's CUECs are those of, the one with the
// latest end; zero when there is none.
func (r *TrackedReport) Current() TrackedIssue { return currentOf(orZero(r).Issues) }

// Current returns the issue that the report's CUECs are those of, the one with the
// latest end; zero when there is none.
func (r *OwnReport) Current() TrackedIssue { return currentOf(orZero(r).Issues) }

func currentOf(issues []TrackedIssue) TrackedIssue {
	if place := currentPlace(issues); place >= 0 {
		return issues[place]
	}
	return TrackedIssue{}
}

// currentPlace returns the place of the issue with the latest end, the last of equals;
// -1 when there is none.
func currentPlace(issues []TrackedIssue) int {
	place := -1
	for i := range issues {
		if place < 0 || !issues[i].End().Before(issues[place].End()) {
			place = i
		}
	}
	return place
}

// TouchedCriteria returns the criteria that the CUEC touches in the organization's own
// SOC 2: those that it names, or else those with the same ids as the vendor's, or else
// those that the cross-map links with its own requirements.
func (c *TrackedCUEC) TouchedCriteria() tsc.Set {
	c = orZero(c)
	if len(c.OwnCriteria)+len(c.Criteria) == 0 {
		return crossmap.CriteriaFor(iso27001.SetOf(c.OwnRequirements...))
	}
	if len(c.OwnCriteria) == 0 {
		return tsc.SetOf(c.Criteria...)
	}
	return tsc.SetOf(c.OwnCriteria...)
}

// TouchedRequirements returns the requirements of ISO/IEC 27001 that the CUEC touches:
// those that it names, or else those that the cross-map links with
// [TrackedCUEC.TouchedCriteria].
func (c *TrackedCUEC) TouchedRequirements() iso27001.Set {
	c = orZero(c)
	if len(c.OwnRequirements) == 0 {
		return crossmap.RequirementsFor(c.TouchedCriteria())
	}
	return iso27001.SetOf(c.OwnRequirements...)
}

// opinionOf keeps what a tracker remembers of an opinion.
func opinionOf(o *soc.Opinion) TrackedOpinion {
	kept := TrackedOpinion{Overall: o.Overall, Description: o.Description, Design: o.Design, Operation: o.Operation}
	for i := range o.Bases {
		kept.Matters = append(kept.Matters, o.Bases[i].Text)
	}
	return kept
}

// issueOf keeps what a tracker remembers of a report.
func issueOf(r *soc.Report) TrackedIssue {
	issue := TrackedIssue{
		Number: r.Number, Title: r.Title, Kind: r.Kind, Type: r.Type,
		Organization: r.Organization.Name, Part: r.Organization.Part, Auditor: r.Auditor.Name,
		ReportDate: r.ReportDate, AsOf: r.AsOf, Period: r.Period,
		CriteriaEdition: r.CriteriaEdition, Opinion: opinionOf(&r.Opinion),
	}
	for i := range r.Systems {
		issue.Systems = append(issue.Systems, r.Systems[i].Name)
	}
	return issue
}
