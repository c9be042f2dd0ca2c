// Package render turns an assessment of package readiness, and a tracker of
// complementary user entity controls, into what people work with: tables for a
// spreadsheet program, Markdown for a ticket or a wiki, and a page for a browser or a
// printer.
//
// # Tables
//
// The checklist, the organization's own controls, the evidence list and the tracker are
// written as CSV and read back: [WriteChecklist] and [ReadChecklist], [WriteControls] and
// [ReadControls], [WriteEvidence] and [ReadEvidence], [WriteTracker] and [ReadTracker],
// [WriteAcknowledgments] and [ReadAcknowledgments]. Rows for new controls and items of
// evidence may be added ([AddRows]): read the controls first, then the evidence that
// names them, then the checklist that names both.
// The tables are those of RFC 4180, in UTF-8, with a byte-order mark for the programs
// that want one ([WithBOM]).
//
// Reading takes the document that the table was written from and returns it with
// exactly the edits: a cell that says what the document says already changes nothing,
// columns may be moved or left out, and rows may be sorted or left out. To leave out a
// row deletes nothing. What a table does not carry, such as labels, stays as it was, and
// so does a text of which a program changed nothing but the form of line breaks, or
// dropped the tabs and control characters that it cannot show. Nothing is dropped in
// silence: a column or row that the document does not know, a cell that cannot be read,
// and an answer that contradicts another are each an [attestkit.Problem] with line and
// column, and then the whole table is refused.
//
// A spreadsheet program runs a cell that begins like a formula. So a cell that begins
// with one of
//
//	= + - @ tab carriage-return line-feed '
//
// or with the full-width form of one of the first four gets an apostrophe in front on the
// way out, and loses exactly that on the way in.
// Ids stay text, A.5.10 stays A.5.10, and so do dates, in the form 2006-01-02. A program
// that was told to treat all columns as text keeps them so. One that was not may rewrite
// dates and ids that look like numbers; the date is then named as a problem, and so is
// the id, unless [AddRows] takes it for a new one.
//
// # Pages
//
// [HTML] writes one self-contained page, and [Markdown] the same in tables. Both are
// what [readiness.Score] and [readiness.Plan] say on a day: heat maps of the criteria
// and of the clauses and themes of ISO/IEC 27001, what to do next, the checklist, the
// controls with the evidence of them, and what else was found. A state is always a word,
// and its color only repeats it. A count stands with its denominator.
//
// # Hostile text
//
// Whatever the text of an assessment holds, it comes out as text: quoted in a table,
// escaped in Markdown, and escaped by html/template in a page whose content security
// policy allows no script, no image and no connection. Characters that are not seen, and
// change what a reader sees or what a terminal does, are spelled out in Markdown and in
// pages, as in [U+202E]. Tables keep them, so that reading changes nothing; documents in
// JSON do too. A text that is not UTF-8 is refused by every table, and replaced where it
// cannot be read in a page.
//
// # Nil
//
// The pages take a nil assessment for the empty one and say that nothing is asked. The
// tables refuse to write a nil assessment or tracker, and read over one as over the
// empty one.
//
// # What is not here
//
// Reading and writing JSON is in package document, scoring and the tracker's memo in
// package readiness. This package is apart because html/template makes a program half a
// megabyte larger.
package render
