package tsc_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/attestkit/attestkit/tsc"
)

func TestNoAllocations(t *testing.T) {
	var (
		c      = tsc.CC6_1
		p      = c.Point(13)
		n      int
		ok     bool
		text   string
		err    error
		id     = []byte("CC6.1")
		point  = []byte("CC6.1#13")
		buffer = make([]byte, 0, 64)
		some   = tsc.CriteriaFor(tsc.Availability)
		scope  = tsc.Scope{Categories: []tsc.Category{tsc.Security, tsc.Privacy}, Role: tsc.Processor}
	)
	for name, f := range map[string]func(){
		"ParseCriterion":          func() { c, err = tsc.ParseCriterion("CC6.1") },
		"ParseLoose":              func() { c, err = tsc.ParseLoose("AICPA TSC cc_a_1_1") },
		"ParseLooseSeries":        func() { _, err = tsc.ParseLooseSeries("CC6 Logical and Physical Access Controls") },
		"ParseLoosePoint":         func() { p, err = tsc.ParseLoosePoint("CC6.1 - protects encryption keys") },
		"ParseLoosePoint name":    func() { p, err = tsc.ParseLoosePoint("Protects Encryption Keys") },
		"ParseLooseCategory":      func() { _, err = tsc.ParseLooseCategory("SOC 2 Security (Common Criteria)") },
		"Candidates":              func() { some = tsc.Candidates("6.1") },
		"Candidates of a series":  func() { some = tsc.Candidates("SOC 2 CC6.0") },
		"Candidates with a title": func() { some = tsc.Candidates("CC6.1 Logical access") },
		"ParsePoint":              func() { p, err = tsc.ParsePoint("CC6.1#13") },
		"ParseSeries":             func() { _, err = tsc.ParseSeries("PI1") },
		"ParseCategory":           func() { _, err = tsc.ParseCategory("privacy") },
		"Criterion.UnmarshalText": func() { err = c.UnmarshalText(id) },
		"Point.UnmarshalText":     func() { err = p.UnmarshalText(point) },
		"Criterion.String":        func() { text = c.String() },
		"Criterion.AppendText":    func() { buffer, err = c.AppendText(buffer[:0]) },
		"PointOfFocus.AppendText": func() { buffer, err = p.AppendText(buffer[:0]) },
		"Criterion.Category":      func() { _, ok = c.Category() },
		"PointOfFocus.PriorTitle": func() { text = p.PriorTitle() },
		"Criteria":                func() { n = count(tsc.Criteria()) },
		"PointsOfFocus":           func() { n = count(tsc.PointsOfFocus()) },
		"AllSeries":               func() { n = count(tsc.AllSeries()) },
		"Set.All":                 func() { n = count(some.All()) },
		"CriteriaFor":             func() { some = tsc.CriteriaFor(tsc.Availability, tsc.Privacy) },
		"SetOf":                   func() { some = tsc.SetOf(tsc.CC6_1, tsc.P8_1) },
		"Set algebra":             func() { some = some.Union(tsc.CommonCriteria()).Minus(tsc.SetOf(c)).Intersect(some).With(c).Without(c) },
		"Set.Has":                 func() { ok = some.Has(c) && some.HasAll(some) },
		"Scope.Has":               func() { ok = scope.Has(p) },
		"Criterion.PointsOfFocus": func() { n = count(c.PointsOfFocus()) },
		"Criterion.RetiredTitles": func() { n = count(tsc.CC6_5.RetiredTitles()) },
		"PointsFor":               func() { n = count(tsc.PointsFor(scope)) },
		"Search":                  func() { n = count(tsc.Search("privacy")) },
	} {
		assert.Zero(t, testing.AllocsPerRun(10, f), name)
		assert.NoError(t, err, name)
	}
	_, _, _ = n, ok, text
}
