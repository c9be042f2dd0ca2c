package soc_test

import (
	"encoding/csv"
	"fmt"
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit/soc"
)

// testdata/dc200.csv is a copy of the answer key: the catalog equals it row by row.
func TestDescriptionCriteria(t *testing.T) {
	file, err := os.Open("testdata/dc200.csv")
	require.NoError(t, err)
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	require.NoError(t, err)
	applies := map[string]soc.DescriptionApplicability{
		"type1+type2": soc.AppliesBothTypes, "type1: as of date; type2: during period": soc.AppliesByDate, "as DC4": soc.AppliesByDate,
		"conditional": soc.AppliesConditionally, "type2 only": soc.AppliesType2,
	}
	require.Equal(t, []string{"id", "item", "short_subject", "applies_to"}, rows[0][:4])
	rows = rows[1:]
	all := slices.Collect(soc.DescriptionCriteria())
	require.Len(t, rows, len(all))
	for i, d := range all {
		assert.Equal(t, rows[i][:3], []string{d.ID(), d.Item(), d.Subject()})
		assert.Equal(t, applies[rows[i][3]], d.Applies(), d)
	}
}

func TestDescriptionItems(t *testing.T) {
	criteria, items := 0, 0
	for d := range soc.DescriptionCriteria() {
		if d.Criterion() != d {
			assert.NotEmpty(t, d.Item())
			assert.Contains(t, slices.Collect(d.Criterion().Items()), d)
			assert.Empty(t, slices.Collect(d.Items()))
			continue
		}
		criteria++
		items += len(slices.Collect(d.Items()))
		assert.Empty(t, d.Item())
	}
	assert.Equal(t, 9, criteria)
	assert.Equal(t, 10, items)
	assert.Equal(t, []soc.DescriptionCriterion{soc.DC4A, soc.DC4B, soc.DC4C}, slices.Collect(soc.DC4.Items()))
}

func TestDescriptionApplies(t *testing.T) {
	for n := range 256 {
		d := soc.DescriptionCriterion(n)
		assert.Equal(t, d.IsValid(), d.AppliesTo(soc.Type2), n)
		assert.Equal(t, d.IsValid() && d != soc.DC9, d.AppliesTo(soc.Type1), n)
		assert.False(t, d.AppliesTo(0) || d.AppliesTo(3), n)
		assert.Equal(t, d.IsValid() && d.Applies() != soc.AppliesBothTypes, d.Condition() != "", n)
		if !d.IsValid() {
			assert.Empty(t, d.ID()+d.Item()+d.Subject()+d.Summary())
			assert.Equal(t, d, d.Criterion())
			assert.Empty(t, slices.Collect(d.Items()))
		}
	}
}

func ExampleDescriptionCriterion() {
	for d := range soc.DC3.Items() {
		fmt.Println(d, d.Subject())
	}
	fmt.Println(soc.DC9.Applies(), soc.DC9.AppliesTo(soc.Type1))
	// Output:
	// DC3.a Infrastructure
	// DC3.b Software
	// DC3.c People
	// DC3.d Procedures
	// DC3.e Data
	// type2 false
}
