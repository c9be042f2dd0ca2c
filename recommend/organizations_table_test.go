package recommend_test

import (
	"slices"

	"github.com/attestkit/attestkit/recommend"
	"github.com/attestkit/attestkit/soc"
)

// The verdicts are what a practitioner would give, each with the reason in the comment
// before it.
func organizations() []organization {
	return slices.Concat(financeOrganizations(), hostingOrganizations(), dataOrganizations(), peopleOrganizations(), otherOrganizations())
}

// Organizations whose work ends in somebody's books.
func financeOrganizations() []organization {
	return []organization{
		// Wages are calculated and paid here: a SOC 1 without a doubt, for listed clients a
		// Type 2. Bank details of their staff lie here too, so a SOC 2 will be asked for.
		{what: "payroll bureau of listed companies", yes: questionList{affects, transactions, auditor, attest, data, personal}, more: withServices(soc.Payroll),
			want: "soc1 type2 payroll; soc2 type1 security", notes: "both-reports nobody-asked processor"},
		// The clients run the software themselves, and nothing of theirs passes through the
		// vendor. Their own change control covers it.
		{what: "vendor of payroll software that clients install", yes: nil, want: "", notes: "nothing-called-for"},
		// Claims are adjudicated and paid for self-insured plans, whose auditors need a SOC 1.
		// The plans' security reviews want a SOC 2, and turnaround and accuracy are promised.
		{what: "claims administrator of health plans", yes: questionList{affects, transactions, auditor, data, personal, securityTeam, correctness, operation}, more: withServices(soc.ClaimsAdministration),
			want: "soc1 type2 claims-administration; soc2 type2 security processing-integrity", notes: "both-reports processor integrity-and-books"},
		// Interest, escrow and remittances are in the investors' ledgers. Banks' security
		// teams vet the servicer as any vendor with borrowers' data.
		{what: "loan servicer", yes: questionList{affects, transactions, auditor, attest, data, securityTeam, operation}, more: withServices(soc.LoanServicing),
			want: "soc1 type2 loan-servicing; soc2 type2 security", notes: "both-reports"},
		// Luxembourg funds ask for ISAE 3402, the counterpart of a SOC 1. Nobody's security
		// team asks, and investors' data stays with the transfer agent.
		{what: "fund administrator abroad", yes: questionList{affects, transactions, auditor, operation}, more: recommend.Profile{Services: []soc.Service{soc.FundAdministration}, Standards: []soc.Standard{soc.ISAE3402}},
			want: "soc1 type2 fund-administration", notes: ""},
		// The register of shareholders is a fund's own record, and listed funds attest.
		{what: "transfer agent", yes: questionList{affects, transactions, attest}, more: withServices(soc.TransferAgency), want: "soc1 type2 transfer-agency"},
		// All that is known is that trustees ask for ISAE 3402. That names a SOC 1 by its
		// counterpart; of everything else nothing can be said yet.
		{what: "pension administrator, by its questionnaire", open: true, more: recommend.Profile{Standards: []soc.Standard{soc.ISAE3402}},
			want: "soc1 type?; soc2?; soc3?", notes: "services-missing"},
		// Invoices are revenue in the utilities' books, and a Type 1 is what was asked for.
		{what: "billing house of utilities", yes: questionList{affects, transactions, financeTeam}, more: withServices(soc.Billing), want: "soc1 type1 billing"},
		// Settlement is money of merchants: their auditors need the SOC 1. Card data adds the
		// SOC 2 and PCI DSS, which no SOC report replaces.
		{what: "payment gateway", yes: questionList{affects, transactions, data, securityTeam, correctness, uptime, operation}, more: recommend.Profile{Services: []soc.Service{soc.PaymentProcessing}, OtherAsks: []recommend.Ask{recommend.PCIDSS}},
			want: "soc1 type2 payment-processing; soc2 type2 security availability processing-integrity", notes: "both-reports integrity-and-books pci-dss"},
		// Custody of assets is on clients' balance sheets, and exchanges and banks vet the
		// custodian's security before they sign.
		{what: "custodian of crypto assets", yes: questionList{affects, transactions, auditor, data, securityTeam, deal, operation}, want: "soc1 type2; soc2 type2 security", notes: "both-reports services-missing"},
		// Stock compensation is expense in listed companies' statements, and their finance
		// teams ask because they attest.
		{what: "administrator of equity plans", yes: questionList{affects, financeTeam, attest}, want: "soc1 type2", notes: "services-missing"},
		// Approved expense reports are posted to ledgers. The same tool holds receipts and is
		// vetted by security: both reports.
		{what: "expense management software", yes: questionList{affects, transactions, attest, financeTeam, data, securityTeam, uptime}, more: withServices(soc.OtherService),
			want: "soc1 type2 other; soc2 type1 security availability", notes: "both-reports"},
		// The tax due on each sale goes into returns and liabilities; accuracy is the product.
		{what: "sales tax engine", yes: questionList{affects, correctness, data, securityTeam}, want: "soc1 type1; soc2 type1 security processing-integrity", notes: "both-reports integrity-and-books services-missing"},
		// Inventory counts of a warehouse are a number on the client's balance sheet.
		{what: "third-party warehouse", yes: questionList{affects, auditor}, more: withServices(soc.OtherService), want: "soc1 type1 other"},
		// Fines are collected for cities, and the cash is theirs: an audit of public accounts
		// follows it.
		{what: "collector of parking fines", yes: questionList{affects, transactions}, more: withServices(soc.PaymentProcessing), want: "soc1 type1 payment-processing"},
		// Whoever keeps the books of others is part of their internal control.
		{what: "bookkeeping firm for franchises", yes: questionList{affects, transactions, data}, more: withServices(soc.Billing, soc.OtherService), want: "soc1 type1 billing other; soc2 type1 security", notes: "both-reports nobody-asked"},
		// The seller's revenue is settled through the platform, so sellers' auditors need a
		// SOC 1; sellers' data makes it a SOC 2 as well.
		{what: "marketplace that settles for its sellers", yes: questionList{affects, transactions, data}, more: withServices(soc.PaymentProcessing),
			want: "soc1 type1 payment-processing; soc2 type1 security", notes: "both-reports nobody-asked"},
	}
}

