// Rows are data: see CONTRIBUTING.md on how to change them.

package crossmap

import (
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/tsc"
)

const lastLink Link = 331

type linkRow struct {
	from      tsc.Criterion
	to        iso27001.Requirement
	relation  Relation
	strength  uint8
	points    uint32 // bit n is the criterion's point of focus n
	rationale string
}

// linkRows holds the links sorted by criterion, then requirement. The tables of
// rows_tables.go count them: a row added or removed moves their numbers.
var linkRows = [...]linkRow{
	{}, // the zero Link

	// CC1.1 Integrity and ethical conduct
	{
		from: tsc.CC1_1, to: iso27001.Clause5_1, relation: Intersects, strength: 5, points: 1 << 1,
		rationale: "Executives' messages and choices about security set part of the tone, although ISO never speaks of honesty and SOC 2 looks at directors' conduct beyond security as well.",
	},
	{
		from: tsc.CC1_1, to: iso27001.A5_4, relation: Intersects, strength: 5, points: 1 << 1,
		rationale: "Managers who live by the security rules and hold teams to them are interviewed for both audits, with gifts, conflicts of interest and fair dealing left to the SOC 2 code of conduct.",
	},
	{
		from: tsc.CC1_1, to: iso27001.A5_10, relation: Intersects, strength: 4, points: 1 << 2,
		rationale: "Signed acceptable use rules are one chapter of a code of conduct, so the same acknowledgment export helps, while ISO wants handling steps by classification and SOC 2 the ethics chapters.",
	},
	{
		from: tsc.CC1_1, to: iso27001.A5_20, relation: Intersects, strength: 4, points: 1 << 5,
		rationale: "Clauses that bind vendor staff to the client's rules extend conduct standards outward, but ISO reads them for security duties and SOC 2 also asks how a vendor employee's lapse was dealt with.",
	},
	{
		from: tsc.CC1_1, to: iso27001.A6_2, relation: Intersects, strength: 6, points: 1<<2 | 1<<5,
		rationale: "Contracts that staff and agency workers sign before access state expected behavior and sanctions for security, and a code covering dishonest conduct has to be added for SOC 2.",
	},
	{
		from: tsc.CC1_1, to: iso27001.A6_4, relation: Intersects, strength: 8, points: 1 << 4,
		rationale: "Closed disciplinary cases show breaches pursued evenly whichever auditor opens the file, once the sample is widened from security violations to ethical ones such as bribes or harassment.",
	},

	// CC1.3 Organizational structure and assigned authority
	{
		from: tsc.CC1_3, to: iso27001.Clause5_3, relation: Intersects, strength: 7, points: 1<<3 | 1<<4,
		rationale: "Appointment letters for the security and ISMS roles are read twice, after which SOC 2 moves on to organization charts, subsidiaries and approval limits outside the management system.",
	},
	{
		from: tsc.CC1_3, to: iso27001.A5_2, relation: Superset, strength: 8, points: 1<<3 | 1<<4,
		rationale: "A responsibility matrix with security tasks by role normally answers each auditor on assignment, and whole-company structure and lines of reporting are the attribute SOC 2 adds.",
	},
	{
		from: tsc.CC1_3, to: iso27001.A5_3, relation: Intersects, strength: 6, points: 1 << 3,
		rationale: "Approval rights kept away from those who request or build are the limiting of authority SOC 2 means, with ISO testing the actual split in systems and SOC 2 the delegation behind it.",
	},
	{
		from: tsc.CC1_3, to: iso27001.A5_22, relation: Intersects, strength: 4, points: 1 << 5,
		rationale: "Supplier monitoring needs a named relationship owner, which is structure for dealing with outsiders, whereas the review files themselves prove nothing about reporting lines.",
	},
	{
		from: tsc.CC1_3, to: iso27001.A5_23, relation: Intersects, strength: 4, points: 1 << 5,
		rationale: "Shared-responsibility tables drawn up for each cloud service show where inside duties stop, a slice of the external interactions that the organization chart has to reckon with.",
	},
	{
		from: tsc.CC1_3, to: iso27001.A5_34, relation: Intersects, strength: 5, points: 1 << 6,
		rationale: "Naming a privacy officer and the duties owed by jurisdiction serves the privacy point, though ISO guidance stops at the appointment and SOC 2 asks for rank and reporting line.",
	},

	// CC1.4 Competent people in control roles
	{
		from: tsc.CC1_4, to: iso27001.Clause7_2, relation: Intersects, strength: 8, points: 1<<1 | 1<<2 | 1<<6 | 1<<7,
		rationale: "Role profiles, skill gaps and training effectiveness records are shared evidence for security staff, leaving recruitment, retention and succession across the company to SOC 2.",
	},
	{
		from: tsc.CC1_4, to: iso27001.A6_1, relation: Superset, strength: 9, points: 1 << 5,
		rationale: "Dated check results matched to start dates close screening for both in one sample, a single strand of a criterion that also covers pay, careers, training and succession.",
	},
	{
		from: tsc.CC1_4, to: iso27001.A6_3, relation: Intersects, strength: 6, points: 1 << 7,
		rationale: "Role-based courses for developers and administrators keep technical skill current, while the general phishing module that fills most ISO training exports is awareness and counts elsewhere.",
	},

	// CC1.5 Accountability for control duties
	{
		from: tsc.CC1_5, to: iso27001.A5_2, relation: Intersects, strength: 4, points: 1 << 1,
		rationale: "An owner beside every security task lets both auditors ask who answers for it, and the recorded follow-up after a missed quarterly review is what only SOC 2 wants to see.",
	},
	{
		from: tsc.CC1_5, to: iso27001.A5_4, relation: Intersects, strength: 6, points: 1 << 1,
		rationale: "Line managers holding staff to the security rules is accountability at work, except that bonus design, performance measures and pressure on staff lie wholly on the SOC 2 side.",
	},
	{
		from: tsc.CC1_5, to: iso27001.A5_36, relation: Intersects, strength: 5, points: 1 << 1,
		rationale: "When a manager checks an area of their own, records deviations and chases their owners, people do answer for controls, although nothing there reaches appraisal or pay.",
	},
	{
		from: tsc.CC1_5, to: iso27001.A6_4, relation: Intersects, strength: 7, points: 1<<5 | 1<<6,
		rationale: "A disciplinary procedure with its case files supplies the sanctions half of this criterion, careless handling of personal data included, while ISO wants it formal and announced and SOC 2 adds appraisal and reward.",
	},

	// CC2.1 Reliable information for running controls
	{
		from: tsc.CC2_1, to: iso27001.Clause7_5_3, relation: Intersects, strength: 3, points: 1 << 4,
		rationale: "Version control, edit rights and retention keep documents and records trustworthy, whereas SOC 2 follows live data such as user listings and job results through the systems that produce it.",
	},
	{
		from: tsc.CC2_1, to: iso27001.Clause9_1, relation: Intersects, strength: 6, points: 1<<1 | 1<<3,
		rationale: "A metrics plan saying what is measured, by which source and who evaluates it fits both, though ISO is content with valid results and SOC 2 tests completeness of each report a control relies on.",
	},
	{
		from: tsc.CC2_1, to: iso27001.A5_7, relation: Intersects, strength: 4, points: 1 << 2,
		rationale: "Threat feeds judged for relevance are one captured source of data, and vendor notices, customer tickets and in-house exports have to be shown for SOC 2 separately.",
	},
	{
		from: tsc.CC2_1, to: iso27001.A5_9, relation: Intersects, strength: 8, points: 1<<6 | 1<<9,
		rationale: "The asset register reconciled to cloud consoles is sampled by either auditor, where ISO insists on owners and SOC 2 on custody of what sits outside company premises.",
	},
	{
		from: tsc.CC2_1, to: iso27001.A5_12, relation: Intersects, strength: 8, points: 1 << 7,
		rationale: "Levels assigned by information owners answer the classification point for either auditor, ISO grading integrity and availability besides confidentiality and SOC 2 using the grades to scope controls.",
	},
	{
		from: tsc.CC2_1, to: iso27001.A5_13, relation: Intersects, strength: 5, points: 1 << 7,
		rationale: "Tags and footers prove that classification reached the files and tables, but SOC 2 accepts a classified data inventory without any visible mark.",
	},
	{
		from: tsc.CC2_1, to: iso27001.A5_33, relation: Intersects, strength: 4, points: 1 << 4,
		rationale: "Protection of records from loss and falsification keeps information retained and verifiable, a storage matter that leaves timeliness and accuracy at the source untested.",
	},
	{
		from: tsc.CC2_1, to: iso27001.A7_9, relation: Intersects, strength: 6, points: 1 << 9,
		rationale: "Custodian logs for laptops and devices away from the office are the location record SOC 2 has in mind, while encryption, care in transit and tamper checks interest ISO only.",
	},
	{
		from: tsc.CC2_1, to: iso27001.A7_10, relation: Intersects, strength: 4, points: 1 << 9,
		rationale: "Media registers and transfer receipts locate tapes and removable drives, which in a cloud company is a very small share of the assets whose whereabouts SOC 2 asks for.",
	},
	{
		from: tsc.CC2_1, to: iso27001.A8_1, relation: Intersects, strength: 5, points: 1 << 9,
		rationale: "Device-management exports tell who holds which laptop or enrolled phone, and the hardening settings that ISO reads on the same screen do not bear on information quality.",
	},
	{
		from: tsc.CC2_1, to: iso27001.A8_15, relation: Intersects, strength: 5, points: 1 << 3,
		rationale: "Log pipelines that store and analyze events turn raw data into something reviewable, yet ISO chooses sources for security and SOC 2 for every control that needs data.",
	},
	{
		from: tsc.CC2_1, to: iso27001.A8_16, relation: Intersects, strength: 5, points: 1 << 3,
		rationale: "Detection rules that condense events into alerts process data into information for one purpose, and aging reports, access listings and backup trends are produced by other means.",
	},

	// CC2.2 Communication inside the organization
	{
		from: tsc.CC2_2, to: iso27001.Clause5_1, relation: Intersects, strength: 5, points: 1 << 1,
		rationale: "Leadership messages on why the rules matter are internal control communication from the top, with the detail of who does what left to policies and training.",
	},
	{
		from: tsc.CC2_2, to: iso27001.Clause5_2, relation: Intersects, strength: 6, points: 1 << 1,
		rationale: "Publishing the security policy to all staff is checked in both audits, but SOC 2 expects the rules behind the statement to have reached the people they bind.",
	},
	{
		from: tsc.CC2_2, to: iso27001.Clause5_3, relation: Intersects, strength: 6, points: 1 << 5,
		rationale: "Security roles have to be made known as well as assigned, so announcements or signed role descriptions serve, whereas ISO stops at duties that bear on information security.",
	},
	{
		from: tsc.CC2_2, to: iso27001.Clause6_2, relation: Intersects, strength: 7, points: 1 << 7,
		rationale: "Objectives communicated and updated at the right levels satisfy ISO and most of what SOC 2 samples, if availability or service goals outside security are added to the slide.",
	},
	{
		from: tsc.CC2_2, to: iso27001.Clause7_3, relation: Intersects, strength: 7, points: 1<<1 | 1<<8,
		rationale: "Staff interviews on the policy, their contribution and the cost of ignoring it suit either auditor, and SOC 2 also collects acknowledgment logs and a running awareness program.",
	},
	{
		from: tsc.CC2_2, to: iso27001.Clause7_4, relation: Intersects, strength: 7, points: 1 << 4,
		rationale: "A communication matrix stating what goes to whom, when and how shows channels chosen with thought, though SOC 2 wants the messages that went out and not just the plan.",
	},
	{
		from: tsc.CC2_2, to: iso27001.A5_1, relation: Intersects, strength: 8, points: 1 << 1,
		rationale: "Published policies with acknowledgment records are the very sample drawn by both, ISO adding approval and review dates and SOC 2 the procedures that carry the rules.",
	},
	{
		from: tsc.CC2_2, to: iso27001.A5_2, relation: Intersects, strength: 5, points: 1 << 5,
		rationale: "Role descriptions handed to their holders tell people what they answer for, and SOC 2 follows up whether a control owner heard of a change in the control.",
	},
	{
		from: tsc.CC2_2, to: iso27001.A5_4, relation: Intersects, strength: 5, points: 1 << 5,
		rationale: "Briefing newcomers on their security duties before access is a manager's task in ISO guidance and a communication test in SOC 2, which looks past security to all controls.",
	},
	{
		from: tsc.CC2_2, to: iso27001.A5_10, relation: Intersects, strength: 5, points: 1 << 5,
		rationale: "Acceptable use rules with signed acknowledgments tell each user what is expected, so one export serves, ISO tying them to asset handling and SOC 2 asking for control owners' duties as well.",
	},
	{
		from: tsc.CC2_2, to: iso27001.A5_24, relation: Intersects, strength: 5, points: 1 << 6,
		rationale: "An incident process made known with its contacts tells responders how to raise trouble, while ordinary staff with a concern about conduct or an outage need another notice.",
	},
	{
		from: tsc.CC2_2, to: iso27001.A5_34, relation: Intersects, strength: 4, points: 1 << 9,
		rationale: "Bringing the PII policy to everyone who handles such data starts privacy awareness, whereas SOC 2 looks for a training program on it with completion by role.",
	},
	{
		from: tsc.CC2_2, to: iso27001.A5_37, relation: Intersects, strength: 4, points: 1 << 11,
		rationale: "Runbooks within reach of operators explain how the system is run, and the boundary, the subservice providers and the purpose of each part come from a system description.",
	},
	{
		from: tsc.CC2_2, to: iso27001.A6_2, relation: Intersects, strength: 6, points: 1 << 5,
		rationale: "Security duties in signed terms of employment inform each person once, at hiring, and SOC 2 goes on to ask how later duties were announced.",
	},
	{
		from: tsc.CC2_2, to: iso27001.A6_3, relation: Intersects, strength: 9, points: 1<<1 | 1<<8,
		rationale: "Completion exports reconciled to the HR roster, plus phishing-test results, normally finish the awareness test on both sides, and only role-based technical training is surplus here.",
	},
	{
		from: tsc.CC2_2, to: iso27001.A6_8, relation: Superset, strength: 8, points: 1<<6 | 1<<10,
		rationale: "One reporting channel that employees can name passes for events, weaknesses and exposed personal data, while an anonymous line for misconduct is asked by SOC 2 alone.",
	},
	{
		from: tsc.CC2_2, to: iso27001.A8_32, relation: Intersects, strength: 5, points: 1 << 13,
		rationale: "Notices to affected teams in the change ticket cover system changes, although ISO centers on approval and testing and SOC 2 on operators hearing of it before their work changes.",
	},

	// CC2.3 Communication with outside parties
	{
		from: tsc.CC2_3, to: iso27001.Clause7_4, relation: Intersects, strength: 6, points: 1<<1 | 1<<5,
		rationale: "Determining what to tell customers and authorities, when and through which channel is required by ISO, whereas SOC 2 samples the outage notices and contract changes really sent.",
	},
	{
		from: tsc.CC2_3, to: iso27001.A5_5, relation: Intersects, strength: 4, points: 1 << 1,
		rationale: "Maintained contacts with regulators and response teams show readiness to talk to one outside audience, with customers and business partners absent from the list.",
	},
	{
		from: tsc.CC2_3, to: iso27001.A5_20, relation: Intersects, strength: 6, points: 1<<6 | 1<<7 | 1<<11,
		rationale: "Supplier contracts tell vendors which data is confidential or personal and which controls are theirs, and SOC 2 needs the same told to customers along with later changes.",
	},
	{
		from: tsc.CC2_3, to: iso27001.A5_26, relation: Intersects, strength: 4, points: 1 << 1,
		rationale: "Incident files with notices to affected outsiders prove timely news in the worst moments, leaving routine announcements, filings and the status page to be sampled for SOC 2.",
	},
	{
		from: tsc.CC2_3, to: iso27001.A5_34, relation: Intersects, strength: 4, points: 1 << 7,
		rationale: "Guidance that PII rules be made known to all who process such data reaches processors, but revision notices and customers on the supplying side are privacy tests of SOC 2.",
	},
	{
		from: tsc.CC2_3, to: iso27001.A6_6, relation: Intersects, strength: 5, points: 1 << 6,
		rationale: "Nondisclosure agreements spell out to vendors and visitors what is confidential, ISO checking signatures and review of the wording, SOC 2 the notice given when terms change.",
	},

	// CC3.1 Objectives concrete enough to assess
	{
		from: tsc.CC3_1, to: iso27001.Clause4_2, relation: Intersects, strength: 5, points: 1 << 14,
		rationale: "Demands of regulators and customers recorded as ISMS requirements resemble compliance objectives, until SOC 2 asks about laws that have nothing to do with information.",
	},
	{
		from: tsc.CC3_1, to: iso27001.Clause5_1, relation: Intersects, strength: 4, points: 1 << 1,
		rationale: "Executives must tie security aims to the business direction, which reflects management's choices for one field and says little about operating or reporting goals.",
	},
	{
		from: tsc.CC3_1, to: iso27001.Clause5_2, relation: Intersects, strength: 3, points: 1 << 16,
		rationale: "The policy frames the security objectives, so it helps to show where sub-objectives come from, but availability and privacy commitments are rarely spelled out in it.",
	},
	{
		from: tsc.CC3_1, to: iso27001.Clause6_1_2, relation: Intersects, strength: 5, points: 1 << 2,
		rationale: "Risk acceptance criteria come near to tolerances, with the difference that SOC 2 speaks of allowed variation around an operating goal and ISO of an acceptable risk level.",
	},
	{
		from: tsc.CC3_1, to: iso27001.Clause6_2, relation: Intersects, strength: 7, points: 1<<4 | 1<<16,
		rationale: "Measurable security objectives with owners, means and dates are sub-objectives fit for risk assessment, while revenue goals and reporting objectives have no place in the ISMS.",
	},
	{
		from: tsc.CC3_1, to: iso27001.Clause7_1, relation: Intersects, strength: 4, points: 1 << 4,
		rationale: "Budget approvals and headcount for the ISMS show goals translated into money, and SOC 2 reads the link for operations as a whole.",
	},
	{
		from: tsc.CC3_1, to: iso27001.A5_31, relation: Intersects, strength: 7, points: 1 << 14,
		rationale: "The register of statutes, rules and contracts with owners is the backbone of compliance objectives, short of labor, tax or safety law that touches no information.",
	},

	// CC3.2 Risk identification and analysis
	{
		from: tsc.CC3_2, to: iso27001.Clause4_1, relation: Intersects, strength: 5, points: 1 << 2,
		rationale: "The analysis of internal and external issues is the same exercise for security that SOC 2 expects for all objectives, and it stops short of scoring anything.",
	},
	{
		from: tsc.CC3_2, to: iso27001.Clause6_1_1, relation: Intersects, strength: 5, points: 1<<2 | 1<<5,
		rationale: "Risks and opportunities for the management system, taken from its context and answered by planned actions, use the same technique on a narrower object than service commitments.",
	},
	{
		from: tsc.CC3_2, to: iso27001.Clause6_1_2, relation: Intersects, strength: 8, points: 1<<3 | 1<<4 | 1<<6 | 1<<9,
		rationale: "A scored register with risk owners is opened by each auditor on the first day, ISO adding a documented method with repeatable results and SOC 2 units and goals outside the ISMS.",
	},
	{
		from: tsc.CC3_2, to: iso27001.Clause6_1_3, relation: Intersects, strength: 8, points: 1<<3 | 1<<5,
		rationale: "Treatment decisions with risk owners' approval and accepted residual risk answer the response question twice, and the Statement of Applicability is an extra that SOC 2 never requests.",
	},
	{
		from: tsc.CC3_2, to: iso27001.Clause8_2, relation: Intersects, strength: 8, points: 1<<4 | 1<<6 | 1<<9,
		rationale: "Dated assessment results show that analysis took place in the period, which serves both except where operational or reporting risks are kept in another register.",
	},
	{
		from: tsc.CC3_2, to: iso27001.Clause8_3, relation: Intersects, strength: 4, points: 1 << 5,
		rationale: "Progress on the treatment plan confirms that a response was meant seriously, although SOC 2 places the working control under other criteria and asks here for the decision.",
	},
	{
		from: tsc.CC3_2, to: iso27001.Clause9_3_2, relation: Intersects, strength: 5, points: 1 << 3,
		rationale: "Risk results and treatment status before top management demonstrate senior involvement after the fact, whereas SOC 2 also looks for managers in the room when ratings were set.",
	},
	{
		from: tsc.CC3_2, to: iso27001.A5_6, relation: Intersects, strength: 3, points: 1 << 6,
		rationale: "Bulletins from sector groups and professional forums name threats worth entering in the register, but ISO is satisfied with membership and contact where SOC 2 wants the threat identified and rated.",
	},
	{
		from: tsc.CC3_2, to: iso27001.A5_7, relation: Intersects, strength: 7, points: 1 << 6,
		rationale: "Intelligence reports mapped to the organization's own exposure identify threats for both, with errors, insiders and natural events to be brought in from elsewhere.",
	},
	{
		from: tsc.CC3_2, to: iso27001.A5_19, relation: Intersects, strength: 7, points: 1 << 8,
		rationale: "Tiered supplier risk files are the vendor half of the SOC 2 analysis, and resellers, partners or customers with access need a look that no supplier process gives.",
	},
	{
		from: tsc.CC3_2, to: iso27001.A5_21, relation: Intersects, strength: 6, points: 1 << 8,
		rationale: "Weaknesses passed down through components and subcontractors are analyzed under ISO with bills of materials, one depth of vendor risk that SOC 2 takes in more broadly.",
	},
	{
		from: tsc.CC3_2, to: iso27001.A5_23, relation: Intersects, strength: 5, points: 1 << 8,
		rationale: "Risk assessments made before adopting a cloud service cover an important class of vendor, with contract exits and configuration duties as additional ISO matter.",
	},
	{
		from: tsc.CC3_2, to: iso27001.A8_8, relation: Intersects, strength: 7, points: 1 << 7,
		rationale: "Scan and penetration test results with severity ratings identify weak components, and flaws in manual procedures or in design are not found by this control.",
	},

	// CC3.3 Fraud risk assessment
	{
		from: tsc.CC3_3, to: iso27001.Clause6_1_2, relation: Intersects, strength: 3, points: 1 << 5,
		rationale: "A register naming insider misuse and stolen credentials supports the IT side of fraud assessment, while kickbacks, false reporting, motives and excuses are never requested by ISO.",
	},

	// CC3.4 Changes that could upset controls
	{
		from: tsc.CC3_4, to: iso27001.Clause4_1, relation: Intersects, strength: 5, points: 1 << 1,
		rationale: "Watching outside issues, climate included since the amendment, spots new laws and market shocks, but rescoring the risks they affect is left to later clauses.",
	},
	{
		from: tsc.CC3_4, to: iso27001.Clause6_3, relation: Intersects, strength: 3, points: 1 << 2,
		rationale: "A plan for bringing an acquired company into the ISMS shows that a business change was handled deliberately, whereas SOC 2 wants its effect on controls assessed even where the ISMS stays as it is.",
	},
	{
		from: tsc.CC3_4, to: iso27001.Clause8_1, relation: Intersects, strength: 4, points: 1 << 4,
		rationale: "Minutes of change meetings and reviews of unintended effects speak to altered systems, seen by ISO as operating discipline and by SOC 2 as a trigger for risk work.",
	},
	{
		from: tsc.CC3_4, to: iso27001.Clause8_2, relation: Intersects, strength: 8, points: 1<<2 | 1<<4,
		rationale: "Assessments rerun because of a migration or new product line are what both hold against the list of the year's events, with a change of chief executive often missing.",
	},
	{
		from: tsc.CC3_4, to: iso27001.Clause9_3_2, relation: Intersects, strength: 6, points: 1<<1 | 1<<2,
		rationale: "Changes in external and internal issues stand on the review agenda, so minutes help for both audits, although SOC 2 expects a merger to be assessed when it happens and not at the next yearly meeting.",
	},
	{
		from: tsc.CC3_4, to: iso27001.A5_7, relation: Intersects, strength: 7, points: 1 << 6,
		rationale: "Intelligence that changed a detection rule or a likelihood score proves threat change was assessed, and SOC 2 asks the same about weaknesses in the organization's own components.",
	},
	{
		from: tsc.CC3_4, to: iso27001.A5_8, relation: Intersects, strength: 5, points: 1 << 4,
		rationale: "Risk checks at project start and gates catch new technology before go-live, though changes that never became a project escape the ISO sample.",
	},
	{
		from: tsc.CC3_4, to: iso27001.A5_22, relation: Intersects, strength: 8, points: 1 << 5,
		rationale: "Assessed notices of a new subprocessor, region or owner at a supplier are read for both, and partners who supply nothing remain a SOC 2 question.",
	},
	{
		from: tsc.CC3_4, to: iso27001.A5_27, relation: Intersects, strength: 4, points: 1 << 6,
		rationale: "Post-incident reviews that revise the register reveal threats from the organization's own losses, whereas SOC 2 also expects a view of those that have not struck yet.",
	},
	{
		from: tsc.CC3_4, to: iso27001.A5_31, relation: Intersects, strength: 5, points: 1 << 1,
		rationale: "Keeping the legal register current notices legislative change, one strand of the external environment beside economy, competitors and physical surroundings.",
	},
	{
		from: tsc.CC3_4, to: iso27001.A8_8, relation: Intersects, strength: 6, points: 1 << 6,
		rationale: "Newly published flaws rated against the organization's inventory are vulnerability change in daily practice, with no view on new attackers or weak manual procedures.",
	},
	{
		from: tsc.CC3_4, to: iso27001.A8_32, relation: Intersects, strength: 3, points: 1 << 4,
		rationale: "Impact fields in change tickets assess alterations one by one, while the SOC 2 reader cares about a platform move whose hundred tickets were each called minor.",
	},

	// CC4.1 Ongoing and separate evaluations
	{
		from: tsc.CC4_1, to: iso27001.Clause7_2, relation: Intersects, strength: 5, points: 1 << 4,
		rationale: "Training and experience records of the internal auditor prove that an evaluator knows the field, though the clause was written for all security work and says nothing of evaluation.",
	},
	{
		from: tsc.CC4_1, to: iso27001.Clause9_1, relation: Intersects, strength: 7, points: 1 << 1,
		rationale: "Regular evaluation of controls by chosen measures is the ongoing half of monitoring in both frameworks, where SOC 2 also asks that it adjusts as processes change.",
	},
	{
		from: tsc.CC4_1, to: iso27001.Clause9_2_1, relation: Intersects, strength: 8, points: 1<<1 | 1<<8,
		rationale: "Internal audit reports are separate evaluations for either auditor, with conformity to the standard and an audit program as extras of ISO and tests behind service commitments as those of SOC 2.",
	},
	{
		from: tsc.CC4_1, to: iso27001.Clause9_3_1, relation: Intersects, strength: 3, points: 1 << 8,
		rationale: "A dated verdict of top management on the ISMS is one further kind of evaluation, based on reports made by others and involving no test of a control.",
	},
	{
		from: tsc.CC4_1, to: iso27001.A5_35, relation: Intersects, strength: 8, points: 1<<2 | 1<<7 | 1<<8,
		rationale: "A review by people without a stake, on schedule and after large changes, is the objective evaluation SOC 2 wants, with ISO asking about the security approach as a whole and SOC 2 about continuous monitoring too.",
	},
	{
		from: tsc.CC4_1, to: iso27001.A5_36, relation: Intersects, strength: 6, points: 1<<5 | 1<<8,
		rationale: "Checks that managers run in their own area are first-line monitoring built into the work, useful twice, but they lack the distance SOC 2 expects of some evaluations.",
	},
	{
		from: tsc.CC4_1, to: iso27001.A8_8, relation: Intersects, strength: 5, points: 1 << 8,
		rationale: "Scan schedules and penetration tests count among the evaluation types, with ISO interested in getting flaws fixed and SOC 2 in whether controls still function.",
	},

	// CC4.2 Deficiencies rated and reported
	{
		from: tsc.CC4_2, to: iso27001.Clause5_3, relation: Intersects, strength: 3, points: 1 << 2,
		rationale: "Somebody must be charged with reporting ISMS performance upward, which opens a path for bad news without proving that a particular gap was passed along it.",
	},
	{
		from: tsc.CC4_2, to: iso27001.Clause9_1, relation: Intersects, strength: 5, points: 1 << 1,
		rationale: "Evaluated metrics expose controls that underperform, and the step from an amber figure to a rated deficiency with an owner is taken outside this clause.",
	},
	{
		from: tsc.CC4_2, to: iso27001.Clause9_3_2, relation: Intersects, strength: 6, points: 1<<1 | 1<<2,
		rationale: "Audit results, nonconformities and trends laid before top management show deficiencies weighed at senior level, where SOC 2 also names the board for grave ones.",
	},
	{
		from: tsc.CC4_2, to: iso27001.Clause9_3_3, relation: Intersects, strength: 4, points: 1 << 1,
		rationale: "Recorded decisions on improvement prove that leaders drew conclusions from the evaluations, although day-to-day findings are settled far below this meeting.",
	},
	{
		from: tsc.CC4_2, to: iso27001.Clause10_2, relation: Intersects, strength: 8, points: 1<<1 | 1<<3,
		rationale: "The corrective action log with cause, fix and effectiveness check is traced line by line in both audits, and SOC 2 adds due dates and word to the control owner's manager.",
	},
	{
		from: tsc.CC4_2, to: iso27001.A5_35, relation: Intersects, strength: 5, points: 1 << 2,
		rationale: "Independent findings delivered to the managers who commissioned the review are communicated deficiencies from one source, with penetration tests and alerts coming by other roads.",
	},
	{
		from: tsc.CC4_2, to: iso27001.A5_36, relation: Intersects, strength: 6, points: 1<<1 | 1<<3,
		rationale: "Deviations found by managers are examined for cause and followed to correction, a local tracker that SOC 2 accepts when it feeds the central list.",
	},
	{
		from: tsc.CC4_2, to: iso27001.A6_8, relation: Intersects, strength: 3, points: 1 << 2,
		rationale: "Reports of controls seen not to work are among what staff may send through the event channel, an upward route that ISO designs for incidents rather than findings.",
	},
	{
		from: tsc.CC4_2, to: iso27001.A8_8, relation: Intersects, strength: 3, points: 1 << 3,
		rationale: "Rescans and aging reports prove flaws were closed in time, but a weakness in software is only one kind of deficiency and often no control failure at all.",
	},

	// CC5.1 Control activities that mitigate risk
	{
		from: tsc.CC5_1, to: iso27001.Clause6_1_1, relation: Intersects, strength: 4, points: 1 << 1,
		rationale: "Actions planned against risks and built into ISMS processes link response to assessment, if only for what threatens the management system itself.",
	},
	{
		from: tsc.CC5_1, to: iso27001.Clause6_1_3, relation: Intersects, strength: 8, points: 1<<1 | 1<<2,
		rationale: "Controls chosen per risk and justified for this organization satisfy the selection test, and the comparison with Annex A in a Statement of Applicability is ISO's own demand.",
	},
	{
		from: tsc.CC5_1, to: iso27001.Clause8_1, relation: Intersects, strength: 3, points: 1 << 3,
		rationale: "Operating criteria for security processes show where control was thought necessary, while the business workflows behind commitments, such as billing or onboarding, go unlisted.",
	},
	{
		from: tsc.CC5_1, to: iso27001.Clause8_3, relation: Intersects, strength: 6, points: 1 << 1,
		rationale: "Completed treatment lines lead from a risk to a running control, which both auditors sample, though ISO records the result and SOC 2 judges whether the mix of controls suffices.",
	},
	{
		from: tsc.CC5_1, to: iso27001.A5_3, relation: Superset, strength: 8, points: 1 << 6,
		rationale: "A conflict matrix, role exports and compensating log reviews normally end this test for both, segregation being one of several qualities that SOC 2 seeks in control design.",
	},

	// CC5.2 General controls over technology
	{
		from: tsc.CC5_2, to: iso27001.Clause6_1_3, relation: Intersects, strength: 5, points: 1 << 3,
		rationale: "Comparing the chosen controls with Annex A guards against a forgotten security safeguard, but it does not trace which automated business control leans on which platform.",
	},
	{
		from: tsc.CC5_2, to: iso27001.A5_15, relation: Intersects, strength: 6, points: 1 << 3,
		rationale: "The access policy and role matrix state how technology rights are restricted, the selection step for SOC 2, which examines grants and removals under its access criteria.",
	},
	{
		from: tsc.CC5_2, to: iso27001.A5_23, relation: Intersects, strength: 5, points: 1 << 4,
		rationale: "Selection criteria and exit terms for cloud services are acquisition controls of one kind, with in-house development and hardware purchases outside their reach.",
	},
	{
		from: tsc.CC5_2, to: iso27001.A5_37, relation: Intersects, strength: 5, points: 1 << 2,
		rationale: "Procedures for jobs, restarts and error handling support complete and timely processing, without showing which infrastructure controls management decided to have.",
	},
	{
		from: tsc.CC5_2, to: iso27001.A8_6, relation: Intersects, strength: 4, points: 1 << 2,
		rationale: "Capacity thresholds and forecasts keep processing available, one infrastructure control among many and the same evidence that an availability report would need.",
	},
	{
		from: tsc.CC5_2, to: iso27001.A8_9, relation: Intersects, strength: 6, points: 1 << 2,
		rationale: "Hardened baselines for servers and cloud accounts are chosen infrastructure controls for either auditor, whereas completeness and accuracy of processing lie beyond a configuration.",
	},
	{
		from: tsc.CC5_2, to: iso27001.A8_13, relation: Intersects, strength: 5, points: 1 << 2,
		rationale: "Backup schedules and restore logs safeguard processing and data, and SOC 2 takes them here as a control selected for a platform instead of a test of recovery.",
	},
	{
		from: tsc.CC5_2, to: iso27001.A8_14, relation: Intersects, strength: 4, points: 1 << 2,
		rationale: "Failover pairs belong to the controls that keep infrastructure running, and they replicate a faulty batch as readily as a good one, so complete and accurate processing stays open.",
	},
	{
		from: tsc.CC5_2, to: iso27001.A8_19, relation: Intersects, strength: 5, points: 1 << 4,
		rationale: "Approved packages and install rights govern what enters production hosts, a late stretch of the acquisition and maintenance route that SOC 2 follows from the first request.",
	},
	{
		from: tsc.CC5_2, to: iso27001.A8_20, relation: Intersects, strength: 5, points: 1 << 3,
		rationale: "Firewall and device management protect technology from outside attack, so rule reviews help, while restriction of users' rights is the larger share of the SOC 2 point.",
	},
	{
		from: tsc.CC5_2, to: iso27001.A8_25, relation: Intersects, strength: 7, points: 1 << 4,
		rationale: "Stage gates adopted for building software are the selected development control in both files, with purchased technology and upkeep still to be added for SOC 2.",
	},
	{
		from: tsc.CC5_2, to: iso27001.A8_26, relation: Intersects, strength: 5, points: 1 << 4,
		rationale: "Approved security requirements for applications, bought ones too, are a control over acquisition and development that says nothing of maintenance afterward.",
	},
	{
		from: tsc.CC5_2, to: iso27001.A8_32, relation: Intersects, strength: 7, points: 1 << 4,
		rationale: "The approved change procedure is the maintenance control named to both auditors, whereas tickets are sampled by ISO under this very control and by SOC 2 under CC8.1.",
	},

	// CC5.3 Policies and procedures behind controls
	{
		from: tsc.CC5_3, to: iso27001.Clause5_2, relation: Intersects, strength: 6, points: 1 << 1,
		rationale: "A security policy issued by top management is the directive that control procedures serve, but on its own it tells nobody how to perform a single control.",
	},
	{
		from: tsc.CC5_3, to: iso27001.Clause5_3, relation: Intersects, strength: 5, points: 1 << 2,
		rationale: "Assigned authority for the ISMS gives policies an answerable head, whereas SOC 2 expects an owner in the business unit for each procedure.",
	},
	{
		from: tsc.CC5_3, to: iso27001.Clause7_2, relation: Intersects, strength: 6, points: 1 << 5,
		rationale: "Competence evidence for firewall administrators or access reviewers shows capable performers to both, with SOC 2 adding enough standing to see the control through.",
	},
	{
		from: tsc.CC5_3, to: iso27001.Clause7_5_1, relation: Intersects, strength: 5, points: 1 << 1,
		rationale: "ISO requires the documents that the organization itself found necessary to exist, and SOC 2 sets the same folder against its control list instead of the clauses of a standard.",
	},
	{
		from: tsc.CC5_3, to: iso27001.Clause7_5_2, relation: Intersects, strength: 5, points: 1 << 1,
		rationale: "Version, owner and approval on a policy are inspected twice with one glance, though a well approved document may still leave out the steps of the control.",
	},
	{
		from: tsc.CC5_3, to: iso27001.Clause7_5_3, relation: Intersects, strength: 3, points: 1 << 1,
		rationale: "Controlled distribution keeps people working from the issued procedure, a supporting condition, as SOC 2 cares more that the procedure fits the control than how it is stored.",
	},
	{
		from: tsc.CC5_3, to: iso27001.Clause8_1, relation: Intersects, strength: 6, points: 1 << 3,
		rationale: "Records that processes ran as planned are the dated evidence SOC 2 checks for timeliness, at the level of a process for ISO and of each control occurrence for SOC 2.",
	},
	{
		from: tsc.CC5_3, to: iso27001.Clause10_1, relation: Intersects, strength: 3, points: 1 << 6,
		rationale: "Improvements made without a failure behind them, such as a simplified review form, show controls being reconsidered, while SOC 2 wants this periodically for every policy.",
	},
	{
		from: tsc.CC5_3, to: iso27001.Clause10_2, relation: Intersects, strength: 6, points: 1 << 4,
		rationale: "Corrective action on a nonconformity found while a control was run fits both, except that SOC 2 also counts small oddities cleared on the spot and never logged.",
	},
	{
		from: tsc.CC5_3, to: iso27001.A5_1, relation: Intersects, strength: 9, points: 1<<1 | 1<<6,
		rationale: "Approved topic policies with dated reviews normally satisfy the policy half for both auditors, and procedures that put each rule into steps are still to be shown.",
	},
	{
		from: tsc.CC5_3, to: iso27001.A5_2, relation: Intersects, strength: 7, points: 1 << 2,
		rationale: "A named role behind every security task answers who executes the policy, and SOC 2 looks for the same in controls run by finance, HR or support.",
	},
	{
		from: tsc.CC5_3, to: iso27001.A5_4, relation: Intersects, strength: 5, points: 1 << 2,
		rationale: "Managers who demand that their people follow policy carry the accountability that SOC 2 places in the business unit, shown more by interviews than by documents.",
	},
	{
		from: tsc.CC5_3, to: iso27001.A5_35, relation: Intersects, strength: 3, points: 1 << 6,
		rationale: "Independent reviewers may conclude that a policy no longer suits the business, which prompts reassessment without replacing the owner's own periodic look.",
	},
	{
		from: tsc.CC5_3, to: iso27001.A5_36, relation: Intersects, strength: 6, points: 1 << 4,
		rationale: "Managers' reviews against policy lead to corrected deviations, evidence that SOC 2 reuses although it expects the control performer to react before any review.",
	},
	{
		from: tsc.CC5_3, to: iso27001.A5_37, relation: Intersects, strength: 8, points: 1 << 1,
		rationale: "Operating procedures tested beside the person at the keyboard convince either auditor, and SOC 2 needs them for control activities outside IT operations too.",
	},

	// CC6.1 Logical access security architecture
	{
		from: tsc.CC6_1, to: iso27001.A5_8, relation: Intersects, strength: 4, points: 1 << 2,
		rationale: "A project's security review can show that a new architecture was assessed before it went live, although ISO follows every kind of project and the criterion asks only about designs that enter the system.",
	},
	{
		from: tsc.CC6_1, to: iso27001.A5_9, relation: Intersects, strength: 8, points: 1 << 1,
		rationale: "One asset register with owners, systems and data stores serves both files, and the SOC 2 auditor also wants a classification on each line, while the ISO list reaches assets outside the system under report.",
	},
	{
		from: tsc.CC6_1, to: iso27001.A5_12, relation: Intersects, strength: 5, points: 1 << 1,
		rationale: "A classification scheme supplies the sensitivity column of the inventory, but counting and tracking the assets needs other evidence, and ISO applies the levels to paper and speech too.",
	},
	{
		from: tsc.CC6_1, to: iso27001.A5_15, relation: Intersects, strength: 8, points: 1<<3 | 1<<7,
		rationale: "The access policy and the rule sets built from it are read by both auditors, after which SOC 2 work samples the configured rules and ISO extends the same policy to doors and badges.",
	},
	{
		from: tsc.CC6_1, to: iso27001.A5_16, relation: Intersects, strength: 8, points: 1<<8 | 1<<9,
		rationale: "Unique identities for people, hosts and service accounts, from registration to removal, satisfy two points here, with the proof of each login left to authentication tests.",
	},
	{
		from: tsc.CC6_1, to: iso27001.A5_17, relation: Intersects, strength: 7, points: 1 << 8,
		rationale: "Password, token and secret rules are common ground; ISO dwells on how secrets are handed out and looked after by their users, the criterion on whether systems enforce the documented settings.",
	},
	{
		from: tsc.CC6_1, to: iso27001.A5_34, relation: Intersects, strength: 3, points: 1 << 13,
		rationale: "Privacy duties that are met keep personal data to staff with a stated purpose, which a SOC 2 access sample then has to prove, while ISO goes on to every other duty under privacy law.",
	},
	{
		from: tsc.CC6_1, to: iso27001.A8_2, relation: Intersects, strength: 6, points: 1 << 3,
		rationale: "Administrator group exports are the first listing requested under either heading, but they show only the top layer of restricted access, and ISO also asks how elevated rights are used day to day.",
	},
	{
		from: tsc.CC6_1, to: iso27001.A8_3, relation: Superset, strength: 9, points: 1<<3 | 1<<7 | 1<<12 | 1<<13,
		rationale: "Need-to-know permissions and denied-access tests for applications, shares and tables, personal and confidential ones included, prove this control within an architecture that adds authentication, encryption and zones.",
	},
	{
		from: tsc.CC6_1, to: iso27001.A8_4, relation: Superset, strength: 5, points: 1 << 7,
		rationale: "Repository permissions protect one family of assets, so the export of readers and writers is shared, and SOC 2 goes on to test the same for servers, databases and customer files.",
	},
	{
		from: tsc.CC6_1, to: iso27001.A8_5, relation: Superset, strength: 9, points: 1<<4 | 1<<8,
		rationale: "Screenshots of single sign-on, multi-factor and lockout settings answer both, and nothing in the log-on control falls outside what a logical access architecture is tested for.",
	},
	{
		from: tsc.CC6_1, to: iso27001.A8_11, relation: Intersects, strength: 4, points: 1<<12 | 1<<13,
		rationale: "Masked fields keep staff from personal and confidential values that their task does not need, although the SOC 2 auditor also looks at whoever may see the record unmasked.",
	},
	{
		from: tsc.CC6_1, to: iso27001.A8_20, relation: Intersects, strength: 6, points: 1 << 6,
		rationale: "Network diagrams and device rules show where outsiders connect and how those connections are governed, without the list of users and data per entry that the SOC 2 auditor asks for.",
	},
	{
		from: tsc.CC6_1, to: iso27001.A8_22, relation: Superset, strength: 9, points: 1 << 5,
		rationale: "Subnet plans, security groups and traffic rules between zones settle segmentation for both, as one building block of the logical architecture that the criterion examines.",
	},
	{
		from: tsc.CC6_1, to: iso27001.A8_24, relation: Intersects, strength: 9, points: 1<<10 | 1<<11,
		rationale: "An encryption standard, storage settings and key rotation records carry both audits, with ISO adding the choice of algorithms for signatures and other uses beyond confidentiality.",
	},
	{
		from: tsc.CC6_1, to: iso27001.A8_27, relation: Intersects, strength: 5, points: 1 << 2,
		rationale: "Design reviews held against written engineering principles reach new architectures before build, though ISO looks for the principles themselves and SOC 2 for the dated assessment of each novel design.",
	},

	// CC6.2 Registration and authorization before credentials
	{
		from: tsc.CC6_2, to: iso27001.A5_15, relation: Intersects, strength: 4, points: 1 << 1,
		rationale: "The access policy says who may approve an account, which the SOC 2 auditor reads before turning to the approval tickets that actually decide this criterion.",
	},
	{
		from: tsc.CC6_2, to: iso27001.A5_16, relation: Intersects, strength: 8, points: 1<<1 | 1<<3,
		rationale: "Joiner and leaver records tied to unique identities serve both; owner approval of each credential is a SOC 2 sample, and shared or machine identities get closer attention in ISO.",
	},
	{
		from: tsc.CC6_2, to: iso27001.A5_17, relation: Intersects, strength: 6, points: 1 << 1,
		rationale: "How first passwords and tokens are issued and handed over interests both, whereas the authorization before issue belongs to SOC 2 and secrecy afterward to ISO.",
	},
	{
		from: tsc.CC6_2, to: iso27001.A5_18, relation: Intersects, strength: 9, points: 1<<1 | 1<<2 | 1<<3,
		rationale: "Approved requests, quarterly access reviews and a terminated-user comparison are the same three exhibits in both files, apart from ISO's wider reach to changed rights and physical entry.",
	},

	// CC6.3 Authorization, least privilege and segregation of duties
	{
		from: tsc.CC6_3, to: iso27001.A5_3, relation: Intersects, strength: 8, points: 1 << 3,
		rationale: "A matrix of conflicting duties translated into roles is tested on both sides, and ISO also counts separations kept outside systems, such as two signatures on a payment.",
	},
	{
		from: tsc.CC6_3, to: iso27001.A5_15, relation: Intersects, strength: 6, points: 1 << 3,
		rationale: "Need-to-know and role rules written in the policy underlie the role design seen here, with every grant, transfer and removal still to be sampled.",
	},
	{
		from: tsc.CC6_3, to: iso27001.A5_18, relation: Intersects, strength: 9, points: 1<<1 | 1<<2 | 1<<4,
		rationale: "Change-of-role tickets, same-day removals and signed review sheets pass in either audit; only the incompatibility check on role combinations is extra work for SOC 2.",
	},
	{
		from: tsc.CC6_3, to: iso27001.A8_2, relation: Intersects, strength: 8, points: 1 << 3,
		rationale: "Least privilege stands or falls with administrator rights, so one privileged-role listing with approvals is shared; session use and separate admin identities matter more to ISO, ordinary roles only to SOC 2.",
	},
	{
		from: tsc.CC6_3, to: iso27001.A8_3, relation: Intersects, strength: 7, points: 1 << 3,
		rationale: "Role definitions enforced by the application show restriction for both, while the ISO control stops at enforcement and leaves approval and review of roles to its neighbors.",
	},

	// CC6.4 Physical access to facilities
	{
		from: tsc.CC6_4, to: iso27001.A5_11, relation: Intersects, strength: 8, points: 1 << 3,
		rationale: "Leaver checklists with laptop, badge and key sign-offs prove recovery to both, and the return duty in ISO reaches documents, data and supplier-held property as well.",
	},
	{
		from: tsc.CC6_4, to: iso27001.A5_15, relation: Intersects, strength: 4, points: 1 << 1,
		rationale: "Where the access policy covers sites as well as systems it names who may grant entry, but the badge requests and system extracts behind it still have to be produced for SOC 2.",
	},
	{
		from: tsc.CC6_4, to: iso27001.A5_18, relation: Intersects, strength: 6, points: 1<<1 | 1<<2 | 1<<4,
		rationale: "If badge rights run through the same grant, review and removal cycle as accounts, one set of tickets works, provided that door groups are in the sample, which many ISO reviews leave out.",
	},
	{
		from: tsc.CC6_4, to: iso27001.A7_1, relation: Intersects, strength: 4, points: 1 << 1,
		rationale: "Site plans with marked zones tell both auditors which doors need authorization, although the wall interests ISO and the person admitted SOC 2.",
	},
	{
		from: tsc.CC6_4, to: iso27001.A7_2, relation: Superset, strength: 9, points: 1<<1 | 1<<2 | 1<<4,
		rationale: "Badge system extracts, visitor logs and entry approvals for the data center answer both, and SOC 2 continues to the devices that a leaver must hand back.",
	},
	{
		from: tsc.CC6_4, to: iso27001.A7_3, relation: Intersects, strength: 3, points: 1 << 1,
		rationale: "Locked server rooms and unmarked offices put the restriction into effect, yet ISO judges how the rooms are built and equipped, so the approvals and lists of key holders must come from elsewhere.",
	},
	{
		from: tsc.CC6_4, to: iso27001.A7_4, relation: Intersects, strength: 3, points: 1 << 1,
		rationale: "Cameras and door alarms seen on the one site tour support both audits as signs that entry restrictions hold, with badge approvals, leavers and reviews still to be sampled for SOC 2.",
	},

	// CC6.5 Asset disposal and data removal
	{
		from: tsc.CC6_5, to: iso27001.A7_10, relation: Intersects, strength: 7, points: 1 << 1,
		rationale: "Destruction logs for tapes and drives close the media life cycle in ISO and count here, with laptops, appliances and leased hardware outside that log still to be shown.",
	},
	{
		from: tsc.CC6_5, to: iso27001.A7_14, relation: Superset, strength: 9, points: 1 << 1,
		rationale: "Wipe certificates matched to the disposal register satisfy both, and the criterion carries on to data on assets of vendors and employees, where no equipment of the organization is retired.",
	},
	{
		from: tsc.CC6_5, to: iso27001.A8_10, relation: Intersects, strength: 6, points: 1 << 1,
		rationale: "Erasing what is no longer needed from systems and devices is shared ground, with ISO following retention dates in live systems and SOC 2 following the asset, including its software, to the exit.",
	},

	// CC6.6 Threats from outside system boundaries
	{
		from: tsc.CC6_6, to: iso27001.A5_17, relation: Intersects, strength: 5, points: 1 << 2,
		rationale: "Rules that keep secrets unreadable on their way help protect credentials beyond the boundary, although the ISO sample is mostly their issue and handling and the SOC 2 one a session seen at the edge.",
	},
	{
		from: tsc.CC6_6, to: iso27001.A6_7, relation: Intersects, strength: 5, points: 1 << 3,
		rationale: "VPN and multi-factor settings for people at home are evidence for both, while ISO goes on to rooms, family members and paper and SOC 2 to customers and vendors who connect from outside.",
	},
	{
		from: tsc.CC6_6, to: iso27001.A8_5, relation: Intersects, strength: 8, points: 1<<2 | 1<<3,
		rationale: "The conditional access policy that demands a second factor from outside, over an encrypted session, is one exhibit for both, and internal log-ons in the ISO sample are surplus here.",
	},
	{
		from: tsc.CC6_6, to: iso27001.A8_20, relation: Intersects, strength: 9, points: 1<<1 | 1<<4,
		rationale: "Firewall rule reviews, hardened edge devices and blocked ports are read the same way by both auditors, and traffic wholly inside the network adds only to the ISO sample.",
	},
	{
		from: tsc.CC6_6, to: iso27001.A8_21, relation: Intersects, strength: 6, points: 1 << 1,
		rationale: "Which network services may be reached, and how, is fixed in both; provider service levels and their monitoring are an ISO subject without an echo at this boundary.",
	},
	{
		from: tsc.CC6_6, to: iso27001.A8_22, relation: Intersects, strength: 6, points: 1 << 4,
		rationale: "A DMZ and filtered gateways between zones form part of the boundary defense, but separation of departments or tenants inside it belongs to segmentation elsewhere in the criteria.",
	},
	{
		from: tsc.CC6_6, to: iso27001.A8_23, relation: Intersects, strength: 5, points: 1 << 1,
		rationale: "Blocked site categories on the proxy restrict outbound traffic for either auditor, ISO thinking of staff who browse and SOC 2 of every channel across the system's boundary, inbound ones above all.",
	},
	{
		from: tsc.CC6_6, to: iso27001.A8_24, relation: Intersects, strength: 5, points: 1 << 2,
		rationale: "TLS settings drawn from the cryptography rules cover credentials in flight, a small corner of a control that is otherwise about stored data and keys.",
	},

	// CC6.7 Data leaving by controlled routes
	{
		from: tsc.CC6_7, to: iso27001.A5_14, relation: Intersects, strength: 8, points: 1<<1 | 1<<2,
		rationale: "Transfer rules naming approved channels, senders and protections serve both, with ISO adding agreements with the recipient and spoken or paper exchange, SOC 2 the settings that stop an unapproved send.",
	},
	{
		from: tsc.CC6_7, to: iso27001.A6_7, relation: Intersects, strength: 4, points: 1 << 4,
		rationale: "Equipment rules for people working elsewhere overlap with endpoint protection, though desktops in the office and sensors in the field fall outside that policy.",
	},
	{
		from: tsc.CC6_7, to: iso27001.A7_7, relation: Intersects, strength: 3, points: 1 << 3,
		rationale: "Sticks and disks locked away at night are physical care for removable media, whereas encryption of the media is untouched and papers and screens concern ISO alone.",
	},
	{
		from: tsc.CC6_7, to: iso27001.A7_9, relation: Intersects, strength: 6, points: 1 << 4,
		rationale: "Sign-out records and carrying rules for laptops away from the site help both, though ISO also covers fixed equipment placed off premises, and SOC 2 the devices that never leave.",
	},
	{
		from: tsc.CC6_7, to: iso27001.A7_10, relation: Intersects, strength: 9, points: 1 << 3,
		rationale: "A register of encrypted, tracked removable media and courier receipts proves the point to both, before ISO follows the same media on to purchase and disposal.",
	},
	{
		from: tsc.CC6_7, to: iso27001.A8_1, relation: Intersects, strength: 8, points: 1 << 4,
		rationale: "The MDM compliance report on disk encryption, screen lock and remote wipe is accepted in both audits; user duties and personally owned devices receive more space in ISO.",
	},
	{
		from: tsc.CC6_7, to: iso27001.A8_12, relation: Superset, strength: 9, points: 1 << 1,
		rationale: "DLP policies and their block logs show that only permitted people and processes can send data out, and the criterion then adds protection of what is lawfully on the move.",
	},
	{
		from: tsc.CC6_7, to: iso27001.A8_20, relation: Intersects, strength: 5, points: 1 << 2,
		rationale: "Protection of traffic over public and wireless networks appears in both, as a single line in a control that is mostly about running network devices safely.",
	},
	{
		from: tsc.CC6_7, to: iso27001.A8_21, relation: Intersects, strength: 4, points: 1 << 2,
		rationale: "Encryption and connection settings agreed for a leased line or VPN service support secure channels, while the criterion looks at the data sent and not at the service bought.",
	},
	{
		from: tsc.CC6_7, to: iso27001.A8_24, relation: Intersects, strength: 8, points: 1<<2 | 1<<3,
		rationale: "Certificate scans and media encryption settings come straight from the cryptography rules and are reused here, with key custody and data at rest tested under another criterion.",
	},

	// CC6.8 Unauthorized or malicious software
	{
		from: tsc.CC6_8, to: iso27001.A8_1, relation: Intersects, strength: 5, points: 1 << 1,
		rationale: "Managed laptops whose users lack local administrator rights show install restrictions to both auditors, but servers and cloud workloads lie beyond the endpoint policy.",
	},
	{
		from: tsc.CC6_8, to: iso27001.A8_4, relation: Intersects, strength: 6, points: 1 << 1,
		rationale: "Write access to the repository decides who can alter the organization's own software, while purchased packages concern only SOC 2 here and read access only ISO.",
	},
	{
		from: tsc.CC6_8, to: iso27001.A8_7, relation: Intersects, strength: 9, points: 1<<4 | 1<<5,
		rationale: "Antivirus coverage and alert reports from one console close both tests; ISO wants user awareness against malware besides, and returned or new assets need a scan record for SOC 2.",
	},
	{
		from: tsc.CC6_8, to: iso27001.A8_9, relation: Intersects, strength: 7, points: 1 << 2,
		rationale: "Drift alerts from the configuration tool catch unauthorized settings for both; ISO spends most of its control on defining the baselines, and this criterion also looks for altered program files.",
	},
	{
		from: tsc.CC6_8, to: iso27001.A8_16, relation: Intersects, strength: 6, points: 1 << 2,
		rationale: "Monitoring rules that report tampered files or code without authorization to run catch software changes for both, most alerts in the ISO sample being about behavior and traffic instead.",
	},
	{
		from: tsc.CC6_8, to: iso27001.A8_18, relation: Superset, strength: 8, points: 1 << 1,
		rationale: "The list of people allowed to run override tools, with usage logs, is a narrow item that SOC 2 tests together with every other right to install or modify software.",
	},
	{
		from: tsc.CC6_8, to: iso27001.A8_19, relation: Intersects, strength: 9, points: 1<<1 | 1<<3,
		rationale: "Deployment rights, approved package lists and release tickets for production are identical evidence, and rollback or version archiving is the only ISO remainder of weight.",
	},
	{
		from: tsc.CC6_8, to: iso27001.A8_32, relation: Intersects, strength: 7, points: 1 << 3,
		rationale: "The change procedure that gates software is the same document and ticket queue in both, although here it matters as a barrier against unauthorized code and not as project discipline.",
	},

	// CC7.1 Configuration drift and new vulnerabilities
	{
		from: tsc.CC7_1, to: iso27001.A5_9, relation: Intersects, strength: 4, points: 1 << 4,
		rationale: "Reconciling the register with what is found on the network exposes components that do not belong, which ISO does at intervals for an accurate list and SOC 2 for prompt removal.",
	},
	{
		from: tsc.CC7_1, to: iso27001.A5_36, relation: Intersects, strength: 5, points: 1 << 2,
		rationale: "Regular checks against security standards, including technical ones, overlap with monitoring for noncompliance, except that ISO leaves the manner and interval to the manager in charge where SOC 2 expects tooling.",
	},
	{
		from: tsc.CC7_1, to: iso27001.A8_8, relation: Intersects, strength: 9, points: 1 << 5,
		rationale: "Scan reports, ratings and closure dates are shared without rework, with advisories and patch deadlines reaching further in ISO and configuration drift in SOC 2.",
	},
	{
		from: tsc.CC7_1, to: iso27001.A8_9, relation: Intersects, strength: 9, points: 1<<1 | 1<<2 | 1<<3,
		rationale: "Hardening standards with drift reports prove the configuration half to both, leaving vulnerability scans and rogue component detection to SOC 2 and the rollout of templates to ISO.",
	},
	{
		from: tsc.CC7_1, to: iso27001.A8_16, relation: Intersects, strength: 6, points: 1<<3 | 1<<4,
		rationale: "Monitoring that flags tampered files or unapproved executables meets two points, while most of its rules watch behavior and belong to anomaly detection.",
	},
	{
		from: tsc.CC7_1, to: iso27001.A8_20, relation: Intersects, strength: 5, points: 1 << 4,
		rationale: "Network admission controls that notice an unregistered device answer one point, but software components and cloud instances escape them.",
	},

	// CC7.2 Monitoring for anomalies
	{
		from: tsc.CC7_2, to: iso27001.A5_7, relation: Intersects, strength: 4, points: 1 << 1,
		rationale: "Intelligence feeds that are analyzed and turned into detection rules support the first point; ISO also expects strategic reading of threats, and SOC 2 the tools that raise the alert.",
	},
	{
		from: tsc.CC7_2, to: iso27001.A7_4, relation: Intersects, strength: 5, points: 1 << 2,
		rationale: "Camera, alarm and guard records show that a breached barrier is noticed, one anomaly among many mostly technical ones in SOC 2, while ISO watches every premises, offices outside the system included.",
	},
	{
		from: tsc.CC7_2, to: iso27001.A8_15, relation: Intersects, strength: 8, points: 1<<1 | 1<<3,
		rationale: "Central log collection with reviewed alerts feeds both audits, and protection of logs against alteration plus their retention is what ISO checks on top.",
	},
	{
		from: tsc.CC7_2, to: iso27001.A8_16, relation: Superset, strength: 9, points: 1<<1 | 1<<2 | 1<<3,
		rationale: "SIEM use cases, sampled alerts and analyst notes are one body of evidence, with SOC 2 going on to sensors beyond IT and to proof that the detection tools themselves keep working.",
	},
	{
		from: tsc.CC7_2, to: iso27001.A8_17, relation: Intersects, strength: 3, points: 1 << 3,
		rationale: "Common time makes events from several systems line up for correlation, which helps analysis; no SOC 2 point asks for NTP settings, and no anomaly is found by them alone.",
	},

	// CC7.3 Evaluation of security events
	{
		from: tsc.CC7_3, to: iso27001.A5_24, relation: Intersects, strength: 7, points: 1<<1 | 1<<3,
		rationale: "The incident plan with its process and named roles is opened by both auditors, after which SOC 2 asks whether the procedures were periodically evaluated and how real events were judged.",
	},
	{
		from: tsc.CC7_3, to: iso27001.A5_25, relation: Superset, strength: 9, points: 1<<2 | 1<<3,
		rationale: "Triage tickets with severity and a recorded decision cover the ISO control in full, and effects on confidential and personal data are separate SOC 2 questions that it never puts.",
	},
	{
		from: tsc.CC7_3, to: iso27001.A5_26, relation: Intersects, strength: 6, points: 1 << 1,
		rationale: "Response procedures exist for both, and once an event has been judged an incident the ISO control runs on into containment, which SOC 2 examines under the next criterion.",
	},
	{
		from: tsc.CC7_3, to: iso27001.A5_28, relation: Intersects, strength: 4, points: 1 << 3,
		rationale: "Procedures for securing logs and disk images are the first stage of incident analysis for both; ISO then cares that they would stand up in court, SOC 2 that system impact was worked out from them.",
	},
	{
		from: tsc.CC7_3, to: iso27001.A6_8, relation: Intersects, strength: 6, points: 1 << 2,
		rationale: "A reporting channel and its tickets prove that observed events reach the right people; the review and the action that follow are still owed to the SOC 2 auditor.",
	},
	{
		from: tsc.CC7_3, to: iso27001.A8_16, relation: Intersects, strength: 5, points: 1 << 2,
		rationale: "Alerts escalated from monitoring reach the people who evaluate them in both audits, ISO being satisfied with a first look at the alert while SOC 2 follows the decision on what it means for the objectives.",
	},

	// CC7.4 Response to security incidents
	{
		from: tsc.CC7_4, to: iso27001.A5_5, relation: Intersects, strength: 4, points: 1 << 6,
		rationale: "A contact list for police, regulators and response teams, with who calls when, is one page of the incident communication plan, and customers and staff fill the others for SOC 2.",
	},
	{
		from: tsc.CC7_4, to: iso27001.A5_24, relation: Intersects, strength: 8, points: 1<<1 | 1<<6,
		rationale: "Response plan, contact list and role assignments can be handed over once; execution in a real incident or exercise is then sampled by SOC 2, whereas ISO is content with preparedness here.",
	},
	{
		from: tsc.CC7_4, to: iso27001.A5_25, relation: Intersects, strength: 5, points: 1 << 7,
		rationale: "Severity ratings that set response times come from the same ticket, yet choosing a containment strategy takes more than the decision that an event is an incident.",
	},
	{
		from: tsc.CC7_4, to: iso27001.A5_26, relation: Superset, strength: 9, points: 1<<2 | 1<<3 | 1<<4 | 1<<6 | 1<<7 | 1<<8 | 1<<9 | 1<<13,
		rationale: "Incident records with containment steps, notices and closure are the shared core, and the program around them, from roles and recovery to later evaluation and privacy sanctions, lies outside this control.",
	},
	{
		from: tsc.CC7_4, to: iso27001.A5_27, relation: Intersects, strength: 8, points: 1<<10 | 1<<11,
		rationale: "Post-incident reviews and trend reports are read by both, to which SOC 2 adds a scheduled evaluation of the response program even in a year without incidents.",
	},
	{
		from: tsc.CC7_4, to: iso27001.A5_30, relation: Intersects, strength: 5, points: 1 << 5,
		rationale: "Recovery procedures with tested target times show how operations come back; ISO builds them from business impact analysis for any disruption, not just a security incident.",
	},
	{
		from: tsc.CC7_4, to: iso27001.A6_4, relation: Intersects, strength: 7, points: 1 << 14,
		rationale: "A disciplinary procedure and anonymized case records cover staff who misuse personal data; sanctions on vendors and other organizations are asked by the criterion alone.",
	},
	{
		from: tsc.CC7_4, to: iso27001.A8_8, relation: Intersects, strength: 6, points: 1 << 8,
		rationale: "Fixes for weaknesses that an incident exposed pass through the ordinary vulnerability queue, so its tickets serve, although ISO never ties them to the incident number.",
	},
	{
		from: tsc.CC7_4, to: iso27001.A8_13, relation: Intersects, strength: 5, points: 1 << 5,
		rationale: "Restore tests prove that lost data can be brought back to a usable state, a single step of restoring operations, and backup schedules as such are of no interest here.",
	},

	// CC7.5 Recovery from security incidents
	{
		from: tsc.CC7_5, to: iso27001.Clause10_2, relation: Intersects, strength: 5, points: 1<<3 | 1<<4,
		rationale: "Corrective action records trace causes and check that the fix worked, as a root cause report does; ISO applies them to any nonconformity and leaves rebuilding the system aside.",
	},
	{
		from: tsc.CC7_5, to: iso27001.A5_26, relation: Intersects, strength: 5, points: 1<<2 | 1<<3,
		rationale: "Closure reports that explain cause and tell management are produced under both, but the response control ends where restoration and prevention begin.",
	},
	{
		from: tsc.CC7_5, to: iso27001.A5_27, relation: Superset, strength: 9, points: 1<<3 | 1<<4 | 1<<5,
		rationale: "Lessons-learned minutes with causes, new controls and plan revisions pass in both audits, after which SOC 2 still wants the recovery itself and its rehearsal.",
	},
	{
		from: tsc.CC7_5, to: iso27001.A5_29, relation: Intersects, strength: 4, points: 1 << 6,
		rationale: "Continuity exercises that keep security controls working may double as a recovery test, as long as the scenario includes a security incident and its outcome changes the plan.",
	},
	{
		from: tsc.CC7_5, to: iso27001.A5_30, relation: Intersects, strength: 7, points: 1<<1 | 1<<6,
		rationale: "Disaster recovery test reports with restored services and measured times count twice; loss of key people and attack scenarios are refinements that the SOC 2 auditor looks for.",
	},
	{
		from: tsc.CC7_5, to: iso27001.A8_13, relation: Intersects, strength: 6, points: 1 << 1,
		rationale: "Successful restores from clean backups underpin a rebuilt environment, whereas patched software, reset credentials and changed configurations after an attack need their own records.",
	},

	// CC8.1 Control over system changes
	{
		from: tsc.CC8_1, to: iso27001.Clause8_1, relation: Intersects, strength: 3, points: 1 << 10,
		rationale: "Planned changes are controlled and unintended ones reviewed for harm, which resembles evaluating a modified system; ISO speaks of its security processes in general and never of a release.",
	},
	{
		from: tsc.CC8_1, to: iso27001.A5_3, relation: Intersects, strength: 7, points: 1 << 9,
		rationale: "Proof that developers cannot push their own changes to production is shared, and pairs of duties in finance or administration are an ISO concern outside change management.",
	},
	{
		from: tsc.CC8_1, to: iso27001.A5_8, relation: Intersects, strength: 5, points: 1 << 10,
		rationale: "Security checkpoints in project files show that effects on objectives were weighed along the way, but small changes that never become a project escape them.",
	},
	{
		from: tsc.CC8_1, to: iso27001.A5_27, relation: Intersects, strength: 4, points: 1 << 11,
		rationale: "Improvements decided after an incident often become change tickets, and the SOC 2 auditor follows that thread from the incident number, while ISO accepts any strengthened control.",
	},
	{
		from: tsc.CC8_1, to: iso27001.A8_4, relation: Intersects, strength: 5, points: 1 << 9,
		rationale: "Branch protection and a short list of committers hinder anyone from changing code alone; read access and the handling of libraries are tested by ISO for secrecy and integrity.",
	},
	{
		from: tsc.CC8_1, to: iso27001.A8_8, relation: Intersects, strength: 8, points: 1 << 14,
		rationale: "Patch tickets with test, approval and rollout dates satisfy both, while finding and rating the weakness belongs to ISO here and to CC7.1 on the SOC 2 side.",
	},
	{
		from: tsc.CC8_1, to: iso27001.A8_9, relation: Intersects, strength: 8, points: 1<<6 | 1<<12,
		rationale: "Baseline images and parameter standards under version control are common evidence; continuous comparison with the live state is counted under detection in the criteria.",
	},
	{
		from: tsc.CC8_1, to: iso27001.A8_14, relation: Intersects, strength: 4, points: 1 << 15,
		rationale: "Availability needs turned into redundant designs and proven by failover tests are what the resilience point looks for, while retries, throttling and graceful degradation in the software need design notes of their own.",
	},
	{
		from: tsc.CC8_1, to: iso27001.A8_19, relation: Intersects, strength: 7, points: 1 << 9,
		rationale: "Release records show who installed what in production and how to go back; requests, design and testing that precede installation are outside this control.",
	},
	{
		from: tsc.CC8_1, to: iso27001.A8_25, relation: Intersects, strength: 8, points: 1<<1 | 1<<3,
		rationale: "A written development life cycle with stage gates is the backbone in both files, where ISO concentrates on security rules, and SOC 2 extends the path to infrastructure and data changes.",
	},
	{
		from: tsc.CC8_1, to: iso27001.A8_26, relation: Intersects, strength: 6, points: 1 << 3,
		rationale: "Security requirements in the specification or purchase request feed secure design on both sides, though formal approval of that list is an ISO test that SOC 2 rarely repeats.",
	},
	{
		from: tsc.CC8_1, to: iso27001.A8_27, relation: Intersects, strength: 6, points: 1 << 3,
		rationale: "Engineering principles applied in design reviews support securely designed changes, yet SOC 2 draws its sample from change tickets and ISO from the principles and their upkeep.",
	},
	{
		from: tsc.CC8_1, to: iso27001.A8_28, relation: Intersects, strength: 6, points: 1 << 3,
		rationale: "Coding standards, linters and peer review comments demonstrate secure development to both, but only for software that the organization writes, a part of what changes.",
	},
	{
		from: tsc.CC8_1, to: iso27001.A8_29, relation: Intersects, strength: 7, points: 1 << 7,
		rationale: "Security scans and acceptance tests in the pipeline are shared results; functional, regression and infrastructure tests complete the SOC 2 sample, planned penetration tests the ISO one.",
	},
	{
		from: tsc.CC8_1, to: iso27001.A8_30, relation: Intersects, strength: 5, points: 1 << 3,
		rationale: "Acceptance reports on a contractor's deliveries extend the same rules to bought development; steering the supplier is the ISO emphasis, the delivered change the SOC 2 one.",
	},
	{
		from: tsc.CC8_1, to: iso27001.A8_31, relation: Intersects, strength: 7, points: 1 << 9,
		rationale: "Distinct accounts for development, test and production with different deployers back up controlled release; securing the lower environments for their own sake is an ISO surplus.",
	},
	{
		from: tsc.CC8_1, to: iso27001.A8_32, relation: Superset, strength: 9, points: 1<<1 | 1<<2 | 1<<4 | 1<<5 | 1<<7 | 1<<8 | 1<<9 | 1<<10 | 1<<13,
		rationale: "A sampled change ticket from request through impact, test, approval and rollback to closure settles the ISO control and half of this criterion's points, before patches, baselines and data protection.",
	},
	{
		from: tsc.CC8_1, to: iso27001.A8_33, relation: Intersects, strength: 6, points: 1<<16 | 1<<17,
		rationale: "Synthetic or masked test data with a record of each approved production copy protects sensitive data in testing, the stage of change where it usually leaks; design and migration stay open.",
	},

	// CC9.1 Mitigation of business disruption risk
	{
		from: tsc.CC9_1, to: iso27001.Clause6_1_3, relation: Intersects, strength: 5, points: 1 << 1,
		rationale: "A treatment plan choosing continuity measures for outage risks is the mitigation decision SOC 2 looks for, while the Statement of Applicability and any insurance policy are evidence for one side only.",
	},
	{
		from: tsc.CC9_1, to: iso27001.Clause8_3, relation: Intersects, strength: 4, points: 1 << 1,
		rationale: "Treatment actions closed on disruption risks prove that planned mitigation was carried out, yet the recovery procedures and call trees SOC 2 reads are a product of those actions and not of this clause.",
	},
	{
		from: tsc.CC9_1, to: iso27001.A5_24, relation: Intersects, strength: 4, points: 1 << 1,
		rationale: "An incident plan with roles and communication lines covers disruption caused by security events, and leaves alternate processing for a plain site or provider outage to other documents.",
	},
	{
		from: tsc.CC9_1, to: iso27001.A5_29, relation: Intersects, strength: 6, points: 1 << 1,
		rationale: "Continuity plans serve the two audits, although ISO asks that security controls hold or are compensated during the disruption and SOC 2 that the business can respond and recover.",
	},
	{
		from: tsc.CC9_1, to: iso27001.A5_30, relation: Intersects, strength: 8, points: 1 << 1,
		rationale: "One ICT continuity plan built on an impact analysis with recovery times answers each auditor on mitigation, after which SOC 2 still asks about insurance and ISO about exercises.",
	},
	{
		from: tsc.CC9_1, to: iso27001.A8_14, relation: Intersects, strength: 4, points: 1 << 1,
		rationale: "Standby regions or duplicate equipment are the alternate processing a disruption strategy relies on, but the failover design says nothing about procedures, communications or insurance.",
	},

	// CC9.2 Vendor and business partner risk
	{
		from: tsc.CC9_2, to: iso27001.Clause8_1, relation: Intersects, strength: 3, points: 1 << 1,
		rationale: "Control of externally provided services has to be shown here in general terms, so a register of providers with their requirements helps and the risk tiering and performance reviews remain to be tested.",
	},
	{
		from: tsc.CC9_2, to: iso27001.A5_19, relation: Superset, strength: 8, points: 1<<2 | 1<<3 | 1<<8 | 1<<9,
		rationale: "Supplier risk procedures and the tiered vendor list are tested by both, and SOC 2 goes on to business partners who sell nothing to the organization and to risks other than security.",
	},
	{
		from: tsc.CC9_2, to: iso27001.A5_20, relation: Intersects, strength: 8, points: 1<<1 | 1<<5 | 1<<6 | 1<<9 | 1<<10 | 1<<12,
		rationale: "Signed contracts and processing addenda are sampled on either side, where ISO reads the security clauses by supplier type and SOC 2 also wants service scope, levels and resolution paths.",
	},
	{
		from: tsc.CC9_2, to: iso27001.A5_21, relation: Intersects, strength: 6, points: 1<<2 | 1<<3,
		rationale: "Risk reviews of hardware, software and their subcontractors feed vendor assessment, while component origin and integrity checks go beyond what SOC 2 asks of a vendor program.",
	},
	{
		from: tsc.CC9_2, to: iso27001.A5_22, relation: Intersects, strength: 8, points: 1<<4 | 1<<6 | 1<<7 | 1<<8 | 1<<11 | 1<<13,
		rationale: "Annual vendor reviews with SOC reports read, exceptions chased and a named owner serve both, ISO asking further how suppliers' changes are managed and SOC 2 about contracts, exits and partners.",
	},
	{
		from: tsc.CC9_2, to: iso27001.A5_23, relation: Intersects, strength: 6, points: 1<<1 | 1<<3 | 1<<4 | 1<<9,
		rationale: "Selection, shared responsibility and exit records for each cloud service fit the vendor file, yet only for that class of vendor, and the customer's own secure use is extra for ISO.",
	},
	{
		from: tsc.CC9_2, to: iso27001.A6_6, relation: Intersects, strength: 5, points: 1 << 10,
		rationale: "NDAs countersigned by vendors are the confidentiality commitment SOC 2 samples, whereas ISO samples employees as well and expects the wording to be reviewed now and then.",
	},
	{
		from: tsc.CC9_2, to: iso27001.A8_30, relation: Intersects, strength: 4, points: 1<<1 | 1<<7,
		rationale: "Contract terms and delivery reviews for an outsourced development team are vendor oversight of one kind, with code acceptance tests on the ISO side and every other vendor on the SOC 2 side.",
	},

	// A1.1 Capacity management
	{
		from: tsc.A1_1, to: iso27001.A8_6, relation: Intersects, strength: 9, points: 1<<1 | 1<<2 | 1<<3,
		rationale: "Utilization dashboards, a growth forecast and the scaling tickets that followed serve both, SOC 2 holding them against the system's commitments and ISO guidance stretching to staff and office space.",
	},
	{
		from: tsc.A1_1, to: iso27001.A8_16, relation: Intersects, strength: 4, points: 1 << 1,
		rationale: "Baselines of processor, disk and bandwidth use collected for anomaly detection also measure current load, though nobody forecasts from them under the ISO control.",
	},

	// A1.2 Environmental protection, backup and recovery infrastructure
	{
		from: tsc.A1_2, to: iso27001.A5_25, relation: Intersects, strength: 3, points: 1 << 6,
		rationale: "A flood or cooling alarm logged as an event is triaged by the responsible people, but ISO triage is written for information security events and facility incidents may sit in another queue.",
	},
	{
		from: tsc.A1_2, to: iso27001.A5_26, relation: Intersects, strength: 3, points: 1 << 5,
		rationale: "Incident tickets for an overheated room or power loss show the response, while evaluating how environmental procedures and automatic mitigation performed is a SOC 2 question.",
	},
	{
		from: tsc.A1_2, to: iso27001.A5_30, relation: Intersects, strength: 7, points: 1 << 10,
		rationale: "Recovery infrastructure sized to agreed recovery times is common ground, and backup jobs, fire protection and climate sensors lie outside the ISO control.",
	},
	{
		from: tsc.A1_2, to: iso27001.A7_5, relation: Intersects, strength: 8, points: 1<<1 | 1<<2 | 1<<3 | 1<<4,
		rationale: "The site hazard assessment with the detectors, alarms and barriers it led to is shown twice, ISO adding deliberate threats such as explosives and civil unrest, SOC 2 the handling of real alarms.",
	},
	{
		from: tsc.A1_2, to: iso27001.A7_8, relation: Intersects, strength: 5, points: 1<<2 | 1<<3,
		rationale: "Rack siting and temperature and humidity readings count as environmental protection, whereas shoulder surfing and emanations are concerns of the ISO control alone.",
	},
	{
		from: tsc.A1_2, to: iso27001.A7_11, relation: Superset, strength: 8, points: 1<<3 | 1<<4 | 1<<5,
		rationale: "UPS and generator test records with utility failure alarms answer for power, cooling and telecom, a slice of the environmental protections that the availability criterion lists.",
	},
	{
		from: tsc.A1_2, to: iso27001.A7_13, relation: Intersects, strength: 5, points: 1 << 3,
		rationale: "Service contracts and inspection reports keep suppression, cooling and power gear working, though ISO also samples laptops and servers and watches what leaves with the technician.",
	},
	{
		from: tsc.A1_2, to: iso27001.A8_13, relation: Intersects, strength: 8, points: 1<<7 | 1<<8 | 1<<9,
		rationale: "Backup scope, job results and remote copies are one evidence set, while restore tests count under A1.3 and ransomware or other threats to recoverability are for SOC 2 to raise.",
	},
	{
		from: tsc.A1_2, to: iso27001.A8_14, relation: Intersects, strength: 8, points: 1 << 10,
		rationale: "Failover pairs or a second region demonstrate alternate infrastructure, and ISO measures them against availability requirements where SOC 2 also asks how processing is moved.",
	},

	// A1.3 Testing of recovery plans
	{
		from: tsc.A1_3, to: iso27001.A5_29, relation: Intersects, strength: 5, points: 1 << 1,
		rationale: "Exercise reports for continuity plans are shared, but the ISO exercise proves that security survives the disruption and the SOC 2 one that the service comes back.",
	},
	{
		from: tsc.A1_3, to: iso27001.A5_30, relation: Intersects, strength: 8, points: 1 << 1,
		rationale: "A dated failover exercise report with measured recovery times and lessons is accepted by both, while absent key staff as a scenario and backup restores are extra for SOC 2.",
	},
	{
		from: tsc.A1_3, to: iso27001.A8_13, relation: Intersects, strength: 9, points: 1 << 2,
		rationale: "Restore test logs with checksum or record counts prove this half of the criterion on either side, whereas the exercise of the recovery plan itself needs other evidence.",
	},

	// C1.1 Identifying and keeping confidential information
	{
		from: tsc.C1_1, to: iso27001.A5_12, relation: Intersects, strength: 8, points: 1 << 1,
		rationale: "The classification scheme defines and designates confidential information for both audits, and ISO classes integrity and availability needs too while retention stays with SOC 2.",
	},
	{
		from: tsc.C1_1, to: iso27001.A5_13, relation: Intersects, strength: 6, points: 1 << 1,
		rationale: "Labels and metadata tags make the designation visible in documents and data stores, a means that SOC 2 leaves open and ISO requires for the whole scheme.",
	},
	{
		from: tsc.C1_1, to: iso27001.A5_33, relation: Intersects, strength: 6, points: 1<<2 | 1<<3,
		rationale: "A retention schedule with protection against loss meets confidential data wherever it is a record, and working copies and customer uploads that are no record fall outside.",
	},
	{
		from: tsc.C1_1, to: iso27001.A8_10, relation: Intersects, strength: 7, points: 1 << 2,
		rationale: "Purge rules that remove data once it is no longer required enforce the retention limit, whereas defining what is confidential in the first place is untouched.",
	},
	{
		from: tsc.C1_1, to: iso27001.A8_13, relation: Intersects, strength: 4, points: 1 << 3,
		rationale: "Recoverable copies protect confidential records against accidental erasure during their retention period, but backup policy follows recovery needs and not confidentiality promises.",
	},

	// C1.2 Disposal of confidential information
	{
		from: tsc.C1_2, to: iso27001.A5_33, relation: Intersects, strength: 5, points: 1 << 1,
		rationale: "Expiry dates in the retention schedule tell which confidential records are due for destruction, and the ISO control is otherwise about keeping them authentic and safe.",
	},
	{
		from: tsc.C1_2, to: iso27001.A7_10, relation: Intersects, strength: 6, points: 1 << 2,
		rationale: "Shredding and wiping receipts for removable and paper media evidence destruction, while acquisition, custody and transport of media are of no concern here.",
	},
	{
		from: tsc.C1_2, to: iso27001.A7_14, relation: Intersects, strength: 7, points: 1 << 2,
		rationale: "Wipe certificates by serial number are tested by both for retired hardware, and confidential data deleted from live systems and cloud storage has to be shown separately.",
	},
	{
		from: tsc.C1_2, to: iso27001.A8_10, relation: Intersects, strength: 9, points: 1<<1 | 1<<2,
		rationale: "Deletion job logs run against expired retention dates generally satisfy each auditor, with paper and contractually promised destruction left to SOC 2 and non-confidential data to ISO.",
	},

	// PI1.1 Information on processing objectives and specifications
	{
		from: tsc.PI1_1, to: iso27001.A8_26, relation: Intersects, strength: 3, points: 1 << 1,
		rationale: "Approved application requirements documents overlap in their security and other nonfunctional parts, and what the product should compute and with which data is SOC 2 ground.",
	},

	// PI1.2 Complete and accurate system inputs
	{
		from: tsc.PI1_2, to: iso27001.A8_15, relation: Intersects, strength: 3, points: 1 << 3,
		rationale: "Transaction logs protected from tampering can stand as input records, provided somebody also shows that they are complete, since ISO selects events for security value.",
	},
	{
		from: tsc.PI1_2, to: iso27001.A8_26, relation: Intersects, strength: 5, points: 1 << 1,
		rationale: "Field formats, integrity checks and validation rules written into the application requirements describe acceptable input for security reasons, short of business ranges and cutoffs.",
	},
	{
		from: tsc.PI1_2, to: iso27001.A8_28, relation: Intersects, strength: 4, points: 1 << 2,
		rationale: "Coding standards that force server-side validation reject malformed input, but reconciling batch totals or source completeness is nothing a secure coding rule looks at.",
	},
	{
		from: tsc.PI1_2, to: iso27001.A8_29, relation: Intersects, strength: 3, points: 1 << 2,
		rationale: "Negative tests with malformed and hostile input support the claim that validation works before release, and say little about how live input is checked day by day.",
	},

	// PI1.3 System processing to specification
	{
		from: tsc.PI1_3, to: iso27001.A5_37, relation: Intersects, strength: 5, points: 1 << 2,
		rationale: "Runbooks and job schedules document how processing is carried out on both sides, though ISO does not compare them with product specifications or results.",
	},
	{
		from: tsc.PI1_3, to: iso27001.A8_15, relation: Intersects, strength: 4, points: 1 << 4,
		rationale: "Job and application logs with exceptions and faults record what was processed, whereas SOC 2 wants them complete for every run and followed by corrected errors.",
	},
	{
		from: tsc.PI1_3, to: iso27001.A8_26, relation: Intersects, strength: 3, points: 1 << 1,
		rationale: "Requirements against lost, duplicated or replayed transactions supply the protective part of a processing specification, and calculation rules and timeliness are absent.",
	},

	// PI1.4 Delivery of system output
	{
		from: tsc.PI1_4, to: iso27001.A5_14, relation: Intersects, strength: 5, points: 1<<1 | 1<<2,
		rationale: "Transfer rules on encryption, recipient checks and misrouting guard reports and files on their way out, without proving that the output was complete or correct.",
	},
	{
		from: tsc.PI1_4, to: iso27001.A8_3, relation: Intersects, strength: 5, points: 1 << 2,
		rationale: "Role-restricted report folders and portals keep output with its intended readers, which is half of distribution since pushed files and mailings follow other rules.",
	},
	{
		from: tsc.PI1_4, to: iso27001.A8_26, relation: Intersects, strength: 4, points: 1 << 2,
		rationale: "Output controls specified for an application, including who is authorized to see results, reappear in the SOC 2 walkthrough that then samples actual distribution.",
	},

	// PI1.5 Storage of inputs, processing items and outputs
	{
		from: tsc.PI1_5, to: iso27001.A5_33, relation: Intersects, strength: 6, points: 1<<1 | 1<<2,
		rationale: "Archived transaction records with set retention and tamper protection suit the two auditors, except that items still in process are seldom treated as records under ISO.",
	},
	{
		from: tsc.PI1_5, to: iso27001.A7_10, relation: Intersects, strength: 4, points: 1 << 1,
		rationale: "Media handling prevents theft and decay of archives kept on tape or disk, a physical share of a criterion that mostly concerns databases and object stores.",
	},
	{
		from: tsc.PI1_5, to: iso27001.A8_3, relation: Intersects, strength: 4, points: 1 << 1,
		rationale: "Table and bucket permissions stop unauthorized reading and alteration of stored items, leaving accidental corruption and deterioration to be covered by other means.",
	},
	{
		from: tsc.PI1_5, to: iso27001.A8_13, relation: Intersects, strength: 6, points: 1 << 1,
		rationale: "Tested backups answer for destruction and corruption of stored transactions, but a restorable copy does not show that the data was written completely and on time.",
	},
	{
		from: tsc.PI1_5, to: iso27001.A8_15, relation: Intersects, strength: 4, points: 1 << 4,
		rationale: "File access and deletion entries in the audit log are records of storage activity, kept by ISO for investigation and read by SOC 2 for completeness.",
	},

	// P4.2 Retention of personal information
	{
		from: tsc.P4_2, to: iso27001.A5_33, relation: Intersects, strength: 6, points: 1<<1 | 1<<2,
		rationale: "The retention schedule and its safeguards reach PII held as records, yet ISO starts from duties to keep and SOC 2 from the duty not to keep too long.",
	},
	{
		from: tsc.P4_2, to: iso27001.A8_10, relation: Intersects, strength: 7, points: 1 << 1,
		rationale: "Automated purges of expired customer data prove to each auditor that retention ends, with justification of the period by purpose remaining a privacy test.",
	},
	{
		from: tsc.P4_2, to: iso27001.A8_13, relation: Intersects, strength: 4, points: 1 << 2,
		rationale: "Copies that can be restored shield personal data from premature loss, although backups themselves raise the question of how long such data lingers.",
	},

	// P4.3 Secure disposal of personal information
	{
		from: tsc.P4_3, to: iso27001.A7_10, relation: Intersects, strength: 5, points: 1<<2 | 1<<3,
		rationale: "Disposal receipts for tapes, drives and paper with personal data are reusable, whereas ISO grades the method by classification and never asks who requested deletion.",
	},
	{
		from: tsc.P4_3, to: iso27001.A7_14, relation: Intersects, strength: 6, points: 1<<2 | 1<<3,
		rationale: "Sanitization records for returned or scrapped devices show personal data left no trace on them, a hardware-only answer to a criterion that also covers live databases.",
	},
	{
		from: tsc.P4_3, to: iso27001.A8_10, relation: Intersects, strength: 8, points: 1<<2 | 1<<3,
		rationale: "Erasure logs and the method chosen per storage type convince either auditor, and capturing deletion requests from data subjects stays outside the ISO control.",
	},
	{
		from: tsc.P4_3, to: iso27001.A8_11, relation: Intersects, strength: 3, points: 1 << 2,
		rationale: "Anonymized or redacted data sets are one accepted way to end retention, but masking is mostly evidenced where PII stays in use with limited exposure.",
	},

	// P6.1 Third-party disclosure with consent
	{
		from: tsc.P6_1, to: iso27001.A5_14, relation: Intersects, strength: 5, points: 1 << 3,
		rationale: "Transfer agreements with receiving parties are in both files, ISO testing protection in transit and SOC 2 whether the recipient is bound to the privacy promises.",
	},
	{
		from: tsc.P6_1, to: iso27001.A5_20, relation: Intersects, strength: 6, points: 1<<1 | 1<<3,
		rationale: "Data processing terms in supplier contracts pass handling instructions on and bind the recipient, whereas consent and recipients who are no suppliers need separate proof.",
	},
	{
		from: tsc.P6_1, to: iso27001.A5_34, relation: Intersects, strength: 4, points: 1 << 1,
		rationale: "The PII policy is made known to parties involved in processing under ISO guidance, short of the disclosure-by-disclosure purpose and consent check in SOC 2.",
	},

	// P6.3 Record of unauthorized disclosures
	{
		from: tsc.P6_3, to: iso27001.A5_25, relation: Intersects, strength: 5, points: 1 << 1,
		rationale: "Triage entries that classify an event as an exposure of PII form the register SOC 2 asks for, if reported disclosures without a security cause are entered as well.",
	},
	{
		from: tsc.P6_3, to: iso27001.A5_26, relation: Intersects, strength: 5, points: 1 << 1,
		rationale: "Incident tickets with logged actions document each breach of personal data, and SOC 2 adds that the list is complete, retained and separable from other incidents.",
	},

	// P6.4 Vendor privacy commitments and oversight
	{
		from: tsc.P6_4, to: iso27001.A5_19, relation: Intersects, strength: 4, points: 1 << 2,
		rationale: "Supplier procedures for putting noncompliance right extend to vendors holding personal data, with ISO thinking of security terms and SOC 2 of any use outside the privacy promises.",
	},
	{
		from: tsc.P6_4, to: iso27001.A5_20, relation: Intersects, strength: 7, points: 1 << 3,
		rationale: "Breach notice clauses in data processing agreements are read by both, while assessing whether the vendor honors its promises takes evidence from outside the contract.",
	},
	{
		from: tsc.P6_4, to: iso27001.A5_22, relation: Intersects, strength: 6, points: 1<<1 | 1<<2,
		rationale: "Periodic vendor reviews and follow-up tickets evaluate agreed terms, and a privacy auditor looks inside them for purpose limits and subprocessors that security reviewers often skip.",
	},
	{
		from: tsc.P6_4, to: iso27001.A5_26, relation: Intersects, strength: 4, points: 1 << 2,
		rationale: "Response records for an incident at a vendor show remedy of misuse when it is a security matter, whereas a vendor exceeding permitted purposes may never open a ticket.",
	},
	{
		from: tsc.P6_4, to: iso27001.A6_6, relation: Intersects, strength: 4, points: 1 << 3,
		rationale: "Nondisclosure agreements usually oblige the recipient to report leaks, so they support the commitment here but are rarely specific to personal information.",
	},

	// P6.5 Vendor notice of unauthorized disclosures
	{
		from: tsc.P6_5, to: iso27001.A5_19, relation: Intersects, strength: 4, points: 1 << 1,
		rationale: "Handling of supplier incidents and noncompliance is laid down in the ISO procedures, and a case where misuse of PII was actually remedied must come from the ticket history.",
	},
	{
		from: tsc.P6_5, to: iso27001.A5_20, relation: Intersects, strength: 8, points: 1 << 2,
		rationale: "Contract samples with a notification duty and deadline normally serve both, once SOC 2 has also confirmed that third parties other than suppliers are bound.",
	},
	{
		from: tsc.P6_5, to: iso27001.A5_22, relation: Intersects, strength: 5, points: 1 << 1,
		rationale: "Problem logs and corrective actions from supplier monitoring document remedies, yet routine reviews track service levels more often than misuse of personal data.",
	},
	{
		from: tsc.P6_5, to: iso27001.A5_26, relation: Intersects, strength: 4, points: 1 << 1,
		rationale: "Vendor notices worked through the incident procedure satisfy the acting-on half, and how the commitment was obtained is found in agreements and not in tickets.",
	},
	{
		from: tsc.P6_5, to: iso27001.A6_6, relation: Intersects, strength: 5, points: 1 << 2,
		rationale: "A leak-reporting duty in the signed NDA is the commitment in its simplest form, with ISO also sampling employees who are irrelevant to this criterion.",
	},

	// P6.6 Breach and incident notification
	{
		from: tsc.P6_6, to: iso27001.A5_5, relation: Intersects, strength: 5, points: 1 << 1,
		rationale: "A contact list naming the supervisory authority and when to call it settles part of whom to notify, and affected data subjects appear nowhere in the ISO control.",
	},
	{
		from: tsc.P6_6, to: iso27001.A5_24, relation: Intersects, strength: 6, points: 1 << 1,
		rationale: "Incident plans that set notification criteria, channels and deadlines are evidence for both, although ISO does not single out breaches of personal data.",
	},
	{
		from: tsc.P6_6, to: iso27001.A5_26, relation: Intersects, strength: 5, points: 1 << 2,
		rationale: "Sent notices in the incident file prove communication to outside parties, where ISO is content with interested parties in general and SOC 2 wants data subjects and regulators.",
	},
	{
		from: tsc.P6_6, to: iso27001.A5_31, relation: Intersects, strength: 4, points: 1 << 1,
		rationale: "The legal register lists breach notification statutes and contract deadlines, after which SOC 2 asks how a given incident is judged against them.",
	},
	{
		from: tsc.P6_6, to: iso27001.A5_34, relation: Intersects, strength: 5, points: 1 << 1,
		rationale: "Privacy duties identified by jurisdiction include the breach rules, so the same legal matrix is shown while the notices themselves are evidence for SOC 2 only.",
	},

	// P6.7 Accounting of information held and disclosed
	{
		from: tsc.P6_7, to: iso27001.A5_9, relation: Intersects, strength: 3, points: 1 << 2,
		rationale: "An information inventory with systems and owners locates personal data for both, and SOC 2 continues to data types, handling steps, third parties and replies to requesters.",
	},

	// P8.1 Complaints, disputes and compliance monitoring
	{
		from: tsc.P8_1, to: iso27001.Clause9_2_1, relation: Intersects, strength: 4, points: 1 << 4,
		rationale: "Internal audit reports that cover the PII control are compliance reviews in miniature, bounded by the ISMS and silent on promises made in a privacy notice.",
	},
	{
		from: tsc.P8_1, to: iso27001.Clause10_2, relation: Intersects, strength: 4, points: 1 << 5,
		rationale: "Nonconformity records with cause and corrective action fit privacy failures that the ISMS recognizes, and complaints that reveal no nonconformity stay outside.",
	},
	{
		from: tsc.P8_1, to: iso27001.A5_36, relation: Intersects, strength: 5, points: 1<<4 | 1<<5,
		rationale: "Managers' reviews against the PII policy, with noncompliance recorded and corrected, are near to what SOC 2 samples, minus complaints and dispute resolution.",
	},
}
