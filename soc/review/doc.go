// Package review reads SOC reports the way a relying party does: a customer's
// third-party risk team, a user entity's auditor, a buyer who asks a vendor for
// its report.
//
// # Three questions
//
// [Read] answers: what in this report should I know, and what do I do about it?
// It returns findings, the gravest first. Each has a [Code] for programs, a
// [Severity], a JSON Pointer into the report, a sentence with the facts and one
// with the next step.
//
// [Reliance] answers: for which days of my year can I rely on examined controls?
// It lays several reports and bridge letters over a window and counts to the day.
//
// [Compare] answers: what changed since last year? It pairs controls, objectives,
// user controls, subservice organizations and exceptions by what they say, because
// numbers get reused, and says what else differs in a pair: a control may read the same
// and operate less often, or serve something else.
//
// # What a report cannot say
//
// SOC reports do not run out: no standard gives one a last day. They grow old,
// counted from the end of the period (or the as-of date) and never from the date of
// the report. Nor is a report a seal of approval: it is an auditor's opinion on a
// stated system, at a date or over a period. An unmodified opinion may stand beside
// exceptions, and an exception does not by itself modify the opinion.
//
// A Type 1 says that controls were suitably designed at a date. Only a Type 2, or a
// SOC 3, says that they operated. A bridge letter is management's own statement; it
// carries no assurance, and no day counts as examined because a letter speaks of it.
//
// # Severities
//
// [Serious]: an adverse opinion or a disclaimer; a qualification on what the reader
// relies on; the wrong system, entity or place; a needed category or framework that was
// not examined; a Type 1 where operation matters; the same control excepted two reports
// in a row; a window without an examined day; a report that is too old.
//
// [Attention]: exceptions, and before all those that leave a criterion without a
// sound control; what was carved out; a window partly open; inquiry as the only
// test; incidents, subsequent events, excluded criteria, emphasis paragraphs.
//
// [Info]: user controls to operate, controls that did not operate, thin samples,
// short periods, what is merely uncommon, and what stands where it does not belong:
// a standard of another kind of report, an event dated outside its days, criteria of
// no category in scope. Periods that are too long, and dates after the reader's own,
// are [Attention].
//
// The severity belongs to the code: [Code.Severity]. [Codes] lists all of them in
// order of weight.
//
// # Conventions
//
// Twelve months until a report is called stale, three calendar months for a bridge
// letter, two samples of a monthly control: no standard says so. They are
// conventions, and a detail that prints such a number says "convention" beside it.
// [Conventions] adjusts each of them or switches it off. None of them ever makes a
// document invalid.
//
// # Absent is not the same as not transcribed
//
// Few people type a whole report. [soc.Extent] says how far they came, and findings
// that rest on an absence (no response, no control for a criterion, no complementary
// controls) are made only where the part was transcribed. For the rest one finding
// says what could not be read. Likewise without [Options.AsOf] nothing that depends
// on today is judged, and one finding says so. Nothing here reads a clock.
//
// # Borders
//
// The package judges reports, not organizations, and does not validate: that is
// [soc.Report.Validate]. It gives no legal or audit advice. Its ground is the public
// practice of reading SOC reports; every sentence is attestkit's own.
package review
