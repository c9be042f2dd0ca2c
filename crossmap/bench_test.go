package crossmap_test

import (
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/attestkit/attestkit/crossmap"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/tsc"
)

// ratio runs ours and the plain way by turns and reports how many times as long the
// plain way takes. One turn of the plain way stands against rounds of ours.
func ratio(b *testing.B, rounds int, ours, plain func()) {
	b.Helper()
	var oursTime, plainTime time.Duration
	for b.Loop() {
		start := time.Now()
		for range rounds {
			ours()
		}
		middle := time.Now()
		plain()
		plainTime += time.Since(middle)
		oursTime += middle.Sub(start)
	}
	b.ReportMetric(float64(oursTime.Nanoseconds())/float64(b.N*rounds), "ours-ns")
	b.ReportMetric(float64(plainTime.Nanoseconds())/float64(b.N), "plain-ns")
	b.ReportMetric(float64(plainTime)*float64(rounds)/float64(oursTime), "x-faster")
	b.ReportMetric(0, "ns/op")
}

var sink int

// BenchmarkTotals counts the whole catalog.
func BenchmarkTotals(b *testing.B) {
	n, have := newNaive(), iso27001.AllRequirements()
	plainHave := idsOf(have.All())
	ratio(b, 50,
		func() { sink += crossmap.Cover(have, crossmap.Scope{}).Totals().Addressed },
		func() { sink += n.totals(plainHave, naiveScope{}).Addressed })
}

// BenchmarkTotalsOfScope counts security and privacy for a processor, with half of
// the requirements in place.
func BenchmarkTotalsOfScope(b *testing.B) {
	scope := crossmap.Scope{Categories: []tsc.Category{tsc.Security, tsc.Privacy}, Role: tsc.Processor}
	n, have := newNaive(), iso27001.Organizational.Controls().Union(iso27001.AllClauses())
	plainHave, plainScope := idsOf(have.All()), naively(scope)
	ratio(b, 50,
		func() { sink += crossmap.Cover(have, scope).Totals().Addressed },
		func() { sink += n.totals(plainHave, plainScope).Addressed })
}

// control is one of an organization's own controls, with the criteria and the
// requirements that it serves.
type control struct {
	criteria     tsc.Set
	requirements iso27001.Set
}

type plainControl struct{ criteria, requirements map[string]bool }

// controls returns 500 controls with two or three criteria and requirements each.
func controls() (ours []control, plain []plainControl) {
	for i := range 500 {
		var c control
		for j := range 2 + i%2 {
			c.criteria = c.criteria.With(tsc.Criterion(1 + (i*7+j*13)%61))
			c.requirements = c.requirements.With(iso27001.Requirement(1 + (i*11+j*17)%123))
		}
		ours = append(ours, c)
		plain = append(plain, plainControl{idsOf(c.criteria.All()), idsOf(c.requirements.All())})
	}
	return ours, plain
}

// BenchmarkControls joins the criteria and the requirements of 500 controls, each a
// set, and covers the requirements.
func BenchmarkControls(b *testing.B) {
	ours, plain := controls()
	n := newNaive()
	ratio(b, 50, func() {
		var met tsc.Set
		var have iso27001.Set
		for i := range ours {
			met, have = met.Union(ours[i].criteria), have.Union(ours[i].requirements)
		}
		sink += crossmap.Cover(have, crossmap.Scope{}).Totals().Addressed + met.Len()
	}, func() {
		met, have := map[string]bool{}, map[string]bool{}
		for i := range plain {
			maps.Copy(met, plain[i].criteria)
			maps.Copy(have, plain[i].requirements)
		}
		sink += n.totals(have, naiveScope{}).Addressed + len(met)
	})
}

// BenchmarkControlsOfLists does the same from lists, as documents hold them:
// handles against strings. Here most of the time goes into making the sets.
func BenchmarkControlsOfLists(b *testing.B) {
	sets, _ := controls()
	n := newNaive()
	var criteria [][]tsc.Criterion
	var requirements [][]iso27001.Requirement
	var criterionIDs, requirementIDs [][]string
	for _, c := range sets {
		criteria, requirements = append(criteria, slices.Collect(c.criteria.All())), append(requirements, slices.Collect(c.requirements.All()))
		criterionIDs = append(criterionIDs, strings.Fields(c.criteria.String()))
		requirementIDs = append(requirementIDs, strings.Fields(c.requirements.String()))
	}
	ratio(b, 10, func() {
		var met tsc.Set
		var have iso27001.Set
		for i := range criteria {
			met, have = met.Union(tsc.SetOf(criteria[i]...)), have.Union(iso27001.SetOf(requirements[i]...))
		}
		sink += crossmap.Cover(have, crossmap.Scope{}).Totals().Addressed + met.Len()
	}, func() {
		met, have := map[string]bool{}, map[string]bool{}
		for i := range criterionIDs {
			for _, id := range criterionIDs[i] {
				met[id] = true
			}
			for _, id := range requirementIDs[i] {
				have[id] = true
			}
		}
		sink += n.totals(have, naiveScope{}).Addressed + len(met)
	})
}

// BenchmarkStances asks one map of a pair, once read and read anew.
func BenchmarkStances(b *testing.B) {
	m := crossmap.Builtin()
	stances := m.Stances()
	ratio(b, 100,
		func() { sink += int(stances.Of("CC6.1", "A.5.15").Standing) },
		func() { sink += int(m.Stance("CC6.1", "A.5.15").Standing) })
}
