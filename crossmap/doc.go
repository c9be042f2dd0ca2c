// Package crossmap joins the trust services criteria of SOC 2 to the requirements
// of ISO/IEC 27001:2022, down to points of focus, and counts what one side's work
// does for the other.
//
// # What a link says
//
// A [Link] joins one criterion to one requirement: a leaf clause of clauses 4 to 10
// or a control of Annex A. An auditor of both would name the pair. It carries
//
//   - the [Relation], read "the criterion is ... the requirement": equal, subset,
//     superset or intersects, the set relations of NIST IR 8477;
//   - the points of focus of the criterion that meeting the requirement addresses,
//     at least one; all of them when the criterion lies wholly in the requirement;
//   - the strength, from 1 to 10;
//   - one sentence of rationale: what the two share and, where they differ, what is
//     left over and on which side.
//
// Links are authored, criterion by criterion, and every pair was looked at. So the
// absence of a link is an answer too: [Unlinked] and [UnlinkedCriteria] give the
// reason of those that have none at all. The converse of a link is derived
// ([Relation.Converse]) and never stored.
//
// # Relation and strength
//
// They are different things. The relation is about extent: how much of the subject
// the two share. The strength is about evidence: how far what satisfies one auditor
// satisfies the other. Segregation of networks is a small part of logical access,
// and one diagram serves both audits: a superset of strength 9. Two broad subjects
// may overlap widely and share little paper: intersects, strength 4. The bands
// ([Band]) say what the numbers mean; they are a convention of this library.
//
// Equal and subset would let one auditor's test stand for the other's. Two bodies
// of criteria written for different ends hardly ever allow that, so expect none or
// a handful.
//
// # Coverage is counted
//
// [Cover] takes the requirements in place and a [Scope] and counts, for each
// criterion, the points of focus that are addressed over those that apply:
//
//	cover := crossmap.Cover(statement.InPlace().Union(iso27001.AllClauses()), crossmap.Scope{
//		Categories: []tsc.Category{tsc.Security, tsc.Availability},
//	})
//	for row := range cover.Rows() {
//		fmt.Println(row.Criterion(), row.State(), row.Addressed(), "of", row.Applicable())
//	}
//
// Nothing is weighted, estimated or rounded. Every number carries its denominator,
// the links that made it ([Row.Links]) and the points that are missing
// ([Row.Missing]). Full, partial and none are defined by the two counts. A
// criterion that has no points for the scope, such as consent for a processor, is
// "no points" and stays outside every total.
//
// [CoverISO] counts the other way: a requirement is addressed when a criterion that
// is met equals or contains it, and partly when one overlaps it. [Next] ranks the
// requirements that are not in place yet by the points they would add. [DualAudit]
// tells what the two audits share, what each asks alone, and what they need from
// the calendar.
//
// # What a count does not say
//
// Points of focus are not requirements: a criterion may be met without each of
// them, and addressing all of them does not meet it. Say so wherever a count is
// shown, and say "addressed" and "overlaps"; a count makes nobody compliant and
// nothing certified.
//
// A certificate is not a set of requirements in place. It says that a management
// system with some scope meets the clauses and has decided on each control; which
// controls operate is in the implemented rows of the Statement of Applicability
// ([iso27001.StatementOfApplicability]). The other way round, a met criterion never
// justifies a control: [DraftStatement] proposes rows and leaves each undecided.
//
// # Other people's maps
//
// [Map] is anybody's cross-map as a document, with ids as plain text. In it, what is
// absent was not reviewed, and an asserted none is a statement of its own. [ReadCSV]
// reads one from a table, and [Map.Stances] tells what it says of a pair. [Lint]
// finds what a careful reader would question, [Compare] lists agreement pair by pair,
// and [Builtin] gives the links of this package in that form. [Compose] says which
// relations remain possible through a pivot, and [ComposeMaps] derives one map from
// two, of at most [MaxComposed] pivots; neither guesses. Maps of different editions are
// neither compared nor composed.
//
// # Sources
//
// The ids are those of the 2017 Trust Services Criteria with the points of focus of
// 2022 (package tsc) and of ISO/IEC 27001:2022 (package iso27001). The relations are
// those of NIST IR 8477. The links, strengths and sentences are this project's own
// judgment; neither the AICPA nor ISO endorses them.
package crossmap
