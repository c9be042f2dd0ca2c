package jsondoc_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/internal/jsondoc"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestLocate(t *testing.T) {
	d := parse(t, "\n{\"a\": [10,\n  {\"b/c~d\": \"é\", \"\\u0065\": {}, \"\": [[]]}],\r\n \"é\": \"x\", \"z\": null }\n")
	for pointer, want := range map[string][2]int{
		"":                {2, 1},
		"/a":              {2, 7},
		"/a/0":            {2, 8},
		"/a/1":            {3, 3},
		"/a/1/b~1c~0d":    {3, 13},
		"/a/1/e":          {3, 29},
		"/a/1/":           {3, 37},
		"/a/1//0":         {3, 38},
		"/é":              {4, 8},
		"/z":              {4, 18},
		"/missing":        {2, 1},
		"/a/2":            {2, 7},
		"/a/-":            {2, 7},
		"/a/00":           {2, 7},
		"/a/1/missing/so": {3, 3},
		"/a/0/x":          {2, 8},
		"/a/1/e/x":        {3, 29},
		"no pointer":      {2, 1},
	} {
		p := &attestkit.Problem{Pointer: pointer}
		d.Locate([]*attestkit.Problem{p})
		assert.Equal(t, want, [2]int{p.Line, p.Column}, pointer)
	}
}

func TestLocateSeveral(t *testing.T) {
	d := parse(t, "{\n\"a\": [1,\n2],\n\"b\": 3}")
	problems := []*attestkit.Problem{{Pointer: "/b"}, nil, {Pointer: "/a/1"}, {Pointer: "/a/1"}, {Pointer: "/a/0", Line: 7, Column: 9}, {Pointer: "/a/0"}}
	d.Locate(problems)
	assert.Equal(t, []string{"/b 4:6 : ", "/a/1 3:1 : ", "/a/1 3:1 : ", "/a/0 7:9 : ", "/a/0 2:7 : "}, lines(append(problems[:1:1], problems[2:]...)))
	d.Locate(nil)
}

// A value that Encode wrote has no lines that a reader could look up.
func TestLocateGoValue(t *testing.T) {
	d, problems := jsondoc.Encode(struct {
		A int `json:"a"`
	}{1}, "attestkit/test/v1", jsondoc.Limits{})
	require.Empty(t, problems)
	p := &attestkit.Problem{Pointer: "/a"}
	d.Locate([]*attestkit.Problem{p})
	assert.Zero(t, p.Line)
}

func TestDetect(t *testing.T) {
	for text, want := range map[string]string{
		`{"schema": "attestkit/report/v1"}`:                              "report 1 <nil>",
		`{"a": {"schema": 1}, "schema": "attestkit\/cuec-tracker\/v12"}`: "cuec-tracker 12 <nil>",
		`{"\u0073chema": "attestkit/report/v2", "$schema": "x"}`:         "report 2 <nil>",
		"\n{\"a\": 1}":                       ` 0 /schema 2:1 required: "schema" is missing: it names the document and its version, like "attestkit/report/v1"`,
		`[]`:                                 ` 0 1:1 type: a document is an object, not a list: begin it with {`,
		` "x"`:                               ` 0 1:2 type: a document is an object, not a text: begin it with {`,
		`{"schema": null}`:                   ` 0 /schema 1:12 version: null names no document: write it like "attestkit/report/v1"`,
		`{"schema": 1}`:                      ` 0 /schema 1:12 version: 1 names no document: write it like "attestkit/report/v1"`,
		`{"schema": "report"}`:               ` 0 /schema 1:12 version: "report" names no document: write it like "attestkit/report/v1"`,
		`{"schema": "attestkit/report"}`:     ` 0 /schema 1:12 version: "attestkit/report" names no document: write it like "attestkit/report/v1"`,
		`{"schema": "attestkit/report/v01"}`: ` 0 /schema 1:12 version: "attestkit/report/v01" names no document: write it like "attestkit/report/v1"`,
		`{"schema": "attestkit/report/v0"}`:  ` 0 /schema 1:12 version: "attestkit/report/v0" names no document: write it like "attestkit/report/v1"`,
		`{"schema": "attestkit/a/b/v1"}`:     ` 0 /schema 1:12 version: "attestkit/a/b/v1" names no document: write it like "attestkit/report/v1"`,
		`{"schema": "attestkit//v1"}`:        ` 0 /schema 1:12 version: "attestkit//v1" names no document: write it like "attestkit/report/v1"`,
		`{"schema": "attestkit/report/v` + strings.Repeat("9", 30) + `"}`: ` 0 /schema 1:12 version: "attestkit/report/v9999999999999999999999"... names no document: write it like "attestkit/report/v1"`,
		`{"schema": "other/report/v1"}`:                                   ` 0 /schema 1:12 version: "other/report/v1" names no document: write it like "attestkit/report/v1"`,
	} {
		name, version, problem := parse(t, text).Detect()
		got := "<nil>"
		if problem != nil {
			got = problem.Error()
		}
		assert.Equal(t, want, fmt.Sprint(name, " ", version, " ", got), text)
	}
}

func TestDetectAllocatesLittle(t *testing.T) {
	d := parse(t, `{"x": [`+strings.Repeat("1,", 10_000)+`1], "schema": "attestkit/report/v1"}`)
	assert.Less(t, testing.AllocsPerRun(100, func() { d.Detect() }), 20.0)
}
