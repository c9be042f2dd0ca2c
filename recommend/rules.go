// The rules are data: see CONTRIBUTING.md on how to change them.

package recommend

// The rules. Their numbers never change; a new rule is appended to its part.
const (
	// What calls for a SOC 1.
	RuleFinancialStatements Rule = iota + 1 // the service ends up in clients' financial statements
	RuleAuditorAsks                         // a financial-statement auditor asks
	RuleTransactions                        // transactions are processed for clients
	RuleHostedSystems                       // clients' financial systems run on the service
	RuleFinanceAttests                      // a finance team asks whose company attests to its ICFR
	RuleServices                            // services are listed that process transactions
	RuleSOC1Named                           // a contract names it
	RuleSOC1Standard                        // a standard is asked for that only such reports follow

	// What calls for a SOC 2.
	RuleCustomerData    // customer data is held
	RuleSecurityAsks    // a security or risk team asks
	RuleDealWaits       // a deal waits on it
	RuleSOC2Named       // a contract names it
	RuleCategoriesNamed // categories are named

	// What calls for a SOC 3.
	RulePublicReport // a report for everybody is wanted
	RuleSOC3Named    // a contract names it

	// What calls for a Type 2.
	RuleType2Buyers      // buyers insist on operation
	RuleType2Attestation // clients attest to their ICFR
	RuleType2Public      // a SOC 3 rests on a Type 2 examination
	RuleSOC1Type2Named   // a contract names it
	RuleSOC2Type2Named   // a contract names it

	// What calls for a category.
	RuleCommonCriteria          // every report on criteria
	RuleAvailabilityPromised    // uptime is promised
	RuleAvailabilityNamed       // a contract names it
	RuleIntegrityPromised       // right processing is promised
	RuleIntegrityNamed          // a contract names it
	RuleConfidentialityPromised // confidential information is received
	RuleConfidentialityNamed    // a contract names it
	RulePrivacyPromised         // a controller's promises on personal information
	RulePrivacyNamed            // a contract names it

	// Why something is not called for.
	RuleNoSOC1            // nothing speaks for a SOC 1
	RuleNoSOC2            // nothing speaks for a SOC 2
	RuleNoSOC3            // nothing speaks for a SOC 3
	RuleType1Suffices     // nobody insists on operation
	RuleNoAvailability    // no uptime is promised
	RuleNoIntegrity       // right processing is not promised
	RuleNoConfidentiality // no confidential information
	RuleNoPersonalData    // no personal information
	RuleNoPrivacyPromise  // no promise to the people themselves

	lastCalling = RulePrivacyNamed
	lastRule    = RuleNoPrivacyPromise
)

// ruleRow is a rule. One that calls for something holds when every signal of all and
// at least one of any (if there are any) speaks. One that says why something is not
// called for has none instead: it applies when the verdict is not-needed, and names
// those of its questions that were answered No.
type ruleRow struct {
	all, any, none signals
	effect         subjectSet
	id             string
	sentence       string
	source         string
}

const (
	soc1  = subjectSet(1) << (SOC1 - 1)
	soc2  = subjectSet(1) << (SOC2 - 1)
	soc3  = subjectSet(1) << (SOC3 - 1)
	soc1T = subjectSet(1) << (SOC1Type2 - 1)
	soc2T = subjectSet(1) << (SOC2Type2 - 1)

	security        = subjectSet(1) << (Security - 1)
	availability    = subjectSet(1) << (Availability - 1)
	integrity       = subjectSet(1) << (ProcessingIntegrity - 1)
	confidentiality = subjectSet(1) << (Confidentiality - 1)
	privacy         = subjectSet(1) << (Privacy - 1)
)

