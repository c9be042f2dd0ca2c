// Rows are data: see CONTRIBUTING.md on how to change them.

package soc

// IT general controls, which services share.
const (
	ITGCLogicalAccess        ObjectiveTemplate = iota + 1 // accounts of staff
	ITGCPrivilegedAccess                                  // administrators
	ITGCPhysicalAccess                                    // computer rooms of the organization's own
	ITGCChangeManagement                                  // changes to programs and configuration
	ITGCSystemDevelopment                                 // new systems and data conversion
	ITGCJobProcessing                                     // scheduled jobs
	ITGCOperationsMonitoring                              // failures and capacity
	ITGCInterfaces                                        // records handed from one application to the next
	ITGCDataTransmission                                  // files exchanged with others
	ITGCBackup                                            // copies and restoring them
	ITGCSubserviceMonitoring                              // vendors on whose controls the service depends
)

// Payroll.
const (
	PayrollClientSetup  ObjectiveTemplate = iota + 12 // taking on an employer
	PayrollEmployeeData                               // the master file
	PayrollPayInput                                   // hours and payments of a period
	PayrollCalculation                                // from gross to net
	PayrollTaxDeposits                                // paying taxes over
	PayrollTaxFilings                                 // returns and wage statements
	PayrollDisbursement                               // net pay and third parties
	PayrollClientFunds                                // employers' money on its way
	PayrollOutput                                     // registers, journals and pay statements
)

// Payment and transaction processing.
const (
	PaymentMerchantSetup  ObjectiveTemplate = iota + 21 // underwriting and boarding
	PaymentAuthorization                                // approving a transaction
	PaymentCapture                                      // capturing and routing it
	PaymentSettlement                                   // the day's net amount
	PaymentReconciliation                               // positions with networks, banks and clients
	PaymentChargebacks                                  // disputes
	PaymentClientFunds                                  // balances held for clients
)

// Claims administration.
const (
	ClaimsPlanSetup    ObjectiveTemplate = iota + 28 // benefits as the plan document states them
	ClaimsEligibility                                // who is covered, and when
	ClaimsIntake                                     // receiving claims
	ClaimsAdjudication                               // allowing, reducing and denying them
	ClaimsPayment                                    // paying them
	ClaimsFunding                                    // drawing the plan sponsor's money
	ClaimsReporting                                  // what sponsors and actuaries rely on
)

// Loan servicing and lending.
const (
	LoanBoarding                ObjectiveTemplate = iota + 35 // new loans in the system
	LoanPaymentPosting                                        // borrowers' payments
	LoanEscrowAnalysis                                        // what borrowers pay into escrow
	LoanEscrowDisbursement                                    // taxes and insurance paid out of it
	LoanCustodialReconciliation                               // trust and custodial accounts
	LoanInvestorReporting                                     // what investors are told
	LoanInvestorRemittance                                    // what investors are paid
	LoanDelinquency                                           // past-due loans
)

// Billing and revenue.
const (
	BillingRates        ObjectiveTemplate = iota + 43 // prices, discounts and tax codes
	BillingCompleteness                               // every event on an invoice
	BillingAccuracy                                   // the amounts of invoices
	BillingReporting                                  // figures for the client's ledger
	BillingAdjustments                                // credits, write-offs and refunds
)

// Fund administration.
const (
	FundTradeRecording    ObjectiveTemplate = iota + 48 // trades and corporate actions
	FundIncomeAndExpenses                               // accruals
	FundPricing                                         // valuing holdings
	FundNAVCalculation                                  // net asset value
	FundCashProcessing                                  // money in and out
	FundCapitalActivity                                 // subscriptions, redemptions and capital calls
	FundReconciliation                                  // agreeing with custodians and brokers
	FundInvestorReporting                               // statements
)

// Transfer agency.
const (
	TransferAgencyAccountOpening     ObjectiveTemplate = iota + 56 // new shareholder accounts
	TransferAgencyAccountMaintenance                               // changes to them
	TransferAgencyPurchases                                        // issuing shares
	TransferAgencyRedemptions                                      // taking shares back
	TransferAgencyOwnershipTransfers                               // changes of registered owner
	TransferAgencyDistributions                                    // dividends and capital gains
	TransferAgencyReconciliation                                   // shares and dealing accounts
	TransferAgencyStatements                                       // confirmations and statements
)

// Pension administration.
const (
	PensionClientAcceptance     ObjectiveTemplate = iota + 64 // taking on a plan
	PensionContributions                                      // money coming in
	PensionBenefitPayments                                    // money going out
	PensionMemberRecords                                      // what is held on members
	PensionAssetSafeguarding                                  // cash and investments
	PensionComplianceMonitoring                               // deadlines and limits
	PensionClientReporting                                    // reports to trustees and members
)

// Data-center hosting.
const (
	HostingPremisesSecurity   ObjectiveTemplate = iota + 71 // from the street to the data hall
	HostingCustomerAccess                                   // who may enter a customer's cage
	HostingCustomerOnboarding                               // handing over space and circuits
	HostingPower                                            // utility, batteries and generators
	HostingEnvironment                                      // cooling, water and smoke
	HostingTechnicalSupport                                 // hands-on work and faults
)

const lastObjective = HostingTechnicalSupport

type objectiveRow struct {
	id, area, text  string
	service         Service // zero for an IT general control
	assertions      []FinancialAssertion
	aims            []Aim
	controls, cuecs []string
}

