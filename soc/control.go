package soc

import (
	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/tsc"
)

// Control is a control of the service organization with the auditor's tests of
// it. Controls and criteria go many to many.
type Control struct {
	ID                 string            `json:"id"`                           // the report's own
	Title              string            `json:"title,omitempty"`              // a few words
	Description        string            `json:"description,omitempty"`        // what is done, by whom, how often
	Criteria           []tsc.Criterion   `json:"criteria,omitempty"`           // the trust services criteria it serves; none in a SOC 1
	ControlObjectives  []string          `json:"controlObjectives,omitempty"`  // ids of the objectives it serves; SOC 1 only
	AdditionalCriteria []CriterionRef    `json:"additionalCriteria,omitempty"` // criteria of other frameworks it serves, in a SOC 2+
	Owner              string            `json:"owner,omitempty"`              // the role that answers for it
	Cadence            Cadence           `json:"cadence,omitzero"`             // how often it operates
	OtherCadence       string            `json:"otherCadence,omitempty"`       // which, when the cadence is other
	Nature             Nature            `json:"nature,omitzero"`              // manual, automated, or manual upon what a system produces
	Functions          []Function        `json:"functions,omitempty"`          // preventive, detective, corrective
	Tests              []Test            `json:"tests,omitempty"`              // what the auditor did
	Labels             map[string]string `json:"labels,omitempty"`             // the caller's own data
}

// Test is one test of a control. Numbers are pointers, since a report that prints
// no number is not one that prints 0: a population of 0 says that nothing called
// for the control. Most reports print them only where deviations were found.
type Test struct {
	Procedures       []Procedure `json:"procedures,omitempty"`       // how it was tested
	Text             string      `json:"text,omitempty"`             // the test as described
	Population       *int        `json:"population,omitempty"`       // items from which the sample was drawn
	PopulationSource string      `json:"populationSource,omitempty"` // where the list of them came from
	Sample           *int        `json:"sample,omitempty"`           // items tested
	Deviations       *int        `json:"deviations,omitempty"`       // items tested that deviated
	Result           Result      `json:"result,omitzero"`            // what was found
}

// Exception is a deviation or deficiency that the auditor reports. It does not by
// itself modify the opinion.
type Exception struct {
	ID                 string            `json:"id"`                           // the report's own, or the transcriber's
	Kind               ExceptionKind     `json:"kind,omitzero"`                // operation, design or description
	Controls           []string          `json:"controls,omitempty"`           // ids of the controls it concerns
	Criteria           []tsc.Criterion   `json:"criteria,omitempty"`           // criteria it concerns, where the report says so itself
	ControlObjectives  []string          `json:"controlObjectives,omitempty"`  // likewise objectives, by id
	AdditionalCriteria []CriterionRef    `json:"additionalCriteria,omitempty"` // likewise criteria of other frameworks
	Text               string            `json:"text,omitempty"`               // what was found
	Sample             *int              `json:"sample,omitempty"`             // items tested, if told
	Deviations         *int              `json:"deviations,omitempty"`         // of these deviating, if told
	Response           Response          `json:"response,omitzero"`            // management's, which the opinion does not cover
	Labels             map[string]string `json:"labels,omitempty"`             // the caller's own data
}

// Response is management's response to an exception.
type Response struct {
	Text string         `json:"text,omitempty"`
	Date attestkit.Date `json:"date,omitzero"` // by when, or since when, it is remedied
}

// CUEC is a complementary user entity control: a control that the organization
// assumes its users to operate and without which its own would not suffice. What
// users merely ought to do is a [Responsibility].
type CUEC struct {
	ID                 string            `json:"id"`                           // the report's own
	Text               string            `json:"text"`                         // what the user entity does
	Criteria           []tsc.Criterion   `json:"criteria,omitempty"`           // the criteria it complements; none in a SOC 1
	ControlObjectives  []string          `json:"controlObjectives,omitempty"`  // ids of the objectives it complements; SOC 1 only
	AdditionalCriteria []CriterionRef    `json:"additionalCriteria,omitempty"` // criteria of other frameworks it complements, in a SOC 2+
	Labels             map[string]string `json:"labels,omitempty"`             // the caller's own data
}

// Responsibility is something that user entities should do to use the system as
// intended, and that no criterion or objective depends on.
type Responsibility struct {
	ID   string `json:"id,omitempty"`
	Text string `json:"text"`
}

