// Maplint reads a cross-map, anybody's, and prints what a careful reader would
// question: ids that no edition has, that are of 2013, or that lost a final zero;
// headings as targets, doubled and contradictory links, links that do not say why, and
// what the map passes over in silence.
//
//	maplint map.json
//	maplint -format json map.csv
//	maplint - < map.json
//
// It reads crossmap documents, and tables (CSV) whose first row names the columns:
// criterion or source, requirement, control or target, and if given relation, strength,
// points and rationale. A finding is a line of file, place, code and detail, parted by
// tabs; the place is a JSON Pointer, and in a table the line.
//
// Exit codes: 0 when there is nothing to question, 3 when there is, 1 when the file is
// no map, and 2 for a wrong command line.
package main

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/crossmap"
	"github.com/attestkit/attestkit/document"
	"github.com/attestkit/attestkit/examples/internal/cli"
)

const usage = `maplint [-format text|json] [-source NAME] [-target NAME] map.json|map.csv|-
       prints what a careful reader would question in a cross-map, such as ids that no edition has
       exits with 0, 1 when the file is no map, 2 for a wrong command line, 3 when there are findings`

func main() { cli.Main(run) }

func run(env cli.Env) int {
	fs := env.Flags(usage)
	format := fs.String("format", "text", "text or json")
	source := fs.String("source", "", "the framework of a table's source column, such as \"AICPA Trust Services Criteria\",\nwhere the column's name does not tell")
	target := fs.String("target", "", "the framework of a table's target column, such as \"ISO/IEC 27001\"")
	names, code, ok := env.ParseAll(fs)
	if !ok {
		return code
	}
	switch {
	case len(names) != 1:
		return env.Wrong(fs, "give one map, or - for standard input")
	case !cli.OneOf(*format, "text", "json"):
		return env.Wrong(fs, "there is no format %q; there are text and json", *format)
	}
	name := names[0]
	b, err := env.Read(name)
	if err != nil {
		return env.Failed(name, err)
	}
	var m crossmap.Map
	var lines []int
	if isTable(name, b) {
		m, lines, err = readTable(env, b, *source, *target)
	} else if *source+*target != "" {
		return env.Misused("a document names its frameworks itself: -source and -target go with tables")
	} else {
		m, err = document.Unmarshal[crossmap.Map](b)
	}
	if err != nil {
		return env.Failed(name, err)
	}
	return printFindings(env, name, *format == "json", locate(crossmap.Lint(m), lines))
}

// isTable reports whether a file is a table: its name says so, or what it holds.
func isTable(name string, b []byte) bool {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".csv":
		return true
	case ".json":
		return false
	}
	return !cli.IsJSON(b)
}

// finding is a finding with its line in a table.
type finding struct {
	crossmap.Finding
	Line int `json:"line,omitempty"`
}

// locate gives the findings of a table their lines.
func locate(found []crossmap.Finding, lines []int) []finding {
	list := make([]finding, len(found))
	for i, f := range found {
		list[i] = finding{f, lineOf(f.Pointer, lines)}
	}
	return list
}

// lineOf returns the line of the link that a pointer is about, or 0.
func lineOf(pointer string, lines []int) int {
	index, _, _ := strings.Cut(strings.TrimPrefix(pointer, "/links/"), "/")
	if n, err := strconv.Atoi(index); err == nil && n >= 0 && n < len(lines) {
		return lines[n]
	}
	return 0
}

// printFindings prints what was found, and returns the exit code.
func printFindings(env cli.Env, name string, asJSON bool, list []finding) int {
	var text strings.Builder
	if asJSON {
		out := json.NewEncoder(&text)
		out.SetEscapeHTML(false)
		out.SetIndent("", "  ")
		if err := out.Encode(result{name, list}); err != nil {
			return env.Failed("output", err)
		}
	}
	for i := range list {
		if !asJSON {
			text.WriteString(list[i].text(name) + "\n")
		}
	}
	if code := env.Print(text.String()); code != cli.OK {
		return code
	}
	env.Note("%s: %s", name, cli.Count(len(list), "finding", "findings"))
	if len(list) > 0 {
		return cli.Findings
	}
	return cli.OK
}

// result is the JSON form of what was found.
type result struct {
	File     string    `json:"file"`
	Findings []finding `json:"findings"`
}

// shown is how many ids a line shows of those that a finding is about.
const shown = 8

// text words a finding on one line.
func (f *finding) text(name string) string {
	place := f.Pointer
	if f.Line > 0 {
		place = strconv.Itoa(f.Line)
	}
	line := fmt.Sprintf("%s\t%s\t%s\t%s", name, place, f.Code, f.Detail)
	if f.Code != crossmap.CodeUnmentioned {
		return line
	}
	ids := f.IDs
	if len(ids) > shown {
		return line + ": " + strings.Join(ids[:shown], " ") + " and " + strconv.Itoa(len(ids)-shown) + " more"
	}
	return line + ": " + strings.Join(ids, " ")
}

// withLines gives the problems of a table's map their lines.
func withLines(err error, lines []int) error {
	problems := attestkit.Problems(err)
	for _, p := range problems {
		if p.Line == 0 {
			p.Line, p.Column = lineOf(p.Pointer, lines), 1
		}
	}
	return err
}
