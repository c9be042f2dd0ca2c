package main

import (
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit/crossmap"
	"github.com/attestkit/attestkit/document"
	"github.com/attestkit/attestkit/examples/internal/cli"
	"github.com/attestkit/attestkit/examples/internal/clitest"
)

const vendor = "../data/crossmap-vendor.json"

// maplint runs the program and returns what it printed.
func maplint(t *testing.T, code int, in string, args ...string) (out, errs string) {
	t.Helper()
	return clitest.Program(run).Run(t, code, in, args...)
}

func TestGolden(t *testing.T) {
	out, errs := maplint(t, cli.Findings, "", vendor)
	clitest.Golden(t, "vendor.txt", out)
	assert.Regexp(t, `^../data/crossmap-vendor.json: \d+ findings\n$`, errs)
	out, _ = maplint(t, cli.Findings, "", vendor, "-format", "json")
	clitest.Golden(t, "vendor.json", out)
}

// TestVendor holds that the example has the faults that it is there for.
func TestVendor(t *testing.T) {
	out, _ := maplint(t, cli.Findings, "", vendor)
	for _, code := range []crossmap.Code{
		crossmap.CodeHeading, crossmap.CodePoint, crossmap.CodeDuplicate, crossmap.CodeEdition2013, crossmap.CodeLostZero,
		crossmap.CodeContradiction, crossmap.CodeLooseID, crossmap.CodeNoRationale, crossmap.CodeUnknownID, crossmap.CodeUnmentioned,
	} {
		assert.Contains(t, out, "\t"+string(code)+"\t")
	}
	for line := range strings.Lines(out) {
		assert.Equal(t, 3, strings.Count(line, "\t"), line)
	}
}

func TestOursIsClean(t *testing.T) {
	m := crossmap.Builtin()
	b, err := document.Marshal(&m)
	require.NoError(t, err)
	out, errs := maplint(t, cli.OK, string(b), "-")
	assert.Empty(t, out)
	assert.Equal(t, "-: 0 findings\n", errs)
	out, _ = maplint(t, cli.OK, string(b), "-format", "json", "-")
	assert.JSONEq(t, `{"file":"-","findings":[]}`, out)
}

const table = "\xef\xbb\xbfcriterion,requirement,relation,strength,rationale\r\n" +
	"CC6.1,A.5.15,superset,8,\"Two\r\nlines.\"\r\n\r\n" +
	"CC6.2,A.9.2.3,intersects,5,Rights.\r\n" +
	"CC6.2,9.2,intersects,,\r\n"

func TestTable(t *testing.T) {
	path := filepath.Join(t.TempDir(), "map.CSV")
	require.NoError(t, os.WriteFile(path, []byte(table), 0o600))
	out, errs := maplint(t, cli.Findings, "", path)
	lines := strings.Split(out, "\n")
	assert.Equal(t, path+"\t5\tedition-2013\t\"A.9.2.3\" is a control of the 2013 edition: in 2022 it went to A.8.2", lines[0])
	assert.Equal(t, path+"\t6\theading\t\"9.2\" is a heading: it holds 9.2.1 9.2.2", lines[1])
	assert.Equal(t, path+"\t6\tno-rationale\tthe link does not say why", lines[2])
	assert.Contains(t, lines[3], "\t/source\tunmentioned\t")
	assert.Contains(t, lines[3], ": CC1.1 CC1.2 CC1.3 CC1.4 CC1.5 CC2.1 CC2.2 CC2.3 and ")
	assert.Equal(t, path+": 5 findings\n", errs)

	out, _ = maplint(t, cli.Findings, table, "-", "-format", "json")
	var got struct {
		File     string
		Findings []struct {
			Code, Pointer, Detail string
			Line                  int
			IDs                   []string
		}
	}
	require.NoError(t, json.Unmarshal([]byte(out), &got))
	require.Len(t, got.Findings, 5)
	assert.Equal(t, 5, got.Findings[0].Line)
	assert.Equal(t, "/links/1/target", got.Findings[0].Pointer)
	assert.Zero(t, got.Findings[3].Line)
}

