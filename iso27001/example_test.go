package iso27001_test

import (
	"encoding/json"
	"fmt"

	"github.com/attestkit/attestkit/iso27001"
)

func Example() {
	r, err := iso27001.ParseRequirement("A.8.8")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(r, r.Theme(), r.ControlTypes())
	for old := range r.In2013() {
		fmt.Println("from", old)
	}
	// Output:
	// A.8.8 technological preventive
	// from A.12.6.1
	// from A.18.2.3
}

// A text that names no requirement is answered with what may have been meant.
func ExampleParseRequirement() {
	for _, id := range []string{"6.1", "A.9.2.3", "A5.15"} {
		_, err := iso27001.ParseRequirement(id)
		fmt.Println(err)
	}
	// Output:
	// unknown-id: "6.1" is a heading, not a requirement: it holds 6.1.1 6.1.2 6.1.3
	// unknown-id: "A.9.2.3" is a control of the 2013 edition: in 2022 it went to A.8.2
	// unknown-id: "A5.15" is not a clause or control of ISO/IEC 27001:2022: did you mean A.5.15?
}

func ExampleParseLoose() {
	for _, text := range []string{"A5.15", "a_5_15", "ISO/IEC 27001:2022 A.5.15", "5.15", "Clause 5.1"} {
		r, _ := iso27001.ParseLoose(text)
		fmt.Println(r)
	}
	_, err := iso27001.ParseLoose("5.1")
	fmt.Println(err)
	// Output:
	// A.5.15
	// A.5.15
	// A.5.15
	// A.5.15
	// 5.1
	// ambiguous-id: "5.1" could be the clause 5.1 or the control A.5.1: write which
}

// An importer asks where a cell may mean several requirements. "6.1.2" can be read, and
// an old list may yet mean the control of 2013 with that number.
func ExampleCandidates() {
	for _, cell := range []string{"A.5.15", "5.1", "6.1.2", "A.18.2.3", "5.1 Leadership and commitment"} {
		fmt.Printf("%q: {%s}\n", cell, iso27001.Candidates(cell))
	}
	fmt.Println(iso27001.Candidates("5.1").Intersect(iso27001.AllControls()))
	// Output:
	// "A.5.15": {A.5.15}
	// "5.1": {5.1 A.5.1 A.5.10}
	// "6.1.2": {6.1.2 A.5.3}
	// "A.18.2.3": {A.5.36 A.8.8}
	// "5.1 Leadership and commitment": {5.1}
	// A.5.1 A.5.10
}

func ExampleParseLoose2013() {
	for _, text := range []string{"a9.2.3", "6.1.2", "ISO/IEC 27001:2013 A.18.2.3"} {
		old, err := iso27001.ParseLoose2013(text)
		fmt.Println(old, "went to", iso27001.From2013(old), err)
	}
	// Output:
	// A.9.2.3 went to A.8.2 <nil>
	// A.6.1.2 went to A.5.3 <nil>
	// A.18.2.3 went to A.5.36 A.8.8 <nil>
}

func ExampleRequirement() {
	fmt.Println(iso27001.Clause6_1_3, iso27001.Clause6_1_3.IsClause(), iso27001.Clause6_1_3.Heading())
	fmt.Println(iso27001.A5_10, iso27001.A5_10.IsControl(), iso27001.A5_10.Theme())
	// Output:
	// 6.1.3 true 6.1
	// A.5.10 true organizational
}

// A requirement is its id wherever text is wanted: in JSON, as a map key, as a flag.
func ExampleRequirement_MarshalText() {
	owners := map[iso27001.Requirement]string{iso27001.A5_15: "IT", iso27001.Clause9_3_1: "CEO"}
	text, err := json.Marshal(owners)
	fmt.Println(string(text), err)
	// Output:
	// {"9.3.1":"CEO","A.5.15":"IT"} <nil>
}

// Clauses that group others are headings: no requirement, and no target of a link.
func ExampleHeading() {
	for h := range iso27001.Headings() {
		if h.Parent().IsValid() {
			fmt.Println(h, "under", h.Parent(), "holds", h.Clauses())
		}
	}
	// Output:
	// 6.1 under 6 holds 6.1.1 6.1.2 6.1.3
	// 7.5 under 7 holds 7.5.1 7.5.2 7.5.3
	// 9.2 under 9 holds 9.2.1 9.2.2
	// 9.3 under 9 holds 9.3.1 9.3.2 9.3.3
}

