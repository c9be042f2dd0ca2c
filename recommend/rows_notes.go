// Rows are data: see CONTRIBUTING.md on how to change them.

package recommend

// The notes. Their numbers never change.
const (
	// Of the whole.
	NoteNothing  NoteCode = iota + 1 // no report is called for
	NoteBoth                         // a SOC 1 and a SOC 2 are called for
	NoteOtherAsk                     // something else is asked for

	// Answers that sit oddly together.
	NoteDealWithoutData       // a deal waits on a SOC 2 while no customer data is held
	NoteSecurityWithoutData   // a security team asks while no customer data is held
	NoteAuditorWithoutEffect  // an auditor asks while the service affects nothing
	NoteTransactionsNoEffect  // transactions are processed while the service affects nothing
	NoteControllerWithoutData // privacy is promised while no personal information is processed
	NoteAcceptedAndWaiting    // a certificate would do while a deal waits on a SOC 2

	// What an answer does not say.
	NoteFinanceAlone     // a finance team asks and nothing else does
	NoteAttestationAlone // clients attest to their ICFR and nothing else speaks for a SOC 1
	NoteNobodyAsked      // customer data is held and nobody has asked
	NotePromisesUnasked  // promises are made that nobody asks a report on
	NoteProcessor        // personal information is processed for others
	NotePublicAlone      // only a SOC 3 is called for
	NotePublicAndBooks   // a SOC 3 does not publish a SOC 1
	NoteIntegrityBooks   // processing integrity is no SOC 1
	NoteCertificateBooks // an ISO/IEC 27001 certificate is no SOC 1
	NoteScopeOpen        // whether IT general controls are all is not known

	// What the other members say.
	NoteServicesMissing  // a SOC 1 is needed and no service is listed
	NoteWhichReport      // a contract names a SOC report and not which
	NoteType1Named       // a contract is content with a Type 1
	NoteSecurityNotNamed // categories are named without security
	NoteOldStandard      // a standard is asked for that is no longer in force
	NoteHeldUndated      // a report is held of which no date is known
	NoteDayPassed        // the day on which a report is needed has passed
	NoteReadiness        // since when the controls operate is not known, and no convention says how long it takes to get them there
	NoteControlsTooLate  // the controls begin too late for the day on which a report is needed

	lastNote = NoteControlsTooLate
)

// noteRow is a note. It stands when all of yes and one of any (if there are any) speak,
// all of no are answered No, none of but speaks, of open (if there are any) none speaks
// and one is Unknown, all of needed are needed and none of spared can be. One without
// conditions is found by code: see memberNotes.
type noteRow struct {
	code                    string
	yes, any, no, but, open signals
	needed, spared          subjectSet
	sentence                string
}

