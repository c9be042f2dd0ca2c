package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/document"
	"github.com/attestkit/attestkit/examples/data"
	"github.com/attestkit/attestkit/examples/internal/cli"
	"github.com/attestkit/attestkit/examples/internal/clitest"
)

var program = clitest.Program(run)

// validReport is a valid report on one line.
const validReport = `{"schema":"attestkit/report/v1","kind":"soc3","organization":{"name":"X"},"period":{"from":"2025-01-01","to":"2025-12-31"}}`

func files(t *testing.T, pattern string) []string {
	t.Helper()
	names, err := filepath.Glob(pattern)
	require.NoError(t, err)
	require.NotEmpty(t, names)
	return names
}

// All example documents are valid.
func TestExamples(t *testing.T) {
	out, errs := program.Run(t, cli.OK, "", files(t, "../data/*.json")...)
	clitest.Golden(t, "examples.txt", out)
	assert.Empty(t, errs)
	out, _ = program.Run(t, cli.OK, "", append(files(t, "../data/*.json"), "-format", "json")...)
	assert.Empty(t, out, "only problems are printed")
}

// TestHostile reads files that somebody might send, and goes on to the last.
func TestHostile(t *testing.T) {
	names := append(files(t, "testdata/hostile/*"), "../data/soc3.json")
	out, errs := program.Run(t, cli.Invalid, "", names...)
	clitest.Golden(t, "hostile.txt", out)
	assert.Equal(t, "testdata/hostile/two-documents.json: with -stream, each line of a file is a document\n", errs)
	assert.NotRegexp(t, `[^\t\n -~]`, out, "only what is printed by itself")
	for line := range strings.Lines(out) {
		assert.Contains(t, []int{2, 4}, strings.Count(line, "\t"), line)
	}
	assert.True(t, strings.HasSuffix(out, "../data/soc3.json\tvalid\treport v1\n"))

	asJSON, _ := program.Run(t, cli.Invalid, "", append(names, "-format", "json")...)
	clitest.Golden(t, "hostile.jsonl", asJSON)
}

// Of a document with more problems than an error carries, the rest is counted.
func TestMany(t *testing.T) {
	out, errs := program.Run(t, cli.Invalid, "", "testdata/many.json")
	assert.Len(t, problemLines(out), attestkit.MaxProblems)
	assert.True(t, strings.HasSuffix(out, "\ntestdata/many.json\tand 50 more\n"))
	assert.Empty(t, errs)
	out, errs = program.Run(t, cli.Invalid, "", "-format", "json", "testdata/many.json")
	assert.Equal(t, attestkit.MaxProblems, strings.Count(out, "\n"))
	assert.Equal(t, "testdata/many.json: and 50 more\n", errs)
}

// TestJSON holds that the two forms say the same.
func TestJSON(t *testing.T) {
	for _, args := range [][]string{files(t, "testdata/hostile/*"), {"-stream", "testdata/mixed.jsonl"}} {
		text, _ := program.Run(t, cli.Invalid, "", args...)
		asJSON, _ := program.Run(t, cli.Invalid, "", append([]string{"-format=json"}, args...)...)
		var again strings.Builder
		for dec := json.NewDecoder(strings.NewReader(asJSON)); dec.More(); {
			var p problem
			require.NoError(t, dec.Decode(&p))
			again.WriteString(cli.Line(p.File, p.Problem) + "\n")
		}
		assert.Equal(t, again.String(), strings.Join(problemLines(text), ""))
	}
}

// problemLines returns the lines of an output that are problems.
func problemLines(text string) (list []string) {
	for line := range strings.Lines(text) {
		if strings.Count(line, "\t") == 4 {
			list = append(list, line)
		}
	}
	return list
}

func TestStream(t *testing.T) {
	out, errs := program.Run(t, cli.Invalid, "", "-stream", "testdata/mixed.jsonl")
	clitest.Golden(t, "mixed.txt", out)
	assert.Empty(t, errs)

	for in, want := range map[string]string{
		"":          "-\tempty\tno documents\n",
		"\r\n \n":   "-\tempty\tno documents\n",
		validReport: "-\tvalid\t1 report v1\n",
		validReport + "\r\n\n" + validReport + "\n":                   "-\tvalid\t2 report v1\n",
		`{"schema":"attestkit/cuec-tracker/v1"}` + "\n" + validReport: "-\tvalid\t1 cuec-tracker v1, 1 report v1\n",
	} {
		out, errs := program.Run(t, cli.OK, in, "-", "-stream")
		assert.Equal(t, want, out)
		assert.Empty(t, errs)
		out, _ = program.Run(t, cli.OK, in, "-", "-stream", "-format", "json")
		assert.Empty(t, out)
	}
	out, _ = program.Run(t, cli.Invalid, "{}\n{}", "-", "-stream")
	assert.Contains(t, out, "-\t/schema\t2:1\trequired\t")
	assert.Contains(t, out, "-\tinvalid\tall of 2 documents\n")
}

