// Rows are data: see CONTRIBUTING.md on how to change them.

package tsc

// The series, in the order of their criteria.
const (
	SeriesCC1 Series = iota + 1 // Control Environment
	SeriesCC2                   // Information and Communication
	SeriesCC3                   // Risk Assessment
	SeriesCC4                   // Monitoring Activities
	SeriesCC5                   // Control Activities
	SeriesCC6                   // Logical and Physical Access Controls
	SeriesCC7                   // System Operations
	SeriesCC8                   // Change Management
	SeriesCC9                   // Risk Mitigation
	SeriesA1                    // Availability
	SeriesC1                    // Confidentiality
	SeriesPI1                   // Processing Integrity
	SeriesP1                    // Notice and Communication of Objectives
	SeriesP2                    // Choice and Consent
	SeriesP3                    // Collection
	SeriesP4                    // Use, Retention, and Disposal
	SeriesP5                    // Access
	SeriesP6                    // Disclosure and Notification
	SeriesP7                    // Quality
	SeriesP8                    // Monitoring and Enforcement
)

const lastSeries = SeriesP8

type seriesRow struct {
	id, name, summary string
	category          Category // zero for the common criteria
	first, last       Criterion
}

var seriesRows = [...]seriesRow{
	SeriesCC1: {
		id: "CC1", name: "Control Environment", category: 0, first: CC1_1, last: CC1_5,
		summary: "These five criteria ask whether the people at the top, the organization chart and the HR process make it likely that controls are performed when nobody is checking. Their evidence is board minutes, signed codes of conduct, job descriptions, screening results and appraisals rather than system settings.",
	},
	SeriesCC2: {
		id: "CC2", name: "Information and Communication", category: 0, first: CC2_1, last: CC2_3,
		summary: "Controls run on information, so these three criteria follow it from source data to the people inside and outside who act on it. The auditor tests whether reports and inventories can be trusted, whether staff know their duties, and whether outsiders heard what concerned them and could reply.",
	},
	SeriesCC3: {
		id: "CC3", name: "Risk Assessment", category: 0, first: CC3_1, last: CC3_4,
		summary: "Four criteria take the organization from stated objectives to analyzed risks, with fraud and recent change examined in their own right. A dated risk register, with scores, owners and decisions that link to real controls, carries most of the evidence.",
	},
	SeriesCC4: {
		id: "CC4", name: "Monitoring Activities", category: 0, first: CC4_1, last: CC4_2,
		summary: "CC4 asks how the organization learns that a control has stopped working before a customer or an attacker points it out. One half is the checking itself, the other is what becomes of the findings.",
	},
	SeriesCC5: {
		id: "CC5", name: "Control Activities", category: 0, first: CC5_1, last: CC5_3,
		summary: "CC5 turns the risk register into working controls: chosen against named risks, resting on sound technology, and written into policies that people follow. It joins the risk assessment of CC3 to the access, operations and change criteria that come after.",
	},
	SeriesCC6: {
		id: "CC6", name: "Logical and Physical Access Controls", category: 0, first: CC6_1, last: CC6_8,
		summary: "CC6 covers who and what can reach systems, data, buildings and devices, from the first account to the wiped disk. Its eight criteria produce familiar exceptions: approvals after the fact, leavers removed late, access reviews missed.",
	},
	SeriesCC7: {
		id: "CC7", name: "System Operations", category: 0, first: CC7_1, last: CC7_5,
		summary: "Five criteria follow trouble on the running system from an open weakness, through detection and judgment, to response and recovery. Alert queues, triage tickets and post-incident reviews carry most of the evidence, and a period without incidents leaves the auditor with the plan and the drill records.",
	},
	SeriesCC8: {
		id: "CC8", name: "Change Management", category: 0, first: CC8_1, last: CC8_1,
		summary: "One criterion covers every alteration to the system, whether code, infrastructure, configuration or data, planned or urgent. The usual difficulty is completeness: the population comes from the deployment system or repository, because a ticket queue cannot reveal a change that bypassed it.",
	},
	SeriesCC9: {
		id: "CC9", name: "Risk Mitigation", category: 0, first: CC9_1, last: CC9_2,
		summary: "Two criteria deal with risks that daily controls leave behind: an interruption of the business, and harm caused by the outside firms that the service leans on. Exceptions cluster in vendor review, typically a critical supplier missing from the inventory or a SOC report filed unread.",
	},
	SeriesA1: {
		id: "A1", name: "Availability", category: Availability, first: A1_1, last: A1_3,
		summary: "Three criteria for reports that include availability cover sufficient capacity, infrastructure and backups that outlast a local disaster, and proof by exercise that recovery works. No uptime figure is prescribed, so the yardstick is what the organization promised its customers.",
	},
	SeriesC1: {
		id: "C1", name: "Confidentiality", category: Confidentiality, first: C1_1, last: C1_2,
		summary: "Two criteria for reports that include confidentiality follow sensitive information from the moment it is recognized as such to the day it is erased. Access and encryption are already tested under the common criteria, so the extra work lies in classification, retention schedules and destruction records.",
	},
	SeriesPI1: {
		id: "PI1", name: "Processing Integrity", category: ProcessingIntegrity, first: PI1_1, last: PI1_5,
		summary: "Reports that include processing integrity add five criteria, one on agreed specifications and four on inputs, processing, outputs and storage. Reconciliations and error queues are what auditors reach for, and a customer's mistake made before submission usually lies outside them.",
	},
	SeriesP1: {
		id: "P1", name: "Notice and Communication of Objectives", category: Privacy, first: P1_1, last: P1_1,
		summary: "The first privacy series asks whether people are told, in time and truthfully, what happens to information about them. Auditors set the published privacy notice beside the data inventory and look for practices the notice does not mention.",
	},
	SeriesP2: {
		id: "P2", name: "Choice and Consent", category: Privacy, first: P2_1, last: P2_1,
		summary: "Notice tells people what happens, and this series gives them a say in it. Evidence is mostly consent records and the settings that act on them, because a stored preference that no system reads is a common failure.",
	},
	SeriesP3: {
		id: "P3", name: "Collection", category: Privacy, first: P3_1, last: P3_2,
		summary: "Two criteria govern what personal information enters the organization: whether it belongs there at all, and whether explicit agreement came first where it is needed.",
	},
	SeriesP4: {
		id: "P4", name: "Use, Retention, and Disposal", category: Privacy, first: P4_1, last: P4_3,
		summary: "Once collected, personal information has a life: use within its stated purpose, a retention period, and an end from which it cannot be recovered. Retention schedules without working deletion jobs are the usual weak spot.",
	},
	SeriesP5: {
		id: "P5", name: "Access", category: Privacy, first: P5_1, last: P5_2,
		summary: "People can see what is held about them and have mistakes put right, whether they ask the organization directly or through the customer that controls the data. Requests that stall between a controller and its processor are a common finding.",
	},
	SeriesP6: {
		id: "P6", name: "Disclosure and Notification", category: Privacy, first: P6_1, last: P6_7,
		summary: "The longest privacy series follows personal information after it leaves the organization, by choice or by accident: sharing, disclosure records, vendor promises, breach notices and accounts given to individuals.",
	},
	SeriesP7: {
		id: "P7", name: "Quality", category: Privacy, first: P7_1, last: P7_1,
		summary: "A single criterion deals with the condition of personal information: a decision based on an old address or someone else's record harms a person even if security held.",
	},
	SeriesP8: {
		id: "P8", name: "Monitoring and Enforcement", category: Privacy, first: P8_1, last: P8_1,
		summary: "The last privacy series asks whether the promises are policed: complaints get answers, and somebody checks practice against policy without waiting for a complaint.",
	},
}