// Organizations on whose systems others run theirs.
func hostingOrganizations() []organization {
	return []organization{
		// Racks, power and doors. Tenants' auditors want the physical and environmental
		// controls; no data is ever touched, so a SOC 2 has no reader.
		{what: "colocation data center", yes: questionList{hosts, auditor}, more: withServices(soc.DataCenterHosting), want: "soc1 type1 itgc data-center-hosting"},
		// Tenants run their ERP on machines that the host cannot read. Access, change and
		// operations of the platform are IT general controls of theirs, and nothing more is.
		{what: "managed hosting without access to data", yes: questionList{hosts, attest, operation}, want: "soc1 type2 itgc"},
		// Every reader there is: auditors of tenants, their security teams, the public.
		{what: "cloud infrastructure provider", yes: questionList{hosts, auditor, attest, data, securityTeam, deal, uptime, secrecy, public, operation, hasISO, subservice},
			want:  "soc1 type2 itgc; soc2 type2 security availability confidentiality; soc3 security availability confidentiality",
			notes: "both-reports public-and-books"},
		// Clients post their own entries: the vendor processes nothing for them. But the
		// ledger lives on its systems, so IT general controls are what their auditors need.
		{what: "general-purpose accounting software that clients keep their books on", yes: questionList{hosts, auditor, data, securityTeam}, want: "soc1 type1 itgc; soc2 type1 security", notes: "both-reports"},
		// Some client somewhere sums up figures in it, but no financial reporting relies on
		// the service. It is vetted as any software with customer data.
		{what: "office suite", yes: questionList{data, securityTeam, deal, uptime, operation}, want: "soc2 type2 security availability"},
		// Administrators with keys to clients' networks. Security teams ask although no data
		// is kept, and the scope is the access.
		{what: "managed service provider", yes: questionList{securityTeam, deal}, want: "soc2 type1 security", notes: "deal-without-data security-without-data"},
		// The same with clients' financial systems in its care: their auditors rely on its
		// access and change controls.
		{what: "managed service provider that runs clients' ERP", yes: questionList{hosts, auditor, attest, securityTeam}, want: "soc1 type2 itgc; soc2 type1 security", notes: "both-reports security-without-data"},
		// Restores are the product, and the copies are customers' data.
		{what: "backup service", yes: questionList{data, securityTeam, uptime}, want: "soc2 type1 security availability"},
		// Clients' financial systems run here as far as is known; how much deeper the service
		// goes has not been said. The SOC 1 is certain, its scope is not.
		{what: "platform whose operator answered one question", yes: questionList{hosts}, open: true, want: "soc1 type? itgc; soc2?; soc3?", notes: "scope-open"},
	}
}

