package crossmap_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit/crossmap"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/tsc"
)

func TestCoverageAgreesWithMapsOfStrings(t *testing.T) {
	n := newNaive()
	for _, scope := range scopes() {
		plain := naively(scope)
		for _, have := range samples() {
			ids := idsOf(have.All())
			cover := crossmap.Cover(have, scope)
			require.Equal(t, n.totals(ids, plain), cover.Totals(), "%v %s", scope, have)
			for row := range cover.Rows() {
				addressed, applicable := n.row(row.Criterion().String(), ids, plain)
				require.Equal(t, len(addressed), row.Addressed(), row.Criterion())
				require.Equal(t, len(applicable), row.Applicable(), row.Criterion())
				require.Equal(t, addressed, idsOf(row.Points()), row.Criterion())
			}
		}
	}
}

func TestScopeCounts(t *testing.T) {
	for _, want := range []struct {
		scope                      crossmap.Scope
		criteria, points, noPoints int
	}{
		{crossmap.Scope{}, 61, 330, 0},
		{crossmap.Scope{Categories: []tsc.Category{tsc.Security}}, 33, 208, 0},
		{crossmap.Scope{Categories: []tsc.Category{tsc.Security, tsc.Privacy}, Role: tsc.Processor}, 51, 267, 3},
	} {
		cover := crossmap.Cover(iso27001.Set{}, want.scope)
		totals := cover.Totals()
		assert.Equal(t, want.criteria, cover.Criteria().Len())
		assert.Equal(t, want.points, totals.Applicable)
		assert.Equal(t, want.noPoints, totals.NoPoints)
		assert.Equal(t, want.criteria-want.noPoints, totals.Criteria())
		assert.Equal(t, totals.Criteria(), totals.None)
	}
}

// TestApplicablePointsAreThoseOfTheScope holds the table of point masks against
// package tsc.
func TestApplicablePointsAreThoseOfTheScope(t *testing.T) {
	for _, scope := range scopes() {
		cover := crossmap.Cover(iso27001.Set{}, scope)
		var missing []tsc.PointOfFocus
		for row := range cover.Rows() {
			missing = slices.AppendSeq(missing, row.Missing())
		}
		assert.Equal(t, slices.Collect(tsc.PointsFor(scope)), missing, scope)
		assert.Equal(t, scope.Criteria(), cover.Criteria())
		back := cover.Scope()
		assert.Equal(t, scope.Role, back.Role)
		assert.ElementsMatch(t, scope.Categories, back.Categories)
	}
}

func TestTotalsAddUp(t *testing.T) {
	for _, scope := range scopes() {
		for _, have := range samples()[:6] {
			cover := crossmap.Cover(have, scope)
			var bySeries, byCategory crossmap.Totals
			for s := range tsc.AllSeries() {
				bySeries = sum(bySeries, cover.Series(s))
			}
			for k := range tsc.Categories() {
				byCategory = sum(byCategory, cover.Category(k))
			}
			assert.Equal(t, cover.Totals(), bySeries)
			assert.Equal(t, cover.Totals(), byCategory)
		}
	}
}

func sum(a, b crossmap.Totals) crossmap.Totals {
	return crossmap.Totals{Addressed: a.Addressed + b.Addressed, Applicable: a.Applicable + b.Applicable, Full: a.Full + b.Full, Partial: a.Partial + b.Partial, None: a.None + b.None, NoPoints: a.NoPoints + b.NoPoints}
}

func TestAddingARequirementNeverLowersACount(t *testing.T) {
	for _, scope := range []crossmap.Scope{{}, {Categories: []tsc.Category{tsc.Security}}, {Role: tsc.Processor}} {
		for _, have := range samples() {
			before := crossmap.Cover(have, scope)
			for r := range iso27001.Requirements() {
				after := crossmap.Cover(have.With(r), scope)
				for row := range before.Rows() {
					require.LessOrEqual(t, row.Addressed(), after.Row(row.Criterion()).Addressed(), "%s after %s", row.Criterion(), r)
				}
			}
		}
	}
}

