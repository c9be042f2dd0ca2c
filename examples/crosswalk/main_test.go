package main

import (
	"encoding/csv"
	"errors"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit/crossmap"
	"github.com/attestkit/attestkit/document"
	"github.com/attestkit/attestkit/examples/internal/cli"
	"github.com/attestkit/attestkit/examples/internal/clitest"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/tsc"
)

// crosswalk runs the program and returns what it printed.
func crosswalk(t *testing.T, code int, args ...string) (out, errs string) {
	t.Helper()
	return clitest.Program(run).Run(t, code, "", args...)
}

func TestGolden(t *testing.T) {
	for name, args := range map[string][]string{
		"table.txt":         {"CC7.3", "A.8.24", "P2.1", "A.5.32"},
		"table-heading.txt": {"9.2", "c1"},
		"markdown.md":       {"-format", "markdown", "CC9.1", "CC1.2", "4.3"},
		"links.csv":         {"-format", "csv", "A.5.15"},
		"map.json":          {"A.7.14", "A.7.12", "-format", "json"},
	} {
		out, errs := crosswalk(t, cli.OK, args...)
		clitest.Golden(t, name, out)
		assert.Empty(t, errs, name)
	}
}

func TestCSV(t *testing.T) {
	out, _ := crosswalk(t, cli.OK, "-format", "csv")
	rows, err := csv.NewReader(strings.NewReader(out)).ReadAll()
	require.NoError(t, err)
	assert.True(t, strings.HasPrefix(out, "criterion,requirement,relation,strength,points,points_total,rationale\n"))
	i := 1
	for l := range crossmap.Links() {
		assert.Equal(t, []string{l.Criterion().String(), l.Requirement().String(), l.Relation().String(), strconv.Itoa(l.Strength())}, rows[i][:4])
		assert.Equal(t, strconv.Itoa(l.Criterion().CountPoints()), rows[i][5], l)
		i++
	}
	assert.Len(t, rows, i)

	m, err := crossmap.ReadCSV(strings.NewReader(out))
	require.NoError(t, err)
	assert.Equal(t, crossmap.Builtin().Links, m.Links)
}

func TestCSVSaysTheReasonBeside(t *testing.T) {
	out, errs := crosswalk(t, cli.OK, "-format", "csv", "A.7.12")
	assert.Equal(t, "criterion,requirement,relation,strength,points,points_total,rationale\n", out)
	assert.Contains(t, errs, "A.7.12 has no link: Cable trays")
}

func TestJSONReadsBack(t *testing.T) {
	out, _ := crosswalk(t, cli.OK, "-format", "json")
	m, err := document.Unmarshal[crossmap.Map]([]byte(out))
	require.NoError(t, err)
	assert.Equal(t, crossmap.Builtin(), m)
	assert.Empty(t, crossmap.Lint(m))

	out, _ = crosswalk(t, cli.OK, "-format", "json", "CC1.2", "A.5.32", "CC9.1")
	m, err = document.Unmarshal[crossmap.Map]([]byte(out))
	require.NoError(t, err)
	assert.False(t, m.Exhaustive, "a part says nothing of what it leaves out")
	assert.Len(t, m.None, 2)
	for _, l := range m.Links {
		assert.Equal(t, "CC9.1", l.Source)
	}
}

func TestTableFitsATerminal(t *testing.T) {
	out, _ := crosswalk(t, cli.OK)
	for line := range strings.Lines(out) {
		assert.LessOrEqual(t, utf8.RuneCountInString(strings.TrimSuffix(line, "\n")), cli.Width, line)
		assert.Equal(t, strings.TrimRight(line, " \n")+"\n", line)
	}
	links := 0
	for range crossmap.Links() {
		links++
	}
	assert.Contains(t, out, strconv.Itoa(links)+" links between")
	assert.Equal(t, links, strings.Count(out, "/10  "))
	for c, reason := range crossmap.UnlinkedCriteria() {
		assert.Contains(t, strings.Join(strings.Fields(out), " "), c.String()+" "+c.Title()+" "+reason)
	}
}

// TestIDs asks for each id of both sides and holds that it is read as itself.
func TestIDs(t *testing.T) {
	for c := range tsc.Criteria() {
		for _, id := range []string{c.String(), strings.ToLower(c.String()), "TSC " + c.String(), strings.ReplaceAll(c.String(), ".", "_")} {
			criteria, requirements, err := readID(id)
			require.NoError(t, err, id)
			assert.Equal(t, tsc.SetOf(c), criteria, id)
			assert.True(t, requirements.IsEmpty(), id)
		}
	}
	for r := range iso27001.Requirements() {
		ids := []string{r.String(), "ISO 27001 " + r.String(), "clause " + r.String()}
		if r.IsControl() {
			ids[2] = "Annex A " + strings.TrimPrefix(r.String(), "A.")
		} else {
			ids[1] = r.String()
		}
		for _, id := range ids {
			criteria, requirements, err := readID(id)
			require.NoError(t, err, id)
			assert.Equal(t, iso27001.SetOf(r), requirements, id)
			assert.True(t, criteria.IsEmpty(), id)
		}
	}
}

func TestGroups(t *testing.T) {
	criteria, _, err := readID("cc6")
	require.NoError(t, err)
	assert.Equal(t, tsc.SeriesCC6.Criteria(), criteria)
	_, requirements, err := readID("9.3")
	require.NoError(t, err)
	assert.Equal(t, "9.3.1 9.3.2 9.3.3", requirements.String())
}

func TestAClauseIsNotedWhereAControlCouldBeMeant(t *testing.T) {
	_, errs := crosswalk(t, cli.OK, "5.1")
	assert.Equal(t, "5.1 is taken for the clause; the control is A.5.1\n", errs)
	_, errs = crosswalk(t, cli.OK, "A.5.1", "6.1.3", "Clause 5.1")
	assert.Empty(t, errs)
}

func TestMisuse(t *testing.T) {
	for _, test := range []struct {
		args []string
		want string
	}{
		{[]string{"-format", "xml"}, "there is no format \"xml\"; there are table, csv, json and markdown\nusage: crosswalk"},
		{[]string{"-x"}, "usage: crosswalk"},
		{[]string{"CC6.1", "-format"}, "usage: crosswalk"},
		{[]string{"PP1.1"}, "did you mean PI1.1?"},
		{[]string{"CC6.1.3"}, "did you mean CC6.1?"},
		{[]string{"A.9.2.3"}, "in 2022 it went to A.8.2"},
		{[]string{"6.1"}, "the heading 6.1 (6.1.1 6.1.2 6.1.3) or the control A.6.1"},
		{[]string{"A.5.99"}, "not a clause or control"},
		{[]string{""}, `"" is not`},
		{[]string{"\x1b[2J\xff"}, `"\x1b[2J\xff" is not`},
		{[]string{strings.Repeat("9", 1<<16)}, "..."},
	} {
		out, errs := crosswalk(t, cli.Usage, test.args...)
		assert.Contains(t, errs, test.want, test.args)
		assert.Empty(t, out)
	}
	clitest.Program(run).Help(t, "crosswalk", "prints the links between", 1, 2)
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("the disk is full") }

func TestOutputThatCannotBeWritten(t *testing.T) {
	for _, format := range []string{"table", "csv", "json", "markdown"} {
		var errs strings.Builder
		assert.Equal(t, cli.Invalid, run(cli.Env{Args: []string{"-format", format}, Out: full{}, Err: &errs}))
		assert.Equal(t, "output\tthe disk is full\n", errs.String())
	}
}
