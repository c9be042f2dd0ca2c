package recommend

import (
	"log/slog"
	"maps"
	"slices"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// Profile is what a service organization knows of its service and of those who ask
// for a report. Only AsOf is required. An answer that is left out is [Unknown], and
// the recommendation says whether it matters; a list that is left out says that
// nothing of the kind is known.
//
// Validate refuses a nil *Profile, SetAnswer does nothing with it, and the other methods
// take it for a profile of which nothing is known.
type Profile struct {
	AsOf attestkit.Date `json:"asOf"` // the day for which the recommendation is made: there is no clock

	AffectsFinancialStatements   Answer `json:"affectsFinancialStatements,omitzero"`   // what the service does ends up in clients' financial statements (ICFR)
	HostsFinancialSystems        Answer `json:"hostsFinancialSystems,omitzero"`        // clients run systems on the service that their financial reporting relies on
	RequestedByFinancialAuditor  Answer `json:"requestedByFinancialAuditor,omitzero"`  // the auditor of a client's financial statements asks
	RequestedByFinanceTeam       Answer `json:"requestedByFinanceTeam,omitzero"`       // a client's finance team asks; decides nothing alone
	ClientsAttestICFR            Answer `json:"clientsAttestICFR,omitzero"`            // clients must attest to their own internal control over financial reporting
	ProcessesTransactions        Answer `json:"processesTransactions,omitzero"`        // payroll, payments, claims, loans, bills or other transactions are processed for clients
	HoldsCustomerData            Answer `json:"holdsCustomerData,omitzero"`            // customer data is held or processed
	RequestedBySecurityTeam      Answer `json:"requestedBySecurityTeam,omitzero"`      // a prospect's or customer's security or risk team asks
	BlocksDeal                   Answer `json:"blocksDeal,omitzero"`                   // procurement asks, or a deal waits on a SOC 2
	CommitsToAvailability        Answer `json:"commitsToAvailability,omitzero"`        // uptime is promised in contracts
	CommitsToConfidentiality     Answer `json:"commitsToConfidentiality,omitzero"`     // confidential information is received under contract or NDA
	CommitsToProcessingIntegrity Answer `json:"commitsToProcessingIntegrity,omitzero"` // processing is promised complete, accurate and timely
	ProcessesPersonalInformation Answer `json:"processesPersonalInformation,omitzero"` // personal information is processed
	ActsAsController             Answer `json:"actsAsController,omitzero"`             // privacy commitments are made to the people themselves
	WantsPublicReport            Answer `json:"wantsPublicReport,omitzero"`            // a report for the general public is wanted
	BuyersRequireType2           Answer `json:"buyersRequireType2,omitzero"`           // buyers insist on operating effectiveness
	BuyersAcceptISO27001         Answer `json:"buyersAcceptISO27001,omitzero"`         // buyers would accept an ISO/IEC 27001 certificate instead
	HoldsISO27001                Answer `json:"holdsISO27001,omitzero"`                // an ISO/IEC 27001 certificate is held
	UsesSubserviceOrganizations  Answer `json:"usesSubserviceOrganizations,omitzero"`  // key parts are run by subservice organizations

	Services           []soc.Service  `json:"services,omitempty"`           // what is done for clients, for the scope of a SOC 1
	OtherService       string         `json:"otherService,omitempty"`       // which, when a service is other
	RequiredCategories []tsc.Category `json:"requiredCategories,omitempty"` // trust services categories that customers require
	ContractNames      []Named        `json:"contractNames,omitempty"`      // what contracts and questionnaires name outright
	Standards          []soc.Standard `json:"standards,omitempty"`          // standards that users ask for, such as ISAE 3402, ISAE 3000 and CSAE 3416
	OtherStandard      string         `json:"otherStandard,omitempty"`      // which, when a standard is other
	OtherAsks          []Ask          `json:"otherAsks,omitempty"`          // what else is asked for; answered with notes, never with verdicts
	OtherAsk           string         `json:"otherAsk,omitempty"`           // what, when one of them is other

	NeededBy               attestkit.Date     `json:"neededBy,omitzero"`               // the day on which buyers want to hold the report
	ControlsOperatingSince attestkit.Date     `json:"controlsOperatingSince,omitzero"` // the day since which the controls operate and leave evidence
	ClientsFiscalYearEnd   attestkit.MonthDay `json:"clientsFiscalYearEnd,omitzero"`   // the last day of the clients' fiscal year, such as 12-31
	IssuanceDays           int                `json:"issuanceDays,omitempty"`          // days from the end of a period to its report, 1 to 365; 0 is the convention, 42
	Held                   []HeldReport       `json:"held,omitempty"`                  // the reports already held

	Labels map[string]string `json:"labels,omitempty"` // the caller's own data, carried through
}

// Named is what one contract or questionnaire names outright. At least one member is
// given.
type Named struct {
	Kind       soc.Kind       `json:"kind,omitzero"`        // soc1, soc2 or soc3; absent when it only says "a SOC report"
	Type       soc.Type       `json:"type,omitzero"`        // type1 or type2
	Categories []tsc.Category `json:"categories,omitempty"` // trust services categories, never with a soc1
}

// HeldReport is a report that the organization already holds.
type HeldReport struct {
	Kind   soc.Kind         `json:"kind"`            // soc1, soc2 or soc3
	Type   soc.Type         `json:"type,omitzero"`   // type1 or type2; absent for a SOC 3, and where the date or period tells it
	AsOf   attestkit.Date   `json:"asOf,omitzero"`   // the date that a Type 1 speaks of
	Period attestkit.Period `json:"period,omitzero"` // the period that a Type 2 or SOC 3 covers
}

// End returns the last day that the report speaks of; zero when it is not given.
func (h HeldReport) End() attestkit.Date {
	if h.Period.IsValid() {
		return h.Period.To
	}
	return h.AsOf
}

// isType2 reports whether the report speaks of operation over a period.
func (h HeldReport) isType2() bool { return h.Period.IsValid() && h.Type != soc.Type1 }

// Clone returns a copy of the profile that shares nothing with it that can change; the
// zero Profile for nil. Texts are not copied: one that is kept may keep the memory of the
// whole document that it was read from.
func (p *Profile) Clone() Profile {
	if p == nil {
		return Profile{}
	}
	c := *p
	c.Services, c.RequiredCategories = slices.Clone(p.Services), slices.Clone(p.RequiredCategories)
	c.Standards, c.OtherAsks, c.Held = slices.Clone(p.Standards), slices.Clone(p.OtherAsks), slices.Clone(p.Held)
	c.ContractNames = slices.Clone(p.ContractNames)
	for i := range c.ContractNames {
		c.ContractNames[i].Categories = slices.Clone(c.ContractNames[i].Categories)
	}
	c.Labels = maps.Clone(p.Labels)
	return c
}

// LogValue implements [slog.LogValuer]: the date and how many questions are
// answered, never a text.
func (p Profile) LogValue() slog.Value {
	known := 0
	for q := range Questions() {
		if p.Answer(q).IsKnown() {
			known++
		}
	}
	return slog.GroupValue(slog.String("asOf", p.AsOf.String()), slog.Int("answered", known), slog.Int("held", len(p.Held)))
}
