// Rows are data: see CONTRIBUTING.md on how to change them.

package review

// The codes. Programs keep their texts, which never change; their numbers follow
// their order. A new code weighs least among those of its severity.
const (
	// Serious.
	CodeAdverseOpinion       Code = iota + 1 // the auditor concludes that a subject matter is not as it should be
	CodeDisclaimedOpinion                    // the auditor gives no opinion
	CodeQualifiedInScope                     // a qualification that touches what the reader relies on, or may
	CodeWrongSystem                          // a product that the reader uses is not in the report
	CodeWrongEntity                          // the report is about another organization
	CodeWrongLocation                        // a location that the reader depends on is not in the report
	CodeCategoryMissing                      // a trust services category that the reader needs is not examined
	CodeOperationNotExamined                 // a Type 1 where the reader needs to know that controls operated
	CodeRepeatedException                    // the same control excepted again in the following report
	CodeWindowNotExamined                    // no day of the reader's window is examined
	CodeTooOld                               // the period ended longer ago than any convention allows
	CodeOverMaxAge                           // the report is older than the reader accepts
	CodeFrameworkMissing                     // a framework beside the trust services criteria that the reader needs is not examined
	// Attention.
	CodeExceptionOnlyControl // an exception that leaves a criterion or objective without any control free of one
	CodeException            // a deviation or deficiency that the auditor reports
	CodeNoResponse           // management did not respond to an exception
	CodeQualifiedDescription // the description of the system is qualified
	CodeQualifiedElsewhere   // a qualification outside what the reader relies on
	CodeEmphasisParagraph    // a matter that the auditor draws attention to
	CodeOpinionUnknown       // no conclusion is recorded
	CodeStale                // the period ended longer ago than a steady rhythm of reports leaves
	CodeWindowOpen           // some days of the reader's window are neither examined nor spoken of
	CodeLetterTooLong        // a bridge letter that reaches beyond the convention
	CodeLetterPastOwnDate    // a bridge letter that speaks of days after its own date
	CodeLetterOtherReport    // a bridge letter that follows another report
	CodeLetterByAuditor      // a bridge letter that the auditor seems to have signed
	CodeNoCSOCs              // a carve-out without complementary subservice organization controls
	CodeSubserviceReport     // a carved-out organization whose own report was not seen
	CodeCriterionUncovered   // criteria in scope with neither control nor complementary control
	CodeObjectiveUncovered   // control objectives with neither control nor complementary control
	CodeInquiryOnly          // a control tested by asking alone
	CodeControlNotTested     // a control that the auditor did not test
	CodeDisclosedIncident    // a system incident that the description discloses
	CodeSubsequentEvent      // an event between the period's end and the report's date
	CodeCriterionExcluded    // a criterion called not relevant to the system
	CodeOlderCriteria        // criteria of an edition whose ids mean something else
	CodePartOfEntity         // only a part of the organization was examined
	CodeScopeUnknown         // the report does not say whether something is in scope
	CodeNotTranscribed       // parts of the report were not transcribed
	CodeAfterReaderDate      // the report or a bridge letter speaks, or was signed, after the reader's date
	CodeLongPeriod           // a period longer than the convention
	// Info.
	CodeUserControl            // a complementary user entity control: the reader operates it
	CodePossibleResponsibility // a user responsibility that may have been listed as a control
	CodeDidNotOperate          // a control that nothing called for in the period
	CodeThinSample             // a sample below the convention
	CodeShortPeriod            // a period shorter than the convention
	CodeShortOverlap           // a SOC 1 that covers little of the reader's fiscal year
	CodeDatedSoon              // a report dated very soon after the period's end
	CodeDatedLate              // a report dated long after the period's end
	CodeLetterOnly             // days of the window that rest on a bridge letter alone
	CodeLetterChange           // a change that a bridge letter discloses
	CodeNoSecurityCategory     // a report without the security category
	CodeNotSpecifiedParty      // the reader is no specified party of a SOC 1
	CodeAuditorNotNamed        // the auditor is not named
	CodeSignificantChange      // a significant change to the system or its controls
	CodeOlderPoints            // the 2017 criteria with their first points of focus
	CodeNoMonitoring           // no word on how a subservice organization is watched
	CodeNoSubserviceAssertion  // an inclusively treated organization without an assertion of its own
	CodeAssertionUnmodified    // an assertion that does not reflect a modified opinion
	CodeGeneralUseReport       // a SOC 3, which shows neither controls nor tests
	CodePriorNotComparable     // the earlier report is about something else, or is not earlier
	CodeExtentUnknown          // how much of the report was transcribed is not told
	CodeTimeNotJudged          // the reader's date is not given, so nothing that depends on it was judged
	CodeStandardMismatch       // a standard that does not go with the report's kind or dates
	CodeAssertionDate          // an assertion dated before the end of what it covers, or after the auditor's report
	CodeDateOutOfPlace         // an incident, change or event dated where its place in the report does not reach
	CodeCriterionOutsideScope  // criteria that no category of the report brings
	CodeLetterUndated          // a bridge letter without a date
)

