// Rows are data: see CONTRIBUTING.md on how to change them.

package iso27001

// The leaf clauses of ISO/IEC 27001:2022, those that hold requirements.
const (
	Clause4_1   Requirement = iota + 1 // Understanding the organization and its context
	Clause4_2                          // Understanding the needs and expectations of interested parties
	Clause4_3                          // Determining the scope of the information security management system
	Clause4_4                          // Information security management system
	Clause5_1                          // Leadership and commitment
	Clause5_2                          // Policy
	Clause5_3                          // Organizational roles, responsibilities and authorities
	Clause6_1_1                        // General (Actions to address risks and opportunities)
	Clause6_1_2                        // Information security risk assessment
	Clause6_1_3                        // Information security risk treatment
	Clause6_2                          // Information security objectives and planning to achieve them
	Clause6_3                          // Planning of changes
	Clause7_1                          // Resources
	Clause7_2                          // Competence
	Clause7_3                          // Awareness
	Clause7_4                          // Communication
	Clause7_5_1                        // General (Documented information)
	Clause7_5_2                        // Creating and updating
	Clause7_5_3                        // Control of documented information
	Clause8_1                          // Operational planning and control
	Clause8_2                          // Information security risk assessment
	Clause8_3                          // Information security risk treatment
	Clause9_1                          // Monitoring, measurement, analysis and evaluation
	Clause9_2_1                        // General (Internal audit)
	Clause9_2_2                        // Internal audit programme
	Clause9_3_1                        // General (Management review)
	Clause9_3_2                        // Management review inputs
	Clause9_3_3                        // Management review results
	Clause10_1                         // Continual improvement
	Clause10_2                         // Nonconformity and corrective action
)

// The controls of Annex A.
const (
	A5_1  Requirement = iota + 31 // Policies for information security
	A5_2                          // Information security roles and responsibilities
	A5_3                          // Segregation of duties
	A5_4                          // Management responsibilities
	A5_5                          // Contact with authorities
	A5_6                          // Contact with special interest groups
	A5_7                          // Threat intelligence
	A5_8                          // Information security in project management
	A5_9                          // Inventory of information and other associated assets
	A5_10                         // Acceptable use of information and other associated assets
	A5_11                         // Return of assets
	A5_12                         // Classification of information
	A5_13                         // Labelling of information
	A5_14                         // Information transfer
	A5_15                         // Access control
	A5_16                         // Identity management
	A5_17                         // Authentication information
	A5_18                         // Access rights
	A5_19                         // Information security in supplier relationships
	A5_20                         // Addressing information security within supplier agreements
	A5_21                         // Managing information security in the information and communication technology (ICT) supply chain
	A5_22                         // Monitoring, review and change management of supplier services
	A5_23                         // Information security for use of cloud services
	A5_24                         // Information security incident management planning and preparation
	A5_25                         // Assessment and decision on information security events
	A5_26                         // Response to information security incidents
	A5_27                         // Learning from information security incidents
	A5_28                         // Collection of evidence
	A5_29                         // Information security during disruption
	A5_30                         // ICT readiness for business continuity
	A5_31                         // Legal, statutory, regulatory and contractual requirements
	A5_32                         // Intellectual property rights
	A5_33                         // Protection of records
	A5_34                         // Privacy and protection of personal identifiable information (PII)
	A5_35                         // Independent review of information security
	A5_36                         // Compliance with policies, rules and standards for information security
	A5_37                         // Documented operating procedures
	A6_1                          // Screening
	A6_2                          // Terms and conditions of employment
	A6_3                          // Information security awareness, education and training
	A6_4                          // Disciplinary process
	A6_5                          // Responsibilities after termination or change of employment
	A6_6                          // Confidentiality or non-disclosure agreements
	A6_7                          // Remote working
	A6_8                          // Information security event reporting
	A7_1                          // Physical security perimeters
	A7_2                          // Physical entry
	A7_3                          // Securing offices, rooms and facilities
	A7_4                          // Physical security monitoring
	A7_5                          // Protecting against physical and environmental threats
	A7_6                          // Working in secure areas
	A7_7                          // Clear desk and clear screen
	A7_8                          // Equipment siting and protection
	A7_9                          // Security of assets off-premises
	A7_10                         // Storage media
	A7_11                         // Supporting utilities
	A7_12                         // Cabling security
	A7_13                         // Equipment maintenance
	A7_14                         // Secure disposal or re-use of equipment
	A8_1                          // User end point devices
	A8_2                          // Privileged access rights
	A8_3                          // Information access restriction
	A8_4                          // Access to source code
	A8_5                          // Secure authentication
	A8_6                          // Capacity management
	A8_7                          // Protection against malware
	A8_8                          // Management of technical vulnerabilities
	A8_9                          // Configuration management
	A8_10                         // Information deletion
	A8_11                         // Data masking
	A8_12                         // Data leakage prevention
	A8_13                         // Information backup
	A8_14                         // Redundancy of information processing facilities
	A8_15                         // Logging
	A8_16                         // Monitoring activities
	A8_17                         // Clock synchronization
	A8_18                         // Use of privileged utility programs
	A8_19                         // Installation of software on operational systems
	A8_20                         // Networks security
	A8_21                         // Security of network services
	A8_22                         // Segregation of networks
	A8_23                         // Web filtering
	A8_24                         // Use of cryptography
	A8_25                         // Secure development life cycle
	A8_26                         // Application security requirements
	A8_27                         // Secure system architecture and engineering principles
	A8_28                         // Secure coding
	A8_29                         // Security testing in development and acceptance
	A8_30                         // Outsourced development
	A8_31                         // Separation of development, test and production environments
	A8_32                         // Change management
	A8_33                         // Test information
	A8_34                         // Protection of information systems during audit testing
)

