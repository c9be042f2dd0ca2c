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

func TestISOCoverageAgreesWithMapsOfStrings(t *testing.T) {
	n := newNaive()
	for _, scope := range []crossmap.Scope{{}, {Categories: []tsc.Category{tsc.Security}}, {Categories: []tsc.Category{tsc.Confidentiality, tsc.Privacy}, Role: tsc.Processor}} {
		for _, met := range metSamples() {
			cover := crossmap.CoverISO(met, scope)
			ids := idsOf(met.All())
			for row := range cover.Rows() {
				relations := n.reach(row.Requirement().String(), ids, naively(scope))
				want := crossmap.NoRelation
				for _, r := range []crossmap.Relation{crossmap.Intersects, crossmap.Subset, crossmap.Superset, crossmap.Equal} {
					if relations[r.String()] {
						want = r
					}
				}
				require.Equal(t, want, row.Relation(), row.Requirement())
				require.Equal(t, map[crossmap.Relation]crossmap.Reach{
					crossmap.Equal: crossmap.Addressed, crossmap.Superset: crossmap.Addressed, crossmap.Subset: crossmap.PartlyAddressed,
					crossmap.Intersects: crossmap.PartlyAddressed, crossmap.NoRelation: crossmap.NotAddressed,
				}[want], row.Reach())
				require.Equal(t, len(relations) > 0, len(slices.Collect(row.Links())) > 0)
			}
		}
	}
}

func TestISOTotals(t *testing.T) {
	for _, met := range metSamples() {
		cover := crossmap.CoverISO(met, crossmap.Scope{})
		totals := cover.Totals()
		assert.Equal(t, 123, totals.Requirements())
		parts := cover.TotalsOf(iso27001.AllClauses())
		for theme := range iso27001.Themes() {
			p := cover.Theme(theme)
			assert.Equal(t, theme.Controls().Len(), p.Requirements())
			parts.Equal, parts.Superset, parts.Subset = parts.Equal+p.Equal, parts.Superset+p.Superset, parts.Subset+p.Subset
			parts.Intersects, parts.None = parts.Intersects+p.Intersects, parts.None+p.None
		}
		assert.Equal(t, totals, parts)
		addressed := 0
		for row := range cover.Rows() {
			if row.Reach() == crossmap.Addressed {
				addressed++
			}
		}
		assert.Equal(t, addressed, totals.Addressed())
	}
	assert.Zero(t, crossmap.CoverISO(tsc.AllCriteria(), crossmap.Scope{}).Theme(0))
}

func TestISORowsExplainThemselves(t *testing.T) {
	scope := crossmap.Scope{Categories: []tsc.Category{tsc.Security}}
	for _, met := range metSamples() {
		cover := crossmap.CoverISO(met, scope)
		require.Equal(t, met.Intersect(tsc.CommonCriteria()), cover.Met())
		for row := range cover.Rows() {
			for l := range row.Links() {
				require.True(t, cover.Met().Has(l.Criterion()) && l.Requirement() == row.Requirement(), l)
				require.True(t, slices.ContainsFunc(slices.Collect(l.Points()), scope.Has), "%s rests on points outside the scope", l)
			}
			for l := range row.Open() {
				require.False(t, cover.Met().Has(l.Criterion()), l)
				require.True(t, tsc.CommonCriteria().Has(l.Criterion()), l)
			}
			reason := row.Reason()
			require.Equal(t, crossmap.CriteriaFor(iso27001.SetOf(row.Requirement())).IsEmpty(), reason != "", row.Requirement())
		}
	}
	row := crossmap.CoverISO(tsc.AllCriteria(), scope).Row(0)
	assert.False(t, row.IsValid())
	assert.Zero(t, row.Reach())
	assert.Zero(t, row.Relation())
	assert.Empty(t, slices.Collect(row.Links()))
	assert.Equal(t, scope, crossmap.CoverISO(tsc.Set{}, scope).Scope())
}

func TestMeetingMoreNeverReachesLess(t *testing.T) {
	for _, met := range metSamples() {
		before := crossmap.CoverISO(met, crossmap.Scope{})
		for c := range tsc.Criteria() {
			after := crossmap.CoverISO(met.With(c), crossmap.Scope{})
			require.GreaterOrEqual(t, after.Totals().Addressed(), before.Totals().Addressed())
			require.LessOrEqual(t, after.Totals().None, before.Totals().None)
		}
	}
	assert.Equal(t, 123, crossmap.CoverISO(tsc.Set{}, crossmap.Scope{}).Totals().None)
	assert.Positive(t, crossmap.CoverISO(tsc.AllCriteria(), crossmap.Scope{}).Totals().None, "everything met still leaves requirements unreached")
}

