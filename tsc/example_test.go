package tsc_test

import (
	"encoding/json"
	"fmt"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/tsc"
)

func Example() {
	c, err := tsc.ParseCriterion("CC6.4")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(c, "in", c.Series(), c.Series().Name())
	for p := range c.PointsOfFocus() {
		fmt.Println(p, p.Name())
	}
	// Output:
	// CC6.4 in CC6 Logical and Physical Access Controls
	// CC6.4#1 Creates or Modifies Physical Access
	// CC6.4#2 Removes Physical Access
	// CC6.4#3 Recovers Physical Devices
	// CC6.4#4 Reviews Physical Access
}

func ExampleParseCriterion() {
	_, err := tsc.ParseCriterion("PP1.1")
	for _, p := range attestkit.Problems(err) {
		fmt.Println(p.Rule)
		fmt.Println(p.Detail)
	}
	// Output:
	// unknown-id
	// "PP1.1" is not a criterion of the 2017 trust services criteria: did you mean PI1.1?
}

func ExampleParseLoose() {
	for _, text := range []string{"CC 6.1", "cc6_1", "cc_a_1_1", "TSC CC6.1"} {
		c, _ := tsc.ParseLoose(text)
		fmt.Println(c)
	}
	_, err := tsc.ParseLoose("CC6.1.3")
	fmt.Println(err)
	// Output:
	// CC6.1
	// CC6.1
	// A1.1
	// CC6.1
	// unknown-id: "CC6.1.3" says more than a criterion's id, and neither criteria nor points of focus have numbered parts: did you mean CC6.1?
}

// An importer that cannot read a cell offers what it may mean.
func ExampleCandidates() {
	for _, cell := range []string{"6.1", "PP1.1", "P6.0", "CC6.1 Logical access", "n/a"} {
		if _, err := tsc.ParseLoose(cell); err != nil {
			fmt.Printf("%q: choose of {%s}\n", cell, tsc.Candidates(cell))
		}
	}
	// Output:
	// "6.1": choose of {CC6.1 P6.1}
	// "PP1.1": choose of {PI1.1}
	// "P6.0": choose of {P6.1 P6.2 P6.3 P6.4 P6.5 P6.6 P6.7}
	// "CC6.1 Logical access": choose of {CC6.1}
	// "n/a": choose of {}
}

func ExampleParseLooseSeries() {
	for _, text := range []string{"P6.0", "cc 6", "Control Environment"} {
		s, err := tsc.ParseLooseSeries(text)
		fmt.Println(s, s.Name(), err)
	}
	// Output:
	// P6 Disclosure and Notification <nil>
	// CC6 Logical and Physical Access Controls <nil>
	// CC1 Control Environment <nil>
}

func ExampleParseLoosePoint() {
	for _, text := range []string{"CC6.1-POF11", "CC6.1 - Protects Encryption Keys", "Removes Physical Access"} {
		p, err := tsc.ParseLoosePoint(text)
		fmt.Println(p, p.Name(), err)
	}
	_, err := tsc.ParseLoosePoint("CC3.1 Reflects Entity Activities")
	fmt.Println(err)
	// Output:
	// CC6.1#11 Protects Cryptographic Keys <nil>
	// CC6.1#11 Protects Cryptographic Keys <nil>
	// CC6.4#2 Removes Physical Access <nil>
	// ambiguous-id: "CC3.1 Reflects Entity Activities" could be CC3.1#7 or CC3.1#10 or CC3.1#13: write which
}

func ExampleParseLooseCategory() {
	for _, text := range []string{"Processing Integrity", "PI", "Security (Common Criteria)"} {
		c, err := tsc.ParseLooseCategory(text)
		fmt.Println(c, err)
	}
	_, err := tsc.ParseLooseCategory("Conf.")
	fmt.Println(err)
	// Output:
	// processing-integrity <nil>
	// processing-integrity <nil>
	// security <nil>
	// unknown-id: "Conf." is not a trust services category: did you mean confidentiality?
}

func ExampleCriterion() {
	for c := range tsc.SeriesCC3.Criteria().All() {
		fmt.Println(c, "restates COSO principle", c.COSOPrinciple(), "and has", c.CountPoints(), "points of focus")
	}
	category, added := tsc.PI1_3.Category()
	fmt.Println(category, added)
	_, added = tsc.CC3_1.Category()
	fmt.Println(added)
	// Output:
	// CC3.1 restates COSO principle 6 and has 16 points of focus
	// CC3.2 restates COSO principle 7 and has 9 points of focus
	// CC3.3 restates COSO principle 8 and has 5 points of focus
	// CC3.4 restates COSO principle 9 and has 6 points of focus
	// processing-integrity true
	// false
}

// A criterion is its id wherever text is wanted: in JSON, as a map key, as a flag.
func ExampleCriterion_MarshalText() {
	exceptions := map[tsc.Criterion]int{tsc.CC6_1: 2, tsc.A1_2: 1}
	text, err := json.Marshal(exceptions)
	fmt.Println(string(text), err)

	clear(exceptions)
	err = json.Unmarshal([]byte(`{"CC6.11": 1}`), &exceptions)
	fmt.Println(err)
	// Output:
	// {"A1.2":1,"CC6.1":2} <nil>
	// unknown-id: "CC6.11" is not a criterion of the 2017 trust services criteria: CC6 holds CC6.1 to CC6.8
}

