// Package recommend says which SOC report a service organization's buyers are asking
// for, which type and which trust services categories, and why. A profile goes in, a
// recommendation comes out: a pure function of explicit answers, without a clock,
// weights or guesses.
//
//	r, err := recommend.For(recommend.Profile{
//		AsOf:                    today,
//		HoldsCustomerData:       recommend.Yes,
//		RequestedBySecurityTeam: recommend.Yes,
//		ProcessesTransactions:   recommend.No,
//	})
//
// # Verdicts
//
// Each of the ten [Subject] values gets a [Verdict]: the three kinds of report, that a
// SOC 1 or a SOC 2 has to be a Type 2, and the five categories. An answer that is left
// out is [Unknown], and a verdict is decided only when it holds whatever the unknown
// answers turn out to be. "Undecided" is an answer: it comes with the questions that
// would settle it.
//
// # Rules
//
// The rules are a table; [Rules] lists it with sentences and sources. In short:
//
//   - A SOC 1 is needed when the service ends up in clients' financial statements,
//     when it processes their transactions, when the systems behind their financial
//     reporting run on it, when an auditor of financial statements asks, or when the
//     finance team of a client asks who has to attest to its own internal control.
//   - A SOC 2 is needed when customer data is held, when a security or risk team asks,
//     or when a deal waits on one.
//   - A SOC 3 is needed when a report for everybody is wanted.
//   - A Type 2 is needed when buyers insist on operation. For a SOC 1, clients who
//     attest to their internal control need it as well; for a SOC 2, a SOC 3 from the
//     same examination does.
//   - Security comes with every report on criteria, because it consists of the common
//     criteria. The other categories follow promises: uptime, correct processing,
//     confidentiality, and privacy where the promise is made to the people themselves.
//   - What a contract or questionnaire names outright is needed.
//
// No rule counts against anything. So a Yes never removes a report or a category, both
// reports can be called for, and the verdicts under unknown answers follow from two
// walks over the table: all unknown answers No, and all of them Yes.
//
// An ISO/IEC 27001 certificate changes no verdict either. It is not what buyers ask
// for, and what they would accept instead is theirs to say; where some would, the
// advice on the SOC 2 says how to use it ([ISOInstead], [ISOCrossMap]). Other asks, such
// as HITRUST or PCI DSS, are answered with notes.
//
// # Why, what next, what if
//
// A decided verdict has its [Reason] list: the rule, the answers that it used, and a
// sentence that can be repeated to a buyer. Open questions are one list, the one first
// whose two answers have least in common: the fewest pairs of completions, one for each
// answer, that come to the same reports, and then to the same verdicts. [Stability]
// counts how many completions of the open answers agree, and [Counterfactual] says
// which single answers, flipped, would change a verdict and to what.
//
// # Dates
//
// [TypePlan] sets dates: what can be shown by the day on which a report is needed, the
// period to examine, a bridge letter for the rest of the clients' fiscal year, the
// period after that. All its numbers are conventions of practice, named in each [Step]
// and adjustable with [ForWith]. None is a rule: the standards set neither a shortest
// period nor a last day for a report. A step says what its dates leave out: the time to
// get ready, where it is not known since when the controls operate, and the auditor's
// agreement to evidence from before the engagement. There is no convention for the
// time to get ready, and none is invented here: [NoteReadiness] says so, and
// [NoteControlsTooLate] where the controls begin too late for the day.
//
// # Many profiles
//
// [Signals] is a profile reduced to what bears on verdicts. [Signals.Verdicts] and
// [AppendVerdicts] judge it without allocating.
//
// # Borders
//
// This is no legal or audit advice. It does not say whether an auditor would accept an
// engagement or what opinion would come of it, and it knows only what the profile says.
//
// # Sources
//
// What the reports are for is in AT-C sections 105, 205 and 320 and TSP section 100 of
// the AICPA; the timing is practice. Which answers speak for which report, and every
// sentence, is this project's own judgment, and the AICPA does not endorse it.
package recommend
