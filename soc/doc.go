// Package soc models SOC reports: the reports that auditors issue on controls at
// service organizations, companies to whom others hand over part of their work.
//
// # Kinds
//
// SOC stands for System and Organization Controls, a suite of reports defined by the
// AICPA. This package holds the three on service organizations; SOC for
// Cybersecurity and SOC for Supply Chain are outside it.
//
//   - A SOC 1 is about controls that are likely to matter to the financial reporting
//     of the companies that use the service. It is read by the auditors of their
//     financial statements.
//   - A SOC 2 measures controls against the trust services criteria (package tsc) of
//     one or more categories: security, availability, processing integrity,
//     confidentiality, privacy. It is read by those who judge a supplier's risk. With
//     further criteria or subject matters beside these it is called a SOC 2+.
//   - A SOC 3 rests on the same examination as a SOC 2 Type 2, tells less, and is for
//     anybody.
//
// [Dimension] compares them side by side, and [Kind.Audience], [Kind.Distribution],
// [Kind.Contents] and [Kind.Types] give the same answers to programs. [Standards]
// names the professional standards of an examination by its dates.
//
// # Types
//
// A Type 1 speaks as of a date: is the description fair, and are the controls suitably
// designed? A Type 2 speaks for a period and adds whether the controls operated
// effectively, with the auditor's tests and their results. No standard sets a shortest
// period: that under three months is short for a SOC 2, and under six for a SOC 1, is
// convention. A SOC 3 has no type.
//
// # Parts of a report
//
// A [Report] follows the printed one: the auditor's report with the [Opinion];
// management's assertion; the [Description] of the system; control objectives (SOC 1)
// or criteria (SOC 2) with the controls that serve them; in a Type 2 the tests and
// results; and at times other information from the organization, which the opinion
// does not cover. The order of the first parts is practice and differs.
//
// A report that was only partly transcribed says so in its [Extent]. Absent means
// unknown, never "none": a front page alone is a valid document.
//
// # Opinion and exception
//
// The auditor concludes on each subject matter by itself: the description, the design
// and, in a Type 2, the operation of controls. A conclusion is unmodified, qualified
// (a material matter that is not pervasive), adverse (material and pervasive) or a
// disclaimer (too little evidence). An [Exception] is one finding: a control that did
// not operate as described, one that could not do its work even so, or a description
// that is wrong. Many a report with an unmodified opinion has exceptions, because the
// criterion or objective was met all the same. Read both.
//
// The opinion gives reasonable assurance. A SOC report is an attestation by an
// independent auditor and certifies nothing, and there is no review engagement on
// internal control that would be a lighter form of it. Reports do not expire; they age
// from the end of what they cover.
//
// # Subservice organizations
//
// A vendor is a [SubserviceOrganization] only if its controls are necessary, together
// with the organization's own, to meet commitments or objectives. Each of its services
// is treated by one of two methods. Under the carve-out method its components and
// controls stay outside; the report says what it does and what kinds of control are
// assumed there, the complementary subservice organization controls ([CSOC]). Under
// the inclusive method its controls are part of the examination and it gives an
// assertion of its own, so that there is nothing complementary to assume. Under both,
// the organization is expected to monitor it.
//
// # What users have to do
//
// A complementary user entity control ([CUEC]) is a control that the organization's
// own controls assume at its users, and without which a criterion or objective is not
// met. A [Responsibility] is everything else that users should do, such as paying
// attention to release notes. A SOC 2 that lists responsibilities as CUECs misstates
// its description. CUECs are common in a SOC 1 and the exception in a SOC 2.
//
// # Control objectives
//
// Management of the service organization specifies the control objectives of its SOC 1.
// No standard prescribes any, and trust services criteria are not among them.
// [ObjectiveTemplate] offers seventy-odd templates by service, in our words, each with
// the assertions in users' financial statements that it serves, its aims for
// processing, typical controls and typical CUECs: material for a draft, not a list to
// comply with.
//
// # Description criteria
//
// A SOC 2's description is held against the nine criteria of DC section 200
// ([DescriptionCriterion]), of which DC9, on changes in the period, is for a Type 2
// only. A SOC 1 takes its description criteria from AT-C 320 itself. A SOC 3 has no
// description to hold against any.
//
// # Between reports
//
// A [BridgeLetter] covers the days after a period. Management writes and signs it, and
// it carries no assurance.
//
// # Validate, and what it leaves to others
//
// [Report.Validate] refuses contradictions: what the standards exclude, such as tests
// in a SOC 3, and what cannot be true, such as more deviations than items. What is
// missing, unusual or against convention is no contradiction; package soc/review
// finds it when it reads a report for a relying party. Reading and writing JSON is the
// work of package document.
//
// # Sources
//
// The standards are named, with where they are written, by [Standard.Source]. Facts
// about SOC 2 follow the AICPA's "Information for Service Organization Management in a
// SOC 2 Engagement" (October 2022), TSP section 100 (2017, with the points of focus of
// 2022) and DC section 200 ([DescriptionEdition]). Objective areas come from public
// descriptions of SOC 1 reports and, for pensions, from public ISAE 3402 and AAF
// 01/06 reports. Little is public on billing and on transfer agency, so their templates
// rest on knowledge of the trade and are starting points more than any others. Every
// sentence here is this project's own: none is the official text, which is the AICPA's.
package soc