func ExampleTheme() {
	for theme := range iso27001.Themes() {
		fmt.Printf("A.%d %s: %d controls\n", theme.Section(), theme.Name(), theme.Controls().Len())
	}
	// Output:
	// A.5 Organizational: 37 controls
	// A.6 People: 8 controls
	// A.7 Physical: 14 controls
	// A.8 Technological: 34 controls
}

// Controls are selected by a value of any attribute; sets combine the selections.
func ExampleByAttribute() {
	detective := iso27001.ByAttribute(iso27001.Detective)
	continuity := iso27001.ByAttribute(iso27001.CapabilityContinuity)
	fmt.Println(detective.Len(), detective)
	fmt.Println(continuity.Intersect(iso27001.ByAttribute(iso27001.Recover)))
	// Output:
	// 13 A.5.7 A.5.25 A.6.8 A.7.4 A.7.11 A.8.6 A.8.7 A.8.12 A.8.15 A.8.16 A.8.17 A.8.20 A.8.30
	// A.5.37 A.8.13
}

func ExampleAttributeSet() {
	r := iso27001.A8_16
	fmt.Println(r.ControlTypes())
	fmt.Println(r.Properties())
	fmt.Println(r.Concepts())
	fmt.Println(r.Capabilities())
	fmt.Println(r.Domains(), r.Domains().Has(iso27001.DomainDefence))
	fmt.Println(r.Concepts().Names() + "; " + r.Capabilities().Names())
	// Output:
	// detective corrective
	// confidentiality integrity availability
	// detect respond
	// information-security-event-management
	// defence true
	// Detect, Respond; Information security event management
}

// An inventory by the ids of 2013 is carried over; one control went to two.
func ExampleFrom2013() {
	for _, id := range []string{"A.9.2.3", "A.13.2.1", "A.18.2.3"} {
		old, err := iso27001.Parse2013(id)
		fmt.Println(old, "went to", iso27001.From2013(old), err)
	}
	// Output:
	// A.9.2.3 went to A.8.2 <nil>
	// A.13.2.1 went to A.5.14 <nil>
	// A.18.2.3 went to A.5.36 A.8.8 <nil>
}

func ExampleRequirement_In2013() {
	for old := range iso27001.A5_14.In2013() {
		fmt.Println(old)
	}
	// Output:
	// A.13.2.1
	// A.13.2.2
	// A.13.2.3
}

func ExampleControl2013() {
	unchanged := 0
	for old := range iso27001.Controls2013() {
		for r := range iso27001.From2013(old).All() {
			if r.Change() == iso27001.Renumbered {
				unchanged++
			}
		}
	}
	fmt.Println(unchanged, "controls of 2013 kept their title and stayed alone")
	// Output:
	// 34 controls of 2013 kept their title and stayed alone
}

func ExampleChange() {
	var added iso27001.Set
	for r := range iso27001.Controls() {
		if r.Change() == iso27001.New {
			added = added.With(r)
		}
	}
	fmt.Println(added.Len(), "new:", added)
	// Output:
	// 11 new: A.5.7 A.5.23 A.5.30 A.7.4 A.8.9 A.8.10 A.8.11 A.8.12 A.8.16 A.8.23 A.8.28
}

// ISO/IEC 27002 prints four titles differently.
func ExampleRequirement_Title27002() {
	fmt.Println(iso27001.A8_1.Title())
	fmt.Println(iso27001.A8_1.Title27002())
	// Output:
	// User end point devices
	// User endpoint devices
}

func ExampleRequirement_Amendment2024() {
	for c := range iso27001.Clauses() {
		if c.Amendment2024() != "" {
			fmt.Println(c)
		}
	}
	// Output:
	// 4.1
	// 4.2
}

func ExampleSet() {
	stated := iso27001.AllClauses().Union(iso27001.People.Controls())
	audited := stated.Minus(iso27001.Heading7.Clauses()).With(iso27001.A5_15)
	fmt.Println(stated.Len(), audited.Len())
	fmt.Println(audited.Minus(iso27001.AllClauses()))
	fmt.Println(audited.Has(iso27001.Clause7_2), audited.HasAll(iso27001.Heading9.Clauses()))
	// Output:
	// 38 32
	// A.5.15 A.6.1 A.6.2 A.6.3 A.6.4 A.6.5 A.6.6 A.6.7 A.6.8
	// false true
}

func ExampleSearch() {
	for r := range iso27001.Search("telework") { // the title of A.6.7 until 2022
		fmt.Println(r)
	}
	// Output:
	// A.6.7
}
