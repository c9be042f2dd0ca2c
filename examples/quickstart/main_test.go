package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/attestkit/attestkit/examples/internal/cli"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the golden files anew")

func quickstart(t *testing.T, code int, in string, args ...string) (out, errs string) {
	t.Helper()
	var o, e bytes.Buffer
	got := run(cli.Env{Args: args, In: strings.NewReader(in), Out: &o, Err: &e})
	require.Equalf(t, code, got, "%v: %s", args, e.String())
	return o.String(), e.String()
}

func TestEmbeddedDocuments(t *testing.T) {
	out, errs := quickstart(t, cli.OK, "")
	assert.Empty(t, errs)
	for line := range strings.Lines(out) {
		assert.LessOrEqual(t, len(strings.TrimRight(line, "\n")), cli.Width, line)
	}
	file := filepath.Join("testdata", "output.txt")
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(out), 0o600))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	assert.True(t, string(want) == out, "the output has changed: run with -update and read the difference")
}

func TestFilesOfEveryKind(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("..", "data", "*.json"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		out, _ := quickstart(t, cli.OK, "", file)
		assert.Contains(t, out, filepath.Base(file))
	}
}

func TestStandardInputAndJSON(t *testing.T) {
	report, err := os.ReadFile(filepath.Join("..", "data", "public-nfc-2011.json"))
	require.NoError(t, err)
	out, _ := quickstart(t, cli.OK, string(report), "-format", "json", "-")
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
	_, errs := quickstart(t, cli.Invalid, bad, "-")
	assert.True(t, strings.HasPrefix(errs, "-\t/controls/0/criteria/0\t7:41\tunknown-id\t"), errs)
	assert.Contains(t, errs, "PI1.1")
	_, errs = quickstart(t, cli.Invalid, "", "no-such-file.json")
	assert.Contains(t, errs, "no-such-file.json")
}

func TestUsage(t *testing.T) {
	quickstart(t, cli.Usage, "", "-format", "xml")
	quickstart(t, cli.Usage, "", "-unknown")
	quickstart(t, cli.OK, "", "-help")
}
