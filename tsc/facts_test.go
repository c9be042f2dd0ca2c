package tsc_test

import (
	"encoding/csv"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit/tsc"
)

// The files in testdata are copies of the project's facts, checked against public
// sources; the catalog has to equal them.

// facts reads the columns of a file that the catalog knows, without its header.
func facts(t *testing.T, name string, columns int) [][]string {
	t.Helper()
	file, err := os.Open("testdata/" + name)
	require.NoError(t, err)
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	require.NoError(t, err)
	for i := range rows {
		rows[i] = rows[i][:columns]
	}
	return rows[1:]
}

func TestCriteriaEqualFacts(t *testing.T) {
	var rows [][]string
	for c := range tsc.Criteria() {
		category, coso := "common", ""
		if added, ok := c.Category(); ok {
			category = factSpelling(added)
		}
		if n := c.COSOPrinciple(); n > 0 {
			coso = strconv.Itoa(n)
		}
		rows = append(rows, []string{c.String(), c.Series().String() + " " + c.Series().Name(), category, coso})
	}
	assert.Equal(t, facts(t, "tsc.csv", 4), rows) // the fifth column is a working title
}

func TestPointsEqualFacts(t *testing.T) {
	var rows [][]string
	for p := range tsc.PointsOfFocus() {
		rows = append(rows, []string{p.Criterion().String(), strconv.Itoa(p.Ordinal()), p.Name(), factApplicability(p.Applicability()), factSpelling(p.Change())})
	}
	assert.Equal(t, facts(t, "tsc_points.csv", 5), rows)
}

func TestPriorTitlesEqualFacts(t *testing.T) {
	var rows [][]string
	for p := range tsc.PointsOfFocus() {
		if p.PriorTitle() != "" {
			rows = append(rows, []string{p.Criterion().String(), p.Name(), factSpelling(p.Change()), p.PriorTitle()})
		}
	}
	for c := range tsc.Criteria() {
		for title := range c.RetiredTitles() {
			rows = append(rows, []string{c.String(), "", "removed_or_merged", title})
		}
	}
	assert.ElementsMatch(t, facts(t, "tsc_points_prior_titles.csv", 4), rows)
}

// factSpelling is the text form as the facts spell it.
func factSpelling(v interface{ String() string }) string {
	return strings.ReplaceAll(v.String(), "-", "_")
}

func factApplicability(a tsc.Applicability) string {
	switch a {
	case tsc.AppliesAllEngagements:
		return "tsc_all"
	case tsc.AppliesProcessingIntegrityProducts:
		return "processing_integrity:products"
	case tsc.AppliesPrivacyController:
		return "privacy:C"
	case tsc.AppliesPrivacyProcessor:
		return "privacy:P"
	case tsc.AppliesPrivacyControllerAndProcessor:
		return "privacy:P+C"
	}
	if group, ok := strings.CutPrefix(factSpelling(a), "coso_"); ok {
		return "coso:" + group + "_objectives"
	}
	return factSpelling(a)
}
