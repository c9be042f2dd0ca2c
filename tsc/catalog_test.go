package tsc_test

import (
	"iter"
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit/tsc"
)

func count[T any](all iter.Seq[T]) (n int) {
	for range all {
		n++
	}
	return n
}

func TestCounts(t *testing.T) {
	assert.Equal(t, 61, count(tsc.Criteria()))
	assert.Equal(t, 330, count(tsc.PointsOfFocus()))
	assert.Equal(t, 20, count(tsc.AllSeries()))
	assert.Equal(t, 5, count(tsc.Categories()))
	assert.Equal(t, 61, tsc.AllCriteria().Len())
	assert.Equal(t, 33, tsc.CommonCriteria().Len())
	added := map[tsc.Category]int{}
	for c := range tsc.Categories() {
		added[c] = c.Criteria().Len()
	}
	assert.Equal(t, map[tsc.Category]int{tsc.Security: 0, tsc.Availability: 3, tsc.ProcessingIntegrity: 5, tsc.Confidentiality: 2, tsc.Privacy: 18}, added)
	coso := 0
	for p := range tsc.PointsOfFocus() {
		if p.Applicability().IsCOSO() {
			coso++
		}
	}
	assert.Equal(t, 85, coso)
}

func TestCriteriaAndSeriesAgree(t *testing.T) {
	var all tsc.Set
	for s := range tsc.AllSeries() {
		require.True(t, all.Intersect(s.Criteria()).IsEmpty(), s)
		all = all.Union(s.Criteria())
		category, added := s.Category()
		for c := range s.Criteria().All() {
			assert.Equal(t, s, c.Series())
			assert.True(t, strings.HasPrefix(c.String(), s.String()+"."))
			assert.Equal(t, !added, c.IsCommon(), c)
			assert.Equal(t, !added, tsc.CommonCriteria().Has(c), c)
			ofCriterion, ok := c.Category()
			assert.Equal(t, category, ofCriterion, c)
			assert.Equal(t, added, ok, c)
			assert.Equal(t, added, category.Criteria().Has(c), c)
		}
	}
	assert.Equal(t, tsc.AllCriteria(), all)
}

func TestPointsBelongToCriteria(t *testing.T) {
	var all []tsc.PointOfFocus
	for c := range tsc.Criteria() {
		points := slices.Collect(c.PointsOfFocus())
		require.Len(t, points, c.CountPoints(), c)
		for i, p := range points {
			assert.Equal(t, c, p.Criterion())
			assert.Equal(t, i+1, p.Ordinal())
			assert.Equal(t, p, c.Point(i+1))
			assert.Equal(t, c.String()+"#"+strconv.Itoa(i+1), p.String())
		}
		for _, n := range []int{-1, 0, len(points) + 1, 257} {
			assert.Zero(t, c.Point(n), "%v#%d", c, n)
		}
		all = append(all, points...)
	}
	assert.Equal(t, slices.Collect(tsc.PointsOfFocus()), all)
}

// Points that come from COSO stand under the criteria that restate its principles.
func TestCOSOPoints(t *testing.T) {
	groups := map[tsc.Applicability]bool{}
	for p := range tsc.PointsOfFocus() {
		if a := p.Applicability(); a.IsCOSO() {
			assert.NotZero(t, p.Criterion().COSOPrinciple(), p)
			if a != tsc.AppliesCOSO {
				groups[a] = true
				assert.Equal(t, tsc.CC3_1, p.Criterion(), "only CC3.1 has objective groups")
			}
		}
	}
	assert.Len(t, groups, 5)
}

func TestChanges(t *testing.T) {
	for p := range tsc.PointsOfFocus() {
		renamed := slices.Contains([]tsc.Change{tsc.Retitled, tsc.Split, tsc.Merged}, p.Change())
		assert.Equal(t, renamed, p.PriorTitle() != "", p)
		assert.NotEqual(t, p.Name(), p.PriorTitle(), p)
	}
	retired := 0
	for c := range tsc.Criteria() {
		retired += count(c.RetiredTitles())
	}
	assert.Equal(t, 4, retired)
}