const (
	lastClause      = Clause10_2
	lastRequirement = A8_34
)

type clauseRow struct {
	id, title, summary string
	heading            Heading
	change, amendment  string // what the 2022 edition and Amendment 1:2024 touched
}

var clauseRows = [...]clauseRow{
	Clause4_1: {
		id: "4.1", heading: Heading4,
		title:     "Understanding the organization and its context",
		summary:   "What happens outside and inside the organization has to be known where it helps or hinders the security aims: a new banking law, an aging data center, a hiring freeze. Nothing has to be written down, but each issue named in the interview should reappear in the planning of 6.1.1.",
		amendment: "Amendment 1:2024 adds a requirement: the organization has to decide if climate change bears on its management system, and a reasoned no is an acceptable answer.",
	},
	Clause4_2: {
		id: "4.2", heading: Heading4,
		title:     "Understanding the needs and expectations of interested parties",
		summary:   "Before the scope is drawn, it must be settled which demands of which customers, regulators, insurers or owners the ISMS will serve. No register is prescribed, yet \"they all want data protection\", with no contract or statute behind it, is not a decision.",
		change:    "A third item now asks which of the parties' demands the ISMS will deal with, a decision that 2013 left implicit.",
		amendment: "Amendment 1:2024 adds a note here and no new duty: a customer or investor may well have climate-related demands, which are then weighed like any other.",
	},
	Clause4_3: {
		id: "4.3", heading: Heading4,
		title:   "Determining the scope of the information security management system",
		summary: "The scope document must name the sites, services and systems inside, after weighing each handover to another department or supplier as well as what 4.1 and 4.2 brought up. Network diagrams read beside the wording meant for the certificate show an omitted cloud platform or shared IT team.",
	},
	Clause4_4: {
		id: "4.4", heading: Heading4,
		title:   "Information security management system",
		summary: "Policies in a folder are not yet a system: its processes have to exist, hand their results to one another and go on getting better long after certification. One question tests this, namely how a security incident finds its way into the risk register.",
		change:  "The processes that the system needs, and how they act on one another, are now named explicitly as part of it.",
	},
	Clause5_1: {
		id: "5.1", heading: Heading5,
		title:   "Leadership and commitment",
		summary: "Executives must see to it themselves that budget is released, enforcers are backed, security aims follow the business plan and daily processes contain the security steps. The main evidence is an interview with the chief executive, who should be able to answer without turning to the security officer.",
	},
	Clause5_2: {
		id: "5.2", heading: Heading5,
		title:   "Policy",
		summary: "Top management must issue a written policy that suits this business, promises improvement and the meeting of obligations, and states the objectives or how they are set. Text that would fit any company is questioned, as is a policy staff cannot find, and topic policies are left to A.5.1.",
	},
	Clause5_3: {
		id: "5.3", heading: Heading5,
		title:   "Organizational roles, responsibilities and authorities",
		summary: "Top management must see security roles assigned and made known, two above all: who keeps the ISMS in line with the standard, and who reports how it performs. Holders named in an appointment letter are asked what they may decide, and some first hear of the role in that interview.",
	},
	Clause6_1_1: {
		id: "6.1.1", heading: Heading6_1,
		title:   "General",
		summary: "Planning builds on the issues and demands found in clause 4: whatever could make the ISMS miss its aims, or help it along, must get a planned action and a later check that it worked. A lone internal auditor or a merger that doubles the scope belongs here, and a server threat in 6.1.2.",
	},
	Clause6_1_2: {
		id: "6.1.2", heading: Heading6_1,
		title:   "Information security risk assessment",
		summary: "A written method must say when to assess, how likelihood and consequence are rated and which level is acceptable, and every risk to confidentiality, integrity or availability needs an owner. A second assessor should reach the same rating, which cannot happen if \"medium\" was never defined.",
	},
	Clause6_1_3: {
		id: "6.1.3", heading: Heading6_1,
		title:   "Information security risk treatment",
		summary: "Risk owners must approve the treatment plan and the risk it leaves, and the chosen controls must be compared with Annex A in case one was missed. The Statement of Applicability explains every control taken and every one left out, which one stock reason pasted 93 times does not.",
		change:  "Notes around Annex A and the Statement of Applicability were reworded: Annex A now offers possible controls, and its former control objectives are gone.",
	},
	Clause6_2: {
		id: "6.2", heading: Heading6,
		title:   "Information security objectives and planning to achieve them",
		summary: "Security objectives must be written down at the levels that can act on them, each with a due date, an owner, the means and actions to get there, and a way to judge success. \"Improve awareness\" fails, while \"phishing report rate above 60 percent by June\" passes once its latest reading is shown.",
		change:  "Objectives now have to be monitored, so a target without regular readings is no longer enough.",
	},
	Clause6_3: {
		id: "6.3", heading: Heading6,
		title:   "Planning of changes",
		summary: "A wider scope, an acquired company or a new risk method alters the management system, and such a change must be planned before it is made. Shown IT change tickets, which belong to A.8.32, the auditor asks again for the plan behind last year's reorganization.",
		change:  "The clause is entirely new and has no counterpart in the 2013 edition.",
	},
	Clause7_1: {
		id: "7.1", heading: Heading7,
		title:   "Resources",
		summary: "Staff, tools, time and money must be determined and then really provided, after the certification project as much as during it. Budget approvals and headcount plans are the evidence, and a treatment plan stalled for want of one engineer contradicts them.",
	},
	Clause7_2: {
		id: "7.2", heading: Heading7,
		title:   "Competence",
		summary: "Skill has to be proven for each role that affects security, contractors included, and where it falls short the organization must act and then check that the action helped. Records for the internal auditor and the firewall administrator are requested first, and a course certificate alone rarely shows any effect.",
	},
	Clause7_3: {
		id: "7.3", heading: Heading7,
		title:   "Awareness",
		summary: "Everyone who works for the organization, temps included, must know what ignoring the rules leads to, what the policy wants and what their own part is. Completion rates do not settle it: people stopped at their desks or on the night shift are asked to say it in their own words.",
	},
	Clause7_4: {
		id: "7.4", heading: Heading7,
		title:   "Communication",
		summary: "Who is told what about security, by which route and when, must be settled in advance for staff, customers and regulators alike. No document is prescribed, but the people on duty should agree on how a client learns of a breach at night.",
		change:  "Naming the sender and the processes, two items in 2013, was condensed into a single point on how to communicate.",
	},
	Clause7_5_1: {
		id: "7.5.1", heading: Heading7_5,
		title:   "General",
		summary: "Two groups of documents and records must exist: those the standard names, such as the scope, risk results and audit results, and those the organization itself needs to be effective. Auditors bring a list of the first group and find policies in plenty but the records thin.",
	},
	Clause7_5_2: {
		id: "7.5.2", heading: Heading7_5,
		title:   "Creating and updating",
		summary: "Review and approval must stand behind every new or revised document, which also needs a clear identity and a form its readers can use. A policy in daily use marked draft, or with one version on the cover and another in the footer, fails here.",
	},
	Clause7_5_3: {
		id: "7.5.3", heading: Heading7_5,
		title:   "Control of documented information",
		summary: "Rules must govern how documents and records are changed, found, discarded, kept and shielded from misuse, outside material such as vendor manuals included. Edit rights on the wiki are tested, and so are printed instructions on the wall, whose version is often two behind.",
	},
	Clause8_1: {
		id: "8.1", heading: Heading8,
		title:   "Operational planning and control",
		summary: "Work must run to criteria fixed in advance, purchased services included, and planned changes must be controlled and accidental ones followed up. Operating records back this up, and a hosting provider steered by price alone, with no security requirements, is a common gap.",
		change:  "Criteria for processes became explicit, and control over outsourcing was widened to processes, products and services obtained from outside.",
	},
	Clause8_2: {
		id: "8.2", heading: Heading8,
		title:   "Information security risk assessment",
		summary: "A risk assessment is not done once: it must be repeated on the planned dates, and when a large change is in preparation or has taken place, by the method of 6.1.2 and with results kept. The auditor asks why the data center move between two rounds triggered none.",
	},
	Clause8_3: {
		id: "8.3", heading: Heading8,
		title:   "Information security risk treatment",
		summary: "The treatment plan from 6.1.3 must be carried out and the results kept, so that each line marked done can be seen at work and each overdue line names who accepted the exposure meanwhile.",
	},
	Clause9_1: {
		id: "9.1", heading: Heading9,
		title:   "Monitoring, measurement, analysis and evaluation",
		summary: "Named people must gather and judge agreed figures on the ISMS and its controls, at agreed times and by methods that would give another person the same answer. A dashboard of blocked spam holds numbers only, so the auditor asks for the evaluation and what was concluded from it.",
	},
	Clause9_2_1: {
		id: "9.2.1", heading: Heading9_2,
		title:   "General",
		summary: "Internal audits must be held when due and answer whether the ISMS follows the standard and the organization's own rules, and whether it works in practice. A report that walks through Annex A and never touches clauses 4 to 10 covers half the ground.",
		change:  "Formerly the opening of 9.2, it became a subclause of its own, and what it asks stayed the same.",
	},
	Clause9_2_2: {
		id: "9.2.2", heading: Heading9_2,
		title:   "Internal audit programme",
		summary: "A program must set how often, by whom and by which criteria each part of the ISMS is audited, with more attention where a process matters more or last failed. Reports go to the managers concerned, and an ISMS manager auditing the ISMS is hard to call impartial.",
		change:  "Planning, choice of auditors and reporting, all part of the old 9.2, moved here under a number of their own.",
	},
	Clause9_3_1: {
		id: "9.3.1", heading: Heading9_3,
		title:   "General",
		summary: "Executives must review the ISMS on set dates and conclude whether it works, is enough and still fits the business. Minutes of a meeting without them, or of a first review held a week before the certification audit, raise doubts.",
		change:  "Once the lead-in of 9.3, the obligation on top management received its own number.",
	},
	Clause9_3_2: {
		id: "9.3.2", heading: Heading9_3,
		title:   "Management review inputs",
		summary: "What the review must consider is fixed: objectives, measurements, nonconformities, audit results, risks and treatments, changes within and around the organization and in what parties expect, open actions, feedback and ideas. Minutes on incidents alone leave most of it open.",
		change:  "The inputs were numbered separately, and shifts in what interested parties need or expect joined the list.",
	},
	Clause9_3_3: {
		id: "9.3.3", heading: Heading9_3,
		title:   "Management review results",
		summary: "Each review must end in decisions on what to improve and what to change in the ISMS, and the record of them is kept. Where minutes say \"noted\" after every item, the auditor has a meeting on file and no result to follow into the action log.",
		change:  "What the review produces now stands in a subclause apart from what goes into it.",
	},
	Clause10_1: {
		id: "10.1", heading: Heading10,
		title:   "Continual improvement",
		summary: "Closing nonconformities is 10.2, whereas here the system must get better even when nothing has gone wrong. Between two visits the auditor looks for a gain such as a shorter patch cycle, a simpler risk method or the removal of a control that did nothing.",
		change:  "Moved ahead of corrective action, it carried the number 10.2 in 2013.",
	},
	Clause10_2: {
		id: "10.2", heading: Heading10,
		title:   "Nonconformity and corrective action",
		summary: "After a requirement was missed, its cause must be sought and dealt with and not only the damage, here and wherever else the same lapse could sit. Log entries with cause \"human error\", remedy \"reminder e-mail\" and no check of the effect are the ones that fail.",
		change:  "Numbered 10.1 in 2013, it now comes after continual improvement.",
	},
}
