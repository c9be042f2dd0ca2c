// Package iso27001 is the catalog of ISO/IEC 27001:2022: the clauses that an
// information security management system has to meet, the controls of Annex A with
// their attributes, and the way from the 2013 edition to this one. It also holds
// the Statement of Applicability.
//
// A [Requirement] is a small comparable value, as a [net/netip.Addr] is, for a
// clause (Clause6_1_3) as well as for a control (A5_15). Constants name all of them,
// [ParseRequirement] reads an id, and methods tell what it is. There is nothing to
// load, to configure or to change. Ids and enums have a text form for machines
// (String), and a Title or Name for people.
//
// # Clauses and controls
//
// The standard has two halves that are easily confused.
//
// Clauses 4 to 10 are the management system: context, leadership, planning, support,
// operation, evaluation, improvement. A certified organization meets every one of
// them, and no clause can be declared not applicable. Thirty are leaves, which hold
// the requirements; eleven, such as 6 and 6.1, only group others and are a [Heading].
//
// Annex A is a list of 93 controls in four themes ([Theme]). Nobody has to have all of
// them. An organization treats its risks with whatever controls it needs, compares them
// with the annex in case it overlooked one, and writes down for each what it decided
// and why: the [StatementOfApplicability]. A certificate therefore does not say which
// controls exist. The statement does.
//
// ISO/IEC 27001 prints the ids of Annex A without a letter. Here they carry one,
// "A.5.1", because a bare "5.1" is a clause too: [ParseLoose] answers it with a
// problem that offers both, and [Candidates] gives what a text may mean as a set, to
// choose from. Ids are text. A spreadsheet that takes them for numbers turns 5.10 into
// 5.1, which is another control.
//
// # Attributes
//
// ISO/IEC 27002:2022, which explains the controls, tags each with five attributes:
// when it acts ([ControlType]), what it preserves ([Property]), and the views of
// cybersecurity concepts ([Concept]), of those who operate it ([Capability]) and of
// security domains ([Domain]). A control may have several values of each.
// [ByAttribute] selects the controls that have a value.
//
// # From 2013 to 2022
//
// The 114 controls of 2013 became 82 of the 93: 58 came over one to one, 56 were merged
// into 24, and one of these, A.18.2.3, went to two. Eleven are new. [From2013] and
// [Requirement.In2013] lead from either edition to the other, and
// [Requirement.Change] says what became of a control. An id of 2013 is never taken for one
// of 2022: [ParseRequirement] refuses A.9.2.3 and says where it went. Without its "A." an
// id does not tell the edition: "6.1.2" is read as the clause of 2022, and
// [ParseLoose2013] reads it as the control of 2013. The clauses
// changed little; [Requirement.ChangeNote] says where. Amendment 1 of 2024, on climate
// change, touched two of them ([Requirement.Amendment2024]).
//
// # What is not here
//
// Links to the trust services criteria are in package crossmap. The guidance of
// ISO/IEC 27002, certification rules, risk methods and the sector controls of
// ISO/IEC 27017 and its relatives are not part of this library.
//
// # Source
//
// Ids, titles and structure are those of ISO/IEC 27001:2022 ([Edition], [Title]) and
// of Annex A of ISO/IEC 27001:2013; attributes and redirects are those of ISO/IEC
// 27002:2022. Where the two standards of 2022 print a title differently, 27001's
// is canonical and [Requirement.Title27002] has the other. Summaries and notes are this
// library's own words: they explain the requirements and do not quote them. To certify
// against the standard, or to cite it, use ISO's text. See the NOTICE file for whose
// marks and texts these are.
package iso27001

// Edition is the edition of the standard in this package, as documents name it:
// ISO/IEC 27001:2022.
const Edition = "2022"

// Amendment is the amendment that the edition is read with: Amendment 1:2024, on
// climate action, which touches clauses 4.1 and 4.2.
const Amendment = "1:2024"

// Title is the full title of the standard that this package is a catalog of.
const Title = "ISO/IEC 27001:2022 Information security, cybersecurity and privacy protection - Information security management systems - Requirements"

// Source is the short form for citing what is in this package.
const Source = "ISO/IEC 27001:2022 with Amendment 1:2024; attributes from ISO/IEC 27002:2022"