// Organizations that hold data of customers.
func dataOrganizations() []organization {
	return []organization{
		// Visitors are counted for site owners: data of customers, no numbers in their books.
		{what: "web analytics", yes: questionList{data, securityTeam, personal}, want: "soc2 type1 security", notes: "processor"},
		// Dashboards over finance data. The finance team would like a report, which alone is
		// no reason for a SOC 1: reporting does not rely on a dashboard.
		{what: "dashboards for finance teams", yes: questionList{financeTeam, data, securityTeam}, want: "soc2 type1 security", notes: "finance-alone"},
		// The same at a company that attests to its internal control: its finance team asks
		// because figures from here go into that.
		{what: "dashboards for finance teams of listed companies", yes: questionList{financeTeam, attest, data, securityTeam}, want: "soc1 type2; soc2 type1 security", notes: "both-reports services-missing"},
		// Contracts pass through it under NDA, uptime is promised, and buyers insist on
		// operation.
		{what: "electronic signatures", yes: questionList{data, securityTeam, deal, uptime, secrecy, operation, subservice}, want: "soc2 type2 security availability confidentiality"},
		// Evidence of law suits, held under court orders and NDAs.
		{what: "document review for law firms", yes: questionList{data, securityTeam, secrecy}, want: "soc2 type1 security confidentiality"},
		// Orders are taken by phone for retailers, who vet every vendor with their customers'
		// data. Their revenue is booked from their own systems.
		{what: "call center", yes: questionList{data, personal, securityTeam}, want: "soc2 type1 security", notes: "processor"},
		// Prompts are processed and not kept, which is still processing. ISO/IEC 42001 is
		// another question.
		{what: "language model behind an API", yes: questionList{data, securityTeam, secrecy}, more: asked(recommend.ISO42001), want: "soc2 type1 security confidentiality", notes: "iso-42001"},
		// One deal waits on a SOC 2, and that is all that anybody has said. It is enough.
		{what: "start-up with a deal that waits", yes: questionList{deal}, open: true, want: "soc1?; soc2 type? security availability? processing-integrity? confidentiality? privacy?; soc3?"},
		// Buyers ask for a SOC 2 and would take the certificate that is held: the verdict
		// stays, the advice is to offer the certificate first.
		{what: "European software with an ISO/IEC 27001 certificate", yes: questionList{data, securityTeam, takesISO, hasISO}, want: "soc2 type1 security"},
		// The same with a deal on hold: that buyer has to be asked.
		{what: "European software with a deal that waits", yes: questionList{data, deal, takesISO, hasISO}, want: "soc2 type1 security", notes: "accepted-and-waiting"},
		// Agencies ask for more than a SOC 2, which counts for neither of their programs.
		{what: "software for defense contractors", yes: questionList{data, securityTeam, operation}, more: asked(recommend.CMMC, recommend.FedRAMP), want: "soc2 type2 security", notes: "cmmc fedramp"},
		// A contract names categories: that is a SOC 2 over them, whatever else is promised.
		{what: "scheduling software with a demanding customer", yes: questionList{data}, more: recommend.Profile{RequiredCategories: categories("availability", "confidentiality")},
			want: "soc2 type1 security availability confidentiality", notes: "nobody-asked security-not-named"},
		// A questionnaire says "SOC report, Type 2" and nothing more: the type is clear, the
		// kind is not, and data held makes it a SOC 2.
		{what: "survey tool with a vague questionnaire", yes: questionList{data}, more: recommend.Profile{ContractNames: []recommend.Named{{Type: soc.Type2}}}, want: "soc2 type2 security", notes: "nobody-asked which-report"},
	}
}

// Organizations that deal with personal information.
func peopleOrganizations() []organization {
	return []organization{
		// Employers decide, the vendor follows: a processor, whose buyers want security and
		// confidentiality.
		{what: "human resources software", yes: questionList{data, personal, securityTeam, secrecy}, want: "soc2 type1 security confidentiality", notes: "processor"},
		// A customer insists on privacy of a processor. It is possible, and the points of
		// focus for controllers then do not apply.
		{what: "human resources software with a customer who wants privacy", yes: questionList{data, personal, securityTeam}, more: recommend.Profile{RequiredCategories: categories("security", "privacy")},
			want: "soc2 type1 security privacy processor", notes: "processor"},
		// Accounts of consumers with promises made to them in a privacy notice, vetted by the
		// sites that use it.
		{what: "sign-in service for consumers", yes: questionList{data, personal, controller, securityTeam, uptime}, want: "soc2 type1 security availability privacy controller"},
		// Patients are promised privacy directly, hospitals vet it, HIPAA is law besides.
		{what: "telemedicine platform", yes: questionList{data, personal, controller, securityTeam, uptime, operation}, more: asked(recommend.HIPAA), want: "soc2 type2 security availability privacy controller", notes: "hipaa"},
		// Dictations of doctors, for hospitals: a business associate, not a controller.
		{what: "medical transcription", yes: questionList{data, personal, securityTeam, secrecy}, more: asked(recommend.HIPAA, recommend.HITRUST), want: "soc2 type1 security confidentiality", notes: "processor hipaa hitrust"},
		// Nobody vets an app for holiday pictures, but its users' data is there, and the firm
		// wants something to publish: a SOC 3 from a Type 2 examination, with privacy.
		{what: "consumer app with a privacy promise", yes: questionList{data, personal, controller, public}, want: "soc2 type2 security privacy controller; soc3 security privacy controller", notes: "nobody-asked"},
		// No accounts, no data, no buyers.
		{what: "consumer game without accounts", want: "", notes: "nothing-called-for"},
		// Pupils' records, processed for districts who ask before they sign.
		{what: "learning platform of school districts", yes: questionList{data, personal, securityTeam, deal}, want: "soc2 type1 security", notes: "processor"},
		// Advertisements are shown, trades happen elsewhere. Personal information of users
		// alone asks for no report.
		{what: "marketplace of classified advertisements", yes: questionList{personal}, want: "", notes: "nothing-called-for processor"},
		// Public trust is the business: a SOC 3 to show, with the SOC 2 from the same work as
		// an option.
		{what: "registry that only wants to publish", yes: questionList{public, uptime}, want: "soc3 security availability", notes: "public-alone"},
	}
}

