package iso27001_test

import (
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit/iso27001"
)

func count[T any](all iter.Seq[T]) (n int) {
	for range all {
		n++
	}
	return n
}

func collect[T any](all iter.Seq[T]) []T { return slices.Collect(all) }

func TestCounts(t *testing.T) {
	assert.Equal(t, 30+93, count(iso27001.Requirements()))
	assert.Equal(t, 30, count(iso27001.Clauses()))
	assert.Equal(t, 93, count(iso27001.Controls()))
	assert.Equal(t, 11, count(iso27001.Headings()))
	assert.Equal(t, 114, count(iso27001.Controls2013()))
	assert.Equal(t, []int{123, 30, 93}, []int{iso27001.AllRequirements().Len(), iso27001.AllClauses().Len(), iso27001.AllControls().Len()})
	controls := map[iso27001.Theme]int{}
	for theme := range iso27001.Themes() {
		controls[theme] = theme.Controls().Len()
	}
	assert.Equal(t, map[iso27001.Theme]int{iso27001.Organizational: 37, iso27001.People: 8, iso27001.Physical: 14, iso27001.Technological: 34}, controls)
	changes := map[iso27001.Change]int{}
	for c := range iso27001.Controls() {
		changes[c.Change()]++
	}
	assert.Equal(t, map[iso27001.Change]int{iso27001.Renumbered: 34, iso27001.Renamed: 24, iso27001.Merged: 24, iso27001.New: 11}, changes)
}

func TestClausesAndControls(t *testing.T) {
	for r := range iso27001.Requirements() {
		require.NotEqual(t, r.IsClause(), r.IsControl(), r)
		assert.Equal(t, r.IsClause(), iso27001.AllClauses().Has(r), r)
		assert.Equal(t, r.IsControl(), iso27001.AllControls().Has(r), r)
		assert.Equal(t, r.IsClause(), r.Heading().IsValid(), r)
		assert.Equal(t, r.IsControl(), r.Theme().IsValid(), r)
		assert.Equal(t, r.IsControl(), r.Change().IsValid(), r)
		assert.Equal(t, r.IsControl(), r.Title27002() != "", r)
		for _, n := range []int{r.ControlTypes().Len(), r.Properties().Len(), r.Concepts().Len(), r.Capabilities().Len(), r.Domains().Len()} {
			assert.Equal(t, r.IsControl(), n > 0, r)
		}
	}
}

func TestThemesHoldTheirSections(t *testing.T) {
	var all iso27001.Set
	for theme := range iso27001.Themes() {
		for c := range theme.Controls().All() {
			assert.Equal(t, theme, c.Theme(), c)
			assert.Equal(t, byte('0'+theme.Section()), c.String()[2], c)
		}
		all = all.Union(theme.Controls())
	}
	assert.Equal(t, iso27001.AllControls(), all)
}

// What stands under a heading begins with its number.
func TestHeadingsHoldTheirClauses(t *testing.T) {
	for h := range iso27001.Headings() {
		require.False(t, h.Clauses().IsEmpty(), h)
		for c := range iso27001.Clauses() {
			assert.Equal(t, strings.HasPrefix(c.String(), h.String()+"."), h.Clauses().Has(c), "%v under %v", c, h)
		}
		if h.Parent().IsValid() {
			assert.True(t, strings.HasPrefix(h.String(), h.Parent().String()+"."), h)
			assert.True(t, h.Parent().Clauses().HasAll(h.Clauses()), h)
		}
	}
}

// selects asserts that ByAttribute and the attribute's own set agree.
func selects[T iso27001.Attribute](t *testing.T, values iter.Seq[T], of func(iso27001.Requirement) iso27001.AttributeSet[T]) {
	t.Helper()
	for v := range values {
		assert.False(t, iso27001.ByAttribute(v).IsEmpty(), v)
		for r := range iso27001.Requirements() {
			assert.Equal(t, of(r).Has(v), iso27001.ByAttribute(v).Has(r), "%v %v", r, v)
			assert.Equal(t, of(r).Has(v), slices.Contains(collect(of(r).All()), v), "%v %v", r, v)
		}
	}
	for _, v := range []T{0, 16, 17, 255} {
		assert.True(t, iso27001.ByAttribute(v).IsEmpty(), uint(v))
	}
}

func TestByAttribute(t *testing.T) {
	selects(t, iso27001.ControlTypes(), iso27001.Requirement.ControlTypes)
	selects(t, iso27001.Properties(), iso27001.Requirement.Properties)
	selects(t, iso27001.Concepts(), iso27001.Requirement.Concepts)
	selects(t, iso27001.Capabilities(), iso27001.Requirement.Capabilities)
	selects(t, iso27001.Domains(), iso27001.Requirement.Domains)
}