var noteRows = [...]noteRow{
	NoteNothing: {
		code: "nothing-called-for", spared: allReports,
		sentence: "No report is called for: nothing in the answers speaks for one. A yes to any of the questions listed here would change that.",
	},
	NoteBoth: {
		code: "both-reports", needed: soc1 | soc2,
		sentence: "Both a SOC 1 and a SOC 2 are called for. Much of the testing of IT controls serves both, so one auditor and matching periods save work.",
	},
	NoteOtherAsk: {
		code: "other-ask",
	},
	NoteDealWithoutData: {
		code: "deal-without-data", yes: 1 << BlocksDeal, no: 1 << HoldsCustomerData,
		sentence: "A deal waits on a SOC 2 although no customer data is held. Ask the buyer which commitments of the service they want examined before anything is ordered.",
	},
	NoteSecurityWithoutData: {
		code: "security-without-data", yes: 1 << RequestedBySecurityTeam, no: 1 << HoldsCustomerData,
		sentence: "A security team asks although no customer data is held. Perhaps the service reaches into systems of theirs, and then that access is what the scope is about.",
	},
	NoteAuditorWithoutEffect: {
		code: "auditor-without-effect", yes: 1 << RequestedByFinancialAuditor, no: 1 << AffectsFinancialStatements,
		but:      1<<HostsFinancialSystems | 1<<ProcessesTransactions | listsTransactions,
		sentence: "An auditor of financial statements asks, while the service is said to affect none. One of the two is mistaken, and a call to that auditor is cheaper than an examination.",
	},
	NoteTransactionsNoEffect: {
		code: "transactions-without-effect", yes: 1 << ProcessesTransactions, no: 1 << AffectsFinancialStatements,
		sentence: "Transactions are processed for clients and yet said to leave their financial statements alone. That is rare, and worth a second look with a client's accountant.",
	},
	NoteControllerWithoutData: {
		code: "controller-without-data", yes: 1 << ActsAsController, no: 1 << ProcessesPersonalInformation,
		sentence: "Privacy commitments are made to people whose information is not processed. Check the privacy notice, which may promise more than the service does.",
	},
	NoteAcceptedAndWaiting: {
		code: "accepted-and-waiting", yes: 1<<BlocksDeal | 1<<BuyersAcceptISO27001,
		sentence: "A deal waits on a SOC 2, while buyers are said to accept an ISO/IEC 27001 certificate. Ask this buyer too, since that could be the shorter way to a signature.",
	},
	NoteFinanceAlone: {
		code: "finance-alone", yes: 1 << RequestedByFinanceTeam, spared: soc1,
		sentence: "A finance team asks, and nothing else points to a SOC 1. Find out whether its auditor stands behind the request before you take it for one.",
	},
	NoteAttestationAlone: {
		code: "attestation-alone", yes: 1 << ClientsAttestICFR, spared: soc1,
		sentence: "Clients attest to their own internal control, but this service seems to be no part of it. Some of them will want to have that in writing.",
	},
	NoteNobodyAsked: {
		code: "nobody-asked", yes: 1 << HoldsCustomerData, no: 1<<RequestedBySecurityTeam | 1<<BlocksDeal,
		sentence: "So far nobody has asked this service for a SOC 2. The data is why somebody will, and an examination takes longer than a buyer likes to wait.",
	},
	NotePromisesUnasked: {
		code: "promises-unasked", any: 1<<CommitsToAvailability | 1<<CommitsToConfidentiality | 1<<CommitsToProcessingIntegrity, spared: soc2 | soc3,
		sentence: "There are promises here that trust services categories would measure, but nobody wants a report on them, so they call for none.",
	},
	NoteProcessor: {
		code: "processor", yes: 1 << ProcessesPersonalInformation, no: 1 << ActsAsController,
		sentence: "Personal information is processed for others. Buyers of a processor mostly settle for security and confidentiality, and put the rest into the data processing agreement.",
	},
	NotePublicAlone: {
		code: "public-alone", needed: soc3, spared: soc2,
		sentence: "Only a SOC 3 is called for, and it takes the same examination as a SOC 2 Type 2. Have that issued with it, for readers who want to see the tests.",
	},
	NotePublicAndBooks: {
		code: "public-and-books", needed: soc1 | soc3,
		sentence: "What is published will say nothing on financial reporting: a SOC 3 measures trust services criteria, and the SOC 1 stays with clients and their auditors.",
	},
	NoteIntegrityBooks: {
		code: "integrity-and-books", yes: 1 << CommitsToProcessingIntegrity, needed: soc1 | soc2,
		sentence: "Processing integrity in a SOC 2 does not stand in for the SOC 1, because auditors of financial statements look for control objectives.",
	},
	NoteCertificateBooks: {
		code: "certificate-and-books", yes: 1 << BuyersAcceptISO27001, needed: soc1,
		sentence: "An ISO/IEC 27001 certificate tells an auditor of financial statements nothing, so the SOC 1 stays whatever security teams accept.",
	},
	NoteScopeOpen: {
		code: "scope-open", yes: 1 << HostsFinancialSystems, open: 1<<AffectsFinancialStatements | 1<<ProcessesTransactions | listsTransactions, needed: soc1,
		sentence: "So far the scope is IT general controls alone. It would grow by the services themselves if they affect clients' books or process transactions, which is not answered.",
	},
	NoteServicesMissing: {
		code:     "services-missing",
		sentence: "No service is listed, so the scope can name the usual IT general controls only. List what is done for clients, and the usual areas of control objectives follow.",
	},
	NoteWhichReport: {
		code:     "which-report",
		sentence: "A contract asks for a SOC report without saying which kind. Find out who will read it: an auditor of financial statements, or a security team.",
	},
	NoteType1Named: {
		code:     "type1-named",
		sentence: "One contract would be content with a Type 1, while operation is wanted elsewhere. A Type 2 serves both, because it covers design as well.",
	},
	NoteSecurityNotNamed: {
		code:     "security-not-named",
		sentence: "The categories named leave security out. That is allowed and rare, and since the common criteria are examined in any case, little is saved by it.",
	},
	NoteOldStandard: {
		code:     "old-standard",
		sentence: "A standard is asked for that has not been in force for years. Offer the report that took its place, because the buyer hardly means the old one.",
	},
	NoteHeldUndated: {
		code:     "held-undated",
		sentence: "A report is held of which neither date nor period is given. Without them the plan cannot use it or continue it.",
	},
	NoteDayPassed: {
		code:     "day-passed",
		sentence: "The day on which a report was needed has passed. Only what is held can be shown now, so agree on a new day with whoever waits.",
	},
	NoteReadiness: {
		code:     "readiness",
		sentence: "Since when the controls operate was not said. The period of a Type 2 cannot begin before they do, and for the time to get ready there is no convention, so the dates of the plan leave it out.",
	},
	NoteControlsTooLate: {
		code:     "controls-too-late",
		sentence: "The controls begin too late for the day on which a report is needed: what that report has to speak of does not fit between. Start them sooner, or agree on another day.",
	},
}
