package iso27001_test

import (
	"encoding/csv"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit/iso27001"
)

// The files in testdata are copies of the project's facts, checked against public
// sources; the catalog has to equal them.

// facts reads a file without its header.
func facts(t *testing.T, name string) [][]string {
	t.Helper()
	file, err := os.Open("testdata/" + name)
	require.NoError(t, err)
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	require.NoError(t, err)
	return rows[1:]
}

// The catalog explains in its own words what the facts note in a few, so that of
// the last two columns only the presence is compared.
func TestClausesEqualFacts(t *testing.T) {
	headings, leaves := []iso27001.Heading{}, []iso27001.Requirement{}
	for _, row := range facts(t, "iso_clauses.csv") {
		id, title, parent, change, amendment := row[0], row[1], row[2], row[3], row[4]
		if h, err := iso27001.ParseHeading(id); err == nil {
			headings = append(headings, h)
			assert.Equal(t, title, h.Title(), id)
			assert.Equal(t, parent, h.Parent().String(), id)
			continue
		}
		c, err := iso27001.ParseRequirement(id)
		require.NoError(t, err)
		leaves = append(leaves, c)
		assert.Equal(t, title, c.Title(), id)
		assert.Equal(t, parent, c.Heading().String(), id)
		assert.Equal(t, change != "", c.ChangeNote() != "", id)
		assert.Equal(t, amendment != "", c.Amendment2024() != "", id)
	}
	assert.Equal(t, collect(iso27001.Headings()), headings)
	assert.Equal(t, collect(iso27001.Clauses()), leaves)
}

func TestControlsEqualFacts(t *testing.T) {
	var rows [][]string
	for c := range iso27001.Controls() {
		rows = append(rows, []string{c.String(), c.Theme().Name(), c.Title()})
	}
	assert.Equal(t, facts(t, "iso_annex_a.csv"), rows)
}

func TestAttributesEqualFacts(t *testing.T) {
	var rows [][]string
	for c := range iso27001.Controls() {
		rows = append(rows, []string{c.String(),
			factSpelling(c.ControlTypes().String()), factSpelling(c.Properties().String()), factSpelling(c.Concepts().String()),
			factSpelling(c.Capabilities().String()), factSpelling(c.Domains().String())})
	}
	assert.Equal(t, facts(t, "iso27002_attributes.csv"), rows)
}

// factSpelling is a list of text forms as the facts spell it.
func factSpelling(texts string) string {
	words := strings.Fields(texts)
	for i, w := range words {
		w = strings.ReplaceAll(strings.ToUpper(w[:1])+w[1:], "-", "_")
		words[i] = strings.ReplaceAll(w, "_ecosystem", "_Ecosystem")
	}
	return strings.Join(words, ";")
}

func TestTitleVariantsEqualFacts(t *testing.T) {
	var rows [][]string
	for c := range iso27001.Controls() {
		if c.Title27002() != c.Title() {
			rows = append(rows, []string{c.String(), c.Title(), c.Title27002()})
		}
	}
	assert.Equal(t, facts(t, "iso_title_variants.csv"), rows)
}

func TestRedirectsEqualFacts(t *testing.T) {
	var rows [][]string
	for old := range iso27001.Controls2013() {
		for c := range iso27001.From2013(old).All() {
			relation := map[iso27001.Change]string{iso27001.Renumbered: "renumbered_same_title", iso27001.Renamed: "renumbered_retitled", iso27001.Merged: "merged"}[c.Change()]
			if iso27001.From2013(old).Len() > 1 {
				relation += "+split"
			}
			rows = append(rows, []string{old.String(), old.Title(), c.String(), c.Title(), relation})
		}
	}
	for c := range iso27001.Controls() {
		if c.Change() == iso27001.New {
			rows = append(rows, []string{"", "", c.String(), c.Title(), "new"})
		}
	}
	assert.Equal(t, facts(t, "iso2013_to_2022.csv"), rows)
}
