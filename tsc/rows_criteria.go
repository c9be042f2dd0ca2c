// Rows are data: see CONTRIBUTING.md on how to change them.

package tsc

// The criteria of TSP section 100, in the order in which it prints them.
const (
	CC1_1 Criterion = iota + 1 // Integrity and ethical conduct
	CC1_2                      // Independent oversight by the board
	CC1_3                      // Organizational structure and assigned authority
	CC1_4                      // Competent people in control roles
	CC1_5                      // Accountability for control duties
	CC2_1                      // Reliable information for running controls
	CC2_2                      // Communication inside the organization
	CC2_3                      // Communication with outside parties
	CC3_1                      // Objectives concrete enough to assess
	CC3_2                      // Risk identification and analysis
	CC3_3                      // Fraud risk assessment
	CC3_4                      // Changes that could upset controls
	CC4_1                      // Ongoing and separate evaluations
	CC4_2                      // Deficiencies rated and reported
	CC5_1                      // Control activities that mitigate risk
	CC5_2                      // General controls over technology
	CC5_3                      // Policies and procedures behind controls
	CC6_1                      // Logical access security architecture
	CC6_2                      // Registration and authorization before credentials
	CC6_3                      // Authorization, least privilege and segregation of duties
	CC6_4                      // Physical access to facilities
	CC6_5                      // Asset disposal and data removal
	CC6_6                      // Threats from outside system boundaries
	CC6_7                      // Data leaving by controlled routes
	CC6_8                      // Unauthorized or malicious software
	CC7_1                      // Configuration drift and new vulnerabilities
	CC7_2                      // Monitoring for anomalies
	CC7_3                      // Evaluation of security events
	CC7_4                      // Response to security incidents
	CC7_5                      // Recovery from security incidents
	CC8_1                      // Control over system changes
	CC9_1                      // Mitigation of business disruption risk
	CC9_2                      // Vendor and business partner risk
	A1_1                       // Capacity management
	A1_2                       // Environmental protection, backup and recovery infrastructure
	A1_3                       // Testing of recovery plans
	C1_1                       // Identifying and keeping confidential information
	C1_2                       // Disposal of confidential information
	PI1_1                      // Information on processing objectives and specifications
	PI1_2                      // Complete and accurate system inputs
	PI1_3                      // System processing to specification
	PI1_4                      // Delivery of system output
	PI1_5                      // Storage of inputs, processing items and outputs
	P1_1                       // Privacy notice to data subjects
	P2_1                       // Choices and consent
	P3_1                       // Collection in line with privacy objectives
	P3_2                       // Explicit consent before collection
	P4_1                       // Use limited to stated purposes
	P4_2                       // Retention of personal information
	P4_3                       // Secure disposal of personal information
	P5_1                       // Data subject access requests
	P5_2                       // Correction of personal information
	P6_1                       // Third-party disclosure with consent
	P6_2                       // Record of authorized disclosures
	P6_3                       // Record of unauthorized disclosures
	P6_4                       // Vendor privacy commitments and oversight
	P6_5                       // Vendor notice of unauthorized disclosures
	P6_6                       // Breach and incident notification
	P6_7                       // Accounting of information held and disclosed
	P7_1                       // Accuracy and quality of personal information
	P8_1                       // Complaints, disputes and compliance monitoring
)

const lastCriterion = P8_1

type criterionRow struct {
	id, title, summary string
	series             Series
	coso               uint8 // COSO principle, 1 to 17, or 0
	points             uint8 // how many points of focus it has
	first              PointOfFocus
}

