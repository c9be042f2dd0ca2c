package main

import (
	"io/fs"
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

var program = clitest.Program(run)

func file(name string) string { return filepath.Join("..", "data", name) }

func text(t *testing.T, name string) string {
	t.Helper()
	b, err := fs.ReadFile(data.FS(), name)
	require.NoError(t, err)
	return string(b)
}

func tracker(t *testing.T, out string) readiness.Tracker {
	t.Helper()
	v, err := document.Unmarshal[readiness.Tracker]([]byte(out))
	require.NoError(t, err)
	return v
}

func TestTrack(t *testing.T) {
	out, _ := program.Run(t, cli.OK, "", "track", file("soc2-type2.json"), file("soc2-type2-2025.json"), file("soc1-type2.json"))
	clitest.Golden(t, "track.json", out)
	v := tracker(t, out)
	require.Len(t, v.VendorReports, 2, "two reports of one vendor make one entry")
	assert.Len(t, v.VendorReports[0].Issues, 2)
	other, _ := program.Run(t, cli.OK, text(t, "soc1-type2.json"), "track", "-", file("soc2-type2-2025.json"), file("soc2-type2.json"))
	assert.Equal(t, out, other, "the order of the files makes no difference")
}

func TestTrackOwnReport(t *testing.T) {
	out, _ := program.Run(t, cli.OK, text(t, "soc2-plus.json"), "track", "-organization", "Alderwick Health Exchange, Inc.", "-")
	v := tracker(t, out)
	assert.Empty(t, v.VendorReports)
	assert.Len(t, v.OwnReports, 1)
}

func TestUpdate(t *testing.T) {
	first, _ := program.Run(t, cli.OK, "", "track", file("soc2-type2-2025.json"))
	answered := strings.ReplaceAll(first, `"status": "open"`, `"status": "implemented"`)
	out, errs := program.Run(t, cli.OK, answered, "update", "-", file("soc2-type2.json"))
	clitest.Golden(t, "update.json", out)
	clitest.Golden(t, "changes.txt", errs)
	again, errs := program.Run(t, cli.OK, out, "update", "-", file("soc2-type2.json"))
	assert.Equal(t, out, again, "twice changes nothing")
	assert.True(t, strings.HasPrefix(errs, "Nothing changed: the tracker holds this report already.\n"), errs)
	older, errs := program.Run(t, cli.OK, out, "update", "-", file("soc2-type2-2025.json"))
	assert.Equal(t, out, older)
	assert.True(t, strings.HasPrefix(errs, "Nothing changed"), errs)
	alone, _ := program.Run(t, cli.OK, "", "track", file("soc2-type2.json"))
	_, errs = program.Run(t, cli.OK, alone, "update", "-", file("soc2-type2-2025.json"))
	assert.Contains(t, errs, "is older than the current one: it is listed, and nothing else changed.\n")
	_, errs = program.Run(t, cli.OK, alone, "update", "-", file("soc1-type2.json"))
	assert.Contains(t, errs, " new to the tracker, with ")
	own, _ := program.Run(t, cli.OK, "", "track", "-organization", "Alderwick Health Exchange, Inc.", file("soc1-type2.json"))
	_, errs = program.Run(t, cli.OK, own, "update", "-", file("soc2-plus.json"))
	assert.Contains(t, errs, "Alderwick Health Exchange")
}

func TestExportAndImport(t *testing.T) {
	for _, table := range []string{"cuecs", "acknowledgments"} {
		out, _ := program.Run(t, cli.OK, "", "export", "-table", table, file("cuec-tracker.json"))
		clitest.Golden(t, table+".csv", strings.ReplaceAll(out, "\r\n", "\n"))
		same, _ := program.Run(t, cli.OK, out, "import", "-table", table, file("cuec-tracker.json"), "-")
		assert.Equal(t, text(t, "cuec-tracker.json"), same, "what nobody edited changes nothing")
		with, _ := program.Run(t, cli.OK, text(t, "cuec-tracker.json"), "export", "-bom", "-table", table, "-")
		assert.Equal(t, "\ufeff"+out, with)
	}
	edited := "row,owner,status\nV1-C1,Head of IT,Accepted\n"
	out, _ := program.Run(t, cli.OK, edited, "import", file("cuec-tracker.json"), "-")
	want, got := tracker(t, text(t, "cuec-tracker.json")), tracker(t, out)
	want.VendorReports[0].CUECs[0].Owner, want.VendorReports[0].CUECs[0].Status = "Head of IT", readiness.CUECAccepted
	assert.Equal(t, want, got)
	_, errs := program.Run(t, cli.Invalid, "row,owner\nV9-C1,x\n", "import", file("cuec-tracker.json"), "-")
	assert.Contains(t, errs, "-\t(document)\t2:1\tunknown-id\t\"V9-C1\" is no row of this tracker")
	for _, line := range []string{"export none.json", "import none.json -", "import " + file("cuec-tracker.json") + " none.csv"} {
		program.Run(t, cli.Invalid, "", strings.Fields(line)...)
	}
}

func TestMemo(t *testing.T) {
	args := []string{"memo", "-fiscal-year", "2025-07-01..2026-06-30", "-preparer", "Vendor risk manager", "-as-of", "2026-11-22", "-reviewer", "Head of internal audit"}
	out, _ := program.Run(t, cli.Findings, "", append(args, file("cuec-tracker.json"))...)
	clitest.Golden(t, "memo.txt", out)
	assert.Contains(t, out, "Vendor risk manager")
	out, _ = program.Run(t, cli.Findings, text(t, "cuec-tracker.json"), append(args, "-format", "markdown", "-")...)
	clitest.Golden(t, "memo.md", out)
	program.Run(t, cli.OK, `{"schema": "attestkit/cuec-tracker/v1"}`, "memo", "-")
}

func TestProblemsHaveLines(t *testing.T) {
	_, errs := program.Run(t, cli.Invalid, "{\"schema\": \"attestkit/cuec-tracker/v1\",\n\"vendorReports\": [{}]}", "memo", "-")
	assert.Contains(t, errs, "-\t/vendorReports/0/issues\t2:19\trequired\t")
	_, errs = program.Run(t, cli.Invalid, "", "track", "none.json")
	assert.Contains(t, errs, "none.json\t")
	program.Run(t, cli.Invalid, "{}", "update", file("cuec-tracker.json"), "-")
	program.Run(t, cli.Invalid, "{}", "update", "-", file("soc2-type2.json"))
}

func TestCommandLine(t *testing.T) {
	for _, line := range []string{"", "nonsense", "track", "track - -", "update x", "update - -", "memo", "memo a b", "memo -format html a", "memo -as-of today a", "memo -fiscal-year 2026 a", "track -x", "export", "export a b", "export -table x a", "import a", "import - -", "import -table x a b"} {
		_, errs := program.Run(t, cli.Usage, "", strings.Fields(line)...)
		assert.NotEmpty(t, errs, line)
	}
	for _, args := range [][]string{nil, {"nonsense"}} {
		_, errs := program.Run(t, cli.Usage, "", args...)
		assert.Regexp(t, "^give a command: track, update, export, import or memo\nusage: cuec ", errs)
	}
	program.Help(t, "cuec", "keeps track of complementary u", 1, 2, 3)
	for _, line := range []string{"-help", "track -help", "update -help", "memo -help", "export -help", "import -help"} {
		program.Run(t, cli.OK, "", strings.Fields(line)...)
	}
}
