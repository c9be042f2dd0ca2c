package main

import (
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/attestkit/attestkit/document"
	"github.com/attestkit/attestkit/examples/data"
	"github.com/attestkit/attestkit/examples/internal/cli"
	"github.com/attestkit/attestkit/examples/internal/clitest"
	"github.com/attestkit/attestkit/readiness"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var (
	program = clitest.Program(run)
	file    = filepath.Join("..", "data", "assessment.json")
)

func text(t *testing.T) string {
	t.Helper()
	b, err := fs.ReadFile(data.FS(), "assessment.json")
	require.NoError(t, err)
	return string(b)
}

func assessment(t *testing.T, out string) readiness.Assessment {
	t.Helper()
	v, err := document.Unmarshal[readiness.Assessment]([]byte(out))
	require.NoError(t, err)
	return v
}

func TestNew(t *testing.T) {
	out, _ := program.Run(t, cli.OK, "", "new", "-type", "type1", "-date", "2026-12-31", "-categories", "security, privacy", "-role", "processor", "-organization", "X", "-system", "Y")
	clitest.Golden(t, "new.json", out)
	both := assessment(t, first(program.Run(t, cli.OK, "", "new", "-type", "type2", "-window", "2026-07-01..2027-06-30", "-iso27001")))
	one := assessment(t, out)
	assert.Greater(t, len(both.Responses), len(one.Responses))
	for _, r := range one.Responses {
		assert.Equal(t, readiness.NotStarted, r.Status)
	}
	out, _ = program.Run(t, cli.Findings, out, "score", "-as-of", "2026-11-22", "-")
	assert.Contains(t, out, "design: 0 of ")
	assert.Contains(t, out, "SOC 2 Type 1: not ready. Of ")
	assert.NotContains(t, out, "ISO/IEC")
}

func first(out, _ string) string { return out }

func TestScore(t *testing.T) {
	out, _ := program.Run(t, cli.Findings, "", "score", "-as-of", "2026-11-22", file)
	clitest.Golden(t, "score.txt", out)
	clitest.Fits(t, out)
	again, _ := program.Run(t, cli.Findings, text(t), "score", "-", "-as-of", "2026-11-22")
	assert.Equal(t, out, again)
}

// TestReady answers the whole checklist of an ISO audit, with evidence.
func TestReady(t *testing.T) {
	a := assessment(t, first(program.Run(t, cli.OK, "", "new", "-iso27001", "-date", "2026-12-31")))
	day := a.Target.AsOf
	a.Controls = []readiness.Control{{ID: "1"}}
	a.Evidence = []readiness.Evidence{{ID: "E", PerformedOn: day}}
	for i := range a.Responses {
		r := &a.Responses[i]
		r.Status, r.Controls, r.Evidence = readiness.Implemented, []string{"1"}, []string{"E"}
	}
	b, err := document.Marshal(&a)
	require.NoError(t, err)
	out, _ := program.Run(t, cli.OK, string(b), "score", "-as-of", "2026-12-31", "-")
	assert.NotContains(t, out, "not yet")
	assert.Contains(t, out, "ISO/IEC 27001: ready. Of 123 requirements, 123 are ready by design.\n\n")
	out, _ = program.Run(t, cli.OK, string(b), "plan", "-as-of", "2026-12-31", "-")
	assert.Empty(t, out)
}

func TestPlan(t *testing.T) {
	out, _ := program.Run(t, cli.Findings, "", "plan", "-as-of", "2026-11-22", file)
	clitest.Golden(t, "plan.txt", out)
	clitest.Fits(t, out)
	all, _ := program.Run(t, cli.Findings, "", "plan", "-as-of", "2026-11-22", "-next", "-1", file)
	assert.Greater(t, len(all), len(out))
	assert.NotContains(t, all, "-next -1")
	assert.Contains(t, all, "nothing is lacking; without it an auditor cannot test the whole window")
}

func TestExportAndImport(t *testing.T) {
	for _, table := range []string{"checklist", "controls", "evidence"} {
		out, _ := program.Run(t, cli.OK, "", "export", "-format", "csv", "-table", table, file)
		clitest.Golden(t, table+".csv", strings.ReplaceAll(out, "\r\n", "\n"))
		same, _ := program.Run(t, cli.OK, out, "import", "-table", table, file, "-")
		assert.Equal(t, text(t), same, "what nobody edited changes nothing")
		with, _ := program.Run(t, cli.OK, "", "export", "-format", "csv", "-table", table, "-bom", file)
		assert.Equal(t, "\ufeff"+out, with)
	}
	out, _ := program.Run(t, cli.OK, "", "export", "-format", "csv", file)
	edited := strings.Replace(out, ",not-started,", ",in-progress,", 1)
	after := assessment(t, first(program.Run(t, cli.OK, edited, "import", file, "-")))
	before, changed := assessment(t, text(t)), 0
	for i := range before.Responses {
		if before.Responses[i].Status != after.Responses[i].Status {
			changed++
		}
	}
	assert.Equal(t, 1, changed)
	_, errs := program.Run(t, cli.Invalid, strings.Replace(out, ",not-started,", ",begun,", 1), "import", file, "-")
	assert.Regexp(t, `^-\t.*\t[0-9]+:[0-9]+\t.*begun`, errs)
}

// TestNewRows adds a control, and evidence of it, in tables.
func TestNewRows(t *testing.T) {
	table := "id,title,cadence,criteria\nNEW-1,Key ceremony,On event,CC6.1\n"
	_, errs := program.Run(t, cli.Invalid, table, "import", "-table", "controls", file, "-")
	assert.Contains(t, errs, "-\t(document)\t2:1\tunknown-id\t\"NEW-1\" is no control of the assessment")
	out, _ := program.Run(t, cli.OK, table, "import", "-table", "controls", "-add", file, "-")
	before, after := assessment(t, text(t)), assessment(t, out)
	require.Len(t, after.Controls, len(before.Controls)+1)
	assert.Equal(t, "Key ceremony", after.Controls[len(before.Controls)].Title)
	with := filepath.Join(t.TempDir(), "with.json")
	require.NoError(t, os.WriteFile(with, []byte(out), 0o600))
	out, _ = program.Run(t, cli.OK, "id,performed on,controls\nNEW-E,2026-11-02,NEW-1\n", "import", "-table", "evidence", "-add", with, "-")
	assert.Len(t, assessment(t, out).Evidence, len(before.Evidence)+1)
}

func TestPages(t *testing.T) {
	out, _ := program.Run(t, cli.OK, "", "export", "-format", "html", "-as-of", "2026-11-22", file)
	assert.True(t, strings.HasPrefix(out, "<!DOCTYPE html>"))
	assert.NotContains(t, out, "<script")
	out, _ = program.Run(t, cli.OK, "", "export", "-format", "markdown", "-as-of", "2026-11-22", file)
	assert.True(t, strings.HasPrefix(out, "# Readiness of Quillhaven, Inc."))
}

func TestProblemsHaveLines(t *testing.T) {
	_, errs := program.Run(t, cli.Invalid, "{\"schema\": \"attestkit/assessment/v1\",\n\"target\": {\"type\": \"type3\"}}", "score", "-as-of", "2026-11-22", "-")
	assert.Contains(t, errs, "-\t/target/type\t2:20\tunknown-id\t")
	for _, line := range []string{"score -as-of 2026-11-22 none.json", "export -format csv none.json", "import none.json -", "import " + file + " none.csv"} {
		program.Run(t, cli.Invalid, "", strings.Fields(line)...)
	}
}

func TestCommandLine(t *testing.T) {
	for _, line := range []string{
		"", "nonsense", "new", "new x", "new -type type3", "new -role boss", "new -type type1 -categories safety", "new -type type1 -window 2026-01-01..2026-06-30",
		"new -window 2026", "score", "score x", "score -as-of today x", "plan x", "plan -as-of 2026-11-22", "export x", "export -format pdf x",
		"export -format html x", "export -format csv -table tracker x", "export -format csv", "import x", "import - -", "import -table x y z", "import -x",
	} {
		_, errs := program.Run(t, cli.Usage, "", strings.Fields(line)...)
		assert.NotEmpty(t, errs, line)
	}
	for _, args := range [][]string{nil, {"nonsense"}} {
		_, errs := program.Run(t, cli.Usage, "", args...)
		assert.Regexp(t, "^give a command: new, score, plan, export or import\nusage: readiness ", errs)
	}
	program.Help(t, "readiness", "keeps the checklist on the way", 1, 2, 3)
	for _, line := range []string{"-help", "new -help", "score -help", "plan -help", "export -help", "import -help"} {
		program.Run(t, cli.OK, "", strings.Fields(line)...)
	}
}

func TestJSON(t *testing.T) {
	out, _ := program.Run(t, cli.Findings, "", "score", "-as-of", "2026-11-22", "-format", "json", file)
	var r struct {
		Ready        bool
		Verdict      []string
		Criteria     []json.RawMessage
		Requirements []json.RawMessage
	}
	require.NoError(t, json.Unmarshal([]byte(out), &r))
	assert.Equal(t, 58, len(r.Criteria), "all but P1.1, P2.1 and P3.2, which have no points for a processor")
	assert.Equal(t, 123, len(r.Requirements))
	assert.False(t, r.Ready)
	assert.Len(t, r.Verdict, 2)
	out, _ = program.Run(t, cli.Findings, "", "plan", "-as-of", "2026-11-22", "-next", "3", "-format", "json", file)
	var items []json.RawMessage
	require.NoError(t, json.Unmarshal([]byte(out), &items))
	assert.Len(t, items, 3)
	program.Run(t, cli.Usage, "", "score", "-as-of", "2026-11-22", "-format", "xml", file)
}
