package crossmap_test

import (
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit/crossmap"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/tsc"
)

// joined returns a map from criteria to requirements that says nothing of the rest.
func joined(links ...crossmap.MapLink) crossmap.Map {
	for i := range links {
		if links[i].Relation == 0 {
			links[i].Relation = crossmap.Intersects
		}
		if links[i].Rationale == "" {
			links[i].Rationale = "a reason"
		}
	}
	return crossmap.Map{Source: crossmap.Framework{Name: "TSC 2017"}, Target: crossmap.Framework{Name: "ISO/IEC 27001:2022"}, Links: links, Exhaustive: true}
}

// found returns codes and pointers, as "code pointer".
func found(m crossmap.Map) []string {
	var list []string
	for _, f := range crossmap.Lint(m) {
		list = append(list, string(f.Code)+" "+f.Pointer)
	}
	return list
}

func TestLintIDs(t *testing.T) {
	m := joined(
		crossmap.MapLink{Source: "CC6.1", Target: "A.5.15"},
		crossmap.MapLink{Source: "CC 6.2", Target: "A5.16"},
		crossmap.MapLink{Source: "CC9.9", Target: "A.9.2.3"},
		crossmap.MapLink{Source: "CC6", Target: "6.1"},
		crossmap.MapLink{Source: "P1.0", Target: "A.5"},
		crossmap.MapLink{Source: "CC6.3", Target: "A.5.99"},
		crossmap.MapLink{Source: "CC6.4", Target: "A.5.99"},
	)
	assert.Equal(t, []string{
		"loose-id /links/1/source", "loose-id /links/1/target",
		"unknown-id /links/2/source", "edition-2013 /links/2/target",
		"heading /links/3/source", "heading /links/3/target",
		"heading /links/4/source", "heading /links/4/target",
		"unknown-id /links/5/target", // said once
	}, found(m))
	details := crossmap.Lint(m)
	assert.Contains(t, details[3].Detail, "in 2022 it went to A.8.2")
	assert.Contains(t, details[5].Detail, "6.1.1 6.1.2 6.1.3")
	assert.Equal(t, []string{"A.9.2.3"}, details[3].IDs)
	assert.Equal(t, `/links/1/source loose-id: "CC 6.2" is written CC6.2`, details[0].String())

	other := m
	other.Source.Name, other.Target.Name = "A", "B"
	assert.Empty(t, found(other), "ids of other frameworks are not ours to judge")
}

// TestLintBareNumbers: 5.3 is a clause, and as A.5.3 a control. Only what stands
// beside it tells which.
func TestLintBareNumbers(t *testing.T) {
	alone := joined(crossmap.MapLink{Source: "CC1.3", Target: "5.3"}, crossmap.MapLink{Source: "CC3.1", Target: "6.1"}, crossmap.MapLink{Source: "CC4.1", Target: "9.2.1"})
	assert.Equal(t, []string{"ambiguous-id /links/0/target", "ambiguous-id /links/1/target"}, found(alone))
	assert.Contains(t, crossmap.Lint(alone)[0].Detail, "the clause 5.3 or the control A.5.3")
	assert.Contains(t, crossmap.Lint(alone)[1].Detail, "A.6.1")
	lettered := joined(append(alone.Links, crossmap.MapLink{Source: "CC6.1", Target: "A.5.15"})...)
	assert.Equal(t, []string{"heading /links/1/target"}, found(lettered))
	assert.Contains(t, crossmap.Lint(lettered)[0].Detail, "A.6.1")
	mixed := joined(append(lettered.Links, crossmap.MapLink{Source: "CC6.1", Target: "5.16"})...)
	assert.Equal(t, []string{"ambiguous-id /links/0/target", "ambiguous-id /links/1/target", "loose-id /links/4/target"}, found(mixed))
	plain := joined(crossmap.MapLink{Source: "CC1.3", Target: "Clause 5.3"}, crossmap.MapLink{Source: "CC1.3", Target: "A.5.3"}, crossmap.MapLink{Source: "CC1.4", Target: "7.2 "})
	assert.Equal(t, []string{"loose-id /links/0/target", "loose-id /links/2/target"}, found(plain))

	for _, m := range []crossmap.Map{alone, mixed} {
		assert.Equal(t, crossmap.UnknownID, m.Stance("CC1.3", "5.3").Standing, "it does not say which")
		assert.Equal(t, crossmap.AssertedNone, m.Stance("CC1.3", "A.5.3").Standing)
	}
	assert.Equal(t, crossmap.Linked, lettered.Stance("CC1.3", "5.3").Standing)
	assert.Equal(t, crossmap.AssertedNone, lettered.Stance("CC1.3", "A.5.3").Standing)
}

