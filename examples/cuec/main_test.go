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
	assert.Equal(t, "1 CUEC is open, and 2 answers are to confirm because the wording changed.\n", errs)
	again, _ := program.Run(t, cli.OK, out, "update", "-", file("soc2-type2.json"))
	assert.Equal(t, out, again, "twice changes nothing")
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
	for _, line := range []string{"", "nonsense", "track", "track - -", "update x", "update - -", "memo", "memo a b", "memo -format html a", "memo -as-of today a", "memo -fiscal-year 2026 a", "track -x"} {
		_, errs := program.Run(t, cli.Usage, "", strings.Fields(line)...)
		assert.NotEmpty(t, errs, line)
	}
	for _, line := range []string{"-help", "track -help", "update -help", "memo -help"} {
		program.Run(t, cli.OK, "", strings.Fields(line)...)
	}
}