// Who takes one form for the other is told.
func TestTheOtherForm(t *testing.T) {
	_, errs := program.Run(t, cli.Invalid, "", "-stream", "../data/soc3.json")
	assert.Equal(t, "../data/soc3.json: without -stream, a file is one document\n", errs)
	_, errs = program.Run(t, cli.Invalid, validReport+"\n"+validReport, "-")
	assert.Equal(t, "-: with -stream, each line of a file is a document\n", errs)
}

// A file that cannot be read is told of, and the others are read.
func TestUnread(t *testing.T) {
	dir := t.TempDir()
	missing := filepath.Join(dir, "missing.json")
	for _, args := range [][]string{{missing, dir, "../data/soc3.json"}, {"-stream", missing, dir, "testdata/valid.jsonl"}} {
		out, errs := program.Run(t, cli.Invalid, "", args...)
		assert.True(t, strings.HasSuffix(out, "\tvalid\treport v1\n") || strings.HasSuffix(out, "\tvalid\t2 report v1\n"), out)
		assert.Contains(t, errs, missing+"\topen ")
		assert.Contains(t, errs, dir+"\tread ")
	}
	broken := errors.New("cable cut")
	var out, errs bytes.Buffer
	code := run(cli.Env{Args: []string{"-stream", "-"}, In: io.MultiReader(strings.NewReader(validReport+"\n"), iotest.ErrReader(broken)), Out: &out, Err: &errs})
	assert.Equal(t, cli.Invalid, code)
	assert.Equal(t, "-\tcable cut\n", errs.String())
	assert.Empty(t, out.String(), "the rest may be anything")
}

// The limits of package document are those of the program.
func TestTooLarge(t *testing.T) {
	out, _ := program.Run(t, cli.Invalid, strings.Repeat(" ", cli.MaxSize+10)+validReport, "-")
	assert.Equal(t, "-\t(document)\t1:1\tsize\tthe document is larger than the limit of 16777216 bytes\n", out)
	out, _ = program.Run(t, cli.OK, strings.Repeat(" ", cli.MaxSize-len(validReport))+validReport, "-")
	assert.Equal(t, "-\tvalid\treport v1\n", out)
}

func TestUsage(t *testing.T) {
	for _, test := range []struct {
		args []string
		want string
	}{
		{nil, "give the files to validate, or - for standard input"},
		{[]string{"-stream"}, "give the files to validate, or - for standard input"},
		{[]string{"-format", "xml", "-"}, `there is no format "xml"; there are text and json`},
		{[]string{"-unknown"}, "flag provided but not defined: -unknown"},
	} {
		out, errs := program.Run(t, cli.Usage, "", test.args...)
		assert.Empty(t, out)
		assert.Contains(t, errs, test.want+"\nusage: validate")
	}
	assert.Contains(t, program.Help(t, "validate", "reads documents of any kind", 1, 2), "-stream")
}

// TestOutputFails holds that the program stops when nobody reads what it prints.
func TestOutputFails(t *testing.T) {
	for _, args := range [][]string{{"-"}, {"-", "-stream"}, {"-", "-stream", "-format", "json"}} {
		var errs bytes.Buffer
		in := &counted{rest: strings.NewReader(strings.Repeat("{}\n", 1<<20))}
		assert.Equal(t, cli.Invalid, run(cli.Env{Args: args, In: in, Out: full{}, Err: &errs}))
		assert.Contains(t, errs.String(), "output\tno space left\n")
		if len(args) > 1 {
			assert.Less(t, in.n, 1<<18)
		}
	}
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no space left") }

// counted counts the bytes that were read.
type counted struct {
	rest io.Reader
	n    int
}

func (c *counted) Read(b []byte) (int, error) {
	n, err := c.rest.Read(b)
	c.n += n
	return n, err
}

// TestAgreesWithDocument validates the documents of package document, good and bad.
func TestAgreesWithDocument(t *testing.T) {
	for _, name := range files(t, "../../document/testdata/*/*.json") {
		b, err := os.ReadFile(name)
		require.NoError(t, err)
		_, err = document.DecodeAny(bytes.NewReader(b))
		code := cli.OK
		if err != nil {
			code = cli.Invalid
		}
		out, _ := program.Run(t, code, "", name)
		assert.Len(t, problemLines(out), len(attestkit.Problems(err)), name)
	}
}

func TestExamplesAsStream(t *testing.T) {
	names, err := fs.Glob(data.FS(), "*.json")
	require.NoError(t, err)
	var in strings.Builder
	for _, name := range names {
		b, err := fs.ReadFile(data.FS(), name)
		require.NoError(t, err)
		in.WriteString(strings.ReplaceAll(string(b), "\n", " ") + "\n")
	}
	out, _ := program.Run(t, cli.OK, in.String(), "-stream", "-")
	clitest.Golden(t, "stream.txt", out)
}