func TestDualAudit(t *testing.T) {
	for _, scope := range scopes() {
		d := crossmap.DualAudit(scope)
		totals := d.Totals()
		shared := slices.Collect(d.Shared())
		require.Len(t, shared, totals.Shared())
		var bands []crossmap.Link
		for b := range crossmap.Bands() {
			for l := range d.SharedIn(b) {
				require.Equal(t, b, l.Band())
				bands = append(bands, l)
			}
		}
		require.ElementsMatch(t, shared, bands)
		for _, l := range shared {
			require.True(t, slices.ContainsFunc(slices.Collect(l.Points()), scope.Has), l)
		}
		everything := crossmap.Cover(iso27001.AllRequirements(), scope)
		require.Equal(t, everything.Totals().Applicable, totals.Applicable)
		var beyond []tsc.PointOfFocus
		for row := range everything.Rows() {
			beyond = slices.AppendSeq(beyond, row.Missing())
		}
		require.Equal(t, beyond, slices.Collect(d.SOC2Only()))
		require.Len(t, beyond, totals.SOC2Only)
		reached := crossmap.CoverISO(tsc.AllCriteria(), scope)
		require.Equal(t, reached.Totals().None, totals.ISOOnly)
		require.Equal(t, totals.ISOOnly, d.ISOOnly().Len())
		require.Equal(t, 123, totals.ISOOnly+totals.Requirements)
		require.Equal(t, scope.Role, d.Scope().Role)
	}
	assert.Empty(t, slices.Collect(crossmap.DualAudit(crossmap.Scope{}).SharedIn(0)))
}

func TestNeeds(t *testing.T) {
	var texts []string
	for n := range crossmap.DualAudit(crossmap.Scope{}).Needs() {
		texts = append(texts, n.String())
		isSentence(t, n.Summary(), n.String())
	}
	assert.Equal(t, []string{"two-bodies", "internal-audit-first", "management-review-first", "one-window"}, texts)
	assert.Equal(t, iso27001.SetOf(iso27001.Clause9_2_1, iso27001.Clause9_2_2), crossmap.InternalAuditFirst.Requirements())
	assert.Equal(t, 3, crossmap.ManagementReviewFirst.Requirements().Len())
	assert.True(t, crossmap.OneWindow.Requirements().IsEmpty())
	assert.Empty(t, crossmap.Need(0).Summary())
}

func TestDraftStatementOfAScope(t *testing.T) {
	scope := crossmap.Scope{Categories: []tsc.Category{tsc.Security}}
	cover := crossmap.CoverISO(tsc.AllCriteria(), scope)
	fewer := 0
	all := crossmap.DraftStatement(tsc.AllCriteria(), crossmap.Scope{})
	for i, row := range crossmap.DraftStatement(tsc.AllCriteria(), scope).Rows {
		var want []string
		for l := range cover.Row(row.Control).Links() {
			want = append(want, l.String())
		}
		assert.Equal(t, want, row.References)
		fewer += len(all.Rows[i].References) - len(row.References)
	}
	assert.Positive(t, fewer)
}

func TestDraftStatement(t *testing.T) {
	met := tsc.CommonCriteria().Without(tsc.CC6_1)
	s := crossmap.DraftStatement(met, crossmap.Scope{})
	require.NoError(t, s.Validate())
	require.Error(t, s.Complete(), "a draft decides nothing")
	require.Len(t, s.Rows, 93)
	assert.True(t, s.InPlace().IsEmpty())
	for i, r := range slices.Collect(iso27001.Controls()) {
		row := s.Rows[i]
		assert.Equal(t, r, row.Control)
		assert.Equal(t, iso27001.Undecided, row.Decision)
		assert.Empty(t, row.Reasons)
		assert.Empty(t, row.Justification)
		assert.Zero(t, row.Implementation)
		var want []string
		for l := range crossmap.LinksTo(r) {
			if met.Has(l.Criterion()) {
				want = append(want, l.String())
			}
		}
		assert.Equal(t, want, row.References, r)
	}
}