// Organizations that nobody expects in a list like this, and answers that do not fit.
func otherOrganizations() []organization {
	return []organization{
		// Bread.
		{what: "bakery", want: "", notes: "nothing-called-for"},
		// The finance team of a customer sends a form to all suppliers. Bread affects nobody's
		// control over financial reporting, and the form alone is no reason.
		{what: "bakery with a thorough customer", yes: questionList{financeTeam}, want: "", notes: "nothing-called-for finance-alone"},
		// Forecasts are delivered on time and contain nothing of the customers.
		{what: "weather forecasts", yes: questionList{uptime}, want: "", notes: "nothing-called-for promises-unasked"},
		// Clients install it themselves, but one asks how the code is built. A SOC 2 over the
		// build and release system is what such vendors show.
		{what: "vendor of a self-hosted tool", yes: questionList{securityTeam}, want: "soc2 type1 security", notes: "security-without-data"},
		// Findings of tests are confidential, and customers vet whoever writes them down.
		{what: "security testers", yes: questionList{securityTeam, secrecy}, want: "soc2 type1 security confidentiality", notes: "security-without-data"},
		// Media is bought in the client's name and invoiced; the client's finance team asks,
		// and its auditor has the invoices.
		{what: "advertising agency", yes: questionList{financeTeam, secrecy}, want: "", notes: "nothing-called-for finance-alone promises-unasked"},
		// An auditor sent the wrong vendor a letter, or the vendor knows its service badly.
		// Either way the request stands until that auditor takes it back.
		{what: "translation agency that an auditor wrote to", yes: questionList{auditor}, want: "soc1 type1", notes: "auditor-without-effect services-missing"},
		// Clients are listed, and the service is no part of their internal control.
		{what: "travel agency of listed companies", yes: questionList{attest}, want: "", notes: "nothing-called-for attestation-alone"},
		// The contract names a SOC 3 and a customer another document. The SOC 3 it is.
		{what: "content delivery with an odd contract", more: recommend.Profile{ContractNames: []recommend.Named{{Kind: soc.SOC3, Categories: categories("availability")}}, OtherAsks: []recommend.Ask{recommend.OtherAsk}, OtherAsk: "WebTrust"},
			want: "soc3 security availability", notes: "public-alone security-not-named other"},
		// An old contract asks for SAS 70 by name. That standard says nothing on what would be
		// examined today, so the answers decide, and here they say nothing.
		{what: "mailroom service with an old contract", more: recommend.Profile{Standards: []soc.Standard{soc.SAS70}}, want: "", notes: "nothing-called-for old-standard"},
		// One contract is content with a Type 1 while buyers insist on operation: one Type 2.
		{what: "ticketing software with two contracts", yes: questionList{data, securityTeam, operation}, more: recommend.Profile{ContractNames: []recommend.Named{{Kind: soc.SOC2, Type: soc.Type1}}}, want: "soc2 type2 security", notes: "type1-named"},
		// Privacy promised to people of whom nothing is known.
		{what: "shop whose privacy notice was copied", yes: questionList{controller}, want: "", notes: "nothing-called-for controller-without-data"},
		// Transactions that leave no trace in the clients' books do not exist often.
		{what: "loyalty points", yes: questionList{transactions, data}, more: withServices(soc.OtherService), want: "soc1 type1 other; soc2 type1 security", notes: "both-reports transactions-without-effect nobody-asked"},
	}
}
