// Rows are data: see CONTRIBUTING.md on how to change them.

package soc

type dimensionRow struct {
	name string
	of   [SOC3 + 1]string
}

var dimensionRows = [...]dimensionRow{
	SubjectDimension: {name: "What it reports on", of: [...]string{
		SOC1: "Whether controls at an organization reach the objectives that its own management set for them, where those controls are likely to matter to the financial reporting of the companies that use it (ICFR).",
		SOC2: "Whether controls keep the organization's commitments to its customers, judged by those trust services criteria that the chosen categories bring: security, availability, processing integrity, confidentiality and privacy, one of them or several.",
		SOC3: "The same question as in a SOC 2, put to the same criteria, and answered in brief for readers who need no detail.",
	}},
	StandardDimension: {name: "Standard it is performed under", of: [...]string{
		SOC1: "AT-C 320 of the AICPA together with AT-C 105 and AT-C 205, all of them from SSAE 18, with the last two since changed by SSAE 21. Auditors abroad work under its counterpart, ISAE 3402.",
		SOC2: "AT-C 105 and AT-C 205 from SSAE 18, as SSAE 21 changed them, with the criteria of TSP section 100 for the controls and of DC section 200 for the description. Abroad such reports usually follow ISAE 3000.",
		SOC3: "AT-C 105 and AT-C 205, as in a SOC 2, and the criteria of TSP section 100. DC section 200 stays out of it, since there is no system description to hold against it.",
	}},
	AudienceDimension: {name: "Primary audience", of: [...]string{
		SOC1: "Auditors of the user entities' financial statements come first, then the finance staff who answer to them.",
		SOC2: "People who judge the risk of a supplier: security and risk teams, and the procurement staff who wait for their verdict.",
		SOC3: "Anybody at all, from a visitor of the website to a journalist, with no knowledge of the system assumed.",
	}},
	NeededByDimension: {name: "Who typically needs it", of: [...]string{
		SOC1: "Organizations whose work ends up in somebody else's ledger, such as payroll bureaus, payment and transaction processors, claims administrators, loan servicers, billing houses and fund administrators.",
		SOC2: "Suppliers that store or process their customers' data: software as a service, cloud and hosting, data and analytics, managed technology services.",
		SOC3: "Holders of a SOC 2 Type 2 who want something to publish, often because they sell to many small customers.",
	}},
	AskedByDimension: {name: "Who asks for it", of: [...]string{
		SOC1: "The external auditor of a client, at the planning of the yearly audit, because what happens at the organization belongs to the client's own controls over its accounts.",
		SOC2: "A prospect's or customer's security review, commonly before the contract is signed and once a year from then on.",
		SOC3: "Hardly anyone demands it, and a buyer with a formal review wants the SOC 2 instead. Marketing and sales are those who call for one.",
	}},
	ContentsDimension: {name: "What it contains", of: [...]string{
		SOC1: "The service auditor's opinion, management's assertion, a description of the system, and control objectives with the controls that serve them. A Type 2 shows the auditor's tests and their results as well.",
		SOC2: "An opinion, an assertion by management, the system description, and the applicable trust services criteria with the controls that answer them. Tests and results stand in a Type 2 only.",
		SOC3: "An opinion and management's assertion, with the boundaries of the system and its principal commitments. It shows no tests, no results and no full description.",
	}},
	DistributionDimension: {name: "Distribution", of: [...]string{
		SOC1: "Restricted to the organization's management, to companies that used the service during the period or on its date, and to those companies' auditors. Prospects and the public are not among them.",
		SOC2: "Restricted to readers who know enough to understand it, among them customers, business partners, regulators and prospects. A nondisclosure agreement is the practice, not a rule of the standard.",
		SOC3: "General use: it may be published, handed on and put on a website.",
	}},
	TypesDimension: {name: "Type 1 and Type 2", of: [...]string{
		SOC1: "Both exist: a Type 1 judges the description and the design of controls as of one date, and a Type 2 adds how they operated over a period. User auditors rarely have much use for one that covers less than six months.",
		SOC2: "Both exist here too, with description and design as of a date in a Type 1, and these with operation throughout a period in a Type 2. Management decides how long the period is: three, six or twelve months are usual, and no minimum is set.",
		SOC3: "Neither exists: a SOC 3 always speaks of operation over a period, so that there is no such thing as a SOC 3 Type 1.",
	}},
}
