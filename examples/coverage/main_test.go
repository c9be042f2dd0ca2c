package main

import (
	"errors"
	"os"
	"regexp"
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

const (
	list      = "../data/requirements.txt"
	statement = "../data/statement-of-applicability.json"
	soc2      = "../data/soc2-type2.json"
	soc2Plus  = "../data/soc2-plus.json"
)

// coverage runs the program and returns what it printed.
func coverage(t *testing.T, code int, in string, args ...string) (out, errs string) {
	t.Helper()
	return clitest.Program(run).Run(t, code, in, args...)
}

func TestGolden(t *testing.T) {
	for name, args := range map[string][]string{
		"list.txt":      {"-have", list, "-categories", "security,availability"},
		"statement.txt": {"-have", statement, "-categories", "security,availability,confidentiality", "-next", "3"},
		"processor.txt": {"-have", statement, "-clauses", "-categories", "security,privacy", "-role", "processor", "-next", "0"},
		"statement.md":  {"-have", statement, "-clauses", "-categories", "confidentiality", "-format", "markdown"},
		"list.json":     {"-have", list, "-categories", "availability", "-next", "1", "-format", "json"},
		"to-iso.txt":    {"-have", soc2, "-direction", "to-iso"},
		"to-iso.md":     {"-have", soc2Plus, "-direction", "to-iso", "-categories", "security", "-format", "markdown"},
		"to-iso.json":   {"-have", soc2Plus, "-direction", "to-iso", "-format", "json"},
	} {
		out, errs := coverage(t, cli.OK, "", args...)
		clitest.Golden(t, name, out)
		assert.Empty(t, errs, name)
	}
}

var (
	forbidden = regexp.MustCompile(`(?i)\b(compliant|certified)\b`)
	note      = "Points of focus are not requirements"
)

// TestEveryPage holds what all pages share: a terminal's width, and the words.
func TestEveryPage(t *testing.T) {
	for _, args := range [][]string{
		{"-have", list, "-next", "-1"},
		{"-have", statement, "-clauses", "-role", "controller"},
		{"-have", soc2, "-direction", "to-iso"},
		{"-have", "../data/soc2-opinion.json", "-direction", "to-iso"},
		{"-have", "../data/soc3.json", "-direction", "to-iso"},
	} {
		for _, format := range []string{"table", "markdown", "json"} {
			out, _ := coverage(t, cli.OK, "", append(args, "-format", format)...)
			assert.Contains(t, strings.Join(strings.Fields(out), " "), note, args)
			assert.NotRegexp(t, forbidden, out, args)
			if format != "table" {
				continue
			}
			for line := range strings.Lines(out) {
				assert.LessOrEqual(t, utf8.RuneCountInString(strings.TrimSuffix(line, "\n")), cli.Width, line)
				assert.Equal(t, strings.TrimRight(line, " \n")+"\n", line)
			}
		}
	}
}

func TestJSONIsTheCoverageDocument(t *testing.T) {
	out, _ := coverage(t, cli.OK, "", "-have", list, "-categories", "P, Security (Common Criteria),security", "-role", "processor", "-next", "2", "-format", "json")
	got, err := document.Unmarshal[crossmap.Report]([]byte(out))
	require.NoError(t, err)
	b, err := os.ReadFile(list)
	require.NoError(t, err)
	have, err := requirementIDs(b)
	require.NoError(t, err)
	want := crossmap.Cover(have, crossmap.Scope{Categories: []tsc.Category{tsc.Security, tsc.Privacy}, Role: tsc.Processor}).Report(2)
	want.Labels = got.Labels
	assert.Equal(t, want, got)
	assert.Len(t, got.Criteria.Next, 2)
	assert.Contains(t, got.Labels["note"], note)
	assert.Equal(t, "A list of ids: 55 requirements count as in place.", got.Labels["source"])
}

func TestJSONTowardsISO(t *testing.T) {
	out, _ := coverage(t, cli.OK, "CC6.1\nA1.2", "-have", "-", "-direction", "to-iso", "-categories", "security", "-format", "json")
	got, err := document.Unmarshal[crossmap.Report]([]byte(out))
	require.NoError(t, err)
	want := crossmap.CoverISO(tsc.SetOf(tsc.CC6_1), crossmap.Scope{Categories: []tsc.Category{tsc.Security}}).Report()
	want.Labels = got.Labels
	assert.Equal(t, want, got)
	assert.Contains(t, got.Labels["source"], "Outside the scope and not counted: A1.2.")
}

// TestStatement holds that the implemented rows count, and clauses only where asked.
func TestStatement(t *testing.T) {
	b, err := os.ReadFile(statement)
	require.NoError(t, err)
	s, err := document.Unmarshal[iso27001.StatementOfApplicability](b)
	require.NoError(t, err)
	out, _ := coverage(t, cli.OK, "", "-have", statement, "-format", "json")
	got, err := document.Unmarshal[crossmap.Report]([]byte(out))
	require.NoError(t, err)
	assert.Equal(t, s.InPlace(), iso27001.SetOf(got.Criteria.InPlace...))
	assert.Contains(t, got.Labels["source"], "with -clauses all 30 do")

	out, _ = coverage(t, cli.OK, "", "-have", statement, "-clauses", "-format", "json")
	got, err = document.Unmarshal[crossmap.Report]([]byte(out))
	require.NoError(t, err)
	assert.Equal(t, s.InPlace().Union(iso27001.AllClauses()), iso27001.SetOf(got.Criteria.InPlace...))
}

func TestSparseStatement(t *testing.T) {
	in := `{"schema":"attestkit/statement-of-applicability/v1","organization":"A\u001b[2JB","rows":[
		{"control":"A.5.1","decision":"necessary","implementation":"implemented"},
		{"control":"A.5.2","decision":"undecided","implementation":"implemented"},
		{"other":"X1","decision":"necessary"},{"other":"X2","decision":"excluded"}]}`
	out, _ := coverage(t, cli.OK, in, "-have", "-")
	text := strings.Join(strings.Fields(out), " ")
	assert.NotContains(t, out, "\x1b")
	assert.Contains(t, text, "of A [2JB: 2 of the 93 controls of Annex A are implemented")
	assert.Contains(t, text, "Not counted, without a row: A.5.3 A.5.4")
	assert.Contains(t, text, "2 controls from elsewhere")
}

func TestIDs(t *testing.T) {
	for _, test := range []struct{ in, want string }{
		{"", ""},
		{"# nothing\n\n", ""},
		{"\xef\xbb\xbfA.5.1\r\n 6.1.2 # comment\r\nannex a 8.24\nA.5.1", "6.1.2 A.5.1 A.8.24"},
		{"5.1\nA.5.2", "5.1 A.5.2"},
		{"Clause 5.1\n5.15\n9.1", "5.1 9.1 A.5.15"},
	} {
		got, err := requirementIDs([]byte(test.in))
		require.NoError(t, err, test.in)
		assert.Equal(t, test.want, got.String(), test.in)
	}
}

func TestProblems(t *testing.T) {
	toISO := []string{"-direction", "to-iso"}
	for _, test := range []struct {
		in   string
		args []string
		want string
	}{
		{"A.5.1\n  A.9.2.3 # old\n", nil, "-\t(document)\t2:3\tunknown-id\t\"A.9.2.3\" is a control of the 2013 edition: in 2022 it went to A.8.2\n"},
		{"9.2", nil, "heading"},
		{"CC6.1", nil, "CC6.1 is a criterion, and requirements are asked for: -direction to-iso"},
		{"A.5.1", toISO, "A.5.1 is a requirement, and criteria are asked for: -direction to-soc2"},
		{"5.1\n5.15", nil, "1:1\tambiguous-id"},
		{"PP1.1", toISO, "did you mean PI1.1?"},
		{"\x00\xff\xfe", nil, `"\x00\xff\xfe" is not`},
		{strings.Repeat("x\n", 500), nil, "and 400 more"},
		{"{", nil, "1:2\tsyntax"},
		{"[]", nil, "-\t"},
		{"\xef\xbb\xbf{}", nil, "encoding"},
		{`{"schema":"attestkit/profile/v1"}`, nil, "attestkit/statement-of-applicability/v1"},
		{`{"schema":"attestkit/statement-of-applicability/v1","rows":[{"control":"A.5.1"}]}`, nil, "/rows/0/decision\t"},
		{`{"schema":"attestkit/statement-of-applicability/v1","rows":[{"control":"A.5.1","decision":"excluded","implementation":"implemented"}]}`, nil, "excluded-operating"},
		{`{"schema":"attestkit/report/v1","kind":"soc2","type":"type2","organization":{"name":"X"},"period":{"from":"2025-01-01","to":"2025-12-31"}}`, toISO, "does not say which categories"},
	} {
		out, errs := coverage(t, cli.Invalid, test.in, append([]string{"-have", "-"}, test.args...)...)
		assert.Contains(t, errs, test.want, test.in)
		assert.Empty(t, out)
	}
}

func TestFilesThatCannotBeRead(t *testing.T) {
	for _, name := range []string{"no-such-file", "."} {
		_, errs := coverage(t, cli.Invalid, "", "-have", name)
		assert.True(t, strings.HasPrefix(errs, name+"\t"), errs)
	}
	_, errs := coverage(t, cli.Invalid, strings.Repeat("#", cli.MaxSize+1), "-have", "-")
	assert.Contains(t, errs, "more than 16777216 bytes")
}

func TestMisuse(t *testing.T) {
	for _, test := range []struct {
		args []string
		want string
	}{
		{nil, "give -have: the file that says what is there already, or - for standard input\nusage: coverage"},
		{[]string{"-have", list, "more"}, "\"more\" is no option: one file is read, that of -have\nusage: coverage"},
		{[]string{"-have", list, "-format", "csv"}, "there is no format \"csv\"; there are table, json and markdown\nusage: coverage"},
		{[]string{"-have", list, "-direction", "sideways"}, "there is no direction \"sideways\"; there are to-soc2 and to-iso\nusage: coverage"},
		{[]string{"-have", list, "-next", "many"}, "usage: coverage"},
		{[]string{"-have", list, "-categories", "secrecy"}, `"secrecy" is not a trust services category`},
		{[]string{"-have", list, "-categories", "security,"}, `"" is not a trust services category`},
		{[]string{"-have", list, "-role", "owner"}, `"owner" is not a privacy role`},
		{[]string{"-have", soc2, "-direction", "to-iso", "-clauses"}, "-clauses goes with -direction to-soc2"},
		{[]string{"-have", soc2, "-direction", "to-iso", "-next", "3"}, "-next goes with -direction to-soc2"},
		{[]string{"-have", soc2}, "use -direction to-iso"},
		{[]string{"-have", statement, "-direction", "to-iso"}, "use -direction to-soc2"},
		{[]string{"-have", soc2, "-direction", "to-iso", "-categories", "security,privacy"}, "the report does not cover privacy"},
	} {
		out, errs := coverage(t, cli.Usage, "", test.args...)
		assert.Contains(t, errs, test.want, test.args)
		assert.Empty(t, out)
	}
	errs := clitest.Program(run).Help(t, "coverage", "counts what the work for ISO/IEC 27001:2022 does for a SOC 2", 1, 2)
	assert.Contains(t, errs, "decides controls only, and says nothing of the clauses")
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("the disk is full") }

func TestOutputThatCannotBeWritten(t *testing.T) {
	for _, format := range []string{"table", "json", "markdown"} {
		var errs strings.Builder
		env := cli.Env{Args: []string{"-have", list, "-format", format}, Out: full{}, Err: &errs}
		assert.Equal(t, cli.Invalid, run(env))
		assert.Equal(t, "output\tthe disk is full\n", errs.String())
	}
}
