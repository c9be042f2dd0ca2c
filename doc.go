// Package attestkit is the root of a library for SOC reports: typed models of SOC
// 1, SOC 2 and SOC 3 reports, the catalogs that they are measured against, a
// cross-map to ISO/IEC 27001:2022, a recommendation and a door for JSON documents.
// This page is its front page; the package itself holds only what all others share.
//
// # What a SOC report is
//
// A company that runs payroll, hosts data or processes claims for others is a
// service organization. Its customers, the user entities, depend on controls that
// they cannot see. A SOC report (System and Organization Controls) lets them rely
// on one examination instead of sending auditors of their own: an independent CPA,
// the service auditor, examines the controls and gives an opinion. It is an
// attestation, not a certification.
//
//   - A SOC 1 is about controls that matter to the user entities' financial
//     reporting. Management specifies control objectives. It is read by user
//     entities and the auditors of their financial statements.
//   - A SOC 2 measures controls against the AICPA's trust services criteria, in one
//     to five categories: security, availability, processing integrity,
//     confidentiality, privacy. It is read by customers' security and risk teams.
//   - A SOC 3 rests on the same criteria, for general use and without the details.
//
// A Type 1 says whether controls were suitably designed at a date. A Type 2 also
// says whether they operated effectively throughout a period, and shows the tests.
//
// # What is here
//
//   - tsc: the 61 trust services criteria and their 330 points of focus.
//   - iso27001: the 30 leaf clauses and 93 controls of ISO/IEC 27001:2022, their
//     attributes, and the way from the 2013 edition.
//   - soc: the model of a report and of a bridge letter, the control objectives and
//     the description criteria; soc/review reads a report as a relying party does.
//   - crossmap: links between criteria and requirements down to points of focus, and
//     coverage that is counted and explained.
//   - recommend: which report, type and categories a profile of buyers asks for.
//   - readiness: the checklist before an audit, with evidence and owners, scored for
//     SOC 2 and ISO/IEC 27001 at once, and the tracker of complementary user entity
//     controls; readiness/render prints both and reads their spreadsheets.
//   - document: strict reading and canonical writing of all JSON documents, with
//     published schemas.
//
// # How the packages fit
//
// Catalogs are handles: small comparable values such as tsc.CC6_1, with methods
// that tell what they are. What users fill in is plain structs with a Validate
// method. Validate refuses what contradicts itself and joins every [Problem] that it
// finds; [Problems] takes such an error apart, and each problem says where, which
// rule, and what would fix it. What is merely missing or unusual is never an error:
// reviews report it as a finding.
//
// Domain packages import the standard library and each other, do no work when a
// program starts, and allocate nothing for parsing, lookups and set operations. Only
// document reaches a JSON Schema validator. No package reads a clock, a file, the
// network or the environment: "today" is an argument, a [Date].
//
// # Whose words
//
// Ids, names and classifications come from the standards and are used as
// identifiers. Every explanation is this library's own and replaces neither the
// standard nor an auditor. See the NOTICE file.
package attestkit
