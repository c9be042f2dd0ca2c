// Package readiness is the checklist on the way to a SOC 2 report, to certification
// under ISO/IEC 27001:2022, or to both at once, where one answer counts for both.
//
// # Prompts
//
// A [Prompt] is a question that an auditor would ask, in plain words, with what shows
// the answer: what is designed, what happened over the period, typical evidence,
// cadence and owner. It belongs to a criterion; or, because one answer could not
// score both audits otherwise, to a clause or control of ISO/IEC 27001 that no
// criterion wholly serves, to a description criterion, or to management's assertion.
// A criterion's prompt names the points of focus that it touches and, through the
// cross-map, the requirements that the same evidence serves. [PromptsFor] yields those
// that a target asks.
//
// Prompts are no requirements, and neither are points of focus. A criterion may be met
// without an answer to each; the checklist helps to look everywhere.
//
// # Assessment
//
// An [Assessment] is a plain document: a target, a response to each prompt, the
// organization's own controls, and evidence. [New] starts one.
//
//	assessment := readiness.New(readiness.Target{
//		Type: soc.Type2, Window: attestkit.Period{From: from, To: to}, ISO27001: true,
//	})
//
// A response names the controls that do what its prompt asks, and an item of evidence
// names the controls that it shows. Evidence is described and located, never held.
// [Assessment.Validate] refuses contradictions and asks for nothing more; [Merge]
// joins two people's edits and reports what they changed differently.
//
// # Type 1 and Type 2
//
// [Score] keeps two states apart on every row. Design is readiness for a Type 1: on
// the target's day a control is there, and something shows it. Operation is readiness
// for a Type 2: besides, the control did its work over the whole window, and for each
// time there is a record. Whatever is not ready has a [Why]: a code, a sentence, and
// what would settle it. "Not applicable" where everyone is concerned (the common
// criteria, the clauses) is a finding however well it is justified.
//
// "Ready" says that nothing known is lacking. What an auditor concludes is another
// matter, and a checklist makes nobody compliant and nothing certified.
//
// # Ready and untested
//
// A control may lack nothing because there was nothing to do: it had no slot in the
// window, its event did not happen, all that shows it was done before the window, or it
// existed for the window's last two days only. None of that is a gap, and none of it is
// a test. So a prompt is [Untested] when none of the controls that its response names
// carries the whole window: existed on its first day, and has something in it that an
// auditor can test ([Sufficiency.IsTested]). A row is untested when none of its prompts
// is ready and one is untested.
//
//   - [Result.Lacks] asks whether something is missing.
//   - [Result.IsReady] asks besides that every criterion was tested, and that something
//     is asked at all. Use it for a gate.
//   - [Result.Verdict] says both in words, with counts and denominators, and
//     [ControlTotals] counts the controls by what their evidence comes to.
//
// # What suffices over a window
//
// A slot is a calendar day, week (Monday to Sunday), month, quarter, half-year or
// year; the last three start at the control's anchor month. A slot is expected when
// its last day plus the control's lag lies between the later of the window's first day
// and the control's, and the window's last day ([Control.Slots]). It is evidenced by
// one item whose performed date lies in it, or that names it as covered and was
// performed within the control's grace after it and not after the window. One item
// fills one slot, and [Suffices] fills as many as can be filled.
//
// Grace ends with the window: what is performed after the window's last day shows
// nothing of the window, however the control is worded. So the last slot of every window
// that ends with a slot has no grace at all. Where a control is always performed some
// days after the slot, as a review of March in April, give it a lag as long as its grace.
// A slot is then expected when its grace is over: the last one of this window belongs to
// the next, and the last one before the window belongs to this.
//
//   - What counts is when something was performed, not when the evidence was
//     collected: exports are routinely made later.
//   - A control on an event has a population instead. A count of 0 is "did not
//     operate", which is no gap.
//   - A continuous or automated control needs one instance and the history of its
//     changes.
//   - An annual control may have no slot in six months. It cannot be tested there,
//     which is said and not held against it. A record from the window can be tested all
//     the same, and is.
//   - Days of the window before a control existed are a finding of their own.
//
// While the window is open, slots that may still be performed lie ahead: nothing is
// missing, and nothing is ready. [Assessment.EarliestWindow] turns the question round
// and [Assessment.Lacking] asks it for any first day. These rules are conventions of
// practice that this library adopts; no standard prescribes them. Where the convention
// leaves something open, this library holds:
//
//   - Daily means every calendar day, weekends and holidays too. A control that operates
//     many times a day is expected at least once each day, like a daily one. A control of
//     working days is better kept as one on an event, with its days as the population.
//   - A slot that began before the window and ends in it is filled by work before the
//     window too, for the performed date lies in the slot. Where all that fills a
//     control's slots is older than the window, or than the control, nothing is missing
//     and nothing was tested ([Sufficiency.IsEarlierOnly]).
//   - A population with its count and one record lacks nothing. How many cases are tested
//     is for the auditor to choose from all of them, so records are shown beside the
//     population: 1 of 14. The list of the events is the population, and no record of a
//     case. A count of 0 with records from the same days is a finding.
//   - A target of ISO/IEC 27001 alone has no window, and is judged on design: on the
//     day of the audit each response is implemented and something valid shows it. A
//     certification body will ask for records of operation too, in its second stage;
//     keep the evidence with the controls, and aim at a Type 2 to have it judged over a
//     window.
//
// Counts are exact over every window of up to MaxWindowDays days; a longer one is not
// judged. Of the slots that are missing only the first are listed, up to MaxMissing of a
// control and MaxListed of all, and the rest are counted (Sufficiency.Unlisted).
//
// # What to do next
//
// [Plan] puts what is overdue first, then what stands in the way of most criteria and
// requirements of both audits, then what would make up for controls that began late or
// hold nothing to test, and last what can only be awaited. [Sample] selects
// items from a population by a method that an auditor can repeat with a shell.
//
// # The other side
//
// A [Tracker] keeps the complementary user entity controls: those that the reports of
// one's vendors assume, and those that one's own report assumes at its users.
//
// # Borders
//
// Reading and writing JSON is the work of package document, tables and pages that of
// readiness/render. No function here reads a clock: "today" is an argument. A nil
// assessment, tracker or result is taken for the empty one, but Validate refuses it as
// package document does. Texts are UTF-8, and
// otherwise whatever their author liked: they go through JSON unchanged, and what prints
// them makes them harmless. The prompts and every sentence are this project's own and follow no official text.
package readiness
