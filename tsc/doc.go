// Package tsc is the catalog of the trust services criteria: the 61 criteria
// against which a SOC 2 or SOC 3 report measures controls, their 20 series, the five
// categories, and the 330 points of focus.
//
// A criterion is a small comparable value, as a [net/netip.Addr] is. Constants name
// all of them, [ParseCriterion] reads an id, and methods tell what it is. There is
// nothing to load, to configure or to change. Ids and enums have a text form for
// machines (String), and a Title or Name for people.
//
// # How the criteria are built
//
// A service organization promises its customers something, and describes the system
// that keeps the promise. The criteria say what must be true of the controls for
// the promise to be kept. They are outcomes, not a list of controls: each
// organization brings controls of its own and shows which criteria they serve. An
// auditor then judges whether each criterion is met.
//
// The first 33, CC1.1 to CC9.2, are the common criteria. Every examination uses all
// of them, whatever it covers ([CommonCriteria]). CC1 to CC5 restate the 17
// principles of COSO's 2013 internal control framework, though not in the order of
// their numbers: [Criterion.COSOPrinciple] knows which. CC6 to CC9 add access,
// operations, change and risk mitigation to COSO's principle 12.
//
// The other 28 belong to a [Category] each: three to availability (A1), two to
// confidentiality (C1), five to processing integrity (PI1) and 18 to privacy (P1 to
// P8). Security has none, because the common criteria are its criteria. An
// organization chooses the categories; any of them may be reported on alone, even
// without security, which is rare. [CriteriaFor] lists what a choice brings.
//
// # Points of focus
//
// Under each criterion stand its points of focus: what an organization often has in
// place when the criterion is met. They help to design and to judge. They are not
// requirements. A criterion may be met without each of its points, and nobody has to
// assess them one by one, so that a count of points is never a grade.
//
// Not every point concerns every engagement ([Applicability]). Some common criteria
// have points for one category only, and those for privacy may depend on whether the
// entity is a controller or a processor. [PointsFor] yields those of a [Scope]:
// security alone has 208, all five categories 330.
//
// The AICPA prints points of focus without numbers. "CC6.1#3", for the third one
// under CC6.1, is this library's own address, and ids such as "CC6.1.3" that appear
// in other catalogs name nothing: no parser here reads them.
//
// # Ids as people write them
//
// [ParseCriterion] and the other parsers read exact ids. For spreadsheets and tools
// there are [ParseLoose], [ParseLooseSeries], [ParseLoosePoint] and
// [ParseLooseCategory]. They read "cc6_1", "P6.0", "CC6.1 - Protects Encryption Keys" or
// "Processing Integrity", drop nothing that they read, and refuse what they cannot
// place. [Candidates] gives the criteria that a text may mean as a set, to choose from.
//
// # What the 2022 revision did
//
// It revised the points of focus and left all 61 criteria alone. [PointOfFocus.Change]
// says what became of each point, [PointOfFocus.PriorTitle] what an older report
// calls it, and [Criterion.RetiredTitles] which names are gone. Reports on periods
// that ended before 15 December 2018 may use the criteria of 2014 or 2016; in those,
// "CC6.1" is another criterion, and no id here stands for it.
//
// # What is not here
//
// Reports, opinions, tests and the SOC 2 description criteria are in package soc;
// SOC 1, which has control objectives instead of criteria, is there too. Links to
// ISO/IEC 27001:2022 are in package crossmap. This package knows no organization, no
// evidence and no verdict.
//
// # Source
//
// Ids, series and the names of the points are those of the AICPA's TSP section 100
// ([Edition], [Title]); so are their order, their applicability and their changes.
// Titles and summaries are this library's own words: they explain the criteria, and
// quote neither them nor COSO. To report against the criteria, or to cite them, use
// the AICPA's text. See the NOTICE file for whose marks and texts these are.
package tsc

// Edition is the edition of the criteria in this package, as the member
// criteriaEdition of documents names it: the criteria of 2017 with the points of
// focus of 2022. [Title] is its full title.
const Edition = "2017-2022"

// Title is the full title of the document that this package is a catalog of, which
// the AICPA publishes as TSP section 100.
const Title = "2017 Trust Services Criteria for Security, Availability, Processing Integrity, Confidentiality, and Privacy (With Revised Points of Focus - 2022)"

// Source is the short form for citing it.
const Source = "AICPA TSP section 100"