func TestFrameworksOfTables(t *testing.T) {
	const pairs = "source,target,rationale\n8.24,CC6.1,Encryption.\nA.5.15,CC 6.2,Access.\n"
	out, errs := maplint(t, cli.Findings, pairs, "-")
	assert.Contains(t, errs, "the source is taken for ISO/IEC 27001: -source names another")
	assert.Contains(t, errs, "the target is taken for AICPA Trust Services Criteria: -target names another")
	assert.Contains(t, out, "-\t3\tloose-id\t\"CC 6.2\" is written CC6.2")

	_, errs = maplint(t, cli.Findings, pairs, "-source", "ISO/IEC 27001", "-target", "TSC", "-")
	assert.Equal(t, 1, strings.Count(errs, "\n"), errs)

	out, errs = maplint(t, cli.OK, "source,target,rationale\na,b,Both.\n", "-")
	assert.Empty(t, out)
	assert.Contains(t, errs, "-source names it")
}

func TestProblems(t *testing.T) {
	for _, test := range []struct{ name, in, want string }{
		{"-", "", "-\t(document)\t1:1\trequired\tthe table is empty"},
		{"-", "a,b\n1,2\n", "the first row names the columns"},
		{"-", "source,source,target\n", "say the same"},
		{"-", "source,target\n\"", "\ttable\t"},
		{"-", "source,target\nx\n", "\ttable\t"},
		{"-", "source,target,strength\nCC6.1,A.5.15,high\n", "-\t/links/0\t2:14\tinvalid"},
		{"-", "source,target,strength\nCC6.1,A.5.15,1\n\nCC6.2,A.5.15,13\n", "-\t/links/1/strength\t4:1\tinvalid"},
		{"-", "source,target\nCC6.1,\n", "-\t/links/0/target\t2:1\trequired"},
		{"-", "source,target,relation\nCC6.1,A.5.15,similar\n", "2:14\tunknown-id"},
		{"-", "\x00\xff\xfe\x00", "the first row names the columns"},
		{"-", "{", "1:2\tsyntax"},
		{"-", "[]", "-\t"},
		{"-", "\xef\xbb\xbf{}", "encoding"},
		{"-", `{"schema":"attestkit/report/v1"}`, "attestkit/crossmap/v1"},
		{"-", `{"schema":"attestkit/crossmap/v1","source":{"name":"TSC"},"target":{"name":"X"},"links":[{"source":"a","target":"b","relation":"intersects","strength":11}]}`, "/links/0/strength"},
		{"no-such-file", "", "no-such-file\t"},
		{".", "", ".\t"},
		{"../data/soc2-type2.json", "", "attestkit/crossmap/v1"},
	} {
		out, errs := maplint(t, cli.Invalid, test.in, test.name)
		assert.Contains(t, errs, test.want, test.in)
		assert.Empty(t, out)
	}
}

func TestMisuse(t *testing.T) {
	for _, test := range []struct {
		args []string
		want string
	}{
		{nil, "give one map, or - for standard input"},
		{[]string{"a", "b"}, "give one map, or - for standard input"},
		{[]string{"-format", "xml", vendor}, `there is no format "xml"; there are text and json`},
		{[]string{"-x", vendor}, "flag provided but not defined: -x"},
	} {
		out, errs := maplint(t, cli.Usage, "", test.args...)
		assert.Contains(t, errs, test.want+"\nusage: maplint", test.args)
		assert.Empty(t, out)
	}
	_, errs := maplint(t, cli.Usage, "", "-source", "TSC", vendor)
	assert.Contains(t, errs, "-source and -target go with tables")
	clitest.Program(run).Help(t, "maplint", "prints what a careful reader would question", 1, 2, 3)
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("the disk is full") }

func TestOutputThatCannotBeWritten(t *testing.T) {
	for _, format := range []string{"text", "json"} {
		assert.Equal(t, cli.Invalid, run(cli.Env{Args: []string{"-format", format, vendor}, Out: full{}, Err: io.Discard}))
	}
}
