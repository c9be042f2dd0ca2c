package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/attestkit/attestkit/examples/internal/cli"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the golden files anew")

// reviewRun runs the program among the example documents and returns what it printed.
func reviewRun(t *testing.T, input string, code int, args ...string) (out, errs string) {
	t.Helper()
	t.Chdir(filepath.Join("..", "data"))
	return run1(t, input, code, args...)
}

// run1 runs the program where the test stands.
func run1(t *testing.T, input string, code int, args ...string) (out, errs string) {
	t.Helper()
	var o, e bytes.Buffer
	got := run(cli.Env{Args: args, In: strings.NewReader(input), Out: &o, Err: &e})
	require.Equalf(t, code, got, "%.200q: %.400s", args, e.String())
	return o.String(), e.String()
}

// golden compares with a file, and names the first line that differs.
func golden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(got), 0o600))
	}
	b, err := os.ReadFile(file)
	require.NoError(t, err)
	want, lines := strings.Split(string(b), "\n"), strings.Split(got, "\n")
	for i := range min(len(want), len(lines)) {
		if want[i] != lines[i] {
			t.Fatalf("%s has changed in line %d:\n was %s\n  is %s\nrun with -update and read the difference", file, i+1, want[i], lines[i])
		}
	}
	if len(want) != len(lines) {
		t.Fatalf("%s has %d lines, the output %d: run with -update and read the difference", file, len(want), len(lines))
	}
}

// goldens are memos that people read: a change shows as a difference of a file.
var goldens = []struct {
	file string
	code int
	args string
}{
	{"vendor.txt", cli.Findings, "-as-of 2026-12-15 -window 2026-01-01..2026-12-31 -need security,availability -uses=Contract_Cloud -prior soc2-type2-2025.json soc2-type2.json"},
	{"vendor.md", cli.Findings, "-as-of 2026-12-15 -window 2026-01-01..2026-12-31 -need security,availability -uses=Contract_Cloud -prior soc2-type2-2025.json -format markdown soc2-type2.json"},
	{"vendor.json", cli.Findings, "-as-of 2026-12-15 -window 2026-01-01..2026-12-31 -need security,availability -uses=Contract_Cloud -prior soc2-type2-2025.json -format json soc2-type2.json"},
	{"two-years.txt", cli.OK, "-window 2025-01-01..2025-12-31 -as-of 2026-09-01 soc2-type2-2025.json soc2-type2.json -seen Northfall_Cloud"},
	{"payroll.txt", cli.OK, "-as-of 2026-12-15 -window 2025-11-01..2026-10-31 -reader user-auditor -location Tulsa,_Oklahoma -letter bridge-letter.json soc1-type2.json"},
	{"pensions.txt", cli.Findings, "-as-of 2026-12-15 -operation soc1-type1.json"},
	{"health.md", cli.Findings, "-as-of 2026-12-15 -format markdown soc2-plus.json"},
	{"health-needs.txt", cli.Findings, "-as-of 2026-12-15 -need security -need-framework HIPAA_Security_Rule -need-framework PCI_DSS soc2-plus.json"},
	{"opinion.txt", cli.Findings, "-as-of 2026-12-15 -entity Drayhorse_Software -max-age 6 soc2-opinion.json"},
	{"front-page.txt", cli.OK, "public-nfc-2011.json"},
}

func TestMemosAreGolden(t *testing.T) {
	for _, c := range goldens {
		t.Run(c.file, func(t *testing.T) {
			file, err := filepath.Abs(filepath.Join("testdata", c.file))
			require.NoError(t, err)
			args := strings.Fields(c.args)
			for i := range args {
				args[i] = strings.ReplaceAll(args[i], "_", " ")
			}
			out, errs := reviewRun(t, "", c.code, args...)
			assert.Empty(t, errs)
			golden(t, file, out)
			again, _ := run1(t, "", c.code, args...)
			assert.Equal(t, out, again)
		})
	}
}