// Mistakes that published catalogs make, by their number in the facts.
func TestMistakes(t *testing.T) {
	t.Run("1 P1.0 to P8.0 counted as criteria", func(t *testing.T) {
		for n := 1; n <= 8; n++ {
			assertUnknown(t, "P"+strconv.Itoa(n)+".0", "is a series, not a criterion")
		}
	})
	t.Run("1 PI1 written PP1", func(t *testing.T) {
		for c := range tsc.SeriesPI1.Criteria().All() {
			assertUnknown(t, strings.Replace(c.String(), "PI", "PP", 1), "did you mean "+c.String()+"?")
		}
	})
	t.Run("1 PI1.2 to PI1.5 shifted", func(t *testing.T) {
		for c, word := range map[tsc.Criterion]string{tsc.PI1_2: "Input", tsc.PI1_3: "Process", tsc.PI1_4: "Output", tsc.PI1_5: "Stor"} {
			assert.True(t, slices.ContainsFunc(slices.Collect(c.PointsOfFocus()), func(p tsc.PointOfFocus) bool { return strings.Contains(p.Name(), word) }), c)
		}
	})
	t.Run("2 COSO principles in the order of ids", func(t *testing.T) {
		principles := map[int]tsc.Criterion{}
		for series, want := range map[tsc.Series][]int{
			tsc.SeriesCC1: {1, 2, 3, 4, 5}, tsc.SeriesCC2: {13, 14, 15}, tsc.SeriesCC3: {6, 7, 8, 9}, tsc.SeriesCC4: {16, 17}, tsc.SeriesCC5: {10, 11, 12},
		} {
			var got []int
			for c := range series.Criteria().All() {
				got = append(got, c.COSOPrinciple())
				principles[c.COSOPrinciple()] = c
			}
			assert.Equal(t, want, got, series)
		}
		assert.Len(t, principles, 17)
		for c := range tsc.AllCriteria().Minus(tsc.SetOf(slices.Collect(maps.Values(principles))...)).All() {
			assert.Zero(t, c.COSOPrinciple(), "CC6 to CC9 supplement principle 12: %v", c)
		}
	})
	t.Run("3 points of focus as numbered requirements", func(t *testing.T) {
		for _, id := range []string{"CC1.1.1", "CC6.1-POF03", "CC6.1#3", "CC6.1(a)"} {
			assertUnknown(t, id, "")
			_, err := tsc.ParseLoose(id)
			assert.Error(t, err, id)
		}
	})
	t.Run("4 titles from before 2022", func(t *testing.T) {
		for c := range tsc.Criteria() {
			old := slices.Collect(c.RetiredTitles())
			for p := range c.PointsOfFocus() {
				old = append(old, strings.Split(p.PriorTitle(), " + ")...)
			}
			for p := range c.PointsOfFocus() {
				assert.NotContains(t, old, p.Name(), p)
			}
		}
	})
	t.Run("4 additions of 2022 missing", func(t *testing.T) {
		added := map[tsc.Criterion][]string{}
		for p := range tsc.PointsOfFocus() {
			if p.Change() == tsc.Added {
				added[p.Criterion()] = append(added[p.Criterion()], p.Name())
			}
		}
		for c, words := range map[tsc.Criterion][]string{
			tsc.CC2_1: {"Assets", "Data Flow"}, tsc.CC8_1: {"Patch", "Resilien", "Privacy"}, tsc.A1_2: {"Recoverability"}, tsc.CC6_4: {"Recover"},
		} {
			for _, word := range words {
				assert.Contains(t, strings.Join(added[c], ", "), word, c)
			}
		}
	})
	t.Run("5 category-only points shown as universal", func(t *testing.T) {
		var limited tsc.Set
		for p := range tsc.PointsOfFocus() {
			if category, ok := p.Applicability().Category(); ok && p.Criterion().IsCommon() {
				limited = limited.With(p.Criterion())
				assert.False(t, tsc.Scope{Categories: []tsc.Category{tsc.Security}}.Has(p), "%v is for %v", p, category)
			}
		}
		for _, series := range []tsc.Series{tsc.SeriesCC1, tsc.SeriesCC2, tsc.SeriesCC6, tsc.SeriesCC7, tsc.SeriesCC8, tsc.SeriesCC9} {
			assert.False(t, limited.Intersect(series.Criteria()).IsEmpty(), series)
		}
	})
	t.Run("5 controller and processor swapped", func(t *testing.T) {
		for p := range tsc.PointsOfFocus() {
			if p.Applicability() == tsc.AppliesPrivacyProcessor {
				assert.Contains(t, p.Name(), "Data Controller", "a processor answers to one")
			}
		}
		for _, c := range []tsc.Criterion{tsc.P1_1, tsc.P2_1, tsc.P3_2} {
			for p := range c.PointsOfFocus() {
				assert.False(t, tsc.Scope{Role: tsc.Processor}.Has(p), p)
				assert.True(t, tsc.Scope{Role: tsc.Controller}.Has(p), p)
			}
		}
	})
	t.Run("6 security as mandatory", func(t *testing.T) {
		assert.True(t, tsc.Security.Criteria().IsEmpty(), "it adds nothing to the common criteria")
		assert.Equal(t, tsc.CommonCriteria(), tsc.CriteriaFor(tsc.Security))
		assert.Equal(t, 36, tsc.CriteriaFor(tsc.Availability).Len())
		assert.Equal(t, tsc.CriteriaFor(tsc.Security, tsc.Availability), tsc.CriteriaFor(tsc.Availability))
	})
}