func TestEverythingInPlaceIsStillNotFull(t *testing.T) {
	cover := crossmap.Cover(iso27001.AllRequirements(), crossmap.Scope{})
	totals := cover.Totals()
	assert.Less(t, totals.Addressed, totals.Applicable)
	assert.Positive(t, totals.Partial)
	for row := range cover.Rows() {
		assert.Equal(t, slices.Collect(row.Missing()), slices.Collect(row.Beyond()), row.Criterion())
		assert.Empty(t, slices.Collect(row.Open()), row.Criterion())
	}
	beyond := []tsc.PointOfFocus{
		tsc.CC1_2.Point(3), // a board that operates independently
		tsc.CC1_5.Point(3), // incentives
		tsc.CC1_5.Point(4), // pressures
		tsc.CC3_3.Point(2), // incentives to fraud
	}
	for c := range tsc.SeriesP1.Criteria().Union(tsc.SeriesP2.Criteria()).Union(tsc.SeriesP5.Criteria()).All() {
		beyond = slices.AppendSeq(beyond, c.PointsOfFocus())
	}
	for _, p := range beyond {
		assert.Contains(t, slices.Collect(cover.Row(p.Criterion()).Missing()), p)
	}
}

func TestRowsExplainTheirNumbers(t *testing.T) {
	for _, scope := range []crossmap.Scope{{}, {Categories: []tsc.Category{tsc.Availability}}, {Role: tsc.Controller}} {
		for _, have := range samples() {
			for row := range crossmap.Cover(have, scope).Rows() {
				explains(t, row, have, scope)
			}
		}
	}
}

func explains(t *testing.T, row crossmap.Row, have iso27001.Set, scope crossmap.Scope) {
	t.Helper()
	made := map[tsc.PointOfFocus]bool{}
	for l := range row.Links() {
		require.True(t, have.Has(l.Requirement()) && l.Criterion() == row.Criterion(), l)
		reached := 0
		for p := range l.Points() {
			if scope.Has(p) {
				made[p] = true
				reached++
			}
		}
		require.Positive(t, reached, l)
	}
	require.Len(t, made, row.Addressed())
	points, missing := slices.Collect(row.Points()), slices.Collect(row.Missing())
	require.Len(t, points, row.Addressed())
	require.Len(t, missing, row.Applicable()-row.Addressed())
	for l := range row.Open() {
		require.False(t, have.Has(l.Requirement()), l)
		require.True(t, slices.ContainsFunc(missing, l.Addresses), l)
	}
	for p := range row.Beyond() {
		require.Contains(t, missing, p)
		for l := range crossmap.LinksFrom(row.Criterion()) {
			require.False(t, l.Addresses(p), p)
		}
	}
	want := crossmap.Partial
	switch {
	case row.Applicable() == 0:
		want = crossmap.NoPoints
	case len(missing) == 0:
		want = crossmap.Full
	case len(points) == 0:
		want = crossmap.None
	}
	require.Equal(t, want, row.State(), row.Criterion())
}

func TestRowOutsideTheScope(t *testing.T) {
	cover := crossmap.Cover(iso27001.AllRequirements(), crossmap.Scope{Categories: []tsc.Category{tsc.Security}})
	for _, c := range []tsc.Criterion{0, 200, tsc.A1_1, tsc.P8_1} {
		row := cover.Row(c)
		assert.False(t, row.IsValid())
		assert.Zero(t, row.State())
		assert.Zero(t, row.Applicable())
		assert.Empty(t, slices.Collect(row.Links()))
		assert.Empty(t, slices.Collect(row.Missing()))
		assert.Empty(t, slices.Collect(row.Open()))
		assert.Empty(t, slices.Collect(row.Beyond()))
	}
	assert.Zero(t, cover.Category(tsc.Privacy))
	assert.Zero(t, cover.Category(0))
	assert.Zero(t, cover.Series(0))
	assert.Equal(t, iso27001.AllRequirements(), cover.Have())
}

