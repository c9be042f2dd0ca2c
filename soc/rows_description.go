// Rows are data: see CONTRIBUTING.md on how to change them.

package soc

// The SOC 2 description criteria of DC section 200, and their lettered items.
const (
	DC1  DescriptionCriterion = iota + 1 // Types of services provided
	DC2                                  // Principal service commitments and system requirements
	DC3                                  // Components of the system used to provide the services
	DC3A                                 // Infrastructure
	DC3B                                 // Software
	DC3C                                 // People
	DC3D                                 // Procedures
	DC3E                                 // Data
	DC4                                  // Identified system incidents
	DC4A                                 // Nature of each incident
	DC4B                                 // Timing surrounding the incident
	DC4C                                 // Extent (or effect) and disposition of the incident
	DC5                                  // Applicable trust services criteria and related controls
	DC6                                  // Complementary user entity controls (CUECs)
	DC7                                  // Subservice organizations and their necessary controls
	DC7A                                 // Inclusive method disclosures
	DC7B                                 // Carve-out method disclosures
	DC8                                  // Applicable criteria not relevant to the system, with reasons
	DC9                                  // Significant changes to the system and controls in the period
)

const lastDescriptionCriterion = DC9

type descriptionRow struct {
	id, item, subject, summary, condition string
	applies                               DescriptionApplicability
	of                                    DescriptionCriterion // the criterion that a lettered item belongs to
}

var descriptionRows = [...]descriptionRow{
	DC1: {
		id: "DC1", subject: "Types of services provided", applies: AppliesBothTypes,
		summary: "A customer who bought one product can tell from this section whether that product is inside the report and what the organization does for it.",
	},
	DC2: {
		id: "DC2", subject: "Principal service commitments and system requirements", applies: AppliesBothTypes,
		summary: "Promises made to most customers in contracts and published terms stand beside what the system has to do to keep them, in the organization's own words rather than those of the criteria.",
	},
	DC3: {
		id: "DC3", subject: "Components of the system used to provide the services", applies: AppliesBothTypes,
		summary: "Five kinds of component mark the boundary of the system, and whatever the auditor tests, down to a database or branch office, has its place among them.",
	},
	DC3A: {
		id: "DC3", item: "a", subject: "Infrastructure", applies: AppliesBothTypes, of: DC3,
		summary: "Data centers, cloud regions, networks and hardware are named as they stood at the report's date or through its period, at a level of detail a customer can follow.",
	},
	DC3B: {
		id: "DC3", item: "b", subject: "Software", applies: AppliesBothTypes, of: DC3,
		summary: "Besides the application customers see, this lists the operating systems, databases and supporting tools, including those that deploy code or hold the tickets that auditors sample.",
	},
	DC3C: {
		id: "DC3", item: "c", subject: "People", applies: AppliesBothTypes, of: DC3,
		summary: "Teams are described by what they do for the service, from support agents and developers to contractors and board overseers, which a bare organization chart does not show.",
	},
	DC3D: {
		id: "DC3", item: "d", subject: "Procedures", applies: AppliesBothTypes, of: DC3,
		summary: "A reader can follow how the work is done, by scripts and by hand, from onboarding a customer to handling an incident, in steps that staff would recognize as their own.",
	},
	DC3E: {
		id: "DC3", item: "e", subject: "Data", applies: AppliesBothTypes, of: DC3,
		summary: "The reader learns what kinds of information the system takes in, holds and produces and how they are protected, though backups, logs and copies in test systems are easily forgotten.",
	},
	DC4: {
		id: "DC4", subject: "Identified system incidents (control failure, or significant failure to achieve commitments/requirements)", applies: AppliesByDate,
		summary:   "Incidents traced to a control that was badly designed or did not work, or that seriously broke a commitment or requirement, are described here, and routine alerts stay out.",
		condition: "A Type 1 speaks as of its date and a Type 2 for its whole period.",
	},
	DC4A: {
		id: "DC4", item: "a", subject: "Nature of each incident", applies: AppliesByDate, of: DC4,
		summary:   "What happened and which control or commitment failed is said plainly, since a phrase such as service disruption leaves customers unable to judge their own exposure.",
		condition: "As DC4, for each incident disclosed there.",
	},
	DC4B: {
		id: "DC4", item: "b", subject: "Timing surrounding the incident", applies: AppliesByDate, of: DC4,
		summary:   "Dates show when the incident began, was noticed and ended, and an account that gives only the day of the fix conceals how long it went undetected.",
		condition: "As DC4, for each incident disclosed there.",
	},
	DC4C: {
		id: "DC4", item: "c", subject: "Extent (or effect) and disposition of the incident", applies: AppliesByDate, of: DC4,
		summary:   "Which customers, records or hours of service were affected appears together with how the matter ended, and an unfinished remedy is described as unfinished.",
		condition: "As DC4, for each incident disclosed there.",
	},
	DC5: {
		id: "DC5", subject: "Applicable trust services criteria and related controls", applies: AppliesBothTypes,
		summary: "Each criterion in scope is paired with the controls meant to satisfy it, worded closely enough to be tested, and one control may stand beside several criteria.",
	},
	DC6: {
		id: "DC6", subject: "Complementary user entity controls (CUECs) - only when assumed and necessary", applies: AppliesConditionally,
		summary:   "Controls that customers operate, and without which the organization's own would fall short, are listed here, while everyday user responsibilities are kept apart.",
		condition: "Only when user entity controls are assumed and necessary alongside the organization's own.",
	},
	DC7: {
		id: "DC7", subject: "Subservice organizations and their necessary controls", applies: AppliesConditionally,
		summary:   "Parties appear here because commitments cannot be met without their controls, a test that a cloud host usually passes and an office caterer does not.",
		condition: "Only when controls at a subservice organization are necessary.",
	},
	DC7A: {
		id: "DC7", item: "a", subject: "Inclusive method disclosures (nature of service; necessary controls; relevant system components; portions attributable to the subservice organization)", applies: AppliesConditionally, of: DC7,
		summary:   "The other party's service, components and needed controls are described and credited to it, and no complementary subservice organization controls are listed because its controls are themselves examined.",
		condition: "Only for services presented under the inclusive method.",
	},
	DC7B: {
		id: "DC7", item: "b", subject: "Carve-out method disclosures (nature of service; applicable criteria intended to be met there; types of controls assumed = CSOCs)", applies: AppliesConditionally, of: DC7,
		summary:   "For a party left outside the examination, the reader finds the kinds of control assumed there (CSOCs), the criteria that lean on them, what it does and how it is monitored.",
		condition: "Only for services presented under the carve-out method.",
	},
	DC8: {
		id: "DC8", subject: "Specific applicable criteria that are not relevant to the system and the reasons", applies: AppliesConditionally,
		summary:   "A criterion that cannot apply, such as P3.1 where nothing is collected directly, is named with a reason drawn from the system itself, and a merely missing control is no such reason.",
		condition: "Only when a criterion in a chosen category is not relevant to the system.",
	},
	DC9: {
		id: "DC9", subject: "Relevant details of significant changes to the system and controls during the period", applies: AppliesType2,
		summary:   "A hosting move, a replaced access system or a reorganized operations team is dated and described with the controls before and after, where it would alter a reader's view.",
		condition: "Type 2 only, since a Type 1 has no period.",
	},
}