var ruleRows = [...]ruleRow{
	RuleFinancialStatements: {
		id: "soc1-financial-statements", all: 1 << AffectsFinancialStatements, effect: soc1,
		sentence: "What this service does shows up in the clients' own books, and a SOC 1 is the report on the controls behind those numbers.",
		source:   "AICPA, AT-C section 320",
	},
	RuleAuditorAsks: {
		id: "soc1-auditor-asks", all: 1 << RequestedByFinancialAuditor, effect: soc1,
		sentence: "An auditor who signs off on a client's accounts wants it, and a SOC 1 is the only SOC report written for that reader.",
		source:   "AICPA, AU-C section 402, on audits of entities that use a service organization",
	},
	RuleTransactions: {
		id: "soc1-transactions", all: 1 << ProcessesTransactions, effect: soc1,
		sentence: "Transactions that clients record in their ledgers are handled here, and their auditors cannot see that work anywhere else.",
		source:   "AICPA, AT-C section 320 and AU-C section 402",
	},
	RuleHostedSystems: {
		id: "soc1-hosted-systems", all: 1 << HostsFinancialSystems, effect: soc1,
		sentence: "Clients keep the systems behind their financial reporting on this service, so access, changes and operations here are IT general controls of theirs.",
		source:   "AICPA, AT-C section 320; practice of user auditors on IT general controls",
	},
	RuleFinanceAttests: {
		id: "soc1-finance-attests", all: 1<<RequestedByFinanceTeam | 1<<ClientsAttestICFR, effect: soc1,
		sentence: "A finance team is asking whose company reports on its own internal control, and it needs evidence from every provider that this control leans on.",
		source:   "Sarbanes-Oxley Act, section 404, and laws like it",
	},
	RuleServices: {
		id: "soc1-services", all: listsTransactions, effect: soc1,
		sentence: "Among the services listed is work on transactions that end in clients' ledgers, which is the ground that a SOC 1 covers.",
		source:   "AICPA, AT-C section 320",
	},
	RuleSOC1Named: {
		id: "soc1-named", all: namesSOC1, effect: soc1,
		sentence: "A contract or questionnaire asks for a SOC 1 in so many words, and no other report would satisfy it.",
		source:   "the contract or questionnaire",
	},
	RuleSOC1Standard: {
		id: "soc1-standard", all: asksSOC1Standard, effect: soc1,
		sentence: "Users name a standard that governs reports on controls over financial reporting and no others, which in the United States means a SOC 1.",
		source:   "AICPA, AT-C section 320; IAASB, ISAE 3402; CPA Canada, CSAE 3416",
	},
	RuleCustomerData: {
		id: "soc2-customer-data", all: 1 << HoldsCustomerData, effect: soc2,
		sentence: "Data of customers lies with this service, and a SOC 2 is how they learn whether the controls around it do what was promised.",
		source:   "practice of vendor reviews",
	},
	RuleSecurityAsks: {
		id: "soc2-security-asks", all: 1 << RequestedBySecurityTeam, effect: soc2,
		sentence: "Security or risk staff of a buyer are vetting the service, and a SOC 2 answers their questions control by control.",
		source:   "practice of vendor reviews",
	},
	RuleDealWaits: {
		id: "soc2-deal-waits", all: 1 << BlocksDeal, effect: soc2,
		sentence: "A purchase stands still until a SOC 2 is on the table, whatever else could be said for or against one.",
		source:   "practice of procurement",
	},
	RuleSOC2Named: {
		id: "soc2-named", all: namesSOC2, effect: soc2,
		sentence: "The wording of a contract or questionnaire is SOC 2, so a report of another kind will not close that point.",
		source:   "the contract or questionnaire",
	},
	RuleCategoriesNamed: {
		id: "soc2-categories-named", all: namesCategories, effect: soc2,
		sentence: "Somebody asks for trust services categories by name, and the report that shows a customer the controls for them is the SOC 2.",
		source:   "AICPA, TSP section 100",
	},
	RulePublicReport: {
		id: "soc3-public-report", all: 1 << WantsPublicReport, effect: soc3,
		sentence: "A report that anyone may read is wanted, and of the three kinds only the SOC 3 is for general use.",
		source:   "AICPA, AT-C section 205 and TSP section 100",
	},
	RuleSOC3Named: {
		id: "soc3-named", all: namesSOC3, effect: soc3,
		sentence: "What the contract or questionnaire asks for is a SOC 3, the short report whose use nobody restricts.",
		source:   "the contract or questionnaire",
	},
	RuleType2Buyers: {
		id: "type2-buyers", all: 1 << BuyersRequireType2, effect: soc1T | soc2T,
		sentence: "Buyers want to see that controls worked over time, and a Type 1 speaks of their design on one day only.",
		source:   "AICPA, AT-C sections 205 and 320",
	},
	RuleType2Attestation: {
		id: "type2-attestation", all: 1 << ClientsAttestICFR, effect: soc1T,
		sentence: "Clients who report on their own internal control need evidence of operation during their year, which only a Type 2 carries.",
		source:   "Sarbanes-Oxley Act, section 404, and laws like it",
	},
	RuleType2Public: {
		id: "type2-public", any: 1<<WantsPublicReport | namesSOC3, effect: soc2T,
		sentence: "A SOC 3 is drawn from an examination over a period, so the SOC 2 from the same work is a Type 2.",
		source:   "AICPA, TSP section 100: a SOC 3 has no Type 1",
	},
	RuleSOC1Type2Named: {
		id: "soc1-type2-named", all: namesSOC1Type2, effect: soc1T,
		sentence: "Type 2 is what the contract says, and for the SOC 1 that leaves nothing to decide about operation.",
		source:   "the contract or questionnaire",
	},
	RuleSOC2Type2Named: {
		id: "soc2-type2-named", all: namesSOC2Type2, effect: soc2T,
		sentence: "The paper that names a Type 2 would not be satisfied by a SOC 2 as of a single date.",
		source:   "the contract or questionnaire",
	},
	RuleCommonCriteria: {
		id: "security-common-criteria", any: 1<<HoldsCustomerData | 1<<RequestedBySecurityTeam | 1<<BlocksDeal | 1<<WantsPublicReport | namesSOC2 | namesSOC3 | namesCategories, effect: security,
		sentence: "Every examination on trust services criteria starts from the common criteria, and security consists of them and nothing more.",
		source:   "AICPA, TSP section 100, CC1.1 to CC9.2",
	},
	RuleAvailabilityPromised: {
		id: "availability-promised", all: 1 << CommitsToAvailability, effect: availability,
		sentence: "Contracts promise uptime, and the category availability shows what stands behind that: capacity, backups, tests of recovery.",
		source:   "AICPA, TSP section 100, A1.1 to A1.3",
	},
	RuleAvailabilityNamed: {
		id: "availability-named", all: namesAvailability, effect: availability,
		sentence: "A customer lists availability among the categories that the report has to cover.",
		source:   "the contract or questionnaire",
	},
	RuleIntegrityPromised: {
		id: "processing-integrity-promised", all: 1 << CommitsToProcessingIntegrity, effect: integrity,
		sentence: "Complete, accurate and timely processing was promised to customers, and no category but processing integrity looks at it.",
		source:   "AICPA, TSP section 100, PI1.1 to PI1.5",
	},
	RuleIntegrityNamed: {
		id: "processing-integrity-named", all: namesIntegrity, effect: integrity,
		sentence: "Processing integrity stands in what a buyer requires, so the scope has to include it.",
		source:   "the contract or questionnaire",
	},
	RuleConfidentialityPromised: {
		id: "confidentiality-promised", all: 1 << CommitsToConfidentiality, effect: confidentiality,
		sentence: "Information arrives under confidentiality clauses or an NDA, and this category follows it from receipt to disposal.",
		source:   "AICPA, TSP section 100, C1.1 and C1.2",
	},
	RuleConfidentialityNamed: {
		id: "confidentiality-named", all: namesConfidentiality, effect: confidentiality,
		sentence: "The category confidentiality was asked for by name, and a report without it would come back with questions.",
		source:   "the contract or questionnaire",
	},
	RulePrivacyPromised: {
		id: "privacy-promised", all: 1<<ProcessesPersonalInformation | 1<<ActsAsController, effect: privacy,
		sentence: "Personal information is handled under promises made to the people themselves, and privacy is the category that tests such promises.",
		source:   "AICPA, TSP section 100, P1.1 to P8.1",
	},
	RulePrivacyNamed: {
		id: "privacy-named", all: namesPrivacy, effect: privacy,
		sentence: "Privacy is required in writing, whichever role the organization has towards the people concerned.",
		source:   "the contract or questionnaire",
	},
	RuleNoSOC1: {
		id: "no-soc1", none: 1<<AffectsFinancialStatements | 1<<HostsFinancialSystems | 1<<RequestedByFinancialAuditor | 1<<RequestedByFinanceTeam | 1<<ClientsAttestICFR | 1<<ProcessesTransactions, effect: soc1,
		sentence: "Nothing in these answers reaches a client's books or comes from a client's auditor, so a SOC 1 would have no reader.",
		source:   "AICPA, AT-C section 320",
	},
	RuleNoSOC2: {
		id: "no-soc2", none: 1<<HoldsCustomerData | 1<<RequestedBySecurityTeam | 1<<BlocksDeal, effect: soc2,
		sentence: "There is no customer data, no security review and no purchase that waits, so nobody would open a SOC 2.",
		source:   "practice of vendor reviews",
	},
	RuleNoSOC3: {
		id: "no-soc3", none: 1 << WantsPublicReport, effect: soc3,
		sentence: "Publishing a report is not wanted, and without that there is no reason to have a SOC 3 written.",
		source:   "AICPA, AT-C section 205 and TSP section 100",
	},
	RuleType1Suffices: {
		id: "type1-suffices", none: 1<<ClientsAttestICFR | 1<<WantsPublicReport | 1<<BuyersRequireType2, effect: soc1T | soc2T,
		sentence: "Evidence of operation is something that nobody insists on so far, so a Type 1 would do as things stand.",
		source:   "AICPA, AT-C sections 205 and 320",
	},
	RuleNoAvailability: {
		id: "no-availability", none: 1 << CommitsToAvailability, effect: availability,
		sentence: "Without a promise of uptime, availability would add criteria and no commitment to measure them against.",
		source:   "AICPA, TSP section 100, A1.1 to A1.3",
	},
	RuleNoIntegrity: {
		id: "no-processing-integrity", none: 1 << CommitsToProcessingIntegrity, effect: integrity,
		sentence: "Correct processing is not among the promises made, which leaves processing integrity nothing to be held against.",
		source:   "AICPA, TSP section 100, PI1.1 to PI1.5",
	},
	RuleNoConfidentiality: {
		id: "no-confidentiality", none: 1 << CommitsToConfidentiality, effect: confidentiality,
		sentence: "Nobody hands over information under a confidentiality clause, and what is merely sensitive falls under security.",
		source:   "AICPA, TSP section 100, C1.1 and C1.2",
	},
	RuleNoPersonalData: {
		id: "no-personal-information", none: 1 << ProcessesPersonalInformation, effect: privacy,
		sentence: "With no personal information in the system, the category privacy has no subject.",
		source:   "AICPA, TSP section 100, P1.1 to P8.1",
	},
	RuleNoPrivacyPromise: {
		id: "no-privacy-promise", none: 1 << ActsAsController, effect: privacy,
		sentence: "Privacy commitments to the people themselves are left to others here, and for a processor security and confidentiality usually say enough.",
		source:   "practice of vendor reviews",
	},
}