const lastCode = CodeLetterUndated

type codeRow struct {
	text     string
	severity Severity
	summary  string
	action   string
}

var codeRows = [...]codeRow{
	CodeAdverseOpinion: {"adverse-opinion", Serious,
		"The auditor found a matter both material and pervasive.",
		"Do not rely on this subject matter; find out what the organization changes, and rely on your own controls until a later report clears it."},
	CodeDisclaimedOpinion: {"disclaimed-opinion", Serious,
		"The auditor could not get the evidence that an opinion needs, so there is none.",
		"Treat the subject matter as not examined, and ask why the evidence was lacking."},
	CodeQualifiedInScope: {"qualified-in-scope", Serious,
		"The auditor qualifies a conclusion on something that the reader relies on.",
		"Read the basis, decide which of your own controls make up for it, and ask for evidence of the remedy."},
	CodeWrongSystem: {"wrong-system", Serious,
		"A product that the reader uses is not among those that the report names.",
		"Ask for the report on the system you use; if it goes by another name, have the organization confirm that in writing."},
	CodeWrongEntity: {"wrong-entity", Serious,
		"The report is about another organization than the one the reader deals with.",
		"Ask for the report of the entity that you contract with, or for written proof that this one covers it."},
	CodeWrongLocation: {"wrong-location", Serious,
		"A location that the reader depends on is not among those in scope.",
		"Ask where your data and processing are, and for a report that includes that place."},
	CodeCategoryMissing: {"category-missing", Serious,
		"A trust services category that the reader needs was not examined.",
		"Ask for a report that includes the category, or get other evidence for it."},
	CodeOperationNotExamined: {"operation-not-examined", Serious,
		"A Type 1 says that controls are suitably designed at a date, not that they worked.",
		"Ask for a Type 2, or for the date by which one is due."},
	CodeRepeatedException: {"repeated-exception", Serious,
		"The same control was excepted in the earlier report too, so the remedy did not hold.",
		"Ask what failed in the remedy, who now owns it, and for evidence since the period's end."},
	CodeWindowNotExamined: {"window-not-examined", Serious,
		"Not one day of the reader's window lies in an examined period.",
		"Ask for the report that covers the window; until then rely on your own controls."},
	CodeTooOld: {"too-old", Serious,
		"The report speaks of a time too long ago to say much about now.",
		"Ask for the current report, and why there seems to be none."},
	CodeOverMaxAge: {"over-max-age", Serious,
		"The report is older than the reader's own rules accept.",
		"Ask for a newer report, or record why this one is accepted all the same."},
	CodeFrameworkMissing: {"framework-missing", Serious,
		"A framework that the reader needs beside the trust services criteria was not examined.",
		"Ask for a report that adds the framework, or get other evidence for it."},

	CodeExceptionOnlyControl: {"exception-only-control", Attention,
		"An exception leaves something in scope without a single control free of exceptions.",
		"Take what it weakens as not shown to be met; look for controls of your own that make up for it, and ask for evidence of the remedy."},
	CodeException: {"exception", Attention,
		"A control did not work, or would not, as described.",
		"Judge what the deviation means for your use of the service, and ask for evidence of the remedy."},
	CodeNoResponse: {"no-response", Attention,
		"Management says nothing on an exception.",
		"Ask for the cause, the remedy, its owner and its date."},
	CodeQualifiedDescription: {"qualified-description", Attention,
		"The description of the system is wrong or incomplete in a material respect.",
		"Do not plan on the part of the description concerned; ask for the right one."},
	CodeQualifiedElsewhere: {"qualified-elsewhere", Attention,
		"A conclusion is qualified, on something outside what the reader says it relies on.",
		"Confirm that you really do not depend on what it touches."},
	CodeEmphasisParagraph: {"emphasis-paragraph", Attention,
		"The auditor stresses a matter without modifying the opinion.",
		"Read the paragraph, and judge whether it touches your use of the service."},
	CodeOpinionUnknown: {"opinion-unknown", Attention,
		"No conclusion of the auditor is recorded.",
		"Transcribe the opinion before relying on anything else here."},
	CodeStale: {"stale", Attention,
		"More time has passed since the period's end than a yearly report leaves.",
		"Ask for the next report or its date, and for a bridge letter until then."},
	CodeWindowOpen: {"window-open", Attention,
		"Part of the reader's window is neither examined nor spoken of by a letter.",
		"For the days that have passed ask for a further report or a bridge letter; note when to ask for those ahead."},
	CodeLetterTooLong: {"letter-too-long", Attention,
		"A bridge letter reaches further past the period than is customary.",
		"Ask why there is no newer report, and weigh management's word for so long a time accordingly."},
	CodeLetterPastOwnDate: {"letter-past-own-date", Attention,
		"A bridge letter speaks of days after it was signed, which it cannot know.",
		"Count it up to its own date only, and ask for a new letter for the rest."},
	CodeLetterOtherReport: {"letter-other-report", Attention,
		"A bridge letter names another report than this one.",
		"Set it aside here, and ask for the letter that follows this report."},
	CodeLetterByAuditor: {"letter-by-auditor", Attention,
		"A bridge letter seems to bear the auditor's name, yet it is management's own statement.",
		"Find out who makes the statement; it carries no assurance either way."},
	CodeNoCSOCs: {"no-csocs", Attention,
		"Controls of a carved-out organization are needed, and the report does not say which kinds.",
		"Ask which controls are assumed there, and check them against that organization's own report."},
	CodeSubserviceReport: {"subservice-report", Attention,
		"An organization whose controls are needed was left out of the examination.",
		"Obtain its own report and read it for the complementary controls, or ask the organization for its review of it."},
	CodeCriterionUncovered: {"criterion-uncovered", Attention,
		"Nothing in the report is tied to a criterion in scope.",
		"Ask which controls serve it, or find the tie that was missed when the report was transcribed."},
	CodeObjectiveUncovered: {"objective-uncovered", Attention,
		"Nothing in the report is tied to a control objective.",
		"Ask which controls serve it, or find the tie that was missed when the report was transcribed."},
	CodeInquiryOnly: {"inquiry-only", Attention,
		"The auditor only asked about a control, and asking alone is not sufficient evidence.",
		"Ask the auditor through the organization what else was done; count the control as weakly supported."},
	CodeControlNotTested: {"control-not-tested", Attention,
		"The auditor did not test a control of a Type 2 report.",
		"Do not rely on the control, and ask why it was left out."},
	CodeDisclosedIncident: {"disclosed-incident", Attention,
		"The description discloses a system incident.",
		"Find out whether you were affected, which control failed and whether it is mended."},
	CodeSubsequentEvent: {"subsequent-event", Attention,
		"Something that matters happened after what was examined and before the report was signed.",
		"Judge whether the conclusions still describe the service you use now."},
	CodeCriterionExcluded: {"criterion-excluded", Attention,
		"The description calls a criterion not relevant, so no control for it was examined.",
		"Check the reason against the way you use the service."},
	CodeOlderCriteria: {"older-criteria", Attention,
		"The criteria are, or may be, of an edition before 2017; the same id then means another criterion.",
		"Do not map the ids of this report to the present criteria without its own text."},
	CodePartOfEntity: {"part-of-entity", Attention,
		"Only a part of the organization was examined.",
		"Find out whether the part that serves you is the one examined."},
	CodeScopeUnknown: {"scope-unknown", Attention,
		"What was recorded does not tell whether something the reader needs is in scope.",
		"Look it up in the description of the system, or ask."},
	CodeNotTranscribed: {"not-transcribed", Attention,
		"Parts of the report were not transcribed, so nothing can be said of them.",
		"Read these parts in the report itself, or have them transcribed, before relying on it."},
	CodeAfterReaderDate: {"after-reader-date", Attention,
		"What the report or letter covers, or its own date, lies after the date as of which it is read.",
		"Check both dates; nothing after the reader's date counts as examined or spoken of."},
	CodeLongPeriod: {"long-period", Attention,
		"The period is longer than is usual, so its early months say little about now.",
		"Ask why the report covers so long a time, and when within it the tests were made."},

	CodeUserControl: {"user-control", Info,
		"The organization assumes that its users operate a control.",
		"Assign an owner on your side, and keep evidence that the control operates."},
	CodePossibleResponsibility: {"possible-responsibility", Info,
		"An entry among the complementary user entity controls reads like an ordinary responsibility of users.",
		"Ask which criterion or objective depends on it; if none does, it is no such control."},
	CodeDidNotOperate: {"did-not-operate", Info,
		"Nothing called for a control in the period, so the auditor draws no conclusion on it.",
		"Do not count the control as tested, and look for it in the next report."},
	CodeThinSample: {"thin-sample", Info,
		"A sample is smaller than most firms would draw.",
		"Weigh the result accordingly where the control matters to you."},
	CodeShortPeriod: {"short-period", Info,
		"The period is shorter than is usual for the kind of report.",
		"Ask when the next report follows, and whether it joins on without a gap."},
	CodeShortOverlap: {"short-overlap", Info,
		"Little of the reader's year is examined.",
		"Agree with your own auditor what else is needed for the rest of the year."},
	CodeDatedSoon: {"dated-soon", Info,
		"The report was signed very soon after the period's end.",
		"Ask how the last weeks of the period were tested in so short a time."},
	CodeDatedLate: {"dated-late", Info,
		"The report was signed long after the period's end.",
		"Ask what delayed it, and read the subsequent events with care."},
	CodeLetterOnly: {"letter-only", Info,
		"For some days of the window there is only management's own word.",
		"Remember that a letter carries no assurance; replace it by the next report."},
	CodeLetterChange: {"letter-change", Info,
		"A bridge letter discloses a change.",
		"Judge whether controls that you rely on are still those that were examined."},
	CodeNoSecurityCategory: {"no-security-category", Info,
		"The report does not include the security category. That is allowed, and uncommon.",
		"Check that what you rely on needs no conclusion on security."},
	CodeNotSpecifiedParty: {"not-specified-party", Info,
		"A SOC 1 is meant for users of the service during the period and for their auditors.",
		"Ask whether you may use it, and for a SOC 2 or SOC 3 if you may not."},
	CodeAuditorNotNamed: {"auditor-not-named", Info,
		"The report does not name its auditor.",
		"Find out who signed it, and that the firm is licensed and reviewed by its peers."},
	CodeSignificantChange: {"significant-change", Info,
		"The system or its controls changed significantly.",
		"Judge whether the change touches controls that you rely on."},
	CodeOlderPoints: {"older-points", Info,
		"The criteria are the present ones; their points of focus are those from before the revision of 2022.",
		"Nothing, unless you work with points of focus: their names and number differ."},
	CodeNoMonitoring: {"no-monitoring", Info,
		"The report does not say how the organization watches a subservice organization.",
		"Ask how it does, and how often."},
	CodeNoSubserviceAssertion: {"no-subservice-assertion", Info,
		"An organization treated inclusively gives an assertion of its own, and none is recorded.",
		"Check whether the assertion is in the report; without it the inclusive method is not open."},
	CodeAssertionUnmodified: {"assertion-unmodified", Info,
		"Management's assertion should reflect a modified opinion, and does not as recorded.",
		"Check the wording of the assertion."},
	CodeGeneralUseReport: {"general-use-report", Info,
		"A SOC 3 is for general use and shows neither controls nor tests nor results.",
		"Ask for the SOC 2 report beneath it if you need to see exceptions or user controls."},
	CodePriorNotComparable: {"prior-not-comparable", Info,
		"The earlier report cannot be compared with this one.",
		"Give the report of the same kind and organization that came before this one."},
	CodeExtentUnknown: {"extent-unknown", Info,
		"It is not told how much of the report was transcribed, so nothing was concluded from what is absent.",
		"Record the extent; with extent full, what is missing is judged too."},
	CodeTimeNotJudged: {"time-not-judged", Info,
		"Without the reader's date nothing that depends on it was judged.",
		"Give the date as of which you read the report."},
	CodeStandardMismatch: {"standard-mismatch", Info,
		"A standard that the report names does not go with its kind, or was not in force at its dates.",
		"Check the name in the auditor's report; if it stands there, ask under which standard the examination was performed."},
	CodeAssertionDate: {"assertion-date", Info,
		"Management's assertion is dated before the end of what it covers, or after the auditor's report that relies on it.",
		"Check the dates; if they are right, ask whether there is a later assertion, or an earlier one."},
	CodeDateOutOfPlace: {"date-out-of-place", Info,
		"An incident, a change or an event is dated outside the days that its part of the report is about.",
		"Check the date; if it is right, ask whether the auditor considered the matter."},
	CodeCriterionOutsideScope: {"criterion-outside-scope", Info,
		"Criteria are named that none of the report's categories brings, so nothing is concluded on them.",
		"Check the categories and the ids; do not rely on the report for these criteria."},
	CodeLetterUndated: {"letter-undated", Info,
		"A bridge letter bears no date, so nobody can tell up to which day it could know.",
		"Ask for the date, or for a letter that bears one."},
}