// SubserviceOrganization is a vendor whose controls are necessary, together with
// the organization's own, to meet its commitments or objectives. Its services may
// be treated differently.
type SubserviceOrganization struct {
	Name     string              `json:"name"`
	Services []SubserviceService `json:"services,omitempty"`
	Labels   map[string]string   `json:"labels,omitempty"` // the caller's own data
}

// SubserviceService is what a subservice organization does, and how the report
// treats it.
type SubserviceService struct {
	Service    string   `json:"service"`              // what it does
	Method     Method   `json:"method,omitzero"`      // carve-out or inclusive
	CSOCs      []CSOC   `json:"csocs,omitempty"`      // complementary subservice organization controls; carve-out only
	Monitoring string   `json:"monitoring,omitempty"` // how the organization watches it, expected under both methods
	CarvesOut  []string `json:"carvesOut,omitempty"`  // organizations that an inclusively treated one carves out itself
}

// CSOC is a complementary subservice organization control: a kind of control that
// is assumed at a carved-out organization.
type CSOC struct {
	ID                 string          `json:"id,omitempty"`
	Text               string          `json:"text"`
	Criteria           []tsc.Criterion `json:"criteria,omitempty"`           // the criteria it complements; none in a SOC 1
	ControlObjectives  []string        `json:"controlObjectives,omitempty"`  // ids of the objectives it complements; SOC 1 only
	AdditionalCriteria []CriterionRef  `json:"additionalCriteria,omitempty"` // criteria of other frameworks it complements, in a SOC 2+
}

// Description is the system description, arranged as the description criteria
// are. A SOC 1 uses what fits. A SOC 3, which has boundaries and principal commitments
// in its place, holds no incidents, changes or notes.
type Description struct {
	Services         []string          `json:"services,omitempty"`         // DC1: the types of services
	Commitments      []string          `json:"commitments,omitempty"`      // DC2: principal service commitments
	Requirements     []string          `json:"requirements,omitempty"`     // DC2: system requirements
	Infrastructure   []string          `json:"infrastructure,omitempty"`   // DC3.a
	Software         []string          `json:"software,omitempty"`         // DC3.b
	People           []string          `json:"people,omitempty"`           // DC3.c
	Procedures       []string          `json:"procedures,omitempty"`       // DC3.d
	Data             []string          `json:"data,omitempty"`             // DC3.e
	Incidents        []Incident        `json:"incidents,omitempty"`        // DC4
	NotRelevant      []NotRelevant     `json:"notRelevant,omitempty"`      // DC8
	Changes          []Event           `json:"changes,omitempty"`          // DC9: significant changes in the period
	SubsequentEvents []Event           `json:"subsequentEvents,omitempty"` // between the end of what the report covers and its date
	Notes            []DescriptionNote `json:"notes,omitempty"`            // what the description says of a criterion itself, such as "not applicable"
}

// IsZero reports whether nothing of the description was recorded, so that documents
// leave it out. A list without entries is nothing, be it nil or not.
func (d Description) IsZero() bool {
	texts := len(d.Services) + len(d.Commitments) + len(d.Requirements) + len(d.Infrastructure) + len(d.Software) + len(d.People) + len(d.Procedures) + len(d.Data)
	return texts+len(d.Incidents)+len(d.NotRelevant)+len(d.Changes)+len(d.SubsequentEvents)+len(d.Notes) == 0
}

// Incident is a system incident that the description discloses (DC4).
type Incident struct {
	ID          string         `json:"id,omitempty"`
	Nature      string         `json:"nature"`                // DC4.a
	Date        attestkit.Date `json:"date,omitzero"`         // DC4.b: when it happened or was found
	Timing      string         `json:"timing,omitempty"`      // DC4.b in words
	Extent      string         `json:"extent,omitempty"`      // DC4.c: what it affected
	Disposition string         `json:"disposition,omitempty"` // DC4.c: what became of it
}

// NotRelevant is a criterion in scope that does not apply to the system (DC8).
type NotRelevant struct {
	Criterion tsc.Criterion `json:"criterion"`
	Reason    string        `json:"reason,omitempty"`
}

// Event is a change or an event with its date, where that is known.
type Event struct {
	Date attestkit.Date `json:"date,omitzero"`
	Text string         `json:"text"`
}

// DescriptionNote is a remark on a description criterion, in a SOC 2.
type DescriptionNote struct {
	Criterion DescriptionCriterion `json:"criterion"`
	Text      string               `json:"text"`
}