func ExampleCriterion_RetiredTitles() {
	for title := range tsc.CC6_5.RetiredTitles() {
		fmt.Println(title)
	}
	// Output:
	// Identifies Data and Software for Disposal
	// Removes Data and Software From Entity Control
}

func ExampleSeries() {
	for s := range tsc.AllSeries() {
		if category, ok := s.Category(); ok {
			fmt.Println(s, category, s.Criteria())
		}
	}
	// Output:
	// A1 availability A1.1 A1.2 A1.3
	// C1 confidentiality C1.1 C1.2
	// PI1 processing-integrity PI1.1 PI1.2 PI1.3 PI1.4 PI1.5
	// P1 privacy P1.1
	// P2 privacy P2.1
	// P3 privacy P3.1 P3.2
	// P4 privacy P4.1 P4.2 P4.3
	// P5 privacy P5.1 P5.2
	// P6 privacy P6.1 P6.2 P6.3 P6.4 P6.5 P6.6 P6.7
	// P7 privacy P7.1
	// P8 privacy P8.1
}

// Every examination uses the common criteria; security adds nothing to them.
func ExampleCategory() {
	for c := range tsc.Categories() {
		fmt.Println(c.Name(), c.Criteria().Len(), tsc.CriteriaFor(c).Len())
	}
	// Output:
	// Security 0 33
	// Availability 3 36
	// Processing integrity 5 38
	// Confidentiality 2 35
	// Privacy 18 51
}

func ExamplePointOfFocus() {
	p, err := tsc.ParsePoint("CC6.1#11")
	fmt.Println(p, p.Name(), err)
	fmt.Println(p.Applicability(), p.Change())
	fmt.Println("until 2022:", p.PriorTitle())
	// Output:
	// CC6.1#11 Protects Cryptographic Keys <nil>
	// all-engagements retitled
	// until 2022: Protects Encryption Keys
}

func ExampleApplicability() {
	for p := range tsc.CC7_3.PointsOfFocus() {
		if category, limited := p.Applicability().Category(); limited {
			fmt.Println(p, category)
		}
	}
	fmt.Println(tsc.AppliesPrivacyController.AppliesTo(tsc.Processor))
	// Output:
	// CC7.3#4 confidentiality
	// CC7.3#5 confidentiality
	// CC7.3#6 privacy
	// CC7.3#7 privacy
	// false
}

func ExampleChange() {
	counts := map[tsc.Change]int{}
	for p := range tsc.PointsOfFocus() {
		counts[p.Change()]++
	}
	for c := range tsc.Changes() {
		fmt.Println(c, counts[c])
	}
	// Output:
	// unchanged 206
	// revised 62
	// retitled 24
	// added 33
	// added-2020 2
	// split 2
	// merged 1
}

func ExampleRole() {
	for r := range tsc.Roles() {
		points := 0
		for range tsc.PointsFor(tsc.Scope{Role: r}) {
			points++
		}
		fmt.Println(r, points)
	}
	// Output:
	// controller 327
	// processor 315
}

func ExampleScope() {
	s := tsc.Scope{Categories: []tsc.Category{tsc.Security, tsc.Privacy}, Role: tsc.Processor}
	points := 0
	for range tsc.PointsFor(s) {
		points++
	}
	fmt.Println(s.Criteria().Len(), "criteria,", points, "points of focus")
	fmt.Println(s.Has(tsc.P1_1.Point(1)))
	// Output:
	// 51 criteria, 267 points of focus
	// false
}

func ExamplePointsFor() {
	extra := map[tsc.Criterion]int{}
	for p := range tsc.PointsFor(tsc.Scope{Categories: []tsc.Category{tsc.Availability}}) {
		if _, limited := p.Applicability().Category(); limited && p.Criterion().IsCommon() {
			extra[p.Criterion()]++
		}
	}
	fmt.Println(extra)
	// Output:
	// map[CC8.1:1]
}

func ExampleSet() {
	examined := tsc.CriteriaFor(tsc.Availability, tsc.Confidentiality)
	met := examined.Without(tsc.CC6_3).Without(tsc.A1_3)
	fmt.Println(examined.Len(), met.Len())
	fmt.Println("open:", examined.Minus(met))
	fmt.Println(met.HasAll(tsc.SetOf(tsc.CC6_1, tsc.CC6_2)), met.Has(tsc.P1_1))
	// Output:
	// 38 36
	// open: CC6.3 A1.3
	// true false
}

func ExampleCriteriaFor() {
	fmt.Println(tsc.CriteriaFor(tsc.Availability).Minus(tsc.CommonCriteria()))
	fmt.Println(tsc.CriteriaFor() == tsc.AllCriteria())
	// Output:
	// A1.1 A1.2 A1.3
	// true
}

func ExampleSearch() {
	for m := range tsc.Search("encryption keys") {
		fmt.Println(m.Criterion, m.Point, m.Point.Name())
	}
	// Output:
	// CC6.1 CC6.1#11 Protects Cryptographic Keys
}
