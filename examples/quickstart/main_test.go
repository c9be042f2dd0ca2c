package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/attestkit/attestkit/examples/internal/cli"
	"github.com/attestkit/attestkit/examples/internal/clitest"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var program = clitest.Program(run)

func TestEmbeddedDocuments(t *testing.T) {
	out, errs := program.Run(t, cli.OK, "")
	assert.Empty(t, errs)
	clitest.Fits(t, out)
	clitest.Golden(t, "output.txt", out)
}

func TestFilesOfEveryKind(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("..", "data", "*.json"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		out, _ := program.Run(t, cli.OK, "", file)
		assert.Contains(t, out, filepath.Base(file))
	}
}

func TestStandardInputAndJSON(t *testing.T) {
	report, err := os.ReadFile(filepath.Join("..", "data", "public-nfc-2011.json"))
	require.NoError(t, err)
	out, _ := program.Run(t, cli.OK, string(report), "-format", "json", "-")
	var results []result
	require.NoError(t, json.Unmarshal([]byte(out), &results))
	require.Len(t, results, 1)
	assert.Equal(t, "SOC 1 Type 2", results[0].Reading.Kind)
	assert.Equal(t, "unmodified", results[0].Reading.Opinion)
	assert.Nil(t, results[0].Overlap, "a SOC 1 has no criteria")
}

func TestProblemsHaveAPlace(t *testing.T) {
	const bad = `{
  "schema": "attestkit/report/v1",
  "kind": "soc2",
  "type": "type2",
  "organization": {"name": "Example"},
  "period": {"from": "2025-01-01", "to": "2025-12-31"},
  "controls": [{"id": "A", "criteria": ["PP1.1"]}]
}`
	_, errs := program.Run(t, cli.Invalid, bad, "-")
	assert.True(t, strings.HasPrefix(errs, "-\t/controls/0/criteria/0\t7:41\tunknown-id\t"), errs)
	assert.Contains(t, errs, "PI1.1")
	_, errs = program.Run(t, cli.Invalid, "", "no-such-file.json")
	assert.Contains(t, errs, "no-such-file.json")
}

func TestUsage(t *testing.T) {
	program.Run(t, cli.Usage, "", "-format", "xml")
	program.Run(t, cli.Usage, "", "-unknown")
	program.Run(t, cli.Usage, "{}", "-", "-")
	program.Help(t, "quickstart", "answers a profile, reads a SOC report", 1, 2)
}
