package soc

import (
	"log/slog"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/tsc"
)

// Report is a SOC 1, SOC 2 or SOC 3 report, as much of it as was transcribed. Only
// kind, type (not of a SOC 3), organization and a date or period are needed; all
// else may be absent, and absent means unknown. [Report.Validate] refuses what
// contradicts itself and never asks for more.
//
// Lists of ids are plain slices in the report's own order; an id twice is a
// problem. Controls, control objectives, exceptions and CUECs have ids, which are
// the report's own and need only differ within their list.
//
// Validate refuses a nil *Report; the other methods take it for a report of which
// nothing is known.
type Report struct {
	Number          string           `json:"number,omitempty"`         // the auditor's own number, where it has one
	Title           string           `json:"title,omitempty"`          // as printed on the front page
	Kind            Kind             `json:"kind"`                     // soc1, soc2 or soc3
	Type            Type             `json:"type,omitzero"`            // type1 or type2; absent for a SOC 3
	Extent          Extent           `json:"extent,omitzero"`          // how much was transcribed
	Organization    Organization     `json:"organization"`             // the service organization
	Systems         []System         `json:"systems,omitempty"`        // what was examined
	Auditor         Auditor          `json:"auditor,omitzero"`         // the service auditor
	ReportDate      attestkit.Date   `json:"reportDate,omitzero"`      // the date of the auditor's report
	AsOf            attestkit.Date   `json:"asOf,omitzero"`            // the date that a Type 1 speaks of
	Period          attestkit.Period `json:"period,omitzero"`          // the period that a Type 2 or SOC 3 covers
	Standards       []Standard       `json:"standards,omitempty"`      // the standards that the auditor names
	OtherStandard   string           `json:"otherStandard,omitempty"`  // which, when a standard is other
	Services        []Service        `json:"services,omitempty"`       // what a SOC 1 organization does for its users
	OtherService    string           `json:"otherService,omitempty"`   // which, when a service is other
	Categories      []tsc.Category   `json:"categories,omitempty"`     // trust services categories of a SOC 2 or SOC 3
	CriteriaEdition CriteriaEdition  `json:"criteriaEdition,omitzero"` // the edition of the trust services criteria
	RestrictedTo    []string         `json:"restrictedTo,omitempty"`   // the users to whom use is restricted, as the report names them

	Assertion                ManagementAssertion       `json:"assertion,omitzero"`                   // management's assertion
	Opinion                  Opinion                   `json:"opinion,omitzero"`                     // the auditor's conclusions
	AdditionalSubjectMatters []AdditionalSubjectMatter `json:"additionalSubjectMatters,omitempty"`   // what a SOC 2+ adds
	Description              Description               `json:"description,omitzero"`                 // the system description, by DC 1 to DC 9
	ControlObjectives        []ControlObjective        `json:"controlObjectives,omitempty"`          // of a SOC 1, specified by management
	Controls                 []Control                 `json:"controls,omitempty"`                   // with the tests of them
	Exceptions               []Exception               `json:"exceptions,omitempty"`                 // deviations and deficiencies that the auditor reports
	CUECs                    []CUEC                    `json:"cuecs,omitempty"`                      // complementary user entity controls
	Responsibilities         []Responsibility          `json:"userEntityResponsibilities,omitempty"` // user entity responsibilities that are not CUECs
	SubserviceOrganizations  []SubserviceOrganization  `json:"subserviceOrganizations,omitempty"`    // those whose controls are needed
	OtherInformation         []OtherInformation        `json:"otherInformation,omitempty"`           // from the organization, not covered by the opinion
	Labels                   map[string]string         `json:"labels,omitempty"`                     // the caller's own data, carried through
}

// Organization is a service organization.
type Organization struct {
	Name    string `json:"name"`              // its legal or trading name
	Part    string `json:"part,omitempty"`    // the division or business unit examined, if not the whole
	Country string `json:"country,omitempty"` // usually by its ISO 3166-1 alpha-2 code, such as US
}

// System is a system that the report is about.
type System struct {
	Name      string   `json:"name"`                // as the report calls it
	Boundary  string   `json:"boundary,omitempty"`  // what lies inside and outside
	Products  []string `json:"products,omitempty"`  // the products and services that it provides
	Locations []string `json:"locations,omitempty"` // the sites and regions in scope
}

// Auditor is the service auditor.
type Auditor struct {
	Name      string      `json:"name,omitempty"`      // the firm or office
	Kind      AuditorKind `json:"kind,omitzero"`       // what it is
	OtherKind string      `json:"otherKind,omitempty"` // which, when the kind is other
}

// ManagementAssertion is what is known of management's written assertion.
type ManagementAssertion struct {
	Date     attestkit.Date `json:"date,omitzero"`      // the date on it
	Signer   string         `json:"signer,omitempty"`   // the office of whoever signs it
	Modified bool           `json:"modified,omitempty"` // it states a modification, as it does beside a modified opinion
	Others   []string       `json:"others,omitempty"`   // inclusively treated organizations that give an assertion of their own
}

// IsZero reports whether nothing is known of the assertion, so that documents leave it
// out. A list without entries is nothing, be it nil or not.
func (a ManagementAssertion) IsZero() bool {
	return a.Date.IsZero() && a.Signer == "" && !a.Modified && len(a.Others) == 0
}