var objectiveRows = [...]objectiveRow{
	ITGCLogicalAccess: {
		id: "itgc-logical-access", area: "Logical access",
		text: "Controls provide reasonable assurance that people hold accounts in the applications and databases behind client transactions only while their current job calls for them.",
		aims: []Aim{Authorization, RestrictedAccess},
		controls: []string{
			"A ticket approved by the person's manager and the application's owner precedes each new account, and names a role rather than a colleague whose rights are to be copied.",
			"Accounts are disabled by the last working day, driven by the daily termination file from human resources and not by a manager's memory.",
			"Application owners review the list of accounts and roles every quarter, and the removals that they mark are traced to the system afterwards.",
		},
		cuecs: []string{
			"The client approves, reviews and promptly withdraws the access of its own users to the service's portal and reports.",
		},
	},
	ITGCPrivilegedAccess: {
		id: "itgc-privileged-access", area: "Logical access",
		text: "Controls provide reasonable assurance that administrator rights over servers, databases and security settings stay with a few named people, and that somebody else looks at what they do with them.",
		aims: []Aim{RestrictedAccess, Security},
		controls: []string{
			"A direct change to production data needs an approved ticket, and a weekly comparison matches the database audit log with those tickets.",
			"Administrators sign on with a personal account through a gateway that asks for a second factor, and shared root passwords sit in a vault that logs each checkout.",
			"Password, lockout and session settings are compared each month with the standard build, and deviations become tickets.",
		},
		cuecs: []string{
			"The client decides which of its people act as its own administrators in the application, and reviews the roles and settings that they change.",
		},
	},
	ITGCPhysicalAccess: {
		id: "itgc-physical-access", area: "Physical access",
		text: "Controls provide reasonable assurance that nobody reaches the computer rooms and wiring closets behind the service without an approved badge or an escort.",
		aims: []Aim{RestrictedAccess, Security},
		controls: []string{
			"The facilities manager compares the badge system's list of holders with the current staff list each quarter and cancels what no longer fits.",
			"Contractors sign a log, show identification and stay with an escort for as long as they are in the computer room.",
			"Badge requests for the computer room need the signature of the infrastructure director, even for employees who may enter the rest of the building.",
		},
		cuecs: []string{
			"The client keeps terminals, check stock and sign-on tokens issued for the service under lock at its own premises.",
		},
	},
	ITGCChangeManagement: {
		id: "itgc-change-management", area: "Change management and system development",
		text: "Controls provide reasonable assurance that program and configuration changes reach production only after someone other than their author has tested and approved them.",
		aims: []Aim{Authorization, AccurateProcessing},
		controls: []string{
			"The deployment pipeline refuses a merge without a passing test run and a reviewer different from the author.",
			"An emergency fix goes in on the duty manager's word, and a monthly report lists any whose ticket and test evidence took longer than two working days.",
			"Once a quarter an export of production deployments is traced back to approved tickets, which shows any change that went round the pipeline.",
		},
		cuecs: []string{
			"The client tests announced releases against its own configuration in the preview window and reports defects before the release date.",
		},
	},
	ITGCSystemDevelopment: {
		id: "itgc-system-development", area: "Change management and system development",
		text: "Controls provide reasonable assurance that a new or replacement system goes live only after its users accepted it and its opening balances and history agree with the system that it takes over from.",
		aims: []Aim{Authorization, CompleteProcessing, AccurateProcessing},
		controls: []string{
			"A project sponsor signs each stage gate from requirements to go-live, with the open defects listed and accepted one by one.",
			"Record counts and control totals of the old system are reconciled to the new one in each trial conversion and again at cutover.",
			"Old programs and data stay readable, without update rights, until the first month end in the new system has been reconciled.",
		},
		cuecs: []string{
			"The client takes part in acceptance testing of a migration and signs off the converted balances of its own accounts.",
		},
	},
	ITGCJobProcessing: {
		id: "itgc-job-processing", area: "Computer operations",
		text: "Controls provide reasonable assurance that scheduled jobs run in the right order, and that a failed or late one is noticed and rerun without dropping or doubling records.",
		aims: []Aim{CompleteProcessing, AccurateProcessing, Timeliness},
		controls: []string{
			"The scheduler holds a job back until its predecessors have finished, and only two operations leads can alter the calendar.",
			"A failed job pages the on-call operator, whose ticket records the restart point and the totals checked after the rerun.",
			"Each morning the operations lead initials the overnight checklist after comparing the jobs expected with those completed.",
		},
		cuecs: []string{
			"The client announces its holidays and special runs in time for the processing calendar to be changed.",
		},
	},
	ITGCOperationsMonitoring: {
		id: "itgc-operations-monitoring", area: "Computer operations",
		text: "Controls provide reasonable assurance that outages, defects and capacity shortages in production are detected, escalated and fixed, along with any damage that they did to client records.",
		aims: []Aim{Timeliness, Continuity},
		controls: []string{
			"Threshold alerts on queue depth, disk space and response time open incidents by themselves, graded by how many clients are affected.",
			"An incident that could have harmed client data stays open until a reviewer from the business side has accepted the data fix.",
			"Recurring incidents are grouped into problem records with a root cause and gone through at a weekly operations meeting.",
		},
		cuecs: []string{
			"The client reviews the results of processing that it receives and reports what looks wrong while it can still be corrected.",
		},
	},
	ITGCInterfaces: {
		id: "itgc-interfaces", area: "Data transmission and interfaces",
		text: "Controls provide reasonable assurance that each record handed from one internal application to the next arrives there once, unaltered and in time for the step that uses it.",
		aims: []Aim{CompleteProcessing, AccurateProcessing, Timeliness},
		controls: []string{
			"Trailer records carry counts and hash totals that the receiving application compares before it loads a file.",
			"Rejected records go to a suspense queue, which a named team clears daily and a supervisor reviews for age.",
			"Sequence numbers are checked on arrival, so that a missing file or one sent twice stops the load.",
		},
	},
	ITGCDataTransmission: {
		id: "itgc-data-transmission", area: "Data transmission and interfaces",
		text: "Controls provide reasonable assurance that files exchanged with clients, banks and agencies travel encrypted between known parties, and that a failed or partial transfer does not pass unseen.",
		aims: []Aim{Validity, CompleteProcessing, Security},
		controls: []string{
			"Every exchange partner has keys and a mailbox of its own, set up from a signed form and tried with a dummy file before first use.",
			"The transfer gateway accepts encrypted sessions only and quarantines a file from an unknown address or key.",
			"A dashboard lists the day's expected transmissions, and whatever has no acknowledgment by its deadline is followed up by telephone.",
		},
		cuecs: []string{
			"The client compares the acknowledgment that it receives with the record count and total of the file that it sent.",
			"The client guards the keys and credentials of its own transmission channel and reports their loss at once.",
		},
	},
	ITGCBackup: {
		id: "itgc-backup", area: "Backup",
		text: "Controls provide reasonable assurance that programs and client data lost or corrupted in production can be brought back from recent copies kept away from it.",
		aims: []Aim{Continuity},
		controls: []string{
			"Backup jobs report success or failure each night, and two failures in a row of one data set go to the infrastructure manager.",
			"A sample of databases is restored twice a year into an isolated environment, where record counts are compared with production.",
			"Copies go to a second region under an account from which production administrators cannot delete.",
		},
		cuecs: []string{
			"The client keeps source documents or input files long enough to resubmit work done since the latest copy.",
		},
	},
	ITGCSubserviceMonitoring: {
		id: "itgc-subservice-monitoring", area: "Subservice monitoring",
		text: "Controls provide reasonable assurance that the subservice organizations on whose controls the service leans are watched, and that what their reports leave to their customers is done here.",
		aims: []Aim{AccurateProcessing, Security},
		controls: []string{
			"Each vendor's SOC report is read within thirty days of receipt, with a memo on its opinion, exceptions, period and carved-out parties.",
			"User entity controls that a vendor's report calls for are mapped to controls of the organization's own, and an unmapped one becomes an action with an owner.",
			"Service levels and open issues are taken up with each critical vendor every quarter, and minutes record what was agreed.",
		},
	},

	PayrollClientSetup: {
		id: "payroll-client-setup", service: Payroll, area: "New client implementation",
		text:       "Controls provide reasonable assurance that a new employer's tax registrations, pay rules, ledger mapping and year-to-date balances are loaded as that employer agreed them before its first live payroll.",
		assertions: []FinancialAssertion{Completeness, Accuracy, Classification},
		aims:       []Aim{Authorization, AccurateProcessing},
		controls: []string{
			"A parallel payroll is run against the last one of the previous provider, and the employer signs the explained differences.",
			"Year-to-date wages and taxes taken over in mid-year are reconciled to filed quarterly returns, jurisdiction by jurisdiction.",
			"An implementation lead who did not key the set-up checks earnings codes, deduction order and ledger accounts against the signed questionnaire.",
		},
		cuecs: []string{
			"The employer approves the configuration report and the parallel results before the first live run.",
			"The employer supplies valid registration numbers and deposit frequencies for every jurisdiction in which it has staff.",
		},
	},
	PayrollEmployeeData: {
		id: "payroll-employee-data", service: Payroll, area: "Payroll data input and maintenance",
		text:       "Controls provide reasonable assurance that new hires, leavers and changes of pay rate, bank account or withholding reach the payroll master file as the employer authorized them, and in no other way.",
		assertions: []FinancialAssertion{Occurrence, Accuracy},
		aims:       []Aim{Authorization, Validity},
		controls: []string{
			"Only contacts whom the employer has named can submit changes, and the service desk calls back on a known number when bank details are changed by telephone or email.",
			"Edit checks hold up an invalid social security number, a rate outside the grade's range or a bank account that another employee already uses.",
			"A change report goes to the employer after each update, with old value, new value and the user who entered it.",
		},
		cuecs: []string{
			"The employer reads the master file change report and returns whatever it did not authorize.",
			"The employer keeps those who add employees apart from those who approve payrolls.",
		},
	},
	PayrollPayInput: {
		id: "payroll-pay-input", service: Payroll, area: "Payroll data input and maintenance",
		text:       "Controls provide reasonable assurance that hours, salaries and one-off payments submitted for a pay period are all taken in, once, and in the period to which they belong.",
		assertions: []FinancialAssertion{Completeness, Cutoff},
		aims:       []Aim{CompleteProcessing, Timeliness},
		controls: []string{
			"Totals of hours and headcount that the employer enters are compared with what was loaded, and the payroll stays on hold while they differ.",
			"A second time file for a closed pay period is refused, and reopening the period needs a supervisor's code.",
			"Employers who have sent nothing by the cutoff hour appear on a missing-input list that client service works through by telephone.",
		},
		cuecs: []string{
			"The employer approves time records before sending them and agrees the confirmed totals with its own.",
		},
	},
	PayrollCalculation: {
		id: "payroll-calculation", service: Payroll, area: "Payroll calculation",
		text:       "Controls provide reasonable assurance that gross pay, deductions, employer contributions and net pay follow from the approved input, the employer's pay rules and the tax tables current on the pay date.",
		assertions: []FinancialAssertion{Accuracy},
		aims:       []Aim{AccurateProcessing},
		controls: []string{
			"Tax table updates from the research service are tried on sample paychecks by a second analyst before their effective date.",
			"The engine flags negative net pay, amounts above a limit and deductions beyond the legal maximum, and a payroll specialist clears each flag.",
			"After every release of the engine a regression set of employees from all states is recomputed and compared to the cent.",
		},
		cuecs: []string{
			"The employer examines the preview register for unreasonable gross and net amounts before it releases the payroll.",
		},
	},
	PayrollTaxDeposits: {
		id: "payroll-tax-deposits", service: Payroll, area: "Tax and statement preparation and filing",
		text:       "Controls provide reasonable assurance that taxes withheld from pay and those due from employers are deposited with the right agency, in full, by the dates that each employer's deposit schedule sets.",
		assertions: []FinancialAssertion{Completeness, Accuracy, Rights},
		aims:       []Aim{CompleteProcessing, Timeliness},
		controls: []string{
			"A liability report by agency and due date is balanced each day to the payrolls processed before payment files are released.",
			"Agency acknowledgments are matched to each deposit, and a rejected one is corrected and resent on the same day.",
			"Penalty notices are logged, traced to their cause and borne by the organization where the cause is its own.",
		},
		cuecs: []string{
			"The employer forwards agency notices and changes of its deposit frequency as soon as it receives them.",
		},
	},
	PayrollTaxFilings: {
		id: "payroll-tax-filings", service: Payroll, area: "Tax and statement preparation and filing",
		text:       "Controls provide reasonable assurance that payroll returns and employees' wage statements agree with the wages and taxes accumulated for the quarter or year, and are filed when due.",
		assertions: []FinancialAssertion{Completeness, Accuracy, Presentation},
		aims:       []Aim{AccurateProcessing, Timeliness},
		controls: []string{
			"Totals of each return are reconciled to accumulated payrolls and to deposits before filing, and variances beyond rounding are researched.",
			"Year-end wage statements wait in a verification queue that shows duplicate or missing taxpayer numbers and boxes that do not add up.",
			"The tax manager signs off a calendar of every agency's due dates against the acceptance receipts.",
		},
		cuecs: []string{
			"The employer reports manual checks, voids and third-party sick pay before the quarter closes, so that the returns include them.",
		},
	},
	PayrollDisbursement: {
		id: "payroll-disbursement", service: Payroll, area: "Disbursement",
		text:       "Controls provide reasonable assurance that net pay and payments to garnishment and benefit payees go out once, for the calculated amounts and to the intended accounts, by the pay date.",
		assertions: []FinancialAssertion{Occurrence, Accuracy, Cutoff},
		aims:       []Aim{Validity, CompleteProcessing, Timeliness},
		controls: []string{
			"Count and amount of the bank file are agreed with the payroll register by one person, and the file is released by another with a token.",
			"A reversal or reissued check needs evidence that the first payment was stopped or came back.",
			"Blank check stock and the signature image are under dual custody, and check numbers are accounted for after every print run.",
		},
		cuecs: []string{
			"The employer reconciles its payroll bank account monthly and questions items that it does not know.",
		},
	},
	PayrollClientFunds: {
		id: "payroll-client-funds", service: Payroll, area: "Disbursement",
		text:       "Controls provide reasonable assurance that money collected from employers for wages and taxes is kept apart from the organization's own and covers what is still to be paid on behalf of each of them.",
		assertions: []FinancialAssertion{Existence, Completeness, Rights},
		aims:       []Aim{Authorization, CompleteProcessing},
		controls: []string{
			"Impound accounts are reconciled daily between bank, client ledger and outstanding liabilities, with differences aged and explained.",
			"A returned debit puts the employer on hold before wages are released, or starts recovery within two days.",
			"Transfers out of client trust accounts need two approvers in treasury, neither of whom can post to the client ledger.",
		},
		cuecs: []string{
			"The employer compares debits for wages, taxes and fees with its payroll reports and disputes differences within the bank's return period.",
		},
	},
	PayrollOutput: {
		id: "payroll-output", service: Payroll, area: "Output delivery",
		text:       "Controls provide reasonable assurance that registers, journal entries and pay statements hold the final payroll in full and reach only the employer or employee for whom they are meant.",
		assertions: []FinancialAssertion{Completeness, Classification},
		aims:       []Aim{CompleteProcessing, RestrictedAccess},
		controls: []string{
			"The ledger file is built from posted results and balances to the register before the portal publishes it.",
			"Printed packages are scanned at sealing, so that an envelope with another employer's pages stops the line.",
			"Portal roles tie each report to one employer number, and testers try to read across employers before every release.",
		},
		cuecs: []string{
			"The employer agrees the payroll journal with its register and posts it to the period in which the wages were earned.",
		},
	},

	PaymentMerchantSetup: {
		id: "payment-merchant-setup", service: PaymentProcessing, area: "Merchant set-up",
		text:       "Controls provide reasonable assurance that a merchant can send transactions only after underwriting has accepted it, with the fees, settlement account and limits of its signed agreement.",
		assertions: []FinancialAssertion{Occurrence, Accuracy},
		aims:       []Aim{Authorization, Validity},
		controls: []string{
			"Underwriting verifies ownership, sanctions lists and bank account, and the platform withholds a live identifier until that case is closed.",
			"Fee tables keyed by one boarding analyst are compared with the agreement by another before activation.",
			"A changed settlement account is held for a cooling-off period and confirmed with a contact already on file.",
		},
		cuecs: []string{
			"The merchant checks the fees and bank account in its welcome notice, and names the people who may ask for changes.",
		},
	},
	PaymentAuthorization: {
		id: "payment-authorization", service: PaymentProcessing, area: "Authorization",
		text:       "Controls provide reasonable assurance that a transaction is approved only on a valid answer from the issuer or within stand-in limits that the client has set, and that declined ones never enter clearing.",
		assertions: []FinancialAssertion{Occurrence},
		aims:       []Aim{Authorization, Validity},
		controls: []string{
			"Messages that fail format, cryptogram or velocity checks are declined by rule, and the log keeps the reason code.",
			"Stand-in limits are parameters with the client's approval on file, and approvals given under them are reported the next morning.",
			"Cleared items are matched with approved authorizations, and one without a match goes to an exception queue.",
		},
		cuecs: []string{
			"The client keeps its terminals and interface credentials out of the hands of strangers and asks for authorization of each sale.",
			"The client sets its stand-in limits and reviews the transactions that were approved under them.",
		},
	},
	PaymentCapture: {
		id: "payment-capture", service: PaymentProcessing, area: "Capture and routing",
		text:       "Controls provide reasonable assurance that every captured transaction is forwarded to the right network or bank, once, with its amount, currency and account unchanged.",
		assertions: []FinancialAssertion{Completeness, Accuracy},
		aims:       []Aim{CompleteProcessing, AccurateProcessing},
		controls: []string{
			"Batch headers from terminals and gateways are balanced by count and amount, and a batch out of balance is suspended as a whole.",
			"An idempotency key or trace number keeps a resubmitted item from being forwarded again.",
			"Routing tables are loaded from the networks' signed files and tried on sample account ranges before activation.",
		},
		cuecs: []string{
			"The client closes its batches daily and compares the confirmed totals with its sales records.",
		},
	},
	PaymentSettlement: {
		id: "payment-settlement", service: PaymentProcessing, area: "Settlement and reconciliation",
		text:       "Controls provide reasonable assurance that what each client receives or owes on a settlement date is the net of that day's cleared transactions, contracted fees and agreed reserves.",
		assertions: []FinancialAssertion{Accuracy, Cutoff},
		aims:       []Aim{AccurateProcessing, Timeliness},
		controls: []string{
			"Gross, fees, reserves and net are footed by client in the settlement engine, and a total that does not foot holds the file.",
			"Interchange and assessments are recomputed for a sample of items after each rate release of the networks.",
			"Two people release settlement files in the bank's portal before the cutoff, and the bank's confirmation is kept with them.",
		},
		cuecs: []string{
			"The client agrees each settlement deposit with its own sales, refunds and fees for the day.",
		},
	},
	PaymentReconciliation: {
		id: "payment-reconciliation", service: PaymentProcessing, area: "Settlement and reconciliation",
		text:       "Controls provide reasonable assurance that the processor's ledger agrees every day with network reports and bank statements, and that no unmatched item ages without an owner.",
		assertions: []FinancialAssertion{Existence, Completeness},
		aims:       []Aim{Validity, CompleteProcessing},
		controls: []string{
			"Software matches network files, ledger and bank lines, and what is left over becomes an item with an owner and an age.",
			"A manager goes through items open for more than five business days, and a write-off needs the controller's approval.",
			"Clearing accounts are expected to return to zero, and one that does not is explained in the daily sign-off.",
		},
		cuecs: []string{
			"The client reports deposits that are missing or that it cannot explain within the days that its agreement allows.",
		},
	},
	PaymentChargebacks: {
		id: "payment-chargebacks", service: PaymentProcessing, area: "Chargebacks",
		text:       "Controls provide reasonable assurance that disputed items are traced to the original sale, answered within the network's deadlines, and debited or credited to the right merchant.",
		assertions: []FinancialAssertion{Accuracy, Valuation},
		aims:       []Aim{Validity, Timeliness},
		controls: []string{
			"Incoming dispute files are balanced by count and amount to the cases opened, and each case counts down to the network's deadline.",
			"Debits for lost disputes and credits for won ones are posted from the case outcome and agreed with network settlement every week.",
			"A merchant whose dispute ratio crosses the watch level goes to the risk desk, which can raise the reserve or stop settlement.",
		},
		cuecs: []string{
			"The merchant sends evidence of the sale before the stated date and keeps receipts for as long as the network's rules call for.",
		},
	},
	PaymentClientFunds: {
		id: "payment-client-funds", service: PaymentProcessing, area: "Custody of client funds",
		text:       "Controls provide reasonable assurance that stored balances and unsettled receipts owed to clients are backed in full by designated accounts at each day's end, and leave those accounts only to settle client transactions.",
		assertions: []FinancialAssertion{Existence, Completeness, Rights},
		aims:       []Aim{Authorization, RestrictedAccess},
		controls: []string{
			"A safeguarding calculation compares obligations in the subledger with bank balances at the close of day, and a shortfall is topped up the next morning.",
			"Payment templates restrict beneficiaries to networks, clients and registered payees, and a new template needs treasury and compliance.",
			"Compliance checks monthly that idle balances lie only in instruments that the license or the program bank permits.",
		},
		cuecs: []string{
			"The client reconciles the balance reported as held for it with its own ledger of unsettled items.",
		},
	},

	ClaimsPlanSetup: {
		id: "claims-plan-setup", service: ClaimsAdministration, area: "Plan and benefit set-up",
		text:       "Controls provide reasonable assurance that benefits, fee schedules and accumulators are built in the claims system as the plan document states them before claims under that plan are paid.",
		assertions: []FinancialAssertion{Accuracy},
		aims:       []Aim{Authorization, AccurateProcessing},
		controls: []string{
			"The plan sponsor signs a benefit summary generated from the configured plan, and a change in mid-year needs a new signature.",
			"Test claims for deductibles, copayments, limits and exclusions are adjudicated in a copy of production and compared with hand calculations.",
			"Configuration analysts cannot move their own plan builds to production, and an audit report lists each table that was touched.",
		},
		cuecs: []string{
			"The plan sponsor sends amendments of its plan before they take effect and confirms how they were configured.",
		},
	},
	ClaimsEligibility: {
		id: "claims-eligibility", service: ClaimsAdministration, area: "Enrollment and eligibility",
		text:       "Controls provide reasonable assurance that members and their dependents are covered in the system for the plans and dates for which the plan sponsor enrolled them, no more and no less.",
		assertions: []FinancialAssertion{Occurrence, Completeness, Cutoff},
		aims:       []Aim{Validity, Timeliness},
		controls: []string{
			"An enrollment file is compared with the one before it, and a swing in headcount beyond a set percentage stops the load until the sponsor confirms it.",
			"Error records, such as overlapping coverage or a missing birth date, are returned to the sponsor and followed until they load.",
			"A retroactive termination produces a list of claims already paid for the person, which goes to the recovery team.",
		},
		cuecs: []string{
			"The plan sponsor reports hires, terminations and changes of coverage by the monthly cutoff and compares the returned roster with its own records.",
		},
	},
	ClaimsIntake: {
		id: "claims-intake", service: ClaimsAdministration, area: "Claims intake",
		text:       "Controls provide reasonable assurance that claims arriving by mail, portal or clearinghouse are counted, dated and entered once, and that none waits outside the system.",
		assertions: []FinancialAssertion{Completeness, Cutoff},
		aims:       []Aim{CompleteProcessing, Timeliness},
		controls: []string{
			"Mailroom counts are balanced to scanned images by batch, and unreadable images are rescanned before the paper is stored.",
			"Counts acknowledged to the clearinghouse are agreed with claims loaded, and rejected ones are returned with a reason code.",
			"Exact and near duplicates by member, provider, date and procedure are pended for an examiner.",
		},
		cuecs: []string{
			"The plan sponsor passes claims that members hand to it on to the administrator within the agreed days.",
		},
	},
	ClaimsAdjudication: {
		id: "claims-adjudication", service: ClaimsAdministration, area: "Adjudication",
		text:       "Controls provide reasonable assurance that each claim is allowed, reduced or denied by the rules of the member's plan and the provider's agreed price, and that overrides come before the eyes of somebody who did not make them.",
		assertions: []FinancialAssertion{Occurrence, Accuracy},
		aims:       []Aim{Validity, AccurateProcessing},
		controls: []string{
			"A claim that passes all edits is priced by the system alone, and one above an examiner's dollar authority routes to a senior examiner.",
			"Quality auditors rework a random share of each examiner's closed claims every week and report financial and procedural error rates.",
			"Override codes are reported daily by user and amount, and the claims manager signs the report after looking into outliers.",
		},
		cuecs: []string{
			"The plan sponsor decides the appeals and exceptions that its plan reserves to it, in writing and before payment.",
		},
	},
	ClaimsPayment: {
		id: "claims-payment", service: ClaimsAdministration, area: "Claim payment and funding",
		text:       "Controls provide reasonable assurance that each approved claim is paid once, in the approved amount, to the provider or member who is entitled to it.",
		assertions: []FinancialAssertion{Occurrence, Accuracy},
		aims:       []Aim{Authorization, CompleteProcessing},
		controls: []string{
			"Count and amount of the check run are agreed with the adjudicated claims before release, and checks above a threshold get a second signature.",
			"New providers and changed remittance addresses are verified against the tax identification record and an independent source.",
			"Overpayments that an audit or a provider's refund brings to light are booked as receivables and tracked until recovered or written off with approval.",
		},
		cuecs: []string{
			"The plan sponsor reviews the paid claims register after each run and queries payments that it does not recognize.",
		},
	},
	ClaimsFunding: {
		id: "claims-funding", service: ClaimsAdministration, area: "Claim payment and funding",
		text:       "Controls provide reasonable assurance that the amounts drawn from a plan sponsor's account equal the claims and fees released for its plan, and that no plan's money pays for another.",
		assertions: []FinancialAssertion{Completeness, Accuracy, Rights},
		aims:       []Aim{Authorization, AccurateProcessing},
		controls: []string{
			"Each funding request is built from the released check and transfer register and carries its run number.",
			"Claims bank accounts are reconciled monthly by plan, and stale checks move to a list of unclaimed property.",
			"When a funding request is past due, the system holds further releases for that plan.",
		},
		cuecs: []string{
			"The plan sponsor agrees a funding request with the register behind it before it lets the transfer go.",
		},
	},
	ClaimsReporting: {
		id: "claims-reporting", service: ClaimsAdministration, area: "Reporting",
		text:       "Controls provide reasonable assurance that the lag tables, paid totals and large claim reports from which sponsors and their actuaries set reserves come from the same posted claims as the payments.",
		assertions: []FinancialAssertion{Completeness, Valuation, Presentation},
		aims:       []Aim{AccurateProcessing, Timeliness},
		controls: []string{
			"Month-end reports are run from a frozen copy of the ledger and tied to the check registers before they are posted.",
			"A report's definition changes only with a before-and-after run on one month, signed by the reporting manager.",
			"Stop-loss notices are produced from thresholds held per plan, and an analyst checks them off against members over the limit each month.",
		},
		cuecs: []string{
			"The plan sponsor or its actuary tests the lag report for completeness before it sets the claims reserve by it.",
		},
	},

	LoanBoarding: {
		id: "loan-boarding", service: LoanServicing, area: "Loan boarding",
		text:       "Controls provide reasonable assurance that balances, rates, terms and escrow amounts of newly boarded loans agree with the signed note or with the prior servicer's final trial balance.",
		assertions: []FinancialAssertion{Existence, Completeness, Accuracy},
		aims:       []Aim{CompleteProcessing, AccurateProcessing},
		controls: []string{
			"The incoming trial balance is tied out by loan count, unpaid principal and escrow on transfer day, and differences are settled with the prior servicer.",
			"A boarding checker compares the key fields of each new loan with images of the note and its riders.",
			"Payments that follow a loan from the prior servicer are posted as of the day on which that servicer received them.",
		},
		cuecs: []string{
			"The lender delivers final loan documents and a reconciled data tape by the transfer date and answers boarding exceptions.",
		},
	},
	LoanPaymentPosting: {
		id: "loan-payment-posting", service: LoanServicing, area: "Payment posting and application",
		text:       "Controls provide reasonable assurance that borrowers' payments are posted as of the day of receipt and split among principal, interest, escrow and fees in the order that the loan documents set.",
		assertions: []FinancialAssertion{Accuracy, Cutoff, Classification},
		aims:       []Aim{AccurateProcessing, Timeliness},
		controls: []string{
			"Lockbox, web and wire receipts are balanced to postings by source every day, and nothing stays over without an explanation.",
			"Unidentified and partial payments sit in suspense accounts that a supervisor reviews by age each week.",
			"A payment reversal or fee waiver above a teller's limit needs approval in the system.",
		},
		cuecs: []string{
			"The lender forwards borrowers' payments that come to its own branches on the business day of receipt, with the loan number.",
		},
	},
	LoanEscrowAnalysis: {
		id: "loan-escrow-analysis", service: LoanServicing, area: "Escrow analysis and administration",
		text:       "Controls provide reasonable assurance that each borrower's escrow payment is recalculated every year from expected tax and insurance bills, and that shortages and surpluses are spread or refunded as law and loan allow.",
		assertions: []FinancialAssertion{Accuracy, Valuation},
		aims:       []Aim{AccurateProcessing, Timeliness},
		controls: []string{
			"A report lists loans without an analysis in the past twelve months, and none stays on it beyond month end.",
			"Analysts look into payment changes beyond a set percentage before the borrower's letter is mailed.",
			"Cushion and spreading rules by state are parameters that the compliance group approves and tests yearly.",
		},
		cuecs: []string{
			"The lender states the cushions and escrow waivers that its loan documents grant when it hands loans over.",
		},
	},
	LoanEscrowDisbursement: {
		id: "loan-escrow-disbursement", service: LoanServicing, area: "Escrow analysis and administration",
		text:       "Controls provide reasonable assurance that property taxes and insurance premiums are paid out of escrow to the right authority or carrier before a penalty or a lapse of cover arises.",
		assertions: []FinancialAssertion{Occurrence, Completeness},
		aims:       []Aim{Validity, Timeliness},
		controls: []string{
			"Parcels and policies are matched with bills from the tax service and the carriers, and lines without a match are researched before the due date.",
			"Penalties on late tax bills are charged to a corporate expense account whose causes are reviewed monthly.",
			"A lapse notice opens a tracking item with dated letters to the borrower before force-placed cover is bought.",
		},
		cuecs: []string{
			"The lender passes on tax bills and cancellation notices that arrive at its own address.",
		},
	},
	LoanCustodialReconciliation: {
		id: "loan-custodial-reconciliation", service: LoanServicing, area: "Custodial account reconciliation",
		text:       "Controls provide reasonable assurance that principal, interest and escrow money held for investors and borrowers stands in separate custodial accounts that agree with the loan records at each month end.",
		assertions: []FinancialAssertion{Existence, Completeness, Rights},
		aims:       []Aim{CompleteProcessing, RestrictedAccess},
		controls: []string{
			"Bank, cash book and loan-level trial balance are joined in a three-way reconciliation within a set number of days after month end.",
			"Reconciling items older than ninety days go to the controller with a plan, and shortages are funded from corporate cash.",
			"Neither the preparer nor the reviewer of the reconciliation can initiate wires from the accounts.",
		},
		cuecs: []string{
			"The investor compares the custodial balances reported to it with the collections that it expects to be in transit.",
		},
	},
	LoanInvestorReporting: {
		id: "loan-investor-reporting", service: LoanServicing, area: "Investor reporting and remittance",
		text:       "Controls provide reasonable assurance that monthly reports to investors state the collections, payoffs, delinquencies and ending balances that the servicing system held at cutoff, for every loan of the pool and no other.",
		assertions: []FinancialAssertion{Completeness, Accuracy, Cutoff, Presentation},
		aims:       []Aim{AccurateProcessing, Timeliness},
		controls: []string{
			"Beginning balance, activity and ending balance roll forward by pool, and a break blocks submission of the report.",
			"Loans in the report are compared with the pool's master list, so that a sold or repurchased loan neither drops out nor stays in by mistake.",
			"Lines that the investor's portal rejects are corrected by the reporting analyst within the investor's correction window.",
		},
		cuecs: []string{
			"The investor recomputes the roll-forward of its pool from the report and raises differences before the next cutoff.",
		},
	},
	LoanInvestorRemittance: {
		id: "loan-investor-remittance", service: LoanServicing, area: "Investor reporting and remittance",
		text:       "Controls provide reasonable assurance that investors are paid what the reports say is due to them, net of the agreed servicing fee, on the remittance date and to the account that they named.",
		assertions: []FinancialAssertion{Occurrence, Accuracy},
		aims:       []Aim{Authorization, AccurateProcessing, Timeliness},
		controls: []string{
			"Treasury agrees each wire with the approved remittance report, and a second officer releases it in the bank's portal.",
			"Servicing and guaranty fees are recomputed per pool from contract rates held in a locked table.",
			"Wire instructions change only on a letter from the investor's authorized signer, confirmed by a call back.",
		},
		cuecs: []string{
			"The investor keeps its list of authorized signers current and agrees the money received with the remittance report.",
		},
	},
	LoanDelinquency: {
		id: "loan-delinquency", service: LoanServicing, area: "Delinquency",
		text:       "Controls provide reasonable assurance that past-due loans are recognized from the payment record, worked within the limits that the lender set, and shown at their true status.",
		assertions: []FinancialAssertion{Valuation, Classification},
		aims:       []Aim{Authorization, Timeliness},
		controls: []string{
			"Aging is computed nightly from due dates, and a manual change to a next-due date appears on a report that the default manager signs.",
			"Modifications, forbearance and charge-offs are keyed after approval within delegated authority, and a checker compares the new terms with the agreement.",
			"Loans in bankruptcy or foreclosure carry stop codes that block collection letters and routine fees.",
		},
		cuecs: []string{
			"The lender sets loss mitigation limits and decides the cases beyond them.",
			"The lender checks delinquency and appraisal data for reasonableness before it uses them in its allowance for credit losses.",
		},
	},

	BillingRates: {
		id: "billing-rates", service: Billing, area: "Completeness and accuracy of billing",
		text:       "Controls provide reasonable assurance that prices, discounts and tax codes in the billing tables are those of the client's contracts and tariffs, from the day on which they take effect.",
		assertions: []FinancialAssertion{Accuracy},
		aims:       []Aim{Authorization, AccurateProcessing},
		controls: []string{
			"A rate form from the client's authorized contact is keyed with its effective date and compared field by field by a second analyst.",
			"Price overrides for single customers end by date, and a monthly list of those in force goes to the client.",
			"Tax tables by jurisdiction are updated from the vendor's release and proved on a set of test addresses.",
		},
		cuecs: []string{
			"The client approves its price book and submits new contracts before the first billing cycle that they affect.",
		},
	},
	BillingCompleteness: {
		id: "billing-completeness", service: Billing, area: "Completeness and accuracy of billing",
		text:       "Controls provide reasonable assurance that every usage record, delivery or service event that the client supplied ends up on an invoice, on a list of held items or in an explained rejection.",
		assertions: []FinancialAssertion{Completeness},
		aims:       []Aim{CompleteProcessing},
		controls: []string{
			"Event counts are balanced from feed to rated record to invoice line, for each feed and day.",
			"Suspended records are aged by error code, corrected with the client and rated again, and those beyond ninety days are reported as leakage.",
			"Active accounts without an invoice in the cycle appear on an unbilled report that the cycle owner explains before closing.",
		},
		cuecs: []string{
			"The client sends all usage and shipment files by the cycle cutoff and agrees the acknowledged counts with its own.",
		},
	},
	BillingAccuracy: {
		id: "billing-accuracy", service: Billing, area: "Completeness and accuracy of billing",
		text:       "Controls provide reasonable assurance that invoices charge real usage at the contract price, with discounts, credits and taxes applied in the agreed order, and that nothing is charged twice.",
		assertions: []FinancialAssertion{Occurrence, Accuracy},
		aims:       []Aim{Validity, AccurateProcessing},
		controls: []string{
			"A pre-bill run flags invoices that differ from the account's three-month average by more than a set percentage, and analysts clear the flags before release.",
			"Sample invoices of every plan type are recalculated by hand after each release of the rating engine.",
			"A recurring charge with the same account, period and code as an earlier one is rejected when the cycle is posted.",
		},
		cuecs: []string{
			"The client reviews the pre-bill sample and releases the cycle in writing.",
		},
	},
	BillingReporting: {
		id: "billing-reporting", service: Billing, area: "Completeness and accuracy of billing",
		text:       "Controls provide reasonable assurance that the revenue, receivable and tax figures sent for the client's ledger come from the posted invoices and receipts of that period and of no other.",
		assertions: []FinancialAssertion{Completeness, Cutoff, Classification},
		aims:       []Aim{AccurateProcessing, Timeliness},
		controls: []string{
			"A calendar that only finance systems staff can change locks the billing period, and late items carry the next one.",
			"Receivables roll forward by invoices, receipts and adjustments, and the roll-forward is signed before the ledger file is sent.",
			"Amounts billed ahead of service are split by service date in a schedule that ties to the ledger extract.",
		},
		cuecs: []string{
			"The client reconciles the ledger file with its receivables and deferred revenue accounts each month.",
		},
	},
	BillingAdjustments: {
		id: "billing-adjustments", service: Billing, area: "Segregation of duties",
		text:       "Controls provide reasonable assurance that nobody who prepares invoices or posts customers' payments can also grant credits, write-offs or refunds, and that those granted were approved within limits.",
		assertions: []FinancialAssertion{Occurrence, Valuation},
		aims:       []Aim{Authorization, RestrictedAccess},
		controls: []string{
			"The role matrix bars invoicing, cash posting and adjustment rights in one hand, and a monthly query proves that no user holds two of them.",
			"Credits above the agent's limit wait for a supervisor, with a reason code and the customer's complaint attached.",
			"Refunds go back to the original means of payment, and the revenue manager reviews the exceptions weekly.",
		},
		cuecs: []string{
			"The client sets the credit and write-off limits and approves the cases above them.",
		},
	},

	FundTradeRecording: {
		id: "fund-trade-recording", service: FundAdministration, area: "Fund accounting",
		text:       "Controls provide reasonable assurance that the trades and corporate actions of a fund are booked once, on the date on which they bind it, with the terms that brokers and issuers confirmed.",
		assertions: []FinancialAssertion{Occurrence, Completeness, Accuracy, Cutoff},
		aims:       []Aim{Validity, AccurateProcessing},
		controls: []string{
			"Trade files are compared with broker confirmations on the matching platform, and unmatched trades go back to the adviser the same day.",
			"Security master records are built from two vendor feeds, and a conflict in maturity, coupon or day count is resolved before the first accrual.",
			"Corporate action notices are booked on the ex-date by one accountant and checked against a second source by another.",
		},
		cuecs: []string{
			"The adviser sends all trades, cancellations and corrections by the agreed hour of the trade date.",
		},
	},
	FundIncomeAndExpenses: {
		id: "fund-income-and-expenses", service: FundAdministration, area: "Fund accounting",
		text:       "Controls provide reasonable assurance that interest, dividends, fees and other expenses accrue from the day on which a fund earns or owes them, at the rates in its contracts, so that no day's net assets bear those of another.",
		assertions: []FinancialAssertion{Completeness, Accuracy, Cutoff},
		aims:       []Aim{AccurateProcessing},
		controls: []string{
			"Expense budgets and fee schedules are set up from the offering documents, checked by a second person and trued up every quarter.",
			"Accrued dividends are compared with ex-date listings and the custodian's receivables, and aged receivables are pursued.",
			"Performance fees and hurdles are recalculated in an independent model before they are booked.",
		},
		cuecs: []string{
			"The adviser approves expense budgets, fee waivers and caps and gives notice when they change.",
		},
	},
	FundPricing: {
		id: "fund-pricing", service: FundAdministration, area: "Pricing and valuation",
		text:       "Controls provide reasonable assurance that holdings are valued from the sources and by the methods in the fund's valuation policy, and that stale or outlying prices are challenged before use.",
		assertions: []FinancialAssertion{Valuation},
		aims:       []Aim{Authorization, Validity},
		controls: []string{
			"Daily moves beyond tolerance and prices unchanged for several days are listed, and each is supported by a second vendor or a news item.",
			"A price keyed by hand needs its written source and a supervisor's release, and appears on a monthly report to the valuation committee.",
			"Vendor files and exchange rates are taken at the snapshot time in the policy, with a check that every holding has a price.",
		},
		cuecs: []string{
			"The adviser's valuation committee approves fair values and methods for positions without a market quote.",
		},
	},
	FundNAVCalculation: {
		id: "fund-nav-calculation", service: FundAdministration, area: "NAV calculation",
		text:       "Controls provide reasonable assurance that net asset value per share follows from the day's recorded assets, liabilities and shares, is reviewed by someone other than its preparer, and is released on time.",
		assertions: []FinancialAssertion{Completeness, Accuracy, Valuation},
		aims:       []Aim{AccurateProcessing, Timeliness},
		controls: []string{
			"A checklist leads preparer and reviewer through cash, holdings, accruals and capital stock, and the system transmits nothing without both sign-offs.",
			"The day's return is compared with the benchmark and with market moves by asset class, and a gap of more than a few basis points is explained.",
			"An error found later is measured against the materiality policy, and the decision whether to reprocess is recorded with its reasons.",
		},
		cuecs: []string{
			"The adviser reviews the daily NAV package for reasonableness before it is published.",
		},
	},
	FundCashProcessing: {
		id: "fund-cash-processing", service: FundAdministration, area: "Cash processing",
		text:       "Controls provide reasonable assurance that cash leaves a fund's account only on the instruction of authorized signatories, and that money received is identified and booked on its value date.",
		assertions: []FinancialAssertion{Occurrence, Existence, Cutoff},
		aims:       []Aim{Authorization, Timeliness},
		controls: []string{
			"Payment instructions are checked against the signatory list and its limits, called back when they come by email, and released by a second person.",
			"Expected settlements, coupons and capital receipts are projected daily, and those that fail to arrive are pursued with broker or custodian.",
			"Invoices are paid against an accrual and the adviser's approval, and the system blocks a second one with the same vendor and number.",
		},
		cuecs: []string{
			"The adviser keeps the signatory list current and approves every payment that is no trade settlement.",
		},
	},
	FundCapitalActivity: {
		id: "fund-capital-activity", service: FundAdministration, area: "Capital activity",
		text:       "Controls provide reasonable assurance that subscriptions, redemptions and capital calls are accepted with documents in order, dealt at the right net asset value and allocated to the right investor.",
		assertions: []FinancialAssertion{Occurrence, Accuracy, Cutoff},
		aims:       []Aim{Authorization, Validity},
		controls: []string{
			"Orders are time-stamped on receipt, and one that comes after the dealing deadline moves to the next dealing day unless the directors decide otherwise.",
			"Identity and source-of-funds checks are complete before units are allotted or proceeds paid.",
			"Contributions, distributions and profit are allocated by partner from the governing agreement, and the allocation is footed to the fund's books.",
		},
		cuecs: []string{
			"The general partner approves call and distribution notices and supplies side-letter terms before they are sent.",
		},
	},
	FundReconciliation: {
		id: "fund-reconciliation", service: FundAdministration, area: "Reconciliations",
		text:       "Controls provide reasonable assurance that cash and positions in a fund's books agree with custodians, prime brokers and counterparties, or that the difference is known and pursued.",
		assertions: []FinancialAssertion{Existence, Completeness, Rights},
		aims:       []Aim{CompleteProcessing, Timeliness},
		controls: []string{
			"Custodian and broker positions are loaded independently of the accounting system and matched daily by identifier and quantity.",
			"Breaks are coded by cause, aged and shown to the adviser every week, and those that touch the price are escalated before release.",
			"Open derivative contracts and collateral are agreed with the counterparty's statement at least monthly.",
		},
		cuecs: []string{
			"The adviser resolves with its brokers the trade breaks that the administrator reports to it.",
		},
	},
	FundInvestorReporting: {
		id: "fund-investor-reporting", service: FundAdministration, area: "Investor reporting",
		text:       "Controls provide reasonable assurance that capital statements and draft financial statements agree with the fund's closed books and go to the investors of record only.",
		assertions: []FinancialAssertion{Classification, Presentation},
		aims:       []Aim{AccurateProcessing, RestrictedAccess},
		controls: []string{
			"Statements are generated from the locked period and footed to the trial balance and the investor register before they are posted.",
			"A disclosure checklist and a tie-out of each figure to its workpaper precede the release of draft financial statements.",
			"Portal groups are set from the register, and a new recipient for an investor needs the same proof as a change of its bank account.",
		},
		cuecs: []string{
			"The adviser reads and approves financial statements and investor letters before they go out.",
		},
	},

	TransferAgencyAccountOpening: {
		id: "transfer-agency-account-opening", service: TransferAgency, area: "Account set-up and maintenance",
		text:       "Controls provide reasonable assurance that shareholder accounts are opened from applications in good order, with the registration, tax status and options that the applicant chose.",
		assertions: []FinancialAssertion{Accuracy, Rights},
		aims:       []Aim{Authorization, Validity},
		controls: []string{
			"Applications are held against a good-order list, and one without signature, taxpayer number or proof of identity goes back to the sender before any trade.",
			"A quality group compares registration, dividend option and bank data of each new account with the application on the following day.",
			"Identity verification runs before the first trade settles, and accounts that fail it are restricted by code.",
		},
		cuecs: []string{
			"The distributor collects and checks identity documents for the accounts that it introduces, as its dealer agreement divides the work.",
		},
	},
	TransferAgencyAccountMaintenance: {
		id: "transfer-agency-account-maintenance", service: TransferAgency, area: "Account set-up and maintenance",
		text:       "Controls provide reasonable assurance that addresses, bank instructions and account options change only when the holder or a documented representative asks for it.",
		assertions: []FinancialAssertion{Rights},
		aims:       []Aim{Authorization, RestrictedAccess},
		controls: []string{
			"A notice goes to the old address as well as the new one, and redemptions wait some days after a change of address or bank.",
			"Signature guarantees and powers of attorney are examined by a specialist against a grid of legal requirements.",
			"The change screens open for call-center staff only after the caller has passed verification questions that the system scores.",
		},
		cuecs: []string{
			"The distributor forwards maintenance requests for accounts under its name only on the authority of its own client.",
		},
	},
	TransferAgencyPurchases: {
		id: "transfer-agency-purchases", service: TransferAgency, area: "Purchases, redemptions and transfers",
		text:       "Controls provide reasonable assurance that purchase orders are priced at the first net asset value struck after their receipt in good order, and that shares are issued against money received or owed by a known dealer.",
		assertions: []FinancialAssertion{Occurrence, Accuracy, Cutoff},
		aims:       []Aim{Validity, AccurateProcessing},
		controls: []string{
			"The time stamp at the point of receipt decides the trade date, and the system refuses an as-of trade without a manager's reason code.",
			"Breakpoints and sales charges are computed across linked accounts, and a daily sample is recomputed by hand.",
			"Unpaid dealer trades are reported by settlement date, chased, and canceled under the fund's rule with the loss charged to the dealer.",
		},
		cuecs: []string{
			"Dealers with access to the clearing network enter only orders that they received before the fund's cutoff, and keep the time stamps to show it.",
		},
	},
	TransferAgencyRedemptions: {
		id: "transfer-agency-redemptions", service: TransferAgency, area: "Purchases, redemptions and transfers",
		text:       "Controls provide reasonable assurance that redemption proceeds are computed at the right price less fees and withholding, and are paid to the registered holder or as that holder validly directed.",
		assertions: []FinancialAssertion{Occurrence, Accuracy, Cutoff},
		aims:       []Aim{Authorization, AccurateProcessing},
		controls: []string{
			"A redemption above a threshold, or to a bank account newly on file, goes to a second processor who looks at the original request again.",
			"Shares bought by check stay blocked until the collection period is over.",
			"Proceeds by wire and check are balanced to redemptions processed, by fund and day, before the redemption account is funded.",
		},
		cuecs: []string{
			"The adviser agrees each day's net share activity with the cash moved into or out of the fund.",
		},
	},
	TransferAgencyOwnershipTransfers: {
		id: "transfer-agency-ownership-transfers", service: TransferAgency, area: "Purchases, redemptions and transfers",
		text:       "Controls provide reasonable assurance that a change of registered owner by sale, gift, estate or court order is recorded, with its cost basis, once the legal documents for it are complete.",
		assertions: []FinancialAssertion{Occurrence, Rights},
		aims:       []Aim{Authorization, Validity},
		controls: []string{
			"Estate and court cases are decided from a state-by-state document list, and doubtful ones go to counsel.",
			"The system accepts a transfer only when shares canceled equal shares reissued, and a daily report proves it.",
			"A stop on lost or disputed holdings blocks movements until a bond or an affidavit is on file.",
		},
		cuecs: []string{
			"The issuer gives written legal instructions on restricted stock before its legend is removed.",
		},
	},
	TransferAgencyDistributions: {
		id: "transfer-agency-distributions", service: TransferAgency, area: "Distributions",
		text:       "Controls provide reasonable assurance that declared dividends and capital gains are credited to all holders of record, at the declared rate, and paid or reinvested as each of them chose.",
		assertions: []FinancialAssertion{Completeness, Accuracy},
		aims:       []Aim{CompleteProcessing, AccurateProcessing},
		controls: []string{
			"The rate letter is keyed by one person and agreed by another, and a trial run is compared with record-date shares times rate.",
			"Cash and reinvested amounts are reconciled to the total declared before checks are printed.",
			"Returned and uncashed dividend checks are coded, owners are searched for, and what remains is reported as unclaimed property.",
		},
		cuecs: []string{
			"The fund confirms rates, record dates and payable dates in writing before the run.",
		},
	},
	TransferAgencyReconciliation: {
		id: "transfer-agency-reconciliation", service: TransferAgency, area: "Reconciliation",
		text:       "Controls provide reasonable assurance that shares on the register equal shares outstanding in the fund's books, and that each bank account used for dealing comes back to an explained balance every day.",
		assertions: []FinancialAssertion{Existence, Completeness},
		aims:       []Aim{CompleteProcessing, Timeliness},
		controls: []string{
			"Outstanding shares by class are agreed daily with the fund accountant, and a gain or loss on a correction is reported to the fund.",
			"Dealing accounts are reconciled by day of activity, with uncashed, rejected and late items listed one by one.",
			"Positions held through the clearing corporation are matched with its record at the close of each day.",
		},
		cuecs: []string{
			"The fund accountant compares share activity received from the agent with entries posted and reports a difference on the same day.",
		},
	},
	TransferAgencyStatements: {
		id: "transfer-agency-statements", service: TransferAgency, area: "Statements and confirmations",
		text:       "Controls provide reasonable assurance that confirmations and periodic statements show all activity in a holder's account, go to the current address, and follow soon after the trade or the period's end.",
		assertions: []FinancialAssertion{Completeness, Presentation},
		aims:       []Aim{CompleteProcessing, Timeliness},
		controls: []string{
			"Counts of confirmations and statements are balanced from extract through print, insertion and mailing.",
			"Sample statements are compared with the account screens before a quarter-end mailing is let go.",
			"Returned mail changes the account's status and starts a search for the holder before the next mailing.",
		},
		cuecs: []string{
			"The fund sends holders' complaints about statements that reach it directly to the agent for research.",
		},
	},

	PensionClientAcceptance: {
		id: "pension-client-acceptance", service: PensionAdministration, area: "Accepting clients",
		text:       "Controls provide reasonable assurance that a plan is taken on under a signed agreement, with its rules, members and opening balances agreed among trustees, former administrator and new administrator.",
		assertions: []FinancialAssertion{Existence, Completeness, Accuracy},
		aims:       []Aim{Authorization, AccurateProcessing},
		controls: []string{
			"A take-on committee approves the engagement after checks on the sponsor's identity and on conflicts of interest.",
			"Plan rules are turned into a benefit specification that the trustees' adviser signs before calculations are automated.",
			"Member counts and accrued benefits by status are reconciled with the outgoing administrator's final listing.",
		},
		cuecs: []string{
			"The trustees hand over the full deed, its amendments and past benefit decisions, and sign the reconciled data.",
		},
	},
	PensionContributions: {
		id: "pension-contributions", service: PensionAdministration, area: "Authorizing and processing transactions",
		text:       "Controls provide reasonable assurance that contributions of employers and members are agreed with the schedule on receipt, pursued when late, and invested for the right member in the fund of that member's choice.",
		assertions: []FinancialAssertion{Completeness, Accuracy, Cutoff},
		aims:       []Aim{CompleteProcessing, AccurateProcessing, Timeliness},
		controls: []string{
			"A late or short contribution is noticed on the day after its due date and reported to the trustees.",
			"Contribution files are searched for leavers still contributing, salary jumps and totals unlike the bank receipt before units are bought.",
			"Investment instructions are matched to the fund manager's contract notes, and unallocated money is cleared within days.",
		},
		cuecs: []string{
			"The employer sends contribution schedules that agree with its payroll and says why a month's total changed.",
		},
	},
	PensionBenefitPayments: {
		id: "pension-benefit-payments", service: PensionAdministration, area: "Authorizing and processing transactions",
		text:       "Controls provide reasonable assurance that retirement, death and transfer benefits are computed under the plan's rules, authorized by someone other than the calculator, and paid to the person entitled.",
		assertions: []FinancialAssertion{Occurrence, Accuracy},
		aims:       []Aim{Authorization, Validity},
		controls: []string{
			"Each calculation, automated or by hand, is checked by a second administrator, and one above the authority limit by a technical manager.",
			"Pensioners are screened against mortality data or asked for proof of life every year, and the pension is suspended when no answer comes.",
			"The monthly pension payroll is reconciled with the last one by starters, cessations and increases before release.",
		},
		cuecs: []string{
			"The trustees decide discretionary benefits, such as ill-health pensions and death lump sums, and notify each decision in writing.",
		},
	},
	PensionMemberRecords: {
		id: "pension-member-records", service: PensionAdministration, area: "Maintaining records",
		text:       "Controls provide reasonable assurance that member records hold the service, salary, status and beneficiary data that employer and member supplied, and that every later change leaves a trail.",
		assertions: []FinancialAssertion{Completeness, Accuracy},
		aims:       []Aim{Validity, AccurateProcessing},
		controls: []string{
			"Annual data returns from the employer are compared with the records under tolerance rules, and queries stay logged until answered.",
			"A yearly data quality score counts missing and illogical fields, and the trustees agree a plan for those that matter.",
			"The workflow closes a change of birth date or service only with the image of a document attached.",
		},
		cuecs: []string{
			"The employer reports joiners, leavers and changes of salary or hours in full by the agreed day of the month.",
		},
	},
	PensionAssetSafeguarding: {
		id: "pension-asset-safeguarding", service: PensionAdministration, area: "Safeguarding assets",
		text:       "Controls provide reasonable assurance that plan cash and investments are registered to the trustees or their nominee, cannot be moved by one person, and agree with what bank, custodian and managers confirm.",
		assertions: []FinancialAssertion{Existence, Rights},
		aims:       []Aim{Authorization, RestrictedAccess},
		controls: []string{
			"Trustee bank accounts are reconciled at least monthly and reviewed by someone outside the administration team.",
			"Unit holdings of members are agreed in total with each manager's statement, and differences are bought or sold out.",
			"Rights to create, approve and release a payment lie with different people, within the trustees' bank mandate.",
		},
		cuecs: []string{
			"The trustees obtain confirmations from custodian and managers themselves and review the quarterly reconciliation pack.",
		},
	},
	PensionComplianceMonitoring: {
		id: "pension-compliance-monitoring", service: PensionAdministration, area: "Monitoring compliance",
		text:       "Controls provide reasonable assurance that statutory deadlines, disclosure duties and benefit limits that apply to a plan are watched, and that breaches are logged and reported to the trustees.",
		assertions: []FinancialAssertion{Presentation},
		aims:       []Aim{Validity, Timeliness},
		controls: []string{
			"A calendar per plan lists deadlines from statute and trust deed, and the compliance team reviews each one missed or nearly missed.",
			"Breaches and complaints are assessed for reportability within set days, and the assessment is kept with its reasons.",
			"A bulletin on new law ends in a dated change of procedures, letters and calculations that the technical team signs off.",
		},
		cuecs: []string{
			"The trustees decide whether a breach is reported to the regulator, and make the report.",
		},
	},
	PensionClientReporting: {
		id: "pension-client-reporting", service: PensionAdministration, area: "Reporting to clients",
		text:       "Controls provide reasonable assurance that administration reports, benefit statements and the figures supplied for a plan's accounts agree with its records and arrive by the dates in the service agreement.",
		assertions: []FinancialAssertion{Completeness, Presentation},
		aims:       []Aim{AccurateProcessing, Timeliness},
		controls: []string{
			"Figures for the plan's accounts are extracted after the year is closed and reconciled to the movements of cash and members.",
			"Quarterly reports are peer reviewed against workflow statistics before the trustees see them.",
			"Benefit statements are run in trial for some members of each category and compared with hand calculations.",
		},
		cuecs: []string{
			"The trustees read the administration report and follow up missed service levels and open reconciling items.",
		},
	},

	HostingPremisesSecurity: {
		id: "hosting-premises-security", service: DataCenterHosting, area: "Premises security",
		text: "Controls provide reasonable assurance that only people with a recorded business reason pass the successive barriers between the street and the data hall, at any hour.",
		aims: []Aim{RestrictedAccess, Security},
		controls: []string{
			"Guards on duty day and night compare visitors with a pre-approved list, take identification and issue badges that stop working the same day.",
			"A mantrap with a biometric reader admits one person at a time, and a forced or propped door raises an alarm at the guard desk.",
			"Camera recordings of entrances and aisles are kept for ninety days, and a monthly check confirms that every camera records.",
		},
		cuecs: []string{
			"The customer announces its contractors and shipments in advance, by name, and withdraws the announcement when plans change.",
		},
	},
	HostingCustomerAccess: {
		id: "hosting-customer-access", service: DataCenterHosting, area: "Customer onboarding and access",
		text: "Controls provide reasonable assurance that a customer's own list of authorized persons decides who enters its cage or cabinet, and that a change to the list takes effect without delay.",
		aims: []Aim{Authorization, RestrictedAccess},
		controls: []string{
			"Only the customer's registered administrators can add or remove names in the portal, and each change sends all of them an email.",
			"Cage and cabinet keys are issued against the current list, logged, and counted each month.",
			"Whoever a customer removes loses badge access within the hour, as a monthly sample of portal requests confirms.",
		},
		cuecs: []string{
			"The customer keeps its list of authorized persons current and takes off those who leave it on the day they leave.",
			"The customer reviews the entry history of its cage that the portal shows.",
		},
	},
	HostingCustomerOnboarding: {
		id: "hosting-customer-onboarding", service: DataCenterHosting, area: "Customer onboarding and access",
		text: "Controls provide reasonable assurance that space, circuits, cross-connects and service levels are handed over to a new customer as ordered, tested, and entered in the asset and billing systems.",
		aims: []Aim{CompleteProcessing, AccurateProcessing},
		controls: []string{
			"An order becomes a work plan that engineering, security and finance sign before the move-in date.",
			"Circuits are load-tested and labeled, cross-connects are traced end to end, and the results go into the hand-over record.",
			"Somebody in finance compares the first invoice with the signed order and the hand-over record.",
		},
		cuecs: []string{
			"The customer inspects the space and circuits handed over and signs the acceptance form or lists the defects.",
		},
	},
	HostingPower: {
		id: "hosting-power", service: DataCenterHosting, area: "Power",
		text: "Controls provide reasonable assurance that batteries and generators take over customers' load when utility power fails, and that no circuit is loaded beyond what its remaining feed could carry.",
		aims: []Aim{Continuity},
		controls: []string{
			"Generators run under load and transfer switches are exercised on a schedule, with readings kept by the facility engineer.",
			"Battery strings are measured, and replaced by age and impedance, under a vendor contract that the chief engineer tracks.",
			"Draw is metered by circuit, and a customer who nears the limit of a redundant pair is told before one feed can no longer carry it.",
		},
		cuecs: []string{
			"The customer connects dual-corded equipment to both feeds and keeps its total draw within what one of them can carry.",
		},
	},
	HostingEnvironment: {
		id: "hosting-environment", service: DataCenterHosting, area: "Cooling and environment",
		text: "Controls provide reasonable assurance that temperature and humidity in the data hall stay within limits at which equipment runs, and that water or smoke is noticed before it does damage.",
		aims: []Aim{Continuity},
		controls: []string{
			"Sensors report to the building management system, and a reading out of range pages the engineer on duty with a target time to respond.",
			"Cooling units are serviced quarterly, and each hall has a spare that can carry the loss of any other.",
			"A licensed contractor inspects smoke detection and fire suppression yearly, and tags on the equipment show the last visit.",
		},
		cuecs: []string{
			"The customer fits blanking panels and keeps to the airflow rules in its cage, so that cooling reaches its cabinets.",
		},
	},
	HostingTechnicalSupport: {
		id: "hosting-technical-support", service: DataCenterHosting, area: "Technical support and operations",
		text: "Controls provide reasonable assurance that hands-on work at customers' equipment is done for authorized requesters only and as they instructed, and that facility faults and maintenance are announced to those affected.",
		aims: []Aim{Authorization, Timeliness},
		controls: []string{
			"The service desk checks the requester against the customer's list and reads the instruction back before a technician touches equipment.",
			"Tickets record start, steps and end of the work, and the customer's confirmation closes them.",
			"Planned maintenance is announced days ahead to the customers whom it affects, with a method statement and a way back that the site manager approved.",
		},
		cuecs: []string{
			"The customer submits hands-on requests through its authorized contacts and checks its equipment after the work.",
		},
	},
}
