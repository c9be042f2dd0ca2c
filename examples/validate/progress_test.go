package main

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit/examples/internal/cli"
)

func TestProgress(t *testing.T) {
	var out bytes.Buffer
	p := &progress{out: &out}
	_, err := io.CopyN(io.Discard, p.over("a.jsonl", zeros{}), 3*step+1)
	require.NoError(t, err)
	p.clear()
	p.clear()
	_, err = io.CopyN(io.Discard, p.over("b.jsonl", zeros{}), step-1)
	require.NoError(t, err)
	p.clear()
	blank := "\r" + strings.Repeat(" ", len("a.jsonl: 4 MB")) + "\r"
	assert.Equal(t, "a.jsonl: 4 MB"+blank+"a.jsonl: 8 MB"+blank+"a.jsonl: 12 MB\r"+strings.Repeat(" ", len("a.jsonl: 12 MB"))+"\r", out.String(), "nothing stays, and short files are not told of")
}

type zeros struct{}

func (zeros) Read(b []byte) (int, error) {
	clear(b)
	return len(b), nil
}

// Nothing is told of progress where nobody watches.
func TestNoProgress(t *testing.T) {
	f, err := os.Create(filepath.Join(t.TempDir(), "errors"))
	require.NoError(t, err)
	defer f.Close()
	for _, out := range []io.Writer{&bytes.Buffer{}, f, (*os.File)(nil)} {
		assert.False(t, isTerminal(out))
	}
	in := strings.Repeat(" ", 1000) + "\n"
	code := run(cli.Env{Args: []string{"-stream", "-"}, In: strings.NewReader(strings.Repeat(in, 5*step/len(in))), Out: io.Discard, Err: f})
	require.Equal(t, cli.OK, code)
	info, err := f.Stat()
	require.NoError(t, err)
	assert.Zero(t, info.Size())
}

// A line of progress is taken away before anything else is printed.
func TestProgressGivesWay(t *testing.T) {
	var screen bytes.Buffer
	in := strings.Repeat(strings.Repeat(" ", step)+"\n", 2) + "{}\n"
	v := &validator{env: cli.Env{Out: &screen, Err: &screen}, progress: &progress{out: &screen}}
	v.stream("-", v.progress.over("-", strings.NewReader(in)))
	assert.Regexp(t, `^-: 4 MB\r {7}\r-: 8 MB\r {7}\r-\t/schema\t3:1\t[^\r]*\n-\tinvalid\tall of 1 document\n$`, screen.String())
	screen.Reset()
	v.progress.show()
	v.note("a note")
	assert.Regexp(t, `^-: 8 MB\r {7}\ra note\n$`, screen.String())
}