var criterionRows = [...]criterionRow{
	CC1_1: {
		id: "CC1.1", series: SeriesCC1, coso: 1, points: 5, first: 1,
		title:   "Integrity and ethical conduct",
		summary: "Leaders must set out what honest conduct means here, hold people to it and act when someone falls short. The auditor samples new hires and current staff for signed acknowledgments of the code, and traces reported breaches to their outcome.",
	},
	CC1_2: {
		id: "CC1.2", series: SeriesCC1, coso: 2, points: 4, first: 6,
		title:   "Independent oversight by the board",
		summary: "A body that does not run the business day to day must question management about how controls are built and whether they work. Charters, directors' independence declarations and minutes that record questions on audit findings and security risk are the usual evidence.",
	},
	CC1_3: {
		id: "CC1.3", series: SeriesCC1, coso: 3, points: 6, first: 10,
		title:   "Organizational structure and assigned authority",
		summary: "Someone has to own each control, and people have to know whom they answer to and what they may approve, under an arrangement that directors have reviewed. Organization charts, job descriptions and approval limits are compared with the names on sampled changes and access requests.",
	},
	CC1_4: {
		id: "CC1.4", series: SeriesCC1, coso: 4, points: 7, first: 16,
		title:   "Competent people in control roles",
		summary: "A control is no better than the person who runs it, so skills are defined, checked at hiring, kept up by training and covered when someone leaves. Typical samples are new-hire files with interview notes and background checks, training completion exports and yearly appraisals.",
	},
	CC1_5: {
		id: "CC1.5", series: SeriesCC1, coso: 5, points: 6, first: 23,
		title:   "Accountability for control duties",
		summary: "Those who own controls must answer for how they run them, in pay, in appraisal and, when needed, in discipline. The auditor reads bonus criteria, sampled appraisals and disciplinary records, often redacted, and asks who answered for the last late access review.",
	},
	CC2_1: {
		id: "CC2.1", series: SeriesCC2, coso: 13, points: 9, first: 29,
		title:   "Reliable information for running controls",
		summary: "Every control needs data that fits its purpose and can be relied on, whether it comes from an HR export, a scanner or a customer feed. Testing covers report queries and row counts, and sets the asset inventory against what is actually deployed.",
	},
	CC2_2: {
		id: "CC2.2", series: SeriesCC2, coso: 14, points: 13, first: 38,
		title:   "Communication inside the organization",
		summary: "Staff have to know which control duties are theirs, and bad news has to travel upward without being softened. Onboarding records, policy acknowledgments and training exports are sampled, and employees are asked how they would raise a problem.",
	},
	CC2_3: {
		id: "CC2.3", series: SeriesCC2, coso: 15, points: 12, first: 51,
		title:   "Communication with outside parties",
		summary: "What customers, vendors and regulators need to know about internal control has to reach them, and their questions and complaints have to reach someone who acts. The auditor inspects contracts, trust pages, status notices and support tickets, and follows outside complaints to their resolution.",
	},
	CC3_1: {
		id: "CC3.1", series: SeriesCC3, coso: 6, points: 16, first: 63,
		title:   "Objectives concrete enough to assess",
		summary: "Goals have to be specific enough that a reader could name the events that would defeat them. Strategy papers, service commitments and regulatory obligations are held against the risk register to see that each important goal has risks recorded under it.",
	},
	CC3_2: {
		id: "CC3.2", series: SeriesCC3, coso: 7, points: 9, first: 79,
		title:   "Risk identification and analysis",
		summary: "A risk that nobody looked for, or that was scored and then left without a decision, is the failure this criterion guards against. The auditor reads the dated assessment and the notes behind it, asks who took part, and has sampled scores and treatment decisions explained.",
	},
	CC3_3: {
		id: "CC3.3", series: SeriesCC3, coso: 8, points: 5, first: 88,
		title:   "Fraud risk assessment",
		summary: "The ways in which someone inside or outside could cheat, and what would let them, must be part of the risk assessment. Evidence includes written fraud scenarios, management's answers about known or suspected cases, and the controls matched to the worst of them.",
	},
	CC3_4: {
		id: "CC3.4", series: SeriesCC3, coso: 9, points: 6, first: 93,
		title:   "Changes that could upset controls",
		summary: "A control that suited last year's platform, supplier or management may not suit this year's, so large changes must be noticed and their effect judged. The auditor lists the period's events from minutes, press releases and project plans, then checks that each large one was assessed.",
	},
	CC4_1: {
		id: "CC4.1", series: SeriesCC4, coso: 16, points: 8, first: 99,
		title:   "Ongoing and separate evaluations",
		summary: "Controls are watched during daily work and tested in periodic stand-alone reviews, so that one that has quietly failed is noticed from within. The auditor reads the monitoring plan, internal audit and penetration test reports and compliance dashboards, and asks which controls none of them cover.",
	},
	CC4_2: {
		id: "CC4.2", series: SeriesCC4, coso: 17, points: 3, first: 107,
		title:   "Deficiencies rated and reported",
		summary: "A control failure, whoever finds it, is sized up and brought without delay to the people who can fix it. Auditors trace findings from internal audits, penetration tests and earlier exceptions to an owner, a due date and a closing record, and see whether the serious ones reached the board.",
	},
	CC5_1: {
		id: "CC5.1", series: SeriesCC5, coso: 10, points: 6, first: 110,
		title:   "Control activities that mitigate risk",
		summary: "Every risk that the organization decides to reduce has controls strong enough to bring it down to a level it accepts. An auditor picks rows from the risk register and follows each to its control, looking for risks with nothing against them and for conflicting duties in one pair of hands.",
	},
	CC5_2: {
		id: "CC5.2", series: SeriesCC5, coso: 11, points: 4, first: 116,
		title:   "General controls over technology",
		summary: "An automated control is only as trustworthy as the servers, access rights and code beneath it, so the general controls over technology are chosen on purpose. Auditors match key automated controls and system reports to the platforms they run on, then look for backup, access and change controls on each.",
	},
	CC5_3: {
		id: "CC5.3", series: SeriesCC5, coso: 12, points: 6, first: 120,
		title:   "Policies and procedures behind controls",
		summary: "Controls live in written rules and step-by-step instructions that staff use, rather than in the habits of a few people. To test this, auditors set approved and dated policies beside recent tickets and interview the people who do the work.",
	},
	CC6_1: {
		id: "CC6.1", series: SeriesCC6, coso: 0, points: 13, first: 126,
		title:   "Logical access security architecture",
		summary: "The technical design keeps strangers out by default: assets are known, identities are proven, networks are divided and data is encrypted. Auditors inspect the asset inventory, sign-on settings, network diagrams and key management configuration, and leave the grant of access to a given person to CC6.2 and CC6.3.",
	},
	CC6_2: {
		id: "CC6.2", series: SeriesCC6, coso: 0, points: 3, first: 139,
		title:   "Registration and authorization before credentials",
		summary: "A person or system is registered and approved before any credential exists, and the credential is withdrawn when its holder has no more business with the system. Auditors sample new accounts for an approval dated before creation, and match HR's termination list to disablement timestamps.",
	},
	CC6_3: {
		id: "CC6.3", series: SeriesCC6, coso: 0, points: 4, first: 142,
		title:   "Authorization, least privilege and segregation of duties",
		summary: "What an account may do follows its holder's job, changes when the job does, and keeps conflicting powers apart. Auditors read role definitions, approved entitlement changes, transfer tickets and privileged group listings, and check that the removals called for by access reviews were made.",
	},
	CC6_4: {
		id: "CC6.4", series: SeriesCC6, coso: 0, points: 4, first: 146,
		title:   "Physical access to facilities",
		summary: "Data halls, offices and media rooms admit only people with a reason to be there, though a cloud tenant's data halls are guarded by its provider and monitored through that provider's SOC 2 report. Auditors tour the site, sample badge requests and leavers, and read badge listings and visitor logs.",
	},
	CC6_5: {
		id: "CC6.5", series: SeriesCC6, coso: 0, points: 1, first: 150,
		title:   "Asset disposal and data removal",
		summary: "A disk, laptop or server keeps its safeguards until nobody can recover what was on it, and only then is it sold, scrapped or handed back. Auditors reconcile the retired-asset list to wipe logs and destruction certificates, and ask how cloud volumes and leased devices are cleared.",
	},
	CC6_6: {
		id: "CC6.6", series: SeriesCC6, coso: 0, points: 4, first: 151,
		title:   "Threats from outside system boundaries",
		summary: "Traffic and logins that arrive from beyond the system's edge meet defenses of their own, on top of the internal access design of CC6.1. Auditors examine firewall and security group rules, the periodic reviews of those rules, VPN and remote sign-in settings, and intrusion alerts.",
	},
	CC6_7: {
		id: "CC6.7", series: SeriesCC6, coso: 0, points: 4, first: 155,
		title:   "Data leaving by controlled routes",
		summary: "Data goes out by known routes and with authorized people, and it stays protected on the wire, on a drive or on a laptop. Auditors look at data loss rules, TLS settings, device management and disk encryption reports, and the log of portable media.",
	},
	CC6_8: {
		id: "CC6.8", series: SeriesCC6, coso: 0, points: 5, first: 159,
		title:   "Unauthorized or malicious software",
		summary: "Software that nobody approved, be it ransomware, a rogue browser extension or a slipped-in script, is kept off systems or else found and dealt with. Auditors check administrator rights on workstations and servers, anti-malware coverage against the asset list, and how alerts were closed.",
	},
	CC7_1: {
		id: "CC7.1", series: SeriesCC7, coso: 0, points: 5, first: 164,
		title:   "Configuration drift and new vulnerabilities",
		summary: "Weaknesses that a changed setting opens, or that are newly published for software already in place, are found by the organization's own checks rather than by an attacker. Auditors read hardening baselines, drift alerts and sampled scan reports, then follow high findings to a closed ticket within the promised time.",
	},
	CC7_2: {
		id: "CC7.2", series: SeriesCC7, coso: 0, points: 4, first: 169,
		title:   "Monitoring for anomalies",
		summary: "Unusual behavior of systems, whether an intruder, a fault or a flood is behind it, is noticed and examined until it is known to be a security event or not. The auditor asks which log sources feed the monitoring tool, samples alerts through to their disposition and checks who watches at night and on weekends.",
	},
	CC7_3: {
		id: "CC7.3", series: SeriesCC7, coso: 0, points: 7, first: 173,
		title:   "Evaluation of security events",
		summary: "Each suspicious event gets a reasoned verdict on whether it broke, or could have broken, a commitment, and a confirmed incident sets action in motion. Evidence is the triage record: time of detection, severity rating, the person who decided and the grounds for closing false alarms.",
	},
	CC7_4: {
		id: "CC7.4", series: SeriesCC7, coso: 0, points: 14, first: 180,
		title:   "Response to security incidents",
		summary: "A declared incident is run by a rehearsed plan, with a named lead, until the threat is stopped and those affected have been told. From the incident register the auditor picks cases and reconstructs each one from chat logs, timelines and notices, comparing every step with the written plan.",
	},
	CC7_5: {
		id: "CC7.5", series: SeriesCC7, coso: 0, points: 6, first: 194,
		title:   "Recovery from security incidents",
		summary: "After an incident, systems are brought back to a sound state and the reason it happened is removed, not just its symptoms. Expect requests for rebuild records, root cause reports, follow-up tickets with closing dates and the latest recovery exercise.",
	},
	CC8_1: {
		id: "CC8.1", series: SeriesCC8, coso: 0, points: 18, first: 200,
		title:   "Control over system changes",
		summary: "A change, built in house or bought, goes live only with an approved release, and behind that release stand passed tests and an earlier go-ahead from someone with authority. From a system-generated list of deployments the auditor draws a sample and asks for each one's request, test result, reviewer and release record.",
	},
	CC9_1: {
		id: "CC9.1", series: SeriesCC9, coso: 0, points: 2, first: 218,
		title:   "Mitigation of business disruption risk",
		summary: "Losses from an interruption have been thought through in advance, and the safeguards chosen against them exist and are funded. The business impact analysis, continuity plan, standby arrangements and insurance policies are compared with the disruption scenarios in the risk register.",
	},
	CC9_2: {
		id: "CC9.2", series: SeriesCC9, coso: 0, points: 13, first: 220,
		title:   "Vendor and business partner risk",
		summary: "The organization knows which outside firms it depends on, judges the danger each brings and keeps watch for as long as the relationship lasts. Auditors reconcile the vendor inventory with accounts payable or single sign-on records, then sample contracts, risk ratings and written reviews of SOC reports.",
	},
	A1_1: {
		id: "A1.1", series: SeriesA1, coso: 0, points: 3, first: 233,
		title:   "Capacity management",
		summary: "Load on the system is measured and projected, so that capacity is added before service suffers. Utilization dashboards with thresholds, minutes of capacity reviews and the order or autoscaling record that followed a breached threshold make up the evidence.",
	},
	A1_2: {
		id: "A1.2", series: SeriesA1, coso: 0, points: 11, first: 236,
		title:   "Environmental protection, backup and recovery infrastructure",
		summary: "Buildings, power, copies of data and standby equipment are provided so that a fire or a lost site does not end the service. Backup job logs, generator service sheets and replication settings are inspected, and a cloud tenant points to its provider's SOC 2 report for the building itself.",
	},
	A1_3: {
		id: "A1.3", series: SeriesA1, coso: 0, points: 2, first: 247,
		title:   "Testing of recovery plans",
		summary: "Recovery procedures are tried out, not merely written, and the trial shows whether the promised recovery times can be met. An auditor asks for a dated exercise report with participants, measured times and follow-up tasks, and for the log of a recent restore.",
	},
	C1_1: {
		id: "C1.1", series: SeriesC1, coso: 0, points: 3, first: 249,
		title:   "Identifying and keeping confidential information",
		summary: "Information promised confidential treatment is recognized as such and looked after for as long as it is held. The classification policy, a labeled data inventory, the retention schedule and customer contract terms are set side by side and searched for gaps.",
	},
	C1_2: {
		id: "C1.2", series: SeriesC1, coso: 0, points: 2, first: 252,
		title:   "Disposal of confidential information",
		summary: "Confidential information is gone, in every copy, once the reason for holding it has passed. Auditors select departed customers or expired records and ask for deletion tickets, wipe certificates and the setting that ages data out of backups.",
	},
	PI1_1: {
		id: "PI1.1", series: SeriesPI1, coso: 0, points: 3, first: 254,
		title:   "Information on processing objectives and specifications",
		summary: "The people who build, run and use the service need one written understanding of what it processes and what result counts as correct. Expect requests for API documentation, data dictionaries, requirement documents and the change record that keeps them current.",
	},
	PI1_2: {
		id: "PI1.2", series: SeriesPI1, coso: 0, points: 3, first: 257,
		title:   "Complete and accurate system inputs",
		summary: "Whatever enters the system, by form, file, API or sensor, has to arrive whole and be checked before anything is computed from it. Rejected-record queues, field validation settings and batch-total comparisons show whether bad or missing data is caught at the door.",
	},
	PI1_3: {
		id: "PI1.3", series: SeriesPI1, coso: 0, points: 5, first: 260,
		title:   "System processing to specification",
		summary: "Between intake and output the system has to apply the right logic to every item once, and a failure midway has to be noticed. Job schedules, reconciliation reports, recalculated samples and tickets for failed runs are the usual tests.",
	},
	PI1_4: {
		id: "PI1.4", series: SeriesPI1, coso: 0, points: 4, first: 265,
		title:   "Delivery of system output",
		summary: "Correct results are of little use if half the file is sent, the wrong customer receives it or it arrives after the deadline. Delivery logs, report-to-source comparisons and recipient lists are what get sampled.",
	},
	PI1_5: {
		id: "PI1.5", series: SeriesPI1, coso: 0, points: 4, first: 269,
		title:   "Storage of inputs, processing items and outputs",
		summary: "Data at rest has to stay as it was stored at every stage, received, half-processed or finished, for as long as the service depends on it. Questions turn to database integrity checks, write access to stored records, and archives that were actually read back.",
	},
	P1_1: {
		id: "P1.1", series: SeriesP1, coso: 0, points: 7, first: 273,
		title:   "Privacy notice to data subjects",
		summary: "People learn from a notice what is done with information about them, and the notice keeps pace when practice changes. An auditor traces its statements to actual data flows, then compares dates: publication, revision and the release that changed the practice.",
	},
	P2_1: {
		id: "P2.1", series: SeriesP2, coso: 0, points: 6, first: 280,
		title:   "Choices and consent",
		summary: "Individuals are told which uses they can refuse, their answer is recorded, and systems act on it. Samples usually pair a consent record with the marketing list, sharing feed or cookie setting it should have switched on or off.",
	},
	P3_1: {
		id: "P3.1", series: SeriesP3, coso: 0, points: 4, first: 286,
		title:   "Collection in line with privacy objectives",
		summary: "Every field gathered needs a reason that fits what people were told, and the way it was gathered has to be defensible. Auditors compare forms, SDKs and purchased lists with the data inventory, and where nothing is collected directly the description may call this criterion not relevant, with a reason.",
	},
	P3_2: {
		id: "P3.2", series: SeriesP3, coso: 0, points: 2, first: 290,
		title:   "Explicit consent before collection",
		summary: "Where explicit consent is required, the request says so plainly, states what refusal leads to, and is answered before any data flows. Timestamps decide the matter: the consent record should precede the first collected value.",
	},
	P4_1: {
		id: "P4.1", series: SeriesP4, coso: 0, points: 1, first: 292,
		title:   "Use limited to stated purposes",
		summary: "Personal information gathered for one reason is not quietly put to another. Evidence includes purpose tags in the data inventory, approvals for analytics and test-data requests, and for a processor the customer's documented instructions.",
	},
	P4_2: {
		id: "P4.2", series: SeriesP4, coso: 0, points: 2, first: 293,
		title:   "Retention of personal information",
		summary: "How long each kind of record stays is decided in advance and followed: nothing lingers because storage is cheap, and nothing vanishes early. Auditors compare the schedule with the oldest rows in production, archives and backups.",
	},
	P4_3: {
		id: "P4.3", series: SeriesP4, coso: 0, points: 3, first: 295,
		title:   "Secure disposal of personal information",
		summary: "At the end of its life, personal information has to become unreadable everywhere it lived, including copies at vendors. Auditors pick deletion requests and expired records, search for them in production, and read destruction certificates for retired media.",
	},
	P5_1: {
		id: "P5.1", series: SeriesP5, coso: 0, points: 5, first: 298,
		title:   "Data subject access requests",
		summary: "A person whose identity has been confirmed can review what is held about them and get a copy, or hear why not. Request tickets are sampled for the identity check, the dates and what was actually sent.",
	},
	P5_2: {
		id: "P5.2", series: SeriesP5, coso: 0, points: 4, first: 303,
		title:   "Correction of personal information",
		summary: "Wrong or outdated details are fixed when the person concerned supplies better ones, and parties who hold the old version are told where a promise or the law requires it. A sampled correction is followed from the request into the database and on to the last recipient.",
	},
	P6_1: {
		id: "P6.1", series: SeriesP6, coso: 0, points: 4, first: 307,
		title:   "Third-party disclosure with consent",
		summary: "Sharing personal information with outsiders rests on the explicit agreement of the person concerned, given before the data leaves. Auditors take the list of outgoing feeds and ask which consent and which contract stand behind each recipient.",
	},
	P6_2: {
		id: "P6.2", series: SeriesP6, coso: 0, points: 1, first: 311,
		title:   "Record of authorized disclosures",
		summary: "For any person, the organization can say what was shared, with whom and when, because each permitted release leaves an entry. Auditors pick a known outgoing file or subpoena response and look for it in the register.",
	},
	P6_3: {
		id: "P6.3", series: SeriesP6, coso: 0, points: 1, first: 312,
		title:   "Record of unauthorized disclosures",
		summary: "Leaks, misdirected emails and wrongful lookups are written down in full, whether staff, a tool or an outsider noticed them. The register is compared with help desk tickets and data-loss alerts to see what never reached it.",
	},
	P6_4: {
		id: "P6.4", series: SeriesP6, coso: 0, points: 3, first: 313,
		title:   "Vendor privacy commitments and oversight",
		summary: "Vendors and partners with access to personal information are bound to privacy terms, and somebody later checks that the terms are kept. Contracts, periodic vendor reviews and follow-up on their findings are the evidence.",
	},
	P6_5: {
		id: "P6.5", series: SeriesP6, coso: 0, points: 2, first: 316,
		title:   "Vendor notice of unauthorized disclosures",
		summary: "A vendor that loses control of personal information is bound to say so, and its report reaches people who will act on it. Auditors trace one such report from the inbox to the incident ticket, and check contracts for the duty behind it.",
	},
	P6_6: {
		id: "P6.6", series: SeriesP6, coso: 0, points: 2, first: 318,
		title:   "Breach and incident notification",
		summary: "Word of a breach comes from the organization itself, early enough for customers to do their part and for individuals to protect themselves. For each incident sampled, the decision to notify or not is compared with the deadlines and rules that applied, including those of regulators.",
	},
	P6_7: {
		id: "P6.7", series: SeriesP6, coso: 0, points: 3, first: 320,
		title:   "Accounting of information held and disclosed",
		summary: "On request, an individual receives a statement of what is held about them and who has been given it. Compared with plain access, the added test is whether the disclosure half can be assembled from real records.",
	},
	P7_1: {
		id: "P7.1", series: SeriesP7, coso: 0, points: 2, first: 323,
		title:   "Accuracy and quality of personal information",
		summary: "Records about people are kept fit for the decisions that draw on them, so that nobody is turned down or billed because of a stale or mistaken entry. Auditors look at returned-mail handling, duplicate merges, edit checks on entry and how often stale profiles are refreshed.",
	},
	P8_1: {
		id: "P8.1", series: SeriesP8, coso: 0, points: 6, first: 325,
		title:   "Complaints, disputes and compliance monitoring",
		summary: "Anyone with a privacy question or grievance gets an answer, and the organization examines its own practice periodically and fixes what it finds. Complaint logs, review reports and closed corrective actions are sampled, with attention to how long each stayed open.",
	},
}