func TestLintSeveralIDs(t *testing.T) {
	m := joined(
		crossmap.MapLink{Source: "CC6.1, CC6.2", Target: "A.5.15;A.5.16"},
		crossmap.MapLink{Source: "CC 6.9", Target: "A.5.15\nA.9.2.3"},
		crossmap.MapLink{Source: "CC6.1 and more", Target: "Annex A 5.15"},
	)
	assert.Equal(t, []string{
		"several-ids /links/0/source", "several-ids /links/0/target",
		"unknown-id /links/1/source", "several-ids /links/1/target",
		"unknown-id /links/2/source", "loose-id /links/2/target",
	}, found(m))
}

func TestLintEditions(t *testing.T) {
	links := []crossmap.MapLink{{Source: "CC6.2", Target: "A.9.2.3"}, {Source: "CC6.2", Target: "A.5.1"}, {Source: "CC6.7", Target: "A.6.2.1 "}}
	m := joined(links...)
	assert.Equal(t, []string{"edition-2013 /links/0/target", "edition-2013 /links/2/target"}, found(m))
	assert.Contains(t, crossmap.Lint(m)[1].Detail, "A.8.1")
	for pointer, framework := range map[string]crossmap.Framework{
		"/target/edition": {Name: "ISO/IEC 27001", Edition: "2013"},
		"/target/name":    {Name: "ISO/IEC 27002:2013"},
	} {
		m := joined(links...)
		m.Target, m.Exhaustive = framework, false
		list := found(m)
		assert.Equal(t, []string{"edition " + pointer, "edition-2013 /links/0/target", "edition-2013 /links/2/target"}, list[:3])
		assert.NotContains(t, list, "unmentioned /target", "of the edition that it is not about")
	}
	m.Source = crossmap.Framework{Name: "Trust Services Criteria", Edition: "2014"}
	assert.Equal(t, "edition /source/edition", found(m)[0])
	for _, edition := range []string{"", "2022", "2022 Amd 1:2024", "second"} {
		m := joined(links[0])
		m.Target.Edition = edition
		assert.NotContains(t, found(m), "edition /target/edition", edition)
	}
}

func TestLintPairs(t *testing.T) {
	m := joined(
		crossmap.MapLink{Source: "CC6.1", Target: "A.5.15"},
		crossmap.MapLink{Source: "CC6.1", Target: "A.5.15"},
		crossmap.MapLink{Source: "CC6.1", Target: "A.5.15", Relation: crossmap.Subset},
		crossmap.MapLink{Source: "CC6.4", Target: "A.7.6", Points: []int{1, 5}},
		crossmap.MapLink{Source: "CC6.5", Target: "A.7.14", Relation: crossmap.Equal, Rationale: " "},
		crossmap.MapLink{Source: "CC6.5", Target: "A.7.10", Relation: crossmap.Equal},
		crossmap.MapLink{Source: "CC6.6", Target: "A.8.20", Relation: crossmap.Subset, Points: []int{1, 2}},
		crossmap.MapLink{Source: "CC6.7", Target: "A.8.12", Relation: crossmap.NoRelation},
	)
	m.None = []crossmap.MapNone{{Target: "A.7.6"}, {Source: "CC6.7", Target: "A.8.12"}}
	assert.Equal(t, []string{
		"duplicate /links/1", "contradiction /links/2",
		"point /links/3/points/1", "contradiction /links/3",
		"no-rationale /links/4", "contradiction /links/5", "contradiction /links/6/points",
	}, found(m))
	back := m.Converse()
	assert.ElementsMatch(t, found(m), found(back), "what is wrong is wrong from both sides")
}