func TestTextFitsATerminal(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("testdata", "*.txt"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		b, err := os.ReadFile(file)
		require.NoError(t, err)
		for line := range strings.Lines(string(b)) {
			line = strings.TrimRight(line, "\n")
			assert.LessOrEqual(t, utf8.RuneCountInString(line), cli.Width, file+": "+line)
			assert.Equal(t, strings.TrimRight(line, " "), line, file)
		}
		assert.NotContains(t, string(b), "\n\n\n", file)
	}
}

func TestWordsThatNeverAppear(t *testing.T) {
	for _, c := range goldens {
		b, err := os.ReadFile(filepath.Join("testdata", c.file))
		require.NoError(t, err)
		assert.NotRegexp(t, `(?i)expired|certified|compliant`, string(b), c.file)
	}
}

func TestUsage(t *testing.T) {
	for _, args := range [][]string{
		{}, {"-unknown"}, {"-as-of", "soon", "soc3.json"}, {"-as-of", "2026-02-30", "soc3.json"}, {"-window", "2026", "soc3.json"},
		{"-window", "2026-02-01..2026-01-01", "soc3.json"}, {"-need", "safety", "soc3.json"}, {"-reader", "nobody", "soc3.json"},
		{"-max-age", "-1", "soc3.json"}, {"-max-age", "old", "soc3.json"}, {"-format", "html", "soc3.json"},
		{"-", "-"}, {"-prior", "-", "-"}, {"-letter", "-", "-"},
	} {
		out, errs := run1(t, "{}", cli.Usage, args...)
		assert.Empty(t, out, args)
		assert.NotEmpty(t, errs, args)
	}
	_, errs := run1(t, "", cli.Usage)
	assert.Regexp(t, "^give a report, or - for standard input\nusage: review ", errs)
	_, errs = run1(t, "", cli.OK, "-help")
	assert.Regexp(t, "^usage: review .*\n +reads SOC reports the way a relying party does, and prints a memo\n +exits with 0, 1 for .*, 2 for .*,\n +3 when there are serious findings", errs)
	for _, name := range []string{"-as-of", "-window", "-need", "-need-framework", "-uses", "-location", "-entity", "-reader", "-max-age", "-seen", "-operation", "-letter", "-prior", "-format"} {
		assert.Contains(t, errs, "  "+name)
	}
}

// TestInvalidDocuments holds that every problem of every document is printed with its
// place, and nothing of a memo.
func TestInvalidDocuments(t *testing.T) {
	bad := "{\"schema\": \"attestkit/report/v1\",\n \"kind\": \"soc4\", \"type\": \"type2\", \"organization\": {\"nam\": \"Acme\"}}"
	out, errs := reviewRun(t, bad, cli.Invalid, "-letter", "soc3.json", "-prior", "gone.json", "-", "soc3.json")
	assert.Empty(t, out)
	for _, part := range []string{"-\t/kind\t2:", "-\t/organization\t2:", "soc3.json\t/schema\t2:", "gone.json\topen "} {
		assert.Contains(t, errs, part)
	}
	for line := range strings.Lines(errs) {
		assert.Contains(t, []int{1, 4}, strings.Count(line, "\t"), line)
	}
}

func TestStandardInput(t *testing.T) {
	b, err := os.ReadFile(filepath.Join("..", "data", "soc3.json"))
	require.NoError(t, err)
	out, _ := run1(t, string(b), cli.OK, "-")
	assert.Contains(t, out, "SOC 3 of Waterlin B.V.\n")
	assert.Contains(t, out, "(time-not-judged)")
}

// TestOptionsStandAnywhere holds that options may follow the reports.
func TestOptionsStandAnywhere(t *testing.T) {
	before, _ := reviewRun(t, "", cli.Findings, "-as-of", "2029-01-01", "-format", "json", "soc3.json")
	after, _ := run1(t, "", cli.Findings, "soc3.json", "-as-of", "2029-01-01", "-format", "json")
	assert.Equal(t, before, after)
}
