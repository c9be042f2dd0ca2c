package examples_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const consumer = "module example.com/consumer\n\ngo 1.25\n"

// fenced returns the text of the README's first block in a language.
func fenced(t *testing.T, language string) string {
	t.Helper()
	readme, err := os.ReadFile(filepath.Join("..", "README.md"))
	require.NoError(t, err)
	found := regexp.MustCompile("(?s)\n```" + language + "\n(.*?)```").FindSubmatch(readme)
	require.NotNil(t, found, "README.md has no block in %s", language)
	return string(found[1])
}

// TestREADMEProgram runs the README's program in a module of its own, set up with
// the README's commands, and compares its output with the one shown.
func TestREADMEProgram(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "go.mod", consumer)
	write(t, dir, "main.go", fenced(t, "go"))
	for command := range strings.Lines(strings.ReplaceAll(fenced(t, "bash"), "=../attestkit", "="+root(t))) {
		run(t, dir, "bash", "-c", command)
	}
	assert.Equal(t, fenced(t, "text"), run(t, dir, "go", "run", "."))
}

// TestConsumerOfCatalogsGetsNoRequirement holds that a module that imports only
// the catalogs lists this module and nothing else.
func TestConsumerOfCatalogsGetsNoRequirement(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "go.mod", consumer)
	write(t, dir, "main.go", "package main\n\nimport (\n\t_ \"github.com/attestkit/attestkit/iso27001\"\n\t_ \"github.com/attestkit/attestkit/tsc\"\n)\n\nfunc main() {}\n")
	run(t, dir, "go", "mod", "edit", "-require=github.com/attestkit/attestkit@v0.0.0", "-replace=github.com/attestkit/attestkit="+root(t))
	run(t, dir, "go", "mod", "tidy")
	mod, err := os.ReadFile(filepath.Join(dir, "go.mod"))
	require.NoError(t, err)
	assert.Equal(t, 1, strings.Count(string(mod), "require "), string(mod))
	assert.NotContains(t, string(mod), "indirect")
}

func root(t *testing.T) string {
	t.Helper()
	dir, err := filepath.Abs("..")
	require.NoError(t, err)
	return dir
}

func write(t *testing.T, dir, name, text string) {
	t.Helper()
	require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600))
}

func run(t *testing.T, dir, name string, args ...string) string {
	t.Helper()
	cmd := exec.Command(name, args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOFLAGS=", "GOWORK=off")
	var errs strings.Builder
	cmd.Stderr = &errs
	out, err := cmd.Output()
	require.NoErrorf(t, err, "%s %v: %s", name, args, errs.String())
	return string(out)
}
