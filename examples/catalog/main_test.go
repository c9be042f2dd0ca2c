package main

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/attestkit/attestkit/examples/internal/cli"
	"github.com/attestkit/attestkit/examples/internal/clitest"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var program = clitest.Program(run)

// facts reads a fact file that a package's own tests carry.
func facts(t *testing.T, parts ...string) [][]string {
	t.Helper()
	f, err := os.Open(filepath.Join(append([]string{"..", ".."}, parts...)...))
	require.NoError(t, err)
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	require.NoError(t, err)
	return rows
}

func printed(t *testing.T, framework string) [][]string {
	t.Helper()
	out, _ := program.Run(t, cli.OK, "", "-framework", framework, "-format", "csv")
	rows, err := csv.NewReader(strings.NewReader(out)).ReadAll()
	require.NoError(t, err)
	return rows
}

// columns keeps the first n columns of each row.
func columns(rows [][]string, n int) [][]string {
	kept := make([][]string, len(rows))
	for i, row := range rows {
		kept[i] = row[:n]
	}
	return kept
}

func TestCSVEqualsTheFacts(t *testing.T) {
	got, want := printed(t, "tsc"), facts(t, "tsc", "testdata", "tsc.csv")
	assert.Equal(t, []string{"id", "series", "category", "coso_principle", "title"}, got[0])
	assert.Equal(t, columns(want, 4)[1:], columns(got, 4)[1:])

	assert.Equal(t, facts(t, "tsc", "testdata", "tsc_points.csv"), printed(t, "tsc-points"))

	got = printed(t, "dc200")
	assert.Equal(t, []string{"id", "item", "subject", "applies_to"}, got[0])
	assert.Equal(t, columns(facts(t, "soc", "testdata", "dc200.csv"), 4)[1:], got[1:])
}

func TestISOCSVEqualsTheFacts(t *testing.T) {
	got := printed(t, "iso27001")
	assert.Equal(t, []string{"id", "kind", "theme", "title", "control_type", "properties", "concepts", "capabilities", "domains"}, got[0])
	clauses, controls := got[1:31], got[31:]
	for _, row := range clauses {
		assert.Equal(t, "clause", row[1])
		assert.Equal(t, []string{"", "", "", "", ""}, row[4:], row[0])
	}
	annex, attributes := facts(t, "iso27001", "testdata", "iso_annex_a.csv")[1:], facts(t, "iso27001", "testdata", "iso27002_attributes.csv")[1:]
	require.Len(t, controls, len(annex))
	for i, row := range controls {
		assert.Equal(t, append([]string{annex[i][0], "control", annex[i][1], annex[i][2]}, attributes[i][1:]...), row)
	}

	var pairs [][]string
	for _, row := range facts(t, "iso27001", "testdata", "iso2013_to_2022.csv")[1:] {
		if row[0] != "" {
			pairs = append(pairs, []string{row[0], row[2]})
		}
	}
	assert.Equal(t, append([][]string{{"id_2013", "id_2022"}}, pairs...), printed(t, "iso27001-2013"))
}

// TestWholeCatalogsAreGolden keeps the JSON of every catalog, and the text of some
// entries, as files: a change of data shows as a difference that people read.
func TestWholeCatalogsAreGolden(t *testing.T) {
	for _, f := range frameworks() {
		out, _ := program.Run(t, cli.OK, "", "-framework", f.name, "-format", "json")
		clitest.Golden(t, f.name+".json", out)
	}
	for _, id := range []string{"CC6.1", "CC6.5#1", "P6", "A.5.23", "4.1", "9.2", "A.18.2.3", "DC7", "payroll-calculation"} {
		out, _ := program.Run(t, cli.OK, "", "-id", id)
		clitest.Golden(t, "id-"+strings.ToLower(strings.ReplaceAll(id, "#", "-"))+".txt", out)
	}
	out, _ := program.Run(t, cli.OK, "", "-search", "Backup")
	clitest.Golden(t, "search-backup.txt", out)
}

func TestTablesFitATerminal(t *testing.T) {
	for _, f := range frameworks() {
		out, _ := program.Run(t, cli.OK, "", "-framework", f.name)
		if f.name == "iso27001" {
			continue // nine columns: meant for a wide terminal, or for CSV
		}
		clitest.Fits(t, out)
	}
}

func TestIDsAreReadLoosely(t *testing.T) {
	for id, title := range map[string]string{
		"cc6_1": "CC6.1 ", "TSC CC 6.1": "CC6.1 ", "Annex A 5.10": "A.5.10 ", "clause 5.1": "5.1 ", "5.1": "5.1 ", "A.9.2.3": "A.9.2.3 ", "DC3.a": "DC3.a ",
		"a9_2_3": "A.9.2.3 ", "9.2.3": "A.9.2.3 ", "6.1.2": "6.1.2 ", "P6.0": "P6 ", "cc6.1-pof3": "CC6.1#3 ", "Removes Physical Access": "CC6.4#2 ",
	} {
		out, _ := program.Run(t, cli.OK, "", "-id", id)
		assert.Truef(t, strings.HasPrefix(out, title), "%s: %s", id, out)
	}
	for id, others := range map[string]string{
		"5.1": "5.1 may also mean A.5.1, A.5.10, CC5.1, P5.1\n", "6.1": "6.1 may also mean A.6.1, CC6.1, P6.1\n", "6.1.2": "6.1.2 may also mean A.5.3\n", "CC6.1": "", "A.5.1": "", "9.3": "",
	} {
		_, errs := program.Run(t, cli.OK, "", "-id", id)
		assert.Equal(t, others, errs, id)
	}
	for id, hint := range map[string]string{
		"CC6.1.3": "CC6.1", "PP1.1": "PI1.1", "A.5.38": "A.5.37", "CC6.1#99": "CC6.1#13", "DC3.A": "DC3.a", "nothing": "nothing", "": "",
	} {
		_, errs := program.Run(t, cli.Usage, "", "-id", id)
		assert.Contains(t, errs, hint)
	}
}

func TestUsage(t *testing.T) {
	for _, args := range [][]string{{}, {"-framework", "tsc", "-id", "CC6.1"}, {"-framework", "none"}, {"-framework", "tsc", "-format", "xml"}, {"-id", "CC6.1", "-format", "csv"}, {"-framework", "tsc", "more"}, {"-unknown"}} {
		program.Run(t, cli.Usage, "", args...)
	}
	for want, args := range map[string][]string{
		"give one of -framework, -id and -search":                 nil,
		"give only one of -framework, -id and -search":            {"-id", "CC6.1", "-search", "x"},
		`"CC6.1" is no option: an entry is asked for with -id`:    {"CC6.1"},
		`there is no format "xml"; there are table, csv and json`: {"-id", "CC6.1", "-format", "xml"},
	} {
		_, errs := program.Run(t, cli.Usage, "", args...)
		assert.Regexp(t, "^"+regexp.QuoteMeta(want)+"\nusage: catalog ", errs)
	}
	program.Help(t, "catalog", "prints the catalogs that attestkit carries", 1, 2)
	out, _ := program.Run(t, cli.OK, "", "-search", "no such words", "-format", "json")
	assert.Equal(t, "[]\n", out)
}
