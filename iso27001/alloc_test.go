package iso27001_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/attestkit/attestkit/iso27001"
)

func TestNoAllocations(t *testing.T) {
	var (
		r       = iso27001.A5_15
		h       = iso27001.Heading6_1
		n       int
		ok      bool
		text    string
		err     error
		old     iso27001.Control2013
		id      = []byte("A.8.34")
		heading = []byte("7.5")
		id2013  = []byte("A.18.2.3")
		buffer  = make([]byte, 0, 64)
		some    = iso27001.AllClauses().Union(iso27001.SetOf(r))
	)
	for name, f := range map[string]func(){
		"ParseRequirement":          func() { r, err = iso27001.ParseRequirement("A.8.34") },
		"ParseRequirement clause":   func() { _, err = iso27001.ParseRequirement("10.2") },
		"ParseLoose":                func() { r, err = iso27001.ParseLoose("ISO/IEC 27001:2022 annex a 05_15") },
		"ParseLoose clause":         func() { _, err = iso27001.ParseLoose("Clause 6.1.3") },
		"ParseLoose bare":           func() { r, err = iso27001.ParseLoose("5.15") },
		"ParseLoose2013":            func() { old, err = iso27001.ParseLoose2013("ISO 27001:2013 annex a 18.2.3") },
		"Candidates":                func() { some = iso27001.Candidates("6.1.2") },
		"Candidates of a heading":   func() { some = iso27001.Candidates("ISO 27001 clause 6.1") },
		"Candidates with a title":   func() { some = iso27001.Candidates("5.1 Policies for information security") },
		"ParseHeading":              func() { h, err = iso27001.ParseHeading("9.3") },
		"Parse2013":                 func() { old, err = iso27001.Parse2013("A.18.2.3") },
		"ParseCapability":           func() { _, err = iso27001.ParseCapability("information-security-assurance") },
		"Requirement.UnmarshalText": func() { err = r.UnmarshalText(id) },
		"Heading.UnmarshalText":     func() { err = h.UnmarshalText(heading) },
		"Control2013.UnmarshalText": func() { err = old.UnmarshalText(id2013) },
		"Requirement.String":        func() { text = r.String() },
		"Requirement.AppendText":    func() { buffer, err = r.AppendText(buffer[:0]) },
		"Requirements":              func() { n = count(iso27001.Requirements()) },
		"Clauses":                   func() { n = count(iso27001.Clauses()) },
		"Controls":                  func() { n = count(iso27001.Controls()) },
		"Controls2013":              func() { n = count(iso27001.Controls2013()) },
		"Headings":                  func() { n = count(iso27001.Headings()) },
		"Heading.Clauses":           func() { some = h.Clauses() },
		"Theme.Controls":            func() { some = iso27001.Technological.Controls() },
		"From2013":                  func() { some = iso27001.From2013(107) },
		"In2013":                    func() { n = count(r.In2013()) },
		"ByAttribute":               func() { some = iso27001.ByAttribute(iso27001.DomainDefence) },
		"AttributeSet":              func() { ok = r.Capabilities().Has(iso27001.CapabilityContinuity) },
		"AttributeSet.All":          func() { n = count(r.Capabilities().All()) },
		"Set.All":                   func() { n = count(some.All()) },
		"SetOf":                     func() { some = iso27001.SetOf(iso27001.Clause4_1, iso27001.A8_34) },
		"Set algebra": func() {
			some = some.Union(iso27001.AllControls()).Minus(iso27001.SetOf(r)).Intersect(some).With(r).Without(r)
		},
		"Set.Has": func() { ok = some.Has(r) && some.HasAll(some) },
		"Search":  func() { n = count(iso27001.Search("access")) },
	} {
		assert.Zero(t, testing.AllocsPerRun(10, f), name)
		assert.NoError(t, err, name)
	}
	_, _, _ = n, ok, text
}
