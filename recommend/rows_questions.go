// Rows are data: see CONTRIBUTING.md on how to change them.

package recommend

type questionRow struct{ ask, why string }

var questionRows = [...]questionRow{
	AffectsFinancialStatements: {
		ask: "Does what you do for clients end up as numbers in their financial statements?",
		why: "If it does, their auditors have to understand your controls, and a SOC 1 tells them, whoever happens to be asking today.",
	},
	HostsFinancialSystems: {
		ask: "Do clients run systems on your service that their financial reporting relies on?",
		why: "Then your controls over access, changes and operations are part of theirs, and a SOC 1 on IT general controls may be all they need.",
	},
	RequestedByFinancialAuditor: {
		ask: "Has the auditor of a client's financial statements asked for a report on your controls?",
		why: "That reader works with a SOC 1 and can do little with any other report.",
	},
	RequestedByFinanceTeam: {
		ask: "Does the finance team of a client ask for a report?",
		why: "Finance staff often pass on what their auditor wants. It settles the matter only where the client attests to its own internal control.",
	},
	ClientsAttestICFR: {
		ask: "Do clients have to attest to their own internal control over financial reporting, as companies listed in the United States do?",
		why: "Such clients need proof that controls operated during their year, so a SOC 1 for them is a Type 2.",
	},
	ProcessesTransactions: {
		ask: "Do transactions of clients run through you, such as wages, payments, claims, loans or bills?",
		why: "Transactions land in the ledgers of clients, and a SOC 1 covers how they get there.",
	},
	HoldsCustomerData: {
		ask: "Do you hold or process data that belongs to your customers?",
		why: "Whoever hands over data will sooner or later ask how it is protected, and a SOC 2 is the usual answer.",
	},
	RequestedBySecurityTeam: {
		ask: "Does the security or risk team of a prospect or customer ask for a report?",
		why: "Those teams read a SOC 2 control by control, so a request of theirs decides.",
	},
	BlocksDeal: {
		ask: "Does procurement ask for a SOC 2, or does a deal wait on one?",
		why: "A deal that waits is the plainest reason there is, and it sets the date as well.",
	},
	CommitsToAvailability: {
		ask: "Do your contracts promise uptime?",
		why: "Such a promise brings the category availability into a SOC 2 or SOC 3.",
	},
	CommitsToConfidentiality: {
		ask: "Do you receive confidential information under a contract or an NDA?",
		why: "Information with a duty of confidence on it is what the category confidentiality follows through its life.",
	},
	CommitsToProcessingIntegrity: {
		ask: "Do you promise customers that processing is complete, accurate and on time?",
		why: "The category processing integrity is worth its effort only where results of processing are promised.",
	},
	ProcessesPersonalInformation: {
		ask: "Do you process personal information?",
		why: "The category privacy needs it as a subject. If there is any, it remains to be seen who makes the promises.",
	},
	ActsAsController: {
		ask: "Do you make privacy commitments to the people themselves, as a controller does?",
		why: "An examination of privacy holds you to such commitments, and a processor can usually leave the category out.",
	},
	WantsPublicReport: {
		ask: "Is a report wanted that anyone may read?",
		why: "A SOC 1 or SOC 2 goes to a restricted circle of readers. A SOC 3 may be published, and it takes an examination over a period.",
	},
	BuyersRequireType2: {
		ask: "Do buyers insist on evidence that controls operated over a period?",
		why: "It decides whether a Type 1 would do, and with that how soon there is something to show.",
	},
	BuyersAcceptISO27001: {
		ask: "Would buyers accept an ISO/IEC 27001 certificate instead of a SOC 2?",
		why: "It changes no verdict, since a certificate is not what they ask for, but it may bridge the time until the report.",
	},
	HoldsISO27001: {
		ask: "Do you hold an ISO/IEC 27001 certificate?",
		why: "Controls and records behind a certificate can be used again for a SOC 2, and the cross-map says which.",
	},
	UsesSubserviceOrganizations: {
		ask: "Are key parts of your service run by other organizations, such as a hosting provider?",
		why: "If your controls depend on theirs, the report has to say so, and either leave them out openly or examine them too.",
	},
}
