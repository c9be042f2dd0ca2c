// Rows are data: see CONTRIBUTING.md on how to change them.

package iso27001

// The headings of clauses 4 to 10, which hold no requirements of their own.
const (
	Heading4   Heading = iota + 1 // Context of the organization
	Heading5                      // Leadership
	Heading6                      // Planning
	Heading6_1                    // Actions to address risks and opportunities
	Heading7                      // Support
	Heading7_5                    // Documented information
	Heading8                      // Operation
	Heading9                      // Performance evaluation
	Heading9_2                    // Internal audit
	Heading9_3                    // Management review
	Heading10                     // Improvement
)

const lastHeading = Heading10

type headingRow struct {
	id, title, summary string
	parent             Heading
}

var headingRows = [...]headingRow{
	Heading4: {
		id: "4", title: "Context of the organization",
		summary: "The groundwork for everything after it: why the management system exists, whom it answers to, where its borders run and which processes make it work.",
	},
	Heading5: {
		id: "5", title: "Leadership",
		summary: "Top management's own part, which cannot be handed to a security team: steering the system, issuing its policy and deciding who answers for what.",
	},
	Heading6: {
		id: "6", title: "Planning",
		summary: "Decisions made in advance: which risks matter and how they are treated, which targets to aim for, and how the management system itself is altered.",
	},
	Heading6_1: {
		id: "6.1", title: "Actions to address risks and opportunities", parent: Heading6,
		summary: "Keeps apart two subjects that are often confused: what could help or hinder the management system as a whole, and the assessment and treatment of risks to information.",
	},
	Heading7: {
		id: "7", title: "Support",
		summary: "What the system runs on: money and people, their skill and awareness, agreed channels of communication, and documents that can be trusted.",
	},
	Heading7_5: {
		id: "7.5", title: "Documented information", parent: Heading7,
		summary: "Deals with documents and records in three steps: which ones have to exist, how each is written and approved, and how it is kept current and safe afterward.",
	},
	Heading8: {
		id: "8", title: "Operation",
		summary: "Plans turn into work here: processes are operated, assessments repeated and treatments carried out, each leaving a record behind.",
	},
	Heading9: {
		id: "9", title: "Performance evaluation",
		summary: "Three ways of finding out whether the system works: measurement, internal audit and a formal review by top management.",
	},
	Heading9_2: {
		id: "9.2", title: "Internal audit", parent: Heading9,
		summary: "Separates the questions that an internal audit answers from the schedule, auditors and reports through which they get answered.",
	},
	Heading9_3: {
		id: "9.3", title: "Management review", parent: Heading9,
		summary: "Top management's periodic judgment of the system, divided into the duty to hold the review, the agenda for it and the decisions it leaves behind.",
	},
	Heading10: {
		id: "10", title: "Improvement",
		summary: "Asks two different things: getting better without being pushed, and putting right whatever went wrong together with its cause.",
	},
}

var themeSummaries = [...]string{
	Organizational: "Holds 37 controls on governance and process: policies and roles, assets and access rules, suppliers and cloud, incidents, continuity, legal duties and reviews. Most of the evidence is contracts, registers, approvals and minutes.",
	People:         "Eight controls on conduct before, during and after employment, down to secrecy agreements, work from home and the reporting of events. HR files hold most of the proof, and interviews the rest.",
	Physical:       "Fourteen controls look after buildings, rooms, equipment, media and cabling, against intruders, fire, power cuts and careless disposal. An auditor walks the site to see most of them in place.",
	Technological:  "With 34 controls the theme spans endpoints, privileged access, malware, vulnerabilities, backup, logging, networks, cryptography and software development. Settings and tool exports say more here than policies.",
}
