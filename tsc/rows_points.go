// Rows are data: see CONTRIBUTING.md on how to change them.

package tsc

const lastPoint PointOfFocus = 330

type pointRow struct {
	id, name, summary string
	criterion         Criterion
	applicability     Applicability
	change            Change
}

var pointRows = [...]pointRow{
	// CC1.1 Integrity and ethical conduct
	1: {
		id: "CC1.1#1", name: "Sets the Tone at the Top", criterion: CC1_1, applicability: AppliesCOSO, change: Unchanged,
		summary: "Directors and executives follow the same expense, access and disclosure rules as everyone else, and their messages and decisions tell staff that a missed target is no excuse for cutting a control.",
	},
	2: {
		id: "CC1.1#2", name: "Establishes Standards of Conduct", criterion: CC1_1, applicability: AppliesCOSO, change: Unchanged,
		summary: "A written code of conduct settles concrete matters such as gifts, conflicts of interest and use of customer data, and each person acknowledges it on joining and after revision.",
	},
	3: {
		id: "CC1.1#3", name: "Evaluates Adherence to Standards of Conduct", criterion: CC1_1, applicability: AppliesCOSO, change: Unchanged,
		summary: "Whether people live by the code is checked through conflict declarations, conduct ratings in appraisals and hotline statistics, not inferred from a signature page.",
	},
	4: {
		id: "CC1.1#4", name: "Addresses Deviations in a Timely Manner", criterion: CC1_1, applicability: AppliesCOSO, change: Unchanged,
		summary: "Breaches of the code get a dated case file with finding and sanction, and a comparison across files shows that rank or sales figures made no difference.",
	},
	5: {
		id: "CC1.1#5", name: "Considers Contractors and Vendor Employees in Demonstrating Its Commitment", criterion: CC1_1, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "Contract staff and vendor personnel working in the organization's systems get the code, or a contract clause of equal effect, and a breach by one of them has a known path to removal.",
	},
	// CC1.2 Independent oversight by the board
	6: {
		id: "CC1.2#1", name: "Establishes Oversight Responsibilities", criterion: CC1_2, applicability: AppliesCOSO, change: Unchanged,
		summary: "A board or audit committee charter names internal control among the matters directors answer for, and the minutes show that they took the duty up.",
	},
	7: {
		id: "CC1.2#2", name: "Applies Relevant Expertise", criterion: CC1_2, applicability: AppliesCOSO, change: Unchanged,
		summary: "A skills matrix of the directors, refreshed as seats turn over, shows that someone can read a control report and press senior executives past the first answer.",
	},
	8: {
		id: "CC1.2#3", name: "Operates Independently", criterion: CC1_2, applicability: AppliesCOSO, change: Unchanged,
		summary: "Interest declarations show that enough directors hold no executive post, family tie or supply contract, so a challenge to the chief executive carries weight.",
	},
	9: {
		id: "CC1.2#4", name: "Supplements Board Expertise", criterion: CC1_2, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "Outside advisers or a specialist committee brief directors on trust services topics they do not know well, and the advice is in the board papers before the vote.",
	},
	// CC1.3 Organizational structure and assigned authority
	10: {
		id: "CC1.3#1", name: "Considers All Structures of the Entity", criterion: CC1_3, applicability: AppliesCOSO, change: Unchanged,
		summary: "The map of who owns which control reaches the newly bought subsidiary, the contractor-run support desk and the team abroad, with none left off because it joined late.",
	},
	11: {
		id: "CC1.3#2", name: "Establishes Reporting Lines", criterion: CC1_3, applicability: AppliesCOSO, change: Unchanged,
		summary: "A dated organization chart or HR export leads from any engineer to the executive accountable for that work, and control problems travel up the same line.",
	},
	12: {
		id: "CC1.3#3", name: "Defines, Assigns, and Limits Authorities and Responsibilities", criterion: CC1_3, applicability: AppliesCOSO, change: Unchanged,
		summary: "A delegation of authority schedule says what a team lead, a director and the board may each decide or spend, and workflow tools hold people to those limits.",
	},
	13: {
		id: "CC1.3#4", name: "Addresses Specific Requirements When Defining Authorities and Responsibilities", criterion: CC1_3, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "Job descriptions and control matrices assign the work that the trust services categories in scope call for, through roles such as incident commander, restore-test owner or data classification lead.",
	},
	14: {
		id: "CC1.3#5", name: "Considers Interactions With External Parties When Establishing Structures, Reporting Lines, Authorities, and Responsibilities", criterion: CC1_3, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "Someone inside owns the relationship with each hosting provider, key customer and regulator, with the authority to chase a late assurance report or escalate a missed service level.",
	},
	15: {
		id: "CC1.3#6", name: "Establishes Structures, Reporting Lines, and Authorities to Support Compliance With Legal and Contractual Privacy Requirements", criterion: CC1_3, applicability: AppliesPrivacy, change: Added,
		summary: "A privacy officer, or an equivalent post, has a reporting line and enough authority to stop a release that would break data protection law or a customer's data processing agreement.",
	},
	// CC1.4 Competent people in control roles
	16: {
		id: "CC1.4#1", name: "Establishes Policies and Practices", criterion: CC1_4, applicability: AppliesCOSO, change: Unchanged,
		summary: "A hiring policy and role profiles spell out the knowledge, experience or license each post demands before a vacancy is advertised.",
	},
	17: {
		id: "CC1.4#2", name: "Evaluates Competence and Addresses Shortcomings", criterion: CC1_4, applicability: AppliesCOSO, change: Unchanged,
		summary: "Appraisals and provider reviews bring weak skills into the open, and a documented step follows, whether coaching, a change of duties or a replaced supplier.",
	},
	18: {
		id: "CC1.4#3", name: "Attracts, Develops, and Retains Individuals", criterion: CC1_4, applicability: AppliesCOSO, change: Unchanged,
		summary: "Mentoring, market pay and a visible career path keep control teams staffed, and vacancy and turnover figures warn when the work outgrows the people.",
	},
	19: {
		id: "CC1.4#4", name: "Plans and Prepares for Succession", criterion: CC1_4, applicability: AppliesCOSO, change: Unchanged,
		summary: "For each post a control depends on, a deputy or handover plan is on file, so the sole database administrator's resignation does not stop access reviews.",
	},
	20: {
		id: "CC1.4#5", name: "Considers the Background of Individuals", criterion: CC1_4, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "Criminal, employment or reference checks, as local law permits, are finished before access is granted, and they extend to contractors and to staff moving into sensitive posts.",
	},
	21: {
		id: "CC1.4#6", name: "Considers the Technical Competency of Individuals", criterion: CC1_4, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "Interview exercises, certificates or work history demonstrate that a person can run the firewall, pipeline or database in question before it is placed in their hands.",
	},
	22: {
		id: "CC1.4#7", name: "Provides Training to Maintain Technical Competencies", criterion: CC1_4, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "Engineers' skills keep pace with the technology through course budgets, vendor certifications and lab time, with completion tracked for contractors as well as employees.",
	},
	// CC1.5 Accountability for control duties
	23: {
		id: "CC1.5#1", name: "Enforces Accountability Through Structures, Authorities, and Responsibilities", criterion: CC1_5, applicability: AppliesCOSO, change: Unchanged,
		summary: "Each control has one named owner who signs off on it at set intervals, and a missed quarterly review leads to a recorded follow-up with that person instead of silence.",
	},
	24: {
		id: "CC1.5#2", name: "Establishes Performance Measures, Incentives, and Rewards", criterion: CC1_5, applicability: AppliesCOSO, change: Unchanged,
		summary: "Goals and bonus plans weigh this quarter's delivery against longer-run duties, so that a platform lead earns for tested restores as well as for features shipped.",
	},
	25: {
		id: "CC1.5#3", name: "Evaluates Performance Measures, Incentives, and Rewards for Ongoing Relevance", criterion: CC1_5, applicability: AppliesCOSO, change: Unchanged,
		summary: "Last year's measures are looked at again before they are reused, because a ticket-closure target can outlive its purpose and start rewarding shallow fixes.",
	},
	26: {
		id: "CC1.5#4", name: "Considers Excessive Pressures", criterion: CC1_5, applicability: AppliesCOSO, change: Unchanged,
		summary: "Overtime reports, release deadlines and sales quotas are read for signs that staff are driven to skip approvals, and workload or targets are adjusted in response.",
	},
	27: {
		id: "CC1.5#5", name: "Evaluates Performance and Rewards or Disciplines Individuals", criterion: CC1_5, applicability: AppliesCOSO, change: Unchanged,
		summary: "A yearly appraisal records how someone carried out control duties and observed the code, then ties that record to a raise, a promotion or a warning.",
	},
	28: {
		id: "CC1.5#6", name: "Takes Disciplinary Actions", criterion: CC1_5, applicability: AppliesPrivacy, change: Added,
		summary: "HR and the privacy officer agree in advance what follows when an employee leaves someone's personal details exposed or looks them up without cause, and case files match that scale.",
	},
	// CC2.1 Reliable information for running controls
	29: {
		id: "CC2.1#1", name: "Identifies Information Requirements", criterion: CC2_1, applicability: AppliesCOSO, change: Unchanged,
		summary: "For each control someone has worked out which data it consumes, such as a terminated-user list for access removal or scan results for patching, and who supplies it.",
	},
	30: {
		id: "CC2.1#2", name: "Captures Internal and External Sources of Data", criterion: CC2_1, applicability: AppliesCOSO, change: Unchanged,
		summary: "Feeds reach beyond the organization's own logs to vendor advisories, threat bulletins and customer tickets, so events that begin outside the network are recorded too.",
	},
	31: {
		id: "CC2.1#3", name: "Processes Relevant Data Into Information", criterion: CC2_1, applicability: AppliesCOSO, change: Unchanged,
		summary: "Raw logs, scan output and ticket entries are turned into something a reviewer can act on, such as a correlated alert, an aging report or a trend of failed backups.",
	},
	32: {
		id: "CC2.1#4", name: "Maintains Quality Throughout Processing", criterion: CC2_1, applicability: AppliesCOSO, change: Unchanged,
		summary: "Between source and report, data is guarded against loss, delay and tampering by load reconciliations, restricted edit rights and retention that lets a figure be traced back.",
	},
	33: {
		id: "CC2.1#5", name: "Documents Data Flow", criterion: CC2_1, applicability: AppliesAllEngagements, change: Added,
		summary: "Diagrams trace data from customer upload through queues, databases and outside processors to deletion, and engineers update them when an integration is added.",
	},
	34: {
		id: "CC2.1#6", name: "Manages Assets", criterion: CC2_1, applicability: AppliesAllEngagements, change: Added,
		summary: "One record of what the system consists of, down to virtual machines, software versions and rented services, stays current so that no control misses part of its population.",
	},
	35: {
		id: "CC2.1#7", name: "Classifies Information", criterion: CC2_1, applicability: AppliesAllEngagements, change: Added,
		summary: "Labels such as public, internal, restricted or personal data are attached to tables and files according to what they hold, so stronger controls land on the right stores.",
	},
	36: {
		id: "CC2.1#8", name: "Uses Information That Is Complete and Accurate", criterion: CC2_1, applicability: AppliesAllEngagements, change: Added,
		summary: "Before a reviewer relies on a user listing, someone confirms the query, filters, run date and row count, because an access review of a truncated export proves nothing.",
	},
	37: {
		id: "CC2.1#9", name: "Manages the Location of Assets", criterion: CC2_1, applicability: AppliesAllEngagements, change: Added,
		summary: "For every laptop at home, server in a rented cage and data set in a supplier's cloud, someone can say where it sits and who holds it today.",
	},
	// CC2.2 Communication inside the organization
	38: {
		id: "CC2.2#1", name: "Communicates Internal Control Information", criterion: CC2_2, applicability: AppliesCOSO, change: Unchanged,
		summary: "Current policies are kept where every employee can find them, and acknowledgment logs show that new joiners and long-serving staff have seen the ones that bind them.",
	},
	39: {
		id: "CC2.2#2", name: "Communicates With the Board of Directors", criterion: CC2_2, applicability: AppliesCOSO, change: Unchanged,
		summary: "Board packs carry control failures, incident metrics and open remediation at a set rhythm, and directors' follow-up questions return to executives as tracked actions.",
	},
	40: {
		id: "CC2.2#3", name: "Provides Separate Communication Lines", criterion: CC2_2, applicability: AppliesCOSO, change: Unchanged,
		summary: "An employee who distrusts the normal chain of command can use a hotline or ombudsman, anonymously where permitted, that bypasses the manager concerned.",
	},
	41: {
		id: "CC2.2#4", name: "Selects Relevant Method of Communication", criterion: CC2_2, applicability: AppliesCOSO, change: Unchanged,
		summary: "A policy change goes out with a read receipt, an outage by pager and a reorganization in a meeting, since the medium is picked for what the message has to achieve.",
	},
	42: {
		id: "CC2.2#5", name: "Communicates Responsibilities", criterion: CC2_2, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "Control owners learn in writing what they perform, how often and with which tool, and hear of it when a control is redesigned or handed to another team.",
	},
	43: {
		id: "CC2.2#6", name: "Communicates Information on Reporting Failures, Incidents, Concerns, and Other Matters", criterion: CC2_2, applicability: AppliesAllEngagements, change: Revised,
		summary: "Any employee can say where to raise a colleague's conduct, a suspicious email or a dead service, because orientation, intranet and chat channel all give one answer.",
	},
	44: {
		id: "CC2.2#7", name: "Communicates Objectives and Changes to Objectives", criterion: CC2_2, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "When leaders raise the uptime target or leave a market, all-hands notes tell staff why, and team plans are redrawn before the new goals take effect.",
	},
	45: {
		id: "CC2.2#8", name: "Communicates Information to Improve Security Knowledge and Awareness", criterion: CC2_2, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "Security awareness runs as a program with new-hire courses, refreshers and phishing simulations, and people who are overdue are chased until they finish.",
	},
	46: {
		id: "CC2.2#9", name: "Communicates Information to Improve Privacy Knowledge and Awareness", criterion: CC2_2, applicability: AppliesPrivacy, change: Added,
		summary: "People who handle personal information learn to recognize a data subject request, avoid needless copies and respect stated purposes, with completion recorded by role.",
	},
	47: {
		id: "CC2.2#10", name: "Communicates Incident Reporting Methods", criterion: CC2_2, applicability: AppliesPrivacy, change: Added,
		summary: "Employees and contractors know that a misdirected mailing or an exposed customer record counts as a privacy incident, and which mailbox or form takes the report.",
	},
	48: {
		id: "CC2.2#11", name: "Communicates Information About System Operation and Boundaries", criterion: CC2_2, applicability: AppliesSystemLevel, change: Unchanged,
		summary: "An internal diagram or wiki page marks what belongs to this system and what a subservice provider runs, and new operators learn from it what their own steps feed.",
	},
	49: {
		id: "CC2.2#12", name: "Communicates System Objectives", criterion: CC2_2, applicability: AppliesSystemLevel, change: Unchanged,
		summary: "Engineers and support staff on the system can name the commitments it serves, such as restore times, encryption promises or batch deadlines, and set priorities by them.",
	},
	50: {
		id: "CC2.2#13", name: "Communicates System Changes", criterion: CC2_2, applicability: AppliesSystemLevel, change: Unchanged,
		summary: "Release notes, change calendars or handover briefings warn operators of an upcoming migration or new interface before it alters the tasks they perform on the system.",
	},
	// CC2.3 Communication with outside parties
	51: {
		id: "CC2.3#1", name: "Communicates to External Parties", criterion: CC2_3, applicability: AppliesCOSO, change: Unchanged,
		summary: "News that matters outside, such as an outage, a revised policy or the annual accounts, goes out on a schedule or trigger that fixes who receives it and by when.",
	},
	52: {
		id: "CC2.3#2", name: "Enables Inbound Communications", criterion: CC2_3, applicability: AppliesCOSO, change: Unchanged,
		summary: "A regulator's question, a researcher's bug report and a customer's complaint each land in a monitored queue with an owner, and response times are tracked.",
	},
	53: {
		id: "CC2.3#3", name: "Communicates With the Board of Directors", criterion: CC2_3, applicability: AppliesCOSO, change: Unchanged,
		summary: "Findings by outsiders, such as a penetration test report, a regulator's letter or the external auditor's list of deficiencies, are put before the directors and minuted.",
	},
	54: {
		id: "CC2.3#4", name: "Provides Separate Communication Lines", criterion: CC2_3, applicability: AppliesCOSO, change: Unchanged,
		summary: "Suppliers, customers and former employees can raise misconduct through a hotline or web form that does not run through their usual account contact.",
	},
	55: {
		id: "CC2.3#5", name: "Selects Relevant Method of Communication", criterion: CC2_3, applicability: AppliesCOSO, change: Unchanged,
		summary: "A breach letter goes by traceable mail, planned downtime is posted on the status page and a filing enters the regulator's portal, each route fitting what law and contract expect.",
	},
	56: {
		id: "CC2.3#6", name: "Communicates Objectives Related to Confidentiality and Changes to Those Objectives", criterion: CC2_3, applicability: AppliesConfidentiality, change: Retitled,
		summary: "Vendors and users learn through agreements and revision notices which data the organization treats as confidential, how it is to be guarded and when those terms change.",
	},
	57: {
		id: "CC2.3#7", name: "Communicates Objectives Related to Privacy and Changes to Those Objectives", criterion: CC2_3, applicability: AppliesPrivacy, change: Retitled,
		summary: "Processors of personal information, and the customers who supply it, receive the privacy commitments in force and word of any revision, by contract amendment or dated notice.",
	},
	58: {
		id: "CC2.3#8", name: "Communicates Incident Reporting Methods", criterion: CC2_3, applicability: AppliesPrivacy, change: Added,
		summary: "A published address or form lets data subjects, customers and third parties report a suspected exposure of personal information, and a named team reads what comes in.",
	},
	59: {
		id: "CC2.3#9", name: "Communicates Information About System Operation and Boundaries", criterion: CC2_3, applicability: AppliesSystemLevel, change: Unchanged,
		summary: "Outside users entitled to it can obtain a system description, architecture summary or support guide showing what the service covers and which parts customers run.",
	},
	60: {
		id: "CC2.3#10", name: "Communicates System Objectives", criterion: CC2_3, applicability: AppliesSystemLevel, change: Unchanged,
		summary: "Contracts, service level schedules or a trust page state for users what the system is there to deliver, including its uptime, recovery and processing commitments.",
	},
	61: {
		id: "CC2.3#11", name: "Communicates System Responsibilities", criterion: CC2_3, applicability: AppliesSystemLevel, change: Revised,
		summary: "User guides and onboarding checklists spell out the tasks left to parties outside, such as disabling their own leavers, configuring single sign-on or checking returned output.",
	},
	62: {
		id: "CC2.3#12", name: "Communicates Information on Reporting System Failures, Incidents, Concerns, and Other Matters", criterion: CC2_3, applicability: AppliesSystemLevel, change: Revised,
		summary: "External users find the support address, incident hotline or abuse form for this service in its documentation, and a reported outage or concern gets a ticket number.",
	},
	// CC3.1 Objectives concrete enough to assess
	63: {
		id: "CC3.1#1", name: "Reflects Management's Choices", criterion: CC3_1, applicability: AppliesCOSOOperations, change: Unchanged,
		summary: "Decisions about markets, staffing, hosting and growth can be recognized in the operating goals, so an outsider could see why those goals fit this business.",
	},
	64: {
		id: "CC3.1#2", name: "Considers Tolerances for Risk", criterion: CC3_1, applicability: AppliesCOSOOperations, change: Unchanged,
		summary: "Operating targets come with stated leeway, such as how many minutes of downtime or late batches in a month are acceptable before someone escalates.",
	},
	65: {
		id: "CC3.1#3", name: "Includes Operations and Financial Performance Goals", criterion: CC3_1, applicability: AppliesCOSOOperations, change: Unchanged,
		summary: "The operating plan puts service levels, throughput or customer counts beside revenue, margin and cash figures, so progress on either side can be measured.",
	},
	66: {
		id: "CC3.1#4", name: "Forms a Basis for Committing of Resources", criterion: CC3_1, applicability: AppliesCOSOOperations, change: Unchanged,
		summary: "Headcount requests, cloud spend and project funding cite the operating goal they serve, and cuts are judged by which goal they would endanger.",
	},
	67: {
		id: "CC3.1#5", name: "Complies With Applicable Accounting Standards", criterion: CC3_1, applicability: AppliesCOSOExternalFinancialReporting, change: Unchanged,
		summary: "Goals for the published financial statements name the reporting framework, such as US GAAP or IFRS, and accounting policy memos explain the choices it leaves open.",
	},
	68: {
		id: "CC3.1#6", name: "Considers Materiality", criterion: CC3_1, applicability: AppliesCOSOExternalFinancialReporting, change: Unchanged,
		summary: "The finance team sets a threshold above which a misstatement would sway a lender or investor, and judges smaller errors by their nature as well as size.",
	},
	69: {
		id: "CC3.1#7", name: "Reflects Entity Activities", criterion: CC3_1, applicability: AppliesCOSOExternalFinancialReporting, change: Unchanged,
		summary: "Revenue, lease and payroll figures in published accounts trace to events that happened in the period, at the right amount and in the right caption.",
	},
	70: {
		id: "CC3.1#8", name: "Complies With Externally Established Frameworks", criterion: CC3_1, applicability: AppliesCOSOExternalNonfinancialReporting, change: Unchanged,
		summary: "An emissions statement, a safety return or the system description in a SOC 2 report is built on the published law or criteria it cites, down to the edition.",
	},
	71: {
		id: "CC3.1#9", name: "Considers the Required Level of Precision", criterion: CC3_1, applicability: AppliesCOSOExternalNonfinancialReporting, change: Unchanged,
		summary: "A published injury rate or carbon figure states its rounding, estimates and counting period, tight enough for the rule or contract that someone will hold it against.",
	},
	72: {
		id: "CC3.1#10", name: "Reflects Entity Activities", criterion: CC3_1, applicability: AppliesCOSOExternalNonfinancialReporting, change: Unchanged,
		summary: "Published uptime, incident or workforce statistics agree with monitoring logs and HR records to within a margin the preparer can defend.",
	},
	73: {
		id: "CC3.1#11", name: "Reflects Management's Choices", criterion: CC3_1, applicability: AppliesCOSOInternalReporting, change: Unchanged,
		summary: "Dashboards and monthly packs carry the measures that leaders have chosen to steer by, and nobody has to assemble the missing half from a private spreadsheet.",
	},
	74: {
		id: "CC3.1#12", name: "Considers the Required Level of Precision", criterion: CC3_1, applicability: AppliesCOSOInternalReporting, change: Unchanged,
		summary: "For in-house reports, the nearest thousand may do on a budget page while a count of open incidents has to be exact, and whoever decides from the report settles which.",
	},
	75: {
		id: "CC3.1#13", name: "Reflects Entity Activities", criterion: CC3_1, applicability: AppliesCOSOInternalReporting, change: Unchanged,
		summary: "Status reports for managers match what the ticket queue, scanner or ledger shows underneath, so a green indicator does not hide forty overdue patches.",
	},
	76: {
		id: "CC3.1#14", name: "Reflects External Laws and Regulations", criterion: CC3_1, applicability: AppliesCOSOCompliance, change: Unchanged,
		summary: "A register of statutes and regulations turns each obligation, from breach notification to labor law, into a stated goal with an owner and a floor that is not traded away.",
	},
	77: {
		id: "CC3.1#15", name: "Considers Tolerances for Risk", criterion: CC3_1, applicability: AppliesCOSOCompliance, change: Unchanged,
		summary: "Compliance goals say how much deviation is bearable, perhaps a few days on internal training but none at all on a statutory filing date.",
	},
	78: {
		id: "CC3.1#16", name: "Establishes Sub-Objectives for Risk Assessment", criterion: CC3_1, applicability: AppliesAllEngagements, change: Retitled,
		summary: "Under each trust services category in scope, a broad promise is split into aims that a risk can be attached to, such as restoring service within four hours.",
	},
	// CC3.2 Risk identification and analysis
	79: {
		id: "CC3.2#1", name: "Includes Entity, Subsidiary, Division, Operating Unit, and Functional Levels", criterion: CC3_2, applicability: AppliesCOSO, change: Unchanged,
		summary: "The finance desk, a product team and a subsidiary abroad each bring their own risks to the register, and headquarters adds those that show only when all are seen together.",
	},
	80: {
		id: "CC3.2#2", name: "Analyzes Internal and External Factors", criterion: CC3_2, applicability: AppliesCOSO, change: Unchanged,
		summary: "Staff turnover and aging code are weighed together with forces the organization does not control, such as supply shortages, new statutes or a price war.",
	},
	81: {
		id: "CC3.2#3", name: "Involves Appropriate Levels of Management", criterion: CC3_2, applicability: AppliesCOSO, change: Unchanged,
		summary: "Attendance lists and sign-offs show that heads of engineering, finance, legal and operations debated the ratings, so the register is not one compliance analyst's opinion.",
	},
	82: {
		id: "CC3.2#4", name: "Estimates Significance of Risks Identified", criterion: CC3_2, applicability: AppliesCOSO, change: Unchanged,
		summary: "Each entry in the register is scored for likelihood and impact on defined scales, so that two assessors would land near the same number.",
	},
	83: {
		id: "CC3.2#5", name: "Determines How to Respond to Risks", criterion: CC3_2, applicability: AppliesCOSO, change: Unchanged,
		summary: "Against every rated risk stands a decision to treat, transfer, tolerate or walk away from it, and tolerance bears the signature of someone with the standing to give it.",
	},
	84: {
		id: "CC3.2#6", name: "Identifies Threats to Objectives", criterion: CC3_2, applicability: AppliesAllEngagements, change: Split,
		summary: "Ransomware crews, a mistyped command, a bribed insider and a flooded data hall are listed as threats, each linked to the commitment it could defeat.",
	},
	85: {
		id: "CC3.2#7", name: "Identifies Vulnerability of System Components", criterion: CC3_2, applicability: AppliesAllEngagements, change: Split,
		summary: "Scans, penetration tests and design reviews bring out weak spots in servers, code, cloud settings and manual procedures, and the results feed the risk register.",
	},
	86: {
		id: "CC3.2#8", name: "Analyzes Threats and Vulnerabilities From Vendors, Business Partners, and Other Parties", criterion: CC3_2, applicability: AppliesAllEngagements, change: Revised,
		summary: "API customers, resellers and suppliers with a way in are each rated for what could reach the organization through them, using past incidents, connections and assurance reports.",
	},
	87: {
		id: "CC3.2#9", name: "Assesses the Significance of the Risks", criterion: CC3_2, applicability: AppliesAllEngagements, change: Retitled,
		summary: "Scoring starts from how critical the affected asset is to the commitments made, so a flaw in the billing database outranks the same flaw on a test server.",
	},
	// CC3.3 Fraud risk assessment
	88: {
		id: "CC3.3#1", name: "Considers Various Types of Fraud", criterion: CC3_3, applicability: AppliesCOSO, change: Unchanged,
		summary: "Scenarios cover bribery and kickbacks, theft of funds or data, and falsified reports, instead of a single register line that says fraud.",
	},
	89: {
		id: "CC3.3#2", name: "Assesses Incentives and Pressures", criterion: CC3_3, applicability: AppliesCOSO, change: Unchanged,
		summary: "Commission plans, uptime bonuses, personal debt and investor deadlines are examined for the push they might give someone to fake a number or steal.",
	},
	90: {
		id: "CC3.3#3", name: "Assesses Opportunities", criterion: CC3_3, applicability: AppliesCOSO, change: Unchanged,
		summary: "Reviewers look for places where one person can add a vendor and pay it, backdate an entry or remove equipment, particularly where a manager can override the check.",
	},
	91: {
		id: "CC3.3#4", name: "Assesses Attitudes and Rationalizations", criterion: CC3_3, applicability: AppliesCOSO, change: Unchanged,
		summary: "Exit interviews, culture surveys and hotline cases reveal excuses such as 'everyone does it' or 'they owe me' that let otherwise honest people justify a theft.",
	},
	92: {
		id: "CC3.3#5", name: "Considers the Risks Related to the Use of IT and Access to Information", criterion: CC3_3, applicability: AppliesAllEngagements, change: Revised,
		summary: "Shared administrator accounts, bulk export rights, phished credentials and direct database edits appear in fraud scenarios as means of altering records or selling customer data.",
	},
	// CC3.4 Changes that could upset controls
	93: {
		id: "CC3.4#1", name: "Assesses Changes in the External Environment", criterion: CC3_4, applicability: AppliesCOSO, change: Unchanged,
		summary: "Storm damage, a currency shock or a new data law sends risk owners back to the register, often prompted by a legal bulletin or a quarterly scan of the news.",
	},
	94: {
		id: "CC3.4#2", name: "Assesses Changes in the Business Model", criterion: CC3_4, applicability: AppliesCOSO, change: Unchanged,
		summary: "After an acquisition, a product launch, a sell-off or a doubling in size, someone works out which controls no longer fit and what the new line of business needs.",
	},
	95: {
		id: "CC3.4#3", name: "Assesses Changes in Leadership", criterion: CC3_4, applicability: AppliesCOSO, change: Unchanged,
		summary: "When a chief executive or security head is replaced, directors consider whether attitudes to control have shifted and whether delegated approvals still stand.",
	},
	96: {
		id: "CC3.4#4", name: "Assesses Changes in Systems and Technology", criterion: CC3_4, applicability: AppliesAllEngagements, change: Retitled,
		summary: "A cloud migration, new deployment tool or retired identity provider gets an impact assessment at project start, with the risk register updated before go-live.",
	},
	97: {
		id: "CC3.4#5", name: "Assesses Changes in Vendor and Business Partner Relationships", criterion: CC3_4, applicability: AppliesAllEngagements, change: Retitled,
		summary: "Onboarding, renewal, merger or loss of a supplier or partner reopens its risk rating, for example when a hosting provider shifts data to another country.",
	},
	98: {
		id: "CC3.4#6", name: "Assesses Changes in Threats and Vulnerabilities", criterion: CC3_4, applicability: AppliesAllEngagements, change: Added,
		summary: "Threat intelligence, newly disclosed software flaws and incident lessons revise likelihood scores between annual cycles, so an exploit published in March does not wait for December's workshop.",
	},
	// CC4.1 Ongoing and separate evaluations
	99: {
		id: "CC4.1#1", name: "Considers a Mix of Ongoing and Separate Evaluations", criterion: CC4_1, applicability: AppliesCOSO, change: Unchanged,
		summary: "Daily signals such as failed-backup alerts are paired with stand-alone checks such as a yearly internal audit, because each kind misses what the other catches.",
	},
	100: {
		id: "CC4.1#2", name: "Considers Rate of Change", criterion: CC4_1, applicability: AppliesCOSO, change: Unchanged,
		summary: "A team that ships daily or has just moved to another cloud earns closer monitoring than a payroll process untouched for three years.",
	},
	101: {
		id: "CC4.1#3", name: "Establishes Baseline Understanding", criterion: CC4_1, applicability: AppliesCOSO, change: Unchanged,
		summary: "Reviewers start from a documented picture of each control as designed and as it runs today, often a control matrix with walkthrough notes, so that drift can be measured.",
	},
	102: {
		id: "CC4.1#4", name: "Uses Knowledgeable Personnel", criterion: CC4_1, applicability: AppliesCOSO, change: Unchanged,
		summary: "Whoever tests cloud permissions can read an access policy, and whoever samples billing changes knows the billing run, which training records or resumes can bear out.",
	},
	103: {
		id: "CC4.1#5", name: "Integrates With Business Processes", criterion: CC4_1, applicability: AppliesCOSO, change: Unchanged,
		summary: "Monitoring rides along with the work: the weekly operations meeting goes over late approvals and failed jobs, and its report is rebuilt when the workflow changes.",
	},
	104: {
		id: "CC4.1#6", name: "Adjusts Scope and Frequency", criterion: CC4_1, applicability: AppliesCOSO, change: Unchanged,
		summary: "After a failed test or a higher risk rating, the next stand-alone review comes sooner and digs deeper, while a quiet low-risk area can wait for the following year.",
	},
	105: {
		id: "CC4.1#7", name: "Objectively Evaluates", criterion: CC4_1, applicability: AppliesCOSO, change: Unchanged,
		summary: "From time to time somebody with no stake in the control, such as internal audit or an outside assessor, tests it and reports without its owner editing the result.",
	},
	106: {
		id: "CC4.1#8", name: "Considers Different Types of Ongoing and Separate Evaluations", criterion: CC4_1, applicability: AppliesAllEngagements, change: Revised,
		summary: "Different questions get different instruments: a penetration test for the perimeter, a restore exercise for resilience, second-line sampling for access reviews, a compliance audit for contract terms.",
	},
	// CC4.2 Deficiencies rated and reported
	107: {
		id: "CC4.2#1", name: "Assesses Results", criterion: CC4_2, applicability: AppliesCOSO, change: Unchanged,
		summary: "Raw output such as scan results and audit findings is rated for severity and cause, with the board or its audit committee weighing in on the significant items.",
	},
	108: {
		id: "CC4.2#2", name: "Communicates Deficiencies", criterion: CC4_2, applicability: AppliesCOSO, change: Unchanged,
		summary: "The audit committee hears of a grave control gap in its next papers, while a minor one goes to the owner who can repair it and to that owner's manager.",
	},
	109: {
		id: "CC4.2#3", name: "Monitors Corrective Action", criterion: CC4_2, applicability: AppliesCOSO, change: Unchanged,
		summary: "Overdue findings in the tracker are escalated, and closing one takes proof such as a retest or a fresh configuration export rather than the owner's word.",
	},
	// CC5.1 Control activities that mitigate risk
	110: {
		id: "CC5.1#1", name: "Integrates With Risk Assessment", criterion: CC5_1, applicability: AppliesCOSO, change: Unchanged,
		summary: "Each treatment decision in the risk register names the control that carries it out, which leaves no row marked 'mitigate' beside an empty control column.",
	},
	111: {
		id: "CC5.1#2", name: "Considers Entity-Specific Factors", criterion: CC5_1, applicability: AppliesCOSO, change: Unchanged,
		summary: "Controls taken from a template are cut or extended to suit this organization's size, architecture and regulators, with a reason noted where a standard one was dropped.",
	},
	112: {
		id: "CC5.1#3", name: "Determines Relevant Business Processes", criterion: CC5_1, applicability: AppliesCOSO, change: Unchanged,
		summary: "Before designing controls, the organization lists the workflows where a failure would break its commitments, such as onboarding, billing or deployment, and concentrates there.",
	},
	113: {
		id: "CC5.1#4", name: "Evaluates a Mix of Control Activity Types", criterion: CC5_1, applicability: AppliesCOSO, change: Unchanged,
		summary: "Automated blocks, manual sign-offs and later reconciliations back one another up, so a risk is not left to a single quarterly review that finds trouble months late.",
	},
	114: {
		id: "CC5.1#5", name: "Considers at What Level Activities Are Applied", criterion: CC5_1, applicability: AppliesCOSO, change: Unchanged,
		summary: "A pull request approval guards each change while a monthly executive review guards the totals, and the level of every check is a deliberate choice.",
	},
	115: {
		id: "CC5.1#6", name: "Addresses Segregation of Duties", criterion: CC5_1, applicability: AppliesCOSO, change: Unchanged,
		summary: "No single engineer can write, approve and release the same change, and in a team too small to split the work an independent look at the logs afterward makes up for it.",
	},
	// CC5.2 General controls over technology
	116: {
		id: "CC5.2#1", name: "Determines Dependency Between the Use of Technology in Business Processes and Technology General Controls", criterion: CC5_2, applicability: AppliesCOSO, change: Unchanged,
		summary: "If a billing engine calculates the invoices, finance and IT both know which access, release and database controls its totals rest on, and treat a failure there as doubt about the totals.",
	},
	117: {
		id: "CC5.2#2", name: "Establishes Relevant Technology Infrastructure Control Activities", criterion: CC5_2, applicability: AppliesCOSO, change: Unchanged,
		summary: "Job schedulers, servers, databases and networks have controls of their own, such as monitored batch runs, capacity alarms and restore tests, so that processing finishes whole and on time.",
	},
	118: {
		id: "CC5.2#3", name: "Establishes Relevant Security Management Process Controls Activities", criterion: CC5_2, applicability: AppliesCOSO, change: Unchanged,
		summary: "A security plan treats perimeter, accounts and monitoring as one set chosen against the risk assessment, and the separate safeguards are then examined at work under CC6.",
	},
	119: {
		id: "CC5.2#4", name: "Establishes Relevant Technology Acquisition, Development, and Maintenance Process Control Activities", criterion: CC5_2, applicability: AppliesCOSO, change: Unchanged,
		summary: "An upgraded library, a purchased tool and a feature built in-house each take a fixed route, from evaluation file or design review to a tested release ticket.",
	},
	// CC5.3 Policies and procedures behind controls
	120: {
		id: "CC5.3#1", name: "Establishes Policies and Procedures to Support Deployment of Management's Directives", criterion: CC5_3, applicability: AppliesCOSO, change: Unchanged,
		summary: "The access policy gives the rule, a runbook or form turns it into steps, and a newcomer with only these two would perform the task the way the control matrix describes.",
	},
	121: {
		id: "CC5.3#2", name: "Establishes Responsibility and Accountability for Executing Policies and Procedures", criterion: CC5_3, applicability: AppliesCOSO, change: Unchanged,
		summary: "Each policy has a named owner in the business unit that carries the risk, and that person, not the compliance team alone, answers for steps that were skipped.",
	},
	122: {
		id: "CC5.3#3", name: "Performs in a Timely Manner", criterion: CC5_3, applicability: AppliesCOSO, change: Unchanged,
		summary: "Procedures state a deadline or cadence and the dates on the evidence agree with it: a second-quarter access review signed in November is a control that ran late.",
	},
	123: {
		id: "CC5.3#4", name: "Takes Corrective Action", criterion: CC5_3, applicability: AppliesCOSO, change: Unchanged,
		summary: "An oddity that surfaces while a control is being run, such as an unmatched reconciliation line or an unknown account, is investigated on the spot and the outcome written down.",
	},
	124: {
		id: "CC5.3#5", name: "Performs Using Competent Personnel", criterion: CC5_3, applicability: AppliesCOSO, change: Unchanged,
		summary: "Whoever performs a control has the skill and the standing for it, so a firewall reviewer can read the rule base and tell its owner to close a port.",
	},
	125: {
		id: "CC5.3#6", name: "Reassesses Policies and Procedures", criterion: CC5_3, applicability: AppliesCOSO, change: Unchanged,
		summary: "Version histories show that reviews altered the wording after a tool, law or team changed, instead of advancing the review date alone.",
	},
	// CC6.1 Logical access security architecture
	126: {
		id: "CC6.1#1", name: "Identifies and Manages the Inventory of Information Assets", criterion: CC6_1, applicability: AppliesAllEngagements, change: Revised,
		summary: "Assets found in cloud consoles and network scans are matched to a register that ranks each by the data it holds, and anything unclaimed is assigned or shut down.",
	},
	127: {
		id: "CC6.1#2", name: "Assesses New Architectures", criterion: CC6_1, applicability: AppliesAllEngagements, change: Added,
		summary: "A new cloud service, network layout or identity model gets a dated security review or threat model before it goes live.",
	},
	128: {
		id: "CC6.1#3", name: "Restricts Logical Access", criterion: CC6_1, applicability: AppliesAllEngagements, change: Revised,
		summary: "Hardened builds and default-deny permissions protect each layer, so a fresh server, database or offline backup opens to nobody until a rule says otherwise.",
	},
	129: {
		id: "CC6.1#4", name: "Identifies and Authenticates Users", criterion: CC6_1, applicability: AppliesAllEngagements, change: Revised,
		summary: "Shared logins are absent from the user list, service accounts sign in as themselves, and administrators and remote staff face a second factor because more is at stake.",
	},
	130: {
		id: "CC6.1#5", name: "Considers Network Segmentation", criterion: CC6_1, applicability: AppliesAllEngagements, change: Revised,
		summary: "Production, office and test networks are kept apart by subnets, security groups or zero-trust rules, so that a breached laptop cannot wander into the database tier.",
	},
	131: {
		id: "CC6.1#6", name: "Manages Points of Access", criterion: CC6_1, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "Every door that outside parties use, be it an API, a VPN or a vendor's support tunnel, is on a maintained list that says who comes through and what data passes.",
	},
	132: {
		id: "CC6.1#7", name: "Restricts Access to Information Assets", criterion: CC6_1, applicability: AppliesAllEngagements, change: Revised,
		summary: "How sensitive the data is decides the technique that guards it: a separate schema and client certificates for card records, plain group membership for the staff handbook.",
	},
	133: {
		id: "CC6.1#8", name: "Manages Identification and Authentication", criterion: CC6_1, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "A written standard fixes password length, lockout, session limits and multifactor rules for human and machine accounts, and the identity provider's exported settings match it.",
	},
	134: {
		id: "CC6.1#9", name: "Manages Credentials for Infrastructure and Software", criterion: CC6_1, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "No container, server or plug-in gets a key or certificate unless the asset register lists it, and decommissioning a component includes revoking what it was given.",
	},
	135: {
		id: "CC6.1#10", name: "Uses Encryption to Protect Data", criterion: CC6_1, applicability: AppliesAllEngagements, change: Revised,
		summary: "Encryption of disks, database fields and internal traffic backs up the access rules, so a stolen drive or an intercepted session is unreadable without the keys.",
	},
	136: {
		id: "CC6.1#11", name: "Protects Cryptographic Keys", criterion: CC6_1, applicability: AppliesAllEngagements, change: Retitled,
		summary: "Few administrators can touch the vault or hardware module that holds the keys, and its log shows each rotation and destruction on the date the key standard calls for.",
	},
	137: {
		id: "CC6.1#12", name: "Restricts Access to and Use of Confidential Information for Identified Purposes", criterion: CC6_1, applicability: AppliesConfidentiality, change: Added,
		summary: "Rights to confidential files such as client contracts or source code rest on a stated reason, and export limits and query logs catch use that strays from it.",
	},
	138: {
		id: "CC6.1#13", name: "Restricts Access to and the Use of Personal Information", criterion: CC6_1, applicability: AppliesPrivacy, change: Added,
		summary: "Permissions on personal information trace back to the purposes it was gathered for: support agents see a caller's record, while the analytics team gets masked fields.",
	},
	// CC6.2 Registration and authorization before credentials
	139: {
		id: "CC6.2#1", name: "Creates Access Credentials to Protected Information Assets", criterion: CC6_2, applicability: AppliesAllEngagements, change: Retitled,
		summary: "For a login, service account or API key alike, the asset's owner or a delegate has approved that holder by name, and nothing on the system's own account list predates its approval.",
	},
	140: {
		id: "CC6.2#2", name: "Reviews Validity of Access Credentials", criterion: CC6_2, applicability: AppliesAllEngagements, change: Retitled,
		summary: "Periodically the whole account list is held against HR and vendor rosters to ask whether each holder is still there and whether stray service accounts have crept in.",
	},
	141: {
		id: "CC6.2#3", name: "Prevents the Use of Credentials When No Longer Valid", criterion: CC6_2, applicability: AppliesAllEngagements, change: Retitled,
		summary: "A termination, an expired contract or a leaked secret sets off disablement within the stated time, and that reaches the tokens and shared passwords a leaver knew.",
	},
	// CC6.3 Authorization, least privilege and segregation of duties
	142: {
		id: "CC6.3#1", name: "Creates or Modifies Access to Protected Information Assets", criterion: CC6_3, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "When an engineer asks for production database rights or changes teams, the data owner approves that exact entitlement and the role granted is no wider than the request.",
	},
	143: {
		id: "CC6.3#2", name: "Removes Access to Protected Information Assets", criterion: CC6_3, applicability: AppliesAllEngagements, change: Revised,
		summary: "Rights are withdrawn as soon as a project, on-call rotation or job ends, even though the person may still be employed and the login may still work.",
	},
	144: {
		id: "CC6.3#3", name: "Uses Access Control Structures", criterion: CC6_3, applicability: AppliesAllEngagements, change: Retitled,
		summary: "Permissions hang on groups, roles or attributes instead of one-off grants, and the role matrix shows that whoever requests a payment or release cannot also approve it.",
	},
	145: {
		id: "CC6.3#4", name: "Reviews Access Roles and Rules", criterion: CC6_3, applicability: AppliesAllEngagements, change: Added2020,
		summary: "On a fixed cycle a reviewer questions what each role permits and who holds it, and the signed listing is kept with the tickets that trimmed either one.",
	},
	// CC6.4 Physical access to facilities
	146: {
		id: "CC6.4#1", name: "Creates or Modifies Physical Access", criterion: CC6_4, applicability: AppliesAllEngagements, change: Revised,
		summary: "A badge for the office or server room is issued or widened on a request that the person in charge of that space approved, and a contractor's badge has an end date.",
	},
	147: {
		id: "CC6.4#2", name: "Removes Physical Access", criterion: CC6_4, applicability: AppliesAllEngagements, change: Revised,
		summary: "Badges, keys and door codes stop working when an employee leaves, a contract ends or a team moves out, and deactivation dates set beside those lists bear it out.",
	},
	148: {
		id: "CC6.4#3", name: "Recovers Physical Devices", criterion: CC6_4, applicability: AppliesAllEngagements, change: Added,
		summary: "At an exit the laptop, phone, token and badge are collected and ticked off a return form, and a missing device is chased, locked or remotely wiped.",
	},
	149: {
		id: "CC6.4#4", name: "Reviews Physical Access", criterion: CC6_4, applicability: AppliesAllEngagements, change: Revised,
		summary: "Facility managers walk through the active badge listing at set intervals, asking zone by zone who still needs the data hall, the media safe or entry at night.",
	},
	// CC6.5 Asset disposal and data removal
	150: {
		id: "CC6.5#1", name: "Removes Data and Software for Disposal", criterion: CC6_5, applicability: AppliesAllEngagements, change: Merged,
		summary: "Before company control over a leased disk, a retired laptop or an employee's own phone ends, any company data and software are wiped or destroyed, and the serial number enters a disposal log.",
	},
	// CC6.6 Threats from outside system boundaries
	151: {
		id: "CC6.6#1", name: "Restricts Access", criterion: CC6_6, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "Each external channel carries only the traffic it exists for: a partner's file drop takes uploads but gives no shell, and the rule review closes ports nobody claims.",
	},
	152: {
		id: "CC6.6#2", name: "Protects Identification and Authentication Credentials", criterion: CC6_6, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "Passwords, tokens and session cookies cross the internet only inside TLS, SSH or the like, and a search for plain-text login pages and old protocols comes back empty.",
	},
	153: {
		id: "CC6.6#3", name: "Requires Additional Authentication or Credentials", criterion: CC6_6, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "A remote sign-in from an unknown network asks for more than the office one does, such as a hardware key, a one-time code or a certificate on a managed laptop.",
	},
	154: {
		id: "CC6.6#4", name: "Implements Boundary Protection Systems", criterion: CC6_6, applicability: AppliesAllEngagements, change: Revised,
		summary: "Named people tune the firewalls, web application filters and intrusion detection at each internet-facing entry, and answer their alerts.",
	},
	// CC6.7 Data leaving by controlled routes
	155: {
		id: "CC6.7#1", name: "Restricts the Ability to Perform Transmission", criterion: CC6_7, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "Export rights are few, personal cloud drives are blocked, and a bulk transfer that trips a data loss rule is looked into by someone who can stop it.",
	},
	156: {
		id: "CC6.7#2", name: "Uses Encryption Technologies or Secure Communication Channels to Protect Data", criterion: CC6_7, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "Customer data bound for partners, browsers or branch offices moves over TLS, SFTP or a VPN tunnel, and an external test of public hosts finds no weak ciphers.",
	},
	157: {
		id: "CC6.7#3", name: "Protects Removal Media", criterion: CC6_7, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "Each tape sent off-site has a seal number and a signature at either end, and a portable drive mounts on a company machine only if it is encrypted.",
	},
	158: {
		id: "CC6.7#4", name: "Protects Endpoint Devices", criterion: CC6_7, applicability: AppliesAllEngagements, change: Retitled,
		summary: "Laptops, desktops and phones are enrolled in device management, which reports disk encryption, screen lock and patch state for each and flags the stragglers.",
	},
	// CC6.8 Unauthorized or malicious software
	159: {
		id: "CC6.8#1", name: "Restricts Installation and Modification of Application and Software", criterion: CC6_8, applicability: AppliesAllEngagements, change: Retitled,
		summary: "Engineers ask for elevated rights when they need to install a package, and use of disk editors and debuggers by the few standing administrators is logged and reviewed.",
	},
	160: {
		id: "CC6.8#2", name: "Detects Unauthorized Changes to Software and Configuration Parameters", criterion: CC6_8, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "A changed startup script, an odd scheduled task or a package hash that no build produced is reported as possible tampering, and a malware check follows before the file is restored.",
	},
	161: {
		id: "CC6.8#3", name: "Uses a Defined Change Control Process", criterion: CC6_8, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "New software arrives by one known route of request, test and approval, and a program without a ticket is treated as suspect until explained.",
	},
	162: {
		id: "CC6.8#4", name: "Uses Antivirus and Anti-Malware Software", criterion: CC6_8, applicability: AppliesAllEngagements, change: Revised,
		summary: "Protection agents are running, current and locked against tampering, the console's device count reconciles to the inventory, and quarantined items are followed to removal.",
	},
	163: {
		id: "CC6.8#5", name: "Scans Information Assets From Outside the Entity for Malware and Other Unauthorized Software", criterion: CC6_8, applicability: AppliesAllEngagements, change: Revised,
		summary: "A returned loaner laptop, a customer's drive or equipment back from repair is scanned and cleaned before it joins the network, and the result is recorded.",
	},
	// CC7.1 Configuration drift and new vulnerabilities
	164: {
		id: "CC7.1#1", name: "Uses Defined Configuration Standards", criterion: CC7_1, applicability: AppliesAllEngagements, change: Revised,
		summary: "Each platform has a written hardening baseline, often adapted from a public benchmark, and new servers, databases and cloud accounts are built from it.",
	},
	165: {
		id: "CC7.1#2", name: "Monitors Infrastructure and Software", criterion: CC7_1, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "A recurring score for every server, database and cloud account shows which ones no longer meet the hardening baseline, and one that stays below it becomes a ticket.",
	},
	166: {
		id: "CC7.1#3", name: "Implements Change-Detection Mechanisms", criterion: CC7_1, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "Alert rules cover the files whose silent alteration would hurt most, such as sudoers, firewall policy or the login page, and each alert is matched to a change ticket or treated as suspect.",
	},
	167: {
		id: "CC7.1#4", name: "Detects Unknown or Unauthorized Components", criterion: CC7_1, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "Discovery scans and cloud inventory reconciliations turn up the rogue access point, the forgotten virtual machine or the unapproved agent that no asset record explains.",
	},
	168: {
		id: "CC7.1#5", name: "Conducts Vulnerability Scans", criterion: CC7_1, applicability: AppliesAllEngagements, change: Revised,
		summary: "Hosts, container images and web applications are scanned on a calendar and again after a large change, and severity sets the date by which each finding is fixed or accepted.",
	},
	// CC7.2 Monitoring for anomalies
	169: {
		id: "CC7.2#1", name: "Implements Detection Policies, Procedures, and Tools", criterion: CC7_2, applicability: AppliesAllEngagements, change: Revised,
		summary: "Intrusion sensors, endpoint agents and log collection are deployed under a written monitoring policy that says what is gathered, who watches it and which threat feeds are consulted.",
	},
	170: {
		id: "CC7.2#2", name: "Designs Detection Measures", criterion: CC7_2, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "Each detection rule is written for a scenario from the threat assessment, such as a stolen password used abroad or a forced cage door, and is tried out before anyone relies on it.",
	},
	171: {
		id: "CC7.2#3", name: "Implements Filters to Analyze Anomalies", criterion: CC7_2, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "Correlation and suppression rules reduce millions of raw log lines to the few alerts that deserve an analyst's attention, and each tuning decision is recorded.",
	},
	172: {
		id: "CC7.2#4", name: "Monitors Detection Tools for Effective Operation", criterion: CC7_2, applicability: AppliesAllEngagements, change: Revised,
		summary: "A silent sensor counts as a fault: heartbeat checks, agent coverage reports and test detections show that each tool still collects what it should.",
	},
	// CC7.3 Evaluation of security events
	173: {
		id: "CC7.3#1", name: "Responds to Security Incidents", criterion: CC7_3, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "A confirmed incident starts a written procedure rather than improvisation, and on a fixed cycle someone asks whether following it led to the right decisions.",
	},
	174: {
		id: "CC7.3#2", name: "Communicates and Reviews Detected Security Events", criterion: CC7_3, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "Events do not stop at the analyst's console: the security lead sees them in a shift report or weekly review and records what is to be done.",
	},
	175: {
		id: "CC7.3#3", name: "Develops and Implements Procedures to Analyze Security Incidents", criterion: CC7_3, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "Analysts work from a runbook to establish which hosts, accounts and data stores were reached and how far the service was impaired.",
	},
	176: {
		id: "CC7.3#4", name: "Assesses the Impact on Confidential Information", criterion: CC7_3, applicability: AppliesConfidentiality, change: Added,
		summary: "Triage includes a check, noted in the ticket, on whether confidential material such as customer contracts or source code could have been seen or taken.",
	},
	177: {
		id: "CC7.3#5", name: "Determines Confidential Information Used or Disclosed", criterion: CC7_3, applicability: AppliesConfidentiality, change: Added,
		summary: "Once a leak of confidential material is established, the responders list the documents, their owners and the recipients, and the control that failed is repaired.",
	},
	178: {
		id: "CC7.3#6", name: "Assesses the Impact on Personal Information", criterion: CC7_3, applicability: AppliesPrivacy, change: Unchanged,
		summary: "The privacy office is brought in early to judge whether an event exposed data about individuals to anyone without authority, and whether a law was broken as a result.",
	},
	179: {
		id: "CC7.3#7", name: "Determines Personal Information Used or Disclosed", criterion: CC7_3, applicability: AppliesPrivacy, change: Revised,
		summary: "When records about people have been misused or leaked, the case file pins down whose they were, which fields were exposed and what was changed so that it does not recur.",
	},
	// CC7.4 Response to security incidents
	180: {
		id: "CC7.4#1", name: "Assigns Roles and Responsibilities", criterion: CC7_4, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "Every role in the incident plan has a named holder and a deputy, one person keeps the plan current, and a forensic firm or breach counsel is under contract in advance.",
	},
	181: {
		id: "CC7.4#2", name: "Contains and Responds to Security Incidents", criterion: CC7_4, applicability: AppliesAllEngagements, change: Retitled,
		summary: "Playbooks tell responders which attacks on live service they may cut off on their own authority, by isolating a host or disabling an account, and when to call the lead.",
	},
	182: {
		id: "CC7.4#3", name: "Mitigates Ongoing Security Incidents", criterion: CC7_4, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "While an attack is still under way, its damage is kept down by stopgaps such as throttled traffic, a read-only mode or a temporarily withdrawn feature.",
	},
	183: {
		id: "CC7.4#4", name: "Resolves Security Incidents", criterion: CC7_4, applicability: AppliesAllEngagements, change: Retitled,
		summary: "Closing an incident depends on proof that the intruder is out and the way in is shut, such as revoked keys, removed back doors and a clean rescan.",
	},
	184: {
		id: "CC7.4#5", name: "Restores Operations", criterion: CC7_4, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "Customers first get a workable interim service, through recovered data or a manual workaround, even where the full repair takes weeks.",
	},
	185: {
		id: "CC7.4#6", name: "Develops and Implements Communication of Security Incidents", criterion: CC7_4, applicability: AppliesAllEngagements, change: Retitled,
		summary: "Contact lists, message templates and thresholds settle beforehand who is told of an incident, by whom and how soon, from the executive team to affected customers.",
	},
	186: {
		id: "CC7.4#7", name: "Obtains Understanding of Nature of Incident and Determines Containment Strategy", criterion: CC7_4, applicability: AppliesAllEngagements, change: Revised,
		summary: "The decision to disconnect a system at once or to observe the intruder first rests on how far the attack reached, how it got in and what each hour of delay costs.",
	},
	187: {
		id: "CC7.4#8", name: "Remediates Identified Vulnerabilities", criterion: CC7_4, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "Flaws that an incident exposed become dated repair tasks with owners, and each is retested before it is marked fixed.",
	},
	188: {
		id: "CC7.4#9", name: "Communicates Remediation Activities", criterion: CC7_4, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "Progress on repairs is written down and reported to the people the incident plan names, instead of staying with the engineer who made the fix.",
	},
	189: {
		id: "CC7.4#10", name: "Evaluates the Effectiveness of Incident Response", criterion: CC7_4, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "At planned intervals someone compares the response plan with what happened in real cases and tabletop exercises, and redesigns the steps that proved slow or unclear.",
	},
	190: {
		id: "CC7.4#11", name: "Periodically Evaluates Incidents", criterion: CC7_4, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "Looking across a quarter's or a year's incidents of every kind, leaders search for repeat causes and decide whether the design of the system needs to change.",
	},
	191: {
		id: "CC7.4#12", name: "Applies Breach Response Procedures", criterion: CC7_4, applicability: AppliesPrivacy, change: Added,
		summary: "A documented test decides when an incident involving personal information counts as a breach, and a positive answer sets counsel, notices and evidence preservation going by checklist.",
	},
	192: {
		id: "CC7.4#13", name: "Communicates Unauthorized Use and Disclosure", criterion: CC7_4, applicability: AppliesPrivacy, change: Unchanged,
		summary: "The incident record lists everyone owed word of the misuse or leak of personal information, from the customer to the regulator, and shows when each was told.",
	},
	193: {
		id: "CC7.4#14", name: "Application of Sanctions", criterion: CC7_4, applicability: AppliesPrivacy, change: Unchanged,
		summary: "Misuse of personal information ends in a recorded decision on consequences for those involved, whether the offender is an employee or a contracted firm.",
	},
	// CC7.5 Recovery from security incidents
	194: {
		id: "CC7.5#1", name: "Restores the Affected Environment", criterion: CC7_5, applicability: AppliesAllEngagements, change: Revised,
		summary: "Compromised machines return to service from a trusted image with the exploited hole closed, and a sign-off records that the environment is fully back to normal.",
	},
	195: {
		id: "CC7.5#2", name: "Communicates Information About the Incident", criterion: CC7_5, applicability: AppliesAllEngagements, change: Retitled,
		summary: "A written account goes to executives and to outside parties with a stake, explaining the planned safeguards as well as the event itself and the recovery.",
	},
	196: {
		id: "CC7.5#3", name: "Determines Root Cause of the Incident", criterion: CC7_5, applicability: AppliesAllEngagements, change: Retitled,
		summary: "The post-incident review digs past the immediate trigger to the condition that allowed it, such as an orphaned service account that no access review ever listed.",
	},
	197: {
		id: "CC7.5#4", name: "Implements Changes to Prevent and Detect Recurrences", criterion: CC7_5, applicability: AppliesAllEngagements, change: Revised,
		summary: "Each root cause report ends with safeguards to build, such as a separate network segment or a new alert, and a later check confirms that they work in production.",
	},
	198: {
		id: "CC7.5#5", name: "Improves Response and Recovery Procedures", criterion: CC7_5, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "What slowed the team down, such as a stale phone tree or a missing decryption key, is corrected in the response and recovery plans soon afterward.",
	},
	199: {
		id: "CC7.5#6", name: "Implements Incident-Recovery Plan Testing", criterion: CC7_5, applicability: AppliesAllEngagements, change: Revised,
		summary: "A rehearsal, such as rebuilding after ransomware with the lead administrator out of reach, tests the recovery plan, and the gaps found are closed in the plan or the system.",
	},
	// CC8.1 Control over system changes
	200: {
		id: "CC8.1#1", name: "Manages Changes Throughout the System Life Cycle", criterion: CC8_1, applicability: AppliesAllEngagements, change: Revised,
		summary: "One process follows a component from idea to retirement and reaches manual procedures, database schemas and network gear as well as application code.",
	},
	201: {
		id: "CC8.1#2", name: "Authorizes Changes", criterion: CC8_1, applicability: AppliesAllEngagements, change: Revised,
		summary: "A product owner or architect agrees to the work before design or purchasing starts, visible as an accepted backlog item or a signed proposal.",
	},
	202: {
		id: "CC8.1#3", name: "Designs and Develops Changes", criterion: CC8_1, applicability: AppliesAllEngagements, change: Revised,
		summary: "Secure coding rules, threat models and code review shape the change while it is being built, so that security is not left to the final test.",
	},
	203: {
		id: "CC8.1#4", name: "Documents Changes", criterion: CC8_1, applicability: AppliesAllEngagements, change: Revised,
		summary: "Runbooks, architecture notes and user guides change together with the release, sparing the support desk and the next maintainer any guesswork.",
	},
	204: {
		id: "CC8.1#5", name: "Tracks System Changes", criterion: CC8_1, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "Every change in flight has a ticket or pull request showing its current state and owner, and nothing waits for release unseen.",
	},
	205: {
		id: "CC8.1#6", name: "Configures Software", criterion: CC8_1, applicability: AppliesAllEngagements, change: Revised,
		summary: "Settings that govern how software behaves, such as session timeouts, feature flags or payment limits, are chosen deliberately and watched for later alteration.",
	},
	206: {
		id: "CC8.1#7", name: "Tests System Changes", criterion: CC8_1, applicability: AppliesAllEngagements, change: Revised,
		summary: "Test depth suits the risk: a label change gets a regression run, a payment module gets security tests and user acceptance, and purchased software is tried before go-live too.",
	},
	207: {
		id: "CC8.1#8", name: "Approves System Changes", criterion: CC8_1, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "A person other than the author accepts the tested change for release, and the approval carries an earlier time stamp than the deployment.",
	},
	208: {
		id: "CC8.1#9", name: "Deploys System Changes", criterion: CC8_1, applicability: AppliesAllEngagements, change: Revised,
		summary: "The account that puts code into production belongs to a pipeline or a release engineer, which stops the developer who wrote it from shipping it alone.",
	},
	209: {
		id: "CC8.1#10", name: "Identifies and Evaluates System Changes", criterion: CC8_1, applicability: AppliesAllEngagements, change: Revised,
		summary: "The impact section of a change ticket says which customer commitment could suffer, and for larger work the answer is revisited at design, test and go-live.",
	},
	210: {
		id: "CC8.1#11", name: "Identifies Changes in Infrastructure, Data, Software, and Procedures Required to Remediate Incidents", criterion: CC8_1, applicability: AppliesAllEngagements, change: Revised,
		summary: "When an incident's cause lies in code, equipment, records or working instructions, the fix enters the change process at once with the incident number on its ticket.",
	},
	211: {
		id: "CC8.1#12", name: "Creates Baseline Configuration of IT Technology", criterion: CC8_1, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "A known-good configuration of servers, network devices and control systems is kept under version control and refreshed when an approved change alters it.",
	},
	212: {
		id: "CC8.1#13", name: "Provides for Changes Necessary in Emergency Situations", criterion: CC8_1, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "Urgent fixes have a shorter route with named approvers, and any test or document skipped during the outage is made up afterward under review.",
	},
	213: {
		id: "CC8.1#14", name: "Manages Patch Changes", criterion: CC8_1, applicability: AppliesAllEngagements, change: Added,
		summary: "Patch age reports show supplier fixes reaching servers, firewalls and libraries inside agreed deadlines after a trial run, and any deferral carries a signed reason.",
	},
	214: {
		id: "CC8.1#15", name: "Considers System Resilience", criterion: CC8_1, applicability: AppliesAvailability, change: Added,
		summary: "Design reviews ask what a change does to failover and recovery time, and a resilience test before release, such as killing a node, checks the answer.",
	},
	215: {
		id: "CC8.1#16", name: "Protects Confidential Information", criterion: CC8_1, applicability: AppliesConfidentiality, change: Revised,
		summary: "Confidential business data stays out of test environments and developer laptops, or sits there only as masked copies or under safeguards equal to production.",
	},
	216: {
		id: "CC8.1#17", name: "Protects Personal Information", criterion: CC8_1, applicability: AppliesPrivacy, change: Revised,
		summary: "Personal information needed for a migration or a bug hunt is pseudonymized or released by the privacy office, and the copies and debug logs are purged afterward.",
	},
	217: {
		id: "CC8.1#18", name: "Privacy by Design", criterion: CC8_1, applicability: AppliesPrivacy, change: Added,
		summary: "A privacy assessment accompanies the design of each new feature, and default settings collect no more about an individual than the stated purpose needs.",
	},
	// CC9.1 Mitigation of business disruption risk
	218: {
		id: "CC9.1#1", name: "Considers Mitigation of Risks of Business Disruption", criterion: CC9_1, applicability: AppliesAllEngagements, change: Revised,
		summary: "Serious disruptions in the risk register have a prepared answer, such as a second region, manual fallback steps and a call-out list, sized to the tolerable downtime.",
	},
	219: {
		id: "CC9.1#2", name: "Considers the Use of Insurance to Mitigate Financial Impact Risks", criterion: CC9_1, applicability: AppliesAllEngagements, change: Revised,
		summary: "Cyber and business interruption cover is weighed against the modeled loss at renewal, and the decision is recorded even where the answer is to self-insure.",
	},
	// CC9.2 Vendor and business partner risk
	220: {
		id: "CC9.2#1", name: "Establishes Requirements for Vendor and Business Partner Engagements", criterion: CC9_2, applicability: AppliesAllEngagements, change: Revised,
		summary: "Security duties, service levels and the division of labor are settled in the signed contract, with stricter clauses for vendors that hold customer data.",
	},
	221: {
		id: "CC9.2#2", name: "Identifies Vulnerabilities", criterion: CC9_2, applicability: AppliesAllEngagements, change: Added,
		summary: "Weak spots that a relationship opens are mapped, such as a remote support tunnel, a shared API key or a supplier's unpatched network gear, and each gets an owner and a remedy.",
	},
	222: {
		id: "CC9.2#3", name: "Assesses Vendor and Business Partner Risks", criterion: CC9_2, applicability: AppliesAllEngagements, change: Revised,
		summary: "A risk rating for each vendor reflects its finances, its own subcontractors and the harm its failure would cause, and those in the top risk tier are reassessed more often.",
	},
	223: {
		id: "CC9.2#4", name: "Assigns Responsibility and Accountability for Managing Vendors and Business Partners", criterion: CC9_2, applicability: AppliesAllEngagements, change: Revised,
		summary: "A named relationship owner answers for each significant vendor, and the register gets a new name when that person leaves.",
	},
	224: {
		id: "CC9.2#5", name: "Establishes Communication Protocols for Vendors and Business Partners", criterion: CC9_2, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "Contacts and escalation steps for a supplier's outage or defect are agreed in advance, so that a call at two in the morning reaches someone who can act.",
	},
	225: {
		id: "CC9.2#6", name: "Establishes Exception Handling Procedures From Vendors and Business Partners", criterion: CC9_2, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "When a supplier cannot meet an agreed term, a set path decides who may accept the shortfall, for how long and with which compensating control.",
	},
	226: {
		id: "CC9.2#7", name: "Assesses Vendor and Business Partner Performance", criterion: CC9_2, applicability: AppliesAllEngagements, change: Revised,
		summary: "Delivered service is scored from uptime reports, ticket statistics and missed deadlines, and a score below the agreed level is raised with the supplier.",
	},
	227: {
		id: "CC9.2#8", name: "Implements Procedures for Addressing Issues Identified During Vendor and Business Partner Assessments", criterion: CC9_2, applicability: AppliesAllEngagements, change: Unchanged,
		summary: "Concerns from a vendor assessment, such as a qualified opinion in its SOC 2 report, are logged with an owner and chased until remedied or formally accepted.",
	},
	228: {
		id: "CC9.2#9", name: "Implements Procedures for Terminating Vendor and Business Partner Relationships", criterion: CC9_2, applicability: AppliesAllEngagements, change: Revised,
		summary: "Offboarding a supplier runs from a checklist: data returned or deleted with a certificate, connections cut, accounts removed and shared keys changed.",
	},
	229: {
		id: "CC9.2#10", name: "Obtains Confidentiality Commitments From Vendors and Business Partners", criterion: CC9_2, applicability: AppliesConfidentiality, change: Unchanged,
		summary: "Suppliers that see confidential material have signed a nondisclosure agreement or clauses that carry through the promises made to customers.",
	},
	230: {
		id: "CC9.2#11", name: "Assesses Compliance With Confidentiality Commitments of Vendors and Business Partners", criterion: CC9_2, applicability: AppliesConfidentiality, change: Unchanged,
		summary: "Adherence to nondisclosure terms is checked through questionnaires, audit rights or the supplier's own assurance report, and lapses lead to documented correction.",
	},
	231: {
		id: "CC9.2#12", name: "Obtains Privacy Commitments From Vendors and Business Partners", criterion: CC9_2, applicability: AppliesPrivacy, change: Unchanged,
		summary: "Data processing agreements hold every vendor that handles personal information to uses and safeguards no looser than those the organization itself has promised.",
	},
	232: {
		id: "CC9.2#13", name: "Assesses Compliance With Privacy Commitments of Vendors and Business Partners", criterion: CC9_2, applicability: AppliesPrivacy, change: Unchanged,
		summary: "Privacy reviews look at what vendors really do with data about individuals, from deletion times to subprocessor lists, and departures from the agreement are followed up.",
	},
	// A1.1 Capacity management
	233: {
		id: "A1.1#1", name: "Measures Current Usage", criterion: A1_1, applicability: AppliesAvailability, change: Revised,
		summary: "Use of processors, storage, queues and links is recorded over time, giving a normal level against which a strained component stands out.",
	},
	234: {
		id: "A1.1#2", name: "Forecasts Capacity", criterion: A1_1, applicability: AppliesAvailability, change: Revised,
		summary: "Growth estimates cover the busy hour as well as the ordinary day, and ask if the surviving nodes could carry the load after one of them fails.",
	},
	235: {
		id: "A1.1#3", name: "Makes Changes Based on Forecasts", criterion: A1_1, applicability: AppliesAvailability, change: Unchanged,
		summary: "A projection that crosses the tolerance leads to an approved change, such as larger database instances or a raised autoscaling ceiling, before the limit is hit.",
	},
	// A1.2 Environmental protection, backup and recovery infrastructure
	236: {
		id: "A1.2#1", name: "Identifies Environmental Threats", criterion: A1_2, applicability: AppliesAvailability, change: Unchanged,
		summary: "A site assessment names what could realistically harm each facility, from river flooding and lightning to a failed chiller, and is renewed when a location is added.",
	},
	237: {
		id: "A1.2#2", name: "Designs Detection Measures", criterion: A1_2, applicability: AppliesAvailability, change: Unchanged,
		summary: "Smoke, leak, humidity and power sensors sit where the known hazards of the site would first show, including under raised floors and in battery rooms.",
	},
	238: {
		id: "A1.2#3", name: "Implements and Maintains Environmental Protection Mechanisms", criterion: A1_2, applicability: AppliesAvailability, change: Revised,
		summary: "Fire suppression, cooling and backup power are installed and serviced under contract, with inspection certificates that have not lapsed.",
	},
	239: {
		id: "A1.2#4", name: "Implements Alerts to Analyze Anomalies", criterion: A1_2, applicability: AppliesAvailability, change: Unchanged,
		summary: "A reading outside its limits pages someone on duty at any hour, who works out if it signals real danger or a faulty probe.",
	},
	240: {
		id: "A1.2#5", name: "Responds to Environmental Threat Events", criterion: A1_2, applicability: AppliesAvailability, change: Unchanged,
		summary: "Handling of a fire, flood or power loss is written down, from evacuating staff to starting the generator, and revisited after drills and real events for how well it worked.",
	},
	241: {
		id: "A1.2#6", name: "Communicates and Reviews Detected Environmental Threat Events", criterion: A1_2, applicability: AppliesAvailability, change: Unchanged,
		summary: "A power dip or a tripped leak sensor appears in a log that the system owner goes through with the facilities team, noting what has to be repaired and by when.",
	},
	242: {
		id: "A1.2#7", name: "Determines Data Requiring Backup", criterion: A1_2, applicability: AppliesAvailability, change: Unchanged,
		summary: "Each data store is classed as backed up, replicated or deliberately left out, and the decision rests on what it would take to rebuild it.",
	},
	243: {
		id: "A1.2#8", name: "Performs Data Backup", criterion: A1_2, applicability: AppliesAvailability, change: Unchanged,
		summary: "Backup jobs run on schedule, a failed one raises a ticket the same day, and the log shows the rerun that succeeded.",
	},
	244: {
		id: "A1.2#9", name: "Addresses Offsite Storage", criterion: A1_2, applicability: AppliesAvailability, change: Unchanged,
		summary: "Backups sit in a distant region or vault, far enough from the originals that one storm, grid failure or intruder is unlikely to reach both.",
	},
	245: {
		id: "A1.2#10", name: "Implements Alternate Processing Infrastructure", criterion: A1_2, applicability: AppliesAvailability, change: Revised,
		summary: "Somewhere else to run is arranged before it is needed: a warm site, a second cloud region or reserved capacity, with the steps to switch over.",
	},
	246: {
		id: "A1.2#11", name: "Considers Data Recoverability", criterion: A1_2, applicability: AppliesAvailability, change: Added,
		summary: "Threats that would ruin the copies along with the originals, ransomware above all, are countered with immutable storage, separate credentials or an offline set.",
	},
	// A1.3 Testing of recovery plans
	247: {
		id: "A1.3#1", name: "Implements Business Continuity Plan Testing", criterion: A1_3, applicability: AppliesAvailability, change: Revised,
		summary: "Switching to the alternate site is exercised at intervals with business teams as well as engineers, timed against the recovery targets and followed by dated corrections to the continuity plan.",
	},
	248: {
		id: "A1.3#2", name: "Tests Integrity and Completeness of Backup Data", criterion: A1_3, applicability: AppliesAvailability, change: Unchanged,
		summary: "Sample restores from live backups are compared with the source by record counts or checksums, since a green job status does not show that data can be read back.",
	},
	// C1.1 Identifying and keeping confidential information
	249: {
		id: "C1.1#1", name: "Defines and Identifies Confidential information", criterion: C1_1, applicability: AppliesConfidentiality, change: Retitled,
		summary: "Staff work from a definition of confidential that contracts and law have shaped, and a contract file or customer data set carries its label from its first day.",
	},
	250: {
		id: "C1.1#2", name: "Retains Confidential Information", criterion: C1_1, applicability: AppliesConfidentiality, change: Added,
		summary: "A schedule by data type sets how long customer files and trade secrets stay, tied to the purpose they serve and to any statute that demands longer.",
	},
	251: {
		id: "C1.1#3", name: "Protects Confidential Information From Destruction", criterion: C1_1, applicability: AppliesConfidentiality, change: Revised,
		summary: "Until its retention period ends, confidential material is guarded against accidental or malicious deletion by restricted delete rights, versioning or write-once storage.",
	},
	// C1.2 Disposal of confidential information
	252: {
		id: "C1.2#1", name: "Identifies Confidential Information for Destruction", criterion: C1_2, applicability: AppliesConfidentiality, change: Unchanged,
		summary: "A periodic query or lifecycle tag picks out confidential records past their retention date, and those under litigation hold are set aside before anything is queued for erasure.",
	},
	253: {
		id: "C1.2#2", name: "Destroys Confidential Information", criterion: C1_2, applicability: AppliesConfidentiality, change: Revised,
		summary: "Work on the destruction list ends with wiped volumes, destroyed keys or pulped paper, and a departed customer can be sent a certificate that names what went.",
	},
	// PI1.1 Information on processing objectives and specifications
	254: {
		id: "PI1.1#1", name: "Identifies Functional and Nonfunctional Requirements and Information Specifications", criterion: PI1_1, applicability: AppliesProcessingIntegrity, change: Retitled,
		summary: "Product requirements cover response times and volumes as well as features, and are written down with the data formats they depend on, which gives testers something to test against.",
	},
	255: {
		id: "PI1.1#2", name: "Defines Data Necessary to Support a Product or Service", criterion: PI1_1, applicability: AppliesProcessingIntegrity, change: Revised,
		summary: "A data dictionary tells report readers what a figure counts, what it excludes and how fresh it is, sparing them from guessing at the meaning of a column header.",
	},
	256: {
		id: "PI1.1#3", name: "Defines Information Necessary to Support the Use of a Good or Product", criterion: PI1_1, applicability: AppliesProcessingIntegrityProducts, change: Added2020,
		summary: "For a manufactured item or packaged good, the buyer gets the labels, manuals and handling limits that its intended use depends on, kept in step with each model revision.",
	},
	// PI1.2 Complete and accurate system inputs
	257: {
		id: "PI1.2#1", name: "Defines Characteristics of Processing Inputs", criterion: PI1_2, applicability: AppliesProcessingIntegrity, change: Unchanged,
		summary: "For each feed someone has set down what acceptable data looks like: required fields, value ranges, file layout and the cutoff after which a submission is late.",
	},
	258: {
		id: "PI1.2#2", name: "Evaluates Processing Inputs", criterion: PI1_2, applicability: AppliesProcessingIntegrity, change: Unchanged,
		summary: "Incoming records are tested against the entry rules, and failures land in an error queue that a named team clears instead of being silently dropped or defaulted.",
	},
	259: {
		id: "PI1.2#3", name: "Creates and Maintains Records of System Inputs", criterion: PI1_2, applicability: AppliesProcessingIntegrity, change: Unchanged,
		summary: "Intake logs make it possible to show, months later, which file or API call brought in a given record, who sent it and whether it was accepted.",
	},
	// PI1.3 System processing to specification
	260: {
		id: "PI1.3#1", name: "Defines Processing Specifications", criterion: PI1_3, applicability: AppliesProcessingIntegrity, change: Unchanged,
		summary: "Calculation rules, rounding, tolerances and deadlines sit in a document the business owner approved, so a wrong result can be told from a merely surprising one.",
	},
	261: {
		id: "PI1.3#2", name: "Defines Processing Activities", criterion: PI1_3, applicability: AppliesProcessingIntegrity, change: Unchanged,
		summary: "Runbooks and job dependency charts lay out the steps in order, including manual interventions, restarts after failure and who may release a held batch.",
	},
	262: {
		id: "PI1.3#3", name: "Detects and Corrects Processing or Production Activity Errors", criterion: PI1_3, applicability: AppliesProcessingIntegrity, change: Retitled,
		summary: "Control totals, exception reports or product inspections reveal a faulty run, and the rerun or adjustment is followed through to every customer the error had reached.",
	},
	263: {
		id: "PI1.3#4", name: "Records System Processing Activities", criterion: PI1_3, applicability: AppliesProcessingIntegrity, change: Unchanged,
		summary: "Job logs capture start, finish, record counts and operator overrides, which is what lets an auditor reconstruct a run that nobody watched.",
	},
	264: {
		id: "PI1.3#5", name: "Processes Inputs", criterion: PI1_3, applicability: AppliesProcessingIntegrity, change: Unchanged,
		summary: "Each accepted item goes through the approved steps once and on time, with duplicates and skipped records exposed by comparing counts before and after the run.",
	},
	// PI1.4 Delivery of system output
	265: {
		id: "PI1.4#1", name: "Protects Output", criterion: PI1_4, applicability: AppliesProcessingIntegrity, change: Unchanged,
		summary: "Finished files and goods are shielded from tampering, spoiling and loss while they wait in an export folder, a warehouse or a courier's van.",
	},
	266: {
		id: "PI1.4#2", name: "Distributes Output Only to Intended Parties", criterion: PI1_4, applicability: AppliesProcessingIntegrity, change: Unchanged,
		summary: "Statements and extracts go to addresses, mailboxes and API clients that the customer registered, and a change of recipient is verified before the next run.",
	},
	267: {
		id: "PI1.4#3", name: "Distributes Output Completely and Accurately", criterion: PI1_4, applicability: AppliesProcessingIntegrity, change: Unchanged,
		summary: "Row counts or checksums of what was sent are matched with what was produced, which exposes a truncated transfer before the recipient builds on it.",
	},
	268: {
		id: "PI1.4#4", name: "Creates and Maintains Records of System Output Activities", criterion: PI1_4, applicability: AppliesProcessingIntegrity, change: Unchanged,
		summary: "A log of every release, with its version and delivery status, settles a customer's later claim that a report never came.",
	},
	// PI1.5 Storage of inputs, processing items and outputs
	269: {
		id: "PI1.5#1", name: "Protects Stored Items", criterion: PI1_5, applicability: AppliesProcessingIntegrity, change: Unchanged,
		summary: "Stored transactions, queued work and physical items alike sit behind access limits, replication or environmental safeguards suited to how each could be altered or lost.",
	},
	270: {
		id: "PI1.5#2", name: "Archives and Protects System Records", criterion: PI1_5, applicability: AppliesProcessingIntegrity, change: Unchanged,
		summary: "Old logs and closed records move to an archive with restricted write access and media that stays readable, so that last year's processing can still be explained.",
	},
	271: {
		id: "PI1.5#3", name: "Stores Data Completely and Accurately", criterion: PI1_5, applicability: AppliesProcessingIntegrity, change: Unchanged,
		summary: "What was written to the database matches what the process handed over, as shown by integrity constraints, replica comparisons or a periodic check of stored balances.",
	},
	272: {
		id: "PI1.5#4", name: "Creates and Maintains Records of System Storage Activities", criterion: PI1_5, applicability: AppliesProcessingIntegrity, change: Unchanged,
		summary: "Storage logs show when data was loaded, moved, restored or purged and by whom, so that missing rows can be traced to the job or person that removed them.",
	},
	// P1.1 Privacy notice to data subjects
	273: {
		id: "P1.1#1", name: "Communicates to Data Subjects", criterion: P1_1, applicability: AppliesPrivacyController, change: Unchanged,
		summary: "The notice reads as a full account of how the organization handles personal information, including data bought or received from others and the rights a person can use.",
	},
	274: {
		id: "P1.1#2", name: "Provides Notice to Data Subjects", criterion: P1_1, applicability: AppliesPrivacyController, change: Unchanged,
		summary: "A sign-up page, app screen or paper form shows the notice before data is given where that is feasible, and a new use of old data waits until people have been told.",
	},
	275: {
		id: "P1.1#3", name: "Covers Entities and Activities in Notice", criterion: P1_1, applicability: AppliesPrivacyController, change: Unchanged,
		summary: "Readers can tell which legal entities, brands, sites and services the notice speaks for, and a subsidiary's app does not fall into a gap between two notices.",
	},
	276: {
		id: "P1.1#4", name: "Uses Clear Language and Presents a Current Privacy Notice in a Location Easily Found by Data Subjects", criterion: P1_1, applicability: AppliesPrivacyController, change: Retitled,
		summary: "From a footer link or app menu a layperson reaches the version in force and understands it without legal training, in the language the service is sold in.",
	},
	277: {
		id: "P1.1#5", name: "Reviews the Privacy Notice", criterion: P1_1, applicability: AppliesPrivacyController, change: Added,
		summary: "On a set schedule, and when a product or law changes, counsel and product owners compare the notice with the data inventory and sign off on the result.",
	},
	278: {
		id: "P1.1#6", name: "Communicates Changes to Notice", criterion: P1_1, applicability: AppliesPrivacyController, change: Added,
		summary: "Email, in-app message or banner tells existing users what was altered in the notice and from when, instead of a new date appearing quietly at the foot of the page.",
	},
	279: {
		id: "P1.1#7", name: "Retains Prior Notices", criterion: P1_1, applicability: AppliesPrivacyController, change: Added,
		summary: "Superseded versions are filed with their effective dates, so a dispute with someone who enrolled three years ago can be judged by the text that person saw.",
	},
	// P2.1 Choices and consent
	280: {
		id: "P2.1#1", name: "Communicates to Data Subjects", criterion: P2_1, applicability: AppliesPrivacyController, change: Unchanged,
		summary: "Preference screens separate what a person can turn down, such as marketing or analytics, from processing that goes ahead without consent because the law permits it.",
	},
	281: {
		id: "P2.1#2", name: "Communicates Consequences of Denying or Withdrawing Consent", criterion: P2_1, applicability: AppliesPrivacyController, change: Unchanged,
		summary: "Someone about to decline or opt out sees the effect first, whether a feature stops working, the account closes or nothing changes at all.",
	},
	282: {
		id: "P2.1#3", name: "Obtains Implicit or Explicit Consent", criterion: P2_1, applicability: AppliesPrivacyController, change: Unchanged,
		summary: "Collection starts from a recorded yes or from conduct fairly taken as one, and the preference reaches the systems that send the mail or share the data.",
	},
	283: {
		id: "P2.1#4", name: "Documents and Obtains Consent for New Purposes and Uses", criterion: P2_1, applicability: AppliesPrivacyController, change: Unchanged,
		summary: "Before details gathered for billing feed a campaign or train a model, the fresh purpose is written up, people are told and their agreement is on file.",
	},
	284: {
		id: "P2.1#5", name: "Obtains Explicit Consent for Sensitive Information", criterion: P2_1, applicability: AppliesPrivacyController, change: Unchanged,
		summary: "Health, biometric or similar data is taken or shared after a deliberate act by the person concerned, such as ticking an empty box, with any statutory exception noted.",
	},
	285: {
		id: "P2.1#6", name: "Obtains Consent for Data Transfers", criterion: P2_1, applicability: AppliesPrivacyController, change: Revised,
		summary: "An app asks before it uploads contacts, places identifiers on a phone or passes personal information onward, and a refusal actually stops the transfer.",
	},
	// P3.1 Collection in line with privacy objectives
	286: {
		id: "P3.1#1", name: "Limits the Collection of Personal Information", criterion: P3_1, applicability: AppliesPrivacyControllerAndProcessor, change: Revised,
		summary: "Form fields, log payloads and tracking tags are challenged at design review, and those that no stated purpose needs are dropped or made optional.",
	},
	287: {
		id: "P3.1#2", name: "Collects Information by Fair and Lawful Means", criterion: P3_1, applicability: AppliesPrivacyControllerAndProcessor, change: Unchanged,
		summary: "Before launch, counsel and the privacy lead look at each new way of gathering data, such as a session recorder, and send back anything that tricks or pressures people.",
	},
	288: {
		id: "P3.1#3", name: "Collects Information From Reliable Sources", criterion: P3_1, applicability: AppliesPrivacyControllerAndProcessor, change: Unchanged,
		summary: "Data brokers and partner feeds are vetted for how they obtained personal information and how often it proves wrong, with results in the due diligence file.",
	},
	289: {
		id: "P3.1#4", name: "Informs Data Subjects When Additional Information Is Acquired", criterion: P3_1, applicability: AppliesPrivacyControllerAndProcessor, change: Unchanged,
		summary: "A person hears about it when bought attributes or inferred scores are added to the profile they filled in themselves.",
	},
	// P3.2 Explicit consent before collection
	290: {
		id: "P3.2#1", name: "Informs Data Subjects of Consequences of Failure to Provide Consent", criterion: P3_2, applicability: AppliesPrivacyController, change: Added,
		summary: "The consent screen for a medical history or identity scan tells applicants which service they cannot receive if they withhold agreement, in words seen before the upload button.",
	},
	291: {
		id: "P3.2#2", name: "Documents Explicit Consent to Retain Information", criterion: P3_2, applicability: AppliesPrivacyController, change: Revised,
		summary: "Stored proof of a person's explicit yes shows the wording, its version and the moment, and covers keeping the information as well as collecting it.",
	},
	// P4.1 Use limited to stated purposes
	292: {
		id: "P4.1#1", name: "Uses Personal Information for Intended Purposes", criterion: P4_1, applicability: AppliesPrivacyControllerAndProcessor, change: Unchanged,
		summary: "Access to a dataset is granted for a named purpose, and a query, export or training run outside it is refused or sent to the privacy team for a decision.",
	},
	// P4.2 Retention of personal information
	293: {
		id: "P4.2#1", name: "Retains Personal Information", criterion: P4_2, applicability: AppliesPrivacyControllerAndProcessor, change: Unchanged,
		summary: "A schedule gives every kind of personal record a period and a trigger date, and aged-data reports show that overdue records are gone or carry a documented reason to stay.",
	},
	294: {
		id: "P4.2#2", name: "Protects Personal Information", criterion: P4_2, applicability: AppliesPrivacyControllerAndProcessor, change: Unchanged,
		summary: "Few accounts can delete a person's record before its time, purge rules are tested on a copy first, and backups restore what a mistaken job removed.",
	},
	// P4.3 Secure disposal of personal information
	295: {
		id: "P4.3#1", name: "Captures, Identifies, and Flags Requests for Deletion", criterion: P4_3, applicability: AppliesPrivacyControllerAndProcessor, change: Revised,
		summary: "Deletion requests from phone, email or web form meet in one register, where each is linked to the systems that hold the person's records before any purge starts.",
	},
	296: {
		id: "P4.3#2", name: "Disposes of, Destroys, and Redacts Personal Information", criterion: P4_3, applicability: AppliesPrivacyControllerAndProcessor, change: Unchanged,
		summary: "The method fits the medium and the need: shredding for paper, wiping for drives, masking or anonymization where a document survives without the name in it.",
	},
	297: {
		id: "P4.3#3", name: "Destroys Personal Information", criterion: P4_3, applicability: AppliesPrivacyControllerAndProcessor, change: Unchanged,
		summary: "Purge jobs and manual erasures follow a written procedure that reaches every marked record, and a run log or certificate shows what was erased and when.",
	},
	// P5.1 Data subject access requests
	298: {
		id: "P5.1#1", name: "Responds to Data Controller Requests", criterion: P5_1, applicability: AppliesPrivacyProcessor, change: Added,
		summary: "Asked by its customer for one individual's records, a processor finds and returns them within the contract's time limit, and forwards access requests that individuals sent to it directly.",
	},
	299: {
		id: "P5.1#2", name: "Authenticates Data Subjects' Identity", criterion: P5_1, applicability: AppliesPrivacyControllerAndProcessor, change: Unchanged,
		summary: "Release waits until the requester is matched to the person concerned, through a signed-in session or a callback, without demanding a passport copy where less would do.",
	},
	300: {
		id: "P5.1#3", name: "Permits Data Subjects Access to Their Personal Information", criterion: P5_1, applicability: AppliesPrivacyControllerAndProcessor, change: Unchanged,
		summary: "Anyone asking whether records about them exist gets a plain yes or no, and a yes leads to viewing them in an account page or through the request desk.",
	},
	301: {
		id: "P5.1#4", name: "Provides Understandable Personal Information Within Reasonable Time", criterion: P5_1, applicability: AppliesPrivacyControllerAndProcessor, change: Unchanged,
		summary: "The ticket shows a reply inside the legal or policy deadline, any small fee announced beforehand, and an export whose codes a layperson can read.",
	},
	302: {
		id: "P5.1#5", name: "Informs Data Subjects If Access Is Denied", criterion: P5_1, applicability: AppliesPrivacyControllerAndProcessor, change: Unchanged,
		summary: "A refusal names its ground, such as another person's privacy or a legal privilege, and reaches the requester before the ticket is closed.",
	},
	// P5.2 Correction of personal information
	303: {
		id: "P5.2#1", name: "Responds to Data Controller Requests", criterion: P5_2, applicability: AppliesPrivacyProcessor, change: Added,
		summary: "When a customer instructs a correction, the processor changes the value in every live copy it runs, search indexes and replicas included, and confirms completion.",
	},
	304: {
		id: "P5.2#2", name: "Communicates Denial of Access Requests", criterion: P5_2, applicability: AppliesPrivacyControllerAndProcessor, change: Unchanged,
		summary: "A refusal to show someone their file leaves them nothing to check or correct, so the letter explains how to contest it, which law it rests on and why it was given.",
	},
	305: {
		id: "P5.2#3", name: "Permits Data Subjects to Update or Correct Personal Information", criterion: P5_2, applicability: AppliesPrivacyControllerAndProcessor, change: Revised,
		summary: "Self-service pages or a request form let people amend their details, with the new value carried to the partners and vendors that still hold the old one.",
	},
	306: {
		id: "P5.2#4", name: "Communicates Denial of Correction Requests", criterion: P5_2, applicability: AppliesPrivacyControllerAndProcessor, change: Unchanged,
		summary: "Someone whose correction is declined learns in a letter how to appeal and why the old value stands, and the file can carry a note that the entry is disputed.",
	},
	// P6.1 Third-party disclosure with consent
	307: {
		id: "P6.1#1", name: "Communicates Privacy Policies to Third Parties", criterion: P6_1, applicability: AppliesPrivacyControllerAndProcessor, change: Unchanged,
		summary: "Recipients get the handling rules that travel with the data, in a contract annex or data protection terms they acknowledge, rather than a link nobody opened.",
	},
	308: {
		id: "P6.1#2", name: "Discloses Personal Information Only When Appropriate", criterion: P6_1, applicability: AppliesPrivacyControllerAndProcessor, change: Unchanged,
		summary: "An outgoing feed starts only once someone has checked the consent records and the original purpose, and a subpoena or other legal demand follows its own documented path.",
	},
	309: {
		id: "P6.1#3", name: "Discloses Personal Information Only to Appropriate Third Parties", criterion: P6_1, applicability: AppliesPrivacyControllerAndProcessor, change: Revised,
		summary: "Would-be recipients are screened by security questionnaire, SOC report or audit, and the first file waits for a signed agreement that protects the data.",
	},
	310: {
		id: "P6.1#4", name: "Discloses Information to Third Parties for New Purposes and Uses", criterion: P6_1, applicability: AppliesPrivacyControllerAndProcessor, change: Unchanged,
		summary: "A partner that wants to reuse support data for advertising waits until the people concerned have been told and have agreed.",
	},
	// P6.2 Record of authorized disclosures
	311: {
		id: "P6.2#1", name: "Creates and Retains Record of Authorized Disclosures", criterion: P6_2, applicability: AppliesPrivacyControllerAndProcessor, change: Unchanged,
		summary: "Entries are written when the release happens, not rebuilt at year-end, and hold enough detail to tell where one person's data went and on what authority.",
	},
	// P6.3 Record of unauthorized disclosures
	312: {
		id: "P6.3#1", name: "Creates and Retains Record of Detected or Reported Unauthorized Disclosures", criterion: P6_3, applicability: AppliesPrivacyControllerAndProcessor, change: Unchanged,
		summary: "Even a small slip, such as a statement mailed to the wrong household, gets an entry that names who was affected and how it surfaced, and stays on file after the case closes.",
	},
	// P6.4 Vendor privacy commitments and oversight
	313: {
		id: "P6.4#1", name: "Evaluates Third-Party Compliance With Privacy Commitments", criterion: P6_4, applicability: AppliesPrivacyControllerAndProcessor, change: Retitled,
		summary: "Months into the relationship, each recipient of personal information is asked to show working controls behind its promises, and a missing or stale assurance report is pursued.",
	},
	314: {
		id: "P6.4#2", name: "Remediates Misuse of Personal Information by a Third Party", criterion: P6_4, applicability: AppliesPrivacyControllerAndProcessor, change: Unchanged,
		summary: "When a review finds a vendor using data beyond its terms, a deadline, a suspended feed or termination follows, and someone verifies that the practice stopped.",
	},
	315: {
		id: "P6.4#3", name: "Obtains Commitments to Report Unauthorized Disclosures", criterion: P6_4, applicability: AppliesPrivacyControllerAndProcessor, change: Added,
		summary: "Contract negotiation does not close without a clause that obliges the vendor to speak up about an unauthorized disclosure, with a time limit and a contact.",
	},
	// P6.5 Vendor notice of unauthorized disclosures
	316: {
		id: "P6.5#1", name: "Remediates Misuse of Personal Information by a Third Party", criterion: P6_5, applicability: AppliesPrivacyControllerAndProcessor, change: Unchanged,
		summary: "After a vendor reports a leak, its access is cut or keys are rotated, stray copies are recalled and harm to individuals is assessed, all in the incident ticket.",
	},
	317: {
		id: "P6.5#2", name: "Reports Actual or Suspected Unauthorized Disclosures", criterion: P6_5, applicability: AppliesPrivacyControllerAndProcessor, change: Unchanged,
		summary: "Vendors have agreed that suspicion alone warrants a call, know which mailbox or hotline to use, and their message opens a ticket with the privacy lead.",
	},
	// P6.6 Breach and incident notification
	318: {
		id: "P6.6#1", name: "Identifies Reporting Requirements", criterion: P6_6, applicability: AppliesPrivacyControllerAndProcessor, change: Added,
		summary: "A maintained table shows, per jurisdiction and contract, what event triggers a notice, to whom and within how many hours, so nobody researches law in mid-crisis.",
	},
	319: {
		id: "P6.6#2", name: "Provides Notice of Breaches and Incidents", criterion: P6_6, applicability: AppliesPrivacyControllerAndProcessor, change: Revised,
		summary: "Letters to those affected and filings with authorities leave inside the deadline, and the file keeps the text, the recipient list and the send date.",
	},
	// P6.7 Accounting of information held and disclosed
	320: {
		id: "P6.7#1", name: "Responds to Data Controller Requests", criterion: P6_7, applicability: AppliesPrivacyProcessor, change: Added,
		summary: "From its own logs a processor supplies the list of holdings and onward disclosures, subprocessors included, that its customer needs to answer an individual.",
	},
	321: {
		id: "P6.7#2", name: "Identifies Types of Personal Information and Handling Process", criterion: P6_7, applicability: AppliesPrivacyControllerAndProcessor, change: Unchanged,
		summary: "The data map answers where to look: which application, team or outside party touches each kind of personal information, with sensitive kinds marked.",
	},
	322: {
		id: "P6.7#3", name: "Captures, Identifies, and Communicates Requests for Information", criterion: P6_7, applicability: AppliesPrivacyControllerAndProcessor, change: Revised,
		summary: "A request asking who has had the data is logged, its answer compiled from holdings and the disclosure register, and the dated reply kept on file.",
	},
	// P7.1 Accuracy and quality of personal information
	323: {
		id: "P7.1#1", name: "Ensures Accuracy and Completeness of Personal Information", criterion: P7_1, applicability: AppliesPrivacyControllerAndProcessor, change: Unchanged,
		summary: "Mismatched birth dates, missing fields and duplicate profiles are sought out and repaired, by checks at entry and by periodic clean-up of records in use.",
	},
	324: {
		id: "P7.1#2", name: "Ensures Relevance of Personal Information", criterion: P7_1, applicability: AppliesPrivacyControllerAndProcessor, change: Unchanged,
		summary: "A field that has no bearing on the decision, such as marital status in a parking permit file, is dropped from the record when a review notices it.",
	},
	// P8.1 Complaints, disputes and compliance monitoring
	325: {
		id: "P8.1#1", name: "Communicates to Data Subjects or Data Controllers", criterion: P8_1, applicability: AppliesPrivacyControllerAndProcessor, change: Retitled,
		summary: "A published address, form or officer's name tells individuals, or the controllers a processor serves, where to take a privacy question and what happens next.",
	},
	326: {
		id: "P8.1#2", name: "Addresses Inquiries, Complaints, and Disputes", criterion: P8_1, applicability: AppliesPrivacyControllerAndProcessor, change: Unchanged,
		summary: "Each complaint has an owner, a due date and an escalation path, and a grievance sent to the help desk is not lost between support and legal.",
	},
	327: {
		id: "P8.1#3", name: "Documents and Communicates Dispute Resolution and Recourse", criterion: P8_1, applicability: AppliesPrivacyControllerAndProcessor, change: Unchanged,
		summary: "The outcome of a dispute is written to the complainant along with any further step open to them, such as an ombudsman, arbitration or a regulator.",
	},
	328: {
		id: "P8.1#4", name: "Documents and Reports Compliance Review Results", criterion: P8_1, applicability: AppliesPrivacyControllerAndProcessor, change: Unchanged,
		summary: "A privacy review ends in rated findings put before named executives, and the next review opens with proof that the earlier remedies took effect.",
	},
	329: {
		id: "P8.1#5", name: "Documents and Reports Instances of Noncompliance", criterion: P8_1, applicability: AppliesPrivacyControllerAndProcessor, change: Unchanged,
		summary: "A file exists on each departure from privacy policy, such as staff looking up a neighbor or a consent check switched off, with who was told and what followed.",
	},
	330: {
		id: "P8.1#6", name: "Performs Ongoing Monitoring", criterion: P8_1, applicability: AppliesPrivacyControllerAndProcessor, change: Unchanged,
		summary: "Between reviews, dashboards on request backlog, consent errors or overdue deletions warn the privacy team early, and a corrective ticket follows from the alert.",
	},
}

