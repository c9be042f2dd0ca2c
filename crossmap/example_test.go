package crossmap_test

import (
	"fmt"

	"github.com/attestkit/attestkit/crossmap"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/tsc"
)

func Example() {
	have := iso27001.SetOf(iso27001.A5_15, iso27001.A5_16, iso27001.A5_18, iso27001.A8_5)
	cover := crossmap.Cover(have, crossmap.Scope{Categories: []tsc.Category{tsc.Security}})
	row := cover.Row(tsc.CC6_2)
	fmt.Println(row.Criterion(), row.State(), row.Addressed(), "of", row.Applicable(), "points of focus")
	for l := range row.Links() {
		fmt.Println(l, l.Relation(), l.Band())
	}
	// Output:
	// CC6.2 full 3 of 3 points of focus
	// CC6.2/A.5.15 intersects same-subject
	// CC6.2/A.5.16 intersects same-control
	// CC6.2/A.5.18 intersects same-evidence
}

func ExampleLinksTo() {
	for l := range crossmap.LinksTo(iso27001.A7_14) {
		fmt.Println(l.Criterion(), l.Relation(), l.Band())
	}
	// Output:
	// CC6.5 superset same-evidence
	// C1.2 intersects same-control
	// P4.3 intersects same-subject
}

func ExampleRequirementsFor() {
	fmt.Println(crossmap.RequirementsFor(tsc.SetOf(tsc.CC6_5, tsc.A1_3)))
	// Output:
	// A.5.29 A.5.30 A.7.10 A.7.14 A.8.10 A.8.13
}

func ExampleUnlinked() {
	for r := range crossmap.Unlinked() {
		if r.IsClause() {
			fmt.Println(r, r.Title())
		}
	}
	// Output:
	// 4.3 Determining the scope of the information security management system
	// 4.4 Information security management system
	// 9.2.2 Internal audit programme
}

func ExampleRow_Missing() {
	cover := crossmap.Cover(iso27001.AllRequirements(), crossmap.Scope{})
	for p := range cover.Row(tsc.CC9_1).Missing() {
		fmt.Println(p, p.Name())
	}
	// Output:
	// CC9.1#2 Considers the Use of Insurance to Mitigate Financial Impact Risks
}

func ExampleCoverISO() {
	cover := crossmap.CoverISO(tsc.SetOf(tsc.CC6_1), crossmap.Scope{Categories: []tsc.Category{tsc.Security}})
	for _, r := range []iso27001.Requirement{iso27001.A8_5, iso27001.A5_15, iso27001.A8_13} {
		row := cover.Row(r)
		fmt.Println(row.Requirement(), row.Reach())
	}
	// Output:
	// A.8.5 addressed
	// A.5.15 partly
	// A.8.13 none
}

func ExampleNext() {
	scope := crossmap.Scope{Categories: []tsc.Category{tsc.Security, tsc.Availability}}
	for step := range crossmap.Next(iso27001.AllClauses(), scope) {
		fmt.Println(step.Requirement(), "addresses", step.Adds(), "points of focus more")
		break
	}
	// Output:
	// A.8.32 addresses 11 points of focus more
}

func ExampleDualAudit() {
	d := crossmap.DualAudit(crossmap.Scope{Categories: []tsc.Category{tsc.Security}})
	for l := range d.SharedIn(crossmap.SameEvidence) {
		if l.Criterion() == tsc.CC6_1 {
			fmt.Println(l)
		}
	}
	fmt.Println(d.ISOOnly().Has(iso27001.A8_34))
	// Output:
	// CC6.1/A.8.3
	// CC6.1/A.8.5
	// CC6.1/A.8.22
	// CC6.1/A.8.24
	// true
}

func ExampleDraftStatement() {
	s := crossmap.DraftStatement(tsc.CommonCriteria(), crossmap.Scope{})
	for _, row := range s.Rows {
		if row.Control == iso27001.A8_12 {
			fmt.Println(row.Control, row.Decision, row.References)
		}
	}
	fmt.Println("in place:", s.InPlace().Len())
	// Output:
	// A.8.12 undecided [CC6.7/A.8.12]
	// in place: 0
}

func ExampleCompose() {
	fmt.Println(crossmap.Compose(crossmap.Subset, crossmap.Intersects))
	fmt.Println(crossmap.Compose(crossmap.Intersects, crossmap.Intersects) == crossmap.AnyRelation)
	// Output:
	// subset|intersects|none
	// true
}

func ExampleMap_Stances() {
	m := crossmap.Builtin()
	stances := m.Stances()
	fmt.Println(stances.Of("CC6.1", "A.5.15").Relation)
	fmt.Println(stances.Of("CC6.1", "A.5.32").Standing)
	fmt.Println(stances.Of("CC6.99", "A.5.15").Standing)
	// Output:
	// intersects
	// asserted-none
	// unknown-id
}

func ExampleLint() {
	m := crossmap.Map{
		Source:     crossmap.Framework{Name: "TSC"},
		Target:     crossmap.Framework{Name: "ISO 27001:2022"},
		Exhaustive: true,
		Links: []crossmap.MapLink{
			{Source: "CC6.1", Target: "A.9.2.1", Relation: crossmap.Intersects, Rationale: "Accounts."},
			{Source: "CC1.1", Target: "A.5.1", Relation: crossmap.Intersects, Rationale: "Acceptable use."},
			{Source: "CC6.3", Target: "A.5.18", Relation: crossmap.Superset, Rationale: "Access rights."},
		},
	}
	for _, f := range crossmap.Lint(m) {
		fmt.Println(f)
	}
	// Output:
	// /links/0/target edition-2013: "A.9.2.1" is a control of the 2013 edition: in 2022 it went to A.5.16
	// /links/1/target lost-zero: A.5.1 may be A.5.10 without its final zero: the map never mentions A.5.10
}

func ExampleCompare() {
	theirs := crossmap.Map{
		Source: crossmap.Framework{Name: "TSC"},
		Target: crossmap.Framework{Name: "ISO 27001:2022"},
		Links:  []crossmap.MapLink{{Source: "CC6.5", Target: "A.7.14", Relation: crossmap.Equal}},
	}
	list, err := crossmap.Compare(theirs, crossmap.Builtin())
	if err != nil {
		panic(err)
	}
	fmt.Println(list[0].Verdict, list[0].First.Relation, list[0].Second.Relation)
	// Output:
	// differ equal superset
}

// The text form is for machines, the name for people.
func ExampleRelation_Name() {
	for r := range crossmap.Relations() {
		fmt.Println(r, "-", r.Name())
	}
	fmt.Println(crossmap.NoPoints, "-", crossmap.NoPoints.Name())
	// Output:
	// equal - Equal
	// subset - Subset of
	// superset - Superset of
	// intersects - Intersects with
	// none - No relationship
	// no-points - No points in scope
}