// Opinion is the auditor's opinion: a conclusion on each subject matter. Overall
// is for reports of which only the front page's wording is known; where the parts
// are known it may be left out. An unmodified conclusion does not mean that there
// were no exceptions.
type Opinion struct {
	Overall     Conclusion `json:"overall,omitzero"`     // the opinion as a whole
	Description Conclusion `json:"description,omitzero"` // on the description of the system; not in a SOC 3
	Design      Conclusion `json:"design,omitzero"`      // on suitability of design
	Operation   Conclusion `json:"operation,omitzero"`   // on operating effectiveness, Type 2 and SOC 3 only
	Bases       []Basis    `json:"bases,omitempty"`      // why a conclusion is modified
	Emphasis    []string   `json:"emphasis,omitempty"`   // emphasis and other-matter paragraphs
}

// IsZero reports whether nothing is known of the opinion, so that documents leave it
// out. A list without entries is nothing, be it nil or not.
func (o Opinion) IsZero() bool { return o.Worst() == 0 && len(o.Bases)+len(o.Emphasis) == 0 }

// Worst returns the gravest conclusion given, in the order unmodified, qualified,
// adverse, disclaimer; zero when none is.
func (o Opinion) Worst() Conclusion {
	return max(o.Overall, o.Description, o.Design, o.Operation)
}

// Of returns the conclusion on one subject matter: what is stated for it, or else
// the overall one; zero when neither is known.
func (o Opinion) Of(s SubjectMatter) Conclusion {
	parts := [...]Conclusion{0, o.Description, o.Design, o.Operation}
	if !s.IsValid() || parts[s] == 0 {
		return o.Overall
	}
	return parts[s]
}

// Basis is the reason of a modified conclusion.
type Basis struct {
	Subject             SubjectMatter          `json:"subject,omitzero"`              // which conclusion it modifies
	Text                string                 `json:"text"`                          // the matter
	Criteria            []tsc.Criterion        `json:"criteria,omitempty"`            // the criteria that it touches
	ControlObjectives   []string               `json:"controlObjectives,omitempty"`   // ids of the objectives that it touches
	AdditionalCriteria  []CriterionRef         `json:"additionalCriteria,omitempty"`  // the criteria of other frameworks that it touches
	DescriptionCriteria []DescriptionCriterion `json:"descriptionCriteria,omitempty"` // the description criteria that it touches
}

// AdditionalSubjectMatter is a subject matter or a set of criteria that a report
// carries besides its own, as a SOC 2+ does, with an opinion of its own.
type AdditionalSubjectMatter struct {
	Name      string   `json:"name"`                // what is examined in addition
	Framework string   `json:"framework,omitempty"` // whose criteria measure it, such as "HIPAA Security Rule"
	Edition   string   `json:"edition,omitempty"`   // of the framework
	Criteria  []string `json:"criteria,omitempty"`  // ids in the framework, which are not those of the trust services criteria
	Opinion   Opinion  `json:"opinion,omitzero"`    // on this subject matter
}

// CriterionRef names a criterion of another framework, one of an
// [AdditionalSubjectMatter] of the same report. [Report.Validate] refuses one whose
// framework no additional subject matter has, or whose id none of the framework
// lists; where one of the framework lists no criteria, any id will do. A tracker of
// package readiness keeps the references of a CUEC without the subject matters.
type CriterionRef struct {
	Framework string `json:"framework"` // that of an additional subject matter
	ID        string `json:"id"`        // in that framework
}

// ControlObjective is an objective of a SOC 1, which management specifies.
type ControlObjective struct {
	ID         string               `json:"id"`                   // the report's own
	Text       string               `json:"text,omitempty"`       // usually "Controls provide reasonable assurance that ..."
	Assertions []FinancialAssertion `json:"assertions,omitempty"` // the financial statement assertions that it serves
	Aims       []Aim                `json:"aims,omitempty"`       // what it wants of processing
	Labels     map[string]string    `json:"labels,omitempty"`     // the caller's own data
}

// OtherInformation is what the organization adds to its report. The opinion does
// not cover it.
type OtherInformation struct {
	Title string `json:"title,omitempty"`
	Text  string `json:"text"`
}

// End returns the last day that the report speaks of: the end of its period, or
// its as-of date; zero when neither is given. Age is counted from it, never from
// the report date.
func (r *Report) End() attestkit.Date {
	r = orZero(r)
	if r.Period.IsValid() {
		return r.Period.To
	}
	return r.AsOf
}

// Criteria returns the trust services criteria of the report: all that its
// categories bring, less those that its description calls not relevant. It is
// empty for a SOC 1 and where no category is given.
func (r *Report) Criteria() tsc.Set {
	r = orZero(r)
	if !r.Kind.UsesCriteria() || len(r.Categories) == 0 {
		return tsc.Set{}
	}
	s := tsc.CriteriaFor(r.Categories...)
	for _, n := range r.Description.NotRelevant {
		s = s.Without(n.Criterion)
	}
	return s
}

// LogValue implements [slog.LogValuer]: what identifies the report and how much it
// holds, never its text.
func (r Report) LogValue() slog.Value {
	return slog.GroupValue(
		slog.String("kind", r.Kind.String()), slog.String("type", r.Type.String()),
		slog.String("end", r.End().String()), slog.Int("controls", len(r.Controls)),
		slog.Int("exceptions", len(r.Exceptions)), slog.Int("cuecs", len(r.CUECs)),
	)
}
