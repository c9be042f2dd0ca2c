// Package clitest runs the example programs in tests, and compares what they print
// with golden files.
package clitest

import (
	"bytes"
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

// Program is a program's run function.
type Program func(cli.Env) int

// Run runs the program, asks for an exit code, and returns what it printed.
func (p Program) Run(t *testing.T, code int, in string, args ...string) (out, errs string) {
	t.Helper()
	var o, e bytes.Buffer
	got := p(cli.Env{Args: args, In: strings.NewReader(in), Out: &o, Err: &e})
	require.Equalf(t, code, got, "%v: %s", args, e.String())
	return o.String(), e.String()
}

// Golden compares a text with a file under testdata, which -update writes anew, and
// names the first line that differs.
func Golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(got), 0o600))
	}
	b, err := os.ReadFile(file)
	require.NoError(t, err)
	want, lines := strings.Split(string(b), "\n"), strings.Split(got, "\n")
	for i := range min(len(want), len(lines)) {
		if want[i] != lines[i] {
			t.Fatalf("%s has changed in line %d:\n was %s\n  is %s\nrun with -update and read the difference", name, i+1, want[i], lines[i])
		}
	}
	require.Equalf(t, len(want), len(lines), "%s has changed: run with -update and read the difference", name)
}

// Fits asserts that no line is wider than a terminal of [cli.Width] columns.
func Fits(t *testing.T, out string) {
	t.Helper()
	for line := range strings.Lines(out) {
		assert.LessOrEqual(t, len([]rune(strings.TrimRight(line, "\n"))), cli.Width, line)
	}
}