func TestLintLostZeros(t *testing.T) {
	// our own links say that CC1.1 goes with A.5.10 and not with A.5.1: too little for a
	// map that may not have got so far, enough for one that goes on after A.5.10
	assert.Empty(t, found(joined(crossmap.MapLink{Source: "CC1.1", Target: "A.5.1"})))
	assert.Empty(t, found(joined(crossmap.MapLink{Source: "CC1.1", Target: "A.5.1"}, crossmap.MapLink{Source: "CC6.4", Target: "A.7.11"})))
	assert.Equal(t, []string{"lost-zero /links/0/target"}, found(joined(
		crossmap.MapLink{Source: "CC1.1", Target: "A.5.1"}, crossmap.MapLink{Source: "CC6.1", Target: "A.5.15"})))
	// A.5.1 stands for both: only a gap between its neighbours shows it
	both := []crossmap.MapLink{{Source: "CC1.1", Target: "A.5.1"}, {Source: "CC5.3", Target: "A.5.1"}, {Source: "CC6.1", Target: "A.5.9"}}
	assert.Empty(t, found(joined(both...)))
	assert.Equal(t, []string{"lost-zero /links/0/target"}, found(joined(append(both, crossmap.MapLink{Source: "CC6.2", Target: "A.5.11"})...)))
	assert.Empty(t, found(joined(crossmap.MapLink{Source: "CC5.3", Target: "A.5.1"})))
	// the longer id is there, so the shorter one means itself
	assert.Empty(t, found(joined(crossmap.MapLink{Source: "CC1.1", Target: "A.5.1"}, crossmap.MapLink{Source: "CC1.1", Target: "A.5.10"})))
	// two rows became one pair
	assert.Equal(t, []string{"lost-zero /links/0/target", "duplicate /links/1"}, found(joined(
		crossmap.MapLink{Source: "CC5.3", Target: "A.5.1", Rationale: "policies"}, crossmap.MapLink{Source: "CC5.3", Target: "A.5.1", Rationale: "acceptable use"})))
	assert.Equal(t, []string{"duplicate /links/1"}, found(joined(
		crossmap.MapLink{Source: "CC5.3", Target: "A.5.1"}, crossmap.MapLink{Source: "CC5.3", Target: "A.5.1"})), "a row that was copied")
	// a spreadsheet ate every zero of our own map
	m := crossmap.Builtin()
	m.None = nil
	for i := range m.Links {
		if n := len(m.Links[i].Target); n == 6 && m.Links[i].Target[n-1] == '0' {
			m.Links[i].Target = m.Links[i].Target[:n-1]
		}
	}
	lost := map[string]bool{}
	for _, f := range crossmap.Lint(m) {
		if f.Code == crossmap.CodeLostZero {
			lost[f.IDs[0]] = true
		}
	}
	assert.Equal(t, map[string]bool{"A.5.1": true, "A.5.2": true, "A.5.3": true, "A.7.1": true, "A.8.1": true, "A.8.2": true, "A.8.3": true}, lost)
}

func TestLintMapLevel(t *testing.T) {
	var links []crossmap.MapLink
	for r := range iso27001.Controls() {
		if r <= iso27001.A5_32 {
			links = append(links, crossmap.MapLink{Source: "CC6.1", Target: r.String(), Relation: crossmap.Intersects})
		}
	}
	m := joined()
	m.Links, m.Exhaustive = links, false
	m.None = []crossmap.MapNone{{Target: "A.7.6"}, {Source: "P1.1"}}
	assert.Equal(t, []string{"fan-out /links/0/source", "no-rationale /links", "all-intersects /links", "unmentioned /source", "unmentioned /target"}, found(m))
	list := crossmap.Lint(m)
	assert.Len(t, list[3].IDs, 59)
	assert.Len(t, list[4].IDs, 90)
	assert.NotContains(t, list[3].IDs, "P1.1")
	assert.Contains(t, list[0].Detail, strconv.Itoa(len(links)))
	assert.Empty(t, crossmap.Lint(joined()))
}

// TestLintOfAMechanicalMap is the map that this package is meant to replace.
func TestLintOfAMechanicalMap(t *testing.T) {
	m := joined()
	m.Exhaustive = false
	for c := range tsc.CommonCriteria().All() {
		for r := range iso27001.Theme(iso27001.Technological).Controls().All() {
			m.Links = append(m.Links, crossmap.MapLink{Source: c.String(), Target: r.String(), Relation: crossmap.Intersects})
		}
	}
	list := crossmap.Lint(m)
	codes := map[crossmap.Code]int{}
	for _, f := range list {
		codes[f.Code]++
		assert.NotEmpty(t, f.Detail)
	}
	assert.Equal(t, map[crossmap.Code]int{crossmap.CodeFanOut: 67, crossmap.CodeNoRationale: 1, crossmap.CodeAllIntersects: 1, crossmap.CodeUnmentioned: 2}, codes)
	again := crossmap.Lint(m)
	require.True(t, slices.EqualFunc(list, again, func(a, b crossmap.Finding) bool { return a.String() == b.String() }), "the same on every run")
}
