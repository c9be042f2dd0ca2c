// Rows are data: see CONTRIBUTING.md on how to change them.

package recommend

var conventionSummaries = [...]string{
	Issuance:    "A report follows some weeks after the last day that it covers. By convention 42 days are allowed, unless the auditor names another number.",
	MonthEnds:   "Periods begin and end with months by convention, because their readers plan in months and quarters.",
	FirstPeriod: "By convention a first Type 2 covers at least three months in a SOC 2 and six in a SOC 1. No standard sets such a minimum for either.",
	SteadyState: "Once reports follow one another, each covers twelve months by convention, so that every year has one.",
	YearEndLead: "A SOC 1 ends one to three months before the fiscal year of its readers, by convention, so that their auditors have it at hand when they need it.",
	YearOverlap: "About six months of the client's fiscal year is what user auditors look for in a SOC 1, by convention.",
	LetterReach: "Management's bridge letter reaches at most three calendar months past the period, by convention, and carries no assurance.",
	NoGap:       "The next period begins on the day after the last one by convention, and no day goes without an examination.",
	StaleAfter:  "A report is called stale when the last day that it speaks of is more than twelve months ago. This is a convention, since SOC reports do not expire.",
}