func TestRedirects(t *testing.T) {
	pairs, mergedFrom, one := 0, map[iso27001.Control2013]bool{}, 0
	for old := range iso27001.Controls2013() {
		to := iso27001.From2013(old)
		pairs += to.Len()
		for c := range iso27001.Controls() {
			assert.Equal(t, to.Has(c), slices.Contains(collect(c.In2013()), old), "%v to %v", old, c)
		}
	}
	assert.Equal(t, 115, pairs)
	for c := range iso27001.Controls() {
		from := collect(c.In2013())
		switch c.Change() {
		case iso27001.New:
			assert.Empty(t, from, c)
		case iso27001.Merged:
			assert.Greater(t, len(from), 1, c)
			for _, old := range from {
				mergedFrom[old] = true
			}
		default:
			require.Len(t, from, 1, c)
			one++
		}
	}
	assert.Len(t, mergedFrom, 56)
	assert.Equal(t, 58, one)
	for c := range iso27001.Clauses() {
		assert.Zero(t, count(c.In2013()), c)
	}
	assert.True(t, iso27001.From2013(0).IsEmpty())
}

// Mistakes that published catalogs make, by their number in the facts.
func TestMistakes(t *testing.T) {
	t.Run("14 clause 6.3 missing", func(t *testing.T) {
		assert.Equal(t, iso27001.SetOf(iso27001.Clause6_2, iso27001.Clause6_3), iso27001.Heading6.Clauses().Minus(iso27001.Heading6_1.Clauses()))
		assert.NotEmpty(t, iso27001.Clause6_3.ChangeNote(), "it is new")
	})
	t.Run("14 10.1 and 10.2 in the order of 2013", func(t *testing.T) {
		assert.Equal(t, "Continual improvement", iso27001.Clause10_1.Title())
		assert.Equal(t, "Nonconformity and corrective action", iso27001.Clause10_2.Title())
	})
	t.Run("14 9.2 and 9.3 not subdivided", func(t *testing.T) {
		assert.Equal(t, "9.2.1 9.2.2", iso27001.Heading9_2.Clauses().String())
		assert.Equal(t, "9.3.1 9.3.2 9.3.3", iso27001.Heading9_3.Clauses().String())
		assertUnknown(t, "9.2", "9.2.1 9.2.2")
		assertUnknown(t, "9.3", "9.3.1 9.3.2 9.3.3")
	})
	t.Run("15 A.13.2.1 to A.13.2.3 not to A.5.14", func(t *testing.T) {
		for _, id := range []string{"A.13.2.1", "A.13.2.2", "A.13.2.3"} {
			old, err := iso27001.Parse2013(id)
			require.NoError(t, err)
			assert.Equal(t, iso27001.SetOf(iso27001.A5_14), iso27001.From2013(old), id)
		}
	})
	t.Run("15 another split than A.18.2.3", func(t *testing.T) {
		for old := range iso27001.Controls2013() {
			want := 1
			if old.String() == "A.18.2.3" {
				want = 2
				assert.Equal(t, iso27001.SetOf(iso27001.A5_36, iso27001.A8_8), iso27001.From2013(old))
			}
			assert.Equal(t, want, iso27001.From2013(old).Len(), old)
		}
	})
	t.Run("16 attributes", func(t *testing.T) {
		assert.True(t, iso27001.A5_22.Capabilities().Has(iso27001.CapabilityInformationSecurityAssurance))
		assert.Equal(t, "preventive detective", iso27001.A7_4.ControlTypes().String())
		assert.Equal(t, "identify", iso27001.A8_29.Concepts().String())
		assert.True(t, iso27001.A7_13.Domains().Has(iso27001.DomainResilience))
	})
	t.Run("16 totals of types", func(t *testing.T) {
		for controlType, want := range map[iso27001.ControlType]int{iso27001.Preventive: 83, iso27001.Detective: 13, iso27001.Corrective: 14} {
			assert.Equal(t, want, iso27001.ByAttribute(controlType).Len(), controlType)
		}
	})
	t.Run("16 all of C, I and A assumed", func(t *testing.T) {
		lacking := 0
		for c := range iso27001.Controls() {
			if c.Properties().Len() < 3 {
				lacking++
			}
		}
		assert.Equal(t, 14, lacking)
	})
	t.Run("17 ids that end in zero", func(t *testing.T) {
		zeros := map[string]iso27001.Requirement{}
		for c := range iso27001.Controls() {
			if id := c.String(); strings.HasSuffix(id, "0") {
				zeros[id] = c
			}
		}
		require.Len(t, zeros, 3+1+3)
		for id, c := range zeros {
			for _, parse := range []func(string) (iso27001.Requirement, error){iso27001.ParseRequirement, iso27001.ParseLoose} {
				got, err := parse(id)
				assert.NoError(t, err)
				assert.Equal(t, c, got)
				got, err = parse(strings.TrimSuffix(id, "0"))
				assert.NoError(t, err)
				assert.Equal(t, strings.TrimSuffix(id, "0"), got.String())
			}
		}
		for text, bare := range map[string]iso27001.Requirement{"5.10": iso27001.A5_10, "5.30": iso27001.A5_30, "8.20": iso27001.A8_20} {
			got, err := iso27001.ParseLoose(text)
			assert.NoError(t, err)
			assert.Equal(t, bare, got)
		}
	})
}