func TestCoverageIsAValue(t *testing.T) {
	categories := []tsc.Category{tsc.Privacy, tsc.Security, tsc.Privacy}
	a := crossmap.Cover(iso27001.AllClauses(), crossmap.Scope{Categories: categories})
	b := crossmap.Cover(iso27001.AllClauses(), crossmap.Scope{Categories: []tsc.Category{tsc.Security, tsc.Privacy}})
	assert.True(t, a == b)
	categories[0] = tsc.Availability
	assert.True(t, a == b, "the caller's slice is not kept")
	assert.Equal(t, []tsc.Category{tsc.Security, tsc.Privacy}, a.Scope().Categories)
	none := crossmap.Cover(iso27001.AllClauses(), crossmap.Scope{Categories: []tsc.Category{0, 77}})
	assert.Equal(t, tsc.CommonCriteria(), none.Criteria(), "categories that are not valid add nothing")
	assert.Equal(t, 208, none.Totals().Applicable)
}

func TestNextIsGreedy(t *testing.T) {
	for _, scope := range []crossmap.Scope{{}, {Categories: []tsc.Category{tsc.Security}}, {Categories: []tsc.Category{tsc.Privacy}, Role: tsc.Processor}} {
		for _, have := range samples()[:8] {
			start := crossmap.Cover(have, scope).Totals().Addressed
			last := 1 << 10
			for step := range crossmap.Next(have, scope) {
				r, adds := naiveBest(have, scope)
				require.Equal(t, r, step.Requirement())
				require.Equal(t, adds, step.Adds())
				require.LessOrEqual(t, adds, last, "each adds no more than the one before")
				require.Len(t, slices.Collect(step.Points()), adds)
				for p := range step.Points() {
					require.True(t, slices.ContainsFunc(slices.Collect(step.Links()), func(l crossmap.Link) bool { return l.Addresses(p) }))
				}
				have, start, last = have.With(r), start+adds, adds
				require.Equal(t, start, crossmap.Cover(have, scope).Totals().Addressed)
			}
			r, adds := naiveBest(have, scope)
			require.Zero(t, adds, r)
		}
	}
}

// naiveBest counts anew for every requirement.
func naiveBest(have iso27001.Set, scope crossmap.Scope) (best iso27001.Requirement, adds int) {
	before := crossmap.Cover(have, scope).Totals().Addressed
	for r := range iso27001.Requirements() {
		if n := crossmap.Cover(have.With(r), scope).Totals().Addressed - before; n > adds {
			best, adds = r, n
		}
	}
	return best, adds
}

func TestNextStopsWhenAsked(t *testing.T) {
	n := 0
	for range crossmap.Next(iso27001.Set{}, crossmap.Scope{}) {
		if n++; n == 3 {
			break
		}
	}
	assert.Equal(t, 3, n)
	assert.Empty(t, slices.Collect(crossmap.Next(iso27001.AllRequirements(), crossmap.Scope{})))
}

// TestIteratorsStopWhenAsked breaks out of every iterator at its first value.
func TestIteratorsStopWhenAsked(t *testing.T) {
	cover := crossmap.Cover(iso27001.AllControls(), crossmap.Scope{})
	row, reach := cover.Row(tsc.CC2_2), crossmap.CoverISO(tsc.SetOf(tsc.CC6_1), crossmap.Scope{}).Row(iso27001.A5_34)
	dual := crossmap.DualAudit(crossmap.Scope{})
	once(t, "rows", cover.Rows())
	once(t, "links", row.Links())
	once(t, "open", row.Open())
	once(t, "points", row.Points())
	once(t, "missing", row.Missing())
	once(t, "beyond", row.Beyond())
	once(t, "to ISO", crossmap.CoverISO(tsc.AllCriteria(), crossmap.Scope{}).Rows())
	once(t, "to ISO links", reach.Links())
	once(t, "to ISO open", reach.Open())
	once(t, "shared", dual.Shared())
	once(t, "SOC 2 only", dual.SOC2Only())
	once(t, "links to", crossmap.LinksTo(iso27001.A5_34))
	for step := range crossmap.Next(iso27001.Set{}, crossmap.Scope{}) {
		once(t, "step links", step.Links())
		once(t, "step points", step.Points())
	}
	for range crossmap.Unlinked() {
		break
	}
	for range crossmap.UnlinkedCriteria() {
		break
	}
}

func once[T any](t *testing.T, name string, seq func(yield func(T) bool)) {
	t.Helper()
	n := 0
	for range seq {
		n++
		break
	}
	assert.Equal(t, 1, n, name)
}