// priorTitles holds the names before 2022 of the points that the revision renamed,
// split or merged, in catalog order.
var priorTitles = [...]struct {
	point PointOfFocus
	title string
}{
	{56, "Communicates Objectives Related to Confidentiality and Changes to Objectives"},                         // CC2.3#6
	{57, "Communicates Objectives Related to Privacy and Changes to Objectives"},                                 // CC2.3#7
	{78, "Establishes Sub-objectives to Support Objectives"},                                                     // CC3.1#16
	{84, "Identifies and Assesses Criticality of Information Assets and Identifies Threats and Vulnerabilities"}, // CC3.2#6
	{85, "Identifies and Assesses Criticality of Information Assets and Identifies Threats and Vulnerabilities"}, // CC3.2#7
	{87, "Considers the Significance of the Risk"},                                                               // CC3.2#9
	{96, "Assess Changes in Systems and Technology"},                                                             // CC3.4#4
	{97, "Assess Changes in Vendor and Business Partner Relationships"},                                          // CC3.4#5
	{136, "Protects Encryption Keys"},                                                                            // CC6.1#11
	{139, "Controls Access Credentials to Protected Assets"},                                                     // CC6.2#1
	{140, "Reviews Appropriateness of Access Credentials"},                                                       // CC6.2#2
	{141, "Removes Access to Protected Assets When Appropriate"},                                                 // CC6.2#3
	{144, "Uses Role-Based Access Controls"},                                                                     // CC6.3#3
	{150, "Identifies Data and Software for Disposal + Removes Data and Software From Entity Control"},           // CC6.5#1
	{158, "Protects Mobile Devices"},                                                                             // CC6.7#4
	{159, "Restricts Application and Software Installation"},                                                     // CC6.8#1
	{181, "Contains Security Incidents"},                                                                         // CC7.4#2
	{183, "Ends Threats Posed by Security Incidents"},                                                            // CC7.4#4
	{185, "Develops and Implements Communication Protocols for Security Incidents"},                              // CC7.4#6
	{195, "Communicates Information About the Event"},                                                            // CC7.5#2
	{196, "Determines Root Cause of the Event"},                                                                  // CC7.5#3
	{249, "Identifies Confidential information"},                                                                 // C1.1#1
	{254, "Identifies Information Specifications"},                                                               // PI1.1#1
	{262, "Detects and Corrects Production Errors"},                                                              // PI1.3#3
	{276, "Uses Clear and Conspicuous Language"},                                                                 // P1.1#4
	{313, "Discloses Personal Information Only to Appropriate Third Parties"},                                    // P6.4#1
	{325, "Communicates to Data Subjects"},                                                                       // P8.1#1
}

// retiredTitles holds the names before 2022 that the revision removed or merged
// into other points, in catalog order.
var retiredTitles = [...]struct {
	criterion Criterion
	title     string
}{
	{CC6_5, "Identifies Data and Software for Disposal"},
	{CC6_5, "Removes Data and Software From Entity Control"},
	{P3_2, "Obtains Explicit Consent for Sensitive Information"},
	{P6_6, "Remediates Misuse of Personal Information by a Third Party"},
}
