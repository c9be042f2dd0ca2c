package arch_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const maxLinked = 250_000 // bytes

// TestLinkingTSCIsSmall holds what the criteria, with all their words, add to a
// program that prints something.
func TestLinkingTSCIsSmall(t *testing.T) {
	bare := size(t, `package main

import "fmt"

func main() { fmt.Println("CC6.1") }
`)
	with := size(t, `package main

import (
	"fmt"
	"os"

	"github.com/attestkit/attestkit/tsc"
)

func main() {
	c, err := tsc.ParseLoose(os.Args[0])
	fmt.Println(c, err, c.Title(), c.Summary())
	for p := range tsc.PointsFor(tsc.Scope{}) {
		fmt.Println(p, p.Name(), p.Summary(), p.Applicability(), p.PriorTitle())
	}
}
`)
	t.Logf("tsc adds %d bytes to a program of %d", with-bare, bare)
	assert.Less(t, with-bare, int64(maxLinked))
}

// size builds a program and returns its size.
func size(t *testing.T, source string) int64 {
	t.Helper()
	dir := t.TempDir()
	main := filepath.Join(dir, "main.go")
	require.NoError(t, os.WriteFile(main, []byte(source), 0o600))
	program := filepath.Join(dir, "program")
	run(t, "go", "build", "-o", program, main)
	info, err := os.Stat(program)
	require.NoError(t, err)
	return info.Size()
}