var categorySummaries = [...]string{
	Security:            "A report over security gives an opinion, on the common criteria alone, about controls meant to keep outsiders, insiders and accidents from harming a described system or exposing what it holds. It is silent on capacity, correct processing and privacy duties, and a report without this category is allowed though rare, the common criteria still applying in full.",
	Availability:        "Beyond the common criteria, this category tests whether capacity, environmental safeguards, backups and recovery are controlled well enough to keep the system running as the organization committed. It confirms no uptime percentage, does not say that the functions suit their users and gives no promise against outages.",
	ProcessingIntegrity: "Added to the common criteria, this category covers controls that keep transactions from being run without approval, delivered late, miscalculated or lost between entry and delivery. It does not vouch for the truth of what customers submit, nor replace a SOC 1 report on controls relevant to their financial reporting.",
	Confidentiality:     "A report that includes confidentiality examines, beyond the common criteria, how information designated confidential is recognized, kept and destroyed in line with commitments to customers. Personal information falls under it only where it was so designated, and individuals' rights such as consent or correction belong to the privacy category.",
	Privacy:             "Treatment of personal information, from notice and consent to correction and complaints, is examined against the organization's privacy commitments under the P series and the common criteria. No legal opinion on any statute is given, and what applies depends on whether the organization acts as controller or processor.",
}
