// Package clitest runs the example programs in tests, and compares what they print
// with golden files.
package clitest

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
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

// Help asks the program for help and holds that it shows the form of the command line,
// says what the program does in one sentence, and names the exit codes. It returns the
// help.
func (p Program) Help(t *testing.T, name, does string, codes ...int) string {
	t.Helper()
	_, help := p.Run(t, cli.OK, "", "-help")
	assert.Regexp(t, "^usage: "+name+" ", help)
	assert.Contains(t, help, "\n       "+does)
	exits := regexp.MustCompile(`\n       exits with 0(.*)\n`).FindStringSubmatch(help)
	require.NotNil(t, exits, help)
	for _, code := range codes {
		assert.Contains(t, exits[1], fmt.Sprintf(", %d ", code))
	}
	assert.Equal(t, len(codes), len(regexp.MustCompile(`, \d `).FindAllString(exits[1], -1)), "no other code: %s", exits[0])
	return help
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
